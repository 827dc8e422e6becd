//! A run of the CPU fabric, recorded: what a replay of it must do, and how it must fail.
#![cfg(feature = "conformance")]

use std::fs;
use std::io::Cursor;
use std::time::Duration;

use midstate_fabric::conformance;
use midstate_fabric::cpu::{CpuConfig, CpuFabric, Method};
use midstate_fabric::record::{Recorder, Replay};
use midstate_fabric::{Event, Fabric, FabricError, Job, NonceRange, RangeEnd, SubmitMode};
use midstate_spec::{Midstate, Tail};

const POLL: Duration = Duration::from_millis(1);

fn cpu() -> CpuFabric {
    let status_interval = Duration::from_millis(5);
    CpuFabric::with_config(CpuConfig { status_interval, method: Some(Method::Compress) })
}

fn job(job_id: u16, count: u64) -> Job {
    let nonces = NonceRange::new(7, count).expect("count is within 1..=2^32");
    Job { job_id, midstate: Midstate([1; 8]), tail: Tail([2; 3]), nonces, threshold: 0 }
}

/// Polls until the job's end.
fn finish(fabric: &mut dyn Fabric, id: u16) -> Result<RangeEnd, FabricError> {
    loop {
        if let Some(Event::RangeDone { job_id, end, .. }) = fabric.poll(POLL)?
            && job_id == id
        {
            return Ok(end);
        }
    }
}

/// Two jobs, a refusal, and a cancel.
fn scenario(fabric: &mut dyn Fabric) -> Result<(), FabricError> {
    fabric.submit(&job(1, 1 << 32), SubmitMode::Append)?;
    fabric.submit(&job(2, 5), SubmitMode::Append)?;
    match fabric.submit(&job(3, 5), SubmitMode::Append) {
        Err(FabricError::QueueFull { job_id: 3, queue_depth: 2 }) => {}
        other => {
            other?;
            panic!("a third job was taken");
        }
    }
    fabric.cancel()?;
    assert_eq!(finish(fabric, 2)?, RangeEnd::Cancelled);
    fabric.submit(&job(4, 100), SubmitMode::Replace)?;
    assert_eq!(finish(fabric, 4)?, RangeEnd::Finished);
    Ok(())
}

fn record() -> String {
    let file = tempfile::NamedTempFile::new().expect("a temporary file");
    let mut recorder = Recorder::create(cpu(), file.path()).expect("it can be written");
    scenario(&mut recorder).expect("the CPU does not fail");
    recorder.finish().expect("it can be written");
    fs::read_to_string(file.path()).expect("it was written")
}

fn replay(record: &str) -> Result<Replay, FabricError> {
    Replay::new(Cursor::new(record.to_owned()))
}

#[test]
fn a_recorded_conformance_run_replays() {
    let file = tempfile::NamedTempFile::new().expect("a temporary file");
    let mut recorder = Recorder::create(cpu(), file.path()).expect("it can be written");
    conformance::run_within(&mut recorder, 10_000);
    let info = recorder.finish().expect("it can be written").info().clone();
    let mut replay = Replay::open(file.path()).expect("it is a record");
    assert_eq!(*replay.info(), info);
    conformance::run_within(&mut replay, 10_000);
    assert!(matches!(replay.poll(POLL), Ok(None)), "the record is at its end");
}

#[test]
fn the_same_caller_passes() {
    scenario(&mut replay(&record()).expect("it is a record")).expect("the same calls");
}

#[test]
fn another_call_diverges_at_its_line() {
    let mut replay = replay(&record()).expect("it is a record");
    replay.submit(&job(1, 1 << 32), SubmitMode::Append).expect("as recorded");
    let error = replay.submit(&job(2, 6), SubmitMode::Append).expect_err("6 nonces instead of 5");
    let FabricError::ReplayDiverged { line, expected, got } = &error else { panic!("{error}") };
    assert_eq!(*line, 3);
    assert!(expected.contains("nonce_count: 5") && got.contains("nonce_count: 6"), "{error}");
    let error = replay.cancel().expect_err("it ended");
    assert!(matches!(error, FabricError::Closed { .. }), "{error}");
}

#[test]
fn a_call_past_the_end_diverges() {
    let mut replay = replay(&record()).expect("it is a record");
    scenario(&mut replay).expect("the same calls");
    let error = replay.cancel().expect_err("the recorded caller made none");
    assert!(matches!(error, FabricError::ReplayDiverged { .. }), "{error}");
}

#[test]
fn a_record_cut_anywhere_fails_with_its_line() {
    let record = record();
    for cut in 0..record.len() {
        let result = replay(&record[..cut]).and_then(|mut replay| {
            scenario(&mut replay)?;
            // The scenario may be complete before the record is.
            while replay.poll(POLL)?.is_some() {}
            replay.poll(POLL).map(|_| ())
        });
        let lines = u64::try_from(record[..cut].matches('\n').count()).expect("few lines");
        let Err(FabricError::RecordCorrupt { line, .. }) = result else { panic!("cut at {cut}: {result:?}") };
        assert_eq!(line, lines + 1, "cut at {cut}");
    }
}

#[test]
fn garbage_fails_with_its_line() {
    let record = record();
    let garbled = record.replacen("\"cancel\"", "\"cancle\"", 1);
    let line =
        record.lines().position(|line| line.contains("\"cancel\"")).expect("a cancel was recorded") + 1;
    let error = scenario(&mut replay(&garbled).expect("its first line is whole")).expect_err("garbled");
    let FabricError::RecordCorrupt { line: found, .. } = error else { panic!("{error}") };
    assert_eq!(found, u64::try_from(line).expect("few lines"));

    for foreign in ["", "\n", "{}\n", "not a record\n", &"x".repeat(1 << 20)] {
        let error = replay(foreign).err().expect("this is no record");
        assert!(matches!(error, FabricError::RecordCorrupt { line: 1, .. }), "{error}");
    }
}

#[test]
fn another_format_is_refused() {
    let record = record().replacen("\"format\":1", "\"format\":2", 1);
    let error = replay(&record).err().expect("format 2 is not known");
    assert!(error.to_string().contains("its format is 2"), "{error}");
}
