//! `AllocateMiningJobToken.Success`. Source: SV2 6.4.3.

use super::message;
use crate::types::{B0_64K, B0_255};

message! {
    /// A token, and what the coinbase of its job must pay.
    AllocateMiningJobTokenSuccess<S> = "AllocateMiningJobToken.Success", 0x51, channel_msg: false, from: Server {
        /// Pairs the answer with the request.
        request_id: u32,
        /// The token.
        mining_job_token: B0_255<S>,
        /// Outputs with their count as a CompactSize ahead; the first is the one that pays the pool.
        coinbase_tx_outputs: B0_64K<S>,
    }
}
