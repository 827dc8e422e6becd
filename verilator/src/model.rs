//! The verilated top with its serial line: bytes in, clocks, bytes out.
//!
//! Left out: frames and their meaning, which `midstate_fabric::link` has for every link alike.

use std::collections::VecDeque;
use std::ffi::CString;
use std::num::NonZeroI32;
use std::path::{Path, PathBuf};
use std::time::Duration;

use thiserror::Error;

use crate::ffi::{Handle, MODELS, RawModel};

/// The frequency that every committed top was configured for.
pub const CLOCK_HZ: u32 = 12_000_000;

/// The serial speed that every committed top was configured for.
pub const BAUD: u32 = 1_000_000;

const RESET_CLOCKS: u32 = 4;

/// The model of a board that nobody named one for.
pub const DEFAULT_MODEL: &str = "rolled";

/// The names of the models that were built: files of `hdl/verilog`, in order.
pub fn models() -> impl Iterator<Item = &'static str> {
    MODELS.iter().map(|(name, _)| *name)
}

/// Whether a model's boards can write traces: not the large ones that `all-architectures` adds.
///
/// # Errors
/// [`BoardError::UnknownModel`].
pub fn has_trace(model: &str) -> Result<bool, BoardError> {
    find(model).map(RawModel::has_trace)
}

fn find(name: &str) -> Result<&'static RawModel, BoardError> {
    let found = MODELS.iter().find(|(model, _)| *model == name);
    found.map(|(_, raw)| *raw).ok_or_else(|| BoardError::UnknownModel { model: name.to_owned() })
}

/// How a board starts.
#[derive(Clone, Debug)]
pub struct BoardConfig {
    /// Which of [`models`] it is.
    pub model: String,
    /// Starts what has no initial value from this seed, which replays it; `None` starts it at zero.
    ///
    /// The emitted registers all have initial values, as configured FPGAs do, so this reaches memories and whatever
    /// else a change forgot.
    pub x_seed: Option<NonZeroI32>,
    /// Starts without a reset, as an FPGA does after its configuration.
    pub without_reset: bool,
    /// Writes every signal of every half clock to this FST file (gtkwave and surfer read it): some 4 GB for a
    /// second of the board's time (350 bytes a clock).
    pub trace: Option<PathBuf>,
}

impl BoardConfig {
    /// A board of the named model, else as by default.
    pub fn of(model: &str) -> Self {
        Self { model: model.to_owned(), x_seed: None, without_reset: false, trace: None }
    }
}

impl Default for BoardConfig {
    /// [`DEFAULT_MODEL`] from zero, with a reset, without a trace.
    fn default() -> Self {
        Self::of(DEFAULT_MODEL)
    }
}

/// A board that could not be started.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum BoardError {
    /// No such model was built.
    #[error("there is no simulated board `{model}`, {}", known_models())]
    UnknownModel {
        /// As configured.
        model: String,
    },
    /// The model was built without what writes traces.
    #[error("the simulated board `{model}` is too large to be traced: these write traces: {}", listed(true))]
    NoTrace {
        /// As configured.
        model: String,
    },
    /// The trace cannot be written.
    #[error("the trace {} cannot be written: check the folder and its permissions", path.display())]
    Trace {
        /// As configured.
        path: PathBuf,
    },
    /// The model needs more memory than there is.
    #[error("there is no memory for the simulated board")]
    OutOfMemory,
}

/// The names of all models, or of those that write traces.
fn listed(only_traced: bool) -> String {
    let names = MODELS.iter().filter(|(_, raw)| raw.has_trace() || !only_traced).map(|(name, _)| *name);
    names.collect::<Vec<_>>().join(", ")
}

fn known_models() -> String {
    let more = if cfg!(feature = "all-architectures") {
        ""
    } else {
        "; built with `--features all-architectures`, there are the unrolled ones too"
    };
    format!("only {}{more}", listed(false))
}

/// A committed top on a simulated board.
pub struct Model {
    name: String,
    handle: Handle,
    // Symbols of the shim: bytes, and disturbances above them.
    to_board: VecDeque<u16>,
    cycles: u64,
}

impl Model {
    /// Starts a board and takes it out of reset.
    ///
    /// # Errors
    /// When there is no such model, the trace cannot be written, or memory is short.
    pub fn new(config: &BoardConfig) -> Result<Self, BoardError> {
        let raw = find(&config.model)?;
        if config.trace.is_some() && !raw.has_trace() {
            return Err(BoardError::NoTrace { model: config.model.clone() });
        }
        let reset_clocks = if config.without_reset { 0 } else { RESET_CLOCKS };
        let mut handle =
            Handle::new(raw, CLOCK_HZ / BAUD, reset_clocks, config.x_seed).ok_or(BoardError::OutOfMemory)?;
        if let Some(path) = &config.trace {
            start_trace(&mut handle, path)?;
        }
        Ok(Self { name: config.model.clone(), handle, to_board: VecDeque::new(), cycles: 0 })
    }

    /// Which of [`models`] it is.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Queues bytes for the board; they go onto its line as clocks run.
    pub fn send(&mut self, bytes: &[u8]) {
        self.to_board.extend(bytes.iter().copied().map(u16::from));
    }

    /// Queues a disturbance: the line is held low for `bits` bits, 1 to 31, as by a broken cable or another speed, and is
    /// then idle for the time of two bytes.
    pub fn disturb_line(&mut self, bits: u8) {
        self.to_board.push_back(u16::from(bits.clamp(1, 31)) << 8);
    }

    /// Pulls the line to the board low for `cycles` clocks, fewer than a bit has: a glitch. It must be idle.
    pub fn glitch_line(&mut self, cycles: u8) {
        self.cycles += self.handle.glitch(u32::from(cycles));
    }

    /// Resets the board for some clocks, whatever it is doing.
    pub fn reset(&mut self) {
        self.cycles += self.handle.reset(RESET_CLOCKS);
    }

    /// Runs until a byte came out or `cycles` clocks are over; gives the number of bytes put into `output` (0 or 1).
    ///
    /// # Panics
    /// When `output` is empty.
    pub fn run_until_output(&mut self, cycles: u64, output: &mut [u8]) -> usize {
        self.batch(cycles, true, output)
    }

    /// Runs `cycles` clocks, or fewer when `output` is full; gives the number of bytes put into `output`.
    ///
    /// # Panics
    /// When `output` is empty.
    pub fn run(&mut self, cycles: u64, output: &mut [u8]) -> usize {
        self.batch(cycles, false, output)
    }

    fn batch(&mut self, cycles: u64, until_output: bool, output: &mut [u8]) -> usize {
        assert!(!output.is_empty(), "a board without room for its bytes does not run");
        let batch = self.handle.run(cycles, until_output, self.to_board.make_contiguous(), output);
        self.to_board.drain(..batch.input_taken);
        self.cycles += batch.cycles;
        batch.output_given
    }

    /// Whether every byte sent has reached the board.
    pub fn is_line_idle(&self) -> bool {
        self.to_board.is_empty() && self.handle.line_is_idle()
    }

    /// Clocks since the reset.
    pub fn cycles(&self) -> u64 {
        self.cycles
    }

    /// The board's time since the reset: its clocks at [`CLOCK_HZ`].
    pub fn time(&self) -> Duration {
        let clock_hz = u64::from(CLOCK_HZ);
        let nanos = self.cycles % clock_hz * 1_000_000_000 / clock_hz;
        Duration::from_secs(self.cycles / clock_hz) + Duration::from_nanos(nanos)
    }

    /// Bytes from the board that had no stop bit: none, ever, unless the gateware's sender is broken.
    pub fn framing_errors(&self) -> u64 {
        self.handle.framing_errors()
    }

    /// `led_search` and `led_hit`.
    pub fn leds(&self) -> [bool; 2] {
        let leds = self.handle.leds();
        [leds & 1 != 0, leds & 2 != 0]
    }
}

fn start_trace(handle: &mut Handle, path: &Path) -> Result<(), BoardError> {
    let opened = CString::new(path.as_os_str().as_encoded_bytes()).is_ok_and(|path| handle.trace(&path));
    if opened { Ok(()) } else { Err(BoardError::Trace { path: path.to_owned() }) }
}
