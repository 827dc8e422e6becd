//! The fabric that is this CPU: it hashes in the caller's thread, inside `poll`.
//!
//! It is the reference for all others (the same queue of one running and one waiting job, the same ends, the same
//! threshold) and makes the whole program run without hardware. One fabric uses one core; for more, open more.
//!
//! Source: the contract is [`crate::Fabric`]'s; the loop is in `cpu/search.rs`. Left out: threads.

mod search;

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use midstate_spec::{Midstate, Tail};
pub use search::{LANES, Method, Search};

use crate::{
    Event, Fabric, FabricError, FabricInfo, Interrupter, Interruption, Job, RangeEnd, Status, SubmitMode,
};

/// One job runs, one waits: as in a device.
const QUEUE_DEPTH: usize = 2;

/// How many events may wait to be polled before a request is refused. Each request adds two at most.
const MAX_EVENTS: usize = 1024;

/// Between two looks at the clock: well under a millisecond of work.
const CHUNK_NONCES: u32 = 1024;

/// How long each method is measured for when a fabric is made.
const TRIAL: Duration = Duration::from_millis(4);

/// So that counters leave time to hash.
const MIN_STATUS_INTERVAL: Duration = Duration::from_millis(1);

/// So that a moment that far ahead exists.
const MAX_STATUS_INTERVAL: Duration = Duration::from_secs(24 * 60 * 60);

/// What can be chosen about a [`CpuFabric`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CpuConfig {
    /// From one [`Event::Status`] to the next; less than 1 ms is taken as that, more than a day as a day. Default 1 s.
    pub status_interval: Duration,
    /// How to hash; `None`, the default, measures each method for some milliseconds and takes the faster.
    pub method: Option<Method>,
}

impl Default for CpuConfig {
    fn default() -> Self {
        Self { status_interval: Duration::from_secs(1), method: None }
    }
}

/// A job and how far it got.
#[derive(Debug)]
struct Run {
    job: Job,
    search: Search,
    searched: u64,
}

/// The fabric that is this CPU.
#[derive(Debug)]
pub struct CpuFabric {
    info: FabricInfo,
    method: Method,
    config: CpuConfig,
    /// The first one runs.
    jobs: VecDeque<Run>,
    events: VecDeque<Event>,
    hashes: u64,
    next_status_at: Instant,
    interruption: Interruption,
}

impl Default for CpuFabric {
    fn default() -> Self {
        Self::new()
    }
}

impl CpuFabric {
    /// A fabric with the default configuration.
    pub fn new() -> Self {
        Self::with_config(CpuConfig::default())
    }

    /// A fabric with a configuration of the caller's.
    pub fn with_config(mut config: CpuConfig) -> Self {
        config.status_interval = config.status_interval.clamp(MIN_STATUS_INTERVAL, MAX_STATUS_INTERVAL);
        let mut measured: Vec<(u64, Method)> = Method::ALL
            .into_iter()
            .filter(|method| config.method.is_none_or(|chosen| chosen == *method))
            .map(|method| (measure(method), method))
            .collect();
        measured.sort_by_key(|(rate, _)| *rate);
        let (nominal_hashes_per_s, method) = measured.pop().unwrap_or((0, Method::Compress));
        let info = FabricInfo {
            name: "cpu".to_owned(),
            engines: 1,
            queue_depth: QUEUE_DEPTH,
            nominal_hashes_per_s,
            gateware: None,
        };
        Self {
            info,
            method,
            config,
            jobs: VecDeque::new(),
            events: VecDeque::new(),
            hashes: 0,
            next_status_at: Instant::now(),
            interruption: Interruption::default(),
        }
    }

    /// How this fabric hashes.
    pub fn method(&self) -> Method {
        self.method
    }

    fn check_room(&self) -> Result<(), FabricError> {
        let waiting = self.events.len();
        if waiting < MAX_EVENTS { Ok(()) } else { Err(FabricError::EventsUnread { waiting }) }
    }

    fn is_in_use(&self, id: u16) -> bool {
        self.jobs.iter().any(|run| run.job.job_id == id)
            || self
                .events
                .iter()
                .any(|event| matches!(event, Event::RangeDone { job_id, .. } if *job_id == id))
    }

    fn end_all(&mut self, end: RangeEnd) {
        let ends = self.jobs.drain(..).map(|run| Event::RangeDone {
            job_id: run.job.job_id,
            end,
            searched: Some(run.searched),
        });
        self.events.extend(ends);
    }

    /// Searches a chunk of the running job: a hit, its end, or `None`.
    fn step(&mut self) -> Option<Event> {
        let run = self.jobs.front_mut()?;
        let job_id = run.job.job_id;
        let left = run.job.nonces.count() - run.searched;
        if left == 0 {
            let searched = Some(run.searched);
            self.jobs.pop_front();
            return Some(Event::RangeDone { job_id, end: RangeEnd::Finished, searched });
        }
        let count = u32::try_from(left).map_or(CHUNK_NONCES, |left| left.min(CHUNK_NONCES));
        let first = nonce_at(&run.job, run.searched);
        let hit = run.search.first_hit(self.method, first, count);
        let tried = hit.map_or(u64::from(count), |before| u64::from(before) + 1);
        run.searched += tried;
        self.hashes += tried;
        hit.map(|before| Event::Hit { job_id, nonce: first.wrapping_add(before) })
    }

    fn status(&mut self, now: Instant) -> Event {
        self.next_status_at = now + self.config.status_interval;
        Event::Status(Status {
            hashes: self.hashes,
            is_searching: !self.jobs.is_empty(),
            is_job_waiting: self.jobs.len() > 1,
            ..Status::default()
        })
    }
}

/// The nonce after `searched` of a job's nonces, modulo 2^32.
fn nonce_at(job: &Job, searched: u64) -> u32 {
    // Reached only while some are left, so less than 2^32 were searched.
    job.nonces.first().wrapping_add(u32::try_from(searched).unwrap_or_default())
}

/// Nonces a second, over a short run.
fn measure(method: Method) -> u64 {
    let search = Search::new(Midstate([0; 8]), Tail([0; 3]), 0);
    let start = Instant::now();
    let mut nonces: u32 = 0;
    while start.elapsed() < TRIAL {
        // The result is used, so that the work is done.
        nonces = nonces.wrapping_add(search.first_hit(method, nonces, CHUNK_NONCES).unwrap_or(CHUNK_NONCES));
    }
    let elapsed_us = u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX).max(1);
    u64::from(nonces) * 1_000_000 / elapsed_us
}

impl Fabric for CpuFabric {
    fn info(&self) -> &FabricInfo {
        &self.info
    }

    fn submit(&mut self, job: &Job, mode: SubmitMode) -> Result<(), FabricError> {
        self.check_room()?;
        if self.is_in_use(job.job_id) {
            return Err(FabricError::JobIdInUse { job_id: job.job_id });
        }
        match mode {
            SubmitMode::Replace => self.end_all(RangeEnd::Replaced),
            SubmitMode::Append if self.jobs.len() >= QUEUE_DEPTH => {
                return Err(FabricError::QueueFull { job_id: job.job_id, queue_depth: QUEUE_DEPTH });
            }
            SubmitMode::Append => {}
        }
        let search = Search::new(job.midstate, job.tail, job.threshold);
        self.jobs.push_back(Run { job: *job, search, searched: 0 });
        Ok(())
    }

    fn cancel(&mut self) -> Result<(), FabricError> {
        self.check_room()?;
        self.end_all(RangeEnd::Cancelled);
        Ok(())
    }

    /// Hashes until something happens, also with a zero timeout: a chunk of nonces then. Sleeps when there is no job.
    fn poll(&mut self, timeout: Duration) -> Result<Option<Event>, FabricError> {
        if let Some(event) = self.events.pop_front() {
            return Ok(Some(event));
        }
        let start = Instant::now();
        let mut now = start;
        loop {
            // Before the search, so that hits in every poll do not keep it back.
            let until_status = self.next_status_at.saturating_duration_since(now);
            if until_status.is_zero() {
                return Ok(Some(self.status(now)));
            }
            if let Some(event) = self.step() {
                return Ok(Some(event));
            }
            let left = timeout.saturating_sub(start.elapsed());
            let wait = if self.jobs.is_empty() { left.min(until_status) } else { Duration::ZERO };
            if self.interruption.wait(wait) || left.is_zero() {
                return Ok(None);
            }
            now = Instant::now();
        }
    }

    fn interrupter(&self) -> Option<Interrupter> {
        Some(self.interruption.interrupter())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::NonceRange;

    fn job(job_id: u16, threshold: u32) -> Job {
        Job { job_id, midstate: Midstate([3; 8]), tail: Tail([4; 3]), nonces: NonceRange::ALL, threshold }
    }

    fn cpu() -> CpuFabric {
        let status_interval = Duration::from_millis(2);
        CpuFabric::with_config(CpuConfig { status_interval, method: Some(Method::Compress) })
    }

    #[test]
    fn counters_come_although_every_poll_has_a_hit() {
        let mut cpu = cpu();
        cpu.submit(&job(1, u32::MAX), SubmitMode::Append).expect("there is room");
        let until = Instant::now() + Duration::from_secs(10);
        let mut statuses = 0;
        while statuses < 3 {
            assert!(Instant::now() < until, "{statuses} counters in 10 s");
            let event = cpu.poll(Duration::ZERO).expect("the CPU does not fail");
            statuses += u32::from(matches!(event, Some(Event::Status(_))));
        }
    }

    #[test]
    fn events_that_nobody_polls_are_bounded() {
        let mut cpu = cpu();
        for job_id in 0..5000 {
            match cpu.submit(&job(job_id, 0), SubmitMode::Replace) {
                Ok(()) => assert!(usize::from(job_id) <= MAX_EVENTS),
                Err(FabricError::EventsUnread { waiting }) => assert_eq!(waiting, MAX_EVENTS),
                Err(error) => panic!("{error}"),
            }
        }
        // The one that did not fit is no loss: polling makes room.
        while cpu.poll(Duration::ZERO).expect("the CPU does not fail").is_some() {}
        cpu.cancel().expect("there is room");
    }

    #[test]
    fn a_poll_keeps_to_its_timeout() {
        let mut cpu = CpuFabric::with_config(CpuConfig { status_interval: Duration::MAX, method: None });
        assert!(matches!(cpu.poll(Duration::ZERO), Ok(Some(Event::Status(_)))));
        cpu.submit(&job(1, 0), SubmitMode::Append).expect("there is room");
        let start = Instant::now();
        assert_eq!(cpu.poll(Duration::from_millis(20)).expect("the CPU does not fail"), None);
        assert!(start.elapsed() >= Duration::from_millis(20));
        assert!(cpu.hashes > 0);
    }
}
