//! Every simulated board as a fabric: the conformance body, real headers, random job lives, memories that start at random.
//!
//! A failure prints the seed that replays it; `MIDSTATE_SEED` sets it. `MIDSTATE_HEADERS` names a file of concatenated
//! 80-byte headers for a longer run.

mod common;

use std::collections::VecDeque;
use std::num::NonZeroI32;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs};

use common::{Simulated, on_every_model};
use midstate_fabric::link::{Link, LinkConfig, LinkFabric};
use midstate_fabric::{Event, Fabric, Fault, Job, NonceRange, RangeEnd, SubmitMode, conformance};
use midstate_spec::header::HEADER_BYTES;
use midstate_spec::link::Request;
use midstate_spec::{BlockHash, Header, Midstate, Tail, mainnet, midstate};
use midstate_verilator::{BoardConfig, SimLink};
use rand::rngs::SmallRng;
use rand::{RngExt, SeedableRng};

on_every_model! {
    the_board_passes_the_conformance_body,
    every_known_header_has_its_nonce_found,
    every_header_of_the_named_file_has_its_nonce_found,
    random_job_lives_agree_with_the_software,
    a_read_takes_no_longer_than_its_caller_has,
    a_poll_takes_no_longer_than_its_caller_has,
}

/// The seed of this run, printed for its replay.
fn seed() -> u64 {
    let seed = match env::var("MIDSTATE_SEED") {
        Ok(seed) => seed.parse().expect("MIDSTATE_SEED is a decimal number"),
        Err(_) => rand::random(),
    };
    println!("replay with MIDSTATE_SEED={seed}");
    seed
}

/// A board that is asked for its counters far more often than a miner does: half a minute of a large model's would pass
/// between two answers.
const STATUS_INTERVAL: Duration = Duration::from_millis(20);

fn random_board(model: Simulated, seed: u64) -> LinkFabric<SimLink> {
    let x_seed = i32::try_from(seed % 0x7fff_ffff).expect("below 2^31") + 1;
    let config = BoardConfig { x_seed: NonZeroI32::new(x_seed), ..BoardConfig::of(model.name) };
    let link = SimLink::new(&config).expect("the board starts");
    let config = LinkConfig { status_interval: STATUS_INTERVAL, ..LinkConfig::default() };
    LinkFabric::open_with(link, config).expect("the board answers")
}

fn the_board_passes_the_conformance_body(model: Simulated) {
    let mut fabric = random_board(model, seed());
    conformance::run_within(&mut fabric, model.nonces_for(500_000).max(1 << 11));
    assert_eq!(fabric.link().model().framing_errors(), 0);
}

/// The hits and the end of the one job that runs.
fn run_to_end(fabric: &mut impl Fabric, job: &Job) -> Vec<Event> {
    fabric.submit(job, SubmitMode::Append).expect("an idle board takes a job");
    let mut events = Vec::new();
    while !matches!(events.last(), Some(Event::RangeDone { .. })) {
        match fabric.poll(Duration::from_secs(1)).expect("the board stays") {
            Some(Event::Status(_)) | None => {}
            Some(event) => events.push(event),
        }
    }
    events
}

fn finds_its_nonce_and_nothing_else(fabric: &mut impl Fabric, job_id: u16, header: &Header) {
    let job = Job::of_header(
        job_id,
        header,
        NonceRange::new(header.nonce.wrapping_sub(31), 64).expect("64 nonces"),
        header.target().expect("a real header has a target").most_significant_word(),
    );
    let expected = [
        Event::Hit { job_id, nonce: header.nonce },
        Event::RangeDone { job_id, end: RangeEnd::Finished, searched: Some(64) },
    ];
    assert_eq!(run_to_end(fabric, &job), expected, "{}", header.hash());
}

fn every_known_header_has_its_nonce_found(model: Simulated) {
    let mut fabric = random_board(model, seed());
    for (job_id, known) in (0..).zip(mainnet::HEADERS) {
        finds_its_nonce_and_nothing_else(&mut fabric, job_id, &known.header);
    }
}

fn every_header_of_the_named_file_has_its_nonce_found(model: Simulated) {
    let Ok(path) = env::var("MIDSTATE_HEADERS") else {
        println!("MIDSTATE_HEADERS names no file: nothing more to search");
        return;
    };
    let bytes = fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let (headers, rest) = bytes.as_chunks::<HEADER_BYTES>();
    assert!(!headers.is_empty() && rest.is_empty(), "{path} is not a number of whole headers");
    let mut fabric = random_board(model, seed());
    for (job_id, header) in (0..=u16::MAX).cycle().zip(headers) {
        finds_its_nonce_and_nothing_else(&mut fabric, job_id, &Header::from_bytes(header));
    }
}

/// The nonces of a job's first `searched` that pass its threshold, by the plain SHA-256d of the spec crate.
fn expected_hits(job: &Job, searched: u64) -> Vec<u32> {
    let count = u32::try_from(searched).expect("a short range");
    (0..count)
        .map(|i| job.nonces.first().wrapping_add(i))
        .filter(|&nonce| {
            let hash = BlockHash::from_state(midstate::sha256d(job.midstate, job.tail, nonce));
            hash.most_significant_word() <= job.threshold
        })
        .collect()
}

/// Random jobs appended, replaced and cancelled at random times: every hit is one of the software's, in its order, and
/// those that are missing are as many as the device says it dropped, because some jobs flood the FIFO.
fn random_job_lives_agree_with_the_software(model: Simulated) {
    let seed = seed();
    let mut random = SmallRng::seed_from_u64(seed);
    let mut fabric = random_board(model, seed);
    let mut lives = Lives::default();
    // Two milliseconds, and not so many nonces that the count of dropped hits may reach its end.
    let most = model.nonces_for(26_000).min(1_500);
    for job_id in 0..120 {
        let job = Job {
            job_id,
            midstate: Midstate(random.random()),
            tail: Tail(random.random()),
            nonces: NonceRange::new(random.random(), random.random_range(1..=most)).expect("in range"),
            // Mostly rare hits, at times none or all.
            threshold: [0, 1 << 26, 1 << 28, u32::MAX][random.random_range(0..4)],
        };
        let mode = if random.random_bool(0.3) { SubmitMode::Replace } else { SubmitMode::Append };
        match fabric.submit(&job, mode) {
            Ok(()) => lives.live.push_back((job, Vec::new())),
            Err(error) => assert!(error.is_recoverable() && mode == SubmitMode::Append, "{error}"),
        }
        if random.random_bool(0.1) {
            fabric.cancel().expect("the board answers");
        }
        let pause = Duration::from_micros(random.random_range(0..3000));
        while let Some(event) = fabric.poll(pause).expect("the board stays") {
            lives.take(event);
        }
    }
    while !lives.live.is_empty() {
        if let Some(event) = fabric.poll(Duration::from_millis(100)).expect("the board stays") {
            lives.take(event);
        }
    }
    // The counters that are asked for from now on are final.
    let quiet = fabric.link().now() + 3 * STATUS_INTERVAL;
    while fabric.link().now() < quiet {
        if let Some(event) = fabric.poll(Duration::from_millis(100)).expect("the board stays") {
            lives.take(event);
        }
    }
    assert!(
        lives.finished > 20,
        "only {} jobs were searched to their end: the test is too rough",
        lives.finished
    );
    assert_eq!(lives.missing > 0, model.drops_hits(), "{} hits are missing", lives.missing);
    assert_eq!(lives.missing, lives.dropped, "hits are missing that the board does not call dropped");
}

/// Jobs in the device, oldest first, with the hits that came for them; and what the ended ones add up to.
#[derive(Default)]
struct Lives {
    live: VecDeque<(Job, Vec<u32>)>,
    finished: u32,
    missing: u64,
    dropped: u64,
}

impl Lives {
    /// Holds an event against the oldest live job.
    fn take(&mut self, event: Event) {
        match event {
            Event::Hit { job_id, nonce } => {
                let (job, hits) = self.live.front_mut().expect("a hit belongs to a live job");
                assert_eq!(job.job_id, job_id);
                hits.push(nonce);
            }
            Event::RangeDone { job_id, end, searched } => {
                let (job, hits) = self.live.pop_front().expect("an end belongs to a live job");
                assert_eq!(job.job_id, job_id);
                let searched = searched.expect("no report is lost on a simulated line");
                assert!(end != RangeEnd::Finished || searched == job.nonces.count());
                let expected = expected_hits(&job, searched);
                let mut left = expected.iter();
                for hit in &hits {
                    let is_next = left.any(|nonce| nonce == hit);
                    assert!(
                        is_next,
                        "{hit:#x} is no hit of {job:?}, of which {searched} were searched ({end:?}), or not in order: {hits:x?}"
                    );
                }
                self.missing += (expected.len() - hits.len()) as u64;
                self.finished += u32::from(end == RangeEnd::Finished);
            }
            Event::Status(status) => self.dropped = status.hits_dropped,
            Event::Fault(Fault::HitsDropped { .. } | Fault::HitsMissing { .. }) => {}
            Event::Fault(fault) => panic!("nothing is wrong with a simulated line, but {fault}"),
        }
    }
}

/// A clock that is a millisecond later at each look, and the number of looks.
fn clock_by_looks() -> (impl Fn() -> Instant + Send + 'static, Arc<AtomicU32>) {
    let (start, looks) = (Instant::now(), Arc::new(AtomicU32::new(0)));
    let counted = Arc::clone(&looks);
    let clock = move || start + Duration::from_millis(counted.fetch_add(1, Ordering::Relaxed).into());
    (clock, looks)
}

fn a_read_takes_no_longer_than_its_caller_has(model: Simulated) {
    let (clock, _) = clock_by_looks();
    let mut link = SimLink::paced(&BoardConfig::of(model.name), clock).expect("the board starts");
    let before = link.now();
    assert_eq!(link.read(&mut [0; 8], Duration::from_secs(1)).expect("a simulated link stays"), 0);
    let passed = link.now() - before;
    assert!(passed > Duration::from_millis(1), "the board's time went on by {passed:?} only");
    assert!(passed < Duration::from_millis(500), "the board had {passed:?} of a caller's second");

    // An answer that came is not held back, and time that was asked for and not used is not spent.
    let request = Request::GetInfo { sequence: 0 }.to_wire();
    link.write(&request).expect("a simulated link stays");
    assert_eq!(link.read(&mut [0; 8], Duration::from_secs(1)).expect("a simulated link stays"), 1);
    let exactly = (link.now(), Duration::from_micros(1));
    link.read(&mut [0; 8], exactly.1).expect("a simulated link stays");
    assert_eq!(link.now() - exactly.0, exactly.1);
}

/// Not only each read of it.
fn a_poll_takes_no_longer_than_its_caller_has(model: Simulated) {
    let (clock, looks) = clock_by_looks();
    let link = SimLink::paced(&BoardConfig::of(model.name), clock).expect("the board starts");
    let mut fabric = LinkFabric::open(link).expect("the board answers");
    let mut is_answered = false;
    for _ in 0..20 {
        let before = looks.load(Ordering::Relaxed);
        let event = fabric.poll(Duration::from_millis(5)).expect("the board stays");
        is_answered |= event.is_some();
        let looks = looks.load(Ordering::Relaxed) - before;
        // A poll and its reads look at the start, and end with a look that is five milliseconds later or just over it.
        let is_in_time = event.is_some() || (6..=8).contains(&looks);
        assert!(is_in_time, "{looks} looks at a clock of milliseconds, with {event:?}");
    }
    assert!(is_answered, "the first poll asks for the counters");
}

/// One model: the loop is the same for all.
#[test]
fn polls_end_when_interrupted() {
    let mut fabric = midstate_verilator::open(&BoardConfig::default()).expect("the board answers");
    conformance::polls_end_when_interrupted(&mut fabric);
}
