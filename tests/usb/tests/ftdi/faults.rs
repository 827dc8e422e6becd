//! Each fault, as libftdi tells it.

use std::time::Duration;

use midstate_usb_bench::twice::{Test, seed};
use midstate_usb_bench::{Chip, Device, Direction, Fault, Loopback, Plug, RandomFaults};
use rand::rngs::SmallRng;
use rand::{RngExt as _, SeedableRng as _};

use crate::host::{Ftdi, NO_DEVICE, PIPE, TIMEOUT, WRITE_FAILED};

const SERIAL: &str = "faulty";

fn open() -> Ftdi {
    Ftdi::open(Chip::Ft2232h, 1, SERIAL).unwrap()
}

fn plug(test: &Test) -> Plug {
    test.bench.plug(Device::new(Chip::Ft2232h, SERIAL).uart(1, Loopback::patient()))
}

/// Sends bytes and gets them back.
fn echo(ftdi: &mut Ftdi, bytes: &[u8]) {
    assert_eq!(ftdi.write(bytes).unwrap(), bytes.len());
    assert_eq!(ftdi.read_all(bytes.len()).unwrap(), bytes);
}

#[test]
fn an_unplugged_device_ends_a_write_and_all_that_follows() {
    let Some(test) = Test::start(&an_unplugged_device_ends_a_write_and_all_that_follows) else {
        let mut ftdi = open();
        echo(&mut ftdi, &[1; 100]);
        assert_eq!(ftdi.write(&[2; 2000]).unwrap_err().code, WRITE_FAILED);
        assert_eq!(ftdi.write(&[2; 2000]).unwrap_err().code, WRITE_FAILED);
        assert_eq!(ftdi.read(&mut [0; 10]).unwrap_err().code, NO_DEVICE);
        assert!(ftdi.submit_read(&mut [0; 10]).is_none());
        assert!(ftdi.submit_write(&mut [0; 10]).is_none());
        assert!(ftdi.status().is_err());
        assert_eq!(Ftdi::new().list(Chip::Ft2232h), []);
        return;
    };
    let plug = plug(&test);
    plug.strike(1, Direction::Out, 1000, Fault::Unplug);
    test.run_host();
    assert!(!plug.state().is_plugged);
    assert_eq!(plug.state().open_handles, 0);
}

#[test]
fn an_unplugged_device_ends_transfers_under_way() {
    let Some(test) = Test::start(&an_unplugged_device_ends_transfers_under_way) else {
        let mut ftdi = open();
        let (mut out, mut back) = ([3; 2000], [0; 2000]);
        let reading = ftdi.submit_read(&mut back).unwrap();
        let writing = ftdi.submit_write(&mut out).unwrap();
        // The write may be over by then: all its bytes wait in the chip.
        let _ = writing.finish();
        assert_eq!(reading.finish(), Err(-1));
        return;
    };
    let plug = plug(&test);
    plug.strike(1, Direction::In, 1000, Fault::Unplug);
    test.run_host();
    assert!(!plug.state().is_plugged);
}

#[test]
fn a_stall_ends_a_transfer_and_only_that() {
    let Some(test) = Test::start(&a_stall_ends_a_transfer_and_only_that) else {
        let mut ftdi = open();
        assert_eq!(ftdi.write(&[1; 10]).unwrap_err().code, WRITE_FAILED);
        assert_eq!(ftdi.write(&[1; 10]).unwrap(), 10);
        assert_eq!(ftdi.read_all(10).unwrap_err().code, PIPE);
        assert_eq!(ftdi.read_all(10).unwrap(), [1; 10]);
        return;
    };
    let plug = plug(&test);
    plug.strike(1, Direction::Out, 0, Fault::Stall);
    plug.strike(1, Direction::In, 0, Fault::Stall);
    test.run_host();
}

#[test]
fn a_late_answer_is_a_timeout_and_is_not_lost() {
    let Some(test) = Test::start(&a_late_answer_is_a_timeout_and_is_not_lost) else {
        let mut ftdi = open();
        ftdi.set_timeouts(10);
        assert_eq!(ftdi.write(b"late").unwrap(), 4);
        let mut buffer = [0; 4];
        assert_eq!(ftdi.read(&mut buffer).unwrap_err().code, TIMEOUT);
        ftdi.set_timeouts(60_000);
        assert_eq!(ftdi.read_all(4).unwrap(), b"late");
        return;
    };
    plug(&test).strike(1, Direction::In, 0, Fault::Late(Duration::from_millis(100)));
    test.run_host();
}

#[test]
fn garbage_arrives_among_the_bytes() {
    let Some(test) = Test::start(&garbage_arrives_among_the_bytes) else {
        let mut ftdi = open();
        echo(&mut ftdi, &[1; 100]);
        assert_eq!(ftdi.write(&[2; 50]).unwrap(), 50);
        let came = ftdi.read_all(57).unwrap();
        assert!(came.iter().filter(|byte| **byte == 2).count() >= 50, "{came:?}");
        return;
    };
    let plug = plug(&test);
    plug.strike(1, Direction::In, 100, Fault::Garbage(7));
    test.run_host();
    assert_eq!(plug.state().interfaces[1].counters.received, 157);
}

#[test]
fn a_short_packet_loses_nothing() {
    let Some(test) = Test::start(&a_short_packet_loses_nothing) else {
        let bytes: Vec<u8> = (0..3000).map(|at| u8::try_from(at % 251).unwrap()).collect();
        echo(&mut open(), &bytes);
        return;
    };
    let plug = plug(&test);
    for at in [0, 1, 500, 2000] {
        plug.strike(1, Direction::In, at, Fault::ShortPacket);
    }
    test.run_host();
}

#[test]
fn a_device_that_falls_silent_still_has_a_status() {
    let Some(test) = Test::start(&a_device_that_falls_silent_still_has_a_status) else {
        let mut ftdi = open();
        assert_eq!(ftdi.write(&[1; 10]).unwrap(), 10);
        for _ in 0..20 {
            assert_eq!(ftdi.read(&mut [0; 10]).unwrap(), 0);
        }
        return;
    };
    let plug = plug(&test);
    // Its first byte is still to come from the loop when the first transfer out is served.
    plug.strike(1, Direction::Out, 0, Fault::Silence);
    test.run_host();
    let counters = plug.state().interfaces[1].counters;
    assert!(counters.sent == 10 && counters.received == 0 && counters.packets_empty >= 20, "{counters:?}");
}

#[test]
fn a_device_that_babbles_does_not_stop() {
    let Some(test) = Test::start(&a_device_that_babbles_does_not_stop) else {
        let mut ftdi = open();
        assert_eq!(ftdi.write(&[1; 10]).unwrap(), 10);
        let noise = ftdi.read_all(20_000).unwrap();
        assert!((0..=255).all(|byte| noise.contains(&byte)));
        return;
    };
    plug(&test).strike(1, Direction::Out, 0, Fault::Babble);
    test.run_host();
}

#[test]
fn random_faults_that_lose_nothing_lose_nothing() {
    let Some(test) = Test::start(&random_faults_that_lose_nothing_lose_nothing) else {
        let mut random = SmallRng::seed_from_u64(seed());
        let mut ftdi = open();
        for _ in 0..20 {
            let sent: Vec<u8> = (0..random.random_range(1..4000)).map(|_| random.random()).collect();
            let (mut out, mut back) = (sent.clone(), vec![0; sent.len()]);
            let reading = ftdi.submit_read(&mut back).unwrap();
            let writing = ftdi.submit_write(&mut out).unwrap();
            assert_eq!((writing.finish(), reading.finish()), (Ok(sent.len()), Ok(sent.len())));
            assert!(back == sent, "{} bytes came back changed", sent.len());
        }
        return;
    };
    let kinds = [Fault::Stall, Fault::ShortPacket, Fault::Late(Duration::from_millis(3))];
    let faults = RandomFaults::new(test.seed, 700, kinds);
    let device = Device::new(Chip::Ft2232h, SERIAL).uart(1, Loopback::patient()).faults(faults);
    test.bench.plug(device);
    test.run_host();
}

#[test]
fn no_random_fault_hangs_or_crashes_a_host() {
    let Some(test) = Test::start(&no_random_fault_hangs_or_crashes_a_host) else {
        let mut ftdi = open();
        ftdi.set_timeouts(100);
        let mut is_gone = false;
        while !is_gone {
            let wrote = ftdi.write(&[0x55; 300]);
            let read = ftdi.read(&mut [0; 500]);
            is_gone =
                [wrote, read].into_iter().any(|moved| moved.is_err_and(|failure| failure.code == NO_DEVICE));
        }
        return;
    };
    let kinds = [
        Fault::Stall,
        Fault::ShortPacket,
        Fault::Garbage(100),
        Fault::Late(Duration::from_millis(3)),
        Fault::Silence,
        Fault::Babble,
        Fault::Calm,
    ];
    let faults = RandomFaults::new(test.seed, 500, kinds);
    let device = Device::new(Chip::Ft2232h, SERIAL).uart(1, Loopback::patient()).faults(faults);
    let plug = test.bench.plug(device);
    plug.strike(1, Direction::Out, 20_000, Fault::Unplug);
    test.run_host();
    assert_eq!(test.bench.open_handles(), 0);
}
