//! The body of tests that every fabric passes: CPU, simulated board, replay, real board.
//!
//! It knows nothing of the fabric but the trait. Hits are compared with the spec crate's plain SHA-256d, on real
//! headers. After each check the fabric is idle, and at the end its hash counter must be the sum of what its jobs said
//! that they searched.
//!
//! Source: the contract of [`crate::Fabric`]; headers from [`midstate_spec::mainnet`]. Left out: faults of the line.

mod checks;
mod probe;

use crate::Fabric;
use probe::Probe;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// Enough for a job to be running still when the next requests have gone over a slow cable: about a second of a small
/// board.
const DEFAULT_BUDGET_HASHES: u64 = 1 << 22;

/// Runs the body on an idle, freshly opened fabric.
///
/// # Panics
/// With a sentence, when the fabric breaks the contract or does not answer for half a minute.
pub fn run(fabric: &mut dyn Fabric) {
    run_within(fabric, DEFAULT_BUDGET_HASHES);
}

/// Runs the body with jobs that sum up to at most about `budget_hashes` (at least 2,048): for a slow simulation.
///
/// Jobs that are to be interrupted have more nonces, and are interrupted at once or after their first hit. That one comes
/// after some hundred hashes, or some milliseconds of a fast fabric.
///
/// # Panics
/// As [`run`].
pub fn run_within(fabric: &mut dyn Fabric, budget_hashes: u64) {
    let mut probe = Probe::new(fabric);
    checks::an_idle_fabric_answers(&mut probe);
    checks::known_nonces_are_found_and_nothing_else(&mut probe);
    checks::a_range_of_one_nonce(&mut probe);
    checks::a_range_that_wraps(&mut probe);
    checks::append_keeps_order_and_headers_apart(&mut probe);
    checks::a_job_id_cannot_be_used_twice_at_once(&mut probe);
    checks::a_full_queue_refuses(&mut probe);
    checks::a_refusal_loses_nothing(&mut probe, budget_hashes.saturating_sub(1500).max(500));
    checks::replace_ends_running_and_waiting_jobs(&mut probe);
    checks::replace_when_nothing_runs(&mut probe);
    checks::cancel_ends_running_and_waiting_jobs(&mut probe);
    checks::cancel_when_nothing_runs(&mut probe);
    checks::the_same_job_again_after_a_cancel(&mut probe);
    checks::hits_back_to_back_are_none_lost_silently(&mut probe);
    checks::the_hash_counter_is_the_sum(&mut probe);
}

/// No poll lasts that long unless it ought to have been interrupted.
const LONG_POLL: Duration = Duration::from_secs(3600);

/// Holds a fabric that can be interrupted to it: before a poll, and in one. Counters may come meanwhile.
///
/// # Panics
/// When it cannot be interrupted, or fails; a poll that ignores an interruption lasts an hour.
pub fn polls_end_when_interrupted(fabric: &mut dyn Fabric) {
    let interrupter = fabric.interrupter().expect("this fabric can be interrupted");
    let mut poll_once = || {
        let started = Instant::now();
        // Also an event that was there ends it, and the interruption with it.
        fabric.poll(LONG_POLL).expect("the fabric works");
        assert!(started.elapsed() < LONG_POLL, "the poll went on");
    };
    for _ in 0..3 {
        interrupter.interrupt();
        poll_once();
    }
    let is_interrupted = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            // Long enough for the poll to have begun; one that has not ends at once all the same.
            thread::sleep(Duration::from_millis(20));
            is_interrupted.store(true, Ordering::SeqCst);
            interrupter.interrupt();
        });
        while !is_interrupted.load(Ordering::SeqCst) {
            poll_once();
        }
    });
}
