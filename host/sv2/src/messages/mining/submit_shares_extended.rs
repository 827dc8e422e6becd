//! `SubmitSharesExtended`. Source: SV2 5.3.12.

use super::message;
use crate::types::B0_32;

message! {
    /// A share found on an extended channel.
    SubmitSharesExtended<S> = "SubmitSharesExtended", 0x1b, channel_msg: true, from: Client {
        /// The channel.
        channel_id: u32,
        /// Counts the submits of the channel.
        sequence_number: u32,
        /// The job it was found for.
        job_id: u32,
        /// Header nonce.
        nonce: u32,
        /// Header time.
        ntime: u32,
        /// The whole header version, rolled bits included.
        version: u32,
        /// The rolled part of the extranonce, as long as agreed when the channel was opened.
        extranonce: B0_32<S>,
    }
}
