//! Jobs, nonces and hits around one engine.
//!
//! A job arrives word by word while its frame is still being received, into a slot of a RAM; once the frame proved whole,
//! a command makes that slot the waiting job and frees the other slot for the next frame. A job that starts is shifted
//! out of its slot into registers, from which the engine reads. So a corrupt frame costs nothing that was valid.
//!
//! | job word | holds |
//! |---|---|
//! | 0 to 7 | midstate |
//! | 8 to 10 | tail |
//! | 11 | first nonce |
//! | 12 | nonce count, 0 for 2^32 |
//! | 13 | threshold |
//! | 14 | job id in the high half |
//!
//! A result is registered with the engine's `done` and compared a clock later, when its hit is written to the FIFO. A job
//! that ends is reported when its last hit is in the FIFO, and waits for room there; a hit that finds no room is counted.
//! The types in the reports' highest bytes are `frame_type::HIT` and the three `frame_type::RANGE_...`.
//! Between two jobs the engine rests about 20 clocks.

use midstate_spec::link::frame_type;
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

use crate::constant;
use crate::sha256d::Sha256d;

/// What the search does in a clock.
#[derive(LogicState, Clone, Copy, Debug, PartialEq)]
pub enum SearchState {
    /// No job, or none loaded yet.
    Idle,
    /// The waiting job is shifted into the job registers.
    Load,
    /// Nonces are tried.
    Search,
    /// The last result is compared.
    Drain,
    /// The end of the job waits for room in the FIFO.
    Report,
}

/// The search; all ports in the core's clock domain. After `rst` it is idle and has counted nothing.
#[derive(LogicBlock)]
pub struct Search {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// Synchronous, high.
    pub rst: Signal<In, bool>,
    /// Stores `job_word` in the slot that is being received.
    pub job_write: Signal<In, bool>,
    /// Which word of the job, 0 to 14; valid with `job_write`.
    pub job_index: Signal<In, Bits<5>>,
    /// The word; valid with `job_write`.
    pub job_word: Signal<In, Bits<32>>,
    /// The received slot becomes the waiting job; given only while `is_waiting` is low.
    pub append: Signal<In, bool>,
    /// The received slot becomes the waiting job and every earlier job ends.
    pub replace: Signal<In, bool>,
    /// Every job ends.
    pub cancel: Signal<In, bool>,
    /// A job waits for its turn.
    pub is_waiting: Signal<Out, bool>,
    /// A job is being searched, or its end is not in the FIFO yet.
    pub is_searching: Signal<Out, bool>,
    /// A job has ended and its report is not in the FIFO yet.
    pub is_ending: Signal<Out, bool>,
    /// Hands a report to the FIFO.
    pub report: Signal<Out, bool>,
    /// The report's first word: type, index or hits, job id; valid with `report`.
    pub report_head: Signal<Out, Bits<32>>,
    /// The report's second word: nonce or count; valid with `report`.
    pub report_word: Signal<Out, Bits<32>>,
    /// The FIFO takes no report in this clock.
    pub report_full: Signal<In, bool>,
    /// Nonces tried, high word.
    pub hashes_high: Signal<Out, Bits<32>>,
    /// Nonces tried, low word.
    pub hashes_low: Signal<Out, Bits<32>>,
    /// Hits that found the FIFO full; stays at 65,535.
    pub hits_dropped: Signal<Out, Bits<16>>,
    hit_type: Constant<Bits<32>>,
    finished_type: Constant<Bits<32>>,
    replaced_type: Constant<Bits<32>>,
    cancelled_type: Constant<Bits<32>>,
    slot_bit: Constant<Bits<5>>,
    slots: RAM<Bits<32>, 5>,
    receive_slot: DFF<Bits<5>>,
    waiting: DFF<bool>,
    state: DFF<SearchState>,
    load_at: DFF<Bits<5>>,
    // Words 0 to 14 of the running job; 11 counts the nonces up, 12 what is left of the range down.
    job: [DFF<Bits<32>>; 15],
    is_exhausted: DFF<bool>,
    end_type: DFF<Bits<32>>,
    searched: DFF<Bits<32>>,
    hits: DFF<Bits<8>>,
    engine: Sha256d,
    engine_nonce: DFF<Bits<32>>,
    result: DFF<bool>,
    result_word: DFF<Bits<32>>,
    result_nonce: DFF<Bits<32>>,
    hashes_high_count: DFF<Bits<32>>,
    hashes_low_count: DFF<Bits<32>>,
    hits_dropped_count: DFF<Bits<16>>,
    is_hit: Signal<Local, bool>,
    job_id: Signal<Local, Bits<32>>,
    hits_field: Signal<Local, Bits<32>>,
    is_ending_now: Signal<Local, bool>,
}

impl Default for Search {
    fn default() -> Self {
        Self {
            clk: Default::default(),
            rst: Default::default(),
            job_write: Default::default(),
            job_index: Default::default(),
            job_word: Default::default(),
            append: Default::default(),
            replace: Default::default(),
            cancel: Default::default(),
            is_waiting: Default::default(),
            is_searching: Default::default(),
            is_ending: Default::default(),
            report: Default::default(),
            report_head: Default::default(),
            report_word: Default::default(),
            report_full: Default::default(),
            hashes_high: Default::default(),
            hashes_low: Default::default(),
            hits_dropped: Default::default(),
            hit_type: constant(u32::from(frame_type::HIT) << 24),
            finished_type: constant(u32::from(frame_type::RANGE_FINISHED) << 24),
            replaced_type: constant(u32::from(frame_type::RANGE_REPLACED) << 24),
            cancelled_type: constant(u32::from(frame_type::RANGE_CANCELLED) << 24),
            slot_bit: constant(16_u32),
            slots: Default::default(),
            receive_slot: Default::default(),
            waiting: Default::default(),
            state: Default::default(),
            load_at: Default::default(),
            job: Default::default(),
            is_exhausted: Default::default(),
            end_type: Default::default(),
            searched: Default::default(),
            hits: Default::default(),
            engine: Default::default(),
            engine_nonce: Default::default(),
            result: Default::default(),
            result_word: Default::default(),
            result_nonce: Default::default(),
            hashes_high_count: Default::default(),
            hashes_low_count: Default::default(),
            hits_dropped_count: Default::default(),
            is_hit: Default::default(),
            job_id: Default::default(),
            hits_field: Default::default(),
            is_ending_now: Default::default(),
        }
    }
}

impl Logic for Search {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clk,
            receive_slot,
            waiting,
            state,
            load_at,
            is_exhausted,
            end_type,
            searched,
            hits,
            engine_nonce,
            result,
            result_word,
            result_nonce,
            hashes_high_count,
            hashes_low_count,
            hits_dropped_count
        );
        for i in 0..15 {
            self.job[i].clock.next = self.clk.val();
            self.job[i].d.next = self.job[i].q.val();
        }
        self.slots.read_clock.next = self.clk.val();
        self.slots.write_clock.next = self.clk.val();
        self.engine.clk.next = self.clk.val();

        self.is_waiting.next = self.waiting.q.val();
        self.is_ending_now.next =
            (self.state.q.val() == SearchState::Drain) | (self.state.q.val() == SearchState::Report);
        self.is_searching.next = (self.state.q.val() == SearchState::Search) | self.is_ending_now.val();
        self.is_ending.next = self.is_ending_now.val();
        self.hashes_high.next = self.hashes_high_count.q.val();
        self.hashes_low.next = self.hashes_low_count.q.val();
        self.hits_dropped.next = self.hits_dropped_count.q.val();

        // The receiver gives no index above 14: one of 16 or more would reach into the other slot.
        self.slots.write_address.next = self.receive_slot.q.val() | self.job_index.val();
        self.slots.write_data.next = self.job_word.val();
        self.slots.write_enable.next = self.job_write.val();
        self.slots.read_address.next =
            (self.receive_slot.q.val() ^ self.slot_bit.val()) | self.load_at.q.val();

        for i in 0..8 {
            self.engine.midstate[i].next = self.job[i].q.val();
        }
        for i in 0..3 {
            self.engine.tail[i].next = self.job[i + 8].q.val();
        }
        self.engine.nonce.next = self.job[11].q.val();
        self.engine.start.next = false;
        self.engine.rst.next = self.rst.val();

        // A result: registered when the engine is done, compared a clock later.
        self.result.d.next = self.engine.done.val();
        self.result_word.d.next = self.engine.most_significant_word.val();
        self.result_nonce.d.next = self.engine_nonce.q.val();
        if self.engine.done.val() {
            self.searched.d.next = self.searched.q.val() + 1;
            self.hashes_low_count.d.next = self.hashes_low_count.q.val() + 1;
            if self.hashes_low_count.q.val().all() {
                self.hashes_high_count.d.next = self.hashes_high_count.q.val() + 1;
            }
        }
        self.is_hit.next = self.result.q.val() & (self.result_word.q.val() <= self.job[13].q.val());
        self.job_id.next = self.job[14].q.val() >> 16;
        self.hits_field.next = bit_cast::<32, 8>(self.hits.q.val()) << 16;
        self.report.next = false;
        self.report_head.next = self.hit_type.val() | self.hits_field.val() | self.job_id.val();
        self.report_word.next = self.result_nonce.q.val();
        if self.is_hit.val() {
            self.hits.d.next = self.hits.q.val() + 1;
            if !self.report_full.val() {
                self.report.next = true;
            } else if self.hits_dropped_count.q.val() != 0xffff {
                self.hits_dropped_count.d.next = self.hits_dropped_count.q.val() + 1;
            }
        }

        match self.state.q.val() {
            SearchState::Idle => {
                self.load_at.d.next = 0.into();
                if self.waiting.q.val() {
                    self.state.d.next = SearchState::Load;
                }
            }
            SearchState::Load => {
                // The RAM answers a clock later: word i arrives while word i + 1 is asked for.
                self.load_at.d.next = self.load_at.q.val() + 1;
                if self.load_at.q.val() != 0 {
                    for i in 0..14 {
                        self.job[i].d.next = self.job[i + 1].q.val();
                    }
                    self.job[14].d.next = self.slots.read_data.val();
                }
                self.searched.d.next = 0.into();
                self.hits.d.next = 0.into();
                self.is_exhausted.d.next = false;
                self.end_type.d.next = self.finished_type.val();
                if self.load_at.q.val() == 15 {
                    self.waiting.d.next = false;
                    self.state.d.next = SearchState::Search;
                }
            }
            SearchState::Search => {
                if self.engine.ready.val() & (!self.is_exhausted.q.val()) {
                    self.engine.start.next = true;
                    self.engine_nonce.d.next = self.job[11].q.val();
                    self.job[11].d.next = self.job[11].q.val() + 1;
                    self.job[12].d.next = self.job[12].q.val() - 1;
                    self.is_exhausted.d.next = self.job[12].q.val() == 1;
                } else if self.engine.done.val() {
                    self.state.d.next = SearchState::Drain;
                }
            }
            SearchState::Drain => {
                self.state.d.next = SearchState::Report;
            }
            SearchState::Report => {
                self.report_head.next = self.end_type.q.val() | self.hits_field.val() | self.job_id.val();
                self.report_word.next = self.searched.q.val();
                if !self.report_full.val() {
                    self.report.next = true;
                    self.state.d.next = SearchState::Idle;
                }
            }
        }

        // Commands come after: what they say holds whatever the state would have done.
        if self.append.val() | self.replace.val() {
            self.receive_slot.d.next = self.receive_slot.q.val() ^ self.slot_bit.val();
            self.waiting.d.next = true;
        }
        if self.cancel.val() {
            self.waiting.d.next = false;
        }
        if self.replace.val() | self.cancel.val() {
            // Idle too: it may be about to load the job that has just lost its place.
            if (self.state.q.val() == SearchState::Load) | (self.state.q.val() == SearchState::Idle) {
                self.state.d.next = SearchState::Idle;
            }
            if self.state.q.val() == SearchState::Search {
                self.engine.rst.next = true;
                self.state.d.next = SearchState::Drain;
                self.end_type.d.next = self.replaced_type.val();
                if self.cancel.val() {
                    self.end_type.d.next = self.cancelled_type.val();
                }
            }
        }

        if self.rst.val() {
            self.waiting.d.next = false;
            self.state.d.next = SearchState::Idle;
            self.result.d.next = false;
            self.hashes_high_count.d.next = 0.into();
            self.hashes_low_count.d.next = 0.into();
            self.hits_dropped_count.d.next = 0.into();
        }
    }
}
