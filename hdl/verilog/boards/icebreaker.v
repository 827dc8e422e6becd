// Emitted by midstate-gateware from CoreConfig { architecture: Rolled, engines: 4, carry_cells: TwoInputs, has_y_register: false, clock_hz: 48750000, baud: 1000000 }.
// Do not edit: change the description in hdl/gateware and run `cargo xtask emit`.

module above(word,inverted_bound,carry,is_above,same_word);

    // Module arguments
    input wire  [15:0] word;
    input wire  [15:0] inverted_bound;
    input wire  carry;
    output reg  is_above;
    output reg  [15:0] same_word;

    // Local signals
    reg  [15:0] bound;

    // Update code
    always @(*) begin
        bound = ~inverted_bound;
        is_above = word > bound;
        if (carry) begin
            is_above = word >= bound;
        end
        same_word = word;
    end

endmodule

module add(x,y,sum);

    // Module arguments
    input wire  [31:0] x;
    input wire  [31:0] y;
    output reg  [31:0] sum;

    // Update code
    always @(*) begin
        sum = x + y;
    end

endmodule

module add_ch(x,e,f,g,sum);

    // Module arguments
    input wire  [31:0] x;
    input wire  [31:0] e;
    input wire  [31:0] f;
    input wire  [31:0] g;
    output reg  [31:0] sum;

    // Local signals
    reg  [31:0] ch;

    // Update code
    always @(*) begin
        ch = (e & f) ^ ((~e) & g);
        sum = x + ch;
    end

endmodule

module add_maj(x,a,b,c,sum);

    // Module arguments
    input wire  [31:0] x;
    input wire  [31:0] a;
    input wire  [31:0] b;
    input wire  [31:0] c;
    output reg  [31:0] sum;

    // Local signals
    reg  [31:0] maj;

    // Update code
    always @(*) begin
        maj = (a & b) ^ (a & c) ^ (b & c);
        sum = x + maj;
    end

endmodule

module add_register(clk,x,y,sum);

    // Module arguments
    input wire  clk;
    input wire  [31:0] x;
    input wire  [31:0] y;
    output reg  [31:0] sum;

    // Stub signals
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] register$d;
    wire  [31:0] register$q;
    reg  register$clock;

    // Sub module instances
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    engines$groups$0$engines$0$a register(
        .d(register$d),
        .q(register$q),
        .clock(register$clock)
    );

    // Update code
    always @(*) begin
        register$clock = clk;
        register$d = register$q;
        add_x$x = x;
        add_x$y = y;
        register$d = add_x$sum;
        sum = register$q;
    end

endmodule

module add_xor(x,y,z,sum);

    // Module arguments
    input wire  [31:0] x;
    input wire  [31:0] y;
    input wire  [31:0] z;
    output reg  [31:0] sum;

    // Local signals
    reg  [31:0] mixed;

    // Update code
    always @(*) begin
        mixed = y ^ z;
        sum = x + mixed;
    end

endmodule

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
    localparam  last_step = 8'h84;
    localparam  block_at = 8'hc7;
    localparam  x_distance = 5'b10010;
    localparam  y_distance = 5'b10111;
    localparam  recall_base = 5'b11001;
    localparam  capture_bit = 10'b1000000000;
    localparam  is_half_rate = 1'b1;
    localparam  has_wide_carry = 1'b0;
    localparam  has_y_register = 1'b0;

    // Stub signals
    reg  [4:0] job_places$address;
    wire  [8:0] job_places$data;
    reg  [7:0] words$read_address;
    reg  words$read_clock;
    wire  [31:0] words$read_data;
    reg  [7:0] words$write_address;
    reg  words$write_clock;
    reg  [31:0] words$write_data;
    reg  words$write_enable;
    reg  [7:0] control$read_address;
    reg  control$read_clock;
    wire  [15:0] control$read_data;
    reg  [7:0] control$write_address;
    reg  control$write_clock;
    reg  [15:0] control$write_data;
    reg  control$write_enable;
    reg  second$d;
    wire  second$q;
    reg  second$clock;
    reg  [7:0] step$d;
    wire  [7:0] step$q;
    reg  step$clock;
    reg  is_last_step$d;
    wire  is_last_step$q;
    reg  is_last_step$clock;
    reg  [7:0] block_word_at$d;
    wire  [7:0] block_word_at$q;
    reg  block_word_at$clock;
    reg  [15:0] lines$d;
    wire  [15:0] lines$q;
    reg  lines$clock;
    reg  [15:0] lines_behind$d;
    wire  [15:0] lines_behind$q;
    reg  lines_behind$clock;
    reg  [31:0] word_behind$d;
    wire  [31:0] word_behind$q;
    reg  word_behind$clock;
    reg  second_behind$d;
    wire  second_behind$q;
    reg  second_behind$clock;
    reg  [15:0] lines_late$d;
    wire  [15:0] lines_late$q;
    reg  lines_late$clock;
    reg  clear_y_later$d;
    wire  clear_y_later$q;
    reg  clear_y_later$clock;
    reg  recall_later$d;
    wire  recall_later$q;
    reg  recall_later$clock;
    reg  [31:0] k$d;
    wire  [31:0] k$q;
    reg  k$clock;
    reg  [31:0] m$d;
    wire  [31:0] m$q;
    reg  m$clock;
    reg  [31:0] m_waiting$0$d;
    wire  [31:0] m_waiting$0$q;
    reg  m_waiting$0$clock;
    reg  [31:0] m_waiting$1$d;
    wire  [31:0] m_waiting$1$q;
    reg  m_waiting$1$clock;
    reg  [31:0] m_waiting$2$d;
    wire  [31:0] m_waiting$2$q;
    reg  m_waiting$2$clock;
    reg  [31:0] m_waiting$3$d;
    wire  [31:0] m_waiting$3$q;
    reg  m_waiting$3$clock;
    reg  [31:0] m_waiting$4$d;
    wire  [31:0] m_waiting$4$q;
    reg  m_waiting$4$clock;
    reg  load_waiting$0$d;
    wire  load_waiting$0$q;
    reg  load_waiting$0$clock;
    reg  load_waiting$1$d;
    wire  load_waiting$1$q;
    reg  load_waiting$1$clock;
    reg  load_waiting$2$d;
    wire  load_waiting$2$q;
    reg  load_waiting$2$clock;
    reg  load_waiting$3$d;
    wire  load_waiting$3$q;
    reg  load_waiting$3$clock;
    reg  load_waiting$4$d;
    wire  load_waiting$4$q;
    reg  load_waiting$4$clock;
    reg  [31:0] m_to_w$d;
    wire  [31:0] m_to_w$q;
    reg  m_to_w$clock;
    reg  [4:0] write_at$d;
    wire  [4:0] write_at$q;
    reg  write_at$clock;
    reg  [4:0] x_at$d;
    wire  [4:0] x_at$q;
    reg  x_at$clock;
    reg  [4:0] y_at$d;
    wire  [4:0] y_at$q;
    reg  y_at$clock;
    reg  [2:0] recalled$d;
    wire  [2:0] recalled$q;
    reg  recalled$clock;
    reg  is_stale$d;
    wire  is_stale$q;
    reg  is_stale$clock;
    reg  [31:0] nonce$d;
    wire  [31:0] nonce$q;
    reg  nonce$clock;
    reg  [7:0] pass_size$d;
    wire  [7:0] pass_size$q;
    reg  pass_size$clock;
    reg  turn_late$d;
    wire  turn_late$q;
    reg  turn_late$clock;
    reg  turn_later$d;
    wire  turn_later$q;
    reg  turn_later$clock;
    reg  [7:0] scan_left$d;
    wire  [7:0] scan_left$q;
    reg  scan_left$clock;
    reg  has_results$d;
    wire  has_results$q;
    reg  has_results$clock;
    reg  is_last_result$d;
    wire  is_last_result$q;
    reg  is_last_result$clock;
    reg  groups$0$clk;
    reg  [31:0] groups$0$k;
    reg  [31:0] groups$0$m;
    reg  [31:0] groups$0$m_to_d;
    reg  groups$0$load_d;
    reg  [31:0] groups$0$m_to_w;
    reg  [11:0] groups$0$nonce_low;
    reg  groups$0$second;
    reg  [31:0] groups$0$inverted_threshold;
    reg  [9:0] groups$0$lines;
    reg  [4:0] groups$0$write_at;
    reg  [4:0] groups$0$x_at;
    reg  [4:0] groups$0$y_at;
    reg  groups$0$shift;
    reg  groups$0$chain_in;
    wire  groups$0$chain_out;

    // Local signals
    reg  [8:0] job_place;
    reg  [15:0] lines_here;
    reg  [31:0] word_here;
    reg  second_here;
    reg  is_turn;
    reg  [31:0] nonce_word;
    reg  is_recalling;
    reg  [4:0] recall_distance;
    reg  is_loading;
    reg  [31:0] m_to_engines;
    reg  line_of_load;
    reg  line_of_y;
    reg  [9:0] turn_bit;
    reg  [9:0] group_lines;
    reg  is_scanning;

    // Sub module instances
    engines$job_places job_places(
        .address(job_places$address),
        .data(job_places$data)
    );
    engines$words words(
        .read_address(words$read_address),
        .read_clock(words$read_clock),
        .read_data(words$read_data),
        .write_address(words$write_address),
        .write_clock(words$write_clock),
        .write_data(words$write_data),
        .write_enable(words$write_enable)
    );
    engines$control control(
        .read_address(control$read_address),
        .read_clock(control$read_clock),
        .read_data(control$read_data),
        .write_address(control$write_address),
        .write_clock(control$write_clock),
        .write_data(control$write_data),
        .write_enable(control$write_enable)
    );
    engines$clear_y_later second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    engines$block_word_at step(
        .d(step$d),
        .q(step$q),
        .clock(step$clock)
    );
    engines$clear_y_later is_last_step(
        .d(is_last_step$d),
        .q(is_last_step$q),
        .clock(is_last_step$clock)
    );
    engines$block_word_at block_word_at(
        .d(block_word_at$d),
        .q(block_word_at$q),
        .clock(block_word_at$clock)
    );
    engines$lines lines(
        .d(lines$d),
        .q(lines$q),
        .clock(lines$clock)
    );
    engines$lines lines_behind(
        .d(lines_behind$d),
        .q(lines_behind$q),
        .clock(lines_behind$clock)
    );
    engines$k word_behind(
        .d(word_behind$d),
        .q(word_behind$q),
        .clock(word_behind$clock)
    );
    engines$clear_y_later second_behind(
        .d(second_behind$d),
        .q(second_behind$q),
        .clock(second_behind$clock)
    );
    engines$lines lines_late(
        .d(lines_late$d),
        .q(lines_late$q),
        .clock(lines_late$clock)
    );
    engines$clear_y_later clear_y_later(
        .d(clear_y_later$d),
        .q(clear_y_later$q),
        .clock(clear_y_later$clock)
    );
    engines$clear_y_later recall_later(
        .d(recall_later$d),
        .q(recall_later$q),
        .clock(recall_later$clock)
    );
    engines$k k(
        .d(k$d),
        .q(k$q),
        .clock(k$clock)
    );
    engines$k m(
        .d(m$d),
        .q(m$q),
        .clock(m$clock)
    );
    engines$groups$0$engines$0$a m_waiting$0(
        .d(m_waiting$0$d),
        .q(m_waiting$0$q),
        .clock(m_waiting$0$clock)
    );
    engines$groups$0$engines$0$a m_waiting$1(
        .d(m_waiting$1$d),
        .q(m_waiting$1$q),
        .clock(m_waiting$1$clock)
    );
    engines$groups$0$engines$0$a m_waiting$2(
        .d(m_waiting$2$d),
        .q(m_waiting$2$q),
        .clock(m_waiting$2$clock)
    );
    engines$groups$0$engines$0$a m_waiting$3(
        .d(m_waiting$3$d),
        .q(m_waiting$3$q),
        .clock(m_waiting$3$clock)
    );
    engines$groups$0$engines$0$a m_waiting$4(
        .d(m_waiting$4$d),
        .q(m_waiting$4$q),
        .clock(m_waiting$4$clock)
    );
    engines$clear_y_later load_waiting$0(
        .d(load_waiting$0$d),
        .q(load_waiting$0$q),
        .clock(load_waiting$0$clock)
    );
    engines$clear_y_later load_waiting$1(
        .d(load_waiting$1$d),
        .q(load_waiting$1$q),
        .clock(load_waiting$1$clock)
    );
    engines$clear_y_later load_waiting$2(
        .d(load_waiting$2$d),
        .q(load_waiting$2$q),
        .clock(load_waiting$2$clock)
    );
    engines$clear_y_later load_waiting$3(
        .d(load_waiting$3$d),
        .q(load_waiting$3$q),
        .clock(load_waiting$3$clock)
    );
    engines$clear_y_later load_waiting$4(
        .d(load_waiting$4$d),
        .q(load_waiting$4$q),
        .clock(load_waiting$4$clock)
    );
    engines$groups$0$engines$0$a m_to_w(
        .d(m_to_w$d),
        .q(m_to_w$q),
        .clock(m_to_w$clock)
    );
    engines$write_at write_at(
        .d(write_at$d),
        .q(write_at$q),
        .clock(write_at$clock)
    );
    engines$write_at x_at(
        .d(x_at$d),
        .q(x_at$q),
        .clock(x_at$clock)
    );
    engines$write_at y_at(
        .d(y_at$d),
        .q(y_at$q),
        .clock(y_at$clock)
    );
    engines$recalled recalled(
        .d(recalled$d),
        .q(recalled$q),
        .clock(recalled$clock)
    );
    engines$clear_y_later is_stale(
        .d(is_stale$d),
        .q(is_stale$q),
        .clock(is_stale$clock)
    );
    engines$k nonce(
        .d(nonce$d),
        .q(nonce$q),
        .clock(nonce$clock)
    );
    engines$block_word_at pass_size(
        .d(pass_size$d),
        .q(pass_size$q),
        .clock(pass_size$clock)
    );
    engines$clear_y_later turn_late(
        .d(turn_late$d),
        .q(turn_late$q),
        .clock(turn_late$clock)
    );
    engines$clear_y_later turn_later(
        .d(turn_later$d),
        .q(turn_later$q),
        .clock(turn_later$clock)
    );
    engines$block_word_at scan_left(
        .d(scan_left$d),
        .q(scan_left$q),
        .clock(scan_left$clock)
    );
    engines$clear_y_later has_results(
        .d(has_results$d),
        .q(has_results$q),
        .clock(has_results$clock)
    );
    engines$clear_y_later is_last_result(
        .d(is_last_result$d),
        .q(is_last_result$q),
        .clock(is_last_result$clock)
    );
    engines$groups$0 groups$0(
        .clk(groups$0$clk),
        .k(groups$0$k),
        .m(groups$0$m),
        .m_to_d(groups$0$m_to_d),
        .load_d(groups$0$load_d),
        .m_to_w(groups$0$m_to_w),
        .nonce_low(groups$0$nonce_low),
        .second(groups$0$second),
        .inverted_threshold(groups$0$inverted_threshold),
        .lines(groups$0$lines),
        .write_at(groups$0$write_at),
        .x_at(groups$0$x_at),
        .y_at(groups$0$y_at),
        .shift(groups$0$shift),
        .chain_in(groups$0$chain_in),
        .chain_out(groups$0$chain_out)
    );

    // Update code
    always @(*) begin
        second$clock = clk;
        step$clock = clk;
        is_last_step$clock = clk;
        block_word_at$clock = clk;
        lines$clock = clk;
        lines_behind$clock = clk;
        word_behind$clock = clk;
        second_behind$clock = clk;
        lines_late$clock = clk;
        clear_y_later$clock = clk;
        recall_later$clock = clk;
        k$clock = clk;
        m$clock = clk;
        m_to_w$clock = clk;
        write_at$clock = clk;
        x_at$clock = clk;
        y_at$clock = clk;
        recalled$clock = clk;
        is_stale$clock = clk;
        nonce$clock = clk;
        pass_size$clock = clk;
        turn_late$clock = clk;
        turn_later$clock = clk;
        scan_left$clock = clk;
        has_results$clock = clk;
        is_last_result$clock = clk;
        second$d = second$q;
        step$d = step$q;
        is_last_step$d = is_last_step$q;
        block_word_at$d = block_word_at$q;
        lines$d = lines$q;
        lines_behind$d = lines_behind$q;
        word_behind$d = word_behind$q;
        second_behind$d = second_behind$q;
        lines_late$d = lines_late$q;
        clear_y_later$d = clear_y_later$q;
        recall_later$d = recall_later$q;
        k$d = k$q;
        m$d = m$q;
        m_to_w$d = m_to_w$q;
        write_at$d = write_at$q;
        x_at$d = x_at$q;
        y_at$d = y_at$q;
        recalled$d = recalled$q;
        is_stale$d = is_stale$q;
        nonce$d = nonce$q;
        pass_size$d = pass_size$q;
        turn_late$d = turn_late$q;
        turn_later$d = turn_later$q;
        scan_left$d = scan_left$q;
        has_results$d = has_results$q;
        is_last_result$d = is_last_result$q;
        words$read_clock = clk;
        words$write_clock = clk;
        control$read_clock = clk;
        control$write_clock = clk;
        control$write_address = 32'h0;
        control$write_data = 32'h0;
        control$write_enable = 1'b0;
        second$d = ~second$q;
        is_last_step$d = step$q == last_step;
        if (second$q) begin
            step$d = step$q + 32'h1;
            if (is_last_step$q) begin
                step$d = 32'h0;
            end
        end
        control$read_address = step$q;
        lines$d = control$read_data;
        lines_behind$d = lines$q;
        word_behind$d = words$read_data;
        second_behind$d = second$q;
        lines_here = lines$q;
        word_here = words$read_data;
        second_here = second$q;
        if (has_wide_carry) begin
            lines_here = lines_behind$q;
            word_here = word_behind$q;
            second_here = second_behind$q;
        end
        lines_late$d = lines_here;
        words$read_address = step$q;
        if (second$q) begin
            words$read_address = block_word_at$q;
        end
        nonce_word = (((nonce$q[(32'hc)+:(4)]) & 32'hffffffff) << 32'h14) | (((nonce$q[(32'h10)+:(8)]) & 32'hffffffff) << 32'h8) | ((nonce$q[(32'h18)+:(8)]) & 32'hffffffff);
        if (second_here) begin
            k$d = word_here;
        end
        else begin
            m$d = 32'h0;
            if (lines_here[32'h8]) begin
                m$d = word_here;
            end
            if (lines_here[32'h7]) begin
                m$d = nonce_word;
            end
        end
        if (~second$q) begin
            if (lines$q[32'h8]) begin
                block_word_at$d = block_word_at$q + 32'h1;
            end
            if (lines$q[32'ha]) begin
                block_word_at$d = block_at;
            end
        end
        is_loading = lines_late$q[32'h0];
        line_of_load = lines_late$q[(32'h0)+:(1)];
        clear_y_later$d = lines_late$q[32'h3];
        line_of_y = ((clear_y_later$q) & 1'h1);
        m_to_engines = m$q;
        m_to_w$d = 32'h0;
        m_waiting$0$clock = clk;
        load_waiting$0$clock = clk;
        m_waiting$1$clock = clk;
        load_waiting$1$clock = clk;
        m_waiting$2$clock = clk;
        load_waiting$2$clock = clk;
        m_waiting$3$clock = clk;
        load_waiting$3$clock = clk;
        m_waiting$4$clock = clk;
        load_waiting$4$clock = clk;
        m_waiting$0$d = m$q;
        load_waiting$0$d = 1'b0;
        if (has_wide_carry) begin
            line_of_load = 32'h0;
            line_of_y = lines_late$q[(32'h3)+:(1)];
            m_to_engines = 32'h0;
            load_waiting$0$d = is_loading;
            if (~is_loading) begin
                m_to_w$d = m$q;
            end
        end
        m_waiting$1$d = m_waiting$0$q;
        load_waiting$1$d = load_waiting$0$q;
        m_waiting$2$d = m_waiting$1$q;
        load_waiting$2$d = load_waiting$1$q;
        m_waiting$3$d = m_waiting$2$q;
        load_waiting$3$d = load_waiting$2$q;
        m_waiting$4$d = m_waiting$3$q;
        load_waiting$4$d = load_waiting$3$q;
        write_at$d = write_at$q + 32'h1;
        x_at$d = write_at$q + x_distance;
        recalled$d = 32'h0;
        recall_distance = y_distance;
        recall_later$d = lines_late$q[32'h6];
        is_recalling = recall_later$q;
        if (has_y_register) begin
            is_recalling = lines_late$q[32'h6];
        end
        if (is_recalling) begin
            recalled$d = recalled$q + 32'h1;
            recall_distance = recall_base - (((recalled$q[(32'h1)+:(2)]) & 5'h1f) << 32'h2);
        end
        y_at$d = write_at$q + recall_distance;
        job_place = job_places$data;
        job_places$address = job_index;
        words$write_address = job_place[(32'h0)+:(8)];
        words$write_data = job_word;
        words$write_enable = job_write & job_place[32'h8];
        if (lines_here[32'ha]) begin
            is_stale$d = 1'b0;
        end
        if (job_write) begin
            is_stale$d = 1'b1;
        end
        is_turn = lines_here[32'h9] & (~second_here);
        turn_late$d = is_turn;
        turn_later$d = turn_late$q;
        deal_ready = lines_here[32'h9] & (~second_here) & (~is_stale$q);
        if (deal_grows) begin
            pass_size$d = pass_size$q + 32'h1;
        end
        is_scanning = has_results$q & (second_here | (~is_half_rate));
        is_last_result$d = scan_left$q == 32'h1;
        if (is_scanning) begin
            scan_left$d = scan_left$q - 32'h1;
            is_last_result$d = scan_left$q == 32'h2;
            if (is_last_result$q) begin
                has_results$d = 1'b0;
            end
        end
        if (is_turn) begin
            nonce$d = deal_nonce;
            scan_left$d = pass_size$q;
            pass_size$d = 32'h0;
        end
        if (turn_later$q) begin
            has_results$d = |scan_left$q;
        end
        result = is_scanning;
        hit = is_scanning & groups$0$chain_out;
        done = is_scanning & is_last_result$q;
        if (rst) begin
            pass_size$d = 32'h0;
            scan_left$d = 32'h0;
            has_results$d = 1'b0;
        end
        turn_bit = 32'h0;
        if (turn_late$q) begin
            turn_bit = capture_bit;
        end
        group_lines = ((line_of_load) & 10'h3ff) | (((lines_here[(32'h1)+:(1)]) & 10'h3ff) << 32'h1) | (((lines_late$q[(32'h1)+:(1)]) & 10'h3ff) << 32'h2) | (((lines_late$q[(32'h2)+:(1)]) & 10'h3ff) << 32'h3) | (((line_of_y) & 10'h3ff) << 32'h4) | (((lines_here[(32'h4)+:(1)]) & 10'h3ff) << 32'h5) | (((lines_late$q[(32'h5)+:(1)]) & 10'h3ff) << 32'h6) | (((lines_late$q[(32'hb)+:(1)]) & 10'h3ff) << 32'h7) | (((lines_here[(32'h7)+:(1)]) & 10'h3ff) << 32'h8) | turn_bit;
        groups$0$clk = clk;
        groups$0$k = k$q;
        groups$0$m = m_to_engines;
        groups$0$m_to_d = m_waiting$4$q;
        groups$0$load_d = load_waiting$4$q;
        groups$0$m_to_w = m_to_w$q;
        groups$0$nonce_low = nonce$q[(32'h0)+:(12)];
        groups$0$second = second_here;
        groups$0$shift = is_scanning;
        groups$0$inverted_threshold = inverted_threshold;
        groups$0$lines = group_lines;
        groups$0$write_at = write_at$q;
        groups$0$x_at = x_at$q;
        groups$0$y_at = y_at$q;
        groups$0$chain_in = 1'b0;
    end

endmodule

module engines$block_word_at(d,q,clock);

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

module engines$clear_y_later(d,q,clock);

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

module engines$control(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [7:0] read_address;
    input wire  read_clock;
    output reg  [15:0] read_data;
    input wire  [7:0] write_address;
    input wire  write_clock;
    input wire  [15:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[15:0] mem[255:0];

    initial begin
    mem[8'h0] = 16'h119;
    mem[8'h1] = 16'h11d;
    mem[8'h2] = 16'h11d;
    mem[8'h3] = 16'h31f;
    mem[8'h4] = 16'h9e;
    mem[8'h5] = 16'h11a;
    mem[8'h6] = 16'h1a;
    mem[8'h7] = 16'h18;
    mem[8'h8] = 16'h18;
    mem[8'h9] = 16'h18;
    mem[8'ha] = 16'h18;
    mem[8'hb] = 16'h10;
    mem[8'hc] = 16'h10;
    mem[8'hd] = 16'h10;
    mem[8'he] = 16'h10;
    mem[8'hf] = 16'h10;
    mem[8'h10] = 16'h110;
    mem[8'h11] = 16'h110;
    mem[8'h12] = 16'h110;
    mem[8'h13] = 16'h110;
    mem[8'h14] = 16'h0;
    mem[8'h15] = 16'h0;
    mem[8'h16] = 16'h0;
    mem[8'h17] = 16'h0;
    mem[8'h18] = 16'h0;
    mem[8'h19] = 16'h0;
    mem[8'h1a] = 16'h0;
    mem[8'h1b] = 16'h0;
    mem[8'h1c] = 16'h0;
    mem[8'h1d] = 16'h0;
    mem[8'h1e] = 16'h0;
    mem[8'h1f] = 16'h0;
    mem[8'h20] = 16'h0;
    mem[8'h21] = 16'h0;
    mem[8'h22] = 16'h0;
    mem[8'h23] = 16'h0;
    mem[8'h24] = 16'h0;
    mem[8'h25] = 16'h0;
    mem[8'h26] = 16'h0;
    mem[8'h27] = 16'h0;
    mem[8'h28] = 16'h0;
    mem[8'h29] = 16'h0;
    mem[8'h2a] = 16'h0;
    mem[8'h2b] = 16'h0;
    mem[8'h2c] = 16'h0;
    mem[8'h2d] = 16'h0;
    mem[8'h2e] = 16'h0;
    mem[8'h2f] = 16'h0;
    mem[8'h30] = 16'h0;
    mem[8'h31] = 16'h0;
    mem[8'h32] = 16'h0;
    mem[8'h33] = 16'h0;
    mem[8'h34] = 16'h0;
    mem[8'h35] = 16'h0;
    mem[8'h36] = 16'h0;
    mem[8'h37] = 16'h0;
    mem[8'h38] = 16'h800;
    mem[8'h39] = 16'h800;
    mem[8'h3a] = 16'h800;
    mem[8'h3b] = 16'h808;
    mem[8'h3c] = 16'h808;
    mem[8'h3d] = 16'h808;
    mem[8'h3e] = 16'h808;
    mem[8'h3f] = 16'h808;
    mem[8'h40] = 16'h20;
    mem[8'h41] = 16'h30;
    mem[8'h42] = 16'h30;
    mem[8'h43] = 16'h72;
    mem[8'h44] = 16'h173;
    mem[8'h45] = 16'h177;
    mem[8'h46] = 16'h177;
    mem[8'h47] = 16'h177;
    mem[8'h48] = 16'h156;
    mem[8'h49] = 16'h152;
    mem[8'h4a] = 16'h152;
    mem[8'h4b] = 16'h158;
    mem[8'h4c] = 16'h158;
    mem[8'h4d] = 16'h158;
    mem[8'h4e] = 16'h158;
    mem[8'h4f] = 16'h158;
    mem[8'h50] = 16'h118;
    mem[8'h51] = 16'h18;
    mem[8'h52] = 16'h10;
    mem[8'h53] = 16'h10;
    mem[8'h54] = 16'h10;
    mem[8'h55] = 16'h10;
    mem[8'h56] = 16'h10;
    mem[8'h57] = 16'h110;
    mem[8'h58] = 16'h0;
    mem[8'h59] = 16'h0;
    mem[8'h5a] = 16'h0;
    mem[8'h5b] = 16'h0;
    mem[8'h5c] = 16'h0;
    mem[8'h5d] = 16'h0;
    mem[8'h5e] = 16'h0;
    mem[8'h5f] = 16'h0;
    mem[8'h60] = 16'h0;
    mem[8'h61] = 16'h0;
    mem[8'h62] = 16'h0;
    mem[8'h63] = 16'h0;
    mem[8'h64] = 16'h0;
    mem[8'h65] = 16'h0;
    mem[8'h66] = 16'h0;
    mem[8'h67] = 16'h0;
    mem[8'h68] = 16'h0;
    mem[8'h69] = 16'h0;
    mem[8'h6a] = 16'h0;
    mem[8'h6b] = 16'h0;
    mem[8'h6c] = 16'h0;
    mem[8'h6d] = 16'h0;
    mem[8'h6e] = 16'h0;
    mem[8'h6f] = 16'h0;
    mem[8'h70] = 16'h0;
    mem[8'h71] = 16'h0;
    mem[8'h72] = 16'h0;
    mem[8'h73] = 16'h0;
    mem[8'h74] = 16'h0;
    mem[8'h75] = 16'h0;
    mem[8'h76] = 16'h0;
    mem[8'h77] = 16'h0;
    mem[8'h78] = 16'h0;
    mem[8'h79] = 16'h0;
    mem[8'h7a] = 16'h0;
    mem[8'h7b] = 16'h0;
    mem[8'h7c] = 16'h0;
    mem[8'h7d] = 16'h0;
    mem[8'h7e] = 16'h0;
    mem[8'h7f] = 16'h8;
    mem[8'h80] = 16'h8;
    mem[8'h81] = 16'h8;
    mem[8'h82] = 16'h8;
    mem[8'h83] = 16'h408;
    mem[8'h84] = 16'h8;
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

module engines$groups$0(clk,k,m,m_to_d,load_d,m_to_w,nonce_low,second,inverted_threshold,lines,write_at,x_at,y_at,shift,chain_in,chain_out);

    // Module arguments
    input wire  clk;
    input wire  [31:0] k;
    input wire  [31:0] m;
    input wire  [31:0] m_to_d;
    input wire  load_d;
    input wire  [31:0] m_to_w;
    input wire  [11:0] nonce_low;
    input wire  second;
    input wire  [31:0] inverted_threshold;
    input wire  [9:0] lines;
    input wire  [4:0] write_at;
    input wire  [4:0] x_at;
    input wire  [4:0] y_at;
    input wire  shift;
    input wire  chain_in;
    output reg  chain_out;

    // Constant declarations
    localparam  is_registered = 1'b0;
    localparam  ones = 32'hffffffff;
    localparam  offsets$0 = 12'h0;
    localparam  offsets$1 = 12'h2;
    localparam  offsets$2 = 12'h4;
    localparam  offsets$3 = 12'h6;

    // Stub signals
    reg  [31:0] k_register$d;
    wire  [31:0] k_register$q;
    reg  k_register$clock;
    reg  [31:0] m_register$d;
    wire  [31:0] m_register$q;
    reg  m_register$clock;
    reg  [31:0] m_to_d_register$d;
    wire  [31:0] m_to_d_register$q;
    reg  m_to_d_register$clock;
    reg  load_d_register$d;
    wire  load_d_register$q;
    reg  load_d_register$clock;
    reg  [31:0] m_to_w_register$d;
    wire  [31:0] m_to_w_register$q;
    reg  m_to_w_register$clock;
    reg  [11:0] nonce_low_register$d;
    wire  [11:0] nonce_low_register$q;
    reg  nonce_low_register$clock;
    reg  second_register$d;
    wire  second_register$q;
    reg  second_register$clock;
    reg  [31:0] inverted_threshold_register$d;
    wire  [31:0] inverted_threshold_register$q;
    reg  inverted_threshold_register$clock;
    reg  [9:0] lines_register$d;
    wire  [9:0] lines_register$q;
    reg  lines_register$clock;
    reg  [4:0] write_at_register$d;
    wire  [4:0] write_at_register$q;
    reg  write_at_register$clock;
    reg  [4:0] x_at_register$d;
    wire  [4:0] x_at_register$q;
    reg  x_at_register$clock;
    reg  [4:0] y_at_register$d;
    wire  [4:0] y_at_register$q;
    reg  y_at_register$clock;
    reg  engines$0$clk;
    reg  [31:0] engines$0$k;
    reg  [31:0] engines$0$m;
    reg  [31:0] engines$0$m_to_d;
    reg  [31:0] engines$0$load_d;
    reg  [31:0] engines$0$m_to_w;
    reg  [11:0] engines$0$nonce_low;
    reg  [11:0] engines$0$offset;
    reg  [31:0] engines$0$inverted_threshold;
    reg  engines$0$load;
    reg  engines$0$clear_e;
    reg  engines$0$clear_a;
    reg  engines$0$clear_g;
    reg  engines$0$clear_y;
    reg  engines$0$clear_w;
    reg  engines$0$store_a;
    reg  engines$0$clear_x;
    reg  engines$0$nonce;
    reg  [4:0] engines$0$write_at;
    reg  [4:0] engines$0$x_at;
    reg  [4:0] engines$0$y_at;
    reg  engines$0$capture;
    reg  engines$0$shift;
    reg  engines$0$chain_in;
    wire  engines$0$chain_out;
    reg  engines$1$clk;
    reg  [31:0] engines$1$k;
    reg  [31:0] engines$1$m;
    reg  [31:0] engines$1$m_to_d;
    reg  [31:0] engines$1$load_d;
    reg  [31:0] engines$1$m_to_w;
    reg  [11:0] engines$1$nonce_low;
    reg  [11:0] engines$1$offset;
    reg  [31:0] engines$1$inverted_threshold;
    reg  engines$1$load;
    reg  engines$1$clear_e;
    reg  engines$1$clear_a;
    reg  engines$1$clear_g;
    reg  engines$1$clear_y;
    reg  engines$1$clear_w;
    reg  engines$1$store_a;
    reg  engines$1$clear_x;
    reg  engines$1$nonce;
    reg  [4:0] engines$1$write_at;
    reg  [4:0] engines$1$x_at;
    reg  [4:0] engines$1$y_at;
    reg  engines$1$capture;
    reg  engines$1$shift;
    reg  engines$1$chain_in;
    wire  engines$1$chain_out;
    reg  engines$2$clk;
    reg  [31:0] engines$2$k;
    reg  [31:0] engines$2$m;
    reg  [31:0] engines$2$m_to_d;
    reg  [31:0] engines$2$load_d;
    reg  [31:0] engines$2$m_to_w;
    reg  [11:0] engines$2$nonce_low;
    reg  [11:0] engines$2$offset;
    reg  [31:0] engines$2$inverted_threshold;
    reg  engines$2$load;
    reg  engines$2$clear_e;
    reg  engines$2$clear_a;
    reg  engines$2$clear_g;
    reg  engines$2$clear_y;
    reg  engines$2$clear_w;
    reg  engines$2$store_a;
    reg  engines$2$clear_x;
    reg  engines$2$nonce;
    reg  [4:0] engines$2$write_at;
    reg  [4:0] engines$2$x_at;
    reg  [4:0] engines$2$y_at;
    reg  engines$2$capture;
    reg  engines$2$shift;
    reg  engines$2$chain_in;
    wire  engines$2$chain_out;
    reg  engines$3$clk;
    reg  [31:0] engines$3$k;
    reg  [31:0] engines$3$m;
    reg  [31:0] engines$3$m_to_d;
    reg  [31:0] engines$3$load_d;
    reg  [31:0] engines$3$m_to_w;
    reg  [11:0] engines$3$nonce_low;
    reg  [11:0] engines$3$offset;
    reg  [31:0] engines$3$inverted_threshold;
    reg  engines$3$load;
    reg  engines$3$clear_e;
    reg  engines$3$clear_a;
    reg  engines$3$clear_g;
    reg  engines$3$clear_y;
    reg  engines$3$clear_w;
    reg  engines$3$store_a;
    reg  engines$3$clear_x;
    reg  engines$3$nonce;
    reg  [4:0] engines$3$write_at;
    reg  [4:0] engines$3$x_at;
    reg  [4:0] engines$3$y_at;
    reg  engines$3$capture;
    reg  engines$3$shift;
    reg  engines$3$chain_in;
    wire  engines$3$chain_out;

    // Local signals
    reg  [31:0] k_here;
    reg  [31:0] m_here;
    reg  [31:0] m_to_d_here;
    reg  load_d_here;
    reg  [31:0] m_to_w_here;
    reg  [11:0] nonce_low_here;
    reg  second_here;
    reg  [31:0] inverted_threshold_here;
    reg  [9:0] lines_here;
    reg  [4:0] write_at_here;
    reg  [4:0] x_at_here;
    reg  [4:0] y_at_here;
    reg  [31:0] load_d_word;
    reg  [11:0] second_bit;

    // Sub module instances
    engines$groups$0$engines$0$a k_register(
        .d(k_register$d),
        .q(k_register$q),
        .clock(k_register$clock)
    );
    engines$groups$0$engines$0$a m_register(
        .d(m_register$d),
        .q(m_register$q),
        .clock(m_register$clock)
    );
    engines$groups$0$engines$0$a m_to_d_register(
        .d(m_to_d_register$d),
        .q(m_to_d_register$q),
        .clock(m_to_d_register$clock)
    );
    engines$groups$0$engines$0$chain_first load_d_register(
        .d(load_d_register$d),
        .q(load_d_register$q),
        .clock(load_d_register$clock)
    );
    engines$groups$0$engines$0$a m_to_w_register(
        .d(m_to_w_register$d),
        .q(m_to_w_register$q),
        .clock(m_to_w_register$clock)
    );
    engines$groups$0$engines$0$own_nonce nonce_low_register(
        .d(nonce_low_register$d),
        .q(nonce_low_register$q),
        .clock(nonce_low_register$clock)
    );
    engines$groups$0$engines$0$chain_first second_register(
        .d(second_register$d),
        .q(second_register$q),
        .clock(second_register$clock)
    );
    engines$groups$0$engines$0$a inverted_threshold_register(
        .d(inverted_threshold_register$d),
        .q(inverted_threshold_register$q),
        .clock(inverted_threshold_register$clock)
    );
    engines$groups$0$lines_register lines_register(
        .d(lines_register$d),
        .q(lines_register$q),
        .clock(lines_register$clock)
    );
    engines$groups$0$write_at_register write_at_register(
        .d(write_at_register$d),
        .q(write_at_register$q),
        .clock(write_at_register$clock)
    );
    engines$groups$0$write_at_register x_at_register(
        .d(x_at_register$d),
        .q(x_at_register$q),
        .clock(x_at_register$clock)
    );
    engines$groups$0$write_at_register y_at_register(
        .d(y_at_register$d),
        .q(y_at_register$q),
        .clock(y_at_register$clock)
    );
    engines$groups$0$engines$0 engines$0(
        .clk(engines$0$clk),
        .k(engines$0$k),
        .m(engines$0$m),
        .m_to_d(engines$0$m_to_d),
        .load_d(engines$0$load_d),
        .m_to_w(engines$0$m_to_w),
        .nonce_low(engines$0$nonce_low),
        .offset(engines$0$offset),
        .inverted_threshold(engines$0$inverted_threshold),
        .load(engines$0$load),
        .clear_e(engines$0$clear_e),
        .clear_a(engines$0$clear_a),
        .clear_g(engines$0$clear_g),
        .clear_y(engines$0$clear_y),
        .clear_w(engines$0$clear_w),
        .store_a(engines$0$store_a),
        .clear_x(engines$0$clear_x),
        .nonce(engines$0$nonce),
        .write_at(engines$0$write_at),
        .x_at(engines$0$x_at),
        .y_at(engines$0$y_at),
        .capture(engines$0$capture),
        .shift(engines$0$shift),
        .chain_in(engines$0$chain_in),
        .chain_out(engines$0$chain_out)
    );
    engines$groups$0$engines$0 engines$1(
        .clk(engines$1$clk),
        .k(engines$1$k),
        .m(engines$1$m),
        .m_to_d(engines$1$m_to_d),
        .load_d(engines$1$load_d),
        .m_to_w(engines$1$m_to_w),
        .nonce_low(engines$1$nonce_low),
        .offset(engines$1$offset),
        .inverted_threshold(engines$1$inverted_threshold),
        .load(engines$1$load),
        .clear_e(engines$1$clear_e),
        .clear_a(engines$1$clear_a),
        .clear_g(engines$1$clear_g),
        .clear_y(engines$1$clear_y),
        .clear_w(engines$1$clear_w),
        .store_a(engines$1$store_a),
        .clear_x(engines$1$clear_x),
        .nonce(engines$1$nonce),
        .write_at(engines$1$write_at),
        .x_at(engines$1$x_at),
        .y_at(engines$1$y_at),
        .capture(engines$1$capture),
        .shift(engines$1$shift),
        .chain_in(engines$1$chain_in),
        .chain_out(engines$1$chain_out)
    );
    engines$groups$0$engines$0 engines$2(
        .clk(engines$2$clk),
        .k(engines$2$k),
        .m(engines$2$m),
        .m_to_d(engines$2$m_to_d),
        .load_d(engines$2$load_d),
        .m_to_w(engines$2$m_to_w),
        .nonce_low(engines$2$nonce_low),
        .offset(engines$2$offset),
        .inverted_threshold(engines$2$inverted_threshold),
        .load(engines$2$load),
        .clear_e(engines$2$clear_e),
        .clear_a(engines$2$clear_a),
        .clear_g(engines$2$clear_g),
        .clear_y(engines$2$clear_y),
        .clear_w(engines$2$clear_w),
        .store_a(engines$2$store_a),
        .clear_x(engines$2$clear_x),
        .nonce(engines$2$nonce),
        .write_at(engines$2$write_at),
        .x_at(engines$2$x_at),
        .y_at(engines$2$y_at),
        .capture(engines$2$capture),
        .shift(engines$2$shift),
        .chain_in(engines$2$chain_in),
        .chain_out(engines$2$chain_out)
    );
    engines$groups$0$engines$0 engines$3(
        .clk(engines$3$clk),
        .k(engines$3$k),
        .m(engines$3$m),
        .m_to_d(engines$3$m_to_d),
        .load_d(engines$3$load_d),
        .m_to_w(engines$3$m_to_w),
        .nonce_low(engines$3$nonce_low),
        .offset(engines$3$offset),
        .inverted_threshold(engines$3$inverted_threshold),
        .load(engines$3$load),
        .clear_e(engines$3$clear_e),
        .clear_a(engines$3$clear_a),
        .clear_g(engines$3$clear_g),
        .clear_y(engines$3$clear_y),
        .clear_w(engines$3$clear_w),
        .store_a(engines$3$store_a),
        .clear_x(engines$3$clear_x),
        .nonce(engines$3$nonce),
        .write_at(engines$3$write_at),
        .x_at(engines$3$x_at),
        .y_at(engines$3$y_at),
        .capture(engines$3$capture),
        .shift(engines$3$shift),
        .chain_in(engines$3$chain_in),
        .chain_out(engines$3$chain_out)
    );

    // Update code
    always @(*) begin
        k_register$clock = clk;
        m_register$clock = clk;
        m_to_d_register$clock = clk;
        load_d_register$clock = clk;
        m_to_w_register$clock = clk;
        nonce_low_register$clock = clk;
        second_register$clock = clk;
        inverted_threshold_register$clock = clk;
        lines_register$clock = clk;
        write_at_register$clock = clk;
        x_at_register$clock = clk;
        y_at_register$clock = clk;
        k_register$d = k_register$q;
        m_register$d = m_register$q;
        m_to_d_register$d = m_to_d_register$q;
        load_d_register$d = load_d_register$q;
        m_to_w_register$d = m_to_w_register$q;
        nonce_low_register$d = nonce_low_register$q;
        second_register$d = second_register$q;
        inverted_threshold_register$d = inverted_threshold_register$q;
        lines_register$d = lines_register$q;
        write_at_register$d = write_at_register$q;
        x_at_register$d = x_at_register$q;
        y_at_register$d = y_at_register$q;
        k_register$d = k;
        m_register$d = m;
        m_to_d_register$d = m_to_d;
        load_d_register$d = load_d;
        m_to_w_register$d = m_to_w;
        nonce_low_register$d = nonce_low;
        second_register$d = second;
        inverted_threshold_register$d = inverted_threshold;
        lines_register$d = lines;
        write_at_register$d = write_at;
        x_at_register$d = x_at;
        y_at_register$d = y_at;
        k_here = k;
        m_here = m;
        m_to_d_here = m_to_d;
        load_d_here = load_d;
        m_to_w_here = m_to_w;
        nonce_low_here = nonce_low;
        second_here = second;
        inverted_threshold_here = inverted_threshold;
        lines_here = lines;
        write_at_here = write_at;
        x_at_here = x_at;
        y_at_here = y_at;
        if (is_registered) begin
            k_here = k_register$q;
            m_here = m_register$q;
            m_to_d_here = m_to_d_register$q;
            load_d_here = load_d_register$q;
            m_to_w_here = m_to_w_register$q;
            nonce_low_here = nonce_low_register$q;
            second_here = second_register$q;
            inverted_threshold_here = inverted_threshold_register$q;
            lines_here = lines_register$q;
            write_at_here = write_at_register$q;
            x_at_here = x_at_register$q;
            y_at_here = y_at_register$q;
        end
        second_bit = 32'h0;
        if (second_here) begin
            second_bit = 32'h1;
        end
        load_d_word = 32'h0;
        if (load_d_here) begin
            load_d_word = ones;
        end
        engines$0$clk = clk;
        engines$0$k = k_here;
        engines$0$m = m_here;
        engines$0$m_to_d = m_to_d_here;
        engines$0$load_d = load_d_word;
        engines$0$m_to_w = m_to_w_here;
        engines$0$nonce_low = nonce_low_here;
        engines$0$offset = offsets$0 | second_bit;
        engines$0$shift = shift;
        engines$0$inverted_threshold = inverted_threshold_here;
        engines$0$load = lines_here[32'h0];
        engines$0$clear_e = lines_here[32'h1];
        engines$0$clear_a = lines_here[32'h2];
        engines$0$clear_g = lines_here[32'h3];
        engines$0$clear_y = lines_here[32'h4];
        engines$0$clear_w = lines_here[32'h5];
        engines$0$store_a = lines_here[32'h6];
        engines$0$clear_x = lines_here[32'h7];
        engines$0$nonce = lines_here[32'h8];
        engines$0$capture = lines_here[32'h9];
        engines$0$write_at = write_at_here;
        engines$0$x_at = x_at_here;
        engines$0$y_at = y_at_here;
        engines$1$clk = clk;
        engines$1$k = k_here;
        engines$1$m = m_here;
        engines$1$m_to_d = m_to_d_here;
        engines$1$load_d = load_d_word;
        engines$1$m_to_w = m_to_w_here;
        engines$1$nonce_low = nonce_low_here;
        engines$1$offset = offsets$1 | second_bit;
        engines$1$shift = shift;
        engines$1$inverted_threshold = inverted_threshold_here;
        engines$1$load = lines_here[32'h0];
        engines$1$clear_e = lines_here[32'h1];
        engines$1$clear_a = lines_here[32'h2];
        engines$1$clear_g = lines_here[32'h3];
        engines$1$clear_y = lines_here[32'h4];
        engines$1$clear_w = lines_here[32'h5];
        engines$1$store_a = lines_here[32'h6];
        engines$1$clear_x = lines_here[32'h7];
        engines$1$nonce = lines_here[32'h8];
        engines$1$capture = lines_here[32'h9];
        engines$1$write_at = write_at_here;
        engines$1$x_at = x_at_here;
        engines$1$y_at = y_at_here;
        engines$2$clk = clk;
        engines$2$k = k_here;
        engines$2$m = m_here;
        engines$2$m_to_d = m_to_d_here;
        engines$2$load_d = load_d_word;
        engines$2$m_to_w = m_to_w_here;
        engines$2$nonce_low = nonce_low_here;
        engines$2$offset = offsets$2 | second_bit;
        engines$2$shift = shift;
        engines$2$inverted_threshold = inverted_threshold_here;
        engines$2$load = lines_here[32'h0];
        engines$2$clear_e = lines_here[32'h1];
        engines$2$clear_a = lines_here[32'h2];
        engines$2$clear_g = lines_here[32'h3];
        engines$2$clear_y = lines_here[32'h4];
        engines$2$clear_w = lines_here[32'h5];
        engines$2$store_a = lines_here[32'h6];
        engines$2$clear_x = lines_here[32'h7];
        engines$2$nonce = lines_here[32'h8];
        engines$2$capture = lines_here[32'h9];
        engines$2$write_at = write_at_here;
        engines$2$x_at = x_at_here;
        engines$2$y_at = y_at_here;
        engines$3$clk = clk;
        engines$3$k = k_here;
        engines$3$m = m_here;
        engines$3$m_to_d = m_to_d_here;
        engines$3$load_d = load_d_word;
        engines$3$m_to_w = m_to_w_here;
        engines$3$nonce_low = nonce_low_here;
        engines$3$offset = offsets$3 | second_bit;
        engines$3$shift = shift;
        engines$3$inverted_threshold = inverted_threshold_here;
        engines$3$load = lines_here[32'h0];
        engines$3$clear_e = lines_here[32'h1];
        engines$3$clear_a = lines_here[32'h2];
        engines$3$clear_g = lines_here[32'h3];
        engines$3$clear_y = lines_here[32'h4];
        engines$3$clear_w = lines_here[32'h5];
        engines$3$store_a = lines_here[32'h6];
        engines$3$clear_x = lines_here[32'h7];
        engines$3$nonce = lines_here[32'h8];
        engines$3$capture = lines_here[32'h9];
        engines$3$write_at = write_at_here;
        engines$3$x_at = x_at_here;
        engines$3$y_at = y_at_here;
        engines$3$chain_in = chain_in;
        engines$0$chain_in = engines$1$chain_out;
        engines$1$chain_in = engines$2$chain_out;
        engines$2$chain_in = engines$3$chain_out;
        chain_out = engines$0$chain_out;
    end

endmodule

module engines$groups$0$engines$0(clk,k,m,m_to_d,load_d,m_to_w,nonce_low,offset,inverted_threshold,load,clear_e,clear_a,clear_g,clear_y,clear_w,store_a,clear_x,nonce,write_at,x_at,y_at,capture,shift,chain_in,chain_out);

    // Module arguments
    input wire  clk;
    input wire  [31:0] k;
    input wire  [31:0] m;
    input wire  [31:0] m_to_d;
    input wire  [31:0] load_d;
    input wire  [31:0] m_to_w;
    input wire  [11:0] nonce_low;
    input wire  [11:0] offset;
    input wire  [31:0] inverted_threshold;
    input wire  load;
    input wire  clear_e;
    input wire  clear_a;
    input wire  clear_g;
    input wire  clear_y;
    input wire  clear_w;
    input wire  store_a;
    input wire  clear_x;
    input wire  nonce;
    input wire  [4:0] write_at;
    input wire  [4:0] x_at;
    input wire  [4:0] y_at;
    input wire  capture;
    input wire  shift;
    input wire  chain_in;
    output reg  chain_out;

    // Constant declarations
    localparam  has_wide_carry = 1'b0;
    localparam  has_y_register = 1'b0;
    localparam  ones = 32'hffffffff;

    // Stub signals
    reg  [31:0] e$d;
    wire  [31:0] e$q;
    reg  e$clock;
    reg  [31:0] e_late$d;
    wire  [31:0] e_late$q;
    reg  e_late$clock;
    reg  [31:0] f$d;
    wire  [31:0] f$q;
    reg  f$clock;
    reg  [31:0] f_late$d;
    wire  [31:0] f_late$q;
    reg  f_late$clock;
    reg  [31:0] g$d;
    wire  [31:0] g$q;
    reg  g$clock;
    reg  [31:0] a$d;
    wire  [31:0] a$q;
    reg  a$clock;
    reg  [31:0] a_late$d;
    wire  [31:0] a_late$q;
    reg  a_late$clock;
    reg  [31:0] b$d;
    wire  [31:0] b$q;
    reg  b$clock;
    reg  [31:0] b_late$d;
    wire  [31:0] b_late$q;
    reg  b_late$clock;
    reg  [31:0] c$d;
    wire  [31:0] c$q;
    reg  c$clock;
    reg  [31:0] d$d;
    wire  [31:0] d$q;
    reg  d$clock;
    reg  [31:0] hkw_late$d;
    wire  [31:0] hkw_late$q;
    reg  hkw_late$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] sigma1_ch$d;
    wire  [31:0] sigma1_ch$q;
    reg  sigma1_ch$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] sigma0_maj$d;
    wire  [31:0] sigma0_maj$q;
    reg  sigma0_maj$clock;
    reg  [31:0] w$d;
    wire  [31:0] w$q;
    reg  w$clock;
    reg  [31:0] w_late$d;
    wire  [31:0] w_late$q;
    reg  w_late$clock;
    reg  [31:0] w_before$d;
    wire  [31:0] w_before$q;
    reg  w_before$clock;
    reg  [31:0] x$d;
    wire  [31:0] x$q;
    reg  x$clock;
    reg  [31:0] y$d;
    wire  [31:0] y$q;
    reg  y$clock;
    reg  [31:0] s1$d;
    wire  [31:0] s1$q;
    reg  s1$clock;
    reg  [31:0] s1_m$d;
    wire  [31:0] s1_m$q;
    reg  s1_m$clock;
    reg  clear_w_late$d;
    wire  clear_w_late$q;
    reg  clear_w_late$clock;
    reg  [4:0] x_ram$read_address;
    reg  x_ram$read_clock;
    wire  [31:0] x_ram$read_data;
    reg  [4:0] x_ram$write_address;
    reg  x_ram$write_clock;
    reg  [31:0] x_ram$write_data;
    reg  x_ram$write_enable;
    reg  [4:0] y_ram$read_address;
    reg  y_ram$read_clock;
    wire  [31:0] y_ram$read_data;
    reg  [4:0] y_ram$write_address;
    reg  y_ram$write_clock;
    reg  [31:0] y_ram$write_data;
    reg  y_ram$write_enable;
    reg  [31:0] x_read$d;
    wire  [31:0] x_read$q;
    reg  x_read$clock;
    reg  [31:0] y_read$d;
    wire  [31:0] y_read$q;
    reg  y_read$clock;
    reg  [11:0] own_nonce$d;
    wire  [11:0] own_nonce$q;
    reg  own_nonce$clock;
    reg  nonce_late$d;
    wire  nonce_late$q;
    reg  nonce_late$clock;
    reg  is_low_half_above$d;
    wire  is_low_half_above$q;
    reg  is_low_half_above$clock;
    reg  is_above$d;
    wire  is_above$q;
    reg  is_above$clock;
    reg  is_above_late$d;
    wire  is_above_late$q;
    reg  is_above_late$clock;
    reg  chain_first$d;
    wire  chain_first$q;
    reg  chain_first$clock;
    reg  chain_second$d;
    wire  chain_second$q;
    reg  chain_second$clock;
    reg  [15:0] above_e$word;
    reg  [15:0] above_e$inverted_bound;
    reg  above_e$carry;
    wire  above_e$is_above;
    wire  [15:0] above_e$same_word;
    reg  [15:0] above_e_late$word;
    reg  [15:0] above_e_late$inverted_bound;
    reg  above_e_late$carry;
    wire  above_e_late$is_above;
    wire  [15:0] above_e_late$same_word;
    reg  [31:0] add_ch_e$x;
    reg  [31:0] add_ch_e$e;
    reg  [31:0] add_ch_e$f;
    reg  [31:0] add_ch_e$g;
    wire  [31:0] add_ch_e$sum;
    reg  [31:0] add_e$x;
    reg  [31:0] add_e$y;
    wire  [31:0] add_e$sum;
    reg  [31:0] add_t1$x;
    reg  [31:0] add_t1$y;
    wire  [31:0] add_t1$sum;
    reg  [31:0] add_maj_a$x;
    reg  [31:0] add_maj_a$a;
    reg  [31:0] add_maj_a$b;
    reg  [31:0] add_maj_a$c;
    wire  [31:0] add_maj_a$sum;
    reg  [31:0] add_a$x;
    reg  [31:0] add_a$y;
    wire  [31:0] add_a$sum;
    reg  add_register_hk$clk;
    reg  [31:0] add_register_hk$x;
    reg  [31:0] add_register_hk$y;
    wire  [31:0] add_register_hk$sum;
    reg  add_register_hkw$clk;
    reg  [31:0] add_register_hkw$x;
    reg  [31:0] add_register_hkw$y;
    wire  [31:0] add_register_hkw$sum;
    reg  [31:0] add_ch_d$x;
    reg  [31:0] add_ch_d$e;
    reg  [31:0] add_ch_d$f;
    reg  [31:0] add_ch_d$g;
    wire  [31:0] add_ch_d$sum;
    reg  [31:0] add_xor_w$x;
    reg  [31:0] add_xor_w$y;
    reg  [31:0] add_xor_w$z;
    wire  [31:0] add_xor_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_ch_y$x;
    reg  [31:0] add_ch_y$e;
    reg  [31:0] add_ch_y$f;
    reg  [31:0] add_ch_y$g;
    wire  [31:0] add_ch_y$sum;

    // Local signals
    reg  [31:0] stored;
    reg  [31:0] not_stored;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] s1_of;
    reg  clear_s1;
    reg  [31:0] s1_here;
    reg  [31:0] m_of_block;
    reg  [31:0] x_here;
    reg  [31:0] y_here;
    reg  [31:0] w_mask;
    reg  [11:0] nonce_here;
    reg  [31:0] nonce_word;

    // Sub module instances
    engines$groups$0$engines$0$a e(
        .d(e$d),
        .q(e$q),
        .clock(e$clock)
    );
    engines$groups$0$engines$0$a e_late(
        .d(e_late$d),
        .q(e_late$q),
        .clock(e_late$clock)
    );
    engines$groups$0$engines$0$a f(
        .d(f$d),
        .q(f$q),
        .clock(f$clock)
    );
    engines$groups$0$engines$0$a f_late(
        .d(f_late$d),
        .q(f_late$q),
        .clock(f_late$clock)
    );
    engines$groups$0$engines$0$a g(
        .d(g$d),
        .q(g$q),
        .clock(g$clock)
    );
    engines$groups$0$engines$0$a a(
        .d(a$d),
        .q(a$q),
        .clock(a$clock)
    );
    engines$groups$0$engines$0$a a_late(
        .d(a_late$d),
        .q(a_late$q),
        .clock(a_late$clock)
    );
    engines$groups$0$engines$0$a b(
        .d(b$d),
        .q(b$q),
        .clock(b$clock)
    );
    engines$groups$0$engines$0$a b_late(
        .d(b_late$d),
        .q(b_late$q),
        .clock(b_late$clock)
    );
    engines$groups$0$engines$0$a c(
        .d(c$d),
        .q(c$q),
        .clock(c$clock)
    );
    engines$groups$0$engines$0$a d(
        .d(d$d),
        .q(d$q),
        .clock(d$clock)
    );
    engines$groups$0$engines$0$a hkw_late(
        .d(hkw_late$d),
        .q(hkw_late$q),
        .clock(hkw_late$clock)
    );
    engines$groups$0$engines$0$a dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$groups$0$engines$0$a sigma1_ch(
        .d(sigma1_ch$d),
        .q(sigma1_ch$q),
        .clock(sigma1_ch$clock)
    );
    engines$groups$0$engines$0$a t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$groups$0$engines$0$a sigma0_maj(
        .d(sigma0_maj$d),
        .q(sigma0_maj$q),
        .clock(sigma0_maj$clock)
    );
    engines$groups$0$engines$0$a w(
        .d(w$d),
        .q(w$q),
        .clock(w$clock)
    );
    engines$groups$0$engines$0$a w_late(
        .d(w_late$d),
        .q(w_late$q),
        .clock(w_late$clock)
    );
    engines$groups$0$engines$0$a w_before(
        .d(w_before$d),
        .q(w_before$q),
        .clock(w_before$clock)
    );
    engines$groups$0$engines$0$a x(
        .d(x$d),
        .q(x$q),
        .clock(x$clock)
    );
    engines$groups$0$engines$0$a y(
        .d(y$d),
        .q(y$q),
        .clock(y$clock)
    );
    engines$groups$0$engines$0$a s1(
        .d(s1$d),
        .q(s1$q),
        .clock(s1$clock)
    );
    engines$groups$0$engines$0$a s1_m(
        .d(s1_m$d),
        .q(s1_m$q),
        .clock(s1_m$clock)
    );
    engines$groups$0$engines$0$chain_first clear_w_late(
        .d(clear_w_late$d),
        .q(clear_w_late$q),
        .clock(clear_w_late$clock)
    );
    engines$groups$0$engines$0$x_ram x_ram(
        .read_address(x_ram$read_address),
        .read_clock(x_ram$read_clock),
        .read_data(x_ram$read_data),
        .write_address(x_ram$write_address),
        .write_clock(x_ram$write_clock),
        .write_data(x_ram$write_data),
        .write_enable(x_ram$write_enable)
    );
    engines$groups$0$engines$0$x_ram y_ram(
        .read_address(y_ram$read_address),
        .read_clock(y_ram$read_clock),
        .read_data(y_ram$read_data),
        .write_address(y_ram$write_address),
        .write_clock(y_ram$write_clock),
        .write_data(y_ram$write_data),
        .write_enable(y_ram$write_enable)
    );
    engines$groups$0$engines$0$a x_read(
        .d(x_read$d),
        .q(x_read$q),
        .clock(x_read$clock)
    );
    engines$groups$0$engines$0$a y_read(
        .d(y_read$d),
        .q(y_read$q),
        .clock(y_read$clock)
    );
    engines$groups$0$engines$0$own_nonce own_nonce(
        .d(own_nonce$d),
        .q(own_nonce$q),
        .clock(own_nonce$clock)
    );
    engines$groups$0$engines$0$chain_first nonce_late(
        .d(nonce_late$d),
        .q(nonce_late$q),
        .clock(nonce_late$clock)
    );
    engines$groups$0$engines$0$chain_first is_low_half_above(
        .d(is_low_half_above$d),
        .q(is_low_half_above$q),
        .clock(is_low_half_above$clock)
    );
    engines$groups$0$engines$0$chain_first is_above(
        .d(is_above$d),
        .q(is_above$q),
        .clock(is_above$clock)
    );
    engines$groups$0$engines$0$chain_first is_above_late(
        .d(is_above_late$d),
        .q(is_above_late$q),
        .clock(is_above_late$clock)
    );
    engines$groups$0$engines$0$chain_first chain_first(
        .d(chain_first$d),
        .q(chain_first$q),
        .clock(chain_first$clock)
    );
    engines$groups$0$engines$0$chain_first chain_second(
        .d(chain_second$d),
        .q(chain_second$q),
        .clock(chain_second$clock)
    );
    above above_e(
        .word(above_e$word),
        .inverted_bound(above_e$inverted_bound),
        .carry(above_e$carry),
        .is_above(above_e$is_above),
        .same_word(above_e$same_word)
    );
    above above_e_late(
        .word(above_e_late$word),
        .inverted_bound(above_e_late$inverted_bound),
        .carry(above_e_late$carry),
        .is_above(above_e_late$is_above),
        .same_word(above_e_late$same_word)
    );
    add_ch add_ch_e(
        .x(add_ch_e$x),
        .e(add_ch_e$e),
        .f(add_ch_e$f),
        .g(add_ch_e$g),
        .sum(add_ch_e$sum)
    );
    add add_e(
        .x(add_e$x),
        .y(add_e$y),
        .sum(add_e$sum)
    );
    add add_t1(
        .x(add_t1$x),
        .y(add_t1$y),
        .sum(add_t1$sum)
    );
    add_maj add_maj_a(
        .x(add_maj_a$x),
        .a(add_maj_a$a),
        .b(add_maj_a$b),
        .c(add_maj_a$c),
        .sum(add_maj_a$sum)
    );
    add add_a(
        .x(add_a$x),
        .y(add_a$y),
        .sum(add_a$sum)
    );
    add_register add_register_hk(
        .clk(add_register_hk$clk),
        .x(add_register_hk$x),
        .y(add_register_hk$y),
        .sum(add_register_hk$sum)
    );
    add_register add_register_hkw(
        .clk(add_register_hkw$clk),
        .x(add_register_hkw$x),
        .y(add_register_hkw$y),
        .sum(add_register_hkw$sum)
    );
    add_ch add_ch_d(
        .x(add_ch_d$x),
        .e(add_ch_d$e),
        .f(add_ch_d$f),
        .g(add_ch_d$g),
        .sum(add_ch_d$sum)
    );
    add_xor add_xor_w(
        .x(add_xor_w$x),
        .y(add_xor_w$y),
        .z(add_xor_w$z),
        .sum(add_xor_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add_ch add_ch_y(
        .x(add_ch_y$x),
        .e(add_ch_y$e),
        .f(add_ch_y$f),
        .g(add_ch_y$g),
        .sum(add_ch_y$sum)
    );

    // Update code
    always @(*) begin
        e$clock = clk;
        e_late$clock = clk;
        f$clock = clk;
        f_late$clock = clk;
        g$clock = clk;
        a$clock = clk;
        a_late$clock = clk;
        b$clock = clk;
        b_late$clock = clk;
        c$clock = clk;
        d$clock = clk;
        hkw_late$clock = clk;
        dhkw$clock = clk;
        sigma1_ch$clock = clk;
        t1$clock = clk;
        sigma0_maj$clock = clk;
        w$clock = clk;
        w_late$clock = clk;
        w_before$clock = clk;
        x$clock = clk;
        y$clock = clk;
        s1$clock = clk;
        s1_m$clock = clk;
        x_read$clock = clk;
        y_read$clock = clk;
        clear_w_late$clock = clk;
        own_nonce$clock = clk;
        nonce_late$clock = clk;
        is_low_half_above$clock = clk;
        is_above$clock = clk;
        is_above_late$clock = clk;
        chain_first$clock = clk;
        chain_second$clock = clk;
        e$d = e$q;
        e_late$d = e_late$q;
        f$d = f$q;
        f_late$d = f_late$q;
        g$d = g$q;
        a$d = a$q;
        a_late$d = a_late$q;
        b$d = b$q;
        b_late$d = b_late$q;
        c$d = c$q;
        d$d = d$q;
        hkw_late$d = hkw_late$q;
        dhkw$d = dhkw$q;
        sigma1_ch$d = sigma1_ch$q;
        t1$d = t1$q;
        sigma0_maj$d = sigma0_maj$q;
        w$d = w$q;
        w_late$d = w_late$q;
        w_before$d = w_before$q;
        x$d = x$q;
        y$d = y$q;
        s1$d = s1$q;
        s1_m$d = s1_m$q;
        x_read$d = x_read$q;
        y_read$d = y_read$q;
        clear_w_late$d = clear_w_late$q;
        own_nonce$d = own_nonce$q;
        nonce_late$d = nonce_late$q;
        is_low_half_above$d = is_low_half_above$q;
        is_above$d = is_above$q;
        is_above_late$d = is_above_late$q;
        chain_first$d = chain_first$q;
        chain_second$d = chain_second$q;
        x_ram$read_clock = clk;
        x_ram$write_clock = clk;
        y_ram$read_clock = clk;
        y_ram$write_clock = clk;
        big_sigma1 = ((e$q >> 32'h6) | (e$q << 32'h1a)) ^ ((e$q >> 32'hb) | (e$q << 32'h15)) ^ ((e$q >> 32'h19) | (e$q << 32'h7));
        big_sigma0 = ((a$q >> 32'h2) | (a$q << 32'h1e)) ^ ((a$q >> 32'hd) | (a$q << 32'h13)) ^ ((a$q >> 32'h16) | (a$q << 32'ha));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e$q;
        add_ch_e$f = f$q;
        add_ch_e$g = g$q;
        sigma1_ch$d = add_ch_e$sum;
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a$q;
        add_maj_a$b = b$q;
        add_maj_a$c = c$q;
        sigma0_maj$d = add_maj_a$sum;
        add_register_hk$clk = clk;
        add_register_hk$x = g$q;
        add_register_hk$y = k;
        add_register_hkw$clk = clk;
        add_register_hkw$x = add_register_hk$sum;
        add_register_hkw$y = w$q;
        hkw_late$d = add_register_hkw$sum;
        add_ch_d$x = add_register_hkw$sum;
        add_ch_d$e = load_d;
        add_ch_d$f = m_to_d;
        add_ch_d$g = d$q;
        dhkw$d = add_ch_d$sum;
        add_e$x = dhkw$q;
        add_e$y = sigma1_ch$q;
        e$d = add_e$sum;
        add_t1$x = hkw_late$q;
        add_t1$y = sigma1_ch$q;
        t1$d = add_t1$sum;
        add_a$x = t1$q;
        add_a$y = sigma0_maj$q;
        a$d = add_a$sum;
        f_late$d = f$q;
        g$d = f_late$q;
        a_late$d = a$q;
        if (load) begin
            a_late$d = m;
        end
        b$d = a_late$q;
        b_late$d = b$q;
        c$d = b_late$q;
        d$d = c$q;
        if (clear_g) begin
            g$d = 32'h0;
        end
        if (clear_e) begin
            sigma1_ch$d = 32'h0;
        end
        if (clear_a) begin
            sigma0_maj$d = 32'h0;
        end
        small_sigma0 = ((w$q >> 32'h7) | (w$q << 32'h19)) ^ ((w$q >> 32'h12) | (w$q << 32'he)) ^ (w$q >> 32'h3);
        s1_of = w_late$q;
        clear_s1 = clear_w;
        clear_w_late$d = clear_w;
        if (has_wide_carry) begin
            s1_of = w_before$q;
            clear_s1 = clear_w_late$q;
        end
        small_sigma1 = ((s1_of >> 32'h11) | (s1_of << 32'hf)) ^ ((s1_of >> 32'h13) | (s1_of << 32'hd)) ^ (s1_of >> 32'ha);
        w_late$d = w$q;
        if (store_a & (~has_wide_carry)) begin
            w_late$d = a$q;
        end
        w_before$d = w_late$q;
        add_x$x = small_sigma0;
        add_x$y = w_before$q;
        x$d = add_x$sum;
        if (clear_x) begin
            x$d = 32'h0;
        end
        stored = 32'h0;
        not_stored = w_late$q;
        if (has_wide_carry) begin
            not_stored = w$q;
            if (store_a) begin
                stored = ones;
            end
        end
        x_read$d = x_ram$read_data;
        y_read$d = y_ram$read_data;
        x_here = x_ram$read_data;
        if (has_wide_carry) begin
            x_here = x_read$q;
        end
        y_here = y_ram$read_data;
        if (has_y_register) begin
            y_here = y_read$q;
        end
        add_ch_y$x = x_here;
        add_ch_y$e = stored;
        add_ch_y$f = a$q;
        add_ch_y$g = not_stored;
        y$d = add_ch_y$sum;
        if (clear_y) begin
            y$d = 32'h0;
        end
        w_mask = ones;
        if (clear_s1) begin
            w_mask = 32'h0;
        end
        s1$d = small_sigma1 & w_mask;
        s1_here = s1$q;
        if (has_wide_carry) begin
            s1_here = small_sigma1 & w_mask;
        end
        m_of_block = m;
        if (load) begin
            m_of_block = 32'h0;
        end
        own_nonce$d = nonce_low + offset;
        nonce_late$d = nonce;
        nonce_here = own_nonce$q;
        if (has_wide_carry) begin
            if (~nonce_late$q) begin
                nonce_here = 32'h0;
            end
        end
        else if (~nonce) begin
            own_nonce$d = 32'h0;
        end
        nonce_word = (((nonce_here[(32'h0)+:(8)]) & 32'hffffffff) << 32'h18) | (((nonce_here[(32'h8)+:(4)]) & 32'hffffffff) << 32'h10);
        s1_m$d = s1_here ^ m_of_block ^ nonce_word;
        add_xor_w$x = y_here;
        add_xor_w$y = s1_m$q;
        add_xor_w$z = m_to_w;
        w$d = add_xor_w$sum;
        x_ram$write_address = write_at;
        x_ram$write_data = x$q;
        x_ram$write_enable = 1'b1;
        x_ram$read_address = x_at;
        y_ram$write_address = write_at;
        y_ram$write_data = y$q;
        y_ram$write_enable = 1'b1;
        y_ram$read_address = y_at;
        above_e$word = (((e$q[(32'h10)+:(8)]) & 16'hffff) << 32'h8) | ((e$q[(32'h18)+:(8)]) & 16'hffff);
        above_e$inverted_bound = inverted_threshold[(32'h0)+:(16)];
        above_e$carry = 1'b0;
        is_low_half_above$d = above_e$is_above;
        above_e_late$word = (((e_late$q[(32'h0)+:(8)]) & 16'hffff) << 32'h8) | ((e_late$q[(32'h8)+:(8)]) & 16'hffff);
        above_e_late$inverted_bound = inverted_threshold[(32'h10)+:(16)];
        above_e_late$carry = is_low_half_above$q;
        is_above$d = above_e_late$is_above;
        e_late$d = (((above_e$same_word[(32'h0)+:(8)]) & 32'hffffffff) << 32'h18) | (((above_e$same_word[(32'h8)+:(8)]) & 32'hffffffff) << 32'h10) | ((e$q[(32'h0)+:(16)]) & 32'hffffffff);
        f$d = (((e_late$q[(32'h10)+:(16)]) & 32'hffffffff) << 32'h10) | (((above_e_late$same_word[(32'h0)+:(8)]) & 32'hffffffff) << 32'h8) | ((above_e_late$same_word[(32'h8)+:(8)]) & 32'hffffffff);
        is_above_late$d = is_above$q;
        chain_out = chain_first$q;
        if (shift) begin
            chain_first$d = chain_second$q;
            chain_second$d = chain_in;
        end
        if (capture) begin
            chain_first$d = ~is_above_late$q;
            chain_second$d = ~is_above$q;
        end
    end

endmodule

module engines$groups$0$engines$0$a(d,q,clock);

    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;

    // Update code (custom)
    always @(posedge clock) begin
       q <= d;
    end
endmodule

module engines$groups$0$engines$0$chain_first(d,q,clock);

    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;

    // Update code (custom)
    always @(posedge clock) begin
       q <= d;
    end
endmodule

module engines$groups$0$engines$0$own_nonce(d,q,clock);

    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;

    // Update code (custom)
    always @(posedge clock) begin
       q <= d;
    end
endmodule

module engines$groups$0$engines$0$x_ram(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule

module engines$groups$0$lines_register(d,q,clock);

    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;

    // Update code (custom)
    always @(posedge clock) begin
       q <= d;
    end
endmodule

module engines$groups$0$write_at_register(d,q,clock);

    // Module arguments
    input wire  [4:0] d;
    output reg  [4:0] q;
    input wire  clock;

    // Update code (custom)
    always @(posedge clock) begin
       q <= d;
    end
endmodule

module engines$job_places(address,data);

    // Module arguments
    input wire  [4:0] address;
    output reg  [8:0] data;

    // Update code (custom)
    always @*
    case (address)
        5'b0: data = 9'b111010100;
      5'b1: data = 9'b111010101;
      5'b10: data = 9'b111010110;
      5'b11: data = 9'b111010111;
      5'b100: data = 9'b111011000;
      5'b101: data = 9'b111011001;
      5'b110: data = 9'b111011010;
      5'b111: data = 9'b111011011;
      5'b1000: data = 9'b100000010;
      5'b1001: data = 9'b100000011;
      5'b1010: data = 9'b100000100;
      5'b1011: data = 9'b100000101;
      5'b1100: data = 9'b111000111;
      5'b1101: data = 9'b111001000;
      5'b1110: data = 9'b111001001;
      5'b1111: data = 9'b111001010;
      5'b10000: data = 9'b111001101;
      5'b10001: data = 9'b111001110;
      5'b10010: data = 9'b111001111;
      5'b10011: data = 9'b0;
      5'b10100: data = 9'b0;
      5'b10101: data = 9'b0;
      default: data = 9'b0;
    endcase

endmodule

module engines$k(d,q,clock);

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

module engines$lines(d,q,clock);

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

module engines$recalled(d,q,clock);

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

module engines$words(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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
    mem[8'h0] = 32'hec9fcd13;
    mem[8'h1] = 32'h0;
    mem[8'h2] = 32'h0;
    mem[8'h3] = 32'h0;
    mem[8'h4] = 32'h0;
    mem[8'h5] = 32'h0;
    mem[8'h6] = 32'h3956c25b;
    mem[8'h7] = 32'h59f111f1;
    mem[8'h8] = 32'h923f82a4;
    mem[8'h9] = 32'hab1c5ed5;
    mem[8'ha] = 32'hd807aa98;
    mem[8'hb] = 32'h12835b01;
    mem[8'hc] = 32'h243185be;
    mem[8'hd] = 32'h550c7dc3;
    mem[8'he] = 32'h72be5d74;
    mem[8'hf] = 32'h80deb1fe;
    mem[8'h10] = 32'h9bdc06a7;
    mem[8'h11] = 32'hc19bf174;
    mem[8'h12] = 32'he49b69c1;
    mem[8'h13] = 32'hefbe4786;
    mem[8'h14] = 32'hfc19dc6;
    mem[8'h15] = 32'h240ca1cc;
    mem[8'h16] = 32'h2de92c6f;
    mem[8'h17] = 32'h4a7484aa;
    mem[8'h18] = 32'h5cb0a9dc;
    mem[8'h19] = 32'h76f988da;
    mem[8'h1a] = 32'h983e5152;
    mem[8'h1b] = 32'ha831c66d;
    mem[8'h1c] = 32'hb00327c8;
    mem[8'h1d] = 32'hbf597fc7;
    mem[8'h1e] = 32'hc6e00bf3;
    mem[8'h1f] = 32'hd5a79147;
    mem[8'h20] = 32'h6ca6351;
    mem[8'h21] = 32'h14292967;
    mem[8'h22] = 32'h27b70a85;
    mem[8'h23] = 32'h2e1b2138;
    mem[8'h24] = 32'h4d2c6dfc;
    mem[8'h25] = 32'h53380d13;
    mem[8'h26] = 32'h650a7354;
    mem[8'h27] = 32'h766a0abb;
    mem[8'h28] = 32'h81c2c92e;
    mem[8'h29] = 32'h92722c85;
    mem[8'h2a] = 32'ha2bfe8a1;
    mem[8'h2b] = 32'ha81a664b;
    mem[8'h2c] = 32'hc24b8b70;
    mem[8'h2d] = 32'hc76c51a3;
    mem[8'h2e] = 32'hd192e819;
    mem[8'h2f] = 32'hd6990624;
    mem[8'h30] = 32'hf40e3585;
    mem[8'h31] = 32'h106aa070;
    mem[8'h32] = 32'h19a4c116;
    mem[8'h33] = 32'h1e376c08;
    mem[8'h34] = 32'h2748774c;
    mem[8'h35] = 32'h34b0bcb5;
    mem[8'h36] = 32'h391c0cb3;
    mem[8'h37] = 32'h4ed8aa4a;
    mem[8'h38] = 32'h5b9cca4f;
    mem[8'h39] = 32'h682e6ff3;
    mem[8'h3a] = 32'h748f82ee;
    mem[8'h3b] = 32'h78a5636f;
    mem[8'h3c] = 32'h84c87814;
    mem[8'h3d] = 32'h8cc70208;
    mem[8'h3e] = 32'h90befffa;
    mem[8'h3f] = 32'ha4506ceb;
    mem[8'h40] = 32'hbef9a3f7;
    mem[8'h41] = 32'hc67178f2;
    mem[8'h42] = 32'h0;
    mem[8'h43] = 32'h0;
    mem[8'h44] = 32'h0;
    mem[8'h45] = 32'h0;
    mem[8'h46] = 32'h3c6ef372;
    mem[8'h47] = 32'hbb67ae85;
    mem[8'h48] = 32'h6a09e667;
    mem[8'h49] = 32'hfc08884d;
    mem[8'h4a] = 32'h71374491;
    mem[8'h4b] = 32'hb5c0fbcf;
    mem[8'h4c] = 32'he9b5dba5;
    mem[8'h4d] = 32'h3956c25b;
    mem[8'h4e] = 32'h59f111f1;
    mem[8'h4f] = 32'h923f82a4;
    mem[8'h50] = 32'hab1c5ed5;
    mem[8'h51] = 32'hd807aa98;
    mem[8'h52] = 32'h12835b01;
    mem[8'h53] = 32'h243185be;
    mem[8'h54] = 32'h550c7dc3;
    mem[8'h55] = 32'h72be5d74;
    mem[8'h56] = 32'h80deb1fe;
    mem[8'h57] = 32'h9bdc06a7;
    mem[8'h58] = 32'hc19bf174;
    mem[8'h59] = 32'he49b69c1;
    mem[8'h5a] = 32'hefbe4786;
    mem[8'h5b] = 32'hfc19dc6;
    mem[8'h5c] = 32'h240ca1cc;
    mem[8'h5d] = 32'h2de92c6f;
    mem[8'h5e] = 32'h4a7484aa;
    mem[8'h5f] = 32'h5cb0a9dc;
    mem[8'h60] = 32'h76f988da;
    mem[8'h61] = 32'h983e5152;
    mem[8'h62] = 32'ha831c66d;
    mem[8'h63] = 32'hb00327c8;
    mem[8'h64] = 32'hbf597fc7;
    mem[8'h65] = 32'hc6e00bf3;
    mem[8'h66] = 32'hd5a79147;
    mem[8'h67] = 32'h6ca6351;
    mem[8'h68] = 32'h14292967;
    mem[8'h69] = 32'h27b70a85;
    mem[8'h6a] = 32'h2e1b2138;
    mem[8'h6b] = 32'h4d2c6dfc;
    mem[8'h6c] = 32'h53380d13;
    mem[8'h6d] = 32'h650a7354;
    mem[8'h6e] = 32'h766a0abb;
    mem[8'h6f] = 32'h81c2c92e;
    mem[8'h70] = 32'h92722c85;
    mem[8'h71] = 32'ha2bfe8a1;
    mem[8'h72] = 32'ha81a664b;
    mem[8'h73] = 32'hc24b8b70;
    mem[8'h74] = 32'hc76c51a3;
    mem[8'h75] = 32'hd192e819;
    mem[8'h76] = 32'hd6990624;
    mem[8'h77] = 32'hf40e3585;
    mem[8'h78] = 32'h106aa070;
    mem[8'h79] = 32'h19a4c116;
    mem[8'h7a] = 32'h1e376c08;
    mem[8'h7b] = 32'h2748774c;
    mem[8'h7c] = 32'h34b0bcb5;
    mem[8'h7d] = 32'h391c0cb3;
    mem[8'h7e] = 32'h4ed8aa4a;
    mem[8'h7f] = 32'h5b9cca4f;
    mem[8'h80] = 32'h682e6ff3;
    mem[8'h81] = 32'h748f82ee;
    mem[8'h82] = 32'h78a5636f;
    mem[8'h83] = 32'h84c87814;
    mem[8'h84] = 32'h8cc70208;
    mem[8'hcb] = 32'h80000000;
    mem[8'hcc] = 32'h280;
    mem[8'hd0] = 32'he314e639;
    mem[8'hd1] = 32'hdf9dba07;
    mem[8'hd2] = 32'he7046c18;
    mem[8'hd3] = 32'h9cbf5a55;
    mem[8'hdc] = 32'h80000000;
    mem[8'hdd] = 32'h100;
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

module engines$write_at(d,q,clock);

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
    engines$clear_y_later was_report(
        .d(was_report$d),
        .q(was_report$q),
        .clock(was_report$clock)
    );
    engines$clear_y_later hit_seen(
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
    engines$clear_y_later appending(
        .d(appending$d),
        .q(appending$q),
        .clock(appending$clock)
    );
    engines$clear_y_later replacing(
        .d(replacing$d),
        .q(replacing$q),
        .clock(replacing$clock)
    );
    engines$clear_y_later cancelling(
        .d(cancelling$d),
        .q(cancelling$q),
        .clock(cancelling$clock)
    );
    engines$clear_y_later has_last_sequence(
        .d(has_last_sequence$d),
        .q(has_last_sequence$q),
        .clock(has_last_sequence$clock)
    );
    engines$block_word_at last_sequence(
        .d(last_sequence$d),
        .q(last_sequence$q),
        .clock(last_sequence$clock)
    );
    engines$clear_y_later ack_pending(
        .d(ack_pending$d),
        .q(ack_pending$q),
        .clock(ack_pending$clock)
    );
    engines$clear_y_later info_pending(
        .d(info_pending$d),
        .q(info_pending$q),
        .clock(info_pending$clock)
    );
    engines$clear_y_later status_pending(
        .d(status_pending$d),
        .q(status_pending$q),
        .clock(status_pending$clock)
    );
    engines$block_word_at answer_sequence(
        .d(answer_sequence$d),
        .q(answer_sequence$q),
        .clock(answer_sequence$clock)
    );
    top$control$outcome outcome(
        .d(outcome$d),
        .q(outcome$q),
        .clock(outcome$clock)
    );
    engines$recalled status_at(
        .d(status_at$d),
        .q(status_at$q),
        .clock(status_at$clock)
    );
    engines$clear_y_later is_sending(
        .d(is_sending$d),
        .q(is_sending$q),
        .clock(is_sending$clock)
    );
    engines$clear_y_later is_answer(
        .d(is_answer$d),
        .q(is_answer$q),
        .clock(is_answer$clock)
    );
    engines$clear_y_later is_status(
        .d(is_status$d),
        .q(is_status$q),
        .clock(is_status$clock)
    );
    engines$clear_y_later may_acknowledge(
        .d(may_acknowledge$d),
        .q(may_acknowledge$q),
        .clock(may_acknowledge$clock)
    );
    engines$clear_y_later may_write_status(
        .d(may_write_status$d),
        .q(may_write_status$q),
        .clock(may_write_status$clock)
    );
    engines$clear_y_later is_ack(
        .d(is_ack$d),
        .q(is_ack$q),
        .clock(is_ack$clock)
    );
    engines$lines link_errors(
        .d(link_errors$d),
        .q(link_errors$q),
        .clock(link_errors$clock)
    );
    engines$clear_y_later is_append(
        .d(is_append$d),
        .q(is_append$q),
        .clock(is_append$clock)
    );
    engines$clear_y_later is_replace(
        .d(is_replace$d),
        .q(is_replace$q),
        .clock(is_replace$clock)
    );
    engines$clear_y_later is_cancel(
        .d(is_cancel$d),
        .q(is_cancel$q),
        .clock(is_cancel$clock)
    );
    engines$clear_y_later is_get_info(
        .d(is_get_info$d),
        .q(is_get_info$q),
        .clock(is_get_info$clock)
    );
    engines$clear_y_later is_get_status(
        .d(is_get_status$d),
        .q(is_get_status$q),
        .clock(is_get_status$clock)
    );
    engines$clear_y_later is_repeated(
        .d(is_repeated$d),
        .q(is_repeated$q),
        .clock(is_repeated$clock)
    );
    engines$clear_y_later takes_head(
        .d(takes_head$d),
        .q(takes_head$q),
        .clock(takes_head$clock)
    );
    engines$clear_y_later takes_report(
        .d(takes_report$d),
        .q(takes_report$q),
        .clock(takes_report$clock)
    );
    engines$clear_y_later takes_ack(
        .d(takes_ack$d),
        .q(takes_ack$q),
        .clock(takes_ack$clock)
    );
    engines$clear_y_later takes_low(
        .d(takes_low$d),
        .q(takes_low$q),
        .clock(takes_low$clock)
    );
    engines$clear_y_later takes_high(
        .d(takes_high$d),
        .q(takes_high$q),
        .clock(takes_high$clock)
    );
    engines$clear_y_later takes_counts(
        .d(takes_counts$d),
        .q(takes_counts$q),
        .clock(takes_counts$clock)
    );
    engines$clear_y_later takes_flags(
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
    engines$clear_y_later is_started(
        .d(is_started$d),
        .q(is_started$q),
        .clock(is_started$clock)
    );
    top$frame_receiver$count to_code(
        .d(to_code$d),
        .q(to_code$q),
        .clock(to_code$clock)
    );
    engines$clear_y_later is_in_block(
        .d(is_in_block$d),
        .q(is_in_block$q),
        .clock(is_in_block$clock)
    );
    top$frame_receiver$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    engines$clear_y_later is_broken(
        .d(is_broken$d),
        .q(is_broken$q),
        .clock(is_broken$clock)
    );
    engines$block_word_at decoded(
        .d(decoded$d),
        .q(decoded$q),
        .clock(decoded$clock)
    );
    engines$clear_y_later is_taking(
        .d(is_taking$d),
        .q(is_taking$q),
        .clock(is_taking$clock)
    );
    engines$recalled bit_at(
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
    engines$recalled first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    engines$block_word_at second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    engines$k shift(
        .d(shift$d),
        .q(shift$q),
        .clock(shift$clock)
    );
    engines$clear_y_later is_word(
        .d(is_word$d),
        .q(is_word$q),
        .clock(is_word$clock)
    );
    engines$clear_y_later is_whole(
        .d(is_whole$d),
        .q(is_whole$q),
        .clock(is_whole$clock)
    );
    engines$clear_y_later is_frame(
        .d(is_frame$d),
        .q(is_frame$q),
        .clock(is_frame$clock)
    );
    engines$clear_y_later is_frame_broken(
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
    engines$lines inverted(
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
    engines$write_at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    engines$write_at zero_at(
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
    engines$clear_y_later is_sum_over(
        .d(is_sum_over$d),
        .q(is_sum_over$q),
        .clock(is_sum_over$clock)
    );
    engines$clear_y_later is_zero_at_end(
        .d(is_zero_at_end$d),
        .q(is_zero_at_end$q),
        .clock(is_zero_at_end$clock)
    );
    engines$clear_y_later is_zero_here(
        .d(is_zero_here$d),
        .q(is_zero_here$q),
        .clock(is_zero_here$clock)
    );
    engines$clear_y_later is_at_zero(
        .d(is_at_zero$d),
        .q(is_at_zero$q),
        .clock(is_at_zero$clock)
    );
    engines$clear_y_later moves(
        .d(moves$d),
        .q(moves$q),
        .clock(moves$clock)
    );
    engines$block_word_at selected(
        .d(selected$d),
        .q(selected$q),
        .clock(selected$clock)
    );
    engines$write_at code(
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
    engines$k word(
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
    engines$clear_y_later is_second_word(
        .d(is_second_word$d),
        .q(is_second_word$q),
        .clock(is_second_word$clock)
    );
    engines$clear_y_later is_full(
        .d(is_full$d),
        .q(is_full$q),
        .clock(is_full$clock)
    );
    engines$clear_y_later is_valid(
        .d(is_valid$d),
        .q(is_valid$q),
        .clock(is_valid$clock)
    );
    engines$block_word_at stored_at(
        .d(stored_at$d),
        .q(stored_at$q),
        .clock(stored_at$clock)
    );
    engines$clear_y_later is_stored(
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
    mem[8'h81] = 32'h2e7ddb0;
    mem[8'h82] = 32'h4010f;
    mem[8'h83] = 32'h850000;
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
    localparam  engine_words = 5'b10110;
    localparam  is_single = 1'b0;
    localparam  last_but_one = 8'h6;
    localparam  zero_at = 5'b11110;
    localparam  all_ones = 32'hffffffff;
    localparam  has_output_registers = 1'b0;
    localparam  in_flight_mask = 10'b11;
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
    engines$clear_y_later waiting(
        .d(waiting$d),
        .q(waiting$q),
        .clock(waiting$clock)
    );
    top$search$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    engines$clear_y_later is_clearing(
        .d(is_clearing$d),
        .q(is_clearing$q),
        .clock(is_clearing$clock)
    );
    engines$write_at load_at(
        .d(load_at$d),
        .q(load_at$q),
        .clock(load_at$clock)
    );
    engines$write_at word_at(
        .d(word_at$d),
        .q(word_at$q),
        .clock(word_at$clock)
    );
    engines$clear_y_later is_word(
        .d(is_word$d),
        .q(is_word$q),
        .clock(is_word$clock)
    );
    engines$k slot_word(
        .d(slot_word$d),
        .q(slot_word$q),
        .clock(slot_word$clock)
    );
    engines$write_at word_at_behind(
        .d(word_at_behind$d),
        .q(word_at_behind$q),
        .clock(word_at_behind$clock)
    );
    engines$clear_y_later is_word_behind(
        .d(is_word_behind$d),
        .q(is_word_behind$q),
        .clock(is_word_behind$clock)
    );
    engines$k inverted_threshold(
        .d(inverted_threshold$d),
        .q(inverted_threshold$q),
        .clock(inverted_threshold$clock)
    );
    engines$lines job_id(
        .d(job_id$d),
        .q(job_id$q),
        .clock(job_id$clock)
    );
    engines$k deal_nonce(
        .d(deal_nonce$d),
        .q(deal_nonce$q),
        .clock(deal_nonce$clock)
    );
    engines$k left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    engines$clear_y_later is_settling(
        .d(is_settling$d),
        .q(is_settling$q),
        .clock(is_settling$clock)
    );
    engines$clear_y_later is_second_step(
        .d(is_second_step$d),
        .q(is_second_step$q),
        .clock(is_second_step$clock)
    );
    engines$clear_y_later was_stepped(
        .d(was_stepped$d),
        .q(was_stepped$q),
        .clock(was_stepped$clock)
    );
    engines$clear_y_later was_left_high(
        .d(was_left_high$d),
        .q(was_left_high$q),
        .clock(was_left_high$clock)
    );
    engines$clear_y_later is_last(
        .d(is_last$d),
        .q(is_last$q),
        .clock(is_last$clock)
    );
    engines$clear_y_later is_block_last(
        .d(is_block_last$d),
        .q(is_block_last$q),
        .clock(is_block_last$clock)
    );
    engines$clear_y_later is_deal_last(
        .d(is_deal_last$d),
        .q(is_deal_last$q),
        .clock(is_deal_last$clock)
    );
    engines$clear_y_later is_growing(
        .d(is_growing$d),
        .q(is_growing$q),
        .clock(is_growing$clock)
    );
    engines$block_word_at deal_at(
        .d(deal_at$d),
        .q(deal_at$q),
        .clock(deal_at$clock)
    );
    engines$clear_y_later is_exhausted(
        .d(is_exhausted$d),
        .q(is_exhausted$q),
        .clock(is_exhausted$clock)
    );
    engines$clear_y_later was_exhausted(
        .d(was_exhausted$d),
        .q(was_exhausted$q),
        .clock(was_exhausted$clock)
    );
    engines$clear_y_later is_prepared(
        .d(is_prepared$d),
        .q(is_prepared$q),
        .clock(is_prepared$clock)
    );
    engines$clear_y_later was_taken(
        .d(was_taken$d),
        .q(was_taken$q),
        .clock(was_taken$clock)
    );
    engines$clear_y_later was_done(
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
    engines$clear_y_later is_aborted(
        .d(is_aborted$d),
        .q(is_aborted$q),
        .clock(is_aborted$clock)
    );
    engines$block_word_at end_type(
        .d(end_type$d),
        .q(end_type$q),
        .clock(end_type$clock)
    );
    engines$clear_y_later was_result(
        .d(was_result$d),
        .q(was_result$q),
        .clock(was_result$clock)
    );
    engines$clear_y_later was_hit(
        .d(was_hit$d),
        .q(was_hit$q),
        .clock(was_hit$clock)
    );
    engines$clear_y_later was_hit_late(
        .d(was_hit_late$d),
        .q(was_hit_late$q),
        .clock(was_hit_late$clock)
    );
    engines$clear_y_later was_report(
        .d(was_report$d),
        .q(was_report$q),
        .clock(was_report$clock)
    );
    engines$clear_y_later was_reporting(
        .d(was_reporting$d),
        .q(was_reporting$q),
        .clock(was_reporting$clock)
    );
    engines$k result_nonce(
        .d(result_nonce$d),
        .q(result_nonce$q),
        .clock(result_nonce$clock)
    );
    engines$k hit_nonce(
        .d(hit_nonce$d),
        .q(hit_nonce$q),
        .clock(hit_nonce$clock)
    );
    engines$k searched(
        .d(searched$d),
        .q(searched$q),
        .clock(searched$clock)
    );
    engines$block_word_at hits(
        .d(hits$d),
        .q(hits$q),
        .clock(hits$clock)
    );
    engines$clear_y_later is_over(
        .d(is_over$d),
        .q(is_over$q),
        .clock(is_over$clock)
    );
    engines$clear_y_later is_reporting(
        .d(is_reporting$d),
        .q(is_reporting$q),
        .clock(is_reporting$clock)
    );
    engines$recalled clocks(
        .d(clocks$d),
        .q(clocks$q),
        .clock(clocks$clock)
    );
    engines$k hashes_high_count(
        .d(hashes_high_count$d),
        .q(hashes_high_count$q),
        .clock(hashes_high_count$clock)
    );
    engines$k hashes_low_count(
        .d(hashes_low_count$d),
        .q(hashes_low_count$q),
        .clock(hashes_low_count$clock)
    );
    engines$clear_y_later was_hashes_high(
        .d(was_hashes_high$d),
        .q(was_hashes_high$q),
        .clock(was_hashes_high$clock)
    );
    engines$lines hits_dropped_count(
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
    engines$clear_y_later first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    engines$clear_y_later second(
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
    localparam  half_a_bit = 17'b1101001;
    localparam  one_to_bit = 17'b1010001;
    localparam  one = 17'b1;
    localparam  timer_sign = 17'b1000000;
    localparam  timer_mask = 17'b1111111;
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
    engines$clear_y_later is_busy(
        .d(is_busy$d),
        .q(is_busy$q),
        .clock(is_busy$clock)
    );
    engines$clear_y_later is_start_bit(
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
    engines$clear_y_later is_byte(
        .d(is_byte$d),
        .q(is_byte$q),
        .clock(is_byte$clock)
    );
    engines$clear_y_later is_zero_byte(
        .d(is_zero_byte$d),
        .q(is_zero_byte$q),
        .clock(is_zero_byte$clock)
    );
    engines$clear_y_later is_error(
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
    localparam  one_bit = 17'b1010000;
    localparam  one_to_bit = 17'b1010001;
    localparam  one = 17'b1;
    localparam  timer_sign = 17'b1000000;
    localparam  timer_mask = 17'b1111111;
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
    engines$clear_y_later is_sending(
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
