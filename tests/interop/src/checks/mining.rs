//! Our miner on a peer that gets its templates from us: what the miner says it did against what reached the template
//! provider.

use std::time::Duration;

use anyhow::{Result, ensure};
use midstate_sv2::PoolUrl;
use midstate_sv2::channel::VERSION_ROLLING_MASK;

use super::{Places, SOON};
use crate::miner::Miner;
use crate::provider::{Provider, Records};

/// Blocks that a run is to find, and how long it may take. A block takes seconds.
const BLOCKS: usize = 3;
const LIMIT: Duration = Duration::from_secs(240);

/// Whether solutions must have a version that is not the template's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Versions {
    AsGiven,
    Rolled,
}

/// One run of the miner.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mining<'a> {
    /// Of the log, too.
    pub(crate) name: &'a str,
    /// Of `midstate mine`.
    pub(crate) options: &'a [&'a str],
    pub(crate) versions: Versions,
    /// Shares that the peer answers together.
    pub(crate) share_batch: u32,
}

/// Mines until some blocks reached the template provider, and compares the accounts.
pub(crate) async fn mine(
    places: &Places,
    provider: &Provider,
    pool: &PoolUrl,
    mining: Mining<'_>,
) -> Result<String> {
    let Mining { name, options, versions, share_batch } = mining;
    let before = provider.records().solutions.len();
    let of_run =
        |records: &Records| Records { solutions: records.solutions[before..].to_vec(), ..records.clone() };
    let mut miner = Miner::start(&places.midstate, pool, options, name, &places.logs)?;
    let enough = |records: &Records| (of_run(records).blocks().count() >= BLOCKS).then_some(());
    tokio::select! {
        found = provider.until("blocks of the miner", LIMIT, enough) => found?,
        error = miner.ended() => return Err(error),
    }
    let summary = miner.end().await?;
    summary.check()?;
    let (accepted, acknowledged, found) =
        (summary.count("shares_accepted")?, summary.count("blocks")?, summary.count("blocks_found")?);
    // The peer answers the miner and the template provider at the same time.
    let records = provider.until("every block that the peer acknowledged", SOON, |records| {
        let records = of_run(records);
        (u64::try_from(records.solutions.len()).ok()? >= acknowledged).then_some(records)
    });
    let records = records.await?;
    ensure!(records.refused().is_empty(), "solutions were refused: {:?}", records.refused());
    let blocks = u64::try_from(records.blocks().count())?;
    let solutions = records.solutions.len();
    ensure!(
        u64::try_from(solutions)? <= found,
        "{solutions} solutions came, and the miner found {found} blocks"
    );
    ensure!(
        accepted > acknowledged,
        "of {accepted} accepted shares {acknowledged} are blocks: none was a mere share"
    );
    ensure!(summary.count("jobs")? >= blocks, "{} jobs for {blocks} blocks", summary.count("jobs")?);
    let unanswered = summary.count("shares_unknown")?;
    ensure!(unanswered < share_batch.into(), "{unanswered} shares were not answered");
    let mut rolled_bits = 0;
    for (solution, _) in records.blocks() {
        let bits = solution.version ^ solution.template_version.unwrap_or_default();
        let is_rolled = bits != 0;
        ensure!(bits & !VERSION_ROLLING_MASK == 0, "foreign version bits {bits:08x}");
        ensure!(
            is_rolled == (versions == Versions::Rolled),
            "a block with version {:08x} on template {}",
            solution.version,
            solution.template_id
        );
        rolled_bits |= bits;
    }
    let last = records.blocks().last().map(|(_, block)| block.hash.to_string()).unwrap_or_default();
    let bits = if versions == Versions::Rolled {
        format!(", version bits {rolled_bits:08x}")
    } else {
        String::new()
    };
    let stale = summary.stale();
    Ok(format!("{accepted} shares accepted, {stale} late; {blocks} blocks{bits}, last {last}"))
}
