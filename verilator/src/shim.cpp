// The simulated board: the verilated top with a serial adapter on its pins, clocked in batches.
//
// A call a clock from Rust costs as much as the clock itself, so the loop over clocks and the adapter, which looks at
// the pins in every one of them, are here. The adapter is 8N1, least significant bit first, as src/uart.rs of the
// gateware; it shares no code with it.
//
// Compiled once for each model, with its class, that one's header and the name of what is exported as MIDSTATE_CLASS,
// MIDSTATE_HEADER and MIDSTATE_MODEL. All else is in an anonymous namespace: the models are one program's.
#include "shim.h"

#include <memory>
#include <new>

#include MIDSTATE_HEADER
#include "verilated.h"
#if VM_TRACE
#include "verilated_fst_c.h"
#endif

namespace {
constexpr int kBitsOnLine = 10;
constexpr int kIdleBits = 20;

struct Board {
    std::unique_ptr<VerilatedContext> context{new VerilatedContext};
    std::unique_ptr<MIDSTATE_CLASS> top;
#if VM_TRACE
    std::unique_ptr<VerilatedFstC> trace;
#endif
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

    explicit Board(uint32_t clocks) : clocks_per_bit(clocks) {}

    void half(bool clk) {
        top->clk = clk;
        top->eval();
#if VM_TRACE
        if (trace) trace->dump(half_cycles);
#endif
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

Board* of(MidstateBoard* board) { return reinterpret_cast<Board*>(board); }
const Board* of(const MidstateBoard* board) { return reinterpret_cast<const Board*>(board); }

uint64_t reset(MidstateBoard* handle, uint32_t cycles) {
    Board* board = of(handle);
    board->to_bits_left = 0;
    board->to_clocks = 0;
    board->from_bits_left = 0;
    board->top->uart_rx = 1;
    board->top->rst = 1;
    for (uint32_t i = 0; i < cycles; i++) board->cycle();
    board->top->rst = 0;
    return cycles;
}

MidstateBoard* make(uint32_t clocks_per_bit, uint32_t reset_clocks, bool randomize, int32_t seed) try {
    auto board = std::make_unique<Board>(clocks_per_bit);
    board->context->randReset(randomize ? 2 : 0);
    board->context->randSeed(seed);
#if VM_TRACE
    board->context->traceEverOn(true);
#endif
    board->top.reset(new MIDSTATE_CLASS{board->context.get()});
    auto* handle = reinterpret_cast<MidstateBoard*>(board.release());
    reset(handle, reset_clocks);
    return handle;
} catch (const std::bad_alloc&) {
    return nullptr;
}

void free_board(MidstateBoard* handle) {
    Board* board = of(handle);
#if VM_TRACE
    if (board->trace) board->trace->close();
#endif
    board->top->final();
    delete board;
}

#if VM_TRACE
bool trace(MidstateBoard* handle, const char* path) {
    Board* board = of(handle);
    auto trace = std::make_unique<VerilatedFstC>();
    board->top->trace(trace.get(), 99);
    trace->open(path);
    if (!trace->isOpen()) return false;
    board->trace = std::move(trace);
    return true;
}
#else
constexpr decltype(MidstateModel::trace) trace = nullptr;
#endif

uint64_t run(MidstateBoard* handle, uint64_t cycles, bool until_output, const uint16_t* in, size_t in_length,
             size_t* in_taken, uint8_t* out, size_t out_room, size_t* out_given) {
    Board* board = of(handle);
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

uint64_t glitch(MidstateBoard* handle, uint32_t cycles) {
    Board* board = of(handle);
    board->top->uart_rx = 0;
    for (uint32_t i = 0; i < cycles; i++) board->cycle();
    board->top->uart_rx = 1;
    return cycles;
}

bool line_is_idle(const MidstateBoard* board) { return of(board)->to_bits_left == 0 && of(board)->to_clocks == 0; }

uint64_t framing_errors(const MidstateBoard* board) { return of(board)->framing_errors; }

uint32_t leds(const MidstateBoard* board) {
    return uint32_t{of(board)->top->led_search} | (uint32_t{of(board)->top->led_hit} << 1);
}
}  // namespace

extern "C" const MidstateModel MIDSTATE_MODEL = {make, free_board, trace, run, glitch,
                                                 reset, line_is_idle, framing_errors, leds};
