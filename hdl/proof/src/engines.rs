//! A whole architecture against FIPS 180-4: for every job, every threshold and every nonce.
//!
//! The committed module `engines` runs on [`Terms`]: the job's midstate and tail, the threshold and the nonces are
//! variables, the clocks are not. So one run stands for all their values. Whatever `hit` says of a nonce must have the
//! normal form of what `sha256d` of `fips180.v` says of it, in some clock before the deal is over, and once.
//! The run is one life of the block: reset, a job, deals of several sizes back to back, a reset that meets a deal at work,
//! another job and deals. Left out: other orders of these, which are co-simulation's business.

use std::fmt;
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};

use crate::formal::verilog_folder;
use crate::symbolic::Module;
use crate::terms::{Bit, FALSE, TRUE, Terms, number, word};

/// Clocks without any report after which the block is taken for stuck.
const PATIENCE_CLOCKS: u32 = 20_000;

/// Clocks of the first reset, in which registers without an initial value fill: a job's frame alone takes ten times these.
const START_CLOCKS: u32 = 200;

/// A job of which nothing is known.
struct Job {
    midstate: Vec<Bit>,
    tail: Vec<Bit>,
    threshold: Vec<Bit>,
}

impl Job {
    fn new(terms: &mut Terms) -> Self {
        Self {
            midstate: terms.unknown_word(256),
            tail: terms.unknown_word(96),
            threshold: terms.unknown_word(32),
        }
    }
}

/// The description of SHA-256d by the standard.
struct Standard(Module);

impl Standard {
    fn set(&mut self, terms: &mut Terms, job: &Job, nonce: &[Bit]) -> Result<()> {
        self.0.set("midstate", &job.midstate)?;
        self.0.set("tail", &job.tail)?;
        self.0.set("threshold", &job.threshold)?;
        self.0.set("nonce", nonce)?;
        self.0.settle(terms)
    }

    fn is_hit(&mut self, terms: &mut Terms, job: &Job, nonce: &[Bit]) -> Result<Bit> {
        self.set(terms, job, nonce)?;
        Ok(self.0.get("is_hit")?[0])
    }
}

/// A deal: its first nonce, its size, which of its nonces were judged.
struct Deal {
    nonce: Vec<Bit>,
    size: u64,
    judged: u64,
}

impl Deal {
    /// Of nonces that start at `low` in a block of 4096, or anywhere, and in any block.
    fn new(terms: &mut Terms, low: Option<u64>, size: u64) -> Self {
        let mut nonce = low.map_or_else(|| terms.unknown_word(12), |low| word(low, 12));
        nonce.extend(terms.unknown_word(20));
        Self { nonce, size, judged: 0 }
    }

    /// A deal never leaves its block of 4096, so only the low bits are counted.
    fn nonce_at(&self, terms: &mut Terms, offset: u64) -> Vec<Bit> {
        let mut nonce = terms.sum(&[(&self.nonce[..12], 1), (&word(offset, 12), 1)]);
        nonce.extend(&self.nonce[12..]);
        nonce
    }
}

/// The socket's block in the run.
struct Run<'a> {
    terms: &'a mut Terms,
    engines: Module,
    standard: Standard,
    clocks: u32,
    judged: u64,
    // By how many nonces the deal that was taken last still grows.
    growing: u64,
}

impl Run<'_> {
    /// One clock with these inputs; `offered` is a deal that waits. Whether it was taken.
    fn clock(
        &mut self,
        job: &Job,
        reset: bool,
        write: Option<(u64, &[Bit])>,
        offered: Option<&Deal>,
    ) -> Result<(bool, Outputs)> {
        let (index, job_word) =
            write.map_or((word(0, 5), word(0, 32)), |(index, bits)| (word(index, 5), bits.to_vec()));
        let nonce = offered.map_or(word(0, 32), |deal| deal.nonce.clone());
        let inverted_threshold: Vec<Bit> = job.threshold.iter().map(|&bit| self.terms.not(bit)).collect();
        let flag = |is_high: bool| [if is_high { TRUE } else { FALSE }];
        for (port, value) in [
            ("rst", flag(reset).as_slice()),
            ("job_write", &flag(write.is_some())),
            ("job_index", &index),
            ("job_word", &job_word),
            ("inverted_threshold", &inverted_threshold),
            ("deal_valid", &flag(offered.is_some())),
            ("deal_nonce", &nonce),
            ("deal_grows", &flag(self.growing > 0)),
        ] {
            self.engines.set(port, value)?;
        }
        self.engines.settle(self.terms).context(Unreadable)?;
        let constant = |port: &str| -> Result<u64> {
            number(&self.engines.get(port)?).with_context(|| format!("{port} depends on data"))
        };
        let is_taken = !reset && constant("deal_ready")? == 1 && offered.is_some();
        let outputs = Outputs {
            hit: self.engines.get("hit")?[0],
            is_result: constant("result")? == 1,
            is_done: constant("done")? == 1,
        };
        self.engines.clock(self.terms);
        self.clocks += 1;
        self.growing = match offered {
            Some(deal) if is_taken => deal.size,
            _ if reset => 0,
            _ => self.growing.saturating_sub(1),
        };
        Ok((is_taken, outputs))
    }

    /// Resets the block, gives it a job and deals, and holds what it says of them against the standard.
    fn deals(&mut self, job: &Job, deals: Vec<Deal>) -> Result<()> {
        self.standard.set(self.terms, job, &word(0, 32))?;
        let words = self.standard.0.get("job_words")?;
        for _ in 0..if self.clocks == 0 { START_CLOCKS } else { 2 } {
            self.clock(job, true, None, None)?;
        }
        for (index, bits) in (0..).zip(words.chunks(32)) {
            self.clock(job, false, Some((index, bits)), None)?;
        }
        let mut waiting: std::collections::VecDeque<Deal> = deals.into();
        let mut flying = std::collections::VecDeque::<Deal>::new();
        let mut silent = 0;
        while !(waiting.is_empty() && flying.is_empty()) {
            let (is_taken, outputs) = self.clock(job, false, None, waiting.front())?;
            silent += 1;
            ensure!(silent < PATIENCE_CLOCKS, "nothing is said of a deal for {PATIENCE_CLOCKS} clocks");
            if outputs.is_result {
                let deal = flying.front_mut().context("a result without a deal")?;
                let offset = deal.judged;
                ensure!(offset < deal.size, "a deal of {} nonces has one more result", deal.size);
                deal.judged += 1;
                let nonce = deal.nonce_at(self.terms, offset);
                let expected = self.standard.is_hit(self.terms, job, &nonce)?;
                ensure!(
                    outputs.hit == expected,
                    "what is said of nonce {offset} of a deal is not what FIPS 180-4 says"
                );
                self.judged += 1;
                silent = 0;
            }
            ensure!(outputs.is_result || outputs.hit == FALSE, "a hit that is no result");
            if outputs.is_done {
                let deal = flying.pop_front().context("the end of no deal")?;
                ensure!(
                    outputs.is_result && deal.judged == deal.size,
                    "a deal of {} ends after {}",
                    deal.size,
                    deal.judged
                );
            }
            if is_taken {
                flying.extend(waiting.pop_front());
            }
        }
        Ok(())
    }
}

struct Outputs {
    hit: Bit,
    is_result: bool,
    is_done: bool,
}

/// What a proof went through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proven {
    /// Nonces judged, each for all its values.
    pub nonces: u64,
    /// Clocks run.
    pub clocks: u32,
}

/// The symbolic run cannot read a block, which says nothing of it.
#[derive(Clone, Copy, Debug)]
pub struct Unreadable;

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the block cannot be read")
    }
}

/// Proves the engines of a Verilog file, by its path or its name in `hdl/verilog`, whose deals have at most `deal` nonces; `change` is a command of yosys that
/// changes them, or empty.
///
/// # Errors
/// Says what does not hold.
pub fn prove(file: impl AsRef<Path>, deal: u64, change: &str) -> Result<Proven> {
    let mut terms = Terms::new();
    let fips180 = Path::new(env!("CARGO_MANIFEST_DIR")).join("verilog/fips180.v");
    let standard = Standard(Module::new(&fips180, "sha256d", "", &mut terms)?);
    let engines =
        Module::new(&verilog_folder().join(file), "engines", change, &mut terms).context(Unreadable)?;
    let mut run = Run { terms: &mut terms, engines, standard, clocks: 0, judged: 0, growing: 0 };
    for _ in 0..2 {
        let job = Job::new(run.terms);
        let deals = vec![
            Deal::new(run.terms, None, deal),
            Deal::new(run.terms, None, 1),
            Deal::new(run.terms, Some(4096 - deal), deal),
        ];
        run.deals(&job, deals)?;
        // The reset ahead of the next job finds this one at work.
        let last = Deal::new(run.terms, Some(0), deal);
        let mut patience = PATIENCE_CLOCKS;
        while !run.clock(&job, false, None, Some(&last))?.0 {
            patience -= 1;
            if patience == 0 {
                bail!("no deal is taken for {PATIENCE_CLOCKS} clocks");
            }
        }
        for _ in 0..50 {
            run.clock(&job, false, None, None)?;
        }
    }
    Ok(Proven { nonces: run.judged, clocks: run.clocks })
}
