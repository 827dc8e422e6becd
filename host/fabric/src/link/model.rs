//! A device in software on simulated time, behind a line that can be made to lose, damage, repeat and delay.
//!
//! It follows the page of [`midstate_spec::link`] and knows nothing of the driver. One seed gives one run.
//! Left out: pins and clocks, which the simulated board has.

use std::collections::VecDeque;
use std::io;
use std::time::{Duration, Instant};

use midstate_spec::link::{
    DeviceInfo, DeviceStatus, FrameReader, Job, Outcome, PROTOCOL_VERSION, RangeEnd, Report, Request,
    SubmitMode,
};

use super::Link;
use crate::cpu::{Method, Search};

/// 8N1 at 1 Mbaud.
const BYTE_US: u64 = 10;

/// What goes wrong on the line and in the device.
#[derive(Clone, Debug, Default)]
pub(super) struct Trouble {
    pub(super) seed: u64,
    /// Of 10,000 bytes, either way.
    pub(super) lost_bytes: u64,
    pub(super) flipped_bits: u64,
    pub(super) garbage_bytes: u64,
    /// Of 100 frames from the device.
    pub(super) lost_frames: u64,
    pub(super) repeated_frames: u64,
    pub(super) delayed_answers: u64,
    /// From this simulated time on.
    pub(super) gone_at_us: Option<u64>,
    pub(super) silent_at_us: Option<u64>,
    /// Once, at this time.
    pub(super) reset_at_us: Option<u64>,
    /// From then on it answers and does not search.
    pub(super) stuck_at_us: Option<u64>,
}

/// Device, line and clock.
#[derive(Debug)]
pub(super) struct ModelLink {
    pub(super) epoch: Instant,
    pub(super) now_us: u64,
    pub(super) device: Device,
    pub(super) trouble: Trouble,
    random: u64,
    /// Bytes on their way to the host, and when the last one is through.
    line: VecDeque<(u64, u8)>,
    line_free_us: u64,
    /// Frames from the device that are lost, beside those of `trouble`.
    pub(super) lose_if: Option<fn(&Report) -> bool>,
    /// Delays what it gives a time for, in microseconds, and all that comes behind it.
    pub(super) delay_us: Option<fn(&Report) -> u64>,
    /// Every report that left the device.
    pub(super) sent: Vec<Report>,
    /// When the last answer is through, and how many requests came before that: one at a time is the rule.
    answered_us: u64,
    pub(super) overlaps: u32,
}

impl ModelLink {
    pub(super) fn new(trouble: Trouble) -> Self {
        let random = trouble.seed.wrapping_mul(2).wrapping_add(0x9e37_79b9_7f4a_7c15) | 1;
        Self {
            epoch: Instant::now(),
            now_us: 0,
            device: Device::new(),
            trouble,
            random,
            line: VecDeque::new(),
            line_free_us: 0,
            lose_if: None,
            delay_us: None,
            sent: Vec::new(),
            answered_us: 0,
            overlaps: 0,
        }
    }

    /// True in `chance` of `of` cases (xorshift64).
    fn happens(&mut self, chance: u64, of: u64) -> bool {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        (self.random >> 11) % of < chance
    }

    /// What becomes of a byte on the line.
    fn disturb(&mut self, byte: u8) -> Vec<u8> {
        let mut bytes = vec![byte];
        if self.happens(self.trouble.lost_bytes, 10_000) {
            bytes.clear();
        }
        if self.happens(self.trouble.flipped_bits, 10_000) {
            bytes.iter_mut().for_each(|byte| *byte ^= 1 << (self.random % 8));
        }
        if self.happens(self.trouble.garbage_bytes, 10_000) {
            bytes.push(self.random.to_be_bytes()[0]);
        }
        bytes
    }

    fn advance(&mut self, us: u64) {
        self.now_us += us;
        if self.trouble.reset_at_us.is_some_and(|at| at <= self.now_us) {
            self.trouble.reset_at_us = None;
            self.device.reset();
        }
        if self.trouble.stuck_at_us.is_none_or(|at| at > self.now_us) {
            self.device.search(us);
        }
        while self.line_free_us <= self.now_us {
            let Some((report, is_answer)) = self.device.next_report() else { break };
            self.transmit(report, is_answer);
        }
    }

    fn transmit(&mut self, report: Report, is_answer: bool) {
        self.sent.push(report);
        self.line_free_us = self.line_free_us.max(self.now_us);
        self.line_free_us += self.delay_us.map_or(0, |delay_us| delay_us(&report));
        if is_answer && self.happens(self.trouble.delayed_answers, 100) {
            self.line_free_us += self.random % 40_000;
        }
        let is_lost = self.lose_if.is_some_and(|lose| lose(&report))
            || self.happens(self.trouble.lost_frames, 100)
            || self.trouble.silent_at_us.is_some_and(|at| at <= self.now_us);
        let copies =
            if is_lost { 0 } else { 1 + usize::from(self.happens(self.trouble.repeated_frames, 100)) };
        for _ in 0..copies {
            for byte in report.to_wire().iter() {
                self.line_free_us += BYTE_US;
                for byte in self.disturb(*byte) {
                    self.line.push_back((self.line_free_us, byte));
                }
            }
        }
        if is_answer {
            self.answered_us = self.line_free_us;
        }
    }

    fn check_gone(&self) -> io::Result<()> {
        if self.trouble.gone_at_us.is_some_and(|at| at <= self.now_us) {
            return Err(io::Error::new(io::ErrorKind::NotConnected, "unplugged"));
        }
        Ok(())
    }
}

impl Link for ModelLink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.check_gone()?;
        self.overlaps += u32::from(self.device.answer.is_some() || self.now_us < self.answered_us);
        for byte in bytes {
            self.advance(BYTE_US);
            for byte in self.disturb(*byte) {
                self.device.receive(byte);
            }
        }
        Ok(())
    }

    fn read(&mut self, buf: &mut [u8], timeout: Duration) -> io::Result<usize> {
        let deadline_us = self.now_us + u64::try_from(timeout.as_micros()).unwrap_or(u64::MAX / 2);
        loop {
            self.check_gone()?;
            let ready = self.line.iter().take_while(|(at, _)| *at <= self.now_us).count().min(buf.len());
            for (slot, (_, byte)) in buf.iter_mut().zip(self.line.drain(..ready)) {
                *slot = byte;
            }
            if ready > 0 || self.now_us >= deadline_us {
                // A real call takes time too, without which a caller that asks for none would never see any pass.
                self.advance(1);
                return Ok(ready);
            }
            self.advance((deadline_us - self.now_us).min(50));
        }
    }

    fn name(&self) -> String {
        "model".to_owned()
    }

    fn now(&self) -> Instant {
        self.epoch + Duration::from_micros(self.now_us)
    }
}

#[derive(Debug)]
struct Run {
    job: Job,
    search: Search,
    searched: u64,
    hits: u8,
}

/// What the gateware does.
#[derive(Debug)]
pub(super) struct Device {
    pub(super) info: DeviceInfo,
    reader: FrameReader,
    running: Option<Run>,
    waiting: Option<Job>,
    last_sequence: Option<u8>,
    answer: Option<Report>,
    fifo: VecDeque<Report>,
    status: DeviceStatus,
    /// Jobs that were started, by id.
    pub(super) started: Vec<u16>,
}

impl Device {
    fn new() -> Self {
        Self {
            info: DeviceInfo {
                protocol: PROTOCOL_VERSION,
                gateware: 0x0102,
                clock_hz: 12_000_000,
                engines: 2,
                architecture: 7,
                hit_fifo_depth: 4,
                clocks_per_hash: 48,
            },
            reader: FrameReader::new(),
            running: None,
            waiting: None,
            last_sequence: None,
            answer: None,
            fifo: VecDeque::new(),
            status: DeviceStatus {
                sequence: 0,
                hits_dropped: 0,
                hashes: 0,
                link_errors: 0,
                is_searching: false,
                is_job_waiting: false,
            },
            started: Vec::new(),
        }
    }

    fn reset(&mut self) {
        let info = self.info;
        *self = Self { info, started: core::mem::take(&mut self.started), ..Self::new() };
    }

    pub(super) fn start(&mut self, job: Job) {
        self.started.push(job.job_id);
        let search = Search::new(job.midstate, job.tail, job.threshold);
        self.running = Some(Run { job, search, searched: 0, hits: 0 });
    }

    fn end(&mut self, end: RangeEnd) {
        if let Some(run) = self.running.take() {
            let (job_id, hits) = (run.job.job_id, run.hits);
            // 2^32 is 0 on the wire.
            let searched = u32::try_from(run.searched).unwrap_or_default();
            self.fifo.push_back(Report::RangeDone { end, hits, job_id, searched });
        }
    }

    fn receive(&mut self, byte: u8) {
        match self.reader.push::<Request>(byte) {
            None => {}
            Some(Err(_)) => self.status.link_errors = self.status.link_errors.saturating_add(1),
            Some(Ok(Request::GetInfo { .. })) => self.answer = Some(Report::Info(self.info)),
            Some(Ok(Request::GetStatus { sequence })) => {
                let (is_searching, is_job_waiting) = (self.running.is_some(), self.waiting.is_some());
                self.answer = Some(Report::Status(DeviceStatus {
                    sequence,
                    is_searching,
                    is_job_waiting,
                    ..self.status
                }));
            }
            Some(Ok(Request::Cancel { sequence })) => {
                self.waiting = None;
                self.end(RangeEnd::Cancelled);
                self.last_sequence = None;
                self.answer = Some(Report::Ack { sequence, outcome: Outcome::Accepted });
            }
            Some(Ok(Request::Job { sequence, mode, job })) => {
                let outcome = self.take(sequence, mode, job);
                self.answer = Some(Report::Ack { sequence, outcome });
            }
        }
    }

    fn take(&mut self, sequence: u8, mode: SubmitMode, job: Job) -> Outcome {
        if self.last_sequence == Some(sequence) {
            return Outcome::Accepted;
        }
        if mode == SubmitMode::Replace {
            self.waiting = None;
            self.end(RangeEnd::Replaced);
        }
        if self.waiting.is_some() {
            return Outcome::QueueFull;
        }
        self.last_sequence = Some(sequence);
        if self.running.is_none() {
            self.start(job);
        } else {
            self.waiting = Some(job);
        }
        Outcome::Accepted
    }

    /// Half a nonce a microsecond, as its Info says.
    fn search(&mut self, us: u64) {
        let mut left = us.div_ceil(2);
        while left > 0
            && let Some(run) = &mut self.running
        {
            let count = left.min(run.job.nonces.count() - run.searched);
            let first = u64::from(run.job.nonces.first()) + run.searched;
            let first = u32::try_from(first & u64::from(u32::MAX)).unwrap_or_default();
            let offset =
                run.search.first_hit(Method::Compress, first, u32::try_from(count).unwrap_or(u32::MAX));
            let tried = offset.map_or(count, |offset| u64::from(offset) + 1);
            run.searched += tried;
            self.status.hashes += tried;
            left -= tried;
            if let Some(offset) = offset {
                let (index, job_id) = (run.hits, run.job.job_id);
                run.hits = run.hits.wrapping_add(1);
                if self.fifo.len() < usize::from(self.info.hit_fifo_depth) {
                    self.fifo.push_back(Report::Hit { index, job_id, nonce: first.wrapping_add(offset) });
                } else {
                    self.status.hits_dropped = self.status.hits_dropped.saturating_add(1);
                }
            }
            if run.searched == run.job.nonces.count() {
                self.end(RangeEnd::Finished);
                if let Some(job) = self.waiting.take() {
                    self.start(job);
                }
            }
        }
    }

    /// The next report for the line, and whether it answers a request.
    fn next_report(&mut self) -> Option<(Report, bool)> {
        self.answer.take().map(|report| (report, true)).or_else(|| Some((self.fifo.pop_front()?, false)))
    }
}
