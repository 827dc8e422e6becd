//! What a run of the flow found out, and the files that keep it: `boards/reports/BOARD.json`, an array, newest last.
//!
//! Figures are post-route, from nextpnr's own report. `mhs` is what the best seed's Fmax allows
//! (`engines * fmax / clocks_per_hash`), as other projects state theirs; `mhs_at_target` is what the bitstream does, whose
//! PLL makes `target_mhz`; it is missing where no seed reached that. Left out: pages and plots of it, which `page` makes.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// One run of the flow: one core on one board, with one or more seeds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The board's name in the catalogue.
    pub board: String,
    /// Part, package and speed grade, for example `LFE5U-25F CABGA381 speed 6`.
    pub device: String,
    /// The gateware's version: major in the high byte, minor in the low one.
    pub gateware: u16,
    /// The architecture's name, as `CoreConfig` has it.
    pub architecture: String,
    /// How many engines.
    pub engines: u16,
    /// Clocks from one nonce to the next in one engine.
    pub clocks_per_hash: u16,
    /// Placed logic cells that use their LUT or carry: `ICESTORM_LC` on iCE40, `TRELLIS_COMB` on ECP5.
    pub lut: u32,
    /// Flip-flops of the netlist.
    pub ff: u32,
    /// Block RAMs: of 4 kbit on iCE40, 18 kbit on ECP5.
    pub bram: u32,
    /// Multipliers.
    pub dsp: u32,
    /// What the device has of each.
    pub capacity: Capacity,
    /// What the core's PLL makes, and the timing that was asked of nextpnr, in MHz.
    pub target_mhz: f64,
    /// Fmax of the core's clock after routing, in MHz, by seed. A seed that did not route is missing.
    pub fmax_mhz: BTreeMap<u32, f64>,
    /// The seed with the highest Fmax, whose bitstream was kept.
    pub best_seed: u32,
    /// Whether the best seed reaches `target_mhz`.
    pub met: bool,
    /// Million hashes a second at the best seed's Fmax.
    pub mhs: f64,
    /// Million hashes a second at `target_mhz`, where that is met.
    pub mhs_at_target: Option<f64>,
    /// Of the best seed.
    pub critical_path: CriticalPath,
    /// Cells by block of the core, largest first.
    pub blocks: Vec<Block>,
    /// The first line of what each tool says its version is, by tool.
    pub tools: BTreeMap<String, String>,
    /// SHA-256 of the core's Verilog, in hex.
    pub verilog_sha256: String,
    /// Wall-clock seconds of nextpnr, by seed.
    pub place_and_route_s: BTreeMap<u32, f64>,
    /// The most memory that one nextpnr held, in MiB.
    pub peak_memory_mib: u64,
}

/// What a device has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Capacity {
    /// LUTs.
    pub lut: u32,
    /// Block RAMs.
    pub bram: u32,
    /// Multipliers.
    pub dsp: u32,
}

/// The slowest way between two registers of the core's clock.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CriticalPath {
    /// In cells, set-up included, in ns.
    pub logic_ns: f64,
    /// Between cells, in ns.
    pub routing_ns: f64,
    /// From the first register to the last; one for each cell and each wire.
    pub steps: Vec<Step>,
}

/// A cell or a wire of a path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// nextpnr's word: `clk-to-q`, `logic`, `routing` or `setup`.
    pub kind: String,
    /// Where it ends.
    pub cell: String,
    /// The block that the cell belongs to, as in [`Block::name`].
    pub block: String,
    /// In ns.
    pub delay_ns: f64,
}

/// Cells of one block of the core, in the netlist before packing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// Its path in the core, its numbers left out: all engines are one block.
    pub name: String,
    /// LUTs and carry cells in LUTs' place: `LUT4` and two for each `CCU2C` on ECP5, `SB_LUT4` on iCE40.
    pub lut: u32,
    /// Flip-flops.
    pub ff: u32,
    /// Block RAMs.
    pub bram: u32,
}

/// A reports file that cannot be used.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ReportError {
    /// The file system refused.
    #[error("{path}: {source}")]
    Io {
        /// Which file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// It is there and holds something else.
    #[error("{path} holds no reports: {source}; it is left as it is: repair it or move it away")]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// What is wrong, with line and column.
        source: serde_json::Error,
    },
}

/// Where a board's reports are.
pub fn path(folder: &Path, board: &str) -> PathBuf {
    folder.join(format!("{board}.json"))
}

/// A board's reports, oldest first; none if there is no file.
///
/// # Errors
/// When the file is there and cannot be read.
pub fn read(path: &Path) -> Result<Vec<Entry>, ReportError> {
    match fs::read_to_string(path) {
        Ok(text) => serde_json::from_str(&text)
            .map_err(|source| ReportError::Unreadable { path: path.to_owned(), source }),
        Err(source) if source.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(source) => Err(ReportError::Io { path: path.to_owned(), source }),
    }
}

/// Puts an entry behind those of a file. The file is replaced whole or not at all.
///
/// # Errors
/// When what is there cannot be read, which leaves it as it is, or the folder cannot be written.
pub fn append(path: &Path, entry: &Entry) -> Result<(), ReportError> {
    let mut entries = read(path)?;
    entries.push(entry.clone());
    let failed = |source| ReportError::Io { path: path.to_owned(), source };
    let mut text = serde_json::to_vec_pretty(&entries).map_err(|error| failed(error.into()))?;
    text.push(b'\n');
    replace(path, &text).map_err(failed)
}

/// Writes a file whole or not at all.
pub(crate) fn replace(path: &Path, text: &[u8]) -> std::io::Result<()> {
    // In the same folder: a rename replaces a file at once only within a file system.
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file =
        tempfile::Builder::new().prefix(".report").permissions(permissions()).tempfile_in(folder)?;
    file.write_all(text)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// As an ordinary file has them: a temporary one would be its owner's alone.
#[cfg(unix)]
fn permissions() -> fs::Permissions {
    use std::os::unix::fs::PermissionsExt;
    fs::Permissions::from_mode(0o644)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn entry() -> Entry {
        Entry {
            board: "icebreaker".to_owned(),
            device: "iCE40UP5K sg48".to_owned(),
            gateware: 2,
            architecture: "rolled".to_owned(),
            engines: 3,
            clocks_per_hash: 133,
            lut: 4000,
            ff: 3000,
            bram: 19,
            dsp: 0,
            capacity: Capacity { lut: 5280, bram: 30, dsp: 8 },
            target_mhz: 24.0,
            fmax_mhz: [(1, 25.5), (2, 26.0)].into(),
            best_seed: 2,
            met: true,
            mhs: 0.6,
            mhs_at_target: Some(0.55),
            critical_path: CriticalPath { logic_ns: 10.0, routing_ns: 20.0, steps: Vec::new() },
            blocks: Vec::new(),
            tools: [("yosys".to_owned(), "Yosys 0.52".to_owned())].into(),
            verilog_sha256: "00".to_owned(),
            place_and_route_s: [(1, 20.0), (2, 21.0)].into(),
            peak_memory_mib: 200,
        }
    }

    #[test]
    fn the_newest_entry_is_the_last() {
        let folder = tempfile::tempdir().unwrap();
        let path = path(&folder.path().join("reports"), "icebreaker");
        append(&path, &entry()).unwrap();
        let newer = Entry { engines: 4, ..entry() };
        append(&path, &newer).unwrap();
        assert_eq!(read(&path).unwrap(), [entry(), newer]);
        let files = fs::read_dir(path.parent().unwrap()).unwrap().count();
        assert_eq!(files, 1, "no temporary file may stay");
    }

    #[test]
    fn a_file_that_cannot_be_read_is_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = path(folder.path(), "icebreaker");
        fs::write(&path, "[{\"board\": \"icebr").unwrap();
        let error = append(&path, &entry()).expect_err("it is cut off").to_string();
        assert!(error.contains("icebreaker.json holds no reports"), "{error}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "[{\"board\": \"icebr");
    }
}
