//! The checks, each of which leaves the fabric idle.
//!
//! Left out: what holds for every event ([`super::probe`]).

use midstate_spec::link::{Job, JobId, RangeEnd, SubmitMode};
use midstate_spec::mainnet::{HEADERS, KnownHeader};

use super::probe::{End, Probe, Seen, expected_hits, hash_word, job};
use crate::FabricError;

/// Of how many nonces one is a hit, at least, where some are to be: a power of two.
const SOME_HITS_BITS: u32 = 8;

/// How many hits a second a line surely takes away: their frames take less than a third of 115,200 baud.
const SOME_HITS_PER_S: u64 = 256;

/// How many nonces stand around a known one.
const WINDOW: u64 = 64;

/// A short job with exactly two hits: no hit FIFO is too small for them.
fn two_hits(job_id: JobId, known: &KnownHeader, first: u32, count: u64) -> Job {
    let all = job(job_id, known, first, count, u32::MAX);
    let mut words: Vec<u32> =
        expected_hits(&all).into_iter().map(|(_, nonce)| hash_word(&all, nonce)).collect();
    words.sort_unstable();
    Job { threshold: words[1], ..all }
}

/// The threshold of a job with hits that come soon and are none too many for the line, on average, at so many nonces a
/// second: one nonce in 256 is a hit, or fewer where the engines are fast.
fn some_hits(nominal_hashes_per_s: u64) -> u32 {
    let is_rare = |bits: &u32| nominal_hashes_per_s >> bits <= SOME_HITS_PER_S;
    u32::MAX >> (SOME_HITS_BITS..u32::BITS - 1).find(is_rare).unwrap_or(u32::BITS - 1)
}

/// More nonces than any check waits for.
fn endless(job_id: JobId, threshold: u32) -> Job {
    job(job_id, &HEADERS[1], 0, 1 << 32, threshold)
}

/// A window around a header's own nonce, with the threshold of its target.
fn window(job_id: JobId, known: &KnownHeader) -> Job {
    let target = known.header.target().expect("a mainnet header has a valid target");
    // The nonce stands somewhere else in the window for each header.
    let before = known.height % 64;
    job(job_id, known, known.header.nonce.wrapping_sub(before), WINDOW, target.most_significant_word())
}

fn finished(job: &Job) -> End {
    End { job_id: job.job_id, end: RangeEnd::Finished, searched: job.nonces.count() }
}

/// Hits in a fabric with several engines come in an order of its own.
fn sorted(mut hits: Vec<(JobId, u32)>) -> Vec<(JobId, u32)> {
    hits.sort_unstable();
    hits
}

/// Runs short jobs one after the other, all appended, and compares hits and ends.
fn run_to_the_end(probe: &mut Probe<'_>, jobs: &[Job]) {
    for job in jobs {
        probe.submit(job, SubmitMode::Append);
    }
    let seen = probe.finish();
    assert_eq!(seen.ends, jobs.iter().map(finished).collect::<Vec<_>>(), "wrong ends");
    assert_eq!(seen.missing_hits, 0, "hits are missing although few came");
    assert_eq!(
        sorted(seen.hits),
        sorted(jobs.iter().flat_map(expected_hits).collect()),
        "wrong hits for {jobs:?}"
    );
}

pub(super) fn an_idle_fabric_answers(probe: &mut Probe<'_>) {
    let info = probe.fabric.info().clone();
    assert!(info.queue_depth >= 2, "a job must be able to wait while another runs: {info:?}");
    assert!(info.engines >= 1 && info.nominal_hashes_per_s >= 1, "something must hash: {info:?}");
    probe.hashes_before = probe.idle_status(|_| true).hashes;
}

pub(super) fn known_nonces_are_found_and_nothing_else(probe: &mut Probe<'_>) {
    for (known, job_id) in HEADERS.iter().zip([0, 1, 0x00ff, 0x0100, 0x8000, JobId::MAX]) {
        let job = window(job_id, known);
        assert_eq!(expected_hits(&job), [(job_id, known.header.nonce)], "the check itself is wrong");
        run_to_the_end(probe, &[job]);
    }
}

pub(super) fn a_range_of_one_nonce(probe: &mut Probe<'_>) {
    let known = &HEADERS[0];
    run_to_the_end(probe, &[job(10, known, known.header.nonce, 1, 0)]);
    run_to_the_end(probe, &[job(11, known, known.header.nonce.wrapping_add(1), 1, 0)]);
}

pub(super) fn a_range_that_wraps(probe: &mut Probe<'_>) {
    run_to_the_end(probe, &[two_hits(12, &HEADERS[0], u32::MAX - 30, WINDOW)]);
}

pub(super) fn append_keeps_order_and_headers_apart(probe: &mut Probe<'_>) {
    run_to_the_end(
        probe,
        &[two_hits(14, &HEADERS[1], 100, 2 * WINDOW), two_hits(13, &HEADERS[0], 100, WINDOW)],
    );
}

pub(super) fn a_job_id_cannot_be_used_twice_at_once(probe: &mut Probe<'_>) {
    probe.submit(&endless(15, 0), SubmitMode::Append);
    let again = probe.try_submit(&endless(15, 0), SubmitMode::Replace);
    assert!(matches!(again, Err(FabricError::JobIdInUse { job_id: 15 })), "{again:?}");
    probe.cancel();
    let seen = probe.finish();
    assert_eq!(seen.ends[0].end, RangeEnd::Cancelled, "the refused job must not have touched the other");
}

/// Fills the queue behind an endless job; the number of jobs.
fn fill(probe: &mut Probe<'_>, first: &Job) -> usize {
    let depth = probe.fabric.info().queue_depth;
    probe.submit(first, SubmitMode::Append);
    for (job_id, _) in (first.job_id + 1..).zip(1..depth) {
        probe.submit(&window(job_id, &HEADERS[0]), SubmitMode::Append);
    }
    depth
}

/// Of jobs that were ended together: the first ran for a while, the others never.
fn assert_interrupted(ends: &[End], end: RangeEnd) {
    for (position, ended) in ends.iter().enumerate() {
        assert_eq!(ended.end, end, "wrong end of {ended:?}");
        assert!(position == 0 || ended.searched == 0, "a job that waited says that it ran: {ended:?}");
    }
}

/// Of a job that was ended in its midst: some hits came, each is one, and none is missing.
fn assert_some_hits(seen: &Seen, interrupted: &Job) {
    let hits: Vec<_> = seen.hits.iter().filter(|(job_id, _)| *job_id == interrupted.job_id).collect();
    assert!(!hits.is_empty(), "no hit came before the end: {interrupted:?}");
    for (_, nonce) in hits {
        assert!(hash_word(interrupted, *nonce) <= interrupted.threshold, "{nonce:#010x} is no hit");
    }
    assert_eq!(seen.missing_hits, 0, "hits are missing although few came");
}

pub(super) fn a_full_queue_refuses(probe: &mut Probe<'_>) {
    let depth = fill(probe, &endless(20, 0));
    let refused = probe.try_submit(&window(60, &HEADERS[0]), SubmitMode::Append);
    assert!(matches!(refused, Err(FabricError::QueueFull { job_id: 60, .. })), "{refused:?}");
    probe.cancel();
    let seen = probe.finish();
    assert_eq!(seen.ends.len(), depth);
    assert_interrupted(&seen.ends, RangeEnd::Cancelled);
}

/// The first job ends by itself; a fabric may be so fast that it has room again for the last one.
pub(super) fn a_refusal_loses_nothing(probe: &mut Probe<'_>, count: u64) {
    let first = job(70, &HEADERS[1], 0, count.min(1 << 32), 0);
    let depth = fill(probe, &first);
    let last = window(90, &HEADERS[0]);
    let is_taken = match probe.try_submit(&last, SubmitMode::Append) {
        Ok(()) => true,
        Err(FabricError::QueueFull { .. }) => false,
        Err(error) => panic!("an appended job was refused, and not because the queue was full: {error}"),
    };
    let seen = probe.finish();
    assert_eq!(seen.ends[0], finished(&first), "the first job did not end by itself");
    assert_eq!(seen.ends.len(), depth + usize::from(is_taken));
    let found = seen.hits.iter().filter(|(_, nonce)| *nonce == HEADERS[0].header.nonce).count();
    assert_eq!(found, depth - 1 + usize::from(is_taken), "each window has its nonce: {:?}", seen.hits);
}

pub(super) fn replace_ends_running_and_waiting_jobs(probe: &mut Probe<'_>) {
    let first = endless(100, some_hits(probe.fabric.info().nominal_hashes_per_s));
    let depth = fill(probe, &first);
    let seen = probe.wait_for_hit(&first);
    let next = window(140, &HEADERS[2]);
    probe.submit(&next, SubmitMode::Replace);
    let seen = probe.finish_after(seen);
    assert_eq!(seen.ends.len(), depth + 1);
    assert_some_hits(&seen, &first);
    assert_interrupted(&seen.ends[..depth], RangeEnd::Replaced);
    assert_eq!(seen.ends[depth], finished(&next));
    assert_eq!(
        seen.hits.iter().filter(|(job_id, _)| *job_id == 140).copied().collect::<Vec<_>>(),
        expected_hits(&next),
        "the job that replaced the others must find its nonce"
    );
    assert!(seen.hits.iter().all(|(job_id, _)| [100, 140].contains(job_id)), "hits of jobs that never ran");
    probe.idle_status(|_| true);
}

pub(super) fn replace_when_nothing_runs(probe: &mut Probe<'_>) {
    let job = window(150, &HEADERS[0]);
    probe.submit(&job, SubmitMode::Replace);
    let seen = probe.finish();
    assert_eq!(seen.ends, [finished(&job)]);
    assert_eq!(seen.hits, expected_hits(&job));
}

pub(super) fn cancel_ends_running_and_waiting_jobs(probe: &mut Probe<'_>) {
    let first = endless(160, some_hits(probe.fabric.info().nominal_hashes_per_s));
    let depth = fill(probe, &first);
    let seen = probe.wait_for_hit(&first);
    probe.cancel();
    let seen = probe.finish_after(seen);
    assert_eq!(seen.ends.len(), depth);
    assert_some_hits(&seen, &first);
    assert_interrupted(&seen.ends, RangeEnd::Cancelled);
    // Any hit that came now would be of a job that is not there.
    probe.idle_status(|_| true);
}

pub(super) fn cancel_when_nothing_runs(probe: &mut Probe<'_>) {
    probe.cancel();
    probe.cancel();
    probe.idle_status(|_| true);
}

pub(super) fn the_same_job_again_after_a_cancel(probe: &mut Probe<'_>) {
    let job = window(200, &HEADERS[0]);
    for _ in 0..2 {
        run_to_the_end(probe, &[job]);
        probe.cancel();
    }
}

pub(super) fn hits_back_to_back_are_none_lost_silently(probe: &mut Probe<'_>) {
    // A device numbers hits modulo 256: fewer, so that a gap has one meaning.
    let job = job(210, &HEADERS[0], 0, 255, u32::MAX);
    probe.submit(&job, SubmitMode::Append);
    let mut seen = probe.finish();
    assert_eq!(seen.ends, [finished(&job)]);
    seen.hits.sort_unstable();
    seen.hits.dedup();
    assert!(seen.hits.iter().all(|(_, nonce)| job.nonces.contains(*nonce)), "a hit outside the range");
    let hits = u64::try_from(seen.hits.len()).unwrap_or(u64::MAX);
    assert_eq!(hits + seen.missing_hits, 255, "each hit must come or be reported as missing");
}

pub(super) fn the_hash_counter_is_the_sum(probe: &mut Probe<'_>) {
    let expected = probe.hashes_before + probe.searched;
    probe.idle_status(|status| status.hashes == expected);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_hits_are_as_many_as_a_line_takes() {
        assert_eq!(some_hits(1), u32::MAX >> 8);
        assert_eq!(some_hits(90_000), u32::MAX >> 9);
        // A nonce a clock at 12 MHz: 183 hits a second.
        assert_eq!(some_hits(12_000_000), u32::MAX >> 16);
        assert_eq!(some_hits(u64::MAX), 1);
    }
}
