//! `midstate pool`: serves the bundled pool until it is stopped.

use std::time::Duration;

use anyhow::Result;
use midstate_pool::{Pool, PoolConfig};

use crate::args::PoolArgs;
use crate::display::Display;
use crate::report::print_line;
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
    if let Some(secret) = args.key {
        config.authority_secret = secret;
    }
    let pool = Pool::start(config).await?;
    print_line(&pool.url().to_string())?;
    let stats = pool.stats();
    let mut progress = display.progress();
    let mut show = tokio::time::interval(SHOW_EVERY);
    loop {
        tokio::select! {
            () = stop.wanted() => break,
            _ = show.tick(), if display.is_terminal() => {
                let stats = stats.borrow().clone();
                progress.show(&format!(
                    "{} connections, {} channels; {} shares accepted, {} refused; {} blocks",
                    stats.connections,
                    stats.channels,
                    stats.shares_accepted,
                    stats.shares_rejected_total(),
                    stats.blocks
                ));
            }
        }
    }
    drop(progress);
    let stats = pool.shutdown().await?;
    display.line(&format!(
        "{} shares accepted, {} refused, {} blocks; tip {} at height {}",
        stats.shares_accepted,
        stats.shares_rejected_total(),
        stats.blocks,
        stats.tip,
        stats.height
    ));
    for (reason, count) in &stats.shares_rejected {
        display.line(&format!("  refused {count} times: {reason}"));
    }
    Ok(true)
}
