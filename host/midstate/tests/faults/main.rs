//! Boards at which everything goes wrong, under a program that mines: what is found is neither lost nor counted twice, no
//! false share is sent, and every board comes back.
//!
//! The program is a process with the system's libftdi1 on an emulated bus, with four simulated boards; the pool is in the
//! test, whose accounts are the other side of the miner's. `MIDSTATE_SEED` replays a seed, `MIDSTATE_FAULT_SECONDS` makes a
//! run longer.
#![cfg(all(feature = "ftdi", target_os = "linux"))]

mod books;
#[path = "../common/mod.rs"]
mod common;
mod process;
mod trouble;

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fmt::Write as _;
use std::thread;
use std::time::{Duration, Instant};

use books::Books;
use common::{Running, midstate};
use midstate_pool::{Pool, PoolConfig, PoolHandle, target_for_hashes};
use midstate_usb_bench::{Bench, KernelDriver};
use process::{Holdings, Load};
use serde_json::Value;
use tokio::runtime::Runtime;
use trouble::{Board, TROUBLES, Trouble};

const BOARDS: usize = 4;

/// How long things go wrong.
const SECONDS: u64 = 120;

/// A limit that only a failing test reaches. The longest back-off of a board is a minute.
const PATIENCE: Duration = Duration::from_secs(240);

const LOOK_EVERY: Duration = Duration::from_millis(50);

/// Over so long a time the miner's use of the processor is looked at.
const LOAD_WINDOW: Duration = Duration::from_secs(10);

/// What part of a processor the miner may have over [`LOAD_WINDOW`]. It waits nearly all of the time: four latency timers
/// of a millisecond, each a line of JSON on the emulated bus, take 0.1, boards that babble 0.3. A thread that spins takes a
/// whole one more, where others leave it that.
const MAX_LOAD: f64 = 0.7;

/// A run: what is needed for its checks.
struct Run {
    seed: u64,
    runtime: Runtime,
    pool: PoolHandle,
    bench: Bench,
}

/// What a run came to, for people.
struct Report {
    struck: BTreeMap<Trouble, u32>,
    text: String,
}

impl Run {
    fn new(seed: u64) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let runtime = runtime.expect("a runtime");
        let pool = runtime.block_on(Pool::start(PoolConfig {
            listen: "127.0.0.1:0".parse().expect("an address"),
            // A block now and then, so that shares die and news cross them on the wire.
            nbits: target_for_hashes(150_000.0).to_nbits(),
            // As many as the miner wants: ten a second.
            shares_per_minute: 6000.0,
            vardiff: false,
            refresh_interval: Duration::from_secs(7),
            ..PoolConfig::default()
        }));
        let bench = Bench::start().expect("a bench starts");
        Self { seed, runtime, pool: pool.expect("the pool starts"), bench }
    }

    fn miner(&self, boards: &[Board<'_>]) -> Running {
        let url = self.pool.url().to_string();
        let names: Vec<_> = boards.iter().map(Board::name).collect();
        let mut arguments = vec!["mine", "--pool", &url, "--user", "tester", "--json"];
        names.iter().for_each(|name| arguments.extend(["--fabric", name]));
        let mut miner = midstate(&arguments);
        miner.envs(self.bench.environment()).env("RUST_LOG", "midstate_miner=debug");
        Running::spawn(miner)
    }

    fn go(self, seconds: u64) -> Report {
        let mut boards: Vec<_> = (0..BOARDS).map(|at| Board::plug_in(&self.bench, at, self.seed)).collect();
        let miner = self.miner(&boards);
        let mut books = Books::new(&self.pool);
        let names: Vec<_> = boards.iter().map(Board::name).collect();
        wait_until("all boards are open and mine", &miner, &mut books, |books| {
            names.iter().all(|name| books.board(name).is_open) && !books.accepted.is_empty()
        });
        let before = Holdings::of(miner.id());
        let mut load = Load::new(miner.id(), LOAD_WINDOW);

        let until = Instant::now() + Duration::from_secs(seconds);
        thread::scope(|scope| {
            let troubles: Vec<_> =
                boards.iter_mut().map(|board| scope.spawn(move || board.suffer(until))).collect();
            while !troubles.iter().all(|trouble| trouble.is_finished()) {
                look(&miner, &mut books);
                load.look();
                thread::sleep(LOOK_EVERY);
            }
        });

        // Each board is open again and gets work, or it says why not.
        let sent: Vec<_> = boards.iter().map(Board::bytes_sent).collect();
        let accepted = books.accepted.len();
        wait_until("each board is back", &miner, &mut books, |books| {
            load.look();
            let is_back = |(board, sent): (&Board<'_>, &u64)| {
                let log = books.board(&board.name());
                // None of these troubles makes it hash wrongly.
                assert!(!log.is_quarantined(), "{} was put aside: {}", board.name(), log.reason);
                log.is_open && board.bytes_sent() > sent + 300
            };
            boards.iter().zip(&sent).all(is_back) && books.accepted.len() > accepted
        });
        let mut after = Holdings::of(miner.id());
        wait_until("the miner has given back what it held", &miner, &mut books, |_| {
            after = Holdings::of(miner.id());
            after.is_within(before)
        });

        miner.signal(&["INT"]);
        let (code, out, rest) = miner.end();
        rest.lines().for_each(|line| books.miner_says(line));
        let pool = self.runtime.block_on(self.pool.shutdown()).expect("the pool ends");
        books.look_at_pool();
        let log = books.log.join("\n");
        assert_eq!(code, Some(0), "{log}");
        let summary: Value = serde_json::from_str(&out).expect("one JSON object");
        println!("{summary}");
        books.check(&summary, &pool);
        for board in &boards {
            let state = board.plug.state();
            assert_eq!(state.open_handles, 0, "{log}");
            assert!(state.interfaces.iter().all(|interface| interface.driver == KernelDriver::Attached));
        }
        assert!(load.most < MAX_LOAD, "the miner had {:.2} of a processor for {LOAD_WINDOW:?}", load.most);

        let mut struck = BTreeMap::new();
        for (trouble, count) in boards.iter().flat_map(|board| &board.struck) {
            *struck.entry(*trouble).or_default() += count;
        }
        let mut text = format!(
            "{struck:?}; {} shares accepted, {} refused as stale, {} blocks; {before:?} -> {after:?}; \
             {:.3} of a processor, {:.3} at most over {LOAD_WINDOW:?}",
            books.accepted.len(),
            books.refused,
            books.blocks,
            load.overall(),
            load.most,
        );
        for (name, board) in &books.boards {
            let _ = write!(text, "\n  {name}: {} openings, {}", board.openings, board.reason);
        }
        Report { struck, text }
    }
}

/// Takes in what both sides have said.
fn look(miner: &Running, books: &mut Books) {
    miner.said().for_each(|line| books.miner_says(&line));
    books.look_at_pool();
}

fn wait_until(what: &str, miner: &Running, books: &mut Books, mut is_so: impl FnMut(&Books) -> bool) {
    let until = Instant::now() + PATIENCE;
    loop {
        look(miner, books);
        if is_so(books) {
            return;
        }
        assert!(Instant::now() < until, "this does not come: {what}\n{}", books.log.join("\n"));
        thread::sleep(LOOK_EVERY);
    }
}

#[test]
fn boards_at_which_everything_goes_wrong_cost_no_share_and_come_back() {
    let seconds = env::var("MIDSTATE_FAULT_SECONDS").map_or(SECONDS, |text| text.parse().expect("a number"));
    let seeds = match env::var("MIDSTATE_SEED") {
        Ok(seed) => vec![seed.parse().expect("a decimal number")],
        Err(_) => (0..3).map(|_| rand::random()).collect::<Vec<u64>>(),
    };
    // Together: each of them mostly waits.
    let runs = seeds.iter().map(|&seed| {
        println!("replay with MIDSTATE_SEED={seed}");
        (seed, thread::spawn(move || Run::new(seed).go(seconds)))
    });
    let runs: Vec<_> = runs.collect();
    let ends: Vec<_> = runs.into_iter().map(|(seed, run)| (seed, run.join())).collect();
    let mut struck = BTreeSet::new();
    for (seed, end) in ends {
        let report = end.unwrap_or_else(|_| panic!("replay with MIDSTATE_SEED={seed}"));
        println!("seed {seed}: {}", report.text);
        struck.extend(report.struck.into_keys());
    }
    assert_eq!(struck, TROUBLES.into(), "each of them has to strike somewhere");
}
