//! Netlists against the Verilog that they were made from.

use std::ffi::OsStr;
use std::fs;

use midstate_gateware::config::CarryCells;
use midstate_gateware::{CoreConfig, emit};
use midstate_proof::formal::verilog_folder;
use midstate_proof::netlist::{self, Seen};

const SEED: u64 = 1;

/// Compares a committed core, by its file's name in `hdl/verilog`.
fn compare(file: &str, scripts: u64) -> Seen {
    let verilog = fs::read_to_string(verilog_folder().join(file)).expect("the file is there");
    netlist::compare(file, &verilog, scripts, SEED).unwrap_or_else(|error| panic!("{error:#}"))
}

#[test]
fn the_icebreakers_core_in_ice40_cells_is_the_core_that_was_described() {
    let seen = compare("boards/icebreaker.v", 4);
    assert!(seen.scripts == 5 && seen.hits >= 30 && seen.finished >= 8, "{seen:?}");
}

#[test]
fn the_icesticks_core_in_ice40_cells_is_the_core_that_was_described() {
    let seen = compare("boards/icestick.v", 1);
    assert!(seen.scripts == 2 && seen.finished >= 5, "{seen:?}");
}

#[test]
fn a_small_ecp5_core_in_ecp5_cells_is_the_core_that_was_described() {
    // No board of ECP5 has a core this small.
    let config =
        CoreConfig { carry_cells: CarryCells::FourInputs, has_y_register: true, ..CoreConfig::default() };
    let verilog = emit::verilog(&config).expect("it can be built");
    let seen = netlist::compare("rolled", &verilog, 4, SEED).unwrap_or_else(|error| panic!("{error:#}"));
    assert!(seen.scripts == 5 && seen.hits >= 30 && seen.finished >= 8, "{seen:?}");
}

#[test]
#[ignore = "synthesises every committed core; `cargo xtask test --all` runs it"]
fn every_committed_core_in_its_familys_cells_is_the_core_that_was_described() {
    let mut seen = 0;
    for folder in ["", "boards"] {
        let Ok(entries) = fs::read_dir(verilog_folder().join(folder)) else { continue };
        let files = entries.map(|entry| entry.expect("the folder can be read").path());
        for path in files.filter(|path| path.extension() == Some(OsStr::new("v"))) {
            let name = path.strip_prefix(verilog_folder()).expect("it is in there");
            let name = name.to_str().expect("its name is UTF-8");
            println!("{name}: {:?}", compare(name, 2));
            seen += 1;
        }
    }
    assert!(seen > 0, "there are no committed cores");
}
