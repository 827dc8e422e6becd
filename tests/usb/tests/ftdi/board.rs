//! The committed gateware behind a chip: frames that go through libftdi, an emulated FT2232H and the board's UART pins.

use std::time::{Duration, Instant};

use midstate_spec::link::{DeviceInfo, FrameReader, Report, Request};
use midstate_usb_bench::twice::Test;
use midstate_usb_bench::{Chip, Device, SimulatedBoard};
use midstate_verilator::{BAUD, BoardConfig, CLOCK_HZ};

use crate::host::Ftdi;

/// Asks a board what it is.
fn info(ftdi: &mut Ftdi) -> DeviceInfo {
    let question = Request::GetInfo { sequence: 1 }.to_wire();
    assert_eq!(ftdi.write(&question).unwrap(), question.len());
    let mut reader = FrameReader::new();
    loop {
        for byte in ftdi.read_all(1).unwrap() {
            match reader.push(byte) {
                Some(Ok(Report::Info(info))) => return info,
                Some(other) => panic!("{other:?}"),
                None => {}
            }
        }
    }
}

#[test]
fn a_simulated_board_answers_through_interface_b() {
    let Some(test) = Test::start(&a_simulated_board_answers_through_interface_b) else {
        let mut ftdi = Ftdi::open(Chip::Ft2232h, 1, "board").unwrap();
        for _ in 0..3 {
            assert_eq!(info(&mut ftdi).clock_hz, CLOCK_HZ);
        }
        return;
    };
    let board = SimulatedBoard::new(&BoardConfig::default()).unwrap();
    let plug =
        test.bench.plug(Device::new(Chip::Ft2232h, "board").product("iCEBreaker V1.0e").uart(1, board));
    test.run_host();
    let counters = plug.state().interfaces[1].counters;
    assert_eq!((counters.overrun, counters.garbled), (0, 0));
}

#[test]
fn a_board_that_keeps_a_pace_answers_no_faster_than_that() {
    const CLOCKS_PER_S: u32 = 100_000;
    let Some(test) = Test::start(&a_board_that_keeps_a_pace_answers_no_faster_than_that) else {
        let mut ftdi = Ftdi::open(Chip::Ft2232h, 1, "board").unwrap();
        let asked = Instant::now();
        assert_eq!(info(&mut ftdi).clock_hz, CLOCK_HZ);
        // The question alone, 10 bits a byte.
        let bytes = u32::try_from(Request::GetInfo { sequence: 1 }.to_wire().len()).unwrap();
        assert!(asked.elapsed() >= Duration::from_secs(1) * bytes * 10 * (CLOCK_HZ / BAUD) / CLOCKS_PER_S);
        return;
    };
    let board = SimulatedBoard::new(&BoardConfig::default()).unwrap().paced(CLOCKS_PER_S);
    let plug = test.bench.plug(Device::new(Chip::Ft2232h, "board").uart(1, board));
    test.run_host();
    assert_eq!(plug.state().open_handles, 0);
}
