//! Sockets and tasks: one that accepts, one a connection, and one that owns the pool.
//!
//! Messages between them go through bounded queues. The pool's task never waits for a client: a client whose queue
//! is full is dropped. A task that ends by a defect takes nothing down but its own connection.
//!
//! Left out: TLS and unencrypted links: SV2 brings its own encryption.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use midstate_sv2::{Message, PoolUrl, ServerConfig, ServerConnection, Timeouts};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{broadcast, mpsc, oneshot, watch};
use tokio::task::{Id, JoinHandle, JoinSet};
use tokio::time::{MissedTickBehavior, interval_at};

use crate::config::{Identity, PoolConfig};
use crate::connection::{Batch, Task, Wiring};
use crate::engine::{Engine, Outbox};
use crate::error::{Disconnect, Error};
use crate::observe::{ConnectionId, PoolEvent, PoolStats};

/// What a connection's queue holds: answers to what the client said, and jobs.
pub(crate) const QUEUE_BATCHES: usize = 256;
/// What the pool's queue holds. A full one makes the connections wait.
const POOL_QUEUE: usize = 1024;
/// Events that a slow subscriber may be behind before it loses the oldest.
const EVENT_QUEUE: usize = 4096;
/// Longest payload read from a client. The longest message that a client has reason to send is below 1 KiB.
const PAYLOAD_BYTES: usize = 16 << 10;
/// Pause after a failure to accept, such as too many open files.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);

/// The bundled pool.
#[derive(Debug)]
pub struct Pool;

impl Pool {
    /// Listens, and serves until the handle is dropped or shut down. Must be called within a tokio runtime.
    ///
    /// # Errors
    /// [`Error::Config`] and [`Error::Listen`].
    pub async fn start(config: PoolConfig) -> Result<PoolHandle, Error> {
        config.check()?;
        let now = unix_time_s();
        let identity = Identity::new(&config, now)?;
        let addr = config.listen;
        let listener = TcpListener::bind(addr).await.map_err(|source| Error::Listen { addr, source })?;
        let addr = listener.local_addr().map_err(|source| Error::Listen { addr, source })?;
        let url = config.url(addr.port(), identity.authority())?;

        let (stats_in, stats) = watch::channel(PoolStats::default());
        let (events, _) = broadcast::channel(EVENT_QUEUE);
        let engine = Engine::new(&config, now, stats_in, events.clone())?;
        let (pool, from_connections) = mpsc::channel(POOL_QUEUE);
        let (stop, stopping) = watch::channel(false);
        tracing::info!(%url, "the pool listens");
        let engine = tokio::spawn(run_engine(engine, from_connections, config.refresh_interval));
        let acceptor = Acceptor {
            identity,
            timeouts: Timeouts {
                handshake_ms: millis(config.handshake_timeout),
                setup_ms: millis(config.setup_timeout),
                ..Timeouts::default()
            },
            write_timeout: config.write_timeout,
            max_connections: config.max_connections,
            pool,
            stop: stopping,
            last_id: 0,
            tasks: JoinSet::new(),
            ids: HashMap::new(),
        };
        let acceptor = tokio::spawn(acceptor.run(listener));
        Ok(PoolHandle { addr, url, stats, events, stop, acceptor, engine })
    }
}

/// A running pool. Dropping it stops the pool too, without waiting for the end.
#[derive(Debug)]
pub struct PoolHandle {
    addr: SocketAddr,
    url: PoolUrl,
    stats: watch::Receiver<PoolStats>,
    events: broadcast::Sender<PoolEvent>,
    stop: watch::Sender<bool>,
    acceptor: JoinHandle<()>,
    engine: JoinHandle<()>,
}

impl PoolHandle {
    /// The address listened on, with the port that the system chose if 0 was asked for.
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// What a miner is given: address and authority key.
    pub fn url(&self) -> &PoolUrl {
        &self.url
    }

    /// The counters: `borrow()` shows them as they are, `changed()` waits for news, and fails once the pool is gone.
    pub fn stats(&self) -> watch::Receiver<PoolStats> {
        self.stats.clone()
    }

    /// The events from now on. A subscriber that falls behind loses the oldest, and is told how many.
    pub fn events(&self) -> broadcast::Receiver<PoolEvent> {
        self.events.subscribe()
    }

    /// Closes all connections, frees the port, and waits until every task has ended. Gives the final counters.
    ///
    /// # Errors
    /// [`Error::Internal`] if a task had ended by a defect.
    pub async fn shutdown(self) -> Result<PoolStats, Error> {
        // Fails only if the acceptor ended already.
        let _ = self.stop.send(true);
        let internal =
            |task| move |error: tokio::task::JoinError| Error::Internal { task, detail: error.to_string() };
        let acceptor = self.acceptor.await.map_err(internal("accepting"));
        self.engine.await.map_err(internal("pool"))?;
        acceptor?;
        Ok(self.stats.borrow().clone())
    }
}

/// What the other tasks tell the pool's.
#[derive(Debug)]
pub(crate) enum ToPool {
    Connected {
        connection: ConnectionId,
        peer: SocketAddr,
        messages: mpsc::Sender<Batch>,
        dropped: oneshot::Sender<Disconnect>,
    },
    Refused {
        peer: SocketAddr,
    },
    Ready {
        connection: ConnectionId,
        flags: u32,
        vendor: String,
    },
    Messages {
        connection: ConnectionId,
        messages: Vec<Message>,
    },
    Disconnected {
        connection: ConnectionId,
        reason: Disconnect,
    },
}

/// Ends when nobody is left to tell it anything.
async fn run_engine(mut engine: Engine, mut said: mpsc::Receiver<ToPool>, refresh: Duration) {
    type Client = (mpsc::Sender<Batch>, oneshot::Sender<Disconnect>);
    let mut clients: HashMap<ConnectionId, Client> = HashMap::new();
    let mut refresh = interval_at(tokio::time::Instant::now() + refresh, refresh);
    refresh.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        let (mut out, mut asked) = (Outbox::new(), None);
        // Not biased: where a refresh takes longer than the interval, clients are heard all the same.
        tokio::select! {
            _ = refresh.tick() => engine.refresh(unix_time_s(), &mut out),
            said = said.recv() => match said {
                None => return,
                Some(ToPool::Connected { connection, peer, messages, dropped }) => {
                    clients.insert(connection, (messages, dropped));
                    engine.connected(connection, peer);
                }
                Some(ToPool::Refused { peer }) => engine.refused(peer),
                Some(ToPool::Ready { connection, flags, vendor }) => engine.ready(connection, flags, vendor),
                Some(ToPool::Messages { connection, messages }) => {
                    asked = Some(connection);
                    out.insert(connection, Vec::new());
                    for message in &messages {
                        engine.message(connection, message, unix_time_s(), &mut out);
                    }
                }
                Some(ToPool::Disconnected { connection, reason }) => {
                    clients.remove(&connection);
                    engine.disconnected(connection, reason);
                }
            },
        }
        for (connection, messages) in out {
            let Some((client, _)) = clients.get(&connection) else { continue };
            // A closed queue is that of a task about to report its end.
            let is_answer = asked == Some(connection);
            if messages.is_empty() && !is_answer {
                continue;
            }
            if let Err(mpsc::error::TrySendError::Full(_)) = client.try_send(Batch { messages, is_answer })
                && let Some((_, dropped)) = clients.remove(&connection)
            {
                // Its task reports the end, as any.
                let _ = dropped.send(Disconnect::TooSlow);
            }
        }
    }
}

#[derive(Debug)]
struct Acceptor {
    identity: Identity,
    timeouts: Timeouts,
    write_timeout: Duration,
    max_connections: usize,
    pool: mpsc::Sender<ToPool>,
    stop: watch::Receiver<bool>,
    last_id: ConnectionId,
    tasks: JoinSet<Disconnect>,
    /// A task that panics has nothing but its task id to be known by.
    ids: HashMap<Id, (ConnectionId, SocketAddr)>,
}

impl Acceptor {
    async fn run(mut self, listener: TcpListener) {
        loop {
            tokio::select! {
                biased;
                () = stopped(&mut self.stop) => break,
                () = self.pool.closed() => break,
                Some(ended) = self.tasks.join_next_with_id() => self.ended(ended).await,
                accepted = listener.accept() => match accepted {
                    Ok((stream, peer)) => self.accept(stream, peer).await,
                    Err(error) => {
                        tracing::warn!(%error, "cannot accept a connection");
                        tokio::time::sleep(ACCEPT_PAUSE).await;
                    }
                },
            }
        }
        drop(listener);
        tracing::info!("the pool stops listening");
        while let Some(ended) = self.tasks.join_next_with_id().await {
            self.ended(ended).await;
        }
    }

    async fn accept(&mut self, stream: TcpStream, peer: SocketAddr) {
        if self.tasks.len() >= self.max_connections {
            tracing::warn!(%peer, limit = self.max_connections, "connection refused: too many are open");
            self.tell(ToPool::Refused { peer }).await;
            return;
        }
        let connection = match self.server_connection() {
            Ok(connection) => connection,
            Err(error) => {
                tracing::error!(%peer, %error, "connection refused");
                self.tell(ToPool::Refused { peer }).await;
                return;
            }
        };
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%peer, %error, "cannot disable Nagle's algorithm");
        }
        self.last_id += 1;
        let id = self.last_id;
        tracing::info!(connection = id, %peer, "client connected");
        let (to_client, messages) = mpsc::channel(QUEUE_BATCHES);
        let (drop_client, dropped) = oneshot::channel();
        self.tell(ToPool::Connected { connection: id, peer, messages: to_client, dropped: drop_client })
            .await;
        let wiring = Wiring { pool: self.pool.clone(), messages, dropped, stop: self.stop.clone() };
        let task = self.tasks.spawn(Task::new(id, connection, self.write_timeout).run(stream, wiring));
        self.ids.insert(task.id(), (id, peer));
    }

    fn server_connection(&mut self) -> Result<ServerConnection, midstate_sv2::Error> {
        let mut config = ServerConfig::mining(self.identity.at(unix_time_s()));
        config.limits.payload = PAYLOAD_BYTES;
        config.timeouts = self.timeouts;
        ServerConnection::new(config, rand::random())
    }

    async fn ended(&mut self, ended: Result<(Id, Disconnect), tokio::task::JoinError>) {
        let (task, reason) = match ended {
            Ok(ended) => ended,
            Err(error) => (error.id(), Disconnect::Internal(error.to_string())),
        };
        let Some((connection, peer)) = self.ids.remove(&task) else { return };
        match &reason {
            Disconnect::ByClient | Disconnect::Shutdown => {
                tracing::info!(connection, %peer, %reason, "disconnected")
            }
            Disconnect::Internal(_) => tracing::error!(connection, %peer, %reason, "disconnected"),
            _ => tracing::warn!(connection, %peer, %reason, "disconnected"),
        }
        self.tell(ToPool::Disconnected { connection, reason }).await;
    }

    /// Fails only when the pool's task is gone, which ends the acceptor as well.
    async fn tell(&self, said: ToPool) {
        let _ = self.pool.send(said).await;
    }
}

/// Waits until the pool is to stop, or its handle is gone.
pub(crate) async fn stopped(stop: &mut watch::Receiver<bool>) {
    let _ = stop.wait_for(|stop| *stop).await;
}

pub(crate) fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// Seconds since 1970; a clock before that reads 0.
pub(crate) fn unix_time_s() -> u32 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u32::try_from(since.as_secs()).unwrap_or(u32::MAX)
}
