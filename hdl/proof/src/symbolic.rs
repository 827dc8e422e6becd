//! Runs a module of Verilog on [`Terms`] instead of numbers, clock by clock.
//!
//! Yosys reads the Verilog and writes the module as JSON, flat, in cells of words ("Yosys internal cell library"); each is
//! computed here from its definition. Addresses that are no constants, and what has no initial value, give bits of which
//! nothing is known: what is proven never rests on them.
//! Left out: cells that the emitted Verilog has not; they are refused.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;

use crate::formal::yosys;
use crate::terms::{Bit, FALSE, TRUE, Terms, number, word};

#[derive(Debug)]
struct Cell {
    kind: String,
    parameters: HashMap<String, String>,
    ports: HashMap<String, Vec<usize>>,
    // For a memory: which.
    memory: usize,
}

impl Cell {
    fn parameter(&self, name: &str) -> u64 {
        let text = self.parameters.get(name).map_or("", String::as_str);
        text.chars().filter_map(|c| c.to_digit(2)).fold(0, |value, bit| value << 1 | u64::from(bit))
    }

    fn port(&self, name: &str) -> &[usize] {
        self.ports.get(name).map_or(&[], Vec::as_slice)
    }

    fn size(&self, name: &str) -> usize {
        usize::try_from(self.parameter(name)).unwrap_or(usize::MAX)
    }
}

/// A module with its state.
pub struct Module {
    // Cells without a clock, each behind those it reads from.
    cells: Vec<Cell>,
    registers: Vec<Cell>,
    memories: Vec<Vec<Vec<Bit>>>,
    ports: BTreeMap<String, Vec<usize>>,
    values: Vec<Bit>,
}

fn bits(value: &Value, nets: &mut Nets) -> Result<Vec<usize>> {
    let bits = value.as_array().context("a net is no array")?;
    bits.iter().map(|bit| nets.number(bit)).collect()
}

/// Nets by number: 0, 1, then unknown constants and the numbers of yosys.
struct Nets {
    numbers: HashMap<u64, usize>,
    count: usize,
    unknown: Vec<usize>,
}

impl Nets {
    fn number(&mut self, bit: &Value) -> Result<usize> {
        Ok(match (bit.as_u64(), bit.as_str()) {
            (Some(number), _) => {
                let count = &mut self.count;
                *self.numbers.entry(number).or_insert_with(|| {
                    *count += 1;
                    *count - 1
                })
            }
            (_, Some("0")) => 0,
            (_, Some("1")) => 1,
            (_, Some("x" | "z")) => {
                self.unknown.push(self.count);
                self.count += 1;
                self.count - 1
            }
            _ => bail!("{bit} is no bit of a net"),
        })
    }
}

impl Module {
    /// Reads `top` of a Verilog file, with all registers and memories as they start.
    ///
    /// # Errors
    /// When yosys refuses the file or the module has a cell that is not known here.
    pub fn new(verilog: &Path, top: &str, change: &str, terms: &mut Terms) -> Result<Self> {
        let folder = tempfile::tempdir()?;
        yosys(
            folder.path(),
            &format!(
                "read_verilog {}\nhierarchy -check -top {top}\nproc\nflatten\nopt_expr\nopt_clean\nmemory_collect\n\
                 opt_clean\n{change}\nwrite_json module.json\n",
                verilog.display()
            ),
        )?;
        let text = std::fs::read_to_string(folder.path().join("module.json"))?;
        let json: Value = serde_json::from_str(&text).context("yosys' JSON cannot be read")?;
        Self::from_json(&json["modules"][top], terms)
            .with_context(|| format!("{top} of {}", verilog.display()))
    }

    fn from_json(module: &Value, terms: &mut Terms) -> Result<Self> {
        let mut nets = Nets { numbers: HashMap::new(), count: 2, unknown: Vec::new() };
        let mut ports = BTreeMap::new();
        for (name, port) in module["ports"].as_object().context("there is no such module")? {
            ports.insert(name.clone(), bits(&port["bits"], &mut nets)?);
        }
        let (mut registers, mut rest, mut memories) = (Vec::new(), Vec::new(), Vec::new());
        for cell in module["cells"].as_object().into_iter().flat_map(|cells| cells.values()) {
            let kind = cell["type"].as_str().unwrap_or_default().to_owned();
            if kind == "$scopeinfo" {
                continue;
            }
            let text = |value: &Value| value.as_str().map(str::to_owned).unwrap_or_default();
            let parameters = cell["parameters"]
                .as_object()
                .into_iter()
                .flatten()
                .map(|(name, value)| (name.clone(), text(value)));
            let mut cell_ports = HashMap::new();
            for (name, value) in cell["connections"].as_object().into_iter().flatten() {
                cell_ports.insert(name.clone(), bits(value, &mut nets)?);
            }
            let mut cell = Cell { kind, parameters: parameters.collect(), ports: cell_ports, memory: 0 };
            match cell.kind.as_str() {
                "$dff" => {
                    ensure!(cell.parameter("CLK_POLARITY") == 1, "a register takes the falling edge");
                    registers.push(cell);
                }
                "$mem_v2" => {
                    ensure!(cell.parameter("RD_CLK_ENABLE") == 0, "a memory's read has a clock");
                    cell.memory = memories.len();
                    memories.push(memory(&cell, terms));
                    rest.push(cell);
                }
                _ => rest.push(cell),
            }
        }
        let mut values = vec![FALSE; nets.count];
        values[1] = TRUE;
        for net in nets.unknown.clone() {
            values[net] = terms.unknown();
        }
        for register in &registers {
            for &net in register.port("Q") {
                values[net] = terms.unknown();
            }
        }
        for net in module["netnames"].as_object().into_iter().flat_map(|names| names.values()) {
            let Some(init) = net["attributes"]["init"].as_str() else { continue };
            for (at, bit) in bits(&net["bits"], &mut nets)?.into_iter().zip(init.chars().rev()) {
                match bit {
                    '0' => values[at] = FALSE,
                    '1' => values[at] = TRUE,
                    _ => {}
                }
            }
        }
        Ok(Self { cells: in_order(rest, nets.count)?, registers, memories, ports, values })
    }

    /// Gives an input its value, least significant bit first.
    ///
    /// # Errors
    /// When there is no such port of this width.
    pub fn set(&mut self, port: &str, value: &[Bit]) -> Result<()> {
        let nets = self.ports.get(port).with_context(|| format!("there is no port {port}"))?;
        ensure!(nets.len() == value.len(), "port {port} has {} bits", nets.len());
        for (&net, &bit) in nets.iter().zip(value) {
            self.values[net] = bit;
        }
        Ok(())
    }

    /// An output, after [`settle`](Self::settle).
    ///
    /// # Errors
    /// When there is no such port.
    pub fn get(&self, port: &str) -> Result<Vec<Bit>> {
        let nets = self.ports.get(port).with_context(|| format!("there is no port {port}"))?;
        Ok(nets.iter().map(|&net| self.values[net]).collect())
    }

    /// Computes everything that follows from inputs and state in this clock.
    ///
    /// # Errors
    /// When a cell is not known here.
    pub fn settle(&mut self, terms: &mut Terms) -> Result<()> {
        for cell in &self.cells {
            let read =
                |name: &str| -> Vec<Bit> { cell.port(name).iter().map(|&net| self.values[net]).collect() };
            if cell.kind == "$mem_v2" {
                let (address_bits, width) = (cell.size("ABITS"), cell.size("WIDTH"));
                let addresses = read("RD_ADDR");
                for (port, address) in addresses.chunks(address_bits).enumerate() {
                    let memory = &self.memories[cell.memory];
                    let at = number(address).and_then(|address| usize::try_from(address).ok());
                    let data = match at.and_then(|at| memory.get(at)) {
                        Some(word) => word.clone(),
                        None => terms.unknown_word(width),
                    };
                    for (&net, bit) in cell.port("RD_DATA")[port * width..].iter().zip(data) {
                        self.values[net] = bit;
                    }
                }
                continue;
            }
            let value = compute(cell, &read, terms)?;
            for (&net, bit) in cell.port("Y").iter().zip(value) {
                self.values[net] = bit;
            }
        }
        Ok(())
    }

    /// The rising edge of the clock, after [`settle`](Self::settle).
    pub fn clock(&mut self, terms: &mut Terms) {
        let next: Vec<(usize, Bit)> = self
            .registers
            .iter()
            .flat_map(|register| register.port("Q").iter().zip(register.port("D")))
            .map(|(&q, &d)| (q, self.values[d]))
            .collect();
        for cell in self.cells.iter().filter(|cell| cell.kind == "$mem_v2") {
            let read =
                |name: &str| -> Vec<Bit> { cell.port(name).iter().map(|&net| self.values[net]).collect() };
            let (address_bits, width) = (cell.size("ABITS"), cell.size("WIDTH"));
            let (addresses, data, enables) = (read("WR_ADDR"), read("WR_DATA"), read("WR_EN"));
            for port in 0..cell.size("WR_PORTS") {
                let bits = port * width..(port + 1) * width;
                let enable = &enables[bits.clone()];
                if enable.iter().all(|&bit| bit == FALSE) {
                    continue;
                }
                let memory = &mut self.memories[cell.memory];
                let address = number(&addresses[port * address_bits..(port + 1) * address_bits]);
                match address.and_then(|address| usize::try_from(address).ok()) {
                    Some(address) => {
                        if let Some(word) = memory.get_mut(address) {
                            for ((old, &new), &enable) in word.iter_mut().zip(&data[bits]).zip(enable) {
                                *old = terms.choose(enable, new, *old);
                            }
                        }
                    }
                    // It may have gone anywhere.
                    None => memory.iter_mut().flatten().for_each(|bit| *bit = terms.unknown()),
                }
            }
        }
        for (net, bit) in next {
            self.values[net] = bit;
        }
    }
}

/// What is in a memory at first.
fn memory(cell: &Cell, terms: &mut Terms) -> Vec<Vec<Bit>> {
    let init = cell.parameters.get("INIT").map_or("", String::as_str).as_bytes();
    let width = cell.size("WIDTH");
    let bit = |at: usize, terms: &mut Terms| match init.len().checked_sub(at + 1).map(|at| init[at]) {
        Some(b'0') => FALSE,
        Some(b'1') => TRUE,
        _ => terms.unknown(),
    };
    let offset = cell.size("OFFSET");
    // Addresses below the offset are no words of it, and read as unknown.
    let mut memory: Vec<Vec<Bit>> = (0..offset).map(|_| terms.unknown_word(width)).collect();
    memory.extend((0..cell.size("SIZE")).map(|at| (0..width).map(|i| bit(at * width + i, terms)).collect()));
    memory
}

/// Cells in an order in which each comes behind those that it reads from.
fn in_order(cells: Vec<Cell>, nets: usize) -> Result<Vec<Cell>> {
    let outputs = |cell: &Cell| if cell.kind == "$mem_v2" { "RD_DATA" } else { "Y" };
    // What a memory writes matters at the clock's edge only.
    let inputs = |cell: &Cell| -> Vec<usize> {
        let is_input = |name: &str| if cell.kind == "$mem_v2" { name == "RD_ADDR" } else { name != "Y" };
        cell.ports.iter().filter(|(name, _)| is_input(name)).flat_map(|(_, nets)| nets.clone()).collect()
    };
    let mut is_open = vec![false; nets];
    for cell in &cells {
        cell.port(outputs(cell)).iter().for_each(|&net| is_open[net] = true);
    }
    let (mut waiting, mut ordered) = (cells, Vec::new());
    while !waiting.is_empty() {
        let (ready, rest): (Vec<Cell>, Vec<Cell>) =
            waiting.into_iter().partition(|cell| inputs(cell).iter().all(|&net| !is_open[net]));
        ensure!(!ready.is_empty(), "{} cells make a loop without a register", rest.len());
        for cell in &ready {
            cell.port(outputs(cell)).iter().for_each(|&net| is_open[net] = false);
        }
        ordered.extend(ready);
        waiting = rest;
    }
    Ok(ordered)
}

/// A cell's output by yosys' definition of it.
fn compute(cell: &Cell, read: &impl Fn(&str) -> Vec<Bit>, terms: &mut Terms) -> Result<Vec<Bit>> {
    let width = cell.port("Y").len();
    ensure!(
        cell.parameter("A_SIGNED") == 0 && cell.parameter("B_SIGNED") == 0,
        "{} with a sign is not known here",
        cell.kind
    );
    let to = |mut word: Vec<Bit>, width: usize| {
        word.resize(width, FALSE);
        word
    };
    let (a, b) = (read("A"), read("B"));
    let longest = a.len().max(b.len());
    let bitwise = |terms: &mut Terms, f: fn(&mut Terms, Bit, Bit) -> Bit| -> Vec<Bit> {
        let (a, b) = (to(a.clone(), width), to(b.clone(), width));
        a.into_iter().zip(b).map(|(a, b)| f(terms, a, b)).collect()
    };
    let any = |terms: &mut Terms, word: &[Bit]| word.iter().fold(FALSE, |any, &bit| terms.or(any, bit));
    let flag = |bit: Bit| to(vec![bit], width);
    Ok(match cell.kind.as_str() {
        "$and" => bitwise(terms, Terms::and),
        "$or" => bitwise(terms, Terms::or),
        "$xor" => bitwise(terms, Terms::xor),
        "$not" => to(a, width).into_iter().map(|bit| terms.not(bit)).collect(),
        "$pos" => to(a, width),
        "$add" => terms.sum(&[(&to(a, width), 1), (&to(b, width), 1)]),
        "$sub" => terms.sum(&[(&to(a, width), 1), (&to(b, width), -1)]),
        "$mux" => {
            let s = read("S")[0];
            a.iter().zip(&b).map(|(&a, &b)| terms.choose(s, b, a)).collect()
        }
        "$pmux" => {
            let s = read("S");
            s.iter().enumerate().rev().fold(a, |chosen, (at, &s)| {
                let b = &b[at * width..(at + 1) * width];
                chosen.iter().zip(b).map(|(&a, &b)| terms.choose(s, b, a)).collect()
            })
        }
        "$eq" | "$ne" => {
            let equal = terms.is_equal(&to(a, longest), &to(b, longest));
            flag(if cell.kind == "$eq" { equal } else { terms.not(equal) })
        }
        "$lt" | "$ge" => {
            let less = terms.is_less(&to(a, longest), &to(b, longest));
            flag(if cell.kind == "$lt" { less } else { terms.not(less) })
        }
        "$gt" | "$le" => {
            let more = terms.is_less(&to(b, longest), &to(a, longest));
            flag(if cell.kind == "$gt" { more } else { terms.not(more) })
        }
        "$shl" | "$shr" => {
            let by = number(&b).with_context(|| format!("{} by what is no constant", cell.kind))?;
            let by = usize::try_from(by).unwrap_or(usize::MAX).min(longest.max(width));
            let wide = to(a, longest.max(width));
            if cell.kind == "$shl" {
                to([word(0, by), wide].concat(), width)
            } else {
                to(wide[by..].to_vec(), width)
            }
        }
        "$reduce_or" | "$reduce_bool" => {
            let any = any(terms, &a);
            flag(any)
        }
        "$reduce_and" => flag(a.iter().fold(TRUE, |all, &bit| terms.and(all, bit))),
        "$reduce_xor" => flag(a.iter().fold(FALSE, |odd, &bit| terms.xor(odd, bit))),
        "$logic_not" => {
            let any = any(terms, &a);
            flag(terms.not(any))
        }
        "$logic_and" | "$logic_or" => {
            let (a, b) = (any(terms, &a), any(terms, &b));
            flag(if cell.kind == "$logic_and" { terms.and(a, b) } else { terms.or(a, b) })
        }
        other => bail!("the cell {other} is not known here"),
    })
}
