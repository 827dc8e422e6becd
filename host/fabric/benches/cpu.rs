//! Nonces a second of each search method, in one run, so that their ratios hold whatever else the machine does.
//!
//! `cargo bench -p midstate-fabric`. The methods are described in `src/cpu/search.rs`.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use midstate_fabric::cpu::{Method, Search};
use midstate_spec::{Midstate, Tail};

const NONCES: u32 = 4096;

fn methods(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("nonces");
    group.throughput(Throughput::Elements(u64::from(NONCES)));
    // No hash is as low as this threshold: the loop runs through.
    let search = Search::new(Midstate([0x1234_5678; 8]), Tail([1, 2, 3]), 0);
    for method in Method::ALL {
        group.bench_function(format!("{method:?}"), |bencher| {
            bencher.iter(|| black_box(&search).first_hit(method, black_box(7), NONCES));
        });
    }
    group.finish();
}

criterion_group!(benches, methods);
criterion_main!(benches);
