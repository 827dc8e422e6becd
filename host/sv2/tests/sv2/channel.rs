//! Channels: the rules of jobs, previous hashes, targets and extranonces, seen from the client.

use midstate_sv2::channel::{MAX_FUTURE_JOBS, MAX_LIVE_JOBS, merkle_root};
use midstate_sv2::messages::*;
use midstate_sv2::{
    B0_32, B0_64K, ChannelUpdate, ClientChannel, Error, ExtendedChannel, HeaderTemplate, PeerMisbehaved,
    SEQ0_64K, SEQ0_255, ShareRefused, StandardChannel, U256,
};

const CHANNEL: u32 = 5;
const GROUP: u32 = 90;
const VERSION: u32 = 0x2000_0000;

fn u256(byte: u8) -> U256 {
    U256::from_le_bytes([byte; 32])
}

fn bytes<const MAX: usize>(bytes: &[u8]) -> midstate_sv2::types::BoundedBytes<MAX> {
    midstate_sv2::types::BoundedBytes::new(bytes.to_vec()).unwrap()
}

fn standard() -> StandardChannel {
    let opened = OpenStandardMiningChannelSuccess {
        request_id: 1,
        channel_id: CHANNEL,
        target: u256(0x10),
        extranonce_prefix: bytes(&[0xe0, 0xe1]),
        group_channel_id: GROUP,
    };
    StandardChannel::new(&opened, false)
}

fn extended_with(extranonce_size: u16, fixed_version: bool) -> Result<ExtendedChannel, Error> {
    let opened = OpenExtendedMiningChannelSuccess {
        request_id: 1,
        channel_id: CHANNEL,
        target: u256(0x10),
        extranonce_size,
        extranonce_prefix: bytes(&[0xe0, 0xe1]),
        group_channel_id: GROUP,
    };
    ExtendedChannel::new(&opened, fixed_version)
}

fn extended() -> ExtendedChannel {
    extended_with(3, false).unwrap()
}

fn job(job_id: u32, min_ntime: Option<u32>) -> Message {
    let merkle_root = u256(u8::try_from(job_id % 256).unwrap());
    NewMiningJob { channel_id: CHANNEL, job_id, min_ntime, version: VERSION, merkle_root }.into()
}

fn path() -> SEQ0_255<U256> {
    SEQ0_255::new(&[u256(0xaa), u256(0xbb)]).unwrap()
}

fn extended_job(channel_id: u32, job_id: u32, min_ntime: Option<u32>) -> NewExtendedMiningJob {
    NewExtendedMiningJob {
        channel_id,
        job_id,
        min_ntime,
        version: VERSION,
        version_rolling_allowed: true,
        merkle_path: path(),
        coinbase_tx_prefix: bytes::<65_535>(b"prefix"),
        coinbase_tx_suffix: bytes::<65_535>(b"suffix"),
    }
}

fn prev_hash(channel_id: u32, job_id: u32, byte: u8) -> Message {
    SetNewPrevHash { channel_id, job_id, prev_hash: u256(byte), min_ntime: 1000, nbits: 0x1d00_ffff }.into()
}

fn target(channel_id: u32, byte: u8) -> Message {
    SetTarget { channel_id, maximum_target: u256(byte) }.into()
}

fn misbehaved(result: Result<Option<ChannelUpdate>, Error>) -> PeerMisbehaved {
    match result {
        Err(Error::PeerMisbehaved(how)) => how,
        other => panic!("{other:?}"),
    }
}

/// A standard channel at work on job 1 under previous hash 0x77.
fn working() -> StandardChannel {
    let mut channel = standard();
    channel.apply(&job(1, None)).unwrap();
    channel.apply(&prev_hash(CHANNEL, 1, 0x77)).unwrap();
    channel
}

#[test]
fn the_first_job_waits_for_its_previous_hash() {
    let mut channel = standard();
    assert_eq!((channel.channel_id(), channel.group_channel_id(), channel.target()), (5, 90, u256(0x10)));
    assert_eq!(channel.active(), None);
    assert_eq!(channel.apply(&job(1, None)).unwrap(), Some(ChannelUpdate::FutureJob { job_id: 1 }));
    assert!(channel.active().is_none() && !channel.is_live(1));
    let update = channel.apply(&prev_hash(CHANNEL, 1, 0x77)).unwrap();
    assert_eq!(update, Some(ChannelUpdate::NewPrevHash { job_id: 1 }));
    let expected = HeaderTemplate {
        job_id: 1,
        version: VERSION,
        prev_hash: u256(0x77),
        merkle_root: u256(1),
        min_ntime: 1000,
        nbits: 0x1d00_ffff,
        target: u256(0x10),
        version_rolling_allowed: true,
    };
    assert_eq!(channel.active(), Some(expected));
    assert_eq!(channel.template(1), Some(expected));
}

#[test]
fn a_job_with_min_ntime_is_active_at_once_and_leaves_older_ones_live() {
    let mut channel = working();
    assert_eq!(channel.apply(&job(2, Some(1234))).unwrap(), Some(ChannelUpdate::NewJob { job_id: 2 }));
    let active = channel.active().unwrap();
    assert_eq!((active.job_id, active.min_ntime, active.prev_hash), (2, 1234, u256(0x77)));
    assert!(channel.is_live(1) && channel.is_live(2));
    assert_eq!(channel.share(1, 9, 1000, VERSION).unwrap().job_id, 1);
}

#[test]
fn a_new_previous_hash_kills_every_other_job_future_ones_too() {
    let mut channel = working();
    channel.apply(&job(2, Some(1000))).unwrap();
    for future in [10, 11, 12] {
        channel.apply(&job(future, None)).unwrap();
    }
    channel.apply(&prev_hash(CHANNEL, 11, 0x88)).unwrap();
    assert_eq!(channel.active().unwrap().job_id, 11);
    for dead in [1, 2, 10, 12] {
        assert!(!channel.is_live(dead) && channel.template(dead).is_none());
        let refused = ShareRefused::DeadJob { channel_id: CHANNEL, job_id: dead };
        assert_eq!(channel.share(dead, 0, 1000, VERSION), Err(refused));
    }
    let how = misbehaved(channel.apply(&prev_hash(CHANNEL, 12, 0x99)));
    assert_eq!(how, PeerMisbehaved::NotAFutureJob { channel_id: CHANNEL, job_id: 12 });
    assert_eq!(channel.active().unwrap().prev_hash, u256(0x88));
}

#[test]
fn a_previous_hash_must_name_a_future_job() {
    let mut channel = working();
    for job_id in [1, 42] {
        let how = misbehaved(channel.apply(&prev_hash(CHANNEL, job_id, 0x88)));
        assert_eq!(how, PeerMisbehaved::NotAFutureJob { channel_id: CHANNEL, job_id });
    }
}

#[test]
fn a_job_for_now_needs_a_previous_hash() {
    let how = misbehaved(standard().apply(&job(3, Some(1000))));
    assert_eq!(how, PeerMisbehaved::NoPrevHash { channel_id: CHANNEL, job_id: 3 });
}

#[test]
fn job_ids_of_valid_jobs_are_not_given_twice() {
    let mut channel = working();
    channel.apply(&job(2, None)).unwrap();
    for (job_id, min_ntime) in [(1, None), (1, Some(0)), (2, None), (2, Some(0))] {
        let how = misbehaved(channel.apply(&job(job_id, min_ntime)));
        assert_eq!(how, PeerMisbehaved::DuplicateJob { channel_id: CHANNEL, job_id });
    }
    channel.apply(&prev_hash(CHANNEL, 2, 0x88)).unwrap();
    // Job 1 is dead, so its id is free again.
    assert!(channel.apply(&job(1, None)).is_ok());
}

#[test]
fn a_target_holds_for_later_and_queued_jobs_never_for_one_in_work() {
    let mut channel = working();
    channel.apply(&job(2, None)).unwrap();
    assert_eq!(channel.apply(&target(CHANNEL, 0x20)).unwrap(), Some(ChannelUpdate::Target(u256(0x20))));
    assert_eq!((channel.target(), channel.active().unwrap().target), (u256(0x20), u256(0x10)));
    channel.apply(&job(3, Some(1000))).unwrap();
    assert_eq!(channel.active().unwrap().target, u256(0x20));
    assert_eq!(channel.template(1).unwrap().target, u256(0x10));
    channel.apply(&target(GROUP, 0x30)).unwrap();
    assert_eq!(channel.template(3).unwrap().target, u256(0x20));
    channel.apply(&prev_hash(CHANNEL, 2, 0x88)).unwrap();
    assert_eq!(channel.active().unwrap().target, u256(0x30));
}

#[test]
fn shares_are_numbered_in_order_and_only_if_they_can_be_accepted() {
    let mut channel = working();
    let share = channel.share(1, 0xdead_beef, 1000, VERSION).unwrap();
    let expected = SubmitSharesStandard {
        channel_id: CHANNEL,
        sequence_number: 0,
        job_id: 1,
        nonce: 0xdead_beef,
        ntime: 1000,
        version: VERSION,
    };
    assert_eq!(share, expected);
    let early = ShareRefused::Ntime { job_id: 1, ntime: 999, min_ntime: 1000 };
    assert_eq!(channel.share(1, 0, 999, VERSION), Err(early));
    for frozen in [1 << 31, 1 << 29, 1 << 4, 1] {
        let version = VERSION ^ frozen;
        let refused = ShareRefused::Version { job_id: 1, version, expected: VERSION };
        assert_eq!(channel.share(1, 0, 1000, version), Err(refused));
    }
    assert_eq!(channel.share(1, 0, 5000, VERSION | 0x1fff_ffe0).unwrap().sequence_number, 1);
}

#[test]
fn a_fixed_version_forbids_rolling_on_every_kind_of_job() {
    let opened = OpenStandardMiningChannelSuccess {
        request_id: 1,
        channel_id: CHANNEL,
        target: U256::MAX,
        extranonce_prefix: B0_32::empty(),
        group_channel_id: GROUP,
    };
    let mut channel = StandardChannel::new(&opened, true);
    channel.apply(&job(1, None)).unwrap();
    channel.apply(&prev_hash(CHANNEL, 1, 1)).unwrap();
    assert!(!channel.active().unwrap().version_rolling_allowed);
    let version = VERSION | 0x20;
    let refused = ShareRefused::Version { job_id: 1, version, expected: VERSION };
    assert_eq!(channel.share(1, 0, 1000, version), Err(refused));

    let mut channel = extended_with(3, true).unwrap();
    channel.apply(&extended_job(CHANNEL, 1, None).into()).unwrap();
    channel.apply(&prev_hash(CHANNEL, 1, 1)).unwrap();
    assert!(!channel.active(&[0; 3]).unwrap().unwrap().version_rolling_allowed);
}

#[test]
fn memory_for_jobs_is_bounded_and_forgets_the_oldest() {
    let mut channel = working();
    for job_id in (2..).take(MAX_LIVE_JOBS) {
        channel.apply(&job(job_id, Some(1000))).unwrap();
    }
    assert!(!channel.is_live(1) && channel.is_live(2));
    for job_id in (1000..).take(MAX_FUTURE_JOBS + 1) {
        channel.apply(&job(job_id, None)).unwrap();
    }
    let how = misbehaved(channel.apply(&prev_hash(CHANNEL, 1000, 0x88)));
    assert_eq!(how, PeerMisbehaved::NotAFutureJob { channel_id: CHANNEL, job_id: 1000 });
    assert!(channel.apply(&prev_hash(CHANNEL, 1001, 0x88)).is_ok());
}

#[test]
fn messages_for_other_channels_change_nothing() {
    let mut channel = working();
    let before = channel.active();
    let mut other = extended_job(CHANNEL + 1, 9, None);
    other.channel_id = CHANNEL + 1;
    let messages: [Message; 8] = [
        other.into(),
        prev_hash(CHANNEL + 1, 1, 9),
        target(CHANNEL + 1, 9),
        NewMiningJob { channel_id: GROUP, job_id: 9, min_ntime: None, version: 0, merkle_root: u256(0) }
            .into(),
        SetExtranoncePrefix { channel_id: GROUP, extranonce_prefix: B0_32::empty() }.into(),
        SetGroupChannel { group_channel_id: 7, channel_ids: SEQ0_64K::new(&[1, 2]).unwrap() }.into(),
        CloseChannel { channel_id: CHANNEL + 1, reason_code: "".try_into().unwrap() }.into(),
        SubmitSharesSuccess {
            channel_id: CHANNEL,
            last_sequence_number: 0,
            new_submits_accepted_count: 1,
            new_shares_sum: 0,
        }
        .into(),
    ];
    for message in messages {
        assert_eq!(channel.apply(&message).unwrap(), None, "{message:?}");
    }
    assert_eq!((channel.active(), channel.target()), (before, u256(0x10)));
}

#[test]
fn closing_by_either_side_or_group_kills_all_jobs() {
    let close = |channel_id| CloseChannel { channel_id, reason_code: "bye".try_into().unwrap() }.into();
    for id in [CHANNEL, GROUP] {
        let mut channel = working();
        let update = channel.apply(&close(id)).unwrap();
        assert_eq!(update, Some(ChannelUpdate::Closed { reason_code: "bye".try_into().unwrap() }));
        assert!(channel.is_closed() && channel.active().is_none() && !channel.is_live(1));
        // What was still on its way is ignored.
        assert_eq!(channel.apply(&job(2, Some(1000))).unwrap(), None);
        assert_eq!(channel.apply(&prev_hash(CHANNEL, 77, 1)).unwrap(), None);
    }
    let mut channel = working();
    channel.close();
    assert!(channel.is_closed() && channel.share(1, 0, 1000, VERSION).is_err());
    let mut channel = extended();
    channel.close();
    assert!(channel.is_closed());
}

#[test]
fn a_channel_follows_its_group() {
    let mut channel = working();
    let set = SetGroupChannel { group_channel_id: 91, channel_ids: SEQ0_64K::new(&[4, CHANNEL]).unwrap() };
    let update = channel.apply(&set.into()).unwrap();
    assert_eq!(update, Some(ChannelUpdate::Group { group_channel_id: 91 }));
    assert_eq!(channel.group_channel_id(), 91);
    assert_eq!(channel.apply(&target(GROUP, 9)).unwrap(), None);
    assert!(channel.apply(&target(91, 9)).unwrap().is_some());
}

#[test]
fn a_standard_channel_completes_its_groups_jobs_with_its_whole_extranonce() {
    let mut channel = standard();
    channel.apply(&extended_job(GROUP, 1, None).into()).unwrap();
    channel.apply(&prev_hash(GROUP, 1, 0x77)).unwrap();
    let parts: [&[u8]; 3] = [b"prefix", &[0xe0, 0xe1], b"suffix"];
    assert_eq!(channel.active().unwrap().merkle_root, merkle_root(parts, path().iter()));
    let how = misbehaved(channel.apply(&extended_job(CHANNEL, 2, None).into()));
    let when = "addressed to a standard channel";
    assert_eq!(how, PeerMisbehaved::Unexpected { message: "NewExtendedMiningJob", when });
}

#[test]
fn an_extended_channel_completes_the_coinbase_with_any_extranonce() {
    let mut channel = extended();
    assert_eq!(
        (channel.channel_id(), channel.group_channel_id(), channel.extranonce_size(), channel.target()),
        (CHANNEL, GROUP, 3, u256(0x10))
    );
    channel.apply(&extended_job(CHANNEL, 1, None).into()).unwrap();
    assert_eq!(channel.active(&[1, 2, 3]).unwrap(), None);
    channel.apply(&prev_hash(CHANNEL, 1, 0x77)).unwrap();
    for extranonce in [[0, 0, 0], [1, 2, 3]] {
        let parts: [&[u8]; 4] = [b"prefix", &[0xe0, 0xe1], &extranonce, b"suffix"];
        let template = channel.active(&extranonce).unwrap().unwrap();
        assert_eq!(template.merkle_root, merkle_root(parts, path().iter()));
        assert_eq!(channel.template(1, &extranonce).unwrap(), Some(template));
    }
    assert!(channel.is_live(1));
    let share = channel.share(1, 7, 1001, VERSION | 0x20, &[1, 2, 3]).unwrap();
    let expected = SubmitSharesExtended {
        channel_id: CHANNEL,
        sequence_number: 0,
        job_id: 1,
        nonce: 7,
        ntime: 1001,
        version: VERSION | 0x20,
        extranonce: bytes(&[1, 2, 3]),
    };
    assert_eq!(share, expected);
}

#[test]
fn an_extranonce_of_another_length_is_refused() {
    let mut channel = extended();
    let refused = ShareRefused::ExtranonceSize { len: 2, expected: 3 };
    assert_eq!(channel.active(&[0; 2]), Err(refused.clone()));
    assert_eq!(channel.template(1, &[0; 2]), Err(refused.clone()));
    assert_eq!(channel.share(1, 0, 0, 0, &[0; 2]), Err(refused));
    assert!(extended_with(32, false).is_ok());
    let how = extended_with(33, false).unwrap_err();
    let expected = PeerMisbehaved::ExtranonceSize { channel_id: CHANNEL, size: 33 };
    assert_eq!(how, Error::PeerMisbehaved(expected));
}

#[test]
fn an_extended_channel_takes_no_standard_jobs() {
    let how = misbehaved(extended().apply(&job(1, None)));
    assert_eq!(how, PeerMisbehaved::Unexpected { message: "NewMiningJob", when: "on an extended channel" });
}

#[test]
fn a_channel_of_either_kind_does_what_the_one_in_it_does() {
    let standard = (working().into(), &[][..]);
    let extended = (ClientChannel::from(extended()), &[1, 2, 3][..]);
    for (mut channel, extranonce) in [standard, extended] {
        channel.apply(&extended_job(GROUP, 2, None).into()).unwrap();
        let update = channel.apply(&prev_hash(GROUP, 2, 0x88)).unwrap();
        assert_eq!(update, Some(ChannelUpdate::NewPrevHash { job_id: 2 }));
        assert_eq!((channel.channel_id(), channel.group_channel_id()), (CHANNEL, GROUP));
        assert_eq!(channel.extranonce_size(), extranonce.len());
        assert!(channel.is_live(2) && !channel.is_live(1));
        let (inside, expected) = match &mut channel.clone() {
            ClientChannel::Standard(channel) => {
                (channel.active(), channel.share(2, 9, 1000, VERSION).map(Message::from))
            }
            ClientChannel::Extended(channel) => {
                let share = channel.share(2, 9, 1000, VERSION, extranonce);
                (channel.active(extranonce).unwrap(), share.map(Message::from))
            }
        };
        assert!(inside.is_some());
        assert_eq!((channel.active(extranonce), channel.template(2, extranonce)), (Ok(inside), Ok(inside)));
        let refused = ShareRefused::ExtranonceSize { len: 1, expected: extranonce.len() };
        assert_eq!(channel.active(&[7]), Err(refused.clone()));
        assert_eq!(channel.template(2, &[7]), Err(refused.clone()));
        assert_eq!(channel.share(2, 9, 1000, VERSION, &[7]), Err(refused));
        assert_eq!(channel.share(2, 9, 1000, VERSION, extranonce), Ok((0, expected.unwrap())));
    }
}

#[test]
fn a_new_extranonce_prefix_holds_for_jobs_sent_later_not_for_queued_ones() {
    let mut channel = extended();
    channel.apply(&extended_job(CHANNEL, 1, None).into()).unwrap();
    let set = SetExtranoncePrefix { channel_id: CHANNEL, extranonce_prefix: bytes(&[0xf0]) };
    assert_eq!(channel.apply(&set.into()).unwrap(), Some(ChannelUpdate::ExtranoncePrefix));
    channel.apply(&prev_hash(CHANNEL, 1, 0x77)).unwrap();
    let root = |prefix: &[u8]| {
        let parts: [&[u8]; 4] = [b"prefix", prefix, &[0; 3], b"suffix"];
        merkle_root(parts, path().iter())
    };
    assert_eq!(channel.active(&[0; 3]).unwrap().unwrap().merkle_root, root(&[0xe0, 0xe1]));
    channel.apply(&extended_job(CHANNEL, 2, Some(1000)).into()).unwrap();
    assert_eq!(channel.active(&[0; 3]).unwrap().unwrap().merkle_root, root(&[0xf0]));
}

#[test]
fn rolling_is_allowed_only_where_the_job_says_so() {
    let mut channel = extended();
    let mut fixed = extended_job(CHANNEL, 1, None);
    fixed.version_rolling_allowed = false;
    fixed.coinbase_tx_prefix = B0_64K::empty();
    channel.apply(&fixed.into()).unwrap();
    channel.apply(&prev_hash(CHANNEL, 1, 0x77)).unwrap();
    assert!(!channel.active(&[0; 3]).unwrap().unwrap().version_rolling_allowed);
    assert!(channel.share(1, 0, 1000, VERSION | 0x20, &[0; 3]).is_err());
    assert!(channel.share(1, 0, 1000, VERSION, &[0; 3]).is_ok());
}
