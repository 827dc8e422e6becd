//! One nonce at a time, step by step: the engine for devices too small for a round's hardware.
//!
//! A microprogram runs one adder and one register for the functions: what a round needs is in block RAM, and so is the
//! program. The register rotates by one of two amounts a clock and meets a word on the way, so that each function of
//! FIPS 180-4 is a few clocks; Ch and Maj are sums of words masked by it. The order of work is in `compact/program.rs`.
//!
//! | | |
//! |---|---|
//! | nonces per deal | 1 |
//! | clocks a hash | [`CLOCKS_PER_HASH`], and one to take the deal |
//! | latency | the same: hit and done are given in the last of them |
//! | area | 192 LUT4, 79 flip-flops and 9 block RAMs of iCE40 |
//!
//! The job's words stay through `rst`; the program starts over with each nonce, so nothing else needs to.

mod program;

use midstate_spec::fips180::K;
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

use crate::constant;
use program::{CONSTANTS, FIRST_ROUND, NONCE_AT, Program, ROTATIONS, THRESHOLD_AT};

/// Clocks from one nonce to the next: those of the program, and the one in which the nonce is taken.
pub const CLOCKS_PER_HASH: u16 = 5337;

/// The words of a job that it takes: those of the hash, and what stands behind them up to the threshold.
pub const JOB_WORDS: usize = THRESHOLD_AT as usize + 1;

/// Area in logic cells of iCE40; and nine block RAMs. No ECP5 board ships with it.
pub const ICE40_CELLS: u32 = 205;

/// The engine; ports as in [`crate::engines`], all in the core's clock domain.
///
/// An instruction of the program, lowest bit first:
///
/// | bits | field |
/// |---|---|
/// | 0, 1 | the sum changes; to zero, else by what it takes |
/// | 2, 3 | it takes: 0 a word, 1 the logic register, 2 and 3 a word where the logic register has ones, or zeros |
/// | 4, 5 | the logic register changes; to zero, else it rotates and meets a word |
/// | 6 | which of the rotations |
/// | 7, 8 | the lowest 3, or 10, bits of that word count as zero |
/// | 9, 10 to 15 | the sum is stored; where |
/// | 16 | the round is over, and the program goes on at its loop's start unless it was the last |
/// | 17 | the hash is through |
/// | 18 to 23 | the word for the logic register in the next step, or at a loop's end the loop's last round |
/// | 24 to 30 | the word for the adder in the next step; at a loop's end, with bit 31, the loop's start |
/// | 31 to 35 | the job's word for the sum in the next step |
///
/// An address is a ring and the place behind the round's own; the adder's side has the round's constant too.
#[derive(LogicBlock)]
pub struct Compact {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// See [`crate::engines`], as for all that follow.
    pub rst: Signal<In, bool>,
    /// Stores a word of the job.
    pub job_write: Signal<In, bool>,
    /// Which word.
    pub job_index: Signal<In, Bits<5>>,
    /// The word.
    pub job_word: Signal<In, Bits<32>>,
    /// Not needed: the threshold is looked up among the job's words.
    pub inverted_threshold: Signal<In, Bits<32>>,
    /// A deal is taken.
    pub deal_ready: Signal<Out, bool>,
    /// A deal is offered.
    pub deal_valid: Signal<In, bool>,
    /// Its nonce.
    pub deal_nonce: Signal<In, Bits<32>>,
    /// Not looked at.
    pub deal_grows: Signal<In, bool>,
    /// The oldest nonce in flight was tried.
    pub result: Signal<Out, bool>,
    /// It is a hit.
    pub hit: Signal<Out, bool>,
    /// It was the last of its deal.
    pub done: Signal<Out, bool>,
    rotation_0: Constant<Bits<6>>,
    rotation_0_left: Constant<Bits<6>>,
    rotation_1: Constant<Bits<6>>,
    rotation_1_left: Constant<Bits<6>>,
    without_3: Constant<Bits<32>>,
    without_10: Constant<Bits<32>>,
    second_byte: Constant<Bits<32>>,
    third_byte: Constant<Bits<32>>,
    nonce_at: Constant<Bits<5>>,
    first_round: Constant<Bits<6>>,
    one_behind: Constant<Bits<34>>,
    is_k: Constant<Bits<7>>,
    microcode: SyncROM<Bits<36>, 8>,
    // The rings: once for the logic register, once for the adder, where the rounds' constants are too.
    logic_words: RAM<Bits<32>, 6>,
    sum_words: RAM<Bits<32>, 7>,
    // The job and the nonce.
    job_words: RAM<Bits<32>, 5>,
    is_running: DFF<bool>,
    step_at: DFF<Bits<8>>,
    round: DFF<Bits<6>>,
    logic_word: DFF<Bits<32>>,
    sum: DFF<Bits<32>>,
    instruction: Signal<Local, Bits<36>>,
    is_taken: Signal<Local, bool>,
    next_step: Signal<Local, Bits<8>>,
    loop_start: Signal<Local, Bits<8>>,
    round_place: Signal<Local, Bits<4>>,
    logic_place: Signal<Local, Bits<4>>,
    sum_place: Signal<Local, Bits<4>>,
    write_place: Signal<Local, Bits<4>>,
    write_at: Signal<Local, Bits<6>>,
    is_stored: Signal<Local, bool>,
    nonce_word: Signal<Local, Bits<32>>,
    met: Signal<Local, Bits<32>>,
    operand: Signal<Local, Bits<32>>,
    raised: Signal<Local, Bits<32>>,
    bound: Signal<Local, Bits<34>>,
    inverted: Signal<Local, Bits<34>>,
    difference: Signal<Local, Bits<34>>,
    swapped: Signal<Local, Bits<32>>,
}

/// A RAM that starts with these words at these addresses.
fn holding<const N: usize>(words: impl IntoIterator<Item = (u64, u32)>) -> RAM<Bits<32>, N> {
    RAM::new(words.into_iter().map(|(at, word)| (at.to_bits(), u64::from(word).to_bits())).collect())
}

impl Compact {
    /// The engine with its program.
    pub fn new() -> Self {
        let program = Program::new();
        assert_eq!(program.clocks() + 1, usize::from(CLOCKS_PER_HASH), "the constant follows the program");
        Self {
            clk: Default::default(),
            rst: Default::default(),
            job_write: Default::default(),
            job_index: Default::default(),
            job_word: Default::default(),
            inverted_threshold: Default::default(),
            deal_ready: Default::default(),
            deal_valid: Default::default(),
            deal_nonce: Default::default(),
            deal_grows: Default::default(),
            result: Default::default(),
            hit: Default::default(),
            done: Default::default(),
            rotation_0: constant(ROTATIONS[0]),
            rotation_0_left: constant(32 - ROTATIONS[0]),
            rotation_1: constant(ROTATIONS[1]),
            rotation_1_left: constant(32 - ROTATIONS[1]),
            without_3: constant(u32::MAX << 3),
            without_10: constant(u32::MAX << 10),
            second_byte: constant(0xff00_u32),
            third_byte: constant(0x00ff_0000_u32),
            nonce_at: constant(NONCE_AT),
            first_round: constant(FIRST_ROUND.rem_euclid(64)),
            one_behind: constant(1_u32),
            is_k: constant(0x40_u32),
            microcode: program.words().into_iter().map(|word| word.to_bits()).into(),
            logic_words: holding((0..16).map(|at| (at, 0))),
            sum_words: holding((0..).zip(CONSTANTS).chain((64..).zip(K))),
            job_words: holding([(31, 0)]),
            is_running: Default::default(),
            step_at: Default::default(),
            round: Default::default(),
            logic_word: Default::default(),
            sum: Default::default(),
            instruction: Default::default(),
            is_taken: Default::default(),
            next_step: Default::default(),
            loop_start: Default::default(),
            round_place: Default::default(),
            logic_place: Default::default(),
            sum_place: Default::default(),
            write_place: Default::default(),
            write_at: Default::default(),
            is_stored: Default::default(),
            nonce_word: Default::default(),
            met: Default::default(),
            operand: Default::default(),
            raised: Default::default(),
            bound: Default::default(),
            inverted: Default::default(),
            difference: Default::default(),
            swapped: Default::default(),
        }
    }
}

impl Default for Compact {
    fn default() -> Self {
        Self::new()
    }
}

impl Logic for Compact {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clk, is_running, step_at, round, logic_word, sum);
        self.microcode.clock.next = self.clk.val();
        self.logic_words.read_clock.next = self.clk.val();
        self.logic_words.write_clock.next = self.clk.val();
        self.sum_words.read_clock.next = self.clk.val();
        self.sum_words.write_clock.next = self.clk.val();
        self.job_words.read_clock.next = self.clk.val();
        self.job_words.write_clock.next = self.clk.val();
        self.instruction.next = self.microcode.data.val();

        // The job and the nonce.
        self.deal_ready.next = !self.is_running.q.val();
        self.is_taken.next = self.deal_valid.val() & (!self.is_running.q.val());
        self.nonce_word.next = (self.deal_nonce.val() << 24)
            | ((self.deal_nonce.val() & self.second_byte.val()) << 8)
            | ((self.deal_nonce.val() & self.third_byte.val()) >> 8)
            | (self.deal_nonce.val() >> 24);
        self.job_words.write_enable.next = self.job_write.val() | self.is_taken.val();
        self.job_words.write_address.next = self.nonce_at.val();
        self.job_words.write_data.next = self.nonce_word.val();
        if self.job_write.val() {
            self.job_words.write_address.next = self.job_index.val();
            self.job_words.write_data.next = self.job_word.val();
        }
        self.job_words.read_address.next = self.instruction.val().get_bits::<5>(31);

        // The rings.
        self.round_place.next = self.round.q.val().get_bits::<4>(0);
        self.write_place.next = self.instruction.val().get_bits::<4>(10) + self.round_place.val();
        self.write_at.next = bit_cast::<6, 4>(self.write_place.val())
            | (bit_cast::<6, 2>(self.instruction.val().get_bits::<2>(14)) << 4);
        self.is_stored.next = self.is_running.q.val() & self.instruction.val().get_bit(9);
        self.logic_words.write_enable.next = self.is_stored.val();
        self.logic_words.write_address.next = self.write_at.val();
        self.logic_words.write_data.next = self.sum.q.val();
        self.sum_words.write_enable.next = self.is_stored.val();
        self.sum_words.write_address.next = bit_cast::<7, 6>(self.write_at.val());
        self.sum_words.write_data.next = self.sum.q.val();
        self.logic_place.next = self.instruction.val().get_bits::<4>(18) + self.round_place.val();
        self.logic_words.read_address.next = bit_cast::<6, 4>(self.logic_place.val())
            | (bit_cast::<6, 2>(self.instruction.val().get_bits::<2>(22)) << 4);
        self.sum_place.next = self.instruction.val().get_bits::<4>(24) + self.round_place.val();
        self.sum_words.read_address.next = bit_cast::<7, 4>(self.sum_place.val())
            | (bit_cast::<7, 2>(self.instruction.val().get_bits::<2>(28)) << 4);
        if self.instruction.val().get_bit(30) {
            self.sum_words.read_address.next = self.is_k.val() | bit_cast::<7, 6>(self.round.q.val());
        }

        // The logic register and the sum.
        self.met.next = self.logic_words.read_data.val();
        if self.instruction.val().get_bit(7) {
            self.met.next = self.logic_words.read_data.val() & self.without_3.val();
        }
        if self.instruction.val().get_bit(8) {
            self.met.next = self.logic_words.read_data.val() & self.without_10.val();
        }
        if self.instruction.val().get_bit(4) {
            if self.instruction.val().get_bit(5) {
                self.logic_word.d.next = 0.into();
            } else if self.instruction.val().get_bit(6) {
                self.logic_word.d.next = ((self.logic_word.q.val() >> self.rotation_1.val())
                    | (self.logic_word.q.val() << self.rotation_1_left.val()))
                    ^ self.met.val();
            } else {
                self.logic_word.d.next = ((self.logic_word.q.val() >> self.rotation_0.val())
                    | (self.logic_word.q.val() << self.rotation_0_left.val()))
                    ^ self.met.val();
            }
        }
        self.operand.next = self.sum_words.read_data.val();
        if self.instruction.val().get_bit(3) {
            self.operand.next = self.sum_words.read_data.val() & self.logic_word.q.val();
            if self.instruction.val().get_bit(2) {
                self.operand.next = self.sum_words.read_data.val() & (!self.logic_word.q.val());
            }
        } else if self.instruction.val().get_bit(2) {
            self.operand.next = self.logic_word.q.val();
        }
        self.raised.next = self.sum.q.val() + self.operand.val();
        if self.instruction.val().get_bit(0) {
            // A word of the job meets a sum of zero, all other sums meet a word of zeros.
            self.sum.d.next = self.raised.val() ^ self.job_words.read_data.val();
            if self.instruction.val().get_bit(1) {
                self.sum.d.next = 0.into();
            }
        }

        // The program stands at its first step until there is a nonce.
        self.loop_start.next = self.instruction.val().get_bits::<8>(24);
        self.next_step.next = self.step_at.q.val() + 1;
        if self.instruction.val().get_bit(16) {
            self.round.d.next = self.round.q.val() + 1;
            if self.round.q.val() != self.instruction.val().get_bits::<6>(18) {
                self.next_step.next = self.loop_start.val();
            }
        }
        if self.instruction.val().get_bit(17) {
            self.is_running.d.next = false;
        }
        if !self.is_running.q.val() {
            self.next_step.next = 0.into();
            self.round.d.next = self.first_round.val();
            self.is_running.d.next = self.deal_valid.val();
        }
        if self.rst.val() {
            self.next_step.next = 0.into();
            self.is_running.d.next = false;
        }
        self.step_at.d.next = self.next_step.val();
        self.microcode.address.next = self.next_step.val();

        // The program inverts the hash's last word: so the comparison needs nothing but carry cells.
        self.swapped.next = (self.sum.q.val() << 24)
            | ((self.sum.q.val() & self.second_byte.val()) << 8)
            | ((self.sum.q.val() & self.third_byte.val()) >> 8)
            | (self.sum.q.val() >> 24);
        // Threshold less hash: a one behind both makes the one that completes the inversion.
        self.bound.next = (bit_cast::<34, 32>(self.job_words.read_data.val()) << 1) | self.one_behind.val();
        self.inverted.next = (bit_cast::<34, 32>(self.swapped.val()) << 1) | self.one_behind.val();
        self.difference.next = self.bound.val() + self.inverted.val();
        self.done.next = self.is_running.q.val() & self.instruction.val().get_bit(17);
        self.result.next = self.is_running.q.val() & self.instruction.val().get_bit(17);
        self.hit.next =
            self.is_running.q.val() & self.instruction.val().get_bit(17) & self.difference.val().get_bit(33);
    }
}
