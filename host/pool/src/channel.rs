//! A mining channel as the pool sees it: jobs out, shares in, acknowledgements.
//!
//! A share is checked in this order, and refused for the first rule it breaks: its job lives; version bits outside
//! BIP323's mask are the job's; its time is from the job's `min_ntime` to two hours after; the extranonce has the
//! agreed length; the hash of the rebuilt header meets the target that the job came with (or `nbits`: where a
//! device's limit is harder than a block, a block still counts); it did not come before.
//!
//! Source: SV2 5.3. Left out: groups: each channel gets its own copy of a job.

use std::sync::Arc;

use midstate_spec::{BlockHash, Header, Target};
use midstate_sv2::channel::{VERSION_ROLLING_MASK, merkle_root};
use midstate_sv2::messages::{
    Message, NewExtendedMiningJob, NewMiningJob, SetNewPrevHash, SetTarget, SubmitSharesError,
    SubmitSharesExtended, SubmitSharesStandard, SubmitSharesSuccess,
};
use midstate_sv2::{B0_32, U256};

use crate::chain::{Candidate, MAX_FUTURE_S, hash};
use crate::error::ShareRejection;
use crate::jobs::Jobs;
use crate::observe::ChannelKind;
use crate::template::{EXTRANONCE_BYTES, Template};

#[derive(Debug)]
pub(crate) struct Channel {
    pub(crate) channel_id: u32,
    pub(crate) kind: ChannelKind,
    pub(crate) user: Arc<str>,
    pub(crate) extranonce_prefix: B0_32,
    /// Of later jobs.
    pub(crate) target: Target,
    pub(crate) jobs: Jobs,
    unacknowledged: Batch,
}

/// Accepted shares that no `SubmitShares.Success` told of yet.
#[derive(Debug, Default)]
struct Batch {
    last_sequence_number: u32,
    shares: u32,
    difficulty: f64,
}

/// A submitted share of either kind of channel.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Share<'a> {
    pub(crate) kind: ChannelKind,
    pub(crate) channel_id: u32,
    pub(crate) sequence_number: u32,
    job_id: u32,
    nonce: u32,
    ntime: u32,
    version: u32,
    extranonce: &'a [u8],
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
    pub(crate) fn error(&self, reason: ShareRejection) -> Message {
        SubmitSharesError {
            channel_id: self.channel_id,
            sequence_number: self.sequence_number,
            error_code: reason.code().try_into().expect("codes are short"),
        }
        .into()
    }
}

/// A share that passed every check but the chain's.
#[derive(Debug)]
pub(crate) struct Valid {
    pub(crate) hash: BlockHash,
    /// Of the target that it met.
    pub(crate) difficulty: f64,
    /// It meets `nbits`.
    pub(crate) block: Option<Candidate>,
}

impl Channel {
    pub(crate) fn new(
        channel_id: u32,
        kind: ChannelKind,
        user: Arc<str>,
        extranonce_prefix: B0_32,
        target: Target,
    ) -> Self {
        let (jobs, unacknowledged) = (Jobs::default(), Batch::default());
        Self { channel_id, kind, user, extranonce_prefix, target, jobs, unacknowledged }
    }

    /// Bytes of the extranonce that the client rolls.
    pub(crate) fn extranonce_size(&self) -> usize {
        EXTRANONCE_BYTES - self.extranonce_prefix.len()
    }

    /// Moves the channel to a new previous hash: a future job, and the message that activates it.
    pub(crate) fn new_prev_hash(&mut self, template: &Arc<Template>, out: &mut Vec<Message>) {
        out.extend(self.acknowledge());
        let job_id = self.jobs.replace(template, self.target);
        out.push(self.job_message(job_id, template, None));
        out.push(
            SetNewPrevHash {
                channel_id: self.channel_id,
                job_id,
                prev_hash: U256::from_le_bytes(template.prev_hash.0),
                min_ntime: template.min_ntime,
                nbits: template.nbits,
            }
            .into(),
        );
    }

    /// Gives the channel a job on the present previous hash; older ones stay valid.
    pub(crate) fn new_job(&mut self, template: &Arc<Template>, out: &mut Vec<Message>) {
        out.extend(self.acknowledge());
        let job_id = self.jobs.add(template, self.target);
        out.push(self.job_message(job_id, template, Some(template.min_ntime)));
    }

    fn job_message(&self, job_id: u32, template: &Template, min_ntime: Option<u32>) -> Message {
        let (channel_id, version) = (self.channel_id, template.version);
        match self.kind {
            ChannelKind::Standard => {
                let merkle_root = self.merkle_root(template, &[]);
                NewMiningJob { channel_id, job_id, min_ntime, version, merkle_root }.into()
            }
            ChannelKind::Extended => NewExtendedMiningJob {
                channel_id,
                job_id,
                min_ntime,
                version,
                version_rolling_allowed: true,
                merkle_path: template.merkle_path.clone(),
                coinbase_tx_prefix: template.coinbase_prefix.clone(),
                coinbase_tx_suffix: template.coinbase_suffix.clone(),
            }
            .into(),
        }
    }

    fn merkle_root(&self, template: &Template, extranonce: &[u8]) -> U256 {
        let parts: [&[u8]; 4] =
            [&template.coinbase_prefix, &self.extranonce_prefix, extranonce, &template.coinbase_suffix];
        merkle_root(parts, template.merkle_path.iter())
    }

    /// Sets the target of later jobs, and says so to the client.
    pub(crate) fn set_target(&mut self, target: Target) -> Message {
        self.target = target;
        let maximum_target = U256::from_le_bytes(target.to_le_bytes());
        SetTarget { channel_id: self.channel_id, maximum_target }.into()
    }

    /// Checks a share by all rules but the chain's. Nothing changes until [`Channel::accept`].
    ///
    /// # Errors
    /// The first rule it breaks.
    pub(crate) fn check(&mut self, share: &Share<'_>) -> Result<Valid, ShareRejection> {
        let extranonce_size = self.extranonce_size();
        let job = self.jobs.find(share.job_id)?;
        let (template, target) = (job.template.clone(), job.target);
        if (share.version ^ template.version) & !VERSION_ROLLING_MASK != 0 {
            return Err(ShareRejection::VersionBits);
        }
        let last_ntime = template.min_ntime.saturating_add(MAX_FUTURE_S);
        if !(template.min_ntime..=last_ntime).contains(&share.ntime) {
            return Err(ShareRejection::Ntime);
        }
        if share.extranonce.len() != extranonce_size {
            return Err(ShareRejection::ExtranonceSize);
        }
        let header = Header {
            version: share.version,
            prev_hash: template.prev_hash,
            merkle_root: self.merkle_root(&template, share.extranonce).to_le_bytes(),
            ntime: share.ntime,
            nbits: template.nbits,
            nonce: share.nonce,
        };
        let hash = hash(&header);
        let block_target = header.target().ok().filter(|block| block.is_met_by(&hash));
        let met = Some(target).filter(|target| target.is_met_by(&hash)).or(block_target);
        let difficulty = met.ok_or(ShareRejection::DifficultyTooLow)?.difficulty();
        if self.jobs.find(share.job_id)?.has_seen(&hash) {
            return Err(ShareRejection::Duplicate);
        }
        let block = block_target.map(|_| Candidate {
            header,
            coinbase: template.coinbase(&self.extranonce_prefix, share.extranonce),
            merkle_path: template.merkle_path.clone(),
        });
        Ok(Valid { hash, difficulty, block })
    }

    /// Remembers and counts a share that was checked; tells the client when `batch` shares are to be told of.
    pub(crate) fn accept(&mut self, share: &Share<'_>, valid: &Valid, batch: u32) -> Option<Message> {
        if let Ok(job) = self.jobs.find(share.job_id) {
            job.remember(&valid.hash);
        }
        self.unacknowledged.last_sequence_number = share.sequence_number;
        self.unacknowledged.shares += 1;
        self.unacknowledged.difficulty += valid.difficulty;
        if self.unacknowledged.shares >= batch { self.acknowledge() } else { None }
    }

    /// Tells of what was accepted and not told of yet.
    pub(crate) fn acknowledge(&mut self) -> Option<Message> {
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

/// A sum of difficulties as SV2 carries it. `as` cuts the fraction and holds at the ends of the range.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "`as` saturates, which is wanted"
)]
fn whole(difficulty: f64) -> u64 {
    difficulty as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::Chain;
    use crate::template::TemplateConfig;

    const NOW: u32 = 1_700_000_000;
    const JOB_VERSION: u32 = 0x2000_0000;

    fn template(number: u32) -> Arc<Template> {
        let chain = Chain::new(0x1d00_ffff, NOW).unwrap();
        let config = TemplateConfig { payout_script: vec![0x51], filler_transactions: 2 };
        Arc::new(Template::new(&chain, &config, number, NOW + 100).unwrap())
    }

    fn channel(kind: ChannelKind, target: Target) -> Channel {
        let size = if kind == ChannelKind::Standard { EXTRANONCE_BYTES } else { 4 };
        let mut channel = Channel::new(9, kind, "user".into(), B0_32::new(vec![1; size]).unwrap(), target);
        channel.new_prev_hash(&template(1), &mut Vec::new());
        channel
    }

    fn share(nonce: u32) -> Share<'static> {
        Share {
            kind: ChannelKind::Standard,
            channel_id: 9,
            sequence_number: nonce,
            job_id: 1,
            nonce,
            ntime: NOW + 100,
            version: JOB_VERSION,
            extranonce: &[],
        }
    }

    #[test]
    fn every_field_is_checked() {
        let mut standard = channel(ChannelKind::Standard, Target::MAX);
        let mut refused =
            |share: Share<'_>| standard.check(&share).map(|valid| standard.accept(&share, &valid, 1)).err();
        assert_eq!(refused(share(1)), None);
        assert_eq!(refused(share(1)), Some(ShareRejection::Duplicate));
        assert_eq!(refused(Share { job_id: 2, ..share(2) }), Some(ShareRejection::UnknownJob));
        assert_eq!(refused(Share { extranonce: &[0], ..share(2) }), Some(ShareRejection::ExtranonceSize));
        for (ntime, reason) in [
            (NOW + 99, Some(ShareRejection::Ntime)),
            (NOW + 100, None),
            (NOW + 100 + MAX_FUTURE_S, None),
            (NOW + 101 + MAX_FUTURE_S, Some(ShareRejection::Ntime)),
        ] {
            assert_eq!(refused(Share { ntime, ..share(2) }), reason, "{ntime}");
        }
        for bit in 0..32 {
            let version = JOB_VERSION ^ 1 << bit;
            let reason = if (5..29).contains(&bit) { None } else { Some(ShareRejection::VersionBits) };
            assert_eq!(refused(Share { version, ..share(3) }), reason, "bit {bit}");
        }
    }

    #[test]
    fn an_extended_channel_wants_exactly_its_extranonce() {
        let mut extended = channel(ChannelKind::Extended, Target::MAX);
        assert_eq!(extended.extranonce_size(), 16);
        for len in 0..=32 {
            let extranonce = vec![7; len];
            let result = extended.check(&Share { extranonce: &extranonce, ..share(1) });
            let expected = if len == 16 { None } else { Some(ShareRejection::ExtranonceSize) };
            assert_eq!(result.err(), expected, "{len}");
        }
    }

    #[test]
    fn a_target_holds_for_later_jobs_only() {
        let mut channel = channel(ChannelKind::Standard, Target::MAX);
        let impossible = Target::from_le_bytes([0; 32]);
        for target in [Target::MAX, impossible] {
            let Message::SetTarget(set) = channel.set_target(target) else { panic!("no SetTarget") };
            assert_eq!(set.maximum_target.to_le_bytes(), target.to_le_bytes());
        }
        let mut out = Vec::new();
        channel.new_job(&template(2), &mut out);
        assert!(matches!(&out[..], [Message::NewMiningJob(job)] if job.min_ntime.is_some()));
        assert!(channel.check(&share(1)).is_ok(), "the old job has the old target");
        let new = Share { job_id: 2, ..share(1) };
        assert_eq!(channel.check(&new).unwrap_err(), ShareRejection::DifficultyTooLow);
    }

    #[test]
    fn acknowledgements_are_per_batch() {
        let mut channel = channel(ChannelKind::Standard, Target::MAX);
        let valid = |difficulty| Valid { hash: BlockHash::default(), difficulty, block: None };
        assert!(channel.accept(&share(1), &valid(0.75), 3).is_none());
        assert!(channel.accept(&share(2), &valid(0.75), 3).is_none());
        let success = |last_sequence_number, new_submits_accepted_count, new_shares_sum| {
            Some(Message::from(SubmitSharesSuccess {
                channel_id: 9,
                last_sequence_number,
                new_submits_accepted_count,
                new_shares_sum,
            }))
        };
        assert_eq!(channel.accept(&share(3), &valid(0.75), 3), success(3, 3, 2));
        assert_eq!(channel.acknowledge(), None);
        channel.accept(&share(4), &valid(5e9), 3);
        let mut out = Vec::new();
        channel.new_prev_hash(&template(2), &mut out);
        assert_eq!(out.first().cloned(), success(4, 1, 5_000_000_000));
        assert!(matches!(out[1..], [Message::NewMiningJob(_), Message::SetNewPrevHash(_)]));
        assert_eq!(channel.check(&share(5)).unwrap_err(), ShareRejection::Stale);
    }
}
