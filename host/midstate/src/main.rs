//! The `midstate` command: mine, serve a pool, test a fabric, look at a header, or see all of it in a demo.
//!
//! This is wiring: what it does is in the crates that it joins. Results go to stdout, progress and logs to stderr.
//! Left out: settings files.

mod args;
mod demo;
#[cfg(feature = "ftdi")]
mod devices;
mod display;
#[cfg(feature = "ftdi")]
mod every_board;
mod fabric_spec;
mod hash;
mod keys;
mod mine;
#[cfg(feature = "synth")]
mod page;
mod pool;
#[cfg(feature = "synth")]
mod program;
mod report;
mod selftest;
mod stop;
#[cfg(feature = "synth")]
mod synth;

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;
use midstate_miner::with_causes;
use tracing_subscriber::EnvFilter;

use crate::args::{Args, Command};
use crate::display::Display;
use crate::stop::Stop;

fn main() -> ExitCode {
    let args = Args::parse();
    let display = Display::new();
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(args.log_level()));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_target(false)
        .with_ansi(io::stderr().is_terminal())
        .with_writer(display.clone())
        .init();
    match run(args.command, &display) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            display.line(&format!("error: {}", with_causes(error.as_ref())));
            ExitCode::FAILURE
        }
    }
}

/// What runs tasks, beside the main thread, on which a slow terminal holds up no task.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Threads {
    /// For a miner, whose few tasks mostly wake each other.
    One,
    /// For a pool, whose connections have nothing to do with each other.
    AllCores,
}

/// Whether all is right. What is not has been said then.
fn run(command: Command, display: &Display) -> Result<bool> {
    match command {
        Command::Demo(args) => {
            until_stopped(display, Threads::One, async |stop| demo::run(args, display, stop).await)
        }
        Command::Mine(args) => {
            until_stopped(display, Threads::One, async |stop| mine::run(args, display, stop).await)
        }
        Command::Pool(args) => {
            until_stopped(display, Threads::AllCores, async |stop| pool::run(args, display, stop).await)
        }
        Command::Selftest(args) => {
            until_stopped(display, Threads::One, async |stop| selftest::run(args, display, stop).await)
        }
        Command::Hash(args) => hash::run(&args),
        Command::Keygen(args) => keys::generate(&args, display),
        Command::Key(args) => keys::show(&args),
        #[cfg(feature = "ftdi")]
        Command::Devices(args) => devices::run(&args, display),
        #[cfg(feature = "synth")]
        Command::Synth(args) => synth::run(&args, display),
        #[cfg(feature = "synth")]
        Command::Program(args) => program::run(&args),
        #[cfg(feature = "synth")]
        Command::Report(args) => page::run(&args),
    }
}

/// Runs what needs a runtime, and ends in good order on a signal.
fn until_stopped(
    display: &Display,
    threads: Threads,
    run: impl AsyncFnOnce(Stop) -> Result<bool>,
) -> Result<bool> {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    if threads == Threads::One {
        runtime.worker_threads(1);
    }
    let runtime = runtime.enable_all().build()?;
    let done = runtime.block_on(async { run(Stop::on_signals(display)?).await });
    // A name that is being resolved blocks a thread of the runtime's: it is not waited for.
    runtime.shutdown_background();
    stop::close_boards(display);
    done
}
