//! Proves that no output of a property module is ever high, by yosys and the ABC that comes with it.
//!
//! Yosys takes the blocks out of the committed Verilog, puts the property around them and makes an and-inverter graph of
//! both. ABC proves it: by PDR for all time (A. Bradley, "SAT-Based Model Checking without Unrolling", VMCAI 2011; it checks
//! the invariant that it found once more), or by trying every input for a number of clocks from the start, or, for
//! blocks without a register, by SAT over every input.
//! A proof that cannot fail is worthless, so each is also tried on blocks that yosys' `mutate` has broken.

use std::fmt;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail, ensure};

/// A block of the committed Verilog.
#[derive(Clone, Copy, Debug)]
pub struct Block {
    /// Where it is, in `hdl/verilog`.
    pub file: &'static str,
    /// How its module's name ends there.
    pub suffix: &'static str,
    /// What the property calls it.
    pub name: &'static str,
    /// A module inside it that the property's file has in another form: how its name ends, and what the file calls it.
    pub replaced: Option<(&'static str, &'static str)>,
    /// Leaves that take the block's place: a file in `hdl/verilog` and the cell models it needs, in yosys' share folder.
    pub leaves: Option<(&'static str, &'static str)>,
}

/// How far a proof goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// For all time, from the start on.
    Always,
    /// For so many clocks from the start.
    Clocks(u32),
    /// For every input of a block without a register.
    EveryInput,
}

impl Bound {
    /// How such a bound is proven.
    pub fn method(self) -> &'static str {
        match self {
            Self::Always => "PDR (yosys, ABC)",
            Self::Clocks(_) => "bounded check (yosys, ABC)",
            Self::EveryInput => "SAT (yosys, ABC)",
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Always => f.pad("none: for all time"),
            Self::Clocks(clocks) => f.pad(&format!("{clocks} clocks")),
            Self::EveryInput => f.pad("none: every input"),
        }
    }
}

/// A property and the blocks it is about.
#[derive(Clone, Copy, Debug)]
pub struct Property {
    /// The file in `hdl/proof/verilog`.
    pub file: &'static str,
    /// The module in it whose outputs must stay low.
    pub module: &'static str,
    /// The blocks it holds together.
    pub blocks: &'static [Block],
    /// How far it is proven.
    pub bound: Bound,
    /// In how many clocks a broken block shows at the latest; 0 for blocks without a register.
    pub shows_within_clocks: u32,
}

/// How long ABC looks for what a broken block does wrong.
const CONTROL_SECONDS: u32 = 20;

/// Which block is broken, and where.
#[derive(Clone, Copy, Debug)]
struct Broken {
    block: usize,
    seed: u64,
}

/// What became of a proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It holds.
    Proven,
    /// Nothing was found against it, in a broken block.
    NotRefuted,
    /// It does not: what ABC said.
    Refuted(String),
}

/// Where the committed Verilog is.
pub fn verilog_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../verilog")
}

/// Runs a tool and gives what it said; a failure is an error with the last lines of that.
pub fn run(command: &mut Command) -> Result<String> {
    let output = command.stdin(Stdio::null()).output().with_context(|| {
        format!("{command:?} did not start: `cargo xtask tools` installs what is missing")
    })?;
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    if !output.status.success() {
        let lines: Vec<&str> = said.lines().collect();
        bail!(
            "{command:?} ended with {}:\n{}",
            output.status,
            lines[lines.len().saturating_sub(12)..].join("\n")
        );
    }
    Ok(said)
}

/// Runs yosys on a script, quietly, in `folder`.
pub fn yosys(folder: &Path, script: &str) -> Result<String> {
    fs::write(folder.join("script.ys"), script)?;
    run(Command::new("yosys").current_dir(folder).args(["-q", "-s", "script.ys"]))
}

/// The name of the one module of a Verilog file that ends so.
pub fn module_named(verilog: &str, suffix: &str) -> Result<String> {
    let names = verilog.lines().filter_map(|line| {
        let name = line.strip_prefix("module ")?.split(['(', ' ']).next()?;
        // Yosys writes a backslash before a name with a dollar sign.
        Some(name.strip_prefix('\\').unwrap_or(name))
    });
    let fits = |name: &&str| *name == suffix || name.ends_with(&format!("${suffix}"));
    let shortest = names.filter(fits).min_by_key(|name| name.len());
    shortest.map(str::to_owned).with_context(|| format!("no module's name ends with `{suffix}`"))
}

impl Block {
    /// Yosys' commands that leave the block alone in a design, flat, under its name in the property; `verilog` is read in place
    /// of the committed file.
    fn script(&self, verilog: Option<&Path>) -> Result<String> {
        let path = verilog.map_or_else(|| verilog_folder().join(self.file), Path::to_owned);
        let verilog = fs::read_to_string(&path)
            .with_context(|| format!("{} cannot be read: `cargo xtask emit` writes it", path.display()))?;
        let module =
            |suffix| module_named(&verilog, suffix).with_context(|| format!("in {}", path.display()));
        let dut = module(self.suffix)?;
        let mut script = String::new();
        if let Some((leaves, models)) = self.leaves {
            // The block's own description is not looked at: the leaf has its name and ports.
            let leaves = verilog_folder().join(leaves);
            writeln!(script, "read_verilog -defer +/{models}\nread_verilog -overwrite {}", leaves.display())?;
            writeln!(script, "hierarchy -top {}", self.name)?;
        } else {
            writeln!(script, "read_verilog {}", path.display())?;
            if let Some((inner, _)) = self.replaced {
                writeln!(script, "blackbox \\{}", module(inner)?)?;
            }
            writeln!(script, "hierarchy -top \\{dut}")?;
        }
        writeln!(script, "proc\nflatten\nopt_clean\nmemory_collect")?;
        if let Some((inner, name)) = self.replaced {
            writeln!(script, "chtype -set {name} t:\\{}", module(inner)?)?;
            writeln!(script, "delete =\\{}", module(inner)?)?;
        }
        if self.leaves.is_none() && dut != self.name {
            writeln!(script, "rename \\{dut} {}", self.name)?;
        }
        Ok(script)
    }
}

impl Property {
    /// Proves the property.
    ///
    /// # Errors
    /// When a tool fails or comes to no end.
    pub fn prove(&self) -> Result<Verdict> {
        self.decide(None, None)
    }

    /// Proves it of the blocks as another file has them.
    ///
    /// # Errors
    /// When a tool fails or comes to no end.
    pub fn prove_of(&self, verilog: &Path) -> Result<Verdict> {
        self.decide(Some(verilog), None)
    }

    /// Breaks the blocks in `count` places, chosen by `seed`, and gives how many of them the property notices.
    ///
    /// # Errors
    /// When a tool fails.
    pub fn controls(&self, count: usize, seed: u64) -> Result<usize> {
        let mut refuted = 0;
        for control in 0..count {
            let broken = Broken { block: control % self.blocks.len(), seed: seed + u64::try_from(control)? };
            refuted += usize::from(self.decide(None, Some(broken))? != Verdict::NotRefuted);
        }
        Ok(refuted)
    }

    fn decide(&self, verilog: Option<&Path>, broken: Option<Broken>) -> Result<Verdict> {
        let folder = tempfile::tempdir()?;
        let mut script = String::new();
        for (at, block) in self.blocks.iter().enumerate() {
            script += &block.script(verilog)?;
            if let Some(Broken { seed, .. }) = broken.filter(|broken| broken.block == at) {
                writeln!(script, "mutate -list 1 -seed {seed} -o mutation.ys\nscript mutation.ys")?;
            }
            writeln!(script, "design -stash block{at}")?;
        }
        for (at, block) in self.blocks.iter().enumerate() {
            writeln!(script, "design -copy-from block{at} {}", block.name)?;
        }
        for file in ["fips180.v", self.file] {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("verilog").join(file);
            writeln!(script, "read_verilog -formal {}", path.display())?;
        }
        writeln!(
            script,
            "hierarchy -check -top {}\nproc\nflatten\nsetundef -undriven -anyseq\n\
             opt -full -nodffe -nosdff\nwreduce\nopt -full -nodffe -nosdff\nmemory_collect\nmemory_map\n\
             techmap\nopt -fast -nodffe -nosdff\ndfflegalize -cell $_DFF_P_ 01\n\
             abc -g AND -fast\nopt_clean\nwrite_aiger -zinit property.aig",
            self.module
        )?;
        yosys(folder.path(), &script)?;

        let shows = self.shows_within_clocks;
        let prove = match (self.bound, broken) {
            (Bound::EveryInput, _) => "strash; iprove".to_owned(),
            // What is broken shows soon, or is equivalent: there is no need to prove that.
            (_, Some(_)) => format!("orpos; strash; bmc3 -F {shows} -T {CONTROL_SECONDS}"),
            (Bound::Always, None) => "orpos; strash; scorr; dc2; pdr -T 300".to_owned(),
            (Bound::Clocks(clocks), None) => format!("orpos; strash; scorr; dc2; bmc3 -F {clocks}"),
        };
        let said = run(Command::new("yosys-abc")
            .current_dir(folder.path())
            .args(["-c", &format!("read_aiger property.aig; {prove}")]))?;
        let has = |text| said.contains(text);
        if has("was asserted in frame") || has("SATISFIABLE") && !has("UNSATISFIABLE") {
            let line = said.lines().rfind(|line| line.contains("asserted") || line.contains("SATISFIABLE"));
            return Ok(Verdict::Refuted(line.unwrap_or_default().to_owned()));
        }
        let is_proven = match self.bound {
            Bound::EveryInput => has("UNSATISFIABLE"),
            Bound::Always => has("Property proved."),
            Bound::Clocks(_) => has("No output asserted in "),
        };
        if broken.is_some() {
            return Ok(Verdict::NotRefuted);
        }
        ensure!(is_proven, "ABC comes to no end:\n{said}");
        Ok(Verdict::Proven)
    }
}
