//! `RequestTransactionData.Success`. Source: SV2 7.5.

use super::message;
use crate::types::{B0_64K, SEQ0_64K_B0_16M};

message! {
    /// The transactions of a template, without the coinbase.
    RequestTransactionDataSuccess<S> = "RequestTransactionData.Success", 0x74, channel_msg: false, from: Server {
        /// The template.
        template_id: u64,
        /// More that a validator may need, opaque to the client.
        excess_data: B0_64K<S>,
        /// The transactions, opaque to the client.
        transaction_list: SEQ0_64K_B0_16M<S>,
    }
}
