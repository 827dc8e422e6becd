//! A stand-in for libusb's shared library, so that the system's own libftdi, unmodified, runs against the tests' bench.
//!
//! The loader finds it as `libusb-1.0.so.0` in a folder of `LD_LIBRARY_PATH`. It holds no device: a context is a connection
//! to the bench's socket, whose path is in `MIDSTATE_USB_BENCH`, and every call goes there. It exports what libftdi 1.5
//! imports, and what a program needs beside that to list devices and to name errors.
//!
//! Source: `libusb.h` 1.0.26 for the functions, layouts and values. Left out: isochronous transfers, streams, hotplug,
//! transfer flags (a submission with one is refused), everything but Linux.

mod connection;
mod layout;

// The C interface, all unsafe code.
mod descriptors;
mod devices;
mod errors;
mod handles;
mod transfers;
