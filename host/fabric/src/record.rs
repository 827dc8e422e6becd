//! Records of a fabric's run, one JSON value a line, and their replay as a fabric.
//!
//! A run on real hardware becomes a test that needs none: [`Recorder`] writes down each call with its result and each
//! event; [`Replay`] gives the same results and events to a caller that makes the same calls. What goes wrong at
//! somebody's desk can be sent as a file.
//!
//! | line | holds |
//! |---|---|
//! | `opened` | the format's version and the fabric's info; the first line |
//! | `submit`, `cancel` | the call and what it gave |
//! | `event` | what a poll gave |
//! | `quiet` | how many polls in a row gave nothing |
//! | `failed` | the error that a poll gave |
//! | `end` | the last line: without it the record was cut off |
//!
//! Each has `us`, the microseconds since the record began; a replay does not wait for them. Sequence matters: a record
//! holds nothing of the caller's but its calls, so a caller that decides by the clock can diverge from its own record.
//!
//! Source: recording as JSON lines follows GlasgowEmbedded/glasgow's hardware tests. Left out: the bytes of the link.

mod replay;

use std::fs::File;
use std::io::{self, LineWriter, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use midstate_spec::{Midstate, Tail};
pub use replay::Replay;
use serde::{Deserialize, Serialize};

use crate::{Event, Fabric, FabricError, FabricInfo, Interrupter, Job, JobId, NonceRange, SubmitMode};

/// The version of the format.
const FORMAT: u32 = 1;

/// One line.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    us: u64,
    what: What,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum What {
    Opened { format: u32, info: FabricInfo },
    Submit { mode: Mode, job: RecordedJob, gave: Answer },
    Cancel { gave: Answer },
    Event(Event),
    Quiet { polls: u64 },
    Failed { error: String },
    End {},
}

/// [`SubmitMode`] for serde: the spec crate depends on nothing. So are the next ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Mode {
    Append,
    Replace,
}

impl From<SubmitMode> for Mode {
    fn from(mode: SubmitMode) -> Self {
        match mode {
            SubmitMode::Append => Self::Append,
            SubmitMode::Replace => Self::Replace,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RecordedJob {
    job_id: JobId,
    midstate: [u32; 8],
    tail: [u32; 3],
    nonce_first: u32,
    /// 1 to 2^32.
    nonce_count: u64,
    threshold: u32,
}

impl From<&Job> for RecordedJob {
    fn from(job: &Job) -> Self {
        let Job { job_id, midstate: Midstate(midstate), tail: Tail(tail), nonces, threshold } = *job;
        let (nonce_first, nonce_count) = (NonceRange::first(&nonces), NonceRange::count(&nonces));
        Self { job_id, midstate, tail, nonce_first, nonce_count, threshold }
    }
}

/// What a call gave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Answer {
    Ok,
    QueueFull { job_id: JobId, queue_depth: usize },
    JobIdInUse { job_id: JobId },
    EventsUnread { waiting: usize },
    Failed { error: String },
}

impl From<&Result<(), FabricError>> for Answer {
    fn from(result: &Result<(), FabricError>) -> Self {
        match result {
            Ok(()) => Self::Ok,
            Err(FabricError::QueueFull { job_id, queue_depth }) => {
                Self::QueueFull { job_id: *job_id, queue_depth: *queue_depth }
            }
            Err(FabricError::JobIdInUse { job_id }) => Self::JobIdInUse { job_id: *job_id },
            Err(FabricError::EventsUnread { waiting }) => Self::EventsUnread { waiting: *waiting },
            Err(error) => Self::Failed { error: error.to_string() },
        }
    }
}

impl From<Answer> for Result<(), FabricError> {
    fn from(answer: Answer) -> Self {
        Err(match answer {
            Answer::Ok => return Ok(()),
            Answer::QueueFull { job_id, queue_depth } => FabricError::QueueFull { job_id, queue_depth },
            Answer::JobIdInUse { job_id } => FabricError::JobIdInUse { job_id },
            Answer::EventsUnread { waiting } => FabricError::EventsUnread { waiting },
            Answer::Failed { error } => FabricError::Recorded { what: error },
        })
    }
}

/// Writes lines, and the last one when it is dropped.
struct Log {
    file: Box<dyn Write + Send>,
    start: Instant,
    quiet_polls: u64,
    is_ended: bool,
}

impl Log {
    fn write(&mut self, what: What) -> Result<(), FabricError> {
        if self.quiet_polls > 0 {
            let polls = core::mem::take(&mut self.quiet_polls);
            self.write_line(What::Quiet { polls })?;
        }
        self.write_line(what)
    }

    fn write_line(&mut self, what: What) -> Result<(), FabricError> {
        let us = u64::try_from(self.start.elapsed().as_micros()).unwrap_or(u64::MAX);
        serde_json::to_string(&Line { us, what })
            .map_err(io::Error::from)
            .and_then(|line| writeln!(self.file, "{line}"))
            .map_err(|source| FabricError::RecordIo { action: "written", source })
    }

    fn end(&mut self) -> Result<(), FabricError> {
        if self.is_ended {
            return Ok(());
        }
        self.is_ended = true;
        self.write(What::End {})?;
        self.file.flush().map_err(|source| FabricError::RecordIo { action: "written", source })
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        // Nobody is left to tell; `Recorder::finish` tells.
        let _ = self.end();
    }
}

/// A fabric whose run is written down.
///
/// An error of the file is [`FabricError::RecordIo`] from the call that could not be written, although the fabric
/// itself may have taken it.
pub struct Recorder<F> {
    fabric: F,
    log: Log,
}

impl<F: Fabric> Recorder<F> {
    /// Records to a new file, each line of which is there as soon as it happened.
    ///
    /// # Errors
    /// [`FabricError::RecordIo`].
    pub fn create(fabric: F, path: impl AsRef<Path>) -> Result<Self, FabricError> {
        let file =
            File::create(path).map_err(|source| FabricError::RecordIo { action: "written", source })?;
        Self::new(fabric, LineWriter::new(file))
    }

    /// Records to a writer.
    ///
    /// # Errors
    /// [`FabricError::RecordIo`].
    pub fn new(fabric: F, writer: impl Write + Send + 'static) -> Result<Self, FabricError> {
        let mut log = Log { file: Box::new(writer), start: Instant::now(), quiet_polls: 0, is_ended: false };
        log.write(What::Opened { format: FORMAT, info: fabric.info().clone() })?;
        Ok(Self { fabric, log })
    }

    /// Ends the record, which dropping does too, and gives the fabric back.
    ///
    /// # Errors
    /// [`FabricError::RecordIo`].
    pub fn finish(self) -> Result<F, FabricError> {
        let Self { fabric, mut log } = self;
        log.end()?;
        Ok(fabric)
    }
}

impl<F: Fabric> Fabric for Recorder<F> {
    fn info(&self) -> &FabricInfo {
        self.fabric.info()
    }

    fn submit(&mut self, job: &Job, mode: SubmitMode) -> Result<(), FabricError> {
        let result = self.fabric.submit(job, mode);
        self.log.write(What::Submit { mode: mode.into(), job: job.into(), gave: (&result).into() })?;
        result
    }

    fn cancel(&mut self) -> Result<(), FabricError> {
        let result = self.fabric.cancel();
        self.log.write(What::Cancel { gave: (&result).into() })?;
        result
    }

    fn poll(&mut self, timeout: Duration) -> Result<Option<Event>, FabricError> {
        let result = self.fabric.poll(timeout);
        match &result {
            Ok(None) => self.log.quiet_polls += 1,
            Ok(Some(event)) => self.log.write(What::Event(event.clone()))?,
            Err(error) => self.log.write(What::Failed { error: error.to_string() })?,
        }
        result
    }

    fn interrupter(&self) -> Option<Interrupter> {
        self.fabric.interrupter()
    }
}
