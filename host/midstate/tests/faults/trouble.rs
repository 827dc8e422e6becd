//! A board on the emulated bus at which one thing after another goes wrong.
//!
//! What goes wrong, where in the bytes, for how long, and with which pauses comes from a seed alone; when it strikes also
//! depends on what the program does meanwhile.

use std::collections::BTreeMap;
use std::thread;
use std::time::{Duration, Instant};

use midstate_usb_bench::{Bench, Chip, Device, Direction, Fault, Plug, SimulatedBoard};
use midstate_verilator::BoardConfig;
use rand::rngs::SmallRng;
use rand::seq::SliceRandom as _;
use rand::{RngExt as _, SeedableRng as _};

/// How fast boards are simulated: twelve of them take the time of one and a half processors at most, and a board's longest
/// request crosses its line in 30 ms.
const CLOCKS_PER_S: u32 = 500_000;

const LOOK_EVERY: Duration = Duration::from_millis(20);

/// Everything that the bench can do to a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Trouble {
    Stall,
    ShortPacket,
    Garbage,
    Late,
    Silence,
    Babble,
    /// In the middle of a transfer.
    UnplugInTransfer,
    /// At any time.
    Unplug,
    /// Nobody may open it for a while, and it fails meanwhile.
    NoPermission,
    /// It comes back as a device that nobody may open at first.
    NoPermissionWhenBack,
}

pub(crate) const TROUBLES: [Trouble; 10] = [
    Trouble::Stall,
    Trouble::ShortPacket,
    Trouble::Garbage,
    Trouble::Late,
    Trouble::Silence,
    Trouble::Babble,
    Trouble::UnplugInTransfer,
    Trouble::Unplug,
    Trouble::NoPermission,
    Trouble::NoPermissionWhenBack,
];

/// The boards of a run: two chips, with packets of two sizes.
const BOARDS: [(Chip, &str, usize); 2] =
    [(Chip::Ft2232h, "iCEBreaker V1.0e", 1), (Chip::Ft231x, "ULX3S FPGA 12K", 0)];

/// A board, plugged in or not.
pub(crate) struct Board<'a> {
    bench: &'a Bench,
    number: usize,
    serial: String,
    pub(crate) plug: Plug,
    random: SmallRng,
    until: Instant,
    /// What struck, and how often.
    pub(crate) struck: BTreeMap<Trouble, u32>,
}

impl<'a> Board<'a> {
    pub(crate) fn plug_in(bench: &'a Bench, number: usize, seed: u64) -> Self {
        let serial = format!("board{number}");
        let plug = bench.plug(device(number, &serial));
        let random = SmallRng::seed_from_u64(seed.wrapping_add(number as u64));
        Self { bench, number, serial, plug, random, until: Instant::now(), struck: BTreeMap::new() }
    }

    pub(crate) fn name(&self) -> String {
        format!("ftdi:{}", self.serial)
    }

    fn interface(&self) -> usize {
        BOARDS[self.number % BOARDS.len()].2
    }

    /// Bytes that its chip sent to the board.
    pub(crate) fn bytes_sent(&self) -> u64 {
        self.plug.state().interfaces[self.interface()].counters.sent
    }

    /// Lets one thing after another go wrong, and ends with all in order. Boards begin at different ones.
    pub(crate) fn suffer(&mut self, until: Instant) {
        self.until = until;
        // A long run leaves boards time to work in between, after which their back-off begins anew.
        let run_ms = until.saturating_duration_since(Instant::now()).as_millis();
        let longest_pause_ms = u64::try_from(run_ms / 24).unwrap_or(u64::MAX).max(1000);
        let mut troubles = TROUBLES;
        troubles.rotate_left(self.number * 3 % TROUBLES.len());
        while Instant::now() < self.until {
            for trouble in troubles {
                self.pause(300..longest_pause_ms);
                if Instant::now() >= self.until {
                    break;
                }
                if self.go_wrong(trouble) {
                    *self.struck.entry(trouble).or_default() += 1;
                }
            }
            troubles.shuffle(&mut self.random);
        }
        self.plug.calm();
        self.plug.set_permission(true);
    }

    /// Whether it struck before the end.
    fn go_wrong(&mut self, trouble: Trouble) -> bool {
        match trouble {
            Trouble::Stall => self.strike(Fault::Stall),
            Trouble::ShortPacket => self.strike(Fault::ShortPacket),
            Trouble::Garbage => {
                let bytes = self.random.random_range(1..1000);
                self.strike(Fault::Garbage(bytes))
            }
            Trouble::Late => {
                let late = Duration::from_millis(self.random.random_range(1..4000));
                self.strike(Fault::Late(late))
            }
            Trouble::Silence => self.strike_for_a_while(Fault::Silence),
            Trouble::Babble => self.strike_for_a_while(Fault::Babble),
            Trouble::UnplugInTransfer => {
                let has_struck = self.strike(Fault::Unplug);
                if has_struck {
                    self.come_back(true);
                }
                has_struck
            }
            Trouble::Unplug => {
                self.plug.unplug();
                self.come_back(true);
                true
            }
            Trouble::NoPermission => {
                self.plug.set_permission(false);
                // Where the program has not opened it, it cannot now, and nothing strikes.
                let has_struck = self.strike_within(Fault::Stall, Duration::from_secs(10));
                self.plug.calm();
                self.pause(500..6000);
                self.plug.set_permission(true);
                has_struck
            }
            Trouble::NoPermissionWhenBack => {
                self.plug.unplug();
                self.come_back(false);
                self.pause(500..6000);
                self.plug.set_permission(true);
                true
            }
        }
    }

    /// Orders a fault and waits until it has struck, which it does only where a program uses the device.
    fn strike(&mut self, fault: Fault) -> bool {
        self.strike_within(fault, Duration::MAX)
    }

    fn strike_within(&mut self, fault: Fault, patience: Duration) -> bool {
        let ordered = Instant::now();
        let before = self.plug.state().struck.len();
        let (direction, bytes) = match self.random.random() {
            true => (Direction::In, self.random.random_range(0..200)),
            false => (Direction::Out, self.random.random_range(0..200)),
        };
        self.plug.strike(self.interface(), direction, bytes, fault);
        while Instant::now() < self.until && ordered.elapsed() < patience {
            if self.plug.state().struck.len() > before {
                return true;
            }
            thread::sleep(LOOK_EVERY);
        }
        false
    }

    fn strike_for_a_while(&mut self, fault: Fault) -> bool {
        let has_struck = self.strike(fault);
        self.pause(500..8000);
        self.plug.calm();
        has_struck
    }

    /// Plugged in again: the same serial number, another address, and a board that was just switched on.
    fn come_back(&mut self, has_permission: bool) {
        self.pause(100..5000);
        let device = device(self.number, &self.serial);
        self.plug = self.bench.plug(if has_permission { device } else { device.without_permission() });
    }

    /// Waits for a random number of milliseconds, and no longer than the end.
    fn pause(&mut self, range_ms: std::ops::Range<u64>) {
        let pause = Duration::from_millis(self.random.random_range(range_ms));
        thread::sleep(pause.min(self.until.saturating_duration_since(Instant::now())));
    }
}

fn device(number: usize, serial: &str) -> Device {
    let board = SimulatedBoard::new(&BoardConfig::default()).expect("the board starts").paced(CLOCKS_PER_S);
    let (chip, product, interface) = BOARDS[number % BOARDS.len()];
    Device::new(chip, serial).product(product).uart(interface, board)
}
