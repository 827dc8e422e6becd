//! Two ends of a Noise transport, for benches and for the test of allocations.

use midstate_sv2::noise::{AuthorityKeypair, Initiator, ServerIdentity, Transport, respond};

/// The client's transport and the server's.
pub(crate) fn transports() -> (Transport, Transport) {
    let authority = AuthorityKeypair::from_secret([1; 32]).expect("a valid key");
    let identity = ServerIdentity::issue(&authority, [2; 32], 0, 10).expect("a valid identity");
    let (initiator, act1) = Initiator::new(authority.public(), [3; 32]);
    let (server, act2) = respond(&identity, [3; 32], &act1).expect("act 1 is whole");
    (initiator.finish(&act2, 5).expect("act 2 is whole"), server)
}
