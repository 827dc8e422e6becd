//! The embedded chain: blocks of constant difficulty on a genesis block of its own.
//!
//! A block extends it only after full validation: it builds on the tip, names the chain's `nbits`, its hash meets
//! the 256-bit target, its merkle root commits to its transactions, and its time is after the median of the last 11
//! blocks and not more than two hours ahead of the clock. Nothing is ever reorganised: the pool mines alone.
//!
//! Bitcoin's time rule has a consequence at trivial difficulty: the median moves on by a second every six blocks at
//! least, so a chain that finds more than six blocks a second runs ahead of the clock, and rests once it is two hours
//! ahead.
//!
//! Source: Bitcoin Core `validation.cpp` (`ContextualCheckBlockHeader`, `CheckBlock`), `chain.h` (`GetMedianTimePast`).
//! Left out: retargeting, forks, transactions but for their hashes; blocks beyond the last [`KEPT_BLOCKS`].

use std::collections::VecDeque;

use midstate_spec::{BlockHash, Header, Target};
use midstate_sv2::channel::merkle_root;
use midstate_sv2::channel::server::{MAX_NTIME_AHEAD_S, Solution};
use midstate_sv2::{SEQ0_255, U256};

use crate::error::{BlockRefused, ConfigError};
use crate::template::{EXTRANONCE_BYTES, coinbase_parts, sha256d};

/// How many blocks stay in memory; consensus needs the last 11.
const KEPT_BLOCKS: usize = 100;
/// How far a block's time may be ahead of the clock, in seconds.
pub const MAX_FUTURE_S: u32 = MAX_NTIME_AHEAD_S;
const MEDIAN_BLOCKS: usize = 11;

/// A block of the chain, without its transactions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its height; the genesis block has 0.
    pub height: u32,
    /// Its header.
    pub header: Header,
    /// Its hash.
    pub hash: BlockHash,
}

/// A block that is to extend the chain.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Its header.
    pub header: Header,
    /// Its coinbase transaction.
    pub coinbase: Vec<u8>,
    /// The hashes that, folded onto the coinbase's, give the merkle root.
    pub merkle_path: SEQ0_255<U256>,
}

impl From<&Solution> for Candidate {
    fn from(solution: &Solution) -> Self {
        let Solution { template, header, coinbase, .. } = solution;
        Self { header: *header, coinbase: coinbase.clone(), merkle_path: template.merkle_path.clone() }
    }
}

/// The chain. Time is an argument, in unix seconds.
#[derive(Clone, Debug)]
pub struct Chain {
    nbits: u32,
    target: Target,
    /// The tip is at the back; never empty.
    blocks: VecDeque<Block>,
}

impl Chain {
    /// A chain with nothing but its genesis block, which is valid by definition: it need not meet the target.
    ///
    /// # Errors
    /// [`ConfigError::Nbits`].
    pub fn new(nbits: u32, now: u32) -> Result<Self, ConfigError> {
        let target = Target::from_nbits(nbits).map_err(ConfigError::Nbits)?;
        let (prefix, suffix) = coinbase_parts(0, 0, &[0x51]);
        let merkle_root = merkle_root([&prefix[..], &[0; EXTRANONCE_BYTES], &suffix], []).to_le_bytes();
        let header =
            Header { version: 1, prev_hash: BlockHash([0; 32]), merkle_root, ntime: now, nbits, nonce: 0 };
        let genesis = Block { height: 0, header, hash: hash(&header) };
        Ok(Self { nbits, target, blocks: VecDeque::from([genesis]) })
    }

    /// The latest block.
    pub fn tip(&self) -> &Block {
        self.blocks.back().expect("the genesis block is there, or later ones")
    }

    /// Height of the tip.
    pub fn height(&self) -> u32 {
        self.tip().height
    }

    /// Difficulty of every block.
    pub fn nbits(&self) -> u32 {
        self.nbits
    }

    /// The target that `nbits` names.
    pub fn target(&self) -> Target {
        self.target
    }

    /// The blocks in memory, tip first.
    fn recent(&self) -> impl Iterator<Item = &Block> {
        self.blocks.iter().rev()
    }

    /// The median of the last 11 blocks' times; of fewer, of as many as there are.
    pub fn median_time_past(&self) -> u32 {
        let mut times: Vec<u32> = self.recent().take(MEDIAN_BLOCKS).map(|block| block.header.ntime).collect();
        times.sort_unstable();
        times[times.len() / 2]
    }

    /// The time to begin a new block with: the clock's, unless consensus wants a later one.
    pub fn min_ntime(&self, now: u32) -> u32 {
        now.max(self.median_time_past().saturating_add(1))
    }

    /// Adds a block, if it is valid in every respect.
    ///
    /// # Errors
    /// [`BlockRefused`] for the first rule it breaks; the chain is unchanged.
    pub fn extend(&mut self, candidate: &Candidate, now: u32) -> Result<Block, BlockRefused> {
        let header = candidate.header;
        let Header { prev_hash, nbits, ntime, .. } = header;
        let tip = self.tip().hash;
        if prev_hash != tip {
            return Err(BlockRefused::NotOnTip { prev_hash, tip });
        }
        if nbits != self.nbits {
            return Err(BlockRefused::Nbits { nbits, expected: self.nbits });
        }
        let hash = hash(&header);
        if !self.target.is_met_by(&hash) {
            return Err(BlockRefused::Hash(hash));
        }
        let root = merkle_root([&candidate.coinbase[..]], candidate.merkle_path.iter());
        if header.merkle_root != root.to_le_bytes() {
            return Err(BlockRefused::MerkleRoot);
        }
        let median_time_past = self.median_time_past();
        if ntime <= median_time_past {
            return Err(BlockRefused::TooOld { ntime, median_time_past });
        }
        if ntime > now.saturating_add(MAX_FUTURE_S) {
            return Err(BlockRefused::TooNew { ntime, now });
        }
        let block = Block { height: self.height() + 1, header, hash };
        if self.blocks.len() == KEPT_BLOCKS {
            self.blocks.pop_front();
        }
        self.blocks.push_back(block);
        Ok(block)
    }
}

/// SHA-256d of a header; `sha2` is faster at it than the specification in `midstate-spec`.
pub(crate) fn hash(header: &Header) -> BlockHash {
    BlockHash(sha256d(&header.to_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::{Template, TemplateConfig};

    const NOW: u32 = 1_700_000_000;
    const EASY: u32 = 0x207f_ffff;

    /// A candidate on the tip; `meet` says whether its hash meets the target.
    fn candidate(chain: &Chain, ntime: u32, meet: bool) -> Candidate {
        let config = TemplateConfig { payout_script: vec![0x51], filler_transactions: 3 };
        let template = Template::new(chain, &config, 1, NOW).unwrap();
        let coinbase = template.coinbase(&[1; 4], &[2; EXTRANONCE_BYTES - 4]);
        let root = merkle_root([&coinbase[..]], template.job.merkle_path.iter());
        let mut header = Header {
            version: template.job.version,
            prev_hash: template.prev_hash,
            merkle_root: root.to_le_bytes(),
            ntime,
            nbits: template.nbits,
            nonce: 0,
        };
        seal(&mut header, chain.target(), meet);
        Candidate { header, coinbase, merkle_path: template.job.merkle_path.clone() }
    }

    fn seal(header: &mut Header, target: Target, meet: bool) {
        while target.is_met_by(&hash(header)) != meet {
            header.nonce += 1;
        }
    }

    #[test]
    fn valid_blocks_extend_it_and_memory_stays_bounded() {
        let mut chain = Chain::new(EASY, NOW).unwrap();
        let rounds = u32::try_from(KEPT_BLOCKS).unwrap() + 20;
        for height in 1..=rounds {
            let before = *chain.tip();
            let next = candidate(&chain, chain.min_ntime(NOW), true);
            let block = chain.extend(&next, NOW).unwrap();
            assert_eq!((block.height, block.header.prev_hash), (height, before.hash));
            assert_eq!(chain.tip(), &block);
        }
        assert_eq!((chain.height(), chain.recent().count()), (rounds, KEPT_BLOCKS));
    }

    #[test]
    fn each_rule_is_enforced() {
        let mut chain = Chain::new(EASY, NOW).unwrap();
        let (target, genesis) = (chain.target(), *chain.tip());
        let good = candidate(&chain, NOW + 1, true);
        let changed = |change: fn(&mut Header)| {
            let mut bad = good.clone();
            change(&mut bad.header);
            seal(&mut bad.header, target, true);
            bad
        };
        let mut refused = |bad: &Candidate| chain.extend(bad, NOW).unwrap_err();
        let prev_hash = BlockHash([1; 32]);
        let detached = changed(|header| header.prev_hash = BlockHash([1; 32]));
        assert_eq!(refused(&detached), BlockRefused::NotOnTip { prev_hash, tip: genesis.hash });
        assert_eq!(
            refused(&changed(|header| header.nbits = 0x207f_fffe)),
            BlockRefused::Nbits { nbits: 0x207f_fffe, expected: EASY }
        );
        let mut high = good.clone();
        seal(&mut high.header, target, false);
        assert_eq!(refused(&high), BlockRefused::Hash(hash(&high.header)));
        assert_eq!(refused(&changed(|header| header.merkle_root[0] ^= 1)), BlockRefused::MerkleRoot);
        let mut cut = good.clone();
        cut.coinbase.pop();
        assert_eq!(refused(&cut), BlockRefused::MerkleRoot);
        assert_eq!(
            refused(&changed(|header| header.ntime = NOW)),
            BlockRefused::TooOld { ntime: NOW, median_time_past: NOW }
        );
        assert_eq!(
            refused(&changed(|header| header.ntime = NOW + 7201)),
            BlockRefused::TooNew { ntime: NOW + 7201, now: NOW }
        );
        assert_eq!(chain.tip(), &genesis);
        let last_moment = candidate(&chain, NOW + 7200, true);
        chain.clone().extend(&last_moment, NOW).unwrap();
        chain.extend(&good, NOW).unwrap();
        assert!(matches!(chain.extend(&good, NOW), Err(BlockRefused::NotOnTip { .. })), "a block twice");
    }

    #[test]
    fn a_hash_equal_to_the_target_in_its_leading_bytes_alone_is_not_enough() {
        // All 256 bits count: the target's lower bits are zero, so hashes with the same leading bytes are above it.
        let mut chain = Chain::new(0x2000_8000, NOW).unwrap();
        let target = chain.target();
        let mut next = candidate(&chain, NOW + 1, false);
        while hash(&next.header).0[31] != 0 || hash(&next.header).0[30] != 0x80 {
            next.header.nonce += 1;
        }
        assert_eq!(target.to_le_bytes()[30..], [0x80, 0]);
        assert!(matches!(chain.extend(&next, NOW), Err(BlockRefused::Hash(_))));
    }

    #[test]
    fn the_median_is_of_eleven_and_the_clock_counts_only_if_it_is_later() {
        let mut chain = Chain::new(EASY, NOW).unwrap();
        assert_eq!(chain.median_time_past(), NOW);
        for step in 1..=11 {
            let next = candidate(&chain, NOW + step * 10, true);
            chain.extend(&next, NOW + 200).unwrap();
        }
        assert_eq!(chain.median_time_past(), NOW + 60);
        assert_eq!(chain.min_ntime(NOW + 50), NOW + 61);
        assert_eq!(chain.min_ntime(NOW + 70), NOW + 70);
        assert!(Chain::new(0, NOW).is_err());
    }
}
