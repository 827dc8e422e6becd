//! `SetCustomMiningJob.Success`. Source: SV2 5.3.19.

use super::message;

message! {
    /// The server will pay for the custom job.
    SetCustomMiningJobSuccess = "SetCustomMiningJob.Success", 0x23, channel_msg: true, from: Server {
        /// The channel of the request.
        channel_id: u32,
        /// Pairs the answer with the request.
        request_id: u32,
        /// The job, to be named in shares.
        job_id: u32,
    }
}
