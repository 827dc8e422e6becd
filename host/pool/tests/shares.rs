//! Shares over a real socket: what is accepted, counted and refused.
//!
//! Source: SV2 5.3.11 to 5.3.14.

mod common;

use common::*;
use midstate_pool::{Pool, PoolConfig, PoolEvent, ShareRejection};
use midstate_spec::Target;
use midstate_sv2::messages::{Message, SubmitSharesExtended, SubmitSharesStandard};

#[tokio::test]
async fn a_standard_channel_is_credited_with_exactly_its_shares() {
    let pool = pool(NO_BLOCKS).await;
    let mut events = pool.events();
    let mut client = Client::connect(pool.url()).await;
    // 50 hashes a share.
    let mut channel = client.open_standard(50.0 * 20.0 / 60.0).await;
    let template = channel.active().unwrap();
    let expected = Target::from_le_bytes(template.target.to_le_bytes()).expected_hashes();
    assert!((expected / 50.0 - 1.0).abs() < 1e-6, "{expected}");
    let mut nonce = 0;
    for number in 0..10 {
        nonce = mine_share(&template, nonce);
        let (ntime, version) = (template.min_ntime, template.version);
        let share = channel.share(template.job_id, nonce, ntime, version).unwrap();
        client.send(share).await;
        client.accepted(number).await;
        let found = event(&mut events, "accepted share", |event| match event {
            PoolEvent::ShareAccepted { user, hash, .. } => Some((user, hash)),
            _ => None,
        });
        assert_eq!(found.await, ("standard".into(), hash(&header(&template, nonce))));
        nonce += 1;
    }
    let stats = pool.shutdown().await.unwrap();
    assert_eq!((stats.shares_accepted, stats.shares_rejected_total(), stats.blocks), (10, 0, 0));
}

#[tokio::test]
async fn an_extended_channel_rolls_its_extranonce_over_a_merkle_path() {
    let config = PoolConfig { filler_transactions: 6, ..config(NO_BLOCKS) };
    let pool = Pool::start(config).await.unwrap();
    let mut client = Client::connect(pool.url()).await;
    let mut channel = client.open_extended(50.0 * 20.0 / 60.0).await;
    for number in 0..10u8 {
        let extranonce = vec![number; channel.extranonce_size()];
        let template = channel.active(&extranonce).unwrap().unwrap();
        let nonce = mine_share(&template, 0);
        // Time and version may be rolled as well, which makes other headers, and shares only by luck: not here.
        let (ntime, version) = (template.min_ntime, template.version);
        let share = channel.share(template.job_id, nonce, ntime, version, &extranonce).unwrap();
        client.send(share).await;
        client.accepted(number.into()).await;
    }
    let stats = pool.shutdown().await.unwrap();
    assert_eq!((stats.shares_accepted, stats.shares_rejected_total()), (10, 0));
}

#[tokio::test]
async fn rolled_time_and_version_bits_count() {
    let pool = pool(NO_BLOCKS).await;
    let mut client = Client::connect(pool.url()).await;
    let channel = client.open_standard(0.0).await;
    let template = channel.active().unwrap();
    let share = raw_standard(channel.channel_id(), &template, 0);
    for (sequence_number, (time, bits)) in (0..).zip([(1, 0), (7200, 0), (0, 0x1fff_ffe0), (1, 0x20)]) {
        let (ntime, version) = (share.ntime + time, share.version ^ bits);
        client.send(SubmitSharesStandard { sequence_number, ntime, version, ..share.clone() }).await;
        client.accepted(sequence_number).await;
    }
}

#[tokio::test]
async fn each_fault_of_a_standard_share_has_its_code() {
    let pool = pool(NO_BLOCKS).await;
    let mut client = Client::connect(pool.url()).await;
    let channel = client.open_standard(50.0 * 20.0 / 60.0).await;
    let template = channel.active().unwrap();
    let target = Target::from_le_bytes(template.target.to_le_bytes());
    let nonce = mine_share(&template, 0);
    let good =
        SubmitSharesStandard { sequence_number: 1, ..raw_standard(channel.channel_id(), &template, nonce) };
    client.send(good.clone()).await;
    client.accepted(1).await;

    let too_easy = mine(&template, 0, |hash| !target.is_met_by(hash));
    let (job_id, channel_id) = (good.job_id + 1, good.channel_id + 100);
    let cases = [
        (SubmitSharesStandard { ..good.clone() }, "duplicate-share", ShareRejection::Duplicate),
        (
            SubmitSharesStandard { nonce: too_easy, ..good.clone() },
            "difficulty-too-low",
            ShareRejection::DifficultyTooLow,
        ),
        (SubmitSharesStandard { job_id, ..good.clone() }, "invalid-job-id", ShareRejection::UnknownJob),
        (SubmitSharesStandard { job_id: 0, ..good.clone() }, "invalid-job-id", ShareRejection::UnknownJob),
        (
            SubmitSharesStandard { channel_id, ..good.clone() },
            "invalid-channel-id",
            ShareRejection::UnknownChannel,
        ),
        (
            SubmitSharesStandard { ntime: good.ntime - 1, ..good.clone() },
            "invalid-share",
            ShareRejection::Ntime,
        ),
        (
            SubmitSharesStandard { ntime: good.ntime + 7201, ..good.clone() },
            "invalid-share",
            ShareRejection::Ntime,
        ),
        (
            SubmitSharesStandard { version: good.version ^ 1, ..good.clone() },
            "invalid-non-rollable-version-bit",
            ShareRejection::VersionBits,
        ),
        (
            SubmitSharesStandard { version: good.version ^ 1 << 31, ..good.clone() },
            "invalid-non-rollable-version-bit",
            ShareRejection::VersionBits,
        ),
    ];
    let total = cases.len() as u64;
    for (number, (share, code, reason)) in (2..).zip(cases) {
        let before = rejected(&pool, reason);
        client.send(SubmitSharesStandard { sequence_number: number, ..share }).await;
        client.refused(number, code).await;
        assert_eq!(rejected(&pool, reason), before + 1, "{reason}");
    }
    // None of it harmed the channel.
    let again = mine_share(&template, nonce + 1);
    client.send(SubmitSharesStandard { sequence_number: 99, nonce: again, ..good }).await;
    client.accepted(99).await;
    let stats = pool.shutdown().await.unwrap();
    assert_eq!((stats.shares_accepted, stats.shares_rejected_total()), (2, total));
}

#[tokio::test]
async fn each_fault_of_an_extended_share_has_its_code() {
    let pool = pool(NO_BLOCKS).await;
    let mut client = Client::connect(pool.url()).await;
    let channel = client.open_extended(0.0).await;
    let standard = client.open_standard(0.0).await;
    let extranonce = vec![3; channel.extranonce_size()];
    let template = channel.active(&extranonce).unwrap().unwrap();
    let good = raw_extended(channel.channel_id(), &template, 1, &extranonce);
    client.send(good.clone()).await;
    client.accepted(1).await;
    client.send(good.clone()).await;
    client.refused(1, "duplicate-share").await;
    for len in [0, extranonce.len() - 1, extranonce.len() + 1, 32] {
        let wrong = raw_extended(channel.channel_id(), &template, 2, &vec![3; len]);
        client.send(wrong).await;
        client.refused(2, "bad-extranonce-size").await;
    }
    // The other kind of share, on both kinds of channel.
    client.send(raw_standard(channel.channel_id(), &template, 3)).await;
    client.refused(3, "invalid-channel-id").await;
    client.send(SubmitSharesExtended { channel_id: standard.channel_id(), ..good }).await;
    client.refused(1, "invalid-channel-id").await;
    assert_eq!(rejected(&pool, ShareRejection::ExtranonceSize), 4);
}

#[tokio::test]
async fn a_batch_is_told_of_at_once_and_the_rest_with_the_next_job() {
    let pool = Pool::start(PoolConfig { share_batch: 3, ..config(NO_BLOCKS) }).await.unwrap();
    let mut client = Client::connect(pool.url()).await;
    let channel = client.open_standard(0.0).await;
    let template = channel.active().unwrap();
    for nonce in 0..7 {
        client.send(raw_standard(channel.channel_id(), &template, nonce)).await;
    }
    for last in [2, 5] {
        let Message::SubmitSharesSuccess(success) = client.next().await else { panic!("no success") };
        let counts =
            (success.last_sequence_number, success.new_submits_accepted_count, success.new_shares_sum);
        assert_eq!(counts, (last, 3, 0));
    }
    // An update of the target makes a job, and the job makes the pool tell of the seventh.
    client.send(update(channel.channel_id(), 1e3)).await;
    assert!(matches!(client.next().await, Message::SetTarget(_)));
    let Message::SubmitSharesSuccess(success) = client.next().await else { panic!("no success") };
    assert_eq!((success.last_sequence_number, success.new_submits_accepted_count), (6, 1));
    assert!(matches!(client.next().await, Message::NewMiningJob(_)));
}

#[tokio::test]
async fn a_flood_of_shares_gets_successor_jobs_before_its_job_dies() {
    let pool = pool(NO_BLOCKS).await;
    let mut client = Client::connect(pool.url()).await;
    let mut channel = client.open_standard(0.0).await;
    let total = u32::try_from(4 * midstate_pool::MAX_SHARES_PER_CHANNEL).unwrap();
    let mut accepted = 0;
    for nonce in 0..total {
        let template = channel.active().unwrap();
        client.send(raw_standard(channel.channel_id(), &template, nonce)).await;
        // A client that takes new jobs as they come loses nothing.
        loop {
            match client.next().await {
                Message::SubmitSharesSuccess(success) => {
                    accepted += success.new_submits_accepted_count;
                    break;
                }
                Message::NewMiningJob(job) => {
                    channel.apply(&job.into()).unwrap();
                }
                other => panic!("{other:?}"),
            }
        }
    }
    assert_eq!((accepted, pool.stats().borrow().shares_rejected_total()), (total, 0));
}

fn update(channel_id: u32, nominal_hash_rate: f32) -> midstate_sv2::messages::UpdateChannel {
    let maximum_target = midstate_sv2::U256::MAX;
    midstate_sv2::messages::UpdateChannel { channel_id, nominal_hash_rate, maximum_target }
}
