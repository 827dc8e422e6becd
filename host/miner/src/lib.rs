//! A Stratum V2 miner: from a pool's jobs to fabrics that search nonces, and from their hits back to the pool.
//!
//! [`Miner::start`] takes a configuration and [`FabricSource`]s and runs until [`MinerHandle::shutdown`]: it connects,
//! reconnects, opens fabrics again when they fail, checks every hit in full, and accounts for every share.
//!
//! ```text
//! pool_connection --updates--> engine (dispatch, jobs, rolling) --orders--> fabric_worker, one thread per fabric
//!                 <--shares--        (ledger, stats)            <--hits---
//! ```
//!
//! One task, the engine, owns all state; the pool's task and the fabrics' threads only pass messages, through bounded
//! queues. The rules (dispatch, rolling, ledger) have no I/O and no clock.
//!
//! Source: Stratum V2 through the protocol crate. Left out: several pools at once, job declaration, and settings files.

mod backoff;
mod channel;
mod config;
mod dispatch;
mod engine;
mod error;
mod event;
mod fabric_worker;
mod jobs;
mod ledger;
mod mailbox;
mod miner;
mod pool_connection;
mod rolling;
mod speed;
mod stats;

pub use config::{BackoffConfig, ChannelKind, MinerConfig, Timeouts, VersionRolling};
pub use error::{Error, with_causes};
pub use event::MinerEvent;
pub use fabric_worker::{FabricSource, OpenError};
pub use ledger::ShareCounts;
pub use miner::{Miner, MinerHandle};
pub use stats::{FabricState, FabricStats, PoolState, Stats, Summary};
