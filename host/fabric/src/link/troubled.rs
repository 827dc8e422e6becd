//! The driver against the model device under random trouble: the contract holds, or a clear error ends the fabric.
//!
//! Left out: what exactly each single trouble gives ([`super::tests`]).

use std::collections::VecDeque;
use std::time::Duration;

use midstate_spec::link::{NonceRange, RangeEnd};
use midstate_spec::midstate::sha256d;
use midstate_spec::{BlockHash, Midstate, Tail};
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

use super::model::{ModelLink, Trouble};
use super::{LinkConfig, LinkFabric};
use crate::{Event, Fabric, FabricError, Fault, Job, JobId, SubmitMode};

const CONFIG: LinkConfig = LinkConfig {
    answer_timeout: Duration::from_millis(20),
    attempts: 4,
    status_interval: Duration::from_millis(15),
    max_events: 64,
};

/// After the last request, when every job has ended or the fabric has failed.
const PATIENCE_US: u64 = 20_000_000;

/// What a caller does.
#[derive(Clone, Copy, Debug)]
enum Step {
    Submit { mode: SubmitMode, count: u64, threshold: u32 },
    Cancel,
    Poll { ms: u64 },
}

fn any_step() -> impl Strategy<Value = Step> {
    let mode = prop_oneof![3 => Just(SubmitMode::Append), 1 => Just(SubmitMode::Replace)];
    let count = prop_oneof![4 => 1..300u64, 2 => 300..20_000u64, 1 => Just(1 << 32)];
    let threshold = prop_oneof![Just(0), Just(u32::MAX >> 10), Just(u32::MAX >> 5), Just(u32::MAX)];
    prop_oneof![
        4 => (mode, count, threshold).prop_map(|(mode, count, threshold)| Step::Submit { mode, count, threshold }),
        1 => Just(Step::Cancel),
        5 => (0..40u64).prop_map(|ms| Step::Poll { ms }),
    ]
}

fn any_trouble() -> impl Strategy<Value = Trouble> {
    let rarely = |most: u64| prop_oneof![2 => Just(0), 1 => 1..most];
    let once = || prop_oneof![6 => Just(None), 1 => (0..600_000u64).prop_map(Some)];
    (
        any::<u64>(),
        (rarely(100), rarely(100), rarely(100)),
        (rarely(25), rarely(30), rarely(50)),
        (once(), once(), once(), once()),
    )
        .prop_map(|(seed, bytes, frames, at)| Trouble {
            seed,
            lost_bytes: bytes.0,
            flipped_bits: bytes.1,
            garbage_bytes: bytes.2,
            lost_frames: frames.0,
            repeated_frames: frames.1,
            delayed_answers: frames.2,
            gone_at_us: at.0,
            silent_at_us: at.1,
            reset_at_us: at.2,
            stuck_at_us: at.3,
        })
}

/// A job that was taken, and what came of it so far.
#[derive(Debug)]
struct Taken {
    job: Job,
    hits: Vec<u32>,
    missing: u64,
}

/// Holds the events against the contract.
#[derive(Debug, Default)]
struct Watch {
    live: VecDeque<Taken>,
    faults: Vec<Fault>,
    last_hashes: u64,
    /// A device that is reset while a job is handed over starts it again from the next copy: its hits come again.
    can_hits_repeat: bool,
    /// Requests that were sent before the answer to the one before.
    overlaps: u32,
}

impl Watch {
    fn see(&mut self, event: Event) -> TestCaseResult {
        match event {
            Event::Hit { job_id, nonce } => {
                let taken = self.live.iter_mut().find(|taken| taken.job.job_id == job_id);
                let Some(taken) = taken else {
                    return Err(TestCaseError::fail(format!("a hit of job {job_id}, which is not there")));
                };
                prop_assert!(taken.job.nonces.contains(nonce));
                let hash = BlockHash::from_state(sha256d(taken.job.midstate, taken.job.tail, nonce));
                prop_assert!(hash.most_significant_word() <= taken.job.threshold);
                prop_assert!(self.can_hits_repeat || !taken.hits.contains(&nonce), "hit {nonce} came twice");
                taken.hits.push(nonce);
            }
            Event::RangeDone { job_id, end, searched } => {
                let taken = self.live.pop_front();
                prop_assert_eq!(taken.as_ref().map(|taken| taken.job.job_id), Some(job_id), "out of order");
                self.check_end(&taken.expect("compared above"), end, searched)?;
            }
            Event::Status(status) => {
                prop_assert!(status.hashes >= self.last_hashes, "a counter fell: {status:?}");
                self.last_hashes = status.hashes;
            }
            Event::Fault(fault) => {
                if let Fault::HitsMissing { job_id, count } = fault
                    && let Some(taken) = self.live.iter_mut().find(|taken| taken.job.job_id == job_id)
                {
                    taken.missing += count;
                }
                self.faults.push(fault);
            }
        }
        Ok(())
    }

    /// No hit is lost silently: those that came and those that are missing are all there were, modulo 256.
    fn check_end(&self, taken: &Taken, end: RangeEnd, searched: Option<u64>) -> TestCaseResult {
        let Some(searched) = searched else {
            let is_said = self.faults.iter().any(|fault| {
                matches!(fault, Fault::DeviceReset)
                    || matches!(fault, Fault::RangeDoneLost { job_id } if *job_id == taken.job.job_id)
            });
            prop_assert!(is_said, "a lost end must be said");
            return Ok(());
        };
        prop_assert!(searched <= taken.job.nonces.count());
        if end == RangeEnd::Finished {
            prop_assert_eq!(searched, taken.job.nonces.count());
        }
        let hits = (0..searched).filter(|&offset| {
            let nonce = taken.job.nonces.first().wrapping_add(u32::try_from(offset).unwrap_or_default());
            let hash = sha256d(taken.job.midstate, taken.job.tail, nonce);
            BlockHash::from_state(hash).most_significant_word() <= taken.job.threshold
        });
        let there_were = if taken.job.threshold == u32::MAX {
            searched
        } else if searched < 2_000 {
            u64::try_from(hits.count()).expect("at most 2^32")
        } else {
            return Ok(());
        };
        let accounted = u64::try_from(taken.hits.len()).expect("few") + taken.missing;
        prop_assert_eq!(accounted % 256, there_were % 256, "hits were lost silently: {:?}", taken);
        Ok(())
    }
}

/// Takes the steps, ends with a cancel, and polls until all jobs have ended. The error that ended the fabric, if any.
fn drive(steps: &[Step], trouble: Trouble, watch: &mut Watch) -> Result<Option<FabricError>, TestCaseError> {
    let mut fabric = match LinkFabric::open_with(ModelLink::new(trouble), CONFIG) {
        Ok(fabric) => fabric,
        Err(error) => return Ok(Some(error)),
    };
    for (step, job_id) in steps.iter().copied().chain([Step::Cancel]).zip(0..) {
        if let Err(error) = take_step(&mut fabric, step, job_id, watch)? {
            return Ok(Some(error));
        }
    }
    let until = fabric.link().now_us + PATIENCE_US;
    while !watch.live.is_empty() {
        prop_assert!(fabric.link().now_us < until, "jobs never ended: {:?}", watch.live);
        match fabric.poll(Duration::from_millis(50)) {
            Ok(event) => event.map_or(Ok(()), |event| watch.see(event))?,
            Err(error) => return Ok(Some(error)),
        }
    }
    watch.overlaps = fabric.link().overlaps;
    Ok(None)
}

fn take_step(
    fabric: &mut LinkFabric<ModelLink>,
    step: Step,
    job_id: JobId,
    watch: &mut Watch,
) -> Result<Result<(), FabricError>, TestCaseError> {
    match step {
        Step::Submit { mode, count, threshold } => {
            let first = u32::from(job_id).wrapping_mul(0x0101_0101).wrapping_sub(50);
            let nonces = NonceRange::new(first, count).expect("count is within 1..=2^32");
            let job = Job { job_id, midstate: Midstate([7; 8]), tail: Tail([8; 3]), nonces, threshold };
            match fabric.submit(&job, mode) {
                Ok(()) => watch.live.push_back(Taken { job, hits: Vec::new(), missing: 0 }),
                Err(error) if error.is_recoverable() => {}
                Err(error) => return Ok(Err(error)),
            }
        }
        Step::Cancel => loop {
            match fabric.cancel() {
                Ok(()) => break,
                // Events must be taken first.
                Err(error) if error.is_recoverable() => match fabric.poll(Duration::ZERO) {
                    Ok(event) => event.map_or(Ok(()), |event| watch.see(event))?,
                    Err(error) => return Ok(Err(error)),
                },
                Err(error) => return Ok(Err(error)),
            }
        },
        Step::Poll { ms } => {
            let until = fabric.link().now_us + ms * 1000;
            loop {
                match fabric.poll(Duration::from_millis(1)) {
                    Ok(event) => event.map_or(Ok(()), |event| watch.see(event))?,
                    Err(error) => return Ok(Err(error)),
                }
                if fabric.link().now_us >= until {
                    break;
                }
            }
        }
    }
    let waiting = fabric.events_waiting();
    prop_assert!(waiting <= CONFIG.max_events + 2 * 64, "{waiting} events wait");
    Ok(Ok(()))
}

proptest! {
    #[test]
    fn the_contract_holds_without_trouble(steps in prop::collection::vec(any_step(), 1..40)) {
        let mut watch = Watch::default();
        let ended = drive(&steps, Trouble::default(), &mut watch)?;
        prop_assert!(ended.is_none(), "{ended:?}");
        prop_assert_eq!(watch.overlaps, 0, "one request at a time");
        // A full FIFO drops hits, and that is said; nothing else goes wrong.
        let is_expected =
            |fault: &Fault| matches!(fault, Fault::HitsDropped { .. } | Fault::HitsMissing { .. });
        prop_assert!(watch.faults.iter().all(is_expected), "{:?}", watch.faults);
    }

    #[test]
    fn the_contract_holds_under_trouble_or_an_error_says_why(
        steps in prop::collection::vec(any_step(), 1..40),
        trouble in any_trouble(),
    ) {
        // A device can also be busy for ever with a job that the driver believes lost: taken just after a reset, or behind
        // a refusal that came twice.
        let can_stall =
            trouble.stuck_at_us.or(trouble.reset_at_us).is_some() || trouble.repeated_frames > 0;
        let is_lasting = trouble.gone_at_us.is_some() || trouble.silent_at_us.is_some();
        let mut watch = Watch { can_hits_repeat: trouble.reset_at_us.is_some(), ..Watch::default() };
        match drive(&steps, trouble, &mut watch)? {
            None | Some(FabricError::NoAnswer { .. }) => {}
            Some(FabricError::DeviceGone { .. }) => prop_assert!(is_lasting),
            Some(error @ FabricError::Stalled { .. }) => prop_assert!(can_stall, "{error}"),
            Some(error) => prop_assert!(false, "trouble on the line is not this: {error}"),
        }
    }
}
