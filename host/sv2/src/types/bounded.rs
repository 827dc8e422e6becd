//! Byte strings with a length prefix: `B0_32`, `B0_255`, `B0_64K`, `B0_16M`, `STR0_255`.
//!
//! Source: SV2 3.1. `STR0_255` is not promised to be UTF-8 (SV2 5.3.2 calls it an unconstrained sequence of bytes),
//! so it is kept as bytes, and its `Display` shows nothing that could act on a terminal.

use std::fmt;

use bytes::{BufMut, Bytes};

use super::codec::{Field, FieldProblem, ReadField, Reader, length_size, put_length};
use super::holder::{Counted, Holder};
use crate::error::ConfigError;

/// Up to `MAX` bytes, written with a length prefix of one byte (`MAX` up to 255), two (up to 65,535) or three.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct BoundedBytes<const MAX: usize, S = Counted>(pub(super) S);

/// Up to 32 bytes.
pub type B0_32<S = Counted> = BoundedBytes<32, S>;
/// Up to 255 bytes.
pub type B0_255<S = Counted> = BoundedBytes<255, S>;
/// Up to 65,535 bytes.
pub type B0_64K<S = Counted> = BoundedBytes<65_535, S>;
/// Up to 16,777,215 bytes.
pub type B0_16M<S = Counted> = BoundedBytes<16_777_215, S>;

/// Bytes that logs show of a byte string.
const SHOWN: usize = 32;

impl<const MAX: usize> BoundedBytes<MAX> {
    /// Wraps `bytes`.
    ///
    /// # Errors
    /// [`ConfigError::TooLong`] above `MAX` bytes.
    pub fn new(bytes: impl Into<Bytes>) -> Result<Self, ConfigError> {
        let bytes = bytes.into();
        if bytes.len() > MAX {
            return Err(ConfigError::TooLong { what: "byte string", len: bytes.len(), max: MAX });
        }
        Ok(Self(bytes.into()))
    }

    /// No bytes.
    pub const fn empty() -> Self {
        Self(Counted::EMPTY)
    }
}

impl<const MAX: usize, S: AsRef<[u8]>> BoundedBytes<MAX, S> {
    /// A copy that does not keep the frame it came in alive: for values that are kept.
    pub fn detached(&self) -> BoundedBytes<MAX> {
        BoundedBytes(Counted::copy_of(self))
    }
}

impl<const MAX: usize, S: AsRef<[u8]>> std::ops::Deref for BoundedBytes<MAX, S> {
    type Target = [u8];
    #[inline]
    fn deref(&self) -> &[u8] {
        self.0.as_ref()
    }
}

impl<const MAX: usize> Default for BoundedBytes<MAX> {
    fn default() -> Self {
        Self::empty()
    }
}

impl<const MAX: usize, S: AsRef<[u8]>> fmt::Debug for BoundedBytes<MAX, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "B0_{MAX}(")?;
        self.show(f)?;
        write!(f, ")")
    }
}

impl<const MAX: usize, S: AsRef<[u8]>> Field for BoundedBytes<MAX, S> {
    fn write(&self, out: &mut impl BufMut) {
        put_length(out, self.len(), MAX);
        out.put_slice(self);
    }
    fn size(&self) -> usize {
        length_size(MAX) + self.len()
    }
    /// Hex; of more than 32 bytes the first, and how many there are.
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.iter().take(SHOWN).try_for_each(|byte| write!(f, "{byte:02x}"))?;
        if self.len() > SHOWN { write!(f, "... ({} bytes)", self.len()) } else { Ok(()) }
    }
}

impl<'a, const MAX: usize, S: Holder<'a>> ReadField<'a> for BoundedBytes<MAX, S> {
    #[inline]
    fn read(reader: &mut Reader<'a>) -> Result<Self, FieldProblem> {
        let len = reader.length(MAX)?;
        S::take(reader, len).map(Self)
    }
}

/// Up to 255 bytes of text, by recommendation UTF-8.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct STR0_255<S = Counted>(B0_255<S>);

impl STR0_255 {
    /// Wraps `bytes`.
    ///
    /// # Errors
    /// [`ConfigError::TooLong`] above 255 bytes.
    pub fn new(bytes: impl Into<Bytes>) -> Result<Self, ConfigError> {
        B0_255::new(bytes).map(Self)
    }
}

impl<S: AsRef<[u8]>> STR0_255<S> {
    /// The text, if it is UTF-8.
    pub fn as_str(&self) -> Option<&str> {
        std::str::from_utf8(self.as_bytes()).ok()
    }

    /// A copy that does not keep the frame it came in alive.
    pub fn detached(&self) -> STR0_255 {
        STR0_255(self.0.detached())
    }

    /// The bytes as received.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl Default for STR0_255 {
    fn default() -> Self {
        Self(B0_255::empty())
    }
}

impl TryFrom<&str> for STR0_255 {
    type Error = ConfigError;
    fn try_from(text: &str) -> Result<Self, ConfigError> {
        Self::new(Bytes::copy_from_slice(text.as_bytes()))
    }
}

impl TryFrom<String> for STR0_255 {
    type Error = ConfigError;
    fn try_from(text: String) -> Result<Self, ConfigError> {
        Self::new(text)
    }
}

/// Invalid UTF-8 shows as U+FFFD, control characters as escapes: a peer's text cannot move a terminal's cursor.
impl<S: AsRef<[u8]>> fmt::Display for STR0_255<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for character in String::from_utf8_lossy(self.as_bytes()).chars() {
            if character.is_control() {
                write!(f, "{}", character.escape_default())?;
            } else {
                write!(f, "{character}")?;
            }
        }
        Ok(())
    }
}

impl<S: AsRef<[u8]>> fmt::Debug for STR0_255<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&String::from_utf8_lossy(self.as_bytes()), f)
    }
}

/// Equal to the same text: for error codes.
impl<S: AsRef<[u8]>> PartialEq<str> for STR0_255<S> {
    fn eq(&self, other: &str) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl<S: AsRef<[u8]>> PartialEq<&str> for STR0_255<S> {
    fn eq(&self, other: &&str) -> bool {
        self == *other
    }
}

impl<S: AsRef<[u8]>> Field for STR0_255<S> {
    fn write(&self, out: &mut impl BufMut) {
        self.0.write(out);
    }
    fn size(&self) -> usize {
        self.0.size()
    }
    fn show(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

impl<'a, S: Holder<'a>> ReadField<'a> for STR0_255<S> {
    #[inline]
    fn read(reader: &mut Reader<'a>) -> Result<Self, FieldProblem> {
        BoundedBytes::read(reader).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use bytes::BytesMut;

    use super::*;

    fn wire<T: Field>(value: &T) -> Bytes {
        let mut out = BytesMut::new();
        value.write(&mut out);
        assert_eq!(out.len(), value.size());
        out.freeze()
    }

    #[test]
    fn constructors_refuse_more_than_the_type_holds() {
        assert!(B0_32::new(vec![0; 32]).is_ok());
        assert_eq!(
            B0_32::new(vec![0; 33]),
            Err(ConfigError::TooLong { what: "byte string", len: 33, max: 32 })
        );
        assert!(B0_64K::new(vec![0; 65_535]).is_ok());
        assert!(B0_64K::new(vec![0; 65_536]).is_err());
        assert!(STR0_255::try_from("x".repeat(255)).is_ok());
        assert!(STR0_255::try_from("x".repeat(256).as_str()).is_err());
    }

    #[test]
    fn a_declared_length_above_the_maximum_is_refused_even_if_the_bytes_are_there() {
        let mut payload = vec![33];
        payload.extend([0; 33]);
        let problem = <B0_32>::read(&mut Reader::new(&payload.into())).unwrap_err();
        assert_eq!(problem, FieldProblem::TooLong { len: 33, max: 32 });
    }

    #[test]
    fn decoding_shares_the_allocation() {
        let payload = wire(&B0_64K::new(vec![9; 1000]).unwrap());
        assert_eq!(payload[..2], [0xe8, 0x03]);
        let field = <B0_64K>::read(&mut Reader::new(&payload)).unwrap();
        assert_eq!(field.as_ptr(), payload[2..].as_ptr());
        assert_eq!(field.len(), 1000);
        let copy = field.detached();
        assert_eq!(copy, field);
        assert_ne!(copy.as_ptr(), field.as_ptr());
    }

    #[test]
    fn text_that_is_not_utf8_survives_and_is_shown_harmlessly() {
        let text = STR0_255::new(&b"ok\x1b[2J\xff"[..]).unwrap();
        assert_eq!(text.as_str(), None);
        assert_eq!(text.to_string(), "ok\\u{1b}[2J\u{fffd}");
        assert_eq!(STR0_255::read(&mut Reader::new(&wire(&text))).unwrap(), text);
        assert_eq!(STR0_255::try_from("stale-share").unwrap(), "stale-share");
        assert_eq!(STR0_255::try_from("a\nb").unwrap().to_string(), "a\\nb");
    }

    #[test]
    fn debug_is_hex_for_bytes_and_text_for_strings() {
        assert_eq!(format!("{:?}", B0_32::new(vec![0xab, 1]).unwrap()), "B0_32(ab01)");
        assert_eq!(format!("{:?}", STR0_255::try_from("a").unwrap()), "\"a\"");
        assert_eq!(B0_32::empty(), B0_32::default());
    }
}
