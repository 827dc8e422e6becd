//! The link over a serial port, on a pseudo-terminal: bytes both ways, a device that goes away, and waits that are ended.
#![cfg(all(feature = "tty", target_os = "linux"))]

use std::fs::File;
use std::io::{ErrorKind, Read as _, Write as _};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, TryRecvError};
use std::thread;
use std::time::{Duration, Instant};

use midstate_cable::tty::TtyLink;
use midstate_fabric::conformance::polls_end_when_interrupted;
use midstate_fabric::link::{Link as _, LinkConfig, LinkFabric};
use midstate_verilator::{BoardConfig, SimLink};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::tcgetattr;

const BAUD: u32 = 1_000_000;

/// A limit that only a failing test reaches.
const PATIENCE: Duration = Duration::from_secs(60);

/// No read lasts that long unless it ought to have been interrupted.
const LONG: Duration = Duration::from_secs(3600);

/// The device's side of a port, and the port's path.
fn device() -> (File, PathBuf) {
    let device = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a pseudo-terminal");
    grantpt(&device).expect("it is ours");
    unlockpt(&device).expect("it is ours");
    let path = ptsname(&device, Vec::new()).expect("it has a name");
    (File::from(device), PathBuf::from(path.to_str().expect("a path")))
}

/// Reads as many bytes as there are to come.
fn read_all(link: &mut TtyLink, count: usize) -> Vec<u8> {
    let (mut came, until) = (Vec::new(), Instant::now() + PATIENCE);
    while came.len() < count {
        assert!(Instant::now() < until, "{} bytes came", came.len());
        let mut buffer = [0; 100];
        let count = link.read(&mut buffer, Duration::from_millis(100)).expect("it stays");
        came.extend_from_slice(&buffer[..count]);
    }
    came
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
    assert_eq!(read_all(&mut link, sent.len()), sent);
    assert_eq!(
        link.read(&mut [0; 8], Duration::ZERO).expect("it stays"),
        0,
        "nothing is there, and that is no error"
    );
}

#[test]
fn a_port_that_is_open_is_nobody_elses_until_it_is_closed() {
    let (device, path) = device();
    let link = TtyLink::open(&path, BAUD).expect("the port is there");
    // Of root, too, whom the kernel would let in.
    let error = TtyLink::open(&path, 9600).expect_err("it is taken").to_string();
    assert!(error.contains("another program has it"), "{error}");
    let settings = tcgetattr(&device).expect("a terminal's");
    assert_eq!(settings.output_speed(), BAUD, "who was refused has changed nothing");
    drop(link);
    TtyLink::open(&path, 9600).expect("it is free again");
    assert_eq!(tcgetattr(&device).expect("a terminal's").output_speed(), 9600);
}

#[test]
fn a_device_that_goes_away_is_an_error_and_not_silence() {
    let (device, path) = device();
    let mut link = TtyLink::open(&path, BAUD).expect("the port is there");
    drop(device);
    let error = link.read(&mut [0; 8], LONG).expect_err("it hung up");
    assert_eq!(error.kind(), ErrorKind::NotConnected, "{error}");
    let error = TtyLink::open(&path, BAUD).expect_err("it is gone").to_string();
    assert!(error.contains(path.to_str().expect("a path")), "{error}");
}

/// The simulated board on the device's side of a port, until the port is closed.
fn simulate(mut device: File) {
    let mut board = SimLink::paced(&BoardConfig::default(), Instant::now).expect("the board starts");
    let mut from_host = device.try_clone().expect("a descriptor");
    let (to_board, bytes) = mpsc::channel();
    thread::spawn(move || {
        let mut buffer = [0; 512];
        // At the end of the port it is an error.
        while let Ok(count @ 1..) = from_host.read(&mut buffer) {
            if to_board.send(buffer[..count].to_vec()).is_err() {
                break;
            }
        }
    });
    let mut buffer = [0; 512];
    loop {
        match bytes.try_recv() {
            Ok(bytes) => board.write(&bytes).expect("a simulation stays"),
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => return,
        }
        let count = board.read(&mut buffer, Duration::from_millis(1)).expect("a simulation stays");
        if device.write_all(&buffer[..count]).is_err() {
            return;
        }
    }
}

#[test]
fn a_poll_of_a_board_ends_when_it_is_interrupted() {
    let (device, path) = device();
    let link = TtyLink::open(&path, BAUD).expect("the port is there");
    let board = thread::spawn(|| simulate(device));
    // A question for the counters would end a read too.
    let config = LinkConfig { status_interval: LONG, ..LinkConfig::default() };
    let mut fabric = LinkFabric::open_with(link, config).expect("the board answers");
    polls_end_when_interrupted(&mut fabric);
    drop(fabric);
    board.join().expect("the board ends with its port");
}

#[test]
fn interruptions_cost_no_byte_and_may_come_while_the_link_is_closed_and_after() {
    let (mut device, path) = device();
    let mut link = TtyLink::open(&path, BAUD).expect("the port is there");
    let (interrupter, is_over) = (link.interrupter().expect("it can be"), AtomicBool::new(false));
    // More than the socket between the two holds.
    for _ in 0..100_000 {
        interrupter.interrupt();
    }
    assert_eq!(link.read(&mut [0; 8], LONG).expect("it stays"), 0);
    thread::scope(|scope| {
        scope.spawn(|| {
            while !is_over.load(Ordering::Relaxed) {
                interrupter.interrupt();
            }
        });
        let sent: Vec<u8> = (0..=255).cycle().take(3000).collect();
        device.write_all(&sent).expect("it takes them");
        assert_eq!(read_all(&mut link, sent.len()), sent);
        drop(link);
        is_over.store(true, Ordering::Relaxed);
    });
    interrupter.interrupt();
}
