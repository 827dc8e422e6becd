//! Where a signal from another clock, or from none, enters the core's clock: the only such place.
//!
//! Source: two flip-flops in series, as in C. E. Cummings, "Clock Domain Crossing (CDC) Design & Verification Techniques
//! Using SystemVerilog", SNUG 2008. Latency: two clocks.

use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

/// A serial line, high when idle, brought into the core's clock. It reads as idle until the first two clocks are over.
#[derive(LogicBlock, Default)]
pub struct LineSynchronizer {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// The line at the pin, in no clock.
    pub line: Signal<In, bool>,
    /// The line two clocks later, in the core's clock.
    pub synchronized: Signal<Out, bool>,
    // Inverted, so that flip-flops that start at zero start idle.
    first: DFF<bool>,
    second: DFF<bool>,
}

impl Logic for LineSynchronizer {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clk, first, second);
        self.first.d.next = !self.line.val();
        self.second.d.next = self.first.q.val();
        self.synchronized.next = !self.second.q.val();
    }
}
