//! `RequestExtensions.Success`. Source: SV2 extension 0x0001, 2.

use super::message;
use crate::types::SEQ0_64K;

message! {
    /// The extensions that may be used.
    RequestExtensionsSuccess<S> = "RequestExtensions.Success", extension: 0x0001, 0x01, channel_msg: false, from: Server {
        /// Pairs the answer with the request.
        request_id: u16,
        /// Those of the request that the server supports.
        supported_extensions: SEQ0_64K<u16, S>,
    }
}
