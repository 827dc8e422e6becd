//! Sequences of fixed-size items: `SEQ0_255[T]`, `SEQ0_64K[T]`.
//!
//! The items stay as the bytes they came in and are decoded when asked for, so a merkle path costs no allocation.
//!
//! Source: SV2 3.1.

use std::fmt;
use std::marker::PhantomData;

use bytes::{BufMut, BytesMut};

use super::codec::{Field, FieldProblem, ReadField, Reader, length_size, put_length};
use super::holder::{Counted, Holder};
use super::u256::U256;
use crate::error::ConfigError;

/// An item whose size does not depend on its value.
pub trait FixedSize: Copy {
    /// Size of one item in bytes.
    const SIZE: usize;

    /// Decodes one item from exactly [`FixedSize::SIZE`] bytes.
    fn from_chunk(chunk: &[u8]) -> Self;

    /// Appends the item to `out`.
    fn put(self, out: &mut impl BufMut);
}

impl FixedSize for u16 {
    const SIZE: usize = 2;
    fn from_chunk(chunk: &[u8]) -> Self {
        chunk.iter().rev().fold(0, |value, byte| value << 8 | Self::from(*byte))
    }
    fn put(self, out: &mut impl BufMut) {
        out.put_u16_le(self);
    }
}

impl FixedSize for u32 {
    const SIZE: usize = 4;
    fn from_chunk(chunk: &[u8]) -> Self {
        chunk.iter().rev().fold(0, |value, byte| value << 8 | Self::from(*byte))
    }
    fn put(self, out: &mut impl BufMut) {
        out.put_u32_le(self);
    }
}

impl FixedSize for U256 {
    const SIZE: usize = 32;
    fn from_chunk(chunk: &[u8]) -> Self {
        let mut bytes = [0; 32];
        bytes.copy_from_slice(chunk);
        Self::from_le_bytes(bytes)
    }
    fn put(self, out: &mut impl BufMut) {
        out.put_slice(self.as_le_bytes());
    }
}

/// Up to `MAX` items, written with a count of one byte (`MAX` up to 255) or two.
#[derive(Clone, PartialEq, Eq)]
pub struct Seq<T, const MAX: usize, S = Counted> {
    raw: S,
    item: PhantomData<T>,
}

/// Up to 255 items.
pub type SEQ0_255<T, S = Counted> = Seq<T, 255, S>;
/// Up to 65,535 items.
pub type SEQ0_64K<T, S = Counted> = Seq<T, 65_535, S>;

impl<T: FixedSize, const MAX: usize> Seq<T, MAX> {
    /// Copies `items`.
    ///
    /// # Errors
    /// [`ConfigError::TooLong`] above `MAX` items.
    pub fn new(items: &[T]) -> Result<Self, ConfigError> {
        if items.len() > MAX {
            return Err(ConfigError::TooLong { what: "sequence", len: items.len(), max: MAX });
        }
        let mut raw = BytesMut::with_capacity(items.len() * T::SIZE);
        for item in items {
            item.put(&mut raw);
        }
        Ok(Self { raw: raw.freeze().into(), item: PhantomData })
    }
}

impl<T: FixedSize, const MAX: usize, S: AsRef<[u8]>> Seq<T, MAX, S> {
    /// A copy that does not keep the frame it came in alive: for values that are kept.
    pub fn detached(&self) -> Seq<T, MAX> {
        Seq { raw: Counted::copy_of(self.raw.as_ref()), item: PhantomData }
    }

    /// Number of items.
    pub fn len(&self) -> usize {
        self.raw.as_ref().len() / T::SIZE
    }

    /// True without items.
    pub fn is_empty(&self) -> bool {
        self.raw.as_ref().is_empty()
    }

    /// The items in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = T> + '_ {
        self.raw.as_ref().chunks_exact(T::SIZE).map(T::from_chunk)
    }
}

impl<T: FixedSize, const MAX: usize> Default for Seq<T, MAX> {
    fn default() -> Self {
        Self { raw: Counted::EMPTY, item: PhantomData }
    }
}

impl<T: FixedSize + fmt::Debug, const MAX: usize, S: AsRef<[u8]>> fmt::Debug for Seq<T, MAX, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<T: FixedSize + Field, const MAX: usize, S: AsRef<[u8]>> Field for Seq<T, MAX, S> {
    fn write(&self, out: &mut impl BufMut) {
        put_length(out, self.len(), MAX);
        out.put_slice(self.raw.as_ref());
    }
    fn size(&self) -> usize {
        length_size(MAX) + self.raw.as_ref().len()
    }
    /// The first item, and how many there are.
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        show_items(f, self.iter(), self.len())
    }
}

impl<'a, T: FixedSize, const MAX: usize, S: Holder<'a>> ReadField<'a> for Seq<T, MAX, S> {
    #[inline]
    fn read(reader: &mut Reader<'a>) -> Result<Self, FieldProblem> {
        let len = reader.length(MAX)?;
        Ok(Self { raw: S::take(reader, len * T::SIZE)?, item: PhantomData })
    }
}

/// Writes the first of `count` items, and how many there are.
pub(super) fn show_items<T: Field>(
    f: &mut fmt::Formatter<'_>,
    mut items: impl Iterator<Item = T>,
    count: usize,
) -> fmt::Result {
    f.write_str("[")?;
    if let Some(first) = items.next() {
        first.show(f)?;
    }
    if count > 1 {
        write!(f, ", ... ({count} items)")?;
    }
    f.write_str("]")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_round_trip_without_copying() {
        let path = SEQ0_255::new(&[U256::MAX, U256::ZERO, U256::from_le_bytes([7; 32])]).unwrap();
        let mut out = BytesMut::new();
        path.write(&mut out);
        assert_eq!((out.len(), path.size(), out[0]), (97, 97, 3));
        let payload = out.freeze();
        let read = <SEQ0_255<U256>>::read(&mut Reader::new(&payload)).unwrap();
        assert_eq!(read, path);
        assert_eq!(read.raw.as_ref().as_ptr(), payload[1..].as_ptr());
        assert_eq!(read.detached(), path);
        assert_ne!(read.detached().raw.as_ref().as_ptr(), read.raw.as_ref().as_ptr());
        assert_eq!(read.iter().collect::<Vec<_>>(), [U256::MAX, U256::ZERO, U256::from_le_bytes([7; 32])]);
    }

    #[test]
    fn counts_take_two_bytes_in_the_large_type() {
        let ids = SEQ0_64K::new(&[1u32, 0x0403_0201]).unwrap();
        let mut out = BytesMut::new();
        ids.write(&mut out);
        assert_eq!(out[..], [2, 0, 1, 0, 0, 0, 1, 2, 3, 4]);
        assert_eq!(ids.iter().collect::<Vec<_>>(), [1, 0x0403_0201]);
        assert_eq!(format!("{ids:?}"), "[1, 67305985]");
    }

    #[test]
    fn too_many_items_are_refused_and_too_few_bytes_are_truncation() {
        assert!(SEQ0_255::new(&[0u32; 255]).is_ok());
        assert_eq!(
            SEQ0_255::new(&[0u32; 256]),
            Err(ConfigError::TooLong { what: "sequence", len: 256, max: 255 })
        );
        let problem = <SEQ0_255<u32>>::read(&mut Reader::new(&vec![2, 0, 0, 0, 0].into())).unwrap_err();
        assert_eq!(problem, FieldProblem::Truncated { needed: 8, available: 4 });
        assert!(SEQ0_255::<u32>::default().is_empty());
    }
}
