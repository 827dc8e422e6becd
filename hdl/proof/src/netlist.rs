//! The netlist after synthesis at the same pins as the Verilog it was made from.
//!
//! The boards' own flow maps a core to a family's cells; yosys' models of these cells, and one of ours for the block RAM
//! that it has none of, make the netlist run under Verilator. Both must give the same changes at their pins in the same
//! clocks, on a self-test with real headers and on random scripts, and what they say must be right by SHA-256 in software.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};
use midstate_boards::catalog::{Family, Part};
use midstate_boards::flow;

use crate::formal::{run, yosys};
use crate::script::{self, Pace, Script};
use crate::simulate::{Simulator, clocks_per_bit};

/// The family that an emitted core's first line says it was made for.
fn family(verilog: &str) -> Result<Family> {
    let first = verilog.lines().next().unwrap_or_default();
    match (first.contains("carry_cells: TwoInputs"), first.contains("carry_cells: FourInputs")) {
        (true, false) => Ok(Family::Ice40),
        (false, true) => Ok(Family::Ecp5),
        _ => bail!("the first line names no carry cells"),
    }
}

/// A part of the family: to yosys all of them have the same cells.
const fn part(family: Family) -> Part {
    match family {
        Family::Ice40 => Part::Hx8k,
        Family::Ecp5 => Part::Lfe5u25f,
    }
}

/// The models of a family's cells: yosys' own, copied into `folder`, and where it has none, ours.
fn models(family: Family, folder: &Path) -> Result<Vec<PathBuf>> {
    let name = match family {
        Family::Ice40 => "ice40",
        Family::Ecp5 => "ecp5",
    };
    let said = run(Command::new("yosys").args(["-p", &format!("read_verilog -lib +/{name}/cells_sim.v")]))?;
    let path = said.lines().find_map(|line| Some(line.split("Verilog-2005 frontend: ").nth(1)?.trim()));
    // By yosys itself, which may see other folders than this program.
    yosys(folder, &format!("!cp {} .\n", path.context("yosys does not say where it keeps its cells")?))?;
    let cells = folder.join("cells_sim.v");
    if family == Family::Ice40 {
        return Ok(vec![cells]);
    }
    let text = fs::read_to_string(&cells)?;
    fs::write(&cells, without_module(&text, "DP16KD").context("yosys' models have no DP16KD")?)?;
    Ok(vec![cells, Path::new(env!("CARGO_MANIFEST_DIR")).join("models/ecp5_ram.v")])
}

/// The Verilog without one of its modules, `None` where it has not got it.
fn without_module(verilog: &str, name: &str) -> Option<String> {
    let (before, rest) = verilog.split_once(&format!("\nmodule {name}("))?;
    let (_, after) = rest.split_once("\nendmodule")?;
    // What makes it a black box must not be left to the module behind it.
    let before = before.strip_suffix("(* blackbox *)").unwrap_or(before);
    Some(format!("{before}{after}"))
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

/// Compares the netlist of an emitted core, called `core` in errors, with its Verilog: the self-test and `scripts` random
/// scripts from `seed` on.
///
/// # Errors
/// Says which script shows a difference, or what is wrong with the answers.
pub fn compare(core: &str, verilog: &str, scripts: u64, seed: u64) -> Result<Seen> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("core.v");
    fs::write(&path, verilog)?;
    let (family, bit) = (family(verilog).with_context(|| core.to_owned())?, clocks_per_bit(&path)?);
    flow::netlist(part(family), verilog, folder.path())?;
    let description = Simulator::new(&[&path], bit, false)?;
    let mut sources = models(family, folder.path())?;
    sources.push(folder.path().join("netlist.v"));
    let sources: Vec<&Path> = sources.iter().map(PathBuf::as_path).collect();
    let netlist = Simulator::new(&sources, bit, false)?;

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
                "{core} on {family:?}, {name}: the netlist differs in its change {at}: {:?} instead of {:?}",
                found.get(at),
                expected.get(at)
            );
        }
        let reports = script::reports(&found, bit).with_context(|| name.clone())?;
        let (hits, finished) = script::check(&script, &reports).with_context(|| name.clone())?;
        // Three headers with a hit each, and 40 hits in a row of which the FIFO holds 15.
        ensure!(
            name != "self-test" || finished >= 5 && hits >= 3 + 15,
            "the self-test finished {finished} jobs with {hits} hits: {reports:?}"
        );
        seen.scripts += 1;
        seen.clocks += found.last().map_or(0, |change| change.clock);
        seen.hits += hits;
        seen.finished += finished;
    }
    Ok(seen)
}
