//! Stratum V2 without I/O: data types, frames, messages, Noise, connections and channels.
//!
//! Every state machine here is fed bytes or messages and asked what to do next. Time and randomness are
//! arguments, so a test can replay anything; sockets, timers and retries belong to the caller.
//!
//! - [`ClientConnection`] and [`ServerConnection`] turn bytes into [`Message`]s and back: Noise handshake,
//!   certificate, `SetupConnection`, sealed frames.
//! - [`StandardChannel`] and [`ExtendedChannel`] are the client's view of a mining channel: which job to work on,
//!   with which target, and which jobs still accept shares.
//! - [`PoolUrl`] is the pool address as users write it.
//!
//! Source: the public specification, <https://github.com/stratum-mining/sv2-spec>; sections are cited per file.
//! `CONFORMANCE.md` beside the sources lists the specification's rules, each with its place and its test or the reason why
//! there is none.
//! Left out: frames of extensions other than 0x0001 (they arrive as [`Message::Unknown`]).
//!
//! # Example
//!
//! A client and a server exchange a message in memory:
//!
//! ```
//! use midstate_sv2::messages::{Message, OpenStandardMiningChannel};
//! use midstate_sv2::noise::{AuthorityKeypair, ServerIdentity};
//! use midstate_sv2::{ClientConfig, ClientConnection, Event, ServerConfig, ServerConnection, U256};
//!
//! # fn main() -> Result<(), midstate_sv2::Error> {
//! let now = 1_700_000_000;
//! // Fixed secrets keep the example short: real ones come from the operating system's generator.
//! let authority = AuthorityKeypair::from_secret([1; 32])?;
//! let identity = ServerIdentity::issue(&authority, [2; 32], now, now + 3600)?;
//! let mut server = ServerConnection::new(ServerConfig::mining(identity), [3; 32])?;
//! let config = ClientConfig::mining(authority.public(), "pool.example", 34254)?;
//! let mut client = ClientConnection::new(config, [4; 32])?;
//!
//! loop {
//!     let (up, down) = (client.poll_transmit(), server.poll_transmit());
//!     if up.is_none() && down.is_none() {
//!         break;
//!     }
//!     server.receive(&up.unwrap_or_default(), now)?;
//!     client.receive(&down.unwrap_or_default(), now)?;
//! }
//! assert_eq!(client.poll_event(), Some(Event::Ready { used_version: 2, flags: 0 }));
//! assert_eq!(server.poll_event(), Some(Event::Ready { used_version: 2, flags: 0 }));
//!
//! let open = Message::from(OpenStandardMiningChannel {
//!     request_id: 1,
//!     user_identity: "worker".try_into()?,
//!     nominal_hash_rate: 1e6,
//!     max_target: U256::MAX,
//! });
//! client.send(&open)?;
//! server.receive(&client.poll_transmit().unwrap_or_default(), now)?;
//! assert_eq!(server.poll_event(), Some(Event::Message(open)));
//! # Ok(())
//! # }
//! ```

pub mod channel;
pub mod connection;
pub mod error;
pub mod frame;
pub mod messages;
pub mod noise;
pub mod types;
pub mod url;

pub use channel::{ChannelUpdate, ClientChannel, ExtendedChannel, HeaderTemplate, StandardChannel};
pub use connection::{
    ClientConfig, ClientConnection, Event, Limits, ServerConfig, ServerConnection, Timeouts,
};
pub use error::{CertificateError, ConfigError, Error, PeerMisbehaved, ShareRefused};
pub use frame::{Frame, FrameDecoder};
pub use messages::Message;
pub use types::{B0_32, B0_64K, B0_255, SEQ0_64K, SEQ0_255, STR0_255, U24, U256};
pub use url::PoolUrl;
