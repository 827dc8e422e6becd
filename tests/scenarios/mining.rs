//! The whole way of a nonce, on both kinds of channel.

use std::time::Duration;

use midstate_miner::{ChannelKind, MinerConfig};

use crate::witness::{Witness, start_miner, start_pool};

async fn blocks_are_mined(channel: ChannelKind) {
    let pool = start_pool("127.0.0.1:0".parse().expect("an address")).await;
    let mut pool_events = pool.events();
    let mut miner = start_miner(MinerConfig { channel, ..MinerConfig::new(pool.url().clone(), "board") });
    let mut miner_events = miner.events();
    let mut witness = Witness::new();
    let mined = tokio::time::timeout(Duration::from_secs(300), async {
        while witness.blocks < 3 {
            tokio::time::sleep(Duration::from_millis(50)).await;
            witness.look(&mut miner_events, &mut pool_events);
        }
    });
    mined.await.expect("three blocks of 2^15 hashes take seconds");

    let summary = miner.shutdown().await.expect("the miner ends");
    let stats = pool.shutdown().await.expect("the pool ends");
    witness.look(&mut miner_events, &mut pool_events);
    witness.check_all_accepted_were_submitted();
    assert_eq!(summary.shares.accepted, stats.shares_accepted);
    assert_eq!(summary.shares.accepted, witness.accepted.len() as u64);
    assert_eq!((summary.shares.rejected, summary.shares.unknown), (stats.shares_rejected_total(), 0));
    assert_eq!((summary.shares.blocks, stats.blocks), (witness.blocks, witness.blocks));
    assert_eq!((summary.hits_false, summary.faults, summary.hits_dropped, summary.link_errors), (0, 0, 0, 0));
    assert!(summary.hits >= summary.shares.submitted);
    assert!(summary.hashes > 0 && summary.hash_rate_device > 0.0 && summary.hash_rate_hits > 0.0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn blocks_are_mined_on_an_extended_channel() {
    blocks_are_mined(ChannelKind::Extended).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn blocks_are_mined_on_a_standard_channel() {
    blocks_are_mined(ChannelKind::Standard).await;
}
