//! What the catalogue says of the boards' bridges between USB and the serial line.

use regex_lite::Regex;

/// A board's bridge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Board {
    /// Its folder in the catalogue.
    pub id: &'static str,
    /// As its maker calls it.
    pub name: &'static str,
    /// FT2232H, FT232H, FT231X, or CDC: a microcontroller that shows itself as a serial port.
    pub chip: &'static str,
    /// USB's vendor.
    pub vid: u16,
    /// USB's product.
    pub pid: u16,
    /// Which of an FTDI chip's interfaces has the serial line.
    pub interface: Option<char>,
    /// What its product string matches, a regular expression.
    pub product: Option<&'static str>,
    /// Of the serial line of the core that ships for it.
    pub baud: u32,
}

/// Every board of the catalogue, by its id.
pub const BOARDS: &[Board] = include!(concat!(env!("OUT_DIR"), "/boards.rs"));

/// The speed of the line where no board says another: that of every core that ships.
pub const DEFAULT_BAUD: u32 = 1_000_000;

/// A board by its id.
pub fn board(id: &str) -> Option<&'static Board> {
    BOARDS.iter().find(|board| board.id == id)
}

/// Which boards a device may be: several have one chip and one product string, and then only their gateware tells.
pub fn guess(vid: u16, pid: u16, product: Option<&str>) -> Vec<&'static Board> {
    let of_ids = BOARDS.iter().filter(|board| (board.vid, board.pid) == (vid, pid));
    of_ids.filter(|board| board.product.is_none_or(|pattern| matches(pattern, product))).collect()
}

/// A string that cannot be read may be any.
fn matches(pattern: &str, product: Option<&str>) -> bool {
    product.is_none_or(|product| Regex::new(pattern).is_ok_and(|pattern| pattern.is_match(product)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(vid: u16, pid: u16, product: Option<&str>) -> Vec<&'static str> {
        guess(vid, pid, product).iter().map(|board| board.id).collect()
    }

    #[test]
    fn each_pattern_of_the_catalogue_is_a_regular_expression() {
        for board in BOARDS {
            assert!(board.product.is_none_or(|pattern| Regex::new(pattern).is_ok()), "{}", board.id);
            assert_eq!(board.chip == "CDC", board.interface.is_none(), "{}", board.id);
        }
        assert!(BOARDS.len() >= 14);
    }

    #[test]
    fn a_product_string_narrows_the_guess() {
        assert_eq!(ids(0x0403, 0x6010, Some("iCEBreaker V1.0e")), ["icebreaker"]);
        assert_eq!(ids(0x0403, 0x6010, Some("Dual RS232-HS")), ["hx8k-b-evn", "icebreaker", "icestick"]);
        assert_eq!(ids(0x0403, 0x6010, Some("Toaster")), [""; 0]);
        assert!(ids(0x0403, 0x6010, None).len() > 3);
        assert_eq!(ids(0x1d50, 0x602b, Some("anything")), ["icesugar"]);
        assert_eq!(board("upduino").map(|board| board.interface), Some(Some('A')));
    }
}
