//! Encryption and server authentication: `Noise_NX_Secp256k1+EllSwift_ChaChaPoly_SHA256`.
//!
//! The Noise state machine is snow's; the curve is libsecp256k1's, through a resolver of ours, because Noise itself
//! knows no ElligatorSwift. The server proves with a certificate, signed by the pool's authority key, that its
//! static key belongs to the pool; the client knows the authority key from the pool URL.
//!
//! Source: SV2 4, BIP324 (ElligatorSwift and ECDH), BIP340 (Schnorr). Left out: rekeying, which SV2 does not use.

mod certificate;
mod handshake;
mod keys;
mod resolver;
mod transport;

pub use certificate::{CLOCK_SKEW_S, Certificate, ServerIdentity};
pub use handshake::{ACT1_SIZE, ACT2_SIZE, Initiator, respond};
pub use keys::{AuthorityKeypair, AuthorityPublicKey};
pub use transport::{Transport, sealed_len};
