//! What a miner counts and shows.
//!
//! The hash rate is given twice: from hits that were checked in full, each weighted by its job's threshold, and from the
//! fabrics' own counters. A device that counts without hashing, or hashes wrongly, shows as a difference between them.
//!
//! Left out: serialisation, which is the caller's.

use std::collections::{BTreeMap, VecDeque};
use std::time::{Duration, Instant};

use midstate_fabric::Status;
use midstate_spec::Target;

use crate::dispatch::hashes_as_f64;
use crate::ledger::ShareCounts;

/// Hits are rare: their rate is that of this much time.
const HIT_WINDOW: Duration = Duration::from_secs(600);
/// Counters come every second or so.
const DEVICE_WINDOW: Duration = Duration::from_secs(60);
/// Into how many steps a window is divided.
const STEPS: u32 = 60;

/// What the pool connection is doing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum PoolState {
    /// Not tried yet: the fabrics are being opened.
    #[default]
    Idle,
    /// Connecting, shaking hands, opening the channel.
    Connecting,
    /// The channel is open; no job yet.
    WaitingForJob,
    /// There is a job.
    Working,
    /// Waiting to try again.
    Down {
        /// Why the last attempt or connection ended.
        reason: String,
    },
}

/// What a fabric is doing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum FabricState {
    /// Being opened.
    #[default]
    Opening,
    /// Open.
    Open,
    /// It failed.
    Failed {
        /// Why.
        reason: String,
        /// Whether it will be opened again.
        is_retried: bool,
    },
    /// What it computed was wrong: it is left alone for a while, or until it is plugged in again.
    Quarantined {
        /// How that showed.
        reason: String,
    },
}

/// What one fabric did.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FabricStats {
    /// Its name.
    pub name: String,
    /// What it is doing.
    pub state: FabricState,
    /// Nominal hashes a second, from its own description.
    pub nominal_hashes_per_s: u64,
    /// Measured hashes a second while it has work, smoothed; the nominal ones at first, 0 while it is not open.
    pub measured_hashes_per_s: f64,
    /// How often it was opened.
    pub openings: u64,
    /// How often it failed or could not be opened.
    pub failures: u64,
    /// Jobs given to it.
    pub jobs: u64,
    /// Nonces tried, by its own count, over all openings.
    pub hashes: u64,
    /// Reports of a nonce, right or wrong.
    pub hits: u64,
    /// Of these, wrong ones: never submitted.
    pub hits_false: u64,
    /// Hits it found and lost, by its own count.
    pub hits_dropped: u64,
    /// Faults that it survived, see [`midstate_fabric::Fault`].
    pub faults: u64,
    /// The same by [`midstate_fabric::Fault::kind`].
    pub faults_by_kind: BTreeMap<&'static str, u64>,
    /// Damaged frames, in both directions.
    pub link_errors: u64,
    /// Hashes a second by its own counter, over the last minute.
    pub hash_rate_device: f64,
}

/// What a miner did since it was started.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Stats {
    /// Time since the start.
    pub uptime: Duration,
    /// The pool connection.
    pub pool: PoolState,
    /// Connections that got as far as an open channel.
    pub connections: u64,
    /// Jobs of the pool that were to be mined at once.
    pub jobs: u64,
    /// Of these, those with a new previous hash.
    pub new_prev_hashes: u64,
    /// Jobs given to fabrics.
    pub fabric_jobs: u64,
    /// Nonces tried, by the fabrics' own count.
    pub hashes: u64,
    /// Hashes a second from checked hits, over the last ten minutes.
    pub hash_rate_hits: f64,
    /// Hashes a second by the fabrics' counters, over the last minute.
    pub hash_rate_device: f64,
    /// Hashes a second that accepted shares stand for, since the start.
    pub hash_rate_accepted: f64,
    /// Hits, right or wrong.
    pub hits: u64,
    /// Wrong ones: never submitted.
    pub hits_false: u64,
    /// Right ones that meet the 32-bit threshold and not the target.
    pub hits_above_target: u64,
    /// Ones that came twice.
    pub hits_repeated: u64,
    /// Hits that fabrics found and lost, by their own count.
    pub hits_dropped: u64,
    /// Shares of dead jobs: dropped, not submitted.
    pub shares_stale: u64,
    /// Shares dropped because the pool takes them too slowly.
    pub shares_unsent: u64,
    /// What became of the submitted ones.
    pub shares: ShareCounts,
    /// Shares that met `nbits`, accepted or not.
    pub blocks_found: u64,
    /// Faults that fabrics survived.
    pub faults: u64,
    /// Damaged frames between host and devices.
    pub link_errors: u64,
    /// The target of the current job.
    pub target: Option<Target>,
    /// How long one share takes on average, at the fabrics' measured speed and the current target.
    pub expected_share_time: Option<Duration>,
    /// Each fabric.
    pub fabrics: Vec<FabricStats>,
}

/// What a miner did, when it has ended.
pub type Summary = Stats;

/// A sum over the last while.
#[derive(Debug)]
pub(crate) struct RateWindow {
    step: Duration,
    /// When there was something to do for the first time: the time before says nothing about the speed.
    started: Option<Instant>,
    /// Number of a step since the start, and its sum.
    sums: VecDeque<(u64, f64)>,
}

impl RateWindow {
    /// For the whole miner's checked hits.
    pub(crate) fn of_hits() -> Self {
        Self::new(HIT_WINDOW)
    }

    fn new(window: Duration) -> Self {
        Self { step: window / STEPS, started: None, sums: VecDeque::new() }
    }

    /// There is something to do.
    pub(crate) fn begin(&mut self, now: Instant) {
        self.started.get_or_insert(now);
    }

    fn elapsed(&self, now: Instant) -> Duration {
        self.started.map_or(Duration::ZERO, |started| now.saturating_duration_since(started))
    }

    fn step_at(&self, now: Instant) -> u64 {
        let steps = self.elapsed(now).as_millis() / self.step.as_millis().max(1);
        u64::try_from(steps).unwrap_or(u64::MAX)
    }

    pub(crate) fn add(&mut self, amount: f64, now: Instant) {
        self.begin(now);
        let step = self.step_at(now);
        match self.sums.back_mut() {
            Some((last, sum)) if *last == step => *sum += amount,
            _ => self.sums.push_back((step, amount)),
        }
        self.forget(step);
    }

    fn forget(&mut self, step: u64) {
        while self.sums.front().is_some_and(|(first, _)| first + u64::from(STEPS) <= step) {
            self.sums.pop_front();
        }
    }

    pub(crate) fn per_second(&mut self, now: Instant) -> f64 {
        self.forget(self.step_at(now));
        let sum = self.sums.iter().fold(0.0, |total, (_, sum)| total + sum);
        let seconds = self.elapsed(now).min(self.step * STEPS).as_secs_f64();
        if seconds > 0.0 { sum / seconds } else { 0.0 }
    }
}

/// One fabric's counters over several openings: those of past openings are added to the present one's.
#[derive(Debug)]
pub(crate) struct FabricCounters {
    past_hashes: u64,
    searched: u64,
    status: Status,
    past: Status,
    rate: RateWindow,
}

impl FabricCounters {
    pub(crate) fn new() -> Self {
        Self {
            past_hashes: 0,
            searched: 0,
            status: Status::default(),
            past: Status::default(),
            rate: RateWindow::new(DEVICE_WINDOW),
        }
    }

    /// There is something to do.
    pub(crate) fn begin(&mut self, now: Instant) {
        self.rate.begin(now);
    }

    /// The counter itself may lag behind the ends of jobs, and the ends behind the counter: the larger is right.
    fn opening_hashes(&self) -> u64 {
        self.status.hashes.max(self.searched)
    }

    pub(crate) fn opened(&mut self) {
        self.past_hashes += self.opening_hashes();
        self.past.hits_dropped += self.status.hits_dropped;
        self.past.device_link_errors += self.status.device_link_errors;
        self.past.host_link_errors += self.status.host_link_errors;
        self.status = Status::default();
        self.searched = 0;
    }

    /// By how much the count of hashes grew.
    pub(crate) fn status(&mut self, status: Status, now: Instant) -> u64 {
        let before = self.opening_hashes();
        self.status = status;
        self.grown(before, now)
    }

    /// Likewise.
    pub(crate) fn searched(&mut self, searched: u64, now: Instant) -> u64 {
        let before = self.opening_hashes();
        self.searched = self.searched.saturating_add(searched);
        self.grown(before, now)
    }

    fn grown(&mut self, before: u64, now: Instant) -> u64 {
        let grown = self.opening_hashes().saturating_sub(before);
        if grown > 0 {
            self.rate.add(hashes_as_f64(grown), now);
        }
        grown
    }

    pub(crate) fn write_to(&mut self, stats: &mut FabricStats, now: Instant) {
        stats.hashes = self.past_hashes + self.opening_hashes();
        stats.hits_dropped = self.past.hits_dropped + self.status.hits_dropped;
        stats.link_errors = self.past.device_link_errors
            + self.past.host_link_errors
            + self.status.device_link_errors
            + self.status.host_link_errors;
        stats.hash_rate_device = self.rate.per_second(now);
    }
}

/// Which of a fabric's last 64 hits were false.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct FalseHits(u64);

impl FalseHits {
    /// So many of the last 64 are too many: right ones among them are no excuse, since wrong ones come from an engine
    /// that misses right ones too.
    const MAX: u32 = 8;

    /// Whether the fabric is to be used no longer.
    pub(crate) fn add(&mut self, is_false: bool) -> bool {
        self.0 = self.0 << 1 | u64::from(is_false);
        is_false && self.0.count_ones() >= Self::MAX
    }

    /// How that is said.
    pub(crate) fn reason() -> String {
        format!("{} of its last 64 hits were false", Self::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn false_hits_are_too_many_when_they_come_often() {
        let mut now_and_then = FalseHits::default();
        assert!(!(0..1000).any(|at| now_and_then.add(at % 10 == 0)));
        let mut often = FalseHits::default();
        assert_eq!((0..1000).position(|at| often.add(at % 8 == 0)), Some(56));
        let mut always = FalseHits::default();
        assert_eq!((0..1000).position(|_| always.add(true)), Some(7));
    }

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn a_rate_is_that_of_the_window_and_before_it_is_full_that_of_the_time_so_far() {
        let start = Instant::now();
        let mut rate = RateWindow::new(60 * SECOND);
        assert!(rate.per_second(start).abs() < 1e-9);
        rate.begin(start);
        for second in 0..100 {
            rate.add(5.0, start + second * SECOND);
        }
        assert!((rate.per_second(start + 100 * SECOND) - 5.0).abs() < 0.2);
        assert!(rate.sums.len() <= 60);
        assert!(rate.per_second(start + 1000 * SECOND).abs() < 1e-9, "all is long ago");
    }

    #[test]
    fn hashes_of_past_openings_stay_counted_and_none_counts_twice() {
        let now = Instant::now();
        let mut counters = FabricCounters::new();
        let mut stats = FabricStats::default();
        counters.opened();
        counters.searched(1000, now);
        counters
            .status(Status { hashes: 1500, hits_dropped: 2, host_link_errors: 1, ..Status::default() }, now);
        counters.opened();
        counters.status(Status { hashes: 10, hits_dropped: 1, ..Status::default() }, now);
        counters.searched(40, now);
        counters.write_to(&mut stats, now + SECOND);
        assert_eq!((stats.hashes, stats.hits_dropped, stats.link_errors), (1540, 3, 1));
        assert!((stats.hash_rate_device - 1540.0).abs() < 1.0);
    }
}
