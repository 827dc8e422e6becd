//! How fast the committed top simulates: clocks and hashes a second while it searches.
//!
//! Both rows time the same run; they differ only in what they count.

use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use midstate_fabric::link::Link;
use midstate_fabric::{Fabric, Job, NonceRange, SubmitMode};
use midstate_spec::mainnet;
use midstate_verilator::{BoardConfig, SimLink, open};

/// Clocks in one timed batch: a tenth of the board's second.
const CYCLES: u64 = 1_200_000;

/// A board in the middle of a range that no benchmark reaches the end of.
fn searching() -> SimLink {
    let mut fabric = open(&BoardConfig::default()).expect("the committed top answers");
    let header = mainnet::HEADERS[0].header;
    let job = Job {
        job_id: 1,
        midstate: header.midstate(),
        tail: header.tail(),
        nonces: NonceRange::ALL,
        threshold: 0,
    };
    fabric.submit(&job, SubmitMode::Append).expect("an idle board takes a job");
    let clocks_per_hash = fabric.info().gateware.expect("a link device says what it is").clocks_per_hash;
    assert_eq!(u64::from(clocks_per_hash), CLOCKS_PER_HASH);
    fabric.into_link()
}

/// Checked against the device's own answer in [`searching`].
const CLOCKS_PER_HASH: u64 = 133;

fn run_batches(link: &mut SimLink, batches: u64) -> Duration {
    let start = Instant::now();
    for _ in 0..batches {
        let before = link.model().cycles();
        let came = link.read(&mut [0; 64], Duration::from_millis(100)).expect("a simulated link stays");
        assert_eq!((came, link.model().cycles() - before), (0, CYCLES), "the search was disturbed");
    }
    start.elapsed()
}

fn rolled(criterion: &mut Criterion) {
    let mut link = searching();
    let mut group = criterion.benchmark_group("rolled");
    group.sample_size(20);
    group.throughput(Throughput::Elements(CYCLES));
    group.bench_function("cycles", |bencher| bencher.iter_custom(|batches| run_batches(&mut link, batches)));
    group.throughput(Throughput::Elements(CYCLES / CLOCKS_PER_HASH));
    group.bench_function("hashes", |bencher| bencher.iter_custom(|batches| run_batches(&mut link, batches)));
    group.finish();
}

criterion_group!(benches, rolled);
criterion_main!(benches);
