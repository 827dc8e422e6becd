//! The fuzz targets on stable Rust: their seeds, and the corpora that fuzzing found worth keeping.

use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

#[allow(unreachable_pub, reason = "cargo-fuzz builds it as a crate of its own")]
#[path = "../fuzz/src/lib.rs"]
mod fuzz;

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fuzz").join(name)
}

/// What is in a folder, in an order that does not depend on the file system.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut entries: Vec<_> = entries.map(|entry| entry.expect("a folder can be listed").path()).collect();
    entries.sort();
    entries
}

#[test]
fn every_target_holds_for_its_seeds_and_its_corpus() {
    for target in fuzz::TARGETS {
        let files = entries(&folder("corpus").join(target.name));
        assert!(!files.is_empty(), "{} has no corpus", target.name);
        let seeds = (target.seeds)().into_iter().enumerate().map(|(at, seed)| (format!("seed {at}"), seed));
        let files = files.iter().map(|file| (file.display().to_string(), fs::read(file).unwrap()));
        for (from, input) in seeds.chain(files) {
            assert!(catch_unwind(|| (target.run)(&input)).is_ok(), "{} fails on {from}", target.name);
        }
    }
}

#[test]
fn every_target_has_a_binary_and_a_corpus_and_nothing_else_has() {
    let mut targets: Vec<_> = fuzz::TARGETS.iter().map(|target| target.name.to_owned()).collect();
    targets.sort();
    for name in ["fuzz_targets", "corpus"] {
        let stem = |path: &PathBuf| path.file_stem().unwrap().to_string_lossy().into_owned();
        let found: Vec<_> = entries(&folder(name)).iter().map(stem).collect();
        assert_eq!(found, targets, "{name}");
    }
}
