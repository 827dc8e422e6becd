//! The simulated board: the committed Verilog, verilated, with a serial adapter on its pins.
//!
//! [`open`] gives a fabric that is driven exactly as one on a cable: the same driver, the same frames, the same pins.
//! `build.rs` runs Verilator on `hdl/verilog/rolled.v`; `src/shim.cpp` holds the loop over clocks; `ffi.rs` all unsafe
//! code.

mod board;
mod ffi;
mod model;

pub use board::{OpenError, SimLink, open};
pub use model::{BAUD, BoardConfig, BoardError, CLOCK_HZ, Model};
