//! What happens while mining, for logs, displays and tests.
//!
//! Counters are in [`crate::Stats`]; an event says what, when it happens, and of which fabric or share.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use midstate_fabric::{FabricInfo, Fault};
use midstate_spec::{BlockHash, Target};

use crate::error::{Error, with_causes};

/// Something that happened.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum MinerEvent {
    /// A fabric is open.
    FabricOpened {
        /// The fabric.
        fabric: String,
        /// What it says of itself.
        info: FabricInfo,
    },
    /// A fabric failed or could not be opened.
    FabricFailed {
        /// The fabric.
        fabric: String,
        /// Why.
        error: Arc<Error>,
        /// When it is tried again; `None` if it cannot be opened again.
        retry_in: Option<Duration>,
    },
    /// No fabric is open.
    NoFabricLeft {
        /// Whether one of them will be opened again.
        is_retried: bool,
    },
    /// A fabric survived a fault.
    Fault {
        /// The fabric.
        fabric: String,
        /// What it was.
        fault: Fault,
    },
    /// A fabric reported a nonce that is wrong. It was not submitted.
    FalseHit {
        /// The fabric.
        fabric: String,
        /// The nonce.
        nonce: u32,
        /// The hash that it really has.
        hash: BlockHash,
    },
    /// The pool is being connected to.
    PoolConnecting {
        /// Host and port.
        address: String,
    },
    /// The channel is open.
    ChannelOpened {
        /// Its id.
        channel_id: u32,
    },
    /// The connection ended, or could not be made.
    PoolDown {
        /// Why.
        error: Arc<Error>,
        /// When it is tried again.
        retry_in: Duration,
    },
    /// The pool gave a job to be mined now.
    NewJob {
        /// The pool's job id.
        job_id: u32,
        /// It has a new previous hash: all other jobs are dead.
        is_new_prev_hash: bool,
        /// What its shares must meet.
        target: Target,
    },
    /// Shares will be very rare.
    TargetTooHard {
        /// The target.
        target: Target,
        /// The fabrics' speed.
        hashes_per_s: f64,
        /// How long one share takes on average.
        expected: Duration,
    },
    /// A share went to the pool.
    ShareSubmitted {
        /// Its number on this connection.
        sequence_number: u32,
        /// Its hash.
        hash: BlockHash,
        /// It meets `nbits` too.
        is_block: bool,
    },
    /// A share of a dead job was dropped.
    ShareStale {
        /// The fabric that found it.
        fabric: String,
    },
    /// The pool accepted shares.
    SharesAccepted {
        /// How many that waited for this.
        shares: u64,
        /// Of these, how many met `nbits`.
        blocks: u64,
    },
    /// The pool refused a share.
    ShareRejected {
        /// Its number on this connection.
        sequence_number: u32,
        /// The pool's code, made printable.
        code: String,
    },
    /// Shares were on their way when the connection died.
    SharesLost {
        /// How many.
        shares: u64,
    },
}

impl fmt::Display for MinerEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::FabricOpened { fabric, info } => {
                write!(f, "fabric {fabric} is open: nominally {} H/s", info.nominal_hashes_per_s)
            }
            Self::FabricFailed { error, retry_in: Some(wait), .. } => {
                write!(f, "{}; trying again in {wait:.1?}", with_causes(error.as_ref()))
            }
            Self::FabricFailed { error, retry_in: None, .. } => write!(f, "{}", with_causes(error.as_ref())),
            Self::NoFabricLeft { is_retried: true } => {
                write!(f, "no fabric is left; trying to open them again")
            }
            Self::NoFabricLeft { is_retried: false } => {
                write!(f, "no fabric is left and none can be opened again: nothing is mined any more")
            }
            Self::Fault { fabric, fault } => write!(f, "fabric {fabric}: {fault}"),
            Self::FalseHit { fabric, nonce, hash } => write!(
                f,
                "fabric {fabric} reported nonce {nonce:#010x}, but its hash is {hash}: a false hit, not submitted"
            ),
            Self::PoolConnecting { address } => write!(f, "connecting to the pool at {address}"),
            Self::ChannelOpened { channel_id } => write!(f, "the pool opened channel {channel_id}"),
            Self::PoolDown { error, retry_in } => {
                write!(f, "{}; trying again in {retry_in:.1?}", with_causes(error.as_ref()))
            }
            Self::NewJob { job_id, is_new_prev_hash, target } => {
                let new = if *is_new_prev_hash { " on a new previous hash" } else { "" };
                write!(f, "job {job_id}{new}, difficulty {}", shown_difficulty(target))
            }
            Self::TargetTooHard { target, hashes_per_s, expected } => write!(
                f,
                "at {hashes_per_s:.0} H/s one share of difficulty {} takes {expected:.0?} on average; \
                 until then nothing shows that this miner works; use a pool with a lower difficulty, or add fabrics",
                shown_difficulty(target)
            ),
            Self::ShareSubmitted { sequence_number, hash, is_block } => {
                write!(f, "{} {sequence_number} submitted: {hash}", if *is_block { "block" } else { "share" })
            }
            Self::ShareStale { fabric } => {
                write!(f, "a share of a dead job came from fabric {fabric}: dropped")
            }
            Self::SharesAccepted { shares: 1, blocks: 0 } => write!(f, "1 share accepted"),
            Self::SharesAccepted { shares: 1, .. } => write!(f, "1 share accepted, a block"),
            Self::SharesAccepted { shares, blocks: 0 } => write!(f, "{shares} shares accepted"),
            Self::SharesAccepted { shares, blocks: 1 } => {
                write!(f, "{shares} shares accepted, 1 of them a block")
            }
            Self::SharesAccepted { shares, blocks } => {
                write!(f, "{shares} shares accepted, {blocks} of them blocks")
            }
            Self::ShareRejected { sequence_number, code } => {
                write!(f, "the pool refused share {sequence_number}: {code}")
            }
            Self::SharesLost { shares: 1 } => {
                write!(f, "1 share had no answer when the connection ended: its outcome is unknown")
            }
            Self::SharesLost { shares } => {
                write!(f, "{shares} shares had no answer when the connection ended: their outcome is unknown")
            }
        }
    }
}

/// Below 1, as devices of this size need it, the digits that matter are far behind the point.
fn shown_difficulty(target: &Target) -> String {
    let difficulty = target.difficulty();
    if difficulty < 1.0 { format!("{difficulty:.3e}") } else { format!("{difficulty:.3}") }
}

impl MinerEvent {
    /// Writes the event to the log, at a level that fits it.
    pub(crate) fn log(&self) {
        match self {
            Self::FabricFailed { .. }
            | Self::NoFabricLeft { .. }
            | Self::FalseHit { .. }
            | Self::PoolDown { .. }
            | Self::ShareRejected { .. }
            | Self::TargetTooHard { .. }
            | Self::SharesLost { .. }
            | Self::Fault { .. } => tracing::warn!("{self}"),
            Self::FabricOpened { .. } | Self::PoolConnecting { .. } | Self::ChannelOpened { .. } => {
                tracing::info!("{self}")
            }
            Self::SharesAccepted { blocks, .. } if *blocks > 0 => tracing::info!("{self}"),
            _ => tracing::debug!("{self}"),
        }
    }
}
