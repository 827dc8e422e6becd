//! The committed Verilog: that it is what the description emits, and that other tools accept it.

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use midstate_gateware::{CoreConfig, emit};

fn committed(file: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../verilog").join(file)
}

fn run(program: &str, arguments: &[&str]) {
    let output = Command::new(program).args(arguments).output().unwrap_or_else(|error| {
        panic!("{program} did not start: {error}. `cargo xtask tools` installs what is missing")
    });
    let said = [output.stdout, output.stderr].concat();
    assert!(output.status.success(), "{program} refuses the Verilog:\n{}", String::from_utf8_lossy(&said));
}

#[test]
fn the_committed_verilog_is_what_the_description_emits() {
    let path = committed("rolled.v");
    let committed = fs::read_to_string(&path).expect("hdl/verilog/rolled.v is committed");
    let emitted = emit::verilog(&CoreConfig::default()).expect("the default can be built");
    let differs =
        committed.lines().zip(emitted.lines()).position(|(committed, emitted)| committed != emitted);
    assert!(
        committed == emitted,
        "{} differs from the description, first in line {}: run `cargo xtask emit` and commit the result",
        path.display(),
        differs.map_or(committed.lines().count(), |line| line) + 1
    );
}

#[test]
fn verilator_lints_it_with_no_warning_that_is_not_waived() {
    let (waivers, verilog) = (committed("waivers.vlt"), committed("rolled.v"));
    let files = [&waivers, &verilog].map(|path| path.to_str().expect("the checkout's path is UTF-8"));
    let verilator = env::var("VERILATOR").unwrap_or_else(|_| "verilator".to_owned());
    run(&verilator, &["--lint-only", "-Wall", "--top-module", "top", files[0], files[1]]);
}

#[test]
fn yosys_elaborates_it() {
    let script = format!(
        "read_verilog {}; hierarchy -check -top top; proc; check -assert",
        committed("rolled.v").display()
    );
    run("yosys", &["-q", "-p", &script]);
}

/// Every waiver stands under a comment that gives its reason, and still waives something.
#[test]
fn every_waiver_has_a_reason_and_a_use() {
    let waivers = fs::read_to_string(committed("waivers.vlt")).expect("hdl/verilog/waivers.vlt is committed");
    let verilog = committed("rolled.v");
    let verilator = env::var("VERILATOR").unwrap_or_else(|_| "verilator".to_owned());
    let lines: Vec<&str> = waivers.lines().collect();
    let is_waiver = |line: &&str| line.starts_with("lint_off");
    assert!(lines.iter().any(is_waiver));
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| is_waiver(line)) {
        let reason = lines[..at].iter().rev().find(|line| !is_waiver(line));
        assert!(reason.is_some_and(|line| line.starts_with("// ")), "no reason stands above {line}");

        let without: Vec<&str> =
            lines.iter().enumerate().filter(|(i, _)| *i != at).map(|(_, line)| *line).collect();
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("without-line-{}.vlt", at + 1));
        fs::write(&path, without.join("\n")).expect("the target folder can be written");
        let output = Command::new(&verilator)
            .args(["--lint-only", "-Wall", "--top-module", "top"])
            .args([&path, &verilog])
            .output()
            .expect("Verilator starts, as in the other test");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains("%Warning-"), "nothing needs the waiver any more: {line}\n{said}");
    }
}
