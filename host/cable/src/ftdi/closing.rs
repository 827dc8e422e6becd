//! An end at once: a process that just exits leaves chips without the kernel's driver, which only closing brings back.
//!
//! A chip is closed by the thread that uses it, as nobody else may touch its transfers: here it is told to, and waited for.
//! Left out: links that nobody reads or writes, which stay open.

use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use super::ffi::Waker;

/// The chips that this process has open, or is about to open.
struct Open {
    is_over: bool,
    last_number: u64,
    wakers: BTreeMap<u64, Waker>,
}

static OPEN: Mutex<Open> = Mutex::new(Open { is_over: false, last_number: 0, wakers: BTreeMap::new() });
static CLOSED: Condvar = Condvar::new();

fn open() -> MutexGuard<'static, Open> {
    // A panic elsewhere leaves it whole.
    OPEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Closes the chips of this process, which ends now: whoever uses a link from now on, or opens one, waits for that end.
///
/// Whether all are closed: a link whose thread does something else for longer than `patience` stays open.
pub fn close_all(patience: Duration) -> bool {
    let mut open = open();
    open.is_over = true;
    open.wakers.values().for_each(Waker::wake);
    let waited = CLOSED.wait_timeout_while(open, patience, |open| !open.wakers.is_empty());
    waited.unwrap_or_else(PoisonError::into_inner).0.wakers.is_empty()
}

/// A chip on the list of those that are open.
#[derive(Debug)]
pub(super) struct Entry(u64);

impl Entry {
    /// To be made before the chip is opened, and dropped after it is closed.
    pub(super) fn new(waker: Waker) -> Self {
        let mut open = open();
        if open.is_over {
            drop(open);
            wait_for_the_end();
        }
        open.last_number += 1;
        let number = open.last_number;
        open.wakers.insert(number, waker);
        Self(number)
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        open().wakers.remove(&self.0);
        CLOSED.notify_all();
    }
}

/// Whether chips are to be closed.
pub(super) fn is_over() -> bool {
    open().is_over
}

/// There is nothing more to do for this thread.
pub(super) fn wait_for_the_end() -> ! {
    loop {
        thread::park();
    }
}
