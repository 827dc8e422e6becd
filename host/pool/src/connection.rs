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

use crate::error::Disconnect;
use crate::observe::ConnectionId;
use crate::server::{QUEUE_BATCHES, ToPool, millis, stopped, unix_time_s};

/// Bytes waiting to be written above which nothing more is read or queued.
const HIGH_WATER_BYTES: usize = 256 << 10;
const READ_BYTES: usize = 16 << 10;
/// Reads that the pool may have left unanswered before nothing more is read: well below the length of the queue, so
/// that no client fills it by what it says.
const MAX_UNANSWERED: usize = QUEUE_BATCHES / 8;
/// How long a client that was refused may take to read why.
const FAREWELL: Duration = Duration::from_secs(1);

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
    /// When the connection's milliseconds begin.
    start: Instant,
    write_timeout: Duration,
    unwritten: BytesMut,
    write_deadline: Option<Instant>,
    unanswered: usize,
}

impl Task {
    pub(crate) fn new(id: ConnectionId, connection: ServerConnection, write_timeout: Duration) -> Self {
        let (start, unwritten) = (Instant::now(), BytesMut::new());
        Self { id, connection, start, write_timeout, unwritten, write_deadline: None, unanswered: 0 }
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
            if let Err(reason) = self.check_time() {
                return reason;
            }
            let room = self.unwritten.len() < HIGH_WATER_BYTES;
            let deadline = self.deadline();
            tokio::select! {
                biased;
                () = stopped(&mut wiring.stop) => return Disconnect::Shutdown,
                reason = &mut wiring.dropped => return reason.unwrap_or(Disconnect::Shutdown),
                () = sleep_until(deadline.unwrap_or_else(Instant::now)), if deadline.is_some() => {}
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

    /// Gives up on a client that is silent in the handshake or the setup, or that takes nothing.
    fn check_time(&mut self) -> Result<(), Disconnect> {
        let now = Instant::now();
        if self.unwritten.is_empty() {
            self.write_deadline = None;
        } else if now >= *self.write_deadline.get_or_insert(now + self.write_timeout) {
            return Err(Disconnect::TooSlow);
        }
        self.connection.handle_time(millis(now.duration_since(self.start))).map_err(Disconnect::Protocol)
    }

    /// When to look at the time again if nothing happens.
    fn deadline(&self) -> Option<Instant> {
        let stage = self.connection.next_deadline().map(|ms| self.start + Duration::from_millis(ms));
        stage.into_iter().chain(self.write_deadline).min()
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

    fn take_transmit(&mut self) {
        if let Some(bytes) = self.connection.poll_transmit() {
            self.unwritten.extend_from_slice(&bytes);
        }
    }

    /// Feeds the connection, and hands what it says to the pool: first what came before an error, then the error.
    async fn receive(&mut self, bytes: &[u8], pool: &mpsc::Sender<ToPool>) -> Result<(), Disconnect> {
        let result = self.connection.receive(bytes, unix_time_s());
        self.take_transmit();
        let connection = self.id;
        let mut messages = Vec::new();
        while let Some(event) = self.connection.poll_event() {
            match event {
                Event::Ready { flags, .. } => {
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
    use midstate_sv2::{ClientConfig, ClientConnection, ServerConfig, Timeouts, U256};

    use super::*;

    const HANDSHAKE_MS: u64 = 10_000;
    const SETUP_MS: u64 = 20_000;
    const WRITE: Duration = Duration::from_secs(30);

    fn pair() -> (Task, ClientConnection) {
        let authority = AuthorityKeypair::from_secret([1; 32]).unwrap();
        let identity = ServerIdentity::issue(&authority, [2; 32], 0, u32::MAX).unwrap();
        let mut config = ServerConfig::mining(identity);
        config.timeouts = Timeouts { handshake_ms: HANDSHAKE_MS, setup_ms: SETUP_MS, ..Timeouts::default() };
        let server = ServerConnection::new(config, [3; 32]).unwrap();
        let client = ClientConfig::mining(authority.public(), "pool.example", 1).unwrap();
        (Task::new(1, server, WRITE), ClientConnection::new(client, [4; 32]).unwrap())
    }

    #[tokio::test(start_paused = true)]
    async fn each_stage_has_its_deadline_and_a_client_that_is_set_up_has_none() {
        let (mut task, mut client) = pair();
        let (pool, mut said) = mpsc::channel(8);
        let start = Instant::now();
        let deadline = |task: &mut Task| {
            assert_eq!(task.check_time(), Ok(()));
            task.deadline()
        };
        let (handshake, setup) = (Duration::from_millis(HANDSHAKE_MS), Duration::from_millis(SETUP_MS));
        assert_eq!(deadline(&mut task), Some(start + handshake));

        let act1 = client.poll_transmit().unwrap();
        tokio::time::advance(Duration::from_secs(1)).await;
        task.receive(&act1[..10], &pool).await.unwrap();
        assert_eq!(deadline(&mut task), Some(start + handshake), "a part of act 1 wins no time");
        task.receive(&act1[10..], &pool).await.unwrap();
        let second = Instant::now();
        client.receive(&task.unwritten.split(), unix_time_s()).unwrap();
        assert_eq!(deadline(&mut task), Some(second + setup));

        task.receive(&client.poll_transmit().unwrap(), &pool).await.unwrap();
        assert!(matches!(said.recv().await, Some(ToPool::Ready { connection: 1, .. })));
        assert_eq!(deadline(&mut task), Some(second + WRITE), "SetupConnection.Success waits to be written");
        client.receive(&task.unwritten.split(), unix_time_s()).unwrap();
        assert_eq!(deadline(&mut task), None);
    }

    #[tokio::test(start_paused = true)]
    async fn a_client_that_is_late_in_a_stage_is_silent() {
        let (mut task, mut client) = pair();
        let (pool, _said) = mpsc::channel(8);
        assert_eq!(task.check_time(), Ok(()));
        task.receive(&client.poll_transmit().unwrap(), &pool).await.unwrap();
        client.receive(&task.unwritten.split(), unix_time_s()).unwrap();
        assert_eq!(task.check_time(), Ok(()));
        tokio::time::advance(Duration::from_millis(SETUP_MS - 1)).await;
        assert_eq!(task.check_time(), Ok(()));
        tokio::time::advance(Duration::from_millis(1)).await;
        let Err(Disconnect::Protocol(silent @ Sv2Error::Silent { .. })) = task.check_time() else { panic!() };
        assert!(silent.to_string().contains("setup did not come within 20000 ms"), "{silent}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_write_that_waits_keeps_its_first_deadline() {
        let (mut task, _) = pair();
        task.unwritten.extend_from_slice(&[0; 10]);
        assert_eq!(task.check_time(), Ok(()));
        let first = task.write_deadline;
        assert_eq!(first, Some(Instant::now() + WRITE));
        tokio::time::advance(Duration::from_secs(5)).await;
        task.unwritten.extend_from_slice(&[0; 10]);
        assert_eq!(task.check_time(), Ok(()));
        assert_eq!(task.write_deadline, first);
        tokio::time::advance(WRITE - Duration::from_secs(5)).await;
        assert_eq!(task.check_time(), Err(Disconnect::TooSlow));
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
            let more = timeout(if is_read { WRITE } else { Duration::from_millis(50) }, said.recv()).await;
            assert_eq!(more.is_ok(), is_read);
        }
        stop.send(true).unwrap();
        assert_eq!(task.await.unwrap(), Disconnect::Shutdown);
    }
}
