//! The pool's process, seen from the bench: a URL, two words when the plan begins and is done, and its notes at the end.

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::thread;

use midstate_sv2::PoolUrl;
use tokio::sync::mpsc;

use crate::clock::Moment;
use crate::plan::Plan;

/// The argument that makes the bench a pool.
pub(crate) const POOL: &str = "--scripted-pool";

/// What the pool noted.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    /// When each previous hash was given, by `nbits`.
    pub(crate) blocks: HashMap<u32, Moment>,
    /// When each share came, by its key.
    pub(crate) share_times: HashMap<u64, Moment>,
    pub(crate) shares: u64,
    /// Of these, those that did not meet the target.
    pub(crate) false_shares: u64,
}

/// A running pool.
pub(crate) struct PoolProcess {
    /// Its standard input stays open: the pool ends when it closes.
    process: Child,
    lines: mpsc::UnboundedReceiver<String>,
}

impl PoolProcess {
    pub(crate) async fn start(plan: Plan) -> (Self, PoolUrl) {
        let mut process = Command::new(std::env::current_exe().expect("this program has a path"))
            .arg(POOL)
            .args(plan.to_arguments())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("this program starts again");
        let out = process.stdout.take().expect("it is piped");
        let (lines_in, lines) = mpsc::unbounded_channel();
        thread::spawn(move || {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                if lines_in.send(line).is_err() {
                    return;
                }
            }
        });
        let mut pool = Self { process, lines };
        let url = pool.lines.recv().await.expect("the pool says where it listens");
        (pool, url.parse().expect("a URL"))
    }

    /// Waits for a word of the pool's.
    pub(crate) async fn says(&mut self, word: &str) {
        let said = self.lines.recv().await.expect("the pool goes on");
        assert_eq!(said, word);
    }

    /// What it noted, once the miner has left.
    pub(crate) async fn notes(mut self) -> Notes {
        let mut notes = Notes::default();
        while let Some(line) = self.lines.recv().await {
            let words: Vec<&str> = line.split(' ').collect();
            let number = |at: usize| words[at].parse::<u64>().expect("a number");
            match words[0] {
                "block" => {
                    notes.blocks.insert(u32::try_from(number(1)).expect("nbits"), number(2));
                }
                "share" => {
                    notes.share_times.insert(number(1), number(2));
                }
                "shares" => (notes.shares, notes.false_shares) = (number(1), number(2)),
                _ => panic!("the pool says `{line}`"),
            }
        }
        let status = self.process.wait().expect("it was started");
        assert!(status.success(), "the pool ended with {status}");
        notes
    }
}
