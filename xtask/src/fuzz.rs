//! `cargo xtask fuzz`: every fuzz target for some seconds, and a table of what came of it.
//!
//! The crates' `fuzz` folders have the targets and the corpora. What a run finds worth keeping goes to `fuzz/found`, which
//! is no part of the repository; the next run begins with it too. Left out: minimising, which `cargo fuzz cmin` does.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::chores::{Done, root, run};
use crate::tools;

/// Packages with a `fuzz` folder.
const PACKAGES: [&str; 2] = ["hdl/spec", "host/sv2"];

const DEFAULT_SECONDS: u32 = 60;

/// Lines of a failed run that say what happened.
const SHOWN_LINES: usize = 60;

/// All targets in turn, or those that are named; fails if one fails.
pub(crate) fn fuzz(rest: &[String]) -> Done {
    let (seconds, names) = arguments(rest)?;
    tools::install_fuzz()?;
    let mut targets = Vec::new();
    for package in PACKAGES.map(|package| root().join(package)) {
        let listed = names_of(&package)?;
        let wanted: Vec<_> = listed
            .lines()
            .filter(|name| names.is_empty() || names.iter().any(|wanted| wanted == name))
            .collect();
        if !wanted.is_empty() {
            run(cargo_fuzz(&package, &["build"]))?;
        }
        targets.extend(wanted.into_iter().map(|name| (package.clone(), name.to_owned())));
    }
    if let Some(unknown) = names.iter().find(|name| !targets.iter().any(|(_, target)| target == *name)) {
        return Err(format!("there is no fuzz target `{unknown}`"));
    }

    println!("{:32} {:>12} {:>12}  result", "target", "executions", "executions/s");
    let mut failed = Vec::new();
    for (package, name) in &targets {
        let output = run_target(package, name, seconds)?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let result = if output.status.success() { "ok" } else { "FAILED" };
        let [executions, rate] =
            ["number_of_executed_units", "average_exec_per_sec"].map(|name| stat(&said, name));
        println!("{name:32} {executions:>12} {rate:>12}  {result}");
        if !output.status.success() {
            let lines: Vec<_> = said.lines().collect();
            eprintln!("{}", lines[lines.len().saturating_sub(SHOWN_LINES)..].join("\n"));
            failed.push(name.as_str());
        }
    }
    if failed.is_empty() { Ok(()) } else { Err(format!("these fuzz targets failed: {}", failed.join(", "))) }
}

/// `--seconds N` and names of targets.
fn arguments(rest: &[String]) -> Result<(u32, Vec<&str>), String> {
    let (mut seconds, mut names) = (DEFAULT_SECONDS, Vec::new());
    let mut rest = rest.iter();
    while let Some(argument) = rest.next() {
        if argument == "--seconds" {
            let number = rest.next().and_then(|number| number.parse().ok()).filter(|number| *number > 0);
            seconds = number.ok_or("--seconds takes a whole number above 0")?;
        } else if argument.starts_with('-') {
            return Err(format!("`fuzz` knows --seconds N and names of targets, and not `{argument}`"));
        } else {
            names.push(argument.as_str());
        }
    }
    Ok((seconds, names))
}

fn cargo_fuzz(package: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("rustup");
    command.current_dir(package).args(["run", "nightly", "cargo", "fuzz"]).args(arguments);
    command
}

/// The targets of a package, a line each.
fn names_of(package: &Path) -> Result<String, String> {
    let mut command = cargo_fuzz(package, &["list"]);
    let output = command.output().map_err(|error| format!("{command:?} did not start: {error}"))?;
    if !output.status.success() {
        return Err(format!(
            "{command:?} ended with {}: {}",
            output.status,
            String::from_utf8_lossy(&output.stderr)
        ));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn run_target(package: &Path, name: &str, seconds: u32) -> Result<Output, String> {
    let found = package.join("fuzz/found").join(name);
    fs::create_dir_all(&found).map_err(|error| format!("{}: {error}", found.display()))?;
    // libFuzzer writes to the first folder and only reads the others.
    let folders = ["fuzz/found", "fuzz/corpus"].map(|folder| PathBuf::from(folder).join(name));
    let mut command = cargo_fuzz(package, &["run", name]);
    command.args(folders).arg("--");
    command.args([&format!("-max_total_time={seconds}"), "-timeout=10", "-print_final_stats=1"]);
    // A frame can declare 16 MiB: memory is to follow what came, so nothing may ask for half of that at once.
    command.arg("-malloc_limit_mb=8");
    command.output().map_err(|error| format!("{command:?} did not start: {error}"))
}

/// A number of libFuzzer's at the end of a run, such as `stat::number_of_executed_units: 123`.
fn stat(said: &str, name: &str) -> String {
    let value = said
        .lines()
        .rev()
        .find_map(|line| line.strip_prefix("stat::")?.strip_prefix(name)?.strip_prefix(':'));
    value.map_or("-", str::trim).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_and_names_are_told_apart() {
        let parse = |line: &str| {
            let words: Vec<_> = line.split_whitespace().map(str::to_owned).collect();
            arguments(&words).map(|(seconds, names)| (seconds, names.join(" ")))
        };
        assert_eq!(parse(""), Ok((DEFAULT_SECONDS, String::new())));
        assert_eq!(parse("text --seconds 5 frames"), Ok((5, "text frames".to_owned())));
        for line in ["--seconds", "--seconds x", "--seconds 0", "--second 5"] {
            assert!(parse(line).is_err(), "{line}");
        }
    }

    #[test]
    fn the_last_statistics_are_read() {
        let said = "#1 INITED\nstat::number_of_executed_units: 1234\nstat::average_exec_per_sec:     617\n";
        assert_eq!(stat(said, "number_of_executed_units"), "1234");
        assert_eq!(stat(said, "average_exec_per_sec"), "617");
        assert_eq!(stat("ERROR: libFuzzer", "average_exec_per_sec"), "-");
    }
}
