//! Whether a chip was plugged in: whoever waits for one need not wait longer.
//!
//! Source: the bus' list and its descriptors, which are there without opening anything. libusb learns of a device from udev
//! once its rules are applied, so that what arrived can be opened.

use std::collections::BTreeSet;

use super::ffi::{CallFailed, Context, Place};
use super::{Selection, devices};

/// Looks for FTDI chips that were not on the bus at the last look. Cheap: nobody is disturbed, and no device asked, unless
/// something arrived.
///
/// Make it before the first opening of what it waits for: what comes after its last look is new.
#[derive(Debug)]
pub struct Arrivals {
    /// Kept between looks: to begin one is hundreds of times the work of a look.
    context: Option<Context>,
    seen: BTreeSet<Place>,
    /// The one that is waited for, and where it was the last time.
    chip: Option<(Selection, Option<Place>)>,
}

impl Arrivals {
    /// Looks for the first time, for any chip.
    pub fn new() -> Self {
        let mut arrivals = Self { context: None, seen: BTreeSet::new(), chip: None };
        arrivals.any();
        arrivals
    }

    /// Looks for the first time, for one chip. Others that come and go are not it.
    pub fn of(selection: Selection) -> Self {
        let place = place_of(&selection);
        let mut arrivals = Self { context: None, seen: BTreeSet::new(), chip: Some((selection, place)) };
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
                has_more && self.is_meant()
            }
            Err(error) => {
                tracing::debug!(%error, "the USB cannot be looked at for chips that arrived");
                false
            }
        }
    }

    /// Nobody waits for now: what libusb would note of every device that comes or goes until the next look is not kept.
    pub fn rest(&mut self) {
        self.context = None;
    }

    fn is_meant(&mut self) -> bool {
        let Some((selection, last)) = &mut self.chip else { return true };
        let Some(place) = place_of(selection) else { return false };
        last.replace(place) != Some(place)
    }

    fn look(&mut self) -> Result<BTreeSet<Place>, CallFailed> {
        let context = match &mut self.context {
            Some(context) => context,
            none => none.insert(Context::new('A')?),
        };
        Ok(context.places()?.into_iter().collect())
    }
}

fn place_of(selection: &Selection) -> Option<Place> {
    let devices = devices().unwrap_or_default();
    devices.iter().find(|device| selection.matches(device)).map(|device| (device.bus, device.address))
}

impl Default for Arrivals {
    fn default() -> Self {
        Self::new()
    }
}
