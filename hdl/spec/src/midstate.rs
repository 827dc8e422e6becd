//! The midstate, the second block, and what a host can compute ahead of a device that tries only nonces.
//!
//! Source: FIPS 180-4 6.2.2 with the constants of an 80-byte message folded in; each identity is tested against the
//! plain compression.
//! Left out: overlapped version rolling (several midstates, one schedule).
//!
//! An 80-byte header fills one 64-byte block and 16 bytes of a second. Trying a nonce changes only `w[3]` of the second
//! block, so the first block (the midstate), rounds 0 to 2 of the second, and every schedule word or partial sum that
//! `w[3]` does not reach are the same for all nonces of a job.

use crate::fips180::{
    self, Block, H0, K, State, big_sigma0, big_sigma1, ch, maj, small_sigma0, small_sigma1,
};

/// The hash value after header bytes 0..64: words `H[0]..H[7]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Midstate(pub State);

/// Header bytes 64..76 as the schedule words `w[0]`, `w[1]`, `w[2]` of the second block (big-endian loads).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Tail(pub [u32; 3]);

impl Tail {
    /// From the last four bytes of the merkle root (hashed order) and the two numbers that follow it.
    pub const fn new(merkle_root_end: [u8; 4], ntime: u32, nbits: u32) -> Self {
        Self([u32::from_be_bytes(merkle_root_end), ntime.swap_bytes(), nbits.swap_bytes()])
    }
}

/// The second block of the first hash: tail, nonce, padding and the length of 640 bits.
///
/// `nonce` is the header field as a number; the schedule word is its bytes reversed (little-endian field, big-endian
/// word).
pub const fn second_block(tail: Tail, nonce: u32) -> Block {
    let Tail([w0, w1, w2]) = tail;
    [w0, w1, w2, nonce.swap_bytes(), 0x8000_0000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 80 * 8]
}

/// SHA-256d from the midstate on: the words `H[0]..H[7]` of the second hash.
pub const fn sha256d(midstate: Midstate, tail: Tail, nonce: u32) -> State {
    let first = fips180::compress(midstate.0, second_block(tail, nonce));
    fips180::compress(H0, fips180::digest_block(first))
}

/// How many words [`Precomputed::words`] gives.
pub const JOB_WORDS: usize = 22;

/// Everything about the first hash of a job that no nonce changes.
///
/// A partial sum `wN_partial` lacks exactly the terms that depend on the nonce:
///
/// | word | = partial + |
/// |---|---|
/// | `w[18]` | `small_sigma0(w[3])` |
/// | `w[19]` | `w[3]` |
/// | `w[31]` | `small_sigma1(w[29]) + w[24]` |
/// | `w[32]` | `small_sigma1(w[30]) + w[25]` |
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Precomputed {
    /// Working variables `a..h` after rounds 0, 1 and 2.
    pub state_after_round_2: State,
    /// `a` after round 3, less `w[3]`.
    pub round_3_a_partial: u32,
    /// `e` after round 3, less `w[3]`.
    pub round_3_e_partial: u32,
    /// The schedule word `w[16]`, whole.
    pub w16: u32,
    /// The schedule word `w[17]`, whole.
    pub w17: u32,
    /// `w[18]` without `small_sigma0(w[3])`.
    pub w18_partial: u32,
    /// `w[19]` without `w[3]`.
    pub w19_partial: u32,
    /// `w[31]` without its two nonce-dependent terms.
    pub w31_partial: u32,
    /// `w[32]` without its two nonce-dependent terms.
    pub w32_partial: u32,
}

impl Precomputed {
    /// Computes all of it: three rounds and eight sums.
    pub const fn new(midstate: Midstate, tail: Tail) -> Self {
        let Tail([w0, w1, w2]) = tail;
        let block = second_block(tail, 0);
        let (w4, w15) = (block[4], block[15]);

        let mut state = midstate.0;
        state = fips180::round(state, K[0], w0);
        state = fips180::round(state, K[1], w1);
        state = fips180::round(state, K[2], w2);

        let [a, b, c, d, e, f, g, h] = state;
        let t1_partial = h.wrapping_add(big_sigma1(e)).wrapping_add(ch(e, f, g)).wrapping_add(K[3]);
        let t2 = big_sigma0(a).wrapping_add(maj(a, b, c));

        // w[5] to w[14] are zero: their terms are gone.
        let w16 = small_sigma0(w1).wrapping_add(w0);
        let w17 = small_sigma1(w15).wrapping_add(small_sigma0(w2)).wrapping_add(w1);
        Self {
            state_after_round_2: state,
            round_3_a_partial: t1_partial.wrapping_add(t2),
            round_3_e_partial: t1_partial.wrapping_add(d),
            w16,
            w17,
            w18_partial: small_sigma1(w16).wrapping_add(w2),
            w19_partial: small_sigma1(w17).wrapping_add(small_sigma0(w4)),
            w31_partial: small_sigma0(w16).wrapping_add(w15),
            w32_partial: small_sigma0(w17).wrapping_add(w16),
        }
    }

    /// The words of a job as devices take them; `midstate` is the one that this was computed from.
    ///
    /// | index | word |
    /// |---|---|
    /// | 0 to 7 | midstate `H[0]` to `H[7]` |
    /// | 8, 9, 10 | `c`, `b`, `a` after round 2 |
    /// | 11 | `a` after round 3, less `w[3]` |
    /// | 12, 13, 14 | `g - c`, `f - b`, `e - a` after round 2 |
    /// | 15 | `e - a` after round 3 |
    /// | 16, 17 | `w[16]`, `w[17]` |
    /// | 18, 19 | `w[18]` less `small_sigma0(w[3])`, `w[19]` less `w[3]` |
    /// | 20, 21 | `w[31]`, `w[32]` less their two nonce-dependent terms |
    ///
    /// A core that fills its state through the adders of its round needs the differences: what it adds to both sums is
    /// a word of the first column, and `d` takes the difference.
    pub const fn words(&self, midstate: Midstate) -> [u32; JOB_WORDS] {
        let [h0, h1, h2, h3, h4, h5, h6, h7] = midstate.0;
        let [a, b, c, _, e, f, g, _] = self.state_after_round_2;
        let a4 = self.round_3_a_partial;
        [
            h0,
            h1,
            h2,
            h3,
            h4,
            h5,
            h6,
            h7,
            c,
            b,
            a,
            a4,
            g.wrapping_sub(c),
            f.wrapping_sub(b),
            e.wrapping_sub(a),
            self.round_3_e_partial.wrapping_sub(a4),
            self.w16,
            self.w17,
            self.w18_partial,
            self.w19_partial,
            self.w31_partial,
            self.w32_partial,
        ]
    }

    /// The midstate and tail that [`words`](Self::words) were made from, or `None` when they fit no job.
    pub fn job_of_words(words: &[u32; JOB_WORDS]) -> Option<(Midstate, Tail)> {
        let midstate = Midstate(core::array::from_fn(|i| words[i]));
        let (w16, w17, w18_partial) = (words[16], words[17], words[18]);
        let w2 = w18_partial.wrapping_sub(small_sigma1(w16));
        let w1 = w17.wrapping_sub(small_sigma1(80 * 8)).wrapping_sub(small_sigma0(w2));
        let tail = Tail([w16.wrapping_sub(small_sigma0(w1)), w1, w2]);
        (Self::new(midstate, tail).words(midstate) == *words).then_some((midstate, tail))
    }

    /// The working variables after round 3, for one nonce: two additions instead of a round.
    pub const fn state_after_round_3(&self, nonce: u32) -> State {
        let [a, b, c, _, e, f, g, _] = self.state_after_round_2;
        let w3 = nonce.swap_bytes();
        [self.round_3_a_partial.wrapping_add(w3), a, b, c, self.round_3_e_partial.wrapping_add(w3), e, f, g]
    }
}

/// How many rounds of the second hash decide its most significant word.
///
/// `H[7]` is `H0[7]` plus `h` after round 63, which is `e` after round 60: rounds 61 to 63 only pass it on.
pub const DECISIVE_ROUNDS: usize = 61;

/// The most significant 32 bits of the hash as a number, from `e` after round 60 of the second hash.
///
/// `H[7]` is stored big-endian as digest bytes 28..32 and the hash is a little-endian number, hence the reversal.
pub const fn most_significant_word(e_after_round_60: u32) -> u32 {
    H0[7].wrapping_add(e_after_round_60).swap_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::header::{BlockHash, Header};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn precomputed_words_are_those_of_the_plain_schedule(header: [u8; 80]) {
            let header = Header::from_bytes(&header);
            let ahead = Precomputed::new(header.midstate(), header.tail());
            let w = fips180::message_schedule(second_block(header.tail(), header.nonce));
            prop_assert_eq!(ahead.w16, w[16]);
            prop_assert_eq!(ahead.w17, w[17]);
            prop_assert_eq!(ahead.w18_partial.wrapping_add(small_sigma0(w[3])), w[18]);
            prop_assert_eq!(ahead.w19_partial.wrapping_add(w[3]), w[19]);
            prop_assert_eq!(ahead.w31_partial.wrapping_add(small_sigma1(w[29])).wrapping_add(w[24]), w[31]);
            prop_assert_eq!(ahead.w32_partial.wrapping_add(small_sigma1(w[30])).wrapping_add(w[25]), w[32]);

            let mut state = header.midstate().0;
            for t in 0..4 {
                if t == 3 {
                    prop_assert_eq!(ahead.state_after_round_2, state);
                }
                state = fips180::round(state, K[t], w[t]);
            }
            prop_assert_eq!(ahead.state_after_round_3(header.nonce), state);
        }

        #[test]
        fn job_words_give_the_job_back_and_no_other(header: [u8; 80], at in 8..JOB_WORDS, flip in 1_u32..) {
            let header = Header::from_bytes(&header);
            let (midstate, tail) = (header.midstate(), header.tail());
            let mut words = Precomputed::new(midstate, tail).words(midstate);
            prop_assert_eq!(Precomputed::job_of_words(&words), Some((midstate, tail)));

            let [a, b, c, d, e, f, g, h] = Precomputed::new(midstate, tail).state_after_round_3(header.nonce);
            let w3 = header.nonce.swap_bytes();
            prop_assert_eq!([words[11].wrapping_add(w3), words[10], words[9], words[8]], [a, b, c, d]);
            let sums = [15, 14, 13, 12].map(|i| words[i].wrapping_add(words[i - 4]));
            prop_assert_eq!([sums[0].wrapping_add(w3), sums[1], sums[2], sums[3]], [e, f, g, h]);

            words[at] ^= flip;
            prop_assert_eq!(Precomputed::job_of_words(&words), None);
        }

        #[test]
        fn sixty_one_rounds_decide_the_most_significant_word(header: [u8; 80]) {
            let header = Header::from_bytes(&header);
            let first = fips180::compress(header.midstate().0, second_block(header.tail(), header.nonce));
            let w = fips180::message_schedule(fips180::digest_block(first));
            let mut state = H0;
            for t in 0..DECISIVE_ROUNDS {
                state = fips180::round(state, K[t], w[t]);
            }
            let hash = BlockHash::from_state(sha256d(header.midstate(), header.tail(), header.nonce));
            prop_assert_eq!(most_significant_word(state[4]), hash.most_significant_word());
        }
    }
}
