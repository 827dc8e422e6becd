//! Exponential back-off with jitter, so that a thousand miners do not return to a restarted pool in the same second.
//!
//! Left out: waiting itself.

use std::time::Duration;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use crate::config::BackoffConfig;

/// The waits of one thing that is tried again and again.
#[derive(Debug)]
pub(crate) struct Backoff {
    config: BackoffConfig,
    next: Duration,
    rng: StdRng,
}

impl Backoff {
    /// The same seed gives the same waits; `what` names them in the log.
    pub(crate) fn new(what: &str, config: BackoffConfig, seed: u64) -> Self {
        tracing::debug!(what, seed, "back-off");
        Self { config, next: config.first, rng: StdRng::seed_from_u64(seed) }
    }

    /// How long to wait now: half to all of a span that doubles with each call.
    pub(crate) fn next_wait(&mut self) -> Duration {
        let span = self.next;
        self.next = (span * 2).min(self.config.last);
        span.mul_f64(self.rng.random_range(0.5..=1.0))
    }

    /// It worked for that long: if longer than the longest wait, the next failure starts over. What works for a moment
    /// each time would be tried again and again at the shortest wait otherwise.
    pub(crate) fn worked_for(&mut self, worked: Duration) {
        if worked > self.config.last {
            self.next = self.config.first;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn waits_double_to_the_limit_and_keep_within_half_of_their_span(seed: u64, first_ms in 1u64..5000) {
            let first = Duration::from_millis(first_ms);
            let config = BackoffConfig { first, last: first * 60 };
            let mut backoff = Backoff::new("test", config, seed);
            for i in 0..10 {
                let span = (first * (1 << i)).min(config.last);
                let wait = backoff.next_wait();
                prop_assert!(wait <= span && wait * 2 + Duration::from_nanos(2) >= span, "{i}: {wait:?}");
            }
            backoff.worked_for(config.last);
            prop_assert!(backoff.next_wait() * 2 + Duration::from_nanos(2) >= config.last);
            backoff.worked_for(config.last + Duration::from_nanos(1));
            prop_assert!(backoff.next_wait() <= first);
        }
    }
}
