//! What a user sees while a command runs, on stderr: a spinner on a terminal, plain lines elsewhere, logs above either.

use std::io::{self, IsTerminal, Write};
use std::time::{Duration, Instant};

use indicatif::{MultiProgress, ProgressBar};
use tracing_subscriber::fmt::MakeWriter;

/// From one plain line to the next.
const LINE_EVERY: Duration = Duration::from_secs(5);
/// How fast the spinner turns.
const SPIN_EVERY: Duration = Duration::from_millis(100);

/// Where progress and logs meet, so that neither overwrites the other.
#[derive(Clone, Debug)]
pub(crate) struct Display {
    lines: MultiProgress,
    is_terminal: bool,
}

impl Display {
    pub(crate) fn new() -> Self {
        Self { lines: MultiProgress::new(), is_terminal: io::stderr().is_terminal() }
    }

    /// Whether somebody watches a terminal.
    pub(crate) fn is_terminal(&self) -> bool {
        self.is_terminal
    }

    /// A line that stays. That stderr is closed is no reason to end.
    pub(crate) fn line(&self, text: &str) {
        self.lines.suspend(|| {
            let _ = writeln!(io::stderr(), "{text}");
        });
    }

    /// A line that changes.
    pub(crate) fn progress(&self) -> Progress {
        let spinner = self.is_terminal.then(|| {
            let spinner = self.lines.add(ProgressBar::new_spinner());
            spinner.enable_steady_tick(SPIN_EVERY);
            spinner
        });
        Progress { display: self.clone(), spinner, next_line: Instant::now() + LINE_EVERY }
    }
}

/// A line that changes, on a terminal; elsewhere one that is repeated from time to time.
#[derive(Debug)]
pub(crate) struct Progress {
    display: Display,
    spinner: Option<ProgressBar>,
    next_line: Instant,
}

impl Progress {
    pub(crate) fn show(&mut self, text: &str) {
        match &self.spinner {
            Some(spinner) => spinner.set_message(text.to_owned()),
            None if Instant::now() >= self.next_line => {
                self.next_line = Instant::now() + LINE_EVERY;
                self.display.line(text);
            }
            None => {}
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(spinner) = &self.spinner {
            spinner.finish_and_clear();
        }
    }
}

/// Logs, written above the spinner.
#[derive(Debug)]
pub(crate) struct LogWriter(MultiProgress);

impl Write for LogWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.suspend(|| io::stderr().write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stderr().flush()
    }
}

impl<'a> MakeWriter<'a> for Display {
    type Writer = LogWriter;

    fn make_writer(&'a self) -> LogWriter {
        LogWriter(self.lines.clone())
    }
}
