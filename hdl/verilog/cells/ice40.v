// Leaves for iCE40, by yosys' techmap in the place of the modules of hdl/gateware/src/adders.rs, whose names and ports
// they have.
//
// A logic cell of iCE40 is a LUT and a carry cell that share two inputs. The carries of a comparison need no LUTs: here
// these pass the word on to the flip-flops behind them, which would take cells of their own.
// Source: Lattice, iCE40 LP/HX Family Data Sheet (FPGA-DS-02029), "PLB Blocks"; cells_sim.v of Yosys.

module at_most (input [31:0] word, inverted_bound, output is_at_most, output [31:0] same_word);
    // word + ~bound overflows where word > bound.
    wire [32:0] carry;
    assign carry[0] = 1'b0;
    genvar i;
    generate
        for (i = 0; i < 32; i = i + 1) begin : bit_
            SB_CARRY carry_cell (.I0(word[i]), .I1(inverted_bound[i]), .CI(carry[i]), .CO(carry[i + 1]));
            (* keep *)
            SB_LUT4 #(.LUT_INIT(16'hCCCC)) pass (
                .I0(1'b0), .I1(word[i]),
                // Both for the packer, which otherwise would not put the two into one cell: the LUT looks at I1 alone.
                .I2(inverted_bound[i]), .I3(carry[i]), .O(same_word[i])
            );
        end
    endgenerate
    assign is_at_most = ~carry[32];
endmodule
