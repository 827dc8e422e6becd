//! The client's connection: act 1, certificate, `SetupConnection`, then messages.

use bytes::Bytes;

use super::link::Link;
use super::{Event, Limits, PROTOCOL_VERSION};
use crate::error::{ConfigError, Error, PeerMisbehaved};
use crate::messages::{
    Message, Sender, SetupConnection, SetupConnectionSuccess, protocol, setup_flags, setup_success_flags,
};
use crate::noise::{ACT2_SIZE, AuthorityPublicKey, Initiator};
use crate::types::STR0_255;

/// What a client connects with.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientConfig {
    /// The key that must have signed the server's certificate.
    pub authority: AuthorityPublicKey,
    /// The message sent after the handshake.
    pub setup: SetupConnection,
    /// Bounds on memory.
    pub limits: Limits,
}

impl ClientConfig {
    /// A mining client without flags that tells nothing about its device but its maker, as the specification asks of
    /// a client without telemetry. Flags and device fields can be filled in afterwards.
    ///
    /// # Errors
    /// [`ConfigError::TooLong`] for a host name above 255 bytes.
    pub fn mining(authority: AuthorityPublicKey, host: &str, port: u16) -> Result<Self, ConfigError> {
        Ok(Self {
            authority,
            setup: SetupConnection {
                protocol: protocol::MINING,
                min_version: PROTOCOL_VERSION,
                max_version: PROTOCOL_VERSION,
                flags: 0,
                endpoint_host: host.try_into()?,
                endpoint_port: port,
                vendor: concat!("midstate ", env!("CARGO_PKG_VERSION")).try_into()?,
                hardware_version: STR0_255::default(),
                firmware: STR0_255::default(),
                device_id: STR0_255::default(),
            },
            limits: Limits::default(),
        })
    }
}

/// A connection to a server.
#[derive(Debug)]
pub struct ClientConnection {
    link: Link,
    setup: SetupConnection,
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
        let ClientConfig { authority, setup, limits } = config;
        if !(setup.min_version..=setup.max_version).contains(&PROTOCOL_VERSION) {
            return Err(ConfigError::Contradiction("SetupConnection must offer protocol version 2").into());
        }
        let mut link = Link::new(setup.protocol, limits);
        let (initiator, act1) = Initiator::new(authority, seed);
        link.transmit_raw(&act1);
        Ok(Self { link, setup, initiator: Some(initiator) })
    }

    /// Takes bytes as they came from the server. Poll all events after each call; at most 64 KiB a call keep their
    /// number below the default limit.
    ///
    /// # Errors
    /// What ended the connection; [`Error::Closed`] ever after.
    pub fn receive(&mut self, bytes: &[u8], unix_time_s: u32) -> Result<(), Error> {
        self.link.check_open()?;
        let result = self.process(bytes, unix_time_s);
        self.link.close_on(result)
    }

    fn process(&mut self, mut input: &[u8], unix_time_s: u32) -> Result<(), Error> {
        if !self.link.has_transport() {
            let Some(act2) = self.link.handshake_message::<ACT2_SIZE>(&mut input) else { return Ok(()) };
            let initiator = self.initiator.take().expect("the handshake happens once");
            self.link.start_transport(initiator.finish(&act2, unix_time_s)?);
            self.link.transmit_frame(&Message::from(self.setup.clone()).encode())?;
        }
        while let Some(message) = self.link.open(&mut input)? {
            if self.link.is_ready() {
                self.link.deliver(message, Sender::Server)?;
            } else {
                self.setup_answer(message)?;
            }
        }
        Ok(())
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
                self.link.set_ready(used_version, flags)
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
