//! Arbitrary messages. NaN is left out: it is carried, but equals nothing.

use midstate_sv2::messages::*;
use midstate_sv2::{B0_32, B0_64K, SEQ0_64K, SEQ0_255, STR0_255, U256};
use proptest::collection::vec;
use proptest::prelude::*;

fn str0_255() -> impl Strategy<Value = STR0_255> {
    vec(any::<u8>(), 0..=255).prop_map(|bytes| STR0_255::new(bytes).unwrap())
}

fn b0_32() -> impl Strategy<Value = B0_32> {
    vec(any::<u8>(), 0..=32).prop_map(|bytes| B0_32::new(bytes).unwrap())
}

fn b0_64k() -> impl Strategy<Value = B0_64K> {
    let long = (any::<u8>(), 65_000..=65_535usize).prop_map(|(byte, len)| vec![byte; len]);
    prop_oneof![9 => vec(any::<u8>(), 0..=600).boxed(), 1 => long.boxed()]
        .prop_map(|bytes| B0_64K::new(bytes).unwrap())
}

fn u256() -> impl Strategy<Value = U256> {
    any::<[u8; 32]>().prop_map(U256::from_le_bytes)
}

fn merkle_path() -> impl Strategy<Value = SEQ0_255<U256>> {
    prop_oneof![9 => vec(u256(), 0..=16), 1 => vec(u256(), 255)]
        .prop_map(|path| SEQ0_255::new(&path).unwrap())
}

macro_rules! arbitrary {
    ($name:ident { $($field:ident: $strategy:expr),* $(,)? }) => {
        ($($strategy,)*).prop_map(|($($field,)*)| Message::from($name { $($field,)* })).boxed()
    };
}

/// A TLV field.
pub(crate) fn tlv() -> impl Strategy<Value = Tlv> {
    (any::<u16>(), any::<u8>(), vec(any::<u8>(), 0..40))
        .prop_map(|(extension, field, value)| Tlv::new(extension, field, value).unwrap())
}

/// Any message this crate knows.
pub(crate) fn message() -> impl Strategy<Value = Message> {
    let int = any::<u32>;
    prop_oneof![
        arbitrary!(SetupConnection {
            protocol: 0..=2u8,
            min_version: any::<u16>(),
            max_version: any::<u16>(),
            flags: int(),
            endpoint_host: str0_255(),
            endpoint_port: any::<u16>(),
            vendor: str0_255(),
            hardware_version: str0_255(),
            firmware: str0_255(),
            device_id: str0_255(),
        }),
        arbitrary!(SetupConnectionSuccess { used_version: any::<u16>(), flags: int() }),
        arbitrary!(SetupConnectionError { flags: int(), error_code: str0_255() }),
        arbitrary!(ChannelEndpointChanged { channel_id: int() }),
        arbitrary!(Reconnect { new_host: str0_255(), new_port: any::<u16>() }),
        arbitrary!(OpenStandardMiningChannel {
            request_id: int(),
            user_identity: str0_255(),
            nominal_hash_rate: any::<f32>(),
            max_target: u256(),
        }),
        arbitrary!(OpenStandardMiningChannelSuccess {
            request_id: int(),
            channel_id: int(),
            target: u256(),
            extranonce_prefix: b0_32(),
            group_channel_id: int(),
        }),
        arbitrary!(OpenMiningChannelError { request_id: int(), error_code: str0_255() }),
        arbitrary!(OpenExtendedMiningChannel {
            request_id: int(),
            user_identity: str0_255(),
            nominal_hash_rate: any::<f32>(),
            max_target: u256(),
            min_extranonce_size: any::<u16>(),
        }),
        arbitrary!(OpenExtendedMiningChannelSuccess {
            request_id: int(),
            channel_id: int(),
            target: u256(),
            extranonce_size: any::<u16>(),
            extranonce_prefix: b0_32(),
            group_channel_id: int(),
        }),
        arbitrary!(NewMiningJob {
            channel_id: int(),
            job_id: int(),
            min_ntime: any::<Option<u32>>(),
            version: int(),
            merkle_root: u256(),
        }),
        arbitrary!(UpdateChannel {
            channel_id: int(),
            nominal_hash_rate: any::<f32>(),
            maximum_target: u256(),
        }),
        arbitrary!(UpdateChannelError { channel_id: int(), error_code: str0_255() }),
        arbitrary!(CloseChannel { channel_id: int(), reason_code: str0_255() }),
        arbitrary!(SetExtranoncePrefix { channel_id: int(), extranonce_prefix: b0_32() }),
        arbitrary!(SubmitSharesStandard {
            channel_id: int(),
            sequence_number: int(),
            job_id: int(),
            nonce: int(),
            ntime: int(),
            version: int(),
        }),
        arbitrary!(SubmitSharesExtended {
            channel_id: int(),
            sequence_number: int(),
            job_id: int(),
            nonce: int(),
            ntime: int(),
            version: int(),
            extranonce: b0_32(),
        }),
        arbitrary!(SubmitSharesSuccess {
            channel_id: int(),
            last_sequence_number: int(),
            new_submits_accepted_count: int(),
            new_shares_sum: any::<u64>(),
        }),
        arbitrary!(SubmitSharesError { channel_id: int(), sequence_number: int(), error_code: str0_255() }),
        arbitrary!(NewExtendedMiningJob {
            channel_id: int(),
            job_id: int(),
            min_ntime: any::<Option<u32>>(),
            version: int(),
            version_rolling_allowed: any::<bool>(),
            merkle_path: merkle_path(),
            coinbase_tx_prefix: b0_64k(),
            coinbase_tx_suffix: b0_64k(),
        }),
        arbitrary!(SetNewPrevHash {
            channel_id: int(),
            job_id: int(),
            prev_hash: u256(),
            min_ntime: int(),
            nbits: int(),
        }),
        arbitrary!(SetTarget { channel_id: int(), maximum_target: u256() }),
        arbitrary!(SetGroupChannel {
            group_channel_id: int(),
            channel_ids: vec(any::<u32>(), 0..300).prop_map(|ids| SEQ0_64K::new(&ids).unwrap()),
        }),
    ]
}
