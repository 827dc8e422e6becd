//! The pool without I/O: chain, template, connections and their channels.
//!
//! Messages go in, messages for any connection come out; time is an argument. One task owns the engine, so that
//! nothing here is shared or locked.
//!
//! Source: SV2 5.2, 5.3.

mod open;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;

use midstate_spec::Target;
use midstate_sv2::U256;
use midstate_sv2::channel::{ChannelIds, ExtranoncePrefixes};
use midstate_sv2::messages::error_codes::update_channel as codes;
use midstate_sv2::messages::{CloseChannel, Message, UpdateChannel, UpdateChannelError};
use tokio::sync::{broadcast, watch};

use crate::chain::{Chain, MAX_FUTURE_S};
use crate::channel::{Channel, Share};
use crate::config::PoolConfig;
use crate::difficulty::ShareRate;
use crate::error::{ConfigError, Disconnect, ShareRejection};
use crate::observe::{ConnectionId, PoolEvent, PoolStats};
use crate::template::{EXTRANONCE_BYTES, Template, TemplateConfig};

/// Bytes of the extranonce that number the channels of all connections.
const NUMBER_BYTES: usize = 4;

/// How far the time of a template may be ahead of the clock before the operator is told: half of what blocks may be.
const LEAD_S: u32 = MAX_FUTURE_S / 2;

/// Messages to send, by connection, in order.
pub(crate) type Outbox = BTreeMap<ConnectionId, Vec<Message>>;

#[derive(Debug)]
pub(crate) struct Engine {
    chain: Chain,
    template_config: TemplateConfig,
    template: Arc<Template>,
    last_template: u32,
    /// The operator was told that the chain runs ahead of the clock.
    told_of_lead: bool,
    share_batch: u32,
    max_channels: usize,
    rate: ShareRate,
    prefixes: ExtranoncePrefixes,
    connections: BTreeMap<ConnectionId, Connection>,
    stats: watch::Sender<PoolStats>,
    events: broadcast::Sender<PoolEvent>,
}

#[derive(Debug)]
struct Connection {
    peer: SocketAddr,
    /// Of `SetupConnection`.
    flags: u32,
    ids: ChannelIds,
    /// All channels of a connection are in one group, which is never addressed.
    group_channel_id: u32,
    channels: BTreeMap<u32, Channel>,
}

impl Engine {
    /// # Errors
    /// [`ConfigError`] for settings that make no chain or no template.
    pub(crate) fn new(
        config: &PoolConfig,
        now: u32,
        stats: watch::Sender<PoolStats>,
        events: broadcast::Sender<PoolEvent>,
    ) -> Result<Self, ConfigError> {
        let chain = Chain::new(config.nbits, now)?;
        let template_config = TemplateConfig {
            payout_script: config.payout_script.clone(),
            filler_transactions: config.filler_transactions,
        };
        let template = Arc::new(Template::new(&chain, &template_config, 0, now)?);
        stats.send_modify(|stats| stats.tip = chain.tip().hash);
        Ok(Self {
            template_config,
            template,
            last_template: 0,
            told_of_lead: false,
            share_batch: config.share_batch,
            max_channels: config.max_channels,
            rate: ShareRate {
                shares_per_minute: config.shares_per_minute,
                easiest: config.easiest_target,
                block: chain.target(),
            },
            prefixes: ExtranoncePrefixes::new(&[], NUMBER_BYTES, EXTRANONCE_BYTES)?,
            connections: BTreeMap::new(),
            chain,
            stats,
            events,
        })
    }

    /// A template that no job had before.
    fn renew_template(&mut self, now: u32) -> Arc<Template> {
        self.last_template = self.last_template.wrapping_add(1);
        match Template::new(&self.chain, &self.template_config, self.last_template, now) {
            Ok(template) => self.template = Arc::new(template),
            // Sizes do not change from template to template, and the first one passed.
            Err(error) => tracing::error!(%error, "no new template"),
        }
        self.watch_lead(now);
        self.template.clone()
    }

    /// Warns once of a chain that is about to outrun the clock: blocks that are refused later would be a riddle.
    fn watch_lead(&mut self, now: u32) {
        let lead_s = self.template.min_ntime.saturating_sub(now);
        if lead_s <= LEAD_S || self.told_of_lead {
            return;
        }
        self.told_of_lead = true;
        tracing::warn!(
            lead_s,
            nbits = format_args!("{:#010x}", self.chain.nbits()),
            "blocks are more than {LEAD_S} s ahead of the clock: by Bitcoin's rules their time moves on by at \
             least a second every six blocks, however fast these come. From {MAX_FUTURE_S} s on they are refused. Start the pool \
             with harder nbits; if the clock was set back, start it again"
        );
    }

    pub(crate) fn connected(&mut self, connection: ConnectionId, peer: SocketAddr) {
        let mut ids = ChannelIds::default();
        let group_channel_id = ids.allocate().expect("the first id is free");
        let state = Connection { peer, flags: 0, ids, group_channel_id, channels: BTreeMap::new() };
        self.connections.insert(connection, state);
        self.count_connections();
        self.tell(PoolEvent::Connected { connection, peer });
    }

    pub(crate) fn refused(&mut self, peer: SocketAddr) {
        self.stats.send_modify(|stats| stats.connections_refused += 1);
        self.tell(PoolEvent::ConnectionRefused { peer });
    }

    pub(crate) fn ready(&mut self, connection: ConnectionId, flags: u32, vendor: String) {
        if let Some(state) = self.connections.get_mut(&connection) {
            state.flags = flags;
            tracing::info!(connection, peer = %state.peer, vendor, "client is set up");
            self.tell(PoolEvent::Ready { connection, vendor });
        }
    }

    pub(crate) fn disconnected(&mut self, connection: ConnectionId, reason: Disconnect) {
        let Some(state) = self.connections.remove(&connection) else { return };
        for channel in state.channels.values() {
            self.prefixes.release(&channel.extranonce_prefix);
        }
        self.count_connections();
        self.tell(PoolEvent::Disconnected { connection, peer: state.peer, reason });
    }

    /// Gives every channel a job of later time. Older jobs stay valid.
    pub(crate) fn refresh(&mut self, now: u32, out: &mut Outbox) {
        let template = self.renew_template(now);
        for (id, connection) in &mut self.connections {
            for channel in connection.channels.values_mut() {
                channel.new_job(&template, out.entry(*id).or_default());
            }
        }
    }

    /// Takes a client's message.
    pub(crate) fn message(
        &mut self,
        connection: ConnectionId,
        message: &Message,
        now: u32,
        out: &mut Outbox,
    ) {
        if !self.connections.contains_key(&connection) {
            // Its end was reported already: it has no channels, and no shares to be refused.
            return;
        }
        match message {
            Message::OpenStandardMiningChannel(open) => self.open(connection, &open.into(), out),
            Message::OpenExtendedMiningChannel(open) => self.open(connection, &open.into(), out),
            Message::SubmitSharesStandard(share) => self.submit(connection, &share.into(), now, out),
            Message::SubmitSharesExtended(share) => self.submit(connection, &share.into(), now, out),
            Message::UpdateChannel(update) => self.update(connection, update, now, out),
            Message::CloseChannel(close) => self.close(connection, close, out),
            other => tracing::debug!(connection, message = other.name(), "ignored"),
        }
    }

    fn update(&mut self, connection: ConnectionId, update: &UpdateChannel, now: u32, out: &mut Outbox) {
        let channel_id = update.channel_id;
        let refusal = if self.channel(connection, channel_id).is_none() {
            Some(codes::INVALID_CHANNEL_ID)
        } else if !is_hash_rate(update.nominal_hash_rate) {
            Some(codes::INVALID_NOMINAL_HASHRATE)
        } else if update.maximum_target == U256::ZERO {
            Some(codes::MAX_TARGET_OUT_OF_RANGE)
        } else {
            None
        };
        let out = out.entry(connection).or_default();
        if let Some(code) = refusal {
            let error_code = code.try_into().expect("codes are short");
            out.push(UpdateChannelError { channel_id, error_code }.into());
            return;
        }
        let max_target = Target::from_le_bytes(update.maximum_target.to_le_bytes());
        let target = self.rate.target(update.nominal_hash_rate, max_target);
        let Some(channel) = self.channel(connection, channel_id) else { return };
        let is_new = channel.target != target;
        // An update that changes nothing is answered too: a client may ask only to hear whether the pool is there.
        out.push(channel.set_target(target));
        if !is_new {
            return;
        }
        // Without a job of its own the new target would wait for the next block or refresh.
        let template = self.renew_template(now);
        if let Some(channel) = self.channel(connection, channel_id) {
            channel.new_job(&template, out);
        }
        self.tell(PoolEvent::TargetChanged { connection, channel_id, target });
    }

    fn close(&mut self, connection: ConnectionId, close: &CloseChannel, out: &mut Outbox) {
        let Some(state) = self.connections.get_mut(&connection) else { return };
        let ids: Vec<u32> = if close.channel_id == state.group_channel_id {
            state.channels.keys().copied().collect()
        } else {
            vec![close.channel_id]
        };
        for channel_id in ids {
            let Some(state) = self.connections.get_mut(&connection) else { return };
            let Some(mut channel) = state.channels.remove(&channel_id) else {
                tracing::debug!(connection, channel_id, "client closes a channel that is not open");
                continue;
            };
            out.entry(connection).or_default().extend(channel.acknowledge());
            self.prefixes.release(&channel.extranonce_prefix);
            self.stats.send_modify(|stats| stats.channels -= 1);
            self.tell(PoolEvent::ChannelClosed { connection, channel_id });
        }
    }

    fn submit(&mut self, connection: ConnectionId, share: &Share<'_>, now: u32, out: &mut Outbox) {
        if let Err(reason) = self.try_submit(connection, share, now, out) {
            let Share { channel_id, sequence_number, .. } = *share;
            tracing::debug!(connection, channel_id, sequence_number, %reason, "share refused");
            out.entry(connection).or_default().push(share.error(reason));
            self.stats.send_modify(|stats| *stats.shares_rejected.entry(reason).or_default() += 1);
            self.tell(PoolEvent::ShareRejected { connection, channel_id, sequence_number, reason });
        }
    }

    fn try_submit(
        &mut self,
        connection: ConnectionId,
        share: &Share<'_>,
        now: u32,
        out: &mut Outbox,
    ) -> Result<(), ShareRejection> {
        let (batch, channel_id) = (self.share_batch, share.channel_id);
        let channel = self
            .connections
            .get_mut(&connection)
            .and_then(|state| state.channels.get_mut(&channel_id))
            .filter(|channel| channel.kind == share.kind)
            .ok_or(ShareRejection::UnknownChannel)?;
        let valid = channel.check(share)?;
        let block = match &valid.block {
            None => None,
            Some(candidate) => Some(self.chain.extend(candidate, now).map_err(|error| {
                tracing::debug!(connection, %error, "a share met nbits, but its block is invalid");
                ShareRejection::InvalidBlock
            })?),
        };
        let user = channel.user.clone();
        out.entry(connection).or_default().extend(channel.accept(share, &valid, batch));
        let needs_job = channel.jobs.retire_full();
        self.stats.send_modify(|stats| stats.shares_accepted += 1);
        let (hash, difficulty) = (valid.hash, valid.difficulty);
        self.tell(PoolEvent::ShareAccepted { connection, channel_id, user: user.clone(), hash, difficulty });
        if let Some(block) = block {
            let (height, hash) = (block.height, block.hash);
            tracing::info!(height, %hash, by = %user, "block found");
            self.stats.send_modify(|stats| {
                (stats.blocks, stats.height, stats.tip) = (stats.blocks + 1, height, hash);
            });
            self.tell(PoolEvent::BlockFound { height, hash, by: user });
            self.move_to_tip(now, out);
        } else if needs_job {
            let template = self.renew_template(now);
            if let Some(channel) = self.channel(connection, channel_id) {
                channel.new_job(&template, out.entry(connection).or_default());
            }
        }
        Ok(())
    }

    /// New jobs for all; every older one is dead.
    fn move_to_tip(&mut self, now: u32, out: &mut Outbox) {
        let template = self.renew_template(now);
        for (id, connection) in &mut self.connections {
            for channel in connection.channels.values_mut() {
                channel.new_prev_hash(&template, out.entry(*id).or_default());
            }
        }
    }

    fn channel(&mut self, connection: ConnectionId, channel_id: u32) -> Option<&mut Channel> {
        self.connections.get_mut(&connection)?.channels.get_mut(&channel_id)
    }

    fn count_connections(&self) {
        self.stats.send_modify(|stats| {
            stats.connections = self.connections.len();
            stats.channels = self.connections.values().map(|state| state.channels.len()).sum();
        });
    }

    /// Without a subscriber an event is nobody's loss.
    fn tell(&self, event: PoolEvent) {
        let _ = self.events.send(event);
    }
}

/// A hash rate as a client may declare it; 0 says that it does not know.
fn is_hash_rate(rate: f32) -> bool {
    rate.is_finite() && rate >= 0.0
}
