//! The netlist after synthesis at the same pins as the Verilog it was made from.
//!
//! Yosys maps a committed core to a family's cells as the flow of the boards does; its own models of these cells make
//! the netlist run under Verilator. Both must give the same changes at their pins in the same clocks, on a self-test with
//! real headers and on random scripts, and what they say must be right by SHA-256 in software.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

use crate::formal::{run, verilog_folder, yosys};
use crate::script::{self, Pace, Script};
use crate::simulate::{Simulator, clocks_per_bit};

/// A device family, by the name of its synthesis command in yosys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Lattice iCE40.
    Ice40,
    /// Lattice ECP5.
    Ecp5,
}

impl Family {
    /// The one that an emitted file's first line says it was made for.
    ///
    /// # Errors
    /// When the file cannot be read or does not say it.
    pub fn of(verilog: &Path) -> Result<Self> {
        let text =
            fs::read_to_string(verilog).with_context(|| format!("{} cannot be read", verilog.display()))?;
        let first = text.lines().next().unwrap_or_default();
        match (first.contains("carry_cells: TwoInputs"), first.contains("carry_cells: FourInputs")) {
            (true, false) => Ok(Self::Ice40),
            (false, true) => Ok(Self::Ecp5),
            _ => anyhow::bail!("the first line of {} names no carry cells", verilog.display()),
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Ice40 => "ice40",
            Self::Ecp5 => "ecp5",
        }
    }
}

/// Where yosys keeps the models of a family's cells, as it sees it.
fn models(family: Family) -> Result<PathBuf> {
    let said = run(std::process::Command::new("yosys")
        .args(["-p", &format!("read_verilog -lib +/{}/cells_sim.v", family.name())]))?;
    let path = said
        .lines()
        .find_map(|line| Some(PathBuf::from(line.split("Verilog-2005 frontend: ").nth(1)?.trim())));
    let folder = path.and_then(|path| Some(path.parent()?.to_owned()));
    folder.context("yosys does not say where it keeps its cells")
}

/// Synthesises a committed file for a family; writes `netlist.v` and the family's models into `folder`.
///
/// # Errors
/// When yosys fails.
pub fn synthesise(verilog: &Path, family: Family, folder: &Path) -> Result<()> {
    let name = family.name();
    let cells = verilog_folder().join(format!("cells/{name}.v"));
    let leaves = if cells.exists() { format!("techmap -map {}", cells.display()) } else { String::new() };
    let models = models(family)?;
    yosys(
        folder,
        &format!(
            "read_verilog {}\nhierarchy -check -top top\nproc\n{leaves}\nopt_clean\nalumacc\nopt\nflatten\n\
             synth_{name} -top top\nwrite_verilog -noattr netlist.v\n!cp {}/*.v* .\n",
            verilog.display(),
            models.display()
        ),
    )?;
    Ok(())
}

/// What a comparison saw.
#[derive(Clone, Copy, Debug, Default)]
pub struct Seen {
    /// Scripts that were run.
    pub scripts: usize,
    /// Clocks that were compared.
    pub clocks: u64,
    /// Hits that were reported.
    pub hits: usize,
    /// Jobs that were finished.
    pub finished: usize,
}

/// Compares the netlist of a committed file with the file: the self-test and `scripts` random scripts from `seed` on.
///
/// # Errors
/// Says which script shows a difference, or what is wrong with the answers.
pub fn compare(file: &str, scripts: u64, seed: u64) -> Result<Seen> {
    let folder = tempfile::tempdir()?;
    // A copy: all steps must see one and the same.
    let verilog = folder.path().join("core.v");
    fs::copy(verilog_folder().join(file), &verilog)
        .with_context(|| format!("{file} is not in hdl/verilog"))?;
    let (family, bit) = (Family::of(&verilog)?, clocks_per_bit(&verilog)?);
    synthesise(&verilog, family, folder.path())?;
    let description = Simulator::new(&[&verilog], bit, false)?;
    let cells = folder.path().join("cells_sim.v");
    let netlist = Simulator::new(&[&cells, &folder.path().join("netlist.v")], bit, false)?;

    let info = script::info(&script::reports(&description.run(&Script::info(bit), 1)?, bit)?)?;
    let pace = Pace::new(&info);
    let random =
        (seed..seed + scripts).map(|seed| (format!("random script {seed}"), Script::random(bit, pace, seed)));
    let all = std::iter::once(("self-test".to_owned(), Script::self_test(bit, pace))).chain(random);
    let mut seen = Seen::default();
    for (name, script) in all {
        let (expected, found) = (description.run(&script, 1)?, netlist.run(&script, 2)?);
        if expected != found {
            let at = expected.iter().zip(&found).take_while(|(expected, found)| expected == found).count();
            anyhow::bail!(
                "{file} on {family:?}, {name}: the netlist differs in its change {at}: {:?} instead of {:?}",
                found.get(at),
                expected.get(at)
            );
        }
        let reports = script::reports(&found, bit).with_context(|| name.clone())?;
        let (hits, finished) = script::check(&script, &reports).with_context(|| name.clone())?;
        ensure!(name != "self-test" || finished >= 5, "the self-test finished {finished} jobs: {reports:?}");
        seen.scripts += 1;
        seen.clocks += found.last().map_or(0, |change| change.clock);
        seen.hits += hits;
        seen.finished += finished;
    }
    Ok(seen)
}
