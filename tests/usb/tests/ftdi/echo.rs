//! Bytes that go out come back.

use midstate_usb_bench::twice::{Test, seed};
use midstate_usb_bench::{Chip, Device, Loopback};
use rand::rngs::SmallRng;
use rand::{RngExt as _, SeedableRng as _};

use crate::host::Ftdi;

const CHIPS: [(Chip, u32, &str); 3] =
    [(Chip::Ft2232h, 1, "echo-2232"), (Chip::Ft232h, 0, "echo-232"), (Chip::Ft231x, 0, "echo-231")];

/// Random bytes, half of the time with none of the event character, which is zero, else with more of it than chance has.
fn some_bytes(random: &mut SmallRng, length: usize) -> Vec<u8> {
    let zeros_in_20 = if random.random() { 1 } else { 0 };
    let byte = |random: &mut SmallRng| random.random_range(1..=255);
    (0..length).map(|_| if random.random_ratio(zeros_in_20, 20) { 0 } else { byte(random) }).collect()
}

#[test]
fn random_bytes_of_many_lengths_come_back() {
    let Some(test) = Test::start(&random_bytes_of_many_lengths_come_back) else {
        let mut random = SmallRng::seed_from_u64(seed());
        for (chip, interface, serial) in CHIPS {
            let mut ftdi = Ftdi::open(chip, interface, serial).unwrap();
            let edges = [1, 61, 62, 63, 64, 509, 510, 511, 512, 513, 1020, 4096, 4097];
            let others: Vec<usize> = (0..20).map(|_| random.random_range(1..6000)).collect();
            for length in edges.into_iter().chain(others) {
                let sent = some_bytes(&mut random, length);
                let (mut out, mut back) = (sent.clone(), vec![0; length]);
                let reading = ftdi.submit_read(&mut back).unwrap();
                let writing = ftdi.submit_write(&mut out).unwrap();
                assert_eq!(writing.finish(), Ok(length));
                assert_eq!(reading.finish(), Ok(length));
                assert!(back == sent, "{length} bytes came back changed");
            }
            assert_eq!(ftdi.close(), 0);
        }
        return;
    };
    let plugs = CHIPS.map(|(chip, interface, serial)| {
        test.bench.plug(Device::new(chip, serial).uart(interface as usize, Loopback::patient()))
    });
    test.run_host();
    for (plug, (chip, interface, _)) in plugs.iter().zip(CHIPS) {
        let state = plug.state();
        let counters = state.interfaces[interface as usize].counters;
        assert_eq!((counters.sent, counters.overrun, counters.garbled), (counters.received, 0, 0));
        assert!(counters.packets_by_event > 0, "{counters:?}");
        // In the latency timer's millisecond come 100 bytes: more than a small packet, less than a large one.
        match chip {
            Chip::Ft231x => assert!(counters.packets_full > 0, "{counters:?}"),
            Chip::Ft2232h | Chip::Ft232h => assert!(counters.packets_by_timer > 0, "{counters:?}"),
        }
        assert_eq!(state.open_handles, 0);
    }
    assert_eq!(test.bench.open_handles(), 0);
}

#[test]
fn reads_and_writes_that_wait_do_too() {
    let Some(test) = Test::start(&reads_and_writes_that_wait_do_too) else {
        let mut random = SmallRng::seed_from_u64(seed());
        for (chip, interface, serial) in CHIPS {
            let mut ftdi = Ftdi::open(chip, interface, serial).unwrap();
            for length in [1, 100, 3000] {
                let sent = some_bytes(&mut random, length);
                assert_eq!(ftdi.write(&sent), Ok(length));
                assert_eq!(ftdi.read_all(length).unwrap(), sent);
            }
        }
        return;
    };
    for (chip, interface, serial) in CHIPS {
        test.bench.plug(Device::new(chip, serial).uart(interface as usize, Loopback::patient()));
    }
    test.run_host();
    assert_eq!(test.bench.open_handles(), 0);
}

#[test]
fn both_interfaces_of_a_chip_are_apart() {
    let Some(test) = Test::start(&both_interfaces_of_a_chip_are_apart) else {
        let mut a = Ftdi::open(Chip::Ft2232h, 0, "both").unwrap();
        let mut b = Ftdi::open(Chip::Ft2232h, 1, "both").unwrap();
        assert_eq!((a.write(b"to A").unwrap(), b.write(b"to B").unwrap()), (4, 4));
        assert_eq!((a.read_all(4).unwrap(), b.read_all(4).unwrap()), (b"to A".to_vec(), b"to B".to_vec()));
        let busy = Ftdi::open(Chip::Ft2232h, 1, "both").err().unwrap();
        assert!(busy.code == -5 && busy.text.contains("unable to claim"), "{busy:?}");
        return;
    };
    let device = Device::new(Chip::Ft2232h, "both").uart(0, Loopback::patient()).uart(1, Loopback::patient());
    test.bench.plug(device);
    test.run_host();
}

#[test]
fn threads_have_contexts_of_their_own() {
    let Some(test) = Test::start(&threads_have_contexts_of_their_own) else {
        let seed = seed();
        std::thread::scope(|scope| {
            for number in 0..4 {
                scope.spawn(move || {
                    let mut random = SmallRng::seed_from_u64(seed ^ number);
                    let mut ftdi = Ftdi::open(Chip::Ft231x, 0, &format!("thread {number}")).unwrap();
                    for _ in 0..20 {
                        let length = random.random_range(1..500);
                        let sent = some_bytes(&mut random, length);
                        assert_eq!(ftdi.write(&sent), Ok(length));
                        assert_eq!(ftdi.read_all(length).unwrap(), sent);
                    }
                });
            }
        });
        return;
    };
    for number in 0..4 {
        let serial = format!("thread {number}");
        test.bench.plug(Device::new(Chip::Ft231x, &serial).uart(0, Loopback::patient()));
    }
    test.run_host();
    assert_eq!(test.bench.open_handles(), 0);
}
