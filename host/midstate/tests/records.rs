//! Recorded runs of a board on a cable, replayed by the program.
//!
//! `records/icebreaker.jsonl` is what `midstate selftest --fabric ftdi --record FILE` wrote of an iCEBreaker on the emulated
//! bus, whose gateware was the simulated board's: `MIDSTATE_WRITE_RECORD=1` writes it anew, for another format of records.
//! What the format refuses is tested beside it (`host/fabric/tests/record.rs`).
#![cfg(feature = "ftdi")]

mod common;

use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::Once;
use std::{env, fs};

use common::{midstate, text};
use midstate_spec::mainnet::HEADERS;
use midstate_usb_bench::{Bench, Chip, Device, Direction, Fault, Plug, SimulatedBoard};
use midstate_verilator::BoardConfig;
use serde_json::Value;

fn committed() -> PathBuf {
    static WRITTEN: Once = Once::new();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/records/icebreaker.jsonl");
    WRITTEN.call_once(|| {
        if env::var_os("MIDSTATE_WRITE_RECORD").is_some() {
            record(&path, |_| ());
        }
    });
    path
}

fn path_text(path: &Path) -> &str {
    path.to_str().expect("a path of the test's own")
}

/// Records a self-test on the emulated bus, after something was done to the device.
fn record(path: &Path, prepare: impl FnOnce(&Plug)) -> Value {
    let bench = Bench::start().expect("a bench starts");
    let board = SimulatedBoard::new(&BoardConfig::default()).expect("the board starts");
    let device = Device::new(Chip::Ft2232h, "ib0001").product("iCEBreaker V1.0e").uart(1, board);
    prepare(&bench.plug(device));
    let mut selftest = midstate(&["selftest", "--fabric", "ftdi", "--json", "--record", path_text(path)]);
    outcome(&selftest.envs(bench.environment()).output().expect("it runs"))
}

fn replay(path: &Path) -> Output {
    let fabric = format!("replay:{}", path_text(path));
    midstate(&["selftest", "--fabric", &fabric, "--json"]).output().expect("it runs")
}

/// What a self-test says, without what differs from run to run.
fn outcome(output: &Output) -> Value {
    let said = serde_json::from_slice(&output.stdout);
    let mut said: Value = said.unwrap_or_else(|_| panic!("no JSON object: {}", text(&output.stderr)));
    let object = said.as_object_mut().expect("an object");
    assert!(object.remove("seconds").is_some() && object.remove("fabric").is_some());
    assert_eq!(object["ok"], output.status.success());
    said
}

/// What a record says, read without the program: what the fabric was, jobs, hits, and nonces searched.
fn read(path: &Path) -> (Value, usize, usize, u64) {
    let text = fs::read_to_string(path).expect("a record");
    let lines = text.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON")["what"].clone());
    let lines: Vec<_> = lines.collect();
    let events = |kind| lines.iter().filter_map(move |what| what["event"].get(kind));
    let searched = events("range_done").map(|done| done["searched"].as_u64().expect("a number"));
    let jobs = lines.iter().filter(|what| what.get("submit").is_some()).count();
    (lines[0]["opened"]["info"].clone(), jobs, events("hit").count(), searched.sum())
}

/// The program says of a replay what the record says.
fn check_replay(path: &Path) -> Value {
    let said = outcome(&replay(path));
    let (info, jobs, hits, searched) = read(path);
    assert_eq!(info["name"], "ftdi:ib0001");
    assert_eq!((&said["headers"], &said["found"]), (&jobs.into(), &hits.into()), "{said}");
    assert_eq!((&said["hashes"], &said["hits_false"]), (&searched.into(), &0.into()), "{said}");
    assert_eq!((&said["ok"], &said["failures"]), (&true.into(), &Value::Array(vec![])), "{said}");
    said
}

#[test]
fn the_committed_run_of_a_board_on_a_cable_replays() {
    let said = check_replay(&committed());
    // Other headers need another record.
    let headers = HEADERS.len();
    assert_eq!((&said["found"], &said["hashes"]), (&headers.into(), &(headers * 64).into()));
}

#[test]
fn a_fresh_record_of_the_same_run_replays_as_it_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("run.jsonl");
    let recorded = record(&path, |_| ());
    assert_eq!(check_replay(&path), recorded);
    // The same jobs, the same hits: a run differs from another in its times, and in when the counters came.
    assert_eq!(read(&path), read(&committed()));
}

#[test]
fn a_record_of_a_faulty_line_replays_with_its_failures() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("run.jsonl");
    let recorded = record(&path, |plug| plug.strike(1, Direction::In, 200, Fault::Garbage(30)));
    assert!(recorded["failures"].to_string().contains("a damaged frame came"), "{recorded}");
    assert_eq!((&recorded["ok"], &recorded["hits_false"]), (&false.into(), &0.into()));
    assert_eq!(outcome(&replay(&path)), recorded);
}

#[test]
fn a_record_that_is_damaged_anywhere_is_refused_with_its_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("damaged.jsonl");
    let whole = fs::read_to_string(committed()).expect("a record");
    let lines: Vec<_> = whole.lines().collect();
    // Not the end mark: a self-test that has had all its answers reads no further.
    for at in 0..lines.len() - 1 {
        let mut damaged = lines.clone();
        damaged[at] = &lines[at][..lines[at].len() / 2];
        fs::write(&path, damaged.join("\n") + "\n").expect("written");
        let output = replay(&path);
        let said = text(&output.stderr);
        let place = format!("line {} of the record cannot be replayed", at + 1);
        assert!(!output.status.success() && said.contains(&place), "line {}: {said}", at + 1);
    }
}
