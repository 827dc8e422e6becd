//! `UpdateChannel`. Source: SV2 5.3.7.

use super::message;
use crate::types::U256;

message! {
    /// The client tells of another hash rate, or asks for another target.
    UpdateChannel = "UpdateChannel", 0x16, channel_msg: true, from: Client {
        /// The channel.
        channel_id: u32,
        /// Expected hash rate in hashes per second. As received it may be negative or not a number.
        nominal_hash_rate: f32,
        /// The easiest target the client wants.
        maximum_target: U256,
    }
}
