//! Sealing and opening of frames with payloads of 33 and 613 bytes (a share, a job), beside SRI's codec in the same run.
//!
//! Both sides encode nothing here: what is sealed lies ready in plain text. codec_sv2 is one crate with its buffer pool
//! and another without, so the pool takes a run of its own:
//! `cargo bench -p midstate-sv2 --bench noise --features codec_sv2/with_buffer_pool`.

use std::any::TypeId;
use std::hint::black_box;
use std::time::Duration;

use bytes::BytesMut;
use codec_sv2::{Decrypted, EncodableFrame, Handshake, NoiseDecoder, NoiseEncoder};
use codec_sv2::{TransportDecryptState, TransportEncryptState};
use cpu_time::ThreadTime;
use criterion::{Criterion, criterion_group, criterion_main};
use framing_sv2::framing::SerializedFrame;
use midstate_sv2::Frame;
use midstate_sv2::noise::AuthorityKeypair;
use noise_sv2::{Initiator, Responder};
use rand_08::SeedableRng;
use rand_08::rngs::StdRng;

#[path = "common/clock.rs"]
mod clock;
#[path = "common/transports.rs"]
mod transports;
use clock::CpuTime;
use transports::transports;

const SIZES: [usize; 2] = [33, 613];
/// Frames that are sealed ahead, so that only their opening is timed: about what a socket gives at once.
const BATCH: u64 = 64;

/// A frame that SRI's encoder takes without a copy of its own.
struct Plain<'a>(&'a [u8]);

impl EncodableFrame for Plain<'_> {
    fn encoded_length(&self) -> usize {
        self.0.len()
    }
    fn encode_into(self, dst: &mut [u8]) -> Result<(), framing_sv2::Error> {
        dst.copy_from_slice(self.0);
        Ok(())
    }
}

/// Which of its two buffers codec_sv2 was built with.
fn sri() -> &'static str {
    let is_default = TypeId::of::<codec_sv2::SerializedFrame>() == TypeId::of::<SerializedFrame<Vec<u8>>>();
    if is_default { "codec_sv2" } else { "codec_sv2 with_buffer_pool" }
}

/// The sealing half of SRI's client and the opening half of SRI's server.
fn sri_transports() -> (TransportEncryptState, TransportDecryptState) {
    let authority = AuthorityKeypair::from_secret([1; 32]).expect("a valid key").public().to_bytes();
    let mut rng = StdRng::from_seed([3; 32]);
    let responder =
        Responder::from_authority_kp_with_rng(&authority, &[1; 32], Duration::from_secs(10), &mut rng);
    let responder = responder.expect("a valid key");
    let initiator = Initiator::from_raw_k_with_rng(authority, &mut rng).expect("a valid key");
    let (act1, initiator) = Handshake::initiator(initiator).step_0().expect("the first step");
    let act1 = act1.payload().try_into().expect("act 1 has 64 bytes");
    let (act2, server) =
        Handshake::responder(responder).step_1_with_now_rng(act1, 0, &mut rng).expect("act 1 is whole");
    let act2 = act2.payload().try_into().expect("act 2 has 234 bytes");
    let client = initiator.step_2_with_now(act2, 5).expect("act 2 is whole");
    (client.split().0, server.split().1)
}

fn frame(size: usize) -> Frame {
    Frame::new(0, true, 0x1b, vec![0x5a; size]).expect("it fits")
}

fn plain(size: usize) -> BytesMut {
    let mut plain = BytesMut::new();
    frame(size).write(&mut plain);
    plain
}

fn seal(criterion: &mut Criterion<CpuTime>) {
    for size in SIZES {
        let mut group = criterion.benchmark_group(format!("seal {size} bytes"));
        let (mut client, _) = transports();
        let (frame, mut out) = (frame(size), BytesMut::with_capacity(1024));
        group.bench_function("midstate", |bencher| {
            bencher.iter(|| {
                out.clear();
                client.seal(black_box(&frame), &mut out);
                black_box(&out[..]);
            });
        });
        let (mut state, _) = sri_transports();
        let (plain, mut encoder) = (plain(size), NoiseEncoder::new());
        group.bench_function(sri(), |bencher| {
            bencher.iter(|| encoder.encode_transport(black_box(Plain(&plain)), &mut state).expect("it fits"));
        });
        group.finish();
    }
}

/// Runs `frames` openings in batches: `seal` makes a batch, `open` is what counts.
fn in_batches<T>(frames: u64, mut seal: impl FnMut(u64) -> T, mut open: impl FnMut(T)) -> Duration {
    let mut total = Duration::ZERO;
    for done in (0..frames).step_by(usize::try_from(BATCH).expect("a small number")) {
        let sealed = seal(BATCH.min(frames - done));
        let start = ThreadTime::now();
        open(sealed);
        total += start.elapsed();
    }
    total
}

/// Opens one frame at the front of `wire`.
fn sri_open(
    decoder: &mut NoiseDecoder,
    mut state: TransportDecryptState,
    wire: &mut &[u8],
) -> TransportDecryptState {
    loop {
        let writable = decoder.writable();
        let (now, rest) = wire.split_at(writable.len());
        writable.copy_from_slice(now);
        *wire = rest;
        match decoder.next_transport_frame(state).expect("a whole frame") {
            Decrypted::Frame(frame, after) => {
                black_box(frame);
                return after;
            }
            Decrypted::Incomplete(_, after) => state = after,
        }
    }
}

fn open(criterion: &mut Criterion<CpuTime>) {
    for size in SIZES {
        let mut group = criterion.benchmark_group(format!("open {size} bytes"));
        let (mut client, mut server) = transports();
        let ours = frame(size);
        group.bench_function("midstate", |bencher| {
            bencher.iter_custom(|frames| {
                let seal = |count| {
                    let mut wire = BytesMut::new();
                    (0..count).for_each(|_| client.seal(&ours, &mut wire));
                    wire
                };
                let open = |wire: BytesMut| {
                    let mut rest = &wire[..];
                    while let Some(frame) = server.open(&mut rest, 0xffff).expect("whole frames") {
                        black_box(frame);
                    }
                };
                in_batches(frames, seal, open)
            });
        });
        let (mut encrypt, decrypt) = sri_transports();
        let mut decrypt = Some(decrypt);
        let (plain, mut encoder, mut decoder) = (plain(size), NoiseEncoder::new(), NoiseDecoder::new());
        group.bench_function(sri(), |bencher| {
            bencher.iter_custom(|frames| {
                let seal = |count| {
                    let mut wire = Vec::new();
                    for _ in 0..count {
                        let sealed = encoder.encode_transport(Plain(&plain), &mut encrypt).expect("it fits");
                        let sealed: &[u8] = sealed.as_ref();
                        wire.extend_from_slice(sealed);
                    }
                    wire
                };
                let open = |wire: Vec<u8>| {
                    let mut rest = &wire[..];
                    while !rest.is_empty() {
                        let state = decrypt.take().expect("put back each time");
                        decrypt = Some(sri_open(&mut decoder, state, &mut rest));
                    }
                };
                in_batches(frames, seal, open)
            });
        });
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().with_measurement(CpuTime);
    targets = seal, open
}
criterion_main!(benches);
