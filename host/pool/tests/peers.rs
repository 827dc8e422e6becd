//! Peers that are slow, silent, malformed or too many, and the end of the pool.
//!
//! Source: SV2 3.6.1, 4.5. Timeouts are short by configuration; nothing asserts how long anything took.

mod common;

use std::time::Duration;

use common::*;
use midstate_pool::{ConfigError, Disconnect, Error, Pool, PoolConfig, PoolEvent};
use midstate_sv2::messages::{Message, protocol, setup_flags};
use midstate_sv2::{Error as Sv2Error, Frame, PeerMisbehaved, U256};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::broadcast;

const SHORT: Duration = Duration::from_millis(50);

async fn disconnected(events: &mut broadcast::Receiver<PoolEvent>) -> Disconnect {
    event(events, "disconnect", |event| match event {
        PoolEvent::Disconnected { reason, .. } => Some(reason),
        _ => None,
    })
    .await
}

/// Reads until the pool closes, one way or the other.
async fn drained(stream: &mut TcpStream) {
    let mut buffer = [0; 1024];
    soon("end", async { while stream.read(&mut buffer).await.is_ok_and(|read| read > 0) {} }).await;
}

#[tokio::test]
async fn garbage_ends_its_own_connection_only() {
    let pool = pool(NO_BLOCKS).await;
    let mut events = pool.events();
    let mut good = Client::connect(pool.url()).await;
    let channel = good.open_standard(0.0).await;

    // No point on the curve is needed: any 64 bytes are an ElligatorSwift key, so the fault shows in what follows.
    let mut garbage = TcpStream::connect(pool.addr()).await.unwrap();
    let bytes: Vec<u8> = (0..4096u32).flat_map(|i| i.wrapping_mul(2_654_435_761).to_le_bytes()).collect();
    let _ = garbage.write_all(&bytes).await;
    drained(&mut garbage).await;
    let reason = disconnected(&mut events).await;
    let decrypt = |reason| {
        matches!(reason, Disconnect::Protocol(Sv2Error::PeerMisbehaved(PeerMisbehaved::Decrypt { .. })))
    };
    assert!(decrypt(reason.clone()), "{reason}");

    // Stratum V1, as many a miner will try.
    let mut v1 = TcpStream::connect(pool.addr()).await.unwrap();
    let subscribe =
        br#"{"id": 1, "method": "mining.subscribe", "params": ["a miner of the old protocol/1.0"]}"#;
    let _ = v1.write_all(&[&subscribe[..], b"\n"].concat()).await;
    drained(&mut v1).await;
    let reason = disconnected(&mut events).await;
    assert!(decrypt(reason.clone()), "{reason}");

    // Garbage behind a proper handshake.
    let mut turned = Client::connect(pool.url()).await;
    turned.stream.write_all(&[0x55; 500]).await.unwrap();
    turned.closed().await;
    let reason = disconnected(&mut events).await;
    assert!(decrypt(reason.clone()), "{reason}");

    good.send(raw_standard(channel.channel_id(), &channel.active().unwrap(), 1)).await;
    good.accepted(1).await;
    assert_eq!(pool.stats().borrow().connections, 1);
}

#[tokio::test]
async fn an_oversized_frame_is_refused_at_its_header() {
    let pool = pool(NO_BLOCKS).await;
    let mut events = pool.events();
    let mut client = Client::connect(pool.url()).await;
    let frame = Frame::new(0x4000, false, 0x99, vec![0; 20_000]).unwrap();
    client.send(Message::Unknown(frame)).await;
    client.closed().await;
    let reason = disconnected(&mut events).await;
    assert!(
        matches!(
            reason,
            Disconnect::Protocol(Sv2Error::PeerMisbehaved(PeerMisbehaved::FrameTooLong {
                length: 20_000,
                ..
            }))
        ),
        "{reason}"
    );
}

#[tokio::test]
async fn unknown_extensions_are_ignored() {
    let pool = pool(NO_BLOCKS).await;
    let mut client = Client::connect(pool.url()).await;
    let frame = Frame::new(0x4000, true, 0x99, vec![0; 10]).unwrap();
    client.send(Message::Unknown(frame)).await;
    client.open_standard(0.0).await;
}

fn assert_silent(disconnect: Disconnect, stage: &str) {
    let Disconnect::Protocol(midstate_sv2::Error::Silent { awaited, after_ms }) = disconnect else {
        panic!("{disconnect:?}")
    };
    assert!(awaited.contains(stage), "{awaited}");
    assert_eq!(u128::from(after_ms), SHORT.as_millis());
}

#[tokio::test]
async fn a_silent_client_is_dropped_in_each_stage() {
    let pool = Pool::start(PoolConfig { handshake_timeout: SHORT, ..config(NO_BLOCKS) }).await.unwrap();
    let mut events = pool.events();
    let mut silent = TcpStream::connect(pool.addr()).await.unwrap();
    drained(&mut silent).await;
    assert_silent(disconnected(&mut events).await, "handshake");

    // Half of act 1.
    let mut half = TcpStream::connect(pool.addr()).await.unwrap();
    half.write_all(&[1; 32]).await.unwrap();
    drained(&mut half).await;
    assert_silent(disconnected(&mut events).await, "handshake");

    // All of act 1, and no SetupConnection.
    let pool = Pool::start(PoolConfig { setup_timeout: SHORT, ..config(NO_BLOCKS) }).await.unwrap();
    let mut events = pool.events();
    let mut open = Client::unready(pool.url(), |_| {}).await;
    open.flush().await;
    drained(&mut open.stream).await;
    assert_silent(disconnected(&mut events).await, "setup");
    assert_eq!(pool.stats().borrow().connections, 0);
}

#[tokio::test]
async fn a_client_that_never_reads_is_dropped_and_others_are_served() {
    // Jobs in quick succession fill the socket of the one who reads none: each of its channels gets its own, since it is
    // told nothing as a group.
    let config = PoolConfig {
        refresh_interval: Duration::from_millis(1),
        write_timeout: 4 * SHORT,
        max_channels: 512,
        filler_transactions: 255,
        ..config(NO_BLOCKS)
    };
    let pool = Pool::start(config).await.unwrap();
    let mut events = pool.events();
    let flags = setup_flags::REQUIRES_STANDARD_JOBS;
    let mut deaf = Client::connect_with(pool.url(), |setup| setup.flags = flags).await;
    for _ in 0..512 {
        deaf.send(standard(0.0, U256::MAX)).await;
    }
    let mut good = Client::connect(pool.url()).await;
    let mut channel = good.open_standard(0.0).await;
    assert_eq!(disconnected(&mut events).await, Disconnect::TooSlow);
    // A job may die before its share arrives, since a few jobs are a few ms here: what counts is that it is answered.
    let template = channel.active().unwrap();
    good.send(raw_standard(channel.channel_id(), &template, 1)).await;
    loop {
        match good.next().await {
            Message::SubmitSharesSuccess(_) | Message::SubmitSharesError(_) => break,
            job => assert!(channel.apply(&job).unwrap().is_some()),
        }
    }
}

#[tokio::test]
async fn a_refused_client_is_told_why() {
    let pool = pool(NO_BLOCKS).await;
    let mut events = pool.events();
    let mut client = Client::unready(pool.url(), |setup| setup.protocol = protocol::JOB_DECLARATION).await;
    let end = client.closed().await;
    assert!(end.contains("unsupported-protocol"), "{end}");
    drop(client);
    let reason = disconnected(&mut events).await;
    assert!(matches!(reason, Disconnect::Protocol(Sv2Error::RefusedClient { .. })), "{reason}");
}

#[tokio::test]
async fn connections_up_to_the_limit_are_served_and_one_more_is_not() {
    let limit = 40;
    let pool = Pool::start(PoolConfig { max_connections: limit, ..config(NO_BLOCKS) }).await.unwrap();
    let mut events = pool.events();
    let mut clients = Vec::new();
    for _ in 0..limit {
        let mut client = Client::connect(pool.url()).await;
        let channel = client.open_standard(0.0).await;
        clients.push((client, channel));
    }
    let mut refused = TcpStream::connect(pool.addr()).await.unwrap();
    drained(&mut refused).await;
    event(&mut events, "refusal", |event| matches!(event, PoolEvent::ConnectionRefused { .. }).then_some(()))
        .await;
    let mut roots = std::collections::BTreeSet::new();
    for (client, channel) in &mut clients {
        let template = channel.active().unwrap();
        roots.insert(template.merkle_root);
        client.send(raw_standard(channel.channel_id(), &template, 1)).await;
        client.accepted(1).await;
    }
    assert_eq!(roots.len(), limit, "each channel searches headers of its own");
    {
        let stats = pool.stats().borrow().clone();
        assert_eq!((stats.connections, stats.channels, stats.connections_refused), (limit, limit, 1));
    }
    // A place that becomes free is given again.
    clients.pop();
    stats_until(&pool, "free place", |stats| stats.connections < limit).await;
    Client::connect(pool.url()).await.open_extended(0.0).await;
}

#[tokio::test]
async fn shutdown_ends_every_connection_and_frees_the_port() {
    let pool = pool(NO_BLOCKS).await;
    let (addr, mut events) = (pool.addr(), pool.events());
    let mut client = Client::connect(pool.url()).await;
    client.open_standard(0.0).await;
    let mut silent = TcpStream::connect(addr).await.unwrap();
    stats_until(&pool, "second connection", |stats| stats.connections == 2).await;
    let stats = soon("shutdown", pool.shutdown()).await.unwrap();
    assert_eq!((stats.connections, stats.channels), (0, 0));
    assert_eq!(disconnected(&mut events).await, Disconnect::Shutdown);
    assert_eq!(disconnected(&mut events).await, Disconnect::Shutdown);
    client.closed().await;
    drained(&mut silent).await;
    assert!(TcpStream::connect(addr).await.is_err());
    let again = Pool::start(PoolConfig { listen: addr, ..config(NO_BLOCKS) }).await.unwrap();
    assert_eq!(again.addr(), addr);
}

#[tokio::test]
async fn dropping_the_handle_stops_the_pool() {
    let pool = pool(NO_BLOCKS).await;
    let mut client = Client::connect(pool.url()).await;
    let mut stats = pool.stats();
    drop(pool);
    client.closed().await;
    soon("end of the pool's task", async { while stats.changed().await.is_ok() {} }).await;
}

#[tokio::test]
async fn what_cannot_start_says_why() {
    let pool = pool(NO_BLOCKS).await;
    let taken = Pool::start(PoolConfig { listen: pool.addr(), ..config(NO_BLOCKS) }).await.unwrap_err();
    assert!(matches!(&taken, Error::Listen { addr, .. } if *addr == pool.addr()), "{taken}");
    assert!(taken.to_string().contains("another port"), "{taken}");
    let nbits = Pool::start(config(0x0480_0001)).await.unwrap_err();
    assert!(matches!(nbits, Error::Config(ConfigError::Nbits(_))), "{nbits}");
    assert!(nbits.to_string().contains("0x04800001"), "{nbits}");
}
