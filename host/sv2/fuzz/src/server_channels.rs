//! A server's channels with clients of this crate, which know nothing of the server but its messages.
//!
//! The clients are the model: what they may submit, the server takes, and it refuses the rest for the reason that SV2 5.3
//! gives. The hash is Bitcoin's, by `midstate_spec`.

mod custom;

use std::collections::{BTreeMap, HashSet, VecDeque};
use std::sync::Arc;

use midstate_spec::{BlockHash, Header, Target};
use midstate_sv2::channel::VERSION_ROLLING_MASK;
use midstate_sv2::channel::server::{
    ChannelKind, CustomJob, ExtranoncePrefixes, JobTemplate, MAX_NTIME_AHEAD_S, PrevHash, ServerChannels,
    ServerChannelsConfig, Share, ShareRate, ShareRejection,
};
use midstate_sv2::messages::{
    CloseChannel, Message, OpenExtendedMiningChannel, OpenStandardMiningChannel, SetCustomMiningJob,
    UpdateChannel, setup_flags,
};
use midstate_sv2::{
    B0_32, B0_64K, ClientChannel, ExtendedChannel, HeaderTemplate, SEQ0_255, StandardChannel, U256,
};

use super::Choices;

const NOW: u32 = 1_700_000_000;
const VERSION: u32 = 0x2000_0000;
/// Every second hash is a block.
const EASY: u32 = 0x207f_ffff;
/// None is.
const HARD: u32 = 0x1d00_ffff;
/// More would only be slow.
const MAX_STEPS: usize = 400;
const MAX_CHANNELS: usize = 6;
const SHARE_BATCH: u32 = 3;

fn is_meant_by(client: &ClientChannel, channel_id: u32) -> bool {
    [client.channel_id(), client.group_channel_id()].contains(&channel_id)
}

fn extranonce(client: &ClientChannel) -> Vec<u8> {
    vec![6; client.extranonce_size()]
}

struct World {
    server: ServerChannels,
    prefixes: ExtranoncePrefixes,
    /// Prefixes that jobs may still have: a future job sent before outlives one previous hash.
    replaced: [Vec<B0_32>; 2],
    clients: Vec<ClientChannel>,
    last_template_id: u64,
    /// Previous hash, nBits and first time.
    tip: Option<(U256, u32, u32)>,
    checked: VecDeque<CustomJob>,
    /// Custom jobs on the present previous hash.
    given: Vec<SetCustomMiningJob>,
    /// What the server said at the setup: NewMiningJob cannot say of a single job that its version is fixed.
    is_fixed_version: bool,
    has_standard_channels: bool,
    now_s: u32,
    /// Channels and hashes of accepted shares.
    seen: HashSet<(u32, [u8; 32])>,
    /// By channel: shares that were accepted, and those of them that the server told of.
    counts: BTreeMap<u32, (u32, u32)>,
}

/// Whatever a client asks for and whatever templates come, the server's messages keep the rules by which its clients read
/// them; each share is judged as the client's view of its job says; accepted ones are told of once, in batches.
pub(crate) fn server_channels(input: &[u8]) {
    let mut choices = Choices(input);
    let first = choices.byte();
    let flags = [0, 0, setup_flags::REQUIRES_STANDARD_JOBS, setup_flags::REQUIRES_WORK_SELECTION];
    let block = Target::from_nbits(if first & 4 == 0 { HARD } else { EASY }).expect("both name a target");
    let config = ServerChannelsConfig {
        max_channels: MAX_CHANNELS,
        share_batch: SHARE_BATCH,
        rate: ShareRate { shares_per_minute: 20.0, easiest: Target::MAX, block },
        vardiff: first & 8 == 0,
        fixed_version: first & 16 != 0,
    };
    let flags = flags[usize::from(first % 4)];
    let mut world = World {
        server: ServerChannels::new(config, flags),
        prefixes: ExtranoncePrefixes::new(&[0xaa], 1, 12).expect("twelve bytes hold both"),
        replaced: Default::default(),
        clients: Vec::new(),
        last_template_id: 0,
        tip: None,
        checked: VecDeque::new(),
        given: Vec::new(),
        is_fixed_version: first & 16 != 0,
        has_standard_channels: flags != setup_flags::REQUIRES_WORK_SELECTION,
        now_s: NOW,
        seen: HashSet::new(),
        counts: BTreeMap::new(),
    };
    for _ in 0..MAX_STEPS {
        if choices.is_empty() {
            break;
        }
        world.step(&mut choices);
    }
}

impl World {
    fn step(&mut self, choices: &mut Choices<'_>) {
        let (kind, which) = (choices.byte(), choices.byte());
        let mut out = Vec::new();
        let (channel_id, template) = (self.channel(which), self.fresh_template(which));
        match kind % 13 {
            _ if kind >= 0xe0 => self.accept_custom_job(usize::from(which), &mut out),
            _ if kind >= 0xc0 => self.check_custom_job(which, choices, &mut out),
            0 | 1 => self.open(kind % 13 == 0, which, choices, &mut out),
            2 => self.server.future_job(&template, &mut out),
            3 => {
                // Some name a future job that all have; else it is sent first.
                if which & 1 == 0 {
                    self.server.future_job(&template, &mut out);
                }
                let nbits = if which & 2 == 0 { HARD } else { EASY };
                // A chain comes to no block twice.
                let mut hash = [which; 32];
                hash[..8].copy_from_slice(&template.template_id.to_le_bytes());
                let hash = U256::from_le_bytes(hash);
                let prev_hash = PrevHash::new(hash, self.now_s, nbits).expect("both name a target");
                self.tip = Some((hash, nbits, self.now_s));
                self.given.clear();
                self.server.new_prev_hash(&template, prev_hash, &mut out);
                self.replaced.swap(0, 1);
                self.replaced[0].drain(..).for_each(|prefix| self.prefixes.release(&prefix));
            }
            4 => self.server.new_job(&template, self.now_s, &mut out),
            5 => self.server.new_job_for(channel_id, &template, self.now_s, &mut out),
            6 => {
                let maximum_target = target(choices.byte());
                let nominal_hash_rate =
                    f32::from_bits(u32::from_le_bytes([0, 0, choices.byte(), choices.byte()]));
                let update = UpdateChannel { channel_id, nominal_hash_rate, maximum_target };
                let result = self.server.update(&update, self.now_s, &mut out);
                assert!(result.is_ok() || matches!(out[..], [Message::UpdateChannelError(_)]));
            }
            7 => self.close(if which & 0x80 == 0 { channel_id } else { self.group(which) }),
            8 => {
                let ids: Vec<_> = self
                    .clients
                    .iter()
                    .map(ClientChannel::channel_id)
                    .filter(|id| id % 2 == channel_id % 2)
                    .collect();
                let _ = self.server.regroup(&ids, &mut out);
            }
            9 => self.replaced[0].extend(self.server.renew_prefix(channel_id, &mut self.prefixes, &mut out)),
            10 => {
                self.now_s += u32::from(which);
                self.server.retarget(self.now_s, &mut out);
            }
            _ => self.submit(usize::from(which), choices, &mut out),
        }
        self.deliver(&out);
        let mut ids: Vec<_> = self.clients.iter().map(ClientChannel::channel_id).collect();
        ids.sort_unstable();
        assert!(self.server.ids().eq(ids) && self.server.len() <= MAX_CHANNELS);
    }

    /// An open channel, mostly.
    fn channel(&self, which: u8) -> u32 {
        self.clients.get(usize::from(which % 8)).map_or(u32::from(which), ClientChannel::channel_id)
    }

    fn group(&self, which: u8) -> u32 {
        self.clients.get(usize::from(which % 8)).map_or(u32::from(which), ClientChannel::group_channel_id)
    }

    fn fresh_template(&mut self, which: u8) -> Arc<JobTemplate> {
        self.last_template_id += 1;
        let template_id = self.last_template_id;
        let is_free = self.has_standard_channels || which & 0x40 == 0;
        Arc::new(JobTemplate {
            template_id,
            version: VERSION,
            version_rolling_allowed: is_free && !self.is_fixed_version,
            merkle_path: SEQ0_255::new(&[U256::from_le_bytes([3; 32])]).expect("one hash fits"),
            coinbase_tx_prefix: B0_64K::new(template_id.to_le_bytes().to_vec()).expect("eight bytes fit"),
            coinbase_tx_suffix: B0_64K::new(vec![7; 20]).expect("20 bytes fit"),
        })
    }

    fn open(&mut self, is_standard: bool, which: u8, choices: &mut Choices<'_>, out: &mut Vec<Message>) {
        let (request_id, user_identity) = (u32::from(which), Default::default());
        let nominal_hash_rate = f32::from_bits(u32::from_le_bytes([0, 0, which, choices.byte()]));
        let max_target = target(choices.byte());
        let result = if is_standard {
            let open = OpenStandardMiningChannel { request_id, user_identity, nominal_hash_rate, max_target };
            self.server.open(&open, &mut self.prefixes, self.now_s, out)
        } else {
            let open = OpenExtendedMiningChannel {
                request_id,
                user_identity,
                nominal_hash_rate,
                max_target,
                min_extranonce_size: u16::from(which % 16),
            };
            self.server.open(&open, &mut self.prefixes, self.now_s, out)
        };
        let told = match (&result, out.first()) {
            (Ok(opened), Some(Message::OpenStandardMiningChannelSuccess(told))) => {
                told.channel_id == opened.channel_id
            }
            (Ok(opened), Some(Message::OpenExtendedMiningChannelSuccess(told))) => {
                told.channel_id == opened.channel_id
            }
            (Err(code), Some(Message::OpenMiningChannelError(told))) => {
                out.len() == 1 && told.error_code == *code
            }
            _ => false,
        };
        assert!(told, "{result:?} and {out:?}");
    }

    fn close(&mut self, channel_id: u32) {
        let close = CloseChannel { channel_id, reason_code: Default::default() };
        let closed = self.server.close(&close, &mut self.prefixes);
        let is_named = |client: &&ClientChannel| is_meant_by(client, channel_id);
        assert_eq!(closed.len(), self.clients.iter().filter(is_named).count());
        self.clients.retain(|client| !is_meant_by(client, channel_id));
        for id in closed {
            // What waits for its batch is not told of any more.
            self.counts.remove(&id);
        }
    }

    fn deliver(&mut self, messages: &[Message]) {
        for message in messages {
            match message {
                Message::OpenStandardMiningChannelSuccess(opened) => {
                    self.clients.push(StandardChannel::new(opened, self.is_fixed_version).into());
                }
                Message::OpenExtendedMiningChannelSuccess(opened) => {
                    let channel = ExtendedChannel::new(opened, self.is_fixed_version)
                        .expect("a share can carry its extranonce");
                    self.clients.push(channel.into());
                }
                Message::SubmitSharesSuccess(success) => {
                    let (accepted, told) = self.counts.entry(success.channel_id).or_default();
                    *told += success.new_submits_accepted_count;
                    assert!(told <= accepted && success.new_submits_accepted_count > 0);
                }
                _ => {
                    for client in &mut self.clients {
                        client.apply(message).unwrap_or_else(|error| panic!("{message} is refused: {error}"));
                    }
                }
            }
        }
        assert!(self.counts.values().all(|(accepted, told)| accepted - told < SHARE_BATCH));
    }

    fn submit(&mut self, which: usize, choices: &mut Choices<'_>, out: &mut Vec<Message>) {
        let Some(client) = self.clients.get(which % self.clients.len().max(1)) else { return };
        let how = choices.byte();
        let (channel_id, extranonce) = (client.channel_id(), extranonce(client));
        let header = |job_id| client.template(job_id, &extranonce).expect("the length is right");
        let active = client.active(&extranonce).expect("the length is right");
        let active = active.map_or(1, |template| template.job_id);
        // Mostly the active job; else one of those before, or one to come.
        let job_id =
            if how & 3 == 0 { (active + 2).saturating_sub(u32::from(choices.byte() % 12)) } else { active };
        let first = header(job_id).map_or(self.now_s, |template| template.min_ntime);
        let ntime = if how & 12 == 4 {
            first.wrapping_add(u32::from(choices.number())).wrapping_sub(9)
        } else {
            first
        };
        let version = if how & 48 == 16 { VERSION ^ (1 << (choices.byte() % 32)) } else { VERSION };
        let (nonce, sequence_number) = (u32::from(choices.byte()), u32::from(how));

        let kind = match client {
            ClientChannel::Standard(_) => ChannelKind::Standard,
            ClientChannel::Extended(_) => ChannelKind::Extended,
        };
        let extranonce = &extranonce[..];
        let share = Share { kind, channel_id, sequence_number, job_id, nonce, ntime, version, extranonce };
        let expected =
            header(job_id).map(|template| self.judge(channel_id, &template, nonce, ntime, version));
        let checked = self.server.check(&share);
        // A check changes nothing.
        assert_eq!(self.server.check(&share).err(), checked.as_ref().err().copied());
        match (&checked, expected) {
            // The server forgets jobs sooner than the client.
            (Err(ShareRejection::Stale), _) => {}
            (Err(ShareRejection::UnknownJob), None) => {}
            (Err(reason), Some(Err(expected))) => assert_eq!(*reason, expected),
            (Ok(checked), Some(Ok(hash))) => assert_eq!(checked.hash, hash),
            (checked, expected) => panic!("{checked:?}, and by the client's view {expected:?}"),
        }
        let Ok(checked) = checked else { return };
        if let Some(solution) = &checked.solution {
            assert_eq!(solution.header.hash(), checked.hash);
        }
        self.seen.insert((channel_id, checked.hash.0));
        self.counts.entry(channel_id).or_default().0 += 1;
        let is_worn_out = self.server.accept(&checked, out);
        assert!(matches!(self.server.check(&share), Err(ShareRejection::Duplicate | ShareRejection::Stale)));
        if is_worn_out {
            let template = self.fresh_template(0);
            self.server.new_job_for(channel_id, &template, self.now_s, out);
        }
    }

    /// What the rules say of a share of a live job.
    fn judge(
        &self,
        channel_id: u32,
        job: &HeaderTemplate,
        nonce: u32,
        ntime: u32,
        version: u32,
    ) -> Result<BlockHash, ShareRejection> {
        if version != job.version && !job.version_rolling_allowed {
            return Err(ShareRejection::FixedVersion);
        }
        if (version ^ job.version) & !VERSION_ROLLING_MASK != 0 {
            return Err(ShareRejection::VersionBits);
        }
        if ntime < job.min_ntime || ntime - job.min_ntime > MAX_NTIME_AHEAD_S {
            return Err(ShareRejection::Ntime);
        }
        let header = Header {
            version,
            prev_hash: BlockHash(job.prev_hash.to_le_bytes()),
            merkle_root: job.merkle_root.to_le_bytes(),
            ntime,
            nbits: job.nbits,
            nonce,
        };
        let hash = header.hash();
        let targets =
            [Target::from_le_bytes(job.target.to_le_bytes()), header.target().expect("it is one of two")];
        if !targets.iter().any(|target| target.is_met_by(&hash)) {
            return Err(ShareRejection::DifficultyTooLow);
        }
        if self.seen.contains(&(channel_id, hash.0)) { Err(ShareRejection::Duplicate) } else { Ok(hash) }
    }
}

/// Zero, the easiest, or one between.
fn target(choice: u8) -> U256 {
    match choice {
        0 => U256::ZERO,
        1..=0x7f => U256::MAX,
        _ => {
            let mut bytes = [0xff; 32];
            bytes[31] = 0;
            bytes[30] = choice;
            U256::from_le_bytes(bytes)
        }
    }
}
