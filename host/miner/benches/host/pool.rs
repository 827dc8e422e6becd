//! A scripted pool in a process of its own, so that its time and memory are not counted as the miner's: the bench starts itself
//! again, and reads on a pipe what the pool noted.
//!
//! One miner, one extended channel, jobs with 12 merkle branches and a coinbase of 250 bytes. Previous hashes come at moments of
//! its own choice, each after its future job. Every share is hashed and checked; answers go out for ten shares at once, as the
//! reference implementation's pool has it, and for what is left when nothing comes.
//!
//! Which moment counts: of a `SetNewPrevHash` the one just before its bytes are written, of a share the one just after the read
//! that brought its last byte. Both make a latency longer than it is, by a system call and, of the share, by the pool's being
//! woken.
//!
//! Source: SV2 5.3. Left out: everything that a miner which keeps to the rules does not need.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::exit;
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use midstate_spec::{BlockHash, Header, Target};
use midstate_sv2::channel::merkle_root;
use midstate_sv2::messages::{
    Message, NewExtendedMiningJob, OpenExtendedMiningChannel, OpenExtendedMiningChannelSuccess,
    SetNewPrevHash, SubmitSharesError, SubmitSharesExtended, SubmitSharesSuccess,
};
use midstate_sv2::noise::{AuthorityKeypair, ServerIdentity};
use midstate_sv2::{B0_32, B0_64K, Event, PoolUrl, SEQ0_255, ServerConfig, ServerConnection, U256};

use crate::clock::{self, Moment};
use crate::device::{NONCES_PER_HIT, key_of};
use crate::plan::Plan;

const CHANNEL_ID: u32 = 1;
const EXTRANONCE_PREFIX: [u8; 8] = [0xa5; 8];
const EXTRANONCE_BYTES: usize = 8;
const COINBASE_PREFIX: [u8; 100] = [0x11; 100];
const COINBASE_SUFFIX: [u8; 150] = [0x22; 150];
const MERKLE_BRANCHES: u8 = 12;
const VERSION: u32 = 0x2000_0000;
/// With a job's number in the mantissa: far beyond what is found here, and a number that no miner rolls.
const NBITS: u32 = 0x1700_0000;
/// Shares that one answer is for.
const BATCH: u32 = 10;
/// How long a read waits: how late what is due may be, and an answer that waits for its batch.
const READ: Duration = Duration::from_millis(5);

/// One of [`NONCES_PER_HIT`] hashes meets it, and each that passes its most significant word does.
fn target() -> U256 {
    let mut bytes = [0xff; 32];
    bytes[28..].copy_from_slice(&(u32::MAX / NONCES_PER_HIT).to_le_bytes());
    U256::from_le_bytes(bytes)
}

fn unix_time_s() -> u32 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("the clock is past 1970");
    u32::try_from(since.as_secs()).expect("the clock is before 2106")
}

/// A job and the previous hash that it goes with.
#[derive(Clone, Copy, Debug)]
struct Given {
    job_id: u32,
    prev_hash: U256,
}

impl Given {
    /// The job with this number.
    fn new(job_id: u32) -> Self {
        let mut prev_hash = [0x33; 32];
        prev_hash[..4].copy_from_slice(&job_id.to_le_bytes());
        Self { job_id, prev_hash: U256::from_le_bytes(prev_hash) }
    }

    fn nbits(self) -> u32 {
        NBITS | self.job_id
    }

    fn merkle_path() -> [U256; MERKLE_BRANCHES as usize] {
        std::array::from_fn(|at| U256::from_le_bytes([u8::try_from(at).expect("twelve"); 32]))
    }
}

/// What the bench reads at the end.
#[derive(Debug, Default)]
struct Notes {
    shares: u64,
    false_shares: u64,
    text: String,
}

/// Where the plan is.
#[derive(Clone, Copy, Debug)]
enum Stage {
    /// No miner has opened its channel.
    Alone,
    /// It works, and the plan begins then.
    WarmingUp(Instant),
    Begun(Instant),
    Done,
}

struct Pool {
    stream: TcpStream,
    connection: ServerConnection,
    plan: Plan,
    /// The last job that was given, for its previous hash or as a future one.
    last: u32,
    /// The job whose shares count.
    active: u32,
    stage: Stage,
    /// Previous hashes that were given by the plan.
    blocks: u32,
    merkle_roots: HashMap<(u32, [u8; EXTRANONCE_BYTES]), U256>,
    unanswered: u32,
    last_sequence_number: u32,
    notes: Notes,
}

/// Serves one miner by the plan, and writes what it noted to standard output: see [`crate::child`].
pub(crate) fn serve(plan: Plan) -> io::Result<()> {
    // A pool whose bench is gone ends.
    thread::spawn(|| {
        let _ = io::copy(&mut io::stdin(), &mut io::sink());
        exit(1);
    });
    let authority = AuthorityKeypair::from_secret([1; 32]).map_err(io::Error::other)?;
    let now = unix_time_s();
    let identity = ServerIdentity::issue(&authority, [2; 32], now - 60, now + 24 * 3600);
    let config = ServerConfig::mining(identity.map_err(io::Error::other)?);
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = PoolUrl::new("127.0.0.1", listener.local_addr()?.port(), authority.public())
        .map_err(io::Error::other)?;
    say(&format!("{url}\n"))?;
    let (stream, _) = listener.accept()?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(READ))?;
    let mut pool = Pool {
        stream,
        connection: ServerConnection::new(config, [3; 32]).map_err(io::Error::other)?,
        plan,
        last: 0,
        active: 0,
        stage: Stage::Alone,
        blocks: 0,
        merkle_roots: HashMap::new(),
        unanswered: 0,
        last_sequence_number: 0,
        notes: Notes::default(),
    };
    pool.run()?;
    let Notes { shares, false_shares, text } = pool.notes;
    say(&format!("{text}shares {shares} {false_shares}\n"))
}

fn say(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

impl Pool {
    /// Until the miner leaves.
    fn run(&mut self) -> io::Result<()> {
        let mut buffer = vec![0; 64 << 10];
        loop {
            self.keep_to_plan()?;
            match self.stream.read(&mut buffer) {
                Ok(0) => return Ok(()),
                Ok(count) => self.receive(&buffer[..count], clock::now())?,
                // What a read that waited in vain gives differs by system.
                Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => {
                    self.answer()?;
                }
                Err(error) => return Err(error),
            }
        }
    }

    fn receive(&mut self, bytes: &[u8], at: Moment) -> io::Result<()> {
        self.connection.receive(bytes, unix_time_s()).map_err(io::Error::other)?;
        while let Some(event) = self.connection.poll_event() {
            match event {
                Event::Message(Message::OpenExtendedMiningChannel(open)) => self.open(&open)?,
                Event::Message(Message::SubmitSharesExtended(share)) => self.share(&share, at)?,
                _ => {}
            }
        }
        if self.unanswered >= BATCH {
            self.answer()?;
        }
        self.flush()
    }

    fn send(&mut self, message: impl Into<Message>) -> io::Result<()> {
        self.connection.send(&message.into()).map_err(io::Error::other)
    }

    fn flush(&mut self) -> io::Result<()> {
        while let Some(bytes) = self.connection.poll_transmit() {
            self.stream.write_all(&bytes)?;
        }
        Ok(())
    }

    fn open(&mut self, open: &OpenExtendedMiningChannel) -> io::Result<()> {
        self.send(OpenExtendedMiningChannelSuccess {
            request_id: open.request_id,
            channel_id: CHANNEL_ID,
            target: target(),
            extranonce_size: u16::try_from(EXTRANONCE_BYTES).expect("a few bytes"),
            extranonce_prefix: B0_32::new(EXTRANONCE_PREFIX.to_vec()).map_err(io::Error::other)?,
            group_channel_id: 0,
        })?;
        self.give_job()?;
        self.flush()?;
        self.give_prev_hash()?;
        self.stage = Stage::WarmingUp(Instant::now() + self.plan.warm_up);
        Ok(())
    }

    /// A future job.
    fn give_job(&mut self) -> io::Result<()> {
        self.last += 1;
        self.send(NewExtendedMiningJob {
            channel_id: CHANNEL_ID,
            job_id: self.last,
            min_ntime: None,
            version: VERSION,
            version_rolling_allowed: true,
            merkle_path: SEQ0_255::new(&Given::merkle_path()).map_err(io::Error::other)?,
            coinbase_tx_prefix: B0_64K::new(COINBASE_PREFIX.to_vec()).map_err(io::Error::other)?,
            coinbase_tx_suffix: B0_64K::new(COINBASE_SUFFIX.to_vec()).map_err(io::Error::other)?,
        })
    }

    /// The previous hash of the last job. Gives the moment before it is written: nothing else waits to be.
    fn give_prev_hash(&mut self) -> io::Result<Moment> {
        let given = Given::new(self.last);
        self.active = given.job_id;
        self.merkle_roots.retain(|(job_id, _), _| job_id + 1 >= given.job_id);
        self.send(SetNewPrevHash {
            channel_id: CHANNEL_ID,
            job_id: given.job_id,
            prev_hash: given.prev_hash,
            min_ntime: unix_time_s(),
            nbits: given.nbits(),
        })?;
        let at = clock::now();
        self.flush()?;
        Ok(at)
    }

    /// Does what is due: future jobs half-way between previous hashes.
    fn keep_to_plan(&mut self) -> io::Result<()> {
        let Plan { blocks, every, quiet, .. } = self.plan;
        let now = Instant::now();
        match self.stage {
            Stage::WarmingUp(until) if now >= until => {
                self.stage = Stage::Begun(until);
                say("begun\n")
            }
            Stage::Begun(at) if self.blocks < blocks => {
                let due = at + every * (self.blocks + 1);
                if self.last == self.active && now + every / 2 >= due {
                    self.give_job()?;
                    return self.flush();
                }
                if self.last != self.active && now >= due {
                    self.blocks += 1;
                    let at = self.give_prev_hash()?;
                    // Writing to a String cannot fail.
                    let _ = writeln!(self.notes.text, "block {} {at}", Given::new(self.active).nbits());
                }
                Ok(())
            }
            Stage::Begun(at) if now >= at + every * blocks + quiet => {
                self.stage = Stage::Done;
                say("done\n")
            }
            _ => Ok(()),
        }
    }

    fn share(&mut self, share: &SubmitSharesExtended, at: Moment) -> io::Result<()> {
        let given = Given::new(share.job_id);
        let extranonce: [u8; EXTRANONCE_BYTES] =
            share.extranonce.as_ref().try_into().map_err(io::Error::other)?;
        let root = self.merkle_roots.entry((share.job_id, extranonce)).or_insert_with(|| {
            let parts: [&[u8]; 4] = [&COINBASE_PREFIX, &EXTRANONCE_PREFIX, &extranonce, &COINBASE_SUFFIX];
            merkle_root(parts, Given::merkle_path())
        });
        let header = Header {
            version: share.version,
            prev_hash: BlockHash(given.prev_hash.to_le_bytes()),
            merkle_root: root.to_le_bytes(),
            ntime: share.ntime,
            nbits: given.nbits(),
            nonce: share.nonce,
        };
        let hash = header.hash();
        self.notes.shares += 1;
        if !Target::from_le_bytes(target().to_le_bytes()).is_met_by(&hash) {
            self.notes.false_shares += 1;
        }
        if self.plan.is_timed {
            let _ = writeln!(self.notes.text, "share {} {at}", key_of(&hash));
        }
        if share.job_id == self.active {
            self.unanswered += 1;
            self.last_sequence_number = share.sequence_number;
            return Ok(());
        }
        // It was on its way when the previous hash changed.
        self.answer()?;
        let error_code = "stale-share".try_into().map_err(io::Error::other)?;
        let sequence_number = share.sequence_number;
        self.send(SubmitSharesError { channel_id: CHANNEL_ID, sequence_number, error_code })
    }

    /// Accepts the shares that wait for it.
    fn answer(&mut self) -> io::Result<()> {
        let new_submits_accepted_count = std::mem::take(&mut self.unanswered);
        if new_submits_accepted_count == 0 {
            return Ok(());
        }
        self.send(SubmitSharesSuccess {
            channel_id: CHANNEL_ID,
            last_sequence_number: self.last_sequence_number,
            new_submits_accepted_count,
            new_shares_sum: 0,
        })?;
        self.flush()
    }
}
