//! `NewExtendedMiningJob`. Source: SV2 5.3.16.

use super::message;
use crate::types::{B0_64K, SEQ0_255, U256};

message! {
    /// A job whose coinbase the client completes, for an extended channel or a group.
    ///
    /// The coinbase is prefix, extranonce prefix, extranonce, suffix, without the fields of BIP141, so that its double
    /// SHA-256 is the txid.
    NewExtendedMiningJob<S> = "NewExtendedMiningJob", 0x1f, channel_msg: true, from: Server {
        /// The channel, or the group, whose members all take the job.
        channel_id: u32,
        /// The job, unique among the valid jobs of the channel.
        job_id: u32,
        /// First time to use in the header; none for a future job, which waits for its `SetNewPrevHash`.
        min_ntime: Option<u32>,
        /// Header version.
        version: u32,
        /// Whether the bits of BIP323 may be rolled.
        version_rolling_allowed: bool,
        /// Hashes to fold onto the coinbase txid, deepest first.
        merkle_path: SEQ0_255<U256, S>,
        /// Coinbase transaction before the extranonce.
        coinbase_tx_prefix: B0_64K<S>,
        /// Coinbase transaction after the extranonce.
        coinbase_tx_suffix: B0_64K<S>,
    }
}
