//! A frame's way over a stream of bytes: CRC, byte stuffing, and finding frames again after garbage.
//!
//! Source: as in [`super`]. Left out: what the payloads say.

use super::{DELIMITER, FromPayload, LinkError, MAX_WIRE_BYTES};

/// CRC-16/IBM-3740, most significant bit first. Run over a payload and its own CRC it gives 0.
pub fn crc16(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0xffff, |crc, &byte| crc16_step(crc, byte))
}

/// The CRC after one more byte.
fn crc16_step(crc: u16, byte: u8) -> u16 {
    (0..8).fold(
        crc ^ (u16::from(byte) << 8),
        |crc, _| {
            if crc & 0x8000 == 0 { crc << 1 } else { (crc << 1) ^ 0x1021 }
        },
    )
}

/// A frame as it goes over the wire, delimiter included. Dereferences to its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WireFrame {
    bytes: [u8; MAX_WIRE_BYTES],
    len: usize,
}

impl core::ops::Deref for WireFrame {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

impl WireFrame {
    /// Encodes a payload of at most [`MAX_PAYLOAD_BYTES`](super::MAX_PAYLOAD_BYTES): appends the CRC, stuffs, and ends
    /// it with the delimiter.
    ///
    /// Shorter than 254 bytes, a frame has no COBS block that ends without a zero.
    pub(super) fn new(payload: &[u8]) -> Self {
        let mut wire = Self { bytes: [0; MAX_WIRE_BYTES], len: 1 };
        let mut code_at = 0;
        let mut code = 1;
        for byte in payload.iter().copied().chain(crc16(payload).to_be_bytes()) {
            if byte == DELIMITER {
                wire.bytes[code_at] = code;
                code_at = wire.len;
                code = 1;
            } else {
                wire.bytes[wire.len] = byte;
                code += 1;
            }
            wire.len += 1;
        }
        wire.bytes[code_at] = code;
        wire.bytes[wire.len] = DELIMITER;
        wire.len += 1;
        wire
    }
}

/// Finds frames in a stream of bytes, in a fixed buffer, whatever the stream holds.
///
/// After garbage it gives one error at the next delimiter (garbage without one gives [`LinkError::TooLong`] once) and
/// reads the frame behind it whole.
#[derive(Clone, Debug)]
pub struct FrameReader {
    wire: [u8; MAX_WIRE_BYTES - 1],
    len: usize,
    is_skipping: bool,
}

impl Default for FrameReader {
    fn default() -> Self {
        Self { wire: [0; MAX_WIRE_BYTES - 1], len: 0, is_skipping: false }
    }
}

impl FrameReader {
    /// A reader at the start of a stream.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes one byte; gives a frame, or what was wrong with it, when the byte ended one.
    ///
    /// Delimiters with nothing between them are idle line, not a fault.
    pub fn push<T: FromPayload>(&mut self, byte: u8) -> Option<Result<T, LinkError>> {
        if byte == DELIMITER {
            let len = core::mem::take(&mut self.len);
            let was_skipping = core::mem::take(&mut self.is_skipping);
            return (len > 0 && !was_skipping).then(|| self.parse(len));
        }
        if self.is_skipping {
            return None;
        }
        if self.len == self.wire.len() {
            self.is_skipping = true;
            return Some(Err(LinkError::TooLong));
        }
        self.wire[self.len] = byte;
        self.len += 1;
        None
    }

    fn parse<T: FromPayload>(&self, len: usize) -> Result<T, LinkError> {
        let mut decoded = [0; MAX_WIRE_BYTES];
        let mut decoded_len = 0;
        let mut rest = &self.wire[..len];
        while let Some((&code, after)) = rest.split_first() {
            let block = usize::from(code) - 1;
            let (block, after) = after.split_at_checked(block).ok_or(LinkError::Cobs)?;
            decoded[decoded_len..decoded_len + block.len()].copy_from_slice(block);
            decoded_len += block.len();
            // The zero between two blocks; the last block's is the delimiter and no part of the frame.
            if !after.is_empty() {
                decoded_len += 1;
            }
            rest = after;
        }
        let (payload, crc) = decoded[..decoded_len].split_last_chunk().ok_or(LinkError::Cobs)?;
        let (received, computed) = (u16::from_be_bytes(*crc), crc16(payload));
        if received != computed {
            return Err(LinkError::Crc { received, computed });
        }
        T::from_payload(payload)
    }
}
