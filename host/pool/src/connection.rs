//! The task of one connection: bytes to messages and back, and the clock that bounds a silent or slow client.
//!
//! Both directions make progress at once. When too much waits to be written, neither more is read nor more is taken
//! from the pool, and a client that takes nothing for the write timeout is dropped: the memory that a connection can
//! hold is bounded whatever the client does. Nor is more read while many answers of the pool are due.
//!
//! Source: SV2 3.6.1, 4.5. Left out: a limit on idle time after the setup: a miner of low hash rate has nothing to
//! say for hours, and a proxy opens its first channel when its first miner comes.

use std::time::Duration;

use bytes::BytesMut;
use midstate_sv2::{Error as Sv2Error, Event, Message, ServerConnection};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::{mpsc, oneshot, watch};
use tokio::time::{Instant, sleep_until, timeout};

use crate::config::PoolConfig;
use crate::error::{Disconnect, Stage};
use crate::observe::ConnectionId;
use crate::server::{QUEUE_BATCHES, ToPool, stopped, unix_time_s};

/// Bytes waiting to be written above which nothing more is read or queued.
const HIGH_WATER_BYTES: usize = 256 << 10;
const READ_BYTES: usize = 16 << 10;
/// Reads that the pool may have left unanswered before nothing more is read: well below the length of the queue, so
/// that no client fills it by what it says.
const MAX_UNANSWERED: usize = QUEUE_BATCHES / 8;
/// How long a client that was refused may take to read why.
const FAREWELL: Duration = Duration::from_secs(1);

#[derive(Clone, Copy, Debug)]
pub(crate) struct Timeouts {
    handshake: Duration,
    setup: Duration,
    write: Duration,
}

impl From<&PoolConfig> for Timeouts {
    fn from(config: &PoolConfig) -> Self {
        let PoolConfig { handshake_timeout, setup_timeout, write_timeout, .. } = *config;
        Self { handshake: handshake_timeout, setup: setup_timeout, write: write_timeout }
    }
}

/// What the pool has to say to a client at once.
#[derive(Debug)]
pub(crate) struct Batch {
    pub(crate) messages: Vec<Message>,
    /// It answers what the client said, which it does even if it has nothing to say.
    pub(crate) is_answer: bool,
}

/// The ends of the channels between a connection's task and the pool's.
#[derive(Debug)]
pub(crate) struct Wiring {
    pub(crate) pool: mpsc::Sender<ToPool>,
    pub(crate) messages: mpsc::Receiver<Batch>,
    /// The pool gives the client up.
    pub(crate) dropped: oneshot::Receiver<Disconnect>,
    pub(crate) stop: watch::Receiver<bool>,
}

#[derive(Debug)]
pub(crate) struct Task {
    id: ConnectionId,
    connection: ServerConnection,
    timeouts: Timeouts,
    /// What is awaited until when; None once the client is set up.
    stage: Option<(Stage, Instant)>,
    unwritten: BytesMut,
    write_deadline: Option<Instant>,
    unanswered: usize,
}

impl Task {
    pub(crate) fn new(id: ConnectionId, connection: ServerConnection, timeouts: Timeouts) -> Self {
        let stage = Some((Stage::Handshake, Instant::now() + timeouts.handshake));
        let (unwritten, write_deadline) = (BytesMut::new(), None);
        Self { id, connection, timeouts, stage, unwritten, write_deadline, unanswered: 0 }
    }

    /// Serves the client until either side ends it, and tells why it ended.
    pub(crate) async fn run(mut self, mut stream: TcpStream, mut wiring: Wiring) -> Disconnect {
        let reason = self.serve(&mut stream, &mut wiring).await;
        if matches!(reason, Disconnect::Protocol(Sv2Error::RefusedClient { .. })) {
            // Closing with bytes unread would make the client's system discard the answer.
            let _ = timeout(FAREWELL, farewell(&mut stream, &mut self.unwritten)).await;
        }
        reason
    }

    async fn serve(&mut self, stream: &mut TcpStream, wiring: &mut Wiring) -> Disconnect {
        let (mut reader, mut writer) = stream.split();
        let mut input = BytesMut::with_capacity(READ_BYTES);
        loop {
            let room = self.unwritten.len() < HIGH_WATER_BYTES;
            let deadline = self.deadline();
            tokio::select! {
                biased;
                () = stopped(&mut wiring.stop) => return Disconnect::Shutdown,
                reason = &mut wiring.dropped => return reason.unwrap_or(Disconnect::Shutdown),
                () = sleep_until(deadline.unwrap_or_else(Instant::now)), if deadline.is_some() => {
                    return self.overdue();
                }
                written = writer.write_buf(&mut self.unwritten), if !self.unwritten.is_empty() => {
                    match written {
                        Ok(0) => return Disconnect::ByClient,
                        Ok(_) => self.write_deadline = None,
                        Err(error) => return Disconnect::Lost(error.to_string()),
                    }
                }
                batch = wiring.messages.recv(), if room => {
                    // The pool forgets a connection only when it drops it, or stops.
                    let Some(batch) = batch else { return Disconnect::Shutdown };
                    self.unanswered -= usize::from(batch.is_answer);
                    if let Err(reason) = self.send(&batch.messages) {
                        return reason;
                    }
                }
                read = reader.read_buf(&mut input), if room && self.unanswered < MAX_UNANSWERED => {
                    match read {
                        Ok(0) => return Disconnect::ByClient,
                        Ok(_) => {}
                        Err(error) => return Disconnect::Lost(error.to_string()),
                    }
                    if let Err(reason) = self.receive(&input, &wiring.pool).await {
                        return reason;
                    }
                    input.clear();
                }
            }
        }
    }

    /// When the task has to give up if nothing happens.
    fn deadline(&mut self) -> Option<Instant> {
        self.write_deadline = if self.unwritten.is_empty() {
            None
        } else {
            Some(self.write_deadline.unwrap_or_else(|| Instant::now() + self.timeouts.write))
        };
        let stage = self.stage.map(|(_, deadline)| deadline);
        stage.into_iter().chain(self.write_deadline).min()
    }

    fn overdue(&self) -> Disconnect {
        match self.stage {
            Some((stage, deadline)) if self.write_deadline.is_none_or(|write| deadline <= write) => {
                let timeout = match stage {
                    Stage::Handshake => self.timeouts.handshake,
                    Stage::Setup => self.timeouts.setup,
                };
                Disconnect::Silent { stage, timeout }
            }
            _ => Disconnect::TooSlow,
        }
    }

    fn send(&mut self, messages: &[Message]) -> Result<(), Disconnect> {
        for message in messages {
            self.connection.send(message).map_err(|error| match error {
                Sv2Error::TransmitFull { .. } => Disconnect::TooSlow,
                other => Disconnect::Internal(other.to_string()),
            })?;
        }
        self.take_transmit();
        Ok(())
    }

    /// True if there was something to transmit.
    fn take_transmit(&mut self) -> bool {
        let Some(bytes) = self.connection.poll_transmit() else { return false };
        self.unwritten.extend_from_slice(&bytes);
        true
    }

    /// Feeds the connection, and hands what it says to the pool: first what came before an error, then the error.
    async fn receive(&mut self, bytes: &[u8], pool: &mpsc::Sender<ToPool>) -> Result<(), Disconnect> {
        let result = self.connection.receive(bytes, unix_time_s());
        if self.take_transmit() && matches!(self.stage, Some((Stage::Handshake, _))) {
            self.stage = Some((Stage::Setup, Instant::now() + self.timeouts.setup));
        }
        let connection = self.id;
        let mut messages = Vec::new();
        while let Some(event) = self.connection.poll_event() {
            match event {
                Event::Ready { flags, .. } => {
                    self.stage = None;
                    let vendor = self.connection.setup().map(|setup| setup.vendor.to_string());
                    let ready = ToPool::Ready { connection, flags, vendor: vendor.unwrap_or_default() };
                    pool.send(ready).await.map_err(|_| Disconnect::Shutdown)?;
                }
                Event::Message(message) => messages.push(message),
                _ => {}
            }
        }
        if !messages.is_empty() {
            self.unanswered += 1;
            let said = ToPool::Messages { connection, messages };
            pool.send(said).await.map_err(|_| Disconnect::Shutdown)?;
        }
        result.map_err(Disconnect::Protocol)
    }
}

/// Writes what is left, and waits until the client closes.
async fn farewell(stream: &mut TcpStream, unwritten: &mut BytesMut) -> std::io::Result<()> {
    stream.write_all_buf(unwritten).await?;
    stream.shutdown().await?;
    let mut ignored = [0; 1024];
    while stream.read(&mut ignored).await? > 0 {}
    Ok(())
}

#[cfg(test)]
mod tests {
    use midstate_sv2::messages::{Message, OpenStandardMiningChannel};
    use midstate_sv2::noise::{AuthorityKeypair, ServerIdentity};
    use midstate_sv2::{ClientConfig, ClientConnection, ServerConfig, U256};

    use super::*;

    const HANDSHAKE: Duration = Duration::from_secs(10);
    const SETUP: Duration = Duration::from_secs(20);
    const WRITE: Duration = Duration::from_secs(30);

    fn pair() -> (Task, ClientConnection) {
        let authority = AuthorityKeypair::from_secret([1; 32]).unwrap();
        let identity = ServerIdentity::issue(&authority, [2; 32], 0, u32::MAX).unwrap();
        let server = ServerConnection::new(ServerConfig::mining(identity), [3; 32]).unwrap();
        let client = ClientConfig::mining(authority.public(), "pool.example", 1).unwrap();
        let timeouts = Timeouts { handshake: HANDSHAKE, setup: SETUP, write: WRITE };
        (Task::new(1, server, timeouts), ClientConnection::new(client, [4; 32]).unwrap())
    }

    fn silent(stage: Stage, timeout: Duration) -> Disconnect {
        Disconnect::Silent { stage, timeout }
    }

    #[tokio::test(start_paused = true)]
    async fn each_stage_has_its_deadline_and_a_client_that_is_set_up_has_none() {
        let (mut task, mut client) = pair();
        let (pool, mut said) = mpsc::channel(8);
        let start = Instant::now();
        assert_eq!(task.deadline(), Some(start + HANDSHAKE));
        assert_eq!(task.overdue(), silent(Stage::Handshake, HANDSHAKE));

        let act1 = client.poll_transmit().unwrap();
        task.receive(&act1[..10], &pool).await.unwrap();
        assert_eq!(task.deadline(), Some(start + HANDSHAKE), "a part of act 1 wins no time");
        tokio::time::advance(Duration::from_secs(1)).await;
        task.receive(&act1[10..], &pool).await.unwrap();
        let second = Instant::now();
        assert_eq!(task.deadline(), Some(second + SETUP));
        assert_eq!(task.overdue(), silent(Stage::Setup, SETUP));

        client.receive(&task.unwritten.split(), unix_time_s()).unwrap();
        task.receive(&client.poll_transmit().unwrap(), &pool).await.unwrap();
        assert!(matches!(said.recv().await, Some(ToPool::Ready { connection: 1, .. })));
        assert_eq!(task.deadline(), Some(second + WRITE), "SetupConnection.Success waits to be written");
        assert_eq!(task.overdue(), Disconnect::TooSlow);
        client.receive(&task.unwritten.split(), unix_time_s()).unwrap();
        assert_eq!(task.deadline(), None);
    }

    #[tokio::test(start_paused = true)]
    async fn a_write_that_waits_keeps_its_first_deadline() {
        let (mut task, _) = pair();
        task.stage = None;
        task.unwritten.extend_from_slice(&[0; 10]);
        let first = task.deadline();
        assert_eq!(first, Some(Instant::now() + WRITE));
        tokio::time::advance(Duration::from_secs(5)).await;
        task.unwritten.extend_from_slice(&[0; 10]);
        assert_eq!(task.deadline(), first);
    }

    #[tokio::test]
    async fn what_came_before_an_error_still_counts() {
        let (mut task, mut client) = pair();
        let (pool, mut said) = mpsc::channel(8);
        for _ in 0..2 {
            task.receive(&client.poll_transmit().unwrap(), &pool).await.unwrap();
            client.receive(&task.unwritten.split(), unix_time_s()).unwrap();
        }
        assert!(matches!(said.recv().await, Some(ToPool::Ready { .. })));
        let open = Message::from(OpenStandardMiningChannel {
            request_id: 1,
            user_identity: "worker".try_into().unwrap(),
            nominal_hash_rate: 1.0,
            max_target: U256::MAX,
        });
        client.send(&open).unwrap();
        let bytes = [&client.poll_transmit().unwrap()[..], &[0; 64]].concat();
        assert!(matches!(task.receive(&bytes, &pool).await, Err(Disconnect::Protocol(_))));
        assert!(matches!(said.recv().await, Some(ToPool::Messages { messages, .. }) if messages == [open]));
    }

    #[tokio::test]
    async fn no_more_is_read_while_too_many_answers_are_due() {
        let (mut task, mut client) = pair();
        let (pool, mut said) = mpsc::channel(2 * MAX_UNANSWERED);
        for _ in 0..2 {
            task.receive(&client.poll_transmit().unwrap(), &pool).await.unwrap();
            client.receive(&task.unwritten.split(), unix_time_s()).unwrap();
        }
        assert!(matches!(said.recv().await, Some(ToPool::Ready { .. })));

        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mut socket = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        let (to_client, messages) = mpsc::channel(QUEUE_BATCHES);
        let (_drop_client, dropped) = oneshot::channel();
        let (stop, stopping) = watch::channel(false);
        let wiring = Wiring { pool, messages, dropped, stop: stopping };
        let task = tokio::spawn(task.run(listener.accept().await.unwrap().0, wiring));
        let close = Message::from(midstate_sv2::messages::CloseChannel {
            channel_id: 1,
            reason_code: "done".try_into().unwrap(),
        });
        for unanswered in 1..=MAX_UNANSWERED + 1 {
            client.send(&close).unwrap();
            socket.write_all(&client.poll_transmit().unwrap()).await.unwrap();
            if unanswered <= MAX_UNANSWERED {
                assert!(matches!(said.recv().await, Some(ToPool::Messages { .. })));
            }
        }
        let more = timeout(Duration::from_millis(50), said.recv()).await;
        assert!(more.is_err(), "{more:?}");
        // A job is no answer, an empty answer is one.
        for (is_answer, is_read) in [(false, false), (true, true)] {
            to_client.send(Batch { messages: Vec::new(), is_answer }).await.unwrap();
            let more =
                timeout(if is_read { HANDSHAKE } else { Duration::from_millis(50) }, said.recv()).await;
            assert_eq!(more.is_ok(), is_read);
        }
        stop.send(true).unwrap();
        assert_eq!(task.await.unwrap(), Disconnect::Shutdown);
    }
}
