// Emitted by midstate-gateware from CoreConfig { architecture: Compact, engines: 1, carry_cells: TwoInputs, has_y_register: true, clock_hz: 66000000, baud: 1000000 }.
// Do not edit: change the description in hdl/gateware and run `cargo xtask emit`.

module engines(clk,rst,job_write,job_index,job_word,inverted_threshold,deal_ready,deal_valid,deal_nonce,deal_grows,result,hit,done);

    // Module arguments
    input wire  clk;
    input wire  rst;
    input wire  job_write;
    input wire  [4:0] job_index;
    input wire  [31:0] job_word;
    input wire  [31:0] inverted_threshold;
    output reg  deal_ready;
    input wire  deal_valid;
    input wire  [31:0] deal_nonce;
    input wire  deal_grows;
    output reg  result;
    output reg  hit;
    output reg  done;

    // Constant declarations
    localparam  rotation_0 = 6'b1000;
    localparam  rotation_0_left = 6'b11000;
    localparam  rotation_1 = 6'b1001;
    localparam  rotation_1_left = 6'b10111;
    localparam  without_3 = 32'hfffffff8;
    localparam  without_10 = 32'hfffffc00;
    localparam  second_byte = 32'hff00;
    localparam  third_byte = 32'hff0000;
    localparam  nonce_at = 5'b11110;
    localparam  first_round = 6'b111011;
    localparam  one_behind = 34'h1;
    localparam  is_k = 7'b1000000;

    // Stub signals
    reg  [7:0] microcode$address;
    reg  microcode$clock;
    wire  [35:0] microcode$data;
    reg  [5:0] logic_words$read_address;
    reg  logic_words$read_clock;
    wire  [31:0] logic_words$read_data;
    reg  [5:0] logic_words$write_address;
    reg  logic_words$write_clock;
    reg  [31:0] logic_words$write_data;
    reg  logic_words$write_enable;
    reg  [6:0] sum_words$read_address;
    reg  sum_words$read_clock;
    wire  [31:0] sum_words$read_data;
    reg  [6:0] sum_words$write_address;
    reg  sum_words$write_clock;
    reg  [31:0] sum_words$write_data;
    reg  sum_words$write_enable;
    reg  [4:0] job_words$read_address;
    reg  job_words$read_clock;
    wire  [31:0] job_words$read_data;
    reg  [4:0] job_words$write_address;
    reg  job_words$write_clock;
    reg  [31:0] job_words$write_data;
    reg  job_words$write_enable;
    reg  is_running$d;
    wire  is_running$q;
    reg  is_running$clock;
    reg  [7:0] step_at$d;
    wire  [7:0] step_at$q;
    reg  step_at$clock;
    reg  [5:0] round$d;
    wire  [5:0] round$q;
    reg  round$clock;
    reg  [31:0] logic_word$d;
    wire  [31:0] logic_word$q;
    reg  logic_word$clock;
    reg  [31:0] sum$d;
    wire  [31:0] sum$q;
    reg  sum$clock;

    // Local signals
    reg  [35:0] instruction;
    reg  is_taken;
    reg  [7:0] next_step;
    reg  [7:0] loop_start;
    reg  [3:0] round_place;
    reg  [3:0] logic_place;
    reg  [3:0] sum_place;
    reg  [3:0] write_place;
    reg  [5:0] write_at;
    reg  is_stored;
    reg  [31:0] nonce_word;
    reg  [31:0] met;
    reg  [31:0] operand;
    reg  [31:0] raised;
    reg  [33:0] bound;
    reg  [33:0] inverted;
    reg  [33:0] difference;
    reg  [31:0] swapped;

    // Sub module instances
    engines$microcode microcode(
        .address(microcode$address),
        .clock(microcode$clock),
        .data(microcode$data)
    );
    engines$logic_words logic_words(
        .read_address(logic_words$read_address),
        .read_clock(logic_words$read_clock),
        .read_data(logic_words$read_data),
        .write_address(logic_words$write_address),
        .write_clock(logic_words$write_clock),
        .write_data(logic_words$write_data),
        .write_enable(logic_words$write_enable)
    );
    engines$sum_words sum_words(
        .read_address(sum_words$read_address),
        .read_clock(sum_words$read_clock),
        .read_data(sum_words$read_data),
        .write_address(sum_words$write_address),
        .write_clock(sum_words$write_clock),
        .write_data(sum_words$write_data),
        .write_enable(sum_words$write_enable)
    );
    engines$job_words job_words(
        .read_address(job_words$read_address),
        .read_clock(job_words$read_clock),
        .read_data(job_words$read_data),
        .write_address(job_words$write_address),
        .write_clock(job_words$write_clock),
        .write_data(job_words$write_data),
        .write_enable(job_words$write_enable)
    );
    engines$is_running is_running(
        .d(is_running$d),
        .q(is_running$q),
        .clock(is_running$clock)
    );
    engines$step_at step_at(
        .d(step_at$d),
        .q(step_at$q),
        .clock(step_at$clock)
    );
    engines$round round(
        .d(round$d),
        .q(round$q),
        .clock(round$clock)
    );
    engines$logic_word logic_word(
        .d(logic_word$d),
        .q(logic_word$q),
        .clock(logic_word$clock)
    );
    engines$logic_word sum(
        .d(sum$d),
        .q(sum$q),
        .clock(sum$clock)
    );

    // Update code
    always @(*) begin
        is_running$clock = clk;
        step_at$clock = clk;
        round$clock = clk;
        logic_word$clock = clk;
        sum$clock = clk;
        is_running$d = is_running$q;
        step_at$d = step_at$q;
        round$d = round$q;
        logic_word$d = logic_word$q;
        sum$d = sum$q;
        microcode$clock = clk;
        logic_words$read_clock = clk;
        logic_words$write_clock = clk;
        sum_words$read_clock = clk;
        sum_words$write_clock = clk;
        job_words$read_clock = clk;
        job_words$write_clock = clk;
        instruction = microcode$data;
        deal_ready = ~is_running$q;
        is_taken = deal_valid & (~is_running$q);
        nonce_word = (deal_nonce << 32'h18) | ((deal_nonce & second_byte) << 32'h8) | ((deal_nonce & third_byte) >> 32'h8) | (deal_nonce >> 32'h18);
        job_words$write_enable = job_write | is_taken;
        job_words$write_address = nonce_at;
        job_words$write_data = nonce_word;
        if (job_write) begin
            job_words$write_address = job_index;
            job_words$write_data = job_word;
        end
        job_words$read_address = instruction[(32'h1f)+:(5)];
        round_place = round$q[(32'h0)+:(4)];
        write_place = instruction[(32'ha)+:(4)] + round_place;
        write_at = ((write_place) & 6'h3f) | (((instruction[(32'he)+:(2)]) & 6'h3f) << 32'h4);
        is_stored = is_running$q & instruction[32'h9];
        logic_words$write_enable = is_stored;
        logic_words$write_address = write_at;
        logic_words$write_data = sum$q;
        sum_words$write_enable = is_stored;
        sum_words$write_address = ((write_at) & 7'h7f);
        sum_words$write_data = sum$q;
        logic_place = instruction[(32'h12)+:(4)] + round_place;
        logic_words$read_address = ((logic_place) & 6'h3f) | (((instruction[(32'h16)+:(2)]) & 6'h3f) << 32'h4);
        sum_place = instruction[(32'h18)+:(4)] + round_place;
        sum_words$read_address = ((sum_place) & 7'h7f) | (((instruction[(32'h1c)+:(2)]) & 7'h7f) << 32'h4);
        if (instruction[32'h1e]) begin
            sum_words$read_address = is_k | ((round$q) & 7'h7f);
        end
        met = logic_words$read_data;
        if (instruction[32'h7]) begin
            met = logic_words$read_data & without_3;
        end
        if (instruction[32'h8]) begin
            met = logic_words$read_data & without_10;
        end
        if (instruction[32'h4]) begin
            if (instruction[32'h5]) begin
                logic_word$d = 32'h0;
            end
            else if (instruction[32'h6]) begin
                logic_word$d = ((logic_word$q >> rotation_1) | (logic_word$q << rotation_1_left)) ^ met;
            end
            else begin
                logic_word$d = ((logic_word$q >> rotation_0) | (logic_word$q << rotation_0_left)) ^ met;
            end
        end
        operand = sum_words$read_data;
        if (instruction[32'h3]) begin
            operand = sum_words$read_data & logic_word$q;
            if (instruction[32'h2]) begin
                operand = sum_words$read_data & (~logic_word$q);
            end
        end
        else if (instruction[32'h2]) begin
            operand = logic_word$q;
        end
        raised = sum$q + operand;
        if (instruction[32'h0]) begin
            sum$d = raised ^ job_words$read_data;
            if (instruction[32'h1]) begin
                sum$d = 32'h0;
            end
        end
        loop_start = instruction[(32'h18)+:(8)];
        next_step = step_at$q + 32'h1;
        if (instruction[32'h10]) begin
            round$d = round$q + 32'h1;
            if (round$q != instruction[(32'h12)+:(6)]) begin
                next_step = loop_start;
            end
        end
        if (instruction[32'h11]) begin
            is_running$d = 1'b0;
        end
        if (~is_running$q) begin
            next_step = 32'h0;
            round$d = first_round;
            is_running$d = deal_valid;
        end
        if (rst) begin
            next_step = 32'h0;
            is_running$d = 1'b0;
        end
        step_at$d = next_step;
        microcode$address = next_step;
        swapped = (sum$q << 32'h18) | ((sum$q & second_byte) << 32'h8) | ((sum$q & third_byte) >> 32'h8) | (sum$q >> 32'h18);
        bound = (((job_words$read_data) & 34'h3ffffffff) << 32'h1) | one_behind;
        inverted = (((swapped) & 34'h3ffffffff) << 32'h1) | one_behind;
        difference = bound + inverted;
        done = is_running$q & instruction[32'h11];
        result = is_running$q & instruction[32'h11];
        hit = is_running$q & instruction[32'h11] & difference[32'h21];
    end

endmodule

module engines$is_running(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 1'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule

module engines$job_words(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [4:0] read_address;
    input wire  read_clock;
    output reg  [31:0] read_data;
    input wire  [4:0] write_address;
    input wire  write_clock;
    input wire  [31:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[31:0] mem[31:0];

    initial begin
    mem[5'b11111] = 32'h0;
    end


    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule

module engines$logic_word(d,q,clock);

    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 32'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule

module engines$logic_words(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [5:0] read_address;
    input wire  read_clock;
    output reg  [31:0] read_data;
    input wire  [5:0] write_address;
    input wire  write_clock;
    input wire  [31:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[31:0] mem[63:0];

    initial begin
    mem[6'b0] = 32'h0;
    mem[6'b1] = 32'h0;
    mem[6'b10] = 32'h0;
    mem[6'b11] = 32'h0;
    mem[6'b100] = 32'h0;
    mem[6'b101] = 32'h0;
    mem[6'b110] = 32'h0;
    mem[6'b111] = 32'h0;
    mem[6'b1000] = 32'h0;
    mem[6'b1001] = 32'h0;
    mem[6'b1010] = 32'h0;
    mem[6'b1011] = 32'h0;
    mem[6'b1100] = 32'h0;
    mem[6'b1101] = 32'h0;
    mem[6'b1110] = 32'h0;
    mem[6'b1111] = 32'h0;
    end


    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule

module engines$microcode(address,clock,data);

    // Module arguments
    input wire  [7:0] address;
    input wire  clock;
    output reg  [35:0] data;

    // Update code (custom)
    reg[35:0] mem [255:0];

    initial begin
    mem[8'h0] = 36'hd6a03;
    mem[8'h1] = 36'hf0b006a03;
    mem[8'h2] = 36'hf80000001;
    mem[8'h3] = 36'h40b007e03;
    mem[8'h4] = 36'hf80000001;
    mem[8'h5] = 36'h60b00b203;
    mem[8'h6] = 36'hfac000001;
    mem[8'h7] = 36'hf80000001;
    mem[8'h8] = 36'h48b00f203;
    mem[8'h9] = 36'hf80000001;
    mem[8'ha] = 36'h68b00b603;
    mem[8'hb] = 36'hfad000001;
    mem[8'hc] = 36'hf80000001;
    mem[8'hd] = 36'h50b00f603;
    mem[8'he] = 36'hf80000001;
    mem[8'hf] = 36'h70b00ba03;
    mem[8'h10] = 36'hfae000001;
    mem[8'h11] = 36'hf80000001;
    mem[8'h12] = 36'hf8000fa03;
    mem[8'h13] = 36'hf847c0030;
    mem[8'h14] = 36'hf80000011;
    mem[8'h15] = 36'hf85004253;
    mem[8'h16] = 36'hf80000051;
    mem[8'h17] = 36'h80b7c6e53;
    mem[8'h18] = 36'hf800000d1;
    mem[8'h19] = 36'h88b7c7213;
    mem[8'h1a] = 36'hf80000051;
    mem[8'h1b] = 36'h90b007653;
    mem[8'h1c] = 36'hf80000051;
    mem[8'h1d] = 36'hf80000005;
    mem[8'h1e] = 36'h58b007a03;
    mem[8'h1f] = 36'hf9f000001;
    mem[8'h20] = 36'hf80000001;
    mem[8'h21] = 36'h78b00be03;
    mem[8'h22] = 36'hfaf000001;
    mem[8'h23] = 36'hf80000001;
    mem[8'h24] = 36'h98b00fe03;
    mem[8'h25] = 36'hf9f000001;
    mem[8'h26] = 36'hf80000001;
    mem[8'h27] = 36'hfaf007e03;
    mem[8'h28] = 36'hf80000001;
    mem[8'h29] = 36'hf90fcbe33;
    mem[8'h2a] = 36'hfbe000011;
    mem[8'h2b] = 36'hfbd000009;
    mem[8'h2c] = 36'hfbc00005d;
    mem[8'h2d] = 36'hfc0fc0051;
    mem[8'h2e] = 36'hf80000051;
    mem[8'h2f] = 36'hf80fc0050;
    mem[8'h30] = 36'hf80000050;
    mem[8'h31] = 36'hf80000010;
    mem[8'h32] = 36'hf80000010;
    mem[8'h33] = 36'hf80000050;
    mem[8'h34] = 36'hfacbc0035;
    mem[8'h35] = 36'hf80bce211;
    mem[8'h36] = 36'hfb800c253;
    mem[8'h37] = 36'hf80000011;
    mem[8'h38] = 36'hf80000010;
    mem[8'h39] = 36'hf80000050;
    mem[8'h3a] = 36'hf80bc0050;
    mem[8'h3b] = 36'hf80000050;
    mem[8'h3c] = 36'hf80000010;
    mem[8'h3d] = 36'hf80000010;
    mem[8'h3e] = 36'hf80000050;
    mem[8'h3f] = 36'hf80000050;
    mem[8'h40] = 36'hf80bc0035;
    mem[8'h41] = 36'hfae000010;
    mem[8'h42] = 36'hf80000019;
    mem[8'h43] = 36'hf80000010;
    mem[8'h44] = 36'hf80b80010;
    mem[8'h45] = 36'hfad000010;
    mem[8'h46] = 36'h294d0009;
    mem[8'h47] = 36'hf9044be33;
    mem[8'h48] = 36'hf99000011;
    mem[8'h49] = 36'hf80000051;
    mem[8'h4a] = 36'hf80000050;
    mem[8'h4b] = 36'hf80440050;
    mem[8'h4c] = 36'hf800000d0;
    mem[8'h4d] = 36'hf80440010;
    mem[8'h4e] = 36'hf80000050;
    mem[8'h4f] = 36'hf80000050;
    mem[8'h50] = 36'hf80000050;
    mem[8'h51] = 36'hf80780035;
    mem[8'h52] = 36'hf80780010;
    mem[8'h53] = 36'hf800001d0;
    mem[8'h54] = 36'hf80000010;
    mem[8'h55] = 36'hf80780010;
    mem[8'h56] = 36'hf80000050;
    mem[8'h57] = 36'hf80000010;
    mem[8'h58] = 36'hf80000050;
    mem[8'h59] = 36'hfbcfc0035;
    mem[8'h5a] = 36'hfbe004211;
    mem[8'h5b] = 36'hfbd000009;
    mem[8'h5c] = 36'hfc000005d;
    mem[8'h5d] = 36'hf80fc0051;
    mem[8'h5e] = 36'hf80000050;
    mem[8'h5f] = 36'hf80fc0050;
    mem[8'h60] = 36'hf80000050;
    mem[8'h61] = 36'hf80000010;
    mem[8'h62] = 36'hf80000010;
    mem[8'h63] = 36'hf80000050;
    mem[8'h64] = 36'hfacbc0035;
    mem[8'h65] = 36'hf80bce211;
    mem[8'h66] = 36'hfb800c253;
    mem[8'h67] = 36'hf80000011;
    mem[8'h68] = 36'hf80000010;
    mem[8'h69] = 36'hf80000050;
    mem[8'h6a] = 36'hf80bc0050;
    mem[8'h6b] = 36'hf80000050;
    mem[8'h6c] = 36'hf80000010;
    mem[8'h6d] = 36'hf80000010;
    mem[8'h6e] = 36'hf80000050;
    mem[8'h6f] = 36'hf80000050;
    mem[8'h70] = 36'hf80bc0035;
    mem[8'h71] = 36'hfae000010;
    mem[8'h72] = 36'hf80000019;
    mem[8'h73] = 36'hf80000010;
    mem[8'h74] = 36'hf80b80010;
    mem[8'h75] = 36'hfad000010;
    mem[8'h76] = 36'h47fd0009;
    mem[8'h77] = 36'hb00be03;
    mem[8'h78] = 36'hfaf000001;
    mem[8'h79] = 36'hf80000001;
    mem[8'h7a] = 36'h8b004203;
    mem[8'h7b] = 36'hfae000001;
    mem[8'h7c] = 36'hf80000001;
    mem[8'h7d] = 36'h10b004603;
    mem[8'h7e] = 36'hfad000001;
    mem[8'h7f] = 36'hf80000001;
    mem[8'h80] = 36'h18b004a03;
    mem[8'h81] = 36'hfac000001;
    mem[8'h82] = 36'hf80000001;
    mem[8'h83] = 36'h20b004e03;
    mem[8'h84] = 36'hfbf000001;
    mem[8'h85] = 36'hf80000001;
    mem[8'h86] = 36'h28b005203;
    mem[8'h87] = 36'hfbe000001;
    mem[8'h88] = 36'hf80000001;
    mem[8'h89] = 36'h30b005603;
    mem[8'h8a] = 36'hfbd000001;
    mem[8'h8b] = 36'hf80000001;
    mem[8'h8c] = 36'h38b005a03;
    mem[8'h8d] = 36'hfbc000001;
    mem[8'h8e] = 36'hf80000001;
    mem[8'h8f] = 36'hf88005e03;
    mem[8'h90] = 36'hf80000001;
    mem[8'h91] = 36'hf80006203;
    mem[8'h92] = 36'hf80006603;
    mem[8'h93] = 36'hf80006a03;
    mem[8'h94] = 36'hf80006e03;
    mem[8'h95] = 36'hf80007203;
    mem[8'h96] = 36'hf80007603;
    mem[8'h97] = 36'hf8a007a03;
    mem[8'h98] = 36'hf80000001;
    mem[8'h99] = 36'hf87007e03;
    mem[8'h9a] = 36'hf80000001;
    mem[8'h9b] = 36'hf8600f203;
    mem[8'h9c] = 36'hf80000001;
    mem[8'h9d] = 36'hf8500f603;
    mem[8'h9e] = 36'hf80000001;
    mem[8'h9f] = 36'hf8400fa03;
    mem[8'ha0] = 36'hf80000001;
    mem[8'ha1] = 36'hf8300fe03;
    mem[8'ha2] = 36'hf80000001;
    mem[8'ha3] = 36'hf8200b203;
    mem[8'ha4] = 36'hf80000001;
    mem[8'ha5] = 36'hf8100b603;
    mem[8'ha6] = 36'hf80000001;
    mem[8'ha7] = 36'hf8000ba03;
    mem[8'ha8] = 36'hf80000001;
    mem[8'ha9] = 36'hf90fcbe33;
    mem[8'haa] = 36'hfbe000011;
    mem[8'hab] = 36'hfbd000009;
    mem[8'hac] = 36'hfbc00005d;
    mem[8'had] = 36'hfc0fc0051;
    mem[8'hae] = 36'hf80000051;
    mem[8'haf] = 36'hf80fc0050;
    mem[8'hb0] = 36'hf80000050;
    mem[8'hb1] = 36'hf80000010;
    mem[8'hb2] = 36'hf80000010;
    mem[8'hb3] = 36'hf80000050;
    mem[8'hb4] = 36'hfacbc0035;
    mem[8'hb5] = 36'hf80bce211;
    mem[8'hb6] = 36'hfb800c253;
    mem[8'hb7] = 36'hf80000011;
    mem[8'hb8] = 36'hf80000010;
    mem[8'hb9] = 36'hf80000050;
    mem[8'hba] = 36'hf80bc0050;
    mem[8'hbb] = 36'hf80000050;
    mem[8'hbc] = 36'hf80000010;
    mem[8'hbd] = 36'hf80000010;
    mem[8'hbe] = 36'hf80000050;
    mem[8'hbf] = 36'hf80000050;
    mem[8'hc0] = 36'hf80bc0035;
    mem[8'hc1] = 36'hfae000010;
    mem[8'hc2] = 36'hf80000019;
    mem[8'hc3] = 36'hf80000010;
    mem[8'hc4] = 36'hf80b80010;
    mem[8'hc5] = 36'hfad000010;
    mem[8'hc6] = 36'ha93d0009;
    mem[8'hc7] = 36'hf9044be33;
    mem[8'hc8] = 36'hf99000011;
    mem[8'hc9] = 36'hf80000051;
    mem[8'hca] = 36'hf80000050;
    mem[8'hcb] = 36'hf80440050;
    mem[8'hcc] = 36'hf800000d0;
    mem[8'hcd] = 36'hf80440010;
    mem[8'hce] = 36'hf80000050;
    mem[8'hcf] = 36'hf80000050;
    mem[8'hd0] = 36'hf80000050;
    mem[8'hd1] = 36'hf80780035;
    mem[8'hd2] = 36'hf80780010;
    mem[8'hd3] = 36'hf800001d0;
    mem[8'hd4] = 36'hf80000010;
    mem[8'hd5] = 36'hf80780010;
    mem[8'hd6] = 36'hf80000050;
    mem[8'hd7] = 36'hf80000010;
    mem[8'hd8] = 36'hf80000050;
    mem[8'hd9] = 36'hfbcfc0035;
    mem[8'hda] = 36'hfbe004211;
    mem[8'hdb] = 36'hfbd000009;
    mem[8'hdc] = 36'hfc000005d;
    mem[8'hdd] = 36'hf80fc0051;
    mem[8'hde] = 36'hf80000050;
    mem[8'hdf] = 36'hf80fc0050;
    mem[8'he0] = 36'hf80000050;
    mem[8'he1] = 36'hf80000010;
    mem[8'he2] = 36'hf80000010;
    mem[8'he3] = 36'hf80000050;
    mem[8'he4] = 36'hfacbc0035;
    mem[8'he5] = 36'hf80bce211;
    mem[8'he6] = 36'hfb800c253;
    mem[8'he7] = 36'hf80000011;
    mem[8'he8] = 36'hf80000010;
    mem[8'he9] = 36'hf80000050;
    mem[8'hea] = 36'hf80bc0050;
    mem[8'heb] = 36'hf80000050;
    mem[8'hec] = 36'hf80000010;
    mem[8'hed] = 36'hf80000010;
    mem[8'hee] = 36'hf80000050;
    mem[8'hef] = 36'hf80000050;
    mem[8'hf0] = 36'hf80bc0035;
    mem[8'hf1] = 36'hfae000010;
    mem[8'hf2] = 36'hf80000019;
    mem[8'hf3] = 36'hf80000010;
    mem[8'hf4] = 36'hf80b80010;
    mem[8'hf5] = 36'hfad000010;
    mem[8'hf6] = 36'hc7f10009;
    mem[8'hf7] = 36'hf80fc0033;
    mem[8'hf8] = 36'hf8f000010;
    mem[8'hf9] = 36'hf8000000d;
    mem[8'hfa] = 36'hc00000001;
    mem[8'hfb] = 36'hf80020003;
    mem[8'hfc] = 36'h0;
    end

    always @(posedge clock) begin
       data <= mem[address];
    end
endmodule

module engines$round(d,q,clock);

    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 6'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule

module engines$step_at(d,q,clock);

    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 8'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule

module engines$sum_words(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [6:0] read_address;
    input wire  read_clock;
    output reg  [31:0] read_data;
    input wire  [6:0] write_address;
    input wire  write_clock;
    input wire  [31:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[31:0] mem[127:0];

    initial begin
    mem[7'b0] = 32'h6a09e667;
    mem[7'b1] = 32'hbb67ae85;
    mem[7'b10] = 32'h3c6ef372;
    mem[7'b11] = 32'ha54ff53a;
    mem[7'b100] = 32'h510e527f;
    mem[7'b101] = 32'h9b05688c;
    mem[7'b110] = 32'h1f83d9ab;
    mem[7'b111] = 32'h5be0cd19;
    mem[7'b1000] = 32'h80000000;
    mem[7'b1001] = 32'h280;
    mem[7'b1010] = 32'h100;
    mem[7'b1011] = 32'h0;
    mem[7'b1100] = 32'hffffffff;
    mem[7'b1101] = 32'ha41f32e7;
    mem[7'b1110] = 32'h0;
    mem[7'b1111] = 32'h0;
    mem[7'b1000000] = 32'h428a2f98;
    mem[7'b1000001] = 32'h71374491;
    mem[7'b1000010] = 32'hb5c0fbcf;
    mem[7'b1000011] = 32'he9b5dba5;
    mem[7'b1000100] = 32'h3956c25b;
    mem[7'b1000101] = 32'h59f111f1;
    mem[7'b1000110] = 32'h923f82a4;
    mem[7'b1000111] = 32'hab1c5ed5;
    mem[7'b1001000] = 32'hd807aa98;
    mem[7'b1001001] = 32'h12835b01;
    mem[7'b1001010] = 32'h243185be;
    mem[7'b1001011] = 32'h550c7dc3;
    mem[7'b1001100] = 32'h72be5d74;
    mem[7'b1001101] = 32'h80deb1fe;
    mem[7'b1001110] = 32'h9bdc06a7;
    mem[7'b1001111] = 32'hc19bf174;
    mem[7'b1010000] = 32'he49b69c1;
    mem[7'b1010001] = 32'hefbe4786;
    mem[7'b1010010] = 32'hfc19dc6;
    mem[7'b1010011] = 32'h240ca1cc;
    mem[7'b1010100] = 32'h2de92c6f;
    mem[7'b1010101] = 32'h4a7484aa;
    mem[7'b1010110] = 32'h5cb0a9dc;
    mem[7'b1010111] = 32'h76f988da;
    mem[7'b1011000] = 32'h983e5152;
    mem[7'b1011001] = 32'ha831c66d;
    mem[7'b1011010] = 32'hb00327c8;
    mem[7'b1011011] = 32'hbf597fc7;
    mem[7'b1011100] = 32'hc6e00bf3;
    mem[7'b1011101] = 32'hd5a79147;
    mem[7'b1011110] = 32'h6ca6351;
    mem[7'b1011111] = 32'h14292967;
    mem[7'b1100000] = 32'h27b70a85;
    mem[7'b1100001] = 32'h2e1b2138;
    mem[7'b1100010] = 32'h4d2c6dfc;
    mem[7'b1100011] = 32'h53380d13;
    mem[7'b1100100] = 32'h650a7354;
    mem[7'b1100101] = 32'h766a0abb;
    mem[7'b1100110] = 32'h81c2c92e;
    mem[7'b1100111] = 32'h92722c85;
    mem[7'b1101000] = 32'ha2bfe8a1;
    mem[7'b1101001] = 32'ha81a664b;
    mem[7'b1101010] = 32'hc24b8b70;
    mem[7'b1101011] = 32'hc76c51a3;
    mem[7'b1101100] = 32'hd192e819;
    mem[7'b1101101] = 32'hd6990624;
    mem[7'b1101110] = 32'hf40e3585;
    mem[7'b1101111] = 32'h106aa070;
    mem[7'b1110000] = 32'h19a4c116;
    mem[7'b1110001] = 32'h1e376c08;
    mem[7'b1110010] = 32'h2748774c;
    mem[7'b1110011] = 32'h34b0bcb5;
    mem[7'b1110100] = 32'h391c0cb3;
    mem[7'b1110101] = 32'h4ed8aa4a;
    mem[7'b1110110] = 32'h5b9cca4f;
    mem[7'b1110111] = 32'h682e6ff3;
    mem[7'b1111000] = 32'h748f82ee;
    mem[7'b1111001] = 32'h78a5636f;
    mem[7'b1111010] = 32'h84c87814;
    mem[7'b1111011] = 32'h8cc70208;
    mem[7'b1111100] = 32'h90befffa;
    mem[7'b1111101] = 32'ha4506ceb;
    mem[7'b1111110] = 32'hbef9a3f7;
    mem[7'b1111111] = 32'hc67178f2;
    end


    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule

module top(clk,rst,uart_rx,uart_tx,led_search,led_hit);

    // Module arguments
    input wire  clk;
    input wire  rst;
    input wire  uart_rx;
    output reg  uart_tx;
    output reg  led_search;
    output reg  led_hit;

    // Constant declarations
    localparam  hit_type = 8'h81;

    // Stub signals
    reg  synchronizer$clk;
    reg  synchronizer$line;
    wire  synchronizer$synchronized;
    reg  uart_receiver$clk;
    reg  uart_receiver$rst;
    reg  uart_receiver$line;
    wire  uart_receiver$valid;
    wire  [7:0] uart_receiver$data;
    wire  uart_receiver$is_zero;
    wire  uart_receiver$error;
    reg  frame_receiver$clk;
    reg  frame_receiver$rst;
    reg  frame_receiver$valid;
    reg  [7:0] frame_receiver$data;
    reg  frame_receiver$is_zero;
    reg  frame_receiver$error;
    wire  frame_receiver$word_valid;
    wire  [4:0] frame_receiver$word_index;
    wire  [31:0] frame_receiver$word;
    wire  frame_receiver$frame_valid;
    wire  [2:0] frame_receiver$frame_type;
    wire  [7:0] frame_receiver$sequence_number;
    wire  frame_receiver$is_long;
    wire  frame_receiver$frame_error;
    reg  control$clk;
    reg  control$rst;
    reg  control$frame_valid;
    reg  [2:0] control$frame_type;
    reg  [7:0] control$sequence_number;
    reg  control$is_long;
    reg  control$frame_error;
    wire  control$append;
    wire  control$replace;
    wire  control$cancel;
    reg  control$is_waiting;
    reg  control$is_searching;
    reg  control$is_ending;
    reg  [31:0] control$hashes_high;
    reg  [31:0] control$hashes_low;
    reg  [15:0] control$hits_dropped;
    reg  control$has_report;
    reg  control$report;
    reg  [31:0] control$report_head;
    reg  [31:0] control$report_word;
    wire  control$fifo_write;
    wire  control$fifo_write_status;
    wire  [1:0] control$fifo_status_index;
    wire  [31:0] control$fifo_write_word;
    reg  control$fifo_is_second;
    reg  control$fifo_full;
    reg  control$fifo_valid;
    wire  control$fifo_read;
    wire  control$fifo_read_answer;
    wire  control$fifo_read_status;
    reg  control$sender_ready;
    reg  control$sender_done;
    wire  control$send;
    reg  search$clk;
    reg  search$rst;
    reg  search$job_write;
    reg  [4:0] search$job_index;
    reg  [31:0] search$job_word;
    reg  search$append;
    reg  search$replace;
    reg  search$cancel;
    wire  search$is_waiting;
    wire  search$is_searching;
    wire  search$is_ending;
    wire  search$has_report;
    wire  search$report;
    wire  [31:0] search$report_head;
    wire  [31:0] search$report_word;
    reg  search$report_full;
    wire  [31:0] search$hashes_high;
    wire  [31:0] search$hashes_low;
    wire  [15:0] search$hits_dropped;
    reg  hit_fifo$clk;
    reg  hit_fifo$rst;
    reg  hit_fifo$write;
    reg  hit_fifo$write_status;
    reg  [1:0] hit_fifo$status_index;
    reg  [31:0] hit_fifo$write_word;
    wire  hit_fifo$is_second;
    wire  hit_fifo$full;
    reg  hit_fifo$read;
    wire  hit_fifo$valid;
    reg  hit_fifo$read_answer;
    reg  hit_fifo$read_status;
    reg  [1:0] hit_fifo$read_index;
    wire  [31:0] hit_fifo$read_word;
    reg  frame_sender$clk;
    reg  frame_sender$rst;
    reg  frame_sender$send;
    reg  frame_sender$is_long;
    wire  frame_sender$ready;
    wire  [1:0] frame_sender$word_index;
    reg  [31:0] frame_sender$word;
    wire  frame_sender$done;
    wire  frame_sender$byte_valid;
    wire  [7:0] frame_sender$byte_data;
    reg  frame_sender$byte_ready;
    reg  uart_sender$clk;
    reg  uart_sender$rst;
    reg  uart_sender$send;
    reg  [7:0] uart_sender$data;
    wire  uart_sender$ready;
    wire  uart_sender$line;
    reg  was_report$d;
    wire  was_report$q;
    reg  was_report$clock;
    reg  hit_seen$d;
    wire  hit_seen$q;
    reg  hit_seen$clock;

    // Sub module instances
    top$synchronizer synchronizer(
        .clk(synchronizer$clk),
        .line(synchronizer$line),
        .synchronized(synchronizer$synchronized)
    );
    top$uart_receiver uart_receiver(
        .clk(uart_receiver$clk),
        .rst(uart_receiver$rst),
        .line(uart_receiver$line),
        .valid(uart_receiver$valid),
        .data(uart_receiver$data),
        .is_zero(uart_receiver$is_zero),
        .error(uart_receiver$error)
    );
    top$frame_receiver frame_receiver(
        .clk(frame_receiver$clk),
        .rst(frame_receiver$rst),
        .valid(frame_receiver$valid),
        .data(frame_receiver$data),
        .is_zero(frame_receiver$is_zero),
        .error(frame_receiver$error),
        .word_valid(frame_receiver$word_valid),
        .word_index(frame_receiver$word_index),
        .word(frame_receiver$word),
        .frame_valid(frame_receiver$frame_valid),
        .frame_type(frame_receiver$frame_type),
        .sequence_number(frame_receiver$sequence_number),
        .is_long(frame_receiver$is_long),
        .frame_error(frame_receiver$frame_error)
    );
    top$control control(
        .clk(control$clk),
        .rst(control$rst),
        .frame_valid(control$frame_valid),
        .frame_type(control$frame_type),
        .sequence_number(control$sequence_number),
        .is_long(control$is_long),
        .frame_error(control$frame_error),
        .append(control$append),
        .replace(control$replace),
        .cancel(control$cancel),
        .is_waiting(control$is_waiting),
        .is_searching(control$is_searching),
        .is_ending(control$is_ending),
        .hashes_high(control$hashes_high),
        .hashes_low(control$hashes_low),
        .hits_dropped(control$hits_dropped),
        .has_report(control$has_report),
        .report(control$report),
        .report_head(control$report_head),
        .report_word(control$report_word),
        .fifo_write(control$fifo_write),
        .fifo_write_status(control$fifo_write_status),
        .fifo_status_index(control$fifo_status_index),
        .fifo_write_word(control$fifo_write_word),
        .fifo_is_second(control$fifo_is_second),
        .fifo_full(control$fifo_full),
        .fifo_valid(control$fifo_valid),
        .fifo_read(control$fifo_read),
        .fifo_read_answer(control$fifo_read_answer),
        .fifo_read_status(control$fifo_read_status),
        .sender_ready(control$sender_ready),
        .sender_done(control$sender_done),
        .send(control$send)
    );
    top$search search(
        .clk(search$clk),
        .rst(search$rst),
        .job_write(search$job_write),
        .job_index(search$job_index),
        .job_word(search$job_word),
        .append(search$append),
        .replace(search$replace),
        .cancel(search$cancel),
        .is_waiting(search$is_waiting),
        .is_searching(search$is_searching),
        .is_ending(search$is_ending),
        .has_report(search$has_report),
        .report(search$report),
        .report_head(search$report_head),
        .report_word(search$report_word),
        .report_full(search$report_full),
        .hashes_high(search$hashes_high),
        .hashes_low(search$hashes_low),
        .hits_dropped(search$hits_dropped)
    );
    top$hit_fifo hit_fifo(
        .clk(hit_fifo$clk),
        .rst(hit_fifo$rst),
        .write(hit_fifo$write),
        .write_status(hit_fifo$write_status),
        .status_index(hit_fifo$status_index),
        .write_word(hit_fifo$write_word),
        .is_second(hit_fifo$is_second),
        .full(hit_fifo$full),
        .read(hit_fifo$read),
        .valid(hit_fifo$valid),
        .read_answer(hit_fifo$read_answer),
        .read_status(hit_fifo$read_status),
        .read_index(hit_fifo$read_index),
        .read_word(hit_fifo$read_word)
    );
    top$frame_sender frame_sender(
        .clk(frame_sender$clk),
        .rst(frame_sender$rst),
        .send(frame_sender$send),
        .is_long(frame_sender$is_long),
        .ready(frame_sender$ready),
        .word_index(frame_sender$word_index),
        .word(frame_sender$word),
        .done(frame_sender$done),
        .byte_valid(frame_sender$byte_valid),
        .byte_data(frame_sender$byte_data),
        .byte_ready(frame_sender$byte_ready)
    );
    top$uart_sender uart_sender(
        .clk(uart_sender$clk),
        .rst(uart_sender$rst),
        .send(uart_sender$send),
        .data(uart_sender$data),
        .ready(uart_sender$ready),
        .line(uart_sender$line)
    );
    engines$is_running was_report(
        .d(was_report$d),
        .q(was_report$q),
        .clock(was_report$clock)
    );
    engines$is_running hit_seen(
        .d(hit_seen$d),
        .q(hit_seen$q),
        .clock(hit_seen$clock)
    );

    // Update code
    always @(*) begin
        was_report$clock = clk;
        hit_seen$clock = clk;
        was_report$d = was_report$q;
        hit_seen$d = hit_seen$q;
        synchronizer$clk = clk;
        uart_receiver$clk = clk;
        frame_receiver$clk = clk;
        control$clk = clk;
        search$clk = clk;
        hit_fifo$clk = clk;
        frame_sender$clk = clk;
        uart_sender$clk = clk;
        uart_receiver$rst = rst;
        frame_receiver$rst = rst;
        control$rst = rst;
        search$rst = rst;
        hit_fifo$rst = rst;
        frame_sender$rst = rst;
        uart_sender$rst = rst;
        synchronizer$line = uart_rx;
        uart_receiver$line = synchronizer$synchronized;
        frame_receiver$valid = uart_receiver$valid;
        frame_receiver$data = uart_receiver$data;
        frame_receiver$is_zero = uart_receiver$is_zero;
        frame_receiver$error = uart_receiver$error;
        control$frame_valid = frame_receiver$frame_valid;
        control$frame_type = frame_receiver$frame_type;
        control$sequence_number = frame_receiver$sequence_number;
        control$is_long = frame_receiver$is_long;
        control$frame_error = frame_receiver$frame_error;
        search$job_write = frame_receiver$word_valid;
        search$job_index = frame_receiver$word_index;
        search$job_word = frame_receiver$word;
        search$append = control$append;
        search$replace = control$replace;
        search$cancel = control$cancel;
        control$is_waiting = search$is_waiting;
        control$is_searching = search$is_searching;
        control$is_ending = search$is_ending;
        control$hashes_high = search$hashes_high;
        control$hashes_low = search$hashes_low;
        control$hits_dropped = search$hits_dropped;
        control$has_report = search$has_report;
        control$report = search$report;
        control$report_head = search$report_head;
        control$report_word = search$report_word;
        search$report_full = hit_fifo$full;
        hit_fifo$write = control$fifo_write;
        hit_fifo$write_status = control$fifo_write_status;
        hit_fifo$status_index = control$fifo_status_index;
        hit_fifo$write_word = control$fifo_write_word;
        hit_fifo$read = control$fifo_read;
        hit_fifo$read_answer = control$fifo_read_answer;
        hit_fifo$read_status = control$fifo_read_status;
        hit_fifo$read_index = frame_sender$word_index;
        control$fifo_is_second = hit_fifo$is_second;
        control$fifo_full = hit_fifo$full;
        control$fifo_valid = hit_fifo$valid;
        frame_sender$send = control$send;
        frame_sender$is_long = control$fifo_read_answer;
        frame_sender$word = hit_fifo$read_word;
        control$sender_done = frame_sender$done;
        control$sender_ready = frame_sender$ready;
        uart_sender$send = frame_sender$byte_valid;
        uart_sender$data = frame_sender$byte_data;
        frame_sender$byte_ready = uart_sender$ready;
        uart_tx = uart_sender$line;
        led_search = search$is_searching;
        led_hit = hit_seen$q;
        was_report$d = search$report;
        if (was_report$q & (search$report_head[(32'h18)+:(8)] == hit_type)) begin
            hit_seen$d = ~hit_seen$q;
        end
        if (rst) begin
            was_report$d = 1'b0;
            hit_seen$d = 1'b0;
        end
    end

endmodule

module top$control(clk,rst,frame_valid,frame_type,sequence_number,is_long,frame_error,append,replace,cancel,is_waiting,is_searching,is_ending,hashes_high,hashes_low,hits_dropped,has_report,report,report_head,report_word,fifo_write,fifo_write_status,fifo_status_index,fifo_write_word,fifo_is_second,fifo_full,fifo_valid,fifo_read,fifo_read_answer,fifo_read_status,sender_ready,sender_done,send);

    // Module arguments
    input wire  clk;
    input wire  rst;
    input wire  frame_valid;
    input wire  [2:0] frame_type;
    input wire  [7:0] sequence_number;
    input wire  is_long;
    input wire  frame_error;
    output reg  append;
    output reg  replace;
    output reg  cancel;
    input wire  is_waiting;
    input wire  is_searching;
    input wire  is_ending;
    input wire  [31:0] hashes_high;
    input wire  [31:0] hashes_low;
    input wire  [15:0] hits_dropped;
    input wire  has_report;
    input wire  report;
    input wire  [31:0] report_head;
    input wire  [31:0] report_word;
    output reg  fifo_write;
    output reg  fifo_write_status;
    output reg  [1:0] fifo_status_index;
    output reg  [31:0] fifo_write_word;
    input wire  fifo_is_second;
    input wire  fifo_full;
    input wire  fifo_valid;
    output reg  fifo_read;
    output reg  fifo_read_answer;
    output reg  fifo_read_status;
    input wire  sender_ready;
    input wire  sender_done;
    output reg  send;

    // Constant declarations
    localparam  get_info = 3'b1;
    localparam  get_status = 3'b10;
    localparam  job_append = 3'b11;
    localparam  job_replace = 3'b100;
    localparam  cancel_all = 3'b101;
    localparam  ack = 32'h80000000;
    localparam  status = 32'h91000000;
    localparam  all_written = 3'b100;
    localparam  status_swap = 2'b10;

    // Stub signals
    reg  appending$d;
    wire  appending$q;
    reg  appending$clock;
    reg  replacing$d;
    wire  replacing$q;
    reg  replacing$clock;
    reg  cancelling$d;
    wire  cancelling$q;
    reg  cancelling$clock;
    reg  has_last_sequence$d;
    wire  has_last_sequence$q;
    reg  has_last_sequence$clock;
    reg  [7:0] last_sequence$d;
    wire  [7:0] last_sequence$q;
    reg  last_sequence$clock;
    reg  ack_pending$d;
    wire  ack_pending$q;
    reg  ack_pending$clock;
    reg  info_pending$d;
    wire  info_pending$q;
    reg  info_pending$clock;
    reg  status_pending$d;
    wire  status_pending$q;
    reg  status_pending$clock;
    reg  [7:0] answer_sequence$d;
    wire  [7:0] answer_sequence$q;
    reg  answer_sequence$clock;
    reg  [1:0] outcome$d;
    wire  [1:0] outcome$q;
    reg  outcome$clock;
    reg  [2:0] status_at$d;
    wire  [2:0] status_at$q;
    reg  status_at$clock;
    reg  is_sending$d;
    wire  is_sending$q;
    reg  is_sending$clock;
    reg  is_answer$d;
    wire  is_answer$q;
    reg  is_answer$clock;
    reg  is_status$d;
    wire  is_status$q;
    reg  is_status$clock;
    reg  may_acknowledge$d;
    wire  may_acknowledge$q;
    reg  may_acknowledge$clock;
    reg  may_write_status$d;
    wire  may_write_status$q;
    reg  may_write_status$clock;
    reg  is_ack$d;
    wire  is_ack$q;
    reg  is_ack$clock;
    reg  [15:0] link_errors$d;
    wire  [15:0] link_errors$q;
    reg  link_errors$clock;
    reg  is_append$d;
    wire  is_append$q;
    reg  is_append$clock;
    reg  is_replace$d;
    wire  is_replace$q;
    reg  is_replace$clock;
    reg  is_cancel$d;
    wire  is_cancel$q;
    reg  is_cancel$clock;
    reg  is_get_info$d;
    wire  is_get_info$q;
    reg  is_get_info$clock;
    reg  is_get_status$d;
    wire  is_get_status$q;
    reg  is_get_status$clock;
    reg  is_repeated$d;
    wire  is_repeated$q;
    reg  is_repeated$clock;
    reg  takes_head$d;
    wire  takes_head$q;
    reg  takes_head$clock;
    reg  takes_report$d;
    wire  takes_report$q;
    reg  takes_report$clock;
    reg  takes_ack$d;
    wire  takes_ack$q;
    reg  takes_ack$clock;
    reg  takes_low$d;
    wire  takes_low$q;
    reg  takes_low$clock;
    reg  takes_high$d;
    wire  takes_high$q;
    reg  takes_high$clock;
    reg  takes_counts$d;
    wire  takes_counts$q;
    reg  takes_counts$clock;
    reg  takes_flags$d;
    wire  takes_flags$q;
    reg  takes_flags$clock;

    // Local signals
    reg  is_acknowledging;
    reg  is_writing_status;
    reg  is_free;
    reg  [31:0] sequence_field;
    reg  [31:0] flags;
    reg  is_status_free;
    reg  [31:0] report_part;
    reg  [31:0] head_part;
    reg  [31:0] low_part;
    reg  [31:0] high_part;
    reg  [31:0] rest_part;

    // Sub module instances
    engines$is_running appending(
        .d(appending$d),
        .q(appending$q),
        .clock(appending$clock)
    );
    engines$is_running replacing(
        .d(replacing$d),
        .q(replacing$q),
        .clock(replacing$clock)
    );
    engines$is_running cancelling(
        .d(cancelling$d),
        .q(cancelling$q),
        .clock(cancelling$clock)
    );
    engines$is_running has_last_sequence(
        .d(has_last_sequence$d),
        .q(has_last_sequence$q),
        .clock(has_last_sequence$clock)
    );
    engines$step_at last_sequence(
        .d(last_sequence$d),
        .q(last_sequence$q),
        .clock(last_sequence$clock)
    );
    engines$is_running ack_pending(
        .d(ack_pending$d),
        .q(ack_pending$q),
        .clock(ack_pending$clock)
    );
    engines$is_running info_pending(
        .d(info_pending$d),
        .q(info_pending$q),
        .clock(info_pending$clock)
    );
    engines$is_running status_pending(
        .d(status_pending$d),
        .q(status_pending$q),
        .clock(status_pending$clock)
    );
    engines$step_at answer_sequence(
        .d(answer_sequence$d),
        .q(answer_sequence$q),
        .clock(answer_sequence$clock)
    );
    top$control$outcome outcome(
        .d(outcome$d),
        .q(outcome$q),
        .clock(outcome$clock)
    );
    top$control$status_at status_at(
        .d(status_at$d),
        .q(status_at$q),
        .clock(status_at$clock)
    );
    engines$is_running is_sending(
        .d(is_sending$d),
        .q(is_sending$q),
        .clock(is_sending$clock)
    );
    engines$is_running is_answer(
        .d(is_answer$d),
        .q(is_answer$q),
        .clock(is_answer$clock)
    );
    engines$is_running is_status(
        .d(is_status$d),
        .q(is_status$q),
        .clock(is_status$clock)
    );
    engines$is_running may_acknowledge(
        .d(may_acknowledge$d),
        .q(may_acknowledge$q),
        .clock(may_acknowledge$clock)
    );
    engines$is_running may_write_status(
        .d(may_write_status$d),
        .q(may_write_status$q),
        .clock(may_write_status$clock)
    );
    engines$is_running is_ack(
        .d(is_ack$d),
        .q(is_ack$q),
        .clock(is_ack$clock)
    );
    top$control$link_errors link_errors(
        .d(link_errors$d),
        .q(link_errors$q),
        .clock(link_errors$clock)
    );
    engines$is_running is_append(
        .d(is_append$d),
        .q(is_append$q),
        .clock(is_append$clock)
    );
    engines$is_running is_replace(
        .d(is_replace$d),
        .q(is_replace$q),
        .clock(is_replace$clock)
    );
    engines$is_running is_cancel(
        .d(is_cancel$d),
        .q(is_cancel$q),
        .clock(is_cancel$clock)
    );
    engines$is_running is_get_info(
        .d(is_get_info$d),
        .q(is_get_info$q),
        .clock(is_get_info$clock)
    );
    engines$is_running is_get_status(
        .d(is_get_status$d),
        .q(is_get_status$q),
        .clock(is_get_status$clock)
    );
    engines$is_running is_repeated(
        .d(is_repeated$d),
        .q(is_repeated$q),
        .clock(is_repeated$clock)
    );
    engines$is_running takes_head(
        .d(takes_head$d),
        .q(takes_head$q),
        .clock(takes_head$clock)
    );
    engines$is_running takes_report(
        .d(takes_report$d),
        .q(takes_report$q),
        .clock(takes_report$clock)
    );
    engines$is_running takes_ack(
        .d(takes_ack$d),
        .q(takes_ack$q),
        .clock(takes_ack$clock)
    );
    engines$is_running takes_low(
        .d(takes_low$d),
        .q(takes_low$q),
        .clock(takes_low$clock)
    );
    engines$is_running takes_high(
        .d(takes_high$d),
        .q(takes_high$q),
        .clock(takes_high$clock)
    );
    engines$is_running takes_counts(
        .d(takes_counts$d),
        .q(takes_counts$q),
        .clock(takes_counts$clock)
    );
    engines$is_running takes_flags(
        .d(takes_flags$d),
        .q(takes_flags$q),
        .clock(takes_flags$clock)
    );

    // Update code
    always @(*) begin
        appending$clock = clk;
        replacing$clock = clk;
        cancelling$clock = clk;
        has_last_sequence$clock = clk;
        last_sequence$clock = clk;
        ack_pending$clock = clk;
        info_pending$clock = clk;
        status_pending$clock = clk;
        answer_sequence$clock = clk;
        outcome$clock = clk;
        status_at$clock = clk;
        is_sending$clock = clk;
        is_answer$clock = clk;
        is_status$clock = clk;
        may_acknowledge$clock = clk;
        may_write_status$clock = clk;
        is_ack$clock = clk;
        link_errors$clock = clk;
        is_append$clock = clk;
        is_replace$clock = clk;
        is_cancel$clock = clk;
        is_get_info$clock = clk;
        is_get_status$clock = clk;
        is_repeated$clock = clk;
        takes_head$clock = clk;
        takes_report$clock = clk;
        takes_ack$clock = clk;
        takes_low$clock = clk;
        takes_high$clock = clk;
        takes_counts$clock = clk;
        takes_flags$clock = clk;
        appending$d = appending$q;
        replacing$d = replacing$q;
        cancelling$d = cancelling$q;
        has_last_sequence$d = has_last_sequence$q;
        last_sequence$d = last_sequence$q;
        ack_pending$d = ack_pending$q;
        info_pending$d = info_pending$q;
        status_pending$d = status_pending$q;
        answer_sequence$d = answer_sequence$q;
        outcome$d = outcome$q;
        status_at$d = status_at$q;
        is_sending$d = is_sending$q;
        is_answer$d = is_answer$q;
        is_status$d = is_status$q;
        may_acknowledge$d = may_acknowledge$q;
        may_write_status$d = may_write_status$q;
        is_ack$d = is_ack$q;
        link_errors$d = link_errors$q;
        is_append$d = is_append$q;
        is_replace$d = is_replace$q;
        is_cancel$d = is_cancel$q;
        is_get_info$d = is_get_info$q;
        is_get_status$d = is_get_status$q;
        is_repeated$d = is_repeated$q;
        takes_head$d = takes_head$q;
        takes_report$d = takes_report$q;
        takes_ack$d = takes_ack$q;
        takes_low$d = takes_low$q;
        takes_high$d = takes_high$q;
        takes_counts$d = takes_counts$q;
        takes_flags$d = takes_flags$q;
        append = appending$q;
        replace = replacing$q;
        cancel = cancelling$q;
        appending$d = 1'b0;
        replacing$d = 1'b0;
        cancelling$d = 1'b0;
        is_free = (~fifo_is_second) & ((~has_report) | fifo_full);
        is_acknowledging = may_acknowledge$q & (~fifo_full) & (~has_report) & (~frame_valid);
        may_acknowledge$d = ack_pending$q & (~is_ending) & (~replacing$q) & (~cancelling$q) & (~is_acknowledging) & (~frame_valid);
        may_write_status$d = status_pending$q & sender_ready & (~is_sending$q) & (~frame_valid);
        is_writing_status = may_write_status$q & (status_at$q != all_written) & is_free;
        fifo_write = report | is_acknowledging;
        fifo_write_status = is_writing_status;
        fifo_status_index = status_at$q[(32'h0)+:(2)];
        if (~status_at$q[32'h0]) begin
            fifo_status_index = status_at$q[(32'h0)+:(2)] ^ status_swap;
        end
        is_ack$d = is_acknowledging;
        sequence_field = ((answer_sequence$q) & 32'hffffffff) << 32'h10;
        flags = ((is_searching) & 32'hffffffff) | (((is_waiting) & 32'hffffffff) << 32'h1);
        is_status_free = is_free & (~ack_pending$q);
        takes_head$d = report;
        takes_report$d = fifo_is_second & (~is_ack$q);
        takes_ack$d = is_free & ack_pending$q;
        takes_low$d = is_status_free & (status_at$q[(32'h0)+:(2)] == 32'h0);
        takes_high$d = is_status_free & (status_at$q[(32'h0)+:(2)] == 32'h1);
        takes_counts$d = is_status_free & (status_at$q[(32'h0)+:(2)] == 32'h2);
        takes_flags$d = is_status_free & (status_at$q[(32'h0)+:(2)] == 32'h3);
        report_part = 32'h0;
        if (takes_report$q) begin
            report_part = report_word;
        end
        head_part = 32'h0;
        if (takes_head$q) begin
            head_part = report_head;
        end
        low_part = 32'h0;
        if (takes_low$q) begin
            low_part = hashes_low;
        end
        high_part = 32'h0;
        if (takes_high$q) begin
            high_part = hashes_high;
        end
        rest_part = 32'h0;
        if (takes_ack$q) begin
            rest_part = ack | sequence_field | ((outcome$q) & 32'hffffffff);
        end
        if (takes_counts$q) begin
            rest_part = status | sequence_field | ((hits_dropped) & 32'hffffffff);
        end
        if (takes_flags$q) begin
            rest_part = (((link_errors$q) & 32'hffffffff) << 32'h10) | flags;
        end
        fifo_write_word = report_part | head_part | low_part | high_part | rest_part;
        if (is_acknowledging) begin
            ack_pending$d = 1'b0;
        end
        if (is_writing_status) begin
            status_at$d = status_at$q + 32'h1;
        end
        else if (status_at$q == 32'h1) begin
            status_at$d = 32'h0;
        end
        send = is_sending$q;
        is_sending$d = 1'b0;
        fifo_read = sender_done & (~is_answer$q);
        fifo_read_answer = is_answer$q;
        fifo_read_status = is_status$q;
        if (sender_ready & (~is_sending$q)) begin
            is_answer$d = info_pending$q | status_pending$q;
            is_status$d = status_pending$q;
            if (info_pending$q) begin
                is_sending$d = 1'b1;
                info_pending$d = 1'b0;
            end
            else if (status_pending$q) begin
                if (status_at$q == all_written) begin
                    is_sending$d = 1'b1;
                    status_pending$d = 1'b0;
                end
            end
            else begin
                is_sending$d = fifo_valid;
            end
        end
        is_append$d = is_long & (frame_type == job_append);
        is_replace$d = is_long & (frame_type == job_replace);
        is_cancel$d = (~is_long) & (frame_type == cancel_all);
        is_get_info$d = (~is_long) & (frame_type == get_info);
        is_get_status$d = (~is_long) & (frame_type == get_status);
        is_repeated$d = has_last_sequence$q & (sequence_number == last_sequence$q);
        if (frame_valid) begin
            answer_sequence$d = sequence_number;
            info_pending$d = is_get_info$q;
            status_pending$d = is_get_status$q;
            status_at$d = 32'h0;
            ack_pending$d = (~is_get_info$q) & (~is_get_status$q);
            outcome$d = 32'h2;
            if (is_cancel$q) begin
                outcome$d = 32'h0;
                cancelling$d = 1'b1;
                has_last_sequence$d = 1'b0;
            end
            if ((is_append$q | is_replace$q) & is_repeated$q) begin
                outcome$d = 32'h0;
            end
            else if (is_append$q & is_waiting) begin
                outcome$d = 32'h1;
            end
            else if (is_append$q | is_replace$q) begin
                outcome$d = 32'h0;
                appending$d = is_append$q;
                replacing$d = is_replace$q;
                has_last_sequence$d = 1'b1;
                last_sequence$d = sequence_number;
            end
        end
        if (frame_error & (~&link_errors$q)) begin
            link_errors$d = link_errors$q + 32'h1;
        end
        if (rst) begin
            appending$d = 1'b0;
            replacing$d = 1'b0;
            cancelling$d = 1'b0;
            has_last_sequence$d = 1'b0;
            ack_pending$d = 1'b0;
            may_acknowledge$d = 1'b0;
            info_pending$d = 1'b0;
            status_pending$d = 1'b0;
            is_sending$d = 1'b0;
            link_errors$d = 32'h0;
        end
    end

endmodule

module top$control$link_errors(d,q,clock);

    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 16'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule

module top$control$outcome(d,q,clock);

    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 2'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule

module top$control$status_at(d,q,clock);

    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 3'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule

module top$frame_receiver(clk,rst,valid,data,is_zero,error,word_valid,word_index,word,frame_valid,frame_type,sequence_number,is_long,frame_error);

    // Module arguments
    input wire  clk;
    input wire  rst;
    input wire  valid;
    input wire  [7:0] data;
    input wire  is_zero;
    input wire  error;
    output reg  word_valid;
    output reg  [4:0] word_index;
    output reg  [31:0] word;
    output reg  frame_valid;
    output reg  [2:0] frame_type;
    output reg  [7:0] sequence_number;
    output reg  is_long;
    output reg  frame_error;

    // Constant declarations
    localparam  first_count = 7'b1111100;
    localparam  second_count = 7'b1111101;
    localparam  long_count = 7'b1100110;
    localparam  short_count = 7'b0;
    localparam  one = 7'b1;

    // Stub signals
    reg  is_started$d;
    wire  is_started$q;
    reg  is_started$clock;
    reg  [6:0] to_code$d;
    wire  [6:0] to_code$q;
    reg  to_code$clock;
    reg  is_in_block$d;
    wire  is_in_block$q;
    reg  is_in_block$clock;
    reg  [6:0] count$d;
    wire  [6:0] count$q;
    reg  count$clock;
    reg  is_broken$d;
    wire  is_broken$q;
    reg  is_broken$clock;
    reg  [7:0] decoded$d;
    wire  [7:0] decoded$q;
    reg  decoded$clock;
    reg  is_taking$d;
    wire  is_taking$q;
    reg  is_taking$clock;
    reg  [2:0] bit_at$d;
    wire  [2:0] bit_at$q;
    reg  bit_at$clock;
    reg  crc$clk;
    reg  crc$clear;
    reg  crc$enable;
    reg  crc$data;
    wire  [15:0] crc$value;
    reg  [2:0] first$d;
    wire  [2:0] first$q;
    reg  first$clock;
    reg  [7:0] second$d;
    wire  [7:0] second$q;
    reg  second$clock;
    reg  [31:0] shift$d;
    wire  [31:0] shift$q;
    reg  shift$clock;
    reg  is_word$d;
    wire  is_word$q;
    reg  is_word$clock;
    reg  is_whole$d;
    wire  is_whole$q;
    reg  is_whole$clock;
    reg  is_frame$d;
    wire  is_frame$q;
    reg  is_frame$clock;
    reg  is_frame_broken$d;
    wire  is_frame_broken$q;
    reg  is_frame_broken$clock;

    // Local signals
    reg  [6:0] code_or_left;

    // Sub module instances
    engines$is_running is_started(
        .d(is_started$d),
        .q(is_started$q),
        .clock(is_started$clock)
    );
    top$frame_receiver$count to_code(
        .d(to_code$d),
        .q(to_code$q),
        .clock(to_code$clock)
    );
    engines$is_running is_in_block(
        .d(is_in_block$d),
        .q(is_in_block$q),
        .clock(is_in_block$clock)
    );
    top$frame_receiver$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    engines$is_running is_broken(
        .d(is_broken$d),
        .q(is_broken$q),
        .clock(is_broken$clock)
    );
    engines$step_at decoded(
        .d(decoded$d),
        .q(decoded$q),
        .clock(decoded$clock)
    );
    engines$is_running is_taking(
        .d(is_taking$d),
        .q(is_taking$q),
        .clock(is_taking$clock)
    );
    top$control$status_at bit_at(
        .d(bit_at$d),
        .q(bit_at$q),
        .clock(bit_at$clock)
    );
    top$frame_receiver$crc crc(
        .clk(crc$clk),
        .clear(crc$clear),
        .enable(crc$enable),
        .data(crc$data),
        .value(crc$value)
    );
    top$control$status_at first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    engines$step_at second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    engines$logic_word shift(
        .d(shift$d),
        .q(shift$q),
        .clock(shift$clock)
    );
    engines$is_running is_word(
        .d(is_word$d),
        .q(is_word$q),
        .clock(is_word$clock)
    );
    engines$is_running is_whole(
        .d(is_whole$d),
        .q(is_whole$q),
        .clock(is_whole$clock)
    );
    engines$is_running is_frame(
        .d(is_frame$d),
        .q(is_frame$q),
        .clock(is_frame$clock)
    );
    engines$is_running is_frame_broken(
        .d(is_frame_broken$d),
        .q(is_frame_broken$q),
        .clock(is_frame_broken$clock)
    );

    // Update code
    always @(*) begin
        is_started$clock = clk;
        to_code$clock = clk;
        is_in_block$clock = clk;
        count$clock = clk;
        is_broken$clock = clk;
        decoded$clock = clk;
        is_taking$clock = clk;
        bit_at$clock = clk;
        first$clock = clk;
        second$clock = clk;
        shift$clock = clk;
        is_word$clock = clk;
        is_whole$clock = clk;
        is_frame$clock = clk;
        is_frame_broken$clock = clk;
        is_started$d = is_started$q;
        to_code$d = to_code$q;
        is_in_block$d = is_in_block$q;
        count$d = count$q;
        is_broken$d = is_broken$q;
        decoded$d = decoded$q;
        is_taking$d = is_taking$q;
        bit_at$d = bit_at$q;
        first$d = first$q;
        second$d = second$q;
        shift$d = shift$q;
        is_word$d = is_word$q;
        is_whole$d = is_whole$q;
        is_frame$d = is_frame$q;
        is_frame_broken$d = is_frame_broken$q;
        crc$clk = clk;
        is_in_block$d = |to_code$q;
        code_or_left = to_code$q;
        if (~is_in_block$q) begin
            code_or_left = data[(32'h0)+:(7)];
        end
        if (valid & (~is_zero)) begin
            is_started$d = 1'b1;
            to_code$d = code_or_left - one;
            decoded$d = data;
            is_taking$d = 1'b1;
            if (~is_in_block$q) begin
                decoded$d = 32'h0;
                is_taking$d = is_started$q;
                if (data[32'h7]) begin
                    is_broken$d = 1'b1;
                end
            end
            if (~is_started$q) begin
                count$d = first_count;
            end
        end
        crc$data = decoded$q[32'h7];
        crc$enable = is_taking$q;
        crc$clear = ~is_started$q;
        is_word$d = 1'b0;
        if (is_taking$q) begin
            decoded$d = decoded$q << 32'h1;
            shift$d = shift$q << 32'h1;
            if (decoded$q[32'h7]) begin
                shift$d = (shift$q << 32'h1) | 32'h1;
            end
            bit_at$d = bit_at$q + 32'h1;
            if (bit_at$q == 32'h0) begin
                if (count$q == first_count) begin
                    first$d = decoded$q[(32'h0)+:(3)];
                    if (|decoded$q[(32'h3)+:(5)]) begin
                        first$d = 32'h0;
                    end
                end
                if (count$q == second_count) begin
                    second$d = decoded$q;
                end
            end
            if (bit_at$q == 32'h7) begin
                is_taking$d = 1'b0;
                count$d = count$q + 32'h1;
                is_word$d = count$q[(32'h0)+:(2)] == 32'h1;
                if (count$q == long_count) begin
                    is_broken$d = 1'b1;
                end
            end
        end
        if (error) begin
            is_broken$d = 1'b1;
        end
        word_valid = is_word$q & (~is_broken$q);
        word_index = count$q[(32'h2)+:(5)];
        word = shift$q;
        frame_type = first$q;
        sequence_number = second$q;
        is_long = count$q == long_count;
        is_whole$d = (~is_broken$q) & (~is_in_block$q) & (crc$value == 32'h0) & ((count$q == long_count) | (count$q == short_count));
        frame_valid = is_frame$q;
        frame_error = is_frame_broken$q;
        is_frame$d = 1'b0;
        is_frame_broken$d = 1'b0;
        if (valid & is_zero) begin
            is_frame$d = is_started$q & is_whole$q;
            is_frame_broken$d = (is_started$q & (~is_whole$q)) | is_broken$q;
        end
        if ((valid & is_zero) | rst) begin
            is_started$d = 1'b0;
            to_code$d = 32'h0;
            is_broken$d = 1'b0;
            is_taking$d = 1'b0;
            bit_at$d = 32'h0;
        end
    end

endmodule

module top$frame_receiver$count(d,q,clock);

    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 7'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule

module top$frame_receiver$crc(clk,clear,enable,data,value);

    // Module arguments
    input wire  clk;
    input wire  clear;
    input wire  enable;
    input wire  data;
    output reg  [15:0] value;

    // Constant declarations
    localparam  polynomial = 16'h1021;

    // Stub signals
    reg  [15:0] inverted$d;
    wire  [15:0] inverted$q;
    reg  inverted$clock;

    // Local signals
    reg  [15:0] shifted;
    reg  [15:0] next_sum;

    // Sub module instances
    top$control$link_errors inverted(
        .d(inverted$d),
        .q(inverted$q),
        .clock(inverted$clock)
    );

    // Update code
    always @(*) begin
        inverted$clock = clk;
        inverted$d = inverted$q;
        value = ~inverted$q;
        shifted = (~inverted$q) << 32'h1;
        next_sum = shifted;
        if ((~inverted$q[32'hf]) ^ data) begin
            next_sum = shifted ^ polynomial;
        end
        if (enable) begin
            inverted$d = ~next_sum;
        end
        if (clear) begin
            inverted$d = 32'h0;
        end
    end

endmodule

module top$frame_sender(clk,rst,send,is_long,ready,word_index,word,done,byte_valid,byte_data,byte_ready);

    // Module arguments
    input wire  clk;
    input wire  rst;
    input wire  send;
    input wire  is_long;
    output reg  ready;
    output reg  [1:0] word_index;
    input wire  [31:0] word;
    output reg  done;
    output reg  byte_valid;
    output reg  [7:0] byte_data;
    input wire  byte_ready;

    // Constant declarations
    localparam  before_first = 5'b11111;
    localparam  long_end = 5'b10010;
    localparam  short_end = 5'b1010;
    localparam  before_bits = 4'h4;
    localparam  first_bit = 8'h80;

    // Enums
    localparam SenderState$Idle = 0;
    localparam SenderState$Sum = 1;
    localparam SenderState$Move = 2;
    localparam SenderState$Settle = 3;
    localparam SenderState$Arrive = 4;
    localparam SenderState$Select = 5;
    localparam SenderState$Compare = 6;
    localparam SenderState$Scan = 7;
    localparam SenderState$Code = 8;
    localparam SenderState$Fetch = 9;
    localparam SenderState$Bring = 10;
    localparam SenderState$Take = 11;
    localparam SenderState$Put = 12;
    localparam SenderState$Delimiter = 13;
    localparam SenderState$Done = 14;

    // Stub signals
    reg  [3:0] state$d;
    wire  [3:0] state$q;
    reg  state$clock;
    reg  [4:0] at$d;
    wire  [4:0] at$q;
    reg  at$clock;
    reg  [4:0] zero_at$d;
    wire  [4:0] zero_at$q;
    reg  zero_at$clock;
    reg  [3:0] bit_at$d;
    wire  [3:0] bit_at$q;
    reg  bit_at$clock;
    reg  crc$clk;
    reg  crc$clear;
    reg  crc$enable;
    reg  crc$data;
    wire  [15:0] crc$value;
    reg  is_sum_over$d;
    wire  is_sum_over$q;
    reg  is_sum_over$clock;
    reg  is_zero_at_end$d;
    wire  is_zero_at_end$q;
    reg  is_zero_at_end$clock;
    reg  is_zero_here$d;
    wire  is_zero_here$q;
    reg  is_zero_here$clock;
    reg  is_at_zero$d;
    wire  is_at_zero$q;
    reg  is_at_zero$clock;
    reg  moves$d;
    wire  moves$q;
    reg  moves$clock;
    reg  [7:0] selected$d;
    wire  [7:0] selected$q;
    reg  selected$clock;
    reg  [4:0] code$d;
    wire  [4:0] code$q;
    reg  code$clock;

    // Local signals
    reg  is_ahead;
    reg  [4:0] place;
    reg  is_in_crc;
    reg  [7:0] raw;
    reg  [7:0] sum_bits;

    // Sub module instances
    top$frame_sender$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    top$frame_sender$at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    top$frame_sender$at zero_at(
        .d(zero_at$d),
        .q(zero_at$q),
        .clock(zero_at$clock)
    );
    top$frame_sender$bit_at bit_at(
        .d(bit_at$d),
        .q(bit_at$q),
        .clock(bit_at$clock)
    );
    top$frame_receiver$crc crc(
        .clk(crc$clk),
        .clear(crc$clear),
        .enable(crc$enable),
        .data(crc$data),
        .value(crc$value)
    );
    engines$is_running is_sum_over(
        .d(is_sum_over$d),
        .q(is_sum_over$q),
        .clock(is_sum_over$clock)
    );
    engines$is_running is_zero_at_end(
        .d(is_zero_at_end$d),
        .q(is_zero_at_end$q),
        .clock(is_zero_at_end$clock)
    );
    engines$is_running is_zero_here(
        .d(is_zero_here$d),
        .q(is_zero_here$q),
        .clock(is_zero_here$clock)
    );
    engines$is_running is_at_zero(
        .d(is_at_zero$d),
        .q(is_at_zero$q),
        .clock(is_at_zero$clock)
    );
    engines$is_running moves(
        .d(moves$d),
        .q(moves$q),
        .clock(moves$clock)
    );
    engines$step_at selected(
        .d(selected$d),
        .q(selected$q),
        .clock(selected$clock)
    );
    top$frame_sender$at code(
        .d(code$d),
        .q(code$q),
        .clock(code$clock)
    );

    // Update code
    always @(*) begin
        state$clock = clk;
        at$clock = clk;
        zero_at$clock = clk;
        bit_at$clock = clk;
        is_sum_over$clock = clk;
        is_zero_at_end$clock = clk;
        is_zero_here$clock = clk;
        is_at_zero$clock = clk;
        moves$clock = clk;
        selected$clock = clk;
        code$clock = clk;
        state$d = state$q;
        at$d = at$q;
        zero_at$d = zero_at$q;
        bit_at$d = bit_at$q;
        is_sum_over$d = is_sum_over$q;
        is_zero_at_end$d = is_zero_at_end$q;
        is_zero_here$d = is_zero_here$q;
        is_at_zero$d = is_at_zero$q;
        moves$d = moves$q;
        selected$d = selected$q;
        code$d = code$q;
        crc$clk = clk;
        is_ahead = (state$q == SenderState$Idle) | (state$q == SenderState$Sum) | (state$q == SenderState$Move) | (state$q == SenderState$Settle) | (state$q == SenderState$Arrive) | (state$q == SenderState$Select) | (state$q == SenderState$Compare) | (state$q == SenderState$Scan);
        place = at$q;
        if (is_ahead) begin
            place = zero_at$q;
        end
        word_index = place[(32'h2)+:(2)];
        is_in_crc = place[32'h3];
        is_sum_over$d = zero_at$q[32'h3];
        is_zero_at_end$d = zero_at$q == short_end;
        if (is_long) begin
            is_in_crc = place[32'h4];
            is_sum_over$d = zero_at$q[32'h4];
            is_zero_at_end$d = zero_at$q == long_end;
        end
        raw = word[(32'h18)+:(8)];
        if (place[(32'h0)+:(2)] == 32'h1) begin
            raw = word[(32'h10)+:(8)];
        end
        if (place[(32'h0)+:(2)] == 32'h2) begin
            raw = word[(32'h8)+:(8)];
        end
        if (place[(32'h0)+:(2)] == 32'h3) begin
            raw = word[(32'h0)+:(8)];
        end
        if (is_in_crc) begin
            raw = crc$value[(32'h8)+:(8)];
            if (place[32'h0]) begin
                raw = crc$value[(32'h0)+:(8)];
            end
        end
        selected$d = raw;
        is_zero_here$d = (selected$q == 32'h0) | is_zero_at_end$q;
        is_at_zero$d = zero_at$q == at$q;
        code$d = zero_at$q - at$q;
        sum_bits = (selected$q << bit_at$q[(32'h0)+:(3)]) & first_bit;
        crc$data = |sum_bits;
        crc$enable = (state$q == SenderState$Sum) & bit_at$q[32'h3];
        crc$clear = state$q == SenderState$Idle;
        ready = state$q == SenderState$Idle;
        done = 1'b0;
        byte_valid = (state$q == SenderState$Code) | (state$q == SenderState$Put) | (state$q == SenderState$Delimiter);
        byte_data = selected$q;
        moves$d = 1'b0;
        if (moves$q) begin
            zero_at$d = zero_at$q + 32'h1;
        end
        case (state$q)
            SenderState$Idle:
                begin
                    at$d = before_first;
                    zero_at$d = 32'h0;
                    bit_at$d = before_bits;
                    if (send) begin
                        state$d = SenderState$Sum;
                    end
                end
            SenderState$Sum:
                begin
                    bit_at$d = bit_at$q + 32'h1;
                    if (&bit_at$q) begin
                        bit_at$d = before_bits;
                        moves$d = 1'b1;
                    end
                    if (is_sum_over$q) begin
                        zero_at$d = 32'h0;
                        state$d = SenderState$Settle;
                    end
                end
            SenderState$Move:
                begin
                    state$d = SenderState$Settle;
                end
            SenderState$Settle:
                begin
                    state$d = SenderState$Arrive;
                end
            SenderState$Arrive:
                begin
                    state$d = SenderState$Select;
                end
            SenderState$Select:
                begin
                    state$d = SenderState$Compare;
                end
            SenderState$Compare:
                begin
                    state$d = SenderState$Scan;
                end
            SenderState$Scan:
                begin
                    if (is_zero_here$q) begin
                        state$d = SenderState$Code;
                    end
                    else begin
                        moves$d = 1'b1;
                        state$d = SenderState$Move;
                    end
                end
            SenderState$Code:
                begin
                    byte_data = ((code$q) & 8'hff);
                    if (byte_ready) begin
                        at$d = at$q + 32'h1;
                        state$d = SenderState$Fetch;
                    end
                end
            SenderState$Fetch:
                begin
                    state$d = SenderState$Bring;
                end
            SenderState$Bring:
                begin
                    state$d = SenderState$Take;
                    if (is_at_zero$q) begin
                        moves$d = 1'b1;
                        state$d = SenderState$Move;
                        if (is_zero_at_end$q) begin
                            state$d = SenderState$Delimiter;
                        end
                    end
                end
            SenderState$Take:
                begin
                    state$d = SenderState$Put;
                end
            SenderState$Put:
                begin
                    if (byte_ready) begin
                        at$d = at$q + 32'h1;
                        state$d = SenderState$Fetch;
                    end
                end
            SenderState$Delimiter:
                begin
                    byte_data = 32'h0;
                    if (byte_ready) begin
                        state$d = SenderState$Done;
                    end
                end
            SenderState$Done:
                begin
                    done = 1'b1;
                    state$d = SenderState$Idle;
                end
        endcase
        if (rst) begin
            state$d = SenderState$Idle;
        end
    end

endmodule

module top$frame_sender$at(d,q,clock);

    // Module arguments
    input wire  [4:0] d;
    output reg  [4:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 5'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule

module top$frame_sender$bit_at(d,q,clock);

    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 4'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule

module top$frame_sender$state(d,q,clock);

    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;

    // Enums
    localparam SenderState$Idle = 0;
    localparam SenderState$Sum = 1;
    localparam SenderState$Move = 2;
    localparam SenderState$Settle = 3;
    localparam SenderState$Arrive = 4;
    localparam SenderState$Select = 5;
    localparam SenderState$Compare = 6;
    localparam SenderState$Scan = 7;
    localparam SenderState$Code = 8;
    localparam SenderState$Fetch = 9;
    localparam SenderState$Bring = 10;
    localparam SenderState$Take = 11;
    localparam SenderState$Put = 12;
    localparam SenderState$Delimiter = 13;
    localparam SenderState$Done = 14;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule

module top$hit_fifo(clk,rst,write,write_status,status_index,write_word,is_second,full,read,valid,read_answer,read_status,read_index,read_word);

    // Module arguments
    input wire  clk;
    input wire  rst;
    input wire  write;
    input wire  write_status;
    input wire  [1:0] status_index;
    input wire  [31:0] write_word;
    output reg  is_second;
    output reg  full;
    input wire  read;
    output reg  valid;
    input wire  read_answer;
    input wire  read_status;
    input wire  [1:0] read_index;
    output reg  [31:0] read_word;

    // Constant declarations
    localparam  info_at = 8'h80;
    localparam  status_bit = 8'h4;
    localparam  second_word = 8'h1;
    localparam  has_output_register = 1'b0;

    // Stub signals
    reg  [7:0] words$read_address;
    reg  words$read_clock;
    wire  [31:0] words$read_data;
    reg  [7:0] words$write_address;
    reg  words$write_clock;
    reg  [31:0] words$write_data;
    reg  words$write_enable;
    reg  [31:0] word$d;
    wire  [31:0] word$q;
    reg  word$clock;
    reg  [3:0] write_at$d;
    wire  [3:0] write_at$q;
    reg  write_at$clock;
    reg  [3:0] read_at$d;
    wire  [3:0] read_at$q;
    reg  read_at$clock;
    reg  is_second_word$d;
    wire  is_second_word$q;
    reg  is_second_word$clock;
    reg  is_full$d;
    wire  is_full$q;
    reg  is_full$clock;
    reg  is_valid$d;
    wire  is_valid$q;
    reg  is_valid$clock;
    reg  [7:0] stored_at$d;
    wire  [7:0] stored_at$q;
    reg  stored_at$clock;
    reg  is_stored$d;
    wire  is_stored$q;
    reg  is_stored$clock;

    // Local signals
    reg  [3:0] write_at_next;
    reg  [3:0] write_at_after;
    reg  [3:0] read_at_next;

    // Sub module instances
    top$hit_fifo$words words(
        .read_address(words$read_address),
        .read_clock(words$read_clock),
        .read_data(words$read_data),
        .write_address(words$write_address),
        .write_clock(words$write_clock),
        .write_data(words$write_data),
        .write_enable(words$write_enable)
    );
    engines$logic_word word(
        .d(word$d),
        .q(word$q),
        .clock(word$clock)
    );
    top$frame_sender$bit_at write_at(
        .d(write_at$d),
        .q(write_at$q),
        .clock(write_at$clock)
    );
    top$frame_sender$bit_at read_at(
        .d(read_at$d),
        .q(read_at$q),
        .clock(read_at$clock)
    );
    engines$is_running is_second_word(
        .d(is_second_word$d),
        .q(is_second_word$q),
        .clock(is_second_word$clock)
    );
    engines$is_running is_full(
        .d(is_full$d),
        .q(is_full$q),
        .clock(is_full$clock)
    );
    engines$is_running is_valid(
        .d(is_valid$d),
        .q(is_valid$q),
        .clock(is_valid$clock)
    );
    engines$step_at stored_at(
        .d(stored_at$d),
        .q(stored_at$q),
        .clock(stored_at$clock)
    );
    engines$is_running is_stored(
        .d(is_stored$d),
        .q(is_stored$q),
        .clock(is_stored$clock)
    );

    // Update code
    always @(*) begin
        write_at$clock = clk;
        read_at$clock = clk;
        is_second_word$clock = clk;
        is_full$clock = clk;
        is_valid$clock = clk;
        word$clock = clk;
        stored_at$clock = clk;
        is_stored$clock = clk;
        write_at$d = write_at$q;
        read_at$d = read_at$q;
        is_second_word$d = is_second_word$q;
        is_full$d = is_full$q;
        is_valid$d = is_valid$q;
        word$d = word$q;
        stored_at$d = stored_at$q;
        is_stored$d = is_stored$q;
        words$read_clock = clk;
        words$write_clock = clk;
        is_second = is_second_word$q;
        full = is_full$q | is_second_word$q;
        valid = is_valid$q;
        words$write_data = write_word;
        words$write_enable = is_stored$q;
        words$write_address = stored_at$q;
        is_stored$d = write | is_second_word$q | write_status;
        stored_at$d = ((write_at$q) & 8'hff) << 32'h1;
        if (write_status) begin
            stored_at$d = info_at | status_bit | ((status_index) & 8'hff);
        end
        is_second_word$d = write;
        write_at_next = write_at$q;
        if (is_second_word$q) begin
            stored_at$d = (((write_at$q) & 8'hff) << 32'h1) | second_word;
            write_at_next = write_at$q + 32'h1;
        end
        write_at$d = write_at_next;
        read_at_next = read_at$q;
        if (read & is_valid$q) begin
            read_at_next = read_at$q + 32'h1;
        end
        read_at$d = read_at_next;
        words$read_address = (((read_at$q) & 8'hff) << 32'h1) | ((read_index[(32'h0)+:(1)]) & 8'hff);
        if (read_answer) begin
            words$read_address = info_at | ((read_index) & 8'hff);
            if (read_status) begin
                words$read_address = info_at | status_bit | ((read_index) & 8'hff);
            end
        end
        word$d = words$read_data;
        read_word = words$read_data;
        if (has_output_register) begin
            read_word = word$q;
        end
        is_valid$d = write_at$q != read_at_next;
        write_at_after = write_at_next + 32'h1;
        is_full$d = write_at_after == read_at_next;
        if (rst) begin
            write_at$d = 32'h0;
            read_at$d = 32'h0;
            is_second_word$d = 1'b0;
            is_full$d = 1'b0;
            is_valid$d = 1'b0;
        end
    end

endmodule

module top$hit_fifo$words(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [7:0] read_address;
    input wire  read_clock;
    output reg  [31:0] read_data;
    input wire  [7:0] write_address;
    input wire  write_clock;
    input wire  [31:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[31:0] mem[255:0];

    initial begin
    mem[8'h80] = 32'h90020002;
    mem[8'h81] = 32'h3ef1480;
    mem[8'h82] = 32'h1040f;
    mem[8'h83] = 32'h14d90000;
    end


    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule

module top$search(clk,rst,job_write,job_index,job_word,append,replace,cancel,is_waiting,is_searching,is_ending,has_report,report,report_head,report_word,report_full,hashes_high,hashes_low,hits_dropped);

    // Module arguments
    input wire  clk;
    input wire  rst;
    input wire  job_write;
    input wire  [4:0] job_index;
    input wire  [31:0] job_word;
    input wire  append;
    input wire  replace;
    input wire  cancel;
    output reg  is_waiting;
    output reg  is_searching;
    output reg  is_ending;
    output reg  has_report;
    output reg  report;
    output reg  [31:0] report_head;
    output reg  [31:0] report_word;
    input wire  report_full;
    output reg  [31:0] hashes_high;
    output reg  [31:0] hashes_low;
    output reg  [15:0] hits_dropped;

    // Constant declarations
    localparam  hit_type = 8'h81;
    localparam  finished_type = 8'h82;
    localparam  replaced_type = 8'h83;
    localparam  cancelled_type = 8'h84;
    localparam  one_slot = 2'b1;
    localparam  engine_words = 5'b11001;
    localparam  is_single = 1'b1;
    localparam  last_but_one = 8'h0;
    localparam  zero_at = 5'b11110;
    localparam  all_ones = 32'hffffffff;
    localparam  has_output_registers = 1'b0;
    localparam  in_flight_mask = 10'b1;
    localparam  one_deal = 10'b1;

    // Enums
    localparam SearchState$Idle = 0;
    localparam SearchState$Load = 1;
    localparam SearchState$Settle = 2;
    localparam SearchState$Search = 3;
    localparam SearchState$Drain = 4;
    localparam SearchState$Report = 5;

    // Stub signals
    reg  [6:0] slots$read_address;
    reg  slots$read_clock;
    wire  [31:0] slots$read_data;
    reg  [6:0] slots$write_address;
    reg  slots$write_clock;
    reg  [31:0] slots$write_data;
    reg  slots$write_enable;
    reg  [1:0] receive_slot$d;
    wire  [1:0] receive_slot$q;
    reg  receive_slot$clock;
    reg  [1:0] running_slot$d;
    wire  [1:0] running_slot$q;
    reg  running_slot$clock;
    reg  waiting$d;
    wire  waiting$q;
    reg  waiting$clock;
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    reg  state$clock;
    reg  is_clearing$d;
    wire  is_clearing$q;
    reg  is_clearing$clock;
    reg  [4:0] load_at$d;
    wire  [4:0] load_at$q;
    reg  load_at$clock;
    reg  [4:0] word_at$d;
    wire  [4:0] word_at$q;
    reg  word_at$clock;
    reg  is_word$d;
    wire  is_word$q;
    reg  is_word$clock;
    reg  [31:0] slot_word$d;
    wire  [31:0] slot_word$q;
    reg  slot_word$clock;
    reg  [4:0] word_at_behind$d;
    wire  [4:0] word_at_behind$q;
    reg  word_at_behind$clock;
    reg  is_word_behind$d;
    wire  is_word_behind$q;
    reg  is_word_behind$clock;
    reg  [31:0] inverted_threshold$d;
    wire  [31:0] inverted_threshold$q;
    reg  inverted_threshold$clock;
    reg  [15:0] job_id$d;
    wire  [15:0] job_id$q;
    reg  job_id$clock;
    reg  [31:0] deal_nonce$d;
    wire  [31:0] deal_nonce$q;
    reg  deal_nonce$clock;
    reg  [31:0] left$d;
    wire  [31:0] left$q;
    reg  left$clock;
    reg  is_settling$d;
    wire  is_settling$q;
    reg  is_settling$clock;
    reg  is_second_step$d;
    wire  is_second_step$q;
    reg  is_second_step$clock;
    reg  was_stepped$d;
    wire  was_stepped$q;
    reg  was_stepped$clock;
    reg  was_left_high$d;
    wire  was_left_high$q;
    reg  was_left_high$clock;
    reg  is_last$d;
    wire  is_last$q;
    reg  is_last$clock;
    reg  is_block_last$d;
    wire  is_block_last$q;
    reg  is_block_last$clock;
    reg  is_deal_last$d;
    wire  is_deal_last$q;
    reg  is_deal_last$clock;
    reg  is_growing$d;
    wire  is_growing$q;
    reg  is_growing$clock;
    reg  [7:0] deal_at$d;
    wire  [7:0] deal_at$q;
    reg  deal_at$clock;
    reg  is_exhausted$d;
    wire  is_exhausted$q;
    reg  is_exhausted$clock;
    reg  was_exhausted$d;
    wire  was_exhausted$q;
    reg  was_exhausted$clock;
    reg  is_prepared$d;
    wire  is_prepared$q;
    reg  is_prepared$clock;
    reg  was_taken$d;
    wire  was_taken$q;
    reg  was_taken$clock;
    reg  was_done$d;
    wire  was_done$q;
    reg  was_done$clock;
    reg  [9:0] in_flight$d;
    wire  [9:0] in_flight$q;
    reg  in_flight$clock;
    reg  engines$clk;
    reg  engines$rst;
    reg  engines$job_write;
    reg  [4:0] engines$job_index;
    reg  [31:0] engines$job_word;
    reg  [31:0] engines$inverted_threshold;
    wire  engines$deal_ready;
    reg  engines$deal_valid;
    reg  [31:0] engines$deal_nonce;
    reg  engines$deal_grows;
    wire  engines$result;
    wire  engines$hit;
    wire  engines$done;
    reg  is_aborted$d;
    wire  is_aborted$q;
    reg  is_aborted$clock;
    reg  [7:0] end_type$d;
    wire  [7:0] end_type$q;
    reg  end_type$clock;
    reg  was_result$d;
    wire  was_result$q;
    reg  was_result$clock;
    reg  was_hit$d;
    wire  was_hit$q;
    reg  was_hit$clock;
    reg  was_hit_late$d;
    wire  was_hit_late$q;
    reg  was_hit_late$clock;
    reg  was_report$d;
    wire  was_report$q;
    reg  was_report$clock;
    reg  was_reporting$d;
    wire  was_reporting$q;
    reg  was_reporting$clock;
    reg  [31:0] result_nonce$d;
    wire  [31:0] result_nonce$q;
    reg  result_nonce$clock;
    reg  [31:0] hit_nonce$d;
    wire  [31:0] hit_nonce$q;
    reg  hit_nonce$clock;
    reg  [31:0] searched$d;
    wire  [31:0] searched$q;
    reg  searched$clock;
    reg  [7:0] hits$d;
    wire  [7:0] hits$q;
    reg  hits$clock;
    reg  is_over$d;
    wire  is_over$q;
    reg  is_over$clock;
    reg  is_reporting$d;
    wire  is_reporting$q;
    reg  is_reporting$clock;
    reg  [2:0] clocks$d;
    wire  [2:0] clocks$q;
    reg  clocks$clock;
    reg  [31:0] hashes_high_count$d;
    wire  [31:0] hashes_high_count$q;
    reg  hashes_high_count$clock;
    reg  [31:0] hashes_low_count$d;
    wire  [31:0] hashes_low_count$q;
    reg  hashes_low_count$clock;
    reg  was_hashes_high$d;
    wire  was_hashes_high$q;
    reg  was_hashes_high$clock;
    reg  [15:0] hits_dropped_count$d;
    wire  [15:0] hits_dropped_count$q;
    reg  hits_dropped_count$clock;

    // Local signals
    reg  [31:0] word_here;
    reg  [4:0] word_at_here;
    reg  is_word_here;
    reg  is_offered;
    reg  is_taken;
    reg  is_dealt;
    reg  is_first_nonce;
    reg  is_count;
    reg  is_odd_behind;
    reg  [31:0] step;
    reg  is_left_stepped;
    reg  [31:0] left_step;
    reg  is_last_now;
    reg  [31:0] result_step;
    reg  hashes_carry;
    reg  [7:0] head_type;

    // Sub module instances
    top$search$slots slots(
        .read_address(slots$read_address),
        .read_clock(slots$read_clock),
        .read_data(slots$read_data),
        .write_address(slots$write_address),
        .write_clock(slots$write_clock),
        .write_data(slots$write_data),
        .write_enable(slots$write_enable)
    );
    top$control$outcome receive_slot(
        .d(receive_slot$d),
        .q(receive_slot$q),
        .clock(receive_slot$clock)
    );
    top$control$outcome running_slot(
        .d(running_slot$d),
        .q(running_slot$q),
        .clock(running_slot$clock)
    );
    engines$is_running waiting(
        .d(waiting$d),
        .q(waiting$q),
        .clock(waiting$clock)
    );
    top$search$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    engines$is_running is_clearing(
        .d(is_clearing$d),
        .q(is_clearing$q),
        .clock(is_clearing$clock)
    );
    top$frame_sender$at load_at(
        .d(load_at$d),
        .q(load_at$q),
        .clock(load_at$clock)
    );
    top$frame_sender$at word_at(
        .d(word_at$d),
        .q(word_at$q),
        .clock(word_at$clock)
    );
    engines$is_running is_word(
        .d(is_word$d),
        .q(is_word$q),
        .clock(is_word$clock)
    );
    engines$logic_word slot_word(
        .d(slot_word$d),
        .q(slot_word$q),
        .clock(slot_word$clock)
    );
    top$frame_sender$at word_at_behind(
        .d(word_at_behind$d),
        .q(word_at_behind$q),
        .clock(word_at_behind$clock)
    );
    engines$is_running is_word_behind(
        .d(is_word_behind$d),
        .q(is_word_behind$q),
        .clock(is_word_behind$clock)
    );
    engines$logic_word inverted_threshold(
        .d(inverted_threshold$d),
        .q(inverted_threshold$q),
        .clock(inverted_threshold$clock)
    );
    top$control$link_errors job_id(
        .d(job_id$d),
        .q(job_id$q),
        .clock(job_id$clock)
    );
    engines$logic_word deal_nonce(
        .d(deal_nonce$d),
        .q(deal_nonce$q),
        .clock(deal_nonce$clock)
    );
    engines$logic_word left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    engines$is_running is_settling(
        .d(is_settling$d),
        .q(is_settling$q),
        .clock(is_settling$clock)
    );
    engines$is_running is_second_step(
        .d(is_second_step$d),
        .q(is_second_step$q),
        .clock(is_second_step$clock)
    );
    engines$is_running was_stepped(
        .d(was_stepped$d),
        .q(was_stepped$q),
        .clock(was_stepped$clock)
    );
    engines$is_running was_left_high(
        .d(was_left_high$d),
        .q(was_left_high$q),
        .clock(was_left_high$clock)
    );
    engines$is_running is_last(
        .d(is_last$d),
        .q(is_last$q),
        .clock(is_last$clock)
    );
    engines$is_running is_block_last(
        .d(is_block_last$d),
        .q(is_block_last$q),
        .clock(is_block_last$clock)
    );
    engines$is_running is_deal_last(
        .d(is_deal_last$d),
        .q(is_deal_last$q),
        .clock(is_deal_last$clock)
    );
    engines$is_running is_growing(
        .d(is_growing$d),
        .q(is_growing$q),
        .clock(is_growing$clock)
    );
    engines$step_at deal_at(
        .d(deal_at$d),
        .q(deal_at$q),
        .clock(deal_at$clock)
    );
    engines$is_running is_exhausted(
        .d(is_exhausted$d),
        .q(is_exhausted$q),
        .clock(is_exhausted$clock)
    );
    engines$is_running was_exhausted(
        .d(was_exhausted$d),
        .q(was_exhausted$q),
        .clock(was_exhausted$clock)
    );
    engines$is_running is_prepared(
        .d(is_prepared$d),
        .q(is_prepared$q),
        .clock(is_prepared$clock)
    );
    engines$is_running was_taken(
        .d(was_taken$d),
        .q(was_taken$q),
        .clock(was_taken$clock)
    );
    engines$is_running was_done(
        .d(was_done$d),
        .q(was_done$q),
        .clock(was_done$clock)
    );
    top$search$in_flight in_flight(
        .d(in_flight$d),
        .q(in_flight$q),
        .clock(in_flight$clock)
    );
    engines engines(
        .clk(engines$clk),
        .rst(engines$rst),
        .job_write(engines$job_write),
        .job_index(engines$job_index),
        .job_word(engines$job_word),
        .inverted_threshold(engines$inverted_threshold),
        .deal_ready(engines$deal_ready),
        .deal_valid(engines$deal_valid),
        .deal_nonce(engines$deal_nonce),
        .deal_grows(engines$deal_grows),
        .result(engines$result),
        .hit(engines$hit),
        .done(engines$done)
    );
    engines$is_running is_aborted(
        .d(is_aborted$d),
        .q(is_aborted$q),
        .clock(is_aborted$clock)
    );
    engines$step_at end_type(
        .d(end_type$d),
        .q(end_type$q),
        .clock(end_type$clock)
    );
    engines$is_running was_result(
        .d(was_result$d),
        .q(was_result$q),
        .clock(was_result$clock)
    );
    engines$is_running was_hit(
        .d(was_hit$d),
        .q(was_hit$q),
        .clock(was_hit$clock)
    );
    engines$is_running was_hit_late(
        .d(was_hit_late$d),
        .q(was_hit_late$q),
        .clock(was_hit_late$clock)
    );
    engines$is_running was_report(
        .d(was_report$d),
        .q(was_report$q),
        .clock(was_report$clock)
    );
    engines$is_running was_reporting(
        .d(was_reporting$d),
        .q(was_reporting$q),
        .clock(was_reporting$clock)
    );
    engines$logic_word result_nonce(
        .d(result_nonce$d),
        .q(result_nonce$q),
        .clock(result_nonce$clock)
    );
    engines$logic_word hit_nonce(
        .d(hit_nonce$d),
        .q(hit_nonce$q),
        .clock(hit_nonce$clock)
    );
    engines$logic_word searched(
        .d(searched$d),
        .q(searched$q),
        .clock(searched$clock)
    );
    engines$step_at hits(
        .d(hits$d),
        .q(hits$q),
        .clock(hits$clock)
    );
    engines$is_running is_over(
        .d(is_over$d),
        .q(is_over$q),
        .clock(is_over$clock)
    );
    engines$is_running is_reporting(
        .d(is_reporting$d),
        .q(is_reporting$q),
        .clock(is_reporting$clock)
    );
    top$control$status_at clocks(
        .d(clocks$d),
        .q(clocks$q),
        .clock(clocks$clock)
    );
    engines$logic_word hashes_high_count(
        .d(hashes_high_count$d),
        .q(hashes_high_count$q),
        .clock(hashes_high_count$clock)
    );
    engines$logic_word hashes_low_count(
        .d(hashes_low_count$d),
        .q(hashes_low_count$q),
        .clock(hashes_low_count$clock)
    );
    engines$is_running was_hashes_high(
        .d(was_hashes_high$d),
        .q(was_hashes_high$q),
        .clock(was_hashes_high$clock)
    );
    top$control$link_errors hits_dropped_count(
        .d(hits_dropped_count$d),
        .q(hits_dropped_count$q),
        .clock(hits_dropped_count$clock)
    );

    // Update code
    always @(*) begin
        receive_slot$clock = clk;
        running_slot$clock = clk;
        waiting$clock = clk;
        state$clock = clk;
        is_clearing$clock = clk;
        load_at$clock = clk;
        word_at$clock = clk;
        is_word$clock = clk;
        slot_word$clock = clk;
        word_at_behind$clock = clk;
        is_word_behind$clock = clk;
        inverted_threshold$clock = clk;
        job_id$clock = clk;
        deal_nonce$clock = clk;
        left$clock = clk;
        was_left_high$clock = clk;
        was_stepped$clock = clk;
        is_settling$clock = clk;
        is_second_step$clock = clk;
        is_last$clock = clk;
        is_block_last$clock = clk;
        is_deal_last$clock = clk;
        is_growing$clock = clk;
        deal_at$clock = clk;
        is_exhausted$clock = clk;
        was_exhausted$clock = clk;
        is_prepared$clock = clk;
        was_taken$clock = clk;
        was_done$clock = clk;
        in_flight$clock = clk;
        is_aborted$clock = clk;
        end_type$clock = clk;
        was_result$clock = clk;
        was_hit$clock = clk;
        was_hit_late$clock = clk;
        was_report$clock = clk;
        was_reporting$clock = clk;
        result_nonce$clock = clk;
        hit_nonce$clock = clk;
        searched$clock = clk;
        hits$clock = clk;
        is_over$clock = clk;
        is_reporting$clock = clk;
        clocks$clock = clk;
        hashes_high_count$clock = clk;
        hashes_low_count$clock = clk;
        was_hashes_high$clock = clk;
        hits_dropped_count$clock = clk;
        receive_slot$d = receive_slot$q;
        running_slot$d = running_slot$q;
        waiting$d = waiting$q;
        state$d = state$q;
        is_clearing$d = is_clearing$q;
        load_at$d = load_at$q;
        word_at$d = word_at$q;
        is_word$d = is_word$q;
        slot_word$d = slot_word$q;
        word_at_behind$d = word_at_behind$q;
        is_word_behind$d = is_word_behind$q;
        inverted_threshold$d = inverted_threshold$q;
        job_id$d = job_id$q;
        deal_nonce$d = deal_nonce$q;
        left$d = left$q;
        was_left_high$d = was_left_high$q;
        was_stepped$d = was_stepped$q;
        is_settling$d = is_settling$q;
        is_second_step$d = is_second_step$q;
        is_last$d = is_last$q;
        is_block_last$d = is_block_last$q;
        is_deal_last$d = is_deal_last$q;
        is_growing$d = is_growing$q;
        deal_at$d = deal_at$q;
        is_exhausted$d = is_exhausted$q;
        was_exhausted$d = was_exhausted$q;
        is_prepared$d = is_prepared$q;
        was_taken$d = was_taken$q;
        was_done$d = was_done$q;
        in_flight$d = in_flight$q;
        is_aborted$d = is_aborted$q;
        end_type$d = end_type$q;
        was_result$d = was_result$q;
        was_hit$d = was_hit$q;
        was_hit_late$d = was_hit_late$q;
        was_report$d = was_report$q;
        was_reporting$d = was_reporting$q;
        result_nonce$d = result_nonce$q;
        hit_nonce$d = hit_nonce$q;
        searched$d = searched$q;
        hits$d = hits$q;
        is_over$d = is_over$q;
        is_reporting$d = is_reporting$q;
        clocks$d = clocks$q;
        hashes_high_count$d = hashes_high_count$q;
        hashes_low_count$d = hashes_low_count$q;
        was_hashes_high$d = was_hashes_high$q;
        hits_dropped_count$d = hits_dropped_count$q;
        slots$read_clock = clk;
        slots$write_clock = clk;
        engines$clk = clk;
        is_waiting = waiting$q;
        is_searching = (state$q == SearchState$Settle) | (state$q == SearchState$Search) | is_over$q;
        is_ending = is_over$q;
        hashes_high = hashes_high_count$q;
        hashes_low = hashes_low_count$q;
        hits_dropped = hits_dropped_count$q;
        slots$write_address = (((receive_slot$q) & 7'h7f) << 32'h5) | ((job_index) & 7'h7f);
        slots$write_data = job_word;
        slots$write_enable = job_write;
        slots$read_address = (((running_slot$q) & 7'h7f) << 32'h5) | ((load_at$q) & 7'h7f);
        word_at$d = load_at$q;
        is_word$d = state$q == SearchState$Load;
        slot_word$d = slots$read_data;
        word_at_behind$d = word_at$q;
        is_word_behind$d = is_word$q;
        word_here = slots$read_data;
        word_at_here = word_at$q;
        is_word_here = is_word$q;
        if (has_output_registers) begin
            word_here = slot_word$q;
            word_at_here = word_at_behind$q;
            is_word_here = is_word_behind$q;
        end
        engines$job_write = is_word_here & (word_at_here < engine_words);
        engines$job_index = word_at_here;
        engines$job_word = word_here;
        engines$inverted_threshold = inverted_threshold$q;
        engines$rst = is_aborted$q;
        is_aborted$d = rst;
        is_offered = is_prepared$q;
        if (is_single) begin
            is_offered = (state$q == SearchState$Search) & (~is_exhausted$q);
        end
        is_taken = is_offered & engines$deal_ready;
        is_prepared$d = (state$q == SearchState$Search) & (~is_taken) & (~is_growing$q) & (~is_exhausted$q);
        engines$deal_valid = is_offered;
        engines$deal_nonce = deal_nonce$q;
        engines$deal_grows = is_growing$q;
        is_last_now = is_last$q | (was_stepped$q & was_left_high$q & (~left$q[32'h1f]));
        is_growing$d = is_taken | (is_growing$q & (~is_last_now) & (~is_block_last$q) & (~is_deal_last$q));
        is_dealt = is_growing$q;
        if (is_single) begin
            is_dealt = is_taken;
        end
        deal_at$d = 32'h0;
        is_deal_last$d = 1'b0;
        if (is_growing$q) begin
            deal_at$d = deal_at$q + 32'h1;
            is_deal_last$d = deal_at$q == last_but_one;
        end
        is_odd_behind = deal_nonce$q[32'h0] ^ is_dealt;
        is_block_last$d = &deal_nonce$q[(32'h1)+:(11)] & is_odd_behind;
        is_first_nonce = is_word_here & (word_at_here == 32'h16);
        is_count = is_word_here & (word_at_here == 32'h17);
        step = ((is_dealt) & 32'hffffffff);
        if (is_dealt | is_first_nonce) begin
            deal_nonce$d = (deal_nonce$q + step) ^ word_here;
        end
        is_settling$d = (state$q == SearchState$Settle) & clocks$q[32'h2] & (~clocks$q[32'h1]);
        is_second_step$d = (state$q == SearchState$Settle) & (clocks$q == 32'h5);
        is_left_stepped = is_dealt | is_settling$q;
        left_step = ((is_left_stepped) & 32'hffffffff);
        if (is_left_stepped | is_count) begin
            left$d = (left$q + left_step) ^ word_here;
        end
        was_left_high$d = left$q[32'h1f];
        was_stepped$d = is_dealt | is_second_step$q;
        is_last$d = is_last_now;
        if (is_dealt & is_last_now) begin
            is_exhausted$d = 1'b1;
        end
        was_exhausted$d = is_exhausted$q;
        was_taken$d = is_taken;
        was_done$d = engines$done;
        if (was_taken$q & (~was_done$q)) begin
            in_flight$d = (in_flight$q + one_deal) & in_flight_mask;
        end
        if (was_done$q & (~was_taken$q)) begin
            in_flight$d = (in_flight$q - one_deal) & in_flight_mask;
        end
        was_result$d = engines$result;
        was_hit$d = engines$hit;
        result_step = ((was_result$q) & 32'hffffffff);
        if (was_result$q | is_first_nonce) begin
            result_nonce$d = (result_nonce$q + result_step) ^ word_here;
        end
        searched$d = searched$q + result_step;
        hashes_low_count$d = hashes_low_count$q + result_step;
        was_hashes_high$d = hashes_low_count$q[32'h1f];
        hashes_carry = was_hashes_high$q & (~hashes_low_count$q[32'h1f]);
        hashes_high_count$d = hashes_high_count$q + ((hashes_carry) & 32'hffffffff);
        has_report = was_hit$q | is_reporting$q;
        report = (was_hit$q | is_reporting$q) & (~report_full);
        was_report$d = (was_hit$q | is_reporting$q) & (~report_full);
        was_reporting$d = is_reporting$q;
        was_hit_late$d = was_hit$q;
        if (~was_report$q) begin
            hit_nonce$d = result_nonce$q;
            if (is_reporting$q) begin
                hit_nonce$d = searched$q;
            end
        end
        head_type = hit_type;
        if (was_reporting$q) begin
            head_type = end_type$q;
        end
        report_head = (((head_type) & 32'hffffffff) << 32'h18) | (((hits$q) & 32'hffffffff) << 32'h10) | ((job_id$q) & 32'hffffffff);
        report_word = hit_nonce$q;
        if (was_hit_late$q) begin
            hits$d = hits$q + 32'h1;
        end
        if (was_hit$q & report_full & (hits_dropped_count$q != 32'hffff)) begin
            hits_dropped_count$d = hits_dropped_count$q + 32'h1;
        end
        is_clearing$d = state$q == SearchState$Idle;
        if (is_clearing$q) begin
            deal_nonce$d = 32'h0;
            left$d = all_ones;
            result_nonce$d = 32'h0;
            searched$d = 32'h0;
            hits$d = 32'h0;
            is_last$d = 1'b0;
            was_stepped$d = 1'b0;
            is_exhausted$d = 1'b0;
            in_flight$d = 32'h0;
        end
        case (state$q)
            SearchState$Idle:
                begin
                    load_at$d = 32'h0;
                    is_word_behind$d = 1'b0;
                    running_slot$d = receive_slot$q - one_slot;
                    if (waiting$q) begin
                        state$d = SearchState$Load;
                    end
                end
            SearchState$Load:
                begin
                    load_at$d = load_at$q + 32'h1;
                    if (is_word_here & (word_at_here == 32'h18)) begin
                        inverted_threshold$d = ~word_here;
                    end
                    if (is_word_here & (word_at_here == 32'h19)) begin
                        job_id$d = word_here[(32'h10)+:(16)];
                        waiting$d = 1'b0;
                        load_at$d = zero_at;
                        state$d = SearchState$Settle;
                    end
                    clocks$d = 32'h0;
                    end_type$d = finished_type;
                end
            SearchState$Settle:
                begin
                    clocks$d = clocks$q + 32'h1;
                    if (&clocks$q) begin
                        state$d = SearchState$Search;
                    end
                end
            SearchState$Search:
                begin
                    if (was_exhausted$q & (~|in_flight$q)) begin
                        is_over$d = 1'b1;
                        state$d = SearchState$Drain;
                    end
                end
            SearchState$Drain:
                begin
                    clocks$d = clocks$q + 32'h1;
                    if (&clocks$q) begin
                        is_reporting$d = 1'b1;
                        state$d = SearchState$Report;
                    end
                end
            SearchState$Report:
                begin
                    if (~report_full) begin
                        is_over$d = 1'b0;
                        is_reporting$d = 1'b0;
                        state$d = SearchState$Idle;
                    end
                end
        endcase
        if (append | replace) begin
            receive_slot$d = receive_slot$q + one_slot;
            waiting$d = 1'b1;
        end
        if (cancel) begin
            waiting$d = 1'b0;
        end
        if (replace | cancel) begin
            if ((state$q == SearchState$Load) | (state$q == SearchState$Idle)) begin
                state$d = SearchState$Idle;
            end
            if ((state$q == SearchState$Settle) | (state$q == SearchState$Search)) begin
                is_aborted$d = 1'b1;
                is_prepared$d = 1'b0;
                is_growing$d = 1'b0;
                is_over$d = 1'b1;
                clocks$d = 32'h0;
                state$d = SearchState$Drain;
                end_type$d = replaced_type;
                if (cancel) begin
                    end_type$d = cancelled_type;
                end
            end
        end
        if (rst) begin
            waiting$d = 1'b0;
            state$d = SearchState$Idle;
            is_prepared$d = 1'b0;
            is_growing$d = 1'b0;
            is_over$d = 1'b0;
            is_reporting$d = 1'b0;
            was_result$d = 1'b0;
            was_hit$d = 1'b0;
            was_done$d = 1'b0;
            hashes_high_count$d = 32'h0;
            hashes_low_count$d = 32'h0;
            was_hashes_high$d = 1'b0;
            hits_dropped_count$d = 32'h0;
        end
    end

endmodule

module top$search$in_flight(d,q,clock);

    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 10'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule

module top$search$slots(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [6:0] read_address;
    input wire  read_clock;
    output reg  [31:0] read_data;
    input wire  [6:0] write_address;
    input wire  write_clock;
    input wire  [31:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[31:0] mem[127:0];

    initial begin
    mem[7'b11110] = 32'h0;
    mem[7'b111110] = 32'h0;
    mem[7'b1011110] = 32'h0;
    mem[7'b1111110] = 32'h0;
    end


    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule

module top$search$state(d,q,clock);

    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;

    // Enums
    localparam SearchState$Idle = 0;
    localparam SearchState$Load = 1;
    localparam SearchState$Settle = 2;
    localparam SearchState$Search = 3;
    localparam SearchState$Drain = 4;
    localparam SearchState$Report = 5;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule

module top$synchronizer(clk,line,synchronized);

    // Module arguments
    input wire  clk;
    input wire  line;
    output reg  synchronized;

    // Stub signals
    reg  first$d;
    wire  first$q;
    reg  first$clock;
    reg  second$d;
    wire  second$q;
    reg  second$clock;

    // Sub module instances
    engines$is_running first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    engines$is_running second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );

    // Update code
    always @(*) begin
        first$clock = clk;
        second$clock = clk;
        first$d = first$q;
        second$d = second$q;
        first$d = ~line;
        second$d = first$q;
        synchronized = ~second$q;
    end

endmodule

module top$uart_receiver(clk,rst,line,valid,data,is_zero,error);

    // Module arguments
    input wire  clk;
    input wire  rst;
    input wire  line;
    output reg  valid;
    output reg  [7:0] data;
    output reg  is_zero;
    output reg  error;

    // Constant declarations
    localparam  half_a_bit = 17'b11100000;
    localparam  one_to_bit = 17'b10111110;
    localparam  one = 17'b1;
    localparam  timer_sign = 17'b10000000;
    localparam  timer_mask = 17'b11111111;
    localparam  marker = 9'b100000000;

    // Stub signals
    reg  is_busy$d;
    wire  is_busy$q;
    reg  is_busy$clock;
    reg  is_start_bit$d;
    wire  is_start_bit$q;
    reg  is_start_bit$clock;
    reg  [16:0] timer$d;
    wire  [16:0] timer$q;
    reg  timer$clock;
    reg  [8:0] shift$d;
    wire  [8:0] shift$q;
    reg  shift$clock;
    reg  is_byte$d;
    wire  is_byte$q;
    reg  is_byte$clock;
    reg  is_zero_byte$d;
    wire  is_zero_byte$q;
    reg  is_zero_byte$clock;
    reg  is_error$d;
    wire  is_error$q;
    reg  is_error$clock;

    // Local signals
    reg  is_due;
    reg  [16:0] reload;

    // Sub module instances
    engines$is_running is_busy(
        .d(is_busy$d),
        .q(is_busy$q),
        .clock(is_busy$clock)
    );
    engines$is_running is_start_bit(
        .d(is_start_bit$d),
        .q(is_start_bit$q),
        .clock(is_start_bit$clock)
    );
    top$uart_receiver$timer timer(
        .d(timer$d),
        .q(timer$q),
        .clock(timer$clock)
    );
    top$uart_receiver$shift shift(
        .d(shift$d),
        .q(shift$q),
        .clock(shift$clock)
    );
    engines$is_running is_byte(
        .d(is_byte$d),
        .q(is_byte$q),
        .clock(is_byte$clock)
    );
    engines$is_running is_zero_byte(
        .d(is_zero_byte$d),
        .q(is_zero_byte$q),
        .clock(is_zero_byte$clock)
    );
    engines$is_running is_error(
        .d(is_error$d),
        .q(is_error$q),
        .clock(is_error$clock)
    );

    // Update code
    always @(*) begin
        is_busy$clock = clk;
        is_start_bit$clock = clk;
        timer$clock = clk;
        shift$clock = clk;
        is_byte$clock = clk;
        is_zero_byte$clock = clk;
        is_error$clock = clk;
        is_busy$d = is_busy$q;
        is_start_bit$d = is_start_bit$q;
        timer$d = timer$q;
        shift$d = shift$q;
        is_byte$d = is_byte$q;
        is_zero_byte$d = is_zero_byte$q;
        is_error$d = is_error$q;
        valid = is_byte$q;
        error = is_error$q;
        is_byte$d = 1'b0;
        is_error$d = 1'b0;
        data = shift$q[(32'h1)+:(8)];
        is_zero_byte$d = shift$q[(32'h1)+:(8)] == 32'h0;
        is_zero = is_zero_byte$q;
        is_due = ~|(timer$q & timer_sign);
        reload = 32'h0;
        if (is_due) begin
            reload = one_to_bit;
        end
        timer$d = ((timer$q + one) & timer_mask) ^ reload;
        if (~is_busy$q) begin
            timer$d = half_a_bit;
            shift$d = marker;
            is_start_bit$d = 1'b1;
            is_busy$d = ~line;
        end
        else if (is_due) begin
            is_start_bit$d = 1'b0;
            if (is_start_bit$q) begin
                is_busy$d = ~line;
            end
            else if (shift$q[32'h0]) begin
                is_busy$d = 1'b0;
                is_byte$d = line;
                is_error$d = ~line;
            end
            else begin
                shift$d = shift$q >> 32'h1;
                if (line) begin
                    shift$d = (shift$q >> 32'h1) | marker;
                end
            end
        end
        if (rst) begin
            is_busy$d = 1'b0;
            is_byte$d = 1'b0;
            is_error$d = 1'b0;
        end
    end

endmodule

module top$uart_receiver$shift(d,q,clock);

    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 9'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule

module top$uart_receiver$timer(d,q,clock);

    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;

    // Update code (custom)
    initial begin
       q = 17'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule

module top$uart_sender(clk,rst,send,data,ready,line);

    // Module arguments
    input wire  clk;
    input wire  rst;
    input wire  send;
    input wire  [7:0] data;
    output reg  ready;
    output reg  line;

    // Constant declarations
    localparam  one_bit = 17'b10111111;
    localparam  one_to_bit = 17'b10111110;
    localparam  one = 17'b1;
    localparam  timer_sign = 17'b10000000;
    localparam  timer_mask = 17'b11111111;
    localparam  start_bit = 9'b1;

    // Stub signals
    reg  [3:0] left$d;
    wire  [3:0] left$q;
    reg  left$clock;
    reg  is_sending$d;
    wire  is_sending$q;
    reg  is_sending$clock;
    reg  [16:0] timer$d;
    wire  [16:0] timer$q;
    reg  timer$clock;
    reg  [8:0] shift$d;
    wire  [8:0] shift$q;
    reg  shift$clock;

    // Local signals
    reg  [7:0] inverted;
    reg  is_due;
    reg  [16:0] reload;

    // Sub module instances
    top$frame_sender$bit_at left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    engines$is_running is_sending(
        .d(is_sending$d),
        .q(is_sending$q),
        .clock(is_sending$clock)
    );
    top$uart_receiver$timer timer(
        .d(timer$d),
        .q(timer$q),
        .clock(timer$clock)
    );
    top$uart_receiver$shift shift(
        .d(shift$d),
        .q(shift$q),
        .clock(shift$clock)
    );

    // Update code
    always @(*) begin
        left$clock = clk;
        is_sending$clock = clk;
        timer$clock = clk;
        shift$clock = clk;
        left$d = left$q;
        is_sending$d = is_sending$q;
        timer$d = timer$q;
        shift$d = shift$q;
        ready = ~is_sending$q;
        is_sending$d = |left$q;
        line = ~shift$q[32'h0];
        inverted = ~data;
        is_due = ~|(timer$q & timer_sign);
        reload = 32'h0;
        if (is_due) begin
            reload = one_to_bit;
        end
        timer$d = ((timer$q + one) & timer_mask) ^ reload;
        if (left$q == 32'h0) begin
            timer$d = one_bit;
            if (send & (~is_sending$q)) begin
                is_sending$d = 1'b1;
                left$d = 32'ha;
                shift$d = (((inverted) & 9'h1ff) << 32'h1) | start_bit;
            end
        end
        else if (is_due) begin
            left$d = left$q - 32'h1;
            shift$d = shift$q >> 32'h1;
        end
        if (rst) begin
            left$d = 32'h0;
            is_sending$d = 1'b0;
            shift$d = 32'h0;
        end
    end

endmodule
