//! Descriptors as C structures, from the bytes that a device sends.
//!
//! Source: USB 2.0 section 9.6. Left out: alternate settings and extra descriptors, which FTDI's chips have none of.
#![expect(unsafe_code, reason = "exported C functions, and structures that C code points into")]

use std::ffi::{c_int, c_uchar};
use std::ptr;

use midstate_usb_protocol::{Call, Error, Payload, Setup};

use crate::errors::{SUCCESS, code};
use crate::handles;
use crate::layout::{
    ConfigDescriptor, Device, EndpointDescriptor, Handle, IN, Interface, InterfaceDescriptor,
};

/// A configuration with what it points to. C code gets a pointer to its first field.
#[repr(C)]
struct OwnedConfig {
    config: ConfigDescriptor,
    interfaces: Vec<Interface>,
    settings: Vec<InterfaceDescriptor>,
    endpoints: Vec<EndpointDescriptor>,
}

/// `GET_DESCRIPTOR` (USB 2.0 table 9-4), and `STRING` (table 9-5).
const GET_DESCRIPTOR: u8 = 6;
const STRING: u16 = 3;

fn config_descriptor(bytes: &[u8]) -> Option<Box<OwnedConfig>> {
    let word = |low: u8, high: u8| u16::from_le_bytes([low, high]);
    let mut settings = Vec::new();
    let mut endpoints = Vec::new();
    let mut rest = bytes;
    while let Some(&length) = rest.first() {
        let (descriptor, behind) = rest.split_at_checked(length.max(1).into())?;
        rest = behind;
        match *descriptor {
            [
                length,
                4,
                interface_number,
                alternate_setting,
                num_endpoints,
                class,
                sub_class,
                protocol,
                interface,
            ] => {
                settings.push(InterfaceDescriptor {
                    length,
                    descriptor_type: 4,
                    interface_number,
                    alternate_setting,
                    num_endpoints,
                    interface_class: class,
                    interface_sub_class: sub_class,
                    interface_protocol: protocol,
                    interface,
                    endpoint: ptr::null(),
                    extra: ptr::null(),
                    extra_length: 0,
                });
            }
            [length, 5, endpoint_address, attributes, low, high, interval] => {
                endpoints.push(EndpointDescriptor {
                    length,
                    descriptor_type: 5,
                    endpoint_address,
                    attributes,
                    max_packet_size: word(low, high),
                    interval,
                    refresh: 0,
                    synch_address: 0,
                    extra: ptr::null(),
                    extra_length: 0,
                })
            }
            _ => {}
        }
    }
    let &[
        length,
        descriptor_type,
        low,
        high,
        num_interfaces,
        configuration_value,
        configuration,
        attributes,
        max_power,
    ] = bytes.first_chunk::<9>()?;
    let mut of_settings = endpoints.as_slice();
    for setting in &mut settings {
        let (of_setting, others) = of_settings.split_at_checked(setting.num_endpoints.into())?;
        setting.endpoint = of_setting.as_ptr();
        of_settings = others;
    }
    let interfaces: Vec<_> =
        settings.iter().map(|setting| Interface { altsetting: setting, num_altsetting: 1 }).collect();
    if interfaces.len() != usize::from(num_interfaces) {
        return None;
    }
    let config = ConfigDescriptor {
        length,
        descriptor_type,
        total_length: word(low, high),
        num_interfaces,
        configuration_value,
        configuration,
        attributes,
        max_power,
        interface: interfaces.as_ptr(),
        extra: ptr::null(),
        extra_length: 0,
    };
    // Moving a vector does not move what it holds.
    Some(Box::new(OwnedConfig { config, interfaces, settings, endpoints }))
}

/// `descriptor` has room for a `struct libusb_device_descriptor`: 18 bytes, whose fields lie as in the device's own
/// descriptor, in the machine's byte order.
// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_get_device_descriptor(device: *const Device, descriptor: *mut c_uchar) -> c_int {
    // SAFETY: as `libusb.h` has it, a device of ours or null.
    let Some(device) = (unsafe { device.as_ref() }) else { return Error::InvalidParam as c_int };
    let Some(mut bytes) = device.listing.device_descriptor.first_chunk::<18>().copied() else {
        return Error::Io as c_int;
    };
    // bcdUSB, idVendor, idProduct, bcdDevice.
    for at in [2, 8, 10, 12] {
        let native = u16::from_le_bytes([bytes[at], bytes[at + 1]]).to_ne_bytes();
        bytes[at..at + 2].copy_from_slice(&native);
    }
    // SAFETY: the caller has room for 18 bytes, see above.
    unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), descriptor, bytes.len()) };
    SUCCESS
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_get_config_descriptor(
    device: *const Device,
    index: u8,
    config: *mut *mut ConfigDescriptor,
) -> c_int {
    // SAFETY: as `libusb.h` has it, a device of ours or null.
    let Some(device) = (unsafe { device.as_ref() }) else { return Error::InvalidParam as c_int };
    if index != 0 {
        return Error::NotFound as c_int;
    }
    let Some(owned) = config_descriptor(&device.listing.config_descriptor) else { return Error::Io as c_int };
    // SAFETY: the caller has room for a pointer. The configuration is the first field of what it points to.
    unsafe { config.write(Box::into_raw(owned).cast()) };
    SUCCESS
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_free_config_descriptor(config: *mut ConfigDescriptor) {
    if !config.is_null() {
        // SAFETY: it is the first field of an `OwnedConfig` that `libusb_get_config_descriptor` boxed.
        drop(unsafe { Box::from_raw(config.cast::<OwnedConfig>()) });
    }
}

/// A string descriptor's characters in the device's first language, or those of the list of languages.
fn string_descriptor(handle: &Handle, index: u8, language: u16) -> Result<Vec<u16>, Error> {
    let setup = Setup {
        request_type: IN,
        request: GET_DESCRIPTOR,
        value: STRING << 8 | u16::from(index),
        index: language,
    };
    let bytes = handles::control(handle, setup, Payload::In(255))?;
    match bytes.as_slice() {
        [_, 3, characters @ ..] => {
            Ok(characters.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect())
        }
        _ => Err(Error::Io),
    }
}

fn ascii_string(handle: &Handle, index: u8) -> Result<Vec<u8>, Error> {
    if index == 0 {
        return Err(Error::InvalidParam);
    }
    let language = string_descriptor(handle, 0, 0)?.first().copied().ok_or(Error::Io)?;
    let characters = string_descriptor(handle, index, language)?;
    Ok(characters
        .into_iter()
        .map(|character| u8::try_from(character).ok().filter(u8::is_ascii).unwrap_or(b'?'))
        .collect())
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_get_string_descriptor_ascii(
    handle: *const Handle,
    index: u8,
    data: *mut c_uchar,
    length: c_int,
) -> c_int {
    // SAFETY: as `libusb.h` has it, a handle of ours or null.
    let Some(handle) = (unsafe { handle.as_ref() }) else { return Error::InvalidParam as c_int };
    let Some(room) = usize::try_from(length).ok().and_then(|length| length.checked_sub(1)) else {
        return Error::InvalidParam as c_int;
    };
    match ascii_string(handle, index) {
        Ok(mut text) => {
            text.truncate(room);
            let length = text.len();
            text.push(0);
            // SAFETY: the caller has room for `length` bytes, which these are at most.
            unsafe { ptr::copy_nonoverlapping(text.as_ptr(), data, text.len()) };
            // A string descriptor has 253 bytes at most.
            c_int::try_from(length).unwrap_or(c_int::MAX)
        }
        Err(error) => error as c_int,
    }
}

// SAFETY: see `errors`.
#[unsafe(no_mangle)]
unsafe extern "C" fn libusb_get_configuration(handle: *const Handle, configuration: *mut c_int) -> c_int {
    // SAFETY: as `libusb.h` has it, a handle of ours or null.
    let Some(handle) = (unsafe { handle.as_ref() }) else { return Error::InvalidParam as c_int };
    let active = handle.device.connection.number_of(Call::GetConfiguration { handle: handle.number });
    code(active.map(|active| {
        // SAFETY: the caller has room for a number.
        unsafe { configuration.write(c_int::try_from(active).unwrap_or(0)) };
    }))
}
