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

/// What the blocks without a colour of their own are called.
pub(super) const REST_NAME: &str = "others";

/// Blocks in the order of their size.
pub(super) struct Palette {
    names: Vec<String>,
}

impl Palette {
    /// From sizes by name.
    pub(super) fn new(sizes: &BTreeMap<String, f64>) -> Self {
        let mut sizes: Vec<(&String, &f64)> = sizes.iter().collect();
        sizes.sort_by(|a, b| b.1.total_cmp(a.1));
        Self { names: sizes.into_iter().map(|(name, _)| name.clone()).collect() }
    }

    /// The number of a block's colour; [`Palette::len`]` - 1` is that of the rest where not all have their own.
    pub(super) fn index(&self, name: &str) -> usize {
        self.names.iter().position(|known| known == name).unwrap_or(COLOURS.len()).min(COLOURS.len())
    }

    /// How many colours are in use.
    pub(super) fn len(&self) -> usize {
        self.names.len().min(COLOURS.len() + 1)
    }

    /// What a colour stands for.
    pub(super) fn name(&self, index: usize) -> &str {
        if index < COLOURS.len() { &self.names[index] } else { REST_NAME }
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
