//! `SubmitShares.Error`. Source: SV2 5.3.14.

use super::message;
use crate::types::STR0_255;

message! {
    /// One share is refused.
    SubmitSharesError<S> = "SubmitShares.Error", 0x1d, channel_msg: true, from: Server {
        /// The channel.
        channel_id: u32,
        /// The refused submit.
        sequence_number: u32,
        /// The reason, a code such as those in [`crate::messages::error_codes`]. Unknown codes are to be logged, not
        /// acted on.
        error_code: STR0_255<S>,
    }
}
