//! A fabric that a test plays: it takes jobs, and reports what the test says.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use midstate_fabric::{
    Event, Fabric, FabricError, FabricInfo, Interrupter, Interruption, Job, JobId, RangeEnd, SubmitMode,
};
use midstate_miner::FabricSource;
use midstate_spec::BlockHash;
use midstate_spec::midstate::sha256d;

use super::PATIENCE;

/// Longer than any test.
const FOR_EVER: Duration = Duration::from_secs(3600);

#[derive(Default)]
struct State {
    /// Jobs that were taken, from the first on.
    taken: Vec<(Job, SubmitMode)>,
    cancels: usize,
    running: VecDeque<JobId>,
    events: VecDeque<Event>,
    failure: Option<String>,
    /// The next submission panics.
    is_buggy: bool,
    /// Ends of replaced jobs are kept back, as those of a slow device are.
    withholds_ends: bool,
    /// Jobs end at once, as if all their nonces had been tried.
    finishes_at_once: bool,
    /// A job that is submitted does not return.
    is_hung: bool,
    openings: usize,
    refuses_to_open: bool,
}

/// The test's side.
#[derive(Clone, Default)]
pub(crate) struct Control(Arc<Mutex<State>>);

impl Control {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().expect("no test holds it while it panics")
    }

    /// The source of this fabric, which can be opened again and again.
    pub(crate) fn source(&self, name: &str) -> FabricSource {
        let (control, name_of_each) = (self.clone(), name.to_owned());
        FabricSource::reopening(name, move || match control.open(&name_of_each) {
            Some(fabric) => Ok(Box::new(fabric)),
            None => Err("the scripted fabric is unplugged".into()),
        })
    }

    fn open(&self, name: &str) -> Option<ScriptedFabric> {
        let mut state = self.state();
        state.failure = None;
        state.running.clear();
        state.events.clear();
        if state.refuses_to_open {
            return None;
        }
        state.openings += 1;
        Some(ScriptedFabric::new(self.clone(), name))
    }

    /// The fabric for a source that opens it once.
    pub(crate) fn fabric(&self, name: &str) -> ScriptedFabric {
        self.open(name).expect("it opens")
    }

    pub(crate) fn openings(&self) -> usize {
        self.state().openings
    }

    pub(crate) fn cancels(&self) -> usize {
        self.state().cancels
    }

    /// Waits until the fabric was told to stop.
    pub(crate) async fn cancelled(&self) {
        let until = Instant::now() + PATIENCE;
        while self.cancels() == 0 {
            assert!(Instant::now() < until, "never cancelled");
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }

    pub(crate) fn refuse_to_open(&self, refuses: bool) {
        self.state().refuses_to_open = refuses;
    }

    pub(crate) fn withhold_ends(&self) {
        self.state().withholds_ends = true;
    }

    pub(crate) fn finish_at_once(&self) {
        self.state().finishes_at_once = true;
    }

    /// From now on a submission hangs, or no more.
    pub(crate) fn hang(&self, hangs: bool) {
        self.state().is_hung = hangs;
    }

    /// A fabric whose polls last until they are interrupted.
    pub(crate) fn interruptible(&self, name: &str) -> ScriptedFabric {
        ScriptedFabric { interruption: Some(Interruption::default()), ..self.fabric(name) }
    }

    /// Fails at the next poll.
    pub(crate) fn fail(&self, what: &str) {
        self.state().failure = Some(what.to_owned());
    }

    /// Panics at the next submission.
    pub(crate) fn panic_at_submit(&self) {
        self.state().is_buggy = true;
    }

    pub(crate) fn report(&self, event: Event) {
        self.state().events.push_back(event);
    }

    pub(crate) fn hit(&self, job: &Job, nonce: u32) {
        self.report(Event::Hit { job_id: job.job_id, nonce });
    }

    /// Ends the job that runs.
    pub(crate) fn finish(&self) {
        let mut state = self.state();
        let ended = state.running.pop_front().expect("a job runs");
        let searched = Some(1 << 12);
        state.events.push_back(Event::RangeDone { job_id: ended, end: RangeEnd::Finished, searched });
    }

    /// Waits until `wanted` says what it sees in the jobs that were taken.
    pub(crate) async fn jobs<T>(&self, mut wanted: impl FnMut(&[(Job, SubmitMode)]) -> Option<T>) -> T {
        let until = Instant::now() + PATIENCE;
        loop {
            if let Some(found) = wanted(&self.state().taken) {
                return found;
            }
            assert!(Instant::now() < until, "the jobs never came: {:?}", self.state().taken);
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }

    /// Waits for the job number `at` since the start.
    pub(crate) async fn job(&self, at: usize) -> (Job, SubmitMode) {
        self.jobs(|jobs| jobs.get(at).copied()).await
    }
}

pub(crate) struct ScriptedFabric {
    control: Control,
    info: FabricInfo,
    interruption: Option<Interruption>,
}

impl ScriptedFabric {
    fn new(control: Control, name: &str) -> Self {
        let info = FabricInfo {
            name: name.to_owned(),
            engines: 1,
            queue_depth: 2,
            nominal_hashes_per_s: 1000,
            gateware: None,
        };
        Self { control, info, interruption: None }
    }
}

fn end_all(state: &mut State, end: RangeEnd) {
    let ended: Vec<_> = state.running.drain(..).collect();
    if !state.withholds_ends {
        let ends = ended.into_iter().map(|job_id| Event::RangeDone { job_id, end, searched: Some(0) });
        state.events.extend(ends);
    }
}

impl Fabric for ScriptedFabric {
    fn info(&self) -> &FabricInfo {
        &self.info
    }

    fn submit(&mut self, job: &Job, mode: SubmitMode) -> Result<(), FabricError> {
        while self.control.state().is_hung {
            std::thread::sleep(Duration::from_millis(1));
        }
        let mut state = self.control.state();
        if std::mem::take(&mut state.is_buggy) {
            // Poisoned, it would fail the test instead of the driver.
            drop(state);
            panic!("a bug of the driver's");
        }
        if mode == SubmitMode::Replace {
            end_all(&mut state, RangeEnd::Replaced);
        }
        if state.running.len() == self.info.queue_depth {
            return Err(FabricError::QueueFull { job_id: job.job_id, queue_depth: self.info.queue_depth });
        }
        if state.finishes_at_once {
            let searched = Some(job.nonces.count());
            state.events.push_back(Event::RangeDone {
                job_id: job.job_id,
                end: RangeEnd::Finished,
                searched,
            });
        } else {
            state.running.push_back(job.job_id);
        }
        state.taken.push((*job, mode));
        Ok(())
    }

    fn cancel(&mut self) -> Result<(), FabricError> {
        let mut state = self.control.state();
        state.cancels += 1;
        end_all(&mut state, RangeEnd::Cancelled);
        Ok(())
    }

    fn poll(&mut self, timeout: Duration) -> Result<Option<Event>, FabricError> {
        {
            let mut state = self.control.state();
            if let Some(event) = state.events.pop_front() {
                return Ok(Some(event));
            }
            if let Some(what) = &state.failure {
                return Err(FabricError::Recorded { what: what.clone() });
            }
        }
        match &self.interruption {
            Some(interruption) => assert!(interruption.wait(FOR_EVER), "nobody interrupted it"),
            None => std::thread::sleep(timeout.min(Duration::from_millis(1))),
        }
        Ok(None)
    }

    fn interrupter(&self) -> Option<Interrupter> {
        self.interruption.as_ref().map(Interruption::interrupter)
    }
}

/// Searches nonces of the job for one whose most significant word is, or is not, within the threshold.
pub(crate) fn nonce_of(job: &Job, is_hit: bool) -> u32 {
    let word = |nonce| BlockHash::from_state(sha256d(job.midstate, job.tail, nonce)).most_significant_word();
    let first = job.nonces.first();
    (0..1 << 12)
        .map(|i| first.wrapping_add(i))
        .find(|nonce| (word(*nonce) <= job.threshold) == is_hit)
        .expect("one of 16 nonces is a hit")
}
