//! The search loop, two ways that give the same hits; [`super::CpuFabric`] measures them and keeps the faster.
//!
//! | method | work for a nonce | where it wins |
//! |---|---|---|
//! | [`Method::Compress`] | two compressions of the `sha2` crate | built for any CPU, above all one with SHA instructions |
//! | [`Method::Lanes`] | 118 rounds, on [`LANES`] nonces side by side for the compiler to vectorise | built for AVX2 or wider (`-C target-cpu=native`) |
//!
//! `Lanes` starts at round 3 ([`Precomputed`]) and stops after round 60 of the second hash, where its most significant
//! word is decided ([`DECISIVE_ROUNDS`]).
//!
//! Measured by `benches/cpu.rs` on one core of an EPYC with SHA instructions and AVX-512, `Compress` being 1 (11.3 MH/s,
//! 3.9 MH/s with its SHA instructions turned off): `Lanes` is 0.2 built for any x86-64, 0.7 built for AVX2, 2.5 built for
//! the CPU itself (28 MH/s).
//!
//! Source: FIPS 180-4 6.2.2; [`midstate_spec::midstate`] for what is left out of it. Left out: intrinsics, which are
//! unsafe, and with them vectors in a program built for any CPU and two interleaved streams of SHA instructions.

use midstate_spec::fips180::{H0, K, digest_block, state_to_bytes};
use midstate_spec::midstate::{DECISIVE_ROUNDS, Precomputed, most_significant_word, second_block};
use midstate_spec::{Midstate, Tail};
use serde::{Deserialize, Serialize};

/// How a nonce is hashed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Method {
    /// The `sha2` crate's compression, which uses the CPU's SHA instructions where it has them.
    Compress,
    /// Plain `u32` arithmetic on [`LANES`] nonces side by side, without the rounds that need not be done.
    Lanes,
}

impl Method {
    /// All there are.
    pub const ALL: [Self; 2] = [Self::Compress, Self::Lanes];
}

/// How many nonces [`Method::Lanes`] tries at once: a vector of AVX-512, two of AVX2.
pub const LANES: usize = STRIDE as usize;

/// [`LANES`], as nonces count.
const STRIDE: u32 = 16;

/// A job made ready for the loop.
#[derive(Clone, Copy, Debug)]
pub struct Search {
    midstate: Midstate,
    tail: Tail,
    ahead: Precomputed,
    threshold: u32,
}

impl Search {
    /// Prepares a search for hashes whose most significant word is at most `threshold`.
    pub const fn new(midstate: Midstate, tail: Tail, threshold: u32) -> Self {
        Self { midstate, tail, ahead: Precomputed::new(midstate, tail), threshold }
    }

    /// Tries `count` nonces from `first` on, modulo 2^32, up to and including the first hit. Gives the number of nonces
    /// before the hit, or `None` when there was none.
    pub fn first_hit(&self, method: Method, first: u32, count: u32) -> Option<u32> {
        match method {
            Method::Compress => self.compress(first, count),
            Method::Lanes => self.lanes(first, count),
        }
    }

    fn compress(&self, first: u32, count: u32) -> Option<u32> {
        let words = second_block(self.tail, 0);
        let mut block = [0; 64];
        block
            .as_chunks_mut::<4>()
            .0
            .iter_mut()
            .zip(words)
            .for_each(|(bytes, word)| *bytes = word.to_be_bytes());
        let mut digest = [0; 64];
        digest.as_chunks_mut::<4>().0.iter_mut().zip(digest_block([0; 8])).for_each(|(bytes, word)| {
            *bytes = word.to_be_bytes();
        });
        (0..count).find(|&offset| {
            // The header field is little-endian, and its bytes stand in the block as they stand in the header.
            block[12..16].copy_from_slice(&first.wrapping_add(offset).to_le_bytes());
            let mut state = self.midstate.0;
            sha2::block_api::compress256(&mut state, &[block]);
            digest[..32].copy_from_slice(&state_to_bytes(state));
            let mut state = H0;
            sha2::block_api::compress256(&mut state, &[digest]);
            // `H[7]` is stored big-endian as the hash's last bytes, which are its most significant, little-endian.
            state[7].swap_bytes() <= self.threshold
        })
    }

    fn lanes(&self, first: u32, count: u32) -> Option<u32> {
        let mut offset = 0;
        while offset < count {
            let nonces = core::array::from_fn(|lane| {
                let lane = u32::try_from(lane).unwrap_or_default();
                first.wrapping_add(offset).wrapping_add(lane)
            });
            let decisive = self.decisive_words(nonces);
            // The common case has no hit in any lane, and one branch.
            let best = decisive.iter().copied().fold(u32::MAX, u32::min);
            if best <= self.threshold {
                let lanes = usize::try_from(count - offset).map_or(LANES, |left| left.min(LANES));
                let hit = decisive[..lanes].iter().position(|&word| word <= self.threshold);
                if let Some(lane) = hit.and_then(|lane| u32::try_from(lane).ok()) {
                    return Some(offset + lane);
                }
            }
            offset = offset.saturating_add(STRIDE);
        }
        None
    }

    /// The hashes' most significant words.
    #[inline(always)]
    fn decisive_words(&self, nonces: [u32; LANES]) -> [u32; LANES] {
        let ahead = &self.ahead;
        let mut w = second_block(self.tail, 0).map(V::splat);
        w[3] = V(nonces.map(u32::swap_bytes));
        let [a, b, c, _, e, f, g, _] = ahead.state_after_round_2.map(V::splat);
        let a3 = V::splat(ahead.round_3_a_partial).plus(w[3]);
        let e3 = V::splat(ahead.round_3_e_partial).plus(w[3]);
        let mut state = [a3, a, b, c, e3, e, f, g];
        for t in 4..16 {
            state = round(state, K[t], w[t]);
        }
        let w3 = w[3];
        w[0] = V::splat(ahead.w16);
        w[1] = V::splat(ahead.w17);
        w[2] = V::splat(ahead.w18_partial).plus(w3.small_sigma0());
        w[3] = V::splat(ahead.w19_partial).plus(w3);
        for t in 4..16 {
            w[t] = schedule(&w, t);
        }
        state = rounds16(state, 16, &w);
        for base in [32, 48] {
            for t in 0..16 {
                w[t] = schedule(&w, t);
            }
            state = rounds16(state, base, &w);
        }
        let feed: [V; 8] = core::array::from_fn(|i| state[i].plus(V::splat(self.midstate.0[i])));

        let mut w = digest_block([0; 8]).map(V::splat);
        w[..8].copy_from_slice(&feed);
        state = rounds16(H0.map(V::splat), 0, &w);
        for base in [16, 32] {
            for t in 0..16 {
                w[t] = schedule(&w, t);
            }
            state = rounds16(state, base, &w);
        }
        for t in 48..DECISIVE_ROUNDS {
            w[t % 16] = schedule(&w, t % 16);
            state = round(state, K[t], w[t % 16]);
        }
        state[4].0.map(most_significant_word)
    }
}

/// [`LANES`] words side by side; each operation is one of FIPS 180-4 on all of them.
#[derive(Clone, Copy)]
struct V([u32; LANES]);

impl V {
    #[inline(always)]
    fn splat(word: u32) -> Self {
        Self([word; LANES])
    }

    #[inline(always)]
    fn zip(self, other: Self, each: impl Fn(u32, u32) -> u32) -> Self {
        Self(core::array::from_fn(|i| each(self.0[i], other.0[i])))
    }

    #[inline(always)]
    fn plus(self, other: Self) -> Self {
        self.zip(other, u32::wrapping_add)
    }

    #[inline(always)]
    fn small_sigma0(self) -> Self {
        Self(self.0.map(midstate_spec::fips180::small_sigma0))
    }

    #[inline(always)]
    fn small_sigma1(self) -> Self {
        Self(self.0.map(midstate_spec::fips180::small_sigma1))
    }
}

#[inline(always)]
fn round([a, b, c, d, e, f, g, h]: [V; 8], k: u32, w: V) -> [V; 8] {
    use midstate_spec::fips180::{big_sigma0, big_sigma1};
    let sigma1 = V(e.0.map(big_sigma1));
    // Ch and Maj with one operation less than the standard writes them; the same functions.
    let ch = V(core::array::from_fn(|i| g.0[i] ^ (e.0[i] & (f.0[i] ^ g.0[i]))));
    let maj = V(core::array::from_fn(|i| (a.0[i] & b.0[i]) | (c.0[i] & (a.0[i] | b.0[i]))));
    let sigma0 = V(a.0.map(big_sigma0));
    let t1 = h.plus(sigma1).plus(ch).plus(V::splat(k)).plus(w);
    let t2 = sigma0.plus(maj);
    [t1.plus(t2), a, b, c, d.plus(t1), e, f, g]
}

#[inline(always)]
fn rounds16(mut state: [V; 8], base: usize, w: &[V; 16]) -> [V; 8] {
    for t in 0..16 {
        state = round(state, K[base + t], w[t]);
    }
    state
}

/// `w[t]` in a window of 16 words that holds `w[t - 16]` at the same place.
#[inline(always)]
fn schedule(w: &[V; 16], t: usize) -> V {
    w[(t + 14) % 16].small_sigma1().plus(w[(t + 9) % 16]).plus(w[(t + 1) % 16].small_sigma0()).plus(w[t])
}

#[cfg(test)]
mod tests {
    use super::*;
    use midstate_spec::BlockHash;
    use midstate_spec::midstate::sha256d;
    use proptest::prelude::*;

    proptest! {
        /// The spec crate's plain SHA-256d is the oracle, itself checked against `sha2` and rust-bitcoin.
        #[test]
        fn all_methods_find_what_the_plain_hash_finds(
            midstate: [u32; 8],
            tail: [u32; 3],
            first: u32,
            count in 0u32..40,
            // Low enough that a run of 40 has about four hits.
            threshold in 0u32..0x3333_3333,
        ) {
            let (midstate, tail) = (Midstate(midstate), Tail(tail));
            let search = Search::new(midstate, tail, threshold);
            let oracle = (0..count).find(|&offset| {
                let hash = BlockHash::from_state(sha256d(midstate, tail, first.wrapping_add(offset)));
                hash.most_significant_word() <= threshold
            });
            for method in Method::ALL {
                prop_assert_eq!(search.first_hit(method, first, count), oracle, "{:?}", method);
            }
        }
    }
}
