//! What the emulated libusb and the bench say to each other over a Unix-domain socket: a line of JSON a message.
//!
//! A crate of its own, because the two sides are separate binaries and neither may be linked into the other. Source: the
//! calls, errors and states are those of `libusb.h` 1.0.26. Left out: isochronous transfers, streams, hotplug events.

use std::io::{self, BufRead, Write};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// The environment variable that names the bench's socket.
pub const SOCKET_VARIABLE: &str = "MIDSTATE_USB_BENCH";

/// A device on the bus, as much of it as is known without opening it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing {
    /// The bench's number of it; a device that was plugged in again has another one.
    pub plug: u64,
    /// The bus.
    pub bus: u8,
    /// The address on the bus: a device that was plugged in again has another one.
    pub address: u8,
    /// The hub's port that it hangs on.
    pub port: u8,
    /// `enum libusb_speed`: 2 is full speed, 3 is high speed.
    pub speed: u8,
    /// The device descriptor's 18 bytes (USB 2.0 section 9.6.1).
    pub device_descriptor: Vec<u8>,
    /// The configuration descriptor with all that belongs to it (USB 2.0 section 9.6.3).
    pub config_descriptor: Vec<u8>,
}

/// The setup packet of a control transfer, without its length (USB 2.0 section 9.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setup {
    /// `bmRequestType`.
    pub request_type: u8,
    /// `bRequest`.
    pub request: u8,
    /// `wValue`.
    pub value: u16,
    /// `wIndex`.
    pub index: u16,
}

/// What a transfer moves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Payload {
    /// At most so many bytes to the host.
    In(usize),
    /// These bytes to the device.
    Out(Vec<u8>),
}

/// A call of libusb, by the function of the same name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields are the functions' arguments")]
pub enum Call {
    /// `libusb_get_device_list`.
    GetDeviceList,
    /// `libusb_open`: gives a handle.
    Open { plug: u64 },
    /// `libusb_close`.
    Close { handle: u64 },
    /// `libusb_get_configuration`.
    GetConfiguration { handle: u64 },
    /// `libusb_set_configuration`.
    SetConfiguration { handle: u64, configuration: i32 },
    /// `libusb_claim_interface`.
    ClaimInterface { handle: u64, interface: i32 },
    /// `libusb_release_interface`.
    ReleaseInterface { handle: u64, interface: i32 },
    /// `libusb_kernel_driver_active`: gives 0 or 1.
    KernelDriverActive { handle: u64, interface: i32 },
    /// `libusb_detach_kernel_driver`.
    DetachKernelDriver { handle: u64, interface: i32 },
    /// `libusb_attach_kernel_driver`.
    AttachKernelDriver { handle: u64, interface: i32 },
    /// `libusb_set_auto_detach_kernel_driver`.
    SetAutoDetachKernelDriver { handle: u64, enable: bool },
    /// `libusb_control_transfer`: gives the bytes that came, or the number of those that went.
    ControlTransfer { handle: u64, setup: Setup, payload: Payload },
    /// `libusb_submit_transfer` of a bulk transfer; a [`Completion`] follows. A timeout of 0 is none.
    SubmitTransfer { handle: u64, transfer: u64, endpoint: u8, payload: Payload, timeout_ms: u32 },
    /// `libusb_cancel_transfer`; the [`Completion`] still follows.
    CancelTransfer { transfer: u64 },
}

/// A call with the number that its answer carries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// Echoed in the answer.
    pub number: u64,
    /// The call.
    pub call: Call,
}

/// What a call that went well gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// Nothing.
    Done,
    /// A handle, a configuration, a number of bytes, or yes and no as 1 and 0.
    Number(u64),
    /// Bytes from the device.
    Bytes(Vec<u8>),
    /// The devices on the bus.
    Devices(Vec<Listing>),
}

/// `enum libusb_error`, with its values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[repr(i32)]
pub enum Error {
    /// `LIBUSB_ERROR_IO`.
    Io = -1,
    /// `LIBUSB_ERROR_INVALID_PARAM`.
    InvalidParam = -2,
    /// `LIBUSB_ERROR_ACCESS`: no permission.
    Access = -3,
    /// `LIBUSB_ERROR_NO_DEVICE`: it was unplugged.
    NoDevice = -4,
    /// `LIBUSB_ERROR_NOT_FOUND`.
    NotFound = -5,
    /// `LIBUSB_ERROR_BUSY`.
    Busy = -6,
    /// `LIBUSB_ERROR_TIMEOUT`.
    Timeout = -7,
    /// `LIBUSB_ERROR_OVERFLOW`: the device sent more than there was room for.
    Overflow = -8,
    /// `LIBUSB_ERROR_PIPE`: the device refused.
    Pipe = -9,
    /// `LIBUSB_ERROR_NOT_SUPPORTED`.
    NotSupported = -12,
}

/// `enum libusb_transfer_status`, with its values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[repr(i32)]
pub enum Status {
    /// `LIBUSB_TRANSFER_COMPLETED`.
    Completed = 0,
    /// `LIBUSB_TRANSFER_TIMED_OUT`.
    TimedOut = 2,
    /// `LIBUSB_TRANSFER_CANCELLED`.
    Cancelled = 3,
    /// `LIBUSB_TRANSFER_STALL`.
    Stall = 4,
    /// `LIBUSB_TRANSFER_NO_DEVICE`.
    NoDevice = 5,
    /// `LIBUSB_TRANSFER_OVERFLOW`.
    Overflow = 6,
}

/// The end of a submitted transfer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Completion {
    /// As submitted.
    pub transfer: u64,
    /// How it ended.
    pub status: Status,
    /// How many bytes moved.
    pub moved: usize,
    /// The bytes that came; empty for a transfer to the device.
    pub data: Vec<u8>,
}

/// A message from the bench.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Message {
    /// The answer to a request.
    Answer {
        /// The request's.
        number: u64,
        /// What it gave.
        result: Result<Answer, Error>,
    },
    /// The end of a submitted transfer, at any time.
    Completion(Completion),
}

/// Writes a message.
///
/// # Errors
/// When the other side is gone.
pub fn write<M: Serialize>(mut to: impl Write, message: &M) -> io::Result<()> {
    let mut line = serde_json::to_vec(message)?;
    line.push(b'\n');
    to.write_all(&line)
}

/// Reads a message, or `None` when the other side is done.
///
/// # Errors
/// When the connection breaks, or a line is none of the messages.
pub fn read<M: DeserializeOwned>(mut from: impl BufRead) -> io::Result<Option<M>> {
    let mut line = String::new();
    if from.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    Ok(Some(serde_json::from_str(&line)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_come_back_as_they_went() {
        let setup = Setup { request_type: 0x40, request: 3, value: 0x4138, index: 0x0202 };
        let calls = [
            Call::GetDeviceList,
            Call::ControlTransfer { handle: 3, setup, payload: Payload::In(2) },
            Call::SubmitTransfer {
                handle: 3,
                transfer: u64::MAX,
                endpoint: 0x81,
                payload: Payload::Out(vec![0, 255]),
                timeout_ms: 0,
            },
        ];
        let mut wire = Vec::new();
        for (number, call) in (0..).zip(&calls) {
            write(&mut wire, &Request { number, call: call.clone() }).unwrap();
        }
        let mut wire = wire.as_slice();
        for (number, call) in (0..).zip(calls) {
            assert_eq!(read(&mut wire).unwrap(), Some(Request { number, call }));
        }
        assert_eq!(read::<Request>(&mut wire).unwrap(), None);
        assert!(read::<Request>(&b"no message\n"[..]).is_err());
    }
}
