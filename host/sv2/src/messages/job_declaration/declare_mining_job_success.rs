//! `DeclareMiningJob.Success`. Source: SV2 6.4.5.

use super::message;
use crate::types::B0_255;

message! {
    /// The declared job is acknowledged.
    DeclareMiningJobSuccess<S> = "DeclareMiningJob.Success", 0x58, channel_msg: false, from: Server {
        /// Pairs the answer with the request.
        request_id: u32,
        /// The token for `SetCustomMiningJob`.
        new_mining_job_token: B0_255<S>,
    }
}
