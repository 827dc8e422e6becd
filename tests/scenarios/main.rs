//! Board, miner and pool together, over loopback and encrypted, as a user runs them.
//!
//! The board is the committed Verilog under Verilator. Nothing here asserts a speed; waiting ends with an event, and with
//! a failure after minutes.

mod mining;
mod record;
mod restarts;
mod witness;
