//! Calls of a port's driver that no crate has: whether somebody has the port for himself, and bytes handed on at once.
//!
//! Source: ioctl_tty(2); Linux `include/uapi/linux/serial.h`, `tty_flags.h`, `ioctls.h`.
#![allow(unsafe_code)]

use std::ffi::{c_int, c_void};
use std::io;
use std::os::fd::AsFd;

use rustix::ioctl::{Getter, Ioctl, IoctlOutput, Opcode, ioctl, opcode};

const TIOCGEXCL: Opcode = opcode::read::<c_int>(b'T', 0x40);
const TIOCGSERIAL: Opcode = 0x541e;
const TIOCSSERIAL: Opcode = 0x541f;
const ASYNC_LOW_LATENCY: i32 = 1 << 13;

/// `struct serial_struct`: five integers, the last of which are the flags, and what is passed back as it came.
#[repr(C, align(8))]
struct Serial {
    before: [i32; 4],
    flags: i32,
    after: [u8; 108],
}

struct Call<'a> {
    opcode: Opcode,
    serial: &'a mut Serial,
}

// SAFETY: both calls read or write one `serial_struct`, 72 bytes at most, in a place that is larger.
unsafe impl Ioctl for Call<'_> {
    type Output = ();
    const IS_MUTATING: bool = true;

    fn opcode(&self) -> Opcode {
        self.opcode
    }

    fn as_ptr(&mut self) -> *mut c_void {
        std::ptr::from_mut(self.serial).cast()
    }

    unsafe fn output_from_ptr(_: IoctlOutput, _: *mut c_void) -> rustix::io::Result<()> {
        Ok(())
    }
}

/// Whether a program has the port for itself. The kernel keeps others from opening it then, but not root.
pub(super) fn is_exclusive(port: impl AsFd) -> io::Result<bool> {
    // SAFETY: the call is what its opcode stands for: it gives a number.
    let is_exclusive = unsafe { ioctl(port, Getter::<TIOCGEXCL, c_int>::new())? };
    Ok(is_exclusive != 0)
}

/// Asks for bytes at once: an FTDI chip's latency timer then has 1 ms instead of 16. Fails where the driver has no such
/// setting.
pub(super) fn request_low_latency(port: impl AsFd) -> io::Result<()> {
    let mut serial = Serial { before: [0; 4], flags: 0, after: [0; 108] };
    // SAFETY: the calls are what their opcodes stand for.
    unsafe {
        ioctl(&port, Call { opcode: TIOCGSERIAL, serial: &mut serial })?;
        serial.flags |= ASYNC_LOW_LATENCY;
        ioctl(&port, Call { opcode: TIOCSSERIAL, serial: &mut serial })?;
    }
    Ok(())
}
