//! How much of a core's behaviour the tests of its pins hold: breaks it in many places and counts what is noticed.
//!
//! Yosys' `mutate` changes one bit of one cell for each mutant. All mutants go into one design with a port that chooses,
//! so Verilator builds once. A mutant is killed when a script makes it say anything else than the core says, or in
//! another clock. Those that no script kills are held against the core by ABC: equal for all time is no mutant at all. What
//! is left is given to the proofs of the block that it is in: they refute it, or hold of it for all that it can be told.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::catalog::PROOFS;
use crate::formal::{Verdict, module_named, run, verilog_folder, yosys};
use crate::script::{self, Pace, Script};
use crate::simulate::{Simulator, clocks_per_bit};

/// Scripts behind those of their own.
const RANDOM_SCRIPTS: u64 = 12;

/// Blocks that stay modules of their own, because there are proofs of them or because those need them: how their names end, and
/// where they are in the top.
const BLOCKS: [(&str, &str); 7] = [
    ("engines", "search.engines"),
    ("hit_fifo", "hit_fifo"),
    ("hit_fifo$words", "hit_fifo.words"),
    ("uart_sender", "uart_sender"),
    ("uart_receiver", "uart_receiver"),
    ("frame_receiver", "frame_receiver"),
    ("frame_sender", "frame_sender"),
];

/// Counters that reach their high bits only after hours: the mutants' top can set them.
const COUNTERS: [&str; 5] = [
    "search.searched",
    "search.hashes_low_count",
    "search.hashes_high_count",
    "search.hits_dropped_count",
    "control.link_errors",
];

/// What became of the mutants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// How many there were.
    pub mutants: usize,
    /// How many the scripts killed.
    pub killed: usize,
    /// How many the proofs of their block refute.
    pub refuted: usize,
    /// How many are the core itself.
    pub equivalent: usize,
    /// How many differ from the core where their block's proofs say that nothing is asked of it.
    pub right: usize,
    /// How many live on: none of these.
    pub alive: usize,
}

/// A core, flat but for its blocks, without what nothing reads: a mutant there would be none.
struct Core {
    script: String,
    /// The blocks' modules.
    modules: Vec<String>,
}

impl Core {
    fn new(verilog: &Path) -> Result<Self> {
        let text = fs::read_to_string(verilog)?;
        let modules =
            BLOCKS.iter().map(|(suffix, _)| module_named(&text, suffix)).collect::<Result<Vec<String>>>()?;
        let script = format!(
            "read_verilog {}\nhierarchy -check -top top\nproc\nsetattr -mod -set keep_hierarchy 1 {}\nflatten\n\
             opt -full -nodffe -nosdff\nwreduce\nopt -full -nodffe -nosdff\nopt_clean\nmemory_collect\n",
            verilog.display(),
            modules.join(" ")
        );
        Ok(Self { script, modules })
    }

    /// Which of [`BLOCKS`] a mutant is in.
    fn block_of(&self, mutant: &str) -> Option<usize> {
        let module = mutant.split("-module ").nth(1)?.split(' ').next()?;
        self.modules.iter().position(|name| name == module)
    }

    /// All mutants in one module: its port `mutant` chooses, from 1 on; 0 is the core.
    fn with(&self, mutants: &[&str]) -> String {
        let mut script = self.script.clone();
        for (number, mutant) in (1..).zip(mutants) {
            script += &format!("{mutant} -ctrl mutant 16 {number}\n");
        }
        script += FLATTEN;
        if mutants.iter().all(|mutant| self.block_of(mutant).is_some()) {
            script += "add -input mutant 16\n";
        }
        for (at, (_, place)) in BLOCKS.iter().enumerate() {
            if mutants.iter().any(|mutant| self.block_of(mutant) == Some(at)) {
                script += &format!("connect -nomap -nounset -set {place}.mutant mutant\n");
            }
        }
        script + "add -input skip 1\nadd -input skip_to 32\nwrite_verilog -noattr mutants.v\n"
    }
}

/// Has the port `skip` bring all of [`COUNTERS`] to `skip_to`.
fn with_skips(verilog: &str) -> Result<String> {
    let mut verilog = verilog.to_owned();
    for counter in COUNTERS {
        let start = format!("\\{counter}.q  <= ");
        ensure!(verilog.matches(&start).count() == 1, "{counter} is no register of one assignment");
        verilog = verilog.replace(&start, &format!("{start}skip ? skip_to : "));
    }
    Ok(verilog)
}

/// Makes one module of a core and its blocks.
const FLATTEN: &str = "setattr -mod -unset keep_hierarchy *\nflatten\n";

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
    let core = Core::new(&verilog)?;
    // Some are of no use: a clock that passes a gate is late in simulation, whether the gate changes it or not, and a gate
    // behind a register takes its initial value away.
    yosys(
        folder.path(),
        &format!("{}mutate -list {} -seed {seed} -o mutants.ys\n", core.script, 2 * count + 10),
    )?;
    let list = fs::read_to_string(folder.path().join("mutants.ys"))?;
    let is_of_use =
        |line: &&str| line.starts_with("mutate ") && !line.contains("CLK ") && !line.contains("-port Q ");
    let mutants: Vec<&str> = list.lines().filter(is_of_use).take(count).collect();
    ensure!(mutants.len() == count, "yosys found {} of {count} mutants", mutants.len());

    yosys(folder.path(), &core.with(&mutants))?;
    let all = folder.path().join("mutants.v");
    fs::write(&all, with_skips(&fs::read_to_string(&all)?)?)?;
    let simulator = Simulator::new(&[&all], bit, true)?;
    let description = Simulator::new(&[&verilog], bit, false)?;

    let info = script::info(&script::reports(&description.run(&Script::info(bit), 1)?, bit)?)?;
    let pace = Pace::new(&info);
    let random = (seed..seed + RANDOM_SCRIPTS)
        .map(|seed| (format!("random script {seed}"), Script::random(bit, pace, seed)));
    // What takes long comes last, for the few that are left.
    let scripts =
        std::iter::once(("self-test".to_owned(), Script::self_test(bit, pace))).chain(random).chain([
            ("counters".to_owned(), Script::counters(bit, pace)),
            ("long job".to_owned(), Script::long(bit, pace)),
            ("jobs at all times".to_owned(), Script::phases(bit, pace)),
        ]);
    let mut score = Score { mutants: count, ..Score::default() };
    let mut alive: Vec<usize> = (1..=count).collect();
    for (name, script) in scripts {
        // The description has no port to skip with.
        let expected =
            if script.skips() { simulator.run(&script, 1)? } else { description.run(&script, 1)? };
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
    let mut judge = Judge { file, core: &core, trusted: BTreeSet::new() };
    for mutant in alive {
        let command = mutants[mutant - 1];
        let became = if is_equivalent(&core, command)? {
            score.equivalent += 1;
            "equivalent"
        } else {
            match judge.of(command)? {
                Judgement::Refuted => {
                    score.refuted += 1;
                    "refuted"
                }
                Judgement::Right => {
                    score.right += 1;
                    "right"
                }
                Judgement::None => {
                    score.alive += 1;
                    "alive"
                }
            }
        };
        progress(&format!("{became}: {}", command.split(" -src").next().unwrap_or_default()));
    }
    Ok(score)
}

/// What proofs say of a mutant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Judgement {
    /// One of them does not hold.
    Refuted,
    /// They hold without a bound.
    Right,
    /// There is none, or it has a bound.
    None,
}

/// Gives mutants to the proofs that the catalogue has of their blocks.
struct Judge<'a> {
    file: &'a str,
    core: &'a Core,
    /// Proofs, by name, that hold of the core in the form in which mutants are written.
    trusted: BTreeSet<&'static str>,
}

impl Judge<'_> {
    fn of(&mut self, mutant: &str) -> Result<Judgement> {
        let Some(block) = self.core.block_of(mutant) else { return Ok(Judgement::None) };
        let block = BLOCKS[block].0.split('$').next().unwrap_or_default();
        let folder = tempfile::tempdir()?;
        let written = folder.path().join("written.v");
        let write = |change: &str| {
            yosys(folder.path(), &format!("{}{change}\nwrite_verilog -noattr written.v\n", self.core.script))
        };
        let mut judgement = Judgement::None;
        for proof in PROOFS.iter().filter(|proof| proof.statement.blocks_of(self.file).contains(&block)) {
            if !self.trusted.contains(proof.name) {
                write("")?;
                let verdict = proof.statement.prove_of(&written)?;
                ensure!(
                    verdict == Verdict::Proven,
                    "{} of the core as yosys writes it: {verdict:?}",
                    proof.name
                );
                self.trusted.insert(proof.name);
            }
            write(mutant)?;
            match proof.statement.prove_of(&written) {
                Ok(Verdict::Proven) if proof.statement.is_without_bound() => judgement = Judgement::Right,
                Ok(Verdict::Refuted(_)) => return Ok(Judgement::Refuted),
                // ABC may come to no end with what is broken.
                Ok(Verdict::Proven | Verdict::NotRefuted) | Err(_) => {}
            }
        }
        Ok(judgement)
    }
}

/// Whether ABC shows that a mutant's pins are the core's for all time.
///
/// Both share what their memories answer, and what they tell their memories must be equal like their pins: then what is in
/// the memories is, too. Both start from zero wherever they have no initial value, as an FPGA's flip-flops do: AIGER would
/// give each copy unknowns of its own.
fn is_equivalent(core: &Core, mutant: &str) -> Result<bool> {
    let folder = tempfile::tempdir()?;
    yosys(
        folder.path(),
        &format!(
            "{}design -save core\n{mutant}\n{FLATTEN}expose -evert t:$mem_v2\nrename top changed\ndesign -stash mutant\n\
             design -load core\n{FLATTEN}expose -evert t:$mem_v2\ndesign -copy-from mutant changed\n\
             miter -equiv -flatten top changed both\nhierarchy -top both\nsetundef -init -zero\nsetundef -zero\n\
             opt -full -nodffe -nosdff\nmemory_map\ntechmap\nopt -fast -nodffe -nosdff\ndfflegalize -cell $_DFF_P_ 01\n\
             abc -g AND -fast\nopt_clean\nwrite_aiger -zinit both.aig\n",
            core.script
        ),
    )?;
    let said = run(Command::new("yosys-abc")
        .current_dir(folder.path())
        .args(["-c", "read_aiger both.aig; strash; scorr; dc2; pdr -T 20"]))?;
    Ok(said.contains("Property proved.") || said.contains("Networks are equivalent"))
}
