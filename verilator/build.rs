//! Verilates `hdl/verilog/rolled.v` and compiles it with the shim into the crate.
//!
//! Source: Verilator 5.006's manual, "Verilating" and "Connecting to Verilated Models". The names of the files that it
//! writes hold hashes, so they are listed, never spelled out.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, exit};
use std::{env, fs};

const VERILOG: &str = "../hdl/verilog/rolled.v";
const WAIVERS: &str = "../hdl/verilog/waivers.vlt";
const SHIM: &str = "src/shim.cpp";
const OLDEST_VERILATOR: (u32, u32) = (5, 6);

fn main() {
    for input in [VERILOG, WAIVERS, SHIM, "src/shim.h"] {
        println!("cargo::rerun-if-changed={input}");
    }
    println!("cargo::rerun-if-env-changed=VERILATOR");
    let verilator = env::var("VERILATOR").unwrap_or_else(|_| "verilator".to_owned());
    check_version(&verilator);

    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("verilated");
    // What an older version or another top left behind must not be compiled.
    let _ = fs::remove_dir_all(&out);
    run(Command::new(&verilator)
        .args(["--cc", "--trace-fst", "-O3", "--x-assign", "fast", "--x-initial", "unique", "--noassert"])
        // Lint is a test's business: a newer Verilator's new warning must not keep anybody from mining.
        .args(["--top-module", "top", "--prefix", "Vtop", "-Wno-fatal", "--Mdir"])
        .args([out.as_os_str(), OsStr::new(WAIVERS), OsStr::new(VERILOG)]));

    let root = run(Command::new(&verilator).args(["--getenv", "VERILATOR_ROOT"]));
    let include = Path::new(root.trim()).join("include");
    let runtime =
        ["verilated.cpp", "verilated_fst_c.cpp", "verilated_threads.cpp"].map(|file| include.join(file));

    cc::Build::new()
        .cpp(true)
        .std("c++17")
        .opt_level(3)
        .warnings(false)
        .define("VM_TRACE", "1")
        .define("VM_TRACE_FST", "1")
        .define("VM_COVERAGE", "0")
        .include(&out)
        .include(&include)
        .include(include.join("vltstd"))
        .files(cpp_files(&out))
        .files(runtime.into_iter().filter(|file| file.exists()))
        .file(SHIM)
        .compile("midstate_board");
    println!("cargo::rustc-link-lib=z");
}

fn cpp_files(folder: &Path) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| fail(&format!("{}: {error}", folder.display())));
    let mut files: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension() == Some(OsStr::new("cpp")))
        .collect();
    files.sort();
    files
}

fn check_version(verilator: &str) {
    let said = run(Command::new(verilator).arg("--version"));
    let version = said.split_whitespace().nth(1).and_then(|version| {
        let (major, minor) = version.split_once('.')?;
        Some((major.parse().ok()?, minor.parse().ok()?))
    });
    match version {
        Some(version) if version >= OLDEST_VERILATOR => {}
        _ => fail(&format!(
            "Verilator 5.006 or newer is needed, `{verilator} --version` says: {}. Install a newer one and name it in \
             the variable VERILATOR.",
            said.trim()
        )),
    }
}

fn run(command: &mut Command) -> String {
    match command.output() {
        Ok(output) if output.status.success() => String::from_utf8_lossy(&output.stdout).into_owned(),
        Ok(output) => fail(&format!(
            "{command:?} failed ({}):\n{}",
            output.status,
            String::from_utf8_lossy(&output.stderr)
        )),
        Err(error) => fail(&format!(
            "{command:?} did not start: {error}. `cargo xtask tools` installs what is missing (on Debian: apt-get \
             install verilator)."
        )),
    }
}

fn fail(message: &str) -> ! {
    println!("cargo::error={}", message.replace('\n', "\ncargo::error="));
    exit(1)
}
