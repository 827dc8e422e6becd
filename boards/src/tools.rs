//! Finds the tools and runs them, with their time, their memory, and their own words where they fail.
//!
//! Tools on PATH come first; else those that `cargo xtask tools --synth` installed. Left out: installing.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, io};

use thiserror::Error;
use wait4::Wait4;

/// A tool that is not there, or failed.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ToolError {
    /// Neither on PATH nor installed.
    #[error(
        "`{tool}` is neither on PATH nor installed: run `cargo xtask tools --synth`, or install it by hand"
    )]
    Missing {
        /// Which.
        tool: String,
    },
    /// It did not start.
    #[error("`{tool}` did not start: {source}")]
    Start {
        /// Which.
        tool: String,
        /// Why.
        source: io::Error,
    },
    /// It ended with an error.
    #[error("`{tool}` failed: {line} (all it said is in {log})")]
    Failed {
        /// Which.
        tool: String,
        /// Its own error line.
        line: String,
        /// Where its output is.
        log: PathBuf,
    },
    /// What it wrote cannot be understood.
    #[error("{path}: {what}: the tool may be of a version that this flow does not know")]
    Output {
        /// The file.
        path: PathBuf,
        /// What is missing or wrong.
        what: String,
    },
    /// The file system refused.
    #[error("{path}: {source}")]
    Io {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// What a run cost.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// By the wall's clock.
    pub time: Duration,
    /// The most that it held at once, in MiB.
    pub peak_memory_mib: u64,
}

/// A tool on this machine.
#[derive(Clone, Debug)]
pub struct Tool {
    /// Its common name.
    pub name: String,
    path: PathBuf,
}

impl Tool {
    /// Finds one.
    ///
    /// # Errors
    /// When it is nowhere.
    pub fn find(name: &str) -> Result<Self, ToolError> {
        let found = |path: PathBuf| Self { name: name.to_owned(), path };
        if let Some(path) = on_path(name) {
            return Ok(found(path));
        }
        let installed = installed_folder().map(|folder| folder.join(format!("yowasp-{name}")));
        match installed.filter(|path| path.is_file()) {
            Some(path) => Ok(found(path)),
            None => Err(ToolError::Missing { tool: name.to_owned() }),
        }
    }

    /// The first line of what it says about its version; empty for a tool that says nothing.
    pub fn version(&self, argument: &str) -> String {
        let said = Command::new(&self.path).arg(argument).stdin(Stdio::null()).output();
        let said = said.map(|output| [output.stdout, output.stderr].concat()).unwrap_or_default();
        String::from_utf8_lossy(&said).lines().next().unwrap_or_default().trim().to_owned()
    }

    /// Whether its help names an option.
    pub fn helps_with(&self, option: &str) -> bool {
        let said = Command::new(&self.path).arg("--help").stdin(Stdio::null()).output();
        let said = said.map(|output| [output.stdout, output.stderr].concat()).unwrap_or_default();
        String::from_utf8_lossy(&said).contains(option)
    }

    /// Runs it in a folder, its output in a file there.
    ///
    /// # Errors
    /// When it does not start or fails; then with its own line.
    pub fn run<S: AsRef<OsStr>>(&self, folder: &Path, log: &str, arguments: &[S]) -> Result<Cost, ToolError> {
        let log = folder.join(log);
        let io_error = |source| ToolError::Io { path: log.clone(), source };
        let file = File::create(&log).map_err(io_error)?;
        let again = file.try_clone().map_err(io_error)?;
        let start = |source| ToolError::Start { tool: self.name.clone(), source };
        let begin = Instant::now();
        let child = Command::new(&self.path)
            .args(arguments)
            .current_dir(folder)
            .stdin(Stdio::null())
            .stdout(file)
            .stderr(again)
            .spawn()
            .map_err(start)?;
        let used = child.wait4().map_err(start)?;
        if !used.status.success() {
            let text = String::from_utf8_lossy(&fs::read(&log).map_err(io_error)?).into_owned();
            let line = error_line(&text).map_or_else(|| used.status.to_string(), str::to_owned);
            return Err(ToolError::Failed { tool: self.name.clone(), line, log });
        }
        Ok(Cost { time: begin.elapsed(), peak_memory_mib: used.rusage.maxrss >> 20 })
    }
}

/// The line that says what went wrong: the first with `ERROR` or `error`, else the last that says anything.
fn error_line(text: &str) -> Option<&str> {
    let is_error = |line: &&str| line.to_ascii_lowercase().contains("error");
    let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines().find(is_error).or_else(|| lines().next_back())
}

/// A command on PATH.
pub fn on_path(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(name)).find(|path| path.is_file())
}

/// Where `cargo xtask tools --synth` puts commands: xtask, which depends on nothing, says the same.
fn installed_folder() -> Option<PathBuf> {
    let cache = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let cache = cache.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cache")))?;
    Some(cache.join("midstate/synth/bin"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_tool_is_named_with_what_installs_it() {
        let error = Tool::find("no-such-tool-of-any-vendor").unwrap_err().to_string();
        assert!(error.contains("no-such-tool") && error.contains("cargo xtask tools --synth"), "{error}");
    }

    #[test]
    fn a_failed_tool_is_quoted() {
        let folder = tempfile::tempdir().unwrap();
        let sh = Tool::find("sh").unwrap();
        let script = "echo fine; echo 'ERROR: no such cell' >&2; echo 1 warning; exit 3";
        let error = sh.run(folder.path(), "log", &["-c", script]).unwrap_err().to_string();
        assert!(error.contains("`sh` failed: ERROR: no such cell") && error.contains("log"), "{error}");
        let cost = sh.run(folder.path(), "log", &["-c", "exit 0"]).unwrap();
        assert!(cost.peak_memory_mib < 1024, "{cost:?}");
    }
}
