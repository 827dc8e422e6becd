//! A board's Verilog top and its pin file, written from its facts.
//!
//! The module `board` has the pins, the PLL, a reset that holds until some clocks after the PLL's lock, and the core,
//! `top`. Left out: what is in the core.

use std::fmt::Write;

use crate::catalog::{Board, Family};
use crate::pll::{Dividers, Pll};

/// The name of the top.
pub const MODULE: &str = "board";

/// The top's Verilog.
pub fn verilog(board: &Board, pll: &Pll) -> String {
    let invert = if board.leds.active_low { "~" } else { "" };
    let mut ports = vec!["input clock".to_owned(), "input uart_rx".to_owned(), "output uart_tx".to_owned()];
    ports.push("output led_search".to_owned());
    let mut body = String::new();
    if board.leds.hit.is_some() {
        ports.push("output led_hit".to_owned());
        body += &format!("    assign led_hit = {invert}hit;\n");
    }
    for (at, _) in board.high.iter().enumerate() {
        ports.push(format!("output high_{at}"));
        body += &format!("    assign high_{at} = 1'b1;\n");
    }
    format!(
        "// The top of {}: {:.6} MHz in, {:.6} MHz for the core.
module {MODULE} (
    {}
);
    wire clk, locked, search, hit;
{}
{}
    top core (
        .clk(clk), .rst(rst), .uart_rx(uart_rx), .uart_tx(uart_tx), .led_search(search), .led_hit(hit)
    );
    assign led_search = {invert}search;
{body}endmodule
",
        board.name,
        f64::from(board.clock.hz) / 1e6,
        pll.mhz(),
        ports.join(",\n    "),
        instance(board, pll),
        reset(board.device.part.family()),
    )
}

/// The core's reset, which ends 15 clocks or more after the PLL locks; `locked` comes at any time.
fn reset(family: Family) -> &'static str {
    match family {
        // A counter takes the fewest cells.
        Family::Ice40 => {
            "    reg [1:0] lock = 0;
    reg [3:0] clocks = 0;
    reg rst = 1;
    always @(posedge clk) begin
        lock <= {lock[0], locked};
        if (!lock[1]) clocks <= 0;
        else if (clocks != 15) clocks <= clocks + 4'd1;
        rst <= clocks != 15;
    end
"
        }
        // Flip-flops in a row may lie anywhere: across an 85F a counter was the longest path.
        Family::Ecp5 => {
            "    reg [16:0] locks = 0;
    reg rst = 1;
    always @(posedge clk) begin
        locks <= {locks[15:0], locked};
        rst <= !locks[16];
    end
"
        }
    }
}

fn instance(board: &Board, pll: &Pll) -> String {
    match pll.dividers {
        Dividers::Ice40 { divr, divf, divq, filter_range } => {
            let (primitive, input) =
                if board.clock.pll_pad { ("PAD", "PACKAGEPIN") } else { ("CORE", "REFERENCECLK") };
            format!(
                "    SB_PLL40_{primitive} #(
        .FEEDBACK_PATH(\"SIMPLE\"), .DIVR(4'd{divr}), .DIVF(7'd{divf}), .DIVQ(3'd{divq}), .FILTER_RANGE(3'd{filter_range})
    ) pll (.{input}(clock), .PLLOUTGLOBAL(clk), .RESETB(1'b1), .BYPASS(1'b0), .LOCK(locked));
"
            )
        }
        Dividers::Ecp5 { clki, clkfb, clkop, clkos } => {
            format!(
                "    wire fed_back;
    (* FREQUENCY_PIN_CLKI=\"{:.6}\" *) (* FREQUENCY_PIN_CLKOS=\"{:.6}\" *)
    (* ICP_CURRENT=\"12\" *) (* LPF_RESISTOR=\"8\" *) (* MFG_ENABLE_FILTEROPAMP=\"1\" *) (* MFG_GMCREF_SEL=\"2\" *)
    EHXPLLL #(
        .FEEDBK_PATH(\"CLKOP\"), .CLKI_DIV({clki}), .CLKFB_DIV({clkfb}),
        .CLKOP_ENABLE(\"ENABLED\"), .CLKOP_DIV({clkop}), .CLKOP_CPHASE({}), .CLKOP_FPHASE(0),
        .CLKOS_ENABLE(\"ENABLED\"), .CLKOS_DIV({clkos}), .CLKOS_CPHASE({}), .CLKOS_FPHASE(0)
    ) pll (
        .CLKI(clock), .CLKFB(fed_back), .CLKOP(fed_back), .CLKOS(clk), .LOCK(locked), .RST(1'b0), .STDBY(1'b0),
        .PHASESEL0(1'b0), .PHASESEL1(1'b0), .PHASEDIR(1'b0), .PHASESTEP(1'b0), .PHASELOADREG(1'b0),
        .PLLWAKESYNC(1'b0), .ENCLKOP(1'b0), .ENCLKOS(1'b0)
    );
",
                f64::from(pll.in_hz) / 1e6,
                pll.mhz(),
                clkop - 1,
                clkos - 1,
            )
        }
    }
}

/// The pin file: PCF for iCE40, LPF for ECP5.
pub fn pins(board: &Board) -> String {
    let clock_io = board.clock.io.as_deref().unwrap_or("LVCMOS33");
    let led_io = board.leds.io.as_deref().unwrap_or("LVCMOS33");
    let mut pins = vec![
        ("clock".to_owned(), &board.clock.pin, clock_io),
        ("uart_rx".to_owned(), &board.uart.rx, "LVCMOS33"),
        ("uart_tx".to_owned(), &board.uart.tx, "LVCMOS33"),
        ("led_search".to_owned(), &board.leds.search, led_io),
    ];
    pins.extend(board.leds.hit.iter().map(|pin| ("led_hit".to_owned(), pin, led_io)));
    pins.extend(board.high.iter().enumerate().map(|(at, pin)| (format!("high_{at}"), pin, "LVCMOS33")));
    let mut text = String::new();
    for (port, pin, io) in pins {
        // Writing to a string cannot fail.
        let _ = match board.device.part.family() {
            Family::Ice40 => writeln!(text, "set_io {port} {pin}"),
            Family::Ecp5 => {
                writeln!(text, "LOCATE COMP \"{port}\" SITE \"{pin}\";\nIOBUF PORT \"{port}\" IO_TYPE={io};")
            }
        };
    }
    if board.device.part.family() == Family::Ecp5 {
        let _ = writeln!(text, "FREQUENCY PORT \"clock\" {:.6} MHZ;", f64::from(board.clock.hz) / 1e6);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{catalog, pll};

    #[test]
    fn each_board_has_its_pins_and_its_polarity() {
        for id in catalog::ids() {
            let board = catalog::board(id).unwrap();
            let pll =
                pll::settings(board.device.part.family(), board.clock.hz, board.core.clock_mhz).unwrap();
            let (top, pins) = (verilog(&board, &pll), pins(&board));
            assert_eq!(top.contains("led_search = ~search"), board.leds.active_low, "{id}");
            for pin in [&board.clock.pin, &board.uart.rx, &board.uart.tx, &board.leds.search] {
                assert!(pins.contains(pin.as_str()), "{id}: {pin}");
            }
            assert_eq!(pins.lines().filter(|line| line.contains("high_")).count(), board.high.len(), "{id}");
        }
    }
}
