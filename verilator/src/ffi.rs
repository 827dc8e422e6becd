//! The one file with unsafe code: the shim's functions behind a handle that cannot be misused.
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

unsafe extern "C" {
    fn midstate_board_new(
        clocks_per_bit: u32,
        reset_clocks: u32,
        randomize: bool,
        seed: i32,
    ) -> *mut RawBoard;
    fn midstate_board_free(board: *mut RawBoard);
    fn midstate_board_trace(board: *mut RawBoard, path: *const c_char) -> bool;
    fn midstate_board_run(
        board: *mut RawBoard,
        cycles: u64,
        until_output: bool,
        input: *const u16,
        input_length: usize,
        input_taken: *mut usize,
        output: *mut u8,
        output_room: usize,
        output_given: *mut usize,
    ) -> u64;
    fn midstate_board_glitch(board: *mut RawBoard, cycles: u32) -> u64;
    fn midstate_board_reset(board: *mut RawBoard, cycles: u32) -> u64;
    fn midstate_board_line_is_idle(board: *const RawBoard) -> bool;
    fn midstate_board_framing_errors(board: *const RawBoard) -> u64;
    fn midstate_board_leds(board: *const RawBoard) -> u32;
}

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
pub(crate) struct Handle(NonNull<RawBoard>);

// SAFETY: the board has its own VerilatedContext, and `&mut self` guards every change of it. Verilator's thread-local state
// (the current context, random numbers) is used only while a board is made, so it may move between threads afterwards.
unsafe impl Send for Handle {}

impl Handle {
    /// A board after `reset_clocks` of reset, or `None` when memory is short.
    pub(crate) fn new(clocks_per_bit: u32, reset_clocks: u32, seed: Option<NonZeroI32>) -> Option<Self> {
        // SAFETY: takes plain numbers; the result is checked for null.
        NonNull::new(unsafe {
            midstate_board_new(clocks_per_bit, reset_clocks, seed.is_some(), seed.map_or(0, NonZeroI32::get))
        })
        .map(Self)
    }

    /// Starts an FST trace; false when the file cannot be opened.
    pub(crate) fn trace(&mut self, path: &CStr) -> bool {
        // SAFETY: the board is alive, the path ends with a zero, and the shim copies it.
        unsafe { midstate_board_trace(self.0.as_ptr(), path.as_ptr()) }
    }

    /// Runs up to `cycles` clocks; see `midstate_board_run` in `shim.h`.
    pub(crate) fn run(&mut self, cycles: u64, until_output: bool, input: &[u16], output: &mut [u8]) -> Batch {
        let mut batch = Batch { cycles: 0, input_taken: 0, output_given: 0 };
        // SAFETY: the board is alive; pointers and lengths are those of live slices, and the shim writes at most
        // `output.len()` bytes and the two counts.
        batch.cycles = unsafe {
            midstate_board_run(
                self.0.as_ptr(),
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
        unsafe { midstate_board_glitch(self.0.as_ptr(), cycles) }
    }

    /// Resets the board for some clocks; gives how many ran.
    pub(crate) fn reset(&mut self, cycles: u32) -> u64 {
        // SAFETY: the board is alive.
        unsafe { midstate_board_reset(self.0.as_ptr(), cycles) }
    }

    /// Whether the line to the board has nothing left to send.
    pub(crate) fn line_is_idle(&self) -> bool {
        // SAFETY: the board is alive; nothing is changed.
        unsafe { midstate_board_line_is_idle(self.0.as_ptr()) }
    }

    /// Bytes from the board without a stop bit.
    pub(crate) fn framing_errors(&self) -> u64 {
        // SAFETY: the board is alive; nothing is changed.
        unsafe { midstate_board_framing_errors(self.0.as_ptr()) }
    }

    /// Bit 0: `led_search`, bit 1: `led_hit`.
    pub(crate) fn leds(&self) -> u32 {
        // SAFETY: the board is alive; nothing is changed.
        unsafe { midstate_board_leds(self.0.as_ptr()) }
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        // SAFETY: the board is alive and not used again.
        unsafe { midstate_board_free(self.0.as_ptr()) }
    }
}
