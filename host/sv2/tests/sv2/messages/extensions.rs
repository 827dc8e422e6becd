//! The negotiation of extensions (0x0001), and TLV fields with the one of worker-specific hash rates (0x0002).

use extensions_sv2 as sri;
use midstate_sv2::messages::extensions::{NEGOTIATION, worker_hash_rate};
use midstate_sv2::messages::*;

use super::*;
use crate::strategies::seq0_64k;

differential! {
    request_extensions: RequestExtensions = sri::RequestExtensions,
    MESSAGE_TYPE_REQUEST_EXTENSIONS, CHANNEL_BIT_REQUEST_EXTENSIONS {
        request_id: any::<u16>(),
        requested_extensions: seq0_64k(any::<u16>()),
    }

    request_extensions_success: RequestExtensionsSuccess = sri::RequestExtensionsSuccess,
    MESSAGE_TYPE_REQUEST_EXTENSIONS_SUCCESS, CHANNEL_BIT_REQUEST_EXTENSIONS_SUCCESS {
        request_id: any::<u16>(),
        supported_extensions: seq0_64k(any::<u16>()),
    }

    request_extensions_error: RequestExtensionsError = sri::RequestExtensionsError,
    MESSAGE_TYPE_REQUEST_EXTENSIONS_ERROR, CHANNEL_BIT_REQUEST_EXTENSIONS_ERROR {
        request_id: any::<u16>(),
        unsupported_extensions: seq0_64k(any::<u16>()),
        required_extensions: seq0_64k(any::<u16>()),
    }
}

#[test]
fn numbers_of_extensions_are_those_of_the_reference_implementation() {
    for extension_type in [
        NEGOTIATION,
        <RequestExtensions>::EXTENSION_TYPE,
        <RequestExtensionsSuccess>::EXTENSION_TYPE,
        <RequestExtensionsError>::EXTENSION_TYPE,
    ] {
        assert_eq!(extension_type, sri::EXTENSION_TYPE_EXTENSIONS_NEGOTIATION);
    }
    assert_eq!(worker_hash_rate::EXTENSION_TYPE, sri::EXTENSION_TYPE_WORKER_HASHRATE_TRACKING);
    assert_eq!(worker_hash_rate::USER_IDENTITY, sri::TLV_FIELD_TYPE_USER_IDENTITY);
    assert_eq!(worker_hash_rate::MAX_LEN, sri::MAX_USER_IDENTITY_LENGTH);
}

fn share() -> Message {
    SubmitSharesExtended {
        channel_id: 1,
        sequence_number: 2,
        job_id: 3,
        nonce: 4,
        ntime: 5,
        version: 6,
        extranonce: midstate_sv2::B0_32::new(vec![7; 4]).unwrap(),
    }
    .into()
}

/// SV2 3.4.3 gives the TLV bytes of this example; the fields before them are arbitrary.
#[test]
fn the_specifications_tlv_behind_a_share_is_the_workers_name() {
    let mut payload = share().encode().payload().to_vec();
    assert_eq!(payload.len() + 6, 35);
    payload.extend(*b"\x00\x02\x01\x00\x0aWorker_001");
    let (message, tlvs) =
        Message::decode_with_tlvs(&Frame::new(0, true, 0x1b, payload.clone()).unwrap()).unwrap();
    assert_eq!(message, share());
    let worker = worker_hash_rate::worker(&tlvs).unwrap().unwrap();
    assert_eq!(worker, &b"Worker_001"[..]);
    let tlv: Tlv = worker_hash_rate::tlv("Worker_001").unwrap();
    assert_eq!(share().encode_with(&[tlv]).unwrap().payload(), &payload);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(CASES))]

    #[test]
    fn a_workers_name_is_one_to_both_implementations_or_to_neither(
        name in prop::collection::vec(any::<u8>(), 0..=40),
    ) {
        let tlv = Tlv::new(worker_hash_rate::EXTENSION_TYPE, worker_hash_rate::USER_IDENTITY, name.clone()).unwrap();
        let (_, tlvs) = Message::decode_with_tlvs(&share().encode_with(&[tlv]).unwrap()).unwrap();
        let ours = worker_hash_rate::worker(&tlvs).map(|worker| worker.unwrap().to_vec()).ok();
        let theirs = sri::UserIdentity::from_bytes(&name).map(|theirs| theirs.as_bytes().to_vec()).ok();
        prop_assert_eq!(ours, theirs);
    }
}
