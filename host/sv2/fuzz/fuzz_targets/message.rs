//! Any frame decodes to a message that means the same when encoded again, or to an error.
#![no_main]

use bytes::Bytes;
use libfuzzer_sys::fuzz_target;
use midstate_sv2::{Frame, Message};

fuzz_target!(|input: &[u8]| {
    let [msg_type, channel_msg, payload @ ..] = input else { return };
    let payload = Bytes::copy_from_slice(payload);
    let Ok(frame) = Frame::new(0, channel_msg & 1 == 1, *msg_type, payload) else { return };
    let Ok(message) = Message::decode(&frame) else { return };
    let again = Message::decode(&message.encode()).expect("what was encoded decodes");
    // Compared as bytes: a NaN equals nothing, itself included.
    assert_eq!(again.encode().payload(), message.encode().payload());
});
