//! Partly and fully unrolled: stages that each do a round and a step of the schedule a clock, a nonce going through them.
//!
//! With `k` clocks a hash there are `128 / k` stages in a ring, rounded up, through which a nonce goes `k` times; with one
//! clock a hash each step has a stage of its own, its round constant and the constant words of the blocks folded in. Both are one
//! description: [`program`] says what is done in which step, [`stage`] is the datapath, and a ring of so many stages that
//! nothing comes round is no ring.
//!
//! A ring takes nonces in bursts: one a clock until each of its places has one (as many as stages, with two registers a
//! round twice as many), and the next ones when these have gone round `k` times. Each deal has one nonce.
//!
//! Latency: [`latency_cycles`] from a deal to its hit, 132, with two registers a round 257. Throughput: a nonce in `k` clocks.
//! Area: the stages' ([`stage`]), 8 sums for the digest, 3 for the job, 608 flip-flops for the job, and delay lines.

pub mod delay;
pub mod digest;
pub mod program;
pub mod stage;

use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

use crate::adders::Add;
use crate::constant;
use crate::register::Register;
use digest::DigestWord;
use program::{Message, Program};
use stage::{Kind, Kinds, PASS_BITS, Stage};

/// The job's words that these engines use come first.
const JOB_WORDS_USED: u8 = 19;
/// The clocks a hash that can be built: those for which no stage has two words of a digest or of a job to take, and a ring
/// has at most the 130 steps that a hash needs.
pub const CLOCKS_PER_HASH: [u16; 8] = [1, 2, 3, 4, 5, 8, 13, 16];

/// Clocks from a deal to its hit, by the registers between one round and the next.
pub const fn latency_cycles(registers_per_round: u8) -> u16 {
    Program { clocks_per_hash: 1, registers_per_round: registers_per_round as u16 }.hash_clocks() + 1
}

/// The engines' block; ports as [`crate::engines`] says.
#[derive(LogicBlock)]
pub struct Unrolled {
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
    /// Its nonce.
    pub deal_nonce: Signal<In, Bits<32>>,
    /// Not looked at.
    pub deal_grows: Signal<In, bool>,
    /// The oldest nonce in flight was tried.
    pub result: Signal<Out, bool>,
    /// It is a hit.
    pub hit: Signal<Out, bool>,
    /// It was the last of its deal.
    pub done: Signal<Out, bool>,
    is_ring: Constant<bool>,
    last_place: Constant<Bits<8>>,
    last_pass: Constant<Bits<PASS_BITS>>,
    job_indices: Vec<Constant<Bits<5>>>,
    job: Vec<Register<Bits<32>>>,
    // A word was written in the clock before, and in the one before that.
    written: DFF<bool>,
    written_late: DFF<bool>,
    place: DFF<Bits<8>>,
    pass: DFF<Bits<PASS_BITS>>,
    stages: Vec<Stage>,
    digest: [DigestWord; 8],
    add_job_e: Add,
    add_job_f: Add,
    add_job_g: Add,
    is_hit: DFF<bool>,
    // Which places hold a deal's nonce, and which nonces were on their way out in the last clocks.
    in_flight: Vec<DFF<bool>>,
    ending: Vec<DFF<bool>>,
    nonce_word: Signal<Local, Bits<32>>,
    unused_deal_grows: Signal<Local, bool>,
    is_first_pass: Signal<Local, bool>,
    is_taken: Signal<Local, bool>,
    last_e: Signal<Local, Bits<32>>,
    most_significant_word: Signal<Local, Bits<32>>,
    threshold: Signal<Local, Bits<32>>,
    _program: Program,
}

impl Unrolled {
    /// `clocks_per_hash` is one of [`CLOCKS_PER_HASH`]; `registers_per_round`, between one round and the next, 1 or, where
    /// the clocks are a power of two, 2.
    pub(super) fn new(clocks_per_hash: u16, registers_per_round: u8) -> Self {
        let program = Program { clocks_per_hash, registers_per_round: registers_per_round.into() };
        let places = program.ring_stages() * program.registers_per_round;
        let wait = program.hash_clocks() + 1 - program.ring_steps() * program.registers_per_round;
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
            is_ring: Constant::new(clocks_per_hash > 1),
            last_place: constant((places - 1) & 0xff),
            last_pass: constant(clocks_per_hash - 1),
            job_indices: (0..JOB_WORDS_USED).map(constant).collect(),
            job: (0..JOB_WORDS_USED).map(|_| Default::default()).collect(),
            written: Default::default(),
            written_late: Default::default(),
            place: Default::default(),
            pass: Default::default(),
            stages: stages(program),
            digest: [0, 1, 2, 3, 4, 5, 6, 7].map(|word| DigestWord::new(program.digest_wait(word))),
            add_job_e: Default::default(),
            add_job_f: Default::default(),
            add_job_g: Default::default(),
            is_hit: Default::default(),
            in_flight: (0..places).map(|_| Default::default()).collect(),
            ending: (0..wait).map(|_| Default::default()).collect(),
            nonce_word: Default::default(),
            unused_deal_grows: Default::default(),
            is_first_pass: Default::default(),
            is_taken: Default::default(),
            last_e: Default::default(),
            most_significant_word: Default::default(),
            threshold: Default::default(),
            _program: program,
        }
    }

    // rust-hdl's indices take arithmetic with loop variables only, a range's end takes none at all: what is not known
    // here is a loop of one turn.
    fn count(&self) -> usize {
        self.stages.len()
    }

    fn count_end(&self) -> usize {
        self.count() + 1
    }

    fn h_distance(&self) -> usize {
        if self._program.registers_per_round == 1 { 3 } else { 2 }
    }

    fn h_distance_end(&self) -> usize {
        self.h_distance() + 1
    }

    fn second_hash(&self) -> usize {
        self._program.second_hash().into()
    }

    fn second_hash_end(&self) -> usize {
        self.second_hash() + 1
    }

    fn last_step(&self) -> usize {
        self._program.last_step().into()
    }

    fn last_step_end(&self) -> usize {
        self.last_step() + 1
    }

    fn last_in_flight(&self) -> usize {
        self.in_flight.len() - 1
    }

    fn last_ending(&self) -> usize {
        self.ending.len() - 1
    }
}

/// The stages, the first step's first.
fn stages(program: Program) -> Vec<Stage> {
    if program.clocks_per_hash > 1 {
        let count = program.ring_stages();
        let all = Kind::Moving;
        let kinds = Kinds { w: all, w_before: all, s1: all, x_in: all, y_in: all };
        let steps =
            |stage| (0..program.clocks_per_hash).map(move |pass| pass * count + stage).collect::<Vec<_>>();
        return (0..count).map(|stage| Stage::new(program, &steps(stage), kinds)).collect();
    }
    let mut kinds: Vec<Kinds> = Vec::new();
    (0..=program.last_step())
        .map(|step| {
            let before = |steps: usize, kind: fn(Kinds) -> Kind| {
                let at = kinds.len().checked_sub(steps)?;
                kinds.get(at).copied().map(kind)
            };
            let s1 = match step.checked_sub(2) {
                Some(source) if !program.clears_small_sigma1(source) => before(2, |kinds| kinds.w),
                _ => None,
            };
            let s1 = s1.unwrap_or(Kind::Zero);
            let y_in = before(7, Kinds::y).unwrap_or(Kind::Zero);
            let these = Kinds {
                w: match program.message(step) {
                    Message::Scheduled => y_in.max(s1),
                    Message::Constant(0) => Kind::Zero,
                    Message::Constant(_) | Message::Job => Kind::Still,
                    Message::Nonce | Message::Digest => Kind::Moving,
                },
                w_before: before(1, |kinds| kinds.w).unwrap_or(Kind::Zero),
                s1,
                x_in: before(8, Kinds::x).unwrap_or(Kind::Zero),
                y_in,
            };
            kinds.push(these);
            Stage::new(program, &[step], these)
        })
        .collect()
}

impl Logic for Unrolled {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clk, written, written_late, place, pass, is_hit);

        // The job. Its words are looked at up to two clocks before the deal is taken.
        for i in 0..self.job.len() {
            self.job[i].clock.next = self.clk.val();
            self.job[i].d.next = self.job[i].q.val();
            if self.job_write.val() & (self.job_index.val() == self.job_indices[i].val()) {
                self.job[i].d.next = self.job_word.val();
            }
        }
        self.written.d.next = self.job_write.val();
        self.written_late.d.next = self.written.q.val();
        self.add_job_g.x.next = self.job[8].q.val();
        self.add_job_g.y.next = self.job[12].q.val();
        self.add_job_f.x.next = self.job[9].q.val();
        self.add_job_f.y.next = self.job[13].q.val();
        self.add_job_e.x.next = self.job[10].q.val();
        self.add_job_e.y.next = self.job[14].q.val();

        // The pass that begins at the first stage.
        self.place.d.next = self.place.q.val() + 1;
        self.pass.d.next = self.pass.q.val();
        if self.place.q.val() == self.last_place.val() {
            self.place.d.next = 0.into();
            self.pass.d.next = self.pass.q.val() + 1;
            if self.pass.q.val() == self.last_pass.val() {
                self.pass.d.next = 0.into();
            }
        }

        // What each stage gets from those before it.
        for i in 0..self.stages.len() {
            self.stages[i].clk.next = self.clk.val();
            self.stages[i].word.next = 0.into();
            self.stages[i].digest.next = 0.into();
            self.stages[i].k_word.next = 0.into();
            self.stages[i].b_word.next = 0.into();
            self.stages[i].c_word.next = 0.into();
            self.stages[i].f_word.next = 0.into();
            self.stages[i].g_word.next = 0.into();
            for n in self.count()..self.count_end() {
                self.stages[i].pass.next = self.stages[(i + n - 1) % n].pass_next.val();
                self.stages[i].w_in.next = self.stages[(i + n - 1) % n].w.val();
                self.stages[i].s1_in.next = self.stages[(i + n - 2) % n].s1.val();
                self.stages[i].y_in.next = self.stages[(i + n - 7) % n].y.val();
                self.stages[i].x_in.next = self.stages[(i + n - 8) % n].x.val();
                self.stages[i].a_in.next = self.stages[(i + n - 1) % n].a.val();
                self.stages[i].b_in.next = self.stages[(i + n - 1) % n].b.val();
                self.stages[i].c_in.next = self.stages[(i + n - 1) % n].c.val();
                self.stages[i].e_in.next = self.stages[(i + n - 1) % n].e.val();
                self.stages[i].f_in.next = self.stages[(i + n - 1) % n].f.val();
                self.stages[i].g_in.next = self.stages[(i + n - 1) % n].g.val();
                for h in self.h_distance()..self.h_distance_end() {
                    self.stages[i].h_in.next = self.stages[(i + n - h) % n].h.val();
                    self.stages[i].d_in.next = self.stages[(i + n - h) % n].d.val();
                }
            }
        }
        self.stages[0].pass.next = self.pass.q.val();
        if !self.is_ring.val() {
            for i in 0..self.stages.len() {
                self.stages[i].pass.next = 0.into();
            }
        }

        // What the job and the nonce are in which step.
        self.nonce_word.next = (bit_cast::<32, 8>(self.deal_nonce.val().get_bits::<8>(0)) << 24)
            | (bit_cast::<32, 8>(self.deal_nonce.val().get_bits::<8>(8)) << 16)
            | (bit_cast::<32, 8>(self.deal_nonce.val().get_bits::<8>(16)) << 8)
            | bit_cast::<32, 8>(self.deal_nonce.val().get_bits::<8>(24));
        self.stages[2].word.next = self.job[18].q.val();
        self.stages[3].word.next = self.nonce_word.val();
        self.stages[3].k_word.next = self.job[11].q.val();
        for n in self.count()..self.count_end() {
            self.stages[16 % n].word.next = self.job[16].q.val();
            self.stages[17 % n].word.next = self.job[17].q.val();
        }
        self.stages[0].b_word.next = self.job[15].q.val();
        self.stages[1].b_word.next = self.job[8].q.val();
        self.stages[1].c_word.next = self.job[15].q.val();
        self.stages[1].f_word.next = self.add_job_g.sum.val();
        self.stages[2].b_word.next = self.job[9].q.val();
        self.stages[2].c_word.next = self.job[8].q.val();
        self.stages[2].f_word.next = self.add_job_f.sum.val();
        self.stages[2].g_word.next = self.add_job_g.sum.val();
        self.stages[3].b_word.next = self.job[10].q.val();
        self.stages[3].c_word.next = self.job[9].q.val();
        self.stages[3].f_word.next = self.add_job_e.sum.val();
        self.stages[3].g_word.next = self.add_job_f.sum.val();

        // The first hash's digest is the second's message.
        for n in self.count()..self.count_end() {
            self.digest[0].word.next = self.stages[63 % n].a.val();
            self.digest[1].word.next = self.stages[64 % n].c.val();
            self.digest[2].word.next = self.stages[63 % n].c.val();
            self.digest[3].word.next = self.stages[62 % n].c.val();
            self.digest[4].word.next = self.stages[65 % n].g.val();
            self.digest[5].word.next = self.stages[64 % n].g.val();
            self.digest[6].word.next = self.stages[63 % n].g.val();
            self.digest[7].word.next = self.stages[62 % n].g.val();
            for i in 0..8 {
                self.digest[i].clk.next = self.clk.val();
                self.digest[i].midstate.next = self.job[i].q.val();
                for s in self.second_hash()..self.second_hash_end() {
                    self.stages[(s + i) % n].digest.next = self.digest[i].sum.val();
                }
            }
        }

        // Deals and hits.
        self.unused_deal_grows.next = self.deal_grows.val();
        self.is_first_pass.next = self.stages[2].pass_next.val() == 0;
        self.is_taken.next = self.is_first_pass.val()
            & (!self.written.q.val())
            & (!self.written_late.q.val())
            & self.deal_valid.val();
        // Written out, not through a local: Verilator would see a loop with the search, which reads this for `deal_valid`.
        self.deal_ready.next =
            (self.stages[2].pass_next.val() == 0) & (!self.written.q.val()) & (!self.written_late.q.val());
        for i in 0..self.in_flight.len() {
            self.in_flight[i].clock.next = self.clk.val();
        }
        for i in 0..self.ending.len() {
            self.ending[i].clock.next = self.clk.val();
        }
        for i in 1..self.in_flight.len() {
            self.in_flight[i].d.next = self.in_flight[i - 1].q.val();
        }
        for i in 1..self.ending.len() {
            self.ending[i].d.next = self.ending[i - 1].q.val();
        }
        for i in self.last_in_flight()..self.in_flight.len() {
            self.in_flight[0].d.next = self.in_flight[i].q.val();
            self.ending[0].d.next = self.in_flight[i].q.val();
        }
        if self.is_first_pass.val() {
            self.in_flight[0].d.next = self.is_taken.val();
        } else {
            self.ending[0].d.next = false;
        }
        if self.rst.val() {
            for i in 0..self.in_flight.len() {
                self.in_flight[i].d.next = false;
            }
            for i in 0..self.ending.len() {
                self.ending[i].d.next = false;
            }
        }
        for n in self.count()..self.count_end() {
            for l in self.last_step()..self.last_step_end() {
                self.last_e.next = self.stages[l % n].e.val();
            }
        }
        self.most_significant_word.next = (bit_cast::<32, 8>(self.last_e.val().get_bits::<8>(0)) << 24)
            | (bit_cast::<32, 8>(self.last_e.val().get_bits::<8>(8)) << 16)
            | (bit_cast::<32, 8>(self.last_e.val().get_bits::<8>(16)) << 8)
            | bit_cast::<32, 8>(self.last_e.val().get_bits::<8>(24));
        self.threshold.next = !self.inverted_threshold.val();
        self.is_hit.d.next = self.most_significant_word.val() <= self.threshold.val();
        for i in self.last_ending()..self.ending.len() {
            self.hit.next = self.ending[i].q.val() & self.is_hit.q.val();
            self.result.next = self.ending[i].q.val();
            self.done.next = self.ending[i].q.val();
        }
    }
}
