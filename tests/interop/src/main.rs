//! Proof against peers of other makers: the Stratum V2 reference implementation's pool, translator and job declarator, as
//! their registry has them.
//!
//! `cargo xtask interop` installs the peers and runs this. They and we meet on loopback only; each runs in a process of
//! its own, with a log, and ends with the run. Nothing of theirs is part of the project: they are programs to talk to.

mod checks;
mod client;
mod miner;
mod processes;
mod provider;
mod results;
mod search;
mod settings;
mod sv1;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::Parser;

use crate::checks::Places;
use crate::results::Results;

/// Checks miner and pool against peers of other makers.
#[derive(Debug, Parser)]
struct Args {
    /// The folder with the peers' programs.
    #[arg(long, value_name = "FOLDER")]
    peers: PathBuf,
    /// The `midstate` program. Default: the one beside this program.
    #[arg(long, value_name = "FILE")]
    midstate: Option<PathBuf>,
    /// Where logs and junit.xml go.
    #[arg(long, value_name = "FOLDER", default_value = "target/interop")]
    out: PathBuf,
    /// The only peer that is wanted. Default: all.
    #[arg(long, value_name = "PEER", value_parser = [checks::pool::PEER, checks::translator::PEER, checks::job_declarator::PEER])]
    only: Option<String>,
}

fn main() -> ExitCode {
    match run(Args::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: Args) -> Result<bool> {
    let Args { peers, midstate, out, only } = args;
    let midstate = match midstate {
        Some(midstate) => midstate,
        None => std::env::current_exe()?.with_file_name("midstate"),
    };
    std::fs::create_dir_all(&out).with_context(|| format!("{} cannot be made", out.display()))?;
    let settings = tempfile::tempdir()?;
    let places = Places { peers, midstate, settings: settings.path().to_owned(), logs: out.clone() };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let mut results = Results::default();
    println!("{}", results::head());
    let is_complete = runtime.block_on(async {
        tokio::select! {
            () = all(&places, only.as_deref(), &mut results) => Ok(true),
            stopped = stopped() => stopped.map(|()| false),
        }
    })?;
    // A search for a nonce is not waited for.
    runtime.shutdown_background();
    results.write_junit(&out.join("junit.xml"))?;
    println!("\n{}; logs and junit.xml are in {}", results.sum(), out.display());
    if !is_complete {
        println!("interrupted: not all was checked");
    }
    Ok(is_complete && results.is_ok())
}

async fn all(places: &Places, only: Option<&str>, results: &mut Results) {
    let is_wanted = |peer| only.is_none_or(|only| only == peer);
    if is_wanted(checks::pool::PEER) {
        checks::pool::run(places, results).await;
    }
    if is_wanted(checks::translator::PEER) {
        checks::translator::run(places, results).await;
    }
    if is_wanted(checks::job_declarator::PEER) {
        checks::job_declarator::run(places, results).await;
    }
}

/// Waits for Ctrl-C or SIGTERM. What runs then is dropped, which ends all processes.
#[cfg(unix)]
async fn stopped() -> Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
    }
    Ok(())
}

/// Waits for Ctrl-C. What runs then is dropped, which ends all processes.
#[cfg(not(unix))]
async fn stopped() -> Result<()> {
    Ok(tokio::signal::ctrl_c().await?)
}
