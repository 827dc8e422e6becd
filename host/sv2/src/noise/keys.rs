//! Authority keys: who vouches for a pool's servers.
//!
//! Source: SV2 4.7 (base58check with a two-byte version, little-endian 1), BIP340 (x-only keys).

use std::fmt;
use std::str::FromStr;

use secp256k1::{Keypair, SecretKey, XOnlyPublicKey, schnorr};
use zeroize::Zeroizing;

use crate::error::{ConfigError, KeyProblem};

/// A pool's authority key, as its URL carries it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct AuthorityPublicKey(XOnlyPublicKey);

impl AuthorityPublicKey {
    /// What stands before the key in its text form.
    pub const VERSION: u16 = 1;

    /// From the x coordinate, big-endian as in BIP340.
    ///
    /// # Errors
    /// [`KeyProblem::NotOnCurve`].
    pub fn from_bytes(x: [u8; 32]) -> Result<Self, ConfigError> {
        Self::checked(x).map_err(ConfigError::AuthorityKey)
    }

    /// The x coordinate, big-endian as in BIP340.
    pub fn to_bytes(self) -> [u8; 32] {
        self.0.to_byte_array()
    }

    pub(super) fn x_only(&self) -> &XOnlyPublicKey {
        &self.0
    }

    fn checked(x: [u8; 32]) -> Result<Self, KeyProblem> {
        XOnlyPublicKey::from_byte_array(x).map(Self).map_err(|_| KeyProblem::NotOnCurve)
    }

    /// Reads base58check text; the caller says whether it stood alone or in a URL.
    pub(crate) fn parse(text: &str) -> Result<Self, KeyProblem> {
        // 38 bytes are 52 characters; base58 takes quadratic time, so longer input is not worth decoding.
        if text.len() > 64 {
            return Err(KeyProblem::Length);
        }
        let bytes = bs58::decode(text).with_check(None).into_vec().map_err(|error| match error {
            bs58::decode::Error::InvalidCharacter { character, index } => {
                KeyProblem::Character { character, index }
            }
            bs58::decode::Error::NonAsciiCharacter { index } => {
                let character = text.get(index..).and_then(|rest| rest.chars().next());
                KeyProblem::Character { character: character.unwrap_or(char::REPLACEMENT_CHARACTER), index }
            }
            bs58::decode::Error::NoChecksum => KeyProblem::Length,
            _ => KeyProblem::Checksum,
        })?;
        let Some((version, key)) = bytes.split_first_chunk() else { return Err(KeyProblem::Length) };
        let key = key.try_into().map_err(|_| KeyProblem::Length)?;
        match u16::from_le_bytes(*version) {
            Self::VERSION => Self::checked(key),
            found => Err(KeyProblem::Version { found }),
        }
    }
}

/// Base58check with the version prefix, as in a pool URL.
impl fmt::Display for AuthorityPublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut bytes = Self::VERSION.to_le_bytes().to_vec();
        bytes.extend(self.to_bytes());
        f.write_str(&bs58::encode(bytes).with_check().into_string())
    }
}

impl fmt::Debug for AuthorityPublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AuthorityPublicKey({self})")
    }
}

impl FromStr for AuthorityPublicKey {
    type Err = ConfigError;
    fn from_str(text: &str) -> Result<Self, ConfigError> {
        Self::parse(text).map_err(ConfigError::AuthorityKey)
    }
}

/// A pool's authority key with its secret half, which signs certificates. The secret is erased from memory when it is
/// dropped.
#[derive(Clone)]
pub struct AuthorityKeypair {
    /// Big-endian; libsecp256k1's own types are plain values that leave copies wherever they go.
    secret: Zeroizing<[u8; 32]>,
    public: AuthorityPublicKey,
}

impl AuthorityKeypair {
    /// From 32 random bytes.
    ///
    /// # Errors
    /// [`ConfigError::SecretKey`] for zero and for values not below the group order: never, for random bytes.
    pub fn from_secret(secret: [u8; 32]) -> Result<Self, ConfigError> {
        let secret = Zeroizing::new(secret);
        let public = AuthorityPublicKey(with_secret(&secret, "the authority secret", |key| {
            key.x_only_public_key().0
        })?);
        Ok(Self { secret, public })
    }

    /// The public half, to be published.
    pub fn public(&self) -> AuthorityPublicKey {
        self.public
    }

    /// A Schnorr signature of BIP340, without auxiliary randomness.
    pub(super) fn sign(&self, digest: &[u8; 32]) -> [u8; 64] {
        let sign = |key: &SecretKey| {
            let mut pair = Keypair::from_secret_key(key);
            let signature = schnorr::sign_no_aux_rand(digest, &pair).to_byte_array();
            pair.non_secure_erase();
            signature
        };
        with_secret(&self.secret, "the authority secret", sign).expect("the constructor checked the key")
    }
}

/// Shows the public half only.
impl fmt::Debug for AuthorityKeypair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AuthorityKeypair({})", self.public)
    }
}

/// Runs `with` on libsecp256k1's form of a secret, which is erased again.
pub(super) fn with_secret<T>(
    bytes: &[u8; 32],
    what: &'static str,
    with: impl FnOnce(&SecretKey) -> T,
) -> Result<T, ConfigError> {
    let mut key = SecretKey::from_secret_bytes(*bytes).map_err(|_| ConfigError::SecretKey(what))?;
    let result = with(&key);
    key.non_secure_erase();
    Ok(result)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// SV2 4.7.1.
    const VECTOR_RAW: [u8; 32] = [
        118, 99, 112, 0, 151, 156, 28, 17, 175, 12, 48, 11, 205, 140, 127, 228, 134, 16, 252, 233, 185, 193,
        30, 61, 174, 227, 90, 224, 176, 138, 116, 85,
    ];
    const VECTOR_TEXT: &str = "9bXiEd8boQVhq7WddEcERUL5tyyJVFYdU8th3HfbNXK3Yw6GRXh";

    fn check(payload: &[u8]) -> Result<AuthorityPublicKey, KeyProblem> {
        AuthorityPublicKey::parse(&bs58::encode(payload).with_check().into_string())
    }

    #[test]
    fn the_specification_vector_reads_and_prints() {
        let key: AuthorityPublicKey = VECTOR_TEXT.parse().unwrap();
        assert_eq!(key.to_bytes(), VECTOR_RAW);
        assert_eq!(key.to_string(), VECTOR_TEXT);
        assert_eq!(AuthorityPublicKey::from_bytes(VECTOR_RAW).unwrap(), key);
        assert_eq!(format!("{key:?}"), format!("AuthorityPublicKey({VECTOR_TEXT})"));
    }

    #[test]
    fn each_way_to_spoil_a_key_has_its_own_problem() {
        let replace = |index: usize, with: &str| {
            let mut text = VECTOR_TEXT.to_owned();
            text.replace_range(index..=index, with);
            AuthorityPublicKey::parse(&text)
        };
        assert_eq!(replace(7, "0"), Err(KeyProblem::Character { character: '0', index: 7 }));
        assert_eq!(replace(3, "é"), Err(KeyProblem::Character { character: 'é', index: 3 }));
        assert_eq!(replace(7, "z"), Err(KeyProblem::Checksum));
        assert_eq!(AuthorityPublicKey::parse(&VECTOR_TEXT[1..]), Err(KeyProblem::Checksum));
        assert_eq!(AuthorityPublicKey::parse(""), Err(KeyProblem::Length));
        assert_eq!(AuthorityPublicKey::parse(&"1".repeat(65)), Err(KeyProblem::Length));

        let with_version = |version: u8, key: &[u8]| check(&[&[version, 0], key].concat());
        assert!(with_version(1, &VECTOR_RAW).is_ok());
        assert_eq!(with_version(2, &VECTOR_RAW), Err(KeyProblem::Version { found: 2 }));
        assert_eq!(with_version(1, &VECTOR_RAW[1..]), Err(KeyProblem::Length));
        assert_eq!(with_version(1, &[0xff; 32]), Err(KeyProblem::NotOnCurve));
        assert_eq!(check(&[1]), Err(KeyProblem::Length));
        assert!(AuthorityPublicKey::from_bytes([0xff; 32]).is_err());
    }

    #[test]
    fn secrets_outside_the_group_are_refused_and_never_printed() {
        assert!(AuthorityKeypair::from_secret([0; 32]).is_err());
        assert!(AuthorityKeypair::from_secret([0xff; 32]).is_err());
        let pair = AuthorityKeypair::from_secret([1; 32]).unwrap();
        assert_eq!(format!("{pair:?}"), format!("AuthorityKeypair({})", pair.public()));
    }
}
