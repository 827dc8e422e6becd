//! Both sides' connections: with any bytes, and with any frames of a peer that has done a genuine handshake.

use bytes::{Bytes, BytesMut};
use midstate_sv2::messages::extensions::worker_hash_rate;
use midstate_sv2::messages::{Message, Sender, SetupConnectionSuccess, Tlv, protocol, setup_flags};
use midstate_sv2::noise::{ACT1_SIZE, ACT2_SIZE, Initiator, Transport, respond};
use midstate_sv2::{
    ClientConfig, ClientConnection, Error, Event, Frame, FrameDecoder, Limits, ServerConfig,
    ServerConnection, Timeouts,
};

use super::Choices;
use super::noise::{NOW, authority, identity};

/// Small, so that they are met.
const LIMITS: Limits = Limits { setup_payload: 1400, payload: 2000, events: 6, transmit_bytes: 1500 };

/// `talk` lets up to 5,100 ms pass between two frames, so that each may be met or not.
const TIMEOUTS: Timeouts =
    Timeouts { handshake_ms: 10_000, setup_ms: 9_000, extensions_ms: 2_000, idle_ms: Some(5_000) };

/// What both sides' connections have in common.
trait Connection {
    /// Who sends here.
    const SELF: Sender;
    fn receive(&mut self, bytes: &[u8]) -> Result<(), Error>;
    fn send(&mut self, message: &Message) -> Result<(), Error>;
    fn poll_event(&mut self) -> Option<Event>;
    fn poll_transmit(&mut self) -> Option<Bytes>;
    fn closed(&self) -> Option<&Error>;
    fn handle_time(&mut self, now_ms: u64) -> Result<(), Error>;
    fn next_deadline(&self) -> Option<u64>;
    fn close(&mut self);
    fn is_drained(&self) -> bool;
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
            fn handle_time(&mut self, now_ms: u64) -> Result<(), Error> {
                $kind::handle_time(self, now_ms)
            }
            fn next_deadline(&self) -> Option<u64> {
                $kind::next_deadline(self)
            }
            fn close(&mut self) {
                $kind::close(self);
            }
            fn is_drained(&self) -> bool {
                $kind::is_drained(self)
            }
        }
    };
}
connection!(ClientConnection: Client);
connection!(ServerConnection: Server);

fn new_client(protocol: u8, extensions: &[u16]) -> ClientConnection {
    let mut config =
        ClientConfig::mining(authority().public(), "pool.example", 1).expect("the name is short");
    config.setup.protocol = protocol;
    config.setup.flags = setup_flags::REQUIRES_VERSION_ROLLING;
    (config.limits, config.timeouts) = (LIMITS, TIMEOUTS);
    config.extensions = extensions.to_vec();
    ClientConnection::new(config, [3; 32]).expect("the setup offers version 2")
}

fn new_server(protocol: u8, extensions: &[u16]) -> ServerConnection {
    let extensions = extensions.to_vec();
    let (limits, timeouts) = (LIMITS, TIMEOUTS);
    let config = ServerConfig { protocol, extensions, limits, timeouts, ..ServerConfig::mining(identity()) };
    ServerConnection::new(config, [4; 32]).expect("the flags do not contradict each other")
}

/// Bytes that never authenticate: the connection is over once a whole handshake message and a frame header have come,
/// however they are cut, or when its time is up, which bytes alone do not put off; nothing reached the owner.
pub(crate) fn bytes(input: &[u8]) {
    let mut choices = Choices(input);
    let cut = usize::from(choices.byte()) + 1;
    let (mut client, mut server) = (new_client(protocol::MINING, &[]), new_server(protocol::MINING, &[]));
    let act1 = client.poll_transmit().expect("act 1 waits");
    assert_eq!(act1.len(), ACT1_SIZE);
    assert_eq!((client.handle_time(0), server.handle_time(0)), (Ok(()), Ok(())));
    let (mut client_result, mut server_result) = (Ok(()), Ok(()));
    for part in choices.0.chunks(cut) {
        client_result = client.receive(part, NOW);
        server_result = server.receive(part, NOW);
    }
    let len = choices.0.len();
    assert_eq!(client_result.is_err(), len >= ACT2_SIZE);
    assert_eq!(server_result.is_err(), len >= ACT1_SIZE + 22);
    assert_eq!((client.poll_event(), server.poll_event()), (None, None));
    let handshake_ms = TIMEOUTS.handshake_ms;
    if client_result.is_ok() {
        runs_out(&mut client, handshake_ms - 1, handshake_ms);
    }
    if server_result.is_ok() {
        // The setup's time begins when it is first told after the handshake.
        let has_transport = len >= ACT1_SIZE;
        let limit_ms = if has_transport { handshake_ms - 1 + TIMEOUTS.setup_ms } else { handshake_ms };
        runs_out(&mut server, handshake_ms - 1, limit_ms);
    }
    assert_eq!(client.poll_transmit(), None);
    assert_eq!(server.poll_transmit().map(|act2| act2.len()), (len >= ACT1_SIZE).then_some(ACT2_SIZE));
}

/// Nothing more comes of a connection that is told a first time, and then the last of its stage.
fn runs_out(connection: &mut impl Connection, now_ms: u64, deadline_ms: u64) {
    assert_eq!(connection.handle_time(now_ms), Ok(()));
    assert_eq!(connection.next_deadline(), Some(deadline_ms));
    assert_eq!(connection.handle_time(deadline_ms - 1), Ok(()));
    assert!(matches!(connection.handle_time(deadline_ms), Err(Error::Silent { .. })));
    assert_eq!(connection.handle_time(deadline_ms), Err(Error::Closed));
}

/// The protocol, and which extensions this side knows.
fn kind(choice: u8) -> (u8, &'static [u16]) {
    (choice % 3, if choice & 0x80 == 0 { &[] } else { &[worker_hash_rate::EXTENSION_TYPE] })
}

/// A server with a genuine certificate sends what it likes.
pub(crate) fn client(input: &[u8]) {
    let mut choices = Choices(input);
    let (protocol, extensions) = kind(choices.byte());
    let mut client = new_client(protocol, extensions);
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
    let (protocol, extensions) = kind(choices.byte());
    let mut server = new_server(protocol, extensions);
    let (initiator, act1) = Initiator::new(authority().public(), [3; 32]);
    server.receive(&act1, NOW).expect("any act 1 is taken");
    let act2 = server.poll_transmit().expect("act 2 waits");
    let act2 = act2[..].try_into().expect("act 2 is all that waits");
    let transport = initiator.finish(&act2, NOW).expect("act 2 is genuine");
    let mut setup = ClientConfig::mining(authority().public(), "h", 1).expect("the name is short").setup;
    setup.protocol = protocol;
    talk(server, transport, protocol, Message::from(setup).encode(), choices);
}

/// The frames of the input go to the connection, some of them are sent by it instead; its owner may tell the time, and
/// may close it. No more waits in it than its limits say; what it delivers is what came, in order, may come from that side
/// and belongs to the protocol; what it refuses to send leaves it as it was; after an error it says nothing new.
fn talk<C: Connection>(
    mut connection: C,
    mut transport: Transport,
    protocol: u8,
    setup: Frame,
    mut choices: Choices<'_>,
) {
    let mode = choices.byte();
    let (does_setup, polls, cut) = (mode & 1 == 0, mode & 2 == 0, usize::from(choices.byte()) * 8 + 1);
    let mut pace = (mode & 8 != 0).then(|| choices.byte());
    let closes_at = if mode & 16 != 0 { usize::from(choices.byte() % 32) } else { usize::MAX };
    let mut decoder = FrameDecoder::new(3000);
    decoder.receive(choices.0);
    let first = does_setup.then_some(setup);
    let frames = first.into_iter().chain(std::iter::from_fn(|| decoder.next_frame().ok().flatten()));
    let (mut came, mut delivered) = (Vec::new(), Vec::new());
    let (mut now_ms, mut heard) = (0, true);
    for (turn, frame) in frames.enumerate() {
        let is_closing = turn >= closes_at;
        if turn == closes_at {
            assert!(!connection.is_drained());
            connection.close();
        }
        let mut result = pace.as_mut().map_or(Ok(()), |pace| {
            *pace = pace.rotate_left(1);
            now_ms += u64::from(*pace) * 20;
            tell_time(&mut connection, now_ms, std::mem::take(&mut heard))
        });
        let sends = turn > 0 && mode & 4 != 0 && turn % 2 == 0;
        if result.is_ok() && sends {
            send(&mut connection, &mut transport, &frame, is_closing);
            continue;
        }
        if result.is_ok() {
            let mut wire = BytesMut::new();
            transport.seal(&frame, &mut wire);
            came.push(frame);
            heard = true;
            result = wire.chunks(cut).try_for_each(|part| connection.receive(part));
        }
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
        let message = match event {
            Event::Message(message) => message,
            Event::MessageWithTlvs(message, tlvs) => {
                let is_known = |field: Tlv| field.extension_type() == worker_hash_rate::EXTENSION_TYPE;
                assert!(tlvs.iter().any(is_known));
                message
            }
            _ => continue,
        };
        assert_ne!(message.sender(), C::SELF);
        assert!(message.protocol().is_none_or(|of| of == protocol));
        let encoded = message.encode();
        assert!(came.any(|came| came.encode() == encoded), "{message} never came");
    }
}

/// Tells the time. A peer is silent from the deadline on, and not if it was just heard; who says nothing puts nothing off.
fn tell_time(connection: &mut impl Connection, now_ms: u64, heard: bool) -> Result<(), Error> {
    let before = connection.next_deadline();
    let result = connection.handle_time(now_ms);
    let is_due = before.is_some_and(|deadline| deadline <= now_ms);
    match &result {
        Ok(()) => {
            let after = connection.next_deadline().expect("every stage has a limit here");
            assert!((now_ms + 1..=now_ms + TIMEOUTS.handshake_ms).contains(&after));
            assert!(heard || is_due || before == Some(after));
        }
        // Only what may come at any time is awaited anew with each byte.
        Err(Error::Silent { awaited, .. }) => assert!(is_due && !(heard && *awaited == "anything")),
        Err(error) => panic!("time alone led to: {error}"),
    }
    result
}

/// Has the connection send a frame's message; the peer reads it, or nothing was queued, as in a connection that closes.
fn send<C: Connection>(connection: &mut C, peer: &mut Transport, frame: &Frame, is_closing: bool) {
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
    assert_eq!(connection.is_drained(), is_closing);
    let result = connection.send(&message);
    assert!(!is_closing || matches!(result, Err(Error::Misuse { .. })));
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
    assert_eq!(connection.handle_time(u64::MAX), Err(Error::Closed));
    connection.close();
    assert!(connection.is_drained());
    assert_eq!((connection.poll_event(), connection.poll_transmit()), (None, None));
    assert_eq!(connection.closed().cloned(), error);
}
