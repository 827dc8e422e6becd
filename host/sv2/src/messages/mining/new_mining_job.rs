//! `NewMiningJob`. Source: SV2 5.3.15.

use super::message;
use crate::types::U256;

message! {
    /// A job with a fixed merkle root, for a standard channel.
    NewMiningJob = "NewMiningJob", 0x15, channel_msg: true, from: Server {
        /// The channel.
        channel_id: u32,
        /// The job, unique among the valid jobs of the channel.
        job_id: u32,
        /// First time to use in the header; none for a future job, which waits for its `SetNewPrevHash`.
        min_ntime: Option<u32>,
        /// Header version. The bits of BIP323 are free to roll.
        version: u32,
        /// Header merkle root.
        merkle_root: U256,
    }
}
