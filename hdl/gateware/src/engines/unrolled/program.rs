//! What is done with a nonce step by step: the one place to change the order of work.
//!
//! A step is one round and one step of the message schedule. Steps count from 0 for each nonce; the stages take
//! them in turn, so with `n` stages step `q` is done by stage `q % n` in pass `q / n`. A ring has 128 to 130 steps a nonce;
//! what is left of a nonce then is done while the next one is already loaded. Fully unrolled, each has its stage.
//!
//! | step with one / two registers a round | round | schedule |
//! |---|---|---|
//! | 0 to 2 | none | a partial sum of `w[18]` in step 2 |
//! | 3 | `a` and `e` after round 3: two words of the job and the nonce | the nonce |
//! | 4 to 63 | 4 to 63 of the first hash | `w[4]` to `w[63]` |
//! | 64 to 68 / 67 | none: the digest is made | none |
//! | 69 / 68 to 129 / 128 | 0 to 60 of the second hash | its `w[0]` to `w[60]` |
//!
//! `e` after round 60 gets `H0[7]` with its round's constant, so that it is the hash's most significant word.
//!
//! Clocks of a step count from the one in which its word of the schedule is summed: the word (0), `+ k` (1), `+ h` (2),
//! `+ d` (3), then `e` from `ROUND_CLOCK` on, and `a`, a clock after it.

use midstate_spec::fips180::{H0, K};
use midstate_spec::midstate::DECISIVE_ROUNDS;

/// The fewest steps from one nonce to the next in the same place of a ring.
const LEAST_RING_STEPS: u16 = 128;
/// The step that takes the nonce.
pub(super) const NONCE_STEP: u16 = 3;
/// The step before which the state is the first hash's after round 3.
const LOADED_STEP: u16 = 4;
/// Clocks from the sum of a step's word to the round's chain of sums with `big_sigma1`.
pub(super) const ROUND_CLOCK: u16 = 4;

/// What the word of a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Message {
    /// The sum of the schedule, if anything.
    Scheduled,
    /// The same in all jobs.
    Constant(u32),
    /// A word of the job; which, the wiring of [`super::Unrolled`] says.
    Job,
    /// The nonce, its bytes reversed.
    Nonce,
    /// A word of the first hash's digest.
    Digest,
}

/// A working variable that the next step finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Variable {
    A,
    B,
    C,
    E,
    F,
    G,
}

/// The steps of a nonce.
#[derive(Clone, Copy, Debug)]
pub(super) struct Program {
    pub(super) clocks_per_hash: u16,
    /// Between one round and the next.
    pub(super) registers_per_round: u16,
}

impl Program {
    /// Stages in a ring.
    pub(super) const fn ring_stages(self) -> u16 {
        LEAST_RING_STEPS.div_ceil(self.clocks_per_hash)
    }

    /// Steps from one nonce to the next in the same place of a ring.
    pub(super) const fn ring_steps(self) -> u16 {
        self.ring_stages() * self.clocks_per_hash
    }

    /// The step of the second hash's round 0.
    pub(super) const fn second_hash(self) -> u16 {
        if self.registers_per_round == 1 { 69 } else { 68 }
    }

    /// The step whose `e` is the most significant word.
    pub(super) const fn last_step(self) -> u16 {
        self.second_hash() + DECISIVE_ROUNDS_U16 - 1
    }

    /// The round constant of a step, with what else is the same in all jobs.
    pub(super) fn k(self, step: u16) -> u32 {
        // In a ring a nonce's first steps find the last rounds of the nonce before.
        let late = step + self.ring_steps();
        let step = if late <= self.last_step() { late } else { step };
        let last_round = DECISIVE_ROUNDS - 1;
        match (usize::from(step), step.checked_sub(self.second_hash()).map(usize::from)) {
            (_, Some(round)) if round == last_round => K[round].wrapping_add(H0[7]),
            (_, Some(round)) if round < last_round => K[round],
            (round, None) if round >= usize::from(LOADED_STEP) && round < K.len() => K[round],
            _ => 0,
        }
    }

    /// The word of a step.
    pub(super) fn message(self, step: u16) -> Message {
        const END_OF_MESSAGE: u32 = 0x8000_0000;
        match (step, step.checked_sub(self.second_hash())) {
            (2, _) => Message::Job,
            (NONCE_STEP, _) => Message::Nonce,
            (4, _) | (_, Some(8)) => Message::Constant(END_OF_MESSAGE),
            (15, _) => Message::Constant(80 * 8),
            (_, Some(15)) => Message::Constant(32 * 8),
            (5..=14, _) | (_, Some(9..=14)) => Message::Constant(0),
            (16, _) => Message::Job,
            (17, _) => Message::Job,
            (_, Some(0..=7)) => Message::Digest,
            _ => Message::Scheduled,
        }
    }

    /// `small_sigma1` of this step's word is not added: `w[18]`'s is in the job already.
    pub(super) const fn clears_small_sigma1(self, step: u16) -> bool {
        step == 16
    }

    /// The job gives this variable of the state that follows `step`; which word, the wiring of [`super::Unrolled`] says.
    ///
    /// `h` and `d` of the rounds that come are taken from `f` and `b`, or from `g` and `c`, before they would be there.
    pub(super) const fn loads(self, step: u16, variable: Variable) -> bool {
        matches!(
            (self.registers_per_round, step, variable),
            (1, 0..=3, Variable::B)
                | (1, 1..=3, Variable::F)
                | (2, 1..=3, Variable::C)
                | (2, 2..=3, Variable::G)
                | (2, 3, Variable::B | Variable::F)
        )
    }

    /// The rest of the state that follows `step` is zero, so that the functions of it in step 3 are.
    pub(super) const fn clears_state(self, step: u16) -> bool {
        self.registers_per_round == 1 && step == NONCE_STEP - 1
    }

    /// Step 3 sums words 11 and 15 of the job and the nonce: word 11 is its `k`, and it has no `h`.
    pub(super) const fn sums_the_job(self, step: u16) -> bool {
        step == NONCE_STEP
    }

    /// Functions of the state count as zero in this step, by their registers, which only two registers a round have.
    pub(super) const fn clears_functions(self, step: u16) -> bool {
        self.registers_per_round == 2 && step == NONCE_STEP
    }

    /// What the second hash's initial value gives to the state that follows `step`.
    pub(super) fn initial(self, step: u16, variable: Variable) -> Option<u32> {
        let before = self.second_hash().checked_sub(step + 1)?;
        let word = match (self.registers_per_round, before, variable) {
            (_, 0, Variable::A) => 0,
            (_, 0, Variable::B) => 1,
            (_, 0, Variable::C) | (1, 1, Variable::B) => 2,
            (1, 2, Variable::B) | (2, 1, Variable::C) => 3,
            (_, 0, Variable::E) => 4,
            (_, 0, Variable::F) => 5,
            (_, 0, Variable::G) | (1, 1, Variable::F) => 6,
            (1, 2, Variable::F) | (2, 1, Variable::G) => 7,
            _ => return None,
        };
        Some(H0[word])
    }

    /// Where each word of the digest stands soonest: the step before it and the variable.
    pub(super) const fn digest_source(self, word: u8) -> (u16, Variable) {
        match word {
            0 => (63, Variable::A),
            1 => (64, Variable::C),
            2 => (63, Variable::C),
            3 => (62, Variable::C),
            4 => (65, Variable::G),
            5 => (64, Variable::G),
            6 => (63, Variable::G),
            _ => (62, Variable::G),
        }
    }

    /// How many clocks a word of the state waits to become a word of the second hash's block.
    pub(super) fn digest_wait(self, word: u8) -> u16 {
        let (step, variable) = self.digest_source(word);
        let there = self.registers_per_round * (step + 1)
            + ROUND_CLOCK
            + u16::from(matches!(variable, Variable::A | Variable::B | Variable::C));
        self.registers_per_round * (self.second_hash() + u16::from(word)) - there
    }

    /// Clocks from taking a nonce to its most significant word.
    pub(super) const fn hash_clocks(self) -> u16 {
        self.registers_per_round * (self.last_step() + 1 - NONCE_STEP) + ROUND_CLOCK
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a hash has 64 rounds")]
const DECISIVE_ROUNDS_U16: u16 = DECISIVE_ROUNDS as u16;

#[cfg(test)]
mod tests {
    use super::*;

    /// Clocks a hash and registers a round of all that can be built.
    fn built() -> impl Iterator<Item = (u16, u16)> {
        let one = super::super::CLOCKS_PER_HASH.map(|clocks| (clocks, 1));
        one.into_iter().chain([(1, 2), (2, 2), (4, 2), (8, 2), (16, 2)])
    }

    #[test]
    fn in_no_ring_has_a_stage_two_words_of_one_kind_to_take() {
        for (clocks_per_hash, registers_per_round) in built() {
            let program = Program { clocks_per_hash, registers_per_round };
            let stages = program.ring_stages();
            for stage in 0..stages {
                let steps = (stage..program.ring_steps()).step_by(stages.into());
                let messages: Vec<Message> = steps.map(|step| program.message(step)).collect();
                let count = |is: fn(&Message) -> bool| messages.iter().filter(|word| is(word)).count();
                assert!(count(|word| matches!(word, Message::Job | Message::Nonce)) <= 1, "{messages:?}");
                assert!(count(|word| *word == Message::Digest) <= 1, "{messages:?}");
            }
        }
    }

    #[test]
    fn the_next_nonce_is_loaded_when_no_round_of_the_last_needs_what_it_replaces() {
        for (clocks_per_hash, registers_per_round) in built() {
            let program = Program { clocks_per_hash, registers_per_round };
            assert!(
                program.hash_clocks() >= program.ring_steps() * registers_per_round,
                "a hit before its time"
            );
            // After the last round only `e` counts, and the round before it has taken its `h` and `d`.
            let Some(last) = program.last_step().checked_sub(program.ring_steps()) else { continue };
            assert!(last < NONCE_STEP);
            for step in 0..=last {
                assert!(!program.clears_state(step));
                let is_last = step == last;
                assert!(!program.loads(step, Variable::F) || is_last, "ch of step {}", step + 1);
                assert!(!program.loads(step, Variable::G) || is_last, "ch of step {}", step + 1);
            }
        }
    }
}
