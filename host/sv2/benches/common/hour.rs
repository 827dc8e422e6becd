//! One hour of mining, played through real encoders: Stratum V1's JSON, and SV2 in plain text and through Noise.
//!
//! A new block every ten minutes, a new job every 30 seconds between, a new share target every ten minutes; twelve merkle
//! branches and a coinbase of 169 bytes around an extranonce of eight. Only bytes of the TCP stream are counted: neither
//! connecting nor the packets around the bytes.
//!
//! Source of the JSON: the Stratum V1 messages as pools send them, without optional spaces; version rolling as in BIP310.

use bytes::BytesMut;
use midstate_sv2::messages::{
    Message, NewExtendedMiningJob, NewMiningJob, SetNewPrevHash, SetTarget, SubmitSharesExtended,
    SubmitSharesStandard, SubmitSharesSuccess,
};
use midstate_sv2::noise::Transport;
use midstate_sv2::{B0_32, B0_64K, SEQ0_255, U256};
use serde_json::{Value, json};

use super::transports::transports;

const HOUR_S: u32 = 3600;
const BLOCK_EVERY_S: u32 = 600;
const JOB_EVERY_S: u32 = 30;
const NTIME: u32 = 1_700_000_000;
const VERSION: u32 = 0x2000_0000;
const MERKLE_BRANCHES: usize = 12;
const COINBASE_PREFIX: usize = 69;
const COINBASE_SUFFIX: usize = 100;
const EXTRANONCE: usize = 8;

/// Bytes of one direction and the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Traffic {
    pub(crate) up: usize,
    pub(crate) down: usize,
}

impl Traffic {
    fn total(self) -> usize {
        self.up + self.down
    }
}

/// What happens in an hour.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Happening {
    /// A job on the same block.
    Job,
    /// A new block, and a job for it.
    Block,
    /// Another difficulty, for each device.
    Target,
    /// A share, for each device; with its number in the hour, from 1.
    Share(u32),
}

/// The hour of devices that find so many shares each.
fn hour(shares: u32) -> impl Iterator<Item = Happening> {
    (0..HOUR_S).flat_map(move |second| {
        let job = match second {
            _ if second % BLOCK_EVERY_S == 0 => Some(Happening::Block),
            _ if second % JOB_EVERY_S == 0 => Some(Happening::Job),
            _ => None,
        };
        let target = (second % BLOCK_EVERY_S == BLOCK_EVERY_S / 2).then_some(Happening::Target);
        let every_s = HOUR_S / shares;
        let share = (second % every_s == 0).then_some(Happening::Share(second / every_s + 1));
        job.into_iter().chain(target).chain(share)
    })
}

/// Stratum V1's messages, as lines of JSON.
pub(crate) mod sv1 {
    use super::*;

    const JOB_ID: &str = "179384562";
    const REQUEST_ID: u32 = 4711;

    fn hex(bytes: usize) -> String {
        "5a".repeat(bytes)
    }

    pub(crate) fn notify(clean_jobs: bool) -> Value {
        let branches = vec![hex(32); MERKLE_BRANCHES];
        let (prefix, suffix) = (hex(COINBASE_PREFIX), hex(COINBASE_SUFFIX));
        let params = json!([JOB_ID, hex(32), prefix, suffix, branches, hex(4), hex(4), hex(4), clean_jobs]);
        json!({ "id": null, "method": "mining.notify", "params": params })
    }

    pub(crate) fn submit() -> Value {
        let params = json!(["account.worker-01", JOB_ID, hex(EXTRANONCE), hex(4), hex(4), hex(4)]);
        json!({ "id": REQUEST_ID, "method": "mining.submit", "params": params })
    }

    pub(crate) fn result() -> Value {
        json!({ "id": REQUEST_ID, "result": true, "error": null })
    }

    pub(crate) fn set_difficulty() -> Value {
        json!({ "id": null, "method": "mining.set_difficulty", "params": [65536] })
    }

    /// Bytes of the message with the end of its line.
    pub(crate) fn size(message: &Value) -> usize {
        serde_json::to_vec(message).expect("JSON values serialise").len() + 1
    }

    /// The hour of one device.
    pub(crate) fn play(shares: u32) -> Traffic {
        let mut traffic = Traffic::default();
        for happening in hour(shares) {
            match happening {
                Happening::Job => traffic.down += size(&notify(false)),
                Happening::Block => traffic.down += size(&notify(true)),
                Happening::Target => traffic.down += size(&set_difficulty()),
                Happening::Share(_) => {
                    traffic.up += size(&submit());
                    traffic.down += size(&result());
                }
            }
        }
        traffic
    }
}

/// How devices are connected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Channels {
    /// A connection and a standard channel each.
    Standard,
    /// A connection and an extended channel each.
    Extended,
    /// One connection and a group of so many standard channels, to which jobs are sent once.
    Group(u32),
}

impl Channels {
    pub(crate) fn job(self, is_future: bool) -> Message {
        let (channel_id, job_id) = (1, 12);
        let min_ntime = (!is_future).then_some(NTIME);
        if self == Self::Standard {
            let merkle_root = U256::from_le_bytes([0x5a; 32]);
            return NewMiningJob { channel_id, job_id, min_ntime, version: VERSION, merkle_root }.into();
        }
        let branches = [U256::from_le_bytes([0x5a; 32]); MERKLE_BRANCHES];
        NewExtendedMiningJob {
            channel_id,
            job_id,
            min_ntime,
            version: VERSION,
            version_rolling_allowed: true,
            merkle_path: SEQ0_255::new(&branches).expect("they fit"),
            coinbase_tx_prefix: B0_64K::new(vec![0x5a; COINBASE_PREFIX]).expect("it fits"),
            coinbase_tx_suffix: B0_64K::new(vec![0x5a; COINBASE_SUFFIX]).expect("it fits"),
        }
        .into()
    }

    pub(crate) fn share(self) -> Message {
        let (channel_id, sequence_number, job_id, nonce) = (1, 4711, 12, 0x5a5a_5a5a);
        let (ntime, version) = (NTIME, VERSION);
        if self == Self::Extended {
            let extranonce = B0_32::new(vec![0x5a; EXTRANONCE]).expect("it fits");
            return SubmitSharesExtended {
                channel_id,
                sequence_number,
                job_id,
                nonce,
                ntime,
                version,
                extranonce,
            }
            .into();
        }
        SubmitSharesStandard { channel_id, sequence_number, job_id, nonce, ntime, version }.into()
    }

    /// How many of the connection's devices share a job.
    fn devices(self) -> u32 {
        if let Self::Group(devices) = self { devices } else { 1 }
    }
}

pub(crate) fn success() -> Message {
    SubmitSharesSuccess {
        channel_id: 1,
        last_sequence_number: 4711,
        new_submits_accepted_count: 1,
        new_shares_sum: 65_536,
    }
    .into()
}

pub(crate) fn set_target() -> Message {
    SetTarget { channel_id: 1, maximum_target: U256::from_le_bytes([0x5a; 32]) }.into()
}

pub(crate) fn set_new_prev_hash() -> Message {
    let prev_hash = U256::from_le_bytes([0x5a; 32]);
    SetNewPrevHash { channel_id: 1, job_id: 12, prev_hash, min_ntime: NTIME, nbits: 0x1703_4219 }.into()
}

/// How SV2's messages travel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wire {
    Plain,
    Noise,
}

/// One end's writing half.
#[derive(Debug)]
pub(crate) struct Writer {
    noise: Option<Transport>,
    buffer: BytesMut,
}

impl Writer {
    /// The client's and the server's.
    pub(crate) fn pair(wire: Wire) -> [Self; 2] {
        let [client, server] = match wire {
            Wire::Plain => [None, None],
            Wire::Noise => <[Transport; 2]>::from(transports()).map(Some),
        };
        [client, server].map(|noise| Self { noise, buffer: BytesMut::new() })
    }

    /// Writes the message; how many bytes it takes.
    pub(crate) fn write(&mut self, message: &Message) -> usize {
        self.buffer.clear();
        match &mut self.noise {
            Some(transport) => transport.seal_message(message, &mut self.buffer),
            None => message.write_frame(&mut self.buffer),
        }
        self.buffer.len()
    }
}

/// The hour of one connection, with `batch` accepted shares to an answer.
pub(crate) fn play(channels: Channels, wire: Wire, shares: u32, batch: u32) -> Traffic {
    let [mut client, mut server] = Writer::pair(wire);
    let mut traffic = Traffic::default();
    for happening in hour(shares) {
        match happening {
            Happening::Job => traffic.down += server.write(&channels.job(false)),
            Happening::Block => {
                traffic.down += server.write(&channels.job(true)) + server.write(&set_new_prev_hash());
            }
            Happening::Target => {
                (0..channels.devices()).for_each(|_| traffic.down += server.write(&set_target()));
            }
            Happening::Share(number) => {
                for _ in 0..channels.devices() {
                    traffic.up += client.write(&channels.share());
                    if number % batch == 0 {
                        traffic.down += server.write(&success());
                    }
                }
            }
        }
    }
    traffic
}

const SHARES: [u32; 2] = [20, 600];
const BATCH: u32 = 10;
const GROUP: u32 = 100;

/// Figures of each number of shares, as cells: bytes up, down, and both in percent of Stratum V1's.
fn row(name: &str, devices: u32, play: impl Fn(u32) -> Traffic) -> String {
    let cells = SHARES.map(|shares| {
        let (sv1, traffic) = (sv1::play(shares), play(shares));
        // Exact in both types: an hour has some millions of bytes.
        let percent = 100.0 * traffic.total() as f64 / (f64::from(devices) * sv1.total() as f64);
        let devices = devices as usize;
        format!("{} | {} | {percent:.1}", traffic.up / devices, traffic.down / devices)
    });
    format!("| {name} | {} |", cells.join(" | "))
}

/// The whole comparison, in bytes for each device.
pub(crate) fn table() -> Vec<String> {
    let [few, many] = SHARES;
    let mut lines = vec![
        format!(
            "| one hour, bytes of each device | {few} shares: up | down | % of SV1 | {many} shares: up | down | % of SV1 |"
        ),
        "|---|---|---|---|---|---|---|".to_owned(),
        row("SV1", 1, sv1::play),
    ];
    let kinds = [
        ("standard channel", Channels::Standard),
        ("extended channel", Channels::Extended),
        ("group of 100 standard channels", Channels::Group(GROUP)),
    ];
    for (kind, channels) in kinds {
        for (wire_name, wire) in [("plain", Wire::Plain), ("Noise", Wire::Noise)] {
            for (batch_name, batch) in [("", 1), (", answers to 10 shares", BATCH)] {
                let name = format!("{kind}, {wire_name}{batch_name}");
                lines.push(row(&name, channels.devices(), |shares| play(channels, wire, shares, batch)));
            }
        }
    }
    lines
}
