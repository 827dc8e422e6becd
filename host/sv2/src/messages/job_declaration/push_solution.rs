//! `PushSolution`. Source: SV2 6.4.9.

use super::message;
use crate::types::{B0_32, U256};

message! {
    /// A block of the job that was declared last.
    PushSolution<S> = "PushSolution", 0x60, channel_msg: false, from: Client {
        /// The full extranonce: prefix and rolled bytes.
        extranonce: B0_32<S>,
        /// Previous block hash.
        prev_hash: U256,
        /// The header's nonce.
        nonce: u32,
        /// The header's time, unix seconds.
        ntime: u32,
        /// Difficulty bits of a block.
        nbits: u32,
        /// The header's version.
        version: u32,
    }
}
