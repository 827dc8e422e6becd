//! How fast a fabric is: what its description says at first, then what it did while it had work.
//!
//! The measured speed is an exponentially weighted mean over a minute or so of work. Time without work says nothing about
//! it. Left out: what a speed is for ([`crate::dispatch`]).

use std::time::{Duration, Instant};

/// After so much work an older measurement counts for 1/e.
const MEMORY: Duration = Duration::from_secs(60);
/// Counters come in steps: shorter pieces are put together.
const PIECE: Duration = Duration::from_secs(1);
/// Work after which the measurement is believed.
const TRUSTED_AFTER: Duration = Duration::from_secs(5);

/// A fabric's speed.
#[derive(Debug)]
pub(crate) struct Speed {
    nominal: f64,
    /// Since when it works, and how much it did since, neither of which is in the mean yet.
    working_since: Option<Instant>,
    hashes: f64,
    /// The weighted sum of rates, and of their weights: below 1 as long as there was little work.
    sum: f64,
    weight: f64,
}

impl Speed {
    /// In hashes a second.
    pub(crate) fn new(nominal: f64) -> Self {
        Self { nominal, working_since: None, hashes: 0.0, sum: 0.0, weight: 0.0 }
    }

    /// It has work, now or still.
    pub(crate) fn works(&mut self, now: Instant) {
        self.working_since.get_or_insert(now);
    }

    /// It has none any more: what it did since the last piece is of unknown duration.
    pub(crate) fn rests(&mut self) {
        self.working_since = None;
        self.hashes = 0.0;
    }

    /// It has done more.
    pub(crate) fn did(&mut self, hashes: f64, now: Instant) {
        let Some(since) = self.working_since else { return };
        self.hashes += hashes;
        let piece = now.saturating_duration_since(since);
        if piece < PIECE {
            return;
        }
        let seconds = piece.as_secs_f64();
        let kept = (-seconds / MEMORY.as_secs_f64()).exp();
        self.sum = self.sum * kept + (1.0 - kept) * self.hashes / seconds;
        self.weight = self.weight * kept + (1.0 - kept);
        self.hashes = 0.0;
        self.working_since = Some(now);
    }

    /// In hashes a second.
    pub(crate) fn per_second(&self) -> f64 {
        let trusted = 1.0 - (-TRUSTED_AFTER.as_secs_f64() / MEMORY.as_secs_f64()).exp();
        if self.weight < trusted { self.nominal } else { self.sum / self.weight }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SECOND: Duration = Duration::from_secs(1);

    proptest! {
        #[test]
        fn a_steady_speed_is_found_however_its_counters_come_and_whatever_rests_there_are(
            rate in 1.0f64..1e15,
            steps in prop::collection::vec((1u32..4000, 0u32..100), 50..200),
        ) {
            let mut speed = Speed::new(7.0);
            let mut now = Instant::now();
            speed.works(now);
            for (work_ms, rest_s) in steps {
                let work = Duration::from_millis(work_ms.into());
                now += work;
                speed.did(rate * work.as_secs_f64(), now);
                if rest_s > 90 {
                    speed.rests();
                    now += SECOND * rest_s;
                    speed.works(now);
                }
            }
            let found = speed.per_second();
            prop_assert!(found == 7.0 || (found / rate - 1.0).abs() < 1e-9, "{found} for {rate}");
        }
    }

    #[test]
    fn it_is_the_nominal_one_first_and_follows_a_change_in_some_minutes() {
        let mut speed = Speed::new(7.0);
        let mut now = Instant::now();
        speed.works(now);
        let mut run = |rate: f64, seconds: u32| {
            for _ in 0..seconds {
                now += SECOND;
                speed.did(rate, now);
            }
            speed.per_second()
        };
        assert!((run(100.0, 4) - 7.0).abs() < 1e-9);
        assert!((run(100.0, 2) - 100.0).abs() < 1e-9);
        run(100.0, 300);
        let after_a_minute = run(50.0, 60);
        assert!((60.0..75.0).contains(&after_a_minute), "{after_a_minute}");
        assert!((run(50.0, 240) - 50.0).abs() < 1.0);
    }
}
