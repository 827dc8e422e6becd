//! One SHA-256 round, without a register.
//!
//! Source: FIPS 180-4 6.2.2 step 3, in its names. `b`, `c`, `d`, `f`, `g` and `h` after a round are `a`, `b`, `c`, `e`,
//! `f` and `g` before it, so only two words are computed here.
//! Latency 0. Each sum is a local of 32 bits, as rust-hdl needs; Yosys still merges them into carry-save trees unless the
//! flow stops it (471 LUT4 of iCE40 instead of 352 for this block, Yosys 0.23).
//! Area: 7 32-bit adders, and 4 LUTs a bit for the sigmas, Ch and Maj.

use rust_hdl_core::prelude::*;

/// Combinational: `next_a` and `next_e` from the working variables, `k[t]` and `w[t]`, all in the core's clock domain.
#[derive(LogicBlock, Default)]
pub struct Round {
    /// Working variable `a`.
    pub a: Signal<In, Bits<32>>,
    /// Working variable `b`.
    pub b: Signal<In, Bits<32>>,
    /// Working variable `c`.
    pub c: Signal<In, Bits<32>>,
    /// Working variable `d`.
    pub d: Signal<In, Bits<32>>,
    /// Working variable `e`.
    pub e: Signal<In, Bits<32>>,
    /// Working variable `f`.
    pub f: Signal<In, Bits<32>>,
    /// Working variable `g`.
    pub g: Signal<In, Bits<32>>,
    /// Working variable `h`.
    pub h: Signal<In, Bits<32>>,
    /// The round constant `k[t]`.
    pub k: Signal<In, Bits<32>>,
    /// The schedule word `w[t]`.
    pub w: Signal<In, Bits<32>>,
    /// `a` after the round.
    pub next_a: Signal<Out, Bits<32>>,
    /// `e` after the round.
    pub next_e: Signal<Out, Bits<32>>,
    big_sigma0: Signal<Local, Bits<32>>,
    big_sigma1: Signal<Local, Bits<32>>,
    ch: Signal<Local, Bits<32>>,
    maj: Signal<Local, Bits<32>>,
    h_w: Signal<Local, Bits<32>>,
    h_w_k: Signal<Local, Bits<32>>,
    sigma1_ch: Signal<Local, Bits<32>>,
    t1: Signal<Local, Bits<32>>,
    t2: Signal<Local, Bits<32>>,
}

impl Logic for Round {
    #[hdl_gen]
    fn update(&mut self) {
        self.big_sigma0.next = ((self.a.val() >> 2) | (self.a.val() << 30))
            ^ ((self.a.val() >> 13) | (self.a.val() << 19))
            ^ ((self.a.val() >> 22) | (self.a.val() << 10));
        self.big_sigma1.next = ((self.e.val() >> 6) | (self.e.val() << 26))
            ^ ((self.e.val() >> 11) | (self.e.val() << 21))
            ^ ((self.e.val() >> 25) | (self.e.val() << 7));
        self.ch.next = (self.e.val() & self.f.val()) ^ ((!self.e.val()) & self.g.val());
        self.maj.next =
            (self.a.val() & self.b.val()) ^ (self.a.val() & self.c.val()) ^ (self.b.val() & self.c.val());
        self.h_w.next = self.h.val() + self.w.val();
        self.h_w_k.next = self.h_w.val() + self.k.val();
        self.sigma1_ch.next = self.big_sigma1.val() + self.ch.val();
        self.t1.next = self.h_w_k.val() + self.sigma1_ch.val();
        self.t2.next = self.big_sigma0.val() + self.maj.val();
        self.next_a.next = self.t1.val() + self.t2.val();
        self.next_e.next = self.d.val() + self.t1.val();
    }
}
