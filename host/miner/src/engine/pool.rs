//! What the engine does with what the pool says.
//!
//! Left out: what the messages mean for jobs ([`crate::dispatch`]) and shares ([`crate::ledger`]).

use std::sync::Arc;
use std::time::Instant;

use midstate_sv2::{ChannelUpdate, Message};

use super::Engine;
use crate::error::{Error, with_causes};
use crate::event::MinerEvent;
use crate::pool_connection::PoolEvent;
use crate::stats::PoolState;

impl Engine {
    pub(super) fn pool_event(&mut self, event: PoolEvent) {
        // These may come hundreds of times a second: the next tick is soon enough to show them.
        let is_routine = matches!(event, PoolEvent::Message(Message::SubmitSharesSuccess(_)));
        match event {
            PoolEvent::Connecting { address } => {
                self.stats.pool = PoolState::Connecting;
                self.pool_address.clone_from(&address);
                self.emit(MinerEvent::PoolConnecting { address });
            }
            PoolEvent::Up { channel, outbox, hashes_per_s } => {
                self.stats.pool = PoolState::WaitingForJob;
                self.stats.connections += 1;
                self.emit(MinerEvent::ChannelOpened { channel_id: channel.channel_id() });
                self.dispatcher.connected(channel, rand::random());
                self.outbox = Some(outbox);
                // A fabric may have come or gone since the channel was asked for.
                if self.wanted.borrow().hashes_per_s.total_cmp(&hashes_per_s).is_ne() {
                    self.repeat_speed();
                }
            }
            PoolEvent::Message(message) => self.pool_message(&message),
            PoolEvent::Quiet => self.repeat_speed(),
            PoolEvent::Down { error, retry_in } => {
                self.outbox = None;
                self.dispatcher.disconnected();
                self.stats.pool = PoolState::Down { reason: with_causes(&error) };
                self.emit(MinerEvent::PoolDown { error: Arc::new(error), retry_in });
                self.shares_lost();
            }
        }
        // The fabrics first: they may be searching for nothing.
        self.hand_out_orders();
        if !is_routine {
            self.publish();
        }
    }

    pub(super) fn shares_lost(&mut self) {
        let shares = self.ledger.connection_lost();
        if shares > 0 {
            self.emit(MinerEvent::SharesLost { shares });
        }
    }

    fn pool_message(&mut self, message: &Message) {
        let Some(channel_id) = self.dispatcher.channel_id() else { return };
        match message {
            Message::SubmitSharesSuccess(success) if success.channel_id == channel_id => {
                let credit =
                    self.ledger.accepted(success.last_sequence_number, success.new_submits_accepted_count);
                // A repeated or invented answer credits nothing.
                if credit.shares > 0 {
                    self.emit(MinerEvent::SharesAccepted { shares: credit.shares, blocks: credit.blocks });
                }
            }
            Message::SubmitSharesError(refused) if refused.channel_id == channel_id => {
                let (sequence_number, code) = (refused.sequence_number, refused.error_code.to_string());
                self.ledger.rejected(sequence_number, &code);
                self.emit(MinerEvent::ShareRejected { sequence_number, code });
            }
            Message::UpdateChannelError(refused) if refused.channel_id == channel_id => {
                tracing::debug!(code = %refused.error_code, "the pool does not take the new hash rate");
            }
            message => self.channel_message(message),
        }
    }

    fn channel_message(&mut self, message: &Message) {
        let now = Instant::now();
        let (job_id, is_new_prev_hash) = match self.dispatcher.message(message, now) {
            Ok(Some(ChannelUpdate::NewPrevHash { job_id })) => (job_id, true),
            Ok(Some(ChannelUpdate::NewJob { job_id })) => (job_id, false),
            Ok(Some(ChannelUpdate::Closed { reason_code })) => {
                let address = self.pool_address.clone();
                return self
                    .drop_connection(Error::ChannelClosed { address, reason: reason_code.to_string() });
            }
            Ok(_) => return,
            Err(source) => {
                let address = self.pool_address.clone();
                return self.drop_connection(Error::Protocol { address, source });
            }
        };
        self.stats.pool = PoolState::Working;
        self.stats.jobs += 1;
        self.hit_rate.begin(now);
        self.slots.iter_mut().for_each(|slot| slot.counters.begin(now));
        self.stats.new_prev_hashes += u64::from(is_new_prev_hash);
        if let Some(target) = self.dispatcher.target() {
            self.emit(MinerEvent::NewJob { job_id, is_new_prev_hash, target });
        }
        self.judge_target();
    }

    /// The connection's task reports its end; until then nothing more goes to it or comes from it.
    fn drop_connection(&mut self, reason: Error) {
        self.dispatcher.disconnected();
        if let Some(outbox) = self.outbox.take() {
            outbox.drop_connection(reason);
        }
    }

    /// Warns, once a target, when shares will be rare.
    pub(super) fn judge_target(&mut self) {
        let (target, expected) = (self.dispatcher.target(), self.dispatcher.expected_share_time());
        let (Some(target), Some(expected)) = (target, expected) else { return };
        let hashes_per_s = self.dispatcher.hashes_per_s();
        if expected > self.parts.config.slow_share && self.warned_of != Some(target) {
            self.warned_of = Some(target);
            self.emit(MinerEvent::TargetTooHard { target, hashes_per_s, expected });
        }
    }
}
