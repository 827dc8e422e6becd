//! Templates as a node would give them: a block but for its coinbase, previous hash, time and nonce.
//!
//! Each has transactions, which spend what never was, so that merkle paths have branches; and an output with BIP141's
//! commitment, as a node's templates have one, so that outputs of the template and of the client meet in one coinbase.
//!
//! Source: SV2 7.2 and 7.3; BIP34, BIP141. Left out: a mempool; the fees are invented.

use anyhow::Result;
use midstate_pool::Chain;
use midstate_sv2::messages::{NewTemplate, RequestTransactionDataSuccess, TemplateSetNewPrevHash};
use midstate_sv2::types::SEQ0_64K_B0_16M;
use midstate_sv2::{B0_64K, B0_255, SEQ0_255, U256};
use sha2::{Digest, Sha256};

/// Header version: BIP9 signalling, no bit set.
const VERSION: u32 = 0x2000_0000;
const SUBSIDY_SAT: u64 = 50 * 100_000_000;
const FEE_SAT: u64 = 1_000;
/// What the coinbase's witness holds: BIP141 leaves its use to later rules.
pub(super) const WITNESS_RESERVED: [u8; 32] = [0; 32];

/// A template that was sent.
#[derive(Clone, Debug)]
pub(crate) struct Offer {
    pub(crate) message: NewTemplate,
    transactions: Vec<Vec<u8>>,
}

impl Offer {
    /// A template for the block after the chain's tip, with `transactions` beside the coinbase.
    pub(super) fn new(
        chain: &Chain,
        template_id: u64,
        future_template: bool,
        transactions: u8,
    ) -> Result<Self> {
        let height = chain.height() + 1;
        let transactions: Vec<_> = (0..transactions).map(|index| transaction(height, index)).collect();
        let ids: Vec<[u8; 32]> = transactions.iter().map(|transaction| sha256d(transaction)).collect();
        let fees = FEE_SAT * u64::try_from(transactions.len())?;
        let message = NewTemplate {
            template_id,
            future_template,
            version: VERSION,
            coinbase_tx_version: 2,
            coinbase_prefix: B0_255::new(height_push(height))?,
            coinbase_tx_input_sequence: u32::MAX,
            coinbase_tx_value_remaining: SUBSIDY_SAT + fees,
            coinbase_tx_outputs_count: 1,
            coinbase_tx_outputs: B0_64K::new(commitment_output(&ids))?,
            coinbase_tx_locktime: 0,
            merkle_path: SEQ0_255::new(&merkle_path(ids))?,
        };
        Ok(Self { message, transactions })
    }

    /// What makes this template the one to mine, on the chain's tip.
    pub(super) fn prev_hash(&self, chain: &Chain, now: u32) -> TemplateSetNewPrevHash {
        TemplateSetNewPrevHash {
            template_id: self.message.template_id,
            prev_hash: U256::from_le_bytes(chain.tip().hash.0),
            header_timestamp: chain.min_ntime(now),
            n_bits: chain.nbits(),
            target: U256::from_le_bytes(chain.target().to_le_bytes()),
        }
    }

    pub(super) fn transaction_data(&self) -> Result<RequestTransactionDataSuccess> {
        Ok(RequestTransactionDataSuccess {
            template_id: self.message.template_id,
            excess_data: B0_64K::empty(),
            transaction_list: SEQ0_64K_B0_16M::new(&self.transactions)?,
        })
    }
}

/// A height as BIP34 wants it: the shortest push, which for up to 16 is an opcode of its own.
fn height_push(height: u32) -> Vec<u8> {
    let [low, rest @ ..] = height.to_le_bytes();
    if height <= 16 {
        return vec![if height == 0 { 0 } else { 0x50 + low }];
    }
    let mut bytes = vec![low];
    bytes.extend(rest);
    while bytes.last() == Some(&0) {
        bytes.pop();
    }
    // The top bit is the sign.
    if bytes.last().is_some_and(|top| top & 0x80 != 0) {
        bytes.push(0);
    }
    let count = u8::try_from(bytes.len()).expect("five bytes at most");
    bytes.insert(0, count);
    bytes
}

fn transaction(height: u32, index: u8) -> Vec<u8> {
    let spent = Sha256::new().chain_update(height.to_le_bytes()).chain_update([index]).finalize();
    let mut bytes = vec![2, 0, 0, 0, 1];
    bytes.extend(spent);
    bytes.extend([0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 1]);
    bytes.extend(0_u64.to_le_bytes());
    bytes.extend([1, 0x51, 0, 0, 0, 0]);
    bytes
}

/// BIP141: the root over all transactions' ids with witness, the coinbase's being zero, hashed with what the coinbase's
/// witness holds. These transactions have no witness, so that both ids are the same.
fn commitment_output(ids: &[[u8; 32]]) -> Vec<u8> {
    let mut level: Vec<[u8; 32]> = [[0; 32]].into_iter().chain(ids.iter().copied()).collect();
    while level.len() > 1 {
        level = level.chunks(2).map(pair).collect();
    }
    let mut output = 0_u64.to_le_bytes().to_vec();
    output.extend([38, 0x6a, 36, 0xaa, 0x21, 0xa9, 0xed]);
    output.extend(sha256d(&[level[0], WITNESS_RESERVED].concat()));
    output
}

/// The hashes from the coinbase to the root, given the other transactions' ids in block order.
fn merkle_path(mut level: Vec<[u8; 32]>) -> Vec<U256> {
    let mut path = Vec::new();
    // The coinbase's own branch is left out: the first of each level is its neighbour.
    while let Some((neighbour, rest)) = level.split_first() {
        path.push(U256::from_le_bytes(*neighbour));
        level = rest.chunks(2).map(pair).collect();
    }
    path
}

/// The node above one or two: a single one is its own neighbour.
fn pair(nodes: &[[u8; 32]]) -> [u8; 32] {
    sha256d(&[nodes[0], nodes[nodes.len() - 1]].concat())
}

pub(super) fn sha256d(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(Sha256::digest(bytes)).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use bitcoin::consensus::deserialize;
    use bitcoin::hashes::Hash;
    use bitcoin::script::Builder;
    use bitcoin::{Block, Transaction, TxMerkleNode, Wtxid, merkle_tree};

    #[test]
    fn heights_are_pushed_as_bitcoin_pushes_numbers() {
        for height in (0..=300).chain([0x7fff, 0x8000, 0x7f_ffff, 0x80_0000, u32::MAX]) {
            let script = Builder::new().push_int(i64::from(height)).into_script();
            assert_eq!(height_push(height), script.as_bytes(), "{height}");
        }
    }

    #[test]
    fn path_and_commitment_are_those_of_the_whole_block() {
        let chain = Chain::new(0x207f_ffff, 1_700_000_000).unwrap();
        for transactions in 0..=9 {
            let offer = Offer::new(&chain, 1, true, transactions).unwrap();
            let all: Vec<Transaction> =
                offer.transactions.iter().map(|bytes| deserialize(bytes).unwrap()).collect();
            let coinbase = [7; 32];
            let ids = [coinbase].into_iter().chain(all.iter().map(|one| one.compute_txid().to_byte_array()));
            let root = merkle_tree::calculate_root(ids.map(TxMerkleNode::from_byte_array)).unwrap();
            let folded = offer
                .message
                .merkle_path
                .iter()
                .fold(coinbase, |node, next| sha256d(&[node, next.to_le_bytes()].concat()));
            assert_eq!(folded, root.to_byte_array(), "{transactions}");

            let ids = [Wtxid::all_zeros()].into_iter().chain(all.iter().map(Transaction::compute_wtxid));
            let root = merkle_tree::calculate_root(ids.map(|id| id.to_raw_hash())).unwrap();
            let commitment = Block::compute_witness_commitment(
                &bitcoin::WitnessMerkleNode::from_raw_hash(root),
                &WITNESS_RESERVED,
            );
            assert_eq!(offer.message.coinbase_tx_outputs[15..], commitment.to_byte_array());
        }
    }
}
