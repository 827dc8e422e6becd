//! The two messages of the handshake, for both roles.
//!
//! Source: SV2 4.5. Act 2 has 234 bytes: the text's 170 counts its two keys as x-only, which they are not. Any 64
//! bytes are an acceptable act 1, since each encodes some key; that it was altered shows in act 2.

use secp256k1::ellswift::Party;
use snow::params::{
    BaseChoice, CipherChoice, DHChoice, HandshakeChoice, HandshakeModifierList, HandshakePattern,
};
use snow::params::{HashChoice, NoiseParams};
use snow::{Builder, HandshakeState};

use super::certificate::{Certificate, ServerIdentity, x_only};
use super::keys::AuthorityPublicKey;
use super::resolver::Resolver;
use super::transport::Transport;
use crate::error::{Error, PeerMisbehaved};

const PROTOCOL_NAME: &str = "Noise_NX_Secp256k1+EllSwift_ChaChaPoly_SHA256";
const KEY_SIZE: usize = 64;
const MAC_SIZE: usize = 16;

/// Bytes of the initiator's message: its ephemeral key.
pub const ACT1_SIZE: usize = KEY_SIZE;
/// Bytes of the responder's message: ephemeral key, sealed static key, sealed certificate.
pub const ACT2_SIZE: usize = KEY_SIZE + KEY_SIZE + MAC_SIZE + Certificate::SIZE + MAC_SIZE;

fn builder<'a>(party: Party, seed: [u8; 32]) -> Builder<'a> {
    let params = NoiseParams::new(
        PROTOCOL_NAME.to_owned(),
        BaseChoice::Noise,
        HandshakeChoice {
            pattern: HandshakePattern::NX,
            modifiers: HandshakeModifierList { list: Vec::new() },
        },
        // A placeholder: our resolver answers every choice with ElligatorSwift. P256 also makes snow's key buffers
        // long enough.
        DHChoice::P256,
        CipherChoice::ChaChaPoly,
        HashChoice::SHA256,
    );
    Builder::with_resolver(params, Box::new(Resolver { party, seed: seed.into() }))
}

/// The client's side, between act 1 and act 2.
#[derive(Debug)]
pub struct Initiator {
    state: HandshakeState,
    authority: AuthorityPublicKey,
}

impl Initiator {
    /// Starts a handshake with a server of `authority`; returns act 1, to be sent.
    ///
    /// `seed` must be fresh randomness for every handshake: the ephemeral key follows from it.
    pub fn new(authority: AuthorityPublicKey, seed: [u8; 32]) -> (Self, [u8; ACT1_SIZE]) {
        let mut state =
            builder(Party::Initiator, seed).build_initiator().expect("the parameters are complete");
        // snow wants room for a MAC that this unencrypted message does not carry.
        let mut buffer = [0; ACT1_SIZE + MAC_SIZE];
        state.write_message(&[], &mut buffer).expect("the buffer holds act 1");
        let mut act1 = [0; ACT1_SIZE];
        act1.copy_from_slice(&buffer[..ACT1_SIZE]);
        (Self { state, authority }, act1)
    }

    /// Reads act 2 and verifies the server's certificate.
    ///
    /// # Errors
    /// [`PeerMisbehaved::Decrypt`] if act 2 does not authenticate, [`Error::Certificate`] if the server is not the
    /// authority's.
    pub fn finish(mut self, act2: &[u8; ACT2_SIZE], unix_time_s: u32) -> Result<Transport, Error> {
        // With room for the MAC behind the plain text ring decrypts in place.
        let mut payload = [0; Certificate::SIZE + MAC_SIZE];
        self.state
            .read_message(act2, &mut payload)
            .map_err(|_| PeerMisbehaved::Decrypt { what: "the server's handshake message" })?;
        // Transport mode would keep only half of the key.
        let static_key = self.state.get_remote_static().and_then(|key| key.first_chunk());
        let static_key = x_only(*static_key.expect("act 2 carries a static key of 64 bytes"));
        let certificate = payload.first_chunk().expect("the payload is longer than a certificate");
        Certificate::from_bytes(certificate).verify(&self.authority, static_key, unix_time_s)?;
        Ok(Transport::new(self.state))
    }
}

/// The server's side: answers act 1 with act 2, to be sent.
///
/// `seed` must be fresh randomness for every handshake: the ephemeral key follows from it.
///
/// # Errors
/// [`PeerMisbehaved::Decrypt`] if the key exchange fails; today no 64 bytes make it fail.
pub fn respond(
    identity: &ServerIdentity,
    seed: [u8; 32],
    act1: &[u8; ACT1_SIZE],
) -> Result<(Transport, [u8; ACT2_SIZE]), Error> {
    let failed = |_| PeerMisbehaved::Decrypt { what: "the client's handshake message" };
    let mut state = builder(Party::Responder, seed)
        .local_private_key(identity.static_secret())
        .and_then(Builder::build_responder)
        .expect("the parameters are complete");
    state.read_message(act1, &mut []).map_err(failed)?;
    let mut act2 = [0; ACT2_SIZE];
    state.write_message(&identity.certificate().to_bytes(), &mut act2).map_err(failed)?;
    Ok((Transport::new(state), act2))
}
