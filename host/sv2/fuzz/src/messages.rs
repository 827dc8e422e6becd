//! The decoders of messages: each subprotocol's, and the TLV fields of extensions.

use bytes::{Bytes, BytesMut};
use midstate_sv2::messages::extensions::{NEGOTIATION, worker_hash_rate};
use midstate_sv2::messages::{Message, Tlv, Tlvs, protocol};
use midstate_sv2::{Error, Frame};

/// The longest line that a log can get of one message: ten fields of text, each character of it escaped.
const MAX_LINE: usize = 10 * (255 * 10 + 40);

/// A message of `numbers`, the first byte says which, is read as what it writes, or refused.
fn round_trip(input: &[u8], extension_type: u16, numbers: &[u8]) -> Option<(Message, Tlvs)> {
    let (number, payload) = input.split_first()?;
    let number = numbers[usize::from(*number) % numbers.len()];
    let payload = Bytes::copy_from_slice(payload);
    // One of the two channel bits is refused from the header alone.
    let frames = [false, true].map(|channel_msg| {
        Frame::new(extension_type, channel_msg, number, payload.clone())
            .expect("inputs are shorter than 16 MiB")
    });
    let [clear, set] = frames.each_ref().map(Message::decode_with_tlvs);
    assert!(clear.is_err() || set.is_err());
    for (frame, counted) in frames.iter().zip([&clear, &set]) {
        forms_agree(counted.as_ref().map(|(message, _)| message), Message::decode_borrowed(frame).as_ref());
    }
    let (message, tlvs) = clear.or(set).ok()?;

    assert!(!matches!(message, Message::Unknown(_)), "{number:#04x} has no message");
    assert!(message.to_string().len() <= MAX_LINE);
    let encoded = message.encode();
    let tail = tlvs.iter().map(|field: Tlv| field.size()).sum::<usize>();
    assert_eq!(encoded.payload().len() + tail, payload.len());
    // Compared as bytes: a NaN equals nothing, itself included.
    let again = Message::decode(&encoded).expect("what was encoded decodes");
    assert_eq!(again.encode(), encoded);
    let (mut whole, mut written) = (BytesMut::new(), BytesMut::new());
    message.write_frame(&mut whole);
    encoded.write(&mut written);
    assert_eq!(whole, written);
    Some((message, tlvs))
}

/// Counted or borrowed, a frame says the same, or is refused for the same reason.
fn forms_agree(counted: Result<&Message, &Error>, borrowed: Result<&Message<&[u8]>, &Error>) {
    match (counted, borrowed) {
        (Ok(counted), Ok(borrowed)) => {
            assert_eq!(borrowed.to_string(), counted.to_string());
            assert_eq!(borrowed.encode(), counted.encode());
            assert_eq!(borrowed.detached().encode(), counted.encode());
        }
        (counted, borrowed) => assert_eq!(counted.err(), borrowed.err()),
    }
}

/// The numbers of the job declaration protocol's messages.
pub(crate) const JOB_DECLARATION: [u8; 8] = [0x50, 0x51, 0x55, 0x56, 0x57, 0x58, 0x59, 0x60];
/// The numbers of the template distribution protocol's messages.
pub(crate) const TEMPLATE_DISTRIBUTION: [u8; 7] = [0x70, 0x71, 0x72, 0x73, 0x74, 0x75, 0x76];

/// The numbers of the common messages and the mining protocol's.
pub(crate) fn mining_numbers() -> Vec<u8> {
    (0..=4).chain(0x10..=0x1d).chain(0x1f..=0x25).collect()
}

/// The common messages and those of the mining protocol.
pub(crate) fn mining(input: &[u8]) {
    let Some((message, _)) = round_trip(input, 0, &mining_numbers()) else { return };
    assert!([None, Some(protocol::MINING)].contains(&message.protocol()));
    let rate = match &message {
        Message::OpenStandardMiningChannel(open) => open.hash_rate(),
        Message::OpenExtendedMiningChannel(open) => open.hash_rate(),
        Message::UpdateChannel(update) => update.hash_rate(),
        _ => return,
    };
    if let Ok(rate) = rate {
        assert!(rate.is_finite() && rate >= 0.0);
    }
}

/// The messages of the job declaration protocol.
pub(crate) fn job_declaration(input: &[u8]) {
    let Some((message, _)) = round_trip(input, 0, &JOB_DECLARATION) else { return };
    assert_eq!(message.protocol(), Some(protocol::JOB_DECLARATION));
    if let Message::ProvideMissingTransactionsSuccess(answer) = message {
        let items = answer.transaction_list;
        assert_eq!(items.iter().count(), items.len());
    }
}

/// The messages of the template distribution protocol.
pub(crate) fn template_distribution(input: &[u8]) {
    let Some((message, _)) = round_trip(input, 0, &TEMPLATE_DISTRIBUTION) else { return };
    assert_eq!(message.protocol(), Some(protocol::TEMPLATE_DISTRIBUTION));
    if let Message::RequestTransactionDataSuccess(answer) = message {
        let items = answer.transaction_list;
        assert_eq!(items.iter().count(), items.len());
    }
}

/// The negotiation's messages, and TLV fields: behind them, and behind a share. What is read of TLV fields reads the same
/// when it is written in the specification's byte order.
pub(crate) fn extensions(input: &[u8]) {
    let Some((_, rest)) = input.split_first() else { return };
    let read = if input[0] & 0x80 == 0 {
        round_trip(input, NEGOTIATION, &[0, 1, 2])
    } else {
        // A share with as long an extranonce as its tail leaves undecided, then the tail.
        let share = [&[0x1b][..], &[7; 24], &[2, 1, 2], rest].concat();
        round_trip(&share, 0, &[0x1b])
    };
    let Some((message, tlvs)) = read else { return };
    let fields: Vec<_> = tlvs.iter().collect();
    assert_eq!(tlvs.is_empty(), fields.is_empty());
    for field in &fields {
        let first = tlvs.get(field.extension_type(), field.field_type());
        assert!(first.is_some());
    }
    let frame = message.encode_with(&fields).expect("it fitted before");
    let (again, fields_again) = Message::decode_with_tlvs(&frame).expect("what was encoded decodes");
    assert_eq!((again, fields_again.iter().collect::<Vec<_>>()), (message, fields));
    if let Ok(Some(worker)) = worker_hash_rate::worker(&tlvs) {
        assert!(worker.len() <= worker_hash_rate::MAX_LEN);
    }
}
