//! `OpenExtendedMiningChannel`. Source: SV2 5.3.4.

use super::message;
use crate::types::{STR0_255, U256};

message! {
    /// Asks for a channel whose extranonce the client rolls.
    OpenExtendedMiningChannel<S> = "OpenExtendedMiningChannel", 0x13, channel_msg: false, from: Client {
        /// Pairs the answer with the request; chosen by the client.
        request_id: u32,
        /// Whom to pay, as the pool defines it.
        user_identity: STR0_255<S>,
        /// Expected hash rate in hashes per second. As received it may be negative or not a number.
        nominal_hash_rate: f32,
        /// The easiest target the device can report.
        max_target: U256,
        /// The fewest extranonce bytes the client can work with.
        min_extranonce_size: u16,
    }
}
