//! The thread that drives one fabric: orders in, events out.
//!
//! [`Fabric`] blocks, so each has a thread of its own. A fabric that fails is reported and, if its source can, opened
//! again with back-off; the others go on meanwhile. Both directions are bounded: a thread whose events are not taken
//! waits, one without orders polls. A driver that panics is a fabric that failed.
//!
//! Left out: what orders and events mean ([`crate::dispatch`], [`crate::stats`]).

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use midstate_fabric::{Event, Fabric, FabricError, FabricInfo, JobId};
use tokio::sync::mpsc;

use crate::backoff::Backoff;
use crate::config::BackoffConfig;
use crate::dispatch::Order;
use crate::error::{Error, with_causes};
use crate::mailbox::{Mail, Mailbox};

/// How long one poll waits: how late an order may be.
const POLL: Duration = Duration::from_millis(5);
/// How long a stopping thread waits for the ends of its jobs.
const FAREWELL: Duration = Duration::from_secs(2);

/// Why a fabric could not be opened, as its opener says it.
pub type OpenError = Box<dyn std::error::Error + Send + Sync>;

type Opener = Box<dyn FnMut() -> Result<Box<dyn Fabric>, OpenError> + Send>;

/// A fabric, or what opens it.
pub struct FabricSource {
    pub(crate) name: String,
    open: Opener,
    is_reopenable: bool,
}

impl FabricSource {
    /// A fabric that is open. When it fails it is gone.
    pub fn open(fabric: impl Fabric + 'static) -> Self {
        let name = fabric.info().name.clone();
        let mut fabric: Option<Box<dyn Fabric>> = Some(Box::new(fabric));
        let open: Opener = Box::new(move || fabric.take().ok_or_else(|| "it cannot be opened again".into()));
        Self { name, open, is_reopenable: false }
    }

    /// A fabric that is opened, and after a failure opened again, on its own thread.
    pub fn reopening(
        name: impl Into<String>,
        opener: impl FnMut() -> Result<Box<dyn Fabric>, OpenError> + Send + 'static,
    ) -> Self {
        Self { name: name.into(), open: Box::new(opener), is_reopenable: true }
    }
}

impl std::fmt::Debug for FabricSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FabricSource").field("name", &self.name).finish_non_exhaustive()
    }
}

/// What a fabric's thread reports.
#[derive(Debug)]
pub(crate) enum Report {
    /// It is open; orders for this opening are taken.
    Opened {
        opening: u64,
        info: FabricInfo,
    },
    Event(Event),
    /// The fabric did not take a job, or never saw it.
    NotTaken(JobId),
    /// It failed, or could not be opened.
    Failed {
        error: Error,
        retry_in: Option<Duration>,
    },
}

/// A fabric's thread.
#[derive(Debug)]
pub(crate) struct Worker {
    pub(crate) name: String,
    pub(crate) mailbox: Arc<Mailbox>,
    thread: thread::JoinHandle<()>,
}

impl Worker {
    pub(crate) fn start(
        at: usize,
        source: FabricSource,
        backoff: BackoffConfig,
        reports: mpsc::Sender<(usize, Report)>,
    ) -> Result<Self, Error> {
        let mailbox = Arc::new(Mailbox::default());
        let name = source.name.clone();
        let mut run = Run {
            at,
            source,
            backoff: Backoff::new(&name, backoff, rand::random()),
            mailbox: Arc::clone(&mailbox),
            reports,
            working_since: None,
        };
        let thread = thread::Builder::new()
            .name(format!("fabric {name}"))
            .spawn(move || {
                // It ends when it is stopped, or when nobody listens any more.
                let _ = run.go_on();
            })
            .map_err(|source| Error::Thread { name: name.clone(), source })?;
        Ok(Self { name, mailbox, thread })
    }

    pub(crate) fn is_finished(&self) -> bool {
        self.thread.is_finished()
    }
}

/// The thread is to end.
#[derive(Debug)]
struct Stopped;

struct Run {
    at: usize,
    source: FabricSource,
    backoff: Backoff,
    mailbox: Arc<Mailbox>,
    reports: mpsc::Sender<(usize, Report)>,
    /// Since when this opening has shown that it searches.
    working_since: Option<Instant>,
}

impl Run {
    fn report(&self, report: Report) -> Result<(), Stopped> {
        self.reports.blocking_send((self.at, report)).map_err(|_| Stopped)
    }

    /// Opens the fabric again and again.
    fn go_on(&mut self) -> Result<(), Stopped> {
        for opening in 1.. {
            // What a panic leaves half done is the fabric's, which is dropped, and its opener's own.
            let error = match catch_unwind(AssertUnwindSafe(|| self.use_opening(opening))) {
                Ok(error) => error?,
                Err(panic) => {
                    let what = format!("its driver panicked: {}", message_of(panic.as_ref()));
                    Error::FabricFailed { name: self.source.name.clone(), what }
                }
            };
            // One that only just opens and fails again does not start over with short waits: one that worked does.
            if let Some(since) = self.working_since.take() {
                self.backoff.worked_for(since.elapsed());
            }
            if !self.source.is_reopenable {
                return self.report(Report::Failed { error, retry_in: None });
            }
            let wait = self.backoff.next_wait();
            self.report(Report::Failed { error, retry_in: Some(wait) })?;
            if !self.mailbox.wait(wait) {
                return Err(Stopped);
            }
        }
        Ok(())
    }

    /// Opens the fabric once and drives it until it fails.
    fn use_opening(&mut self, opening: u64) -> Result<Error, Stopped> {
        let name = self.source.name.clone();
        let mut fabric = match (self.source.open)() {
            Ok(fabric) => fabric,
            Err(error) => {
                let what = with_causes(&*error as &(dyn std::error::Error + 'static));
                return Ok(Error::FabricOpen { name, what });
            }
        };
        self.mailbox.open(opening);
        self.report(Report::Opened { opening, info: fabric.info().clone() })?;
        let failed = self.drive(fabric.as_mut())?;
        Ok(Error::FabricFailed { name, what: with_causes(&failed) })
    }

    /// Drives an open fabric until it fails.
    fn drive(&mut self, fabric: &mut dyn Fabric) -> Result<FabricError, Stopped> {
        loop {
            match self.mailbox.take() {
                Mail::Stop => return self.say_farewell(fabric),
                Mail::Order(order) => {
                    if let Err(error) = self.execute(fabric, order)? {
                        return self.drain_after(fabric, error);
                    }
                }
                Mail::Nothing => {}
            }
            match fabric.poll(POLL) {
                Ok(Some(event)) => self.event(event)?,
                Ok(None) => {}
                Err(error) => return Ok(error),
            }
        }
    }

    fn event(&mut self, event: Event) -> Result<(), Stopped> {
        if matches!(event, Event::RangeDone { .. } | Event::Hit { .. }) {
            self.working_since.get_or_insert_with(Instant::now);
        }
        self.report(Report::Event(event))
    }

    fn execute(&mut self, fabric: &mut dyn Fabric, order: Order) -> Result<Result<(), FabricError>, Stopped> {
        let done = match &order {
            Order::Submit { job, mode } => fabric.submit(job, *mode),
            Order::Cancel => fabric.cancel(),
        };
        match (done, &order) {
            (Err(FabricError::EventsUnread { .. }), _) => {
                if let Some(job_id) = self.mailbox.put_back(order) {
                    self.report(Report::NotTaken(job_id))?;
                }
            }
            (Err(error), Order::Submit { job, .. }) if error.is_recoverable() => {
                tracing::debug!(fabric = %self.source.name, %error, "a job was not taken");
                self.report(Report::NotTaken(job.job_id))?;
            }
            (Err(error), _) => return Ok(Err(error)),
            (Ok(()), _) => {}
        }
        Ok(Ok(()))
    }

    /// Events that came before the error can still be polled: hits among them are worth having.
    fn drain_after(&mut self, fabric: &mut dyn Fabric, error: FabricError) -> Result<FabricError, Stopped> {
        while let Ok(Some(event)) = fabric.poll(Duration::ZERO) {
            self.event(event)?;
        }
        Ok(error)
    }

    /// Ends the fabric's jobs and passes on what it still reports.
    fn say_farewell(&mut self, fabric: &mut dyn Fabric) -> Result<FabricError, Stopped> {
        let until = Instant::now() + FAREWELL;
        while let Err(FabricError::EventsUnread { .. }) = fabric.cancel() {
            if let Ok(Some(event)) = fabric.poll(Duration::ZERO) {
                self.event(event)?;
            }
            if Instant::now() >= until {
                break;
            }
        }
        while let Ok(Some(event)) = fabric.poll(POLL) {
            self.event(event)?;
            if Instant::now() >= until {
                break;
            }
        }
        Err(Stopped)
    }
}

/// What was said at a panic.
fn message_of(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&'static str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("it did not say why")
}
