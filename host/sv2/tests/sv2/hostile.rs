//! Arbitrary input: nothing panics, and what is accepted means what it says.

use bytes::BytesMut;
use midstate_sv2::messages::Message;
use midstate_sv2::noise::AuthorityPublicKey;
use midstate_sv2::{
    ClientConnection, Error, ExtendedChannel, Frame, FrameDecoder, PoolUrl, ServerConnection, StandardChannel,
};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::pair::{NOW, Pair, client_against_script, client_config, sealed, server_config};
use crate::strategies;

fn any_frame() -> impl Strategy<Value = Frame> {
    let extension_type = prop_oneof![4 => Just(0u16), 1 => any::<u16>()];
    let msg_type = prop_oneof![4 => 0..0x26u8, 1 => any::<u8>()];
    (extension_type, any::<bool>(), msg_type, vec(any::<u8>(), 0..400)).prop_map(
        |(extension_type, channel_msg, msg_type, payload)| {
            Frame::new(extension_type, channel_msg, msg_type, payload).unwrap()
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn any_frame_decodes_to_what_encodes_to_its_beginning_or_fails(frame in any_frame()) {
        if let Ok(message) = Message::decode(&frame) {
            let again = message.encode();
            prop_assert_eq!(
                (again.extension_type(), again.channel_msg(), again.msg_type()),
                (frame.extension_type(), frame.channel_msg(), frame.msg_type())
            );
            // A BOOL's high bits are not kept; all else is, up to the trailing bytes.
            let len = again.payload().len();
            prop_assert!(len <= frame.payload().len());
            if !matches!(message, Message::NewExtendedMiningJob(_) | Message::NewTemplate(_)) {
                prop_assert_eq!(again.payload(), &frame.payload().slice(..len));
            }
        }
    }

    #[test]
    fn plain_frames_come_out_whole_however_the_stream_is_split(
        frames in vec(any_frame(), 0..6),
        cut in 1..50usize,
    ) {
        let mut stream = BytesMut::new();
        frames.iter().for_each(|frame| frame.write(&mut stream));
        let mut decoder = FrameDecoder::new(400);
        let mut out = Vec::new();
        for part in stream.chunks(cut) {
            decoder.receive(part);
            while let Some(frame) = decoder.next_frame().unwrap() {
                out.push(frame);
            }
        }
        prop_assert_eq!(out, frames);
    }

    #[test]
    fn any_bytes_may_reach_a_plain_decoder(parts in vec(vec(any::<u8>(), 0..40), 0..10)) {
        let mut decoder = FrameDecoder::new(64);
        for part in parts {
            decoder.receive(&part);
            while let Ok(Some(frame)) = decoder.next_frame() {
                prop_assert!(frame.payload().len() <= 64);
            }
        }
    }

    #[test]
    fn any_text_may_be_given_as_url_or_key(text in "\\PC{0,100}") {
        let _: Result<AuthorityPublicKey, _> = text.parse();
        for url in [text.clone(), format!("stratum2+tcp://{text}"), format!("stratum2+tcp://h:1/{text}")] {
            if let Ok(parsed) = url.parse::<PoolUrl>() {
                prop_assert_eq!(parsed.to_string().parse::<PoolUrl>().unwrap(), parsed);
            }
        }
    }

    #[test]
    fn well_formed_urls_round_trip(
        host in prop_oneof![
            "[a-z0-9]([a-z0-9-]{0,20}\\.){0,3}[a-z]{1,5}".boxed(),
            any::<std::net::Ipv4Addr>().prop_map(|address| address.to_string()).boxed(),
            any::<std::net::Ipv6Addr>().prop_map(|address| address.to_string()).boxed(),
        ],
        port in 1..=u16::MAX,
    ) {
        let url = PoolUrl::new(&host, port, client_config().authority).unwrap();
        let parsed: PoolUrl = url.to_string().parse().unwrap();
        prop_assert_eq!((parsed.host(), parsed.port()), (&host[..], port));
        prop_assert_eq!(parsed, url);
    }

    #[test]
    fn one_wrong_character_in_a_key_is_always_noticed(
        index in 0..51usize,
        other in "[1-9A-HJ-NP-Za-km-z]",
    ) {
        let key = client_config().authority.to_string();
        let mut spoilt = key.clone();
        spoilt.replace_range(index..=index, &other);
        prop_assert_eq!(spoilt.parse::<AuthorityPublicKey>().is_ok(), spoilt == key);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_bytes_may_reach_a_connection(parts in vec(vec(any::<u8>(), 0..300), 0..6)) {
        let mut client = ClientConnection::new(client_config(), [1; 32]).unwrap();
        let mut server = ServerConnection::new(server_config(), [2; 32]).unwrap();
        let total: usize = parts.iter().map(Vec::len).sum();
        let (mut client_result, mut server_result) = (Ok(()), Ok(()));
        for part in &parts {
            client_result = client.receive(part, NOW);
            server_result = server.receive(part, NOW);
        }
        // Random bytes never authenticate: once a whole message has come, the connection is over.
        prop_assert_eq!(client_result.is_err(), total >= 234);
        prop_assert_eq!(server_result.is_err(), total >= 64 + 22);
        prop_assert_eq!((client.poll_event(), server.poll_event()), (None, None));
    }

    #[test]
    fn any_frame_may_follow_the_handshake(frames in vec(any_frame(), 1..5)) {
        let (mut client, mut server) = client_against_script(client_config());
        let mut dead = false;
        for frame in frames {
            let result = client.receive(&sealed(&mut server, &frame), NOW);
            if dead {
                prop_assert_eq!(&result, &Err(Error::Closed));
            }
            dead |= result.is_err();
            prop_assert_eq!(client.closed().is_some(), dead);
        }
    }

    #[test]
    fn any_message_may_reach_a_channel(messages in vec(strategies::message(), 0..40), ids in vec(0..3u32, 40)) {
        let mut standard: Option<StandardChannel> = None;
        let mut extended: Option<ExtendedChannel> = None;
        for (message, id) in messages.into_iter().zip(ids) {
            // Few ids, so that messages meet.
            let frame = message.encode();
            let mut payload = frame.payload().to_vec();
            for field in payload.chunks_exact_mut(4).take(2) {
                field.copy_from_slice(&id.to_le_bytes());
            }
            let frame = Frame::new(0, frame.channel_msg(), frame.msg_type(), payload).unwrap();
            let Ok(message) = Message::decode(&frame) else { continue };
            match &message {
                Message::OpenStandardMiningChannelSuccess(opened) => {
                    standard = Some(StandardChannel::new(opened, false));
                }
                Message::OpenExtendedMiningChannelSuccess(opened) => {
                    extended = ExtendedChannel::new(opened, false).ok();
                }
                _ => {}
            }
            if let Some(channel) = &mut standard {
                let _ = channel.apply(&message);
                if let Some(template) = channel.active() {
                    prop_assert!(channel.is_live(template.job_id));
                }
            }
            if let Some(channel) = &mut extended {
                let _ = channel.apply(&message);
                let extranonce = vec![0; channel.extranonce_size()];
                if let Some(template) = channel.active(&extranonce).unwrap() {
                    prop_assert!(channel.is_live(template.job_id));
                }
            }
        }
    }

    #[test]
    fn any_message_passes_a_connection_from_the_side_that_may_send_it(messages in vec(strategies::message(), 1..8)) {
        let mut pair = Pair::ready();
        let (mut to_server, mut to_client) = (Vec::new(), Vec::new());
        for message in messages {
            if pair.client.send(&message).is_ok() {
                to_server.push(midstate_sv2::Event::Message(message.clone()));
            }
            if pair.server.send(&message).is_ok() {
                to_client.push(midstate_sv2::Event::Message(message));
            }
        }
        pair.chunk = 1000;
        pair.pump().unwrap();
        prop_assert_eq!(pair.server_events(), to_server);
        prop_assert_eq!(pair.client_events(), to_client);
    }
}
