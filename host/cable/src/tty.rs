//! A serial port as a [`Link`]: boards whose bridge is no FTDI chip, and users who may open a port but not the USB.
//!
//! Source: termios(3); `serial2` sets raw mode, 8N1 and the speed. Left out: which port a board is on.

mod arrivals;
#[cfg(target_os = "linux")]
mod driver;

use std::io::{self, Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use midstate_fabric::Interrupter;
use midstate_fabric::link::Link;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::termios::{ioctl_tiocexcl, ioctl_tiocnxcl};
use serial2::{IntoSettings as _, KeepSettings, SerialPort};

pub use arrivals::Arrivals;

/// How long a write may wait for the port to take it.
const WRITE_PATIENCE: Duration = Duration::from_secs(1);

/// Why a port was not opened.
#[derive(Debug, thiserror::Error)]
#[error("the serial port {path} cannot be opened{hint}")]
pub struct OpenError {
    path: String,
    hint: &'static str,
    #[source]
    source: io::Error,
}

/// A serial port.
#[derive(Debug)]
pub struct TtyLink {
    name: String,
    port: SerialPort,
    /// A byte from the waker ends a wait.
    woken: UnixStream,
    waker: Arc<UnixStream>,
}

impl TtyLink {
    /// Opens a port, which no other program can open from then on; root can, but not through this.
    ///
    /// # Errors
    /// [`OpenError`], with what to do where that is known.
    pub fn open(path: &Path, baud: u32) -> Result<Self, OpenError> {
        let open = || {
            // Nothing of a port is changed that is somebody else's.
            let port = SerialPort::open(path, KeepSettings)?;
            // A kernel without this question keeps others out all the same, but not root.
            #[cfg(target_os = "linux")]
            if driver::is_exclusive(&port).unwrap_or(false) {
                return Err(io::ErrorKind::ResourceBusy.into());
            }
            ioctl_tiocexcl(&port)?;
            let (woken, waker) = UnixStream::pair()?;
            let name = format!("tty:{}", path.display());
            let mut link = Self { name, port, woken, waker: Arc::new(waker) };
            link.set_up(baud)?;
            Ok(link)
        };
        let refuse = |source: io::Error| OpenError {
            path: path.display().to_string(),
            hint: match source.kind() {
                io::ErrorKind::PermissionDenied => {
                    ": permission denied; add yourself to the group that owns it (often `dialout`), and log in again"
                }
                io::ErrorKind::NotFound => {
                    ": it is not there; `ls /dev/serial/by-id` shows the ports that are"
                }
                io::ErrorKind::ResourceBusy => ": another program has it",
                _ => "",
            },
            source,
        };
        open().map_err(refuse)
    }

    fn set_up(&mut self, baud: u32) -> io::Result<()> {
        let mut settings = self.port.get_configuration()?;
        baud.apply_to_settings(&mut settings)?;
        self.port.set_configuration(&settings)?;
        self.port.set_write_timeout(WRITE_PATIENCE)?;
        // Not every driver has it, and none needs it.
        #[cfg(target_os = "linux")]
        let _ = driver::request_low_latency(&self.port);
        self.woken.set_nonblocking(true)?;
        self.waker.set_nonblocking(true)?;
        self.port.discard_buffers()
    }
}

impl Link for TtyLink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.port.write_all(bytes)
    }

    fn read(&mut self, buf: &mut [u8], timeout: Duration) -> io::Result<usize> {
        let mut waits = [PollFd::new(&self.port, PollFlags::IN), PollFd::new(&self.woken, PollFlags::IN)];
        // Beyond what the kernel can count is no limit.
        let timeout = Timespec::try_from(timeout).ok();
        match poll(&mut waits, timeout.as_ref()) {
            Ok(_) => {}
            Err(Errno::INTR) => return Ok(0),
            Err(error) => return Err(error.into()),
        }
        let [is_port_ready, is_woken] = waits.map(|wait| !wait.revents().is_empty());
        if is_woken {
            while (&self.woken).read(&mut [0; 64]).is_ok_and(|count| count > 0) {}
        }
        if !is_port_ready {
            return Ok(0);
        }
        match rustix::io::read(&self.port, buf) {
            // A port whose device went away is ready to be read, and has nothing.
            Ok(0) => Err(io::Error::new(io::ErrorKind::NotConnected, "the port hung up")),
            Err(Errno::INTR | Errno::AGAIN) => Ok(0),
            read => Ok(read?),
        }
    }

    fn name(&self) -> String {
        self.name.clone()
    }

    fn interrupter(&self) -> Option<Interrupter> {
        let waker = Arc::clone(&self.waker);
        Some(Interrupter::new(move || {
            // Full, it wakes all the same; without a reader, the link is gone.
            let _ = waker.as_ref().write(&[0]);
        }))
    }
}

impl Drop for TtyLink {
    /// Closing waits for what a board that stopped reading has not taken, for half a minute on Linux.
    fn drop(&mut self) {
        // A port that is gone has nothing to discard.
        let _ = self.port.discard_output_buffer();
        // Else it stays closed to others as long as somebody has it open: the other side of a pseudo-terminal, say.
        let _ = ioctl_tiocnxcl(&self.port);
    }
}
