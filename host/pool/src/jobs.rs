//! The jobs of one channel: which still accept shares, and which shares they have seen.
//!
//! A hash takes 16 bytes, and 39 at most as the sets grow by doubling: the shares of a channel take 40 KiB at most
//! ([`MAX_SHARES_PER_CHANNEL`]), those of 256 connections with 64 channels each 640 MiB. Clients that find as many
//! shares as the pool wants come nowhere near.
//!
//! Source: SV2 5.3.15 to 5.3.17. Left out: queued future jobs: this pool sends `SetNewPrevHash` right behind each.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;

use midstate_spec::{BlockHash, Target};
use midstate_sv2::channel::JobIds;

use crate::error::ShareRejection;
use crate::template::Template;

/// Jobs of a channel that accept shares; one more, and the oldest dies.
pub const MAX_LIVE_JOBS: usize = 8;
// Else a client of `midstate-sv2` would forget jobs that the pool still takes shares of.
const _: () = assert!(MAX_LIVE_JOBS <= midstate_sv2::channel::MAX_LIVE_JOBS);
/// Shares that the live jobs of a channel have seen, in all, when the oldest job dies: what bounds the memory of
/// duplicates. Once the active job has seen half of them the channel gets another, so that a client that keeps up
/// loses none.
pub const MAX_SHARES_PER_CHANNEL: usize = 1 << 10;

/// A job that accepts shares.
#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) job_id: u32,
    pub(crate) template: Arc<Template>,
    /// The channel's target when the job became active: a later `SetTarget` does not concern it.
    pub(crate) target: Target,
    /// The least significant 16 bytes of each accepted share's hash, which as a hash of the whole header stands for
    /// nonce, time, version and extranonce at once.
    seen: HashSet<[u8; 16]>,
}

impl Job {
    /// Whether the share was accepted before.
    pub(crate) fn has_seen(&self, hash: &BlockHash) -> bool {
        self.seen.contains(&key(hash))
    }

    /// Remembers an accepted share.
    pub(crate) fn remember(&mut self, hash: &BlockHash) {
        self.seen.insert(key(hash));
    }
}

fn key(hash: &BlockHash) -> [u8; 16] {
    std::array::from_fn(|i| hash.0[i])
}

#[derive(Debug, Default)]
pub(crate) struct Jobs {
    ids: JobIds,
    last_id: u32,
    /// The newest, at the back, is the active one.
    live: VecDeque<Job>,
}

impl Jobs {
    /// Kills all jobs and activates one: `SetNewPrevHash`.
    pub(crate) fn replace(&mut self, template: &Arc<Template>, target: Target) -> u32 {
        self.live.clear();
        self.add(template, target)
    }

    /// Activates a job beside those that live.
    pub(crate) fn add(&mut self, template: &Arc<Template>, target: Target) -> u32 {
        if self.live.len() == MAX_LIVE_JOBS {
            self.live.pop_front();
        }
        let job_id = self.ids.allocate();
        self.last_id = job_id;
        self.live.push_back(Job { job_id, template: template.clone(), target, seen: HashSet::new() });
        job_id
    }

    /// The live job of that id. One that was sent and died is stale; ids are given in order, so that dead ones need
    /// not be remembered.
    pub(crate) fn find(&mut self, job_id: u32) -> Result<&mut Job, ShareRejection> {
        let known = (1..=self.last_id).contains(&job_id);
        let dead = if known { ShareRejection::Stale } else { ShareRejection::UnknownJob };
        self.live.iter_mut().rev().find(|job| job.job_id == job_id).ok_or(dead)
    }

    /// Kills the oldest jobs while the memory of shares is full. True if the active job needs a successor.
    pub(crate) fn retire_full(&mut self) -> bool {
        let successor = self.live.back().is_some_and(|job| job.seen.len() >= MAX_SHARES_PER_CHANNEL / 2);
        while self.remembered() >= MAX_SHARES_PER_CHANNEL {
            self.live.pop_front();
        }
        successor
    }

    fn remembered(&self) -> usize {
        self.live.iter().map(|job| job.seen.len()).sum()
    }

    #[cfg(test)]
    pub(crate) fn live_ids(&self) -> Vec<u32> {
        self.live.iter().map(|job| job.job_id).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::Chain;
    use crate::template::TemplateConfig;

    fn template() -> Arc<Template> {
        let config = TemplateConfig { payout_script: vec![0x51], filler_transactions: 0 };
        Arc::new(Template::new(&Chain::new(0x207f_ffff, 1).unwrap(), &config, 1, 1).unwrap())
    }

    #[test]
    fn dead_jobs_are_stale_and_others_unknown() {
        let (template, mut jobs) = (template(), Jobs::default());
        assert_eq!(jobs.find(1).unwrap_err(), ShareRejection::UnknownJob);
        assert_eq!(jobs.replace(&template, Target::MAX), 1);
        assert_eq!(jobs.add(&template, Target::MAX), 2);
        assert!(jobs.find(1).is_ok() && jobs.find(2).is_ok());
        assert_eq!(jobs.replace(&template, Target::MAX), 3);
        for (id, reason) in
            [(1, ShareRejection::Stale), (2, ShareRejection::Stale), (4, ShareRejection::UnknownJob)]
        {
            assert_eq!(jobs.find(id).unwrap_err(), reason, "{id}");
        }
        assert_eq!(jobs.find(0).unwrap_err(), ShareRejection::UnknownJob);
    }

    #[test]
    fn the_oldest_is_crowded_out() {
        let (template, mut jobs) = (template(), Jobs::default());
        for _ in 0..=MAX_LIVE_JOBS {
            jobs.add(&template, Target::MAX);
        }
        assert_eq!((jobs.live_ids().len(), jobs.live_ids()[0]), (MAX_LIVE_JOBS, 2));
        assert_eq!(jobs.find(1).unwrap_err(), ShareRejection::Stale);
    }

    fn submit(jobs: &mut Jobs, job_id: u32, number: u64) {
        let mut hash = BlockHash::default();
        hash.0[..8].copy_from_slice(&number.to_le_bytes());
        let job = jobs.find(job_id).unwrap();
        assert!(!job.has_seen(&hash));
        job.remember(&hash);
        assert!(job.has_seen(&hash));
    }

    #[test]
    fn a_job_dies_rather_than_forget_a_share() {
        let (template, mut jobs) = (template(), Jobs::default());
        jobs.replace(&template, Target::MAX);
        for number in 0..MAX_SHARES_PER_CHANNEL {
            assert_eq!(jobs.retire_full(), number >= MAX_SHARES_PER_CHANNEL / 2, "{number}");
            submit(&mut jobs, 1, number as u64);
        }
        jobs.add(&template, Target::MAX);
        assert!(!jobs.retire_full(), "the successor is empty");
        assert_eq!(jobs.live_ids(), [2]);
        assert_eq!(jobs.find(1).unwrap_err(), ShareRejection::Stale);
    }

    #[test]
    fn the_shares_of_a_channel_take_40_kib_at_most_however_they_are_spread() {
        // By the layout of `HashSet`: a power of two of buckets, of which 7/8 may be taken; each takes its value and a
        // byte of control, and there are 16 bytes of control more.
        let bytes = |job: &Job| match job.seen.capacity() {
            0 => 0,
            capacity => (capacity * 8 / 7).next_power_of_two() * (size_of::<[u8; 16]>() + 1) + 16,
        };
        for spread in 1..=MAX_LIVE_JOBS {
            let (template, mut jobs) = (template(), Jobs::default());
            let mut most = 0;
            for number in 0..20 * MAX_SHARES_PER_CHANNEL {
                // A client that goes on with old jobs, in turn, as long as it can.
                while jobs.live.len() < spread {
                    jobs.add(&template, Target::MAX);
                }
                let job_id = jobs.live[number % spread].job_id;
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
        let (template, mut jobs) = (template(), Jobs::default());
        let mut active = jobs.replace(&template, Target::MAX);
        for number in 0..5 * MAX_SHARES_PER_CHANNEL {
            submit(&mut jobs, active, number as u64);
            if jobs.retire_full() {
                active = jobs.add(&template, Target::MAX);
                assert_eq!(
                    jobs.live_ids(),
                    [active - 1, active],
                    "the job before it still takes what is under way"
                );
            }
        }
        assert!(active > 8);
    }
}
