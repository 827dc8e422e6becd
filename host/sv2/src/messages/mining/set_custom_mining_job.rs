//! `SetCustomMiningJob`. Source: SV2 5.3.18.

use super::message;
use crate::types::{B0_64K, B0_255, SEQ0_255, U256};

message! {
    /// The client asks to be paid for a job of its own choice.
    ///
    /// Only on connections with `REQUIRES_WORK_SELECTION`, for extended channels and groups.
    SetCustomMiningJob<S> = "SetCustomMiningJob", 0x22, channel_msg: true, from: Client {
        /// The extended channel, or a group.
        channel_id: u32,
        /// Pairs the answer with the request.
        request_id: u32,
        /// What the job declarator server gave for this job.
        mining_job_token: B0_255<S>,
        /// Header version.
        version: u32,
        /// Previous block hash.
        prev_hash: U256,
        /// First time to use in the header, unix seconds.
        min_ntime: u32,
        /// Difficulty bits of a block.
        nbits: u32,
        /// Version of the coinbase transaction.
        coinbase_tx_version: u32,
        /// What the coinbase's script begins with, 8 bytes at most, without its length.
        coinbase_prefix: B0_255<S>,
        /// Sequence number of the coinbase's input.
        coinbase_tx_input_n_sequence: u32,
        /// Outputs of the coinbase, with their count as a CompactSize ahead.
        coinbase_tx_outputs: B0_64K<S>,
        /// Lock time of the coinbase.
        coinbase_tx_locktime: u32,
        /// Hashes to fold onto the coinbase txid, deepest first.
        merkle_path: SEQ0_255<U256, S>,
    }
}
