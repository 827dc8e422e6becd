//! Set-up and chores: `cargo xtask <command> [arguments]`.
//!
//! Here is what a fresh machine needs to run, test and measure the project, and no product logic. It depends on nothing,
//! so that it builds in a second.

mod chores;
mod fuzz;
mod interop;
mod prove;
mod tools;

use std::env;
use std::process::ExitCode;

const HELP: &str = "\
Chores of the project. Arguments behind a command are passed on.

Usage: cargo xtask <command> [arguments]

  demo      install what is missing, then mine on a simulated board from a bundled pool:  cargo xtask demo --json
  test      install what is missing, then run all tests:                                  cargo xtask test -p midstate-sv2
  tools     install what is missing and show what is there; --synth also installs Yosys, nextpnr and packers from PyPI
  emit      write hdl/verilog anew from its description in hdl/gateware
  bench     run the benchmarks:                                                           cargo xtask bench -p midstate-verilator
            or count the bytes of an hour of mining, Stratum V1 beside V2:                cargo xtask bench wire
            or load the bundled pool with a thousand connections:                         cargo xtask bench pool
            or time jobs and hits between a pool's socket and 64 boards, 30 s or longer:  cargo xtask bench host --seconds 1800
  interop   install peers of other makers from crates.io (some minutes, once), then check miner and pool against them
  prove     prove what can be proven of the committed Verilog, or break it:                cargo xtask prove --mutants 200
  fuzz      run each fuzz target of hdl/spec and host/sv2 for a while, or those named:     cargo xtask fuzz --seconds 30
  coverage  print the share of hdl/spec's and host/sv2's lines that their tests run
";

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let command = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let result = match command.as_str() {
        "demo" => chores::demo(&rest),
        "test" => chores::test(&rest),
        "tools" => chores::tools(&rest),
        "emit" => chores::emit(&rest),
        "bench" => chores::bench(&rest),
        "interop" => interop::interop(&rest),
        "prove" => prove::prove(&rest),
        "fuzz" => fuzz::fuzz(&rest),
        "coverage" => chores::coverage(&rest),
        "" | "help" | "-h" | "--help" => {
            print!("{HELP}");
            Ok(())
        }
        other => Err(format!("there is no chore `{other}`\n\n{HELP}")),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("xtask: {message}");
            ExitCode::FAILURE
        }
    }
}
