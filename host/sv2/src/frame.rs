//! Frames: a six-byte header and a payload.
//!
//! Source: SV2 3.2. The channel bit is 0x8000 of `extension_type`, whatever bit order the text counts in.
//! Left out: encryption, which seals the header by itself (the `noise` module).

use std::fmt;

use bytes::{Buf, BufMut, Bytes, BytesMut};

use crate::error::{ConfigError, Error, PeerMisbehaved};
use crate::messages::MessageType;
use crate::types::U24;

const CHANNEL_BIT: u16 = 0x8000;

/// One message on its way: header fields and undecoded payload.
#[derive(Clone, PartialEq, Eq)]
pub struct Frame {
    header: FrameHeader,
    payload: Bytes,
}

/// Shows the payload's length only: it may have 16 MiB.
impl fmt::Debug for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let FrameHeader { extension_type, channel_msg, msg_type, length } = self.header;
        f.debug_struct("Frame")
            .field("extension_type", &format_args!("{extension_type:#06x}"))
            .field("channel_msg", &channel_msg)
            .field("msg_type", &format_args!("{msg_type:#04x}"))
            .field("payload_len", &length.get())
            .finish()
    }
}

impl Frame {
    /// A frame around `payload`. The channel bit is a field of its own here, so bit 0x8000 of `extension_type` is
    /// cleared.
    ///
    /// # Errors
    /// [`ConfigError::TooLong`] for a payload above 16,777,215 bytes.
    pub fn new(
        extension_type: u16,
        channel_msg: bool,
        msg_type: u8,
        payload: impl Into<Bytes>,
    ) -> Result<Self, ConfigError> {
        let payload = payload.into();
        let too_long =
            ConfigError::TooLong { what: "frame payload", len: payload.len(), max: U24::MAX.get() as usize };
        let length =
            u32::try_from(payload.len()).ok().and_then(|length| U24::new(length).ok()).ok_or(too_long)?;
        let extension_type = extension_type & !CHANNEL_BIT;
        Ok(Self { header: FrameHeader { extension_type, channel_msg, msg_type, length }, payload })
    }

    /// A frame around a message's fields. Every message fits.
    pub(crate) fn from_message<M: MessageType>(payload: Bytes) -> Self {
        Self { header: FrameHeader::of::<M>(payload.len()), payload }
    }

    /// Joins a header and the payload that was read by it.
    pub(crate) fn from_parts(header: FrameHeader, payload: Bytes) -> Self {
        debug_assert_eq!(header.payload_len(), payload.len());
        Self { header, payload }
    }

    /// The extension that defined the message, without the channel bit; 0 for the core protocols.
    pub fn extension_type(&self) -> u16 {
        self.header.extension_type
    }

    /// Whether the message belongs to a channel, whose id is then the payload's first field.
    pub fn channel_msg(&self) -> bool {
        self.header.channel_msg
    }

    /// The message's number within its extension.
    pub fn msg_type(&self) -> u8 {
        self.header.msg_type
    }

    /// The undecoded message.
    pub fn payload(&self) -> &Bytes {
        &self.payload
    }

    /// A copy that does not keep the buffer alive that the frame came in.
    pub fn detached(&self) -> Self {
        Self { header: self.header, payload: Bytes::copy_from_slice(&self.payload) }
    }

    pub(crate) fn header(&self) -> FrameHeader {
        self.header
    }

    /// Appends the frame in plain text to `out`.
    pub fn write(&self, out: &mut BytesMut) {
        out.put_slice(&self.header.to_bytes());
        out.put_slice(&self.payload);
    }
}

/// The header, as it lies before the payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FrameHeader {
    extension_type: u16,
    channel_msg: bool,
    msg_type: u8,
    length: U24,
}

impl FrameHeader {
    pub(crate) const SIZE: usize = 6;

    /// The header of a message of `size` bytes.
    pub(crate) fn of<M: MessageType>(size: usize) -> Self {
        let length = U24::from_message_len(size);
        Self { extension_type: M::EXTENSION_TYPE, channel_msg: M::CHANNEL_MSG, msg_type: M::MSG_TYPE, length }
    }

    pub(crate) fn from_bytes(bytes: [u8; Self::SIZE]) -> Self {
        let [e0, e1, msg_type, l0, l1, l2] = bytes;
        let extension = u16::from_le_bytes([e0, e1]);
        Self {
            extension_type: extension & !CHANNEL_BIT,
            channel_msg: extension & CHANNEL_BIT != 0,
            msg_type,
            length: U24::from_le_bytes([l0, l1, l2]),
        }
    }

    pub(crate) fn to_bytes(self) -> [u8; Self::SIZE] {
        let channel_bit = if self.channel_msg { CHANNEL_BIT } else { 0 };
        let [e0, e1] = (self.extension_type | channel_bit).to_le_bytes();
        let [l0, l1, l2] = self.length.to_le_bytes();
        [e0, e1, self.msg_type, l0, l1, l2]
    }

    pub(crate) fn payload_len(&self) -> usize {
        self.length.get() as usize
    }

    /// Refuses a declared length above `limit`, before anything is read or reserved for it.
    pub(crate) fn check(&self, limit: usize) -> Result<(), PeerMisbehaved> {
        let length = self.payload_len();
        if length <= limit {
            return Ok(());
        }
        let Self { extension_type, msg_type, .. } = *self;
        Err(PeerMisbehaved::FrameTooLong { extension_type, msg_type, length, limit })
    }
}

/// Cuts a plain-text byte stream into frames.
///
/// Encryption is optional on a local network (SV2 4); this is the decoder for such links and for captured traffic.
#[derive(Debug)]
pub struct FrameDecoder {
    buffer: BytesMut,
    header: Option<FrameHeader>,
    max_payload: usize,
}

impl FrameDecoder {
    /// A decoder that refuses payloads above `max_payload` bytes.
    pub fn new(max_payload: usize) -> Self {
        Self { buffer: BytesMut::new(), header: None, max_payload }
    }

    /// Adds bytes as they came. Take the frames out after each call: what is added is kept until then.
    pub fn receive(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    /// The next complete frame, if its bytes are there.
    ///
    /// # Errors
    /// [`PeerMisbehaved::FrameTooLong`] as soon as a header declares more than the limit. The stream cannot be
    /// read on after that, and each further call says the same.
    pub fn next_frame(&mut self) -> Result<Option<Frame>, Error> {
        let header = match self.header {
            Some(header) => header,
            None => {
                let Some(bytes) = self.buffer.first_chunk() else { return Ok(None) };
                let header = FrameHeader::from_bytes(*bytes);
                header.check(self.max_payload)?;
                self.buffer.advance(FrameHeader::SIZE);
                *self.header.insert(header)
            }
        };
        if self.buffer.len() < header.payload_len() {
            return Ok(None);
        }
        self.header = None;
        Ok(Some(Frame::from_parts(header, self.buffer.split_to(header.payload_len()).freeze())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wire(frame: &Frame) -> Bytes {
        let mut out = BytesMut::new();
        frame.write(&mut out);
        out.freeze()
    }

    #[test]
    fn header_layout_is_little_endian_with_the_channel_bit_on_top() {
        let frame = Frame::new(0x1234, true, 0x56, vec![0xaa; 0x0102]).unwrap();
        assert_eq!(wire(&frame)[..7], [0x34, 0x92, 0x56, 0x02, 0x01, 0x00, 0xaa]);
        assert_eq!((frame.extension_type(), frame.channel_msg(), frame.msg_type()), (0x1234, true, 0x56));
        assert_eq!(frame.payload().len(), 0x0102);
        let shown = "Frame { extension_type: 0x1234, channel_msg: true, msg_type: 0x56, payload_len: 258 }";
        assert_eq!(format!("{frame:?}"), shown);
        let clear = Frame::new(0x9234, false, 0, Bytes::new()).unwrap();
        assert_eq!((clear.extension_type(), clear.channel_msg()), (0x1234, false));
    }

    #[test]
    fn payload_above_24_bits_of_length_is_refused() {
        assert!(Frame::new(0, false, 0, vec![0; 0xff_ffff]).is_ok());
        let error = Frame::new(0, false, 0, vec![0; 0x100_0000]).unwrap_err();
        assert_eq!(error, ConfigError::TooLong { what: "frame payload", len: 0x100_0000, max: 0xff_ffff });
    }

    #[test]
    fn frames_come_out_whole_at_every_split() {
        let frames = [
            Frame::new(0, false, 1, Bytes::new()).unwrap(),
            Frame::new(1, true, 2, vec![7; 300]).unwrap(),
            Frame::new(0, true, 3, vec![8]).unwrap(),
        ];
        let stream: Vec<u8> = frames.iter().flat_map(wire).collect();
        for split in 0..=stream.len() {
            let mut decoder = FrameDecoder::new(300);
            let mut out = Vec::new();
            for part in [&stream[..split], &stream[split..]] {
                decoder.receive(part);
                while let Some(frame) = decoder.next_frame().unwrap() {
                    out.push(frame);
                }
            }
            assert_eq!(out, frames, "split at {split}");
        }
    }

    #[test]
    fn oversized_declaration_is_refused_from_the_header_alone() {
        let mut decoder = FrameDecoder::new(1000);
        decoder.receive(&[0x01, 0x80, 0x1f, 0xff, 0xff, 0xff]);
        let expected = PeerMisbehaved::FrameTooLong {
            extension_type: 1,
            msg_type: 0x1f,
            length: 0xff_ffff,
            limit: 1000,
        };
        assert_eq!(decoder.next_frame(), Err(Error::PeerMisbehaved(expected.clone())));
        assert_eq!(decoder.next_frame(), Err(Error::PeerMisbehaved(expected)));
        assert!(decoder.buffer.capacity() < 1000);
        let text = decoder.next_frame().unwrap_err().to_string();
        assert!(["0x1f", "0x0001", "16777215", "1000"].iter().all(|part| text.contains(part)), "{text}");
    }
}
