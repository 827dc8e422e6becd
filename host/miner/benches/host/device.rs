//! Scripted boards: the far end of a [`Link`], so that driver, dispatch and all behind it are the real ones.
//!
//! A board answers each request at once, searches its ranges nonce by nonce at the speed that its Info names, and reports each
//! hit when it is due. Its hits are true: it hashes, which takes little, because the target is so easy that one of
//! [`NONCES_PER_HIT`] hashes is a share. Within the time of its nonce a hit comes at random (each board draws from a seed of its
//! own), so that 64 boards that were given a job at the same moment do not report in step.
//!
//! Source: [`midstate_spec::link`]. Left out: what a wire takes, a millisecond for a job at 1 Mbaud: figures end where bytes are
//! handed to the wire, and begin where they come from it.

use std::collections::VecDeque;
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use midstate_fabric::cpu::{Method, Search};
use midstate_fabric::link::Link;
use midstate_fabric::{Interrupter, Interruption};
use midstate_spec::link::{
    DeviceInfo, DeviceStatus, FrameReader, Job, Outcome, PROTOCOL_VERSION, RangeEnd, Report, Request,
    SubmitMode, WireFrame,
};
use midstate_spec::midstate::sha256d;
use midstate_spec::{BlockHash, Midstate, Tail};

use crate::clock::{self, Moment};

/// How many hashes a hit takes on average.
pub(crate) const NONCES_PER_HIT: u32 = 4;
/// Nonces that are looked through ahead of their time.
const AHEAD: u64 = 4096;

/// Something whose time counts.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Mark {
    /// The last byte of the first job on a previous hash was handed to the wire.
    Job { nbits: u32 },
    /// The last byte of a hit came from the wire, so much later than the board meant it to: the machine's doing, which tells
    /// what other latencies are worth.
    Hit { key: u64, late_ns: u64 },
}

/// What a board noted.
#[derive(Debug, Default)]
pub(crate) struct Log {
    /// Hits that came from the wire.
    pub(crate) hits: AtomicU64,
    /// `None` where nobody asks for times: memory would grow with them.
    pub(crate) marks: Option<Mutex<Vec<(Mark, Moment)>>>,
}

impl Hit {
    fn mark(&self) -> Mark {
        let key = key_of(&BlockHash::from_state(sha256d(self.midstate, self.tail, self.nonce)));
        Mark::Hit { key, late_ns: u64::try_from(self.due.elapsed().as_nanos()).unwrap_or(u64::MAX) }
    }
}

impl Log {
    pub(crate) fn new(is_timed: bool) -> Self {
        Self { marks: is_timed.then(Mutex::default), ..Self::default() }
    }

    fn mark(&self, mark: impl FnOnce() -> Mark) {
        if let Some(marks) = &self.marks {
            let (mark, at) = (mark(), clock::now());
            marks.lock().expect("nothing panics while it holds the lock").push((mark, at));
        }
    }
}

/// How a hit is found again among the shares.
pub(crate) fn key_of(hash: &BlockHash) -> u64 {
    let [b0, b1, b2, b3, b4, b5, b6, b7, ..] = hash.0;
    u64::from_le_bytes([b0, b1, b2, b3, b4, b5, b6, b7])
}

/// A hit on its way to the host.
#[derive(Clone, Copy, Debug)]
struct Hit {
    midstate: Midstate,
    tail: Tail,
    nonce: u32,
    due: Instant,
}

/// What comes next of the job that runs.
#[derive(Clone, Copy, Debug)]
enum Next {
    /// The nonce with this offset is a hit.
    Hit(u64),
    /// None of the nonces below this offset is.
    NothingBelow(u64),
}

#[derive(Debug)]
struct Run {
    job: Job,
    search: Search,
    started: Instant,
    next: Next,
    due: Instant,
    hits: u8,
}

/// The cable of a scripted board, with the board.
#[derive(Debug)]
pub(crate) struct ScriptedLink {
    name: String,
    hashes_per_s: u32,
    random: u64,
    log: Arc<Log>,
    interruption: Interruption,
    requests: FrameReader,
    /// Frames on their way to the host.
    reports: VecDeque<(WireFrame, Option<Hit>)>,
    running: Option<Run>,
    waiting: Option<Job>,
    last_sequence: Option<u8>,
    last_nbits: u32,
    hashes: u64,
}

impl ScriptedLink {
    pub(crate) fn new(number: usize, hashes_per_s: u32, log: Arc<Log>) -> Self {
        Self {
            name: format!("scripted {number}"),
            hashes_per_s,
            random: (number as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1,
            log,
            interruption: Interruption::default(),
            requests: FrameReader::new(),
            reports: VecDeque::new(),
            running: None,
            waiting: None,
            last_sequence: None,
            last_nbits: 0,
            hashes: 0,
        }
    }

    /// From 0 to below 1 (xorshift64).
    fn draw(&mut self) -> f64 {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        f64::from(u32::try_from(self.random >> 32).expect("32 bits")) / 4_294_967_296.0
    }

    fn report(&mut self, report: &Report) {
        self.reports.push_back((report.to_wire(), None));
    }

    fn start(&mut self, job: Job, now: Instant) {
        let search = Search::new(job.midstate, job.tail, job.threshold);
        let next = Next::NothingBelow(0);
        self.running = Some(Run { job, search, started: now, next, due: now, hits: 0 });
        self.look_ahead(0);
    }

    /// Finds the next hit, or that there is none for a while.
    fn look_ahead(&mut self, from: u64) {
        let jitter = self.draw();
        let Some(run) = &mut self.running else { return };
        let first = u64::from(run.job.nonces.first()) + from;
        let first = u32::try_from(first & u64::from(u32::MAX)).expect("32 bits");
        let ahead = AHEAD.min(run.job.nonces.count() - from);
        let found =
            run.search.first_hit(Method::Compress, first, u32::try_from(ahead).expect("AHEAD at most"));
        let next =
            found.map_or(Next::NothingBelow(from + ahead), |offset| Next::Hit(from + u64::from(offset)));
        let offset = match next {
            Next::Hit(offset) => offset as f64 + jitter,
            Next::NothingBelow(offset) => offset as f64,
        };
        run.next = next;
        run.due = run.started + Duration::from_secs_f64(offset / f64::from(self.hashes_per_s));
    }

    /// Does what is due.
    fn search(&mut self, now: Instant) {
        while let Some(run) = &mut self.running
            && run.due <= now
        {
            let count = run.job.nonces.count();
            let tried = match run.next {
                Next::Hit(offset) => {
                    let nonce = u64::from(run.job.nonces.first()) + offset;
                    let nonce = u32::try_from(nonce & u64::from(u32::MAX)).expect("32 bits");
                    let index = run.hits;
                    run.hits = index.wrapping_add(1);
                    let Job { job_id, midstate, tail, .. } = run.job;
                    let frame = Report::Hit { index, job_id, nonce }.to_wire();
                    self.reports.push_back((frame, Some(Hit { midstate, tail, nonce, due: run.due })));
                    offset + 1
                }
                Next::NothingBelow(offset) => offset,
            };
            if tried < count {
                self.look_ahead(tried);
                continue;
            }
            self.end(RangeEnd::Finished, count);
            if let Some(job) = self.waiting.take() {
                self.start(job, now);
            }
        }
    }

    fn end(&mut self, end: RangeEnd, searched: u64) {
        if let Some(run) = self.running.take() {
            self.hashes += searched;
            // 2^32 is 0 on the wire.
            let searched = u32::try_from(searched).unwrap_or_default();
            self.report(&Report::RangeDone { end, hits: run.hits, job_id: run.job.job_id, searched });
        }
    }

    /// How many nonces of the job that runs are done: never those from a hit on that has not come.
    fn progress(&self, now: Instant) -> u64 {
        self.running.as_ref().map_or(0, |run| {
            let (Next::Hit(ahead) | Next::NothingBelow(ahead)) = run.next;
            let elapsed = now.saturating_duration_since(run.started).as_millis();
            let done = elapsed * u128::from(self.hashes_per_s) / 1000;
            u64::try_from(done).map_or(ahead, |done| done.min(ahead))
        })
    }

    /// Ends the job that runs before its range is done, and forgets the one that waits.
    fn cut_short(&mut self, end: RangeEnd, now: Instant) {
        self.waiting = None;
        self.end(end, self.progress(now));
    }

    fn request(&mut self, request: Request) {
        let now = Instant::now();
        match request {
            Request::GetInfo { .. } => {
                let info = DeviceInfo {
                    protocol: PROTOCOL_VERSION,
                    gateware: 0,
                    clock_hz: self.hashes_per_s,
                    engines: 1,
                    architecture: 0,
                    hit_fifo_depth: 32,
                    clocks_per_hash: 1,
                };
                self.report(&Report::Info(info));
            }
            Request::GetStatus { sequence } => {
                let status = DeviceStatus {
                    sequence,
                    hits_dropped: 0,
                    hashes: self.hashes + self.progress(now),
                    link_errors: 0,
                    is_searching: self.running.is_some(),
                    is_job_waiting: self.waiting.is_some(),
                };
                self.report(&Report::Status(status));
            }
            Request::Cancel { sequence } => {
                self.cut_short(RangeEnd::Cancelled, now);
                self.last_sequence = None;
                self.report(&Report::Ack { sequence, outcome: Outcome::Accepted });
            }
            Request::Job { sequence, mode, job } => {
                // The field stands in the tail as it stands in the header, and the tail's words are big-endian.
                let nbits = job.tail.0[2].swap_bytes();
                if nbits != self.last_nbits {
                    self.last_nbits = nbits;
                    self.log.mark(|| Mark::Job { nbits });
                }
                let outcome = self.take(sequence, mode, job, now);
                self.report(&Report::Ack { sequence, outcome });
            }
        }
    }

    fn take(&mut self, sequence: u8, mode: SubmitMode, job: Job, now: Instant) -> Outcome {
        if self.last_sequence == Some(sequence) {
            return Outcome::Accepted;
        }
        if mode == SubmitMode::Replace {
            self.cut_short(RangeEnd::Replaced, now);
        }
        if self.waiting.is_some() {
            return Outcome::QueueFull;
        }
        self.last_sequence = Some(sequence);
        match self.running {
            Some(_) => self.waiting = Some(job),
            None => self.start(job, now),
        }
        Outcome::Accepted
    }
}

impl Link for ScriptedLink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        for byte in bytes {
            match self.requests.push::<Request>(*byte) {
                Some(Ok(request)) => self.request(request),
                Some(Err(error)) => panic!("the driver sent a damaged frame: {error}"),
                None => {}
            }
        }
        Ok(())
    }

    /// Gives one frame a call.
    fn read(&mut self, buf: &mut [u8], timeout: Duration) -> io::Result<usize> {
        let until = Instant::now() + timeout;
        loop {
            let now = Instant::now();
            self.search(now);
            if let Some((frame, hit)) = self.reports.pop_front() {
                buf[..frame.len()].copy_from_slice(&frame);
                if let Some(hit) = hit {
                    self.log.hits.fetch_add(1, Ordering::Relaxed);
                    self.log.mark(|| hit.mark());
                }
                return Ok(frame.len());
            }
            let wake = self.running.as_ref().map_or(until, |run| run.due.min(until));
            let wait = wake.saturating_duration_since(now);
            if wait.is_zero() || self.interruption.wait(wait) {
                return Ok(0);
            }
        }
    }

    fn name(&self) -> String {
        self.name.clone()
    }

    fn interrupter(&self) -> Option<Interrupter> {
        Some(self.interruption.interrupter())
    }
}
