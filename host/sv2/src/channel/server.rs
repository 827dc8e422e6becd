//! The server's side of mining channels: who gets which jobs, and which shares count.
//!
//! [`ServerChannels`] has the channels of one connection. Its owner feeds it with the client's messages and with
//! templates, and sends what it writes into `out`. What channels of several connections must share is an argument:
//! [`ExtranoncePrefixes`].
//!
//! - Every channel is in a group (SV2 5.2.3). Where the client takes extended jobs, a job and a previous hash are sent
//!   once to each group; a client that requires standard jobs gets each channel's own.
//! - A share is checked in this order, and refused for the first rule that it breaks: its channel is open and of its kind; its
//!   job lives; version bits that changed may be rolled; its time is from the job's `min_ntime` to two hours after; the
//!   extranonce has the agreed length; the hash of the rebuilt header meets the target that the job came with, or `nbits`:
//!   where a device's limit is harder than a block, a block still counts; it did not come before.
//! - Duplicates are told by 16 bytes of the hash. A job dies rather than forget a share: what is remembered takes 40 KiB a
//!   channel at most ([`MAX_SHARES_PER_CHANNEL`]). Where the client can ask for a job again, what died with shares is remembered,
//!   too: 34 KiB more.
//! - Targets follow the law of [`Vardiff`].
//! - A client that selects its own work has [`CustomJob`]s.
//!
//! Source: SV2 5.2, 5.3.

mod channel;
mod channels;
mod custom;
mod difficulty;
mod extranonce;
mod ids;
mod jobs;
mod share;
mod template;

pub use channels::{ChannelKind, OpenRequest, OpenedChannel, ServerChannels, ServerChannelsConfig};
pub use custom::CustomJob;
pub use difficulty::{ShareRate, Vardiff, target_for_hashes};
pub use extranonce::ExtranoncePrefixes;
pub use ids::{ChannelIds, JobIds};
pub use jobs::{MAX_LIVE_JOBS, MAX_SHARES_PER_CHANNEL};
pub use share::{CheckedShare, MAX_NTIME_AHEAD_S, Share, ShareRejection, Solution};
pub use template::{JobTemplate, PrevHash};
