//! `midstate report` as a command: what it writes, and how it ends.
#![cfg(feature = "synth")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::json;

fn midstate(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_midstate"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("it runs")
}

fn report() -> String {
    let entry = json!({
        "board": "icestick", "device": "iCE40HX1K tq144", "gateware": 2, "architecture": "compact", "engines": 1,
        "clocks_per_hash": 1000, "lut": 1000, "ff": 500, "bram": 8, "dsp": 0,
        "capacity": {"lut": 1280, "bram": 16, "dsp": 0}, "target_mhz": 48.0, "fmax_mhz": {"1": 50.0}, "best_seed": 1,
        "met": true, "mhs": 0.05, "mhs_at_target": 0.048,
        "critical_path": {"logic_ns": 10.0, "routing_ns": 10.0, "steps": []},
        "blocks": [{"name": "search", "lut": 1000, "ff": 500, "bram": 8}], "tools": {}, "verilog_sha256": "00",
        "place_and_route_s": {"1": 5.0}, "peak_memory_mib": 50
    });
    json!([entry]).to_string()
}

#[test]
fn page_markdown_and_pictures_are_written() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir(at("reports")).unwrap();
    fs::write(at("reports/icestick.json"), report()).unwrap();
    let options = [
        "--reports",
        "reports",
        "--out",
        "page.html",
        "--markdown",
        "docs/boards.md",
        "--pictures",
        "pictures",
    ];
    let output = midstate(folder.path(), &[&["report"], options.as_slice()].concat());
    assert!(output.status.success(), "{output:?}");
    assert!(fs::read_to_string(at("page.html")).unwrap().contains("icestick"));
    let markdown = fs::read_to_string(at("docs/boards.md")).unwrap();
    for line in markdown.lines().filter_map(|line| line.strip_prefix("![")) {
        let name = line.split(['<', '>']).nth(1).unwrap();
        assert!(at("docs").join(name).is_file(), "{name}");
    }
    assert!(markdown.contains("(<../pictures/mhs.svg>)"), "{markdown}");
}

#[test]
fn a_damaged_report_stops_it_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let refused = |message: &str| {
        let output = midstate(folder.path(), &["report", "--reports", "reports"]);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains(message), "{said}");
        assert!(!folder.path().join("target").exists(), "nothing may be written");
    };
    refused("midstate synth --board");
    fs::create_dir(folder.path().join("reports")).unwrap();
    fs::write(folder.path().join("reports/icestick.json"), &report()[..40]).unwrap();
    refused("icestick.json holds no reports: EOF while parsing an object at line 1 column 40");
}
