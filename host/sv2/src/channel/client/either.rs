//! A channel of either kind, for owners that treat both alike.
//!
//! Source: SV2 5.2.

use super::jobs::Jobs;
use super::{ExtendedChannel, StandardChannel};
use crate::channel::{ChannelUpdate, HeaderTemplate};
use crate::error::{Error, ShareRefused};
use crate::messages::Message;

/// A standard or an extended channel, seen from the client. The extranonce of a standard channel has no bytes.
#[derive(Clone, Debug)]
pub enum ClientChannel {
    /// The server fixes the merkle root.
    Standard(StandardChannel),
    /// The client rolls the extranonce.
    Extended(ExtendedChannel),
}

impl From<StandardChannel> for ClientChannel {
    fn from(channel: StandardChannel) -> Self {
        Self::Standard(channel)
    }
}

impl From<ExtendedChannel> for ClientChannel {
    fn from(channel: ExtendedChannel) -> Self {
        Self::Extended(channel)
    }
}

impl ClientChannel {
    fn jobs(&self) -> &Jobs {
        match self {
            Self::Standard(channel) => &channel.0,
            Self::Extended(channel) => &channel.0,
        }
    }

    /// The channel's id.
    pub fn channel_id(&self) -> u32 {
        self.jobs().channel_id()
    }

    /// The id of the channel's group.
    pub fn group_channel_id(&self) -> u32 {
        self.jobs().group_channel_id()
    }

    /// Bytes of the extranonce that the client rolls.
    pub fn extranonce_size(&self) -> usize {
        self.jobs().extranonce_size()
    }

    /// Feeds a message of the server: see [`StandardChannel::apply`] and [`ExtendedChannel::apply`].
    ///
    /// # Errors
    /// [`Error::PeerMisbehaved`] for a job or previous hash that breaks the rules; the channel is unchanged.
    pub fn apply(&mut self, message: &Message) -> Result<Option<ChannelUpdate>, Error> {
        match self {
            Self::Standard(channel) => channel.apply(message),
            Self::Extended(channel) => channel.apply(message),
        }
    }

    /// The header to work on with `extranonce`, once there is one.
    ///
    /// # Errors
    /// [`ShareRefused::ExtranonceSize`] unless the extranonce has [`ClientChannel::extranonce_size`] bytes.
    pub fn active(&self, extranonce: &[u8]) -> Result<Option<HeaderTemplate>, ShareRefused> {
        self.jobs().active(extranonce)
    }

    /// The header of a job that accepts shares, with `extranonce`.
    ///
    /// # Errors
    /// [`ShareRefused::ExtranonceSize`] as in [`ClientChannel::active`].
    pub fn template(&self, job_id: u32, extranonce: &[u8]) -> Result<Option<HeaderTemplate>, ShareRefused> {
        self.jobs().template(job_id, extranonce)
    }

    /// Whether a job accepts shares.
    pub fn is_live(&self, job_id: u32) -> bool {
        self.jobs().is_live(job_id)
    }

    /// Makes a share into a message: its sequence number, the next one, and the message.
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
    ) -> Result<(u32, Message), ShareRefused> {
        match self {
            Self::Standard(channel) => {
                channel.0.check_extranonce(extranonce)?;
                let share = channel.share(job_id, nonce, ntime, version)?;
                Ok((share.sequence_number, share.into()))
            }
            Self::Extended(channel) => {
                let share = channel.share(job_id, nonce, ntime, version, extranonce)?;
                Ok((share.sequence_number, share.into()))
            }
        }
    }
}
