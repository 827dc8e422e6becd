//! `midstate program`: a bitstream, loaded into a board.

use std::path::PathBuf;

use anyhow::Result;
use midstate_boards::{catalog, program};

/// Loading a board.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  midstate program --board icebreaker
  midstate program --board ulx3s-85f other.bit")]
pub(crate) struct ProgramArgs {
    /// The board, by its folder in boards/.
    #[arg(long, value_name = "B")]
    board: String,
    /// The bitstream; without it, what `midstate synth` wrote.
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
}

/// Whether the board was loaded.
pub(crate) fn run(args: &ProgramArgs) -> Result<bool> {
    let board = catalog::board(&args.board)?;
    let file = args.file.clone().unwrap_or_else(|| {
        let extension = board.device.part.bitstream_extension();
        PathBuf::from(format!("target/synth/{0}/{0}.{extension}", board.id))
    });
    println!("{}", program::program(&board, &file)?);
    Ok(true)
}
