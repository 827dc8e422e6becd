//! Decoding and encoding of a share and of a job, beside SRI's crates in the same run.
//!
//! What is decoded lies in a frame already. SRI's `Mining` borrows from the frame and is what a handler sees at once;
//! `MiningOwned` is what it has to make to keep a message. Ours can be kept as it is, with counted slices of the frame as
//! fields, and there is a form to look at, which borrows them.
//! Results are looked at where they lie and dropped. Encoding makes a whole frame in plain text, ours in a buffer of the
//! caller's. SRI's encoders consume the message, so they are given a copy that is made and timed apart.

use std::hint::black_box;

use bytes::BytesMut;
use codec_sv2::Encoder;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use framing_sv2::framing::MessageFrame;
use framing_sv2::header::Header;
use midstate_sv2::messages::Message;
use parsers_sv2::{AnyMessage, Mining, parse_message_frame_with_tlvs};

#[path = "common/clock.rs"]
mod clock;
#[path = "common/messages.rs"]
mod samples;
use clock::CpuTime;

fn decode(criterion: &mut Criterion<CpuTime>) {
    for message in [samples::share(), samples::job()] {
        let mut group = criterion.benchmark_group(format!("decode {}", message.name()));
        let frame = samples::received(&message);
        group.bench_function("midstate", |bencher| {
            bencher.iter(|| {
                black_box(&Message::decode(black_box(&frame)));
            });
        });
        group.bench_function("midstate borrowed", |bencher| {
            bencher.iter(|| {
                black_box(&Message::decode_borrowed(black_box(&frame)));
            });
        });
        let mut payload = frame.payload().to_vec();
        group.bench_function("SRI Mining", |bencher| {
            bencher.iter(|| {
                black_box(&Mining::try_from((frame.msg_type(), black_box(&mut payload[..]))));
            });
        });
        group.bench_function("SRI MiningOwned", |bencher| {
            bencher.iter(|| {
                let message = Mining::try_from((frame.msg_type(), black_box(&mut payload[..])));
                black_box(&message.map(Mining::into_owned));
            });
        });
        let mut plain = BytesMut::new();
        frame.write(&mut plain);
        let header = Header::from_bytes(&plain).expect("a whole header");
        group.bench_function("SRI parse_message_frame_with_tlvs", |bencher| {
            bencher.iter(|| {
                let message = parse_message_frame_with_tlvs(header, black_box(&mut payload[..]), &[]);
                black_box(&message);
            });
        });
        group.finish();
    }
}

fn encode(criterion: &mut Criterion<CpuTime>) {
    for message in [samples::share(), samples::job()] {
        let mut group = criterion.benchmark_group(format!("encode {}", message.name()));
        let mut out = BytesMut::with_capacity(1024);
        group.bench_function("midstate", |bencher| {
            bencher.iter(|| {
                out.clear();
                black_box(&message).write_frame(&mut out);
                black_box(&out[..]);
            });
        });
        let frame = message.encode();
        let mut payload = frame.payload().to_vec();
        let theirs = Mining::try_from((frame.msg_type(), &mut payload[..])).expect("a whole message");
        let theirs = AnyMessage::Mining(theirs).into_owned();
        let mut buffer = vec![0; payload.len()];
        group.bench_function("SRI to_writer", |bencher| {
            let encode = |message| binary_sv2::to_writer(message, &mut buffer).expect("it fits");
            bencher.iter_batched(|| theirs.clone(), encode, BatchSize::SmallInput);
        });
        let mut encoder = Encoder::new();
        group.bench_function("SRI Encoder", |bencher| {
            let encode = |message| {
                let frame = MessageFrame::from_message(message, frame.msg_type(), 0, true).expect("it fits");
                encoder.encode(frame).expect("it fits")
            };
            bencher.iter_batched(|| theirs.clone(), encode, BatchSize::SmallInput);
        });
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().with_measurement(CpuTime);
    targets = decode, encode
}
criterion_main!(benches);
