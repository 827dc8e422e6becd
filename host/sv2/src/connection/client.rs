//! The client's connection: act 1, certificate, `SetupConnection`, then messages.

use std::collections::BTreeSet;

use bytes::Bytes;

use super::link::Link;
use super::timeouts::Stage;
use super::{Event, Limits, PROTOCOL_VERSION, Timeouts};
use crate::error::{ConfigError, Error, PeerMisbehaved};
use crate::messages::{
    Message, RequestExtensions, Sender, SetupConnection, SetupConnectionSuccess, Tlv, Tlvs, protocol,
    setup_flags, setup_success_flags,
};
use crate::noise::{ACT2_SIZE, AuthorityPublicKey, Initiator};
use crate::types::{SEQ0_64K, STR0_255};

/// What a client connects with.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientConfig {
    /// The key that must have signed the server's certificate.
    pub authority: AuthorityPublicKey,
    /// The message sent after the handshake.
    pub setup: SetupConnection,
    /// Extensions to ask for, by type; none for no question.
    pub extensions: Vec<u16>,
    /// Bounds on memory.
    pub limits: Limits,
    /// Bounds on waiting.
    pub timeouts: Timeouts,
}

impl ClientConfig {
    /// A mining client without flags that tells its maker and this package, and nothing of the device, as the
    /// specification asks of a client without telemetry. Flags and device fields can be filled in afterwards.
    ///
    /// # Errors
    /// [`ConfigError::TooLong`] for a host name above 255 bytes.
    pub fn mining(authority: AuthorityPublicKey, host: &str, port: u16) -> Result<Self, ConfigError> {
        Self::new(protocol::MINING, authority, host, port)
    }

    /// The same, of any protocol: a value of [`protocol`].
    ///
    /// # Errors
    /// [`ConfigError::TooLong`] for a host name above 255 bytes.
    pub fn new(
        protocol: u8,
        authority: AuthorityPublicKey,
        host: &str,
        port: u16,
    ) -> Result<Self, ConfigError> {
        Ok(Self {
            authority,
            setup: SetupConnection {
                protocol,
                min_version: PROTOCOL_VERSION,
                max_version: PROTOCOL_VERSION,
                flags: 0,
                endpoint_host: host.try_into()?,
                endpoint_port: port,
                vendor: concat!("midstate ", env!("CARGO_PKG_VERSION")).try_into()?,
                hardware_version: concat!("midstate-sv2 ", env!("CARGO_PKG_VERSION")).try_into()?,
                firmware: STR0_255::default(),
                device_id: STR0_255::default(),
            },
            extensions: Vec::new(),
            limits: Limits::default(),
            timeouts: Timeouts::default(),
        })
    }
}

/// A connection to a server.
#[derive(Debug)]
pub struct ClientConnection {
    link: Link,
    setup: SetupConnection,
    requested: Vec<u16>,
    /// Of the newest request for extensions.
    request_id: u16,
    /// Of the server's answer to the setup, while extensions are negotiated.
    answer: Option<SetupConnectionSuccess>,
    /// Taken when act 2 comes.
    initiator: Option<Initiator>,
}

impl ClientConnection {
    /// Starts a connection; act 1 waits in [`ClientConnection::poll_transmit`].
    ///
    /// `seed` must be fresh randomness for every connection: the ephemeral key follows from it.
    ///
    /// # Errors
    /// [`ConfigError::Contradiction`] if `setup` does not offer protocol version 2, the only one there is.
    pub fn new(config: ClientConfig, seed: [u8; 32]) -> Result<Self, Error> {
        let ClientConfig { authority, setup, extensions, limits, timeouts } = config;
        if !(setup.min_version..=setup.max_version).contains(&PROTOCOL_VERSION) {
            return Err(ConfigError::Contradiction("SetupConnection must offer protocol version 2").into());
        }
        let mut link = Link::new(setup.protocol, limits, timeouts);
        let (initiator, act1) = Initiator::new(authority, seed);
        link.transmit_raw(&act1);
        let (answer, initiator) = (None, Some(initiator));
        Ok(Self { link, setup, requested: extensions, request_id: 0, answer, initiator })
    }

    /// Takes bytes as they came from the server. Poll all events after each call; at most 64 KiB a call keep their
    /// number below the default limit.
    ///
    /// # Errors
    /// What ended the connection; [`Error::Closed`] ever after.
    pub fn receive(&mut self, bytes: &[u8], unix_time_s: u32) -> Result<(), Error> {
        self.link.check_open()?;
        self.link.heard();
        let result = self.process(bytes, unix_time_s);
        self.link.close_on(result)
    }

    fn process(&mut self, mut input: &[u8], unix_time_s: u32) -> Result<(), Error> {
        if !self.link.has_transport() {
            let Some(act2) = self.link.handshake_message::<ACT2_SIZE>(&mut input) else { return Ok(()) };
            let initiator = self.initiator.take().expect("the handshake happens once");
            self.link.start_transport(initiator.finish(&act2, unix_time_s)?);
            self.link.transmit_message(&self.setup.clone().into())?;
        }
        while let Some(said) = self.link.open(&mut input)? {
            match self.link.stage() {
                Stage::Ready => self.deliver(said)?,
                Stage::Extensions => self.extensions_answer(said.0)?,
                Stage::Handshake | Stage::Setup => self.setup_answer(said.0)?,
            }
        }
        Ok(())
    }

    fn deliver(&mut self, said: (Message, Tlvs)) -> Result<(), Error> {
        if self.requested.is_empty() {
            return self.link.deliver(said, Sender::Server);
        }
        let answered = match &said.0 {
            Message::RequestExtensionsSuccess(answer) => Some(answer.request_id),
            Message::RequestExtensionsError(answer) => Some(answer.request_id),
            _ => None,
        };
        match answered {
            // This side went on without extensions when the answer to its first request, 0, did not come.
            Some(id) if id == 0 || id != self.request_id => Ok(()),
            Some(_) => self.extensions_answer(said.0),
            None => {
                if let Message::ChannelEndpointChanged(_) = said.0 {
                    self.request_id = self.request_id.wrapping_add(1).max(1);
                    self.link.set_extensions(Vec::new());
                    self.request_extensions()?;
                }
                self.link.deliver(said, Sender::Server)
            }
        }
    }

    fn request_extensions(&mut self) -> Result<(), Error> {
        let requested_extensions = SEQ0_64K::new(&self.requested)?;
        let request = RequestExtensions { request_id: self.request_id, requested_extensions };
        self.link.transmit_message(&request.into())
    }

    fn extensions_answer(&mut self, message: Message) -> Result<(), Error> {
        match message {
            Message::RequestExtensionsSuccess(answer) => {
                let mut named = BTreeSet::new();
                let supported = answer.supported_extensions.iter();
                let agreed =
                    supported.filter(|id| self.requested.contains(id) && named.insert(*id)).collect();
                self.link.set_extensions(agreed);
            }
            Message::RequestExtensionsError(answer) => {
                // Everything that this side has was in the request.
                let required: Vec<u16> = answer.required_extensions.iter().collect();
                if !required.is_empty() {
                    return Err(Error::ExtensionsRequired { required });
                }
            }
            // It may come at any time, also of a server that knows no extensions.
            message @ Message::Reconnect(_) => {
                self.ready()?;
                return self.link.deliver((message, Tlvs::default()), Sender::Server);
            }
            Message::Unknown(frame) if frame.extension_type() != 0 => return Ok(()),
            other => {
                let when = "instead of an answer to RequestExtensions";
                return Err(PeerMisbehaved::Unexpected { message: other.name(), when }.into());
            }
        }
        self.ready()
    }

    fn ready(&mut self) -> Result<(), Error> {
        let Some(SetupConnectionSuccess { used_version, flags }) = self.answer.take() else { return Ok(()) };
        self.link.set_ready(used_version, flags)
    }

    fn on_time(&mut self, now_ms: u64) -> Result<(), Error> {
        match self.link.overdue(now_ms) {
            None => Ok(()),
            // A server without extensions ignores the question.
            Some(Stage::Extensions) => {
                self.ready()?;
                self.on_time(now_ms)
            }
            Some(stage) => Err(self.link.silent(stage)),
        }
    }

    fn setup_answer(&mut self, message: Message) -> Result<(), Error> {
        match message {
            Message::SetupConnectionSuccess(SetupConnectionSuccess { used_version, flags }) => {
                // This crate speaks version 2 alone, whatever range the setup offered.
                let (min, max) = (self.setup.min_version, self.setup.max_version);
                if used_version != PROTOCOL_VERSION {
                    return Err(PeerMisbehaved::Version { used: used_version, min, max }.into());
                }
                if self.setup.protocol == protocol::MINING
                    && self.setup.flags & setup_flags::REQUIRES_VERSION_ROLLING != 0
                    && flags & setup_success_flags::REQUIRES_FIXED_VERSION != 0
                {
                    return Err(PeerMisbehaved::FixedVersion.into());
                }
                if self.setup.protocol == protocol::MINING
                    && self.setup.flags & setup_flags::REQUIRES_STANDARD_JOBS != 0
                    && flags & setup_success_flags::REQUIRES_EXTENDED_CHANNELS != 0
                {
                    return Err(PeerMisbehaved::NoStandardChannels.into());
                }
                self.answer = Some(SetupConnectionSuccess { used_version, flags });
                if self.requested.is_empty() {
                    return self.ready();
                }
                self.link.enter(Stage::Extensions);
                self.request_extensions()
            }
            Message::SetupConnectionError(error) => {
                Err(Error::SetupRefused { error_code: error.error_code.to_string(), flags: error.flags })
            }
            // Another extension's frames are to be ignored at any time.
            Message::Unknown(frame) if frame.extension_type() != 0 => Ok(()),
            other => {
                let when = "instead of an answer to SetupConnection";
                Err(PeerMisbehaved::Unexpected { message: other.name(), when }.into())
            }
        }
    }

    /// Queues a message.
    ///
    /// # Errors
    /// [`Error::TransmitFull`] leaves the connection as it was; [`Error::Misuse`] before [`Event::Ready`], for setup
    /// messages and for a server's messages; [`Error::Closed`] after an error.
    pub fn send(&mut self, message: &Message) -> Result<(), Error> {
        self.link.send(message, Sender::Client)
    }

    /// Queues a message with TLV fields of extensions.
    ///
    /// # Errors
    /// Those of `send`, and [`Error::Misuse`] for a field of an extension that was not negotiated, and for
    /// fields out of the order of their extensions.
    pub fn send_with(&mut self, message: &Message, tlvs: &[Tlv]) -> Result<(), Error> {
        self.link.send_with(message, tlvs, Sender::Client)
    }

    /// The extensions that both sides agreed on, by type.
    pub fn extensions(&self) -> &[u16] {
        self.link.extensions()
    }

    /// When [`handle_time`](Self::handle_time) has something to do, on the clock that it is called with; none before
    /// the first call.
    pub fn next_deadline(&self) -> Option<u64> {
        self.link.deadline()
    }

    /// Tells the time, in milliseconds.
    ///
    /// # Errors
    /// [`Error::Silent`] when the peer took too long, which ends the connection.
    pub fn handle_time(&mut self, now_ms: u64) -> Result<(), Error> {
        self.link.check_open()?;
        let result = self.on_time(now_ms);
        self.link.close_on(result)
    }

    /// Takes no more to send. What is queued can be written still; then [`is_drained`](Self::is_drained) is true.
    pub fn close(&mut self) {
        self.link.close();
    }

    /// Whether the connection was closed from this side, and everything is written.
    pub fn is_drained(&self) -> bool {
        self.link.is_drained()
    }

    /// The next event.
    pub fn poll_event(&mut self) -> Option<Event> {
        self.link.poll_event()
    }

    /// Bytes to write to the server, in order.
    pub fn poll_transmit(&mut self) -> Option<Bytes> {
        self.link.poll_transmit()
    }

    /// The error that ended the connection, if it ended.
    pub fn closed(&self) -> Option<&Error> {
        self.link.closed()
    }
}
