//! One connection to the pool, from its first byte to its end.
//!
//! Source: SV2 3.6, 5.3. Left out: connecting, and what comes after the end ([`super`]).

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use midstate_sv2::messages::{Message, setup_flags, setup_success_flags};
use midstate_sv2::{
    ClientChannel, ClientConfig, ClientConnection, Event, ExtendedChannel, PoolUrl, StandardChannel,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, sleep_until, timeout};

use super::{End, Ending, Outbox, PoolEvent, PoolTask, address_of};
use crate::channel::REQUEST_ID;
use crate::config::ChannelKind;
use crate::error::Error;

/// Messages that may wait to be sent; a share beyond them is dropped, and counted.
const OUTBOX: usize = 1024;
/// Messages that leave in one write.
const MESSAGES_AT_ONCE: usize = 64;
/// Bytes read at a time.
const READ_BYTES: usize = 16 * 1024;

/// The way there is to go until work is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Handshake,
    OpenChannel,
    FirstJob,
    Working,
}

impl Stage {
    fn awaited(self) -> &'static str {
        match self {
            Self::Handshake => "answer to the handshake",
            Self::OpenChannel => "answer to the request for a channel",
            Self::FirstJob => "job",
            Self::Working => "sign of life",
        }
    }

    fn when(self) -> &'static str {
        match self {
            Self::Handshake => {
                "during the handshake; check that this is a Stratum V2 port, not one of another protocol"
            }
            Self::OpenChannel => "instead of opening a channel",
            Self::FirstJob => "before it gave a job",
            Self::Working => "while mining",
        }
    }
}

/// One connection from its first byte to its end.
pub(super) struct Connection<'a> {
    task: &'a mut PoolTask,
    address: String,
    stream: TcpStream,
    protocol: ClientConnection,
    stage: Stage,
    stage_until: Instant,
    last_byte: Instant,
    is_quiet: bool,
    fixed_version: bool,
    /// Kept until the channel is open, then the owner's.
    outbox: Option<Outbox>,
    outgoing: mpsc::Receiver<Message>,
    ending: oneshot::Receiver<Ending>,
}

impl<'a> Connection<'a> {
    pub(super) fn new(task: &'a mut PoolTask, stream: TcpStream) -> Result<Self, Error> {
        let mut config = ClientConfig::mining(task.pool.authority(), task.pool.host(), task.pool.port())?;
        if task.wanted.borrow().kind == ChannelKind::Standard {
            config.setup.flags |= setup_flags::REQUIRES_STANDARD_JOBS;
        }
        if task.requires_version_rolling {
            config.setup.flags |= setup_flags::REQUIRES_VERSION_ROLLING;
        }
        let address = address_of(&task.pool);
        let protocol = ClientConnection::new(config, rand::random())
            .map_err(|source| Error::Protocol { address: address.clone(), source })?;
        let (messages, outgoing) = mpsc::channel(OUTBOX);
        let (end, ending) = oneshot::channel();
        let now = Instant::now();
        Ok(Self {
            address,
            stream,
            protocol,
            stage: Stage::Handshake,
            stage_until: now + task.timeouts.handshake,
            last_byte: now,
            is_quiet: false,
            fixed_version: false,
            outbox: Some(Outbox { messages, ending: end }),
            outgoing,
            ending,
            task,
        })
    }

    pub(super) async fn go_on(mut self) -> End {
        let mut buffer = vec![0; READ_BYTES];
        let mut messages = Vec::with_capacity(MESSAGES_AT_ONCE);
        loop {
            if let Err(error) = self.write().await {
                return error.into();
            }
            let deadline = self.deadline();
            tokio::select! {
                read = self.stream.read(&mut buffer) => {
                    let bytes = match read {
                        Ok(0) => return self.closed_by_pool().into(),
                        Ok(count) => &buffer[..count],
                        Err(source) if self.stage == Stage::Handshake && is_reset(&source) => {
                            return self.closed_by_pool().into();
                        }
                        Err(source) => return self.broken(source).into(),
                    };
                    if let Err(end) = self.receive(bytes).await {
                        return end;
                    }
                }
                1.. = self.outgoing.recv_many(&mut messages, MESSAGES_AT_ONCE) => {
                    for message in messages.drain(..) {
                        if let Err(source) = self.protocol.send(&message) {
                            return self.protocol_error(source).into();
                        }
                    }
                }
                ending = &mut self.ending => return match ending {
                    Ok(Ending::Drop(error)) => error.into(),
                    Ok(Ending::Farewell(message)) => self.say_farewell(message).await,
                    Err(_) => End::Done,
                },
                () = sleep_until(deadline) => {
                    if let Err(end) = self.late().await {
                        return end;
                    }
                }
            }
        }
    }

    /// When the next limit of time is reached.
    fn deadline(&self) -> Instant {
        match self.stage {
            Stage::Working => {
                let silence = self.task.timeouts.silence;
                self.last_byte + if self.is_quiet { silence } else { silence / 2 }
            }
            _ => self.stage_until,
        }
    }

    /// A limit of time was reached.
    async fn late(&mut self) -> Result<(), End> {
        if self.stage == Stage::Working && !self.is_quiet {
            self.is_quiet = true;
            return self.tell(PoolEvent::Quiet).await;
        }
        let timeouts = &self.task.timeouts;
        let after = match self.stage {
            Stage::Handshake => timeouts.handshake,
            Stage::OpenChannel => timeouts.open_channel,
            Stage::FirstJob => timeouts.first_job,
            Stage::Working => timeouts.silence,
        };
        let awaited = self.stage.awaited();
        Err(Error::Silent { address: self.address.clone(), awaited, after }.into())
    }

    fn enter(&mut self, stage: Stage, limit: Duration) {
        self.stage = stage;
        self.stage_until = Instant::now() + limit;
    }

    async fn write(&mut self) -> Result<(), Error> {
        let after = self.task.timeouts.write;
        while let Some(bytes) = self.protocol.poll_transmit() {
            match timeout(after, self.stream.write_all(&bytes)).await {
                Ok(Ok(())) => {}
                Ok(Err(source)) => return Err(self.broken(source)),
                Err(_) => return Err(Error::WriteTimeout { address: self.address.clone(), after }),
            }
        }
        Ok(())
    }

    async fn receive(&mut self, bytes: &[u8]) -> Result<(), End> {
        self.last_byte = Instant::now();
        self.is_quiet = false;
        let received = self.protocol.receive(bytes, unix_time_s());
        while let Some(event) = self.protocol.poll_event() {
            match event {
                Event::Ready { used_version, flags } => {
                    tracing::debug!(address = %self.address, used_version, flags, "the connection is set up");
                    self.fixed_version = flags & setup_success_flags::REQUIRES_FIXED_VERSION != 0;
                    let open = self.task.wanted.borrow().open(&self.task.user).map_err(Error::from)?;
                    self.protocol.send(&open).map_err(|source| self.protocol_error(source))?;
                    self.enter(Stage::OpenChannel, self.task.timeouts.open_channel);
                }
                Event::Message(message) => self.message(message).await?,
                _ => {}
            }
        }
        received.map_err(|source| self.protocol_error(source).into())
    }

    async fn message(&mut self, message: Message) -> Result<(), End> {
        match message {
            Message::Reconnect(to) => Err(self.redirected(to.new_host.as_str(), to.new_port)),
            Message::OpenMiningChannelError(refused) if self.stage == Stage::OpenChannel => {
                Err(Error::ChannelRefused {
                    address: self.address.clone(),
                    user: self.task.user.clone(),
                    code: refused.error_code.to_string(),
                }
                .into())
            }
            Message::OpenExtendedMiningChannelSuccess(opened)
                if self.stage == Stage::OpenChannel && opened.request_id == REQUEST_ID =>
            {
                let channel = ExtendedChannel::new(&opened, self.fixed_version)
                    .map_err(|source| self.protocol_error(source))?;
                self.open(channel.into()).await
            }
            Message::OpenStandardMiningChannelSuccess(opened)
                if self.stage == Stage::OpenChannel && opened.request_id == REQUEST_ID =>
            {
                self.open(StandardChannel::new(&opened, self.fixed_version).into()).await
            }
            Message::Unknown(frame) => {
                let (extension, kind) = (frame.extension_type(), frame.msg_type());
                tracing::debug!(address = %self.address, extension, kind, "an unknown message is ignored");
                Ok(())
            }
            message => {
                if self.stage == Stage::FirstJob && matches!(message, Message::SetNewPrevHash(_)) {
                    self.stage = Stage::Working;
                    self.task.working_since = Some(Instant::now());
                }
                self.tell(PoolEvent::Message(message)).await
            }
        }
    }

    async fn open(&mut self, channel: ClientChannel) -> Result<(), End> {
        let Some(outbox) = self.outbox.take() else { return Ok(()) };
        self.enter(Stage::FirstJob, self.task.timeouts.first_job);
        self.tell(PoolEvent::Up { channel, outbox }).await
    }

    fn redirected(&self, host: Option<&str>, port: u16) -> End {
        let pool = &self.task.pool;
        let host = host.filter(|host| !host.is_empty()).unwrap_or(pool.host());
        let port = if port == 0 { pool.port() } else { port };
        // The key stays: another server must belong to the same pool.
        match PoolUrl::new(host, port, pool.authority()) {
            Ok(to) => {
                let error = Error::Redirected { address: self.address.clone(), to: address_of(&to) };
                End::Redirected(error, to)
            }
            Err(error) => End::Failed(error.into()),
        }
    }

    /// Failures do not matter here: the connection ends either way.
    async fn say_farewell(mut self, last: Message) -> End {
        while let Ok(message) = self.outgoing.try_recv() {
            let _ = self.protocol.send(&message);
        }
        let _ = self.protocol.send(&last);
        if self.write().await.is_ok() {
            let _ = self.stream.shutdown().await;
        }
        End::Done
    }

    async fn tell(&self, event: PoolEvent) -> Result<(), End> {
        self.task.events.send(event).await.map_err(|_| End::Done)
    }

    fn protocol_error(&self, source: midstate_sv2::Error) -> Error {
        Error::Protocol { address: self.address.clone(), source }
    }

    fn broken(&self, source: std::io::Error) -> Error {
        Error::Broken { address: self.address.clone(), source }
    }

    fn closed_by_pool(&self) -> Error {
        Error::ClosedByPool { address: self.address.clone(), when: self.stage.when() }
    }
}

fn is_reset(error: &std::io::Error) -> bool {
    error.kind() == std::io::ErrorKind::ConnectionReset
}

fn unix_time_s() -> u32 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u32::try_from(since.as_secs()).unwrap_or(u32::MAX)
}
