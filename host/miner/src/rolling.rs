//! What makes one 2^32 of nonces different from the next: extranonce, then time, then version bits; or version bits ahead
//! of the time.
//!
//! Source: SV2 5.3.11 (a share's time lies between the job's and that plus the seconds since it came), BIP323 (the
//! version bits), Bitcoin Core's `MAX_FUTURE_BLOCK_TIME` (two hours). Left out: nonces, which fabrics roll.

use std::time::Duration;

use midstate_sv2::channel::VERSION_ROLLING_MASK;

use crate::config::VersionRolling;

/// The lowest bit of the mask, and how many there are.
const MASK_SHIFT: u32 = VERSION_ROLLING_MASK.trailing_zeros();
const MASK_BITS: u32 = VERSION_ROLLING_MASK.count_ones();
/// Bits 5 to 12 are used last: older pools know BIP320's mask only, which starts at bit 13.
const LOW_BITS: u32 = 13 - MASK_SHIFT;

/// How far the time is rolled beyond the job's: pools and nodes refuse what lies more than two hours ahead.
const MAX_NTIME_ROLL_S: u32 = 7200;

/// What a share names besides job and nonce.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Part {
    /// The miner's own bytes of the extranonce; empty on a standard channel.
    pub(crate) extranonce: Vec<u8>,
    pub(crate) ntime: u32,
    pub(crate) version: u32,
}

/// Gives out the parts of one job, each once.
#[derive(Debug)]
pub(crate) struct Roller {
    extranonce_size: usize,
    /// How many extranonces there are; 0 stands for 2^64, of which no one sees the end.
    extranonces: u64,
    first_extranonce: u64,
    next_extranonce: u64,
    is_exhausted: bool,
    min_ntime: u32,
    /// The time and the version that extranonces are combined with now.
    ntime: u32,
    version: u32,
    next_ntime: Option<u32>,
    job_version: u32,
    /// From 1: index 0 is the job's own version, which goes with every time.
    next_version_index: u32,
    /// How many versions there are.
    versions: u32,
    is_version_first: bool,
}

impl Roller {
    /// The first extranonce is `first_extranonce`, without the bytes for which there is no room.
    pub(crate) fn new(
        extranonce_size: usize,
        first_extranonce: u64,
        min_ntime: u32,
        version: u32,
        rolling: VersionRolling,
    ) -> Self {
        let extranonces = if extranonce_size < 8 { 1 << (8 * extranonce_size) } else { 0 };
        let first_extranonce = wrapped(first_extranonce, extranonces);
        let is_version_first = rolling == VersionRolling::First;
        // The job's own version then waits until the others are used up, with the job's own time.
        let (first_version, next_version_index, next_ntime) = if is_version_first {
            (rolled(version, 1), 2, Some(min_ntime))
        } else {
            (version, 1, min_ntime.checked_add(1))
        };
        Self {
            extranonce_size,
            extranonces,
            first_extranonce,
            next_extranonce: first_extranonce,
            is_exhausted: false,
            min_ntime,
            ntime: min_ntime,
            version: first_version,
            next_ntime,
            job_version: version,
            next_version_index,
            versions: if rolling == VersionRolling::Never { 1 } else { 1 << MASK_BITS },
            is_version_first,
        }
    }

    /// Whether there is only one extranonce, so that parts are scarce.
    pub(crate) fn is_scarce(&self) -> bool {
        self.extranonces == 1
    }

    /// The next part, or `None` until more time has passed. `since_job` is the time since the job came.
    pub(crate) fn next_part(&mut self, since_job: Duration) -> Option<Part> {
        if self.is_exhausted {
            self.advance(since_job)?;
        }
        let part = Part { extranonce: self.extranonce(), ntime: self.ntime, version: self.version };
        self.next_extranonce = wrapped(self.next_extranonce.wrapping_add(1), self.extranonces);
        self.is_exhausted = self.next_extranonce == self.first_extranonce;
        Some(part)
    }

    /// The counter in big-endian order at the end, zeros before it.
    fn extranonce(&self) -> Vec<u8> {
        let counter = self.next_extranonce.to_be_bytes();
        let size = self.extranonce_size;
        let mut bytes = vec![0; size.saturating_sub(counter.len())];
        bytes.extend_from_slice(&counter[counter.len().saturating_sub(size)..]);
        bytes
    }

    /// Starts over with the next time, or with another version when that time is still ahead; or the other way round.
    ///
    /// The job's own version goes with every time, every other version with the job's own time: no pair comes twice.
    fn advance(&mut self, since_job: Duration) -> Option<()> {
        let elapsed_s = u32::try_from(since_job.as_secs()).unwrap_or(u32::MAX);
        let latest = self.min_ntime.saturating_add(elapsed_s.min(MAX_NTIME_ROLL_S));
        (self.ntime, self.version) = if self.is_version_first {
            self.next_version().or_else(|| self.next_time(latest))
        } else {
            self.next_time(latest).or_else(|| self.next_version())
        }?;
        self.next_extranonce = self.first_extranonce;
        self.is_exhausted = false;
        Some(())
    }

    fn next_time(&mut self, latest: u32) -> Option<(u32, u32)> {
        let ntime = self.next_ntime.filter(|ntime| *ntime <= latest)?;
        self.next_ntime = ntime.checked_add(1);
        Some((ntime, self.job_version))
    }

    fn next_version(&mut self) -> Option<(u32, u32)> {
        let index = self.next_version_index;
        if index >= self.versions {
            return None;
        }
        self.next_version_index += 1;
        Some((self.min_ntime, rolled(self.job_version, index)))
    }
}

/// The number as one of `extranonces`, where 0 stands for 2^64.
fn wrapped(number: u64, extranonces: u64) -> u64 {
    number.checked_rem(extranonces).unwrap_or(number)
}

/// The version with another value in its free bits, for each index below 2^24: bit 13 changes first.
fn rolled(version: u32, index: u32) -> u32 {
    let high = index << LOW_BITS;
    let low = index >> (MASK_BITS - LOW_BITS);
    version ^ (((high | low) << MASK_SHIFT) & VERSION_ROLLING_MASK)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashSet;

    const SECOND: Duration = Duration::from_secs(1);

    proptest! {
        #[test]
        fn no_part_comes_twice_and_all_keep_the_rules(
            size in 0usize..3,
            first: u64,
            min_ntime: u32,
            version: u32,
            rolling in prop_oneof![
                Just(VersionRolling::Last), Just(VersionRolling::First), Just(VersionRolling::Never)
            ],
            steps in prop::collection::vec((prop_oneof![9 => 0u64..4, 1 => 0u64..20_000], 0..50), 1..400),
        ) {
            let mut roller = Roller::new(size, first, min_ntime, version, rolling);
            let may_roll = rolling != VersionRolling::Never;
            let mut seen = HashSet::new();
            let mut now_s = 0;
            for (step_s, parts) in steps {
                now_s += step_s;
                for _ in 0..parts {
                    let Some(part) = roller.next_part(SECOND * u32::try_from(now_s).unwrap()) else {
                        prop_assert!(!may_roll, "versions never run out here");
                        break;
                    };
                    prop_assert_eq!(part.extranonce.len(), size);
                    prop_assert!(part.ntime >= min_ntime);
                    prop_assert!(u64::from(part.ntime - min_ntime) <= now_s.min(7200));
                    let free = if may_roll { VERSION_ROLLING_MASK } else { 0 };
                    prop_assert_eq!((part.version ^ version) & !free, 0);
                    prop_assert!(seen.insert(part.clone()), "{part:?} came twice");
                }
            }
        }

        #[test]
        fn every_index_gives_another_version(a in 0u32..1 << 24, b in 0u32..1 << 24, version: u32) {
            prop_assert_eq!(a == b, rolled(version, a) == rolled(version, b));
        }
    }

    #[test]
    fn time_is_rolled_first_and_then_the_bits_that_old_pools_know() {
        let mut roller = Roller::new(0, 0, 1000, 0x2000_0000, VersionRolling::Last);
        let mut part = |at_s: u32| roller.next_part(SECOND * at_s).map(|part| (part.ntime, part.version));
        assert_eq!(part(0), Some((1000, 0x2000_0000)));
        assert_eq!(part(1), Some((1001, 0x2000_0000)));
        assert_eq!(part(1), Some((1000, 0x2000_2000)));
        assert_eq!(part(1), Some((1000, 0x2000_4000)));
        assert_eq!(part(2), Some((1002, 0x2000_0000)));
    }

    #[test]
    fn versions_ahead_of_times_begin_with_a_rolled_one_and_end_with_the_jobs_own() {
        let mut roller = Roller::new(0, 0, 1000, 0x2000_0000, VersionRolling::First);
        let mut part = || roller.next_part(SECOND).map(|part| (part.ntime, part.version));
        assert_eq!(part(), Some((1000, 0x2000_2000)));
        for index in 2..1 << MASK_BITS {
            assert_eq!(part(), Some((1000, rolled(0x2000_0000, index))));
        }
        assert_eq!(part(), Some((1000, 0x2000_0000)));
        assert_eq!(part(), Some((1001, 0x2000_0000)));
        assert_eq!(part(), None);
    }

    #[test]
    fn a_frozen_version_waits_for_the_next_second() {
        let mut roller = Roller::new(0, 0, u32::MAX - 1, 4, VersionRolling::Never);
        assert!(roller.is_scarce());
        assert!(roller.next_part(SECOND).is_some());
        assert_eq!(roller.next_part(SECOND).map(|part| part.ntime), Some(u32::MAX));
        assert_eq!(roller.next_part(SECOND * 100), None, "time ends");
    }

    #[test]
    fn time_is_rolled_for_two_hours_at_most() {
        let mut roller = Roller::new(0, 0, 1000, 4, VersionRolling::Never);
        let parts: Vec<_> = std::iter::from_fn(|| roller.next_part(SECOND * 10_000)).collect();
        assert_eq!(parts.len(), 7201);
        assert_eq!(parts[7200].ntime, 1000 + 7200);
    }

    #[test]
    fn extranonces_start_anywhere_and_wrap() {
        let mut roller = Roller::new(1, 0x1fe, 7, 4, VersionRolling::Never);
        let all: Vec<_> = std::iter::from_fn(|| roller.next_part(Duration::ZERO)).collect();
        assert_eq!(all.len(), 256);
        let first: Vec<_> = all.iter().take(3).map(|part| part.extranonce[0]).collect();
        assert_eq!((first, all[255].extranonce[0]), (vec![0xfe, 0xff, 0], 0xfd));
        let mut endless = Roller::new(8, u64::MAX, 7, 4, VersionRolling::Never);
        assert_eq!(endless.next_part(SECOND).unwrap().extranonce, [0xff; 8]);
        assert_eq!(endless.next_part(SECOND).unwrap().extranonce, [0; 8]);
    }

    #[test]
    fn extranonces_count_up_at_the_end_and_start_over_with_the_next_second() {
        let mut roller = Roller::new(1, 0, 7, 4, VersionRolling::Never);
        let all: Vec<_> = std::iter::from_fn(|| roller.next_part(SECOND)).collect();
        assert_eq!(all.len(), 512);
        assert_eq!((all[255].extranonce[0], all[255].ntime), (255, 7));
        assert_eq!((all[256].extranonce[0], all[256].ntime), (0, 8));

        let mut long = Roller::new(12, 0, 7, 4, VersionRolling::Never);
        assert_eq!(long.next_part(SECOND).unwrap().extranonce, [0; 12]);
        assert_eq!(long.next_part(SECOND).unwrap().extranonce, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    }
}
