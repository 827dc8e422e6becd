//! `--fabric ftdi:all`: every board on the USB, and those that are plugged in later.
//!
//! Only chips whose product string one board of the catalogue alone has: a chip of another kind may belong to anybody. Left
//! out: boards that were used before and come back, whose own threads see to that.

use std::collections::HashSet;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result};
use midstate_cable::ftdi::{self, Access, Arrivals, Device};
use tokio::sync::mpsc;

use crate::display::Display;
use crate::fabric_spec::FabricSpec;

/// From one look at the bus to the next.
const LOOK: Duration = Duration::from_millis(500);
/// Boards that may wait to be taken up.
const WAITING: usize = 64;

/// What was on the bus so far.
pub(crate) struct EveryBoard {
    arrivals: Arrivals,
    known: HashSet<String>,
    told: HashSet<(u8, u8)>,
    display: Display,
}

impl EveryBoard {
    pub(crate) fn new(display: &Display) -> Self {
        Self {
            arrivals: Arrivals::new(),
            known: HashSet::new(),
            told: HashSet::new(),
            display: display.clone(),
        }
    }

    /// The boards that were not there at any earlier call.
    pub(crate) fn new_ones(&mut self) -> Result<Vec<FabricSpec>> {
        let devices = ftdi::devices().context("the USB cannot be searched for boards")?;
        let boards = devices.iter().filter(|device| !device.boards().is_empty());
        let mut new = Vec::new();
        for device in boards {
            match use_of(device) {
                Ok(serial) if self.known.insert(serial.clone()) => new.push(FabricSpec::Ftdi(Some(serial))),
                Ok(_) => {}
                Err(why) => self.tell(device, why),
            }
        }
        Ok(new)
    }

    /// Says once of a chip why it is not used.
    fn tell(&mut self, device: &Device, why: &str) {
        let Device { chip, bus, address, .. } = device;
        if self.told.insert((*bus, *address)) {
            self.display.line(&format!("the {chip} at bus {bus} address {address} is not used: {why}"));
        }
    }

    /// Goes on looking, on a thread of its own, until nobody listens any more.
    pub(crate) fn watch(mut self) -> mpsc::Receiver<FabricSpec> {
        let (found, boards) = mpsc::channel(WAITING);
        thread::spawn(move || {
            while !found.is_closed() {
                thread::sleep(LOOK);
                if !self.arrivals.any() {
                    continue;
                }
                match self.new_ones() {
                    Ok(new) => new.into_iter().for_each(|spec| {
                        // The miner that listened has ended.
                        let _ = found.blocking_send(spec);
                    }),
                    Err(error) => tracing::debug!("{error:#}"),
                }
            }
        });
        boards
    }
}

/// The serial number by which a chip is used, or why it is not.
fn use_of(device: &Device) -> Result<String, &'static str> {
    match (device.access, device.board_by_its_word(), &device.serial) {
        (Access::Denied, ..) => Err("it may not be opened; `midstate devices` says how to mend that"),
        (Access::Unknown(_), ..) => Err("it cannot be asked what it is"),
        (_, None, _) => Err("it does not say which board it is, and may be none; name it, as in ftdi:SERIAL"),
        (_, _, None) => Err("it has no serial number to know it by; name its board, as in ftdi:BOARD"),
        (_, _, Some(serial)) => Ok(serial.clone()),
    }
}
