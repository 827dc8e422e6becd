//! Which target a channel's shares must meet.
//!
//! A client declares its hash rate when it opens a channel, and the pool wants a certain number of shares a minute:
//! slow devices get an easy target, and find shares as often as fast ones.
//!
//! Source: SV2 5.3.2 (`nominal_hash_rate`, `max_target`). Left out: adjusting the target to the shares that come.

use midstate_spec::Target;

/// The limits within which the target of a channel is chosen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ShareRate {
    pub(crate) shares_per_minute: f64,
    pub(crate) easiest: Target,
    pub(crate) block: Target,
}

impl ShareRate {
    pub(crate) fn target(&self, nominal_hash_rate: f32, max_target: Target) -> Target {
        share_target(nominal_hash_rate, self.shares_per_minute, max_target, self.easiest, self.block)
    }
}

/// The target for a device of `nominal_hash_rate` hashes per second that should find `shares_per_minute`.
///
/// Three limits apply, each stronger than those before:
/// 1. not easier than `easiest`, the pool's own limit;
/// 2. not harder than `block`: else a block would be found that is no share;
/// 3. not easier than the client's `max_target`, since the device cannot report easier hashes. A client whose limit
///    is harder than a block still works: each of its shares is a block.
///
/// A hash rate of 0 means unknown, and gets the easiest target there is. The result never grows with the hash rate.
fn share_target(
    nominal_hash_rate: f32,
    shares_per_minute: f64,
    max_target: Target,
    easiest: Target,
    block: Target,
) -> Target {
    let hashes_per_share = f64::from(nominal_hash_rate) * 60.0 / shares_per_minute;
    target_for_hashes(hashes_per_share).min(easiest).max(block).min(max_target)
}

/// The target that takes `hashes` on average, at `f64` precision: 2^256 / `hashes`, cut to an integer. The easiest
/// target for 1 and less, and for what is not a number.
pub fn target_for_hashes(hashes: f64) -> Target {
    if hashes.is_nan() || hashes <= 1.0 {
        return Target::MAX;
    }
    let quotient = 2f64.powi(256) / hashes;
    // IEEE 754: the number is `mantissa * 2^(exponent - 1075)`; subnormals are below 1 like all with a low exponent.
    let bits = quotient.to_bits();
    let exponent = (bits >> 52) & 0x7ff;
    let mantissa = (bits & ((1 << 52) - 1)) | (1 << 52);
    let mut bytes = [0; 32];
    match exponent.checked_sub(1075) {
        // A quotient below 2^53: the integer is what is left of the mantissa.
        None => {
            let integer = u32::try_from(1075 - exponent).ok().and_then(|shift| mantissa.checked_shr(shift));
            bytes[..8].copy_from_slice(&integer.unwrap_or(0).to_le_bytes());
        }
        // The 53 bits of the mantissa stand at bit `shift` and end below bit 256.
        Some(shift) => {
            let first = usize::try_from(shift / 8).unwrap_or(usize::MAX);
            let spread = (mantissa << (shift % 8)).to_le_bytes();
            for (byte, value) in bytes.iter_mut().skip(first).zip(spread) {
                *byte = value;
            }
        }
    }
    Target::from_le_bytes(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn power_of_two(bit: usize) -> Target {
        let mut bytes = [0; 32];
        bytes[bit / 8] = 1 << (bit % 8);
        Target::from_le_bytes(bytes)
    }

    #[test]
    fn powers_of_two_are_exact() {
        for bit in 0..256 {
            let hashes = 2f64.powi(256 - i32::try_from(bit).unwrap());
            assert_eq!(target_for_hashes(hashes), power_of_two(bit), "2^{bit}");
        }
        assert_eq!(target_for_hashes(2f64.powi(257)).to_le_bytes(), [0; 32]);
        assert_eq!(target_for_hashes(f64::INFINITY).to_le_bytes(), [0; 32]);
        for easiest in [1.0, 0.5, 0.0, -1.0, f64::NAN] {
            assert_eq!(target_for_hashes(easiest), Target::MAX);
        }
    }

    #[test]
    fn a_share_every_three_seconds_at_one_megahash() {
        let target = share_target(1e6, 20.0, Target::MAX, Target::MAX, power_of_two(0));
        assert!((target.expected_hashes() / 3e6 - 1.0).abs() < 1e-9);
    }

    #[test]
    fn each_limit_holds() {
        let (easy, hard) = (power_of_two(255), power_of_two(200));
        let slow = |easiest, max| share_target(1.0, 20.0, max, easiest, hard);
        assert_eq!(slow(power_of_two(240), Target::MAX), power_of_two(240));
        assert_eq!(slow(Target::MAX, power_of_two(230)), power_of_two(230));
        let fast = |max, block| share_target(1e30, 20.0, max, Target::MAX, block);
        assert_eq!(fast(Target::MAX, easy), easy);
        assert_eq!(fast(hard, easy), hard, "a device's limit beats the block's");
        assert_eq!(share_target(0.0, 20.0, easy, Target::MAX, hard), easy);
    }

    proptest! {
        #[test]
        fn more_hashes_never_make_an_easier_target(a in 0.0f64..1e80, b in 0.0f64..1e80) {
            let (less, more) = if a < b { (a, b) } else { (b, a) };
            prop_assert!(target_for_hashes(more) <= target_for_hashes(less));
        }

        #[test]
        fn faster_devices_never_get_easier_targets(
            a in 0.0f32..f32::MAX, b in 0.0f32..f32::MAX, max: [u8; 32], easiest: [u8; 32], block: [u8; 32],
        ) {
            let (slow, fast) = if a < b { (a, b) } else { (b, a) };
            let [max, easiest, block] = [max, easiest, block].map(Target::from_le_bytes);
            let at = |rate| share_target(rate, 20.0, max, easiest, block);
            prop_assert!(at(fast) <= at(slow));
            prop_assert!(at(fast) <= max);
            prop_assert!(at(fast) >= block.min(max));
        }

        #[test]
        fn the_target_takes_the_hashes_it_was_made_for(exponent in 1.0f64..230.0) {
            let hashes = exponent.exp2();
            let expected = target_for_hashes(hashes).expected_hashes();
            prop_assert!((expected / hashes - 1.0).abs() < 1e-6, "{expected} for {hashes}");
        }
    }
}
