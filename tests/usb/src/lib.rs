//! An emulated USB bus with FTDI chips and boards behind them, for tests: the system's own libftdi, unmodified, runs on it.
//!
//! A [`Bench`] is the bus. [`Bench::plug`] puts a [`Device`] on it: a [`Chip`] with something on its UART pins ([`Uart`]): an
//! echo, a script, a simulated board. A program that is started with [`Bench::command`] finds the emulated libusb
//! (`midstate-emulated-libusb`) instead of the system's, whose every call comes here over a Unix-domain socket. The [`Plug`]
//! shows what became of the device, and makes things go wrong ([`Fault`]). A test whose own code calls libftdi starts itself
//! once more as the program: [`twice`].
//!
//! Left out: everything but Linux, whose loader finds a shared library by `LD_LIBRARY_PATH`.

mod baud;
mod bench;
mod board;
mod bus;
mod channel;
mod chip;
mod device;
mod eeprom;
mod faults;
mod interface;
mod library;
mod line;
pub mod twice;
mod uart;

pub use bench::{Bench, Plug};
pub use board::SimulatedBoard;
pub use channel::{Counters, Settings};
pub use chip::Chip;
pub use device::{Device, DeviceState, InterfaceState, KernelDriver};
pub use faults::{Direction, Fault, RandomFaults};
pub use line::{Line, Parity};
pub use midstate_usb_protocol::Setup;
pub use uart::{Loopback, Scripted, Step, Uart, Waker};
