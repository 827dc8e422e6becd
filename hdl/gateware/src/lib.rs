//! The search core and its link, described in rust-hdl.
//!
//! One file a block: [`engines`] is the socket that an architecture's engines fill, with a file or folder for each of them,
//! [`adders`] their sums and [`register`] their registers; [`search`] has the jobs and hits around the engines; then
//! [`hit_fifo`], [`link`] (frames), [`control`] (what a request does), [`uart`], [`cdc`] and [`top`]. [`config`] says what
//! is built, [`area`] how many cells it takes, [`emit`] writes it as Verilog; `hdl/verilog` holds what was emitted.
//!
//! rust-hdl's own simulator and its Verilog differ in places, so nothing here is tested with that simulator: the emitted
//! Verilog under Verilator is the truth, and the crate `midstate-verilator` runs it.

pub mod adders;
pub mod area;
pub mod cdc;
pub mod config;
pub mod control;
pub mod emit;
pub mod engines;
pub mod hit_fifo;
pub mod link;
pub mod register;
pub mod search;
pub mod top;
pub mod uart;

pub use config::{Architecture, ConfigError, CoreConfig};

use rust_hdl_core::prelude::{Bits, Constant, ToBits};

/// A constant of `N` bits in the hardware. rust-hdl writes a bare literal with 32 bits or 64, whatever it meets.
fn constant<const N: usize>(value: impl TryInto<u64>) -> Constant<Bits<N>> {
    let Ok(value) = value.try_into() else { panic!("a constant of the hardware has at most 64 bits") };
    Constant::new(value.to_bits())
}
