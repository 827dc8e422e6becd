// The C face of the simulated boards: what src/ffi.rs declares.
#pragma once
#include <cstddef>
#include <cstdint>

extern "C" {
// A board of one model; its functions are that model's.
struct MidstateBoard;

// The functions of one model. The shim is compiled once for each; each gives one of these, by a name of its own.
struct MidstateModel {
    // A board, in reset for `reset_clocks`. `clocks_per_bit` is that of the serial line. With `randomize`, what has no
    // initial value starts from `seed`, else from zero; a `seed` of 0 would be drawn by Verilator itself. Null when
    // memory is short.
    MidstateBoard* (*make)(uint32_t clocks_per_bit, uint32_t reset_clocks, bool randomize, int32_t seed);
    void (*free)(MidstateBoard*);

    // Writes an FST trace from now on. False when the file cannot be opened. Null in a model without traces.
    bool (*trace)(MidstateBoard*, const char* path);

    // Runs until `cycles` clocks are over or, with `until_output`, a byte came out. Drives the symbols `in` onto uart_rx
    // as the line has room and says in `in_taken` how many it began to send: below 256 a byte, else the line is held low
    // for `symbol >> 8` bits (at most 31) and then idle for 20. What uart_tx says goes to `out`, at most `out_room`
    // bytes, its number to `out_given`. Ends early when `out` is full. Gives the number of clocks run.
    uint64_t (*run)(MidstateBoard*, uint64_t cycles, bool until_output, const uint16_t* in, size_t in_length,
                    size_t* in_taken, uint8_t* out, size_t out_room, size_t* out_given);

    // Pulls the idle line to the board low for `cycles`, and lets it go. Gives `cycles`.
    uint64_t (*glitch)(MidstateBoard*, uint32_t cycles);
    // Resets the board for `cycles`; what the adapter was sending or receiving is gone. Gives `cycles`.
    uint64_t (*reset)(MidstateBoard*, uint32_t cycles);
    // The line to the board has nothing left to send.
    bool (*line_is_idle)(const MidstateBoard*);
    // Bytes from the board without a stop bit, since the start.
    uint64_t (*framing_errors)(const MidstateBoard*);
    // Bit 0: led_search, bit 1: led_hit.
    uint32_t (*leds)(const MidstateBoard*);
};
}
