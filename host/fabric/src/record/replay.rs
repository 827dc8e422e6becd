//! A fabric that gives what a record holds, in the record's order, to a caller that makes the record's calls.
//!
//! A poll gives the next event, whatever its timeout. It gives `None` where the recorded polls gave nothing (once for
//! any number of them in a row) and wherever the record goes on with a call: that call is the caller's to make. So a
//! caller may poll more or less often than the recorded one, as long as it decides by events.
//!
//! Left out: the times of the record; whoever wants them reads the file.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::time::Duration;

use super::{FORMAT, Line, RecordedJob, What};
use crate::{Event, Fabric, FabricError, FabricInfo, Job, SubmitMode};

/// No line that is written is nearly as long; a longer one is no record's.
const MAX_LINE_BYTES: u64 = 64 * 1024;

/// A record as a fabric. It holds one line at a time.
pub struct Replay {
    file: Box<dyn BufRead + Send>,
    info: FabricInfo,
    /// The number of the last line that was read, from 1.
    line: u64,
    /// What it holds, when that was not given yet.
    next: Option<What>,
    is_closed: bool,
}

impl Replay {
    /// Replays a file.
    ///
    /// # Errors
    /// [`FabricError::RecordIo`]; [`FabricError::RecordCorrupt`] when the first line is not that of a record.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, FabricError> {
        let file = File::open(path).map_err(|source| FabricError::RecordIo { action: "read", source })?;
        Self::new(BufReader::new(file))
    }

    /// Replays what a reader gives.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn new(reader: impl BufRead + Send + 'static) -> Result<Self, FabricError> {
        let mut file: Box<dyn BufRead + Send> = Box::new(reader);
        match read_line(&mut file, 1)? {
            What::Opened { format: FORMAT, info } => {
                Ok(Self { file, info, line: 1, next: None, is_closed: false })
            }
            What::Opened { format, .. } => Err(FabricError::RecordCorrupt {
                line: 1,
                what: format!("its format is {format}, this program reads {FORMAT}"),
            }),
            other => Err(FabricError::RecordCorrupt {
                line: 1,
                what: format!("a record opens with what the fabric is, not with {other:?}"),
            }),
        }
    }

    fn check_open(&self) -> Result<(), FabricError> {
        if self.is_closed { Err(FabricError::Closed { device: self.info.name.clone() }) } else { Ok(()) }
    }

    fn take(&mut self) -> Result<What, FabricError> {
        if let Some(what) = self.next.take() {
            return Ok(what);
        }
        self.line += 1;
        read_line(&mut self.file, self.line)
    }

    /// The next line but quiet ones must be the call that `give` recognises; it gives the call's result.
    fn call(
        &mut self,
        got: String,
        give: impl FnOnce(What) -> Result<Result<(), FabricError>, What>,
    ) -> Result<(), FabricError> {
        self.check_open()?;
        let result = loop {
            match self.take() {
                Ok(What::Quiet { .. }) => {}
                Ok(what) => {
                    break give(what).unwrap_or_else(|what| {
                        Err(FabricError::ReplayDiverged { line: self.line, expected: describe(&what), got })
                    });
                }
                Err(error) => break Err(error),
            }
        };
        self.is_closed = result.as_ref().is_err_and(|error| !error.is_recoverable());
        result
    }
}

/// The next line, of which there must be one.
fn read_line(file: &mut dyn BufRead, line: u64) -> Result<What, FabricError> {
    let corrupt = |what: String| FabricError::RecordCorrupt { line, what };
    let mut text = Vec::new();
    let read = file.take(MAX_LINE_BYTES).read_until(b'\n', &mut text);
    match read.map_err(|source| FabricError::RecordIo { action: "read", source })? {
        0 => Err(corrupt("it ends without its end mark: it was cut off".to_owned())),
        _ if text.last() != Some(&b'\n') => {
            Err(corrupt("the line has no end: it was cut off, or this is no record".to_owned()))
        }
        _ => serde_json::from_slice::<Line>(&text)
            .map(|line| line.what)
            .map_err(|error| corrupt(format!("it is not what a record holds: {error}"))),
    }
}

fn describe(what: &What) -> String {
    match what {
        What::Opened { .. } => "nothing: a second opening is in the record".to_owned(),
        What::Submit { mode, job, .. } => format!("a submit ({mode:?}) of {job:?}"),
        What::Cancel { .. } => "a cancel".to_owned(),
        What::Event(event) => format!("a poll, which gives {event:?}"),
        What::Quiet { .. } => "a poll, which gives nothing".to_owned(),
        What::Failed { error } => format!("a poll, which fails: {error}"),
        What::End {} => "nothing: the record ends".to_owned(),
    }
}

impl Fabric for Replay {
    /// What the recorded fabric was.
    fn info(&self) -> &FabricInfo {
        &self.info
    }

    fn submit(&mut self, job: &Job, mode: SubmitMode) -> Result<(), FabricError> {
        let (job, mode) = (RecordedJob::from(job), super::Mode::from(mode));
        self.call(format!("a submit ({mode:?}) of {job:?}"), |what| match what {
            What::Submit { mode: recorded_mode, job: recorded_job, gave }
                if recorded_mode == mode && recorded_job == job =>
            {
                Ok(gave.into())
            }
            other => Err(other),
        })
    }

    fn cancel(&mut self) -> Result<(), FabricError> {
        self.call("a cancel".to_owned(), |what| match what {
            What::Cancel { gave } => Ok(gave.into()),
            other => Err(other),
        })
    }

    fn poll(&mut self, _timeout: Duration) -> Result<Option<Event>, FabricError> {
        self.check_open()?;
        let result = match self.take() {
            Ok(What::Event(event)) => Ok(Some(event)),
            Ok(What::Quiet { .. }) => Ok(None),
            Ok(What::Failed { error }) => Err(FabricError::Recorded { what: error }),
            Ok(What::Opened { .. }) => {
                Err(FabricError::RecordCorrupt { line: self.line, what: "a record opens once".to_owned() })
            }
            Ok(call_or_end) => {
                self.next = Some(call_or_end);
                Ok(None)
            }
            Err(error) => Err(error),
        };
        self.is_closed = result.is_err();
        result
    }
}
