//! When the engine lets reports gather, as a network card's driver does with packets under load.
//!
//! To be woken for each report takes several times as long as what is done with it: on a virtual machine some 20 us, which 64
//! boards with a hundred hits a second each would make a sixth of a core. While reports come thick and fast the engine looks
//! for them from time to time, when several are there, and nobody needs to wake it. A report that comes alone does not wait.
//!
//! Left out: the waiting.

use std::time::{Duration, Instant};

/// How long reports gather: a share is that much later at most, and so is a job.
pub(super) const GATHERING: Duration = Duration::from_micros(400);

/// How fast reports come.
#[derive(Debug, Default)]
pub(super) struct Pace {
    last: Option<Instant>,
}

impl Pace {
    /// Some came now. Whether they come so fast that the next should gather.
    pub(super) fn is_busy(&mut self, now: Instant) -> bool {
        let last = self.last.replace(now);
        last.is_some_and(|last| now.saturating_duration_since(last) < 2 * GATHERING)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_gather_while_they_come_fast_and_one_that_comes_alone_does_not_wait() {
        let (mut pace, start) = (Pace::default(), Instant::now());
        assert!(!pace.is_busy(start), "the first");
        assert!(pace.is_busy(start + GATHERING));
        assert!(pace.is_busy(start + 2 * GATHERING));
        assert!(!pace.is_busy(start + 4 * GATHERING));
    }
}
