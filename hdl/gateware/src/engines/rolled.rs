//! Rolled engines: each does one round a clock, all do the same at the same time.
//!
//! Nonces are tried in passes of 266 clocks, two to an engine: engine `i` takes nonces `2 i` and `2 i + 1` of a deal, so
//! any number of engines tries each nonce of a range once; engines that a short deal leaves without a nonce compute one
//! whose result is not looked at. The engines share the control, the program (round constants and the job's words, in one
//! RAM that is read for both in turn) and the nonce's high bits. Results of a pass wait in a chain of flip-flops through
//! all engines, from which one is looked at a clock: that two engines hit in one clock loses nothing.
//! [`program`] says what happens when, [`engine`] is the datapath.
//!
//! Latency: a deal's first result comes 269 clocks after it was taken, each further one two clocks later, or one with more
//! than [`HALF_RATE_ENGINES`] engines. Throughput: 2 nonces an engine in 266 clocks. A deal is taken in the pass after
//! the one in which the job was written.
//! Area: the engines', and [`SHARED_CELLS`].

pub mod engine;
pub mod group;
pub mod program;

use midstate_spec::midstate::JOB_WORDS;
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

use crate::area::Cells;
use crate::config::CarryCells;
use crate::constant;
use crate::register::Register;
use group::Group;

/// Area of what the engines share; and three block RAMs of iCE40, two of ECP5.
pub const SHARED_CELLS: Cells = Cells { ice40: 158, ecp5: 128 };

/// How many engines take their control from the same registers.
pub const ENGINES_PER_GROUP: u16 = 8;
/// An 8-bit deal has room for two nonces an engine.
pub const MAX_ENGINES: u16 = 127;
/// Up to this many engines, there is time in a pass to look at a result every other clock, so that each hit of a deal
/// finds the FIFO ready.
pub const HALF_RATE_ENGINES: u16 = 62;
/// Clocks from one nonce to the next in one engine.
pub const CLOCKS_PER_HASH: u16 = program::PASS_CLOCKS / 2;

/// Clocks from a deal to its first hit.
pub const LATENCY_CYCLES: u16 = program::PASS_CLOCKS + 3;

/// The most nonces in a deal: two for each engine.
#[expect(clippy::cast_possible_truncation, reason = "twice MAX_ENGINES fits 8 bits")]
pub const fn nonces_per_deal(engines: u16) -> u8 {
    2 * engines as u8
}

/// The engines and what they share; ports as [`crate::engines`] says.
#[derive(LogicBlock)]
pub struct Rolled {
    /// See [`crate::engines`], as for all ports.
    pub clk: Signal<In, Clock>,
    /// Forgets every nonce in flight.
    pub rst: Signal<In, bool>,
    /// Stores a word of the job.
    pub job_write: Signal<In, bool>,
    /// Which word.
    pub job_index: Signal<In, Bits<5>>,
    /// The word.
    pub job_word: Signal<In, Bits<32>>,
    /// The hit's threshold, each bit inverted.
    pub inverted_threshold: Signal<In, Bits<32>>,
    /// A deal is taken.
    pub deal_ready: Signal<Out, bool>,
    /// A deal is offered.
    pub deal_valid: Signal<In, bool>,
    /// Its first nonce.
    pub deal_nonce: Signal<In, Bits<32>>,
    /// The deal that was taken last has a nonce more.
    pub deal_grows: Signal<In, bool>,
    /// The oldest nonce in flight was tried.
    pub result: Signal<Out, bool>,
    /// It is a hit.
    pub hit: Signal<Out, bool>,
    /// It was the last of its deal.
    pub done: Signal<Out, bool>,
    last_step: Constant<Bits<8>>,
    block_at: Constant<Bits<8>>,
    // From the word that is written to the place before it that is read as it is.
    x_distance: Constant<Bits<5>>,
    y_distance: Constant<Bits<5>>,
    recall_base: Constant<Bits<5>>,
    capture_bit: Constant<Bits<10>>,
    is_half_rate: Constant<bool>,
    has_wide_carry: Constant<bool>,
    has_y_register: Constant<bool>,
    // Bit 8 says that the word is stored at all.
    job_places: ROM<Bits<9>, 5>,
    words: RAM<Bits<32>, 8>,
    control: RAM<Bits<16>, 8>,
    // The second clock of a step.
    second: DFF<bool>,
    step: DFF<Bits<8>>,
    is_last_step: DFF<bool>,
    block_word_at: DFF<Bits<8>>,
    // Behind the output registers of the RAMs, for fabrics that have such.
    lines: DFF<Bits<16>>,
    lines_behind: DFF<Bits<16>>,
    word_behind: DFF<Bits<32>>,
    second_behind: DFF<bool>,
    lines_late: DFF<Bits<16>>,
    clear_y_later: DFF<bool>,
    recall_later: DFF<bool>,
    k: DFF<Bits<32>>,
    m: DFF<Bits<32>>,
    // On their way to the sum that takes them as `d`.
    m_waiting: [Register<Bits<32>>; program::D_CLOCKS],
    load_waiting: [DFF<bool>; program::D_CLOCKS],
    m_to_w: Register<Bits<32>>,
    write_at: DFF<Bits<5>>,
    x_at: DFF<Bits<5>>,
    y_at: DFF<Bits<5>>,
    recalled: DFF<Bits<3>>,
    // The words of the job may have changed since the pass that comes began to read them.
    is_stale: DFF<bool>,
    nonce: DFF<Bits<32>>,
    pass_size: DFF<Bits<8>>,
    turn_late: DFF<bool>,
    turn_later: DFF<bool>,
    // Results that were not looked at, whether there are any, and whether the next is the last.
    scan_left: DFF<Bits<8>>,
    has_results: DFF<bool>,
    is_last_result: DFF<bool>,
    groups: Vec<Group>,
    job_place: Signal<Local, Bits<9>>,
    lines_here: Signal<Local, Bits<16>>,
    word_here: Signal<Local, Bits<32>>,
    second_here: Signal<Local, bool>,
    is_turn: Signal<Local, bool>,
    nonce_word: Signal<Local, Bits<32>>,
    is_recalling: Signal<Local, bool>,
    recall_distance: Signal<Local, Bits<5>>,
    is_loading: Signal<Local, bool>,
    m_to_engines: Signal<Local, Bits<32>>,
    line_of_load: Signal<Local, Bits<1>>,
    line_of_y: Signal<Local, Bits<1>>,
    turn_bit: Signal<Local, Bits<10>>,
    group_lines: Signal<Local, Bits<10>>,
    is_scanning: Signal<Local, bool>,
}

impl Rolled {
    /// 1 to [`MAX_ENGINES`] engines.
    pub(super) fn new(engines: u16, carry_cells: CarryCells, has_y_register: bool) -> Self {
        let is_grouped = engines > ENGINES_PER_GROUP;
        // Groups differ in size by one engine at most.
        let groups = engines.div_ceil(ENGINES_PER_GROUP);
        let first_of = |group: u16| group * engines / groups;
        let has_wide_carry = carry_cells == CarryCells::FourInputs;
        // A register at a RAM's output is one of the clocks that a word waits.
        let distance = |clocks: i32, registers: i32| constant((1 + registers - clocks).rem_euclid(32));
        // Without wide carry cells `w` and what is stored in its place are a clock late at the second partial sum, and the
        // first sum has no register behind its RAM.
        let late = i32::from(!has_wide_carry);
        let y_registers = i32::from(has_y_register);
        Self {
            clk: Default::default(),
            rst: Default::default(),
            job_write: Default::default(),
            job_index: Default::default(),
            job_word: Default::default(),
            inverted_threshold: Default::default(),
            deal_ready: Default::default(),
            deal_valid: Default::default(),
            deal_nonce: Default::default(),
            deal_grows: Default::default(),
            result: Default::default(),
            hit: Default::default(),
            done: Default::default(),
            last_step: constant(program::PASS_STEPS - 1),
            block_at: constant(program::BLOCK_AT),
            x_distance: distance(program::X_CLOCKS + late, 1 - late),
            y_distance: distance(program::Y_CLOCKS - late, y_registers),
            recall_base: distance(program::RECALL_CLOCKS - late, y_registers),
            capture_bit: constant(1_u32 << 9),
            is_half_rate: Constant::new(engines <= HALF_RATE_ENGINES),
            has_wide_carry: Constant::new(has_wide_carry),
            has_y_register: Constant::new(has_y_register),
            job_places: (0..JOB_WORDS)
                .map(|index| match program::job_word_at(index) {
                    Some(place) => (0x100 | u64::from(place)).to_bits(),
                    None => 0_u64.to_bits(),
                })
                .into(),
            words: RAM::new(program::program()),
            control: program::control_words().into_iter().map(|word| u64::from(word).to_bits()).into(),
            second: Default::default(),
            step: Default::default(),
            is_last_step: Default::default(),
            block_word_at: Default::default(),
            lines: Default::default(),
            lines_behind: Default::default(),
            word_behind: Default::default(),
            second_behind: Default::default(),
            lines_late: Default::default(),
            clear_y_later: Default::default(),
            recall_later: Default::default(),
            k: Default::default(),
            m: Default::default(),
            m_waiting: Default::default(),
            load_waiting: Default::default(),
            m_to_w: Default::default(),
            write_at: Default::default(),
            x_at: Default::default(),
            y_at: Default::default(),
            recalled: Default::default(),
            is_stale: Default::default(),
            nonce: Default::default(),
            pass_size: Default::default(),
            turn_late: Default::default(),
            turn_later: Default::default(),
            scan_left: Default::default(),
            has_results: Default::default(),
            is_last_result: Default::default(),
            groups: (0..groups)
                .map(|group| {
                    let (first, next) = (first_of(group), first_of(group + 1));
                    Group::new(first, next - first, carry_cells, has_y_register, is_grouped)
                })
                .collect(),
            job_place: Default::default(),
            lines_here: Default::default(),
            word_here: Default::default(),
            second_here: Default::default(),
            is_turn: Default::default(),
            nonce_word: Default::default(),
            is_recalling: Default::default(),
            recall_distance: Default::default(),
            is_loading: Default::default(),
            m_to_engines: Default::default(),
            line_of_load: Default::default(),
            line_of_y: Default::default(),
            turn_bit: Default::default(),
            group_lines: Default::default(),
            is_scanning: Default::default(),
        }
    }

    // A range's end takes no arithmetic in rust-hdl, nor does an index.
    fn last(&self) -> usize {
        self.groups.len() - 1
    }
}

impl Logic for Rolled {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clk,
            second,
            step,
            is_last_step,
            block_word_at,
            lines,
            lines_behind,
            word_behind,
            second_behind,
            lines_late,
            clear_y_later,
            recall_later,
            k,
            m,
            m_to_w,
            write_at,
            x_at,
            y_at,
            recalled,
            is_stale,
            nonce,
            pass_size,
            turn_late,
            turn_later,
            scan_left,
            has_results,
            is_last_result
        );
        self.words.read_clock.next = self.clk.val();
        self.words.write_clock.next = self.clk.val();
        self.control.read_clock.next = self.clk.val();
        self.control.write_clock.next = self.clk.val();
        self.control.write_address.next = 0.into();
        self.control.write_data.next = 0.into();
        self.control.write_enable.next = false;

        // Where a pass stands. The program is asked for a round constant in a step's first clock, for a word of the
        // block in its second.
        self.second.d.next = !self.second.q.val();
        self.is_last_step.d.next = self.step.q.val() == self.last_step.val();
        if self.second.q.val() {
            self.step.d.next = self.step.q.val() + 1;
            if self.is_last_step.q.val() {
                self.step.d.next = 0.into();
            }
        }
        self.control.read_address.next = self.step.q.val();
        self.lines.d.next = self.control.read_data.val();
        // With output registers all that follows is a clock later; where to read next is not.
        self.lines_behind.d.next = self.lines.q.val();
        self.word_behind.d.next = self.words.read_data.val();
        self.second_behind.d.next = self.second.q.val();
        self.lines_here.next = self.lines.q.val();
        self.word_here.next = self.words.read_data.val();
        self.second_here.next = self.second.q.val();
        if self.has_wide_carry.val() {
            self.lines_here.next = self.lines_behind.q.val();
            self.word_here.next = self.word_behind.q.val();
            self.second_here.next = self.second_behind.q.val();
        }
        self.lines_late.d.next = self.lines_here.val();
        self.words.read_address.next = self.step.q.val();
        if self.second.q.val() {
            self.words.read_address.next = self.block_word_at.q.val();
        }

        // The nonce's low bits are each engine's own; see there for the order of bytes.
        self.nonce_word.next = (bit_cast::<32, 4>(self.nonce.q.val().get_bits::<4>(12)) << 20)
            | (bit_cast::<32, 8>(self.nonce.q.val().get_bits::<8>(16)) << 8)
            | bit_cast::<32, 8>(self.nonce.q.val().get_bits::<8>(24));
        if self.second_here.val() {
            self.k.d.next = self.word_here.val();
        } else {
            self.m.d.next = 0.into();
            if self.lines_here.val().get_bit(8) {
                self.m.d.next = self.word_here.val();
            }
            if self.lines_here.val().get_bit(7) {
                self.m.d.next = self.nonce_word.val();
            }
        }
        if !self.second.q.val() {
            if self.lines.q.val().get_bit(8) {
                self.block_word_at.d.next = self.block_word_at.q.val() + 1;
            }
            if self.lines.q.val().get_bit(10) {
                self.block_word_at.d.next = self.block_at.val();
            }
        }

        // Two ways for a word of the job to become `d` and for one of the block to enter the schedule. By muxes that share
        // the LUTs of registers: the engine's own. By the sums that take them, where carry cells have inputs to spare.
        self.is_loading.next = self.lines_late.q.val().get_bit(0);
        self.line_of_load.next = self.lines_late.q.val().get_bits::<1>(0);
        self.clear_y_later.d.next = self.lines_late.q.val().get_bit(3);
        self.line_of_y.next = bit_cast::<1, 1>(self.clear_y_later.q.val().into());
        self.m_to_engines.next = self.m.q.val();
        self.m_to_w.d.next = 0.into();
        for i in 0..5 {
            self.m_waiting[i].clock.next = self.clk.val();
            self.load_waiting[i].clock.next = self.clk.val();
        }
        self.m_waiting[0].d.next = self.m.q.val();
        self.load_waiting[0].d.next = false;
        if self.has_wide_carry.val() {
            self.line_of_load.next = 0.into();
            self.line_of_y.next = self.lines_late.q.val().get_bits::<1>(3);
            self.m_to_engines.next = 0.into();
            self.load_waiting[0].d.next = self.is_loading.val();
            if !self.is_loading.val() {
                self.m_to_w.d.next = self.m.q.val();
            }
        }
        for i in 1..5 {
            self.m_waiting[i].d.next = self.m_waiting[i - 1].q.val();
            self.load_waiting[i].d.next = self.load_waiting[i - 1].q.val();
        }

        // The schedule's RAMs: partial sums come back after a fixed time, the first hash's last words in reverse order.
        self.write_at.d.next = self.write_at.q.val() + 1;
        self.x_at.d.next = self.write_at.q.val() + self.x_distance.val();
        self.recalled.d.next = 0.into();
        self.recall_distance.next = self.y_distance.val();
        // Without a register behind its RAM the second sum is asked for a clock later.
        self.recall_later.d.next = self.lines_late.q.val().get_bit(6);
        self.is_recalling.next = self.recall_later.q.val();
        if self.has_y_register.val() {
            self.is_recalling.next = self.lines_late.q.val().get_bit(6);
        }
        if self.is_recalling.val() {
            self.recalled.d.next = self.recalled.q.val() + 1;
            // 4, 8, 12, 16 clocks further back modulo 32.
            self.recall_distance.next =
                self.recall_base.val() - (bit_cast::<5, 2>(self.recalled.q.val().get_bits::<2>(1)) << 2);
        }
        self.y_at.d.next = self.write_at.q.val() + self.recall_distance.val();

        // A word of the job that comes while the next pass already reads is for the pass after it.
        self.job_place.next = self.job_places.data.val();
        self.job_places.address.next = self.job_index.val();
        self.words.write_address.next = self.job_place.val().get_bits::<8>(0);
        self.words.write_data.next = self.job_word.val();
        self.words.write_enable.next = self.job_write.val() & self.job_place.val().get_bit(8);
        if self.lines_here.val().get_bit(10) {
            self.is_stale.d.next = false;
        }
        if self.job_write.val() {
            self.is_stale.d.next = true;
        }

        // The turn: results of the last pass into the chain, a deal for the next.
        self.is_turn.next = self.lines_here.val().get_bit(9) & (!self.second_here.val());
        self.turn_late.d.next = self.is_turn.val();
        self.turn_later.d.next = self.turn_late.q.val();
        // Written out, not through a local: Verilator would see a loop with the search, which reads this for `deal_valid`.
        self.deal_ready.next =
            self.lines_here.val().get_bit(9) & (!self.second_here.val()) & (!self.is_stale.q.val());
        if self.deal_grows.val() {
            self.pass_size.d.next = self.pass_size.q.val() + 1;
        }
        self.is_scanning.next =
            self.has_results.q.val() & (self.second_here.val() | (!self.is_half_rate.val()));
        self.is_last_result.d.next = self.scan_left.q.val() == 1;
        if self.is_scanning.val() {
            self.scan_left.d.next = self.scan_left.q.val() - 1;
            self.is_last_result.d.next = self.scan_left.q.val() == 2;
            if self.is_last_result.q.val() {
                self.has_results.d.next = false;
            }
        }
        if self.is_turn.val() {
            self.nonce.d.next = self.deal_nonce.val();
            self.scan_left.d.next = self.pass_size.q.val();
            self.pass_size.d.next = 0.into();
        }
        if self.turn_later.q.val() {
            self.has_results.d.next = self.scan_left.q.val().any();
        }
        self.result.next = self.is_scanning.val();
        self.hit.next = self.is_scanning.val() & self.groups[0].chain_out.val();
        self.done.next = self.is_scanning.val() & self.is_last_result.q.val();
        if self.rst.val() {
            self.pass_size.d.next = 0.into();
            self.scan_left.d.next = 0.into();
            self.has_results.d.next = false;
        }

        self.turn_bit.next = 0.into();
        if self.turn_late.q.val() {
            self.turn_bit.next = self.capture_bit.val();
        }
        // To the engines, in the order of `Group::lines`; `clear_a` follows `clear_e`.
        self.group_lines.next = bit_cast::<10, 1>(self.line_of_load.val())
            | (bit_cast::<10, 1>(self.lines_here.val().get_bits::<1>(1)) << 1)
            | (bit_cast::<10, 1>(self.lines_late.q.val().get_bits::<1>(1)) << 2)
            | (bit_cast::<10, 1>(self.lines_late.q.val().get_bits::<1>(2)) << 3)
            | (bit_cast::<10, 1>(self.line_of_y.val()) << 4)
            | (bit_cast::<10, 1>(self.lines_here.val().get_bits::<1>(4)) << 5)
            | (bit_cast::<10, 1>(self.lines_late.q.val().get_bits::<1>(5)) << 6)
            | (bit_cast::<10, 1>(self.lines_late.q.val().get_bits::<1>(11)) << 7)
            | (bit_cast::<10, 1>(self.lines_here.val().get_bits::<1>(7)) << 8)
            | self.turn_bit.val();
        for i in 0..self.groups.len() {
            self.groups[i].clk.next = self.clk.val();
            self.groups[i].k.next = self.k.q.val();
            self.groups[i].m.next = self.m_to_engines.val();
            self.groups[i].m_to_d.next = self.m_waiting[4].q.val();
            self.groups[i].load_d.next = self.load_waiting[4].q.val();
            self.groups[i].m_to_w.next = self.m_to_w.q.val();
            self.groups[i].nonce_low.next = self.nonce.q.val().get_bits::<12>(0);
            self.groups[i].second.next = self.second_here.val();
            self.groups[i].shift.next = self.is_scanning.val();
            self.groups[i].inverted_threshold.next = self.inverted_threshold.val();
            self.groups[i].lines.next = self.group_lines.val();
            self.groups[i].write_at.next = self.write_at.q.val();
            self.groups[i].x_at.next = self.x_at.q.val();
            self.groups[i].y_at.next = self.y_at.q.val();
        }
        for i in self.last()..self.groups.len() {
            self.groups[i].chain_in.next = false;
        }
        for i in 1..self.groups.len() {
            self.groups[i - 1].chain_in.next = self.groups[i].chain_out.val();
        }
    }
}
