//! The client's side of a standard channel: jobs with a fixed merkle root.
//!
//! Source: SV2 5.2.1. Jobs sent to the channel's group come as extended jobs; their merkle root is computed with the
//! channel's whole extranonce, its prefix.

use super::jobs::{Jobs, Kind, Opened};
use crate::channel::{ChannelUpdate, HeaderTemplate};
use crate::error::{Error, ShareRefused};
use crate::messages::{Message, OpenStandardMiningChannelSuccess, SubmitSharesStandard};
use crate::types::U256;

/// A standard channel, seen from the client.
#[derive(Clone, Debug)]
pub struct StandardChannel(pub(super) Jobs);

impl StandardChannel {
    /// A channel as the server opened it. `fixed_version` says that the server set `REQUIRES_FIXED_VERSION`.
    pub fn new(opened: &OpenStandardMiningChannelSuccess, fixed_version: bool) -> Self {
        Self(Jobs::new(Opened {
            kind: Kind::Standard,
            channel_id: opened.channel_id,
            group_channel_id: opened.group_channel_id,
            target: opened.target,
            extranonce_prefix: opened.extranonce_prefix.clone(),
            fixed_version,
        }))
    }

    /// The channel's id.
    pub fn channel_id(&self) -> u32 {
        self.0.channel_id()
    }

    /// The id of the channel's group.
    pub fn group_channel_id(&self) -> u32 {
        self.0.group_channel_id()
    }

    /// The target of later jobs; a job in work may have another, see [`HeaderTemplate::target`].
    pub fn target(&self) -> U256 {
        self.0.target()
    }

    /// Feeds a message of the server. None if it does not concern the channel, changes nothing in it, or came after
    /// the channel was closed.
    ///
    /// # Errors
    /// [`Error::PeerMisbehaved`] for a job or previous hash that breaks the rules; the channel is unchanged.
    pub fn apply(&mut self, message: &Message) -> Result<Option<ChannelUpdate>, Error> {
        self.0.apply(message)
    }

    /// The header to work on, once there is one.
    pub fn active(&self) -> Option<HeaderTemplate> {
        self.template(self.0.active_job()?)
    }

    /// The header of a job that accepts shares.
    pub fn template(&self, job_id: u32) -> Option<HeaderTemplate> {
        self.0.template(job_id, &[]).expect("its extranonce has no bytes to roll")
    }

    /// Whether a job accepts shares.
    pub fn is_live(&self, job_id: u32) -> bool {
        self.0.is_live(job_id)
    }

    /// Makes a share into a message, with the next sequence number.
    ///
    /// # Errors
    /// [`ShareRefused`] for a share that the server could only reject: dead job, early time, fixed version bits.
    pub fn share(
        &mut self,
        job_id: u32,
        nonce: u32,
        ntime: u32,
        version: u32,
    ) -> Result<SubmitSharesStandard, ShareRefused> {
        let sequence_number = self.0.number_share(job_id, ntime, version)?;
        Ok(SubmitSharesStandard {
            channel_id: self.channel_id(),
            sequence_number,
            job_id,
            nonce,
            ntime,
            version,
        })
    }

    /// Closes the channel from this side; the owner sends the `CloseChannel`.
    pub fn close(&mut self) {
        self.0.close();
    }

    /// Whether either side closed the channel.
    pub fn is_closed(&self) -> bool {
        self.0.is_closed()
    }
}
