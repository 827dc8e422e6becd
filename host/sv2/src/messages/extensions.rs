//! Extensions: the negotiation (0x0001) with its messages, and worker-specific hash rates (0x0002), which is a TLV field.
//!
//! Source: SV2 9 and the pages of both extensions.

use super::message;

mod request_extensions;
mod request_extensions_error;
mod request_extensions_success;

pub use request_extensions::RequestExtensions;
pub use request_extensions_error::RequestExtensionsError;
pub use request_extensions_success::RequestExtensionsSuccess;

/// The type of the negotiation of extensions.
pub const NEGOTIATION: u16 = 0x0001;

/// Worker-specific hash rates: each `SubmitSharesExtended` says by whom it is.
pub mod worker_hash_rate {
    use crate::error::{ConfigError, PeerMisbehaved};
    use crate::messages::{MessageType as _, SubmitSharesExtended, Tlv, Tlvs};
    use crate::types::FieldProblem;

    /// The type of the extension.
    pub const EXTENSION_TYPE: u16 = 0x0002;

    /// The type of its one field.
    pub const USER_IDENTITY: u8 = 0x01;

    /// Most bytes of a worker's name.
    pub const MAX_LEN: usize = 32;

    /// The field for a worker's name.
    ///
    /// # Errors
    /// [`ConfigError::TooLong`] above [`MAX_LEN`] bytes.
    pub fn tlv(worker: &str) -> Result<Tlv, ConfigError> {
        if worker.len() > MAX_LEN {
            return Err(ConfigError::TooLong { what: "worker name", len: worker.len(), max: MAX_LEN });
        }
        Tlv::new(EXTENSION_TYPE, USER_IDENTITY, worker.as_bytes().to_vec())
    }

    /// The worker's name that came with a share, not promised to be UTF-8.
    ///
    /// # Errors
    /// [`FieldProblem::TooLong`] above [`MAX_LEN`] bytes: the share must be rejected.
    pub fn worker(tlvs: &Tlvs) -> Result<Option<bytes::Bytes>, PeerMisbehaved> {
        let Some(name) = tlvs.get(EXTENSION_TYPE, USER_IDENTITY) else { return Ok(None) };
        if name.len() > MAX_LEN {
            let problem = FieldProblem::TooLong { len: name.len(), max: MAX_LEN };
            return Err(PeerMisbehaved::Field {
                message: <SubmitSharesExtended>::NAME,
                field: "user_identity",
                problem,
            });
        }
        Ok(Some(name))
    }
}
