//! The 80-byte block header, and the project's one table of byte orders.
//!
//! Source: Bitcoin Core `src/primitives/block.h`; developer.bitcoin.org, "Block Headers".
//! Left out: blocks and transactions; a pool builds those.
//!
//! | bytes | field | type here | order in the header | order when shown |
//! |---|---|---|---|---|
//! | 0..4 | version | `u32` | little-endian | number |
//! | 4..36 | prev_hash | 32 bytes | as hashed (little-endian number) | reversed hex |
//! | 36..68 | merkle_root | 32 bytes | as hashed (little-endian number) | reversed hex |
//! | 68..72 | ntime | `u32` | little-endian | number |
//! | 72..76 | nbits | `u32` | little-endian | number |
//! | 76..80 | nonce | `u32` | little-endian | number |
//!
//! SHA-256 reads the same bytes as big-endian words: `w[i]` of the first block is header bytes `4i..4i + 4`, so the word
//! that holds the nonce is `nonce.swap_bytes()`. A digest leaves SHA-256 as big-endian words; its 32 bytes, read as one
//! little-endian number, are compared with the target, and are shown reversed.

use core::fmt;

use crate::fips180::{self, State};
use crate::midstate::{self, Midstate, Tail};
use crate::target::{Target, TargetError};

/// A block header's length.
pub const HEADER_BYTES: usize = 80;

/// A block header, fields as numbers; [`to_bytes`](Self::to_bytes) gives the hashed form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Header {
    /// Block version with its BIP9/BIP323 bits.
    pub version: u32,
    /// Hash of the previous block.
    pub prev_hash: BlockHash,
    /// Root of the merkle tree of transaction ids, in hashed order (reversed only when shown).
    pub merkle_root: [u8; 32],
    /// Seconds since 1970-01-01 UTC.
    pub ntime: u32,
    /// The target in compact form.
    pub nbits: u32,
    /// The nonce, as the number it is in block explorers.
    pub nonce: u32,
}

/// Bytes that are not a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeaderLengthError {
    /// How many bytes there were instead of 80.
    pub found_bytes: usize,
}

impl fmt::Display for HeaderLengthError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a block header has {HEADER_BYTES} bytes, this has {}", self.found_bytes)
    }
}

impl core::error::Error for HeaderLengthError {}

impl Header {
    /// Reads a header from its 80 hashed bytes.
    ///
    /// # Errors
    /// When there are not exactly 80 bytes.
    pub fn from_slice(bytes: &[u8]) -> Result<Self, HeaderLengthError> {
        match bytes.try_into() {
            Ok(bytes) => Ok(Self::from_bytes(bytes)),
            Err(_) => Err(HeaderLengthError { found_bytes: bytes.len() }),
        }
    }

    /// Reads a header from its 80 hashed bytes.
    pub fn from_bytes(bytes: &[u8; HEADER_BYTES]) -> Self {
        let word = |at: usize| u32::from_le_bytes([bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]);
        let hash = |at: usize| core::array::from_fn(|i| bytes[at + i]);
        Self {
            version: word(0),
            prev_hash: BlockHash(hash(4)),
            merkle_root: hash(36),
            ntime: word(68),
            nbits: word(72),
            nonce: word(76),
        }
    }

    /// The 80 bytes that are hashed.
    pub fn to_bytes(&self) -> [u8; HEADER_BYTES] {
        let mut bytes = [0; HEADER_BYTES];
        bytes[0..4].copy_from_slice(&self.version.to_le_bytes());
        bytes[4..36].copy_from_slice(&self.prev_hash.0);
        bytes[36..68].copy_from_slice(&self.merkle_root);
        bytes[68..72].copy_from_slice(&self.ntime.to_le_bytes());
        bytes[72..76].copy_from_slice(&self.nbits.to_le_bytes());
        bytes[76..80].copy_from_slice(&self.nonce.to_le_bytes());
        bytes
    }

    /// The state after header bytes 0..64.
    pub fn midstate(&self) -> Midstate {
        let bytes = self.to_bytes();
        Midstate(fips180::compress(
            fips180::H0,
            fips180::block_from_bytes(&core::array::from_fn(|i| bytes[i])),
        ))
    }

    /// Header bytes 64..76: what the second block holds before the nonce.
    pub fn tail(&self) -> Tail {
        let [.., m0, m1, m2, m3] = self.merkle_root;
        Tail::new([m0, m1, m2, m3], self.ntime, self.nbits)
    }

    /// SHA-256d of the header.
    pub fn hash(&self) -> BlockHash {
        BlockHash::from_state(midstate::sha256d(self.midstate(), self.tail(), self.nonce))
    }

    /// The target that `nbits` names.
    ///
    /// # Errors
    /// When `nbits` is negative, zero or over 256 bits.
    pub fn target(&self) -> Result<Target, TargetError> {
        Target::from_nbits(self.nbits)
    }
}

/// A SHA-256d hash in hashed order: byte 31 is the most significant of the number that is compared with a target.
///
/// `Display` and `Debug` show it reversed, as block explorers do.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct BlockHash(pub [u8; 32]);

impl BlockHash {
    /// The hash from the eight words that the second compression ends with.
    pub fn from_state(state: State) -> Self {
        Self(fips180::state_to_bytes(state))
    }

    /// The most significant 32 bits of the hash as a number: what a device compares with its threshold.
    pub fn most_significant_word(&self) -> u32 {
        let [.., b28, b29, b30, b31] = self.0;
        u32::from_le_bytes([b28, b29, b30, b31])
    }
}

impl fmt::Display for BlockHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().rev().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for BlockHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BlockHash({self})")
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::*;
    use bitcoin::consensus::{deserialize, serialize};
    use proptest::prelude::*;
    use sha2::{Digest, Sha256};
    use std::string::ToString;

    proptest! {
        #[test]
        fn headers_agree_with_rust_bitcoin(bytes in prop::collection::vec(any::<u8>(), HEADER_BYTES)) {
            let header = Header::from_slice(&bytes).expect("80 bytes");
            let oracle: bitcoin::block::Header = deserialize(&bytes).expect("80 bytes");
            prop_assert_eq!(&header.to_bytes()[..], &serialize(&oracle)[..]);
            prop_assert_eq!((header.ntime, header.nonce), (oracle.time, oracle.nonce));
            prop_assert_eq!(header.nbits, oracle.bits.to_consensus());
            prop_assert_eq!(header.version.cast_signed(), oracle.version.to_consensus());
            prop_assert_eq!(header.prev_hash.to_string(), oracle.prev_blockhash.to_string());
            prop_assert_eq!(header.hash().to_string(), oracle.block_hash().to_string());
            let digest: [u8; 32] = Sha256::digest(Sha256::digest(&bytes)).into();
            prop_assert_eq!(header.hash().0, digest);
        }
    }

    #[test]
    fn a_header_of_another_length_is_refused() {
        let refused = Header::from_slice(&[0; 79]).expect_err("79 bytes are no header");
        assert_eq!(refused.to_string(), "a block header has 80 bytes, this has 79");
        assert!(Header::from_slice(&[0; 81]).is_err());
    }
}
