//! The frames between host and device: layout, emission, parsing, integrity.
//!
//! The gateware's tests, the simulated board and the host's link driver share this one description.
//! Source: COBS is Cheshire and Baker, "Consistent Overhead Byte Stuffing", IEEE/ACM ToN 7(2), 1999; the CRC is
//! CRC-16/IBM-3740 of the CRC RevEng catalogue (polynomial 0x1021, initial value 0xffff, no reflection, check 0x29b1).
//! Left out: bits on the wire (8N1, a port's business) and what a device does with a job.
//!
//! On the wire a frame is `COBS(payload ++ crc16) 0x00`: the zero byte occurs nowhere else, so a reader that lost its
//! place finds it again at the next delimiter. Every number is big-endian. Offsets are into the payload.
//!
//! | host to device | type | bytes | layout |
//! |---|---|---|---|
//! | GetInfo | 0x01 | 2 | type, sequence |
//! | GetStatus | 0x02 | 2 | type, sequence |
//! | Job, append | 0x03 | 104 | type, sequence, job words 22 x u32, nonce first u32, nonce count u32, threshold u32, job_id u16 |
//! | Job, replace | 0x04 | 104 | the same |
//! | Cancel | 0x05 | 2 | type, sequence |
//!
//! | device to host | type | bytes | layout |
//! |---|---|---|---|
//! | Ack | 0x80 | 8 | type, sequence, outcome u16, zero u32 |
//! | Hit | 0x81 | 8 | type, index u8, job_id u16, nonce u32 |
//! | RangeDone: finished, replaced, cancelled | 0x82, 0x83, 0x84 | 8 | type, hits u8, job_id u16, searched u32 |
//! | Info | 0x90 | 16 | type, protocol u8, gateware u16, clock_hz u32, engines u16, architecture u8, hit_fifo u8, clocks_per_hash u16, zero u16 |
//! | Status | 0x91 | 16 | type, sequence, hits_dropped u16, hashes u64, link_errors u16, flags u16 |
//!
//! A host sends one request and waits for its answer. A Job whose sequence is that of the last Job the device took is
//! acknowledged again and not run again, so a request whose answer was lost can be repeated; Cancel forgets that
//! sequence.
//!
//! Every job that ran ends with one RangeDone. A job that is replaced or cancelled while it waits, or while it is still
//! being loaded, never ran: the Ack of what ended it is its only end.
//!
//! The job words are those of [`Precomputed::words`](crate::midstate::Precomputed::words): the host does once what a device
//! would do for every nonce.
//!
//! A nonce count of 2^32, the whole range, is sent as 0, and so is `searched`. `index` counts a job's hits from 0 and
//! `hits` is their number, dropped ones included, both modulo 256: a host that misses a hit sees the gap.

mod payload;
mod wire;

use core::fmt;

pub use payload::FromPayload;
pub use wire::{FrameReader, WireFrame, crc16};

use crate::Header;
use crate::midstate::{JOB_WORDS, Midstate, Tail};

/// The version of this page: what a device's Info must name.
pub const PROTOCOL_VERSION: u8 = 2;

/// The longest payload: a Job.
pub const MAX_PAYLOAD_BYTES: usize = 2 + 4 * (JOB_WORDS + 3) + 2;

/// The payload of a request without a job: type and sequence.
pub const SHORT_PAYLOAD_BYTES: usize = 2;

/// What follows a payload.
pub const CRC_BYTES: usize = 2;

/// The longest frame on the wire: payload, CRC, the COBS code byte and the delimiter.
pub const MAX_WIRE_BYTES: usize = MAX_PAYLOAD_BYTES + CRC_BYTES + 2;

/// The byte that ends every frame and occurs nowhere inside one.
pub const DELIMITER: u8 = 0;

/// Frame types: payload byte 0.
pub mod frame_type {
    /// Asks for Info.
    pub const GET_INFO: u8 = 0x01;
    /// Asks for Status.
    pub const GET_STATUS: u8 = 0x02;
    /// A job to search after the one that runs.
    pub const JOB_APPEND: u8 = 0x03;
    /// A job that ends all earlier ones.
    pub const JOB_REPLACE: u8 = 0x04;
    /// Ends all jobs.
    pub const CANCEL: u8 = 0x05;
    /// Answer to a Job or a Cancel, or to a type that the device does not know.
    pub const ACK: u8 = 0x80;
    /// A nonce whose hash passed the threshold.
    pub const HIT: u8 = 0x81;
    /// A job ended: every nonce was tried.
    pub const RANGE_FINISHED: u8 = 0x82;
    /// A job ended: another took its place.
    pub const RANGE_REPLACED: u8 = 0x83;
    /// A job ended: it was cancelled.
    pub const RANGE_CANCELLED: u8 = 0x84;
    /// What the device is.
    pub const INFO: u8 = 0x90;
    /// What the device counted.
    pub const STATUS: u8 = 0x91;
}

/// How Info names a core's architecture.
pub mod architecture {
    /// One round hardware an engine, used for every round in turn.
    pub const ROLLED: u8 = 1;
    /// A pipeline whose stages each do several rounds in turn.
    pub const PARTLY_UNROLLED: u8 = 2;
    /// One stage a round.
    pub const FULLY_UNROLLED: u8 = 3;
    /// Several clocks a round, for devices too small for a round's hardware.
    pub const COMPACT: u8 = 4;
}

/// A run of nonces, `first`, `first + 1`, ... modulo 2^32.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NonceRange {
    first: u32,
    // 1..=2^32, as the wire has it: 2^32 is 0.
    count_on_wire: u32,
}

impl NonceRange {
    /// Every nonce there is.
    pub const ALL: Self = Self { first: 0, count_on_wire: 0 };

    /// `count` nonces from `first` on, or `None` when `count` is zero or over 2^32.
    pub fn new(first: u32, count: u64) -> Option<Self> {
        let last = count.checked_sub(1)?;
        let last = u32::try_from(last).ok()?;
        Some(Self { first, count_on_wire: last.wrapping_add(1) })
    }

    /// The first nonce.
    pub fn first(&self) -> u32 {
        self.first
    }

    /// How many nonces: 1 to 2^32.
    pub fn count(&self) -> u64 {
        u64::from(self.count_on_wire.wrapping_sub(1)) + 1
    }

    /// Whether the run holds `nonce`.
    pub fn contains(&self, nonce: u32) -> bool {
        u64::from(nonce.wrapping_sub(self.first)) < self.count()
    }
}

/// Which job a hit or an end belongs to: chosen by the host, unique among a device's live jobs.
pub type JobId = u16;

/// What a device searches: all that it needs to know of a header.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Job {
    /// Travels with every hit.
    pub job_id: JobId,
    /// The state after header bytes 0..64.
    pub midstate: Midstate,
    /// Header bytes 64..76.
    pub tail: Tail,
    /// The nonces to try.
    pub nonces: NonceRange,
    /// A hash whose most significant 32 bits are at most this is a hit.
    pub threshold: u32,
}

impl Job {
    /// The search of `header`, whose own nonce does not matter.
    pub fn of_header(job_id: JobId, header: &Header, nonces: NonceRange, threshold: u32) -> Self {
        Self { job_id, midstate: header.midstate(), tail: header.tail(), nonces, threshold }
    }
}

/// What becomes of the jobs that a device already holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SubmitMode {
    /// They stay valid: the new job waits for its turn.
    Append,
    /// They end now, as when the chain moved on.
    Replace,
}

/// A frame from host to device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Request {
    /// Asks for [`Report::Info`].
    GetInfo {
        /// Echoed by nothing: Info is a constant.
        sequence: u8,
    },
    /// Asks for [`Report::Status`].
    GetStatus {
        /// Echoed in the answer.
        sequence: u8,
    },
    /// Hands over a job.
    Job {
        /// Echoed in the Ack; the same as the last one taken means the same job.
        sequence: u8,
        /// Append or replace.
        mode: SubmitMode,
        /// The job.
        job: Job,
    },
    /// Ends all jobs.
    Cancel {
        /// Echoed in the Ack.
        sequence: u8,
    },
}

/// What a device did with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Done.
    Accepted,
    /// A job already waits: the appended one was not taken.
    QueueFull,
    /// The device does not know this type, or a request of 2 bytes came with 104 or the reverse. A frame of any other
    /// length is a link error and gets no answer.
    Unsupported,
}

/// Why a job ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RangeEnd {
    /// Every nonce was tried.
    Finished,
    /// A job with [`SubmitMode::Replace`] came.
    Replaced,
    /// A Cancel came.
    Cancelled,
}

/// What a device is: constants of its gateware.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeviceInfo {
    /// The version of the frames that it speaks.
    pub protocol: u8,
    /// Its gateware's version, major in the high byte, minor in the low.
    pub gateware: u16,
    /// Its core's clock.
    pub clock_hz: u32,
    /// How many engines search side by side.
    pub engines: u16,
    /// Which architecture the core has, see [`architecture`].
    pub architecture: u8,
    /// How many reports its hit FIFO holds.
    pub hit_fifo_depth: u8,
    /// Clocks from one nonce to the next in one engine.
    pub clocks_per_hash: u16,
}

impl DeviceInfo {
    /// The payload of its Info frame as four words, the first byte in the most significant place: what gateware holds.
    pub const fn words(&self) -> [u32; 4] {
        [
            (frame_type::INFO as u32) << 24 | (self.protocol as u32) << 16 | self.gateware as u32,
            self.clock_hz,
            (self.engines as u32) << 16 | (self.architecture as u32) << 8 | self.hit_fifo_depth as u32,
            (self.clocks_per_hash as u32) << 16,
        ]
    }
}

/// What a device counted since its reset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeviceStatus {
    /// Which request it answers.
    pub sequence: u8,
    /// Hits that found the FIFO full; stays at 65,535.
    pub hits_dropped: u16,
    /// Nonces tried, modulo 2^64.
    pub hashes: u64,
    /// Received frames that were not whole: COBS, CRC or length; stays at 65,535.
    pub link_errors: u16,
    /// A job is being searched.
    pub is_searching: bool,
    /// A job waits for its turn.
    pub is_job_waiting: bool,
}

/// A frame from device to host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Report {
    /// Answer to a Job or a Cancel.
    Ack {
        /// Which request it answers.
        sequence: u8,
        /// What came of it.
        outcome: Outcome,
    },
    /// A nonce whose hash passed the threshold.
    Hit {
        /// The hit's number within its job, modulo 256.
        index: u8,
        /// The job.
        job_id: JobId,
        /// The header field as a number.
        nonce: u32,
    },
    /// A job ended; no hit of it follows.
    RangeDone {
        /// Why.
        end: RangeEnd,
        /// How many hits the job had, modulo 256, with those that were dropped.
        hits: u8,
        /// The job.
        job_id: JobId,
        /// How many nonces were tried, modulo 2^32.
        searched: u32,
    },
    /// Answer to GetInfo.
    Info(DeviceInfo),
    /// Answer to GetStatus.
    Status(DeviceStatus),
}

/// Bytes that are not a frame, or a frame that says nothing known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LinkError {
    /// A COBS code points past the delimiter, or the frame is empty.
    Cobs,
    /// No delimiter came within the longest frame.
    TooLong,
    /// The CRC does not fit the payload.
    Crc {
        /// As received.
        received: u16,
        /// As computed from the payload.
        computed: u16,
    },
    /// No such type in this direction.
    UnknownType {
        /// Payload byte 0.
        frame_type: u8,
    },
    /// The payload has another length than its type has.
    Length {
        /// Payload byte 0.
        frame_type: u8,
        /// Bytes there are.
        found_bytes: usize,
        /// Bytes there should be.
        expected_bytes: usize,
    },
    /// A field has a value outside its range.
    Value {
        /// Payload byte 0.
        frame_type: u8,
        /// Which field.
        field: &'static str,
    },
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cobs => write!(f, "a frame is not COBS-encoded"),
            Self::TooLong => write!(f, "no delimiter within the longest frame of {MAX_WIRE_BYTES} bytes"),
            Self::Crc { received, computed } => {
                write!(f, "a frame's CRC is {received:#06x}, its payload gives {computed:#06x}")
            }
            Self::UnknownType { frame_type } => write!(f, "no frame has the type {frame_type:#04x}"),
            Self::Length { frame_type, found_bytes, expected_bytes } => {
                write!(f, "a frame of type {frame_type:#04x} has {found_bytes} bytes, not {expected_bytes}")
            }
            Self::Value { frame_type, field } => {
                write!(f, "a frame of type {frame_type:#04x} has a value outside the range of `{field}`")
            }
        }
    }
}

impl core::error::Error for LinkError {}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::*;
    use proptest::prelude::*;
    use std::vec::Vec;

    fn read<T: FromPayload>(reader: &mut FrameReader, bytes: &[u8]) -> Vec<Result<T, LinkError>> {
        bytes.iter().filter_map(|&byte| reader.push(byte)).collect()
    }

    fn any_request() -> impl Strategy<Value = Request> {
        let job =
            (any::<u16>(), any::<[u32; 8]>(), any::<[u32; 3]>(), any::<u32>(), 1..=1u64 << 32, any::<u32>())
                .prop_map(|(job_id, midstate, tail, first, count, threshold)| Job {
                    job_id,
                    midstate: Midstate(midstate),
                    tail: Tail(tail),
                    nonces: NonceRange::new(first, count).expect("count is within 1..=2^32"),
                    threshold,
                });
        let mode = prop_oneof![Just(SubmitMode::Append), Just(SubmitMode::Replace)];
        prop_oneof![
            any::<u8>().prop_map(|sequence| Request::GetInfo { sequence }),
            any::<u8>().prop_map(|sequence| Request::GetStatus { sequence }),
            any::<u8>().prop_map(|sequence| Request::Cancel { sequence }),
            (any::<u8>(), mode, job).prop_map(|(sequence, mode, job)| Request::Job { sequence, mode, job }),
        ]
    }

    fn any_report() -> impl Strategy<Value = Report> {
        let outcome =
            prop_oneof![Just(Outcome::Accepted), Just(Outcome::QueueFull), Just(Outcome::Unsupported)];
        let end = prop_oneof![Just(RangeEnd::Finished), Just(RangeEnd::Replaced), Just(RangeEnd::Cancelled)];
        prop_oneof![
            (any::<u8>(), outcome).prop_map(|(sequence, outcome)| Report::Ack { sequence, outcome }),
            (any::<u8>(), any::<u16>(), any::<u32>()).prop_map(|(index, job_id, nonce)| Report::Hit {
                index,
                job_id,
                nonce
            }),
            (end, any::<u8>(), any::<u16>(), any::<u32>())
                .prop_map(|(end, hits, job_id, searched)| Report::RangeDone { end, hits, job_id, searched }),
            (any::<[u8; 3]>(), any::<[u16; 3]>(), any::<u32>()).prop_map(|(bytes, halves, clock_hz)| {
                Report::Info(DeviceInfo {
                    protocol: bytes[0],
                    gateware: halves[0],
                    clock_hz,
                    engines: halves[1],
                    architecture: bytes[1],
                    hit_fifo_depth: bytes[2],
                    clocks_per_hash: halves[2],
                })
            }),
            (any::<u8>(), any::<[u16; 2]>(), any::<u64>(), any::<[bool; 2]>()).prop_map(
                |(sequence, counts, hashes, flags)| {
                    Report::Status(DeviceStatus {
                        sequence,
                        hits_dropped: counts[0],
                        hashes,
                        link_errors: counts[1],
                        is_searching: flags[0],
                        is_job_waiting: flags[1],
                    })
                }
            ),
        ]
    }

    /// The catalogue's check value, and that a CRC over its own payload vanishes.
    #[test]
    fn crc_is_ibm_3740() {
        assert_eq!(crc16(b"123456789"), 0x29b1);
        assert_eq!(crc16(b"123456789\x29\xb1"), 0);
    }

    /// The CRC is that of Python's `binascii.crc_hqx(b"\x02\x07", 0xffff)`.
    #[test]
    fn a_request_on_the_wire() {
        let wire = Request::GetStatus { sequence: 7 }.to_wire();
        assert_eq!(wire[..], [5, 0x02, 0x07, 0x0b, 0x8a, DELIMITER]);
        // A zero in the payload becomes a code byte.
        let wire = Request::GetStatus { sequence: 0 }.to_wire();
        assert_eq!(wire[..3], [2, 0x02, 3]);
    }

    #[test]
    fn nonce_ranges_at_their_limits() {
        assert_eq!(NonceRange::new(5, 0), None);
        assert_eq!(NonceRange::new(5, (1 << 32) + 1), None);
        assert_eq!(NonceRange::ALL, NonceRange::new(0, 1 << 32).expect("in range"));
        assert_eq!(NonceRange::ALL.count(), 1 << 32);
        let wrapping = NonceRange::new(u32::MAX, 2).expect("in range");
        assert!(wrapping.contains(u32::MAX) && wrapping.contains(0) && !wrapping.contains(1));
    }

    #[test]
    fn a_payload_of_another_length_or_value_is_refused() {
        assert_eq!(
            Request::from_payload(&[frame_type::JOB_APPEND, 0, 1]),
            Err(LinkError::Length { frame_type: 3, found_bytes: 3, expected_bytes: 104 })
        );
        assert_eq!(Request::from_payload(&[0x81]), Err(LinkError::UnknownType { frame_type: 0x81 }));
        assert_eq!(Report::from_payload(&[0x01, 0]), Err(LinkError::UnknownType { frame_type: 0x01 }));
        assert_eq!(
            Report::from_payload(&[0x80, 0, 0, 3, 0, 0, 0, 0]),
            Err(LinkError::Value { frame_type: 0x80, field: "outcome" })
        );
        assert_eq!(Report::from_payload(&[]), Err(LinkError::Cobs));
    }

    #[test]
    fn errors_say_what_was_there_and_what_should_be() {
        let says = |error: LinkError| std::string::ToString::to_string(&error);
        assert_eq!(says(LinkError::Cobs), "a frame is not COBS-encoded");
        assert_eq!(says(LinkError::TooLong), "no delimiter within the longest frame of 108 bytes");
        let crc = LinkError::Crc { received: 1, computed: 0xabcd };
        assert_eq!(says(crc), "a frame's CRC is 0x0001, its payload gives 0xabcd");
        assert_eq!(says(LinkError::UnknownType { frame_type: 0x7e }), "no frame has the type 0x7e");
        let length = LinkError::Length { frame_type: 3, found_bytes: 3, expected_bytes: 104 };
        assert_eq!(says(length), "a frame of type 0x03 has 3 bytes, not 104");
        let value = LinkError::Value { frame_type: 0x80, field: "outcome" };
        assert_eq!(says(value), "a frame of type 0x80 has a value outside the range of `outcome`");
    }

    proptest! {
        #[test]
        fn requests_come_back(request in any_request()) {
            let wire = request.to_wire();
            prop_assert!(!wire[..wire.len() - 1].contains(&DELIMITER));
            prop_assert_eq!(read(&mut FrameReader::new(), &wire), [Ok(request)]);
        }

        #[test]
        fn reports_come_back(report in any_report()) {
            prop_assert_eq!(read(&mut FrameReader::new(), &report.to_wire()), [Ok(report)]);
        }

        #[test]
        fn after_garbage_the_next_frame_is_read(garbage: Vec<u8>, first in any_report(), second in any_report()) {
            let mut reader = FrameReader::new();
            read::<Report>(&mut reader, &garbage);
            // The frame that garbage runs into may be lost, the one behind its delimiter is not.
            read::<Report>(&mut reader, &first.to_wire());
            prop_assert_eq!(read(&mut reader, &second.to_wire()), [Ok(second)]);
        }

        /// The polynomial's Hamming distance is 4 up to 32,751 bits (Koopman, "Best CRC Polynomials").
        #[test]
        fn up_to_three_flipped_bits_never_pass(
            payload in prop::collection::vec(any::<u8>(), 2..=MAX_PAYLOAD_BYTES),
            flips in prop::collection::vec(any::<prop::sample::Index>(), 1..=3),
        ) {
            let mut frame = payload.clone();
            frame.extend(crc16(&payload).to_be_bytes());
            prop_assert_eq!(crc16(&frame), 0);
            let bits = frame.len() * 8;
            let flips: std::collections::BTreeSet<usize> = flips.iter().map(|at| at.index(bits)).collect();
            for bit in flips {
                frame[bit / 8] ^= 1 << (bit % 8);
            }
            prop_assert_ne!(crc16(&frame), 0);
        }
    }
}
