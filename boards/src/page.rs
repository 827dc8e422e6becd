//! The reports of all boards on one page: tables, plots and placements, as HTML that needs nothing else, or as Markdown with
//! its pictures beside it.
//!
//! A board is shown as its newest entry has it; older ones are its history. Nothing here depends on the time or the machine:
//! the same reports give the same page. Left out: what a report says, which is [`crate::report`]'s.

mod goals;
mod palette;
mod placement;
mod plots;

use std::fmt::Write;
use std::fs;
use std::path::{Component, Path, PathBuf};

use thiserror::Error;

pub use self::goals::{ECP5_MHS_PER_KLUT, Goal, MHS};
pub use self::placement::placement_svg;
use crate::report::{self, Entry, ReportError};

/// For a picture in a file of its own, which follows the reader's scheme and brings its own ground.
const STYLE: &str = "<style>svg{color:#1f2328;background:#fff}@media(prefers-color-scheme:dark){svg{color:#e6edf3;background:#0d1117}}</style>";

/// A placement's picture larger than this is not for a page.
const PLACEMENT_LIMIT_BYTES: usize = 300_000;

/// A page that cannot be made.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum PageError {
    /// A report cannot be read.
    #[error(transparent)]
    Report(#[from] ReportError),
    /// There is none.
    #[error("{folder} holds no reports: `midstate synth --board BOARD` makes one")]
    Empty {
        /// The folder.
        folder: PathBuf,
    },
    /// The file system refused.
    #[error("{path}: {source}")]
    Io {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// A picture cannot be drawn.
    #[error("the picture `{name}` cannot be drawn: {what}")]
    Plot {
        /// Which.
        name: String,
        /// Why.
        what: String,
    },
}

/// What is known of one board.
#[derive(Clone, Debug)]
pub struct BoardReports {
    /// As it is now.
    pub newest: Entry,
    /// Those before, oldest first.
    pub older: Vec<Entry>,
    /// A picture of the newest entry's placement: an SVG file's text, or why there is none.
    pub placement: Option<Result<String, String>>,
}

/// A picture with a name that a file can have.
#[derive(Clone, Debug)]
pub struct Picture {
    /// Without the ending `.svg`.
    pub name: String,
    /// What it shows, in words.
    pub title: String,
    /// A whole SVG file.
    pub svg: String,
}

/// All boards' reports, small devices first.
///
/// # Errors
/// When a report cannot be read or there is none.
pub fn read(folder: &Path) -> Result<Vec<BoardReports>, PageError> {
    let io_error = |path: &Path, source| PageError::Io { path: path.to_owned(), source };
    let files = match fs::read_dir(folder) {
        Ok(files) => files.map(|file| file.map(|file| file.path())).collect::<Result<Vec<_>, _>>(),
        Err(source) if source.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(source) => Err(source),
    };
    let mut files = files.map_err(|source| io_error(folder, source))?;
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let mut boards = Vec::new();
    for file in files {
        let mut older = report::read(&file)?;
        let Some(newest) = older.pop() else { continue };
        let picture = file.with_extension("svg");
        let placement = match fs::read_to_string(&picture) {
            Ok(svg) if svg.len() > PLACEMENT_LIMIT_BYTES => {
                Some(Err(format!("its picture is of {} kB, too large for a page", svg.len() / 1000)))
            }
            Ok(svg) => Some(Ok(svg)),
            Err(source) if source.kind() == std::io::ErrorKind::NotFound => None,
            Err(source) => return Err(io_error(&picture, source)),
        };
        boards.push(BoardReports { newest, older, placement });
    }
    if boards.is_empty() {
        return Err(PageError::Empty { folder: folder.to_owned() });
    }
    boards.sort_by(|a, b| {
        let key = |board: &BoardReports| (board.newest.capacity.lut, board.newest.board.clone());
        key(a).cmp(&key(b))
    });
    Ok(boards)
}

/// Writes a page or a picture, whole or not at all.
///
/// # Errors
/// When the file system refuses.
pub fn write(path: &Path, text: &str) -> Result<(), PageError> {
    report::replace(path, text.as_bytes()).map_err(|source| PageError::Io { path: path.to_owned(), source })
}

/// The best seed's Fmax, in MHz.
fn fmax_mhz(entry: &Entry) -> Option<f64> {
    entry.fmax_mhz.get(&entry.best_seed).copied()
}

/// MH/s per thousand LUTs, at the best seed's Fmax.
fn mhs_per_klut(entry: &Entry) -> Option<f64> {
    (entry.lut > 0).then(|| entry.mhs / (f64::from(entry.lut) / 1000.0))
}

fn is_ecp5(entry: &Entry) -> bool {
    entry.device.starts_with("LFE5")
}

/// Three digits that count.
fn figure(value: f64) -> String {
    match value {
        ..1.0 => format!("{value:.3}"),
        ..10.0 => format!("{value:.2}"),
        ..100.0 => format!("{value:.1}"),
        _ => format!("{value:.0}"),
    }
}

fn or_dash(value: Option<f64>) -> String {
    value.map_or_else(|| "–".to_owned(), figure)
}

fn share(used: u32, has: u32) -> String {
    if has == 0 {
        return used.to_string();
    }
    format!("{used} ({:.0} %)", 100.0 * f64::from(used) / f64::from(has))
}

/// A table, for either format.
struct Table {
    /// The first are words, which stand to the left; the rest are figures.
    words: usize,
    head: Vec<&'static str>,
    rows: Vec<Vec<String>>,
}

fn boards_table(boards: &[BoardReports]) -> Table {
    let row = |board: &BoardReports| {
        let entry = &board.newest;
        let goal = goals::mhs(&entry.board);
        let at_target = entry.mhs_at_target.map_or_else(|| "missed".to_owned(), figure);
        vec![
            entry.board.clone(),
            entry.device.clone(),
            entry.architecture.clone(),
            entry.engines.to_string(),
            share(entry.lut, entry.capacity.lut),
            entry.ff.to_string(),
            share(entry.bram, entry.capacity.bram),
            format!("{:.1}", entry.target_mhz),
            fmax_mhz(entry).map_or_else(|| "–".to_owned(), |mhz| format!("{mhz:.1}")),
            entry.clocks_per_hash.to_string(),
            figure(entry.mhs),
            at_target,
            goal.map_or_else(|| "–".to_owned(), |goal| goal.goal.map_or_else(|| "any".to_owned(), figure)),
            or_dash(goal.and_then(|goal| goal.aim)),
            or_dash(goal.and_then(|goal| goal.rival)),
            or_dash(mhs_per_klut(entry)),
            entry
                .place_and_route_s
                .get(&entry.best_seed)
                .map_or_else(|| "–".to_owned(), |s| format!("{s:.0}")),
            entry.peak_memory_mib.to_string(),
        ]
    };
    Table {
        words: 3,
        head: vec![
            "board",
            "device",
            "architecture",
            "engines",
            "LUT",
            "FF",
            "BRAM",
            "target MHz",
            "best Fmax",
            "clocks a hash",
            "MH/s",
            "MH/s at target",
            "goal",
            "aim",
            "best other open core",
            "MH/s per kLUT",
            "P&R s",
            "peak MiB",
        ],
        rows: boards.iter().map(row).collect(),
    }
}

/// What the best ECP5 does with a thousand LUTs; none without an ECP5.
fn density_table(boards: &[BoardReports]) -> Option<Table> {
    let best = boards
        .iter()
        .filter(|board| is_ecp5(&board.newest))
        .filter_map(|board| Some((mhs_per_klut(&board.newest)?, board.newest.board.clone())))
        .max_by(|a, b| a.0.total_cmp(&b.0));
    let (value, board) = best?;
    let goal = ECP5_MHS_PER_KLUT;
    Some(Table {
        words: 1,
        head: vec!["best ECP5", "MH/s per kLUT", "goal", "aim", "best other open core"],
        rows: vec![vec![board, figure(value), or_dash(goal.goal), or_dash(goal.aim), or_dash(goal.rival)]],
    })
}

const NOTES: &[&str] = &[
    "MH/s is engines × best Fmax / clocks a hash, after routing; at target it is what the bitstream does, whose PLL makes the target clock. \"missed\": no seed reached it.",
    "LUT: placed logic cells that use their LUT or carry chain, and their share of the device. Per kLUT: a thousand of these.",
    "Goal, aim and best other open core are in MH/s: shapool-core on iCE40, kramble's Hashers11 on ECP5, built and measured with the same tools.",
    "P&R s and peak MiB are nextpnr's time for the best seed and the most memory that any seed took.",
];

/// Everything as pictures; placements excepted, which are the boards' own.
///
/// # Errors
/// When one cannot be drawn.
pub fn plots(boards: &[BoardReports]) -> Result<Vec<Picture>, PageError> {
    plots::all(boards)
}

/// Placements' pictures, of the boards that have one.
pub fn placements(boards: &[BoardReports]) -> Vec<Picture> {
    let picture = |board: &BoardReports| {
        let svg = board.placement.clone()?.ok()?;
        let name = &board.newest.board;
        Some(Picture { name: format!("placement-{name}"), title: format!("{name}: placement by block"), svg })
    };
    boards.iter().filter_map(picture).collect()
}

fn escape(text: &str) -> String {
    text.chars().fold(String::new(), |mut escaped, c| {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c => escaped.push(c),
        }
        escaped
    })
}

/// A picture from a file, as an image: whatever it holds runs nothing and reaches nothing there.
fn image(picture: &Picture) -> String {
    let source = picture.svg.bytes().fold(String::new(), |mut source, byte| {
        // What a URL in double quotes may hold as it is.
        if byte.is_ascii_alphanumeric() || b" -_.!~*'()/:;,=?@+$".contains(&byte) {
            source.push(char::from(byte));
        } else {
            let _ = write!(source, "%{byte:02x}");
        }
        source
    });
    let title = escape(&picture.title);
    format!("<figure><img alt=\"{title}\" src=\"data:image/svg+xml,{source}\"></figure>\n")
}

fn html_table(table: &Table) -> String {
    let mut text = "<div class=\"wide\"><table>\n<tr>".to_owned();
    let class = |column| if column < table.words { " class=\"word\"" } else { "" };
    for (column, name) in table.head.iter().enumerate() {
        let _ = write!(text, "<th{}>{}</th>", class(column), escape(name));
    }
    text.push_str("</tr>\n");
    for row in &table.rows {
        text.push_str("<tr>");
        for (column, cell) in row.iter().enumerate() {
            let _ = write!(text, "<td{}>{}</td>", class(column), escape(cell));
        }
        text.push_str("</tr>\n");
    }
    text + "</table></div>\n"
}

const CSS: &str = "\
:root{color-scheme:light dark}
body{margin:0 auto;padding:1.5rem;max-width:88rem;font:15px/1.5 system-ui,sans-serif;color:#1f2328;background:#fff}
.wide{overflow-x:auto}
table{border-collapse:collapse;font-size:12.5px;line-height:1.3;font-variant-numeric:tabular-nums;margin:.5rem 0}
th,td{padding:.35rem .4rem;text-align:right;border-bottom:1px solid #8884}
td{white-space:nowrap}
td:nth-child(n+4).word{white-space:normal}
th{vertical-align:bottom;font-weight:600}
.word{text-align:left}
ul.notes{font-size:13px;opacity:.8;padding-left:1.2rem}
.plots{display:flex;flex-wrap:wrap;gap:1.5rem;align-items:flex-start}
figure{margin:0;max-width:100%}
svg,img{max-width:100%;height:auto;display:block}
@media(prefers-color-scheme:dark){body{color:#e6edf3;background:#0d1117}}
";

/// The whole page; it loads nothing.
///
/// # Errors
/// When a picture cannot be drawn.
pub fn html(boards: &[BoardReports]) -> Result<String, PageError> {
    let mut text = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>midstate: boards</title>\n<style>\n{CSS}</style>\n\
         </head>\n<body>\n<h1>Boards</h1>\n"
    );
    text += &html_table(&boards_table(boards));
    if let Some(table) = density_table(boards) {
        text += &html_table(&table);
    }
    text += "<ul class=\"notes\">\n";
    for note in NOTES {
        let _ = writeln!(text, "<li>{}</li>", escape(note));
    }
    text += "</ul>\n";
    let drawn: String =
        plots(boards)?.iter().map(|plot| format!("<figure>\n{}</figure>\n", plot.svg)).collect();
    section(&mut text, "Plots", &drawn);
    let mut pictures: String = placements(boards)
        .iter()
        .map(|picture| format!("<div><h3>{}</h3>\n{}</div>\n", escape(&picture.title), image(picture)))
        .collect();
    for board in boards {
        if let Some(Err(why)) = &board.placement {
            let _ = writeln!(pictures, "<p>{}: {}.</p>", escape(&board.newest.board), escape(why));
        }
    }
    section(&mut text, "Placements", &pictures);
    text += "<h2>Sources</h2>\n";
    text += &html_table(&sources_table(boards));
    text += "</body>\n</html>\n";
    Ok(text)
}

fn section(text: &mut String, name: &str, body: &str) {
    if !body.is_empty() {
        let _ = write!(text, "<h2>{name}</h2>\n<div class=\"plots\">\n{body}</div>\n");
    }
}

/// What each row was made from.
fn sources_table(boards: &[BoardReports]) -> Table {
    let row = |board: &BoardReports| {
        let entry = &board.newest;
        let tools: Vec<&str> = entry.tools.values().map(String::as_str).collect();
        let hash = entry.verilog_sha256.get(..16).unwrap_or(&entry.verilog_sha256);
        let version = format!("{}.{}", entry.gateware >> 8, entry.gateware & 0xff);
        vec![entry.board.clone(), version, hash.to_owned(), tools.join("; ")]
    };
    Table {
        words: 4,
        head: vec!["board", "gateware", "SHA-256 of the Verilog", "tools"],
        rows: boards.iter().map(row).collect(),
    }
}

fn markdown_table(table: &Table) -> String {
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let mut text = line(table.head.iter().map(|name| (*name).to_owned()).collect());
    let rule = |column| if column < table.words { "---" } else { "---:" };
    text += &line((0..table.head.len()).map(|column| rule(column).to_owned()).collect());
    for row in &table.rows {
        text += &line(row.iter().map(|cell| escape(cell).replace('|', "\\|")).collect());
    }
    text
}

/// The tables, and the pictures in a folder as a path from the Markdown's own; without the folder, no pictures.
pub fn markdown(boards: &[BoardReports], pictures: Option<(&str, &[Picture])>) -> String {
    let mut text = "<!-- Made by `midstate report`: do not edit. -->\n\n".to_owned();
    text += &markdown_table(&boards_table(boards));
    if let Some(table) = density_table(boards) {
        text.push('\n');
        text += &markdown_table(&table);
    }
    text.push('\n');
    for note in NOTES {
        let _ = writeln!(text, "- {note}");
    }
    if let Some((folder, pictures)) = pictures {
        for picture in pictures {
            // In angle brackets, a path may have spaces.
            let _ = write!(text, "\n![{}](<{folder}/{}.svg>)\n", picture.title, picture.name);
        }
    }
    text
}

/// The path from one folder to another, with `/` between.
///
/// # Errors
/// When there is no current folder to count from.
pub fn relative(from: &Path, to: &Path) -> std::io::Result<String> {
    let (from, to) = (plain(from)?, plain(to)?);
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = vec!["..".to_owned(); from.len() - shared];
    let parts: Vec<String> = up.into_iter().chain(to.into_iter().skip(shared)).collect();
    Ok(if parts.is_empty() { ".".to_owned() } else { parts.join("/") })
}

/// A path's names from the root, without `.` and `..`.
fn plain(path: &Path) -> std::io::Result<Vec<String>> {
    let mut parts = Vec::new();
    for part in
        std::path::absolute(if path.as_os_str().is_empty() { Path::new(".") } else { path })?.components()
    {
        match part {
            Component::ParentDir => {
                parts.pop();
            }
            Component::Normal(name) => parts.push(name.to_string_lossy().into_owned()),
            _ => {}
        }
    }
    Ok(parts)
}
