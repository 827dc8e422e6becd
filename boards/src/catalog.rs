//! The boards: one folder each in `boards/` with the facts in `board.toml`, found when this crate is built.
//!
//! Each file names its sources. Left out: anything without one.

use midstate_gateware::config::CarryCells;
use midstate_gateware::{Architecture, CoreConfig};
use serde::Deserialize;
use thiserror::Error;

use crate::pll::{self, Pll, PllError};
use crate::report::Capacity;

/// Every folder's name with its file.
const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/boards.rs"));

/// A board's facts.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Board {
    /// Its folder.
    #[serde(skip)]
    pub id: String,
    /// As its maker calls it.
    pub name: String,
    /// Pins that are driven high, such as the chip select of a flash on the same wires as the UART.
    #[serde(default)]
    pub high: Vec<String>,
    /// The FPGA.
    pub device: Device,
    /// Where the clock comes in.
    pub clock: Clock,
    /// The serial line.
    pub uart: Uart,
    /// Lights.
    pub leds: Leds,
    /// The bridge between USB and `uart`.
    pub usb: Usb,
    /// How it is loaded.
    pub program: Program,
    /// What ships for it.
    pub core: Core,
}

/// A device, its package and its speed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Device {
    /// What it is.
    pub part: Part,
    /// As nextpnr calls it.
    pub package: String,
    /// The speed grade of an ECP5.
    pub speed: Option<u8>,
}

/// A clock that the board has.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clock {
    /// Its pin; of a differential pair, the positive one.
    pub pin: String,
    /// In Hz.
    pub hz: u32,
    /// Whether the pin is the one of an iCE40's PLL, from which alone that PLL then takes its clock.
    #[serde(default)]
    pub pll_pad: bool,
    /// The standard of an ECP5's pin; LVCMOS33 where none is given.
    pub io: Option<String>,
    /// What one has to know.
    pub note: Option<String>,
}

/// A serial line.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Uart {
    /// Into the device.
    pub rx: String,
    /// Out of it.
    pub tx: String,
    /// What one has to know.
    pub note: Option<String>,
}

/// Lights.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Leds {
    /// On while a job is searched.
    pub search: String,
    /// Changes with every hit; not every board has a second one.
    pub hit: Option<String>,
    /// Whether a low pin makes light.
    pub active_low: bool,
    /// The standard of an ECP5's pins; LVCMOS33 where none is given.
    pub io: Option<String>,
}

/// A bridge.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Usb {
    /// FT2232H, FT232H, FT231X, or CDC: a microcontroller that shows itself as a serial port.
    pub chip: String,
    /// USB's vendor.
    pub vid: u16,
    /// USB's product.
    pub pid: u16,
    /// Which of an FTDI chip's interfaces has the serial line.
    pub interface: Option<String>,
    /// What its product string matches, a regular expression.
    pub product: Option<String>,
    /// What one has to know.
    pub note: Option<String>,
}

/// How a board is loaded.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Program {
    /// Commands that do it, words with spaces between; `FILE` is the bitstream. The first whose tool is there is taken.
    pub commands: Vec<String>,
    /// What one has to know.
    pub note: Option<String>,
}

/// The core that ships for a board.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Core {
    /// By the name that [`Architecture`] reads.
    pub architecture: String,
    /// How many engines.
    pub engines: u16,
    /// The clock wanted of the PLL.
    pub clock_mhz: f64,
    /// Of the serial line.
    pub baud: u32,
}

/// Devices that the flow knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "each is its own name")]
pub enum Part {
    #[serde(rename = "iCE40HX1K")]
    Hx1k,
    #[serde(rename = "iCE40HX8K")]
    Hx8k,
    #[serde(rename = "iCE40UP5K")]
    Up5k,
    #[serde(rename = "LFE5U-12F")]
    Lfe5u12f,
    #[serde(rename = "LFE5U-25F")]
    Lfe5u25f,
    #[serde(rename = "LFE5U-45F")]
    Lfe5u45f,
    #[serde(rename = "LFE5U-85F")]
    Lfe5u85f,
    #[serde(rename = "LFE5UM5G-45F")]
    Lfe5um5g45f,
    #[serde(rename = "LFE5UM5G-85F")]
    Lfe5um5g85f,
}

/// What the tools differ in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// LUT4 and two-input carry cells.
    Ice40,
    /// LUT4 and four-input carry cells.
    Ecp5,
}

impl Part {
    /// Its family.
    pub const fn family(self) -> Family {
        match self {
            Self::Hx1k | Self::Hx8k | Self::Up5k => Family::Ice40,
            _ => Family::Ecp5,
        }
    }

    /// As its maker spells it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Hx1k => "iCE40HX1K",
            Self::Hx8k => "iCE40HX8K",
            Self::Up5k => "iCE40UP5K",
            Self::Lfe5u12f => "LFE5U-12F",
            Self::Lfe5u25f => "LFE5U-25F",
            Self::Lfe5u45f => "LFE5U-45F",
            Self::Lfe5u85f => "LFE5U-85F",
            Self::Lfe5um5g45f => "LFE5UM5G-45F",
            Self::Lfe5um5g85f => "LFE5UM5G-85F",
        }
    }

    /// What the packer's files are called.
    pub const fn bitstream_extension(self) -> &'static str {
        match self.family() {
            Family::Ice40 => "bin",
            Family::Ecp5 => "bit",
        }
    }

    /// nextpnr's option for it.
    pub const fn nextpnr_option(self) -> &'static str {
        match self {
            Self::Hx1k => "--hx1k",
            Self::Hx8k => "--hx8k",
            Self::Up5k => "--up5k",
            Self::Lfe5u12f => "--12k",
            Self::Lfe5u25f => "--25k",
            Self::Lfe5u45f => "--45k",
            Self::Lfe5u85f => "--85k",
            Self::Lfe5um5g45f => "--um5g-45k",
            Self::Lfe5um5g85f => "--um5g-85k",
        }
    }

    /// What it has, as nextpnr counts it: a 12F is a 25F to it.
    pub const fn capacity(self) -> Capacity {
        let (lut, bram, dsp) = match self {
            Self::Hx1k => (1280, 16, 0),
            Self::Hx8k => (7680, 32, 0),
            Self::Up5k => (5280, 30, 8),
            Self::Lfe5u12f | Self::Lfe5u25f => (24_288, 56, 28),
            Self::Lfe5u45f | Self::Lfe5um5g45f => (43_848, 108, 72),
            Self::Lfe5u85f | Self::Lfe5um5g85f => (83_640, 208, 156),
        };
        Capacity { lut, bram, dsp }
    }
}

/// A wish that a board cannot fulfil, or a file that is wrong.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum CatalogError {
    /// No folder of this name.
    #[error("there is no board `{id}`; there are {}", ids().join(", "))]
    Unknown {
        /// As asked for.
        id: String,
    },
    /// A file of the catalogue says something else than it should.
    #[error("boards/{id}/board.toml: {message}")]
    File {
        /// Which board.
        id: String,
        /// What is wrong, with its place.
        message: String,
    },
    /// The clock.
    #[error(transparent)]
    Pll(#[from] PllError),
    /// The core.
    #[error(transparent)]
    Config(#[from] midstate_gateware::ConfigError),
    /// More than the device has.
    #[error(
        "{engines} engines of architecture `{architecture}` need at least {needed} {what}, and the {part} has {has}: choose fewer engines or another board"
    )]
    TooLarge {
        /// As asked for.
        engines: u16,
        /// As asked for.
        architecture: Architecture,
        /// `LUTs` or `block RAMs`.
        what: &'static str,
        /// At least.
        needed: u32,
        /// The device's.
        has: u32,
        /// The device.
        part: &'static str,
    },
}

/// The names of all boards.
pub fn ids() -> Vec<&'static str> {
    FILES.iter().map(|(id, _)| *id).collect()
}

/// A board by its folder's name.
///
/// # Errors
/// When there is no such folder, or its file is wrong.
pub fn board(id: &str) -> Result<Board, CatalogError> {
    let (_, text) = FILES
        .iter()
        .find(|(known, _)| *known == id)
        .ok_or_else(|| CatalogError::Unknown { id: id.to_owned() })?;
    parse(id, text)
}

fn parse(id: &str, text: &str) -> Result<Board, CatalogError> {
    let wrong = |message: String| CatalogError::File { id: id.to_owned(), message };
    let mut board: Board = toml::from_str(text).map_err(|error| wrong(error.to_string()))?;
    board.id = id.to_owned();
    board
        .core
        .architecture
        .parse::<Architecture>()
        .map_err(|error| wrong(format!("core.architecture: {error}")))?;
    match (board.device.part.family(), board.device.speed) {
        (Family::Ecp5, Some(6..=8)) | (Family::Ice40, None) => {}
        (Family::Ecp5, _) => return Err(wrong("device.speed: an ECP5 has 6, 7 or 8".to_owned())),
        (Family::Ice40, Some(_)) => {
            return Err(wrong("device.speed: an iCE40's is in its part's name".to_owned()));
        }
    }
    if board.program.commands.is_empty() {
        return Err(wrong("program.commands: at least one is needed".to_owned()));
    }
    Ok(board)
}

/// What is asked for instead of what ships.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wish {
    /// Another architecture.
    pub architecture: Option<Architecture>,
    /// Another number of engines.
    pub engines: Option<u16>,
    /// Another clock.
    pub clock_mhz: Option<f64>,
}

impl Board {
    /// The core's configuration and its clock's settings.
    ///
    /// # Errors
    /// When the PLL cannot make the clock, the core cannot be built, or the device is too small.
    pub fn configure(&self, wish: &Wish) -> Result<(CoreConfig, Pll), CatalogError> {
        let part = self.device.part;
        let shipped: Architecture = self.core.architecture.parse().map_err(
            |error: midstate_gateware::config::UnknownArchitecture| CatalogError::File {
                id: self.id.clone(),
                message: error.to_string(),
            },
        )?;
        let architecture = wish.architecture.unwrap_or(shipped);
        // The shipped number of engines says nothing about another architecture.
        let engines = wish.engines.unwrap_or(if architecture == shipped { self.core.engines } else { 1 });
        let clock_mhz = wish.clock_mhz.unwrap_or(self.core.clock_mhz);
        let pll = pll::settings(part.family(), self.clock.hz, clock_mhz)?;
        let (carry_cells, has_y_register) = match part.family() {
            Family::Ice40 => (CarryCells::TwoInputs, pll.hz() > SLOW_ICE40_HZ),
            Family::Ecp5 => (CarryCells::FourInputs, true),
        };
        let config = CoreConfig {
            architecture,
            engines,
            carry_cells,
            has_y_register,
            clock_hz: pll.hz(),
            baud: self.core.baud,
        };
        config.validate()?;
        self.check_size(&config)?;
        Ok((config, pll))
    }

    /// Refuses what cannot fit however well the tools do. The figures are below what synthesis gave for 3 and 10 engines.
    fn check_size(&self, config: &CoreConfig) -> Result<(), CatalogError> {
        let &CoreConfig { architecture, engines, .. } = config;
        let part = self.device.part;
        let capacity = part.capacity();
        let (lut_each, bram_each, dsp_each) = match (architecture, part.family()) {
            (Architecture::Rolled, Family::Ice40) if part == Part::Up5k => {
                (ICE40_ROLLED_LUT, ICE40_ROLLED_BRAM, UP5K_ROLLED_DSP)
            }
            (Architecture::Rolled, Family::Ice40) => (ICE40_ROLLED_LUT, ICE40_ROLLED_BRAM, 0),
            (Architecture::Rolled, Family::Ecp5) => (ECP5_ROLLED_LUT, ECP5_ROLLED_BRAM, 0),
            _ => (1, 0, 0),
        };
        for (what, each, has) in [
            ("LUTs", lut_each, capacity.lut),
            ("block RAMs", bram_each, capacity.bram),
            ("DSPs", dsp_each, capacity.dsp),
        ] {
            let needed = each * u32::from(engines);
            if needed > has {
                return Err(CatalogError::TooLarge {
                    engines,
                    architecture,
                    what,
                    needed,
                    has,
                    part: part.name(),
                });
            }
        }
        Ok(())
    }
}

/// Up to this clock the rolled engines of iCE40 are fast enough without a register behind their second RAM.
const SLOW_ICE40_HZ: u32 = 60_000_000;
const ICE40_ROLLED_LUT: u32 = 700;
const ICE40_ROLLED_BRAM: u32 = 4;
const UP5K_ROLLED_DSP: u32 = 2;
const ECP5_ROLLED_LUT: u32 = 500;
const ECP5_ROLLED_BRAM: u32 = 0;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_board_of_the_catalogue_can_be_read() {
        assert!(ids().len() >= 14, "{:?}", ids());
        for id in ids() {
            let board = board(id).unwrap();
            pll::settings(board.device.part.family(), board.clock.hz, board.core.clock_mhz).unwrap();
            assert!(board.program.commands.iter().all(|command| command.contains("FILE")), "{id}");
        }
    }

    #[test]
    fn an_unknown_board_is_refused_with_the_known_ones() {
        let error = board("icebraker").unwrap_err().to_string();
        assert!(error.contains("no board `icebraker`"), "{error}");
        assert!(ids().iter().all(|id| error.contains(id)), "{error}");
    }

    #[test]
    fn a_wrong_file_is_named_with_its_field() {
        let (_, text) = FILES.iter().find(|(id, _)| *id == "icebreaker").unwrap();
        let refuse = |from: &str, to: &str| {
            assert!(text.contains(from));
            parse("icebreaker", &text.replace(from, to)).unwrap_err().to_string()
        };
        let error = refuse("active_low", "active_lov");
        assert!(error.contains("boards/icebreaker/board.toml") && error.contains("active_lov"), "{error}");
        let error = refuse("iCE40UP5K", "iCE40UP6K");
        assert!(error.contains("iCE40UP6K") && error.contains("part"), "{error}");
        let error = refuse("package =", "speed = 6\npackage =");
        assert!(error.contains("device.speed"), "{error}");
    }

    #[test]
    fn what_cannot_fit_is_refused_before_any_tool_runs() {
        let board = board("icebreaker").unwrap();
        let refuse = |wish: Wish| board.configure(&wish).unwrap_err().to_string();
        let rolled =
            Wish { architecture: Some(Architecture::Rolled), engines: Some(3), clock_mhz: Some(24.0) };
        board.configure(&rolled).unwrap();
        let error = refuse(Wish { engines: Some(8), ..rolled });
        assert!(error.contains("at least") && error.contains("iCE40UP5K has"), "{error}");
        // As many as its LUTs might hold, but not its DSPs.
        let error = refuse(Wish { engines: Some(5), ..rolled });
        assert!(error.contains("10 DSPs") && error.contains("has 8"), "{error}");
        let error = refuse(Wish { engines: Some(0), ..rolled });
        assert!(error.contains("0 engines"), "{error}");
        let error = refuse(Wish { clock_mhz: Some(300.0), ..rolled });
        assert!(error.contains("300") && error.contains("275"), "{error}");
    }
}
