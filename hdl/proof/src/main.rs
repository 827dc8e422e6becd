//! `cargo xtask prove`: runs the proofs and prints their table.

use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use anyhow::Result;
use clap::Parser;
use midstate_proof::catalog::{PROOFS, Proof};
use midstate_proof::formal::Verdict;
use midstate_proof::mutation;

/// Proves what can be proven of the committed Verilog, and tries each proof on broken blocks.
#[derive(Parser)]
#[command(name = "cargo xtask prove")]
struct Arguments {
    /// Run only what has this in its name.
    #[arg(long, default_value = "")]
    only: String,
    /// Chooses where blocks are broken, and the random scripts.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// On how many broken blocks each proof is tried.
    #[arg(long, default_value_t = 4)]
    controls: usize,
    /// Breaks a whole core in so many places instead, and counts what its pins show.
    #[arg(long)]
    mutants: Option<usize>,
    /// The committed core that is broken.
    #[arg(long, default_value = "rolled.v")]
    core: String,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match arguments.mutants {
        Some(count) => mutate(&arguments, count),
        None => prove(&arguments),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("prove: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Prints the table; whether everything is proven, and every proof refuted something broken.
fn prove(arguments: &Arguments) -> Result<bool> {
    let Arguments { only, seed, controls, .. } = arguments;
    println!(
        "{:20} {:26} {:19} {:8} {:>7}  broken blocks refuted, of {controls} by seed {seed}",
        "proof", "method", "bound", "result", "seconds"
    );
    let proofs: Vec<&Proof> = PROOFS.iter().filter(|proof| proof.name.contains(only.as_str())).collect();
    let (next, failures) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let workers = thread::available_parallelism().map_or(1, usize::from).min(proofs.len());
    thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(proof) = proofs.get(next.fetch_add(1, Ordering::Relaxed)) {
                    failures.fetch_add(usize::from(!row(proof, *controls, *seed)), Ordering::Relaxed);
                }
            });
        }
    });
    let failures = failures.into_inner();
    println!("{} of {} proven", proofs.len() - failures, proofs.len());
    Ok(failures == 0)
}

/// Prints a row of the table; whether it is proven, and something broken was refuted.
fn row(proof: &Proof, controls: usize, seed: u64) -> bool {
    let start = Instant::now();
    let verdict = proof.statement.prove();
    let refuted = proof.statement.controls(controls, seed);
    let word = match &verdict {
        Ok(Verdict::Proven) => "proven",
        Ok(Verdict::NotRefuted | Verdict::Refuted(_)) => "REFUTED",
        Err(_) => "ERROR",
    };
    let refuted_word = refuted.as_ref().map_or_else(|_| "ERROR".to_owned(), usize::to_string);
    println!(
        "{:20} {:26} {:19} {word:8} {:7.1}  {refuted_word}",
        proof.name,
        proof.statement.method(),
        proof.statement.bound(),
        start.elapsed().as_secs_f64()
    );
    match &verdict {
        Ok(Verdict::Proven | Verdict::NotRefuted) => {}
        Ok(Verdict::Refuted(line)) => eprintln!("{}: {} does not hold: {line}", proof.name, proof.says),
        Err(error) => eprintln!("{}: {error:#}", proof.name),
    }
    // A proof that nothing broken fails proves nothing.
    let is_alive = match refuted {
        Ok(refuted) => controls == 0 || refuted > 0,
        Err(error) => {
            eprintln!("{}, on broken blocks: {error:#}", proof.name);
            false
        }
    };
    matches!(verdict, Ok(Verdict::Proven)) && is_alive
}

/// Prints the mutation score; whether no mutant lives on.
fn mutate(arguments: &Arguments, count: usize) -> Result<bool> {
    let start = Instant::now();
    let score = mutation::score(&arguments.core, count, arguments.seed, |line| println!("{line}"))?;
    println!(
        "{} mutants of {}, seed {}: {} killed at the pins, {} refuted by proofs, {} equivalent, {} right by proofs, \
         {} alive; {:.0} s",
        score.mutants,
        arguments.core,
        arguments.seed,
        score.killed,
        score.refuted,
        score.equivalent,
        score.right,
        score.alive,
        start.elapsed().as_secs_f64()
    );
    Ok(score.alive == 0)
}
