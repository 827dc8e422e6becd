//! Negotiation of extensions, TLV fields behind messages, and how long a connection waits.

use midstate_sv2::messages::extensions::worker_hash_rate;
use midstate_sv2::messages::*;
use midstate_sv2::{B0_32, ConfigError, Error, Event, PeerMisbehaved, SEQ0_64K, ServerConnection, Timeouts};

use crate::pair::{
    Pair, client_against_script, client_config, close_channel, sealed, server_against_script, server_config,
};

const TIMEOUTS: Timeouts =
    Timeouts { handshake_ms: 1000, setup_ms: 2000, extensions_ms: 500, idle_ms: Some(60_000) };

fn pair(requested: &[u16], supported: &[u16], required: &[u16]) -> Pair {
    let mut client = client_config();
    client.extensions = requested.to_vec();
    client.timeouts = TIMEOUTS;
    let mut server = server_config();
    server.extensions = supported.to_vec();
    server.required_extensions = required.to_vec();
    server.timeouts = TIMEOUTS;
    Pair::new(client, server)
}

fn share() -> Message {
    SubmitSharesExtended {
        channel_id: 1,
        sequence_number: 2,
        job_id: 3,
        nonce: 4,
        ntime: 5,
        version: 6,
        extranonce: B0_32::new(vec![7; 4]).unwrap(),
    }
    .into()
}

fn ready() -> Event {
    Event::Ready { used_version: 2, flags: 0 }
}

#[test]
fn both_sides_use_what_both_have() {
    for (requested, supported, agreed) in [
        (&[2, 3][..], &[2, 5][..], &[2][..]),
        (&[2], &[], &[]),
        (&[], &[2], &[]),
        (&[3, 2], &[2, 3], &[3, 2]),
    ] {
        let mut pair = pair(requested, supported, &[]);
        pair.pump().unwrap();
        assert_eq!((pair.client_events(), pair.server_events()), (vec![ready()], vec![ready()]));
        assert_eq!((pair.client.extensions(), pair.server.extensions()), (agreed, agreed));
    }
}

#[test]
fn a_workers_name_passes_where_it_was_agreed_on_and_is_ignored_elsewhere() {
    let name = worker_hash_rate::tlv("rig 7").unwrap();
    let mut agreed = pair(&[2], &[2], &[]);
    agreed.pump().unwrap();
    agreed.client.send_with(&share(), std::slice::from_ref(&name)).unwrap();
    agreed.pump().unwrap();
    let events = agreed.server_events();
    let Event::MessageWithTlvs(message, tlvs) = &events[1] else { panic!("{events:?}") };
    assert_eq!(message, &share());
    assert_eq!(worker_hash_rate::worker(tlvs).unwrap().unwrap(), &b"rig 7"[..]);

    let mut other = pair(&[], &[2], &[]);
    other.pump().unwrap();
    let refused = other.client.send_with(&share(), std::slice::from_ref(&name));
    assert!(matches!(refused, Err(Error::Misuse { message: "SubmitSharesExtended", .. })), "{refused:?}");
    // A client that sends it all the same is heard without it.
    let (mut server, mut transport) = server_against_script(server_config());
    let setup = Message::from(client_config().setup).encode();
    server.receive(&sealed(&mut transport, &setup), 0).unwrap();
    server.receive(&sealed(&mut transport, &share().encode_with(&[name]).unwrap()), 0).unwrap();
    let events: Vec<_> = std::iter::from_fn(|| server.poll_event()).collect();
    assert_eq!(events, [ready(), Event::Message(share())]);
}

#[test]
fn fields_of_extensions_that_were_not_agreed_on_are_left_out() {
    let mut server = server_config();
    server.extensions = vec![3];
    let (mut server, mut transport) = server_against_script(server);
    let requested_extensions = SEQ0_64K::new(&[3, 3, 3]).unwrap();
    let request = RequestExtensions { request_id: 1, requested_extensions };
    let fields = [worker_hash_rate::tlv("rig 7").unwrap(), Tlv::new(3, 1, vec![1]).unwrap()];
    for frame in [
        Message::from(client_config().setup).encode(),
        Message::from(request).encode(),
        share().encode_with(&fields).unwrap(),
    ] {
        server.receive(&sealed(&mut transport, &frame), 0).unwrap();
    }
    assert_eq!(server.extensions(), [3]);
    let events: Vec<_> = std::iter::from_fn(|| server.poll_event()).collect();
    let Event::MessageWithTlvs(message, tlvs) = &events[1] else { panic!("{events:?}") };
    assert_eq!((message, tlvs.iter().collect::<Vec<_>>()), (&share(), fields[1..].to_vec()));
    assert_eq!(worker_hash_rate::worker(tlvs).unwrap(), None);
}

#[test]
fn a_server_that_knows_no_extensions_may_send_its_client_on() {
    let mut config = client_config();
    config.extensions = vec![2];
    let (mut client, mut transport) = client_against_script(config);
    let success = Message::from(SetupConnectionSuccess { used_version: 2, flags: 0 });
    let reconnect = Message::from(Reconnect { new_host: "other.example".try_into().unwrap(), new_port: 1 });
    for message in [&success, &reconnect] {
        client.receive(&sealed(&mut transport, &message.encode()), crate::pair::NOW).unwrap();
    }
    let events: Vec<_> = std::iter::from_fn(|| client.poll_event()).collect();
    assert_eq!(events, [ready(), Event::Message(reconnect)]);
}

#[test]
fn a_workers_name_of_more_than_32_bytes_is_an_error_with_its_place() {
    let long = "x".repeat(33);
    assert!(matches!(worker_hash_rate::tlv(&long), Err(ConfigError::TooLong { len: 33, max: 32, .. })));
    let tlv = Tlv::new(2, 1, long.into_bytes()).unwrap();
    let (_, tlvs) = Message::decode_with_tlvs(&share().encode_with(&[tlv]).unwrap()).unwrap();
    let error = worker_hash_rate::worker(&tlvs).unwrap_err().to_string();
    assert!(error.contains("user_identity of SubmitSharesExtended") && error.contains("33"), "{error}");
}

#[test]
fn a_required_extension_is_a_condition() {
    let mut lacking = pair(&[3], &[2, 3], &[2]);
    assert_eq!(lacking.pump(), Err(Error::ExtensionsRequired { required: vec![2] }));
    assert_eq!(lacking.server_events(), []);
    let mut having = pair(&[2, 3], &[2, 3], &[2]);
    having.pump().unwrap();
    assert_eq!(having.server_events(), [ready()]);
    let mut silent = pair(&[], &[2], &[2]);
    silent.pump().unwrap();
    silent.client.send(&share()).unwrap();
    let when = "before the extensions that the server requires";
    let unexpected = PeerMisbehaved::Unexpected { message: "SubmitSharesExtended", when };
    assert_eq!(silent.pump(), Err(Error::PeerMisbehaved(unexpected)));
    let mut config = server_config();
    config.required_extensions = vec![9];
    assert!(matches!(
        ServerConnection::new(config, [0; 32]),
        Err(Error::Config(ConfigError::Contradiction(_)))
    ));
}

#[test]
fn a_server_that_knows_no_extensions_costs_a_client_its_patience_and_no_more() {
    let mut config = client_config();
    (config.extensions, config.timeouts) = (vec![2], TIMEOUTS);
    let (mut client, mut transport) = client_against_script(config);
    let success = Message::from(SetupConnectionSuccess { used_version: 2, flags: 0 }).encode();
    client.receive(&sealed(&mut transport, &success), crate::pair::NOW).unwrap();
    let request = client.poll_transmit().unwrap();
    let frame = transport.open(&mut &request[..], 4096).unwrap().unwrap();
    assert!(matches!(Message::decode(&frame), Ok(Message::RequestExtensions(_))));
    client.handle_time(100).unwrap();
    assert_eq!(client.next_deadline(), Some(600));
    client.handle_time(599).unwrap();
    assert_eq!(client.poll_event(), None);
    client.handle_time(600).unwrap();
    assert_eq!((client.poll_event(), client.extensions()), (Some(ready()), &[][..]));
    // The answer comes after all: too late.
    let late = RequestExtensionsSuccess { request_id: 0, supported_extensions: SEQ0_64K::new(&[2]).unwrap() };
    client.receive(&sealed(&mut transport, &Message::from(late).encode()), crate::pair::NOW).unwrap();
    assert_eq!((client.poll_event(), client.extensions()), (None, &[][..]));
}

#[test]
fn a_client_agrees_to_nothing_that_it_did_not_ask_for() {
    let mut config = client_config();
    config.extensions = vec![2];
    let (mut client, mut transport) = client_against_script(config);
    let success = Message::from(SetupConnectionSuccess { used_version: 2, flags: 0 }).encode();
    let supported_extensions = SEQ0_64K::new(&[2, 3]).unwrap();
    let answer = Message::from(RequestExtensionsSuccess { request_id: 0, supported_extensions }).encode();
    for frame in [success, answer] {
        client.receive(&sealed(&mut transport, &frame), crate::pair::NOW).unwrap();
    }
    assert_eq!(client.extensions(), [2]);
}

#[test]
fn a_new_endpoint_is_asked_for_its_extensions_anew() {
    let mut pair = pair(&[2], &[2], &[]);
    pair.pump().unwrap();
    let changed = Message::from(ChannelEndpointChanged { channel_id: 1 });
    pair.server.send(&changed).unwrap();
    pair.client.receive(&pair.server.poll_transmit().unwrap(), crate::pair::NOW).unwrap();
    assert_eq!(pair.client.extensions(), [], "until the answer comes");
    let name = worker_hash_rate::tlv("rig 7").unwrap();
    assert!(pair.client.send_with(&share(), std::slice::from_ref(&name)).is_err());
    pair.pump().unwrap();
    assert_eq!(pair.client_events(), [ready(), Event::Message(changed)]);
    assert_eq!(pair.client.extensions(), [2]);
    pair.client.send_with(&share(), &[name]).unwrap();
    // Without extensions there is nothing to ask for.
    let mut plain = Pair::ready();
    plain.server.send(&ChannelEndpointChanged { channel_id: 1 }.into()).unwrap();
    plain.client.receive(&plain.server.poll_transmit().unwrap(), crate::pair::NOW).unwrap();
    assert_eq!(plain.client.poll_transmit(), None);
}

#[test]
fn fields_are_sent_in_the_order_of_their_extensions() {
    let mut pair = pair(&[2, 3], &[2, 3], &[]);
    pair.pump().unwrap();
    let [two, three] = [2, 3].map(|extension| Tlv::new(extension, 1, &b"x"[..]).unwrap());
    let refused = pair.client.send_with(&share(), &[three.clone(), two.clone()]);
    assert!(matches!(refused, Err(Error::Misuse { reason, .. }) if reason.contains("order")), "{refused:?}");
    let sent = [two, three];
    pair.client.send_with(&share(), &sent).unwrap();
    pair.pump().unwrap();
    let events = pair.server_events();
    let Event::MessageWithTlvs(_, tlvs) = &events[1] else { panic!("{events:?}") };
    assert_eq!(tlvs.iter().collect::<Vec<_>>(), sent);
}

#[test]
fn each_stage_has_its_time() {
    let mut fresh = pair(&[], &[], &[]);
    fresh.server.handle_time(10).unwrap();
    assert_eq!(fresh.server.next_deadline(), Some(1010));
    let silent = |awaited, after_ms| Err(Error::Silent { awaited, after_ms });
    assert_eq!(fresh.server.handle_time(1010), silent("its part of the handshake", 1000));
    assert_eq!(fresh.server.handle_time(1011), Err(Error::Closed));

    let (mut server, _transport) = server_against_script({
        let mut config = server_config();
        config.timeouts = TIMEOUTS;
        config
    });
    server.handle_time(0).unwrap();
    assert_eq!(server.handle_time(2000), silent("its part of the setup", 2000));

    let mut idle = pair(&[], &[], &[]);
    idle.pump().unwrap();
    idle.server.handle_time(5).unwrap();
    assert_eq!(idle.server.next_deadline(), Some(60_005));
    idle.client.send(&close_channel(1)).unwrap();
    idle.pump().unwrap();
    idle.server.handle_time(50_000).unwrap();
    assert_eq!(idle.server.next_deadline(), Some(110_000), "what is heard counts");
    assert_eq!(idle.server.handle_time(110_000), silent("anything", 60_000));
}

#[test]
fn a_closed_connection_writes_what_is_queued_and_hears_what_comes() {
    let mut pair = Pair::ready();
    pair.client.send(&close_channel(1)).unwrap();
    pair.client.close();
    assert!(!pair.client.is_drained());
    let refused = pair.client.send(&close_channel(2));
    assert!(matches!(refused, Err(Error::Misuse { .. })), "{refused:?}");
    pair.server.send(&close_channel(3)).unwrap();
    pair.pump().unwrap();
    assert!(pair.client.is_drained() && !pair.server.is_drained());
    assert_eq!(pair.server_events(), [Event::Message(close_channel(1))]);
    assert_eq!(pair.client_events(), [Event::Message(close_channel(3))]);
}
