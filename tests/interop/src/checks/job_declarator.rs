//! `jd_client_sv2`: a client of our template provider and a server of our miner, without a pool.

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
    _process: Process,
    provider: Provider,
    url: PoolUrl,
}

/// All checks against this peer.
pub(crate) async fn run(places: &Places, results: &mut Results) {
    let started = async {
        let provider = Provider::start(NBITS).await?;
        let (address, authority) = (free_address()?, Authority::generate()?);
        let text = settings::job_declarator(address, &authority, (provider.address(), provider.authority()));
        let file = places.settings_file(PEER, &text)?;
        let mut process =
            Process::start(&places.peers.join(PEER), &["--config", &file], PEER, &places.logs, false)?;
        process.connect(address).await?;
        let url = PoolUrl::new(&address.ip().to_string(), address.port(), authority.public)?;
        let evidence = constrained(&provider).await?;
        Ok((Running { _process: process, provider, url }, evidence))
    };
    if let Some(running) = results.check("template_provider_serves_the_job_declarator", PEER, started).await {
        for (check, options) in [
            ("miner_on_the_job_declarator_extended", &[][..]),
            ("miner_on_the_job_declarator_standard", &["--standard"]),
        ] {
            let mining = async {
                let Running { provider, url, .. } = &running;
                let mining = Mining { name: check, options, versions: Versions::AsGiven, share_batch: 1 };
                let evidence = mine(places, provider, url, mining).await?;
                Ok(((), evidence))
            };
            results.check(check, PEER, mining).await;
        }
    }
    let reason = "pool_sv2's job declaration server asks Bitcoin Core itself, and there is none here";
    results.not_run("job_declared_to_a_pool", PEER, reason);
}
