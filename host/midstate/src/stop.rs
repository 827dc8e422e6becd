//! Ctrl-C and SIGTERM: the first ends the command with its summary, a later one at once, as soon as the kernel's drivers have
//! the boards' ports back.

use std::io;
use std::time::Duration;

use tokio::sync::watch;

use crate::display::Display;

/// The exit code of a command that was interrupted twice, as shells have it for SIGINT.
const INTERRUPTED: i32 = 130;
/// Signals so soon after the first are the same wish: `timeout`, say, signals the process and then its whole group.
const SAME_WISH: Duration = Duration::from_millis(500);
/// What boards have to be closed at once: a bus that does not give a transfer back takes two seconds of it.
#[cfg(feature = "ftdi")]
const CLOSING: Duration = Duration::from_secs(3);

/// Whether the user wants the command to end.
#[derive(Clone, Debug)]
pub(crate) struct Stop(watch::Receiver<bool>);

impl Stop {
    pub(crate) fn on_signals(display: &Display) -> io::Result<Self> {
        let (wanted, stop) = watch::channel(false);
        let mut signals = Signals::new()?;
        let display = display.clone();
        tokio::spawn(async move {
            signals.next().await;
            display.line("stopping; once more to end at once");
            wanted.send_replace(true);
            let soon = async {
                loop {
                    signals.next().await;
                }
            };
            // It ends with the time only.
            let _: Result<(), _> = tokio::time::timeout(SAME_WISH, soon).await;
            signals.next().await;
            #[cfg(feature = "ftdi")]
            close_boards(&display).await;
            std::process::exit(INTERRUPTED);
        });
        Ok(Self(stop))
    }

    pub(crate) fn is_wanted(&self) -> bool {
        *self.0.borrow()
    }

    /// Waits for the first signal.
    pub(crate) async fn wanted(&mut self) {
        // The sender lives as long as the process.
        let _ = self.0.wait_for(|wanted| *wanted).await;
    }
}

#[cfg(feature = "ftdi")]
async fn close_boards(display: &Display) {
    // It blocks: not a thread of the runtime's, which the boards' threads may wait for.
    let closed = tokio::task::spawn_blocking(|| midstate_cable::ftdi::close_all(CLOSING));
    if !closed.await.unwrap_or(false) {
        display.line("a board could not be closed: its serial port is back when it is plugged in again");
    }
}

#[cfg(unix)]
struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    fn new() -> io::Result<Self> {
        Ok(Self)
    }

    async fn next(&mut self) {
        // Without a console there is nothing to wait for.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
