//! Bulk transfers, waited for or with a callback, and the handling of events.
#![expect(unsafe_code, reason = "exported C functions, and the callers' structures and callbacks")]

use std::ffi::{c_int, c_uchar, c_uint};
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::Duration;
use std::{ptr, slice};

use midstate_usb_protocol::{Completion, Error, Payload, Status};

use crate::connection::{Connection, InFlight};
use crate::devices::connection_of;
use crate::errors::{SUCCESS, code};
use crate::layout::{BULK, Handle, IN, TimeValue, Transfer};

/// What `libusb_handle_events` waits at most, by its description in `libusb.h`.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// How long a caller that waits for a transfer's end without wanting to wait does so all the same. libftdi 1.5 asks without
/// a pause between (`ftdi_transfer_data_done`), which on a small machine would leave the bench no time. Who asks for any
/// event does not wait, so that a program that spins is seen to.
const LEAST_WAIT: Duration = Duration::from_micros(200);

/// What a transfer moves, out of a caller's buffer or into it: the direction is the highest bit of an endpoint or of a
/// control request's type.
///
/// # Safety
/// As `libusb.h` has it: `buffer` has `length` bytes, initialised when they go out.
pub(crate) unsafe fn payload(direction: u8, buffer: *const c_uchar, length: c_int) -> Option<Payload> {
    let length = usize::try_from(length).ok()?;
    if direction & IN != 0 {
        return Some(Payload::In(length));
    }
    if length == 0 {
        return Some(Payload::Out(vec![]));
    }
    // SAFETY: see above.
    Some(Payload::Out(unsafe { slice::from_raw_parts(buffer, length) }.to_vec()))
}

/// Puts what came into a caller's buffer; gives how many bytes moved.
///
/// # Safety
/// As `libusb.h` has it: `buffer` has `length` bytes.
pub(crate) unsafe fn deliver(completion: &Completion, buffer: *mut c_uchar, length: c_int) -> c_int {
    let room = usize::try_from(length).unwrap_or(0);
    let came = completion.data.len().min(room);
    if came > 0 {
        // SAFETY: see above.
        unsafe { ptr::copy_nonoverlapping(completion.data.as_ptr(), buffer, came) };
    }
    c_int::try_from(completion.moved).unwrap_or(c_int::MAX).min(length)
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_bulk_transfer(
    handle: *const Handle,
    endpoint: c_uchar,
    data: *mut c_uchar,
    length: c_int,
    actual_length: *mut c_int,
    timeout_ms: c_uint,
) -> c_int {
    // SAFETY: a handle of ours or null, and the caller's buffer.
    let (Some(handle), Some(payload)) = (unsafe { (handle.as_ref(), payload(endpoint, data, length)) })
    else {
        return Error::InvalidParam as c_int;
    };
    let completion = match handle.device.connection.transfer(handle.number, endpoint, payload, timeout_ms) {
        Ok(completion) => completion,
        Err(error) => return error as c_int,
    };
    // SAFETY: the caller's buffer, and its place for a number or null.
    unsafe {
        let moved = deliver(&completion, data, length);
        if let Some(actual_length) = actual_length.as_mut() {
            *actual_length = moved;
        }
    }
    match completion.status {
        Status::Completed => SUCCESS,
        Status::TimedOut => Error::Timeout as c_int,
        Status::Stall => Error::Pipe as c_int,
        Status::NoDevice => Error::NoDevice as c_int,
        Status::Overflow => Error::Overflow as c_int,
        Status::Cancelled => Error::Io as c_int,
    }
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
extern "C" fn libusb_alloc_transfer(iso_packets: c_int) -> *mut Transfer {
    if iso_packets != 0 {
        return ptr::null_mut();
    }
    Box::into_raw(Box::new(Transfer {
        handle: ptr::null_mut(),
        flags: 0,
        endpoint: 0,
        transfer_type: 0,
        timeout_ms: 0,
        status: 0,
        length: 0,
        actual_length: 0,
        callback: None,
        user_data: ptr::null_mut(),
        buffer: ptr::null_mut(),
        num_iso_packets: 0,
    }))
}

/// The connection that a transfer is for.
///
/// # Safety
/// As `libusb.h` has it: a transfer of ours or null, whose handle is one of ours or null.
unsafe fn connection_of_transfer(transfer: *const Transfer) -> Option<(Transfer, Arc<Connection>, u64)> {
    // SAFETY: see above.
    unsafe {
        let transfer = transfer.as_ref()?;
        let handle = transfer.handle.as_ref()?;
        Some((*transfer, Arc::clone(&handle.device.connection), handle.number))
    }
}

// SAFETY: see `errors`. As with libusb, a transfer in flight must not be freed.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_free_transfer(transfer: *mut Transfer) {
    if transfer.is_null() {
        return;
    }
    // SAFETY: `libusb_alloc_transfer` boxed it, and it is not used again. Its handle, which may be closed, is not looked at.
    drop(unsafe { Box::from_raw(transfer) });
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_submit_transfer(transfer: *mut Transfer) -> c_int {
    // SAFETY: the caller's transfer.
    let Some((submitted, connection, handle)) = (unsafe { connection_of_transfer(transfer) }) else {
        return Error::InvalidParam as c_int;
    };
    if submitted.transfer_type != BULK || submitted.flags != 0 {
        return Error::NotSupported as c_int;
    }
    // SAFETY: the transfer's buffer has its length.
    let Some(payload) = (unsafe { payload(submitted.endpoint, submitted.buffer, submitted.length) }) else {
        return Error::InvalidParam as c_int;
    };
    let in_flight = InFlight { address: transfer.expose_provenance(), handle, is_cancelled: false };
    code(connection.submit(in_flight, submitted.endpoint, payload, submitted.timeout_ms))
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_cancel_transfer(transfer: *mut Transfer) -> c_int {
    // SAFETY: the caller's transfer.
    match unsafe { connection_of_transfer(transfer) } {
        Some((_, connection, _)) => code(connection.cancel(transfer.expose_provenance())),
        None => Error::InvalidParam as c_int,
    }
}

/// Fills in how a transfer ended and calls its callback, which may submit or free it.
///
/// # Safety
/// A transfer that was in flight, which its owner keeps until its callback.
unsafe fn complete(transfer: *mut Transfer, completion: &Completion) {
    // SAFETY: see above; the callback is called without a reference to the transfer.
    unsafe {
        let length = deliver(completion, (*transfer).buffer, (*transfer).length);
        (*transfer).actual_length = length;
        (*transfer).status = completion.status as c_int;
        if let Some(callback) = (*transfer).callback {
            callback(transfer);
        }
    }
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_handle_events_timeout_completed(
    context: *const Connection,
    timeout: *const TimeValue,
    completed: *const c_int,
) -> c_int {
    // SAFETY: as `libusb.h` has it, a context of ours or null, and times and flags or null.
    let (connection, timeout) = unsafe { (connection_of(context), timeout.as_ref()) };
    let Some(connection) = connection else { return Error::InvalidParam as c_int };
    let timeout = timeout.map_or(Some(LONGEST_WAIT), |timeout| {
        let seconds = u64::try_from(timeout.seconds).ok()?;
        Some(Duration::from_secs(seconds) + Duration::from_micros(u64::try_from(timeout.microseconds).ok()?))
    });
    let Some(mut timeout) = timeout else { return Error::InvalidParam as c_int };
    if !completed.is_null() {
        timeout = timeout.max(LEAST_WAIT);
    }
    let is_done = || {
        // SAFETY: null, or a flag that lives while the caller waits for it; callbacks on other threads may set it meanwhile.
        let flag = (!completed.is_null()).then(|| unsafe { AtomicI32::from_ptr(completed.cast_mut()) });
        flag.is_some_and(|flag| flag.load(Ordering::Acquire) != 0)
    };
    let came = match connection.completions(timeout, is_done) {
        Ok(came) => came,
        Err(error) => return error as c_int,
    };
    for (address, completion) in came {
        // SAFETY: it was in flight until now: neither freed nor its handle closed.
        unsafe { complete(ptr::with_exposed_provenance_mut(address), &completion) };
    }
    connection.wake();
    SUCCESS
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_handle_events_timeout(
    context: *const Connection,
    timeout: *const TimeValue,
) -> c_int {
    // SAFETY: the caller's arguments.
    unsafe { libusb_handle_events_timeout_completed(context, timeout, ptr::null()) }
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_handle_events_completed(
    context: *const Connection,
    completed: *const c_int,
) -> c_int {
    // SAFETY: the caller's arguments.
    unsafe { libusb_handle_events_timeout_completed(context, ptr::null(), completed) }
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_handle_events(context: *const Connection) -> c_int {
    // SAFETY: the caller's arguments.
    unsafe { libusb_handle_events_timeout_completed(context, ptr::null(), ptr::null()) }
}

/// As with libusb on Linux, several before the next handling of events are one. That of a synchronous transfer does not take it
/// here.
// SAFETY: see `errors`. Any thread may call it.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_interrupt_event_handler(context: *const Connection) {
    // SAFETY: as `libusb.h` has it, a context of ours or null.
    if let Some(connection) = unsafe { connection_of(context) } {
        connection.interrupt();
    }
}
