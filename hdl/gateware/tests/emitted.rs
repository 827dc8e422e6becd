//! The committed Verilog: that it is what the description emits, and that other tools accept it.

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs};

use midstate_gateware::emit;

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
    for (name, config) in emit::SIMULATED {
        let path = committed(&format!("{name}.v"));
        let committed = fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{} is to be committed: {error}", path.display()));
        let emitted = emit::verilog(&config).expect("what is simulated can be built");
        let differs =
            committed.lines().zip(emitted.lines()).position(|(committed, emitted)| committed != emitted);
        assert!(
            committed == emitted,
            "{} differs from the description, first in line {}: run `cargo xtask emit` and commit the result",
            path.display(),
            differs.map_or(committed.lines().count(), |line| line) + 1
        );
    }
}

#[test]
fn verilator_lints_it_with_no_warning_that_is_not_waived() {
    let verilator = verilator();
    for (name, _) in emit::SIMULATED {
        let (waivers, verilog) = (committed("waivers.vlt"), committed(&format!("{name}.v")));
        let files = [&waivers, &verilog].map(|path| path.to_str().expect("the checkout's path is UTF-8"));
        run(&verilator, &["--lint-only", "-Wall", "--top-module", "top", files[0], files[1]]);
    }
}

#[test]
fn yosys_elaborates_it() {
    for name in ["compact", "rolled", "rolled-10", "unrolled-16"] {
        let script = format!(
            "read_verilog {}; hierarchy -check -top top; proc; check -assert",
            committed(&format!("{name}.v")).display()
        );
        run("yosys", &["-q", "-p", &script]);
    }
}

/// Every waiver stands under a comment that gives its reason, and still waives something.
#[test]
fn every_waiver_has_a_reason_and_a_use() {
    let waivers = fs::read_to_string(committed("waivers.vlt")).expect("hdl/verilog/waivers.vlt is committed");
    let verilator = verilator();
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
        let is_needed = ["rolled.v", "compact.v"].into_iter().any(|file| {
            let output = Command::new(&verilator)
                .args(["--lint-only", "-Wall", "--top-module", "top"])
                .args([&path, &committed(file)])
                .output()
                .expect("Verilator starts, as in the other test");
            String::from_utf8_lossy(&output.stderr).contains("%Warning-")
        });
        assert!(is_needed, "nothing needs the waiver any more: {line}");
    }
}

fn verilator() -> String {
    env::var("VERILATOR").unwrap_or_else(|_| "verilator".to_owned())
}
