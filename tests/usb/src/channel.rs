//! One UART of a chip: its two buffers, its serial line, and the packets that it makes for the host.
//!
//! Time is an argument, so that what happens when does not depend on when anybody looks: a bench that was kept waiting works
//! through what was due in its order.
//!
//! Source: AN232B-04 for the latency timer and the event character; prjspeedbump's `d2xx.md` (wanda-phi, 9e9d9f5) and
//! libftdi's `ftdi_poll_modem_status` for the status bytes. A packet goes to the host when it is full, after the event
//! character, or when the latency timer, which begins anew with each packet, has run out: then also with nothing but status.
//! Left out: flow control, modem lines, the time that USB itself takes.

use std::collections::VecDeque;
use std::time::Duration;

use rand::rngs::SmallRng;
use rand::{RngExt as _, SeedableRng as _};

use crate::chip::Chip;
use crate::line::{Arrival, Line};
use crate::uart::Uart;

/// Bits of the second status byte.
pub(crate) mod status {
    pub(crate) const OVERRUN: u8 = 1 << 1;
    pub(crate) const PARITY: u8 = 1 << 2;
    pub(crate) const FRAMING: u8 = 1 << 3;
    pub(crate) const HOLDING_EMPTY: u8 = 1 << 5;
    pub(crate) const TRANSMITTER_EMPTY: u8 = 1 << 6;
}

/// The bytes of status ahead of each packet's.
pub(crate) const STATUS_BYTES: usize = 2;

/// What a host has set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Speed and format.
    pub line: Line,
    /// The latency timer.
    pub latency: Duration,
    /// The byte that brings a packet to the host at once.
    pub event: Option<u8>,
    /// What stands for a byte with a wrong parity or stop bit.
    pub error: Option<u8>,
    /// The mode byte of the last bit mode request; 0 is UART.
    pub bit_mode: u8,
    /// The high byte of the last flow control request; 0 is none.
    pub flow_control: u8,
}

impl Default for Settings {
    /// As a chip starts: the latency timer at 16 ms.
    fn default() -> Self {
        Self {
            line: Line::of_baud(9600),
            latency: Duration::from_millis(16),
            event: None,
            error: None,
            bit_mode: 0,
            flow_control: 0,
        }
    }
}

/// What a channel has done since it was plugged in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// Bytes that went out on the line.
    pub sent: u64,
    /// Bytes that came from the line and found room.
    pub received: u64,
    /// Bytes that came from the line and found none.
    pub overrun: u64,
    /// Bytes of either direction that another speed or format garbled.
    pub garbled: u64,
    /// Packets to the host that were full.
    pub packets_full: u64,
    /// Packets to the host with bytes, because of the event character.
    pub packets_by_event: u64,
    /// Packets to the host with bytes, because of the latency timer.
    pub packets_by_timer: u64,
    /// Packets to the host with nothing but status.
    pub packets_empty: u64,
}

/// What disturbs the line from the device.
#[derive(Clone, Debug)]
pub(crate) enum Disturbance {
    None,
    Silence,
    Babble,
}

/// A byte on the line.
#[derive(Clone, Copy, Debug)]
struct OnLine {
    byte: u8,
    /// When its last bit is over.
    arrives: Duration,
}

pub(crate) struct Channel {
    chip: Chip,
    uart: Box<dyn Uart>,
    settings: Settings,
    counters: Counters,
    disturbance: Disturbance,
    noise: SmallRng,
    now: Duration,
    to_line: VecDeque<u8>,
    from_line: VecDeque<u8>,
    sending: Option<OnLine>,
    receiving: Option<OnLine>,
    /// Status bits that the host has not seen yet.
    errors: u8,
    last_packet: Duration,
    has_event: bool,
    is_next_packet_short: bool,
}

impl Channel {
    pub(crate) fn new(chip: Chip, uart: Box<dyn Uart>, now: Duration, noise_seed: u64) -> Self {
        Self {
            chip,
            uart,
            settings: Settings::default(),
            counters: Counters::default(),
            disturbance: Disturbance::None,
            noise: SmallRng::seed_from_u64(noise_seed),
            now,
            to_line: VecDeque::new(),
            from_line: VecDeque::new(),
            sending: None,
            receiving: None,
            errors: 0,
            last_packet: now,
            has_event: false,
            is_next_packet_short: false,
        }
    }

    pub(crate) fn uart(&mut self) -> &mut dyn Uart {
        &mut *self.uart
    }

    pub(crate) fn settings(&self) -> Settings {
        self.settings
    }

    pub(crate) fn settings_mut(&mut self) -> &mut Settings {
        &mut self.settings
    }

    pub(crate) fn counters(&self) -> Counters {
        self.counters
    }

    pub(crate) fn packet_bytes(&self) -> usize {
        self.chip.packet_bytes()
    }

    pub(crate) fn now(&self) -> Duration {
        self.now
    }

    pub(crate) fn disturb(&mut self, disturbance: Disturbance) {
        self.disturbance = disturbance;
        self.occupy_line();
    }

    /// The next packet to the host leaves bytes behind.
    pub(crate) fn shorten_next_packet(&mut self) {
        self.is_next_packet_short = true;
    }

    /// Random bytes arrive out of nothing.
    pub(crate) fn add_garbage(&mut self, bytes: usize) {
        for _ in 0..bytes {
            let byte = self.noise.random();
            self.arrive(Arrival { byte, has_parity_error: false, has_framing_error: false });
        }
    }

    /// Throws away what the host wrote.
    pub(crate) fn purge_to_line(&mut self) {
        self.to_line.clear();
    }

    /// Throws away what the host has not read.
    pub(crate) fn purge_from_line(&mut self) {
        self.from_line.clear();
        self.has_event = false;
    }

    /// When the line next does something, after now.
    pub(crate) fn next_on_line(&self) -> Option<Duration> {
        let due = self.uart.due().filter(|due| self.receiving.is_none() && *due > self.now);
        let arrivals = [self.sending, self.receiving].into_iter().flatten().map(|on_line| on_line.arrives);
        arrivals.chain(due).min()
    }

    /// When the latency timer runs out.
    pub(crate) fn timer_ends(&self) -> Duration {
        self.last_packet + self.settings.latency
    }

    /// Lets time pass.
    pub(crate) fn advance(&mut self, to: Duration) {
        while let Some(at) = self.next_on_line().filter(|at| *at <= to) {
            self.now = self.now.max(at);
            if let Some(sent) = self.sending.take_if(|on_line| on_line.arrives <= at) {
                self.counters.sent += 1;
                let there = self.uart.line().receive(sent.byte, &self.settings.line);
                self.count_garbled(sent.byte, there);
                self.uart.take(there.byte, at);
            }
            if let Some(came) = self.receiving.take_if(|on_line| on_line.arrives <= at) {
                let here = self.settings.line.receive(came.byte, &self.uart.line());
                self.count_garbled(came.byte, here);
                self.arrive(here);
            }
            self.occupy_line();
        }
        self.now = self.now.max(to);
        self.occupy_line();
    }

    fn count_garbled(&mut self, byte: u8, arrival: Arrival) {
        let is_clean = arrival == Arrival { byte, has_parity_error: false, has_framing_error: false };
        self.counters.garbled += u64::from(!is_clean);
    }

    /// Begins the next byte of each direction that is free.
    fn occupy_line(&mut self) {
        if self.sending.is_none() {
            let arrives = self.now + self.settings.line.byte_time();
            self.sending = self.to_line.pop_front().map(|byte| OnLine { byte, arrives });
        }
        if self.receiving.is_none() {
            let has_room = self.from_line.len() < self.chip.fifo_bytes();
            let byte = match self.disturbance {
                Disturbance::None => self.uart.give(self.now, has_room),
                Disturbance::Silence => None,
                Disturbance::Babble => Some(self.noise.random()),
            };
            let arrives = self.now + self.uart.line().byte_time();
            self.receiving = byte.map(|byte| OnLine { byte, arrives });
        }
    }

    fn arrive(&mut self, arrival: Arrival) {
        let Arrival { mut byte, has_parity_error, has_framing_error } = arrival;
        if has_parity_error {
            self.errors |= status::PARITY;
        }
        if has_framing_error {
            self.errors |= status::FRAMING;
        }
        if has_parity_error || has_framing_error {
            byte = self.settings.error.unwrap_or(byte);
        }
        if self.from_line.len() == self.chip.fifo_bytes() {
            self.errors |= status::OVERRUN;
            self.counters.overrun += 1;
            return;
        }
        self.from_line.push_back(byte);
        self.counters.received += 1;
        self.has_event |= self.settings.event == Some(byte);
    }

    /// Takes a packet from the host, if it has room for it.
    pub(crate) fn take_packet(&mut self, packet: &[u8]) -> bool {
        if self.to_line.len() + packet.len() > self.chip.fifo_bytes() {
            return false;
        }
        self.to_line.extend(packet);
        self.occupy_line();
        true
    }

    /// The two status bytes.
    pub(crate) fn status(&self) -> [u8; STATUS_BYTES] {
        let mut line = self.errors;
        if self.to_line.is_empty() {
            line |= status::HOLDING_EMPTY;
            if self.sending.is_none() {
                line |= status::TRANSMITTER_EMPTY;
            }
        }
        [self.chip.modem_status(), line]
    }

    /// A packet for the host, if it is time for one.
    pub(crate) fn give_packet(&mut self) -> Option<Vec<u8>> {
        let room = self.chip.packet_bytes() - STATUS_BYTES;
        let is_timer_over = self.now >= self.timer_ends();
        let is_full = self.from_line.len() >= room;
        if !(is_full || self.has_event || is_timer_over) {
            return None;
        }
        let counters = &mut self.counters;
        let count = match (is_full, self.has_event, self.from_line.is_empty()) {
            (true, ..) => &mut counters.packets_full,
            (_, true, _) => &mut counters.packets_by_event,
            (_, _, false) => &mut counters.packets_by_timer,
            _ => &mut counters.packets_empty,
        };
        *count += 1;
        let mut bytes = self.from_line.len().min(room);
        if self.is_next_packet_short && bytes > 0 {
            self.is_next_packet_short = false;
            bytes /= 2;
        }
        let packet = self.status().into_iter().chain(self.from_line.drain(..bytes)).collect();
        self.errors = 0;
        self.has_event &= !self.from_line.is_empty();
        self.last_packet = self.now;
        // There is room again.
        self.occupy_line();
        Some(packet)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::uart::{Loopback, Scripted, Step};

    const MS: Duration = Duration::from_millis(1);

    fn channel(chip: Chip, uart: impl Uart + 'static) -> Channel {
        let mut channel = Channel::new(chip, Box::new(uart), Duration::ZERO, 0);
        channel.settings_mut().line = Line::of_baud(1_000_000);
        channel.advance(Duration::ZERO);
        channel
    }

    fn first_packet(channel: &mut Channel) -> Vec<u8> {
        let step = Duration::from_micros(1);
        loop {
            channel.advance(channel.now() + step);
            if let Some(packet) = channel.give_packet() {
                return packet;
            }
        }
    }

    #[test]
    fn status_comes_alone_when_the_latency_timer_ends() {
        let mut channel = channel(Chip::Ft231x, Scripted::silent());
        for latency_ms in [16, 1, 255] {
            let began = channel.now();
            channel.settings_mut().latency = latency_ms * MS;
            assert_eq!(first_packet(&mut channel), [0x01, 0x60]);
            assert_eq!(channel.now() - began, latency_ms * MS);
        }
        assert_eq!(channel.counters().packets_empty, 3);
    }

    #[test]
    fn bytes_wait_for_the_latency_timer() {
        let mut channel = channel(Chip::Ft2232h, Scripted::new([Step::Send(vec![1, 2, 3])]));
        assert_eq!(first_packet(&mut channel), [0x02, 0x60, 1, 2, 3]);
        assert_eq!(channel.now(), 16 * MS);
        assert_eq!(channel.counters().packets_by_timer, 1);
    }

    #[test]
    fn the_event_character_does_not_wait() {
        let mut channel = channel(Chip::Ft2232h, Scripted::new([Step::Send(vec![1, 0, 3])]));
        channel.settings_mut().event = Some(0);
        assert_eq!(first_packet(&mut channel), [0x02, 0x60, 1, 0]);
        assert_eq!(channel.now(), Duration::from_micros(20), "two bytes at 1 Mbaud");
        assert_eq!(first_packet(&mut channel), [0x02, 0x60, 3]);
        assert_eq!(channel.now(), Duration::from_micros(20) + 16 * MS);
        assert_eq!(channel.counters().packets_by_event, 1);
    }

    #[test]
    fn a_full_packet_does_not_wait() {
        for chip in [Chip::Ft231x, Chip::Ft232h, Chip::Ft2232h] {
            let mut channel = channel(chip, Scripted::new([Step::Send(vec![7; 600])]));
            channel.settings_mut().latency = 255 * MS;
            assert_eq!(first_packet(&mut channel).len(), chip.packet_bytes());
            let bytes = u32::try_from(chip.packet_bytes()).unwrap() - 2;
            assert_eq!(channel.now(), Duration::from_micros(10) * bytes);
        }
    }

    #[test]
    fn a_full_buffer_loses_bytes_and_says_so() {
        let mut channel =
            channel(Chip::Ft231x, Scripted::new([Step::Send((0..=255).cycle().take(600).collect())]));
        channel.advance(100 * MS);
        assert_eq!(channel.counters().overrun, 600 - 512);
        let mut bytes = vec![];
        let mut overruns = 0;
        while bytes.len() < 512 {
            let packet = first_packet(&mut channel);
            overruns += u32::from(packet[1] & status::OVERRUN != 0);
            bytes.extend_from_slice(&packet[2..]);
        }
        assert_eq!(bytes, (0..=255).cycle().take(512).collect::<Vec<_>>(), "the first ones stay");
        assert_eq!(overruns, 1, "it is said once");
    }

    #[test]
    fn the_buffer_to_the_line_takes_what_it_has_room_for() {
        let mut channel = channel(Chip::Ft231x, Loopback::patient());
        for _ in 0..8 {
            assert!(channel.take_packet(&[0; 64]));
        }
        assert!(channel.take_packet(&[0]), "one byte is on the line already");
        assert!(!channel.take_packet(&[0]));
        assert_eq!(channel.status()[1], 0, "bytes wait");
        channel.advance(Duration::from_micros(10));
        assert!(channel.take_packet(&[0]));
    }

    #[test]
    fn bytes_cross_the_line_at_its_speed() {
        let mut channel = channel(Chip::Ft2232h, Loopback::patient());
        assert!(channel.take_packet(&[0x55; 100]));
        channel.advance(Duration::from_micros(999));
        assert_eq!(channel.counters().sent, 99);
        channel.advance(Duration::from_micros(1010));
        assert_eq!(
            (channel.counters().sent, channel.counters().received),
            (100, 100),
            "the echo is a byte behind"
        );
    }

    #[test]
    fn another_speed_garbles() {
        let mut channel = channel(Chip::Ft2232h, Scripted::new([Step::Send((0..=255).collect())]));
        channel.settings_mut().line = Line::of_baud(115_200);
        channel.settings_mut().error = Some(b'?');
        let packet = first_packet(&mut channel);
        assert_ne!(packet[1] & status::FRAMING, 0);
        assert!(packet[2..].contains(&b'?'));
        assert!(channel.counters().garbled > 0);
    }

    #[test]
    fn a_pause_of_a_script_is_by_the_clock() {
        let steps = [Step::Receive(1), Step::Pause(5 * MS), Step::Send(vec![9])];
        let mut channel = channel(Chip::Ft2232h, Scripted::new(steps));
        channel.settings_mut().event = Some(9);
        channel.settings_mut().latency = 255 * MS;
        assert!(channel.take_packet(&[1]));
        assert_eq!(first_packet(&mut channel), [0x02, 0x60, 9]);
        assert_eq!(channel.now(), 5 * MS + Duration::from_micros(20));
    }
}
