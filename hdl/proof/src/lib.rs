//! What is proven of the committed Verilog, and the means to do it.
//!
//! [`catalog`] is the table of proofs; a new one is a row there and a property in `hdl/proof/verilog`. [`formal`] proves a
//! property by yosys and the ABC that comes with it.
//! The properties and the description of SHA-256 they lean on (`fips180.v`) are written from the standards; of the
//! gateware they know the ports. What is proven is the committed Verilog itself: blocks are taken out of it by name.

pub mod catalog;
pub mod engines;
pub mod formal;
pub mod mutation;
pub mod netlist;
pub mod script;
pub mod simulate;
pub mod symbolic;
pub mod terms;
