//! Ending a wait from another thread: an order that comes while its fabric's thread polls must not wait for the poll's end.
//!
//! Left out: what the thread does then.

use core::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Ends a wait in which another thread is. If it is in none, the next one ends at once.
#[derive(Clone)]
pub struct Interrupter(Arc<dyn Fn() + Send + Sync>);

impl Interrupter {
    /// Interrupts by calling a function, which must not block.
    pub fn new(interrupt: impl Fn() + Send + Sync + 'static) -> Self {
        Self(Arc::new(interrupt))
    }

    /// Interrupts once: several calls before the wait ends are one.
    pub fn interrupt(&self) {
        (self.0)();
    }
}

impl fmt::Debug for Interrupter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Interrupter")
    }
}

/// The side of the thread that waits.
#[derive(Clone, Debug, Default)]
pub struct Interruption(Arc<(Mutex<bool>, Condvar)>);

impl Interruption {
    fn is_interrupted(&self) -> MutexGuard<'_, bool> {
        // A flag is whole at every moment.
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What ends this wait.
    pub fn interrupter(&self) -> Interrupter {
        let interruption = self.clone();
        Interrupter::new(move || {
            *interruption.is_interrupted() = true;
            interruption.0.1.notify_all();
        })
    }

    /// Whether it was interrupted since the last look.
    pub fn take(&self) -> bool {
        std::mem::take(&mut *self.is_interrupted())
    }

    /// Waits. Whether it was interrupted before that time was over, or since the last look.
    pub fn wait(&self, timeout: Duration) -> bool {
        let guard = self.is_interrupted();
        let waited = self.0.1.wait_timeout_while(guard, timeout, |is_interrupted| !*is_interrupted);
        let (mut guard, _) = waited.unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *guard)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::thread;

    const LONG: Duration = Duration::from_secs(3600);

    #[test]
    fn a_wait_ends_when_it_is_interrupted_before_or_meanwhile() {
        let interruption = Interruption::default();
        let interrupter = interruption.interrupter();
        interrupter.interrupt();
        interrupter.interrupt();
        assert!(interruption.wait(LONG));
        assert!(!interruption.take() && !interruption.wait(Duration::ZERO), "several are one");
        thread::scope(|scope| {
            scope.spawn(|| interrupter.interrupt());
            assert!(interruption.wait(LONG));
        });
        interrupter.interrupt();
        assert!(interruption.take() && !interruption.take());
    }
}
