//! What SHA-256d hashing hardware computes and says, in plain `u32` arithmetic.
//!
//! This crate is the one description that gateware, simulator and host agree on: FIPS 180-4 ([`fips180`]),
//! the block header ([`header`]), the midstate and everything a host can compute ahead ([`midstate`]),
//! targets ([`target`]) and the frames on the wire between host and device ([`link`]).
//!
//! It is `no_std`, allocates nothing and depends on nothing, so that any of them can use it. It is written to be
//! read and compared with the standards, not to be fast.
#![no_std]

pub mod fips180;
pub mod header;
pub mod link;
pub mod mainnet;
pub mod midstate;
pub mod target;

pub use header::{BlockHash, Header};
pub use midstate::{Midstate, Precomputed, Tail};
pub use target::Target;
