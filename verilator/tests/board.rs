//! The committed tops through their pins: what only a look at the wire or at single clocks can show.
//!
//! What the line and the frames do is the same in all of them, and is looked at in one.

mod common;

use std::collections::HashMap;

use common::{BYTE_CLOCKS, Simulated, on_every_model};
use midstate_gateware::emit::SIMULATED;
use midstate_spec::link::{
    DeviceStatus, FrameReader, Job, NonceRange, Outcome, RangeEnd, Report, Request, SubmitMode,
};
use midstate_spec::mainnet;
use midstate_verilator::{BAUD, BoardConfig, BoardError, CLOCK_HZ, Model, has_trace, models};

on_every_model! {
    the_board_says_what_it_was_configured_as,
    a_board_that_was_never_reset_works_from_the_first_frame_on,
    a_hash_takes_the_clocks_that_the_configuration_says,
    a_hit_is_written_within_a_pass_of_the_latency_that_the_configuration_says,
    a_frame_without_end_does_not_reach_the_waiting_job,
    a_reset_ends_everything_in_silence,
    a_request_may_meet_the_end_of_a_job_at_any_clock,
    a_damaged_job_disturbs_neither_the_running_nor_the_waiting_one,
    a_repeated_job_is_acknowledged_again_and_not_run_again,
    a_third_job_is_refused_until_the_second_runs,
    the_acknowledgement_of_a_cancel_comes_behind_the_end_that_it_caused,
    hits_that_find_the_fifo_full_are_counted,
    a_trace_is_written_or_refused,
}

/// Clocks that are long for an answer: twice as many as any job here is searched for while nothing is reported.
const LONG: u64 = 240_000;

/// Clocks of a job that is to run still when a few other frames have passed.
const A_WHILE: u64 = 100_000;

/// A board and a reader of what it says.
struct Wire {
    model: Model,
    reader: FrameReader,
}

impl Wire {
    fn new() -> Self {
        Self::with(&BoardConfig::default())
    }

    fn with(config: &BoardConfig) -> Self {
        Self { model: Model::new(config).expect("the board starts"), reader: FrameReader::new() }
    }

    fn send(&mut self, request: Request) {
        self.model.send(&request.to_wire());
    }

    fn of(model: Simulated) -> Self {
        Self::with(&BoardConfig::of(model.name))
    }

    /// The next report, or `None` when [`LONG`] passed without one.
    fn next(&mut self) -> Option<Report> {
        self.next_within(LONG)
    }

    /// The next report, or `None` when so many clocks passed without one.
    fn next_within(&mut self, clocks: u64) -> Option<Report> {
        let until = self.model.cycles() + clocks;
        while self.model.cycles() < until {
            let mut byte = [0];
            let came = self.model.run_until_output(until - self.model.cycles(), &mut byte);
            let report = (came == 1).then(|| self.reader.push(byte[0])).flatten();
            if let Some(report) = report {
                return Some(report.expect("the board sends whole frames"));
            }
        }
        None
    }

    fn ask(&mut self, request: Request) -> Report {
        self.send(request);
        self.next().expect("the board answers")
    }

    fn link_errors(&mut self) -> u16 {
        match self.ask(Request::GetStatus { sequence: 9 }) {
            Report::Status(status) => status.link_errors,
            other => panic!("{other:?} is not the status"),
        }
    }
}

fn genesis_job(job_id: u16, nonces: NonceRange, threshold: u32) -> Job {
    Job::of_header(job_id, &mainnet::HEADERS[0].header, nonces, threshold)
}

fn range(first: u32, count: u64) -> NonceRange {
    NonceRange::new(first, count).expect("1 to 2^32 nonces")
}

fn append(sequence: u8, job: Job) -> Request {
    Request::Job { sequence, mode: SubmitMode::Append, job }
}

fn done(job_id: u16, hits: u8, searched: u32) -> Option<Report> {
    Some(Report::RangeDone { end: RangeEnd::Finished, hits, job_id, searched })
}

/// Nonces as a report counts them.
fn nonces(count: u64) -> u32 {
    u32::try_from(count).expect("a short range")
}

const ACCEPTED: fn(u8) -> Report = |sequence| Report::Ack { sequence, outcome: Outcome::Accepted };

fn the_board_says_what_it_was_configured_as(model: Simulated) {
    assert_eq!(Wire::of(model).ask(Request::GetInfo { sequence: 0 }), Report::Info(model.config.info()));
}

#[test]
fn every_model_has_the_clock_and_the_line_that_the_link_counts_with() {
    for (name, config) in SIMULATED {
        assert_eq!((CLOCK_HZ, BAUD), (config.clock_hz, config.baud), "{name}");
    }
}

#[test]
fn a_model_that_is_not_there_is_answered_with_those_that_are() {
    let said = Model::new(&BoardConfig::of("spiral")).err().expect("there is no such model").to_string();
    assert!(said.contains("`spiral`"), "{said}");
    assert!(models().all(|name| said.contains(name)), "{said}");
    assert_ne!(said.contains("--features all-architectures"), cfg!(feature = "all-architectures"), "{said}");
}

fn a_board_that_was_never_reset_works_from_the_first_frame_on(model: Simulated) {
    let mut wire = Wire::with(&BoardConfig { without_reset: true, ..BoardConfig::of(model.name) });
    assert_eq!(wire.ask(append(1, genesis_job(1, range(0x7c2b_ac1d, 1), 0))), ACCEPTED(1));
    assert_eq!(wire.next(), Some(Report::Hit { index: 0, job_id: 1, nonce: 0x7c2b_ac1d }));
    let done = Report::RangeDone { end: RangeEnd::Finished, hits: 1, job_id: 1, searched: 1 };
    assert_eq!(wire.next(), Some(done));
    assert_eq!(wire.link_errors(), 0);
}

fn a_hash_takes_the_clocks_that_the_configuration_says(model: Simulated) {
    let clocks = |turns| {
        let count = turns * model.nonces_per_turn();
        let mut wire = Wire::of(model);
        let start = wire.model.cycles();
        wire.send(append(1, genesis_job(7, range(0, count), 0)));
        assert_eq!(wire.next(), Some(ACCEPTED(1)));
        assert_eq!(wire.next(), done(7, 0, u32::try_from(count).expect("a small count")));
        wire.model.cycles() - start
    };
    // The shorter one ends when its acknowledgement has left the line.
    let few = 5_000_u64.div_ceil(model.clocks_per_turn());
    let more = 20_000_u64.div_ceil(model.clocks_per_turn());
    // Everything but the hashes is the same in both: frames of one length over the same line.
    assert_eq!(clocks(few + more) - clocks(few), more * model.clocks_per_turn());
}

fn a_hit_is_written_within_a_pass_of_the_latency_that_the_configuration_says(model: Simulated) {
    let mut wire = Wire::of(model);
    wire.send(append(1, genesis_job(7, range(0, 2), u32::MAX)));
    let clocks_until = |model: &mut Model, led: usize, says: bool| {
        let start = model.cycles();
        while model.leds()[led] != says {
            model.run(1, &mut [0]);
            assert!(model.cycles() - start < 20_000, "LED {led} does not change");
        }
        model.cycles() - start
    };
    clocks_until(&mut wire.model, 0, true);
    // The job is loaded, the deal waits for its turn, and a hit takes some clocks from the engines to its LED.
    let latency = u64::from(model.config.latency_cycles());
    let clocks = clocks_until(&mut wire.model, 1, true);
    let longest = latency + model.clocks_per_turn() + 40;
    assert!((latency..longest).contains(&clocks), "{clocks} clocks, latency {latency}");
}

#[test]
fn garbage_is_counted_and_the_frame_behind_the_next_delimiter_is_read() {
    let mut wire = Wire::new();
    assert_eq!(wire.link_errors(), 0);

    // No frame: a code that points past the delimiter; a frame that is too long; a CRC that does not fit.
    wire.model.send(&[0x55, 0xaa, 0x00]);
    assert_eq!(wire.link_errors(), 1);
    wire.model.send(&[0x11; 200]);
    wire.model.send(&[0x00]);
    assert_eq!(wire.link_errors(), 2);
    let mut damaged = append(1, genesis_job(7, range(0, 1), 0)).to_wire().to_vec();
    damaged[20] ^= 0x04;
    wire.model.send(&damaged);
    assert_eq!(wire.link_errors(), 3);

    // Idle delimiters are no frames.
    wire.model.send(&[0x00; 5]);
    assert_eq!(wire.link_errors(), 3);

    // A line that is held low is one broken frame, however many bytes it was taken for.
    wire.model.disturb_line(25);
    wire.model.send(&[0x00]);
    assert_eq!(wire.link_errors(), 4);
}

#[test]
fn a_byte_without_its_stop_bit_spoils_its_frame_only() {
    let mut wire = Wire::new();
    let frame = Request::GetInfo { sequence: 3 }.to_wire();
    wire.model.send(&frame[..3]);
    wire.model.disturb_line(12);
    wire.model.send(&frame[3..]);
    assert_eq!(wire.next(), None);
    assert_eq!(wire.link_errors(), 1);
}

#[test]
fn a_lost_byte_breaks_its_frame_even_where_the_rest_is_whole() {
    let mut wire = Wire::new();
    let frame = Request::GetInfo { sequence: 3 }.to_wire();
    wire.model.send(&frame[..3]);
    // One byte's time: nothing of it is taken for another byte, and CRC and length of the frame are right.
    wire.model.disturb_line(10);
    wire.model.send(&frame[3..]);
    assert_eq!(wire.next(), None);
    assert_eq!(wire.link_errors(), 1);
}

#[test]
fn a_glitch_shorter_than_half_a_bit_is_no_byte() {
    let mut wire = Wire::new();
    wire.model.glitch_line(3);
    assert_eq!(wire.next(), None);
    assert_eq!(wire.link_errors(), 0);
}

fn a_frame_without_end_does_not_reach_the_waiting_job(model: Simulated) {
    let mut wire = Wire::of(model);
    let count = model.nonces_for(A_WHILE);
    assert_eq!(wire.ask(append(1, genesis_job(1, range(0, count), 0))), ACCEPTED(1));
    assert_eq!(wire.ask(append(2, genesis_job(2, range(0x7c2b_ac1c, 3), 0))), ACCEPTED(2));
    wire.model.send(&[0x11; 200]);
    wire.model.send(&[0]);
    assert_eq!(wire.next(), done(1, 0, nonces(count)));
    assert_eq!(wire.next(), Some(Report::Hit { index: 0, job_id: 2, nonce: 0x7c2b_ac1d }));
    assert_eq!(wire.next(), done(2, 1, 3));
    assert_eq!(wire.link_errors(), 1);
}

fn a_reset_ends_everything_in_silence(model: Simulated) {
    let mut wire = Wire::of(model);
    assert_eq!(wire.ask(append(1, genesis_job(1, NonceRange::ALL, u32::MAX))), ACCEPTED(1));
    wire.send(append(2, genesis_job(2, NonceRange::ALL, 0)));
    wire.model.send(&[0x55, 0]);
    wire.model.run(100_000, &mut [0; 1024]);
    wire.model.reset();
    wire.reader = FrameReader::new();
    assert_eq!(wire.next(), None);
    let idle = DeviceStatus {
        sequence: 5,
        hits_dropped: 0,
        hashes: 0,
        link_errors: 0,
        is_searching: false,
        is_job_waiting: false,
    };
    assert_eq!(wire.ask(Request::GetStatus { sequence: 5 }), Report::Status(idle));
    // The sequence of the last job before the reset is free again.
    assert_eq!(wire.ask(append(2, genesis_job(3, range(0, 7), 0))), ACCEPTED(2));
    assert_eq!(wire.next(), done(3, 0, 7));
}

#[test]
fn the_count_of_damaged_frames_stops_at_its_largest() {
    let mut wire = Wire::new();
    for _ in 0..66 {
        wire.model.send(&[1, 0].repeat(1000));
        while !wire.model.is_line_idle() {
            wire.model.run(100_000, &mut [0]);
        }
    }
    assert_eq!(wire.link_errors(), u16::MAX);
}

#[test]
fn the_count_of_dropped_hits_stops_at_its_largest() {
    let mut wire = Wire::new();
    wire.send(append(1, genesis_job(1, range(0, 76_000), u32::MAX)));
    while !matches!(wire.next(), Some(Report::RangeDone { .. })) {}
    let Report::Status(status) = wire.ask(Request::GetStatus { sequence: 1 }) else { panic!("no status") };
    assert_eq!((status.hits_dropped, status.hashes), (u16::MAX, 76_000));
}

/// How many clocks around the end of a job are tried; the job after it is loaded within 20 of them.
const CLOCKS_AROUND: u64 = 100;

/// Clocks from the one in which the board shows that it searches to the one in which it shows that it does not.
fn clocks_of_search(wire: &mut Wire) -> u64 {
    let mut clocks_until = |says: bool| {
        let start = wire.model.cycles();
        while wire.model.leds()[0] != says {
            wire.model.run(1, &mut [0]);
            assert!(wire.model.cycles() - start < LONG, "the LED does not change");
        }
        wire.model.cycles() - start
    };
    clocks_until(true);
    clocks_until(false)
}

/// A replace or a cancel, with and without a job that waits, arriving at every clock around the end of the running job:
/// in its last hash, the report of its end, the loading of the next.
fn a_request_may_meet_the_end_of_a_job_at_any_clock(model: Simulated) {
    let few = model.nonces_for(5_000);
    for (is_replace, has_waiting) in [(true, false), (true, true), (false, false), (false, true)] {
        // Long enough for another job's frame and answer to pass while it runs.
        let count = model.nonces_for(if has_waiting { 33_000 } else { 17_000 });
        let first = append(1, genesis_job(1, range(0, count), 0));
        let mut undisturbed = Wire::of(model);
        undisturbed.send(first);
        let clocks_of_search = clocks_of_search(&mut undisturbed);
        let mut ended_first = 0;
        for offset in 0..CLOCKS_AROUND {
            let case =
                format!("{}: replace {is_replace}, waiting {has_waiting}, offset {offset}", model.name);
            let mut wire = Wire::of(model);
            wire.send(first);
            while !wire.model.leds()[0] {
                wire.model.run(1, &mut [0]);
            }
            let end = wire.model.cycles() + clocks_of_search;
            assert_eq!(wire.next(), Some(ACCEPTED(1)), "{case}");
            if has_waiting {
                assert_eq!(wire.ask(append(2, genesis_job(2, range(0, few), 0))), ACCEPTED(2), "{case}");
            }
            let request = match is_replace {
                true => Request::Job {
                    sequence: 3,
                    mode: SubmitMode::Replace,
                    job: genesis_job(3, range(0x7c2b_ac1c, 3), 0),
                },
                false => Request::Cancel { sequence: 3 },
            };
            let line_clocks = request.to_wire().len() as u64 * BYTE_CLOCKS;
            let send_at = end + offset - line_clocks - CLOCKS_AROUND / 2;
            let wait = send_at.checked_sub(wire.model.cycles()).expect("the first job is long enough");
            assert_eq!(wire.model.run(wait, &mut [0; 8]), 0, "{case}: something came too early");
            wire.send(request);
            ended_first +=
                u32::from(check_ends(&mut wire, is_replace, has_waiting, &case) == RangeEnd::Finished);
        }
        // Both sides of the meeting were seen.
        assert!((20..80).contains(&ended_first), "{ended_first} of {CLOCKS_AROUND} jobs ended first");
    }
}

/// Holds what comes after a replace or a cancel with sequence 3 against the protocol; gives how job 1 ended.
fn check_ends(wire: &mut Wire, is_replace: bool, has_waiting: bool, case: &str) -> RangeEnd {
    let request_clocks = append(3, genesis_job(3, NonceRange::ALL, 0)).to_wire().len() as u64 * BYTE_CLOCKS;
    let mut ends = HashMap::new();
    let mut hits = 0;
    let mut searched_sum = 0;
    let mut is_acknowledged = false;
    // The longest silence is that of the request on its way, and of a few hashes.
    while let Some(report) = wire.next_within(request_clocks + 20_000) {
        match report {
            Report::Ack { sequence: 3, outcome: Outcome::Accepted } => {
                assert!(!is_acknowledged, "{case}: acknowledged twice");
                is_acknowledged = true;
            }
            Report::Hit { index: 0, job_id: 3, nonce: 0x7c2b_ac1d } => hits += 1,
            Report::RangeDone { end, hits: count, job_id, searched } => {
                assert_eq!(
                    is_acknowledged,
                    job_id == 3,
                    "{case}: job {job_id} on the wrong side of the answer"
                );
                assert_eq!(u32::from(count), if job_id == 3 { hits } else { 0 }, "{case}: job {job_id}");
                assert!(ends.insert(job_id, end).is_none(), "{case}: job {job_id} ended twice");
                searched_sum += u64::from(searched);
            }
            other => panic!("{case}: {other:?} does not belong here"),
        }
    }
    assert!(is_acknowledged, "{case}: no answer");
    assert_eq!(
        (hits, ends.get(&3)),
        if is_replace { (1, Some(&RangeEnd::Finished)) } else { (0, None) },
        "{case}"
    );
    assert!(has_waiting || !ends.contains_key(&2), "{case}");
    let Report::Status(status) = wire.ask(Request::GetStatus { sequence: 1 }) else { panic!("no status") };
    assert_eq!((status.hashes, status.hits_dropped), (searched_sum, 0), "{case}");
    assert!(!status.is_searching && !status.is_job_waiting, "{case}");
    ends.remove(&1).unwrap_or_else(|| panic!("{case}: job 1 has no end"))
}

fn a_damaged_job_disturbs_neither_the_running_nor_the_waiting_one(model: Simulated) {
    let mut wire = Wire::of(model);
    let count = model.nonces_for(A_WHILE);
    assert_eq!(wire.ask(append(1, genesis_job(1, range(0, count), 0))), ACCEPTED(1));
    assert_eq!(wire.ask(append(2, genesis_job(2, range(0x7c2b_ac1d, 1), 0))), ACCEPTED(2));
    let mut damaged = append(3, genesis_job(3, NonceRange::ALL, u32::MAX)).to_wire().to_vec();
    let last = damaged.len() - 2;
    damaged[last] ^= 0x01;
    wire.model.send(&damaged);
    assert_eq!(wire.next(), done(1, 0, nonces(count)));
    assert_eq!(wire.next(), Some(Report::Hit { index: 0, job_id: 2, nonce: 0x7c2b_ac1d }));
    assert_eq!(wire.next(), done(2, 1, 1));
    assert_eq!(wire.next(), None);
}

fn a_repeated_job_is_acknowledged_again_and_not_run_again(model: Simulated) {
    let mut wire = Wire::of(model);
    let count = model.nonces_for(A_WHILE);
    let job = append(5, genesis_job(1, range(0, count), 0));
    assert_eq!(wire.ask(job), ACCEPTED(5));
    assert_eq!(wire.ask(job), ACCEPTED(5));
    assert_eq!(wire.next(), done(1, 0, nonces(count)));
    assert_eq!(wire.next(), None);
    let replace =
        Request::Job { sequence: 6, mode: SubmitMode::Replace, job: genesis_job(2, range(0, count), 0) };
    assert_eq!(wire.ask(replace), ACCEPTED(6));
    assert_eq!(wire.ask(replace), ACCEPTED(6));
    assert_eq!(wire.next(), done(2, 0, nonces(count)));
    assert_eq!(wire.next(), None);
    // Cancel forgets the sequence: the same frame is a new job.
    assert_eq!(wire.ask(Request::Cancel { sequence: 6 }), ACCEPTED(6));
    assert_eq!(wire.ask(job), ACCEPTED(5));
    assert_eq!(wire.next(), done(1, 0, nonces(count)));
}

fn a_third_job_is_refused_until_the_second_runs(model: Simulated) {
    let mut wire = Wire::of(model);
    assert_eq!(wire.ask(append(1, genesis_job(1, NonceRange::ALL, 0))), ACCEPTED(1));
    assert_eq!(wire.ask(append(2, genesis_job(2, NonceRange::ALL, 0))), ACCEPTED(2));
    let refused = Report::Ack { sequence: 3, outcome: Outcome::QueueFull };
    assert_eq!(wire.ask(append(3, genesis_job(3, NonceRange::ALL, 0))), refused);
}

fn the_acknowledgement_of_a_cancel_comes_behind_the_end_that_it_caused(model: Simulated) {
    let mut wire = Wire::of(model);
    assert_eq!(wire.ask(append(1, genesis_job(1, NonceRange::ALL, u32::MAX))), ACCEPTED(1));
    // Every nonce is a hit: the FIFO is full by now, and stays so.
    wire.send(Request::Cancel { sequence: 2 });
    let mut has_ended = false;
    loop {
        match wire.next().expect("the board answers") {
            Report::Hit { job_id: 1, .. } => assert!(!has_ended, "a hit came behind the end of its job"),
            Report::RangeDone { end: RangeEnd::Cancelled, job_id: 1, .. } => has_ended = true,
            Report::Ack { sequence: 2, outcome: Outcome::Accepted } => break,
            other => panic!("{other:?} does not belong here"),
        }
    }
    assert!(has_ended, "the acknowledgement overtook the end");
    assert_eq!(wire.next(), None);
}

fn hits_that_find_the_fifo_full_are_counted(model: Simulated) {
    let mut wire = Wire::of(model);
    let count = 600;
    assert_eq!(wire.ask(append(1, genesis_job(1, range(u32::MAX - 9, count), u32::MAX))), ACCEPTED(1));
    let mut indices = Vec::new();
    let hits = loop {
        match wire.next().expect("the board reports") {
            Report::Hit { index, job_id: 1, nonce } => {
                // Nonces count on past 2^32 - 1, and the index says which of them are missing.
                assert_eq!(nonce.wrapping_add(10) % 256, u32::from(index));
                indices.push(index);
            }
            Report::RangeDone { end: RangeEnd::Finished, hits, job_id: 1, searched: 600 } => break hits,
            other => panic!("{other:?} does not belong here"),
        }
    };
    assert_eq!(u64::from(hits), count % 256);
    let Report::Status(status) = wire.ask(Request::GetStatus { sequence: 1 }) else { panic!("no status") };
    assert_eq!(
        status.hits_dropped > 0,
        model.drops_hits(),
        "the FIFO is fuller or emptier than it should be"
    );
    assert_eq!(indices.len() + usize::from(status.hits_dropped), 600);
    assert_eq!((status.hashes, status.is_searching, status.is_job_waiting), (600, false, false));
}

#[test]
fn a_request_that_the_board_does_not_know_is_answered() {
    let mut wire = Wire::new();
    // Type 0x7e with sequence 4, framed by hand; the CRC is Python's binascii.crc_hqx(b"\x7e\x04", 0xffff).
    wire.model.send(&[5, 0x7e, 0x04, 0x76, 0xdd, 0]);
    assert_eq!(wire.next(), Some(Report::Ack { sequence: 4, outcome: Outcome::Unsupported }));
}

fn a_trace_is_written_or_refused(model: Simulated) {
    let folder = tempfile::tempdir().expect("a folder for the trace");
    let path = folder.path().join("board.fst");
    let config = BoardConfig { trace: Some(path.clone()), ..BoardConfig::of(model.name) };
    if !has_trace(model.name).expect("the model is there") {
        let refused = Model::new(&config).err().expect("there is nothing to write it with");
        assert!(matches!(refused, BoardError::NoTrace { .. }), "{refused:?}");
        let said = refused.to_string();
        assert!(said.contains(model.name) && said.contains("rolled"), "{said}");
        return;
    }
    let mut wire = Wire::with(&config);
    wire.ask(Request::GetInfo { sequence: 0 });
    drop(wire);
    assert!(std::fs::metadata(&path).expect("the trace is there").len() > 1000);

    let nowhere = folder.path().join("no such folder").join("board.fst");
    let refused = Model::new(&BoardConfig { trace: Some(nowhere), ..config });
    let message = refused.err().expect("there is no such folder").to_string();
    assert!(message.contains("no such folder"), "{message}");
}
