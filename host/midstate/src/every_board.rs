//! `--fabric ftdi:all`: every board on the USB, and those that are plugged in later.
//!
//! Only boards of the catalogue: a chip of another kind may belong to anybody. Left out: boards that were used before and come
//! back, whose own threads see to that.

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
    display: Display,
}

impl EveryBoard {
    pub(crate) fn new(display: &Display) -> Self {
        Self { arrivals: Arrivals::new(), known: HashSet::new(), display: display.clone() }
    }

    /// The boards that were not there at any earlier call.
    pub(crate) fn new_ones(&mut self) -> Result<Vec<FabricSpec>> {
        let devices = ftdi::devices().context("the USB cannot be searched for boards")?;
        let boards = devices.iter().filter(|device| !device.boards().is_empty());
        let new = boards.filter_map(|device| self.spec_of(device));
        Ok(new.collect())
    }

    fn spec_of(&mut self, device: &Device) -> Option<FabricSpec> {
        let Device { chip, bus, address, serial, access, .. } = device;
        let is_new = self.known.insert(serial.clone().unwrap_or_else(|| device.name()));
        if !is_new {
            return None;
        }
        if serial.is_none() {
            let why = match access {
                Access::Granted => "it has no serial number to know it by: name its board, as in ftdi:BOARD",
                _ => "it may not be opened: `midstate devices` says how to mend that",
            };
            self.display.line(&format!("the {chip} at bus {bus} address {address} is not used: {why}"));
        }
        serial.clone().map(|serial| FabricSpec::Ftdi(Some(serial)))
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
