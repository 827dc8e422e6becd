//! `SetNewPrevHash`. Source: SV2 7.3.

use super::message;
use crate::types::U256;

message! {
    /// A new best block: mine this future template on it.
    ///
    /// Not the message of the same name of the mining protocol.
    SetNewPrevHash = "SetNewPrevHash", 0x72, channel_msg: false, from: Server {
        /// A future template that was sent before.
        template_id: u64,
        /// Previous block hash.
        prev_hash: U256,
        /// The header's time to begin with, unix seconds.
        header_timestamp: u32,
        /// Difficulty bits of a block.
        n_bits: u32,
        /// Highest hash of a block; may be below what `n_bits` says.
        target: U256,
    }
}
