//! Both sides' connections: with any bytes, and with any frames of a peer that has done a genuine handshake.

use bytes::{Bytes, BytesMut};
use midstate_sv2::messages::{Message, Sender, SetupConnectionSuccess, protocol, setup_flags};
use midstate_sv2::noise::{ACT1_SIZE, ACT2_SIZE, Initiator, Transport, respond};
use midstate_sv2::{
    ClientConfig, ClientConnection, Error, Event, Frame, FrameDecoder, Limits, ServerConfig, ServerConnection,
};

use super::Choices;
use super::noise::{NOW, authority, identity};

/// Small, so that they are met.
const LIMITS: Limits = Limits { setup_payload: 1400, payload: 2000, events: 6, transmit_bytes: 1500 };

/// What both sides' connections have in common.
trait Connection {
    /// Who sends here.
    const SELF: Sender;
    fn receive(&mut self, bytes: &[u8]) -> Result<(), Error>;
    fn send(&mut self, message: &Message) -> Result<(), Error>;
    fn poll_event(&mut self) -> Option<Event>;
    fn poll_transmit(&mut self) -> Option<Bytes>;
    fn closed(&self) -> Option<&Error>;
}

macro_rules! connection {
    ($kind:ident: $side:ident) => {
        impl Connection for $kind {
            const SELF: Sender = Sender::$side;
            fn receive(&mut self, bytes: &[u8]) -> Result<(), Error> {
                $kind::receive(self, bytes, NOW)
            }
            fn send(&mut self, message: &Message) -> Result<(), Error> {
                $kind::send(self, message)
            }
            fn poll_event(&mut self) -> Option<Event> {
                $kind::poll_event(self)
            }
            fn poll_transmit(&mut self) -> Option<Bytes> {
                $kind::poll_transmit(self)
            }
            fn closed(&self) -> Option<&Error> {
                $kind::closed(self)
            }
        }
    };
}
connection!(ClientConnection: Client);
connection!(ServerConnection: Server);

fn new_client(protocol: u8) -> ClientConnection {
    let mut config =
        ClientConfig::mining(authority().public(), "pool.example", 1).expect("the name is short");
    config.setup.protocol = protocol;
    config.setup.flags = setup_flags::REQUIRES_VERSION_ROLLING;
    config.limits = LIMITS;
    ClientConnection::new(config, [3; 32]).expect("the setup offers version 2")
}

fn new_server(protocol: u8) -> ServerConnection {
    let config = ServerConfig { protocol, limits: LIMITS, ..ServerConfig::mining(identity()) };
    ServerConnection::new(config, [4; 32]).expect("the flags do not contradict each other")
}

/// Bytes that never authenticate: the connection is over once a whole handshake message and a frame header have come,
/// however they are cut, and nothing reached the owner.
pub(crate) fn bytes(input: &[u8]) {
    let mut choices = Choices(input);
    let cut = usize::from(choices.byte()) + 1;
    let (mut client, mut server) = (new_client(protocol::MINING), new_server(protocol::MINING));
    let act1 = client.poll_transmit().expect("act 1 waits");
    assert_eq!(act1.len(), ACT1_SIZE);
    let (mut client_result, mut server_result) = (Ok(()), Ok(()));
    for part in choices.0.chunks(cut) {
        client_result = client.receive(part, NOW);
        server_result = server.receive(part, NOW);
    }
    let len = choices.0.len();
    assert_eq!(client_result.is_err(), len >= ACT2_SIZE);
    assert_eq!(server_result.is_err(), len >= ACT1_SIZE + 22);
    assert_eq!((client.poll_event(), server.poll_event()), (None, None));
    assert_eq!(client.poll_transmit(), None);
    assert_eq!(server.poll_transmit().map(|act2| act2.len()), (len >= ACT1_SIZE).then_some(ACT2_SIZE));
}

/// A server with a genuine certificate sends what it likes.
pub(crate) fn client(input: &[u8]) {
    let mut choices = Choices(input);
    let protocol = choices.byte() % 3;
    let mut client = new_client(protocol);
    let act1 = client.poll_transmit().expect("act 1 waits");
    let act1 = act1[..].try_into().expect("act 1 is all that waits");
    let (mut transport, act2) = respond(&identity(), [4; 32], &act1).expect("act 1 is genuine");
    client.receive(&act2, NOW).expect("act 2 is genuine");
    let setup = client.poll_transmit().expect("SetupConnection waits");
    assert!(matches!(transport.open(&mut &setup[..], 2000), Ok(Some(_))));
    let success = Message::from(SetupConnectionSuccess { used_version: 2, flags: 0 }).encode();
    talk(client, transport, protocol, success, choices);
}

/// A client that has done a genuine handshake sends what it likes.
pub(crate) fn server(input: &[u8]) {
    let mut choices = Choices(input);
    let protocol = choices.byte() % 3;
    let mut server = new_server(protocol);
    let (initiator, act1) = Initiator::new(authority().public(), [3; 32]);
    server.receive(&act1, NOW).expect("any act 1 is taken");
    let act2 = server.poll_transmit().expect("act 2 waits");
    let act2 = act2[..].try_into().expect("act 2 is all that waits");
    let transport = initiator.finish(&act2, NOW).expect("act 2 is genuine");
    let mut setup = ClientConfig::mining(authority().public(), "h", 1).expect("the name is short").setup;
    setup.protocol = protocol;
    talk(server, transport, protocol, Message::from(setup).encode(), choices);
}

/// The frames of the input go to the connection, some of them are sent by it instead. No more waits in it than its limits
/// say; what it delivers is what came, in order, may come from that side and belongs to the protocol; what it refuses to
/// send leaves it as it was; after an error it says nothing new.
fn talk<C: Connection>(
    mut connection: C,
    mut transport: Transport,
    protocol: u8,
    setup: Frame,
    mut choices: Choices<'_>,
) {
    let mode = choices.byte();
    let (does_setup, polls, cut) = (mode & 1 == 0, mode & 2 == 0, usize::from(choices.byte()) * 8 + 1);
    let mut decoder = FrameDecoder::new(3000);
    decoder.receive(choices.0);
    let first = does_setup.then_some(setup);
    let frames = first.into_iter().chain(std::iter::from_fn(|| decoder.next_frame().ok().flatten()));
    let (mut came, mut delivered) = (Vec::new(), Vec::new());
    for (turn, frame) in frames.enumerate() {
        if turn > 0 && mode & 4 != 0 && turn % 2 == 0 {
            send(&mut connection, &mut transport, &frame);
            continue;
        }
        let mut wire = BytesMut::new();
        transport.seal(&frame, &mut wire);
        came.push(frame);
        let result = wire.chunks(cut).try_for_each(|part| connection.receive(part));
        if polls || result.is_err() {
            let events = std::iter::from_fn(|| connection.poll_event()).collect::<Vec<_>>();
            assert!(events.len() <= LIMITS.events);
            delivered.extend(events);
        }
        assert_eq!(connection.closed(), result.as_ref().err());
        if result.is_err() {
            is_over(connection);
            break;
        }
    }
    // What one side may send and this protocol has, as it came; the setup stands for itself as `Ready`.
    let mut came = came.iter().filter_map(|frame| Message::decode(frame).ok());
    for event in delivered {
        let Event::Message(message) = event else { continue };
        assert_ne!(message.sender(), C::SELF);
        assert!(message.protocol().is_none_or(|of| of == protocol));
        let encoded = message.encode();
        assert!(came.any(|came| came.encode() == encoded), "{message} never came");
    }
}

/// Has the connection send a frame's message; the peer reads it, or nothing was queued.
fn send<C: Connection>(connection: &mut C, peer: &mut Transport, frame: &Frame) {
    let Ok(message) = Message::decode(frame) else { return };
    // Read first what waits, so that all that is queued afterwards is the message.
    let mut before = connection.poll_transmit().unwrap_or_default();
    assert!(before.len() <= LIMITS.transmit_bytes);
    let mut open = |bytes: &mut Bytes| {
        let mut input = &bytes[..];
        std::iter::from_fn(|| peer.open(&mut input, 1 << 24).expect("what is sealed opens"))
            .collect::<Vec<_>>()
    };
    open(&mut before);
    let result = connection.send(&message);
    let mut queued = connection.poll_transmit().unwrap_or_default();
    assert!(queued.len() <= LIMITS.transmit_bytes);
    assert_eq!(open(&mut queued), Vec::from_iter(result.is_ok().then(|| message.encode())));
    assert!(connection.closed().is_none());
}

/// An error ended the connection: its events are taken, its last bytes too, and nothing changes it any more.
fn is_over<C: Connection>(mut connection: C) {
    let last = connection.poll_transmit().unwrap_or_default();
    assert!(last.len() <= LIMITS.transmit_bytes);
    let error = connection.closed().cloned();
    let close = midstate_sv2::messages::CloseChannel { channel_id: 1, reason_code: Default::default() };
    assert_eq!(connection.receive(&[0; 300]), Err(Error::Closed));
    assert_eq!(connection.send(&close.into()), Err(Error::Closed));
    assert_eq!((connection.poll_event(), connection.poll_transmit()), (None, None));
    assert_eq!(connection.closed().cloned(), error);
}
