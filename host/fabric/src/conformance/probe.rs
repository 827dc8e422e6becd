//! What watches a fabric during the checks: it holds every event against the contract.
//!
//! Left out: what each check expects beyond that ([`super::checks`]).

use std::collections::VecDeque;
use std::time::Duration;

use midstate_spec::link::{Job, JobId, NonceRange, RangeEnd, SubmitMode};
use midstate_spec::mainnet::KnownHeader;
use midstate_spec::{BlockHash, midstate};

use crate::{Event, Fabric, FabricError, Fault, Status};

/// One poll.
const POLL: Duration = Duration::from_secs(1);

/// Polls in a row without an event before a fabric counts as silent: it owes its counters from time to time.
const PATIENCE_POLLS: u32 = 30;

/// Counters that may come, out of date or while searching, before the awaited ones.
const PATIENCE_STATUSES: u32 = 20;

/// How many hits there should have been on average before the lack of one is a fault.
const PATIENCE_HITS: u64 = 64;

/// A job's end as it was reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct End {
    pub(super) job_id: JobId,
    pub(super) end: RangeEnd,
    pub(super) searched: u64,
}

/// What came since the last look.
#[derive(Debug, Default)]
pub(super) struct Seen {
    pub(super) hits: Vec<(JobId, u32)>,
    pub(super) ends: Vec<End>,
    pub(super) missing_hits: u64,
}

/// A fabric, and which of its jobs have not ended.
pub(super) struct Probe<'a> {
    pub(super) fabric: &'a mut dyn Fabric,
    live: VecDeque<JobId>,
    pub(super) searched: u64,
    pub(super) hashes_before: u64,
}

impl<'a> Probe<'a> {
    pub(super) fn new(fabric: &'a mut dyn Fabric) -> Self {
        Self { fabric, live: VecDeque::new(), searched: 0, hashes_before: 0 }
    }

    pub(super) fn submit(&mut self, job: &Job, mode: SubmitMode) {
        if let Err(error) = self.try_submit(job, mode) {
            panic!("the fabric did not take job {} ({mode:?}): {error}", job.job_id);
        }
    }

    pub(super) fn try_submit(&mut self, job: &Job, mode: SubmitMode) -> Result<(), FabricError> {
        self.fabric.submit(job, mode)?;
        self.live.push_back(job.job_id);
        Ok(())
    }

    pub(super) fn cancel(&mut self) {
        if let Err(error) = self.fabric.cancel() {
            panic!("the fabric did not take a cancel: {error}");
        }
    }

    /// Takes events until every job has ended.
    pub(super) fn finish(&mut self) -> Seen {
        self.finish_after(Seen::default())
    }

    /// As [`finish`](Self::finish), after what was seen before.
    pub(super) fn finish_after(&mut self, mut seen: Seen) -> Seen {
        while !self.live.is_empty() {
            self.step(&mut seen);
        }
        seen
    }

    /// Takes events until a hit came of the running job, which has some.
    pub(super) fn wait_for_hit(&mut self, running: &Job) -> Seen {
        let most = PATIENCE_HITS * (u64::from(u32::MAX) / u64::from(running.threshold));
        let before = self.hashes_before + self.searched;
        let mut seen = Seen::default();
        while seen.hits.is_empty() {
            if let Some(status) = self.step(&mut seen) {
                let hashes = status.hashes.saturating_sub(before);
                assert!(hashes <= most, "{hashes} hashes were searched without a hit: {running:?}");
            }
        }
        seen
    }

    /// Takes events, which must be none but counters, until these say that nothing is searched and satisfy `is_right`.
    pub(super) fn idle_status(&mut self, is_right: impl Fn(&Status) -> bool) -> Status {
        assert!(self.live.is_empty(), "a check left jobs behind: {:?}", self.live);
        let mut last = None;
        for _ in 0..PATIENCE_STATUSES {
            let status = loop {
                if let Some(status) = self.step(&mut Seen::default()) {
                    break status;
                }
            };
            if !status.is_searching && !status.is_job_waiting && is_right(&status) {
                return status;
            }
            last = Some(status);
        }
        panic!(
            "no job is left, {} hashes were searched since {}, but the fabric counts {last:?}",
            self.searched, self.hashes_before
        );
    }

    fn step(&mut self, seen: &mut Seen) -> Option<Status> {
        match self.next() {
            Event::Hit { job_id, nonce } => {
                assert!(
                    self.live.contains(&job_id),
                    "hit {nonce:#010x} is of job {job_id}, which is not there"
                );
                seen.hits.push((job_id, nonce));
            }
            Event::RangeDone { job_id, end, searched } => {
                let next = self.live.pop_front();
                assert_eq!(next, Some(job_id), "job {job_id} ended out of order");
                let Some(searched) = searched else { panic!("the end of job {job_id} was lost") };
                self.searched += searched;
                seen.ends.push(End { job_id, end, searched });
            }
            Event::Status(status) => return Some(status),
            Event::Fault(Fault::HitsMissing { count, .. }) => seen.missing_hits += count,
            Event::Fault(Fault::HitsDropped { .. }) => {}
            Event::Fault(fault) => panic!("a fault on a line that has none: {fault}"),
        }
        None
    }

    fn next(&mut self) -> Event {
        for _ in 0..PATIENCE_POLLS {
            match self.fabric.poll(POLL) {
                Ok(Some(event)) => return event,
                Ok(None) => {}
                Err(error) => panic!("the fabric failed: {error}"),
            }
        }
        panic!(
            "nothing came from the fabric in {PATIENCE_POLLS} polls; jobs that have not ended: {:?}",
            self.live
        );
    }
}

/// A job over a real header.
pub(super) fn job(job_id: JobId, known: &KnownHeader, first: u32, count: u64, threshold: u32) -> Job {
    let nonces = NonceRange::new(first, count).expect("the checks ask for 1 to 2^32 nonces");
    Job::of_header(job_id, &known.header, nonces, threshold)
}

/// The hits that a short job must have, in order, by the plain hash.
pub(super) fn expected_hits(job: &Job) -> Vec<(JobId, u32)> {
    let nonce_at = |offset: u64| job.nonces.first().wrapping_add(u32::try_from(offset).unwrap_or_default());
    (0..job.nonces.count())
        .map(nonce_at)
        .filter(|&nonce| hash_word(job, nonce) <= job.threshold)
        .map(|nonce| (job.job_id, nonce))
        .collect()
}

/// The most significant word of a nonce's hash, by the plain hash.
pub(super) fn hash_word(job: &Job, nonce: u32) -> u32 {
    BlockHash::from_state(midstate::sha256d(job.midstate, job.tail, nonce)).most_significant_word()
}
