//! Sealed frames after the handshake.
//!
//! The header is sealed alone (22 bytes) and declares the plain length; the payload follows in chunks of at most
//! 65,519 bytes, each sealed with its own MAC. An empty payload has no chunk at all. Memory grows only by chunks that
//! have authenticated, never by a declared length.
//!
//! Source: SV2 4.6.

use bytes::BytesMut;
use snow::{HandshakeState, TransportState};

use crate::error::{Error, PeerMisbehaved};
use crate::frame::{Frame, FrameHeader};

const MAC_SIZE: usize = 16;
const MAX_PLAIN: usize = 65_535 - MAC_SIZE;

/// Bytes that a frame with a payload of `payload_len` bytes takes on the wire.
pub const fn sealed_len(payload_len: usize) -> usize {
    FrameHeader::SIZE + MAC_SIZE + payload_len + payload_len.div_ceil(MAX_PLAIN) * MAC_SIZE
}

/// Seals outgoing frames and opens incoming ones. Both sides must keep the order of the stream.
#[derive(Debug)]
pub struct Transport {
    state: TransportState,
    /// Sealed bytes of a chunk not complete yet.
    partial: BytesMut,
    /// The header of the frame being received.
    header: Option<FrameHeader>,
    /// Its payload so far.
    payload: BytesMut,
    failed: bool,
}

impl Transport {
    pub(super) fn new(handshake: HandshakeState) -> Self {
        let state = handshake.into_transport_mode().expect("both acts are done");
        Self { state, partial: BytesMut::new(), header: None, payload: BytesMut::new(), failed: false }
    }

    /// Appends the sealed frame to `out`.
    pub fn seal(&mut self, frame: &Frame, out: &mut BytesMut) {
        out.reserve(sealed_len(frame.payload().len()));
        self.seal_chunk(&frame.header().to_bytes(), out);
        for chunk in frame.payload().chunks(MAX_PLAIN) {
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
                    if !self.gather(input, FrameHeader::SIZE + MAC_SIZE) {
                        return Ok(None);
                    }
                    // Room for the MAC behind the plain text lets ring decrypt in place.
                    let mut plain = [0; FrameHeader::SIZE + MAC_SIZE];
                    self.state
                        .read_message(&self.partial, &mut plain)
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
                return Ok(Some(Frame::from_parts(header, self.payload.split().freeze())));
            }
            let sealed = missing.min(MAX_PLAIN) + MAC_SIZE;
            if !self.gather(input, sealed) {
                return Ok(None);
            }
            let start = self.payload.len();
            self.payload.resize(start + sealed, 0);
            let plain = self
                .state
                .read_message(&self.partial, &mut self.payload[start..])
                .map_err(|_| PeerMisbehaved::Decrypt { what: "a frame payload" })?;
            self.payload.truncate(start + plain);
            self.partial.clear();
        }
    }

    /// Moves input to the partial chunk; true once that has `want` bytes.
    fn gather(&mut self, input: &mut &[u8], want: usize) -> bool {
        let (now, rest) = input.split_at(input.len().min(want - self.partial.len()));
        self.partial.extend_from_slice(now);
        *input = rest;
        self.partial.len() == want
    }
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
