// The simulated board: the verilated top with a serial adapter on its pins, clocked in batches.
//
// A call a clock from Rust costs as much as the clock itself, so the loop over clocks and the adapter, which looks at
// the pins in every one of them, are here. The adapter is 8N1, least significant bit first, as src/uart.rs of the
// gateware; it shares no code with it.
#include "shim.h"

#include <memory>
#include <new>

#include "Vtop.h"
#include "verilated.h"
#include "verilated_fst_c.h"

namespace {
constexpr int kBitsOnLine = 10;
constexpr int kIdleBits = 20;
}  // namespace

struct MidstateBoard {
    std::unique_ptr<VerilatedContext> context{new VerilatedContext};
    std::unique_ptr<Vtop> top;
    std::unique_ptr<VerilatedFstC> trace;
    uint64_t half_cycles = 0;
    uint64_t framing_errors = 0;
    uint32_t clocks_per_bit;
    // To the board: the bits still to send, the next one lowest, and the clocks left of the one on the line.
    uint64_t to_bits = 0;
    int to_bits_left = 0;
    uint32_t to_clocks = 0;
    // From the board: the bits received, how many, and the clocks to the middle of the next one.
    uint32_t from_bits = 0;
    int from_bits_left = 0;
    uint32_t from_clocks = 0;

    explicit MidstateBoard(uint32_t clocks) : clocks_per_bit(clocks) {}

    void half(bool clk) {
        top->clk = clk;
        top->eval();
        if (trace) trace->dump(half_cycles);
        half_cycles++;
    }

    void cycle() {
        half(false);
        half(true);
    }

    // Puts the next bit on uart_rx. True when it began a symbol.
    bool drive(const uint16_t* in, size_t in_left) {
        if (to_clocks > 0) {
            to_clocks--;
            return false;
        }
        bool begins = false;
        if (to_bits_left == 0) {
            if (in_left == 0) return false;
            const int low_bits = *in >> 8;
            if (low_bits > 0) {
                to_bits = ~uint64_t{0} << low_bits;
                to_bits_left = low_bits + kIdleBits;
            } else {
                to_bits = (1u << 9) | (uint64_t{*in} << 1);
                to_bits_left = kBitsOnLine;
            }
            begins = true;
        }
        top->uart_rx = to_bits & 1;
        to_bits >>= 1;
        to_bits_left--;
        to_clocks = clocks_per_bit - 1;
        return begins;
    }

    // Looks at uart_tx. True when a byte is complete, in from_bits.
    bool sample() {
        if (from_bits_left == 0) {
            if (top->uart_tx) return false;
            from_bits_left = kBitsOnLine;
            from_bits = 0;
            from_clocks = clocks_per_bit / 2;
            return false;
        }
        if (--from_clocks > 0) return false;
        from_clocks = clocks_per_bit;
        from_bits |= uint32_t{top->uart_tx} << (kBitsOnLine - from_bits_left);
        if (--from_bits_left > 0) return false;
        if (from_bits & (1u << 9)) return true;
        framing_errors++;
        return false;
    }
};

extern "C" {

MidstateBoard* midstate_board_new(uint32_t clocks_per_bit, uint32_t reset_clocks, bool randomize, int32_t seed) try {
    auto board = std::make_unique<MidstateBoard>(clocks_per_bit);
    board->context->randReset(randomize ? 2 : 0);
    board->context->randSeed(seed);
    board->context->traceEverOn(true);
    board->top.reset(new Vtop{board->context.get()});
    midstate_board_reset(board.get(), reset_clocks);
    return board.release();
} catch (const std::bad_alloc&) {
    return nullptr;
}

void midstate_board_free(MidstateBoard* board) {
    if (board->trace) board->trace->close();
    board->top->final();
    delete board;
}

bool midstate_board_trace(MidstateBoard* board, const char* path) {
    auto trace = std::make_unique<VerilatedFstC>();
    board->top->trace(trace.get(), 99);
    trace->open(path);
    if (!trace->isOpen()) return false;
    board->trace = std::move(trace);
    return true;
}

uint64_t midstate_board_run(MidstateBoard* board, uint64_t cycles, bool until_output, const uint16_t* in,
                            size_t in_length, size_t* in_taken, uint8_t* out, size_t out_room, size_t* out_given) {
    size_t taken = 0;
    size_t given = 0;
    uint64_t run = 0;
    while (run < cycles && given < out_room) {
        if (board->drive(in + taken, in_length - taken)) taken++;
        board->cycle();
        run++;
        if (board->sample()) {
            out[given++] = (board->from_bits >> 1) & 0xff;
            if (until_output) break;
        }
    }
    *in_taken = taken;
    *out_given = given;
    return run;
}

uint64_t midstate_board_glitch(MidstateBoard* board, uint32_t cycles) {
    board->top->uart_rx = 0;
    for (uint32_t i = 0; i < cycles; i++) board->cycle();
    board->top->uart_rx = 1;
    return cycles;
}

uint64_t midstate_board_reset(MidstateBoard* board, uint32_t cycles) {
    board->to_bits_left = 0;
    board->to_clocks = 0;
    board->from_bits_left = 0;
    board->top->uart_rx = 1;
    board->top->rst = 1;
    for (uint32_t i = 0; i < cycles; i++) board->cycle();
    board->top->rst = 0;
    return cycles;
}

bool midstate_board_line_is_idle(const MidstateBoard* board) {
    return board->to_bits_left == 0 && board->to_clocks == 0;
}

uint64_t midstate_board_framing_errors(const MidstateBoard* board) { return board->framing_errors; }

uint32_t midstate_board_leds(const MidstateBoard* board) {
    return uint32_t{board->top->led_search} | (uint32_t{board->top->led_hit} << 1);
}
}
