//! What a miner does when a pool behaves, misbehaves, or is not there: a scripted pool plays each case.

use std::time::Duration;

use crate::common::{
    CHANNEL_ID, Control, PATIENCE, Rig, ScriptedPool, Setup, VERSION, config, easy_target, impatient,
    nonce_of, now_s,
};
use midstate_fabric::cpu::CpuFabric;
use midstate_fabric::{Job, SubmitMode};
use midstate_miner::{
    BackoffConfig, ChannelKind, Error, FabricSource, MinerConfig, MinerEvent, PoolState, VersionRolling,
};
use midstate_spec::BlockHash;
use midstate_spec::midstate::sha256d;
use midstate_sv2::channel::VERSION_ROLLING_MASK;
use midstate_sv2::messages::{
    CloseChannel, Message, OpenMiningChannelError, Reconnect, SetTarget, setup_flags,
};
use midstate_sv2::{CertificateError, PoolUrl, U256};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

fn cpu() -> Vec<FabricSource> {
    vec![FabricSource::open(CpuFabric::new())]
}

/// About a thousand shares a second from one CPU.
fn cpu_target() -> U256 {
    let mut bytes = [0xff; 32];
    bytes[..2].copy_from_slice(&[0, 0x07]);
    U256::from_be_bytes(bytes)
}

#[tokio::test]
async fn shares_of_the_cpu_are_right_to_another_implementation() {
    let pool = ScriptedPool::new().await;
    let rig = Rig::start(config(pool.url()), cpu());
    let mut peer = pool.accept().await;
    let open = peer.expect_open().await;
    assert!(open.user_identity == "tester" && open.nominal_hash_rate > 1000.0, "{open:?}");
    assert!(open.max_target > cpu_target() || open.max_target > U256::ZERO);
    peer.open(&open, cpu_target()).await;
    peer.work(1).await;
    for expected in 0..20 {
        let share = peer.share().await;
        assert_eq!((share.channel_id, share.sequence_number), (CHANNEL_ID, expected));
        assert!(peer.hash_of(&share) <= cpu_target(), "{share:?}");
        peer.accept_share(expected, 1).await;
    }
    let stats = rig.stats(|stats| stats.shares.accepted >= 20 && stats.hashes > 0).await;
    assert_eq!((stats.hits_false, stats.shares.rejected, stats.jobs), (0, 0, 1));
    assert!(stats.hash_rate_hits > 0.0 && stats.hash_rate_accepted > 0.0);
    tokio::spawn(async move { peer.gone().await });
    let summary = rig.miner.shutdown().await.expect("the miner ends");
    assert_eq!(summary.shares.pending, 0);
}

#[tokio::test]
async fn versions_rolled_first_show_in_the_first_share_and_the_pool_is_told() {
    for (rolling, is_required) in
        [(VersionRolling::First, true), (VersionRolling::Last, false), (VersionRolling::Never, false)]
    {
        let pool = ScriptedPool::new().await;
        let _rig = Rig::start(MinerConfig { version_rolling: rolling, ..config(pool.url()) }, cpu());
        let mut peer = pool.accept_channel(cpu_target()).await;
        peer.work(1).await;
        let share = peer.share().await;
        let rolled = share.version ^ VERSION;
        assert_eq!(rolled != 0, is_required, "{rolling:?}: {rolled:08x}");
        assert_eq!(rolled & !VERSION_ROLLING_MASK, 0);
        assert!(peer.hash_of(&share) <= cpu_target(), "{share:?}");
        let flags = peer.setup_flags();
        assert_eq!(flags & setup_flags::REQUIRES_VERSION_ROLLING != 0, is_required, "{rolling:?}: {flags:b}");
    }
}

#[tokio::test]
async fn batched_successes_are_credited_once_and_refusals_by_their_code() {
    let pool = ScriptedPool::new().await;
    let control = Control::default();
    let mut rig = Rig::start(config(pool.url()), vec![control.source("scripted")]);
    let mut peer = pool.accept_channel(easy_target()).await;
    peer.work(1).await;
    for number in 0..5 {
        let (job, _) = control.job(number).await;
        control.hit(&job, nonce_of(&job, true));
        assert_eq!(peer.share().await.sequence_number, u32::try_from(number).unwrap());
        control.finish();
    }
    peer.reject_share(2, "difficulty-too-low").await;
    peer.accept_share(4, 4).await;
    peer.accept_share(4, 4).await;
    let mut accepted = Vec::new();
    let stats = rig.stats(|stats| stats.shares.unmatched_answers > 0).await;
    while let Ok(event) = rig.events.try_recv() {
        if let MinerEvent::SharesAccepted { shares, .. } = event {
            accepted.push(shares);
        }
    }
    assert_eq!(accepted, [4], "a repeated answer credits nothing");
    assert_eq!((stats.shares.submitted, stats.shares.accepted, stats.shares.rejected), (5, 4, 1));
    assert_eq!(stats.shares.rejected_by_code["difficulty-too-low"], 1);
    assert_eq!(stats.shares.pending, 0);
}

#[tokio::test]
async fn a_dropped_connection_kills_its_jobs_and_none_of_its_shares_reaches_the_next() {
    let pool = ScriptedPool::new().await;
    let control = Control::default();
    let mut rig = Rig::start(config(pool.url()), vec![control.source("scripted")]);
    let mut peer = pool.accept_channel(easy_target()).await;
    peer.work(1).await;
    let (old, _) = control.job(0).await;
    control.withhold_ends();
    control.hit(&old, nonce_of(&old, true));
    assert_eq!(peer.share().await.sequence_number, 0);
    drop(peer);

    let (_, text) = rig
        .pool_down(|error| matches!(error, Error::ClosedByPool { .. } | Error::Broken { .. }).then_some(()))
        .await;
    assert!(text.contains("127.0.0.1"), "{text}");
    let lost = rig.event(|event| match event {
        MinerEvent::SharesLost { shares } => Some(shares),
        _ => None,
    });
    assert_eq!(lost.await, 1);
    let mut peer = pool.accept_channel(easy_target()).await;
    control.cancelled().await;
    // A late hit of the old connection's job, before and after the new one has a job of the same id.
    let late: Vec<u32> =
        (old.nonces.first()..).filter(|nonce| is_hit(&old, *nonce)).skip(1).take(2).collect();
    control.hit(&old, late[0]);
    rig.stats(|stats| stats.shares_stale == 1).await;
    peer.job(1, None).await;
    peer.set_new_prev_hash(1, 99).await;
    let (new, _) = control
        .jobs(|jobs| {
            jobs.iter().rev().find(|(job, _)| job.tail != old.tail || job.midstate != old.midstate).copied()
        })
        .await;
    control.hit(&old, late[1]);
    control.hit(&new, nonce_of(&new, true));
    let share = peer.share().await;
    assert_eq!(share.sequence_number, 0, "the first of this connection");
    assert_eq!(share.nonce, nonce_of(&new, true));
    let stats = rig.stats(|stats| stats.shares_stale == 2 && stats.shares.submitted == 2).await;
    assert_eq!((stats.shares.unknown, stats.connections), (1, 2));
}

fn is_hit(job: &Job, nonce: u32) -> bool {
    let state = sha256d(job.midstate, job.tail, nonce);
    BlockHash::from_state(state).most_significant_word() <= job.threshold
}

#[tokio::test]
async fn stale_hit_after_new_prev_hash_is_dropped() {
    let pool = ScriptedPool::new().await;
    let control = Control::default();
    let mut rig = Rig::start(config(pool.url()), vec![control.source("scripted")]);
    let mut peer = pool.accept_channel(easy_target()).await;
    peer.work(1).await;
    let (old, _) = control.job(1).await;
    control.withhold_ends();
    peer.work(2).await;
    let (new, mode) = control.job(2).await;
    assert_eq!(mode, SubmitMode::Replace, "a new previous hash replaces at once");
    control.hit(&old, nonce_of(&old, true));
    rig.event(|event| matches!(event, MinerEvent::ShareStale { .. }).then_some(())).await;
    control.hit(&new, nonce_of(&new, true));
    let share = peer.share().await;
    assert_eq!((share.sequence_number, share.job_id), (0, 2), "the stale one was not submitted");
    assert!(peer.hash_of(&share) <= easy_target());
    let stats = rig.stats(|stats| stats.shares.submitted == 1).await;
    assert_eq!((stats.shares_stale, stats.new_prev_hashes, stats.jobs), (1, 2, 2));
}

#[tokio::test]
async fn a_newer_job_replaces_what_is_searched_and_hits_of_the_older_stay_shares() {
    let pool = ScriptedPool::new().await;
    let control = Control::default();
    let rig = Rig::start(config(pool.url()), vec![control.source("scripted")]);
    let mut peer = pool.accept_channel(easy_target()).await;
    peer.work(1).await;
    let (old, _) = control.job(1).await;
    control.withhold_ends();
    // Harder for later jobs only.
    peer.send(SetTarget { channel_id: CHANNEL_ID, maximum_target: cpu_target() }).await;
    peer.job(2, Some(now_s())).await;
    let (new, mode) = control.job(2).await;
    assert_eq!((mode, old.threshold, new.threshold), (SubmitMode::Replace, 0x0fff_ffff, 0x0007_ffff));
    control.hit(&old, nonce_of(&old, true));
    let share = peer.share().await;
    assert_eq!(share.job_id, 1);
    assert!(peer.hash_of(&share) <= easy_target());
    assert_eq!(rig.stats(|stats| stats.jobs == 2).await.shares_stale, 0);
}

#[tokio::test]
async fn a_pool_that_gives_no_job_is_noticed_and_left() {
    let pool = ScriptedPool::new().await;
    let config = impatient(pool.url(), |limits| limits.first_job = Duration::from_millis(500));
    let mut rig = Rig::start(config, cpu());
    let mut peer = pool.accept_channel(easy_target()).await;
    // A job without its previous hash is none.
    peer.job(1, None).await;
    let (awaited, text) = rig.pool_down(silent).await;
    assert_eq!(awaited, "job");
    assert!(text.contains("gave no job within 500ms"), "{text}");
    peer.gone().await;
    let mut peer = pool.accept_channel(easy_target()).await;
    peer.work(1).await;
    rig.stats(|stats| stats.pool == PoolState::Working).await;
}

fn silent(error: &Error) -> Option<&'static str> {
    match error {
        Error::Silent { awaited, .. } => Some(awaited),
        _ => None,
    }
}

#[tokio::test]
async fn a_pool_that_is_quiet_but_answers_is_kept_and_one_that_is_dead_is_left() {
    let pool = ScriptedPool::new().await;
    let config = impatient(pool.url(), |limits| limits.silence = Duration::from_secs(2));
    let control = Control::default();
    let mut rig = Rig::start(config, vec![control.source("scripted")]);
    let mut peer = pool.accept_channel(easy_target()).await;
    peer.work(1).await;
    for _ in 0..3 {
        match peer.next().await {
            Some(Message::UpdateChannel(update)) => assert_eq!(update.channel_id, CHANNEL_ID),
            other => panic!("the miner did not ask: {other:?}"),
        }
        peer.send(SetTarget { channel_id: CHANNEL_ID, maximum_target: easy_target() }).await;
    }
    assert_eq!(rig.stats(|_| true).await.connections, 1, "the answers kept it");
    let (awaited, _) = rig.pool_down(silent).await;
    assert_eq!(awaited, "sign of life");
    pool.accept_channel(easy_target()).await;
}

#[tokio::test]
async fn a_server_that_never_answers_the_handshake_is_left() {
    let pool = ScriptedPool::new().await;
    let config = impatient(pool.url(), |limits| limits.handshake = Duration::from_secs(1));
    let mut rig = Rig::start(config, cpu());
    let _silent = pool.accept_tcp().await;
    let (awaited, _) = rig.pool_down(silent).await;
    assert_eq!(awaited, "answer to the handshake");
    pool.accept_channel(easy_target()).await;
}

#[tokio::test]
async fn a_server_of_another_protocol_is_named_as_such() {
    let pool = ScriptedPool::new().await;
    let mut rig = Rig::start(config(pool.url()), cpu());
    let mut garbage = pool.accept_tcp().await;
    garbage.write_all(&[0x42; 4096]).await.unwrap();
    let (_, text) = rig.pool_down(|error| matches!(error, Error::Protocol { .. }).then_some(())).await;
    assert!(text.contains("does not decrypt"), "{text}");
    drop(pool.accept_tcp().await);
    let (_, text) = rig.pool_down(|error| matches!(error, Error::ClosedByPool { .. }).then_some(())).await;
    assert!(text.contains("Stratum V2 port"), "{text}");
}

#[tokio::test]
async fn garbage_after_the_handshake_ends_the_connection_only() {
    let pool = ScriptedPool::new().await;
    let mut rig = Rig::start(config(pool.url()), cpu());
    let mut peer = pool.accept_channel(easy_target()).await;
    peer.work(1).await;
    // A previous hash for a job that never was.
    peer.set_new_prev_hash(9, 9).await;
    let (_, text) = rig.pool_down(|error| matches!(error, Error::Protocol { .. }).then_some(())).await;
    assert!(text.contains("no queued future job"), "{text}");
    let mut peer = pool.accept_channel(easy_target()).await;
    peer.work(1).await;
    rig.stats(|stats| stats.pool == PoolState::Working && stats.connections == 2).await;
}

#[tokio::test]
async fn a_wrong_authority_key_is_told_with_both_keys() {
    let pool = ScriptedPool::new().await;
    let url = pool.url_with([7; 32]);
    let expected_key = url.authority().to_string();
    let mut rig = Rig::start(config(url), cpu());
    let mut peer = pool.accept().await;
    let found = rig.pool_down(|error| match error {
        Error::Protocol { source: midstate_sv2::Error::Certificate(source), .. } => Some(source.clone()),
        _ => None,
    });
    let ((found, text), ()) = tokio::join!(found, peer.gone());
    let CertificateError::WrongAuthority { expected, server_static_key } = found else { panic!("{found:?}") };
    assert!(
        expected == expected_key && text.contains(&expected) && text.contains(&server_static_key),
        "{text}"
    );
}

#[tokio::test]
async fn a_certificate_out_of_its_time_is_told_with_both_times() {
    let now = now_s();
    for (valid_from, not_valid_after, said) in
        [(now - 7200, now - 3600, "expired at unix time"), (now + 3600, now + 7200, "valid only from")]
    {
        let pool = ScriptedPool::with(Setup { valid_from, not_valid_after, ..Setup::default() }).await;
        let mut rig = Rig::start(config(pool.url()), cpu());
        let mut peer = pool.accept().await;
        let found = rig.pool_down(|error| matches!(error, Error::Protocol { .. }).then_some(()));
        let ((_, text), ()) = tokio::join!(found, peer.gone());
        assert!(text.contains(said) && text.contains("clock"), "{text}");
    }
}

#[tokio::test]
async fn a_refused_setup_is_told_with_the_code_of_the_pool() {
    let pool = ScriptedPool::with(Setup { supported_flags: Some(0), ..Setup::default() }).await;
    let standard = MinerConfig { channel: ChannelKind::Standard, ..config(pool.url()) };
    let mut rig = Rig::start(standard, cpu());
    let mut peer = pool.accept().await;
    let found = rig.pool_down(|error| matches!(error, Error::Protocol { .. }).then_some(()));
    let ((_, text), ()) = tokio::join!(found, peer.gone());
    assert!(text.contains("unsupported-feature-flags"), "{text}");
}

#[tokio::test]
async fn a_refused_channel_is_told_with_the_code_and_the_user() {
    let pool = ScriptedPool::new().await;
    let mut rig = Rig::start(config(pool.url()), cpu());
    let mut peer = pool.accept().await;
    let request_id = peer.expect_open().await.request_id;
    let error_code = "unknown-user".try_into().unwrap();
    peer.send(OpenMiningChannelError { request_id, error_code }).await;
    let (_, text) = rig.pool_down(|error| matches!(error, Error::ChannelRefused { .. }).then_some(())).await;
    assert!(text.contains("unknown-user") && text.contains("tester"), "{text}");
}

#[tokio::test]
async fn a_closed_channel_ends_in_a_new_connection() {
    let pool = ScriptedPool::new().await;
    let mut rig = Rig::start(config(pool.url()), cpu());
    let mut peer = pool.accept_channel(easy_target()).await;
    peer.work(1).await;
    let reason_code = "maintenance".try_into().unwrap();
    peer.send(CloseChannel { channel_id: CHANNEL_ID, reason_code }).await;
    let (_, text) = rig.pool_down(|error| matches!(error, Error::ChannelClosed { .. }).then_some(())).await;
    assert!(text.contains("maintenance"), "{text}");
    peer.gone().await;
    pool.accept_channel(easy_target()).await;
}

#[tokio::test]
async fn a_miner_follows_a_redirection_and_returns_when_it_leads_nowhere() {
    let (pool, other) = (ScriptedPool::new().await, ScriptedPool::new().await);
    let mut rig = Rig::start(config(pool.url()), cpu());
    let mut peer = pool.accept_channel(easy_target()).await;
    peer.send(Reconnect { new_host: "".try_into().unwrap(), new_port: other.port() }).await;
    let (_, text) = rig.pool_down(|error| matches!(error, Error::Redirected { .. }).then_some(())).await;
    assert!(text.contains(&other.port().to_string()), "{text}");
    let mut peer = other.accept_channel(easy_target()).await;
    let reason_code = "full".try_into().unwrap();
    peer.send(CloseChannel { channel_id: CHANNEL_ID, reason_code }).await;
    let (_, text) = rig.pool_down(|error| matches!(error, Error::ChannelClosed { .. }).then_some(())).await;
    assert!(text.contains(&other.port().to_string()), "{text}");
    pool.accept_channel(easy_target()).await;
}

#[tokio::test]
async fn a_pool_that_leaves_after_each_first_job_is_tried_ever_more_slowly() {
    let pool = ScriptedPool::new().await;
    let backoff = BackoffConfig { first: Duration::from_millis(5), last: Duration::from_secs(60) };
    let config = MinerConfig { pool_backoff: backoff, ..config(pool.url()) };
    let mut rig = Rig::start(config, cpu());
    let mut wait = Duration::ZERO;
    for connection in 1..=3 {
        let mut peer = pool.accept_channel(easy_target()).await;
        peer.work(1).await;
        rig.stats(|stats| stats.pool == PoolState::Working && stats.connections == connection).await;
        drop(peer);
        wait = rig
            .event(|event| match event {
                MinerEvent::PoolDown { retry_in, .. } => Some(retry_in),
                _ => None,
            })
            .await;
    }
    assert!(wait > backoff.first, "{wait:?}");
}

#[tokio::test]
async fn a_dead_address_and_an_unknown_name_are_told_apart() {
    let unused = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = unused.local_addr().unwrap().port();
    drop(unused);
    let key = ScriptedPool::new().await.url().authority();
    let mut rig = Rig::start(config(PoolUrl::new("127.0.0.1", port, key).unwrap()), cpu());
    let (_, text) = rig.pool_down(|error| matches!(error, Error::Connect { .. }).then_some(())).await;
    assert!(text.contains("refused") && text.contains(&port.to_string()), "{text}");
    rig.pool_down(|error| matches!(error, Error::Connect { .. }).then_some(())).await;

    let mut rig = Rig::start(config(PoolUrl::new("no-such-pool.invalid", 1, key).unwrap()), cpu());
    let (_, text) = rig
        .pool_down(|error| {
            matches!(error, Error::Resolve { .. } | Error::ConnectTimeout { .. }).then_some(())
        })
        .await;
    assert!(text.contains("no-such-pool.invalid"), "{text}");
}

#[tokio::test]
async fn a_target_that_is_too_hard_is_warned_of_with_the_expected_time() {
    let pool = ScriptedPool::new().await;
    let control = Control::default();
    let mut rig = Rig::start(config(pool.url()), vec![control.source("scripted")]);
    let difficulty_1 = U256::from_le_bytes(midstate_spec::Target::DIFFICULTY_1.to_le_bytes());
    let mut peer = pool.accept_channel(difficulty_1).await;
    peer.work(1).await;
    let expected = rig
        .event(|event| match event {
            MinerEvent::TargetTooHard { expected, .. } => Some(expected),
            _ => None,
        })
        .await;
    // 2^32 hashes at 1000 a second.
    assert!(expected.abs_diff(Duration::from_secs(4_295_032)) < Duration::from_secs(100), "{expected:?}");
}

#[tokio::test]
async fn a_miner_says_farewell_and_its_last_shares_are_answered() {
    let pool = ScriptedPool::new().await;
    let control = Control::default();
    let rig = Rig::start(config(pool.url()), vec![control.source("scripted")]);
    let mut peer = pool.accept_channel(easy_target()).await;
    peer.work(1).await;
    let (job, _) = control.job(0).await;
    control.hit(&job, nonce_of(&job, true));
    let played = async {
        let share = peer.share().await;
        peer.accept_share(share.sequence_number, 1).await;
        match peer.next().await {
            Some(Message::CloseChannel(close)) => {
                assert_eq!(close.channel_id, CHANNEL_ID);
                assert_eq!(close.reason_code, "the miner stops");
            }
            other => panic!("no farewell: {other:?}"),
        }
    };
    let (summary, ()) = tokio::join!(tokio::time::timeout(PATIENCE, rig.miner.shutdown()), played);
    let summary = summary.unwrap().unwrap();
    assert_eq!((summary.shares.submitted, summary.shares.accepted, summary.shares.unknown), (1, 1, 0));
    assert!(control.cancels() >= 1);
}

#[tokio::test]
async fn hits_of_many_fabrics_that_come_all_at_once_become_shares_to_the_last() {
    const FABRICS: u32 = 8;
    const HITS: u32 = 2000;
    let pool = ScriptedPool::new().await;
    let controls: Vec<_> = (0..FABRICS).map(|_| Control::default()).collect();
    let sources = controls.iter().map(|control| control.source("scripted"));
    let rig = Rig::start(config(pool.url()), sources.collect());
    let mut peer = pool.accept_channel(U256::MAX).await;
    peer.work(1).await;
    for control in &controls {
        let (job, _) = control.job(0).await;
        (job.nonces.first()..).take(HITS as usize).for_each(|nonce| control.hit(&job, nonce));
    }
    for sequence_number in 0..FABRICS * HITS {
        assert_eq!(peer.share().await.sequence_number, sequence_number);
    }
    let submitted = u64::from(FABRICS * HITS);
    let stats = rig.stats(|stats| stats.shares.submitted == submitted).await;
    assert_eq!((stats.hits, stats.shares_unsent), (submitted, 0));
}
