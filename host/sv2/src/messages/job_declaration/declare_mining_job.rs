//! `DeclareMiningJob`. Source: SV2 6.4.4.

use super::message;
use crate::types::{B0_64K, B0_255, SEQ0_64K, U256};

message! {
    /// The client declares a job with all its transactions.
    ///
    /// The coinbase has the fields of BIP141 here, unlike in `NewExtendedMiningJob`.
    DeclareMiningJob<S> = "DeclareMiningJob", 0x57, channel_msg: false, from: Client {
        /// Pairs the answer with the request.
        request_id: u32,
        /// A token that was allocated before.
        mining_job_token: B0_255<S>,
        /// Header version.
        version: u32,
        /// Coinbase transaction before the extranonce.
        coinbase_tx_prefix: B0_64K<S>,
        /// Coinbase transaction after the extranonce.
        coinbase_tx_suffix: B0_64K<S>,
        /// Hashes of the transactions with their witnesses, in the order of the block, without the coinbase.
        wtxid_list: SEQ0_64K<U256, S>,
        /// What the template provider gave beside the transactions.
        excess_data: B0_64K<S>,
    }
}
