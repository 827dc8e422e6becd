//! How many cells a core takes: the sum of what its blocks say.
//!
//! Each block has its own `CELLS`, as routed on the boards in `boards/reports`, where a test holds the sum against every
//! report.

use crate::config::{Architecture, CarryCells, CoreConfig};
use crate::engines::{compact, rolled};
use crate::{control, hit_fifo, link, search, top, uart};

/// Cells of a block after place and route, by family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cells {
    /// Logic cells of iCE40: a LUT, a carry and a flip-flop each, of which one at least is in use.
    pub ice40: u32,
    /// TRELLIS_COMB of ECP5, each a LUT or a bit of a carry chain; flip-flops are not counted.
    pub ecp5: u32,
}

/// The cells of a core, `None` for one that no board ships with.
pub fn cells(config: &CoreConfig) -> Option<u32> {
    let of_family = |cells: Cells| match config.carry_cells {
        CarryCells::TwoInputs => cells.ice40,
        CarryCells::FourInputs => cells.ecp5,
    };
    let engines = match (config.architecture, config.carry_cells) {
        (Architecture::Compact, CarryCells::TwoInputs) => compact::ICE40_CELLS,
        (Architecture::Rolled, _) => {
            u32::from(config.engines) * of_family(rolled::engine::CELLS) + of_family(rolled::SHARED_CELLS)
        }
        (Architecture::Compact, CarryCells::FourInputs)
        | (Architecture::PartlyUnrolled { .. } | Architecture::FullyUnrolled { .. }, _) => return None,
    };
    let rest = [
        search::CELLS,
        control::CELLS,
        hit_fifo::CELLS,
        link::RECEIVER_CELLS,
        link::SENDER_CELLS,
        uart::CELLS,
        top::CELLS,
    ];
    Some(engines + rest.into_iter().map(of_family).sum::<u32>())
}
