//! The simulated board behind a chip: every fault of the bench.

use std::thread;
use std::time::{Duration, Instant};

use midstate_cable::ftdi::FtdiLink;
use midstate_fabric::conformance::polls_end_when_interrupted;
use midstate_fabric::link::{LinkConfig, LinkFabric};
use midstate_fabric::{Event, Fabric as _, FabricError, Job, NonceRange, SubmitMode};
use midstate_spec::mainnet::HEADERS;
use midstate_usb_bench::twice::{Test, wait_until};
use midstate_usb_bench::{Chip, Device, Direction, Fault, SimulatedBoard};
use midstate_verilator::BoardConfig;

use crate::{CHIPS, LONG, PATIENCE, SERIAL, by_serial, is_left_in_order, line, on_each_chip};

/// A board whose silence is noticed in less than a second.
const CONFIG: LinkConfig = LinkConfig {
    answer_timeout: Duration::from_millis(200),
    attempts: 3,
    status_interval: Duration::from_millis(200),
    max_events: 4096,
};

fn board(chip: Chip, product: &str) -> Device {
    let board = SimulatedBoard::new(&BoardConfig::default()).expect("the board starts");
    Device::new(chip, SERIAL).product(product).uart(line(chip), board)
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

/// Finds a header's nonce on a board that fails at times.
fn find(fabric: &mut Option<LinkFabric<FtdiLink>>, job_id: u16) {
    let header = &HEADERS[usize::from(job_id) % HEADERS.len()].header;
    let nonces = NonceRange::new(header.nonce.wrapping_sub(20), 40).expect("40 nonces");
    let threshold = header.target().expect("a target").most_significant_word();
    let job = Job::of_header(job_id, header, nonces, threshold);
    let until = Instant::now() + PATIENCE;
    'again: loop {
        assert!(Instant::now() < until, "job {job_id} does not end");
        let open = fabric.get_or_insert_with(|| open_with(CONFIG));
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
                    return;
                }
                _ => {}
            }
            outcome = open.poll(Duration::from_millis(50));
        }
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

#[test]
fn a_poll_of_a_board_ends_when_it_is_interrupted() {
    let Some(test) = Test::start(&a_poll_of_a_board_ends_when_it_is_interrupted) else {
        // Answers to the question for the counters would end a poll too: the first one only is asked.
        let mut fabric = open_with(LinkConfig { answer_timeout: PATIENCE, status_interval: LONG, ..CONFIG });
        while fabric.poll(PATIENCE).expect("the board answers").is_none() {}
        return polls_end_when_interrupted(&mut fabric);
    };
    on_each_chip(&test, board, |single| single.run_host());
}

#[test]
fn a_fault_of_the_line_costs_no_more_than_a_job_done_again() {
    let Some(test) = Test::start(&a_fault_of_the_line_costs_no_more_than_a_job_done_again) else {
        return ten_jobs();
    };
    on_each_chip(&test, board, |single| {
        let late = Duration::from_millis(50);
        let faults = [Fault::ShortPacket, Fault::Garbage(100), Fault::Late(late), Fault::Stall];
        for (at, fault) in (0..).zip(faults) {
            single.strike(Direction::In, 30 + 60 * at, fault);
        }
        single.strike(Direction::Out, 150, Fault::Late(late));
        single.strike(Direction::Out, 400, Fault::Stall);
        single.run_host();
        // Listing opens it once, and its use once more.
        assert!(single.plug.state().opened > 3, "no fault was noticed");
    });
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
    for (chip, product) in CHIPS {
        let plug = test.bench.plug(board(chip, product));
        let host = test.start_host();
        wait_until("the job is there", || plug.state().interfaces[line(chip)].counters.sent > 130);
        plug.unplug();
        wait_until("the host gave it up", || plug.state().open_handles == 0);
        let back = test.bench.plug(board(chip, product));
        host.succeed();
        is_left_in_order(&back);
        back.unplug();
    }
}

#[test]
fn a_board_that_falls_silent_or_babbles_is_given_up_until_it_is_calm() {
    let Some(test) = Test::start(&a_board_that_falls_silent_or_babbles_is_given_up_until_it_is_calm) else {
        return ten_jobs();
    };
    on_each_chip(&test, board, |single| {
        let host = test.start_host();
        for fault in [Fault::Silence, Fault::Babble] {
            let opened = single.plug.state().opened;
            single.strike(Direction::In, 40, fault);
            wait_until("the host has opened it anew", || single.plug.state().opened > opened + 4);
            single.strike(Direction::In, 0, Fault::Calm);
        }
        host.succeed();
        is_left_in_order(&single.plug);
    });
}
