// Leaves for iCE40, by yosys' techmap in the place of the modules of hdl/gateware/src/adders.rs, whose names and ports
// they have.
//
// A logic cell of iCE40 is a LUT and a carry cell that share two inputs. The carries of a comparison need no LUTs: here
// these pass the word on to the flip-flops behind them, which would take cells of their own.
// Source: Lattice, iCE40 LP/HX Family Data Sheet (FPGA-DS-02029), "PLB Blocks"; cells_sim.v of Yosys.

module above (input [15:0] word, inverted_bound, input carry, output is_above, output [15:0] same_word);
    // What is above the bound carries out of a sum with its inverse.
    wire [16:0] chain;
    assign chain[0] = carry;
    genvar i;
    generate
        for (i = 0; i < 16; i = i + 1) begin : bit_
            SB_CARRY carry_cell (.I0(word[i]), .I1(inverted_bound[i]), .CI(chain[i]), .CO(chain[i + 1]));
            (* keep *)
            SB_LUT4 #(.LUT_INIT(16'hCCCC)) pass (
                .I0(1'b0), .I1(word[i]),
                // Both for the packer, which otherwise would not put the two into one cell: the LUT looks at I1 alone.
                .I2(inverted_bound[i]), .I3(chain[i]), .O(same_word[i])
            );
        end
    endgenerate
    // In the next cell of the chain, with the flip-flop behind it.
    (* keep *)
    SB_LUT4 #(.LUT_INIT(16'hFF00)) top (.I0(1'b0), .I1(1'b0), .I2(1'b0), .I3(chain[16]), .O(is_above));
endmodule
