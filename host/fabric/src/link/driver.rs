//! The driver: requests, their answers and repeats, and the turning of reports into events.
//!
//! One request is on its way at a time, the question for the counters included. Sequence numbers 0 to 127 belong to
//! jobs and cancels, 128 to 255 to questions, so that no late answer can be taken for another's. A job never gets the
//! sequence of the last job that the device took: the device would acknowledge it and not run it.
//!
//! Source: [`midstate_spec::link`], "idempotent sequence". Left out: what the reports mean ([`super::ledger`]).

use std::time::{Duration, Instant};

use midstate_spec::link::{DeviceStatus, Job, Outcome, Report, Request, SubmitMode};

use super::counters::Counters;
use super::ledger::Ledger;
use super::open::{OPENING_SEQUENCE, QUEUE_DEPTH, STATUS_SEQUENCES, identify, settle};
use super::port::{Port, left_of};
use super::watchdog::{Stall, Watchdog};
use super::{Link, LinkConfig};
use crate::{Event, Fabric, FabricError, FabricInfo, Interrupter, Interruption, RequestKind};

/// The least [`LinkConfig::max_events`].
const MIN_EVENTS: usize = 16;

/// The most that [`LinkConfig`]'s times can be.
const MAX_TIMEOUT: Duration = Duration::from_secs(24 * 60 * 60);

/// The driver of a device behind a [`Link`].
///
/// It asks for the counters every [`LinkConfig::status_interval`] while it is polled; a device that leaves
/// [`LinkConfig::attempts`] such questions unanswered is [`FabricError::NoAnswer`], one that answers them for as long
/// without getting on with its job [`FabricError::Stalled`]. A job or a cancel blocks until the
/// device answers: a millisecond at 1 Mbaud, or [`LinkConfig::attempts`] times [`LinkConfig::answer_timeout`] at most.
#[derive(Debug)]
pub struct LinkFabric<L: Link> {
    port: Port<L>,
    config: LinkConfig,
    info: FabricInfo,
    ledger: Ledger,
    counters: Counters,
    next_sequence: u8,
    last_job_sequence: Option<u8>,
    /// The job or cancel that waits for its Ack, and the refusals and other outcomes that came for it.
    pending: Option<Pending>,
    question: Question,
    /// How many answers in a row showed fewer jobs in the device than in the ledger, with no other report in between.
    lacking_answers: u32,
    watchdog: Watchdog,
    stall: Option<Stall>,
    interruption: Interruption,
    is_closed: bool,
}

#[derive(Debug)]
struct Pending {
    sequence: u8,
    refusals: u32,
    outcome: Option<Outcome>,
}

/// The question for the counters.
#[derive(Debug)]
struct Question {
    sequence: u8,
    /// When the question that has no answer yet was sent.
    asked_at: Option<Instant>,
    /// Since then some report came.
    is_device_heard: bool,
    next_at: Instant,
    unanswered: u32,
    first_unanswered_at: Instant,
}

impl<L: Link> LinkFabric<L> {
    /// Opens the device with the default [`LinkConfig`].
    ///
    /// # Errors
    /// As [`open_with`](Self::open_with).
    pub fn open(link: L) -> Result<Self, FabricError> {
        Self::open_with(link, LinkConfig::default())
    }

    /// Asks the device what it is, ends whatever it still searches, and discards what it still reports of that.
    ///
    /// # Errors
    /// [`FabricError::NoAnswer`], [`FabricError::DeviceGone`], [`FabricError::ProtocolVersion`],
    /// [`FabricError::DeviceMisbehaved`]; [`FabricError::Config`] for a configuration that cannot work.
    pub fn open_with(link: L, config: LinkConfig) -> Result<Self, FabricError> {
        let refuse = |what| Err(FabricError::Config { device: link.name(), what });
        if config.attempts == 0 {
            return refuse("attempts is 0, so nothing would be sent");
        }
        let sensible = Duration::from_nanos(1)..=MAX_TIMEOUT;
        if !sensible.contains(&config.answer_timeout) || !sensible.contains(&config.status_interval) {
            return refuse("answer_timeout or status_interval is 0 or over a day");
        }
        if config.max_events < MIN_EVENTS {
            return refuse("max_events is less than 16");
        }
        let mut port = Port::new(link);
        let info = identify(&mut port, &config)?;
        let baseline = settle(&mut port, &config)?;
        let now = port.link.now();
        let question = Question {
            sequence: baseline.sequence,
            asked_at: None,
            is_device_heard: false,
            next_at: now,
            unanswered: 0,
            first_unanswered_at: now,
        };
        Ok(Self {
            port,
            config,
            info,
            ledger: Ledger::new(config.max_events),
            counters: Counters::new(baseline),
            next_sequence: OPENING_SEQUENCE + 1,
            last_job_sequence: None,
            pending: None,
            question,
            lacking_answers: 0,
            watchdog: Watchdog::default(),
            stall: None,
            interruption: Interruption::default(),
            is_closed: false,
        })
    }

    /// The link, for a caller that knows what it is.
    pub fn link(&self) -> &L {
        &self.port.link
    }

    #[cfg(test)]
    pub(super) fn events_waiting(&self) -> usize {
        self.ledger.events_waiting()
    }

    #[cfg(test)]
    pub(super) fn link_mut(&mut self) -> &mut L {
        &mut self.port.link
    }

    /// The link, to be opened again or closed.
    pub fn into_link(self) -> L {
        self.port.link
    }

    fn check_open(&self) -> Result<(), FabricError> {
        if self.is_closed { Err(FabricError::Closed { device: self.info.name.clone() }) } else { Ok(()) }
    }

    /// Half of the events' room is kept for what comes while a request waits for its answer.
    fn check_room(&self) -> Result<(), FabricError> {
        let waiting = self.ledger.events_waiting();
        if waiting < self.config.max_events / 2 { Ok(()) } else { Err(FabricError::EventsUnread { waiting }) }
    }

    fn take_sequence(&mut self) -> u8 {
        let following = |sequence| (sequence + 1) % STATUS_SEQUENCES;
        let mut sequence = self.next_sequence;
        if Some(sequence) == self.last_job_sequence {
            sequence = following(sequence);
        }
        self.next_sequence = following(sequence);
        sequence
    }

    /// Reads once and takes in what came; the number of its bytes.
    fn take_in(&mut self, timeout: Duration) -> Result<usize, FabricError> {
        let Self {
            port, ledger, counters, pending, question, lacking_answers, config, watchdog, stall, ..
        } = self;
        let now = port.link.now();
        port.read(timeout, |frame| {
            question.is_device_heard |= frame.is_ok();
            match frame {
                Err(error) => ledger.corrupt(error),
                Ok(Report::Hit { index, job_id, nonce }) => {
                    *lacking_answers = 0;
                    ledger.hit(job_id, index, nonce);
                }
                Ok(Report::RangeDone { end, hits, job_id, searched }) => {
                    *lacking_answers = 0;
                    ledger.range_done(job_id, end, hits, searched);
                }
                Ok(Report::Ack { sequence, outcome }) => {
                    if let Some(pending) = pending.as_mut().filter(|pending| pending.sequence == sequence) {
                        if outcome == Outcome::QueueFull {
                            pending.refusals += 1;
                        } else {
                            pending.outcome.get_or_insert(outcome);
                        }
                    }
                }
                Ok(Report::Status(status)) => {
                    if question.asked_at.is_some() && status.sequence == question.sequence {
                        question.asked_at = None;
                        question.unanswered = 0;
                        question.next_at = now + config.status_interval;
                        let was_reset = take_status(status, ledger, counters, lacking_answers);
                        // After a reset what it counted was for jobs that are gone.
                        let running = ledger.running().filter(|_| status.is_searching && !was_reset);
                        let patience = config.answer_timeout * config.attempts;
                        *stall = watchdog.look(running, counters.total().hashes, now, patience);
                    }
                }
                // The answer to a repeated question.
                Ok(Report::Info(_)) => {}
            }
        })
    }

    /// Sends a job or a cancel until it is acknowledged.
    ///
    /// After a repeat, a refusal is final only when each copy was refused: the device may have taken a later copy.
    fn acknowledged(
        &mut self,
        kind: RequestKind,
        request: &Request,
        sequence: u8,
    ) -> Result<Outcome, FabricError> {
        let started = self.port.link.now();
        let attempts = self.config.attempts;
        self.pending = Some(Pending { sequence, refusals: 0, outcome: None });
        for attempt in 1..=attempts {
            self.port.send(request, attempt > 1)?;
            let sent = self.port.link.now();
            while let Some(left) = left_of(self.config.answer_timeout, sent, self.port.link.now()) {
                self.take_in(left)?;
                let Some(pending) = &self.pending else { break };
                if let Some(outcome) = pending.outcome {
                    self.pending = None;
                    return Ok(outcome);
                }
                if pending.refusals >= attempt {
                    self.pending = None;
                    return Ok(Outcome::QueueFull);
                }
            }
        }
        match self.pending.take() {
            Some(pending) if pending.refusals > 0 => Ok(Outcome::QueueFull),
            _ => Err(self.port.no_answer(kind, attempts, started)),
        }
    }

    /// Waits for the answer to a question for the counters: the protocol has one request at a time.
    fn finish_question(&mut self) -> Result<(), FabricError> {
        while let Some(asked_at) = self.question.asked_at {
            let left = left_of(self.config.answer_timeout, asked_at, self.port.link.now());
            self.take_in(left.unwrap_or_default())?;
            self.judge_silence()?;
        }
        Ok(())
    }

    fn send_job(&mut self, job: &Job, mode: SubmitMode) -> Result<(), FabricError> {
        self.finish_question()?;
        let sequence = self.take_sequence();
        self.ledger.begin(job, mode);
        self.lacking_answers = 0;
        let outcome =
            self.acknowledged(RequestKind::Job, &Request::Job { sequence, mode, job: *job }, sequence)?;
        match (outcome, mode) {
            (Outcome::QueueFull, SubmitMode::Append) if self.ledger.retract() => {
                Err(FabricError::QueueFull { job_id: job.job_id, queue_depth: QUEUE_DEPTH })
            }
            (Outcome::Accepted, _) | (Outcome::QueueFull, SubmitMode::Append) => {
                self.last_job_sequence = Some(sequence);
                self.ledger.accept();
                Ok(())
            }
            (Outcome::QueueFull, SubmitMode::Replace) => {
                Err(self.port.misbehaved("its queue was full for a job that replaces all others"))
            }
            (Outcome::Unsupported, _) => Err(self.port.misbehaved("it does not know what a job is")),
        }
    }

    fn send_cancel(&mut self) -> Result<(), FabricError> {
        self.finish_question()?;
        let sequence = self.take_sequence();
        self.ledger.cancel();
        self.lacking_answers = 0;
        match self.acknowledged(RequestKind::Cancel, &Request::Cancel { sequence }, sequence)? {
            Outcome::Accepted => Ok(()),
            outcome => Err(self.port.misbehaved(format!("it answered a cancel with {outcome:?}"))),
        }
    }

    /// Asks for the counters when it is time.
    fn ask_status(&mut self) -> Result<(), FabricError> {
        let now = self.port.link.now();
        if self.question.asked_at.is_some() || now < self.question.next_at {
            return Ok(());
        }
        let sequence = self.question.sequence.wrapping_add(1) | STATUS_SEQUENCES;
        self.question.sequence = sequence;
        self.question.asked_at = Some(now);
        self.question.is_device_heard = false;
        self.port.send(&Request::GetStatus { sequence }, self.question.unanswered > 0)
    }

    /// Gives up on a question that has waited too long, and on the device after several, unless other reports came
    /// since: then only the answer was lost.
    fn judge_silence(&mut self) -> Result<(), FabricError> {
        let Some(asked_at) = self.question.asked_at else { return Ok(()) };
        let now = self.port.link.now();
        if left_of(self.config.answer_timeout, asked_at, now).is_some() {
            return Ok(());
        }
        self.question.asked_at = None;
        self.question.next_at = now;
        if self.question.is_device_heard {
            self.question.unanswered = 0;
            return Ok(());
        }
        if self.question.unanswered == 0 {
            self.question.first_unanswered_at = asked_at;
        }
        self.question.unanswered += 1;
        if self.question.unanswered < self.config.attempts {
            return Ok(());
        }
        let since = self.question.first_unanswered_at;
        Err(self.port.no_answer(RequestKind::Status, self.question.unanswered, since))
    }

    /// Gives up on a device that answers and does not work.
    fn judge_progress(&mut self) -> Result<(), FabricError> {
        let Some(Stall { job_id, hashes, waited }) = self.stall.take() else { return Ok(()) };
        Err(FabricError::Stalled { device: self.port.link.name(), job_id, hashes, waited })
    }

    fn next_event(&mut self, timeout: Duration) -> Result<Option<Event>, FabricError> {
        let (start, caller_start) = (self.port.link.now(), self.port.link.caller_now());
        let left = |link: &L| {
            let by_link = left_of(timeout, start, link.now());
            by_link.min(left_of(timeout, caller_start, link.caller_now()))
        };
        loop {
            self.ask_status()?;
            let now = self.port.link.now();
            let own = match self.question.asked_at {
                Some(asked_at) => left_of(self.config.answer_timeout, asked_at, now).unwrap_or_default(),
                None => self.question.next_at.saturating_duration_since(now),
            };
            let wait = left(&self.port.link).unwrap_or_default().min(own);
            // The link may have told a request of it, which waited on.
            let was_interrupted = self.interruption.take();
            self.take_in(if was_interrupted { Duration::ZERO } else { wait })?;
            if let Some(event) = self.ledger.pop() {
                return Ok(Some(event));
            }
            self.judge_silence()?;
            self.judge_progress()?;
            if was_interrupted || self.interruption.take() || left(&self.port.link).is_none() {
                return Ok(None);
            }
        }
    }

    fn closing_on_error<T>(&mut self, result: Result<T, FabricError>) -> Result<T, FabricError> {
        self.is_closed |= result.as_ref().is_err_and(|error| !error.is_recoverable());
        result
    }
}

impl<L: Link> Fabric for LinkFabric<L> {
    fn info(&self) -> &FabricInfo {
        &self.info
    }

    fn submit(&mut self, job: &Job, mode: SubmitMode) -> Result<(), FabricError> {
        self.check_open()?;
        self.check_room()?;
        if self.ledger.is_in_use(job.job_id) {
            return Err(FabricError::JobIdInUse { job_id: job.job_id });
        }
        let sent = self.send_job(job, mode);
        self.closing_on_error(sent)
    }

    fn cancel(&mut self) -> Result<(), FabricError> {
        self.check_open()?;
        self.check_room()?;
        let sent = self.send_cancel();
        self.closing_on_error(sent)
    }

    fn poll(&mut self, timeout: Duration) -> Result<Option<Event>, FabricError> {
        if let Some(event) = self.ledger.pop() {
            return Ok(Some(event));
        }
        self.check_open()?;
        let event = self.next_event(timeout);
        self.closing_on_error(event)
    }

    /// A request that waits for its answer may end the link's wait in vain: the poll after it sees its own flag.
    fn interrupter(&self) -> Option<Interrupter> {
        let (link, poll) = (self.port.link.interrupter()?, self.interruption.interrupter());
        Some(Interrupter::new(move || {
            poll.interrupt();
            link.interrupt();
        }))
    }
}

/// What an answer to the question for the counters means for events and jobs. Whether the device was reset.
fn take_status(
    status: DeviceStatus,
    ledger: &mut Ledger,
    counters: &mut Counters,
    lacking_answers: &mut u32,
) -> bool {
    let change = counters.update(status);
    if change.is_reset {
        ledger.reset();
    }
    for fault in change.faults {
        ledger.fault(fault);
    }
    // The first such answer may have overtaken a job's last report; the second came a status interval later.
    let held = usize::from(status.is_searching) + usize::from(status.is_job_waiting);
    *lacking_answers = if ledger.outstanding() > held { *lacking_answers + 1 } else { 0 };
    if *lacking_answers >= 2 {
        *lacking_answers = 0;
        ledger.settle_to(held);
    }
    ledger.status(crate::Status { host_link_errors: ledger.corrupt_frames(), ..counters.total() });
    change.is_reset
}
