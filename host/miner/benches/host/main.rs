//! How fast the host is between the pool's socket and the boards' wires, and what it takes: `cargo xtask bench host`.
//!
//! The miner is the real one, from the socket to the bytes of the link frames; pool ([`pool`]) and boards ([`device`]) are
//! scripted. Measured are the way from `SetNewPrevHash` to the wire of each board, the way from a hit to its share on the socket,
//! and time and memory of the miner's process under 64 boards with 100 hits a second each. `--seconds N` says how long the last
//! of these takes, by default 30.
//!
//! A figure that misses its must is shown so and fails nothing; a hit or a share that is lost does.
//! Left out: the wires, the network, and other pools' ways.

mod child;
mod clock;
mod device;
mod plan;
mod pool;
mod run;

use std::process::ExitCode;
use std::time::Duration;

use crate::child::POOL;
use crate::plan::Plan;
use crate::run::{HITS_PER_S, Latencies, Outcome, boards_alone, run};

const BOARDS: usize = 64;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let mut seconds = 30;
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            POOL => {
                let plan = Plan::from_arguments(&arguments.collect::<Vec<_>>()).expect("a plan");
                pool::serve(plan).expect("the miner keeps to the rules");
                return ExitCode::SUCCESS;
            }
            "--seconds" => match arguments.next().and_then(|seconds| seconds.parse().ok()) {
                Some(number @ 1..) => seconds = number,
                _ => {
                    eprintln!("--seconds takes a number from 1 on");
                    return ExitCode::FAILURE;
                }
            },
            // Of cargo.
            "--bench" => {}
            other => {
                eprintln!("`{other}` is unknown; `--seconds N` is what there is");
                return ExitCode::FAILURE;
            }
        }
    }
    // As the program `midstate` has it for mining.
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let runtime = runtime.expect("a runtime");
    if runtime.block_on(measure(seconds)) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Prints the figures. Whether nothing was lost.
async fn measure(seconds: u64) -> bool {
    let warm_up = Duration::from_secs(2);
    let timed = |blocks, every_ms, quiet_s| Plan {
        warm_up,
        blocks,
        every: Duration::from_millis(every_ms),
        quiet: Duration::from_secs(quiet_s),
        is_timed: true,
    };
    let every = Duration::from_secs(10);
    let blocks = u32::try_from(seconds / every.as_secs()).unwrap_or(u32::MAX);
    let quiet = Duration::from_secs(seconds % every.as_secs());
    // First, while the process is as it starts.
    let load = run(Plan { warm_up, blocks, every, quiet, is_timed: false }, BOARDS).await;
    show_load(&load);

    println!("\n| from, to | boards | times | p50 ms | p99 ms | max ms | must | met |");
    println!("|---|---|---|---|---|---|---|---|");
    let one = run(timed(400, 50, 20), 1).await;
    let many = run(timed(300, 100, 15), BOARDS).await;
    show_row("SetNewPrevHash, job on the wire", &one, &one.to_wire(), Some(1));
    show_row("SetNewPrevHash, job on the wire", &many, &many.to_wire(), Some(5));
    show_row("hit, share on the socket", &one, &one.to_socket(), Some(1));
    show_row("hit, share on the socket", &many, &many.to_socket(), Some(1));
    show_row("the machine: a timer's end, its thread awake", &one, &one.machine(), None);
    show_row("the machine: a timer's end, its thread awake", &many, &many.machine(), None);

    let lost: Vec<_> = [load, one, many].iter().flat_map(Outcome::lost).collect();
    lost.iter().for_each(|what| println!("LOST: {what}"));
    lost.is_empty()
}

fn show_row(what: &str, outcome: &Outcome, latencies: &Latencies, must_ms: Option<u32>) {
    let [p50, p99, max] = [50, 99, 100].map(|percent| latencies.ms_at(percent));
    let must = must_ms.map_or(" | ".to_owned(), |must_ms| {
        format!("p99 below {must_ms} | {}", met(p99 < f64::from(must_ms)))
    });
    let (boards, times) = (outcome.boards, latencies.count());
    println!("| {what} | {boards} | {times} | {p50:.3} | {p99:.3} | {max:.3} | {must} |");
}

fn met(is_met: bool) -> &'static str {
    if is_met { "yes" } else { "NO" }
}

fn show_load(load: &Outcome) {
    let (boards, seconds) = (load.boards, load.elapsed.as_secs_f64());
    println!(
        "{boards} boards, {HITS_PER_S} hits a second each, for {seconds:.0} s: {} hits, {} shares sent, {} shares too late",
        load.hits, load.summary.shares.submitted, load.summary.shares_stale
    );
    println!("\n| the miner's process | | must | met |");
    println!("|---|---|---|---|");
    let core = load.cpu.as_secs_f64() / seconds;
    println!("| CPU time, of one core | {:.1} % | below 20 % | {} |", core * 100.0, met(core < 0.2));
    let alone = boards_alone(boards, Duration::from_secs(10));
    println!("| the boards and their drivers alone, without a miner | {:.1} % | | |", alone * 100.0);
    let mib = |kib: Option<&u64>| kib.copied().unwrap_or_default() as f64 / 1024.0;
    let kib = &load.resident_kib;
    let [first, half, last] = [0, kib.len() / 2, kib.len() - 1].map(|at| mib(kib.get(at)));
    let most = mib(kib.iter().max());
    println!(
        "| resident memory at first, at half time, at last, at most | {first:.1}, {half:.1}, {last:.1}, {most:.1} MiB | \
         below 60 MB | {} |",
        met(most * 1.048_576 < 60.0)
    );
    // Threads that touch their stacks for the first time are all that a short run shows.
    let is_long = load.elapsed >= Duration::from_secs(300);
    let flat = if is_long { met(last < half * 1.02) } else { "a long run tells" };
    println!("| its growth in the second half | {:.1} % | below 2 % | {flat} |", (last / half - 1.0) * 100.0);
}
