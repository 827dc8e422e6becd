//! Custom jobs: work that the client chose, and that the server agreed to pay for.
//!
//! Both sides make the same coinbase of `SetCustomMiningJob`: one input that spends nothing, whose script is the client's prefix and
//! the full extranonce; the outputs as they come.
//!
//! Source: SV2 5.3.18 to 5.3.20.

use bytes::{BufMut, Bytes, BytesMut};

use crate::messages::SetCustomMiningJob;
use crate::messages::error_codes::set_custom_mining_job as codes;
use crate::types::B0_64K;

/// Most bytes of `coinbase_prefix`.
const MAX_PREFIX: usize = 8;

/// Lengths that Bitcoin allows the script of a coinbase's input.
const SCRIPT_BYTES: std::ops::RangeInclusive<usize> = 2..=100;

/// The coinbase before and after an extranonce of `extranonce_size` bytes, prefix included.
///
/// # Errors
/// The code for `SetCustomMiningJob.Error`.
pub(super) fn coinbase_parts(
    job: &SetCustomMiningJob,
    extranonce_size: usize,
) -> Result<(B0_64K, B0_64K), &'static str> {
    let script = job.coinbase_prefix.len() + extranonce_size;
    if job.coinbase_prefix.len() > MAX_PREFIX || !SCRIPT_BYTES.contains(&script) {
        return Err(codes::INVALID_COINBASE_PREFIX);
    }
    if !are_outputs(&job.coinbase_tx_outputs) {
        return Err(codes::INVALID_COINBASE_TX_OUTPUTS);
    }
    let mut prefix = BytesMut::new();
    prefix.put_u32_le(job.coinbase_tx_version);
    prefix.put_u8(1);
    prefix.put_slice(&[0; 32]);
    prefix.put_u32_le(u32::MAX);
    prefix.put_uint_le(script as u64, 1);
    prefix.put_slice(&job.coinbase_prefix);
    let mut suffix = BytesMut::new();
    suffix.put_u32_le(job.coinbase_tx_input_n_sequence);
    suffix.put_slice(&job.coinbase_tx_outputs);
    suffix.put_u32_le(job.coinbase_tx_locktime);
    let fits = |part: Bytes| B0_64K::new(part).map_err(|_| codes::INVALID_COINBASE_TX_OUTPUTS);
    Ok((fits(prefix.freeze())?, fits(suffix.freeze())?))
}

/// Whether these are one or more transaction outputs, with their number ahead, and nothing else.
fn are_outputs(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    let Some(count) = compact_size(&mut rest).filter(|count| *count > 0) else { return false };
    for _ in 0..count {
        // Eight bytes of value, then the script.
        let Some(after_value) = rest.get(8..) else { return false };
        rest = after_value;
        let Some(script) = compact_size(&mut rest).and_then(|len| usize::try_from(len).ok()) else {
            return false;
        };
        let Some(after_script) = rest.get(script..) else { return false };
        rest = after_script;
    }
    rest.is_empty()
}

/// Takes a CompactSize, in its shortest form, off the front of `rest`.
fn compact_size(rest: &mut &[u8]) -> Option<u64> {
    let (first, tail) = rest.split_first()?;
    let (width, least) = match first {
        0xff => (8, 1 << 32),
        0xfe => (4, 1 << 16),
        0xfd => (2, 0xfd),
        small => {
            *rest = tail;
            return Some(u64::from(*small));
        }
    };
    let (value, tail) = tail.split_at_checked(width)?;
    *rest = tail;
    let value = value.iter().rev().fold(0, |value, byte| value << 8 | u64::from(*byte));
    (value >= least).then_some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outputs_are_counted_and_end_where_they_say() {
        let output = |script: &[u8]| [&[0; 8][..], &[u8::try_from(script.len()).unwrap()], script].concat();
        let two = [&[2][..], &output(&[0x51]), &output(&[])].concat();
        assert!(are_outputs(&two));
        for cut in 0..two.len() {
            assert!(!are_outputs(&two[..cut]), "{cut}");
        }
        assert!(!are_outputs(&[&two[..], &[0]].concat()), "a byte too many");
        assert!(!are_outputs(&[0]), "none");
        let long = [&[1][..], &[0; 8], &[0xfd, 0x2c, 1], &[0x51; 300]].concat();
        assert!(are_outputs(&long));
        assert!(!are_outputs(&[&[1][..], &[0; 8], &[0xfd, 1, 0], &[0x51]].concat()), "not the shortest form");
        assert!(!are_outputs(&[1, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 255, 255, 255, 255, 255, 255, 255, 255]));
    }
}
