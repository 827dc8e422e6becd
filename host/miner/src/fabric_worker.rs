//! The thread that drives one fabric: orders in, events out.
//!
//! [`Fabric`] blocks, so each has a thread of its own. Before it is used a fabric finds the nonces of known headers. One
//! that fails is reported and, if its source can, opened again: with back-off, or as soon as it is plugged in again; one
//! that is wrong, after its quarantine. The others go on meanwhile. Both directions are bounded: a thread whose events are
//! not taken waits, one without orders polls until there are some. A driver that panics is a fabric that failed.
//!
//! Left out: what orders and events mean ([`crate::dispatch`], [`crate::stats`]), and who is wrong ([`crate::engine`]).

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use midstate_fabric::selftest::{self, Outcome};
use midstate_fabric::{Event, Fabric, FabricError, FabricInfo, JobId};
use midstate_spec::mainnet;
use tokio::sync::mpsc;

use crate::backoff::Backoff;
use crate::config::MinerConfig;
use crate::dispatch::Order;
use crate::error::{Error, with_causes};
use crate::mailbox::{Mail, Mailbox};

/// How long one poll waits that an order ends.
const LONG_POLL: Duration = Duration::from_secs(1);
/// How long one waits that nothing ends: how late an order may be.
const SHORT_POLL: Duration = Duration::from_millis(5);
/// From one look for a fabric that may have come back to the next.
const LOOK_AGAIN: Duration = Duration::from_millis(500);
/// How long a stopping thread waits for the ends of its jobs.
const FAREWELL: Duration = Duration::from_secs(2);

/// Why a fabric could not be opened, as its opener says it.
pub type OpenError = Box<dyn std::error::Error + Send + Sync>;

type Opener = Box<dyn FnMut() -> Result<Box<dyn Fabric>, OpenError> + Send>;
type Arrivals = Box<dyn FnMut() -> bool + Send>;

/// A fabric, or what opens it.
pub struct FabricSource {
    pub(crate) name: String,
    open: Opener,
    is_reopenable: bool,
    arrivals: Option<Arrivals>,
}

impl FabricSource {
    /// A fabric that is open. When it fails it is gone.
    pub fn open(fabric: impl Fabric + 'static) -> Self {
        let name = fabric.info().name.clone();
        let mut fabric: Option<Box<dyn Fabric>> = Some(Box::new(fabric));
        let open: Opener = Box::new(move || fabric.take().ok_or_else(|| "it cannot be opened again".into()));
        Self { name, open, is_reopenable: false, arrivals: None }
    }

    /// A fabric that is opened, and after a failure opened again, on its own thread.
    pub fn reopening(
        name: impl Into<String>,
        opener: impl FnMut() -> Result<Box<dyn Fabric>, OpenError> + Send + 'static,
    ) -> Self {
        Self { name: name.into(), open: Box::new(opener), is_reopenable: true, arrivals: None }
    }

    /// While it waits to be opened again, `has_arrived` is asked twice a second whether something came since it was last
    /// asked that may be this fabric: it is opened at once then.
    #[must_use]
    pub fn watched_by(mut self, has_arrived: impl FnMut() -> bool + Send + 'static) -> Self {
        self.arrivals = Some(Box::new(has_arrived));
        self
    }

    fn has_arrived(&mut self) -> bool {
        self.arrivals.as_mut().is_some_and(|has_arrived| has_arrived())
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
        config: &MinerConfig,
        reports: mpsc::Sender<(usize, Report)>,
    ) -> Result<Self, Error> {
        let mailbox = Arc::new(Mailbox::default());
        let name = source.name.clone();
        let mut run = Run {
            at,
            source,
            backoff: Backoff::new(&name, config.fabric_backoff, rand::random()),
            selftest_headers: config.selftest_headers,
            quarantine: config.quarantine,
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
    selftest_headers: usize,
    quarantine: Duration,
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
            for job_id in self.mailbox.close() {
                self.report(Report::NotTaken(job_id))?;
            }
            // One that only just opens and fails again does not start over with short waits: one that worked does.
            if let Some(since) = self.working_since.take() {
                self.backoff.worked_for(since.elapsed());
            }
            if !self.source.is_reopenable {
                return self.report(Report::Failed { error, retry_in: None });
            }
            let is_wrong = matches!(error, Error::FabricWrong { .. });
            let wait = if is_wrong { self.quarantine } else { self.backoff.next_wait() };
            // One that failed may have been plugged in again before that was noticed; what was wrong is what is there.
            let is_back = self.source.has_arrived() && !is_wrong;
            self.report(Report::Failed { error, retry_in: Some(wait) })?;
            if !is_back {
                self.wait(wait)?;
            }
        }
        Ok(())
    }

    /// Waits until the fabric is to be opened again.
    fn wait(&mut self, wait: Duration) -> Result<(), Stopped> {
        let until = Instant::now() + wait;
        let step = if self.source.arrivals.is_some() { LOOK_AGAIN } else { wait };
        loop {
            let left = until.saturating_duration_since(Instant::now());
            if !self.mailbox.wait(left.min(step)) {
                return Err(Stopped);
            }
            if left.is_zero() || self.source.has_arrived() {
                return Ok(());
            }
        }
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
        let interrupter = fabric.interrupter();
        let poll = if interrupter.is_some() { LONG_POLL } else { SHORT_POLL };
        if let Some(error) = self.test(fabric.as_mut())? {
            return Ok(error);
        }
        self.mailbox.open(opening, interrupter);
        self.report(Report::Opened { opening, info: fabric.info().clone() })?;
        self.drive(fabric.as_mut(), poll)
    }

    /// What is wrong with a fabric by the known headers.
    fn test(&self, fabric: &mut dyn Fabric) -> Result<Option<Error>, Stopped> {
        let headers = mainnet::HEADERS.iter().map(|known| known.header).take(self.selftest_headers);
        let tested = selftest::run(fabric, headers, || self.mailbox.is_stopped());
        if self.mailbox.is_stopped() {
            return Err(Stopped);
        }
        let outcome = match tested {
            Ok(outcome) if outcome.is_ok() => return Ok(None),
            Ok(outcome) => outcome,
            Err(error) => return Ok(Some(self.failed(&error))),
        };
        let Outcome { failures, .. } = &outcome;
        let what = format!("its self-test with known headers failed: {}", failures.join("; "));
        let name = self.source.name.clone();
        // A line that loses frames is no proof against the hashes.
        Ok(Some(if outcome.is_wrong() {
            Error::FabricWrong { name, what }
        } else {
            Error::FabricFailed { name, what }
        }))
    }

    fn failed(&self, error: &FabricError) -> Error {
        Error::FabricFailed { name: self.source.name.clone(), what: with_causes(error) }
    }

    /// Drives an open fabric until it fails.
    fn drive(&mut self, fabric: &mut dyn Fabric, poll: Duration) -> Result<Error, Stopped> {
        loop {
            let polled = match self.mailbox.take() {
                Mail::Stop => return self.say_farewell(fabric),
                Mail::Condemned(what) => {
                    // It is not used any more, whatever it says to this.
                    let _ = fabric.cancel();
                    return Ok(Error::FabricWrong { name: self.source.name.clone(), what });
                }
                Mail::Order(order) => match self.execute(fabric, order)? {
                    Ok(true) => continue,
                    Ok(false) => fabric.poll(Duration::ZERO),
                    Err(error) => return self.drain_after(fabric, &error),
                },
                Mail::Nothing => fabric.poll(poll),
            };
            match polled {
                Ok(Some(event)) => self.event(event)?,
                Ok(None) => {}
                Err(error) => return Ok(self.failed(&error)),
            }
        }
    }

    fn event(&mut self, event: Event) -> Result<(), Stopped> {
        if matches!(event, Event::RangeDone { .. } | Event::Hit { .. }) {
            self.working_since.get_or_insert_with(Instant::now);
        }
        self.report(Report::Event(event))
    }

    /// Whether the order is done: one that the fabric cannot take yet waits until its events have been polled.
    fn execute(
        &mut self,
        fabric: &mut dyn Fabric,
        order: Order,
    ) -> Result<Result<bool, FabricError>, Stopped> {
        let done = match &order {
            Order::Submit { job, mode } => fabric.submit(job, *mode),
            Order::Cancel => fabric.cancel(),
        };
        match (done, &order) {
            (Err(FabricError::EventsUnread { .. }), _) => {
                if let Some(job_id) = self.mailbox.put_back(order) {
                    self.report(Report::NotTaken(job_id))?;
                }
                return Ok(Ok(false));
            }
            (Err(error), Order::Submit { job, .. }) if error.is_recoverable() => {
                tracing::debug!(fabric = %self.source.name, %error, "a job was not taken");
                self.report(Report::NotTaken(job.job_id))?;
            }
            (Err(error), _) => return Ok(Err(error)),
            (Ok(()), _) => {}
        }
        Ok(Ok(true))
    }

    /// Events that came before the error can still be polled: hits among them are worth having.
    fn drain_after(&mut self, fabric: &mut dyn Fabric, error: &FabricError) -> Result<Error, Stopped> {
        while let Ok(Some(event)) = fabric.poll(Duration::ZERO) {
            self.event(event)?;
        }
        Ok(self.failed(error))
    }

    /// Ends the fabric's jobs and passes on what it still reports.
    fn say_farewell(&mut self, fabric: &mut dyn Fabric) -> Result<Error, Stopped> {
        let until = Instant::now() + FAREWELL;
        while let Err(FabricError::EventsUnread { .. }) = fabric.cancel() {
            if let Ok(Some(event)) = fabric.poll(Duration::ZERO) {
                self.event(event)?;
            }
            if Instant::now() >= until {
                break;
            }
        }
        // One poll may end at once, by the interruption that said to stop.
        let mut quiet_since = Instant::now();
        while let Ok(event) = fabric.poll(SHORT_POLL) {
            let now = Instant::now();
            if let Some(event) = event {
                quiet_since = now;
                self.event(event)?;
            } else if now.saturating_duration_since(quiet_since) >= SHORT_POLL {
                break;
            }
            if now >= until {
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
