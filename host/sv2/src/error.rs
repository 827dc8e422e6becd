//! Every error of the crate, grouped by who erred.
//!
//! A message says what happened, to what, and, where a user can act on it, what to do. Nothing here wraps another
//! crate's error: those either name a fault of ours, or say less than the place that met them knows.

use midstate_spec::target::TargetError;

use crate::types::FieldProblem;

/// What went wrong, by whose fault.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The peer broke the protocol, or is no Stratum V2 peer at all. The connection cannot go on.
    #[error("the peer broke the protocol: {0}")]
    PeerMisbehaved(PeerMisbehaved),
    /// The server's certificate does not prove that it belongs to the expected pool.
    #[error("the server could not prove its identity: {0}")]
    Certificate(CertificateError),
    /// The server answered `SetupConnection` with an error.
    #[error("the server refused the connection: {error_code}{}", refused_flags(*.flags))]
    SetupRefused {
        /// The server's reason, made printable.
        error_code: String,
        /// The requested features that the server does not support; 0 when flags were not the reason.
        flags: u32,
    },
    /// This server answered a client's `SetupConnection` with an error.
    #[error("refused the client's SetupConnection: {error_code}{}", refused_flags(*.flags))]
    RefusedClient {
        /// The reason sent to the client.
        error_code: &'static str,
        /// The requested features that this server does not support; 0 when flags were not the reason.
        flags: u32,
    },
    /// A value given by the user or the program is not usable.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// A share was held back, because the server could only reject it.
    #[error("share not submitted: {0}")]
    Share(ShareRefused),
    /// The transmit queue is full: poll and write what is queued, or give the peer up as too slow.
    #[error(
        "{queued} bytes wait to be sent and {added} more would pass the limit of {limit}: the peer reads too slowly"
    )]
    TransmitFull {
        /// Bytes waiting in the queue.
        queued: usize,
        /// Bytes the refused message would have added.
        added: usize,
        /// The configured limit.
        limit: usize,
    },
    /// The caller fed bytes without polling the events they caused.
    #[error("{limit} events wait to be polled: poll all events after each receive")]
    EventsNotPolled {
        /// The configured limit.
        limit: usize,
    },
    /// The caller sent before the connection was ready, or sent what its role may not send.
    #[error("cannot send {message}: {reason}")]
    Misuse {
        /// The message's name.
        message: &'static str,
        /// Why it cannot be sent.
        reason: &'static str,
    },
    /// The peer did not say what it has to say by now.
    #[error("the peer is silent: {awaited} did not come within {after_ms} ms")]
    Silent {
        /// What was awaited.
        awaited: &'static str,
        /// The limit.
        after_ms: u64,
    },
    /// The server serves only clients that use extensions which this one did not ask for.
    #[error("the server requires extensions {required:04x?}, which this client does not have")]
    ExtensionsRequired {
        /// Their types.
        required: Vec<u16>,
    },
    /// The connection ended by an earlier error.
    #[error("the connection is closed by an earlier error")]
    Closed,
}

// Not `#[from]`: that would make the inner error a source as well, and chains would print it twice.
impl From<PeerMisbehaved> for Error {
    fn from(how: PeerMisbehaved) -> Self {
        Self::PeerMisbehaved(how)
    }
}

impl From<CertificateError> for Error {
    fn from(why: CertificateError) -> Self {
        Self::Certificate(why)
    }
}

impl From<ShareRefused> for Error {
    fn from(why: ShareRefused) -> Self {
        Self::Share(why)
    }
}

fn refused_flags(flags: u32) -> String {
    if flags == 0 { String::new() } else { format!(" (unsupported feature flags {flags:#010b})") }
}

/// How the peer broke the protocol.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PeerMisbehaved {
    /// A frame longer than this side accepts in the connection's present state.
    #[error(
        "a frame of type {msg_type:#04x} (extension {extension_type:#06x}) declares {length} bytes, the limit is {limit}"
    )]
    FrameTooLong {
        /// The frame's extension, without the channel bit.
        extension_type: u16,
        /// The frame's message type.
        msg_type: u8,
        /// The declared payload length in bytes.
        length: usize,
        /// The limit in bytes.
        limit: usize,
    },
    /// A message's channel bit is not what the specification gives it.
    #[error("{message} came with the channel bit {}", if *.received { "set" } else { "clear" })]
    ChannelBit {
        /// The message's name.
        message: &'static str,
        /// The bit as received.
        received: bool,
    },
    /// A field of a message cannot be read.
    #[error("field {field} of {message} {problem}")]
    Field {
        /// The message's name.
        message: &'static str,
        /// The field's name.
        field: &'static str,
        /// What is wrong with it.
        problem: FieldProblem,
    },
    /// A message that may not come now, or never from that side.
    #[error("{message} came {when}")]
    Unexpected {
        /// The message's name.
        message: &'static str,
        /// The state in which it came.
        when: &'static str,
    },
    /// Bytes that do not authenticate. The connection was tampered with, or the other end speaks something else.
    #[error(
        "{what} does not decrypt: the bytes were altered on the way, or the peer does not speak encrypted Stratum V2 on this port"
    )]
    Decrypt {
        /// What was being decrypted.
        what: &'static str,
    },
    /// A version outside the offered range.
    #[error("the server chose protocol version {used}, outside the offered {min} to {max}")]
    Version {
        /// The version the server named.
        used: u16,
        /// The lowest version offered.
        min: u16,
        /// The highest version offered.
        max: u16,
    },
    /// The server insists on a fixed version although version rolling was declared necessary.
    #[error("the server sets REQUIRES_FIXED_VERSION although the client set REQUIRES_VERSION_ROLLING")]
    FixedVersion,
    /// The server opens extended channels only although standard jobs were declared necessary.
    #[error("the server sets REQUIRES_EXTENDED_CHANNELS although the client set REQUIRES_STANDARD_JOBS")]
    NoStandardChannels,
    /// A job id that another valid job of the channel bears.
    #[error("channel {channel_id}: job id {job_id} is already borne by a valid job")]
    DuplicateJob {
        /// The channel.
        channel_id: u32,
        /// The job id.
        job_id: u32,
    },
    /// `SetNewPrevHash` names a job that is not a queued future job.
    #[error("channel {channel_id}: SetNewPrevHash names job {job_id}, which is no queued future job")]
    NotAFutureJob {
        /// The channel.
        channel_id: u32,
        /// The job id.
        job_id: u32,
    },
    /// A job to be mined at once before any previous hash is known.
    #[error("channel {channel_id}: job {job_id} is to be mined at once, but no SetNewPrevHash came before")]
    NoPrevHash {
        /// The channel.
        channel_id: u32,
        /// The job id.
        job_id: u32,
    },
    /// A channel was opened with an extranonce too long to be submitted.
    #[error("channel {channel_id}: an extranonce of {size} bytes does not fit the 32 that a share can carry")]
    ExtranonceSize {
        /// The channel.
        channel_id: u32,
        /// The size named by the server.
        size: u16,
    },
}

/// Why the server's certificate was not accepted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CertificateError {
    /// Signed by another authority than the expected one, or by none.
    #[error(
        "its certificate is not signed by the expected authority key {expected}; the server's own static key is {server_static_key} (hex). \
         Compare the key in the pool URL with the one the pool publishes; if they agree, this is not the pool's server"
    )]
    WrongAuthority {
        /// The authority key from the pool URL, in base58check.
        expected: String,
        /// The server's static key, x-only, in hex. A server never sends its authority key.
        server_static_key: String,
    },
    /// Not valid any more.
    #[error(
        "its certificate expired at unix time {not_valid_after}, it is now {now}. \
         Check this computer's clock; if it is right, the pool must renew its certificate"
    )]
    Expired {
        /// End of validity, unix seconds.
        not_valid_after: u32,
        /// The time given by the caller, unix seconds.
        now: u32,
    },
    /// Not valid yet.
    #[error(
        "its certificate is valid only from unix time {valid_from}, it is now {now}. \
         Check this computer's clock"
    )]
    NotYetValid {
        /// Start of validity, unix seconds.
        valid_from: u32,
        /// The time given by the caller, unix seconds.
        now: u32,
    },
    /// A certificate format this crate does not know.
    #[error("its certificate has format version {version}, only version 0 is known")]
    Version {
        /// The version found.
        version: u16,
    },
}

/// A value given by the user or the program that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// A value longer than its wire type.
    #[error("{what} of length {len} does not fit: at most {max}")]
    TooLong {
        /// What was given.
        what: &'static str,
        /// Its length, in bytes or items, or its value for an integer.
        len: usize,
        /// The maximum.
        max: usize,
    },
    /// A pool URL that cannot be read.
    #[error("pool URL {url:?}: {problem}. Expected stratum2+tcp://HOST:PORT/AUTHORITY_KEY")]
    Url {
        /// The URL as given.
        url: String,
        /// What is wrong with it.
        problem: UrlProblem,
    },
    /// An authority key that cannot be read.
    #[error("authority key {0}")]
    AuthorityKey(KeyProblem),
    /// 32 bytes that are no secp256k1 secret key: zero, or not below the group order.
    #[error("{0} is not a valid secp256k1 secret key: draw another")]
    SecretKey(&'static str),
    /// A certificate that would never be valid.
    #[error("a certificate valid from {valid_from} until {not_valid_after} is never valid")]
    Validity {
        /// Start of validity, unix seconds.
        valid_from: u32,
        /// End of validity, unix seconds.
        not_valid_after: u32,
    },
    /// A server whose own certificate has ended.
    #[error(
        "this server's certificate expired at unix time {not_valid_after}, it is now {now}: issue a new one"
    )]
    IdentityExpired {
        /// End of validity, unix seconds.
        not_valid_after: u32,
        /// The time given by the caller, unix seconds.
        now: u32,
    },
    /// Difficulty bits that name no target.
    #[error(transparent)]
    Nbits(TargetError),
    /// Setup values that contradict each other.
    #[error("{0}")]
    Contradiction(&'static str),
}

/// What is wrong with a pool URL.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum UrlProblem {
    /// Another scheme, or none.
    #[error("the scheme is not stratum2+tcp (Stratum V1 URLs are not supported)")]
    Scheme,
    /// No host, or characters that a host cannot have.
    #[error(
        "the host is missing or malformed (an IPv6 address stands in [brackets], a user name does not belong here)"
    )]
    Host,
    /// No port, or no number from 1 to 65535.
    #[error("the port is missing or not a number from 1 to 65535")]
    Port,
    /// No key after the port.
    #[error("the authority key is missing; the pool publishes it, it follows the port and a slash")]
    MissingKey,
    /// A key that cannot be read.
    #[error("the authority key {0}")]
    Key(KeyProblem),
}

/// What is wrong with an authority key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyProblem {
    /// A character outside the base58 alphabet.
    #[error("has {character:?} at position {index}, which is no base58 character (0, O, I and l are not)")]
    Character {
        /// The character.
        character: char,
        /// Its position, counted from 0, in bytes.
        index: usize,
    },
    /// The four check bytes do not fit: a typing error.
    #[error("has a wrong checksum: a character is mistyped or missing")]
    Checksum,
    /// Not 2 + 32 bytes.
    #[error("has the wrong length: a version and a key of 32 bytes are expected")]
    Length,
    /// An unknown version prefix.
    #[error("has version {found}, only version 1 is known")]
    Version {
        /// The version found.
        found: u16,
    },
    /// Not the x coordinate of a curve point.
    #[error("is no point of the secp256k1 curve")]
    NotOnCurve,
}

/// Why a share was not made into a message.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ShareRefused {
    /// The job died by a new previous hash, left the bounded memory, or never was.
    #[error("channel {channel_id}: job {job_id} accepts no shares any more")]
    DeadJob {
        /// The channel.
        channel_id: u32,
        /// The job id.
        job_id: u32,
    },
    /// The time in the header is before the job's first.
    #[error("job {job_id}: ntime {ntime} is before the job's min_ntime {min_ntime}")]
    Ntime {
        /// The job id.
        job_id: u32,
        /// The share's time.
        ntime: u32,
        /// The job's first time.
        min_ntime: u32,
    },
    /// Version bits changed that may not be rolled.
    #[error("job {job_id}: version {version:#010x} changes bits of {expected:#010x} that may not be rolled")]
    Version {
        /// The job id.
        job_id: u32,
        /// The share's version.
        version: u32,
        /// The job's version.
        expected: u32,
    },
    /// An extranonce of another length than the channel's.
    #[error("the extranonce has {len} bytes, the channel's has {expected}")]
    ExtranonceSize {
        /// The given length.
        len: usize,
        /// The negotiated length.
        expected: usize,
    },
}

#[cfg(test)]
mod tests {
    use std::error::Error as _;

    use super::*;

    #[test]
    fn a_chain_of_sources_says_nothing_twice() {
        let misbehaved = PeerMisbehaved::Decrypt { what: "a frame header" };
        let key = ConfigError::AuthorityKey(KeyProblem::Checksum);
        let refused = ShareRefused::ExtranonceSize { len: 1, expected: 2 };
        let certificate = CertificateError::Version { version: 1 };
        let errors: [(Error, &str); 4] = [
            (misbehaved.into(), "the peer broke the protocol: a frame header does not decrypt"),
            (key.into(), "authority key has a wrong checksum"),
            (refused.into(), "share not submitted: the extranonce has 1 bytes"),
            (
                certificate.into(),
                "the server could not prove its identity: its certificate has format version 1",
            ),
        ];
        for (error, start) in errors {
            assert!(error.to_string().starts_with(start), "{error}");
            assert!(error.source().is_none());
        }
    }

    #[test]
    fn flags_are_shown_only_when_they_were_the_reason() {
        let refused = |flags| Error::SetupRefused { error_code: "code".to_owned(), flags }.to_string();
        assert_eq!(refused(0), "the server refused the connection: code");
        assert_eq!(
            refused(2),
            "the server refused the connection: code (unsupported feature flags 0b00000010)"
        );
    }
}
