//! `jd_client_sv2`: a client of our template provider and a server of our miner, without a pool.

use anyhow::Result;
use midstate_sv2::PoolUrl;

use super::mining::{Mining, Versions, mine};
use super::{NBITS, Places, constrained};
use crate::processes::{Process, free_address};
use crate::provider::Provider;
use crate::results::Results;
use crate::settings::{self, Authority};

pub(crate) const PEER: &str = "jd_client_sv2";

#[derive(Debug)]
struct Running {
    process: Process,
    provider: Provider,
    url: PoolUrl,
}

impl Running {
    /// A declarator and a template provider for it, and what that one saw of it. `name` is the log's.
    async fn start(places: &Places, name: &str) -> Result<(Self, String)> {
        let provider = Provider::start(NBITS).await?;
        let (address, authority) = (free_address()?, Authority::generate()?);
        let text = settings::job_declarator(address, &authority, (provider.address(), provider.authority()));
        let file = places.settings_file(name, &text)?;
        let program = places.peers.join(PEER);
        let mut process = Process::start(&program, &["--config", &file], name, &places.logs, false)?;
        process.connect(address).await?;
        let url = PoolUrl::new(&address.ip().to_string(), address.port(), authority.public)?;
        let evidence = constrained(&provider).await?;
        Ok((Self { process, provider, url }, evidence))
    }

    async fn mine(&mut self, places: &Places, name: &str, options: &[&str]) -> Result<String> {
        let mining = Mining { name, options, versions: Versions::AsGiven, share_batch: 1 };
        tokio::select! {
            mined = mine(places, &self.provider, &self.url, mining) => mined,
            error = self.process.ended() => Err(error),
        }
    }
}

/// All checks against this peer. Each miner has a declarator of its own: one that a client reaches between a template and its
/// previous hash, as after the first miner's last block, ends (`TemplateIdNotFound`, 0.6.0).
pub(crate) async fn run(places: &Places, results: &mut Results) {
    let started = Running::start(places, PEER);
    if let Some(mut running) =
        results.check("template_provider_serves_the_job_declarator", PEER, started).await
    {
        let name = "miner_on_the_job_declarator_extended";
        let mining = async { Ok(((), running.mine(places, name, &[]).await?)) };
        results.check(name, PEER, mining).await;
        drop(running);
        let name = "miner_on_the_job_declarator_standard";
        let mining = async {
            let (mut running, _) = Running::start(places, "jd_client_sv2_standard").await?;
            Ok(((), running.mine(places, name, &["--standard"]).await?))
        };
        results.check(name, PEER, mining).await;
    }
    let reason = "pool_sv2's job declaration server asks Bitcoin Core itself, and there is none here";
    results.not_run("job_declared_to_a_pool", PEER, reason);
}
