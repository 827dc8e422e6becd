//! Finds the boards: each folder here with a `board.toml` is one, so that a new board needs no code.

use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let folder = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut boards = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        let facts = path.join("board.toml");
        if facts.is_file()
            && let Some(id) = path.file_name().and_then(|name| name.to_str())
        {
            boards.push((id.to_owned(), facts));
        }
    }
    boards.sort();
    let mut code = String::from("&[\n");
    for (id, facts) in boards {
        writeln!(code, "    ({id:?}, include_str!({facts:?})),").map_err(io::Error::other)?;
    }
    code.push(']');
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    fs::write(out.join("boards.rs"), code)
}
