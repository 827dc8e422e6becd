//! SHA-256d of one nonce after another, one round a clock: the rolled engine.
//!
//! | clocks | what happens |
//! |---|---|
//! | 1 | `start`: the midstate and the second block are loaded |
//! | 64 | rounds 0 to 63 of the first hash |
//! | 1 | the digest becomes the block of the second hash, the state its initial value |
//! | 61 | rounds 0 to 60 of the second hash; the last three only pass on the word that is tested |
//!
//! In the clock after that `done` is high, `most_significant_word` valid, and the next `start` is taken: 127 clocks a
//! hash, nothing overlapped. `rst` ends a hash without a `done`.
//! Area: two compressions share one [`Compress`] and one
//! [`Schedule`]; the round constants are a ROM of 64 words, which Yosys
//! makes of LUTs unless it is told to take a block RAM.

use midstate_spec::fips180::{self, ROUNDS};
use midstate_spec::midstate::DECISIVE_ROUNDS;
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

use crate::compress::Compress;
use crate::constant;
use crate::schedule::Schedule;

/// What the engine does in a clock.
#[derive(LogicState, Clone, Copy, Debug, PartialEq)]
pub enum Phase {
    /// Nothing: it waits for `start`.
    Idle,
    /// A round of the first hash.
    FirstHash,
    /// The first hash's digest is loaded.
    Turn,
    /// A round of the second hash.
    SecondHash,
    /// `done` is high.
    Done,
}

/// One engine; all ports in the core's clock domain.
#[derive(LogicBlock)]
pub struct Sha256d {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// Synchronous, high: ends a running hash.
    pub rst: Signal<In, bool>,
    /// Starts a hash; taken only when `ready` is high.
    pub start: Signal<In, bool>,
    /// High while no hash runs and in the clock of `done`.
    pub ready: Signal<Out, bool>,
    /// The job's midstate; must hold still from `start` to `done`.
    pub midstate: [Signal<In, Bits<32>>; 8],
    /// The job's tail; valid with `start`.
    pub tail: [Signal<In, Bits<32>>; 3],
    /// The nonce as a number; valid with `start`.
    pub nonce: Signal<In, Bits<32>>,
    /// High for one clock when a hash ends.
    pub done: Signal<Out, bool>,
    /// The hash's most significant 32 bits as a number; valid with `done`.
    pub most_significant_word: Signal<Out, Bits<32>>,
    phase: DFF<Phase>,
    t: DFF<Bits<6>>,
    t_next: Signal<Local, Bits<6>>,
    k: SyncROM<Bits<32>, 6>,
    compress: Compress,
    schedule: Schedule,
    last_round: Constant<Bits<6>>,
    last_decisive_round: Constant<Bits<6>>,
    h0_7: Constant<Bits<32>>,
    h7: Signal<Local, Bits<32>>,
}

impl Default for Sha256d {
    fn default() -> Self {
        Self {
            clk: Default::default(),
            rst: Default::default(),
            start: Default::default(),
            ready: Default::default(),
            midstate: Default::default(),
            tail: Default::default(),
            nonce: Default::default(),
            done: Default::default(),
            most_significant_word: Default::default(),
            phase: Default::default(),
            t: Default::default(),
            t_next: Default::default(),
            k: fips180::K.into_iter().map(|k| u64::from(k).to_bits()).into(),
            compress: Default::default(),
            schedule: Default::default(),
            last_round: constant(ROUNDS - 1),
            last_decisive_round: constant(DECISIVE_ROUNDS - 1),
            h0_7: constant(fips180::H0[7]),
            h7: Default::default(),
        }
    }
}

impl Logic for Sha256d {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clk, phase, t);
        self.k.clock.next = self.clk.val();
        self.compress.clk.next = self.clk.val();
        self.schedule.clk.next = self.clk.val();

        for i in 0..8 {
            self.compress.midstate[i].next = self.midstate[i].val();
            self.schedule.digest[i].next = self.compress.digest[i].val();
        }
        for i in 0..3 {
            self.schedule.tail[i].next = self.tail[i].val();
        }
        // The header has the nonce little-endian, the schedule reads big-endian words.
        self.schedule.nonce_word.next = (self.nonce.val() << 24)
            | ((self.nonce.val() & 0x0000_ff00) << 8)
            | ((self.nonce.val() & 0x00ff_0000) >> 8)
            | (self.nonce.val() >> 24);
        self.compress.k.next = self.k.data.val();
        self.compress.w.next = self.schedule.w.val();

        // H[7] is stored big-endian; as the end of a little-endian number its bytes are reversed.
        self.h7.next = self.compress.e.val() + self.h0_7.val();
        self.most_significant_word.next = (self.h7.val() << 24)
            | ((self.h7.val() & 0x0000_ff00) << 8)
            | ((self.h7.val() & 0x00ff_0000) >> 8)
            | (self.h7.val() >> 24);

        self.ready.next = (self.phase.q.val() == Phase::Idle) | (self.phase.q.val() == Phase::Done);
        self.done.next = self.phase.q.val() == Phase::Done;

        self.compress.load_midstate.next = false;
        self.compress.load_initial.next = false;
        self.compress.step.next = false;
        self.schedule.load_header.next = false;
        self.schedule.load_digest.next = false;
        self.schedule.step.next = false;
        self.t_next.next = 0.into();

        match self.phase.q.val() {
            Phase::Idle => {}
            Phase::FirstHash => {
                self.compress.step.next = true;
                self.schedule.step.next = true;
                self.t_next.next = self.t.q.val() + 1;
                if self.t.q.val() == self.last_round.val() {
                    self.phase.d.next = Phase::Turn;
                }
            }
            Phase::Turn => {
                self.compress.load_initial.next = true;
                self.schedule.load_digest.next = true;
                self.phase.d.next = Phase::SecondHash;
            }
            Phase::SecondHash => {
                self.compress.step.next = true;
                self.schedule.step.next = true;
                self.t_next.next = self.t.q.val() + 1;
                if self.t.q.val() == self.last_decisive_round.val() {
                    self.phase.d.next = Phase::Done;
                }
            }
            Phase::Done => {
                self.phase.d.next = Phase::Idle;
            }
        }
        if self.start.val() & ((self.phase.q.val() == Phase::Idle) | (self.phase.q.val() == Phase::Done)) {
            self.compress.load_midstate.next = true;
            self.schedule.load_header.next = true;
            self.phase.d.next = Phase::FirstHash;
        }
        if self.rst.val() {
            self.phase.d.next = Phase::Idle;
        }
        // The ROM answers a clock later: it is asked for the round that comes.
        self.t.d.next = self.t_next.val();
        self.k.address.next = self.t_next.val();
    }
}
