//! What a fabric reports: hits, ends of jobs, counters, and faults that do not stop it.
//!
//! Events are plain values that a record can hold ([`crate::record`]).
//! Source: the reports of [`midstate_spec::link`]. Left out: errors that end a fabric ([`crate::FabricError`]).

use core::fmt;

use midstate_spec::link::{JobId, RangeEnd};
use serde::{Deserialize, Serialize};

/// Something that happened in a fabric.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// A nonce whose hash is at or below the job's threshold in its most significant 32 bits.
    Hit {
        /// The job it belongs to.
        job_id: JobId,
        /// The header field as a number.
        nonce: u32,
    },
    /// A job ended. Exactly one comes for each job, in the order of submission; no hit of it follows.
    RangeDone {
        /// The job.
        job_id: JobId,
        /// Why it ended. When `searched` is `None` this is what the fabric concludes: what the host asked for last,
        /// [`RangeEnd::Finished`] when a later job had its turn, [`RangeEnd::Cancelled`] when the device lost the job.
        #[serde(with = "RangeEndDef")]
        end: RangeEnd,
        /// How many nonces were tried, 0 to 2^32; `None` when the device's own report never came.
        searched: Option<u64>,
    },
    /// The counters, from time to time. When several wait to be polled only the newest is kept.
    Status(Status),
    /// Something went wrong that the fabric survives: to be counted and shown.
    Fault(Fault),
}

/// [`RangeEnd`] for serde: the spec crate depends on nothing.
#[derive(Serialize, Deserialize)]
#[serde(remote = "RangeEnd", rename_all = "snake_case")]
enum RangeEndDef {
    Finished,
    Replaced,
    Cancelled,
}

/// What a fabric counted since it was opened; no counter ever falls.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Status {
    /// Nonces tried.
    pub hashes: u64,
    /// Hits that found no room in the fabric and were lost.
    pub hits_dropped: u64,
    /// Frames from the host that reached the device damaged.
    pub device_link_errors: u64,
    /// Frames from the device that reached the host damaged.
    pub host_link_errors: u64,
    /// A job is being searched.
    pub is_searching: bool,
    /// A job waits for its turn.
    pub is_job_waiting: bool,
}

/// Something that went wrong and that the fabric survived.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Fault {
    /// A damaged frame came from the device. What it said is lost.
    CorruptFrame {
        /// What was wrong with it: the text of a `LinkError`, so that a record can hold it.
        what: String,
    },
    /// Hits of a job did not arrive, by the device's own numbering of them: dropped by it, or lost on the way. Comes
    /// just before the job's `RangeDone`.
    HitsMissing {
        /// The job.
        job_id: JobId,
        /// How many at least: the device numbers hits in a byte, so each gap is known modulo 256.
        count: u64,
    },
    /// The device's counter of hits without room rose. [`Fault::HitsMissing`] says which job they were of.
    HitsDropped {
        /// By how much.
        count: u64,
    },
    /// Frames from the host reached the device damaged.
    DeviceLinkErrors {
        /// How many more than before.
        count: u64,
    },
    /// A hit or an end came for a job that is not there: a stale or repeated report.
    UnknownJob {
        /// The job it named.
        job_id: JobId,
    },
    /// The same hit came twice; the second was discarded.
    HitRepeated {
        /// The job.
        job_id: JobId,
        /// The nonce.
        nonce: u32,
    },
    /// A hit outside its job's nonce range; it was discarded.
    HitOutsideRange {
        /// The job.
        job_id: JobId,
        /// The nonce.
        nonce: u32,
    },
    /// A job's end and its number of nonces tried contradict each other: finished with fewer than the job had, or
    /// ended in any way with more.
    RangeMiscounted {
        /// The job.
        job_id: JobId,
        /// How many nonces the device says that it tried.
        searched: u64,
        /// How many nonces the job had.
        count: u64,
    },
    /// A job's end was concluded from later reports: its own never came.
    RangeDoneLost {
        /// The job.
        job_id: JobId,
    },
    /// The device's hash counter fell: it was reset. All its jobs are gone, and end now.
    DeviceReset,
}

impl Fault {
    /// What kind it is, as a record names it: to count by.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::CorruptFrame { .. } => "corrupt_frame",
            Self::HitsMissing { .. } => "hits_missing",
            Self::HitsDropped { .. } => "hits_dropped",
            Self::DeviceLinkErrors { .. } => "device_link_errors",
            Self::UnknownJob { .. } => "unknown_job",
            Self::HitRepeated { .. } => "hit_repeated",
            Self::HitOutsideRange { .. } => "hit_outside_range",
            Self::RangeMiscounted { .. } => "range_miscounted",
            Self::RangeDoneLost { .. } => "range_done_lost",
            Self::DeviceReset => "device_reset",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CorruptFrame { what } => write!(f, "a damaged frame came from the device: {what}"),
            Self::HitsMissing { job_id, count } => {
                write!(f, "at least {count} hits of job {job_id} did not arrive")
            }
            Self::HitsDropped { count } => write!(f, "the device had no room for {count} hits"),
            Self::DeviceLinkErrors { count } => {
                write!(f, "{count} frames or pieces of frames reached the device damaged")
            }
            Self::UnknownJob { job_id } => write!(f, "a report came for job {job_id}, which is not there"),
            Self::HitRepeated { job_id, nonce } => {
                write!(f, "the hit {nonce:#010x} of job {job_id} came twice")
            }
            Self::HitOutsideRange { job_id, nonce } => {
                write!(f, "the hit {nonce:#010x} is outside the range of job {job_id}")
            }
            Self::RangeMiscounted { job_id, searched, count } => {
                write!(f, "job {job_id} ended after {searched} of {count} nonces")
            }
            Self::RangeDoneLost { job_id } => {
                write!(f, "the device's report of the end of job {job_id} was lost")
            }
            Self::DeviceReset => write!(f, "the device was reset: its jobs are gone"),
        }
    }
}
