//! `midstate pool`: serves the bundled pool until it is stopped.

use std::time::Duration;

use anyhow::{Result, bail};
use midstate_pool::{Pool, PoolConfig};
use zeroize::Zeroizing;

use crate::args::PoolArgs;
use crate::display::Display;
use crate::keys;
use crate::report::{counted, print_line};
use crate::stop::Stop;

/// How often the display changes.
const SHOW_EVERY: Duration = Duration::from_secs(1);

pub(crate) async fn run(args: PoolArgs, display: &Display, mut stop: Stop) -> Result<bool> {
    let mut config = PoolConfig {
        listen: args.listen,
        public_host: args.public_host,
        nbits: args.nbits,
        shares_per_minute: args.shares_per_minute,
        share_batch: args.share_batch,
        refresh_interval: Duration::from_secs(args.refresh),
        ..PoolConfig::default()
    };
    match (args.key.map(Zeroizing::new), &args.key_file) {
        (Some(_), Some(file)) => bail!(
            "the pool has two secret keys, one from --key or MIDSTATE_POOL_KEY and one from {}: give one of them",
            file.display()
        ),
        (Some(secret), None) => config.authority_secret = secret.parse()?,
        (None, Some(file)) => config.authority_secret = keys::read(file, display)?,
        (None, None) => {}
    }
    let pool = Pool::start(config).await?;
    print_line(&pool.url().to_string())?;
    let mut stats = pool.stats();
    let mut progress = display.progress();
    let mut show = tokio::time::interval(SHOW_EVERY);
    loop {
        tokio::select! {
            () = stop.wanted() => break,
            // A defect ended the pool: the shutdown below says which.
            changed = stats.changed() => if changed.is_err() { break },
            _ = show.tick(), if display.is_terminal() => {
                let stats = stats.borrow().clone();
                progress.show(&format!(
                    "{}, {}; {} accepted, {} refused; {}",
                    counted(stats.connections as u64, "connection"),
                    counted(stats.channels as u64, "channel"),
                    counted(stats.shares_accepted, "share"),
                    stats.shares_rejected_total(),
                    counted(stats.blocks, "block")
                ));
            }
        }
    }
    drop(progress);
    let stats = pool.shutdown().await?;
    display.line(&format!(
        "{} accepted, {} refused, {}; tip {} at height {}",
        counted(stats.shares_accepted, "share"),
        stats.shares_rejected_total(),
        counted(stats.blocks, "block"),
        stats.tip,
        stats.height
    ));
    for (reason, count) in &stats.shares_rejected {
        display.line(&format!("  refused {}: {reason}", counted(*count, "time")));
    }
    Ok(true)
}
