//! The jobs of one channel: which still accept shares, and which shares they have seen.
//!
//! Source: SV2 5.3.15 to 5.3.17, 5.3.21.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;

use midstate_spec::{BlockHash, Target};
use sha2::{Digest as _, Sha256};

use super::share::ShareRejection;
use super::template::{JobTemplate, PrevHash};
use crate::channel::merkle::{fold, merkle_root, second};
use crate::types::{B0_32, U256};

/// Jobs of a channel that accept shares; one more, and the oldest dies.
pub const MAX_LIVE_JOBS: usize = 8;
// Else a client of this crate would forget jobs that a server still takes shares of.
const _: () = assert!(MAX_LIVE_JOBS <= crate::channel::MAX_LIVE_JOBS);

/// Future jobs that wait for their previous hash; one more, and the oldest is forgotten.
pub(super) const MAX_FUTURE_JOBS: usize = 8;
const _: () = assert!(MAX_FUTURE_JOBS <= crate::channel::MAX_FUTURE_JOBS);

/// Shares that the live jobs of a channel have seen, in all, when the oldest job dies: what bounds the memory of
/// duplicates. Once the active job has seen half of them the channel needs another, so that a client that keeps up
/// loses none.
pub const MAX_SHARES_PER_CHANNEL: usize = 1 << 10;

/// Dead jobs that a channel remembers until the next previous hash, so that a client that selects its own work cannot have their
/// shares counted again; one more, and it gets no custom job before that.
const MAX_ENDED_JOBS: usize = 1 << 9;

/// A job as a channel has it.
#[derive(Clone, Debug)]
pub(super) struct Job {
    pub(super) job_id: u32,
    pub(super) template: Arc<JobTemplate>,
    /// The channel's when the job was sent: `SetExtranoncePrefix` concerns later ones.
    pub(super) extranonce_prefix: B0_32,
}

impl Job {
    /// The merkle root but for the bytes that the client rolls: the same in jobs that have the same headers.
    fn content(&self) -> U256 {
        let JobTemplate { coinbase_tx_prefix, coinbase_tx_suffix, merkle_path, .. } = &*self.template;
        let parts: [&[u8]; 3] = [coinbase_tx_prefix, &self.extranonce_prefix, coinbase_tx_suffix];
        merkle_root(parts, merkle_path.iter())
    }
}

/// A job that accepts shares.
#[derive(Debug)]
pub(super) struct LiveJob {
    pub(super) job: Job,
    pub(super) prev_hash: PrevHash,
    /// The channel's target when the job became active: a later `SetTarget` does not concern it.
    pub(super) target: Target,
    /// SHA-256 of the coinbase as far as the client cannot change it: one share costs only what differs.
    coinbase: Sha256,
    /// The merkle root where the client rolls nothing, once it was asked for.
    root: Option<U256>,
    /// The least significant 16 bytes of each accepted share's hash, which as a hash of the whole header stands for
    /// nonce, time, version and extranonce at once.
    seen: HashSet<[u8; 16]>,
}

impl LiveJob {
    /// The merkle root with what the client rolled.
    pub(super) fn merkle_root(&mut self, extranonce: &[u8]) -> U256 {
        if let Some(root) = self.root {
            return root;
        }
        let template = &self.job.template;
        let coinbase =
            self.coinbase.clone().chain_update(extranonce).chain_update(&template.coinbase_tx_suffix[..]);
        let root = fold(second(coinbase), template.merkle_path.iter());
        if extranonce.is_empty() {
            self.root = Some(root);
        }
        root
    }

    /// Remembers an accepted share.
    pub(super) fn remember(&mut self, hash: &BlockHash) {
        self.seen.insert(key(hash));
    }
}

fn key(hash: &BlockHash) -> [u8; 16] {
    std::array::from_fn(|i| hash.0[i])
}

#[derive(Debug)]
pub(super) struct Jobs {
    future: VecDeque<Job>,
    /// The newest, at the back, is the active one.
    live: VecDeque<LiveJob>,
    /// What dead jobs with shares had, on the present previous hash; none where the client cannot ask for them again.
    ended: Option<HashSet<U256>>,
}

impl Jobs {
    /// No jobs yet, of a client that does or does not select its own work.
    pub(super) fn new(selects_work: bool) -> Self {
        Self { future: VecDeque::new(), live: VecDeque::new(), ended: selects_work.then(HashSet::new) }
    }

    /// Keeps a job for its previous hash.
    pub(super) fn add_future(&mut self, job: Job) {
        if self.future.len() == MAX_FUTURE_JOBS {
            self.future.pop_front();
        }
        self.future.push_back(job);
    }

    /// The future job that was made of a template.
    pub(super) fn future_of(&self, template_id: u64) -> Option<u32> {
        self.future.iter().rev().find(|job| job.template.template_id == template_id).map(|job| job.job_id)
    }

    /// Kills all jobs but a future one, which becomes active: `SetNewPrevHash`. False if it is not there.
    pub(super) fn activate(&mut self, job_id: u32, prev_hash: PrevHash, target: Target) -> bool {
        let Some(at) = self.future.iter().position(|job| job.job_id == job_id) else { return false };
        let job = self.future.swap_remove_back(at).expect("the index was just found");
        self.future.clear();
        self.live.clear();
        if let Some(ended) = &mut self.ended {
            ended.clear();
        }
        self.add_live(job, prev_hash, target);
        true
    }

    /// Activates a job beside those that live.
    pub(super) fn add_live(&mut self, job: Job, prev_hash: PrevHash, target: Target) {
        let coinbase = Sha256::new()
            .chain_update(&job.template.coinbase_tx_prefix[..])
            .chain_update(&job.extranonce_prefix[..]);
        self.live.push_back(LiveJob { job, prev_hash, target, coinbase, root: None, seen: HashSet::new() });
        if self.live.len() > MAX_LIVE_JOBS {
            self.kill_oldest();
        }
    }

    /// The oldest job dies. Its shares go to a live job with the same headers; where none is, no such job is taken any more.
    fn kill_oldest(&mut self) {
        let (Some(LiveJob { job, seen, .. }), Some(ended)) = (self.live.pop_front(), &mut self.ended) else {
            return;
        };
        if seen.is_empty() {
            return;
        }
        let content = job.content();
        if let Some(twin) = self.live.iter_mut().find(|live| live.job.content() == content) {
            twin.seen.extend(seen);
        } else if ended.len() < MAX_ENDED_JOBS {
            ended.insert(content);
        }
    }

    /// Whether shares of this job may have been forgotten.
    pub(super) fn has_ended(&self, job: &Job) -> bool {
        let ended = self.ended.as_ref();
        ended.is_some_and(|ended| ended.len() == MAX_ENDED_JOBS || ended.contains(&job.content()))
    }

    /// The live job of that id. Of ids up to `last_id`, which were given out, those that are not there are dead; ids are given
    /// in order, so that they need not be remembered.
    pub(super) fn find(&mut self, job_id: u32, last_id: u32) -> Result<&mut LiveJob, ShareRejection> {
        let is_waiting = self.future.iter().any(|job| job.job_id == job_id);
        let was_sent = (1..=last_id).contains(&job_id) && !is_waiting;
        let dead = if was_sent { ShareRejection::Stale } else { ShareRejection::UnknownJob };
        self.live.iter_mut().rev().find(|live| live.job.job_id == job_id).ok_or(dead)
    }

    /// Whether the share was accepted before, for any job: custom jobs may have the same headers.
    pub(super) fn has_seen(&self, hash: &BlockHash) -> bool {
        let key = key(hash);
        self.live.iter().any(|job| job.seen.contains(&key))
    }

    /// Kills the oldest jobs while the memory of shares is full. True if the active job needs a successor.
    pub(super) fn retire_full(&mut self) -> bool {
        let successor = self.live.back().is_some_and(|job| job.seen.len() >= MAX_SHARES_PER_CHANNEL / 2);
        while self.remembered() >= MAX_SHARES_PER_CHANNEL {
            self.kill_oldest();
        }
        successor
    }

    fn remembered(&self) -> usize {
        self.live.iter().map(|job| job.seen.len()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn job(job_id: u32) -> Job {
        let template = JobTemplate {
            template_id: u64::from(job_id),
            version: 0,
            version_rolling_allowed: true,
            merkle_path: Default::default(),
            coinbase_tx_prefix: Default::default(),
            coinbase_tx_suffix: Default::default(),
        };
        Job { job_id, template: Arc::new(template), extranonce_prefix: B0_32::empty() }
    }

    fn prev_hash() -> PrevHash {
        PrevHash::new(U256::ZERO, 1, 0x207f_ffff).unwrap()
    }

    fn add(jobs: &mut Jobs, job_id: u32) {
        jobs.add_live(job(job_id), prev_hash(), Target::MAX);
    }

    fn live_ids(jobs: &Jobs) -> Vec<u32> {
        jobs.live.iter().map(|live| live.job.job_id).collect()
    }

    fn submit(jobs: &mut Jobs, job_id: u32, number: u64) {
        let mut hash = BlockHash::default();
        hash.0[..8].copy_from_slice(&number.to_le_bytes());
        assert!(!jobs.has_seen(&hash));
        jobs.find(job_id, job_id).unwrap().remember(&hash);
        assert!(jobs.has_seen(&hash));
    }

    #[test]
    fn dead_jobs_are_stale_and_others_unknown() {
        let mut jobs = Jobs::new(false);
        assert_eq!(jobs.find(1, 0).unwrap_err(), ShareRejection::UnknownJob);
        jobs.add_future(job(1));
        assert_eq!(jobs.find(1, 1).unwrap_err(), ShareRejection::UnknownJob, "it waits");
        assert!(jobs.activate(1, prev_hash(), Target::MAX));
        add(&mut jobs, 2);
        assert!(jobs.find(1, 2).is_ok() && jobs.find(2, 2).is_ok());
        jobs.add_future(job(3));
        jobs.add_future(job(4));
        assert_eq!((jobs.future_of(4), jobs.future_of(5)), (Some(4), None));
        assert!(!jobs.activate(2, prev_hash(), Target::MAX), "no future job");
        assert!(jobs.activate(4, prev_hash(), Target::MAX));
        for (id, reason) in [
            (0, ShareRejection::UnknownJob),
            (1, ShareRejection::Stale),
            (2, ShareRejection::Stale),
            (3, ShareRejection::Stale),
            (5, ShareRejection::UnknownJob),
        ] {
            assert_eq!(jobs.find(id, 4).unwrap_err(), reason, "{id}");
        }
    }

    #[test]
    fn the_oldest_is_crowded_out() {
        let mut jobs = Jobs::new(false);
        for job_id in (1..).take(MAX_LIVE_JOBS + 1) {
            add(&mut jobs, job_id);
        }
        assert_eq!((live_ids(&jobs).len(), live_ids(&jobs)[0]), (MAX_LIVE_JOBS, 2));
        assert_eq!(jobs.find(1, 9).unwrap_err(), ShareRejection::Stale);
        for job_id in (10..).take(MAX_FUTURE_JOBS + 1) {
            jobs.add_future(job(job_id));
        }
        assert_eq!((jobs.future.len(), jobs.future_of(10)), (MAX_FUTURE_JOBS, None));
    }

    #[test]
    fn a_job_dies_rather_than_forget_a_share() {
        let mut jobs = Jobs::new(false);
        add(&mut jobs, 1);
        for number in 0..MAX_SHARES_PER_CHANNEL {
            assert_eq!(jobs.retire_full(), number >= MAX_SHARES_PER_CHANNEL / 2, "{number}");
            submit(&mut jobs, 1, number as u64);
        }
        add(&mut jobs, 2);
        assert!(!jobs.retire_full(), "the successor is empty");
        assert_eq!(live_ids(&jobs), [2]);
        assert_eq!(jobs.find(1, 2).unwrap_err(), ShareRejection::Stale);
    }

    #[test]
    fn shares_of_a_dead_job_are_known_to_its_twin_or_keep_it_dead() {
        let twin = |job_id| {
            let Job { template, extranonce_prefix, .. } = job(1);
            Job { job_id, template, extranonce_prefix }
        };
        let other = |job_id: u32| Job {
            extranonce_prefix: B0_32::new(job_id.to_le_bytes().to_vec()).unwrap(),
            ..job(job_id)
        };
        let has_seen = |jobs: &Jobs, number: u64| {
            let mut hash = BlockHash::default();
            hash.0[..8].copy_from_slice(&number.to_le_bytes());
            jobs.has_seen(&hash)
        };
        let mut jobs = Jobs::new(true);
        add(&mut jobs, 1);
        submit(&mut jobs, 1, 7);
        for job_id in (2..).take(MAX_LIVE_JOBS - 2) {
            jobs.add_live(other(job_id), prev_hash(), Target::MAX);
        }
        jobs.add_live(twin(20), prev_hash(), Target::MAX);
        jobs.add_live(other(21), prev_hash(), Target::MAX);
        assert_eq!(jobs.find(1, 30).unwrap_err(), ShareRejection::Stale);
        assert!(has_seen(&jobs, 7) && !jobs.has_ended(&twin(22)), "the twin lives");
        for job_id in (30..).take(MAX_LIVE_JOBS) {
            jobs.add_live(other(job_id), prev_hash(), Target::MAX);
        }
        assert!(!has_seen(&jobs, 7) && jobs.has_ended(&twin(22)));
        assert!(!jobs.has_ended(&other(21)), "it died without a share");
        // Full memory kills both of a pair.
        jobs.add_live(other(50), prev_hash(), Target::MAX);
        (100..1_000).for_each(|number| submit(&mut jobs, 50, number));
        jobs.add_live(Job { job_id: 51, ..other(50) }, prev_hash(), Target::MAX);
        (1_000..).take(MAX_SHARES_PER_CHANNEL - 900).for_each(|number| submit(&mut jobs, 51, number));
        jobs.retire_full();
        assert!(jobs.live.is_empty() && jobs.has_ended(&other(50)));
        // What is dead is bounded, and forgotten with its previous hash.
        for job_id in (1_000..).take(MAX_ENDED_JOBS + MAX_LIVE_JOBS) {
            jobs.add_live(other(job_id), prev_hash(), Target::MAX);
            submit(&mut jobs, job_id, u64::from(job_id) + 10_000);
        }
        assert_eq!(jobs.ended.as_ref().map(HashSet::len), Some(MAX_ENDED_JOBS));
        assert!(jobs.has_ended(&other(9_999)), "nothing is sure any more");
        jobs.add_future(other(9_999));
        assert!(jobs.activate(9_999, prev_hash(), Target::MAX));
        assert!(!jobs.has_ended(&twin(22)));
    }

    #[test]
    fn the_shares_of_a_channel_take_40_kib_at_most_however_they_are_spread() {
        // By the layout of `HashSet`: a power of two of buckets, of which 7/8 may be taken; each takes its value and a
        // byte of control, and there are 16 bytes of control more.
        let bytes = |job: &LiveJob| match job.seen.capacity() {
            0 => 0,
            capacity => (capacity * 8 / 7).next_power_of_two() * (size_of::<[u8; 16]>() + 1) + 16,
        };
        for spread in 1..=MAX_LIVE_JOBS {
            let (mut jobs, mut most, mut last_id) = (Jobs::new(false), 0, 0);
            for number in 0..20 * MAX_SHARES_PER_CHANNEL {
                // A client that goes on with old jobs, in turn, as long as it can.
                while jobs.live.len() < spread {
                    last_id += 1;
                    add(&mut jobs, last_id);
                }
                let job_id = jobs.live[number % spread].job.job_id;
                submit(&mut jobs, job_id, number as u64);
                assert!(jobs.remembered() <= MAX_SHARES_PER_CHANNEL);
                most = most.max(jobs.live.iter().map(bytes).sum());
                jobs.retire_full();
            }
            assert!(
                (16 * MAX_SHARES_PER_CHANNEL..=40 << 10).contains(&most),
                "{most} bytes in {spread} jobs"
            );
        }
    }

    #[test]
    fn a_client_that_keeps_up_loses_only_jobs_it_has_left() {
        let (mut jobs, mut active) = (Jobs::new(false), 1);
        add(&mut jobs, active);
        for number in 0..5 * MAX_SHARES_PER_CHANNEL {
            submit(&mut jobs, active, number as u64);
            if jobs.retire_full() {
                active += 1;
                add(&mut jobs, active);
                assert_eq!(
                    live_ids(&jobs),
                    [active - 1, active],
                    "the job before it still takes what is under way"
                );
            }
        }
        assert!(active > 8);
    }
}
