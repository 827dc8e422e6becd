//! What the miner says in its log, and what the pool says: each share on both sides.

use std::collections::{BTreeMap, HashMap, HashSet};

use midstate_pool::{PoolEvent, PoolHandle, PoolStats};
use serde_json::Value;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::TryRecvError;

/// What the miner last said of a board.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct BoardLog {
    pub(crate) openings: u32,
    pub(crate) is_open: bool,
    /// Why it is not, or was not the last time.
    pub(crate) reason: String,
}

impl BoardLog {
    pub(crate) fn is_quarantined(&self) -> bool {
        !self.is_open && self.reason.starts_with("is in quarantine: ")
    }
}

pub(crate) struct Books {
    events: Receiver<PoolEvent>,
    /// By their numbers, which are unique within a connection, of which there must be only one: how many new previous
    /// hashes the miner knew then.
    submitted: HashMap<u32, u64>,
    submitted_hashes: HashSet<String>,
    new_prev_hashes: u64,
    pub(crate) boards: BTreeMap<String, BoardLog>,
    /// By the pool.
    pub(crate) accepted: HashSet<String>,
    pub(crate) refused: u64,
    pub(crate) blocks: u64,
    /// The last lines of the log, for a test that fails.
    pub(crate) log: Vec<String>,
}

impl Books {
    pub(crate) fn new(pool: &PoolHandle) -> Self {
        Self {
            events: pool.events(),
            submitted: HashMap::new(),
            submitted_hashes: HashSet::new(),
            new_prev_hashes: 0,
            boards: BTreeMap::new(),
            accepted: HashSet::new(),
            refused: 0,
            blocks: 0,
            log: Vec::new(),
        }
    }

    pub(crate) fn board(&self, name: &str) -> BoardLog {
        self.boards.get(name).cloned().unwrap_or_default()
    }

    /// Takes a line of the miner's.
    pub(crate) fn miner_says(&mut self, line: &str) {
        let is_event = [" DEBUG ", " INFO ", " WARN "].iter().any(|level| line.contains(level));
        if !is_event {
            // From time to time it says how things stand.
            return self.log.push(line.to_owned());
        }
        if let Some(number) = number_between(line, "share ", " submitted: ")
            .or_else(|| number_between(line, "block ", " submitted: "))
        {
            let hash = line.rsplit(' ').next().unwrap_or_default().to_owned();
            assert!(self.submitted_hashes.insert(hash), "a share was submitted twice: {line}");
            let known = self.submitted.insert(number, self.new_prev_hashes);
            assert!(known.is_none(), "a number was used twice: {line}");
            return;
        }
        if let Some(number) = number_between(line, "the pool refused share ", ": ") {
            assert!(line.ends_with("stale-share"), "{line}");
            // It crossed the news on the wire: the miner heard of the new previous hash after it had sent the share.
            let known = self.submitted[&number];
            assert!(known < self.new_prev_hashes, "a share of a job that was known to be dead: {line}");
        }
        self.new_prev_hashes += u64::from(line.contains(" on a new previous hash"));
        if let Some((name, _)) = between(line, "fabric ", " is open") {
            let board = self.boards.entry(name.to_owned()).or_default();
            board.openings += 1;
            board.is_open = true;
        } else if let Some((name, reason)) = failed(line) {
            let board = self.boards.entry(name).or_default();
            board.is_open = false;
            board.reason = reason;
        }
        if !line.contains(" DEBUG ") {
            self.log.push(line.to_owned());
        }
    }

    /// Holds the miner's summary against the pool's accounts and against what both said of each share.
    pub(crate) fn check(&self, summary: &Value, pool: &PoolStats) {
        let count = |name: &str| summary[name].as_u64().expect("a number");
        let accepted = self.accepted.len() as u64;
        assert!(
            self.accepted.is_subset(&self.submitted_hashes),
            "the pool accepted what was never submitted"
        );
        assert_eq!((count("shares_accepted"), pool.shares_accepted), (accepted, accepted), "{summary}");
        assert_eq!((count("shares_rejected"), pool.shares_rejected_total()), (self.refused, self.refused));
        let submitted = self.submitted.len() as u64;
        assert_eq!((count("shares_submitted"), accepted + self.refused), (submitted, submitted), "{summary}");
        assert_eq!((count("shares_unknown"), count("unmatched_answers")), (0, 0), "{summary}");
        assert_eq!((count("connections"), count("blocks")), (1, self.blocks), "{summary}");
        for board in summary["fabrics"].as_array().expect("an array") {
            let is_explained = board["state"] == "quarantined" && board["reason"].is_string();
            assert!(board["state"] == "open" || is_explained, "{board}");
        }
    }

    /// Takes in what the pool has said.
    pub(crate) fn look_at_pool(&mut self) {
        loop {
            match self.events.try_recv() {
                Ok(PoolEvent::ShareAccepted { hash, .. }) => {
                    assert!(self.accepted.insert(hash.to_string()), "the pool accepted {hash} twice");
                }
                Ok(PoolEvent::ShareRejected { .. }) => self.refused += 1,
                Ok(PoolEvent::BlockFound { .. }) => self.blocks += 1,
                Ok(_) => {}
                Err(TryRecvError::Lagged(missed)) => panic!("{missed} events of the pool were missed"),
                Err(TryRecvError::Empty | TryRecvError::Closed) => return,
            }
        }
    }
}

/// What stands behind `before`, up to `after`, and what follows that.
fn between<'a>(line: &'a str, before: &str, after: &str) -> Option<(&'a str, &'a str)> {
    line.split_once(before)?.1.split_once(after)
}

fn number_between(line: &str, before: &str, after: &str) -> Option<u32> {
    between(line, before, after)?.0.parse().ok()
}

/// The board that a line says to be of no use now, and why.
fn failed(line: &str) -> Option<(String, String)> {
    let (name, rest) = line.split_once("fabric ")?.1.split_once(' ')?;
    let is_over =
        ["failed: ", "cannot be opened: ", "is in quarantine: "].iter().any(|how| rest.starts_with(how));
    is_over.then(|| (name.to_owned(), rest.to_owned()))
}
