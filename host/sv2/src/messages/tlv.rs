//! TLV fields: what extensions put behind a message's own fields.
//!
//! A field has a type (the extension, `U16`, and the field within it, `U8`), a length (`U16`) and a value. The
//! specification's examples write type and length most significant byte first, against its rule for all else; the
//! reference implementation reads them least significant byte first. So this reads what either wrote, and writes what the
//! specification shows.
//!
//! Source: SV2 3.4.3.

use bytes::{Buf, BufMut, Bytes, BytesMut};

use crate::error::ConfigError;
use crate::types::{FieldProblem, Reader};

/// Bytes of a field ahead of its value.
const HEAD: usize = 5;

/// A TLV field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tlv {
    extension_type: u16,
    field_type: u8,
    value: Bytes,
}

impl Tlv {
    /// A field of an extension.
    ///
    /// # Errors
    /// [`ConfigError::TooLong`] for a value above 65,535 bytes.
    pub fn new(extension_type: u16, field_type: u8, value: impl Into<Bytes>) -> Result<Self, ConfigError> {
        let value = value.into();
        if value.len() > 0xffff {
            return Err(ConfigError::TooLong { what: "TLV value", len: value.len(), max: 0xffff });
        }
        Ok(Self { extension_type, field_type, value })
    }

    /// The extension.
    pub fn extension_type(&self) -> u16 {
        self.extension_type
    }

    /// The field, within the extension.
    pub fn field_type(&self) -> u8 {
        self.field_type
    }

    /// The value.
    pub fn value(&self) -> &Bytes {
        &self.value
    }

    /// Bytes that [`Tlv::write`] appends.
    pub fn size(&self) -> usize {
        HEAD + self.value.len()
    }

    /// Appends the field to `out`.
    pub fn write(&self, out: &mut impl BufMut) {
        out.put_u16(self.extension_type);
        out.put_u8(self.field_type);
        out.put_uint(self.value.len() as u64, 2);
        out.put_slice(&self.value);
    }
}

/// The TLV fields of a received message, in the order in which they came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tlvs {
    raw: Bytes,
    is_little_endian: bool,
}

impl Tlvs {
    /// What is left behind a message's fields, and was checked.
    pub(super) fn read(mut reader: Reader) -> Self {
        let rest = reader.rest();
        let raw = reader.take(rest.len()).expect("all that is left");
        Self { raw, is_little_endian: !split(rest, false) }
    }

    /// Whether these are TLV fields, in either byte order.
    ///
    /// # Errors
    /// [`FieldProblem::NoTlvs`] for bytes that do not split into fields.
    #[inline]
    pub(super) fn check(raw: &[u8]) -> Result<(), FieldProblem> {
        let fits = raw.is_empty() || split(raw, false) || split(raw, true);
        if fits { Ok(()) } else { Err(FieldProblem::NoTlvs { len: raw.len() }) }
    }

    /// True without fields.
    pub fn is_empty(&self) -> bool {
        self.raw.is_empty()
    }

    /// The fields; values are slices of the frame.
    pub fn iter(&self) -> impl Iterator<Item = Tlv> + '_ {
        let mut rest = self.raw.clone();
        std::iter::from_fn(move || {
            let len = length(&rest, self.is_little_endian)?;
            let head = rest.split_to(HEAD);
            let extension_type =
                if self.is_little_endian { (&head[..2]).get_u16_le() } else { (&head[..2]).get_u16() };
            Some(Tlv { extension_type, field_type: head[2], value: rest.split_to(len) })
        })
    }

    /// Those of these extensions; they are copied only where there are others among them.
    pub(crate) fn of(self, extensions: &[u16]) -> Self {
        let is_of = |tlv: &Tlv| extensions.contains(&tlv.extension_type());
        if self.iter().all(|tlv| is_of(&tlv)) {
            return self;
        }
        let mut raw = BytesMut::new();
        self.iter().filter(is_of).for_each(|tlv| tlv.write(&mut raw));
        Self { raw: raw.freeze(), is_little_endian: false }
    }

    /// The value of the first field of that type.
    pub fn get(&self, extension_type: u16, field_type: u8) -> Option<Bytes> {
        let is_it = |tlv: &Tlv| (tlv.extension_type, tlv.field_type) == (extension_type, field_type);
        self.iter().find(is_it).map(|tlv| tlv.value)
    }
}

/// Whether the bytes split into fields.
fn split(mut rest: &[u8], is_little_endian: bool) -> bool {
    while !rest.is_empty() {
        match length(rest, is_little_endian) {
            Some(len) if HEAD + len <= rest.len() => rest = &rest[HEAD + len..],
            _ => return false,
        }
    }
    true
}

/// The length that a field declares, if its head is there.
fn length(rest: &[u8], is_little_endian: bool) -> Option<usize> {
    let length = [*rest.get(3)?, *rest.get(4)?];
    let length = if is_little_endian { u16::from_le_bytes(length) } else { u16::from_be_bytes(length) };
    Some(usize::from(length))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &'static [u8]) -> Result<Tlvs, FieldProblem> {
        Tlvs::check(bytes).map(|()| Tlvs::read(Reader::new(&Bytes::from_static(bytes))))
    }

    /// The example of SV2 3.4.3 and of extension 0x0002.
    const EXAMPLE: &[u8] = b"\x00\x02\x01\x00\x0aWorker_001";

    #[test]
    fn the_specifications_example_reads_and_is_written() {
        let tlv = Tlv::new(0x0002, 0x01, &b"Worker_001"[..]).unwrap();
        let mut out = BytesMut::new();
        tlv.write(&mut out);
        assert_eq!((&out[..], tlv.size()), (EXAMPLE, EXAMPLE.len()));
        assert_eq!(read(EXAMPLE).unwrap().iter().collect::<Vec<_>>(), [tlv]);
    }

    #[test]
    fn the_reference_implementations_byte_order_reads_as_well() {
        let tlvs = read(b"\x02\x00\x01\x0a\x00Worker_001\x03\x00\x02\x00\x00").unwrap();
        assert_eq!(tlvs.get(2, 1).unwrap(), &b"Worker_001"[..]);
        assert_eq!(tlvs.get(3, 2).unwrap(), &b""[..]);
        assert_eq!((tlvs.iter().count(), tlvs.get(3, 1)), (2, None));
    }

    #[test]
    fn other_bytes_are_refused() {
        assert!(read(b"").unwrap().is_empty());
        for bytes in
            [&b"\x00"[..], b"\x00\x02\x01\x00", b"\x00\x02\x01\x00\x0aWorker_00", b"\x00\x02\x01\x00\x00\x00"]
        {
            assert_eq!(read(bytes), Err(FieldProblem::NoTlvs { len: bytes.len() }));
        }
    }

    #[test]
    fn a_value_has_a_length_of_two_bytes() {
        assert!(Tlv::new(2, 1, vec![0; 0xffff]).is_ok());
        assert!(Tlv::new(2, 1, vec![0; 0x1_0000]).is_err());
    }
}
