//! The connection to the pool: connects, watches, reports why it ended, waits, connects again, for ever.
//!
//! The protocol is [`ClientConnection`]'s, which has no sockets; this task gives it bytes, the time and randomness. It
//! opens the one channel itself, since a pool that opens none, or gives no job on it, is as bad as one that is not
//! there. Each connection has its own way out (`outbox`), which dies with it: no share can reach a later connection.
//!
//! Source: SV2 3.6, 4.5, 5.3. Left out: jobs ([`crate::dispatch`]), and a second pool to fall back to.

mod conversation;

use std::time::Duration;

use midstate_sv2::messages::Message;
use midstate_sv2::{ClientChannel, PoolUrl};
use tokio::net::{TcpStream, lookup_host};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::time::{Instant, sleep, timeout_at};

use self::conversation::Connection;
use crate::backoff::Backoff;
use crate::channel::Wanted;
use crate::config::Timeouts;
use crate::error::Error;

/// Addresses of one name that are tried.
const MAX_ADDRESSES: usize = 8;

/// What the task tells its owner, in order.
#[derive(Debug)]
pub(crate) enum PoolEvent {
    /// A connection is attempted.
    Connecting { address: String },
    /// The channel is open, for that speed.
    Up { channel: ClientChannel, outbox: Outbox, hashes_per_s: f64 },
    /// A message that may concern the channel.
    Message(Message),
    /// Nothing came for half of the time after which the pool counts as silent.
    Quiet,
    /// The connection ended, or never began.
    Down { error: Error, retry_in: Duration },
}

/// The owner's way into one connection. Dropping it ends the task.
#[derive(Debug)]
pub(crate) struct Outbox {
    messages: mpsc::Sender<Message>,
    ending: oneshot::Sender<Ending>,
}

/// How the owner ends a connection.
#[derive(Debug)]
enum Ending {
    /// For a reason that the owner found: another connection follows.
    Drop(Error),
    /// With a last message: the task ends.
    Farewell(Message),
}

impl Outbox {
    /// Leaves a message to be sent. False when too many wait or the connection is gone.
    pub(crate) fn send(&self, message: Message) -> bool {
        self.messages.try_send(message).is_ok()
    }

    /// Ends the connection. One that has just ended by itself needs no reason any more.
    pub(crate) fn drop_connection(self, reason: Error) {
        let _ = self.ending.send(Ending::Drop(reason));
    }

    /// Sends what waits and a last message, then ends the task.
    pub(crate) fn say_farewell(self, message: Message) {
        let _ = self.ending.send(Ending::Farewell(message));
    }
}

/// What the task works with.
#[derive(Debug)]
pub(crate) struct PoolTask {
    pub(crate) pool: PoolUrl,
    pub(crate) user: String,
    pub(crate) timeouts: Timeouts,
    pub(crate) backoff: Backoff,
    pub(crate) wanted: watch::Receiver<Wanted>,
    /// The pool is told so.
    pub(crate) requires_version_rolling: bool,
    pub(crate) events: mpsc::Sender<PoolEvent>,
    /// Since when this connection gives work.
    pub(crate) working_since: Option<Instant>,
}

/// How a connection ended.
enum End {
    Failed(Error),
    /// The pool sends this miner elsewhere.
    Redirected(Error, PoolUrl),
    /// The owner said farewell, or is gone.
    Done,
}

impl From<Error> for End {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl PoolTask {
    /// Runs until the owner is gone or says farewell.
    pub(crate) async fn run(mut self) {
        let home = self.pool.clone();
        loop {
            let address = address_of(&self.pool);
            if self.events.send(PoolEvent::Connecting { address }).await.is_err() {
                return;
            }
            let (error, next) = match self.connection().await {
                End::Done => return,
                // Another address is used once: when it fails, the configured one is tried again.
                End::Failed(error) => (error, home.clone()),
                End::Redirected(error, to) => (error, to),
            };
            self.pool = next;
            if let Some(since) = self.working_since.take() {
                self.backoff.worked_for(since.elapsed());
            }
            let retry_in = self.backoff.next_wait();
            if self.events.send(PoolEvent::Down { error, retry_in }).await.is_err() {
                return;
            }
            sleep(retry_in).await;
        }
    }

    async fn connection(&mut self) -> End {
        let stream = match self.connect().await {
            Ok(stream) => stream,
            Err(error) => return error.into(),
        };
        match Connection::new(self, stream) {
            Ok(connection) => connection.go_on().await,
            Err(error) => error.into(),
        }
    }

    async fn connect(&self) -> Result<TcpStream, Error> {
        let address = address_of(&self.pool);
        let after = self.timeouts.connect;
        let until = Instant::now() + after;
        let late = || Error::ConnectTimeout { address: address.clone(), after };
        let host = self.pool.host();
        let resolve = |source| Error::Resolve { host: host.to_owned(), source };
        let found = timeout_at(until, lookup_host((host, self.pool.port()))).await;
        let found = found.map_err(|_| late())?.map_err(resolve)?;
        let mut last = None;
        for socket in found.take(MAX_ADDRESSES) {
            match timeout_at(until, TcpStream::connect(socket)).await {
                Ok(Ok(stream)) => {
                    // A share must not wait for more bytes.
                    if let Err(source) = stream.set_nodelay(true) {
                        return Err(Error::Broken { address, source });
                    }
                    return Ok(stream);
                }
                Ok(Err(source)) => last = Some(Error::Connect { address: address.clone(), source }),
                Err(_) => return Err(late()),
            }
        }
        Err(last.unwrap_or_else(|| resolve(std::io::Error::other("the name has no address"))))
    }
}

/// Host and port without the key: what errors name.
pub(crate) fn address_of(pool: &PoolUrl) -> String {
    let (host, port) = (pool.host(), pool.port());
    if host.contains(':') { format!("[{host}]:{port}") } else { format!("{host}:{port}") }
}
