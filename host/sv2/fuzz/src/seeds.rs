//! Bytes worth beginning with: whole messages, genuine handshakes, long runs of operations. The same at every call.

use bytes::BytesMut;
use midstate_sv2::messages::extensions::worker_hash_rate;
use midstate_sv2::messages::*;
use midstate_sv2::types::SEQ0_64K_B0_16M;
use midstate_sv2::{B0_32, B0_64K, B0_255, Frame, SEQ0_64K, SEQ0_255, STR0_255, U256};

use super::noise::authority;

fn text(len: usize) -> STR0_255 {
    STR0_255::new(vec![b'x'; len]).expect("short enough")
}

fn b0_32() -> B0_32 {
    B0_32::new(vec![1; 8]).expect("short enough")
}

fn b0_255() -> B0_255 {
    B0_255::new(vec![2; 9]).expect("short enough")
}

fn b0_64k() -> B0_64K {
    B0_64K::new(vec![3; 300]).expect("short enough")
}

fn path() -> SEQ0_255<U256> {
    SEQ0_255::new(&[U256::ZERO, U256::MAX]).expect("short enough")
}

fn numbers() -> SEQ0_64K<u16> {
    SEQ0_64K::new(&[1, 2, 0x4000]).expect("short enough")
}

fn transactions() -> SEQ0_64K_B0_16M {
    SEQ0_64K_B0_16M::new(&[&[1, 2, 3][..], &[], &[4; 70]]).expect("short enough")
}

fn common_messages() -> Vec<Message> {
    vec![
        SetupConnection {
            protocol: 0,
            min_version: 2,
            max_version: 2,
            flags: 4,
            endpoint_host: text(4),
            endpoint_port: 3333,
            vendor: text(8),
            hardware_version: text(0),
            firmware: text(1),
            device_id: text(255),
        }
        .into(),
        SetupConnectionSuccess { used_version: 2, flags: 0 }.into(),
        SetupConnectionError { flags: 2, error_code: text(25) }.into(),
        ChannelEndpointChanged { channel_id: 1 }.into(),
        Reconnect { new_host: text(9), new_port: 1 }.into(),
    ]
}

fn client_messages() -> Vec<Message> {
    vec![
        OpenStandardMiningChannel {
            request_id: 1,
            user_identity: text(6),
            nominal_hash_rate: 1e6,
            max_target: U256::MAX,
        }
        .into(),
        OpenExtendedMiningChannel {
            request_id: 1,
            user_identity: text(6),
            nominal_hash_rate: f32::NAN,
            max_target: U256::MAX,
            min_extranonce_size: 4,
        }
        .into(),
        UpdateChannel { channel_id: 1, nominal_hash_rate: -1.0, maximum_target: U256::MAX }.into(),
        SubmitSharesStandard { channel_id: 1, sequence_number: 1, job_id: 1, nonce: 1, ntime: 1, version: 1 }
            .into(),
        SubmitSharesExtended {
            channel_id: 1,
            sequence_number: 1,
            job_id: 1,
            nonce: 1,
            ntime: 1,
            version: 1,
            extranonce: b0_32(),
        }
        .into(),
        SetCustomMiningJob {
            channel_id: 1,
            request_id: 1,
            mining_job_token: b0_255(),
            version: 1,
            prev_hash: U256::MAX,
            min_ntime: 1,
            nbits: 1,
            coinbase_tx_version: 1,
            coinbase_prefix: b0_255(),
            coinbase_tx_input_n_sequence: 1,
            coinbase_tx_outputs: b0_64k(),
            coinbase_tx_locktime: 1,
            merkle_path: path(),
        }
        .into(),
        CloseChannel { channel_id: 1, reason_code: text(3) }.into(),
    ]
}

fn server_messages() -> Vec<Message> {
    vec![
        OpenStandardMiningChannelSuccess {
            request_id: 1,
            channel_id: 1,
            target: U256::MAX,
            extranonce_prefix: b0_32(),
            group_channel_id: 2,
        }
        .into(),
        OpenExtendedMiningChannelSuccess {
            request_id: 1,
            channel_id: 1,
            target: U256::MAX,
            extranonce_size: 4,
            extranonce_prefix: b0_32(),
            group_channel_id: 2,
        }
        .into(),
        OpenMiningChannelError { request_id: 1, error_code: text(3) }.into(),
        NewMiningJob { channel_id: 1, job_id: 1, min_ntime: None, version: 1, merkle_root: U256::ZERO }
            .into(),
        NewExtendedMiningJob {
            channel_id: 1,
            job_id: 2,
            min_ntime: Some(1),
            version: 1,
            version_rolling_allowed: true,
            merkle_path: path(),
            coinbase_tx_prefix: b0_64k(),
            coinbase_tx_suffix: b0_64k(),
        }
        .into(),
        SetNewPrevHash { channel_id: 1, job_id: 1, prev_hash: U256::ZERO, min_ntime: 1, nbits: 1 }.into(),
        SetTarget { channel_id: 1, maximum_target: U256::ZERO }.into(),
        SetExtranoncePrefix { channel_id: 1, extranonce_prefix: b0_32() }.into(),
        SetGroupChannel { group_channel_id: 3, channel_ids: SEQ0_64K::new(&[1, 2]).expect("short enough") }
            .into(),
        UpdateChannelError { channel_id: 1, error_code: text(3) }.into(),
        SubmitSharesSuccess {
            channel_id: 1,
            last_sequence_number: 1,
            new_submits_accepted_count: 1,
            new_shares_sum: 1,
        }
        .into(),
        SubmitSharesError { channel_id: 1, sequence_number: 1, error_code: text(3) }.into(),
        SetCustomMiningJobSuccess { channel_id: 1, request_id: 1, job_id: 1 }.into(),
        SetCustomMiningJobError { channel_id: 1, request_id: 1, error_code: text(3) }.into(),
    ]
}

fn job_declaration_messages() -> Vec<Message> {
    vec![
        AllocateMiningJobToken { user_identifier: text(5), request_id: 1 }.into(),
        AllocateMiningJobTokenSuccess {
            request_id: 1,
            mining_job_token: b0_255(),
            coinbase_tx_outputs: b0_64k(),
        }
        .into(),
        ProvideMissingTransactions { request_id: 1, unknown_tx_position_list: numbers() }.into(),
        ProvideMissingTransactionsSuccess { request_id: 1, transaction_list: transactions() }.into(),
        DeclareMiningJob {
            request_id: 1,
            mining_job_token: b0_255(),
            version: 1,
            coinbase_tx_prefix: b0_64k(),
            coinbase_tx_suffix: b0_64k(),
            wtxid_list: SEQ0_64K::new(&[U256::MAX]).expect("short enough"),
            excess_data: b0_64k(),
        }
        .into(),
        DeclareMiningJobSuccess { request_id: 1, new_mining_job_token: b0_255() }.into(),
        DeclareMiningJobError { request_id: 1, error_code: text(3), error_details: b0_64k() }.into(),
        PushSolution { extranonce: b0_32(), prev_hash: U256::ZERO, nonce: 1, ntime: 1, nbits: 1, version: 1 }
            .into(),
    ]
}

fn template_distribution_messages() -> Vec<Message> {
    vec![
        CoinbaseOutputConstraints {
            coinbase_output_max_additional_size: 1,
            coinbase_output_max_additional_sigops: 1,
        }
        .into(),
        NewTemplate {
            template_id: 1,
            future_template: true,
            version: 1,
            coinbase_tx_version: 1,
            coinbase_prefix: b0_255(),
            coinbase_tx_input_sequence: 1,
            coinbase_tx_value_remaining: 1,
            coinbase_tx_outputs_count: 1,
            coinbase_tx_outputs: b0_64k(),
            coinbase_tx_locktime: 1,
            merkle_path: path(),
        }
        .into(),
        TemplateSetNewPrevHash {
            template_id: 1,
            prev_hash: U256::ZERO,
            header_timestamp: 1,
            n_bits: 1,
            target: U256::MAX,
        }
        .into(),
        RequestTransactionData { template_id: 1 }.into(),
        RequestTransactionDataSuccess {
            template_id: 1,
            excess_data: b0_64k(),
            transaction_list: transactions(),
        }
        .into(),
        RequestTransactionDataError { template_id: 1, error_code: text(3) }.into(),
        SubmitSolution {
            template_id: 1,
            version: 1,
            header_timestamp: 1,
            header_nonce: 1,
            coinbase_tx: b0_64k(),
        }
        .into(),
    ]
}

fn negotiation_messages() -> Vec<Message> {
    vec![
        RequestExtensions { request_id: 1, requested_extensions: numbers() }.into(),
        RequestExtensionsSuccess { request_id: 1, supported_extensions: numbers() }.into(),
        RequestExtensionsError {
            request_id: 1,
            unsupported_extensions: numbers(),
            required_extensions: numbers(),
        }
        .into(),
    ]
}

/// Payloads behind the place of their number in the target's list.
fn payloads(numbers: &[u8], messages: &[Message]) -> Vec<Vec<u8>> {
    let payload = |message: &Message| {
        let frame = message.encode();
        let at = numbers.iter().position(|number| *number == frame.msg_type()).expect("it is in the list");
        [&[u8::try_from(at).expect("lists are short")][..], frame.payload()].concat()
    };
    messages.iter().map(payload).collect()
}

pub(crate) fn mining() -> Vec<Vec<u8>> {
    let messages = [common_messages(), client_messages(), server_messages()].concat();
    payloads(&super::messages::mining_numbers(), &messages)
}

pub(crate) fn job_declaration() -> Vec<Vec<u8>> {
    payloads(&super::messages::JOB_DECLARATION, &job_declaration_messages())
}

pub(crate) fn template_distribution() -> Vec<Vec<u8>> {
    payloads(&super::messages::TEMPLATE_DISTRIBUTION, &template_distribution_messages())
}

pub(crate) fn extensions() -> Vec<Vec<u8>> {
    let mut seeds = payloads(&[0, 1, 2], &negotiation_messages());
    let tlv = worker_hash_rate::tlv("worker").expect("the name is short");
    let mut fields = BytesMut::new();
    tlv.write(&mut fields);
    let with_tlv = [&seeds[0], &fields[..]].concat();
    seeds.push(with_tlv);
    seeds.push([&[0x80], &fields[..]].concat());
    seeds.push([&[0x80], &fields[..], &fields[..]].concat());
    // The same field in the reference implementation's byte order.
    seeds.push(b"\x80\x02\x00\x01\x06\x00worker".to_vec());
    seeds
}

pub(crate) fn frames() -> Vec<Vec<u8>> {
    let all = [common_messages(), client_messages(), server_messages()].concat();
    let mut seeds: Vec<_> = all.chunks(7).map(|messages| [&[4], &wire(messages)[..]].concat()).collect();
    seeds.push(b"\x00\x00\x80\x01\xff\xff\xff".to_vec());
    seeds
}

fn wire(messages: &[Message]) -> BytesMut {
    let mut out = BytesMut::new();
    messages.iter().for_each(|message| message.write_frame(&mut out));
    out
}

/// Nothing, and changes to each part of both handshake messages.
pub(crate) fn noise() -> Vec<Vec<u8>> {
    let change = |at: usize| [vec![0; at], vec![1]].concat();
    [0, 63, 64, 143, 144, 145, 149, 153, 233]
        .map(change)
        .into_iter()
        .chain([Vec::new(), vec![5; 400]])
        .collect()
}

/// Five frames, then each kind of change.
pub(crate) fn stream() -> Vec<Vec<u8>> {
    let sent = [5, 1, 0, 0, 2, 0, 9, 3, 0xff, 20, 4, 0, 255, 5, 0, 40];
    let changes: [&[u8]; 7] = [
        &[0],
        &[1, 0, 30, 0, 0, 0, 0x80],
        &[1, 1, 100, 0, 0, 0],
        &[1, 2, 22, 0, 22, 0],
        &[1, 3, 22, 0, 22, 0],
        &[1, 4, 61, 0, 4, 0, 1, 2, 3, 4],
        &[2, 3, 60, 0, 255, 0, 2, 60, 0, 255, 0],
    ];
    changes.iter().map(|change| [&sent[..], &[16, 0], change].concat()).collect()
}

/// Protocol, mode, cut, where the mode says so how fast time passes and when the connection is closed, then frames.
fn talk(protocol: u8, messages: &[Message]) -> Vec<Vec<u8>> {
    let frames = wire(messages);
    let plain = (0..8).map(|mode| [&[protocol, mode, 60 - mode], &frames[..]].concat());
    let passes = [5, 0xff].map(|pace| [&[protocol, 8 | 4, 60, pace], &frames[..]].concat());
    let closes = [2, 5].map(|turn| [&[protocol, 16 | 4, 60, turn], &frames[..]].concat());
    plain.chain(passes).chain(closes).collect()
}

pub(crate) fn client() -> Vec<Vec<u8>> {
    let mut server_first = vec![common_messages()[1].clone()];
    server_first.extend(server_messages());
    let unknown = Frame::new(0x4000, false, 9, vec![1, 2]).expect("short enough");
    let mut seeds = talk(0, &server_messages());
    seeds.extend(talk(0, &server_first));
    seeds.extend(talk(
        0,
        &[vec![Message::Unknown(unknown)], negotiation_messages(), client_messages()].concat(),
    ));
    seeds.extend(talk(1, &job_declaration_messages()));
    seeds.extend(talk(2, &template_distribution_messages()));
    seeds.push([&[0, 1, 9], &wire(&common_messages()[2..3])[..]].concat());
    let answer = RequestExtensionsSuccess {
        request_id: 1,
        supported_extensions: SEQ0_64K::new(&[worker_hash_rate::EXTENSION_TYPE]).expect("short enough"),
    };
    seeds.extend(talk(0x82, &[vec![answer.into()], job_declaration_messages()].concat()));
    seeds
}

pub(crate) fn server() -> Vec<Vec<u8>> {
    let mut seeds = talk(0, &client_messages());
    seeds.extend(talk(0, &[common_messages(), server_messages()].concat()));
    seeds.extend(talk(0, &[client_messages(), server_messages()].concat()));
    seeds.extend(talk(1, &job_declaration_messages()));
    seeds.extend(talk(2, &[negotiation_messages(), template_distribution_messages()].concat()));
    // A share with a worker's name, once its extension is agreed on; 0x84 is the mining protocol with it.
    let share = client_messages().swap_remove(4);
    let worker = worker_hash_rate::tlv("worker").expect("the name is short");
    let share = Message::Unknown(share.encode_with(&[worker]).expect("it fits"));
    seeds.extend(talk(0x84, &[negotiation_messages().swap_remove(0), share]));
    seeds
}

/// Runs of operations from a generator of Knuth's (MMIX), and a run that fills what a channel remembers.
pub(crate) fn channel() -> Vec<Vec<u8>> {
    let mut fill: Vec<u8> = (0..40).flat_map(|job_id| [0x47, job_id]).collect();
    fill.extend([0x02, 20, 7]);
    fill.extend((50..100).flat_map(|job_id| [0x00, job_id]));
    fill.extend([0xe0, 99, 200, 20, 0xe0, 55, 200, 20, 0xe0, 99, 200, 1, 0x06, 0, 0x77, 0x00, 3]);
    random().chain([fill]).collect()
}

fn random() -> impl Iterator<Item = Vec<u8>> {
    let random = |seed: u64| {
        let mut state = seed;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state.to_be_bytes()[0]
        };
        (0..500).map(|_| next()).collect()
    };
    (1..9).map(random)
}

/// Channels that open, jobs and previous hashes that come, shares on them: for each kind of client.
pub(crate) fn server_channels() -> Vec<Vec<u8>> {
    let setup = [3, 0, 0, 0, 0x10, 4, 1, 0, 0x10, 4];
    let shares = (0..40).flat_map(|nonce| [11, nonce, 0x81, nonce]);
    let rest = [
        8, 0, 4, 0, 9, 1, 5, 0, 3, 1, 6, 0, 9, 0x4e, 0x70, 10, 200, 2, 0, 3, 1, 11, 0, 4, 9, 9, 7, 0, 7, 0x80,
    ];
    let run = |first: u8| [&[first][..], &setup, &shares.clone().collect::<Vec<_>>(), &rest, &setup].concat();
    let runs = [0, 1, 2, 3, 4, 7, 8, 18, 20].map(run);
    let custom_jobs = [0x07, 0x17].map(|first| custom_jobs(first, &setup[2..]));
    runs.into_iter().chain(custom_jobs).chain(random()).collect()
}

/// For a client that selects its own work: jobs that break each rule; one whose shares come again, in the job, in a twin, in
/// one that is asked for after it was crowded out, after the next block, and behind another prefix.
fn custom_jobs(first: u8, setup: &[u8]) -> Vec<u8> {
    let (check, accept) = (|fault, content| [0xc0, 0, fault, content], [0xe0, 0]);
    let faults = (0..9).flat_map(|fault| check(fault, 4)).collect::<Vec<_>>();
    let shares = (0..8).flat_map(|nonce| [11, 0, 0x81, nonce]).collect::<Vec<_>>();
    let rolled = [11, 0, 0x11, 13, 9];
    let job = [&check(0x80, 4)[..], &accept, &shares, &rolled].concat();
    let crowd = [&check(0x80, 5)[..], &accept].concat().repeat(10);
    let (new_block, more, renewal, close) = ([3, 1], [1, 0, 0x10, 4], [9, 0], [7, 0]);
    let parts: [&[u8]; 19] = [
        &[first],
        setup,
        &faults,
        &[3, 0],
        &more,
        &faults,
        &job,
        &job,
        &crowd,
        &job,
        &new_block,
        &accept,
        &job,
        &renewal,
        &job,
        &crowd,
        &job,
        &close,
        &accept,
    ];
    parts.concat()
}

pub(crate) fn text_lines() -> Vec<Vec<u8>> {
    let key = authority().public();
    let lines = [
        key.to_string(),
        format!("stratum2+tcp://pool.example:3333/{key}"),
        format!(" STRATUM2+TCP://[2001:db8::1]:1/{key}/\n"),
        format!("stratum2+tcp://2001:db8::1:1/{key}"),
        format!("stratum2+tcp://b\u{fc}cher.example:65535/{key}"),
        "stratum2+tcp://pool.example:0/key".to_owned(),
        "stratum+tcp://pool.example:3333".to_owned(),
        format!("stratum2+tcp://user@pool:1/{}", &key.to_string()[1..]),
    ];
    lines.map(String::into_bytes).to_vec()
}
