// Leaves for ECP5, by yosys' techmap in the place of the modules of hdl/gateware/src/adders.rs, whose names and ports they have.
//
// A CCU2C holds two bits of a sum: from A, B, C, D a 4-input function P (INIT) and a 2-input function G (the low four bits
// of INIT, so P with C = D = 0); sum = P ^ carry in, carry out = P ? carry in : G. With A the word to add and P = A ^ f, G
// is A if f is zero where its last two inputs are: then it adds f(B, C, D) to A. That holds for Ch(B, C, D) and
// Maj(B, C, D), and for C ^ D, which so cost no LUT of their own.
// Source: Lattice, ECP5 and ECP5-5G Family Data Sheet (FPGA-DS-02012), "Ripple Mode"; cells_sim.v of Yosys.
//
// A chain begins in bit 1: bit 0's sum is a LUT, and bit 0's carry is made by the first cell's lower half as G of its
// inputs (P = 0). So neither the first carry in nor the last carry out means anything, and ecp5.py disconnects both
// before nextpnr spends cells on taking them to the fabric. All ports are named: nextpnr 0.7 aborts where one is missing.

module add_ch (input [31:0] x, e, f, g, output [31:0] sum);
    carry_chain #(.P(16'h596A)) chain (.x(x), .b(e), .c(f), .d(g), .f0((e[0] & f[0]) | (~e[0] & g[0])), .sum(sum));
endmodule

module add_maj (input [31:0] x, a, b, c, output [31:0] sum);
    carry_chain #(.P(16'h566A)) chain (
        .x(x), .b(a), .c(b), .d(c), .f0((a[0] & b[0]) | (a[0] & c[0]) | (b[0] & c[0])), .sum(sum)
    );
endmodule

module add_xor (input [31:0] x, y, z, output [31:0] sum);
    carry_chain #(.P(16'hA55A)) chain (.x(x), .b(32'h0), .c(y), .d(z), .f0(y[0] ^ z[0]), .sum(sum));
endmodule

module add (input [31:0] x, y, output [31:0] sum);
    carry_chain #(.P(16'h66AA)) chain (.x(x), .b(y), .c(32'hffffffff), .d(32'hffffffff), .f0(y[0]), .sum(sum));
endmodule

module above (input [15:0] word, inverted_bound, input carry, output is_above, output [15:0] same_word);
    // What is above the bound carries out of a sum with its inverse; the lowest bit makes the carry that goes in.
    wire [17:0] difference = {1'b0, word, carry} + {1'b0, inverted_bound, carry};
    assign is_above = difference[17];
    assign same_word = word;
endmodule

// x plus a function of b, c and d, with f0 its bit 0.
module carry_chain (input [31:0] x, b, c, d, input f0, output [31:0] sum);
    parameter [15:0] P = 0;
    wire [15:0] carry;
    wire first_sum;

    assign sum[0] = x[0] ^ f0;
    CCU2C #(.INIT0(16'h0008), .INIT1(P), .INJECT1_0("NO"), .INJECT1_1("NO")) first (
        // A carry in would reach nothing: P is 0 in the lower half.
        .A0(x[0]), .B0(f0), .C0(1'b1), .D0(1'b1), .A1(x[1]), .B1(b[1]), .C1(c[1]), .D1(d[1]),
        .CIN(1'bx), .S0(first_sum), .S1(sum[1]), .COUT(carry[0])
    );
    genvar i;
    generate
        for (i = 1; i < 15; i = i + 1) begin : middle
            CCU2C #(.INIT0(P), .INIT1(P), .INJECT1_0("NO"), .INJECT1_1("NO")) cell_ (
                .CIN(carry[i - 1]),
                .A0(x[2 * i]), .B0(b[2 * i]), .C0(c[2 * i]), .D0(d[2 * i]), .S0(sum[2 * i]),
                .A1(x[2 * i + 1]), .B1(b[2 * i + 1]), .C1(c[2 * i + 1]), .D1(d[2 * i + 1]), .S1(sum[2 * i + 1]),
                .COUT(carry[i])
            );
        end
    endgenerate
    CCU2C #(.INIT0(P), .INIT1(P), .INJECT1_0("NO"), .INJECT1_1("NO")) last (
        .CIN(carry[14]),
        .A0(x[30]), .B0(b[30]), .C0(c[30]), .D0(d[30]), .S0(sum[30]),
        .A1(x[31]), .B1(b[31]), .C1(c[31]), .D1(d[31]), .S1(sum[31]),
        .COUT(carry[15])
    );
endmodule
