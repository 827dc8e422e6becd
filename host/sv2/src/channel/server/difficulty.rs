//! Which target a channel's shares must meet, and how it follows the shares that come.
//!
//! A client declares its hash rate when it opens a channel, and the server wants a certain number of shares a minute: slow
//! devices get an easy target, and find shares as often as fast ones. Then [`Vardiff`] measures.
//!
//! Source: SV2 5.3.2 (`nominal_hash_rate`, `max_target`), 5.3.21.

use midstate_spec::Target;

/// The limits within which the target of a channel is chosen.
#[derive(Clone, Copy, Debug)]
pub struct ShareRate {
    /// How many shares a channel should find in a minute; above 0.
    pub shares_per_minute: f64,
    /// The easiest target that is given to a channel.
    pub easiest: Target,
    /// The target of a block, than which no share is harder.
    pub block: Target,
}

impl ShareRate {
    /// The target for a hash rate in hashes per second, not easier than the client's limit.
    pub fn target(&self, nominal_hash_rate: f32, max_target: Target) -> Target {
        share_target(nominal_hash_rate, self.shares_per_minute, max_target, self.easiest, self.block)
    }
}

/// The target for a device of `nominal_hash_rate` hashes per second that should find `shares_per_minute`.
///
/// Three limits apply, each stronger than those before:
/// 1. not easier than `easiest`, the pool's own limit;
/// 2. not harder than `block`: else a block would be found that is no share;
/// 3. not easier than the client's `max_target`, since the device cannot report easier hashes. A client whose limit
///    is harder than a block still works: each of its shares is a block.
///
/// A hash rate of 0 means unknown, and gets the easiest target there is. The result never grows with the hash rate.
fn share_target(
    nominal_hash_rate: f32,
    shares_per_minute: f64,
    max_target: Target,
    easiest: Target,
    block: Target,
) -> Target {
    let hashes_per_share = f64::from(nominal_hash_rate) * 60.0 / shares_per_minute;
    target_for_hashes(hashes_per_share).min(easiest).max(block).min(max_target)
}

/// The target that takes `hashes` on average, at `f64` precision: 2^256 / `hashes`, cut to an integer. The easiest
/// target for 1 and less, and for what is not a number.
pub fn target_for_hashes(hashes: f64) -> Target {
    if hashes.is_nan() || hashes <= 1.0 {
        return Target::MAX;
    }
    let quotient = 2f64.powi(256) / hashes;
    // IEEE 754: the number is `mantissa * 2^(exponent - 1075)`; subnormals are below 1 like all with a low exponent.
    let bits = quotient.to_bits();
    let exponent = (bits >> 52) & 0x7ff;
    let mantissa = (bits & ((1 << 52) - 1)) | (1 << 52);
    let mut bytes = [0; 32];
    match exponent.checked_sub(1075) {
        // A quotient below 2^53: the integer is what is left of the mantissa.
        None => {
            let integer = u32::try_from(1075 - exponent).ok().and_then(|shift| mantissa.checked_shr(shift));
            bytes[..8].copy_from_slice(&integer.unwrap_or(0).to_le_bytes());
        }
        // The 53 bits of the mantissa stand at bit `shift` and end below bit 256.
        Some(shift) => {
            let first = usize::try_from(shift / 8).unwrap_or(usize::MAX);
            let spread = (mantissa << (shift % 8)).to_le_bytes();
            for (byte, value) in bytes.iter_mut().skip(first).zip(spread) {
                *byte = value;
            }
        }
    }
    Target::from_le_bytes(bytes)
}

/// Shares after which a measurement is looked at.
const ENOUGH_SHARES: u32 = 32;
/// Seconds after which it is looked at with fewer.
const ENOUGH_SECONDS: u32 = 120;
/// The most that the assumed hash rate changes at once, up or down.
const MAX_STEP: f64 = 4.0;
/// The least change that is worth a new target.
const MIN_CHANGE: f64 = 0.25;

/// Measures a channel's hash rate by its shares.
///
/// The law: a measurement runs from the last change of the target. It is looked at once it has 32 shares, or is 120 seconds
/// old. The measured rate is the hashes that its shares stand for, each by the target that it had to meet, over its time. It
/// becomes the assumed rate if it is off by a quarter and by more than twice what chance makes of so many shares
/// (1 / sqrt(n), of those that were found if there are too many, of those that were promised if there are too few), by a factor of
/// 4 at most; without any share the assumed rate is halved. Else the measurement goes on, and begins anew after ten
/// times these limits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Vardiff {
    rate: f64,
    since_s: u32,
    shares: u32,
    hashes: f64,
}

impl Vardiff {
    /// Begins with the rate that a client declares, in hashes per second; 0 is unknown.
    pub fn new(nominal_hash_rate: f32, now_s: u32) -> Self {
        Self { rate: f64::from(nominal_hash_rate), since_s: now_s, shares: 0, hashes: 0.0 }
    }

    /// The assumed rate, in hashes per second.
    pub fn rate(&self) -> f64 {
        self.rate
    }

    /// Counts an accepted share that had to meet `target`.
    pub fn share(&mut self, target: Target) {
        self.shares = self.shares.saturating_add(1);
        self.hashes += target.expected_hashes();
    }

    /// The rate that the channel's target should follow from now on, if that is another.
    pub fn poll(&mut self, now_s: u32) -> Option<f64> {
        let seconds = now_s.saturating_sub(self.since_s);
        if self.shares < ENOUGH_SHARES && seconds < ENOUGH_SECONDS {
            return None;
        }
        let seconds_f64 = f64::from(seconds.max(1));
        let measured = self.hashes / seconds_f64;
        let chance = |shares: f64| 2.0 / shares.sqrt();
        let (rate, is_sure) = if self.shares == 0 {
            (self.rate / 2.0, true)
        } else if self.rate == 0.0 {
            (measured, true)
        } else {
            let found = f64::from(self.shares);
            let promised = self.rate * seconds_f64 * found / self.hashes;
            let is_sure = if measured > self.rate {
                1.0 - self.rate / measured > chance(found)
            } else {
                1.0 - measured / self.rate > chance(promised)
            };
            (measured.clamp(self.rate / MAX_STEP, self.rate * MAX_STEP), is_sure)
        };
        let is_other = is_sure && (rate - self.rate).abs() > self.rate * MIN_CHANGE;
        if is_other || self.shares >= 10 * ENOUGH_SHARES || seconds >= 10 * ENOUGH_SECONDS {
            (self.since_s, self.shares, self.hashes) = (now_s, 0, 0.0);
        }
        is_other.then(|| {
            self.rate = rate;
            rate
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn power_of_two(bit: usize) -> Target {
        let mut bytes = [0; 32];
        bytes[bit / 8] = 1 << (bit % 8);
        Target::from_le_bytes(bytes)
    }

    #[test]
    fn powers_of_two_are_exact() {
        for bit in 0..256 {
            let hashes = 2f64.powi(256 - i32::try_from(bit).unwrap());
            assert_eq!(target_for_hashes(hashes), power_of_two(bit), "2^{bit}");
        }
        assert_eq!(target_for_hashes(2f64.powi(257)).to_le_bytes(), [0; 32]);
        assert_eq!(target_for_hashes(f64::INFINITY).to_le_bytes(), [0; 32]);
        for easiest in [1.0, 0.5, 0.0, -1.0, f64::NAN] {
            assert_eq!(target_for_hashes(easiest), Target::MAX);
        }
    }

    #[test]
    fn a_share_every_three_seconds_at_one_megahash() {
        let target = share_target(1e6, 20.0, Target::MAX, Target::MAX, power_of_two(0));
        assert!((target.expected_hashes() / 3e6 - 1.0).abs() < 1e-9);
    }

    #[test]
    fn each_limit_holds() {
        let (easy, hard) = (power_of_two(255), power_of_two(200));
        let slow = |easiest, max| share_target(1.0, 20.0, max, easiest, hard);
        assert_eq!(slow(power_of_two(240), Target::MAX), power_of_two(240));
        assert_eq!(slow(Target::MAX, power_of_two(230)), power_of_two(230));
        let fast = |max, block| share_target(1e30, 20.0, max, Target::MAX, block);
        assert_eq!(fast(Target::MAX, easy), easy);
        assert_eq!(fast(hard, easy), hard, "a device's limit beats the block's");
        assert_eq!(share_target(0.0, 20.0, easy, Target::MAX, hard), easy);
    }

    proptest! {
        #[test]
        fn more_hashes_never_make_an_easier_target(a in 0.0f64..1e80, b in 0.0f64..1e80) {
            let (less, more) = if a < b { (a, b) } else { (b, a) };
            prop_assert!(target_for_hashes(more) <= target_for_hashes(less));
        }

        #[test]
        fn faster_devices_never_get_easier_targets(
            a in 0.0f32..f32::MAX, b in 0.0f32..f32::MAX, max: [u8; 32], easiest: [u8; 32], block: [u8; 32],
        ) {
            let (slow, fast) = if a < b { (a, b) } else { (b, a) };
            let [max, easiest, block] = [max, easiest, block].map(Target::from_le_bytes);
            let at = |rate| share_target(rate, 20.0, max, easiest, block);
            prop_assert!(at(fast) <= at(slow));
            prop_assert!(at(fast) <= max);
            prop_assert!(at(fast) >= block.min(max));
        }

        #[test]
        fn the_target_takes_the_hashes_it_was_made_for(exponent in 1.0f64..230.0) {
            let hashes = exponent.exp2();
            let expected = target_for_hashes(hashes).expected_hashes();
            prop_assert!((expected / hashes - 1.0).abs() < 1e-6, "{expected} for {hashes}");
        }
    }

    /// Shares of a device that finds them as evenly as its target says.
    fn mine(vardiff: &mut Vardiff, rate: &ShareRate, device: f64, now: &mut u32, minutes: u32) -> Target {
        #[expect(clippy::cast_possible_truncation, reason = "the wire has f32")]
        let target_of = |vardiff: &Vardiff| rate.target(vardiff.rate() as f32, Target::MAX);
        let mut target = target_of(vardiff);
        let mut due = 0.0;
        for _ in 0..60 * minutes {
            due += device / target.expected_hashes();
            while due >= 1.0 {
                vardiff.share(target);
                due -= 1.0;
            }
            *now += 1;
            if vardiff.poll(*now).is_some() {
                target = target_of(vardiff);
            }
        }
        target
    }

    #[test]
    fn the_target_follows_the_device_whatever_it_declared() {
        let rate = ShareRate { shares_per_minute: 20.0, easiest: Target::MAX, block: power_of_two(60) };
        for declared in [0.0, 1e3, 1e6, 1e9, 1e12] {
            let mut now = 1_000_000;
            let mut vardiff = Vardiff::new(declared, now);
            for device in [1e6, 1e8, 1e5] {
                let target = mine(&mut vardiff, &rate, device, &mut now, 60);
                let per_minute = device * 60.0 / target.expected_hashes();
                assert!((14.0..28.0).contains(&per_minute), "{declared}, {device}: {per_minute}");
            }
        }
    }

    #[test]
    fn chance_alone_changes_nothing() {
        let mut vardiff = Vardiff::new(1e6, 0);
        let target = target_for_hashes(3e6);
        // A third more shares than the rate says, of 32: within twice what chance makes of so many.
        for _ in 0..32 {
            vardiff.share(target);
        }
        assert_eq!(vardiff.poll(72), None);
        // Half as many again, of 64: not.
        for _ in 0..32 {
            vardiff.share(target);
        }
        let rate = vardiff.poll(128).expect("half as many again");
        assert!((rate / 1.5e6 - 1.0).abs() < 1e-5, "{rate}");
    }

    #[test]
    fn silence_halves_and_no_step_is_longer_than_four() {
        let mut vardiff = Vardiff::new(8e6, 0);
        assert_eq!(vardiff.poll(ENOUGH_SECONDS - 1), None);
        assert_eq!(vardiff.poll(ENOUGH_SECONDS), Some(4e6));
        for _ in 0..ENOUGH_SHARES {
            vardiff.share(target_for_hashes(1e9));
        }
        assert_eq!(vardiff.poll(ENOUGH_SECONDS), Some(16e6));
        // A clock that goes back stops nothing but the measurement.
        assert_eq!(vardiff.poll(0), None);
    }
}
