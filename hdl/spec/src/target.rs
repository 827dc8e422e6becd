//! Targets: the 256-bit limits that hashes are compared with, their compact form and their difficulty.
//!
//! Source: Bitcoin Core `src/arith_uint256.cpp` (`SetCompact`, `GetCompact`); en.bitcoin.it "Difficulty" for difficulty 1.
//! Left out: retargeting rules of any chain.

use core::fmt;

use crate::header::BlockHash;

/// A 256-bit limit as a little-endian number: byte 31 is the most significant. A hash meets it when it is not above.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Target([u8; 32]);

/// `nbits` that names no target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TargetError {
    /// The sign bit is set on a mantissa that is not zero.
    Negative {
        /// The compact form as read.
        nbits: u32,
    },
    /// The number does not fit 256 bits.
    Overflow {
        /// The compact form as read.
        nbits: u32,
    },
    /// The target is zero: no hash can meet it.
    Zero {
        /// The compact form as read.
        nbits: u32,
    },
}

impl fmt::Display for TargetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Negative { nbits } => write!(f, "nbits {nbits:#010x} is a negative target"),
            Self::Overflow { nbits } => write!(f, "nbits {nbits:#010x} is a target of more than 256 bits"),
            Self::Zero { nbits } => write!(f, "nbits {nbits:#010x} is a target of zero, which no hash meets"),
        }
    }
}

impl core::error::Error for TargetError {}

impl Target {
    /// The easiest target: every hash meets it.
    pub const MAX: Self = Self([0xff; 32]);

    /// Difficulty 1: `0xffff * 2^208`, the compact form `0x1d00ffff`.
    pub const DIFFICULTY_1: Self = {
        let mut bytes = [0; 32];
        bytes[26] = 0xff;
        bytes[27] = 0xff;
        Self(bytes)
    };

    /// From 32 bytes, least significant first (as SV2's U256).
    pub const fn from_le_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// As 32 bytes, least significant first (as SV2's U256).
    pub const fn to_le_bytes(self) -> [u8; 32] {
        self.0
    }

    /// The target that a compact form names, which may have digits below its mantissa's reach cut off.
    ///
    /// # Errors
    /// When the number is negative, zero, or over 256 bits.
    pub fn from_nbits(nbits: u32) -> Result<Self, TargetError> {
        let [m0, m1, m2, exponent] = nbits.to_le_bytes();
        let mantissa = [m0, m1, m2 & 0x7f];
        if mantissa == [0; 3] {
            return Err(TargetError::Zero { nbits });
        }
        if m2 & 0x80 != 0 {
            return Err(TargetError::Negative { nbits });
        }
        let mut bytes = [0; 32];
        for (i, byte) in mantissa.into_iter().enumerate() {
            // Mantissa byte i stands at byte `exponent - 3 + i`; below byte 0 it is shifted out.
            match (usize::from(exponent) + i).checked_sub(3) {
                None => {}
                Some(at) if at < 32 => bytes[at] = byte,
                Some(_) if byte == 0 => {}
                Some(_) => return Err(TargetError::Overflow { nbits }),
            }
        }
        if bytes == [0; 32] { Err(TargetError::Zero { nbits }) } else { Ok(Self(bytes)) }
    }

    /// The compact form, rounded down to its 23 bits of mantissa.
    pub fn to_nbits(self) -> u32 {
        let Some(top) = self.0.iter().rposition(|&byte| byte != 0) else { return 0 };
        let byte_at = |at: Option<usize>| at.map_or(0, |at| self.0[at]);
        // A set top bit would read as the sign: keep a zero byte above it.
        let exponent = if self.0[top] & 0x80 == 0 { top + 1 } else { top + 2 };
        let mantissa = [exponent.checked_sub(3), exponent.checked_sub(2), exponent.checked_sub(1)]
            .map(|at| byte_at(at.filter(|&at| at <= top)));
        let [m0, m1, m2] = mantissa;
        let exponent = u8::try_from(exponent).unwrap_or(33);
        u32::from_le_bytes([m0, m1, m2, exponent])
    }

    /// Whether a hash is at or below the target.
    pub fn is_met_by(&self, hash: &BlockHash) -> bool {
        hash.0.iter().rev().le(self.0.iter().rev())
    }

    /// The most significant 32 bits: a hash above it in its own most significant word cannot meet the target.
    pub fn most_significant_word(&self) -> u32 {
        let [.., b28, b29, b30, b31] = self.0;
        u32::from_le_bytes([b28, b29, b30, b31])
    }

    /// How many times harder than difficulty 1 it is (`f64` precision). A zero target is infinitely hard.
    pub fn difficulty(&self) -> f64 {
        Self::DIFFICULTY_1.as_f64() / self.as_f64()
    }

    /// How many hashes a hit takes on average: 2^256 / (target + 1), at `f64` precision.
    pub fn expected_hashes(&self) -> f64 {
        Self::MAX.as_f64() / (self.as_f64() + 1.0)
    }

    fn as_f64(&self) -> f64 {
        self.0.iter().rev().fold(0.0, |number, &byte| number * 256.0 + f64::from(byte))
    }
}

impl PartialOrd for Target {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

/// By size: the smaller target is the harder one.
impl Ord for Target {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        self.0.iter().rev().cmp(other.0.iter().rev())
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().rev().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Target({self})")
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::*;
    use bitcoin::CompactTarget;
    use proptest::prelude::*;

    fn oracle(nbits: u32) -> [u8; 32] {
        bitcoin::Target::from_compact(CompactTarget::from_consensus(nbits)).to_le_bytes()
    }

    /// Bitcoin Core's own cases (`src/test/arith_uint256_tests.cpp`, `bignum_SetCompact`).
    #[test]
    fn compact_forms_that_bitcoin_core_tests() {
        for zero in [0, 0x0012_3456, 0x0100_3456, 0x0200_0056, 0x0300_0000, 0x0400_0000, 0x0092_3456] {
            let refused = Target::from_nbits(zero).expect_err("no target");
            assert!(!std::format!("{refused}").is_empty());
            assert!(matches!(refused, TargetError::Zero { .. } | TargetError::Negative { .. }), "{zero:#x}");
        }
        assert_eq!(Target::from_nbits(0x04923456), Err(TargetError::Negative { nbits: 0x04923456 }));
        assert_eq!(Target::from_nbits(0xff123456), Err(TargetError::Overflow { nbits: 0xff123456 }));
        for (nbits, low_bytes) in [
            (0x0112_3456, 0x12),
            (0x0212_3456, 0x1234),
            (0x0312_3456, 0x12_3456),
            (0x0412_3456, 0x1234_5600u64),
        ] {
            let bytes = Target::from_nbits(nbits).expect("a target").to_le_bytes();
            assert_eq!(bytes[..8], low_bytes.to_le_bytes(), "{nbits:#x}");
        }
        assert_eq!(Target::from_nbits(0x2012_3456).expect("a target").to_nbits(), 0x2012_3456);
    }

    #[test]
    fn difficulty_one() {
        assert_eq!(Target::from_nbits(0x1d00ffff), Ok(Target::DIFFICULTY_1));
        assert_eq!(Target::DIFFICULTY_1.to_nbits(), 0x1d00ffff);
        assert_eq!(Target::DIFFICULTY_1.difficulty(), 1.0);
        assert_eq!(Target::DIFFICULTY_1.most_significant_word(), 0);
        let hashes = Target::DIFFICULTY_1.expected_hashes();
        assert!((hashes / 4_295_032_833.0 - 1.0).abs() < 1e-9, "{hashes}");
        assert_eq!(Target::MAX.most_significant_word(), u32::MAX);
    }

    #[test]
    fn a_hash_equal_to_the_target_meets_it_and_the_next_does_not() {
        let mut hash = BlockHash(Target::DIFFICULTY_1.to_le_bytes());
        assert!(Target::DIFFICULTY_1.is_met_by(&hash));
        hash.0[0] = 1;
        assert!(!Target::DIFFICULTY_1.is_met_by(&hash));
    }

    proptest! {
        #[test]
        fn compact_forms_agree_with_rust_bitcoin(exponent in 0u32..=0x22, mantissa in 0u32..0x0080_0000) {
            let nbits = (exponent << 24) | mantissa;
            match Target::from_nbits(nbits) {
                Ok(target) => {
                    prop_assert_eq!(target.to_le_bytes(), oracle(nbits));
                    let oracle = bitcoin::Target::from_le_bytes(target.to_le_bytes());
                    prop_assert_eq!(target.to_nbits(), oracle.to_compact_lossy().to_consensus());
                    let ratio = target.difficulty() / oracle.difficulty_float();
                    prop_assert!((ratio - 1.0).abs() < 1e-9, "{}", ratio);
                }
                Err(TargetError::Zero { .. }) => prop_assert_eq!(oracle(nbits), [0; 32]),
                // rust-bitcoin cuts what does not fit; Bitcoin Core calls it an overflow.
                Err(error) => prop_assert!(exponent > 0x20, "{}", error),
            }
        }

        #[test]
        fn every_target_has_a_compact_form_not_above_it(bytes: [u8; 32]) {
            let target = Target::from_le_bytes(bytes);
            let oracle = bitcoin::Target::from_le_bytes(bytes).to_compact_lossy().to_consensus();
            prop_assert_eq!(target.to_nbits(), oracle);
            if let Ok(rounded) = Target::from_nbits(target.to_nbits()) {
                prop_assert!(rounded <= target);
            }
        }

        #[test]
        fn meeting_a_target_is_a_comparison_of_numbers(a: [u8; 32], b: [u8; 32]) {
            let meets = bitcoin::Target::from_le_bytes(b).is_met_by(bitcoin::BlockHash::from_raw_hash(
                bitcoin::hashes::Hash::from_byte_array(a),
            ));
            prop_assert_eq!(Target::from_le_bytes(b).is_met_by(&BlockHash(a)), meets);
        }
    }
}
