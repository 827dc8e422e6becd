//! What a host sets, and what comes of it.

use std::time::Duration;

use midstate_usb_bench::twice::Test;
use midstate_usb_bench::{Chip, Device, Line, Loopback, Scripted, Step};

use crate::host::Ftdi;

/// Each chip with the interface that boards have their line on.
const CHIPS: [(Chip, u32); 3] = [(Chip::Ft2232h, 1), (Chip::Ft232h, 0), (Chip::Ft231x, 0)];

/// The overrun bit of the line's status.
const OVERRUN: u16 = 1 << 9;
/// The framing error bit.
const FRAMING: u16 = 1 << 11;

#[test]
fn what_is_set_arrives_in_the_chip() {
    let Some(test) = Test::start(&what_is_set_arrives_in_the_chip) else {
        for (chip, interface) in CHIPS {
            let mut ftdi = Ftdi::open(chip, interface, "set").unwrap();
            assert_eq!(ftdi.latency(), 1);
            assert_eq!(ftdi.close(), 0);
        }
        return;
    };
    let plugs = CHIPS.map(|(chip, _)| test.bench.plug(Device::new(chip, "set")));
    test.run_host();
    for (plug, (_, interface)) in plugs.iter().zip(CHIPS) {
        let state = plug.state();
        let settings = state.interfaces[interface as usize].settings;
        assert_eq!(settings.line, Line::of_baud(1_000_000));
        assert_eq!((settings.latency, settings.event), (Duration::from_millis(1), Some(0)));
        assert_eq!((settings.bit_mode, settings.flow_control), (0, 0));
        // libftdi's own reset and speed, then ours in their order: reset, bit mode, speed, format, flow control, latency
        // timer, event character, both purges; and the question for the latency timer.
        let requests: Vec<u8> = state.requests.iter().map(|setup| setup.request).collect();
        assert_eq!(requests, [0, 3, 0, 0x0b, 3, 4, 2, 9, 6, 0, 0, 0x0a]);
    }
    assert_eq!(
        plugs[0].state().interfaces[0].settings.latency,
        Duration::from_millis(16),
        "interface A is not ours"
    );
}

#[test]
fn every_speed_is_understood() {
    const HIGH_SPEEDS: [u32; 2] = [6_000_000, 12_000_000];
    const SPEEDS: [u32; 8] = [300, 9600, 57_600, 115_200, 921_600, 1_000_000, 2_000_000, 3_000_000];
    let Some(test) = Test::start(&every_speed_is_understood) else {
        for (chip, _) in CHIPS {
            let more = if chip == Chip::Ft231x { &[][..] } else { &HIGH_SPEEDS };
            for baud in SPEEDS.iter().chain(more) {
                let mut ftdi = Ftdi::open(chip, 0, &format!("at {baud}")).unwrap();
                ftdi.set_baud(i32::try_from(*baud).unwrap()).unwrap();
                assert_eq!(ftdi.write(b"UUU").unwrap(), 3);
                assert_eq!(ftdi.read_all(3).unwrap(), b"UUU");
            }
        }
        return;
    };
    for baud in SPEEDS.into_iter().chain(HIGH_SPEEDS) {
        for (chip, _) in CHIPS.into_iter().filter(|(chip, _)| baud <= 3_000_000 || *chip != Chip::Ft231x) {
            let echo = Loopback::patient().with_line(Line::of_baud(baud));
            test.bench.plug(Device::new(chip, &format!("at {baud}")).uart(0, echo));
        }
    }
    test.run_host();
}

#[test]
fn another_speed_than_the_boards_garbles() {
    let Some(test) = Test::start(&another_speed_than_the_boards_garbles) else {
        let mut ftdi = Ftdi::open(Chip::Ft231x, 0, "slow").unwrap();
        ftdi.set_baud(115_200).unwrap();
        let sent: Vec<u8> = (0..100).collect();
        assert_eq!(ftdi.write(&sent).unwrap(), 100);
        assert_ne!(ftdi.read_all(100).unwrap(), sent);
        return;
    };
    let plug = test.bench.plug(Device::new(Chip::Ft231x, "slow").uart(0, Loopback::patient()));
    test.run_host();
    assert!(plug.state().interfaces[0].counters.garbled > 0);
}

#[test]
fn bytes_come_at_the_latency_timer_or_at_the_event_character() {
    let Some(test) = Test::start(&bytes_come_at_the_latency_timer_or_at_the_event_character) else {
        let mut ftdi = Ftdi::open(Chip::Ft2232h, 1, "latency").unwrap();
        // The first byte asks for three bytes without the event character, the second for three that end with it.
        ftdi.set_latency(255);
        assert_eq!(ftdi.write(&[1]).unwrap(), 1);
        assert_eq!(ftdi.read_all(3).unwrap(), [7, 7, 7]);
        assert_eq!(ftdi.write(&[2]).unwrap(), 1);
        assert_eq!(ftdi.read_all(3).unwrap(), [8, 8, 0]);
        return;
    };
    let steps = [Step::Receive(1), Step::Send(vec![7, 7, 7]), Step::Receive(1), Step::Send(vec![8, 8, 0])];
    let plug = test.bench.plug(Device::new(Chip::Ft2232h, "latency").uart(1, Scripted::new(steps)));
    test.run_host();
    let counters = plug.state().interfaces[1].counters;
    assert_eq!((counters.packets_by_timer, counters.packets_by_event, counters.packets_full), (1, 1, 0));
}

#[test]
fn an_overrun_is_flagged_and_loses_the_last_bytes() {
    let Some(test) = Test::start(&an_overrun_is_flagged_and_loses_the_last_bytes) else {
        let mut ftdi = Ftdi::open(Chip::Ft231x, 0, "overrun").unwrap();
        assert_eq!(ftdi.status().unwrap() & OVERRUN, 0);
        assert_eq!(ftdi.write(&[1]).unwrap(), 1);
        while ftdi.status().unwrap() & OVERRUN == 0 {}
        let first: Vec<u8> = (0..=255).cycle().take(512).collect();
        assert_eq!(ftdi.read_all(512).unwrap(), first);
        assert_eq!(ftdi.status().unwrap() & OVERRUN, 0);
        return;
    };
    let steps = [Step::Receive(1), Step::Send((0..=255).cycle().take(513).collect())];
    let plug = test.bench.plug(Device::new(Chip::Ft231x, "overrun").uart(0, Scripted::new(steps)));
    test.run_host();
    assert_eq!(plug.state().interfaces[0].counters.overrun, 1);
}

#[test]
fn a_wrong_speed_shows_in_the_status() {
    let Some(test) = Test::start(&a_wrong_speed_shows_in_the_status) else {
        let mut ftdi = Ftdi::open(Chip::Ft2232h, 0, "framing").unwrap();
        assert_eq!(ftdi.write(&[0xff]).unwrap(), 1);
        while ftdi.status().unwrap() & FRAMING == 0 {}
        return;
    };
    // A start bit at 9600 baud is longer than a byte at 1 Mbaud.
    let steps = [Step::Receive(1), Step::Send(vec![0xff])];
    let slow = Scripted::new(steps).with_line(Line::of_baud(9600));
    test.bench.plug(Device::new(Chip::Ft2232h, "framing").uart(0, slow));
    test.run_host();
}
