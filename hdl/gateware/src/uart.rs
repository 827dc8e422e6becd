//! Bytes to and from a serial line: 8 data bits, no parity, one stop bit, least significant bit first.
//!
//! Source: the 8N1 framing of TIA-232 UARTs. The line is high when idle; a bit lasts `clocks_per_bit` clocks of the core.
//! Receiver: a start bit is checked at its middle, so glitches shorter than half a bit are dropped, and every bit is
//! sampled at its middle; a stop bit that is low is `error`. Sender: bytes follow each other two clocks apart.
//! Latency: half a stop bit and a clock from a byte's last edge to `valid`; one clock from `send` to the start bit.
//! Area: [`CELLS`]; the timers have the bits that `clocks_per_bit` needs; those above are masked with zeros, which synthesis removes.

use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

use crate::area::Cells;
use crate::constant;

/// The top bit of a timer that counts up to zero, in which it is the only bit to look at, for at most `clocks_per_bit`.
fn timer_sign(clocks_per_bit: u16) -> u32 {
    1 << (u16::BITS - (clocks_per_bit - 2).leading_zeros())
}

/// Where a timer starts that is zero in the last of so many clocks.
fn timer_start(clocks_per_bit: u16, clocks: u16) -> u32 {
    2 * timer_sign(clocks_per_bit) - u32::from(clocks - 1)
}

/// Area of receiver and sender together.
pub const CELLS: Cells = Cells { ice40: 57, ecp5: 56 };

/// Receives bytes; all ports in the core's clock domain.
#[derive(LogicBlock)]
pub struct UartReceiver {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// Synchronous, high: forgets a byte that is on its way.
    pub rst: Signal<In, bool>,
    /// The line, synchronised.
    pub line: Signal<In, bool>,
    /// A byte came; high for one clock.
    pub valid: Signal<Out, bool>,
    /// The byte; valid with `valid`.
    pub data: Signal<Out, Bits<8>>,
    /// It is zero; valid with `valid`.
    pub is_zero: Signal<Out, bool>,
    /// A byte without its stop bit came, and is lost; high for one clock.
    pub error: Signal<Out, bool>,
    half_a_bit: Constant<Bits<17>>,
    // The timer's zero is counted on to 1; with this that becomes the start of a bit, through the counter's own LUTs.
    one_to_bit: Constant<Bits<17>>,
    one: Constant<Bits<17>>,
    timer_sign: Constant<Bits<17>>,
    timer_mask: Constant<Bits<17>>,
    // What the shifter starts with: a one that has come down to its last place when all data bits are in.
    marker: Constant<Bits<9>>,
    is_busy: DFF<bool>,
    is_start_bit: DFF<bool>,
    timer: DFF<Bits<17>>,
    shift: DFF<Bits<9>>,
    // The shifter keeps the byte for the clock that these are late; it is whole a bit before.
    is_byte: DFF<bool>,
    is_zero_byte: DFF<bool>,
    is_error: DFF<bool>,
    is_due: Signal<Local, bool>,
    reload: Signal<Local, Bits<17>>,
}

impl UartReceiver {
    /// A receiver for a line of `clocks_per_bit` clocks a bit, at least 4.
    pub fn new(clocks_per_bit: u16) -> Self {
        Self {
            clk: Default::default(),
            rst: Default::default(),
            line: Default::default(),
            valid: Default::default(),
            data: Default::default(),
            is_zero: Default::default(),
            error: Default::default(),
            half_a_bit: constant(timer_start(clocks_per_bit, clocks_per_bit / 2)),
            one_to_bit: constant(timer_start(clocks_per_bit, clocks_per_bit) ^ 1),
            one: constant(1_u32),
            timer_sign: constant(timer_sign(clocks_per_bit)),
            timer_mask: constant(2 * timer_sign(clocks_per_bit) - 1),
            marker: constant(0x100_u32),
            is_busy: Default::default(),
            is_start_bit: Default::default(),
            timer: Default::default(),
            shift: Default::default(),
            is_byte: Default::default(),
            is_zero_byte: Default::default(),
            is_error: Default::default(),
            is_due: Default::default(),
            reload: Default::default(),
        }
    }
}

impl Logic for UartReceiver {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clk, is_busy, is_start_bit, timer, shift, is_byte, is_zero_byte, is_error);
        self.valid.next = self.is_byte.q.val();
        self.error.next = self.is_error.q.val();
        self.is_byte.d.next = false;
        self.is_error.d.next = false;
        self.data.next = self.shift.q.val().get_bits::<8>(1);
        self.is_zero_byte.d.next = self.shift.q.val().get_bits::<8>(1) == 0;
        self.is_zero.next = self.is_zero_byte.q.val();
        self.is_due.next = !(self.timer.q.val() & self.timer_sign.val()).any();
        self.reload.next = 0.into();
        if self.is_due.val() {
            self.reload.next = self.one_to_bit.val();
        }
        self.timer.d.next =
            ((self.timer.q.val() + self.one.val()) & self.timer_mask.val()) ^ self.reload.val();
        if !self.is_busy.q.val() {
            self.timer.d.next = self.half_a_bit.val();
            self.shift.d.next = self.marker.val();
            self.is_start_bit.d.next = true;
            self.is_busy.d.next = !self.line.val();
        } else if self.is_due.val() {
            self.is_start_bit.d.next = false;
            if self.is_start_bit.q.val() {
                self.is_busy.d.next = !self.line.val();
            } else if self.shift.q.val().get_bit(0) {
                self.is_busy.d.next = false;
                self.is_byte.d.next = self.line.val();
                self.is_error.d.next = !self.line.val();
            } else {
                self.shift.d.next = self.shift.q.val() >> 1;
                if self.line.val() {
                    self.shift.d.next = (self.shift.q.val() >> 1) | self.marker.val();
                }
            }
        }
        if self.rst.val() {
            self.is_busy.d.next = false;
            self.is_byte.d.next = false;
            self.is_error.d.next = false;
        }
    }
}

/// Sends bytes; all ports in the core's clock domain.
#[derive(LogicBlock)]
pub struct UartSender {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// Synchronous, high: the line goes idle at once.
    pub rst: Signal<In, bool>,
    /// Sends `data`; taken only while `ready` is high.
    pub send: Signal<In, bool>,
    /// The byte; valid with `send`.
    pub data: Signal<In, Bits<8>>,
    /// No byte is on its way.
    pub ready: Signal<Out, bool>,
    /// The line.
    pub line: Signal<Out, bool>,
    one_bit: Constant<Bits<17>>,
    one_to_bit: Constant<Bits<17>>,
    one: Constant<Bits<17>>,
    timer_sign: Constant<Bits<17>>,
    timer_mask: Constant<Bits<17>>,
    start_bit: Constant<Bits<9>>,
    // Bits still to send, the stop bit included; 0 when idle.
    left: DFF<Bits<4>>,
    // In the last clock nothing was left or handed over: inverted, so that it starts as ready.
    is_sending: DFF<bool>,
    timer: DFF<Bits<17>>,
    // The byte behind its start bit. Inverted, so that a shifter that starts at zero keeps the line idle.
    shift: DFF<Bits<9>>,
    inverted: Signal<Local, Bits<8>>,
    is_due: Signal<Local, bool>,
    reload: Signal<Local, Bits<17>>,
}

impl UartSender {
    /// A sender for a line of `clocks_per_bit` clocks a bit, at least 4.
    pub fn new(clocks_per_bit: u16) -> Self {
        Self {
            clk: Default::default(),
            rst: Default::default(),
            send: Default::default(),
            data: Default::default(),
            ready: Default::default(),
            line: Default::default(),
            one_bit: constant(timer_start(clocks_per_bit, clocks_per_bit)),
            one_to_bit: constant(timer_start(clocks_per_bit, clocks_per_bit) ^ 1),
            one: constant(1_u32),
            timer_sign: constant(timer_sign(clocks_per_bit)),
            timer_mask: constant(2 * timer_sign(clocks_per_bit) - 1),
            start_bit: constant(1_u32),
            left: Default::default(),
            is_sending: Default::default(),
            timer: Default::default(),
            shift: Default::default(),
            inverted: Default::default(),
            is_due: Default::default(),
            reload: Default::default(),
        }
    }
}

impl Logic for UartSender {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clk, left, is_sending, timer, shift);
        self.ready.next = !self.is_sending.q.val();
        self.is_sending.d.next = self.left.q.val().any();
        self.line.next = !self.shift.q.val().get_bit(0);
        self.inverted.next = !self.data.val();
        self.is_due.next = !(self.timer.q.val() & self.timer_sign.val()).any();
        self.reload.next = 0.into();
        if self.is_due.val() {
            self.reload.next = self.one_to_bit.val();
        }
        self.timer.d.next =
            ((self.timer.q.val() + self.one.val()) & self.timer_mask.val()) ^ self.reload.val();
        if self.left.q.val() == 0 {
            self.timer.d.next = self.one_bit.val();
            if self.send.val() & (!self.is_sending.q.val()) {
                self.is_sending.d.next = true;
                self.left.d.next = 10.into();
                self.shift.d.next = (bit_cast::<9, 8>(self.inverted.val()) << 1) | self.start_bit.val();
            }
        } else if self.is_due.val() {
            self.left.d.next = self.left.q.val() - 1;
            self.shift.d.next = self.shift.q.val() >> 1;
        }
        if self.rst.val() {
            self.left.d.next = 0.into();
            self.is_sending.d.next = false;
            self.shift.d.next = 0.into();
        }
    }
}
