//! How fast each committed top simulates: clocks and hashes a second while it searches.
//!
//! Both rows of a model time the same run; they differ only in what they count. The unrolled models are there with the
//! feature `all-architectures`.

use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use midstate_fabric::link::Link;
use midstate_fabric::{Fabric, Job, NonceRange, SubmitMode};
use midstate_spec::mainnet;
use midstate_verilator::{BoardConfig, SimLink, models, open};

/// Clocks in one timed batch: a hundredth of the board's second.
const CYCLES: u64 = 120_000;

/// A board in the middle of a range that no benchmark reaches the end of, and its clocks and engines for a hash.
fn searching(model: &str) -> (SimLink, u64, u64) {
    let mut fabric = open(&BoardConfig::of(model)).expect("the committed top answers");
    let header = mainnet::HEADERS[0].header;
    let job = Job::of_header(1, &header, NonceRange::ALL, 0);
    fabric.submit(&job, SubmitMode::Append).expect("an idle board takes a job");
    let info = fabric.info();
    let clocks_per_hash = info.gateware.expect("a link device says what it is").clocks_per_hash;
    let engines = u64::from(info.engines);
    (fabric.into_link(), u64::from(clocks_per_hash), engines)
}

fn run_batches(link: &mut SimLink, batches: u64) -> Duration {
    let start = Instant::now();
    let end = link.model().cycles() + batches * CYCLES;
    while link.model().cycles() < end {
        // A read may be shorter than asked, when it took long.
        let left = Duration::from_nanos((end - link.model().cycles()) * 1000 / 12);
        let came = link.read(&mut [0; 64], left).expect("a simulated link stays");
        assert_eq!(came, 0, "the search was disturbed");
    }
    start.elapsed()
}

fn simulation(criterion: &mut Criterion) {
    for model in models() {
        let (mut link, clocks_per_hash, engines) = searching(model);
        let mut group = criterion.benchmark_group(model);
        group
            .sample_size(10)
            .measurement_time(Duration::from_secs(3))
            .warm_up_time(Duration::from_millis(500));
        let hashes = CYCLES * engines / clocks_per_hash;
        for (name, count) in [("cycles", CYCLES), ("hashes", hashes)] {
            group.throughput(Throughput::Elements(count));
            group.bench_function(name, |bencher| {
                bencher.iter_custom(|batches| run_batches(&mut link, batches))
            });
        }
        group.finish();
    }
}

criterion_group!(benches, simulation);
criterion_main!(benches);
