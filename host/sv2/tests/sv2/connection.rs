//! Connections: setup and its refusals, limits, misuse, and what a hostile or broken peer can send.

use midstate_sv2::messages::*;
use midstate_sv2::noise::AuthorityKeypair;
use midstate_sv2::{
    CertificateError, ClientConfig, ClientConnection, ConfigError, Error, Event, Frame, PeerMisbehaved,
    ServerConfig, ServerConnection, U256,
};

use crate::pair::{
    NOW, Pair, VALID_S, client_against_script, client_config, close_channel, sealed, server_against_script,
    server_config,
};

fn misbehaved(result: Result<(), Error>) -> PeerMisbehaved {
    match result {
        Err(Error::PeerMisbehaved(how)) => how,
        other => panic!("{other:?}"),
    }
}

fn set_target(channel_id: u32) -> Message {
    SetTarget { channel_id, maximum_target: U256::MAX }.into()
}

#[test]
fn messages_pass_both_ways_after_the_setup() {
    let mut pair = Pair::ready();
    let share = Message::from(SubmitSharesStandard {
        channel_id: 1,
        sequence_number: 0,
        job_id: 2,
        nonce: 3,
        ntime: 4,
        version: 5,
    });
    pair.client.send(&share).unwrap();
    pair.server.send(&set_target(1)).unwrap();
    pair.server.send(&close_channel(1)).unwrap();
    pair.pump().unwrap();
    assert_eq!(pair.server_events(), [Event::Message(share)]);
    assert_eq!(pair.client_events(), [Event::Message(set_target(1)), Event::Message(close_channel(1))]);
    assert_eq!((pair.client.closed(), pair.server.closed()), (None, None));
}

#[test]
fn the_server_keeps_what_the_client_told_of_itself() {
    let mut config = client_config();
    config.setup.flags = setup_flags::REQUIRES_STANDARD_JOBS;
    config.setup.device_id = "board 7".try_into().unwrap();
    let mut pair = Pair::new(config.clone(), server_config());
    assert_eq!(pair.server.setup(), None);
    pair.pump().unwrap();
    assert_eq!(pair.server.setup(), Some(&config.setup));
    assert_eq!(pair.server_events(), [Event::Ready { used_version: 2, flags: 1 }]);
}

#[test]
fn success_flags_reach_the_client() {
    let mut config = server_config();
    config.success_flags = setup_success_flags::REQUIRES_EXTENDED_CHANNELS;
    let mut pair = Pair::new(client_config(), config);
    pair.pump().unwrap();
    assert_eq!(pair.client_events(), [Event::Ready { used_version: 2, flags: 2 }]);
}

#[test]
fn any_chunking_of_the_wire_gives_the_same_conversation() {
    for chunk in 1..=70 {
        let mut pair = Pair::new(client_config(), server_config());
        pair.chunk = chunk;
        pair.pump().unwrap();
        pair.client.send(&close_channel(1)).unwrap();
        pair.client.send(&close_channel(2)).unwrap();
        pair.server.send(&set_target(3)).unwrap();
        pair.pump().unwrap();
        let ready = Event::Ready { used_version: 2, flags: 0 };
        let expected = [ready.clone(), Event::Message(close_channel(1)), Event::Message(close_channel(2))];
        assert_eq!(pair.server_events(), expected, "chunks of {chunk}");
        assert_eq!(pair.client_events(), [ready, Event::Message(set_target(3))], "chunks of {chunk}");
    }
}

#[test]
fn the_wire_carries_22_bytes_of_header_and_a_mac_per_message() {
    let mut pair = Pair::ready();
    (pair.upstream_bytes, pair.downstream_bytes) = (0, 0);
    pair.server.send(&set_target(1)).unwrap();
    pair.pump().unwrap();
    // SetTarget has 36 bytes of payload.
    assert_eq!((pair.upstream_bytes, pair.downstream_bytes), (0, 22 + 36 + 16));
}

#[test]
fn a_client_refuses_a_server_of_another_authority() {
    let mut config = client_config();
    config.authority = AuthorityKeypair::from_secret([0x99; 32]).unwrap().public();
    let mut pair = Pair::new(config, server_config());
    let error = pair.pump().unwrap_err();
    assert!(matches!(error, Error::Certificate(CertificateError::WrongAuthority { .. })), "{error}");
    assert_eq!(pair.client.closed(), Some(&error));
    assert_eq!(pair.client.poll_transmit(), None);
    assert_eq!(pair.client.receive(&[0], NOW), Err(Error::Closed));
    assert_eq!(pair.client.send(&close_channel(1)), Err(Error::Closed));
}

#[test]
fn a_server_notices_that_its_own_certificate_has_expired() {
    let mut pair = Pair::new(client_config(), server_config());
    pair.now = NOW + VALID_S + 11;
    let expected = ConfigError::IdentityExpired { not_valid_after: NOW + VALID_S, now: pair.now };
    assert_eq!(pair.pump(), Err(Error::Config(expected)));
}

fn refusal(client: ClientConfig, server: ServerConfig) -> (Error, Error) {
    let mut pair = Pair::new(client, server);
    let at_server = pair.pump().unwrap_err();
    assert_eq!(pair.server.closed(), Some(&at_server));
    assert_eq!(pair.server.send(&set_target(1)), Err(Error::Closed));
    // The answer is still flushed after the error.
    let at_client = pair.pump().unwrap_err();
    assert_eq!(pair.client.closed(), Some(&at_client));
    assert!(pair.server_events().is_empty() && pair.client_events().is_empty());
    (at_server, at_client)
}

fn refused(error_code: &'static str, flags: u32) -> (Error, Error) {
    (
        Error::RefusedClient { error_code, flags },
        Error::SetupRefused { error_code: error_code.to_owned(), flags },
    )
}

#[test]
fn a_server_refuses_another_protocol() {
    let mut config = client_config();
    config.setup.protocol = protocol::TEMPLATE_DISTRIBUTION;
    config.setup.flags = 0xffff_ffff;
    assert_eq!(refusal(config, server_config()), refused("unsupported-protocol", 0));
}

#[test]
fn a_server_refuses_unsupported_flags_and_names_them() {
    let mut config = client_config();
    config.setup.flags = 0xffff_ffff;
    let (at_server, at_client) = refusal(config, server_config());
    assert_eq!((at_server, at_client.clone()), refused("unsupported-feature-flags", 0xffff_fffa));
    assert!(at_client.to_string().contains("unsupported-feature-flags"), "{at_client}");
}

#[test]
fn a_server_refuses_a_client_without_version_2() {
    let (mut server, mut transport) = server_against_script(server_config());
    let mut setup = client_config().setup;
    (setup.min_version, setup.max_version) = (3, 4);
    let wire = sealed(&mut transport, &Message::from(setup).encode());
    let refused = Error::RefusedClient { error_code: "protocol-version-mismatch", flags: 0 };
    assert_eq!(server.receive(&wire, NOW), Err(refused));
    let answer = server.poll_transmit().unwrap();
    let frame = transport.open(&mut &answer[..], 4096).unwrap().unwrap();
    let error_code = "protocol-version-mismatch".try_into().unwrap();
    assert_eq!(Message::decode(&frame).unwrap(), SetupConnectionError { flags: 0, error_code }.into());
}

#[test]
fn a_version_range_around_2_is_accepted() {
    let mut config = client_config();
    (config.setup.min_version, config.setup.max_version) = (1, 9);
    let mut pair = Pair::new(config, server_config());
    pair.pump().unwrap();
    assert_eq!(pair.client_events(), [Event::Ready { used_version: 2, flags: 0 }]);
}

#[test]
fn contradictory_configurations_are_refused_at_once() {
    for (min, max) in [(3, 4), (0, 1), (3, 1)] {
        let mut client = client_config();
        (client.setup.min_version, client.setup.max_version) = (min, max);
        let error = ClientConnection::new(client, [0; 32]).unwrap_err();
        assert!(matches!(error, Error::Config(ConfigError::Contradiction(_))), "{error}");
    }
    let mut server = server_config();
    server.success_flags = setup_success_flags::REQUIRES_FIXED_VERSION;
    let error = ServerConnection::new(server.clone(), [0; 32]).unwrap_err();
    assert!(matches!(error, Error::Config(ConfigError::Contradiction(_))), "{error}");
    server.supported_flags = 0;
    assert!(ServerConnection::new(server, [0; 32]).is_ok());
}

fn success(used_version: u16, flags: u32) -> Message {
    SetupConnectionSuccess { used_version, flags }.into()
}

#[test]
fn a_client_refuses_a_version_it_does_not_speak() {
    let mut config = client_config();
    (config.setup.min_version, config.setup.max_version) = (1, 3);
    for used in [0, 1, 3, 4] {
        let (mut client, mut server) = client_against_script(config.clone());
        let how = misbehaved(client.receive(&sealed(&mut server, &success(used, 0).encode()), NOW));
        assert_eq!(how, PeerMisbehaved::Version { used, min: 1, max: 3 });
    }
}

#[test]
fn a_client_that_needs_version_rolling_refuses_a_fixed_version() {
    let mut config = client_config();
    config.setup.flags = setup_flags::REQUIRES_VERSION_ROLLING;
    let fixed = success(2, setup_success_flags::REQUIRES_FIXED_VERSION).encode();
    let (mut client, mut server) = client_against_script(config);
    assert_eq!(misbehaved(client.receive(&sealed(&mut server, &fixed), NOW)), PeerMisbehaved::FixedVersion);

    let (mut client, mut server) = client_against_script(client_config());
    client.receive(&sealed(&mut server, &fixed), NOW).unwrap();
    assert_eq!(client.poll_event(), Some(Event::Ready { used_version: 2, flags: 1 }));
}

#[test]
fn a_client_that_needs_standard_jobs_refuses_a_server_without_standard_channels() {
    let mut config = client_config();
    config.setup.flags = setup_flags::REQUIRES_STANDARD_JOBS;
    let (mut client, mut server) = client_against_script(config);
    let extended_only = success(2, setup_success_flags::REQUIRES_EXTENDED_CHANNELS).encode();
    let how = misbehaved(client.receive(&sealed(&mut server, &extended_only), NOW));
    assert_eq!(how, PeerMisbehaved::NoStandardChannels);
}

#[test]
fn a_client_tells_its_maker_and_package_and_not_its_device() {
    let setup = client_config().setup;
    assert!(setup.vendor.to_string().starts_with("midstate "), "{}", setup.vendor);
    assert!(setup.hardware_version.to_string().starts_with("midstate-sv2 "), "{}", setup.hardware_version);
    assert!(setup.firmware == "" && setup.device_id == "");
}

#[test]
fn a_client_expects_an_answer_to_its_setup_and_nothing_else() {
    for message in [set_target(1), Message::Unknown(Frame::new(0, false, 0xee, vec![]).unwrap())] {
        let (mut client, mut server) = client_against_script(client_config());
        let how = misbehaved(client.receive(&sealed(&mut server, &message.encode()), NOW));
        let when = "instead of an answer to SetupConnection";
        assert_eq!(how, PeerMisbehaved::Unexpected { message: message.name(), when });
    }
}

#[test]
fn frames_of_other_extensions_do_not_disturb_the_setup() {
    let (mut client, mut server) = client_against_script(client_config());
    let mut wire = sealed(&mut server, &Frame::new(0x4001, false, 0, vec![1]).unwrap());
    wire.extend(sealed(&mut server, &success(2, 0).encode()));
    client.receive(&wire, NOW).unwrap();
    assert_eq!(client.poll_event(), Some(Event::Ready { used_version: 2, flags: 0 }));
    assert_eq!(client.poll_event(), None);
}

#[test]
fn a_refusal_is_printable_whatever_the_server_wrote() {
    let (mut client, mut server) = client_against_script(client_config());
    let error_code = midstate_sv2::STR0_255::new(&b"no\x1b[31m\xff"[..]).unwrap();
    let wire = sealed(&mut server, &Message::from(SetupConnectionError { flags: 0, error_code }).encode());
    let error = client.receive(&wire, NOW).unwrap_err();
    assert_eq!(error, Error::SetupRefused { error_code: "no\\u{1b}[31m\u{fffd}".to_owned(), flags: 0 });
    assert_eq!(error.to_string(), "the server refused the connection: no\\u{1b}[31m\u{fffd}");
}

#[test]
fn a_server_expects_setup_connection_first_and_once() {
    let (mut server, mut client) = server_against_script(server_config());
    let how = misbehaved(server.receive(&sealed(&mut client, &close_channel(1).encode()), NOW));
    assert_eq!(
        how,
        PeerMisbehaved::Unexpected { message: "CloseChannel", when: "instead of SetupConnection" }
    );

    let (mut server, mut client) = server_against_script(server_config());
    let setup = Message::from(client_config().setup).encode();
    server.receive(&sealed(&mut client, &setup), NOW).unwrap();
    let how = misbehaved(server.receive(&sealed(&mut client, &setup), NOW));
    assert_eq!(
        how,
        PeerMisbehaved::Unexpected { message: "SetupConnection", when: "after the setup was done" }
    );
}

#[test]
fn messages_of_the_wrong_side_end_the_connection() {
    let (mut server, mut client) = server_against_script(server_config());
    server.receive(&sealed(&mut client, &Message::from(client_config().setup).encode()), NOW).unwrap();
    let how = misbehaved(server.receive(&sealed(&mut client, &set_target(1).encode()), NOW));
    assert_eq!(how, PeerMisbehaved::Unexpected { message: "SetTarget", when: "from the wrong side" });
}

#[test]
fn unknown_messages_are_reported_and_survived() {
    let mut pair = Pair::ready();
    let unknown = Message::Unknown(Frame::new(0x4abc, true, 0x55, vec![1, 2, 3, 4, 5]).unwrap());
    pair.client.send(&unknown).unwrap();
    pair.client.send(&close_channel(9)).unwrap();
    pair.pump().unwrap();
    assert_eq!(pair.server_events(), [Event::Message(unknown), Event::Message(close_channel(9))]);
}

#[test]
fn a_malformed_message_is_named_down_to_the_field() {
    let mut pair = Pair::ready();
    // SetTarget with half a target; sent as an unknown frame, which a connection does not look into.
    let broken = Frame::new(0, true, 0x21, vec![0; 20]).unwrap();
    pair.server.send(&Message::Unknown(broken)).unwrap();
    let error = pair.pump().unwrap_err();
    let text =
        "the peer broke the protocol: field maximum_target of SetTarget needs 32 bytes but only 16 are left";
    assert_eq!(error.to_string(), text);
    assert_eq!(pair.client.closed(), Some(&error));
}

#[test]
fn a_wrong_channel_bit_is_the_peers_fault() {
    let mut pair = Pair::ready();
    let wrong = Frame::new(0, false, 0x21, vec![0; 36]).unwrap();
    pair.server.send(&Message::Unknown(wrong)).unwrap();
    let error = pair.pump().unwrap_err();
    assert_eq!(error.to_string(), "the peer broke the protocol: SetTarget came with the channel bit clear");
}

#[test]
fn frame_limits_differ_before_and_after_the_setup() {
    let long = |len| Frame::new(0x4000, false, 0, vec![0; len]).unwrap();
    let (mut server, mut client) = server_against_script(server_config());
    let how = misbehaved(server.receive(&sealed(&mut client, &long(4097)), NOW));
    let expected =
        PeerMisbehaved::FrameTooLong { extension_type: 0x4000, msg_type: 0, length: 4097, limit: 4096 };
    assert_eq!(how, expected);

    let mut pair = Pair::ready();
    pair.client.send(&Message::Unknown(long(1 << 20))).unwrap();
    pair.pump().unwrap();
    assert_eq!(pair.server_events().len(), 1);
    pair.client.send(&Message::Unknown(long((1 << 20) + 1))).unwrap();
    let how = misbehaved(pair.pump());
    assert!(matches!(how, PeerMisbehaved::FrameTooLong { length: 0x10_0001, limit: 0x10_0000, .. }), "{how}");
}

#[test]
fn tampering_after_the_setup_ends_the_connection_but_earlier_messages_count() {
    let mut pair = Pair::ready();
    pair.client.send(&close_channel(1)).unwrap();
    let mut wire = pair.client.poll_transmit().unwrap().to_vec();
    pair.client.send(&close_channel(2)).unwrap();
    let second = wire.len();
    wire.extend(pair.client.poll_transmit().unwrap());
    wire[second + 3] ^= 0x10;
    let how = misbehaved(pair.server.receive(&wire, NOW));
    assert_eq!(how, PeerMisbehaved::Decrypt { what: "a frame header" });
    assert_eq!(pair.server_events(), [Event::Message(close_channel(1))]);
    assert_eq!(pair.server.receive(&wire, NOW), Err(Error::Closed));
}

#[test]
fn a_stratum_v1_peer_is_told_apart_by_a_readable_error() {
    let mut client = ClientConnection::new(client_config(), [0x33; 32]).unwrap();
    let line = br#"{"id":null,"method":"client.show_message","params":["hello"]}"#;
    let answer: Vec<u8> = line.iter().copied().cycle().take(234).collect();
    let text = client.receive(&answer, NOW).unwrap_err().to_string();
    assert!(text.contains("does not speak encrypted Stratum V2 on this port"), "{text}");
}

#[test]
fn sending_what_may_not_be_sent_is_misuse_and_harmless() {
    let reason = |result: Result<(), Error>| match result {
        Err(Error::Misuse { message, reason }) => (message, reason),
        other => panic!("{other:?}"),
    };
    let mut pair = Pair::new(client_config(), server_config());
    let early = reason(pair.client.send(&close_channel(1)));
    assert_eq!(early, ("CloseChannel", "the connection is not set up yet"));
    pair.pump().unwrap();
    let wrong_side = reason(pair.client.send(&set_target(1)));
    assert_eq!(wrong_side, ("SetTarget", "it is the other side's message"));
    let setup = reason(pair.client.send(&client_config().setup.into()));
    assert_eq!(setup, ("SetupConnection", "the connection has done its own setup"));
    let setup = reason(pair.server.send(&success(2, 0)));
    assert_eq!(setup, ("SetupConnection.Success", "the connection has done its own setup"));
    pair.client.send(&close_channel(1)).unwrap();
    pair.pump().unwrap();
    assert_eq!(pair.server_events().last(), Some(&Event::Message(close_channel(1))));
}

#[test]
fn a_full_transmit_queue_refuses_a_message_and_recovers() {
    let mut config = server_config();
    // Five times the 74 bytes of a sealed SetTarget.
    config.limits.transmit_bytes = 370;
    let mut pair = Pair::new(client_config(), config);
    pair.pump().unwrap();
    let mut sent = 0;
    let error = loop {
        match pair.server.send(&set_target(sent)) {
            Ok(()) => sent += 1,
            Err(error) => break error,
        }
    };
    assert_eq!(sent, 5);
    assert_eq!(error, Error::TransmitFull { queued: 5 * 74, added: 74, limit: 370 });
    pair.pump().unwrap();
    pair.server.send(&set_target(sent)).unwrap();
    pair.pump().unwrap();
    let messages: Vec<_> = pair.client_events().into_iter().skip(1).collect();
    assert_eq!(messages, (0..=5).map(|id| Event::Message(set_target(id))).collect::<Vec<_>>());
}

#[test]
fn events_that_nobody_polls_do_not_pile_up() {
    let mut config = server_config();
    config.limits.events = 10;
    let mut pair = Pair::new(client_config(), config);
    pair.pump().unwrap();
    for _ in 0..9 {
        pair.client.send(&close_channel(1)).unwrap();
    }
    pair.pump().unwrap();
    pair.client.send(&close_channel(2)).unwrap();
    assert_eq!(pair.pump(), Err(Error::EventsNotPolled { limit: 10 }));
    assert_eq!(pair.server_events().len(), 10);
}

#[test]
fn the_default_event_limit_suits_64_kib_of_the_smallest_frames() {
    let mut pair = Pair::ready();
    for _ in 0..65_536 / 22 + 1 {
        pair.client.send(&Message::Unknown(Frame::new(0x4000, false, 0, vec![]).unwrap())).unwrap();
    }
    pair.chunk = 65_536;
    let wire = pair.client.poll_transmit().unwrap();
    for part in wire.chunks(65_536) {
        pair.server.receive(part, NOW).unwrap();
        assert!(!pair.server_events().is_empty());
    }
}

#[test]
fn debug_output_holds_no_seed() {
    let server = ServerConnection::new(server_config(), [0xa5; 32]).unwrap();
    let client = ClientConnection::new(client_config(), [0xa5; 32]).unwrap();
    for shown in [format!("{server:?}"), format!("{client:?}")] {
        assert!(!shown.contains("165, 165"), "{shown}");
    }
}
