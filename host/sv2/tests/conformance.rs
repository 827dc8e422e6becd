//! Keeps CONFORMANCE.md true: every file, item and test that it names is there, and every rule has a test or a reason.
//!
//! Left out: whether a test proves its rule, and whether a rule of the specification is missing; readers judge that.

#![allow(clippy::unwrap_used, reason = "clippy knows #[test] functions as tests, but not their helpers")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Directories with tests that the document may name.
const SOURCES: [&str; 3] = ["host", "tests", "hdl/spec"];
const COLUMNS: usize = 5;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The names of all test functions below a directory.
fn collect_tests(dir: &Path, tests: &mut BTreeSet<String>) {
    for entry in fs::read_dir(dir).unwrap_or_else(|error| panic!("{}: {error}", dir.display())) {
        let path = entry.unwrap().path();
        if path.is_dir() && path.file_name().is_some_and(|name| name != "target") {
            collect_tests(&path, tests);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            collect_tests_of(&read(&path), tests);
        }
    }
}

fn collect_tests_of(text: &str, tests: &mut BTreeSet<String>) {
    let mut is_test = false;
    for line in text.lines().map(str::trim) {
        if line.starts_with("#[") {
            is_test |= line.contains("test]") || line.contains("::test(");
        } else if let Some(name) = line.strip_prefix("async ").unwrap_or(line).strip_prefix("fn ")
            && std::mem::take(&mut is_test)
        {
            tests.insert(name.split(['(', '<']).next().unwrap_or_default().to_owned());
        }
    }
}

/// What stands in backticks.
fn quoted(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

fn is_path(name: &str) -> bool {
    name.contains('/')
}

/// What is wrong with the place and the test of a rule that is kept.
fn fault(place: &str, test: &str, tests: &BTreeSet<String>) -> Option<String> {
    let mut file = None;
    for name in quoted(place) {
        if is_path(name) {
            let path = root().join(name);
            if !path.is_file() {
                return Some(format!("there is no file {name}"));
            }
            file = Some((name, read(&path)));
            continue;
        }
        let Some((path, text)) = &file else { return Some(format!("no file before {name}")) };
        let item = name.rsplit("::").next().unwrap_or(name);
        if !text.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == item) {
            return Some(format!("{path} has no {item}"));
        }
    }
    if file.is_none() {
        return Some("it names no file, and is neither \"not yet\" nor \"not ours\"".to_owned());
    }
    let names = quoted(test);
    if names.is_empty() {
        return Some("it names no test".to_owned());
    }
    names.iter().find(|name| !tests.contains(**name)).map(|name| format!("there is no test {name}"))
}

fn check(row: &str, tests: &BTreeSet<String>) -> Result<(), String> {
    let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
    let [_, _, _, place, test] = cells[..] else {
        return Err(format!("{} cells instead of {COLUMNS}", cells.len()));
    };
    if cells.iter().any(|cell| cell.is_empty()) {
        return Err("an empty cell".to_owned());
    }
    let fault = match place {
        "not yet" | "not ours" => {
            (test.split_whitespace().count() < 3).then(|| "a reason of fewer than three words".to_owned())
        }
        _ => fault(place, test, tests),
    };
    fault.map_or(Ok(()), Err)
}

/// Rows of all tables but their heads.
fn rows(text: &str) -> Vec<&str> {
    let is_head = |row: &str| row.starts_with("| section |") || row.starts_with("|---");
    text.lines().filter(|line| line.starts_with('|') && !is_head(line)).collect()
}

fn all_tests() -> BTreeSet<String> {
    let mut tests = BTreeSet::new();
    SOURCES.iter().for_each(|dir| collect_tests(&root().join(dir), &mut tests));
    tests
}

#[test]
fn every_rule_names_what_exists_or_why_not() {
    let text = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("CONFORMANCE.md"));
    let (tests, rows) = (all_tests(), rows(&text));
    assert!(rows.len() > 100, "only {} rows were found", rows.len());
    let faults: Vec<String> = rows
        .iter()
        .filter_map(|row| check(row, &tests).err().map(|fault| format!("{fault}, in the row\n{row}")))
        .collect();
    assert!(faults.is_empty(), "CONFORMANCE.md:\n{}", faults.join("\n"));
}

#[test]
fn each_fault_of_a_row_is_noticed() {
    let tests = BTreeSet::from(["here".to_owned()]);
    let file = "`host/sv2/tests/conformance.rs`";
    for (row, fault) in [
        (format!("| 3.2 | all | words | {file} `check` | `here` |"), None),
        ("| 3.2 | pool | words | not yet | a good reason |".to_owned(), None),
        ("| 3.2 | pool | words | not yet | - |".to_owned(), Some("fewer than three words")),
        ("| 3.2 | pool | words | not ours | |".to_owned(), Some("an empty cell")),
        (format!("| 3.2 | all | {file} | `here` |"), Some("4 cells")),
        (format!("| 3.2 | all | words | {file} `check` | |"), Some("an empty cell")),
        (format!("| 3.2 | all | words | {file} | a good reason |"), Some("no test")),
        (format!("| 3.2 | all | words | {file} | `here` `gone` |"), Some("no test gone")),
        (format!("| 3.2 | all | words | {file} `{}` | `here` |", "x".repeat(9)), Some("has no xxx")),
        ("| 3.2 | all | words | `host/gone.rs` | `here` |".to_owned(), Some("no file host/gone.rs")),
        ("| 3.2 | all | words | the code | `here` |".to_owned(), Some("names no file")),
    ] {
        let result = check(&row, &tests).err();
        let is_right = match (&result, fault) {
            (None, None) => true,
            (Some(said), Some(fault)) => said.contains(fault),
            _ => false,
        };
        assert!(is_right, "{row}: {result:?}");
    }
}

#[test]
fn test_functions_are_told_from_others() {
    let mut tests = BTreeSet::new();
    let text = "#[test]\nfn a() {}\nfn b() {}\n#[tokio::test(start_paused = true)]\nasync fn c() {}\n#[derive(Debug)]\n";
    collect_tests_of(text, &mut tests);
    assert_eq!(tests.into_iter().collect::<Vec<_>>(), ["a", "c"]);
}
