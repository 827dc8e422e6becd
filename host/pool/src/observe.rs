//! What the pool tells about itself: counters and events.
//!
//! Left out: rates and estimates, which a reader can make from these.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;

use midstate_spec::{BlockHash, Target};
use midstate_sv2::channel::server::{ChannelKind, ShareRejection};

use crate::error::Disconnect;

/// Number of a connection, from 1, never used twice.
pub type ConnectionId = u64;

/// Counters since the start, and the present state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct PoolStats {
    /// Open connections, those in their handshake too.
    pub connections: usize,
    /// Open channels.
    pub channels: usize,
    /// Connections turned away because the limit was reached.
    pub connections_refused: u64,
    /// Shares accepted, blocks among them.
    pub shares_accepted: u64,
    /// Shares refused, by reason; reasons that did not occur are missing.
    pub shares_rejected: BTreeMap<ShareRejection, u64>,
    /// Blocks found by clients, which is also the height: the genesis block is not counted.
    pub blocks: u64,
    /// Height of the tip; the genesis block has 0.
    pub height: u32,
    /// Hash of the tip.
    pub tip: BlockHash,
}

impl PoolStats {
    /// Shares refused for any reason.
    pub fn shares_rejected_total(&self) -> u64 {
        self.shares_rejected.values().sum()
    }
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PoolEvent {
    /// A client connected; its handshake follows.
    Connected {
        /// The connection.
        connection: ConnectionId,
        /// Its address.
        peer: SocketAddr,
    },
    /// A client completed handshake and `SetupConnection`.
    Ready {
        /// The connection.
        connection: ConnectionId,
        /// The client's name for itself, made printable.
        vendor: String,
    },
    /// A client was turned away: the limit of connections is reached.
    ConnectionRefused {
        /// Its address.
        peer: SocketAddr,
    },
    /// A connection ended.
    Disconnected {
        /// The connection.
        connection: ConnectionId,
        /// Its address.
        peer: SocketAddr,
        /// Why.
        reason: Disconnect,
    },
    /// A channel opened.
    ChannelOpened {
        /// The connection.
        connection: ConnectionId,
        /// The channel.
        channel_id: u32,
        /// Its kind.
        kind: ChannelKind,
        /// The client's `user_identity`, made printable.
        user: Arc<str>,
        /// Its first target.
        target: Target,
    },
    /// The target of a channel's later jobs changed.
    TargetChanged {
        /// The connection.
        connection: ConnectionId,
        /// The channel.
        channel_id: u32,
        /// The new target.
        target: Target,
    },
    /// A channel closed; not sent for each channel of a connection that ends.
    ChannelClosed {
        /// The connection.
        connection: ConnectionId,
        /// The channel.
        channel_id: u32,
    },
    /// A share was accepted.
    ShareAccepted {
        /// The connection.
        connection: ConnectionId,
        /// The channel.
        channel_id: u32,
        /// The channel's `user_identity`, made printable.
        user: Arc<str>,
        /// The share's hash.
        hash: BlockHash,
        /// Difficulty of the target it had to meet.
        difficulty: f64,
    },
    /// A share was refused.
    ShareRejected {
        /// The connection.
        connection: ConnectionId,
        /// The channel that the share named.
        channel_id: u32,
        /// The share's number.
        sequence_number: u32,
        /// Why.
        reason: ShareRejection,
    },
    /// A share met `nbits` and extends the chain. Its [`PoolEvent::ShareAccepted`] comes first.
    BlockFound {
        /// The block's height.
        height: u32,
        /// Its hash.
        hash: BlockHash,
        /// The `user_identity` of the channel that found it, made printable.
        by: Arc<str>,
    },
}
