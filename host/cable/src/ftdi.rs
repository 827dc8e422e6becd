//! FTDI chips over libftdi1: which are on the bus, and the line of one as a [`Link`].
//!
//! A chip sends what it received when a packet is full, when its latency timer is over, or when an event character came:
//! the delimiter of a frame, so that no frame waits for the timer. A transfer is always on its way to take it.
//!
//! Source: FTDI AN232B-04 (latency timer, event character); the order of calls is the one that libftdi1 asks for: the
//! interface before opening, settings after it. Left out: what the bytes mean.

mod arrivals;
mod closing;
mod device;
mod ffi;

use std::fmt;
use std::io;
use std::time::{Duration, Instant};

use midstate_fabric::link::Link;
use midstate_fabric::{Interrupter, Interruption};

use crate::boards::Board;
use crate::udev;
pub use arrivals::Arrivals;
use closing::Entry;
pub use closing::close_all;
pub use device::{Access, Chip, Device, devices};
pub use ffi::CallFailed;
use ffi::{Context, Settings};

/// The delimiter of a frame.
const EVENT_CHAR: u8 = 0;

/// What a frame without its delimiter waits at most: the least that a chip can.
const LATENCY_MS: u8 = 1;

/// Bytes of a transfer: several packets of either USB speed.
const CHUNK_BYTES: u32 = 4096;

/// How long a write may wait for the chip to take an earlier one: at 1 Mbaud its whole buffer is sent in 41 ms.
const WRITE_PATIENCE: Duration = Duration::from_secs(1);

/// Which chip is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selection {
    /// The first: a board before an adapter of some other use, what may be opened before what may not.
    First,
    /// That of a board of the catalogue, by its id.
    Board(&'static Board),
    /// By its serial number.
    Serial(String),
}

impl fmt::Display for Selection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::First => f.write_str("an FTDI chip"),
            Self::Board(board) => write!(f, "the {}", board.name),
            Self::Serial(serial) => write!(f, "an FTDI chip with the serial number {serial}"),
        }
    }
}

impl Selection {
    fn matches(&self, device: &Device) -> bool {
        match self {
            Self::First => true,
            Self::Board(board) => device.boards().contains(board),
            Self::Serial(serial) => device.serial.as_ref() == Some(serial),
        }
    }
}

/// Why no chip was opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// It is not on the bus.
    #[error("{wanted} is not on the bus; `midstate devices` lists what is. Check cable and power")]
    NotFound {
        /// What was looked for.
        wanted: String,
    },
    /// It is there, and this user may not open it.
    #[error(
        "permission denied for the {chip} at bus {bus} address {address}: \
         `sudo midstate devices install-udev` writes the rule that mends it, {}",
        udev::PATH
    )]
    Permission {
        /// What it is.
        chip: Chip,
        /// Where it is.
        bus: u8,
        /// Where it is there.
        address: u8,
    },
    /// It is not among those that this user may ask for their serial numbers, and there are others.
    #[error(
        "{wanted} is not on the bus, unless it is the {chip} at bus {bus} address {address}: permission denied to ask; \
         `sudo midstate devices install-udev` writes the rule that mends it, {}",
        udev::PATH
    )]
    Hidden {
        /// What was looked for.
        wanted: String,
        /// What the first of the others is.
        chip: Chip,
        /// Where it is.
        bus: u8,
        /// Where it is there.
        address: u8,
    },
    /// It is there, and libftdi1 cannot open or set it.
    #[error("{device} cannot be opened; check that no other program uses it")]
    Failed {
        /// Which.
        device: String,
        /// What the library says.
        #[source]
        source: CallFailed,
    },
    /// libftdi1 cannot list devices.
    #[error("the USB cannot be searched")]
    Bus(#[from] CallFailed),
}

/// The serial line of an FTDI chip.
#[derive(Debug)]
pub struct FtdiLink {
    name: String,
    /// Until the process ends at once.
    open: Option<Opened>,
    interruption: Interruption,
}

/// A chip that is open. Its fields are dropped in this order.
#[derive(Debug)]
struct Opened {
    context: Context,
    _entry: Entry,
}

impl FtdiLink {
    /// Opens a chip's line, which no other program has from then on.
    ///
    /// # Errors
    /// [`OpenError`].
    pub fn open(selection: &Selection) -> Result<Self, OpenError> {
        let devices = devices()?;
        let rank = |device: &&Device| (device.boards().is_empty(), device.access != Access::Granted);
        let matching = devices.iter().filter(|device| selection.matches(device));
        let Some(device) = matching.min_by_key(rank) else {
            return Err(not_found(selection, &devices));
        };
        if device.access == Access::Denied {
            let &Device { chip, bus, address, .. } = device;
            return Err(OpenError::Permission { chip, bus, address });
        }
        let (interface, baud) = device.line(match selection {
            Selection::Board(board) => Some(board),
            _ => device.boards().first().copied(),
        });
        Self::open_device(device, interface, baud)
            .map_err(|source| OpenError::Failed { device: device.name(), source })
    }

    fn open_device(device: &Device, interface: char, baud: u32) -> Result<Self, CallFailed> {
        let mut context = Context::new(interface)?;
        let entry = Entry::new(context.waker());
        // By its place: libftdi's search by serial number ends at the first chip that it cannot ask.
        context.open(device.bus, device.address)?;
        context.configure(&Settings {
            baud,
            latency_ms: LATENCY_MS,
            event_char: EVENT_CHAR,
            chunk_bytes: CHUNK_BYTES,
        })?;
        let open = Some(Opened { context, _entry: entry });
        Ok(Self { name: device.name(), open, interruption: Interruption::default() })
    }

    /// The open chip. If the process ends at once, it is closed here, and this never returns.
    fn context(&mut self) -> &mut Context {
        if closing::is_over() {
            self.open = None;
        }
        match &mut self.open {
            Some(open) => &mut open.context,
            None => closing::wait_for_the_end(),
        }
    }
}

/// A serial number that nobody may read is not missing.
fn not_found(selection: &Selection, devices: &[Device]) -> OpenError {
    let wanted = selection.to_string();
    let is_hidden = |device: &&Device| device.access == Access::Denied;
    match devices.iter().find(is_hidden).filter(|_| matches!(selection, Selection::Serial(_))) {
        Some(&Device { chip, bus, address, .. }) => OpenError::Hidden { wanted, chip, bus, address },
        None => OpenError::NotFound { wanted },
    }
}

/// Whatever a transfer fails with, the device is of no more use until it is opened again.
fn gone(source: CallFailed) -> io::Error {
    io::Error::new(io::ErrorKind::NotConnected, source)
}

impl Link for FtdiLink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let until = Instant::now() + WRITE_PATIENCE;
        while !self.context().is_sent().map_err(gone)? {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                let message = format!("the chip took no byte for {WRITE_PATIENCE:?}");
                return Err(io::Error::new(io::ErrorKind::TimedOut, message));
            }
            self.context().wait(left).map_err(gone)?;
        }
        self.context().send(bytes).map_err(gone)
    }

    fn read(&mut self, buf: &mut [u8], timeout: Duration) -> io::Result<usize> {
        let until = Instant::now() + timeout;
        loop {
            let count = self.context().receive(buf, CHUNK_BYTES as usize).map_err(gone)?;
            if count > 0 {
                return Ok(count);
            }
            self.context().is_sent().map_err(gone)?;
            let is_interrupted = self.interruption.take();
            let left =
                if is_interrupted { Duration::ZERO } else { until.saturating_duration_since(Instant::now()) };
            // With no time left, once more: the bus is looked at only here.
            self.context().wait(left).map_err(gone)?;
            if left.is_zero() {
                return self.context().receive(buf, CHUNK_BYTES as usize).map_err(gone);
            }
        }
    }

    fn name(&self) -> String {
        self.name.clone()
    }

    /// It has a flag of its own: libusb's may be taken by the wait of a write, which goes on.
    fn interrupter(&self) -> Option<Interrupter> {
        let (read, waker) = (self.interruption.interrupter(), self.open.as_ref()?.context.waker());
        Some(Interrupter::new(move || {
            read.interrupt();
            waker.wake();
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::device::tests::device;
    use super::*;
    use crate::boards;

    #[test]
    fn a_selection_means_what_it_says() {
        let icebreaker = device(Some("iCEBreaker V1.0e"), Some("ib1"));
        let of = |id| Selection::Board(boards::board(id).unwrap());
        assert!(Selection::First.matches(&icebreaker));
        assert!(of("icebreaker").matches(&icebreaker) && !of("hx8k-b-evn").matches(&icebreaker));
        assert!(Selection::Serial("ib1".to_owned()).matches(&icebreaker));
        assert!(!Selection::Serial("ib".to_owned()).matches(&icebreaker));
        assert!(!Selection::Serial("ib1".to_owned()).matches(&device(None, None)));
    }
}
