//! Bytes both ways, and reads that are ended from another thread.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use midstate_cable::ftdi::FtdiLink;
use midstate_fabric::link::Link as _;
use midstate_usb_bench::twice::Test;
use midstate_usb_bench::{Direction, Fault};

use crate::{LONG, PATIENCE, SERIAL, echo, on_each_chip, open};

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
        let mut link = open(SERIAL);
        bytes_come_back(&mut link);
        assert_eq!(link.read(&mut [0; 8], Duration::ZERO).expect("it stays"), 0);
        return;
    };
    on_each_chip(&test, echo, |single| single.run_host());
}

#[test]
fn a_read_ends_when_it_is_interrupted_though_the_chip_sends_not_even_its_status() {
    let Some(test) =
        Test::start(&a_read_ends_when_it_is_interrupted_though_the_chip_sends_not_even_its_status)
    else {
        let mut link = open(SERIAL);
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
    on_each_chip(&test, echo, |single| {
        single.strike(Direction::In, 0, Fault::Late(LONG));
        single.run_host();
    });
}

#[test]
fn interruptions_cost_no_byte_and_may_come_while_the_link_is_closed_and_after() {
    let Some(test) = Test::start(&interruptions_cost_no_byte_and_may_come_while_the_link_is_closed_and_after)
    else {
        for _ in 0..10 {
            let mut link = open(SERIAL);
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
    on_each_chip(&test, echo, |single| single.run_host());
}
