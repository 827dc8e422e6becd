//! `DeclareMiningJob.Error`. Source: SV2 6.4.6.

use super::message;
use crate::types::{B0_64K, STR0_255};

message! {
    /// The declared job is refused.
    DeclareMiningJobError<S> = "DeclareMiningJob.Error", 0x59, channel_msg: false, from: Server {
        /// Pairs the answer with the request.
        request_id: u32,
        /// The reason.
        error_code: STR0_255<S>,
        /// More about it.
        error_details: B0_64K<S>,
    }
}
