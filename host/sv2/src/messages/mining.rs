//! The mining protocol. Source: SV2 5.3.

use super::MessageType as _;
use super::message;
use crate::error::PeerMisbehaved;
use crate::types::FieldProblem;

mod close_channel;
mod new_extended_mining_job;
mod new_mining_job;
mod open_extended_mining_channel;
mod open_extended_mining_channel_success;
mod open_mining_channel_error;
mod open_standard_mining_channel;
mod open_standard_mining_channel_success;
mod set_custom_mining_job;
mod set_custom_mining_job_error;
mod set_custom_mining_job_success;
mod set_extranonce_prefix;
mod set_group_channel;
mod set_new_prev_hash;
mod set_target;
mod submit_shares_error;
mod submit_shares_extended;
mod submit_shares_standard;
mod submit_shares_success;
mod update_channel;
mod update_channel_error;

pub use close_channel::CloseChannel;
pub use new_extended_mining_job::NewExtendedMiningJob;
pub use new_mining_job::NewMiningJob;
pub use open_extended_mining_channel::OpenExtendedMiningChannel;
pub use open_extended_mining_channel_success::OpenExtendedMiningChannelSuccess;
pub use open_mining_channel_error::OpenMiningChannelError;
pub use open_standard_mining_channel::OpenStandardMiningChannel;
pub use open_standard_mining_channel_success::OpenStandardMiningChannelSuccess;
pub use set_custom_mining_job::SetCustomMiningJob;
pub use set_custom_mining_job_error::SetCustomMiningJobError;
pub use set_custom_mining_job_success::SetCustomMiningJobSuccess;
pub use set_extranonce_prefix::SetExtranoncePrefix;
pub use set_group_channel::SetGroupChannel;
pub use set_new_prev_hash::SetNewPrevHash;
pub use set_target::SetTarget;
pub use submit_shares_error::SubmitSharesError;
pub use submit_shares_extended::SubmitSharesExtended;
pub use submit_shares_standard::SubmitSharesStandard;
pub use submit_shares_success::SubmitSharesSuccess;
pub use update_channel::UpdateChannel;
pub use update_channel_error::UpdateChannelError;

/// Bits of `SetupConnection.flags`. Source: SV2 5.3.1.
pub mod setup_flags {
    /// The client cannot process extended jobs.
    pub const REQUIRES_STANDARD_JOBS: u32 = 1 << 0;
    /// The client will send `SetCustomMiningJob`.
    pub const REQUIRES_WORK_SELECTION: u32 = 1 << 1;
    /// The client needs to roll the version: no job may forbid it.
    pub const REQUIRES_VERSION_ROLLING: u32 = 1 << 2;
}

/// Bits of `SetupConnection.Success.flags`. Source: SV2 5.3.1.
pub mod setup_success_flags {
    /// The server accepts no change of the version.
    pub const REQUIRES_FIXED_VERSION: u32 = 1 << 0;
    /// The server opens no standard channels.
    pub const REQUIRES_EXTENDED_CHANNELS: u32 = 1 << 1;
}

/// A hash rate in hashes per second that a message declares, once it proved to be one.
fn hash_rate(message: &'static str, value: f32) -> Result<f32, PeerMisbehaved> {
    if value.is_finite() && value >= 0.0 {
        return Ok(value);
    }
    let problem = FieldProblem::HashRate { bits: value.to_bits() };
    Err(PeerMisbehaved::Field { message, field: "nominal_hash_rate", problem })
}

macro_rules! nominal_hash_rate {
    ($($message:ident$(<$holder:ident>)?)*) => {$(
        impl$(<$holder: AsRef<[u8]>>)? $message$(<$holder>)? {
            /// `nominal_hash_rate`, in hashes per second.
            ///
            /// # Errors
            /// [`FieldProblem::HashRate`] for a value that is negative, infinite or not a number. It is no reason to close
            /// the connection: the answer has the error code `invalid-nominal-hashrate`.
            pub fn hash_rate(&self) -> Result<f32, PeerMisbehaved> {
                hash_rate(Self::NAME, self.nominal_hash_rate)
            }
        }
    )*};
}
nominal_hash_rate!(OpenStandardMiningChannel<S> OpenExtendedMiningChannel<S> UpdateChannel);
