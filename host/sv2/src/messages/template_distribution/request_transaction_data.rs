//! `RequestTransactionData`. Source: SV2 7.4.

use super::message;

message! {
    /// The client asks for the transactions of a template.
    RequestTransactionData = "RequestTransactionData", 0x73, channel_msg: false, from: Client {
        /// The template.
        template_id: u64,
    }
}
