//! FTDI chips over the system's libftdi1, on an emulated bus with an echo or the simulated board behind each chip.
#![cfg(all(feature = "ftdi", target_os = "linux"))]

mod arrivals;
mod board;
mod link;
mod opening;
mod soak;

use std::thread;
use std::time::{Duration, Instant};

use midstate_cable::ftdi::{FtdiLink, Selection};
use midstate_usb_bench::twice::Test;
use midstate_usb_bench::{Chip, Device, Direction, Fault, KernelDriver, Loopback, Plug};

const SERIAL: &str = "ib0001";

/// A limit that only a failing test reaches.
const PATIENCE: Duration = Duration::from_secs(120);

/// No read lasts that long unless it ought to have been interrupted.
const LONG: Duration = Duration::from_secs(3600);

/// Each kind of chip that boards have, with the name of such a board.
const CHIPS: [(Chip, &str); 3] = [
    (Chip::Ft2232h, "iCEBreaker V1.0e"),
    (Chip::Ft232h, "UPduino v3.1c"),
    (Chip::Ft231x, "ULX3S FPGA 85K v3.0.8"),
];

/// The interface that has the line: the last one.
fn line(chip: Chip) -> usize {
    chip.interfaces() - 1
}

fn by_serial() -> Selection {
    Selection::Serial(SERIAL.to_owned())
}

fn echo(chip: Chip, product: &str) -> Device {
    Device::new(chip, SERIAL).product(product).uart(line(chip), Loopback::patient())
}

/// A device on the bench, alone on its bus.
struct Single<'a> {
    test: &'a Test,
    plug: Plug,
    line: usize,
}

impl Single<'_> {
    fn strike(&self, direction: Direction, after_bytes: u64, fault: Fault) {
        self.plug.strike(self.line, direction, after_bytes, fault);
    }

    /// Runs the host, which leaves the device as it found it.
    fn run_host(&self) {
        self.test.run_host();
        is_left_in_order(&self.plug);
    }
}

/// Does the same with each chip, one after the other.
fn on_each_chip(test: &Test, device: fn(Chip, &str) -> Device, run: impl Fn(&Single<'_>)) {
    for (chip, product) in CHIPS {
        println!("{chip:?}");
        let single = Single { test, plug: test.bench.plug(device(chip, product)), line: line(chip) };
        run(&single);
        single.plug.unplug();
    }
}

fn is_left_in_order(plug: &Plug) {
    let state = plug.state();
    assert_eq!(state.open_handles, 0);
    for interface in state.interfaces {
        assert_eq!((interface.is_claimed, interface.driver), (false, KernelDriver::Attached));
    }
}

/// Waits for what the bench does.
fn wait_for(what: &str, mut has_come: impl FnMut() -> bool) {
    let until = Instant::now() + PATIENCE;
    while !has_come() {
        assert!(Instant::now() < until, "this does not come: {what}");
        thread::sleep(Duration::from_millis(1));
    }
}

fn open(serial: &str) -> FtdiLink {
    FtdiLink::open(&Selection::Serial(serial.to_owned())).expect("it is there")
}
