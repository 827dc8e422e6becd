//! What is put to a device's pins, when, and what must come of it.
//!
//! A script is open: it says in which clock each request goes onto the line and does not wait for answers, so that it is
//! the same for every top. [`check`] reads the answers and holds them against SHA-256 in software.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use anyhow::{Context as _, Result, ensure};
use midstate_spec::link::{DeviceInfo, FrameReader, Job, NonceRange, RangeEnd, Report, Request, SubmitMode};
use midstate_spec::midstate::{Midstate, Tail, sha256d};
use midstate_spec::{header::BlockHash, mainnet};
use rand::rngs::SmallRng;
use rand::{RngExt as _, SeedableRng as _};

use crate::simulate::Change;

/// No deal crosses a multiple of this many nonces.
const DEAL_BLOCK: u32 = 1 << 12;

enum Event {
    Send(Vec<u8>),
    Skip(u32),
    Reset,
    End,
}

/// Requests and their clocks.
pub struct Script {
    events: Vec<(u64, Event)>,
    clock: u64,
    clocks_per_bit: u32,
    jobs: BTreeMap<u16, Job>,
}

impl fmt::Display for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (clock, event) in &self.events {
            match event {
                Event::Send(bytes) => {
                    write!(f, "{clock} send")?;
                    for byte in bytes {
                        write!(f, " {byte:02x}")?;
                    }
                    writeln!(f)?;
                }
                Event::Skip(count) => writeln!(f, "{clock} skip {count:x}")?,
                Event::Reset => writeln!(f, "{clock} reset 4")?,
                Event::End => writeln!(f, "{clock} end")?,
            }
        }
        Ok(())
    }
}

/// Clocks that a device takes to a job of a nonce, and for each nonce more, at most.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    pass: u64,
    start: u64,
    nonce: u64,
}

impl Pace {
    /// From what a device says of itself.
    pub fn new(info: &DeviceInfo) -> Self {
        let pass = u64::from(info.clocks_per_hash) * 2;
        Self { pass, start: 3 * pass + 1000, nonce: 1 + pass / u64::from(info.engines).max(1) }
    }

    fn job(self, nonces: u64) -> u64 {
        self.start + nonces * self.nonce
    }
}

impl Script {
    fn new(clocks_per_bit: u32) -> Self {
        Self { events: Vec::new(), clock: 50, clocks_per_bit, jobs: BTreeMap::new() }
    }

    /// Whether it needs the port that sets counters.
    pub fn skips(&self) -> bool {
        self.events.iter().any(|(_, event)| matches!(event, Event::Skip(_)))
    }

    fn line(&self, bytes: usize) -> u64 {
        bytes as u64 * 10 * u64::from(self.clocks_per_bit)
    }

    fn send(&mut self, bytes: &[u8]) {
        self.events.push((self.clock, Event::Send(bytes.to_vec())));
        self.clock += self.line(bytes.len());
    }

    fn request(&mut self, request: Request) {
        self.send(&request.to_wire());
    }

    /// A request with some of its first 40 bits changed, and an end of frame.
    fn damaged(&mut self, sequence: u8, change: u64) {
        let mut bytes = Request::GetInfo { sequence }.to_wire().to_vec();
        bytes.iter_mut().zip(change.to_le_bytes()).for_each(|(byte, change)| *byte ^= change);
        self.send(&bytes);
        self.send(&[0]);
    }

    fn job(&mut self, sequence: u8, mode: SubmitMode, job: Job) {
        self.jobs.insert(job.job_id, job);
        self.request(Request::Job { sequence, mode, job });
    }

    fn wait(&mut self, clocks: u64) {
        self.clock += clocks;
    }

    /// Time for reports of up to 20 bytes.
    fn wait_for_reports(&mut self, reports: usize) {
        self.wait(self.line(20 * (reports + 1)) + 1000);
    }

    fn end(mut self) -> Self {
        self.wait_for_reports(18);
        self.events.push((self.clock, Event::End));
        self
    }

    /// Asks a device what it is.
    pub fn info(clocks_per_bit: u32) -> Self {
        let mut script = Self::new(clocks_per_bit);
        script.request(Request::GetInfo { sequence: 0 });
        script.end()
    }

    /// The nonces of real headers, each between others; a range in which each nonce is a hit, more than the FIFO holds;
    /// a job that replaces another; what was counted.
    pub fn self_test(clocks_per_bit: u32, pace: Pace) -> Self {
        let mut script = Self::new(clocks_per_bit);
        script.request(Request::GetInfo { sequence: 0 });
        script.wait_for_reports(1);
        for (at, known) in (0_u8..).zip(&mainnet::HEADERS[..3]) {
            let header = known.header;
            let nonces = NonceRange::new(header.nonce.wrapping_sub(2), 5).expect("5 nonces are a range");
            let job = Job::of_header(0x5aa0 + u16::from(at), &header, nonces, 0);
            script.job(at, SubmitMode::Append, job);
            script.wait(pace.job(5));
            script.wait_for_reports(3);
        }
        let header = mainnet::HEADERS[0].header;
        let job = |job_id, count, threshold| {
            let nonces = NonceRange::new(header.nonce - 1, count).expect("a range");
            Job::of_header(job_id, &header, nonces, threshold)
        };
        script.job(10, SubmitMode::Append, job(10, 40, u32::MAX));
        script.wait(pace.job(40));
        script.wait_for_reports(18);
        script.job(11, SubmitMode::Append, job(11, 1 << 32, 0));
        script.wait(pace.job(3));
        script.job(12, SubmitMode::Replace, job(12, 3, 0));
        script.wait(pace.job(3));
        script.wait_for_reports(4);
        script.request(Request::GetStatus { sequence: 13 });
        script.end()
    }

    /// A job of more nonces than a block of deals has, and what was counted.
    pub fn long(clocks_per_bit: u32, pace: Pace) -> Self {
        let mut script = Self::new(clocks_per_bit);
        let header = mainnet::HEADERS[0].header;
        let count = 9_000;
        let nonces =
            NonceRange::new(header.nonce.wrapping_sub(5_000), count).expect("9,000 nonces are a range");
        let job = Job::of_header(0xa55a, &header, nonces, u32::MAX >> 8);
        script.job(0, SubmitMode::Append, job);
        script.wait(pace.job(count));
        script.wait_for_reports(2);
        script.request(Request::GetStatus { sequence: 1 });
        script.end()
    }

    /// Jobs in which the counters skip to a little before each of their bits changes; for a core that has the port for that.
    pub fn counters(clocks_per_bit: u32, pace: Pace) -> Self {
        let mut script = Self::new(clocks_per_bit);
        let header = mainnet::HEADERS[0].header;
        for (sequence, bit) in (4_u8..=32).enumerate() {
            let sequence = u8::try_from(sequence).expect("there are fewer bits");
            let nonces = NonceRange::new(header.nonce, 60).expect("60 nonces are a range");
            let job = Job::of_header(u16::from(bit), &header, nonces, u32::MAX);
            script.job(2 * sequence, SubmitMode::Append, job);
            let carry = 1_u32.checked_shl(bit.into()).unwrap_or(0);
            let skips_at = script.clock + pace.pass;
            script.events.push((skips_at, Event::Skip(carry.wrapping_sub(20))));
            script.wait(pace.job(60));
            script.wait_for_reports(18);
            script.request(Request::GetStatus { sequence: 2 * sequence + 1 });
            script.wait_for_reports(2);
            let clock = script.clock;
            script.events.push((clock, Event::Skip(carry.wrapping_sub(1))));
            script.damaged(5, 1);
            script.request(Request::GetStatus { sequence: 2 * sequence });
            script.wait_for_reports(2);
        }
        script.end()
    }

    /// Jobs that meet the engines at every place of their program.
    pub fn phases(clocks_per_bit: u32, pace: Pace) -> Self {
        let mut script = Self::new(clocks_per_bit);
        let header = mainnet::HEADERS[0].header;
        let nonces = NonceRange::new(header.nonce - 1, 3).expect("3 nonces are a range");
        for (sequence, phase) in (0..=u8::MAX).cycle().zip(0..pace.pass) {
            let job = Job::of_header(sequence.into(), &header, nonces, 0);
            script.job(sequence, SubmitMode::Append, job);
            script.wait(pace.job(3));
            script.wait_for_reports(3);
            script.clock = script.clock.next_multiple_of(pace.pass) + phase + 1;
        }
        script.end()
    }

    /// Requests, damage and resets as `seed` has them; ranges begin anywhere, or a little before the end of a block of deals
    /// or of all nonces.
    pub fn random(clocks_per_bit: u32, pace: Pace, seed: u64) -> Self {
        let mut rng = SmallRng::seed_from_u64(seed);
        let mut script = Self::new(clocks_per_bit);
        let mut sequence: u8 = rng.random();
        for at in 0..8 {
            // One that differs from the last in one bit.
            sequence ^= 1 << rng.random_range(0..8);
            let count = rng.random_range(1..30_u64);
            let before = rng.random_range(0..30_u32);
            let first = match rng.random_range(0..4) {
                0 => 0_u32.wrapping_sub(before),
                1 => (rng.random::<u32>() & !(DEAL_BLOCK - 1)).wrapping_sub(before),
                _ => rng.random(),
            };
            // So long a job ends only with the next request.
            let is_endless = rng.random_range(0..6) == 0;
            let nonces = if is_endless { rng.random_range(1 << 16..=1 << 32) } else { count };
            let (midstate, tail) = (Midstate(rng.random()), Tail(rng.random()));
            // Half of the time a nonce's own hash is the last that is a hit, or the first that is none.
            let hash = sha256d(midstate, tail, first.wrapping_add(rng.random_range(0..2)));
            let word = BlockHash::from_state(hash).most_significant_word();
            let threshold = match rng.random_range(0..4) {
                0 => word,
                1 => word.wrapping_sub(1),
                _ => u32::MAX >> rng.random_range(0..4),
            };
            let job = Job {
                job_id: rng.random::<u16>() << 3 | at,
                midstate,
                tail,
                nonces: NonceRange::new(first, nonces).expect("there are nonces, and not too many"),
                threshold,
            };
            match rng.random_range(0..12) {
                0 => script.request(Request::GetStatus { sequence }),
                1 => script.request(Request::Cancel { sequence }),
                2 => {
                    script.damaged(sequence, 1 << rng.random_range(0..40));
                }
                3 => {
                    // It meets a job at work and a quiet line: a frame that it cut would read as an error.
                    script.request(Request::Cancel { sequence });
                    script.wait_for_reports(18);
                    sequence ^= 1 << rng.random_range(0..8);
                    let nonces = NonceRange::new(first, 1 << 20).expect("there are nonces");
                    script.job(sequence, SubmitMode::Append, Job { nonces, threshold: 0, ..job });
                    script.wait_for_reports(1);
                    script.wait(rng.random_range(0..pace.job(count)));
                    let clock = script.clock;
                    script.events.push((clock, Event::Reset));
                    script.wait(10);
                }
                4 => script.job(sequence, SubmitMode::Replace, job),
                5..8 => {
                    // A host that heard no Ack says it again.
                    script.job(sequence, SubmitMode::Append, job);
                    script.job(sequence, SubmitMode::Append, job);
                }
                _ => script.job(sequence, SubmitMode::Append, job),
            }
            // Now and then the next request meets the job at work.
            script.wait(rng.random_range(0..pace.job(count)));
            script.wait_for_reports(rng.random_range(1..6));
            if is_endless {
                sequence ^= 1 << rng.random_range(0..8);
                script.request(Request::Cancel { sequence });
                script.wait_for_reports(3);
            }
        }
        script.request(Request::GetInfo { sequence: sequence ^ 1 });
        script.request(Request::GetStatus { sequence });
        script.wait(pace.job(60));
        script.end()
    }
}

/// The bytes that a trace's serial line carries.
///
/// # Errors
/// When a byte has no stop bit.
pub fn bytes(trace: &[Change], clocks_per_bit: u32) -> Result<Vec<u8>> {
    let bit = u64::from(clocks_per_bit);
    let level = |clock: u64| {
        let after = trace.partition_point(|change| change.clock <= clock);
        after == 0 || trace[after - 1].uart_tx
    };
    let mut bytes = Vec::new();
    let mut free_at = 0;
    for change in trace {
        if change.uart_tx || change.clock < free_at || level(change.clock.saturating_sub(1)) == change.uart_tx
        {
            continue;
        }
        let middle = |at: u64| change.clock + at * bit + bit / 2;
        ensure!(level(middle(9)), "the byte that began in clock {} has no stop bit", change.clock);
        bytes.push((0..8).fold(0, |byte, at| byte | u8::from(level(middle(1 + at))) << at));
        free_at = middle(9);
    }
    Ok(bytes)
}

/// The frames that a trace's serial line carries.
///
/// # Errors
/// When a frame is not whole.
pub fn reports(trace: &[Change], clocks_per_bit: u32) -> Result<Vec<Report>> {
    let mut reader = FrameReader::new();
    let bytes = bytes(trace, clocks_per_bit)?;
    bytes.into_iter().filter_map(|byte| reader.push::<Report>(byte)).map(|frame| Ok(frame?)).collect()
}

/// What the device says of itself, first of all.
///
/// # Errors
/// When that is not the first report.
pub fn info(reports: &[Report]) -> Result<DeviceInfo> {
    match reports.first() {
        Some(Report::Info(info)) => Ok(*info),
        other => anyhow::bail!("the device's first report is {other:?} instead of Info"),
    }
}

/// Holds the reports against SHA-256 in software: every hit is one, and the end of a finished job counts all of them; those that
/// found the FIFO full need not come.
///
/// Gives the number of hits and of finished jobs.
///
/// # Errors
/// Says what is wrong.
pub fn check(script: &Script, reports: &[Report]) -> Result<(usize, usize)> {
    let is_hit = |job: &Job, nonce| {
        let hash = BlockHash::from_state(sha256d(job.midstate, job.tail, nonce));
        hash.most_significant_word() <= job.threshold
    };
    let mut hits = BTreeMap::<u16, BTreeSet<u32>>::new();
    let mut finished = 0;
    for report in reports {
        match report {
            Report::Hit { job_id, nonce, .. } => {
                let job = script
                    .jobs
                    .get(job_id)
                    .with_context(|| format!("a hit of an unknown job: {report:?}"))?;
                ensure!(job.nonces.contains(*nonce) && is_hit(job, *nonce), "this is no hit: {report:?}");
                ensure!(hits.entry(*job_id).or_default().insert(*nonce), "a hit came twice: {report:?}");
            }
            Report::RangeDone { end: RangeEnd::Finished, hits: count, job_id, .. } => {
                let job = script
                    .jobs
                    .get(job_id)
                    .with_context(|| format!("the end of an unknown job: {report:?}"))?;
                let nonces = (0..job.nonces.count()).map(|at| {
                    // A count is at most 2^32, so the offset wraps as the range does.
                    job.nonces.first().wrapping_add(u32::try_from(at).unwrap_or_default())
                });
                let expected: BTreeSet<u32> = nonces.filter(|nonce| is_hit(job, *nonce)).collect();
                let came = hits.remove(job_id).unwrap_or_default();
                ensure!(
                    expected.len() % 256 == usize::from(*count),
                    "{} hits are expected: {report:?}",
                    expected.len()
                );
                // Those that found the FIFO full are counted and not there.
                ensure!(came.is_subset(&expected), "{report:?}");
                finished += 1;
                hits.insert(*job_id, came);
            }
            _ => {}
        }
    }
    Ok((hits.values().map(BTreeSet::len).sum(), finished))
}
