//! A pool that a test plays, over loopback, on the protocol crate's server side.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU8, Ordering};

use midstate_miner::with_causes;
use midstate_sv2::messages::{
    Message, NewExtendedMiningJob, OpenExtendedMiningChannel, OpenExtendedMiningChannelSuccess,
    SetNewPrevHash, SubmitSharesError, SubmitSharesExtended, SubmitSharesSuccess,
};
use midstate_sv2::noise::{AuthorityKeypair, ServerIdentity};
use midstate_sv2::{B0_32, B0_64K, Event, PoolUrl, SEQ0_255, ServerConfig, ServerConnection, U256};
use sha2::{Digest, Sha256};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

use super::{PATIENCE, now_s};

pub(crate) const CHANNEL_ID: u32 = 5;
const EXTRANONCE_PREFIX: [u8; 3] = [0xaa, 0xbb, 0xcc];
const EXTRANONCE_SIZE: u16 = 4;
const COINBASE_PREFIX: [u8; 20] = [1; 20];
const COINBASE_SUFFIX: [u8; 30] = [2; 30];
pub(crate) const VERSION: u32 = 0x2000_0000;
/// Harder than anything found here.
const NBITS: u32 = 0x1700_ffff;

/// What the pool shows and accepts.
pub(crate) struct Setup {
    pub(crate) authority: [u8; 32],
    pub(crate) valid_from: u32,
    pub(crate) not_valid_after: u32,
    pub(crate) supported_flags: Option<u32>,
}

impl Default for Setup {
    fn default() -> Self {
        let now = now_s();
        Self { authority: [1; 32], valid_from: now - 60, not_valid_after: now + 3600, supported_flags: None }
    }
}

pub(crate) struct ScriptedPool {
    listener: TcpListener,
    config: ServerConfig,
    authority: AuthorityKeypair,
    not_valid_after: u32,
}

impl ScriptedPool {
    pub(crate) async fn new() -> Self {
        Self::with(Setup::default()).await
    }

    pub(crate) async fn with(setup: Setup) -> Self {
        let authority = AuthorityKeypair::from_secret(setup.authority).expect("a secret");
        let identity = ServerIdentity::issue(&authority, [2; 32], setup.valid_from, setup.not_valid_after);
        let mut config = ServerConfig::mining(identity.expect("an identity"));
        if let Some(flags) = setup.supported_flags {
            config.supported_flags = flags;
        }
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        Self { listener, config, authority, not_valid_after: setup.not_valid_after }
    }

    pub(crate) fn port(&self) -> u16 {
        self.listener.local_addr().expect("it listens").port()
    }

    pub(crate) fn url(&self) -> PoolUrl {
        PoolUrl::new("127.0.0.1", self.port(), self.authority.public()).expect("an address")
    }

    /// The same address with another key.
    pub(crate) fn url_with(&self, secret: [u8; 32]) -> PoolUrl {
        let authority = AuthorityKeypair::from_secret(secret).expect("a secret");
        PoolUrl::new("127.0.0.1", self.port(), authority.public()).expect("an address")
    }

    pub(crate) async fn accept_tcp(&self) -> TcpStream {
        timeout(PATIENCE, self.listener.accept())
            .await
            .expect("a miner came in time")
            .expect("a connection")
            .0
    }

    /// The next miner, whatever it does.
    pub(crate) async fn accept(&self) -> Peer {
        static SEED: AtomicU8 = AtomicU8::new(10);
        let seed = [SEED.fetch_add(1, Ordering::Relaxed); 32];
        let stream = self.accept_tcp().await;
        let connection = ServerConnection::new(self.config.clone(), seed).expect("a configuration");
        Peer {
            stream,
            connection,
            messages: VecDeque::new(),
            not_valid_after: self.not_valid_after,
            live: Vec::new(),
        }
    }

    /// The next miner, with its channel open.
    pub(crate) async fn accept_channel(&self, target: U256) -> Peer {
        let mut peer = self.accept().await;
        let open = peer.expect_open().await;
        peer.open(&open, target).await;
        peer
    }
}

/// A job as the pool gave it, to check shares with.
#[derive(Clone, Copy)]
struct Given {
    job_id: u32,
    prev_hash: U256,
}

/// A connected miner.
pub(crate) struct Peer {
    stream: TcpStream,
    connection: ServerConnection,
    messages: VecDeque<Message>,
    /// A pool that noticed its own certificate's end would not show it.
    not_valid_after: u32,
    live: Vec<Given>,
}

impl Peer {
    /// Reads once. False when the miner is gone, or was refused.
    async fn read(&mut self) -> bool {
        let mut buffer = [0; 4096];
        self.flush().await;
        let count =
            timeout(PATIENCE, self.stream.read(&mut buffer)).await.expect("bytes in time").unwrap_or(0);
        let received = self.connection.receive(&buffer[..count], now_s().min(self.not_valid_after));
        while let Some(event) = self.connection.poll_event() {
            if let Event::Message(message) = event {
                self.messages.push_back(message);
            }
        }
        self.flush().await;
        count > 0 && received.is_ok()
    }

    async fn flush(&mut self) {
        while let Some(bytes) = self.connection.poll_transmit() {
            // A miner that has left shows at the next read.
            let _ = self.stream.write_all(&bytes).await;
        }
    }

    /// The next message, or `None` when the miner is gone.
    pub(crate) async fn next(&mut self) -> Option<Message> {
        while self.messages.is_empty() {
            if !self.read().await {
                break;
            }
        }
        self.messages.pop_front()
    }

    /// Waits until the miner is gone.
    pub(crate) async fn gone(&mut self) {
        while self.next().await.is_some() {}
    }

    pub(crate) async fn expect_open(&mut self) -> OpenExtendedMiningChannel {
        match self.next().await {
            Some(Message::OpenExtendedMiningChannel(open)) => open,
            other => panic!(
                "no channel was asked for: {other:?}, {:?}",
                self.connection.closed().map(|e| with_causes(e))
            ),
        }
    }

    pub(crate) async fn open(&mut self, open: &OpenExtendedMiningChannel, target: U256) {
        self.send(OpenExtendedMiningChannelSuccess {
            request_id: open.request_id,
            channel_id: CHANNEL_ID,
            target,
            extranonce_size: EXTRANONCE_SIZE,
            extranonce_prefix: B0_32::new(EXTRANONCE_PREFIX.to_vec()).expect("short"),
            group_channel_id: 0,
        })
        .await;
    }

    /// What the miner said it requires.
    pub(crate) fn setup_flags(&self) -> u32 {
        self.connection.setup().expect("the setup is done").flags
    }

    pub(crate) async fn send(&mut self, message: impl Into<Message>) {
        self.connection.send(&message.into()).expect("a message of the pool's");
        self.flush().await;
    }

    /// A job; without a time it waits for its previous hash.
    pub(crate) async fn job(&mut self, job_id: u32, min_ntime: Option<u32>) {
        if min_ntime.is_some() {
            let prev_hash = self.live.last().expect("a previous hash").prev_hash;
            self.live.push(Given { job_id, prev_hash });
        }
        self.send(NewExtendedMiningJob {
            channel_id: CHANNEL_ID,
            job_id,
            min_ntime,
            version: VERSION,
            version_rolling_allowed: true,
            merkle_path: SEQ0_255::new(&[]).expect("none"),
            coinbase_tx_prefix: B0_64K::new(COINBASE_PREFIX.to_vec()).expect("short"),
            coinbase_tx_suffix: B0_64K::new(COINBASE_SUFFIX.to_vec()).expect("short"),
        })
        .await;
    }

    pub(crate) async fn set_new_prev_hash(&mut self, job_id: u32, byte: u8) {
        let prev_hash = U256::from_le_bytes([byte; 32]);
        self.live = vec![Given { job_id, prev_hash }];
        let (channel_id, min_ntime, nbits) = (CHANNEL_ID, now_s(), NBITS);
        self.send(SetNewPrevHash { channel_id, job_id, prev_hash, min_ntime, nbits }).await;
    }

    /// A job on a new previous hash, as pools send them: future job first.
    pub(crate) async fn work(&mut self, job_id: u32) {
        self.job(job_id, None).await;
        self.set_new_prev_hash(job_id, u8::try_from(job_id % 256).expect("below 256")).await;
    }

    /// The next share; other messages that come before it are dropped.
    pub(crate) async fn share(&mut self) -> SubmitSharesExtended {
        loop {
            match self.next().await {
                Some(Message::SubmitSharesExtended(share)) => return share,
                Some(_) => {}
                None => panic!("the miner left instead of sharing"),
            }
        }
    }

    /// The hash of a share of a job that is alive.
    pub(crate) fn hash_of(&self, share: &SubmitSharesExtended) -> U256 {
        let given =
            self.live.iter().find(|given| given.job_id == share.job_id).expect("a share of a live job");
        share_hash(share, given.prev_hash)
    }

    pub(crate) async fn accept_share(&mut self, last_sequence_number: u32, new_submits_accepted_count: u32) {
        self.send(SubmitSharesSuccess {
            channel_id: CHANNEL_ID,
            last_sequence_number,
            new_submits_accepted_count,
            new_shares_sum: 0,
        })
        .await;
    }

    pub(crate) async fn reject_share(&mut self, sequence_number: u32, code: &str) {
        let error_code = code.try_into().expect("short");
        self.send(SubmitSharesError { channel_id: CHANNEL_ID, sequence_number, error_code }).await;
    }
}

/// What a pool computes from a share, with another implementation of SHA-256 and nothing of the miner's.
pub(crate) fn share_hash(share: &SubmitSharesExtended, prev_hash: U256) -> U256 {
    let twice = |bytes: &[u8]| -> [u8; 32] { Sha256::digest(Sha256::digest(bytes)).into() };
    let extranonce: &[u8] = &share.extranonce;
    assert_eq!(extranonce.len(), usize::from(EXTRANONCE_SIZE));
    let coinbase = [&COINBASE_PREFIX[..], &EXTRANONCE_PREFIX, extranonce, &COINBASE_SUFFIX].concat();
    let header = [
        &share.version.to_le_bytes()[..],
        prev_hash.as_le_bytes(),
        &twice(&coinbase),
        &share.ntime.to_le_bytes(),
        &NBITS.to_le_bytes(),
        &share.nonce.to_le_bytes(),
    ]
    .concat();
    assert_eq!(header.len(), 80);
    U256::from_le_bytes(twice(&header))
}
