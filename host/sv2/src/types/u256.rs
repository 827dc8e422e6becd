//! `U256`: hashes and targets.
//!
//! Source: SV2 3.1. Bytes are little-endian on the wire and in memory, as SHA-256d yields them; only `Display`
//! reverses them, to the big-endian hex that block explorers show.

use std::cmp::Ordering;
use std::fmt;

use bytes::BufMut;

use super::codec::{Field, FieldProblem, ReadField, Reader};

/// An unsigned integer of 256 bits; ordered as a number.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct U256([u8; 32]);

impl U256 {
    /// All bits set: as a target, every hash meets it.
    pub const MAX: Self = Self([0xff; 32]);
    /// Zero: as a target, no hash meets it in practice.
    pub const ZERO: Self = Self([0; 32]);

    /// From little-endian bytes, the order of the wire and of a raw SHA-256d digest.
    pub const fn from_le_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// From big-endian bytes, the order of printed hashes.
    pub fn from_be_bytes(mut bytes: [u8; 32]) -> Self {
        bytes.reverse();
        Self(bytes)
    }

    /// Little-endian bytes.
    pub const fn to_le_bytes(self) -> [u8; 32] {
        self.0
    }

    /// Little-endian bytes, borrowed.
    pub const fn as_le_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl Ord for U256 {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.iter().rev().cmp(other.0.iter().rev())
    }
}

impl PartialOrd for U256 {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// 64 hex digits, most significant first.
impl fmt::Display for U256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().rev().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for U256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "U256({self})")
    }
}

impl ReadField<'_> for U256 {
    #[inline]
    fn read(reader: &mut Reader) -> Result<Self, FieldProblem> {
        Ok(Self(reader.array()?))
    }
}

impl Field for U256 {
    fn write(&self, out: &mut impl BufMut) {
        out.put_slice(&self.0);
    }
    fn size(&self) -> usize {
        32
    }
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_is_numeric_and_display_is_big_endian() {
        let mut low = [0; 32];
        low[0] = 0xff;
        let mut high = [0; 32];
        high[31] = 1;
        let (low, high) = (U256::from_le_bytes(low), U256::from_le_bytes(high));
        assert!(U256::ZERO < low && low < high && high < U256::MAX);
        assert_eq!(low.to_string(), format!("{:0>64}", "ff"));
        assert_eq!(format!("{high:?}"), format!("U256(01{})", "0".repeat(62)));
        assert_eq!(U256::from_be_bytes(high.to_le_bytes()).to_le_bytes()[0], 1);
    }
}
