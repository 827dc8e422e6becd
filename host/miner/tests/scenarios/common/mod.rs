//! A scripted pool and a scripted fabric: each does exactly what a test says, over real sockets and threads.
//!
//! Waiting is always for an event, with a limit that only a failing test reaches. Randomness: the keys are fixed, the
//! handshakes' seeds are counted up.

mod fabric;
mod pool;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

pub(crate) use fabric::{Control, nonce_of};
use midstate_miner::{
    BackoffConfig, Error, FabricSource, Miner, MinerConfig, MinerEvent, MinerHandle, Stats, Timeouts,
};
use midstate_sv2::{PoolUrl, U256};
pub(crate) use pool::{CHANNEL_ID, ScriptedPool, Setup, VERSION};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

/// A limit that only a failing test reaches.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// One of 16 hashes is a share: every word of the target below the first is all ones.
pub(crate) fn easy_target() -> U256 {
    let mut bytes = [0xff; 32];
    bytes[0] = 0x0f;
    U256::from_be_bytes(bytes)
}

pub(crate) fn now_s() -> u32 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970");
    u32::try_from(since.as_secs()).expect("before 2106")
}

/// A configuration with short waits between attempts and long limits elsewhere.
pub(crate) fn config(pool: PoolUrl) -> MinerConfig {
    let quick = BackoffConfig { first: Duration::from_millis(5), last: Duration::from_millis(50) };
    // The scripted fabrics do not hash: they have no self-test to pass.
    let selftest_headers = 0;
    MinerConfig {
        pool_backoff: quick,
        fabric_backoff: quick,
        selftest_headers,
        ..MinerConfig::new(pool, "tester")
    }
}

/// As [`config`], but a pool that is slow is given up soon.
pub(crate) fn impatient(pool: PoolUrl, change: impl FnOnce(&mut Timeouts)) -> MinerConfig {
    let mut config = config(pool);
    change(&mut config.timeouts);
    config
}

/// A miner with its events.
pub(crate) struct Rig {
    pub(crate) miner: MinerHandle,
    pub(crate) events: Receiver<MinerEvent>,
}

impl Rig {
    pub(crate) fn start(config: MinerConfig, fabrics: Vec<FabricSource>) -> Self {
        let mut miner = Miner::start(config, fabrics).expect("a configuration that works");
        let events = miner.events();
        Self { miner, events }
    }

    /// Waits for the first event that `choose` takes.
    pub(crate) async fn event<T>(&mut self, mut choose: impl FnMut(MinerEvent) -> Option<T>) -> T {
        let wait = async {
            loop {
                match self.events.recv().await {
                    Ok(event) => {
                        if let Some(chosen) = choose(event) {
                            return chosen;
                        }
                    }
                    Err(RecvError::Lagged(_)) => {}
                    Err(RecvError::Closed) => panic!("the miner ended"),
                }
            }
        };
        tokio::time::timeout(PATIENCE, wait).await.expect("the event came in time")
    }

    /// The text of the next reason for which the pool is down, with what the error is.
    pub(crate) async fn pool_down<T>(&mut self, mut what: impl FnMut(&Error) -> Option<T>) -> (T, String) {
        self.event(|event| match event {
            MinerEvent::PoolDown { error, .. } => what(&error).map(|found| (found, error.to_string())),
            _ => None,
        })
        .await
    }

    /// Waits until the statistics are as wanted, and gives them.
    pub(crate) async fn stats(&self, wanted: impl FnMut(&Stats) -> bool) -> Stats {
        let mut stats = self.miner.stats();
        let found = tokio::time::timeout(PATIENCE, stats.wait_for(wanted)).await;
        match found {
            Ok(found) => found.expect("the miner runs").clone(),
            Err(_) => panic!("never as wanted: {:#?}", self.miner.stats().borrow()),
        }
    }
}
