//! An interface: a channel with the transfers that wait on its two endpoints.
//!
//! Source: USB 2.0 section 5.8: a bulk transfer ends when all its bytes have moved or with a packet that is not full. Left
//! out: the time that packets take on the bus, and clearing a halt, as a stall here ends one transfer only.

use std::collections::VecDeque;
use std::time::Duration;

use midstate_usb_protocol::{Completion, Payload, Status};

use crate::channel::{Channel, Disturbance, STATUS_BYTES};
use crate::faults::{Direction, Fault, Schedule};

/// A submitted transfer.
pub(crate) struct Transfer {
    /// Whose it is, for the bus.
    pub(crate) client: u64,
    pub(crate) handle: u64,
    pub(crate) number: u64,
    pub(crate) payload: Payload,
    pub(crate) deadline: Option<Duration>,
    /// Bytes that came, of a transfer to the host.
    pub(crate) data: Vec<u8>,
    /// Bytes that went, of a transfer to the device.
    pub(crate) sent: usize,
}

impl Transfer {
    /// Its end, and whom to tell.
    pub(crate) fn end(self, status: Status) -> (u64, Completion) {
        let moved = self.data.len() + self.sent;
        (self.client, Completion { transfer: self.number, status, moved, data: self.data })
    }
}

/// What a run of time brought.
#[derive(Default)]
pub(crate) struct Outcome {
    /// Whom to tell what.
    pub(crate) ended: Vec<(u64, Completion)>,
    /// The device is to be unplugged.
    pub(crate) is_unplugged: bool,
}

/// The transfers of one endpoint.
#[derive(Default)]
struct Endpoint {
    waiting: VecDeque<Transfer>,
    faults: Schedule,
    /// Answers nothing before.
    late_until: Duration,
}

impl Endpoint {
    fn end_first(&mut self, status: Status, outcome: &mut Outcome) {
        outcome.ended.extend(self.waiting.pop_front().map(|transfer| transfer.end(status)));
    }

    fn end_those(&mut self, status: Status, is_over: impl Fn(&Transfer) -> bool, outcome: &mut Outcome) {
        let (over, waiting): (VecDeque<_>, _) = self.waiting.drain(..).partition(is_over);
        self.waiting = waiting;
        outcome.ended.extend(over.into_iter().map(|transfer| transfer.end(status)));
    }

    /// When it next does something by itself, given what it waits for.
    fn next(&self, ready: Option<Duration>) -> Option<Duration> {
        let deadlines = self.waiting.iter().filter_map(|transfer| transfer.deadline);
        let ready = ready.filter(|_| !self.waiting.is_empty()).map(|ready| ready.max(self.late_until));
        deadlines.chain(ready).min()
    }
}

pub(crate) struct Interface {
    pub(crate) channel: Channel,
    to_host: Endpoint,
    to_device: Endpoint,
}

impl Interface {
    pub(crate) fn new(channel: Channel) -> Self {
        Self { channel, to_host: Endpoint::default(), to_device: Endpoint::default() }
    }

    fn endpoint(&mut self, direction: Direction) -> &mut Endpoint {
        match direction {
            Direction::In => &mut self.to_host,
            Direction::Out => &mut self.to_device,
        }
    }

    pub(crate) fn faults(&mut self, direction: Direction) -> &mut Schedule {
        &mut self.endpoint(direction).faults
    }

    /// What has struck in either direction.
    pub(crate) fn struck(&self) -> impl Iterator<Item = Fault> {
        [&self.to_host, &self.to_device].into_iter().flat_map(|endpoint| endpoint.faults.struck()).copied()
    }

    /// Nothing goes wrong any more: neither what was ordered nor what goes on.
    pub(crate) fn calm(&mut self) {
        for endpoint in [&mut self.to_host, &mut self.to_device] {
            endpoint.faults.clear();
            endpoint.late_until = Duration::ZERO;
        }
        self.channel.disturb(Disturbance::None);
    }

    pub(crate) fn submit(&mut self, transfer: Transfer) {
        let direction = match transfer.payload {
            Payload::In(_) => Direction::In,
            Payload::Out(_) => Direction::Out,
        };
        self.endpoint(direction).waiting.push_back(transfer);
    }

    /// Ends the transfers that are meant.
    pub(crate) fn end_those(&mut self, status: Status, is_meant: impl Fn(&Transfer) -> bool) -> Outcome {
        let mut outcome = Outcome::default();
        self.to_host.end_those(status, &is_meant, &mut outcome);
        self.to_device.end_those(status, &is_meant, &mut outcome);
        outcome
    }

    /// When time next brings something.
    pub(crate) fn next(&self) -> Option<Duration> {
        let timer = self.to_host.next(Some(self.channel.timer_ends()));
        // Room for bytes comes with what the line does.
        let held = (self.to_device.late_until > self.channel.now()).then_some(self.to_device.late_until);
        let room = self.to_device.next(held);
        [self.channel.next_on_line(), timer, room].into_iter().flatten().min()
    }

    /// Lets time pass and serves the transfers meanwhile, each thing at its time.
    pub(crate) fn run(&mut self, to: Duration) -> Outcome {
        let mut outcome = Outcome::default();
        loop {
            self.serve(&mut outcome);
            if outcome.is_unplugged {
                return outcome;
            }
            // What serving leaves to do lies ahead.
            match self.next().filter(|next| *next <= to && *next > self.channel.now()) {
                Some(next) => self.channel.advance(next),
                None if self.channel.now() < to => self.channel.advance(to),
                None => return outcome,
            }
        }
    }

    fn serve(&mut self, outcome: &mut Outcome) {
        self.serve_out(outcome);
        if !outcome.is_unplugged {
            self.serve_in(outcome);
        }
        let now = self.channel.now();
        let is_over = |transfer: &Transfer| transfer.deadline.is_some_and(|deadline| deadline <= now);
        self.to_host.end_those(Status::TimedOut, is_over, outcome);
        self.to_device.end_those(Status::TimedOut, is_over, outcome);
    }

    /// Lets the faults that are due strike; says whether the endpoint is served now.
    fn is_served(&mut self, direction: Direction, outcome: &mut Outcome) -> bool {
        while !self.endpoint(direction).waiting.is_empty() {
            let Some(fault) = self.faults(direction).strike() else { break };
            match fault {
                Fault::Stall => self.endpoint(direction).end_first(Status::Stall, outcome),
                Fault::Late(late) => self.endpoint(direction).late_until = self.channel.now() + late,
                Fault::ShortPacket => self.channel.shorten_next_packet(),
                Fault::Garbage(bytes) => self.channel.add_garbage(bytes),
                Fault::Silence => self.channel.disturb(Disturbance::Silence),
                Fault::Babble => self.channel.disturb(Disturbance::Babble),
                Fault::Calm => self.channel.disturb(Disturbance::None),
                Fault::Unplug => {
                    outcome.is_unplugged = true;
                    return false;
                }
            }
        }
        let now = self.channel.now();
        let endpoint = self.endpoint(direction);
        !endpoint.waiting.is_empty() && endpoint.late_until <= now
    }

    fn serve_out(&mut self, outcome: &mut Outcome) {
        while self.is_served(Direction::Out, outcome) {
            let packet_bytes = self.channel.packet_bytes();
            let Some(Transfer { payload: Payload::Out(bytes), sent, .. }) =
                self.to_device.waiting.front_mut()
            else {
                return;
            };
            let packet = &bytes[*sent..bytes.len().min(*sent + packet_bytes)];
            if !self.channel.take_packet(packet) {
                return;
            }
            *sent += packet.len();
            let is_complete = *sent == bytes.len();
            self.to_device.faults.count(packet.len());
            if is_complete {
                self.to_device.end_first(Status::Completed, outcome);
            }
        }
    }

    fn serve_in(&mut self, outcome: &mut Outcome) {
        while self.is_served(Direction::In, outcome) {
            let packet_bytes = self.channel.packet_bytes();
            let Some(Transfer { payload: Payload::In(room), data, .. }) = self.to_host.waiting.front_mut()
            else {
                return;
            };
            let Some(packet) = self.channel.give_packet() else { return };
            let room_left = *room - data.len();
            let is_last = packet.len() < packet_bytes || packet.len() == room_left;
            data.extend(packet.iter().take(room_left));
            // Not the status, which also comes alone, as time passes.
            self.to_host.faults.count(packet.len() - STATUS_BYTES);
            if packet.len() > room_left {
                self.to_host.end_first(Status::Overflow, outcome);
            } else if is_last {
                self.to_host.end_first(Status::Completed, outcome);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chip::Chip;
    use crate::line::Line;
    use crate::uart::{Loopback, Scripted, Step, Uart};

    const MS: Duration = Duration::from_millis(1);

    fn interface(chip: Chip, uart: impl Uart + 'static) -> Interface {
        let mut channel = Channel::new(chip, Box::new(uart), Duration::ZERO, 0);
        channel.settings_mut().line = Line::of_baud(1_000_000);
        channel.advance(Duration::ZERO);
        Interface::new(channel)
    }

    fn transfer(number: u64, payload: Payload) -> Transfer {
        Transfer { client: 0, handle: 0, number, payload, deadline: None, data: vec![], sent: 0 }
    }

    fn ends(outcome: Outcome) -> Vec<(u64, Status, usize)> {
        outcome.ended.into_iter().map(|(_, ended)| (ended.transfer, ended.status, ended.moved)).collect()
    }

    #[test]
    fn a_transfer_takes_packets_until_one_is_short() {
        let mut interface = interface(Chip::Ft231x, Scripted::new([Step::Send(vec![5; 150])]));
        interface.submit(transfer(1, Payload::In(512)));
        let outcome = interface.run(MS * 100);
        // Two full packets at once, the rest with the latency timer behind them.
        let (_, completion) = &outcome.ended[0];
        assert_eq!((completion.status, completion.data.len()), (Status::Completed, 150 + 3 * 2));
        assert_eq!(completion.data[64..67], [0x01, 0x60, 5]);
    }

    #[test]
    fn a_late_bench_does_not_change_what_happens() {
        let outcome_of = |step: Duration| {
            let mut interface = interface(Chip::Ft231x, Loopback::hasty());
            interface.submit(transfer(1, Payload::Out((0..=255).cycle().take(2000).collect())));
            for number in 2..40 {
                interface.submit(transfer(number, Payload::In(256)));
            }
            let mut ended = vec![];
            while interface.channel.now() < 30 * MS {
                ended.extend(interface.run(interface.channel.now() + step).ended);
            }
            (ended, interface.channel.counters())
        };
        let (ended, counters) = outcome_of(Duration::from_micros(7));
        assert_eq!((counters.sent, counters.received, counters.overrun), (2000, 2000, 0));
        assert_eq!(outcome_of(30 * MS), (ended, counters));
    }

    #[test]
    fn a_full_device_keeps_a_transfer_waiting() {
        let mut interface = interface(Chip::Ft231x, Scripted::silent());
        interface.submit(transfer(1, Payload::Out(vec![0; 1000])));
        assert!(interface.run(MS).ended.is_empty());
        // 1000 bytes, of which the buffer takes the last 512: 4.88 ms later, in packets of 64.
        assert_eq!(ends(interface.run(6 * MS)), [(1, Status::Completed, 1000)]);
    }

    #[test]
    fn a_transfer_that_waits_too_long_ends_with_what_it_has() {
        let mut interface = interface(Chip::Ft231x, Scripted::silent());
        interface.channel.settings_mut().line = Line::of_baud(9600);
        let mut waiting = transfer(1, Payload::Out(vec![0; 1000]));
        waiting.deadline = Some(50 * MS);
        interface.submit(waiting);
        assert!(interface.run(49 * MS).ended.is_empty());
        assert_eq!(ends(interface.run(50 * MS)), [(1, Status::TimedOut, 512)]);
    }

    #[test]
    fn a_packet_without_room_is_an_overflow() {
        let mut interface = interface(Chip::Ft231x, Scripted::new([Step::Send(vec![5; 100])]));
        interface.submit(transfer(1, Payload::In(32)));
        assert_eq!(ends(interface.run(5 * MS)), [(1, Status::Overflow, 32)]);
    }

    #[test]
    fn faults_strike_in_the_middle_of_a_transfer() {
        let submitted = || {
            let mut interface = interface(Chip::Ft2232h, Scripted::silent());
            interface.submit(transfer(1, Payload::Out(vec![0; 4000])));
            interface
        };
        let mut stalled = submitted();
        stalled.faults(Direction::Out).order(1000, Fault::Stall);
        assert_eq!(ends(stalled.run(MS)), [(1, Status::Stall, 1024)]);
        let mut late = submitted();
        late.faults(Direction::Out).order(0, Fault::Late(7 * MS));
        assert!(late.run(7 * MS - Duration::from_nanos(1)).ended.is_empty());
        assert_eq!(ends(late.run(7 * MS)), [(1, Status::Completed, 4000)]);
        let mut unplugged = submitted();
        unplugged.faults(Direction::Out).order(1000, Fault::Unplug);
        let outcome = unplugged.run(MS);
        assert!(outcome.is_unplugged && outcome.ended.is_empty());
        assert_eq!(ends(unplugged.end_those(Status::NoDevice, |_| true)), [(1, Status::NoDevice, 1024)]);
    }

    #[test]
    fn a_calm_device_has_no_fault_left() {
        let mut interface = interface(Chip::Ft2232h, Loopback::patient());
        interface.faults(Direction::Out).order(0, Fault::Silence);
        interface.faults(Direction::Out).order(0, Fault::Late(1000 * MS));
        interface.faults(Direction::In).order(0, Fault::Unplug);
        interface.submit(transfer(1, Payload::Out(vec![5; 100])));
        assert!(interface.run(MS).ended.is_empty());
        interface.calm();
        interface.submit(transfer(2, Payload::In(1024)));
        let outcome = interface.run(100 * MS);
        assert!(!outcome.is_unplugged);
        assert_eq!(ends(outcome), [(1, Status::Completed, 100), (2, Status::Completed, 2 + 100)]);
        assert_eq!(interface.struck().collect::<Vec<_>>(), [Fault::Silence, Fault::Late(1000 * MS)]);
    }

    #[test]
    fn a_babbling_line_fills_packet_after_packet_and_a_silent_one_none() {
        let mut interface = interface(Chip::Ft2232h, Scripted::silent());
        interface.faults(Direction::In).order(0, Fault::Babble);
        interface.faults(Direction::In).order(4 * 510, Fault::Silence);
        interface.submit(transfer(1, Payload::In(1024)));
        interface.submit(transfer(2, Payload::In(1024)));
        interface.submit(transfer(3, Payload::In(1024)));
        assert_eq!(
            ends(interface.run(100 * MS)),
            [(1, Status::Completed, 1024), (2, Status::Completed, 1024), (3, Status::Completed, 2 + 1)],
            "of the last, the byte that was on the line"
        );
    }
}
