//! `CoinbaseOutputConstraints`. Source: SV2 7.1.

use super::message;

message! {
    /// What the client adds to the coinbase at most; the first message after the setup.
    CoinbaseOutputConstraints = "CoinbaseOutputConstraints", 0x70, channel_msg: false, from: Client {
        /// Bytes of the outputs that the client adds, serialised.
        coinbase_output_max_additional_size: u32,
        /// Signature operations of these.
        coinbase_output_max_additional_sigops: u16,
    }
}
