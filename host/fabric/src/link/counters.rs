//! A device's counters, turned from "since its reset, saturating" into "since the fabric was opened, never falling".
//!
//! Source: `DeviceStatus` of [`midstate_spec::link`]. Left out: when to ask for them ([`super::LinkFabric`]).

use midstate_spec::link::DeviceStatus;

use crate::{Fault, Status};

/// The counters at the last answer, and what they add up to.
#[derive(Debug)]
pub(super) struct Counters {
    last: DeviceStatus,
    total: Status,
}

/// What an answer says beside the counters.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Change {
    /// A counter fell: the device was reset in between.
    pub(super) is_reset: bool,
    /// What rose that should not.
    pub(super) faults: Vec<Fault>,
}

impl Counters {
    /// Counts from `baseline` on.
    pub(super) fn new(baseline: DeviceStatus) -> Self {
        Self { last: baseline, total: Status::default() }
    }

    /// The totals as of the last answer.
    pub(super) fn total(&self) -> Status {
        self.total
    }

    pub(super) fn update(&mut self, now: DeviceStatus) -> Change {
        // A saturated counter stays, and 2^64 hashes take longer than devices last: what falls was reset.
        let is_reset = now.hashes < self.last.hashes
            || now.hits_dropped < self.last.hits_dropped
            || now.link_errors < self.last.link_errors;
        if is_reset {
            self.last = DeviceStatus { hashes: 0, hits_dropped: 0, link_errors: 0, ..now };
        }
        let dropped = u64::from(now.hits_dropped - self.last.hits_dropped);
        let link_errors = u64::from(now.link_errors - self.last.link_errors);
        self.total.hashes += now.hashes - self.last.hashes;
        self.total.hits_dropped += dropped;
        self.total.device_link_errors += link_errors;
        self.total.is_searching = now.is_searching;
        self.total.is_job_waiting = now.is_job_waiting;
        self.last = now;
        let mut faults = Vec::new();
        if dropped > 0 {
            faults.push(Fault::HitsDropped { count: dropped });
        }
        if link_errors > 0 {
            faults.push(Fault::DeviceLinkErrors { count: link_errors });
        }
        Change { is_reset, faults }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn device(hashes: u64, hits_dropped: u16, link_errors: u16) -> DeviceStatus {
        DeviceStatus {
            sequence: 0,
            hits_dropped,
            hashes,
            link_errors,
            is_searching: false,
            is_job_waiting: false,
        }
    }

    #[test]
    fn totals_start_at_the_baseline_and_survive_a_reset() {
        let mut counters = Counters::new(device(1000, 5, 7));
        let change = counters.update(device(1500, 6, 7));
        assert_eq!(change, Change { is_reset: false, faults: vec![Fault::HitsDropped { count: 1 }] });
        assert_eq!(counters.total().hashes, 500);
        let change = counters.update(device(20, 0, 2));
        assert_eq!(change, Change { is_reset: true, faults: vec![Fault::DeviceLinkErrors { count: 2 }] });
        assert_eq!(counters.total().hashes, 520);
        assert_eq!(counters.total().hits_dropped, 1);
        assert_eq!(counters.total().device_link_errors, 2);
    }

    #[test]
    fn a_saturated_counter_is_no_reset() {
        let mut counters = Counters::new(device(0, u16::MAX, u16::MAX));
        assert_eq!(counters.update(device(1, u16::MAX, u16::MAX)), Change::default());
    }
}
