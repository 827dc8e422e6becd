//! Channels over a real socket: how they open, change target, get later jobs, and close.
//!
//! Source: SV2 5.3.2 to 5.3.9, 5.3.21.

mod common;

use std::time::Duration;

use common::*;
use midstate_pool::{ChannelKind, Pool, PoolConfig, PoolEvent};
use midstate_spec::Target;
use midstate_sv2::messages::{
    CloseChannel, Message, OpenExtendedMiningChannel, OpenStandardMiningChannel, UpdateChannel, setup_flags,
};
use midstate_sv2::{ChannelUpdate, U256};

fn update(channel_id: u32, nominal_hash_rate: f32, maximum_target: U256) -> UpdateChannel {
    UpdateChannel { channel_id, nominal_hash_rate, maximum_target }
}

#[tokio::test]
async fn a_new_target_holds_for_later_jobs_only() {
    let pool = pool(NO_BLOCKS).await;
    let mut client = Client::connect(pool.url()).await;
    let mut channel = client.open_standard(0.0).await;
    let channel_id = channel.channel_id();
    let old = channel.active().unwrap();
    assert_eq!(old.target, U256::MAX);

    // 2^30 hashes a share: the search below finds none by accident.
    let rate = 2f32.powi(30) * 20.0 / 60.0;
    client.send(update(channel_id, rate, U256::MAX)).await;
    let update_of = channel.apply(&client.next().await).unwrap();
    assert!(matches!(update_of, Some(ChannelUpdate::Target(_))), "{update_of:?}");
    let job = channel.apply(&client.next().await).unwrap();
    assert!(matches!(job, Some(ChannelUpdate::NewJob { .. })), "{job:?}");
    let new = channel.active().unwrap();
    assert!(new.target < old.target && new.merkle_root != old.merkle_root);
    let hashes = Target::from_le_bytes(new.target.to_le_bytes()).expected_hashes();
    assert!((hashes / 2f64.powi(30) - 1.0).abs() < 1e-6, "{hashes}");

    client.send(raw_standard(channel_id, &old, 1)).await;
    client.accepted(1).await;
    client.send(raw_standard(channel_id, &new, 2)).await;
    client.refused(2, "difficulty-too-low").await;

    // Slower again, but with a limit of the client's own.
    let maximum_target = U256::from_be_bytes([0x0f; 32]);
    client.send(update(channel_id, 0.0, maximum_target)).await;
    assert_eq!(channel.apply(&client.next().await), Ok(Some(ChannelUpdate::Target(maximum_target))));
    assert!(matches!(client.next().await, Message::NewMiningJob(_)));
}

#[tokio::test]
async fn an_update_that_changes_nothing_is_answered_with_the_present_target_and_makes_no_job() {
    let pool = pool(NO_BLOCKS).await;
    let mut events = pool.events();
    let mut client = Client::connect(pool.url()).await;
    let mut standard = client.open_standard(50.0).await;
    let mut extended = client.open_extended(50.0).await;
    let (standard_id, extended_id) = (standard.channel_id(), extended.channel_id());
    let before = standard.active().unwrap();
    for number in 0..3 {
        client.send(update(standard_id, 50.0, U256::MAX)).await;
        assert_eq!(standard.apply(&client.next().await), Ok(Some(ChannelUpdate::Target(before.target))));
        client.send(update(extended_id, 50.0, U256::MAX)).await;
        assert_eq!(extended.apply(&client.next().await), Ok(Some(ChannelUpdate::Target(before.target))));
        // Nothing else came of it: the next message is that of the share.
        client.send(raw_standard(standard_id + 100, &before, number)).await;
        client.refused(number, "invalid-channel-id").await;
    }
    assert_eq!(standard.active(), Some(before));
    // Nor is it told as a change: the first that the events tell of is the one that follows.
    client.send(update(extended_id, 60.0, U256::MAX)).await;
    let changed = event(&mut events, "change of the target", |event| match event {
        PoolEvent::TargetChanged { channel_id, .. } => Some(channel_id),
        _ => None,
    });
    assert_eq!(changed.await, extended_id);
}

#[tokio::test]
async fn a_bad_update_is_refused_and_changes_nothing() {
    let pool = pool(NO_BLOCKS).await;
    let mut client = Client::connect(pool.url()).await;
    let channel = client.open_standard(0.0).await;
    let id = channel.channel_id();
    for (bad, code) in [
        (update(id + 7, 1.0, U256::MAX), "invalid-channel-id"),
        (update(id, f32::NAN, U256::MAX), "invalid-nominal-hashrate"),
        (update(id, -1.0, U256::MAX), "invalid-nominal-hashrate"),
        (update(id, f32::INFINITY, U256::MAX), "invalid-nominal-hashrate"),
        (update(id, 1.0, U256::ZERO), "max-target-out-of-range"),
    ] {
        let channel_id = bad.channel_id;
        client.send(bad).await;
        let Message::UpdateChannelError(error) = client.next().await else { panic!("no error") };
        assert_eq!((error.channel_id, error.error_code.as_str()), (channel_id, Some(code)));
    }
    client.send(raw_standard(id, &channel.active().unwrap(), 1)).await;
    client.accepted(1).await;
}

#[tokio::test]
async fn bad_requests_to_open_are_refused() {
    let pool = Pool::start(PoolConfig { max_channels: 2, ..config(NO_BLOCKS) }).await.unwrap();
    let mut client = Client::connect(pool.url()).await;
    let bad: Vec<(Message, &str)> = vec![
        (standard(f32::NAN, U256::MAX).into(), "invalid-nominal-hashrate"),
        (standard(-1.0, U256::MAX).into(), "invalid-nominal-hashrate"),
        (standard(1.0, U256::ZERO).into(), "max-target-out-of-range"),
        (extended(f32::INFINITY, 8).into(), "invalid-nominal-hashrate"),
        (extended(1.0, 17).into(), "min-extranonce-size-too-large"),
    ];
    for (open, code) in bad {
        client.send(open).await;
        let Message::OpenMiningChannelError(error) = client.next().await else { panic!("no {code}") };
        assert_eq!(error.error_code, code);
    }
    let (first, second) = (client.open_standard(0.0).await, client.open_extended(0.0).await);
    assert_ne!(first.channel_id(), second.channel_id());
    assert_eq!(first.group_channel_id(), second.group_channel_id());
    client.send(OpenStandardMiningChannel { request_id: 77, ..standard(0.0, U256::MAX) }).await;
    let Message::OpenMiningChannelError(error) = client.next().await else { panic!("a third channel") };
    assert_eq!((error.request_id, error.error_code.as_str()), (77, Some("channel-capacity-exhausted")));
    assert_eq!(pool.stats().borrow().channels, 2);
}

#[tokio::test]
async fn a_client_that_requires_standard_jobs_gets_no_extended_channel() {
    let pool = pool(NO_BLOCKS).await;
    let flags = setup_flags::REQUIRES_STANDARD_JOBS | setup_flags::REQUIRES_VERSION_ROLLING;
    let mut client = Client::connect_with(pool.url(), |setup| setup.flags = flags).await;
    client.send(OpenExtendedMiningChannel { request_id: 8, ..extended(0.0, 0) }).await;
    let Message::OpenMiningChannelError(error) = client.next().await else { panic!("opened") };
    assert_eq!(error.request_id, 8);
    assert_eq!(error.error_code, "extended-channels-not-supported-for-standard-jobs");
    client.open_standard(0.0).await;
}

#[tokio::test]
async fn a_refresh_gives_later_jobs_and_keeps_the_older_valid() {
    let refresh_interval = Duration::from_millis(200);
    let pool = Pool::start(PoolConfig { refresh_interval, ..config(NO_BLOCKS) }).await.unwrap();
    let mut client = Client::connect(pool.url()).await;
    client.send(standard(0.0, U256::MAX)).await;
    let Message::OpenStandardMiningChannelSuccess(opened) = client.next().await else { panic!("not opened") };
    let mut channel = midstate_sv2::StandardChannel::new(&opened, false);
    let mut templates = Vec::new();
    while templates.len() < 4 {
        match channel.apply(&client.next().await).unwrap() {
            Some(ChannelUpdate::NewPrevHash { .. } | ChannelUpdate::NewJob { .. }) => {
                templates.push(channel.active().unwrap());
            }
            Some(ChannelUpdate::FutureJob { .. }) => {}
            other => panic!("{other:?}"),
        }
    }
    for pair in templates.windows(2) {
        assert!(pair[0].min_ntime <= pair[1].min_ntime);
        assert_ne!(pair[0].merkle_root, pair[1].merkle_root, "no share can count for two jobs");
        assert_eq!(pair[0].prev_hash, pair[1].prev_hash);
    }
    for template in &templates {
        client.send(raw_standard(opened.channel_id, template, template.job_id)).await;
    }
    stats_until(&pool, "share of each job", |stats| stats.shares_accepted == 4).await;
    assert_eq!(pool.stats().borrow().shares_rejected_total(), 0);
}

#[tokio::test]
async fn a_closed_channel_takes_no_shares_and_the_group_closes_all() {
    let pool = pool(NO_BLOCKS).await;
    let mut events = pool.events();
    let mut client = Client::connect(pool.url()).await;
    let (a, b, c) =
        (client.open_standard(0.0).await, client.open_extended(0.0).await, client.open_standard(0.0).await);
    let reason_code = midstate_sv2::STR0_255::try_from("bye").unwrap();
    let opened = |event| match event {
        PoolEvent::ChannelOpened { channel_id, kind, .. } => Some((channel_id, kind)),
        _ => None,
    };
    assert_eq!(event(&mut events, "opening", opened).await, (a.channel_id(), ChannelKind::Standard));
    assert_eq!(event(&mut events, "opening", opened).await, (b.channel_id(), ChannelKind::Extended));

    client.send(CloseChannel { channel_id: a.channel_id(), reason_code: reason_code.clone() }).await;
    client.send(raw_standard(a.channel_id(), &a.active().unwrap(), 1)).await;
    client.refused(1, "invalid-channel-id").await;
    client.send(raw_standard(c.channel_id(), &c.active().unwrap(), 2)).await;
    client.accepted(2).await;

    client.send(CloseChannel { channel_id: 999, reason_code: reason_code.clone() }).await;
    client.send(CloseChannel { channel_id: c.group_channel_id(), reason_code }).await;
    client.send(raw_standard(c.channel_id(), &c.active().unwrap(), 3)).await;
    client.refused(3, "invalid-channel-id").await;
    assert_eq!(pool.stats().borrow().channels, 0);
    client.open_standard(0.0).await;
}
