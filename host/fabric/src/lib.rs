//! What searches nonces, behind one trait: [`Fabric`].
//!
//! A miner hands jobs to a fabric and gets events back; whether the hashes come from this CPU ([`cpu`]), from a device
//! at the end of a byte link ([`link`]: a cable or the simulated board) or from the record of an earlier run
//! ([`record`]) is the fabric's business. One body of tests holds for all of them (`conformance`, behind the feature
//! of that name).
//!
//! Everything here is synchronous and driven by one thread: a fabric has no thread, no lock and no runtime of its own.
//!
//! Source: the frames and their rules are [`midstate_spec::link`]; append and replace as two verbs follow mujina's
//! `HashThread` (256foundation/mujina). Left out: which job to search, the full check of a hit, and shares.

#[cfg(any(test, feature = "conformance"))]
pub mod conformance;
pub mod cpu;
mod error;
mod event;
mod interrupt;
pub mod link;
pub mod record;
pub mod selftest;

use std::time::Duration;

pub use error::{FabricError, RequestKind};
pub use event::{Event, Fault, Status};
pub use interrupt::{Interrupter, Interruption};
pub use midstate_spec::link::{Job, JobId, NonceRange, RangeEnd, SubmitMode};
use serde::{Deserialize, Serialize};

/// What a fabric is. Constant while it is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FabricInfo {
    /// For people: which fabric of several this is, for example a port's name.
    pub name: String,
    /// How many engines search side by side.
    pub engines: u32,
    /// How many jobs it holds, the running one included: the appended job beyond them is [`FabricError::QueueFull`].
    pub queue_depth: usize,
    /// Nonces a second when nothing disturbs it: computed from the gateware's constants, or measured on a CPU.
    pub nominal_hashes_per_s: u64,
    /// What gateware says of itself; `None` for a fabric that is not gateware.
    pub gateware: Option<Gateware>,
}

/// The constants that a device's gateware answered with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gateware {
    /// The version of the frames that it speaks.
    pub protocol: u8,
    /// Its own version, major in the high byte, minor in the low.
    pub version: u16,
    /// Which architecture its core has (`Architecture::code` of the gateware crate).
    pub architecture: u8,
    /// The core's clock.
    pub clock_hz: u32,
    /// Clocks from one nonce to the next in one engine.
    pub clocks_per_hash: u16,
    /// How many reports its hit FIFO holds.
    pub hit_fifo_depth: u8,
}

/// Something that searches nonce ranges.
///
/// # Contract
/// - A job that [`submit`](Self::submit) took ends with exactly one [`Event::RangeDone`], in the order of submission:
///   finished, replaced or cancelled. One that was replaced or cancelled before its turn ends with `searched` 0.
/// - No [`Event::Hit`] of a job comes after its `RangeDone`.
/// - A job id is unique among the jobs whose `RangeDone` the caller has not yet taken from [`poll`](Self::poll).
/// - A hit has passed the job's 32-bit threshold by the fabric's own account, and nothing more: the caller checks the
///   whole hash. It comes once, unless a device was reset while it was handed the job, and so started it twice.
/// - A hit that found no room is missing, never silently: a [`Fault`] says so at the latest just before the job's
///   `RangeDone`.
/// - Jobs run and events come only while the caller polls; a device searches meanwhile too, but its queue runs dry.
/// - An error for which [`FabricError::is_recoverable`] is false ends the fabric: events that came before it can still
///   be polled, then every call fails, and jobs without a `RangeDone` stay without.
pub trait Fabric: Send {
    /// What this fabric is.
    fn info(&self) -> &FabricInfo;

    /// Hands over a job. `Ok` means that the fabric has it.
    ///
    /// [`SubmitMode::Append`] keeps earlier jobs valid and searches this one after them; [`SubmitMode::Replace`] ends
    /// them all and starts this one now.
    ///
    /// # Errors
    /// Recoverable: [`FabricError::QueueFull`] (an appended job beyond [`FabricInfo::queue_depth`]; earlier jobs are
    /// not touched), [`FabricError::JobIdInUse`], [`FabricError::EventsUnread`]. Others end the fabric.
    fn submit(&mut self, job: &Job, mode: SubmitMode) -> Result<(), FabricError>;

    /// Ends all jobs. Does nothing when there are none.
    ///
    /// # Errors
    /// Recoverable: [`FabricError::EventsUnread`]. Others end the fabric.
    fn cancel(&mut self) -> Result<(), FabricError>;

    /// The next event, or `None` when about `timeout` passed without one. Never blocks much longer than that, so a board
    /// that is simulated slowly may have had less time.
    ///
    /// A [`Event::Status`] comes from time to time without being asked for, also when nothing is searched.
    ///
    /// # Errors
    /// All end the fabric.
    fn poll(&mut self, timeout: Duration) -> Result<Option<Event>, FabricError>;

    /// What ends a [`poll`](Self::poll) early from another thread: it gives `None` then, or an event that is there.
    /// `None` where nothing does, so that whoever may be in a hurry has to poll in short steps.
    fn interrupter(&self) -> Option<Interrupter> {
        None
    }
}

impl<F: Fabric + ?Sized> Fabric for Box<F> {
    fn info(&self) -> &FabricInfo {
        (**self).info()
    }

    fn submit(&mut self, job: &Job, mode: SubmitMode) -> Result<(), FabricError> {
        (**self).submit(job, mode)
    }

    fn cancel(&mut self) -> Result<(), FabricError> {
        (**self).cancel()
    }

    fn poll(&mut self, timeout: Duration) -> Result<Option<Event>, FabricError> {
        (**self).poll(timeout)
    }

    fn interrupter(&self) -> Option<Interrupter> {
        (**self).interrupter()
    }
}
