//! The driver against the model device: what it must make of each single trouble.

use std::io;
use std::time::{Duration, Instant};

use midstate_spec::link::{NonceRange, Outcome, PROTOCOL_VERSION, RangeEnd, Report};
use midstate_spec::{Midstate, Tail};

use super::model::{ModelLink, Trouble};
use super::{Link, LinkConfig, LinkFabric};
use crate::{Event, Fabric, FabricError, Fault, Gateware, Job, RequestKind, Status, SubmitMode, conformance};

const CONFIG: LinkConfig = LinkConfig {
    answer_timeout: Duration::from_millis(20),
    attempts: 3,
    status_interval: Duration::from_millis(20),
    max_events: 64,
};

fn open(trouble: Trouble) -> LinkFabric<ModelLink> {
    LinkFabric::open_with(ModelLink::new(trouble), CONFIG).expect("the model answers")
}

fn job(job_id: u16, count: u64, threshold: u32) -> Job {
    let nonces = NonceRange::new(0, count).expect("count is within 1..=2^32");
    Job { job_id, midstate: Midstate([9; 8]), tail: Tail([1, 2, 3]), nonces, threshold }
}

/// Events but counters, for a simulated time.
fn events_for(fabric: &mut LinkFabric<ModelLink>, ms: u64) -> Vec<Event> {
    let until = fabric.link().now_us + ms * 1000;
    let mut events = Vec::new();
    while fabric.link().now_us < until {
        match fabric.poll(Duration::from_millis(5)).expect("the model stays") {
            Some(Event::Status(_)) | None => {}
            Some(event) => events.push(event),
        }
    }
    events
}

fn done(job_id: u16, end: RangeEnd, searched: Option<u64>) -> Event {
    Event::RangeDone { job_id, end, searched }
}

#[test]
fn the_model_conforms() {
    let mut fabric = open(Trouble::default());
    conformance::run_within(&mut fabric, 20_000);
    let errors = fabric
        .link()
        .sent
        .iter()
        .filter(|report| matches!(report, Report::Status(status) if status.link_errors > 0));
    assert_eq!(errors.count(), 0, "the driver sent something that is no frame");
}

#[test]
fn all_that_is_known_of_a_device_is_what_it_answered() {
    let fabric = open(Trouble::default());
    let info = fabric.info();
    assert_eq!((info.engines, info.queue_depth, info.nominal_hashes_per_s), (2, 2, 500_000));
    let gateware = Gateware {
        protocol: PROTOCOL_VERSION,
        version: 0x0102,
        architecture: 7,
        clock_hz: 12_000_000,
        clocks_per_hash: 48,
        hit_fifo_depth: 4,
    };
    assert_eq!(info.gateware, Some(gateware));
}

#[test]
fn another_protocol_version_is_refused() {
    let mut link = ModelLink::new(Trouble::default());
    link.device.info.protocol = 9;
    let error = LinkFabric::open_with(link, CONFIG).expect_err("protocol 9 is not ours");
    assert!(
        matches!(error, FabricError::ProtocolVersion { found: 9, supported: PROTOCOL_VERSION, .. }),
        "{error}"
    );
}

#[test]
fn a_device_without_a_clock_is_refused() {
    let mut link = ModelLink::new(Trouble::default());
    link.device.info.clock_hz = 0;
    let error = LinkFabric::open_with(link, CONFIG).expect_err("a zero cannot be divided by");
    assert!(matches!(error, FabricError::DeviceMisbehaved { .. }), "{error}");
}

#[test]
fn a_configuration_that_cannot_work_is_refused() {
    for config in [
        LinkConfig { attempts: 0, ..CONFIG },
        LinkConfig { answer_timeout: Duration::ZERO, ..CONFIG },
        LinkConfig { status_interval: Duration::MAX, ..CONFIG },
        LinkConfig { max_events: 2, ..CONFIG },
    ] {
        let error = LinkFabric::open_with(ModelLink::new(Trouble::default()), config).expect_err("refused");
        assert!(matches!(error, FabricError::Config { .. }), "{error}");
    }
}

#[test]
fn a_silent_device_is_given_up_after_all_attempts() {
    let silent = Trouble { silent_at_us: Some(0), ..Trouble::default() };
    let error = LinkFabric::open_with(ModelLink::new(silent), CONFIG).expect_err("nothing answers");
    let FabricError::NoAnswer { request, attempts, waited, .. } = error else { panic!("{error}") };
    assert_eq!((request, attempts), (RequestKind::Info, 3));
    assert!((60..70).contains(&waited.as_millis()), "{waited:?}");
}

#[test]
fn a_device_that_falls_silent_while_idle_is_noticed() {
    let mut fabric = open(Trouble { silent_at_us: Some(200_000), ..Trouble::default() });
    let error = loop {
        if let Err(error) = fabric.poll(Duration::from_millis(500)) {
            break error;
        }
        assert!(fabric.link().now_us < 1_000_000, "silence is not noticed");
    };
    assert!(
        matches!(error, FabricError::NoAnswer { request: RequestKind::Status, attempts: 3, .. }),
        "{error}"
    );
}

/// A simulation whose caller sees twenty of its own milliseconds pass in one of the simulation's.
struct SlowLink {
    model: ModelLink,
}

const SLOWNESS: u32 = 20;

impl Link for SlowLink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.model.write(bytes)
    }

    fn read(&mut self, buf: &mut [u8], timeout: Duration) -> io::Result<usize> {
        self.model.read(buf, timeout / SLOWNESS)
    }

    fn name(&self) -> String {
        self.model.name()
    }

    fn now(&self) -> Instant {
        self.model.now()
    }

    fn caller_now(&self) -> Instant {
        self.model.epoch + (self.model.now() - self.model.epoch) * SLOWNESS
    }
}

#[test]
fn a_device_that_answers_and_does_not_search_is_given_up() {
    let mut fabric = open(Trouble { stuck_at_us: Some(200_000), ..Trouble::default() });
    fabric.submit(&job(1, 1 << 32, 0), SubmitMode::Append).expect("there is room");
    let error = loop {
        match fabric.poll(Duration::from_millis(5)) {
            Ok(_) => assert!(fabric.link().now_us < 1_000_000, "nobody noticed"),
            Err(error) => break error,
        }
    };
    assert!(matches!(error, FabricError::Stalled { job_id: 1, .. }), "{error}");
    assert!((200_000..400_000).contains(&fabric.link().now_us), "{}", fabric.link().now_us);
}

#[test]
fn a_poll_of_a_slow_simulation_takes_what_its_caller_gave_it() {
    let link = SlowLink { model: ModelLink::new(Trouble::default()) };
    let mut fabric = LinkFabric::open_with(link, CONFIG).expect("the model answers");
    // 10 ms of the model's time.
    fabric.submit(&job(1, 5_000, 0), SubmitMode::Append).expect("there is room");
    let timeout = Duration::from_millis(50);
    let mut events = Vec::new();
    for _ in 0..100 {
        let before = fabric.link().caller_now();
        let event = fabric.poll(timeout).expect("the model stays");
        let took = fabric.link().caller_now() - before;
        assert!(took < timeout + Duration::from_millis(5), "{took:?}, then {event:?}");
        assert!(event.is_some() || took >= timeout, "nothing came in {took:?}");
        events.extend(event);
    }
    assert!(events.contains(&done(1, RangeEnd::Finished, Some(5_000))), "{events:?}");
    let statuses = events.iter().filter(|event| matches!(event, Event::Status(_))).count();
    assert!(statuses >= 3, "the counters are asked for every 20 ms: {events:?}");
}

#[test]
fn an_unplugged_device_is_gone_for_good() {
    let mut fabric = open(Trouble { gone_at_us: Some(100_000), ..Trouble::default() });
    fabric.submit(&job(1, 1 << 32, 0), SubmitMode::Append).expect("it is there yet");
    let error = loop {
        if let Err(error) = fabric.poll(Duration::from_millis(5)) {
            break error;
        }
    };
    assert!(matches!(error, FabricError::DeviceGone { .. }), "{error}");
    let error = fabric.submit(&job(2, 1, 0), SubmitMode::Append).expect_err("it is gone");
    assert!(matches!(error, FabricError::Closed { .. }), "{error}");
}

#[test]
fn reports_for_an_earlier_host_are_discarded() {
    let mut link = ModelLink::new(Trouble::default());
    link.device.start(job(1, 1 << 32, u32::MAX));
    let mut fabric = LinkFabric::open_with(link, CONFIG).expect("it can be cancelled");
    fabric.submit(&job(1, 4, 0), SubmitMode::Append).expect("the queue is empty");
    assert_eq!(events_for(&mut fabric, 100), [done(1, RangeEnd::Finished, Some(4))]);
}

#[test]
fn half_a_frame_of_an_earlier_host_does_not_spoil_the_first_request() {
    let mut link = ModelLink::new(Trouble::default());
    link.write(&[60, 3, 1, 4, 1, 5]).expect("the model takes bytes");
    let fabric = LinkFabric::open_with(link, CONFIG).expect("the first request is whole");
    assert_eq!(fabric.link().sent.len(), 3, "Info, Ack and Status: nothing had to be repeated");
}

#[test]
fn a_lost_answer_on_a_busy_line_is_asked_for_again() {
    let mut fabric = open(Trouble::default());
    fabric.link_mut().lose_if =
        Some(|report| matches!(report, Report::Status(status) if status.sequence % 8 != 0));
    fabric.submit(&job(1, 1 << 32, u32::MAX), SubmitMode::Append).expect("there is room");
    let until = fabric.link().now_us + 1_000_000;
    let mut statuses = 0;
    while fabric.link().now_us < until {
        let event = fabric.poll(Duration::from_millis(5)).expect("hits show that the device is there");
        statuses += u32::from(matches!(event, Some(Event::Status(_))));
    }
    assert!(statuses >= 4, "{statuses} answers of 50 questions, 1 in 8 of which is answered");
}

#[test]
fn a_job_whose_ack_is_lost_runs_once() {
    let mut fabric = open(Trouble::default());
    fabric.link_mut().lose_if = Some(|report| matches!(report, Report::Ack { .. }));
    let error = fabric.submit(&job(1, 8, u32::MAX), SubmitMode::Append).expect_err("no ack ever came");
    assert!(matches!(error, FabricError::NoAnswer { request: RequestKind::Job, .. }), "{error}");
    assert_eq!(fabric.link().device.started, [1], "three copies of one job");
}

/// The first copy is refused and its Ack comes late; the second finds room, and so the device has the job.
#[test]
fn a_refusal_is_not_final_while_a_copy_is_on_its_way() {
    let mut fabric = open(Trouble::default());
    fabric.link_mut().delay_us = Some(|report| match report {
        Report::Ack { outcome: Outcome::QueueFull, .. } => 25_000,
        _ => 0,
    });
    // 15 ms at half a nonce a microsecond: it ends before the copy comes after 20 ms.
    fabric.submit(&job(1, 7_500, 0), SubmitMode::Append).expect("there is room");
    fabric.submit(&job(2, 15_000, 0), SubmitMode::Append).expect("there is room");
    fabric.submit(&job(3, 5, 0), SubmitMode::Append).expect("the copy is taken");
    let expected = [(1, 7_500), (2, 15_000), (3, 5)]
        .map(|(job_id, searched)| done(job_id, RangeEnd::Finished, Some(searched)));
    assert_eq!(events_for(&mut fabric, 100), expected);
}

#[test]
fn a_waiting_job_ends_with_the_running_one() {
    let config = LinkConfig { status_interval: Duration::from_secs(3600), ..CONFIG };
    let link = ModelLink::new(Trouble::default());
    let mut fabric = LinkFabric::open_with(link, config).expect("the model answers");
    // So that no counters help.
    status(&mut fabric);
    fabric.submit(&job(1, 1 << 32, 0), SubmitMode::Append).expect("there is room");
    fabric.submit(&job(2, 5, 0), SubmitMode::Append).expect("there is room");
    fabric.cancel().expect("it is there");
    let events = events_for(&mut fabric, 10);
    assert!(
        matches!(
            events[..],
            [
                Event::RangeDone { job_id: 1, end: RangeEnd::Cancelled, searched: Some(1..) },
                Event::RangeDone { job_id: 2, end: RangeEnd::Cancelled, searched: Some(0) },
            ]
        ),
        "{events:?}"
    );
}

#[test]
fn a_lost_end_is_concluded_and_said() {
    let mut fabric = open(Trouble::default());
    fabric.link_mut().lose_if = Some(|report| matches!(report, Report::RangeDone { job_id: 1, .. }));
    fabric.submit(&job(1, 8, 0), SubmitMode::Append).expect("there is room");
    fabric.submit(&job(2, 100, 0), SubmitMode::Append).expect("there is room");
    fabric.submit(&job(3, 1 << 32, 0), SubmitMode::Append).expect("there is room");
    let lost = Event::Fault(Fault::RangeDoneLost { job_id: 1 });
    let expected = [lost, done(1, RangeEnd::Finished, None), done(2, RangeEnd::Finished, Some(100))];
    assert_eq!(events_for(&mut fabric, 200), expected);
}

#[test]
fn a_lost_last_end_is_concluded_from_an_idle_device() {
    let mut fabric = open(Trouble::default());
    fabric.link_mut().lose_if = Some(|report| matches!(report, Report::RangeDone { .. }));
    fabric.submit(&job(1, 8, 0), SubmitMode::Append).expect("there is room");
    let lost = Event::Fault(Fault::RangeDoneLost { job_id: 1 });
    assert_eq!(events_for(&mut fabric, 200), [lost, done(1, RangeEnd::Finished, None)]);
}

#[test]
fn lost_hits_are_counted_by_their_gap() {
    let mut fabric = open(Trouble::default());
    fabric.link_mut().lose_if = Some(|report| matches!(report, Report::Hit { index: 1..3, .. }));
    fabric.submit(&job(1, 4, u32::MAX), SubmitMode::Append).expect("there is room");
    let missing = Event::Fault(Fault::HitsMissing { job_id: 1, count: 2 });
    let expected = [
        Event::Hit { job_id: 1, nonce: 0 },
        Event::Hit { job_id: 1, nonce: 3 },
        missing,
        done(1, RangeEnd::Finished, Some(4)),
    ];
    assert_eq!(events_for(&mut fabric, 100), expected);
}

#[test]
fn repeated_reports_change_nothing_but_the_faults() {
    let mut fabric = open(Trouble { repeated_frames: 100, ..Trouble::default() });
    fabric.submit(&job(1, 1, u32::MAX), SubmitMode::Append).expect("there is room");
    let expected = [
        Event::Hit { job_id: 1, nonce: 0 },
        Event::Fault(Fault::HitRepeated { job_id: 1, nonce: 0 }),
        done(1, RangeEnd::Finished, Some(1)),
        Event::Fault(Fault::UnknownJob { job_id: 1 }),
    ];
    assert_eq!(events_for(&mut fabric, 100), expected);
}

#[test]
fn a_reset_ends_the_jobs_and_the_counters_go_on() {
    let mut fabric = open(Trouble { reset_at_us: Some(200_000), ..Trouble::default() });
    fabric.submit(&job(1, 1 << 32, 0), SubmitMode::Append).expect("there is room");
    fabric.submit(&job(2, 1 << 32, 0), SubmitMode::Append).expect("there is room");
    let expected = [
        Event::Fault(Fault::DeviceReset),
        done(1, RangeEnd::Cancelled, None),
        done(2, RangeEnd::Cancelled, None),
    ];
    assert_eq!(events_for(&mut fabric, 300), expected);
    fabric.submit(&job(3, 100, 0), SubmitMode::Append).expect("the device is empty");
    assert_eq!(events_for(&mut fabric, 50), [done(3, RangeEnd::Finished, Some(100))]);
    let status = status(&mut fabric);
    assert!(status.hashes > 80_000, "{status:?}");
}

fn status(fabric: &mut LinkFabric<ModelLink>) -> Status {
    loop {
        if let Some(Event::Status(status)) = fabric.poll(Duration::from_millis(5)).expect("the model stays") {
            return status;
        }
    }
}

/// The sequence of the last job that was taken must never come again, however many were refused since.
#[test]
fn no_number_of_refusals_makes_a_new_job_look_like_the_last() {
    let mut fabric = open(Trouble::default());
    fabric.submit(&job(1, 1 << 32, 0), SubmitMode::Append).expect("there is room");
    fabric.submit(&job(2, 1 << 32, 0), SubmitMode::Append).expect("there is room");
    for _ in 0..600 {
        let refused = fabric.submit(&job(3, 1, 0), SubmitMode::Append);
        assert!(matches!(refused, Err(FabricError::QueueFull { job_id: 3, queue_depth: 2 })), "{refused:?}");
    }
}

#[test]
fn events_that_nobody_polls_are_bounded() {
    let mut fabric = open(Trouble::default());
    fabric.submit(&job(0, 1 << 32, u32::MAX), SubmitMode::Append).expect("there is room");
    let mut refused = 0;
    for id in 1..500 {
        match fabric.submit(&job(id, 1 << 32, u32::MAX), SubmitMode::Replace) {
            Ok(()) => {}
            Err(FabricError::EventsUnread { waiting }) => {
                refused += 1;
                assert!(waiting <= CONFIG.max_events + 4, "{waiting} events wait");
            }
            Err(error) => panic!("{error}"),
        }
    }
    assert!(refused > 400, "{refused} refusals");
}
