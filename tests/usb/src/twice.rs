//! A test in two processes: the bench's, and the host's, which is the same test started once more.
//!
//! The loader looks at its paths only when a program starts, so that a test cannot get the emulated libusb into its own
//! process.
//!
//! ```no_run
//! use midstate_usb_bench::twice::Test;
//! use midstate_usb_bench::{Chip, Device, Loopback};
//!
//! # fn call_libftdi() {}
//! // With #[test], in a module or at the root of an integration test.
//! fn bytes_come_back() {
//!     let Some(test) = Test::start(&bytes_come_back) else {
//!         // The host.
//!         return call_libftdi();
//!     };
//!     let plug = test.bench.plug(Device::new(Chip::Ft231x, "1").uart(0, Loopback::patient()));
//!     test.run_host();
//!     assert_eq!(plug.state().open_handles, 0);
//! }
//! ```

use std::any::type_name_of_val;
use std::env;
use std::io::Read as _;
use std::process::{Child, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use midstate_usb_protocol::SOCKET_VARIABLE;

use crate::Bench;

/// When a host counts as hanging.
const LONGEST_RUN: Duration = Duration::from_secs(300);

const LOOK_EVERY: Duration = Duration::from_millis(2);

const SEED_VARIABLE: &str = "MIDSTATE_SEED";

/// The seed of this run, printed for its replay: that of `MIDSTATE_SEED`, or a new one. A host has that of its test.
///
/// # Panics
/// When `MIDSTATE_SEED` is no number.
pub fn seed() -> u64 {
    let seed = match env::var(SEED_VARIABLE) {
        Ok(seed) => seed.parse().expect("MIDSTATE_SEED is a decimal number"),
        Err(_) => rand::random(),
    };
    println!("replay with MIDSTATE_SEED={seed}");
    seed
}

/// Waits for what a host brings about.
///
/// # Panics
/// When it does not come.
pub fn wait_until(what: &str, mut is_so: impl FnMut() -> bool) {
    let started = Instant::now();
    while !is_so() {
        assert!(started.elapsed() < LONGEST_RUN, "this does not come: {what}");
        thread::sleep(LOOK_EVERY);
    }
}

/// A test with its bench.
pub struct Test {
    /// Its bench.
    pub bench: Bench,
    /// Its [`seed`].
    pub seed: u64,
    name: String,
}

/// A host that runs beside the test.
pub struct Host {
    name: String,
    process: Child,
}

impl Test {
    /// Starts the bench of a test, given its own function, or gives `None` in the host.
    ///
    /// # Panics
    /// When the bench does not start.
    pub fn start<F: Fn()>(test: &F) -> Option<Self> {
        if env::var_os(SOCKET_VARIABLE).is_some() {
            return None;
        }
        let bench = Bench::start().expect("a bench starts");
        let (_, name) = type_name_of_val(test).split_once("::").expect("a test is in a module");
        Some(Self { bench, seed: seed(), name: name.to_owned() })
    }

    /// Starts the host.
    ///
    /// # Panics
    /// When it does not start.
    pub fn start_host(&self) -> Host {
        let mut command = self.bench.command(env::current_exe().expect("this test has a file"));
        command.args([&self.name, "--exact", "--nocapture", "--include-ignored"]);
        command.env(SEED_VARIABLE, self.seed.to_string()).stdout(Stdio::piped());
        // A function that the emulated libusb lacks shows now, and not when it is called.
        command.env("LD_BIND_NOW", "1");
        Host { name: self.name.clone(), process: command.spawn().expect("the test starts once more") }
    }

    /// Runs the host to its end, which must be a good one.
    ///
    /// # Panics
    /// As [`Host::succeed`].
    pub fn run_host(&self) {
        self.start_host().succeed();
    }
}

impl Host {
    /// Waits for its end.
    fn end(&mut self) -> (ExitStatus, String) {
        let mut output = self.process.stdout.take().expect("it is piped");
        let reader = thread::spawn(move || {
            let mut text = String::new();
            output.read_to_string(&mut text).expect("a test prints text");
            text
        });
        let mut status = None;
        wait_until(&format!("the end of {}", self.name), || {
            status = self.process.try_wait().expect("it is our child");
            status.is_some()
        });
        (status.expect("it has ended"), reader.join().expect("the reader does not panic"))
    }

    /// Waits for its end. It must end well, and have run the test.
    ///
    /// # Panics
    /// When it did not, or hangs.
    pub fn succeed(mut self) {
        let (status, output) = self.end();
        assert!(
            status.success() && output.contains("1 passed"),
            "the host of {}: {status}\n{output}",
            self.name
        );
    }

    /// Waits for its end. It must not end well.
    ///
    /// # Panics
    /// When it did, or hangs.
    pub fn crash(mut self) {
        let (status, output) = self.end();
        assert!(
            !status.success() && !output.contains("0 passed"),
            "the host of {}: {status}\n{output}",
            self.name
        );
    }
}

impl Drop for Host {
    /// A host does not outlive its test.
    fn drop(&mut self) {
        // An error says that it has ended.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
