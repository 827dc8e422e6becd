//! Scenarios across the crate's modules, and differential tests against the reference implementation (SRI).

#![allow(clippy::unwrap_used, reason = "clippy knows #[test] functions as tests, but not their helpers")]

mod channel;
mod connection;
mod conversations;
mod extensions;
mod hostile;
mod messages;
mod noise;
mod pair;
mod server_channels;
mod strategies;
