//! What the rolled engines are told, clock by clock: the one place to change their order of work.
//!
//! A pass hashes two interleaved nonces in each engine and takes 266 clocks; each step of it is two clocks, one for
//! each nonce. Clocks count from 0 in a pass; a window that begins before 0 begins in the pass before.
//!
//! | steps | what the round hardware does |
//! |---|---|
//! | 2 to 5 | loads the state after rounds 0 to 3: words of the job through the adders, the nonce in step 5 |
//! | 6 to 65 | rounds 4 to 63 of the first hash |
//! | 66 to 69 | its state goes to the schedule's RAM, to be read back as the digest |
//! | 70 to 72 | loads the second hash's state |
//! | 73 to 133 | rounds 0 to 60 of the second hash; step 133 is step 0 of the next pass |
//!
//! The second hash's round 0 is one more load: its constants take the state's part in it. `e` after round 60 gets `H0[7]` with its round's constant, so that
//! it is the hash's most significant word.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use midstate_spec::fips180::{H0, K, big_sigma0, big_sigma1, ch, maj};
use midstate_spec::midstate::DECISIVE_ROUNDS;
use rust_hdl_core::prelude::{Bits, ToBits};

/// Steps in a pass.
pub(super) const PASS_STEPS: u16 = 133;
/// Clocks in a pass, in which each engine hashes two nonces.
pub(super) const PASS_CLOCKS: u16 = 2 * PASS_STEPS;

/// Clocks from a partial sum that 15 rounds later is read back to where it is read.
pub(super) const X_CLOCKS: i32 = 14;
/// The same for 7 rounds.
pub(super) const Y_CLOCKS: i32 = 11;
/// The same for the digest's first word; each further pair of words lies 4 clocks further back.
pub(super) const RECALL_CLOCKS: i32 = 9;

/// One line of control: the clocks in which it is high. Lines are made from words of two clocks, so a window that begins
/// in an odd clock is made a clock too early and delayed in the hardware.
struct Line {
    is_odd: bool,
    windows: &'static [RangeInclusive<i16>],
}

/// The lines, that of bit 0 first.
const LINES: [Line; 12] = [
    // 0, load: words of the job go to `d` instead of the schedule.
    Line { is_odd: true, windows: &[-1..=6, 135..=142] },
    // 1, clear_e: big_sigma1 + ch counts as zero while the state is loaded; big_sigma0 + maj a clock later.
    Line { is_odd: false, windows: &[4..=11, 132..=147] },
    // 2, clear_g: no `h` while the state is loaded.
    Line { is_odd: true, windows: &[1..=8, 137..=144] },
    // 3, clear_y, and 4, clear_w: no partial sums from the block before.
    Line { is_odd: true, windows: &[117..=126, 149..=162, 253..=286] },
    Line { is_odd: false, windows: &[-2..=37, 128..=173] },
    // 5, store_a: the first hash's last eight words go to the schedule's RAM in the place of w, ...
    Line { is_odd: true, windows: &[127..=142] },
    // 6, recall: ... and come back in the order of the digest, behind four words that were cleared.
    Line { is_odd: true, windows: &[133..=158] },
    // 7, nonce: the word of the block is the nonce.
    Line { is_odd: false, windows: &[6..=7] },
    // 8, take: a word of the block is not zero: in steps 1 to 4, 6, 17 to 20, 69 to 81 and 88.
    Line { is_odd: false, windows: &[-2..=5, 8..=9, 30..=37, 134..=159, 172..=173] },
    // 9, turn: the next deal is taken in the first of the two clocks, results of the last pass are captured in the second.
    Line { is_odd: false, windows: &[4..=5] },
    // 10, rewind: the words of the block are read from the first again.
    Line { is_odd: false, windows: &[260..=261] },
    // 11, clear_x: no partial sums to the words that are stored.
    Line { is_odd: true, windows: &[111..=126] },
];

/// The control word that is asked for in each step; it is on the lines two clocks later.
pub(super) fn control_words() -> Vec<u16> {
    const WORD_LATENCY_STEPS: usize = 1;
    let steps = usize::from(PASS_STEPS);
    let mut words = vec![0; steps];
    for (bit, Line { is_odd, windows }) in LINES.iter().enumerate() {
        for window in *windows {
            let (first, last) = (window.start() - i16::from(*is_odd), window.end() - i16::from(*is_odd));
            assert!(first % 2 == 0 && last % 2 != 0, "{window:?}: a word of control lasts two clocks");
            for clock in (first..=last).step_by(2) {
                let step = usize::try_from(clock.rem_euclid(PASS_CLOCKS.cast_signed()) / 2)
                    .expect("a remainder is not negative");
                words[(step + WORD_LATENCY_STEPS) % steps] |= 1 << bit;
            }
        }
    }
    words
}

/// Where the words of the block begin in the program; round constants begin at 0.
pub(super) const BLOCK_AT: u8 = 199;

/// Clocks from a word of the job in its register `m` to the sum that takes it as `d`, by way of `a` to `d`.
pub(super) const D_CLOCKS: usize = 5;

/// The program: round constants by step, and the words of the block in the order in which they are taken. What is not
/// here is zero or a word of the job.
pub(super) fn program() -> BTreeMap<Bits<8>, Bits<32>> {
    let mut words = BTreeMap::new();
    let mut put = |at: usize, word: u32| {
        words.insert(at.to_bits(), u64::from(word).to_bits());
    };
    for step in 0..usize::from(PASS_STEPS) {
        put(step, 0);
    }
    for (t, k) in K.into_iter().enumerate().skip(4) {
        put(t + 2, k);
    }
    let [a, b, c, d, e, f, g, h] = H0;
    let t1 = h.wrapping_add(big_sigma1(e)).wrapping_add(ch(e, f, g)).wrapping_add(K[0]);
    let t2 = big_sigma0(a).wrapping_add(maj(a, b, c));
    // A loaded `a` is its step's constant, `e` the constant with the block's word.
    let second_hash = [(c, g), (b, f), (a, e), (t1.wrapping_add(t2), t1.wrapping_add(d))];
    let block = usize::from(BLOCK_AT);
    for (i, (a, e)) in second_hash.into_iter().enumerate() {
        put(70 + i, a);
        put(block + 9 + i, e.wrapping_sub(a));
    }
    for (t, k) in K.into_iter().enumerate().take(DECISIVE_ROUNDS - 1).skip(1) {
        put(t + 73, k);
    }
    put(0, K[DECISIVE_ROUNDS - 1].wrapping_add(H0[7]));

    put(block + 4, 0x8000_0000);
    put(block + 5, 80 * 8);
    put(block + 21, 0x8000_0000);
    put(block + 22, 32 * 8);
    words
}

/// Where each word of a job stands in the program; `None` is a word that this architecture does not need.
pub(super) fn job_word_at(index: usize) -> Option<u8> {
    let place = match index {
        0..=7 => usize::from(BLOCK_AT) + 13 + index,
        8..=11 => index - 6,
        12..=15 => usize::from(BLOCK_AT) + index - 12,
        16..=18 => usize::from(BLOCK_AT) + index - 10,
        _ => return None,
    };
    u8::try_from(place).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_job_word_has_a_place_of_its_own_that_the_program_leaves_free() {
        let program = program();
        let mut places: Vec<u8> = (0..32).filter_map(job_word_at).collect();
        assert_eq!(places.len(), 19);
        for place in &places {
            let there = program.get(&usize::from(*place).to_bits());
            assert!(there.is_none_or(|word| *word == 0_u64.to_bits()), "{place} holds {there:?}");
        }
        places.sort_unstable();
        places.dedup();
        assert_eq!(places.len(), 19);
    }

    #[test]
    fn the_block_has_as_many_words_as_are_taken() {
        let takes = control_words().iter().filter(|word| **word >> 8 & 1 == 1).count();
        let last = program().keys().max().copied();
        assert_eq!(last, Some((usize::from(BLOCK_AT) + takes - 1).to_bits()));
    }
}
