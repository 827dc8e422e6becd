//! `SubmitShares.Success`. Source: SV2 5.3.13.

use super::message;

message! {
    /// A batch of shares is accepted. The counters are of this batch alone.
    SubmitSharesSuccess = "SubmitShares.Success", 0x1c, channel_msg: true, from: Server {
        /// The channel.
        channel_id: u32,
        /// The latest accepted submit.
        last_sequence_number: u32,
        /// Submits accepted in this batch.
        new_submits_accepted_count: u32,
        /// Sum of their difficulties. Below difficulty 1 it reads 0.
        new_shares_sum: u64,
    }
}
