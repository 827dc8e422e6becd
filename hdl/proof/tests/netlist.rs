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

/// The cores of ECP5 boards take hours; the small one above has all cells that they have.
#[test]
#[ignore = "synthesises the core of every iCE40 board; `cargo xtask test --all` runs it"]
fn every_ice40_boards_core_in_ice40_cells_is_the_core_that_was_described() {
    let mut seen = 0;
    for entry in fs::read_dir(verilog_folder().join("boards")).expect("the boards' cores are committed") {
        let path = entry.expect("the folder can be read").path();
        let name = path.file_name().and_then(OsStr::to_str).expect("its name is UTF-8");
        let verilog = fs::read_to_string(&path).expect("the file is there");
        if verilog.lines().next().is_some_and(|first| first.contains("carry_cells: TwoInputs")) {
            println!("{name}: {:?}", compare(&format!("boards/{name}"), 2));
            seen += 1;
        }
    }
    assert!(seen >= 6, "there are {seen} cores of iCE40 boards");
}
