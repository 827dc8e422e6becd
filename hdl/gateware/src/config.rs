//! What a device is built as: architecture, engines, clock and line speed, and what of that is refused.
//!
//! Every cycle offset and every constant of a device that anything else needs comes from here.

use midstate_spec::fips180::ROUNDS;
use midstate_spec::link::{DeviceInfo, PROTOCOL_VERSION, architecture};
use midstate_spec::midstate::DECISIVE_ROUNDS;
use thiserror::Error;

/// This gateware's version, major and minor, as Info names it.
pub const GATEWARE_VERSION: u16 = 0x0001;

pub(crate) const HIT_FIFO_ADDRESS_BITS: usize = 4;

/// How a core spreads the 125 decisive rounds of SHA-256d over space and time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Architecture {
    /// One round hardware in each engine, used for every round in turn.
    Rolled,
    /// `clocks_per_hash` clocks share the rounds of one pipeline.
    PartlyUnrolled {
        /// Clocks from one nonce to the next: a power of two from 2 to 64.
        clocks_per_hash: u16,
    },
    /// One stage a round, one hash a clock.
    FullyUnrolled,
}

impl Architecture {
    /// How Info names it.
    pub const fn code(self) -> u8 {
        match self {
            Self::Rolled => architecture::ROLLED,
            Self::PartlyUnrolled { .. } => architecture::PARTLY_UNROLLED,
            Self::FullyUnrolled => architecture::FULLY_UNROLLED,
        }
    }
}

/// Everything that distinguishes one device from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CoreConfig {
    /// The core's architecture.
    pub architecture: Architecture,
    /// How many engines search side by side.
    pub engines: u16,
    /// The frequency of `clk`, in Hz.
    pub clock_hz: u32,
    /// The speed of the serial line, in bits a second.
    pub baud: u32,
}

impl Default for CoreConfig {
    /// The committed top: one rolled engine at 12 MHz (iCE40 boards' crystal), 1 Mbaud.
    fn default() -> Self {
        Self { architecture: Architecture::Rolled, engines: 1, clock_hz: 12_000_000, baud: 1_000_000 }
    }
}

/// A configuration that cannot be built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The architecture has a name and no gateware.
    #[error("architecture {0:?} is not built yet: this version builds `Rolled`")]
    ArchitectureNotBuilt(Architecture),
    /// More engines, or none.
    #[error("{0} engines are not built yet: this version builds 1")]
    EnginesNotBuilt(u16),
    /// The receiver needs some clocks in a bit to find its middle.
    #[error(
        "a clock of {clock_hz} Hz gives {clocks} clocks a bit at {baud} baud, and 4 to 65,535 are needed: choose another baud or clock"
    )]
    ClocksPerBit {
        /// As configured.
        clock_hz: u32,
        /// As configured.
        baud: u32,
        /// The nearest whole number of clocks in a bit.
        clocks: u32,
    },
    /// The clock does not divide into the line's speed.
    #[error(
        "a clock of {clock_hz} Hz makes {actual_baud} baud instead of {baud}, more than 2 % off, so the last bit of a byte may be misread: choose a baud that divides the clock"
    )]
    BaudInexact {
        /// As configured.
        clock_hz: u32,
        /// As configured.
        baud: u32,
        /// What the nearest divisor gives.
        actual_baud: u32,
    },
}

impl CoreConfig {
    /// Checks that this version can build it.
    ///
    /// # Errors
    /// Says which field cannot be built, and what could.
    pub fn validate(&self) -> Result<(), ConfigError> {
        if self.architecture != Architecture::Rolled {
            return Err(ConfigError::ArchitectureNotBuilt(self.architecture));
        }
        if self.engines != 1 {
            return Err(ConfigError::EnginesNotBuilt(self.engines));
        }
        let &Self { clock_hz, baud, .. } = self;
        let clocks = self.nearest_clocks_per_bit();
        if !(4..=u32::from(u16::MAX)).contains(&clocks) {
            return Err(ConfigError::ClocksPerBit { clock_hz, baud, clocks });
        }
        let actual_baud = clock_hz / clocks;
        if u64::from(actual_baud.abs_diff(baud)) * 50 > u64::from(baud) {
            return Err(ConfigError::BaudInexact { clock_hz, baud, actual_baud });
        }
        Ok(())
    }

    fn nearest_clocks_per_bit(&self) -> u32 {
        match self.baud {
            0 => 0,
            baud => self.clock_hz.saturating_add(baud / 2) / baud,
        }
    }

    /// Clocks in one bit of the serial line.
    ///
    /// # Panics
    /// When [`validate`](Self::validate) refuses the configuration.
    pub fn clocks_per_bit(&self) -> u16 {
        u16::try_from(self.nearest_clocks_per_bit())
            .expect("a validated configuration's divisor fits 16 bits")
    }

    #[expect(clippy::cast_possible_truncation, reason = "127 fits")]
    /// Clocks from one nonce to the next in one engine: load, 64 rounds, turn, 61 rounds.
    pub const fn clocks_per_hash(&self) -> u16 {
        match self.architecture {
            Architecture::Rolled => (1 + ROUNDS + 1 + DECISIVE_ROUNDS) as u16,
            Architecture::PartlyUnrolled { clocks_per_hash } => clocks_per_hash,
            Architecture::FullyUnrolled => 1,
        }
    }

    /// Clocks from a nonce's `start` to the clock in which its hit is written to the FIFO; `None` for what is not built.
    pub const fn latency_cycles(&self) -> Option<u16> {
        match self.architecture {
            // The result is registered with `done`, then compared.
            Architecture::Rolled => Some(self.clocks_per_hash() + 1),
            Architecture::PartlyUnrolled { .. } | Architecture::FullyUnrolled => None,
        }
    }

    /// How many reports the hit FIFO holds.
    pub const fn hit_fifo_depth(&self) -> u8 {
        (1 << HIT_FIFO_ADDRESS_BITS) - 1
    }

    /// What the device answers to GetInfo.
    pub const fn info(&self) -> DeviceInfo {
        DeviceInfo {
            protocol: PROTOCOL_VERSION,
            gateware: GATEWARE_VERSION,
            clock_hz: self.clock_hz,
            engines: self.engines,
            architecture: self.architecture.code(),
            hit_fifo_depth: self.hit_fifo_depth(),
            clocks_per_hash: self.clocks_per_hash(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_top_is_valid() {
        let config = CoreConfig::default();
        assert_eq!(config.validate(), Ok(()));
        assert_eq!(config.clocks_per_bit(), 12);
        assert_eq!(config.clocks_per_hash(), 127);
    }

    #[test]
    fn what_cannot_be_built_is_refused_and_named() {
        let refuse = |change: fn(&mut CoreConfig)| {
            let mut config = CoreConfig::default();
            change(&mut config);
            config.validate().expect_err("this cannot be built").to_string()
        };
        let message = refuse(|c| c.architecture = Architecture::PartlyUnrolled { clocks_per_hash: 4 });
        assert!(message.contains("PartlyUnrolled { clocks_per_hash: 4 }"), "{message}");
        assert!(refuse(|c| c.architecture = Architecture::FullyUnrolled).contains("FullyUnrolled"));
        assert!(refuse(|c| c.engines = 0).starts_with("0 engines"));
        assert!(refuse(|c| c.engines = 7).starts_with("7 engines"));
        assert!(refuse(|c| c.baud = 0).contains("0 baud"));
        assert!(refuse(|c| c.baud = 6_000_000).contains("2 clocks a bit"));
        assert!(refuse(|c| c.baud = 100).contains("120000 clocks a bit"));
        assert!(refuse(|c| c.baud = 2_600_000).contains("2400000 baud instead of 2600000"));
    }
}
