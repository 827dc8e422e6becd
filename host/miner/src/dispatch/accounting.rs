//! An hour of eight boards of different speeds that come and go, on simulated time: which nonces of which header each of them
//! tried, and what became of those that nobody did.
//!
//! A failure prints the seed that replays it; `MIDSTATE_SEED` sets it.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::env;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use midstate_sv2::U256;
use midstate_sv2::messages::SetNewPrevHash;

use super::tests::{SECOND, extended, extended_job, info};
use super::*;

/// What the boards say of themselves, and how fast they are.
const BOARDS: [(u64, f64); 8] = [
    (30_000, 29_000.0),
    (1_500_000, 1_480_000.0),
    (5_083_000, 5_083_000.0),
    // A clock that is set wrongly.
    (50_000_000, 12_500_000.0),
    (113_000_000, 112_000_000.0),
    // Slower than it says by far, as simulated boards are.
    (1_000_000_000, 40_000.0),
    (1_000_000_000, 990_000_000.0),
    (8_000_000_000, 9_000_000_000.0),
];
const HOUR: Duration = Duration::from_secs(3600);
const TICK: Duration = Duration::from_secs(1);
/// How often a miner looks after fabrics that got nothing.
const LOOK: Duration = Duration::from_millis(200);
const RANGE_TIME: Duration = Duration::from_secs(10);

/// The 76 bytes before the nonce, which is what a job names.
type HeaderKey = ([u32; 8], [u32; 3]);

fn key(job: &Job) -> HeaderKey {
    (job.midstate.0, job.tail.0)
}

/// The first nonce and the one behind the last.
fn ends(job: &Job) -> (u64, u64) {
    let first = u64::from(job.nonces.first());
    (first, first + job.nonces.count())
}

/// Pieces of a header's nonces, by their first.
#[derive(Debug, Default)]
struct Pieces(BTreeMap<u64, u64>);

impl Pieces {
    /// Adds a piece, none of which may be there.
    fn add(&mut self, first: u64, end: u64, what: &str) {
        if first == end {
            return;
        }
        let before = self.0.range(..end).next_back();
        assert!(before.is_none_or(|(_, before_end)| *before_end <= first), "{what} twice: {first}..{end}");
        self.0.insert(first, end);
    }

    /// How many pieces are missing.
    fn gaps(&self) -> usize {
        let firsts = self.0.keys().copied().chain([NONCES]);
        let ends = [0].into_iter().chain(self.0.values().copied());
        firsts.zip(ends).filter(|(first, end)| first != end).count()
    }

    fn end(&self) -> u64 {
        self.0.last_key_value().map_or(0, |(_, end)| *end)
    }
}

#[derive(Debug, Default)]
struct Account {
    given: Pieces,
    tried: Pieces,
}

#[derive(Clone, Copy, Debug)]
struct Running {
    job: Job,
    started: Instant,
}

#[derive(Debug)]
struct Board {
    is_open: bool,
    speed: f64,
    jobs: VecDeque<Job>,
    running: Option<Running>,
    /// Nonces of the running job that were reported in counters.
    counted: u64,
    worked: Duration,
    /// It did not take a job, and was not looked after since.
    has_refused: bool,
    on: Option<HeaderKey>,
}

impl Board {
    fn tried(&self, now: Instant) -> u64 {
        let Some(Running { job, started }) = &self.running else { return 0 };
        let tried = self.speed * now.saturating_duration_since(*started).as_secs_f64();
        whole(tried).min(job.nonces.count())
    }

    fn ends_at(&self) -> Option<Instant> {
        let Running { job, started } = self.running.as_ref()?;
        // Rounded up: at that moment it has tried them all.
        let seconds = hashes_as_f64(job.nonces.count()) / self.speed;
        Some(*started + Duration::from_secs_f64(seconds) + Duration::from_nanos(2))
    }
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Counts {
    ranges: u64,
    /// Those for a board whose speed is known by then, and how many of them were shorter than they could be.
    measured: u64,
    short: u64,
    not_taken: u64,
    losses: u64,
    superseded: u64,
    shares: u64,
    stale: u64,
}

struct World {
    dispatcher: Dispatcher,
    boards: Vec<Board>,
    accounts: HashMap<HeaderKey, Account>,
    /// Those of the pool's present job.
    current: Vec<HeaderKey>,
    late_hits: Vec<(usize, Job)>,
    now: Instant,
    rng: StdRng,
    counts: Counts,
    next_job: u32,
}

impl World {
    fn new(seed: u64) -> Self {
        let board = |(_, speed): (u64, f64)| Board {
            is_open: false,
            speed,
            jobs: VecDeque::new(),
            running: None,
            counted: 0,
            worked: Duration::ZERO,
            has_refused: false,
            on: None,
        };
        Self {
            dispatcher: Dispatcher::new(BOARDS.len(), RANGE_TIME, VersionRolling::Last),
            boards: BOARDS.map(board).into(),
            accounts: HashMap::new(),
            current: Vec::new(),
            late_hits: Vec::new(),
            now: Instant::now(),
            rng: StdRng::seed_from_u64(seed),
            counts: Counts::default(),
            next_job: 0,
        }
    }

    fn happens(&mut self, in_seconds: f64) -> bool {
        self.rng.random_bool(TICK.as_secs_f64() / in_seconds)
    }

    /// What was tried of the running job is booked, and it is over.
    fn stop(&mut self, at: usize) -> Option<(Job, u64)> {
        let tried = self.boards[at].tried(self.now);
        let Running { job, started } = self.boards[at].running.take()?;
        let first = u64::from(job.nonces.first());
        self.accounts.get_mut(&key(&job)).expect("given").tried.add(first, first + tried, "hashed");
        let grown = tried - std::mem::take(&mut self.boards[at].counted);
        self.dispatcher.searched(at, grown, self.now);
        self.boards[at].worked += self.now - started;
        Some((job, tried))
    }

    fn start_next(&mut self, at: usize) {
        let board = &mut self.boards[at];
        if board.running.is_none() {
            board.running = board.jobs.pop_front().map(|job| Running { job, started: self.now });
        }
    }

    /// All jobs of a board are over, before their time.
    fn supersede(&mut self, at: usize) {
        let mut over: Vec<Job> = self.stop(at).map(|(job, _)| job).into_iter().collect();
        over.extend(self.boards[at].jobs.drain(..));
        for job in over {
            self.counts.superseded += 1;
            // A hit may have been under way, ahead of the end.
            self.late_hits.push((at, job));
        }
    }

    /// All orders of a moment were given before the first of them is taken.
    fn deliver(&mut self) {
        let orders = self.dispatcher.take_orders();
        for (at, order) in &orders {
            if let Order::Submit { job, .. } = order {
                self.give(*at, job);
            }
        }
        for (at, order) in orders {
            match order {
                Order::Cancel => self.supersede(at),
                Order::Submit { job, mode } => self.take(at, job, mode),
            }
        }
    }

    fn give(&mut self, at: usize, job: &Job) {
        self.check_nothing_is_left_behind(at, job);
        let (first, end) = ends(job);
        self.check_duration(at, job, end);
        self.accounts.entry(key(job)).or_default().given.add(first, end, "given");
        self.boards[at].on = Some(key(job));
    }

    fn take(&mut self, at: usize, job: Job, mode: SubmitMode) {
        if mode == SubmitMode::Replace {
            self.supersede(at);
        } else if self.rng.random_bool(0.01) {
            self.counts.not_taken += 1;
            self.boards[at].has_refused = true;
            return self.not_taken(at, &job);
        }
        self.counts.ranges += 1;
        self.boards[at].jobs.push_back(job);
        self.start_next(at);
    }

    fn not_taken(&mut self, at: usize, job: &Job) {
        let given = &mut self.accounts.get_mut(&key(job)).expect("given").given;
        given.0.remove(&ends(job).0);
        self.dispatcher.not_taken(at, job.job_id);
    }

    /// Nobody begins another header while one that is begun waits for somebody.
    fn check_nothing_is_left_behind(&mut self, at: usize, job: &Job) {
        if self.current.contains(&key(job)) {
            return;
        }
        for key in &self.current {
            let Account { given, tried: _ } = &self.accounts[key];
            let others = self.boards.iter().enumerate().filter(|(other, _)| *other != at);
            let takers = others.filter(|(_, board)| board.is_open && board.on == Some(*key)).count();
            let gaps = given.gaps();
            assert!(gaps <= takers, "board {at} begins anew, and {given:?} has {takers} who go on with it");
        }
        self.current.push(key(job));
    }

    /// By its measured speed a range takes its time, unless it is a whole header or the rest of one.
    fn check_duration(&mut self, at: usize, job: &Job, end: u64) {
        let board = &self.boards[at];
        let is_whole = job.nonces.first() == 0 && end == NONCES;
        let is_rest = self.accounts.get(&key(job)).is_some_and(|account| account.given.end() > end);
        if board.worked < 10 * SECOND || is_whole || is_rest {
            return;
        }
        let seconds = hashes_as_f64(job.nonces.count()) / board.speed;
        assert!(seconds < 15.5, "a range of {seconds} s for board {at}: {job:?}");
        self.counts.measured += 1;
        // What another board left behind may end sooner.
        self.counts.short += u64::from(seconds < 9.5 && end < NONCES);
    }

    fn finish_until(&mut self, until: Instant) {
        loop {
            let ends = self.boards.iter().enumerate().filter_map(|(at, board)| Some((board.ends_at()?, at)));
            let Some((ends_at, at)) = ends.min().filter(|(ends_at, _)| *ends_at <= until) else { break };
            self.now = ends_at;
            let (job, tried) = self.stop(at).expect("it runs");
            assert_eq!(tried, job.nonces.count());
            self.start_next(at);
            let Board { running, has_refused, .. } = &self.boards[at];
            assert!(running.is_some() || *has_refused, "the next job comes before this one's end");
            assert!(self.dispatcher.range_done(at, job.job_id, self.now), "a job that nobody knows ended");
            self.deliver();
        }
        self.now = until;
    }

    fn report_counters(&mut self) {
        for at in 0..self.boards.len() {
            let tried = self.boards[at].tried(self.now);
            let grown = tried - std::mem::replace(&mut self.boards[at].counted, tried);
            self.dispatcher.searched(at, grown, self.now);
        }
    }

    /// A hit of each running job is a share, and those of jobs that are dead are stale; then their ends come.
    fn report_hits(&mut self, is_new_prev_hash: bool) {
        for (at, job) in std::mem::take(&mut self.late_hits) {
            if self.boards[at].is_open {
                match self.dispatcher.hit(at, job.job_id, job.nonces.first()) {
                    Verdict::Stale { is_share: true, .. } if is_new_prev_hash => self.counts.stale += 1,
                    Verdict::Share { .. } if !is_new_prev_hash => self.counts.shares += 1,
                    // It was found once before.
                    Verdict::Repeated => {}
                    verdict => panic!("a late hit, new prev hash: {is_new_prev_hash}: {verdict:?}"),
                }
                self.dispatcher.range_done(at, job.job_id, self.now);
                self.deliver();
            }
        }
        for at in 0..self.boards.len() {
            if let Some(Running { job, .. }) = self.boards[at].running {
                match self.dispatcher.hit(at, job.job_id, job.nonces.first()) {
                    Verdict::Share { .. } => self.counts.shares += 1,
                    Verdict::Repeated => {}
                    verdict => panic!("a hit of the job that runs: {verdict:?}"),
                }
            }
        }
    }

    fn pool_says(&mut self, is_new_prev_hash: bool) {
        self.next_job += 1;
        self.current.clear();
        let id = self.next_job;
        // Another time makes it another job.
        extended_job(&mut self.dispatcher, id, (!is_new_prev_hash).then_some(100 + id), self.now);
        if is_new_prev_hash {
            let mut prev_hash = [9; 32];
            prev_hash[..4].copy_from_slice(&id.to_le_bytes());
            let prev_hash = U256::from_le_bytes(prev_hash);
            let set =
                SetNewPrevHash { channel_id: 7, job_id: id, prev_hash, min_ntime: 100, nbits: 0x1f00_ffff };
            self.dispatcher.message(&set.into(), self.now).expect("a message in order");
        }
        self.deliver();
        self.report_hits(is_new_prev_hash);
    }

    fn come_or_go(&mut self, at: usize) {
        if !self.boards[at].is_open {
            if self.happens(20.0) {
                self.boards[at].is_open = true;
                self.dispatcher.fabric_opened(at, &info(BOARDS[at].0), self.now);
            }
        } else if self.happens(300.0) {
            self.counts.losses += 1;
            self.stop(at);
            let board = &mut self.boards[at];
            board.is_open = false;
            // The last one that it was sent may not have reached it.
            let unseen = board.jobs.pop_back().filter(|_| self.rng.random_bool(0.5));
            let board = &mut self.boards[at];
            board.jobs.clear();
            board.worked = Duration::ZERO;
            board.on = None;
            if let Some(job) = unseen {
                self.not_taken(at, &job);
            }
            self.dispatcher.fabric_closed(at);
        }
        self.deliver();
    }

    fn run(&mut self) {
        let end = self.now + HOUR;
        self.dispatcher.connected(extended(2), self.rng.random());
        self.pool_says(true);
        while self.now < end {
            (0..BOARDS.len()).for_each(|at| self.come_or_go(at));
            for _ in 0..TICK.as_millis() / LOOK.as_millis() {
                self.finish_until(self.now + LOOK);
                self.boards.iter_mut().for_each(|board| board.has_refused = false);
                self.dispatcher.refill_all(self.now);
                self.deliver();
            }
            self.report_counters();
            self.report_hits(false);
            let is_idle = |board: &Board| board.is_open && board.running.is_none() && !board.has_refused;
            let idle = self.boards.iter().position(is_idle);
            assert_eq!(idle, None, "a board without work");
            if self.happens(600.0) {
                self.dispatcher.disconnected();
                self.deliver();
                self.report_hits(true);
                self.dispatcher.connected(extended(2), self.rng.random());
                self.pool_says(true);
            } else if self.happens(240.0) {
                self.pool_says(true);
            } else if self.happens(30.0) {
                self.pool_says(false);
            }
        }
    }
}

#[test]
fn in_an_hour_of_boards_that_come_and_go_no_header_is_hashed_twice_and_no_range_is_skipped() {
    let seed =
        env::var("MIDSTATE_SEED").map_or_else(|_| rand::random(), |seed| seed.parse().expect("a seed"));
    println!("replay with MIDSTATE_SEED={seed}");
    let mut world = World::new(seed);
    world.run();
    println!("{:?} in {} headers", world.counts, world.accounts.len());
    let Counts { ranges, measured, short, not_taken, losses, superseded, shares, stale } = world.counts;
    // Of each kind there was enough for the checks along the way to mean something.
    assert!(ranges > 5000 && not_taken > 20 && losses > 20 && superseded > 200, "{:?}", world.counts);
    assert!(measured > 500 && short * 20 < measured, "{:?}", world.counts);
    assert!(shares > 1000 && stale > 20, "{:?}", world.counts);
    for Account { given, tried, .. } in world.accounts.values() {
        // What was tried was given: the ends of both lists agree where nothing was broken off.
        assert!(tried.0.iter().all(|(first, end)| given.0.get(first).is_some_and(|given| end <= given)));
    }
}
