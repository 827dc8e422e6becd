//! A client of the older protocol, Stratum V1, for what translates it to V2: configure, subscribe, authorize, mine, submit.
//!
//! It rolls version bits, so that every share shows whether they come through.
//!
//! Source: the Stratum V1 protocol as pools document it; BIP310 for `mining.configure`. Left out: reconnection, several
//! workers, hardware.

use std::collections::HashMap;
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use midstate_spec::{BlockHash, Header, Target};
use midstate_sv2::U256;
use midstate_sv2::channel::merkle_root;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::net::TcpStream;
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};

/// How long the other side may take to answer.
const ANSWER: Duration = Duration::from_secs(30);
/// Nonces between two looks at what came.
const NONCES: u32 = 100_000;
/// The bits that are asked for, and those that are set of them.
const MASK: u32 = 0x1fff_e000;
const ROLLED: u32 = 0x0aaa_a000;
const USER: &str = "interop.sv1";

/// A client that is authorised.
#[derive(Debug)]
pub(crate) struct Sv1Client {
    lines: Lines<BufReader<OwnedReadHalf>>,
    writer: OwnedWriteHalf,
    last_id: u64,
    answers: HashMap<u64, Value>,
    extranonce1: Vec<u8>,
    extranonce2_size: usize,
    mask: u32,
    difficulty: f64,
    job: Option<Job>,
}

/// A job, with the difficulty that held when it came.
#[derive(Clone, Debug)]
pub(crate) struct Job {
    pub(crate) id: String,
    pub(crate) prev_hash: BlockHash,
    pub(crate) is_clean: bool,
    coinbase: [Vec<u8>; 2],
    branches: Vec<U256>,
    version: u32,
    nbits: u32,
    ntime: u32,
    difficulty: f64,
    /// What was tried of it: the extranonce, and the next nonce.
    tried: (u32, u32),
}

/// A share that the other side took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Accepted {
    pub(crate) hash: BlockHash,
    pub(crate) version: u32,
    pub(crate) is_block: bool,
}

impl Sv1Client {
    /// Configures version rolling, subscribes and authorises.
    pub(crate) async fn start(stream: TcpStream) -> Result<Self> {
        stream.set_nodelay(true)?;
        let (reader, writer) = stream.into_split();
        let mut client = Self {
            lines: BufReader::new(reader).lines(),
            writer,
            last_id: 0,
            answers: HashMap::new(),
            extranonce1: Vec::new(),
            extranonce2_size: 0,
            mask: 0,
            difficulty: 1.0,
            job: None,
        };
        let wanted =
            json!({ "version-rolling.mask": format!("{MASK:08x}"), "version-rolling.min-bit-count": 2 });
        let configured = client.call("mining.configure", json!([["version-rolling"], wanted])).await?;
        client.mask = number(&configured["version-rolling.mask"])?;
        let subscribed = client.call("mining.subscribe", json!(["midstate-interop"])).await?;
        client.extranonce1 = bytes(&subscribed[1])?;
        client.extranonce2_size = usize::try_from(subscribed[2].as_u64().context("no size of extranonce2")?)?;
        let is_authorised = client.call("mining.authorize", json!([USER, "x"])).await?;
        ensure!(is_authorised == Value::Bool(true), "not authorised: {is_authorised}");
        Ok(client)
    }

    pub(crate) fn extranonce1(&self) -> &[u8] {
        &self.extranonce1
    }

    /// Sends a request and waits for its result.
    async fn call(&mut self, method: &str, params: Value) -> Result<Value> {
        self.last_id += 1;
        let id = self.last_id;
        let line = format!("{}\n", json!({ "id": id, "method": method, "params": params }));
        self.writer.write_all(line.as_bytes()).await?;
        let wait = async {
            loop {
                if let Some(answer) = self.answers.remove(&id) {
                    ensure!(answer["error"].is_null(), "{method} failed: {}", answer["error"]);
                    return Ok(answer["result"].clone());
                }
                self.take_line().await?;
            }
        };
        let late = || format!("no answer to {method} for {ANSWER:?}");
        tokio::time::timeout(ANSWER, wait).await.with_context(late)?
    }

    async fn take_line(&mut self) -> Result<()> {
        let line = self.lines.next_line().await?.context("the connection was closed")?;
        let message: Value = serde_json::from_str(&line).with_context(|| format!("no JSON: {line}"))?;
        let params = &message["params"];
        match message["method"].as_str() {
            None => {
                let id = message["id"].as_u64().with_context(|| format!("an answer to nothing: {line}"))?;
                self.answers.insert(id, message);
            }
            Some("mining.set_difficulty") => self.difficulty = params[0].as_f64().context("no difficulty")?,
            Some("mining.set_extranonce") => {
                self.extranonce1 = bytes(&params[0])?;
                self.extranonce2_size = usize::try_from(params[1].as_u64().context("no size")?)?;
            }
            Some("mining.set_version_mask") => self.mask = number(&params[0])?,
            Some("mining.notify") => self.job = Some(Job::read(params, self.difficulty)?),
            Some(other) => bail!("{other} came, which this client does not know"),
        }
        Ok(())
    }

    /// Takes what has come and waits for nothing, unless there is no job.
    async fn catch_up(&mut self) -> Result<()> {
        loop {
            // A line that is half there stays in the buffer.
            match tokio::time::timeout(Duration::from_millis(1), self.take_line()).await {
                Ok(taken) => taken?,
                Err(_) if self.job.is_some() => return Ok(()),
                Err(_) => self.job().await.map(|_| ())?,
            }
        }
    }

    /// The job in work, once there is one.
    pub(crate) async fn job(&mut self) -> Result<Job> {
        let wait = async {
            loop {
                if let Some(job) = &self.job {
                    return anyhow::Ok(job.clone());
                }
                self.take_line().await?;
            }
        };
        tokio::time::timeout(ANSWER, wait).await.with_context(|| format!("no job for {ANSWER:?}"))?
    }

    /// Waits for the job that is on this block.
    pub(crate) async fn job_on(&mut self, prev_hash: BlockHash) -> Result<Job> {
        let wait = async {
            loop {
                match &self.job {
                    Some(job) if job.prev_hash == prev_hash => return anyhow::Ok(job.clone()),
                    _ => self.take_line().await?,
                }
            }
        };
        let late = || format!("no job on {prev_hash} for {ANSWER:?}");
        tokio::time::timeout(ANSWER, wait).await.with_context(late)?
    }

    /// Mines until a share is found, submits it, and wants it accepted.
    pub(crate) async fn share(&mut self) -> Result<Accepted> {
        loop {
            self.catch_up().await?;
            let mut job = self.job().await?;
            let (extranonce, nonce) = job.tried;
            let extranonce2 = self.extranonce2(extranonce)?;
            let header = self.header(&job, &extranonce2);
            let block = header.target()?;
            let difficulty = job.difficulty;
            let found = tokio::task::spawn_blocking(move || {
                crate::search::nonce(&header, nonce, NONCES, |hash| {
                    Target::from_le_bytes(hash.0).difficulty() >= difficulty || block.is_met_by(hash)
                })
            });
            let found = found.await?;
            let next = found.map_or(nonce.checked_add(NONCES), |(nonce, _)| nonce.checked_add(1));
            job.tried = next.map_or((extranonce + 1, 0), |nonce| (extranonce, nonce));
            let (id, ntime) = (job.id.clone(), job.ntime);
            self.job = Some(job);
            let Some((nonce, hash)) = found else { continue };
            let share = json!([
                USER,
                id,
                hex(&extranonce2),
                format!("{ntime:08x}"),
                format!("{nonce:08x}"),
                format!("{:08x}", ROLLED & self.mask)
            ]);
            let result = self.call("mining.submit", share).await?;
            ensure!(result == Value::Bool(true), "the share {hash} of job {id} was answered by {result}");
            return Ok(Accepted { hash, version: header.version, is_block: block.is_met_by(&hash) });
        }
    }

    /// The number in big-endian order, zeros before it.
    fn extranonce2(&self, number: u32) -> Result<Vec<u8>> {
        let number = number.to_be_bytes();
        let zeros =
            self.extranonce2_size.checked_sub(number.len()).context("extranonce2 is below 4 bytes")?;
        Ok([&vec![0; zeros], &number[..]].concat())
    }

    fn header(&self, job: &Job, extranonce2: &[u8]) -> Header {
        let [prefix, suffix] = &job.coinbase;
        let parts: [&[u8]; 4] = [prefix, &self.extranonce1, extranonce2, suffix];
        Header {
            version: job.version & !self.mask | ROLLED & self.mask,
            prev_hash: job.prev_hash,
            merkle_root: merkle_root(parts, job.branches.iter().copied()).to_le_bytes(),
            ntime: job.ntime,
            nbits: job.nbits,
            nonce: 0,
        }
    }
}

impl Job {
    fn read(params: &Value, difficulty: f64) -> Result<Self> {
        let branches = params[4].as_array().context("no merkle branches")?;
        let branches = branches.iter().map(|branch| anyhow::Ok(U256::from_le_bytes(array(branch)?)));
        Ok(Self {
            id: params[0].as_str().context("no job id")?.to_owned(),
            prev_hash: BlockHash(words_reversed(array(&params[1])?)),
            is_clean: params[8].as_bool().context("not said whether older jobs are dead")?,
            coinbase: [bytes(&params[2])?, bytes(&params[3])?],
            branches: branches.collect::<Result<_>>()?,
            version: number(&params[5])?,
            nbits: number(&params[6])?,
            ntime: number(&params[7])?,
            difficulty,
            tried: (0, 0),
        })
    }
}

/// V1 writes a previous hash in the header's order of words, each of them with its bytes reversed.
fn words_reversed(mut hash: [u8; 32]) -> [u8; 32] {
    hash.chunks_mut(4).for_each(<[u8]>::reverse);
    hash
}

fn bytes(value: &Value) -> Result<Vec<u8>> {
    let text = value.as_str().with_context(|| format!("{value} is no text"))?;
    ensure!(text.len() % 2 == 0 && text.is_ascii(), "{text} is not whole bytes in hexadecimal");
    let pairs = (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16));
    pairs.collect::<Result<_, _>>().with_context(|| format!("{text} is not hexadecimal"))
}

fn array(value: &Value) -> Result<[u8; 32]> {
    let bytes = bytes(value)?;
    let len = bytes.len();
    bytes.try_into().map_err(|_| anyhow::anyhow!("{len} bytes, where a hash has 32"))
}

/// Eight hexadecimal digits, most significant first.
fn number(value: &Value) -> Result<u32> {
    let text = value.as_str().with_context(|| format!("{value} is no text"))?;
    u32::from_str_radix(text, 16).with_context(|| format!("{text} is no number of 32 bits"))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use midstate_spec::mainnet;

    /// Block 1 as a V1 pool would have given it, with the coinbase of the public chain.
    #[test]
    fn a_job_becomes_the_header_of_a_real_block() {
        let known = mainnet::HEADERS[1];
        let prev_hash = "0a8ce26f72b3f1b646a2a6c14ff763ae65831e939c085ae10019d66800000000";
        let coinbase1 =
            "01000000010000000000000000000000000000000000000000000000000000000000000000ffffffff0704ffff00";
        let coinbase2 = "ffffffff0100f2052a0100000043410496b538e853519c726a2c91e61ec11600ae1390813a627c66fb8be7947be6\
                         3c52da7589379515d4e0a604f8141781e62294721166bf621e73a82cbf2342c858eeac00000000";
        let params =
            json!(["1", prev_hash, coinbase1, coinbase2, [], "00000001", "1d00ffff", "4966bc61", true]);
        let mut job = Job::read(&params, 1.0).unwrap();
        // The last three bytes of the script stand for both extranonces.
        let [prefix, suffix] = &job.coinbase;
        let root = merkle_root([&prefix[..], &[0x1d], &[0x01, 0x04], &suffix[..]], []);
        assert_eq!(root.to_le_bytes(), known.header.merkle_root);
        assert_eq!(
            (job.prev_hash, job.ntime, job.nbits),
            (known.header.prev_hash, known.header.ntime, known.header.nbits)
        );
        job.version = 0x2000_0000;
        assert_eq!(job.version & !MASK | ROLLED & MASK, 0x2aaa_a000);
    }

    #[test]
    fn malformed_fields_are_errors() {
        for value in [json!("0"), json!("zz"), json!("é"), json!(7), json!(null)] {
            assert!(bytes(&value).is_err(), "{value}");
        }
        assert!(array(&json!("00")).is_err());
        assert!(number(&json!("100000000")).is_err());
        assert!(Job::read(&json!([]), 1.0).is_err());
    }
}
