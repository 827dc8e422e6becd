//! The bundled Stratum V2 solo pool, with a chain of its own.
//!
//! It stands in for a pool and a node wherever a real one would be in the way: demos, tests, CI, a first run of a new
//! device on loopback. Blocks are real in every respect but their difficulty, which is chosen, and their worth,
//! which is nothing: headers, coinbase transactions and merkle roots follow the consensus rules, and a block extends
//! the chain only after full validation.
//!
//! [`Pool::start`] listens and returns a [`PoolHandle`]; [`PoolEvent`] and [`PoolStats`] tell what happens. One task
//! owns the chain, the channels and the accounts; a task for each connection moves bytes and messages. [`Chain`] and
//! [`Template`] can be used without the server.
//!
//! Source: SV2 3 to 5; Bitcoin Core's `validation.cpp` for the rules of blocks.
//! Left out: job declaration, template distribution, extensions, transactions, retargeting of the chain, peers, and anything
//! kept on disk.
//!
//! # Example
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), midstate_pool::Error> {
//! use midstate_pool::{Pool, PoolConfig};
//!
//! let config = PoolConfig { listen: "127.0.0.1:0".parse().expect("an address"), ..PoolConfig::default() };
//! let pool = Pool::start(config).await?;
//! println!("mine at {}", pool.url());
//! assert_eq!(pool.stats().borrow().blocks, 0);
//! pool.shutdown().await?;
//! # Ok(())
//! # }
//! ```

mod chain;
mod config;
mod connection;
mod engine;
mod error;
mod observe;
mod server;
mod template;

pub use chain::{Block, Candidate, Chain, MAX_FUTURE_S};
pub use config::{AuthoritySecret, PoolConfig};
pub use error::{BlockRefused, ConfigError, Disconnect, Error};
pub use midstate_sv2::channel::server::{
    ChannelKind, MAX_LIVE_JOBS, MAX_SHARES_PER_CHANNEL, ShareRejection, target_for_hashes,
};
pub use observe::{ConnectionId, PoolEvent, PoolStats};
pub use server::{Pool, PoolHandle};
pub use template::{EXTRANONCE_BYTES, Template, TemplateConfig};
