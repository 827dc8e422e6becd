//! A solution, checked as a node checks a block: coinbase, merkle root, header, hash against the target.
//!
//! Source: SV2 7.8; Bitcoin Core `validation.cpp`; BIP141 for the coinbase's two serialisations. What the chain itself
//! demands (tip, target, merkle root, times) is `midstate_pool`'s [`Chain`].

use anyhow::{Context, Result, ensure};
use midstate_pool::{Block, Candidate, Chain};
use midstate_spec::Header;
use midstate_sv2::channel::{VERSION_ROLLING_MASK, merkle_root};
use midstate_sv2::messages::{NewTemplate, SubmitSolution};

use super::template::WITNESS_RESERVED;

/// Extends the chain by a block of this template.
///
/// # Errors
/// The first rule that the solution breaks; the chain is unchanged.
pub(super) fn extend(
    chain: &mut Chain,
    template: &NewTemplate,
    solution: &SubmitSolution,
    now: u32,
) -> Result<Block> {
    let rolled = solution.version ^ template.version;
    ensure!(rolled & !VERSION_ROLLING_MASK == 0, "version {:08x} has foreign bits", solution.version);
    let coinbase = Coinbase::read(&solution.coinbase_tx)?;
    coinbase.check(template)?;
    let coinbase = coinbase.without_witness();
    let header = Header {
        version: solution.version,
        prev_hash: chain.tip().hash,
        merkle_root: merkle_root([&coinbase[..]], template.merkle_path.iter()).to_le_bytes(),
        ntime: solution.header_timestamp,
        nbits: chain.nbits(),
        nonce: solution.header_nonce,
    };
    let candidate = Candidate { header, coinbase, merkle_path: template.merkle_path.clone() };
    Ok(chain.extend(&candidate, now)?)
}

/// A coinbase transaction in parts.
#[derive(Debug)]
struct Coinbase<'a> {
    version: u32,
    script: &'a [u8],
    sequence: u32,
    /// Value in satoshi, and the whole output as serialised.
    outputs: Vec<(u64, &'a [u8])>,
    locktime: u32,
    /// What both serialisations have between version and lock time.
    body: &'a [u8],
}

impl<'a> Coinbase<'a> {
    fn read(bytes: &'a [u8]) -> Result<Self> {
        let mut reader = Reader(bytes);
        let version = reader.u32()?;
        ensure!(reader.take(2)? == [0, 1], "the coinbase comes without the fields of BIP141");
        let from = reader.0;
        ensure!(reader.compact_size()? == 1, "a coinbase has one input");
        ensure!(reader.take(32)? == [0; 32] && reader.u32()? == u32::MAX, "a coinbase spends nothing");
        let len = reader.compact_size()?;
        ensure!((2..=100).contains(&len), "a coinbase's script has 2 to 100 bytes, not {len}");
        let script = reader.take(len)?;
        let sequence = reader.u32()?;
        let count = reader.compact_size()?;
        let mut outputs = Vec::new();
        for _ in 0..count {
            let from = reader.0;
            let value = u64::from_le_bytes(reader.array()?);
            let len = reader.compact_size()?;
            reader.take(len)?;
            outputs.push((value, &from[..from.len() - reader.0.len()]));
        }
        let body = &from[..from.len() - reader.0.len()];
        let witness = reader.take(34)?;
        ensure!(
            witness[..2] == [1, 32] && witness[2..] == WITNESS_RESERVED,
            "the coinbase's witness is not one item of 32 zeros"
        );
        let locktime = reader.u32()?;
        ensure!(reader.0.is_empty(), "{} bytes follow the coinbase", reader.0.len());
        Ok(Self { version, script, sequence, outputs, locktime, body })
    }

    /// What the template says of the coinbase.
    fn check(&self, template: &NewTemplate) -> Result<()> {
        let fields = (self.version, self.sequence, self.locktime);
        let expected = (
            template.coinbase_tx_version,
            template.coinbase_tx_input_sequence,
            template.coinbase_tx_locktime,
        );
        ensure!(fields == expected, "version, sequence and lock time are {fields:?}, not {expected:?}");
        ensure!(
            self.script.starts_with(&template.coinbase_prefix),
            "the coinbase's script does not begin with the template's"
        );
        let count = usize::try_from(template.coinbase_tx_outputs_count)?;
        let split = self.outputs.len().checked_sub(count).context("outputs of the template are missing")?;
        let (own, given) = self.outputs.split_at(split);
        let given: Vec<&[u8]> = given.iter().map(|(_, output)| *output).collect();
        ensure!(
            given.concat() == template.coinbase_tx_outputs[..],
            "the last outputs are not the template's"
        );
        let spent = own.iter().try_fold(0_u64, |sum, (value, _)| sum.checked_add(*value));
        let remaining = template.coinbase_tx_value_remaining;
        ensure!(
            spent.is_some_and(|spent| spent <= remaining),
            "outputs of {spent:?} sat, where {remaining} are left to spend"
        );
        Ok(())
    }

    /// The serialisation that the transaction's id is the hash of.
    fn without_witness(&self) -> Vec<u8> {
        [&self.version.to_le_bytes(), self.body, &self.locktime.to_le_bytes()].concat()
    }
}

/// What is left to read.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, len: usize) -> Result<&'a [u8]> {
        let (head, rest) = self.0.split_at_checked(len).context("the coinbase is cut short")?;
        self.0 = rest;
        Ok(head)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N]> {
        Ok(self.take(N)?.try_into()?)
    }

    fn u32(&mut self) -> Result<u32> {
        Ok(u32::from_le_bytes(self.array()?))
    }

    /// Up to 65,535: a coinbase has no room for more.
    fn compact_size(&mut self) -> Result<usize> {
        match self.array()? {
            [short @ 0..=0xfc] => Ok(usize::from(short)),
            [0xfd] => Ok(usize::from(u16::from_le_bytes(self.array()?))),
            [_] => anyhow::bail!("the coinbase has a length above 65535"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provider::template::Offer;
    use bitcoin::absolute::LockTime;
    use bitcoin::consensus::{deserialize, serialize};
    use bitcoin::transaction::Version;
    use bitcoin::{Amount, OutPoint, ScriptBuf, Sequence, Transaction, TxIn, TxOut, Witness};
    use midstate_sv2::B0_64K;

    const NOW: u32 = 1_700_000_000;

    fn coinbase(template: &NewTemplate) -> Transaction {
        let script = [&template.coinbase_prefix[..], &[4, 1, 2, 3, 4]].concat();
        let commitment: TxOut = deserialize(&template.coinbase_tx_outputs).unwrap();
        Transaction {
            version: Version(2),
            lock_time: LockTime::ZERO,
            input: vec![TxIn {
                previous_output: OutPoint::null(),
                script_sig: ScriptBuf::from_bytes(script),
                sequence: Sequence::MAX,
                witness: Witness::from_slice(&[WITNESS_RESERVED]),
            }],
            output: vec![
                TxOut {
                    value: Amount::from_sat(template.coinbase_tx_value_remaining),
                    script_pubkey: ScriptBuf::from_bytes(vec![0x51]),
                },
                commitment,
            ],
        }
    }

    fn solution(template: &NewTemplate, coinbase_tx: &[u8], nonce: u32) -> SubmitSolution {
        SubmitSolution {
            template_id: template.template_id,
            version: template.version,
            header_timestamp: NOW + 1,
            header_nonce: nonce,
            coinbase_tx: B0_64K::new(coinbase_tx.to_vec()).unwrap(),
        }
    }

    /// Tries nonces: at this difficulty every other one is a block.
    fn attempt(template: &NewTemplate, change: impl Fn(&mut SubmitSolution)) -> Result<Block> {
        let mut last = Err(anyhow::anyhow!("no nonce was tried"));
        for nonce in 0..64 {
            let mut chain = chain();
            let mut solution = solution(template, &serialize(&coinbase(template)), nonce);
            change(&mut solution);
            last = extend(&mut chain, template, &solution, NOW + 1);
            assert_eq!(chain.height(), u32::from(last.is_ok()));
            if last.is_ok() {
                break;
            }
        }
        last
    }

    fn chain() -> Chain {
        Chain::new(0x207f_ffff, NOW).unwrap()
    }

    fn template() -> NewTemplate {
        Offer::new(&chain(), 1, true, 3).unwrap().message
    }

    #[test]
    fn a_block_is_what_another_implementation_makes_of_it() {
        let template = template();
        let transaction = coinbase(&template);
        let bytes = serialize(&transaction);
        let read = Coinbase::read(&bytes).unwrap();
        let id = super::super::template::sha256d(&read.without_witness());
        assert_eq!(id, *AsRef::<[u8; 32]>::as_ref(&transaction.compute_txid()));
        let block = attempt(&template, |solution| solution.version ^= VERSION_ROLLING_MASK).unwrap();
        assert_eq!((block.height, block.hash), (1, block.header.hash()));
    }

    #[test]
    fn every_part_of_a_solution_is_checked() {
        let template = template();
        let refused = |change: &dyn Fn(&mut Transaction)| {
            let mut transaction = coinbase(&template);
            change(&mut transaction);
            let bytes = serialize(&transaction);
            let change = |solution: &mut SubmitSolution| {
                solution.coinbase_tx = B0_64K::new(bytes.clone()).unwrap();
            };
            attempt(&template, change).unwrap_err().to_string()
        };
        assert!(refused(&|it| it.version = Version(1)).contains("sequence"));
        assert!(refused(&|it| it.lock_time = LockTime::from_consensus(1)).contains("lock time"));
        assert!(refused(&|it| it.input[0].sequence = Sequence::ZERO).contains("sequence"));
        assert!(refused(&|it| it.input[0].witness = Witness::new()).contains("BIP141"));
        assert!(refused(&|it| it.input[0].witness = Witness::from_slice(&[[1; 32]])).contains("zeros"));
        assert!(refused(&|it| it.input[0].previous_output.vout = 0).contains("spends nothing"));
        assert!(refused(&|it| it.input[0].script_sig = vec![0x52, 0x52].into()).contains("begin with"));
        assert!(refused(&|it| it.input[0].script_sig = vec![0x51; 101].into()).contains("100 bytes"));
        assert!(refused(&|it| it.output[0].value += Amount::ONE_SAT).contains("left to spend"));
        assert!(refused(&|it| it.output.swap(0, 1)).contains("not the template's"));
        assert!(refused(&|it| it.output.clear()).contains("missing"));
        assert!(refused(&|it| it.input.push(it.input[0].clone())).contains("one input"));

        let error = attempt(&template, |solution| solution.version ^= 1).unwrap_err().to_string();
        assert!(error.contains("foreign bits"), "{error}");
        assert!(attempt(&template, |solution| solution.header_timestamp = NOW).is_err());
        let bytes = serialize(&coinbase(&template));
        for len in 0..bytes.len() {
            assert!(Coinbase::read(&bytes[..len]).is_err(), "{len} bytes");
        }
        assert!(Coinbase::read(&[&bytes[..], &[0]].concat()).is_err());
    }

    #[test]
    fn a_hash_above_the_target_is_no_block() {
        let template = template();
        let bytes = serialize(&coinbase(&template));
        let results = (0..64).map(|nonce| {
            extend(&mut chain(), &template, &solution(&template, &bytes, nonce), NOW + 1).is_ok()
        });
        let blocks = results.filter(|is_block| *is_block).count();
        assert!((10..54).contains(&blocks), "{blocks} of 64, where every other one is expected");
    }
}
