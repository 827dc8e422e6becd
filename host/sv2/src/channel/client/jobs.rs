//! The state that standard and extended channels share: jobs, previous hash, target.
//!
//! Source: SV2 5.3.15 to 5.3.17, 5.3.21.

use std::collections::VecDeque;

use crate::channel::custom_job::coinbase_parts;
use crate::channel::{ChannelUpdate, HeaderTemplate, VERSION_ROLLING_MASK, merkle_root};
use crate::error::{ConfigError, Error, PeerMisbehaved, ShareRefused};
use crate::messages::{Message, NewExtendedMiningJob, NewMiningJob, SetCustomMiningJob, SetNewPrevHash};
use crate::types::{B0_32, B0_64K, SEQ0_255, U256};

/// Future jobs kept per channel. When one more comes the oldest is forgotten, and can no longer be activated.
pub const MAX_FUTURE_JOBS: usize = 32;
/// Jobs kept per channel that accept shares. When one more comes the oldest is forgotten, and accepts none any more.
pub const MAX_LIVE_JOBS: usize = 32;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Standard,
    Extended { extranonce_size: usize },
}

/// Where a job's merkle root comes from.
#[derive(Clone, Debug)]
enum Merkle {
    Root(U256),
    Coinbase { prefix: B0_64K, extranonce_prefix: B0_32, suffix: B0_64K, path: SEQ0_255<U256> },
}

#[derive(Clone, Debug)]
struct Job {
    job_id: u32,
    version: u32,
    version_rolling_allowed: bool,
    merkle: Merkle,
}

/// A job that may be worked on, with all it lacked as a future job.
#[derive(Clone, Debug)]
struct LiveJob {
    job: Job,
    prev_hash: U256,
    nbits: u32,
    min_ntime: u32,
    target: U256,
}

#[derive(Clone, Debug)]
pub(super) struct Jobs {
    kind: Kind,
    channel_id: u32,
    group_channel_id: u32,
    fixed_version: bool,
    extranonce_prefix: B0_32,
    target: U256,
    prev_hash: Option<(U256, u32)>,
    future: VecDeque<Job>,
    /// The newest at the back is the active one.
    live: VecDeque<LiveJob>,
    next_sequence_number: u32,
    closed: bool,
}

/// What a server told when it opened the channel.
pub(super) struct Opened {
    pub(super) kind: Kind,
    pub(super) channel_id: u32,
    pub(super) group_channel_id: u32,
    pub(super) target: U256,
    pub(super) extranonce_prefix: B0_32,
    pub(super) fixed_version: bool,
}

impl Jobs {
    pub(super) fn new(opened: Opened) -> Self {
        let Opened { kind, channel_id, group_channel_id, target, extranonce_prefix, fixed_version } = opened;
        Self {
            kind,
            channel_id,
            group_channel_id,
            fixed_version,
            extranonce_prefix: extranonce_prefix.detached(),
            target,
            prev_hash: None,
            future: VecDeque::new(),
            live: VecDeque::new(),
            next_sequence_number: 0,
            closed: false,
        }
    }

    pub(super) fn channel_id(&self) -> u32 {
        self.channel_id
    }

    pub(super) fn group_channel_id(&self) -> u32 {
        self.group_channel_id
    }

    pub(super) fn target(&self) -> U256 {
        self.target
    }

    pub(super) fn is_closed(&self) -> bool {
        self.closed
    }

    pub(super) fn is_live(&self, job_id: u32) -> bool {
        self.find(job_id).is_some()
    }

    fn find(&self, job_id: u32) -> Option<&LiveJob> {
        self.live.iter().rev().find(|live| live.job.job_id == job_id)
    }

    pub(super) fn active_job(&self) -> Option<u32> {
        self.live.back().map(|live| live.job.job_id)
    }

    pub(super) fn extranonce_size(&self) -> usize {
        match self.kind {
            Kind::Standard => 0,
            Kind::Extended { extranonce_size } => extranonce_size,
        }
    }

    /// True for the channel's own id and its group's.
    fn concerns(&self, channel_id: u32) -> bool {
        channel_id == self.channel_id || channel_id == self.group_channel_id
    }

    pub(super) fn apply(&mut self, message: &Message) -> Result<Option<ChannelUpdate>, Error> {
        if self.closed {
            return Ok(None);
        }
        let update = match message {
            Message::NewMiningJob(job) if job.channel_id == self.channel_id => self.new_mining_job(job)?,
            Message::NewExtendedMiningJob(job) if self.concerns(job.channel_id) => {
                self.new_extended_job(job)?
            }
            Message::SetNewPrevHash(new) if self.concerns(new.channel_id) => self.set_new_prev_hash(new)?,
            Message::SetTarget(set) if self.concerns(set.channel_id) => {
                self.target = set.maximum_target;
                ChannelUpdate::Target(self.target)
            }
            // Not applicable to groups (SV2 5.3.10).
            Message::SetExtranoncePrefix(set) if set.channel_id == self.channel_id => {
                self.extranonce_prefix = set.extranonce_prefix.detached();
                ChannelUpdate::ExtranoncePrefix
            }
            Message::SetGroupChannel(set) if set.channel_ids.iter().any(|id| id == self.channel_id) => {
                self.group_channel_id = set.group_channel_id;
                ChannelUpdate::Group { group_channel_id: set.group_channel_id }
            }
            Message::CloseChannel(close) if self.concerns(close.channel_id) => {
                self.close();
                ChannelUpdate::Closed { reason_code: close.reason_code.clone() }
            }
            _ => return Ok(None),
        };
        Ok(Some(update))
    }

    pub(super) fn close(&mut self) {
        self.closed = true;
        self.future.clear();
        self.live.clear();
    }

    fn new_mining_job(&mut self, new: &NewMiningJob) -> Result<ChannelUpdate, PeerMisbehaved> {
        if self.kind != Kind::Standard {
            return Err(PeerMisbehaved::Unexpected {
                message: "NewMiningJob",
                when: "on an extended channel",
            });
        }
        let job = Job {
            job_id: new.job_id,
            version: new.version,
            version_rolling_allowed: !self.fixed_version,
            merkle: Merkle::Root(new.merkle_root),
        };
        self.add(job, new.min_ntime)
    }

    fn new_extended_job(&mut self, new: &NewExtendedMiningJob) -> Result<ChannelUpdate, PeerMisbehaved> {
        // A standard channel takes extended jobs from its group only.
        if self.kind == Kind::Standard && new.channel_id == self.channel_id {
            let when = "addressed to a standard channel";
            return Err(PeerMisbehaved::Unexpected { message: "NewExtendedMiningJob", when });
        }
        let job = Job {
            job_id: new.job_id,
            version: new.version,
            version_rolling_allowed: new.version_rolling_allowed && !self.fixed_version,
            // Copied, so that a job's memory is its own size, not that of a frame with a long tail.
            merkle: Merkle::Coinbase {
                prefix: new.coinbase_tx_prefix.detached(),
                extranonce_prefix: self.extranonce_prefix.clone(),
                suffix: new.coinbase_tx_suffix.detached(),
                path: new.merkle_path.detached(),
            },
        };
        self.add(job, new.min_ntime)
    }

    fn add(&mut self, job: Job, min_ntime: Option<u32>) -> Result<ChannelUpdate, PeerMisbehaved> {
        let (channel_id, job_id) = (self.channel_id, job.job_id);
        if self.is_live(job_id) || self.future.iter().any(|future| future.job_id == job_id) {
            return Err(PeerMisbehaved::DuplicateJob { channel_id, job_id });
        }
        let Some(min_ntime) = min_ntime else {
            if self.future.len() == MAX_FUTURE_JOBS {
                self.future.pop_front();
            }
            self.future.push_back(job);
            return Ok(ChannelUpdate::FutureJob { job_id });
        };
        let Some((prev_hash, nbits)) = self.prev_hash else {
            return Err(PeerMisbehaved::NoPrevHash { channel_id, job_id });
        };
        if self.live.len() == MAX_LIVE_JOBS {
            self.live.pop_front();
        }
        self.live.push_back(LiveJob { job, prev_hash, nbits, min_ntime, target: self.target });
        Ok(ChannelUpdate::NewJob { job_id })
    }

    pub(super) fn custom_job(
        &mut self,
        request: &SetCustomMiningJob,
        job_id: u32,
    ) -> Result<ChannelUpdate, Error> {
        let channel_id = self.channel_id;
        if self.prev_hash != Some((request.prev_hash, request.nbits)) {
            return Err(PeerMisbehaved::NoPrevHash { channel_id, job_id }.into());
        }
        let size = self.extranonce_prefix.len() + self.extranonce_size();
        let (prefix, suffix) = coinbase_parts(request, size).map_err(ConfigError::Contradiction)?;
        let job = Job {
            job_id,
            version: request.version,
            version_rolling_allowed: !self.fixed_version,
            merkle: Merkle::Coinbase {
                prefix,
                extranonce_prefix: self.extranonce_prefix.clone(),
                suffix,
                path: request.merkle_path.detached(),
            },
        };
        Ok(self.add(job, Some(request.min_ntime))?)
    }

    fn set_new_prev_hash(&mut self, new: &SetNewPrevHash) -> Result<ChannelUpdate, PeerMisbehaved> {
        let SetNewPrevHash { job_id, prev_hash, min_ntime, nbits, .. } = *new;
        let Some(index) = self.future.iter().position(|job| job.job_id == job_id) else {
            return Err(PeerMisbehaved::NotAFutureJob { channel_id: self.channel_id, job_id });
        };
        let job = self.future.swap_remove_back(index).expect("the index was just found");
        self.future.clear();
        self.live.clear();
        self.prev_hash = Some((prev_hash, nbits));
        self.live.push_back(LiveJob { job, prev_hash, nbits, min_ntime, target: self.target });
        Ok(ChannelUpdate::NewPrevHash { job_id })
    }

    pub(super) fn check_extranonce(&self, extranonce: &[u8]) -> Result<(), ShareRefused> {
        let (len, expected) = (extranonce.len(), self.extranonce_size());
        if len == expected { Ok(()) } else { Err(ShareRefused::ExtranonceSize { len, expected }) }
    }

    pub(super) fn active(&self, extranonce: &[u8]) -> Result<Option<HeaderTemplate>, ShareRefused> {
        self.check_extranonce(extranonce)?;
        self.active_job().map_or(Ok(None), |job_id| self.template(job_id, extranonce))
    }

    /// The header of a live job.
    pub(super) fn template(
        &self,
        job_id: u32,
        extranonce: &[u8],
    ) -> Result<Option<HeaderTemplate>, ShareRefused> {
        self.check_extranonce(extranonce)?;
        let Some(LiveJob { job, prev_hash, nbits, min_ntime, target }) = self.find(job_id) else {
            return Ok(None);
        };
        let merkle_root = match &job.merkle {
            Merkle::Root(root) => *root,
            Merkle::Coinbase { prefix, extranonce_prefix, suffix, path } => {
                let parts: [&[u8]; 4] = [prefix, extranonce_prefix, extranonce, suffix];
                merkle_root(parts, path.iter())
            }
        };
        Ok(Some(HeaderTemplate {
            job_id,
            version: job.version,
            prev_hash: *prev_hash,
            merkle_root,
            min_ntime: *min_ntime,
            nbits: *nbits,
            target: *target,
            version_rolling_allowed: job.version_rolling_allowed,
        }))
    }

    /// Checks what a server would reject a share for without looking at its hash, and numbers the share.
    pub(super) fn number_share(
        &mut self,
        job_id: u32,
        ntime: u32,
        version: u32,
    ) -> Result<u32, ShareRefused> {
        let channel_id = self.channel_id;
        let live = self.find(job_id).ok_or(ShareRefused::DeadJob { channel_id, job_id })?;
        let min_ntime = live.min_ntime;
        if ntime < min_ntime {
            return Err(ShareRefused::Ntime { job_id, ntime, min_ntime });
        }
        let expected = live.job.version;
        let free = if live.job.version_rolling_allowed { VERSION_ROLLING_MASK } else { 0 };
        if (version ^ expected) & !free != 0 {
            return Err(ShareRefused::Version { job_id, version, expected });
        }
        let number = self.next_sequence_number;
        self.next_sequence_number = number.wrapping_add(1);
        Ok(number)
    }
}
