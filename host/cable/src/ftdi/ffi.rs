//! The one file with unsafe code: libftdi1's context, its devices and its transfers behind types that cannot be misused.
//!
//! Source: `ftdi.h` of libftdi 1.5, `libusb.h` of libusb 1.0. Left out: which device, and when ([`super`]).
#![allow(unsafe_code)]

use std::ffi::{CStr, c_int};
use std::ptr::{self, NonNull};
use std::slice;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use libftdi1_sys::libusb1_sys::constants::{
    LIBUSB_ERROR_ACCESS, LIBUSB_ERROR_INTERRUPTED, LIBUSB_TRANSFER_CANCELLED, LIBUSB_TRANSFER_COMPLETED,
    LIBUSB_TRANSFER_TIMED_OUT,
};
use libftdi1_sys::libusb1_sys::{
    libusb_cancel_transfer, libusb_close, libusb_context, libusb_device, libusb_device_descriptor,
    libusb_device_handle, libusb_get_bus_number, libusb_get_device_address, libusb_get_device_descriptor,
    libusb_get_string_descriptor_ascii, libusb_handle_events_timeout_completed,
    libusb_interrupt_event_handler, libusb_open,
};
use libftdi1_sys::{
    SIO_DISABLE_FLOW_CTRL, ftdi_bits_type, ftdi_context, ftdi_device_list, ftdi_free, ftdi_get_error_string,
    ftdi_interface, ftdi_list_free2, ftdi_module_detach_mode, ftdi_mpsse_mode, ftdi_new, ftdi_parity_type,
    ftdi_read_data_set_chunksize, ftdi_read_data_submit, ftdi_set_baudrate, ftdi_set_bitmode,
    ftdi_set_event_char, ftdi_set_interface, ftdi_set_latency_timer, ftdi_set_line_property,
    ftdi_setflowctrl, ftdi_stopbits_type, ftdi_tcioflush, ftdi_transfer_control, ftdi_transfer_data_done,
    ftdi_usb_close, ftdi_usb_find_all, ftdi_usb_open_bus_addr, ftdi_usb_reset, ftdi_write_data_set_chunksize,
    ftdi_write_data_submit, timeval,
};

/// What a call of libftdi1 gave instead of what it should.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{call} gave {code}: {message}")]
pub struct CallFailed {
    /// The function.
    pub call: &'static str,
    /// What it gave.
    pub code: i32,
    /// What the library says to that.
    pub message: String,
}

/// A device as the bus shows it to anybody.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) vid: u16,
    pub(super) pid: u16,
    /// `bcdDevice`, which tells FTDI's chips apart.
    pub(super) release: u16,
    pub(super) place: Place,
    /// Product and serial number, for those who may ask.
    pub(super) strings: Strings,
}

/// Where a device is: its bus, and its address there, another one each time that it is plugged in.
pub(super) type Place = (u8, u8);

/// What a device says of itself.
#[derive(Clone, Debug)]
pub(super) enum Strings {
    Are([Option<String>; 2]),
    Denied,
    /// libusb's error.
    Failed(i32),
}

/// How a chip's line is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Settings {
    pub(super) baud: u32,
    pub(super) latency_ms: u8,
    /// Is sent on at once.
    pub(super) event_char: u8,
    pub(super) chunk_bytes: u32,
}

/// How long the bus may take to give a cancelled transfer back.
const CANCEL_PATIENCE: Duration = Duration::from_secs(1);

/// libftdi1's context, and the device that it has open.
#[derive(Debug)]
pub(super) struct Context {
    raw: NonNull<ftdi_context>,
    is_open: bool,
    reading: Option<Transfer>,
    writing: Option<Transfer>,
    waker: Waker,
}

/// Ends a wait of a context, that under way or the next one, from any thread; does nothing once the context is gone.
#[derive(Clone, Debug, Default)]
pub(super) struct Waker(Arc<Mutex<Option<UsbContext>>>);

/// libusb's context, of which only one function is called that any thread may call.
#[derive(Debug)]
struct UsbContext(*mut libusb_context);

// SAFETY: see above.
unsafe impl Send for UsbContext {}

/// A transfer that libftdi1 has not given back, and its bytes: these stay where they are until then.
#[derive(Debug)]
struct Transfer {
    control: NonNull<ftdi_transfer_control>,
    /// A box's, but for Rust's rules on who may look at it: libftdi1 writes there meanwhile.
    bytes: NonNull<[u8]>,
    /// Of a reading one: how many of the bytes were handed on.
    taken: usize,
}

// SAFETY: the context, its device and its transfers are used by one thread at a time, through `&mut self`, but for a `Waker`'s
// call, which is any thread's; libusb knows no thread that a context belongs to, and each context here is alone in its own
// libusb context.
unsafe impl Send for Context {}

impl Waker {
    fn context(&self) -> MutexGuard<'_, Option<UsbContext>> {
        // It is whole at every moment.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn wake(&self) {
        if let Some(UsbContext(context)) = &*self.context() {
            // SAFETY: it is freed only after it was taken out, for which the lock is needed.
            unsafe { libusb_interrupt_event_handler(*context) };
        }
    }
}

impl Context {
    /// A context for one interface of a chip; `interface` is 'A' to 'D'.
    pub(super) fn new(interface: char) -> Result<Self, CallFailed> {
        // SAFETY: takes nothing; the result is checked for null.
        let raw = NonNull::new(unsafe { ftdi_new() }).ok_or(CallFailed {
            call: "ftdi_new",
            code: -1,
            message: "no memory, or libusb cannot be started".to_owned(),
        })?;
        let context = Self { raw, is_open: false, reading: None, writing: None, waker: Waker::default() };
        *context.waker.context() = Some(UsbContext(context.usb()));
        let which = match interface {
            'A' => ftdi_interface::INTERFACE_A,
            'B' => ftdi_interface::INTERFACE_B,
            'C' => ftdi_interface::INTERFACE_C,
            'D' => ftdi_interface::INTERFACE_D,
            _ => ftdi_interface::INTERFACE_ANY,
        };
        // SAFETY: the context is alive. It has no device yet, which is when an interface can be chosen.
        context.check("ftdi_set_interface", unsafe { ftdi_set_interface(raw.as_ptr(), which) })?;
        // SAFETY: the context is alive, and nobody else has it.
        unsafe {
            (*raw.as_ptr()).module_detach_mode = ftdi_module_detach_mode::AUTO_DETACH_REATACH_SIO_MODULE;
        }
        Ok(context)
    }

    /// libusb's context in libftdi1's.
    fn usb(&self) -> *mut libusb_context {
        // SAFETY: the context is alive.
        unsafe { (*self.raw.as_ptr()).usb_ctx.cast() }
    }

    /// What ends a [`wait`](Self::wait).
    pub(super) fn waker(&self) -> Waker {
        self.waker.clone()
    }

    fn check(&self, call: &'static str, code: c_int) -> Result<c_int, CallFailed> {
        if code >= 0 { Ok(code) } else { Err(self.failed(call, code)) }
    }

    fn failed(&self, call: &'static str, code: c_int) -> CallFailed {
        // SAFETY: the context is alive.
        let text = unsafe { ftdi_get_error_string(self.raw.as_ptr()) };
        // SAFETY: it is not null, and so the library's own, which ends with a zero and is copied.
        let copy = || unsafe { CStr::from_ptr(text) }.to_string_lossy().into_owned();
        CallFailed { call, code, message: if text.is_null() { String::new() } else { copy() } }
    }

    /// FTDI's devices on the bus. None is taken from whoever uses it.
    pub(super) fn devices(&mut self) -> Result<Vec<Found>, CallFailed> {
        Ok(self.each_device(describe)?.into_iter().flatten().collect())
    }

    /// Where FTDI's devices are. None is opened.
    pub(super) fn places(&mut self) -> Result<Vec<Place>, CallFailed> {
        // libusb keeps a message of each device that comes or goes until events are handled.
        self.wait(Duration::ZERO)?;
        self.each_device(place)
    }

    /// What there is to say of each of FTDI's devices, which are alive meanwhile.
    fn each_device<T>(&mut self, say: fn(*mut libusb_device) -> T) -> Result<Vec<T>, CallFailed> {
        let mut list: *mut ftdi_device_list = ptr::null_mut();
        // SAFETY: the context is alive, and the list is freed below. Zeros stand for all of FTDI's ids.
        let code = unsafe { ftdi_usb_find_all(self.raw.as_ptr(), &mut list, 0, 0) };
        self.check("ftdi_usb_find_all", code)?;
        let mut found = Vec::new();
        let mut next = list;
        // SAFETY: the list's nodes and their devices are alive until it is freed.
        while let Some(node) = unsafe { next.as_ref() } {
            found.push(say(node.dev));
            next = node.next;
        }
        // SAFETY: the list is the library's and not used again.
        unsafe { ftdi_list_free2(list) };
        Ok(found)
    }

    /// Opens the device at a place on the bus and takes its interface from the kernel's driver, which gets it back at the end.
    pub(super) fn open(&mut self, bus: u8, address: u8) -> Result<(), CallFailed> {
        // SAFETY: the context is alive.
        let code = unsafe { ftdi_usb_open_bus_addr(self.raw.as_ptr(), bus, address) };
        self.check("ftdi_usb_open_bus_addr", code)?;
        self.is_open = true;
        Ok(())
    }

    /// Brings the open device's line into a known state, whatever its last user left.
    pub(super) fn configure(&mut self, settings: &Settings) -> Result<(), CallFailed> {
        let raw = self.raw.as_ptr();
        let Settings { baud, latency_ms, event_char, chunk_bytes } = *settings;
        let baud = c_int::try_from(baud).unwrap_or(c_int::MAX);
        let (bits, stop, parity) =
            (ftdi_bits_type::BITS_8, ftdi_stopbits_type::STOP_BIT_1, ftdi_parity_type::NONE);
        // SAFETY: the context is alive and takes plain numbers; without a device each call gives an error.
        unsafe {
            self.check("ftdi_usb_reset", ftdi_usb_reset(raw))?;
            let reset = u8::try_from(ftdi_mpsse_mode::BITMODE_RESET.0).unwrap_or_default();
            self.check("ftdi_set_bitmode", ftdi_set_bitmode(raw, 0, reset))?;
            self.check("ftdi_set_baudrate", ftdi_set_baudrate(raw, baud))?;
            self.check("ftdi_set_line_property", ftdi_set_line_property(raw, bits, stop, parity))?;
            self.check("ftdi_setflowctrl", ftdi_setflowctrl(raw, SIO_DISABLE_FLOW_CTRL))?;
            self.check("ftdi_set_latency_timer", ftdi_set_latency_timer(raw, latency_ms))?;
            self.check("ftdi_set_event_char", ftdi_set_event_char(raw, event_char, 1))?;
            self.check("ftdi_read_data_set_chunksize", ftdi_read_data_set_chunksize(raw, chunk_bytes))?;
            self.check("ftdi_write_data_set_chunksize", ftdi_write_data_set_chunksize(raw, chunk_bytes))?;
            self.check("ftdi_tcioflush", ftdi_tcioflush(raw))?;
        }
        Ok(())
    }

    /// Begins to send. What was begun before must be sent: see [`Self::is_sent`].
    pub(super) fn send(&mut self, bytes: &[u8]) -> Result<(), CallFailed> {
        assert!(self.writing.is_none(), "one write at a time");
        self.writing =
            Some(Transfer::begin(self.raw, bytes.into(), ftdi_write_data_submit, "ftdi_write_data_submit")?);
        Ok(())
    }

    /// Whether all is sent that was begun.
    pub(super) fn is_sent(&mut self) -> Result<bool, CallFailed> {
        let Some(transfer) = &self.writing else { return Ok(true) };
        if !transfer.is_completed() {
            return transfer.check("a write").map(|()| false);
        }
        let length = transfer.bytes.len();
        let sent = self.writing.take().map_or(0, Transfer::done);
        if usize::try_from(sent).is_ok_and(|sent| sent == length) {
            Ok(true)
        } else {
            Err(broke_off("ftdi_transfer_data_done of a write", sent))
        }
    }

    /// Hands on what came, and keeps a transfer of `chunk` bytes on its way.
    pub(super) fn receive(&mut self, output: &mut [u8], chunk: usize) -> Result<usize, CallFailed> {
        if self.reading.is_none() {
            let bytes = vec![0; chunk].into_boxed_slice();
            self.reading =
                Some(Transfer::begin(self.raw, bytes, ftdi_read_data_submit, "ftdi_read_data_submit")?);
        }
        let Some(transfer) = &mut self.reading else { return Ok(0) };
        let came = transfer.received().min(transfer.taken + output.len());
        let count = came - transfer.taken;
        // SAFETY: `came` is within the bytes, of which libftdi1 does not touch those that came.
        let some =
            unsafe { slice::from_raw_parts(transfer.bytes.as_ptr().cast::<u8>().add(transfer.taken), count) };
        output[..count].copy_from_slice(some);
        transfer.taken = came;
        if count == 0 {
            // What came before an error is handed on before it.
            transfer.check("a read")?;
        }
        if transfer.is_completed() && transfer.taken == transfer.received() {
            let length = transfer.bytes.len();
            let received = self.reading.take().map_or(0, Transfer::done);
            if usize::try_from(received).is_ok_and(|received| received < length) && count == 0 {
                return Err(broke_off("ftdi_transfer_data_done of a read", received));
            }
        }
        Ok(count)
    }

    /// Waits until something happens to a transfer, it is woken, or `timeout` is over.
    pub(super) fn wait(&mut self, timeout: Duration) -> Result<(), CallFailed> {
        let timeout = timeval {
            tv_sec: timeout.as_secs().try_into().unwrap_or(1),
            tv_usec: timeout.subsec_micros().into(),
        };
        // SAFETY: both contexts are alive; a null flag stands for any event. Callbacks write to transfers and their bytes,
        // which are in place.
        let code = unsafe { libusb_handle_events_timeout_completed(self.usb(), &timeout, ptr::null_mut()) };
        // A signal is no error: the caller looks at its own time.
        if code == 0 || code == LIBUSB_ERROR_INTERRUPTED {
            return Ok(());
        }
        Err(CallFailed {
            call: "libusb_handle_events_timeout_completed",
            code,
            message: "libusb cannot wait".to_owned(),
        })
    }
}

impl Drop for Context {
    fn drop(&mut self) {
        *self.waker.context() = None;
        let usb = self.usb();
        let mut is_bus_done = true;
        for transfer in [self.reading.take(), self.writing.take()].into_iter().flatten() {
            is_bus_done &= transfer.cancel(usb);
        }
        // SAFETY: the context is alive and not used again. It is freed only if no transfer is left, as that would still write to
        // it.
        unsafe {
            if self.is_open {
                ftdi_usb_close(self.raw.as_ptr());
            }
            if is_bus_done {
                ftdi_free(self.raw.as_ptr());
            }
        }
    }
}

type Submit = unsafe extern "C" fn(*mut ftdi_context, *mut u8, c_int) -> *mut ftdi_transfer_control;

impl Transfer {
    fn begin(
        context: NonNull<ftdi_context>,
        bytes: Box<[u8]>,
        submit: Submit,
        call: &'static str,
    ) -> Result<Self, CallFailed> {
        let bytes = NonNull::from(Box::leak(bytes));
        let length = c_int::try_from(bytes.len()).unwrap_or(c_int::MAX);
        // SAFETY: the context is alive; the bytes stay in their place until the transfer is given back.
        let control = unsafe { submit(context.as_ptr(), bytes.as_ptr().cast(), length) };
        let Some(control) = NonNull::new(control) else {
            // SAFETY: they are the box's above, and nobody else has them.
            drop(unsafe { Box::from_raw(bytes.as_ptr()) });
            return Err(broke_off(call, -1));
        };
        Ok(Self { control, bytes, taken: 0 })
    }

    fn is_completed(&self) -> bool {
        // SAFETY: the transfer is not given back, and libftdi1 writes to it only while somebody waits for events.
        unsafe { (*self.control.as_ptr()).completed != 0 }
    }

    /// How many bytes of a reading transfer are there.
    fn received(&self) -> usize {
        // SAFETY: as above.
        let offset = unsafe { (*self.control.as_ptr()).offset };
        usize::try_from(offset).unwrap_or_default().min(self.bytes.len())
    }

    /// libftdi1 goes on after an error of the bus, for ever; this does not.
    fn check(&self, what: &'static str) -> Result<(), CallFailed> {
        // SAFETY: as above; the bus' transfer is null or alive.
        let status = unsafe { (*self.control.as_ptr()).transfer.cast::<UsbTransfer>().as_ref() }
            .map_or(LIBUSB_TRANSFER_COMPLETED, |transfer| transfer.status);
        match status {
            LIBUSB_TRANSFER_COMPLETED | LIBUSB_TRANSFER_TIMED_OUT | LIBUSB_TRANSFER_CANCELLED => Ok(()),
            code => Err(CallFailed { call: what, code, message: transfer_status(code).to_owned() }),
        }
    }

    /// Gives a completed transfer back: its bytes, or an error.
    fn done(self) -> c_int {
        // SAFETY: the transfer is completed, and not used again; nor are the bytes, which were a box's.
        unsafe {
            let count = ftdi_transfer_data_done(self.control.as_ptr());
            drop(Box::from_raw(self.bytes.as_ptr()));
            count
        }
    }

    /// Ends a transfer that is under way. libftdi1's own function waits for ever where one that was just completed is begun
    /// anew by its callback; here each look cancels again. False if the bus still has it: then its bytes stay for good.
    fn cancel(self, usb: *mut libusb_context) -> bool {
        let look = timeval { tv_sec: 0, tv_usec: 10_000 };
        let until = Instant::now() + CANCEL_PATIENCE;
        while !self.is_completed() {
            if Instant::now() >= until {
                return false;
            }
            // SAFETY: the transfer is not given back, and so alive as its context is.
            unsafe {
                libusb_cancel_transfer((*self.control.as_ptr()).transfer.cast());
                let completed = &raw mut (*self.control.as_ptr()).completed;
                libusb_handle_events_timeout_completed(usb, &look, completed);
            }
        }
        self.done();
        true
    }
}

/// The functions of transfers leave the library's message as it was.
fn broke_off(call: &'static str, code: c_int) -> CallFailed {
    let message = "the bus took or gave less than was asked for: is the device still there?";
    CallFailed { call, code, message: message.to_owned() }
}

type UsbTransfer = libftdi1_sys::libusb1_sys::libusb_transfer;

/// libusb's `libusb_transfer_status`, for people.
fn transfer_status(code: c_int) -> &'static str {
    use libftdi1_sys::libusb1_sys::constants::{
        LIBUSB_TRANSFER_NO_DEVICE, LIBUSB_TRANSFER_OVERFLOW, LIBUSB_TRANSFER_STALL,
    };
    match code {
        LIBUSB_TRANSFER_NO_DEVICE => "the device is not there any more",
        LIBUSB_TRANSFER_STALL => "the device refuses (stall)",
        LIBUSB_TRANSFER_OVERFLOW => "the device sent more than was asked for",
        _ => "the bus failed",
    }
}

fn place(device: *mut libusb_device) -> Place {
    // SAFETY: the caller holds the list that keeps the device alive.
    unsafe { (libusb_get_bus_number(device), libusb_get_device_address(device)) }
}

/// What the bus shows of a device, and what it says when it is asked.
fn describe(device: *mut libusb_device) -> Option<Found> {
    let mut descriptor = std::mem::MaybeUninit::<libusb_device_descriptor>::zeroed();
    // SAFETY: the caller holds the list that keeps the device alive; the descriptor is plain numbers.
    let (code, descriptor) = unsafe {
        let code = libusb_get_device_descriptor(device, descriptor.as_mut_ptr());
        (code, descriptor.assume_init())
    };
    if code < 0 {
        return None;
    }
    let mut handle: *mut libusb_device_handle = ptr::null_mut();
    // SAFETY: the device is alive; the handle is closed below. Opening by itself claims nothing.
    let strings = match unsafe { libusb_open(device, &mut handle) } {
        0 => {
            let indices = [descriptor.iProduct, descriptor.iSerialNumber];
            let strings = indices.map(|index| string(handle, index));
            // SAFETY: the handle is open and not used again.
            unsafe { libusb_close(handle) };
            Strings::Are(strings)
        }
        LIBUSB_ERROR_ACCESS => Strings::Denied,
        code => Strings::Failed(code),
    };
    let libusb_device_descriptor { idVendor: vid, idProduct: pid, bcdDevice: release, .. } = descriptor;
    Some(Found { vid, pid, release, place: place(device), strings })
}

fn string(handle: *mut libusb_device_handle, index: u8) -> Option<String> {
    let mut text = [0_u8; 256];
    let room = c_int::try_from(text.len()).unwrap_or_default();
    // SAFETY: the caller has the handle open; the library writes at most `room` bytes.
    let length = unsafe { libusb_get_string_descriptor_ascii(handle, index, text.as_mut_ptr(), room) };
    let text = text.get(..usize::try_from(length).ok()?)?;
    // Names of threads and lines of a terminal are made of it.
    let is_text = |letter: &char| !letter.is_control();
    (index != 0).then(|| String::from_utf8_lossy(text).chars().filter(is_text).collect())
}
