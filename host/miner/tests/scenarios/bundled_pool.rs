//! The miner against the bundled pool, over loopback and encrypted: both sides must count the same.

use crate::common::{PATIENCE, Rig, config};
use midstate_fabric::cpu::CpuFabric;
use midstate_miner::{ChannelKind, FabricSource, MinerConfig};
use midstate_pool::{Pool, PoolConfig, target_for_hashes};
use midstate_sv2::U256;

async fn mine(channel: ChannelKind, share_batch: u32, fabrics: usize) {
    let pool = Pool::start(PoolConfig {
        listen: "127.0.0.1:0".parse().expect("an address"),
        nbits: target_for_hashes(2f64.powi(17)).to_nbits(),
        easiest_target: target_for_hashes(2f64.powi(14)),
        shares_per_minute: 1e9,
        share_batch,
        ..PoolConfig::default()
    })
    .await
    .expect("a free port");
    let config = MinerConfig { channel, max_target: Some(U256::MAX), ..config(pool.url().clone()) };
    let sources = (0..fabrics).map(|_| FabricSource::open(CpuFabric::new())).collect();
    let rig = Rig::start(config, sources);
    let mut stats = pool.stats();
    let mined = stats.wait_for(|stats| stats.blocks >= 3);
    tokio::time::timeout(PATIENCE, mined).await.expect("blocks in time").expect("the pool runs");
    let miner = rig.miner.shutdown().await.expect("the miner ends");
    let pool = pool.shutdown().await.expect("it ends");
    assert_eq!((miner.hits_false, miner.shares.unmatched_answers, miner.connections), (0, 0, 1));
    assert_eq!(miner.shares.rejected, pool.shares_rejected_total());
    assert_eq!(miner.shares.submitted, pool.shares_accepted + pool.shares_rejected_total());
    // The last, incomplete batch may have stayed without an answer.
    assert_eq!(miner.shares.accepted + miner.shares.unknown, pool.shares_accepted);
    assert!(miner.shares.unknown < u64::from(share_batch), "{:?}", miner.shares);
    assert!(miner.blocks_found >= pool.blocks);
    if share_batch == 1 {
        assert_eq!(miner.shares.blocks, pool.blocks);
    }
}

#[tokio::test]
async fn extended_channel_and_bundled_pool_count_the_same() {
    mine(ChannelKind::Extended, 1, 2).await;
}

#[tokio::test]
async fn standard_channel_and_bundled_pool_count_the_same() {
    mine(ChannelKind::Standard, 1, 2).await;
}

#[tokio::test]
async fn batched_answers_and_bundled_pool_count_the_same() {
    mine(ChannelKind::Extended, 7, 1).await;
}
