//! The engine against clients made of `midstate-sv2`'s channels, under random orders of events.
//!
//! The clients know nothing of the engine but its messages: whatever happens, every message must make sense to
//! them, all must stand on the engine's tip, and the accounts of both sides must agree. A failure prints the least
//! order of events that shows it, and the seed.

use midstate_spec::Header;
use midstate_sv2::messages::{
    OpenExtendedMiningChannel, OpenStandardMiningChannel, SubmitSharesExtended, SubmitSharesStandard,
};
use midstate_sv2::{B0_32, ClientChannel, ExtendedChannel, HeaderTemplate, StandardChannel, U256};
use proptest::prelude::*;

use super::*;
use crate::chain::hash;

const START: u32 = 1_700_000_000;

#[derive(Clone, Debug)]
enum Step {
    Connect,
    Disconnect {
        client: usize,
    },
    OpenStandard {
        client: usize,
        rate: f32,
    },
    OpenExtended {
        client: usize,
        rate: f32,
    },
    Close {
        client: usize,
        channel: usize,
    },
    Update {
        client: usize,
        channel: usize,
        rate: f32,
    },
    Refresh,
    /// `age` picks a job: 0 is the newest the client was sent.
    Share {
        client: usize,
        channel: usize,
        age: usize,
    },
    Wait {
        seconds: u32,
    },
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let index = || 0..8usize;
    let rate = || prop_oneof![Just(0.0f32), 0.0f32..20.0];
    let step = prop_oneof![
        1 => Just(Step::Connect),
        1 => index().prop_map(|client| Step::Disconnect { client }),
        2 => (index(), rate()).prop_map(|(client, rate)| Step::OpenStandard { client, rate }),
        2 => (index(), rate()).prop_map(|(client, rate)| Step::OpenExtended { client, rate }),
        1 => (index(), index()).prop_map(|(client, channel)| Step::Close { client, channel }),
        2 => (index(), index(), rate())
            .prop_map(|(client, channel, rate)| Step::Update { client, channel, rate }),
        2 => Just(Step::Refresh),
        12 => (index(), index(), 0..3usize)
            .prop_map(|(client, channel, age)| Step::Share { client, channel, age }),
        1 => (0..60u32).prop_map(|seconds| Step::Wait { seconds }),
    ];
    prop::collection::vec(step, 1..120)
}

fn extranonce(channel: &ClientChannel) -> Vec<u8> {
    vec![6; channel.extranonce_size()]
}

fn apply(channel: &mut ClientChannel, message: &Message) {
    channel.apply(message).expect("the pool keeps to the rules");
}

fn active(channel: &ClientChannel) -> HeaderTemplate {
    channel.active(&extranonce(channel)).unwrap().expect("an open channel has a job")
}

#[derive(Debug)]
struct Miner {
    id: ConnectionId,
    /// Each with every template it worked on, newest first.
    channels: Vec<(ClientChannel, Vec<HeaderTemplate>)>,
}

struct World {
    engine: Engine,
    stats: watch::Receiver<PoolStats>,
    miners: Vec<Miner>,
    now: u32,
    next_id: ConnectionId,
    nonce: u32,
    told_accepted: u64,
    told_rejected: u64,
    told_targets: u64,
    accepted: u64,
    rejected: u64,
    blocks: u64,
}

impl World {
    fn new() -> Self {
        let config = PoolConfig {
            nbits: 0x207f_ffff,
            share_batch: 1,
            vardiff: false,
            filler_transactions: 2,
            max_channels: 4,
            ..PoolConfig::default()
        };
        let (sender, stats) = watch::channel(PoolStats::default());
        let engine = Engine::new(&config, START, sender, broadcast::channel(16).0).unwrap();
        Self {
            engine,
            stats,
            miners: Vec::new(),
            now: START,
            next_id: 1,
            nonce: 0,
            told_accepted: 0,
            told_rejected: 0,
            told_targets: 0,
            accepted: 0,
            rejected: 0,
            blocks: 0,
        }
    }

    fn say(&mut self, connection: ConnectionId, message: impl Into<Message>) {
        let mut out = Outbox::new();
        self.engine.message(connection, &message.into(), self.now, &mut out);
        self.deliver(out);
    }

    fn deliver(&mut self, out: Outbox) {
        for (id, messages) in out {
            let miner = self.miners.iter_mut().find(|miner| miner.id == id).expect("no message to the gone");
            for message in messages {
                match &message {
                    Message::OpenStandardMiningChannelSuccess(opened) => {
                        miner.channels.push((StandardChannel::new(opened, false).into(), vec![]));
                    }
                    Message::OpenExtendedMiningChannelSuccess(opened) => {
                        let channel = ExtendedChannel::new(opened, false).expect("a short extranonce");
                        miner.channels.push((channel.into(), vec![]));
                    }
                    Message::OpenMiningChannelError(_) => assert_eq!(miner.channels.len(), 4),
                    Message::SubmitSharesSuccess(success) => {
                        self.told_accepted += u64::from(success.new_submits_accepted_count);
                    }
                    Message::SubmitSharesError(_) => self.told_rejected += 1,
                    Message::SetTarget(_) => {
                        self.told_targets += 1;
                        miner.channels.iter_mut().for_each(|(channel, _)| apply(channel, &message));
                    }
                    _ => miner.channels.iter_mut().for_each(|(channel, _)| apply(channel, &message)),
                }
            }
            for (channel, templates) in &mut miner.channels {
                let active = active(channel);
                if templates.first() != Some(&active) {
                    templates.insert(0, active);
                }
            }
        }
    }

    fn step(&mut self, step: &Step) {
        let pick = |index: usize, of: usize| if of == 0 { None } else { Some(index % of) };
        let miner = |client| pick(client, self.miners.len());
        match *step {
            Step::Connect => {
                let id = self.next_id;
                self.next_id += 1;
                self.engine.connected(id, ([127, 0, 0, 1], 1).into());
                self.miners.push(Miner { id, channels: Vec::new() });
            }
            Step::Disconnect { client } => {
                let Some(index) = miner(client) else { return };
                let id = self.miners.remove(index).id;
                self.engine.disconnected(id, Disconnect::ByClient);
            }
            Step::OpenStandard { client, rate } => {
                let Some(index) = miner(client) else { return };
                let open = OpenStandardMiningChannel {
                    request_id: 1,
                    user_identity: "standard".try_into().unwrap(),
                    nominal_hash_rate: rate,
                    max_target: U256::MAX,
                };
                self.say(self.miners[index].id, open);
            }
            Step::OpenExtended { client, rate } => {
                let Some(index) = miner(client) else { return };
                let open = OpenExtendedMiningChannel {
                    request_id: 1,
                    user_identity: "extended".try_into().unwrap(),
                    nominal_hash_rate: rate,
                    max_target: U256::MAX,
                    min_extranonce_size: 16,
                };
                self.say(self.miners[index].id, open);
            }
            Step::Refresh => {
                let mut out = Outbox::new();
                self.engine.refresh(self.now, &mut out);
                self.deliver(out);
            }
            Step::Wait { seconds } => self.now += seconds,
            Step::Close { client, channel } => {
                let Some(index) = miner(client) else { return };
                let Some(channel) = pick(channel, self.miners[index].channels.len()) else { return };
                let (channel, _) = self.miners[index].channels.remove(channel);
                let close = CloseChannel {
                    channel_id: channel.channel_id(),
                    reason_code: "done".try_into().unwrap(),
                };
                self.say(self.miners[index].id, close);
            }
            Step::Update { client, channel, rate } => {
                let Some(index) = miner(client) else { return };
                let Some(channel) = pick(channel, self.miners[index].channels.len()) else { return };
                let channel_id = self.miners[index].channels[channel].0.channel_id();
                let update = UpdateChannel { channel_id, nominal_hash_rate: rate, maximum_target: U256::MAX };
                let before = self.told_targets;
                self.say(self.miners[index].id, update);
                assert_eq!(self.told_targets, before + 1, "every update has an answer");
            }
            Step::Share { client, channel, age } => {
                let Some(index) = miner(client) else { return };
                let Some(channel) = pick(channel, self.miners[index].channels.len()) else { return };
                self.share(index, channel, age);
            }
        }
    }

    /// Submits the next nonce, and predicts the verdict from what the client knows.
    fn share(&mut self, miner: usize, channel: usize, age: usize) {
        let (channel, templates) = &self.miners[miner].channels[channel];
        let template = templates[age.min(templates.len() - 1)];
        self.nonce += 1;
        let header = Header {
            version: template.version,
            prev_hash: midstate_spec::BlockHash(template.prev_hash.to_le_bytes()),
            merkle_root: template.merkle_root.to_le_bytes(),
            ntime: template.min_ntime,
            nbits: template.nbits,
            nonce: self.nonce,
        };
        let hash = hash(&header);
        let met = Target::from_le_bytes(template.target.to_le_bytes()).is_met_by(&hash);
        if channel.is_live(template.job_id) && met {
            self.accepted += 1;
            self.blocks += u64::from(header.target().unwrap().is_met_by(&hash));
        } else {
            self.rejected += 1;
        }
        let (channel_id, job_id, ntime, version) =
            (channel.channel_id(), template.job_id, template.min_ntime, template.version);
        let (nonce, sequence_number) = (self.nonce, self.nonce);
        let message = match channel {
            ClientChannel::Standard(_) => Message::from(SubmitSharesStandard {
                channel_id,
                sequence_number,
                job_id,
                nonce,
                ntime,
                version,
            }),
            ClientChannel::Extended(_) => SubmitSharesExtended {
                channel_id,
                sequence_number,
                job_id,
                nonce,
                ntime,
                version,
                extranonce: B0_32::new(extranonce(channel)).unwrap(),
            }
            .into(),
        };
        self.say(self.miners[miner].id, message);
    }

    fn check(&self) {
        let stats = self.stats.borrow();
        assert_eq!((stats.shares_accepted, stats.shares_rejected_total()), (self.accepted, self.rejected));
        assert_eq!((self.told_accepted, self.told_rejected), (self.accepted, self.rejected));
        assert_eq!((stats.blocks, u64::from(stats.height)), (self.blocks, self.blocks));
        assert_eq!(stats.connections, self.miners.len());
        assert_eq!(stats.channels, self.miners.iter().map(|miner| miner.channels.len()).sum::<usize>());
        assert_eq!(stats.tip, self.engine.chain.tip().hash);
        let mut roots = std::collections::BTreeSet::new();
        for (channel, templates) in self.miners.iter().flat_map(|miner| &miner.channels) {
            assert_eq!(active(channel).prev_hash.to_le_bytes(), stats.tip.0);
            for template in templates {
                assert!(roots.insert(template.merkle_root), "two jobs with the same headers");
            }
        }
    }
}

proptest! {
    #[test]
    fn clients_and_pool_agree_whatever_happens(steps in steps()) {
        let mut world = World::new();
        for step in [Step::Connect, Step::OpenStandard { client: 0, rate: 0.0 }].iter().chain(&steps) {
            world.step(step);
            world.check();
        }
    }
}

#[test]
fn what_comes_from_a_connection_that_ended_counts_for_nothing() {
    let mut world = World::new();
    world.step(&Step::Connect);
    world.step(&Step::OpenStandard { client: 0, rate: 0.0 });
    let channel_id = world.miners[0].channels[0].0.channel_id();
    world.engine.disconnected(1, Disconnect::TooSlow);
    world.engine.disconnected(1, Disconnect::TooSlow);
    world.miners.clear();
    let (sequence_number, job_id, nonce, ntime, version) = (1, 1, 1, START, 0);
    world.say(1, SubmitSharesStandard { channel_id, sequence_number, job_id, nonce, ntime, version });
    world.check();
}

#[test]
fn the_operator_is_told_of_a_template_more_than_an_hour_ahead_of_the_clock() {
    let mut world = World::new();
    world.step(&Step::Connect);
    world.step(&Step::OpenStandard { client: 0, rate: 0.0 });
    let mine = |world: &mut World, blocks| {
        let until = world.blocks + blocks;
        while world.blocks < until {
            world.step(&Step::Share { client: 0, channel: 0, age: 0 });
        }
        world.check();
    };
    // Instead of the 21,600 blocks that it takes within a second: a clock that goes back.
    world.now = START + 1000 + LEAD_S;
    mine(&mut world, 11);
    world.now = world.engine.chain.min_ntime(0) - LEAD_S;
    mine(&mut world, 1);
    assert_eq!(world.engine.template.min_ntime, world.now + LEAD_S);
    assert!(!world.engine.told_of_lead);
    world.now -= 1;
    mine(&mut world, 1);
    assert!(world.engine.told_of_lead);
    // Blocks still count.
    mine(&mut world, 10);
}

#[test]
fn six_blocks_a_second_keep_pace_with_the_clock_and_more_do_not() {
    for (blocks_per_second, keeps) in [(1, true), (6, true), (8, false)] {
        let mut world = World::new();
        world.step(&Step::Connect);
        world.step(&Step::OpenStandard { client: 0, rate: 0.0 });
        for _ in 0..60 {
            let until = world.blocks + blocks_per_second;
            while world.blocks < until {
                world.step(&Step::Share { client: 0, channel: 0, age: 0 });
            }
            world.now += 1;
        }
        let lead_s = i64::from(world.engine.template.min_ntime) - i64::from(world.now);
        assert_eq!(lead_s <= 2, keeps, "{blocks_per_second} blocks a second: {lead_s} s");
    }
}
