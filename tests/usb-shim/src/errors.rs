//! Codes of errors, and their names. The codes are `enum libusb_error`.
#![expect(unsafe_code, reason = "exported C functions")]

use std::ffi::{CStr, c_char, c_int};

use midstate_usb_protocol::Error;

/// `LIBUSB_SUCCESS`.
pub(crate) const SUCCESS: c_int = 0;

/// Each code with its name and a text for people.
const NAMES: [(c_int, &CStr, &CStr); 12] = [
    (SUCCESS, c"LIBUSB_SUCCESS", c"Success"),
    (Error::Io as c_int, c"LIBUSB_ERROR_IO", c"Input or output failed"),
    (Error::InvalidParam as c_int, c"LIBUSB_ERROR_INVALID_PARAM", c"Invalid argument"),
    (Error::Access as c_int, c"LIBUSB_ERROR_ACCESS", c"Permission denied"),
    (Error::NoDevice as c_int, c"LIBUSB_ERROR_NO_DEVICE", c"The device is gone"),
    (Error::NotFound as c_int, c"LIBUSB_ERROR_NOT_FOUND", c"Not found"),
    (Error::Busy as c_int, c"LIBUSB_ERROR_BUSY", c"In use"),
    (Error::Timeout as c_int, c"LIBUSB_ERROR_TIMEOUT", c"Timed out"),
    (Error::Overflow as c_int, c"LIBUSB_ERROR_OVERFLOW", c"More came than there was room for"),
    (Error::Pipe as c_int, c"LIBUSB_ERROR_PIPE", c"The device refused"),
    (Error::NotSupported as c_int, c"LIBUSB_ERROR_NOT_SUPPORTED", c"Not supported"),
    (-99, c"LIBUSB_ERROR_OTHER", c"Another error"),
];

/// What C callers get for a call without a value.
pub(crate) fn code<T>(result: Result<T, Error>) -> c_int {
    result.map_or_else(|error| error as c_int, |_| SUCCESS)
}

fn named(code: c_int) -> Option<&'static (c_int, &'static CStr, &'static CStr)> {
    NAMES.iter().find(|(known, ..)| *known == code)
}

// SAFETY of the exports, here and in the other files: the names are those that the loader looks up for libusb's callers, and
// the arguments are those of `libusb.h`.

// SAFETY: see above.
#[unsafe(no_mangle)]
extern "C" fn libusb_error_name(code: c_int) -> *const c_char {
    named(code).map_or(c"**UNKNOWN**", |(_, name, _)| name).as_ptr()
}

// SAFETY: see above.
#[unsafe(no_mangle)]
extern "C" fn libusb_strerror(code: c_int) -> *const c_char {
    named(code).map_or(c"Unknown error", |(.., text)| text).as_ptr()
}
