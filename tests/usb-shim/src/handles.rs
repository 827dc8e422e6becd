//! Opened devices: interfaces, the kernel's driver, control transfers.
#![expect(unsafe_code, reason = "exported C functions")]

use std::ffi::{c_int, c_uchar, c_uint};
use std::ptr;
use std::sync::Arc;

use midstate_usb_protocol::{Answer, Call, Completion, Error, Payload, Setup, Status};

use crate::errors::code;
use crate::layout::{Device, Handle, IN};
use crate::transfers::{deliver, payload};

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_open(device: *const Device, handle: *mut *mut Handle) -> c_int {
    if device.is_null() {
        return Error::InvalidParam as c_int;
    }
    // SAFETY: a device of ours that is alive; the handle gets a reference of its own.
    let device = unsafe {
        Arc::increment_strong_count(device);
        Arc::from_raw(device)
    };
    code(device.connection.number_of(Call::Open { plug: device.listing.plug }).map(|number| {
        let opened = Box::new(Handle { device: Arc::clone(&device), number });
        // SAFETY: the caller has room for a pointer.
        unsafe { handle.write(Box::into_raw(opened)) };
    }))
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_close(handle: *mut Handle) {
    if handle.is_null() {
        return;
    }
    // SAFETY: `libusb_open` boxed it, and it is not used again.
    let handle = unsafe { Box::from_raw(handle) };
    let connection = &handle.device.connection;
    connection.forget(|in_flight| in_flight.handle == handle.number);
    // Nobody can be told that the bench is gone.
    let _ = connection.call(Call::Close { handle: handle.number });
}

// SAFETY: see `errors`. The device lives as long as the handle.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_get_device(handle: *const Handle) -> *const Device {
    // SAFETY: a handle of ours or null.
    unsafe { handle.as_ref() }.map_or(ptr::null(), |handle| Arc::as_ptr(&handle.device))
}

/// A call on a handle that is answered without a value.
///
/// # Safety
/// As `libusb.h` has it: a handle that `libusb_open` gave, or null.
unsafe fn call(handle: *const Handle, call: impl FnOnce(u64) -> Call) -> c_int {
    // SAFETY: see above.
    let Some(handle) = (unsafe { handle.as_ref() }) else { return Error::InvalidParam as c_int };
    code(handle.device.connection.call(call(handle.number)))
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_set_configuration(handle: *const Handle, configuration: c_int) -> c_int {
    // SAFETY: the caller's handle.
    unsafe { call(handle, |handle| Call::SetConfiguration { handle, configuration }) }
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_claim_interface(handle: *const Handle, interface: c_int) -> c_int {
    // SAFETY: the caller's handle.
    unsafe { call(handle, |handle| Call::ClaimInterface { handle, interface }) }
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_release_interface(handle: *const Handle, interface: c_int) -> c_int {
    // SAFETY: the caller's handle.
    unsafe { call(handle, |handle| Call::ReleaseInterface { handle, interface }) }
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_detach_kernel_driver(handle: *const Handle, interface: c_int) -> c_int {
    // SAFETY: the caller's handle.
    unsafe { call(handle, |handle| Call::DetachKernelDriver { handle, interface }) }
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_attach_kernel_driver(handle: *const Handle, interface: c_int) -> c_int {
    // SAFETY: the caller's handle.
    unsafe { call(handle, |handle| Call::AttachKernelDriver { handle, interface }) }
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_set_auto_detach_kernel_driver(handle: *const Handle, enable: c_int) -> c_int {
    // SAFETY: the caller's handle.
    unsafe { call(handle, |handle| Call::SetAutoDetachKernelDriver { handle, enable: enable != 0 }) }
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_kernel_driver_active(handle: *const Handle, interface: c_int) -> c_int {
    // SAFETY: a handle of ours or null.
    let Some(handle) = (unsafe { handle.as_ref() }) else { return Error::InvalidParam as c_int };
    match handle.device.connection.number_of(Call::KernelDriverActive { handle: handle.number, interface }) {
        Ok(is_active) => c_int::from(is_active != 0),
        Err(error) => error as c_int,
    }
}

/// A control transfer; gives the bytes that came.
pub(crate) fn control(handle: &Handle, setup: Setup, payload: Payload) -> Result<Vec<u8>, Error> {
    match handle.device.connection.call(Call::ControlTransfer { handle: handle.number, setup, payload })? {
        Answer::Bytes(bytes) => Ok(bytes),
        Answer::Done => Ok(vec![]),
        _ => Err(Error::Io),
    }
}

/// A chip answers at once, so the timeout has no meaning here.
// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_control_transfer(
    handle: *const Handle,
    request_type: u8,
    request: u8,
    value: u16,
    index: u16,
    data: *mut c_uchar,
    length: u16,
    _timeout_ms: c_uint,
) -> c_int {
    // SAFETY: a handle of ours or null.
    let Some(handle) = (unsafe { handle.as_ref() }) else { return Error::InvalidParam as c_int };
    let setup = Setup { request_type, request, value, index };
    // SAFETY: the caller has `length` bytes there.
    let Some(payload) = (unsafe { payload(request_type, data, length.into()) }) else {
        return Error::InvalidParam as c_int;
    };
    match control(handle, setup, payload) {
        Ok(bytes) => {
            let moved = if request_type & IN == 0 { length.into() } else { bytes.len() };
            let completion = Completion { transfer: 0, status: Status::Completed, moved, data: bytes };
            // SAFETY: the caller has room for `length` bytes.
            unsafe { deliver(&completion, data, length.into()) }
        }
        Err(error) => error as c_int,
    }
}
