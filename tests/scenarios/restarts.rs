//! A pool that is killed and comes back, several times: no share is lost in the books, none counts twice, and memory
//! stays flat.
//!
//! The kill is milder than that of a process: dropping the pool tells the miner nothing, but closes the sockets in
//! order, and the process goes on. A peer that vanishes without a word is not tested here.
//!
//! `MIDSTATE_SOAK_SECONDS` makes the run longer than its few seconds.

use std::time::{Duration, Instant};
use std::{env, fs};

use midstate_miner::{BackoffConfig, MinerConfig};

use crate::witness::{Witness, start_miner, start_pool};

const KILLS: u32 = 3;
/// What the memory may grow by from the first restart on.
const MEMORY_MARGIN_KIB: u64 = 4 * 1024;
/// What the witness itself remembers of a share, at most: two hashes and a number, in sets that grow by doubling.
const WITNESS_BYTES_PER_SHARE: u64 = 200;

/// The memory that this process holds, in KiB; `None` where the system does not say.
fn resident_kib() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pool_that_is_killed_and_restarted_loses_and_doubles_no_share() {
    let seconds = env::var("MIDSTATE_SOAK_SECONDS").map_or(12, |seconds| seconds.parse().expect("a number"));
    let part = Duration::from_secs(seconds) / (KILLS + 1);
    let pool = start_pool("127.0.0.1:0".parse().expect("an address")).await;
    let (addr, url) = (pool.addr(), pool.url().clone());
    let mut pool_events = pool.events();
    let quick = BackoffConfig { first: Duration::from_millis(100), last: Duration::from_secs(1) };
    let mut miner =
        start_miner(MinerConfig { pool_backoff: quick, ..MinerConfig::new(url.clone(), "board") });
    let mut miner_events = miner.events();
    let mut witness = Witness::new();
    let mut current = Some(pool);
    let mut accepted_by_pools = 0;
    let mut first_memory = None;

    for generation in 0..=KILLS {
        if current.is_none() {
            let pool = start_pool(addr).await;
            assert_eq!(pool.url(), &url, "the same key gives the same address");
            pool_events = pool.events();
            current = Some(pool);
        }
        let before = witness.accepted.len();
        let start = Instant::now();
        // At least for its part of the time, and until this pool has accepted something.
        while start.elapsed() < part || witness.accepted.len() == before {
            assert!(start.elapsed() < part + Duration::from_secs(300), "no share in generation {generation}");
            tokio::time::sleep(Duration::from_millis(20)).await;
            witness.look(&mut miner_events, &mut pool_events);
        }
        if generation == 1 {
            // Not before the first restart: the first of everything takes memory that later ones use again.
            first_memory = resident_kib();
        }
        if generation < KILLS {
            // Nobody is told, though the sockets are closed in order. What the pool had counted is read once it is gone.
            let pool = current.take().expect("it runs");
            let stats = pool.stats();
            drop(pool);
            while stats.has_changed().is_ok() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            accepted_by_pools += stats.borrow().shares_accepted;
            witness.look(&mut miner_events, &mut pool_events);
        }
    }

    let summary = miner.shutdown().await.expect("the miner ends");
    let pool = current.expect("the last pool runs");
    accepted_by_pools += pool.shutdown().await.expect("the pool ends").shares_accepted;
    witness.look(&mut miner_events, &mut pool_events);
    witness.check_all_accepted_were_submitted();
    println!(
        "{} submitted, {} accepted, {} refused as stale, {} with no answer when a pool died, {} blocks, {:?} -> {:?} KiB",
        summary.shares.submitted,
        summary.shares.accepted,
        summary.shares.rejected,
        summary.shares.unknown,
        witness.blocks,
        first_memory,
        resident_kib(),
    );
    assert_eq!(accepted_by_pools, witness.accepted.len() as u64);
    // A pool may have accepted a share and died before it said so: that share is one of the unknown.
    let unsaid = accepted_by_pools - summary.shares.accepted;
    assert!(unsaid <= summary.shares.unknown, "{unsaid} shares are missing in the miner's books");
    assert_eq!(
        summary.shares.submitted,
        summary.shares.accepted + summary.shares.rejected + summary.shares.unknown + summary.shares.pending
    );
    assert_eq!((summary.shares.rejected, summary.shares.unmatched_answers), (witness.stale, 0));
    assert_eq!((summary.connections, summary.hits_false, summary.faults), (u64::from(KILLS) + 1, 0, 0));
    if let (Some(first), Some(last)) = (first_memory, resident_kib()) {
        let witness = summary.shares.submitted * WITNESS_BYTES_PER_SHARE / 1024;
        assert!(last < first + MEMORY_MARGIN_KIB + witness, "memory grew from {first} to {last} KiB");
    }
}
