//! What takes memory from the allocator, and what must not: counts, which do not depend on the machine.
//!
//! A test binary of its own, because counting replaces the allocator.

#![allow(clippy::unwrap_used, reason = "clippy knows #[test] functions as tests, but not their helpers")]

use allocation_counter::measure;
use bytes::BytesMut;
use midstate_sv2::messages::Message;
use midstate_sv2::noise::{AuthorityKeypair, ServerIdentity};
use midstate_sv2::{ClientConfig, ClientConnection, Event, Frame, ServerConfig, ServerConnection};
use parsers_sv2::Mining;

#[path = "../benches/common/messages.rs"]
mod samples;
#[path = "../benches/common/transports.rs"]
mod transports;
use transports::transports;

fn allocations(run: impl FnOnce()) -> u64 {
    measure(run).count_total
}

#[test]
fn decoding_allocates_nothing_where_sri_does() {
    for message in [samples::share(), samples::job()] {
        let frame = samples::received(&message);
        let decode = || assert_eq!(Message::decode(&frame).unwrap(), message);
        assert_eq!(allocations(decode), 0, "{}", message.name());
        let decode = || assert_eq!(Message::decode_borrowed(&frame).unwrap().name(), message.name());
        assert_eq!(allocations(decode), 0, "{} borrowed", message.name());

        let mut payload = frame.payload().to_vec();
        let borrowed = allocations(|| drop(Mining::try_from((frame.msg_type(), &mut payload[..])).unwrap()));
        let owned = allocations(|| {
            drop(Mining::try_from((frame.msg_type(), &mut payload[..])).unwrap().into_owned());
        });
        println!("SRI: {} takes {borrowed} allocations, {owned} to be kept", message.name());
        assert!(0 < borrowed && borrowed < owned);
    }
}

#[test]
fn a_message_is_detached_by_one_allocation_and_what_counts_its_slices() {
    for (message, expected) in [(samples::share(), 1), (samples::job(), 2)] {
        let frame = samples::received(&message);
        let borrowed = Message::decode_borrowed(&frame).unwrap();
        assert_eq!(allocations(|| assert_eq!(borrowed.detached(), message)), expected, "{}", message.name());
    }
}

#[test]
fn encoding_into_a_used_buffer_allocates_nothing() {
    let mut out = BytesMut::with_capacity(1024);
    for message in [samples::share(), samples::job()] {
        let encode = || {
            out.clear();
            message.write_frame(&mut out);
        };
        assert_eq!(allocations(encode), 0, "{}", message.name());
    }
}

#[test]
fn frames_that_are_consumed_as_they_come_allocate_nothing() {
    let (mut client, mut server) = transports();
    let messages = [samples::share(), samples::job()];
    let mut wire = BytesMut::new();
    let mut exchange = |split: usize| {
        for message in &messages {
            wire.clear();
            client.seal_message(message, &mut wire);
            let mut opened = 0;
            for mut part in wire.chunks(split) {
                while let Some(frame) = server.open(&mut part, 1 << 20).unwrap() {
                    assert_eq!(Message::decode(&frame).unwrap(), *message);
                    opened += 1;
                }
            }
            assert_eq!(opened, 1);
        }
    };
    // Whole frames, and pieces that cut headers and payloads.
    for split in [usize::MAX, 100, 7] {
        exchange(split);
        assert_eq!(allocations(|| (0..100).for_each(|_| exchange(split))), 0, "in pieces of {split}");
    }
}

#[test]
fn frames_of_one_read_share_a_buffer_until_they_are_dropped() {
    let (mut client, mut server) = transports();
    let message = samples::job();
    let mut held = Vec::with_capacity(90);
    for round in 0..10 {
        let mut wire = BytesMut::new();
        (0..90).for_each(|_| client.seal_message(&message, &mut wire));
        let mut rest = &wire[..];
        let count = allocations(|| {
            while let Some(frame) = server.open(&mut rest, 1 << 20).unwrap() {
                held.push(frame);
            }
        });
        // The buffer, and what counts its slices.
        assert_eq!(count, if round == 0 { 2 } else { 0 }, "round {round}");
        assert!(held.drain(..).all(|frame| Message::decode(&frame).unwrap() == message));
    }
}

#[test]
fn an_empty_frame_allocates_nothing() {
    let (mut client, mut server) = transports();
    let mut wire = BytesMut::new();
    client.seal(&Frame::new(0, false, 1, vec![]).unwrap(), &mut wire);
    let open = || assert!(server.open(&mut &wire[..], 0).unwrap().unwrap().payload().is_empty());
    assert_eq!(allocations(open), 0);
}

#[test]
fn a_connection_allocates_nothing_once_it_runs() {
    const NOW: u32 = 1_700_000_000;
    let authority = AuthorityKeypair::from_secret([1; 32]).unwrap();
    let identity = ServerIdentity::issue(&authority, [2; 32], NOW, NOW + 10).unwrap();
    let mut server = ServerConnection::new(ServerConfig::mining(identity), [3; 32]).unwrap();
    let config = ClientConfig::mining(authority.public(), "pool.example", 34254).unwrap();
    let mut client = ClientConnection::new(config, [4; 32]).unwrap();
    loop {
        let (up, down) = (client.poll_transmit(), server.poll_transmit());
        if up.is_none() && down.is_none() {
            break;
        }
        server.receive(&up.unwrap_or_default(), NOW).unwrap();
        client.receive(&down.unwrap_or_default(), NOW).unwrap();
    }
    assert!(matches!(server.poll_event(), Some(Event::Ready { .. })));
    assert!(matches!(client.poll_event(), Some(Event::Ready { .. })));

    let (share, job) = (samples::share(), samples::job());
    let mut exchange = || {
        client.send(&share).unwrap();
        server.receive(&client.poll_transmit().unwrap(), NOW).unwrap();
        assert!(matches!(server.poll_event(), Some(Event::Message(message)) if message == share));
        server.send(&job).unwrap();
        client.receive(&server.poll_transmit().unwrap(), NOW).unwrap();
        assert!(matches!(client.poll_event(), Some(Event::Message(message)) if message == job));
    };
    exchange();
    assert_eq!(allocations(|| (0..100).for_each(|_| exchange())), 0);
}
