//! `midstate demo`: a self-test, then the bundled pool and the miner over loopback, until some blocks are mined.
//!
//! Everything between the two is real: TCP, Noise, Stratum V2, and for `sim` the board's pins. Only the chain is the
//! pool's own, with targets that suit the fabric's speed.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use midstate_fabric::Fabric;
use midstate_fabric::selftest::{self, Outcome};
use midstate_miner::{FabricSource, Miner, MinerConfig, MinerHandle, Stats, with_causes};
use midstate_pool::{Pool, PoolConfig, PoolStats, target_for_hashes};
use midstate_spec::{Header, mainnet};
use midstate_sv2::U256;
use serde_json::{Value, json};
use tokio::sync::watch;

use crate::args::DemoArgs;
use crate::display::{Display, Progress};
use crate::fabric_spec::FabricSpec;
use crate::mine::is_all_gone;
use crate::report::{counted, print_json, status_line, summary_json, summary_text};
use crate::selftest::outcome_json;
use crate::stop::Stop;

/// Headers of the self-test: three of the table, from its ends and its middle.
const SELFTEST_HEADERS: usize = 3;
/// How often the display changes.
const SHOW_EVERY: Duration = Duration::from_millis(250);

/// How hard the demo's chain is.
struct Difficulty {
    hashes_per_block: f64,
    hashes_per_share: f64,
}

/// A second or two for a block: a simulated board does some 90 kH/s, the compact one a fiftieth of that, a CPU a hundred
/// times that.
fn difficulty(spec: &FabricSpec) -> Result<Difficulty> {
    let (block_bits, share_bits) = match spec {
        FabricSpec::Sim(Some(model)) if model == "compact" => (11, 8),
        FabricSpec::Sim(_) => (16, 13),
        FabricSpec::Cpu => (23, 20),
        other => bail!("the demo needs a fabric that is always there: sim or cpu, not {other}"),
    };
    let power = |bits| 2f64.powi(bits);
    Ok(Difficulty { hashes_per_block: power(block_bits), hashes_per_share: power(share_bits) })
}

pub(crate) async fn run(args: DemoArgs, display: &Display, stop: Stop) -> Result<bool> {
    let (wants_json, fabric, started) = (args.json, args.fabric.to_string(), Instant::now());
    let done = play(args, display, stop, started).await;
    if let (Err(error), true) = (&done, wants_json) {
        print_json(&failed_json(&fabric, started, with_causes(error.as_ref())))?;
    }
    done
}

/// The one JSON object of a demo that ended before anything was mined.
fn failed_json(fabric: &str, started: Instant, failure: String) -> Value {
    let seconds = started.elapsed().as_secs_f64();
    json!({ "ok": false, "fabric": fabric, "seconds": seconds, "failures": [failure] })
}

async fn play(args: DemoArgs, display: &Display, stop: Stop, started: Instant) -> Result<bool> {
    let difficulty = difficulty(&args.fabric)?;
    let (fabric, outcome) = test_fabric(&args, stop.clone()).await?;
    outcome.failures.iter().for_each(|failure| display.line(failure));
    display.line(&format!(
        "self-test: {} of {} mainnet nonces found, {} false hits",
        outcome.found, outcome.headers, outcome.hits_false
    ));
    if stop.is_wanted() || !outcome.is_ok() {
        let failure = if stop.is_wanted() {
            "interrupted during the self-test".to_owned()
        } else {
            format!("the self-test of {} failed: nothing is mined with it", args.fabric)
        };
        display.line(&format!("FAILED: {failure}"));
        if args.json {
            let mut value = failed_json(&args.fabric.to_string(), started, failure);
            value["selftest"] = outcome_json(&outcome);
            print_json(&value)?;
        }
        return Ok(false);
    }

    let config = PoolConfig {
        listen: ([127, 0, 0, 1], 0).into(),
        nbits: target_for_hashes(difficulty.hashes_per_block).to_nbits(),
        easiest_target: target_for_hashes(difficulty.hashes_per_share),
        // Far more than any fabric here finds: the easiest target holds.
        shares_per_minute: 1e9,
        ..PoolConfig::default()
    };
    let pool = Pool::start(config).await.context("the bundled pool does not start")?;
    display.line(&format!("pool: {}", pool.url()));
    // The fabric was tested above, with more headers.
    let selftest_headers = 0;
    let config = MinerConfig {
        max_target: Some(U256::MAX),
        selftest_headers,
        ..MinerConfig::new(pool.url().clone(), "demo")
    };
    let miner = Miner::start(config, vec![FabricSource::open(fabric)])?;
    let ended = watch_blocks(&miner, pool.stats(), args.blocks, stop, display.progress()).await;

    let summary = miner.shutdown().await?;
    let pool_stats = pool.shutdown().await.context("the bundled pool does not end")?;
    let failures = failures(&summary, &pool_stats, args.blocks, ended);
    if args.json {
        let mut value = summary_json(&summary, &args.fabric.to_string());
        value["ok"] = failures.is_empty().into();
        value["seconds"] = started.elapsed().as_secs_f64().into();
        value["mining_seconds"] = summary.uptime.as_secs_f64().into();
        value["selftest"] = outcome_json(&outcome);
        value["pool"] = json!({
            "blocks": pool_stats.blocks,
            "height": pool_stats.height,
            "tip": pool_stats.tip.to_string(),
            "shares_accepted": pool_stats.shares_accepted,
            "shares_rejected": pool_stats.shares_rejected_total(),
        });
        value["failures"] = failures.clone().into();
        print_json(&value)?;
    }
    display.line(&summary_text(&summary));
    display.line(&format!(
        "pool: {}, {} accepted, {} refused; tip {}",
        counted(pool_stats.blocks, "block"),
        counted(pool_stats.shares_accepted, "share"),
        pool_stats.shares_rejected_total(),
        pool_stats.tip
    ));
    failures.iter().for_each(|failure| display.line(&format!("FAILED: {failure}")));
    Ok(failures.is_empty())
}

/// Opens the fabric and tests it, on a thread of its own since it blocks.
async fn test_fabric(args: &DemoArgs, stop: Stop) -> Result<(Box<dyn Fabric>, Outcome)> {
    let (spec, trace) = (args.fabric.clone(), args.trace.clone());
    let known = mainnet::HEADERS;
    let headers: Vec<Header> = (0..SELFTEST_HEADERS)
        .filter_map(|at| known.get(at * known.len().saturating_sub(1) / (SELFTEST_HEADERS - 1)))
        .map(|known| known.header)
        .collect();
    tokio::task::spawn_blocking(move || {
        let mut fabric = spec.open(trace.as_deref())?;
        let outcome = selftest::run(&mut fabric, headers, || stop.is_wanted())?;
        Ok((fabric, outcome))
    })
    .await?
}

/// How the mining ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ended {
    BlocksMined,
    Stopped,
    FabricFailed,
}

async fn watch_blocks(
    miner: &MinerHandle,
    mut pool: watch::Receiver<PoolStats>,
    blocks: u64,
    mut stop: Stop,
    mut progress: Progress,
) -> Ended {
    let mut show = tokio::time::interval(SHOW_EVERY);
    let mut miner = miner.stats();
    loop {
        tokio::select! {
            () = stop.wanted() => return Ended::Stopped,
            found = pool.wait_for(|pool| pool.blocks >= blocks) => {
                // A pool that is gone has no blocks to wait for.
                return if found.is_ok() { Ended::BlocksMined } else { Ended::Stopped };
            }
            // The same of a miner; what ended either is said when it is shut down.
            changed = miner.changed() => if changed.is_err() { return Ended::Stopped },
            _ = show.tick() => {
                let stats = miner.borrow().clone();
                if is_all_gone(&stats) {
                    return Ended::FabricFailed;
                }
                progress.show(&status_line(&stats));
            }
        }
    }
}

/// Whatever is not as it should be at the end.
fn failures(miner: &Stats, pool: &PoolStats, blocks: u64, ended: Ended) -> Vec<String> {
    let mut failures = Vec::new();
    let mut check = |is_right: bool, text: String| {
        if !is_right {
            failures.push(text);
        }
    };
    let shares = &miner.shares;
    check(ended != Ended::Stopped, "stopped before the blocks were mined".to_owned());
    check(ended != Ended::FabricFailed, "the fabric failed".to_owned());
    check(pool.blocks >= blocks, format!("the pool has {} of {blocks} blocks", pool.blocks));
    check(miner.hits_false == 0, format!("{} false hits", miner.hits_false));
    check(shares.unmatched_answers == 0, format!("{} answers fit no share", shares.unmatched_answers));
    for (what, ours, theirs) in [
        ("accepted shares", shares.accepted, pool.shares_accepted),
        ("refused shares", shares.rejected, pool.shares_rejected_total()),
        ("blocks", shares.blocks, pool.blocks),
        ("shares sent", shares.submitted, pool.shares_accepted + pool.shares_rejected_total()),
    ] {
        check(ours == theirs, format!("{what}: the miner counts {ours}, the pool {theirs}"));
    }
    failures
}
