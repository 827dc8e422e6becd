//! The settings files of the peers, as each of them wants it. Left out: everything that has a default that suits.

use std::net::SocketAddr;

use anyhow::Result;
use midstate_sv2::PoolUrl;
use midstate_sv2::noise::{AuthorityKeypair, AuthorityPublicKey};

/// What each peer's own coinbase output pays to: 20 zeros, whose key nobody has.
const REWARD: &str = "raw(00140000000000000000000000000000000000000000)";
/// Shares that a peer expects in a minute: as many as our miner asks for at most.
pub(crate) const SHARES_PER_MINUTE: f64 = 600.0;

/// The key pair of a peer that accepts connections.
#[derive(Debug)]
pub(crate) struct Authority {
    secret: String,
    pub(crate) public: AuthorityPublicKey,
}

impl Authority {
    pub(crate) fn generate() -> Result<Self> {
        let secret: [u8; 32] = rand::random();
        let public = AuthorityKeypair::from_secret(secret)?.public();
        Ok(Self { secret: bs58::encode(secret).with_check().into_string(), public })
    }

    fn lines(&self) -> String {
        let Self { secret, public } = self;
        format!(
            "authority_public_key = \"{public}\"\nauthority_secret_key = \"{secret}\"\ncert_validity_sec = 3600\n"
        )
    }
}

/// A peer that provides templates.
fn template_provider(address: SocketAddr, authority: AuthorityPublicKey) -> String {
    format!("[template_provider_type.Sv2Tp]\naddress = \"{address}\"\npublic_key = \"{authority}\"\n")
}

/// For `pool_sv2`.
pub(crate) fn pool(
    listen: SocketAddr,
    authority: &Authority,
    share_batch: u32,
    provider: (SocketAddr, AuthorityPublicKey),
) -> String {
    format!(
        "{keys}listen_address = \"{listen}\"\ncoinbase_reward_script = \"{REWARD}\"\nserver_id = 1\n\
         pool_signature = \"interop\"\nshares_per_minute = {SHARES_PER_MINUTE:.1}\n\
         share_batch_size = {share_batch}\n\n{provider}",
        keys = authority.lines(),
        provider = template_provider(provider.0, provider.1),
    )
}

/// For `translator_sv2`.
pub(crate) fn translator(
    listen: SocketAddr,
    pool: &PoolUrl,
    hashes_per_s: f64,
    is_aggregated: bool,
) -> String {
    format!(
        "downstream_address = \"{ip}\"\ndownstream_port = {port}\nmax_supported_version = 2\n\
         min_supported_version = 2\ndownstream_extranonce2_size = 4\nverify_payout = false\n\
         aggregate_channels = {is_aggregated}\nsupported_extensions = []\nrequired_extensions = []\n\n\
         [downstream_difficulty_config]\nmin_individual_miner_hashrate = {hashes_per_s:.1}\n\
         shares_per_minute = {SHARES_PER_MINUTE:.1}\nenable_vardiff = false\njob_keepalive_interval_secs = 60\n\n\
         [[upstreams]]\naddress = \"{pool_host}\"\nport = {pool_port}\nauthority_pubkey = \"{key}\"\n\
         user_identity = \"interop\"\n",
        ip = listen.ip(),
        port = listen.port(),
        pool_host = pool.host(),
        pool_port = pool.port(),
        key = pool.authority(),
    )
}

/// For `jd_client_sv2` without a pool: it mines alone, on its template provider.
pub(crate) fn job_declarator(
    listen: SocketAddr,
    authority: &Authority,
    provider: (SocketAddr, AuthorityPublicKey),
) -> String {
    format!(
        "listening_address = \"{listen}\"\nmax_supported_version = 2\nmin_supported_version = 2\n{keys}\
         shares_per_minute = {SHARES_PER_MINUTE:.1}\nshare_batch_size = 1\nmode = \"SOLOMINING\"\n\
         jdc_signature = \"interop\"\ncoinbase_reward_script = \"{REWARD}\"\nupstreams = []\n\n{provider}",
        keys = authority.lines(),
        provider = template_provider(provider.0, provider.1),
    )
}
