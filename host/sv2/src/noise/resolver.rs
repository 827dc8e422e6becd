//! The primitives snow works with: ElligatorSwift ECDH from libsecp256k1, ChaCha20-Poly1305 and SHA-256 from ring,
//! randomness from a seed.
//!
//! Source: SV2 4.3 and 4.4, BIP324 (`v2_ecdh`). The shared secret hashes both encodings, the initiator's first, so a
//! resolver belongs to a role.

use secp256k1::SecretKey;
use secp256k1::ellswift::{ElligatorSwift, Party};
use sha2::{Digest, Sha256};
use snow::Error;
use snow::params::{CipherChoice, DHChoice, HashChoice};
use snow::resolvers::{CryptoResolver, RingResolver};
use snow::types::{Cipher, Dh, Hash, Random};
use zeroize::Zeroizing;

/// Resolves the primitives for one role of one handshake.
pub(super) struct Resolver {
    pub(super) party: Party,
    /// Erased with the resolver: the ephemeral key follows from it.
    pub(super) seed: Zeroizing<[u8; 32]>,
}

impl CryptoResolver for Resolver {
    fn resolve_rng(&self) -> Option<Box<dyn Random>> {
        Some(Box::new(SeedStream { seed: self.seed.clone(), counter: 0 }))
    }
    fn resolve_dh(&self, _: &DHChoice) -> Option<Box<dyn Dh>> {
        Some(Box::new(EllSwiftDh { party: self.party, secret: None, public: [0; 64] }))
    }
    fn resolve_hash(&self, choice: &HashChoice) -> Option<Box<dyn Hash>> {
        RingResolver.resolve_hash(choice)
    }
    fn resolve_cipher(&self, choice: &CipherChoice) -> Option<Box<dyn Cipher>> {
        RingResolver.resolve_cipher(choice)
    }
}

/// SHA-256 of the seed and a counter: as unpredictable as the seed, and replayable.
struct SeedStream {
    seed: Zeroizing<[u8; 32]>,
    counter: u64,
}

impl Random for SeedStream {
    fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), Error> {
        for chunk in dest.chunks_mut(32) {
            let block = Sha256::new()
                .chain_update(b"midstate-sv2 handshake")
                .chain_update(&self.seed[..])
                .chain_update(self.counter.to_le_bytes())
                .finalize();
            let block = Zeroizing::new(<[u8; 32]>::from(block));
            chunk.copy_from_slice(&block[..chunk.len()]);
            self.counter += 1;
        }
        Ok(())
    }
}

struct EllSwiftDh {
    party: Party,
    secret: Option<SecretKey>,
    public: [u8; 64],
}

impl EllSwiftDh {
    fn assign(&mut self, secret: SecretKey) {
        self.public = ElligatorSwift::from_seckey(secret, None).to_byte_array();
        self.secret = Some(secret);
    }
}

impl Dh for EllSwiftDh {
    fn name(&self) -> &'static str {
        "Secp256k1+EllSwift"
    }
    fn pub_len(&self) -> usize {
        64
    }
    fn priv_len(&self) -> usize {
        32
    }

    /// Cannot report a bad key; identities are validated when they are made, and without a key `dh` fails.
    fn set(&mut self, privkey: &[u8]) {
        let secret = privkey.try_into().ok().and_then(|bytes| SecretKey::from_secret_bytes(bytes).ok());
        if let Some(secret) = secret {
            self.assign(secret);
        }
    }

    fn generate(&mut self, rng: &mut dyn Random) -> Result<(), Error> {
        let mut bytes = Zeroizing::new([0; 32]);
        // One draw in 2^128 lies outside the group.
        let secret = loop {
            rng.try_fill_bytes(&mut bytes[..])?;
            if let Ok(secret) = SecretKey::from_secret_bytes(*bytes) {
                break secret;
            }
        };
        self.assign(secret);
        Ok(())
    }

    fn pubkey(&self) -> &[u8] {
        &self.public
    }

    fn privkey(&self) -> &[u8] {
        self.secret.as_ref().map_or(&[], |secret| secret.as_secret_bytes())
    }

    fn dh(&self, pubkey: &[u8], out: &mut [u8]) -> Result<(), Error> {
        // snow hands over its whole key buffer, which is longer than a key.
        let (Some(secret), Some(theirs)) = (self.secret, pubkey.first_chunk()) else { return Err(Error::Dh) };
        let ours = ElligatorSwift::from_byte_array(self.public);
        let theirs = ElligatorSwift::from_byte_array(*theirs);
        let (initiator, responder) = match self.party {
            Party::Initiator => (ours, theirs),
            Party::Responder => (theirs, ours),
        };
        let shared = ElligatorSwift::shared_secret(initiator, responder, secret, self.party);
        out[..32].copy_from_slice(shared.as_secret_bytes());
        Ok(())
    }

    /// The shared secret is half as long as a key.
    fn dh_len(&self) -> usize {
        32
    }
}

impl Drop for EllSwiftDh {
    fn drop(&mut self) {
        if let Some(secret) = &mut self.secret {
            secret.non_secure_erase();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex<const N: usize>(text: &str) -> [u8; N] {
        std::array::from_fn(|i| u8::from_str_radix(&text[2 * i..2 * i + 2], 16).unwrap())
    }

    /// BIP324, packet_encoding_test_vectors.csv: the first row of each role.
    #[test]
    fn bip324_vectors_give_the_listed_shared_secrets() {
        let rows = [
            (
                Party::Initiator,
                "61062ea5071d800bbfd59e2e8b53d47d194b095ae5a4df04936b49772ef0d4d7",
                "ec0adff257bbfe500c188c80b4fdd640f6b45a482bbc15fc7cef5931deff0aa1\
                 86f6eb9bba7b85dc4dcc28b28722de1e3d9108b985e2967045668f66098e475b",
                "a4a94dfce69b4a2a0a099313d10f9f7e7d649d60501c9e1d274c300e0d89aafa\
                 ffffffffffffffffffffffffffffffffffffffffffffffffffffffff8faf88d5",
                "c6992a117f5edbea70c3f511d32d26b9798be4b81a62eaee1a5acaa8459a3592",
            ),
            (
                Party::Responder,
                "6f312890ec83bbb26798abaadd574684a53e74ccef7953b790fcc29409080246",
                "a8785af31c029efc82fa9fc677d7118031358d7c6a25b5779a9b900e5ccd94aa\
                 c97eb36a3c5dbcdb2ca5843cc4c2fe0aaa46d10eb3d233a81c3dde476da00eef",
                "fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f\
                 0000000000000000000000000000000000000000000000000000000000000000",
                "a6f79eb08243b6f65dbe42bfe4a6cf3f131d6963fa5d06c770a18f7b9c489b78",
            ),
        ];
        for (party, secret, ours, theirs, shared) in rows {
            let secret = SecretKey::from_secret_bytes(hex(secret)).unwrap();
            let dh = EllSwiftDh { party, secret: Some(secret), public: hex(ours) };
            let mut out = [0; 32];
            dh.dh(&hex::<64>(theirs), &mut out).unwrap();
            assert_eq!(out, hex::<32>(shared));
        }
    }

    fn dh(party: Party, secret: [u8; 32]) -> Box<dyn Dh> {
        let mut dh = Resolver { party, seed: [0; 32].into() }.resolve_dh(&DHChoice::P256).unwrap();
        dh.set(&secret);
        dh
    }

    #[test]
    fn both_roles_reach_the_same_secret_with_the_initiator_first() {
        let (a, b) = (dh(Party::Initiator, [3; 32]), dh(Party::Responder, [4; 32]));
        let (mut ab, mut ba) = ([0; 32], [0; 32]);
        a.dh(b.pubkey(), &mut ab).unwrap();
        b.dh(a.pubkey(), &mut ba).unwrap();
        assert_eq!(ab, ba);
        let swapped = dh(Party::Responder, [3; 32]);
        let mut other = [0; 32];
        swapped.dh(b.pubkey(), &mut other).unwrap();
        assert_ne!(ab, other);
    }

    #[test]
    fn an_unusable_key_makes_dh_fail_instead_of_panicking() {
        let peer = dh(Party::Responder, [4; 32]);
        let mut out = [0; 32];
        for unusable in [&[0; 32][..], &[0xff; 32], &[1; 31]] {
            let mut dh = Resolver { party: Party::Initiator, seed: [0; 32].into() }
                .resolve_dh(&DHChoice::P256)
                .unwrap();
            dh.set(unusable);
            assert!(dh.privkey().is_empty());
            assert_eq!(dh.dh(peer.pubkey(), &mut out), Err(Error::Dh));
        }
        assert_eq!(dh(Party::Initiator, [3; 32]).dh(&[0; 63], &mut out), Err(Error::Dh));
    }

    #[test]
    fn generated_keys_follow_from_the_seed_alone() {
        let draw = |seed| {
            let resolver = Resolver { party: Party::Initiator, seed: Zeroizing::new(seed) };
            let mut dh = resolver.resolve_dh(&DHChoice::P256).unwrap();
            dh.generate(&mut *resolver.resolve_rng().unwrap()).unwrap();
            assert_eq!((dh.privkey().len(), dh.priv_len(), dh.pub_len(), dh.dh_len()), (32, 32, 64, 32));
            assert_eq!(dh.name(), "Secp256k1+EllSwift");
            dh.pubkey().to_vec()
        };
        assert_eq!(draw([1; 32]), draw([1; 32]));
        assert_ne!(draw([1; 32]), draw([2; 32]));
    }
}
