//! What arrives on the bus is noticed, and nobody is disturbed by the looking.

use midstate_cable::ftdi::{Arrivals, Selection, devices};
use midstate_fabric::link::Link as _;
use midstate_usb_bench::twice::{Test, wait_until};
use midstate_usb_bench::{Chip, Device, KernelDriver, Loopback};

use crate::{open, wait_for};

#[test]
fn a_chip_that_is_plugged_in_arrives_once_and_again_when_it_is_plugged_in_again() {
    let Some(test) =
        Test::start(&a_chip_that_is_plugged_in_arrives_once_and_again_when_it_is_plugged_in_again)
    else {
        let mut arrivals = Arrivals::new();
        assert!(!arrivals.any(), "one was there before the first look");
        let mut link = open("there");
        wait_for("a second chip", || arrivals.any());
        assert!(!arrivals.any(), "it is there now");
        link.write(&[7]).expect("what is open goes on");
        drop(link);
        wait_for("one chip less", || devices().is_ok_and(|devices| devices.len() == 1));
        assert!(!arrivals.any(), "what goes does not arrive");
        let link = open("there");
        wait_for("the second again", || arrivals.any());
        assert!(!arrivals.any());
        drop(link);
        return;
    };
    let there = test.bench.plug(Device::new(Chip::Ft2232h, "there").uart(1, Loopback::patient()));
    let host = test.start_host();
    wait_until("the host has it open", || there.state().interfaces[1].is_claimed);
    let second = test.bench.plug(Device::new(Chip::Ft231x, "second"));
    wait_until("the host's next step", || !there.state().interfaces[1].is_claimed);
    second.unplug();
    wait_until("the host has it open again", || there.state().interfaces[1].is_claimed);
    let back = test.bench.plug(Device::new(Chip::Ft231x, "second"));
    host.succeed();
    assert_eq!(back.state().opened, 0, "it was noticed, and not opened");
    assert_eq!(there.state().open_handles, 0);
}

#[test]
fn who_waits_for_one_chip_does_not_take_another_for_it() {
    let Some(test) = Test::start(&who_waits_for_one_chip_does_not_take_another_for_it) else {
        let of = |serial: &str| Arrivals::of(Selection::Serial(serial.to_owned()));
        let (mut first, mut second) = (of("there"), of("second"));
        let link = open("there");
        wait_for("the second chip", || second.any());
        assert!(!first.any() && !second.any(), "the first stayed where it is");
        // A look after a rest sees what came meanwhile all the same.
        first.rest();
        drop(link);
        wait_for("the first chip again", || first.any());
        assert!(!second.any());
        return;
    };
    let there = test.bench.plug(Device::new(Chip::Ft2232h, "there").uart(1, Loopback::patient()));
    let host = test.start_host();
    wait_until("the host has it open", || there.state().interfaces[1].is_claimed);
    let _second = test.bench.plug(Device::new(Chip::Ft231x, "second"));
    wait_until("the host's next step", || !there.state().interfaces[1].is_claimed);
    there.unplug();
    let _back = test.bench.plug(Device::new(Chip::Ft2232h, "there").uart(1, Loopback::patient()));
    host.succeed();
}

#[test]
fn looking_for_arrivals_opens_nothing_and_asks_nobody() {
    let Some(test) = Test::start(&looking_for_arrivals_opens_nothing_and_asks_nobody) else {
        let mut arrivals = Arrivals::new();
        for _ in 0..100 {
            assert!(!arrivals.any());
        }
        return;
    };
    let plugs = [
        test.bench.plug(Device::new(Chip::Ft2232h, "one")),
        test.bench.plug(Device::new(Chip::Ft232h, "two")),
        test.bench.plug(Device::new(Chip::Ft231x, "three").without_permission()),
    ];
    test.run_host();
    for plug in plugs {
        let state = plug.state();
        assert_eq!((state.opened, state.requests.len()), (0, 0));
        assert!(state.interfaces.iter().all(|interface| interface.driver == KernelDriver::Attached));
    }
}

#[test]
fn where_the_bus_cannot_be_looked_at_nothing_arrives() {
    let Some(test) = Test::start(&where_the_bus_cannot_be_looked_at_nothing_arrives) else {
        let mut arrivals = Arrivals::new();
        wait_for("the end of the bus", || devices().is_err());
        assert!(!arrivals.any());
        assert!(!Arrivals::new().any());
        return;
    };
    let plug = test.bench.plug(Device::new(Chip::Ft2232h, "last"));
    let host = test.start_host();
    wait_until("the host lists it", || plug.state().opened > 0);
    drop(test);
    host.succeed();
}
