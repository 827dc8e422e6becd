// ECP5's block RAM for simulation; yosys has it as a black box only.
//
// A RAM is 2,048 bytes of 9 bits. A port of 9, 18 or 36 bits takes 1, 2 or 4 of them, the lowest first. The address
// counts bits, so words begin at its bit 3, 4 or 5, and a wide port's byte enables are the bits at its low end.
// 36 bits are pseudo dual port: port A writes, the upper half from DIB, and port B reads, the lower half to DOA. Each
// of the 64 INITVAL has 16 words of 18 bits, 20 bits apart.
// Source: Lattice, ECP5 and ECP5-5G Memory Usage Guide (FPGA-TN-02204); brams_map.v of Yosys.
//
// Stricter than the device where it is not known what that does: bytes that one port reads while the other writes them
// are inverted, and outputs have no initial value. What the flow does not make is refused at elaboration or stops the
// simulation: widths of 1, 2 and 4 bits, inverted clocks, resets, halves of 36 bits that are registered differently.

module DP16KD #(
    parameter DATA_WIDTH_A = 18, DATA_WIDTH_B = 18,
    parameter REGMODE_A = "NOREG", REGMODE_B = "NOREG",
    parameter RESETMODE = "SYNC", ASYNC_RESET_RELEASE = "SYNC",
    parameter [39:0] CSDECODE_A = "0b000", CSDECODE_B = "0b000",
    parameter WRITEMODE_A = "NORMAL", WRITEMODE_B = "NORMAL",
    parameter CLKAMUX = "CLKA", CLKBMUX = "CLKB", GSR = "ENABLED",
    parameter [319:0]
        INITVAL_00 = 320'h0, INITVAL_01 = 320'h0, INITVAL_02 = 320'h0, INITVAL_03 = 320'h0, INITVAL_04 = 320'h0,
        INITVAL_05 = 320'h0, INITVAL_06 = 320'h0, INITVAL_07 = 320'h0, INITVAL_08 = 320'h0, INITVAL_09 = 320'h0,
        INITVAL_0A = 320'h0, INITVAL_0B = 320'h0, INITVAL_0C = 320'h0, INITVAL_0D = 320'h0, INITVAL_0E = 320'h0,
        INITVAL_0F = 320'h0, INITVAL_10 = 320'h0, INITVAL_11 = 320'h0, INITVAL_12 = 320'h0, INITVAL_13 = 320'h0,
        INITVAL_14 = 320'h0, INITVAL_15 = 320'h0, INITVAL_16 = 320'h0, INITVAL_17 = 320'h0, INITVAL_18 = 320'h0,
        INITVAL_19 = 320'h0, INITVAL_1A = 320'h0, INITVAL_1B = 320'h0, INITVAL_1C = 320'h0, INITVAL_1D = 320'h0,
        INITVAL_1E = 320'h0, INITVAL_1F = 320'h0, INITVAL_20 = 320'h0, INITVAL_21 = 320'h0, INITVAL_22 = 320'h0,
        INITVAL_23 = 320'h0, INITVAL_24 = 320'h0, INITVAL_25 = 320'h0, INITVAL_26 = 320'h0, INITVAL_27 = 320'h0,
        INITVAL_28 = 320'h0, INITVAL_29 = 320'h0, INITVAL_2A = 320'h0, INITVAL_2B = 320'h0, INITVAL_2C = 320'h0,
        INITVAL_2D = 320'h0, INITVAL_2E = 320'h0, INITVAL_2F = 320'h0, INITVAL_30 = 320'h0, INITVAL_31 = 320'h0,
        INITVAL_32 = 320'h0, INITVAL_33 = 320'h0, INITVAL_34 = 320'h0, INITVAL_35 = 320'h0, INITVAL_36 = 320'h0,
        INITVAL_37 = 320'h0, INITVAL_38 = 320'h0, INITVAL_39 = 320'h0, INITVAL_3A = 320'h0, INITVAL_3B = 320'h0,
        INITVAL_3C = 320'h0, INITVAL_3D = 320'h0, INITVAL_3E = 320'h0, INITVAL_3F = 320'h0
) (
    input DIA17, DIA16, DIA15, DIA14, DIA13, DIA12, DIA11, DIA10, DIA9, DIA8, DIA7, DIA6, DIA5, DIA4, DIA3, DIA2,
        DIA1, DIA0,
    input ADA13, ADA12, ADA11, ADA10, ADA9, ADA8, ADA7, ADA6, ADA5, ADA4, ADA3, ADA2, ADA1, ADA0,
    input CEA, OCEA, CLKA, WEA, RSTA, CSA2, CSA1, CSA0,
    output DOA17, DOA16, DOA15, DOA14, DOA13, DOA12, DOA11, DOA10, DOA9, DOA8, DOA7, DOA6, DOA5, DOA4, DOA3, DOA2,
        DOA1, DOA0,
    input DIB17, DIB16, DIB15, DIB14, DIB13, DIB12, DIB11, DIB10, DIB9, DIB8, DIB7, DIB6, DIB5, DIB4, DIB3, DIB2,
        DIB1, DIB0,
    input ADB13, ADB12, ADB11, ADB10, ADB9, ADB8, ADB7, ADB6, ADB5, ADB4, ADB3, ADB2, ADB1, ADB0,
    input CEB, OCEB, CLKB, WEB, RSTB, CSB2, CSB1, CSB0,
    output DOB17, DOB16, DOB15, DOB14, DOB13, DOB12, DOB11, DOB10, DOB9, DOB8, DOB7, DOB6, DOB5, DOB4, DOB3, DOB2,
        DOB1, DOB0
);
    localparam BYTES_A = DATA_WIDTH_A / 9, BYTES_B = DATA_WIDTH_B / 9;
    localparam [64 * 320 - 1:0] INIT = {
        INITVAL_3F, INITVAL_3E, INITVAL_3D, INITVAL_3C, INITVAL_3B, INITVAL_3A, INITVAL_39, INITVAL_38,
        INITVAL_37, INITVAL_36, INITVAL_35, INITVAL_34, INITVAL_33, INITVAL_32, INITVAL_31, INITVAL_30,
        INITVAL_2F, INITVAL_2E, INITVAL_2D, INITVAL_2C, INITVAL_2B, INITVAL_2A, INITVAL_29, INITVAL_28,
        INITVAL_27, INITVAL_26, INITVAL_25, INITVAL_24, INITVAL_23, INITVAL_22, INITVAL_21, INITVAL_20,
        INITVAL_1F, INITVAL_1E, INITVAL_1D, INITVAL_1C, INITVAL_1B, INITVAL_1A, INITVAL_19, INITVAL_18,
        INITVAL_17, INITVAL_16, INITVAL_15, INITVAL_14, INITVAL_13, INITVAL_12, INITVAL_11, INITVAL_10,
        INITVAL_0F, INITVAL_0E, INITVAL_0D, INITVAL_0C, INITVAL_0B, INITVAL_0A, INITVAL_09, INITVAL_08,
        INITVAL_07, INITVAL_06, INITVAL_05, INITVAL_04, INITVAL_03, INITVAL_02, INITVAL_01, INITVAL_00
    };

    generate
        if (DATA_WIDTH_A != 9 && DATA_WIDTH_A != 18 && DATA_WIDTH_A != 36) ecp5_ram_of_such_a_width_a refused ();
        if (DATA_WIDTH_B != 9 && DATA_WIDTH_B != 18 && DATA_WIDTH_B != 36) ecp5_ram_of_such_a_width_b refused ();
        if (CLKAMUX != "CLKA" || CLKBMUX != "CLKB") ecp5_ram_with_an_inverted_clock refused ();
        if (DATA_WIDTH_B == 36 && REGMODE_A != REGMODE_B) ecp5_ram_registered_by_half refused ();
    endgenerate

    wire [13:0] ada = {ADA13, ADA12, ADA11, ADA10, ADA9, ADA8, ADA7, ADA6, ADA5, ADA4, ADA3, ADA2, ADA1, ADA0};
    wire [13:0] adb = {ADB13, ADB12, ADB11, ADB10, ADB9, ADB8, ADB7, ADB6, ADB5, ADB4, ADB3, ADB2, ADB1, ADB0};
    wire [35:0] dia = {
        DIB17, DIB16, DIB15, DIB14, DIB13, DIB12, DIB11, DIB10, DIB9, DIB8, DIB7, DIB6, DIB5, DIB4, DIB3, DIB2, DIB1,
        DIB0,
        DIA17, DIA16, DIA15, DIA14, DIA13, DIA12, DIA11, DIA10, DIA9, DIA8, DIA7, DIA6, DIA5, DIA4, DIA3, DIA2, DIA1,
        DIA0
    };
    wire [17:0] dib = {DIB17, DIB16, DIB15, DIB14, DIB13, DIB12, DIB11, DIB10, DIB9, DIB8, DIB7, DIB6, DIB5, DIB4,
        DIB3, DIB2, DIB1, DIB0};

    // The last character of CSDECODE is CS0's.
    wire is_a = CEA && {CSA2, CSA1, CSA0} == {CSDECODE_A[16], CSDECODE_A[8], CSDECODE_A[0]};
    wire is_b = CEB && {CSB2, CSB1, CSB0} == {CSDECODE_B[16], CSDECODE_B[8], CSDECODE_B[0]};

    // The port's first byte, and which of its bytes it writes.
    wire [10:0] at_a = DATA_WIDTH_A == 9 ? ada[13:3] : DATA_WIDTH_A == 18 ? {ada[13:4], 1'b0} : {ada[13:5], 2'b0};
    wire [10:0] at_b = DATA_WIDTH_B == 9 ? adb[13:3] : DATA_WIDTH_B == 18 ? {adb[13:4], 1'b0} : {adb[13:5], 2'b0};
    wire [3:0] written_a = !(is_a && WEA) ? 4'b0 : DATA_WIDTH_A == 9 ? 4'b1 : ada[3:0] & ((1 << BYTES_A) - 1);
    // A port that reads 36 bits does not write.
    wire [3:0] written_b =
        !(is_b && WEB) || DATA_WIDTH_B == 36 ? 4'b0 : DATA_WIDTH_B == 9 ? 4'b1 : {2'b0, adb[1:0]};

    reg [8:0] bytes [0:2047];
    reg [35:0] read_a, read_b;
    reg [35:0] registered_a, registered_b;
    integer a, b, word;

    initial
        for (word = 0; word < 1024; word = word + 1) begin
            bytes[2 * word] = INIT[20 * word +: 9];
            bytes[2 * word + 1] = INIT[20 * word + 9 +: 9];
        end

    function is_written (input [10:0] place, first, input [3:0] written);
        is_written = place - first < 4 && written[(place - first) & 11'd3];
    endfunction

    always @(posedge CLKA) begin
        if (RSTA) $stop;
        for (a = 0; a < BYTES_A; a = a + 1) begin
            if (written_a[a]) bytes[at_a + a] <= dia[9 * a +: 9];
            if (is_a)
                if (!WEA || WRITEMODE_A == "READBEFOREWRITE")
                    read_a[9 * a +: 9] <= is_written(at_a + a, at_b, written_b) ? ~bytes[at_a + a] : bytes[at_a + a];
                else if (WRITEMODE_A == "WRITETHROUGH" && written_a[a])
                    read_a[9 * a +: 9] <= dia[9 * a +: 9];
        end
        if (OCEA) registered_a <= read_a;
    end

    always @(posedge CLKB) begin
        if (RSTB) $stop;
        for (b = 0; b < BYTES_B; b = b + 1) begin
            if (written_b[b]) bytes[at_b + b] <= dib[9 * b +: 9];
            if (is_b)
                if (!WEB || DATA_WIDTH_B == 36 || WRITEMODE_B == "READBEFOREWRITE")
                    read_b[9 * b +: 9] <= is_written(at_b + b, at_a, written_a) ? ~bytes[at_b + b] : bytes[at_b + b];
                else if (WRITEMODE_B == "WRITETHROUGH" && written_b[b])
                    read_b[9 * b +: 9] <= dib[9 * b +: 9];
        end
        if (OCEB) registered_b <= read_b;
        // Which of the two enables the register behind DOA is not known.
        if (DATA_WIDTH_B == 36 && REGMODE_B == "OUTREG" && OCEA != OCEB) $stop;
    end

    wire [35:0] out_a = REGMODE_A == "OUTREG" ? registered_a : read_a;
    wire [35:0] out_b = REGMODE_B == "OUTREG" ? registered_b : read_b;
    assign {DOA17, DOA16, DOA15, DOA14, DOA13, DOA12, DOA11, DOA10, DOA9, DOA8, DOA7, DOA6, DOA5, DOA4, DOA3, DOA2,
        DOA1, DOA0} =
        DATA_WIDTH_B == 36 ? out_b[17:0] : out_a[17:0];
    assign {DOB17, DOB16, DOB15, DOB14, DOB13, DOB12, DOB11, DOB10, DOB9, DOB8, DOB7, DOB6, DOB5, DOB4, DOB3, DOB2,
        DOB1, DOB0} =
        DATA_WIDTH_B == 36 ? out_b[35:18] : out_b[17:0];
endmodule

// The same RAM under the name that Lattice's tools have for 36 bits. DO is not in DI's order: its lower half is the
// upper half of what DI wrote, as the FIFOs that these tools make show (`.DO0(Q[18])` and `.DO18(Q[0])`).
module PDPW16KD #(
    parameter DATA_WIDTH_W = 36, DATA_WIDTH_R = 36,
    parameter REGMODE = "NOREG", RESETMODE = "SYNC", ASYNC_RESET_RELEASE = "SYNC",
    parameter [39:0] CSDECODE_W = "0b000", CSDECODE_R = "0b000",
    parameter CLKWMUX = "CLKW", CLKRMUX = "CLKR", GSR = "ENABLED",
    parameter [319:0]
        INITVAL_00 = 320'h0, INITVAL_01 = 320'h0, INITVAL_02 = 320'h0, INITVAL_03 = 320'h0, INITVAL_04 = 320'h0,
        INITVAL_05 = 320'h0, INITVAL_06 = 320'h0, INITVAL_07 = 320'h0, INITVAL_08 = 320'h0, INITVAL_09 = 320'h0,
        INITVAL_0A = 320'h0, INITVAL_0B = 320'h0, INITVAL_0C = 320'h0, INITVAL_0D = 320'h0, INITVAL_0E = 320'h0,
        INITVAL_0F = 320'h0, INITVAL_10 = 320'h0, INITVAL_11 = 320'h0, INITVAL_12 = 320'h0, INITVAL_13 = 320'h0,
        INITVAL_14 = 320'h0, INITVAL_15 = 320'h0, INITVAL_16 = 320'h0, INITVAL_17 = 320'h0, INITVAL_18 = 320'h0,
        INITVAL_19 = 320'h0, INITVAL_1A = 320'h0, INITVAL_1B = 320'h0, INITVAL_1C = 320'h0, INITVAL_1D = 320'h0,
        INITVAL_1E = 320'h0, INITVAL_1F = 320'h0, INITVAL_20 = 320'h0, INITVAL_21 = 320'h0, INITVAL_22 = 320'h0,
        INITVAL_23 = 320'h0, INITVAL_24 = 320'h0, INITVAL_25 = 320'h0, INITVAL_26 = 320'h0, INITVAL_27 = 320'h0,
        INITVAL_28 = 320'h0, INITVAL_29 = 320'h0, INITVAL_2A = 320'h0, INITVAL_2B = 320'h0, INITVAL_2C = 320'h0,
        INITVAL_2D = 320'h0, INITVAL_2E = 320'h0, INITVAL_2F = 320'h0, INITVAL_30 = 320'h0, INITVAL_31 = 320'h0,
        INITVAL_32 = 320'h0, INITVAL_33 = 320'h0, INITVAL_34 = 320'h0, INITVAL_35 = 320'h0, INITVAL_36 = 320'h0,
        INITVAL_37 = 320'h0, INITVAL_38 = 320'h0, INITVAL_39 = 320'h0, INITVAL_3A = 320'h0, INITVAL_3B = 320'h0,
        INITVAL_3C = 320'h0, INITVAL_3D = 320'h0, INITVAL_3E = 320'h0, INITVAL_3F = 320'h0
) (
    input DI35, DI34, DI33, DI32, DI31, DI30, DI29, DI28, DI27, DI26, DI25, DI24, DI23, DI22, DI21, DI20, DI19, DI18,
    input DI17, DI16, DI15, DI14, DI13, DI12, DI11, DI10, DI9, DI8, DI7, DI6, DI5, DI4, DI3, DI2, DI1, DI0,
    input ADW8, ADW7, ADW6, ADW5, ADW4, ADW3, ADW2, ADW1, ADW0, BE3, BE2, BE1, BE0,
    input CEW, CLKW, CSW2, CSW1, CSW0,
    input ADR13, ADR12, ADR11, ADR10, ADR9, ADR8, ADR7, ADR6, ADR5, ADR4, ADR3, ADR2, ADR1, ADR0,
    input CER, OCER, CLKR, CSR2, CSR1, CSR0, RST,
    output DO35, DO34, DO33, DO32, DO31, DO30, DO29, DO28, DO27, DO26, DO25, DO24, DO23, DO22, DO21, DO20, DO19, DO18,
    output DO17, DO16, DO15, DO14, DO13, DO12, DO11, DO10, DO9, DO8, DO7, DO6, DO5, DO4, DO3, DO2, DO1, DO0
);
    generate
        if (DATA_WIDTH_W != 36) ecp5_ram_of_such_a_width_w refused ();
        if (CLKWMUX != "CLKW" || CLKRMUX != "CLKR") ecp5_ram_with_an_inverted_clock refused ();
    endgenerate

    DP16KD #(
        .DATA_WIDTH_A(36), .DATA_WIDTH_B(DATA_WIDTH_R), .REGMODE_A(REGMODE), .REGMODE_B(REGMODE),
        .CSDECODE_A(CSDECODE_W), .CSDECODE_B(CSDECODE_R),
        .INITVAL_00(INITVAL_00), .INITVAL_01(INITVAL_01), .INITVAL_02(INITVAL_02), .INITVAL_03(INITVAL_03),
        .INITVAL_04(INITVAL_04), .INITVAL_05(INITVAL_05), .INITVAL_06(INITVAL_06), .INITVAL_07(INITVAL_07),
        .INITVAL_08(INITVAL_08), .INITVAL_09(INITVAL_09), .INITVAL_0A(INITVAL_0A), .INITVAL_0B(INITVAL_0B),
        .INITVAL_0C(INITVAL_0C), .INITVAL_0D(INITVAL_0D), .INITVAL_0E(INITVAL_0E), .INITVAL_0F(INITVAL_0F),
        .INITVAL_10(INITVAL_10), .INITVAL_11(INITVAL_11), .INITVAL_12(INITVAL_12), .INITVAL_13(INITVAL_13),
        .INITVAL_14(INITVAL_14), .INITVAL_15(INITVAL_15), .INITVAL_16(INITVAL_16), .INITVAL_17(INITVAL_17),
        .INITVAL_18(INITVAL_18), .INITVAL_19(INITVAL_19), .INITVAL_1A(INITVAL_1A), .INITVAL_1B(INITVAL_1B),
        .INITVAL_1C(INITVAL_1C), .INITVAL_1D(INITVAL_1D), .INITVAL_1E(INITVAL_1E), .INITVAL_1F(INITVAL_1F),
        .INITVAL_20(INITVAL_20), .INITVAL_21(INITVAL_21), .INITVAL_22(INITVAL_22), .INITVAL_23(INITVAL_23),
        .INITVAL_24(INITVAL_24), .INITVAL_25(INITVAL_25), .INITVAL_26(INITVAL_26), .INITVAL_27(INITVAL_27),
        .INITVAL_28(INITVAL_28), .INITVAL_29(INITVAL_29), .INITVAL_2A(INITVAL_2A), .INITVAL_2B(INITVAL_2B),
        .INITVAL_2C(INITVAL_2C), .INITVAL_2D(INITVAL_2D), .INITVAL_2E(INITVAL_2E), .INITVAL_2F(INITVAL_2F),
        .INITVAL_30(INITVAL_30), .INITVAL_31(INITVAL_31), .INITVAL_32(INITVAL_32), .INITVAL_33(INITVAL_33),
        .INITVAL_34(INITVAL_34), .INITVAL_35(INITVAL_35), .INITVAL_36(INITVAL_36), .INITVAL_37(INITVAL_37),
        .INITVAL_38(INITVAL_38), .INITVAL_39(INITVAL_39), .INITVAL_3A(INITVAL_3A), .INITVAL_3B(INITVAL_3B),
        .INITVAL_3C(INITVAL_3C), .INITVAL_3D(INITVAL_3D), .INITVAL_3E(INITVAL_3E), .INITVAL_3F(INITVAL_3F)
    ) ram (
        .CLKA(CLKW), .CEA(CEW), .WEA(1'b1), .OCEA(OCER), .RSTA(RST), .CSA2(CSW2), .CSA1(CSW1), .CSA0(CSW0),
        .CLKB(CLKR), .CEB(CER), .WEB(1'b0), .OCEB(OCER), .RSTB(RST), .CSB2(CSR2), .CSB1(CSR1), .CSB0(CSR0),
        .ADA0(BE0), .ADA1(BE1), .ADA2(BE2), .ADA3(BE3), .ADA4(1'b0), .ADA5(ADW0), .ADA6(ADW1),
        .ADA7(ADW2), .ADA8(ADW3), .ADA9(ADW4), .ADA10(ADW5), .ADA11(ADW6), .ADA12(ADW7), .ADA13(ADW8),
        .ADB0(ADR0), .ADB1(ADR1), .ADB2(ADR2), .ADB3(ADR3), .ADB4(ADR4), .ADB5(ADR5), .ADB6(ADR6),
        .ADB7(ADR7), .ADB8(ADR8), .ADB9(ADR9), .ADB10(ADR10), .ADB11(ADR11), .ADB12(ADR12), .ADB13(ADR13),
        .DIA0(DI0), .DIA1(DI1), .DIA2(DI2), .DIA3(DI3), .DIA4(DI4), .DIA5(DI5),
        .DIA6(DI6), .DIA7(DI7), .DIA8(DI8), .DIA9(DI9), .DIA10(DI10), .DIA11(DI11),
        .DIA12(DI12), .DIA13(DI13), .DIA14(DI14), .DIA15(DI15), .DIA16(DI16), .DIA17(DI17),
        .DIB0(DI18), .DIB1(DI19), .DIB2(DI20), .DIB3(DI21), .DIB4(DI22), .DIB5(DI23),
        .DIB6(DI24), .DIB7(DI25), .DIB8(DI26), .DIB9(DI27), .DIB10(DI28), .DIB11(DI29),
        .DIB12(DI30), .DIB13(DI31), .DIB14(DI32), .DIB15(DI33), .DIB16(DI34), .DIB17(DI35),
        .DOA0(DO18), .DOA1(DO19), .DOA2(DO20), .DOA3(DO21), .DOA4(DO22), .DOA5(DO23),
        .DOA6(DO24), .DOA7(DO25), .DOA8(DO26), .DOA9(DO27), .DOA10(DO28), .DOA11(DO29),
        .DOA12(DO30), .DOA13(DO31), .DOA14(DO32), .DOA15(DO33), .DOA16(DO34), .DOA17(DO35),
        .DOB0(DO0), .DOB1(DO1), .DOB2(DO2), .DOB3(DO3), .DOB4(DO4), .DOB5(DO5),
        .DOB6(DO6), .DOB7(DO7), .DOB8(DO8), .DOB9(DO9), .DOB10(DO10), .DOB11(DO11),
        .DOB12(DO12), .DOB13(DO13), .DOB14(DO14), .DOB15(DO15), .DOB16(DO16), .DOB17(DO17)
    );
endmodule
