//! `cargo xtask prove`: sees to the tools and runs the crate `midstate-proof`, which has the proofs.

use crate::chores::{Done, cargo, run};
use crate::tools;

/// All proofs, as a table; with `--mutants N` the mutation run instead.
pub(crate) fn prove(rest: &[String]) -> Done {
    tools::install()?;
    if !tools::is_on_path("yosys-abc") {
        return Err(
            "yosys-abc is missing: it is a part of Yosys that some distributions pack by itself (Debian: \
                    berkeley-abc); install it, or Yosys from https://github.com/YosysHQ/oss-cad-suite-build"
                .to_owned(),
        );
    }
    run(cargo(&["run", "--release", "--quiet", "--package", "midstate-proof", "--"], rest))
}
