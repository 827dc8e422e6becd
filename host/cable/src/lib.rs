//! Boards on a cable: which are there, who may open them, and the bytes to and from each as a [`Link`].
//!
//! [`boards`] holds what the catalogue says of the boards' bridges, `ftdi` lists FTDI chips without taking them from
//! anybody and opens one over the system's libftdi1, `tty` opens a serial port, [`udev`] is the rule that lets a user do
//! so. Left out: what the bytes mean, which is `midstate_fabric::link`'s.
//!
//! [`Link`]: midstate_fabric::link::Link

pub mod boards;
#[cfg(feature = "ftdi")]
pub mod ftdi;
#[cfg(feature = "tty")]
pub mod tty;
pub mod udev;
