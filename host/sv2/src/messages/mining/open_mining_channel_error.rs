//! `OpenMiningChannel.Error`. Source: SV2 5.3.6.

use super::message;
use crate::types::STR0_255;

message! {
    /// The server refuses to open a channel of either kind.
    OpenMiningChannelError<S> = "OpenMiningChannel.Error", 0x12, channel_msg: false, from: Server {
        /// Pairs the answer with the request; chosen by the client.
        request_id: u32,
        /// The reason, a code such as those in [`crate::messages::error_codes`]. Unknown codes are to be logged, not
        /// acted on.
        error_code: STR0_255<S>,
    }
}
