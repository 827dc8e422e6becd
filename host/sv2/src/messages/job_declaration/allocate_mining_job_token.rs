//! `AllocateMiningJobToken`. Source: SV2 6.4.2.

use super::message;
use crate::types::STR0_255;

message! {
    /// The client asks for a token that stands for a job to come.
    AllocateMiningJobToken<S> = "AllocateMiningJobToken", 0x50, channel_msg: false, from: Client {
        /// Whom the server pays.
        user_identifier: STR0_255<S>,
        /// Pairs the answer with the request.
        request_id: u32,
    }
}
