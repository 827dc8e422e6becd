//! Shares as a server sees them: what came, what became of it.
//!
//! Source: SV2 5.3.11 to 5.3.14.

use std::sync::Arc;

use midstate_spec::{BlockHash, Header, Target};

use super::channels::ChannelKind;
use super::template::JobTemplate;
use crate::messages::error_codes::submit_shares as codes;
use crate::messages::{Message, SubmitSharesError, SubmitSharesExtended, SubmitSharesStandard};

/// How far the time of a share may be ahead of its job's first time: what Bitcoin allows a block to be ahead of the clock.
pub const MAX_NTIME_AHEAD_S: u32 = 7200;

/// A submitted share of either kind of channel.
#[derive(Clone, Copy, Debug)]
pub struct Share<'a> {
    /// The kind of channel that it is for.
    pub kind: ChannelKind,
    /// The channel.
    pub channel_id: u32,
    /// The client's number for it.
    pub sequence_number: u32,
    /// The job.
    pub job_id: u32,
    /// The header's nonce.
    pub nonce: u32,
    /// The header's time, unix seconds.
    pub ntime: u32,
    /// The header's version.
    pub version: u32,
    /// The bytes that the client rolled, none of a standard channel.
    pub extranonce: &'a [u8],
}

impl From<&SubmitSharesStandard> for Share<'_> {
    fn from(share: &SubmitSharesStandard) -> Self {
        let SubmitSharesStandard { channel_id, sequence_number, job_id, nonce, ntime, version } = *share;
        let kind = ChannelKind::Standard;
        Self { kind, channel_id, sequence_number, job_id, nonce, ntime, version, extranonce: &[] }
    }
}

impl<'a> From<&'a SubmitSharesExtended> for Share<'a> {
    fn from(share: &'a SubmitSharesExtended) -> Self {
        let SubmitSharesExtended { channel_id, sequence_number, job_id, nonce, ntime, version, .. } = *share;
        let (kind, extranonce) = (ChannelKind::Extended, &share.extranonce[..]);
        Self { kind, channel_id, sequence_number, job_id, nonce, ntime, version, extranonce }
    }
}

impl Share<'_> {
    /// The answer to a share that is refused.
    pub fn error(&self, reason: ShareRejection) -> Message {
        SubmitSharesError {
            channel_id: self.channel_id,
            sequence_number: self.sequence_number,
            error_code: reason.code().try_into().expect("codes are short"),
        }
        .into()
    }
}

/// Why a share is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum ShareRejection {
    /// No channel of that id and kind is open on the connection.
    #[error("no such channel")]
    UnknownChannel,
    /// The job died by a new previous hash, or was crowded out by newer ones.
    #[error("stale: the job is dead")]
    Stale,
    /// No such job was sent on the connection, or it waits for its previous hash.
    #[error("no such job")]
    UnknownJob,
    /// The hash is above the target of the job.
    #[error("hash above the target")]
    DifficultyTooLow,
    /// The same header came before.
    #[error("duplicate")]
    Duplicate,
    /// The extranonce is not as long as agreed.
    #[error("extranonce of the wrong length")]
    ExtranonceSize,
    /// The version differs from that of a job that allows no rolling.
    #[error("version changed in a job that allows none")]
    FixedVersion,
    /// Version bits outside BIP323's mask differ from the job's.
    #[error("version bits changed that may not be rolled")]
    VersionBits,
    /// The time is before the job's `min_ntime`, or more than [`MAX_NTIME_AHEAD_S`] after it.
    #[error("ntime out of range")]
    Ntime,
    /// The hash makes it a block, but the chain refuses the block: the owner's verdict.
    #[error("the block is invalid")]
    InvalidBlock,
}

impl ShareRejection {
    /// The error code sent to the client.
    pub fn code(self) -> &'static str {
        match self {
            Self::UnknownChannel => codes::INVALID_CHANNEL_ID,
            Self::Stale => codes::STALE_SHARE,
            Self::UnknownJob => codes::INVALID_JOB_ID,
            Self::DifficultyTooLow => codes::DIFFICULTY_TOO_LOW,
            Self::Duplicate => codes::DUPLICATE_SHARE,
            Self::ExtranonceSize => codes::BAD_EXTRANONCE_SIZE,
            Self::FixedVersion => codes::VERSION_ROLLING_NOT_ALLOWED,
            Self::VersionBits => codes::INVALID_NON_ROLLABLE_VERSION_BIT,
            Self::Ntime | Self::InvalidBlock => codes::INVALID_SHARE,
        }
    }
}

/// A share that passed every check; nothing of the channel has changed yet.
#[derive(Clone, Debug)]
pub struct CheckedShare {
    pub(super) channel_id: u32,
    pub(super) sequence_number: u32,
    pub(super) job_id: u32,
    /// Its hash.
    pub hash: BlockHash,
    /// The target that it met: the job's, or the block's where that is easier.
    pub target: Target,
    /// The block that it is, if it meets `nbits`.
    pub solution: Option<Solution>,
}

/// A block that a client found.
#[derive(Clone, Debug)]
pub struct Solution {
    /// The template of its job.
    pub template: Arc<JobTemplate>,
    /// Its header.
    pub header: Header,
    /// Its coinbase transaction, without the fields of BIP141.
    pub coinbase: Vec<u8>,
    /// The full extranonce in that: prefix and what the client rolled.
    pub extranonce: Vec<u8>,
}
