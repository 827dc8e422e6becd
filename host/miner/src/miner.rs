//! Starting a miner, watching it, and ending it.
//!
//! Left out: what it does in between ([`crate::engine`]).

use tokio::sync::{broadcast, mpsc, oneshot, watch};
use tokio::task::JoinHandle;

use crate::config::MinerConfig;
use crate::engine::{Engine, EngineParts};
use crate::error::Error;
use crate::event::MinerEvent;
use crate::fabric_worker::{FabricSource, Worker};
use crate::stats::{Stats, Summary};

/// Events that a slow reader may fall behind before it misses some.
const EVENTS: usize = 1024;
/// Reports of all fabrics that may wait for the engine.
const REPORTS: usize = 256;

/// A Stratum V2 miner.
#[derive(Debug)]
pub struct Miner;

impl Miner {
    /// Starts mining, inside a tokio runtime. What goes wrong later with the pool or a fabric is retried, reported as
    /// [`MinerEvent`] and shown in [`Stats`], and ends nothing.
    ///
    /// # Errors
    /// [`Error::Config`] for values that cannot work, or no fabric at all; [`Error::Thread`].
    pub fn start(config: MinerConfig, fabrics: Vec<FabricSource>) -> Result<MinerHandle, Error> {
        config.check()?;
        if fabrics.is_empty() {
            return Err(Error::Config { what: "no fabric is given: nothing could be mined".to_owned() });
        }
        let (events, first_events) = broadcast::channel(EVENTS);
        let (publish, stats) = watch::channel(Stats::default());
        let (stop, stopped) = oneshot::channel();
        let (add, added) = mpsc::unbounded_channel();
        let (reports, received) = mpsc::channel(REPORTS);
        let mut workers: Vec<Worker> = Vec::new();
        for (at, source) in fabrics.into_iter().enumerate() {
            match Worker::start(at, source, &config, reports.clone()) {
                Ok(worker) => workers.push(worker),
                Err(error) => {
                    workers.iter().for_each(|worker| worker.mailbox.stop());
                    return Err(error);
                }
            }
        }
        let parts = EngineParts {
            config,
            workers,
            reporter: Some(reports),
            reports: received,
            added,
            events: events.clone(),
            publish,
        };
        let task = tokio::spawn(Engine::new(parts).run(stopped));
        Ok(MinerHandle { stats, events, first_events: Some(first_events), add, stop, task })
    }
}

/// A running miner. Dropping it ends the mining too, without a summary.
#[derive(Debug)]
pub struct MinerHandle {
    stats: watch::Receiver<Stats>,
    events: broadcast::Sender<MinerEvent>,
    first_events: Option<broadcast::Receiver<MinerEvent>>,
    add: mpsc::UnboundedSender<FabricSource>,
    stop: oneshot::Sender<()>,
    task: JoinHandle<Result<Summary, Error>>,
}

impl MinerHandle {
    /// What was counted so far: renewed several times a second, and whenever something noteworthy happens. The sender is
    /// gone once the mining has ended.
    pub fn stats(&self) -> watch::Receiver<Stats> {
        self.stats.clone()
    }

    /// What happens: at the first call from the start on, later from now on. A reader that is too slow misses some.
    pub fn events(&mut self) -> broadcast::Receiver<MinerEvent> {
        self.first_events.take().unwrap_or_else(|| self.events.subscribe())
    }

    /// Adds a fabric to those that mine: it is the last one in [`Stats`]. It stays there, also when it has gone for good. A
    /// miner that has ended takes no more.
    pub fn add(&self, fabric: FabricSource) {
        // Whoever watches the statistics learns of the end there.
        let _ = self.add.send(fabric);
    }

    /// Ends the mining: the fabrics stop, shares on their way get a moment to be answered, the channel is closed.
    ///
    /// # Errors
    /// [`Error::Internal`] when a defect ended the mining before; the receivers of [`Self::stats`] are closed then.
    pub async fn shutdown(self) -> Result<Summary, Error> {
        let Self { stop, task, .. } = self;
        // Fails only if the engine ended already.
        let _ = stop.send(());
        task.await.map_err(|error| Error::Internal { task: "mining", detail: error.to_string() })?
    }
}
