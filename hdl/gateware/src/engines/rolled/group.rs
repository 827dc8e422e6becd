//! Engines that lie near each other, behind registers of their own where there are many.
//!
//! What tells engines what to do goes to all of them in the same clock. On a large device that is too far for one clock:
//! there each group takes it into registers first, and all its engines work a clock later than the control.
//! Area: with registers 166 flip-flops of ECP5, else nothing. Latency: one clock with registers, else none.

use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

use super::engine::Engine;
use crate::config::CarryCells;
use crate::constant;
use crate::register::Register;

/// Some engines; all ports in the core's clock domain and those of [`Engine`], but for `lines` and `second`.
#[derive(LogicBlock)]
pub struct Group {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// See [`Engine`].
    pub k: Signal<In, Bits<32>>,
    /// See [`Engine`].
    pub m: Signal<In, Bits<32>>,
    /// See [`Engine`].
    pub m_to_d: Signal<In, Bits<32>>,
    /// See [`Engine`].
    pub load_d: Signal<In, bool>,
    /// See [`Engine`].
    pub m_to_w: Signal<In, Bits<32>>,
    /// See [`Engine`].
    pub nonce_low: Signal<In, Bits<12>>,
    /// The clock belongs to the second of the two nonces.
    pub second: Signal<In, bool>,
    /// See [`Engine`].
    pub inverted_threshold: Signal<In, Bits<32>>,
    /// The lines of control from `load` to `capture` in [`Engine`]'s order, the first in bit 0.
    pub lines: Signal<In, Bits<10>>,
    /// See [`Engine`].
    pub write_at: Signal<In, Bits<5>>,
    /// See [`Engine`].
    pub x_at: Signal<In, Bits<5>>,
    /// See [`Engine`].
    pub y_at: Signal<In, Bits<5>>,
    /// See [`Engine`]; not registered here.
    pub shift: Signal<In, bool>,
    /// See [`Engine`].
    pub chain_in: Signal<In, bool>,
    /// See [`Engine`].
    pub chain_out: Signal<Out, bool>,
    is_registered: Constant<bool>,
    ones: Constant<Bits<32>>,
    // The flow keeps registers of these names from being merged with those of other groups.
    k_register: Register<Bits<32>>,
    m_register: Register<Bits<32>>,
    m_to_d_register: Register<Bits<32>>,
    load_d_register: Register<bool>,
    m_to_w_register: Register<Bits<32>>,
    nonce_low_register: Register<Bits<12>>,
    second_register: Register<bool>,
    inverted_threshold_register: Register<Bits<32>>,
    lines_register: Register<Bits<10>>,
    write_at_register: Register<Bits<5>>,
    x_at_register: Register<Bits<5>>,
    y_at_register: Register<Bits<5>>,
    offsets: Vec<Constant<Bits<12>>>,
    engines: Vec<Engine>,
    k_here: Signal<Local, Bits<32>>,
    m_here: Signal<Local, Bits<32>>,
    m_to_d_here: Signal<Local, Bits<32>>,
    load_d_here: Signal<Local, bool>,
    m_to_w_here: Signal<Local, Bits<32>>,
    nonce_low_here: Signal<Local, Bits<12>>,
    second_here: Signal<Local, bool>,
    inverted_threshold_here: Signal<Local, Bits<32>>,
    lines_here: Signal<Local, Bits<10>>,
    write_at_here: Signal<Local, Bits<5>>,
    x_at_here: Signal<Local, Bits<5>>,
    y_at_here: Signal<Local, Bits<5>>,
    load_d_word: Signal<Local, Bits<32>>,
    second_bit: Signal<Local, Bits<12>>,
}

impl Group {
    /// Engines number `first` to `first + engines - 1` of all.
    pub(super) fn new(
        first: u16,
        engines: u16,
        carry_cells: CarryCells,
        has_y_register: bool,
        is_registered: bool,
    ) -> Self {
        Self {
            clk: Default::default(),
            k: Default::default(),
            m: Default::default(),
            m_to_d: Default::default(),
            load_d: Default::default(),
            m_to_w: Default::default(),
            nonce_low: Default::default(),
            second: Default::default(),
            inverted_threshold: Default::default(),
            lines: Default::default(),
            write_at: Default::default(),
            x_at: Default::default(),
            y_at: Default::default(),
            shift: Default::default(),
            chain_in: Default::default(),
            chain_out: Default::default(),
            is_registered: Constant::new(is_registered),
            ones: constant(u32::MAX),
            k_register: Default::default(),
            m_register: Default::default(),
            m_to_d_register: Default::default(),
            load_d_register: Default::default(),
            m_to_w_register: Default::default(),
            nonce_low_register: Default::default(),
            second_register: Default::default(),
            inverted_threshold_register: Default::default(),
            lines_register: Default::default(),
            write_at_register: Default::default(),
            x_at_register: Default::default(),
            y_at_register: Default::default(),
            offsets: (first..first + engines).map(|engine| constant(2 * engine)).collect(),
            engines: (0..engines).map(|_| Engine::new(carry_cells, has_y_register)).collect(),
            k_here: Default::default(),
            m_here: Default::default(),
            m_to_d_here: Default::default(),
            load_d_here: Default::default(),
            m_to_w_here: Default::default(),
            nonce_low_here: Default::default(),
            second_here: Default::default(),
            inverted_threshold_here: Default::default(),
            lines_here: Default::default(),
            write_at_here: Default::default(),
            x_at_here: Default::default(),
            y_at_here: Default::default(),
            load_d_word: Default::default(),
            second_bit: Default::default(),
        }
    }

    // A range's end takes no arithmetic in rust-hdl, nor does an index.
    fn last(&self) -> usize {
        self.engines.len() - 1
    }
}

impl Logic for Group {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clk,
            k_register,
            m_register,
            m_to_d_register,
            load_d_register,
            m_to_w_register,
            nonce_low_register,
            second_register,
            inverted_threshold_register,
            lines_register,
            write_at_register,
            x_at_register,
            y_at_register
        );
        self.k_register.d.next = self.k.val();
        self.m_register.d.next = self.m.val();
        self.m_to_d_register.d.next = self.m_to_d.val();
        self.load_d_register.d.next = self.load_d.val();
        self.m_to_w_register.d.next = self.m_to_w.val();
        self.nonce_low_register.d.next = self.nonce_low.val();
        self.second_register.d.next = self.second.val();
        self.inverted_threshold_register.d.next = self.inverted_threshold.val();
        self.lines_register.d.next = self.lines.val();
        self.write_at_register.d.next = self.write_at.val();
        self.x_at_register.d.next = self.x_at.val();
        self.y_at_register.d.next = self.y_at.val();
        self.k_here.next = self.k.val();
        self.m_here.next = self.m.val();
        self.m_to_d_here.next = self.m_to_d.val();
        self.load_d_here.next = self.load_d.val();
        self.m_to_w_here.next = self.m_to_w.val();
        self.nonce_low_here.next = self.nonce_low.val();
        self.second_here.next = self.second.val();
        self.inverted_threshold_here.next = self.inverted_threshold.val();
        self.lines_here.next = self.lines.val();
        self.write_at_here.next = self.write_at.val();
        self.x_at_here.next = self.x_at.val();
        self.y_at_here.next = self.y_at.val();
        if self.is_registered.val() {
            self.k_here.next = self.k_register.q.val();
            self.m_here.next = self.m_register.q.val();
            self.m_to_d_here.next = self.m_to_d_register.q.val();
            self.load_d_here.next = self.load_d_register.q.val();
            self.m_to_w_here.next = self.m_to_w_register.q.val();
            self.nonce_low_here.next = self.nonce_low_register.q.val();
            self.second_here.next = self.second_register.q.val();
            self.inverted_threshold_here.next = self.inverted_threshold_register.q.val();
            self.lines_here.next = self.lines_register.q.val();
            self.write_at_here.next = self.write_at_register.q.val();
            self.x_at_here.next = self.x_at_register.q.val();
            self.y_at_here.next = self.y_at_register.q.val();
        }
        self.second_bit.next = 0.into();
        if self.second_here.val() {
            self.second_bit.next = 1.into();
        }
        self.load_d_word.next = 0.into();
        if self.load_d_here.val() {
            self.load_d_word.next = self.ones.val();
        }
        for i in 0..self.engines.len() {
            self.engines[i].clk.next = self.clk.val();
            self.engines[i].k.next = self.k_here.val();
            self.engines[i].m.next = self.m_here.val();
            self.engines[i].m_to_d.next = self.m_to_d_here.val();
            self.engines[i].load_d.next = self.load_d_word.val();
            self.engines[i].m_to_w.next = self.m_to_w_here.val();
            self.engines[i].nonce_low.next = self.nonce_low_here.val();
            self.engines[i].offset.next = self.offsets[i].val() | self.second_bit.val();
            self.engines[i].shift.next = self.shift.val();
            self.engines[i].inverted_threshold.next = self.inverted_threshold_here.val();
            self.engines[i].load.next = self.lines_here.val().get_bit(0);
            self.engines[i].clear_e.next = self.lines_here.val().get_bit(1);
            self.engines[i].clear_a.next = self.lines_here.val().get_bit(2);
            self.engines[i].clear_g.next = self.lines_here.val().get_bit(3);
            self.engines[i].clear_y.next = self.lines_here.val().get_bit(4);
            self.engines[i].clear_w.next = self.lines_here.val().get_bit(5);
            self.engines[i].store_a.next = self.lines_here.val().get_bit(6);
            self.engines[i].clear_x.next = self.lines_here.val().get_bit(7);
            self.engines[i].nonce.next = self.lines_here.val().get_bit(8);
            self.engines[i].capture.next = self.lines_here.val().get_bit(9);
            self.engines[i].write_at.next = self.write_at_here.val();
            self.engines[i].x_at.next = self.x_at_here.val();
            self.engines[i].y_at.next = self.y_at_here.val();
        }
        // The last engine's neighbour is the next group's first.
        for i in self.last()..self.engines.len() {
            self.engines[i].chain_in.next = self.chain_in.val();
        }
        for i in 1..self.engines.len() {
            self.engines[i - 1].chain_in.next = self.engines[i].chain_out.val();
        }
        self.chain_out.next = self.engines[0].chain_out.val();
    }
}
