//! The chores: each a cargo command with what it needs installed first.

use std::env;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::tools;

pub(crate) type Done = Result<(), String>;

/// Where the workspace is: the chores work from anywhere in it.
pub(crate) fn root() -> PathBuf {
    // As cargo says it now: clones that share a target folder may share a binary that was built in another of them.
    let here = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    PathBuf::from(here).join("..")
}

/// The cargo that runs this, in the workspace.
pub(crate) fn cargo(subcommand: &[&str], rest: &[String]) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root()).args(subcommand).args(rest);
    command
}

pub(crate) fn run(mut command: Command) -> Done {
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{command:?} ended with {status}")),
        Err(error) => Err(format!("{command:?} did not start: {error}")),
    }
}

/// What must be on the machine, and with `--synth` what `midstate synth` runs.
pub(crate) fn tools(rest: &[String]) -> Done {
    if let Some(unknown) = rest.iter().find(|argument| *argument != "--synth") {
        return Err(format!("`tools` knows --synth and not `{unknown}`"));
    }
    tools::install()?;
    if !rest.is_empty() {
        tools::install_synth()?;
    }
    tools::show();
    Ok(())
}

/// The whole way of a nonce on a simulated board.
pub(crate) fn demo(rest: &[String]) -> Done {
    tools::install()?;
    run(cargo(&["run", "--release", "--quiet", "--package", "midstate", "--", "demo"], rest))
}

/// All tests, with their sum behind them; with `--all` also those that take long, and boards of the large architectures.
pub(crate) fn test(rest: &[String]) -> Done {
    tools::install()?;
    let mut command = cargo(&["test", "--no-fail-fast"], &[]);
    let is_all = |argument: &&String| *argument == "--all";
    if !names_packages(rest) {
        command.arg("--workspace");
        if rest.iter().any(|argument| is_all(&argument)) {
            command.args(["--features", "midstate-verilator/all-architectures"]);
        }
    }
    command.args(rest.iter().filter(|argument| !is_all(argument))).stdout(Stdio::piped());
    if rest.iter().any(|argument| is_all(&argument)) {
        if !rest.iter().any(|argument| argument == "--") {
            command.arg("--");
        }
        command.arg("--include-ignored");
    }
    let mut child = command.spawn().map_err(|error| format!("{command:?} did not start: {error}"))?;
    let mut sum = Sum::default();
    for line in BufReader::new(child.stdout.take().ok_or("cargo's output is not there")?).lines() {
        let line = line.map_err(|error| format!("cargo's output cannot be read: {error}"))?;
        println!("{line}");
        sum.add(&line);
    }
    let status = child.wait().map_err(|error| format!("{command:?} was lost: {error}"))?;
    println!("\n{} passed, {} failed, {} skipped", sum.passed, sum.failed, sum.skipped);
    if status.success() { Ok(()) } else { Err(format!("{command:?} ended with {status}")) }
}

/// Whether the arguments for cargo, those ahead of `--`, say themselves which packages are meant.
fn names_packages(arguments: &[String]) -> bool {
    let selections = ["--package", "--workspace", "--manifest-path"];
    let names = |argument: &String| {
        let name = argument.split('=').next().unwrap_or_default();
        selections.contains(&name) || argument.starts_with("-p")
    };
    arguments.iter().take_while(|argument| *argument != "--").any(names)
}

/// What cargo's test binaries said, added up.
#[derive(Debug, Default, PartialEq)]
struct Sum {
    passed: u32,
    failed: u32,
    skipped: u32,
}

impl Sum {
    /// Adds a line such as `test result: ok. 12 passed; 0 failed; 1 ignored; ...`; passes over any other.
    fn add(&mut self, line: &str) {
        let Some((_, counts)) = line.strip_prefix("test result: ").and_then(|rest| rest.split_once(". "))
        else {
            return;
        };
        for count in counts.split("; ") {
            let mut words = count.split(' ');
            let Some(number) = words.next().and_then(|number| number.parse::<u32>().ok()) else { continue };
            match words.next() {
                Some("passed") => self.passed += number,
                Some("failed") => self.failed += number,
                Some("ignored") => self.skipped += number,
                _ => {}
            }
        }
    }
}

/// The committed Verilog anew.
pub(crate) fn emit(rest: &[String]) -> Done {
    run(cargo(&["run", "--quiet", "--package", "midstate-gateware", "--bin", "emit-verilog", "--"], rest))?;
    run(cargo(&["run", "--quiet", "--package", "midstate-boards", "--bin", "emit-boards", "--"], rest))
}

/// All benchmarks: simulated clocks, the CPU fabric, SV2. `wire` is the one that counts bytes, `pool` the one with a thousand
/// connections, `host` the one with 64 boards.
pub(crate) fn bench(rest: &[String]) -> Done {
    for (name, package, bench) in [
        ("wire", "midstate-sv2", "wire"),
        ("pool", "midstate-pool", "load"),
        ("host", "midstate-miner", "host"),
    ] {
        if let [first, rest @ ..] = rest
            && first == name
        {
            // What follows is the benchmark's own.
            return run(cargo(&["bench", "--quiet", "--package", package, "--bench", bench, "--"], rest));
        }
    }
    tools::install()?;
    run(cargo(&["bench", "--benches"], rest))
}

/// Line coverage of the crates whose every line a pool or a device can reach.
pub(crate) fn coverage(rest: &[String]) -> Done {
    tools::install_coverage()?;
    let mut command = cargo(&["llvm-cov", "--package", "midstate-spec", "--package", "midstate-sv2"], &[]);
    command.arg("--ignore-filename-regex").arg("(/tests/|/\\.cargo/)").args(rest);
    run(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_workspace_is_meant_unless_packages_are_named() {
        let names =
            |line: &str| names_packages(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
        for line in ["-p midstate-sv2", "-pmidstate-sv2", "--package=midstate-sv2", "--workspace"] {
            assert!(names(line), "{line}");
        }
        for line in ["", "--all", "--all-features", "--release noise", "-- --package"] {
            assert!(!names(line), "{line}");
        }
    }

    #[test]
    fn results_are_added_up() {
        let mut sum = Sum::default();
        sum.add("running 3 tests");
        sum.add(
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.47s",
        );
        sum.add("test result: FAILED. 2 passed; 4 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.00s");
        assert_eq!(sum, Sum { passed: 14, failed: 4, skipped: 1 });
    }
}
