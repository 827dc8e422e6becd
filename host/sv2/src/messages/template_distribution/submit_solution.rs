//! `SubmitSolution`. Source: SV2 7.7.

use super::message;
use crate::types::B0_64K;

message! {
    /// A block of a template.
    SubmitSolution<S> = "SubmitSolution", 0x76, channel_msg: false, from: Client {
        /// The template.
        template_id: u64,
        /// The header's version.
        version: u32,
        /// The header's time, unix seconds.
        header_timestamp: u32,
        /// The header's nonce.
        header_nonce: u32,
        /// The coinbase transaction whole, with the fields of BIP141.
        coinbase_tx: B0_64K<S>,
    }
}
