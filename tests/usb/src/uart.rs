//! What hangs on a chip's UART pins.
//!
//! Left out: modem lines, except that a device may heed that the chip has no room. The simulated board is in `board`.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::line::Line;

/// Wakes the bench, for a device that has something to say at a time of its own.
#[derive(Clone)]
pub struct Waker(Arc<dyn Fn() + Send + Sync>);

impl Waker {
    pub(crate) fn new(wake: impl Fn() + Send + Sync + 'static) -> Self {
        Self(Arc::new(wake))
    }

    /// The bench soon asks all devices for bytes. To be called without a lock that [`Uart::give`] takes.
    pub fn wake(&self) {
        (self.0)();
    }
}

impl fmt::Debug for Waker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Waker")
    }
}

/// The other end of a chip's serial line. Times are by the bench's clock. Nothing here may wait: it holds up the whole bus.
pub trait Uart: Send {
    /// How it is set; a chip that is set otherwise reads and sends garbled bytes.
    fn line(&self) -> Line {
        Line::of_baud(1_000_000)
    }

    /// It was plugged in.
    fn power_on(&mut self, _waker: Waker) {}

    /// It was unplugged, for good.
    fn power_off(&mut self) {}

    /// A byte came over the line.
    fn take(&mut self, byte: u8, now: Duration);

    /// The byte that it begins to send now, if it does. It is asked when the line is free: when a byte came, at the time
    /// that [`due`](Self::due) gave, and after a wake. `has_room` is false while the chip's buffer is full: a device that
    /// does not care loses the byte.
    fn give(&mut self, now: Duration, has_room: bool) -> Option<u8>;

    /// When it will have a byte without having received another one.
    fn due(&self) -> Option<Duration> {
        None
    }
}

/// Sends what it receives.
#[derive(Debug)]
pub struct Loopback {
    line: Line,
    bytes: VecDeque<u8>,
    is_patient: bool,
}

impl Loopback {
    /// A wire from TX to RX with a memory: it keeps its bytes while the chip's buffer is full, so that a host that is
    /// slow, on a loaded machine, loses none.
    pub fn patient() -> Self {
        Self { line: Line::of_baud(1_000_000), bytes: VecDeque::new(), is_patient: true }
    }

    /// Sends at once, whether the chip has room or not: what a host does not fetch in time is lost.
    pub fn hasty() -> Self {
        Self { is_patient: false, ..Self::patient() }
    }

    /// Sets its speed and format; 1 Mbaud 8N1 by default.
    #[must_use]
    pub fn with_line(self, line: Line) -> Self {
        Self { line, ..self }
    }
}

impl Uart for Loopback {
    fn line(&self) -> Line {
        self.line
    }

    fn take(&mut self, byte: u8, _now: Duration) {
        self.bytes.push_back(byte);
    }

    fn give(&mut self, _now: Duration, has_room: bool) -> Option<u8> {
        if has_room || !self.is_patient { self.bytes.pop_front() } else { None }
    }
}

/// A step of a [`Scripted`] device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Waits for so many bytes, whatever they are. Those that come during other steps do not count.
    Receive(usize),
    /// Sends these.
    Send(Vec<u8>),
    /// Waits, by the bench's clock.
    Pause(Duration),
}

/// Does one step after the other, and then nothing more. Without steps it is a silent device.
#[derive(Debug)]
pub struct Scripted {
    line: Line,
    steps: VecDeque<Step>,
    /// When the pause that is the first step ends.
    pause_ends: Option<Duration>,
}

impl Scripted {
    /// A device that does these steps.
    pub fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        Self { line: Line::of_baud(1_000_000), steps: steps.into_iter().collect(), pause_ends: None }
    }

    /// A device that says nothing.
    pub fn silent() -> Self {
        Self::new([])
    }

    /// Sets its speed and format; 1 Mbaud 8N1 by default.
    #[must_use]
    pub fn with_line(self, line: Line) -> Self {
        Self { line, ..self }
    }
}

impl Uart for Scripted {
    fn line(&self) -> Line {
        self.line
    }

    fn take(&mut self, _byte: u8, _now: Duration) {
        if let Some(Step::Receive(left)) = self.steps.front_mut() {
            *left = left.saturating_sub(1);
        }
    }

    fn give(&mut self, now: Duration, _has_room: bool) -> Option<u8> {
        loop {
            match self.steps.front_mut()? {
                Step::Receive(0) => {}
                Step::Receive(_) => return None,
                Step::Send(bytes) if bytes.is_empty() => {}
                Step::Send(bytes) => return Some(bytes.remove(0)),
                Step::Pause(pause) => {
                    if now < *self.pause_ends.get_or_insert(now + *pause) {
                        return None;
                    }
                    self.pause_ends = None;
                }
            }
            self.steps.pop_front();
        }
    }

    fn due(&self) -> Option<Duration> {
        self.pause_ends
    }
}
