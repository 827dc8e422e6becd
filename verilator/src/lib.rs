//! The simulated board: the committed Verilog, verilated, with a serial adapter on its pins.
//!
//! [`open`] gives a fabric that is driven exactly as one on a cable: the same driver, the same frames, the same pins.
//! `build.rs` runs Verilator on the files of `hdl/verilog`, each of which is a model by its name; `src/shim.cpp` holds the
//! loop over clocks; `ffi.rs` all unsafe code. The unrolled models come with the feature `all-architectures`.

mod board;
mod ffi;
mod model;

pub use board::{OpenError, SimLink, open};
pub use model::{BAUD, BoardConfig, BoardError, CLOCK_HZ, DEFAULT_MODEL, Model, has_trace, models};
