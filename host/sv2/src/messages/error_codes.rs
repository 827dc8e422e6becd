//! Error code strings, by the message that carries them.
//!
//! Source: the specification dropped its list in June 2026 (SV2 3.5 leaves the codes to implementations); these are
//! the public constants of the reference implementation, so that both say the same for the same thing.

/// Codes of `SetupConnection.Error`.
pub mod setup_connection {
    /// The flags field names features that the server does not support.
    pub const UNSUPPORTED_FEATURE_FLAGS: &str = "unsupported-feature-flags";
    /// The server does not speak this sub-protocol.
    pub const UNSUPPORTED_PROTOCOL: &str = "unsupported-protocol";
    /// No protocol version is known to both sides.
    pub const PROTOCOL_VERSION_MISMATCH: &str = "protocol-version-mismatch";
}

/// Codes of `OpenMiningChannel.Error`.
pub mod open_mining_channel {
    /// A client that selects its own work cannot open standard channels.
    pub const STANDARD_CHANNELS_NOT_SUPPORTED_FOR_CUSTOM_WORK: &str =
        "standard-channels-not-supported-for-custom-work";
    /// A client that requires standard jobs cannot open extended channels.
    pub const EXTENDED_CHANNELS_NOT_SUPPORTED_FOR_STANDARD_JOBS: &str =
        "extended-channels-not-supported-for-standard-jobs";
    /// No extranonce space or channel id is left.
    pub const CHANNEL_CAPACITY_EXHAUSTED: &str = "channel-capacity-exhausted";
    /// The user identity is malformed.
    pub const INVALID_USER_IDENTITY: &str = "invalid-user-identity";
    /// The hash rate is negative, infinite or not a number.
    pub const INVALID_NOMINAL_HASHRATE: &str = "invalid-nominal-hashrate";
    /// More extranonce bytes are asked for than the server gives.
    pub const MIN_EXTRANONCE_SIZE_TOO_LARGE: &str = "min-extranonce-size-too-large";
    /// The server cannot serve the target.
    pub const MAX_TARGET_OUT_OF_RANGE: &str = "max-target-out-of-range";
    /// The server does not support the extranonce size.
    pub const UNSUPPORTED_MIN_EXTRANONCE_SIZE: &str = "unsupported-min-extranonce-size";
    /// The user is not known.
    pub const UNKNOWN_USER: &str = "unknown-user";
}

/// Codes of `UpdateChannel.Error`.
pub mod update_channel {
    /// The hash rate is negative, infinite or not a number.
    pub const INVALID_NOMINAL_HASHRATE: &str = "invalid-nominal-hashrate";
    /// The server cannot serve the target.
    pub const MAX_TARGET_OUT_OF_RANGE: &str = "max-target-out-of-range";
    /// No such channel is open.
    pub const INVALID_CHANNEL_ID: &str = "invalid-channel-id";
}

/// Codes of `SubmitShares.Error`.
pub mod submit_shares {
    /// No such channel is open.
    pub const INVALID_CHANNEL_ID: &str = "invalid-channel-id";
    /// The share cannot be valid.
    pub const INVALID_SHARE: &str = "invalid-share";
    /// The job died by a new previous hash.
    pub const STALE_SHARE: &str = "stale-share";
    /// No such job was given out.
    pub const INVALID_JOB_ID: &str = "invalid-job-id";
    /// The hash is above the target.
    pub const DIFFICULTY_TOO_LOW: &str = "difficulty-too-low";
    /// The same share came before.
    pub const DUPLICATE_SHARE: &str = "duplicate-share";
    /// The extranonce is not as long as agreed.
    pub const BAD_EXTRANONCE_SIZE: &str = "bad-extranonce-size";
    /// The version differs from the job's, which allows no rolling.
    pub const VERSION_ROLLING_NOT_ALLOWED: &str = "version-rolling-not-allowed";
    /// The version differs from the job's in bits that are not free.
    pub const INVALID_NON_ROLLABLE_VERSION_BIT: &str = "invalid-non-rollable-version-bit";
}
