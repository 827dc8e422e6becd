//! What a request does, and what goes out in which order.
//!
//! Source: the rules of `midstate_spec::link`: a Job with the sequence of the last one taken is acknowledged again and not
//! run again; Cancel forgets that sequence_number.
//!
//! An Ack goes through the hit FIFO, behind every report of what happened before it and behind the end of the job that it
//! ended. Info and Status go out as soon as the frame that is being sent is through. One request is answered at a time: a
//! host that sends another before the answer came gets the later answer only.
//! Latency: a command to the search in the clock of `frame_valid`. Area: 46 flip-flops.

use midstate_spec::link::frame_type;
use rust_hdl_core::prelude::*;
use rust_hdl_widgets::prelude::*;

use crate::config::CoreConfig;
use crate::constant;

/// Between link, search and FIFO; all ports in the core's clock domain.
#[derive(LogicBlock)]
pub struct Control {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// Synchronous, high.
    pub rst: Signal<In, bool>,
    /// A whole request came.
    pub frame_valid: Signal<In, bool>,
    /// Its type; valid with `frame_valid`.
    pub frame_type: Signal<In, Bits<8>>,
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
    /// The search writes to the FIFO in this clock.
    pub is_reporting: Signal<In, bool>,
    /// The FIFO has no room.
    pub fifo_full: Signal<In, bool>,
    /// Writes an Ack to the FIFO.
    pub acknowledge: Signal<Out, bool>,
    /// The Ack's first word; valid with `acknowledge`.
    pub acknowledgement: Signal<Out, Bits<32>>,
    /// The FIFO holds a report.
    pub fifo_valid: Signal<In, bool>,
    /// The report's first word.
    pub fifo_head: Signal<In, Bits<32>>,
    /// The report's second word.
    pub fifo_word: Signal<In, Bits<32>>,
    /// Takes the report off the FIFO.
    pub fifo_read: Signal<Out, bool>,
    /// The sender takes a frame.
    pub sender_ready: Signal<In, bool>,
    /// Hands a frame to the sender.
    pub send: Signal<Out, bool>,
    /// Its payload.
    pub payload: [Signal<Out, Bits<32>>; 4],
    /// It has 16 bytes.
    pub is_payload_long: Signal<Out, bool>,
    info: [Constant<Bits<32>>; 4],
    get_info: Constant<Bits<8>>,
    get_status: Constant<Bits<8>>,
    job_append: Constant<Bits<8>>,
    job_replace: Constant<Bits<8>>,
    cancel_all: Constant<Bits<8>>,
    ack: Constant<Bits<32>>,
    status: Constant<Bits<32>>,
    has_last_sequence: DFF<bool>,
    last_sequence: DFF<Bits<8>>,
    ack_pending: DFF<bool>,
    ack_sequence: DFF<Bits<8>>,
    ack_outcome: DFF<Bits<2>>,
    info_pending: DFF<bool>,
    status_pending: DFF<bool>,
    status_sequence: DFF<Bits<8>>,
    link_errors: DFF<Bits<16>>,
    is_repeated: Signal<Local, bool>,
    is_job: Signal<Local, bool>,
    sequence_field: Signal<Local, Bits<32>>,
    outcome_field: Signal<Local, Bits<32>>,
    link_errors_field: Signal<Local, Bits<32>>,
    flags: Signal<Local, Bits<32>>,
}

impl Control {
    /// The control of a core that answers Info with what `config` says.
    pub fn new(config: &CoreConfig) -> Self {
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
            is_reporting: Default::default(),
            fifo_full: Default::default(),
            acknowledge: Default::default(),
            acknowledgement: Default::default(),
            fifo_valid: Default::default(),
            fifo_head: Default::default(),
            fifo_word: Default::default(),
            fifo_read: Default::default(),
            sender_ready: Default::default(),
            send: Default::default(),
            payload: Default::default(),
            is_payload_long: Default::default(),
            info: config.info().words().map(constant),
            get_info: constant(frame_type::GET_INFO),
            get_status: constant(frame_type::GET_STATUS),
            job_append: constant(frame_type::JOB_APPEND),
            job_replace: constant(frame_type::JOB_REPLACE),
            cancel_all: constant(frame_type::CANCEL),
            ack: constant(u32::from(frame_type::ACK) << 24),
            status: constant(u32::from(frame_type::STATUS) << 24),
            has_last_sequence: Default::default(),
            last_sequence: Default::default(),
            ack_pending: Default::default(),
            ack_sequence: Default::default(),
            ack_outcome: Default::default(),
            info_pending: Default::default(),
            status_pending: Default::default(),
            status_sequence: Default::default(),
            link_errors: Default::default(),
            is_repeated: Default::default(),
            is_job: Default::default(),
            sequence_field: Default::default(),
            outcome_field: Default::default(),
            link_errors_field: Default::default(),
            flags: Default::default(),
        }
    }
}

impl Logic for Control {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clk,
            has_last_sequence,
            last_sequence,
            ack_pending,
            ack_sequence,
            ack_outcome,
            info_pending,
            status_pending,
            status_sequence,
            link_errors
        );
        self.append.next = false;
        self.replace.next = false;
        self.cancel.next = false;

        // What goes out: Info and Status before the FIFO's oldest.
        self.fifo_read.next = false;
        self.send.next = false;
        self.is_payload_long.next = true;
        self.payload[0].next = self.fifo_head.val();
        self.payload[1].next = self.fifo_word.val();
        self.payload[2].next = self.info[2].val();
        self.payload[3].next = self.info[3].val();
        self.sequence_field.next = bit_cast::<32, 8>(self.status_sequence.q.val()) << 16;
        self.link_errors_field.next = bit_cast::<32, 16>(self.link_errors.q.val()) << 16;
        self.flags.next = 0.into();
        if self.is_searching.val() {
            self.flags.next = 1.into();
        }
        if self.info_pending.q.val() {
            self.send.next = true;
            self.payload[0].next = self.info[0].val();
            self.payload[1].next = self.info[1].val();
            if self.sender_ready.val() {
                self.info_pending.d.next = false;
            }
        } else if self.status_pending.q.val() {
            self.send.next = true;
            self.payload[0].next =
                self.status.val() | self.sequence_field.val() | bit_cast::<32, 16>(self.hits_dropped.val());
            self.payload[1].next = self.hashes_high.val();
            self.payload[2].next = self.hashes_low.val();
            self.payload[3].next = self.link_errors_field.val() | self.flags.val();
            if self.is_waiting.val() {
                self.payload[3].next = self.link_errors_field.val() | self.flags.val() | 2;
            }
            if self.sender_ready.val() {
                self.status_pending.d.next = false;
            }
        } else {
            self.is_payload_long.next = false;
            self.send.next = self.fifo_valid.val();
            self.fifo_read.next = self.fifo_valid.val() & self.sender_ready.val();
        }

        // An Ack: after the end of the job that it ended, and never in a report's place.
        self.outcome_field.next = bit_cast::<32, 2>(self.ack_outcome.q.val());
        self.acknowledgement.next =
            self.ack.val() | (bit_cast::<32, 8>(self.ack_sequence.q.val()) << 16) | self.outcome_field.val();
        self.acknowledge.next = self.ack_pending.q.val()
            & (!self.fifo_full.val())
            & (!self.is_reporting.val())
            & (!self.is_ending.val());
        if self.ack_pending.q.val()
            & (!self.fifo_full.val())
            & (!self.is_reporting.val())
            & (!self.is_ending.val())
        {
            self.ack_pending.d.next = false;
        }

        // What comes in.
        self.is_job.next = self.is_long.val()
            & ((self.frame_type.val() == self.job_append.val())
                | (self.frame_type.val() == self.job_replace.val()));
        self.is_repeated.next =
            self.has_last_sequence.q.val() & (self.sequence_number.val() == self.last_sequence.q.val());
        if self.frame_valid.val() {
            if (!self.is_long.val()) & (self.frame_type.val() == self.get_info.val()) {
                self.info_pending.d.next = true;
            } else if (!self.is_long.val()) & (self.frame_type.val() == self.get_status.val()) {
                self.status_pending.d.next = true;
                self.status_sequence.d.next = self.sequence_number.val();
            } else {
                self.ack_pending.d.next = true;
                self.ack_sequence.d.next = self.sequence_number.val();
                self.ack_outcome.d.next = 2.into();
            }
            if (!self.is_long.val()) & (self.frame_type.val() == self.cancel_all.val()) {
                self.ack_outcome.d.next = 0.into();
                self.cancel.next = true;
                self.has_last_sequence.d.next = false;
            }
            if self.is_job.val() & self.is_repeated.val() {
                self.ack_outcome.d.next = 0.into();
            } else if self.is_job.val()
                & (self.frame_type.val() == self.job_append.val())
                & self.is_waiting.val()
            {
                self.ack_outcome.d.next = 1.into();
            } else if self.is_job.val() {
                self.ack_outcome.d.next = 0.into();
                self.append.next = self.frame_type.val() == self.job_append.val();
                self.replace.next = self.frame_type.val() == self.job_replace.val();
                self.has_last_sequence.d.next = true;
                self.last_sequence.d.next = self.sequence_number.val();
            }
        }
        if self.frame_error.val() & (self.link_errors.q.val() != 0xffff) {
            self.link_errors.d.next = self.link_errors.q.val() + 1;
        }

        if self.rst.val() {
            self.has_last_sequence.d.next = false;
            self.ack_pending.d.next = false;
            self.info_pending.d.next = false;
            self.status_pending.d.next = false;
            self.link_errors.d.next = 0.into();
        }
    }
}
