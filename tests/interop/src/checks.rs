//! The checks, by peer.

pub(crate) mod job_declarator;
pub(crate) mod mining;
pub(crate) mod pool;
pub(crate) mod translator;

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Result, ensure};

use crate::provider::{Provider, Records};

/// Difficulty of the chains here: 2^24 hashes, some seconds of a CPU, and many shares.
pub(crate) const NBITS: u32 = 0x1e00_ffff;

/// Bytes of the output that each peer adds to its coinbase here.
const OUTPUT_BYTES: u32 = 31;
/// How long a peer may take for what it does at once.
const SOON: Duration = Duration::from_secs(20);

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
    pub(crate) fn settings_file(&self, name: &str, text: &str) -> Result<String> {
        let path = self.settings.join(format!("{name}.toml"));
        std::fs::write(&path, text)?;
        path.into_os_string().into_string().map_err(|path| anyhow::anyhow!("{path:?} is no Unicode"))
    }
}

/// Waits until a peer told the template provider what its coinbase needs, which is the last step of its setup.
async fn constrained(provider: &Provider) -> Result<String> {
    let wanted = |records: &Records| records.constraints.first().cloned();
    let constraints = provider.until("CoinbaseOutputConstraints", SOON, wanted).await?;
    let (bytes, sigops) =
        (constraints.coinbase_output_max_additional_size, constraints.coinbase_output_max_additional_sigops);
    ensure!(bytes >= OUTPUT_BYTES, "the peer asks for {bytes} bytes, and its output has {OUTPUT_BYTES}");
    Ok(format!("CoinbaseOutputConstraints: {bytes} bytes, {sigops} sigops"))
}
