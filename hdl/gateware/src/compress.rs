//! The working variables `a..h`, moved on by one round a clock.
//!
//! Source: FIPS 180-4 6.2.2 steps 2 to 4; the initial hash value is 5.3.3.
//! Latency: after a load and `t` steps the state is that after round `t - 1`; `digest` is then `midstate` plus the state,
//! combinational. Area: 256 flip-flops, one [`Round`] and 8 adders. No reset: a load sets all.

use midstate_spec::fips180;
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

use crate::constant;
use crate::round::Round;

/// One compression's state. Loads win over `step`; with none of them the state keeps still.
#[derive(LogicBlock)]
pub struct Compress {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// Loads `midstate` as `a..h`.
    pub load_midstate: Signal<In, bool>,
    /// `H[0]` to `H[7]` before the block: loaded, and added to the state for `digest`.
    pub midstate: [Signal<In, Bits<32>>; 8],
    /// Loads the initial hash value `H(0)`.
    pub load_initial: Signal<In, bool>,
    /// Does one round.
    pub step: Signal<In, bool>,
    /// `k[t]`; valid with `step`.
    pub k: Signal<In, Bits<32>>,
    /// `w[t]`; valid with `step`.
    pub w: Signal<In, Bits<32>>,
    /// `midstate` plus the state, word by word: the hash value after 64 steps.
    pub digest: [Signal<Out, Bits<32>>; 8],
    /// Working variable `e`.
    pub e: Signal<Out, Bits<32>>,
    initial: [Constant<Bits<32>>; 8],
    state: [DFF<Bits<32>>; 8],
    round: Round,
}

impl Default for Compress {
    fn default() -> Self {
        Self {
            clk: Default::default(),
            load_midstate: Default::default(),
            midstate: Default::default(),
            load_initial: Default::default(),
            step: Default::default(),
            k: Default::default(),
            w: Default::default(),
            digest: Default::default(),
            e: Default::default(),
            initial: fips180::H0.map(constant),
            state: Default::default(),
            round: Default::default(),
        }
    }
}

impl Logic for Compress {
    #[hdl_gen]
    fn update(&mut self) {
        for i in 0..8 {
            self.state[i].clock.next = self.clk.val();
            self.state[i].d.next = self.state[i].q.val();
            self.digest[i].next = self.midstate[i].val() + self.state[i].q.val();
        }
        self.e.next = self.state[4].q.val();

        self.round.a.next = self.state[0].q.val();
        self.round.b.next = self.state[1].q.val();
        self.round.c.next = self.state[2].q.val();
        self.round.d.next = self.state[3].q.val();
        self.round.e.next = self.state[4].q.val();
        self.round.f.next = self.state[5].q.val();
        self.round.g.next = self.state[6].q.val();
        self.round.h.next = self.state[7].q.val();
        self.round.k.next = self.k.val();
        self.round.w.next = self.w.val();

        if self.load_midstate.val() {
            for i in 0..8 {
                self.state[i].d.next = self.midstate[i].val();
            }
        } else if self.load_initial.val() {
            for i in 0..8 {
                self.state[i].d.next = self.initial[i].val();
            }
        } else if self.step.val() {
            for i in 1..8 {
                self.state[i].d.next = self.state[i - 1].q.val();
            }
            self.state[0].d.next = self.round.next_a.val();
            self.state[4].d.next = self.round.next_e.val();
        }
    }
}
