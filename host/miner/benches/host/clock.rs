//! One clock for two processes: `Instant` has no number that a process could tell another.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// A moment, in nanoseconds of the machine's monotonic clock, the one behind `Instant`.
pub(crate) type Moment = u64;

pub(crate) fn now() -> Moment {
    let now = clock_gettime(ClockId::Monotonic);
    let since_boot = Duration::new(
        now.tv_sec.try_into().expect("the clock began at 0"),
        now.tv_nsec.try_into().expect("below a second"),
    );
    u64::try_from(since_boot.as_nanos()).expect("no machine runs for 584 years")
}
