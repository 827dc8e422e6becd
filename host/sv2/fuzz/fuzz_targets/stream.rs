//! Any bytes may reach a plain decoder and an authenticated connection. The connection's bytes are sealed first, since
//! random ones never authenticate: what is fuzzed is all that a hostile pool with a valid certificate can send.
#![no_main]

use bytes::BytesMut;
use libfuzzer_sys::fuzz_target;
use midstate_sv2::messages::{Message, SetupConnectionSuccess};
use midstate_sv2::noise::{AuthorityKeypair, ServerIdentity, respond};
use midstate_sv2::{ClientConfig, ClientConnection, Error, ExtendedChannel, FrameDecoder, StandardChannel};

fuzz_target!(|input: &[u8]| {
    let mut decoder = FrameDecoder::new(4096);
    let mut frames = vec![Message::from(SetupConnectionSuccess { used_version: 2, flags: 0 }).encode()];
    for part in input.chunks(7) {
        decoder.receive(part);
        while let Ok(Some(frame)) = decoder.next_frame() {
            frames.push(frame);
        }
    }
    if frames.len() > 1 {
        exchange(&frames).expect("the handshake is well-formed");
    }
});

fn exchange(frames: &[midstate_sv2::Frame]) -> Result<(), Error> {
    let authority = AuthorityKeypair::from_secret([1; 32])?;
    let identity = ServerIdentity::issue(&authority, [2; 32], 0, u32::MAX)?;
    let mut client = ClientConnection::new(ClientConfig::mining(authority.public(), "h", 1)?, [3; 32])?;
    let act1 = client.poll_transmit().unwrap_or_default();
    let act1 = act1[..].try_into().expect("act 1 has 64 bytes");
    let (mut transport, act2) = respond(&identity, [4; 32], &act1)?;
    client.receive(&act2, 0)?;
    let mut wire = BytesMut::new();
    frames.iter().for_each(|frame| transport.seal(frame, &mut wire));
    let _ = client.receive(&wire, 0);

    let (mut standard, mut extended) = (None, None);
    while let Some(event) = client.poll_event() {
        let midstate_sv2::Event::Message(message) = event else { continue };
        match &message {
            Message::OpenStandardMiningChannelSuccess(opened) => {
                standard = Some(StandardChannel::new(opened, false));
            }
            Message::OpenExtendedMiningChannelSuccess(opened) => extended = ExtendedChannel::new(opened, false).ok(),
            _ => {}
        }
        if let Some(channel) = &mut standard {
            let _ = channel.apply(&message);
            assert!(channel.active().is_none_or(|template| channel.is_live(template.job_id)));
        }
        if let Some(channel) = &mut extended {
            let _ = channel.apply(&message);
            let active = channel.active(&vec![0; channel.extranonce_size()]).expect("the length is right");
            assert!(active.is_none_or(|template| channel.is_live(template.job_id)));
        }
    }
    Ok(())
}
