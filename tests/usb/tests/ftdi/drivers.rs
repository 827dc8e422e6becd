//! The kernel's driver, claims and handles: what a host leaves behind.

use midstate_usb_bench::twice::{Test, wait_until};
use midstate_usb_bench::{Chip, Device, KernelDriver, Plug};

use crate::host::Ftdi;

const SERIAL: &str = "driver";

fn plug(test: &Test) -> Plug {
    test.bench.plug(Device::new(Chip::Ft2232h, SERIAL))
}

#[test]
fn the_kernel_s_driver_comes_back() {
    let Some(test) = Test::start(&the_kernel_s_driver_comes_back) else {
        let mut ftdi = Ftdi::open(Chip::Ft2232h, 1, SERIAL).unwrap();
        assert_eq!(ftdi.close(), 0);
        return;
    };
    let plug = plug(&test);
    test.run_host();
    let state = plug.state();
    assert_eq!(state.interfaces.iter().map(|interface| interface.detachments).collect::<Vec<_>>(), [0, 1]);
    assert!(state.interfaces.iter().all(|interface| interface.driver == KernelDriver::Attached));
    assert!(state.interfaces.iter().all(|interface| !interface.is_claimed));
}

#[test]
fn the_kernel_s_driver_stays_away_when_it_was_only_detached() {
    let Some(test) = Test::start(&the_kernel_s_driver_stays_away_when_it_was_only_detached) else {
        let mut ftdi = Ftdi::new();
        ftdi.open_raw(Chip::Ft2232h, 1, SERIAL).unwrap();
        assert_eq!(ftdi.close(), 0);
        return;
    };
    let plug = plug(&test);
    test.run_host();
    assert_eq!(plug.state().interfaces[1].driver, KernelDriver::Detached);
}

#[test]
fn a_host_that_crashes_leaves_no_claim_but_no_driver_either() {
    let Some(test) = Test::start(&a_host_that_crashes_leaves_no_claim_but_no_driver_either) else {
        let _ftdi = Ftdi::open(Chip::Ft2232h, 0, SERIAL).unwrap();
        std::process::abort();
    };
    let plug = plug(&test);
    test.start_host().crash();
    // The bench notices the end of the host's connection a little after the host's end.
    wait_until("no handles are open", || test.bench.open_handles() == 0);
    let interface = plug.state().interfaces[0];
    assert_eq!((interface.is_claimed, interface.driver), (false, KernelDriver::Detached));
}

#[test]
fn without_a_kernel_driver_nothing_is_detached() {
    let Some(test) = Test::start(&without_a_kernel_driver_nothing_is_detached) else {
        Ftdi::open(Chip::Ft231x, 0, SERIAL).unwrap();
        return;
    };
    let plug = test.bench.plug(Device::new(Chip::Ft231x, SERIAL).without_kernel_driver());
    test.run_host();
    let interface = plug.state().interfaces[0];
    assert_eq!((interface.driver, interface.detachments), (KernelDriver::None, 0));
}
