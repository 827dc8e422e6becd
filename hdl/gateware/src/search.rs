//! Jobs, nonces and hits around the engines.
//!
//! A job arrives word by word while its frame is still being received, into a slot of a RAM; once the frame proved whole,
//! a command makes that slot the waiting job, and the next frame goes to the next of four slots. A job that starts is read out
//! of its slot: the words of the hash go to the engines, the rest into registers here, except the first nonce, which stands at
//! the slot's output while the job runs. So a corrupt frame costs nothing that was valid.
//!
//! | job word | holds |
//! |---|---|
//! | 0 to 21 | what the engines need: `midstate_spec::midstate::Precomputed::words` |
//! | 22 | first nonce |
//! | 23 | nonce count, 0 for 2^32 |
//! | 24 | threshold |
//! | 25 | job id in the high half |
//!
//! Nonces go to the engines in deals ([`crate::engines`]): runs of at most `nonces_per_deal`, of which none crosses a
//! multiple of [`DEAL_BLOCK`], so that an engine adds its place in the deal to the low bits only. Deals end in the order
//! in which they were taken, so the nonce of a hit is the job's first nonce, plus what ended, plus the place in the deal.
//! A hit is written to the FIFO three clocks after the engines gave it. A job that ends is reported when its last hit is in
//! the FIFO, and waits for room there; a hit that finds no room is counted.
//! The types in the reports' highest bytes are `frame_type::HIT` and the three `frame_type::RANGE_...`.
//! Latency: 28 clocks from a command to the first deal, and 4 clocks between deals of more than one nonce; 9 clocks from
//! the last deal's end to the report. Area: about 400 LUT4 of iCE40 and a RAM of 128 words.

use midstate_spec::link::frame_type;
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

use crate::config::CoreConfig;
use crate::constant;
use crate::engines::Engines;

/// Where a job's first nonce stands among its words.
const FIRST_NONCE_AT: u64 = 22;

/// A place behind a job's words that is never written and holds zero. Type and sequence of a frame come as word 31.
const ZERO_AT: u64 = 30;

/// The address of a word in a slot.
fn slot_word(slot: u64, at: u64) -> Bits<7> {
    (slot << 5 | at).to_bits()
}

/// No deal crosses a multiple of this many nonces.
pub const DEAL_BLOCK: u32 = 1 << 12;

/// What the search does in a clock.
#[derive(LogicState, Clone, Copy, Debug, PartialEq)]
pub enum SearchState {
    /// No job, or none loaded yet.
    Idle,
    /// The waiting job is read out of its slot.
    Load,
    /// Nonces are tried.
    Search,
    /// The last hits pass on their way to the FIFO.
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
    /// Which word of the job, 0 to 25; valid with `job_write`.
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
    /// Hands a report to the FIFO, in this clock and the next.
    pub report: Signal<Out, bool>,
    /// The report's first word: type, index or hits, job id; valid with `report`.
    pub report_head: Signal<Out, Bits<32>>,
    /// The report's second word: nonce or count; valid in the clock behind `report`.
    pub report_word: Signal<Out, Bits<32>>,
    /// The FIFO takes no report in this clock.
    pub report_full: Signal<In, bool>,
    /// Nonces tried, high word.
    pub hashes_high: Signal<Out, Bits<32>>,
    /// Nonces tried, low word.
    pub hashes_low: Signal<Out, Bits<32>>,
    /// Hits that found the FIFO full; stays at 65,535.
    pub hits_dropped: Signal<Out, Bits<16>>,
    hit_type: Constant<Bits<8>>,
    finished_type: Constant<Bits<8>>,
    replaced_type: Constant<Bits<8>>,
    cancelled_type: Constant<Bits<8>>,
    one_slot: Constant<Bits<2>>,
    engine_words: Constant<Bits<5>>,
    nonces_per_deal: Constant<Bits<9>>,
    // What is left of the last 256 nonces of a block, before the nonce's low byte is taken off.
    last_room: Constant<Bits<9>>,
    // Deals of one nonce need no preparation: one can be taken every clock.
    is_single: Constant<bool>,
    one_nonce: Constant<Bits<9>>,
    // In the running job's slot: its first nonce, and a word that is always zero.
    first_nonce_at: Constant<Bits<5>>,
    zero_at: Constant<Bits<5>>,
    slots: RAM<Bits<32>, 7>,
    receive_slot: DFF<Bits<2>>,
    running_slot: DFF<Bits<2>>,
    waiting: DFF<bool>,
    state: DFF<SearchState>,
    load_at: DFF<Bits<5>>,
    word_at: DFF<Bits<5>>,
    is_word: DFF<bool>,
    inverted_threshold: DFF<Bits<32>>,
    job_id: DFF<Bits<16>>,
    // What is left to deal out, from which nonce on, and the deal that comes.
    left: DFF<Bits<32>>,
    deal_nonce: DFF<Bits<32>>,
    deal_room: DFF<Bits<9>>,
    block_size: DFF<Bits<9>>,
    deal_size: DFF<Bits<9>>,
    preparation: DFF<Bits<2>>,
    has_dealt: DFF<bool>,
    is_exhausted: DFF<bool>,
    was_taken: DFF<bool>,
    was_done: DFF<bool>,
    was_counted: DFF<bool>,
    // Deals that the engines have taken and not ended: of more than one nonce two at most.
    in_flight: DFF<Bits<10>>,
    in_flight_mask: Constant<Bits<10>>,
    one_deal: Constant<Bits<10>>,
    engines: Engines,
    is_aborted: DFF<bool>,
    end_type: DFF<Bits<8>>,
    searched: DFF<Bits<32>>,
    hits: DFF<Bits<8>>,
    // A hit on its way to its nonce.
    is_hit_1: DFF<bool>,
    is_hit_2: DFF<bool>,
    hit_offset_1: DFF<Bits<8>>,
    hit_offset_2: DFF<Bits<8>>,
    deal_base: DFF<Bits<32>>,
    hit_nonce: DFF<Bits<32>>,
    // The state is `Drain` or `Report`, and `Report`, each in one bit.
    is_over: DFF<bool>,
    is_reporting: DFF<bool>,
    drain: DFF<Bits<3>>,
    done_size: DFF<Bits<8>>,
    hashes_high_count: DFF<Bits<32>>,
    hashes_low_count: DFF<Bits<32>>,
    hashes_carry: DFF<bool>,
    hits_dropped_count: DFF<Bits<16>>,
    is_prepared: DFF<bool>,
    is_deal_offered: Signal<Local, bool>,
    is_deal_taken: Signal<Local, bool>,
    is_exhausted_now: Signal<Local, bool>,
    offered_size: Signal<Local, Bits<9>>,
    deal_step: Signal<Local, Bits<32>>,
    counted_size: Signal<Local, Bits<8>>,
    hashes_sum: Signal<Local, Bits<32>>,
    head_type: Signal<Local, Bits<8>>,
}

impl Search {
    /// A search around the engines that `config`, already validated, describes.
    pub(crate) fn new(config: &CoreConfig, engines: Engines) -> Self {
        let nonces_per_deal = config.nonces_per_deal();
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
            hit_type: constant(frame_type::HIT),
            finished_type: constant(frame_type::RANGE_FINISHED),
            replaced_type: constant(frame_type::RANGE_REPLACED),
            cancelled_type: constant(frame_type::RANGE_CANCELLED),
            one_slot: constant(1_u32),
            engine_words: constant(config.engine_words()),
            nonces_per_deal: constant(nonces_per_deal),
            last_room: constant(256_u32),
            is_single: Constant::new(nonces_per_deal == 1),
            one_nonce: constant(1_u32),
            first_nonce_at: constant(FIRST_NONCE_AT),
            zero_at: constant(ZERO_AT),
            slots: RAM::new((0..4).map(|slot| (slot_word(slot, ZERO_AT), 0_u32.to_bits())).collect()),
            receive_slot: Default::default(),
            running_slot: Default::default(),
            waiting: Default::default(),
            state: Default::default(),
            load_at: Default::default(),
            word_at: Default::default(),
            is_word: Default::default(),
            inverted_threshold: Default::default(),
            job_id: Default::default(),
            left: Default::default(),
            deal_nonce: Default::default(),
            deal_room: Default::default(),
            block_size: Default::default(),
            deal_size: Default::default(),
            preparation: Default::default(),
            has_dealt: Default::default(),
            is_exhausted: Default::default(),
            was_taken: Default::default(),
            was_done: Default::default(),
            was_counted: Default::default(),
            in_flight: Default::default(),
            in_flight_mask: constant(config.in_flight_mask()),
            one_deal: constant(1_u32),
            engines,
            is_aborted: Default::default(),
            end_type: Default::default(),
            searched: Default::default(),
            hits: Default::default(),
            is_hit_1: Default::default(),
            is_hit_2: Default::default(),
            hit_offset_1: Default::default(),
            hit_offset_2: Default::default(),
            deal_base: Default::default(),
            hit_nonce: Default::default(),
            is_over: Default::default(),
            is_reporting: Default::default(),
            drain: Default::default(),
            done_size: Default::default(),
            hashes_high_count: Default::default(),
            hashes_low_count: Default::default(),
            hashes_carry: Default::default(),
            hits_dropped_count: Default::default(),
            is_prepared: Default::default(),
            is_deal_offered: Default::default(),
            is_deal_taken: Default::default(),
            is_exhausted_now: Default::default(),
            offered_size: Default::default(),
            deal_step: Default::default(),
            counted_size: Default::default(),
            hashes_sum: Default::default(),
            head_type: Default::default(),
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
            running_slot,
            waiting,
            state,
            load_at,
            word_at,
            is_word,
            inverted_threshold,
            job_id,
            left,
            deal_nonce,
            deal_room,
            block_size,
            deal_size,
            preparation,
            has_dealt,
            is_exhausted,
            was_taken,
            was_done,
            was_counted,
            in_flight,
            is_aborted,
            end_type,
            searched,
            hits,
            is_hit_1,
            is_hit_2,
            hit_offset_1,
            hit_offset_2,
            deal_base,
            hit_nonce,
            is_over,
            is_reporting,
            drain,
            done_size,
            hashes_high_count,
            hashes_low_count,
            hashes_carry,
            hits_dropped_count,
            is_prepared
        );
        self.slots.read_clock.next = self.clk.val();
        self.slots.write_clock.next = self.clk.val();
        self.engines.clk.next = self.clk.val();

        self.is_waiting.next = self.waiting.q.val();
        self.is_searching.next = (self.state.q.val() == SearchState::Search) | self.is_over.q.val();
        self.is_ending.next = self.is_over.q.val();
        self.hashes_high.next = self.hashes_high_count.q.val();
        self.hashes_low.next = self.hashes_low_count.q.val();
        self.hits_dropped.next = self.hits_dropped_count.q.val();

        self.slots.write_address.next =
            (bit_cast::<7, 2>(self.receive_slot.q.val()) << 5) | bit_cast::<7, 5>(self.job_index.val());
        self.slots.write_data.next = self.job_word.val();
        self.slots.write_enable.next = self.job_write.val();
        self.slots.read_address.next =
            (bit_cast::<7, 2>(self.running_slot.q.val()) << 5) | bit_cast::<7, 5>(self.load_at.q.val());

        // The words of the hash go to the engines, the rest stays here.
        self.word_at.d.next = self.load_at.q.val();
        self.is_word.d.next = self.state.q.val() == SearchState::Load;
        self.engines.job_write.next = self.is_word.q.val() & (self.word_at.q.val() < self.engine_words.val());
        self.engines.job_index.next = self.word_at.q.val();
        self.engines.job_word.next = self.slots.read_data.val();
        self.engines.inverted_threshold.next = self.inverted_threshold.q.val();
        self.engines.rst.next = self.is_aborted.q.val();
        self.is_aborted.d.next = self.rst.val();

        // The deal that comes: at most `nonces_per_deal`, what the block has left, what the job has left. Each clock
        // takes one step of it, so it holds three clocks after `deal_nonce` and `left` changed.
        self.deal_room.d.next = self.nonces_per_deal.val();
        if self.deal_nonce.q.val().get_bits::<4>(8).all() {
            self.deal_room.d.next =
                self.last_room.val() - bit_cast::<9, 8>(self.deal_nonce.q.val().get_bits::<8>(0));
        }
        self.block_size.d.next = self.deal_room.q.val();
        if self.nonces_per_deal.val() < self.deal_room.q.val() {
            self.block_size.d.next = self.nonces_per_deal.val();
        }
        self.deal_size.d.next = self.block_size.q.val();
        if (!self.left.q.val().get_bits::<24>(8).any())
            & self.left.q.val().get_bits::<8>(0).any()
            & (self.left.q.val().get_bits::<9>(0) < self.block_size.q.val())
        {
            self.deal_size.d.next = self.left.q.val().get_bits::<9>(0);
        }
        if self.preparation.q.val() != 3 {
            self.preparation.d.next = self.preparation.q.val() + 1;
        }

        // Nothing left means all at first: 2^32 nonces are counted as 0.
        self.is_exhausted_now.next = self.has_dealt.q.val() & (!self.left.q.val().any());
        self.is_exhausted.d.next = self.is_exhausted_now.val();
        self.is_prepared.d.next = (self.state.q.val() == SearchState::Search)
            & (self.preparation.q.val() == 3)
            & (!self.is_exhausted.q.val());
        self.is_deal_offered.next = self.is_prepared.q.val();
        if self.is_single.val() {
            self.is_deal_offered.next =
                (self.state.q.val() == SearchState::Search) & (!self.is_exhausted_now.val());
        }
        self.is_deal_taken.next = self.is_deal_offered.val() & self.engines.deal_ready.val();
        self.engines.deal_valid.next = self.is_deal_offered.val();
        self.engines.deal_nonce.next = self.deal_nonce.q.val();
        self.offered_size.next = self.deal_size.q.val();
        if self.is_single.val() {
            self.offered_size.next = self.one_nonce.val();
        }
        self.engines.deal_size.next = self.offered_size.val().get_bits::<8>(0);
        self.deal_step.next = bit_cast::<32, 9>(self.offered_size.val());
        if self.is_deal_taken.val() {
            self.deal_nonce.d.next = self.deal_nonce.q.val() + self.deal_step.val();
            self.left.d.next = self.left.q.val() - self.deal_step.val();
            self.has_dealt.d.next = true;
            self.preparation.d.next = 0.into();
            self.is_prepared.d.next = false;
        }

        // What ended, a clock later; then it counts.
        self.done_size.d.next = 0.into();
        if self.engines.done.val() {
            self.done_size.d.next = self.engines.done_size.val();
        }
        // Where each deal is one nonce, a clock later still, so that a hit's nonce needs no sum of its own.
        self.was_counted.d.next = self.was_done.q.val();
        self.counted_size.next = self.done_size.q.val();
        if self.is_single.val() {
            self.counted_size.next = bit_cast::<8, 1>(self.was_counted.q.val().into());
        }
        self.was_taken.d.next = self.is_deal_taken.val();
        self.was_done.d.next = self.engines.done.val();
        if self.was_taken.q.val() & (!self.was_done.q.val()) {
            self.in_flight.d.next =
                (self.in_flight.q.val() + self.one_deal.val()) & self.in_flight_mask.val();
        }
        if self.was_done.q.val() & (!self.was_taken.q.val()) {
            self.in_flight.d.next =
                (self.in_flight.q.val() - self.one_deal.val()) & self.in_flight_mask.val();
        }
        self.searched.d.next = self.searched.q.val() + bit_cast::<32, 8>(self.counted_size.val());
        self.hashes_sum.next = self.hashes_low_count.q.val() + bit_cast::<32, 8>(self.counted_size.val());
        self.hashes_low_count.d.next = self.hashes_sum.val();
        self.hashes_carry.d.next =
            self.hashes_low_count.q.val().get_bit(31) & (!self.hashes_sum.val().get_bit(31));
        self.hashes_high_count.d.next =
            self.hashes_high_count.q.val() + bit_cast::<32, 1>(self.hashes_carry.q.val().into());

        // A hit: its deal began at the job's first nonce plus what had ended before it. What ends with it is counted a
        // clock too late to be in that sum.
        self.is_hit_1.d.next = self.engines.hit.val();
        self.is_hit_2.d.next = self.is_hit_1.q.val();
        self.hit_offset_1.d.next = self.engines.hit_offset.val();
        self.hit_offset_2.d.next = self.hit_offset_1.q.val();
        self.deal_base.d.next = self.slots.read_data.val() + self.searched.q.val();
        self.hit_nonce.d.next = self.deal_base.q.val() + bit_cast::<32, 8>(self.hit_offset_2.q.val());

        self.head_type.next = self.hit_type.val();
        if self.is_reporting.q.val() {
            self.head_type.next = self.end_type.q.val();
        }
        self.report_head.next = (bit_cast::<32, 8>(self.head_type.val()) << 24)
            | (bit_cast::<32, 8>(self.hits.q.val()) << 16)
            | bit_cast::<32, 16>(self.job_id.q.val());
        self.report_word.next = self.hit_nonce.q.val();
        if self.is_single.val() {
            self.report_word.next = self.deal_base.q.val();
        }
        self.report.next = (self.is_hit_2.q.val() | self.is_reporting.q.val()) & (!self.report_full.val());
        if self.is_hit_2.q.val() {
            self.hits.d.next = self.hits.q.val() + 1;
            if self.report_full.val() & (self.hits_dropped_count.q.val() != 0xffff) {
                self.hits_dropped_count.d.next = self.hits_dropped_count.q.val() + 1;
            }
        }

        match self.state.q.val() {
            SearchState::Idle => {
                // Both: a load that a replacement cut short may have left `word_at` one short of the last word.
                self.load_at.d.next = 0.into();
                self.word_at.d.next = 0.into();
                self.running_slot.d.next = self.receive_slot.q.val() - self.one_slot.val();
                if self.waiting.q.val() {
                    self.state.d.next = SearchState::Load;
                }
            }
            SearchState::Load => {
                // The RAM answers a clock later: word i arrives while word i + 1 is asked for.
                self.load_at.d.next = self.load_at.q.val() + 1;
                if self.word_at.q.val() == 22 {
                    self.deal_nonce.d.next = self.slots.read_data.val();
                }
                if self.word_at.q.val() == 23 {
                    self.left.d.next = self.slots.read_data.val();
                }
                if self.word_at.q.val() == 24 {
                    self.inverted_threshold.d.next = !self.slots.read_data.val();
                }
                if self.word_at.q.val() == 25 {
                    self.job_id.d.next = self.slots.read_data.val().get_bits::<16>(16);
                    self.waiting.d.next = false;
                    self.load_at.d.next = self.first_nonce_at.val();
                    self.state.d.next = SearchState::Search;
                }
                self.preparation.d.next = 0.into();
                self.has_dealt.d.next = false;
                self.is_exhausted.d.next = false;
                self.in_flight.d.next = 0.into();
                self.searched.d.next = 0.into();
                self.hits.d.next = 0.into();
                self.drain.d.next = 0.into();
                self.end_type.d.next = self.finished_type.val();
            }
            SearchState::Search => {
                if self.is_exhausted.q.val()
                    & (!self.in_flight.q.val().any())
                    & (!self.counted_size.val().any())
                {
                    self.is_over.d.next = true;
                    self.state.d.next = SearchState::Drain;
                }
            }
            SearchState::Drain => {
                // The last hits are through when half of this is over. Then the sum for a hit's nonce makes the count
                // for the report: zero plus what ended plus zero.
                self.drain.d.next = self.drain.q.val() + 1;
                if self.drain.q.val().get_bit(2) {
                    self.load_at.d.next = self.zero_at.val();
                }
                if self.drain.q.val() == 7 {
                    self.drain.d.next = self.drain.q.val();
                    self.is_reporting.d.next = true;
                    self.state.d.next = SearchState::Report;
                }
            }
            SearchState::Report => {
                if !self.report_full.val() {
                    self.is_over.d.next = false;
                    self.is_reporting.d.next = false;
                    self.state.d.next = SearchState::Idle;
                }
            }
        }
        if self.drain.q.val().get_bit(2) {
            self.hit_offset_2.d.next = 0.into();
        }

        // Commands come after: what they say holds whatever the state would have done.
        if self.append.val() | self.replace.val() {
            self.receive_slot.d.next = self.receive_slot.q.val() + self.one_slot.val();
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
                self.is_aborted.d.next = true;
                self.is_prepared.d.next = false;
                self.is_over.d.next = true;
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
            self.is_prepared.d.next = false;
            self.is_over.d.next = false;
            self.is_reporting.d.next = false;
            self.is_hit_1.d.next = false;
            self.is_hit_2.d.next = false;
            self.done_size.d.next = 0.into();
            self.was_done.d.next = false;
            self.was_counted.d.next = false;
            self.hashes_high_count.d.next = 0.into();
            self.hashes_low_count.d.next = 0.into();
            self.hashes_carry.d.next = false;
            self.hits_dropped_count.d.next = 0.into();
        }
    }
}
