//! Writes the committed Verilog of the shipped boards, `hdl/verilog/boards/*.v`, anew from its description.

use std::error::Error;
use std::fs;

use midstate_boards::committed;

fn main() -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(committed::folder())?;
    for (path, verilog) in committed::emitted()? {
        fs::write(&path, verilog)?;
        println!("wrote {}", path.display());
    }
    Ok(())
}
