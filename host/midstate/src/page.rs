//! `midstate report`: what the boards' reports say, for readers.
//!
//! Left out: how it looks, which is `midstate-boards`'.

use std::path::{Path, PathBuf};

use anyhow::Result;
use midstate_boards::page;

/// Showing reports.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  midstate report
  midstate report --out page.html --markdown boards/README.md --pictures boards/pictures

The page loads nothing: it can be sent, or read without a network. What is there is replaced.")]
pub(crate) struct PageArgs {
    /// Where `midstate synth` kept the reports.
    #[arg(long, value_name = "DIR", default_value = "boards/reports")]
    reports: PathBuf,
    /// The page.
    #[arg(long, value_name = "FILE", default_value = "target/report.html")]
    out: PathBuf,
    /// The same tables as Markdown.
    #[arg(long, value_name = "FILE")]
    markdown: Option<PathBuf>,
    /// A folder for the pictures as SVG files; the Markdown then shows them.
    #[arg(long, value_name = "DIR")]
    pictures: Option<PathBuf>,
}

/// Whether all was written.
pub(crate) fn run(args: &PageArgs) -> Result<bool> {
    let boards = page::read(&args.reports)?;
    page::write(&args.out, &page::html(&boards)?)?;
    println!("page: {}", args.out.display());
    let mut pictures = Vec::new();
    if let Some(folder) = &args.pictures {
        pictures = page::plots(&boards)?;
        pictures.extend(page::placements(&boards));
        for picture in &pictures {
            page::write(&folder.join(format!("{}.svg", picture.name)), &picture.svg)?;
        }
        println!("pictures: {} in {}", pictures.len(), folder.display());
    }
    if let Some(path) = &args.markdown {
        let shown = match &args.pictures {
            Some(folder) => Some(page::relative(path.parent().unwrap_or(Path::new("")), folder)?),
            None => None,
        };
        let shown = shown.as_deref().map(|folder| (folder, pictures.as_slice()));
        page::write(path, &page::markdown(&boards, shown))?;
        println!("Markdown: {}", path.display());
    }
    Ok(true)
}
