//! Messages: round trips, and agreement with the reference implementation field by field and byte by byte.

use bytes::BytesMut;
use common_messages_sv2 as sri_common;
use midstate_sv2::messages::extensions::worker_hash_rate;
use midstate_sv2::messages::{Message, MessageType, SubmitSharesExtended, Tlv, error_codes};
use midstate_sv2::types::{BoundedBytes, FieldProblem, Reader};
use midstate_sv2::{Error, Frame, PeerMisbehaved, STR0_255, U256, messages};
use mining_sv2 as sri_mining;
use proptest::prelude::*;

use crate::strategies;

/// The bytes of a field, without its length prefix.
trait Raw {
    fn raw(&self) -> &[u8];
}

impl<const MAX: usize> Raw for BoundedBytes<MAX> {
    fn raw(&self) -> &[u8] {
        self
    }
}

impl Raw for STR0_255 {
    fn raw(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl Raw for U256 {
    fn raw(&self) -> &[u8] {
        self.as_le_bytes()
    }
}

/// Decodes our bytes as SRI's type, compares the fields, and decodes SRI's bytes as ours.
macro_rules! agree {
    ($ours:expr, $theirs:ty, equal: [$($equal:ident),*], bytes: [$($bytes:ident),*] $(, $other:expr)?) => {{
        let ours = $ours;
        let frame = Message::from(ours.clone()).encode();
        let mut payload = frame.payload().to_vec();
        let theirs: $theirs = binary_sv2::from_bytes(&mut payload).unwrap();
        $(prop_assert_eq!(theirs.$equal, ours.$equal);)*
        $(prop_assert_eq!(theirs.$bytes.as_bytes(), ours.$bytes.raw());)*
        $($other(&theirs, &ours)?;)?
        let back = binary_sv2::to_bytes(theirs).unwrap();
        prop_assert_eq!(&back[..], &frame.payload()[..]);
        let back = Frame::new(0, frame.channel_msg(), frame.msg_type(), back).unwrap();
        prop_assert_eq!(Message::decode(&back).unwrap(), Message::from(ours.clone()));
    }};
}

fn agrees_with_sri(message: &Message) -> Result<(), TestCaseError> {
    match message {
        Message::SetupConnection(m) => agree!(m, sri_common::SetupConnection,
        equal: [min_version, max_version, flags, endpoint_port],
        bytes: [endpoint_host, vendor, hardware_version, firmware, device_id],
        |theirs: &sri_common::SetupConnection<'_>, ours: &messages::SetupConnection| {
            prop_assert_eq!(theirs.protocol as u8, ours.protocol);
            Ok(())
        }),
        Message::SetupConnectionSuccess(m) => {
            agree!(m, sri_common::SetupConnectionSuccess, equal: [used_version, flags], bytes: [])
        }
        Message::SetupConnectionError(m) => {
            agree!(m, sri_common::SetupConnectionError, equal: [flags], bytes: [error_code])
        }
        Message::ChannelEndpointChanged(m) => {
            agree!(m, sri_common::ChannelEndpointChanged, equal: [channel_id], bytes: [])
        }
        Message::Reconnect(m) => agree!(m, sri_common::Reconnect, equal: [new_port], bytes: [new_host]),
        Message::OpenStandardMiningChannel(m) => agree!(m, sri_mining::OpenStandardMiningChannel,
            equal: [request_id, nominal_hash_rate], bytes: [user_identity, max_target]),
        Message::OpenStandardMiningChannelSuccess(m) => {
            agree!(m, sri_mining::OpenStandardMiningChannelSuccess,
                equal: [request_id, channel_id, group_channel_id], bytes: [target, extranonce_prefix])
        }
        Message::OpenMiningChannelError(m) => {
            agree!(m, sri_mining::OpenMiningChannelError, equal: [request_id], bytes: [error_code])
        }
        Message::OpenExtendedMiningChannel(m) => agree!(m, sri_mining::OpenExtendedMiningChannel,
            equal: [request_id, nominal_hash_rate, min_extranonce_size], bytes: [user_identity, max_target]),
        Message::OpenExtendedMiningChannelSuccess(m) => {
            agree!(m, sri_mining::OpenExtendedMiningChannelSuccess,
                equal: [request_id, channel_id, extranonce_size, group_channel_id],
                bytes: [target, extranonce_prefix])
        }
        Message::NewMiningJob(m) => agree!(m, sri_mining::NewMiningJob,
        equal: [channel_id, job_id, version], bytes: [merkle_root],
        |theirs: &sri_mining::NewMiningJob<'_>, ours: &messages::NewMiningJob| {
            prop_assert_eq!(theirs.min_ntime.clone().into_inner(), ours.min_ntime);
            Ok(())
        }),
        Message::UpdateChannel(m) => agree!(m, sri_mining::UpdateChannel,
            equal: [channel_id, nominal_hash_rate], bytes: [maximum_target]),
        Message::UpdateChannelError(m) => {
            agree!(m, sri_mining::UpdateChannelError, equal: [channel_id], bytes: [error_code])
        }
        Message::CloseChannel(m) => {
            agree!(m, sri_mining::CloseChannel, equal: [channel_id], bytes: [reason_code])
        }
        Message::SetExtranoncePrefix(m) => {
            agree!(m, sri_mining::SetExtranoncePrefix, equal: [channel_id], bytes: [extranonce_prefix])
        }
        Message::SubmitSharesStandard(m) => agree!(m, sri_mining::SubmitSharesStandard,
            equal: [channel_id, sequence_number, job_id, nonce, ntime, version], bytes: []),
        Message::SubmitSharesExtended(m) => agree!(m, sri_mining::SubmitSharesExtended,
            equal: [channel_id, sequence_number, job_id, nonce, ntime, version], bytes: [extranonce]),
        Message::SubmitSharesSuccess(m) => agree!(m, sri_mining::SubmitSharesSuccess,
            equal: [channel_id, last_sequence_number, new_submits_accepted_count, new_shares_sum], bytes: []),
        Message::SubmitSharesError(m) => agree!(m, sri_mining::SubmitSharesError,
            equal: [channel_id, sequence_number], bytes: [error_code]),
        Message::NewExtendedMiningJob(m) => agree!(m, sri_mining::NewExtendedMiningJob,
        equal: [channel_id, job_id, version, version_rolling_allowed],
        bytes: [coinbase_tx_prefix, coinbase_tx_suffix],
        |theirs: &sri_mining::NewExtendedMiningJob<'_>, ours: &messages::NewExtendedMiningJob| {
            prop_assert_eq!(theirs.min_ntime.clone().into_inner(), ours.min_ntime);
            let path: Vec<_> = theirs.merkle_path.iter().map(|hash| *hash.as_array()).collect();
            let expected: Vec<_> = ours.merkle_path.iter().map(U256::to_le_bytes).collect();
            prop_assert_eq!(path, expected);
            Ok(())
        }),
        Message::SetNewPrevHash(m) => agree!(m, sri_mining::SetNewPrevHash,
            equal: [channel_id, job_id, min_ntime, nbits], bytes: [prev_hash]),
        Message::SetTarget(m) => {
            agree!(m, sri_mining::SetTarget, equal: [channel_id], bytes: [maximum_target])
        }
        Message::SetGroupChannel(m) => agree!(m, sri_mining::SetGroupChannel,
        equal: [group_channel_id], bytes: [],
        |theirs: &sri_mining::SetGroupChannel<'_>, ours: &messages::SetGroupChannel| {
            prop_assert_eq!(theirs.channel_ids.as_slice(), &ours.channel_ids.iter().collect::<Vec<_>>()[..]);
            Ok(())
        }),
        other => panic!("no counterpart for {}", other.name()),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn every_message_means_the_same_to_the_reference_implementation(message in strategies::message()) {
        agrees_with_sri(&message)?;
    }

    #[test]
    fn every_message_round_trips_with_fields_of_extensions_behind_it(
        message in strategies::message(),
        tlvs in prop::collection::vec(strategies::tlv(), 0..4),
    ) {
        let frame = message.encode();
        prop_assert_eq!(&Message::decode(&frame).unwrap(), &message);
        let mut whole = BytesMut::new();
        message.write_frame(&mut whole);
        let mut written = BytesMut::new();
        frame.write(&mut written);
        prop_assert_eq!(whole, written);
        let longer = message.encode_with(&tlvs).unwrap();
        let (back, fields) = Message::decode_with_tlvs(&longer).unwrap();
        prop_assert_eq!(back, message);
        prop_assert_eq!(fields.iter().collect::<Vec<_>>(), tlvs);
    }

    #[test]
    fn every_message_refuses_other_bytes_behind_it(message in strategies::message(), tail in 1..5usize) {
        let frame = message.encode();
        let longer = [&frame.payload()[..], &[0xff; 4][..tail]].concat();
        let longer = Frame::new(frame.extension_type(), frame.channel_msg(), frame.msg_type(), longer).unwrap();
        let problem = FieldProblem::NoTlvs { len: tail };
        let expected = PeerMisbehaved::Field { message: message.name(), field: "TLV fields", problem };
        prop_assert_eq!(Message::decode(&longer), Err(Error::PeerMisbehaved(expected)));
    }

    #[test]
    fn every_message_cut_short_names_itself_and_a_field(message in strategies::message(), at: prop::sample::Index) {
        let frame = message.encode();
        let payload = frame.payload().slice(..at.index(frame.payload().len()));
        let short = Frame::new(0, frame.channel_msg(), frame.msg_type(), payload).unwrap();
        match Message::decode(&short) {
            Err(Error::PeerMisbehaved(PeerMisbehaved::Field { message: name, field, problem })) => {
                prop_assert_eq!(name, message.name());
                prop_assert!(!field.is_empty());
                let truncated =
                    matches!(problem, FieldProblem::Truncated { needed, available } if available < needed);
                prop_assert!(truncated, "{problem}");
            }
            other => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn every_message_refuses_the_other_channel_bit(message in strategies::message()) {
        let frame = message.encode();
        let other = Frame::new(0, !frame.channel_msg(), frame.msg_type(), frame.payload().clone()).unwrap();
        let expected = PeerMisbehaved::ChannelBit { message: message.name(), received: !frame.channel_msg() };
        prop_assert_eq!(Message::decode(&other), Err(Error::PeerMisbehaved(expected)));
    }
}

macro_rules! header {
    ($name:ident, $module:ident, $msg_type:ident, $channel_bit:ident) => {
        assert_eq!(messages::$name::MSG_TYPE, $module::$msg_type);
        assert_eq!(messages::$name::CHANNEL_MSG, $module::$channel_bit);
    };
}

#[test]
fn numbers_and_channel_bits_are_those_of_the_reference_implementation() {
    header!(SetupConnection, sri_common, MESSAGE_TYPE_SETUP_CONNECTION, CHANNEL_BIT_SETUP_CONNECTION);
    header!(
        SetupConnectionSuccess,
        sri_common,
        MESSAGE_TYPE_SETUP_CONNECTION_SUCCESS,
        CHANNEL_BIT_SETUP_CONNECTION_SUCCESS
    );
    header!(
        SetupConnectionError,
        sri_common,
        MESSAGE_TYPE_SETUP_CONNECTION_ERROR,
        CHANNEL_BIT_SETUP_CONNECTION_ERROR
    );
    header!(
        ChannelEndpointChanged,
        sri_common,
        MESSAGE_TYPE_CHANNEL_ENDPOINT_CHANGED,
        CHANNEL_BIT_CHANNEL_ENDPOINT_CHANGED
    );
    header!(Reconnect, sri_common, MESSAGE_TYPE_RECONNECT, CHANNEL_BIT_RECONNECT);
    header!(
        OpenStandardMiningChannel,
        sri_mining,
        MESSAGE_TYPE_OPEN_STANDARD_MINING_CHANNEL,
        CHANNEL_BIT_OPEN_STANDARD_MINING_CHANNEL
    );
    header!(
        OpenStandardMiningChannelSuccess,
        sri_mining,
        MESSAGE_TYPE_OPEN_STANDARD_MINING_CHANNEL_SUCCESS,
        CHANNEL_BIT_OPEN_STANDARD_MINING_CHANNEL_SUCCESS
    );
    header!(
        OpenMiningChannelError,
        sri_mining,
        MESSAGE_TYPE_OPEN_MINING_CHANNEL_ERROR,
        CHANNEL_BIT_OPEN_MINING_CHANNEL_ERROR
    );
    header!(
        OpenExtendedMiningChannel,
        sri_mining,
        MESSAGE_TYPE_OPEN_EXTENDED_MINING_CHANNEL,
        CHANNEL_BIT_OPEN_EXTENDED_MINING_CHANNEL
    );
    header!(
        OpenExtendedMiningChannelSuccess,
        sri_mining,
        MESSAGE_TYPE_OPEN_EXTENDED_MINING_CHANNEL_SUCCESS,
        CHANNEL_BIT_OPEN_EXTENDED_MINING_CHANNEL_SUCCESS
    );
    header!(NewMiningJob, sri_mining, MESSAGE_TYPE_NEW_MINING_JOB, CHANNEL_BIT_NEW_MINING_JOB);
    header!(UpdateChannel, sri_mining, MESSAGE_TYPE_UPDATE_CHANNEL, CHANNEL_BIT_UPDATE_CHANNEL);
    header!(
        UpdateChannelError,
        sri_mining,
        MESSAGE_TYPE_UPDATE_CHANNEL_ERROR,
        CHANNEL_BIT_UPDATE_CHANNEL_ERROR
    );
    header!(CloseChannel, sri_mining, MESSAGE_TYPE_CLOSE_CHANNEL, CHANNEL_BIT_CLOSE_CHANNEL);
    header!(
        SetExtranoncePrefix,
        sri_mining,
        MESSAGE_TYPE_SET_EXTRANONCE_PREFIX,
        CHANNEL_BIT_SET_EXTRANONCE_PREFIX
    );
    header!(
        SubmitSharesStandard,
        sri_mining,
        MESSAGE_TYPE_SUBMIT_SHARES_STANDARD,
        CHANNEL_BIT_SUBMIT_SHARES_STANDARD
    );
    header!(
        SubmitSharesExtended,
        sri_mining,
        MESSAGE_TYPE_SUBMIT_SHARES_EXTENDED,
        CHANNEL_BIT_SUBMIT_SHARES_EXTENDED
    );
    header!(
        SubmitSharesSuccess,
        sri_mining,
        MESSAGE_TYPE_SUBMIT_SHARES_SUCCESS,
        CHANNEL_BIT_SUBMIT_SHARES_SUCCESS
    );
    header!(SubmitSharesError, sri_mining, MESSAGE_TYPE_SUBMIT_SHARES_ERROR, CHANNEL_BIT_SUBMIT_SHARES_ERROR);
    header!(
        NewExtendedMiningJob,
        sri_mining,
        MESSAGE_TYPE_NEW_EXTENDED_MINING_JOB,
        CHANNEL_BIT_NEW_EXTENDED_MINING_JOB
    );
    header!(
        SetNewPrevHash,
        sri_mining,
        MESSAGE_TYPE_MINING_SET_NEW_PREV_HASH,
        CHANNEL_BIT_MINING_SET_NEW_PREV_HASH
    );
    header!(SetTarget, sri_mining, MESSAGE_TYPE_SET_TARGET, CHANNEL_BIT_SET_TARGET);
    header!(SetGroupChannel, sri_mining, MESSAGE_TYPE_SET_GROUP_CHANNEL, CHANNEL_BIT_SET_GROUP_CHANNEL);
}

#[test]
fn error_codes_are_those_of_the_reference_implementation() {
    use error_codes::update_channel as update;
    use error_codes::{open_mining_channel as open, setup_connection as setup, submit_shares as submit};
    let pairs = [
        (setup::UNSUPPORTED_FEATURE_FLAGS, sri_common::ERROR_CODE_SETUP_CONNECTION_UNSUPPORTED_FEATURE_FLAGS),
        (setup::UNSUPPORTED_PROTOCOL, sri_common::ERROR_CODE_SETUP_CONNECTION_UNSUPPORTED_PROTOCOL),
        (setup::PROTOCOL_VERSION_MISMATCH, sri_common::ERROR_CODE_SETUP_CONNECTION_PROTOCOL_VERSION_MISMATCH),
        (
            open::STANDARD_CHANNELS_NOT_SUPPORTED_FOR_CUSTOM_WORK,
            sri_mining::ERROR_CODE_OPEN_MINING_CHANNEL_STANDARD_CHANNELS_NOT_SUPPORTED_FOR_CUSTOM_WORK,
        ),
        (
            open::EXTENDED_CHANNELS_NOT_SUPPORTED_FOR_STANDARD_JOBS,
            sri_mining::ERROR_CODE_OPEN_MINING_CHANNEL_EXTENDED_CHANNELS_NOT_SUPPORTED_FOR_STANDARD_JOBS,
        ),
        (
            open::CHANNEL_CAPACITY_EXHAUSTED,
            sri_mining::ERROR_CODE_OPEN_MINING_CHANNEL_CHANNEL_CAPACITY_EXHAUSTED,
        ),
        (open::INVALID_USER_IDENTITY, sri_mining::ERROR_CODE_OPEN_MINING_CHANNEL_INVALID_USER_IDENTITY),
        (open::INVALID_NOMINAL_HASHRATE, sri_mining::ERROR_CODE_OPEN_MINING_CHANNEL_INVALID_NOMINAL_HASHRATE),
        (
            open::MIN_EXTRANONCE_SIZE_TOO_LARGE,
            sri_mining::ERROR_CODE_OPEN_MINING_CHANNEL_MIN_EXTRANONCE_SIZE_TOO_LARGE,
        ),
        (open::MAX_TARGET_OUT_OF_RANGE, sri_mining::ERROR_CODE_OPEN_MINING_CHANNEL_MAX_TARGET_OUT_OF_RANGE),
        (
            open::UNSUPPORTED_MIN_EXTRANONCE_SIZE,
            sri_mining::ERROR_CODE_OPEN_MINING_CHANNEL_UNSUPPORTED_MIN_EXTRANONCE_SIZE,
        ),
        (open::UNKNOWN_USER, sri_mining::ERROR_CODE_OPEN_MINING_CHANNEL_UNKNOWN_USER),
        (update::INVALID_NOMINAL_HASHRATE, sri_mining::ERROR_CODE_UPDATE_CHANNEL_INVALID_NOMINAL_HASHRATE),
        (update::MAX_TARGET_OUT_OF_RANGE, sri_mining::ERROR_CODE_UPDATE_CHANNEL_MAX_TARGET_OUT_OF_RANGE),
        (update::INVALID_CHANNEL_ID, sri_mining::ERROR_CODE_UPDATE_CHANNEL_INVALID_CHANNEL_ID),
        (submit::INVALID_CHANNEL_ID, sri_mining::ERROR_CODE_SUBMIT_SHARES_INVALID_CHANNEL_ID),
        (submit::INVALID_SHARE, sri_mining::ERROR_CODE_SUBMIT_SHARES_INVALID_SHARE),
        (submit::STALE_SHARE, sri_mining::ERROR_CODE_SUBMIT_SHARES_STALE_SHARE),
        (submit::INVALID_JOB_ID, sri_mining::ERROR_CODE_SUBMIT_SHARES_INVALID_JOB_ID),
        (submit::DIFFICULTY_TOO_LOW, sri_mining::ERROR_CODE_SUBMIT_SHARES_DIFFICULTY_TOO_LOW),
        (submit::DUPLICATE_SHARE, sri_mining::ERROR_CODE_SUBMIT_SHARES_DUPLICATE_SHARE),
        (submit::BAD_EXTRANONCE_SIZE, sri_mining::ERROR_CODE_SUBMIT_SHARES_BAD_EXTRANONCE_SIZE),
        (submit::VERSION_ROLLING_NOT_ALLOWED, sri_mining::ERROR_CODE_VERSION_ROLLING_NOT_ALLOWED),
        (
            submit::INVALID_NON_ROLLABLE_VERSION_BIT,
            sri_mining::ERROR_CODE_SUBMIT_SHARES_INVALID_NON_ROLLABLE_VERSION_BIT,
        ),
    ];
    for (ours, theirs) in pairs {
        assert_eq!(ours, theirs);
    }
}

/// SV2 3.4.3 gives the TLV bytes of this example; the fields before them are arbitrary.
#[test]
fn the_specifications_tlv_behind_a_share_is_the_workers_name() {
    let share = Message::from(SubmitSharesExtended {
        channel_id: 1,
        sequence_number: 2,
        job_id: 3,
        nonce: 4,
        ntime: 5,
        version: 6,
        extranonce: midstate_sv2::B0_32::new(vec![7; 4]).unwrap(),
    });
    let mut payload = share.encode().payload().to_vec();
    assert_eq!(payload.len() + 6, 35);
    payload.extend(*b"\x00\x02\x01\x00\x0aWorker_001");
    let (message, tlvs) =
        Message::decode_with_tlvs(&Frame::new(0, true, 0x1b, payload.clone()).unwrap()).unwrap();
    assert_eq!(message, share);
    let worker = worker_hash_rate::worker(&tlvs).unwrap().unwrap();
    assert_eq!(worker, &b"Worker_001"[..]);
    let tlv: Tlv = worker_hash_rate::tlv("Worker_001").unwrap();
    assert_eq!(share.encode_with(&[tlv]).unwrap().payload(), &payload);
}

#[test]
fn unknown_frames_are_kept_as_they_are() {
    for (extension_type, msg_type) in [(1, 0x03), (0x4000, 0x10), (0, 0x1e), (0, 0x26), (0, 0x77), (0, 0xff)]
    {
        let frame = Frame::new(extension_type, false, msg_type, vec![1, 2, 3]).unwrap();
        let message = Message::decode(&frame).unwrap();
        assert_eq!(message, Message::Unknown(frame.clone()));
        assert_eq!((message.encode(), message.name()), (frame, "unknown message"));
    }
}

#[test]
fn the_longest_messages_have_the_lengths_the_limits_speak_of() {
    let text = || STR0_255::new(vec![b'x'; 255]).unwrap();
    let setup = messages::SetupConnection {
        protocol: 0,
        min_version: 2,
        max_version: 2,
        flags: 0,
        endpoint_host: text(),
        endpoint_port: 1,
        vendor: text(),
        hardware_version: text(),
        firmware: text(),
        device_id: text(),
    };
    assert_eq!(Message::from(setup).encode().payload().len(), 1291);
    let channel_ids = midstate_sv2::SEQ0_64K::new(&[1u32; 65_535]).unwrap();
    let group = Message::from(messages::SetGroupChannel { group_channel_id: 1, channel_ids });
    assert_eq!(group.encode().payload().len(), 262_146);
    assert_eq!(Message::decode(&group.encode()).unwrap(), group);
}

macro_rules! both_accept {
    ($payload:expr, $($ours:ident: $module:ident),* $(,)?) => {$(
        let ours = messages::$ours::read(&mut Reader::new(&$payload.clone().into()));
        let mut theirs = $payload.clone();
        let theirs = binary_sv2::from_bytes::<$module::$ours>(&mut theirs);
        prop_assert_eq!(ours.is_ok(), theirs.is_ok(), "{}", stringify!($ours));
    )*};
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    /// Small bytes, so that length prefixes fit now and then.
    #[test]
    fn any_payload_is_accepted_by_both_implementations_or_by_neither(
        mut payload in prop::collection::vec(prop_oneof![0..4u8, any::<u8>()], 0..150),
        protocol in 0..3u8,
    ) {
        // The reference implementation refuses unknown protocols while decoding, we answer them with an error code.
        if let Some(first) = payload.first_mut() {
            *first = protocol;
        }
        both_accept!(payload,
            SetupConnection: sri_common,
            SetupConnectionSuccess: sri_common,
            SetupConnectionError: sri_common,
            ChannelEndpointChanged: sri_common,
            Reconnect: sri_common,
            OpenStandardMiningChannel: sri_mining,
            OpenStandardMiningChannelSuccess: sri_mining,
            OpenMiningChannelError: sri_mining,
            OpenExtendedMiningChannel: sri_mining,
            OpenExtendedMiningChannelSuccess: sri_mining,
            NewMiningJob: sri_mining,
            UpdateChannel: sri_mining,
            UpdateChannelError: sri_mining,
            CloseChannel: sri_mining,
            SetExtranoncePrefix: sri_mining,
            SubmitSharesStandard: sri_mining,
            SubmitSharesExtended: sri_mining,
            SubmitSharesSuccess: sri_mining,
            SubmitSharesError: sri_mining,
            NewExtendedMiningJob: sri_mining,
            SetNewPrevHash: sri_mining,
            SetTarget: sri_mining,
            SetGroupChannel: sri_mining,
        );
    }
}
