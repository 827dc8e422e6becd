//! Orders on their way to a fabric's thread. A replacing or cancelling order overtakes those still waiting, so that a
//! slow fabric never works through jobs that are dead already.
//!
//! Bounded by its users: at most one replacing order and a fabric's queue depth of appended jobs wait.
//! Left out: the orders' meaning ([`crate::dispatch`]).

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use midstate_fabric::{JobId, SubmitMode};

use crate::dispatch::Order;

#[derive(Debug, Default)]
struct State {
    orders: VecDeque<Order>,
    /// The opening of the fabric that orders are for; a fabric opened again must not get its predecessor's.
    opening: u64,
    is_stopped: bool,
}

/// One fabric's orders.
#[derive(Debug, Default)]
pub(crate) struct Mailbox {
    state: Mutex<State>,
    changed: Condvar,
}

/// What a fabric's thread finds.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Mail {
    Order(Order),
    Nothing,
    Stop,
}

impl Mailbox {
    fn state(&self) -> MutexGuard<'_, State> {
        // No code that holds the lock can panic half-way through a change.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Leaves an order for the fabric of that opening. Gives the jobs of orders that it overtook, which the fabric will
    /// never see; an order for an earlier opening comes back so itself.
    pub(crate) fn post(&self, opening: u64, order: Order) -> Vec<JobId> {
        let mut state = self.state();
        if opening != state.opening {
            return job_of(&order).into_iter().collect();
        }
        let is_overtaking = matches!(order, Order::Cancel | Order::Submit { mode: SubmitMode::Replace, .. });
        let overtaken = if is_overtaking {
            state.orders.drain(..).filter_map(|order| job_of(&order)).collect()
        } else {
            Vec::new()
        };
        state.orders.push_back(order);
        self.changed.notify_one();
        overtaken
    }

    /// A fabric was opened: what was left for its predecessor is void.
    pub(crate) fn open(&self, opening: u64) {
        let mut state = self.state();
        state.orders.clear();
        state.opening = opening;
    }

    /// The next order.
    pub(crate) fn take(&self) -> Mail {
        let mut state = self.state();
        if state.is_stopped {
            return Mail::Stop;
        }
        state.orders.pop_front().map_or(Mail::Nothing, Mail::Order)
    }

    /// Puts back an order that the fabric could not take yet, unless a later one overtakes it.
    pub(crate) fn put_back(&self, order: Order) -> Option<JobId> {
        let mut state = self.state();
        let is_overtaken = state
            .orders
            .iter()
            .any(|order| matches!(order, Order::Cancel | Order::Submit { mode: SubmitMode::Replace, .. }));
        if is_overtaken {
            return job_of(&order);
        }
        state.orders.push_front(order);
        None
    }

    /// Ends the thread at its next look.
    pub(crate) fn stop(&self) {
        self.state().is_stopped = true;
        self.changed.notify_all();
    }

    /// Waits, unless it is stopped. Whether the thread may go on.
    pub(crate) fn wait(&self, timeout: Duration) -> bool {
        let state = self.state();
        let (state, _) = self
            .changed
            .wait_timeout_while(state, timeout, |state| !state.is_stopped)
            .unwrap_or_else(PoisonError::into_inner);
        !state.is_stopped
    }
}

fn job_of(order: &Order) -> Option<JobId> {
    match order {
        Order::Submit { job, .. } => Some(job.job_id),
        Order::Cancel => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use midstate_fabric::{Job, NonceRange};
    use midstate_spec::{Midstate, Tail};

    fn submit(job_id: JobId, mode: SubmitMode) -> Order {
        let job = Job {
            job_id,
            midstate: Midstate([0; 8]),
            tail: Tail([0; 3]),
            nonces: NonceRange::ALL,
            threshold: 0,
        };
        Order::Submit { job, mode }
    }

    #[test]
    fn a_replacing_order_overtakes_what_waits() {
        let mailbox = Mailbox::default();
        assert!(mailbox.post(0, submit(1, SubmitMode::Append)).is_empty());
        assert!(mailbox.post(0, submit(2, SubmitMode::Append)).is_empty());
        assert_eq!(mailbox.post(0, submit(3, SubmitMode::Replace)), [1, 2]);
        assert!(mailbox.post(0, submit(4, SubmitMode::Append)).is_empty());
        assert_eq!(mailbox.take(), Mail::Order(submit(3, SubmitMode::Replace)));
        assert_eq!(mailbox.post(0, Order::Cancel), [4]);
        assert_eq!(mailbox.put_back(submit(3, SubmitMode::Append)), Some(3), "overtaken meanwhile");
        assert_eq!(mailbox.take(), Mail::Order(Order::Cancel));
        assert_eq!(mailbox.take(), Mail::Nothing);
    }

    #[test]
    fn orders_for_a_fabric_that_failed_do_not_reach_its_successor() {
        let mailbox = Mailbox::default();
        mailbox.post(0, submit(1, SubmitMode::Append));
        mailbox.open(1);
        assert_eq!(mailbox.take(), Mail::Nothing);
        assert_eq!(mailbox.post(0, submit(2, SubmitMode::Append)), [2]);
        assert_eq!(mailbox.take(), Mail::Nothing);
    }

    #[test]
    fn a_stop_ends_waiting_at_once() {
        let mailbox = Mailbox::default();
        assert!(mailbox.wait(Duration::from_millis(1)));
        mailbox.stop();
        assert!(!mailbox.wait(Duration::from_secs(3600)));
        assert_eq!(mailbox.take(), Mail::Stop);
    }
}
