//! A record of the simulated board replays as the board.

use std::time::Duration;

use midstate_fabric::conformance;
use midstate_fabric::link::{LinkConfig, LinkFabric};
use midstate_fabric::record::{Recorder, Replay};
use midstate_verilator::{BoardConfig, SimLink};

#[test]
fn a_record_of_the_board_passes_the_conformance_body() {
    let folder = tempfile::tempdir().expect("a folder for the record");
    let path = folder.path().join("board.jsonl");
    // By the board's time alone, and asked for its counters more often than once in a second of that: the real one takes
    // as long as the machine likes.
    let link = SimLink::new(&BoardConfig::default()).expect("the board starts");
    let config = LinkConfig { status_interval: Duration::from_millis(20), ..LinkConfig::default() };
    let board = LinkFabric::open_with(link, config).expect("the board answers");
    let mut recorder = Recorder::create(board, &path).expect("the record can be written");
    conformance::run_within(&mut recorder, 1 << 12);
    recorder.finish().expect("the record is whole");

    let mut replay = Replay::open(&path).expect("the record can be read");
    conformance::run_within(&mut replay, 1 << 12);
}
