//! The whole device: line in, line out, and the search between them.
//!
//! The top has only the pins that every board has: a clock, a reset, a serial line each way and two LEDs. One clock
//! throughout; the receive pin enters it through [`LineSynchronizer`].

use midstate_spec::link::frame_type;
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

use crate::area::Cells;
use crate::cdc::LineSynchronizer;
use crate::config::{CoreConfig, HIT_FIFO_ADDRESS_BITS};
use crate::constant;
use crate::control::Control;
use crate::engines::Engines;
use crate::hit_fifo::HitFifo;
use crate::link::{FrameReceiver, FrameSender};
use crate::search::Search;
use crate::uart::{UartReceiver, UartSender};

/// Area of what is here: the line's synchroniser, the LEDs, and a board's clock and reset around them.
pub const CELLS: Cells = Cells { ice40: 16, ecp5: 16 };

/// The device; `uart_rx` in no clock, all others in that of `clk`.
#[derive(LogicBlock)]
pub struct Top {
    /// The core's clock, of `CoreConfig::clock_hz`.
    pub clk: Signal<In, Clock>,
    /// Synchronous, high. Not needed after configuration: every control register starts as after a reset.
    pub rst: Signal<In, bool>,
    /// From the host, 8N1, idle high.
    pub uart_rx: Signal<In, bool>,
    /// To the host, 8N1, idle high.
    pub uart_tx: Signal<Out, bool>,
    /// High while a job is being searched.
    pub led_search: Signal<Out, bool>,
    /// Changes with every hit that is reported.
    pub led_hit: Signal<Out, bool>,
    synchronizer: LineSynchronizer,
    uart_receiver: UartReceiver,
    frame_receiver: FrameReceiver,
    control: Control,
    search: Search,
    hit_fifo: HitFifo<HIT_FIFO_ADDRESS_BITS>,
    frame_sender: FrameSender,
    uart_sender: UartSender,
    hit_type: Constant<Bits<8>>,
    was_report: DFF<bool>,
    hit_seen: DFF<bool>,
}

impl Top {
    /// The device that `config`, already validated, describes.
    pub(crate) fn new(config: &CoreConfig) -> Self {
        let clocks_per_bit = config.clocks_per_bit();
        Self {
            clk: Default::default(),
            rst: Default::default(),
            uart_rx: Default::default(),
            uart_tx: Default::default(),
            led_search: Default::default(),
            led_hit: Default::default(),
            synchronizer: Default::default(),
            uart_receiver: UartReceiver::new(clocks_per_bit),
            frame_receiver: Default::default(),
            control: Default::default(),
            search: Search::new(config, Engines::new(config)),
            hit_fifo: HitFifo::new(config.info().words(), config.has_output_registers()),
            frame_sender: Default::default(),
            uart_sender: UartSender::new(clocks_per_bit),
            hit_type: constant(frame_type::HIT),
            was_report: Default::default(),
            hit_seen: Default::default(),
        }
    }
}

impl Logic for Top {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clk, was_report, hit_seen);
        self.synchronizer.clk.next = self.clk.val();
        self.uart_receiver.clk.next = self.clk.val();
        self.frame_receiver.clk.next = self.clk.val();
        self.control.clk.next = self.clk.val();
        self.search.clk.next = self.clk.val();
        self.hit_fifo.clk.next = self.clk.val();
        self.frame_sender.clk.next = self.clk.val();
        self.uart_sender.clk.next = self.clk.val();
        self.uart_receiver.rst.next = self.rst.val();
        self.frame_receiver.rst.next = self.rst.val();
        self.control.rst.next = self.rst.val();
        self.search.rst.next = self.rst.val();
        self.hit_fifo.rst.next = self.rst.val();
        self.frame_sender.rst.next = self.rst.val();
        self.uart_sender.rst.next = self.rst.val();

        self.synchronizer.line.next = self.uart_rx.val();
        self.uart_receiver.line.next = self.synchronizer.synchronized.val();
        self.frame_receiver.valid.next = self.uart_receiver.valid.val();
        self.frame_receiver.data.next = self.uart_receiver.data.val();
        self.frame_receiver.is_zero.next = self.uart_receiver.is_zero.val();
        self.frame_receiver.error.next = self.uart_receiver.error.val();

        self.control.frame_valid.next = self.frame_receiver.frame_valid.val();
        self.control.frame_type.next = self.frame_receiver.frame_type.val();
        self.control.sequence_number.next = self.frame_receiver.sequence_number.val();
        self.control.is_long.next = self.frame_receiver.is_long.val();
        self.control.frame_error.next = self.frame_receiver.frame_error.val();

        self.search.job_write.next = self.frame_receiver.word_valid.val();
        self.search.job_index.next = self.frame_receiver.word_index.val();
        self.search.job_word.next = self.frame_receiver.word.val();
        self.search.append.next = self.control.append.val();
        self.search.replace.next = self.control.replace.val();
        self.search.cancel.next = self.control.cancel.val();
        self.control.is_waiting.next = self.search.is_waiting.val();
        self.control.is_searching.next = self.search.is_searching.val();
        self.control.is_ending.next = self.search.is_ending.val();
        self.control.hashes_high.next = self.search.hashes_high.val();
        self.control.hashes_low.next = self.search.hashes_low.val();
        self.control.hits_dropped.next = self.search.hits_dropped.val();
        self.control.has_report.next = self.search.has_report.val();
        self.control.report.next = self.search.report.val();
        self.control.report_head.next = self.search.report_head.val();
        self.control.report_word.next = self.search.report_word.val();
        self.search.report_full.next = self.hit_fifo.full.val();

        self.hit_fifo.write.next = self.control.fifo_write.val();
        self.hit_fifo.write_status.next = self.control.fifo_write_status.val();
        self.hit_fifo.status_index.next = self.control.fifo_status_index.val();
        self.hit_fifo.write_word.next = self.control.fifo_write_word.val();
        self.hit_fifo.read.next = self.control.fifo_read.val();
        self.hit_fifo.read_answer.next = self.control.fifo_read_answer.val();
        self.hit_fifo.read_status.next = self.control.fifo_read_status.val();
        self.hit_fifo.read_index.next = self.frame_sender.word_index.val();
        self.control.fifo_is_second.next = self.hit_fifo.is_second.val();
        self.control.fifo_full.next = self.hit_fifo.full.val();
        self.control.fifo_valid.next = self.hit_fifo.valid.val();

        self.frame_sender.send.next = self.control.send.val();
        self.frame_sender.is_long.next = self.control.fifo_read_answer.val();
        self.frame_sender.word.next = self.hit_fifo.read_word.val();
        self.control.sender_done.next = self.frame_sender.done.val();
        self.control.sender_ready.next = self.frame_sender.ready.val();
        self.uart_sender.send.next = self.frame_sender.byte_valid.val();
        self.uart_sender.data.next = self.frame_sender.byte_data.val();
        self.frame_sender.byte_ready.next = self.uart_sender.ready.val();
        self.uart_tx.next = self.uart_sender.line.val();

        self.led_search.next = self.search.is_searching.val();
        self.led_hit.next = self.hit_seen.q.val();
        self.was_report.d.next = self.search.report.val();
        if self.was_report.q.val() & (self.search.report_head.val().get_bits::<8>(24) == self.hit_type.val())
        {
            self.hit_seen.d.next = !self.hit_seen.q.val();
        }
        if self.rst.val() {
            self.was_report.d.next = false;
            self.hit_seen.d.next = false;
        }
    }
}
