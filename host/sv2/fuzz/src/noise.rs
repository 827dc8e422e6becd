//! The handshake and the sealed stream behind it.

use std::sync::LazyLock;

use bytes::BytesMut;
use midstate_sv2::messages::Message;
use midstate_sv2::noise::{
    ACT1_SIZE, ACT2_SIZE, AuthorityKeypair, Initiator, ServerIdentity, Transport, respond, sealed_len,
};
use midstate_sv2::{Error, Frame, PeerMisbehaved};

use super::Choices;

/// Within the certificate's validity.
pub(crate) const NOW: u32 = 1_700_000_000;
const MAX_PAYLOAD: usize = 70_000;

pub(crate) fn authority() -> AuthorityKeypair {
    AuthorityKeypair::from_secret([1; 32]).expect("the secret is in the group")
}

/// Signed once: a signature takes longer than most inputs.
pub(crate) fn identity() -> ServerIdentity {
    static IDENTITY: LazyLock<ServerIdentity> = LazyLock::new(|| {
        ServerIdentity::issue(&authority(), [2; 32], NOW, NOW + 3600).expect("the span is not empty")
    });
    IDENTITY.clone()
}

fn initiator() -> (Initiator, [u8; ACT1_SIZE]) {
    Initiator::new(authority().public(), [3; 32])
}

/// The client's transport and the server's.
pub(crate) fn transports() -> (Transport, Transport) {
    let (client, act1) = initiator();
    let (server, act2) = respond(&identity(), [4; 32], &act1).expect("act 1 is genuine");
    (client.finish(&act2, NOW).expect("act 2 is genuine"), server)
}

/// What is genuine, with the input XORed onto it: inputs of zeros change nothing, and few bytes change little.
fn altered<const N: usize>(genuine: [u8; N], input: &[u8]) -> [u8; N] {
    let mut bytes = genuine;
    bytes.iter_mut().zip(input).for_each(|(byte, change)| *byte ^= change);
    bytes
}

/// Any act 1 gets an act 2, the same one for the same seed. The client accepts it only if act 1 came as it was sent, and
/// nobody's frames open without the keys.
pub(crate) fn act1(input: &[u8]) {
    let (client, genuine) = initiator();
    let received = altered(genuine, input);
    let (mut server, act2) = respond(&identity(), [4; 32], &received).expect("any 64 bytes are a key");
    assert_eq!(respond(&identity(), [4; 32], &received).expect("any 64 bytes are a key").1, act2);
    let finished = client.finish(&act2, NOW);
    assert_eq!(finished.is_ok(), received == genuine);
    let forged = [0; 22];
    let decrypt = PeerMisbehaved::Decrypt { what: "a frame header" };
    assert_eq!(server.open(&mut &forged[..], MAX_PAYLOAD), Err(Error::PeerMisbehaved(decrypt)));
    assert_eq!(server.open(&mut &forged[..], MAX_PAYLOAD), Err(Error::Closed));
}

/// No act 2 but the genuine one is accepted.
pub(crate) fn act2(input: &[u8]) {
    let (client, act1) = initiator();
    let (_, genuine) = respond(&identity(), [4; 32], &act1).expect("act 1 is genuine");
    let received: [u8; ACT2_SIZE] = altered(genuine, input);
    match client.finish(&received, NOW) {
        Ok(_) => assert_eq!(received, genuine),
        Err(error) => {
            assert_ne!(received, genuine);
            let expected = PeerMisbehaved::Decrypt { what: "the server's handshake message" };
            assert_eq!(error, Error::PeerMisbehaved(expected));
        }
    }
}

/// A stream of sealed frames is altered, cut short, or has parts of it repeated, left out or put in: the frames ahead of
/// the first change come out as they were sent, nothing else does, and an error is for good.
pub(crate) fn stream(input: &[u8]) {
    let mut choices = Choices(input);
    let (mut client, mut server) = transports();
    let mut sent = Vec::new();
    let mut wire = BytesMut::new();
    for _ in 0..choices.byte() % 6 {
        // Now and then as long as a chunk of the stream, give or take some bytes.
        let (msg_type, long) = (choices.byte(), choices.byte() == 0xff);
        let len = if long { 65_500 + usize::from(choices.byte()) } else { usize::from(choices.byte()) };
        let frame = Frame::new(0x0123, long, msg_type, vec![msg_type; len]).expect("payloads are short");
        let start = wire.len();
        // Both ways to seal give the same stream.
        if msg_type & 1 == 0 {
            client.seal(&frame, &mut wire);
        } else {
            client.seal_message(&Message::Unknown(frame.clone()), &mut wire);
        }
        assert_eq!(wire.len() - start, sealed_len(len));
        sent.push((frame, wire.len()));
    }

    let genuine = wire.to_vec();
    let mut wire = genuine.clone();
    let cut = usize::from(choices.number()) + 1;
    for _ in 0..choices.byte() % 4 {
        let (kind, at, len) =
            (choices.byte(), usize::from(choices.number()) % (wire.len() + 1), usize::from(choices.number()));
        let end = wire.len().min(at + len);
        match kind % 5 {
            0 if at < wire.len() => wire[at] ^= choices.byte(),
            1 => wire.truncate(at),
            2 => drop(wire.drain(at..end)),
            3 => drop(wire.splice(at..at, genuine[..len.min(genuine.len())].to_vec())),
            _ => drop(wire.splice(at..at, choices.bytes(len).to_vec())),
        }
    }

    let same = genuine.iter().zip(&wire).take_while(|(sent, received)| sent == received).count();
    let mut received = Vec::new();
    let mut error = None;
    'stream: for mut part in wire.chunks(cut) {
        while !part.is_empty() {
            match server.open(&mut part, MAX_PAYLOAD) {
                Ok(Some(frame)) => received.push(frame),
                Ok(None) => assert!(part.is_empty(), "bytes are left over"),
                Err(found) => {
                    error = Some(found);
                    break 'stream;
                }
            }
        }
    }
    let intact = sent.iter().take_while(|(_, end)| *end <= same);
    assert!(intact.map(|(frame, _)| frame).eq(&received));
    if error.is_some() {
        assert!(same < wire.len(), "genuine bytes gave {error:?}");
        assert_eq!(server.open(&mut &genuine[..], MAX_PAYLOAD), Err(Error::Closed));
    }
}
