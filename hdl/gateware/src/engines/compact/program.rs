//! The microprogram of the compact engine: one hash, step by step.
//!
//! Source: FIPS 180-4 6.2.2; what the host computed ahead is `midstate_spec::midstate::Precomputed::words`.
//!
//! A step is what the engine does in one clock. [`Program::new`] writes the steps down in the order in which they happen;
//! [`Program::words`] gives them as the words of the engine's ROM. Rotations are searched for: the engine rotates by one
//! of [`ROTATIONS`] a step, and a sum of them makes every other.
//!
//! A step names the words that it takes; their addresses stand in the instruction before it, for the RAMs answer a clock
//! later. So the first step of a loop takes none.

use midstate_spec::fips180::{H0, K};
use midstate_spec::midstate::DECISIVE_ROUNDS;

/// By how many places the logic register can rotate to the right in a step. A pair with few steps for the twelve
/// rotations of the functions and for a whole turn.
pub(super) const ROTATIONS: [u32; 2] = [8, 9];

/// Where the engine stores the nonce's word `w[3]` among the job's words.
pub(super) const NONCE_AT: u8 = 30;

/// Where the threshold stands among the job's words.
pub(super) const THRESHOLD_AT: u8 = 24;

/// The place among the job's words that holds zero.
const NO_JOB_WORD: u8 = 31;

/// Rings of 16 words; the place in them counts from the round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ring {
    /// Constants on the adder's side, zeros on that of the logic register; never written.
    Constants,
    /// The message schedule.
    W,
    /// `a` after each round.
    A,
    /// `e` after each round.
    E,
}

/// The address of the round's constant on the adder's side.
const K_PLACE: u64 = 0x40;

/// The round that a program begins with, nine rounds ahead of round 4.
pub(super) const FIRST_ROUND: i32 = -5;

/// Places in the ring of constants, behind `H0`. The place four behind `ZERO` holds zero too: the
/// header is loaded in round 4.
const PADDING: i32 = 8;
const HEADER_BITS: i32 = 9;
const DIGEST_BITS: i32 = 10;
const ZERO: i32 = 11;
const ONES: i32 = 12;
const MINUS_H0_7: i32 = 13;

/// The words of the ring of constants.
pub(super) const CONSTANTS: [u32; 16] = [
    H0[0],
    H0[1],
    H0[2],
    H0[3],
    H0[4],
    H0[5],
    H0[6],
    H0[7],
    0x8000_0000,
    80 * 8,
    32 * 8,
    0,
    u32::MAX,
    H0[7].wrapping_neg(),
    0,
    0,
];

/// A word: the ring, and the place behind the round's own, modulo 16.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Word(Ring, i32);

impl Word {
    fn address(self) -> u64 {
        (self.0 as u64) << 4 | u64::from(self.1.rem_euclid(16).unsigned_abs())
    }
}

/// What the adder takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operand {
    Word(Word),
    /// The round's constant.
    K,
    Logic,
    /// The bits of a word where the logic register has ones, or zeros.
    AndLogic(Word),
    AndNotLogic(Word),
}

/// What becomes of the sum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Sum {
    #[default]
    Hold,
    Clear,
    Add(Operand),
    /// Takes a word of the job; the sum was cleared before.
    Job(u8),
}

/// What becomes of the logic register.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Logic {
    #[default]
    Hold,
    Clear,
    /// Rotates by one of [`ROTATIONS`], then takes the exclusive or with a word whose lowest bits, so many, count as zero.
    Rotate(usize, Option<(Word, u32)>),
}

/// What the program does next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Next {
    #[default]
    Step,
    /// The round is over, and the next one begins at a step; if it was the last, what follows begins here.
    Loop(usize, usize),
    /// The sum is the hash's last word, each bit inverted; a step that meets the threshold.
    End,
}

/// One clock.
#[derive(Clone, Copy, Debug, Default)]
struct Step {
    sum: Sum,
    logic: Logic,
    /// Stores the sum as it was before this step.
    write: Option<Word>,
    next: Next,
}

/// A word rotated to the right; its lowest bits that a shift drops come first.
#[derive(Clone, Copy, Debug)]
struct Term {
    word: Word,
    right: u32,
    shifted: u32,
}

impl Term {
    /// What to rotate by until the next term can meet this one, or until the end. At least once before another.
    fn rotations(&self, next: Option<&Term>) -> Vec<usize> {
        let places = match next {
            Some(next) => (self.right + 32 - next.right - 1) % 32 + 1,
            None => self.right,
        };
        if places == 0 {
            return Vec::new();
        }
        let counts = (1..).flat_map(|steps| (0..=steps).map(move |second| [steps - second, second]));
        let makes_places =
            |counts: &[u32; 2]| (counts[0] * ROTATIONS[0] + counts[1] * ROTATIONS[1]) % 32 == places % 32;
        let [first, second] = counts.into_iter().find(makes_places).unwrap_or_default();
        (0..first).map(|_| 0).chain((0..second).map(|_| 1)).collect()
    }
}

/// A function of FIPS 180-4 4.1.2: two rotations, and a rotation or a shift.
struct Function {
    rotated: [u32; 2],
    last: u32,
    is_shift: bool,
}

const BIG_SIGMA0: Function = Function { rotated: [2, 13], last: 22, is_shift: false };
const BIG_SIGMA1: Function = Function { rotated: [6, 11], last: 25, is_shift: false };
const SMALL_SIGMA0: Function = Function { rotated: [7, 18], last: 3, is_shift: true };
const SMALL_SIGMA1: Function = Function { rotated: [17, 19], last: 10, is_shift: true };

/// The terms of a function in the order that takes the fewest steps.
fn function(function: Function, word: Word) -> [Term; 3] {
    let [x, y] = function.rotated.map(|right| Term { word, right, shifted: 0 });
    let z = Term { word, right: function.last, shifted: if function.is_shift { function.last } else { 0 } };
    let orders = [[x, y, z], [x, z, y], [y, x, z], [y, z, x], [z, x, y], [z, y, x]];
    let steps =
        |terms: &[Term; 3]| -> usize { (0..3).map(|i| terms[i].rotations(terms.get(i + 1)).len()).sum() };
    orders.into_iter().min_by_key(steps).unwrap_or([x, y, z])
}

/// The steps of one hash.
#[derive(Default)]
pub(super) struct Program {
    steps: Vec<Step>,
    clocks: usize,
    // What the adder does while the logic register is busy, and what it stores before.
    waiting: Vec<(Sum, Option<Word>)>,
}

impl Program {
    /// A hash, from the job's words and the nonce to the last word of the digest's digest, inverted for the comparison.
    pub(super) fn new() -> Self {
        let mut program = Self::default();
        program.load_header();
        program.rounds(4, 20, false);
        program.rounds(20, K.len(), true);
        program.load_digest();
        program.rounds(0, 16, false);
        program.rounds(16, DECISIVE_ROUNDS, true);
        let now = i32::try_from(DECISIVE_ROUNDS).expect("61 rounds");
        program.push(Step { sum: Sum::Clear, logic: Logic::Clear, ..Step::default() });
        program.logic(Logic::Rotate(0, Some((Word(Ring::E, -1), 0))));
        program.sum(Sum::Add(Operand::AndNotLogic(Word(Ring::Constants, ONES - now))));
        program.add(Word(Ring::Constants, MINUS_H0_7 - now));
        program.push(Step { sum: Sum::Clear, next: Next::End, ..Step::default() });
        program
    }

    /// Clocks from the first step to the last.
    pub(super) fn clocks(&self) -> usize {
        self.clocks
    }

    /// The state after round 3 and the schedule's words 3 to 19, from the job's words.
    fn load_header(&mut self) {
        let (a, e, w) = (|i| Word(Ring::A, i - 4), |i| Word(Ring::E, i - 4), |i| Word(Ring::W, i - 4));
        // Zeros for w[5] to w[14], counting up to round 4.
        let zero = Some(Word(Ring::W, 5 - FIRST_ROUND));
        self.push(Step { sum: Sum::Clear, write: zero, next: Next::Loop(0, 3), ..Step::default() });
        self.clocks += (4 - FIRST_ROUND - 1).unsigned_abs() as usize;
        self.write(w(14));

        self.sum(Sum::Job(NONCE_AT));
        self.write(w(3));
        for i in 0..3_u8 {
            self.sum(Sum::Job(8 + i));
            self.write(a(i.into()));
            self.sum(Sum::Job(12 + i));
            self.add(a(i.into()));
            self.write(e(i.into()));
        }
        for (constant, place) in [(PADDING, 4), (HEADER_BITS, 15)] {
            self.wait([Word(Ring::Constants, constant - 4)]);
            self.waiting.push((Sum::Clear, Some(w(place))));
        }
        for i in [16_u8, 17] {
            self.waiting.extend([(Sum::Job(i), None), (Sum::Clear, Some(w(i.into())))]);
        }
        self.waiting.push((Sum::Job(18), None));
        self.apply(Sum::Hold, &function(SMALL_SIGMA0, w(3)), &[]);
        self.sum(Sum::Add(Operand::Logic));
        self.write(w(18));
        self.sum(Sum::Job(11));
        self.add(w(3));
        self.write(a(3));
        self.sum(Sum::Job(15));
        self.add(a(3));
        self.write(e(3));
        self.sum(Sum::Job(19));
        self.add(w(3));
        self.write(w(19));
        self.add(a(3));
    }

    /// The first hash's digest as the second hash's words 0 to 15, and the second hash's initial state.
    fn load_digest(&mut self) {
        self.write(Word(Ring::A, -1));
        for i in 0..8_u8 {
            let ring = if i < 4 { Ring::A } else { Ring::E };
            self.sum(Sum::Job(i));
            self.add(Word(ring, -1 - i32::from(i % 4)));
            self.write(Word(Ring::W, i32::from(i)));
        }
        self.add(Word(Ring::Constants, PADDING));
        self.write(Word(Ring::W, 8));
        for i in 9..15 {
            self.write(Word(Ring::W, i));
        }
        self.add(Word(Ring::Constants, DIGEST_BITS));
        self.write(Word(Ring::W, 15));
        for i in (0..8).rev() {
            let ring = if i < 4 { Ring::A } else { Ring::E };
            self.add(Word(Ring::Constants, i));
            if i > 0 {
                self.write(Word(ring, -1 - i % 4));
            }
        }
    }

    /// Rounds `from` to `to` - 1, each with the step of the schedule that makes its word or with a word that is there.
    ///
    /// A round leaves its `a` in the sum, for what follows to store; so does what comes before the first.
    fn rounds(&mut self, from: usize, to: usize, has_schedule: bool) {
        let (start, clocks) = (self.steps.len(), self.clocks);
        let (a, e, w) = (|i| Word(Ring::A, i), |i| Word(Ring::E, i), |i| Word(Ring::W, i));
        if has_schedule {
            self.wait([w(-16), w(-7)]);
            self.apply(Sum::Clear, &function(SMALL_SIGMA0, w(-15)), &[]);
            self.apply(Sum::Add(Operand::Logic), &function(SMALL_SIGMA1, w(-2)), &[]);
            self.waiting.push((Sum::Add(Operand::Word(e(-4))), Some(w(0))));
        } else {
            self.wait([w(0), e(-4)]);
        }
        self.waiting.push((Sum::Add(Operand::K), None));
        let ch = [Operand::AndLogic(e(-2)), Operand::AndNotLogic(e(-3))].map(Sum::Add);
        let first = if has_schedule { Sum::Add(Operand::Logic) } else { Sum::Clear };
        self.apply(first, &function(BIG_SIGMA1, e(-1)), &ch);
        self.steps[start].write = Some(a(-1));
        // The sum is t1 when it has taken big_sigma1. It makes `e`, then comes back for `a`.
        let t1 = e(8);
        self.waiting.push((Sum::Add(Operand::Word(a(-4))), Some(t1)));
        self.waiting.push((Sum::Clear, Some(e(0))));
        self.wait([t1]);
        self.apply(Sum::Add(Operand::Logic), &function(BIG_SIGMA0, a(-1)), &[]);
        // Maj(a, b, c) is (a & b) + ((a ^ b) & c): no bit is set in both. `a` meets `b` after a whole turn.
        let maj = [Term { word: a(-1), right: 32, shifted: 0 }, Term { word: a(-2), right: 0, shifted: 0 }];
        self.apply(Sum::Add(Operand::Logic), &maj, &[Sum::Add(Operand::AndLogic(a(-2)))]);
        assert!(self.waiting.is_empty(), "the logic register is done before the adder");
        self.push(Step {
            sum: Sum::Add(Operand::AndLogic(a(-3))),
            next: Next::Loop(start, to - 1),
            ..Step::default()
        });
        self.clocks += (to - from - 1) * (self.clocks - clocks);
    }

    fn push(&mut self, step: Step) {
        self.steps.push(step);
        self.clocks += 1;
    }

    fn sum(&mut self, sum: Sum) {
        self.push(Step { sum, ..Step::default() });
    }

    fn add(&mut self, word: Word) {
        self.sum(Sum::Add(Operand::Word(word)));
    }

    /// Stores the sum, and clears it.
    fn write(&mut self, word: Word) {
        self.push(Step { sum: Sum::Clear, write: Some(word), ..Step::default() });
    }

    /// The adder takes these words while the logic register is busy.
    fn wait<const N: usize>(&mut self, words: [Word; N]) {
        self.waiting.extend(words.map(|word| (Sum::Add(Operand::Word(word)), None)));
    }

    /// Makes the exclusive or of all terms in the logic register. Its first step, in which the adder can still take what
    /// is there, clears it; in the steps of `aligned` it holds the first term as it is.
    fn apply(&mut self, first: Sum, terms: &[Term], aligned: &[Sum]) {
        self.push(Step { sum: first, logic: Logic::Clear, ..Step::default() });
        self.logic(Logic::Rotate(0, Some((terms[0].word, terms[0].shifted))));
        let mut rotations = Vec::new();
        for (i, term) in terms.iter().enumerate() {
            rotations.extend(term.rotations(terms.get(i + 1)).into_iter().map(|by| (by, None)));
            if let (Some((_, word)), Some(next)) = (rotations.last_mut(), terms.get(i + 1)) {
                *word = Some((next.word, next.shifted));
            }
        }
        if let Some((last, before)) = aligned.split_last() {
            before.iter().for_each(|&sum| self.sum(sum));
            self.waiting.insert(0, (*last, None));
        }
        for (by, word) in rotations {
            self.logic(Logic::Rotate(by, word));
        }
    }

    /// A step of the logic register; the adder does what waits.
    fn logic(&mut self, logic: Logic) {
        let (sum, write) = if self.waiting.is_empty() { Default::default() } else { self.waiting.remove(0) };
        self.push(Step { sum, logic, write, ..Step::default() });
    }

    /// The program as the engine's ROM holds it: see [`Compact`](super::Compact) for the fields.
    pub(super) fn words(&self) -> Vec<u64> {
        // Behind the end: a step that does nothing, while the engine waits for its first step.
        (0..self.steps.len()).map(|i| self.word(i)).chain([0]).collect()
    }

    fn word(&self, at: usize) -> u64 {
        let step = &self.steps[at];
        let mut fields = Fields::default();
        let (enable, clear, operand) = match step.sum {
            Sum::Hold => (0, 0, 0),
            Sum::Clear => (1, 1, 0),
            Sum::Add(Operand::Word(_) | Operand::K) | Sum::Job(_) => (1, 0, 0),
            Sum::Add(Operand::Logic) => (1, 0, 1),
            Sum::Add(Operand::AndLogic(_)) => (1, 0, 2),
            Sum::Add(Operand::AndNotLogic(_)) => (1, 0, 3),
        };
        fields.put(1, enable).put(1, clear).put(2, operand);
        let (enable, clear, rotation, shifted) = match step.logic {
            Logic::Hold => (0, 0, 0, 0),
            Logic::Clear => (1, 1, 0, 0),
            Logic::Rotate(rotation, word) => (1, 0, rotation, word.map_or(0, |(_, shifted)| shifted)),
        };
        fields.put(1, enable).put(1, clear).put(1, rotation as u64);
        fields.put(1, u64::from(shifted >= 3)).put(1, u64::from(shifted == 10));
        fields.put(1, u64::from(step.write.is_some())).put(6, step.write.map_or(0, Word::address));
        let (is_loop, is_end) = match step.next {
            Next::Step => (0, 0),
            Next::Loop(..) => (1, 0),
            Next::End => (0, 1),
        };
        fields.put(1, is_loop).put(1, is_end);

        // What the next step takes.
        let next = self.steps.get(at + 1).copied().unwrap_or_default();
        if let Next::Loop(start, last_round) = step.next {
            for step in [next, self.steps[start]] {
                let takes_nothing = !matches!(step.sum, Sum::Add(_) | Sum::Job(_))
                    && !matches!(step.logic, Logic::Rotate(..));
                assert!(takes_nothing, "the instruction of a loop's end has no room for addresses");
            }
            fields.put(6, last_round as u64).put(8, start as u64);
            return fields.bits;
        }
        let x = match next.logic {
            Logic::Rotate(_, Some((word, _))) => word,
            _ => Word(Ring::Constants, 0),
        };
        let (y, job) = match next.sum {
            Sum::Add(Operand::Word(word) | Operand::AndLogic(word) | Operand::AndNotLogic(word)) => {
                (word.address(), NO_JOB_WORD)
            }
            Sum::Add(Operand::K) => (K_PLACE, NO_JOB_WORD),
            Sum::Job(place) => (Word(Ring::Constants, ZERO).address(), place),
            _ if next.next == Next::End => (0, THRESHOLD_AT),
            _ => (0, NO_JOB_WORD),
        };
        fields.put(6, x.address()).put(7, y).put(5, job.into());
        fields.bits
    }
}

/// Lays the fields of an instruction side by side, that of bit 0 first.
#[derive(Default)]
struct Fields {
    bits: u64,
    width: u32,
}

impl Fields {
    fn put(&mut self, width: u32, value: u64) -> &mut Self {
        assert!(value < 1 << width, "{value} has more than {width} bits");
        self.bits |= value << self.width;
        self.width += width;
        self
    }
}
