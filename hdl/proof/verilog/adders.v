// The sums of hdl/gateware/src/adders.rs, and what takes their place on a device family, against FIPS 180-4's functions.
module add_proof (input [31:0] x, y, output failed);
    wire [31:0] sum;
    add dut (.x(x), .y(y), .sum(sum));
    assign failed = sum != x + y;
endmodule

module add_ch_proof (input [31:0] x, e, f, g, output failed);
    wire [31:0] sum, expected;
    add_ch dut (.x(x), .e(e), .f(f), .g(g), .sum(sum));
    ch ch_ (.x(e), .y(f), .z(g), .out(expected));
    assign failed = sum != x + expected;
endmodule

module add_maj_proof (input [31:0] x, a, b, c, output failed);
    wire [31:0] sum, expected;
    add_maj dut (.x(x), .a(a), .b(b), .c(c), .sum(sum));
    maj maj_ (.x(a), .y(b), .z(c), .out(expected));
    assign failed = sum != x + expected;
endmodule

module add_xor_proof (input [31:0] x, y, z, output failed);
    wire [31:0] sum;
    add_xor dut (.x(x), .y(y), .z(z), .sum(sum));
    assign failed = sum != x + (y ^ z);
endmodule

module add_register_proof (input clk, input [31:0] x, y, output failed);
    wire [31:0] sum;
    add_register dut (.clk(clk), .x(x), .y(y), .sum(sum));
    reg [31:0] expected;
    reg is_known = 0;
    always @(posedge clk) begin
        expected <= x + y;
        is_known <= 1;
    end
    assign failed = is_known & sum != expected;
endmodule

module above_proof (input [15:0] word, inverted_bound, input carry, output failed);
    wire is_above;
    wire [15:0] same_word;
    above dut (
        .word(word), .inverted_bound(inverted_bound), .carry(carry), .is_above(is_above), .same_word(same_word)
    );
    assign failed = is_above != (word > ~inverted_bound | carry & word == ~inverted_bound) | same_word != word;
endmodule
