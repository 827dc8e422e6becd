//! How a pool is set up, and what is refused before it starts.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::str::FromStr;
use std::time::Duration;

use midstate_spec::Target;
use midstate_sv2::PoolUrl;
use midstate_sv2::noise::{AuthorityKeypair, AuthorityPublicKey, ServerIdentity};
use zeroize::Zeroizing;

use crate::error::ConfigError;

/// How a pool is set up. [`Default`] draws a fresh authority key.
#[derive(Clone, Debug)]
pub struct PoolConfig {
    /// Where to listen; port 0 takes any free one. Default: 127.0.0.1:34254.
    pub listen: SocketAddr,
    /// The host in the pool's URL. Default: the address listened on, or loopback if that is unspecified.
    pub public_host: Option<String>,
    /// The key that clients know the pool by. A restarted pool keeps its clients if it keeps its key.
    pub authority_secret: AuthoritySecret,
    /// How long a certificate is valid, in whole seconds. It is renewed at half time. Default: 30 days.
    pub certificate_validity: Duration,
    /// Difficulty of a block. A chain that finds more than six blocks a second runs ahead of the clock by Bitcoin's
    /// time rules, until blocks are refused: a block should take all miners together a second or more. Default:
    /// 0x1e00ffff, 2^24 hashes.
    pub nbits: u32,
    /// How many shares a channel should find in a minute, by the hash rate that it declares. Default: 20.
    pub shares_per_minute: f64,
    /// Whether a channel's target also follows the shares that it finds, by the law of
    /// [`Vardiff`](midstate_sv2::channel::server::Vardiff). Default: yes.
    pub vardiff: bool,
    /// The easiest share target given to any channel. Default: every hash is a share, if the client wants that.
    pub easiest_target: Target,
    /// How many accepted shares one `SubmitShares.Success` acknowledges. What is left over is acknowledged with the
    /// next job. Default: 1.
    pub share_batch: u32,
    /// After how long without a block every channel gets a job of later time; older jobs stay valid. Default: 30 s.
    pub refresh_interval: Duration,
    /// Transactions in a block beside the coinbase. They spend nothing that exists; they are there so that merkle
    /// paths have branches. Default: 0.
    pub filler_transactions: u16,
    /// The script that the coinbase pays to. Default: OP_TRUE, which anyone can spend.
    pub payout_script: Vec<u8>,
    /// How many connections are served at once. Default: 256.
    pub max_connections: usize,
    /// How many channels a connection may open. To tell duplicates the pool remembers the shares of live jobs
    /// ([`MAX_SHARES_PER_CHANNEL`](crate::MAX_SHARES_PER_CHANNEL)), which take 40 KiB a channel at most: 640 MiB with
    /// every connection and channel that the defaults allow, all of them flooding. Default: 64.
    pub max_channels: usize,
    /// How long a client may take for its part of the Noise handshake. Default: 10 s.
    pub handshake_timeout: Duration,
    /// How long it may take from there to `SetupConnection`. Default: 10 s.
    pub setup_timeout: Duration,
    /// How long bytes may wait without the client taking any. Default: 10 s.
    pub write_timeout: Duration,
}

impl Default for PoolConfig {
    fn default() -> Self {
        let timeout = Duration::from_secs(10);
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 34254)),
            public_host: None,
            authority_secret: AuthoritySecret::generate(),
            certificate_validity: Duration::from_secs(30 * 24 * 3600),
            nbits: 0x1e00_ffff,
            shares_per_minute: 20.0,
            vardiff: true,
            easiest_target: Target::MAX,
            share_batch: 1,
            refresh_interval: Duration::from_secs(30),
            filler_transactions: 0,
            payout_script: vec![0x51],
            max_connections: 256,
            max_channels: 64,
            handshake_timeout: timeout,
            setup_timeout: timeout,
            write_timeout: timeout,
        }
    }
}

impl PoolConfig {
    /// Checks every setting but the address, which only listening can check.
    ///
    /// # Errors
    /// [`ConfigError`] for the first setting that cannot work.
    pub fn check(&self) -> Result<(), ConfigError> {
        Target::from_nbits(self.nbits).map_err(ConfigError::Nbits)?;
        let rate = self.shares_per_minute;
        within("shares_per_minute", rate, rate.is_finite() && rate > 0.0, "a number above 0")?;
        let easiest = self.easiest_target;
        within("easiest_target", easiest, easiest.to_le_bytes() != [0; 32], "above 0")?;
        within("share_batch", self.share_batch, self.share_batch > 0, "at least 1")?;
        let fillers = self.filler_transactions;
        within("filler_transactions", fillers, fillers <= 4096, "at most 4096")?;
        let script = self.payout_script.len();
        // Bitcoin Core's MAX_SCRIPT_SIZE: nothing longer could be spent.
        within("payout_script length", script, (1..=10_000).contains(&script), "1 to 10000 bytes")?;
        let connections = self.max_connections;
        within("max_connections", connections, (1..=65_535).contains(&connections), "1 to 65535")?;
        let channels = self.max_channels;
        within("max_channels", channels, (1..=1024).contains(&channels), "1 to 1024")?;
        let validity = self.certificate_validity.as_secs();
        within(
            "certificate_validity",
            validity,
            (1..=u64::from(u32::MAX)).contains(&validity),
            "1 s or more",
        )?;
        for (name, time) in [
            ("refresh_interval", self.refresh_interval),
            ("handshake_timeout", self.handshake_timeout),
            ("setup_timeout", self.setup_timeout),
            ("write_timeout", self.write_timeout),
        ] {
            let fits = (Duration::from_millis(1)..=Duration::from_secs(365 * 24 * 3600)).contains(&time);
            within(name, format!("{} ms", time.as_millis()), fits, "from 1 ms to a year")?;
        }
        let authority = self.authority_secret.keypair()?.public();
        self.url(self.listen.port().max(1), authority)?;
        Ok(())
    }

    /// The URL of a pool that listens on `port` of the configured address.
    pub(crate) fn url(&self, port: u16, authority: AuthorityPublicKey) -> Result<PoolUrl, ConfigError> {
        let host = match (&self.public_host, self.listen.ip()) {
            (Some(host), _) => host.clone(),
            (None, IpAddr::V4(ip)) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.to_string(),
            (None, IpAddr::V6(ip)) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.to_string(),
            (None, ip) => ip.to_string(),
        };
        Ok(PoolUrl::new(&host, port, authority)?)
    }
}

fn within(
    name: &'static str,
    value: impl fmt::Display,
    fits: bool,
    expected: &'static str,
) -> Result<(), ConfigError> {
    if fits { Ok(()) } else { Err(ConfigError::Range { name, value: value.to_string(), expected }) }
}

/// The pool's authority key, secret half. Read and written as 64 hex digits, erased from memory when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct AuthoritySecret(Zeroizing<[u8; 32]>);

impl AuthoritySecret {
    /// A fresh one.
    pub fn generate() -> Self {
        loop {
            let secret = Self(Zeroizing::new(rand::random()));
            // One in 2^128 draws is no key.
            if secret.keypair().is_ok() {
                return secret;
            }
        }
    }

    /// From 32 bytes.
    ///
    /// # Errors
    /// [`ConfigError::Sv2`] for zero and for values not below the group order.
    pub fn from_bytes(bytes: [u8; 32]) -> Result<Self, ConfigError> {
        let secret = Self(Zeroizing::new(bytes));
        secret.keypair()?;
        Ok(secret)
    }

    /// As 64 hex digits, to be stored where only the pool can read it.
    pub fn to_hex(&self) -> Zeroizing<String> {
        // Room for all of it at once: text that moves to a larger place stays behind in the old one.
        let mut hex = Zeroizing::new(String::with_capacity(64));
        for digit in self.0.iter().flat_map(|byte| [byte >> 4, byte & 0xf]) {
            hex.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
        }
        hex
    }

    /// The public half.
    pub fn public(&self) -> AuthorityPublicKey {
        self.keypair().expect("every constructor checks the key").public()
    }

    pub(crate) fn keypair(&self) -> Result<AuthorityKeypair, ConfigError> {
        Ok(AuthorityKeypair::from_secret(*self.0)?)
    }
}

impl FromStr for AuthoritySecret {
    type Err = ConfigError;
    /// Neither the digits nor what is wrong with which of them goes into the error: it may end in a log.
    fn from_str(text: &str) -> Result<Self, ConfigError> {
        let text = text.trim();
        let refuse = |problem: String| Err(ConfigError::SecretHex(problem));
        if !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return refuse("this has other characters".to_owned());
        }
        if text.len() != 64 {
            return refuse(format!("this has {}", text.len()));
        }
        let mut bytes = Zeroizing::new([0; 32]);
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
            let digit = |c: u8| char::from(c).to_digit(16).and_then(|d| u8::try_from(d).ok()).unwrap_or(0);
            *byte = digit(pair[0]) << 4 | digit(pair[1]);
        }
        Self::from_bytes(*bytes)
    }
}

/// Shows the public half only.
impl fmt::Debug for AuthoritySecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AuthoritySecret(of {})", self.public())
    }
}

/// Certificates for the pool's static key, renewed in time.
pub(crate) struct Identity {
    authority: AuthorityKeypair,
    static_secret: Zeroizing<[u8; 32]>,
    validity_s: u32,
    current: ServerIdentity,
    renew_at: u32,
}

/// Leaves the secret out.
impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { authority, static_secret: _, validity_s, current, renew_at } = self;
        f.debug_struct("Identity")
            .field("authority", authority)
            .field("validity_s", validity_s)
            .field("current", current)
            .field("renew_at", renew_at)
            .finish_non_exhaustive()
    }
}

impl Identity {
    pub(crate) fn new(config: &PoolConfig, now: u32) -> Result<Self, ConfigError> {
        let authority = config.authority_secret.keypair()?;
        let AuthoritySecret(static_secret) = AuthoritySecret::generate();
        let validity_s = u32::try_from(config.certificate_validity.as_secs()).unwrap_or(u32::MAX);
        let (current, renew_at) = issue(&authority, *static_secret, validity_s, now)?;
        Ok(Self { authority, static_secret, validity_s, current, renew_at })
    }

    pub(crate) fn authority(&self) -> AuthorityPublicKey {
        self.authority.public()
    }

    /// The identity to show at `now`.
    pub(crate) fn at(&mut self, now: u32) -> ServerIdentity {
        if now >= self.renew_at {
            match issue(&self.authority, *self.static_secret, self.validity_s, now) {
                Ok((current, renew_at)) => (self.current, self.renew_at) = (current, renew_at),
                Err(error) => tracing::error!(%error, "cannot renew the certificate"),
            }
        }
        self.current.clone()
    }
}

/// A certificate from a minute ago, for clients whose clock is behind, and when to issue the next.
fn issue(
    authority: &AuthorityKeypair,
    static_secret: [u8; 32],
    validity_s: u32,
    now: u32,
) -> Result<(ServerIdentity, u32), ConfigError> {
    let until = now.saturating_add(validity_s);
    let identity = ServerIdentity::issue(authority, static_secret, now.saturating_sub(60), until)?;
    Ok((identity, now.saturating_add(validity_s.div_ceil(2))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(change: impl FnOnce(&mut PoolConfig)) -> String {
        let mut config = PoolConfig::default();
        change(&mut config);
        config.check().unwrap_err().to_string()
    }

    #[test]
    fn the_default_is_accepted_and_its_key_is_fresh() {
        let (one, other) = (PoolConfig::default(), PoolConfig::default());
        one.check().unwrap();
        assert_ne!(one.authority_secret, other.authority_secret);
        let hashes = Target::from_nbits(one.nbits).unwrap().expected_hashes();
        assert!((hashes / 2f64.powi(24) - 1.0).abs() < 1e-4, "{hashes}");
    }

    #[test]
    fn each_bad_setting_is_named() {
        assert!(refused(|c| c.nbits = 0).contains("0x00000000"));
        assert!(refused(|c| c.nbits = 0xff12_3456).contains("more than 256 bits"));
        for rate in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            assert!(refused(|c| c.shares_per_minute = rate).contains("shares_per_minute"));
        }
        assert!(refused(|c| c.easiest_target = Target::from_le_bytes([0; 32])).contains("easiest_target"));
        assert!(refused(|c| c.share_batch = 0).contains("share_batch"));
        assert!(refused(|c| c.filler_transactions = 4097).contains("filler_transactions"));
        assert!(refused(|c| c.payout_script = vec![0; 10_001]).contains("payout_script"));
        assert!(refused(|c| c.max_connections = 0).contains("max_connections"));
        assert!(refused(|c| c.max_channels = 0).contains("max_channels"));
        assert!(refused(|c| c.certificate_validity = Duration::ZERO).contains("certificate_validity"));
        assert!(refused(|c| c.refresh_interval = Duration::ZERO).contains("refresh_interval"));
        assert!(refused(|c| c.write_timeout = Duration::MAX).contains("write_timeout"));
        assert!(refused(|c| c.public_host = Some("a b".into())).contains("host"));
    }

    #[test]
    fn a_secret_round_trips_as_hex_and_hides_from_debug() {
        let secret = AuthoritySecret::generate();
        let hex = secret.to_hex();
        assert_eq!(hex[..], secret.0.map(|byte| format!("{byte:02x}")).concat());
        assert_eq!(hex.parse::<AuthoritySecret>().unwrap(), secret);
        assert_eq!(hex.to_uppercase().parse::<AuthoritySecret>().unwrap(), secret);
        let shown = format!("{:?}", PoolConfig { authority_secret: secret.clone(), ..PoolConfig::default() });
        assert!(!shown.contains(&*hex) && shown.contains(&secret.public().to_string()));
    }

    #[test]
    fn bad_secrets_are_refused_without_being_repeated() {
        let zero = "0".repeat(64).parse::<AuthoritySecret>().unwrap_err();
        assert!(matches!(zero, ConfigError::Sv2(_)), "{zero}");
        for bad in ["", "ab", &"f".repeat(63), &"g".repeat(64), &"ä".repeat(32)] {
            let error = bad.parse::<AuthoritySecret>().unwrap_err().to_string();
            assert!(error.contains("64 hex digits"), "{error}");
            assert!(bad.is_empty() || !error.contains(&format!("{bad} ")), "{error}");
        }
    }

    #[test]
    fn the_url_names_loopback_where_the_address_names_nothing() {
        let url = |listen: &str| {
            let config = PoolConfig { listen: listen.parse().unwrap(), ..PoolConfig::default() };
            config.url(7, config.authority_secret.public()).unwrap().to_string()
        };
        assert!(url("0.0.0.0:0").starts_with("stratum2+tcp://127.0.0.1:7/"));
        assert!(url("[::]:0").starts_with("stratum2+tcp://[::1]:7/"));
        assert!(url("10.0.0.1:0").starts_with("stratum2+tcp://10.0.0.1:7/"));
    }

    #[test]
    fn certificates_are_renewed_at_half_time() {
        let config = PoolConfig { certificate_validity: Duration::from_secs(100), ..PoolConfig::default() };
        let mut identity = Identity::new(&config, 1000).unwrap();
        assert_eq!(identity.at(1049).certificate().not_valid_after(), 1100);
        assert_eq!(identity.at(1050).certificate().not_valid_after(), 1150);
        assert_eq!(identity.authority(), config.authority_secret.public());
        let shown = format!("{identity:?}");
        assert!(shown.contains("current: ServerIdentity") && !shown.contains("static_secret"), "{shown}");
    }
}
