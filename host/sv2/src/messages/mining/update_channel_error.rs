//! `UpdateChannel.Error`. Source: SV2 5.3.8.

use super::message;
use crate::types::STR0_255;

message! {
    /// The server refuses an `UpdateChannel`; acceptance has no answer.
    UpdateChannelError<S> = "UpdateChannel.Error", 0x17, channel_msg: true, from: Server {
        /// The channel.
        channel_id: u32,
        /// The reason, a code such as those in [`crate::messages::error_codes`]. Unknown codes are to be logged, not
        /// acted on.
        error_code: STR0_255<S>,
    }
}
