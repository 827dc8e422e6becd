//! A client on a real socket, made of `midstate-sv2`'s client connection, that mines in software.
//!
//! Nothing here depends on speed: the one timeout only turns a hang into a failure. All search starts at nonce 0 and
//! all secrets are fixed, so that a run differs from another by the clock and the pool's Noise keys alone.
#![allow(dead_code, reason = "each test file uses a part")]
#![allow(clippy::unwrap_used, reason = "clippy spares the tests themselves, but not what they share")]

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use midstate_pool::{AuthoritySecret, Pool, PoolConfig, PoolEvent, PoolHandle, ShareRejection};
use midstate_spec::{BlockHash, Header, Target};
use midstate_sv2::messages::{
    Message, OpenExtendedMiningChannel, OpenStandardMiningChannel, SetupConnection, SubmitSharesExtended,
    SubmitSharesStandard,
};
use midstate_sv2::{
    B0_32, ChannelUpdate, ClientConfig, ClientConnection, Event, ExtendedChannel, HeaderTemplate, PoolUrl,
    StandardChannel, U256,
};
use sha2::{Digest, Sha256};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::broadcast;

/// Every second hash is a block.
pub(crate) const EVERY_SECOND: u32 = 0x207f_ffff;
/// One in 2^32 hashes is a block: in a test, none.
pub(crate) const NO_BLOCKS: u32 = 0x1d00_ffff;
/// Long enough for any machine; reached only by a hang.
pub(crate) const HANG: Duration = Duration::from_secs(60);

pub(crate) fn config(nbits: u32) -> PoolConfig {
    PoolConfig {
        listen: "127.0.0.1:0".parse().unwrap(),
        authority_secret: AuthoritySecret::from_bytes([7; 32]).unwrap(),
        nbits,
        // Jobs come when a test makes them come.
        refresh_interval: Duration::from_secs(3600),
        vardiff: false,
        ..PoolConfig::default()
    }
}

pub(crate) async fn pool(nbits: u32) -> PoolHandle {
    Pool::start(config(nbits)).await.unwrap()
}

pub(crate) fn now() -> u32 {
    u32::try_from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()).unwrap()
}

pub(crate) async fn soon<T>(what: &str, future: impl Future<Output = T>) -> T {
    tokio::time::timeout(HANG, future).await.unwrap_or_else(|_| panic!("no {what} came"))
}

/// Waits for the first event that `pick` wants.
pub(crate) async fn event<T>(
    events: &mut broadcast::Receiver<PoolEvent>,
    what: &str,
    mut pick: impl FnMut(PoolEvent) -> Option<T>,
) -> T {
    let search = async {
        loop {
            if let Some(found) = pick(events.recv().await.unwrap()) {
                return found;
            }
        }
    };
    soon(what, search).await
}

/// Waits until the counters are as wanted.
pub(crate) async fn stats_until(
    pool: &PoolHandle,
    what: &str,
    wanted: impl FnMut(&midstate_pool::PoolStats) -> bool,
) {
    let mut stats = pool.stats();
    soon(what, stats.wait_for(wanted)).await.unwrap();
}

pub(crate) fn rejected(pool: &PoolHandle, reason: ShareRejection) -> u64 {
    pool.stats().borrow().shares_rejected.get(&reason).copied().unwrap_or(0)
}

pub(crate) fn header(template: &HeaderTemplate, nonce: u32) -> Header {
    Header {
        version: template.version,
        prev_hash: BlockHash(template.prev_hash.to_le_bytes()),
        merkle_root: template.merkle_root.to_le_bytes(),
        ntime: template.min_ntime,
        nbits: template.nbits,
        nonce,
    }
}

/// By an independent implementation.
pub(crate) fn hash(header: &Header) -> BlockHash {
    BlockHash(Sha256::digest(Sha256::digest(header.to_bytes())).into())
}

/// The first nonce from `from` on whose hash is as wanted.
pub(crate) fn mine(template: &HeaderTemplate, from: u32, wanted: impl Fn(&BlockHash) -> bool) -> u32 {
    (from..).find(|nonce| wanted(&hash(&header(template, *nonce)))).unwrap()
}

pub(crate) fn block_target(template: &HeaderTemplate) -> Target {
    Target::from_nbits(template.nbits).unwrap()
}

pub(crate) fn mine_block(template: &HeaderTemplate) -> u32 {
    let target = block_target(template);
    mine(template, 0, |hash| target.is_met_by(hash))
}

/// A nonce from `from` on of a share that is no block.
pub(crate) fn mine_share(template: &HeaderTemplate, from: u32) -> u32 {
    let (target, block) = (Target::from_le_bytes(template.target.to_le_bytes()), block_target(template));
    mine(template, from, |hash| target.is_met_by(hash) && !block.is_met_by(hash))
}

static SEED: AtomicU8 = AtomicU8::new(1);

pub(crate) struct Client {
    pub(crate) stream: TcpStream,
    pub(crate) connection: ClientConnection,
    pub(crate) inbox: VecDeque<Message>,
}

impl Client {
    pub(crate) async fn connect(url: &PoolUrl) -> Self {
        Self::connect_with(url, |_| {}).await
    }

    pub(crate) async fn connect_with(url: &PoolUrl, change: impl FnOnce(&mut SetupConnection)) -> Self {
        let mut client = Self::unready(url, change).await;
        let ready = async {
            loop {
                client.read().await.unwrap();
                if let Some(event) = client.connection.poll_event() {
                    assert!(matches!(event, Event::Ready { used_version: 2, .. }), "{event:?}");
                    return;
                }
            }
        };
        soon("SetupConnection.Success", ready).await;
        client
    }

    /// Connected, with act 1 not sent yet.
    pub(crate) async fn unready(url: &PoolUrl, change: impl FnOnce(&mut SetupConnection)) -> Self {
        let mut config = ClientConfig::mining(url.authority(), url.host(), url.port()).unwrap();
        change(&mut config.setup);
        let connection = ClientConnection::new(config, [SEED.fetch_add(1, Ordering::Relaxed); 32]).unwrap();
        let stream = TcpStream::connect((url.host(), url.port())).await.unwrap();
        Self { stream, connection, inbox: VecDeque::new() }
    }

    /// Writes what is to be written, then reads once; an error at the end of the stream.
    pub(crate) async fn read(&mut self) -> Result<(), String> {
        self.flush().await;
        let mut buffer = [0; 4096];
        let read = self.stream.read(&mut buffer).await.map_err(|error| error.to_string())?;
        if read == 0 {
            return Err("closed by the pool".to_owned());
        }
        self.connection.receive(&buffer[..read], now()).map_err(|error| error.to_string())?;
        self.flush().await;
        Ok(())
    }

    pub(crate) async fn flush(&mut self) {
        while let Some(bytes) = self.connection.poll_transmit() {
            // Writing to a pool that closed shows when reading.
            let _ = self.stream.write_all(&bytes).await;
        }
    }

    pub(crate) async fn send(&mut self, message: impl Into<Message>) {
        self.connection.send(&message.into()).unwrap();
        self.flush().await;
    }

    pub(crate) async fn next(&mut self) -> Message {
        let next = async {
            loop {
                if let Some(message) = self.inbox.pop_front() {
                    return message;
                }
                while let Some(event) = self.connection.poll_event() {
                    match event {
                        Event::Message(message) => self.inbox.push_back(message),
                        other => panic!("{other:?}"),
                    }
                }
                if self.inbox.is_empty() {
                    self.read().await.unwrap();
                }
            }
        };
        soon("message", next).await
    }

    /// Reads until the pool closes.
    pub(crate) async fn closed(&mut self) -> String {
        let closed = async {
            loop {
                if let Err(error) = self.read().await {
                    return error;
                }
            }
        };
        soon("end of the connection", closed).await
    }

    /// A standard channel with its first job.
    pub(crate) async fn open_standard(&mut self, hash_rate: f32) -> StandardChannel {
        self.send(standard(hash_rate, U256::MAX)).await;
        let Message::OpenStandardMiningChannelSuccess(opened) = self.next().await else {
            panic!("not opened")
        };
        assert_eq!(opened.extranonce_prefix.len(), midstate_pool::EXTRANONCE_BYTES);
        let mut channel = StandardChannel::new(&opened, false);
        let future = channel.apply(&self.next().await).unwrap();
        assert!(matches!(future, Some(ChannelUpdate::FutureJob { .. })), "{future:?}");
        let active = channel.apply(&self.next().await).unwrap();
        assert!(matches!(active, Some(ChannelUpdate::NewPrevHash { .. })), "{active:?}");
        channel
    }

    /// An extended channel with its first job.
    pub(crate) async fn open_extended(&mut self, hash_rate: f32) -> ExtendedChannel {
        self.send(extended(hash_rate, 8)).await;
        let Message::OpenExtendedMiningChannelSuccess(opened) = self.next().await else {
            panic!("not opened")
        };
        let size = usize::from(opened.extranonce_size) + opened.extranonce_prefix.len();
        assert_eq!(size, midstate_pool::EXTRANONCE_BYTES);
        let mut channel = ExtendedChannel::new(&opened, false).unwrap();
        let future = channel.apply(&self.next().await).unwrap();
        assert!(matches!(future, Some(ChannelUpdate::FutureJob { .. })), "{future:?}");
        let active = channel.apply(&self.next().await).unwrap();
        assert!(matches!(active, Some(ChannelUpdate::NewPrevHash { .. })), "{active:?}");
        channel
    }

    /// Expects one acceptance of one share.
    pub(crate) async fn accepted(&mut self, sequence_number: u32) {
        match self.next().await {
            Message::SubmitSharesSuccess(success) => {
                let counts = (success.last_sequence_number, success.new_submits_accepted_count);
                assert_eq!(counts, (sequence_number, 1));
            }
            other => panic!("share {sequence_number}: {other:?}"),
        }
    }

    pub(crate) async fn refused(&mut self, sequence_number: u32, code: &str) {
        match self.next().await {
            Message::SubmitSharesError(error) => {
                assert_eq!((error.sequence_number, error.error_code.as_str()), (sequence_number, Some(code)));
            }
            other => panic!("share {sequence_number}, expected {code}: {other:?}"),
        }
    }
}

pub(crate) fn standard(nominal_hash_rate: f32, max_target: U256) -> OpenStandardMiningChannel {
    let user_identity = "standard".try_into().unwrap();
    OpenStandardMiningChannel { request_id: 5, user_identity, nominal_hash_rate, max_target }
}

pub(crate) fn extended(nominal_hash_rate: f32, min_extranonce_size: u16) -> OpenExtendedMiningChannel {
    OpenExtendedMiningChannel {
        request_id: 6,
        user_identity: "extended".try_into().unwrap(),
        nominal_hash_rate,
        max_target: U256::MAX,
        min_extranonce_size,
    }
}

/// A share of a template as it stands, unchecked by the client.
pub(crate) fn raw_standard(channel_id: u32, template: &HeaderTemplate, nonce: u32) -> SubmitSharesStandard {
    SubmitSharesStandard {
        channel_id,
        sequence_number: nonce,
        job_id: template.job_id,
        nonce,
        ntime: template.min_ntime,
        version: template.version,
    }
}

pub(crate) fn raw_extended(
    channel_id: u32,
    template: &HeaderTemplate,
    nonce: u32,
    extranonce: &[u8],
) -> SubmitSharesExtended {
    SubmitSharesExtended {
        channel_id,
        sequence_number: nonce,
        job_id: template.job_id,
        nonce,
        ntime: template.min_ntime,
        version: template.version,
        extranonce: B0_32::new(extranonce.to_vec()).unwrap(),
    }
}
