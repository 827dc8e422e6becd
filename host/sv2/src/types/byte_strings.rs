//! Sequences of long byte strings: `SEQ0_64K[B0_16M]`, which carry transactions.
//!
//! The items stay as the bytes they came in; their lengths are checked once, when the sequence is read.
//!
//! Source: SV2 3.1.

use std::fmt;

use bytes::{BufMut, BytesMut};

use super::bounded::{B0_16M, BoundedBytes};
use super::codec::{Field, FieldProblem, ReadField, Reader, U24};
use super::holder::{Counted, Holder};
use super::seq::show_items;
use crate::error::ConfigError;

const MAX_ITEMS: usize = 65_535;

/// Bytes of a sequence that fit a frame beside the other fields of any message that has one: of the 16,777,215 bytes of a
/// payload, 8 for an id and 65,537 for the excess data of `RequestTransactionData.Success`.
const MAX_SIZE: usize = 16_777_215 - 8 - 65_537;

/// Up to 65,535 byte strings of up to 16,777,215 bytes, together no more than a frame has room for.
#[derive(Clone, PartialEq, Eq)]
#[expect(non_camel_case_types, reason = "the specification writes SEQ0_64K[B0_16M]")]
pub struct SEQ0_64K_B0_16M<S = Counted> {
    count: u16,
    raw: S,
}

impl SEQ0_64K_B0_16M {
    /// Copies `items`.
    ///
    /// # Errors
    /// [`ConfigError::TooLong`] above 65,535 items, or more bytes than a frame has room for.
    pub fn new<T: AsRef<[u8]>>(items: &[T]) -> Result<Self, ConfigError> {
        let count = u16::try_from(items.len()).map_err(|_| ConfigError::TooLong {
            what: "sequence",
            len: items.len(),
            max: MAX_ITEMS,
        })?;
        let size = items.iter().map(|item| 3 + item.as_ref().len()).sum();
        if 2 + size > MAX_SIZE {
            return Err(ConfigError::TooLong { what: "sequence in bytes", len: 2 + size, max: MAX_SIZE });
        }
        let mut raw = BytesMut::with_capacity(size);
        for item in items {
            raw.put_uint_le(item.as_ref().len() as u64, 3);
            raw.put_slice(item.as_ref());
        }
        Ok(Self { count, raw: raw.freeze().into() })
    }
}

impl<S: AsRef<[u8]>> SEQ0_64K_B0_16M<S> {
    /// A copy that does not keep the frame it came in alive: for values that are kept.
    pub fn detached(&self) -> SEQ0_64K_B0_16M {
        SEQ0_64K_B0_16M { count: self.count, raw: Counted::copy_of(self.raw.as_ref()) }
    }

    /// Number of items.
    pub fn len(&self) -> usize {
        usize::from(self.count)
    }

    /// True without items.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The items in order, borrowed from the sequence.
    pub fn iter(&self) -> impl Iterator<Item = B0_16M<&[u8]>> {
        let mut rest = self.raw.as_ref();
        std::iter::from_fn(move || {
            let (len, items) = rest.split_first_chunk()?;
            let (item, items) = items.split_at_checked(U24::from_le_bytes(*len).get() as usize)?;
            rest = items;
            Some(BoundedBytes(item))
        })
    }
}

impl Default for SEQ0_64K_B0_16M {
    fn default() -> Self {
        Self { count: 0, raw: Counted::EMPTY }
    }
}

impl<S: AsRef<[u8]>> fmt::Debug for SEQ0_64K_B0_16M<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<S: AsRef<[u8]>> Field for SEQ0_64K_B0_16M<S> {
    fn write(&self, out: &mut impl BufMut) {
        out.put_u16_le(self.count);
        out.put_slice(self.raw.as_ref());
    }
    fn size(&self) -> usize {
        2 + self.raw.as_ref().len()
    }
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show_items(f, self.iter(), self.len())
    }
}

impl<'a, S: Holder<'a>> ReadField<'a> for SEQ0_64K_B0_16M<S> {
    fn read(reader: &mut Reader<'a>) -> Result<Self, FieldProblem> {
        let count = u16::read(reader)?;
        let mut items = *reader;
        for _ in 0..count {
            let len = items.length(0xff_ffff)?;
            items.slice(len)?;
        }
        let size = reader.rest().len() - items.rest().len();
        Ok(Self { count, raw: S::take(reader, size)? })
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;

    fn read(bytes: &[u8]) -> Result<SEQ0_64K_B0_16M, FieldProblem> {
        SEQ0_64K_B0_16M::read(&mut Reader::new(&Bytes::copy_from_slice(bytes)))
    }

    #[test]
    fn items_round_trip() {
        let items: [&[u8]; 3] = [&[1, 2], &[], &[3]];
        let sequence = SEQ0_64K_B0_16M::new(&items).unwrap();
        let mut out = BytesMut::new();
        sequence.write(&mut out);
        assert_eq!(out[..], [3, 0, 2, 0, 0, 1, 2, 0, 0, 0, 1, 0, 0, 3]);
        assert_eq!(sequence.size(), out.len());
        out.put_slice(b"more");
        let wire = out.freeze();
        let mut reader = Reader::new(&wire);
        let back = <SEQ0_64K_B0_16M>::read(&mut reader).unwrap();
        assert_eq!((back.len(), reader.rest()), (3, &b"more"[..]));
        assert!(back.iter().zip(items).all(|(item, expected)| item[..] == *expected));
        assert_eq!(back, sequence);
        let borrowed: SEQ0_64K_B0_16M<&[u8]> = ReadField::read(&mut Reader::new(&wire)).unwrap();
        assert_eq!((borrowed.raw, borrowed.len()), (&wire[2..14], 3));
        assert_eq!((borrowed.detached(), back.detached()), (sequence.clone(), sequence));
    }

    #[test]
    fn what_is_declared_must_be_there() {
        assert_eq!(read(&[1]), Err(FieldProblem::Truncated { needed: 2, available: 1 }));
        assert_eq!(read(&[1, 0]), Err(FieldProblem::Truncated { needed: 3, available: 0 }));
        assert_eq!(read(&[2, 0, 1, 0, 0, 9]), Err(FieldProblem::Truncated { needed: 3, available: 0 }));
        let problem = FieldProblem::Truncated { needed: 0xff_ffff, available: 1 };
        assert_eq!(read(&[1, 0, 0xff, 0xff, 0xff, 0]), Err(problem));
    }

    #[test]
    fn no_more_than_a_frame_holds() {
        assert!(SEQ0_64K_B0_16M::new(&[vec![0; MAX_SIZE - 5]]).is_ok());
        assert!(SEQ0_64K_B0_16M::new(&[vec![0; MAX_SIZE - 4]]).is_err());
        assert!(SEQ0_64K_B0_16M::new(&[[0; 0]; 65_536]).is_err());
    }
}
