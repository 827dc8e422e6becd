//! Where the stand-in for libusb's shared library is, and how a program gets it instead of the system's.

use std::ffi::OsString;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::{env, io};

/// What cargo calls it.
const BUILT: &str = "libmidstate_emulated_libusb.so";

/// What the loader looks for on behalf of libftdi.
const WANTED: &str = "libusb-1.0.so.0";

/// Where the loader looks first.
const PATH_VARIABLE: &str = "LD_LIBRARY_PATH";

/// Puts the library into a folder under the name that the loader looks for.
pub(crate) fn install(folder: &Path) -> io::Result<()> {
    symlink(find()?, folder.join(WANTED))
}

/// This package depends on the library's, so that cargo has built it into the `deps` folder of the same profile. Tests are in
/// that folder, programs above it, examples beside it.
fn find() -> io::Result<PathBuf> {
    let program = env::current_exe()?;
    let folders = program.ancestors().skip(1).take(3);
    let mut places = folders.flat_map(|folder| [folder.join(BUILT), folder.join("deps").join(BUILT)]);
    places.find(|place| place.is_file()).ok_or_else(|| {
        let text = format!(
            "{BUILT} is not in the target folder that {} is in: build it with `cargo build -p midstate-emulated-libusb`",
            program.display()
        );
        io::Error::new(io::ErrorKind::NotFound, text)
    })
}

/// The variable by which a program finds the library in this folder, ahead of those that it finds now.
pub(crate) fn variable(folder: &Path) -> (&'static str, OsString) {
    let mut folders = folder.as_os_str().to_owned();
    if let Some(others) = env::var_os(PATH_VARIABLE).filter(|others| !others.is_empty()) {
        folders.push(":");
        folders.push(others);
    }
    (PATH_VARIABLE, folders)
}
