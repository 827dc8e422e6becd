//! A device at the end of a byte link: the driver, written once for every cable and for the simulated board.
//!
//! Source: the frames and their rules are [`midstate_spec::link`]. Left out: cables. What carries the bytes implements
//! [`Link`].

use std::io;
use std::time::{Duration, Instant};

use crate::Interrupter;

mod counters;
mod driver;
mod ledger;
#[cfg(test)]
mod model;
mod open;
mod port;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod troubled;
mod watchdog;

pub use driver::LinkFabric;

/// Two-way bytes, unframed, that may be lost or damaged but not reordered.
pub trait Link: Send {
    /// Sends all of `bytes`, in order. May return before they are on the wire.
    ///
    /// # Errors
    /// When the link is gone; a timeout of the transport counts as that.
    fn write(&mut self, bytes: &[u8]) -> io::Result<()>;

    /// Receives what there is into `buf`, at once when bytes are there, else after at most about `timeout`. Gives the
    /// number of bytes; 0 means that none came yet. A zero timeout asks without waiting.
    ///
    /// `timeout` is by [`now`](Self::now) or by [`caller_now`](Self::caller_now), whichever is over first. A caller that
    /// waits for an answer asks again until its own deadline by the former.
    ///
    /// # Errors
    /// When the link is gone. Nothing coming in time is not an error.
    fn read(&mut self, buf: &mut [u8], timeout: Duration) -> io::Result<usize>;

    /// For people: which link this is, for example a port.
    fn name(&self) -> String;

    /// The clock that timeouts run on: the real one, or that of a simulation.
    fn now(&self) -> Instant {
        Instant::now()
    }

    /// The clock that whoever polls goes by: another one where [`now`](Self::now) is a simulation's, for whose seconds
    /// nobody wants to wait.
    fn caller_now(&self) -> Instant {
        self.now()
    }

    /// What ends a [`read`](Self::read) early from another thread: it gives what is there, mostly nothing. `None` where
    /// nothing does.
    fn interrupter(&self) -> Option<Interrupter> {
        None
    }
}

impl<L: Link + ?Sized> Link for Box<L> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        (**self).write(bytes)
    }

    fn read(&mut self, buf: &mut [u8], timeout: Duration) -> io::Result<usize> {
        (**self).read(buf, timeout)
    }

    fn name(&self) -> String {
        (**self).name()
    }

    fn now(&self) -> Instant {
        (**self).now()
    }

    fn caller_now(&self) -> Instant {
        (**self).caller_now()
    }

    fn interrupter(&self) -> Option<Interrupter> {
        (**self).interrupter()
    }
}

/// How patient a [`LinkFabric`] is. All times are by the link's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LinkConfig {
    /// How long to wait for an answer before the request is sent again. Default 1 s.
    pub answer_timeout: Duration,
    /// How many times a request is sent before the device counts as silent, at least 1. Default 3.
    pub attempts: u32,
    /// From one question for the counters to the next. Default 1 s.
    pub status_interval: Duration,
    /// How many events may wait to be polled, at least 16. Default 4096.
    ///
    /// Polling reads from the link only when none wait, so they pile up only while a request waits for its answer.
    /// Beyond the limit hits are discarded and counted as [`crate::Fault::HitsMissing`], and requests are refused.
    pub max_events: usize,
}

impl Default for LinkConfig {
    fn default() -> Self {
        Self {
            answer_timeout: Duration::from_secs(1),
            attempts: 3,
            status_interval: Duration::from_secs(1),
            max_events: 4096,
        }
    }
}
