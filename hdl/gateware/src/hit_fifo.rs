//! The FIFO between the search and the link: reports wait here while the wire is slower than they come.
//!
//! A report is the payload of an 8-byte frame (see `midstate_spec::link`) as two words: the first is type, index or hits,
//! and job id; the second the nonce or the count. It never drops anything itself: a writer looks at `full` and counts what
//! it withholds. The same RAM has the payload of the Info frame, from the start on, and room for that of the Status frame,
//! so the link reads all that it sends from one place.
//! Latency: a report can be read three clocks after its `write`. Throughput: a report every other clock, so
//! of hits in two clocks that follow one another the second finds no room.
//! Area: [`CELLS`].

use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

use crate::area::Cells;
use crate::constant;

/// Where the words of Info begin; those of Status follow.
const INFO_AT: u64 = 0x80;

/// Area; and a RAM of 256 words: two block RAMs of iCE40, one of ECP5.
pub const CELLS: Cells = Cells { ice40: 170, ecp5: 53 };

/// Holds 2^N - 1 reports, N at most 6; all ports in the core's clock domain. Empty after `rst`.
#[derive(LogicBlock)]
pub struct HitFifo<const N: usize> {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// Synchronous, high.
    pub rst: Signal<In, bool>,
    /// Stores the first word of a report; given only while `full` is low. The clock behind it stores the second.
    pub write: Signal<In, bool>,
    /// Stores a word of Status; given only while neither word of a report is being stored.
    pub write_status: Signal<In, bool>,
    /// Which word of Status; valid with `write_status`.
    pub status_index: Signal<In, Bits<2>>,
    /// The word to store, a clock behind `write`, `is_second` or `write_status`.
    pub write_word: Signal<In, Bits<32>>,
    /// The second word of a report is being stored.
    pub is_second: Signal<Out, bool>,
    /// No report can begin.
    pub full: Signal<Out, bool>,
    /// Takes the oldest report off; ignored while not `valid`.
    pub read: Signal<In, bool>,
    /// There is an oldest report.
    pub valid: Signal<Out, bool>,
    /// Reads Info or Status, else the oldest report.
    pub read_answer: Signal<In, bool>,
    /// Reads Status; valid with `read_answer`.
    pub read_status: Signal<In, bool>,
    /// Which word is read.
    pub read_index: Signal<In, Bits<2>>,
    /// The word, a clock later; two with an output register.
    pub read_word: Signal<Out, Bits<32>>,
    info_at: Constant<Bits<8>>,
    status_bit: Constant<Bits<8>>,
    second_word: Constant<Bits<8>>,
    words: RAM<Bits<32>, 8>,
    // The RAM's own output register, where it has one.
    word: DFF<Bits<32>>,
    has_output_register: Constant<bool>,
    write_at: DFF<Bits<N>>,
    read_at: DFF<Bits<N>>,
    is_second_word: DFF<bool>,
    is_full: DFF<bool>,
    is_valid: DFF<bool>,
    // Where the word goes that comes.
    stored_at: DFF<Bits<8>>,
    is_stored: DFF<bool>,
    write_at_next: Signal<Local, Bits<N>>,
    write_at_after: Signal<Local, Bits<N>>,
    read_at_next: Signal<Local, Bits<N>>,
}

impl<const N: usize> HitFifo<N> {
    /// An empty FIFO beside the words of an Info frame's payload.
    pub fn new(info: [u32; 4], has_output_register: bool) -> Self {
        let words = (INFO_AT..).zip(info).map(|(at, word)| (at.to_bits(), u64::from(word).to_bits()));
        Self {
            clk: Default::default(),
            rst: Default::default(),
            write: Default::default(),
            write_status: Default::default(),
            status_index: Default::default(),
            write_word: Default::default(),
            is_second: Default::default(),
            full: Default::default(),
            read: Default::default(),
            valid: Default::default(),
            read_answer: Default::default(),
            read_status: Default::default(),
            read_index: Default::default(),
            read_word: Default::default(),
            info_at: constant(INFO_AT),
            status_bit: constant(4_u32),
            second_word: constant(1_u32),
            words: RAM::new(words.collect()),
            word: Default::default(),
            has_output_register: Constant::new(has_output_register),
            write_at: Default::default(),
            read_at: Default::default(),
            is_second_word: Default::default(),
            is_full: Default::default(),
            is_valid: Default::default(),
            stored_at: Default::default(),
            is_stored: Default::default(),
            write_at_next: Default::default(),
            write_at_after: Default::default(),
            read_at_next: Default::default(),
        }
    }
}

impl<const N: usize> Logic for HitFifo<N> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clk,
            write_at,
            read_at,
            is_second_word,
            is_full,
            is_valid,
            word,
            stored_at,
            is_stored
        );
        self.words.read_clock.next = self.clk.val();
        self.words.write_clock.next = self.clk.val();
        self.is_second.next = self.is_second_word.q.val();
        self.full.next = self.is_full.q.val() | self.is_second_word.q.val();
        self.valid.next = self.is_valid.q.val();

        self.words.write_data.next = self.write_word.val();
        self.words.write_enable.next = self.is_stored.q.val();
        self.words.write_address.next = self.stored_at.q.val();
        self.is_stored.d.next = self.write.val() | self.is_second_word.q.val() | self.write_status.val();
        self.stored_at.d.next = bit_cast::<8, N>(self.write_at.q.val()) << 1;
        if self.write_status.val() {
            self.stored_at.d.next =
                self.info_at.val() | self.status_bit.val() | bit_cast::<8, 2>(self.status_index.val());
        }
        self.is_second_word.d.next = self.write.val();
        self.write_at_next.next = self.write_at.q.val();
        if self.is_second_word.q.val() {
            self.stored_at.d.next = (bit_cast::<8, N>(self.write_at.q.val()) << 1) | self.second_word.val();
            self.write_at_next.next = self.write_at.q.val() + 1;
        }
        self.write_at.d.next = self.write_at_next.val();

        self.read_at_next.next = self.read_at.q.val();
        if self.read.val() & self.is_valid.q.val() {
            self.read_at_next.next = self.read_at.q.val() + 1;
        }
        self.read_at.d.next = self.read_at_next.val();
        self.words.read_address.next = (bit_cast::<8, N>(self.read_at.q.val()) << 1)
            | bit_cast::<8, 1>(self.read_index.val().get_bits::<1>(0));
        if self.read_answer.val() {
            self.words.read_address.next = self.info_at.val() | bit_cast::<8, 2>(self.read_index.val());
            if self.read_status.val() {
                self.words.read_address.next =
                    self.info_at.val() | self.status_bit.val() | bit_cast::<8, 2>(self.read_index.val());
            }
        }
        self.word.d.next = self.words.read_data.val();
        self.read_word.next = self.words.read_data.val();
        if self.has_output_register.val() {
            self.read_word.next = self.word.q.val();
        }

        self.is_valid.d.next = self.write_at.q.val() != self.read_at_next.val();
        self.write_at_after.next = self.write_at_next.val() + 1;
        self.is_full.d.next = self.write_at_after.val() == self.read_at_next.val();

        if self.rst.val() {
            self.write_at.d.next = 0.into();
            self.read_at.d.next = 0.into();
            self.is_second_word.d.next = false;
            self.is_full.d.next = false;
            self.is_valid.d.next = false;
        }
    }
}
