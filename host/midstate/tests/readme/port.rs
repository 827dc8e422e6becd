//! A serial port with the simulated board at its other end: a pseudo-terminal.

use std::fs::File;
use std::io::{ErrorKind, Read as _, Write as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use midstate_fabric::link::Link as _;
use midstate_verilator::{BoardConfig, SimLink};
use rustix::fs::{OFlags, fcntl_setfl};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};

/// How long the board goes on between two looks at the port, in its own time.
const LOOK_EVERY: Duration = Duration::from_micros(200);

/// The port, which is there until it is dropped.
pub(crate) struct Port {
    pub(crate) path: String,
    is_over: Arc<AtomicBool>,
    board: Option<JoinHandle<()>>,
}

impl Port {
    pub(crate) fn plug_in() -> Self {
        let device = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a pseudo-terminal");
        grantpt(&device).expect("it is ours");
        unlockpt(&device).expect("it is ours");
        let path = ptsname(&device, Vec::new()).expect("it has a name");
        fcntl_setfl(&device, OFlags::NONBLOCK).expect("it need not wait");
        let is_over = Arc::<AtomicBool>::default();
        let ending = Arc::clone(&is_over);
        let board = thread::spawn(move || run(File::from(device), &ending));
        Self { path: path.to_str().expect("a path").to_owned(), is_over, board: Some(board) }
    }
}

impl Drop for Port {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::Relaxed);
        let board = self.board.take().expect("it runs until now");
        // A panic there has been printed.
        let _ = board.join();
    }
}

fn run(mut device: File, is_over: &AtomicBool) {
    let mut board = SimLink::new(&BoardConfig::default()).expect("the board starts");
    let mut bytes = [0; 256];
    while !is_over.load(Ordering::Relaxed) {
        match device.read(&mut bytes) {
            Ok(count) => board.write(&bytes[..count]).expect("a simulated board stays"),
            // Nothing has come; or nobody has the port open.
            Err(error) if error.kind() == ErrorKind::WouldBlock || error.raw_os_error() == Some(EIO) => {}
            Err(error) => panic!("the pseudo-terminal fails: {error}"),
        }
        let count = board.read(&mut bytes, LOOK_EVERY).expect("a simulated board stays");
        device.write_all(&bytes[..count]).expect("its buffer is larger than what waits");
    }
}

/// What Linux gives who reads the master of a terminal that nobody has open.
const EIO: i32 = 5;
