// SHA-256 as FIPS 180-4 writes it down: what the proofs hold the emitted Verilog against.
//
// Written from the standard alone, one function or step a module, without a thought of hardware; it shares no line with
// hdl/gateware. `sha256d` is the SHA-256 of the SHA-256 of an 80-byte header from its midstate on, and whether that is a hit.
// Source: FIPS 180-4 sections 2.2.2 (ROTR, SHR), 4.1.2 (functions), 4.2.2 (K), 5.1.1 (padding), 5.3.3 (H0), 6.2.2 (steps).

// ROTR^n of 2.2.2, by 4.1.2's equations (4.2) to (4.7).
module ch (input [31:0] x, y, z, output [31:0] out);
    assign out = (x & y) ^ (~x & z);
endmodule

module maj (input [31:0] x, y, z, output [31:0] out);
    assign out = (x & y) ^ (x & z) ^ (y & z);
endmodule

module big_sigma0 (input [31:0] x, output [31:0] out);
    assign out = {x[1:0], x[31:2]} ^ {x[12:0], x[31:13]} ^ {x[21:0], x[31:22]};
endmodule

module big_sigma1 (input [31:0] x, output [31:0] out);
    assign out = {x[5:0], x[31:6]} ^ {x[10:0], x[31:11]} ^ {x[24:0], x[31:25]};
endmodule

module small_sigma0 (input [31:0] x, output [31:0] out);
    assign out = {x[6:0], x[31:7]} ^ {x[17:0], x[31:18]} ^ (x >> 3);
endmodule

module small_sigma1 (input [31:0] x, output [31:0] out);
    assign out = {x[16:0], x[31:17]} ^ {x[18:0], x[31:19]} ^ (x >> 10);
endmodule

// 6.2.2 step 3, one t; a state is {a, b, c, d, e, f, g, h}.
module round (input [255:0] state, input [31:0] k, w, output [255:0] next);
    wire [31:0] a, b, c, d, e, f, g, h, ch_efg, maj_abc, sigma0_a, sigma1_e;
    assign {a, b, c, d, e, f, g, h} = state;
    ch ch_ (.x(e), .y(f), .z(g), .out(ch_efg));
    maj maj_ (.x(a), .y(b), .z(c), .out(maj_abc));
    big_sigma0 big_sigma0_ (.x(a), .out(sigma0_a));
    big_sigma1 big_sigma1_ (.x(e), .out(sigma1_e));
    wire [31:0] t1 = h + sigma1_e + ch_efg + k + w;
    wire [31:0] t2 = sigma0_a + maj_abc;
    wire [31:0] next_a = t1 + t2;
    wire [31:0] next_e = d + t1;
    assign next = {next_a, a, b, c, next_e, e, f, g};
endmodule

// 6.2.2 step 1, one t of 16 to 63.
module schedule (input [31:0] w_2, w_7, w_15, w_16, output [31:0] w);
    wire [31:0] sigma1, sigma0;
    small_sigma1 small_sigma1_ (.x(w_2), .out(sigma1));
    small_sigma0 small_sigma0_ (.x(w_15), .out(sigma0));
    assign w = sigma1 + w_7 + sigma0 + w_16;
endmodule

// 6.2.2 for one block, its first word in the most significant place; `state_3` is the state after t = 2, `w_all` the
// whole schedule, word t at bit 32 t.
module compress (input [255:0] hash, input [511:0] block, output [255:0] next_hash, output [255:0] state_3, output [2047:0] w_all);
    localparam [2047:0] K = {
        256'h428a2f98_71374491_b5c0fbcf_e9b5dba5_3956c25b_59f111f1_923f82a4_ab1c5ed5,
        256'hd807aa98_12835b01_243185be_550c7dc3_72be5d74_80deb1fe_9bdc06a7_c19bf174,
        256'he49b69c1_efbe4786_0fc19dc6_240ca1cc_2de92c6f_4a7484aa_5cb0a9dc_76f988da,
        256'h983e5152_a831c66d_b00327c8_bf597fc7_c6e00bf3_d5a79147_06ca6351_14292967,
        256'h27b70a85_2e1b2138_4d2c6dfc_53380d13_650a7354_766a0abb_81c2c92e_92722c85,
        256'ha2bfe8a1_a81a664b_c24b8b70_c76c51a3_d192e819_d6990624_f40e3585_106aa070,
        256'h19a4c116_1e376c08_2748774c_34b0bcb5_391c0cb3_4ed8aa4a_5b9cca4f_682e6ff3,
        256'h748f82ee_78a5636f_84c87814_8cc70208_90befffa_a4506ceb_bef9a3f7_c67178f2
    };
    wire [31:0] w [0:63];
    wire [255:0] state [0:64];
    assign state[0] = hash;
    genvar t;
    generate
        for (t = 0; t < 64; t = t + 1) begin : step
            if (t < 16) begin : given
                assign w[t] = block[32 * (15 - t) +: 32];
            end else begin : computed
                schedule schedule_ (.w_2(w[t - 2]), .w_7(w[t - 7]), .w_15(w[t - 15]), .w_16(w[t - 16]), .w(w[t]));
            end
            round round_ (.state(state[t]), .k(K[32 * (63 - t) +: 32]), .w(w[t]), .next(state[t + 1]));
            assign w_all[32 * t +: 32] = w[t];
        end
        for (t = 0; t < 8; t = t + 1) begin : sum
            assign next_hash[32 * t +: 32] = hash[32 * t +: 32] + state[64][32 * t +: 32];
        end
    endgenerate
    assign state_3 = state[3];
endmodule

// A header's hash and what a job says of it. `midstate` has H(0) first; `tail` are the header's bytes 64 to 75 in their
// order, `nonce` is the number that its bytes 76 to 79 hold, least significant first.
module sha256d (
    input [255:0] midstate, input [95:0] tail, input [31:0] nonce, threshold,
    output is_hit, output [703:0] job_words
);
    localparam [255:0] H0 = 256'h6a09e667_bb67ae85_3c6ef372_a54ff53a_510e527f_9b05688c_1f83d9ab_5be0cd19;
    wire [255:0] first, second, state_3;
    wire [2047:0] w;
    compress first_ (
        .hash(midstate), .next_hash(first), .state_3(state_3), .w_all(w),
        // 5.1.1: the message is 640 bits, so a one, zeros, and 640 in 64 bits.
        .block({tail, nonce[7:0], nonce[15:8], nonce[23:16], nonce[31:24], 32'h80000000, 288'b0, 64'd640})
    );
    compress second_ (.hash(H0), .next_hash(second), .block({first, 32'h80000000, 160'b0, 64'd256}));
    // As a number the hash has its last byte first.
    assign is_hit = {second[7:0], second[15:8], second[23:16], second[31:24]} <= threshold;

    // The words that a host sends, by what they are (hdl/spec/src/midstate.rs), from this schedule and these rounds.
    wire [31:0] a, b, c, d, e, f, g, h, ch_, maj_, sigma0_, sigma1_, s0_w1, s0_w2, s1_w15, s1_w16, s1_w17, s0_w4, s0_w16, s0_w17;
    assign {a, b, c, d, e, f, g, h} = state_3;
    ch ch_3 (.x(e), .y(f), .z(g), .out(ch_));
    maj maj_3 (.x(a), .y(b), .z(c), .out(maj_));
    big_sigma0 sigma0_3 (.x(a), .out(sigma0_));
    big_sigma1 sigma1_3 (.x(e), .out(sigma1_));
    small_sigma0 s0_4 (.x(w[4 * 32 +: 32]), .out(s0_w4));
    small_sigma0 s0_16 (.x(w[16 * 32 +: 32]), .out(s0_w16));
    small_sigma0 s0_17 (.x(w[17 * 32 +: 32]), .out(s0_w17));
    small_sigma1 s1_16 (.x(w[16 * 32 +: 32]), .out(s1_w16));
    small_sigma1 s1_17 (.x(w[17 * 32 +: 32]), .out(s1_w17));
    // Round 3 without w[3].
    wire [31:0] t1 = h + sigma1_ + ch_ + 32'he9b5dba5;
    wire [31:0] a_partial = t1 + sigma0_ + maj_;
    wire [31:0] e_partial = d + t1;
    wire [31:0] g_c = g - c, f_b = f - b, e_a = e - a, partial_e_a = e_partial - a_partial;
    wire [31:0] w18 = s1_w16 + w[2 * 32 +: 32];
    wire [31:0] w19 = s1_w17 + s0_w4;
    wire [31:0] w31 = s0_w16 + w[15 * 32 +: 32];
    wire [31:0] w32 = s0_w17 + w[16 * 32 +: 32];
    // Word 0 in the least significant place.
    assign job_words = {
        w32, w31, w19, w18, w[17 * 32 +: 32], w[16 * 32 +: 32], partial_e_a, e_a, f_b, g_c, a_partial, a, b, c,
        midstate[0 +: 32], midstate[32 +: 32], midstate[64 +: 32], midstate[96 +: 32],
        midstate[128 +: 32], midstate[160 +: 32], midstate[192 +: 32], midstate[224 +: 32]
    };
endmodule
