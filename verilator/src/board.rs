//! The simulated board as a byte link: what a cable is to a real one.
//!
//! The board's clock runs only while somebody waits for its bytes, and [`Link::now`] is the board's time. So the driver's
//! timeouts mean the same here as on a cable, whatever else the machine does, and a run with the same calls is the same
//! run. A simulated second takes longer than a real one, half a minute where every clock is a hash: cycles/s of the
//! simulation against [`CLOCK_HZ`]. So for a caller that has something else to do, as a miner has, reads and polls end by
//! the real clock too ([`SimLink::paced`]). That may change what the caller does next, but neither what the board does in its time
//! nor when the driver gives up on an answer.

use std::io;
use std::time::{Duration, Instant};

use midstate_fabric::link::{Link, LinkFabric};
use midstate_fabric::{Fabric as _, FabricError, Interrupter, Interruption};

use crate::model::{BoardConfig, BoardError, CLOCK_HZ, DEFAULT_MODEL, Model};

/// Clocks from one look at the caller's clock to the next: 2 to 5 ms of the slowest model.
const CLOCKS_AT_ONCE: u64 = 500;

/// A board's UART pins.
pub struct SimLink {
    model: Model,
    started: Instant,
    /// The clock of a caller that does not wait for the board's.
    pace: Option<Box<dyn Fn() -> Instant + Send>>,
    interruption: Interruption,
}

impl SimLink {
    /// Starts a board. A read takes as long as the board needs for its time.
    ///
    /// # Errors
    /// As [`Model::new`].
    pub fn new(config: &BoardConfig) -> Result<Self, BoardError> {
        Ok(Self {
            model: Model::new(config)?,
            started: Instant::now(),
            pace: None,
            interruption: Interruption::default(),
        })
    }

    /// Starts a board whose reads end when their time is over by either clock, the board's or `clock`: the latter in
    /// steps of some milliseconds of the slowest model.
    ///
    /// # Errors
    /// As [`Model::new`].
    pub fn paced(
        config: &BoardConfig,
        clock: impl Fn() -> Instant + Send + 'static,
    ) -> Result<Self, BoardError> {
        Ok(Self { pace: Some(Box::new(clock)), ..Self::new(config)? })
    }

    /// The board behind the link.
    pub fn model(&self) -> &Model {
        &self.model
    }
}

impl Link for SimLink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.model.send(bytes);
        Ok(())
    }

    fn read(&mut self, buf: &mut [u8], timeout: Duration) -> io::Result<usize> {
        // Rounded up: by the board's time, no less than the timeout passes.
        let cycles = (timeout.as_nanos() * u128::from(CLOCK_HZ)).div_ceil(1_000_000_000);
        // At least one: a caller that polls with no timeout must not stop the board's time.
        let mut left = u64::try_from(cycles).unwrap_or(u64::MAX).max(1);
        let Some(clock) = &self.pace else { return Ok(self.model.run_until_output(left, buf)) };
        let started = clock();
        loop {
            let some = left.min(CLOCKS_AT_ONCE);
            let came = self.model.run_until_output(some, buf);
            left -= some;
            let is_over = came > 0 || left == 0 || self.interruption.take();
            if is_over || clock().saturating_duration_since(started) >= timeout {
                return Ok(came);
            }
        }
    }

    fn name(&self) -> String {
        match self.model.name() {
            DEFAULT_MODEL => "sim".to_owned(),
            name => format!("sim:{name}"),
        }
    }

    fn now(&self) -> Instant {
        self.started + self.model.time()
    }

    fn caller_now(&self) -> Instant {
        self.pace.as_ref().map_or_else(|| self.now(), |clock| clock())
    }

    fn interrupter(&self) -> Option<Interrupter> {
        self.pace.is_some().then(|| self.interruption.interrupter())
    }
}

/// Why there is no simulated fabric.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The board did not start.
    #[error(transparent)]
    Board(#[from] BoardError),
    /// The board started and its gateware did not answer as it should.
    #[error(transparent)]
    Fabric(#[from] FabricError),
}

/// Starts a board, paced by the real clock, and opens it with the link driver, as a cable's is.
///
/// # Errors
/// When the board does not start or does not answer.
pub fn open(config: &BoardConfig) -> Result<LinkFabric<SimLink>, OpenError> {
    let fabric = LinkFabric::open(SimLink::paced(config, Instant::now)?)?;
    debug_assert_eq!(fabric.info().gateware.map(|gateware| gateware.clock_hz), Some(CLOCK_HZ));
    Ok(fabric)
}
