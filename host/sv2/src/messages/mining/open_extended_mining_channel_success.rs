//! `OpenExtendedMiningChannel.Success`. Source: SV2 5.3.5.

use super::message;
use crate::types::{B0_32, U256};

message! {
    /// An extended channel is open.
    OpenExtendedMiningChannelSuccess<S> = "OpenExtendedMiningChannel.Success", 0x14, channel_msg: false, from: Server {
        /// Pairs the answer with the request; chosen by the client.
        request_id: u32,
        /// The new channel, unique on the connection.
        channel_id: u32,
        /// The first target.
        target: U256,
        /// Extranonce bytes the client may roll, after the prefix.
        extranonce_size: u16,
        /// The fixed first part of the extranonce.
        extranonce_prefix: B0_32<S>,
        /// The group the channel belongs to.
        group_channel_id: u32,
    }
}
