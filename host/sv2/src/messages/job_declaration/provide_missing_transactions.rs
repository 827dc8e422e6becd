//! `ProvideMissingTransactions`. Source: SV2 6.4.7.

use super::message;
use crate::types::SEQ0_64K;

message! {
    /// The server asks for transactions of a declared job that it has not seen.
    ProvideMissingTransactions<S> = "ProvideMissingTransactions", 0x55, channel_msg: false, from: Server {
        /// Pairs the answer with the request.
        request_id: u32,
        /// Their positions in `DeclareMiningJob.wtxid_list`, from 0 on.
        unknown_tx_position_list: SEQ0_64K<u16, S>,
    }
}
