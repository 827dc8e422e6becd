//! A thousand connections over loopback, each with a channel that submits share after share: `cargo xtask bench pool`.
//!
//! Pool and clients are one process with a runtime of one thread each, so a half of two cores each at best. Each client waits for
//! the answer to its share before it submits the next: the latency is from before the share is sealed to after the answer is
//! opened, with all other connections at work.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use midstate_pool::{Pool, PoolConfig};
use midstate_sv2::messages::{Message, OpenStandardMiningChannel};
use midstate_sv2::{ClientConfig, ClientConnection, Event, PoolUrl, StandardChannel, U256};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::Barrier;

const CONNECTIONS: u32 = 1000;
const SHARES: u32 = 100_000;

fn unix_time_s() -> u32 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("the clock is past 1970");
    u32::try_from(since.as_secs()).expect("the clock is before 2106")
}

struct Client {
    stream: TcpStream,
    connection: ClientConnection,
    input: Vec<u8>,
    channel: Option<StandardChannel>,
}

impl Client {
    async fn connect(url: &PoolUrl, number: u32) -> Self {
        let config = ClientConfig::mining(url.authority(), url.host(), url.port()).expect("a short host");
        let mut seed = [7; 32];
        seed[..4].copy_from_slice(&number.to_le_bytes());
        let connection = ClientConnection::new(config, seed).expect("version 2");
        let stream = TcpStream::connect((url.host(), url.port())).await.expect("the pool listens");
        stream.set_nodelay(true).expect("a TCP socket");
        Self { stream, connection, input: Vec::with_capacity(16 << 10), channel: None }
    }

    async fn write(&mut self) {
        while let Some(bytes) = self.connection.poll_transmit() {
            self.stream.write_all(&bytes).await.expect("the pool reads");
        }
    }

    /// The next event, once what it says of the channel is known.
    async fn next(&mut self) -> Event {
        loop {
            if let Some(event) = self.connection.poll_event() {
                match (&event, &mut self.channel) {
                    (Event::Message(Message::OpenStandardMiningChannelSuccess(opened)), channel) => {
                        *channel = Some(StandardChannel::new(opened, false));
                    }
                    (Event::Message(message), Some(channel)) => {
                        channel.apply(message).expect("the pool keeps to the rules");
                    }
                    _ => {}
                }
                return event;
            }
            self.write().await;
            self.input.clear();
            assert!(self.stream.read_buf(&mut self.input).await.expect("the pool answers") > 0, "closed");
            self.connection.receive(&self.input, unix_time_s()).expect("the pool keeps to the rules");
        }
    }

    async fn open(&mut self) {
        assert!(matches!(self.next().await, Event::Ready { .. }));
        let open = OpenStandardMiningChannel {
            request_id: 1,
            user_identity: "bench".try_into().expect("a short name"),
            nominal_hash_rate: 0.0,
            max_target: U256::MAX,
        };
        self.connection.send(&open.into()).expect("ready");
        while self.channel.as_ref().is_none_or(|channel| channel.active().is_none()) {
            self.next().await;
        }
    }

    /// Submits a share and waits for its answer.
    async fn submit(&mut self, nonce: u32) -> Duration {
        let start = Instant::now();
        let channel = self.channel.as_mut().expect("open");
        let job = channel.active().expect("a job");
        let share = channel.share(job.job_id, nonce, job.min_ntime, job.version).expect("a live job");
        self.connection.send(&share.into()).expect("ready");
        loop {
            match self.next().await {
                Event::Message(Message::SubmitSharesSuccess(_)) => return start.elapsed(),
                Event::Message(Message::SubmitSharesError(error)) => panic!("{error}"),
                _ => {}
            }
        }
    }
}

async fn mine(url: Arc<PoolUrl>, number: u32, left: Arc<AtomicU32>, start: Arc<Barrier>) -> Vec<Duration> {
    let mut client = Client::connect(&url, number).await;
    client.open().await;
    start.wait().await;
    let mut latencies = Vec::new();
    for nonce in 0.. {
        let taken = left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
        if taken.is_err() {
            break;
        }
        latencies.push(client.submit(nonce).await);
    }
    latencies
}

fn main() {
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let (tell, told) = std::sync::mpsc::channel();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let pool = std::thread::spawn(move || {
        runtime().block_on(async move {
            let config = PoolConfig {
                listen: "127.0.0.1:0".parse().expect("an address"),
                nbits: 0x1d00_ffff,
                max_connections: 2 * CONNECTIONS as usize,
                vardiff: false,
                ..PoolConfig::default()
            };
            let pool = Pool::start(config).await.expect("loopback has a free port");
            tell.send(pool.url().clone()).expect("the main thread waits");
            let _ = stopped.await;
            pool.shutdown().await.expect("an orderly end")
        })
    });
    let url = Arc::new(told.recv().expect("the pool starts"));
    let left = Arc::new(AtomicU32::new(SHARES));
    let (mut latencies, elapsed) = runtime().block_on(async {
        let start = Arc::new(Barrier::new(CONNECTIONS as usize + 1));
        let clients: Vec<_> = (0..CONNECTIONS)
            .map(|number| tokio::spawn(mine(url.clone(), number, left.clone(), start.clone())))
            .collect();
        start.wait().await;
        let began = Instant::now();
        let mut latencies = Vec::new();
        for client in clients {
            latencies.extend(client.await.expect("no client fails"));
        }
        (latencies, began.elapsed())
    });
    stop.send(()).expect("the pool runs");
    let stats = pool.join().expect("the pool ends");
    assert_eq!((stats.shares_accepted, stats.shares_rejected_total()), (u64::from(SHARES), 0));
    latencies.sort_unstable();
    let at = |share: f64| {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "an index below the length"
        )]
        let index = (share * (latencies.len() - 1) as f64) as usize;
        latencies[index].as_secs_f64() * 1e3
    };
    println!(
        "{CONNECTIONS} connections, {SHARES} shares, all accepted: {:.0} shares/s; latency p50 {:.1} ms, p99 {:.1} ms",
        f64::from(SHARES) / elapsed.as_secs_f64(),
        at(0.5),
        at(0.99)
    );
}
