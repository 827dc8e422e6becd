//! A serial line's speed and format, and what becomes of a byte between two ends that differ in them.
//!
//! The receiver looks at the middle of each of its bits; what the sender's line shows then is what it reads. So ends that
//! differ by a twentieth understand each other, and others read wrong bytes with framing errors, as on a real line. Left out: a
//! receiver that reads two bytes out of one slow one; breaks.

use std::time::Duration;

/// Parity bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parity {
    /// There is none.
    None,
    /// The ones, with it, are odd in number.
    Odd,
    /// The ones, with it, are even in number.
    Even,
    /// It is one.
    Mark,
    /// It is zero.
    Space,
}

/// How one end of a line is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// Bits a second.
    pub baud: u32,
    /// 7 or 8.
    pub data_bits: u8,
    /// The bit behind the data.
    pub parity: Parity,
    /// Half bits that the line rests at least: 2, 3 or 4.
    pub stop_half_bits: u8,
}

/// A byte as it arrived.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Arrival {
    pub(crate) byte: u8,
    pub(crate) has_parity_error: bool,
    pub(crate) has_framing_error: bool,
}

impl Line {
    /// 8 data bits, no parity, one stop bit.
    pub const fn of_baud(baud: u32) -> Self {
        Self { baud, data_bits: 8, parity: Parity::None, stop_half_bits: 2 }
    }

    fn has_parity(&self) -> bool {
        self.parity != Parity::None
    }

    /// How long a byte takes.
    pub(crate) fn byte_time(&self) -> Duration {
        let half_bits = 2 * (1 + u64::from(self.data_bits) + u64::from(self.has_parity()))
            + u64::from(self.stop_half_bits);
        Duration::from_nanos(half_bits * 500_000_000 / u64::from(self.baud.max(1)))
    }

    fn parity_of(&self, byte: u8) -> bool {
        let is_odd = byte.count_ones() % 2 == 1;
        match self.parity {
            Parity::Odd => !is_odd,
            Parity::Even => is_odd,
            Parity::Mark | Parity::None => true,
            Parity::Space => false,
        }
    }

    /// The level of the line in the given bit of a byte that begins with bit 0, its start.
    fn level(&self, byte: u8, bit: u64) -> bool {
        let data_bits = u64::from(self.data_bits);
        match bit {
            0 => false,
            _ if bit <= data_bits => byte >> (bit - 1) & 1 == 1,
            _ if bit == data_bits + 1 => self.parity_of(byte & self.mask()),
            _ => true,
        }
    }

    fn mask(&self) -> u8 {
        if self.data_bits < 8 { 0x7f } else { 0xff }
    }

    /// What this end reads when the other one sends a byte.
    pub(crate) fn receive(&self, byte: u8, from: &Self) -> Arrival {
        // The middle of our bit, in bits of the sender's, rounded down.
        let level = |bit: u64| {
            let twice = (2 * bit + 1) * u64::from(from.baud);
            from.level(byte, twice / (2 * u64::from(self.baud.max(1))))
        };
        let data_bits = u64::from(self.data_bits);
        let read = (0..data_bits).fold(0, |read, bit| read | u8::from(level(bit + 1)) << bit);
        let stop = data_bits + 1 + u64::from(self.has_parity());
        Arrival {
            byte: read,
            has_parity_error: self.has_parity() && level(data_bits + 1) != self.parity_of(read),
            has_framing_error: level(0) || !level(stop),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_clean(receiver: Line, sender: Line) -> bool {
        (0..=255).all(|byte| {
            let clean = Arrival { byte, has_parity_error: false, has_framing_error: false };
            receiver.receive(byte, &sender) == clean
        })
    }

    #[test]
    fn a_twentieth_is_forgiven_and_a_tenth_is_not() {
        let sender = Line::of_baud(1_000_000);
        for baud in [1_000_000, 980_000, 1_020_000, 960_000, 1_040_000] {
            assert!(is_clean(Line::of_baud(baud), sender), "{baud}");
        }
        for baud in [900_000, 1_100_000, 115_200, 3_000_000] {
            assert!(!is_clean(Line::of_baud(baud), sender), "{baud}");
        }
    }

    #[test]
    fn a_wrong_speed_shows_as_framing_errors() {
        let (fast, slow) = (Line::of_baud(1_000_000), Line::of_baud(9600));
        let errors = |receiver: Line, sender: Line| {
            (0..=255).filter(|byte| receiver.receive(*byte, &sender).has_framing_error).count()
        };
        assert_eq!(errors(fast, fast), 0);
        assert_eq!(errors(fast, slow), 256, "a start bit lasts longer than a byte");
        assert_eq!(errors(slow, fast), 256, "the line rests before the first look at it");
    }

    #[test]
    fn parity_is_checked() {
        let even = Line { parity: Parity::Even, ..Line::of_baud(9600) };
        let odd = Line { parity: Parity::Odd, ..even };
        assert!(is_clean(even, even) && is_clean(odd, odd));
        assert!((0..=255).all(|byte| even.receive(byte, &odd).has_parity_error));
        let seven = Line { data_bits: 7, ..even };
        assert_eq!(seven.receive(0x55, &seven).byte, 0x55);
    }

    #[test]
    fn a_byte_at_1_mbaud_takes_10_microseconds() {
        assert_eq!(Line::of_baud(1_000_000).byte_time(), Duration::from_micros(10));
        let long = Line { parity: Parity::Odd, stop_half_bits: 4, ..Line::of_baud(1_000_000) };
        assert_eq!(long.byte_time(), Duration::from_micros(12));
    }
}
