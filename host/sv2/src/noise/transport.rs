//! Sealed frames after the handshake.
//!
//! The header is sealed alone (22 bytes) and declares the plain length; the payload follows in chunks of at most
//! 65,519 bytes, each sealed with its own MAC. An empty payload has no chunk at all. Memory grows only by bytes that
//! came and chunks that have authenticated, never by a declared length.
//!
//! Payloads are slices of one buffer, which is used anew once its slices are dropped: a peer's frames cost no
//! allocation while their owner keeps up with them.
//!
//! Source: SV2 4.6.

use std::mem;

use bytes::{Bytes, BytesMut};
use snow::{HandshakeState, TransportState};

use crate::error::{Error, PeerMisbehaved};
use crate::frame::{Frame, FrameHeader};
use crate::messages::Message;

const MAC_SIZE: usize = 16;
const MAX_SEALED: usize = 65_535;
const MAX_PLAIN: usize = MAX_SEALED - MAC_SIZE;

/// Bytes that a frame with a payload of `payload_len` bytes takes on the wire.
pub const fn sealed_len(payload_len: usize) -> usize {
    FrameHeader::SIZE + MAC_SIZE + payload_len + payload_len.div_ceil(MAX_PLAIN) * MAC_SIZE
}

/// Seals outgoing frames and opens incoming ones. Both sides must keep the order of the stream.
#[derive(Debug)]
pub struct Transport {
    state: TransportState,
    /// An outgoing message in plain text, while it is sealed.
    plain: BytesMut,
    /// Sealed bytes of a header or chunk that did not come in one piece.
    partial: Vec<u8>,
    /// The header of the frame being received.
    header: Option<FrameHeader>,
    /// Its payload so far.
    payload: BytesMut,
    failed: bool,
}

impl Transport {
    pub(super) fn new(handshake: HandshakeState) -> Self {
        Self {
            state: handshake.into_transport_mode().expect("both acts are done"),
            plain: BytesMut::new(),
            partial: Vec::new(),
            header: None,
            payload: BytesMut::new(),
            failed: false,
        }
    }

    /// Appends the sealed frame to `out`.
    pub fn seal(&mut self, frame: &Frame, out: &mut BytesMut) {
        self.seal_parts(&frame.header().to_bytes(), frame.payload(), out);
    }

    /// Appends the sealed message to `out`, as [`Transport::seal`] does with its frame, but without making one.
    pub fn seal_message(&mut self, message: &Message, out: &mut BytesMut) {
        let mut plain = mem::take(&mut self.plain);
        message.write_frame(&mut plain);
        let (header, payload) = plain.split_at(FrameHeader::SIZE);
        self.seal_parts(header, payload, out);
        // A rare long message leaves nothing behind that the others do not need.
        if plain.len() <= MAX_PLAIN {
            plain.clear();
            self.plain = plain;
        }
    }

    fn seal_parts(&mut self, header: &[u8], payload: &[u8], out: &mut BytesMut) {
        out.reserve(sealed_len(payload.len()));
        self.seal_chunk(header, out);
        for chunk in payload.chunks(MAX_PLAIN) {
            self.seal_chunk(chunk, out);
        }
    }

    fn seal_chunk(&mut self, plain: &[u8], out: &mut BytesMut) {
        let start = out.len();
        out.resize(start + plain.len() + MAC_SIZE, 0);
        self.state
            .write_message(plain, &mut out[start..])
            .expect("chunks fit, and 2^64 of them are never sent");
    }

    /// Takes bytes from the front of `input` until a frame is complete or the input is used up.
    ///
    /// # Errors
    /// [`PeerMisbehaved::Decrypt`] for altered bytes, [`PeerMisbehaved::FrameTooLong`] for a header that declares
    /// more than `max_payload`. The stream cannot be read on after either: [`Error::Closed`] from then on.
    pub fn open(&mut self, input: &mut &[u8], max_payload: usize) -> Result<Option<Frame>, Error> {
        if self.failed {
            return Err(Error::Closed);
        }
        let result = self.open_frame(input, max_payload);
        self.failed = result.is_err();
        Ok(result?)
    }

    fn open_frame(&mut self, input: &mut &[u8], max_payload: usize) -> Result<Option<Frame>, PeerMisbehaved> {
        loop {
            let header = match self.header {
                Some(header) => header,
                None => {
                    let Some(sealed) = take(&mut self.partial, input, FrameHeader::SIZE + MAC_SIZE) else {
                        return Ok(None);
                    };
                    // Room for the MAC behind the plain text lets ring decrypt in place.
                    let mut plain = [0; FrameHeader::SIZE + MAC_SIZE];
                    self.state
                        .read_message(sealed, &mut plain)
                        .map_err(|_| PeerMisbehaved::Decrypt { what: "a frame header" })?;
                    self.partial.clear();
                    let [a, b, c, d, e, f, ..] = plain;
                    let header = FrameHeader::from_bytes([a, b, c, d, e, f]);
                    header.check(max_payload)?;
                    *self.header.insert(header)
                }
            };
            let missing = header.payload_len() - self.payload.len();
            if missing == 0 {
                self.header = None;
                return Ok(Some(Frame::from_parts(header, self.take_payload())));
            }
            let came = input.len();
            let Some(sealed) = take(&mut self.partial, input, missing.min(MAX_PLAIN) + MAC_SIZE) else {
                return Ok(None);
            };
            // Room for all that came, so that frames of one piece share the buffer. A buffer that nobody looks at any
            // more is used from its front again.
            let room = sealed.len().max(came.min(MAX_SEALED));
            if !self.payload.try_reclaim(room) && !self.payload.try_reclaim(sealed.len()) {
                self.payload.reserve(room);
            }
            let start = self.payload.len();
            self.payload.resize(start + sealed.len(), 0);
            let plain = self
                .state
                .read_message(sealed, &mut self.payload[start..])
                .map_err(|_| PeerMisbehaved::Decrypt { what: "a frame payload" })?;
            self.payload.truncate(start + plain);
            self.partial.clear();
        }
    }

    /// The complete payload; what is left of its buffer stays for the next one.
    fn take_payload(&mut self) -> Bytes {
        match self.payload.len() {
            // To split nothing off would share the buffer all the same.
            0 => Bytes::new(),
            1..=MAX_PLAIN => self.payload.split().freeze(),
            // A rare long frame leaves nothing behind that the others do not need.
            _ => mem::take(&mut self.payload).freeze(),
        }
    }
}

/// The next `size` bytes: those of the input itself where it has them all, else gathered in `partial`, which is to be
/// cleared after use.
fn take<'a, 'b: 'a>(partial: &'a mut Vec<u8>, input: &mut &'b [u8], size: usize) -> Option<&'a [u8]> {
    if partial.is_empty()
        && let Some((whole, rest)) = input.split_at_checked(size)
    {
        *input = rest;
        return Some(whole);
    }
    let (now, rest) = input.split_at(input.len().min(size - partial.len()));
    partial.extend_from_slice(now);
    *input = rest;
    (partial.len() == size).then_some(&partial[..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::noise::{AuthorityKeypair, Initiator, ServerIdentity, respond};

    fn pair() -> (Transport, Transport) {
        let authority = AuthorityKeypair::from_secret([1; 32]).unwrap();
        let identity = ServerIdentity::issue(&authority, [2; 32], 0, 10).unwrap();
        let (initiator, act1) = Initiator::new(authority.public(), [3; 32]);
        let (server, act2) = respond(&identity, [4; 32], &act1).unwrap();
        (initiator.finish(&act2, 5).unwrap(), server)
    }

    #[test]
    fn memory_follows_what_arrived_not_what_was_declared() {
        let (mut client, mut server) = pair();
        let mut wire = BytesMut::new();
        client.seal(&Frame::new(0, false, 1, vec![0; 0xff_ffff]).unwrap(), &mut wire);
        let (header, chunks) = wire.split_at(22);
        assert_eq!(server.open(&mut &header[..], 0xff_ffff), Ok(None));
        assert_eq!(server.payload.capacity(), 0);
        for (received, chunk) in chunks.chunks(65_535).take(10).enumerate() {
            assert_eq!(server.open(&mut &chunk[..], 0xff_ffff), Ok(None));
            assert_eq!(server.payload.len(), (received + 1) * MAX_PLAIN);
            assert!(server.payload.capacity() <= 2 * (received + 2) * 65_535, "after chunk {received}");
            assert!(server.partial.capacity() <= 2 * 65_535);
        }
    }

    #[test]
    fn sealed_lengths_at_the_edges_of_a_chunk() {
        for (plain, sealed) in [(0, 22), (1, 39), (MAX_PLAIN, 22 + 65_535), (MAX_PLAIN + 1, 22 + 65_535 + 17)]
        {
            assert_eq!(sealed_len(plain), sealed);
        }
    }
}
