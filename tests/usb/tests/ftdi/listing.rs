//! What a host learns of devices.

use midstate_usb_bench::twice::{Test, wait_until};
use midstate_usb_bench::{Chip, Device, Direction, Fault};

use crate::host::{Ftdi, NO_DEVICE, WRITE_FAILED};

#[test]
fn devices_are_listed_with_their_strings() {
    let Some(test) = Test::start(&devices_are_listed_with_their_strings) else {
        let mut ftdi = Ftdi::new();
        let strings = |texts: [&str; 3]| Ok(texts.map(str::to_owned));
        assert_eq!(
            ftdi.list(Chip::Ft2232h),
            [strings(["FTDI", "iCEBreaker V1.0e", "ib1"]), strings(["FTDI", "Dual RS232-HS", "ib2"])]
        );
        assert_eq!(ftdi.list(Chip::Ft232h), [strings(["FTDI", "UPduino v3.1", "up1"])]);
        assert_eq!(ftdi.list(Chip::Ft231x), [strings(["FTDI", "FT231X USB UART", "ulx3s"])]);
        return;
    };
    let plugs = [
        Device::new(Chip::Ft2232h, "ib1").product("iCEBreaker V1.0e"),
        Device::new(Chip::Ft2232h, "ib2"),
        Device::new(Chip::Ft232h, "up1").product("UPduino v3.1"),
        Device::new(Chip::Ft231x, "ulx3s"),
    ]
    .map(|device| test.bench.plug(device));
    test.run_host();
    for plug in plugs {
        let state = plug.state();
        assert_eq!((state.opened, state.open_handles), (1, 0), "for its strings");
        assert!(
            state.requests.is_empty() && state.interfaces.iter().all(|interface| interface.detachments == 0)
        );
    }
}

#[test]
fn an_empty_bus_has_no_devices() {
    let Some(test) = Test::start(&an_empty_bus_has_no_devices) else {
        assert_eq!(Ftdi::new().list(Chip::Ft2232h), []);
        let missing = Ftdi::open(Chip::Ft2232h, 0, "none").err().unwrap();
        assert!(missing.code == -3 && missing.text.contains("not found"), "{missing:?}");
        return;
    };
    test.run_host();
}

#[test]
fn without_permission_nothing_can_be_opened() {
    let Some(test) = Test::start(&without_permission_nothing_can_be_opened) else {
        let mut ftdi = Ftdi::new();
        let listed = ftdi.list(Chip::Ft231x);
        let [Err(closed)] = listed.as_slice() else { panic!("{listed:?}") };
        assert_eq!(closed.code, -4, "{closed:?}");
        let denied = Ftdi::open(Chip::Ft231x, 0, "mine").err().unwrap();
        assert!(denied.code == -4 && denied.text.contains("usb_open() failed"), "{denied:?}");
        return;
    };
    let plug = test.bench.plug(Device::new(Chip::Ft231x, "mine").without_permission());
    test.run_host();
    assert_eq!(plug.state().opened, 0);
    plug.set_permission(true);
}

#[test]
fn the_configuration_memory_is_sound() {
    let Some(test) = Test::start(&the_configuration_memory_is_sound) else {
        let chips =
            [(Chip::Ft2232h, [0x10, 0x60]), (Chip::Ft232h, [0x14, 0x60]), (Chip::Ft231x, [0x15, 0x60])];
        for (chip, product) in chips {
            let mut ftdi = Ftdi::open(chip, 0, "memory").unwrap();
            let bytes = ftdi.eeprom();
            assert_eq!((&bytes[2..4], &bytes[4..6]), (&[0x03, 0x04][..], &product[..]));
            let (at, length) = (usize::from(bytes[0x12]), usize::from(bytes[0x13]));
            let serial: Vec<u8> = "memory".encode_utf16().flat_map(u16::to_le_bytes).collect();
            assert_eq!(bytes[at + 2..at + length], serial);
        }
        return;
    };
    for chip in [Chip::Ft2232h, Chip::Ft232h, Chip::Ft231x] {
        test.bench.plug(Device::new(chip, "memory"));
    }
    test.run_host();
}

#[test]
fn a_device_that_comes_back_has_another_address() {
    let Some(test) = Test::start(&a_device_that_comes_back_has_another_address) else {
        let mut ftdi = Ftdi::open(Chip::Ft2232h, 1, "back").unwrap();
        assert_eq!(ftdi.write(&[1]).unwrap_err().code, WRITE_FAILED);
        // What was open stays dead.
        assert_eq!(ftdi.read(&mut [0]).unwrap_err().code, NO_DEVICE);
        let mut again = loop {
            if let Ok(opened) = Ftdi::open(Chip::Ft2232h, 1, "back") {
                break opened;
            }
        };
        assert_eq!(again.write(&[1]), Ok(1));
        assert_eq!(ftdi.read(&mut [0]).unwrap_err().code, NO_DEVICE);
        return;
    };
    let first = test.bench.plug(Device::new(Chip::Ft2232h, "back"));
    first.strike(1, Direction::Out, 0, Fault::Unplug);
    let host = test.start_host();
    wait_until("the device is gone", || !first.state().is_plugged);
    let second = test.bench.plug(Device::new(Chip::Ft2232h, "back"));
    host.succeed();
    assert_ne!(first.state().address, second.state().address);
    assert_eq!(test.bench.open_handles(), 0);
}

#[test]
fn without_a_bench_there_is_no_bus() {
    let Some(test) = Test::start(&without_a_bench_there_is_no_bus) else {
        // The bench ends as soon as it has served a read, which libftdi then submits anew. If that is what fails, libftdi
        // tells of no error, but of fewer bytes than it was asked for.
        let mut ftdi = Ftdi::open(Chip::Ft231x, 0, "last").unwrap();
        let mut buffer = [0; 1];
        let reading = ftdi.submit_read(&mut buffer).unwrap();
        assert!(matches!(reading.finish(), Err(-1) | Ok(0)));
        assert_eq!(ftdi.read(&mut buffer).unwrap_err().code, NO_DEVICE);
        assert!(ftdi.submit_read(&mut buffer).is_none());
        assert!(ftdi.status().is_err());
        ftdi.close();
        assert!(Ftdi::try_new().is_none());
        return;
    };
    let plug = test.bench.plug(Device::new(Chip::Ft231x, "last"));
    let host = test.start_host();
    wait_until("a read", || plug.state().interfaces[0].counters.packets_empty > 0);
    drop(test);
    host.succeed();
}
