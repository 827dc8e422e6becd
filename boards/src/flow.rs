//! From a board's core to its bitstream: emit, yosys, nextpnr once a seed, pack; and what came of it.
//!
//! Sums stay carry chains of their own because yosys makes them (`alumacc`) while each is still a module, before the
//! hierarchy is flattened; there a family's own leaves (`hdl/verilog/cells`) take the place of the modules that they name.
//! nextpnr is always given the frequency that the PLL makes: against its default of 12 MHz everything passes.
//! Left out: the tools' installation, and pages about the results.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use midstate_gateware::config::GATEWARE_VERSION;
use midstate_gateware::{CoreConfig, emit};
use serde_json::Value;
use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::catalog::{Board, CatalogError, Family, Part, Wish};
use crate::output_registers::use_output_registers;
use crate::page;
use crate::pll::Pll;
use crate::report::{Block, CriticalPath, Entry, Step};
use crate::tools::{Cost, Tool, ToolError};
use crate::top;

const ICE40_CELLS: &str = include_str!("../../hdl/verilog/cells/ice40.v");
const UP5K_CELLS: &str = include_str!("../../hdl/verilog/cells/up5k.v");
const ECP5_CELLS: &str = include_str!("../../hdl/verilog/cells/ecp5.v");
const ECP5_PRE_PACK: &str = include_str!("../../hdl/verilog/cells/ecp5.py");

/// A run that came to no result.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum FlowError {
    /// It cannot be built; no tool has run.
    #[error(transparent)]
    Catalog(#[from] CatalogError),
    /// A tool is missing or failed.
    #[error(transparent)]
    Tool(#[from] ToolError),
}

/// How a core is built.
#[derive(Clone, Debug)]
pub struct Options {
    /// What differs from what ships.
    pub wish: Wish,
    /// nextpnr's seeds: 1 to this.
    pub seeds: u32,
    /// How many nextpnr at the same time.
    pub jobs: usize,
    /// Where everything is written.
    pub out: PathBuf,
}

/// What came of it.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// For the reports.
    pub entry: Entry,
    /// Of the best seed.
    pub bitstream: PathBuf,
    /// A picture of the best seed's placement, in SVG.
    pub placement: String,
}

/// The tools of a family.
struct Tools {
    yosys: Tool,
    nextpnr: Tool,
    pack: Tool,
}

impl Tools {
    fn find(family: Family) -> Result<Self, ToolError> {
        let (nextpnr, pack) = match family {
            Family::Ice40 => ("nextpnr-ice40", "icepack"),
            Family::Ecp5 => ("nextpnr-ecp5", "ecppack"),
        };
        Ok(Self { yosys: Tool::find("yosys")?, nextpnr: Tool::find(nextpnr)?, pack: Tool::find(pack)? })
    }
}

/// One seed's run.
struct Routed {
    seed: u32,
    fmax_mhz: f64,
    report: Value,
    clock: String,
    cost: Cost,
}

/// Builds a board's core; `progress` is told what happens.
///
/// # Errors
/// When it cannot be built, a tool is missing or fails, or no seed routes. A missed frequency is no error here:
/// [`Entry::met`] says so.
pub fn synth(
    board: &Board,
    options: &Options,
    progress: &(dyn Fn(&str) + Sync),
) -> Result<Outcome, FlowError> {
    let (config, pll) = board.configure(&options.wish)?;
    let part = board.device.part;
    let tools = Tools::find(part.family())?;
    let out = &options.out;
    fs::create_dir_all(out).map_err(|source| io_error(out, source))?;
    // The tools run in this folder.
    let out = &fs::canonicalize(out).map_err(|source| io_error(out, source))?;

    progress(&format!(
        "{}: {} x {} at {:.3} MHz: yosys",
        board.id,
        config.engines,
        config.architecture,
        pll.mhz()
    ));
    let core = emit::verilog(&config).map_err(CatalogError::from)?;
    write(out, "top.v", &core)?;
    write(out, "board.v", &top::verilog(board, &pll))?;
    write(out, pin_file(part.family()), &top::pins(board))?;
    run_yosys(&tools.yosys, out, part, top::MODULE, &["top.v", "board.v"], "board.json")?;
    let cells = cells(&out.join("board.json"))?;

    let routed = place_and_route(board, &tools, out, options, &pll, progress)?;
    let best = routed.iter().max_by(|a, b| a.fmax_mhz.total_cmp(&b.fmax_mhz)).ok_or_else(|| {
        FlowError::from(ToolError::Output { path: out.clone(), what: "no seed was asked for".to_owned() })
    })?;
    let bitstream = pack(board, &tools, out, best.seed)?;

    let entry = entry(board, &config, &pll, &tools, &core, &cells, &routed, best)
        .map_err(|what| ToolError::Output { path: out.join(report_file(best.seed)), what })?;
    let placed = read_json(&out.join(placed_file(best.seed)))?;
    let placement = page::placement_svg(&placed, part, &block_of);
    Ok(Outcome { entry, bitstream, placement })
}

/// Synthesises a core, a module `top` in Verilog, as it is for a board: writes `netlist.v` into `folder`, in cells of the
/// part's family.
///
/// # Errors
/// When yosys is missing or fails.
pub fn netlist(part: Part, verilog: &str, folder: &Path) -> Result<(), FlowError> {
    let yosys = Tool::find("yosys")?;
    write(folder, "top.v", verilog)?;
    run_yosys(&yosys, folder, part, "top", &["top.v"], "netlist.json")?;
    write(folder, "netlist.ys", "read_json netlist.json\nwrite_verilog -noattr netlist.v\n")?;
    yosys.run(folder, "netlist.log", &["-q", "netlist.ys"])?;
    Ok(())
}

fn io_error(path: &Path, source: std::io::Error) -> ToolError {
    ToolError::Io { path: path.to_owned(), source }
}

fn write(folder: &Path, name: &str, text: &str) -> Result<(), ToolError> {
    let path = folder.join(name);
    fs::write(&path, text).map_err(|source| io_error(&path, source))
}

const fn pin_file(family: Family) -> &'static str {
    match family {
        Family::Ice40 => "board.pcf",
        Family::Ecp5 => "board.lpf",
    }
}

fn placed_file(seed: u32) -> String {
    format!("seed-{seed}-placed.json")
}

fn report_file(seed: u32) -> String {
    format!("seed-{seed}.json")
}

fn routed_file(family: Family, seed: u32) -> String {
    match family {
        Family::Ice40 => format!("seed-{seed}.asc"),
        Family::Ecp5 => format!("seed-{seed}.config"),
    }
}

fn run_yosys(
    yosys: &Tool,
    folder: &Path,
    part: Part,
    module: &str,
    files: &[&str],
    netlist: &str,
) -> Result<(), FlowError> {
    // `-dff` lets ABC simplify through flip-flops: 1 % fewer cells. The compact core leaves 1 % of an HX1K.
    // `flattened`: the first step of the family's own script behind its `flatten`.
    // `merged`: what comes before equal cells become one. Groups of ECP5 engines have registers of their own
    // (`..._register`) that hold the same, so that wires stay short: what none needs goes, the rest is kept. No iCE40 has
    // room for two groups.
    const KEEP: &str = "opt_expr\nopt_dff\nopt_expr\nopt_clean\nsetattr -set keep 1 c:*_register.*\n";
    let (synth, begin, merged, flattened, cells) = match part {
        Part::Up5k => {
            let cells = ICE40_CELLS.to_owned() + UP5K_CELLS;
            ("synth_ice40 -device u -dff", "begin:flatten", "", "coarse:", cells)
        }
        Part::Hx1k | Part::Hx8k => {
            ("synth_ice40 -device hx -dff", "begin:flatten", "", "coarse:", ICE40_CELLS.to_owned())
        }
        _ => ("synth_ecp5 -nolutram", "begin:coarse", KEEP, "coarse:", ECP5_CELLS.to_owned()),
    };
    // No RAM of the cores is read where it is written in the same clock, so none needs logic for that.
    write(folder, "cells.v", &cells)?;
    let script = format!(
        "read_verilog {}\n{synth} -top {module} -run {begin}\nproc\ntechmap -map cells.v\nopt_clean\nalumacc\nflatten\n{merged}opt\n{synth} -top {module} -no-rw-check -run {flattened}\ndelete t:$scopeinfo\nwrite_json {netlist}\n",
        files.join(" ")
    );
    write(folder, "synth.ys", &script)?;
    yosys.run(folder, "yosys.log", &["-q", "-l", "yosys-all.log", "synth.ys"])?;
    if part.family() == Family::Ecp5 {
        let path = folder.join(netlist);
        let mut cells = read_json(&path)?;
        use_output_registers(&mut cells);
        write(folder, netlist, &cells.to_string())?;
    }
    Ok(())
}

fn place_and_route(
    board: &Board,
    tools: &Tools,
    out: &Path,
    options: &Options,
    pll: &Pll,
    progress: &(dyn Fn(&str) + Sync),
) -> Result<Vec<Routed>, FlowError> {
    let seeds: Vec<u32> = (1..=options.seeds.max(1)).collect();
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::new());
    let work = || {
        while let Some(&seed) = seeds.get(next.fetch_add(1, Ordering::Relaxed)) {
            progress(&format!("{}: seed {seed} of {}: nextpnr", board.id, seeds.len()));
            let result = route(board, tools, out, seed, pll);
            progress(&match &result {
                Ok(routed) => format!(
                    "{}: seed {seed}: {:.2} MHz in {:.0} s",
                    board.id,
                    routed.fmax_mhz,
                    routed.cost.time.as_secs_f64()
                ),
                Err(error) => format!("{}: seed {seed}: {error}", board.id),
            });
            results.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push(result);
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..options.jobs.clamp(1, seeds.len()) {
            scope.spawn(work);
        }
    });
    let results = results.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    let (routed, failed): (Vec<_>, Vec<_>) = results.into_iter().partition(Result::is_ok);
    let mut routed: Vec<Routed> = routed.into_iter().flatten().collect();
    if let (true, Some(Err(error))) = (routed.is_empty(), failed.into_iter().next()) {
        return Err(error.into());
    }
    routed.sort_by_key(|routed| routed.seed);
    Ok(routed)
}

fn route(board: &Board, tools: &Tools, out: &Path, seed: u32, pll: &Pll) -> Result<Routed, ToolError> {
    let family = board.device.part.family();
    let (pins, written) = match family {
        Family::Ice40 => ("--pcf", "--asc"),
        Family::Ecp5 => ("--lpf", "--textcfg"),
    };
    let report = report_file(seed);
    let mut arguments = vec![
        board.device.part.nextpnr_option().to_owned(),
        "--package".to_owned(),
        board.device.package.clone(),
        "--json".to_owned(),
        "board.json".to_owned(),
        "--top".to_owned(),
        top::MODULE.to_owned(),
        pins.to_owned(),
        pin_file(family).to_owned(),
        written.to_owned(),
        routed_file(family, seed),
        "--freq".to_owned(),
        format!("{:.6}", pll.mhz()),
        "--seed".to_owned(),
        seed.to_string(),
        "--report".to_owned(),
        report.clone(),
        "--timing-allow-fail".to_owned(),
        "--write".to_owned(),
        placed_file(seed),
    ];
    if let Some(speed) = board.device.speed {
        arguments.extend(["--speed".to_owned(), speed.to_string()]);
    }
    // Builds of nextpnr without Python do without it: a twelfth more cells.
    if family == Family::Ecp5 && tools.nextpnr.helps_with("--pre-pack") {
        write(out, "pre-pack.py", ECP5_PRE_PACK)?;
        arguments.extend(["--pre-pack".to_owned(), "pre-pack.py".to_owned()]);
    }
    let cost = tools.nextpnr.run(out, &format!("seed-{seed}.log"), &arguments)?;
    let path = out.join(report);
    let report = read_json(&path)?;
    let (clock, fmax_mhz) = fmax(&report).ok_or_else(|| ToolError::Output {
        path,
        what: "`fmax` has no `achieved` for the clock `clk`".to_owned(),
    })?;
    Ok(Routed { seed, fmax_mhz, report, clock, cost })
}

fn read_json(path: &Path) -> Result<Value, ToolError> {
    let text = fs::read(path).map_err(|source| ToolError::Io { path: path.to_owned(), source })?;
    serde_json::from_slice(&text)
        .map_err(|error| ToolError::Output { path: path.to_owned(), what: error.to_string() })
}

/// The core's clock as nextpnr calls it, and its Fmax.
fn fmax(report: &Value) -> Option<(String, f64)> {
    let clocks = report.get("fmax")?.as_object()?;
    let is_core = |name: &str| name.strip_prefix("$glbnet$").unwrap_or(name).split('$').next() == Some("clk");
    let (name, clock) = clocks.iter().find(|(name, _)| is_core(name))?;
    Some((name.clone(), clock.get("achieved")?.as_f64()?))
}

fn pack(board: &Board, tools: &Tools, out: &Path, seed: u32) -> Result<PathBuf, ToolError> {
    let family = board.device.part.family();
    let bitstream = format!("{}.{}", board.id, board.device.part.bitstream_extension());
    let options: &[&str] = match family {
        Family::Ice40 => &[],
        Family::Ecp5 => &["--compress"],
    };
    let files = [routed_file(family, seed), bitstream.clone()];
    let arguments: Vec<&str> = options.iter().copied().chain(files.iter().map(String::as_str)).collect();
    tools.pack.run(out, "pack.log", &arguments)?;
    Ok(out.join(bitstream))
}

/// Cells of the netlist: name and type.
fn cells(path: &Path) -> Result<Vec<(String, String)>, ToolError> {
    let netlist = read_json(path)?;
    let cells = netlist.pointer(&format!("/modules/{}/cells", top::MODULE)).and_then(Value::as_object);
    let cells = cells.ok_or_else(|| ToolError::Output {
        path: path.to_owned(),
        what: format!("the module `{}` has no cells", top::MODULE),
    })?;
    let type_of = |cell: &Value| cell.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
    Ok(cells.iter().map(|(name, cell)| (name.clone(), type_of(cell))).collect())
}

/// LUTs, flip-flops and block RAMs in a cell of a type.
fn contents(cell_type: &str) -> (u32, u32, u32) {
    match cell_type {
        "SB_LUT4" | "LUT4" => (1, 0, 0),
        "CCU2C" => (2, 0, 0),
        // 16 words of 4 bits are 4 LUTs, and 2 for the address registers' place.
        "TRELLIS_DPR16X4" => (6, 0, 0),
        "SB_RAM40_4K" | "DP16KD" => (0, 0, 1),
        "TRELLIS_FF" => (0, 1, 0),
        _ if cell_type.starts_with("SB_DFF") => (0, 1, 0),
        _ => (0, 0, 0),
    }
}

/// The block of the core that a cell or net belongs to. Yosys names cells after the nets that they drive, and these carry
/// the path: in `core.search.engines.groups$0.engines$2.t1.q_SB_DFF_Q_7` it is `search.engines.groups.engines`, without
/// the leaf `t1` and its port. What yosys named anew is `other`.
fn block_of(cell: &str) -> String {
    let Some(path) = cell.strip_prefix("core.") else { return "board".to_owned() };
    // Vendors' cells follow the net's name in capitals.
    let net = ["_SB_", "_LUT", "_TRELLIS", "_CCU2C", "_PFUMX", "_L6MUX", "_DPR", "_DP16"]
        .iter()
        .filter_map(|mark| path.find(mark))
        .min()
        .map_or(path, |end| &path[..end]);
    // `$` stands before an index or, where a net goes by the port outside of the block that drives it, before that port.
    let is_index = |name: &&str| name.bytes().all(|byte| byte.is_ascii_digit());
    let names: Vec<&str> = net.split(['.', '$']).filter(|name| !is_index(name)).collect();
    // The last is a signal, and before it stands the primitive that it belongs to; engines are the deepest blocks.
    let depth = names.iter().rposition(|name| *name == "engines").map_or(1, |at| at + 1);
    let path = names.get(..depth.min(names.len().saturating_sub(1))).unwrap_or_default();
    if path.is_empty() { "top".to_owned() } else { path.join(".") }
}

fn blocks(cells: &[(String, String)]) -> Vec<Block> {
    let mut blocks = BTreeMap::new();
    for (name, cell_type) in cells {
        let (lut, ff, bram) = contents(cell_type);
        let block = block_of(name);
        let entry = blocks.entry(block.clone()).or_insert(Block { name: block, lut: 0, ff: 0, bram: 0 });
        entry.lut += lut;
        entry.ff += ff;
        entry.bram += bram;
    }
    let mut blocks: Vec<Block> =
        blocks.into_values().filter(|block| block.lut + block.ff + block.bram > 0).collect();
    blocks.sort_by_key(|block| std::cmp::Reverse(block.lut + block.ff));
    blocks
}

fn critical_path(report: &Value, clock: &str) -> Result<CriticalPath, String> {
    let edge = format!("posedge {clock}");
    let is =
        |path: &&Value| ["from", "to"].iter().all(|end| path.get(end).and_then(Value::as_str) == Some(&edge));
    let paths =
        report.get("critical_paths").and_then(Value::as_array).ok_or("`critical_paths` is missing")?;
    let path = paths.iter().find(is).ok_or(format!("`critical_paths` has none from and to `{edge}`"))?;
    let mut critical = CriticalPath { logic_ns: 0.0, routing_ns: 0.0, steps: Vec::new() };
    for step in path.get("path").and_then(Value::as_array).ok_or("a critical path has no `path`")? {
        let text = |at: &str| step.pointer(at).and_then(Value::as_str).map(str::to_owned);
        let delay_ns = step.get("delay").and_then(Value::as_f64).ok_or("a step has no `delay`")?;
        let kind = text("/type").ok_or("a step has no `type`")?;
        let cell = text("/to/cell").ok_or("a step has no `to.cell`")?;
        *if kind == "routing" { &mut critical.routing_ns } else { &mut critical.logic_ns } += delay_ns;
        critical.steps.push(Step { block: block_of(&cell), kind, cell, delay_ns });
    }
    Ok(critical)
}

#[expect(clippy::too_many_arguments, reason = "an entry is where all of a run comes together")]
fn entry(
    board: &Board,
    config: &CoreConfig,
    pll: &Pll,
    tools: &Tools,
    core: &str,
    cells: &[(String, String)],
    routed: &[Routed],
    best: &Routed,
) -> Result<Entry, String> {
    let family = board.device.part.family();
    let used = |name: &str| -> Result<u32, String> {
        let used = best.report.pointer(&format!("/utilization/{name}/used")).and_then(Value::as_u64);
        used.and_then(|used| u32::try_from(used).ok()).ok_or(format!("`utilization.{name}.used` is missing"))
    };
    let (lut, bram, dsp) = match family {
        Family::Ice40 => (
            used("ICESTORM_LC")?,
            used("ICESTORM_RAM")?,
            // Devices without multipliers have no such line.
            if board.device.part.capacity().dsp > 0 { used("ICESTORM_DSP")? } else { 0 },
        ),
        Family::Ecp5 => (used("TRELLIS_COMB")?, used("DP16KD")?, used("MULT18X18D")?),
    };
    let mhs = |mhz: f64| f64::from(config.engines) * mhz / f64::from(config.clocks_per_hash());
    let met = best.fmax_mhz >= pll.mhz();
    let speed = board.device.speed.map_or(String::new(), |speed| format!(" speed {speed}"));
    let pack_version = match family {
        // It has no version of its own.
        Family::Ice40 => "icepack".to_owned(),
        Family::Ecp5 => tools.pack.version("--version"),
    };
    Ok(Entry {
        board: board.id.clone(),
        device: format!("{} {}{speed}", board.device.part.name(), board.device.package),
        gateware: GATEWARE_VERSION,
        architecture: config.architecture.to_string(),
        engines: config.engines,
        clocks_per_hash: config.clocks_per_hash(),
        lut,
        ff: cells.iter().map(|(_, cell_type)| contents(cell_type).1).sum(),
        bram,
        dsp,
        capacity: board.device.part.capacity(),
        target_mhz: pll.mhz(),
        fmax_mhz: routed.iter().map(|routed| (routed.seed, routed.fmax_mhz)).collect(),
        best_seed: best.seed,
        met,
        mhs: mhs(best.fmax_mhz),
        mhs_at_target: met.then(|| mhs(pll.mhz())),
        critical_path: critical_path(&best.report, &best.clock)?,
        blocks: blocks(cells),
        tools: [
            (tools.yosys.name.clone(), tools.yosys.version("-V")),
            (tools.nextpnr.name.clone(), tools.nextpnr.version("--version")),
            (tools.pack.name.clone(), pack_version),
        ]
        .into(),
        verilog_sha256: Sha256::digest(core).iter().map(|byte| format!("{byte:02x}")).collect(),
        place_and_route_s: routed
            .iter()
            .map(|routed| (routed.seed, routed.cost.time.as_secs_f64()))
            .collect(),
        peak_memory_mib: routed.iter().map(|routed| routed.cost.peak_memory_mib).max().unwrap_or(0),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn cells_belong_to_blocks() {
        let engine = "core.search.engines.groups$0.engines$2.t1.q_SB_DFFSR_Q_2_D_SB_LUT4_O_I1";
        assert_eq!(block_of(engine), "search.engines.groups.engines");
        assert_eq!(block_of("core.hit_fifo.words.mem.0.0_WADDR_SB_LUT4_O"), "hit_fifo");
        assert_eq!(block_of("core.hit_seen.q_SB_DFF_Q"), "hit_seen");
        assert_eq!(block_of("core.hit_seen$q_SB_DFF_Q"), "hit_seen");
        assert_eq!(block_of("rst_SB_DFF_Q"), "board");
    }

    #[test]
    fn the_cores_clock_is_found_and_a_report_without_it_is_not_believed() {
        let report = json!({"fmax": {"clock": {"achieved": 200.0}, "$glbnet$clk": {"achieved": 90.5}}});
        assert_eq!(fmax(&report), Some(("$glbnet$clk".to_owned(), 90.5)));
        assert_eq!(fmax(&json!({"fmax": {"clock": {"achieved": 200.0}}})), None);
        assert_eq!(fmax(&json!({})), None);
        let error = critical_path(&json!({}), "clk").unwrap_err();
        assert!(error.contains("critical_paths"), "{error}");
    }
}
