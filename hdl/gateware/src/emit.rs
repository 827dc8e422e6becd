//! From a configuration to Verilog.

use rust_hdl_core::prelude::*;

use crate::config::{ConfigError, CoreConfig};
use crate::top::Top;

/// The Verilog of a device: the module `top` and all that it is made of.
///
/// # Errors
/// When the configuration cannot be built.
pub fn verilog(config: &CoreConfig) -> Result<String, ConfigError> {
    config.validate()?;
    let mut top = Top::new(config);
    top.connect_all();
    // rust-hdl ends lines with spaces here and there; a file under version control should not.
    let body: String = generate_verilog(&top).lines().flat_map(|line| [line.trim_end(), "\n"]).collect();
    Ok(format!(
        "// Emitted by midstate-gateware from {config:?}.\n// Do not edit: change the description in hdl/gateware and run `cargo xtask emit`.\n{body}"
    ))
}
