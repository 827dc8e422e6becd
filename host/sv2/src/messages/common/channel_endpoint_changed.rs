//! `ChannelEndpointChanged`. Source: SV2 3.6.4.

use super::message;

message! {
    /// A proxy moved the channel to another endpoint: extensions must be negotiated again.
    ChannelEndpointChanged = "ChannelEndpointChanged", 0x03, channel_msg: true, from: Server {
        /// The channel.
        channel_id: u32,
    }
}
