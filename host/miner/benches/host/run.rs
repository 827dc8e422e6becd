//! One run: a pool's process, the miner with its boards in this one, and what both saw.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread;
use std::time::Duration;

use cpu_time::ProcessTime;
use midstate_fabric::link::LinkFabric;
use midstate_fabric::{Fabric, Job, NonceRange, SubmitMode};
use midstate_miner::{FabricSource, Miner, MinerConfig, Summary};
use midstate_spec::{Midstate, Tail};
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
    /// Resident memory in KiB, at the beginning, at intervals, and at the end.
    pub(crate) resident_kib: Vec<u64>,
}

/// Runs a plan with some boards.
pub(crate) async fn run(plan: Plan, boards: usize) -> Outcome {
    let (mut pool, url) = PoolProcess::start(plan).await;
    let logs: Vec<_> = (0..boards).map(|_| Arc::new(Log::new(plan.is_timed))).collect();
    let sources =
        logs.iter().enumerate().map(|(number, log)| FabricSource::open(fabric(number, Arc::clone(log))));
    // Whatever target the pool gives; and without the hits of a self-test, which are no shares.
    let config =
        MinerConfig { max_target: Some(U256::MAX), selftest_headers: 0, ..MinerConfig::new(url, "bench") };
    let miner = Miner::start(config, sources.collect()).expect("a configuration that works");

    pool.says("begun").await;
    let (began, cpu_began) = (Instant::now(), ProcessTime::now());
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
    resident_kib.push(resident_kib_now());
    let summary = miner.shutdown().await.expect("nothing ended the mining before");
    let notes = pool.notes().await;
    let hits = logs.iter().map(|log| log.hits.load(Ordering::Relaxed)).sum();
    Outcome { plan, boards, hits, summary, notes, logs, elapsed, cpu, resident_kib }
}

/// What boards and their drivers take of a core by themselves: threads that are woken for each hit, and no miner.
pub(crate) fn boards_alone(boards: usize, time: Duration) -> f64 {
    let until = std::time::Instant::now() + time;
    let cpu_began = ProcessTime::now();
    let threads = (0..boards).map(|number| {
        thread::spawn(move || {
            let mut fabric = fabric(number, Arc::new(Log::new(false)));
            let (midstate, tail) = (Midstate([7; 8]), Tail([u32::try_from(number).expect("a few"); 3]));
            let (nonces, threshold) = (NonceRange::ALL, u32::MAX / NONCES_PER_HIT);
            let job = Job { job_id: 1, midstate, tail, nonces, threshold };
            fabric.submit(&job, SubmitMode::Append).expect("a scripted board takes it");
            while std::time::Instant::now() < until {
                fabric.poll(time).expect("a scripted board goes on");
            }
        })
    });
    for thread in threads.collect::<Vec<_>>() {
        thread.join().expect("no thread panics");
    }
    cpu_began.elapsed().as_secs_f64() / time.as_secs_f64()
}

fn fabric(number: usize, log: Arc<Log>) -> LinkFabric<ScriptedLink> {
    let link = ScriptedLink::new(number, HITS_PER_S * NONCES_PER_HIT, log);
    LinkFabric::open(link).expect("a scripted board answers")
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

    /// From each previous hash to each board's job on it. A board that got none before the next previous hash came has none.
    pub(crate) fn to_wire(&self) -> Latencies {
        Latencies::new(self.marks().filter_map(|(mark, at)| match mark {
            Mark::Job { nbits } => Some(at.saturating_sub(*self.notes.blocks.get(&nbits)?)),
            Mark::Hit { .. } => None,
        }))
    }

    /// Hits in the time without new previous hashes: key, lateness, moment.
    fn quiet_hits(&self) -> impl Iterator<Item = (u64, u64, Moment)> {
        let every = u64::try_from(self.plan.every.as_nanos()).expect("below 584 years");
        let quiet_from = self.notes.blocks.values().max().map_or(0, |last| last + every);
        self.marks().filter_map(move |(mark, at)| match mark {
            Mark::Hit { key, late_ns } if at >= quiet_from => Some((key, late_ns, at)),
            _ => None,
        })
    }

    /// From each of these hits to its share.
    pub(crate) fn to_socket(&self) -> Latencies {
        let came = |key| self.notes.share_times.get(&key);
        Latencies::new(self.quiet_hits().filter_map(|(key, _, at)| Some(came(key)?.saturating_sub(at))))
    }

    /// How late these hits themselves were.
    pub(crate) fn machine(&self) -> Latencies {
        Latencies::new(self.quiet_hits().map(|(_, late_ns, _)| late_ns))
    }

    /// What was lost on the way, in words; nothing should be.
    pub(crate) fn lost(&self) -> Vec<String> {
        let Summary { hits, hits_false, hits_repeated, hits_dropped, .. } = &self.summary;
        let Summary { shares_stale, shares_unsent, shares, .. } = &self.summary;
        let mut lost = Vec::new();
        let mut compare = |what: &str, is: u64, should: u64| {
            if is != should {
                lost.push(format!("{} boards: {is} {what}, not {should}", self.boards));
            }
        };
        compare("hits came to the miner", *hits, self.hits);
        compare("shares were dropped because the pool took none", *shares_unsent, 0);
        compare("hits became shares or were too late", shares.submitted + shares_stale, self.hits);
        compare("hits were false, repeated or dropped", hits_false + hits_repeated + hits_dropped, 0);
        compare("shares came to the pool", self.notes.shares, shares.submitted);
        compare("false shares came to the pool", self.notes.false_shares, 0);
        lost
    }
}

/// Latencies of one kind, in nanoseconds, the shortest first.
pub(crate) struct Latencies(Vec<u64>);

impl Latencies {
    fn new(latencies: impl Iterator<Item = u64>) -> Self {
        let mut latencies: Vec<_> = latencies.collect();
        latencies.sort_unstable();
        Self(latencies)
    }

    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    /// The one that so many percent do not exceed; 0 if there are none.
    pub(crate) fn ms_at(&self, percent: usize) -> f64 {
        let at = (self.0.len() * percent / 100).min(self.0.len().saturating_sub(1));
        Duration::from_nanos(self.0.get(at).copied().unwrap_or_default()).as_secs_f64() * 1e3
    }
}
