//! How long a peer may take for each stage of a connection.

/// Limits in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// For the peer's part of the Noise handshake.
    pub handshake_ms: u64,
    /// From there to the end of the setup.
    pub setup_ms: u64,
    /// From there to the answer to `RequestExtensions`; then a client goes on without extensions. For a server that requires some:
    /// to the request.
    pub extensions_ms: u64,
    /// Between any two bytes of the peer after that; none where it may be silent for long.
    pub idle_ms: Option<u64>,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self { handshake_ms: 10_000, setup_ms: 10_000, extensions_ms: 2_000, idle_ms: None }
    }
}

/// Where a connection is on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    Handshake,
    Setup,
    Extensions,
    Ready,
}

impl Stage {
    pub(super) fn limit_ms(self, timeouts: &Timeouts) -> Option<u64> {
        match self {
            Self::Handshake => Some(timeouts.handshake_ms),
            Self::Setup => Some(timeouts.setup_ms),
            Self::Extensions => Some(timeouts.extensions_ms),
            Self::Ready => timeouts.idle_ms,
        }
    }

    pub(super) fn awaited(self) -> &'static str {
        match self {
            Self::Handshake => "its part of the handshake",
            Self::Setup => "its part of the setup",
            Self::Extensions => "its word on extensions",
            Self::Ready => "anything",
        }
    }
}
