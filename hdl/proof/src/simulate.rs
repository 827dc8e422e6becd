//! Runs Verilog with the pins of a `top` under Verilator, on a script, and gives every change of its outputs.
//!
//! The harness is `pins.cpp`; it knows clocks and bits, and nothing of frames. Two tops that give the same changes in the
//! same clocks are the same to whatever is behind their pins.

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};

use crate::formal::run;
use crate::script::Script;

/// A change of the outputs: the clock, and `uart_tx`, `led_search` and `led_hit` from then on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Clocks since the start.
    pub clock: u64,
    /// The serial line to the host.
    pub uart_tx: bool,
    /// Whether a job is being searched.
    pub led_search: bool,
    /// Changes with every hit.
    pub led_hit: bool,
}

/// A program that simulates a top, and the folder where it is.
pub struct Simulator {
    folder: tempfile::TempDir,
    clocks_per_bit: u32,
}

/// The numbers that the first line of an emitted file has of its configuration.
pub fn clocks_per_bit(verilog: &Path) -> Result<u32> {
    let text =
        fs::read_to_string(verilog).with_context(|| format!("{} cannot be read", verilog.display()))?;
    let number = |field: &str| -> Result<u32> {
        let rest = text.lines().next().and_then(|line| line.split(&format!("{field}: ")).nth(1));
        let digits = rest.and_then(|rest| rest.split(|c: char| !c.is_ascii_digit()).next());
        digits.and_then(|digits| digits.parse().ok()).with_context(|| {
            format!("the first line of {} has no {field}: `cargo xtask emit` writes it", verilog.display())
        })
    };
    let (clock_hz, baud) = (number("clock_hz")?, number("baud")?);
    ensure!(baud > 0, "{} has no serial line", verilog.display());
    Ok((clock_hz + baud / 2) / baud)
}

impl Simulator {
    /// Verilates and compiles `sources`; `mutants` says that the top has a port `mutant`.
    ///
    /// # Errors
    /// When Verilator or the C++ compiler refuses them.
    pub fn new(sources: &[&Path], clocks_per_bit: u32, mutants: bool) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        let verilator = env::var("VERILATOR").unwrap_or_else(|_| "verilator".to_owned());
        run(Command::new(&verilator)
            .args([
                "--cc",
                "-O3",
                "--x-assign",
                "fast",
                "--x-initial",
                "unique",
                "--noassert",
                "-Wno-fatal",
                "-Wno-lint",
                // For yosys' models of cells: the second leaves out files of cells that no netlist has.
                "-DNO_ICE40_DEFAULT_ASSIGNMENTS",
                "-DNO_INCLUDES",
            ])
            .args(["--top-module", "top", "--prefix", "Vtop", "--output-split", "20000", "--Mdir"])
            .arg(folder.path())
            .args(sources))?;
        let root = run(Command::new(&verilator).args(["--getenv", "VERILATOR_ROOT"]))?;
        let include = Path::new(root.trim()).join("include");
        let mut files: Vec<PathBuf> = fs::read_dir(folder.path())?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension() == Some(OsStr::new("cpp")))
            .collect();
        files.sort();
        files.extend(["verilated.cpp", "verilated_threads.cpp"].map(|file| include.join(file)));
        files.retain(|file| file.exists());
        files.push(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/pins.cpp"));
        run(Command::new(env::var("CXX").unwrap_or_else(|_| "c++".to_owned()))
            .args(["-std=c++17", "-O1", "-pthread", "-w", "-DVM_TRACE=0", "-DVM_COVERAGE=0"])
            .args(mutants.then_some("-DMUTANTS"))
            .arg("-I")
            .arg(folder.path())
            .arg("-I")
            .arg(&include)
            .arg("-I")
            .arg(include.join("vltstd"))
            .args(&files)
            .arg("-o")
            .arg(folder.path().join("pins")))?;
        Ok(Self { folder, clocks_per_bit })
    }

    fn command(&self, script: &Script, seed: u32) -> Result<Command> {
        fs::write(self.folder.path().join("script"), script.to_string())?;
        let mut command = Command::new(self.folder.path().join("pins"));
        command
            .arg(self.clocks_per_bit.to_string())
            .arg(self.folder.path().join("script"))
            .arg(seed.to_string());
        Ok(command)
    }

    /// Runs the script; what has no initial value starts from `seed`, which is not 0.
    ///
    /// # Errors
    /// When the simulation fails.
    pub fn run(&self, script: &Script, seed: u32) -> Result<Vec<Change>> {
        let said = run(&mut self.command(script, seed)?)?;
        said.lines()
            .map(|line| {
                let numbers: Option<Vec<u64>> = line.split(' ').map(|number| number.parse().ok()).collect();
                match numbers.as_deref() {
                    Some(&[clock, uart_tx, led_search, led_hit]) => Ok(Change {
                        clock,
                        uart_tx: uart_tx != 0,
                        led_search: led_search != 0,
                        led_hit: led_hit != 0,
                    }),
                    _ => bail!("the simulation printed `{line}`"),
                }
            })
            .collect()
    }

    /// Those of `mutants` whose outputs are `expected` in every clock.
    ///
    /// # Errors
    /// When the simulation fails.
    pub fn survivors(&self, script: &Script, expected: &[Change], mutants: &[usize]) -> Result<Vec<usize>> {
        let trace = self.folder.path().join("trace");
        let lines = expected.iter().map(|change| {
            let Change { clock, uart_tx, led_search, led_hit } = change;
            format!("{clock} {} {} {}\n", u8::from(*uart_tx), u8::from(*led_search), u8::from(*led_hit))
        });
        fs::write(&trace, lines.collect::<String>())?;
        let numbers = mutants.iter().map(usize::to_string);
        let said = run(self.command(script, 1)?.arg(trace).args(numbers))?;
        Ok(said.lines().filter_map(|line| line.parse().ok()).collect())
    }
}
