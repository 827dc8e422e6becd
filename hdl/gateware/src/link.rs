//! Frames to and from bytes: COBS, CRC-16 and length, as `midstate_spec::link` lays them out.
//!
//! Source: `midstate_spec::link` for COBS and the CRC; the byte-parallel form of the CRC's step is the usual one for the
//! polynomial 0x1021. Receiver: one byte a clock, no stall; a frame is judged in the clock of its delimiter. Sender: a
//! frame takes one clock a payload byte to encode, then one clock more than the UART's time for each byte.
//! The codes that COBS puts ahead of the bytes they count are written into a RAM behind the fact, as in the software.

use midstate_spec::link::{CRC_BYTES, MAX_PAYLOAD_BYTES, SHORT_PAYLOAD_BYTES};
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

use crate::constant;

/// A CRC-16/IBM-3740 over bytes, one a clock; all ports in the core's clock domain.
#[derive(LogicBlock, Default)]
pub struct Crc16 {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// Starts anew; wins over `enable`.
    pub clear: Signal<In, bool>,
    /// Takes a byte.
    pub enable: Signal<In, bool>,
    /// The byte; valid with `enable`.
    pub data: Signal<In, Bits<8>>,
    /// The CRC over the bytes taken since `clear`.
    pub value: Signal<Out, Bits<16>>,
    // Inverted: a CRC that starts at 0xffff is then a register that starts at zero.
    inverted: DFF<Bits<16>>,
    sum: Signal<Local, Bits<16>>,
    next_sum: Signal<Local, Bits<16>>,
    high: Signal<Local, Bits<16>>,
    folded: Signal<Local, Bits<16>>,
}

impl Logic for Crc16 {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clk, inverted);
        self.value.next = !self.inverted.q.val();
        self.sum.next = !self.inverted.q.val();
        self.high.next = (self.sum.val() >> 8) ^ bit_cast::<16, 8>(self.data.val());
        self.folded.next = self.high.val() ^ (self.high.val() >> 4);
        self.next_sum.next =
            (self.sum.val() << 8) ^ (self.folded.val() << 12) ^ (self.folded.val() << 5) ^ self.folded.val();
        if self.enable.val() {
            self.inverted.d.next = !self.next_sum.val();
        }
        if self.clear.val() {
            self.inverted.d.next = 0.into();
        }
    }
}

/// Turns received bytes into requests; all ports in the core's clock domain.
///
/// The words of a job are given out as they come, before the frame is known to be whole; `frame_valid` says that it was.
#[derive(LogicBlock)]
pub struct FrameReceiver {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// Synchronous, high: forgets the frame that is on its way; what is left of it counts as one that is not whole.
    pub rst: Signal<In, bool>,
    /// A byte came.
    pub valid: Signal<In, bool>,
    /// The byte; valid with `valid`.
    pub data: Signal<In, Bits<8>>,
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
    /// Its first byte; valid with `frame_valid`.
    pub frame_type: Signal<Out, Bits<8>>,
    /// Its second byte; valid with `frame_valid`.
    pub sequence_number: Signal<Out, Bits<8>>,
    /// It has the length of a job; else that of a request without one.
    pub is_long: Signal<Out, bool>,
    /// A frame ended that was not whole: COBS, CRC or length; high for one clock.
    pub frame_error: Signal<Out, bool>,
    // Payload and CRC of a job, and of a request without one.
    long_bytes: Constant<Bits<7>>,
    short_bytes: Constant<Bits<7>>,
    // A code was seen since the last delimiter.
    is_started: DFF<bool>,
    // Bytes to the next COBS code.
    to_code: DFF<Bits<8>>,
    // Decoded bytes so far, CRC included; 127 means too many.
    count: DFF<Bits<7>>,
    is_broken: DFF<bool>,
    crc: Crc16,
    first: DFF<Bits<8>>,
    second: DFF<Bits<8>>,
    shift: DFF<Bits<32>>,
    bytes_in_word: DFF<Bits<2>>,
    word_at: DFF<Bits<5>>,
    is_decoded: Signal<Local, bool>,
    decoded: Signal<Local, Bits<8>>,
    is_whole: Signal<Local, bool>,
}

impl Default for FrameReceiver {
    fn default() -> Self {
        Self {
            clk: Default::default(),
            rst: Default::default(),
            valid: Default::default(),
            data: Default::default(),
            error: Default::default(),
            word_valid: Default::default(),
            word_index: Default::default(),
            word: Default::default(),
            frame_valid: Default::default(),
            frame_type: Default::default(),
            sequence_number: Default::default(),
            is_long: Default::default(),
            frame_error: Default::default(),
            long_bytes: constant(MAX_PAYLOAD_BYTES + CRC_BYTES),
            short_bytes: constant(SHORT_PAYLOAD_BYTES + CRC_BYTES),
            is_started: Default::default(),
            to_code: Default::default(),
            count: Default::default(),
            is_broken: Default::default(),
            crc: Default::default(),
            first: Default::default(),
            second: Default::default(),
            shift: Default::default(),
            bytes_in_word: Default::default(),
            word_at: Default::default(),
            is_decoded: Default::default(),
            decoded: Default::default(),
            is_whole: Default::default(),
        }
    }
}

impl Logic for FrameReceiver {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clk,
            is_started,
            to_code,
            count,
            is_broken,
            first,
            second,
            shift,
            bytes_in_word,
            word_at
        );
        // A code is also the zero before it, except a frame's first.
        self.is_decoded.next = false;
        self.decoded.next = 0.into();
        if self.valid.val() & (self.data.val() != 0) {
            self.is_started.d.next = true;
            if self.to_code.q.val() == 0 {
                self.to_code.d.next = self.data.val() - 1;
                self.is_decoded.next = self.is_started.q.val();
            } else {
                self.to_code.d.next = self.to_code.q.val() - 1;
                self.is_decoded.next = true;
                self.decoded.next = self.data.val();
            }
        }

        self.crc.clk.next = self.clk.val();
        self.crc.data.next = self.decoded.val();
        self.crc.enable.next = self.is_decoded.val();
        self.crc.clear.next = (self.valid.val() & (self.data.val() == 0)) | self.rst.val();
        self.word_valid.next = false;
        self.word_index.next = self.word_at.q.val();
        self.word.next = (self.shift.q.val() << 8) | bit_cast::<32, 8>(self.decoded.val());
        if self.is_decoded.val() {
            if self.count.q.val() == 127 {
                self.is_broken.d.next = true;
            } else {
                self.count.d.next = self.count.q.val() + 1;
            }
            if self.count.q.val() == 0 {
                self.first.d.next = self.decoded.val();
            } else if self.count.q.val() == 1 {
                self.second.d.next = self.decoded.val();
            } else {
                self.shift.d.next = (self.shift.q.val() << 8) | bit_cast::<32, 8>(self.decoded.val());
                self.bytes_in_word.d.next = self.bytes_in_word.q.val() + 1;
                if self.bytes_in_word.q.val() == 3 {
                    // Only this keeps the index of a frame without end from starting anew.
                    self.word_valid.next = !self.is_broken.q.val();
                    self.word_at.d.next = self.word_at.q.val() + 1;
                }
            }
        }
        if self.error.val() {
            self.is_broken.d.next = true;
        }

        self.frame_type.next = self.first.q.val();
        self.sequence_number.next = self.second.q.val();
        self.is_long.next = self.count.q.val() == self.long_bytes.val();
        self.is_whole.next = (!self.is_broken.q.val())
            & (self.to_code.q.val() == 0)
            & (self.crc.value.val() == 0)
            & ((self.count.q.val() == self.long_bytes.val())
                | (self.count.q.val() == self.short_bytes.val()));
        self.frame_valid.next = false;
        self.frame_error.next = false;
        if self.valid.val() & (self.data.val() == 0) {
            self.frame_valid.next = self.is_started.q.val() & self.is_whole.val();
            self.frame_error.next =
                (self.is_started.q.val() & (!self.is_whole.val())) | self.is_broken.q.val();
        }
        if (self.valid.val() & (self.data.val() == 0)) | self.rst.val() {
            self.is_started.d.next = false;
            self.to_code.d.next = 0.into();
            self.count.d.next = 0.into();
            self.is_broken.d.next = false;
            self.bytes_in_word.d.next = 0.into();
            self.word_at.d.next = 0.into();
        }
    }
}

/// What the sender does in a clock.
#[derive(LogicState, Clone, Copy, Debug, PartialEq)]
pub enum SenderState {
    /// Waits for a frame.
    Idle,
    /// A payload byte goes into the RAM.
    Payload,
    /// The CRC's high byte goes into the RAM.
    CrcHigh,
    /// The CRC's low byte goes into the RAM.
    CrcLow,
    /// The last COBS code goes into the RAM.
    LastCode,
    /// The RAM is asked for a byte.
    Fetch,
    /// The byte waits for the UART.
    Put,
    /// The delimiter waits for the UART.
    Delimiter,
}

/// Turns reports into bytes; all ports in the core's clock domain.
#[derive(LogicBlock, Default)]
pub struct FrameSender {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// Synchronous, high: drops a frame that is on its way.
    pub rst: Signal<In, bool>,
    /// Sends a frame; taken only while `ready` is high.
    pub send: Signal<In, bool>,
    /// The payload, first byte in the most significant place of word 0; valid with `send`.
    pub payload: [Signal<In, Bits<32>>; 4],
    /// The payload has 16 bytes; else 8. Valid with `send`.
    pub is_long: Signal<In, bool>,
    /// No frame is on its way.
    pub ready: Signal<Out, bool>,
    /// Hands a byte to the UART; it takes it while `byte_ready` is high.
    pub byte_valid: Signal<Out, bool>,
    /// The byte; valid with `byte_valid`.
    pub byte_data: Signal<Out, Bits<8>>,
    /// The UART takes a byte.
    pub byte_ready: Signal<In, bool>,
    state: DFF<SenderState>,
    shift: [DFF<Bits<32>>; 4],
    left: DFF<Bits<5>>,
    crc: Crc16,
    encoded: RAM<Bits<8>, 5>,
    // Where the next byte goes, where the code ahead of it goes, and what that code is so far.
    put_at: DFF<Bits<5>>,
    code_at: DFF<Bits<5>>,
    code: DFF<Bits<8>>,
    fetch_at: DFF<Bits<5>>,
    fetch_at_next: Signal<Local, Bits<5>>,
    is_encoding: Signal<Local, bool>,
    raw: Signal<Local, Bits<8>>,
}

impl Logic for FrameSender {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clk, state, left, put_at, code_at, code, fetch_at);
        for i in 0..4 {
            self.shift[i].clock.next = self.clk.val();
            self.shift[i].d.next = self.shift[i].q.val();
        }
        self.encoded.read_clock.next = self.clk.val();
        self.encoded.write_clock.next = self.clk.val();
        self.encoded.read_address.next = self.fetch_at.q.val();
        self.crc.clk.next = self.clk.val();
        self.crc.clear.next = self.state.q.val() == SenderState::Idle;
        self.crc.enable.next = self.state.q.val() == SenderState::Payload;

        self.fetch_at_next.next = self.fetch_at.q.val() + 1;
        self.ready.next = self.state.q.val() == SenderState::Idle;
        self.byte_valid.next =
            (self.state.q.val() == SenderState::Put) | (self.state.q.val() == SenderState::Delimiter);
        self.byte_data.next = self.encoded.read_data.val();
        self.is_encoding.next = (self.state.q.val() == SenderState::Payload)
            | (self.state.q.val() == SenderState::CrcHigh)
            | (self.state.q.val() == SenderState::CrcLow);
        self.raw.next = self.shift[0].q.val().get_bits::<8>(24);

        match self.state.q.val() {
            SenderState::Idle => {
                self.put_at.d.next = 1.into();
                self.code_at.d.next = 0.into();
                self.code.d.next = 1.into();
                self.fetch_at.d.next = 0.into();
                self.left.d.next = 8.into();
                if self.is_long.val() {
                    self.left.d.next = 16.into();
                }
                if self.send.val() {
                    for i in 0..4 {
                        self.shift[i].d.next = self.payload[i].val();
                    }
                    self.state.d.next = SenderState::Payload;
                }
            }
            SenderState::Payload => {
                for i in 0..3 {
                    self.shift[i].d.next = (self.shift[i].q.val() << 8) | (self.shift[i + 1].q.val() >> 24);
                }
                self.shift[3].d.next = self.shift[3].q.val() << 8;
                self.left.d.next = self.left.q.val() - 1;
                if self.left.q.val() == 1 {
                    self.state.d.next = SenderState::CrcHigh;
                }
            }
            SenderState::CrcHigh => {
                self.raw.next = self.crc.value.val().get_bits::<8>(8);
                self.state.d.next = SenderState::CrcLow;
            }
            SenderState::CrcLow => {
                self.raw.next = self.crc.value.val().get_bits::<8>(0);
                self.state.d.next = SenderState::LastCode;
            }
            SenderState::LastCode => {
                self.state.d.next = SenderState::Fetch;
            }
            SenderState::Fetch => {
                self.state.d.next = SenderState::Put;
            }
            SenderState::Put => {
                if self.byte_ready.val() {
                    self.fetch_at.d.next = self.fetch_at_next.val();
                    self.state.d.next = SenderState::Fetch;
                    if self.fetch_at_next.val() == self.put_at.q.val() {
                        self.state.d.next = SenderState::Delimiter;
                    }
                }
            }
            SenderState::Delimiter => {
                self.byte_data.next = 0.into();
                if self.byte_ready.val() {
                    self.state.d.next = SenderState::Idle;
                }
            }
        }
        self.crc.data.next = self.raw.val();

        // A zero closes the code ahead of it and opens the next; any other byte is stored and counted.
        self.encoded.write_enable.next =
            self.is_encoding.val() | (self.state.q.val() == SenderState::LastCode);
        self.encoded.write_address.next = self.code_at.q.val();
        self.encoded.write_data.next = self.code.q.val();
        if self.is_encoding.val() {
            self.put_at.d.next = self.put_at.q.val() + 1;
            if self.raw.val() == 0 {
                self.code_at.d.next = self.put_at.q.val();
                self.code.d.next = 1.into();
            } else {
                self.encoded.write_address.next = self.put_at.q.val();
                self.encoded.write_data.next = self.raw.val();
                self.code.d.next = self.code.q.val() + 1;
            }
        }
        if self.rst.val() {
            self.state.d.next = SenderState::Idle;
        }
    }
}
