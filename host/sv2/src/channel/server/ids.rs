//! Ids that a server gives out.
//!
//! Source: SV2 5.2, 5.3.15.

/// Ids of the channels and groups of one connection: one space for both, no id used twice.
#[derive(Clone, Debug, Default)]
pub struct ChannelIds {
    last: u32,
}

impl ChannelIds {
    /// The next id, from 1; none after 2^32 - 1, when the answer is `channel-capacity-exhausted`.
    pub fn allocate(&mut self) -> Option<u32> {
        self.last = self.last.checked_add(1)?;
        Some(self.last)
    }
}

/// Job ids. Unique among the valid jobs of any channel, since 2^32 jobs are never valid at once.
#[derive(Clone, Debug, Default)]
pub struct JobIds {
    last: u32,
}

impl JobIds {
    /// The next id, from 1, around to 0 after 2^32 - 1.
    pub fn allocate(&mut self) -> u32 {
        self.last = self.last.wrapping_add(1);
        self.last
    }

    /// The id that was given out last, 0 before the first.
    pub fn last(&self) -> u32 {
        self.last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_start_at_one_and_channel_ids_never_come_back() {
        let mut channels = ChannelIds::default();
        assert_eq!([channels.allocate(), channels.allocate()], [Some(1), Some(2)]);
        channels.last = u32::MAX - 1;
        assert_eq!(
            [channels.allocate(), channels.allocate(), channels.allocate()],
            [Some(u32::MAX), None, None]
        );
        let mut jobs = JobIds { last: u32::MAX - 1 };
        assert_eq!([jobs.allocate(), jobs.allocate(), jobs.allocate()], [u32::MAX, 0, 1]);
    }
}
