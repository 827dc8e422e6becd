//! `midstate mine` on this machine's CPU, and the summary that it ends with.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use midstate_sv2::PoolUrl;
use midstate_sv2::messages::error_codes::submit_shares::STALE_SHARE;
use serde_json::Value;

use crate::processes::Process;

/// A running miner.
#[derive(Debug)]
pub(crate) struct Miner(Process);

impl Miner {
    /// Starts the miner with one CPU thread and further `options`.
    pub(crate) fn start(
        program: &Path,
        pool: &PoolUrl,
        options: &[&str],
        name: &str,
        logs: &Path,
    ) -> Result<Self> {
        let pool = pool.to_string();
        let common =
            ["--verbose", "mine", "--pool", &pool, "--user", "interop.miner", "--fabric", "cpu", "--json"];
        Ok(Self(Process::start(program, &[&common, options].concat(), name, logs, true)?))
    }

    /// Waits for an end that nobody asked for.
    pub(crate) async fn ended(&mut self) -> anyhow::Error {
        self.0.ended().await
    }

    /// Ends the miner and reads its summary.
    pub(crate) async fn end(self) -> Result<Summary> {
        let text = self.0.interrupt().await?;
        let value = serde_json::from_str(&text).with_context(|| format!("no summary: {text}"))?;
        Ok(Summary(value))
    }
}

/// What a miner says it did.
#[derive(Debug)]
pub(crate) struct Summary(Value);

impl Summary {
    pub(crate) fn count(&self, name: &str) -> Result<u64> {
        self.0[name].as_u64().with_context(|| format!("the summary has no `{name}`"))
    }

    /// Shares that came after the block which made them worthless: those that are under way when a block is found.
    pub(crate) fn stale(&self) -> u64 {
        self.0["shares_rejected_by_code"][STALE_SHARE].as_u64().unwrap_or_default()
    }

    /// What must hold of any run: one connection, nothing refused but what was late, nothing false, and the peer's answers
    /// fit.
    pub(crate) fn check(&self) -> Result<()> {
        ensure!(self.count("connections")? == 1, "{} connections, not one", self.count("connections")?);
        let codes = &self.0["shares_rejected_by_code"];
        ensure!(self.count("shares_rejected")? == self.stale(), "shares were refused: {codes}");
        for name in ["hits_false", "unmatched_answers", "faults"] {
            let count = self.count(name)?;
            ensure!(count == 0, "{name} is {count}");
        }
        Ok(())
    }
}
