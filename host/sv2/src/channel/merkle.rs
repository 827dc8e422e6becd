//! The merkle root of an extended job.
//!
//! Source: SV2 5.3.16. Hashes are raw SHA-256d digests, which is little-endian as a `U256`.

use sha2::{Digest, Sha256};

use crate::types::U256;

/// Double SHA-256 of the concatenated `coinbase_parts`, folded with `merkle_path`, deepest hash first.
///
/// The parts are, in this order: `coinbase_tx_prefix`, `extranonce_prefix`, `extranonce` (none for a standard
/// channel), `coinbase_tx_suffix`.
pub fn merkle_root<'a>(
    coinbase_parts: impl IntoIterator<Item = &'a [u8]>,
    merkle_path: impl IntoIterator<Item = U256>,
) -> U256 {
    let coinbase = coinbase_parts.into_iter().fold(Sha256::new(), Digest::chain_update);
    fold(second(coinbase), merkle_path)
}

/// Folds a transaction id with a merkle path.
pub(super) fn fold(txid: [u8; 32], merkle_path: impl IntoIterator<Item = U256>) -> U256 {
    let root = merkle_path
        .into_iter()
        .fold(txid, |root, hash| second(Sha256::new().chain_update(root).chain_update(hash.as_le_bytes())));
    U256::from_le_bytes(root)
}

/// The second of two hashes, of which the first is to be ended.
pub(super) fn second(first: Sha256) -> [u8; 32] {
    Sha256::digest(first.finalize()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(text: &str) -> Vec<u8> {
        (0..text.len()).step_by(2).map(|i| u8::from_str_radix(&text[i..i + 2], 16).unwrap()).collect()
    }

    fn hash(text: &str) -> U256 {
        U256::from_be_bytes(hex(text).try_into().unwrap())
    }

    /// Bitcoin block 0: its one transaction's id is its merkle root.
    #[test]
    fn genesis_coinbase_alone_is_the_root() {
        let prefix = hex(concat!(
            "01000000010000000000000000000000000000000000000000000000000000000000000000ffffffff4d",
            "04ffff001d0104455468652054696d65732030332f4a616e2f32303039204368616e63656c6c6f72206f6e20",
            "6272696e6b206f66207365636f6e64206261696c6f757420666f722062616e6b73",
        ));
        let suffix = hex(concat!(
            "ffffffff0100f2052a01000000434104678afdb0fe5548271967f1a67130b7105cd6a828e03909a67962e0ea1f61",
            "deb649f6bc3f4cef38c4f35504e51ec112de5c384df7ba0b8d578a4c702b6bf11d5fac00000000",
        ));
        let root = hash("4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b");
        // The last bytes of the script stand for the two parts of the extranonce.
        let (head, extranonce) = prefix.split_at(prefix.len() - 8);
        let parts = [head, &extranonce[..3], &extranonce[3..], &suffix[..]];
        assert_eq!(merkle_root(parts, []), root);
    }

    /// Bitcoin block 170, the first with a second transaction.
    #[test]
    fn block_170_folds_its_second_transaction() {
        let coinbase = hex(concat!(
            "01000000010000000000000000000000000000000000000000000000000000000000000000ffffffff07",
            "04ffff001d0102ffffffff0100f2052a01000000434104d46c4968bde02899d2aa0963367c7a6ce34eec332b32e4",
            "2e5f3407e052d64ac625da6f0718e7b302140434bd725706957c092db53805b821a85b23a7ac61725bac00000000",
        ));
        let payment = hash("f4184fc596403b9d638783cf57adfe4c75c605f6356fbc91338530e9831e9e16");
        let root = hash("7dac2c5666815c17a3b36427de37bb9d2e2c5ccec3f8633eb91a4205cb4c10ff");
        assert_eq!(merkle_root([&coinbase[..]], [payment]), root);
    }
}
