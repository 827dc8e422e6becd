//! `SetExtranoncePrefix`. Source: SV2 5.3.10.

use super::message;
use crate::types::B0_32;

message! {
    /// Another extranonce prefix for all jobs sent after this.
    SetExtranoncePrefix<S> = "SetExtranoncePrefix", 0x19, channel_msg: true, from: Server {
        /// The channel.
        channel_id: u32,
        /// The fixed first part of the extranonce.
        extranonce_prefix: B0_32<S>,
    }
}
