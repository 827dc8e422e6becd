//! The opening of a device: what it is, and an end to what an earlier host left in it.
//!
//! Source: [`midstate_spec::link`]. Left out: everything after that ([`super::driver`]).

use midstate_spec::link::{DeviceStatus, Outcome, PROTOCOL_VERSION, Report, Request};

use super::port::Port;
use super::{Link, LinkConfig};
use crate::{FabricError, FabricInfo, Gateware, RequestKind};

/// The protocol's: one job runs, one waits.
pub(super) const QUEUE_DEPTH: usize = 2;

/// How many questions for the counters are asked until the reports of earlier jobs have ended: more than a hit FIFO
/// holds.
const SETTLE_ATTEMPTS: u32 = 300;

/// Sequence numbers from here on are those of questions for the counters.
pub(super) const STATUS_SEQUENCES: u8 = 0x80;

/// The sequence of the cancel that opens a device.
pub(super) const OPENING_SEQUENCE: u8 = 0;

/// Asks the device what it is, checks that, and puts it in the terms of all fabrics.
pub(super) fn identify<L: Link>(port: &mut Port<L>, config: &LinkConfig) -> Result<FabricInfo, FabricError> {
    let device = port.ask(RequestKind::Info, &Request::GetInfo { sequence: 0 }, config, |report| {
        if let Report::Info(info) = report { Some(*info) } else { None }
    })?;
    if device.protocol != PROTOCOL_VERSION {
        return Err(FabricError::ProtocolVersion {
            device: port.link.name(),
            found: device.protocol,
            supported: PROTOCOL_VERSION,
        });
    }
    if device.clock_hz == 0 || device.engines == 0 || device.clocks_per_hash == 0 {
        return Err(port.misbehaved(format!("its description of itself has a zero: {device:?}")));
    }
    let clocks = u64::from(device.clock_hz) * u64::from(device.engines);
    Ok(FabricInfo {
        name: port.link.name(),
        engines: u32::from(device.engines),
        queue_depth: QUEUE_DEPTH,
        nominal_hashes_per_s: clocks / u64::from(device.clocks_per_hash),
        gateware: Some(Gateware {
            protocol: device.protocol,
            version: device.gateware,
            architecture: device.architecture,
            clock_hz: device.clock_hz,
            clocks_per_hash: device.clocks_per_hash,
            hit_fifo_depth: device.hit_fifo_depth,
        }),
    })
}

/// Cancels the jobs of an earlier host, and asks for the counters until no report of theirs comes any more.
pub(super) fn settle<L: Link>(port: &mut Port<L>, config: &LinkConfig) -> Result<DeviceStatus, FabricError> {
    let outcome =
        port.ask(RequestKind::Cancel, &Request::Cancel { sequence: OPENING_SEQUENCE }, config, |report| {
            match report {
                Report::Ack { sequence: OPENING_SEQUENCE, outcome } => Some(*outcome),
                _ => None,
            }
        })?;
    if outcome != Outcome::Accepted {
        return Err(port.misbehaved(format!("it answered a cancel with {outcome:?}")));
    }
    let mut expected = STATUS_SEQUENCES;
    for _ in 0..SETTLE_ATTEMPTS {
        let mut stale_reports = 0;
        let request = Request::GetStatus { sequence: expected };
        let status = port.ask(RequestKind::Status, &request, config, |report| match report {
            Report::Status(status) if status.sequence == expected => Some(*status),
            Report::Hit { .. } | Report::RangeDone { .. } => {
                stale_reports += 1;
                None
            }
            _ => None,
        })?;
        if stale_reports == 0 && !status.is_searching && !status.is_job_waiting {
            return Ok(status);
        }
        expected = expected.wrapping_add(1) | STATUS_SEQUENCES;
    }
    Err(port.misbehaved("it goes on searching and reporting after a cancel"))
}
