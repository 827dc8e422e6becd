//! The system's libftdi on the emulated bus, over the emulated libusb, from listing devices to closing them.
//!
//! Each test plugs devices in at a bench of its own and starts itself once more as the host: a process whose libftdi finds the
//! emulated libusb (`host`). Nothing here asserts how fast anything is; what takes its time does so by the bench's clock.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "clippy knows #[test] functions as tests, but not their helpers")]

mod board;
mod drivers;
mod echo;
mod faults;
mod host;
mod listing;
mod settings;
