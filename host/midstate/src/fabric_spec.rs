//! Fabrics as a user names them, and their opening.
//!
//! Left out: the fabrics. A cable that this build has no driver for is known all the same, and the answer says so.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use anyhow::{Context, Result, bail};
#[cfg(feature = "tty")]
use midstate_cable::boards::DEFAULT_BAUD;
#[cfg(feature = "ftdi")]
use midstate_cable::ftdi::{FtdiLink, Selection};
#[cfg(feature = "tty")]
use midstate_cable::tty::TtyLink;
use midstate_fabric::Fabric;
use midstate_fabric::cpu::CpuFabric;
#[cfg(any(feature = "ftdi", feature = "tty"))]
use midstate_fabric::link::LinkFabric;
use midstate_fabric::record::{Recorder, Replay};
use midstate_verilator::{BoardConfig, DEFAULT_MODEL};

/// A fabric as a user names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FabricSpec {
    Cpu,
    /// A simulated board, of this architecture or of the default one.
    Sim(Option<String>),
    Replay(PathBuf),
    /// A chip by its board's id or its serial number, or the first one.
    Ftdi(Option<String>),
    /// Every board with such a chip, also those that are plugged in later.
    EveryFtdi,
    Tty(PathBuf),
}

impl FromStr for FabricSpec {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (kind, rest) = text.split_once(':').map_or((text, None), |(kind, rest)| (kind, Some(rest)));
        let path = |what| match rest {
            Some(path) if !path.is_empty() => Ok(PathBuf::from(path)),
            _ => Err(format!("{kind} needs {what}, as in {kind}:{what}")),
        };
        match (kind, rest) {
            ("cpu", None) => Ok(Self::Cpu),
            ("sim", None) => Ok(Self::Sim(None)),
            ("sim", Some(model)) if !model.is_empty() => match midstate_verilator::has_trace(model) {
                Ok(_) => Ok(Self::Sim(Some(model.to_owned()))),
                Err(error) => Err(error.to_string()),
            },
            ("replay", _) => path("FILE").map(Self::Replay),
            ("ftdi", None) => Ok(Self::Ftdi(None)),
            ("ftdi", Some("all")) => Ok(Self::EveryFtdi),
            ("ftdi", Some(serial)) if !serial.is_empty() => Ok(Self::Ftdi(Some(serial.to_owned()))),
            ("tty", _) => path("PATH").map(Self::Tty),
            _ => Err("there is no such fabric; these are known: cpu, sim[:ARCH], replay:FILE, \
                      ftdi[:BOARD|:SERIAL|:all], tty:PATH"
                .to_owned()),
        }
    }
}

impl fmt::Display for FabricSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cpu => f.write_str("cpu"),
            Self::Sim(None) => f.write_str("sim"),
            Self::Sim(Some(model)) => write!(f, "sim:{model}"),
            Self::Replay(path) => write!(f, "replay:{}", path.display()),
            Self::Ftdi(None) => f.write_str("ftdi"),
            Self::EveryFtdi => f.write_str("ftdi:all"),
            Self::Ftdi(Some(serial)) => write!(f, "ftdi:{serial}"),
            Self::Tty(path) => write!(f, "tty:{}", path.display()),
        }
    }
}

impl FabricSpec {
    /// Opens it. A trace is a simulated board's alone.
    pub(crate) fn open(&self, trace: Option<&Path>) -> Result<Box<dyn Fabric>> {
        if trace.is_some() && !matches!(self, Self::Sim(_)) {
            bail!("--trace shows a simulated board's signals: it needs --fabric sim, not {self}");
        }
        Ok(match self {
            Self::Cpu => Box::new(CpuFabric::new()),
            Self::Sim(model) => {
                let model = model.as_deref().unwrap_or(DEFAULT_MODEL);
                let config = BoardConfig { trace: trace.map(Path::to_owned), ..BoardConfig::of(model) };
                Box::new(midstate_verilator::open(&config).context("the simulated board does not start")?)
            }
            Self::Replay(path) => {
                let context = || format!("the record {} cannot be replayed", path.display());
                Box::new(Replay::open(path).with_context(context)?)
            }
            #[cfg(feature = "ftdi")]
            Self::Ftdi(which) => {
                let selection = selection(which.as_deref());
                if let Selection::Board(board) = &selection
                    && board.interface.is_none()
                {
                    bail!("the {} has no FTDI chip: it is a serial port, --fabric tty:PATH", board.name);
                }
                Box::new(LinkFabric::open(FtdiLink::open(&selection)?)?)
            }
            Self::EveryFtdi => {
                bail!("{self} means several boards, which only `mine` uses; name one: ftdi:SERIAL")
            }
            #[cfg(not(feature = "ftdi"))]
            Self::Ftdi(_) => bail!("{self}: this program was built without the feature `ftdi`"),
            #[cfg(feature = "tty")]
            Self::Tty(path) => Box::new(LinkFabric::open(TtyLink::open(path, DEFAULT_BAUD)?)?),
            #[cfg(not(feature = "tty"))]
            Self::Tty(_) => bail!("{self}: this program was built without the feature `tty`"),
        })
    }

    /// Opens it and, if asked to, records its run.
    pub(crate) fn open_recorded(
        &self,
        trace: Option<&Path>,
        record: Option<&Path>,
    ) -> Result<Box<dyn Fabric>> {
        let fabric = self.open(trace)?;
        Ok(match record {
            None => fabric,
            Some(path) => {
                let context = || format!("the record {} cannot be written", path.display());
                Box::new(Recorder::create(fabric, path).with_context(context)?)
            }
        })
    }
}

#[cfg(feature = "ftdi")]
fn selection(which: Option<&str>) -> Selection {
    match which {
        None => Selection::First,
        Some(text) => midstate_cable::boards::board(text)
            .map_or_else(|| Selection::Serial(text.to_owned()), Selection::Board),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn specs_read_and_print() {
        for text in [
            "cpu",
            "sim",
            "sim:rolled-3",
            "replay:a/b.jsonl",
            "ftdi",
            "ftdi:FT123",
            "ftdi:all",
            "tty:/dev/ttyACM0",
        ] {
            assert_eq!(text.parse::<FabricSpec>().unwrap().to_string(), text);
        }
        assert_eq!("tty:C:x".parse(), Ok(FabricSpec::Tty("C:x".into())));
    }

    #[test]
    fn what_is_not_known_is_answered_with_what_is() {
        for text in ["", "gpu", "cpu:2", "sim:", "ftdi:"] {
            let error = text.parse::<FabricSpec>().unwrap_err();
            assert!(error.contains("cpu, sim[:ARCH], replay:FILE"), "{text}: {error}");
        }
        let error = "sim:spiral".parse::<FabricSpec>().unwrap_err();
        assert!(
            error.contains("`spiral`") && error.contains("compact, rolled, rolled-10, rolled-3"),
            "{error}"
        );
        assert_eq!("replay".parse::<FabricSpec>().unwrap_err(), "replay needs FILE, as in replay:FILE");
        assert_eq!("tty:".parse::<FabricSpec>().unwrap_err(), "tty needs PATH, as in tty:PATH");
    }

    fn refusal(spec: &FabricSpec, trace: Option<&Path>) -> String {
        format!("{:#}", spec.open(trace).err().expect("refused"))
    }

    #[test]
    fn a_trace_needs_the_simulated_board() {
        assert!(refusal(&FabricSpec::Cpu, Some(Path::new("x.fst"))).contains("--fabric sim"));
    }

    #[cfg(feature = "tty")]
    #[test]
    fn a_port_that_is_not_there_is_said_with_what_to_do() {
        let folder = tempfile::tempdir().unwrap();
        let error = refusal(&FabricSpec::Tty(folder.path().join("ttyACM7")), None);
        assert!(error.contains("ttyACM7") && error.contains("/dev/serial/by-id"), "{error}");
    }

    #[cfg(feature = "ftdi")]
    #[test]
    fn a_chip_is_meant_by_its_board_or_its_serial_number() {
        assert!(matches!(selection(Some("icebreaker")), Selection::Board(board) if board.id == "icebreaker"));
        assert_eq!(selection(Some("FT123")), Selection::Serial("FT123".to_owned()));
        assert_eq!(selection(None), Selection::First);
        let error = refusal(&FabricSpec::Ftdi(Some("icesugar".to_owned())), None);
        assert!(error.contains("--fabric tty:PATH"), "{error}");
    }
}
