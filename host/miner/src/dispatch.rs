//! From channel updates to fabric jobs, and from hits to shares. No I/O: the time is an argument.
//!
//! Each fabric's queue is kept full. A new previous hash, and a newer job on the same one, replace what the fabrics
//! search; hits of a replaced job that are still on their way stay shares for as long as the pool accepts that job. On
//! an extended channel each fabric has an extranonce to itself; where there is only one (a standard channel) the
//! fabrics share out its nonces, in ranges that take each the same time by its measured speed. Either way no header is
//! hashed twice, and what a fabric leaves behind that nobody has searched is the next one's.
//!
//! Source: SV2 5.3.15 to 5.3.17 through the channel's updates. Left out: counting ([`crate::stats`]) and threads.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use midstate_fabric::{FabricInfo, Job, JobId, NonceRange, SubmitMode};
use midstate_spec::{BlockHash, Header, Target};
use midstate_sv2::{ChannelUpdate, ClientChannel, HeaderTemplate, Message};

use crate::config::VersionRolling;
use crate::jobs::{Checked, FabricJobs, Work, hashes_per_hit};
use crate::rolling::{Part, Roller};
use crate::speed::Speed;

/// Nonces of a header.
const NONCES: u64 = 1 << 32;
/// The shortest range: below it a fabric would mostly wait for its next job.
const MIN_RANGE: u64 = 1 << 12;

/// What a fabric is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    Submit { job: Job, mode: SubmitMode },
    Cancel,
}

/// What a hit turned out to be.
#[derive(Debug)]
pub(crate) enum Verdict {
    /// Its job is not there.
    UnknownJob,
    /// It does not do what the fabric says.
    False { hash: BlockHash },
    /// It came before.
    Repeated,
    /// It passed the threshold and not the target, which is finer.
    AboveTarget { work: f64 },
    /// Its job is dead: a new previous hash, another connection, or a job that the channel forgot.
    Stale { work: f64, is_share: bool },
    /// It is a share.
    Share { work: f64, share: Box<Share> },
}

/// A share, ready to be sent.
#[derive(Debug)]
pub(crate) struct Share {
    pub(crate) message: Message,
    pub(crate) sequence_number: u32,
    pub(crate) hash: BlockHash,
    /// It meets `nbits` too.
    pub(crate) is_block: bool,
    /// Hashes that a share of its target stands for.
    pub(crate) expected_hashes: f64,
}

/// What the fabrics are to search now.
#[derive(Debug)]
struct Current {
    job_id: u32,
    since: Instant,
    target: Target,
    roller: Roller,
    /// Where all fabrics take nonces from when there is only one extranonce.
    shared: Option<Open>,
    /// What fabrics left behind, the oldest first. It comes before new headers.
    left: VecDeque<Open>,
}

/// A header whose nonces are being given out.
#[derive(Debug)]
struct Open {
    work: Work,
    next_nonce: u64,
    end: u64,
}

impl Open {
    fn is_used_up(&self) -> bool {
        self.next_nonce >= self.end
    }
}

#[derive(Debug, Default)]
struct Slot {
    /// `None` while it is not open.
    fabric: Option<OpenFabric>,
    jobs: FabricJobs,
    own: Option<Open>,
}

#[derive(Debug)]
struct OpenFabric {
    queue_depth: usize,
    speed: Speed,
}

impl Slot {
    fn rest_if_idle(&mut self) {
        if self.jobs.queued() == 0
            && let Some(fabric) = &mut self.fabric
        {
            fabric.speed.rests();
        }
    }
}

/// The state of dispatch for all fabrics.
#[derive(Debug)]
pub(crate) struct Dispatcher {
    range_time: Duration,
    version_rolling: VersionRolling,
    slots: Vec<Slot>,
    channel: Option<ClientChannel>,
    /// Where each job's extranonces start.
    first_extranonce: u64,
    current: Option<Current>,
    epoch: u64,
    orders: Vec<(usize, Order)>,
}

impl Dispatcher {
    pub(crate) fn new(fabrics: usize, range_time: Duration, version_rolling: VersionRolling) -> Self {
        Self {
            range_time,
            version_rolling,
            slots: (0..fabrics).map(|_| Slot::default()).collect(),
            channel: None,
            first_extranonce: 0,
            current: None,
            epoch: 0,
            orders: Vec::new(),
        }
    }

    /// One more, which is not open yet.
    pub(crate) fn add_fabric(&mut self) {
        self.slots.push(Slot::default());
    }

    /// What the fabrics are to do, in order.
    pub(crate) fn take_orders(&mut self) -> Vec<(usize, Order)> {
        std::mem::take(&mut self.orders)
    }

    /// Hashes a second of all open fabrics: measured, and before that nominal.
    pub(crate) fn hashes_per_s(&self) -> f64 {
        let open = self.slots.iter().filter_map(|slot| slot.fabric.as_ref());
        open.fold(0.0, |sum, fabric| sum + fabric.speed.per_second())
    }

    /// Hashes a second of one, likewise; 0 while it is not open.
    pub(crate) fn hashes_per_s_of(&self, at: usize) -> f64 {
        let open = self.slots.get(at).and_then(|slot| slot.fabric.as_ref());
        open.map_or(0.0, |fabric| fabric.speed.per_second())
    }

    /// A fabric has tried so many nonces more, by its own count.
    pub(crate) fn searched(&mut self, at: usize, hashes: u64, now: Instant) {
        if let Some(fabric) = self.slots.get_mut(at).and_then(|slot| slot.fabric.as_mut()) {
            fabric.speed.did(hashes_as_f64(hashes), now);
        }
    }

    /// The target of the current job.
    pub(crate) fn target(&self) -> Option<Target> {
        self.current.as_ref().map(|current| current.target)
    }

    pub(crate) fn channel_id(&self) -> Option<u32> {
        self.channel.as_ref().map(ClientChannel::channel_id)
    }

    pub(crate) fn fabric_opened(&mut self, at: usize, info: &FabricInfo, now: Instant) {
        let Some(slot) = self.slots.get_mut(at) else { return };
        let speed = Speed::new(hashes_as_f64(info.nominal_hashes_per_s));
        let fabric = OpenFabric { queue_depth: info.queue_depth.max(1), speed };
        *slot = Slot { fabric: Some(fabric), ..Slot::default() };
        self.refill(at, now);
    }

    /// A fabric is gone. What it may have searched in part is lost; the rest of its header is left to the others.
    pub(crate) fn fabric_closed(&mut self, at: usize) {
        let Some(slot) = self.slots.get_mut(at).map(std::mem::take) else { return };
        if let (Some(own), Some(current)) = (slot.own, &mut self.current)
            && !own.is_used_up()
        {
            current.left.push_back(own);
        }
    }

    /// A channel is open. A pool may give the same job and the same prefix again on the next connection: with another
    /// `first_extranonce` each time, work is not repeated.
    pub(crate) fn connected(&mut self, channel: ClientChannel, first_extranonce: u64) {
        self.disconnected();
        self.channel = Some(channel);
        self.first_extranonce = first_extranonce;
    }

    /// The connection is gone: every job dies and the fabrics stop.
    pub(crate) fn disconnected(&mut self) {
        self.channel = None;
        self.stop();
    }

    /// All jobs are dead and none follows for now.
    fn stop(&mut self) {
        self.current = None;
        self.epoch += 1;
        for (at, slot) in self.slots.iter_mut().enumerate() {
            slot.own = None;
            if slot.jobs.queued() > 0 {
                slot.jobs.unqueue_all();
                slot.rest_if_idle();
                self.orders.push((at, Order::Cancel));
            }
        }
    }

    /// Feeds the channel with a message of the pool.
    ///
    /// # Errors
    /// When the pool broke the rules: the connection must be dropped.
    pub(crate) fn message(
        &mut self,
        message: &Message,
        now: Instant,
    ) -> Result<Option<ChannelUpdate>, midstate_sv2::Error> {
        let Some(channel) = &mut self.channel else { return Ok(None) };
        let update = channel.apply(message)?;
        match &update {
            Some(ChannelUpdate::NewPrevHash { job_id }) => {
                self.epoch += 1;
                self.start(*job_id, now);
            }
            Some(ChannelUpdate::NewJob { job_id }) => self.start(*job_id, now),
            Some(ChannelUpdate::Closed { .. }) => self.stop(),
            _ => {}
        }
        Ok(update)
    }

    /// Puts every fabric on a job.
    fn start(&mut self, job_id: u32, now: Instant) {
        let Some(channel) = &self.channel else { return };
        let size = channel.extranonce_size();
        let Ok(Some(template)) = channel.template(job_id, &vec![0; size]) else { return };
        let HeaderTemplate { min_ntime, version, version_rolling_allowed, target, .. } = template;
        let rolling = if version_rolling_allowed { self.version_rolling } else { VersionRolling::Never };
        self.current = Some(Current {
            job_id,
            since: now,
            target: Target::from_le_bytes(target.to_le_bytes()),
            roller: Roller::new(size, self.first_extranonce, min_ntime, version, rolling),
            shared: None,
            left: VecDeque::new(),
        });
        for at in 0..self.slots.len() {
            let slot = &mut self.slots[at];
            slot.own = None;
            let mode = if slot.jobs.queued() > 0 { SubmitMode::Replace } else { SubmitMode::Append };
            if self.submit(at, mode, now) {
                self.refill(at, now);
            }
        }
    }

    /// Gives a fabric jobs until its queue is full. Called when one ended, and from time to time for those that had to
    /// wait for the next second.
    pub(crate) fn refill(&mut self, at: usize, now: Instant) {
        while self.has_room(at) && self.submit(at, SubmitMode::Append, now) {}
    }

    /// As [`refill`](Self::refill), for all.
    pub(crate) fn refill_all(&mut self, now: Instant) {
        (0..self.slots.len()).for_each(|at| self.refill(at, now));
    }

    fn has_room(&self, at: usize) -> bool {
        self.slots.get(at).is_some_and(|slot| {
            slot.fabric.as_ref().is_some_and(|fabric| slot.jobs.queued() < fabric.queue_depth)
        })
    }

    /// Orders one more job for a fabric, if there is one. A replacing order ends what the fabric has even if there is
    /// none.
    fn submit(&mut self, at: usize, mode: SubmitMode, now: Instant) -> bool {
        let next = self.next_range(at, now);
        let slot = &mut self.slots[at];
        if mode == SubmitMode::Replace {
            slot.jobs.unqueue_all();
        }
        match next {
            Some((work, nonces)) => {
                if let Some(fabric) = &mut slot.fabric {
                    fabric.speed.works(now);
                }
                let job = slot.jobs.add(work, nonces);
                self.orders.push((at, Order::Submit { job, mode }));
                true
            }
            None if mode == SubmitMode::Replace => {
                slot.rest_if_idle();
                self.orders.push((at, Order::Cancel));
                false
            }
            None => false,
        }
    }

    /// The next nonces for a fabric.
    fn next_range(&mut self, at: usize, now: Instant) -> Option<(Work, NonceRange)> {
        let Self { range_time, slots, channel, current, epoch, .. } = self;
        let (channel, current) = (channel.as_ref()?, current.as_mut()?);
        let slot = slots.get_mut(at)?;
        let hashes_per_s = slot.fabric.as_ref()?.speed.per_second();
        if slot.jobs.is_full() {
            return None;
        }
        let open = if current.roller.is_scarce() { &mut current.shared } else { &mut slot.own };
        let is_used_up = open.as_ref().is_none_or(Open::is_used_up);
        if is_used_up && let Some(left) = current.left.pop_front() {
            *open = Some(left);
        } else if is_used_up {
            let part = current.roller.next_part(now.saturating_duration_since(current.since))?;
            let template = channel.template(current.job_id, &part.extranonce).ok()??;
            let header = Header {
                version: part.version,
                prev_hash: BlockHash(template.prev_hash.to_le_bytes()),
                merkle_root: template.merkle_root.to_le_bytes(),
                ntime: part.ntime,
                nbits: template.nbits,
                nonce: 0,
            };
            let channel_job_id = current.job_id;
            let work = Work { epoch: *epoch, channel_job_id, part, header, target: current.target };
            *open = Some(Open { work, next_nonce: 0, end: NONCES });
        }
        let open = open.as_mut()?;
        let first = u32::try_from(open.next_nonce).ok()?;
        let count = range_len(hashes_per_s, *range_time, open.end - open.next_nonce);
        open.next_nonce += count;
        Some((open.work.clone(), NonceRange::new(first, count)?))
    }

    /// A job ended: the fabric has room.
    pub(crate) fn range_done(&mut self, at: usize, job_id: JobId, now: Instant) -> bool {
        let is_known = self.slots.get_mut(at).is_some_and(|slot| slot.jobs.remove(job_id).is_some());
        self.refill(at, now);
        if let Some(slot) = self.slots.get_mut(at) {
            slot.rest_if_idle();
        }
        is_known
    }

    /// The fabric did not take a job, or an order for it was overtaken: there is no end to wait for, and its nonces are
    /// still to be searched. The queue is refilled when another job ends, or by [`refill_all`](Self::refill_all).
    pub(crate) fn not_taken(&mut self, at: usize, job_id: JobId) {
        let Some(slot) = self.slots.get_mut(at) else { return };
        let Some((work, nonces)) = slot.jobs.remove(job_id) else { return };
        slot.rest_if_idle();
        let Some(current) = &mut self.current else { return };
        if (work.epoch, work.channel_job_id) != (self.epoch, current.job_id) {
            return;
        }
        let first = u64::from(nonces.first());
        let end = first + nonces.count();
        let open = if current.roller.is_scarce() { &mut current.shared } else { &mut slot.own };
        match open {
            // The last that were given out.
            Some(open) if open.work.part == work.part && open.next_nonce == end => open.next_nonce = first,
            _ => current.left.push_back(Open { work, next_nonce: first, end }),
        }
    }

    /// Checks a hit in full and makes it a share if it is one.
    pub(crate) fn hit(&mut self, at: usize, job_id: JobId, nonce: u32) -> Verdict {
        let Some(slot) = self.slots.get_mut(at) else { return Verdict::UnknownJob };
        let (found, hash) = match slot.jobs.check(job_id, nonce) {
            Checked::UnknownJob => return Verdict::UnknownJob,
            Checked::False { hash } => return Verdict::False { hash },
            Checked::Repeated => return Verdict::Repeated,
            Checked::Hit { work, hash } => (work, hash),
        };
        let work = hashes_per_hit(&found.target);
        let is_share = found.target.is_met_by(&hash);
        let channel = self.channel.as_mut().filter(|_| found.epoch == self.epoch);
        let Some(channel) = channel else { return Verdict::Stale { work, is_share } };
        if !is_share {
            return Verdict::AboveTarget { work };
        }
        let Part { extranonce, ntime, version } = &found.part;
        // The channel refuses what the pool could only reject: here a job that it has forgotten.
        let share = channel.share(found.channel_job_id, nonce, *ntime, *version, extranonce);
        let Ok((sequence_number, message)) = share else {
            return Verdict::Stale { work, is_share };
        };
        let is_block = found.header.target().is_ok_and(|target| target.is_met_by(&hash));
        let expected_hashes = found.target.expected_hashes();
        let share = Share { message, sequence_number, hash, is_block, expected_hashes };
        Verdict::Share { work, share: Box::new(share) }
    }
}

/// How many nonces a fabric of this speed searches in `range_time`, out of `left`. A rest shorter than half of that is
/// taken along.
fn range_len(hashes_per_s: f64, range_time: Duration, left: u64) -> u64 {
    let wanted = hashes_per_s * range_time.as_secs_f64();
    let wanted = wanted.clamp(hashes_as_f64(MIN_RANGE), hashes_as_f64(NONCES));
    let wanted = whole(wanted);
    if left < wanted + wanted / 2 { left } else { wanted }
}

#[allow(clippy::cast_precision_loss, reason = "52 bits of a hash rate are enough")]
pub(crate) fn hashes_as_f64(hashes: u64) -> f64 {
    hashes as f64
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates: what is meant")]
fn whole(hashes: f64) -> u64 {
    hashes as u64
}

#[cfg(test)]
mod accounting;
#[cfg(test)]
mod tests;
