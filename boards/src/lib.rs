//! Boards: which there are, what their clocks can be, their tops and pin files, and the flow from a core to a bitstream.
//!
//! A board is a folder with a `board.toml` and no code: [`catalog`] finds it at build time. [`pll`] computes its clock,
//! [`top`] writes its Verilog top and its pin file from those facts, [`flow`] runs yosys, nextpnr and the packer,
//! [`tools`] finds and runs what the flow needs, [`report`] keeps what came out, [`committed`] names the cores that ship,
//! [`page`] shows it and [`program`] loads it. Left out: the core itself, which is `midstate-gateware`'s.

pub mod catalog;
pub mod committed;
pub mod flow;
mod output_registers;
pub mod page;
pub mod pll;
pub mod program;
pub mod report;
pub mod tools;
pub mod top;
