//! What a process takes of the machine, as Linux shows it: threads, descriptors, time of the processor.
//!
//! Source: proc(5).

use std::collections::VecDeque;
use std::fs;
use std::time::{Duration, Instant};

/// Ticks of `utime` and `stime` in a second: `USER_HZ`, 100 on every Linux but Alpha's.
const TICKS_PER_S: f64 = 100.0;

/// What a process holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Holdings {
    pub(crate) threads: usize,
    pub(crate) descriptors: usize,
}

impl Holdings {
    pub(crate) fn of(process: u32) -> Self {
        let count = |folder| fs::read_dir(format!("/proc/{process}/{folder}")).map_or(0, Iterator::count);
        Self { threads: count("task"), descriptors: count("fd") }
    }

    pub(crate) fn is_within(self, other: Self) -> bool {
        self.threads <= other.threads && self.descriptors <= other.descriptors
    }
}

/// Seconds that all threads of a process have had a processor, those that ended too.
fn processor_seconds(process: u32) -> Option<f64> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The second field is the program's name in brackets, which may hold anything.
    let fields: Vec<_> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = |at: usize| fields.get(at - 3)?.parse::<f64>().ok();
    Some((ticks(14)? + ticks(15)?) / TICKS_PER_S)
}

/// How busy a process is over the last while.
pub(crate) struct Load {
    process: u32,
    window: Duration,
    began: (Instant, f64),
    looks: VecDeque<(Instant, f64)>,
    /// The largest part of a processor that it had over a window.
    pub(crate) most: f64,
}

impl Load {
    pub(crate) fn new(process: u32, window: Duration) -> Self {
        let now = (Instant::now(), processor_seconds(process).unwrap_or_default());
        Self { process, window, began: now, looks: VecDeque::from([now]), most: 0.0 }
    }

    /// To be called several times in a window.
    pub(crate) fn look(&mut self) {
        let Some(seconds) = processor_seconds(self.process) else { return };
        let now = (Instant::now(), seconds);
        self.looks.push_back(now);
        while self.looks.get(1).is_some_and(|(at, _)| now.0 - *at >= self.window) {
            self.looks.pop_front();
        }
        if let Some(first) = self.looks.front().filter(|(at, _)| now.0 - *at >= self.window) {
            self.most = self.most.max(part(*first, now));
        }
    }

    /// The part of a processor that it had from the beginning to the last look.
    pub(crate) fn overall(&self) -> f64 {
        self.looks.back().map_or(0.0, |last| part(self.began, *last))
    }
}

fn part(from: (Instant, f64), to: (Instant, f64)) -> f64 {
    (to.1 - from.1) / (to.0 - from.0).as_secs_f64().max(f64::MIN_POSITIVE)
}
