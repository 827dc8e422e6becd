//! `SubmitSharesStandard`. Source: SV2 5.3.11.

use super::message;

message! {
    /// A share found on a standard channel.
    SubmitSharesStandard = "SubmitSharesStandard", 0x1a, channel_msg: true, from: Client {
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
    }
}
