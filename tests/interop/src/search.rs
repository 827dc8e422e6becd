//! Nonces by brute force, for clients that this program plays itself.

use anyhow::{Result, bail};
use midstate_spec::{BlockHash, Header};
use sha2::{Digest, Sha256};

/// The first nonce from `from` on whose hash is wanted, with the hash. The search stops after `count` nonces.
pub(crate) fn nonce(
    header: &Header,
    from: u32,
    count: u32,
    mut is_wanted: impl FnMut(&BlockHash) -> bool,
) -> Option<(u32, BlockHash)> {
    let bytes = header.to_bytes();
    let begun = Sha256::new().chain_update(&bytes[..64]);
    (0..count).map(|step| from.wrapping_add(step)).find_map(|nonce| {
        let first = begun.clone().chain_update(&bytes[64..76]).chain_update(nonce.to_le_bytes()).finalize();
        let hash = BlockHash(Sha256::digest(first).into());
        is_wanted(&hash).then_some((nonce, hash))
    })
}

/// As [`nonce`], over all nonces, beside the runtime's other work.
pub(crate) async fn any_nonce(
    header: Header,
    is_wanted: impl FnMut(&BlockHash) -> bool + Send + 'static,
) -> Result<(u32, BlockHash)> {
    match tokio::task::spawn_blocking(move || nonce(&header, 0, u32::MAX, is_wanted)).await? {
        Some(found) => Ok(found),
        None => bail!("no nonce of this header has a hash that fits"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use midstate_spec::mainnet;

    #[test]
    fn it_finds_the_nonce_of_a_real_header() {
        let header = mainnet::HEADERS[0].header;
        let target = header.target().unwrap();
        let from = header.nonce.wrapping_sub(5);
        let found = nonce(&header, from, 10, |hash| target.is_met_by(hash));
        assert_eq!(found, Some((header.nonce, header.hash())));
        assert_eq!(nonce(&header, from, 5, |hash| target.is_met_by(hash)), None);
    }
}
