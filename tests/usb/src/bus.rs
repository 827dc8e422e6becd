//! The bus: its devices, the handles that programs have of them, and libusb's calls.
//!
//! Source: `libusb.h` 1.0.26 and Linux's usbfs for which call fails how. A handle that is closed, or whose program ended, gives
//! up its claims; only releasing an interface with automatic detaching brings the kernel's driver back.

use std::collections::BTreeMap;
use std::sync::mpsc::Sender;
use std::time::Duration;

use midstate_usb_protocol::{Answer, Call, Error, Message, Payload, Request, Status};

use crate::device::{Device, DeviceState, InterfaceState, KernelDriver, Plugged, Port};
use crate::interface::{Outcome, Transfer};
use crate::uart::Waker;

/// A device as a program has it open.
struct Handle {
    client: u64,
    plug: u64,
    detaches_drivers: bool,
}

#[derive(Default)]
pub(crate) struct Bus {
    devices: BTreeMap<u64, Plugged>,
    handles: BTreeMap<u64, Handle>,
    clients: BTreeMap<u64, Sender<Message>>,
    last_number: u64,
    last_address: u8,
}

/// Addresses are 1 to 127 (USB 2.0 section 9.1.2).
const LAST_ADDRESS: u8 = 127;

impl Bus {
    fn number(&mut self) -> u64 {
        self.last_number += 1;
        self.last_number
    }

    pub(crate) fn plug(&mut self, device: Device, now: Duration, waker: &Waker) -> u64 {
        self.last_address = self.last_address % LAST_ADDRESS + 1;
        let mut plugged = Plugged::new(device, self.last_address, now);
        for port in &mut plugged.ports {
            port.interface.channel.uart().power_on(waker.clone());
            // What has something to say begins at once.
            port.interface.channel.advance(now);
        }
        let plug = self.number();
        self.devices.insert(plug, plugged);
        plug
    }

    pub(crate) fn unplug(&mut self, plug: u64) {
        let Some(device) = self.devices.get_mut(&plug).filter(|device| device.is_plugged) else { return };
        device.is_plugged = false;
        let mut ended = vec![];
        for port in &mut device.ports {
            port.interface.channel.uart().power_off();
            port.claimed_by = None;
            ended.push(port.interface.end_those(Status::NoDevice, |_| true));
        }
        ended.into_iter().for_each(|outcome| self.tell(outcome));
    }

    pub(crate) fn unplug_all(&mut self) {
        let plugs: Vec<_> = self.devices.keys().copied().collect();
        plugs.into_iter().for_each(|plug| self.unplug(plug));
    }

    pub(crate) fn device(&mut self, plug: u64) -> Option<&mut Plugged> {
        self.devices.get_mut(&plug)
    }

    pub(crate) fn state(&self, plug: u64) -> Option<DeviceState> {
        let device = self.devices.get(&plug)?;
        let interfaces = device.ports.iter().map(|port| InterfaceState {
            driver: port.driver,
            detachments: port.detachments,
            is_claimed: port.claimed_by.is_some(),
            settings: port.interface.channel.settings(),
            counters: port.interface.channel.counters(),
        });
        Some(DeviceState {
            is_plugged: device.is_plugged,
            address: device.address,
            open_handles: self.handles.values().filter(|handle| handle.plug == plug).count(),
            opened: device.opened,
            requests: device.requests.clone(),
            struck: device.ports.iter().flat_map(|port| port.interface.struck()).collect(),
            interfaces: interfaces.collect(),
        })
    }

    pub(crate) fn open_handles(&self) -> usize {
        self.handles.len()
    }

    pub(crate) fn join(&mut self, messages: Sender<Message>) -> u64 {
        let client = self.number();
        self.clients.insert(client, messages);
        client
    }

    /// A program ended, or gave up its context.
    pub(crate) fn leave(&mut self, client: u64) {
        let of_client =
            self.handles.iter().filter(|(_, handle)| handle.client == client).map(|(number, _)| *number);
        for handle in of_client.collect::<Vec<_>>() {
            self.close(handle);
        }
        self.clients.remove(&client);
    }

    /// Lets time pass on the whole bus.
    pub(crate) fn run(&mut self, now: Duration) {
        let mut outcomes = vec![];
        for (plug, device) in self.devices.iter_mut().filter(|(_, device)| device.is_plugged) {
            outcomes.extend(device.ports.iter_mut().map(|port| (*plug, port.interface.run(now))));
        }
        for (plug, outcome) in outcomes {
            let is_unplugged = outcome.is_unplugged;
            self.tell(outcome);
            if is_unplugged {
                self.unplug(plug);
            }
        }
    }

    /// When time next brings something.
    pub(crate) fn next(&self) -> Option<Duration> {
        let plugged = self.devices.values().filter(|device| device.is_plugged);
        plugged.flat_map(|device| &device.ports).filter_map(|port| port.interface.next()).min()
    }

    fn tell(&self, outcome: Outcome) {
        for (client, completion) in outcome.ended {
            self.send(client, Message::Completion(completion));
        }
    }

    fn send(&self, client: u64, message: Message) {
        if let Some(messages) = self.clients.get(&client) {
            // A client that is gone leaves soon.
            let _ = messages.send(message);
        }
    }

    /// Does what a program asks, and answers.
    pub(crate) fn serve(&mut self, client: u64, request: Request, now: Duration) {
        self.run(now);
        let result = self.call(client, request.call, now);
        self.send(client, Message::Answer { number: request.number, result });
        // What was submitted may be over at once, but not before its answer.
        self.run(now);
    }

    fn call(&mut self, client: u64, call: Call, now: Duration) -> Result<Answer, Error> {
        match call {
            Call::GetDeviceList => {
                let plugged = self.devices.iter().filter(|(_, device)| device.is_plugged);
                Ok(Answer::Devices(plugged.map(|(plug, device)| device.listing(*plug)).collect()))
            }
            Call::Open { plug } => self.open(client, plug),
            Call::Close { handle } => {
                self.close(handle);
                Ok(Answer::Done)
            }
            Call::GetConfiguration { handle } => self.opened(handle).map(|_| Answer::Number(1)),
            Call::SetConfiguration { handle, configuration } => self.set_configuration(handle, configuration),
            Call::ClaimInterface { handle, interface } => self.claim(handle, interface),
            Call::ReleaseInterface { handle, interface } => self.release(handle, interface),
            Call::KernelDriverActive { handle, interface } => {
                let (_, device) = self.opened(handle)?;
                let is_active = device.port(interface)?.driver == KernelDriver::Attached;
                Ok(Answer::Number(is_active.into()))
            }
            Call::DetachKernelDriver { handle, interface } => {
                let (_, device) = self.opened(handle)?;
                device.port(interface)?.detach_driver().map(|()| Answer::Done)
            }
            Call::AttachKernelDriver { handle, interface } => self.attach_driver(handle, interface),
            Call::SetAutoDetachKernelDriver { handle, enable } => {
                self.opened(handle)?.0.detaches_drivers = enable;
                Ok(Answer::Done)
            }
            Call::ControlTransfer { handle, setup, payload } => {
                let (_, device) = self.opened(handle)?;
                let room = match &payload {
                    Payload::In(room) => *room,
                    Payload::Out(_) => 0,
                };
                device.control(setup, room).map(Answer::Bytes).ok_or(Error::Pipe)
            }
            Call::SubmitTransfer { handle, transfer, endpoint, payload, timeout_ms } => {
                let (_, device) = self.opened(handle)?;
                let port = device.port_of_endpoint(endpoint).filter(|port| port.claimed_by == Some(handle));
                let port = port.ok_or(Error::Io)?;
                let is_in = endpoint & 0x80 != 0;
                if is_in != matches!(payload, Payload::In(_)) {
                    return Err(Error::InvalidParam);
                }
                let deadline = (timeout_ms > 0).then(|| now + Duration::from_millis(timeout_ms.into()));
                let data = vec![];
                port.interface.submit(Transfer {
                    client,
                    handle,
                    number: transfer,
                    payload,
                    deadline,
                    data,
                    sent: 0,
                });
                Ok(Answer::Done)
            }
            Call::CancelTransfer { transfer } => {
                let is_meant = |waiting: &Transfer| waiting.client == client && waiting.number == transfer;
                self.end_those(Status::Cancelled, is_meant);
                Ok(Answer::Done)
            }
        }
    }

    /// A handle with its device, if that is still there.
    fn opened(&mut self, handle: u64) -> Result<(&mut Handle, &mut Plugged), Error> {
        let handle = self.handles.get_mut(&handle).ok_or(Error::InvalidParam)?;
        let device =
            self.devices.get_mut(&handle.plug).filter(|device| device.is_plugged).ok_or(Error::NoDevice)?;
        Ok((handle, device))
    }

    fn open(&mut self, client: u64, plug: u64) -> Result<Answer, Error> {
        let device = self.devices.get_mut(&plug).filter(|device| device.is_plugged).ok_or(Error::NoDevice)?;
        if device.is_access_denied {
            return Err(Error::Access);
        }
        device.opened += 1;
        let number = self.number();
        self.handles.insert(number, Handle { client, plug, detaches_drivers: false });
        Ok(Answer::Number(number))
    }

    fn close(&mut self, handle: u64) {
        self.end_those(Status::Cancelled, |waiting| waiting.handle == handle);
        let Some(closed) = self.handles.remove(&handle) else { return };
        for port in self.devices.get_mut(&closed.plug).into_iter().flat_map(|device| &mut device.ports) {
            port.claimed_by.take_if(|claimed_by| *claimed_by == handle);
        }
    }

    fn end_those(&mut self, status: Status, is_meant: impl Fn(&Transfer) -> bool) {
        let ports = self.devices.values_mut().flat_map(|device| &mut device.ports);
        let ended: Vec<_> = ports.map(|port| port.interface.end_those(status, &is_meant)).collect();
        ended.into_iter().for_each(|outcome| self.tell(outcome));
    }

    fn set_configuration(&mut self, handle: u64, configuration: i32) -> Result<Answer, Error> {
        let (_, device) = self.opened(handle)?;
        if configuration != 1 {
            return Err(Error::NotFound);
        }
        let is_used = |port: &Port| port.claimed_by.is_some() || port.driver == KernelDriver::Attached;
        if device.ports.iter().any(is_used) { Err(Error::Busy) } else { Ok(Answer::Done) }
    }

    fn claim(&mut self, number: u64, interface: i32) -> Result<Answer, Error> {
        let (handle, device) = self.opened(number)?;
        let port = device.port(interface)?;
        if port.claimed_by.is_some_and(|by| by != number) {
            return Err(Error::Busy);
        }
        if port.driver == KernelDriver::Attached {
            if !handle.detaches_drivers {
                return Err(Error::Busy);
            }
            port.detach_driver()?;
        }
        port.claimed_by = Some(number);
        Ok(Answer::Done)
    }

    fn release(&mut self, number: u64, interface: i32) -> Result<Answer, Error> {
        let (handle, device) = self.opened(number)?;
        let port = device.port(interface)?;
        if port.claimed_by != Some(number) {
            return Err(Error::NotFound);
        }
        port.claimed_by = None;
        if handle.detaches_drivers && port.driver == KernelDriver::Detached {
            port.driver = KernelDriver::Attached;
        }
        let outcome = port.interface.end_those(Status::Cancelled, |waiting| waiting.handle == number);
        self.tell(outcome);
        Ok(Answer::Done)
    }

    fn attach_driver(&mut self, handle: u64, interface: i32) -> Result<Answer, Error> {
        let (_, device) = self.opened(handle)?;
        let port = device.port(interface)?;
        match (port.driver, port.claimed_by) {
            (KernelDriver::None, _) => Err(Error::NotFound),
            (KernelDriver::Attached, _) | (_, Some(_)) => Err(Error::Busy),
            (KernelDriver::Detached, None) => {
                port.driver = KernelDriver::Attached;
                Ok(Answer::Done)
            }
        }
    }
}
