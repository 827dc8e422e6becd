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
    /// A job declarator server wants to see the transactions, and the client did not say that it shows them.
    pub const MISSING_DECLARE_TX_DATA_FLAG: &str = "missing-declare-tx-data-flag";
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

/// Codes of `SetCustomMiningJob.Error`.
pub mod set_custom_mining_job {
    /// The server takes no custom jobs.
    pub const JD_NOT_SUPPORTED: &str = "jd-not-supported";
    /// No such extended channel or group is open.
    pub const INVALID_CHANNEL_ID: &str = "invalid-channel-id";
    /// The token was never given, or not to this client.
    pub const INVALID_MINING_JOB_TOKEN: &str = "invalid-mining-job-token";
    /// The declared job is still being looked at.
    pub const JOB_NOT_YET_VALIDATED: &str = "job-not-yet-validated";
    /// The job does not build on the newest block.
    pub const STALE_CHAIN_TIP: &str = "stale-chain-tip";
    /// The first time is not acceptable.
    pub const INVALID_MIN_NTIME: &str = "invalid-min-ntime";
    /// The difficulty bits are not those of the chain.
    pub const INVALID_NBITS: &str = "invalid-nbits";
    /// The header version is not acceptable.
    pub const INVALID_VERSION: &str = "invalid-version";
    /// The coinbase transaction is not valid.
    pub const INVALID_COINBASE_TX: &str = "invalid-coinbase-tx";
    /// The version of the coinbase transaction is not the declared one.
    pub const INVALID_COINBASE_TX_VERSION: &str = "invalid-coinbase-tx-version";
    /// The beginning of the coinbase's script is not the declared one.
    pub const INVALID_COINBASE_PREFIX: &str = "invalid-coinbase-prefix";
    /// The sequence number of the coinbase's input is not the declared one.
    pub const INVALID_COINBASE_TX_INPUT_N_SEQUENCE: &str = "invalid-coinbase-tx-input-n-sequence";
    /// The outputs of the coinbase do not pay what was agreed.
    pub const INVALID_COINBASE_TX_OUTPUTS: &str = "invalid-coinbase-tx-outputs";
    /// The lock time of the coinbase is not the declared one.
    pub const INVALID_COINBASE_TX_LOCKTIME: &str = "invalid-coinbase-tx-locktime";
    /// The merkle path is not that of the declared transactions.
    pub const INVALID_MERKLE_PATH: &str = "invalid-merkle-path";
}

/// Codes of `DeclareMiningJob.Error`.
pub mod declare_mining_job {
    /// The token was never given, or not to this client.
    pub const INVALID_MINING_JOB_TOKEN: &str = "invalid-mining-job-token";
    /// Transactions that the server asked for did not come.
    pub const MISSING_TXS: &str = "missing-txs";
    /// The coinbase transaction is not valid.
    pub const INVALID_COINBASE_TX: &str = "invalid-coinbase-tx";
    /// The coinbase's input is not valid.
    pub const INVALID_COINBASE_TX_INPUT: &str = "invalid-coinbase-tx-input";
    /// The fault is on the side of the server.
    pub const INTERNAL_ERROR: &str = "internal-error";
    /// The job does not build on the newest block.
    pub const STALE_CHAIN_TIP: &str = "stale-chain-tip";
    /// The job would not be a valid block.
    pub const INVALID_JOB: &str = "invalid-job";
}

/// Codes of `RequestTransactionData.Error`.
pub mod request_transaction_data {
    /// The template is of an older block.
    pub const STALE_TEMPLATE_ID: &str = "stale-template-id";
    /// No such template was sent.
    pub const TEMPLATE_ID_NOT_FOUND: &str = "template-id-not-found";
}
