//! A context: the connection to the bench, its answers and its completions. Safe code; what C sees is elsewhere.

use std::collections::{HashMap, VecDeque};
use std::io::BufReader;
use std::mem;
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use midstate_usb_protocol::{
    Answer, Call, Completion, Error, Message, Payload, Request, SOCKET_VARIABLE, Status, read, write,
};

/// A connection to the bench.
#[derive(Debug)]
pub(crate) struct Connection {
    stream: UnixStream,
    to_bench: Mutex<UnixStream>,
    from_bench: Mutex<Inbox>,
    arrived: Condvar,
    next_number: AtomicU64,
}

/// A transfer that a callback waits for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct InFlight {
    /// Where the caller's structure is.
    pub(crate) address: usize,
    /// The handle that it was submitted on.
    pub(crate) handle: u64,
    /// Its end was asked for. As with libusb on Linux, it then ends as cancelled, even if it was completed before but its
    /// callback had not been called.
    pub(crate) is_cancelled: bool,
}

#[derive(Debug, Default)]
struct Inbox {
    answers: HashMap<u64, Result<Answer, Error>>,
    /// Of transfers with a callback.
    in_flight: HashMap<u64, InFlight>,
    completions: VecDeque<Completion>,
    /// Of transfers that a caller waits for.
    awaited: HashMap<u64, Option<Completion>>,
    /// The next handling of events ends at once.
    is_interrupted: bool,
    is_gone: bool,
}

impl Inbox {
    fn take(&mut self, message: Message) {
        match message {
            Message::Answer { number, result } => {
                self.answers.insert(number, result);
            }
            Message::Completion(completion) => match self.awaited.get_mut(&completion.transfer) {
                Some(place) => *place = Some(completion),
                None => self.completions.push_back(completion),
            },
        }
    }

    /// The bench is gone, and with it every device.
    fn give_up(&mut self) {
        self.is_gone = true;
        let gone = |transfer: &u64| Completion {
            transfer: *transfer,
            status: Status::NoDevice,
            moved: 0,
            data: vec![],
        };
        self.completions.extend(self.in_flight.keys().map(gone));
        for (transfer, place) in &mut self.awaited {
            place.get_or_insert_with(|| gone(transfer));
        }
    }
}

impl Connection {
    /// Connects to the bench that the environment names.
    pub(crate) fn open() -> Result<Arc<Self>, Error> {
        let path = std::env::var_os(SOCKET_VARIABLE).ok_or(Error::Io)?;
        let stream = UnixStream::connect(path).map_err(|_| Error::Io)?;
        let to_bench = stream.try_clone().map_err(|_| Error::Io)?;
        let from_bench = stream.try_clone().map_err(|_| Error::Io)?;
        let connection = Arc::new(Self {
            stream,
            to_bench: Mutex::new(to_bench),
            from_bench: Mutex::default(),
            arrived: Condvar::new(),
            next_number: AtomicU64::new(1),
        });
        let reader = Arc::clone(&connection);
        thread::Builder::new()
            .name("usb-bench".to_owned())
            .spawn(move || reader.read_all(BufReader::new(from_bench)))
            .map_err(|_| Error::Io)?;
        Ok(connection)
    }

    /// Ends the connection: the bench closes what is open on it.
    pub(crate) fn close(&self) {
        // An error says that it has ended already.
        let _ = self.stream.shutdown(Shutdown::Both);
    }

    fn read_all(&self, mut from_bench: BufReader<UnixStream>) {
        while let Ok(Some(message)) = read(&mut from_bench) {
            self.inbox().take(message);
            self.arrived.notify_all();
        }
        self.inbox().give_up();
        self.arrived.notify_all();
    }

    fn inbox(&self) -> MutexGuard<'_, Inbox> {
        self.from_bench.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn number(&self) -> u64 {
        self.next_number.fetch_add(1, Ordering::Relaxed)
    }

    /// Waits until `found` gives something, or until the deadline.
    fn wait<T>(
        &self,
        deadline: Option<Instant>,
        mut found: impl FnMut(&mut Inbox) -> Option<T>,
    ) -> Option<T> {
        let mut inbox = self.inbox();
        loop {
            if let Some(found) = found(&mut inbox) {
                return Some(found);
            }
            inbox = match deadline.map(|deadline| deadline.saturating_duration_since(Instant::now())) {
                None => self.arrived.wait(inbox).unwrap_or_else(PoisonError::into_inner),
                Some(Duration::ZERO) => return None,
                Some(left) => {
                    self.arrived.wait_timeout(inbox, left).unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
    }

    /// A call and its answer.
    pub(crate) fn call(&self, call: Call) -> Result<Answer, Error> {
        let number = self.number();
        {
            let to_bench = self.to_bench.lock().unwrap_or_else(PoisonError::into_inner);
            write(&*to_bench, &Request { number, call }).map_err(|_| Error::NoDevice)?;
        }
        self.wait(None, |inbox| {
            inbox.answers.remove(&number).or_else(|| inbox.is_gone.then_some(Err(Error::NoDevice)))
        })
        .unwrap_or(Err(Error::NoDevice))
    }

    /// A call that answers with a number.
    pub(crate) fn number_of(&self, call: Call) -> Result<u64, Error> {
        match self.call(call)? {
            Answer::Number(number) => Ok(number),
            _ => Err(Error::Io),
        }
    }

    /// A bulk transfer, to its end.
    pub(crate) fn transfer(
        &self,
        handle: u64,
        endpoint: u8,
        payload: Payload,
        timeout_ms: u32,
    ) -> Result<Completion, Error> {
        let transfer = self.number();
        self.inbox().awaited.insert(transfer, None);
        let submitted = self.call(Call::SubmitTransfer { handle, transfer, endpoint, payload, timeout_ms });
        let completion = submitted.map(|_| {
            // `give_up` fills the place when the bench ends.
            self.wait(None, |inbox| inbox.awaited.get_mut(&transfer).and_then(Option::take))
        });
        self.inbox().awaited.remove(&transfer);
        completion?.ok_or(Error::NoDevice)
    }

    /// Submits a bulk transfer whose completion [`completions`](Self::completions) gives.
    pub(crate) fn submit(
        &self,
        in_flight: InFlight,
        endpoint: u8,
        payload: Payload,
        timeout_ms: u32,
    ) -> Result<(), Error> {
        let transfer = self.number();
        self.inbox().in_flight.insert(transfer, in_flight);
        let handle = in_flight.handle;
        let submitted = self.call(Call::SubmitTransfer { handle, transfer, endpoint, payload, timeout_ms });
        if submitted.is_err() {
            self.inbox().in_flight.remove(&transfer);
        }
        submitted.map(|_| ())
    }

    /// Asks for the end of the transfer at this address; its completion still comes.
    pub(crate) fn cancel(&self, address: usize) -> Result<(), Error> {
        let found =
            self.inbox().in_flight.iter_mut().find(|(_, in_flight)| in_flight.address == address).map(
                |(id, in_flight)| {
                    in_flight.is_cancelled = true;
                    *id
                },
            );
        let transfer = found.ok_or(Error::NotFound)?;
        self.call(Call::CancelTransfer { transfer }).map(|_| ())
    }

    /// Forgets transfers whose structures or handles the caller gives up: their completions are nobody's.
    pub(crate) fn forget(&self, is_given_up: impl Fn(&InFlight) -> bool) {
        self.inbox().in_flight.retain(|_, in_flight| !is_given_up(in_flight));
    }

    /// Waits for completions, until there are some, `is_done` says so, it is interrupted, or the time is over. Gives the
    /// addresses that they are for.
    pub(crate) fn completions(
        &self,
        timeout: Duration,
        is_done: impl Fn() -> bool,
    ) -> Result<Vec<(usize, Completion)>, Error> {
        let deadline = Instant::now().checked_add(timeout);
        let came = self.wait(deadline, |inbox| {
            let Inbox { completions, in_flight, .. } = inbox;
            let came: Vec<_> = completions
                .drain(..)
                .filter_map(|mut completion| {
                    let InFlight { address, is_cancelled, .. } = in_flight.remove(&completion.transfer)?;
                    if is_cancelled {
                        completion.status = Status::Cancelled;
                    }
                    Some((address, completion))
                })
                .collect();
            if mem::take(&mut inbox.is_interrupted) || !came.is_empty() || is_done() {
                Some(Ok(came))
            } else {
                inbox.is_gone.then_some(Err(Error::Io))
            }
        });
        came.unwrap_or(Ok(vec![]))
    }

    /// Ends a handling of events, that under way or the next one.
    pub(crate) fn interrupt(&self) {
        self.inbox().is_interrupted = true;
        self.arrived.notify_all();
    }

    /// Wakes who waits for something that a callback has done.
    pub(crate) fn wake(&self) {
        // Not between its look at that and its sleep.
        drop(self.inbox());
        self.arrived.notify_all();
    }
}
