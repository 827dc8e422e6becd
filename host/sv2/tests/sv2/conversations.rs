//! A miner and a pool over a wire that delays, splits, merges and breaks, with a clock of its own.
//!
//! Both directions are bytes in flight: each step hands some of one to the other side, so the two may overtake one another in
//! any way that TCP allows. A failure prints the least steps that show it.

use std::sync::Arc;

use midstate_spec::Target;
use midstate_sv2::channel::server::{
    ExtranoncePrefixes, JobTemplate, PrevHash, ServerChannels, ServerChannelsConfig, Share, ShareRate,
    ShareRejection,
};
use midstate_sv2::messages::{Message, OpenExtendedMiningChannel, OpenStandardMiningChannel, setup_flags};
use midstate_sv2::{
    B0_64K, ClientChannel, ClientConnection, Event, ExtendedChannel, SEQ0_255, ServerConnection,
    StandardChannel, U256,
};
use proptest::prelude::*;

use crate::pair::{NOW, client_config, server_config};

#[derive(Clone, Debug)]
enum Step {
    /// Bytes to the server.
    Up(usize),
    /// Bytes to the client.
    Down(usize),
    Wait {
        ms: u64,
    },
    /// The wire breaks: what is in flight is lost, both sides begin anew.
    Break,
    OpenStandard,
    OpenExtended,
    Share(usize),
    FutureJob,
    NewPrevHash,
    NewJob,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        12 => prop_oneof![1..40usize, 1..5000usize].prop_map(Step::Up),
        12 => prop_oneof![1..40usize, 1..5000usize].prop_map(Step::Down),
        2 => (1..3000u64).prop_map(|ms| Step::Wait { ms }),
        1 => Just(Step::Break),
        2 => Just(Step::OpenStandard),
        2 => Just(Step::OpenExtended),
        8 => (0..8usize).prop_map(Step::Share),
        1 => Just(Step::FutureJob),
        1 => Just(Step::NewPrevHash),
        2 => Just(Step::NewJob),
    ];
    prop::collection::vec(step, 1..250)
}

struct World {
    client: ClientConnection,
    server: ServerConnection,
    up: Vec<u8>,
    down: Vec<u8>,
    now_ms: u64,
    /// Of the client.
    channels: Vec<ClientChannel>,
    is_client_ready: bool,
    submitted: u32,
    told_accepted: u32,
    told_refused: u32,
    /// Of the server.
    served: ServerChannels,
    prefixes: ExtranoncePrefixes,
    accepted: u32,
    refused: u32,
    template_id: u64,
    height: u8,
    waiting: Option<Arc<JobTemplate>>,
    connections: u8,
}

impl World {
    fn new() -> Self {
        let prefixes = ExtranoncePrefixes::new(&[], 4, 8).unwrap();
        let (client, server) = connect(0);
        Self {
            client,
            server,
            up: Vec::new(),
            down: Vec::new(),
            now_ms: 0,
            channels: Vec::new(),
            is_client_ready: false,
            submitted: 0,
            told_accepted: 0,
            told_refused: 0,
            served: serve(0),
            prefixes,
            accepted: 0,
            refused: 0,
            template_id: 0,
            height: 1,
            waiting: None,
            connections: 0,
        }
    }

    fn template(&mut self) -> Arc<JobTemplate> {
        self.template_id += 1;
        Arc::new(JobTemplate {
            template_id: self.template_id,
            version: 0x2000_0000,
            version_rolling_allowed: true,
            merkle_path: SEQ0_255::new(&[U256::from_le_bytes([8; 32])]).unwrap(),
            coinbase_tx_prefix: B0_64K::new(self.template_id.to_le_bytes().to_vec()).unwrap(),
            coinbase_tx_suffix: B0_64K::new(vec![1; 300]).unwrap(),
        })
    }

    fn tip(&self) -> PrevHash {
        PrevHash::new(U256::from_le_bytes([self.height; 32]), NOW, 0x1d00_ffff).unwrap()
    }

    fn say_to_client(&mut self, messages: Vec<Message>) {
        for message in &messages {
            self.server.send(message).expect("there is room");
        }
    }

    /// The server's side of what came.
    fn serve(&mut self) {
        while let Some(event) = self.server.poll_event() {
            let mut out = Vec::new();
            match event {
                Event::Ready { flags, .. } => {
                    self.served = serve(flags);
                    let (template, tip) = (self.template(), self.tip());
                    self.served.new_prev_hash(&template, tip, &mut out);
                }
                Event::Message(Message::OpenStandardMiningChannel(open)) => {
                    self.served.open(&open, &mut self.prefixes, NOW, &mut out).unwrap();
                }
                Event::Message(Message::OpenExtendedMiningChannel(open)) => {
                    self.served.open(&open, &mut self.prefixes, NOW, &mut out).unwrap();
                }
                Event::Message(Message::SubmitSharesStandard(share)) => {
                    self.judge(&Share::from(&share), &mut out)
                }
                Event::Message(Message::SubmitSharesExtended(share)) => {
                    self.judge(&Share::from(&share), &mut out)
                }
                other => panic!("{other:?}"),
            }
            self.say_to_client(out);
        }
    }

    fn judge(&mut self, share: &Share<'_>, out: &mut Vec<Message>) {
        match self.served.check(share) {
            Ok(checked) => {
                self.accepted += 1;
                self.served.accept(&checked, out);
            }
            // The client had not heard yet that its job is dead.
            Err(reason @ ShareRejection::Stale) => {
                self.refused += 1;
                out.push(share.error(reason));
            }
            Err(reason) => panic!("{reason}"),
        }
    }

    /// The client's side of what came.
    fn hear(&mut self) {
        while let Some(event) = self.client.poll_event() {
            match event {
                Event::Ready { .. } => self.is_client_ready = true,
                Event::Message(Message::OpenStandardMiningChannelSuccess(opened)) => {
                    self.channels.push(StandardChannel::new(&opened, false).into());
                }
                Event::Message(Message::OpenExtendedMiningChannelSuccess(opened)) => {
                    self.channels.push(ExtendedChannel::new(&opened, false).unwrap().into());
                }
                Event::Message(Message::SubmitSharesSuccess(success)) => {
                    self.told_accepted += success.new_submits_accepted_count;
                }
                Event::Message(Message::SubmitSharesError(_)) => self.told_refused += 1,
                Event::Message(message) => {
                    for channel in &mut self.channels {
                        channel.apply(&message).unwrap_or_else(|error| panic!("{message}: {error}"));
                    }
                }
                other => panic!("{other:?}"),
            }
        }
    }

    fn carry_up(&mut self, count: usize) {
        let rest = self.up.split_off(count.min(self.up.len()));
        let part = std::mem::replace(&mut self.up, rest);
        self.server.receive(&part, NOW).expect("the client keeps to the rules");
        self.serve();
    }

    fn carry_down(&mut self, count: usize) {
        let rest = self.down.split_off(count.min(self.down.len()));
        let part = std::mem::replace(&mut self.down, rest);
        self.client.receive(&part, NOW).expect("the server keeps to the rules");
        self.hear();
    }

    fn open(&mut self, message: impl Into<Message>) {
        if self.is_client_ready {
            self.client.send(&message.into()).unwrap();
        }
    }

    fn share(&mut self, index: usize) {
        if self.channels.is_empty() {
            return;
        }
        let index = index % self.channels.len();
        let nonce = self.submitted;
        let channel = &mut self.channels[index];
        let extranonce = vec![9; channel.extranonce_size()];
        let Some(job) = channel.active(&extranonce).unwrap() else { return };
        let share = channel.share(job.job_id, nonce, job.min_ntime, job.version, &extranonce);
        let (_, message) = share.expect("the job is live");
        self.client.send(&message).unwrap();
        self.submitted += 1;
    }

    fn begin_anew(&mut self) {
        self.connections = self.connections.wrapping_add(1);
        (self.client, self.server) = connect(self.connections);
        std::mem::replace(&mut self.served, serve(0)).release(&mut self.prefixes);
        (self.up, self.down, self.channels) = (Vec::new(), Vec::new(), Vec::new());
        self.is_client_ready = false;
        // What was lost with the wire is nobody's to count.
        (self.submitted, self.told_accepted, self.told_refused) = (0, 0, 0);
        (self.accepted, self.refused) = (0, 0);
    }

    fn step(&mut self, step: &Step) {
        let mut out = Vec::new();
        match *step {
            Step::Up(count) => self.carry_up(count),
            Step::Down(count) => self.carry_down(count),
            Step::Wait { ms } => self.now_ms += ms,
            Step::Break => self.begin_anew(),
            Step::OpenStandard => self.open(OpenStandardMiningChannel {
                request_id: 1,
                user_identity: "a".try_into().unwrap(),
                nominal_hash_rate: 0.0,
                max_target: U256::MAX,
            }),
            Step::OpenExtended => self.open(OpenExtendedMiningChannel {
                request_id: 2,
                user_identity: "b".try_into().unwrap(),
                nominal_hash_rate: 0.0,
                max_target: U256::MAX,
                min_extranonce_size: 4,
            }),
            Step::Share(index) => self.share(index),
            Step::FutureJob => {
                let template = self.template();
                self.served.future_job(&template, &mut out);
                self.waiting = Some(template);
            }
            Step::NewPrevHash => {
                self.height = self.height.wrapping_add(1);
                let template = self.waiting.take().unwrap_or_else(|| self.template());
                let tip = self.tip();
                self.served.new_prev_hash(&template, tip, &mut out);
            }
            Step::NewJob => {
                let template = self.template();
                self.served.new_job(&template, NOW + 1, &mut out);
            }
        }
        self.say_to_client(out);
        self.up.extend(self.client.poll_transmit().unwrap_or_default());
        self.down.extend(self.server.poll_transmit().unwrap_or_default());
        // Whoever is not heard for too long is given up, and comes back.
        if self.client.handle_time(self.now_ms).is_err() || self.server.handle_time(self.now_ms).is_err() {
            self.begin_anew();
        }
    }
}

fn connect(number: u8) -> (ClientConnection, ServerConnection) {
    (
        ClientConnection::new(client_config(), [number; 32].map(|byte| byte ^ 0x5a)).unwrap(),
        ServerConnection::new(server_config(), [number; 32].map(|byte| byte ^ 0xa5)).unwrap(),
    )
}

fn serve(flags: u32) -> ServerChannels {
    assert_eq!(flags & setup_flags::REQUIRES_STANDARD_JOBS, 0);
    let block = Target::from_nbits(0x1d00_ffff).unwrap();
    let rate = ShareRate { shares_per_minute: 20.0, easiest: Target::MAX, block };
    let config = ServerChannelsConfig {
        max_channels: 1000,
        share_batch: 3,
        rate,
        vardiff: false,
        fixed_version: false,
    };
    ServerChannels::new(config, flags)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_share_has_one_answer_however_the_bytes_travel(steps in steps()) {
        let mut world = World::new();
        for step in &steps {
            world.step(step);
        }
        // A last job has the server tell of the shares that no batch told of, once it has heard all.
        for last in [None, Some(Step::NewJob)] {
            last.iter().for_each(|step| world.step(step));
            while !(world.up.is_empty() && world.down.is_empty()) {
                world.step(&Step::Up(usize::MAX));
                world.step(&Step::Down(usize::MAX));
            }
        }
        prop_assert_eq!(world.accepted + world.refused, world.submitted);
        prop_assert_eq!((world.told_accepted, world.told_refused), (world.accepted, world.refused));
    }
}
