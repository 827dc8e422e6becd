//! The divisor by which a host sets the speed, read back into a speed.
//!
//! Source: FTDI AN_120 v1.2 section 3 (a 14-bit divisor and eighths of it, by a code; divisors 0 and 1 stand for 1 and 1.5)
//! and section 4.4 (the H chips' choice between 3 and 12 MHz, in bit 17).

use crate::chip::Chip;

/// The reference of all chips: 48 MHz by 16.
const CLOCK_HZ: u32 = 3_000_000;

/// The H chips' other reference: 120 MHz by 10.
const FAST_CLOCK_HZ: u32 = 12_000_000;

/// Eighths of a divisor by their code.
const EIGHTHS: [u32; 8] = [0, 4, 2, 1, 3, 5, 6, 7];

/// The speed in baud, rounded, that `wValue` and `wIndex` of a request stand for. `None`: the chips have no such divisor.
pub(crate) fn baud(chip: Chip, value: u16, index: u16) -> Option<u32> {
    // H chips have their interface's number in the low byte.
    let high = match chip {
        Chip::Ft2232h | Chip::Ft232h => index >> 8,
        Chip::Ft231x => index,
    };
    let encoded = u32::from(high & 1) << 16 | u32::from(value);
    let clock_hz = if chip != Chip::Ft231x && high & 2 != 0 { FAST_CLOCK_HZ } else { CLOCK_HZ };
    let eighths = match (encoded & 0x3fff, EIGHTHS[(encoded >> 14) as usize]) {
        (0, 0) => 8,
        (1, 0) => 12,
        // Between 0 and 2 there are no others.
        (0 | 1, _) => return None,
        (whole, eighths) => whole * 8 + eighths,
    };
    Some((clock_hz * 8 + eighths / 2) / eighths)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_divisors_of_an_120_give_its_speeds() {
        // Source: the table of section 4.3, for the speeds of a serial port, to 0.2 %.
        let table = [
            (0x2710, 300),
            (0x1388, 600),
            (0x09c4, 1200),
            (0x04e2, 2400),
            (0x0271, 4800),
            (0x4138, 9600),
            (0x809c, 19_200),
            (0xc04e, 38_400),
            (0x0034, 57_600),
            (0x001a, 115_200),
            (0x000d, 230_400),
            (0x4006, 460_800),
            (0x8003, 921_600),
            (0x80d0, 14_400),
        ];
        for (value, wanted) in table {
            let baud = baud(Chip::Ft231x, value, 0).unwrap();
            assert!(baud.abs_diff(wanted) * 500 <= wanted, "{baud} for {wanted}");
        }
        assert_eq!(baud(Chip::Ft231x, 0x4138, 0), Some(9600));
        assert_eq!(baud(Chip::Ft231x, 0, 0), Some(3_000_000));
        assert_eq!(baud(Chip::Ft231x, 1, 0), Some(2_000_000));
        assert_eq!(baud(Chip::Ft231x, 3, 0), Some(1_000_000));
        // 3 MHz by 13.625: the third bit of the code is in the index.
        assert_eq!(baud(Chip::Ft231x, 0x400d, 1), Some(220_183));
        // The same on an H chip, interface A.
        assert_eq!(baud(Chip::Ft2232h, 0x400d, 0x0101), Some(220_183));
    }

    #[test]
    fn h_chips_divide_12_mhz_too() {
        for chip in [Chip::Ft2232h, Chip::Ft232h] {
            assert_eq!(baud(chip, 0, 0x0202), Some(12_000_000));
            assert_eq!(baud(chip, 12, 0x0201), Some(1_000_000));
            assert_eq!(baud(chip, 12, 0x0001), Some(250_000));
        }
    }

    #[test]
    fn there_is_nothing_between_0_and_2_but_1_and_a_half() {
        assert_eq!(baud(Chip::Ft231x, 0xc000, 0), None);
        assert_eq!(baud(Chip::Ft231x, 0x4001, 0), None);
    }
}
