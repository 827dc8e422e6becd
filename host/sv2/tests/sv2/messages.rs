//! Messages: every one against the reference implementation (SRI), field by field and byte by byte, in both directions.
//!
//! A file per protocol lists the messages with a strategy for each field; [`differential`] makes a module of tests out of
//! each. Left out here: what the fields mean, which the scenarios test.

use std::fmt::Debug;

use bytes::BytesMut;
use midstate_sv2::messages::{Message, MessageType, ReadMessage, Tlv};
use midstate_sv2::types::{
    BoundedBytes, Field, FieldProblem, FixedSize, Reader, SEQ0_64K, SEQ0_64K_B0_16M, SEQ0_255, Seq,
};
use midstate_sv2::{Error, Frame, PeerMisbehaved, STR0_255, U256, messages};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use crate::strategies;

mod common;
mod error_codes;
mod extensions;
mod job_declaration;
mod mining;
mod template_distribution;

/// Random cases for each message, and for what both make of the bytes of each.
const CASES: u32 = 10_000;

/// A strategy for any message of a group.
pub(crate) fn any_message() -> impl Strategy<Value = Message> {
    prop_oneof![
        5 => common::any_message(),
        21 => mining::any_message(),
        8 => job_declaration::any_message(),
        7 => template_distribution::any_message(),
        3 => extensions::any_message(),
    ]
}

/// A field of ours that says what one of SRI's says.
trait Means<T> {
    fn means(&self, theirs: &T) -> bool;
}

macro_rules! equal {
    ($($plain:ty)*) => {$(
        impl Means<$plain> for $plain {
            fn means(&self, theirs: &$plain) -> bool {
                self == theirs
            }
        }
    )*};
}
equal!(u16 u32 u64 f32 bool);

impl Means<common_messages_sv2::Protocol> for u8 {
    fn means(&self, theirs: &common_messages_sv2::Protocol) -> bool {
        *self == *theirs as Self
    }
}

macro_rules! equal_bytes {
    ($($ours:ty = $theirs:ty;)*) => {$(
        impl Means<$theirs> for $ours {
            fn means(&self, theirs: &$theirs) -> bool {
                theirs.as_bytes() == raw(self)
            }
        }
    )*};
}
equal_bytes! {
    BoundedBytes<32> = binary_sv2::B032<'_>;
    BoundedBytes<255> = binary_sv2::B0255<'_>;
    BoundedBytes<65_535> = binary_sv2::B064K<'_>;
    STR0_255 = binary_sv2::Str0255<'_>;
    U256 = binary_sv2::U256<'_>;
}

/// The bytes of a field, without its length prefix.
fn raw<T: Raw>(field: &T) -> &[u8] {
    field.raw()
}

trait Raw {
    fn raw(&self) -> &[u8];
}

impl<const MAX: usize> Raw for BoundedBytes<MAX> {
    fn raw(&self) -> &[u8] {
        self
    }
}

impl Raw for STR0_255 {
    fn raw(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl Raw for U256 {
    fn raw(&self) -> &[u8] {
        self.as_le_bytes()
    }
}

impl Means<binary_sv2::Sv2Option<'_, u32>> for Option<u32> {
    fn means(&self, theirs: &binary_sv2::Sv2Option<'_, u32>) -> bool {
        *self == theirs.clone().into_inner()
    }
}

fn items_mean<O: FixedSize + Means<T>, const MAX: usize, T>(ours: &Seq<O, MAX>, theirs: &[T]) -> bool {
    ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(ours, theirs)| ours.means(theirs))
}

impl<O: FixedSize + Means<T>, T> Means<binary_sv2::Seq0255<'_, T>> for SEQ0_255<O> {
    fn means(&self, theirs: &binary_sv2::Seq0255<'_, T>) -> bool {
        items_mean(self, theirs.as_slice())
    }
}

impl<O: FixedSize + Means<T>, T> Means<binary_sv2::Seq064K<'_, T>> for SEQ0_64K<O> {
    fn means(&self, theirs: &binary_sv2::Seq064K<'_, T>) -> bool {
        items_mean(self, theirs.as_slice())
    }
}

impl Means<binary_sv2::Seq064K<'_, binary_sv2::B016M<'_>>> for SEQ0_64K_B0_16M {
    fn means(&self, theirs: &binary_sv2::Seq064K<'_, binary_sv2::B016M<'_>>) -> bool {
        let theirs = theirs.as_slice();
        self.len() == theirs.len()
            && self.iter().zip(theirs).all(|(ours, theirs)| ours[..] == *theirs.as_bytes())
    }
}

/// The name that SRI has for a field, where it is another.
macro_rules! their_name {
    ($theirs:ident.$field:ident) => {
        $theirs.$field
    };
    ($theirs:ident.$field:ident $other:ident) => {
        $theirs.$other
    };
}

/// A module of tests for each message, and `any_message` over all of them.
///
/// `field (name): strategy` names SRI's field where it is another; a closure behind `=>` changes random payloads ahead of
/// both decoders, where SRI deviates for a known reason.
macro_rules! differential {
    ($($module:ident: $ours:ident = $sri:ident::$theirs:ident, $msg_type:ident, $channel_bit:ident {
        $($field:ident $(($their_field:ident))?: $strategy:expr,)*
    } $(=> $prepare:expr;)?)*) => {
        /// Any message of this file.
        pub(super) fn any_message() -> impl Strategy<Value = Message> {
            proptest::strategy::Union::new([$($module::payload().prop_map($module::decode).boxed(),)*])
        }

        $(mod $module {
            use super::*;

            pub(super) fn payload() -> BoxedStrategy<Vec<u8>> {
                let fields = vec![$($crate::strategies::wire($strategy),)*];
                fields.prop_map(|fields| fields.concat()).boxed()
            }

            pub(super) fn decode(payload: Vec<u8>) -> Message {
                <$ours>::read(&mut Reader::new(&payload.into())).unwrap().into()
            }

            fn check<T: Debug>(cases: u32, strategy: BoxedStrategy<T>, body: $crate::messages::Body<T>) {
                $crate::messages::check(cases, file!(), module_path!(), strategy, body);
            }

            #[test]
            fn means_the_same_to_the_reference_implementation() {
                check($crate::messages::CASES, payload(), &|payload| {
                    let ours = <$ours>::read(&mut Reader::new(&payload.clone().into())).unwrap();
                    let mut bytes = payload.clone();
                    let theirs: $sri::$theirs = binary_sv2::from_bytes(&mut bytes).unwrap();
                    $(
                        let same = ours.$field.means(
                            &$crate::messages::their_name!(theirs.$field $($their_field)?)
                        );
                        $crate::messages::agree(stringify!($field), same)?;
                    )*
                    let back = binary_sv2::to_bytes(theirs).unwrap();
                    $crate::messages::is_encoded_as(&ours.into(), &payload, &back)
                });
            }

            #[test]
            fn any_payload_means_the_same_to_both_implementations_or_nothing_to_either() {
                let payloads = $crate::messages::payloads(payload());
                check($crate::messages::CASES, payloads, &|mut payload| {
                    $($prepare(&mut payload);)?
                    $crate::messages::forms_agree(&$crate::messages::frame_of::<$ours>(payload.clone()))?;
                    let ours = <$ours>::read(&mut Reader::new(&payload.clone().into()));
                    let theirs = binary_sv2::from_bytes::<$sri::$theirs>(&mut payload);
                    $crate::messages::are_the_same(
                        ours.map(|ours| Message::from(ours).encode().payload().to_vec()),
                        theirs.map(|theirs| binary_sv2::to_bytes(theirs).unwrap()),
                    )
                });
            }

            #[test]
            fn its_frame_is_its_own() {
                assert_eq!((<$ours>::MSG_TYPE, <$ours>::CHANNEL_MSG), ($sri::$msg_type, $sri::$channel_bit));
                check(300, $crate::messages::surroundings(payload()), &|(payload, tlvs, tail)| {
                    $crate::messages::frames(&decode(payload), &tlvs, tail)
                });
            }

            #[test]
            fn cut_short_at_any_byte_it_names_itself_and_the_field() {
                check(20, payload(), &|payload| {
                    let ours = <$ours>::read(&mut Reader::new(&payload.into())).unwrap();
                    let fields = [$((stringify!($field), $crate::messages::size(&ours.$field)),)*];
                    $crate::messages::cuts(&ours.into(), &fields)
                });
            }
        })*
    };
}

use {differential, their_name};

/// A test's body as a pointer: the runner is compiled once for all messages.
type Body<'a, T> = &'a dyn Fn(T) -> Result<(), TestCaseError>;

/// Runs a body on random cases; a failure shows the smallest case found and is kept for the next run.
fn check<T: Debug>(
    cases: u32,
    file: &'static str,
    module: &'static str,
    strategy: BoxedStrategy<T>,
    body: Body<T>,
) {
    let config = ProptestConfig {
        source_file: Some(file),
        test_name: Some(module),
        ..ProptestConfig::with_cases(cases)
    };
    let mut runner = TestRunner::new(config);
    if let Err(error) = runner.run(&strategy, body) {
        panic!("{error}\n{runner}");
    }
}

fn size<T: Field>(field: &T) -> usize {
    field.size()
}

fn agree(field: &str, same: bool) -> Result<(), TestCaseError> {
    prop_assert!(same, "{field} differs");
    Ok(())
}

/// What was read is written as the bytes that it was read from, by both.
fn is_encoded_as(ours: &Message, payload: &[u8], theirs: &[u8]) -> Result<(), TestCaseError> {
    let frame = ours.encode();
    prop_assert_eq!(&frame.payload()[..], payload);
    prop_assert_eq!(theirs, payload);
    prop_assert_eq!(&Message::decode(&frame).unwrap(), ours);
    Ok(())
}

/// A frame with any payload under a message's header.
fn frame_of<M: MessageType>(payload: Vec<u8>) -> Frame {
    Frame::new(M::EXTENSION_TYPE, M::CHANNEL_MSG, M::MSG_TYPE, payload).unwrap()
}

/// The borrowed form of a message says what the counted one says, or is refused for the same reason. Compared as text and
/// bytes: a NaN equals nothing.
fn forms_agree(frame: &Frame) -> Result<(), TestCaseError> {
    let (counted, borrowed) = (Message::decode(frame), Message::decode_borrowed(frame));
    prop_assert_eq!(format!("{counted:?}"), format!("{borrowed:?}"));
    if let (Ok(counted), Ok(borrowed)) = (counted, borrowed) {
        prop_assert_eq!(counted.to_string(), borrowed.to_string());
        prop_assert_eq!(counted.encode(), borrowed.encode());
        prop_assert_eq!(counted.encode(), borrowed.detached().encode());
    }
    Ok(())
}

fn are_the_same(
    ours: Result<Vec<u8>, PeerMisbehaved>,
    theirs: Result<Vec<u8>, binary_sv2::Error>,
) -> Result<(), TestCaseError> {
    match (ours, theirs) {
        (Ok(ours), Ok(theirs)) => prop_assert_eq!(ours, theirs),
        (Err(_), Err(_)) => {}
        (ours, theirs) => prop_assert!(false, "{:?} and {:?}", ours, theirs),
    }
    Ok(())
}

/// All ways to encode a message agree. Its wrong channel bit is refused, and bytes behind it that are no TLV fields; TLV
/// fields come back.
fn frames(message: &Message, tlvs: &[Tlv], tail: usize) -> Result<(), TestCaseError> {
    let frame = message.encode();
    let (mut whole, mut again) = (BytesMut::new(), BytesMut::new());
    message.write_frame(&mut whole);
    frame.write(&mut again);
    prop_assert_eq!(whole, again);

    let (extension_type, bit, number) = (frame.extension_type(), frame.channel_msg(), frame.msg_type());
    let other = Frame::new(extension_type, !bit, number, frame.payload().clone()).unwrap();
    let expected = PeerMisbehaved::ChannelBit { message: message.name(), received: !bit };
    prop_assert_eq!(Message::decode(&other), Err(Error::PeerMisbehaved(expected)));
    forms_agree(&other)?;

    let with_tlvs = message.encode_with(tlvs).unwrap();
    let (back, fields) = Message::decode_with_tlvs(&with_tlvs).unwrap();
    forms_agree(&with_tlvs)?;
    prop_assert_eq!(&back, message);
    prop_assert_eq!(fields.iter().collect::<Vec<_>>(), tlvs);

    let longer = with_payload(&frame, [&frame.payload()[..], &[0xff; 4][..tail]].concat());
    let problem = FieldProblem::NoTlvs { len: tail };
    let expected = PeerMisbehaved::Field { message: message.name(), field: "TLV fields", problem };
    prop_assert_eq!(Message::decode(&longer), Err(Error::PeerMisbehaved(expected)));
    forms_agree(&longer)
}

/// A payload with what may stand behind it: TLV fields, or a number of bytes that are none.
fn surroundings(payload: BoxedStrategy<Vec<u8>>) -> BoxedStrategy<(Vec<u8>, Vec<Tlv>, usize)> {
    (payload, prop::collection::vec(strategies::tlv(), 0..4), 1..5usize).boxed()
}

/// A message cut short names itself and the field that the cut is in, for every cut.
fn cuts(message: &Message, fields: &[(&str, usize)]) -> Result<(), TestCaseError> {
    let frame = message.encode();
    let mut starts_at = 0;
    for &(name, size) in fields {
        for at in starts_at..starts_at + size {
            let short = with_payload(&frame, frame.payload().slice(..at));
            forms_agree(&short)?;
            match Message::decode(&short) {
                Err(Error::PeerMisbehaved(PeerMisbehaved::Field { message: found, field, problem })) => {
                    prop_assert_eq!((found, field), (message.name(), name));
                    let truncated = matches!(problem, FieldProblem::Truncated { needed, available } if available < needed);
                    prop_assert!(truncated, "{problem}");
                }
                other => prop_assert!(false, "cut at {}: {:?}", at, other),
            }
        }
        starts_at += size;
    }
    prop_assert_eq!(starts_at, frame.payload().len());
    Ok(())
}

fn with_payload(frame: &Frame, payload: impl Into<bytes::Bytes>) -> Frame {
    Frame::new(frame.extension_type(), frame.channel_msg(), frame.msg_type(), payload).unwrap()
}

/// Random bytes, small ones often, so that lengths fit now and then; and a message's own bytes, damaged.
fn payloads(whole: BoxedStrategy<Vec<u8>>) -> BoxedStrategy<Vec<u8>> {
    let random = prop::collection::vec(prop_oneof![0..4u8, any::<u8>()], 0..150);
    let edits = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4);
    let length = prop_oneof![2 => Just(None), 1 => any::<prop::sample::Index>().prop_map(Some)];
    let damaged = (whole, edits, length).prop_map(|(mut payload, edits, length)| {
        for (at, byte) in edits {
            let at = at.index(payload.len());
            payload[at] = byte;
        }
        if let Some(length) = length {
            payload.resize(length.index(payload.len() + 8), 1);
        }
        payload
    });
    prop_oneof![random, damaged].boxed()
}

#[test]
fn unknown_frames_are_kept_as_they_are() {
    for (extension_type, msg_type) in [(1, 0x03), (0x4000, 0x10), (0, 0x1e), (0, 0x26), (0, 0x77), (0, 0xff)]
    {
        let frame = Frame::new(extension_type, false, msg_type, vec![1, 2, 3]).unwrap();
        let message = Message::decode(&frame).unwrap();
        assert_eq!(message, Message::Unknown(frame.clone()));
        forms_agree(&frame).unwrap();
        assert_eq!((message.encode(), message.name()), (frame, "unknown message"));
    }
}

#[test]
fn a_detached_message_keeps_no_frame_alive() {
    let reason_code = STR0_255::new(vec![b'x'; 100]).unwrap();
    let close = Message::from(messages::CloseChannel { channel_id: 1, reason_code }).encode();
    let unknown = Frame::new(1, false, 0x7f, vec![7; 100]).unwrap();
    for frame in [close, unknown] {
        let payload = frame.payload().clone();
        let copies = [
            Message::decode(&frame).unwrap().detached(),
            Message::decode_borrowed(&frame).unwrap().detached(),
        ];
        assert!(copies.iter().all(|copy| copy.encode() == frame));
        drop(frame);
        assert!(payload.is_unique());
    }
}

#[test]
fn longer_values_than_a_type_holds_are_refused_by_both() {
    fn both<O, T>(
        ours: &[Result<O, midstate_sv2::error::ConfigError>],
        theirs: &[Result<T, binary_sv2::Error>],
    ) {
        assert_eq!(ours.len(), theirs.len());
        assert!(ours.iter().zip(theirs).all(|(ours, theirs)| ours.is_ok() == theirs.is_ok()));
    }
    let strings = [255, 256].map(|len| vec![b'x'; len]);
    both(&strings.clone().map(STR0_255::new), &strings.map(binary_sv2::Str0255Owned::try_from));
    let short = [32, 33].map(|len| vec![1; len]);
    both(&short.clone().map(BoundedBytes::<32>::new), &short.map(binary_sv2::B032Owned::try_from));
    let long = [65_535, 65_536].map(|len| vec![1; len]);
    both(&long.clone().map(BoundedBytes::<65_535>::new), &long.map(binary_sv2::B064KOwned::try_from));
    let few = [255, 256].map(|len| vec![1u32; len]);
    both(&few.clone().map(|items| SEQ0_255::new(&items)), &few.map(binary_sv2::Seq0255::new));
    let many = [65_535, 65_536].map(|len| vec![1u32; len]);
    both(&many.clone().map(|items| SEQ0_64K::new(&items)), &many.map(binary_sv2::Seq064K::new));
}

#[test]
fn the_longest_messages_have_the_lengths_the_limits_speak_of() {
    let text = || STR0_255::new(vec![b'x'; 255]).unwrap();
    let setup = messages::SetupConnection {
        protocol: 0,
        min_version: 2,
        max_version: 2,
        flags: 0,
        endpoint_host: text(),
        endpoint_port: 1,
        vendor: text(),
        hardware_version: text(),
        firmware: text(),
        device_id: text(),
    };
    assert_eq!(Message::from(setup).encode().payload().len(), 1291);
    let channel_ids = SEQ0_64K::new(&[1u32; 65_535]).unwrap();
    let group = Message::from(messages::SetGroupChannel { group_channel_id: 1, channel_ids });
    assert_eq!(group.encode().payload().len(), 262_146);
    assert_eq!(Message::decode(&group.encode()).unwrap(), group);
}
