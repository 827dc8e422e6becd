//! What the fuzz targets do, as plain functions: cargo-fuzz calls them with what it thinks up, and a test on stable Rust
//! (`tests/replay.rs` of midstate-spec) with the corpora and [`Target::seeds`].
//!
//! Source: `midstate_spec::link` has the frames and their rules.

use midstate_spec::link::{
    CRC_BYTES, DELIMITER, DeviceInfo, DeviceStatus, FrameReader, FromPayload, Job, LinkError,
    MAX_PAYLOAD_BYTES, MAX_WIRE_BYTES, NonceRange, Outcome, RangeEnd, Report, Request, SubmitMode, crc16,
};
use midstate_spec::midstate::{Midstate, Tail};

/// A target: its name, what it does with any bytes, and bytes that are worth beginning with.
#[derive(Clone, Copy)]
pub struct Target {
    /// The name of its binary and of its corpus.
    pub name: &'static str,
    /// Panics when something is not as it should be.
    pub run: fn(&[u8]),
    /// Bytes that reach far into the target; the same ones at every call.
    pub seeds: fn() -> Vec<Vec<u8>>,
}

/// All targets.
pub const TARGETS: &[Target] = &[
    Target { name: "link_stream", run: link_stream, seeds: streams },
    Target { name: "link_payload", run: link_payload, seeds: payloads },
];

/// Any bytes on the wire: what is read as a frame is what its wire form says, an error needs bytes that it can be blamed
/// on, and the frame behind the next delimiter is always read.
pub fn link_stream(bytes: &[u8]) {
    direction::<Report>(
        bytes,
        |report| report.to_wire().to_vec(),
        Report::Hit { index: 1, job_id: 2, nonce: 3 },
    );
    direction::<Request>(bytes, |request| request.to_wire().to_vec(), Request::GetStatus { sequence: 1 });
}

fn direction<T: FromPayload + PartialEq + core::fmt::Debug>(
    bytes: &[u8],
    to_wire: fn(&T) -> Vec<u8>,
    next: T,
) {
    let mut reader = FrameReader::new();
    let mut since = Vec::new();
    for &byte in bytes {
        since.push(byte);
        match reader.push::<T>(byte) {
            Some(Ok(frame)) => {
                // There is one way to write a frame: what was read is the bytes that came since the last delimiter.
                assert_eq!(byte, DELIMITER);
                let wire = to_wire(&frame);
                assert!(wire.len() <= MAX_WIRE_BYTES && !wire[..wire.len() - 1].contains(&DELIMITER));
                assert_eq!(read_one::<T>(&wire), Some(Ok(frame)));
                assert_eq!(wire.len(), since.len());
            }
            Some(Err(LinkError::TooLong)) => assert_eq!(since.len(), MAX_WIRE_BYTES),
            Some(Err(_)) => assert!(byte == DELIMITER && since.len() > 1),
            None => assert!(byte != DELIMITER || since.len() == 1 || since.len() > MAX_WIRE_BYTES),
        }
        if byte == DELIMITER {
            since.clear();
        }
    }
    let _ = reader.push::<T>(DELIMITER);
    let read = to_wire(&next).iter().find_map(|&byte| reader.push::<T>(byte));
    assert_eq!(read, Some(Ok(next)));
}

fn read_one<T: FromPayload>(wire: &[u8]) -> Option<Result<T, LinkError>> {
    let mut reader = FrameReader::new();
    wire.iter().find_map(|&byte| reader.push(byte))
}

/// Any payload behind a right CRC: it is a frame only with its type's length, and a frame's wire form reads as the frame;
/// one bit that changes in a payload changes its CRC.
pub fn link_payload(input: &[u8]) {
    let Some(([bit_low, bit_high], payload)) = input.split_first_chunk() else { return };
    let bit = usize::from(u16::from_le_bytes([*bit_low, *bit_high]));
    if payload.len() > MAX_PAYLOAD_BYTES {
        return;
    }
    let whole = [payload, &crc16(payload).to_be_bytes()].concat();
    assert_eq!((crc16(&whole), whole.len()), (0, payload.len() + CRC_BYTES));
    if let Some(byte) = payload.get(bit / 8) {
        let mut damaged = payload.to_vec();
        damaged[bit / 8] = byte ^ (1 << (bit % 8));
        assert_ne!(crc16(&damaged), crc16(payload));
    }
    check(payload, Report::from_payload(payload), |report| report.to_wire().to_vec());
    check(payload, Request::from_payload(payload), |request| request.to_wire().to_vec());
}

fn check<T: FromPayload + PartialEq + core::fmt::Debug>(
    payload: &[u8],
    read: Result<T, LinkError>,
    to_wire: impl Fn(&T) -> Vec<u8>,
) {
    let Ok(frame) = read else { return };
    assert!([2, 8, 16, MAX_PAYLOAD_BYTES].contains(&payload.len()));
    let wire = to_wire(&frame);
    assert_eq!(wire.len(), payload.len() + CRC_BYTES + 2);
    assert_eq!(read_one::<T>(&wire), Some(Ok(frame)));
}

fn reports() -> Vec<Report> {
    let info = DeviceInfo {
        protocol: 2,
        gateware: 1,
        clock_hz: 12_000_000,
        engines: 4,
        architecture: 1,
        hit_fifo_depth: 16,
        clocks_per_hash: 133,
    };
    let status = DeviceStatus {
        sequence: 1,
        hits_dropped: 2,
        hashes: 3 << 40,
        link_errors: 4,
        is_searching: true,
        is_job_waiting: true,
    };
    let ended = |end| Report::RangeDone { end, hits: 1, job_id: 2, searched: 0xffff_ffff };
    vec![
        Report::Ack { sequence: 1, outcome: Outcome::QueueFull },
        Report::Hit { index: 1, job_id: 0, nonce: 0x0100_0000 },
        ended(RangeEnd::Finished),
        ended(RangeEnd::Replaced),
        ended(RangeEnd::Cancelled),
        Report::Info(info),
        Report::Status(status),
    ]
}

fn requests() -> Vec<Request> {
    let job = Job {
        job_id: 7,
        midstate: Midstate([1, 2, 3, 4, 5, 6, 7, 8]),
        tail: Tail([9, 10, 11]),
        nonces: NonceRange::ALL,
        threshold: 0xff,
    };
    vec![
        Request::GetInfo { sequence: 0 },
        Request::GetStatus { sequence: 1 },
        Request::Cancel { sequence: 2 },
        Request::Job { sequence: 3, mode: SubmitMode::Append, job },
        Request::Job { sequence: 4, mode: SubmitMode::Replace, job },
    ]
}

/// Each frame by itself, all of them behind garbage, and garbage without an end.
fn streams() -> Vec<Vec<u8>> {
    let mut seeds: Vec<Vec<u8>> = reports().iter().map(|report| report.to_wire().to_vec()).collect();
    seeds.extend(requests().iter().map(|request| request.to_wire().to_vec()));
    let all = seeds.concat();
    seeds.push([&[1, 2, 3, 0, 0, 200, 1, 0][..], &all].concat());
    seeds.push([&[5; 300][..], &all].concat());
    seeds
}

fn payloads() -> Vec<Vec<u8>> {
    streams().iter().filter_map(|wire| payload(wire)).enumerate().map(with_bit).collect()
}

/// What a single frame on the wire carries.
fn payload(wire: &[u8]) -> Option<Vec<u8>> {
    let mut payload = Vec::new();
    let mut rest = wire.strip_suffix(&[DELIMITER])?;
    while let Some((&code, after)) = rest.split_first() {
        let (block, after) = after.split_at_checked(usize::from(code).checked_sub(1)?)?;
        payload.extend_from_slice(block);
        payload.extend((!after.is_empty()).then_some(DELIMITER));
        rest = after;
    }
    payload.truncate(payload.len().checked_sub(CRC_BYTES)?);
    Some(payload)
}

fn with_bit((at, payload): (usize, Vec<u8>)) -> Vec<u8> {
    let bit = [u8::try_from(at * 11).unwrap_or(u8::MAX), 0];
    [&bit[..], &payload].concat()
}
