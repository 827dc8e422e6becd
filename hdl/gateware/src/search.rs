//! Jobs, nonces and hits around the engines.
//!
//! A job arrives word by word while its frame is still being received, into a slot of a RAM; once the frame proved whole,
//! a command makes that slot the waiting job, and the next frame goes to the next of four slots. A job that starts is read out
//! of its slot: the words of the hash go to the engines, the rest into registers here. So a corrupt frame costs nothing that
//! was valid.
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
//! multiple of [`DEAL_BLOCK`], so that an engine adds its place in the deal to the low bits only. A deal begins with its
//! first nonce, and while the engines are at work it grows by a nonce a clock, so that every count here goes by ones.
//! Results come in the order of the nonces, so the nonce of a hit is the job's first nonce plus the results before it.
//! A hit is written to the FIFO a clock after the engines gave it. A job that ends is reported when its last hit is in
//! the FIFO, and waits for room there; a hit that finds no room is counted.
//! Registers are loaded through the LUTs of their counters, which are zero then: XOR with a word from the slot, which is
//! zero at all other times.
//! The types in the reports' highest bytes are `frame_type::HIT` and the three `frame_type::RANGE_...`.
//! Latency: 36 clocks from a command to the first deal; 10 clocks from the last result to the report. Area: [`CELLS`].

use midstate_spec::link::frame_type;
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

use crate::area::Cells;
use crate::config::CoreConfig;
use crate::constant;
use crate::engines::Engines;

/// A place behind a job's words that is never written and holds zero. Type and sequence of a frame come as word 31.
const ZERO_AT: u64 = 30;

/// The address of a word in a slot.
fn slot_word(slot: u64, at: u64) -> Bits<7> {
    (slot << 5 | at).to_bits()
}

/// No deal crosses a multiple of this many nonces.
pub const DEAL_BLOCK: u32 = 1 << 12;

/// Area, engines left out; and a RAM of 128 words: two block RAMs of iCE40, one of ECP5.
pub const CELLS: Cells = Cells { ice40: 270, ecp5: 487 };

/// What the search does in a clock.
#[derive(LogicState, Clone, Copy, Debug, PartialEq)]
pub enum SearchState {
    /// No job, or none loaded yet.
    Idle,
    /// The waiting job is read out of its slot.
    Load,
    /// The count of what is left is brought to where it ends in a carry.
    Settle,
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
    /// There is a report, whether the FIFO takes it or not.
    pub has_report: Signal<Out, bool>,
    /// Hands a report to the FIFO.
    pub report: Signal<Out, bool>,
    /// The report's first word: type, index or hits, job id; valid in the clock behind `report`.
    pub report_head: Signal<Out, Bits<32>>,
    /// The report's second word: nonce or count; valid in the second clock behind `report`.
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
    // Deals of one nonce do not grow: one can be taken every clock.
    is_single: Constant<bool>,
    last_but_one: Constant<Bits<8>>,
    zero_at: Constant<Bits<5>>,
    all_ones: Constant<Bits<32>>,
    has_output_registers: Constant<bool>,
    slots: RAM<Bits<32>, 7>,
    receive_slot: DFF<Bits<2>>,
    running_slot: DFF<Bits<2>>,
    waiting: DFF<bool>,
    state: DFF<SearchState>,
    is_clearing: DFF<bool>,
    load_at: DFF<Bits<5>>,
    word_at: DFF<Bits<5>>,
    is_word: DFF<bool>,
    // Behind the output register of the slots' RAM, where it has one.
    slot_word: DFF<Bits<32>>,
    word_at_behind: DFF<Bits<5>>,
    is_word_behind: DFF<bool>,
    inverted_threshold: DFF<Bits<32>>,
    job_id: DFF<Bits<16>>,
    // The nonce that is dealt next; with its sign changed, how many follow it, so that the carry comes with the last.
    deal_nonce: DFF<Bits<32>>,
    left: DFF<Bits<32>>,
    is_settling: DFF<bool>,
    is_second_step: DFF<bool>,
    was_stepped: DFF<bool>,
    was_left_high: DFF<bool>,
    // The nonce that is dealt next is the last of the job, of its block, of its deal.
    is_last: DFF<bool>,
    is_block_last: DFF<bool>,
    is_deal_last: DFF<bool>,
    // A nonce passes into the deal that was taken; how many did.
    is_growing: DFF<bool>,
    deal_at: DFF<Bits<8>>,
    is_exhausted: DFF<bool>,
    was_exhausted: DFF<bool>,
    is_prepared: DFF<bool>,
    was_taken: DFF<bool>,
    was_done: DFF<bool>,
    // Deals that the engines have taken and not ended: of more than one nonce two at most.
    in_flight: DFF<Bits<10>>,
    in_flight_mask: Constant<Bits<10>>,
    one_deal: Constant<Bits<10>>,
    engines: Engines,
    is_aborted: DFF<bool>,
    end_type: DFF<Bits<8>>,
    // A result, a hit; the nonce of the next result, and of the last.
    was_result: DFF<bool>,
    was_hit: DFF<bool>,
    was_hit_late: DFF<bool>,
    // A report began in the last clock: its second word must stay.
    was_report: DFF<bool>,
    was_reporting: DFF<bool>,
    result_nonce: DFF<Bits<32>>,
    hit_nonce: DFF<Bits<32>>,
    searched: DFF<Bits<32>>,
    hits: DFF<Bits<8>>,
    // The state is `Drain` or `Report`, and `Report`, each in one bit.
    is_over: DFF<bool>,
    is_reporting: DFF<bool>,
    // Clocks of `Settle` and of `Drain`.
    clocks: DFF<Bits<3>>,
    hashes_high_count: DFF<Bits<32>>,
    hashes_low_count: DFF<Bits<32>>,
    was_hashes_high: DFF<bool>,
    hits_dropped_count: DFF<Bits<16>>,
    word_here: Signal<Local, Bits<32>>,
    word_at_here: Signal<Local, Bits<5>>,
    is_word_here: Signal<Local, bool>,
    is_offered: Signal<Local, bool>,
    is_taken: Signal<Local, bool>,
    is_dealt: Signal<Local, bool>,
    is_first_nonce: Signal<Local, bool>,
    is_count: Signal<Local, bool>,
    is_odd_behind: Signal<Local, bool>,
    step: Signal<Local, Bits<32>>,
    is_left_stepped: Signal<Local, bool>,
    left_step: Signal<Local, Bits<32>>,
    is_last_now: Signal<Local, bool>,
    result_step: Signal<Local, Bits<32>>,
    hashes_carry: Signal<Local, bool>,
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
            has_report: Default::default(),
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
            is_single: Constant::new(nonces_per_deal == 1),
            last_but_one: constant(nonces_per_deal.saturating_sub(2)),
            zero_at: constant(ZERO_AT),
            all_ones: constant(u32::MAX),
            has_output_registers: Constant::new(config.has_output_registers()),
            slots: RAM::new((0..4).map(|slot| (slot_word(slot, ZERO_AT), 0_u32.to_bits())).collect()),
            receive_slot: Default::default(),
            running_slot: Default::default(),
            waiting: Default::default(),
            state: Default::default(),
            is_clearing: Default::default(),
            load_at: Default::default(),
            word_at: Default::default(),
            is_word: Default::default(),
            slot_word: Default::default(),
            word_at_behind: Default::default(),
            is_word_behind: Default::default(),
            inverted_threshold: Default::default(),
            job_id: Default::default(),
            deal_nonce: Default::default(),
            left: Default::default(),
            was_left_high: Default::default(),
            was_stepped: Default::default(),
            is_settling: Default::default(),
            is_second_step: Default::default(),
            is_last: Default::default(),
            is_block_last: Default::default(),
            is_deal_last: Default::default(),
            is_growing: Default::default(),
            deal_at: Default::default(),
            is_exhausted: Default::default(),
            was_exhausted: Default::default(),
            is_prepared: Default::default(),
            was_taken: Default::default(),
            was_done: Default::default(),
            in_flight: Default::default(),
            in_flight_mask: constant(config.in_flight_mask()),
            one_deal: constant(1_u32),
            engines,
            is_aborted: Default::default(),
            end_type: Default::default(),
            was_result: Default::default(),
            was_hit: Default::default(),
            was_hit_late: Default::default(),
            was_report: Default::default(),
            was_reporting: Default::default(),
            result_nonce: Default::default(),
            hit_nonce: Default::default(),
            searched: Default::default(),
            hits: Default::default(),
            is_over: Default::default(),
            is_reporting: Default::default(),
            clocks: Default::default(),
            hashes_high_count: Default::default(),
            hashes_low_count: Default::default(),
            was_hashes_high: Default::default(),
            hits_dropped_count: Default::default(),
            word_here: Default::default(),
            word_at_here: Default::default(),
            is_word_here: Default::default(),
            is_offered: Default::default(),
            is_taken: Default::default(),
            is_dealt: Default::default(),
            is_first_nonce: Default::default(),
            is_count: Default::default(),
            is_odd_behind: Default::default(),
            step: Default::default(),
            is_left_stepped: Default::default(),
            left_step: Default::default(),
            is_last_now: Default::default(),
            result_step: Default::default(),
            hashes_carry: Default::default(),
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
            is_clearing,
            load_at,
            word_at,
            is_word,
            slot_word,
            word_at_behind,
            is_word_behind,
            inverted_threshold,
            job_id,
            deal_nonce,
            left,
            was_left_high,
            was_stepped,
            is_settling,
            is_second_step,
            is_last,
            is_block_last,
            is_deal_last,
            is_growing,
            deal_at,
            is_exhausted,
            was_exhausted,
            is_prepared,
            was_taken,
            was_done,
            in_flight,
            is_aborted,
            end_type,
            was_result,
            was_hit,
            was_hit_late,
            was_report,
            was_reporting,
            result_nonce,
            hit_nonce,
            searched,
            hits,
            is_over,
            is_reporting,
            clocks,
            hashes_high_count,
            hashes_low_count,
            was_hashes_high,
            hits_dropped_count
        );
        self.slots.read_clock.next = self.clk.val();
        self.slots.write_clock.next = self.clk.val();
        self.engines.clk.next = self.clk.val();

        self.is_waiting.next = self.waiting.q.val();
        self.is_searching.next = (self.state.q.val() == SearchState::Settle)
            | (self.state.q.val() == SearchState::Search)
            | self.is_over.q.val();
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
        self.slot_word.d.next = self.slots.read_data.val();
        self.word_at_behind.d.next = self.word_at.q.val();
        self.is_word_behind.d.next = self.is_word.q.val();
        self.word_here.next = self.slots.read_data.val();
        self.word_at_here.next = self.word_at.q.val();
        self.is_word_here.next = self.is_word.q.val();
        if self.has_output_registers.val() {
            self.word_here.next = self.slot_word.q.val();
            self.word_at_here.next = self.word_at_behind.q.val();
            self.is_word_here.next = self.is_word_behind.q.val();
        }
        self.engines.job_write.next =
            self.is_word_here.val() & (self.word_at_here.val() < self.engine_words.val());
        self.engines.job_index.next = self.word_at_here.val();
        self.engines.job_word.next = self.word_here.val();
        self.engines.inverted_threshold.next = self.inverted_threshold.q.val();
        self.engines.rst.next = self.is_aborted.q.val();
        self.is_aborted.d.next = self.rst.val();

        // A deal begins with the nonce that comes next, and grows from the clock behind on; one of a single nonce has it
        // at once.
        self.is_offered.next = self.is_prepared.q.val();
        if self.is_single.val() {
            self.is_offered.next = (self.state.q.val() == SearchState::Search) & (!self.is_exhausted.q.val());
        }
        self.is_taken.next = self.is_offered.val() & self.engines.deal_ready.val();
        self.is_prepared.d.next = (self.state.q.val() == SearchState::Search)
            & (!self.is_taken.val())
            & (!self.is_growing.q.val())
            & (!self.is_exhausted.q.val());
        self.engines.deal_valid.next = self.is_offered.val();
        self.engines.deal_nonce.next = self.deal_nonce.q.val();
        self.engines.deal_grows.next = self.is_growing.q.val();
        self.is_last_now.next = self.is_last.q.val()
            | (self.was_stepped.q.val() & self.was_left_high.q.val() & (!self.left.q.val().get_bit(31)));
        self.is_growing.d.next = self.is_taken.val()
            | (self.is_growing.q.val()
                & (!self.is_last_now.val())
                & (!self.is_block_last.q.val())
                & (!self.is_deal_last.q.val()));
        self.is_dealt.next = self.is_growing.q.val();
        if self.is_single.val() {
            self.is_dealt.next = self.is_taken.val();
        }
        self.deal_at.d.next = 0.into();
        self.is_deal_last.d.next = false;
        if self.is_growing.q.val() {
            self.deal_at.d.next = self.deal_at.q.val() + 1;
            self.is_deal_last.d.next = self.deal_at.q.val() == self.last_but_one.val();
        }
        // What the nonce's low bits will be: all ones but for bit 0, and bit 0 with what is added.
        self.is_odd_behind.next = self.deal_nonce.q.val().get_bit(0) ^ self.is_dealt.val();
        self.is_block_last.d.next =
            self.deal_nonce.q.val().get_bits::<11>(1).all() & self.is_odd_behind.val();
        self.is_first_nonce.next = self.is_word_here.val() & (self.word_at_here.val() == 22);
        self.is_count.next = self.is_word_here.val() & (self.word_at_here.val() == 23);
        self.step.next = bit_cast::<32, 1>(self.is_dealt.val().into());
        if self.is_dealt.val() | self.is_first_nonce.val() {
            self.deal_nonce.d.next = (self.deal_nonce.q.val() + self.step.val()) ^ self.word_here.val();
        }
        // Two steps ahead: -count + 1 comes to zero with the last nonce but one. The first of the two carries if the count
        // is 2^32.
        self.is_settling.d.next = (self.state.q.val() == SearchState::Settle)
            & self.clocks.q.val().get_bit(2)
            & (!self.clocks.q.val().get_bit(1));
        self.is_second_step.d.next = (self.state.q.val() == SearchState::Settle) & (self.clocks.q.val() == 5);
        self.is_left_stepped.next = self.is_dealt.val() | self.is_settling.q.val();
        self.left_step.next = bit_cast::<32, 1>(self.is_left_stepped.val().into());
        if self.is_left_stepped.val() | self.is_count.val() {
            self.left.d.next = (self.left.q.val() + self.left_step.val()) ^ self.word_here.val();
        }
        // What carries out of the top is seen a clock later.
        self.was_left_high.d.next = self.left.q.val().get_bit(31);
        self.was_stepped.d.next = self.is_dealt.val() | self.is_second_step.q.val();
        self.is_last.d.next = self.is_last_now.val();
        if self.is_dealt.val() & self.is_last_now.val() {
            self.is_exhausted.d.next = true;
        }
        self.was_exhausted.d.next = self.is_exhausted.q.val();

        // What ended.
        self.was_taken.d.next = self.is_taken.val();
        self.was_done.d.next = self.engines.done.val();
        if self.was_taken.q.val() & (!self.was_done.q.val()) {
            self.in_flight.d.next =
                (self.in_flight.q.val() + self.one_deal.val()) & self.in_flight_mask.val();
        }
        if self.was_done.q.val() & (!self.was_taken.q.val()) {
            self.in_flight.d.next =
                (self.in_flight.q.val() - self.one_deal.val()) & self.in_flight_mask.val();
        }
        self.was_result.d.next = self.engines.result.val();
        self.was_hit.d.next = self.engines.hit.val();
        self.result_step.next = bit_cast::<32, 1>(self.was_result.q.val().into());
        if self.was_result.q.val() | self.is_first_nonce.val() {
            self.result_nonce.d.next =
                (self.result_nonce.q.val() + self.result_step.val()) ^ self.word_here.val();
        }
        self.searched.d.next = self.searched.q.val() + self.result_step.val();
        self.hashes_low_count.d.next = self.hashes_low_count.q.val() + self.result_step.val();
        // What carries over is seen and counted a clock later.
        self.was_hashes_high.d.next = self.hashes_low_count.q.val().get_bit(31);
        self.hashes_carry.next = self.was_hashes_high.q.val() & (!self.hashes_low_count.q.val().get_bit(31));
        self.hashes_high_count.d.next =
            self.hashes_high_count.q.val() + bit_cast::<32, 1>(self.hashes_carry.val().into());

        self.has_report.next = self.was_hit.q.val() | self.is_reporting.q.val();
        self.report.next = (self.was_hit.q.val() | self.is_reporting.q.val()) & (!self.report_full.val());
        self.was_report.d.next =
            (self.was_hit.q.val() | self.is_reporting.q.val()) & (!self.report_full.val());
        self.was_reporting.d.next = self.is_reporting.q.val();
        self.was_hit_late.d.next = self.was_hit.q.val();
        if !self.was_report.q.val() {
            self.hit_nonce.d.next = self.result_nonce.q.val();
            if self.is_reporting.q.val() {
                self.hit_nonce.d.next = self.searched.q.val();
            }
        }
        self.head_type.next = self.hit_type.val();
        if self.was_reporting.q.val() {
            self.head_type.next = self.end_type.q.val();
        }
        self.report_head.next = (bit_cast::<32, 8>(self.head_type.val()) << 24)
            | (bit_cast::<32, 8>(self.hits.q.val()) << 16)
            | bit_cast::<32, 16>(self.job_id.q.val());
        self.report_word.next = self.hit_nonce.q.val();
        if self.was_hit_late.q.val() {
            self.hits.d.next = self.hits.q.val() + 1;
        }
        if self.was_hit.q.val() & self.report_full.val() & (self.hits_dropped_count.q.val() != 0xffff) {
            self.hits_dropped_count.d.next = self.hits_dropped_count.q.val() + 1;
        }

        self.is_clearing.d.next = self.state.q.val() == SearchState::Idle;
        if self.is_clearing.q.val() {
            self.deal_nonce.d.next = 0.into();
            self.left.d.next = self.all_ones.val();
            self.result_nonce.d.next = 0.into();
            self.searched.d.next = 0.into();
            self.hits.d.next = 0.into();
            self.is_last.d.next = false;
            self.was_stepped.d.next = false;
            self.is_exhausted.d.next = false;
            self.in_flight.d.next = 0.into();
        }
        match self.state.q.val() {
            SearchState::Idle => {
                // Both: a replacement may have cut a load short, whose last words are still on their way.
                self.load_at.d.next = 0.into();
                self.is_word_behind.d.next = false;
                self.running_slot.d.next = self.receive_slot.q.val() - self.one_slot.val();
                if self.waiting.q.val() {
                    self.state.d.next = SearchState::Load;
                }
            }
            SearchState::Load => {
                // The RAM answers a clock later: word i arrives while word i + 1 is asked for.
                self.load_at.d.next = self.load_at.q.val() + 1;
                if self.is_word_here.val() & (self.word_at_here.val() == 24) {
                    self.inverted_threshold.d.next = !self.word_here.val();
                }
                if self.is_word_here.val() & (self.word_at_here.val() == 25) {
                    self.job_id.d.next = self.word_here.val().get_bits::<16>(16);
                    self.waiting.d.next = false;
                    self.load_at.d.next = self.zero_at.val();
                    self.state.d.next = SearchState::Settle;
                }
                self.clocks.d.next = 0.into();
                self.end_type.d.next = self.finished_type.val();
            }
            SearchState::Settle => {
                // By the last two clocks the slot's output is zero.
                self.clocks.d.next = self.clocks.q.val() + 1;
                if self.clocks.q.val().all() {
                    self.state.d.next = SearchState::Search;
                }
            }
            SearchState::Search => {
                if self.was_exhausted.q.val() & (!self.in_flight.q.val().any()) {
                    self.is_over.d.next = true;
                    self.state.d.next = SearchState::Drain;
                }
            }
            SearchState::Drain => {
                // The last hit is through long before this is over.
                self.clocks.d.next = self.clocks.q.val() + 1;
                if self.clocks.q.val().all() {
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
            if (self.state.q.val() == SearchState::Settle) | (self.state.q.val() == SearchState::Search) {
                self.is_aborted.d.next = true;
                self.is_prepared.d.next = false;
                self.is_growing.d.next = false;
                self.is_over.d.next = true;
                self.clocks.d.next = 0.into();
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
            self.is_growing.d.next = false;
            self.is_over.d.next = false;
            self.is_reporting.d.next = false;
            self.was_result.d.next = false;
            self.was_hit.d.next = false;
            self.was_done.d.next = false;
            self.hashes_high_count.d.next = 0.into();
            self.hashes_low_count.d.next = 0.into();
            self.was_hashes_high.d.next = false;
            self.hits_dropped_count.d.next = 0.into();
        }
    }
}
