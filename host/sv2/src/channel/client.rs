//! The client's side of mining channels: which job to work on, with which target, and which jobs still accept shares.
//!
//! Source: SV2 5.2, 5.3.

mod either;
mod extended;
mod jobs;
mod standard;

pub use either::ClientChannel;
pub use extended::ExtendedChannel;
pub use jobs::{MAX_FUTURE_JOBS, MAX_LIVE_JOBS};
pub use standard::StandardChannel;
