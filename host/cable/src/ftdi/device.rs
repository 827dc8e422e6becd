//! FTDI's chips on the bus, and what can be said of each without taking it from anybody.
//!
//! Left out: opening one.

use std::fmt;

use super::OpenError;
use super::ffi::{Context, Found, Strings};
use crate::boards::{self, Board, DEFAULT_BAUD};

/// A chip, as its `bcdDevice` tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Chip {
    /// FT2232C, D, or another of the first with two interfaces.
    Ft2232,
    /// FT232R.
    Ft232r,
    /// FT2232H.
    Ft2232h,
    /// FT4232H.
    Ft4232h,
    /// FT232H.
    Ft232h,
    /// FT230X, FT231X, FT234X.
    FtX,
    /// Any other, by its `bcdDevice`.
    Other(u16),
}

impl Chip {
    const fn of_release(release: u16) -> Self {
        match release {
            0x0500 => Self::Ft2232,
            0x0600 => Self::Ft232r,
            0x0700 => Self::Ft2232h,
            0x0800 => Self::Ft4232h,
            0x0900 => Self::Ft232h,
            0x1000 => Self::FtX,
            other => Self::Other(other),
        }
    }

    /// Where boards have their line if nothing else is known: chips with two interfaces load the FPGA with the first.
    const fn usual_interface(self) -> char {
        match self {
            Self::Ft2232 | Self::Ft2232h | Self::Ft4232h => 'B',
            _ => 'A',
        }
    }
}

impl fmt::Display for Chip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ft2232 => f.write_str("FT2232"),
            Self::Ft232r => f.write_str("FT232R"),
            Self::Ft2232h => f.write_str("FT2232H"),
            Self::Ft4232h => f.write_str("FT4232H"),
            Self::Ft232h => f.write_str("FT232H"),
            Self::FtX => f.write_str("FT231X"),
            Self::Other(release) => write!(f, "FTDI {release:#06x}"),
        }
    }
}

/// Whether this user may open a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// He may.
    Granted,
    /// He may not: [`udev`](crate::udev) has the rule that mends it.
    Denied,
    /// libusb could not ask: its error.
    Unknown(i32),
}

/// An FTDI chip on the bus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    /// What it is.
    pub chip: Chip,
    /// USB's vendor.
    pub vid: u16,
    /// USB's product.
    pub pid: u16,
    /// The bus.
    pub bus: u8,
    /// Its address there, another one each time that it is plugged in.
    pub address: u8,
    /// What its maker wrote into it, if this user may read that.
    pub product: Option<String>,
    /// The serial number, likewise.
    pub serial: Option<String>,
    /// Whether this user may open it.
    pub access: Access,
}

impl Device {
    /// Which boards it may be.
    pub fn boards(&self) -> Vec<&'static Board> {
        boards::guess(self.vid, self.pid, self.product.as_deref())
    }

    /// The board that it says it is: `None` for a string that several boards or any adapter have.
    pub fn board_by_its_word(&self) -> Option<&'static Board> {
        let boards = self.boards();
        let is_told = self.product.is_some() && boards.len() == 1;
        boards.first().copied().filter(|board| is_told && board.product.is_some())
    }

    /// The interface and the speed of its line: those of the board that it is, or what is usual.
    pub(super) fn line(&self, board: Option<&Board>) -> (char, u32) {
        let interface = board.and_then(|board| board.interface).unwrap_or(self.chip.usual_interface());
        (interface, board.map_or(DEFAULT_BAUD, |board| board.baud))
    }

    /// How a user names it.
    pub fn name(&self) -> String {
        match &self.serial {
            Some(serial) => format!("ftdi:{serial}"),
            None => format!("ftdi at {:03}:{:03}", self.bus, self.address),
        }
    }
}

impl From<Found> for Device {
    fn from(found: Found) -> Self {
        let Found { vid, pid, release, place: (bus, address), strings } = found;
        let (access, [product, serial]) = match strings {
            Strings::Are(strings) => (Access::Granted, strings),
            Strings::Denied => (Access::Denied, Default::default()),
            Strings::Failed(code) => (Access::Unknown(code), Default::default()),
        };
        Self { chip: Chip::of_release(release), vid, pid, bus, address, product, serial, access }
    }
}

/// FTDI's chips on the bus. None is taken from its user.
///
/// # Errors
/// When libusb does not work here.
pub fn devices() -> Result<Vec<Device>, OpenError> {
    let found = Context::new('A').and_then(|mut context| context.devices())?;
    Ok(found.into_iter().map(Device::from).collect())
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// An FT2232H.
    pub(in crate::ftdi) fn device(product: Option<&str>, serial: Option<&str>) -> Device {
        Device {
            chip: Chip::Ft2232h,
            vid: 0x0403,
            pid: 0x6010,
            bus: 1,
            address: 7,
            product: product.map(str::to_owned),
            serial: serial.map(str::to_owned),
            access: Access::Granted,
        }
    }

    #[test]
    fn the_line_is_the_catalogues_or_the_usual_one() {
        let line = |device: &Device| device.line(device.boards().first().copied());
        assert_eq!(line(&device(Some("iCEBreaker V1.0e"), None)), ('B', 1_000_000));
        assert_eq!(line(&device(Some("Toaster"), None)), ('B', 1_000_000));
        let ulx3s = Device { chip: Chip::FtX, pid: 0x6015, ..device(None, None) };
        assert_eq!(line(&ulx3s), ('A', 1_000_000));
        assert_eq!(ulx3s.name(), "ftdi at 001:007");
    }

    #[test]
    fn only_a_string_that_one_board_alone_has_says_what_a_chip_is() {
        let word = |device: &Device| device.board_by_its_word().map(|board| board.id);
        assert_eq!(word(&device(Some("iCEBreaker V1.0e"), None)), Some("icebreaker"));
        for product in [Some("Dual RS232-HS"), Some("Toaster"), None] {
            assert_eq!(word(&device(product, None)), None, "{product:?}");
        }
        let cable = Device { chip: Chip::FtX, pid: 0x6015, ..device(Some("FT231X USB UART"), None) };
        assert_eq!(word(&cable), None, "any adapter");
    }
}
