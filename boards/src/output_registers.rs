//! The output registers of ECP5's block RAMs.
//!
//! A DP16KD answers 5.6 ns behind the clock, one with its output register in use in 1.0 ns (nextpnr 0.7, speed grade 6).
//! Yosys 0.52 does not use them. Where each output that is read goes to a plain flip-flop of the RAM's clock and nowhere
//! else, the register takes the place of these flip-flops: the same clocks, fewer cells. The cores read their block RAMs
//! so wherever `CoreConfig` says that the fabric has such registers.
//! Source: Lattice, ECP5 and ECP5-5G Memory Usage Guide (FPGA-TN-02204).

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// Turns on what can be used in a netlist of yosys' JSON, and takes out the flip-flops that this replaces. How many RAMs.
pub(crate) fn use_output_registers(netlist: &mut Value) -> usize {
    let modules = netlist.get_mut("modules").and_then(Value::as_object_mut);
    modules.into_iter().flatten().map(|(_, module)| in_module(module)).sum()
}

fn in_module(module: &mut Value) -> usize {
    let readers = Readers::of(module);
    let Some(cells) = module.get_mut("cells").and_then(Value::as_object_mut) else { return 0 };
    let rams: Vec<String> =
        cells.iter().filter(|(_, cell)| cell["type"] == "DP16KD").map(|(name, _)| name.clone()).collect();
    rams.iter().filter(|ram| in_ram(cells, ram, &readers)).count()
}

/// Who reads a net, by its number in the netlist.
struct Readers {
    count: BTreeMap<u64, usize>,
    flip_flop: BTreeMap<u64, String>,
}

impl Readers {
    fn of(module: &Value) -> Self {
        let mut readers = Self { count: BTreeMap::new(), flip_flop: BTreeMap::new() };
        let ports = module["ports"].as_object().into_iter().flat_map(Map::values);
        for net in ports.flat_map(|port| nets(&port["bits"])) {
            *readers.count.entry(net).or_default() += 1;
        }
        for (name, cell) in module["cells"].as_object().into_iter().flatten() {
            for (port, bits) in cell["connections"].as_object().into_iter().flatten() {
                if cell["port_directions"][port] == "output" {
                    continue;
                }
                for net in nets(bits) {
                    *readers.count.entry(net).or_default() += 1;
                    if port == "DI" && cell["type"] == "TRELLIS_FF" {
                        readers.flip_flop.insert(net, name.clone());
                    }
                }
            }
        }
        readers
    }
}

fn nets(bits: &Value) -> impl Iterator<Item = u64> {
    bits.as_array().into_iter().flatten().filter_map(Value::as_u64)
}

/// Takes its value at each rising edge of the clock, whatever else is.
fn is_plain(flip_flop: &Value, clock: &Value) -> bool {
    let parameter = |name: &str| flip_flop["parameters"][name].as_str().unwrap_or_default().trim();
    let connections = &flip_flop["connections"];
    parameter("CEMUX") == "1"
        && parameter("CLKMUX") == "CLK"
        && parameter("REGSET") == "RESET"
        && connections["CLK"] == *clock
        && connections["LSR"].as_array().is_none_or(|bits| bits.iter().all(|bit| bit == "0"))
}

fn in_ram(cells: &mut Map<String, Value>, ram: &str, readers: &Readers) -> bool {
    let cell = &cells[ram];
    let is_36_bits = cell["parameters"]["DATA_WIDTH_B"].as_str().is_some_and(is_36);
    let mut replaced = Vec::new();
    for (port, bits) in cell["connections"].as_object().into_iter().flatten() {
        if !port.starts_with("DO") {
            continue;
        }
        // 36 bits come out of both halves by the clock of port B.
        let clock = if is_36_bits || port.starts_with("DOB") { "CLKB" } else { "CLKA" };
        for net in nets(bits).filter(|net| readers.count.contains_key(net)) {
            let flip_flop = readers.flip_flop.get(&net).filter(|_| readers.count[&net] == 1);
            let Some(name) = flip_flop else { return false };
            if !is_plain(&cells[name], &cell["connections"][clock]) {
                return false;
            }
            replaced.push((port.clone(), name.clone()));
        }
    }
    if replaced.is_empty() {
        return false;
    }
    for (port, name) in replaced {
        let flip_flop = cells.remove(&name).unwrap_or_default();
        cells[ram]["connections"][port] = flip_flop["connections"]["Q"].clone();
    }
    // Yosys enables only the half by whose clock 36 bits are read.
    for (mode, enable) in [("REGMODE_A", "OCEA"), ("REGMODE_B", "OCEB")] {
        cells[ram]["parameters"][mode] = "OUTREG".into();
        cells[ram]["connections"][enable] = Value::from(vec!["1"]);
    }
    true
}

/// A parameter's value as yosys writes it, in binary.
fn is_36(value: &str) -> bool {
    u64::from_str_radix(value, 2) == Ok(36)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn flip_flop(input: u64, output: u64, enable: &str) -> Value {
        json!({
            "type": "TRELLIS_FF",
            "parameters": {"CEMUX": enable, "CLKMUX": "CLK", "REGSET": "RESET"},
            "port_directions": {"CLK": "input", "DI": "input", "LSR": "input", "Q": "output"},
            "connections": {"CLK": [2], "DI": [input], "LSR": ["0"], "Q": [output]}
        })
    }

    fn netlist(second: Value) -> Value {
        json!({"modules": {"top": {
            "ports": {"q": {"bits": [20, 21]}},
            "cells": {
                "ram": {
                    "type": "DP16KD",
                    "parameters": {
                        "DATA_WIDTH_B": "00000000000000000000000000100100", "REGMODE_A": "NOREG", "REGMODE_B": "NOREG"
                    },
                    "port_directions": {"CLKA": "input", "CLKB": "input", "DOA0": "output", "DOB0": "output", "DOB1": "output"},
                    "connections": {
                        "CLKA": [9], "CLKB": [2], "OCEA": ["0"], "OCEB": ["1"], "DOA0": [10], "DOB0": [11], "DOB1": [12]
                    }
                },
                "first": flip_flop(10, 20, "1 "),
                "second": second
            }
        }}})
    }

    #[test]
    fn flip_flops_behind_every_output_that_is_read_move_into_the_ram() {
        let mut netlist = netlist(flip_flop(11, 21, "1"));
        assert_eq!(use_output_registers(&mut netlist), 1);
        let cells = &netlist["modules"]["top"]["cells"];
        assert_eq!(cells.as_object().map(Map::len), Some(1));
        assert_eq!(cells["ram"]["connections"]["DOA0"], json!([20]));
        assert_eq!(cells["ram"]["connections"]["DOB0"], json!([21]));
        assert_eq!(cells["ram"]["parameters"]["REGMODE_A"], "OUTREG");
        assert_eq!(cells["ram"]["parameters"]["REGMODE_B"], "OUTREG");
        assert_eq!(cells["ram"]["connections"]["OCEA"], json!(["1"]));
    }

    #[test]
    fn a_flip_flop_that_is_not_plain_or_another_reader_keeps_all_outside() {
        let enabled = flip_flop(11, 21, "CE");
        let mut other_clock = flip_flop(11, 21, "1");
        other_clock["connections"]["CLK"] = json!([9]);
        let mut reset = flip_flop(11, 21, "1");
        reset["connections"]["LSR"] = json!([3]);
        let lut = json!({
            "type": "LUT4", "parameters": {}, "port_directions": {"A": "input"}, "connections": {"A": [11]}
        });
        for second in [enabled, other_clock, reset, lut, flip_flop(10, 21, "1")] {
            let mut netlist = netlist(second.clone());
            let before = netlist.clone();
            assert_eq!(use_output_registers(&mut netlist), 0, "{second}");
            assert_eq!(netlist, before, "{second}");
        }
    }
}
