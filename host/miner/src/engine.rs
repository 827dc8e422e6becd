//! The one task that owns a miner's state: takes what pool and fabrics say, in order, and tells them what to do.
//! A fabric whose hits are false too often goes into quarantine.
//!
//! It never waits for either: orders go to mailboxes, messages to the connection's outbox, both bounded.
//! Left out: the rules, which are [`crate::dispatch`]'s and [`crate::ledger`]'s.

mod pace;
mod pool;

use std::sync::Arc;
use std::time::{Duration, Instant};

use midstate_fabric::{Event, Fault, JobId};
use midstate_sv2::STR0_255;
use midstate_sv2::messages::CloseChannel;
use tokio::sync::{broadcast, mpsc, oneshot, watch};
use tokio::task::{JoinHandle, yield_now};
use tokio::time::{MissedTickBehavior, interval, timeout};

use self::pace::{GATHERING, Pace};
use crate::backoff::Backoff;
use crate::channel::Wanted;
use crate::config::{MinerConfig, VersionRolling};
use crate::dispatch::{Dispatcher, Order, Share, Verdict};
use crate::error::{Error, with_causes};
use crate::event::MinerEvent;
use crate::fabric_worker::{FabricSource, Report, Worker};
use crate::ledger::Ledger;
use crate::pool_connection::{Outbox, PoolEvent, PoolTask};
use crate::stats::{
    FabricCounters, FabricState, FabricStats, FalseHits, PoolState, RateWindow, Stats, Summary,
};

/// How often statistics are published, and idle fabrics looked after.
const TICK: Duration = Duration::from_millis(200);
/// How long fabrics may take to open before the pool is connected to without knowing their speed.
const OPENING: Duration = Duration::from_secs(5);
/// How long a stopping miner waits for its fabrics, then for answers to shares, then for the connection.
const STOP_FABRICS: Duration = Duration::from_secs(5);
const STOP_SHARES: Duration = Duration::from_secs(2);
const STOP_POOL: Duration = Duration::from_secs(1);
/// Faults of one fabric that are told at once; later ones one a [`TICK`].
const FAULTS_TO_TELL: u32 = 10;
/// Reports that are taken before anything else is looked at.
const REPORTS_AT_ONCE: usize = 64;
/// Messages of the pool that may wait for the engine.
const POOL_EVENTS: usize = 64;

pub(crate) struct EngineParts {
    pub(crate) config: MinerConfig,
    pub(crate) workers: Vec<Worker>,
    /// For the threads of fabrics that are added.
    pub(crate) reporter: Option<mpsc::Sender<(usize, Report)>>,
    pub(crate) reports: mpsc::Receiver<(usize, Report)>,
    pub(crate) added: mpsc::UnboundedReceiver<FabricSource>,
    pub(crate) events: broadcast::Sender<MinerEvent>,
    pub(crate) publish: watch::Sender<Stats>,
}

/// What the engine keeps of a fabric besides its statistics.
#[derive(Debug)]
struct FabricSlot {
    opening: u64,
    counters: FabricCounters,
    false_hits: FalseHits,
    /// A noisy line has thousands of faults a second: all are counted, and some told.
    faults_to_tell: u32,
}

impl FabricSlot {
    fn new() -> Self {
        Self {
            opening: 0,
            counters: FabricCounters::new(),
            false_hits: FalseHits::default(),
            faults_to_tell: FAULTS_TO_TELL,
        }
    }
}

pub(crate) struct Engine {
    parts: EngineParts,
    started: Instant,
    dispatcher: Dispatcher,
    ledger: Ledger,
    stats: Stats,
    hit_rate: RateWindow,
    slots: Vec<FabricSlot>,
    wanted: watch::Sender<Wanted>,
    pool_events: mpsc::Receiver<PoolEvent>,
    /// Until the pool's task is started.
    pool_task: Option<PoolTask>,
    pool: Option<JoinHandle<()>>,
    outbox: Option<Outbox>,
    /// Host and port of the last connection: a pool may send its miners to another address.
    pool_address: String,
    /// Its warning was given.
    warned_of: Option<midstate_spec::Target>,
    was_without_fabric: bool,
}

impl Engine {
    pub(crate) fn new(parts: EngineParts) -> Self {
        let now = Instant::now();
        let config = &parts.config;
        let wanted = Wanted { kind: config.channel, hashes_per_s: 0.0, max_target: config.max_target };
        let (wanted, wanted_by_pool) = watch::channel(wanted);
        let (to_engine, pool_events) = mpsc::channel(POOL_EVENTS);
        let pool_task = PoolTask {
            pool: config.pool.clone(),
            user: config.user.clone(),
            timeouts: config.timeouts,
            backoff: Backoff::new("pool", config.pool_backoff, rand::random()),
            wanted: wanted_by_pool,
            requires_version_rolling: config.version_rolling == VersionRolling::First,
            events: to_engine,
            working_since: None,
        };
        let fabrics = parts
            .workers
            .iter()
            .map(|worker| FabricStats { name: worker.name.clone(), ..FabricStats::default() });
        let stats = Stats { fabrics: fabrics.collect(), ..Stats::default() };
        Self {
            started: now,
            dispatcher: Dispatcher::new(parts.workers.len(), config.range_time, config.version_rolling),
            ledger: Ledger::default(),
            hit_rate: RateWindow::of_hits(),
            slots: parts.workers.iter().map(|_| FabricSlot::new()).collect(),
            stats,
            wanted,
            pool_events,
            pool_task: Some(pool_task),
            pool: None,
            outbox: None,
            pool_address: String::new(),
            warned_of: None,
            was_without_fabric: false,
            parts,
        }
    }

    /// Runs until it is stopped, or its handle is dropped.
    ///
    /// # Errors
    /// [`Error::Internal`] when the pool's task is gone: without it nothing would ever be mined again.
    pub(crate) async fn run(mut self, mut stopped: oneshot::Receiver<()>) -> Result<Summary, Error> {
        let mut tick = interval(TICK);
        tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
        self.publish();
        let mut reports = Vec::with_capacity(REPORTS_AT_ONCE);
        let mut pace = Pace::default();
        loop {
            tokio::select! {
                _ = &mut stopped => break,
                1.. = self.parts.reports.recv_many(&mut reports, REPORTS_AT_ONCE) => {
                    for (at, report) in reports.drain(..) {
                        self.report(at, report);
                        // Before the next report: it may be of another opening, which must not get this one's orders.
                        self.hand_out_orders();
                    }
                    // The connection's task sends what was made of these, before it has no room for more.
                    yield_now().await;
                    if pace.is_busy(Instant::now()) && self.pool_events.is_empty() {
                        // The runtime's own timers count milliseconds.
                        std::thread::sleep(GATHERING);
                    }
                }
                event = self.pool_events.recv() => match event {
                    Some(event) => self.pool_event(event),
                    None => return Err(self.pool_task_ended().await),
                },
                Some(source) = self.parts.added.recv() => self.add(source),
                _ = tick.tick() => self.tick(),
            }
            self.hand_out_orders();
        }
        Ok(self.stop().await)
    }

    /// The pool's task ends only when it is told to: a defect ended it.
    async fn pool_task_ended(mut self) -> Error {
        let detail = match self.pool.take() {
            Some(task) => task.await.err().map(|error| error.to_string()),
            None => None,
        };
        let detail = detail.unwrap_or_else(|| "it ended by itself".to_owned());
        let error = Error::Internal { task: "pool connection", detail };
        tracing::error!("{error}");
        self.outbox = None;
        self.stop().await;
        error
    }

    fn emit(&self, event: MinerEvent) {
        event.log();
        // Nobody needs to listen.
        let _ = self.parts.events.send(event);
    }

    fn fabric_name(&self, at: usize) -> String {
        self.stats.fabrics.get(at).map(|fabric| fabric.name.clone()).unwrap_or_default()
    }

    fn hand_out_orders(&mut self) {
        for (at, order) in self.dispatcher.take_orders() {
            let (Some(worker), Some(slot)) = (self.parts.workers.get(at), self.slots.get(at)) else {
                continue;
            };
            if matches!(order, Order::Submit { .. }) {
                self.stats.fabric_jobs += 1;
                self.stats.fabrics[at].jobs += 1;
            }
            for job_id in worker.mailbox.post(slot.opening, order) {
                self.not_taken(at, job_id);
            }
        }
    }

    fn not_taken(&mut self, at: usize, job_id: JobId) {
        self.stats.fabric_jobs -= 1;
        self.stats.fabrics[at].jobs -= 1;
        self.dispatcher.not_taken(at, job_id);
    }

    fn tick(&mut self) {
        self.start_pool();
        self.dispatcher.refill_all(Instant::now());
        self.speed_changed();
        for slot in &mut self.slots {
            slot.faults_to_tell = (slot.faults_to_tell + 1).min(FAULTS_TO_TELL);
        }
        self.publish();
    }

    /// Connects as soon as the fabrics' speed is known, which the pool is told first.
    fn start_pool(&mut self) {
        let is_opening = self.stats.fabrics.iter().any(|fabric| fabric.state == FabricState::Opening);
        if is_opening && self.started.elapsed() < OPENING {
            return;
        }
        if let Some(task) = self.pool_task.take() {
            self.pool = Some(tokio::spawn(task.run()));
        }
    }

    // Fabrics.

    fn add(&mut self, source: FabricSource) {
        let (name, at) = (source.name.clone(), self.parts.workers.len());
        let Some(reports) = self.parts.reporter.clone() else { return };
        match Worker::start(at, source, &self.parts.config, reports) {
            Ok(worker) => {
                self.parts.workers.push(worker);
                self.slots.push(FabricSlot::new());
                self.stats.fabrics.push(FabricStats { name, ..FabricStats::default() });
                self.dispatcher.add_fabric();
            }
            Err(error) => {
                self.emit(MinerEvent::FabricFailed { fabric: name, error: Arc::new(error), retry_in: None });
            }
        }
    }

    fn report(&mut self, at: usize, report: Report) {
        let now = Instant::now();
        match report {
            Report::Opened { opening, info } => {
                let (slot, stats) = (&mut self.slots[at], &mut self.stats.fabrics[at]);
                slot.opening = opening;
                slot.counters.opened();
                slot.false_hits = FalseHits::default();
                stats.state = FabricState::Open;
                stats.openings += 1;
                stats.nominal_hashes_per_s = info.nominal_hashes_per_s;
                self.dispatcher.fabric_opened(at, &info, now);
                self.emit(MinerEvent::FabricOpened { fabric: self.fabric_name(at), info });
                self.was_without_fabric = false;
                self.speed_changed();
                self.start_pool();
            }
            Report::Failed { error, retry_in } => {
                let (stats, reason) = (&mut self.stats.fabrics[at], with_causes(&error));
                stats.failures += 1;
                stats.state = match (&error, retry_in) {
                    (Error::FabricWrong { .. }, Some(_)) => FabricState::Quarantined { reason },
                    _ => FabricState::Failed { reason, is_retried: retry_in.is_some() },
                };
                self.dispatcher.fabric_closed(at);
                let fabric = self.fabric_name(at);
                self.emit(MinerEvent::FabricFailed { fabric, error: Arc::new(error), retry_in });
                self.speed_changed();
                self.without_fabric();
            }
            Report::NotTaken(job_id) => self.not_taken(at, job_id),
            Report::Event(event) => self.fabric_event(at, event, now),
        }
    }

    fn without_fabric(&mut self) {
        let states = || self.stats.fabrics.iter().map(|fabric| &fabric.state);
        let is_left = states().any(|state| matches!(state, FabricState::Opening | FabricState::Open));
        if is_left || self.was_without_fabric {
            return;
        }
        let is_retried =
            states().any(|state| !matches!(state, FabricState::Failed { is_retried: false, .. }));
        self.was_without_fabric = true;
        self.emit(MinerEvent::NoFabricLeft { is_retried });
    }

    /// Tells the pool of a speed that moved by more than a tenth, when there is a channel; one that is opened later names
    /// the new speed itself.
    fn speed_changed(&mut self) {
        let hashes_per_s = self.dispatcher.hashes_per_s();
        let is_changed = hashes_per_s > 0.0
            && self.wanted.send_if_modified(|wanted| {
                let is_changed = (wanted.hashes_per_s - hashes_per_s).abs() > wanted.hashes_per_s / 10.0;
                if is_changed {
                    wanted.hashes_per_s = hashes_per_s;
                }
                is_changed
            });
        if is_changed {
            self.repeat_speed();
            self.judge_target();
        }
    }

    fn repeat_speed(&self) {
        if let (Some(outbox), Some(channel_id)) = (&self.outbox, self.dispatcher.channel_id()) {
            let update = self.wanted.borrow().update(channel_id);
            outbox.send(update);
        }
    }

    fn fabric_event(&mut self, at: usize, event: Event, now: Instant) {
        match event {
            Event::Hit { job_id, nonce } => self.hit(at, job_id, nonce, now),
            Event::RangeDone { job_id, searched, .. } => {
                let grown = self.slots[at].counters.searched(searched.unwrap_or(0), now);
                self.dispatcher.searched(at, grown, now);
                if !self.dispatcher.range_done(at, job_id, now) {
                    tracing::debug!(fabric = at, job_id, "the end of an unknown job came");
                }
            }
            Event::Status(status) => {
                let grown = self.slots[at].counters.status(status, now);
                self.dispatcher.searched(at, grown, now);
            }
            Event::Fault(fault) => self.fault(at, fault),
        }
    }

    fn fault(&mut self, at: usize, fault: Fault) {
        let stats = &mut self.stats.fabrics[at];
        stats.faults += 1;
        *stats.faults_by_kind.entry(fault.kind()).or_default() += 1;
        let slot = &mut self.slots[at];
        // The line checks what comes over it: this is the fabric's own.
        if matches!(fault, Fault::HitOutsideRange { .. }) && slot.false_hits.add(true) {
            self.parts.workers[at].mailbox.condemn(slot.opening, FalseHits::reason());
        }
        if slot.faults_to_tell == 0 {
            return;
        }
        slot.faults_to_tell -= 1;
        self.emit(MinerEvent::Fault { fabric: self.fabric_name(at), fault });
    }

    fn hit(&mut self, at: usize, job_id: u16, nonce: u32, now: Instant) {
        self.stats.fabrics[at].hits += 1;
        let verdict = self.dispatcher.hit(at, job_id, nonce);
        let slot = &mut self.slots[at];
        if slot.false_hits.add(matches!(verdict, Verdict::False { .. })) {
            self.parts.workers[at].mailbox.condemn(slot.opening, FalseHits::reason());
        }
        match verdict {
            Verdict::UnknownJob => self.fault(at, Fault::UnknownJob { job_id }),
            Verdict::False { hash } => {
                self.stats.fabrics[at].hits_false += 1;
                self.emit(MinerEvent::FalseHit { fabric: self.fabric_name(at), nonce, hash });
            }
            Verdict::Repeated => self.stats.hits_repeated += 1,
            Verdict::AboveTarget { work } => {
                self.hit_rate.add(work, now);
                self.stats.hits_above_target += 1;
            }
            Verdict::Stale { work, is_share } => {
                self.hit_rate.add(work, now);
                if is_share {
                    self.stats.shares_stale += 1;
                    self.emit(MinerEvent::ShareStale { fabric: self.fabric_name(at) });
                }
            }
            Verdict::Share { work, share } => {
                self.hit_rate.add(work, now);
                self.stats.blocks_found += u64::from(share.is_block);
                let Share { message, sequence_number, hash, is_block, expected_hashes } = *share;
                if self.outbox.as_ref().is_some_and(|outbox| outbox.send(message)) {
                    self.ledger.submitted(sequence_number, is_block, expected_hashes);
                    self.emit(MinerEvent::ShareSubmitted { sequence_number, hash, is_block });
                } else {
                    self.stats.shares_unsent += 1;
                }
            }
        }
    }

    // Statistics and the end.

    fn publish(&mut self) {
        let now = Instant::now();
        let stats = &mut self.stats;
        for (slot, fabric) in self.slots.iter_mut().zip(&mut stats.fabrics) {
            slot.counters.write_to(fabric, now);
        }
        for (at, fabric) in stats.fabrics.iter_mut().enumerate() {
            fabric.measured_hashes_per_s = self.dispatcher.hashes_per_s_of(at);
        }
        let sum = |of: fn(&FabricStats) -> u64| stats.fabrics.iter().map(of).sum::<u64>();
        stats.hashes = sum(|fabric| fabric.hashes);
        stats.hits = sum(|fabric| fabric.hits);
        stats.hits_false = sum(|fabric| fabric.hits_false);
        stats.hits_dropped = sum(|fabric| fabric.hits_dropped);
        stats.faults = sum(|fabric| fabric.faults);
        stats.link_errors = sum(|fabric| fabric.link_errors);
        stats.hash_rate_device = stats.fabrics.iter().fold(0.0, |sum, fabric| sum + fabric.hash_rate_device);
        stats.hash_rate_hits = self.hit_rate.per_second(now);
        stats.target = self.dispatcher.target();
        stats.expected_share_time = self.dispatcher.expected_share_time();
        stats.uptime = now.saturating_duration_since(self.started);
        stats.shares = self.ledger.counts();
        stats.hash_rate_accepted =
            stats.shares.accepted_work / stats.uptime.as_secs_f64().max(f64::MIN_POSITIVE);
        self.parts.publish.send_replace(stats.clone());
    }

    /// Ends fabrics, then the connection, each within its time.
    async fn stop(mut self) -> Summary {
        self.parts.reporter = None;
        self.parts.workers.iter().for_each(|worker| worker.mailbox.stop());
        if timeout(STOP_FABRICS, self.fabrics_end()).await.is_err() {
            let hung = self.parts.workers.iter().filter(|worker| !worker.is_finished());
            hung.for_each(|worker| tracing::warn!(fabric = %worker.name, "it does not end; left alone"));
        }
        // Batched answers may never come: the wait is short.
        let _ = timeout(STOP_SHARES, self.shares_answered()).await;
        if let (Some(outbox), Some(channel_id)) = (self.outbox.take(), self.dispatcher.channel_id()) {
            let reason_code = STR0_255::try_from("the miner stops").unwrap_or_default();
            outbox.say_farewell(CloseChannel { channel_id, reason_code }.into());
            if let Some(pool) = &mut self.pool {
                let _ = timeout(STOP_POOL, pool).await;
            }
        }
        if let Some(pool) = &self.pool {
            pool.abort();
        }
        self.shares_lost();
        self.stats.pool = PoolState::Idle;
        self.publish();
        self.stats
    }

    /// Takes what the fabrics still report: their last hits are shares too.
    async fn fabrics_end(&mut self) {
        loop {
            tokio::select! {
                report = self.parts.reports.recv() => match report {
                    Some((at, report)) => self.report(at, report),
                    None => return,
                },
                Some(event) = self.pool_events.recv() => self.pool_event(event),
            }
        }
    }

    async fn shares_answered(&mut self) {
        while self.outbox.is_some() && self.ledger.is_waiting() {
            match self.pool_events.recv().await {
                Some(event) => self.pool_event(event),
                None => return,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_pool_task_that_panics_ends_the_engine_with_an_internal_error() {
        let url = "stratum2+tcp://127.0.0.1:1/9bXiEd8boQVhq7WddEcERUL5tyyJVFYdU8th3HfbNXK3Yw6GRXh";
        let config = MinerConfig::new(url.parse().unwrap(), "tester");
        let (reporter, reports) = mpsc::channel(1);
        let (_add, added) = mpsc::unbounded_channel();
        let (publish, stats) = watch::channel(Stats::default());
        let (events, _) = broadcast::channel(1);
        let mut engine = Engine::new(EngineParts {
            config,
            workers: Vec::new(),
            reporter: Some(reporter),
            reports,
            added,
            events,
            publish,
        });
        engine.pool_task = None;
        engine.pool = Some(tokio::spawn(async { panic!("a bug of the pool's task") }));
        let (_stop, stopped) = oneshot::channel();
        let ended = timeout(4 * STOP_FABRICS, engine.run(stopped)).await.unwrap();
        let Err(Error::Internal { task, detail }) = ended else { panic!("{ended:?}") };
        assert_eq!(task, "pool connection");
        assert!(detail.contains("a bug of the pool's task"), "{detail}");
        assert!(stats.has_changed().is_err(), "whoever watches the statistics sees the end");
    }
}
