//! Who gets a chip, and what becomes of those that are open when a process ends at once.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use midstate_cable::ftdi::{FtdiLink, OpenError, Selection, close_all, devices};
use midstate_fabric::link::Link as _;
use midstate_usb_bench::twice::{Test, wait_until};
use midstate_usb_bench::{Device, Direction, Fault, Plug};

use crate::{CHIPS, LONG, PATIENCE, SERIAL, by_serial, echo, is_left_in_order, line, on_each_chip, open};

#[test]
fn what_may_not_be_opened_is_no_board_that_is_missing() {
    let Some(test) = Test::start(&what_may_not_be_opened_is_no_board_that_is_missing) else {
        assert_eq!(devices().expect("the bus is there").len(), 1);
        let error = |selection| FtdiLink::open(&selection).expect_err("permission is missing");
        assert!(matches!(error(Selection::First), OpenError::Permission { .. }));
        // It may be another board's: its serial number is hidden.
        let hidden = error(by_serial());
        assert!(matches!(hidden, OpenError::Hidden { .. }), "{hidden}");
        let text = hidden.to_string();
        assert!(
            text.contains(&format!("serial number {SERIAL} is not on the bus, unless it is the")),
            "{text}"
        );
        assert!(text.contains("permission denied") && text.contains("install-udev"), "{text}");
        return;
    };
    let denied = |chip, product: &str| echo(chip, product).without_permission();
    on_each_chip(&test, denied, |single| single.run_host());
}

#[test]
fn a_process_that_ends_at_once_closes_what_its_threads_have_open() {
    let Some(test) = Test::start(&a_process_that_ends_at_once_closes_what_its_threads_have_open) else {
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
    for (chip, _) in CHIPS {
        let plugs = ["reads", "writes"].map(|serial| test.bench.plug(Device::new(chip, serial)));
        plugs[0].strike(line(chip), Direction::In, 0, Fault::Late(LONG));
        test.run_host();
        // Whoever was about to open one may have been looking for it.
        wait_until("no handle is open", || test.bench.open_handles() == 0);
        plugs.iter().for_each(is_left_in_order);
        plugs.iter().for_each(Plug::unplug);
    }
}

#[test]
fn a_link_that_nobody_uses_is_not_waited_for_longer_than_asked() {
    let Some(test) = Test::start(&a_link_that_nobody_uses_is_not_waited_for_longer_than_asked) else {
        let _link = open(SERIAL);
        assert!(!close_all(Duration::from_millis(10)));
        return;
    };
    on_each_chip(&test, echo, |single| single.test.run_host());
}
