//! The payloads of the frames, field by field, as the tables of [`super`] lay them out.
//!
//! Source: as in [`super`]. Left out: what carries them over a wire ([`super::wire`]).

use super::wire::WireFrame;
use super::{
    DeviceInfo, DeviceStatus, Job, LinkError, MAX_PAYLOAD_BYTES, NonceRange, Outcome, RangeEnd, Report,
    Request, SHORT_PAYLOAD_BYTES, SubmitMode, frame_type,
};
use crate::midstate::Precomputed;

/// A payload being written; the frames of this page fit by construction.
struct Payload {
    bytes: [u8; MAX_PAYLOAD_BYTES],
    len: usize,
}

impl Payload {
    fn new(frame_type: u8, second: u8) -> Self {
        let mut payload = Self { bytes: [0; MAX_PAYLOAD_BYTES], len: 0 };
        payload.put(&[frame_type, second]);
        payload
    }

    fn put(&mut self, bytes: &[u8]) -> &mut Self {
        self.bytes[self.len..self.len + bytes.len()].copy_from_slice(bytes);
        self.len += bytes.len();
        self
    }

    fn put_u16(&mut self, number: u16) -> &mut Self {
        self.put(&number.to_be_bytes())
    }

    fn put_u32(&mut self, number: u32) -> &mut Self {
        self.put(&number.to_be_bytes())
    }

    fn as_slice(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

/// Reads a payload whose length was checked against its type.
struct Fields<'a>(&'a [u8]);

impl Fields<'_> {
    fn take<const N: usize>(&mut self) -> [u8; N] {
        let (head, rest) =
            self.0.split_first_chunk().expect("a payload's length is checked before its fields are read");
        self.0 = rest;
        *head
    }

    fn u8(&mut self) -> u8 {
        let [byte] = self.take();
        byte
    }

    fn u16(&mut self) -> u16 {
        u16::from_be_bytes(self.take())
    }

    fn u32(&mut self) -> u32 {
        u32::from_be_bytes(self.take())
    }

    fn words<const N: usize>(&mut self) -> [u32; N] {
        core::array::from_fn(|_| self.u32())
    }
}

fn check_length(payload: &[u8], expected_bytes: usize) -> Result<(), LinkError> {
    if payload.len() == expected_bytes {
        return Ok(());
    }
    Err(LinkError::Length { frame_type: payload[0], found_bytes: payload.len(), expected_bytes })
}

/// A frame that can be read from a payload: [`Request`] or [`Report`].
pub trait FromPayload: Sized {
    /// Reads a payload whose CRC was right.
    ///
    /// # Errors
    /// When the payload is empty, its type unknown, its length wrong or a field out of range.
    fn from_payload(payload: &[u8]) -> Result<Self, LinkError>;
}

impl Request {
    /// The frame for the wire.
    pub fn to_wire(&self) -> WireFrame {
        use frame_type::*;
        let payload = match self {
            Self::GetInfo { sequence } => Payload::new(GET_INFO, *sequence),
            Self::GetStatus { sequence } => Payload::new(GET_STATUS, *sequence),
            Self::Cancel { sequence } => Payload::new(CANCEL, *sequence),
            Self::Job { sequence, mode, job } => {
                let frame_type = match mode {
                    SubmitMode::Append => JOB_APPEND,
                    SubmitMode::Replace => JOB_REPLACE,
                };
                let mut payload = Payload::new(frame_type, *sequence);
                for word in Precomputed::new(job.midstate, job.tail).words(job.midstate) {
                    payload.put_u32(word);
                }
                payload.put_u32(job.nonces.first).put_u32(job.nonces.count_on_wire);
                payload.put_u32(job.threshold).put_u16(job.job_id);
                payload
            }
        };
        WireFrame::new(payload.as_slice())
    }
}

impl FromPayload for Request {
    fn from_payload(payload: &[u8]) -> Result<Self, LinkError> {
        use frame_type::*;
        let frame_type = *payload.first().ok_or(LinkError::Cobs)?;
        let expected_bytes = match frame_type {
            GET_INFO | GET_STATUS | CANCEL => SHORT_PAYLOAD_BYTES,
            JOB_APPEND | JOB_REPLACE => MAX_PAYLOAD_BYTES,
            _ => return Err(LinkError::UnknownType { frame_type }),
        };
        check_length(payload, expected_bytes)?;
        let mut fields = Fields(&payload[1..]);
        let sequence = fields.u8();
        Ok(match frame_type {
            GET_INFO => Self::GetInfo { sequence },
            GET_STATUS => Self::GetStatus { sequence },
            CANCEL => Self::Cancel { sequence },
            _ => Self::Job {
                sequence,
                mode: if frame_type == JOB_APPEND { SubmitMode::Append } else { SubmitMode::Replace },
                job: {
                    let (midstate, tail) = Precomputed::job_of_words(&fields.words())
                        .ok_or(LinkError::Value { frame_type, field: "job words" })?;
                    let nonces = NonceRange { first: fields.u32(), count_on_wire: fields.u32() };
                    Job { midstate, tail, nonces, threshold: fields.u32(), job_id: fields.u16() }
                },
            },
        })
    }
}

impl Report {
    /// The frame for the wire.
    pub fn to_wire(&self) -> WireFrame {
        use frame_type::*;
        let mut payload;
        match self {
            Self::Ack { sequence, outcome } => {
                payload = Payload::new(ACK, *sequence);
                payload.put_u16(match outcome {
                    Outcome::Accepted => 0,
                    Outcome::QueueFull => 1,
                    Outcome::Unsupported => 2,
                });
                payload.put_u32(0);
            }
            Self::Hit { index, job_id, nonce } => {
                payload = Payload::new(HIT, *index);
                payload.put_u16(*job_id).put_u32(*nonce);
            }
            Self::RangeDone { end, hits, job_id, searched } => {
                let frame_type = match end {
                    RangeEnd::Finished => RANGE_FINISHED,
                    RangeEnd::Replaced => RANGE_REPLACED,
                    RangeEnd::Cancelled => RANGE_CANCELLED,
                };
                payload = Payload::new(frame_type, *hits);
                payload.put_u16(*job_id).put_u32(*searched);
            }
            Self::Info(info) => {
                let [type_to_gateware, rest @ ..] = info.words();
                let [info_type, protocol, gateware @ ..] = type_to_gateware.to_be_bytes();
                payload = Payload::new(info_type, protocol);
                payload.put(&gateware);
                for word in rest {
                    payload.put_u32(word);
                }
            }
            Self::Status(status) => {
                payload = Payload::new(STATUS, status.sequence);
                payload.put_u16(status.hits_dropped).put(&status.hashes.to_be_bytes());
                payload.put_u16(status.link_errors);
                payload.put_u16(u16::from(status.is_searching) | (u16::from(status.is_job_waiting) << 1));
            }
        }
        WireFrame::new(payload.as_slice())
    }
}

impl FromPayload for Report {
    fn from_payload(payload: &[u8]) -> Result<Self, LinkError> {
        use frame_type::*;
        let frame_type = *payload.first().ok_or(LinkError::Cobs)?;
        let expected_bytes = match frame_type {
            ACK | HIT | RANGE_FINISHED | RANGE_REPLACED | RANGE_CANCELLED => 8,
            INFO | STATUS => 16,
            _ => return Err(LinkError::UnknownType { frame_type }),
        };
        check_length(payload, expected_bytes)?;
        let mut fields = Fields(&payload[1..]);
        Ok(match frame_type {
            ACK => Self::Ack {
                sequence: fields.u8(),
                outcome: match fields.u16() {
                    0 => Outcome::Accepted,
                    1 => Outcome::QueueFull,
                    2 => Outcome::Unsupported,
                    _ => return Err(LinkError::Value { frame_type, field: "outcome" }),
                },
            },
            HIT => Self::Hit { index: fields.u8(), job_id: fields.u16(), nonce: fields.u32() },
            INFO => Self::Info(DeviceInfo {
                protocol: fields.u8(),
                gateware: fields.u16(),
                clock_hz: fields.u32(),
                engines: fields.u16(),
                architecture: fields.u8(),
                hit_fifo_depth: fields.u8(),
                clocks_per_hash: fields.u16(),
            }),
            STATUS => {
                let sequence = fields.u8();
                let hits_dropped = fields.u16();
                let hashes = u64::from_be_bytes(fields.take());
                let link_errors = fields.u16();
                let flags = fields.u16();
                Self::Status(DeviceStatus {
                    sequence,
                    hits_dropped,
                    hashes,
                    link_errors,
                    is_searching: flags & 1 != 0,
                    is_job_waiting: flags & 2 != 0,
                })
            }
            _ => Self::RangeDone {
                end: match frame_type {
                    RANGE_FINISHED => RangeEnd::Finished,
                    RANGE_REPLACED => RangeEnd::Replaced,
                    _ => RangeEnd::Cancelled,
                },
                hits: fields.u8(),
                job_id: fields.u16(),
                searched: fields.u32(),
            },
        })
    }
}
