//! Every error of the crate, grouped by who erred.
//!
//! [`Error`] is what starting and stopping the pool can answer. [`Disconnect`] and [`BlockRefused`] are verdicts on what came from
//! outside; they never stop the pool, and appear in its events.

use std::io;
use std::net::SocketAddr;

use midstate_spec::BlockHash;
use midstate_spec::target::TargetError;

/// What went wrong, by whose fault.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A setting that cannot work.
    #[error("pool configuration: {0}")]
    Config(#[from] ConfigError),
    /// The operating system does not let the pool listen.
    #[error("cannot listen on {addr}: {source}{}", listen_hint(.source))]
    Listen {
        /// The address asked for.
        addr: SocketAddr,
        /// The operating system's reason.
        source: io::Error,
    },
    /// A block that does not extend the chain.
    #[error("the block is refused: {0}")]
    Block(#[from] BlockRefused),
    /// A task of the pool ended by a defect of this program.
    #[error("the pool stopped by an internal error ({task} task): {detail}")]
    Internal {
        /// Which task.
        task: &'static str,
        /// What is known.
        detail: String,
    },
}

fn listen_hint(source: &io::Error) -> &'static str {
    match source.kind() {
        io::ErrorKind::AddrInUse => ". Stop the other program, or choose another port (0 takes any free one)",
        io::ErrorKind::AddrNotAvailable => ". The address is not one of this computer's",
        io::ErrorKind::PermissionDenied => ". Ports below 1024 need privileges: choose a higher one",
        _ => "",
    }
}

/// A setting that cannot work.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// `nbits` that name no target.
    #[error("{0}; 0x1e00ffff makes a block of 2^24 hashes, 0x207fffff one of 2")]
    Nbits(TargetError),
    /// An authority secret that is not 64 hex digits.
    #[error("the authority secret must be 64 hex digits, {0}")]
    SecretHex(String),
    /// A key or a public host that SV2 does not allow.
    #[error("{0}")]
    Sv2(#[from] midstate_sv2::ConfigError),
    /// A number outside its range.
    #[error("{name} is {value}, it must be {expected}")]
    Range {
        /// The setting.
        name: &'static str,
        /// Its value.
        value: String,
        /// What it may be.
        expected: &'static str,
    },
}

/// Why a connection ended.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Disconnect {
    /// The client closed it.
    #[error("the client closed the connection")]
    ByClient,
    /// The network lost it.
    #[error("the connection was lost: {0}")]
    Lost(String),
    /// The client broke the protocol, was refused by it, or was silent when it had to speak.
    #[error("{0}")]
    Protocol(midstate_sv2::Error),
    /// The client does not read what it is sent.
    #[error("the client reads too slowly")]
    TooSlow,
    /// The pool shuts down.
    #[error("the pool shuts down")]
    Shutdown,
    /// A defect of this program.
    #[error("internal error: {0}")]
    Internal(String),
}

/// Why a block does not extend the chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BlockRefused {
    /// It builds on another block than the tip.
    #[error("it builds on {prev_hash}, the tip is {tip}")]
    NotOnTip {
        /// The block's previous hash.
        prev_hash: BlockHash,
        /// The chain's tip.
        tip: BlockHash,
    },
    /// It names another difficulty than the chain's.
    #[error("its nbits are {nbits:#010x}, the chain's are {expected:#010x}")]
    Nbits {
        /// The block's bits.
        nbits: u32,
        /// The chain's.
        expected: u32,
    },
    /// Its hash is above the target.
    #[error("its hash {0} is above the target")]
    Hash(BlockHash),
    /// Its header does not commit to its transactions.
    #[error("its merkle root is not that of its transactions")]
    MerkleRoot,
    /// Its time is not after the median of the last 11 blocks.
    #[error("its ntime {ntime} is not after the median of the last blocks, {median_time_past}")]
    TooOld {
        /// The block's time.
        ntime: u32,
        /// The limit.
        median_time_past: u32,
    },
    /// Its time is too far ahead of the clock.
    #[error("its ntime {ntime} is more than 7200 s ahead of the clock, {now}")]
    TooNew {
        /// The block's time.
        ntime: u32,
        /// The clock.
        now: u32,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_in_use_is_told_with_what_to_do() {
        let addr = "127.0.0.1:34254".parse().unwrap();
        let text = Error::Listen { addr, source: io::ErrorKind::AddrInUse.into() }.to_string();
        assert!(text.contains("127.0.0.1:34254") && text.contains("another port"), "{text}");
    }
}
