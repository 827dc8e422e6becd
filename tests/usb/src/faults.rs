//! What goes wrong, and where in the stream of bytes.
//!
//! A fault strikes when so many of a direction's bytes, without the status that chips add, have moved over USB, not at a time:
//! the same seed means the same faults however loaded the machine is.

use std::collections::VecDeque;
use std::time::Duration;

use rand::rngs::SmallRng;
use rand::{RngExt as _, SeedableRng as _};

/// Something that goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The transfer that is being served ends with a stall. (libftdi's `*_submit` functions submit it anew and do not tell.)
    Stall,
    /// A packet to the host holds half of the bytes that there are, which ends its transfer.
    ShortPacket,
    /// The device is unplugged, with its transfers under way.
    Unplug,
    /// So many random bytes arrive on the serial line, as noise makes them.
    Garbage(usize),
    /// The direction's endpoint answers only after so long.
    Late(Duration),
    /// Nothing more arrives from the serial line.
    Silence,
    /// The serial line brings random bytes without a pause.
    Babble,
    /// Ends [`Silence`](Self::Silence) and [`Babble`](Self::Babble).
    Calm,
}

/// One of the two directions of bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From the device to the host.
    In,
    /// From the host to the device.
    Out,
}

/// Faults at random positions.
#[derive(Clone, Debug)]
pub struct RandomFaults {
    kinds: Vec<Fault>,
    mean_bytes: u64,
    random: SmallRng,
}

impl RandomFaults {
    /// One of `kinds` about every `mean_bytes` bytes of each direction.
    pub fn new(seed: u64, mean_bytes: u64, kinds: impl Into<Vec<Fault>>) -> Self {
        Self { kinds: kinds.into(), mean_bytes: mean_bytes.max(1), random: SmallRng::seed_from_u64(seed) }
    }

    /// The same with other positions, for another interface or direction.
    pub(crate) fn split(&mut self) -> Self {
        Self { random: SmallRng::seed_from_u64(self.random.random()), ..self.clone() }
    }

    fn next(&mut self, from: u64) -> Option<(u64, Fault)> {
        if self.kinds.is_empty() {
            return None;
        }
        let kind = self.kinds[self.random.random_range(0..self.kinds.len())];
        Some((from + self.random.random_range(1..=2 * self.mean_bytes), kind))
    }
}

/// The faults of one direction.
#[derive(Debug, Default)]
pub(crate) struct Schedule {
    moved: u64,
    ordered: VecDeque<(u64, Fault)>,
    random: Option<RandomFaults>,
    next_random: Option<(u64, Fault)>,
    struck: Vec<Fault>,
}

impl Schedule {
    pub(crate) fn randomly(&mut self, mut random: RandomFaults) {
        self.next_random = random.next(self.moved);
        self.random = Some(random);
    }

    /// After so many more bytes.
    pub(crate) fn order(&mut self, after_bytes: u64, fault: Fault) {
        self.ordered.push_back((self.moved + after_bytes, fault));
    }

    pub(crate) fn count(&mut self, bytes: usize) {
        self.moved += bytes as u64;
    }

    /// Nothing strikes any more.
    pub(crate) fn clear(&mut self) {
        self.ordered.clear();
        (self.random, self.next_random) = (None, None);
    }

    /// What has struck.
    pub(crate) fn struck(&self) -> &[Fault] {
        &self.struck
    }

    /// The next fault that strikes before any more bytes move.
    pub(crate) fn strike(&mut self) -> Option<Fault> {
        let fault = self.due();
        self.struck.extend(fault);
        fault
    }

    fn due(&mut self) -> Option<Fault> {
        if let Some(at) = self.ordered.iter().position(|(position, _)| *position <= self.moved) {
            return self.ordered.remove(at).map(|(_, fault)| fault);
        }
        let (_, fault) = self.next_random.take_if(|(position, _)| *position <= self.moved)?;
        self.next_random = self.random.as_mut().and_then(|random| random.next(self.moved));
        Some(fault)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_strikes_once_and_not_before_its_position() {
        let mut schedule = Schedule::default();
        schedule.order(10, Fault::Stall);
        schedule.count(9);
        assert_eq!(schedule.strike(), None);
        schedule.count(1);
        assert_eq!(schedule.strike(), Some(Fault::Stall));
        assert_eq!(schedule.strike(), None);
        assert_eq!(schedule.struck(), [Fault::Stall]);
    }

    #[test]
    fn a_schedule_that_is_cleared_strikes_no_more() {
        let mut schedule = Schedule::default();
        schedule.randomly(RandomFaults::new(1, 1, [Fault::Stall]));
        schedule.order(0, Fault::Babble);
        schedule.clear();
        schedule.count(1000);
        assert_eq!((schedule.strike(), schedule.struck()), (None, &[][..]));
    }

    #[test]
    fn a_seed_means_positions() {
        let positions = |seed, step| {
            let mut schedule = Schedule::default();
            schedule.randomly(RandomFaults::new(seed, 100, [Fault::Stall, Fault::ShortPacket]));
            let mut struck = vec![];
            while schedule.moved < 10_000 {
                schedule.count(step);
                struck.extend(schedule.strike().map(|fault| (schedule.moved, fault)));
            }
            struck
        };
        assert_eq!(positions(1, 1), positions(1, 1));
        assert_ne!(positions(1, 1), positions(2, 1));
        assert!((50..200).contains(&positions(1, 1).len()));
    }
}
