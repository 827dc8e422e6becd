//! From a configuration to Verilog.

use std::collections::BTreeMap;

use rust_hdl_core::prelude::*;

use crate::config::{Architecture, CarryCells, ConfigError, CoreConfig};
use crate::top::Top;

/// The devices whose Verilog is committed to be simulated, by the names of their files: each architecture, and rolled
/// engines also in a number that is no power of two, with a register for fast clocks, and in more than one group.
pub const SIMULATED: [(&str, CoreConfig); 11] = [
    ("compact", simulated(Architecture::Compact, 1, CarryCells::TwoInputs)),
    ("rolled", simulated(Architecture::Rolled, 1, CarryCells::TwoInputs)),
    (
        "rolled-3",
        CoreConfig { has_y_register: true, ..simulated(Architecture::Rolled, 3, CarryCells::TwoInputs) },
    ),
    ("rolled-10", simulated(Architecture::Rolled, 10, CarryCells::FourInputs)),
    ("unrolled-16", simulated_ring(16)),
    ("unrolled-8", simulated_ring(8)),
    ("unrolled-5", simulated_ring(5)),
    ("unrolled-4", simulated_ring(4)),
    ("unrolled-2", simulated_ring(2)),
    ("unrolled", simulated_line(1)),
    ("unrolled-2r", simulated_line(2)),
];

const fn simulated_ring(clocks_per_hash: u16) -> CoreConfig {
    simulated(Architecture::PartlyUnrolled { clocks_per_hash }, 1, CarryCells::FourInputs)
}

const fn simulated_line(registers_per_round: u8) -> CoreConfig {
    simulated(Architecture::FullyUnrolled { registers_per_round }, 1, CarryCells::FourInputs)
}

/// A core at the speed of a small board's crystal: in simulation only clocks count.
const fn simulated(architecture: Architecture, engines: u16, carry_cells: CarryCells) -> CoreConfig {
    let has_y_register = matches!(carry_cells, CarryCells::FourInputs);
    CoreConfig { architecture, engines, carry_cells, has_y_register, clock_hz: 12_000_000, baud: 1_000_000 }
}

/// The Verilog of a device: the module `top` and all that it is made of.
///
/// # Errors
/// When the configuration cannot be built.
pub fn verilog(config: &CoreConfig) -> Result<String, ConfigError> {
    config.validate()?;
    let body = block(Top::new(config), TOP);
    Ok(format!(
        "// Emitted by midstate-gateware from {config:?}.\n// Do not edit: change the description in hdl/gateware and run `cargo xtask emit`.\n{body}"
    ))
}

/// The Verilog of one block, as a module of the given name, and all that it is made of.
///
/// rust-hdl writes a module for each instance, named by its path. Modules that say the same are written once here, under
/// the first of their names, so an array of engines is hardly longer than one.
pub fn block(mut block: impl Block, name: &str) -> String {
    block.connect_all();
    let verilog = generate_verilog(&block);
    let mut modules = modules(&verilog);
    if name != TOP {
        let inner = format!("{TOP}$");
        let names = modules.keys().map(|path| {
            let renamed = match path.strip_prefix(&inner) {
                Some(rest) => format!("{name}${rest}"),
                None if path == TOP => name.to_owned(),
                None => path.clone(),
            };
            (path.clone(), renamed)
        });
        modules = renamed(&modules, &names.collect());
    }
    loop {
        let mut first_with = BTreeMap::new();
        let names: BTreeMap<String, String> = modules
            .iter()
            .filter_map(|(path, text)| {
                let first = *first_with.entry(text).or_insert(path);
                (first != path).then(|| (path.clone(), first.clone()))
            })
            .collect();
        if names.is_empty() {
            break;
        }
        modules.retain(|path, _| !names.contains_key(path));
        modules = renamed(&modules, &names);
    }
    let leaves = modules.keys().filter_map(|path| Some((path.clone(), leaf(path)?.to_owned()))).collect();
    let modules = renamed(&modules, &leaves);
    modules.iter().map(|(path, text)| format!("\nmodule {path}{text}endmodule\n")).collect()
}

/// The name of a module that a device family may have its own cells for: see [`crate::adders`].
fn leaf(path: &str) -> Option<&'static str> {
    let (_, field) = path.rsplit_once('$')?;
    ["add_ch", "add_maj", "add_xor", "add_register", "add", "above"]
        .into_iter()
        .find(|leaf| field.strip_prefix(leaf).is_some_and(|rest| rest.starts_with('_')))
}

/// What rust-hdl calls the block that it is given.
const TOP: &str = "top";

/// Modules by name; each text is what stands between its name and `endmodule`, without spaces at the ends of lines.
fn modules(verilog: &str) -> BTreeMap<String, String> {
    let mut modules = BTreeMap::new();
    let mut open: Option<(String, String)> = None;
    for line in verilog.lines().map(str::trim_end) {
        match (line.strip_prefix("module "), &mut open) {
            (Some(head), _) => {
                let (path, ports) = head.split_at(head.find('(').unwrap_or(head.len()));
                open = Some((path.to_owned(), format!("{ports}\n")));
            }
            (None, Some(_)) if line.starts_with("endmodule") => modules.extend(open.take()),
            (None, Some((_, text))) => {
                text.push_str(line);
                text.push('\n');
            }
            (None, None) => {}
        }
    }
    modules
}

/// The modules under their new names, which their instances take too.
fn renamed(modules: &BTreeMap<String, String>, names: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let is_in_word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '$';
    let new_name = |word: &str| names.get(word).map_or_else(|| word.to_owned(), Clone::clone);
    let rename = |text: &String| {
        let mut renamed = String::with_capacity(text.len());
        let mut rest = text.as_str();
        while let Some(start) = rest.find(is_in_word) {
            let (between, from_word) = rest.split_at(start);
            let (word, after) =
                from_word.split_at(from_word.find(|c| !is_in_word(c)).unwrap_or(from_word.len()));
            renamed.push_str(between);
            renamed.push_str(&new_name(word));
            rest = after;
        }
        renamed + rest
    };
    modules.iter().map(|(path, text)| (new_name(path), rename(text))).collect()
}
