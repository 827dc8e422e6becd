// A verilated top with a script at its pins: what goes in is in a file, and every change of what comes out is printed.
//
// pins CLOCKS_PER_BIT SCRIPT SEED             prints the changes as `clock uart_tx led_search led_hit`
// pins CLOCKS_PER_BIT SCRIPT SEED TRACE N...  prints those of the mutants N whose changes are those of the file TRACE
//
// A script has a line for each event, in order: `clock send HEX...`, `clock skip HEX`, `clock reset CLOCKS`, `clock end`. The
// serial line is 8N1, least significant bit first. MUTANTS is defined where the top has the port that chooses one, and those
// that set its counters.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "Vtop.h"
#include "verilated.h"

struct Event {
    uint64_t clock;
    std::string kind;
    std::vector<uint8_t> bytes;
    uint64_t clocks = 0;
    uint32_t count = 0;
};

struct Change {
    uint64_t clock;
    uint32_t pins;
};

static std::vector<Event> read_script(const char* path) {
    std::vector<Event> events;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        Event event;
        words >> event.clock >> event.kind;
        if (event.kind == "send") {
            words >> std::hex;
            for (unsigned byte; words >> byte;) event.bytes.push_back(uint8_t(byte));
        } else if (event.kind == "skip") {
            words >> std::hex >> event.count;
        } else if (event.kind == "reset") {
            words >> event.clocks;
        }
        events.push_back(event);
    }
    if (events.empty() || events.back().kind != "end") {
        std::cerr << path << " is no script\n";
        std::exit(1);
    }
    return events;
}

// Runs the script; ends early when `changed` says so.
template <typename F>
static void run(const std::vector<Event>& events, uint32_t clocks_per_bit, int seed, uint32_t mutant, F changed) {
    VerilatedContext context;
    context.randReset(2);
    context.randSeed(seed);
    Vtop top{&context};
    (void)mutant;
#ifdef MUTANTS
    top.mutant = mutant;
#endif
    std::deque<uint8_t> bytes;
    uint32_t bits = 1, bits_left = 0, clocks_left = 0;
    uint64_t reset_left = 0;
    uint32_t pins = ~0u;
    size_t at = 0;
    top.uart_rx = 1;
    for (uint64_t clock = 0;; clock++) {
#ifdef MUTANTS
        top.skip = 0;
#endif
        for (; at < events.size() && events[at].clock <= clock; at++) {
            const Event& event = events[at];
            if (event.kind == "end") {
                top.final();
                return;
            }
            bytes.insert(bytes.end(), event.bytes.begin(), event.bytes.end());
            if (event.kind == "reset") reset_left = event.clocks;
#ifdef MUTANTS
            if (event.kind == "skip") {
                top.skip = 1;
                top.skip_to = event.count;
            }
#endif
        }
        if (clocks_left == 0) {
            if (bits_left == 0 && !bytes.empty()) {
                bits = 1u << 9 | uint32_t{bytes.front()} << 1;
                bits_left = 10;
                bytes.pop_front();
            }
            if (bits_left > 0) {
                top.uart_rx = bits & 1;
                bits >>= 1;
                bits_left--;
                clocks_left = clocks_per_bit;
            }
        }
        if (clocks_left > 0) clocks_left--;
        top.rst = reset_left > 0;
        if (reset_left > 0) reset_left--;
        top.clk = 0;
        top.eval();
        top.clk = 1;
        top.eval();
        const uint32_t now = uint32_t{top.uart_tx} << 2 | uint32_t{top.led_search} << 1 | uint32_t{top.led_hit};
        if (now != pins && !changed(Change{clock, now})) return;
        pins = now;
    }
}

int main(int argc, char** argv) {
    if (argc < 4) {
        std::cerr << "see the head of pins.cpp\n";
        return 1;
    }
    const uint32_t clocks_per_bit = uint32_t(std::atoi(argv[1]));
    const std::vector<Event> events = read_script(argv[2]);
    const int seed = std::atoi(argv[3]);
    if (argc == 4) {
        run(events, clocks_per_bit, seed, 0, [](Change change) {
            std::printf("%llu %u %u %u\n", static_cast<unsigned long long>(change.clock), change.pins >> 2,
                        change.pins >> 1 & 1, change.pins & 1);
            return true;
        });
        return 0;
    }
    std::vector<Change> trace;
    std::ifstream file(argv[4]);
    uint32_t tx, search, hit;
    for (Change change; file >> change.clock >> tx >> search >> hit;) {
        change.pins = tx << 2 | search << 1 | hit;
        trace.push_back(change);
    }
    for (int i = 5; i < argc; i++) {
        size_t at = 0;
        bool is_same = true;
        run(events, clocks_per_bit, seed, uint32_t(std::atoi(argv[i])), [&](Change change) {
            is_same = at < trace.size() && trace[at].clock == change.clock && trace[at].pins == change.pins;
            at++;
            return is_same;
        });
        // A change that is missing at the end is a difference too.
        if (is_same && at == trace.size()) std::printf("%s\n", argv[i]);
    }
}
