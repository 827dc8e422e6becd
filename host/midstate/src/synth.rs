//! `midstate synth`: a board's core, built.
//!
//! Left out: how, which is `midstate-boards`'.

use std::path::PathBuf;

use anyhow::{Context, Result};
use midstate_boards::catalog::{self, Wish};
use midstate_boards::{flow, page, report};
use midstate_gateware::Architecture;

use crate::display::Display;

/// Building a board.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  midstate synth --board icebreaker                         what ships for it
  midstate synth --board hx8k-b-evn --seeds 5 --jobs 2      the best of five placements
  midstate synth --board ulx3s-25f --arch rolled --engines 8 --freq 90

Tools are taken from PATH, else from what `cargo xtask tools --synth` installed. The exit code is 0 only if the best
seed's Fmax reaches the clock; its bitstream and its report are kept in either case.")]
pub(crate) struct SynthArgs {
    /// The board, by its folder in boards/.
    #[arg(long, value_name = "B")]
    board: String,
    /// Another architecture than the board ships with: compact, rolled, unrolled-16 to unrolled-2, unrolled,
    /// unrolled-2r.
    #[arg(long, value_name = "ARCH")]
    arch: Option<Architecture>,
    /// Another number of engines.
    #[arg(long, value_name = "N")]
    engines: Option<u16>,
    /// Another clock, in MHz; the PLL's nearest is taken.
    #[arg(long, value_name = "MHZ")]
    freq: Option<f64>,
    /// How many placements to try.
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=1000))]
    seeds: u32,
    /// How many of them at the same time.
    #[arg(long, value_name = "N", default_value_t = 1)]
    jobs: usize,
    /// Where the bitstream and all that leads to it is written.
    #[arg(long, value_name = "DIR", default_value = "target/synth")]
    out: PathBuf,
    /// Where the board's report is kept.
    #[arg(long, value_name = "DIR", default_value = "boards/reports")]
    reports: PathBuf,
}

/// Whether the clock was reached.
pub(crate) fn run(args: &SynthArgs, display: &Display) -> Result<bool> {
    let board = catalog::board(&args.board)?;
    let reports = report::path(&args.reports, &board.id);
    // An hour of place and route is not to end in a file that cannot be written to.
    report::read(&reports)?;
    let options = flow::Options {
        wish: Wish { architecture: args.arch, engines: args.engines, clock_mhz: args.freq },
        seeds: args.seeds,
        jobs: args.jobs,
        out: args.out.join(&board.id),
    };
    let outcome = flow::synth(&board, &options, &|line| display.line(line))?;
    let entry = &outcome.entry;
    report::append(&reports, entry).context("the report was not kept")?;
    let picture = args.reports.join(format!("{}.svg", board.id));
    page::write(&picture, &outcome.placement).context("the placement's picture was not kept")?;
    println!(
        "{}: {} x {}: {} of {} LUT, {} FF, {} of {} block RAM, {} of {} DSP",
        board.name,
        entry.engines,
        entry.architecture,
        entry.lut,
        entry.capacity.lut,
        entry.ff,
        entry.bram,
        entry.capacity.bram,
        entry.dsp,
        entry.capacity.dsp
    );
    let fmax = entry.fmax_mhz.get(&entry.best_seed).copied().unwrap_or_default();
    println!("Fmax {fmax:.2} MHz (seed {}): {:.3} MH/s", entry.best_seed, entry.mhs);
    println!("bitstream: {}\nreport: {}", outcome.bitstream.display(), reports.display());
    if !entry.met {
        display.line(&format!(
            "error: {:.3} MHz were asked for and the best of {} seeds reaches {fmax:.2} MHz: try more --seeds or a lower --freq; \
             the bitstream is not safe to use",
            entry.target_mhz,
            entry.fmax_mhz.len()
        ));
    }
    Ok(entry.met)
}
