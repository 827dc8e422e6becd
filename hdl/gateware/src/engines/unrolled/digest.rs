//! A word of the first hash's digest: a working variable that waits for its step of the second hash, and the midstate.
//!
//! Source: FIPS 180-4 6.2.2 step 4. Latency: as built. Area: a sum of 32 bits and a delay line of 0 to 20 clocks.

use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

use super::delay::DelayLine;
use crate::adders::Add;

/// A word; all ports in the core's clock domain.
#[derive(LogicBlock)]
pub struct DigestWord {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// The working variable.
    pub word: Signal<In, Bits<32>>,
    /// The midstate's word, which stands still.
    pub midstate: Signal<In, Bits<32>>,
    /// The digest's word.
    pub sum: Signal<Out, Bits<32>>,
    line: DelayLine<32>,
    add_midstate: Add,
}

impl DigestWord {
    /// A word that waits for `clocks` clocks.
    pub(super) fn new(clocks: u16) -> Self {
        Self {
            clk: Default::default(),
            word: Default::default(),
            midstate: Default::default(),
            sum: Default::default(),
            line: DelayLine::new(clocks),
            add_midstate: Default::default(),
        }
    }
}

impl Logic for DigestWord {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clk, line);
        self.line.d.next = self.word.val();
        self.add_midstate.x.next = self.line.q.val();
        self.add_midstate.y.next = self.midstate.val();
        self.sum.next = self.add_midstate.sum.val();
    }
}
