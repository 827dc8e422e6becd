//! All channels of one connection, from the server.
//!
//! Source: SV2 5.2, 5.3.2 to 5.3.22.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use midstate_spec::Target;

use super::channel::{Channel, extended_job};
use super::difficulty::{ShareRate, Vardiff};
use super::extranonce::ExtranoncePrefixes;
use super::ids::{ChannelIds, JobIds};
use super::jobs::{Jobs, MAX_FUTURE_JOBS};
use super::share::{CheckedShare, Share, ShareRejection};
use super::template::{JobTemplate, PrevHash};
use crate::error::ConfigError;
use crate::messages::error_codes::{open_mining_channel as codes, update_channel as update_codes};
use crate::messages::{
    CloseChannel, Message, OpenExtendedMiningChannel, OpenExtendedMiningChannelSuccess,
    OpenMiningChannelError, OpenStandardMiningChannel, OpenStandardMiningChannelSuccess, SetExtranoncePrefix,
    SetGroupChannel, SetNewPrevHash, UpdateChannel, UpdateChannelError, setup_flags,
};
use crate::types::{B0_32, SEQ0_64K, STR0_255, U256};

/// Which kind of channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChannelKind {
    /// The server fixes the merkle root.
    Standard,
    /// The client rolls the extranonce.
    Extended,
}

/// What a server decides about the channels of a connection.
#[derive(Clone, Copy, Debug)]
pub struct ServerChannelsConfig {
    /// Most open channels; 1 or more.
    pub max_channels: usize,
    /// How many accepted shares one `SubmitShares.Success` acknowledges; what is left over is acknowledged with the next job.
    /// 1 or more.
    pub share_batch: u32,
    /// How targets follow from hash rates.
    pub rate: ShareRate,
    /// Whether targets follow the shares that come, too: see [`Vardiff`].
    pub vardiff: bool,
    /// Whether the setup told the client
    /// [`REQUIRES_FIXED_VERSION`](crate::messages::setup_success_flags::REQUIRES_FIXED_VERSION): it holds for custom jobs, of which
    /// no template says so.
    pub fixed_version: bool,
}

/// A channel that was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenedChannel {
    /// Its id.
    pub channel_id: u32,
    /// Its kind.
    pub kind: ChannelKind,
    /// Whose it is.
    pub user_identity: STR0_255,
    /// Its first target.
    pub target: Target,
}

/// What both open messages ask for.
pub struct OpenRequest<'a> {
    request_id: u32,
    kind: ChannelKind,
    user_identity: &'a STR0_255,
    hash_rate: Option<f32>,
    max_target: U256,
    min_extranonce_size: u16,
}

impl<'a> From<&'a OpenStandardMiningChannel> for OpenRequest<'a> {
    fn from(open: &'a OpenStandardMiningChannel) -> Self {
        Self {
            request_id: open.request_id,
            kind: ChannelKind::Standard,
            user_identity: &open.user_identity,
            hash_rate: open.hash_rate().ok(),
            max_target: open.max_target,
            min_extranonce_size: 0,
        }
    }
}

impl<'a> From<&'a OpenExtendedMiningChannel> for OpenRequest<'a> {
    fn from(open: &'a OpenExtendedMiningChannel) -> Self {
        Self {
            request_id: open.request_id,
            kind: ChannelKind::Extended,
            user_identity: &open.user_identity,
            hash_rate: open.hash_rate().ok(),
            max_target: open.max_target,
            min_extranonce_size: open.min_extranonce_size,
        }
    }
}

/// The channels of one connection.
#[derive(Debug)]
pub struct ServerChannels {
    pub(super) config: ServerChannelsConfig,
    /// Of the client's `SetupConnection`.
    flags: u32,
    ids: ChannelIds,
    pub(super) job_ids: JobIds,
    /// The group of channels that are opened.
    group_channel_id: u32,
    pub(super) channels: BTreeMap<u32, Channel>,
    /// What a channel that is opened begins with.
    pub(super) current: Option<(Arc<JobTemplate>, PrevHash)>,
    /// The first time of a header on the present previous hash.
    pub(super) first_ntime: u32,
    /// What it has to know for the next previous hash.
    future: VecDeque<Arc<JobTemplate>>,
}

impl ServerChannels {
    /// No channels yet, for a client with these flags in its `SetupConnection`.
    pub fn new(config: ServerChannelsConfig, flags: u32) -> Self {
        let mut ids = ChannelIds::default();
        let group_channel_id = ids.allocate().expect("the first id is free");
        Self {
            config,
            flags,
            ids,
            job_ids: JobIds::default(),
            group_channel_id,
            channels: BTreeMap::new(),
            current: None,
            first_ntime: 0,
            future: VecDeque::new(),
        }
    }

    /// Number of open channels.
    pub fn len(&self) -> usize {
        self.channels.len()
    }

    /// Whether no channel is open.
    pub fn is_empty(&self) -> bool {
        self.channels.is_empty()
    }

    /// The ids of the open channels.
    pub fn ids(&self) -> impl Iterator<Item = u32> + '_ {
        self.channels.keys().copied()
    }

    /// The target of a channel's later jobs.
    pub fn target(&self, channel_id: u32) -> Option<Target> {
        self.channels.get(&channel_id).map(|channel| channel.target)
    }

    /// Gives all extranonce prefixes back: the connection is gone.
    pub fn release(self, prefixes: &mut ExtranoncePrefixes) {
        self.channels.values().for_each(|channel| prefixes.release(&channel.extranonce_prefix));
    }

    /// The answer to `OpenStandardMiningChannel` or `OpenExtendedMiningChannel`, and what the channel begins with.
    ///
    /// # Errors
    /// The code of the `OpenMiningChannel.Error` in `out`.
    pub fn open<'a>(
        &mut self,
        open: impl Into<OpenRequest<'a>>,
        prefixes: &mut ExtranoncePrefixes,
        now_s: u32,
        out: &mut Vec<Message>,
    ) -> Result<OpenedChannel, &'static str> {
        let open = open.into();
        self.try_open(&open, prefixes, now_s, out).inspect_err(|code| {
            let error_code = (*code).try_into().expect("codes are short");
            out.push(OpenMiningChannelError { request_id: open.request_id, error_code }.into());
        })
    }

    fn try_open(
        &mut self,
        open: &OpenRequest<'_>,
        prefixes: &mut ExtranoncePrefixes,
        now_s: u32,
        out: &mut Vec<Message>,
    ) -> Result<OpenedChannel, &'static str> {
        let kind = open.kind;
        if kind == ChannelKind::Extended && self.has_flag(setup_flags::REQUIRES_STANDARD_JOBS) {
            return Err(codes::EXTENDED_CHANNELS_NOT_SUPPORTED_FOR_STANDARD_JOBS);
        }
        if kind == ChannelKind::Standard && self.has_flag(setup_flags::REQUIRES_WORK_SELECTION) {
            return Err(codes::STANDARD_CHANNELS_NOT_SUPPORTED_FOR_CUSTOM_WORK);
        }
        let hash_rate = open.hash_rate.ok_or(codes::INVALID_NOMINAL_HASHRATE)?;
        if open.max_target == U256::ZERO {
            return Err(codes::MAX_TARGET_OUT_OF_RANGE);
        }
        if self.channels.len() >= self.config.max_channels {
            return Err(codes::CHANNEL_CAPACITY_EXHAUSTED);
        }
        let extranonce_size = match kind {
            ChannelKind::Standard => 0,
            ChannelKind::Extended => prefixes.rollable_size(),
        };
        let extranonce_prefix = match kind {
            ChannelKind::Standard => prefixes.allocate_standard()?,
            ChannelKind::Extended => prefixes.allocate_extended(open.min_extranonce_size)?,
        };
        let Some(channel_id) = self.ids.allocate() else {
            prefixes.release(&extranonce_prefix);
            return Err(codes::CHANNEL_CAPACITY_EXHAUSTED);
        };
        let max_target = Target::from_le_bytes(open.max_target.to_le_bytes());
        let target = self.config.rate.target(hash_rate, max_target);
        out.push(self.opened(open, channel_id, target, extranonce_size, &extranonce_prefix));
        let mut channel = Channel {
            channel_id,
            kind,
            user_identity: open.user_identity.detached(),
            group_channel_id: self.group_channel_id,
            extranonce_prefix,
            extranonce_size,
            target,
            max_target,
            vardiff: Vardiff::new(hash_rate, now_s),
            jobs: Jobs::new(self.has_flag(setup_flags::REQUIRES_WORK_SELECTION)),
            unacknowledged: Default::default(),
        };
        if let Some((template, prev_hash)) = &self.current {
            let job_id = self.job_ids.allocate();
            out.push(channel.job_message(job_id, template, None));
            out.push(set_new_prev_hash(channel_id, job_id, prev_hash));
            channel.jobs.add_future(channel.job(job_id, template));
            channel.jobs.activate(job_id, *prev_hash, target);
        }
        for template in &self.future {
            let job_id = self.job_ids.allocate();
            out.push(channel.job_message(job_id, template, None));
            channel.jobs.add_future(channel.job(job_id, template));
        }
        let user_identity = channel.user_identity.clone();
        self.channels.insert(channel_id, channel);
        Ok(OpenedChannel { channel_id, kind, user_identity, target })
    }

    fn opened(
        &self,
        open: &OpenRequest<'_>,
        channel_id: u32,
        target: Target,
        extranonce_size: usize,
        extranonce_prefix: &B0_32,
    ) -> Message {
        let (request_id, group_channel_id) = (open.request_id, self.group_channel_id);
        let (target, extranonce_prefix) =
            (U256::from_le_bytes(target.to_le_bytes()), extranonce_prefix.clone());
        match open.kind {
            ChannelKind::Standard => OpenStandardMiningChannelSuccess {
                request_id,
                channel_id,
                target,
                extranonce_prefix,
                group_channel_id,
            }
            .into(),
            ChannelKind::Extended => OpenExtendedMiningChannelSuccess {
                request_id,
                channel_id,
                target,
                extranonce_size: u16::try_from(extranonce_size).expect("32 bytes at most"),
                extranonce_prefix,
                group_channel_id,
            }
            .into(),
        }
    }

    pub(super) fn has_flag(&self, flag: u32) -> bool {
        self.flags & flag != 0
    }

    /// Whether the client takes the jobs of groups, which are extended.
    fn takes_groups(&self) -> bool {
        !self.has_flag(setup_flags::REQUIRES_STANDARD_JOBS)
    }

    /// The groups that have members.
    fn groups(&self) -> BTreeSet<u32> {
        self.channels.values().map(|channel| channel.group_channel_id).collect()
    }

    /// Gives every channel a future job: work for the previous hash that comes next.
    pub fn future_job(&mut self, template: &Arc<JobTemplate>, out: &mut Vec<Message>) {
        if self.future.len() == MAX_FUTURE_JOBS {
            self.future.pop_front();
        }
        self.future.push_back(template.clone());
        self.job_for_all(template, None, out);
    }

    /// Moves all channels to a previous hash and the future job of a template, which is sent first where it was not.
    /// Every other job is dead.
    pub fn new_prev_hash(
        &mut self,
        template: &Arc<JobTemplate>,
        prev_hash: PrevHash,
        out: &mut Vec<Message>,
    ) {
        out.extend(self.channels.values_mut().filter_map(Channel::acknowledge));
        if !self.future.iter().any(|future| future.template_id == template.template_id) {
            self.future_job(template, out);
        }
        self.future.clear();
        self.first_ntime = prev_hash.min_ntime();
        self.current = Some((template.clone(), prev_hash));
        // A group is told at once where all its members have the job under one id: those opened since it was sent have ids of
        // their own.
        let mut ids_of = BTreeMap::<u32, BTreeSet<u32>>::new();
        for channel in self.channels.values() {
            ids_of
                .entry(channel.group_channel_id)
                .or_default()
                .extend(channel.jobs.future_of(template.template_id));
        }
        let takes_groups = self.takes_groups();
        let mut told = BTreeSet::new();
        for channel in self.channels.values_mut() {
            let Some(job_id) = channel.jobs.future_of(template.template_id) else { continue };
            let group = channel.group_channel_id;
            let is_one = takes_groups && ids_of.get(&group).is_some_and(|ids| ids.len() == 1);
            let receiver = if is_one { group } else { channel.channel_id };
            if told.insert(receiver) {
                out.push(set_new_prev_hash(receiver, job_id, &prev_hash));
            }
            channel.jobs.activate(job_id, prev_hash, channel.target);
        }
    }

    /// Gives every channel a job on the present previous hash, from a time on; older ones stay valid. Nothing happens before
    /// there is a previous hash.
    pub fn new_job(&mut self, template: &Arc<JobTemplate>, min_ntime: u32, out: &mut Vec<Message>) {
        let Some((current, prev_hash)) = &mut self.current else { return };
        (*current, *prev_hash) = (template.clone(), prev_hash.at(min_ntime));
        out.extend(self.channels.values_mut().filter_map(Channel::acknowledge));
        self.job_for_all(template, Some(min_ntime), out);
    }

    /// Gives one channel a job of its own on the present previous hash: its target changed, or its jobs are worn out.
    pub fn new_job_for(
        &mut self,
        channel_id: u32,
        template: &Arc<JobTemplate>,
        min_ntime: u32,
        out: &mut Vec<Message>,
    ) {
        let (Some((_, prev_hash)), Some(channel)) = (&self.current, self.channels.get_mut(&channel_id))
        else {
            return;
        };
        let job_id = self.job_ids.allocate();
        out.extend(channel.acknowledge());
        out.push(channel.job_message(job_id, template, Some(min_ntime)));
        channel.jobs.add_live(channel.job(job_id, template), prev_hash.at(min_ntime), channel.target);
    }

    /// A job for each group, or for each channel where the client knows no groups; without a time a future one.
    fn job_for_all(&mut self, template: &Arc<JobTemplate>, min_ntime: Option<u32>, out: &mut Vec<Message>) {
        let prev_hash = self.current.as_ref().map(|(_, prev_hash)| *prev_hash);
        let mut ids = BTreeMap::new();
        if self.takes_groups() {
            for group in self.groups() {
                let job_id = self.job_ids.allocate();
                out.push(extended_job(group, job_id, template, min_ntime));
                ids.insert(group, job_id);
            }
        }
        for channel in self.channels.values_mut() {
            let job_id = ids.get(&channel.group_channel_id).copied().unwrap_or_else(|| {
                let job_id = self.job_ids.allocate();
                out.push(channel.job_message(job_id, template, min_ntime));
                job_id
            });
            let job = channel.job(job_id, template);
            match (min_ntime, prev_hash) {
                (Some(min_ntime), Some(prev_hash)) => {
                    channel.jobs.add_live(job, prev_hash.at(min_ntime), channel.target);
                }
                _ => channel.jobs.add_future(job),
            }
        }
    }

    /// Checks a share by all rules but the chain's. Nothing changes until [`ServerChannels::accept`].
    ///
    /// # Errors
    /// The first rule that it breaks, for [`Share::error`].
    pub fn check(&mut self, share: &Share<'_>) -> Result<CheckedShare, ShareRejection> {
        let channel = self.channels.get_mut(&share.channel_id).filter(|channel| channel.kind == share.kind);
        channel.ok_or(ShareRejection::UnknownChannel)?.check(share, self.job_ids.last())
    }

    /// Remembers and counts a share that was checked. True if its channel needs a new job, because the memory for the shares of
    /// its present one fills: see [`ServerChannels::new_job_for`].
    pub fn accept(&mut self, share: &CheckedShare, out: &mut Vec<Message>) -> bool {
        let Some(channel) = self.channels.get_mut(&share.channel_id) else { return false };
        out.extend(channel.accept(share, self.config.share_batch));
        channel.jobs.retire_full()
    }

    /// The answer to `UpdateChannel`. The channel, if it has another target now: it needs a job of its own, or the target waits
    /// for the next one.
    ///
    /// # Errors
    /// The code of the `UpdateChannel.Error` in `out`.
    pub fn update(
        &mut self,
        update: &UpdateChannel,
        now_s: u32,
        out: &mut Vec<Message>,
    ) -> Result<Option<Target>, &'static str> {
        let channel_id = update.channel_id;
        self.try_update(update, now_s, out).inspect_err(|code| {
            let error_code = (*code).try_into().expect("codes are short");
            out.push(UpdateChannelError { channel_id, error_code }.into());
        })
    }

    fn try_update(
        &mut self,
        update: &UpdateChannel,
        now_s: u32,
        out: &mut Vec<Message>,
    ) -> Result<Option<Target>, &'static str> {
        let channel = self.channels.get_mut(&update.channel_id).ok_or(update_codes::INVALID_CHANNEL_ID)?;
        let hash_rate = update.hash_rate().map_err(|_| update_codes::INVALID_NOMINAL_HASHRATE)?;
        if update.maximum_target == U256::ZERO {
            return Err(update_codes::MAX_TARGET_OUT_OF_RANGE);
        }
        channel.max_target = Target::from_le_bytes(update.maximum_target.to_le_bytes());
        channel.vardiff = Vardiff::new(hash_rate, now_s);
        let target = self.config.rate.target(hash_rate, channel.max_target);
        let is_new = channel.target != target;
        // An update that changes nothing is answered too: a client may ask only to hear whether the server is there.
        out.push(channel.set_target(target));
        Ok(is_new.then_some(target))
    }

    /// Looks at the shares that came, and sets new targets: which channels have one, for jobs of their own.
    pub fn retarget(&mut self, now_s: u32, out: &mut Vec<Message>) -> Vec<(u32, Target)> {
        if !self.config.vardiff {
            return Vec::new();
        }
        let mut changed = Vec::new();
        for channel in self.channels.values_mut() {
            let Some(rate) = channel.vardiff.poll(now_s) else { continue };
            #[expect(
                clippy::cast_possible_truncation,
                reason = "targets follow from rates as messages have them"
            )]
            let target = self.config.rate.target(rate as f32, channel.max_target);
            if target != channel.target {
                out.push(channel.set_target(target));
                changed.push((channel.channel_id, target));
            }
        }
        changed
    }

    /// Takes a client's `CloseChannel`, of a channel or of a group with its members: which channels are closed by it. No more is said
    /// on them, of shares that wait for their batch neither.
    pub fn close(&mut self, close: &CloseChannel, prefixes: &mut ExtranoncePrefixes) -> Vec<u32> {
        let named = |channel: &Channel| {
            close.channel_id == channel.channel_id || close.channel_id == channel.group_channel_id
        };
        let ids: Vec<u32> = self
            .channels
            .values()
            .filter(|channel| named(channel))
            .map(|channel| channel.channel_id)
            .collect();
        for id in &ids {
            if let Some(channel) = self.channels.remove(id) {
                prefixes.release(&channel.extranonce_prefix);
            }
        }
        ids
    }

    /// Puts channels into a group of their own, whose id it gives; `SetGroupChannel` is in `out`.
    ///
    /// # Errors
    /// [`ConfigError::Contradiction`] for a client that requires standard jobs, channels that are not open, or when no id is
    /// left.
    pub fn regroup(&mut self, channel_ids: &[u32], out: &mut Vec<Message>) -> Result<u32, ConfigError> {
        if !self.takes_groups() {
            return Err(ConfigError::Contradiction("a client that requires standard jobs knows no groups"));
        }
        if !channel_ids.iter().all(|id| self.channels.contains_key(id)) {
            return Err(ConfigError::Contradiction("only open channels can be in a group"));
        }
        let ids = SEQ0_64K::new(channel_ids)?;
        let group_channel_id =
            self.ids.allocate().ok_or(ConfigError::Contradiction("the connection has no channel id left"))?;
        for id in channel_ids {
            if let Some(channel) = self.channels.get_mut(id) {
                channel.group_channel_id = group_channel_id;
            }
        }
        out.push(SetGroupChannel { group_channel_id, channel_ids: ids }.into());
        Ok(group_channel_id)
    }

    /// Gives a channel another extranonce prefix, for later jobs. The old one is given back by the caller once the jobs that have it
    /// are dead: after the second previous hash from now, since a future job that was sent before may live with the first.
    ///
    /// # Errors
    /// The codes of [`ExtranoncePrefixes`], and `invalid-channel-id`.
    pub fn renew_prefix(
        &mut self,
        channel_id: u32,
        prefixes: &mut ExtranoncePrefixes,
        out: &mut Vec<Message>,
    ) -> Result<B0_32, &'static str> {
        let channel = self.channels.get_mut(&channel_id).ok_or(update_codes::INVALID_CHANNEL_ID)?;
        let prefix = match channel.kind {
            ChannelKind::Standard => prefixes.allocate_standard()?,
            ChannelKind::Extended => prefixes.allocate_extended(0)?,
        };
        out.push(SetExtranoncePrefix { channel_id, extranonce_prefix: prefix.clone() }.into());
        Ok(std::mem::replace(&mut channel.extranonce_prefix, prefix))
    }
}

fn set_new_prev_hash(channel_id: u32, job_id: u32, prev_hash: &PrevHash) -> Message {
    SetNewPrevHash {
        channel_id,
        job_id,
        prev_hash: prev_hash.prev_hash(),
        min_ntime: prev_hash.min_ntime(),
        nbits: prev_hash.nbits(),
    }
    .into()
}
