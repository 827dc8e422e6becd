//! Boards on a cable, as a user finds and uses them: the system's libftdi1 on an emulated USB bus, and the simulated board
//! behind an emulated chip.
#![cfg(feature = "ftdi")]

mod common;

use std::cell::Cell;
use std::collections::VecDeque;
use std::fs;
use std::process::{Command, Output};
use std::time::Duration;

use common::{Running, text};
use midstate_spec::link::{
    DeviceInfo, DeviceStatus, FrameReader, Outcome, PROTOCOL_VERSION, Report, Request,
};
use midstate_usb_bench::twice::wait_until;
use midstate_usb_bench::{Bench, Chip, Device, KernelDriver, SimulatedBoard, Uart};
use midstate_verilator::BoardConfig;
use serde_json::Value;

fn icebreaker(serial: &str) -> Device {
    let board = SimulatedBoard::new(&BoardConfig::default()).expect("the board starts");
    Device::new(Chip::Ft2232h, serial).product("iCEBreaker V1.0e").uart(1, board)
}

/// The program on the bench's bus.
fn midstate(bench: &Bench, arguments: &[&str]) -> Command {
    let mut command = common::midstate(arguments);
    command.envs(bench.environment());
    command
}

fn run(bench: &Bench, arguments: &[&str]) -> Output {
    midstate(bench, arguments).output().expect("it runs")
}

#[test]
fn devices_are_listed_with_the_boards_that_they_may_be() {
    let bench = Bench::start().expect("a bench starts");
    let plug = bench.plug(icebreaker("ib0001"));
    let _other = bench.plug(Device::new(Chip::Ft231x, "ft0002"));
    let output = run(&bench, &["devices", "--json"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let devices: Value = serde_json::from_slice(&output.stdout).expect("a JSON array");
    assert_eq!(devices[0]["serial"], "ib0001");
    assert_eq!(devices[0]["chip"], "FT2232H");
    assert_eq!(devices[0]["boards"], serde_json::json!(["icebreaker"]));
    assert_eq!(devices[1]["chip"], "FT231X");
    assert_eq!(devices[1]["boards"][0], "ulx3s-12f");
    let state = plug.state();
    assert!(
        state.interfaces.iter().all(|interface| interface.detachments == 0),
        "nobody lost a device: {state:?}"
    );
    let lines = text(&run(&bench, &["devices"]).stdout);
    assert!(lines.contains("ftdi:ib0001  FT2232H at bus") && lines.contains("icebreaker"), "{lines}");
}

#[test]
fn a_missing_permission_is_called_so_with_the_rule_that_mends_it() {
    let bench = Bench::start().expect("a bench starts");
    let plug = bench.plug(icebreaker("ib0001").without_permission());
    let output = run(&bench, &["devices"]);
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert!(out.contains("PERMISSION MISSING"), "{out}");
    assert!(err.contains("ATTRS{idVendor}==\"0403\", ATTRS{idProduct}==\"6010\""), "{err}");
    for fabric in ["ftdi", "ftdi:icebreaker", "ftdi:ib0001"] {
        let output = run(&bench, &["selftest", "--fabric", fabric]);
        let err = text(&output.stderr);
        assert!(!output.status.success());
        assert!(err.contains("permission denied") && err.contains("midstate devices install-udev"), "{err}");
    }
    let folder = tempfile::tempdir().expect("a folder");
    let rules = folder.path().join("70-midstate.rules");
    let output = run(&bench, &["devices", "install-udev", "--path", rules.to_str().expect("a path")]);
    assert!(output.status.success() && text(&output.stderr).contains("udevadm control --reload-rules"));
    assert!(fs::read_to_string(&rules).expect("it is written").contains("TAG+=\"uaccess\""));
    plug.set_permission(true);
    assert!(!text(&run(&bench, &["devices"]).stdout).contains("PERMISSION"));
}

#[test]
fn a_board_behind_an_ftdi_chip_passes_the_self_test_and_the_kernel_gets_its_port_back() {
    let bench = Bench::start().expect("a bench starts");
    let plug = bench.plug(icebreaker("ib0001"));
    for fabric in ["ftdi", "ftdi:icebreaker", "ftdi:ib0001"] {
        let output = run(&bench, &["selftest", "--fabric", fabric]);
        assert!(output.status.success(), "{fabric}: {}", text(&output.stderr));
    }
    let state = plug.state();
    assert_eq!((state.open_handles, state.interfaces[1].driver), (0, KernelDriver::Attached));
    assert!(!state.interfaces[1].is_claimed);
    assert_eq!(state.interfaces[0].detachments, 0, "the interface that loads the FPGA is left alone");
}

#[test]
fn a_chip_that_is_not_there_is_missed_by_its_name() {
    let bench = Bench::start().expect("a bench starts");
    let _plug = bench.plug(Device::new(Chip::Ft2232h, "other"));
    for (fabric, name) in [("ftdi:ib0001", "serial number ib0001"), ("ftdi:upduino", "the UPduino")] {
        let output = run(&bench, &["selftest", "--fabric", fabric]);
        let err = text(&output.stderr);
        assert!(!output.status.success() && err.contains(name) && err.contains("not on the bus"), "{err}");
    }
}

/// What a status line says of shares.
fn accepted(line: &str) -> Option<u64> {
    line.split_once("shares ")?.1.split_once(" accepted")?.0.parse().ok()
}

#[cfg(unix)]
#[test]
fn a_board_that_is_unplugged_while_it_mines_goes_on_when_it_is_back() {
    let bench = Bench::start().expect("a bench starts");
    let plug = bench.plug(icebreaker("ib0001"));
    // No block is found on this chain: a share that crosses a new previous hash would rightly be refused.
    let (pool, url) =
        Running::pool(&["--nbits", "1d00ffff", "--shares-per-minute", "6000", "--key", &"11".repeat(32)]);
    let mine = [
        "mine",
        "--pool",
        &url,
        "--user",
        "tester",
        "--json",
        "--status-every",
        "1",
        "--fabric",
        "ftdi:ib0001",
    ];
    let mine = Running::spawn(midstate(&bench, &mine));
    mine.wait_for_line(|line| line.contains("accepted") && !line.contains("shares 0 accepted"));
    plug.unplug();
    mine.wait_for_line(|line| line.contains("ftdi:ib0001 is gone"));
    wait_until("the program has given the device up", || plug.state().open_handles == 0);
    let back = bench.plug(icebreaker("ib0001"));
    wait_until("the program has found the device again", || {
        back.state().interfaces[1].counters.received > 1000
    });
    // Shares that were under way when the board went may still be counted: the first line after its return is the base.
    let before = Cell::new(None);
    mine.wait_for_line(|line| {
        before.set(accepted(line));
        before.get().is_some()
    });
    mine.wait_for_line(|line| accepted(line) > before.get());
    mine.signal(&["INT"]);
    let (code, out, said) = mine.end();
    assert_eq!(code, Some(0), "{said}");
    let value: Value = serde_json::from_str(&out).expect("one JSON object");
    assert!(value["shares_accepted"].as_u64().expect("a number") > 0, "{value}");
    assert_eq!((&value["hits_false"], &value["shares_rejected"]), (&0.into(), &0.into()), "{value}");
    assert_eq!((back.state().open_handles, back.state().interfaces[1].driver), (0, KernelDriver::Attached));
    pool.signal(&["TERM"]);
    assert_eq!(pool.end().0, Some(0));
}

#[cfg(unix)]
#[test]
fn every_board_mines_also_one_that_comes_later_and_a_chip_of_another_kind_is_left_alone() {
    let bench = Bench::start().expect("a bench starts");
    let _first = bench.plug(icebreaker("ib0001"));
    let stranger = bench.plug(Device::new(Chip::Ft2232h, "st0001").product("Toaster"));
    let (pool, url) =
        Running::pool(&["--nbits", "1d00ffff", "--shares-per-minute", "6000", "--key", &"11".repeat(32)]);
    let arguments = ["mine", "--pool", &url, "--user", "tester", "--json", "--fabric", "ftdi:all"];
    let mine = Running::spawn(midstate(&bench, &arguments));
    mine.wait_for_line(|line| line.contains("ftdi:ib0001 is open"));
    let second = bench.plug(icebreaker("ib0002"));
    mine.wait_for_line(|line| line.contains("ftdi:ib0002 is open"));
    wait_until("the second board has jobs", || second.state().interfaces[1].counters.received > 1000);
    mine.signal(&["INT"]);
    let (code, out, said) = mine.end();
    assert_eq!(code, Some(0), "{said}");
    let value: Value = serde_json::from_str(&out).expect("one JSON object");
    let fabrics = value["fabrics"].as_array().expect("an array");
    let names: Vec<_> = fabrics.iter().map(|fabric| fabric["name"].as_str().expect("a name")).collect();
    assert_eq!(names, ["ftdi:ib0001", "ftdi:ib0002"]);
    assert!(fabrics.iter().all(|fabric| fabric["jobs"].as_u64() > Some(0)), "{value}");
    assert_eq!(stranger.state().interfaces[1].detachments, 0);
    pool.signal(&["TERM"]);
    assert_eq!(pool.end().0, Some(0));
}

/// A board that answers everything but a job, for which the driver waits some seconds.
#[derive(Default)]
struct MuteBoard {
    reader: FrameReader,
    to_host: VecDeque<u8>,
}

fn answer(request: &Request) -> Option<Report> {
    Some(match *request {
        Request::GetInfo { .. } => Report::Info(DeviceInfo {
            protocol: PROTOCOL_VERSION,
            gateware: 1,
            clock_hz: 1_000_000,
            engines: 1,
            architecture: 0,
            hit_fifo_depth: 16,
            clocks_per_hash: 133,
        }),
        Request::GetStatus { sequence } => Report::Status(DeviceStatus {
            sequence,
            hits_dropped: 0,
            hashes: 0,
            link_errors: 0,
            is_searching: false,
            is_job_waiting: false,
        }),
        Request::Cancel { sequence } => Report::Ack { sequence, outcome: Outcome::Accepted },
        Request::Job { .. } => return None,
    })
}

impl Uart for MuteBoard {
    fn take(&mut self, byte: u8, _now: Duration) {
        let answered = self.reader.push(byte).and_then(|request| answer(&request.ok()?));
        if let Some(report) = answered {
            self.to_host.extend(report.to_wire().iter());
        }
    }

    fn give(&mut self, _now: Duration, _has_room: bool) -> Option<u8> {
        self.to_host.pop_front()
    }
}

#[cfg(unix)]
#[test]
fn who_insists_on_an_end_at_once_gets_the_kernel_s_port_back_too() {
    let bench = Bench::start().expect("a bench starts");
    let plug = bench.plug(Device::new(Chip::Ft2232h, "busy").uart(1, MuteBoard::default()));
    let test = Running::spawn(midstate(&bench, &["selftest", "--fabric", "ftdi:busy"]));
    wait_until("the board has a job", || plug.state().interfaces[1].counters.sent > 104);
    wait_until("it has closed the board", || {
        test.signal(&["INT"]);
        plug.state().open_handles == 0
    });
    let (code, _, said) = test.end();
    assert_eq!(code, Some(130), "{said}");
    assert!(!said.contains("could not be closed"), "{said}");
    let state = plug.state();
    assert_eq!((state.open_handles, state.interfaces[1].driver), (0, KernelDriver::Attached));
}
