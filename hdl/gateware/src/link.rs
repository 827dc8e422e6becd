//! Frames to and from bytes: COBS, CRC-16 and length, as `midstate_spec::link` lays them out.
//!
//! Source: `midstate_spec::link` for COBS and the CRC. Bytes come and go at the pace of a serial line, at least 40 clocks
//! apart, so both directions take the CRC bit by bit. Receiver: a byte is through 9 clocks after it came, and a frame is
//! judged in the clock of its delimiter. Sender: it reads the payload where it lies and keeps none of it: once for the
//! CRC, 12 clocks a byte, and once more for the wire, where it looks ahead for each COBS code, 6 clocks a byte.

use midstate_spec::link::{CRC_BYTES, MAX_PAYLOAD_BYTES, SHORT_PAYLOAD_BYTES};
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

use crate::area::Cells;
use crate::constant;

/// A CRC-16/IBM-3740, one bit a clock; all ports in the core's clock domain.
#[derive(LogicBlock)]
pub struct Crc16 {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// Starts anew; wins over `enable`.
    pub clear: Signal<In, bool>,
    /// Takes a bit.
    pub enable: Signal<In, bool>,
    /// The bit, most significant of its byte first; valid with `enable`.
    pub data: Signal<In, bool>,
    /// The CRC over the bits taken since `clear`.
    pub value: Signal<Out, Bits<16>>,
    polynomial: Constant<Bits<16>>,
    // Inverted: a CRC that starts at 0xffff is then a register that starts at zero.
    inverted: DFF<Bits<16>>,
    shifted: Signal<Local, Bits<16>>,
    next_sum: Signal<Local, Bits<16>>,
}

impl Default for Crc16 {
    fn default() -> Self {
        Self {
            clk: Default::default(),
            clear: Default::default(),
            enable: Default::default(),
            data: Default::default(),
            value: Default::default(),
            polynomial: constant(0x1021_u32),
            inverted: Default::default(),
            shifted: Default::default(),
            next_sum: Default::default(),
        }
    }
}

impl Logic for Crc16 {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clk, inverted);
        self.value.next = !self.inverted.q.val();
        self.shifted.next = (!self.inverted.q.val()) << 1;
        self.next_sum.next = self.shifted.val();
        if (!self.inverted.q.val().get_bit(15)) ^ self.data.val() {
            self.next_sum.next = self.shifted.val() ^ self.polynomial.val();
        }
        if self.enable.val() {
            self.inverted.d.next = !self.next_sum.val();
        }
        if self.clear.val() {
            self.inverted.d.next = 0.into();
        }
    }
}

/// Area of the receiver.
pub const RECEIVER_CELLS: Cells = Cells { ice40: 131, ecp5: 79 };

/// Turns received bytes into requests; all ports in the core's clock domain.
///
/// The words of a job are given out as they come, before the frame is known to be whole; `frame_valid` says that it was.
/// What stands at `frame_type`, `sequence_number` and `is_long` holds until the next frame's first byte.
#[derive(LogicBlock)]
pub struct FrameReceiver {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// Synchronous, high: forgets the frame that is on its way; what is left of it counts as one that is not whole.
    pub rst: Signal<In, bool>,
    /// A byte came; the next comes 10 clocks later at the earliest.
    pub valid: Signal<In, bool>,
    /// The byte; valid with `valid`.
    pub data: Signal<In, Bits<8>>,
    /// It is zero; valid with `valid`.
    pub is_zero: Signal<In, bool>,
    /// A byte was lost: the frame it belongs to is not whole.
    pub error: Signal<In, bool>,
    /// A job word is complete; high for one clock.
    pub word_valid: Signal<Out, bool>,
    /// Its number, 0 to 25; valid with `word_valid`.
    pub word_index: Signal<Out, Bits<5>>,
    /// The word; valid with `word_valid`.
    pub word: Signal<Out, Bits<32>>,
    /// A frame ended whole; high for one clock.
    pub frame_valid: Signal<Out, bool>,
    /// Its first byte, or 0 where that is above 7, which is no request's type; valid with `frame_valid`.
    pub frame_type: Signal<Out, Bits<3>>,
    /// Its second byte; valid with `frame_valid`.
    pub sequence_number: Signal<Out, Bits<8>>,
    /// It has the length of a job; else that of a request without one.
    pub is_long: Signal<Out, bool>,
    /// A frame ended that was not whole: COBS, CRC or length; high for one clock.
    pub frame_error: Signal<Out, bool>,
    // Counts of decoded bytes, the CRC included. They start at -4, so that the word that a byte belongs to is a quarter
    // of its count: what comes before word 0 are two bytes.
    first_count: Constant<Bits<7>>,
    second_count: Constant<Bits<7>>,
    long_count: Constant<Bits<7>>,
    short_count: Constant<Bits<7>>,
    one: Constant<Bits<7>>,
    // A code was seen since the last delimiter.
    is_started: DFF<bool>,
    // Bytes to the next COBS code.
    to_code: DFF<Bits<7>>,
    // Some: known a clock later, long before the next byte.
    is_in_block: DFF<bool>,
    count: DFF<Bits<7>>,
    is_broken: DFF<bool>,
    // The byte that is being taken, and how many of its bits are.
    decoded: DFF<Bits<8>>,
    is_taking: DFF<bool>,
    bit_at: DFF<Bits<3>>,
    crc: Crc16,
    first: DFF<Bits<3>>,
    second: DFF<Bits<8>>,
    shift: DFF<Bits<32>>,
    is_word: DFF<bool>,
    code_or_left: Signal<Local, Bits<7>>,
    // Of the bytes so far; a byte's time is longer than the clock that this is late.
    is_whole: DFF<bool>,
    is_frame: DFF<bool>,
    is_frame_broken: DFF<bool>,
}

impl Default for FrameReceiver {
    fn default() -> Self {
        Self {
            clk: Default::default(),
            rst: Default::default(),
            valid: Default::default(),
            data: Default::default(),
            is_zero: Default::default(),
            error: Default::default(),
            word_valid: Default::default(),
            word_index: Default::default(),
            word: Default::default(),
            frame_valid: Default::default(),
            frame_type: Default::default(),
            sequence_number: Default::default(),
            is_long: Default::default(),
            frame_error: Default::default(),
            first_count: constant(128 - BYTES_BEFORE_WORD_0),
            second_count: constant(128 - BYTES_BEFORE_WORD_0 + 1),
            long_count: constant(MAX_PAYLOAD_BYTES + CRC_BYTES - BYTES_BEFORE_WORD_0),
            short_count: constant(SHORT_PAYLOAD_BYTES + CRC_BYTES - BYTES_BEFORE_WORD_0),
            one: constant(1_u32),
            is_started: Default::default(),
            to_code: Default::default(),
            is_in_block: Default::default(),
            count: Default::default(),
            is_broken: Default::default(),
            decoded: Default::default(),
            is_taking: Default::default(),
            bit_at: Default::default(),
            crc: Default::default(),
            first: Default::default(),
            second: Default::default(),
            shift: Default::default(),
            is_word: Default::default(),
            code_or_left: Default::default(),
            is_whole: Default::default(),
            is_frame: Default::default(),
            is_frame_broken: Default::default(),
        }
    }
}

/// Type and sequence, and room that makes a word of them.
const BYTES_BEFORE_WORD_0: usize = 4;

impl Logic for FrameReceiver {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clk,
            is_started,
            to_code,
            is_in_block,
            count,
            is_broken,
            decoded,
            is_taking,
            bit_at,
            first,
            second,
            shift,
            is_word,
            is_whole,
            is_frame,
            is_frame_broken
        );
        self.crc.clk.next = self.clk.val();

        // A code is also the zero before it, except a frame's first.
        self.is_in_block.d.next = self.to_code.q.val().any();
        self.code_or_left.next = self.to_code.q.val();
        if !self.is_in_block.q.val() {
            self.code_or_left.next = self.data.val().get_bits::<7>(0);
        }
        if self.valid.val() & (!self.is_zero.val()) {
            self.is_started.d.next = true;
            self.to_code.d.next = self.code_or_left.val() - self.one.val();
            self.decoded.d.next = self.data.val();
            self.is_taking.d.next = true;
            if !self.is_in_block.q.val() {
                self.decoded.d.next = 0.into();
                self.is_taking.d.next = self.is_started.q.val();
                if self.data.val().get_bit(7) {
                    // It points past the longest frame.
                    self.is_broken.d.next = true;
                }
            }
            if !self.is_started.q.val() {
                self.count.d.next = self.first_count.val();
            }
        }

        self.crc.data.next = self.decoded.q.val().get_bit(7);
        self.crc.enable.next = self.is_taking.q.val();
        self.crc.clear.next = !self.is_started.q.val();
        self.is_word.d.next = false;
        if self.is_taking.q.val() {
            self.decoded.d.next = self.decoded.q.val() << 1;
            self.shift.d.next = self.shift.q.val() << 1;
            if self.decoded.q.val().get_bit(7) {
                self.shift.d.next = (self.shift.q.val() << 1) | 1;
            }
            self.bit_at.d.next = self.bit_at.q.val() + 1;
            if self.bit_at.q.val() == 0 {
                if self.count.q.val() == self.first_count.val() {
                    self.first.d.next = self.decoded.q.val().get_bits::<3>(0);
                    if self.decoded.q.val().get_bits::<5>(3).any() {
                        self.first.d.next = 0.into();
                    }
                }
                if self.count.q.val() == self.second_count.val() {
                    self.second.d.next = self.decoded.q.val();
                }
            }
            if self.bit_at.q.val() == 7 {
                self.is_taking.d.next = false;
                self.count.d.next = self.count.q.val() + 1;
                self.is_word.d.next = self.count.q.val().get_bits::<2>(0) == 1;
                if self.count.q.val() == self.long_count.val() {
                    // One byte too many. Only this keeps a frame without end from being counted as a new one.
                    self.is_broken.d.next = true;
                }
            }
        }
        if self.error.val() {
            self.is_broken.d.next = true;
        }
        self.word_valid.next = self.is_word.q.val() & (!self.is_broken.q.val());
        self.word_index.next = self.count.q.val().get_bits::<5>(2);
        self.word.next = self.shift.q.val();

        self.frame_type.next = self.first.q.val();
        self.sequence_number.next = self.second.q.val();
        self.is_long.next = self.count.q.val() == self.long_count.val();
        self.is_whole.d.next = (!self.is_broken.q.val())
            & (!self.is_in_block.q.val())
            & (self.crc.value.val() == 0)
            & ((self.count.q.val() == self.long_count.val())
                | (self.count.q.val() == self.short_count.val()));
        self.frame_valid.next = self.is_frame.q.val();
        self.frame_error.next = self.is_frame_broken.q.val();
        self.is_frame.d.next = false;
        self.is_frame_broken.d.next = false;
        if self.valid.val() & self.is_zero.val() {
            self.is_frame.d.next = self.is_started.q.val() & self.is_whole.q.val();
            self.is_frame_broken.d.next =
                (self.is_started.q.val() & (!self.is_whole.q.val())) | self.is_broken.q.val();
        }
        if (self.valid.val() & self.is_zero.val()) | self.rst.val() {
            self.is_started.d.next = false;
            self.to_code.d.next = 0.into();
            self.is_broken.d.next = false;
            self.is_taking.d.next = false;
            self.bit_at.d.next = 0.into();
        }
    }
}

/// What the sender does in a clock.
#[derive(LogicState, Clone, Copy, Debug, PartialEq)]
pub enum SenderState {
    /// Waits for a frame.
    Idle,
    /// The CRC takes a bit of the payload.
    Sum,
    /// `zero_at` moves on.
    Move,
    /// The word of the byte at `zero_at` is on its way.
    Settle,
    /// It arrives.
    Arrive,
    /// The byte is taken out of it.
    Select,
    /// It is compared with zero.
    Compare,
    /// Is it the zero that the next COBS code points to?
    Scan,
    /// The code waits for the UART.
    Code,
    /// The word of the byte at `at` is on its way.
    Fetch,
    /// It arrives.
    Bring,
    /// The byte is taken out of it.
    Take,
    /// The byte waits for the UART.
    Put,
    /// The delimiter waits for the UART.
    Delimiter,
    /// The UART has it.
    Done,
}

/// Area of the sender.
pub const SENDER_CELLS: Cells = Cells { ice40: 118, ecp5: 138 };

/// Turns reports into bytes; all ports in the core's clock domain.
#[derive(LogicBlock)]
pub struct FrameSender {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// Synchronous, high: drops a frame that is on its way.
    pub rst: Signal<In, bool>,
    /// Sends a frame; taken only while `ready` is high, from the second such clock on.
    pub send: Signal<In, bool>,
    /// The payload has 16 bytes; else 8. From the clock after `send` on it stands still while `ready` is low.
    pub is_long: Signal<In, bool>,
    /// No frame is on its way.
    pub ready: Signal<Out, bool>,
    /// Which word of the payload is wanted.
    pub word_index: Signal<Out, Bits<2>>,
    /// The word that has been wanted for two clocks, first byte in the most significant place. All words stand still while
    /// `ready` is low.
    pub word: Signal<In, Bits<32>>,
    /// The frame is handed over and its payload can go; high in the last clock in which `ready` is low.
    pub done: Signal<Out, bool>,
    /// Hands a byte to the UART; it takes it while `byte_ready` is high.
    pub byte_valid: Signal<Out, bool>,
    /// The byte; valid with `byte_valid`.
    pub byte_data: Signal<Out, Bits<8>>,
    /// The UART takes a byte.
    pub byte_ready: Signal<In, bool>,
    before_first: Constant<Bits<5>>,
    long_end: Constant<Bits<5>>,
    short_end: Constant<Bits<5>>,
    // Ahead of a byte's eight bits: four clocks, in which `zero_at` moves on, the byte's word arrives and it is taken out.
    before_bits: Constant<Bits<4>>,
    first_bit: Constant<Bits<8>>,
    state: DFF<SenderState>,
    // Places in payload and CRC: of the last byte that went out, zeros that only their code stands for included, and of
    // the zero or the end that the last code points to. The CRC's pass counts in `zero_at` too.
    at: DFF<Bits<5>>,
    zero_at: DFF<Bits<5>>,
    bit_at: DFF<Bits<4>>,
    crc: Crc16,
    is_ahead: Signal<Local, bool>,
    place: Signal<Local, Bits<5>>,
    is_in_crc: Signal<Local, bool>,
    // These four say of the places what held in the last clock; they are looked at when the places have stood still.
    is_sum_over: DFF<bool>,
    is_zero_at_end: DFF<bool>,
    is_zero_here: DFF<bool>,
    is_at_zero: DFF<bool>,
    moves: DFF<bool>,
    raw: Signal<Local, Bits<8>>,
    selected: DFF<Bits<8>>,
    code: DFF<Bits<5>>,
    sum_bits: Signal<Local, Bits<8>>,
}

impl Default for FrameSender {
    fn default() -> Self {
        Self {
            clk: Default::default(),
            rst: Default::default(),
            send: Default::default(),
            is_long: Default::default(),
            ready: Default::default(),
            word_index: Default::default(),
            word: Default::default(),
            done: Default::default(),
            byte_valid: Default::default(),
            byte_data: Default::default(),
            byte_ready: Default::default(),
            before_first: constant(31_u32),
            long_end: constant(16 + CRC_BYTES),
            short_end: constant(8 + CRC_BYTES),
            before_bits: constant(4_u32),
            first_bit: constant(0x80_u32),
            state: Default::default(),
            at: Default::default(),
            zero_at: Default::default(),
            bit_at: Default::default(),
            crc: Default::default(),
            is_ahead: Default::default(),
            place: Default::default(),
            is_in_crc: Default::default(),
            is_sum_over: Default::default(),
            is_zero_at_end: Default::default(),
            is_zero_here: Default::default(),
            is_at_zero: Default::default(),
            moves: Default::default(),
            raw: Default::default(),
            selected: Default::default(),
            code: Default::default(),
            sum_bits: Default::default(),
        }
    }
}

impl Logic for FrameSender {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clk,
            state,
            at,
            zero_at,
            bit_at,
            is_sum_over,
            is_zero_at_end,
            is_zero_here,
            is_at_zero,
            moves,
            selected,
            code
        );
        self.crc.clk.next = self.clk.val();

        // In `Idle` no place matters; the states up to `Scan` are one bit of the state.
        self.is_ahead.next = (self.state.q.val() == SenderState::Idle)
            | (self.state.q.val() == SenderState::Sum)
            | (self.state.q.val() == SenderState::Move)
            | (self.state.q.val() == SenderState::Settle)
            | (self.state.q.val() == SenderState::Arrive)
            | (self.state.q.val() == SenderState::Select)
            | (self.state.q.val() == SenderState::Compare)
            | (self.state.q.val() == SenderState::Scan);
        self.place.next = self.at.q.val();
        if self.is_ahead.val() {
            self.place.next = self.zero_at.q.val();
        }
        self.word_index.next = self.place.val().get_bits::<2>(2);
        self.is_in_crc.next = self.place.val().get_bit(3);
        self.is_sum_over.d.next = self.zero_at.q.val().get_bit(3);
        self.is_zero_at_end.d.next = self.zero_at.q.val() == self.short_end.val();
        if self.is_long.val() {
            self.is_in_crc.next = self.place.val().get_bit(4);
            self.is_sum_over.d.next = self.zero_at.q.val().get_bit(4);
            self.is_zero_at_end.d.next = self.zero_at.q.val() == self.long_end.val();
        }
        // The CRC's two bytes stand at a multiple of four.
        self.raw.next = self.word.val().get_bits::<8>(24);
        if self.place.val().get_bits::<2>(0) == 1 {
            self.raw.next = self.word.val().get_bits::<8>(16);
        }
        if self.place.val().get_bits::<2>(0) == 2 {
            self.raw.next = self.word.val().get_bits::<8>(8);
        }
        if self.place.val().get_bits::<2>(0) == 3 {
            self.raw.next = self.word.val().get_bits::<8>(0);
        }
        if self.is_in_crc.val() {
            self.raw.next = self.crc.value.val().get_bits::<8>(8);
            if self.place.val().get_bit(0) {
                self.raw.next = self.crc.value.val().get_bits::<8>(0);
            }
        }
        self.selected.d.next = self.raw.val();
        self.is_zero_here.d.next = (self.selected.q.val() == 0) | self.is_zero_at_end.q.val();
        self.is_at_zero.d.next = self.zero_at.q.val() == self.at.q.val();
        // Both stand still in the clock before it is sent.
        self.code.d.next = self.zero_at.q.val() - self.at.q.val();

        self.sum_bits.next =
            (self.selected.q.val() << self.bit_at.q.val().get_bits::<3>(0)) & self.first_bit.val();
        self.crc.data.next = self.sum_bits.val().any();
        self.crc.enable.next = (self.state.q.val() == SenderState::Sum) & self.bit_at.q.val().get_bit(3);
        self.crc.clear.next = self.state.q.val() == SenderState::Idle;

        self.ready.next = self.state.q.val() == SenderState::Idle;
        self.done.next = false;
        self.byte_valid.next = (self.state.q.val() == SenderState::Code)
            | (self.state.q.val() == SenderState::Put)
            | (self.state.q.val() == SenderState::Delimiter);
        self.byte_data.next = self.selected.q.val();

        self.moves.d.next = false;
        if self.moves.q.val() {
            self.zero_at.d.next = self.zero_at.q.val() + 1;
        }
        match self.state.q.val() {
            SenderState::Idle => {
                self.at.d.next = self.before_first.val();
                self.zero_at.d.next = 0.into();
                self.bit_at.d.next = self.before_bits.val();
                if self.send.val() {
                    self.state.d.next = SenderState::Sum;
                }
            }
            SenderState::Sum => {
                self.bit_at.d.next = self.bit_at.q.val() + 1;
                if self.bit_at.q.val().all() {
                    self.bit_at.d.next = self.before_bits.val();
                    self.moves.d.next = true;
                }
                if self.is_sum_over.q.val() {
                    self.zero_at.d.next = 0.into();
                    self.state.d.next = SenderState::Settle;
                }
            }
            SenderState::Move => {
                self.state.d.next = SenderState::Settle;
            }
            SenderState::Settle => {
                self.state.d.next = SenderState::Arrive;
            }
            SenderState::Arrive => {
                self.state.d.next = SenderState::Select;
            }
            SenderState::Select => {
                self.state.d.next = SenderState::Compare;
            }
            SenderState::Compare => {
                self.state.d.next = SenderState::Scan;
            }
            SenderState::Scan => {
                if self.is_zero_here.q.val() {
                    self.state.d.next = SenderState::Code;
                } else {
                    self.moves.d.next = true;
                    self.state.d.next = SenderState::Move;
                }
            }
            SenderState::Code => {
                self.byte_data.next = bit_cast::<8, 5>(self.code.q.val());
                if self.byte_ready.val() {
                    self.at.d.next = self.at.q.val() + 1;
                    self.state.d.next = SenderState::Fetch;
                }
            }
            SenderState::Fetch => {
                self.state.d.next = SenderState::Bring;
            }
            SenderState::Bring => {
                self.state.d.next = SenderState::Take;
                if self.is_at_zero.q.val() {
                    self.moves.d.next = true;
                    self.state.d.next = SenderState::Move;
                    if self.is_zero_at_end.q.val() {
                        self.state.d.next = SenderState::Delimiter;
                    }
                }
            }
            SenderState::Take => {
                self.state.d.next = SenderState::Put;
            }
            SenderState::Put => {
                if self.byte_ready.val() {
                    self.at.d.next = self.at.q.val() + 1;
                    self.state.d.next = SenderState::Fetch;
                }
            }
            SenderState::Delimiter => {
                self.byte_data.next = 0.into();
                if self.byte_ready.val() {
                    self.state.d.next = SenderState::Done;
                }
            }
            SenderState::Done => {
                self.done.next = true;
                self.state.d.next = SenderState::Idle;
            }
        }
        if self.rst.val() {
            self.state.d.next = SenderState::Idle;
        }
    }
}
