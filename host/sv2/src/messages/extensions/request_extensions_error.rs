//! `RequestExtensions.Error`. Source: SV2 extension 0x0001, 2.

use super::message;
use crate::types::SEQ0_64K;

message! {
    /// None of the extensions is supported, or one is missing that the server requires.
    RequestExtensionsError<S> = "RequestExtensions.Error", extension: 0x0001, 0x02, channel_msg: false, from: Server {
        /// Pairs the answer with the request.
        request_id: u16,
        /// Those of the request that the server does not support.
        unsupported_extensions: SEQ0_64K<u16, S>,
        /// Those that the server requires and the request lacks.
        required_extensions: SEQ0_64K<u16, S>,
    }
}
