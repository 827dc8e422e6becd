//! SHA-256 on `u32`, named as in FIPS 180-4, so that each line can be held against the standard.
//!
//! Source: FIPS 180-4 (August 2015): functions 4.1.2, constants 4.2.2, initial value 5.3.3, hash computation 6.2.2.
//! Left out: padding of messages of any length; the project hashes one 80-byte header and one 32-byte digest.
//!
//! Byte order: a message block is 16 words, each loaded big-endian, `w[0]` first. A digest is eight words `H[0]..H[7]`,
//! stored big-endian in that order.

/// The eight working variables `a..h`, or a hash value `H[0]..H[7]`, in that order.
pub type State = [u32; 8];

/// One 512-bit message block: `w[0]..w[15]`.
pub type Block = [u32; 16];

/// How many rounds one compression has.
pub const ROUNDS: usize = 64;

/// The round constants, `k[t]` (4.2.2).
pub const K: [u32; ROUNDS] = [
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, //
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, //
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, //
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, //
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, //
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, //
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, //
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2, //
];

/// The initial hash value `H(0)` (5.3.3).
pub const H0: State =
    [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

/// `Ch(x, y, z)`: each bit of `x` chooses between those of `y` and `z`.
#[inline]
pub const fn ch(x: u32, y: u32, z: u32) -> u32 {
    (x & y) ^ (!x & z)
}

/// `Maj(x, y, z)`: each bit is the majority of the three.
#[inline]
pub const fn maj(x: u32, y: u32, z: u32) -> u32 {
    (x & y) ^ (x & z) ^ (y & z)
}

/// Upper-case sigma 0, of the round's `a`.
#[inline]
pub const fn big_sigma0(x: u32) -> u32 {
    x.rotate_right(2) ^ x.rotate_right(13) ^ x.rotate_right(22)
}

/// Upper-case sigma 1, of the round's `e`.
#[inline]
pub const fn big_sigma1(x: u32) -> u32 {
    x.rotate_right(6) ^ x.rotate_right(11) ^ x.rotate_right(25)
}

/// Lower-case sigma 0, of `w[t - 15]`.
#[inline]
pub const fn small_sigma0(x: u32) -> u32 {
    x.rotate_right(7) ^ x.rotate_right(18) ^ (x >> 3)
}

/// Lower-case sigma 1, of `w[t - 2]`.
#[inline]
pub const fn small_sigma1(x: u32) -> u32 {
    x.rotate_right(17) ^ x.rotate_right(19) ^ (x >> 10)
}

/// One round (6.2.2 step 3): the working variables after it, from those before it and `k[t]`, `w[t]`.
#[inline]
pub const fn round([a, b, c, d, e, f, g, h]: State, k: u32, w: u32) -> State {
    let t1 = h.wrapping_add(big_sigma1(e)).wrapping_add(ch(e, f, g)).wrapping_add(k).wrapping_add(w);
    let t2 = big_sigma0(a).wrapping_add(maj(a, b, c));
    [t1.wrapping_add(t2), a, b, c, d.wrapping_add(t1), e, f, g]
}

/// One step of the message schedule (6.2.2 step 1): `w[t]` from `w[t - 2]`, `w[t - 7]`, `w[t - 15]` and `w[t - 16]`.
#[inline]
pub const fn schedule(w_2: u32, w_7: u32, w_15: u32, w_16: u32) -> u32 {
    small_sigma1(w_2).wrapping_add(w_7).wrapping_add(small_sigma0(w_15)).wrapping_add(w_16)
}

/// The whole message schedule `w[0]..w[63]` of a block.
pub const fn message_schedule(block: Block) -> [u32; ROUNDS] {
    let mut w = [0; ROUNDS];
    let mut t = 0;
    while t < ROUNDS {
        w[t] = if t < 16 { block[t] } else { schedule(w[t - 2], w[t - 7], w[t - 15], w[t - 16]) };
        t += 1;
    }
    w
}

/// One compression (6.2.2): the hash value after `block`, from the one before it.
pub const fn compress(hash: State, block: Block) -> State {
    let w = message_schedule(block);
    let mut state = hash;
    let mut t = 0;
    while t < ROUNDS {
        state = round(state, K[t], w[t]);
        t += 1;
    }
    add(hash, state)
}

/// The feed-forward that ends a compression (6.2.2 step 4): word by word, modulo 2^32.
pub const fn add(hash: State, state: State) -> State {
    let mut sum = [0; 8];
    let mut i = 0;
    while i < 8 {
        sum[i] = hash[i].wrapping_add(state[i]);
        i += 1;
    }
    sum
}

/// Loads 64 bytes as a block, each word big-endian.
pub fn block_from_bytes(bytes: &[u8; 64]) -> Block {
    let (words, _) = bytes.as_chunks::<4>();
    core::array::from_fn(|i| u32::from_be_bytes(words[i]))
}

/// Stores a hash value as a 32-byte digest, each word big-endian.
pub fn state_to_bytes(state: State) -> [u8; 32] {
    let mut bytes = [0; 32];
    for (chunk, word) in bytes.as_chunks_mut::<4>().0.iter_mut().zip(state) {
        *chunk = word.to_be_bytes();
    }
    bytes
}

/// The padded block that holds a 32-byte digest: the second hash of SHA-256d has no other.
pub const fn digest_block(digest: State) -> Block {
    let [h0, h1, h2, h3, h4, h5, h6, h7] = digest;
    [h0, h1, h2, h3, h4, h5, h6, h7, 0x8000_0000, 0, 0, 0, 0, 0, 0, 32 * 8]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use sha2::{Digest, Sha256};

    /// FIPS 180-4's example "abc", from NIST's "SHA256.pdf" of examples with intermediate values.
    #[test]
    fn abc_of_the_standards_examples() {
        let mut block = [0; 16];
        block[0] = 0x6162_6380;
        block[15] = 24;
        assert_eq!(
            compress(H0, block),
            [0xba7816bf, 0x8f01cfea, 0x414140de, 0x5dae2223, 0xb00361a3, 0x96177a9c, 0xb410ff61, 0xf20015ad]
        );
        let after_round_0 = round(H0, K[0], block[0]);
        assert_eq!(after_round_0[0], 0x5d6aebcd);
        assert_eq!(after_round_0[4], 0xfa2a4622);
    }

    proptest! {
        #[test]
        fn compression_agrees_with_sha2(message: [u8; 32], state in any::<[u32; 8]>(), block: [u8; 64]) {
            let mut padded = [0; 64];
            padded[..32].copy_from_slice(&message);
            padded[32] = 0x80;
            padded[62] = 1;
            let digest: [u8; 32] = Sha256::digest(message).into();
            prop_assert_eq!(state_to_bytes(compress(H0, block_from_bytes(&padded))), digest);

            let mut oracle = state;
            sha2::block_api::compress256(&mut oracle, &[block]);
            prop_assert_eq!(compress(state, block_from_bytes(&block)), oracle);
        }

        #[test]
        fn digest_block_is_the_padded_digest(digest: [u32; 8]) {
            let expected: [u8; 32] = Sha256::digest(state_to_bytes(digest)).into();
            prop_assert_eq!(state_to_bytes(compress(H0, digest_block(digest))), expected);
        }
    }
}
