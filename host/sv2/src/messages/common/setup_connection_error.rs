//! `SetupConnection.Error`. Source: SV2 3.6.3.

use super::message;
use crate::types::STR0_255;

message! {
    /// The server refuses the connection, and closes it.
    SetupConnectionError<S> = "SetupConnection.Error", 0x02, channel_msg: false, from: Server {
        /// The requested features that the server does not support; 0 when the reason is another.
        flags: u32,
        /// The reason, a code such as those in [`crate::messages::error_codes`]. Unknown codes are to be logged, not
        /// acted on.
        error_code: STR0_255<S>,
    }
}
