//! `OpenStandardMiningChannel`. Source: SV2 5.3.2.

use super::message;
use crate::types::{STR0_255, U256};

message! {
    /// Asks for a channel of jobs with fixed merkle roots.
    OpenStandardMiningChannel<S> = "OpenStandardMiningChannel", 0x10, channel_msg: false, from: Client {
        /// Pairs the answer with the request; chosen by the client.
        request_id: u32,
        /// Whom to pay, as the pool defines it.
        user_identity: STR0_255<S>,
        /// Expected hash rate in hashes per second, for the pool to choose a target by. As received it may be
        /// negative or not a number.
        nominal_hash_rate: f32,
        /// The easiest target the device can report. A slow device needs a high one, or it finds no share for
        /// hours.
        max_target: U256,
    }
}
