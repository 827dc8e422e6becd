//! What a miner does when a fabric lies, dies, comes back, or is not there.

use std::time::Duration;

use crate::common::{CHANNEL_ID, Control, Rig, ScriptedPool, config, easy_target, nonce_of};
use midstate_fabric::{Event, Fault, Status, SubmitMode};
use midstate_miner::{
    BackoffConfig, Error, FabricSource, FabricState, Miner, MinerConfig, MinerEvent, Stats,
};
use midstate_sv2::messages::Message;

#[tokio::test]
async fn a_false_hit_is_counted_and_shown_and_never_submitted() {
    let pool = ScriptedPool::new().await;
    let control = Control::default();
    let mut rig = Rig::start(config(pool.url()), vec![control.source("liar")]);
    let mut peer = pool.accept_channel(easy_target()).await;
    peer.work(1).await;
    let (job, _) = control.job(0).await;
    let wrong = nonce_of(&job, false);
    control.hit(&job, wrong);
    // A right hash outside the range that was asked for is as wrong.
    let outside = job.nonces.first().wrapping_sub(1);
    control.hit(&job, outside);
    let (fabric, nonce) = rig
        .event(|event| match event {
            MinerEvent::FalseHit { fabric, nonce, .. } => Some((fabric, nonce)),
            _ => None,
        })
        .await;
    assert_eq!((fabric.as_str(), nonce), ("liar", wrong));
    control.hit(&job, nonce_of(&job, true));
    control.hit(&job, nonce_of(&job, true));
    let share = peer.share().await;
    assert_eq!(
        (share.sequence_number, share.nonce),
        (0, nonce_of(&job, true)),
        "the first that is submitted"
    );
    let stats = rig.stats(|stats| stats.hits == 4 && stats.hits_repeated == 1).await;
    assert_eq!((stats.hits_false, stats.shares.submitted), (2, 1));
    assert_eq!(stats.fabrics[0].hits_false, 2);
}

#[tokio::test]
async fn a_fabric_that_dies_is_opened_again_and_the_other_goes_on_meanwhile() {
    let pool = ScriptedPool::new().await;
    let (weak, strong) = (Control::default(), Control::default());
    let mut rig = Rig::start(config(pool.url()), vec![weak.source("weak"), strong.source("strong")]);
    let mut peer = pool.accept_channel(easy_target()).await;
    peer.work(1).await;
    let (first, _) = weak.job(1).await;
    let (other, _) = strong.job(1).await;
    assert_ne!(first.midstate, other.midstate, "each has an extranonce of its own");
    weak.refuse_to_open(true);
    weak.fail("the cable was pulled");
    let what = rig
        .event(|event| match event {
            MinerEvent::FabricFailed { error, .. } => Some(error.to_string()),
            _ => None,
        })
        .await;
    assert!(what.contains("weak") && what.contains("the cable was pulled"), "{what}");
    rig.event(|event| match event {
        MinerEvent::FabricFailed { error, .. } => matches!(*error, Error::FabricOpen { .. }).then_some(()),
        _ => None,
    })
    .await;
    strong.hit(&other, nonce_of(&other, true));
    assert_eq!(peer.share().await.nonce, nonce_of(&other, true));

    weak.refuse_to_open(false);
    rig.event(|event| match event {
        MinerEvent::FabricOpened { fabric, .. } if fabric == "weak" => Some(()),
        _ => None,
    })
    .await;
    let (again, mode) = weak.job(2).await;
    assert_eq!(mode, SubmitMode::Append, "it has nothing to replace");
    weak.hit(&again, nonce_of(&again, true));
    assert_eq!(peer.share().await.nonce, nonce_of(&again, true));
    let stats = rig.stats(|stats| stats.shares.submitted == 2).await;
    assert_eq!((stats.fabrics[0].openings, stats.fabrics[1].openings), (2, 1));
    assert_eq!(weak.openings(), 2);
}

#[tokio::test]
async fn a_driver_that_panics_is_a_fabric_that_failed_and_is_opened_again() {
    let pool = ScriptedPool::new().await;
    let control = Control::default();
    control.panic_at_submit();
    let mut rig = Rig::start(config(pool.url()), vec![control.source("buggy")]);
    let mut peer = pool.accept_channel(easy_target()).await;
    peer.work(1).await;
    let what = rig
        .event(|event| match event {
            MinerEvent::FabricFailed { error, retry_in: Some(_), .. } => Some(error.to_string()),
            _ => None,
        })
        .await;
    assert_eq!(what, "fabric buggy failed: its driver panicked: a bug of the driver's");
    let (job, _) = control.job(0).await;
    control.hit(&job, nonce_of(&job, true));
    assert_eq!(peer.share().await.nonce, nonce_of(&job, true));
    assert_eq!(control.openings(), 2);
}

#[tokio::test]
async fn a_driver_that_panics_while_it_opens_is_tried_again() {
    let pool = ScriptedPool::new().await;
    let control = Control::default();
    let (board, mut is_first) = (control.clone(), true);
    let source = FabricSource::reopening("buggy", move || {
        assert!(!std::mem::take(&mut is_first), "no cable");
        Ok(Box::new(board.fabric("buggy")))
    });
    let mut rig = Rig::start(config(pool.url()), vec![source]);
    let what = rig
        .event(|event| match event {
            MinerEvent::FabricFailed { error, .. } => Some(error.to_string()),
            _ => None,
        })
        .await;
    assert_eq!(what, "fabric buggy failed: its driver panicked: no cable");
    rig.stats(|stats| stats.fabrics[0].state == FabricState::Open).await;
}

#[tokio::test]
async fn a_driver_that_panics_for_good_shows_as_failed() {
    let pool = ScriptedPool::new().await;
    let control = Control::default();
    control.panic_at_submit();
    let rig = Rig::start(config(pool.url()), vec![FabricSource::open(control.fabric("buggy"))]);
    let mut peer = pool.accept_channel(easy_target()).await;
    peer.work(1).await;
    let failed =
        |stats: &Stats| matches!(stats.fabrics[0].state, FabricState::Failed { is_retried: false, .. });
    rig.stats(failed).await;
}

#[tokio::test]
async fn a_fabric_that_fails_after_each_first_hit_is_opened_ever_more_slowly() {
    let pool = ScriptedPool::new().await;
    let control = Control::default();
    let backoff = BackoffConfig { first: Duration::from_millis(5), last: Duration::from_secs(60) };
    let config = MinerConfig { fabric_backoff: backoff, ..config(pool.url()) };
    let mut rig = Rig::start(config, vec![control.source("shaky")]);
    let mut wait = Duration::ZERO;
    for _ in 0..3 {
        rig.event(|event| matches!(event, MinerEvent::FabricOpened { .. }).then_some(())).await;
        // Of no job, but it shows that something searches.
        control.report(Event::Hit { job_id: 0, nonce: 0 });
        control.fail("a loose contact");
        wait = rig
            .event(|event| match event {
                MinerEvent::FabricFailed { retry_in, .. } => retry_in,
                _ => None,
            })
            .await;
    }
    assert!(wait > backoff.first, "{wait:?}");
}

#[tokio::test]
async fn the_pool_is_told_when_the_speed_changes() {
    let pool = ScriptedPool::new().await;
    let (one, other) = (Control::default(), Control::default());
    let _rig =
        Rig::start(config(pool.url()), vec![one.source("one"), FabricSource::open(other.fabric("other"))]);
    let mut peer = pool.accept().await;
    let open = peer.expect_open().await;
    assert!((open.nominal_hash_rate - 2000.0).abs() < 1.0, "{}", open.nominal_hash_rate);
    peer.open(&open, easy_target()).await;
    peer.work(1).await;
    one.job(0).await;
    other.fail("gone for good");
    match peer.next().await {
        Some(Message::UpdateChannel(update)) => {
            assert_eq!(update.channel_id, CHANNEL_ID);
            assert!((update.nominal_hash_rate - 1000.0).abs() < 1.0, "{}", update.nominal_hash_rate);
        }
        other => panic!("not told: {other:?}"),
    }
}

#[tokio::test]
async fn a_miner_whose_last_fabric_is_gone_says_so_and_stays() {
    let pool = ScriptedPool::new().await;
    let control = Control::default();
    let mut rig = Rig::start(config(pool.url()), vec![FabricSource::open(control.fabric("only"))]);
    let mut peer = pool.accept_channel(easy_target()).await;
    peer.work(1).await;
    control.job(0).await;
    control.fail("burnt");
    let is_retried = rig
        .event(|event| match event {
            MinerEvent::NoFabricLeft { is_retried } => Some(is_retried),
            _ => None,
        })
        .await;
    assert!(!is_retried);
    let stats = rig.stats(|stats| matches!(stats.fabrics[0].state, FabricState::Failed { .. })).await;
    assert!(format!("{:?}", stats.fabrics[0].state).contains("burnt"));
    tokio::spawn(async move { peer.gone().await });
    rig.miner.shutdown().await.expect("the miner ends");
}

#[tokio::test]
async fn faults_and_counters_of_a_device_are_shown() {
    let pool = ScriptedPool::new().await;
    let control = Control::default();
    let rig = Rig::start(config(pool.url()), vec![control.source("board")]);
    let mut peer = pool.accept_channel(easy_target()).await;
    peer.work(1).await;
    control.job(0).await;
    control.report(Event::Fault(Fault::HitsDropped { count: 3 }));
    control.report(Event::Status(Status {
        hashes: 12_345,
        hits_dropped: 3,
        host_link_errors: 1,
        device_link_errors: 1,
        ..Status::default()
    }));
    let stats = rig.stats(|stats| stats.hits_dropped == 3).await;
    assert_eq!((stats.faults, stats.hashes, stats.link_errors), (1, 12_345, 2));
    assert!(stats.hash_rate_device > 0.0);
}

#[tokio::test]
async fn a_finished_range_is_followed_by_the_next_and_the_queue_is_kept_full() {
    let pool = ScriptedPool::new().await;
    let control = Control::default();
    let _rig = Rig::start(config(pool.url()), vec![control.source("board")]);
    let mut peer = pool.accept_channel(easy_target()).await;
    peer.work(1).await;
    let mut next = 0_u64;
    for at in 0..50 {
        let (job, mode) = control.job(at).await;
        assert_eq!((mode, u64::from(job.nonces.first())), (SubmitMode::Append, next));
        // Ten seconds at 1000 hashes a second.
        assert_eq!(job.nonces.count(), 10_000);
        next += job.nonces.count();
        if at > 0 {
            control.finish();
        }
    }
}

#[tokio::test]
async fn a_miner_without_fabrics_or_with_values_that_cannot_work_does_not_start() {
    let url = ScriptedPool::new().await.url();
    assert!(matches!(Miner::start(config(url.clone()), vec![]), Err(Error::Config { .. })));
    let mut too_long = config(url);
    too_long.user = "x".repeat(256);
    let refused = Miner::start(too_long, vec![Control::default().source("board")]).expect_err("too long");
    assert!(refused.to_string().contains("256 bytes"), "{refused}");
}
