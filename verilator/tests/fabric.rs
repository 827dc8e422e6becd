//! The simulated board as a fabric: the conformance body, real headers, random job lives, memories that start at random.
//!
//! A failure prints the seed that replays it; `MIDSTATE_SEED` sets it. `MIDSTATE_HEADERS` names a file of concatenated
//! 80-byte headers for a longer run.

use std::collections::VecDeque;
use std::num::NonZeroI32;
use std::time::Duration;
use std::{env, fs};

use midstate_fabric::link::{Link, LinkFabric};
use midstate_fabric::{Event, Fabric, Fault, Job, NonceRange, RangeEnd, SubmitMode, conformance};
use midstate_spec::header::HEADER_BYTES;
use midstate_spec::{BlockHash, Header, Midstate, Tail, mainnet, midstate};
use midstate_verilator::{BoardConfig, SimLink, open};
use rand::rngs::SmallRng;
use rand::{RngExt, SeedableRng};

/// The seed of this run, printed for its replay.
fn seed() -> u64 {
    let seed = match env::var("MIDSTATE_SEED") {
        Ok(seed) => seed.parse().expect("MIDSTATE_SEED is a decimal number"),
        Err(_) => rand::random(),
    };
    println!("replay with MIDSTATE_SEED={seed}");
    seed
}

fn random_board(seed: u64) -> LinkFabric<SimLink> {
    let x_seed = i32::try_from(seed % 0x7fff_ffff).expect("below 2^31") + 1;
    open(&BoardConfig { x_seed: NonZeroI32::new(x_seed), ..BoardConfig::default() })
        .expect("the board answers")
}

#[test]
fn the_board_passes_the_conformance_body() {
    let mut fabric = random_board(seed());
    conformance::run_within(&mut fabric, 1 << 14);
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
    let job = Job {
        job_id,
        midstate: header.midstate(),
        tail: header.tail(),
        nonces: NonceRange::new(header.nonce.wrapping_sub(31), 64).expect("64 nonces"),
        threshold: header.target().expect("a real header has a target").most_significant_word(),
    };
    let expected = [
        Event::Hit { job_id, nonce: header.nonce },
        Event::RangeDone { job_id, end: RangeEnd::Finished, searched: Some(64) },
    ];
    assert_eq!(run_to_end(fabric, &job), expected, "{}", header.hash());
}

#[test]
fn every_known_header_has_its_nonce_found() {
    let mut fabric = random_board(seed());
    for (job_id, known) in (0..).zip(mainnet::HEADERS) {
        finds_its_nonce_and_nothing_else(&mut fabric, job_id, &known.header);
    }
}

#[test]
fn every_header_of_the_named_file_has_its_nonce_found() {
    let Ok(path) = env::var("MIDSTATE_HEADERS") else {
        println!("MIDSTATE_HEADERS names no file: nothing more to search");
        return;
    };
    let bytes = fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let (headers, rest) = bytes.as_chunks::<HEADER_BYTES>();
    assert!(!headers.is_empty() && rest.is_empty(), "{path} is not a number of whole headers");
    let mut fabric = random_board(seed());
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
#[test]
fn random_job_lives_agree_with_the_software() {
    let seed = seed();
    let mut random = SmallRng::seed_from_u64(seed);
    let mut fabric = random_board(seed);
    let mut lives = Lives::default();
    for job_id in 0..120 {
        let job = Job {
            job_id,
            midstate: Midstate(random.random()),
            tail: Tail(random.random()),
            nonces: NonceRange::new(random.random(), random.random_range(1..200)).expect("in range"),
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
    let quiet = fabric.link().now() + Duration::from_millis(1100);
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
    assert!(lives.missing > 0, "the FIFO never overflowed: the test is too gentle");
    assert_eq!(lives.missing, lives.dropped);
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
                let mut expected = expected_hits(&job, searched).into_iter();
                for hit in &hits {
                    let is_next = expected.any(|nonce| nonce == *hit);
                    assert!(is_next, "{hit:#x} is no hit of {job:?}, or not in order: {hits:x?}");
                }
                self.missing += expected_hits(&job, searched).len() as u64 - hits.len() as u64;
                self.finished += u32::from(end == RangeEnd::Finished);
            }
            Event::Status(status) => self.dropped = status.hits_dropped,
            Event::Fault(Fault::HitsDropped { .. } | Fault::HitsMissing { .. }) => {}
            Event::Fault(fault) => panic!("nothing is wrong with a simulated line, but {fault}"),
        }
    }
}
