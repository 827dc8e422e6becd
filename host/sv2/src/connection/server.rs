//! The server's connection: act 2, the checks of `SetupConnection`, then messages.

use std::fmt;

use bytes::Bytes;
use zeroize::Zeroizing;

use super::link::Link;
use super::{Event, Limits, PROTOCOL_VERSION};
use crate::error::{ConfigError, Error, PeerMisbehaved};
use crate::messages::error_codes::setup_connection as codes;
use crate::messages::{
    Message, Sender, SetupConnection, SetupConnectionError, SetupConnectionSuccess, protocol, setup_flags,
    setup_success_flags,
};
use crate::noise::{ACT1_SIZE, CLOCK_SKEW_S, ServerIdentity, respond};

/// What a server accepts.
#[derive(Clone, Debug)]
pub struct ServerConfig {
    /// Static key and certificate. Renew it before the certificate ends; running connections are not affected.
    pub identity: ServerIdentity,
    /// The sub-protocol spoken here, a value of [`protocol`].
    pub protocol: u8,
    /// Flags a client may set: see [`setup_flags`].
    pub supported_flags: u32,
    /// Flags of the answer: see [`setup_success_flags`].
    pub success_flags: u32,
    /// Bounds on memory.
    pub limits: Limits,
}

impl ServerConfig {
    /// A mining server for clients that require standard jobs or version rolling, but select no work themselves.
    pub fn mining(identity: ServerIdentity) -> Self {
        Self {
            identity,
            protocol: protocol::MINING,
            supported_flags: setup_flags::REQUIRES_STANDARD_JOBS | setup_flags::REQUIRES_VERSION_ROLLING,
            success_flags: 0,
            limits: Limits::default(),
        }
    }
}

/// A connection from a client.
pub struct ServerConnection {
    link: Link,
    config: ServerConfig,
    /// Taken by the handshake.
    seed: Option<Zeroizing<[u8; 32]>>,
    setup: Option<SetupConnection>,
}

/// Leaves the seed out.
impl fmt::Debug for ServerConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { link, config, setup, .. } = self;
        f.debug_struct("ServerConnection")
            .field("link", link)
            .field("config", config)
            .field("setup", setup)
            .finish_non_exhaustive()
    }
}

impl ServerConnection {
    /// A connection that waits for act 1.
    ///
    /// `seed` must be fresh randomness for every connection: the ephemeral key follows from it.
    ///
    /// # Errors
    /// [`ConfigError::Contradiction`] if a mining server supports clients that need version rolling and at once
    /// fixes the version.
    pub fn new(config: ServerConfig, seed: [u8; 32]) -> Result<Self, Error> {
        if config.protocol == protocol::MINING
            && config.supported_flags & setup_flags::REQUIRES_VERSION_ROLLING != 0
            && config.success_flags & setup_success_flags::REQUIRES_FIXED_VERSION != 0
        {
            let reason = "a server cannot support REQUIRES_VERSION_ROLLING and answer REQUIRES_FIXED_VERSION";
            return Err(ConfigError::Contradiction(reason).into());
        }
        Ok(Self {
            link: Link::new(config.protocol, config.limits),
            config,
            seed: Some(seed.into()),
            setup: None,
        })
    }

    /// Takes bytes as they came from the client. Poll all events after each call; at most 64 KiB a call keep their
    /// number below the default limit.
    ///
    /// # Errors
    /// What ended the connection; [`Error::Closed`] ever after. After [`Error::RefusedClient`] the answer to the
    /// client still waits in [`ServerConnection::poll_transmit`]. [`ConfigError::IdentityExpired`] tells the operator
    /// of a certificate that every client would refuse.
    pub fn receive(&mut self, bytes: &[u8], unix_time_s: u32) -> Result<(), Error> {
        self.link.check_open()?;
        let result = self.process(bytes, unix_time_s);
        self.link.close_on(result)
    }

    fn process(&mut self, mut input: &[u8], unix_time_s: u32) -> Result<(), Error> {
        if !self.link.has_transport() {
            let Some(act1) = self.link.handshake_message::<ACT1_SIZE>(&mut input) else { return Ok(()) };
            let not_valid_after = self.config.identity.certificate().not_valid_after();
            if unix_time_s > not_valid_after.saturating_add(CLOCK_SKEW_S) {
                return Err(ConfigError::IdentityExpired { not_valid_after, now: unix_time_s }.into());
            }
            let seed = self.seed.take().expect("the handshake happens once");
            let (transport, act2) = respond(&self.config.identity, *seed, &act1)?;
            self.link.start_transport(transport);
            self.link.transmit_raw(&act2);
        }
        while let Some(message) = self.link.open(&mut input)? {
            match message {
                message if self.link.is_ready() => self.link.deliver(message, Sender::Client)?,
                Message::SetupConnection(setup) => self.set_up(setup)?,
                other => {
                    let when = "instead of SetupConnection";
                    return Err(PeerMisbehaved::Unexpected { message: other.name(), when }.into());
                }
            }
        }
        Ok(())
    }

    fn set_up(&mut self, setup: SetupConnection) -> Result<(), Error> {
        // With flags 0 the client knows that its flags were not the reason.
        let refusal = if setup.protocol != self.config.protocol {
            Some((codes::UNSUPPORTED_PROTOCOL, 0))
        } else if !(setup.min_version..=setup.max_version).contains(&PROTOCOL_VERSION) {
            Some((codes::PROTOCOL_VERSION_MISMATCH, 0))
        } else {
            let unsupported = setup.flags & !self.config.supported_flags;
            (unsupported != 0).then_some((codes::UNSUPPORTED_FEATURE_FLAGS, unsupported))
        };
        if let Some((error_code, flags)) = refusal {
            let answer = SetupConnectionError { flags, error_code: error_code.try_into()? };
            self.link.transmit_frame(&Message::from(answer).encode())?;
            return Err(Error::RefusedClient { error_code, flags });
        }
        let answer =
            SetupConnectionSuccess { used_version: PROTOCOL_VERSION, flags: self.config.success_flags };
        self.link.transmit_frame(&Message::from(answer).encode())?;
        let flags = setup.flags;
        self.setup = Some(setup);
        self.link.set_ready(PROTOCOL_VERSION, flags)
    }

    /// The client's `SetupConnection`, from [`Event::Ready`] on.
    pub fn setup(&self) -> Option<&SetupConnection> {
        self.setup.as_ref()
    }

    /// Queues a message.
    ///
    /// # Errors
    /// [`Error::TransmitFull`] leaves the connection as it was; [`Error::Misuse`] before [`Event::Ready`], for setup
    /// messages and for a client's messages; [`Error::Closed`] after an error.
    pub fn send(&mut self, message: &Message) -> Result<(), Error> {
        self.link.send(message, Sender::Server)
    }

    /// The next event.
    pub fn poll_event(&mut self) -> Option<Event> {
        self.link.poll_event()
    }

    /// Bytes to write to the client, in order.
    pub fn poll_transmit(&mut self) -> Option<Bytes> {
        self.link.poll_transmit()
    }

    /// The error that ended the connection, if it ended.
    pub fn closed(&self) -> Option<&Error> {
        self.link.closed()
    }
}
