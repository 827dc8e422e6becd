//! Sums of 32-bit words, each a module of its own.
//!
//! Synthesis merges sums that it sees together into carry-save trees, which cost more than carry chains on fabrics that
//! have these for nothing; it maps a module by itself. They are the modules `add`, `add_ch`, `add_maj`, `add_xor`,
//! `add_register` and `above` of the emitted Verilog, by their fields' names, which begin with `add_`, `add_ch_` and so on.
//! A device family with more in its cells has leaves in `hdl/verilog/cells` that take their place.
//!
//! Source: FIPS 180-4 4.1.2 for Ch and Maj. Sums are modulo 2^32; all but one are combinational. Area: 32 carry cells and,
//! on iCE40, 32 LUTs more for Ch, Maj or XOR; on ECP5 these fit into the carry cells. A comparison takes 17 carry cells.

use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

use crate::register::Register;

/// `sum = x + y`.
#[derive(LogicBlock, Default)]
pub struct Add {
    /// A term.
    pub x: Signal<In, Bits<32>>,
    /// The other term.
    pub y: Signal<In, Bits<32>>,
    /// The sum.
    pub sum: Signal<Out, Bits<32>>,
}

impl Logic for Add {
    #[hdl_gen]
    fn update(&mut self) {
        self.sum.next = self.x.val() + self.y.val();
    }
}

/// `sum = x + y`, a clock later: where a device has adders with a register at their output, this may be one.
#[derive(LogicBlock, Default)]
pub struct AddRegister {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// A term.
    pub x: Signal<In, Bits<32>>,
    /// The other term.
    pub y: Signal<In, Bits<32>>,
    /// The sum of the clock before.
    pub sum: Signal<Out, Bits<32>>,
    add_x: Add,
    register: Register<Bits<32>>,
}

impl Logic for AddRegister {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clk, register);
        self.add_x.x.next = self.x.val();
        self.add_x.y.next = self.y.val();
        self.register.d.next = self.add_x.sum.val();
        self.sum.next = self.register.q.val();
    }
}

/// `sum = x + Ch(e, f, g)`.
#[derive(LogicBlock, Default)]
pub struct AddCh {
    /// The other term.
    pub x: Signal<In, Bits<32>>,
    /// Chooses: where it is 1, `f`.
    pub e: Signal<In, Bits<32>>,
    /// Chosen by 1.
    pub f: Signal<In, Bits<32>>,
    /// Chosen by 0.
    pub g: Signal<In, Bits<32>>,
    /// The sum.
    pub sum: Signal<Out, Bits<32>>,
    ch: Signal<Local, Bits<32>>,
}

impl Logic for AddCh {
    #[hdl_gen]
    fn update(&mut self) {
        self.ch.next = (self.e.val() & self.f.val()) ^ ((!self.e.val()) & self.g.val());
        self.sum.next = self.x.val() + self.ch.val();
    }
}

/// `sum = x + Maj(a, b, c)`.
#[derive(LogicBlock, Default)]
pub struct AddMaj {
    /// The other term.
    pub x: Signal<In, Bits<32>>,
    /// One of three.
    pub a: Signal<In, Bits<32>>,
    /// One of three.
    pub b: Signal<In, Bits<32>>,
    /// One of three.
    pub c: Signal<In, Bits<32>>,
    /// The sum.
    pub sum: Signal<Out, Bits<32>>,
    maj: Signal<Local, Bits<32>>,
}

impl Logic for AddMaj {
    #[hdl_gen]
    fn update(&mut self) {
        self.maj.next =
            (self.a.val() & self.b.val()) ^ (self.a.val() & self.c.val()) ^ (self.b.val() & self.c.val());
        self.sum.next = self.x.val() + self.maj.val();
    }
}

/// `sum = x + (y ^ z)`.
#[derive(LogicBlock, Default)]
pub struct AddXor {
    /// A term.
    pub x: Signal<In, Bits<32>>,
    /// Half of the other term.
    pub y: Signal<In, Bits<32>>,
    /// The other half.
    pub z: Signal<In, Bits<32>>,
    /// The sum.
    pub sum: Signal<Out, Bits<32>>,
    mixed: Signal<Local, Bits<32>>,
}

impl Logic for AddXor {
    #[hdl_gen]
    fn update(&mut self) {
        self.mixed.next = self.y.val() ^ self.z.val();
        self.sum.next = self.x.val() + self.mixed.val();
    }
}

/// `is_above = word > !inverted_bound`, or `>=` with `carry`, which says that what is less significant is above; with the
/// word passed on for a register that only delays it: where a LUT comes with each carry cell, that register's is in the
/// comparison's.
#[derive(LogicBlock, Default)]
pub struct Above {
    /// The number to compare.
    pub word: Signal<In, Bits<16>>,
    /// The bound, each bit inverted.
    pub inverted_bound: Signal<In, Bits<16>>,
    /// The result for the less significant half.
    pub carry: Signal<In, bool>,
    /// The result.
    pub is_above: Signal<Out, bool>,
    /// `word`.
    pub same_word: Signal<Out, Bits<16>>,
    bound: Signal<Local, Bits<16>>,
}

impl Logic for Above {
    #[hdl_gen]
    fn update(&mut self) {
        self.bound.next = !self.inverted_bound.val();
        self.is_above.next = self.word.val() > self.bound.val();
        if self.carry.val() {
            self.is_above.next = self.word.val() >= self.bound.val();
        }
        self.same_word.next = self.word.val();
    }
}
