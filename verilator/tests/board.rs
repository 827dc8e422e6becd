//! The committed top through its pins: what only a look at the wire or at single clocks can show.

use midstate_gateware::CoreConfig;
use midstate_spec::link::{FrameReader, Job, NonceRange, Outcome, RangeEnd, Report, Request, SubmitMode};
use midstate_spec::mainnet;
use midstate_verilator::{BAUD, BoardConfig, CLOCK_HZ, Model};

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

    /// The next report, or `None` when a tenth of the board's second passed without one.
    fn next(&mut self) -> Option<Report> {
        let until = self.model.cycles() + u64::from(CLOCK_HZ) / 10;
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
    let header = mainnet::HEADERS[0].header;
    Job { job_id, midstate: header.midstate(), tail: header.tail(), nonces, threshold }
}

fn range(first: u32, count: u64) -> NonceRange {
    NonceRange::new(first, count).expect("1 to 2^32 nonces")
}

fn append(sequence: u8, job: Job) -> Request {
    Request::Job { sequence, mode: SubmitMode::Append, job }
}

const ACCEPTED: fn(u8) -> Report = |sequence| Report::Ack { sequence, outcome: Outcome::Accepted };

#[test]
fn the_board_says_what_it_was_configured_as() {
    let config = CoreConfig::default();
    assert_eq!((CLOCK_HZ, BAUD), (config.clock_hz, config.baud));
    assert_eq!(Wire::new().ask(Request::GetInfo { sequence: 0 }), Report::Info(config.info()));
}

#[test]
fn a_board_that_was_never_reset_works_from_the_first_frame_on() {
    let mut wire = Wire::with(&BoardConfig { without_reset: true, ..BoardConfig::default() });
    assert_eq!(wire.ask(append(1, genesis_job(1, range(0x7c2b_ac1d, 1), 0))), ACCEPTED(1));
    assert_eq!(wire.next(), Some(Report::Hit { index: 0, job_id: 1, nonce: 0x7c2b_ac1d }));
    let done = Report::RangeDone { end: RangeEnd::Finished, hits: 1, job_id: 1, searched: 1 };
    assert_eq!(wire.next(), Some(done));
    assert_eq!(wire.link_errors(), 0);
}

#[test]
fn a_hash_takes_the_clocks_that_the_configuration_says() {
    let clocks = |count| {
        let mut wire = Wire::new();
        let start = wire.model.cycles();
        wire.send(append(1, genesis_job(7, range(0, count), 0)));
        assert_eq!(wire.next(), Some(ACCEPTED(1)));
        let done = Report::RangeDone {
            end: RangeEnd::Finished,
            hits: 0,
            job_id: 7,
            searched: u32::try_from(count).expect("a small count"),
        };
        assert_eq!(wire.next(), Some(done));
        wire.model.cycles() - start
    };
    // Everything but the hashes is the same in both: frames of one length over the same line.
    assert_eq!(clocks(300) - clocks(100), 200 * u64::from(CoreConfig::default().clocks_per_hash()));
}

#[test]
fn a_hit_is_written_after_the_latency_that_the_configuration_says() {
    let mut wire = Wire::new();
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
    // The LED shows the write a clock later.
    let latency = u64::from(CoreConfig::default().latency_cycles());
    assert_eq!(clocks_until(&mut wire.model, 1, true), latency + 1);
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
fn a_damaged_job_disturbs_neither_the_running_nor_the_waiting_one() {
    let mut wire = Wire::new();
    assert_eq!(wire.ask(append(1, genesis_job(1, range(0, 400), 0))), ACCEPTED(1));
    assert_eq!(wire.ask(append(2, genesis_job(2, range(0x7c2b_ac1d, 1), 0))), ACCEPTED(2));
    let mut damaged = append(3, genesis_job(3, NonceRange::ALL, u32::MAX)).to_wire().to_vec();
    let last = damaged.len() - 2;
    damaged[last] ^= 0x01;
    wire.model.send(&damaged);
    let done =
        |job_id, hits, searched| Some(Report::RangeDone { end: RangeEnd::Finished, hits, job_id, searched });
    assert_eq!(wire.next(), done(1, 0, 400));
    assert_eq!(wire.next(), Some(Report::Hit { index: 0, job_id: 2, nonce: 0x7c2b_ac1d }));
    assert_eq!(wire.next(), done(2, 1, 1));
    assert_eq!(wire.next(), None);
}

#[test]
fn a_repeated_job_is_acknowledged_again_and_not_run_again() {
    let mut wire = Wire::new();
    let job = append(5, genesis_job(1, range(0, 2000), 0));
    assert_eq!(wire.ask(job), ACCEPTED(5));
    assert_eq!(wire.ask(job), ACCEPTED(5));
    let done = Report::RangeDone { end: RangeEnd::Finished, hits: 0, job_id: 1, searched: 2000 };
    assert_eq!(wire.next(), Some(done));
    assert_eq!(wire.next(), None);
    // Cancel forgets the sequence: the same frame is a new job.
    assert_eq!(wire.ask(Request::Cancel { sequence: 6 }), ACCEPTED(6));
    assert_eq!(wire.ask(job), ACCEPTED(5));
    assert_eq!(wire.next(), Some(done));
}

#[test]
fn a_third_job_is_refused_until_the_second_runs() {
    let mut wire = Wire::new();
    assert_eq!(wire.ask(append(1, genesis_job(1, NonceRange::ALL, 0))), ACCEPTED(1));
    assert_eq!(wire.ask(append(2, genesis_job(2, NonceRange::ALL, 0))), ACCEPTED(2));
    let refused = Report::Ack { sequence: 3, outcome: Outcome::QueueFull };
    assert_eq!(wire.ask(append(3, genesis_job(3, NonceRange::ALL, 0))), refused);
}

#[test]
fn the_acknowledgement_of_a_cancel_comes_behind_the_end_that_it_caused() {
    let mut wire = Wire::new();
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

#[test]
fn hits_that_find_the_fifo_full_are_counted() {
    let mut wire = Wire::new();
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
    assert!(status.hits_dropped > 0, "the FIFO never overflowed: the test is too gentle");
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

#[test]
fn a_trace_is_written() {
    let folder = tempfile::tempdir().expect("a folder for the trace");
    let path = folder.path().join("board.fst");
    let mut wire = Wire::with(&BoardConfig { trace: Some(path.clone()), ..BoardConfig::default() });
    wire.ask(Request::GetInfo { sequence: 0 });
    drop(wire);
    assert!(std::fs::metadata(&path).expect("the trace is there").len() > 1000);

    let nowhere = folder.path().join("no such folder").join("board.fst");
    let refused = Model::new(&BoardConfig { trace: Some(nowhere), ..BoardConfig::default() });
    let message = refused.err().expect("there is no such folder").to_string();
    assert!(message.contains("no such folder"), "{message}");
}
