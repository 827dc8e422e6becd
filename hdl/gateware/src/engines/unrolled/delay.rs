//! What comes in comes out a fixed number of clocks later.
//!
//! Long waits are RAM and not flip-flops: a place is read and then written in the same clock, and the address goes round.
//! The read is asynchronous, as the distributed RAM of ECP5 has it (TRELLIS_DPR16X4, 16 places); iCE40 has none, there it
//! would be flip-flops. rust-hdl has no RAM with an asynchronous read, so this block's Verilog is written here.
//!
//! Latency: as built, 0 for a wire. Throughput: a word a clock. What comes out before anything came in is undefined.
//! Area: `N` flip-flops a clock below `SHORTEST_IN_RAM`; from there on, on ECP5, `N / 4` DPR16X4, which take the place of
//! 1.5 `N` LUT4, and an address of 3 or 4 bits; `N` flip-flops for each clock beyond 16.

use rust_hdl_core::prelude::*;
use rust_hdl_core::timing::TimingInfo;

/// From this many clocks on a RAM is smaller than flip-flops.
const SHORTEST_IN_RAM: u16 = 4;
/// How many words a distributed RAM holds.
const RAM_WORDS: u16 = 16;

/// `q` is `d` of some clocks before; set up by `dff_setup!` as a `DFF`.
#[derive(LogicBlock)]
pub struct DelayLine<const N: usize> {
    /// The word to keep.
    pub d: Signal<In, Bits<N>>,
    /// The word that was kept.
    pub q: Signal<Out, Bits<N>>,
    /// Taken at its rising edge.
    pub clock: Signal<In, Clock>,
    _clocks: u16,
}

impl<const N: usize> DelayLine<N> {
    /// A line of `clocks` clocks, 0 for a wire.
    pub(super) fn new(clocks: u16) -> Self {
        Self { d: Default::default(), q: Default::default(), clock: Default::default(), _clocks: clocks }
    }
}

impl<const N: usize> Logic for DelayLine<N> {
    fn update(&mut self) {}

    fn connect(&mut self) {
        self.q.connect();
    }

    fn hdl(&self) -> Verilog {
        let word = format!("[{}:0]", N - 1);
        if self._clocks == 0 {
            return Verilog::Custom("wire unused = clock;\nalways @(*) q = d;\n".to_owned());
        }
        let in_ram = match self._clocks {
            SHORTEST_IN_RAM.. => self._clocks.min(RAM_WORDS),
            _ => 0,
        };
        let mut verilog = String::new();
        let mut last = "d".to_owned();
        for clock in 0..self._clocks - in_ram {
            verilog +=
                &format!("reg {word} late_{clock};\nalways @(posedge clock) late_{clock} <= {last};\n");
            last = format!("late_{clock}");
        }
        if in_ram > 0 {
            let bits = (in_ram - 1).ilog2() + 1;
            let (msb, end) = (bits - 1, in_ram - 1);
            verilog += &format!(
                "reg {word} words [0:{end}];\nreg [{msb}:0] at = {bits}'d0;\n\
                 always @(posedge clock) begin\n   words[at] <= {last};\n   \
                 at <= (at == {bits}'d{end}) ? {bits}'d0 : at + {bits}'d1;\nend\n"
            );
            last = "words[at]".to_owned();
        }
        Verilog::Custom(format!("{verilog}always @(*) q = {last};\n"))
    }

    // rust-hdl's check for loops needs to know that nothing passes through at once; no wire of this design is in a loop.
    fn timing(&self) -> Vec<TimingInfo> {
        vec![TimingInfo {
            name: "delay".into(),
            clock: "clock".into(),
            inputs: vec!["d".into()],
            outputs: vec!["q".into()],
        }]
    }
}
