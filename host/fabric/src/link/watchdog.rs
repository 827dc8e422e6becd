//! Whether a device that answers also works: by its own count of hashes, since its clock may be slower than it says.
//!
//! A device that searches counts on, and reports at the latest when it has tried all nonces that it was given. One that
//! stands still, or counts beyond that without a report, will never report.
//!
//! Left out: devices that do not answer ([`super::LinkFabric`]).

use std::time::{Duration, Instant};

use midstate_spec::link::JobId;

/// Why the next report will not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stall {
    pub(super) job_id: JobId,
    pub(super) hashes: u64,
    pub(super) waited: Duration,
}

/// What the counters said while one job was the first in line.
#[derive(Debug)]
struct Watched {
    job_id: JobId,
    since: Instant,
    first_hashes: u64,
    hashes: u64,
    moved_at: Instant,
}

/// The watch over a device.
#[derive(Debug, Default)]
pub(super) struct Watchdog {
    watched: Option<Watched>,
}

impl Watchdog {
    /// New counters came. `running` is the first job in line, if the device searches, and how many nonces it and those
    /// behind it have.
    pub(super) fn look(
        &mut self,
        running: Option<(JobId, u64)>,
        hashes: u64,
        now: Instant,
        patience: Duration,
    ) -> Option<Stall> {
        let Some((job_id, nonces)) = running else {
            self.watched = None;
            return None;
        };
        let watched = match &mut self.watched {
            Some(watched) if watched.job_id == job_id => watched,
            watched => {
                let new = Watched { job_id, since: now, first_hashes: hashes, hashes, moved_at: now };
                watched.insert(new)
            }
        };
        if hashes > watched.hashes {
            watched.hashes = hashes;
            watched.moved_at = now;
        }
        let done = hashes.saturating_sub(watched.first_hashes);
        let still = now.saturating_duration_since(watched.moved_at);
        let waited = now.saturating_duration_since(watched.since);
        (done > nonces || still >= patience).then_some(Stall { job_id, hashes: done, waited })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn a_device_that_counts_and_reports_is_left_alone_however_slow_it_is() {
        let (mut watchdog, start) = (Watchdog::default(), Instant::now());
        for at in 0..1000_u16 {
            let running = Some((at / 100, 200));
            assert_eq!(watchdog.look(running, u64::from(at), start + SECOND * at.into(), 3 * SECOND), None);
        }
        assert_eq!(watchdog.look(None, 1000, start + 2000 * SECOND, 3 * SECOND), None, "an idle one rests");
    }

    #[test]
    fn one_that_stands_still_or_counts_beyond_its_jobs_has_stalled() {
        let (mut watchdog, start) = (Watchdog::default(), Instant::now());
        let mut look =
            |hashes, seconds| watchdog.look(Some((5, 200)), hashes, start + SECOND * seconds, 3 * SECOND);
        assert_eq!(look(1000, 0), None);
        assert_eq!(look(1000, 2), None);
        assert_eq!(look(1000, 3), Some(Stall { job_id: 5, hashes: 0, waited: 3 * SECOND }));
        assert_eq!(look(1200, 4), None);
        assert_eq!(look(1201, 5), Some(Stall { job_id: 5, hashes: 201, waited: 5 * SECOND }));
    }
}
