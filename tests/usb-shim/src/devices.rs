//! Contexts, the list of devices, and what a device says without being opened.
#![expect(unsafe_code, reason = "exported C functions")]

use std::ffi::c_int;
use std::ptr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use midstate_usb_protocol::{Answer, Call, Error};

use crate::connection::Connection;
use crate::errors::SUCCESS;
use crate::layout::Device;

/// The context of callers that name none, and how many of them there are.
static DEFAULT: Mutex<Option<(Arc<Connection>, usize)>> = Mutex::new(None);

fn default_context() -> MutexGuard<'static, Option<(Arc<Connection>, usize)>> {
    DEFAULT.lock().unwrap_or_else(PoisonError::into_inner)
}

fn join_default() -> Result<(), Error> {
    let mut default = default_context();
    match &mut *default {
        Some((_, users)) => *users += 1,
        None => *default = Some((Connection::open()?, 1)),
    }
    Ok(())
}

fn leave_default() {
    let mut default = default_context();
    if let Some((connection, users)) = &mut *default {
        *users -= 1;
        if *users == 0 {
            connection.close();
            *default = None;
        }
    }
}

/// The connection that a context stands for.
///
/// # Safety
/// As `libusb.h` has it: a context that `libusb_init` gave, or null.
pub(crate) unsafe fn connection_of(context: *const Connection) -> Option<Arc<Connection>> {
    if context.is_null() {
        return default_context().as_ref().map(|(connection, _)| Arc::clone(connection));
    }
    // SAFETY: `libusb_init` made it with `Arc::into_raw`, and `libusb_exit` has not been called.
    unsafe {
        Arc::increment_strong_count(context);
        Some(Arc::from_raw(context))
    }
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_init(context: *mut *const Connection) -> c_int {
    if context.is_null() {
        return crate::errors::code(join_default());
    }
    match Connection::open() {
        Ok(connection) => {
            // SAFETY: the caller has room for a pointer.
            unsafe { context.write(Arc::into_raw(connection)) };
            SUCCESS
        }
        Err(error) => error as c_int,
    }
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_exit(context: *const Connection) {
    if context.is_null() {
        return leave_default();
    }
    // SAFETY: `libusb_init` made it with `Arc::into_raw`, and it is not used again.
    unsafe { Arc::from_raw(context) }.close();
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_get_device_list(
    context: *const Connection,
    list: *mut *mut *const Device,
) -> isize {
    // SAFETY: as `libusb.h` has it, a context of ours or null.
    let Some(connection) = (unsafe { connection_of(context) }) else { return Error::InvalidParam as isize };
    let listings = match connection.call(Call::GetDeviceList) {
        Ok(Answer::Devices(listings)) => listings,
        Ok(_) => return Error::Io as isize,
        Err(error) => return error as isize,
    };
    let count = listings.len();
    let devices = listings.into_iter().map(|listing| Device { connection: Arc::clone(&connection), listing });
    let pointers = devices.map(|device| Arc::into_raw(Arc::new(device))).chain([ptr::null()]);
    let pointers: Box<[*const Device]> = pointers.collect();
    // SAFETY: the caller has room for a pointer. `libusb_free_device_list` frees the array by its length.
    unsafe { list.write(Box::into_raw(pointers).cast()) };
    isize::try_from(count).unwrap_or(isize::MAX)
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_free_device_list(list: *mut *const Device, unref_devices: c_int) {
    if list.is_null() {
        return;
    }
    // SAFETY: `libusb_get_device_list` boxed an array of devices whose last is null.
    let devices = unsafe {
        let count = (0..).take_while(|at| !(*list.add(*at)).is_null()).count();
        Box::from_raw(ptr::slice_from_raw_parts_mut(list, count + 1))
    };
    if unref_devices != 0 {
        for device in &devices {
            // SAFETY: a reference that the list held, or null.
            unsafe { libusb_unref_device(*device) };
        }
    }
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_ref_device(device: *const Device) -> *const Device {
    if !device.is_null() {
        // SAFETY: a device of ours that is alive.
        unsafe { Arc::increment_strong_count(device) };
    }
    device
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_unref_device(device: *const Device) {
    if !device.is_null() {
        // SAFETY: the caller gives up a reference that it holds.
        unsafe { Arc::decrement_strong_count(device) };
    }
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_get_bus_number(device: *const Device) -> u8 {
    // SAFETY: a device of ours or null.
    unsafe { device.as_ref() }.map_or(0, |device| device.listing.bus)
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_get_device_address(device: *const Device) -> u8 {
    // SAFETY: a device of ours or null.
    unsafe { device.as_ref() }.map_or(0, |device| device.listing.address)
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_get_port_number(device: *const Device) -> u8 {
    // SAFETY: a device of ours or null.
    unsafe { device.as_ref() }.map_or(0, |device| device.listing.port)
}

/// Every device hangs on the root hub, so there is one number.
// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_get_port_numbers(
    device: *const Device,
    numbers: *mut u8,
    length: c_int,
) -> c_int {
    if length < 1 {
        return Error::Overflow as c_int;
    }
    // SAFETY: the caller has room for `length` bytes, and the device is one of ours or null.
    unsafe { numbers.write(libusb_get_port_number(device)) };
    1
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_get_device_speed(device: *const Device) -> c_int {
    // SAFETY: a device of ours or null.
    unsafe { device.as_ref() }.map_or(0, |device| device.listing.speed.into())
}
