//! Opening channels: what is refused, and what a new channel is told.
//!
//! Source: SV2 5.3.2 to 5.3.6.

use std::sync::Arc;

use midstate_spec::Target;
use midstate_sv2::messages::error_codes::open_mining_channel as codes;
use midstate_sv2::messages::{
    Message, OpenExtendedMiningChannel, OpenExtendedMiningChannelSuccess, OpenMiningChannelError,
    OpenStandardMiningChannel, OpenStandardMiningChannelSuccess, setup_flags,
};
use midstate_sv2::{STR0_255, U256};

use super::{Engine, Outbox, is_hash_rate};
use crate::channel::Channel;
use crate::observe::{ChannelKind, ConnectionId, PoolEvent};

/// What both open messages ask for.
pub(super) struct Open<'a> {
    request_id: u32,
    kind: ChannelKind,
    user_identity: &'a STR0_255,
    nominal_hash_rate: f32,
    max_target: U256,
    min_extranonce_size: u16,
}

impl<'a> From<&'a OpenStandardMiningChannel> for Open<'a> {
    fn from(open: &'a OpenStandardMiningChannel) -> Self {
        Self {
            request_id: open.request_id,
            kind: ChannelKind::Standard,
            user_identity: &open.user_identity,
            nominal_hash_rate: open.nominal_hash_rate,
            max_target: open.max_target,
            min_extranonce_size: 0,
        }
    }
}

impl<'a> From<&'a OpenExtendedMiningChannel> for Open<'a> {
    fn from(open: &'a OpenExtendedMiningChannel) -> Self {
        Self {
            request_id: open.request_id,
            kind: ChannelKind::Extended,
            user_identity: &open.user_identity,
            nominal_hash_rate: open.nominal_hash_rate,
            max_target: open.max_target,
            min_extranonce_size: open.min_extranonce_size,
        }
    }
}

impl Engine {
    pub(super) fn open(&mut self, connection: ConnectionId, open: &Open<'_>, out: &mut Outbox) {
        let out = out.entry(connection).or_default();
        if let Err(code) = self.try_open(connection, open, out) {
            tracing::info!(connection, code, user = %open.user_identity, "channel not opened");
            let error_code = code.try_into().expect("codes are short");
            out.push(OpenMiningChannelError { request_id: open.request_id, error_code }.into());
        }
    }

    fn try_open(
        &mut self,
        connection: ConnectionId,
        open: &Open<'_>,
        out: &mut Vec<Message>,
    ) -> Result<(), &'static str> {
        let state = self.connections.get_mut(&connection).ok_or(codes::CHANNEL_CAPACITY_EXHAUSTED)?;
        let (request_id, kind) = (open.request_id, open.kind);
        if kind == ChannelKind::Extended && state.flags & setup_flags::REQUIRES_STANDARD_JOBS != 0 {
            return Err(codes::EXTENDED_CHANNELS_NOT_SUPPORTED_FOR_STANDARD_JOBS);
        }
        if !is_hash_rate(open.nominal_hash_rate) {
            return Err(codes::INVALID_NOMINAL_HASHRATE);
        }
        if open.max_target == U256::ZERO {
            return Err(codes::MAX_TARGET_OUT_OF_RANGE);
        }
        if state.channels.len() >= self.max_channels {
            return Err(codes::CHANNEL_CAPACITY_EXHAUSTED);
        }
        let channel_id = state.ids.allocate().ok_or(codes::CHANNEL_CAPACITY_EXHAUSTED)?;
        let extranonce_prefix = match kind {
            ChannelKind::Standard => self.prefixes.allocate_standard()?,
            ChannelKind::Extended => self.prefixes.allocate_extended(open.min_extranonce_size)?,
        };
        let max_target = Target::from_le_bytes(open.max_target.to_le_bytes());
        let target = self.rate.target(open.nominal_hash_rate, max_target);
        let user: Arc<str> = open.user_identity.to_string().into();
        let mut channel = Channel::new(channel_id, kind, user.clone(), extranonce_prefix.clone(), target);
        let (group_channel_id, wire_target) =
            (state.group_channel_id, U256::from_le_bytes(target.to_le_bytes()));
        out.push(match kind {
            ChannelKind::Standard => OpenStandardMiningChannelSuccess {
                request_id,
                channel_id,
                target: wire_target,
                extranonce_prefix,
                group_channel_id,
            }
            .into(),
            ChannelKind::Extended => OpenExtendedMiningChannelSuccess {
                request_id,
                channel_id,
                target: wire_target,
                extranonce_size: u16::try_from(channel.extranonce_size()).expect("32 bytes at most"),
                extranonce_prefix,
                group_channel_id,
            }
            .into(),
        });
        channel.new_prev_hash(&self.template, out);
        state.channels.insert(channel_id, channel);
        self.stats.send_modify(|stats| stats.channels += 1);
        self.tell(PoolEvent::ChannelOpened { connection, channel_id, kind, user, target });
        Ok(())
    }
}
