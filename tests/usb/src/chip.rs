//! The chips: what their data sheets say, and the descriptors by which a host knows them.
//!
//! Source: data sheets DS_FT2232H v2.6, DS_FT232H v2.0 and DS_FT231X v1.3; prjspeedbump (wanda-phi, 9e9d9f5, `ft2232h.md`,
//! `ft232h.md`, `ft-x.md`, `d2xx.md`); USB 2.0 section 9.6; descriptors as read from an FT2232H (enjoy-digital/litex#1793), an
//! FT232H (adafruit/Adafruit_Blinka#1022) and, for what nobody shows of an FT231X, the FT232R before it
//! (raspberrypi/linux#417). Left out: FT4232H, which differs in numbers only; other modes than UART.

/// A kind of chip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chip {
    /// Two UARTs, high speed.
    Ft2232h,
    /// One UART, high speed: half of an FT2232H, with smaller buffers.
    Ft232h,
    /// One UART, full speed.
    Ft231x,
}

/// FTDI's vendor number.
pub(crate) const VENDOR: u16 = 0x0403;

/// The numbers of the strings, as descriptors refer to them.
pub(crate) mod string {
    pub(crate) const MANUFACTURER: u8 = 1;
    pub(crate) const PRODUCT: u8 = 2;
    pub(crate) const SERIAL: u8 = 3;
}

/// The one language that strings are in: English (United States).
const LANGUAGE: u16 = 0x0409;

/// Types of descriptors (USB 2.0 table 9-5).
mod descriptor_type {
    pub(super) const DEVICE: u8 = 1;
    pub(super) const CONFIGURATION: u8 = 2;
    pub(super) const STRING: u8 = 3;
    pub(super) const INTERFACE: u8 = 4;
    pub(super) const ENDPOINT: u8 = 5;
}

const VENDOR_SPECIFIC: u8 = 0xff;
const BULK: u8 = 2;

impl Chip {
    pub(crate) fn product_number(self) -> u16 {
        match self {
            Self::Ft2232h => 0x6010,
            Self::Ft232h => 0x6014,
            Self::Ft231x => 0x6015,
        }
    }

    /// `bcdDevice`, by which libftdi tells the chips apart.
    pub(crate) fn release(self) -> u16 {
        match self {
            Self::Ft2232h => 0x0700,
            Self::Ft232h => 0x0900,
            Self::Ft231x => 0x1000,
        }
    }

    /// What an unprogrammed chip calls itself.
    pub(crate) fn product(self) -> &'static str {
        match self {
            Self::Ft2232h => "Dual RS232-HS",
            Self::Ft232h => "Single RS232-HS",
            Self::Ft231x => "FT231X USB UART",
        }
    }

    /// How many interfaces it has: UARTs, each with two endpoints.
    pub fn interfaces(self) -> usize {
        match self {
            Self::Ft2232h => 2,
            Self::Ft232h | Self::Ft231x => 1,
        }
    }

    /// Bytes of a bulk packet: those of high and of full speed.
    pub fn packet_bytes(self) -> usize {
        match self {
            Self::Ft2232h | Self::Ft232h => 512,
            Self::Ft231x => 64,
        }
    }

    /// Bytes that each of an interface's two buffers holds, by the data sheets' lists of features.
    pub fn fifo_bytes(self) -> usize {
        match self {
            Self::Ft2232h => 4096,
            Self::Ft232h => 1024,
            Self::Ft231x => 512,
        }
    }

    /// The first status byte with all modem lines inactive: reserved bits, which prjspeedbump says are 0010 at high speed.
    pub(crate) fn modem_status(self) -> u8 {
        match self {
            Self::Ft2232h | Self::Ft232h => 0x02,
            Self::Ft231x => 0x01,
        }
    }

    /// `enum libusb_speed`.
    pub(crate) fn speed(self) -> u8 {
        match self {
            Self::Ft2232h | Self::Ft232h => 3,
            Self::Ft231x => 2,
        }
    }

    fn control_packet_bytes(self) -> u8 {
        match self {
            Self::Ft2232h | Self::Ft232h => 64,
            Self::Ft231x => 8,
        }
    }

    /// `bmAttributes` and `bMaxPower` (2 mA) of the configuration.
    pub(crate) fn power(self) -> [u8; 2] {
        match self {
            Self::Ft2232h | Self::Ft232h => [0x80, 250],
            Self::Ft231x => [0xa0, 45],
        }
    }

    pub(crate) fn device_descriptor(self) -> Vec<u8> {
        let [vendor_low, vendor_high] = VENDOR.to_le_bytes();
        let [product_low, product_high] = self.product_number().to_le_bytes();
        let [release_low, release_high] = self.release().to_le_bytes();
        vec![
            18,
            descriptor_type::DEVICE,
            // USB 2.0.
            0x00,
            0x02,
            // The class is that of each interface.
            0,
            0,
            0,
            self.control_packet_bytes(),
            vendor_low,
            vendor_high,
            product_low,
            product_high,
            release_low,
            release_high,
            string::MANUFACTURER,
            string::PRODUCT,
            string::SERIAL,
            // Configurations.
            1,
        ]
    }

    /// The configuration, and behind it each interface with its two endpoints.
    pub(crate) fn config_descriptor(self) -> Vec<u8> {
        let [packet_low, packet_high] = u16::try_from(self.packet_bytes()).unwrap_or(u16::MAX).to_le_bytes();
        let mut interfaces = Vec::new();
        let mut count = 0;
        for number in (0..).take(self.interfaces()) {
            let class = VENDOR_SPECIFIC;
            interfaces.extend([
                9,
                descriptor_type::INTERFACE,
                number,
                0,
                2,
                class,
                class,
                class,
                string::PRODUCT,
            ]);
            for endpoint in [in_endpoint(number), out_endpoint(number)] {
                interfaces.extend([7, descriptor_type::ENDPOINT, endpoint, BULK, packet_low, packet_high, 0]);
            }
            count = number + 1;
        }
        let [total_low, total_high] = u16::try_from(9 + interfaces.len()).unwrap_or(u16::MAX).to_le_bytes();
        let [attributes, max_power] = self.power();
        let head =
            [9, descriptor_type::CONFIGURATION, total_low, total_high, count, 1, 0, attributes, max_power];
        [&head[..], &interfaces].concat()
    }
}

/// The endpoint that brings an interface's bytes to the host: 0x81, 0x83.
pub(crate) fn in_endpoint(interface: u8) -> u8 {
    0x81 + 2 * interface
}

/// The endpoint that takes bytes from the host: 0x02, 0x04.
pub(crate) fn out_endpoint(interface: u8) -> u8 {
    0x02 + 2 * interface
}

/// A string as a descriptor (USB 2.0 section 9.6.7).
pub(crate) fn string_descriptor(text: &str) -> Vec<u8> {
    words_descriptor(text.encode_utf16())
}

/// String 0: the list of languages.
pub(crate) fn languages_descriptor() -> Vec<u8> {
    words_descriptor([LANGUAGE])
}

fn words_descriptor(words: impl IntoIterator<Item = u16>) -> Vec<u8> {
    // The length is a byte and counts itself and the type.
    let words = words.into_iter().take(126).flat_map(u16::to_le_bytes);
    let mut descriptor: Vec<u8> = [0, descriptor_type::STRING].into_iter().chain(words).collect();
    descriptor[0] = u8::try_from(descriptor.len()).unwrap_or(u8::MAX);
    descriptor
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ft2232h_is_what_lsusb_shows() {
        // Source: enjoy-digital/litex#1793: a configuration of 55 bytes and 500 mA, two interfaces.
        let config = Chip::Ft2232h.config_descriptor();
        assert_eq!(config[..9], [9, 2, 55, 0, 2, 1, 0, 0x80, 250]);
        assert_eq!(config.len(), 55);
        assert_eq!(config[18..32], [7, 5, 0x81, 2, 0, 2, 0, 7, 5, 0x02, 2, 0, 2, 0]);
        assert_eq!(config[41..], [7, 5, 0x83, 2, 0, 2, 0, 7, 5, 0x04, 2, 0, 2, 0]);
        assert_eq!(Chip::Ft2232h.device_descriptor()[8..14], [0x03, 0x04, 0x10, 0x60, 0x00, 0x07]);
    }

    #[test]
    fn the_ft232h_is_what_its_descriptors_show() {
        // Source: adafruit/Adafruit_Blinka#1022: a configuration of 32 bytes and 500 mA, one interface.
        let config = Chip::Ft232h.config_descriptor();
        assert_eq!(config[..9], [9, 2, 32, 0, 1, 1, 0, 0x80, 250]);
        assert_eq!(config[18..], [7, 5, 0x81, 2, 0, 2, 0, 7, 5, 0x02, 2, 0, 2, 0]);
        let device = Chip::Ft232h.device_descriptor();
        assert_eq!(device[7..14], [64, 0x03, 0x04, 0x14, 0x60, 0x00, 0x09]);
    }

    #[test]
    fn the_ft231x_is_an_ft232r_with_other_numbers() {
        // Source: raspberrypi/linux#417 for the FT232R: a configuration of 32 bytes, endpoints of 64 bytes.
        let config = Chip::Ft231x.config_descriptor();
        assert_eq!(config[..9], [9, 2, 32, 0, 1, 1, 0, 0xa0, 45]);
        assert_eq!(config[18..], [7, 5, 0x81, 2, 64, 0, 0, 7, 5, 0x02, 2, 64, 0, 0]);
        assert_eq!(Chip::Ft231x.device_descriptor()[8..14], [0x03, 0x04, 0x15, 0x60, 0x00, 0x10]);
    }

    #[test]
    fn strings_are_utf_16() {
        assert_eq!(string_descriptor("µ1"), [6, 3, 0xb5, 0x00, b'1', 0]);
        assert_eq!(languages_descriptor(), [4, 3, 0x09, 0x04]);
    }
}
