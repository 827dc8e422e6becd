//! Dispatch against channels fed with messages; real blocks stand for hits, as their nonces cannot be made up.

use std::collections::HashMap;

use midstate_spec::mainnet::{HEADERS, KnownHeader};
use midstate_sv2::messages::{
    NewExtendedMiningJob, NewMiningJob, OpenExtendedMiningChannelSuccess, OpenStandardMiningChannelSuccess,
    SetNewPrevHash, SetTarget,
};
use midstate_sv2::{B0_32, B0_64K, ExtendedChannel, SEQ0_255, StandardChannel, U256};
use proptest::prelude::*;

use super::*;

pub(super) const SECOND: Duration = Duration::from_secs(1);

pub(super) fn info(hashes_per_s: u64) -> FabricInfo {
    FabricInfo {
        name: "test".to_owned(),
        engines: 1,
        queue_depth: 2,
        nominal_hashes_per_s: hashes_per_s,
        gateware: None,
    }
}

fn standard(target: U256) -> ClientChannel {
    let opened = OpenStandardMiningChannelSuccess {
        request_id: 1,
        channel_id: 7,
        target,
        extranonce_prefix: B0_32::empty(),
        group_channel_id: 0,
    };
    StandardChannel::new(&opened, false).into()
}

pub(super) fn extended(extranonce_size: u16) -> ClientChannel {
    let opened = OpenExtendedMiningChannelSuccess {
        request_id: 1,
        channel_id: 7,
        target: U256::MAX,
        extranonce_size,
        extranonce_prefix: B0_32::empty(),
        group_channel_id: 0,
    };
    ExtendedChannel::new(&opened, false).unwrap().into()
}

/// A dispatcher with open fabrics of one speed.
fn dispatcher(fabrics: usize, hashes_per_s: u64, channel: ClientChannel, now: Instant) -> Dispatcher {
    let mut dispatcher = Dispatcher::new(fabrics, 10 * SECOND, VersionRolling::Last);
    (0..fabrics).for_each(|at| dispatcher.fabric_opened(at, &info(hashes_per_s), now));
    dispatcher.connected(channel, 0);
    dispatcher
}

/// The messages after which a standard channel mines a known header.
fn mine(dispatcher: &mut Dispatcher, job_id: u32, known: &KnownHeader, now: Instant) {
    let Header { version, prev_hash, merkle_root, ntime, nbits, .. } = known.header;
    let job = NewMiningJob {
        channel_id: 7,
        job_id,
        min_ntime: None,
        version,
        merkle_root: U256::from_le_bytes(merkle_root),
    };
    dispatcher.message(&job.into(), now).unwrap();
    let prev_hash = U256::from_le_bytes(prev_hash.0);
    let set = SetNewPrevHash { channel_id: 7, job_id, prev_hash, min_ntime: ntime, nbits };
    dispatcher.message(&set.into(), now).unwrap();
}

pub(super) fn extended_job(dispatcher: &mut Dispatcher, job_id: u32, min_ntime: Option<u32>, now: Instant) {
    let job = NewExtendedMiningJob {
        channel_id: 7,
        job_id,
        min_ntime,
        version: 0x2000_0000,
        version_rolling_allowed: true,
        merkle_path: SEQ0_255::new(&[U256::MAX]).unwrap(),
        coinbase_tx_prefix: B0_64K::new(vec![1; 40]).unwrap(),
        coinbase_tx_suffix: B0_64K::new(vec![2; 40]).unwrap(),
    };
    dispatcher.message(&job.into(), now).unwrap();
}

fn extended_prev_hash(dispatcher: &mut Dispatcher, job_id: u32, now: Instant) {
    let prev_hash = U256::from_le_bytes([9; 32]);
    let set = SetNewPrevHash { channel_id: 7, job_id, prev_hash, min_ntime: 100, nbits: 0x1f00_ffff };
    dispatcher.message(&set.into(), now).unwrap();
}

fn submitted(orders: Vec<(usize, Order)>) -> Vec<(usize, Job, SubmitMode)> {
    let submits = orders.into_iter().map(|(at, order)| match order {
        Order::Submit { job, mode } => (at, job, mode),
        Order::Cancel => panic!("a cancel among jobs"),
    });
    submits.collect()
}

/// The job whose range holds the known nonce: a slow fabric's first ranges do not, so this takes fast ones.
fn job_with(dispatcher: &mut Dispatcher, nonce: u32) -> JobId {
    let orders = submitted(dispatcher.take_orders());
    let (_, job, _) = orders.iter().find(|(_, job, _)| job.nonces.contains(nonce)).expect("a fast fabric");
    job.job_id
}

#[test]
fn the_nonce_of_a_real_block_becomes_a_share_and_a_block() {
    for known in HEADERS {
        let now = Instant::now();
        let target = U256::from_le_bytes(known.header.target().unwrap().to_le_bytes());
        let mut dispatcher = dispatcher(1, u64::MAX, standard(target), now);
        mine(&mut dispatcher, 1, known, now);
        let job_id = job_with(&mut dispatcher, known.header.nonce);
        let Verdict::Share { share, .. } = dispatcher.hit(0, job_id, known.header.nonce) else {
            panic!("height {}: no share", known.height);
        };
        assert!(share.is_block, "height {}", known.height);
        assert_eq!(share.hash, known.hash);
        let Message::SubmitSharesStandard(message) = share.message else { panic!("{:?}", share.message) };
        assert_eq!((message.job_id, message.nonce), (1, known.header.nonce));
        assert_eq!((message.ntime, message.version), (known.header.ntime, known.header.version));
        let again = dispatcher.hit(0, job_id, known.header.nonce);
        assert!(matches!(again, Verdict::Repeated), "{again:?}");
    }
}

#[test]
fn a_hit_between_threshold_and_target_is_no_share_and_one_above_the_threshold_is_false() {
    let (known, now) = (&HEADERS[0], Instant::now());
    let mut harder = known.hash.0;
    harder[0] -= 1;
    let mut dispatcher = dispatcher(1, u64::MAX, standard(U256::from_le_bytes(harder)), now);
    mine(&mut dispatcher, 1, known, now);
    let job_id = job_with(&mut dispatcher, known.header.nonce);
    let verdict = dispatcher.hit(0, job_id, known.header.nonce);
    assert!(matches!(verdict, Verdict::AboveTarget { .. }), "{verdict:?}");
    let verdict = dispatcher.hit(0, job_id, known.header.nonce + 1);
    assert!(matches!(verdict, Verdict::False { .. }), "{verdict:?}");
    let verdict = dispatcher.hit(0, job_id + 100, known.header.nonce);
    assert!(matches!(verdict, Verdict::UnknownJob), "{verdict:?}");
}

#[test]
fn stale_hit_after_new_prev_hash_is_dropped() {
    let (old, new, now) = (&HEADERS[0], &HEADERS[1], Instant::now());
    let mut dispatcher = dispatcher(1, u64::MAX, standard(U256::MAX), now);
    mine(&mut dispatcher, 1, old, now);
    let old_job = job_with(&mut dispatcher, old.header.nonce);
    mine(&mut dispatcher, 2, new, now);
    let verdict = dispatcher.hit(0, old_job, old.header.nonce);
    assert!(matches!(verdict, Verdict::Stale { is_share: true, .. }), "{verdict:?}");
    // A pool may give a dead job's id again: the late hit is none of the new job.
    mine(&mut dispatcher, 1, new, now);
    let verdict = dispatcher.hit(0, old_job, old.header.nonce + 1);
    assert!(matches!(verdict, Verdict::Stale { .. }), "{verdict:?}");
}

#[test]
fn hits_of_an_older_job_on_the_same_prev_hash_stay_shares() {
    let now = Instant::now();
    let mut dispatcher = dispatcher(1, 1, extended(2), now);
    extended_job(&mut dispatcher, 1, None, now);
    extended_prev_hash(&mut dispatcher, 1, now);
    let first = submitted(dispatcher.take_orders());
    assert!(first.iter().all(|(_, _, mode)| *mode == SubmitMode::Append));
    extended_job(&mut dispatcher, 2, Some(101), now);
    let second = submitted(dispatcher.take_orders());
    let modes: Vec<_> = second.iter().map(|(_, _, mode)| *mode).collect();
    assert_eq!(modes, [SubmitMode::Replace, SubmitMode::Append]);
    for (orders, job_id) in [(&first, 1), (&second, 2)] {
        let (_, job, _) = &orders[0];
        let verdict = dispatcher.hit(0, job.job_id, job.nonces.first());
        let Verdict::Share { share, .. } = verdict else { panic!("{verdict:?}") };
        let Message::SubmitSharesExtended(share) = share.message else { panic!("not extended") };
        assert_eq!(share.job_id, job_id);
        assert_eq!(share.extranonce.len(), 2);
    }
}

#[test]
fn the_end_of_a_connection_cancels_every_fabric_and_makes_late_hits_stale() {
    let now = Instant::now();
    let mut dispatcher = dispatcher(2, 1, extended(2), now);
    extended_job(&mut dispatcher, 1, None, now);
    extended_prev_hash(&mut dispatcher, 1, now);
    let jobs = submitted(dispatcher.take_orders());
    dispatcher.disconnected();
    assert_eq!(dispatcher.take_orders(), [(0, Order::Cancel), (1, Order::Cancel)]);
    dispatcher.connected(extended(2), 0);
    extended_job(&mut dispatcher, 1, None, now);
    extended_prev_hash(&mut dispatcher, 1, now);
    let (at, job, _) = &jobs[0];
    let verdict = dispatcher.hit(*at, job.job_id, job.nonces.first());
    assert!(matches!(verdict, Verdict::Stale { .. }), "the same job id on a new connection: {verdict:?}");
}

#[test]
fn set_target_holds_for_later_jobs_only() {
    let now = Instant::now();
    let mut dispatcher = dispatcher(1, 1, extended(2), now);
    extended_job(&mut dispatcher, 1, None, now);
    extended_prev_hash(&mut dispatcher, 1, now);
    let easy = submitted(dispatcher.take_orders());
    assert_eq!(easy[0].1.threshold, u32::MAX);
    let maximum_target = U256::from_be_bytes([0x0f; 32]);
    dispatcher.message(&SetTarget { channel_id: 7, maximum_target }.into(), now).unwrap();
    assert!(dispatcher.take_orders().is_empty(), "the job in work goes on as it is");
    dispatcher.range_done(0, easy[0].1.job_id, now);
    assert_eq!(submitted(dispatcher.take_orders())[0].1.threshold, u32::MAX);
    extended_job(&mut dispatcher, 2, Some(101), now);
    assert_eq!(submitted(dispatcher.take_orders())[0].1.threshold, 0x0f0f_0f0f);
}

#[test]
fn fabrics_on_a_standard_channel_share_its_nonces_and_then_roll() {
    let (known, now) = (&HEADERS[0], Instant::now());
    // 2^29 nonces in ten seconds: four jobs in both queues are half of the nonces.
    let mut dispatcher = dispatcher(2, (1 << 29) / 10 + 1, standard(U256::MAX), now);
    mine(&mut dispatcher, 1, known, now);
    let mut jobs = submitted(dispatcher.take_orders());
    assert_eq!(jobs.len(), 4);
    let tail = jobs[0].1.tail;
    let mut searched = 0;
    for later in 1..20 {
        let (at, job, _) = jobs.remove(0);
        searched += job.nonces.count();
        let has_rolled = job.midstate != jobs[0].1.midstate || job.tail != tail;
        dispatcher.range_done(at, job.job_id, now);
        jobs.extend(submitted(dispatcher.take_orders()));
        assert_eq!(jobs.len(), 4, "no fabric waits");
        if has_rolled {
            assert!(searched >= NONCES, "rolled after {searched} nonces, range {later}");
            return;
        }
    }
    panic!("never rolled");
}

#[test]
fn a_fabric_without_work_is_served_by_the_next_look() {
    let now = Instant::now();
    let opened = OpenStandardMiningChannelSuccess {
        request_id: 1,
        channel_id: 7,
        target: U256::MAX,
        extranonce_prefix: B0_32::empty(),
        group_channel_id: 0,
    };
    let frozen = StandardChannel::new(&opened, true).into();
    let mut dispatcher = dispatcher(1, u64::MAX, frozen, now);
    mine(&mut dispatcher, 1, &HEADERS[0], now);
    assert_eq!(submitted(dispatcher.take_orders()).len(), 1, "one whole range, and no second to roll into");
    dispatcher.refill_all(now + SECOND / 2);
    assert!(dispatcher.take_orders().is_empty());
    dispatcher.refill_all(now + SECOND);
    let jobs = submitted(dispatcher.take_orders());
    assert_eq!(jobs.len(), 1);
    assert_eq!(jobs[0].1.tail.0[1].swap_bytes(), HEADERS[0].header.ntime + 1);
}

#[test]
fn a_fabric_that_never_ends_its_jobs_fills_no_memory() {
    let now = Instant::now();
    let mut dispatcher = dispatcher(1, 1, extended(2), now);
    extended_job(&mut dispatcher, 1, None, now);
    extended_prev_hash(&mut dispatcher, 1, now);
    for job_id in 2..2000 {
        extended_job(&mut dispatcher, job_id, Some(101), now);
        dispatcher.take_orders();
    }
    assert!(dispatcher.slots[0].jobs.is_full());
    assert_eq!(dispatcher.slots[0].jobs.queued(), 0, "it was told to stop, and gets nothing new");
}

proptest! {
    #[test]
    fn ranges_suit_the_speed_and_leave_no_crumbs(hashes_per_s in 0.0f64..1e12, left in 1..=NONCES) {
        let count = range_len(hashes_per_s, 10 * SECOND, left);
        prop_assert!(count >= 1 && count <= left);
        let wanted = whole(hashes_per_s * 10.0).clamp(MIN_RANGE, NONCES);
        prop_assert!(count == left || count == wanted);
        let rest = left - count;
        prop_assert!(rest == 0 || 2 * rest >= wanted - 1, "{rest} of {wanted} are left");
    }

    /// Every header that is given out, whichever fabric gets it and whatever ends when, is given out once.
    #[test]
    fn no_header_is_given_out_twice(
        fabrics in 1usize..4,
        size in 0u16..3,
        hashes_per_s in prop::sample::select(vec![1_u64, 1 << 27, 1 << 31, u64::MAX]),
        steps in prop::collection::vec((0usize..8, 0u32..3), 1..60),
    ) {
        let mut now = Instant::now();
        let mut dispatcher = dispatcher(fabrics, hashes_per_s, extended(size), now);
        extended_job(&mut dispatcher, 1, None, now);
        extended_prev_hash(&mut dispatcher, 1, now);
        let mut given: HashMap<_, Vec<NonceRange>> = HashMap::new();
        let mut open = Vec::new();
        for (which, seconds) in steps {
            for (at, job, _) in submitted(dispatcher.take_orders()) {
                let ranges = given.entry((job.midstate, job.tail)).or_default();
                for range in ranges.iter() {
                    let is_apart = !range.contains(job.nonces.first()) && !job.nonces.contains(range.first());
                    prop_assert!(is_apart, "{range:?} and {:?}", job.nonces);
                }
                ranges.push(job.nonces);
                open.push((at, job.job_id));
            }
            now += SECOND * seconds;
            if !open.is_empty() {
                let (at, job_id) = open.remove(which % open.len());
                prop_assert!(dispatcher.range_done(at, job_id, now));
            }
            dispatcher.refill_all(now);
        }
    }
}
