//! The checks, by peer.

pub(crate) mod job_declarator;
pub(crate) mod mining;
pub(crate) mod pool;
pub(crate) mod translator;

use std::path::PathBuf;

/// Difficulty of the chains here: 2^23 hashes, some seconds of a CPU.
pub(crate) const NBITS: u32 = 0x1e01_ffff;

/// Where things are.
#[derive(Debug)]
pub(crate) struct Places {
    /// The peers' programs.
    pub(crate) peers: PathBuf,
    /// Our own program.
    pub(crate) midstate: PathBuf,
    /// Settings files of this run.
    pub(crate) settings: PathBuf,
    /// Logs, which stay.
    pub(crate) logs: PathBuf,
}

impl Places {
    /// Writes a settings file and gives its name.
    pub(crate) fn settings_file(&self, name: &str, text: &str) -> anyhow::Result<String> {
        let path = self.settings.join(format!("{name}.toml"));
        std::fs::write(&path, text)?;
        path.into_os_string().into_string().map_err(|path| anyhow::anyhow!("{path:?} is no Unicode"))
    }
}
