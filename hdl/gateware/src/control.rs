//! What a request does, and what goes out in which order.
//!
//! Source: the rules of `midstate_spec::link`: a Job with the sequence of the last one taken is acknowledged again and not
//! run again; Cancel forgets that sequence.
//!
//! An Ack goes through the hit FIFO, behind every report of what happened before it and behind the end of the job that it
//! ended. Info and Status go out as soon as the frame that is being sent is through. One request is answered at a time: a
//! host that sends another before the answer came gets the later answer only.
//! Status is written into the FIFO's RAM, word by word in clocks that no report needs, while no frame is being sent.
//! What goes into the FIFO is decided in one clock and put together in the next.
//! Latency: a command to the search a clock after `frame_valid`.

use midstate_spec::link::frame_type;
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

use crate::area::Cells;
use crate::constant;

/// Area.
pub const CELLS: Cells = Cells { ice40: 250, ecp5: 184 };

/// Between link, search and FIFO; all ports in the core's clock domain.
#[derive(LogicBlock)]
pub struct Control {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// Synchronous, high.
    pub rst: Signal<In, bool>,
    /// A whole request came.
    pub frame_valid: Signal<In, bool>,
    /// Its type, 0 for one above 7; valid with `frame_valid`.
    pub frame_type: Signal<In, Bits<3>>,
    /// Its sequence; valid with `frame_valid`.
    pub sequence_number: Signal<In, Bits<8>>,
    /// It has a job's length; valid with `frame_valid`.
    pub is_long: Signal<In, bool>,
    /// A frame that was not whole came.
    pub frame_error: Signal<In, bool>,
    /// To the search: see there.
    pub append: Signal<Out, bool>,
    /// To the search: see there.
    pub replace: Signal<Out, bool>,
    /// To the search: see there.
    pub cancel: Signal<Out, bool>,
    /// From the search: see there.
    pub is_waiting: Signal<In, bool>,
    /// From the search: see there.
    pub is_searching: Signal<In, bool>,
    /// From the search: see there.
    pub is_ending: Signal<In, bool>,
    /// From the search: see there.
    pub hashes_high: Signal<In, Bits<32>>,
    /// From the search: see there.
    pub hashes_low: Signal<In, Bits<32>>,
    /// From the search: see there.
    pub hits_dropped: Signal<In, Bits<16>>,
    /// From the search: see there.
    pub has_report: Signal<In, bool>,
    /// From the search: see there.
    pub report: Signal<In, bool>,
    /// From the search: see there.
    pub report_head: Signal<In, Bits<32>>,
    /// From the search: see there.
    pub report_word: Signal<In, Bits<32>>,
    /// To and from the FIFO: see there, as for all that follow.
    pub fifo_write: Signal<Out, bool>,
    /// Of the FIFO.
    pub fifo_write_status: Signal<Out, bool>,
    /// Of the FIFO.
    pub fifo_status_index: Signal<Out, Bits<2>>,
    /// Of the FIFO.
    pub fifo_write_word: Signal<Out, Bits<32>>,
    /// Of the FIFO.
    pub fifo_is_second: Signal<In, bool>,
    /// Of the FIFO.
    pub fifo_full: Signal<In, bool>,
    /// Of the FIFO.
    pub fifo_valid: Signal<In, bool>,
    /// Of the FIFO.
    pub fifo_read: Signal<Out, bool>,
    /// Of the FIFO, and to the sender: the frame is a long one.
    pub fifo_read_answer: Signal<Out, bool>,
    /// Of the FIFO.
    pub fifo_read_status: Signal<Out, bool>,
    /// The sender takes a frame.
    pub sender_ready: Signal<In, bool>,
    /// The sender is through with it.
    pub sender_done: Signal<In, bool>,
    /// Hands a frame to the sender.
    pub send: Signal<Out, bool>,
    get_info: Constant<Bits<3>>,
    get_status: Constant<Bits<3>>,
    job_append: Constant<Bits<3>>,
    job_replace: Constant<Bits<3>>,
    cancel_all: Constant<Bits<3>>,
    ack: Constant<Bits<32>>,
    status: Constant<Bits<32>>,
    all_written: Constant<Bits<3>>,
    status_swap: Constant<Bits<2>>,
    // Commands to the search, a clock after the frame that gave them.
    appending: DFF<bool>,
    replacing: DFF<bool>,
    cancelling: DFF<bool>,
    has_last_sequence: DFF<bool>,
    last_sequence: DFF<Bits<8>>,
    // The answer that is owed.
    ack_pending: DFF<bool>,
    info_pending: DFF<bool>,
    status_pending: DFF<bool>,
    answer_sequence: DFF<Bits<8>>,
    outcome: DFF<Bits<2>>,
    // Words of Status that are written.
    status_at: DFF<Bits<3>>,
    // What the sender reads.
    is_sending: DFF<bool>,
    is_answer: DFF<bool>,
    is_status: DFF<bool>,
    may_acknowledge: DFF<bool>,
    may_write_status: DFF<bool>,
    // The report that is being stored is an Ack.
    is_ack: DFF<bool>,
    link_errors: DFF<Bits<16>>,
    is_append: DFF<bool>,
    is_replace: DFF<bool>,
    is_cancel: DFF<bool>,
    is_get_info: DFF<bool>,
    is_get_status: DFF<bool>,
    is_repeated: DFF<bool>,
    is_acknowledging: Signal<Local, bool>,
    is_writing_status: Signal<Local, bool>,
    is_free: Signal<Local, bool>,
    sequence_field: Signal<Local, Bits<32>>,
    flags: Signal<Local, Bits<32>>,
    // What the word for the FIFO is made of; what no clock stores may be anything.
    takes_head: DFF<bool>,
    takes_report: DFF<bool>,
    takes_ack: DFF<bool>,
    takes_low: DFF<bool>,
    takes_high: DFF<bool>,
    takes_counts: DFF<bool>,
    takes_flags: DFF<bool>,
    is_status_free: Signal<Local, bool>,
    report_part: Signal<Local, Bits<32>>,
    head_part: Signal<Local, Bits<32>>,
    low_part: Signal<Local, Bits<32>>,
    high_part: Signal<Local, Bits<32>>,
    rest_part: Signal<Local, Bits<32>>,
}

impl Default for Control {
    fn default() -> Self {
        Self {
            clk: Default::default(),
            rst: Default::default(),
            frame_valid: Default::default(),
            frame_type: Default::default(),
            sequence_number: Default::default(),
            is_long: Default::default(),
            frame_error: Default::default(),
            append: Default::default(),
            replace: Default::default(),
            cancel: Default::default(),
            is_waiting: Default::default(),
            is_searching: Default::default(),
            is_ending: Default::default(),
            hashes_high: Default::default(),
            hashes_low: Default::default(),
            hits_dropped: Default::default(),
            has_report: Default::default(),
            report: Default::default(),
            report_head: Default::default(),
            report_word: Default::default(),
            fifo_write: Default::default(),
            fifo_write_status: Default::default(),
            fifo_status_index: Default::default(),
            fifo_write_word: Default::default(),
            fifo_is_second: Default::default(),
            fifo_full: Default::default(),
            fifo_valid: Default::default(),
            fifo_read: Default::default(),
            fifo_read_answer: Default::default(),
            fifo_read_status: Default::default(),
            sender_ready: Default::default(),
            sender_done: Default::default(),
            send: Default::default(),
            get_info: constant(frame_type::GET_INFO),
            get_status: constant(frame_type::GET_STATUS),
            job_append: constant(frame_type::JOB_APPEND),
            job_replace: constant(frame_type::JOB_REPLACE),
            cancel_all: constant(frame_type::CANCEL),
            ack: constant(u32::from(frame_type::ACK) << 24),
            status: constant(u32::from(frame_type::STATUS) << 24),
            all_written: constant(4_u32),
            status_swap: constant(2_u32),
            appending: Default::default(),
            replacing: Default::default(),
            cancelling: Default::default(),
            has_last_sequence: Default::default(),
            last_sequence: Default::default(),
            ack_pending: Default::default(),
            info_pending: Default::default(),
            status_pending: Default::default(),
            answer_sequence: Default::default(),
            outcome: Default::default(),
            status_at: Default::default(),
            is_sending: Default::default(),
            is_answer: Default::default(),
            is_status: Default::default(),
            may_acknowledge: Default::default(),
            may_write_status: Default::default(),
            is_ack: Default::default(),
            link_errors: Default::default(),
            is_append: Default::default(),
            is_replace: Default::default(),
            is_cancel: Default::default(),
            is_get_info: Default::default(),
            is_get_status: Default::default(),
            is_repeated: Default::default(),
            is_acknowledging: Default::default(),
            is_writing_status: Default::default(),
            is_free: Default::default(),
            sequence_field: Default::default(),
            flags: Default::default(),
            takes_head: Default::default(),
            takes_report: Default::default(),
            takes_ack: Default::default(),
            takes_low: Default::default(),
            takes_high: Default::default(),
            takes_counts: Default::default(),
            takes_flags: Default::default(),
            is_status_free: Default::default(),
            report_part: Default::default(),
            head_part: Default::default(),
            low_part: Default::default(),
            high_part: Default::default(),
            rest_part: Default::default(),
        }
    }
}

impl Logic for Control {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clk,
            appending,
            replacing,
            cancelling,
            has_last_sequence,
            last_sequence,
            ack_pending,
            info_pending,
            status_pending,
            answer_sequence,
            outcome,
            status_at,
            is_sending,
            is_answer,
            is_status,
            may_acknowledge,
            may_write_status,
            is_ack,
            link_errors,
            is_append,
            is_replace,
            is_cancel,
            is_get_info,
            is_get_status,
            is_repeated,
            takes_head,
            takes_report,
            takes_ack,
            takes_low,
            takes_high,
            takes_counts,
            takes_flags
        );
        self.append.next = self.appending.q.val();
        self.replace.next = self.replacing.q.val();
        self.cancel.next = self.cancelling.q.val();
        self.appending.d.next = false;
        self.replacing.d.next = false;
        self.cancelling.d.next = false;

        // What is written: a report of the search goes first, and an Ack waits for the end of the job that it ended.
        // Without `report`, which says the same: fewer LUTs in a row.
        self.is_free.next = (!self.fifo_is_second.val()) & ((!self.has_report.val()) | self.fifo_full.val());
        // A frame that comes now is answered instead.
        self.is_acknowledging.next = self.may_acknowledge.q.val()
            & (!self.fifo_full.val())
            & (!self.has_report.val())
            & (!self.frame_valid.val());
        // A clock ahead: an Ack is owed, and the end of the job that its frame ended is through. Until that frame's command
        // has gone, the search does not know yet that a job ends.
        self.may_acknowledge.d.next = self.ack_pending.q.val()
            & (!self.is_ending.val())
            & (!self.replacing.q.val())
            & (!self.cancelling.q.val())
            & (!self.is_acknowledging.val())
            & (!self.frame_valid.val());
        // Not while a frame comes: it may find the Status before it complete, which is then being sent.
        self.may_write_status.d.next = self.status_pending.q.val()
            & self.sender_ready.val()
            & (!self.is_sending.q.val())
            & (!self.frame_valid.val());
        self.is_writing_status.next = self.may_write_status.q.val()
            & (self.status_at.q.val() != self.all_written.val())
            & self.is_free.val();
        self.fifo_write.next = self.report.val() | self.is_acknowledging.val();
        self.fifo_write_status.next = self.is_writing_status.val();
        // Words 2, 1, 0, 3: the search counts what carries over from `hashes_low` a clock later, so the two belong together
        // in two clocks that follow one another.
        self.fifo_status_index.next = self.status_at.q.val().get_bits::<2>(0);
        if !self.status_at.q.val().get_bit(0) {
            self.fifo_status_index.next = self.status_at.q.val().get_bits::<2>(0) ^ self.status_swap.val();
        }
        self.is_ack.d.next = self.is_acknowledging.val();
        self.sequence_field.next = bit_cast::<32, 8>(self.answer_sequence.q.val()) << 16;
        self.flags.next = bit_cast::<32, 1>(self.is_searching.val().into())
            | (bit_cast::<32, 1>(self.is_waiting.val().into()) << 1);
        self.is_status_free.next = self.is_free.val() & (!self.ack_pending.q.val());
        self.takes_head.d.next = self.report.val();
        self.takes_report.d.next = self.fifo_is_second.val() & (!self.is_ack.q.val());
        self.takes_ack.d.next = self.is_free.val() & self.ack_pending.q.val();
        self.takes_low.d.next = self.is_status_free.val() & (self.status_at.q.val().get_bits::<2>(0) == 0);
        self.takes_high.d.next = self.is_status_free.val() & (self.status_at.q.val().get_bits::<2>(0) == 1);
        self.takes_counts.d.next = self.is_status_free.val() & (self.status_at.q.val().get_bits::<2>(0) == 2);
        self.takes_flags.d.next = self.is_status_free.val() & (self.status_at.q.val().get_bits::<2>(0) == 3);
        self.report_part.next = 0.into();
        if self.takes_report.q.val() {
            self.report_part.next = self.report_word.val();
        }
        self.head_part.next = 0.into();
        if self.takes_head.q.val() {
            self.head_part.next = self.report_head.val();
        }
        self.low_part.next = 0.into();
        if self.takes_low.q.val() {
            self.low_part.next = self.hashes_low.val();
        }
        self.high_part.next = 0.into();
        if self.takes_high.q.val() {
            self.high_part.next = self.hashes_high.val();
        }
        self.rest_part.next = 0.into();
        if self.takes_ack.q.val() {
            self.rest_part.next =
                self.ack.val() | self.sequence_field.val() | bit_cast::<32, 2>(self.outcome.q.val());
        }
        if self.takes_counts.q.val() {
            self.rest_part.next =
                self.status.val() | self.sequence_field.val() | bit_cast::<32, 16>(self.hits_dropped.val());
        }
        if self.takes_flags.q.val() {
            self.rest_part.next = (bit_cast::<32, 16>(self.link_errors.q.val()) << 16) | self.flags.val();
        }
        self.fifo_write_word.next = self.report_part.val()
            | self.head_part.val()
            | self.low_part.val()
            | self.high_part.val()
            | self.rest_part.val();
        if self.is_acknowledging.val() {
            self.ack_pending.d.next = false;
        }
        if self.is_writing_status.val() {
            self.status_at.d.next = self.status_at.q.val() + 1;
        } else if self.status_at.q.val() == 1 {
            self.status_at.d.next = 0.into();
        }

        // What goes out: Info and Status before the FIFO's oldest.
        self.send.next = self.is_sending.q.val();
        self.is_sending.d.next = false;
        self.fifo_read.next = self.sender_done.val() & (!self.is_answer.q.val());
        self.fifo_read_answer.next = self.is_answer.q.val();
        self.fifo_read_status.next = self.is_status.q.val();
        // The sender is busy from the clock after `send` on.
        if self.sender_ready.val() & (!self.is_sending.q.val()) {
            self.is_answer.d.next = self.info_pending.q.val() | self.status_pending.q.val();
            self.is_status.d.next = self.status_pending.q.val();
            if self.info_pending.q.val() {
                self.is_sending.d.next = true;
                self.info_pending.d.next = false;
            } else if self.status_pending.q.val() {
                if self.status_at.q.val() == self.all_written.val() {
                    self.is_sending.d.next = true;
                    self.status_pending.d.next = false;
                }
            } else {
                self.is_sending.d.next = self.fifo_valid.val();
            }
        }

        // What comes in.
        // What a frame is holds some clocks before it is known to be whole.
        self.is_append.d.next = self.is_long.val() & (self.frame_type.val() == self.job_append.val());
        self.is_replace.d.next = self.is_long.val() & (self.frame_type.val() == self.job_replace.val());
        self.is_cancel.d.next = (!self.is_long.val()) & (self.frame_type.val() == self.cancel_all.val());
        self.is_get_info.d.next = (!self.is_long.val()) & (self.frame_type.val() == self.get_info.val());
        self.is_get_status.d.next = (!self.is_long.val()) & (self.frame_type.val() == self.get_status.val());
        self.is_repeated.d.next =
            self.has_last_sequence.q.val() & (self.sequence_number.val() == self.last_sequence.q.val());
        if self.frame_valid.val() {
            self.answer_sequence.d.next = self.sequence_number.val();
            self.info_pending.d.next = self.is_get_info.q.val();
            self.status_pending.d.next = self.is_get_status.q.val();
            self.status_at.d.next = 0.into();
            self.ack_pending.d.next = (!self.is_get_info.q.val()) & (!self.is_get_status.q.val());
            self.outcome.d.next = 2.into();
            if self.is_cancel.q.val() {
                self.outcome.d.next = 0.into();
                self.cancelling.d.next = true;
                self.has_last_sequence.d.next = false;
            }
            if (self.is_append.q.val() | self.is_replace.q.val()) & self.is_repeated.q.val() {
                self.outcome.d.next = 0.into();
            } else if self.is_append.q.val() & self.is_waiting.val() {
                self.outcome.d.next = 1.into();
            } else if self.is_append.q.val() | self.is_replace.q.val() {
                self.outcome.d.next = 0.into();
                self.appending.d.next = self.is_append.q.val();
                self.replacing.d.next = self.is_replace.q.val();
                self.has_last_sequence.d.next = true;
                self.last_sequence.d.next = self.sequence_number.val();
            }
        }
        if self.frame_error.val() & (!self.link_errors.q.val().all()) {
            self.link_errors.d.next = self.link_errors.q.val() + 1;
        }

        if self.rst.val() {
            self.appending.d.next = false;
            self.replacing.d.next = false;
            self.cancelling.d.next = false;
            self.has_last_sequence.d.next = false;
            self.ack_pending.d.next = false;
            self.may_acknowledge.d.next = false;
            self.info_pending.d.next = false;
            self.status_pending.d.next = false;
            self.is_sending.d.next = false;
            self.link_errors.d.next = 0.into();
        }
    }
}
