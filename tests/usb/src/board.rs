//! The simulated board on a chip's UART pins, on a thread of its own and in a time of its own.
//!
//! The board simulates slower than real time, so that its bytes wait at its pins and come from them as it gets there. Its
//! clock stops while it has nothing to do: no bytes on its line, no search, and some milliseconds of its time since the last
//! byte. A board that is paced leaves the machine time for others. Left out: the board's reset, and its answers to a wrong speed, which the chip garbles for it.

use std::collections::VecDeque;
use std::mem;
use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use midstate_verilator::{BAUD, BoardConfig, BoardError, CLOCK_HZ, Model};

use crate::line::Line;
use crate::uart::{Uart, Waker};

/// Clocks from one look at what came to the next: half a millisecond of one rolled engine's model.
const CLOCKS_AT_ONCE: u64 = 2000;

/// How long the board goes on without anything to do, in clocks: 10 ms of its time.
const CLOCKS_OF_REST: u64 = CLOCK_HZ as u64 / 100;

type Bytes = Arc<Mutex<VecDeque<u8>>>;

/// A simulated board. It starts when its device is plugged in and ends when that is unplugged.
pub struct SimulatedBoard {
    from_board: Bytes,
    power: Power,
    /// The least time that [`CLOCKS_AT_ONCE`] take.
    pace: Duration,
}

enum Power {
    Off,
    Ready(Box<Model>),
    On {
        to_board: Sender<u8>,
        thread: JoinHandle<()>,
    },
    /// Its thread ends soon.
    Ending(JoinHandle<()>),
}

impl SimulatedBoard {
    /// A board with the model of this configuration.
    ///
    /// # Errors
    /// As [`Model::new`].
    pub fn new(config: &BoardConfig) -> Result<Self, BoardError> {
        let power = Power::Ready(Box::new(Model::new(config)?));
        Ok(Self { from_board: Bytes::default(), power, pace: Duration::ZERO })
    }

    /// Simulates at most so many clocks in a second of the real time: several boards share a machine.
    #[must_use]
    pub fn paced(mut self, clocks_per_s: u32) -> Self {
        self.pace = Duration::from_secs(CLOCKS_AT_ONCE) / clocks_per_s.max(1);
        self
    }
}

impl Uart for SimulatedBoard {
    fn line(&self) -> Line {
        Line::of_baud(BAUD)
    }

    fn power_on(&mut self, waker: Waker) {
        if let Power::Ready(model) = mem::replace(&mut self.power, Power::Off) {
            let (to_board, bytes) = mpsc::channel();
            let from_board = Arc::clone(&self.from_board);
            let pace = self.pace;
            let thread = thread::spawn(move || simulate(*model, pace, &bytes, &from_board, &waker));
            self.power = Power::On { to_board, thread };
        }
    }

    fn power_off(&mut self) {
        self.power = match mem::replace(&mut self.power, Power::Off) {
            Power::On { thread, .. } | Power::Ending(thread) => Power::Ending(thread),
            Power::Off | Power::Ready(_) => Power::Off,
        };
    }

    fn take(&mut self, byte: u8, _now: Duration) {
        if let Power::On { to_board, .. } = &self.power {
            // Its thread ends only after this.
            let _ = to_board.send(byte);
        }
    }

    fn give(&mut self, _now: Duration, _has_room: bool) -> Option<u8> {
        lock(&self.from_board).pop_front()
    }
}

impl Drop for SimulatedBoard {
    /// Waits for the simulation's end: a model must not run while the process ends.
    fn drop(&mut self) {
        self.power_off();
        if let Power::Ending(thread) = mem::replace(&mut self.power, Power::Off) {
            // A panic there has been printed.
            let _ = thread.join();
        }
    }
}

fn lock(bytes: &Bytes) -> MutexGuard<'_, VecDeque<u8>> {
    bytes.lock().unwrap_or_else(PoisonError::into_inner)
}

fn simulate(mut model: Model, pace: Duration, to_board: &Receiver<u8>, from_board: &Bytes, waker: &Waker) {
    let mut output = [0; 64];
    let mut last_byte = 0;
    loop {
        let is_at_rest =
            model.is_line_idle() && !model.leds()[0] && model.cycles() - last_byte > CLOCKS_OF_REST;
        let came = if is_at_rest {
            to_board.recv().map_err(|_| TryRecvError::Disconnected)
        } else {
            to_board.try_recv()
        };
        match came {
            Ok(byte) => {
                let bytes: Vec<u8> = [byte].into_iter().chain(to_board.try_iter()).collect();
                model.send(&bytes);
                last_byte = model.cycles();
            }
            Err(TryRecvError::Empty) => {}
            Err(TryRecvError::Disconnected) => return,
        }
        let started = Instant::now();
        let given = model.run(CLOCKS_AT_ONCE, &mut output);
        if given > 0 {
            last_byte = model.cycles();
            lock(from_board).extend(&output[..given]);
            waker.wake();
        }
        thread::sleep(pace.saturating_sub(started.elapsed()));
    }
}
