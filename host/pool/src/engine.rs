//! The pool without I/O: chain, template, connections and their channels.
//!
//! Messages go in, messages for any connection come out; time is an argument. One task owns the engine, so that
//! nothing here is shared or locked.
//!
//! Source: SV2 5.2, 5.3.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;

use midstate_spec::Target;
use midstate_sv2::channel::server::{
    ExtranoncePrefixes, OpenRequest, OpenedChannel, ServerChannels, ServerChannelsConfig, Share, ShareRate,
    ShareRejection,
};
use midstate_sv2::messages::{CloseChannel, Message, UpdateChannel};
use tokio::sync::{broadcast, watch};

use crate::chain::{Candidate, Chain, MAX_FUTURE_S};
use crate::config::PoolConfig;
use crate::error::{ConfigError, Disconnect};
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
    channels: ServerChannelsConfig,
    prefixes: ExtranoncePrefixes,
    connections: BTreeMap<ConnectionId, Connection>,
    stats: watch::Sender<PoolStats>,
    events: broadcast::Sender<PoolEvent>,
}

#[derive(Debug)]
struct Connection {
    peer: SocketAddr,
    channels: ServerChannels,
    /// Whose each channel is, made printable.
    users: BTreeMap<u32, Arc<str>>,
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
            channels: ServerChannelsConfig {
                max_channels: config.max_channels,
                share_batch: config.share_batch,
                rate: ShareRate {
                    shares_per_minute: config.shares_per_minute,
                    easiest: config.easiest_target,
                    block: chain.target(),
                },
                vardiff: config.vardiff,
                fixed_version: false,
            },
            prefixes: ExtranoncePrefixes::new(&[], NUMBER_BYTES, EXTRANONCE_BYTES)?,
            connections: BTreeMap::new(),
            chain,
            stats,
            events,
        })
    }

    /// The channels of a client that is set up with these flags.
    fn channels(&self, flags: u32) -> ServerChannels {
        let mut channels = ServerChannels::new(self.channels, flags);
        channels.new_prev_hash(&self.template.job, self.template.tip(), &mut Vec::new());
        channels
    }

    /// A template that no job had before.
    fn renew_template(&mut self, now: u32) -> Arc<Template> {
        self.last_template = self.last_template.wrapping_add(1);
        match self.template.renewed(&self.chain, &self.template_config, self.last_template, now) {
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
        let state = Connection { peer, channels: self.channels(0), users: BTreeMap::new() };
        self.connections.insert(connection, state);
        self.count_connections();
        self.tell(PoolEvent::Connected { connection, peer });
    }

    pub(crate) fn refused(&mut self, peer: SocketAddr) {
        self.stats.send_modify(|stats| stats.connections_refused += 1);
        self.tell(PoolEvent::ConnectionRefused { peer });
    }

    pub(crate) fn ready(&mut self, connection: ConnectionId, flags: u32, vendor: String) {
        let channels = self.channels(flags);
        if let Some(state) = self.connections.get_mut(&connection) {
            state.channels = channels;
            tracing::info!(connection, peer = %state.peer, vendor, "client is set up");
            self.tell(PoolEvent::Ready { connection, vendor });
        }
    }

    pub(crate) fn disconnected(&mut self, connection: ConnectionId, reason: Disconnect) {
        let Some(state) = self.connections.remove(&connection) else { return };
        state.channels.release(&mut self.prefixes);
        self.count_connections();
        self.tell(PoolEvent::Disconnected { connection, peer: state.peer, reason });
    }

    /// Gives every channel a job of later time. Older jobs stay valid.
    pub(crate) fn refresh(&mut self, now: u32, out: &mut Outbox) {
        let template = self.renew_template(now);
        for (id, connection) in &mut self.connections {
            connection.channels.new_job(&template.job, template.min_ntime, out.entry(*id).or_default());
        }
        let connections: Vec<ConnectionId> = self.connections.keys().copied().collect();
        for connection in connections {
            self.retarget(connection, now, out);
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
            Message::OpenStandardMiningChannel(request) => self.open(connection, request, now, out),
            Message::OpenExtendedMiningChannel(request) => self.open(connection, request, now, out),
            Message::SubmitSharesStandard(share) => self.submit(connection, &share.into(), now, out),
            Message::SubmitSharesExtended(share) => self.submit(connection, &share.into(), now, out),
            Message::UpdateChannel(update) => self.update(connection, update, now, out),
            Message::CloseChannel(close) => self.close(connection, close),
            other => tracing::debug!(connection, message = other.name(), "ignored"),
        }
    }

    fn open<'a>(
        &mut self,
        connection: ConnectionId,
        request: impl Into<OpenRequest<'a>>,
        now: u32,
        out: &mut Outbox,
    ) {
        let Some(state) = self.connections.get_mut(&connection) else { return };
        match state.channels.open(request, &mut self.prefixes, now, out.entry(connection).or_default()) {
            Ok(OpenedChannel { channel_id, kind, user_identity, target }) => {
                let user: Arc<str> = user_identity.to_string().into();
                state.users.insert(channel_id, user.clone());
                self.stats.send_modify(|stats| stats.channels += 1);
                self.tell(PoolEvent::ChannelOpened { connection, channel_id, kind, user, target });
            }
            Err(code) => tracing::info!(connection, code, "channel not opened"),
        }
    }

    fn update(&mut self, connection: ConnectionId, update: &UpdateChannel, now: u32, out: &mut Outbox) {
        let Some(state) = self.connections.get_mut(&connection) else { return };
        let channel_id = update.channel_id;
        let to_client = out.entry(connection).or_default();
        if let Ok(Some(target)) = state.channels.update(update, now, to_client) {
            self.changed(connection, channel_id, target, now, out);
        }
    }

    /// A channel has another target: without a job of its own that would wait for the next block or refresh.
    fn changed(
        &mut self,
        connection: ConnectionId,
        channel_id: u32,
        target: Target,
        now: u32,
        out: &mut Outbox,
    ) {
        self.new_job_for(connection, channel_id, now, out);
        self.tell(PoolEvent::TargetChanged { connection, channel_id, target });
    }

    fn new_job_for(&mut self, connection: ConnectionId, channel_id: u32, now: u32, out: &mut Outbox) {
        let template = self.renew_template(now);
        if let Some(state) = self.connections.get_mut(&connection) {
            let to_client = out.entry(connection).or_default();
            state.channels.new_job_for(channel_id, &template.job, template.min_ntime, to_client);
        }
    }

    fn close(&mut self, connection: ConnectionId, close: &CloseChannel) {
        let Some(state) = self.connections.get_mut(&connection) else { return };
        let closed = state.channels.close(close, &mut self.prefixes);
        if closed.is_empty() {
            let channel_id = close.channel_id;
            tracing::debug!(connection, channel_id, "client closes a channel that is not open");
        }
        for channel_id in closed {
            if let Some(state) = self.connections.get_mut(&connection) {
                state.users.remove(&channel_id);
            }
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
        let channel_id = share.channel_id;
        let state = self.connections.get_mut(&connection).ok_or(ShareRejection::UnknownChannel)?;
        let checked = state.channels.check(share)?;
        let block = match &checked.solution {
            None => None,
            Some(solution) => Some(self.chain.extend(&Candidate::from(solution), now).map_err(|error| {
                tracing::debug!(connection, %error, "a share met nbits, but its block is invalid");
                ShareRejection::InvalidBlock
            })?),
        };
        let user = state.users.get(&channel_id).cloned().unwrap_or_default();
        let needs_job = state.channels.accept(&checked, out.entry(connection).or_default());
        self.stats.send_modify(|stats| stats.shares_accepted += 1);
        let (hash, difficulty) = (checked.hash, checked.target.difficulty());
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
            self.new_job_for(connection, channel_id, now, out);
        }
        self.retarget(connection, now, out);
        Ok(())
    }

    /// Looks at what a connection's channels found.
    fn retarget(&mut self, connection: ConnectionId, now: u32, out: &mut Outbox) {
        let Some(state) = self.connections.get_mut(&connection) else { return };
        for (channel_id, target) in state.channels.retarget(now, out.entry(connection).or_default()) {
            self.changed(connection, channel_id, target, now, out);
        }
    }

    /// New jobs for all; every older one is dead.
    fn move_to_tip(&mut self, now: u32, out: &mut Outbox) {
        let template = self.renew_template(now);
        for (id, state) in &mut self.connections {
            state.channels.new_prev_hash(&template.job, template.tip(), out.entry(*id).or_default());
        }
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
