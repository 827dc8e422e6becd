//! Whether a chip was plugged in: whoever waits for one need not wait longer.
//!
//! Source: the bus' list and its descriptors, which are there without opening anything. libusb learns of a device from udev
//! once its rules are applied, so that what arrived can be opened. Left out: which chip it is.

use std::collections::BTreeSet;

use super::ffi::{CallFailed, Context, Place};

/// Looks for FTDI chips that were not on the bus at the last look. Cheap: nobody is disturbed, and no device asked.
///
/// Make it before the first opening of what it waits for: what comes after its last look is new.
#[derive(Debug)]
pub struct Arrivals {
    /// Kept: to begin one is hundreds of times the work of a look.
    context: Option<Context>,
    seen: BTreeSet<Place>,
}

impl Arrivals {
    /// Looks for the first time.
    pub fn new() -> Self {
        let mut arrivals = Self { context: None, seen: BTreeSet::new() };
        arrivals.any();
        arrivals
    }

    /// Whether a chip is on the bus that was not there at the last look: one that was plugged in again is another one. When
    /// the bus cannot be looked at, nothing has arrived.
    pub fn any(&mut self) -> bool {
        match self.look() {
            Ok(now) => {
                let has_more = !now.is_subset(&self.seen);
                self.seen = now;
                has_more
            }
            Err(error) => {
                tracing::debug!(%error, "the USB cannot be looked at for chips that arrived");
                false
            }
        }
    }

    fn look(&mut self) -> Result<BTreeSet<Place>, CallFailed> {
        let context = match &mut self.context {
            Some(context) => context,
            none => none.insert(Context::new('A')?),
        };
        Ok(context.places()?.into_iter().collect())
    }
}

impl Default for Arrivals {
    fn default() -> Self {
        Self::new()
    }
}
