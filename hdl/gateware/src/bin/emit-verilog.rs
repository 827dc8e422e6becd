//! Writes the committed Verilog of the simulated devices, `hdl/verilog/*.v`, anew from its description.

use std::path::Path;
use std::{fs, io};

use midstate_gateware::emit;

fn main() -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../verilog");
    for (name, config) in emit::SIMULATED {
        let path = folder.join(format!("{name}.v"));
        fs::write(&path, emit::verilog(&config).map_err(io::Error::other)?)?;
        println!("wrote {}", path.display());
    }
    Ok(())
}
