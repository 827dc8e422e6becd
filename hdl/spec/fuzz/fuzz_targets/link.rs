//! Any bytes on the wire: nothing panics, what is read as a frame says so again when it is written, and the frame behind
//! the next delimiter is always read.
#![no_main]

use libfuzzer_sys::fuzz_target;
use midstate_spec::link::{DELIMITER, FrameReader, FromPayload, LinkError, Report, Request};

fuzz_target!(|bytes: &[u8]| {
    let mut reports = FrameReader::new();
    let mut requests = FrameReader::new();
    for &byte in bytes {
        if let Some(Ok(report)) = reports.push::<Report>(byte) {
            assert_eq!(read_back(&report.to_wire()), Some(Ok(report)));
        }
        if let Some(Ok(request)) = requests.push::<Request>(byte) {
            assert_eq!(read_back(&request.to_wire()), Some(Ok(request)));
        }
    }
    let _ = reports.push::<Report>(DELIMITER);
    let next = Request::GetStatus { sequence: 1 };
    let _ = requests.push::<Request>(DELIMITER);
    let read = next.to_wire().iter().find_map(|&byte| requests.push::<Request>(byte));
    assert_eq!(read, Some(Ok(next)));
});

fn read_back<T: FromPayload>(wire: &[u8]) -> Option<Result<T, LinkError>> {
    let mut reader = FrameReader::new();
    wire.iter().find_map(|&byte| reader.push(byte))
}
