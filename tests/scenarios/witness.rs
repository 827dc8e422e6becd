//! What both sides said, held against each other: every share once, none of a dead job.

use std::collections::{HashMap, HashSet};
use std::net::SocketAddr;

use midstate_miner::{FabricSource, Miner, MinerConfig, MinerEvent, MinerHandle};
use midstate_pool::{AuthoritySecret, Pool, PoolConfig, PoolEvent, PoolHandle, target_for_hashes};
use midstate_spec::BlockHash;
use midstate_verilator::BoardConfig;
use tokio::sync::broadcast::{Receiver, error::TryRecvError};

/// Blocks of 2^15 hashes, which the simulated board takes a second or so for, and shares far below that.
pub(crate) fn pool_config(listen: SocketAddr) -> PoolConfig {
    PoolConfig {
        listen,
        authority_secret: AuthoritySecret::from_bytes([7; 32]).expect("a valid secret"),
        nbits: target_for_hashes(32_768.0).to_nbits(),
        easiest_target: target_for_hashes(2_048.0),
        // As many as the easiest target allows.
        shares_per_minute: 100_000.0,
        vardiff: false,
        ..PoolConfig::default()
    }
}

pub(crate) async fn start_pool(listen: SocketAddr) -> PoolHandle {
    Pool::start(pool_config(listen)).await.expect("the pool starts")
}

/// A miner with one simulated board.
pub(crate) fn start_miner(config: MinerConfig) -> MinerHandle {
    let board = FabricSource::reopening("sim", || {
        Ok(Box::new(midstate_verilator::open(&BoardConfig::default())?) as Box<dyn midstate_fabric::Fabric>)
    });
    Miner::start(config, vec![board]).expect("the configuration is valid")
}

/// Reads what both sides say as it comes.
pub(crate) struct Witness {
    /// In order: the number on the current connection, and how many new previous hashes the miner had seen before.
    submitted: HashMap<u32, u64>,
    submitted_hashes: HashSet<BlockHash>,
    new_prev_hashes: u64,
    /// By any pool, as the pools say.
    pub(crate) accepted: HashSet<BlockHash>,
    pub(crate) stale: u64,
    pub(crate) blocks: u64,
}

impl Witness {
    pub(crate) fn new() -> Self {
        Self {
            submitted: HashMap::new(),
            submitted_hashes: HashSet::new(),
            new_prev_hashes: 0,
            accepted: HashSet::new(),
            stale: 0,
            blocks: 0,
        }
    }

    /// Takes in all that waits.
    pub(crate) fn look(&mut self, miner: &mut Receiver<MinerEvent>, pool: &mut Receiver<PoolEvent>) {
        while let Some(event) = next(miner) {
            self.miner_says(&event);
        }
        while let Some(event) = next(pool) {
            self.pool_says(event);
        }
    }

    fn miner_says(&mut self, event: &MinerEvent) {
        match event {
            MinerEvent::ChannelOpened { .. } => self.submitted.clear(),
            MinerEvent::NewJob { is_new_prev_hash, .. } => {
                self.new_prev_hashes += u64::from(*is_new_prev_hash)
            }
            MinerEvent::ShareSubmitted { sequence_number, hash, .. } => {
                assert!(self.submitted_hashes.insert(*hash), "share {hash} was submitted twice");
                self.submitted.insert(*sequence_number, self.new_prev_hashes);
            }
            MinerEvent::ShareRejected { sequence_number, code } => {
                assert_eq!(code, "stale-share", "share {sequence_number} was refused");
                // It crossed the news on the wire: the miner heard of the new previous hash after it had sent the share.
                let before = self.submitted[sequence_number];
                assert!(
                    before < self.new_prev_hashes,
                    "share {sequence_number} was of a job known to be dead"
                );
                self.stale += 1;
            }
            MinerEvent::FalseHit { .. } | MinerEvent::Fault { .. } | MinerEvent::FabricFailed { .. } => {
                panic!("nothing is wrong with a simulated board, but {event}")
            }
            _ => {}
        }
    }

    fn pool_says(&mut self, event: PoolEvent) {
        match event {
            PoolEvent::ShareAccepted { hash, .. } => {
                assert!(self.accepted.insert(hash), "the pool accepted {hash} twice");
            }
            PoolEvent::BlockFound { .. } => self.blocks += 1,
            _ => {}
        }
    }

    /// Every share that a pool accepted is one that the miner submitted.
    pub(crate) fn check_all_accepted_were_submitted(&self) {
        assert!(self.accepted.is_subset(&self.submitted_hashes), "a pool accepted what was never submitted");
    }
}

fn next<T: Clone>(events: &mut Receiver<T>) -> Option<T> {
    match events.try_recv() {
        Ok(event) => Some(event),
        Err(TryRecvError::Lagged(missed)) => panic!("the witness slept: {missed} events are gone"),
        Err(TryRecvError::Empty | TryRecvError::Closed) => None,
    }
}
