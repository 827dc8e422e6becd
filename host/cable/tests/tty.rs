//! The link over a serial port, on a pseudo-terminal: bytes both ways, and a device that goes away.
#![cfg(all(feature = "tty", target_os = "linux"))]

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use midstate_cable::tty::TtyLink;
use midstate_fabric::link::Link as _;
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

const BAUD: u32 = 1_000_000;

/// The device's side of a port, and the port's path.
fn device() -> (File, PathBuf) {
    let device = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a pseudo-terminal");
    grantpt(&device).expect("it is ours");
    unlockpt(&device).expect("it is ours");
    let path = ptsname(&device, Vec::new()).expect("it has a name");
    (File::from(device), PathBuf::from(path.to_str().expect("a path")))
}

#[test]
fn every_byte_value_passes_both_ways() {
    let (mut device, path) = device();
    let mut link = TtyLink::open(&path, BAUD).expect("the port is there");
    assert_eq!(link.name(), format!("tty:{}", path.display()));
    let sent: Vec<u8> = (0..=255).collect();
    link.write(&sent).expect("it takes them");
    let mut came = vec![0; sent.len()];
    device.read_exact(&mut came).expect("they come");
    assert_eq!(came, sent);
    device.write_all(&sent).expect("it takes them");
    let (mut back, until) = (Vec::new(), Instant::now() + Duration::from_secs(60));
    while back.len() < sent.len() {
        assert!(Instant::now() < until, "{} bytes came", back.len());
        let mut buffer = [0; 100];
        let count = link.read(&mut buffer, Duration::from_millis(100)).expect("it stays");
        back.extend_from_slice(&buffer[..count]);
    }
    assert_eq!(back, sent);
    assert_eq!(
        link.read(&mut [0; 8], Duration::ZERO).expect("it stays"),
        0,
        "nothing is there, and that is no error"
    );
}

#[test]
fn a_device_that_goes_away_is_an_error_and_not_silence() {
    let (device, path) = device();
    let mut link = TtyLink::open(&path, BAUD).expect("the port is there");
    drop(device);
    link.read(&mut [0; 8], Duration::from_secs(60)).expect_err("it hung up");
    let error = TtyLink::open(&path, BAUD).expect_err("it is gone").to_string();
    assert!(error.contains(path.to_str().expect("a path")), "{error}");
}
