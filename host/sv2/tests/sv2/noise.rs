//! Noise: handshakes and sealed frames against the reference implementation in both roles, and every kind of
//! tampering. SRI's randomness comes from fixed seeds, so each run is the same.

use std::time::Duration;

use bytes::BytesMut;
use codec_sv2::{Decrypted, Handshake, NoiseDecoder, NoiseEncoder};
use codec_sv2::{TransportDecryptState, TransportEncryptState};
use framing_sv2::framing::SerializedFrame;
use midstate_sv2::messages::Message;
use midstate_sv2::noise::{
    ACT2_SIZE, AuthorityKeypair, Initiator, ServerIdentity, Transport, respond, sealed_len,
};
use midstate_sv2::{
    CertificateError, ClientConnection, Error, Event, Frame, PeerMisbehaved, ServerConnection,
};
use proptest::prelude::*;
use rand_08::SeedableRng;
use rand_08::rngs::StdRng;

use crate::pair::{
    NOW, VALID_S, authority, client_config, close_channel, identity, sealed, server_config, transports,
};

const MAX: usize = 0xff_ffff;
/// The edges of the chunk size, and about a mebibyte.
const SIZES: [usize; 8] = [0, 1, 65_518, 65_519, 65_520, 131_038, 131_039, (1 << 20) + 7];

/// The plain side of SRI's codec.
struct Sri {
    encrypt: TransportEncryptState,
    decrypt: Option<TransportDecryptState>,
}

impl Sri {
    fn new(transport: codec_sv2::Transport) -> Self {
        let (encrypt, decrypt) = transport.split();
        Self { encrypt, decrypt: Some(decrypt) }
    }

    fn seal(&mut self, frame: &Frame) -> Vec<u8> {
        let mut plain = BytesMut::new();
        frame.write(&mut plain);
        let frame = SerializedFrame::from_bytes(plain.to_vec()).unwrap();
        NoiseEncoder::new().encode_transport(frame, &mut self.encrypt).unwrap()
    }

    fn open(&mut self, mut wire: &[u8]) -> Frame {
        let mut decoder = NoiseDecoder::new();
        loop {
            let writable = decoder.writable();
            let (now, rest) = wire.split_at(writable.len());
            writable.copy_from_slice(now);
            wire = rest;
            match decoder.next_transport_frame(self.decrypt.take().unwrap()).unwrap() {
                Decrypted::Frame(mut frame, state) => {
                    assert!(wire.is_empty());
                    self.decrypt = Some(state);
                    let header = frame.header();
                    let extension_type = header.ext_type_without_channel_msg();
                    let payload = frame.payload().to_vec();
                    return Frame::new(extension_type, header.channel_msg(), header.msg_type(), payload)
                        .unwrap();
                }
                Decrypted::Incomplete(_, state) => self.decrypt = Some(state),
            }
        }
    }
}

fn sri_responder(seed: u64) -> (Box<noise_sv2::Responder>, StdRng) {
    let mut rng = StdRng::seed_from_u64(seed);
    let public = authority().public().to_bytes();
    let validity = Duration::from_secs(u64::from(VALID_S));
    let responder =
        noise_sv2::Responder::from_authority_kp_with_rng(&public, &[0x11; 32], validity, &mut rng);
    (responder.unwrap(), rng)
}

/// Our initiator, SRI's responder.
fn against_sri_server() -> (Transport, Sri) {
    let (responder, mut rng) = sri_responder(1);
    let (initiator, act1) = Initiator::new(authority().public(), [0x33; 32]);
    let (act2, server) = Handshake::responder(responder).step_1_with_now_rng(act1, NOW, &mut rng).unwrap();
    let client = initiator.finish(act2.payload().try_into().unwrap(), NOW).unwrap();
    (client, Sri::new(server))
}

/// SRI's initiator, our responder.
fn against_sri_client() -> (Transport, Sri) {
    let mut rng = StdRng::seed_from_u64(2);
    let key = authority().public().to_bytes();
    let initiator = noise_sv2::Initiator::from_raw_k_with_rng(key, &mut rng).unwrap();
    let (act1, initiator) = Handshake::initiator(initiator).step_0().unwrap();
    let (server, act2) = respond(&identity(), [0x44; 32], act1.payload().try_into().unwrap()).unwrap();
    (server, Sri::new(initiator.step_2_with_now(act2, NOW).unwrap()))
}

fn frame(len: usize) -> Frame {
    // No period shares a factor with the chunk size, so misplaced chunks differ.
    let payload: Vec<u8> = (0..len).map(|i| (i % 251).to_le_bytes()[0]).collect();
    Frame::new(0x0abc, len % 2 == 1, 0x42, payload).unwrap()
}

fn exchange(ours: &mut Transport, sri: &mut Sri, sizes: &[usize]) {
    for &size in sizes {
        let sent = frame(size);
        let wire = sealed(ours, &sent);
        assert_eq!(wire.len(), sealed_len(size));
        assert_eq!(sri.open(&wire), sent, "{size} bytes to SRI");

        let wire = sri.seal(&sent);
        assert_eq!(wire.len(), sealed_len(size));
        let mut input = &wire[..];
        let opened = ours.open(&mut input, MAX).unwrap();
        assert_eq!(opened.as_ref(), Some(&sent), "{size} bytes from SRI");
        assert!(input.is_empty());
    }
}

#[test]
fn our_client_exchanges_frames_of_all_sizes_with_sris_server() {
    let (mut ours, mut sri) = against_sri_server();
    exchange(&mut ours, &mut sri, &SIZES);
}

#[test]
fn our_server_exchanges_frames_of_all_sizes_with_sris_client() {
    let (mut ours, mut sri) = against_sri_client();
    exchange(&mut ours, &mut sri, &SIZES);
}

#[test]
fn the_longest_frame_passes_both_ways() {
    let (mut ours, mut sri) = against_sri_server();
    exchange(&mut ours, &mut sri, &[MAX]);
}

#[test]
fn our_client_connection_sets_up_with_sris_server() {
    let (responder, mut rng) = sri_responder(3);
    let mut client = ClientConnection::new(client_config(), [0x33; 32]).unwrap();
    let act1 = client.poll_transmit().unwrap();
    let act1 = act1[..].try_into().unwrap();
    let (act2, server) = Handshake::responder(responder).step_1_with_now_rng(act1, NOW, &mut rng).unwrap();
    let mut sri = Sri::new(server);
    client.receive(act2.payload(), NOW).unwrap();

    let setup = sri.open(&client.poll_transmit().unwrap());
    let mut payload = setup.payload().to_vec();
    let setup: common_messages_sv2::SetupConnection<'_> = binary_sv2::from_bytes(&mut payload).unwrap();
    assert_eq!((setup.min_version, setup.endpoint_host.as_bytes()), (2, &b"pool.example"[..]));

    let success = common_messages_sv2::SetupConnectionSuccess { used_version: 2, flags: 0b10 };
    let success = Frame::new(0, false, 1, binary_sv2::to_bytes(success).unwrap()).unwrap();
    client.receive(&sri.seal(&success), NOW).unwrap();
    assert_eq!(client.poll_event(), Some(Event::Ready { used_version: 2, flags: 0b10 }));
}

#[test]
fn our_server_connection_sets_up_with_sris_client() {
    let mut rng = StdRng::seed_from_u64(4);
    let key = authority().public().to_bytes();
    let initiator = noise_sv2::Initiator::from_raw_k_with_rng(key, &mut rng).unwrap();
    let (act1, initiator) = Handshake::initiator(initiator).step_0().unwrap();
    let mut server = ServerConnection::new(server_config(), [0x44; 32]).unwrap();
    server.receive(act1.payload(), NOW).unwrap();
    let act2: [u8; ACT2_SIZE] = server.poll_transmit().unwrap()[..].try_into().unwrap();
    let mut sri = Sri::new(initiator.step_2_with_now(act2, NOW).unwrap());

    let setup = common_messages_sv2::SetupConnection {
        protocol: common_messages_sv2::Protocol::MiningProtocol,
        min_version: 2,
        max_version: 2,
        flags: 0b100,
        endpoint_host: "pool.example".try_into().unwrap(),
        endpoint_port: 34254,
        vendor: "sri".try_into().unwrap(),
        hardware_version: "".try_into().unwrap(),
        firmware: "".try_into().unwrap(),
        device_id: "".try_into().unwrap(),
    };
    let setup = Frame::new(0, false, 0, binary_sv2::to_bytes(setup).unwrap()).unwrap();
    server.receive(&sri.seal(&setup), NOW).unwrap();
    assert_eq!(server.poll_event(), Some(Event::Ready { used_version: 2, flags: 0b100 }));
    assert_eq!(server.setup().unwrap().vendor, "sri");
    let answer = sri.open(&server.poll_transmit().unwrap());
    assert!(matches!(Message::decode(&answer), Ok(Message::SetupConnectionSuccess(_))));
}

#[test]
fn sris_client_refuses_our_server_under_another_authority() {
    let mut rng = StdRng::seed_from_u64(5);
    let other = AuthorityKeypair::from_secret([0x99; 32]).unwrap().public().to_bytes();
    let initiator = noise_sv2::Initiator::from_raw_k_with_rng(other, &mut rng).unwrap();
    let (act1, initiator) = Handshake::initiator(initiator).step_0().unwrap();
    let (_, act2) = respond(&identity(), [0x44; 32], act1.payload().try_into().unwrap()).unwrap();
    assert!(initiator.step_2_with_now(act2, NOW).is_err());
}

fn finish(authority: &AuthorityKeypair, now: u32) -> Result<Transport, Error> {
    let (initiator, act1) = Initiator::new(authority.public(), [0x33; 32]);
    let (_, act2) = respond(&identity(), [0x44; 32], &act1).unwrap();
    initiator.finish(&act2, now)
}

#[test]
fn a_server_of_another_authority_is_refused_with_both_keys_shown() {
    let other = AuthorityKeypair::from_secret([0x99; 32]).unwrap();
    let error = finish(&other, NOW).unwrap_err();
    let shown: String =
        ServerIdentity::static_key([0x22; 32]).unwrap().iter().map(|byte| format!("{byte:02x}")).collect();
    let expected = other.public().to_string();
    let text = error.to_string();
    assert!(text.contains(&expected) && text.contains(&shown) && text.contains("Compare the key"), "{text}");
    let certificate = CertificateError::WrongAuthority { expected, server_static_key: shown };
    assert_eq!(error, Error::Certificate(certificate));
}

#[test]
fn certificates_hold_from_ten_seconds_before_to_ten_seconds_after() {
    for now in [NOW - 10, NOW + VALID_S + 10] {
        assert!(finish(&authority(), now).is_ok(), "{now}");
    }
    let early = CertificateError::NotYetValid { valid_from: NOW, now: NOW - 11 };
    assert_eq!(finish(&authority(), NOW - 11).unwrap_err(), Error::Certificate(early));
    let late = CertificateError::Expired { not_valid_after: NOW + VALID_S, now: NOW + VALID_S + 11 };
    assert_eq!(finish(&authority(), NOW + VALID_S + 11).unwrap_err(), Error::Certificate(late));
}

#[test]
fn every_flipped_bit_of_act_1_breaks_the_handshake() {
    let (_, act1) = Initiator::new(authority().public(), [0x33; 32]);
    for bit in 0..act1.len() * 8 {
        let (initiator, mut act1) = Initiator::new(authority().public(), [0x33; 32]);
        act1[bit / 8] ^= 1 << (bit % 8);
        let (_, act2) = respond(&identity(), [0x44; 32], &act1).unwrap();
        let error = initiator.finish(&act2, NOW).unwrap_err();
        assert!(matches!(error, Error::PeerMisbehaved(PeerMisbehaved::Decrypt { .. })), "bit {bit}: {error}");
    }
}

#[test]
fn every_flipped_bit_of_act_2_breaks_the_handshake() {
    for bit in 0..ACT2_SIZE * 8 {
        let (initiator, act1) = Initiator::new(authority().public(), [0x33; 32]);
        let (_, mut act2) = respond(&identity(), [0x44; 32], &act1).unwrap();
        act2[bit / 8] ^= 1 << (bit % 8);
        let error = initiator.finish(&act2, NOW).unwrap_err();
        assert!(matches!(error, Error::PeerMisbehaved(PeerMisbehaved::Decrypt { .. })), "bit {bit}: {error}");
    }
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_seed_others() {
    let act1 = |seed| Initiator::new(authority().public(), [seed; 32]).1;
    assert_eq!(act1(1), act1(1));
    assert_ne!(act1(1), act1(2));
    let act2 = |seed| respond(&identity(), [seed; 32], &act1(1)).unwrap().1;
    assert_eq!(act2(1), act2(1));
    assert_ne!(act2(1), act2(2));
}

#[test]
fn a_declared_length_above_the_limit_is_refused_before_its_payload_comes() {
    let (mut client, mut server) = transports();
    let wire = sealed(&mut client, &frame(1001));
    let mut input = &wire[..22];
    let error = server.open(&mut input, 1000).unwrap_err();
    let expected =
        PeerMisbehaved::FrameTooLong { extension_type: 0x0abc, msg_type: 0x42, length: 1001, limit: 1000 };
    assert_eq!(error, Error::PeerMisbehaved(expected));
    assert_eq!(server.open(&mut &wire[22..], 1000), Err(Error::Closed));
}

#[test]
fn every_flipped_bit_of_a_sealed_frame_is_noticed_and_final() {
    let wire = sealed(&mut transports().0, &close_channel(7).encode());
    for bit in 0..wire.len() * 8 {
        let (_, mut server) = transports();
        let mut wire = wire.clone();
        wire[bit / 8] ^= 1 << (bit % 8);
        let what = if bit < 22 * 8 { "a frame header" } else { "a frame payload" };
        let error = Error::PeerMisbehaved(PeerMisbehaved::Decrypt { what });
        assert_eq!(server.open(&mut &wire[..], MAX), Err(error), "bit {bit}");
        assert_eq!(server.open(&mut &wire[..], MAX), Err(Error::Closed));
    }
}

#[test]
fn replayed_and_reordered_frames_do_not_open() {
    let (mut client, mut server) = transports();
    let first = sealed(&mut client, &frame(10));
    let second = sealed(&mut client, &frame(20));
    assert!(server.open(&mut &first[..], MAX).unwrap().is_some());
    assert!(server.open(&mut &first[..], MAX).is_err());
    let (_, mut server) = transports();
    assert!(server.open(&mut &second[..], MAX).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn frames_open_whole_however_the_stream_is_split(
        sizes in prop::collection::vec(prop_oneof![0..200usize, 65_500..65_540usize], 1..6),
        cuts in prop::collection::vec(1..70_000usize, 1..20),
    ) {
        let (mut client, mut server) = transports();
        let frames: Vec<_> = sizes.iter().map(|size| frame(*size)).collect();
        let stream: Vec<u8> = frames.iter().flat_map(|frame| sealed(&mut client, frame)).collect();
        let mut opened = Vec::new();
        let mut rest = &stream[..];
        for cut in cuts.iter().cycle() {
            let (mut now, after) = rest.split_at(rest.len().min(*cut));
            rest = after;
            while let Some(frame) = server.open(&mut now, MAX).unwrap() {
                opened.push(frame);
            }
            prop_assert!(now.is_empty());
            if rest.is_empty() {
                break;
            }
        }
        prop_assert_eq!(opened, frames);
    }

    #[test]
    fn a_corrupted_stream_yields_the_frames_before_the_damage_and_an_error(
        sizes in prop::collection::vec(0..200usize, 1..8),
        damage: prop::sample::Index,
        mask in 1..=255u8,
        cut in 1..100usize,
    ) {
        let (mut client, mut server) = transports();
        let frames: Vec<_> = sizes.iter().map(|size| frame(*size)).collect();
        let mut ends = Vec::new();
        let mut stream = Vec::new();
        for frame in &frames {
            stream.extend(sealed(&mut client, frame));
            ends.push(stream.len());
        }
        let at = damage.index(stream.len());
        stream[at] ^= mask;
        let intact = ends.iter().filter(|end| **end <= at).count();
        let mut opened = Vec::new();
        let mut error = None;
        'stream: for mut part in stream.chunks(cut) {
            loop {
                match server.open(&mut part, MAX) {
                    Ok(Some(frame)) => opened.push(frame),
                    Ok(None) => break,
                    Err(found) => {
                        error = Some(found);
                        break 'stream;
                    }
                }
            }
        }
        prop_assert_eq!(&opened[..], &frames[..intact]);
        let is_decrypt = matches!(error, Some(Error::PeerMisbehaved(PeerMisbehaved::Decrypt { .. })));
        prop_assert!(is_decrypt, "{error:?}");
    }
}
