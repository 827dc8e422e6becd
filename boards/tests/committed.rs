//! What is committed of the boards: their Verilog is what the description emits, their reports are of that Verilog.

use std::fs;
use std::path::Path;

use midstate_boards::catalog::{self, Wish};
use midstate_boards::{committed, report};
use midstate_gateware::area;
use sha2::{Digest, Sha256};

#[test]
fn the_committed_verilog_is_what_the_description_emits_and_what_was_reported_on() {
    let reports = Path::new(env!("CARGO_MANIFEST_DIR")).join("reports");
    let mut reported = 0;
    for (path, emitted) in committed::emitted().expect("every board of the catalogue can be built") {
        let committed = fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{} is to be committed: {error}", path.display()));
        assert!(
            committed == emitted,
            "{} differs from the description: run `cargo xtask emit` and commit the result",
            path.display()
        );
        let id = path.file_stem().and_then(|stem| stem.to_str()).expect("boards have plain names");
        let entries = report::read(&report::path(&reports, id)).expect("a committed report can be read");
        if let Some(newest) = entries.last() {
            let digest: String = Sha256::digest(&emitted).iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(newest.verilog_sha256, digest, "{id}: its newest report is of other Verilog");
            assert!(newest.met, "{id}: what ships does not reach its clock");
            reported += 1;
        }
    }
    assert!(reported > 0, "no board has a report");
}

#[test]
fn blocks_say_within_a_tenth_how_many_cells_they_take() {
    let reports = Path::new(env!("CARGO_MANIFEST_DIR")).join("reports");
    let mut compared = 0;
    for id in catalog::ids() {
        let board = catalog::board(id).expect("it is in the catalogue");
        let (config, _) = board.configure(&Wish::default()).expect("what ships can be built");
        let said = area::cells(&config).expect("boards ship with what is routed");
        if let Some(newest) = report::read(&report::path(&reports, id)).expect("it can be read").last() {
            let difference = f64::from(said) / f64::from(newest.lut) - 1.0;
            assert!(
                difference.abs() < 0.1,
                "{id}: its blocks take {said} cells by their own account, {} when routed",
                newest.lut
            );
            compared += 1;
        }
    }
    assert!(compared > 0, "no board has a report");
}
