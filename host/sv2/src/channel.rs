//! Mining channels: which job to work on, with which target, and which jobs still accept shares.
//!
//! [`StandardChannel`] and [`ExtendedChannel`] are the client's side, fed with the server's messages; [`ClientChannel`] is
//! either. [`server`] has the other: [`ServerChannels`](server::ServerChannels), all channels of a connection.
//!
//! The rules, all from SV2 5.3:
//! - A job without `min_ntime` is a future job: it waits until a `SetNewPrevHash` names it.
//! - `SetNewPrevHash` kills every job but the one it names, other future jobs too.
//! - A job with `min_ntime` is to be mined at once on the last previous hash; older jobs on the same hash still
//!   accept shares.
//! - `SetTarget` holds for later jobs and for queued future jobs, never for a job in work. `SetExtranoncePrefix`
//!   holds for jobs sent later, not for queued ones.
//! - Messages to the channel's group hold for the channel.
//!
//! Left out: the splitting of an extranonce among devices further down.

mod client;
mod custom_job;
mod merkle;
pub mod server;

pub use client::{ClientChannel, ExtendedChannel, MAX_FUTURE_JOBS, MAX_LIVE_JOBS, StandardChannel};
pub use merkle::merkle_root;
pub use server::target_for_hashes;

use crate::types::{STR0_255, U256};

/// The version bits that may be rolled, where rolling is allowed (BIP323).
pub const VERSION_ROLLING_MASK: u32 = 0x1fff_ffe0;

/// What a message changed in a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChannelUpdate {
    /// A job was queued. Nothing to do until its `SetNewPrevHash`.
    FutureJob {
        /// The job.
        job_id: u32,
    },
    /// Mine this job now. Shares of older jobs are still accepted.
    NewJob {
        /// The job.
        job_id: u32,
    },
    /// Mine this job now. Every other job is dead.
    NewPrevHash {
        /// The job.
        job_id: u32,
    },
    /// Later jobs and queued ones have this target.
    Target(U256),
    /// Later jobs have another extranonce prefix.
    ExtranoncePrefix,
    /// The channel belongs to another group.
    Group {
        /// The group.
        group_channel_id: u32,
    },
    /// The server closed the channel; all its jobs are dead.
    Closed {
        /// The server's reason.
        reason_code: STR0_255,
    },
}

/// All of a block header but nonce, and what a share of it must meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeaderTemplate {
    /// The job, to be named in the share.
    pub job_id: u32,
    /// Version. The bits of [`VERSION_ROLLING_MASK`] are free if `version_rolling_allowed`.
    pub version: u32,
    /// Previous block hash.
    pub prev_hash: U256,
    /// Merkle root.
    pub merkle_root: U256,
    /// First usable time, unix seconds.
    pub min_ntime: u32,
    /// Difficulty bits of a block.
    pub nbits: u32,
    /// Highest hash that is a share.
    pub target: U256,
    /// Whether version bits may be rolled.
    pub version_rolling_allowed: bool,
}
