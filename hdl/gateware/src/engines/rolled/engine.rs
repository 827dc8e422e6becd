//! One rolled engine: a round and a schedule step a clock, for two nonces in turn.
//!
//! Source: FIPS 180-4 6.2.2. Between two rounds of one nonce lie two clocks, so each of the two sums that a round chains
//! has a clock of its own, and every register of the state is there twice.
//!
//! | register | holds |
//! |---|---|
//! | `e`, `f`, `g` and `a`, `b`, `c` | the working variables; a register named `..._late` is one clock behind |
//! | `add_register_hk`, `add_register_hkw`, `dhkw` | `h + k`, `+ w`, `+ d` of the round that comes |
//! | `sigma1_ch`, `t1`, `sigma0_maj` | `big_sigma1(e) + ch`, `t1`, `t2` |
//! | `w`, `w_late`, `w_before` | the schedule's word, and that of the round before |
//! | `x`, `y` | partial sums of the word in 15 and in 7 rounds: each waits in a block RAM |
//! | `s1`, `s1_m` | `small_sigma1`, with the word of the block that replaces it |
//!
//! Latency and clocks: [`program`](super::program). Area: [`CELLS`]. On iCE40 352 of them are sums, of which an UltraPlus
//! has 64 in its DSPs, 384 registers that only wait, and 34 the comparison; on ECP5 they are 11 sums of 32 bits, some with
//! Ch or Maj inside their carry cells, and beside them are 786 flip-flops. Throughput: a hash in 133 clocks.

use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

use crate::adders::{Above, Add, AddCh, AddMaj, AddRegister, AddXor};
use crate::area::Cells;
use crate::config::CarryCells;
use crate::constant;
use crate::register::Register;

/// Area; and four block RAMs of iCE40, two of ECP5.
pub const CELLS: Cells = Cells { ice40: 1018, ecp5: 560 };

/// An engine; all ports in the core's clock domain.
#[derive(LogicBlock)]
pub struct Engine {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// The round constant, or a word of the job with it.
    pub k: Signal<In, Bits<32>>,
    /// Without wide carry cells a word of the block, or of the job on its way to `d`.
    pub m: Signal<In, Bits<32>>,
    /// With wide carry cells `m` when it is due as `d`, else zero.
    pub m_to_d: Signal<In, Bits<32>>,
    /// Ones while `m_to_d` takes the place of `d`.
    pub load_d: Signal<In, Bits<32>>,
    /// With wide carry cells a word of the block, a clock later than `m`, else zero.
    pub m_to_w: Signal<In, Bits<32>>,
    /// The nonce's low bits, for the first engine.
    pub nonce_low: Signal<In, Bits<12>>,
    /// This engine's place in a deal; bit 0 tells the two nonces apart.
    pub offset: Signal<In, Bits<12>>,
    /// The threshold of the job, each bit inverted.
    pub inverted_threshold: Signal<In, Bits<32>>,
    /// Lines of control: see [`program`](super::program).
    pub load: Signal<In, bool>,
    /// A line of control, as all up to `nonce`.
    pub clear_e: Signal<In, bool>,
    /// `clear_e`, a clock later.
    pub clear_a: Signal<In, bool>,
    /// A line of control.
    pub clear_g: Signal<In, bool>,
    /// A line of control.
    pub clear_y: Signal<In, bool>,
    /// A line of control.
    pub clear_w: Signal<In, bool>,
    /// A line of control.
    pub store_a: Signal<In, bool>,
    /// A line of control.
    pub clear_x: Signal<In, bool>,
    /// A line of control.
    pub nonce: Signal<In, bool>,
    /// Where both RAMs are written.
    pub write_at: Signal<In, Bits<5>>,
    /// Where the RAM of `x` is read.
    pub x_at: Signal<In, Bits<5>>,
    /// Where the RAM of `y` is read.
    pub y_at: Signal<In, Bits<5>>,
    /// Takes this engine's two results into the chain, instead of the next engine's.
    pub capture: Signal<In, bool>,
    /// Moves the chain on.
    pub shift: Signal<In, bool>,
    /// The next engine's results.
    pub chain_in: Signal<In, bool>,
    /// This engine's results: the first nonce's, then the second's, then the next engine's.
    pub chain_out: Signal<Out, bool>,
    has_wide_carry: Constant<bool>,
    has_y_register: Constant<bool>,
    ones: Constant<Bits<32>>,
    e: Register<Bits<32>>,
    e_late: Register<Bits<32>>,
    f: Register<Bits<32>>,
    f_late: Register<Bits<32>>,
    g: Register<Bits<32>>,
    a: Register<Bits<32>>,
    a_late: Register<Bits<32>>,
    b: Register<Bits<32>>,
    b_late: Register<Bits<32>>,
    c: Register<Bits<32>>,
    d: Register<Bits<32>>,
    hkw_late: Register<Bits<32>>,
    dhkw: Register<Bits<32>>,
    sigma1_ch: Register<Bits<32>>,
    t1: Register<Bits<32>>,
    sigma0_maj: Register<Bits<32>>,
    w: Register<Bits<32>>,
    w_late: Register<Bits<32>>,
    w_before: Register<Bits<32>>,
    x: Register<Bits<32>>,
    y: Register<Bits<32>>,
    s1: Register<Bits<32>>,
    s1_m: Register<Bits<32>>,
    clear_w_late: Register<bool>,
    x_ram: RAM<Bits<32>, 5>,
    y_ram: RAM<Bits<32>, 5>,
    // The RAMs' own output registers, where they have such; else only the second may have one.
    x_read: Register<Bits<32>>,
    y_read: Register<Bits<32>>,
    own_nonce: Register<Bits<12>>,
    nonce_late: Register<bool>,
    is_low_half_above: Register<bool>,
    is_above: Register<bool>,
    is_above_late: Register<bool>,
    chain_first: Register<bool>,
    chain_second: Register<bool>,
    above_e: Above,
    above_e_late: Above,
    add_ch_e: AddCh,
    add_e: Add,
    add_t1: Add,
    add_maj_a: AddMaj,
    add_a: Add,
    add_register_hk: AddRegister,
    add_register_hkw: AddRegister,
    add_ch_d: AddCh,
    add_xor_w: AddXor,
    add_x: Add,
    add_ch_y: AddCh,
    stored: Signal<Local, Bits<32>>,
    not_stored: Signal<Local, Bits<32>>,
    big_sigma0: Signal<Local, Bits<32>>,
    big_sigma1: Signal<Local, Bits<32>>,
    small_sigma0: Signal<Local, Bits<32>>,
    small_sigma1: Signal<Local, Bits<32>>,
    s1_of: Signal<Local, Bits<32>>,
    clear_s1: Signal<Local, bool>,
    s1_here: Signal<Local, Bits<32>>,
    m_of_block: Signal<Local, Bits<32>>,
    x_here: Signal<Local, Bits<32>>,
    y_here: Signal<Local, Bits<32>>,
    w_mask: Signal<Local, Bits<32>>,
    nonce_here: Signal<Local, Bits<12>>,
    nonce_word: Signal<Local, Bits<32>>,
}

impl Engine {
    /// An engine.
    pub(super) fn new(carry_cells: CarryCells, has_y_register: bool) -> Self {
        Self {
            clk: Default::default(),
            k: Default::default(),
            m: Default::default(),
            m_to_d: Default::default(),
            load_d: Default::default(),
            m_to_w: Default::default(),
            nonce_low: Default::default(),
            offset: Default::default(),
            inverted_threshold: Default::default(),
            load: Default::default(),
            clear_e: Default::default(),
            clear_a: Default::default(),
            clear_g: Default::default(),
            clear_y: Default::default(),
            clear_w: Default::default(),
            store_a: Default::default(),
            clear_x: Default::default(),
            nonce: Default::default(),
            write_at: Default::default(),
            x_at: Default::default(),
            y_at: Default::default(),
            capture: Default::default(),
            shift: Default::default(),
            chain_in: Default::default(),
            chain_out: Default::default(),
            has_wide_carry: Constant::new(carry_cells == CarryCells::FourInputs),
            has_y_register: Constant::new(has_y_register),
            ones: constant(u32::MAX),
            e: Default::default(),
            e_late: Default::default(),
            f: Default::default(),
            f_late: Default::default(),
            g: Default::default(),
            a: Default::default(),
            a_late: Default::default(),
            b: Default::default(),
            b_late: Default::default(),
            c: Default::default(),
            d: Default::default(),
            hkw_late: Default::default(),
            dhkw: Default::default(),
            sigma1_ch: Default::default(),
            t1: Default::default(),
            sigma0_maj: Default::default(),
            w: Default::default(),
            w_late: Default::default(),
            w_before: Default::default(),
            x: Default::default(),
            y: Default::default(),
            s1: Default::default(),
            s1_m: Default::default(),
            clear_w_late: Default::default(),
            x_ram: Default::default(),
            y_ram: Default::default(),
            x_read: Default::default(),
            y_read: Default::default(),
            own_nonce: Default::default(),
            nonce_late: Default::default(),
            is_low_half_above: Default::default(),
            is_above: Default::default(),
            is_above_late: Default::default(),
            chain_first: Default::default(),
            chain_second: Default::default(),
            above_e: Default::default(),
            above_e_late: Default::default(),
            add_ch_e: Default::default(),
            add_e: Default::default(),
            add_t1: Default::default(),
            add_maj_a: Default::default(),
            add_a: Default::default(),
            add_register_hk: Default::default(),
            add_register_hkw: Default::default(),
            add_ch_d: Default::default(),
            add_xor_w: Default::default(),
            add_x: Default::default(),
            add_ch_y: Default::default(),
            stored: Default::default(),
            not_stored: Default::default(),
            big_sigma0: Default::default(),
            big_sigma1: Default::default(),
            small_sigma0: Default::default(),
            small_sigma1: Default::default(),
            s1_of: Default::default(),
            clear_s1: Default::default(),
            s1_here: Default::default(),
            m_of_block: Default::default(),
            x_here: Default::default(),
            y_here: Default::default(),
            w_mask: Default::default(),
            nonce_here: Default::default(),
            nonce_word: Default::default(),
        }
    }
}

impl Logic for Engine {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clk,
            e,
            e_late,
            f,
            f_late,
            g,
            a,
            a_late,
            b,
            b_late,
            c,
            d,
            hkw_late,
            dhkw,
            sigma1_ch,
            t1,
            sigma0_maj,
            w,
            w_late,
            w_before,
            x,
            y,
            s1,
            s1_m,
            x_read,
            y_read,
            clear_w_late,
            own_nonce,
            nonce_late,
            is_low_half_above,
            is_above,
            is_above_late,
            chain_first,
            chain_second
        );
        self.x_ram.read_clock.next = self.clk.val();
        self.x_ram.write_clock.next = self.clk.val();
        self.y_ram.read_clock.next = self.clk.val();
        self.y_ram.write_clock.next = self.clk.val();

        // The round.
        self.big_sigma1.next = ((self.e.q.val() >> 6) | (self.e.q.val() << 26))
            ^ ((self.e.q.val() >> 11) | (self.e.q.val() << 21))
            ^ ((self.e.q.val() >> 25) | (self.e.q.val() << 7));
        self.big_sigma0.next = ((self.a.q.val() >> 2) | (self.a.q.val() << 30))
            ^ ((self.a.q.val() >> 13) | (self.a.q.val() << 19))
            ^ ((self.a.q.val() >> 22) | (self.a.q.val() << 10));
        self.add_ch_e.x.next = self.big_sigma1.val();
        self.add_ch_e.e.next = self.e.q.val();
        self.add_ch_e.f.next = self.f.q.val();
        self.add_ch_e.g.next = self.g.q.val();
        self.sigma1_ch.d.next = self.add_ch_e.sum.val();
        self.add_maj_a.x.next = self.big_sigma0.val();
        self.add_maj_a.a.next = self.a.q.val();
        self.add_maj_a.b.next = self.b.q.val();
        self.add_maj_a.c.next = self.c.q.val();
        self.sigma0_maj.d.next = self.add_maj_a.sum.val();
        self.add_register_hk.clk.next = self.clk.val();
        self.add_register_hk.x.next = self.g.q.val();
        self.add_register_hk.y.next = self.k.val();
        self.add_register_hkw.clk.next = self.clk.val();
        self.add_register_hkw.x.next = self.add_register_hk.sum.val();
        self.add_register_hkw.y.next = self.w.q.val();
        self.hkw_late.d.next = self.add_register_hkw.sum.val();
        self.add_ch_d.x.next = self.add_register_hkw.sum.val();
        self.add_ch_d.e.next = self.load_d.val();
        self.add_ch_d.f.next = self.m_to_d.val();
        self.add_ch_d.g.next = self.d.q.val();
        self.dhkw.d.next = self.add_ch_d.sum.val();
        self.add_e.x.next = self.dhkw.q.val();
        self.add_e.y.next = self.sigma1_ch.q.val();
        self.e.d.next = self.add_e.sum.val();
        self.add_t1.x.next = self.hkw_late.q.val();
        self.add_t1.y.next = self.sigma1_ch.q.val();
        self.t1.d.next = self.add_t1.sum.val();
        self.add_a.x.next = self.t1.q.val();
        self.add_a.y.next = self.sigma0_maj.q.val();
        self.a.d.next = self.add_a.sum.val();

        // The variables move on; words that are loaded come in on the way.
        self.f_late.d.next = self.f.q.val();
        self.g.d.next = self.f_late.q.val();
        self.a_late.d.next = self.a.q.val();
        if self.load.val() {
            self.a_late.d.next = self.m.val();
        }
        self.b.d.next = self.a_late.q.val();
        self.b_late.d.next = self.b.q.val();
        self.c.d.next = self.b_late.q.val();
        self.d.d.next = self.c.q.val();
        if self.clear_g.val() {
            self.g.d.next = 0.into();
        }
        if self.clear_e.val() {
            self.sigma1_ch.d.next = 0.into();
        }
        if self.clear_a.val() {
            self.sigma0_maj.d.next = 0.into();
        }

        // The schedule: what round t + 15 needs of this word and the one before waits in one RAM, what round t + 7 adds to
        // that in the other; small_sigma1 comes last.
        self.small_sigma0.next = ((self.w.q.val() >> 7) | (self.w.q.val() << 25))
            ^ ((self.w.q.val() >> 18) | (self.w.q.val() << 14))
            ^ (self.w.q.val() >> 3);
        // With wide carry cells no word of the block meets it on its way to the sum, so it is computed a clock later.
        self.s1_of.next = self.w_late.q.val();
        self.clear_s1.next = self.clear_w.val();
        self.clear_w_late.d.next = self.clear_w.val();
        if self.has_wide_carry.val() {
            self.s1_of.next = self.w_before.q.val();
            self.clear_s1.next = self.clear_w_late.q.val();
        }
        self.small_sigma1.next = ((self.s1_of.val() >> 17) | (self.s1_of.val() << 15))
            ^ ((self.s1_of.val() >> 19) | (self.s1_of.val() << 13))
            ^ (self.s1_of.val() >> 10);
        self.w_late.d.next = self.w.q.val();
        if self.store_a.val() & (!self.has_wide_carry.val()) {
            self.w_late.d.next = self.a.q.val();
        }
        self.w_before.d.next = self.w_late.q.val();
        self.add_x.x.next = self.small_sigma0.val();
        self.add_x.y.next = self.w_before.q.val();
        self.x.d.next = self.add_x.sum.val();
        if self.clear_x.val() {
            self.x.d.next = 0.into();
        }
        // Wide carry cells choose between the two words by themselves; else the register that delays `w` does.
        self.stored.next = 0.into();
        self.not_stored.next = self.w_late.q.val();
        if self.has_wide_carry.val() {
            self.not_stored.next = self.w.q.val();
            if self.store_a.val() {
                self.stored.next = self.ones.val();
            }
        }
        self.x_read.d.next = self.x_ram.read_data.val();
        self.y_read.d.next = self.y_ram.read_data.val();
        self.x_here.next = self.x_ram.read_data.val();
        if self.has_wide_carry.val() {
            self.x_here.next = self.x_read.q.val();
        }
        self.y_here.next = self.y_ram.read_data.val();
        if self.has_y_register.val() {
            self.y_here.next = self.y_read.q.val();
        }
        self.add_ch_y.x.next = self.x_here.val();
        self.add_ch_y.e.next = self.stored.val();
        self.add_ch_y.f.next = self.a.q.val();
        self.add_ch_y.g.next = self.not_stored.val();
        self.y.d.next = self.add_ch_y.sum.val();
        if self.clear_y.val() {
            self.y.d.next = 0.into();
        }
        // A mask, which shares the LUT; for one more reset the tiles of ECP5 have no room.
        self.w_mask.next = self.ones.val();
        if self.clear_s1.val() {
            self.w_mask.next = 0.into();
        }
        self.s1.d.next = self.small_sigma1.val() & self.w_mask.val();
        self.s1_here.next = self.s1.q.val();
        if self.has_wide_carry.val() {
            self.s1_here.next = self.small_sigma1.val() & self.w_mask.val();
        }
        self.m_of_block.next = self.m.val();
        if self.load.val() {
            self.m_of_block.next = 0.into();
        }
        // The header has the nonce little-endian, the schedule reads big-endian words.
        self.own_nonce.d.next = self.nonce_low.val() + self.offset.val();
        self.nonce_late.d.next = self.nonce.val();
        self.nonce_here.next = self.own_nonce.q.val();
        if self.has_wide_carry.val() {
            if !self.nonce_late.q.val() {
                self.nonce_here.next = 0.into();
            }
        } else if !self.nonce.val() {
            self.own_nonce.d.next = 0.into();
        }
        self.nonce_word.next = (bit_cast::<32, 8>(self.nonce_here.val().get_bits::<8>(0)) << 24)
            | (bit_cast::<32, 4>(self.nonce_here.val().get_bits::<4>(8)) << 16);
        self.s1_m.d.next = self.s1_here.val() ^ self.m_of_block.val() ^ self.nonce_word.val();
        self.add_xor_w.x.next = self.y_here.val();
        self.add_xor_w.y.next = self.s1_m.q.val();
        self.add_xor_w.z.next = self.m_to_w.val();
        self.w.d.next = self.add_xor_w.sum.val();
        self.x_ram.write_address.next = self.write_at.val();
        self.x_ram.write_data.next = self.x.q.val();
        self.x_ram.write_enable.next = true;
        self.x_ram.read_address.next = self.x_at.val();
        self.y_ram.write_address.next = self.write_at.val();
        self.y_ram.write_data.next = self.y.q.val();
        self.y_ram.write_enable.next = true;
        self.y_ram.read_address.next = self.y_at.val();

        // H[7] is stored big-endian; as the end of a little-endian number its bytes are reversed. Its less significant half
        // is compared in one clock, on the way to `e_late`, the other in the next, on the way to `f`.
        self.above_e.word.next = (bit_cast::<16, 8>(self.e.q.val().get_bits::<8>(16)) << 8)
            | bit_cast::<16, 8>(self.e.q.val().get_bits::<8>(24));
        self.above_e.inverted_bound.next = self.inverted_threshold.val().get_bits::<16>(0);
        self.above_e.carry.next = false;
        self.is_low_half_above.d.next = self.above_e.is_above.val();
        self.above_e_late.word.next = (bit_cast::<16, 8>(self.e_late.q.val().get_bits::<8>(0)) << 8)
            | bit_cast::<16, 8>(self.e_late.q.val().get_bits::<8>(8));
        self.above_e_late.inverted_bound.next = self.inverted_threshold.val().get_bits::<16>(16);
        self.above_e_late.carry.next = self.is_low_half_above.q.val();
        self.is_above.d.next = self.above_e_late.is_above.val();
        self.e_late.d.next = (bit_cast::<32, 8>(self.above_e.same_word.val().get_bits::<8>(0)) << 24)
            | (bit_cast::<32, 8>(self.above_e.same_word.val().get_bits::<8>(8)) << 16)
            | bit_cast::<32, 16>(self.e.q.val().get_bits::<16>(0));
        self.f.d.next = (bit_cast::<32, 16>(self.e_late.q.val().get_bits::<16>(16)) << 16)
            | (bit_cast::<32, 8>(self.above_e_late.same_word.val().get_bits::<8>(0)) << 8)
            | bit_cast::<32, 8>(self.above_e_late.same_word.val().get_bits::<8>(8));
        self.is_above_late.d.next = self.is_above.q.val();
        self.chain_out.next = self.chain_first.q.val();
        if self.shift.val() {
            self.chain_first.d.next = self.chain_second.q.val();
            self.chain_second.d.next = self.chain_in.val();
        }
        if self.capture.val() {
            self.chain_first.d.next = !self.is_above_late.q.val();
            self.chain_second.d.next = !self.is_above.q.val();
        }
    }
}
