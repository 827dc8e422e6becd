//! The decoder of plain frames.

use bytes::BytesMut;
use midstate_sv2::FrameDecoder;

use super::Choices;

const MAX_PAYLOAD: usize = 1000;

/// However a stream is cut, the same frames come out; put together they are the stream's beginning; none is above the
/// limit; an error stays.
pub(crate) fn frames(input: &[u8]) {
    let mut choices = Choices(input);
    let cut = usize::from(choices.byte()) + 1;
    let stream = choices.0;
    let (whole, error) = decode(stream, stream.len().max(1));
    assert_eq!(decode(stream, cut), (whole.clone(), error), "cut every {cut} bytes");
    assert!(stream.starts_with(&whole));
    if !error {
        // What is left is less than a frame: a header cut short, or one whose payload is.
        let rest = &stream[whole.len()..];
        let declared =
            rest.first_chunk().map(|[_, _, _, a, b, c]| u32::from_le_bytes([*a, *b, *c, 0]) as usize);
        assert!(declared.is_none_or(|declared| declared <= MAX_PAYLOAD && rest.len() < 6 + declared));
    }
}

/// The frames as they are written, and whether an error ended them.
fn decode(stream: &[u8], cut: usize) -> (BytesMut, bool) {
    let mut decoder = FrameDecoder::new(MAX_PAYLOAD);
    let mut out = BytesMut::new();
    for part in stream.chunks(cut) {
        decoder.receive(part);
        loop {
            match decoder.next_frame() {
                Ok(Some(frame)) => {
                    assert!(frame.payload().len() <= MAX_PAYLOAD);
                    frame.write(&mut out);
                }
                Ok(None) => break,
                Err(error) => {
                    decoder.receive(&[0; 40]);
                    assert_eq!(decoder.next_frame(), Err(error));
                    return (out, true);
                }
            }
        }
    }
    (out, false)
}
