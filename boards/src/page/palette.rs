//! Colours of blocks, and where a legend's entries stand.
//!
//! Ink is `currentColor`, which follows the reader's light or dark scheme; the colours are of a middle lightness, so that
//! they can be told from both grounds. Left out: text metrics: widths are estimates on the safe side.

use std::collections::BTreeMap;

/// Nine blocks are told apart, and all that are smaller are one.
const COLOURS: [(u8, u8, u8); 9] = [
    (0x4e, 0x79, 0xa7),
    (0xf2, 0x8e, 0x2b),
    (0x59, 0xa1, 0x4f),
    (0xe1, 0x57, 0x59),
    (0xb0, 0x7a, 0xa1),
    (0x76, 0xb7, 0xb2),
    (0xd4, 0xb0, 0x2f),
    (0x9c, 0x75, 0x5f),
    (0xf7, 0x8f, 0xa0),
];
const REST: (u8, u8, u8) = (0x8c, 0x8c, 0x8c);

/// Blocks that have the same colour in every picture of theirs; those of other names take what is left.
const USUAL: [&str; COLOURS.len()] = [
    "search.engines.groups.engines",
    "search",
    "search.engines",
    "control",
    "hit_fifo",
    "frame_receiver",
    "frame_sender",
    "search.engines.groups",
    "uart_sender",
];

/// How many colours there are, that of the rest among them.
pub(super) const COUNT: usize = COLOURS.len() + 1;

/// Which block has which colour.
pub(super) struct Palette {
    names: [Option<String>; COLOURS.len()],
    has_rest: bool,
}

impl Palette {
    /// From sizes by name: the largest have a colour of their own.
    pub(super) fn new(sizes: &BTreeMap<String, f64>) -> Self {
        let mut sizes: Vec<(&String, &f64)> = sizes.iter().collect();
        sizes.sort_by(|a, b| b.1.total_cmp(a.1));
        let mut largest: Vec<&String> = sizes.iter().take(COLOURS.len()).map(|(name, _)| *name).collect();
        let mut names: [Option<String>; COLOURS.len()] =
            USUAL.map(|usual| largest.iter().any(|name| *name == usual).then(|| usual.to_owned()));
        largest.retain(|name| !USUAL.contains(&name.as_str()));
        for (free, name) in names.iter_mut().filter(|name| name.is_none()).zip(largest) {
            *free = Some(name.clone());
        }
        Self { names, has_rest: sizes.len() > COLOURS.len() }
    }

    /// The number of a block's colour.
    pub(super) fn index(&self, name: &str) -> usize {
        self.names.iter().position(|known| known.as_deref() == Some(name)).unwrap_or(COLOURS.len())
    }

    /// Colours in use, and what they stand for.
    pub(super) fn keys(&self) -> Vec<(usize, &str)> {
        let own = self.names.iter().enumerate().filter_map(|(index, name)| Some((index, name.as_deref()?)));
        own.chain(self.has_rest.then_some((COLOURS.len(), "others"))).collect()
    }
}

/// A colour by its number.
pub(super) fn colour(index: usize) -> (u8, u8, u8) {
    COLOURS.get(index).copied().unwrap_or(REST)
}

/// How wide a text may be, in px.
pub(super) fn text_width(text: &str, size_px: f64) -> f64 {
    // Verdana and DejaVu, the widest of the usual sans-serif faces, have 0.6 on average.
    f64::from(u32::try_from(text.chars().count()).unwrap_or(u32::MAX)) * size_px * 0.6
}

/// Where a legend's entries stand, column in px and line, and how many lines there are.
pub(super) fn legend(labels: &[String], width: f64) -> (Vec<(f64, u32)>, u32) {
    let (mut x, mut line) = (0.0, 0);
    let mut places = Vec::new();
    for label in labels {
        let needed = text_width(label, 12.0) + 32.0;
        if x > 0.0 && x + needed > width {
            (x, line) = (0.0, line + 1);
        }
        places.push((x, line));
        x += needed;
    }
    (places, if labels.is_empty() { 0 } else { line + 1 })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn palette(names: &[&str]) -> Palette {
        let size = |at: usize| f64::from(100 - u32::try_from(at).unwrap());
        Palette::new(&names.iter().enumerate().map(|(at, name)| ((*name).to_owned(), size(at))).collect())
    }

    #[test]
    fn usual_blocks_keep_their_colour_and_the_largest_have_one() {
        let few = palette(&["new", "control", "search"]);
        assert_eq!(few.keys(), [(0, "new"), (1, "search"), (3, "control")]);
        let mut names = vec!["new"];
        names.extend(USUAL);
        let many = palette(&names);
        assert_eq!((many.index("new"), many.index("search"), many.index("uart_sender")), (8, 1, 9));
        assert_eq!(many.keys().last(), Some(&(9, "others")));
        assert!(palette(&[]).keys().is_empty());
    }

    #[test]
    fn a_legend_wraps_before_it_is_too_wide() {
        let labels = ["a".repeat(20), "b".repeat(20), "c".to_owned()];
        let (places, lines) = legend(&labels, 300.0);
        assert_eq!(lines, 2);
        assert_eq!((places[0], places[1]), ((0.0, 0), (0.0, 1)));
        assert_eq!(legend(&[], 300.0).1, 0);
    }
}
