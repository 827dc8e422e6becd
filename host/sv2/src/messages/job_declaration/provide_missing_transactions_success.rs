//! `ProvideMissingTransactions.Success`. Source: SV2 6.4.8.

use super::message;
use crate::types::SEQ0_64K_B0_16M;

message! {
    /// The transactions that the server asked for.
    ProvideMissingTransactionsSuccess<S> = "ProvideMissingTransactions.Success", 0x56, channel_msg: false, from: Client {
        /// Pairs the answer with the request.
        request_id: u32,
        /// The transactions whole, in the order of the request.
        transaction_list: SEQ0_64K_B0_16M<S>,
    }
}
