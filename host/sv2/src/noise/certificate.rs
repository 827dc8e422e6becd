//! The certificate: an authority's signature over a server's static key and a span of time.
//!
//! On the wire go version, span and signature (`SIGNATURE_NOISE_MESSAGE`); the static key is known from the
//! handshake, the authority key from the pool URL.
//!
//! Source: SV2 4.5.2 and 4.5.3. Ten seconds of clock difference are tolerated, as the reference implementation does.

use std::fmt;

use secp256k1::ellswift::ElligatorSwift;
use secp256k1::schnorr::{self, Signature};
use secp256k1::{PublicKey, XOnlyPublicKey};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::keys::{AuthorityKeypair, AuthorityPublicKey, with_secret};
use crate::error::{CertificateError, ConfigError};

/// How far client and server clocks may differ, in seconds.
pub const CLOCK_SKEW_S: u32 = 10;

const VERSION: u16 = 0;
/// For errors.
const STATIC_SECRET: &str = "the server's static secret";

/// `SIGNATURE_NOISE_MESSAGE`: what a server shows during the handshake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    version: u16,
    valid_from: u32,
    not_valid_after: u32,
    signature: [u8; 64],
}

impl Certificate {
    /// Size on the wire in bytes.
    pub const SIZE: usize = 74;

    /// Signs the x-only `server_static_key` for the span from `valid_from` to `not_valid_after`, both unix seconds
    /// and inclusive.
    ///
    /// # Errors
    /// [`ConfigError::Validity`] for an empty span.
    pub fn sign(
        authority: &AuthorityKeypair,
        server_static_key: [u8; 32],
        valid_from: u32,
        not_valid_after: u32,
    ) -> Result<Self, ConfigError> {
        if not_valid_after < valid_from {
            return Err(ConfigError::Validity { valid_from, not_valid_after });
        }
        let digest = digest(VERSION, valid_from, not_valid_after, &server_static_key);
        let signature = authority.sign(&digest);
        Ok(Self { version: VERSION, valid_from, not_valid_after, signature })
    }

    /// Reads the wire form. Nothing is verified yet.
    pub fn from_bytes(bytes: &[u8; Self::SIZE]) -> Self {
        let [v0, v1, f0, f1, f2, f3, a0, a1, a2, a3, signature @ ..] = *bytes;
        Self {
            version: u16::from_le_bytes([v0, v1]),
            valid_from: u32::from_le_bytes([f0, f1, f2, f3]),
            not_valid_after: u32::from_le_bytes([a0, a1, a2, a3]),
            signature,
        }
    }

    /// The wire form.
    pub fn to_bytes(&self) -> [u8; Self::SIZE] {
        let mut bytes = [0; Self::SIZE];
        bytes[0..2].copy_from_slice(&self.version.to_le_bytes());
        bytes[2..6].copy_from_slice(&self.valid_from.to_le_bytes());
        bytes[6..10].copy_from_slice(&self.not_valid_after.to_le_bytes());
        bytes[10..].copy_from_slice(&self.signature);
        bytes
    }

    /// End of validity, unix seconds, inclusive.
    pub fn not_valid_after(&self) -> u32 {
        self.not_valid_after
    }

    /// Checks that `authority` vouches for `server_static_key` at `unix_time_s`.
    ///
    /// The signature is checked before the span: an unsigned span says nothing.
    ///
    /// # Errors
    /// What is wrong with the certificate, with the keys or times compared.
    pub fn verify(
        &self,
        authority: &AuthorityPublicKey,
        server_static_key: [u8; 32],
        unix_time_s: u32,
    ) -> Result<(), CertificateError> {
        let Self { version, valid_from, not_valid_after, signature } = *self;
        if version != VERSION {
            return Err(CertificateError::Version { version });
        }
        let digest = digest(version, valid_from, not_valid_after, &server_static_key);
        let signature = Signature::from_byte_array(signature);
        if schnorr::verify(&signature, &digest, authority.x_only()).is_err() {
            let server_static_key = server_static_key.iter().map(|byte| format!("{byte:02x}")).collect();
            return Err(CertificateError::WrongAuthority {
                expected: authority.to_string(),
                server_static_key,
            });
        }
        if unix_time_s < valid_from.saturating_sub(CLOCK_SKEW_S) {
            return Err(CertificateError::NotYetValid { valid_from, now: unix_time_s });
        }
        if unix_time_s > not_valid_after.saturating_add(CLOCK_SKEW_S) {
            return Err(CertificateError::Expired { not_valid_after, now: unix_time_s });
        }
        Ok(())
    }
}

fn digest(version: u16, valid_from: u32, not_valid_after: u32, server_static_key: &[u8; 32]) -> [u8; 32] {
    Sha256::new()
        .chain_update(version.to_le_bytes())
        .chain_update(valid_from.to_le_bytes())
        .chain_update(not_valid_after.to_le_bytes())
        .chain_update(server_static_key)
        .finalize()
        .into()
}

/// The x-only key behind an ElligatorSwift encoding. Every 64 bytes encode some key.
pub(super) fn x_only(ellswift: [u8; 64]) -> [u8; 32] {
    PublicKey::from_ellswift(ElligatorSwift::from_byte_array(ellswift)).x_only_public_key().0.to_byte_array()
}

/// What a server needs to prove itself: its static key and the certificate for it. The secret is erased from memory when
/// it is dropped.
#[derive(Clone)]
pub struct ServerIdentity {
    static_secret: Zeroizing<[u8; 32]>,
    certificate: Certificate,
}

impl ServerIdentity {
    /// An identity from a static secret of 32 random bytes and a certificate signed elsewhere, so that the authority
    /// secret need not be on the server.
    ///
    /// # Errors
    /// [`ConfigError::SecretKey`] for a secret outside the group: never, for random bytes.
    pub fn new(static_secret: [u8; 32], certificate: Certificate) -> Result<Self, ConfigError> {
        let static_secret = Zeroizing::new(static_secret);
        with_secret(&static_secret, STATIC_SECRET, |_| ())?;
        Ok(Self { static_secret, certificate })
    }

    /// An identity signed on the spot, valid from `valid_from` to `not_valid_after` (unix seconds).
    ///
    /// # Errors
    /// [`ConfigError::SecretKey`] as in [`ServerIdentity::new`], [`ConfigError::Validity`] for an empty span.
    pub fn issue(
        authority: &AuthorityKeypair,
        static_secret: [u8; 32],
        valid_from: u32,
        not_valid_after: u32,
    ) -> Result<Self, ConfigError> {
        let key = Self::static_key(static_secret)?;
        Self::new(static_secret, Certificate::sign(authority, key, valid_from, not_valid_after)?)
    }

    /// The x-only public key of a static secret: what [`Certificate::sign`] wants.
    ///
    /// # Errors
    /// [`ConfigError::SecretKey`] as in [`ServerIdentity::new`].
    pub fn static_key(static_secret: [u8; 32]) -> Result<[u8; 32], ConfigError> {
        let static_secret = Zeroizing::new(static_secret);
        with_secret(&static_secret, STATIC_SECRET, |key| {
            let (key, _): (XOnlyPublicKey, _) = key.x_only_public_key();
            key.to_byte_array()
        })
    }

    /// The certificate shown to clients.
    pub fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    pub(super) fn static_secret(&self) -> &[u8; 32] {
        &self.static_secret
    }
}

/// Shows the certificate only.
impl fmt::Debug for ServerIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServerIdentity").field("certificate", &self.certificate).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FROM: u32 = 1_000_000;
    const UNTIL: u32 = 2_000_000;

    fn setup() -> (AuthorityKeypair, [u8; 32], Certificate) {
        let authority = AuthorityKeypair::from_secret([7; 32]).unwrap();
        let key = ServerIdentity::static_key([8; 32]).unwrap();
        let certificate = Certificate::sign(&authority, key, FROM, UNTIL).unwrap();
        (authority, key, certificate)
    }

    #[test]
    fn validity_is_inclusive_with_ten_seconds_of_skew() {
        let (authority, key, certificate) = setup();
        let verify = |now| certificate.verify(&authority.public(), key, now);
        for now in [FROM - 10, FROM, 1_500_000, UNTIL, UNTIL + 10] {
            assert_eq!(verify(now), Ok(()), "{now}");
        }
        assert_eq!(
            verify(FROM - 11),
            Err(CertificateError::NotYetValid { valid_from: FROM, now: FROM - 11 })
        );
        assert_eq!(
            verify(UNTIL + 11),
            Err(CertificateError::Expired { not_valid_after: UNTIL, now: UNTIL + 11 })
        );
    }

    #[test]
    fn spans_at_the_ends_of_time_do_not_wrap() {
        let (authority, key, _) = setup();
        let certificate = Certificate::sign(&authority, key, 0, u32::MAX).unwrap();
        for now in [0, u32::MAX] {
            assert_eq!(certificate.verify(&authority.public(), key, now), Ok(()));
        }
        assert_eq!(
            Certificate::sign(&authority, key, 2, 1),
            Err(ConfigError::Validity { valid_from: 2, not_valid_after: 1 })
        );
    }

    #[test]
    fn every_flipped_bit_is_noticed() {
        let (authority, key, certificate) = setup();
        for bit in 0..Certificate::SIZE * 8 {
            let mut bytes = certificate.to_bytes();
            bytes[bit / 8] ^= 1 << (bit % 8);
            let error =
                Certificate::from_bytes(&bytes).verify(&authority.public(), key, 1_500_000).unwrap_err();
            match bit {
                0..16 => assert!(matches!(error, CertificateError::Version { .. }), "bit {bit}: {error}"),
                _ => assert!(matches!(error, CertificateError::WrongAuthority { .. }), "bit {bit}: {error}"),
            }
        }
    }

    #[test]
    fn the_wrong_authority_is_named_together_with_what_the_server_showed() {
        let (_, key, certificate) = setup();
        let other = AuthorityKeypair::from_secret([9; 32]).unwrap().public();
        let text = certificate.verify(&other, key, 1_500_000).unwrap_err().to_string();
        let shown: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(text.contains(&other.to_string()) && text.contains(&shown), "{text}");
    }

    #[test]
    fn identity_keeps_its_secret_out_of_debug_output() {
        let (authority, key, _) = setup();
        let identity = ServerIdentity::issue(&authority, [8; 32], FROM, UNTIL).unwrap();
        assert_eq!(identity.certificate().not_valid_after(), UNTIL);
        assert!(identity.certificate().verify(&authority.public(), key, FROM).is_ok());
        assert!(!format!("{identity:?}").contains("static_secret"));
        assert!(ServerIdentity::issue(&authority, [0; 32], FROM, UNTIL).is_err());
        assert!(ServerIdentity::new([0; 32], identity.certificate().clone()).is_err());
    }
}
