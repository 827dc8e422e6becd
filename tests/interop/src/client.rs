//! A mining client that does one step at a time and looks at every message: what a miner does by itself, and what it
//! never does, such as sending a share twice.
//!
//! Protocol and channels are `midstate_sv2`'s, which the miner stands on too. Source: SV2 5.3.

use std::net::SocketAddr;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use midstate_spec::{BlockHash, Header, Target};
use midstate_sv2::messages::{
    Message, OpenExtendedMiningChannel, OpenStandardMiningChannel, SubmitSharesError, SubmitSharesSuccess,
};
use midstate_sv2::noise::AuthorityPublicKey;
use midstate_sv2::{
    ChannelUpdate, ClientConfig, ClientConnection, Event, ExtendedChannel, HeaderTemplate, StandardChannel,
    U256,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::provider::unix_time_s;

/// How long a peer may take to answer.
const ANSWER: Duration = Duration::from_secs(20);
const REQUEST_ID: u32 = 7;

/// A set up connection without a channel.
#[derive(Debug)]
pub(crate) struct Client {
    stream: TcpStream,
    connection: ClientConnection,
}

impl Client {
    /// A mining client without flags.
    pub(crate) async fn mining(address: SocketAddr, authority: AuthorityPublicKey) -> Result<Self> {
        let config = ClientConfig::mining(authority, &address.ip().to_string(), address.port())?;
        Self::connect(address, config).await
    }

    pub(crate) async fn connect(address: SocketAddr, config: ClientConfig) -> Result<Self> {
        let stream =
            TcpStream::connect(address).await.with_context(|| format!("{address} does not accept"))?;
        stream.set_nodelay(true)?;
        let mut client = Self { stream, connection: ClientConnection::new(config, rand::random())? };
        match client.event().await? {
            Event::Ready { .. } => Ok(client),
            other => bail!("{other:?} came instead of the answer to SetupConnection"),
        }
    }

    async fn event(&mut self) -> Result<Event> {
        let mut buffer = [0; 16 * 1024];
        let wait = async {
            loop {
                self.flush().await?;
                if let Some(event) = self.connection.poll_event() {
                    return Ok(event);
                }
                let count = self.stream.read(&mut buffer).await?;
                ensure!(count > 0, "the peer closed the connection");
                self.connection.receive(&buffer[..count], unix_time_s())?;
            }
        };
        tokio::time::timeout(ANSWER, wait).await.with_context(|| format!("no message for {ANSWER:?}"))?
    }

    async fn flush(&mut self) -> Result<()> {
        while let Some(bytes) = self.connection.poll_transmit() {
            self.stream.write_all(&bytes).await?;
        }
        Ok(())
    }

    pub(crate) async fn send(&mut self, message: &Message) -> Result<()> {
        self.connection.send(message)?;
        self.flush().await
    }

    pub(crate) async fn message(&mut self) -> Result<Message> {
        loop {
            if let Event::Message(message) = self.event().await? {
                return Ok(message);
            }
        }
    }

    /// Opens an extended channel for a miner of this speed.
    pub(crate) async fn open_extended(mut self, hashes_per_s: f32) -> Result<Session> {
        let open = OpenExtendedMiningChannel {
            request_id: REQUEST_ID,
            user_identity: "interop.extended".try_into()?,
            nominal_hash_rate: hashes_per_s,
            max_target: U256::MAX,
            min_extranonce_size: 4,
        };
        self.send(&open.into()).await?;
        match self.message().await? {
            Message::OpenExtendedMiningChannelSuccess(opened) => {
                ensure!(opened.request_id == REQUEST_ID, "the answer is to request {}", opened.request_id);
                let channel = Channel::Extended(ExtendedChannel::new(&opened, false)?);
                Ok(Session { client: self, channel, group: opened.group_channel_id })
            }
            other => bail!("{other} came instead of an extended channel"),
        }
    }

    /// Opens a standard channel for a miner of this speed.
    pub(crate) async fn open_standard(mut self, hashes_per_s: f32) -> Result<Session> {
        let open = OpenStandardMiningChannel {
            request_id: REQUEST_ID,
            user_identity: "interop.standard".try_into()?,
            nominal_hash_rate: hashes_per_s,
            max_target: U256::MAX,
        };
        self.send(&open.into()).await?;
        match self.message().await? {
            Message::OpenStandardMiningChannelSuccess(opened) => {
                ensure!(opened.request_id == REQUEST_ID, "the answer is to request {}", opened.request_id);
                let channel = Channel::Standard(StandardChannel::new(&opened, false));
                Ok(Session { client: self, channel, group: opened.group_channel_id })
            }
            other => bail!("{other} came instead of a standard channel"),
        }
    }
}

#[derive(Debug)]
enum Channel {
    Standard(StandardChannel),
    Extended(ExtendedChannel),
}

/// A connection with one channel.
#[derive(Debug)]
pub(crate) struct Session {
    client: Client,
    channel: Channel,
    group: u32,
}

/// A share as it was found.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Share {
    pub(crate) job_id: u32,
    pub(crate) nonce: u32,
    pub(crate) ntime: u32,
    pub(crate) version: u32,
}

/// A peer's answer to a share.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    Accepted(SubmitSharesSuccess),
    Refused(SubmitSharesError),
}

impl Session {
    pub(crate) fn channel_id(&self) -> u32 {
        match &self.channel {
            Channel::Standard(channel) => channel.channel_id(),
            Channel::Extended(channel) => channel.channel_id(),
        }
    }

    pub(crate) fn group(&self) -> u32 {
        self.group
    }

    /// The bytes that this client rolls; all zero here, since nonces are enough.
    pub(crate) fn extranonce(&self) -> Vec<u8> {
        match &self.channel {
            Channel::Standard(_) => Vec::new(),
            Channel::Extended(channel) => vec![0; channel.extranonce_size()],
        }
    }

    /// The header of the job in work.
    pub(crate) fn active(&self) -> Result<HeaderTemplate> {
        let active = match &self.channel {
            Channel::Standard(channel) => channel.active(),
            Channel::Extended(channel) => channel.active(&self.extranonce())?,
        };
        active.context("no job is in work")
    }

    pub(crate) async fn send(&mut self, message: impl Into<Message>) -> Result<()> {
        self.client.send(&message.into()).await
    }

    /// The next message, and what it changed in the channel.
    pub(crate) async fn next(&mut self) -> Result<(Message, Option<ChannelUpdate>)> {
        let message = self.client.message().await?;
        let update = match &mut self.channel {
            Channel::Standard(channel) => channel.apply(&message)?,
            Channel::Extended(channel) => channel.apply(&message)?,
        };
        ensure!(
            !matches!(update, Some(ChannelUpdate::Closed { .. })),
            "the peer closed the channel: {message}"
        );
        Ok((message, update))
    }

    /// Waits for what `wanted` finds in a message.
    pub(crate) async fn until<T>(
        &mut self,
        what: &str,
        mut wanted: impl FnMut(&Message, Option<&ChannelUpdate>) -> Option<T>,
    ) -> Result<T> {
        let wait = async {
            loop {
                let (message, update) = self.next().await?;
                if let Some(found) = wanted(&message, update.as_ref()) {
                    return anyhow::Ok(found);
                }
            }
        };
        tokio::time::timeout(ANSWER, wait).await.with_context(|| format!("{what} did not come"))?
    }

    /// Searches a nonce of the job in work.
    pub(crate) async fn find(
        &self,
        version: u32,
        is_wanted: impl FnMut(&BlockHash) -> bool + Send + 'static,
    ) -> Result<(Share, BlockHash)> {
        let job = self.active()?;
        let header = Header {
            version,
            prev_hash: BlockHash(job.prev_hash.to_le_bytes()),
            merkle_root: job.merkle_root.to_le_bytes(),
            ntime: job.min_ntime,
            nbits: job.nbits,
            nonce: 0,
        };
        let (nonce, hash) = crate::search::any_nonce(header, is_wanted).await?;
        Ok((Share { job_id: job.job_id, nonce, ntime: job.min_ntime, version }, hash))
    }

    /// Submits a share by the channel's own rules, which refuse what a peer could only refuse. Gives its number.
    pub(crate) async fn submit(&mut self, share: Share) -> Result<u32> {
        let extranonce = self.extranonce();
        let Share { job_id, nonce, ntime, version } = share;
        let (number, message) = match &mut self.channel {
            Channel::Standard(channel) => {
                let share = channel.share(job_id, nonce, ntime, version)?;
                (share.sequence_number, Message::from(share))
            }
            Channel::Extended(channel) => {
                let share = channel.share(job_id, nonce, ntime, version, &extranonce)?;
                (share.sequence_number, share.into())
            }
        };
        self.client.send(&message).await?;
        Ok(number)
    }

    /// The answer to the share with this number.
    pub(crate) async fn answer(&mut self, number: u32) -> Result<Answer> {
        let channel_id = self.channel_id();
        self.until("an answer to the share", |message, _| match message {
            Message::SubmitSharesSuccess(success)
                if success.channel_id == channel_id && success.last_sequence_number == number =>
            {
                Some(Answer::Accepted(success.clone()))
            }
            Message::SubmitSharesError(error)
                if error.channel_id == channel_id && error.sequence_number == number =>
            {
                Some(Answer::Refused(error.clone()))
            }
            _ => None,
        })
        .await
    }
}

/// Targets of a job: what a share must meet, and what a block must.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Targets {
    pub(crate) share: Target,
    pub(crate) block: Target,
}

impl Targets {
    pub(crate) fn of(job: &HeaderTemplate) -> Result<Self> {
        let share = Target::from_le_bytes(job.target.to_le_bytes());
        Ok(Self { share, block: Target::from_nbits(job.nbits)? })
    }

    /// A share and not a block.
    pub(crate) fn is_plain_share(&self, hash: &BlockHash) -> bool {
        self.share.is_met_by(hash) && !self.block.is_met_by(hash)
    }
}
