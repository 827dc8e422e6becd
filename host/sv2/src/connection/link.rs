//! What client and server share: the sealed stream, both queues and their limits.

use std::collections::VecDeque;

use bytes::{Bytes, BytesMut};

use super::{Event, Limits};
use crate::error::{Error, PeerMisbehaved};
use crate::frame::Frame;
use crate::messages::{Message, Sender};
use crate::noise::{Transport, sealed_len};

const AFTER_HANDSHAKE: &str = "frames are sent after the handshake only";

#[derive(Debug)]
pub(super) struct Link {
    /// The sub-protocol, a value of [`protocol`](crate::messages::protocol).
    protocol: u8,
    limits: Limits,
    /// None until the handshake is done.
    transport: Option<Transport>,
    /// Handshake bytes, while there is no transport.
    handshake: BytesMut,
    events: VecDeque<Event>,
    transmit: BytesMut,
    ready: bool,
    closed: Option<Error>,
}

impl Link {
    pub(super) fn new(protocol: u8, limits: Limits) -> Self {
        Self {
            protocol,
            limits,
            transport: None,
            handshake: BytesMut::new(),
            events: VecDeque::new(),
            transmit: BytesMut::new(),
            ready: false,
            closed: None,
        }
    }

    /// Fails once the connection is dead.
    pub(super) fn check_open(&self) -> Result<(), Error> {
        if self.closed.is_some() { Err(Error::Closed) } else { Ok(()) }
    }

    /// Remembers the error that ends the connection.
    pub(super) fn close_on<T>(&mut self, result: Result<T, Error>) -> Result<T, Error> {
        if let Err(error) = &result {
            self.closed = Some(error.clone());
        }
        result
    }

    pub(super) fn closed(&self) -> Option<&Error> {
        self.closed.as_ref()
    }

    pub(super) fn is_ready(&self) -> bool {
        self.ready
    }

    pub(super) fn has_transport(&self) -> bool {
        self.transport.is_some()
    }

    /// Takes bytes of a handshake message of `N` bytes; yields it once complete.
    pub(super) fn handshake_message<const N: usize>(&mut self, input: &mut &[u8]) -> Option<[u8; N]> {
        let (now, rest) = input.split_at(input.len().min(N - self.handshake.len()));
        self.handshake.extend_from_slice(now);
        *input = rest;
        let message = *self.handshake.first_chunk()?;
        self.handshake = BytesMut::new();
        Some(message)
    }

    pub(super) fn start_transport(&mut self, transport: Transport) {
        self.transport = Some(transport);
    }

    pub(super) fn set_ready(&mut self, used_version: u16, flags: u32) -> Result<(), Error> {
        self.ready = true;
        self.push_event(Event::Ready { used_version, flags })
    }

    /// The next message in `input`, if it is complete.
    pub(super) fn open(&mut self, input: &mut &[u8]) -> Result<Option<Message>, Error> {
        let limit = if self.ready { self.limits.payload } else { self.limits.setup_payload };
        let Some(transport) = &mut self.transport else { return Ok(None) };
        transport.open(input, limit)?.map(|frame| Message::decode(&frame)).transpose()
    }

    /// Hands on a message that came after the setup, unless its direction is wrong.
    pub(super) fn deliver(&mut self, message: Message, from: Sender) -> Result<(), Error> {
        let when = if is_setup(&message) {
            "after the setup was done"
        } else if !may_send(from, &message) {
            "from the wrong side"
        } else if !self.speaks(&message) {
            "on a connection of another protocol"
        } else {
            return self.push_event(Event::Message(message));
        };
        Err(PeerMisbehaved::Unexpected { message: message.name(), when }.into())
    }

    /// Whether the connection's protocol has this message.
    fn speaks(&self, message: &Message) -> bool {
        message.protocol().is_none_or(|protocol| protocol == self.protocol)
    }

    fn push_event(&mut self, event: Event) -> Result<(), Error> {
        let limit = self.limits.events;
        if self.events.len() >= limit {
            return Err(Error::EventsNotPolled { limit });
        }
        self.events.push_back(event);
        Ok(())
    }

    pub(super) fn poll_event(&mut self) -> Option<Event> {
        self.events.pop_front()
    }

    /// Queues bytes of the handshake, which are few and come first.
    pub(super) fn transmit_raw(&mut self, bytes: &[u8]) {
        self.transmit.extend_from_slice(bytes);
    }

    pub(super) fn poll_transmit(&mut self) -> Option<Bytes> {
        (!self.transmit.is_empty()).then(|| self.transmit.split().freeze())
    }

    /// Queues a message of the owner.
    pub(super) fn send(&mut self, message: &Message, from: Sender) -> Result<(), Error> {
        self.check_open()?;
        let reason = if !self.ready {
            "the connection is not set up yet"
        } else if is_setup(message) {
            "the connection has done its own setup"
        } else if !may_send(from, message) {
            "it is the other side's message"
        } else if !self.speaks(message) {
            "it belongs to another protocol than the connection"
        } else {
            return self.transmit_message(message);
        };
        Err(Error::Misuse { message: message.name(), reason })
    }

    /// Seals a message into the queue, if it fits.
    fn transmit_message(&mut self, message: &Message) -> Result<(), Error> {
        self.check_room(message.size())?;
        let transport = self.transport.as_mut().expect(AFTER_HANDSHAKE);
        transport.seal_message(message, &mut self.transmit);
        Ok(())
    }

    /// Seals a frame into the queue, if it fits.
    pub(super) fn transmit_frame(&mut self, frame: &Frame) -> Result<(), Error> {
        self.check_room(frame.payload().len())?;
        let transport = self.transport.as_mut().expect(AFTER_HANDSHAKE);
        transport.seal(frame, &mut self.transmit);
        Ok(())
    }

    /// Whether the queue has room for a sealed payload: asked first, because a frame once sealed must be sent.
    fn check_room(&self, payload_len: usize) -> Result<(), Error> {
        let (queued, added) = (self.transmit.len(), sealed_len(payload_len));
        let limit = self.limits.transmit_bytes;
        if queued + added > limit { Err(Error::TransmitFull { queued, added, limit }) } else { Ok(()) }
    }
}

fn may_send(side: Sender, message: &Message) -> bool {
    let sender = message.sender();
    sender == side || sender == Sender::Either
}

fn is_setup(message: &Message) -> bool {
    matches!(
        message,
        Message::SetupConnection(_) | Message::SetupConnectionSuccess(_) | Message::SetupConnectionError(_)
    )
}
