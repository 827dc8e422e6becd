//! A test in two processes: the bench's, and the host's, which is the same test started once more.

use std::any::type_name_of_val;
use std::env;
use std::io::Read as _;
use std::process::{Child, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use midstate_usb_bench::Bench;

/// When a host counts as hanging.
const LONGEST_RUN: Duration = Duration::from_secs(300);

const SEED_VARIABLE: &str = "MIDSTATE_SEED";

/// The seed of this run, printed for its replay.
pub(crate) fn seed() -> u64 {
    let seed = match env::var(SEED_VARIABLE) {
        Ok(seed) => seed.parse().expect("MIDSTATE_SEED is a decimal number"),
        Err(_) => rand::random(),
    };
    println!("replay with MIDSTATE_SEED={seed}");
    seed
}

/// A test with its bench.
pub(crate) struct Test {
    pub(crate) bench: Bench,
    pub(crate) seed: u64,
    name: String,
}

/// A host that runs beside the test.
pub(crate) struct Host {
    name: String,
    process: Child,
}

impl Test {
    /// Starts the bench of a test, given its own function, or gives `None` in the host.
    pub(crate) fn start<F: Fn()>(test: &F) -> Option<Self> {
        if env::var_os("MIDSTATE_USB_BENCH").is_some() {
            return None;
        }
        let bench = Bench::start().expect("a bench starts");
        let (_, name) = type_name_of_val(test).split_once("::").expect("a test is in a module");
        Some(Self { bench, seed: seed(), name: name.to_owned() })
    }

    /// Starts the host.
    pub(crate) fn start_host(&self) -> Host {
        let mut command = self.bench.command(env::current_exe().expect("this test has a file"));
        command.args([&self.name, "--exact", "--nocapture", "--include-ignored"]);
        command.env(SEED_VARIABLE, self.seed.to_string()).stdout(Stdio::piped());
        Host { name: self.name.clone(), process: command.spawn().expect("the test starts once more") }
    }

    /// Runs the host to its end, which must be a good one.
    pub(crate) fn run_host(&self) {
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
        let started = Instant::now();
        let status = loop {
            match self.process.try_wait().expect("it is our child") {
                Some(status) => break status,
                None if started.elapsed() > LONGEST_RUN => {
                    self.process.kill().expect("it is our child");
                    panic!("the host of {} hangs", self.name);
                }
                None => thread::sleep(Duration::from_millis(5)),
            }
        };
        (status, reader.join().expect("the reader does not panic"))
    }

    /// It must end well, and have run the test.
    pub(crate) fn succeed(mut self) {
        let (status, output) = self.end();
        assert!(
            status.success() && output.contains("1 passed"),
            "the host of {}: {status}\n{output}",
            self.name
        );
    }

    /// It must not end well.
    pub(crate) fn crash(mut self) {
        let (status, output) = self.end();
        assert!(
            !status.success() && !output.contains("0 passed"),
            "the host of {}: {status}\n{output}",
            self.name
        );
    }
}
