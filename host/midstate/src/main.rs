//! The `midstate` command: mine, serve a pool, test a fabric, look at a header, or see all of it in a demo.
//!
//! This is wiring: what it does is in the crates that it joins. Results go to stdout, progress and logs to stderr.
//! Left out: settings files.

mod args;
mod demo;
mod display;
mod fabric_spec;
mod hash;
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

/// Whether all is right. What is not has been said then.
fn run(command: Command, display: &Display) -> Result<bool> {
    // `hash` needs neither a runtime nor signals.
    if let Command::Hash(args) = command {
        return hash::run(&args);
    }
    #[cfg(feature = "synth")]
    match command {
        Command::Synth(args) => return synth::run(&args, display),
        Command::Program(args) => return program::run(&args),
        Command::Report(args) => return page::run(&args),
        _ => {}
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let done = runtime.block_on(async {
        let stop = Stop::on_signals(display)?;
        match command {
            Command::Demo(args) => demo::run(args, display, stop).await,
            Command::Mine(args) => mine::run(args, display, stop).await,
            Command::Pool(args) => pool::run(args, display, stop).await,
            Command::Selftest(args) => selftest::run(args, display, stop).await,
            Command::Hash(args) => hash::run(&args),
            #[cfg(feature = "synth")]
            Command::Synth(args) => synth::run(&args, display),
            #[cfg(feature = "synth")]
            Command::Program(args) => program::run(&args),
            #[cfg(feature = "synth")]
            Command::Report(args) => page::run(&args),
        }
    });
    // A name that is being resolved blocks a thread of the runtime's: it is not waited for.
    runtime.shutdown_background();
    done
}
