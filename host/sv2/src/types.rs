//! The data types of Stratum V2, as they lie on the wire.
//!
//! Names are the specification's, underscore and all. Fixed-size integers map to Rust's own; `BOOL` is [`bool`]
//! (only the lowest bit counts), `F32` is [`f32`], `OPTION[T]` is [`Option`]. Byte strings and sequences are slices
//! of the frame they came in: counted ones, of which up to 23 bytes are copied ([`Counted`], the default), or borrowed
//! ones (`&[u8]`).
//!
//! Source: SV2 3.1.

mod bounded;
mod byte_strings;
mod codec;
mod holder;
mod seq;
mod u256;

pub use bounded::{B0_16M, B0_32, B0_64K, B0_255, BoundedBytes, STR0_255};
pub use byte_strings::SEQ0_64K_B0_16M;
pub use codec::{Field, FieldProblem, ReadField, Reader, U24};
pub use holder::{Counted, Holder};
pub use seq::{FixedSize, SEQ0_64K, SEQ0_255, Seq};
pub use u256::U256;
