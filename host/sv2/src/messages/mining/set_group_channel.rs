//! `SetGroupChannel`. Source: SV2 5.3.22.

use super::message;
use crate::types::SEQ0_64K;

message! {
    /// Moves channels into a group.
    SetGroupChannel<S> = "SetGroupChannel", 0x25, channel_msg: false, from: Server {
        /// The group, in the same id space as channels.
        group_channel_id: u32,
        /// The channels to move.
        channel_ids: SEQ0_64K<u32, S>,
    }
}
