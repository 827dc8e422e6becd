//! `midstate mine`: mines on a pool until it is stopped.

use std::time::Duration;

use anyhow::{Result, bail};
use midstate_fabric::Fabric;
use midstate_miner::{
    ChannelKind, FabricSource, FabricState, FabricStats, Miner, MinerConfig, OpenError, Stats,
};
use tokio::sync::mpsc;

use crate::args::MineArgs;
use crate::display::Display;
#[cfg(feature = "ftdi")]
use crate::every_board::EveryBoard;
use crate::fabric_spec::FabricSpec;
use crate::report::{print_json, status_line, summary_json, summary_text};
use crate::stop::Stop;

pub(crate) async fn run(args: MineArgs, display: &Display, mut stop: Stop) -> Result<bool> {
    let MineArgs { pool, user, fabrics: specs, standard, version_rolling, json, status_every, record } = args;
    let (specs, mut boards) = every_board(specs, display)?;
    if record.is_some() && specs.len() > 1 {
        bail!("--record records one fabric, {} are given", specs.len());
    }
    let fabrics = specs.iter().enumerate().map(|(at, spec)| source(at, &specs, spec, record.as_deref()));
    let fabrics = fabrics.collect::<Result<_>>()?;
    let channel = if standard { ChannelKind::Standard } else { ChannelKind::Extended };
    let miner =
        Miner::start(MinerConfig { channel, version_rolling, ..MinerConfig::new(pool, user) }, fabrics)?;

    let mut stats = miner.stats();
    let mut progress = display.progress();
    let mut status = tokio::time::interval(Duration::from_secs(status_every));
    let mut show = tokio::time::interval(Duration::from_secs(1));
    status.tick().await;
    let mut is_ok = true;
    loop {
        tokio::select! {
            () = stop.wanted() => break,
            Some(board) = boards.recv() => miner.add(reopening(board.to_string(), &board, None)),
            changed = stats.changed() => match changed {
                Ok(()) if is_all_gone(&stats.borrow_and_update()) => {
                    is_ok = false;
                    break;
                }
                Ok(()) => {}
                // A defect ended the mining: the shutdown below says which.
                Err(_) => break,
            },
            _ = status.tick() => display.line(&line(&stats.borrow())),
            _ = show.tick(), if display.is_terminal() => progress.show(&line(&stats.borrow())),
        }
    }
    drop(progress);
    let summary = miner.shutdown().await?;
    if json {
        let names: Vec<String> = specs.iter().map(ToString::to_string).collect();
        print_json(&summary_json(&summary, &names.join(",")))?;
    }
    display.line(&summary_text(&summary));
    if !is_ok {
        display.line("FAILED: no fabric is left, and none can be opened again");
    }
    Ok(is_ok)
}

/// Whether no fabric is left and none will be opened again.
pub(crate) fn is_all_gone(stats: &Stats) -> bool {
    let is_gone =
        |fabric: &FabricStats| matches!(fabric.state, FabricState::Failed { is_retried: false, .. });
    !stats.fabrics.is_empty() && stats.fabrics.iter().all(is_gone)
}

fn line(stats: &Stats) -> String {
    let seconds = stats.uptime.as_secs();
    format!("{}:{:02}:{:02}  {}", seconds / 3600, seconds / 60 % 60, seconds % 60, status_line(stats))
}

/// Opens a fabric now, so that what cannot be opened is said at once, and again should it fail later.
fn source(
    at: usize,
    all: &[FabricSpec],
    spec: &FabricSpec,
    record: Option<&std::path::Path>,
) -> Result<FabricSource> {
    if let FabricSpec::Replay(_) = spec {
        bail!("a replay repeats the calls of the run that it recorded: use it with selftest, not to mine");
    }
    if record.is_some() {
        // A record ends with the fabric: a second run would overwrite it.
        return Ok(FabricSource::open(spec.open_recorded(None, record)?));
    }
    let is_alone = all.iter().filter(|other| *other == spec).count() == 1;
    let name = if is_alone { spec.to_string() } else { format!("{spec}#{at}") };
    Ok(reopening(name, spec, Some(spec.open(None)?)))
}

/// Opens a fabric again and again, as soon as it is plugged in where that can be seen.
fn reopening(name: String, spec: &FabricSpec, mut first: Option<Box<dyn Fabric>>) -> FabricSource {
    let again = spec.clone();
    let source = FabricSource::reopening(name, move || match first.take() {
        Some(fabric) => Ok(fabric),
        None => again.open(None).map_err(OpenError::from),
    });
    match spec {
        #[cfg(feature = "ftdi")]
        FabricSpec::Ftdi(_) => {
            let mut arrivals = midstate_cable::ftdi::Arrivals::new();
            source.watched_by(move || arrivals.any())
        }
        #[cfg(feature = "tty")]
        FabricSpec::Tty(path) => {
            let mut arrivals = midstate_cable::tty::Arrivals::new(path);
            source.watched_by(move || arrivals.any())
        }
        _ => source,
    }
}

/// Puts the boards that are there in the place of [`FabricSpec::EveryFtdi`]; gives those that come later.
#[cfg(feature = "ftdi")]
fn every_board(
    mut specs: Vec<FabricSpec>,
    display: &Display,
) -> Result<(Vec<FabricSpec>, mpsc::Receiver<FabricSpec>)> {
    if !specs.contains(&FabricSpec::EveryFtdi) {
        return no_more_boards(specs);
    }
    let mut every_board = EveryBoard::new(display);
    specs.retain(|spec| *spec != FabricSpec::EveryFtdi);
    for board in every_board.new_ones()? {
        if !specs.contains(&board) {
            specs.push(board);
        }
    }
    if specs.is_empty() {
        bail!("{}: no board of the catalogue is on the USB; check cable and power", FabricSpec::EveryFtdi);
    }
    Ok((specs, every_board.watch()))
}

#[cfg(not(feature = "ftdi"))]
fn every_board(
    specs: Vec<FabricSpec>,
    _display: &Display,
) -> Result<(Vec<FabricSpec>, mpsc::Receiver<FabricSpec>)> {
    no_more_boards(specs)
}

fn no_more_boards(specs: Vec<FabricSpec>) -> Result<(Vec<FabricSpec>, mpsc::Receiver<FabricSpec>)> {
    Ok((specs, mpsc::channel(1).1))
}
