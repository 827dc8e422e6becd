//! `RequestExtensions`. Source: SV2 extension 0x0001, 2.

use super::message;
use crate::types::SEQ0_64K;

message! {
    /// The client asks which of these extensions it may use; the first message after the setup.
    RequestExtensions<S> = "RequestExtensions", extension: 0x0001, 0x00, channel_msg: false, from: Client {
        /// Pairs the answer with the request.
        request_id: u16,
        /// Their types.
        requested_extensions: SEQ0_64K<u16, S>,
    }
}
