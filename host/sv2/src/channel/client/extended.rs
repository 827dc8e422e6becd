//! The client's side of an extended channel: jobs whose coinbase the client completes.
//!
//! Source: SV2 5.2.2.

use bytes::Bytes;

use super::jobs::{Jobs, Kind, Opened};
use crate::channel::{ChannelUpdate, HeaderTemplate};
use crate::error::{Error, PeerMisbehaved, ShareRefused};
use crate::messages::{
    Message, OpenExtendedMiningChannelSuccess, SetCustomMiningJob, SetCustomMiningJobSuccess,
    SubmitSharesExtended,
};
use crate::types::{B0_32, U256};

/// An extended channel, seen from the client.
#[derive(Clone, Debug)]
pub struct ExtendedChannel(pub(super) Jobs);

impl ExtendedChannel {
    /// A channel as the server opened it. `fixed_version` says that the server set `REQUIRES_FIXED_VERSION`.
    ///
    /// # Errors
    /// [`PeerMisbehaved::ExtranonceSize`] for an extranonce above the 32 bytes that a share can carry.
    pub fn new(opened: &OpenExtendedMiningChannelSuccess, fixed_version: bool) -> Result<Self, Error> {
        let (channel_id, size) = (opened.channel_id, opened.extranonce_size);
        if size > 32 {
            return Err(PeerMisbehaved::ExtranonceSize { channel_id, size }.into());
        }
        Ok(Self(Jobs::new(Opened {
            kind: Kind::Extended { extranonce_size: usize::from(size) },
            channel_id,
            group_channel_id: opened.group_channel_id,
            target: opened.target,
            extranonce_prefix: opened.extranonce_prefix.clone(),
            fixed_version,
        })))
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

    /// Bytes of the extranonce that the client rolls.
    pub fn extranonce_size(&self) -> usize {
        self.0.extranonce_size()
    }

    /// Feeds a message of the server. None if it does not concern the channel, changes nothing in it, or came after
    /// the channel was closed.
    ///
    /// # Errors
    /// [`Error::PeerMisbehaved`] for a job or previous hash that breaks the rules; the channel is unchanged.
    pub fn apply(&mut self, message: &Message) -> Result<Option<ChannelUpdate>, Error> {
        self.0.apply(message)
    }

    /// Adds a custom job that the server agreed to, for this channel or its group, and works on it. The previous hash must be the
    /// channel's: one that a server refused, or that came late, is no work.
    ///
    /// # Errors
    /// [`PeerMisbehaved::DuplicateJob`] for an id that another valid job bears, [`PeerMisbehaved::NoPrevHash`] for a job on
    /// another previous hash than the channel's; [`Error::Config`] for a request that makes no coinbase.
    pub fn custom_job(
        &mut self,
        request: &SetCustomMiningJob,
        success: &SetCustomMiningJobSuccess,
    ) -> Result<ChannelUpdate, Error> {
        self.0.custom_job(request, success.job_id)
    }

    /// The header to work on with `extranonce`, once there is one.
    ///
    /// # Errors
    /// [`ShareRefused::ExtranonceSize`] unless the extranonce has [`ExtendedChannel::extranonce_size`] bytes.
    pub fn active(&self, extranonce: &[u8]) -> Result<Option<HeaderTemplate>, ShareRefused> {
        self.0.active(extranonce)
    }

    /// The header of a job that accepts shares, with `extranonce`.
    ///
    /// # Errors
    /// [`ShareRefused::ExtranonceSize`] as in [`ExtendedChannel::active`].
    pub fn template(&self, job_id: u32, extranonce: &[u8]) -> Result<Option<HeaderTemplate>, ShareRefused> {
        self.0.template(job_id, extranonce)
    }

    /// Whether a job accepts shares.
    pub fn is_live(&self, job_id: u32) -> bool {
        self.0.is_live(job_id)
    }

    /// Makes a share into a message, with the next sequence number.
    ///
    /// # Errors
    /// [`ShareRefused`] for a share that the server could only reject: dead job, early time, fixed version bits,
    /// extranonce of another length.
    pub fn share(
        &mut self,
        job_id: u32,
        nonce: u32,
        ntime: u32,
        version: u32,
        extranonce: &[u8],
    ) -> Result<SubmitSharesExtended, ShareRefused> {
        self.0.check_extranonce(extranonce)?;
        let sequence_number = self.0.number_share(job_id, ntime, version)?;
        let extranonce =
            B0_32::new(Bytes::copy_from_slice(extranonce)).expect("channels have at most 32 bytes");
        let channel_id = self.channel_id();
        Ok(SubmitSharesExtended { channel_id, sequence_number, job_id, nonce, ntime, version, extranonce })
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
