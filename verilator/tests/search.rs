//! The committed top finds real nonces through its pins.

use std::time::Duration;

use midstate_fabric::{Event, Fabric, Job, NonceRange, RangeEnd, SubmitMode};
use midstate_spec::mainnet;
use midstate_verilator::{BoardConfig, open};

#[test]
fn a_window_around_a_known_nonce_holds_one_hit() {
    let mut fabric = open(&BoardConfig::default()).unwrap();
    for (job_id, known) in (0..).zip(mainnet::HEADERS) {
        let header = known.header;
        let nonces = NonceRange::new(header.nonce.wrapping_sub(31), 64).unwrap();
        let threshold = header.target().unwrap().most_significant_word();
        let job = Job { job_id, midstate: header.midstate(), tail: header.tail(), nonces, threshold };
        fabric.submit(&job, SubmitMode::Append).unwrap();
        let mut events = Vec::new();
        loop {
            match fabric.poll(Duration::from_secs(1)).unwrap() {
                Some(Event::Status(_)) | None => {}
                Some(event) => {
                    events.push(event.clone());
                    if matches!(event, Event::RangeDone { .. }) {
                        break;
                    }
                }
            }
        }
        assert_eq!(
            events,
            [
                Event::Hit { job_id, nonce: header.nonce },
                Event::RangeDone { job_id, end: RangeEnd::Finished, searched: Some(64) }
            ],
            "height {}",
            known.height
        );
    }
    println!("{} cycles", fabric.link().model().cycles());
}
