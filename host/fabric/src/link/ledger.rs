//! Which jobs a device has, and what its reports mean for them. No bytes, no clock: reports in, events out.
//!
//! The device's reports come in the order in which things happened, but some never come: it reports no end for a job
//! that was replaced or cancelled while waiting, and the line may lose any frame. The ledger turns what does come into
//! the contract of [`crate::Fabric`]: one end for each job, in the order of submission.
//!
//! Source: [`midstate_spec::link`], "index" and "hits"; the rules for missing ends are at [`Ledger::settle_before`].
//! Left out: requests and answers ([`super::LinkFabric`]), counters ([`super::counters`]).

use std::collections::VecDeque;

use midstate_spec::link::{Job, JobId, LinkError, NonceRange, RangeEnd, SubmitMode};

use crate::{Event, Fault, Status};

/// More jobs than a device can hold, with the ends that can be on their way: beyond it the oldest end is lost.
const MAX_OUTSTANDING: usize = 64;

/// A job that has not ended.
#[derive(Debug)]
struct Entry {
    job_id: JobId,
    nonces: NonceRange,
    /// The request is on its way: the device may refuse it yet.
    is_tentative: bool,
    /// The device has reported on it, so the device has it.
    is_reported: bool,
    /// The next hit's index.
    next_index: u8,
    last_nonce: Option<u32>,
    missing_hits: u64,
    ended_by: Option<Supersession>,
}

/// The request that ends a job early.
#[derive(Clone, Copy, Debug)]
struct Supersession {
    end: RangeEnd,
    /// Which request: jobs with the same number were ended by the same one.
    number: u64,
    /// As far as the host knew, the job was not the first in line.
    was_behind: bool,
}

/// How the last job ended, as evidence for those behind it.
#[derive(Clone, Copy, Debug)]
struct LastEnd {
    is_certain: bool,
    corrupt_frames: u64,
}

/// The jobs, and the events that wait to be polled.
#[derive(Debug)]
pub(super) struct Ledger {
    entries: VecDeque<Entry>,
    events: VecDeque<Event>,
    /// Only the newest counters are kept.
    status: Option<Status>,
    max_events: usize,
    supersessions: u64,
    corrupt_frames: u64,
    last_end: LastEnd,
}

impl Ledger {
    pub(super) fn new(max_events: usize) -> Self {
        Self {
            entries: VecDeque::new(),
            events: VecDeque::new(),
            status: None,
            max_events,
            supersessions: 0,
            corrupt_frames: 0,
            last_end: LastEnd { is_certain: true, corrupt_frames: 0 },
        }
    }

    /// Damaged frames from the device so far.
    pub(super) fn corrupt_frames(&self) -> u64 {
        self.corrupt_frames
    }

    pub(super) fn events_waiting(&self) -> usize {
        self.events.len()
    }

    /// How many jobs that the device took have not ended.
    pub(super) fn outstanding(&self) -> usize {
        self.entries.iter().filter(|entry| !entry.is_tentative).count()
    }

    /// The first job in line, and how many nonces it and those behind it have.
    pub(super) fn running(&self) -> Option<(JobId, u64)> {
        let first = self.entries.front()?;
        let nonces = self.entries.iter().map(|entry| entry.nonces.count());
        Some((first.job_id, nonces.fold(0, u64::saturating_add)))
    }

    /// Whether the caller has not yet seen the end of a job with this id.
    pub(super) fn is_in_use(&self, id: JobId) -> bool {
        self.entries.iter().any(|entry| entry.job_id == id)
            || self
                .events
                .iter()
                .any(|event| matches!(event, Event::RangeDone { job_id, .. } if *job_id == id))
    }

    /// A job is about to be sent. Its reports can come before its acknowledgement, so it counts from now on.
    pub(super) fn begin(&mut self, job: &Job, mode: SubmitMode) {
        if mode == SubmitMode::Replace {
            self.supersede(RangeEnd::Replaced);
        }
        self.entries.push_back(Entry {
            job_id: job.job_id,
            nonces: job.nonces,
            is_tentative: true,
            is_reported: false,
            next_index: 0,
            last_nonce: None,
            missing_hits: 0,
            ended_by: None,
        });
    }

    /// The device acknowledged the job that was begun last (which may even have ended already).
    pub(super) fn accept(&mut self) {
        if let Some(entry) = self.entries.back_mut() {
            entry.is_tentative = false;
        }
        while self.entries.len() > MAX_OUTSTANDING {
            self.settle_before(1);
        }
    }

    /// The device refused the appended job. False when it has reported on it all the same, and so has it.
    pub(super) fn retract(&mut self) -> bool {
        let is_untouched = self.entries.back().is_some_and(|entry| entry.is_tentative && !entry.is_reported);
        if is_untouched {
            self.entries.pop_back();
        }
        is_untouched
    }

    /// A Cancel is about to be sent.
    pub(super) fn cancel(&mut self) {
        self.supersede(RangeEnd::Cancelled);
    }

    fn supersede(&mut self, end: RangeEnd) {
        self.supersessions += 1;
        for (position, entry) in self.entries.iter_mut().enumerate() {
            let was_behind = position > 0;
            entry.ended_by.get_or_insert(Supersession { end, number: self.supersessions, was_behind });
        }
    }

    /// A hit came.
    pub(super) fn hit(&mut self, job_id: JobId, index: u8, nonce: u32) {
        let Some(position) = self.position(job_id) else {
            return self.fault(Fault::UnknownJob { job_id });
        };
        self.settle_before(position);
        let has_room = self.events.len() < self.max_events;
        let entry = &mut self.entries[0];
        entry.is_reported = true;
        if entry.last_nonce == Some(nonce) && index == entry.next_index.wrapping_sub(1) {
            return self.fault(Fault::HitRepeated { job_id, nonce });
        }
        entry.missing_hits += u64::from(index.wrapping_sub(entry.next_index));
        entry.next_index = index.wrapping_add(1);
        entry.last_nonce = Some(nonce);
        if !entry.nonces.contains(nonce) {
            self.fault(Fault::HitOutsideRange { job_id, nonce });
        } else if has_room {
            self.events.push_back(Event::Hit { job_id, nonce });
        } else {
            entry.missing_hits += 1;
        }
    }

    /// The device reported a job's end, with the number of its hits modulo 256 and of nonces tried modulo 2^32.
    pub(super) fn range_done(&mut self, job_id: JobId, end: RangeEnd, hits: u8, searched: u32) {
        let Some(position) = self.position(job_id) else {
            return self.fault(Fault::UnknownJob { job_id });
        };
        self.settle_before(position);
        let Some(mut entry) = self.entries.pop_front() else { return };
        entry.missing_hits += u64::from(hits.wrapping_sub(entry.next_index));
        let count = entry.nonces.count();
        let searched = match (end, searched) {
            // The whole range is 0 on the wire.
            (RangeEnd::Finished, 0) => 1 << 32,
            _ => u64::from(searched),
        };
        if searched > count || (end == RangeEnd::Finished && searched != count) {
            self.fault(Fault::RangeMiscounted { job_id, searched, count });
        }
        self.end(&entry, end, Some(searched));
        // The running job was ended by a request: those that the same request ended while waiting never ran.
        let number = entry.ended_by.filter(|_| end != RangeEnd::Finished).map(|by| by.number);
        while let Some(by) = self.entries.front().and_then(|next| next.ended_by)
            && Some(by.number) == number
            && let Some(entry) = self.entries.pop_front()
        {
            self.end(&entry, by.end, Some(0));
        }
    }

    /// The device holds `held` jobs and has nothing more to report: the others that have not ended lost their reports.
    pub(super) fn settle_to(&mut self, held: usize) {
        self.settle_before(self.outstanding().saturating_sub(held));
    }

    /// The device was reset: it has none of its jobs any more.
    pub(super) fn reset(&mut self) {
        self.events.push_back(Event::Fault(Fault::DeviceReset));
        while let Some(entry) = self.entries.pop_front_if(|entry| !entry.is_tentative) {
            let end = entry.ended_by.map_or(RangeEnd::Cancelled, |by| by.end);
            self.end(&entry, end, None);
        }
    }

    /// Ends the first `count` jobs: later ones had their turn, so no report of these will come.
    ///
    /// A job that was waiting when it was superseded has no report when the job before it finished at that moment; it
    /// is taken to be such a one if the line lost nothing since. Any other end without a report was lost.
    fn settle_before(&mut self, count: usize) {
        for _ in 0..count {
            let Some(entry) = self.entries.pop_front() else { return };
            let is_line_clean =
                self.last_end.is_certain && self.last_end.corrupt_frames == self.corrupt_frames;
            match entry.ended_by {
                Some(by) if by.was_behind && !entry.is_reported && is_line_clean => {
                    self.end(&entry, by.end, Some(0));
                }
                ended_by => {
                    self.events.push_back(Event::Fault(Fault::RangeDoneLost { job_id: entry.job_id }));
                    self.end(&entry, ended_by.map_or(RangeEnd::Finished, |by| by.end), None);
                }
            }
        }
    }

    /// Queues a job's end, past the limit of events: each job has one, and at most two faults with it.
    fn end(&mut self, entry: &Entry, end: RangeEnd, searched: Option<u64>) {
        let job_id = entry.job_id;
        if entry.missing_hits > 0 {
            self.events.push_back(Event::Fault(Fault::HitsMissing { job_id, count: entry.missing_hits }));
        }
        self.events.push_back(Event::RangeDone { job_id, end, searched });
        self.last_end = LastEnd { is_certain: searched.is_some(), corrupt_frames: self.corrupt_frames };
    }

    fn position(&self, job_id: JobId) -> Option<usize> {
        self.entries.iter().position(|entry| entry.job_id == job_id)
    }

    /// A damaged frame came.
    pub(super) fn corrupt(&mut self, error: LinkError) {
        self.corrupt_frames += 1;
        self.fault(Fault::CorruptFrame { what: error.to_string() });
    }

    /// Queues a fault, unless the queue is full: then only the counters tell of it.
    pub(super) fn fault(&mut self, fault: Fault) {
        if self.events.len() < self.max_events {
            self.events.push_back(Event::Fault(fault));
        }
    }

    /// New counters; they take the place of those that wait.
    pub(super) fn status(&mut self, status: Status) {
        self.status = Some(status);
    }

    /// The next event for the caller.
    pub(super) fn pop(&mut self) -> Option<Event> {
        self.events.pop_front().or_else(|| self.status.take().map(Event::Status))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use midstate_spec::{Midstate, Tail};

    /// Job 1 finishes at the moment in which job 3 replaces it and the waiting job 2; `between` happens before job 3
    /// reports.
    fn race(between: impl FnOnce(&mut Ledger)) -> Vec<Event> {
        let mut ledger = Ledger::new(16);
        for (job_id, mode) in [(1, SubmitMode::Append), (2, SubmitMode::Append), (3, SubmitMode::Replace)] {
            let nonces = NonceRange::new(0, 10).expect("in range");
            let job =
                Job { job_id, midstate: Midstate([0; 8]), tail: Tail([0; 3]), nonces, threshold: u32::MAX };
            ledger.begin(&job, mode);
            ledger.accept();
        }
        ledger.range_done(1, RangeEnd::Finished, 0, 10);
        between(&mut ledger);
        ledger.hit(3, 0, 5);
        core::iter::from_fn(|| ledger.pop()).collect()
    }

    fn done(job_id: JobId, end: RangeEnd, searched: Option<u64>) -> Event {
        Event::RangeDone { job_id, end, searched }
    }

    #[test]
    fn a_job_dropped_while_waiting_ends_unsearched() {
        let expected = [
            done(1, RangeEnd::Finished, Some(10)),
            done(2, RangeEnd::Replaced, Some(0)),
            Event::Hit { job_id: 3, nonce: 5 },
        ];
        assert_eq!(race(|_| ()), expected);
    }

    #[test]
    fn on_a_damaged_line_its_end_may_as_well_be_lost() {
        let expected = [
            done(1, RangeEnd::Finished, Some(10)),
            Event::Fault(Fault::CorruptFrame { what: LinkError::Cobs.to_string() }),
            Event::Fault(Fault::RangeDoneLost { job_id: 2 }),
            done(2, RangeEnd::Replaced, None),
            Event::Hit { job_id: 3, nonce: 5 },
        ];
        assert_eq!(race(|ledger| ledger.corrupt(LinkError::Cobs)), expected);
    }

    #[test]
    fn a_nonce_outside_the_range_is_no_hit() {
        let events = race(|ledger| ledger.hit(3, 255, 77));
        assert!(
            events.contains(&Event::Fault(Fault::HitOutsideRange { job_id: 3, nonce: 77 })),
            "{events:?}"
        );
    }

    #[test]
    fn an_end_that_contradicts_the_job_is_said() {
        let events = race(|ledger| ledger.range_done(3, RangeEnd::Finished, 0, 9));
        let miscounted = Fault::RangeMiscounted { job_id: 3, searched: 9, count: 10 };
        assert!(events.contains(&Event::Fault(miscounted)), "{events:?}");
    }

    #[test]
    fn ends_that_never_come_do_not_pile_up() {
        let mut ledger = Ledger::new(16);
        for job_id in 0..1000 {
            let nonces = NonceRange::new(0, 10).expect("in range");
            let job = Job { job_id, midstate: Midstate([0; 8]), tail: Tail([0; 3]), nonces, threshold: 0 };
            ledger.begin(&job, SubmitMode::Replace);
            ledger.accept();
            assert!(ledger.outstanding() <= MAX_OUTSTANDING);
        }
    }
}
