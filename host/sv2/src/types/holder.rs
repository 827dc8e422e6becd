//! What holds the bytes of byte strings and sequences: [`Counted`] to keep them, `&[u8]` to look at them.
//!
//! To count who holds a slice takes two atomic operations, which is more than all else that reading a field takes. Who
//! only looks at a message, or copies out of it, need not pay for that.

use std::fmt;
use std::hash::{Hash, Hasher};

use bytes::Bytes;

use super::codec::{FieldProblem, Reader};

/// What can hold bytes of a payload that lives for `'a`.
pub trait Holder<'a>: AsRef<[u8]> + Sized {
    /// Takes the next `len` bytes.
    ///
    /// # Errors
    /// [`FieldProblem::Truncated`] if fewer are left.
    fn take(reader: &mut Reader<'a>, len: usize) -> Result<Self, FieldProblem>;
}

/// Borrows from the frame.
impl<'a> Holder<'a> for &'a [u8] {
    #[inline]
    fn take(reader: &mut Reader<'a>, len: usize) -> Result<Self, FieldProblem> {
        reader.slice(len)
    }
}

/// A counted slice of the frame; up to 23 bytes are copied.
#[derive(Clone)]
pub struct Counted(Storage);

/// Few bytes are copied: that takes less time than counting who holds a slice, and keeps no frame alive.
#[derive(Clone)]
enum Storage {
    Short { len: u8, bytes: [u8; SHORT] },
    Long(Bytes),
}

/// Most bytes that are copied: as many as lie beside the pointer that tells a [`Bytes`] apart.
const SHORT: usize = 23;
const _: () = assert!(size_of::<Counted>() == size_of::<Bytes>());

impl Counted {
    pub(super) const EMPTY: Self = Self(Storage::Short { len: 0, bytes: [0; SHORT] });

    #[inline]
    fn short(slice: &[u8]) -> Option<Self> {
        let mut bytes = [0; SHORT];
        bytes.get_mut(..slice.len())?.copy_from_slice(slice);
        Some(Self(Storage::Short { len: u8::try_from(slice.len()).ok()?, bytes }))
    }

    /// A copy that keeps no frame alive.
    pub(super) fn copy_of(slice: &[u8]) -> Self {
        Self::short(slice).unwrap_or_else(|| Self(Storage::Long(Bytes::copy_from_slice(slice))))
    }
}

impl Holder<'_> for Counted {
    #[inline]
    fn take(reader: &mut Reader, len: usize) -> Result<Self, FieldProblem> {
        match reader.rest().get(..len).and_then(Self::short) {
            Some(short) => {
                reader.slice(len)?;
                Ok(short)
            }
            None => Ok(Self(Storage::Long(reader.take(len)?))),
        }
    }
}

impl From<Bytes> for Counted {
    fn from(bytes: Bytes) -> Self {
        Self::short(&bytes).unwrap_or(Self(Storage::Long(bytes)))
    }
}

impl AsRef<[u8]> for Counted {
    #[inline]
    fn as_ref(&self) -> &[u8] {
        match &self.0 {
            Storage::Short { len, bytes } => &bytes[..usize::from(*len)],
            Storage::Long(bytes) => bytes,
        }
    }
}

impl fmt::Debug for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_ref().fmt(f)
    }
}

impl PartialEq for Counted {
    fn eq(&self, other: &Self) -> bool {
        self.as_ref() == other.as_ref()
    }
}

impl Eq for Counted {}

impl Hash for Counted {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_ref().hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_bytes_are_copied_and_keep_no_frame_alive() {
        let payload = Bytes::from(vec![9; 30]);
        for len in [0, 1, 22, 23, 24] {
            let counted = Counted::take(&mut Reader::new(&payload), len).unwrap();
            assert_eq!(counted.as_ref(), &payload[..len]);
            assert_eq!(counted, Counted::from(payload.slice(..len)));
            assert_ne!(counted, Counted::copy_of(&vec![9; len + 1]));
            assert_eq!(payload.is_unique(), len <= SHORT, "{len}");
            let copy = Counted::copy_of(counted.as_ref());
            assert_eq!(copy, counted);
            drop(counted);
            assert!(payload.is_unique());
        }
    }

    #[test]
    fn what_is_not_there_is_held_by_neither() {
        let payload = Bytes::from_static(&[1, 2]);
        let problem = FieldProblem::Truncated { needed: 3, available: 2 };
        assert_eq!(Counted::take(&mut Reader::new(&payload), 3), Err(problem));
        assert_eq!(<&[u8]>::take(&mut Reader::new(&payload), 3), Err(problem));
    }

    #[test]
    fn a_borrowed_slice_lies_in_the_payload() {
        let payload = Bytes::from(vec![9; 100]);
        let mut reader = Reader::new(&payload);
        let borrowed = <&[u8]>::take(&mut reader, 99).unwrap();
        assert_eq!((borrowed.as_ptr(), reader.rest().len()), (payload.as_ptr(), 1));
        assert!(payload.is_unique());
    }
}
