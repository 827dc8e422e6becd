//! `SetNewPrevHash`. Source: SV2 5.3.17.

use super::message;
use crate::types::U256;

message! {
    /// A new block: the named future job becomes the only valid one.
    SetNewPrevHash = "SetNewPrevHash", 0x20, channel_msg: true, from: Server {
        /// The channel, or the group.
        channel_id: u32,
        /// The future job to mine from now on.
        job_id: u32,
        /// Header previous block hash.
        prev_hash: U256,
        /// First time to use in the header.
        min_ntime: u32,
        /// Header difficulty bits.
        nbits: u32,
    }
}
