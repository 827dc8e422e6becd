//! A record of the simulated board replays as the board.

use midstate_fabric::conformance;
use midstate_fabric::record::{Recorder, Replay};
use midstate_verilator::BoardConfig;

#[test]
fn a_record_of_the_board_passes_the_conformance_body() {
    let folder = tempfile::tempdir().expect("a folder for the record");
    let path = folder.path().join("board.jsonl");
    let board = midstate_verilator::open(&BoardConfig::default()).expect("the board answers");
    let mut recorder = Recorder::create(board, &path).expect("the record can be written");
    conformance::run_within(&mut recorder, 1 << 12);
    recorder.finish().expect("the record is whole");

    let mut replay = Replay::open(&path).expect("the record can be read");
    conformance::run_within(&mut replay, 1 << 12);
}
