//! `CloseChannel`. Source: SV2 5.3.9.

use super::message;
use crate::types::STR0_255;

message! {
    /// Either side closes a channel; a group id closes all members.
    CloseChannel<S> = "CloseChannel", 0x18, channel_msg: true, from: Either {
        /// The channel.
        channel_id: u32,
        /// Why.
        reason_code: STR0_255<S>,
    }
}
