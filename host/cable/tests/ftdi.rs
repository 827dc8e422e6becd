//! The link over the system's libftdi1, on an emulated chip with the simulated board behind it: every fault of the bench.
#![cfg(feature = "ftdi")]

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use midstate_cable::ftdi::{FtdiLink, OpenError, Selection, close_all, devices};
use midstate_fabric::conformance::polls_end_when_interrupted;
use midstate_fabric::link::{Link, LinkConfig, LinkFabric};
use midstate_fabric::{Event, Fabric, FabricError, Job, NonceRange, SubmitMode};
use midstate_spec::mainnet::HEADERS;
use midstate_usb_bench::twice::{Test, wait_until};
use midstate_usb_bench::{Chip, Device, Direction, Fault, KernelDriver, Loopback, Plug, SimulatedBoard};
use midstate_verilator::BoardConfig;

const SERIAL: &str = "ib0001";

/// A board whose silence is noticed in less than a second.
const CONFIG: LinkConfig = LinkConfig {
    answer_timeout: Duration::from_millis(200),
    attempts: 3,
    status_interval: Duration::from_millis(200),
    max_events: 4096,
};

/// A limit that only a failing test reaches.
const PATIENCE: Duration = Duration::from_secs(120);

/// No read lasts that long unless it ought to have been interrupted.
const LONG: Duration = Duration::from_secs(3600);

fn board() -> Device {
    let board = SimulatedBoard::new(&BoardConfig::default()).expect("the board starts");
    Device::new(Chip::Ft2232h, SERIAL).product("iCEBreaker V1.0e").uart(1, board)
}

fn by_serial() -> Selection {
    Selection::Serial(SERIAL.to_owned())
}

fn open() -> LinkFabric<FtdiLink> {
    open_with(CONFIG)
}

/// Opens the board as often as it takes.
fn open_with(config: LinkConfig) -> LinkFabric<FtdiLink> {
    let until = Instant::now() + PATIENCE;
    loop {
        let failed = match FtdiLink::open(&by_serial()) {
            Ok(link) => match LinkFabric::open_with(link, config) {
                Ok(fabric) => return fabric,
                Err(error) => error.to_string(),
            },
            Err(error) => error.to_string(),
        };
        assert!(Instant::now() < until, "it cannot be opened: {failed}");
        thread::sleep(Duration::from_millis(5));
    }
}

/// Finds a header's nonce on a board that fails at times, and gives how often it failed.
fn find(fabric: &mut Option<LinkFabric<FtdiLink>>, job_id: u16) -> u32 {
    let header = &HEADERS[usize::from(job_id) % HEADERS.len()].header;
    let nonces = NonceRange::new(header.nonce.wrapping_sub(20), 40).expect("40 nonces");
    let threshold = header.target().expect("a target").most_significant_word();
    let job = Job::of_header(job_id, header, nonces, threshold);
    let mut failures = 0;
    let until = Instant::now() + PATIENCE;
    'again: loop {
        assert!(Instant::now() < until, "job {job_id} does not end");
        let open = fabric.get_or_insert_with(open);
        let mut hits = Vec::new();
        let mut outcome = open.submit(&job, SubmitMode::Replace).map(|()| None);
        while let Ok(event) = outcome {
            match event {
                Some(Event::Hit { nonce, .. }) => hits.push(nonce),
                // What the line lost is said, and the job is done again.
                Some(Event::RangeDone { job_id: done, .. }) if done == job_id => {
                    assert!(hits.iter().all(|nonce| *nonce == header.nonce), "a false hit: {hits:x?}");
                    if hits.is_empty() {
                        continue 'again;
                    }
                    return failures;
                }
                _ => {}
            }
            outcome = open.poll(Duration::from_millis(50));
        }
        failures += 1;
        *fabric = None;
    }
}

/// Ten jobs, during which the test strikes.
fn ten_jobs() {
    let mut fabric = None;
    for job_id in 0..10 {
        find(&mut fabric, job_id);
    }
}

fn is_left_in_order(plug: &Plug) {
    let state = plug.state();
    assert_eq!((state.open_handles, state.interfaces[1].is_claimed), (0, false));
    assert_eq!(state.interfaces[1].driver, KernelDriver::Attached);
}

fn echo() -> Device {
    Device::new(Chip::Ft2232h, SERIAL).uart(1, Loopback::patient())
}

fn bytes_come_back(link: &mut FtdiLink) {
    for length in [1, 2, 61, 62, 63, 510, 511, 3000, 9000] {
        let sent: Vec<u8> = (0..length).map(|at: u32| (at % 251) as u8).collect();
        link.write(&sent).expect("it takes them");
        let (mut came, mut buffer, until) = (Vec::new(), [0; 777], Instant::now() + PATIENCE);
        while came.len() < sent.len() {
            assert!(Instant::now() < until, "{} of {length} bytes came", came.len());
            let count = link.read(&mut buffer, Duration::from_millis(100)).expect("it stays");
            came.extend_from_slice(&buffer[..count]);
        }
        assert_eq!(came, sent, "{length}");
    }
}

#[test]
fn every_byte_comes_back_whatever_the_length() {
    let Some(test) = Test::start(&every_byte_comes_back_whatever_the_length) else {
        let mut link = FtdiLink::open(&by_serial()).expect("it is there");
        bytes_come_back(&mut link);
        assert_eq!(link.read(&mut [0; 8], Duration::ZERO).expect("it stays"), 0);
        return;
    };
    let plug = test.bench.plug(echo());
    test.run_host();
    is_left_in_order(&plug);
}

#[test]
fn a_poll_of_a_board_ends_when_it_is_interrupted() {
    let Some(test) = Test::start(&a_poll_of_a_board_ends_when_it_is_interrupted) else {
        // A question for the counters would end a read too.
        let config = LinkConfig { status_interval: LONG, ..CONFIG };
        return polls_end_when_interrupted(&mut open_with(config));
    };
    let plug = test.bench.plug(board());
    test.run_host();
    is_left_in_order(&plug);
}

#[test]
fn a_read_ends_when_it_is_interrupted_though_the_chip_sends_not_even_its_status() {
    let Some(test) =
        Test::start(&a_read_ends_when_it_is_interrupted_though_the_chip_sends_not_even_its_status)
    else {
        let mut link = FtdiLink::open(&by_serial()).expect("it is there");
        let interrupter = link.interrupter().expect("it can be interrupted");
        // So often that the host counts as hanging when each read ends with its transfer, which libftdi gives 5 seconds.
        for _ in 0..100 {
            thread::scope(|scope| {
                scope.spawn(|| {
                    // Long enough for the read to have begun; one that has not ends at once all the same.
                    thread::sleep(Duration::from_millis(5));
                    interrupter.interrupt();
                });
                assert_eq!(link.read(&mut [0; 8], LONG).expect("it stays"), 0);
            });
        }
        interrupter.interrupt();
        assert_eq!(link.read(&mut [0; 8], LONG).expect("it stays"), 0, "interrupted before");
        link.write(&[7; 3000]).expect("it takes them");
        interrupter.interrupt();
        link.write(&[7]).expect("it waits for the first, and goes on");
        assert_eq!(link.read(&mut [0; 8], LONG).expect("it stays"), 0, "interrupted in a write");
        return;
    };
    let plug = test.bench.plug(echo());
    plug.strike(1, Direction::In, 0, Fault::Late(LONG));
    test.run_host();
    is_left_in_order(&plug);
}

#[test]
fn interruptions_cost_no_byte_and_may_come_while_the_link_is_closed_and_after() {
    let Some(test) = Test::start(&interruptions_cost_no_byte_and_may_come_while_the_link_is_closed_and_after)
    else {
        for _ in 0..10 {
            let mut link = FtdiLink::open(&by_serial()).expect("it is there");
            let (interrupter, is_over) = (link.interrupter().expect("it can be"), AtomicBool::new(false));
            thread::scope(|scope| {
                scope.spawn(|| {
                    while !is_over.load(Ordering::Relaxed) {
                        interrupter.interrupt();
                        thread::yield_now();
                    }
                });
                bytes_come_back(&mut link);
                drop(link);
                is_over.store(true, Ordering::Relaxed);
            });
            interrupter.interrupt();
        }
        return;
    };
    let plug = test.bench.plug(echo());
    test.run_host();
    is_left_in_order(&plug);
}

#[test]
fn a_fault_of_the_line_costs_no_more_than_a_job_done_again() {
    let Some(test) = Test::start(&a_fault_of_the_line_costs_no_more_than_a_job_done_again) else {
        return ten_jobs();
    };
    let plug = test.bench.plug(board());
    let late = Duration::from_millis(50);
    for (at, fault) in
        [Fault::ShortPacket, Fault::Garbage(100), Fault::Late(late), Fault::Stall].into_iter().enumerate()
    {
        plug.strike(1, Direction::In, 30 + 60 * at as u64, fault);
    }
    plug.strike(1, Direction::Out, 150, Fault::Late(late));
    plug.strike(1, Direction::Out, 400, Fault::Stall);
    test.run_host();
    // Listing opens it once, and its use once more.
    assert!(plug.state().opened > 3, "no fault was noticed");
    is_left_in_order(&plug);
}

#[test]
fn a_board_that_is_unplugged_in_a_transfer_is_gone_and_comes_back() {
    let Some(test) = Test::start(&a_board_that_is_unplugged_in_a_transfer_is_gone_and_comes_back) else {
        // Repeats would be counted as the job, and silence taken for its end.
        let mut fabric = open_with(LinkConfig { answer_timeout: PATIENCE, ..CONFIG });
        let endless = Job::of_header(77, &HEADERS[0].header, NonceRange::ALL, 0);
        fabric.submit(&endless, SubmitMode::Append).expect("it is there");
        let error = loop {
            if let Err(error) = fabric.poll(Duration::from_millis(50)) {
                break error;
            }
        };
        assert!(matches!(error, FabricError::DeviceGone { .. }), "{error}");
        drop(fabric);
        return ten_jobs();
    };
    let plug = test.bench.plug(board());
    let host = test.start_host();
    wait_until("the job is there", || plug.state().interfaces[1].counters.sent > 130);
    plug.unplug();
    wait_until("the host gave it up", || plug.state().open_handles == 0);
    let back = test.bench.plug(board());
    host.succeed();
    is_left_in_order(&back);
}

#[test]
fn a_board_that_falls_silent_or_babbles_is_given_up_until_it_is_calm() {
    let Some(test) = Test::start(&a_board_that_falls_silent_or_babbles_is_given_up_until_it_is_calm) else {
        return ten_jobs();
    };
    let plug = test.bench.plug(board());
    let host = test.start_host();
    for fault in [Fault::Silence, Fault::Babble] {
        let opened = plug.state().opened;
        plug.strike(1, Direction::In, 40, fault);
        wait_until("the host has opened it anew", || plug.state().opened > opened + 4);
        plug.strike(1, Direction::In, 0, Fault::Calm);
    }
    host.succeed();
    is_left_in_order(&plug);
}

#[test]
fn what_may_not_be_opened_is_no_board_that_is_missing() {
    let Some(test) = Test::start(&what_may_not_be_opened_is_no_board_that_is_missing) else {
        assert_eq!(devices().expect("the bus is there").len(), 1);
        let error = |selection| FtdiLink::open(&selection).expect_err("permission is missing");
        assert!(matches!(error(Selection::First), OpenError::Permission { .. }));
        // It may be another board's: its serial number is hidden.
        let hidden = error(by_serial());
        assert!(matches!(hidden, OpenError::Hidden { bus: 1, address: 1, .. }), "{hidden}");
        let text = hidden.to_string();
        assert!(text.contains("serial number ib0001 is not on the bus, unless it is the FT2232H"), "{text}");
        assert!(text.contains("permission denied") && text.contains("install-udev"), "{text}");
        return;
    };
    let _plug = test.bench.plug(board().without_permission());
    test.run_host();
}

#[test]
fn a_process_that_ends_at_once_closes_what_its_threads_have_open() {
    let Some(test) = Test::start(&a_process_that_ends_at_once_closes_what_its_threads_have_open) else {
        let open = |serial: &str| FtdiLink::open(&Selection::Serial(serial.to_owned())).expect("it is there");
        let (ready, is_ready) = mpsc::channel();
        for serial in ["reads", "writes"] {
            let mut link = open(serial);
            let ready = ready.clone();
            thread::spawn(move || {
                ready.send(()).expect("the test waits for this");
                loop {
                    match serial {
                        "reads" => link.read(&mut [0; 8], LONG).map(|_| ()).expect("it stays"),
                        _ => link.write(&[7; 100]).expect("it stays"),
                    }
                }
            });
        }
        is_ready.iter().take(2).for_each(drop);
        assert!(close_all(PATIENCE));
        let opening = thread::spawn(move || open("reads"));
        thread::sleep(Duration::from_millis(50));
        assert!(!opening.is_finished(), "nobody opens one now");
        return;
    };
    let plugs = ["reads", "writes"].map(|serial| test.bench.plug(Device::new(Chip::Ft2232h, serial)));
    plugs[0].strike(1, Direction::In, 0, Fault::Late(LONG));
    test.run_host();
    // Whoever was about to open one may have been looking for it.
    wait_until("no handle is open", || test.bench.open_handles() == 0);
    plugs.iter().for_each(is_left_in_order);
}

#[test]
fn a_link_that_nobody_uses_is_not_waited_for_longer_than_asked() {
    let Some(test) = Test::start(&a_link_that_nobody_uses_is_not_waited_for_longer_than_asked) else {
        let _link = FtdiLink::open(&by_serial()).expect("it is there");
        assert!(!close_all(Duration::from_millis(10)));
        return;
    };
    test.bench.plug(echo());
    test.run_host();
}
