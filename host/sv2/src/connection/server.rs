//! The server's connection: act 2, the checks of `SetupConnection`, then messages.

use std::collections::BTreeSet;
use std::fmt;

use bytes::Bytes;
use zeroize::Zeroizing;

use super::link::Link;
use super::timeouts::Stage;
use super::{Event, Limits, PROTOCOL_VERSION, Timeouts};
use crate::error::{ConfigError, Error, PeerMisbehaved};
use crate::messages::error_codes::setup_connection as codes;
use crate::messages::{
    Message, RequestExtensions, RequestExtensionsError, RequestExtensionsSuccess, Sender, SetupConnection,
    SetupConnectionError, SetupConnectionSuccess, Tlv, protocol, setup_flags, setup_success_flags,
};
use crate::noise::{ACT1_SIZE, CLOCK_SKEW_S, ServerIdentity, respond};
use crate::types::SEQ0_64K;

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
    /// Extensions that clients may use, by type.
    pub extensions: Vec<u16>,
    /// Those among them without which a client is not served.
    pub required_extensions: Vec<u16>,
    /// Bounds on memory.
    pub limits: Limits,
    /// Bounds on waiting.
    pub timeouts: Timeouts,
}

impl ServerConfig {
    /// A mining server for clients that require standard jobs or version rolling, but select no work themselves.
    pub fn mining(identity: ServerIdentity) -> Self {
        Self {
            supported_flags: setup_flags::REQUIRES_STANDARD_JOBS | setup_flags::REQUIRES_VERSION_ROLLING,
            ..Self::new(protocol::MINING, identity)
        }
    }

    /// A server of any protocol, a value of [`protocol`], without flags.
    pub fn new(protocol: u8, identity: ServerIdentity) -> Self {
        Self {
            identity,
            protocol,
            supported_flags: 0,
            success_flags: 0,
            extensions: Vec::new(),
            required_extensions: Vec::new(),
            limits: Limits::default(),
            timeouts: Timeouts::default(),
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
    /// fixes the version, or requires an extension that it does not support.
    pub fn new(config: ServerConfig, seed: [u8; 32]) -> Result<Self, Error> {
        if config.protocol == protocol::MINING
            && config.supported_flags & setup_flags::REQUIRES_VERSION_ROLLING != 0
            && config.success_flags & setup_success_flags::REQUIRES_FIXED_VERSION != 0
        {
            let reason = "a server cannot support REQUIRES_VERSION_ROLLING and answer REQUIRES_FIXED_VERSION";
            return Err(ConfigError::Contradiction(reason).into());
        }
        if !config.required_extensions.iter().all(|id| config.extensions.contains(id)) {
            return Err(ConfigError::Contradiction(
                "a server cannot require an extension that it does not support",
            )
            .into());
        }
        Ok(Self {
            link: Link::new(config.protocol, config.limits, config.timeouts),
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
        self.link.heard();
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
        while let Some(said) = self.link.open(&mut input)? {
            match (self.link.stage(), said) {
                (Stage::Ready | Stage::Extensions, (Message::RequestExtensions(request), _)) => {
                    self.negotiate(&request)?;
                }
                (Stage::Ready, said) => self.link.deliver(said, Sender::Client)?,
                (Stage::Setup, (Message::SetupConnection(setup), _)) => self.set_up(setup)?,
                // Another extension's frames are to be ignored at any time.
                (Stage::Extensions, (Message::Unknown(frame), _)) if frame.extension_type() != 0 => {}
                (stage, (other, _)) => {
                    let when = match stage {
                        Stage::Extensions => "before the extensions that the server requires",
                        _ => "instead of SetupConnection",
                    };
                    return Err(PeerMisbehaved::Unexpected { message: other.name(), when }.into());
                }
            }
        }
        Ok(())
    }

    /// Answers `RequestExtensions`; a client that lacks what is required may ask again.
    fn negotiate(&mut self, request: &RequestExtensions) -> Result<(), Error> {
        let request_id = request.request_id;
        let requested: Vec<u16> = request.requested_extensions.iter().collect();
        let list = |ids: Vec<u16>| SEQ0_64K::new(&ids);
        let (mut supported, unsupported): (Vec<u16>, Vec<u16>) =
            requested.iter().partition(|id| self.config.extensions.contains(id));
        // Each once, however often it was named: what is agreed is looked through for every field.
        let mut named = BTreeSet::new();
        supported.retain(|id| named.insert(*id));
        let missing: Vec<u16> =
            self.config.required_extensions.iter().copied().filter(|id| !requested.contains(id)).collect();
        if !missing.is_empty() || supported.is_empty() {
            let answer = RequestExtensionsError {
                request_id,
                unsupported_extensions: list(unsupported)?,
                required_extensions: list(missing)?,
            };
            return self.link.transmit_message(&answer.into());
        }
        let answer = RequestExtensionsSuccess { request_id, supported_extensions: list(supported.clone())? };
        self.link.transmit_message(&answer.into())?;
        self.link.set_extensions(supported);
        if self.link.stage() == Stage::Extensions {
            let flags = self.setup.as_ref().map_or(0, |setup| setup.flags);
            return self.link.set_ready(PROTOCOL_VERSION, flags);
        }
        Ok(())
    }

    fn on_time(&mut self, now_ms: u64) -> Result<(), Error> {
        match self.link.overdue(now_ms) {
            None => Ok(()),
            Some(stage) => Err(self.link.silent(stage)),
        }
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
            self.link.transmit_message(&answer.into())?;
            return Err(Error::RefusedClient { error_code, flags });
        }
        let answer =
            SetupConnectionSuccess { used_version: PROTOCOL_VERSION, flags: self.config.success_flags };
        self.link.transmit_message(&answer.into())?;
        let flags = setup.flags;
        self.setup = Some(setup);
        if !self.config.required_extensions.is_empty() {
            self.link.enter(Stage::Extensions);
            return Ok(());
        }
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

    /// Queues a message with TLV fields of extensions.
    ///
    /// # Errors
    /// Those of `send`, and [`Error::Misuse`] for a field of an extension that was not negotiated, and for
    /// fields out of the order of their extensions.
    pub fn send_with(&mut self, message: &Message, tlvs: &[Tlv]) -> Result<(), Error> {
        self.link.send_with(message, tlvs, Sender::Server)
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

    /// Bytes to write to the client, in order.
    pub fn poll_transmit(&mut self) -> Option<Bytes> {
        self.link.poll_transmit()
    }

    /// The error that ended the connection, if it ended.
    pub fn closed(&self) -> Option<&Error> {
        self.link.closed()
    }
}
