//! Connections without I/O: bytes in, messages out, and back.
//!
//! The contract of both sides: give every received byte to `receive`, then take all events with `poll_event`, then
//! write what `poll_transmit` yields; sending fills the transmit queue. Time and randomness are arguments. After an
//! error from `receive` the connection is dead: events that came before it and bytes already queued (such as a
//! `SetupConnection.Error`) can still be taken, all else answers [`Error::Closed`](crate::Error::Closed).
//!
//! Memory is bounded by [`Limits`]: a peer can neither make this side reserve what it merely declares, nor queue
//! without end.
//!
//! Time: an owner that wants [`Timeouts`] calls `handle_time` at once, after each `receive` and when `next_deadline` is reached, with
//! milliseconds of any clock that does not go back.
//!
//! Extensions (0x0001): a client that wants some asks for them right behind the setup, and is ready once the server
//! answered, or did not for long enough: servers may know no extensions. TLV fields of negotiated extensions come with
//! their message; all others are ignored.
//!
//! The end: `close` takes no more to send; what is queued can still be written, and what comes is still read.
//!
//! Source: SV2 3.4.2, 3.6.1 to 3.6.3, 4.5, 4.6, 5.3.1, extension 0x0001. Left out: reconnection and unencrypted links.

mod client;
mod link;
mod server;
mod timeouts;

pub use client::{ClientConfig, ClientConnection};
pub use server::{ServerConfig, ServerConnection};
pub use timeouts::Timeouts;

use crate::messages::{Message, Tlvs};

/// The protocol version of this crate.
pub(crate) const PROTOCOL_VERSION: u16 = 2;

/// What a connection has to tell its owner.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Handshake and setup are done; messages may be sent.
    Ready {
        /// The protocol version in use.
        used_version: u16,
        /// The other side's flags: `SetupConnection.Success.flags` for a client, `SetupConnection.flags` for a server.
        flags: u32,
    },
    /// A message came. [`Message::Unknown`] is to be reported at most, and otherwise ignored.
    Message(Message),
    /// A message came with TLV fields, at least one of them of an extension that both sides agreed on.
    MessageWithTlvs(Message, Tlvs),
}

/// Bounds on what a connection keeps in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Longest payload accepted before the setup is done, in bytes. The longest `SetupConnection` has 1,291.
    pub setup_payload: usize,
    /// Longest payload accepted afterwards, in bytes. The longest mining message has 262,146.
    pub payload: usize,
    /// Most events waiting to be polled. At least 2,979 suit callers that feed up to 64 KiB at a time.
    pub events: usize,
    /// Most bytes waiting to be sent.
    pub transmit_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { setup_payload: 4096, payload: 1 << 20, events: 4096, transmit_bytes: 4 << 20 }
    }
}
