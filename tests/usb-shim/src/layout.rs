//! The structures that C callers see, field by field as in `libusb.h` 1.0.26, and what is behind its opaque ones.

use std::ffi::{c_int, c_long, c_uchar, c_uint, c_void};
use std::sync::Arc;

use midstate_usb_protocol::Listing;

use crate::connection::Connection;

/// Behind `libusb_device`, counted by `Arc`.
#[derive(Debug)]
pub(crate) struct Device {
    pub(crate) connection: Arc<Connection>,
    pub(crate) listing: Listing,
}

/// Behind `libusb_device_handle`.
#[derive(Debug)]
pub(crate) struct Handle {
    pub(crate) device: Arc<Device>,
    pub(crate) number: u64,
}

/// `struct timeval` of Linux.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub(crate) struct TimeValue {
    pub(crate) seconds: c_long,
    pub(crate) microseconds: c_long,
}

/// `struct libusb_endpoint_descriptor`.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub(crate) struct EndpointDescriptor {
    pub(crate) length: u8,
    pub(crate) descriptor_type: u8,
    pub(crate) endpoint_address: u8,
    pub(crate) attributes: u8,
    pub(crate) max_packet_size: u16,
    pub(crate) interval: u8,
    pub(crate) refresh: u8,
    pub(crate) synch_address: u8,
    pub(crate) extra: *const c_uchar,
    pub(crate) extra_length: c_int,
}

/// `struct libusb_interface_descriptor`.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub(crate) struct InterfaceDescriptor {
    pub(crate) length: u8,
    pub(crate) descriptor_type: u8,
    pub(crate) interface_number: u8,
    pub(crate) alternate_setting: u8,
    pub(crate) num_endpoints: u8,
    pub(crate) interface_class: u8,
    pub(crate) interface_sub_class: u8,
    pub(crate) interface_protocol: u8,
    pub(crate) interface: u8,
    pub(crate) endpoint: *const EndpointDescriptor,
    pub(crate) extra: *const c_uchar,
    pub(crate) extra_length: c_int,
}

/// `struct libusb_interface`.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub(crate) struct Interface {
    pub(crate) altsetting: *const InterfaceDescriptor,
    pub(crate) num_altsetting: c_int,
}

/// `struct libusb_config_descriptor`.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub(crate) struct ConfigDescriptor {
    pub(crate) length: u8,
    pub(crate) descriptor_type: u8,
    pub(crate) total_length: u16,
    pub(crate) num_interfaces: u8,
    pub(crate) configuration_value: u8,
    pub(crate) configuration: u8,
    pub(crate) attributes: u8,
    pub(crate) max_power: u8,
    pub(crate) interface: *const Interface,
    pub(crate) extra: *const c_uchar,
    pub(crate) extra_length: c_int,
}

/// `struct libusb_transfer`, without isochronous packets.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub(crate) struct Transfer {
    pub(crate) handle: *mut Handle,
    pub(crate) flags: u8,
    pub(crate) endpoint: c_uchar,
    pub(crate) transfer_type: c_uchar,
    pub(crate) timeout_ms: c_uint,
    pub(crate) status: c_int,
    pub(crate) length: c_int,
    pub(crate) actual_length: c_int,
    pub(crate) callback: Option<unsafe extern "C" fn(*mut Transfer)>,
    pub(crate) user_data: *mut c_void,
    pub(crate) buffer: *mut c_uchar,
    pub(crate) num_iso_packets: c_int,
}

/// `LIBUSB_TRANSFER_TYPE_BULK`.
pub(crate) const BULK: c_uchar = 2;

/// `LIBUSB_ENDPOINT_IN`, the direction's bit of endpoints and request types.
pub(crate) const IN: u8 = 0x80;
