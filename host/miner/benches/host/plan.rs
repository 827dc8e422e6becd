//! What a run does, as the two processes tell it each other.

use std::time::Duration;

/// What the pool does once the miner works.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    /// From the channel's opening on.
    pub(crate) warm_up: Duration,
    /// How many previous hashes come.
    pub(crate) blocks: u32,
    /// From one to the next.
    pub(crate) every: Duration,
    /// After the last one.
    pub(crate) quiet: Duration,
    /// Whether each event's time is noted.
    pub(crate) is_timed: bool,
}

impl Plan {
    /// As arguments of the pool's process.
    pub(crate) fn to_arguments(self) -> [String; 5] {
        let Self { warm_up, blocks, every, quiet, is_timed } = self;
        [
            warm_up.as_millis().to_string(),
            blocks.to_string(),
            every.as_millis().to_string(),
            quiet.as_millis().to_string(),
            u64::from(is_timed).to_string(),
        ]
    }

    /// From these arguments; `None` if they are others.
    pub(crate) fn from_arguments(arguments: &[String]) -> Option<Self> {
        let numbers = arguments.iter().map(|argument| argument.parse::<u64>().ok());
        let [warm_up, blocks, every, quiet, is_timed] = numbers.collect::<Option<Vec<_>>>()?[..] else {
            return None;
        };
        Some(Self {
            warm_up: Duration::from_millis(warm_up),
            blocks: u32::try_from(blocks).ok()?,
            every: Duration::from_millis(every),
            quiet: Duration::from_millis(quiet),
            is_timed: is_timed != 0,
        })
    }
}
