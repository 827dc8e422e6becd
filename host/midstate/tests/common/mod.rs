//! The program as a process: its lines, its signals, its end.
#![allow(dead_code, reason = "no test uses all of it")]

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

/// The program with arguments, and nothing of the environment that it heeds.
pub(crate) fn midstate(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_midstate"));
    for variable in ["RUST_LOG", "MIDSTATE_POOL_KEY", "MIDSTATE_POOL_KEY_FILE"] {
        command.env_remove(variable);
    }
    command.args(arguments).stdin(Stdio::null());
    command
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("text")
}

/// A limit that only a failing test reaches.
const PATIENCE: Duration = Duration::from_secs(120);

/// The lines of a pipe, which is read all the time: a process whose pipe is full hangs.
fn lines_of(pipe: impl Read + Send + 'static) -> Receiver<String> {
    let (lines, received) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(pipe).lines().map_while(Result::ok) {
            // A test that has seen enough listens no more.
            let _ = lines.send(line);
        }
    });
    received
}

/// A process, ended when a failing test leaves it behind.
pub(crate) struct Running {
    child: Child,
    pub(crate) out: Receiver<String>,
    errors: Receiver<String>,
}

impl Drop for Running {
    fn drop(&mut self) {
        // It has ended already, unless the test failed.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Running {
    pub(crate) fn start(arguments: &[&str]) -> Self {
        Self::spawn(midstate(arguments))
    }

    pub(crate) fn spawn(mut command: Command) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs");
        let out = lines_of(child.stdout.take().expect("piped"));
        let errors = lines_of(child.stderr.take().expect("piped"));
        Self { child, out, errors }
    }

    /// A pool on a free port, with its URL.
    pub(crate) fn pool(arguments: &[&str]) -> (Self, String) {
        let pool = Self::start(&[&["pool", "--listen", "127.0.0.1:0"], arguments].concat());
        let url = pool.next_line();
        assert!(url.starts_with("stratum2+tcp://127.0.0.1:"), "{url}");
        (pool, url)
    }

    /// The next line of stdout.
    pub(crate) fn next_line(&self) -> String {
        self.out.recv_timeout(PATIENCE).expect("a line")
    }

    #[cfg(unix)]
    pub(crate) fn signal(&self, names: &[&str]) {
        let kills: Vec<_> = names.iter().map(|name| format!("kill -{name} {}", self.child.id())).collect();
        assert!(Command::new("sh").args(["-c", &kills.join(" && ")]).status().expect("a shell").success());
    }

    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// The lines of stderr that are there.
    pub(crate) fn said(&self) -> impl Iterator<Item = String> {
        self.errors.try_iter()
    }

    /// Reads lines of stderr up to the first that `wanted` takes.
    pub(crate) fn wait_for_line(&self, wanted: impl Fn(&str) -> bool) {
        let until = Instant::now() + PATIENCE;
        let mut seen = Vec::new();
        loop {
            match self.errors.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok(line) if wanted(&line) => return,
                Ok(line) => seen.push(line),
                Err(error) => panic!("the line never came: {error}; {seen:#?}"),
            }
        }
    }

    /// Waits for its end: exit code, and what else it said on stdout and stderr.
    pub(crate) fn end(mut self) -> (Option<i32>, String, String) {
        let until = Instant::now() + PATIENCE;
        let status = loop {
            if let Some(status) = self.child.try_wait().expect("a child") {
                break status;
            }
            assert!(Instant::now() < until, "it does not end");
            thread::sleep(Duration::from_millis(10));
        };
        let rest = |lines: &Receiver<String>| lines.iter().collect::<Vec<_>>().join("\n");
        (status.code(), rest(&self.out), rest(&self.errors))
    }
}
