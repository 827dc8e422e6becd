//! A serial port as a [`Link`]: boards whose bridge is no FTDI chip, and users who may open a port but not the USB.
//!
//! Source: termios(3); `serial2` sets raw mode, 8N1 and the speed. Left out: which port a board is on.

#[cfg(target_os = "linux")]
mod low_latency;

use std::io;
use std::path::Path;
use std::time::Duration;

use midstate_fabric::link::Link;
use serial2::SerialPort;

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
}

impl TtyLink {
    /// Opens a port, which no other program can open from then on.
    ///
    /// # Errors
    /// [`OpenError`], with what to do where that is known.
    pub fn open(path: &Path, baud: u32) -> Result<Self, OpenError> {
        let open = || {
            let mut port = SerialPort::open(path, baud)?;
            port.set_write_timeout(WRITE_PATIENCE)?;
            rustix::termios::ioctl_tiocexcl(&port)?;
            // Not every driver has it, and none needs it.
            #[cfg(target_os = "linux")]
            let _ = low_latency::request(&port);
            port.discard_buffers()?;
            Ok(port)
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
        let port = open().map_err(refuse)?;
        Ok(Self { name: format!("tty:{}", path.display()), port })
    }
}

impl Link for TtyLink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.port.write_all(bytes)
    }

    fn read(&mut self, buf: &mut [u8], timeout: Duration) -> io::Result<usize> {
        // Its timer has milliseconds, and 0 is no wait: rounded down, the last of them would be spun away.
        let ms = timeout.as_nanos().div_ceil(1_000_000);
        self.port.set_read_timeout(Duration::from_millis(u64::try_from(ms).unwrap_or(u64::MAX)))?;
        match self.port.read(buf) {
            // A port whose device went away is ready to be read, and has nothing.
            Ok(0) => Err(io::Error::new(io::ErrorKind::NotConnected, "the port hung up")),
            Err(error) => match error.kind() {
                io::ErrorKind::TimedOut | io::ErrorKind::Interrupted | io::ErrorKind::WouldBlock => Ok(0),
                _ => Err(error),
            },
            count => count,
        }
    }

    fn name(&self) -> String {
        self.name.clone()
    }
}

impl Drop for TtyLink {
    /// Closing waits for what a board that stopped reading has not taken, for half a minute on Linux.
    fn drop(&mut self) {
        // A port that is gone has nothing to discard.
        let _ = self.port.discard_output_buffer();
    }
}
