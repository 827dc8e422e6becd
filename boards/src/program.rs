//! Loads a board with the first of its catalogue's commands whose tool is there.
//!
//! Left out: talking to USB, which is the tools' work.

use std::path::Path;
use std::process::{Command, Stdio};

use thiserror::Error;

use crate::catalog::Board;
use crate::tools;

/// A board that was not loaded.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ProgramError {
    /// No bitstream.
    #[error("there is no bitstream at {0}: make one with `midstate synth --board`, or name another file")]
    NoFile(String),
    /// None of its tools is there.
    #[error(
        "{board} is loaded with {tools}: none is on PATH; install one, with your system's package manager or from its project"
    )]
    NoTool {
        /// The board.
        board: String,
        /// The tools, the preferred one first.
        tools: String,
    },
    /// It may not open the device.
    #[error(
        "`{tool}` has no permission for USB device {vid:04x}:{pid:04x}: {line}\nAdd this line to /etc/udev/rules.d/70-midstate.rules, run `sudo udevadm control --reload && sudo udevadm trigger`, and plug the board in again:\n  SUBSYSTEM==\"usb\", ATTR{{idVendor}}==\"{vid:04x}\", ATTR{{idProduct}}==\"{pid:04x}\", TAG+=\"uaccess\""
    )]
    Permission {
        /// What was run.
        tool: String,
        /// What it said.
        line: String,
        /// The device.
        vid: u16,
        /// The device.
        pid: u16,
    },
    /// It failed.
    #[error("`{command}` failed: {line}")]
    Failed {
        /// What was run.
        command: String,
        /// What it said last.
        line: String,
    },
    /// It did not start.
    #[error("`{command}` did not start: {source}")]
    Start {
        /// What was run.
        command: String,
        /// Why.
        source: std::io::Error,
    },
}

/// Loads `file`; gives the command that did it.
///
/// # Errors
/// Says what is missing, or what the tool said.
pub fn program(board: &Board, file: &Path) -> Result<String, ProgramError> {
    if !file.is_file() {
        return Err(ProgramError::NoFile(file.display().to_string()));
    }
    let names = || board.program.commands.iter().filter_map(|command| command.split_whitespace().next());
    let found = board
        .program
        .commands
        .iter()
        .find_map(|line| Some((line, tools::on_path(line.split_whitespace().next()?)?)));
    let Some((line, path)) = found else {
        let tools = names().collect::<Vec<_>>().join(" or ");
        return Err(ProgramError::NoTool { board: board.id.clone(), tools });
    };
    let mut command = Command::new(path);
    for word in line.split_whitespace().skip(1) {
        if word == "FILE" {
            command.arg(file)
        } else {
            command.arg(word)
        };
    }
    let shown = line.replace("FILE", &file.display().to_string());
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|source| ProgramError::Start { command: shown.clone(), source })?;
    if output.status.success() {
        return Ok(shown);
    }
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    let lower = said.to_ascii_lowercase();
    let is_permission = ["permission", "access denied", "libusb_error_access", "eacces"]
        .iter()
        .any(|word| lower.contains(word));
    let said_last = |wanted: &dyn Fn(&str) -> bool| {
        said.lines()
            .map(str::trim)
            .rfind(|line| !line.is_empty() && wanted(line))
            .unwrap_or("nothing")
            .to_owned()
    };
    Err(if is_permission {
        ProgramError::Permission {
            tool: line.split_whitespace().next().unwrap_or_default().to_owned(),
            line: said_last(&|line| {
                let line = line.to_ascii_lowercase();
                ["permission", "access", "eacces"].iter().any(|word| line.contains(word))
            }),
            vid: board.usb.vid,
            pid: board.usb.pid,
        }
    } else {
        ProgramError::Failed { command: shown, line: said_last(&|_| true) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog;

    #[test]
    fn a_missing_bitstream_and_a_missing_tool_are_explained() {
        let mut board = catalog::board("icebreaker").unwrap();
        let folder = tempfile::tempdir().unwrap();
        let error = program(&board, &folder.path().join("none.bin")).unwrap_err().to_string();
        assert!(error.contains("none.bin") && error.contains("midstate synth"), "{error}");
        let file = folder.path().join("top.bin");
        std::fs::write(&file, "bits").unwrap();
        board.program.commands = vec!["no-such-programmer FILE".to_owned()];
        let error = program(&board, &file).unwrap_err().to_string();
        assert!(error.contains("no-such-programmer") && error.contains("icebreaker"), "{error}");
        board.program.commands.push("sh -c exit FILE".to_owned());
        assert!(program(&board, &file).unwrap().starts_with("sh -c exit "));
    }

    #[test]
    fn a_failure_is_quoted_and_a_permission_problem_names_the_udev_rule() {
        let mut board = catalog::board("icebreaker").unwrap();
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("fail.sh");
        board.program.commands = vec!["sh FILE".to_owned()];
        std::fs::write(&file, "echo 'Permission denied' >&2; echo bye; exit 1").unwrap();
        let error = program(&board, &file).unwrap_err().to_string();
        assert!(error.contains("Permission denied") && error.contains("idProduct}==\"6010\""), "{error}");
        std::fs::write(&file, "echo 'no cable'; exit 1").unwrap();
        let error = program(&board, &file).unwrap_err().to_string();
        assert!(error.contains("failed: no cable"), "{error}");
    }
}
