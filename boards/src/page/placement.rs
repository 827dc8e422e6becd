//! Which block has which place on the device: a picture of nextpnr's placement that is small enough for a page.
//!
//! nextpnr's own (`--placed-svg`) is of 1 to 10 MB. This one has a tile for each of the device's, with a strip for each of
//! its eight logic cells in the colour of the block that owns it; equal neighbours in a line are one stroke. Block RAMs
//! fill their tiles. Left out: wires, pins and PLLs.
//!
//! Source: bel names and grids as nextpnr 0.7 has them for iCE40 and ECP5.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::Value;

use super::palette::{COUNT, Palette, colour, legend};
use crate::catalog::{Family, Part};

/// Logic cells in a tile of either family.
const CELLS: usize = 8;
/// What a picture may have, in bytes.
const LIMIT: usize = 140_000;
/// No device has as many columns or lines.
const LARGEST: usize = 1000;
/// Cells that nextpnr adds, such as carry chains' ends, carry no path.
const ADDED: &str = "added by nextpnr";

/// What is in a place, by its bel's name.
enum Kind {
    /// A logic cell or, on ECP5, its LUT.
    Logic(usize),
    /// An ECP5's flip-flop, which is placed apart from the LUT beside it.
    FlipFlop(usize),
    /// A block RAM: tiles to the right, tiles upward.
    Ram(usize, usize),
}

/// A picture of a placement: `netlist` is what nextpnr's `--write` gave, `block_of` says to which block a cell belongs.
pub fn placement_svg(netlist: &Value, part: Part, block_of: &dyn Fn(&str) -> String) -> String {
    let (mut columns, mut lines) = grid(part);
    let mut placed = Vec::new();
    for (name, cell) in cells(netlist) {
        let bel = cell.pointer("/attributes/NEXTPNR_BEL").and_then(Value::as_str);
        if let Some((x, y, kind)) = bel.and_then(place) {
            columns = columns.max(x + 1);
            lines = lines.max(y + 1);
            let block = if name.starts_with("$nextpnr") { ADDED.to_owned() } else { block_of(name) };
            placed.push((x, y, kind, block));
        }
    }
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for (.., block) in &placed {
        *counts.entry(block.clone()).or_default() += 1;
    }
    let palette =
        Palette::new(&counts.iter().map(|(name, count)| (name.clone(), f64::from(*count))).collect());
    let mut sums = [0; COUNT];
    for (name, count) in &counts {
        sums[palette.index(name)] += count;
    }
    let keys = palette.keys().into_iter();
    let keys: Vec<(usize, String)> =
        keys.map(|(index, name)| (index, format!("{name}: {}", sums[index]))).collect();

    let mut owners = Owners { columns, lines, of: vec![None; columns * lines * CELLS] };
    for (x, y, kind, block) in &placed {
        let owner = palette.index(block);
        // An iCE40's lines are counted from below.
        let upward = part.family() == Family::Ice40;
        let line = |y: usize| if upward { lines - 1 - y } else { y };
        match *kind {
            Kind::Logic(cell) => {
                owners.set(*x, line(*y), if upward { CELLS - 1 - cell } else { cell }, owner, true);
            }
            Kind::FlipFlop(cell) => owners.set(*x, line(*y), cell, owner, false),
            Kind::Ram(right, up) => {
                for (x, y) in (*x..x + right).flat_map(|x| (*y..y + up).map(move |y| (x, y))) {
                    if x < columns && y < lines {
                        (0..CELLS).for_each(|cell| owners.set(x, line(y), cell, owner, true));
                    }
                }
            }
        }
    }
    // Coarser where the pieces are too many, which only pictures of large devices can be.
    let strokes = |strips| owners.strokes(strips);
    let pieces = [8, 4, 2].into_iter().map(strokes).find(|pieces| pieces.len() < LIMIT);
    picture(part, columns, lines, &pieces.unwrap_or_else(|| strokes(1)), &keys)
}

fn cells(netlist: &Value) -> impl Iterator<Item = (&String, &Value)> {
    let modules = netlist.get("modules").and_then(Value::as_object);
    let modules = modules.into_iter().flat_map(|modules| modules.values());
    modules.filter_map(|module| module.get("cells")?.as_object()).flatten()
}

/// Columns and lines of tiles.
const fn grid(part: Part) -> (usize, usize) {
    match part {
        Part::Hx1k => (14, 18),
        Part::Hx8k => (34, 34),
        Part::Up5k => (26, 32),
        Part::Lfe5u12f | Part::Lfe5u25f => (73, 51),
        Part::Lfe5u45f | Part::Lfe5um5g45f => (91, 72),
        Part::Lfe5u85f | Part::Lfe5um5g85f => (127, 96),
    }
}

/// `X21/Y6/lc0`, `X27/Y23/SLICED.K1`, `X10/Y26/SLICEA.FF0`, `X6/Y13/ram`, `X8/Y25/EBR2`.
fn place(bel: &str) -> Option<(usize, usize, Kind)> {
    let mut parts = bel.split('/');
    let x = parts.next()?.strip_prefix('X')?.parse().ok()?;
    let y = parts.next()?.strip_prefix('Y')?.parse().ok()?;
    if x >= LARGEST || y >= LARGEST {
        return None;
    }
    let site = parts.next()?;
    let kind = if let Some(cell) = site.strip_prefix("lc") {
        Kind::Logic(cell.parse().ok().filter(|cell| *cell < CELLS)?)
    } else if let Some(slice) = site.strip_prefix("SLICE") {
        let (slice, cell) = slice.split_once('.')?;
        let slice = ["A", "B", "C", "D"].iter().position(|name| *name == slice)?;
        let number = |cell: &str| match cell {
            "0" => Some(2 * slice),
            "1" => Some(2 * slice + 1),
            _ => None,
        };
        match cell.strip_prefix("FF") {
            Some(cell) => Kind::FlipFlop(number(cell)?),
            None => Kind::Logic(number(cell.strip_prefix('K').or(cell.strip_prefix("COMB"))?)?),
        }
    } else if site == "ram" {
        Kind::Ram(1, 2)
    } else if site.starts_with("EBR") {
        Kind::Ram(2, 1)
    } else {
        return None;
    };
    Some((x, y, kind))
}

/// The colour's number of each cell; line by line of the picture, in each the cells' lines, in each the columns.
struct Owners {
    columns: usize,
    lines: usize,
    of: Vec<Option<usize>>,
}

impl Owners {
    fn set(&mut self, column: usize, line: usize, cell: usize, owner: usize, over: bool) {
        let at = &mut self.of[(line * CELLS + cell) * self.columns + column];
        if over || at.is_none() {
            *at = Some(owner);
        }
    }

    /// Whose a strip is: of the owner of most of its cells.
    fn strip(&self, column: usize, strip: usize, strips: usize) -> Option<usize> {
        let each = CELLS / strips;
        let cells =
            (strip * each..(strip + 1) * each).filter_map(|cell| self.of[cell * self.columns + column]);
        let mut counts = [0; COUNT];
        cells.for_each(|owner| counts[owner] += 1);
        let most = (0..COUNT).rev().max_by_key(|owner| counts[*owner])?;
        (counts[most] > 0).then_some(most)
    }

    /// Paths, one a colour; x in tiles, y in strips.
    fn strokes(&self, strips: usize) -> String {
        let mut paths = vec![String::new(); COUNT];
        for line in 0..self.lines * strips {
            let mut column = 0;
            // Where each path is, while it is in this line.
            let mut ends: Vec<Option<usize>> = vec![None; COUNT];
            while column < self.columns {
                let owner = self.strip(column, line, strips);
                let begin = column;
                while column < self.columns && self.strip(column, line, strips) == owner {
                    column += 1;
                }
                let Some(owner) = owner else { continue };
                let path = &mut paths[owner];
                let _ = match ends[owner] {
                    Some(end) => write!(path, "m{} 0h{}", begin - end, column - begin),
                    None => write!(path, "M{begin} {line}h{}", column - begin),
                };
                ends[owner] = Some(column);
            }
        }
        let mut text = String::new();
        for (index, path) in paths.iter().enumerate().filter(|(_, path)| !path.is_empty()) {
            let (r, g, b) = colour(index);
            let _ = writeln!(text, "<path stroke=\"#{r:02x}{g:02x}{b:02x}\" d=\"{path}\"/>");
        }
        let height = CELLS / strips;
        format!("<g fill=\"none\" transform=\"scale(8 {height}) translate(0 .5)\">\n{text}</g>\n")
    }
}

fn picture(part: Part, columns: usize, lines: usize, strokes: &str, keys: &[(usize, String)]) -> String {
    const MARGIN: usize = 8;
    let scale = match columns {
        ..20 => 3,
        20..60 => 2,
        _ => 1,
    };
    let (across, down) = (columns * 8 * scale, lines * 8 * scale);
    let width = across.max(400) + 2 * MARGIN;
    let labels: Vec<String> = keys.iter().map(|(_, label)| label.clone()).collect();
    let (places, legend_lines) =
        legend(&labels, f64::from(u32::try_from(width - 2 * MARGIN).unwrap_or(u32::MAX)));
    let top = 2 * MARGIN + down;
    let height = top + 20 * usize::try_from(legend_lines).unwrap_or(0) + MARGIN;
    let name = part.name();
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         role=\"img\">\n<title>Placement on {name}</title>\n{}\n\
         <g transform=\"translate({MARGIN} {MARGIN}) scale({scale})\" shape-rendering=\"crispEdges\">\n\
         <rect width=\"{}\" height=\"{}\" fill=\"currentColor\" opacity=\".08\"/>\n{strokes}</g>\n\
         <g font-family=\"sans-serif\" font-size=\"12\" fill=\"currentColor\">\n",
        super::STYLE,
        columns * 8,
        lines * 8,
    );
    for ((index, label), (x, line)) in keys.iter().zip(places) {
        let (r, g, b) = colour(*index);
        let x = x + 8.0;
        let y = top + 20 * usize::try_from(line).unwrap_or(0);
        let _ = writeln!(
            text,
            "<rect x=\"{x:.0}\" y=\"{y}\" width=\"12\" height=\"12\" fill=\"#{r:02x}{g:02x}{b:02x}\"/>\
             <text x=\"{:.0}\" y=\"{}\">{}</text>",
            x + 17.0,
            y + 10,
            super::escape(label)
        );
    }
    text + "</g>\n</svg>\n"
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn at(bel: &str) -> Value {
        json!({"attributes": {"NEXTPNR_BEL": bel}})
    }

    fn first_name(cell: &str) -> String {
        cell.split('.').next().unwrap_or_default().to_owned()
    }

    #[test]
    fn neighbours_of_one_block_are_one_stroke() {
        let cells = json!({"modules": {"top": {"cells": {
            "a.1": at("X1/Y1/SLICEA.K0"), "a.2": at("X2/Y1/SLICEA.FF0"), "b.1": at("X3/Y1/SLICEA.K0"),
            // The LUT's owner has the place, not its flip-flop's.
            "b.2": at("X3/Y1/SLICEA.FF0"), "a.3": at("X5/Y1/SLICEA.K0"), "pin": at("X0/Y0/PIOA"),
        }}}});
        let svg = placement_svg(&cells, Part::Lfe5u25f, &first_name);
        assert!(svg.contains("d=\"M1 8h2m2 0h1\""), "{svg}");
        assert!(svg.contains("d=\"M3 8h1\""), "{svg}");
        assert!(svg.contains(">a: 3<") && svg.contains(">b: 2<") && !svg.contains(">pin"), "{svg}");
    }

    #[test]
    fn an_ice40_stands_on_its_first_line() {
        let cells = json!({"modules": {"top": {"cells": {
            "a.1": at("X0/Y0/lc0"), "$nextpnr_ICESTORM_LC_3": at("X2/Y17/lc7"),
        }}}});
        let svg = placement_svg(&cells, Part::Hx1k, &first_name);
        assert!(svg.contains("d=\"M0 143h1\"") && svg.contains("d=\"M2 0h1\""), "{svg}");
        assert!(svg.contains("added by nextpnr: 1"), "{svg}");
    }

    #[test]
    fn the_worst_placement_of_the_largest_device_stays_small() {
        let mut cells = serde_json::Map::new();
        for (x, y, slice, cell) in (0..127).flat_map(|x| {
            (0..96).flat_map(move |y| {
                ["A", "B", "C", "D"]
                    .into_iter()
                    .flat_map(move |slice| (0..2).map(move |cell| (x, y, slice, cell)))
            })
        }) {
            // No two neighbours are alike.
            let block = (x * 7 + y * 3) % 5;
            cells.insert(
                format!("b{block}.{x}.{y}{slice}{cell}"),
                at(&format!("X{x}/Y{y}/SLICE{slice}.K{cell}")),
            );
        }
        let svg = placement_svg(&json!({"modules": {"top": {"cells": cells}}}), Part::Lfe5u85f, &first_name);
        assert!(svg.len() < 150_000, "{}", svg.len());
    }

    #[test]
    fn what_is_no_placement_gives_an_empty_device() {
        for value in [
            json!({}),
            json!([]),
            json!({"modules": {"top": {"cells": {"a": {}, "b": at("X1"), "c": at("Xa/Y1/lc0"), "d": at("X1/Y1/lc9")}}}}),
        ] {
            let svg = placement_svg(&value, Part::Up5k, &first_name);
            assert!(svg.ends_with("</svg>\n") && !svg.contains("<path"), "{svg}");
        }
    }
}
