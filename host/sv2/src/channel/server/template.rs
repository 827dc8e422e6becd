//! What jobs are made of.

use midstate_spec::Target;

use crate::error::ConfigError;
use crate::types::{B0_64K, SEQ0_255, U256};

/// A block but for extranonce, previous block, time, nonce and rolled version bits. Jobs of many channels share one.
#[derive(Clone, Debug, PartialEq)]
pub struct JobTemplate {
    /// Tells templates apart: two that a channel has jobs of must not be the same block.
    pub template_id: u64,
    /// Header version.
    pub version: u32,
    /// Whether the bits of BIP323 may be rolled. `NewMiningJob` cannot say that they may not: a server with such jobs sets
    /// `REQUIRES_FIXED_VERSION`, or serves no standard channels.
    pub version_rolling_allowed: bool,
    /// Hashes to fold onto the coinbase txid, deepest first.
    pub merkle_path: SEQ0_255<U256>,
    /// Coinbase transaction before the extranonce, without the fields of BIP141.
    pub coinbase_tx_prefix: B0_64K,
    /// Coinbase transaction after the extranonce, without the fields of BIP141.
    pub coinbase_tx_suffix: B0_64K,
}

/// The block that jobs build on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrevHash {
    prev_hash: U256,
    min_ntime: u32,
    nbits: u32,
    block_target: Target,
}

impl PrevHash {
    /// A previous hash with the first time, in unix seconds, and the difficulty of the next block.
    ///
    /// # Errors
    /// [`ConfigError::Nbits`] for bits that name no target.
    pub fn new(prev_hash: U256, min_ntime: u32, nbits: u32) -> Result<Self, ConfigError> {
        let block_target = Target::from_nbits(nbits).map_err(ConfigError::Nbits)?;
        Ok(Self { prev_hash, min_ntime, nbits, block_target })
    }

    /// The previous block's hash.
    pub fn prev_hash(&self) -> U256 {
        self.prev_hash
    }

    /// The first time of a header, unix seconds.
    pub fn min_ntime(&self) -> u32 {
        self.min_ntime
    }

    /// Difficulty bits of a block.
    pub fn nbits(&self) -> u32 {
        self.nbits
    }

    /// The target that these name.
    pub fn block_target(&self) -> Target {
        self.block_target
    }

    /// The same block, with a later first time.
    pub(super) fn at(self, min_ntime: u32) -> Self {
        Self { min_ntime, ..self }
    }
}
