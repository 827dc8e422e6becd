//! `NewTemplate`. Source: SV2 7.2.

use super::message;
use crate::types::{B0_64K, B0_255, SEQ0_255, U256};

message! {
    /// A block but for coinbase, previous block and nonce.
    NewTemplate<S> = "NewTemplate", 0x71, channel_msg: false, from: Server {
        /// The template; ids grow.
        template_id: u64,
        /// Whether it waits for its `SetNewPrevHash`.
        future_template: bool,
        /// Header version; the bits of BIP323 are free.
        version: u32,
        /// Version of the coinbase transaction.
        coinbase_tx_version: u32,
        /// What the coinbase's script begins with, 8 bytes at most, without its length.
        coinbase_prefix: B0_255<S>,
        /// Sequence number of the coinbase's input.
        coinbase_tx_input_sequence: u32,
        /// What outputs that the client adds may spend, in satoshi: subsidy and fees.
        coinbase_tx_value_remaining: u64,
        /// How many outputs `coinbase_tx_outputs` has.
        coinbase_tx_outputs_count: u32,
        /// The last outputs of the coinbase; no count ahead of them.
        coinbase_tx_outputs: B0_64K<S>,
        /// Lock time of the coinbase.
        coinbase_tx_locktime: u32,
        /// Hashes to fold onto the coinbase txid, deepest first.
        merkle_path: SEQ0_255<U256, S>,
    }
}
