//! Blocks over a real socket: who hears of them, and what dies.
//!
//! Source: SV2 5.3.17; Bitcoin Core `validation.cpp`.

mod common;

use common::*;
use midstate_pool::{Pool, PoolConfig, PoolEvent, ShareRejection};
use midstate_sv2::messages::{Message, SubmitSharesStandard};
use midstate_sv2::{ChannelUpdate, HeaderTemplate, U256};

async fn height_of(events: &mut tokio::sync::broadcast::Receiver<PoolEvent>) -> (u32, String, String) {
    event(events, "block", |event| match event {
        PoolEvent::BlockFound { height, hash, by } => Some((height, hash.to_string(), by.to_string())),
        _ => None,
    })
    .await
}

#[tokio::test]
async fn a_block_moves_every_channel_of_every_connection_to_the_new_tip() {
    let config = PoolConfig { filler_transactions: 3, ..config(EVERY_SECOND) };
    let pool = Pool::start(config).await.unwrap();
    let mut events = pool.events();
    let (mut finder, mut other) = (Client::connect(pool.url()).await, Client::connect(pool.url()).await);
    let mut finder_standard = finder.open_standard(0.0).await;
    let mut finder_extended = finder.open_extended(0.0).await;
    let mut other_standard = other.open_standard(0.0).await;
    let mut other_extended = other.open_extended(0.0).await;
    let extranonce = [9; 16];

    for height in 1..=6 {
        // Both kinds of channel find blocks in turn.
        let template = if height % 2 == 0 {
            finder_extended.active(&extranonce).unwrap().unwrap()
        } else {
            finder_standard.active().unwrap()
        };
        let nonce = mine_block(&template);
        let found = hash(&header(&template, nonce));
        let by = if height % 2 == 0 {
            finder.send(raw_extended(finder_extended.channel_id(), &template, nonce, &extranonce)).await;
            "extended"
        } else {
            finder.send(raw_standard(finder_standard.channel_id(), &template, nonce)).await;
            "standard"
        };
        finder.accepted(nonce).await;
        assert_eq!(height_of(&mut events).await, (height, found.to_string(), by.to_owned()));
        for (client, standard, extended) in [
            (&mut finder, &mut finder_standard, &mut finder_extended),
            (&mut other, &mut other_standard, &mut other_extended),
        ] {
            // For the group of both a future job, and the message that activates it.
            let (mut last_standard, mut last_extended) = (None, None);
            for _ in 0..2 {
                let message = client.next().await;
                last_standard = standard.apply(&message).unwrap().or(last_standard);
                last_extended = extended.apply(&message).unwrap().or(last_extended);
            }
            for last in [last_standard, last_extended] {
                assert!(matches!(last, Some(ChannelUpdate::NewPrevHash { .. })), "{last:?}");
            }
            let tip = U256::from_le_bytes(found.0);
            assert_eq!(standard.active().unwrap().prev_hash, tip);
            assert_eq!(extended.active(&extranonce).unwrap().unwrap().prev_hash, tip);
        }
        // What was work a moment ago is stale now.
        let stale = raw_standard(finder_standard.channel_id(), &template, nonce);
        if height % 2 == 1 {
            finder.send(stale).await;
            finder.refused(nonce, "stale-share").await;
        }
    }
    assert_eq!(rejected(&pool, ShareRejection::Stale), 3);
    let stats = pool.shutdown().await.unwrap();
    assert_eq!((stats.blocks, stats.height, stats.shares_accepted), (6, 6, 6));
}

#[tokio::test]
async fn a_share_above_nbits_is_no_block() {
    // Every second hash is a block and every hash a share.
    let pool = pool(EVERY_SECOND).await;
    let mut client = Client::connect(pool.url()).await;
    let channel = client.open_standard(0.0).await;
    let template = channel.active().unwrap();
    let nonce = mine_share(&template, 0);
    client.send(raw_standard(channel.channel_id(), &template, nonce)).await;
    client.accepted(nonce).await;
    let stats = pool.shutdown().await.unwrap();
    assert_eq!((stats.shares_accepted, stats.blocks, stats.height), (1, 0, 0));
}

#[tokio::test]
async fn a_block_counts_even_where_the_devices_limit_is_harder() {
    let pool = pool(EVERY_SECOND).await;
    let mut client = Client::connect(pool.url()).await;
    let mut max_target = [0xff; 32];
    max_target[31] = 0;
    let max_target = U256::from_le_bytes(max_target);
    client.send(standard(0.0, max_target)).await;
    let Message::OpenStandardMiningChannelSuccess(opened) = client.next().await else { panic!("not opened") };
    assert_eq!(opened.target, max_target, "a device's limit is never passed");
    let mut channel = midstate_sv2::StandardChannel::new(&opened, false);
    for _ in 0..2 {
        channel.apply(&client.next().await).unwrap();
    }
    let template = channel.active().unwrap();
    let block = block_target(&template);
    let nonce = mine(&template, 0, |hash| block.is_met_by(hash) && hash.0[31] != 0);
    client.send(raw_standard(channel.channel_id(), &template, nonce)).await;
    client.accepted(nonce).await;
    assert_eq!(pool.shutdown().await.unwrap().blocks, 1);
}

#[tokio::test]
async fn a_harder_chain_takes_blocks_too() {
    // 2^9 hashes a block.
    let pool = pool(0x1f7f_ffff).await;
    let mut client = Client::connect(pool.url()).await;
    // A fast device: the target would be harder than a block, and is held at the block's.
    let channel = client.open_standard(1e12).await;
    let template: HeaderTemplate = channel.active().unwrap();
    assert_eq!(template.target.to_le_bytes(), block_target(&template).to_le_bytes());
    let nonce = mine_block(&template);
    client.send(raw_standard(channel.channel_id(), &template, nonce)).await;
    client.accepted(nonce).await;
    let stats = pool.shutdown().await.unwrap();
    assert_eq!((stats.height, stats.tip), (1, hash(&header(&template, nonce))));
}

#[tokio::test]
async fn a_block_of_the_far_future_is_refused_by_the_chain_and_the_pool_goes_on() {
    let pool = pool(EVERY_SECOND).await;
    let mut client = Client::connect(pool.url()).await;
    let mut channel = client.open_standard(0.0).await;
    // Each block may be two hours ahead of the clock, and the next job's time is after the median: two are enough.
    let mut refused = 0;
    for _ in 0..4 {
        let template = channel.active().unwrap();
        let ntime = template.min_ntime + 7200;
        let nonce = mine_block(&HeaderTemplate { min_ntime: ntime, ..template });
        let share = raw_standard(channel.channel_id(), &template, nonce);
        client.send(SubmitSharesStandard { ntime, ..share }).await;
        match client.next().await {
            Message::SubmitSharesSuccess(_) => {
                for _ in 0..2 {
                    channel.apply(&client.next().await).unwrap();
                }
            }
            Message::SubmitSharesError(error) => {
                assert_eq!(error.error_code, "invalid-share");
                refused += 1;
            }
            other => panic!("{other:?}"),
        }
    }
    assert!(refused > 0);
    assert_eq!(rejected(&pool, ShareRejection::InvalidBlock), refused);
    let template = channel.active().unwrap();
    let nonce = mine_share(&template, 0);
    client.send(raw_standard(channel.channel_id(), &template, nonce)).await;
    client.accepted(nonce).await;
}

#[tokio::test]
async fn a_restarted_pool_keeps_its_key_and_begins_a_new_chain() {
    let pool = pool(EVERY_SECOND).await;
    let (url, listen) = (pool.url().clone(), pool.addr());
    let mut client = Client::connect(&url).await;
    let channel = client.open_standard(0.0).await;
    let template = channel.active().unwrap();
    client.send(raw_standard(channel.channel_id(), &template, mine_block(&template))).await;
    stats_until(&pool, "block", |stats| stats.height == 1).await;
    pool.shutdown().await.unwrap();
    client.closed().await;

    let again = Pool::start(PoolConfig { listen, ..config(EVERY_SECOND) }).await.unwrap();
    assert_eq!(again.url(), &url);
    assert_eq!(again.stats().borrow().height, 0);
    let mut client = Client::connect(&url).await;
    let channel = client.open_standard(0.0).await;
    let template = channel.active().unwrap();
    client.send(raw_standard(channel.channel_id(), &template, mine_block(&template))).await;
    stats_until(&again, "block", |stats| stats.height == 1).await;
}
