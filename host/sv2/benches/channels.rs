//! How many shares a second one core judges: from the message to the answer, without Noise and sockets.
//!
//! Each share is another header of a channel among 100, with a target that every hash meets, so that each goes all the way: merkle
//! root (of extended channels: 12 branches), header, duplicate filter, batch of 10. Channels get new jobs as they ask for
//! them.

use std::sync::Arc;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use midstate_spec::Target;
use midstate_sv2::channel::server::{
    ExtranoncePrefixes, JobTemplate, PrevHash, ServerChannels, ServerChannelsConfig, Share, ShareRate,
};
use midstate_sv2::messages::{
    Message, OpenExtendedMiningChannel, OpenStandardMiningChannel, SubmitSharesExtended, SubmitSharesStandard,
};
use midstate_sv2::{B0_32, B0_64K, SEQ0_255, U256};

const NOW: u32 = 1_700_000_000;
const CHANNELS: u32 = 100;
const SHARES: u32 = 10_000;
const NBITS: u32 = 0x1d00_ffff;

fn template(template_id: u64) -> Arc<JobTemplate> {
    Arc::new(JobTemplate {
        template_id,
        version: 0x2000_0000,
        version_rolling_allowed: true,
        merkle_path: SEQ0_255::new(&[U256::from_le_bytes([7; 32]); 12]).expect("12 hashes"),
        coinbase_tx_prefix: B0_64K::new(vec![1; 100]).expect("100 bytes"),
        coinbase_tx_suffix: B0_64K::new(vec![2; 150]).expect("150 bytes"),
    })
}

/// A connection with open channels, and the first job of each.
fn server(is_extended: bool) -> (ServerChannels, Vec<(u32, u32)>) {
    let block = Target::from_nbits(NBITS).expect("a target");
    let rate = ShareRate { shares_per_minute: 20.0, easiest: Target::MAX, block };
    let config = ServerChannelsConfig {
        max_channels: 1000,
        share_batch: 10,
        rate,
        vardiff: true,
        fixed_version: false,
    };
    let mut server = ServerChannels::new(config, 0);
    let mut prefixes = ExtranoncePrefixes::new(&[], 4, 12).expect("12 bytes");
    let tip = PrevHash::new(U256::from_le_bytes([9; 32]), NOW, NBITS).expect("a target");
    server.new_prev_hash(&template(1), tip, &mut Vec::new());
    let mut jobs = Vec::new();
    for request_id in 0..CHANNELS {
        let user_identity = "worker".try_into().expect("a short name");
        let (nominal_hash_rate, max_target) = (0.0, U256::MAX);
        let mut out = Vec::new();
        if is_extended {
            let open = OpenExtendedMiningChannel {
                request_id,
                user_identity,
                nominal_hash_rate,
                max_target,
                min_extranonce_size: 8,
            };
            server.open(&open, &mut prefixes, NOW, &mut out).expect("there is room");
        } else {
            let open = OpenStandardMiningChannel { request_id, user_identity, nominal_hash_rate, max_target };
            server.open(&open, &mut prefixes, NOW, &mut out).expect("there is room");
        }
        let Some(Message::SetNewPrevHash(tip)) = out.last() else { panic!("no job: {out:?}") };
        jobs.push((tip.channel_id, tip.job_id));
    }
    (server, jobs)
}

fn run(server: &mut ServerChannels, jobs: &mut [(u32, u32)], is_extended: bool) -> usize {
    let (mut out, mut template_id) = (Vec::new(), 1);
    let extranonce = B0_32::new(vec![5; 8]).expect("8 bytes");
    let mut answers = 0;
    for nonce in 0..SHARES {
        let (channel_id, job_id) = &mut jobs[nonce as usize % CHANNELS as usize];
        let (channel_id, sequence_number) = (*channel_id, nonce);
        let (ntime, version) = (NOW + 1, 0x2000_0000);
        let checked = if is_extended {
            let extranonce = extranonce.clone();
            let job_id = *job_id;
            let share = SubmitSharesExtended {
                channel_id,
                sequence_number,
                job_id,
                nonce,
                ntime,
                version,
                extranonce,
            };
            server.check(&Share::from(&share))
        } else {
            let job_id = *job_id;
            let share = SubmitSharesStandard { channel_id, sequence_number, job_id, nonce, ntime, version };
            server.check(&Share::from(&share))
        };
        if server.accept(&checked.expect("a good share"), &mut out) {
            template_id += 1;
            server.new_job_for(channel_id, &template(template_id), NOW, &mut out);
            match out.last() {
                Some(Message::NewMiningJob(job)) => *job_id = job.job_id,
                Some(Message::NewExtendedMiningJob(job)) => *job_id = job.job_id,
                other => panic!("{other:?}"),
            }
        }
        answers += out.len();
        out.clear();
    }
    answers
}

fn shares(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("shares");
    group.throughput(Throughput::Elements(u64::from(SHARES))).sample_size(20);
    for (name, is_extended) in [("standard", false), ("extended, 12 branches", true)] {
        group.bench_function(name, |bencher| {
            bencher.iter_batched_ref(
                || server(is_extended),
                |(server, jobs)| run(server, jobs, is_extended),
                BatchSize::LargeInput,
            );
        });
    }
    group.finish();
}

criterion_group!(benches, shares);
criterion_main!(benches);
