//! What a pool is asked for: a mining channel of either kind, for the speed that the fabrics have.
//!
//! Source: SV2 5.3.2, 5.3.4, 5.3.7. Left out: the channels' rules, which are the protocol crate's.

use midstate_sv2::channel::target_for_hashes;
use midstate_sv2::messages::{Message, OpenExtendedMiningChannel, OpenStandardMiningChannel, UpdateChannel};
use midstate_sv2::{ConfigError, U256};

use crate::config::ChannelKind;

/// The request id of the only channel that a connection opens.
pub(crate) const REQUEST_ID: u32 = 1;

/// Shares a second that the easiest target asked for would give.
const MAX_SHARES_PER_SECOND: f64 = 10.0;

/// What the pool is told when the channel is opened, and when the fabrics' speed changes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Wanted {
    pub(crate) kind: ChannelKind,
    pub(crate) hashes_per_s: f64,
    pub(crate) max_target: Option<U256>,
}

impl Wanted {
    fn max_target(&self) -> U256 {
        self.max_target.unwrap_or_else(|| {
            let easiest = target_for_hashes(self.hashes_per_s / MAX_SHARES_PER_SECOND);
            U256::from_le_bytes(easiest.to_le_bytes())
        })
    }

    #[allow(clippy::cast_possible_truncation, reason = "f32 is the wire's type: seven digits are enough")]
    fn nominal_hash_rate(&self) -> f32 {
        self.hashes_per_s as f32
    }

    pub(crate) fn open(&self, user: &str) -> Result<Message, ConfigError> {
        let user_identity = user.try_into()?;
        let (nominal_hash_rate, max_target) = (self.nominal_hash_rate(), self.max_target());
        Ok(match self.kind {
            ChannelKind::Standard => {
                let request_id = REQUEST_ID;
                OpenStandardMiningChannel { request_id, user_identity, nominal_hash_rate, max_target }.into()
            }
            ChannelKind::Extended => OpenExtendedMiningChannel {
                request_id: REQUEST_ID,
                user_identity,
                nominal_hash_rate,
                max_target,
                // Two bytes and a whole nonce are 2^48 hashes a job and second: enough below 280 TH/s.
                min_extranonce_size: 2,
            }
            .into(),
        })
    }

    pub(crate) fn update(&self, channel_id: u32) -> Message {
        UpdateChannel {
            channel_id,
            nominal_hash_rate: self.nominal_hash_rate(),
            maximum_target: self.max_target(),
        }
        .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use midstate_spec::Target;
    use proptest::prelude::*;

    fn max_target(hashes_per_s: f64) -> U256 {
        Wanted { kind: ChannelKind::Standard, hashes_per_s, max_target: None }.max_target()
    }

    proptest! {
        #[test]
        fn the_easiest_target_asked_for_gives_ten_shares_a_second(hashes_per_s in 10.0f64..1e18) {
            let target = Target::from_le_bytes(max_target(hashes_per_s).to_le_bytes());
            prop_assert!((target.expected_hashes() * 10.0 / hashes_per_s - 1.0).abs() < 1e-6, "{target}");
        }
    }

    #[test]
    fn a_speed_that_is_not_known_asks_for_the_easiest_target_of_all() {
        for hashes_per_s in [0.0, 1.0, -1.0, f64::NAN] {
            assert_eq!(max_target(hashes_per_s), U256::MAX);
        }
        assert_eq!(max_target(f64::INFINITY), U256::ZERO);
    }
}
