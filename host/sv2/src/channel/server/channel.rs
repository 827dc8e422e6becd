//! One channel as a server sees it: jobs out, shares in, acknowledgements.

use std::sync::Arc;

use midstate_spec::{BlockHash, Header, Target};
use sha2::{Digest as _, Sha256};

use super::channels::ChannelKind;
use super::difficulty::Vardiff;
use super::jobs::{Job, Jobs};
use super::share::{CheckedShare, MAX_NTIME_AHEAD_S, Share, ShareRejection, Solution};
use super::template::JobTemplate;
use crate::channel::VERSION_ROLLING_MASK;
use crate::channel::merkle::second;
use crate::messages::{Message, NewExtendedMiningJob, NewMiningJob, SetTarget, SubmitSharesSuccess};
use crate::types::{B0_32, STR0_255, U256};

#[derive(Debug)]
pub(super) struct Channel {
    pub(super) channel_id: u32,
    pub(super) kind: ChannelKind,
    pub(super) user_identity: STR0_255,
    pub(super) group_channel_id: u32,
    pub(super) extranonce_prefix: B0_32,
    /// Bytes that the client rolls; none in a standard channel.
    pub(super) extranonce_size: usize,
    /// Of later jobs.
    pub(super) target: Target,
    /// The easiest that the client takes.
    pub(super) max_target: Target,
    pub(super) vardiff: Vardiff,
    pub(super) jobs: Jobs,
    pub(super) unacknowledged: Batch,
}

/// Accepted shares that no `SubmitShares.Success` told of yet.
#[derive(Debug, Default)]
pub(super) struct Batch {
    last_sequence_number: u32,
    shares: u32,
    difficulty: f64,
}

impl Channel {
    /// A job of the template, with the prefix of now.
    pub(super) fn job(&self, job_id: u32, template: &Arc<JobTemplate>) -> Job {
        Job { job_id, template: template.clone(), extranonce_prefix: self.extranonce_prefix.clone() }
    }

    /// The message that gives the channel a job of its own.
    pub(super) fn job_message(&self, job_id: u32, template: &JobTemplate, min_ntime: Option<u32>) -> Message {
        match self.kind {
            ChannelKind::Standard => {
                let parts: [&[u8]; 3] =
                    [&template.coinbase_tx_prefix, &self.extranonce_prefix, &template.coinbase_tx_suffix];
                NewMiningJob {
                    channel_id: self.channel_id,
                    job_id,
                    min_ntime,
                    version: template.version,
                    merkle_root: crate::channel::merkle_root(parts, template.merkle_path.iter()),
                }
                .into()
            }
            ChannelKind::Extended => extended_job(self.channel_id, job_id, template, min_ntime),
        }
    }

    /// Sets the target of later jobs, and says so to the client.
    pub(super) fn set_target(&mut self, target: Target) -> Message {
        self.target = target;
        SetTarget { channel_id: self.channel_id, maximum_target: U256::from_le_bytes(target.to_le_bytes()) }
            .into()
    }

    /// Checks a share. Nothing changes until [`Channel::accept`].
    pub(super) fn check(
        &mut self,
        share: &Share<'_>,
        last_job_id: u32,
    ) -> Result<CheckedShare, ShareRejection> {
        let extranonce_size = self.extranonce_size;
        let live = self.jobs.find(share.job_id, last_job_id)?;
        let template = &live.job.template;
        let changed = share.version ^ template.version;
        if changed != 0 && !template.version_rolling_allowed {
            return Err(ShareRejection::FixedVersion);
        }
        if changed & !VERSION_ROLLING_MASK != 0 {
            return Err(ShareRejection::VersionBits);
        }
        let first = live.prev_hash.min_ntime();
        if !(first..=first.saturating_add(MAX_NTIME_AHEAD_S)).contains(&share.ntime) {
            return Err(ShareRejection::Ntime);
        }
        if share.extranonce.len() != extranonce_size {
            return Err(ShareRejection::ExtranonceSize);
        }
        let merkle_root = live.merkle_root(share.extranonce).to_le_bytes();
        let header = Header {
            version: share.version,
            prev_hash: BlockHash(live.prev_hash.prev_hash().to_le_bytes()),
            merkle_root,
            ntime: share.ntime,
            nbits: live.prev_hash.nbits(),
            nonce: share.nonce,
        };
        let hash = BlockHash(second(Sha256::new_with_prefix(header.to_bytes())));
        let block = live.prev_hash.block_target();
        let is_block = block.is_met_by(&hash);
        let target = Some(live.target).filter(|target| target.is_met_by(&hash)).or(is_block.then_some(block));
        let target = target.ok_or(ShareRejection::DifficultyTooLow)?;
        let (template, prefix) = (live.job.template.clone(), live.job.extranonce_prefix.clone());
        if self.jobs.has_seen(&hash) {
            return Err(ShareRejection::Duplicate);
        }
        let solution = is_block.then(|| {
            let extranonce = [&prefix[..], share.extranonce].concat();
            let coinbase =
                [&template.coinbase_tx_prefix[..], &extranonce, &template.coinbase_tx_suffix].concat();
            Solution { template: template.clone(), header, coinbase, extranonce }
        });
        let Share { channel_id, sequence_number, job_id, .. } = *share;
        Ok(CheckedShare { channel_id, sequence_number, job_id, hash, target, solution })
    }

    /// Remembers and counts a share that was checked; tells the client when `batch` shares are to be told of.
    pub(super) fn accept(&mut self, share: &CheckedShare, batch: u32) -> Option<Message> {
        if let Ok(live) = self.jobs.find(share.job_id, share.job_id) {
            live.remember(&share.hash);
        }
        self.vardiff.share(share.target);
        self.unacknowledged.last_sequence_number = share.sequence_number;
        self.unacknowledged.shares += 1;
        self.unacknowledged.difficulty += share.target.difficulty();
        if self.unacknowledged.shares >= batch { self.acknowledge() } else { None }
    }

    /// Tells of what was accepted and not told of yet.
    pub(super) fn acknowledge(&mut self) -> Option<Message> {
        let Batch { last_sequence_number, shares, difficulty } = std::mem::take(&mut self.unacknowledged);
        (shares > 0).then(|| {
            SubmitSharesSuccess {
                channel_id: self.channel_id,
                last_sequence_number,
                new_submits_accepted_count: shares,
                new_shares_sum: whole(difficulty),
            }
            .into()
        })
    }
}

/// The message that gives an extended channel, or a group, a job.
pub(super) fn extended_job(
    channel_id: u32,
    job_id: u32,
    template: &JobTemplate,
    min_ntime: Option<u32>,
) -> Message {
    NewExtendedMiningJob {
        channel_id,
        job_id,
        min_ntime,
        version: template.version,
        version_rolling_allowed: template.version_rolling_allowed,
        merkle_path: template.merkle_path.clone(),
        coinbase_tx_prefix: template.coinbase_tx_prefix.clone(),
        coinbase_tx_suffix: template.coinbase_tx_suffix.clone(),
    }
    .into()
}

/// A sum of difficulties as SV2 carries it. `as` cuts the fraction and holds at the ends of the range.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "`as` saturates, which is wanted"
)]
fn whole(difficulty: f64) -> u64 {
    difficulty as u64
}
