//! The one file with unsafe code: each model's functions of the shim behind a handle that cannot be misused.
//!
//! Source: `src/shim.h`. Left out: anything that knows what the bytes mean.
#![allow(unsafe_code)]

use std::ffi::{CStr, c_char};
use std::num::NonZeroI32;
use std::ptr::NonNull;

#[repr(C)]
struct RawBoard {
    _opaque: [u8; 0],
}

/// As `MidstateModel` in `shim.h`, field by field.
#[repr(C)]
pub(crate) struct RawModel {
    make: unsafe extern "C" fn(
        clocks_per_bit: u32,
        reset_clocks: u32,
        randomize: bool,
        seed: i32,
    ) -> *mut RawBoard,
    free: unsafe extern "C" fn(board: *mut RawBoard),
    trace: Option<unsafe extern "C" fn(board: *mut RawBoard, path: *const c_char) -> bool>,
    run: unsafe extern "C" fn(
        board: *mut RawBoard,
        cycles: u64,
        until_output: bool,
        input: *const u16,
        input_length: usize,
        input_taken: *mut usize,
        output: *mut u8,
        output_room: usize,
        output_given: *mut usize,
    ) -> u64,
    glitch: unsafe extern "C" fn(board: *mut RawBoard, cycles: u32) -> u64,
    reset: unsafe extern "C" fn(board: *mut RawBoard, cycles: u32) -> u64,
    line_is_idle: unsafe extern "C" fn(board: *const RawBoard) -> bool,
    framing_errors: unsafe extern "C" fn(board: *const RawBoard) -> u64,
    leds: unsafe extern "C" fn(board: *const RawBoard) -> u32,
}

impl RawModel {
    /// Whether its boards can write traces.
    pub(crate) fn has_trace(&self) -> bool {
        self.trace.is_some()
    }
}

/// Declares what `build.rs` compiled, and lists it by name.
macro_rules! models {
    ($($name:literal => $symbol:ident,)*) => {
        unsafe extern "C" {
            $(static $symbol: RawModel;)*
        }

        /// Every model that was built, with its name, in order of names.
        // SAFETY: the shim defines each as a constant of this layout.
        pub(crate) static MODELS: &[(&str, &RawModel)] = unsafe { &[$(($name, &$symbol)),*] };
    };
}

include!(concat!(env!("OUT_DIR"), "/models.rs"));

/// What a batch of clocks did.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Batch {
    /// How many clocks ran.
    pub(crate) cycles: u64,
    /// How many symbols of the input the line began to send.
    pub(crate) input_taken: usize,
    /// How many bytes of the output were filled.
    pub(crate) output_given: usize,
}

/// A simulated board, owned: model, adapter and trace end with it.
pub(crate) struct Handle {
    model: &'static RawModel,
    board: NonNull<RawBoard>,
}

// SAFETY: the board has its own VerilatedContext, and `&mut self` guards every change of it. Verilator's thread-local state
// (the current context, random numbers) is used only while a board is made, so it may move between threads afterwards.
unsafe impl Send for Handle {}

impl Handle {
    /// A board after `reset_clocks` of reset, or `None` when memory is short.
    pub(crate) fn new(
        model: &'static RawModel,
        clocks_per_bit: u32,
        reset_clocks: u32,
        seed: Option<NonZeroI32>,
    ) -> Option<Self> {
        let (randomize, seed) = (seed.is_some(), seed.map_or(0, NonZeroI32::get));
        // SAFETY: takes plain numbers; the result is checked for null.
        let board = NonNull::new(unsafe { (model.make)(clocks_per_bit, reset_clocks, randomize, seed) })?;
        // From here on the board goes to no other model's functions.
        Some(Self { model, board })
    }

    /// Starts an FST trace; false when the file cannot be opened or the model has no traces.
    pub(crate) fn trace(&mut self, path: &CStr) -> bool {
        // SAFETY: the board is alive, the path ends with a zero, and the shim copies it.
        self.model.trace.is_some_and(|trace| unsafe { trace(self.board.as_ptr(), path.as_ptr()) })
    }

    /// Runs up to `cycles` clocks; see `run` in `shim.h`.
    pub(crate) fn run(&mut self, cycles: u64, until_output: bool, input: &[u16], output: &mut [u8]) -> Batch {
        let mut batch = Batch { cycles: 0, input_taken: 0, output_given: 0 };
        // SAFETY: the board is alive; pointers and lengths are those of live slices, and the shim writes at most
        // `output.len()` bytes and the two counts.
        batch.cycles = unsafe {
            (self.model.run)(
                self.board.as_ptr(),
                cycles,
                until_output,
                input.as_ptr(),
                input.len(),
                &mut batch.input_taken,
                output.as_mut_ptr(),
                output.len(),
                &mut batch.output_given,
            )
        };
        batch
    }

    /// Pulls the idle line to the board low for some clocks; gives how many ran.
    pub(crate) fn glitch(&mut self, cycles: u32) -> u64 {
        // SAFETY: the board is alive.
        unsafe { (self.model.glitch)(self.board.as_ptr(), cycles) }
    }

    /// Resets the board for some clocks; gives how many ran.
    pub(crate) fn reset(&mut self, cycles: u32) -> u64 {
        // SAFETY: the board is alive.
        unsafe { (self.model.reset)(self.board.as_ptr(), cycles) }
    }

    /// Whether the line to the board has nothing left to send.
    pub(crate) fn line_is_idle(&self) -> bool {
        // SAFETY: the board is alive; nothing is changed.
        unsafe { (self.model.line_is_idle)(self.board.as_ptr()) }
    }

    /// Bytes from the board without a stop bit.
    pub(crate) fn framing_errors(&self) -> u64 {
        // SAFETY: the board is alive; nothing is changed.
        unsafe { (self.model.framing_errors)(self.board.as_ptr()) }
    }

    /// Bit 0: `led_search`, bit 1: `led_hit`.
    pub(crate) fn leds(&self) -> u32 {
        // SAFETY: the board is alive; nothing is changed.
        unsafe { (self.model.leds)(self.board.as_ptr()) }
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        // SAFETY: the board is alive and not used again.
        unsafe { (self.model.free)(self.board.as_ptr()) }
    }
}
