//! A link with frames on it: send a request, read reports, ask until an answer comes.
//!
//! Source: [`midstate_spec::link`]. Left out: events and jobs ([`super::driver`]).

use std::io;
use std::time::{Duration, Instant};

use midstate_spec::link::{DELIMITER, FrameReader, LinkError, Report, Request};

use super::{Link, LinkConfig};
use crate::{FabricError, RequestKind};

/// How much one read takes at most.
const READ_BYTES: usize = 512;

/// The link and the frames on it.
#[derive(Debug)]
pub(super) struct Port<L> {
    pub(super) link: L,
    reader: FrameReader,
}

impl<L: Link> Port<L> {
    pub(super) fn new(link: L) -> Self {
        Self { link, reader: FrameReader::new() }
    }

    fn gone(&self, source: io::Error) -> FabricError {
        FabricError::DeviceGone { device: self.link.name(), source }
    }

    pub(super) fn misbehaved(&self, what: impl Into<String>) -> FabricError {
        FabricError::DeviceMisbehaved { device: self.link.name(), what: what.into() }
    }

    /// Sends a request. The delimiter before it ends whatever an earlier frame left unfinished in the device.
    pub(super) fn send(&mut self, request: &Request, is_resync: bool) -> Result<(), FabricError> {
        let sent = if is_resync { self.link.write(&[DELIMITER]) } else { Ok(()) };
        sent.and_then(|()| self.link.write(&request.to_wire())).map_err(|source| self.gone(source))
    }

    /// Reads once, giving each frame or what was wrong with it; the number of bytes that came.
    pub(super) fn read(
        &mut self,
        timeout: Duration,
        mut each: impl FnMut(Result<Report, LinkError>),
    ) -> Result<usize, FabricError> {
        let mut bytes = [0; READ_BYTES];
        let count = self.link.read(&mut bytes, timeout).map_err(|source| self.gone(source))?;
        for byte in &bytes[..count.min(READ_BYTES)] {
            if let Some(frame) = self.reader.push(*byte) {
                each(frame);
            }
        }
        Ok(count)
    }

    /// Sends a request until `answer` finds what it looks for in a report, damaged frames being passed over.
    pub(super) fn ask<T>(
        &mut self,
        kind: RequestKind,
        request: &Request,
        config: &LinkConfig,
        mut answer: impl FnMut(&Report) -> Option<T>,
    ) -> Result<T, FabricError> {
        let started = self.link.now();
        for _ in 0..config.attempts {
            self.send(request, true)?;
            let sent = self.link.now();
            while let Some(left) = left_of(config.answer_timeout, sent, self.link.now()) {
                let mut found = None;
                self.read(left, |frame| {
                    // Every report is shown to `answer`, also those behind the one that it looks for.
                    let answered = frame.ok().and_then(|report| answer(&report));
                    found = found.take().or(answered);
                })?;
                if let Some(found) = found {
                    return Ok(found);
                }
            }
        }
        Err(self.no_answer(kind, config.attempts, started))
    }

    pub(super) fn no_answer(&self, request: RequestKind, attempts: u32, since: Instant) -> FabricError {
        let waited = self.link.now().saturating_duration_since(since);
        FabricError::NoAnswer { device: self.link.name(), request, attempts, waited }
    }
}

/// What is left of `timeout` since `start`; `None` when it has passed.
pub(super) fn left_of(timeout: Duration, start: Instant, now: Instant) -> Option<Duration> {
    timeout.checked_sub(now.saturating_duration_since(start)).filter(|left| !left.is_zero())
}
