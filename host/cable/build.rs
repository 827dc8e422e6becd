//! Takes what the boards' catalogue says of their USB bridges: a table, so that a miner needs nothing else of it.

use std::error::Error;
use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs};

use serde::Deserialize;

#[derive(Deserialize)]
struct Board {
    name: String,
    usb: Usb,
    core: Core,
}

#[derive(Deserialize)]
struct Usb {
    chip: String,
    vid: u16,
    pid: u16,
    interface: Option<char>,
    product: Option<String>,
}

#[derive(Deserialize)]
struct Core {
    baud: u32,
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../boards");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut boards = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        let facts = path.join("board.toml");
        if let Some(id) = path.file_name().and_then(|name| name.to_str()).filter(|_| facts.is_file()) {
            let board: Board =
                toml::from_str(&fs::read_to_string(&facts)?).map_err(|error| format!("{id}: {error}"))?;
            boards.push((id.to_owned(), board));
        }
    }
    boards.sort_by(|a, b| a.0.cmp(&b.0));
    let mut code = String::from("&[\n");
    for (id, Board { name, usb: Usb { chip, vid, pid, interface, product }, core: Core { baud } }) in boards {
        writeln!(
            code,
            "    Board {{ id: {id:?}, name: {name:?}, chip: {chip:?}, vid: {vid:#06x}, pid: {pid:#06x}, \
             interface: {interface:?}, product: {product:?}, baud: {baud} }},"
        )?;
    }
    code.push(']');
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("boards.rs"), code)?;
    Ok(())
}
