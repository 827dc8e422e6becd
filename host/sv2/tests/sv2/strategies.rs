//! Arbitrary fields and messages. NaN is left out: it is carried, but equals nothing.

use midstate_sv2::messages::Tlv;
use midstate_sv2::types::{Field, FixedSize, SEQ0_64K_B0_16M};
use midstate_sv2::{B0_32, B0_64K, B0_255, SEQ0_64K, SEQ0_255, STR0_255, U256};
use proptest::collection::vec;
use proptest::prelude::*;

pub(crate) use crate::messages::any_message as message;

/// A field as it lies in a payload, so that strategies for messages are all of one type: that keeps the build quick.
pub(crate) fn wire<T: Field + std::fmt::Debug>(
    field: impl Strategy<Value = T> + 'static,
) -> BoxedStrategy<Vec<u8>> {
    let wire = |field: T| {
        let mut out = Vec::with_capacity(field.size());
        field.write(&mut out);
        out
    };
    field.prop_map(wire).boxed()
}

/// An integer of a message.
pub(crate) fn int() -> impl Strategy<Value = u32> {
    any::<u32>()
}

/// Mostly short; now and then any length up to the longest, which then repeats a byte, to be quick.
fn byte_string(max: usize) -> impl Strategy<Value = Vec<u8>> {
    let repeated = |len: std::ops::RangeInclusive<usize>| {
        (any::<u8>(), len).prop_map(|(byte, len)| vec![byte; len]).boxed()
    };
    prop_oneof![
        60 => vec(any::<u8>(), 0..=max.min(40)).boxed(),
        3 => repeated(0..=max),
        1 => repeated(max..=max),
    ]
}

pub(crate) fn str0_255() -> impl Strategy<Value = STR0_255> {
    byte_string(255).prop_map(|bytes| STR0_255::new(bytes).unwrap())
}

pub(crate) fn b0_32() -> impl Strategy<Value = B0_32> {
    byte_string(32).prop_map(|bytes| B0_32::new(bytes).unwrap())
}

pub(crate) fn b0_255() -> impl Strategy<Value = B0_255> {
    byte_string(255).prop_map(|bytes| B0_255::new(bytes).unwrap())
}

pub(crate) fn b0_64k() -> impl Strategy<Value = B0_64K> {
    byte_string(65_535).prop_map(|bytes| B0_64K::new(bytes).unwrap())
}

pub(crate) fn u256() -> impl Strategy<Value = U256> + Clone {
    any::<[u8; 32]>().prop_map(U256::from_le_bytes)
}

pub(crate) fn merkle_path() -> impl Strategy<Value = SEQ0_255<U256>> {
    items(u256(), 255).prop_map(|path| SEQ0_255::new(&path).unwrap())
}

/// A sequence of the large type; seldom of its full length.
pub(crate) fn seq0_64k<T: FixedSize + std::fmt::Debug + 'static>(
    item: impl Strategy<Value = T> + Clone + 'static,
) -> impl Strategy<Value = SEQ0_64K<T>> {
    items(item, 65_535).prop_map(|items| SEQ0_64K::new(&items).unwrap())
}

fn items<T: Copy + std::fmt::Debug + 'static>(
    item: impl Strategy<Value = T> + Clone + 'static,
    max: usize,
) -> impl Strategy<Value = Vec<T>> {
    let full = item.clone().prop_map(move |item| vec![item; max]);
    prop_oneof![300 => vec(item, 0..=12).boxed(), 1 => full.boxed()]
}

/// Transactions: short, long, and longer than two bytes of length can say.
pub(crate) fn transactions() -> impl Strategy<Value = SEQ0_64K_B0_16M> {
    let long = (any::<u8>(), 65_530..66_000usize).prop_map(|(byte, len)| vec![byte; len]);
    let transaction = prop_oneof![100 => vec(any::<u8>(), 0..40).boxed(), 1 => long.boxed()];
    vec(transaction, 0..6).prop_map(|items| SEQ0_64K_B0_16M::new(&items).unwrap())
}

/// A TLV field.
pub(crate) fn tlv() -> impl Strategy<Value = Tlv> {
    (any::<u16>(), any::<u8>(), vec(any::<u8>(), 0..40))
        .prop_map(|(extension, field, value)| Tlv::new(extension, field, value).unwrap())
}
