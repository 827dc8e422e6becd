//! `Reconnect`. Source: SV2 3.6.5.

use super::message;
use crate::types::STR0_255;

message! {
    /// The server asks the client to connect elsewhere.
    ///
    /// The new server must show a certificate of the same authority: the message carries no key on purpose.
    Reconnect<S> = "Reconnect", 0x04, channel_msg: false, from: Server {
        /// Where to connect; empty for the present host.
        new_host: STR0_255<S>,
        /// Which port; 0 for the present one.
        new_port: u16,
    }
}
