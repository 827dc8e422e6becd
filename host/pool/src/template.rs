//! Block templates: the coinbase transaction, its place for the extranonce, and the merkle path.
//!
//! | coinbase bytes | what |
//! |---|---|
//! | 4 | version 2 |
//! | 1 + 36 | one input, spending nothing |
//! | 1 + n | script: height (BIP34), template number, extranonce, tag |
//! | 4 | sequence |
//! | 1 + 8 + m | one output: the subsidy, to the pool's script |
//! | 4 | lock time 0 |
//!
//! The template number is there because two jobs of a channel on the same previous hash would otherwise have the
//! same merkle root, and one share would count for both.
//!
//! Source: Bitcoin Core `primitives/transaction.h`, `validation.cpp` (`GetBlockSubsidy`), BIP34; SV2 5.3.16 for the
//! split around the extranonce. Left out: BIP141 data: no transaction here has a witness, so no commitment is due.

use std::sync::Arc;

use midstate_spec::BlockHash;
use midstate_sv2::channel::server::{JobTemplate, PrevHash};
use midstate_sv2::{B0_64K, SEQ0_255, U256};
use sha2::{Digest, Sha256};

use crate::chain::Chain;
use crate::error::ConfigError;

/// Bytes of the extranonce, prefix included: the same for every channel.
pub const EXTRANONCE_BYTES: usize = 20;
/// Header version: BIP9 signalling, no bit set.
const VERSION: u32 = 0x2000_0000;
const TAG: &[u8] = b"/midstate/";
const HALVING_BLOCKS: u32 = 210_000;
const FIRST_SUBSIDY_SAT: u64 = 50 * 100_000_000;

/// What the operator decides about templates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateConfig {
    /// The script that the coinbase pays to.
    pub payout_script: Vec<u8>,
    /// Transactions beside the coinbase.
    pub filler_transactions: u16,
}

/// A block but for extranonce, time, nonce and rolled version bits.
#[derive(Clone, Debug)]
pub struct Template {
    /// Height of the block.
    pub height: u32,
    /// Hash of the tip it builds on.
    pub prev_hash: BlockHash,
    /// First time to use in the header.
    pub min_ntime: u32,
    /// Difficulty of the block.
    pub nbits: u32,
    /// What channels get of it.
    pub job: Arc<JobTemplate>,
}

impl Template {
    /// The template for the block after the chain's tip. `number` must differ from that of every other template on
    /// the same tip.
    ///
    /// # Errors
    /// [`ConfigError`] for a script or a merkle path that no SV2 job can carry.
    pub fn new(chain: &Chain, config: &TemplateConfig, number: u32, now: u32) -> Result<Self, ConfigError> {
        let height = chain.height() + 1;
        let fillers =
            (0..config.filler_transactions).map(|index| sha256d(&filler_transaction(height, index)));
        Self::with_path(chain, config, number, now, SEQ0_255::new(&merkle_path(fillers.collect()))?)
    }

    /// Another one; for the same block its transactions are hashed already, which is most of the work.
    pub(crate) fn renewed(
        &self,
        chain: &Chain,
        config: &TemplateConfig,
        number: u32,
        now: u32,
    ) -> Result<Self, ConfigError> {
        if self.height == chain.height() + 1 {
            Self::with_path(chain, config, number, now, self.job.merkle_path.clone())
        } else {
            Self::new(chain, config, number, now)
        }
    }

    fn with_path(
        chain: &Chain,
        config: &TemplateConfig,
        number: u32,
        now: u32,
        merkle_path: SEQ0_255<U256>,
    ) -> Result<Self, ConfigError> {
        let height = chain.height() + 1;
        let (prefix, suffix) = coinbase_parts(height, number, &config.payout_script);
        Ok(Self {
            height,
            prev_hash: chain.tip().hash,
            min_ntime: chain.min_ntime(now),
            nbits: chain.nbits(),
            job: Arc::new(JobTemplate {
                template_id: u64::from(height) << 32 | u64::from(number),
                version: VERSION,
                version_rolling_allowed: true,
                merkle_path,
                coinbase_tx_prefix: B0_64K::new(prefix)?,
                coinbase_tx_suffix: B0_64K::new(suffix)?,
            }),
        })
    }

    /// The block that it builds on, as channels know it.
    pub(crate) fn tip(&self) -> PrevHash {
        PrevHash::new(U256::from_le_bytes(self.prev_hash.0), self.min_ntime, self.nbits)
            .expect("the chain has a target")
    }

    /// The coinbase transaction with the given parts of the extranonce, [`EXTRANONCE_BYTES`] in all.
    pub fn coinbase(&self, extranonce_prefix: &[u8], extranonce: &[u8]) -> Vec<u8> {
        [&self.job.coinbase_tx_prefix, extranonce_prefix, extranonce, &self.job.coinbase_tx_suffix].concat()
    }
}

/// Coinbase transaction before and after the extranonce.
pub(crate) fn coinbase_parts(height: u32, number: u32, payout_script: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let (script_head, script_tail) = coinbase_script(height, number);
    let mut prefix = 2u32.to_le_bytes().to_vec();
    prefix.push(1);
    prefix.extend([0; 32]);
    prefix.extend(u32::MAX.to_le_bytes());
    put_compact_size(&mut prefix, script_head.len() + EXTRANONCE_BYTES + script_tail.len());
    prefix.extend(script_head);
    let mut suffix = script_tail;
    suffix.extend(u32::MAX.to_le_bytes());
    suffix.push(1);
    suffix.extend(subsidy_sat(height).to_le_bytes());
    put_compact_size(&mut suffix, payout_script.len());
    suffix.extend(payout_script);
    suffix.extend(0u32.to_le_bytes());
    (prefix, suffix)
}

/// The coinbase's input script before and after the extranonce: all of it is pushes.
fn coinbase_script(height: u32, number: u32) -> (Vec<u8>, Vec<u8>) {
    let mut head = push_number(height);
    head.push(4);
    head.extend(number.to_le_bytes());
    head.push(small(EXTRANONCE_BYTES));
    let mut tail = vec![small(TAG.len())];
    tail.extend(TAG);
    (head, tail)
}

/// A number as a script pushes it, in the shortest form: BIP34 demands exactly this.
fn push_number(number: u32) -> Vec<u8> {
    match number {
        0 => vec![0],
        1..=16 => vec![0x50 + number.to_le_bytes()[0]],
        _ => {
            let mut bytes = number.to_le_bytes().to_vec();
            while bytes.last() == Some(&0) {
                bytes.pop();
            }
            // The top bit is the sign.
            if bytes.last().is_some_and(|top| top & 0x80 != 0) {
                bytes.push(0);
            }
            bytes.insert(0, small(bytes.len()));
            bytes
        }
    }
}

fn small(len: usize) -> u8 {
    u8::try_from(len).expect("a short push")
}

fn put_compact_size(out: &mut Vec<u8>, value: usize) {
    match (u8::try_from(value), u16::try_from(value)) {
        (Ok(value), _) if value < 0xfd => out.push(value),
        (_, Ok(value)) => {
            out.push(0xfd);
            out.extend(value.to_le_bytes());
        }
        _ => unreachable!("scripts are at most 10000 bytes"),
    }
}

fn subsidy_sat(height: u32) -> u64 {
    FIRST_SUBSIDY_SAT.checked_shr(height / HALVING_BLOCKS).unwrap_or(0)
}

/// A transaction that spends an output which never was, and pays nothing. It only fills its place in the block.
fn filler_transaction(height: u32, index: u16) -> Vec<u8> {
    let outpoint = Sha256::new().chain_update(height.to_le_bytes()).chain_update(index.to_le_bytes());
    let mut bytes = 2u32.to_le_bytes().to_vec();
    bytes.push(1);
    bytes.extend(outpoint.finalize());
    bytes.extend(0u32.to_le_bytes());
    bytes.push(0);
    bytes.extend(u32::MAX.to_le_bytes());
    bytes.push(1);
    bytes.extend(0u64.to_le_bytes());
    bytes.extend([1, 0x51]);
    bytes.extend(0u32.to_le_bytes());
    bytes
}

/// The path from the coinbase to the root, given the other transactions' ids in block order.
fn merkle_path(others: Vec<[u8; 32]>) -> Vec<U256> {
    let mut path = Vec::new();
    // Without the coinbase's own branch, the leftmost of each level, the first item is its neighbour.
    let mut level = others;
    while let Some((neighbour, rest)) = level.split_first() {
        path.push(U256::from_le_bytes(*neighbour));
        level = rest
            .chunks(2)
            // An odd one is paired with itself.
            .map(|pair| sha256d(&[pair[0], *pair.last().unwrap_or(&pair[0])].concat()))
            .collect();
    }
    path
}

pub(crate) fn sha256d(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(Sha256::digest(bytes)).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use bitcoin::consensus::deserialize;
    use bitcoin::hashes::Hash;
    use bitcoin::script::Builder;
    use bitcoin::{Amount, Transaction, merkle_tree};
    use proptest::prelude::*;

    fn config(payout_script: Vec<u8>, filler_transactions: u16) -> TemplateConfig {
        TemplateConfig { payout_script, filler_transactions }
    }

    fn coinbase(height: u32, number: u32, script: &[u8], extranonce: &[u8]) -> Vec<u8> {
        let (prefix, suffix) = coinbase_parts(height, number, script);
        [&prefix[..], extranonce, &suffix].concat()
    }

    proptest! {
        #[test]
        fn rust_bitcoin_reads_the_coinbase(
            height in prop_oneof![0u32..300, any::<u32>()],
            number: u32,
            script in prop::collection::vec(any::<u8>(), 1..600),
            extranonce: [u8; EXTRANONCE_BYTES],
        ) {
            let bytes = coinbase(height, number, &script, &extranonce);
            let transaction: Transaction = deserialize(&bytes).expect("a transaction");
            prop_assert!(transaction.is_coinbase());
            prop_assert_eq!(bitcoin::consensus::serialize(&transaction), bytes.clone());
            prop_assert_eq!(transaction.compute_txid().to_byte_array(), sha256d(&bytes));
            let input = &transaction.input[0];
            let expected = Builder::new()
                .push_int(height.into())
                .push_slice(number.to_le_bytes())
                .push_slice(extranonce)
                .push_slice(*b"/midstate/")
                .into_script();
            prop_assert_eq!(&input.script_sig, &expected);
            prop_assert!((2..=100).contains(&input.script_sig.len()), "consensus rule bad-cb-length");
            prop_assert_eq!(transaction.output[0].script_pubkey.as_bytes(), &script[..]);
        }

        #[test]
        fn the_path_leads_to_the_root_that_rust_bitcoin_computes(fillers in 0u16..40, height: u32) {
            let coinbase = coinbase(height, 1, &[0x51], &[7; EXTRANONCE_BYTES]);
            let others: Vec<_> = (0..fillers).map(|i| filler_transaction(height, i)).collect();
            let txids = std::iter::once(&coinbase).chain(&others).map(|bytes| {
                deserialize::<Transaction>(bytes).expect("a transaction").compute_txid()
            });
            let root = merkle_tree::calculate_root(txids).expect("at least the coinbase");
            let path = merkle_path(others.iter().map(|bytes| sha256d(bytes)).collect());
            let ours = midstate_sv2::channel::merkle_root([&coinbase[..]], path);
            prop_assert_eq!(ours.to_le_bytes(), root.to_byte_array());
        }
    }

    #[test]
    fn the_subsidy_halves_and_ends() {
        for (height, sat) in [(1, 5_000_000_000), (209_999, 5_000_000_000), (210_000, 2_500_000_000)] {
            assert_eq!(subsidy_sat(height), sat, "{height}");
        }
        assert_eq!(subsidy_sat(u32::MAX), 0);
        let first: Transaction = deserialize(&coinbase(1, 1, &[0x51], &[0; EXTRANONCE_BYTES])).unwrap();
        assert_eq!(first.output[0].value, Amount::from_int_btc(50));
    }

    #[test]
    fn a_template_builds_on_the_tip_and_no_two_share_a_coinbase() {
        let chain = Chain::new(0x207f_ffff, 1000).unwrap();
        let template = |number| Template::new(&chain, &config(vec![0x51], 5), number, 2000).unwrap();
        let (one, other) = (template(1), template(2));
        assert_eq!((one.height, one.prev_hash, one.min_ntime), (1, chain.tip().hash, 2000));
        assert_eq!((one.nbits, one.job.merkle_path.len()), (0x207f_ffff, 3));
        assert_ne!(one.job.coinbase_tx_prefix, other.job.coinbase_tx_prefix);
        assert_ne!(one.job.template_id, other.job.template_id);
        let renewed = one.renewed(&chain, &config(vec![0x51], 5), 2, 2000).unwrap();
        assert_eq!(renewed.job, other.job);
    }
}
