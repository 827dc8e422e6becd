//! The plots, by the crate `plotters`: rows of boards with marks or bars on one scale, and a line for a board's history.
//!
//! `plotters` draws scales and shapes; what stands left and right of them and below is placed here, because without a font
//! library it can only guess how wide a text is. Its colours are fixed, so ink is one that nothing else has, and becomes
//! `currentColor` in the end. Left out: colours and legends, which `palette` has.

use std::collections::BTreeMap;
use std::io;

use plotters::coord::Shift;
use plotters::coord::ranged1d::{AsRangedCoord, Ranged, ValueFormatter};
use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::palette::{COUNT, Palette, colour, legend, text_width};
use super::{
    BoardReports, ECP5_MHS_PER_KLUT, Goal, PageError, Picture, STYLE, figure, fmax_mhz, goals, is_ecp5,
    mhs_per_klut,
};
use crate::report::{Block, Entry};

const WIDTH: u32 = 860;
const HEAD: i32 = 54;
const ROW: i32 = 32;
const SCALE: i32 = 26;
const LEGEND_LINE: i32 = 20;
const MARGIN: i32 = 14;

/// Nothing else is drawn with it.
const INK: RGBColor = RGBColor(1, 2, 3);
const INK_TEXT: &str = "#010203";
const BLUE: RGBColor = RGBColor(0x3f, 0x88, 0xcf);
const ORANGE: RGBColor = RGBColor(0xf2, 0x8e, 0x2b);
const GREEN: RGBColor = RGBColor(0x59, 0xa1, 0x4f);
const RED: RGBColor = RGBColor(0xe1, 0x57, 0x59);
/// Routing beside logic of the same block.
const PALE: f64 = 0.5;

type Root<'a> = DrawingArea<SVGBackend<'a>, Shift>;
type Drawn = Result<(), DrawingAreaErrorKind<io::Error>>;
/// From a row's figure, and a row with its part in it, to a pixel.
type Place<'a> = &'a dyn Fn(f64, f64) -> (i32, i32);

/// All plots that there is something for.
pub(super) fn all(boards: &[BoardReports]) -> Result<Vec<Picture>, PageError> {
    let entries: Vec<&Entry> = boards.iter().map(|board| &board.newest).collect();
    let mut pictures = vec![mhs(&entries)?, per_klut(&entries)?, fmax(&entries)?];
    let palette = blocks(&entries);
    if !palette.keys().is_empty() {
        pictures.push(area(&entries, &palette)?);
        pictures.push(critical_path(&entries, &palette)?);
    }
    for board in boards.iter().filter(|board| !board.older.is_empty()) {
        pictures.push(history(board)?);
    }
    Ok(pictures)
}

/// A shape and what it says.
#[derive(Clone, Copy, Debug)]
enum Mark {
    Dot,
    Ring,
    Tick,
    Diamond,
    Box,
}

struct Key {
    mark: Mark,
    style: RGBAColor,
    label: String,
}

fn key(mark: Mark, style: RGBColor, label: &str) -> Key {
    Key { mark, style: style.mix(1.0), label: label.to_owned() }
}

fn goal_keys() -> [Key; 3] {
    [
        key(Mark::Tick, ORANGE, "goal"),
        key(Mark::Tick, GREEN, "aim"),
        key(Mark::Diamond, RED, "best other open core"),
    ]
}

fn text(size_px: f64, h: HPos, v: VPos, strength: f64) -> TextStyle<'static> {
    // The SVG backend divides by this.
    let style = TextStyle::from(("sans-serif", size_px * 1.24).into_font());
    TextStyle { color: INK.mix(strength).to_backend_color(), ..style }.pos(Pos::new(h, v))
}

fn mark(root: &Root, mark: Mark, style: RGBAColor, (x, y): (i32, i32), half: i32) -> Drawn {
    match mark {
        Mark::Dot => root.draw(&Circle::new((x, y), 5, style.filled())),
        Mark::Ring => root.draw(&Circle::new((x, y), 6, style.stroke_width(2))),
        Mark::Tick => root.draw(&Rectangle::new([(x - 1, y - half), (x + 2, y + half)], style.filled())),
        Mark::Diamond => {
            root.draw(&Polygon::new([(x - 6, y), (x, y - 6), (x + 6, y), (x, y + 6)], style.filled()))
        }
        Mark::Box => root.draw(&Rectangle::new([(x - 6, y - 6), (x + 6, y + 6)], style.filled())),
    }
}

/// A whole picture: `draw` is given an area of this size.
fn picture(
    name: &str,
    title: &str,
    size: (u32, u32),
    draw: impl FnOnce(&Root) -> Drawn,
) -> Result<Picture, PageError> {
    let mut svg = String::new();
    let drawn = {
        let root = SVGBackend::with_string(&mut svg, size).into_drawing_area();
        draw(&root).and_then(|()| root.present())
    };
    drawn.map_err(|error| PageError::Plot { name: name.to_owned(), what: error.to_string() })?;
    let svg = svg.replace(INK_TEXT, "currentColor");
    let (head, body) = svg.split_once(">\n").unwrap_or((&svg, ""));
    let svg = format!("{head} role=\"img\">\n<title>{}</title>\n{STYLE}\n{body}", super::escape(title));
    Ok(Picture { name: name.to_owned(), title: title.to_owned(), svg })
}

/// A row: the board, what is on it, and the figure at its end.
struct Row {
    name: String,
    detail: String,
    end: String,
}

impl Row {
    fn new(entry: &Entry, end: String) -> Self {
        let detail = format!("{} × {}", entry.engines, entry.architecture);
        Self { name: entry.board.clone(), detail, end }
    }
}

/// Rows on one scale, with marks or bars that `draw` puts there.
struct Rows<'a> {
    name: &'a str,
    title: &'a str,
    about: &'a str,
    rows: Vec<Row>,
    keys: Vec<Key>,
}

impl Rows<'_> {
    fn draw<X>(
        self,
        scale: X,
        unit: &str,
        draw: impl FnOnce(&Root, Place) -> Drawn,
    ) -> Result<Picture, PageError>
    where
        X: AsRangedCoord<Value = f64>,
        X::CoordDescType: Ranged<ValueType = f64> + ValueFormatter<f64>,
    {
        let count = i32::try_from(self.rows.len()).unwrap_or(i32::MAX);
        let width = i32::try_from(WIDTH).unwrap_or(i32::MAX);
        let widest = |width_of: &dyn Fn(&Row) -> f64| self.rows.iter().map(width_of).fold(0.0, f64::max);
        let left = pixels(widest(&|row| text_width(&row.name, 12.0).max(text_width(&row.detail, 10.0))))
            + MARGIN
            + 12;
        let right = pixels(widest(&|row| text_width(&row.end, 12.0))) + MARGIN + 12;
        let labels: Vec<String> = self.keys.iter().map(|key| key.label.clone()).collect();
        let (places, lines) = legend(&labels, f64::from(width - 2 * MARGIN));
        let bottom = HEAD + count * ROW;
        let keys_top = bottom + SCALE + 18;
        let height = keys_top + i32::try_from(lines).unwrap_or(0) * LEGEND_LINE;
        let size = (WIDTH, u32::try_from(height).unwrap_or(WIDTH));
        picture(self.name, self.title, size, |root| {
            root.draw_text(self.title, &text(16.0, HPos::Left, VPos::Top, 1.0), (MARGIN, 10))?;
            root.draw_text(self.about, &text(12.0, HPos::Left, VPos::Top, 0.75), (MARGIN, 31))?;
            let mut chart = ChartBuilder::on(root)
                .margin_top(HEAD)
                .margin_left(left)
                .margin_right(right)
                .margin_bottom(height - bottom - SCALE)
                .set_label_area_size(LabelAreaPosition::Bottom, SCALE)
                .build_cartesian_2d(scale, f64::from(count)..0.0)?;
            chart
                .configure_mesh()
                .disable_y_mesh()
                .disable_y_axis()
                .x_labels(8)
                .x_label_formatter(&|value| format!("{}{unit}", short(*value)))
                .light_line_style(TRANSPARENT)
                .bold_line_style(INK.mix(0.15))
                .axis_style(INK.mix(0.4))
                .label_style(text(11.0, HPos::Center, VPos::Top, 0.75))
                .draw()?;
            for (index, row) in self.rows.iter().enumerate() {
                let y = HEAD + i32::try_from(index).unwrap_or(0) * ROW + ROW / 2;
                root.draw_text(&row.name, &text(12.0, HPos::Right, VPos::Center, 1.0), (left - 10, y - 6))?;
                root.draw_text(&row.detail, &text(10.0, HPos::Right, VPos::Center, 0.7), (left - 10, y + 7))?;
                root.draw_text(
                    &row.end,
                    &text(12.0, HPos::Left, VPos::Center, 1.0),
                    (width - right + 10, y),
                )?;
            }
            draw(root, &|value, row| chart.backend_coord(&(value, row)))?;
            for (key, (x, line)) in self.keys.iter().zip(places) {
                let x = MARGIN + pixels(x) + 8;
                let y = keys_top + i32::try_from(line).unwrap_or(0) * LEGEND_LINE;
                mark(root, key.mark, key.style, (x, y), 6)?;
                root.draw_text(&key.label, &text(12.0, HPos::Left, VPos::Center, 1.0), (x + 12, y))?;
            }
            Ok(())
        })
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a picture is far smaller than 2^31 pixels, and `as` saturates"
)]
fn pixels(value: f64) -> i32 {
    value.round() as i32
}

/// As a scale says it: no zeros at the end.
fn short(value: f64) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn row_number(row: usize) -> f64 {
    f64::from(u32::try_from(row).unwrap_or(u32::MAX))
}

/// The middle of a row.
fn middle(row: usize) -> f64 {
    row_number(row) + 0.5
}

fn goal_marks(root: &Root, place: Place, row: usize, goal: &Goal) -> Drawn {
    let at = |value| place(value, middle(row));
    if let Some(value) = goal.goal {
        mark(root, Mark::Tick, ORANGE.mix(1.0), at(value), 9)?;
    }
    if let Some(value) = goal.aim {
        mark(root, Mark::Tick, GREEN.mix(1.0), at(value), 9)?;
    }
    if let Some(value) = goal.rival {
        mark(root, Mark::Diamond, RED.mix(1.0), at(value), 9)?;
    }
    Ok(())
}

fn goal_figures(goal: &Goal) -> impl Iterator<Item = f64> {
    [goal.goal, goal.aim, goal.rival].into_iter().flatten()
}

/// On a logarithmic scale, because a board is a hundred times another; so no bars, which would have no foot.
fn mhs(entries: &[&Entry]) -> Result<Picture, PageError> {
    let figures = entries
        .iter()
        .flat_map(|entry| goals::mhs(&entry.board).into_iter().flat_map(goal_figures).chain([entry.mhs]))
        .filter(|figure| *figure > 0.0);
    let (low, high) =
        figures.fold((f64::INFINITY, 0.0_f64), |(low, high), figure| (low.min(figure), high.max(figure)));
    // None at all: a run whose clock was too slow to measure.
    let (low, high) = if high > 0.0 { (low / 1.4, high * 1.4) } else { (0.1, 1.0) };
    let mut keys =
        vec![key(Mark::Dot, BLUE, "at the best seed's Fmax"), key(Mark::Ring, BLUE, "at the target clock")];
    keys.extend(goal_keys());
    let rows = Rows {
        name: "mhs",
        title: "MH/s by board",
        about: "Million hashes a second, on a logarithmic scale",
        rows: entries.iter().map(|entry| Row::new(entry, format!("{} MH/s", figure(entry.mhs)))).collect(),
        keys,
    };
    rows.draw((low..high).log_scale(), "", |root, place| {
        for (row, entry) in entries.iter().enumerate() {
            let line = [place(low, middle(row)), place(high, middle(row))];
            root.draw(&PathElement::new(line, INK.mix(0.12)))?;
            if let Some(goal) = goals::mhs(&entry.board) {
                goal_marks(root, place, row, goal)?;
            }
            if let Some(value) = entry.mhs_at_target.filter(|value| *value > 0.0) {
                mark(root, Mark::Ring, BLUE.mix(1.0), place(value, middle(row)), 0)?;
            }
            if entry.mhs > 0.0 {
                mark(root, Mark::Dot, BLUE.mix(1.0), place(entry.mhs, middle(row)), 0)?;
            }
        }
        Ok(())
    })
}

fn per_klut(entries: &[&Entry]) -> Result<Picture, PageError> {
    let any_ecp5 = entries.iter().any(|entry| is_ecp5(entry));
    let goals = goal_figures(&ECP5_MHS_PER_KLUT).filter(|_| any_ecp5);
    let high = entries.iter().filter_map(|entry| mhs_per_klut(entry)).chain(goals).fold(0.0, f64::max);
    let mut keys = vec![key(Mark::Box, BLUE, "at the best seed's Fmax")];
    if any_ecp5 {
        keys.extend(goal_keys());
    }
    let rows = Rows {
        name: "mhs-per-klut",
        title: "MH/s per thousand LUTs by board",
        about: "What the area is worth; goals are for ECP5",
        rows: entries
            .iter()
            .map(|entry| Row::new(entry, mhs_per_klut(entry).map_or_else(String::new, figure)))
            .collect(),
        keys,
    };
    rows.draw(0.0..above(high), "", |root, place| {
        for (row, entry) in entries.iter().enumerate() {
            if let Some(value) = mhs_per_klut(entry) {
                bar(
                    root,
                    place,
                    (0.0, value),
                    (row_number(row) + 0.25, row_number(row) + 0.75),
                    BLUE.mix(1.0),
                )?;
            }
            if is_ecp5(entry) {
                goal_marks(root, place, row, &ECP5_MHS_PER_KLUT)?;
            }
        }
        Ok(())
    })
}

/// The end of a scale that begins at 0.
fn above(high: f64) -> f64 {
    if high > 0.0 { high * 1.05 } else { 1.0 }
}

fn bar(root: &Root, place: Place, x: (f64, f64), y: (f64, f64), style: RGBAColor) -> Drawn {
    root.draw(&Rectangle::new([place(x.0, y.0), place(x.1, y.1)], style.filled()))
}

fn fmax(entries: &[&Entry]) -> Result<Picture, PageError> {
    let high = entries
        .iter()
        .flat_map(|entry| entry.fmax_mhz.values().copied().chain([entry.target_mhz]))
        .fold(0.0, f64::max);
    let end = |entry: &Entry| {
        let seeds = entry.fmax_mhz.len();
        let seeds = if seeds == 1 { "1 seed".to_owned() } else { format!("{seeds} seeds") };
        format!("{:.1} MHz, {seeds}", fmax_mhz(entry).unwrap_or(0.0))
    };
    let rows = Rows {
        name: "fmax",
        title: "Fmax by seed and board",
        about: "MHz after routing; the figure is the best seed's",
        rows: entries.iter().map(|entry| Row::new(entry, end(entry))).collect(),
        keys: vec![
            Key { mark: Mark::Dot, style: BLUE.mix(PALE), label: "a seed".to_owned() },
            key(Mark::Ring, BLUE, "the best one"),
            key(Mark::Tick, ORANGE, "target"),
        ],
    };
    rows.draw(0.0..above(high), "", |root, place| {
        for (row, entry) in entries.iter().enumerate() {
            let line = [place(0.0, middle(row)), place(above(high), middle(row))];
            root.draw(&PathElement::new(line, INK.mix(0.12)))?;
            mark(root, Mark::Tick, ORANGE.mix(1.0), place(entry.target_mhz, middle(row)), 11)?;
            for value in entry.fmax_mhz.values() {
                mark(root, Mark::Dot, BLUE.mix(PALE), place(*value, middle(row)), 0)?;
            }
            if let Some(value) = fmax_mhz(entry) {
                mark(root, Mark::Ring, BLUE.mix(1.0), place(value, middle(row)), 0)?;
            }
        }
        Ok(())
    })
}

/// All boards' blocks, by their share of their board.
fn blocks(entries: &[&Entry]) -> Palette {
    let mut sizes: BTreeMap<String, f64> = BTreeMap::new();
    for entry in entries {
        let all = entry.blocks.iter().map(|block| f64::from(block.lut + block.ff)).sum::<f64>().max(1.0);
        for block in &entry.blocks {
            *sizes.entry(block.name.clone()).or_default() += f64::from(block.lut + block.ff) / all;
        }
        for step in &entry.critical_path.steps {
            sizes.entry(step.block.clone()).or_default();
        }
    }
    Palette::new(&sizes)
}

fn colour_of(index: usize) -> RGBColor {
    let (r, g, b) = colour(index);
    RGBColor(r, g, b)
}

fn block_keys(palette: &Palette) -> impl Iterator<Item = (usize, Key)> {
    palette.keys().into_iter().map(|(index, name)| (index, key(Mark::Box, colour_of(index), name)))
}

fn area(entries: &[&Entry], palette: &Palette) -> Result<Picture, PageError> {
    let rows = Rows {
        name: "area",
        title: "Area by block",
        about: "Share of the netlist before packing; upper bars LUTs, lower bars flip-flops",
        rows: entries
            .iter()
            .map(|entry| {
                let sum = |part: fn(&Block) -> u32| entry.blocks.iter().map(part).sum::<u32>();
                Row::new(entry, format!("{} LUT + {} FF", sum(|block| block.lut), sum(|block| block.ff)))
            })
            .collect(),
        keys: block_keys(palette).map(|(_, key)| key).collect(),
    };
    rows.draw(0.0..100.0, " %", |root, place| {
        for (row, entry) in entries.iter().enumerate() {
            for (is_lut, top) in [(true, 0.12), (false, 0.52)] {
                let mut shares = [0.0; COUNT];
                for block in &entry.blocks {
                    shares[palette.index(&block.name)] +=
                        f64::from(if is_lut { block.lut } else { block.ff });
                }
                let all = shares.iter().sum::<f64>().max(1.0);
                let mut begin = 0.0;
                for (index, share) in shares.iter().enumerate() {
                    let end = begin + 100.0 * share / all;
                    let y = (row_number(row) + top, row_number(row) + top + 0.36);
                    bar(root, place, (begin, end), y, colour_of(index).mix(1.0))?;
                    begin = end;
                }
            }
        }
        Ok(())
    })
}

fn critical_path(entries: &[&Entry], palette: &Palette) -> Result<Picture, PageError> {
    let length = |entry: &Entry| entry.critical_path.logic_ns + entry.critical_path.routing_ns;
    let period = |entry: &Entry| (entry.target_mhz > 0.0).then(|| 1000.0 / entry.target_mhz);
    let high =
        entries.iter().flat_map(|entry| period(entry).into_iter().chain([length(entry)])).fold(0.0, f64::max);
    let on_a_path = |index: &usize| {
        let steps = || entries.iter().flat_map(|entry| &entry.critical_path.steps);
        steps().any(|step| palette.index(&step.block) == *index)
    };
    let mut keys: Vec<Key> =
        block_keys(palette).filter(|(index, _)| on_a_path(index)).map(|(_, key)| key).collect();
    keys.push(Key { mark: Mark::Box, style: INK.mix(PALE), label: "pale: routing".to_owned() });
    keys.push(key(Mark::Tick, INK, "period of the target clock"));
    let rows = Rows {
        name: "critical-path",
        title: "Critical path by block",
        about: "Nanoseconds from register to register; the figures are logic + routing",
        rows: entries
            .iter()
            .map(|entry| {
                let path = &entry.critical_path;
                Row::new(entry, format!("{:.1} + {:.1} ns", path.logic_ns, path.routing_ns))
            })
            .collect(),
        keys,
    };
    rows.draw(0.0..above(high), "", |root, place| {
        for (row, entry) in entries.iter().enumerate() {
            let mut begin = 0.0;
            for step in &entry.critical_path.steps {
                let end = begin + step.delay_ns;
                let strength = if step.kind == "routing" { PALE } else { 1.0 };
                let style = colour_of(palette.index(&step.block)).mix(strength);
                bar(root, place, (begin, end), (row_number(row) + 0.2, row_number(row) + 0.8), style)?;
                begin = end;
            }
            if let Some(period) = period(entry) {
                mark(root, Mark::Tick, INK.mix(1.0), place(period, middle(row)), 12)?;
            }
        }
        Ok(())
    })
}

/// Entries have no date: they stand one after the other.
fn history(board: &BoardReports) -> Result<Picture, PageError> {
    const SIZE: (u32, u32) = (420, 270);
    /// Lines above the plot, where it says from which run on a core was another.
    const LINES: [i32; 3] = [40, 53, 66];
    const LEFT: i32 = 46;
    const RIGHT: i32 = 396;
    let name = &board.newest.board;
    let entries: Vec<&Entry> = board.older.iter().chain([&board.newest]).collect();
    let high = entries.iter().map(|entry| entry.mhs).fold(0.0, f64::max);
    let title = format!("{name}: MH/s, run by run");
    picture(&format!("history-{name}"), &title, SIZE, |root| {
        root.draw_text(&title, &text(14.0, HPos::Left, VPos::Top, 1.0), (MARGIN, 10))?;
        let mut chart = ChartBuilder::on(root)
            .margin_top(76)
            .margin_left(6)
            .margin_right(SIZE.0 - RIGHT.unsigned_abs())
            .margin_bottom(6)
            .set_label_area_size(LabelAreaPosition::Bottom, SCALE)
            .set_label_area_size(LabelAreaPosition::Left, LEFT - 6)
            .build_cartesian_2d(0.5..middle(entries.len()), 0.0..above(high))?;
        chart
            .configure_mesh()
            .disable_x_mesh()
            .x_labels(entries.len().min(10))
            .y_labels(5)
            .x_label_formatter(&|value| if value.fract() == 0.0 { short(*value) } else { String::new() })
            .y_label_formatter(&|value| short(*value))
            .light_line_style(TRANSPARENT)
            .bold_line_style(INK.mix(0.15))
            .axis_style(INK.mix(0.4))
            .label_style(text(11.0, HPos::Center, VPos::Top, 0.75))
            .draw()?;
        let points: Vec<(f64, f64)> =
            entries.iter().enumerate().map(|(at, entry)| (row_number(at + 1), entry.mhs)).collect();
        chart.draw_series(LineSeries::new(points.clone(), BLUE.stroke_width(2)))?;
        let (mut shown, mut ends) = (String::new(), [LEFT; LINES.len()]);
        for (entry, point) in entries.iter().zip(points) {
            let (x, y) = chart.backend_coord(&point);
            mark(root, Mark::Dot, BLUE.mix(1.0), (x, y), 0)?;
            let what = format!("{} × {}", entry.engines, entry.architecture);
            if what == shown {
                continue;
            }
            let width = pixels(text_width(&what, 10.0));
            let begin = (x - 4).min(RIGHT - width);
            // Where there is no room, the next run that differs may have some.
            if let Some(line) = ends.iter().position(|end| *end <= begin) {
                let top = LINES[line];
                root.draw_text(&what, &text(10.0, HPos::Left, VPos::Center, 0.8), (begin, top))?;
                root.draw(&PathElement::new([(x, top + 6), (x, y - 6)], INK.mix(0.25)))?;
                ends[line] = begin + width;
            }
            shown = what;
        }
        Ok(())
    })
}
