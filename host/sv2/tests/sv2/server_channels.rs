//! The server's channels against this crate's own client channels, which know nothing of it but its messages.

use std::collections::BTreeSet;
use std::sync::Arc;

use midstate_spec::{Header, Target};
use midstate_sv2::channel::server::{
    ExtranoncePrefixes, JobTemplate, MAX_LIVE_JOBS, MAX_NTIME_AHEAD_S, OpenedChannel, PrevHash,
    ServerChannels, ServerChannelsConfig, Share, ShareRate, ShareRejection,
};
use midstate_sv2::messages::{
    CloseChannel, Message, OpenExtendedMiningChannel, OpenStandardMiningChannel, SetCustomMiningJob,
    SubmitSharesExtended, SubmitSharesStandard, SubmitSharesSuccess, UpdateChannel, setup_flags,
};
use midstate_sv2::{
    B0_32, B0_64K, B0_255, ClientChannel, ExtendedChannel, HeaderTemplate, SEQ0_255, StandardChannel, U256,
};
use proptest::prelude::*;

const NOW: u32 = 1_700_000_000;
const VERSION: u32 = 0x2000_0000;
/// Every second hash is a block.
const EASY: u32 = 0x207f_ffff;
/// One in 2^32 is: in a test, none.
const HARD: u32 = 0x1d00_ffff;
const EXTRANONCE_BYTES: usize = 12;

fn config(nbits: u32) -> ServerChannelsConfig {
    let block = Target::from_nbits(nbits).unwrap();
    ServerChannelsConfig {
        max_channels: 4,
        share_batch: 1,
        rate: ShareRate { shares_per_minute: 20.0, easiest: Target::MAX, block },
        vardiff: false,
        fixed_version: false,
    }
}

fn prefixes() -> ExtranoncePrefixes {
    ExtranoncePrefixes::new(&[0xaa], 3, EXTRANONCE_BYTES).unwrap()
}

fn template(template_id: u64) -> Arc<JobTemplate> {
    Arc::new(JobTemplate {
        template_id,
        version: VERSION,
        version_rolling_allowed: true,
        merkle_path: SEQ0_255::new(&[U256::from_le_bytes([3; 32]), U256::from_le_bytes([4; 32])]).unwrap(),
        coinbase_tx_prefix: B0_64K::new(template_id.to_le_bytes().to_vec()).unwrap(),
        coinbase_tx_suffix: B0_64K::new(vec![7; 90]).unwrap(),
    })
}

fn prev_hash(height: u8, nbits: u32) -> PrevHash {
    PrevHash::new(U256::from_le_bytes([height; 32]), NOW, nbits).unwrap()
}

fn standard() -> OpenStandardMiningChannel {
    OpenStandardMiningChannel {
        request_id: 1,
        user_identity: "standard".try_into().unwrap(),
        nominal_hash_rate: 0.0,
        max_target: U256::MAX,
    }
}

fn extended() -> OpenExtendedMiningChannel {
    OpenExtendedMiningChannel {
        request_id: 2,
        user_identity: "extended".try_into().unwrap(),
        nominal_hash_rate: 0.0,
        max_target: U256::MAX,
        min_extranonce_size: 8,
    }
}

/// One client connection: the server's side and the client's.
struct World {
    server: ServerChannels,
    prefixes: ExtranoncePrefixes,
    clients: Vec<ClientChannel>,
    /// All messages of the last operation.
    said: Vec<Message>,
}

fn extranonce(client: &ClientChannel) -> Vec<u8> {
    vec![6; client.extranonce_size()]
}

fn active(client: &ClientChannel) -> HeaderTemplate {
    client.active(&extranonce(client)).unwrap().expect("an open channel has a job")
}

impl World {
    fn new(config: ServerChannelsConfig, flags: u32) -> Self {
        Self {
            server: ServerChannels::new(config, flags),
            prefixes: prefixes(),
            clients: Vec::new(),
            said: Vec::new(),
        }
    }

    /// On a tip, with a job.
    fn mining(config: ServerChannelsConfig, flags: u32, nbits: u32) -> Self {
        let mut world = Self::new(config, flags);
        world.server.new_prev_hash(&template(1), prev_hash(1, nbits), &mut world.said);
        world
    }

    /// A share of a client's job, dead or alive, numbered by its nonce.
    fn share(&self, client: usize, template: &HeaderTemplate, nonce: u32) -> Message {
        let client = &self.clients[client];
        let (channel_id, sequence_number) = (client.channel_id(), nonce);
        let HeaderTemplate { job_id, version, min_ntime: ntime, .. } = *template;
        match client {
            ClientChannel::Standard(_) => {
                SubmitSharesStandard { channel_id, sequence_number, job_id, nonce, ntime, version }.into()
            }
            ClientChannel::Extended(_) => SubmitSharesExtended {
                channel_id,
                sequence_number,
                job_id,
                nonce,
                ntime,
                version,
                extranonce: B0_32::new(extranonce(client)).unwrap(),
            }
            .into(),
        }
    }

    fn deliver(&mut self, messages: Vec<Message>) {
        for message in &messages {
            match message {
                Message::OpenStandardMiningChannelSuccess(opened) => {
                    self.clients.push(StandardChannel::new(opened, false).into());
                }
                Message::OpenExtendedMiningChannelSuccess(opened) => {
                    self.clients.push(ExtendedChannel::new(opened, false).unwrap().into());
                }
                _ => {
                    for client in &mut self.clients {
                        client.apply(message).unwrap_or_else(|error| panic!("{client:?}: {error}"));
                    }
                }
            }
        }
        self.said = messages;
    }

    fn open_standard(&mut self) -> Result<OpenedChannel, &'static str> {
        let mut out = Vec::new();
        let opened = self.server.open(&standard(), &mut self.prefixes, NOW, &mut out);
        self.deliver(out);
        opened
    }

    fn open_extended(&mut self) -> Result<OpenedChannel, &'static str> {
        let mut out = Vec::new();
        let opened = self.server.open(&extended(), &mut self.prefixes, NOW, &mut out);
        self.deliver(out);
        opened
    }

    fn new_prev_hash(&mut self, template_id: u64, height: u8, nbits: u32) {
        let mut out = Vec::new();
        self.server.new_prev_hash(&template(template_id), prev_hash(height, nbits), &mut out);
        self.deliver(out);
    }

    fn new_job(&mut self, template_id: u64, min_ntime: u32) {
        let mut out = Vec::new();
        self.server.new_job(&template(template_id), min_ntime, &mut out);
        self.deliver(out);
    }

    fn submit(&mut self, share: &Message) -> Result<Option<Header>, ShareRejection> {
        let share = match share {
            Message::SubmitSharesStandard(share) => Share::from(share),
            Message::SubmitSharesExtended(share) => Share::from(share),
            other => panic!("{other}"),
        };
        let checked = self.server.check(&share)?;
        let mut out = Vec::new();
        self.server.accept(&checked, &mut out);
        self.deliver(out);
        Ok(checked.solution.map(|solution| solution.header))
    }
}

fn share(channel_id: u32, nonce: u32) -> SubmitSharesStandard {
    let (job_id, ntime, version) = (1, NOW, VERSION);
    SubmitSharesStandard { channel_id, sequence_number: nonce, job_id, nonce, ntime, version }
}

#[test]
fn every_field_of_a_share_is_checked() {
    let mut world = World::mining(config(HARD), setup_flags::REQUIRES_STANDARD_JOBS, HARD);
    let channel_id = world.open_standard().unwrap().channel_id;
    // The template before the channel was opened had no channel: the channel's first job is the connection's first.
    let job_id = active(&world.clients[0]).job_id;
    let good = SubmitSharesStandard { job_id, ..share(channel_id, 1) };
    let mut refused = |share: SubmitSharesStandard| world.submit(&share.into()).err();
    assert_eq!(refused(good.clone()), None);
    assert_eq!(refused(good.clone()), Some(ShareRejection::Duplicate));
    let cases = [
        (SubmitSharesStandard { channel_id: 99, ..good.clone() }, ShareRejection::UnknownChannel),
        (SubmitSharesStandard { job_id: 0, ..good.clone() }, ShareRejection::UnknownJob),
        (SubmitSharesStandard { job_id: job_id + 1, ..good.clone() }, ShareRejection::UnknownJob),
        (SubmitSharesStandard { ntime: NOW - 1, ..good.clone() }, ShareRejection::Ntime),
        (SubmitSharesStandard { ntime: NOW + MAX_NTIME_AHEAD_S + 1, ..good.clone() }, ShareRejection::Ntime),
    ];
    for (bad, reason) in cases {
        assert_eq!(refused(bad), Some(reason));
    }
    assert_eq!(refused(SubmitSharesStandard { ntime: NOW + MAX_NTIME_AHEAD_S, ..good.clone() }), None);
    for bit in 0..32 {
        let rolled = SubmitSharesStandard { version: VERSION ^ 1 << bit, ..good.clone() };
        let reason = if (5..29).contains(&bit) { None } else { Some(ShareRejection::VersionBits) };
        assert_eq!(refused(rolled), reason, "bit {bit}");
    }
}

#[test]
fn the_first_job_of_a_channel_is_a_future_one_and_comes_before_all_else() {
    for flags in [0, setup_flags::REQUIRES_STANDARD_JOBS] {
        let mut world = World::mining(config(HARD), flags, HARD);
        world.open_standard().unwrap();
        let [_, Message::NewMiningJob(job), Message::SetNewPrevHash(new)] = &world.said[..] else {
            panic!("{:?}", world.said)
        };
        assert_eq!((job.min_ntime, job.job_id, job.channel_id), (None, new.job_id, new.channel_id));
    }
    let mut world = World::mining(config(HARD), 0, HARD);
    world.open_extended().unwrap();
    let [_, Message::NewExtendedMiningJob(job), Message::SetNewPrevHash(new)] = &world.said[..] else {
        panic!("{:?}", world.said)
    };
    assert_eq!((job.min_ntime, job.job_id, job.channel_id), (None, new.job_id, new.channel_id));
}

#[test]
fn members_of_a_group_have_extranonces_of_one_size() {
    let mut world = World::mining(config(HARD), 0, HARD);
    let mut out = Vec::new();
    world.server.open(&standard(), &mut world.prefixes, NOW, &mut out).unwrap();
    world.server.open(&extended(), &mut world.prefixes, NOW, &mut out).unwrap();
    let sizes: Vec<(u32, usize)> = out
        .iter()
        .filter_map(|message| match message {
            Message::OpenStandardMiningChannelSuccess(opened) => {
                Some((opened.group_channel_id, opened.extranonce_prefix.len()))
            }
            Message::OpenExtendedMiningChannelSuccess(opened) => {
                let size = opened.extranonce_prefix.len() + usize::from(opened.extranonce_size);
                Some((opened.group_channel_id, size))
            }
            _ => None,
        })
        .collect();
    assert_eq!(sizes, [(1, EXTRANONCE_BYTES); 2]);
}

#[test]
fn a_job_without_rolling_takes_its_own_version_alone() {
    let mut world = World::new(config(HARD), 0);
    let fixed = Arc::new(JobTemplate { version_rolling_allowed: false, ..(*template(1)).clone() });
    world.server.new_prev_hash(&fixed, prev_hash(1, HARD), &mut Vec::new());
    let channel_id = world.open_extended().unwrap().channel_id;
    let template = active(&world.clients[0]);
    assert!(!template.version_rolling_allowed);
    let good = world.share(0, &template, 1);
    let Message::SubmitSharesExtended(share) = &good else { panic!("{good}") };
    let rolled = SubmitSharesExtended { version: VERSION ^ 1 << 10, channel_id, ..share.clone() };
    assert_eq!(world.submit(&rolled.into()), Err(ShareRejection::FixedVersion));
    assert_eq!(world.submit(&good), Ok(None));
}

#[test]
fn an_extended_channel_wants_exactly_its_extranonce_and_its_own_message() {
    let mut world = World::mining(config(HARD), 0, HARD);
    let channel_id = world.open_extended().unwrap().channel_id;
    let template = active(&world.clients[0]);
    let Message::SubmitSharesExtended(good) = world.share(0, &template, 1) else { panic!() };
    for len in 0..=32 {
        let extranonce = B0_32::new(vec![7; len]).unwrap();
        let result = world.submit(&SubmitSharesExtended { extranonce, ..good.clone() }.into());
        let expected = if len == 8 { Ok(None) } else { Err(ShareRejection::ExtranonceSize) };
        assert_eq!(result, expected, "{len}");
    }
    let standard = SubmitSharesStandard { job_id: template.job_id, ..share(channel_id, 1) };
    assert_eq!(world.submit(&standard.into()), Err(ShareRejection::UnknownChannel));
}

#[test]
fn hashes_above_the_target_are_refused_and_a_block_counts_where_it_is_easier() {
    let mut world = World::mining(config(HARD), setup_flags::REQUIRES_STANDARD_JOBS, HARD);
    let channel_id = world.open_standard().unwrap().channel_id;
    let update = |maximum_target| UpdateChannel { channel_id, nominal_hash_rate: 0.0, maximum_target };
    let tiny = U256::from_le_bytes([1; 32].map(|byte: u8| byte & 1));
    let mut out = Vec::new();
    let target = world.server.update(&update(tiny), NOW, &mut out).unwrap();
    assert_eq!(target.map(Target::to_le_bytes), Some(tiny.to_le_bytes()));
    world.server.new_job_for(channel_id, &template(2), NOW, &mut out);
    world.deliver(out);
    let job = active(&world.clients[0]);
    assert_eq!(job.target, tiny);
    assert_eq!(world.submit(&world.share(0, &job, 1)), Err(ShareRejection::DifficultyTooLow));
    // On a chain where every second hash is a block, one of a few is a share for that alone.
    world.new_prev_hash(3, 2, EASY);
    let job = active(&world.clients[0]);
    let verdicts: Vec<_> = (0..64).map(|nonce| world.submit(&world.share(0, &job, nonce))).collect();
    let blocks = verdicts.iter().filter_map(|verdict| verdict.as_ref().ok()).collect::<Vec<_>>();
    assert!(blocks.len() > 10 && blocks.iter().all(|block| block.is_some()), "{blocks:?}");
    assert!(
        verdicts.iter().filter(|verdict| **verdict == Err(ShareRejection::DifficultyTooLow)).count() > 10
    );
}

#[test]
fn a_target_holds_for_later_jobs_only() {
    let mut world = World::mining(config(HARD), setup_flags::REQUIRES_STANDARD_JOBS, HARD);
    let channel_id = world.open_standard().unwrap().channel_id;
    let before = active(&world.clients[0]);
    let update = UpdateChannel { channel_id, nominal_hash_rate: 1e30, maximum_target: U256::MAX };
    let mut out = Vec::new();
    assert!(world.server.update(&update, NOW, &mut out).unwrap().is_some());
    world.deliver(out);
    assert_eq!(world.submit(&world.share(0, &before, 1)), Ok(None), "the old job has the old target");
    world.new_job(2, NOW);
    let after = active(&world.clients[0]);
    assert!(after.target < before.target);
    assert_eq!(world.submit(&world.share(0, &after, 1)), Err(ShareRejection::DifficultyTooLow));
    assert_eq!(world.submit(&world.share(0, &before, 2)), Ok(None), "it still lives");
}

#[test]
fn acknowledgements_are_per_batch_and_what_is_left_comes_with_the_next_job() {
    let mut world = World::mining(ServerChannelsConfig { share_batch: 3, ..config(HARD) }, 0, HARD);
    let channel_id = world.open_extended().unwrap().channel_id;
    let job = active(&world.clients[0]);
    let success = |last_sequence_number, new_submits_accepted_count| {
        Message::from(SubmitSharesSuccess {
            channel_id,
            last_sequence_number,
            new_submits_accepted_count,
            new_shares_sum: 0,
        })
    };
    for nonce in 1..=4 {
        assert_eq!(world.submit(&world.share(0, &job, nonce)), Ok(None));
        assert_eq!(world.said, if nonce == 3 { vec![success(3, 3)] } else { vec![] });
    }
    world.new_job(2, NOW);
    assert_eq!(world.said[0], success(4, 1));
}

#[test]
fn a_group_is_told_once_and_its_late_members_by_themselves() {
    let mut world = World::mining(config(HARD), 0, HARD);
    world.open_standard().unwrap();
    world.open_extended().unwrap();
    world.new_job(2, NOW + 1);
    assert_eq!(world.said.len(), 1, "{:?}", world.said);
    let roots: BTreeSet<_> = world.clients.iter().map(|client| active(client).merkle_root).collect();
    assert_eq!(roots.len(), 2, "each member has its own headers");

    let mut out = Vec::new();
    world.server.future_job(&template(3), &mut out);
    assert_eq!(out.len(), 1);
    world.deliver(out);
    // The newcomer hears of the future job under an id of its own, so nobody can be told by the group.
    world.open_extended().unwrap();
    world.new_prev_hash(3, 2, HARD);
    assert_eq!(world.said.len(), 3, "{:?}", world.said);
    for client in &world.clients {
        assert_eq!(active(client).prev_hash, U256::from_le_bytes([2; 32]));
    }
    // From the next on the group is one again.
    world.new_prev_hash(4, 3, HARD);
    assert_eq!(world.said.len(), 2, "a future job and its previous hash: {:?}", world.said);
    let job = active(&world.clients[2]);
    assert_eq!(world.submit(&world.share(2, &job, 5)), Ok(None));
}

#[test]
fn channels_move_to_another_group_and_are_closed_with_it() {
    let mut world = World::mining(config(HARD), 0, HARD);
    let ids: Vec<u32> = (0..3).map(|_| world.open_extended().unwrap().channel_id).collect();
    let mut out = Vec::new();
    let group = world.server.regroup(&ids[1..], &mut out).unwrap();
    assert!(!ids.contains(&group));
    world.deliver(out);
    world.new_job(2, NOW);
    assert_eq!(world.said.len(), 2, "a job for each group");
    assert!(world.clients.iter().all(|client| active(client).job_id >= 2));
    let close = |channel_id| CloseChannel { channel_id, reason_code: "done".try_into().unwrap() };
    let closed = world.server.close(&close(group), &mut world.prefixes);
    assert_eq!(closed, ids[1..]);
    assert_eq!(world.server.ids().collect::<Vec<_>>(), ids[..1]);
    assert_eq!(world.server.close(&close(group), &mut world.prefixes), []);
    assert!(world.server.regroup(&ids, &mut Vec::new()).is_err(), "two are closed");
    let mut header_only = World::mining(config(HARD), setup_flags::REQUIRES_STANDARD_JOBS, HARD);
    let id = header_only.open_standard().unwrap().channel_id;
    assert!(header_only.server.regroup(&[id], &mut Vec::new()).is_err());
}

#[test]
fn what_a_connection_may_not_open_is_refused_with_the_codes_answer() {
    let mut world = World::mining(config(HARD), 0, HARD);
    for _ in 0..4 {
        world.open_standard().unwrap();
    }
    assert_eq!(world.open_extended(), Err("channel-capacity-exhausted"));
    assert!(matches!(&world.said[..], [Message::OpenMiningChannelError(error)] if error.request_id == 2));
    let mut header_only = World::mining(config(HARD), setup_flags::REQUIRES_STANDARD_JOBS, HARD);
    assert_eq!(header_only.open_extended(), Err("extended-channels-not-supported-for-standard-jobs"));
    let mut choosing = World::mining(config(HARD), setup_flags::REQUIRES_WORK_SELECTION, HARD);
    assert_eq!(choosing.open_standard(), Err("standard-channels-not-supported-for-custom-work"));

    let mut world = World::mining(config(HARD), 0, HARD);
    for rate in [f32::NAN, f32::INFINITY, -1.0] {
        let open = OpenStandardMiningChannel { nominal_hash_rate: rate, ..standard() };
        let result = world.server.open(&open, &mut world.prefixes, NOW, &mut Vec::new());
        assert_eq!(result, Err("invalid-nominal-hashrate"));
    }
    let open = OpenStandardMiningChannel { max_target: U256::ZERO, ..standard() };
    let result = world.server.open(&open, &mut world.prefixes, NOW, &mut Vec::new());
    assert_eq!(result, Err("max-target-out-of-range"));
    let open = OpenExtendedMiningChannel { min_extranonce_size: 9, ..extended() };
    let result = world.server.open(&open, &mut world.prefixes, NOW, &mut Vec::new());
    assert_eq!(result, Err("min-extranonce-size-too-large"));
    assert!(world.server.is_empty());

    let channel_id = world.open_extended().unwrap().channel_id;
    for (update, code) in [
        (
            UpdateChannel { channel_id: 77, nominal_hash_rate: 1.0, maximum_target: U256::MAX },
            "invalid-channel-id",
        ),
        (
            UpdateChannel { channel_id, nominal_hash_rate: -0.5, maximum_target: U256::MAX },
            "invalid-nominal-hashrate",
        ),
        (
            UpdateChannel { channel_id, nominal_hash_rate: 1.0, maximum_target: U256::ZERO },
            "max-target-out-of-range",
        ),
    ] {
        let mut out = Vec::new();
        assert_eq!(world.server.update(&update, NOW, &mut out), Err(code));
        assert!(matches!(&out[..], [Message::UpdateChannelError(error)] if error.error_code == code));
    }
}

#[test]
fn a_new_prefix_is_for_later_jobs_and_prefixes_come_back() {
    let mut world = World::mining(config(HARD), 0, HARD);
    let channel_id = world.open_extended().unwrap().channel_id;
    let before = active(&world.clients[0]);
    let mut out = Vec::new();
    let old = world.server.renew_prefix(channel_id, &mut world.prefixes, &mut out).unwrap();
    assert_eq!(old[..], [0xaa, 0, 0, 0]);
    world.deliver(out);
    assert_eq!(world.submit(&world.share(0, &before, 1)), Ok(None), "the job has the old prefix");
    world.new_job(2, NOW);
    let after = active(&world.clients[0]);
    assert_ne!(after.merkle_root, before.merkle_root);
    assert_eq!(world.submit(&world.share(0, &after, 1)), Ok(None));
    assert!(world.server.renew_prefix(99, &mut world.prefixes, &mut Vec::new()).is_err());
}

#[test]
fn targets_follow_the_shares_that_come() {
    let config = ServerChannelsConfig { vardiff: true, ..config(HARD) };
    let mut world = World::mining(config, 0, HARD);
    let channel_id = world.open_extended().unwrap().channel_id;
    let job = active(&world.clients[0]);
    assert!(world.server.retarget(NOW + 10, &mut Vec::new()).is_empty());
    for nonce in 0..32 {
        assert_eq!(world.submit(&world.share(0, &job, nonce)), Ok(None));
    }
    // 32 hashes in 16 s: 2 hashes a second, which at 20 shares a minute is a share every 6 hashes.
    let mut out = Vec::new();
    let changed = world.server.retarget(NOW + 16, &mut out);
    let [(id, target)] = changed[..] else { panic!("{changed:?}") };
    assert_eq!((id, world.server.target(channel_id)), (channel_id, Some(target)));
    assert!((target.expected_hashes() - 6.0).abs() < 0.01, "{}", target.expected_hashes());
    world.deliver(out);
    world.new_job(2, NOW);
    assert_eq!(active(&world.clients[0]).target.to_le_bytes(), target.to_le_bytes());
}

#[derive(Clone, Debug)]
enum Step {
    OpenStandard,
    OpenExtended,
    Close(usize),
    Update(usize, f32),
    Regroup(usize),
    RenewPrefix(usize),
    FutureJob,
    NewPrevHash,
    NewJob,
    Share { channel: usize, age: usize },
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let index = || 0..8usize;
    let step = prop_oneof![
        2 => Just(Step::OpenStandard),
        2 => Just(Step::OpenExtended),
        1 => index().prop_map(Step::Close),
        2 => (index(), 0.0f32..20.0).prop_map(|(channel, rate)| Step::Update(channel, rate)),
        1 => index().prop_map(Step::Regroup),
        1 => index().prop_map(Step::RenewPrefix),
        2 => Just(Step::FutureJob),
        2 => Just(Step::NewPrevHash),
        2 => Just(Step::NewJob),
        8 => (index(), 0..3usize).prop_map(|(channel, age)| Step::Share { channel, age }),
    ];
    prop::collection::vec(step, 1..80)
}

proptest! {
    /// Whatever happens, every message makes sense to every client, no two jobs have the same headers, and the verdict of
    /// each share is the one that the client can foresee.
    #[test]
    fn client_and_server_agree_whatever_happens(
        steps in steps(),
        flags in prop_oneof![Just(0), Just(setup_flags::REQUIRES_STANDARD_JOBS)],
    ) {
        let mut world = World::mining(config(EASY), flags, EASY);
        // By channel id: every template that the client worked on, newest first.
        let mut worked = std::collections::BTreeMap::<u32, Vec<HeaderTemplate>>::new();
        let (mut templates, mut height, mut nonce) = (1, 1, 0);
        let mut waiting = None;
        for step in steps {
            let pick = |index: usize| (!world.clients.is_empty()).then(|| index % world.clients.len());
            match step {
                Step::OpenStandard => {
                    let _ = world.open_standard();
                }
                Step::OpenExtended => {
                    let _ = world.open_extended();
                }
                Step::Close(index) => {
                    let Some(index) = pick(index) else { continue };
                    let channel_id = world.clients.remove(index).channel_id();
                    let close = CloseChannel { channel_id, reason_code: "done".try_into().unwrap() };
                    prop_assert_eq!(world.server.close(&close, &mut world.prefixes), [channel_id]);
                }
                Step::Update(index, nominal_hash_rate) => {
                    let Some(index) = pick(index) else { continue };
                    let channel_id = world.clients[index].channel_id();
                    let update = UpdateChannel { channel_id, nominal_hash_rate, maximum_target: U256::MAX };
                    let mut out = Vec::new();
                    world.server.update(&update, NOW, &mut out).unwrap();
                    world.deliver(out);
                }
                Step::Regroup(count) => {
                    let ids: Vec<u32> = world.server.ids().take(count % 4).collect();
                    let mut out = Vec::new();
                    if flags == 0 && !ids.is_empty() {
                        world.server.regroup(&ids, &mut out).unwrap();
                    }
                    world.deliver(out);
                }
                Step::RenewPrefix(index) => {
                    let Some(index) = pick(index) else { continue };
                    let mut out = Vec::new();
                    world.server.renew_prefix(world.clients[index].channel_id(), &mut world.prefixes, &mut out).unwrap();
                    world.deliver(out);
                }
                Step::FutureJob => {
                    templates += 1;
                    waiting = Some(templates);
                    let mut out = Vec::new();
                    world.server.future_job(&template(templates), &mut out);
                    world.deliver(out);
                }
                Step::NewPrevHash => {
                    height += 1;
                    let template_id = waiting.take().unwrap_or_else(|| {
                        templates += 1;
                        templates
                    });
                    world.new_prev_hash(template_id, height, EASY);
                }
                Step::NewJob => {
                    templates += 1;
                    world.new_job(templates, NOW + u32::try_from(templates).unwrap());
                }
                Step::Share { channel, age } => {
                    let Some(index) = pick(channel) else { continue };
                    let client = &world.clients[index];
                    let known = &worked[&client.channel_id()];
                    let job = known[age.min(known.len() - 1)];
                    nonce += 1;
                    let header = Header {
                        version: job.version,
                        prev_hash: midstate_spec::BlockHash(job.prev_hash.to_le_bytes()),
                        merkle_root: job.merkle_root.to_le_bytes(),
                        ntime: job.min_ntime,
                        nbits: job.nbits,
                        nonce,
                    };
                    let hash = header.hash();
                    let block = header.target().unwrap().is_met_by(&hash);
                    let met = Target::from_le_bytes(job.target.to_le_bytes()).is_met_by(&hash) || block;
                    let expected = match (client.is_live(job.job_id), met) {
                        (false, _) => Err(ShareRejection::Stale),
                        (true, false) => Err(ShareRejection::DifficultyTooLow),
                        (true, true) => Ok(block.then_some(header)),
                    };
                    let message = world.share(index, &job, nonce);
                    prop_assert_eq!(world.submit(&message), expected);
                }
            }
            for client in &world.clients {
                let active = active(client);
                let known = worked.entry(client.channel_id()).or_default();
                if known.first() != Some(&active) {
                    known.insert(0, active);
                }
            }
            let roots: Vec<_> = worked.values().flatten().map(|job| job.merkle_root).collect();
            prop_assert_eq!(roots.iter().collect::<BTreeSet<_>>().len(), roots.len(), "two jobs with the same headers");
        }
    }
}

/// Outputs of a coinbase: one, to anyone.
const OUTPUTS: &[u8] = &[1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0x51];

fn custom(channel_id: u32) -> SetCustomMiningJob {
    SetCustomMiningJob {
        channel_id,
        request_id: 5,
        mining_job_token: B0_255::new(vec![1, 2, 3]).unwrap(),
        version: VERSION,
        prev_hash: U256::from_le_bytes([1; 32]),
        min_ntime: NOW + 1,
        nbits: EASY,
        coinbase_tx_version: 2,
        coinbase_prefix: B0_255::new(vec![1, 0x64]).unwrap(),
        coinbase_tx_input_n_sequence: u32::MAX,
        coinbase_tx_outputs: B0_64K::new(OUTPUTS).unwrap(),
        coinbase_tx_locktime: 0,
        merkle_path: SEQ0_255::new(&[U256::from_le_bytes([3; 32])]).unwrap(),
    }
}

#[test]
fn a_custom_job_is_work_for_both_sides_until_the_next_previous_hash() {
    let mut world = World::mining(config(EASY), setup_flags::REQUIRES_WORK_SELECTION, EASY);
    let channel_id = world.open_extended().unwrap().channel_id;
    let job = world.server.check_custom_job(&custom(channel_id)).unwrap();
    assert_eq!(job.request().request_id, 5);
    let mut out = Vec::new();
    let job_id = world.server.accept_custom_job(&job, &mut out).unwrap();
    let [Message::SetCustomMiningJobSuccess(success)] = &out[..] else { panic!("{out:?}") };
    assert_eq!((success.channel_id, success.request_id, success.job_id), (channel_id, 5, job_id));
    let ClientChannel::Extended(client) = &mut world.clients[0] else { panic!() };
    client.custom_job(&custom(channel_id), success).unwrap();
    let work = active(&world.clients[0]);
    assert_eq!((work.job_id, work.min_ntime), (job_id, NOW + 1));
    // Both make the same coinbase: else no hash would be what the server finds.
    let blocks = (0..20).filter_map(|nonce| world.submit(&world.share(0, &work, nonce)).unwrap());
    assert!(blocks.count() > 2);
    world.new_prev_hash(2, 2, EASY);
    assert_eq!(world.submit(&world.share(0, &work, 99)), Err(ShareRejection::Stale));
    assert_eq!(world.server.check_custom_job(&custom(channel_id)).unwrap_err(), "stale-chain-tip");
    let ClientChannel::Extended(client) = &mut world.clients[0] else { panic!() };
    assert!(client.custom_job(&custom(channel_id), success).is_err(), "the tip is another");
}

#[test]
fn a_header_counts_once_in_however_many_custom_jobs_it_is() {
    let mut world = World::mining(config(EASY), setup_flags::REQUIRES_WORK_SELECTION, EASY);
    let channel_id = world.open_extended().unwrap().channel_id;
    for _ in 0..2 {
        let job = world.server.check_custom_job(&custom(channel_id)).unwrap();
        let mut out = Vec::new();
        world.server.accept_custom_job(&job, &mut out).unwrap();
        let [Message::SetCustomMiningJobSuccess(success)] = &out[..] else { panic!("{out:?}") };
        let ClientChannel::Extended(client) = &mut world.clients[0] else { panic!() };
        client.custom_job(&custom(channel_id), success).unwrap();
    }
    let second = active(&world.clients[0]);
    let first = HeaderTemplate { job_id: second.job_id - 1, ..second };
    assert!(world.submit(&world.share(0, &first, 1)).is_ok());
    assert_eq!(world.submit(&world.share(0, &second, 1)), Err(ShareRejection::Duplicate));
}

#[test]
fn a_share_does_not_count_again_in_a_custom_job_that_is_asked_for_after_its_twin_died() {
    let mut world = World::mining(config(EASY), setup_flags::REQUIRES_WORK_SELECTION, EASY);
    let channel_id = world.open_extended().unwrap().channel_id;
    let give = |world: &mut World, locktime| {
        let request = SetCustomMiningJob { coinbase_tx_locktime: locktime, ..custom(channel_id) };
        let job = world.server.check_custom_job(&request)?;
        let mut out = Vec::new();
        world.server.accept_custom_job(&job, &mut out)?;
        let [Message::SetCustomMiningJobSuccess(success)] = &out[..] else { panic!("{out:?}") };
        let ClientChannel::Extended(client) = &mut world.clients[0] else { panic!() };
        client.custom_job(&request, success).unwrap();
        Ok::<_, &str>(active(&world.clients[0]))
    };
    let first = give(&mut world, 0).unwrap();
    assert!(world.submit(&world.share(0, &first, 1)).is_ok());
    let twin = give(&mut world, 0).unwrap();
    let others = u32::try_from(MAX_LIVE_JOBS).unwrap();
    (1..others).for_each(|locktime| assert!(give(&mut world, locktime).is_ok()));
    assert_eq!(world.submit(&world.share(0, &first, 2)), Err(ShareRejection::Stale));
    assert_eq!(world.submit(&world.share(0, &twin, 1)), Err(ShareRejection::Duplicate));
    (others..2 * others).for_each(|locktime| assert!(give(&mut world, locktime).is_ok()));
    assert_eq!(give(&mut world, 0), Err("invalid-mining-job-token"));
    assert!(give(&mut world, 1).is_ok(), "it had no share");
}

#[test]
fn a_server_that_fixes_the_version_fixes_that_of_custom_jobs() {
    let config = ServerChannelsConfig { fixed_version: true, ..config(EASY) };
    let mut world = World::mining(config, setup_flags::REQUIRES_WORK_SELECTION, EASY);
    let channel_id = world.open_extended().unwrap().channel_id;
    let job = world.server.check_custom_job(&custom(channel_id)).unwrap();
    let job_id = world.server.accept_custom_job(&job, &mut Vec::new()).unwrap();
    let active = active(&world.clients[0]);
    let rolled = HeaderTemplate { job_id, version: VERSION ^ 0x20, min_ntime: NOW + 1, ..active };
    assert_eq!(world.submit(&world.share(0, &rolled, 1)), Err(ShareRejection::FixedVersion));
}

#[test]
fn a_custom_job_may_begin_with_its_block_and_must_end_with_it() {
    let mut world = World::mining(config(EASY), setup_flags::REQUIRES_WORK_SELECTION, EASY);
    let channel_id = world.open_extended().unwrap().channel_id;
    world.new_job(2, NOW + 60);
    let job = world.server.check_custom_job(&custom(channel_id)).unwrap();
    // The owner asks its job declarator; meanwhile a block comes.
    world.new_prev_hash(3, 2, EASY);
    let mut out = Vec::new();
    assert_eq!(world.server.accept_custom_job(&job, &mut out), Err("stale-chain-tip"));
    assert!(matches!(&out[..], [Message::SetCustomMiningJobError(error)] if error.request_id == 5));
}

#[test]
fn a_custom_job_that_breaks_a_rule_is_refused_with_its_code() {
    let plain = World::mining(config(EASY), 0, EASY);
    assert_eq!(plain.server.check_custom_job(&custom(2)).unwrap_err(), "jd-not-supported");
    let mut world = World::mining(config(EASY), setup_flags::REQUIRES_WORK_SELECTION, EASY);
    let channel_id = world.open_extended().unwrap().channel_id;
    let good = custom(channel_id);
    let bytes = |len| B0_255::new(vec![0; len]).unwrap();
    let outputs = |bytes: &'static [u8]| B0_64K::new(bytes).unwrap();
    let cases = [
        (SetCustomMiningJob { channel_id: 77, ..good.clone() }, "invalid-channel-id"),
        (SetCustomMiningJob { prev_hash: U256::ZERO, ..good.clone() }, "stale-chain-tip"),
        (SetCustomMiningJob { nbits: HARD, ..good.clone() }, "invalid-nbits"),
        (SetCustomMiningJob { min_ntime: NOW - 1, ..good.clone() }, "invalid-min-ntime"),
        (SetCustomMiningJob { coinbase_prefix: bytes(9), ..good.clone() }, "invalid-coinbase-prefix"),
        (
            SetCustomMiningJob { coinbase_tx_outputs: outputs(&OUTPUTS[1..]), ..good.clone() },
            "invalid-coinbase-tx-outputs",
        ),
        (
            SetCustomMiningJob { coinbase_tx_outputs: outputs(&[]), ..good.clone() },
            "invalid-coinbase-tx-outputs",
        ),
    ];
    for (bad, code) in cases {
        assert_eq!(world.server.check_custom_job(&bad).unwrap_err(), code);
    }
    let mut out = Vec::new();
    ServerChannels::refuse_custom_job(&good, "invalid-mining-job-token", &mut out);
    assert!(matches!(&out[..], [Message::SetCustomMiningJobError(error)]
        if error.request_id == 5 && error.error_code == "invalid-mining-job-token"));
}

#[test]
fn a_custom_job_for_a_group_is_every_extended_members() {
    let mut world = World::mining(config(EASY), setup_flags::REQUIRES_WORK_SELECTION, EASY);
    world.open_extended().unwrap();
    world.open_extended().unwrap();
    let ClientChannel::Extended(first) = &world.clients[0] else { panic!() };
    let request = custom(first.group_channel_id());
    let job = world.server.check_custom_job(&request).unwrap();
    let mut out = Vec::new();
    world.server.accept_custom_job(&job, &mut out).unwrap();
    let [Message::SetCustomMiningJobSuccess(success)] = &out[..] else { panic!("{out:?}") };
    for client in &mut world.clients {
        let ClientChannel::Extended(client) = client else { panic!() };
        client.custom_job(&request, success).unwrap();
    }
    let works: Vec<_> = world.clients.iter().map(active).collect();
    assert_ne!(works[0].merkle_root, works[1].merkle_root);
    for (index, work) in works.iter().enumerate() {
        assert!(world.submit(&world.share(index, work, 1)).is_ok());
    }
}
