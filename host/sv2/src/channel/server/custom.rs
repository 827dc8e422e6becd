//! Custom jobs, from the server. See [`CustomJob`].

use std::sync::Arc;

use super::channels::{ChannelKind, ServerChannels};
use super::template::JobTemplate;
use crate::channel::custom_job::coinbase_parts;
use crate::messages::error_codes::set_custom_mining_job as codes;
use crate::messages::{
    Message, SetCustomMiningJob, SetCustomMiningJobError, SetCustomMiningJobSuccess, setup_flags,
};

/// A job of a client's own choice that keeps every rule that a server knows without asking its job declarator: whether the token is
/// good, and the outputs pay the pool, is the owner's to say. A second job of the same content has the same headers, which count
/// once: it is taken while the first lives, and not after its shares are forgotten.
#[derive(Clone, Debug)]
pub struct CustomJob {
    request: SetCustomMiningJob,
    template: Arc<JobTemplate>,
}

impl CustomJob {
    /// What the client asked for.
    pub fn request(&self) -> &SetCustomMiningJob {
        &self.request
    }
}

impl ServerChannels {
    /// Checks a `SetCustomMiningJob`. Nothing changes until [`ServerChannels::accept_custom_job`].
    ///
    /// # Errors
    /// The code for [`ServerChannels::refuse_custom_job`].
    pub fn check_custom_job(&self, request: &SetCustomMiningJob) -> Result<CustomJob, &'static str> {
        if !self.has_flag(setup_flags::REQUIRES_WORK_SELECTION) {
            return Err(codes::JD_NOT_SUPPORTED);
        }
        let member = self.takers(request.channel_id).next().and_then(|id| self.channels.get(&id));
        let channel = member.ok_or(codes::INVALID_CHANNEL_ID)?;
        let (_, tip) = self.current.as_ref().ok_or(codes::STALE_CHAIN_TIP)?;
        if request.prev_hash != tip.prev_hash() {
            return Err(codes::STALE_CHAIN_TIP);
        }
        if request.nbits != tip.nbits() {
            return Err(codes::INVALID_NBITS);
        }
        // Later jobs on the same block begin later; what a header may have does not change.
        if request.min_ntime < self.first_ntime {
            return Err(codes::INVALID_MIN_NTIME);
        }
        let size = channel.extranonce_prefix.len() + channel.extranonce_size;
        let (coinbase_tx_prefix, coinbase_tx_suffix) = coinbase_parts(request, size)?;
        let template = Arc::new(JobTemplate {
            // No previous hash names it.
            template_id: u64::MAX,
            version: request.version,
            version_rolling_allowed: !self.config.fixed_version,
            merkle_path: request.merkle_path.detached(),
            coinbase_tx_prefix,
            coinbase_tx_suffix,
        });
        let mut takers = self.takers(request.channel_id).filter_map(|id| self.channels.get(&id));
        // SV2 has no code for it; a job declarator gives each job a token of its own.
        if takers.any(|channel| channel.jobs.has_ended(&channel.job(0, &template))) {
            return Err(codes::INVALID_MINING_JOB_TOKEN);
        }
        Ok(CustomJob { request: request.clone(), template })
    }

    /// Makes it a job of its channel, or of the extended channels of its group: its id.
    ///
    /// # Errors
    /// The code of the `SetCustomMiningJob.Error` in `out`: tip or channels may be others since the check.
    pub fn accept_custom_job(
        &mut self,
        job: &CustomJob,
        out: &mut Vec<Message>,
    ) -> Result<u32, &'static str> {
        if let Err(code) = self.check_custom_job(&job.request) {
            Self::refuse_custom_job(&job.request, code, out);
            return Err(code);
        }
        let SetCustomMiningJob { channel_id, request_id, min_ntime, .. } = job.request;
        let job_id = self.job_ids.allocate();
        if let Some((_, tip)) = self.current {
            for id in self.takers(channel_id).collect::<Vec<_>>() {
                if let Some(channel) = self.channels.get_mut(&id) {
                    channel.jobs.add_live(
                        channel.job(job_id, &job.template),
                        tip.at(min_ntime),
                        channel.target,
                    );
                }
            }
        }
        out.push(SetCustomMiningJobSuccess { channel_id, request_id, job_id }.into());
        Ok(job_id)
    }

    /// Tells the client that the server does not pay for it.
    pub fn refuse_custom_job(request: &SetCustomMiningJob, code: &'static str, out: &mut Vec<Message>) {
        let SetCustomMiningJob { channel_id, request_id, .. } = *request;
        let error_code = code.try_into().expect("codes are short");
        out.push(SetCustomMiningJobError { channel_id, request_id, error_code }.into());
    }

    /// The extended channels that an id means: one, or those of a group.
    fn takers(&self, channel_id: u32) -> impl Iterator<Item = u32> + '_ {
        let members = self.channels.values().filter(move |channel| {
            channel.kind == ChannelKind::Extended
                && (channel.channel_id == channel_id || channel.group_channel_id == channel_id)
        });
        members.map(|channel| channel.channel_id)
    }
}
