//! A client and a server in memory, with a clock and a wire that can be cut anywhere.

use midstate_sv2::messages::{CloseChannel, Message};
use midstate_sv2::noise::{AuthorityKeypair, Initiator, ServerIdentity, Transport, respond};
use midstate_sv2::{ClientConfig, ClientConnection, Error, Event, Frame, ServerConfig, ServerConnection};

/// Start of the certificate's validity.
pub(crate) const NOW: u32 = 1_700_000_000;
/// Length of the certificate's validity.
pub(crate) const VALID_S: u32 = 3600;

pub(crate) fn authority() -> AuthorityKeypair {
    AuthorityKeypair::from_secret([0x11; 32]).unwrap()
}

pub(crate) fn identity() -> ServerIdentity {
    ServerIdentity::issue(&authority(), [0x22; 32], NOW, NOW + VALID_S).unwrap()
}

pub(crate) fn client_config() -> ClientConfig {
    ClientConfig::mining(authority().public(), "pool.example", 34254).unwrap()
}

pub(crate) fn server_config() -> ServerConfig {
    ServerConfig::mining(identity())
}

/// A message that either side may send.
pub(crate) fn close_channel(channel_id: u32) -> Message {
    CloseChannel { channel_id, reason_code: "test".try_into().unwrap() }.into()
}

pub(crate) struct Pair {
    pub(crate) client: ClientConnection,
    pub(crate) server: ServerConnection,
    pub(crate) now: u32,
    /// Bytes handed over at a time.
    pub(crate) chunk: usize,
    /// What went over the wire.
    pub(crate) upstream_bytes: usize,
    pub(crate) downstream_bytes: usize,
}

impl Pair {
    pub(crate) fn new(client: ClientConfig, server: ServerConfig) -> Self {
        Self {
            client: ClientConnection::new(client, [0x33; 32]).unwrap(),
            server: ServerConnection::new(server, [0x44; 32]).unwrap(),
            now: NOW,
            chunk: usize::MAX,
            upstream_bytes: 0,
            downstream_bytes: 0,
        }
    }

    /// A pair past its setup, with the two `Ready` events taken.
    pub(crate) fn ready() -> Self {
        let mut pair = Self::new(client_config(), server_config());
        pair.pump().unwrap();
        let ready = Some(Event::Ready { used_version: 2, flags: 0 });
        assert_eq!((pair.client.poll_event(), pair.server.poll_event()), (ready.clone(), ready));
        pair
    }

    /// Carries bytes both ways until neither side has any; stops at the first error of either.
    pub(crate) fn pump(&mut self) -> Result<(), Error> {
        loop {
            let up = self.client.poll_transmit().unwrap_or_default();
            let down = self.server.poll_transmit().unwrap_or_default();
            if up.is_empty() && down.is_empty() {
                return Ok(());
            }
            self.upstream_bytes += up.len();
            self.downstream_bytes += down.len();
            for part in up.chunks(self.chunk) {
                self.server.receive(part, self.now)?;
            }
            for part in down.chunks(self.chunk) {
                self.client.receive(part, self.now)?;
            }
        }
    }

    /// What waits at the server.
    pub(crate) fn server_events(&mut self) -> Vec<Event> {
        std::iter::from_fn(|| self.server.poll_event()).collect()
    }

    /// What waits at the client.
    pub(crate) fn client_events(&mut self) -> Vec<Event> {
        std::iter::from_fn(|| self.client.poll_event()).collect()
    }
}

/// Two transports after a handshake: the client's and the server's.
pub(crate) fn transports() -> (Transport, Transport) {
    let (initiator, act1) = Initiator::new(authority().public(), [0x33; 32]);
    let (server, act2) = respond(&identity(), [0x44; 32], &act1).unwrap();
    (initiator.finish(&act2, NOW).unwrap(), server)
}

/// A server played by the test, which can send what a [`ServerConnection`] never would.
pub(crate) fn client_against_script(client: ClientConfig) -> (ClientConnection, Transport) {
    let mut client = ClientConnection::new(client, [0x33; 32]).unwrap();
    let act1 = client.poll_transmit().unwrap();
    let (mut transport, act2) = respond(&identity(), [0x44; 32], act1[..].try_into().unwrap()).unwrap();
    client.receive(&act2, NOW).unwrap();
    let setup = client.poll_transmit().unwrap();
    assert!(transport.open(&mut &setup[..], 4096).unwrap().is_some());
    (client, transport)
}

/// A client played by the test, which can send what a [`ClientConnection`] never would.
pub(crate) fn server_against_script(server: ServerConfig) -> (ServerConnection, Transport) {
    let mut server = ServerConnection::new(server, [0x44; 32]).unwrap();
    let (initiator, act1) = Initiator::new(authority().public(), [0x33; 32]);
    server.receive(&act1, NOW).unwrap();
    let act2 = server.poll_transmit().unwrap();
    let transport = initiator.finish(act2[..].try_into().unwrap(), NOW).unwrap();
    (server, transport)
}

/// A frame sealed for the wire.
pub(crate) fn sealed(transport: &mut Transport, frame: &Frame) -> Vec<u8> {
    let mut wire = bytes::BytesMut::new();
    transport.seal(frame, &mut wire);
    wire.to_vec()
}
