//! `translator_sv2` as a client of our pool, with a Stratum V1 client of this program behind it.
//!
//! The pool runs inside this program, as `midstate pool` starts it, so that its events can be compared one by one with
//! what the V1 client submitted.

use std::collections::HashSet;
use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::{Context, Result, bail, ensure};
use midstate_pool::{ChannelKind, Pool, PoolConfig, PoolEvent, PoolHandle};
use midstate_spec::BlockHash;
use tokio::sync::broadcast::{Receiver, error::RecvError};

use super::{NBITS, Places, SOON};
use crate::processes::{Process, free_address};
use crate::results::Results;
use crate::settings;
use crate::sv1::{Accepted, Sv1Client, hex};

pub(crate) const PEER: &str = "translator_sv2";
/// What the translator tells the pool of each client's speed: 100,000 hashes a share.
const HASHES_PER_S: f64 = 1e6;
const SHARES: usize = 10;
/// Beside the coinbase, so that there are merkle branches to translate.
const TRANSACTIONS: u16 = 5;

#[derive(Debug)]
struct Running {
    _process: Process,
    pool: PoolHandle,
    events: Receiver<PoolEvent>,
    client: Sv1Client,
}

/// All checks against this peer.
pub(crate) async fn run(places: &Places, results: &mut Results) {
    let name = "two_sv1_clients_share_a_channel";
    results.check(name, PEER, two_clients(places, name)).await;
    let Some(mut running) = results.check("channel_opened_by_the_translator", PEER, start(places)).await
    else {
        return;
    };
    results.check("sv1_client_gets_the_job", PEER, job(&mut running)).await;
    let Some(mut submitted) =
        results.check("sv1_shares_accepted_by_our_pool", PEER, shares(&mut running)).await
    else {
        return;
    };
    results.check("sv1_block_found_on_our_pool", PEER, block(&mut running, &mut submitted)).await;
    results.check("pool_and_translator_count_the_same", PEER, counts(running, submitted)).await;
}

/// Our pool, and its events from the start on.
async fn start_pool() -> Result<(PoolHandle, Receiver<PoolEvent>)> {
    let config = PoolConfig {
        listen: "127.0.0.1:0".parse()?,
        nbits: NBITS,
        shares_per_minute: settings::SHARES_PER_MINUTE,
        // The client's difficulty is the check's to know.
        vardiff: false,
        filler_transactions: TRANSACTIONS,
        ..PoolConfig::default()
    };
    let pool = Pool::start(config).await?;
    let events = pool.events();
    Ok((pool, events))
}

/// A translator on our pool, and where V1 clients find it.
fn start_translator(
    places: &Places,
    pool: &PoolHandle,
    is_aggregated: bool,
    name: &str,
) -> Result<(Process, SocketAddr)> {
    let address = free_address()?;
    let text = settings::translator(address, pool.url(), HASHES_PER_S, is_aggregated);
    let file = places.settings_file(name, &text)?;
    let program = places.peers.join(PEER);
    Ok((Process::start(&program, &["--config", &file], name, &places.logs, false)?, address))
}

async fn start(places: &Places) -> Result<(Running, String)> {
    let (pool, mut events) = start_pool().await?;
    let (mut process, address) = start_translator(places, &pool, false, PEER)?;
    let client = Sv1Client::start(process.connect(address).await?).await?;
    let opened = next(&mut events, "the translator's channel", |event| match event {
        PoolEvent::ChannelOpened { channel_id, kind, user, target, .. } => {
            Some((channel_id, kind, user, target))
        }
        _ => None,
    });
    let (channel_id, kind, user, target) = opened.await?;
    ensure!(kind == ChannelKind::Extended, "the channel is not an extended one");
    let evidence = format!(
        "channel {channel_id} for {user}, one share in {:.0} hashes, extranonce1 {}",
        target.expected_hashes(),
        hex(client.extranonce1())
    );
    Ok((Running { _process: process, pool, events, client }, evidence))
}

/// Waits for an event of our pool.
async fn next<T>(
    events: &mut Receiver<PoolEvent>,
    what: &str,
    mut wanted: impl FnMut(PoolEvent) -> Option<T>,
) -> Result<T> {
    let wait = async {
        loop {
            match events.recv().await {
                Ok(PoolEvent::ShareRejected { sequence_number, reason, .. }) => {
                    bail!("the pool refused share {sequence_number}: {reason}")
                }
                Ok(event) => {
                    if let Some(found) = wanted(event) {
                        return Ok(found);
                    }
                }
                Err(RecvError::Lagged(missed)) => bail!("{missed} events of the pool were missed"),
                Err(RecvError::Closed) => bail!("the pool ended"),
            }
        }
    };
    tokio::time::timeout(SOON, wait).await.with_context(|| format!("{what} did not come for {SOON:?}"))?
}

async fn job(running: &mut Running) -> Result<((), String)> {
    let job = running.client.job().await?;
    let tip = running.pool.stats().borrow().tip;
    ensure!(job.prev_hash == tip, "the job is on {}, and the pool's tip is {tip}", job.prev_hash);
    Ok(((), format!("job {}, prev_hash {tip}", job.id)))
}

/// The pool accepts a share by the hash that the client found.
async fn accepted(events: &mut Receiver<PoolEvent>, hash: BlockHash) -> Result<()> {
    next(events, "the share at the pool", |event| match event {
        PoolEvent::ShareAccepted { hash: accepted, .. } if accepted == hash => Some(()),
        _ => None,
    })
    .await
}

/// A share of the client that the pool accepts. After a block, the pool is waited for to go on.
async fn share(
    client: &mut Sv1Client,
    events: &mut Receiver<PoolEvent>,
    submitted: &mut HashSet<BlockHash>,
) -> Result<(Accepted, Option<Found>)> {
    let share = client.share().await?;
    ensure!(submitted.insert(share.hash), "{} was found twice", share.hash);
    accepted(events, share.hash).await?;
    if !share.is_block {
        return Ok((share, None));
    }
    let found = next(events, "the block at the pool", |event| match event {
        PoolEvent::BlockFound { height, hash, by } => Some((height, hash, by)),
        _ => None,
    });
    let (height, hash, by) = found.await?;
    ensure!(hash == share.hash, "the pool's block is {hash}, and {} was submitted", share.hash);
    let job = client.job_on(hash).await?;
    ensure!(job.is_clean, "the job on the new block leaves older ones alive");
    Ok((share, Some(Found { height, by, next_job: job.id })))
}

/// A block at the pool.
#[derive(Debug)]
struct Found {
    height: u32,
    by: Arc<str>,
    next_job: String,
}

async fn shares(running: &mut Running) -> Result<(HashSet<BlockHash>, String)> {
    let Running { client, events, .. } = running;
    let mut submitted = HashSet::new();
    let mut last = None;
    while submitted.len() < SHARES {
        last = Some(share(client, events, &mut submitted).await?.0);
    }
    let Accepted { hash, version, .. } = last.context("no share")?;
    Ok((submitted, format!("{SHARES} of {SHARES}, version {version:08x}, last {hash}")))
}

async fn block(running: &mut Running, submitted: &mut HashSet<BlockHash>) -> Result<((), String)> {
    let Running { client, events, .. } = running;
    loop {
        let (share, found) = share(client, events, submitted).await?;
        if let Some(Found { height, by, next_job }) = found {
            return Ok(((), format!("height {height} by {by}, hash {}; job {next_job} follows", share.hash)));
        }
    }
}

async fn counts(running: Running, submitted: HashSet<BlockHash>) -> Result<((), String)> {
    let stats = running.pool.shutdown().await?;
    let count = u64::try_from(submitted.len())?;
    let refused = stats.shares_rejected_total();
    ensure!(refused == 0, "the pool refused {refused} shares: {:?}", stats.shares_rejected);
    ensure!(stats.shares_accepted == count, "{} shares accepted, {count} submitted", stats.shares_accepted);
    Ok(((), format!("{count} submitted, {count} accepted, {} blocks", stats.blocks)))
}

/// A translator that gathers its clients in one channel gives each a part of the extranonce.
async fn two_clients(places: &Places, name: &str) -> Result<((), String)> {
    let (pool, mut events) = start_pool().await?;
    let (mut process, address) = start_translator(places, &pool, true, name)?;
    let mut clients = Vec::new();
    for _ in 0..2 {
        clients.push(Sv1Client::start(process.connect(address).await?).await?);
    }
    let extranonces: Vec<String> = clients.iter().map(|client| hex(client.extranonce1())).collect();
    ensure!(extranonces[0] != extranonces[1], "both clients have extranonce1 {}", extranonces[0]);
    let mut hashes = HashSet::new();
    for _ in 0..SHARES {
        for at in 0..clients.len() {
            let (share, found) = share(&mut clients[at], &mut events, &mut hashes).await?;
            if found.is_some() {
                for client in &mut clients {
                    client.job_on(share.hash).await?;
                }
            }
        }
    }
    let channels = pool.stats().borrow().channels;
    ensure!(channels == 1, "{channels} channels are open");
    let stats = pool.shutdown().await?;
    let refused = stats.shares_rejected_total();
    ensure!(refused == 0, "the pool refused {refused} shares: {:?}", stats.shares_rejected);
    let count = hashes.len();
    Ok(((), format!("{count} of {count} shares, 1 channel, extranonce1 {}", extranonces.join(" and "))))
}
