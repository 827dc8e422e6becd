//! `SetupConnection.Success`. Source: SV2 3.6.2.

use super::message;

message! {
    /// The server accepts the connection.
    SetupConnectionSuccess = "SetupConnection.Success", 0x01, channel_msg: false, from: Server {
        /// The version used from now on, one of those the client offered.
        used_version: u16,
        /// Conditions the server sets: see [`crate::messages::setup_success_flags`].
        flags: u32,
    }
}
