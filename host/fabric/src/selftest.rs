//! Does a fabric find the nonces of known headers, and nothing else?
//!
//! For each header it searches 64 nonces around the true one, at the threshold of the header's own target. A hit that
//! the threshold does not allow is false; a hit other than the true nonce that meets the whole target would be
//! a discovery, and is a failure all the same. Left out: speed, and which headers.

use std::time::{Duration, Instant};

use midstate_spec::{Header, Target};

use crate::{Event, Fabric, FabricError, Job, JobId, NonceRange, RangeEnd, SubmitMode};

/// Nonces searched for each.
const WINDOW: u32 = 64;
/// How long a fabric may take for one window: a simulated one is slow.
const PATIENCE: Duration = Duration::from_secs(120);
/// How many failures are told one by one: a line that babbles has hundreds a second.
const MAX_FAILURES: usize = 10;
/// How long one poll waits.
const POLL: Duration = Duration::from_millis(20);

/// What a fabric did with the headers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outcome {
    /// Headers that were tried.
    pub headers: u64,
    /// True nonces that were found.
    pub found: u64,
    /// Nonces tried, by the fabric's account.
    pub hashes: u64,
    /// Reports of a nonce whose hash is above the threshold, or that was not asked for.
    pub hits_false: u64,
    /// Right hits that meet the threshold only.
    pub hits_above_target: u64,
    /// What went wrong, a line each; the last says how much more if there was.
    pub failures: Vec<String>,
    failures_untold: u64,
    /// It was stopped before its end.
    pub is_stopped: bool,
    /// A fault came, or an end was missed: a nonce that was not found may have been lost on the way.
    is_disturbed: bool,
}

impl Outcome {
    fn failed(&mut self, what: String) {
        if self.failures.len() < MAX_FAILURES {
            self.failures.push(what);
        } else {
            self.failures_untold += 1;
        }
    }

    /// Every header's nonce was found, and nothing else happened.
    pub fn is_ok(&self) -> bool {
        self.failures.is_empty() && !self.is_stopped && self.found == self.headers
    }

    /// It hashes wrongly. What else is not right may be the line's.
    pub fn is_wrong(&self) -> bool {
        self.hits_false > 0 || (self.found < self.headers && !self.is_disturbed)
    }
}

/// Searches around the nonce of each header, until `is_stopped` says so. The fabric must have no job.
///
/// # Errors
/// When the fabric fails. What it does wrong is in the [`Outcome`].
pub fn run(
    fabric: &mut dyn Fabric,
    headers: impl IntoIterator<Item = Header>,
    mut is_stopped: impl FnMut() -> bool,
) -> Result<Outcome, FabricError> {
    let mut outcome = Outcome::default();
    for (at, header) in headers.into_iter().enumerate() {
        let target = match header.target() {
            Ok(target) => target,
            Err(error) => {
                outcome.failed(format!("header {at} names no target: {error}"));
                continue;
            }
        };
        let job_id = JobId::try_from(at % usize::from(JobId::MAX)).unwrap_or_default();
        // The true nonce stands at each place of the window in turn.
        let before = u32::try_from(at).unwrap_or_default() % WINDOW;
        let Some(nonces) = NonceRange::new(header.nonce.wrapping_sub(before), u64::from(WINDOW)) else {
            continue;
        };
        let job = Job::of_header(job_id, &header, nonces, target.most_significant_word());
        fabric.submit(&job, SubmitMode::Append)?;
        outcome.headers += 1;
        let is_found = search(fabric, &job, at, &header, &target, &mut outcome, &mut is_stopped)?;
        if outcome.is_stopped {
            break;
        }
        if is_found {
            outcome.found += 1;
        } else {
            let text = format!("header {at}: the true nonce {:#010x} was not found", header.nonce);
            outcome.failed(text);
        }
    }
    if outcome.failures_untold > 0 {
        outcome.failures.push(format!("and {} failures more", outcome.failures_untold));
    }
    Ok(outcome)
}

/// Follows one job to its end. Whether the true nonce came.
fn search(
    fabric: &mut dyn Fabric,
    job: &Job,
    at: usize,
    header: &Header,
    target: &Target,
    outcome: &mut Outcome,
    is_stopped: &mut impl FnMut() -> bool,
) -> Result<bool, FabricError> {
    let until = Instant::now() + PATIENCE;
    let mut is_found = false;
    loop {
        match fabric.poll(POLL)? {
            Some(Event::Hit { job_id, nonce }) => {
                let hash = Header { nonce, ..*header }.hash();
                let is_allowed = job_id == job.job_id
                    && job.nonces.contains(nonce)
                    && hash.most_significant_word() <= job.threshold;
                if !is_allowed {
                    outcome.hits_false += 1;
                    outcome.failed(format!(
                        "header {at}: false hit {nonce:#010x} of job {job_id}, whose hash is {hash}"
                    ));
                } else if nonce == header.nonce {
                    is_found = true;
                } else if target.is_met_by(&hash) {
                    let text = format!("header {at}: nonce {nonce:#010x} meets the target too");
                    outcome.failed(text);
                } else {
                    outcome.hits_above_target += 1;
                }
            }
            Some(Event::RangeDone { job_id, end, searched }) if job_id == job.job_id => {
                outcome.hashes += searched.unwrap_or(0);
                if end != RangeEnd::Finished || searched.is_some_and(|searched| searched != u64::from(WINDOW))
                {
                    outcome.is_disturbed = true;
                    outcome.failed(format!("header {at}: the search ended as {end:?} after {searched:?}"));
                }
                return Ok(is_found);
            }
            Some(Event::Fault(fault)) => {
                outcome.is_disturbed = true;
                outcome.failed(format!("header {at}: {fault}"));
            }
            _ => {}
        }
        if is_stopped() {
            outcome.is_stopped = true;
            return Ok(false);
        }
        if Instant::now() >= until {
            outcome.is_disturbed = true;
            let text = format!("header {at}: the search of {WINDOW} nonces did not end within {PATIENCE:?}");
            outcome.failed(text);
            fabric.cancel()?;
            return Ok(is_found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::FabricInfo;
    use crate::cpu::CpuFabric;
    use midstate_spec::mainnet::HEADERS;

    /// A CPU whose hits are changed on their way.
    struct Lying<F>(CpuFabric, F);

    impl<F: FnMut(Event) -> Option<Event> + Send> Fabric for Lying<F> {
        fn info(&self) -> &FabricInfo {
            self.0.info()
        }

        fn submit(&mut self, job: &Job, mode: SubmitMode) -> Result<(), FabricError> {
            self.0.submit(job, mode)
        }

        fn cancel(&mut self) -> Result<(), FabricError> {
            self.0.cancel()
        }

        fn poll(&mut self, timeout: Duration) -> Result<Option<Event>, FabricError> {
            Ok(self.0.poll(timeout)?.and_then(&mut self.1))
        }
    }

    fn outcome(lie: impl FnMut(Event) -> Option<Event> + Send) -> Outcome {
        let headers = HEADERS.iter().map(|known| known.header).take(3);
        run(&mut Lying(CpuFabric::new(), lie), headers, || false).expect("a CPU does not fail")
    }

    #[test]
    fn an_honest_fabric_passes() {
        let outcome = outcome(Some);
        assert!(outcome.is_ok() && !outcome.is_wrong(), "{outcome:?}");
        assert_eq!((outcome.headers, outcome.found, outcome.hashes), (3, 3, 192));
    }

    #[test]
    fn of_many_failures_the_first_are_told_and_the_others_counted() {
        let mut wrong = Lying(CpuFabric::new(), |event| match event {
            Event::Hit { job_id, nonce } => Some(Event::Hit { job_id, nonce: nonce ^ 1 }),
            event => Some(event),
        });
        let headers = HEADERS.iter().map(|known| known.header).cycle().take(60);
        let outcome = run(&mut wrong, headers, || false).expect("a CPU does not fail");
        assert_eq!((outcome.failures.len(), outcome.hits_false), (MAX_FAILURES + 1, 60));
        // Each header has a false hit and lacks the true one.
        assert_eq!(outcome.failures.last().map(String::as_str), Some("and 110 failures more"));
    }

    #[test]
    fn false_and_missing_hits_are_wrong_and_a_line_that_loses_some_is_not() {
        let wrong = outcome(|event| match event {
            Event::Hit { job_id, nonce } => Some(Event::Hit { job_id, nonce: nonce ^ 1 }),
            event => Some(event),
        });
        assert!(wrong.is_wrong() && wrong.hits_false == 3, "{wrong:?}");
        let blind = outcome(|event| Some(event).filter(|event| !matches!(event, Event::Hit { .. })));
        assert!(blind.is_wrong() && blind.failures.len() == 3, "{blind:?}");
        let lossy = outcome(|event| match event {
            Event::Hit { job_id, .. } => Some(Event::Fault(crate::Fault::HitsMissing { job_id, count: 1 })),
            event => Some(event),
        });
        assert!(!lossy.is_wrong() && !lossy.is_ok(), "{lossy:?}");
    }

    #[test]
    fn it_ends_when_it_is_stopped() {
        let headers = HEADERS.iter().map(|known| known.header);
        let mut mute = Lying(CpuFabric::new(), |_| None);
        let outcome = run(&mut mute, headers, || true).expect("a CPU does not fail");
        assert!(outcome.is_stopped && !outcome.is_ok() && outcome.headers == 1);
    }
}
