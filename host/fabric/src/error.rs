//! Why a fabric refused a call, or why it is of no more use.
//!
//! One enum for the crate; each variant says who erred and what to do. What a fabric survives is a [`crate::Fault`].
//! Left out: what is wrong with a single frame (`LinkError` of the spec crate).

use core::fmt;
use std::io;
use std::time::Duration;

use midstate_spec::link::JobId;

/// An error of a fabric.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FabricError {
    /// The caller: the job was not taken, as many jobs wait already. Take events until a job ends, then try again.
    #[error("job {job_id} was not taken: the fabric already holds {queue_depth} jobs; wait for one to end")]
    QueueFull {
        /// The job that was refused.
        job_id: JobId,
        /// How many jobs the fabric holds.
        queue_depth: usize,
    },

    /// The caller: a job with this id has not ended yet. Choose another id.
    #[error("job id {job_id} belongs to a job that has not ended; choose another")]
    JobIdInUse {
        /// The id.
        job_id: JobId,
    },

    /// The caller: so many events wait that no further job or cancel is taken. Poll first.
    #[error("{waiting} events wait to be polled; poll before the next request")]
    EventsUnread {
        /// How many wait.
        waiting: usize,
    },

    /// The device or its cable: the link is gone. Open it again when it is back.
    #[error("{device} is gone; reconnect it and open it again")]
    DeviceGone {
        /// The link's name.
        device: String,
        /// What the link said.
        #[source]
        source: io::Error,
    },

    /// The device or its cable: no answer came to a request. Check power, cable and baud rate, then open it again.
    #[error(
        "{device} did not answer {request} in {attempts} attempts over {waited:?}; \
         check its power, cable, baud rate and gateware"
    )]
    NoAnswer {
        /// The link's name.
        device: String,
        /// What was asked.
        request: RequestKind,
        /// How many times it was asked.
        attempts: u32,
        /// From the first attempt to giving up.
        waited: Duration,
    },

    /// The device: it answers, but its search has stopped, or does not end. Its gateware or its clock has failed.
    #[error(
        "{device} no longer works, although it answers: it tried {hashes} nonces in {waited:?}, and job {job_id} did not end; \
         switch it off and on, and load its gateware again"
    )]
    Stalled {
        /// The link's name.
        device: String,
        /// The job that should have ended or gone on.
        job_id: JobId,
        /// How many nonces the device says that it tried since this job is the first in line.
        hashes: u64,
        /// Since when that is.
        waited: Duration,
    },

    /// The device's gateware is of another version. Load gateware of this release, or use the release of the gateware.
    #[error("{device} speaks link protocol {found}, this program speaks {supported}; load matching gateware")]
    ProtocolVersion {
        /// The link's name.
        device: String,
        /// The device's.
        found: u8,
        /// Ours.
        supported: u8,
    },

    /// The device: it answered something that the protocol does not allow. A defect of its gateware.
    #[error("{device} broke the link protocol: {what}")]
    DeviceMisbehaved {
        /// The link's name.
        device: String,
        /// What it did.
        what: String,
    },

    /// The caller: the fabric was used after an error that ended it. Open it again.
    #[error("{device} failed earlier and is closed; open it again")]
    Closed {
        /// The fabric's name.
        device: String,
    },

    /// The configuration: a value that cannot work.
    #[error("the configuration of {device} cannot work: {what}")]
    Config {
        /// The link's name.
        device: String,
        /// Which value, and why.
        what: &'static str,
    },

    /// The caller of a replay did something else than the caller that was recorded.
    #[error("line {line} of the record expects {expected}, but the caller did {got}")]
    ReplayDiverged {
        /// The line, from 1.
        line: u64,
        /// What was recorded.
        expected: String,
        /// What was called.
        got: String,
    },

    /// The record: a line that cannot be understood, or the end where none should be.
    #[error("line {line} of the record cannot be replayed: {what}")]
    RecordCorrupt {
        /// The line, from 1.
        line: u64,
        /// What is wrong with it.
        what: String,
    },

    /// The record could not be written or read.
    #[error("the record cannot be {action}")]
    RecordIo {
        /// "written" or "read".
        action: &'static str,
        /// What the file said.
        #[source]
        source: io::Error,
    },

    /// A replay gives the error that the recorded fabric gave.
    #[error("the recorded fabric failed: {what}")]
    Recorded {
        /// The text of the error that was recorded.
        what: String,
    },
}

impl FabricError {
    /// Whether the fabric goes on as if the refused call had not been made. All other errors end it.
    pub fn is_recoverable(&self) -> bool {
        matches!(self, Self::QueueFull { .. } | Self::JobIdInUse { .. } | Self::EventsUnread { .. })
    }
}

/// What was asked of a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestKind {
    /// What it is.
    Info,
    /// What it counted.
    Status,
    /// To take a job.
    Job,
    /// To end all jobs.
    Cancel,
}

impl fmt::Display for RequestKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Info => "the question what it is",
            Self::Status => "the question for its counters",
            Self::Job => "a job",
            Self::Cancel => "a cancel",
        })
    }
}
