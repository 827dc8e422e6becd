//! The FIFO between the search and the link: reports wait here while the wire is slower than they come.
//!
//! A report is the payload of an 8-byte frame (see `midstate_spec::link`): `head` is type, index or hits, and job id;
//! `word` the nonce or the count. It never drops anything itself: a writer looks at `full` and counts what it withholds.
//! Latency: a report can be read two clocks after it was written. Throughput: one write and one read a clock.
//! Area: a RAM of 64 bits by 2^N and two pointers.

use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

/// Holds 2^N - 1 reports; all ports in the core's clock domain. Empty after `rst`.
#[derive(LogicBlock, Default)]
pub struct HitFifo<const N: usize> {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// Synchronous, high.
    pub rst: Signal<In, bool>,
    /// Stores a report; ignored while `full`.
    pub write: Signal<In, bool>,
    /// First word to store; valid with `write`.
    pub write_head: Signal<In, Bits<32>>,
    /// Second word to store; valid with `write`.
    pub write_word: Signal<In, Bits<32>>,
    /// There is no room.
    pub full: Signal<Out, bool>,
    /// Takes the report off; ignored while not `valid`.
    pub read: Signal<In, bool>,
    /// `read_head` and `read_word` hold the oldest report.
    pub valid: Signal<Out, bool>,
    /// First word of the oldest report.
    pub read_head: Signal<Out, Bits<32>>,
    /// Second word of the oldest report.
    pub read_word: Signal<Out, Bits<32>>,
    heads: RAM<Bits<32>, N>,
    words: RAM<Bits<32>, N>,
    write_at: DFF<Bits<N>>,
    read_at: DFF<Bits<N>>,
    is_full: DFF<bool>,
    is_valid: DFF<bool>,
    write_at_next: Signal<Local, Bits<N>>,
    write_at_after: Signal<Local, Bits<N>>,
    read_at_next: Signal<Local, Bits<N>>,
}

impl<const N: usize> Logic for HitFifo<N> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clk, write_at, read_at, is_full, is_valid);
        self.heads.read_clock.next = self.clk.val();
        self.heads.write_clock.next = self.clk.val();
        self.words.read_clock.next = self.clk.val();
        self.words.write_clock.next = self.clk.val();
        self.full.next = self.is_full.q.val();
        self.valid.next = self.is_valid.q.val();

        self.heads.write_address.next = self.write_at.q.val();
        self.heads.write_data.next = self.write_head.val();
        self.heads.write_enable.next = self.write.val() & (!self.is_full.q.val());
        self.words.write_address.next = self.write_at.q.val();
        self.words.write_data.next = self.write_word.val();
        self.words.write_enable.next = self.write.val() & (!self.is_full.q.val());
        self.write_at_next.next = self.write_at.q.val();
        if self.write.val() & (!self.is_full.q.val()) {
            self.write_at_next.next = self.write_at.q.val() + 1;
        }
        self.write_at.d.next = self.write_at_next.val();

        // The RAM answers a clock later: it is asked for what will be the oldest then.
        self.read_at_next.next = self.read_at.q.val();
        if self.read.val() & self.is_valid.q.val() {
            self.read_at_next.next = self.read_at.q.val() + 1;
        }
        self.read_at.d.next = self.read_at_next.val();
        self.heads.read_address.next = self.read_at_next.val();
        self.words.read_address.next = self.read_at_next.val();
        self.read_head.next = self.heads.read_data.val();
        self.read_word.next = self.words.read_data.val();

        // What is written in this clock is not in the RAM's answer of the next: it counts as there a clock later.
        self.is_valid.d.next = self.write_at.q.val() != self.read_at_next.val();
        self.write_at_after.next = self.write_at_next.val() + 1;
        self.is_full.d.next = self.write_at_after.val() == self.read_at_next.val();

        if self.rst.val() {
            self.write_at.d.next = 0.into();
            self.read_at.d.next = 0.into();
            self.is_full.d.next = false;
            self.is_valid.d.next = false;
        }
    }
}
