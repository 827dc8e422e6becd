//! What the rolled engines are told, clock by clock: the one place to change their order of work.
//!
//! A pass hashes two interleaved nonces in each engine and takes 260 clocks; each step of it is two clocks, one for
//! each nonce. Clocks count from 0 in a pass; a window that begins before 0 begins in the pass before.
//!
//! | steps | what the round hardware does |
//! |---|---|
//! | 2 to 5 | loads the state after rounds 0 to 3: words of the job through the adders, the nonce in step 5 |
//! | 6 to 65 | rounds 4 to 63 of the first hash |
//! | 66 to 69 | its state turns into the digest, read back from the schedule's RAM; the second hash's is set |
//! | 70 to 130 | rounds 0 to 60 of the second hash; step 130 is step 0 of the next pass |
//!
//! The second hash's round 0 is folded into constants. `e` after round 60 gets `H0[7]` with its round's constant, so that
//! it is the hash's most significant word.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use midstate_spec::fips180::{H0, K, big_sigma0, big_sigma1, ch, maj};
use midstate_spec::midstate::DECISIVE_ROUNDS;
use rust_hdl_core::prelude::{Bits, ToBits};

/// Steps in a pass.
pub(super) const PASS_STEPS: u16 = 130;
/// Clocks in a pass, in which each engine hashes two nonces.
pub(super) const PASS_CLOCKS: u16 = 2 * PASS_STEPS;

/// Clocks from a partial sum that 15 rounds later is read back to where it is read.
pub(super) const X_CLOCKS: i32 = 14;
/// The same for 7 rounds.
pub(super) const Y_CLOCKS: i32 = 11;
/// The same for the digest's first word; each further pair of words lies 4 clocks further back.
pub(super) const RECALL_CLOCKS: i32 = 3;

/// One line of control: the clocks in which it is high. Lines are made from words of two clocks, so a window that begins
/// in an odd clock is made a clock too early and delayed in the hardware.
struct Line {
    is_odd: bool,
    windows: &'static [RangeInclusive<i16>],
}

/// The lines, that of bit 0 first.
const LINES: [Line; 14] = [
    // 0, load: words of the job go to `d` instead of the schedule.
    Line { is_odd: true, windows: &[-1..=6] },
    // 1, clear_e: big_sigma1 + ch counts as zero while the state is loaded; big_sigma0 + maj a clock later.
    Line { is_odd: false, windows: &[4..=11, 132..=141] },
    // 2, clear_g: no `h` for the rounds whose constant holds it.
    Line { is_odd: true, windows: &[1..=8, 137..=140] },
    // 3, init_ef, and 4, init_d: the second hash's initial values; `a` and `b` a clock after `e` and `f`.
    Line { is_odd: false, windows: &[140..=141] },
    Line { is_odd: true, windows: &[139..=140] },
    // 5, clear_y, and 6, clear_w: no partial sums from the block before.
    Line { is_odd: true, windows: &[117..=126, 143..=156, 247..=280] },
    Line { is_odd: false, windows: &[-2..=37, 128..=167] },
    // 7, store_a: the first hash's last eight words go to the schedule's RAM in the place of w, ...
    Line { is_odd: true, windows: &[127..=142] },
    // 8, recall: ... and come back in the order of the digest.
    Line { is_odd: false, windows: &[136..=153] },
    // 9, nonce: the word of the block is the nonce.
    Line { is_odd: false, windows: &[6..=7] },
    // 10, take: a word of the block is not zero: in steps 1 to 4, 6, 17 to 20, 70 to 78 and 85.
    Line { is_odd: false, windows: &[-2..=5, 8..=9, 30..=37, 136..=153, 166..=167] },
    // 11, turn: results of the last pass are captured and the next deal is taken, in the first of the two clocks.
    Line { is_odd: false, windows: &[4..=5] },
    // 12, rewind: the words of the block are read from the first again.
    Line { is_odd: false, windows: &[254..=255] },
    // 13, clear_x: no partial sums to the words that are stored.
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
    let [a, b, c, _, e, f, g, h] = H0;
    let t1 = h.wrapping_add(big_sigma1(e)).wrapping_add(ch(e, f, g)).wrapping_add(K[0]);
    put(70, t1.wrapping_add(big_sigma0(a)).wrapping_add(maj(a, b, c)));
    put(71, K[1].wrapping_add(g));
    for (t, k) in K.into_iter().enumerate().take(DECISIVE_ROUNDS - 1).skip(2) {
        put(t + 70, k);
    }
    put(0, K[DECISIVE_ROUNDS - 1].wrapping_add(H0[7]));

    let block = usize::from(BLOCK_AT);
    put(block + 4, 0x8000_0000);
    put(block + 5, 80 * 8);
    put(block + 17, 0x8000_0000);
    put(block + 18, 32 * 8);
    words
}

/// Where each word of a job stands in the program; `None` is a word that this architecture does not need.
pub(super) fn job_word_at(index: usize) -> Option<u8> {
    let place = match index {
        0..=7 => usize::from(BLOCK_AT) + 9 + index,
        8..=11 => index - 6,
        12..=15 => usize::from(BLOCK_AT) + index - 12,
        16..=18 => usize::from(BLOCK_AT) + index - 10,
        _ => return None,
    };
    u8::try_from(place).ok()
}

/// `d` before the second hash's round 0, so that its constant serves both sums: `H0[3]` less `t2`.
pub(super) fn second_hash_d() -> u32 {
    let [a, b, c, d, ..] = H0;
    d.wrapping_sub(big_sigma0(a)).wrapping_sub(maj(a, b, c))
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
        let takes = control_words().iter().filter(|word| **word >> 10 & 1 == 1).count();
        let last = program().keys().max().copied();
        assert_eq!(last, Some((usize::from(BLOCK_AT) + takes - 1).to_bits()));
    }
}
