//! `OpenStandardMiningChannel.Success`. Source: SV2 5.3.3.

use super::message;
use crate::types::{B0_32, U256};

message! {
    /// A standard channel is open.
    OpenStandardMiningChannelSuccess<S> = "OpenStandardMiningChannel.Success", 0x11, channel_msg: false, from: Server {
        /// Pairs the answer with the request; chosen by the client.
        request_id: u32,
        /// The new channel, unique on the connection.
        channel_id: u32,
        /// The first target.
        target: U256,
        /// The whole extranonce of this channel.
        extranonce_prefix: B0_32<S>,
        /// The group the channel belongs to.
        group_channel_id: u32,
    }
}
