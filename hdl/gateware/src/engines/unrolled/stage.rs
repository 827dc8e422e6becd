//! One stage: a round and a step of the message schedule, for as many steps as there are passes.
//!
//! Source: FIPS 180-4 6.2.2. Which step it is in which pass and the clocks of a step: [`program`](super::program).
//! The schedule's sum is transposed: the stage that has a word adds it to partial sums for words that come,
//! `x = w[t - 16] + small_sigma0(w[t - 15])` and `y = x + w[t - 7]`, and these wait in delay lines, so no word waits.
//! `h + k + w` and `d + h + k + w` are summed ahead: two sums in a row are left, `e = (d + h + k + w) + (big_sigma1 + ch)`.
//!
//! Latency: a step's `e` 5 clocks after its word is summed, `a` 6, one less from stage to stage than that sounds: the next
//! step begins `registers_per_round` clocks later. Throughput: a step a clock.
//! Area (ECP5, one register a round): 352 LUT4 in the carry cells of 11 sums (two with Ch and Maj inside), 128 of sigmas, 64
//! in two delay lines (16 DPR16X4), about 480 flip-flops; in a ring about 20 of control and 32 of `k`, and about 40 for the
//! words that come in from outside, where they do. Two registers a round: 350 flip-flops more.

use midstate_spec::fips180::H0;
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

use super::delay::DelayLine;
use super::program::{Message, Program, Variable};
use crate::adders::{Add, AddCh, AddMaj};
use crate::constant;
use crate::register::Register;

/// The most passes there are.
const PASSES: usize = 16;
/// Bits of the pass.
pub(super) const PASS_BITS: usize = 4;

/// How much of a partial sum there is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// It is always zero.
    Zero,
    /// It is the same for all nonces of a job.
    Still,
    /// Each nonce has its own.
    Moving,
}

/// Of what kind the terms of a stage's sums are; with more than one pass all are [`Kind::Moving`].
#[derive(Clone, Copy)]
pub(super) struct Kinds {
    pub(super) w: Kind,
    pub(super) w_before: Kind,
    pub(super) s1: Kind,
    pub(super) x_in: Kind,
    pub(super) y_in: Kind,
}

impl Kinds {
    pub(super) fn x(self) -> Kind {
        self.w.max(self.w_before)
    }

    pub(super) fn y(self) -> Kind {
        self.w.max(self.x_in)
    }
}

/// A stage; all ports in the core's clock domain. What has `in` in its name comes from an earlier stage.
#[derive(LogicBlock)]
pub struct Stage {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// The pass of the nonce whose word is summed in this clock.
    pub pass: Signal<In, Bits<PASS_BITS>>,
    /// The same for the next stage.
    pub pass_next: Signal<Out, Bits<PASS_BITS>>,
    /// The job's word or the nonce that is this step's word, where there is one.
    pub word: Signal<In, Bits<32>>,
    /// The digest's word that is this step's word, where there is one.
    pub digest: Signal<In, Bits<32>>,
    /// The job's word that is `k` where the job is summed.
    pub k_word: Signal<In, Bits<32>>,
    /// The job's words for the state after this step, where it gives them.
    pub b_word: Signal<In, Bits<32>>,
    /// For `c`.
    pub c_word: Signal<In, Bits<32>>,
    /// For `f`.
    pub f_word: Signal<In, Bits<32>>,
    /// For `g`.
    pub g_word: Signal<In, Bits<32>>,
    /// The last step's word.
    pub w_in: Signal<In, Bits<32>>,
    /// `small_sigma1` of the word 2 steps ago.
    pub s1_in: Signal<In, Bits<32>>,
    /// The partial sum of the step 7 steps ago.
    pub y_in: Signal<In, Bits<32>>,
    /// The partial sum of the step 8 steps ago.
    pub x_in: Signal<In, Bits<32>>,
    /// This round's `h`.
    pub h_in: Signal<In, Bits<32>>,
    /// This round's `d`.
    pub d_in: Signal<In, Bits<32>>,
    /// The state before this round.
    pub a_in: Signal<In, Bits<32>>,
    /// See `a_in`.
    pub b_in: Signal<In, Bits<32>>,
    /// See `a_in`.
    pub c_in: Signal<In, Bits<32>>,
    /// See `a_in`.
    pub e_in: Signal<In, Bits<32>>,
    /// See `a_in`.
    pub f_in: Signal<In, Bits<32>>,
    /// See `a_in`.
    pub g_in: Signal<In, Bits<32>>,
    /// This step's word, for `w_in` of the next.
    pub w: Signal<Out, Bits<32>>,
    /// For `s1_in` of the stage 2 steps on.
    pub s1: Signal<Out, Bits<32>>,
    /// For `y_in` of the stage 7 steps on.
    pub y: Signal<Out, Bits<32>>,
    /// For `x_in` of the stage 8 steps on.
    pub x: Signal<Out, Bits<32>>,
    /// For `h_in` of the stage 3 steps on, with two registers a round 2.
    pub h: Signal<Out, Bits<32>>,
    /// For `d_in` of the stage 3 steps on, with two registers a round 2.
    pub d: Signal<Out, Bits<32>>,
    /// The state after this round; `a`, `b`, `c` a clock later than `e`, `f`, `g`.
    pub a: Signal<Out, Bits<32>>,
    /// See `a`.
    pub b: Signal<Out, Bits<32>>,
    /// See `a`.
    pub c: Signal<Out, Bits<32>>,
    /// See `a`.
    pub e: Signal<Out, Bits<32>>,
    /// See `a`.
    pub f: Signal<Out, Bits<32>>,
    /// See `a`.
    pub g: Signal<Out, Bits<32>>,
    has_two_registers: Constant<bool>,
    has_w: Constant<bool>,
    has_w_in: Constant<bool>,
    has_x_in: Constant<bool>,
    has_y_in: Constant<bool>,
    has_s1_in: Constant<bool>,
    loads_b: Constant<bool>,
    loads_c: Constant<bool>,
    loads_f: Constant<bool>,
    loads_g: Constant<bool>,
    clears_state: Constant<bool>,
    clears_functions: Constant<bool>,
    sums_the_job: Constant<bool>,
    starts_a: Constant<bool>,
    starts_b: Constant<bool>,
    starts_c: Constant<bool>,
    starts_f: Constant<bool>,
    starts_g: Constant<bool>,
    initial_a: Constant<Bits<32>>,
    initial_b: Constant<Bits<32>>,
    initial_c: Constant<Bits<32>>,
    initial_e: Constant<Bits<32>>,
    initial_f: Constant<Bits<32>>,
    initial_g: Constant<Bits<32>>,
    // By the pass: `Control`'s bits, the constant words of a block, and `k`.
    control: ROM<Bits<6>, PASS_BITS>,
    messages: ROM<Bits<32>, PASS_BITS>,
    ks: ROM<Bits<32>, PASS_BITS>,
    pass_late: Register<Bits<PASS_BITS>>,
    pass_later: Register<Bits<PASS_BITS>>,
    // Bit 0 is of the clock before.
    loads: Register<Bits<6>>,
    starts: Register<Bits<6>>,
    clears_s1: Register<Bits<6>>,
    w_sum: Register<Bits<32>>,
    kw: Register<Bits<32>>,
    hkw: Register<Bits<32>>,
    dhkw: Register<Bits<32>>,
    e_functions: Register<Bits<32>>,
    a_functions: Register<Bits<32>>,
    t1: Register<Bits<32>>,
    s1_late: Register<Bits<32>>,
    a_next: Register<Bits<32>>,
    b_next: Register<Bits<32>>,
    c_next: Register<Bits<32>>,
    e_next: Register<Bits<32>>,
    f_next: Register<Bits<32>>,
    g_next: Register<Bits<32>>,
    w_wait: DelayLine<32>,
    s1_wait: DelayLine<32>,
    x_wait: DelayLine<32>,
    y_wait: DelayLine<32>,
    hkw_wait: DelayLine<32>,
    dhkw_wait: DelayLine<32>,
    a_wait: DelayLine<32>,
    b_wait: DelayLine<32>,
    e_wait: DelayLine<32>,
    f_wait: DelayLine<32>,
    add_w: Add,
    add_x: Add,
    add_y: Add,
    add_kw: Add,
    add_hkw: Add,
    add_dhkw: Add,
    add_ch_e: AddCh,
    add_e: Add,
    add_t1: Add,
    add_maj_a: AddMaj,
    add_a: Add,
    small_sigma0: Signal<Local, Bits<32>>,
    small_sigma1: Signal<Local, Bits<32>>,
    big_sigma0: Signal<Local, Bits<32>>,
    big_sigma1: Signal<Local, Bits<32>>,
    k: Signal<Local, Bits<32>>,
    e_functions_now: Signal<Local, Bits<32>>,
    a_functions_now: Signal<Local, Bits<32>>,
    loads_e_now: Signal<Local, bool>,
    loads_a_now: Signal<Local, bool>,
    starts_e_now: Signal<Local, bool>,
    starts_a_now: Signal<Local, bool>,
    clears_s1_now: Signal<Local, bool>,
}

/// What a pass tells a stage, by bits.
struct Control;

impl Control {
    const MESSAGE: u64 = 1;
    const WORD: u64 = 1 << 1;
    const DIGEST: u64 = 1 << 2;
    const FIRST_PASS: u64 = 1 << 3;
    const START: u64 = 1 << 4;
    const CLEAR_S1: u64 = 1 << 5;
}

impl Stage {
    /// The stage that does `steps`, one in each pass.
    pub(super) fn new(program: Program, steps: &[u16], kinds: Kinds) -> Self {
        const VARIABLES: [Variable; 6] =
            [Variable::A, Variable::B, Variable::C, Variable::E, Variable::F, Variable::G];
        let registers = program.registers_per_round;
        let any = |is: &dyn Fn(u16) -> bool| Constant::new(steps.iter().any(|step| is(*step)));
        let loads = |variable| any(&|step| program.loads(step, variable));
        let starts = |variable| any(&|step| program.initial(step, variable).is_some());
        let initial = |variable| {
            constant::<32>(steps.iter().find_map(|step| program.initial(*step, variable)).unwrap_or(H0[0]))
        };
        let by_pass = |word: &dyn Fn(u16) -> u64| {
            (0..PASSES).map(|pass| word(steps[pass % steps.len()])).collect::<Vec<_>>()
        };
        let control = by_pass(&|step| {
            let message = match program.message(step) {
                Message::Scheduled => 0,
                Message::Constant(_) => Control::MESSAGE,
                Message::Job | Message::Nonce => Control::MESSAGE | Control::WORD,
                Message::Digest => Control::MESSAGE | Control::DIGEST,
            };
            let is_start = VARIABLES.iter().any(|variable| program.initial(step, *variable).is_some());
            message
                | if step == steps[0] { Control::FIRST_PASS } else { 0 }
                | if is_start { Control::START } else { 0 }
                | if program.clears_small_sigma1(step) { Control::CLEAR_S1 } else { 0 }
        });
        let messages = by_pass(&|step| match program.message(step) {
            Message::Constant(word) => word.into(),
            _ => 0,
        });
        let ks = by_pass(&|step| program.k(step).into());
        let wait = |kind: Kind, clocks: u16| DelayLine::new(if kind == Kind::Moving { clocks } else { 0 });
        Self {
            clk: Default::default(),
            pass: Default::default(),
            pass_next: Default::default(),
            word: Default::default(),
            digest: Default::default(),
            k_word: Default::default(),
            b_word: Default::default(),
            c_word: Default::default(),
            f_word: Default::default(),
            g_word: Default::default(),
            w_in: Default::default(),
            s1_in: Default::default(),
            y_in: Default::default(),
            x_in: Default::default(),
            h_in: Default::default(),
            d_in: Default::default(),
            a_in: Default::default(),
            b_in: Default::default(),
            c_in: Default::default(),
            e_in: Default::default(),
            f_in: Default::default(),
            g_in: Default::default(),
            w: Default::default(),
            s1: Default::default(),
            y: Default::default(),
            x: Default::default(),
            h: Default::default(),
            d: Default::default(),
            a: Default::default(),
            b: Default::default(),
            c: Default::default(),
            e: Default::default(),
            f: Default::default(),
            g: Default::default(),
            has_two_registers: Constant::new(registers == 2),
            has_w: Constant::new(kinds.w != Kind::Zero),
            has_w_in: Constant::new(kinds.w_before != Kind::Zero),
            has_x_in: Constant::new(kinds.x_in != Kind::Zero),
            has_y_in: Constant::new(kinds.y_in != Kind::Zero),
            has_s1_in: Constant::new(kinds.s1 != Kind::Zero),
            loads_b: loads(Variable::B),
            loads_c: loads(Variable::C),
            loads_f: loads(Variable::F),
            loads_g: loads(Variable::G),
            clears_state: any(&|step| program.clears_state(step)),
            clears_functions: any(&|step| program.clears_functions(step)),
            sums_the_job: any(&|step| program.sums_the_job(step)),
            starts_a: starts(Variable::A),
            starts_b: starts(Variable::B),
            starts_c: starts(Variable::C),
            starts_f: starts(Variable::F),
            starts_g: starts(Variable::G),
            initial_a: initial(Variable::A),
            initial_b: initial(Variable::B),
            initial_c: initial(Variable::C),
            initial_e: initial(Variable::E),
            initial_f: initial(Variable::F),
            initial_g: initial(Variable::G),
            control: control.into_iter().map(|word| word.to_bits()).into(),
            messages: messages.into_iter().map(|word| word.to_bits()).into(),
            ks: ks.into_iter().map(|word| word.to_bits()).into(),
            pass_late: Default::default(),
            pass_later: Default::default(),
            loads: Default::default(),
            starts: Default::default(),
            clears_s1: Default::default(),
            w_sum: Default::default(),
            kw: Default::default(),
            hkw: Default::default(),
            dhkw: Default::default(),
            e_functions: Default::default(),
            a_functions: Default::default(),
            t1: Default::default(),
            s1_late: Default::default(),
            a_next: Default::default(),
            b_next: Default::default(),
            c_next: Default::default(),
            e_next: Default::default(),
            f_next: Default::default(),
            g_next: Default::default(),
            w_wait: DelayLine::new(registers),
            s1_wait: DelayLine::new(2 * registers - 2),
            x_wait: wait(kinds.x(), 8 * registers),
            y_wait: wait(kinds.y(), 7 * registers - 1),
            hkw_wait: DelayLine::new(registers),
            dhkw_wait: DelayLine::new(registers - 1),
            a_wait: DelayLine::new(registers - 1),
            b_wait: DelayLine::new(registers - 1),
            e_wait: DelayLine::new(registers - 1),
            f_wait: DelayLine::new(registers - 1),
            add_w: Default::default(),
            add_x: Default::default(),
            add_y: Default::default(),
            add_kw: Default::default(),
            add_hkw: Default::default(),
            add_dhkw: Default::default(),
            add_ch_e: Default::default(),
            add_e: Default::default(),
            add_t1: Default::default(),
            add_maj_a: Default::default(),
            add_a: Default::default(),
            small_sigma0: Default::default(),
            small_sigma1: Default::default(),
            big_sigma0: Default::default(),
            big_sigma1: Default::default(),
            k: Default::default(),
            e_functions_now: Default::default(),
            a_functions_now: Default::default(),
            loads_e_now: Default::default(),
            loads_a_now: Default::default(),
            starts_e_now: Default::default(),
            starts_a_now: Default::default(),
            clears_s1_now: Default::default(),
        }
    }
}

impl Logic for Stage {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clk,
            pass_late,
            pass_later,
            loads,
            starts,
            clears_s1,
            w_sum,
            kw,
            hkw,
            dhkw,
            e_functions,
            a_functions,
            t1,
            s1_late,
            a_next,
            b_next,
            c_next,
            e_next,
            f_next,
            g_next,
            w_wait,
            s1_wait,
            x_wait,
            y_wait,
            hkw_wait,
            dhkw_wait,
            a_wait,
            b_wait,
            e_wait,
            f_wait
        );
        // The pass, and what it says in the clocks that follow.
        self.control.address.next = self.pass.val();
        self.messages.address.next = self.pass.val();
        self.ks.address.next = self.pass_late.q.val();
        self.pass_late.d.next = self.pass.val();
        self.pass_later.d.next = self.pass_late.q.val();
        self.loads.d.next =
            (self.loads.q.val() << 1) | bit_cast::<6, 1>(self.control.data.val().get_bits::<1>(3));
        self.starts.d.next =
            (self.starts.q.val() << 1) | bit_cast::<6, 1>(self.control.data.val().get_bits::<1>(4));
        self.clears_s1.d.next =
            (self.clears_s1.q.val() << 1) | bit_cast::<6, 1>(self.control.data.val().get_bits::<1>(5));
        self.pass_next.next = self.pass_late.q.val();
        self.loads_e_now.next = self.loads.q.val().get_bit(3);
        self.loads_a_now.next = self.loads.q.val().get_bit(4);
        self.starts_e_now.next = self.starts.q.val().get_bit(3);
        self.starts_a_now.next = self.starts.q.val().get_bit(4);
        self.clears_s1_now.next = self.clears_s1.q.val().get_bit(0);
        if self.has_two_registers.val() {
            self.pass_next.next = self.pass_later.q.val();
            self.loads_e_now.next = self.loads.q.val().get_bit(4);
            self.loads_a_now.next = self.loads.q.val().get_bit(5);
            self.starts_e_now.next = self.starts.q.val().get_bit(4);
            self.starts_a_now.next = self.starts.q.val().get_bit(5);
            self.clears_s1_now.next = self.clears_s1.q.val().get_bit(2);
        }

        // Clock 0: the step's word.
        self.add_w.x.next = self.y_in.val();
        self.add_w.y.next = self.s1_in.val();
        self.w_sum.d.next = self.add_w.sum.val();
        if !self.has_s1_in.val() {
            self.w_sum.d.next = self.y_in.val();
        }
        if !self.has_y_in.val() {
            self.w_sum.d.next = self.s1_in.val();
        }
        if self.control.data.val().get_bit(0) {
            self.w_sum.d.next = self.messages.data.val();
        }
        if self.control.data.val().get_bit(1) {
            self.w_sum.d.next = self.word.val();
        }
        if self.control.data.val().get_bit(2) {
            self.w_sum.d.next = self.digest.val();
        }

        // Clock 1: what words that come need of it, and `k + w`.
        self.w_wait.d.next = self.w_sum.q.val();
        self.w.next = self.w_wait.q.val();
        self.small_sigma0.next = ((self.w_sum.q.val() >> 7) | (self.w_sum.q.val() << 25))
            ^ ((self.w_sum.q.val() >> 18) | (self.w_sum.q.val() << 14))
            ^ (self.w_sum.q.val() >> 3);
        self.small_sigma1.next = ((self.w_sum.q.val() >> 17) | (self.w_sum.q.val() << 15))
            ^ ((self.w_sum.q.val() >> 19) | (self.w_sum.q.val() << 13))
            ^ (self.w_sum.q.val() >> 10);
        self.s1_wait.d.next = self.small_sigma1.val();
        self.s1_late.d.next = self.s1_wait.q.val();
        if self.clears_s1_now.val() {
            self.s1_late.d.next = 0.into();
        }
        self.s1.next = self.s1_late.q.val();
        self.add_x.x.next = self.w_in.val();
        self.add_x.y.next = self.small_sigma0.val();
        self.x_wait.d.next = self.add_x.sum.val();
        if !self.has_w.val() {
            self.x_wait.d.next = self.w_in.val();
        }
        if !self.has_w_in.val() {
            self.x_wait.d.next = self.small_sigma0.val();
        }
        self.x.next = self.x_wait.q.val();
        self.add_y.x.next = self.x_in.val();
        self.add_y.y.next = self.w_sum.q.val();
        self.y_wait.d.next = self.add_y.sum.val();
        if !self.has_w.val() {
            self.y_wait.d.next = self.x_in.val();
        }
        if !self.has_x_in.val() {
            self.y_wait.d.next = self.w_sum.q.val();
        }
        self.y.next = self.y_wait.q.val();
        self.k.next = self.ks.data.val();
        if self.sums_the_job.val() & self.loads.q.val().get_bit(0) {
            self.k.next = self.k_word.val();
        }
        self.add_kw.x.next = self.w_sum.q.val();
        self.add_kw.y.next = self.k.val();
        self.kw.d.next = self.add_kw.sum.val();
        if !self.has_w.val() {
            self.kw.d.next = self.k.val();
        }

        // Clocks 2 and 3: `h` and `d`.
        self.add_hkw.x.next = self.h_in.val();
        self.add_hkw.y.next = self.kw.q.val();
        self.hkw.d.next = self.add_hkw.sum.val();
        if self.sums_the_job.val() & self.loads.q.val().get_bit(1) {
            self.hkw.d.next = self.kw.q.val();
        }
        self.hkw_wait.d.next = self.hkw.q.val();
        self.add_dhkw.x.next = self.d_in.val();
        self.add_dhkw.y.next = self.hkw.q.val();
        self.dhkw.d.next = self.add_dhkw.sum.val();
        self.dhkw_wait.d.next = self.dhkw.q.val();

        // From clock 4 on: `e`.
        self.big_sigma1.next = ((self.e_in.val() >> 6) | (self.e_in.val() << 26))
            ^ ((self.e_in.val() >> 11) | (self.e_in.val() << 21))
            ^ ((self.e_in.val() >> 25) | (self.e_in.val() << 7));
        self.add_ch_e.x.next = self.big_sigma1.val();
        self.add_ch_e.e.next = self.e_in.val();
        self.add_ch_e.f.next = self.f_in.val();
        self.add_ch_e.g.next = self.g_in.val();
        self.e_functions.d.next = self.add_ch_e.sum.val();
        if self.clears_functions.val() & self.loads.q.val().get_bit(3) {
            self.e_functions.d.next = 0.into();
        }
        self.e_functions_now.next = self.add_ch_e.sum.val();
        if self.has_two_registers.val() {
            self.e_functions_now.next = self.e_functions.q.val();
        }
        self.add_e.x.next = self.dhkw_wait.q.val();
        self.add_e.y.next = self.e_functions_now.val();
        self.add_t1.x.next = self.hkw_wait.q.val();
        self.add_t1.y.next = self.e_functions_now.val();
        self.t1.d.next = self.add_t1.sum.val();
        self.e_wait.d.next = self.e_in.val();
        self.f_wait.d.next = self.f_in.val();
        self.e_next.d.next = self.add_e.sum.val();
        self.f_next.d.next = self.e_wait.q.val();
        self.g_next.d.next = self.f_wait.q.val();
        if self.loads_e_now.val() {
            if self.loads_f.val() {
                self.f_next.d.next = self.f_word.val();
            }
            if self.loads_g.val() {
                self.g_next.d.next = self.g_word.val();
            }
            if self.clears_state.val() {
                self.e_next.d.next = 0.into();
                self.g_next.d.next = 0.into();
            }
        }
        if self.starts_e_now.val() {
            if self.starts_a.val() {
                self.e_next.d.next = self.initial_e.val();
            }
            if self.starts_f.val() {
                self.f_next.d.next = self.initial_f.val();
            }
            if self.starts_g.val() {
                self.g_next.d.next = self.initial_g.val();
            }
        }

        // A clock later: `a`.
        self.big_sigma0.next = ((self.a_in.val() >> 2) | (self.a_in.val() << 30))
            ^ ((self.a_in.val() >> 13) | (self.a_in.val() << 19))
            ^ ((self.a_in.val() >> 22) | (self.a_in.val() << 10));
        self.add_maj_a.x.next = self.big_sigma0.val();
        self.add_maj_a.a.next = self.a_in.val();
        self.add_maj_a.b.next = self.b_in.val();
        self.add_maj_a.c.next = self.c_in.val();
        self.a_functions.d.next = self.add_maj_a.sum.val();
        if self.clears_functions.val() & self.loads.q.val().get_bit(4) {
            self.a_functions.d.next = 0.into();
        }
        self.a_functions_now.next = self.add_maj_a.sum.val();
        if self.has_two_registers.val() {
            self.a_functions_now.next = self.a_functions.q.val();
        }
        self.add_a.x.next = self.t1.q.val();
        self.add_a.y.next = self.a_functions_now.val();
        self.a_wait.d.next = self.a_in.val();
        self.b_wait.d.next = self.b_in.val();
        self.a_next.d.next = self.add_a.sum.val();
        self.b_next.d.next = self.a_wait.q.val();
        self.c_next.d.next = self.b_wait.q.val();
        if self.loads_a_now.val() {
            if self.loads_b.val() {
                self.b_next.d.next = self.b_word.val();
            }
            if self.loads_c.val() {
                self.c_next.d.next = self.c_word.val();
            }
            if self.clears_state.val() {
                self.a_next.d.next = 0.into();
                self.c_next.d.next = 0.into();
            }
        }
        if self.starts_a_now.val() {
            if self.starts_a.val() {
                self.a_next.d.next = self.initial_a.val();
            }
            if self.starts_b.val() {
                self.b_next.d.next = self.initial_b.val();
            }
            if self.starts_c.val() {
                self.c_next.d.next = self.initial_c.val();
            }
        }

        self.a.next = self.a_next.q.val();
        self.b.next = self.b_next.q.val();
        self.c.next = self.c_next.q.val();
        self.e.next = self.e_next.q.val();
        self.f.next = self.f_next.q.val();
        self.g.next = self.g_next.q.val();
        self.h.next = self.f_next.q.val();
        self.d.next = self.b_next.q.val();
        if self.has_two_registers.val() {
            self.h.next = self.g_next.q.val();
            self.d.next = self.c_next.q.val();
        }
    }
}
