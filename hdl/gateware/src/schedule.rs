//! The message schedule as a window of 16 words that moves on by one word a clock.
//!
//! Source: FIPS 180-4 6.2.2 step 1: `w[t] = small_sigma1(w[t-2]) + w[t-7] + small_sigma0(w[t-15]) + w[t-16]`.
//! Word `i` of the window is `w[t + i]`. Latency: `w` is `w[0]` in the clock after a load and `w[t]` after `t` steps.
//! Area: 512 flip-flops and 3 adders. No reset: a load sets every word.

use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

use crate::constant;

/// `w[t]` of the block last loaded. Loads win over `step`; with none of them the window keeps still.
#[derive(LogicBlock)]
pub struct Schedule {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// Loads the second block of a header: `tail`, `nonce_word`, padding and length.
    pub load_header: Signal<In, bool>,
    /// `w[0]` to `w[2]` of that block; valid with `load_header`.
    pub tail: [Signal<In, Bits<32>>; 3],
    /// `w[3]` of that block: the nonce with its bytes reversed; valid with `load_header`.
    pub nonce_word: Signal<In, Bits<32>>,
    /// Loads the padded block of a digest.
    pub load_digest: Signal<In, bool>,
    /// `H[0]` to `H[7]`; valid with `load_digest`.
    pub digest: [Signal<In, Bits<32>>; 8],
    /// Moves the window on by one word.
    pub step: Signal<In, bool>,
    /// `w[t]`.
    pub w: Signal<Out, Bits<32>>,
    padding: Constant<Bits<32>>,
    window: [DFF<Bits<32>>; 16],
    small_sigma0: Signal<Local, Bits<32>>,
    small_sigma1: Signal<Local, Bits<32>>,
    w_16_7: Signal<Local, Bits<32>>,
    sigmas: Signal<Local, Bits<32>>,
    w_next: Signal<Local, Bits<32>>,
}

impl Default for Schedule {
    fn default() -> Self {
        Self {
            clk: Default::default(),
            load_header: Default::default(),
            tail: Default::default(),
            nonce_word: Default::default(),
            load_digest: Default::default(),
            digest: Default::default(),
            step: Default::default(),
            w: Default::default(),
            padding: constant(0x8000_0000_u32),
            window: Default::default(),
            small_sigma0: Default::default(),
            small_sigma1: Default::default(),
            w_16_7: Default::default(),
            sigmas: Default::default(),
            w_next: Default::default(),
        }
    }
}

impl Logic for Schedule {
    #[hdl_gen]
    fn update(&mut self) {
        for i in 0..16 {
            self.window[i].clock.next = self.clk.val();
            self.window[i].d.next = self.window[i].q.val();
        }
        self.w.next = self.window[0].q.val();

        self.small_sigma0.next = ((self.window[1].q.val() >> 7) | (self.window[1].q.val() << 25))
            ^ ((self.window[1].q.val() >> 18) | (self.window[1].q.val() << 14))
            ^ (self.window[1].q.val() >> 3);
        self.small_sigma1.next = ((self.window[14].q.val() >> 17) | (self.window[14].q.val() << 15))
            ^ ((self.window[14].q.val() >> 19) | (self.window[14].q.val() << 13))
            ^ (self.window[14].q.val() >> 10);
        self.w_16_7.next = self.window[0].q.val() + self.window[9].q.val();
        self.sigmas.next = self.small_sigma0.val() + self.small_sigma1.val();
        self.w_next.next = self.w_16_7.val() + self.sigmas.val();

        if self.load_header.val() {
            for i in 0..3 {
                self.window[i].d.next = self.tail[i].val();
            }
            self.window[3].d.next = self.nonce_word.val();
            self.window[4].d.next = self.padding.val();
            for i in 5..15 {
                self.window[i].d.next = 0.into();
            }
            self.window[15].d.next = 640.into();
        } else if self.load_digest.val() {
            for i in 0..8 {
                self.window[i].d.next = self.digest[i].val();
            }
            self.window[8].d.next = self.padding.val();
            for i in 9..15 {
                self.window[i].d.next = 0.into();
            }
            self.window[15].d.next = 256.into();
        } else if self.step.val() {
            for i in 0..15 {
                self.window[i].d.next = self.window[i + 1].q.val();
            }
            self.window[15].d.next = self.w_next.val();
        }
    }
}
