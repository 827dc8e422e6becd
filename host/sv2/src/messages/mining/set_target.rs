//! `SetTarget`. Source: SV2 5.3.21.

use super::message;
use crate::types::U256;

message! {
    /// Another target for later jobs and queued future ones, never for a job in work.
    SetTarget = "SetTarget", 0x21, channel_msg: true, from: Server {
        /// The channel, or the group.
        channel_id: u32,
        /// The highest hash that is accepted as a share.
        maximum_target: U256,
    }
}
