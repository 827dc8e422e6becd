//! A share and a job of usual sizes, for benches and for the test of allocations.

use bytes::BytesMut;
use midstate_sv2::messages::{Message, NewExtendedMiningJob, SubmitSharesExtended};
use midstate_sv2::{B0_32, B0_64K, Frame, FrameDecoder, SEQ0_255, U256};

/// The message's frame, as it comes from a stream.
pub(crate) fn received(message: &Message) -> Frame {
    let mut plain = BytesMut::new();
    message.write_frame(&mut plain);
    let mut decoder = FrameDecoder::new(0xffff);
    decoder.receive(&plain);
    decoder.next_frame().expect("a short frame").expect("a whole frame")
}

/// 33 bytes of payload.
pub(crate) fn share() -> Message {
    SubmitSharesExtended {
        channel_id: 1,
        sequence_number: 77,
        job_id: 12,
        nonce: 0x7c2b_ac1d,
        ntime: 1_700_000_000,
        version: 0x2000_0000,
        extranonce: B0_32::new(vec![0xe1; 8]).expect("8 bytes fit"),
    }
    .into()
}

/// A job of twelve merkle branches with coinbase parts of 100 and 150 bytes: 657 bytes of payload.
pub(crate) fn job() -> Message {
    let branches: Vec<_> = (0..12).map(|branch| U256::from_le_bytes([branch; 32])).collect();
    NewExtendedMiningJob {
        channel_id: 1,
        job_id: 12,
        min_ntime: Some(1_700_000_000),
        version: 0x2000_0000,
        version_rolling_allowed: true,
        merkle_path: SEQ0_255::new(&branches).expect("12 branches fit"),
        coinbase_tx_prefix: B0_64K::new(vec![0xa1; 100]).expect("100 bytes fit"),
        coinbase_tx_suffix: B0_64K::new(vec![0xb2; 150]).expect("150 bytes fit"),
    }
    .into()
}
