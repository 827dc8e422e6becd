//! A thousand openings with everything that goes wrong: what the process holds at the end it held near the beginning.

use std::time::Duration;
use std::{fs, thread};

use midstate_cable::ftdi::{Arrivals, FtdiLink};
use midstate_fabric::link::Link as _;
use midstate_usb_bench::twice::{Test, seed};
use midstate_usb_bench::{Fault, RandomFaults};
use rand::rngs::SmallRng;
use rand::{RngExt as _, SeedableRng as _};

use crate::{CHIPS, by_serial, echo, is_left_in_order, wait_for};

const OPENINGS: u32 = 1000;

/// From then on, nothing grows: allocators have their arenas, and the loader what it loads late.
const WARM: u32 = 200;

/// What the resident memory may differ by: a fifth of a transfer's bytes for each opening.
const SLACK_KB: u64 = 640;

/// A fault for so many bytes of each direction: one in every few openings.
const MEAN_BYTES: u64 = 2000;

fn entries(folder: &str) -> usize {
    fs::read_dir(folder).expect("Linux has it").count()
}

/// What Linux says that this process holds.
#[derive(Debug)]
struct Held {
    descriptors: usize,
    threads: usize,
    resident_kb: u64,
}

impl Held {
    fn now() -> Self {
        let status = fs::read_to_string("/proc/self/status").expect("Linux has it");
        let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("a line of it");
        let resident_kb = resident.trim().trim_end_matches(" kB").parse().expect("a number");
        Self { descriptors: entries("/proc/self/fd"), threads: entries("/proc/self/task"), resident_kb }
    }
}

/// Uses a link until it fails or there is enough, and leaves things half done.
fn use_for_a_while(link: &mut FtdiLink, random: &mut SmallRng) {
    let interrupter = link.interrupter().expect("it can be interrupted");
    for _ in 0..random.random_range(0..4) {
        if link.write(&vec![7; random.random_range(1..600)]).is_err() {
            return;
        }
        if random.random_ratio(1, 4) {
            interrupter.interrupt();
        }
        let mut buffer = [0; 700];
        if link.read(&mut buffer, Duration::from_millis(random.random_range(0..3))).is_err() {
            return;
        }
    }
}

#[test]
fn a_thousand_openings_with_faults_leave_nothing_behind() {
    let Some(test) = Test::start(&a_thousand_openings_with_faults_leave_nothing_behind) else {
        let mut random = SmallRng::seed_from_u64(seed());
        let mut arrivals = Arrivals::new();
        let mut warm = None;
        for opening in 0..OPENINGS {
            let mut link = None;
            wait_for("the chip", || {
                link = FtdiLink::open(&by_serial()).ok();
                link.is_some()
            });
            link.iter_mut().for_each(|link| use_for_a_while(link, &mut random));
            arrivals.any();
            drop(link);
            if opening == WARM {
                warm = Some(Held::now());
            }
        }
        let warm = warm.expect("there were as many");
        // A thread of the emulated libusb ends a little after its context, and with it its socket.
        wait_for("as few descriptors and threads as near the beginning", || {
            let now = Held::now();
            now.descriptors <= warm.descriptors && now.threads <= warm.threads
        });
        let end = Held::now();
        println!("after {WARM} openings {warm:?}, after {OPENINGS} {end:?}");
        assert!(end.resident_kb <= warm.resident_kb + SLACK_KB, "{warm:?}, then {end:?}");
        return;
    };
    let mut random = SmallRng::seed_from_u64(test.seed);
    let mut plug = || {
        let (chip, product) = CHIPS[random.random_range(0..CHIPS.len())];
        let late = Fault::Late(Duration::from_millis(20));
        let kinds = [Fault::Stall, Fault::ShortPacket, Fault::Garbage(50), late, Fault::Unplug];
        let faults = RandomFaults::new(random.random(), MEAN_BYTES, kinds);
        test.bench.plug(echo(chip, product).faults(faults))
    };
    let mut plugged = plug();
    let host = test.start_host();
    let mut plugs = 1;
    thread::scope(|scope| {
        let end = scope.spawn(|| host.succeed());
        while !end.is_finished() {
            if !plugged.state().is_plugged {
                plugged = plug();
                plugs += 1;
            }
            thread::sleep(Duration::from_millis(2));
        }
    });
    assert!(plugs > 10, "hardly any fault: it was plugged in {plugs} times");
    is_left_in_order(&plugged);
}
