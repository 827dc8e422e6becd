//! A device: a chip with its strings and what hangs on its UARTs, and its part in the host's bookkeeping.
//!
//! Source: control requests as in libftdi's `ftdi.h`, Linux's `ftdi_sio.h` and prjspeedbump's `d2xx.md` (wanda-phi, 9e9d9f5);
//! claims and drivers as in Linux's usbfs and `libusb.h`. Left out: bit modes other than their number; modem control, which
//! nothing here heeds.

use std::time::Duration;

use midstate_usb_protocol::{Error, Listing, Setup};

use crate::baud::baud;
use crate::channel::{Channel, Counters, Settings};
use crate::chip::{self, Chip};
use crate::eeprom;
use crate::faults::{Direction, Fault, RandomFaults};
use crate::interface::Interface;
use crate::line::{Line, Parity};
use crate::uart::{Scripted, Uart};

/// The strings by which a device can be told from others.
#[derive(Clone, Debug)]
pub(crate) struct Strings {
    pub(crate) manufacturer: String,
    pub(crate) product: String,
    pub(crate) serial: String,
}

/// A device to plug in.
pub struct Device {
    chip: Chip,
    strings: Strings,
    uarts: Vec<Box<dyn Uart>>,
    faults: Option<RandomFaults>,
    has_kernel_driver: bool,
    is_access_denied: bool,
}

impl Device {
    /// A chip as it leaves the factory, with silent UARTs, on a host whose kernel has a driver for it.
    pub fn new(chip: Chip, serial: &str) -> Self {
        let silent = || Box::new(Scripted::silent()) as Box<dyn Uart>;
        let strings = Strings {
            manufacturer: "FTDI".to_owned(),
            product: chip.product().to_owned(),
            serial: serial.to_owned(),
        };
        Self {
            chip,
            strings,
            uarts: (0..chip.interfaces()).map(|_| silent()).collect(),
            faults: None,
            has_kernel_driver: true,
            is_access_denied: false,
        }
    }

    /// What a board's maker calls it.
    #[must_use]
    pub fn product(mut self, product: &str) -> Self {
        product.clone_into(&mut self.strings.product);
        self
    }

    /// Hangs something on the UART of interface A (0) or B (1).
    ///
    /// # Panics
    /// When the chip has no such interface.
    #[must_use]
    pub fn uart(mut self, interface: usize, uart: impl Uart + 'static) -> Self {
        self.uarts[interface] = Box::new(uart);
        self
    }

    /// Something goes wrong at random, at each interface and in each direction.
    #[must_use]
    pub fn faults(self, faults: RandomFaults) -> Self {
        Self { faults: Some(faults), ..self }
    }

    /// The kernel has no driver for it.
    #[must_use]
    pub fn without_kernel_driver(self) -> Self {
        Self { has_kernel_driver: false, ..self }
    }

    /// The user may not open it.
    #[must_use]
    pub fn without_permission(self) -> Self {
        Self { is_access_denied: true, ..self }
    }
}

/// The kernel's driver for an interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KernelDriver {
    /// There never was one.
    None,
    /// It has the interface: there is a `ttyUSB`.
    Attached,
    /// It was taken off and has not come back.
    Detached,
}

/// What an interface looks like from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InterfaceState {
    /// The kernel's driver.
    pub driver: KernelDriver,
    /// How often the kernel's driver was taken off.
    pub detachments: u32,
    /// Whether a program has claimed it.
    pub is_claimed: bool,
    /// What the host has set.
    pub settings: Settings,
    /// What its channel has done.
    pub counters: Counters,
}

/// What a device looks like from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceState {
    /// Whether it is plugged in.
    pub is_plugged: bool,
    /// Its address on the bus.
    pub address: u8,
    /// Handles that are open now.
    pub open_handles: usize,
    /// How often it was opened.
    pub opened: u32,
    /// The vendor's control requests to it so far.
    pub requests: Vec<Setup>,
    /// The faults that have struck, of all interfaces and directions.
    pub struck: Vec<Fault>,
    /// Its interfaces.
    pub interfaces: Vec<InterfaceState>,
}

/// An interface with who has it.
pub(crate) struct Port {
    pub(crate) interface: Interface,
    pub(crate) driver: KernelDriver,
    pub(crate) detachments: u32,
    pub(crate) claimed_by: Option<u64>,
}

impl Port {
    /// Takes the kernel's driver off.
    pub(crate) fn detach_driver(&mut self) -> Result<(), Error> {
        if self.driver != KernelDriver::Attached {
            return Err(Error::NotFound);
        }
        self.driver = KernelDriver::Detached;
        self.detachments += 1;
        Ok(())
    }
}

/// A device on the bus.
pub(crate) struct Plugged {
    pub(crate) chip: Chip,
    pub(crate) strings: Strings,
    pub(crate) eeprom: Vec<u16>,
    pub(crate) ports: Vec<Port>,
    pub(crate) address: u8,
    pub(crate) is_plugged: bool,
    pub(crate) is_access_denied: bool,
    pub(crate) opened: u32,
    pub(crate) requests: Vec<Setup>,
}

/// Requests of FTDI's chips.
mod request {
    pub(super) const RESET: u8 = 0x00;
    pub(super) const MODEM_CONTROL: u8 = 0x01;
    pub(super) const FLOW_CONTROL: u8 = 0x02;
    pub(super) const BAUD: u8 = 0x03;
    pub(super) const DATA: u8 = 0x04;
    pub(super) const MODEM_STATUS: u8 = 0x05;
    pub(super) const EVENT_CHARACTER: u8 = 0x06;
    pub(super) const ERROR_CHARACTER: u8 = 0x07;
    pub(super) const SET_LATENCY: u8 = 0x09;
    pub(super) const GET_LATENCY: u8 = 0x0a;
    pub(super) const BIT_MODE: u8 = 0x0b;
    pub(super) const READ_PINS: u8 = 0x0c;
    pub(super) const READ_EEPROM: u8 = 0x90;
}

/// `bmRequestType` of a vendor's request to the device, to the host and to the chip.
const VENDOR_IN: u8 = 0xc0;
const VENDOR_OUT: u8 = 0x40;
/// `bmRequestType` of a standard request whose data goes to the host.
const STANDARD_IN: u8 = 0x80;
const GET_DESCRIPTOR: u8 = 0x06;

impl Plugged {
    pub(crate) fn new(device: Device, address: u8, now: Duration) -> Self {
        let Device { chip, strings, uarts, mut faults, has_kernel_driver, is_access_denied } = device;
        let driver = if has_kernel_driver { KernelDriver::Attached } else { KernelDriver::None };
        let ports = (0..).zip(uarts).map(|(number, uart)| {
            let noise_seed = u64::from(address) << 8 | number;
            let mut interface = Interface::new(Channel::new(chip, uart, now, noise_seed));
            if let Some(faults) = &mut faults {
                interface.faults(Direction::In).randomly(faults.split());
                interface.faults(Direction::Out).randomly(faults.split());
            }
            Port { interface, driver, detachments: 0, claimed_by: None }
        });
        Self {
            chip,
            eeprom: eeprom::image(chip, &strings),
            strings,
            ports: ports.collect(),
            address,
            is_plugged: true,
            is_access_denied,
            opened: 0,
            requests: vec![],
        }
    }

    pub(crate) fn listing(&self, plug: u64) -> Listing {
        Listing {
            plug,
            bus: 1,
            address: self.address,
            port: self.address,
            speed: self.chip.speed(),
            device_descriptor: self.chip.device_descriptor(),
            config_descriptor: self.chip.config_descriptor(),
        }
    }

    pub(crate) fn port(&mut self, interface: i32) -> Result<&mut Port, Error> {
        usize::try_from(interface).ok().and_then(|at| self.ports.get_mut(at)).ok_or(Error::NotFound)
    }

    /// The interface whose endpoint this is.
    pub(crate) fn port_of_endpoint(&mut self, endpoint: u8) -> Option<&mut Port> {
        let has_endpoint =
            |number| [chip::in_endpoint(number), chip::out_endpoint(number)].contains(&endpoint);
        (0..).zip(&mut self.ports).find(|(number, _)| has_endpoint(*number)).map(|(_, port)| port)
    }

    /// A control transfer: the bytes that it brings, or `None` for a stall.
    pub(crate) fn control(&mut self, setup: Setup, room: usize) -> Option<Vec<u8>> {
        let mut answer = match setup.request_type {
            STANDARD_IN if setup.request == GET_DESCRIPTOR => self.descriptor(setup.value)?,
            VENDOR_IN | VENDOR_OUT => {
                self.requests.push(setup);
                if setup.request_type == VENDOR_IN {
                    self.ask(setup)?
                } else {
                    self.order(setup).map(|()| vec![])?
                }
            }
            _ => return None,
        };
        answer.truncate(room);
        Some(answer)
    }

    fn descriptor(&self, value: u16) -> Option<Vec<u8>> {
        let [index, kind] = value.to_le_bytes();
        match (kind, index) {
            (1, 0) => Some(self.chip.device_descriptor()),
            (2, 0) => Some(self.chip.config_descriptor()),
            (3, 0) => Some(chip::languages_descriptor()),
            (3, chip::string::MANUFACTURER) => Some(chip::string_descriptor(&self.strings.manufacturer)),
            (3, chip::string::PRODUCT) => Some(chip::string_descriptor(&self.strings.product)),
            (3, chip::string::SERIAL) => Some(chip::string_descriptor(&self.strings.serial)),
            _ => None,
        }
    }

    /// The channel that a request is for: 1 is A, 2 is B. The FT231X has one, and other uses for the number.
    fn channel(&mut self, index: u16) -> Option<&mut Channel> {
        let at = match self.chip {
            Chip::Ft2232h => usize::from(index & 0xff).checked_sub(1)?,
            Chip::Ft231x => 0,
        };
        self.ports.get_mut(at).map(|port| &mut port.interface.channel)
    }

    /// A request that brings something.
    fn ask(&mut self, setup: Setup) -> Option<Vec<u8>> {
        match setup.request {
            request::MODEM_STATUS => Some(self.channel(setup.index)?.status().to_vec()),
            request::GET_LATENCY => {
                let latency = self.channel(setup.index)?.settings().latency;
                Some(vec![u8::try_from(latency.as_millis()).unwrap_or(u8::MAX)])
            }
            // Pulled up, all of them.
            request::READ_PINS => Some(vec![0xff]),
            request::READ_EEPROM => {
                Some(self.eeprom[usize::from(setup.index) % self.eeprom.len()].to_le_bytes().to_vec())
            }
            _ => None,
        }
    }

    /// A request that does something.
    fn order(&mut self, setup: Setup) -> Option<()> {
        let chip = self.chip;
        let channel = self.channel(setup.index)?;
        let [low, high] = setup.value.to_le_bytes();
        let character = (high & 1 == 1).then_some(low);
        match setup.request {
            request::RESET => match low {
                // Source: `ftdi_sio.h`, FTDI_SIO_RESET: flow control and event character go, speed and format stay.
                0 => {
                    channel.purge_to_line();
                    channel.purge_from_line();
                    let Settings { line, latency, error, bit_mode, .. } = channel.settings();
                    *channel.settings_mut() =
                        Settings { line, latency, error, bit_mode, ..Settings::default() };
                }
                // Source: `d2xx.md` on RESET, `ftdi.h` on SIO_TCOFLUSH and SIO_TCIFLUSH.
                1 => channel.purge_to_line(),
                2 => channel.purge_from_line(),
                _ => return None,
            },
            request::MODEM_CONTROL => {}
            request::FLOW_CONTROL => channel.settings_mut().flow_control = setup.index.to_le_bytes()[1],
            request::BAUD => channel.settings_mut().line.baud = baud(chip, setup.value, setup.index)?,
            request::DATA => {
                let baud = channel.settings().line.baud;
                channel.settings_mut().line = format(baud, setup.value)?;
            }
            request::EVENT_CHARACTER => channel.settings_mut().event = character,
            request::ERROR_CHARACTER => channel.settings_mut().error = character,
            request::SET_LATENCY if low > 0 => {
                channel.settings_mut().latency = Duration::from_millis(low.into());
            }
            request::BIT_MODE => channel.settings_mut().bit_mode = high,
            _ => return None,
        }
        Some(())
    }
}

/// The format that a request sets: data bits in the low byte, parity in bits 8 to 10, stop bits in 11 to 13.
fn format(baud: u32, value: u16) -> Option<Line> {
    let [data_bits, high] = value.to_le_bytes();
    let parity = match high & 7 {
        0 => Parity::None,
        1 => Parity::Odd,
        2 => Parity::Even,
        3 => Parity::Mark,
        4 => Parity::Space,
        _ => return None,
    };
    let stop_half_bits = match high >> 3 & 7 {
        stop @ 0..=2 => 2 + stop,
        _ => return None,
    };
    matches!(data_bits, 7 | 8).then_some(Line { baud, data_bits, parity, stop_half_bits })
}

#[cfg(test)]
mod tests {
    use rand::rngs::SmallRng;
    use rand::{RngExt as _, SeedableRng as _};

    use super::*;
    use crate::twice::seed;

    #[test]
    fn every_request_is_answered_or_refused() {
        let mut random = SmallRng::seed_from_u64(seed());
        let mut answered = 0;
        for chip in [Chip::Ft2232h, Chip::Ft231x] {
            let mut device = Plugged::new(Device::new(chip, "any"), 1, Duration::ZERO);
            for _ in 0..20_000 {
                let request_type =
                    [STANDARD_IN, VENDOR_IN, VENDOR_OUT, random.random()][random.random_range(0..4)];
                let request = if random.random() { random.random_range(0..16) } else { random.random() };
                let (value, index) = (random.random(), random.random_range(0..0x400));
                let room = random.random_range(0..300);
                let answer = device.control(Setup { request_type, request, value, index }, room);
                assert!(answer.as_ref().is_none_or(|bytes| bytes.len() <= room));
                answered += u32::from(answer.is_some());
                for port in &device.ports {
                    let line = port.interface.channel.settings().line;
                    assert!((183..=12_000_000).contains(&line.baud), "{line:?}");
                }
            }
        }
        assert!(answered > 1000, "{answered}");
    }

    #[test]
    fn a_format_is_what_libftdi_encodes() {
        // Source: `ftdi_set_line_property2`: parity from bit 8, stop bits from bit 11.
        assert_eq!(format(9600, 8), Some(Line::of_baud(9600)));
        let line = Line { baud: 9600, data_bits: 7, parity: Parity::Even, stop_half_bits: 4 };
        assert_eq!(format(9600, 7 | 2 << 8 | 2 << 11), Some(line));
        assert_eq!(format(9600, 9), None);
        assert_eq!(format(9600, 8 | 5 << 8), None);
    }
}
