//! The jobs that one fabric holds, by the 16-bit id that travels with its hits, and the full check of a hit.
//!
//! A job is remembered until its `RangeDone`: no hit comes after that. A job of an earlier previous hash or connection
//! stays until then too, so that a late hit of it is known for what it is, stale, and not taken for another job's.
//!
//! Left out: which job comes next ([`crate::dispatch`]).

use std::collections::{HashMap, HashSet};

use midstate_fabric::{Job, JobId, NonceRange};
use midstate_spec::{BlockHash, Header, Target};

use crate::rolling::Part;

/// Jobs that one fabric may leave without an end. A fabric that reaches it gets no more until one ends.
pub(crate) const MAX_JOBS: usize = 256;
/// Hits of one job that are remembered to know repeated ones.
const MAX_REMEMBERED_HITS: usize = 4096;

/// A header to search, and what its share must name.
#[derive(Clone, Debug)]
pub(crate) struct Work {
    /// The connection and previous hash that it belongs to: it is stale in every other.
    pub(crate) epoch: u64,
    /// The channel's job.
    pub(crate) channel_job_id: u32,
    pub(crate) part: Part,
    /// With nonce 0.
    pub(crate) header: Header,
    /// What a share of this job must meet, whatever later jobs have.
    pub(crate) target: Target,
}

/// A job that a fabric has or had.
#[derive(Debug)]
struct Held {
    work: Work,
    nonces: NonceRange,
    /// It counts for the fabric's queue: not replaced or cancelled since.
    is_queued: bool,
    hits: HashSet<u32>,
}

/// What the full check of a hit says.
#[derive(Debug)]
pub(crate) enum Checked {
    /// No such job.
    UnknownJob,
    /// The hash is above the threshold, or the nonce outside the range: the fabric is wrong.
    False { hash: BlockHash },
    /// It came before.
    Repeated,
    /// It passed the threshold.
    Hit { work: Work, hash: BlockHash },
}

/// The jobs of one fabric.
#[derive(Debug, Default)]
pub(crate) struct FabricJobs {
    held: HashMap<JobId, Held>,
    next_id: JobId,
}

impl FabricJobs {
    /// How many jobs are in the fabric's queue, the running one included.
    pub(crate) fn queued(&self) -> usize {
        self.held.values().filter(|held| held.is_queued).count()
    }

    pub(crate) fn is_full(&self) -> bool {
        self.held.len() >= MAX_JOBS
    }

    /// Remembers a job and gives its form for the fabric.
    pub(crate) fn add(&mut self, work: Work, nonces: NonceRange) -> Job {
        while self.held.contains_key(&self.next_id) {
            self.next_id = self.next_id.wrapping_add(1);
        }
        let job_id = self.next_id;
        self.next_id = job_id.wrapping_add(1);
        let job = Job::of_header(job_id, &work.header, nonces, work.target.most_significant_word());
        self.held.insert(job_id, Held { work, nonces, is_queued: true, hits: HashSet::new() });
        job
    }

    /// All jobs end: one replaces them, or they were cancelled. Their ends are still to come.
    pub(crate) fn unqueue_all(&mut self) {
        self.held.values_mut().for_each(|held| held.is_queued = false);
    }

    /// The job ended. What it was, if it was there.
    pub(crate) fn remove(&mut self, job_id: JobId) -> Option<(Work, NonceRange)> {
        self.held.remove(&job_id).map(|held| (held.work, held.nonces))
    }

    /// Hashes the header with the nonce and compares all that the fabric claims.
    pub(crate) fn check(&mut self, job_id: JobId, nonce: u32) -> Checked {
        let Some(held) = self.held.get_mut(&job_id) else { return Checked::UnknownJob };
        let hash = Header { nonce, ..held.work.header }.hash();
        let threshold = held.work.target.most_significant_word();
        if hash.most_significant_word() > threshold || !held.nonces.contains(nonce) {
            return Checked::False { hash };
        }
        if held.hits.contains(&nonce) {
            return Checked::Repeated;
        }
        if held.hits.len() < MAX_REMEMBERED_HITS {
            held.hits.insert(nonce);
        }
        Checked::Hit { work: held.work.clone(), hash }
    }
}

/// How many hashes one hit stands for, at a threshold on the most significant word.
pub(crate) fn hashes_per_hit(target: &Target) -> f64 {
    4_294_967_296.0 / (f64::from(target.most_significant_word()) + 1.0)
}
