// Leaves for the iCE40 UltraPlus, beside those in ice40.v: it has eight multipliers whose 32-bit adders have a register
// at their output.
// Source: Lattice, DSP Function Usage Guide for iCE40 Devices (FPGA-TN-02007); cells_sim.v of Yosys.

module add_register (input clk, input [31:0] x, y, output [31:0] sum);
    SB_MAC16 #(
        // The sum, with the upper half's carry from the lower, out of the registers.
        .TOPOUTPUT_SELECT(2'b01), .TOPADDSUB_LOWERINPUT(2'b00), .TOPADDSUB_UPPERINPUT(1'b1), .TOPADDSUB_CARRYSELECT(2'b10),
        .BOTOUTPUT_SELECT(2'b01), .BOTADDSUB_LOWERINPUT(2'b00), .BOTADDSUB_UPPERINPUT(1'b1), .BOTADDSUB_CARRYSELECT(2'b00)
    ) adder (
        .CLK(clk), .CE(1'b1), .C(x[31:16]), .D(x[15:0]), .A(y[31:16]), .B(y[15:0]), .O(sum),
        .AHOLD(1'b0), .BHOLD(1'b0), .CHOLD(1'b0), .DHOLD(1'b0), .IRSTTOP(1'b0), .IRSTBOT(1'b0),
        .ORSTTOP(1'b0), .ORSTBOT(1'b0), .OLOADTOP(1'b0), .OLOADBOT(1'b0), .ADDSUBTOP(1'b0), .ADDSUBBOT(1'b0),
        .OHOLDTOP(1'b0), .OHOLDBOT(1'b0), .CI(1'b0), .ACCUMCI(1'b0), .SIGNEXTIN(1'b0)
    );
endmodule
