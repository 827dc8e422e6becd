//! The share ledger: what became of each share that was submitted.
//!
//! Every share ends exactly once: accepted, rejected, or with its outcome unknown because the connection died first.
//! Pools may accept in batches, which name the last share and the number accepted; refusals come one by one.
//!
//! Source: SV2 5.3.13, 5.3.14. Left out: shares that were never submitted ([`crate::dispatch`] drops those).

use std::collections::{BTreeMap, VecDeque};

/// Shares without an answer that are remembered; the oldest becomes an unknown outcome when one more comes.
const MAX_PENDING: usize = 16_384;
/// Different refusal codes that are counted apart: a pool chooses them.
const MAX_CODES: usize = 16;
/// Where refusals beyond [`MAX_CODES`] are counted.
const OTHER_CODES: &str = "other";

/// What became of the submitted shares.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShareCounts {
    /// Handed to the connection.
    pub submitted: u64,
    /// Accepted by the pool.
    pub accepted: u64,
    /// Refused by the pool.
    pub rejected: u64,
    /// Refusals by the pool's code, at most 17 of them.
    pub rejected_by_code: BTreeMap<String, u64>,
    /// Never answered before the connection died, or before too many others came.
    pub unknown: u64,
    /// Waiting for an answer.
    pub pending: u64,
    /// Answers for shares that wait for none, and more accepted than waited: the pool's count differs from ours.
    pub unmatched_answers: u64,
    /// Of the accepted ones, how many met `nbits` too.
    pub blocks: u64,
    /// Hashes that the accepted shares stand for.
    pub accepted_work: f64,
}

#[derive(Debug)]
struct Pending {
    sequence_number: u32,
    is_block: bool,
    work: f64,
}

/// What one batch of successes credited.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Credit {
    pub(crate) shares: u64,
    pub(crate) blocks: u64,
    pub(crate) work: f64,
}

/// The ledger of one miner over all its connections; sequence numbers are the current connection's.
#[derive(Debug, Default)]
pub(crate) struct Ledger {
    /// In order of submission.
    pending: VecDeque<Pending>,
    counts: ShareCounts,
}

impl Ledger {
    pub(crate) fn counts(&self) -> ShareCounts {
        ShareCounts { pending: self.pending.len() as u64, ..self.counts.clone() }
    }

    pub(crate) fn is_waiting(&self) -> bool {
        !self.pending.is_empty()
    }

    pub(crate) fn submitted(&mut self, sequence_number: u32, is_block: bool, work: f64) {
        if self.pending.len() == MAX_PENDING {
            self.pending.pop_front();
            self.counts.unknown += 1;
        }
        self.counts.submitted += 1;
        self.pending.push_back(Pending { sequence_number, is_block, work });
    }

    /// Takes a batch of `count` successes, of which `last` is the newest.
    ///
    /// Credited are `last` and those just before it. An older share that the batch has no room for goes on waiting, and
    /// a batch whose `last` does not wait is a repetition: nothing is credited twice.
    pub(crate) fn accepted(&mut self, last: u32, count: u32) -> Credit {
        let mut credit = Credit::default();
        let end = self.pending.iter().position(|pending| pending.sequence_number == last).map(|at| at + 1);
        let matched = end.unwrap_or(0).min(count as usize);
        self.counts.unmatched_answers += u64::from(count) - matched as u64;
        let Some(end) = end else { return credit };
        for pending in self.pending.drain(end - matched..end) {
            credit.shares += 1;
            credit.blocks += u64::from(pending.is_block);
            credit.work += pending.work;
        }
        self.counts.accepted += credit.shares;
        self.counts.blocks += credit.blocks;
        self.counts.accepted_work += credit.work;
        credit
    }

    /// Takes a refusal. Whether the share was waiting.
    pub(crate) fn rejected(&mut self, sequence_number: u32, code: &str) -> bool {
        let at = self.pending.iter().position(|pending| pending.sequence_number == sequence_number);
        if at.and_then(|at| self.pending.remove(at)).is_none() {
            self.counts.unmatched_answers += 1;
            return false;
        }
        self.counts.rejected += 1;
        let codes = &mut self.counts.rejected_by_code;
        let is_known = codes.contains_key(code) || codes.len() < MAX_CODES;
        *codes.entry(if is_known { code } else { OTHER_CODES }.to_owned()).or_default() += 1;
        true
    }

    /// The connection died: nothing will be heard of what waits. How many that were.
    pub(crate) fn connection_lost(&mut self) -> u64 {
        let lost = self.pending.len() as u64;
        self.pending.clear();
        self.counts.unknown += lost;
        lost
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn ledger(numbers: impl IntoIterator<Item = u32>) -> Ledger {
        let mut ledger = Ledger::default();
        for number in numbers {
            ledger.submitted(number, number == 3, 10.0);
        }
        ledger
    }

    #[test]
    fn a_batch_is_credited_exactly_once() {
        let mut ledger = ledger(0..5);
        assert_eq!(ledger.accepted(3, 4), Credit { shares: 4, blocks: 1, work: 40.0 });
        assert_eq!(ledger.accepted(3, 4), Credit::default(), "the same batch again");
        let counts = ledger.counts();
        assert_eq!((counts.accepted, counts.pending, counts.blocks), (4, 1, 1));
        assert_eq!(counts.unmatched_answers, 4);
    }

    #[test]
    fn refused_shares_leave_a_batch_around_them() {
        let mut ledger = ledger(0..4);
        assert!(ledger.rejected(1, "stale-share"));
        assert!(!ledger.rejected(1, "stale-share"), "refused twice");
        assert_eq!(ledger.accepted(3, 3).shares, 3);
        let counts = ledger.counts();
        assert_eq!((counts.submitted, counts.accepted, counts.rejected, counts.pending), (4, 3, 1, 0));
        assert_eq!(counts.rejected_by_code["stale-share"], 1);
    }

    #[test]
    fn a_batch_smaller_than_what_waits_credits_the_newest_and_the_rest_waits_on() {
        let mut ledger = ledger(0..4);
        assert_eq!(ledger.accepted(2, 1).shares, 1);
        assert_eq!(ledger.counts().pending, 3);
        assert_eq!(ledger.accepted(1, 2).shares, 2);
        assert_eq!(ledger.accepted(3, 1).shares, 1);
        assert_eq!(ledger.counts().unmatched_answers, 0);
    }

    #[test]
    fn a_dead_connection_leaves_outcomes_unknown_and_the_next_one_starts_over() {
        let mut ledger = ledger(0..3);
        assert_eq!(ledger.connection_lost(), 3);
        ledger.submitted(0, false, 1.0);
        assert_eq!(ledger.accepted(0, 1).shares, 1);
        let counts = ledger.counts();
        assert_eq!((counts.submitted, counts.accepted, counts.unknown, counts.pending), (4, 1, 3, 0));
    }

    #[test]
    fn sequence_numbers_may_wrap() {
        let mut ledger = ledger([u32::MAX - 1, u32::MAX, 0, 1]);
        assert_eq!(ledger.accepted(0, 3).shares, 3);
        assert_eq!(ledger.counts().pending, 1);
    }

    #[test]
    fn a_pool_that_invents_codes_or_answers_nothing_fills_no_memory() {
        let mut ledger = ledger(0..100);
        for number in 0..100 {
            assert!(ledger.rejected(number, &format!("code-{number}")));
        }
        let codes = ledger.counts().rejected_by_code;
        assert_eq!((codes.len(), codes[OTHER_CODES], codes.values().sum()), (MAX_CODES + 1, 84, 100_u64));
        for number in 0..20_000 {
            ledger.submitted(number, false, 1.0);
        }
        let counts = ledger.counts();
        assert_eq!((counts.pending, counts.unknown), (16_384, 3_616));
    }

    proptest! {
        #[test]
        fn every_share_ends_once_whatever_the_pool_says(
            answers in prop::collection::vec((0u32..40, 0u32..10, any::<bool>()), 0..60),
        ) {
            let mut ledger = ledger(0..32);
            for (number, count, is_success) in answers {
                if is_success {
                    ledger.accepted(number, count);
                } else {
                    ledger.rejected(number, "invalid-share");
                }
                let counts = ledger.counts();
                prop_assert_eq!(counts.accepted + counts.rejected + counts.pending, counts.submitted);
            }
            ledger.connection_lost();
            let counts = ledger.counts();
            prop_assert_eq!(counts.accepted + counts.rejected + counts.unknown, 32);
        }
    }
}
