//! Writes the committed Verilog, `hdl/verilog/rolled.v`, anew from its description.

use std::path::Path;
use std::{fs, io};

use midstate_gateware::{CoreConfig, emit};

fn main() -> io::Result<()> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../verilog/rolled.v");
    let verilog = emit::verilog(&CoreConfig::default()).map_err(io::Error::other)?;
    fs::write(&path, verilog)?;
    println!("wrote {}", path.display());
    Ok(())
}
