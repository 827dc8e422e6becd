//! What client and server share: the sealed stream, both queues and their limits.

use std::collections::VecDeque;

use bytes::{Bytes, BytesMut};

use super::timeouts::{Stage, Timeouts};
use super::{Event, Limits};
use crate::error::{Error, PeerMisbehaved};
use crate::frame::Frame;
use crate::messages::{Message, Sender, Tlv, Tlvs};
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
    timeouts: Timeouts,
    stage: Stage,
    /// When the stage is over, on the owner's clock; none until that is known, and while nothing is awaited.
    deadline: Option<u64>,
    /// The deadline begins anew with the next time that is told.
    restarts: bool,
    /// Negotiated, by type.
    extensions: Vec<u16>,
    is_closing: bool,
    closed: Option<Error>,
}

impl Link {
    pub(super) fn new(protocol: u8, limits: Limits, timeouts: Timeouts) -> Self {
        Self {
            protocol,
            limits,
            transport: None,
            handshake: BytesMut::new(),
            events: VecDeque::new(),
            transmit: BytesMut::new(),
            timeouts,
            stage: Stage::Handshake,
            deadline: None,
            restarts: true,
            extensions: Vec::new(),
            is_closing: false,
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
        self.stage == Stage::Ready
    }

    pub(super) fn stage(&self) -> Stage {
        self.stage
    }

    pub(super) fn enter(&mut self, stage: Stage) {
        self.stage = stage;
        self.restarts = true;
    }

    /// Bytes came: what counts against silence.
    pub(super) fn heard(&mut self) {
        self.restarts |= self.is_ready();
    }

    pub(super) fn deadline(&self) -> Option<u64> {
        self.deadline
    }

    /// Tells the time; the stage that lasts too long, if it does.
    pub(super) fn overdue(&mut self, now_ms: u64) -> Option<Stage> {
        if self.restarts {
            self.restarts = false;
            let limit = self.stage.limit_ms(&self.timeouts);
            self.deadline = limit.map(|limit| now_ms.saturating_add(limit));
        }
        self.deadline.filter(|deadline| now_ms >= *deadline).map(|_| self.stage)
    }

    /// The error of a stage that lasts too long.
    pub(super) fn silent(&self, stage: Stage) -> Error {
        Error::Silent {
            awaited: stage.awaited(),
            after_ms: stage.limit_ms(&self.timeouts).unwrap_or_default(),
        }
    }

    pub(super) fn extensions(&self) -> &[u16] {
        &self.extensions
    }

    pub(super) fn set_extensions(&mut self, extensions: Vec<u16>) {
        self.extensions = extensions;
    }

    pub(super) fn close(&mut self) {
        self.is_closing = true;
    }

    pub(super) fn is_drained(&self) -> bool {
        self.is_closing && self.transmit.is_empty()
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
        self.enter(Stage::Setup);
    }

    pub(super) fn set_ready(&mut self, used_version: u16, flags: u32) -> Result<(), Error> {
        self.enter(Stage::Ready);
        self.push_event(Event::Ready { used_version, flags })
    }

    /// The next message in `input`, if it is complete.
    pub(super) fn open(&mut self, input: &mut &[u8]) -> Result<Option<(Message, Tlvs)>, Error> {
        let limit = if self.is_ready() { self.limits.payload } else { self.limits.setup_payload };
        let Some(transport) = &mut self.transport else { return Ok(None) };
        transport.open(input, limit)?.map(|frame| Message::decode_with_tlvs(&frame)).transpose()
    }

    /// Hands on a message that came after the setup, unless its direction is wrong.
    pub(super) fn deliver(&mut self, (message, tlvs): (Message, Tlvs), from: Sender) -> Result<(), Error> {
        let when = if is_setup(&message) {
            "after the setup was done"
        } else if !may_send(from, &message) {
            "from the wrong side"
        } else if !self.speaks(&message) {
            "on a connection of another protocol"
        } else {
            let tlvs = tlvs.of(&self.extensions);
            let event =
                if tlvs.is_empty() { Event::Message(message) } else { Event::MessageWithTlvs(message, tlvs) };
            return self.push_event(event);
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
        self.check_sendable(message, from)?;
        self.transmit_message(message)
    }

    /// Queues a message of the owner with fields of extensions.
    pub(super) fn send_with(&mut self, message: &Message, tlvs: &[Tlv], from: Sender) -> Result<(), Error> {
        self.check_sendable(message, from)?;
        let reason = if !tlvs.iter().all(|tlv| self.extensions.contains(&tlv.extension_type())) {
            "the server has not agreed to the extension of one of its fields"
        } else if !tlvs.is_sorted_by_key(Tlv::extension_type) {
            "its fields are not in the order of their extensions"
        } else {
            return self.transmit_frame(&message.encode_with(tlvs)?);
        };
        Err(Error::Misuse { message: message.name(), reason })
    }

    fn check_sendable(&self, message: &Message, from: Sender) -> Result<(), Error> {
        self.check_open()?;
        let reason = if self.is_closing {
            "the connection is being closed"
        } else if !self.is_ready() {
            "the connection is not set up yet"
        } else if is_setup(message) {
            "the connection has done its own setup"
        } else if !may_send(from, message) {
            "it is the other side's message"
        } else if !self.speaks(message) {
            "it belongs to another protocol than the connection"
        } else {
            return Ok(());
        };
        Err(Error::Misuse { message: message.name(), reason })
    }

    /// Seals a message into the queue, if it fits.
    pub(super) fn transmit_message(&mut self, message: &Message) -> Result<(), Error> {
        self.check_room(message.size())?;
        let transport = self.transport.as_mut().expect(AFTER_HANDSHAKE);
        transport.seal_message(message, &mut self.transmit);
        Ok(())
    }

    /// Seals a frame into the queue, if it fits.
    fn transmit_frame(&mut self, frame: &Frame) -> Result<(), Error> {
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

/// What the connection says and hears by itself.
fn is_setup(message: &Message) -> bool {
    matches!(
        message,
        Message::SetupConnection(_)
            | Message::SetupConnectionSuccess(_)
            | Message::SetupConnectionError(_)
            | Message::RequestExtensions(_)
            | Message::RequestExtensionsSuccess(_)
            | Message::RequestExtensionsError(_)
    )
}
