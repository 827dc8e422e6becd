//! What a miner is started with.
//!
//! Every limit of time is here, so that a test can use milliseconds where a pool is given minutes.
//! Left out: which fabrics there are ([`crate::FabricSource`]), and several pools.

use std::time::Duration;

use midstate_sv2::{PoolUrl, U256};

use crate::error::Error;

/// Which kind of mining channel is opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChannelKind {
    /// The miner rolls an extranonce: work never runs out.
    #[default]
    Extended,
    /// The pool fixes the merkle root: the miner rolls nonce, time and, where allowed, version bits.
    Standard,
}

/// When version bits are rolled, where the pool allows it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum VersionRolling {
    /// When extranonces and times are used up.
    #[default]
    Last,
    /// From the first header on, before the time: where it matters that every share shows that rolling works. The pool is
    /// told that the miner requires it.
    First,
    /// Not at all.
    Never,
}

/// What a miner is started with.
#[derive(Clone, Debug)]
pub struct MinerConfig {
    /// Where the pool is, and which key vouches for it.
    pub pool: PoolUrl,
    /// Whom the pool is to pay, as the pool defines it; at most 255 bytes.
    pub user: String,
    /// Which kind of channel.
    pub channel: ChannelKind,
    /// When version bits are rolled.
    pub version_rolling: VersionRolling,
    /// The easiest target that is asked for; `None` computes one from the fabrics' speed (ten shares a second).
    pub max_target: Option<U256>,
    /// How long a fabric is to search one nonce range. Default 10 s.
    pub range_time: Duration,
    /// How long a share may take on average before a warning says so. Default 10 min.
    pub slow_share: Duration,
    /// Limits for the connection.
    pub timeouts: Timeouts,
    /// The wait before the pool is tried again.
    pub pool_backoff: BackoffConfig,
    /// The wait before a failed fabric is opened again.
    pub fabric_backoff: BackoffConfig,
    /// With how many known headers a fabric is tested each time that it was opened, before it gets a job: 0 to 5.
    /// Default 3.
    pub selftest_headers: usize,
    /// How long a fabric is left alone that failed this test, or whose hits are false. Default 1 h.
    pub quarantine: Duration,
}

impl MinerConfig {
    /// A configuration with defaults for all else.
    pub fn new(pool: PoolUrl, user: impl Into<String>) -> Self {
        Self {
            pool,
            user: user.into(),
            channel: ChannelKind::default(),
            version_rolling: VersionRolling::default(),
            max_target: None,
            range_time: Duration::from_secs(10),
            slow_share: Duration::from_secs(600),
            timeouts: Timeouts::default(),
            pool_backoff: BackoffConfig::default(),
            fabric_backoff: BackoffConfig::default(),
            selftest_headers: 3,
            quarantine: Duration::from_secs(3600),
        }
    }

    /// Refuses what cannot work before anything is started.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let refuse = |what: String| Err(Error::Config { what });
        if self.user.len() > 255 {
            return refuse(format!("the user name has {} bytes; at most 255 fit", self.user.len()));
        }
        if self.range_time.is_zero() {
            return refuse("range_time is 0: a nonce range must take some time".to_owned());
        }
        for (name, backoff) in [("pool", self.pool_backoff), ("fabric", self.fabric_backoff)] {
            if backoff.first.is_zero() || backoff.last < backoff.first {
                return refuse(format!("the {name} back-off must start above 0 and end no earlier"));
            }
        }
        Ok(())
    }
}

/// How long a pool may take for what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// To accept the TCP connection, name resolution included. Default 10 s.
    pub connect: Duration,
    /// To finish the Noise handshake and the setup. Default 10 s.
    pub handshake: Duration,
    /// To open the channel. Default 10 s.
    pub open_channel: Duration,
    /// To give the first job once the channel is open. Default 60 s.
    pub first_job: Duration,
    /// To say anything at all. Default 300 s.
    ///
    /// Pools may be quiet between blocks, which is no fault: after half of this time the miner repeats its hash rate
    /// (`UpdateChannel`), and only one that leaves that unanswered too is given up. The specification promises no answer
    /// to an update that changes nothing; the bundled pool answers with `SetTarget`.
    pub silence: Duration,
    /// To take bytes. Default 30 s.
    pub write: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            handshake: Duration::from_secs(10),
            open_channel: Duration::from_secs(10),
            first_job: Duration::from_secs(60),
            silence: Duration::from_secs(300),
            write: Duration::from_secs(30),
        }
    }
}

/// The waits between attempts: doubling from `first` to `last`, each shortened at random by up to half.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BackoffConfig {
    /// The first wait. Default 1 s.
    pub first: Duration,
    /// The longest wait. Default 60 s.
    pub last: Duration,
}

impl Default for BackoffConfig {
    fn default() -> Self {
        Self { first: Duration::from_secs(1), last: Duration::from_secs(60) }
    }
}
