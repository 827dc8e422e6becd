//! `SetupConnection`. Source: SV2 3.6.1.

use super::message;
use crate::types::STR0_255;

message! {
    /// Opens a connection; the first message a client sends.
    SetupConnection<S> = "SetupConnection", 0x00, channel_msg: false, from: Client {
        /// 0 mining, 1 job declaration, 2 template distribution: see [`crate::messages::protocol`].
        protocol: u8,
        /// The lowest protocol version the client speaks; 2 today.
        min_version: u16,
        /// The highest protocol version the client speaks; 2 today.
        max_version: u16,
        /// Features the client requires: see [`crate::messages::setup_flags`].
        flags: u32,
        /// Host name or address the client connects to.
        endpoint_host: STR0_255<S>,
        /// Port the client connects to.
        endpoint_port: u16,
        /// Who made the client.
        vendor: STR0_255<S>,
        /// The hardware, or the software package, and its version.
        hardware_version: STR0_255<S>,
        /// The firmware and its version.
        firmware: STR0_255<S>,
        /// The device; empty unless the user agreed to telemetry.
        device_id: STR0_255<S>,
    }
}
