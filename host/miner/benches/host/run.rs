//! One run: a pool's process, the miner with its boards in this one, and what both saw.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use cpu_time::ProcessTime;
use midstate_fabric::link::LinkFabric;
use midstate_miner::{FabricSource, Miner, MinerConfig, Summary};
use midstate_sv2::U256;
use tokio::time::{Instant, interval_at};

use crate::child::{Notes, PoolProcess};
use crate::clock::Moment;
use crate::device::{Log, Mark, NONCES_PER_HIT, ScriptedLink};
use crate::plan::Plan;

/// Hits a second of each board.
pub(crate) const HITS_PER_S: u32 = 100;

/// What a run gave.
pub(crate) struct Outcome {
    pub(crate) plan: Plan,
    pub(crate) boards: usize,
    /// Hits that the boards gave.
    pub(crate) hits: u64,
    pub(crate) summary: Summary,
    pub(crate) notes: Notes,
    logs: Vec<Arc<Log>>,
    /// While the plan was kept to.
    pub(crate) elapsed: Duration,
    /// The process' time on all cores in `elapsed`.
    pub(crate) cpu: Duration,
    /// Of it, what the boards' own hashing took.
    pub(crate) nonces: u64,
    /// Resident memory in KiB, at the beginning, at intervals, and at the end.
    pub(crate) resident_kib: Vec<u64>,
}

/// Runs a plan with some boards.
pub(crate) async fn run(plan: Plan, boards: usize) -> Outcome {
    let (mut pool, url) = PoolProcess::start(plan).await;
    let logs: Vec<_> = (0..boards).map(|_| Arc::new(Log::new(plan.is_timed))).collect();
    let sources = logs.iter().enumerate().map(|(number, log)| {
        let link = ScriptedLink::new(number, HITS_PER_S * NONCES_PER_HIT, Arc::clone(log));
        FabricSource::open(LinkFabric::open(link).expect("a scripted board answers"))
    });
    // Shares of the easiest target, without which each would be a rarity.
    let config = MinerConfig { max_target: Some(U256::MAX), ..MinerConfig::new(url, "bench") };
    let miner = Miner::start(config, sources.collect()).expect("a configuration that works");

    pool.says("begun").await;
    let (began, cpu_began, nonces_began) = (Instant::now(), ProcessTime::now(), nonces(&logs));
    let every = (plan.every * plan.blocks + plan.quiet) / 30;
    let mut sample = interval_at(began + every, every);
    let mut resident_kib = vec![resident_kib_now()];
    loop {
        tokio::select! {
            () = pool.says("done") => break,
            _ = sample.tick() => resident_kib.push(resident_kib_now()),
        }
    }
    let (elapsed, cpu) = (began.elapsed(), cpu_began.elapsed());
    let nonces = nonces(&logs) - nonces_began;
    resident_kib.push(resident_kib_now());
    let summary = miner.shutdown().await.expect("nothing ended the mining before");
    let notes = pool.notes().await;
    let hits = logs.iter().map(|log| log.hits.load(Ordering::Relaxed)).sum();
    Outcome { plan, boards, hits, summary, notes, logs, elapsed, cpu, nonces, resident_kib }
}

fn nonces(logs: &[Arc<Log>]) -> u64 {
    logs.iter().map(|log| log.nonces.load(Ordering::Relaxed)).sum()
}

/// `VmRSS` of this process.
fn resident_kib_now() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("Linux says it");
    line.trim().trim_end_matches(" kB").parse().expect("a number of KiB")
}

impl Outcome {
    fn marks(&self) -> impl Iterator<Item = (Mark, Moment)> {
        let of = |log: &Arc<Log>| log.marks.as_ref().map(|marks| marks.lock().expect("all is over").clone());
        self.logs.iter().filter_map(of).flatten()
    }

    /// From each previous hash to each board's job on it.
    pub(crate) fn to_wire_ns(&self) -> Vec<u64> {
        let jobs = self.marks().filter_map(|(mark, at)| match mark {
            Mark::Job { nbits } => Some((nbits, at)),
            Mark::Hit { .. } => None,
        });
        jobs.filter_map(|(nbits, at)| Some(at.saturating_sub(*self.notes.blocks.get(&nbits)?))).collect()
    }

    /// From each hit to its share, in the time without new previous hashes.
    pub(crate) fn to_socket_ns(&self) -> Vec<u64> {
        let every = u64::try_from(self.plan.every.as_nanos()).expect("below 584 years");
        let quiet_from = self.notes.blocks.values().max().map_or(0, |last| last + every);
        let hits = self.marks().filter_map(|(mark, at)| match mark {
            Mark::Hit { key } => Some((key, at)),
            Mark::Job { .. } => None,
        });
        let quiet = hits.filter(|(_, at)| *at >= quiet_from);
        quiet.filter_map(|(key, at)| Some(self.notes.share_times.get(&key)?.saturating_sub(at))).collect()
    }

    /// What was lost on the way, in words; nothing should be.
    pub(crate) fn lost(&self) -> Vec<String> {
        let Summary { hits, hits_false, hits_repeated, hits_dropped, shares_stale, shares, .. } =
            &self.summary;
        let mut lost = Vec::new();
        let mut compare = |what: &str, is: u64, should: u64| {
            if is != should {
                lost.push(format!("{} boards: {is} {what}, not {should}", self.boards));
            }
        };
        compare("hits came to the miner", *hits, self.hits);
        compare("hits became shares or were too late", shares.submitted + shares_stale, self.hits);
        compare("hits were false, repeated or dropped", hits_false + hits_repeated + hits_dropped, 0);
        compare("shares came to the pool", self.notes.shares, shares.submitted);
        compare("false shares came to the pool", self.notes.false_shares, 0);
        compare("shares were answered", shares.accepted + shares.rejected, shares.submitted);
        if self.plan.is_timed {
            let expected = self.boards * self.notes.blocks.len();
            compare("jobs on a new previous hash", self.to_wire_ns().len() as u64, expected as u64);
        }
        lost
    }
}
