//! Reading and writing fields: a bounds-checked [`Reader`] over [`Bytes`], and the [`Field`] trait.
//!
//! A field knows nothing of the message it stands in; the message adds its own name and the field's to whatever
//! problem is found here.
//!
//! Source: SV2 3.1. All integers are little-endian.

use std::fmt;

use bytes::{BufMut, Bytes};

use crate::error::ConfigError;

/// What is wrong with one field of a received message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FieldProblem {
    /// The payload ends inside the field.
    #[error("needs {needed} bytes but only {available} are left")]
    Truncated {
        /// Bytes the field still needs.
        needed: usize,
        /// Bytes left in the payload.
        available: usize,
    },
    /// A length prefix above the type's maximum.
    #[error("declares a length of {len}, more than the {max} its type allows")]
    TooLong {
        /// The declared length, in bytes or items.
        len: usize,
        /// The largest length the type allows.
        max: usize,
    },
    /// Bytes behind the last field that are no TLV fields.
    #[error(
        "are no TLV fields: {len} bytes behind the last field do not split into types, lengths and values"
    )]
    NoTlvs {
        /// How many bytes there are.
        len: usize,
    },
    /// A hash rate that is negative, infinite or not a number.
    #[error("is {}, which is no hash rate: that is zero or more hashes a second", f32::from_bits(*.bits))]
    HashRate {
        /// The bits of the value: NaN would equal nothing.
        bits: u32,
    },
}

/// Reads fields from the front of a payload, never past its end.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    payload: &'a Bytes,
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// A reader at the start of `payload`.
    pub fn new(payload: &'a Bytes) -> Self {
        Self { payload, rest: payload }
    }

    /// The bytes not read yet.
    pub fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// The next `len` bytes, as a slice of the same allocation.
    ///
    /// # Errors
    /// [`FieldProblem::Truncated`] if fewer are left.
    #[inline]
    pub fn take(&mut self, len: usize) -> Result<Bytes, FieldProblem> {
        let start = self.payload.len() - self.rest.len();
        self.slice(len)?;
        Ok(self.payload.slice(start..start + len))
    }

    /// The next `N` bytes, copied.
    ///
    /// # Errors
    /// [`FieldProblem::Truncated`] if fewer are left.
    #[inline]
    pub fn array<const N: usize>(&mut self) -> Result<[u8; N], FieldProblem> {
        let (array, rest) = self.rest.split_first_chunk().ok_or_else(|| self.truncated(N))?;
        self.rest = rest;
        Ok(*array)
    }

    /// The next `len` bytes, borrowed.
    ///
    /// # Errors
    /// [`FieldProblem::Truncated`] if fewer are left.
    #[inline]
    pub fn slice(&mut self, len: usize) -> Result<&'a [u8], FieldProblem> {
        let (slice, rest) = self.rest.split_at_checked(len).ok_or_else(|| self.truncated(len))?;
        self.rest = rest;
        Ok(slice)
    }

    fn truncated(&self, needed: usize) -> FieldProblem {
        FieldProblem::Truncated { needed, available: self.rest.len() }
    }

    /// A length prefix: one byte for types of at most 255, two for those of at most 65,535, three for those above.
    #[inline]
    pub(super) fn length(&mut self, max: usize) -> Result<usize, FieldProblem> {
        let len = match length_size(max) {
            1 => usize::from(u8::read(self)?),
            2 => usize::from(u16::read(self)?),
            _ => U24::read(self)?.get() as usize,
        };
        if len > max { Err(FieldProblem::TooLong { len, max }) } else { Ok(len) }
    }
}

/// Writes the length prefix that [`Reader::length`] reads. The bounded types keep `len <= max <= 16,777,215`.
pub(super) fn put_length(out: &mut impl BufMut, len: usize, max: usize) {
    debug_assert!(len <= max && max <= 0xff_ffff);
    out.put_uint_le(len as u64, length_size(max));
}

/// Size in bytes of the length prefix of a type holding up to `max`.
pub(super) const fn length_size(max: usize) -> usize {
    match max {
        0..=0xff => 1,
        0x100..=0xffff => 2,
        _ => 3,
    }
}

/// A value that stands in a message.
pub trait Field {
    /// Appends the value to `out`, which has room for [`Field::size`] bytes.
    fn write(&self, out: &mut impl BufMut);

    /// Bytes that [`Field::write`] appends.
    fn size(&self) -> usize;

    /// Writes the value as logs have it: short, and harmless on a terminal.
    ///
    /// # Errors
    /// When `f` has one.
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

/// A value that can be read from a payload that lives for `'a`, and may borrow from it.
pub trait ReadField<'a>: Sized {
    /// Reads the value from the front of `reader`.
    ///
    /// # Errors
    /// The problem found; the reader's position is then unspecified.
    fn read(reader: &mut Reader<'a>) -> Result<Self, FieldProblem>;
}

macro_rules! little_endian {
    ($($int:ty),*) => {$(
        impl ReadField<'_> for $int {
            #[inline]
            fn read(reader: &mut Reader) -> Result<Self, FieldProblem> {
                Ok(Self::from_le_bytes(reader.array()?))
            }
        }

        impl Field for $int {
            fn write(&self, out: &mut impl BufMut) {
                out.put_slice(&self.to_le_bytes());
            }
            fn size(&self) -> usize {
                size_of::<Self>()
            }
            fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{self}")
            }
        }
    )*};
}
little_endian!(u8, u16, u32, u64, f32);

impl ReadField<'_> for bool {
    #[inline]
    fn read(reader: &mut Reader) -> Result<Self, FieldProblem> {
        // The seven high bits are reserved for later flags and carry no meaning today.
        Ok(u8::read(reader)? & 1 == 1)
    }
}

impl Field for bool {
    fn write(&self, out: &mut impl BufMut) {
        out.put_u8(u8::from(*self));
    }
    fn size(&self) -> usize {
        1
    }
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl<'a, T: ReadField<'a>> ReadField<'a> for Option<T> {
    #[inline]
    fn read(reader: &mut Reader<'a>) -> Result<Self, FieldProblem> {
        match u8::read(reader)? {
            0 => Ok(None),
            1 => Ok(Some(T::read(reader)?)),
            len => Err(FieldProblem::TooLong { len: usize::from(len), max: 1 }),
        }
    }
}

impl<T: Field> Field for Option<T> {
    fn write(&self, out: &mut impl BufMut) {
        out.put_u8(u8::from(self.is_some()));
        if let Some(value) = self {
            value.write(out);
        }
    }
    fn size(&self) -> usize {
        1 + self.as_ref().map_or(0, T::size)
    }
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Some(value) => value.show(f),
            None => f.write_str("none"),
        }
    }
}

/// `U24`: an unsigned integer of three bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct U24(u32);

impl U24 {
    /// The largest value, 16,777,215.
    pub const MAX: Self = Self(0xff_ffff);

    /// Wraps `value`.
    ///
    /// # Errors
    /// [`ConfigError::TooLong`] above [`U24::MAX`].
    pub fn new(value: u32) -> Result<Self, ConfigError> {
        if value > Self::MAX.0 {
            return Err(ConfigError::TooLong { what: "U24", len: value as usize, max: Self::MAX.0 as usize });
        }
        Ok(Self(value))
    }

    /// The value.
    pub const fn get(self) -> u32 {
        self.0
    }

    /// The length of a message built from bounded types.
    pub(crate) fn from_message_len(len: usize) -> Self {
        assert!(len <= Self::MAX.0 as usize, "no message is this long");
        #[expect(clippy::cast_possible_truncation, reason = "asserted above")]
        Self(len as u32)
    }

    pub(crate) const fn from_le_bytes([a, b, c]: [u8; 3]) -> Self {
        Self(u32::from_le_bytes([a, b, c, 0]))
    }

    pub(crate) const fn to_le_bytes(self) -> [u8; 3] {
        let [a, b, c, _] = self.0.to_le_bytes();
        [a, b, c]
    }
}

impl ReadField<'_> for U24 {
    fn read(reader: &mut Reader) -> Result<Self, FieldProblem> {
        Ok(Self::from_le_bytes(reader.array()?))
    }
}

impl Field for U24 {
    fn write(&self, out: &mut impl BufMut) {
        out.put_slice(&self.to_le_bytes());
    }
    fn size(&self) -> usize {
        3
    }
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use bytes::BytesMut;

    use super::*;

    fn round_trip<T: Field + for<'a> ReadField<'a> + PartialEq + fmt::Debug>(value: &T, wire: &[u8]) {
        let mut out = BytesMut::new();
        value.write(&mut out);
        assert_eq!(out, wire);
        assert_eq!(value.size(), wire.len());
        let wire = out.freeze();
        let mut reader = Reader::new(&wire);
        assert_eq!(&T::read(&mut reader).unwrap(), value);
        assert!(reader.rest().is_empty());
        let short = Bytes::copy_from_slice(&wire[..wire.len() - 1]);
        assert!(matches!(T::read(&mut Reader::new(&short)), Err(FieldProblem::Truncated { .. })));
    }

    #[test]
    fn integers_are_little_endian() {
        round_trip(&0x12u8, &[0x12]);
        round_trip(&0x1234u16, &[0x34, 0x12]);
        round_trip(&U24::new(0x12_3456).unwrap(), &[0x56, 0x34, 0x12]);
        round_trip(&0x1234_5678u32, &[0x78, 0x56, 0x34, 0x12]);
        round_trip(&0x0102_0304_0506_0708u64, &[8, 7, 6, 5, 4, 3, 2, 1]);
        round_trip(&1.0f32, &[0, 0, 0x80, 0x3f]);
    }

    #[test]
    fn option_is_a_sequence_of_at_most_one() {
        round_trip(&Some(7u32), &[1, 7, 0, 0, 0]);
        round_trip(&None::<u32>, &[0]);
        let two = Bytes::from_static(&[2, 1, 0, 0, 0, 2, 0, 0, 0]);
        let problem = Option::<u32>::read(&mut Reader::new(&two)).unwrap_err();
        assert_eq!(problem, FieldProblem::TooLong { len: 2, max: 1 });
    }

    #[test]
    fn only_the_lowest_bit_of_a_bool_counts() {
        round_trip(&true, &[1]);
        round_trip(&false, &[0]);
        for byte in 0..=255u8 {
            let read = bool::read(&mut Reader::new(&Bytes::copy_from_slice(&[byte]))).unwrap();
            assert_eq!(read, byte % 2 == 1, "{byte}");
        }
    }

    #[test]
    fn u24_refuses_four_byte_values() {
        assert_eq!(U24::new(0xff_ffff).unwrap(), U24::MAX);
        let error = U24::new(0x100_0000).unwrap_err().to_string();
        assert!(error.contains("16777216") && error.contains("16777215"), "{error}");
    }
}
