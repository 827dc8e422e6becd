//! A fabric's life: tested before it is used, watched while it is, put aside when it is wrong, taken up when it is back; and
//! what it does never concerns the others.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::common::{Control, Rig, ScriptedPool, config, easy_target, nonce_of};
use midstate_fabric::cpu::CpuFabric;
use midstate_fabric::{Event, Status};
use midstate_miner::{BackoffConfig, Error, FabricSource, FabricState, MinerConfig, MinerEvent};
use midstate_sv2::messages::Message;

/// Waits that no test is to see the end of.
const FOR_EVER: BackoffConfig =
    BackoffConfig { first: Duration::from_secs(3600), last: Duration::from_secs(3600) };

async fn quarantine(rig: &mut Rig) -> String {
    rig.event(|event| match event {
        MinerEvent::FabricFailed { error, retry_in: Some(_), .. } => {
            matches!(*error, Error::FabricWrong { .. }).then(|| error.to_string())
        }
        _ => None,
    })
    .await
}

#[tokio::test]
async fn a_fabric_that_misses_known_nonces_never_gets_a_job() {
    let pool = ScriptedPool::new().await;
    // It ends its jobs without a look at them.
    let blind = Control::default();
    blind.finish_at_once();
    let config = MinerConfig { selftest_headers: 2, ..config(pool.url()) };
    let fabrics = vec![blind.source("blind"), FabricSource::open(CpuFabric::new())];
    let mut rig = Rig::start(config, fabrics);
    let why = quarantine(&mut rig).await;
    assert!(why.contains("fabric blind is in quarantine") && why.contains("known headers"), "{why}");
    let mut peer = pool.accept_channel(easy_target()).await;
    peer.work(1).await;
    peer.share().await;
    let stats = rig.stats(|stats| stats.shares.submitted > 0).await;
    let FabricState::Quarantined { reason } = &stats.fabrics[0].state else { panic!("{stats:?}") };
    assert!(reason.contains("the true nonce 0x"), "{reason}");
    assert_eq!((stats.fabrics[0].jobs, stats.fabrics[0].openings, stats.fabrics[0].failures), (0, 0, 1));
    assert_eq!(stats.fabrics[1].state, FabricState::Open, "an honest one passes the same test");
}

#[tokio::test]
async fn a_fabric_whose_hits_are_false_again_and_again_is_put_aside_until_its_time_is_over() {
    let pool = ScriptedPool::new().await;
    let liar = Control::default();
    let config = MinerConfig { quarantine: Duration::from_millis(50), ..config(pool.url()) };
    let mut rig = Rig::start(config, vec![liar.source("liar")]);
    let mut peer = pool.accept_channel(easy_target()).await;
    peer.work(1).await;
    let (job, _) = liar.job(0).await;
    (0..8).for_each(|_| liar.hit(&job, nonce_of(&job, false)));
    let why = quarantine(&mut rig).await;
    assert!(why.contains("8 of its last 64 hits were false"), "{why}");
    assert_eq!(liar.cancels(), 1, "it does not go on searching");
    // Its time is over: it starts with a clean slate.
    let (job, _) = liar.job(2).await;
    liar.hit(&job, nonce_of(&job, false));
    liar.hit(&job, nonce_of(&job, true));
    assert_eq!(peer.share().await.nonce, nonce_of(&job, true));
    let stats = rig.stats(|stats| stats.shares.submitted == 1).await;
    assert_eq!((stats.hits_false, &stats.fabrics[0].state), (9, &FabricState::Open));
}

#[tokio::test]
async fn a_fabric_that_is_plugged_in_again_does_not_wait_for_its_time() {
    let pool = ScriptedPool::new().await;
    let control = Control::default();
    let has_arrived = Arc::new(AtomicBool::new(false));
    let arrivals = Arc::clone(&has_arrived);
    let source = control.source("board").watched_by(move || arrivals.swap(false, Ordering::SeqCst));
    let config = MinerConfig { fabric_backoff: FOR_EVER, quarantine: FOR_EVER.first, ..config(pool.url()) };
    let mut rig = Rig::start(config, vec![source]);
    let mut peer = pool.accept_channel(easy_target()).await;
    peer.work(1).await;
    let opened = async |rig: &mut Rig| {
        rig.event(|event| matches!(event, MinerEvent::FabricOpened { .. }).then_some(())).await;
    };
    opened(&mut rig).await;
    control.job(0).await;
    control.fail("unplugged");
    rig.event(|event| matches!(event, MinerEvent::FabricFailed { .. }).then_some(())).await;
    has_arrived.store(true, Ordering::SeqCst);
    opened(&mut rig).await;
    let (job, _) = control.job(2).await;
    (0..8).for_each(|_| control.hit(&job, nonce_of(&job, false)));
    quarantine(&mut rig).await;
    has_arrived.store(true, Ordering::SeqCst);
    opened(&mut rig).await;
    assert_eq!(control.openings(), 3);
}

#[tokio::test]
async fn a_fabric_that_hangs_stalls_no_other() {
    let pool = ScriptedPool::new().await;
    let (hung, other) = (Control::default(), Control::default());
    hung.hang(true);
    let rig = Rig::start(config(pool.url()), vec![hung.source("hung"), other.source("other")]);
    let mut peer = pool.accept_channel(easy_target()).await;
    peer.work(1).await;
    // The first fabric's driver does not come back from its first job, and the other works on, job after job.
    for at in 0..20 {
        let (job, _) = other.job(at).await;
        other.hit(&job, nonce_of(&job, true));
        assert_eq!(peer.share().await.nonce, nonce_of(&job, true));
        if at > 0 {
            other.finish();
        }
    }
    peer.work(2).await;
    let (replacing, mode) = other.job(21).await;
    assert_eq!(mode, midstate_fabric::SubmitMode::Replace);
    other.hit(&replacing, nonce_of(&replacing, true));
    assert_eq!(peer.share().await.nonce, nonce_of(&replacing, true));
    let stats = rig.stats(|stats| stats.shares.submitted == 21).await;
    assert_eq!(stats.fabrics[0].state, FabricState::Open, "it is not even slow by the time that this took");
    // Its thread ends with the test.
    hung.hang(false);
}

#[tokio::test]
async fn the_measured_speed_is_told_to_the_pool_when_it_moves_by_more_than_a_tenth() {
    let pool = ScriptedPool::new().await;
    let control = Control::default();
    let rig = Rig::start(config(pool.url()), vec![control.source("board")]);
    let mut peer = pool.accept_channel(easy_target()).await;
    peer.work(1).await;
    control.job(0).await;
    // It says 1000 hashes a second of itself, and does a tenth more than half of that for some seconds.
    let (mut hashes, started) = (0, std::time::Instant::now());
    let told = loop {
        tokio::select! {
            message = peer.next() => match message {
                Some(Message::UpdateChannel(update)) => break update.nominal_hash_rate,
                other => panic!("{other:?}"),
            },
            () = tokio::time::sleep(Duration::from_millis(100)) => {
                let due = started.elapsed().as_millis() * 6 / 10;
                hashes = hashes.max(u64::try_from(due).expect("a short test"));
                control.report(Event::Status(Status { hashes, is_searching: true, ..Status::default() }));
            }
        }
    };
    assert!((500.0..700.0).contains(&told), "{told}");
    let stats = rig.miner.stats().borrow().clone();
    assert!((500.0..700.0).contains(&stats.fabrics[0].measured_hashes_per_s), "{stats:?}");
}

#[tokio::test]
async fn an_order_ends_the_poll_that_a_fabric_is_in() {
    let pool = ScriptedPool::new().await;
    let control = Control::default();
    let _rig = Rig::start(config(pool.url()), vec![FabricSource::open(control.interruptible("board"))]);
    let mut peer = pool.accept_channel(easy_target()).await;
    // Each poll lasts until it is interrupted: without that, no job would ever come.
    for work in 1..=5 {
        peer.work(work).await;
        control.job((work as usize - 1) * 2).await;
    }
}
