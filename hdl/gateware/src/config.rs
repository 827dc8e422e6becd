//! What a device is built as: architecture, engines, clock and line speed, and what of that is refused.
//!
//! Every cycle offset and every constant of a device that anything else needs comes from here.

use std::fmt;
use std::str::FromStr;

use midstate_spec::link::{DeviceInfo, PROTOCOL_VERSION, architecture};
use midstate_spec::midstate::JOB_WORDS;
use thiserror::Error;

use crate::engines::{compact, rolled, unrolled};

/// This gateware's version, major and minor, as Info names it.
pub const GATEWARE_VERSION: u16 = 0x0002;

pub(crate) const HIT_FIFO_ADDRESS_BITS: usize = 4;

/// How a core spreads the 125 decisive rounds of SHA-256d over space and time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Architecture {
    /// Several clocks a round, for the smallest devices.
    Compact,
    /// One round hardware in each engine, used for every round in turn.
    Rolled,
    /// `clocks_per_hash` clocks share the rounds of one pipeline.
    PartlyUnrolled {
        /// Clocks from one nonce to the next: one of [`unrolled::CLOCKS_PER_HASH`] but 1.
        clocks_per_hash: u16,
    },
    /// One stage a round, one hash a clock.
    FullyUnrolled {
        /// Registers between one round and the next: 1 or 2.
        registers_per_round: u8,
    },
}

impl Architecture {
    /// Whether its parameter is one that can be built.
    fn can_be_built(self) -> bool {
        match self {
            Self::Compact | Self::Rolled => true,
            Self::PartlyUnrolled { clocks_per_hash } => {
                clocks_per_hash > 1 && unrolled::CLOCKS_PER_HASH.contains(&clocks_per_hash)
            }
            Self::FullyUnrolled { registers_per_round } => matches!(registers_per_round, 1 | 2),
        }
    }

    /// How Info names it.
    pub const fn code(self) -> u8 {
        match self {
            Self::Compact => architecture::COMPACT,
            Self::Rolled => architecture::ROLLED,
            Self::PartlyUnrolled { .. } => architecture::PARTLY_UNROLLED,
            Self::FullyUnrolled { .. } => architecture::FULLY_UNROLLED,
        }
    }
}

impl fmt::Display for Architecture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Compact => f.write_str("compact"),
            Self::Rolled => f.write_str("rolled"),
            Self::PartlyUnrolled { clocks_per_hash } => write!(f, "unrolled-{clocks_per_hash}"),
            Self::FullyUnrolled { registers_per_round: 1 } => f.write_str("unrolled"),
            Self::FullyUnrolled { registers_per_round } => write!(f, "unrolled-{registers_per_round}r"),
        }
    }
}

/// A name that is no architecture's.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error(
    "`{0}` is no architecture: there are compact, rolled, unrolled-K with K = 2, 3, 4, 5, 8, 13 or 16 clocks a hash, unrolled and unrolled-2r (two registers a round)"
)]
pub struct UnknownArchitecture(String);

impl FromStr for Architecture {
    type Err = UnknownArchitecture;

    fn from_str(name: &str) -> Result<Self, UnknownArchitecture> {
        Ok(match name {
            "compact" => Self::Compact,
            "rolled" => Self::Rolled,
            "unrolled" => Self::FullyUnrolled { registers_per_round: 1 },
            "unrolled-2r" => Self::FullyUnrolled { registers_per_round: 2 },
            _ => {
                let clocks = name.strip_prefix("unrolled-").and_then(|clocks| clocks.parse().ok());
                let architecture = clocks.map(|clocks_per_hash| Self::PartlyUnrolled { clocks_per_hash });
                match architecture.filter(|architecture| architecture.can_be_built()) {
                    Some(architecture) => architecture,
                    None => return Err(UnknownArchitecture(name.to_owned())),
                }
            }
        })
    }
}

/// What a device family's carry cells add up. Either description is right on any family; one is smaller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CarryCells {
    /// Two bits, behind a LUT of their own: iCE40.
    TwoInputs,
    /// One bit and a function of three others: ECP5.
    FourInputs,
}

/// Everything that distinguishes one device from another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CoreConfig {
    /// The core's architecture.
    pub architecture: Architecture,
    /// How many engines search side by side.
    pub engines: u16,
    /// Which carry cells the engines' sums are written for.
    pub carry_cells: CarryCells,
    /// Whether the rolled engines read their second partial sum through a register, which fast clocks need: no cell where
    /// a block RAM has one at its output, 32 an engine on iCE40. Other architectures have no such sum.
    pub has_y_register: bool,
    /// The frequency of `clk`, in Hz.
    pub clock_hz: u32,
    /// The speed of the serial line, in bits a second.
    pub baud: u32,
}

impl Default for CoreConfig {
    /// The committed top: one rolled engine at 12 MHz (iCE40 boards' crystal), 1 Mbaud.
    fn default() -> Self {
        Self {
            architecture: Architecture::Rolled,
            engines: 1,
            carry_cells: CarryCells::TwoInputs,
            has_y_register: false,
            clock_hz: 12_000_000,
            baud: 1_000_000,
        }
    }
}

/// A configuration that cannot be built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// The architecture's parameter is none of those that can be built.
    #[error(
        "architecture `{0}` cannot be built: clocks a hash are 2, 3, 4, 5, 8, 13 or 16, registers a round 1 or 2"
    )]
    NoSuchArchitecture(Architecture),
    /// More engines than the architecture can share out nonces to, or none.
    #[error("{engines} engines of architecture `{architecture}`: 1 to {most} can be built")]
    Engines {
        /// As configured.
        engines: u16,
        /// As configured.
        architecture: Architecture,
        /// As many as can be.
        most: u16,
    },
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
        let &Self { architecture, engines, clock_hz, baud, .. } = self;
        if !architecture.can_be_built() {
            return Err(ConfigError::NoSuchArchitecture(architecture));
        }
        let most = match architecture {
            Architecture::Rolled => rolled::MAX_ENGINES,
            _ => 1,
        };
        if !(1..=most).contains(&engines) {
            return Err(ConfigError::Engines { engines, architecture, most });
        }
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

    /// Clocks from one nonce to the next in one engine.
    pub const fn clocks_per_hash(&self) -> u16 {
        match self.architecture {
            Architecture::Compact => compact::CLOCKS_PER_HASH,
            Architecture::Rolled => rolled::CLOCKS_PER_HASH,
            Architecture::PartlyUnrolled { clocks_per_hash } => clocks_per_hash,
            Architecture::FullyUnrolled { .. } => 1,
        }
    }

    /// Clocks from the one in which the engines take a deal to the one in which they may give its first hit.
    pub const fn latency_cycles(&self) -> u16 {
        match self.architecture {
            Architecture::Compact => compact::CLOCKS_PER_HASH - 1,
            Architecture::Rolled => rolled::LATENCY_CYCLES,
            Architecture::PartlyUnrolled { .. } => unrolled::latency_cycles(1),
            Architecture::FullyUnrolled { registers_per_round } => {
                unrolled::latency_cycles(registers_per_round)
            }
        }
    }

    /// The most nonces in a deal: how many the engines take at once.
    pub const fn nonces_per_deal(&self) -> u8 {
        match self.architecture {
            Architecture::Rolled => rolled::nonces_per_deal(self.engines),
            Architecture::Compact
            | Architecture::PartlyUnrolled { .. }
            | Architecture::FullyUnrolled { .. } => 1,
        }
    }

    /// The bits that count the deals in flight: of more than one nonce two at most, else as many as a pipeline holds.
    pub(crate) const fn in_flight_mask(&self) -> u16 {
        match (self.architecture, self.nonces_per_deal()) {
            (Architecture::Compact, _) => 1,
            (_, 1) => 1023,
            _ => 3,
        }
    }

    /// Whether block RAMs have registers at their outputs, which make them faster; else such a register costs cells.
    pub(crate) const fn has_output_registers(&self) -> bool {
        matches!(self.carry_cells, CarryCells::FourInputs)
    }

    /// How many words of a job the engines take: the compact engine looks up the threshold, which is word 24, too.
    pub(crate) const fn engine_words(&self) -> usize {
        match self.architecture {
            Architecture::Compact => compact::JOB_WORDS,
            _ => JOB_WORDS,
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
        assert_eq!(config.clocks_per_hash(), 133);
        assert_eq!(config.nonces_per_deal(), 2);
    }

    #[test]
    fn what_cannot_be_built_is_refused_and_named() {
        let refuse = |change: fn(&mut CoreConfig)| {
            let mut config = CoreConfig::default();
            change(&mut config);
            config.validate().expect_err("this cannot be built").to_string()
        };
        assert!(refuse(|c| c.engines = 0).starts_with("0 engines of architecture `rolled`: 1 to 127"));
        assert!(refuse(|c| c.engines = 128).starts_with("128 engines"));
        assert!(refuse(|c| c.baud = 0).contains("0 baud"));
        assert!(refuse(|c| c.baud = 6_000_000).contains("2 clocks a bit"));
        assert!(refuse(|c| c.baud = 100).contains("120000 clocks a bit"));
        assert!(refuse(|c| c.baud = 2_600_000).contains("2400000 baud instead of 2600000"));
    }

    #[test]
    fn architectures_have_names_that_name_them() {
        let names = [
            "compact",
            "rolled",
            "unrolled-16",
            "unrolled-8",
            "unrolled-4",
            "unrolled-2",
            "unrolled-5",
            "unrolled-3",
            "unrolled",
            "unrolled-2r",
        ];
        for name in names {
            let architecture: Architecture = name.parse().expect("it is in the list");
            assert_eq!(architecture.to_string(), name);
        }
        let unknown = "unrolled-7".parse::<Architecture>().expect_err("7 cannot be built").to_string();
        assert!(unknown.contains("`unrolled-7`") && unknown.contains("3, 4, 5, 8, 13 or 16"), "{unknown}");
        assert!("unrolled-1".parse::<Architecture>().is_err());
    }
}
