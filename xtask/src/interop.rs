//! Peers of other makers: installed from the registry once, then miner and pool are checked against them.
//!
//! The checks are `tests/interop`; this brings together what they need. Left out: anything that needs a Bitcoin node.

use std::path::Path;

use crate::chores::{Done, cargo, run};
use crate::tools;

/// The reference implementation's programs, in the versions that were looked at.
const PEERS: [(&str, &str); 3] =
    [("pool_sv2", "0.7.0"), ("translator_sv2", "0.6.0"), ("jd_client_sv2", "0.6.0")];

/// Ends well, and says so, where the peers cannot be installed: without a way to their registry nothing can be checked.
const WHERE_INSTALLABLE: &str = "--where-installable";

/// Installs the peers and runs the checks; the arguments are passed on to them.
pub(crate) fn interop(rest: &[String]) -> Done {
    tools::install()?;
    let folder = tools::cache_folder()?.join("interop");
    if let Err(error) = install(&folder) {
        if rest.iter().any(|argument| argument == WHERE_INSTALLABLE) {
            println!("NOT RUN: the peers cannot be installed here, so nothing was checked: {error}");
            return Ok(());
        }
        return Err(error);
    }
    let rest: Vec<String> = rest.iter().filter(|argument| *argument != WHERE_INSTALLABLE).cloned().collect();
    // Apart from the checks, with the features that it has everywhere else: what the demo built is used again.
    run(cargo(&["build", "--release", "--package", "midstate"], &[]))?;
    let mut command = cargo(&["run", "--release", "--quiet", "--package", "midstate-interop", "--"], &[]);
    command.arg("--peers").arg(folder.join("bin")).args(&rest);
    run(command)
}

/// Installs the peers that are not there in their version.
fn install(folder: &Path) -> Done {
    // Cargo's own list, where each version that was installed whole stands.
    let installed = std::fs::read_to_string(folder.join(".crates.toml")).unwrap_or_default();
    let missing: Vec<_> =
        PEERS.iter().filter(|(name, version)| !installed.contains(&format!("\"{name} {version} "))).collect();
    if missing.is_empty() {
        return Ok(());
    }
    tools::install_for_interop()?;
    let build = folder.join("build");
    for (name, version) in missing {
        eprintln!("xtask: installing {name} {version} from crates.io into {}", folder.display());
        // Without its features, which are a web page for monitoring and all that it is built of.
        let mut command = cargo(&["install", "--locked", "--no-default-features"], &[]);
        // They have little to compute, so that building them is most of the work: no optimisation, and one folder for
        // all, since most of what they are built of is the same.
        command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0").env("CARGO_PROFILE_RELEASE_LTO", "off");
        command.env("CARGO_TARGET_DIR", &build).arg("--root").arg(folder);
        command.arg(format!("{name}@{version}"));
        run(command)?;
    }
    match std::fs::remove_dir_all(&build) {
        Ok(()) => Ok(()),
        Err(error) => Err(format!("{} cannot be removed: {error}", build.display())),
    }
}
