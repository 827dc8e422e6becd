//! A register of a datapath: without an initial value.
//!
//! What is in it at first is never looked at. A flip-flop of ECP5 that is set synchronously to 1 cannot also start as 0;
//! with an initial value each such bit costs a LUT. Control uses `DFF`, which starts as 0.
//! Latency: one clock. Area: one flip-flop a bit.

use rust_hdl_core::prelude::*;
use rust_hdl_core::timing::TimingInfo;

/// `q` is `d` of the clock before; set up by `dff_setup!` as a `DFF`.
#[derive(LogicBlock, Default)]
pub struct Register<T: Synth> {
    /// The value to take.
    pub d: Signal<In, T>,
    /// The value taken.
    pub q: Signal<Out, T>,
    /// Taken at its rising edge.
    pub clock: Signal<In, Clock>,
}

impl<T: Synth> Logic for Register<T> {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            self.q.next = self.d.val();
        }
    }

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom("always @(posedge clock) begin\n   q <= d;\nend\n".to_owned())
    }

    // rust-hdl's check for loops needs to know that nothing passes through at once.
    fn timing(&self) -> Vec<TimingInfo> {
        vec![TimingInfo {
            name: "register".into(),
            clock: "clock".into(),
            inputs: vec!["d".into()],
            outputs: vec!["q".into()],
        }]
    }
}
