//! The bench: the bus with its clock, and the socket at which programs' libusb connects.
//!
//! The clock is the real one. What happens in between is worked through in its order whenever a program asks something or
//! something is due, so that a bench that got no time for a while is late but not different.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::io::{self, BufReader};
use std::mem;
use std::net::Shutdown;
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::Command;
use std::sync::mpsc;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use midstate_usb_protocol::{SOCKET_VARIABLE, read, write};
use tempfile::TempDir;

use crate::bus::Bus;
use crate::device::{Device, DeviceState};
use crate::faults::{Direction, Fault};
use crate::library;
use crate::uart::Waker;

/// The bus is not looked at more often than this for the sake of time alone.
const SHORTEST_SLEEP: Duration = Duration::from_micros(300);

/// When a program that reads nothing counts as gone.
const LONGEST_WRITE: Duration = Duration::from_secs(10);

struct Shared {
    bus: Mutex<Bus>,
    changed: Condvar,
    started: Instant,
    service: Mutex<Service>,
}

/// The connections and the threads that serve them.
#[derive(Default)]
struct Service {
    is_over: bool,
    streams: BTreeMap<u64, UnixStream>,
    threads: Vec<JoinHandle<()>>,
}

impl Shared {
    fn bus(&self) -> MutexGuard<'_, Bus> {
        self.bus.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn service(&self) -> MutexGuard<'_, Service> {
        self.service.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Duration {
        self.started.elapsed()
    }

    /// Brings the bus up to now, changes something, and lets the clock see it.
    fn change<T>(&self, change: impl FnOnce(&mut Bus, Duration) -> T) -> T {
        let mut bus = self.bus();
        let now = self.now();
        bus.run(now);
        let changed = change(&mut bus, now);
        drop(bus);
        self.changed.notify_all();
        changed
    }

    /// Lets time pass on the bus until the bench ends.
    fn keep_time(&self) {
        let mut bus = self.bus();
        while !self.service().is_over {
            let now = self.now();
            bus.run(now);
            bus = match bus.next() {
                None => self.changed.wait(bus).unwrap_or_else(PoisonError::into_inner),
                Some(next) => {
                    let sleep = next.saturating_sub(now).max(SHORTEST_SLEEP);
                    self.changed.wait_timeout(bus, sleep).unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
    }

    /// Serves a program's context until its end.
    fn serve(&self, stream: &UnixStream) {
        let (messages, to_send) = mpsc::channel();
        let client = self.bus().join(messages);
        thread::scope(|scope| {
            scope.spawn(move || {
                // An error is the program's end, which the reader notices too.
                let _ = to_send.iter().try_for_each(|message| write(stream, &message));
            });
            let mut requests = BufReader::new(stream);
            while let Ok(Some(request)) = read(&mut requests) {
                self.change(|bus, now| bus.serve(client, request, now));
            }
            self.change(|bus, _| bus.leave(client));
        });
    }
}

/// An emulated USB bus that programs reach through the emulated libusb. It ends when it is dropped: programs then find that
/// every device is gone.
pub struct Bench {
    folder: TempDir,
    shared: Arc<Shared>,
    clock: Option<JoinHandle<()>>,
    door: Option<JoinHandle<()>>,
}

const SOCKET: &str = "usb";

impl Bench {
    /// Starts a bench, with nothing plugged in.
    ///
    /// # Errors
    /// When there is no place for its socket, or the stand-in for libusb has not been built.
    pub fn start() -> io::Result<Self> {
        let folder = tempfile::tempdir()?;
        library::install(folder.path())?;
        let listener = UnixListener::bind(folder.path().join(SOCKET))?;
        let shared = Arc::new(Shared {
            bus: Mutex::default(),
            changed: Condvar::new(),
            started: Instant::now(),
            service: Mutex::default(),
        });
        let keeper = Arc::clone(&shared);
        let porter = Arc::clone(&shared);
        let clock = Some(thread::spawn(move || keeper.keep_time()));
        let door = Some(thread::spawn(move || accept(&listener, &porter)));
        Ok(Self { folder, shared, clock, door })
    }

    /// The variables with which a program is on this bus.
    pub fn environment(&self) -> [(&'static str, OsString); 2] {
        let socket = self.folder.path().join(SOCKET).into_os_string();
        [(SOCKET_VARIABLE, socket), library::variable(self.folder.path())]
    }

    /// A program on this bus.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.envs(self.environment());
        command
    }

    /// Plugs a device in.
    pub fn plug(&self, device: Device) -> Plug {
        let weak = Arc::downgrade(&self.shared);
        let waker = Waker::new(move || {
            if let Some(shared) = weak.upgrade() {
                shared.change(|_, _| ());
            }
        });
        let number = self.shared.change(|bus, now| bus.plug(device, now, &waker));
        Plug { shared: Arc::clone(&self.shared), number }
    }

    /// How many handles programs have open, also of devices that are gone.
    pub fn open_handles(&self) -> usize {
        self.shared.bus().open_handles()
    }
}

fn accept(listener: &UnixListener, shared: &Arc<Shared>) {
    for number in 0.. {
        let accepted = listener.accept().and_then(|(stream, _)| {
            stream.set_write_timeout(Some(LONGEST_WRITE))?;
            Ok((stream.try_clone()?, stream))
        });
        let mut service = shared.service();
        if service.is_over {
            return;
        }
        // What cannot be accepted is the program's error.
        let Ok((ours, stream)) = accepted else { continue };
        service.streams.insert(number, ours);
        let server = Arc::clone(shared);
        service.threads.push(thread::spawn(move || {
            server.serve(&stream);
            server.service().streams.remove(&number);
        }));
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        self.shared.service().is_over = true;
        // Wakes whoever waits for programs. Without it, none come any more.
        let _ = UnixStream::connect(self.folder.path().join(SOCKET));
        join(self.door.take());
        self.shared.change(|bus, _| bus.unplug_all());
        let streams = mem::take(&mut self.shared.service().streams);
        let threads = mem::take(&mut self.shared.service().threads);
        for stream in streams.values() {
            // What has been answered still arrives. A stream that has ended needs no end.
            let _ = stream.shutdown(Shutdown::Read);
        }
        join(threads);
        drop(streams);
        // Not between the clock's two looks, at the end and at the time.
        drop(self.shared.bus());
        self.shared.changed.notify_all();
        join(self.clock.take());
        // Outside of the lock: boards wait for the end of their simulation, which wakes the bus meanwhile.
        let bus = mem::take(&mut *self.shared.bus());
        drop(bus);
    }
}

fn join(threads: impl IntoIterator<Item = JoinHandle<()>>) {
    for thread in threads {
        // A panic there has been printed.
        let _ = thread.join();
    }
}

/// A device that was plugged in, for tests to look at and to disturb. It stays plugged in when this is dropped.
pub struct Plug {
    shared: Arc<Shared>,
    number: u64,
}

impl Plug {
    /// Unplugs it: transfers under way end, and it is on the list no more.
    pub fn unplug(&self) {
        self.shared.change(|bus, _| bus.unplug(self.number));
    }

    /// Allows or denies to open it.
    pub fn set_permission(&self, is_granted: bool) {
        self.shared.change(|bus, _| {
            if let Some(device) = bus.device(self.number) {
                device.is_access_denied = !is_granted;
            }
        });
    }

    /// Something goes wrong once so many more bytes of a direction have moved, and a transfer waits for more.
    ///
    /// # Panics
    /// When the chip has no such interface.
    pub fn strike(&self, interface: usize, direction: Direction, after_bytes: u64, fault: Fault) {
        self.shared.change(|bus, _| {
            if let Some(device) = bus.device(self.number) {
                device.ports[interface].interface.faults(direction).order(after_bytes, fault);
            }
        });
    }

    /// Nothing goes wrong any more: what was ordered and has not struck is taken back, random faults end, and so do silence
    /// and babble.
    pub fn calm(&self) {
        self.shared.change(|bus, _| {
            for port in bus.device(self.number).into_iter().flat_map(|device| &mut device.ports) {
                port.interface.calm();
            }
        });
    }

    /// What it looks like now.
    ///
    /// # Panics
    /// When the bench is over.
    pub fn state(&self) -> DeviceState {
        let state = self.shared.change(|bus, _| bus.state(self.number));
        state.unwrap_or_else(|| panic!("the bench that this device was plugged in at is over"))
    }
}
