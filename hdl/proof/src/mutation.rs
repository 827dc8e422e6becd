//! How much of a core's behaviour the tests of its pins hold: breaks it in many places and counts what is noticed.
//!
//! Yosys' `mutate` changes one bit of one cell for each mutant. All mutants go into one design with a port that chooses,
//! so Verilator builds once. A mutant is killed when a script makes it say anything else than the core says, or in
//! another clock. Those that no script kills are held against the core by ABC: equal for all time is no mutant at all.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::formal::{run, verilog_folder, yosys};
use crate::script::{self, Pace, Script};
use crate::simulate::{Simulator, clocks_per_bit};

/// Scripts behind the self-test.
const RANDOM_SCRIPTS: u64 = 6;

/// What became of the mutants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// How many there were.
    pub mutants: usize,
    /// How many the scripts killed.
    pub killed: usize,
    /// How many are the core itself.
    pub equivalent: usize,
    /// How many live on: neither killed nor shown to be the core.
    pub alive: usize,
}

/// The core as one module without what nothing reads: a mutant there would be none.
fn flat_core(verilog: &Path) -> String {
    format!(
        "read_verilog {}\nhierarchy -check -top top\nproc\nflatten\nopt -full -nodffe -nosdff\nwreduce\n\
         opt -full -nodffe -nosdff\nopt_clean\nmemory_collect\n",
        verilog.display()
    )
}

/// Breaks a committed core in `count` places chosen by `seed`; `progress` is told how it goes.
///
/// # Errors
/// When a tool fails.
pub fn score(file: &str, count: usize, seed: u64, progress: impl Fn(&str)) -> Result<Score> {
    let folder = tempfile::tempdir()?;
    // A copy: all steps must see one and the same.
    let verilog = folder.path().join("core.v");
    fs::copy(verilog_folder().join(file), &verilog)
        .with_context(|| format!("{file} is not in hdl/verilog"))?;
    let bit = clocks_per_bit(&verilog)?;
    let core = flat_core(&verilog);
    // Some are of no use: a clock that passes a gate is late in simulation, whether the gate changes it or not, and a gate
    // behind a register takes its initial value away.
    yosys(folder.path(), &format!("{core}mutate -list {} -seed {seed} -o mutants.ys\n", 2 * count + 10))?;
    let list = fs::read_to_string(folder.path().join("mutants.ys"))?;
    let is_of_use =
        |line: &&str| line.starts_with("mutate ") && !line.contains("CLK ") && !line.contains("-port Q ");
    let mutants: Vec<&str> = list.lines().filter(is_of_use).take(count).collect();
    ensure!(mutants.len() == count, "yosys found {} of {count} mutants", mutants.len());

    let mut script = core.clone();
    for (at, mutant) in mutants.iter().enumerate() {
        writeln!(script, "{} -ctrl mutant 16 {}", mutant, at + 1)?;
    }
    writeln!(script, "write_verilog -noattr mutants.v")?;
    yosys(folder.path(), &script)?;
    let simulator = Simulator::new(&[&folder.path().join("mutants.v")], bit, true)?;
    let description = Simulator::new(&[&verilog], bit, false)?;

    let info = script::info(&script::reports(&description.run(&Script::info(bit), 1)?, bit)?)?;
    let pace = Pace::new(&info);
    let random = (seed..seed + RANDOM_SCRIPTS)
        .map(|seed| (format!("random script {seed}"), Script::random(bit, pace, seed)));
    let mut score = Score { mutants: count, ..Score::default() };
    let mut alive: Vec<usize> = (1..=count).collect();
    for (name, script) in
        std::iter::once(("self-test".to_owned(), Script::self_test(bit, pace))).chain(random)
    {
        let expected = description.run(&script, 1)?;
        // Mutant 0 is the core: were it killed, that of the others would say nothing.
        ensure!(
            simulator.survivors(&script, &expected, &[0])? == [0],
            "{name}: the core without a mutation differs"
        );
        let before = alive.len();
        alive = simulator.survivors(&script, &expected, &alive)?;
        let killed = before - alive.len();
        progress(&format!("{name:20} {killed:5} killed"));
        score.killed += killed;
    }
    for mutant in alive {
        let command = mutants[mutant - 1];
        if is_equivalent(&core, command)? {
            score.equivalent += 1;
            progress(&format!("equivalent: {command}"));
        } else {
            score.alive += 1;
            progress(&format!("alive: {command}"));
        }
    }
    Ok(score)
}

/// Whether ABC shows that a mutant's pins are the core's for all time.
///
/// Both share what their memories answer, and what they tell their memories must be equal like their pins: then what is in
/// the memories is, too.
fn is_equivalent(core: &str, mutant: &str) -> Result<bool> {
    let folder = tempfile::tempdir()?;
    yosys(
        folder.path(),
        &format!(
            "{core}design -save core\n{mutant}\nexpose -evert t:$mem_v2\nrename top changed\ndesign -stash mutant\n\
             design -load core\nexpose -evert t:$mem_v2\ndesign -copy-from mutant changed\n\
             miter -equiv -flatten top changed both\nhierarchy -top both\n\
             opt -full -nodffe -nosdff\nmemory_map\ntechmap\nopt -fast -nodffe -nosdff\ndfflegalize -cell $_DFF_P_ 01\n\
             abc -g AND -fast\nopt_clean\nwrite_aiger -zinit both.aig\n"
        ),
    )?;
    let said = run(Command::new("yosys-abc")
        .current_dir(folder.path())
        .args(["-c", "read_aiger both.aig; strash; scorr; dc2; pdr -T 20"]))?;
    Ok(said.contains("Property proved.") || said.contains("Networks are equivalent"))
}
