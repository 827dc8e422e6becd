//! Orders on their way to a fabric's thread. A replacing or cancelling order overtakes those still waiting, so that a
//! slow fabric never works through jobs that are dead already. Whatever comes ends the poll that the thread is in.
//!
//! Bounded by its users: at most one replacing order and a fabric's queue depth of appended jobs wait.
//! Left out: the orders' meaning ([`crate::dispatch`]).

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use midstate_fabric::{Interrupter, JobId, SubmitMode};

use crate::dispatch::Order;

#[derive(Debug, Default)]
struct State {
    orders: VecDeque<Order>,
    /// The fabric that orders are for, while it is open.
    open: Option<Opened>,
    is_stopped: bool,
}

#[derive(Debug)]
struct Opened {
    /// A fabric opened again must not get its predecessor's orders.
    opening: u64,
    interrupter: Option<Interrupter>,
    /// Why it is to be closed.
    condemned: Option<String>,
}

impl State {
    fn interrupt(&self) {
        if let Some(Opened { interrupter: Some(interrupter), .. }) = &self.open {
            interrupter.interrupt();
        }
    }
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
    /// The fabric is wrong, as it says there: it must not be used any longer.
    Condemned(String),
    Stop,
}

impl Mailbox {
    fn state(&self) -> MutexGuard<'_, State> {
        // No code that holds the lock can panic half-way through a change.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Leaves an order for the fabric of that opening. Gives the jobs of orders that it overtook, which the fabric will
    /// never see, the latest first; an order for a fabric that is closed comes back so itself.
    pub(crate) fn post(&self, opening: u64, order: Order) -> Vec<JobId> {
        let mut state = self.state();
        if state.open.as_ref().is_none_or(|open| open.opening != opening) {
            return job_of(&order).into_iter().collect();
        }
        let is_overtaking = matches!(order, Order::Cancel | Order::Submit { mode: SubmitMode::Replace, .. });
        let overtaken = if is_overtaking { drain(&mut state.orders) } else { Vec::new() };
        state.orders.push_back(order);
        state.interrupt();
        overtaken
    }

    /// A fabric was opened: orders for this opening are taken.
    pub(crate) fn open(&self, opening: u64, interrupter: Option<Interrupter>) {
        self.state().open = Some(Opened { opening, interrupter, condemned: None });
    }

    /// The fabric is gone. Gives the jobs that it never saw, the latest first.
    pub(crate) fn close(&self) -> Vec<JobId> {
        let mut state = self.state();
        state.open = None;
        drain(&mut state.orders)
    }

    /// The fabric of that opening is to be closed.
    pub(crate) fn condemn(&self, opening: u64, reason: String) {
        let mut state = self.state();
        if let Some(open) = state.open.as_mut().filter(|open| open.opening == opening) {
            open.condemned = Some(reason);
            state.interrupt();
        }
    }

    /// The next order.
    pub(crate) fn take(&self) -> Mail {
        let mut state = self.state();
        if state.is_stopped {
            return Mail::Stop;
        }
        if let Some(reason) = state.open.as_mut().and_then(|open| open.condemned.take()) {
            return Mail::Condemned(reason);
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
        let mut state = self.state();
        state.is_stopped = true;
        state.interrupt();
        self.changed.notify_all();
    }

    pub(crate) fn is_stopped(&self) -> bool {
        self.state().is_stopped
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

fn drain(orders: &mut VecDeque<Order>) -> Vec<JobId> {
    orders.drain(..).rev().filter_map(|order| job_of(&order)).collect()
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
    use midstate_fabric::{Interruption, Job, NonceRange};
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
        mailbox.open(0, None);
        assert!(mailbox.post(0, submit(1, SubmitMode::Append)).is_empty());
        assert!(mailbox.post(0, submit(2, SubmitMode::Append)).is_empty());
        assert_eq!(mailbox.post(0, submit(3, SubmitMode::Replace)), [2, 1]);
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
        mailbox.open(0, None);
        mailbox.post(0, submit(1, SubmitMode::Append));
        mailbox.condemn(0, "it lies".to_owned());
        assert_eq!(mailbox.close(), [1]);
        assert_eq!(mailbox.post(0, submit(2, SubmitMode::Append)), [2], "it is closed");
        mailbox.open(1, None);
        mailbox.condemn(0, "it lies".to_owned());
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

    #[test]
    fn whatever_comes_ends_the_poll() {
        let interruption = Interruption::default();
        let mailbox = Mailbox::default();
        mailbox.open(0, Some(interruption.interrupter()));
        mailbox.post(0, Order::Cancel);
        assert!(interruption.take());
        mailbox.condemn(0, "it lies".to_owned());
        assert!(interruption.take());
        assert_eq!(mailbox.take(), Mail::Condemned("it lies".to_owned()));
        assert_eq!(mailbox.take(), Mail::Order(Order::Cancel));
        mailbox.stop();
        assert!(interruption.take());
    }
}
