//! The extranonce space of a server, divided among channels.
//!
//! Source: SV2 5.1.2.1.

use std::collections::BTreeSet;

use bytes::Bytes;

use crate::error::ConfigError;
use crate::messages::error_codes::open_mining_channel as codes;
use crate::types::B0_32;

/// Divides the extranonce space among channels, so that no two search the same headers.
///
/// Every channel has the same full size, as members of one group must. The full extranonce is: the server's own
/// prefix, a number that is unique among open channels, and the rest, which an extended channel rolls and a standard
/// channel has as zeros.
#[derive(Clone, Debug)]
pub struct ExtranoncePrefixes {
    server_prefix: Vec<u8>,
    number_size: usize,
    full_size: usize,
    next: u32,
    used: BTreeSet<u32>,
}

impl ExtranoncePrefixes {
    /// Space for 256^`number_size` channels, of `full_size` bytes each, behind a `server_prefix` that tells several
    /// servers of one pool apart.
    ///
    /// # Errors
    /// [`ConfigError::Contradiction`] unless 1 to 4 bytes number the channels and all parts fit into 32 bytes.
    pub fn new(server_prefix: &[u8], number_size: usize, full_size: usize) -> Result<Self, ConfigError> {
        if !(1..=4).contains(&number_size) || full_size > 32 || server_prefix.len() + number_size > full_size
        {
            let reason = "the extranonce needs 1 to 4 bytes of channel number behind the prefix, 32 bytes at most in all";
            return Err(ConfigError::Contradiction(reason));
        }
        let server_prefix = server_prefix.to_vec();
        Ok(Self { server_prefix, number_size, full_size, next: 0, used: BTreeSet::new() })
    }

    /// Bytes an extended channel can roll.
    pub fn rollable_size(&self) -> usize {
        self.full_size - self.server_prefix.len() - self.number_size
    }

    /// The prefix of a new standard channel: the whole extranonce.
    ///
    /// # Errors
    /// `channel-capacity-exhausted`, for `OpenMiningChannel.Error`.
    pub fn allocate_standard(&mut self) -> Result<B0_32, &'static str> {
        self.allocate(self.full_size)
    }

    /// The prefix of a new extended channel, which rolls [`ExtranoncePrefixes::rollable_size`] bytes behind it.
    ///
    /// # Errors
    /// `min-extranonce-size-too-large` or `channel-capacity-exhausted`, for `OpenMiningChannel.Error`.
    pub fn allocate_extended(&mut self, min_extranonce_size: u16) -> Result<B0_32, &'static str> {
        if usize::from(min_extranonce_size) > self.rollable_size() {
            return Err(codes::MIN_EXTRANONCE_SIZE_TOO_LARGE);
        }
        self.allocate(self.full_size - self.rollable_size())
    }

    /// Gives a closed channel's prefix back. Prefixes are reused as late as possible.
    pub fn release(&mut self, prefix: &B0_32) {
        let number = prefix.iter().skip(self.server_prefix.len()).take(self.number_size);
        self.used.remove(&number.fold(0, |number, byte| number << 8 | u32::from(*byte)));
    }

    fn allocate(&mut self, size: usize) -> Result<B0_32, &'static str> {
        let capacity = 1u64 << (8 * self.number_size);
        if self.used.len() as u64 == capacity {
            return Err(codes::CHANNEL_CAPACITY_EXHAUSTED);
        }
        let last = u32::MAX >> (32 - 8 * self.number_size);
        while !self.used.insert(self.next) {
            self.next = self.next.wrapping_add(1) & last;
        }
        let number = self.next.to_be_bytes();
        self.next = self.next.wrapping_add(1) & last;
        let mut prefix = self.server_prefix.clone();
        prefix.extend_from_slice(&number[4 - self.number_size..]);
        prefix.resize(size, 0);
        Ok(B0_32::new(Bytes::from(prefix)).expect("the full size is at most 32"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn standard_and_extended_channels_share_one_full_size_and_never_overlap() {
        let mut space = ExtranoncePrefixes::new(&[0xaa], 2, 8).unwrap();
        assert_eq!(space.rollable_size(), 5);
        assert_eq!(space.allocate_standard().unwrap()[..], [0xaa, 0, 0, 0, 0, 0, 0, 0]);
        assert_eq!(space.allocate_extended(5).unwrap()[..], [0xaa, 0, 1]);
        assert_eq!(space.allocate_extended(6), Err("min-extranonce-size-too-large"));
        assert_eq!(space.allocate_standard().unwrap()[..], [0xaa, 0, 2, 0, 0, 0, 0, 0]);
    }

    #[test]
    fn numbers_run_out_and_return_when_released() {
        let mut space = ExtranoncePrefixes::new(&[], 1, 4).unwrap();
        let prefixes: Vec<_> = (0..256).map(|_| space.allocate_extended(3).unwrap()).collect();
        assert_eq!(prefixes.iter().map(|prefix| prefix[0]).collect::<BTreeSet<_>>().len(), 256);
        assert_eq!(space.allocate_standard(), Err("channel-capacity-exhausted"));
        space.release(&prefixes[77]);
        assert_eq!(space.allocate_standard().unwrap()[..], [77, 0, 0, 0]);
        assert_eq!(space.allocate_extended(0), Err("channel-capacity-exhausted"));
    }

    #[test]
    fn sizes_that_cannot_work_are_refused() {
        for (prefix, number, full) in [(0, 0, 8), (0, 5, 8), (4, 4, 7), (0, 4, 33)] {
            assert!(
                ExtranoncePrefixes::new(&vec![0; prefix], number, full).is_err(),
                "{prefix} {number} {full}"
            );
        }
        let four = ExtranoncePrefixes::new(&[0; 28], 4, 32).unwrap().allocate_extended(0).unwrap();
        assert_eq!(four.len(), 32);
    }
}
