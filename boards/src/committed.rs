//! The cores of the shipped boards as committed Verilog, `hdl/verilog/boards/BOARD.v`.
//!
//! Left out: who writes them (`cargo xtask emit`) and who compares them (a test).

use std::path::{Path, PathBuf};

use midstate_gateware::emit;

use crate::catalog::{self, CatalogError, Wish};

/// Where they are.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../hdl/verilog/boards")
}

/// Each board's file and what its description emits for it.
///
/// # Errors
/// When a board of the catalogue cannot be built.
pub fn emitted() -> Result<Vec<(PathBuf, String)>, CatalogError> {
    catalog::ids()
        .into_iter()
        .map(|id| {
            let (config, _) = catalog::board(id)?.configure(&Wish::default())?;
            Ok((folder().join(format!("{id}.v")), emit::verilog(&config)?))
        })
        .collect()
}
