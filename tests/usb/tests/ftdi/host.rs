//! libftdi as the host uses it, in the order that its functions want.
#![expect(unsafe_code, reason = "calls of libftdi")]

use std::ffi::{CStr, CString, c_int};
use std::marker::PhantomData;
use std::ptr;

use libftdi1_sys::*;
use midstate_usb_bench::Chip;

/// FTDI's vendor number, and the numbers of the chips.
const VENDOR: c_int = 0x0403;

fn product(chip: Chip) -> c_int {
    match chip {
        Chip::Ft2232h => 0x6010,
        Chip::Ft232h => 0x6014,
        Chip::Ft231x => 0x6015,
    }
}

/// What libftdi gave for a failure: its number and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) code: c_int,
    pub(crate) text: String,
}

/// What `ftdi_write_data` gives for every error of libusb.
pub(crate) const WRITE_FAILED: c_int = -1;
/// Errors of libusb, which `ftdi_read_data` hands on.
pub(crate) const NO_DEVICE: c_int = -4;
pub(crate) const TIMEOUT: c_int = -7;
pub(crate) const PIPE: c_int = -9;

/// A context of libftdi.
pub(crate) struct Ftdi {
    context: *mut ftdi_context,
}

/// A transfer under way, for which libftdi keeps the buffer.
pub(crate) struct Moving<'b> {
    control: *mut ftdi_transfer_control,
    buffer: PhantomData<&'b mut [u8]>,
}

impl Moving<'_> {
    /// Waits for its end: the number of bytes, or an error's.
    pub(crate) fn finish(self) -> Result<usize, c_int> {
        // SAFETY: libftdi gave it, and it is not used again. Its buffer lives, and so does its context, which a test keeps.
        let ended = unsafe { ftdi_transfer_data_done(self.control) };
        usize::try_from(ended).map_err(|_| ended)
    }
}

// SAFETY of the calls below: the context is what `ftdi_new` gave and lives until the drop; buffers are slices with their
// lengths.
impl Ftdi {
    /// `None` when there is no bus.
    pub(crate) fn try_new() -> Option<Self> {
        // SAFETY: see above.
        let context = unsafe { ftdi_new() };
        (!context.is_null()).then_some(Self { context })
    }

    pub(crate) fn new() -> Self {
        Self::try_new().expect("libftdi finds the emulated bus")
    }

    /// Opens interface 0 or 1 of a chip and sets it up for the board's line.
    pub(crate) fn open(chip: Chip, interface: u32, serial: &str) -> Result<Self, Failure> {
        let mut ftdi = Self::new();
        ftdi.detach_and_reattach();
        ftdi.open_raw(chip, interface, serial)?;
        ftdi.set_up(1_000_000)?;
        Ok(ftdi)
    }

    pub(crate) fn detach_and_reattach(&mut self) {
        // SAFETY: see above.
        unsafe {
            (*self.context).module_detach_mode = ftdi_module_detach_mode::AUTO_DETACH_REATACH_SIO_MODULE
        };
    }

    pub(crate) fn open_raw(&mut self, chip: Chip, interface: u32, serial: &str) -> Result<(), Failure> {
        let serial = CString::new(serial).expect("a serial number has no zero");
        // SAFETY: see above.
        let opened = unsafe {
            ftdi_set_interface(self.context, ftdi_interface(interface + 1));
            ftdi_usb_open_desc_index(self.context, VENDOR, product(chip), ptr::null(), serial.as_ptr(), 0)
        };
        self.check(opened)
    }

    pub(crate) fn set_up(&mut self, baud: c_int) -> Result<(), Failure> {
        let context = self.context;
        // SAFETY: see above.
        unsafe {
            self.check(ftdi_usb_reset(context))?;
            self.check(ftdi_set_bitmode(context, 0, 0))?;
            self.check(ftdi_set_baudrate(context, baud))?;
            let (eight, one, none) =
                (ftdi_bits_type::BITS_8, ftdi_stopbits_type::STOP_BIT_1, ftdi_parity_type::NONE);
            self.check(ftdi_set_line_property(context, eight, one, none))?;
            self.check(ftdi_setflowctrl(context, SIO_DISABLE_FLOW_CTRL))?;
            self.check(ftdi_set_latency_timer(context, 1))?;
            self.check(ftdi_set_event_char(context, 0, 1))?;
            self.check(ftdi_read_data_set_chunksize(context, 4096))?;
            self.check(ftdi_write_data_set_chunksize(context, 4096))?;
            self.check(ftdi_tcioflush(context))
        }
    }

    fn check(&self, code: c_int) -> Result<(), Failure> {
        self.counted(code).map(|_| ())
    }

    fn counted(&self, code: c_int) -> Result<usize, Failure> {
        usize::try_from(code).map_err(|_| {
            // SAFETY: libftdi's texts are constants.
            let text = unsafe { CStr::from_ptr(ftdi_get_error_string(self.context)) };
            Failure { code, text: text.to_string_lossy().into_owned() }
        })
    }

    /// Manufacturer, product and serial number of every device of a chip's kind.
    pub(crate) fn list(&mut self, chip: Chip) -> Vec<Result<[String; 3], Failure>> {
        let mut list = ptr::null_mut();
        // SAFETY: see above; the list is freed below.
        let found = unsafe { ftdi_usb_find_all(self.context, &mut list, VENDOR, product(chip)) };
        let mut devices = vec![];
        let mut at = list;
        // SAFETY: the list is libftdi's, and ends with null.
        while let Some(device) = unsafe { at.as_ref() } {
            devices.push(self.strings(device));
            at = device.next;
        }
        assert_eq!(usize::try_from(found), Ok(devices.len()));
        // SAFETY: it is not used again.
        unsafe { ftdi_list_free2(list) };
        devices
    }

    fn strings(&mut self, device: &ftdi_device_list) -> Result<[String; 3], Failure> {
        let mut texts = [[0; 128]; 3];
        let [manufacturer, product, serial] = &mut texts;
        // SAFETY: the device is on the list; the buffers are theirs by length.
        let code = unsafe {
            ftdi_usb_get_strings2(
                self.context,
                device.dev,
                manufacturer.as_mut_ptr(),
                128,
                product.as_mut_ptr(),
                128,
                serial.as_mut_ptr(),
                128,
            )
        };
        self.check(code)?;
        // SAFETY: libftdi ended each with a zero.
        Ok(texts.map(|text| unsafe { CStr::from_ptr(text.as_ptr()) }.to_string_lossy().into_owned()))
    }

    pub(crate) fn set_timeouts(&mut self, timeout_ms: c_int) {
        // SAFETY: see above.
        unsafe {
            (*self.context).usb_read_timeout = timeout_ms;
            (*self.context).usb_write_timeout = timeout_ms;
        }
    }

    pub(crate) fn set_latency(&mut self, latency_ms: u8) {
        // SAFETY: see above.
        let set = unsafe { ftdi_set_latency_timer(self.context, latency_ms) };
        self.check(set).unwrap();
    }

    pub(crate) fn latency(&mut self) -> u8 {
        let mut latency_ms = 0;
        // SAFETY: see above.
        let got = unsafe { ftdi_get_latency_timer(self.context, &mut latency_ms) };
        self.check(got).unwrap();
        latency_ms
    }

    /// The two status bytes, the line's in the high one.
    pub(crate) fn status(&mut self) -> Result<u16, Failure> {
        let mut status = 0;
        // SAFETY: see above.
        let got = unsafe { ftdi_poll_modem_status(self.context, &mut status) };
        self.check(got).map(|()| status)
    }

    pub(crate) fn set_baud(&mut self, baud: c_int) -> Result<(), Failure> {
        // SAFETY: see above.
        let set = unsafe { ftdi_set_baudrate(self.context, baud) };
        self.check(set)
    }

    /// The bytes of the configuration memory, once libftdi has found them sound.
    pub(crate) fn eeprom(&mut self) -> Vec<u8> {
        let mut bytes = vec![0; 256];
        // SAFETY: see above.
        unsafe {
            self.check(ftdi_read_eeprom(self.context)).unwrap();
            self.check(ftdi_eeprom_decode(self.context, 0)).unwrap();
            self.check(ftdi_get_eeprom_buf(self.context, bytes.as_mut_ptr(), 256)).unwrap();
        }
        bytes
    }

    /// What there is, at most as much as there is room for.
    pub(crate) fn read(&mut self, buffer: &mut [u8]) -> Result<usize, Failure> {
        let room = c_int::try_from(buffer.len()).unwrap();
        // SAFETY: see above.
        let read = unsafe { ftdi_read_data(self.context, buffer.as_mut_ptr(), room) };
        self.counted(read)
    }

    /// So many bytes, however long they take.
    pub(crate) fn read_all(&mut self, bytes: usize) -> Result<Vec<u8>, Failure> {
        let mut buffer = vec![0; bytes];
        let mut filled = 0;
        while filled < bytes {
            filled += self.read(&mut buffer[filled..])?;
        }
        Ok(buffer)
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<usize, Failure> {
        let length = c_int::try_from(bytes.len()).unwrap();
        // SAFETY: see above.
        let written = unsafe { ftdi_write_data(self.context, bytes.as_ptr(), length) };
        self.counted(written)
    }

    /// `None` when libftdi could not submit it.
    pub(crate) fn submit_read<'b>(&mut self, buffer: &'b mut [u8]) -> Option<Moving<'b>> {
        let room = c_int::try_from(buffer.len()).unwrap();
        // SAFETY: see above; the buffer is borrowed until the end of the transfer.
        let control = unsafe { ftdi_read_data_submit(self.context, buffer.as_mut_ptr(), room) };
        (!control.is_null()).then_some(Moving { control, buffer: PhantomData })
    }

    /// `None` when libftdi could not submit it.
    pub(crate) fn submit_write<'b>(&mut self, bytes: &'b mut [u8]) -> Option<Moving<'b>> {
        let length = c_int::try_from(bytes.len()).unwrap();
        // SAFETY: see above; the buffer is borrowed until the end of the transfer.
        let control = unsafe { ftdi_write_data_submit(self.context, bytes.as_mut_ptr(), length) };
        (!control.is_null()).then_some(Moving { control, buffer: PhantomData })
    }

    /// Closes the device; gives what libftdi gave.
    pub(crate) fn close(&mut self) -> c_int {
        // SAFETY: see above.
        unsafe { ftdi_usb_close(self.context) }
    }
}

impl Drop for Ftdi {
    fn drop(&mut self) {
        // SAFETY: it is not used again.
        unsafe { ftdi_free(self.context) };
    }
}
