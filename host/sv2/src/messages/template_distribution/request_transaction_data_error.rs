//! `RequestTransactionData.Error`. Source: SV2 7.6.

use super::message;
use crate::types::STR0_255;

message! {
    /// There are no transactions for the request.
    RequestTransactionDataError<S> = "RequestTransactionData.Error", 0x75, channel_msg: false, from: Server {
        /// The template.
        template_id: u64,
        /// The reason.
        error_code: STR0_255<S>,
    }
}
