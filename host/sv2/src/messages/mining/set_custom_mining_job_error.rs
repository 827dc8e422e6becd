//! `SetCustomMiningJob.Error`. Source: SV2 5.3.20.

use super::message;
use crate::types::STR0_255;

message! {
    /// The server will not pay for the custom job.
    SetCustomMiningJobError<S> = "SetCustomMiningJob.Error", 0x24, channel_msg: true, from: Server {
        /// The channel of the request.
        channel_id: u32,
        /// Pairs the answer with the request.
        request_id: u32,
        /// The reason.
        error_code: STR0_255<S>,
    }
}
