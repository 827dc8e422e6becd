//! The client's channels against a model of the rules of SV2 5.3, and a server's extranonce space.

use std::fmt::Debug;

use bytes::Bytes;
use midstate_sv2::channel::server::ExtranoncePrefixes;
use midstate_sv2::channel::{MAX_FUTURE_JOBS, MAX_LIVE_JOBS, VERSION_ROLLING_MASK};
use midstate_sv2::messages::{
    CloseChannel, Message, NewExtendedMiningJob, NewMiningJob, OpenExtendedMiningChannelSuccess,
    OpenStandardMiningChannelSuccess, SetExtranoncePrefix, SetGroupChannel, SetNewPrevHash, SetTarget,
};
use midstate_sv2::{
    B0_32, ChannelUpdate, Error, ExtendedChannel, HeaderTemplate, PeerMisbehaved, SEQ0_64K, SEQ0_255,
    ShareRefused, StandardChannel, U256,
};

use super::Choices;

const CHANNEL: u32 = 1;
const GROUP: u32 = 2;
const VERSION: u32 = 0x2000_0000;
/// Enough to fill what a channel remembers; more would only be slow.
const MAX_STEPS: usize = 200;

/// What both kinds of channel have in common.
trait Channel: Clone + Debug {
    const IS_STANDARD: bool;
    fn apply(&mut self, message: &Message) -> Result<Option<ChannelUpdate>, Error>;
    fn active(&self) -> Option<HeaderTemplate>;
    fn template(&self, job_id: u32) -> Option<HeaderTemplate>;
    fn is_live(&self, job_id: u32) -> bool;
    fn target(&self) -> U256;
    fn is_closed(&self) -> bool;
    /// The share's sequence number.
    fn share(&mut self, job_id: u32, ntime: u32, version: u32) -> Result<u32, ShareRefused>;
}

impl Channel for StandardChannel {
    const IS_STANDARD: bool = true;
    fn apply(&mut self, message: &Message) -> Result<Option<ChannelUpdate>, Error> {
        self.apply(message)
    }
    fn active(&self) -> Option<HeaderTemplate> {
        self.active()
    }
    fn template(&self, job_id: u32) -> Option<HeaderTemplate> {
        self.template(job_id)
    }
    fn is_live(&self, job_id: u32) -> bool {
        self.is_live(job_id)
    }
    fn target(&self) -> U256 {
        self.target()
    }
    fn is_closed(&self) -> bool {
        self.is_closed()
    }
    fn share(&mut self, job_id: u32, ntime: u32, version: u32) -> Result<u32, ShareRefused> {
        self.share(job_id, 0, ntime, version).map(|share| share.sequence_number)
    }
}

impl Channel for ExtendedChannel {
    const IS_STANDARD: bool = false;
    fn apply(&mut self, message: &Message) -> Result<Option<ChannelUpdate>, Error> {
        self.apply(message)
    }
    fn active(&self) -> Option<HeaderTemplate> {
        self.active(&[9; 4]).expect("the channel was opened with four bytes")
    }
    fn template(&self, job_id: u32) -> Option<HeaderTemplate> {
        self.template(job_id, &[9; 4]).expect("the channel was opened with four bytes")
    }
    fn is_live(&self, job_id: u32) -> bool {
        self.is_live(job_id)
    }
    fn target(&self) -> U256 {
        self.target()
    }
    fn is_closed(&self) -> bool {
        self.is_closed()
    }
    fn share(&mut self, job_id: u32, ntime: u32, version: u32) -> Result<u32, ShareRefused> {
        assert!(self.share(job_id, 0, ntime, version, &[9; 5]).is_err(), "an extranonce of another length");
        self.share(job_id, 0, ntime, version, &[9; 4]).map(|share| share.sequence_number)
    }
}

/// What the rules make of the messages. Targets and hashes are told apart by a byte.
#[derive(Debug)]
struct Model {
    is_standard: bool,
    group: u32,
    target: u8,
    prev_hash: Option<u8>,
    future: Vec<u32>,
    live: Vec<LiveJob>,
    is_closed: bool,
    shares: u32,
}

#[derive(Clone, Copy, Debug)]
struct LiveJob {
    job_id: u32,
    min_ntime: u32,
    prev_hash: u8,
    target: u8,
}

/// What comes of a message: nothing, a change, or a breach of the rules.
#[derive(Debug, PartialEq)]
enum Outcome {
    Nothing,
    Changed,
    Breach,
}

impl Model {
    fn job(&mut self, job_id: u32, min_ntime: Option<u32>) -> Outcome {
        if self.live(job_id).is_some() || self.future.contains(&job_id) {
            return Outcome::Breach;
        }
        match (min_ntime, self.prev_hash) {
            (None, _) => {
                self.future.push(job_id);
                let surplus = self.future.len().saturating_sub(MAX_FUTURE_JOBS);
                self.future.drain(..surplus);
            }
            (Some(_), None) => return Outcome::Breach,
            (Some(min_ntime), Some(prev_hash)) => {
                self.live.push(LiveJob { job_id, min_ntime, prev_hash, target: self.target });
                let surplus = self.live.len().saturating_sub(MAX_LIVE_JOBS);
                self.live.drain(..surplus);
            }
        }
        Outcome::Changed
    }

    fn live(&self, job_id: u32) -> Option<LiveJob> {
        self.live.iter().copied().find(|job| job.job_id == job_id)
    }

    fn apply(&mut self, message: &Message) -> Outcome {
        let own = |channel_id: u32| channel_id == CHANNEL;
        let concerned = |channel_id: u32| channel_id == CHANNEL || channel_id == self.group;
        match message {
            _ if self.is_closed => Outcome::Nothing,
            Message::NewMiningJob(job) if own(job.channel_id) && self.is_standard => {
                self.job(job.job_id, job.min_ntime)
            }
            Message::NewMiningJob(job) if own(job.channel_id) => Outcome::Breach,
            Message::NewExtendedMiningJob(job) if own(job.channel_id) && self.is_standard => Outcome::Breach,
            Message::NewExtendedMiningJob(job) if concerned(job.channel_id) => {
                self.job(job.job_id, job.min_ntime)
            }
            Message::SetNewPrevHash(new) if concerned(new.channel_id) => {
                if !self.future.contains(&new.job_id) {
                    return Outcome::Breach;
                }
                let prev_hash = new.prev_hash.to_le_bytes()[0];
                self.prev_hash = Some(prev_hash);
                self.future.clear();
                let (job_id, min_ntime) = (new.job_id, new.min_ntime);
                self.live = vec![LiveJob { job_id, min_ntime, prev_hash, target: self.target }];
                Outcome::Changed
            }
            Message::SetTarget(set) if concerned(set.channel_id) => {
                self.target = set.maximum_target.to_le_bytes()[0];
                Outcome::Changed
            }
            Message::SetExtranoncePrefix(set) if own(set.channel_id) => Outcome::Changed,
            Message::SetGroupChannel(set) if set.channel_ids.iter().any(own) => {
                self.group = set.group_channel_id;
                Outcome::Changed
            }
            Message::CloseChannel(close) if concerned(close.channel_id) => {
                self.is_closed = true;
                self.live.clear();
                Outcome::Changed
            }
            _ => Outcome::Nothing,
        }
    }

    fn share(&mut self, job_id: u32, ntime: u32, version: u32) -> Option<u32> {
        let job = self.live(job_id)?;
        // Version rolling is allowed in every job that `message` makes.
        if ntime < job.min_ntime || (version ^ VERSION) & !VERSION_ROLLING_MASK != 0 {
            return None;
        }
        self.shares += 1;
        Some(self.shares - 1)
    }
}

fn u256(byte: u8) -> U256 {
    U256::from_le_bytes([byte; 32])
}

/// A message to this channel, its group or another channel.
fn message(kind: u8, choices: &mut Choices<'_>) -> Message {
    let channel_id = [CHANNEL, GROUP, CHANNEL, 3][usize::from(kind >> 4) % 4];
    let job_id = u32::from(choices.byte());
    let prefix = B0_32::new(vec![5; 6]).expect("six bytes fit");
    let min_ntime = (kind & 0x40 == 0).then_some(job_id / 2);
    match kind % 7 {
        0 => NewMiningJob { channel_id, job_id, min_ntime, version: VERSION, merkle_root: u256(1) }.into(),
        1 => NewExtendedMiningJob {
            channel_id,
            job_id,
            min_ntime,
            version: VERSION,
            version_rolling_allowed: true,
            merkle_path: SEQ0_255::default(),
            coinbase_tx_prefix: Default::default(),
            coinbase_tx_suffix: Default::default(),
        }
        .into(),
        2 => {
            let prev_hash = u256(choices.byte());
            SetNewPrevHash { channel_id, job_id, prev_hash, min_ntime: 100, nbits: 0x1d00_ffff }.into()
        }
        3 => SetTarget { channel_id, maximum_target: u256(choices.byte()) }.into(),
        4 => SetExtranoncePrefix { channel_id, extranonce_prefix: prefix }.into(),
        5 => {
            let channel_ids = SEQ0_64K::new(&[7, channel_id]).expect("two ids fit");
            SetGroupChannel { group_channel_id: 2 + u32::from(choices.byte() % 2), channel_ids }.into()
        }
        // Else most inputs would end early.
        _ if choices.byte() == 0x77 => CloseChannel { channel_id, reason_code: Default::default() }.into(),
        _ => SetTarget { channel_id, maximum_target: u256(0) }.into(),
    }
}

/// Whatever messages come, the channel does what the model does: which job is active and which accept shares, with which
/// target, time and previous hash; how shares are numbered; and a breach of the rules leaves it as it was.
fn operate<C: Channel>(mut channel: C, input: &[u8]) {
    let mut choices = Choices(input);
    let mut model = Model {
        is_standard: C::IS_STANDARD,
        group: GROUP,
        target: 0xee,
        prev_hash: None,
        future: Vec::new(),
        live: Vec::new(),
        is_closed: false,
        shares: 0,
    };
    for _ in 0..MAX_STEPS {
        if choices.is_empty() {
            break;
        }
        let kind = choices.byte();
        if kind >= 0xe0 {
            let (job_id, ntime) = (u32::from(choices.byte()), u32::from(choices.byte()));
            let version = VERSION ^ (1 << (choices.byte() % 32));
            assert_eq!(channel.share(job_id, ntime, version).ok(), model.share(job_id, ntime, version));
            continue;
        }
        let message = message(kind, &mut choices);
        let before = channel.clone();
        let outcome = match channel.apply(&message) {
            Ok(None) => Outcome::Nothing,
            Ok(Some(_)) => Outcome::Changed,
            Err(Error::PeerMisbehaved(PeerMisbehaved::Unexpected { .. }))
            | Err(Error::PeerMisbehaved(PeerMisbehaved::DuplicateJob { .. }))
            | Err(Error::PeerMisbehaved(PeerMisbehaved::NotAFutureJob { .. }))
            | Err(Error::PeerMisbehaved(PeerMisbehaved::NoPrevHash { .. })) => Outcome::Breach,
            Err(other) => panic!("{message} gave {other:?}"),
        };
        assert_eq!(outcome, model.apply(&message), "{message} to {before:?}");
        if outcome == Outcome::Breach {
            assert_eq!(format!("{channel:?}"), format!("{before:?}"));
        }
        is_as(&channel, &model, &message);
    }
    let live = (0..=255).filter(|job_id| channel.is_live(*job_id)).count();
    assert_eq!(live, model.live.len());
}

fn is_as<C: Channel>(channel: &C, model: &Model, last: &Message) {
    assert_eq!(channel.is_closed(), model.is_closed);
    assert_eq!(channel.target(), u256(model.target));
    let active = channel.active();
    assert_eq!(active.map(|template| template.job_id), model.live.last().map(|job| job.job_id), "{last}");
    assert_eq!(active, active.and_then(|template| channel.template(template.job_id)));
    // The oldest and the newest: each template costs some hashes.
    for job in model.live.first().into_iter().chain(model.live.last()) {
        let template = channel.template(job.job_id).expect("the model has it live");
        assert_eq!((template.version, template.version_rolling_allowed), (VERSION, true));
        assert_eq!((template.min_ntime, template.nbits), (job.min_ntime, 0x1d00_ffff));
        assert_eq!((template.prev_hash, template.target), (u256(job.prev_hash), u256(job.target)));
    }
}

/// A standard channel.
pub(crate) fn standard(input: &[u8]) {
    let opened = OpenStandardMiningChannelSuccess {
        request_id: 1,
        channel_id: CHANNEL,
        target: u256(0xee),
        extranonce_prefix: B0_32::new(vec![8; 8]).expect("eight bytes fit"),
        group_channel_id: GROUP,
    };
    operate(StandardChannel::new(&opened, false), input);
}

/// An extended channel.
pub(crate) fn extended(input: &[u8]) {
    let mut opened = OpenExtendedMiningChannelSuccess {
        request_id: 1,
        channel_id: CHANNEL,
        target: u256(0xee),
        extranonce_size: 4,
        extranonce_prefix: B0_32::new(vec![8; 8]).expect("eight bytes fit"),
        group_channel_id: GROUP,
    };
    operate(ExtendedChannel::new(&opened, false).expect("a share can carry four bytes"), input);
    opened.extranonce_size = input.first().map_or(33, |byte| u16::from(*byte) + 33);
    assert!(ExtendedChannel::new(&opened, false).is_err());
}

/// Of all open channels no two search the same headers: none's prefix begins with another's. Each has the size that was
/// asked for, and space is refused only when there is none.
pub(crate) fn extranonce_prefixes(input: &[u8]) {
    let mut choices = Choices(input);
    let server_prefix = choices.bytes(usize::from(input.first().copied().unwrap_or_default() % 8));
    let (number_size, full_size) = (usize::from(choices.byte() % 6), usize::from(choices.byte() % 40));
    let fits =
        (1..=4).contains(&number_size) && full_size <= 32 && server_prefix.len() + number_size <= full_size;
    let space = ExtranoncePrefixes::new(server_prefix, number_size, full_size);
    assert_eq!(space.is_ok(), fits);
    let Ok(mut space) = space else { return };
    assert_eq!(server_prefix.len() + number_size + space.rollable_size(), full_size);
    let mut open: Vec<B0_32> = Vec::new();
    while !choices.is_empty() && open.len() < 300 {
        let (kind, which) = (choices.byte(), choices.byte());
        let (result, len) = match kind % 4 {
            0 => (space.allocate_standard(), full_size),
            1 | 2 => {
                let result = space.allocate_extended(u16::from(which));
                if usize::from(which) > space.rollable_size() {
                    assert_eq!(result, Err("min-extranonce-size-too-large"));
                    continue;
                }
                (result, full_size - space.rollable_size())
            }
            _ => {
                if !open.is_empty() {
                    space.release(&open.swap_remove(usize::from(which) % open.len()));
                }
                continue;
            }
        };
        let Ok(prefix) = result else {
            assert_eq!((result, open.len()), (Err("channel-capacity-exhausted"), 256));
            continue;
        };
        assert!(prefix.len() == len && prefix.starts_with(server_prefix));
        let overlaps = |other: &B0_32| other.starts_with(&prefix) || prefix.starts_with(other);
        assert!(!open.iter().any(overlaps), "{prefix:?} is taken");
        open.push(B0_32::new(Bytes::copy_from_slice(&prefix)).expect("it is one"));
    }
}
