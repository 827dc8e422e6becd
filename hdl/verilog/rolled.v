// Emitted by midstate-gateware from CoreConfig { architecture: Rolled, engines: 1, clock_hz: 12000000, baud: 1000000 }.
// Do not edit: change the description in hdl/gateware and run `cargo xtask emit`.


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
    wire  uart_receiver$error;
    reg  frame_receiver$clk;
    reg  frame_receiver$rst;
    reg  frame_receiver$valid;
    reg  [7:0] frame_receiver$data;
    reg  frame_receiver$error;
    wire  frame_receiver$word_valid;
    wire  [4:0] frame_receiver$word_index;
    wire  [31:0] frame_receiver$word;
    wire  frame_receiver$frame_valid;
    wire  [7:0] frame_receiver$frame_type;
    wire  [7:0] frame_receiver$sequence_number;
    wire  frame_receiver$is_long;
    wire  frame_receiver$frame_error;
    reg  control$clk;
    reg  control$rst;
    reg  control$frame_valid;
    reg  [7:0] control$frame_type;
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
    reg  control$is_reporting;
    reg  control$fifo_full;
    wire  control$acknowledge;
    wire  [31:0] control$acknowledgement;
    reg  control$fifo_valid;
    reg  [31:0] control$fifo_head;
    reg  [31:0] control$fifo_word;
    wire  control$fifo_read;
    reg  control$sender_ready;
    wire  control$send;
    wire  [31:0] control$payload$0;
    wire  [31:0] control$payload$1;
    wire  [31:0] control$payload$2;
    wire  [31:0] control$payload$3;
    wire  control$is_payload_long;
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
    reg  [31:0] hit_fifo$write_head;
    reg  [31:0] hit_fifo$write_word;
    wire  hit_fifo$full;
    reg  hit_fifo$read;
    wire  hit_fifo$valid;
    wire  [31:0] hit_fifo$read_head;
    wire  [31:0] hit_fifo$read_word;
    reg  frame_sender$clk;
    reg  frame_sender$rst;
    reg  frame_sender$send;
    reg  [31:0] frame_sender$payload$0;
    reg  [31:0] frame_sender$payload$1;
    reg  [31:0] frame_sender$payload$2;
    reg  [31:0] frame_sender$payload$3;
    reg  frame_sender$is_long;
    wire  frame_sender$ready;
    wire  frame_sender$byte_valid;
    wire  [7:0] frame_sender$byte_data;
    reg  frame_sender$byte_ready;
    reg  uart_sender$clk;
    reg  uart_sender$rst;
    reg  uart_sender$send;
    reg  [7:0] uart_sender$data;
    wire  uart_sender$ready;
    wire  uart_sender$line;
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
        .error(uart_receiver$error)
    );
    top$frame_receiver frame_receiver(
        .clk(frame_receiver$clk),
        .rst(frame_receiver$rst),
        .valid(frame_receiver$valid),
        .data(frame_receiver$data),
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
        .is_reporting(control$is_reporting),
        .fifo_full(control$fifo_full),
        .acknowledge(control$acknowledge),
        .acknowledgement(control$acknowledgement),
        .fifo_valid(control$fifo_valid),
        .fifo_head(control$fifo_head),
        .fifo_word(control$fifo_word),
        .fifo_read(control$fifo_read),
        .sender_ready(control$sender_ready),
        .send(control$send),
        .payload$0(control$payload$0),
        .payload$1(control$payload$1),
        .payload$2(control$payload$2),
        .payload$3(control$payload$3),
        .is_payload_long(control$is_payload_long)
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
        .write_head(hit_fifo$write_head),
        .write_word(hit_fifo$write_word),
        .full(hit_fifo$full),
        .read(hit_fifo$read),
        .valid(hit_fifo$valid),
        .read_head(hit_fifo$read_head),
        .read_word(hit_fifo$read_word)
    );
    top$frame_sender frame_sender(
        .clk(frame_sender$clk),
        .rst(frame_sender$rst),
        .send(frame_sender$send),
        .payload$0(frame_sender$payload$0),
        .payload$1(frame_sender$payload$1),
        .payload$2(frame_sender$payload$2),
        .payload$3(frame_sender$payload$3),
        .is_long(frame_sender$is_long),
        .ready(frame_sender$ready),
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
    top$hit_seen hit_seen(
        .d(hit_seen$d),
        .q(hit_seen$q),
        .clock(hit_seen$clock)
    );

    // Update code
    always @(*) begin
        hit_seen$clock = clk;
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
        control$is_reporting = search$report;
        hit_fifo$write = search$report | control$acknowledge;
        hit_fifo$write_head = search$report_head;
        hit_fifo$write_word = search$report_word;
        if (control$acknowledge) begin
            hit_fifo$write_head = control$acknowledgement;
            hit_fifo$write_word = 32'h0;
        end
        search$report_full = hit_fifo$full;
        control$fifo_full = hit_fifo$full;
        control$fifo_valid = hit_fifo$valid;
        control$fifo_head = hit_fifo$read_head;
        control$fifo_word = hit_fifo$read_word;
        hit_fifo$read = control$fifo_read;
        frame_sender$send = control$send;
        frame_sender$payload$0 = control$payload$0;
        frame_sender$payload$1 = control$payload$1;
        frame_sender$payload$2 = control$payload$2;
        frame_sender$payload$3 = control$payload$3;
        frame_sender$is_long = control$is_payload_long;
        control$sender_ready = frame_sender$ready;
        uart_sender$send = frame_sender$byte_valid;
        uart_sender$data = frame_sender$byte_data;
        frame_sender$byte_ready = uart_sender$ready;
        uart_tx = uart_sender$line;
        led_search = search$is_searching;
        led_hit = hit_seen$q;
        if (search$report & (search$report_head[(32'h18)+:(8)] == hit_type)) begin
            hit_seen$d = ~hit_seen$q;
        end
        if (rst) begin
            hit_seen$d = 1'b0;
        end
    end

endmodule // top


module top$control(clk,rst,frame_valid,frame_type,sequence_number,is_long,frame_error,append,replace,cancel,is_waiting,is_searching,is_ending,hashes_high,hashes_low,hits_dropped,is_reporting,fifo_full,acknowledge,acknowledgement,fifo_valid,fifo_head,fifo_word,fifo_read,sender_ready,send,payload$0,payload$1,payload$2,payload$3,is_payload_long);

    // Module arguments
    input wire  clk;
    input wire  rst;
    input wire  frame_valid;
    input wire  [7:0] frame_type;
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
    input wire  is_reporting;
    input wire  fifo_full;
    output reg  acknowledge;
    output reg  [31:0] acknowledgement;
    input wire  fifo_valid;
    input wire  [31:0] fifo_head;
    input wire  [31:0] fifo_word;
    output reg  fifo_read;
    input wire  sender_ready;
    output reg  send;
    output reg  [31:0] payload$0;
    output reg  [31:0] payload$1;
    output reg  [31:0] payload$2;
    output reg  [31:0] payload$3;
    output reg  is_payload_long;

    // Constant declarations
    localparam  info$0 = 32'h90010001;
    localparam  info$1 = 32'hb71b00;
    localparam  info$2 = 32'h1010f;
    localparam  info$3 = 32'h7f0000;
    localparam  get_info = 8'h1;
    localparam  get_status = 8'h2;
    localparam  job_append = 8'h3;
    localparam  job_replace = 8'h4;
    localparam  cancel_all = 8'h5;
    localparam  ack = 32'h80000000;
    localparam  status = 32'h91000000;

    // Stub signals
    reg  has_last_sequence$d;
    wire  has_last_sequence$q;
    reg  has_last_sequence$clock;
    reg  [7:0] last_sequence$d;
    wire  [7:0] last_sequence$q;
    reg  last_sequence$clock;
    reg  ack_pending$d;
    wire  ack_pending$q;
    reg  ack_pending$clock;
    reg  [7:0] ack_sequence$d;
    wire  [7:0] ack_sequence$q;
    reg  ack_sequence$clock;
    reg  [1:0] ack_outcome$d;
    wire  [1:0] ack_outcome$q;
    reg  ack_outcome$clock;
    reg  info_pending$d;
    wire  info_pending$q;
    reg  info_pending$clock;
    reg  status_pending$d;
    wire  status_pending$q;
    reg  status_pending$clock;
    reg  [7:0] status_sequence$d;
    wire  [7:0] status_sequence$q;
    reg  status_sequence$clock;
    reg  [15:0] link_errors$d;
    wire  [15:0] link_errors$q;
    reg  link_errors$clock;

    // Local signals
    reg  is_repeated;
    reg  is_job;
    reg  [31:0] sequence_field;
    reg  [31:0] outcome_field;
    reg  [31:0] link_errors_field;
    reg  [31:0] flags;

    // Sub module instances
    top$control$has_last_sequence has_last_sequence(
        .d(has_last_sequence$d),
        .q(has_last_sequence$q),
        .clock(has_last_sequence$clock)
    );
    top$control$last_sequence last_sequence(
        .d(last_sequence$d),
        .q(last_sequence$q),
        .clock(last_sequence$clock)
    );
    top$control$ack_pending ack_pending(
        .d(ack_pending$d),
        .q(ack_pending$q),
        .clock(ack_pending$clock)
    );
    top$control$ack_sequence ack_sequence(
        .d(ack_sequence$d),
        .q(ack_sequence$q),
        .clock(ack_sequence$clock)
    );
    top$control$ack_outcome ack_outcome(
        .d(ack_outcome$d),
        .q(ack_outcome$q),
        .clock(ack_outcome$clock)
    );
    top$control$info_pending info_pending(
        .d(info_pending$d),
        .q(info_pending$q),
        .clock(info_pending$clock)
    );
    top$control$status_pending status_pending(
        .d(status_pending$d),
        .q(status_pending$q),
        .clock(status_pending$clock)
    );
    top$control$status_sequence status_sequence(
        .d(status_sequence$d),
        .q(status_sequence$q),
        .clock(status_sequence$clock)
    );
    top$control$link_errors link_errors(
        .d(link_errors$d),
        .q(link_errors$q),
        .clock(link_errors$clock)
    );

    // Update code
    always @(*) begin
        has_last_sequence$clock = clk;
        last_sequence$clock = clk;
        ack_pending$clock = clk;
        ack_sequence$clock = clk;
        ack_outcome$clock = clk;
        info_pending$clock = clk;
        status_pending$clock = clk;
        status_sequence$clock = clk;
        link_errors$clock = clk;
        has_last_sequence$d = has_last_sequence$q;
        last_sequence$d = last_sequence$q;
        ack_pending$d = ack_pending$q;
        ack_sequence$d = ack_sequence$q;
        ack_outcome$d = ack_outcome$q;
        info_pending$d = info_pending$q;
        status_pending$d = status_pending$q;
        status_sequence$d = status_sequence$q;
        link_errors$d = link_errors$q;
        append = 1'b0;
        replace = 1'b0;
        cancel = 1'b0;
        fifo_read = 1'b0;
        send = 1'b0;
        is_payload_long = 1'b1;
        payload$0 = fifo_head;
        payload$1 = fifo_word;
        payload$2 = info$2;
        payload$3 = info$3;
        sequence_field = ((status_sequence$q) & 32'hffffffff) << 32'h10;
        link_errors_field = ((link_errors$q) & 32'hffffffff) << 32'h10;
        flags = 32'h0;
        if (is_searching) begin
            flags = 32'h1;
        end
        if (info_pending$q) begin
            send = 1'b1;
            payload$0 = info$0;
            payload$1 = info$1;
            if (sender_ready) begin
                info_pending$d = 1'b0;
            end
        end
        else if (status_pending$q) begin
            send = 1'b1;
            payload$0 = status | sequence_field | ((hits_dropped) & 32'hffffffff);
            payload$1 = hashes_high;
            payload$2 = hashes_low;
            payload$3 = link_errors_field | flags;
            if (is_waiting) begin
                payload$3 = link_errors_field | flags | 32'h2;
            end
            if (sender_ready) begin
                status_pending$d = 1'b0;
            end
        end
        else begin
            is_payload_long = 1'b0;
            send = fifo_valid;
            fifo_read = fifo_valid & sender_ready;
        end
        outcome_field = ((ack_outcome$q) & 32'hffffffff);
        acknowledgement = ack | (((ack_sequence$q) & 32'hffffffff) << 32'h10) | outcome_field;
        acknowledge = ack_pending$q & (~fifo_full) & (~is_reporting) & (~is_ending);
        if (ack_pending$q & (~fifo_full) & (~is_reporting) & (~is_ending)) begin
            ack_pending$d = 1'b0;
        end
        is_job = is_long & ((frame_type == job_append) | (frame_type == job_replace));
        is_repeated = has_last_sequence$q & (sequence_number == last_sequence$q);
        if (frame_valid) begin
            if ((~is_long) & (frame_type == get_info)) begin
                info_pending$d = 1'b1;
            end
            else if ((~is_long) & (frame_type == get_status)) begin
                status_pending$d = 1'b1;
                status_sequence$d = sequence_number;
            end
            else begin
                ack_pending$d = 1'b1;
                ack_sequence$d = sequence_number;
                ack_outcome$d = 32'h2;
            end
            if ((~is_long) & (frame_type == cancel_all)) begin
                ack_outcome$d = 32'h0;
                cancel = 1'b1;
                has_last_sequence$d = 1'b0;
            end
            if (is_job & is_repeated) begin
                ack_outcome$d = 32'h0;
            end
            else if (is_job & (frame_type == job_append) & is_waiting) begin
                ack_outcome$d = 32'h1;
            end
            else if (is_job) begin
                ack_outcome$d = 32'h0;
                append = frame_type == job_append;
                replace = frame_type == job_replace;
                has_last_sequence$d = 1'b1;
                last_sequence$d = sequence_number;
            end
        end
        if (frame_error & (link_errors$q != 32'hffff)) begin
            link_errors$d = link_errors$q + 32'h1;
        end
        if (rst) begin
            has_last_sequence$d = 1'b0;
            ack_pending$d = 1'b0;
            info_pending$d = 1'b0;
            status_pending$d = 1'b0;
            link_errors$d = 32'h0;
        end
    end

endmodule // top$control


module top$control$ack_outcome(d,q,clock);

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

endmodule // top$control$ack_outcome


module top$control$ack_pending(d,q,clock);

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

endmodule // top$control$ack_pending


module top$control$ack_sequence(d,q,clock);

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

endmodule // top$control$ack_sequence


module top$control$has_last_sequence(d,q,clock);

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

endmodule // top$control$has_last_sequence


module top$control$info_pending(d,q,clock);

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

endmodule // top$control$info_pending


module top$control$last_sequence(d,q,clock);

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

endmodule // top$control$last_sequence


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

endmodule // top$control$link_errors


module top$control$status_pending(d,q,clock);

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

endmodule // top$control$status_pending


module top$control$status_sequence(d,q,clock);

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

endmodule // top$control$status_sequence


module top$frame_receiver(clk,rst,valid,data,error,word_valid,word_index,word,frame_valid,frame_type,sequence_number,is_long,frame_error);

    // Module arguments
    input wire  clk;
    input wire  rst;
    input wire  valid;
    input wire  [7:0] data;
    input wire  error;
    output reg  word_valid;
    output reg  [4:0] word_index;
    output reg  [31:0] word;
    output reg  frame_valid;
    output reg  [7:0] frame_type;
    output reg  [7:0] sequence_number;
    output reg  is_long;
    output reg  frame_error;

    // Constant declarations
    localparam  long_bytes = 6'b111110;
    localparam  short_bytes = 6'b100;

    // Stub signals
    reg  is_started$d;
    wire  is_started$q;
    reg  is_started$clock;
    reg  [7:0] to_code$d;
    wire  [7:0] to_code$q;
    reg  to_code$clock;
    reg  [5:0] count$d;
    wire  [5:0] count$q;
    reg  count$clock;
    reg  is_broken$d;
    wire  is_broken$q;
    reg  is_broken$clock;
    reg  crc$clk;
    reg  crc$clear;
    reg  crc$enable;
    reg  [7:0] crc$data;
    wire  [15:0] crc$value;
    reg  [7:0] first$d;
    wire  [7:0] first$q;
    reg  first$clock;
    reg  [7:0] second$d;
    wire  [7:0] second$q;
    reg  second$clock;
    reg  [31:0] shift$d;
    wire  [31:0] shift$q;
    reg  shift$clock;
    reg  [1:0] bytes_in_word$d;
    wire  [1:0] bytes_in_word$q;
    reg  bytes_in_word$clock;
    reg  [4:0] word_at$d;
    wire  [4:0] word_at$q;
    reg  word_at$clock;

    // Local signals
    reg  is_decoded;
    reg  [7:0] decoded;
    reg  is_whole;

    // Sub module instances
    top$frame_receiver$is_started is_started(
        .d(is_started$d),
        .q(is_started$q),
        .clock(is_started$clock)
    );
    top$frame_receiver$to_code to_code(
        .d(to_code$d),
        .q(to_code$q),
        .clock(to_code$clock)
    );
    top$frame_receiver$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    top$frame_receiver$is_broken is_broken(
        .d(is_broken$d),
        .q(is_broken$q),
        .clock(is_broken$clock)
    );
    top$frame_receiver$crc crc(
        .clk(crc$clk),
        .clear(crc$clear),
        .enable(crc$enable),
        .data(crc$data),
        .value(crc$value)
    );
    top$frame_receiver$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    top$frame_receiver$second second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    top$frame_receiver$shift shift(
        .d(shift$d),
        .q(shift$q),
        .clock(shift$clock)
    );
    top$frame_receiver$bytes_in_word bytes_in_word(
        .d(bytes_in_word$d),
        .q(bytes_in_word$q),
        .clock(bytes_in_word$clock)
    );
    top$frame_receiver$word_at word_at(
        .d(word_at$d),
        .q(word_at$q),
        .clock(word_at$clock)
    );

    // Update code
    always @(*) begin
        is_started$clock = clk;
        to_code$clock = clk;
        count$clock = clk;
        is_broken$clock = clk;
        first$clock = clk;
        second$clock = clk;
        shift$clock = clk;
        bytes_in_word$clock = clk;
        word_at$clock = clk;
        is_started$d = is_started$q;
        to_code$d = to_code$q;
        count$d = count$q;
        is_broken$d = is_broken$q;
        first$d = first$q;
        second$d = second$q;
        shift$d = shift$q;
        bytes_in_word$d = bytes_in_word$q;
        word_at$d = word_at$q;
        is_decoded = 1'b0;
        decoded = 32'h0;
        if (valid & (data != 32'h0)) begin
            is_started$d = 1'b1;
            if (to_code$q == 32'h0) begin
                to_code$d = data - 32'h1;
                is_decoded = is_started$q;
            end
            else begin
                to_code$d = to_code$q - 32'h1;
                is_decoded = 1'b1;
                decoded = data;
            end
        end
        crc$clk = clk;
        crc$data = decoded;
        crc$enable = is_decoded;
        crc$clear = (valid & (data == 32'h0)) | rst;
        word_valid = 1'b0;
        word_index = word_at$q;
        word = (shift$q << 32'h8) | ((decoded) & 32'hffffffff);
        if (is_decoded) begin
            if (count$q == 32'h3f) begin
                is_broken$d = 1'b1;
            end
            else begin
                count$d = count$q + 32'h1;
            end
            if (count$q == 32'h0) begin
                first$d = decoded;
            end
            else if (count$q == 32'h1) begin
                second$d = decoded;
            end
            else begin
                shift$d = (shift$q << 32'h8) | ((decoded) & 32'hffffffff);
                bytes_in_word$d = bytes_in_word$q + 32'h1;
                if (bytes_in_word$q == 32'h3) begin
                    word_valid = ~is_broken$q;
                    word_at$d = word_at$q + 32'h1;
                end
            end
        end
        if (error) begin
            is_broken$d = 1'b1;
        end
        frame_type = first$q;
        sequence_number = second$q;
        is_long = count$q == long_bytes;
        is_whole = (~is_broken$q) & (to_code$q == 32'h0) & (crc$value == 32'h0) & ((count$q == long_bytes) | (count$q == short_bytes));
        frame_valid = 1'b0;
        frame_error = 1'b0;
        if (valid & (data == 32'h0)) begin
            frame_valid = is_started$q & is_whole;
            frame_error = (is_started$q & (~is_whole)) | is_broken$q;
        end
        if ((valid & (data == 32'h0)) | rst) begin
            is_started$d = 1'b0;
            to_code$d = 32'h0;
            count$d = 32'h0;
            is_broken$d = 1'b0;
            bytes_in_word$d = 32'h0;
            word_at$d = 32'h0;
        end
    end

endmodule // top$frame_receiver


module top$frame_receiver$bytes_in_word(d,q,clock);

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

endmodule // top$frame_receiver$bytes_in_word


module top$frame_receiver$count(d,q,clock);

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

endmodule // top$frame_receiver$count


module top$frame_receiver$crc(clk,clear,enable,data,value);

    // Module arguments
    input wire  clk;
    input wire  clear;
    input wire  enable;
    input wire  [7:0] data;
    output reg  [15:0] value;

    // Stub signals
    reg  [15:0] inverted$d;
    wire  [15:0] inverted$q;
    reg  inverted$clock;

    // Local signals
    reg  [15:0] sum;
    reg  [15:0] next_sum;
    reg  [15:0] high;
    reg  [15:0] folded;

    // Sub module instances
    top$frame_receiver$crc$inverted inverted(
        .d(inverted$d),
        .q(inverted$q),
        .clock(inverted$clock)
    );

    // Update code
    always @(*) begin
        inverted$clock = clk;
        inverted$d = inverted$q;
        value = ~inverted$q;
        sum = ~inverted$q;
        high = (sum >> 32'h8) ^ ((data) & 16'hffff);
        folded = high ^ (high >> 32'h4);
        next_sum = (sum << 32'h8) ^ (folded << 32'hc) ^ (folded << 32'h5) ^ folded;
        if (enable) begin
            inverted$d = ~next_sum;
        end
        if (clear) begin
            inverted$d = 32'h0;
        end
    end

endmodule // top$frame_receiver$crc


module top$frame_receiver$crc$inverted(d,q,clock);

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

endmodule // top$frame_receiver$crc$inverted


module top$frame_receiver$first(d,q,clock);

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

endmodule // top$frame_receiver$first


module top$frame_receiver$is_broken(d,q,clock);

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

endmodule // top$frame_receiver$is_broken


module top$frame_receiver$is_started(d,q,clock);

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

endmodule // top$frame_receiver$is_started


module top$frame_receiver$second(d,q,clock);

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

endmodule // top$frame_receiver$second


module top$frame_receiver$shift(d,q,clock);

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

endmodule // top$frame_receiver$shift


module top$frame_receiver$to_code(d,q,clock);

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

endmodule // top$frame_receiver$to_code


module top$frame_receiver$word_at(d,q,clock);

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

endmodule // top$frame_receiver$word_at


module top$frame_sender(clk,rst,send,payload$0,payload$1,payload$2,payload$3,is_long,ready,byte_valid,byte_data,byte_ready);

    // Module arguments
    input wire  clk;
    input wire  rst;
    input wire  send;
    input wire  [31:0] payload$0;
    input wire  [31:0] payload$1;
    input wire  [31:0] payload$2;
    input wire  [31:0] payload$3;
    input wire  is_long;
    output reg  ready;
    output reg  byte_valid;
    output reg  [7:0] byte_data;
    input wire  byte_ready;

    // Enums
    localparam SenderState$Idle = 0;
    localparam SenderState$Payload = 1;
    localparam SenderState$CrcHigh = 2;
    localparam SenderState$CrcLow = 3;
    localparam SenderState$LastCode = 4;
    localparam SenderState$Fetch = 5;
    localparam SenderState$Put = 6;
    localparam SenderState$Delimiter = 7;

    // Stub signals
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    reg  state$clock;
    reg  [31:0] shift$0$d;
    wire  [31:0] shift$0$q;
    reg  shift$0$clock;
    reg  [31:0] shift$1$d;
    wire  [31:0] shift$1$q;
    reg  shift$1$clock;
    reg  [31:0] shift$2$d;
    wire  [31:0] shift$2$q;
    reg  shift$2$clock;
    reg  [31:0] shift$3$d;
    wire  [31:0] shift$3$q;
    reg  shift$3$clock;
    reg  [4:0] left$d;
    wire  [4:0] left$q;
    reg  left$clock;
    reg  crc$clk;
    reg  crc$clear;
    reg  crc$enable;
    reg  [7:0] crc$data;
    wire  [15:0] crc$value;
    reg  [4:0] encoded$read_address;
    reg  encoded$read_clock;
    wire  [7:0] encoded$read_data;
    reg  [4:0] encoded$write_address;
    reg  encoded$write_clock;
    reg  [7:0] encoded$write_data;
    reg  encoded$write_enable;
    reg  [4:0] put_at$d;
    wire  [4:0] put_at$q;
    reg  put_at$clock;
    reg  [4:0] code_at$d;
    wire  [4:0] code_at$q;
    reg  code_at$clock;
    reg  [7:0] code$d;
    wire  [7:0] code$q;
    reg  code$clock;
    reg  [4:0] fetch_at$d;
    wire  [4:0] fetch_at$q;
    reg  fetch_at$clock;

    // Local signals
    reg  [4:0] fetch_at_next;
    reg  is_encoding;
    reg  [7:0] raw;

    // Sub module instances
    top$frame_sender$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    top$frame_sender$shift$0 shift$0(
        .d(shift$0$d),
        .q(shift$0$q),
        .clock(shift$0$clock)
    );
    top$frame_sender$shift$1 shift$1(
        .d(shift$1$d),
        .q(shift$1$q),
        .clock(shift$1$clock)
    );
    top$frame_sender$shift$2 shift$2(
        .d(shift$2$d),
        .q(shift$2$q),
        .clock(shift$2$clock)
    );
    top$frame_sender$shift$3 shift$3(
        .d(shift$3$d),
        .q(shift$3$q),
        .clock(shift$3$clock)
    );
    top$frame_sender$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    top$frame_sender$crc crc(
        .clk(crc$clk),
        .clear(crc$clear),
        .enable(crc$enable),
        .data(crc$data),
        .value(crc$value)
    );
    top$frame_sender$encoded encoded(
        .read_address(encoded$read_address),
        .read_clock(encoded$read_clock),
        .read_data(encoded$read_data),
        .write_address(encoded$write_address),
        .write_clock(encoded$write_clock),
        .write_data(encoded$write_data),
        .write_enable(encoded$write_enable)
    );
    top$frame_sender$put_at put_at(
        .d(put_at$d),
        .q(put_at$q),
        .clock(put_at$clock)
    );
    top$frame_sender$code_at code_at(
        .d(code_at$d),
        .q(code_at$q),
        .clock(code_at$clock)
    );
    top$frame_sender$code code(
        .d(code$d),
        .q(code$q),
        .clock(code$clock)
    );
    top$frame_sender$fetch_at fetch_at(
        .d(fetch_at$d),
        .q(fetch_at$q),
        .clock(fetch_at$clock)
    );

    // Update code
    always @(*) begin
        state$clock = clk;
        left$clock = clk;
        put_at$clock = clk;
        code_at$clock = clk;
        code$clock = clk;
        fetch_at$clock = clk;
        state$d = state$q;
        left$d = left$q;
        put_at$d = put_at$q;
        code_at$d = code_at$q;
        code$d = code$q;
        fetch_at$d = fetch_at$q;
        shift$0$clock = clk;
        shift$0$d = shift$0$q;
        shift$1$clock = clk;
        shift$1$d = shift$1$q;
        shift$2$clock = clk;
        shift$2$d = shift$2$q;
        shift$3$clock = clk;
        shift$3$d = shift$3$q;
        encoded$read_clock = clk;
        encoded$write_clock = clk;
        encoded$read_address = fetch_at$q;
        crc$clk = clk;
        crc$clear = state$q == SenderState$Idle;
        crc$enable = state$q == SenderState$Payload;
        fetch_at_next = fetch_at$q + 32'h1;
        ready = state$q == SenderState$Idle;
        byte_valid = (state$q == SenderState$Put) | (state$q == SenderState$Delimiter);
        byte_data = encoded$read_data;
        is_encoding = (state$q == SenderState$Payload) | (state$q == SenderState$CrcHigh) | (state$q == SenderState$CrcLow);
        raw = shift$0$q[(32'h18)+:(8)];
        case (state$q)
            SenderState$Idle:
                begin
                    put_at$d = 32'h1;
                    code_at$d = 32'h0;
                    code$d = 32'h1;
                    fetch_at$d = 32'h0;
                    left$d = 32'h8;
                    if (is_long) begin
                        left$d = 32'h10;
                    end
                    if (send) begin
                        shift$0$d = payload$0;
                        shift$1$d = payload$1;
                        shift$2$d = payload$2;
                        shift$3$d = payload$3;
                        state$d = SenderState$Payload;
                    end
                end
            SenderState$Payload:
                begin
                    shift$0$d = (shift$0$q << 32'h8) | (shift$1$q >> 32'h18);
                    shift$1$d = (shift$1$q << 32'h8) | (shift$2$q >> 32'h18);
                    shift$2$d = (shift$2$q << 32'h8) | (shift$3$q >> 32'h18);
                    shift$3$d = shift$3$q << 32'h8;
                    left$d = left$q - 32'h1;
                    if (left$q == 32'h1) begin
                        state$d = SenderState$CrcHigh;
                    end
                end
            SenderState$CrcHigh:
                begin
                    raw = crc$value[(32'h8)+:(8)];
                    state$d = SenderState$CrcLow;
                end
            SenderState$CrcLow:
                begin
                    raw = crc$value[(32'h0)+:(8)];
                    state$d = SenderState$LastCode;
                end
            SenderState$LastCode:
                begin
                    state$d = SenderState$Fetch;
                end
            SenderState$Fetch:
                begin
                    state$d = SenderState$Put;
                end
            SenderState$Put:
                begin
                    if (byte_ready) begin
                        fetch_at$d = fetch_at_next;
                        state$d = SenderState$Fetch;
                        if (fetch_at_next == put_at$q) begin
                            state$d = SenderState$Delimiter;
                        end
                    end
                end
            SenderState$Delimiter:
                begin
                    byte_data = 32'h0;
                    if (byte_ready) begin
                        state$d = SenderState$Idle;
                    end
                end
        endcase
        crc$data = raw;
        encoded$write_enable = is_encoding | (state$q == SenderState$LastCode);
        encoded$write_address = code_at$q;
        encoded$write_data = code$q;
        if (is_encoding) begin
            put_at$d = put_at$q + 32'h1;
            if (raw == 32'h0) begin
                code_at$d = put_at$q;
                code$d = 32'h1;
            end
            else begin
                encoded$write_address = put_at$q;
                encoded$write_data = raw;
                code$d = code$q + 32'h1;
            end
        end
        if (rst) begin
            state$d = SenderState$Idle;
        end
    end

endmodule // top$frame_sender


module top$frame_sender$code(d,q,clock);

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

endmodule // top$frame_sender$code


module top$frame_sender$code_at(d,q,clock);

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

endmodule // top$frame_sender$code_at


module top$frame_sender$crc(clk,clear,enable,data,value);

    // Module arguments
    input wire  clk;
    input wire  clear;
    input wire  enable;
    input wire  [7:0] data;
    output reg  [15:0] value;

    // Stub signals
    reg  [15:0] inverted$d;
    wire  [15:0] inverted$q;
    reg  inverted$clock;

    // Local signals
    reg  [15:0] sum;
    reg  [15:0] next_sum;
    reg  [15:0] high;
    reg  [15:0] folded;

    // Sub module instances
    top$frame_sender$crc$inverted inverted(
        .d(inverted$d),
        .q(inverted$q),
        .clock(inverted$clock)
    );

    // Update code
    always @(*) begin
        inverted$clock = clk;
        inverted$d = inverted$q;
        value = ~inverted$q;
        sum = ~inverted$q;
        high = (sum >> 32'h8) ^ ((data) & 16'hffff);
        folded = high ^ (high >> 32'h4);
        next_sum = (sum << 32'h8) ^ (folded << 32'hc) ^ (folded << 32'h5) ^ folded;
        if (enable) begin
            inverted$d = ~next_sum;
        end
        if (clear) begin
            inverted$d = 32'h0;
        end
    end

endmodule // top$frame_sender$crc


module top$frame_sender$crc$inverted(d,q,clock);

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

endmodule // top$frame_sender$crc$inverted


module top$frame_sender$encoded(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [4:0] read_address;
    input wire  read_clock;
    output reg  [7:0] read_data;
    input wire  [4:0] write_address;
    input wire  write_clock;
    input wire  [7:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[7:0] mem[31:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // top$frame_sender$encoded


module top$frame_sender$fetch_at(d,q,clock);

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

endmodule // top$frame_sender$fetch_at


module top$frame_sender$left(d,q,clock);

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

endmodule // top$frame_sender$left


module top$frame_sender$put_at(d,q,clock);

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

endmodule // top$frame_sender$put_at


module top$frame_sender$shift$0(d,q,clock);

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

endmodule // top$frame_sender$shift$0


module top$frame_sender$shift$1(d,q,clock);

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

endmodule // top$frame_sender$shift$1


module top$frame_sender$shift$2(d,q,clock);

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

endmodule // top$frame_sender$shift$2


module top$frame_sender$shift$3(d,q,clock);

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

endmodule // top$frame_sender$shift$3


module top$frame_sender$state(d,q,clock);

    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;

    // Enums
    localparam SenderState$Idle = 0;
    localparam SenderState$Payload = 1;
    localparam SenderState$CrcHigh = 2;
    localparam SenderState$CrcLow = 3;
    localparam SenderState$LastCode = 4;
    localparam SenderState$Fetch = 5;
    localparam SenderState$Put = 6;
    localparam SenderState$Delimiter = 7;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // top$frame_sender$state


module top$hit_fifo(clk,rst,write,write_head,write_word,full,read,valid,read_head,read_word);

    // Module arguments
    input wire  clk;
    input wire  rst;
    input wire  write;
    input wire  [31:0] write_head;
    input wire  [31:0] write_word;
    output reg  full;
    input wire  read;
    output reg  valid;
    output reg  [31:0] read_head;
    output reg  [31:0] read_word;

    // Stub signals
    reg  [3:0] heads$read_address;
    reg  heads$read_clock;
    wire  [31:0] heads$read_data;
    reg  [3:0] heads$write_address;
    reg  heads$write_clock;
    reg  [31:0] heads$write_data;
    reg  heads$write_enable;
    reg  [3:0] words$read_address;
    reg  words$read_clock;
    wire  [31:0] words$read_data;
    reg  [3:0] words$write_address;
    reg  words$write_clock;
    reg  [31:0] words$write_data;
    reg  words$write_enable;
    reg  [3:0] write_at$d;
    wire  [3:0] write_at$q;
    reg  write_at$clock;
    reg  [3:0] read_at$d;
    wire  [3:0] read_at$q;
    reg  read_at$clock;
    reg  is_full$d;
    wire  is_full$q;
    reg  is_full$clock;
    reg  is_valid$d;
    wire  is_valid$q;
    reg  is_valid$clock;

    // Local signals
    reg  [3:0] write_at_next;
    reg  [3:0] write_at_after;
    reg  [3:0] read_at_next;

    // Sub module instances
    top$hit_fifo$heads heads(
        .read_address(heads$read_address),
        .read_clock(heads$read_clock),
        .read_data(heads$read_data),
        .write_address(heads$write_address),
        .write_clock(heads$write_clock),
        .write_data(heads$write_data),
        .write_enable(heads$write_enable)
    );
    top$hit_fifo$words words(
        .read_address(words$read_address),
        .read_clock(words$read_clock),
        .read_data(words$read_data),
        .write_address(words$write_address),
        .write_clock(words$write_clock),
        .write_data(words$write_data),
        .write_enable(words$write_enable)
    );
    top$hit_fifo$write_at write_at(
        .d(write_at$d),
        .q(write_at$q),
        .clock(write_at$clock)
    );
    top$hit_fifo$read_at read_at(
        .d(read_at$d),
        .q(read_at$q),
        .clock(read_at$clock)
    );
    top$hit_fifo$is_full is_full(
        .d(is_full$d),
        .q(is_full$q),
        .clock(is_full$clock)
    );
    top$hit_fifo$is_valid is_valid(
        .d(is_valid$d),
        .q(is_valid$q),
        .clock(is_valid$clock)
    );

    // Update code
    always @(*) begin
        write_at$clock = clk;
        read_at$clock = clk;
        is_full$clock = clk;
        is_valid$clock = clk;
        write_at$d = write_at$q;
        read_at$d = read_at$q;
        is_full$d = is_full$q;
        is_valid$d = is_valid$q;
        heads$read_clock = clk;
        heads$write_clock = clk;
        words$read_clock = clk;
        words$write_clock = clk;
        full = is_full$q;
        valid = is_valid$q;
        heads$write_address = write_at$q;
        heads$write_data = write_head;
        heads$write_enable = write & (~is_full$q);
        words$write_address = write_at$q;
        words$write_data = write_word;
        words$write_enable = write & (~is_full$q);
        write_at_next = write_at$q;
        if (write & (~is_full$q)) begin
            write_at_next = write_at$q + 32'h1;
        end
        write_at$d = write_at_next;
        read_at_next = read_at$q;
        if (read & is_valid$q) begin
            read_at_next = read_at$q + 32'h1;
        end
        read_at$d = read_at_next;
        heads$read_address = read_at_next;
        words$read_address = read_at_next;
        read_head = heads$read_data;
        read_word = words$read_data;
        is_valid$d = write_at$q != read_at_next;
        write_at_after = write_at_next + 32'h1;
        is_full$d = write_at_after == read_at_next;
        if (rst) begin
            write_at$d = 32'h0;
            read_at$d = 32'h0;
            is_full$d = 1'b0;
            is_valid$d = 1'b0;
        end
    end

endmodule // top$hit_fifo


module top$hit_fifo$heads(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [3:0] read_address;
    input wire  read_clock;
    output reg  [31:0] read_data;
    input wire  [3:0] write_address;
    input wire  write_clock;
    input wire  [31:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[31:0] mem[15:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // top$hit_fifo$heads


module top$hit_fifo$is_full(d,q,clock);

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

endmodule // top$hit_fifo$is_full


module top$hit_fifo$is_valid(d,q,clock);

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

endmodule // top$hit_fifo$is_valid


module top$hit_fifo$read_at(d,q,clock);

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

endmodule // top$hit_fifo$read_at


module top$hit_fifo$words(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

    // Module arguments
    input wire  [3:0] read_address;
    input wire  read_clock;
    output reg  [31:0] read_data;
    input wire  [3:0] write_address;
    input wire  write_clock;
    input wire  [31:0] write_data;
    input wire  write_enable;

    // Update code (custom)
    reg[31:0] mem[15:0];



    always @(posedge read_clock) begin
       read_data <= mem[read_address];
    end

    always @(posedge write_clock) begin
       if (write_enable) begin
          mem[write_address] <= write_data;
       end
    end

endmodule // top$hit_fifo$words


module top$hit_fifo$write_at(d,q,clock);

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

endmodule // top$hit_fifo$write_at


module top$hit_seen(d,q,clock);

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

endmodule // top$hit_seen


module top$search(clk,rst,job_write,job_index,job_word,append,replace,cancel,is_waiting,is_searching,is_ending,report,report_head,report_word,report_full,hashes_high,hashes_low,hits_dropped);

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
    output reg  report;
    output reg  [31:0] report_head;
    output reg  [31:0] report_word;
    input wire  report_full;
    output reg  [31:0] hashes_high;
    output reg  [31:0] hashes_low;
    output reg  [15:0] hits_dropped;

    // Constant declarations
    localparam  hit_type = 32'h81000000;
    localparam  finished_type = 32'h82000000;
    localparam  replaced_type = 32'h83000000;
    localparam  cancelled_type = 32'h84000000;
    localparam  slot_bit = 5'b10000;

    // Enums
    localparam SearchState$Idle = 0;
    localparam SearchState$Load = 1;
    localparam SearchState$Search = 2;
    localparam SearchState$Drain = 3;
    localparam SearchState$Report = 4;

    // Stub signals
    reg  [4:0] slots$read_address;
    reg  slots$read_clock;
    wire  [31:0] slots$read_data;
    reg  [4:0] slots$write_address;
    reg  slots$write_clock;
    reg  [31:0] slots$write_data;
    reg  slots$write_enable;
    reg  [4:0] receive_slot$d;
    wire  [4:0] receive_slot$q;
    reg  receive_slot$clock;
    reg  waiting$d;
    wire  waiting$q;
    reg  waiting$clock;
    reg  [2:0] state$d;
    wire  [2:0] state$q;
    reg  state$clock;
    reg  [4:0] load_at$d;
    wire  [4:0] load_at$q;
    reg  load_at$clock;
    reg  [31:0] job$0$d;
    wire  [31:0] job$0$q;
    reg  job$0$clock;
    reg  [31:0] job$1$d;
    wire  [31:0] job$1$q;
    reg  job$1$clock;
    reg  [31:0] job$2$d;
    wire  [31:0] job$2$q;
    reg  job$2$clock;
    reg  [31:0] job$3$d;
    wire  [31:0] job$3$q;
    reg  job$3$clock;
    reg  [31:0] job$4$d;
    wire  [31:0] job$4$q;
    reg  job$4$clock;
    reg  [31:0] job$5$d;
    wire  [31:0] job$5$q;
    reg  job$5$clock;
    reg  [31:0] job$6$d;
    wire  [31:0] job$6$q;
    reg  job$6$clock;
    reg  [31:0] job$7$d;
    wire  [31:0] job$7$q;
    reg  job$7$clock;
    reg  [31:0] job$8$d;
    wire  [31:0] job$8$q;
    reg  job$8$clock;
    reg  [31:0] job$9$d;
    wire  [31:0] job$9$q;
    reg  job$9$clock;
    reg  [31:0] job$10$d;
    wire  [31:0] job$10$q;
    reg  job$10$clock;
    reg  [31:0] job$11$d;
    wire  [31:0] job$11$q;
    reg  job$11$clock;
    reg  [31:0] job$12$d;
    wire  [31:0] job$12$q;
    reg  job$12$clock;
    reg  [31:0] job$13$d;
    wire  [31:0] job$13$q;
    reg  job$13$clock;
    reg  [31:0] job$14$d;
    wire  [31:0] job$14$q;
    reg  job$14$clock;
    reg  is_exhausted$d;
    wire  is_exhausted$q;
    reg  is_exhausted$clock;
    reg  [31:0] end_type$d;
    wire  [31:0] end_type$q;
    reg  end_type$clock;
    reg  [31:0] searched$d;
    wire  [31:0] searched$q;
    reg  searched$clock;
    reg  [7:0] hits$d;
    wire  [7:0] hits$q;
    reg  hits$clock;
    reg  engine$clk;
    reg  engine$rst;
    reg  engine$start;
    wire  engine$ready;
    reg  [31:0] engine$midstate$0;
    reg  [31:0] engine$midstate$1;
    reg  [31:0] engine$midstate$2;
    reg  [31:0] engine$midstate$3;
    reg  [31:0] engine$midstate$4;
    reg  [31:0] engine$midstate$5;
    reg  [31:0] engine$midstate$6;
    reg  [31:0] engine$midstate$7;
    reg  [31:0] engine$tail$0;
    reg  [31:0] engine$tail$1;
    reg  [31:0] engine$tail$2;
    reg  [31:0] engine$nonce;
    wire  engine$done;
    wire  [31:0] engine$most_significant_word;
    reg  [31:0] engine_nonce$d;
    wire  [31:0] engine_nonce$q;
    reg  engine_nonce$clock;
    reg  result$d;
    wire  result$q;
    reg  result$clock;
    reg  [31:0] result_word$d;
    wire  [31:0] result_word$q;
    reg  result_word$clock;
    reg  [31:0] result_nonce$d;
    wire  [31:0] result_nonce$q;
    reg  result_nonce$clock;
    reg  [31:0] hashes_high_count$d;
    wire  [31:0] hashes_high_count$q;
    reg  hashes_high_count$clock;
    reg  [31:0] hashes_low_count$d;
    wire  [31:0] hashes_low_count$q;
    reg  hashes_low_count$clock;
    reg  [15:0] hits_dropped_count$d;
    wire  [15:0] hits_dropped_count$q;
    reg  hits_dropped_count$clock;

    // Local signals
    reg  is_hit;
    reg  [31:0] job_id;
    reg  [31:0] hits_field;
    reg  is_ending_now;

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
    top$search$receive_slot receive_slot(
        .d(receive_slot$d),
        .q(receive_slot$q),
        .clock(receive_slot$clock)
    );
    top$search$waiting waiting(
        .d(waiting$d),
        .q(waiting$q),
        .clock(waiting$clock)
    );
    top$search$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    top$search$load_at load_at(
        .d(load_at$d),
        .q(load_at$q),
        .clock(load_at$clock)
    );
    top$search$job$0 job$0(
        .d(job$0$d),
        .q(job$0$q),
        .clock(job$0$clock)
    );
    top$search$job$1 job$1(
        .d(job$1$d),
        .q(job$1$q),
        .clock(job$1$clock)
    );
    top$search$job$2 job$2(
        .d(job$2$d),
        .q(job$2$q),
        .clock(job$2$clock)
    );
    top$search$job$3 job$3(
        .d(job$3$d),
        .q(job$3$q),
        .clock(job$3$clock)
    );
    top$search$job$4 job$4(
        .d(job$4$d),
        .q(job$4$q),
        .clock(job$4$clock)
    );
    top$search$job$5 job$5(
        .d(job$5$d),
        .q(job$5$q),
        .clock(job$5$clock)
    );
    top$search$job$6 job$6(
        .d(job$6$d),
        .q(job$6$q),
        .clock(job$6$clock)
    );
    top$search$job$7 job$7(
        .d(job$7$d),
        .q(job$7$q),
        .clock(job$7$clock)
    );
    top$search$job$8 job$8(
        .d(job$8$d),
        .q(job$8$q),
        .clock(job$8$clock)
    );
    top$search$job$9 job$9(
        .d(job$9$d),
        .q(job$9$q),
        .clock(job$9$clock)
    );
    top$search$job$10 job$10(
        .d(job$10$d),
        .q(job$10$q),
        .clock(job$10$clock)
    );
    top$search$job$11 job$11(
        .d(job$11$d),
        .q(job$11$q),
        .clock(job$11$clock)
    );
    top$search$job$12 job$12(
        .d(job$12$d),
        .q(job$12$q),
        .clock(job$12$clock)
    );
    top$search$job$13 job$13(
        .d(job$13$d),
        .q(job$13$q),
        .clock(job$13$clock)
    );
    top$search$job$14 job$14(
        .d(job$14$d),
        .q(job$14$q),
        .clock(job$14$clock)
    );
    top$search$is_exhausted is_exhausted(
        .d(is_exhausted$d),
        .q(is_exhausted$q),
        .clock(is_exhausted$clock)
    );
    top$search$end_type end_type(
        .d(end_type$d),
        .q(end_type$q),
        .clock(end_type$clock)
    );
    top$search$searched searched(
        .d(searched$d),
        .q(searched$q),
        .clock(searched$clock)
    );
    top$search$hits hits(
        .d(hits$d),
        .q(hits$q),
        .clock(hits$clock)
    );
    top$search$engine engine(
        .clk(engine$clk),
        .rst(engine$rst),
        .start(engine$start),
        .ready(engine$ready),
        .midstate$0(engine$midstate$0),
        .midstate$1(engine$midstate$1),
        .midstate$2(engine$midstate$2),
        .midstate$3(engine$midstate$3),
        .midstate$4(engine$midstate$4),
        .midstate$5(engine$midstate$5),
        .midstate$6(engine$midstate$6),
        .midstate$7(engine$midstate$7),
        .tail$0(engine$tail$0),
        .tail$1(engine$tail$1),
        .tail$2(engine$tail$2),
        .nonce(engine$nonce),
        .done(engine$done),
        .most_significant_word(engine$most_significant_word)
    );
    top$search$engine_nonce engine_nonce(
        .d(engine_nonce$d),
        .q(engine_nonce$q),
        .clock(engine_nonce$clock)
    );
    top$search$result result(
        .d(result$d),
        .q(result$q),
        .clock(result$clock)
    );
    top$search$result_word result_word(
        .d(result_word$d),
        .q(result_word$q),
        .clock(result_word$clock)
    );
    top$search$result_nonce result_nonce(
        .d(result_nonce$d),
        .q(result_nonce$q),
        .clock(result_nonce$clock)
    );
    top$search$hashes_high_count hashes_high_count(
        .d(hashes_high_count$d),
        .q(hashes_high_count$q),
        .clock(hashes_high_count$clock)
    );
    top$search$hashes_low_count hashes_low_count(
        .d(hashes_low_count$d),
        .q(hashes_low_count$q),
        .clock(hashes_low_count$clock)
    );
    top$search$hits_dropped_count hits_dropped_count(
        .d(hits_dropped_count$d),
        .q(hits_dropped_count$q),
        .clock(hits_dropped_count$clock)
    );

    // Update code
    always @(*) begin
        receive_slot$clock = clk;
        waiting$clock = clk;
        state$clock = clk;
        load_at$clock = clk;
        is_exhausted$clock = clk;
        end_type$clock = clk;
        searched$clock = clk;
        hits$clock = clk;
        engine_nonce$clock = clk;
        result$clock = clk;
        result_word$clock = clk;
        result_nonce$clock = clk;
        hashes_high_count$clock = clk;
        hashes_low_count$clock = clk;
        hits_dropped_count$clock = clk;
        receive_slot$d = receive_slot$q;
        waiting$d = waiting$q;
        state$d = state$q;
        load_at$d = load_at$q;
        is_exhausted$d = is_exhausted$q;
        end_type$d = end_type$q;
        searched$d = searched$q;
        hits$d = hits$q;
        engine_nonce$d = engine_nonce$q;
        result$d = result$q;
        result_word$d = result_word$q;
        result_nonce$d = result_nonce$q;
        hashes_high_count$d = hashes_high_count$q;
        hashes_low_count$d = hashes_low_count$q;
        hits_dropped_count$d = hits_dropped_count$q;
        job$0$clock = clk;
        job$0$d = job$0$q;
        job$1$clock = clk;
        job$1$d = job$1$q;
        job$2$clock = clk;
        job$2$d = job$2$q;
        job$3$clock = clk;
        job$3$d = job$3$q;
        job$4$clock = clk;
        job$4$d = job$4$q;
        job$5$clock = clk;
        job$5$d = job$5$q;
        job$6$clock = clk;
        job$6$d = job$6$q;
        job$7$clock = clk;
        job$7$d = job$7$q;
        job$8$clock = clk;
        job$8$d = job$8$q;
        job$9$clock = clk;
        job$9$d = job$9$q;
        job$10$clock = clk;
        job$10$d = job$10$q;
        job$11$clock = clk;
        job$11$d = job$11$q;
        job$12$clock = clk;
        job$12$d = job$12$q;
        job$13$clock = clk;
        job$13$d = job$13$q;
        job$14$clock = clk;
        job$14$d = job$14$q;
        slots$read_clock = clk;
        slots$write_clock = clk;
        engine$clk = clk;
        is_waiting = waiting$q;
        is_ending_now = (state$q == SearchState$Drain) | (state$q == SearchState$Report);
        is_searching = (state$q == SearchState$Search) | is_ending_now;
        is_ending = is_ending_now;
        hashes_high = hashes_high_count$q;
        hashes_low = hashes_low_count$q;
        hits_dropped = hits_dropped_count$q;
        slots$write_address = receive_slot$q | job_index;
        slots$write_data = job_word;
        slots$write_enable = job_write;
        slots$read_address = (receive_slot$q ^ slot_bit) | load_at$q;
        engine$midstate$0 = job$0$q;
        engine$midstate$1 = job$1$q;
        engine$midstate$2 = job$2$q;
        engine$midstate$3 = job$3$q;
        engine$midstate$4 = job$4$q;
        engine$midstate$5 = job$5$q;
        engine$midstate$6 = job$6$q;
        engine$midstate$7 = job$7$q;
        engine$tail$0 = job$8$q;
        engine$tail$1 = job$9$q;
        engine$tail$2 = job$10$q;
        engine$nonce = job$11$q;
        engine$start = 1'b0;
        engine$rst = rst;
        result$d = engine$done;
        result_word$d = engine$most_significant_word;
        result_nonce$d = engine_nonce$q;
        if (engine$done) begin
            searched$d = searched$q + 32'h1;
            hashes_low_count$d = hashes_low_count$q + 32'h1;
            if (&hashes_low_count$q) begin
                hashes_high_count$d = hashes_high_count$q + 32'h1;
            end
        end
        is_hit = result$q & (result_word$q <= job$13$q);
        job_id = job$14$q >> 32'h10;
        hits_field = ((hits$q) & 32'hffffffff) << 32'h10;
        report = 1'b0;
        report_head = hit_type | hits_field | job_id;
        report_word = result_nonce$q;
        if (is_hit) begin
            hits$d = hits$q + 32'h1;
            if (~report_full) begin
                report = 1'b1;
            end
            else if (hits_dropped_count$q != 32'hffff) begin
                hits_dropped_count$d = hits_dropped_count$q + 32'h1;
            end
        end
        case (state$q)
            SearchState$Idle:
                begin
                    load_at$d = 32'h0;
                    if (waiting$q) begin
                        state$d = SearchState$Load;
                    end
                end
            SearchState$Load:
                begin
                    load_at$d = load_at$q + 32'h1;
                    if (load_at$q != 32'h0) begin
                        job$0$d = job$1$q;
                        job$1$d = job$2$q;
                        job$2$d = job$3$q;
                        job$3$d = job$4$q;
                        job$4$d = job$5$q;
                        job$5$d = job$6$q;
                        job$6$d = job$7$q;
                        job$7$d = job$8$q;
                        job$8$d = job$9$q;
                        job$9$d = job$10$q;
                        job$10$d = job$11$q;
                        job$11$d = job$12$q;
                        job$12$d = job$13$q;
                        job$13$d = job$14$q;
                        job$14$d = slots$read_data;
                    end
                    searched$d = 32'h0;
                    hits$d = 32'h0;
                    is_exhausted$d = 1'b0;
                    end_type$d = finished_type;
                    if (load_at$q == 32'hf) begin
                        waiting$d = 1'b0;
                        state$d = SearchState$Search;
                    end
                end
            SearchState$Search:
                begin
                    if (engine$ready & (~is_exhausted$q)) begin
                        engine$start = 1'b1;
                        engine_nonce$d = job$11$q;
                        job$11$d = job$11$q + 32'h1;
                        job$12$d = job$12$q - 32'h1;
                        is_exhausted$d = job$12$q == 32'h1;
                    end
                    else if (engine$done) begin
                        state$d = SearchState$Drain;
                    end
                end
            SearchState$Drain:
                begin
                    state$d = SearchState$Report;
                end
            SearchState$Report:
                begin
                    report_head = end_type$q | hits_field | job_id;
                    report_word = searched$q;
                    if (~report_full) begin
                        report = 1'b1;
                        state$d = SearchState$Idle;
                    end
                end
        endcase
        if (append | replace) begin
            receive_slot$d = receive_slot$q ^ slot_bit;
            waiting$d = 1'b1;
        end
        if (cancel) begin
            waiting$d = 1'b0;
        end
        if (replace | cancel) begin
            if ((state$q == SearchState$Load) | (state$q == SearchState$Idle)) begin
                state$d = SearchState$Idle;
            end
            if (state$q == SearchState$Search) begin
                engine$rst = 1'b1;
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
            result$d = 1'b0;
            hashes_high_count$d = 32'h0;
            hashes_low_count$d = 32'h0;
            hits_dropped_count$d = 32'h0;
        end
    end

endmodule // top$search


module top$search$end_type(d,q,clock);

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

endmodule // top$search$end_type


module top$search$engine(clk,rst,start,ready,midstate$0,midstate$1,midstate$2,midstate$3,midstate$4,midstate$5,midstate$6,midstate$7,tail$0,tail$1,tail$2,nonce,done,most_significant_word);

    // Module arguments
    input wire  clk;
    input wire  rst;
    input wire  start;
    output reg  ready;
    input wire  [31:0] midstate$0;
    input wire  [31:0] midstate$1;
    input wire  [31:0] midstate$2;
    input wire  [31:0] midstate$3;
    input wire  [31:0] midstate$4;
    input wire  [31:0] midstate$5;
    input wire  [31:0] midstate$6;
    input wire  [31:0] midstate$7;
    input wire  [31:0] tail$0;
    input wire  [31:0] tail$1;
    input wire  [31:0] tail$2;
    input wire  [31:0] nonce;
    output reg  done;
    output reg  [31:0] most_significant_word;

    // Constant declarations
    localparam  last_round = 6'b111111;
    localparam  last_decisive_round = 6'b111100;
    localparam  h0_7 = 32'h5be0cd19;

    // Enums
    localparam Phase$Idle = 0;
    localparam Phase$FirstHash = 1;
    localparam Phase$Turn = 2;
    localparam Phase$SecondHash = 3;
    localparam Phase$Done = 4;

    // Stub signals
    reg  [2:0] phase$d;
    wire  [2:0] phase$q;
    reg  phase$clock;
    reg  [5:0] t$d;
    wire  [5:0] t$q;
    reg  t$clock;
    reg  [5:0] k$address;
    reg  k$clock;
    wire  [31:0] k$data;
    reg  compress$clk;
    reg  compress$load_midstate;
    reg  [31:0] compress$midstate$0;
    reg  [31:0] compress$midstate$1;
    reg  [31:0] compress$midstate$2;
    reg  [31:0] compress$midstate$3;
    reg  [31:0] compress$midstate$4;
    reg  [31:0] compress$midstate$5;
    reg  [31:0] compress$midstate$6;
    reg  [31:0] compress$midstate$7;
    reg  compress$load_initial;
    reg  compress$step;
    reg  [31:0] compress$k;
    reg  [31:0] compress$w;
    wire  [31:0] compress$digest$0;
    wire  [31:0] compress$digest$1;
    wire  [31:0] compress$digest$2;
    wire  [31:0] compress$digest$3;
    wire  [31:0] compress$digest$4;
    wire  [31:0] compress$digest$5;
    wire  [31:0] compress$digest$6;
    wire  [31:0] compress$digest$7;
    wire  [31:0] compress$e;
    reg  schedule$clk;
    reg  schedule$load_header;
    reg  [31:0] schedule$tail$0;
    reg  [31:0] schedule$tail$1;
    reg  [31:0] schedule$tail$2;
    reg  [31:0] schedule$nonce_word;
    reg  schedule$load_digest;
    reg  [31:0] schedule$digest$0;
    reg  [31:0] schedule$digest$1;
    reg  [31:0] schedule$digest$2;
    reg  [31:0] schedule$digest$3;
    reg  [31:0] schedule$digest$4;
    reg  [31:0] schedule$digest$5;
    reg  [31:0] schedule$digest$6;
    reg  [31:0] schedule$digest$7;
    reg  schedule$step;
    wire  [31:0] schedule$w;

    // Local signals
    reg  [5:0] t_next;
    reg  [31:0] h7;

    // Sub module instances
    top$search$engine$phase phase(
        .d(phase$d),
        .q(phase$q),
        .clock(phase$clock)
    );
    top$search$engine$t t(
        .d(t$d),
        .q(t$q),
        .clock(t$clock)
    );
    top$search$engine$k k(
        .address(k$address),
        .clock(k$clock),
        .data(k$data)
    );
    top$search$engine$compress compress(
        .clk(compress$clk),
        .load_midstate(compress$load_midstate),
        .midstate$0(compress$midstate$0),
        .midstate$1(compress$midstate$1),
        .midstate$2(compress$midstate$2),
        .midstate$3(compress$midstate$3),
        .midstate$4(compress$midstate$4),
        .midstate$5(compress$midstate$5),
        .midstate$6(compress$midstate$6),
        .midstate$7(compress$midstate$7),
        .load_initial(compress$load_initial),
        .step(compress$step),
        .k(compress$k),
        .w(compress$w),
        .digest$0(compress$digest$0),
        .digest$1(compress$digest$1),
        .digest$2(compress$digest$2),
        .digest$3(compress$digest$3),
        .digest$4(compress$digest$4),
        .digest$5(compress$digest$5),
        .digest$6(compress$digest$6),
        .digest$7(compress$digest$7),
        .e(compress$e)
    );
    top$search$engine$schedule schedule(
        .clk(schedule$clk),
        .load_header(schedule$load_header),
        .tail$0(schedule$tail$0),
        .tail$1(schedule$tail$1),
        .tail$2(schedule$tail$2),
        .nonce_word(schedule$nonce_word),
        .load_digest(schedule$load_digest),
        .digest$0(schedule$digest$0),
        .digest$1(schedule$digest$1),
        .digest$2(schedule$digest$2),
        .digest$3(schedule$digest$3),
        .digest$4(schedule$digest$4),
        .digest$5(schedule$digest$5),
        .digest$6(schedule$digest$6),
        .digest$7(schedule$digest$7),
        .step(schedule$step),
        .w(schedule$w)
    );

    // Update code
    always @(*) begin
        phase$clock = clk;
        t$clock = clk;
        phase$d = phase$q;
        t$d = t$q;
        k$clock = clk;
        compress$clk = clk;
        schedule$clk = clk;
        compress$midstate$0 = midstate$0;
        schedule$digest$0 = compress$digest$0;
        compress$midstate$1 = midstate$1;
        schedule$digest$1 = compress$digest$1;
        compress$midstate$2 = midstate$2;
        schedule$digest$2 = compress$digest$2;
        compress$midstate$3 = midstate$3;
        schedule$digest$3 = compress$digest$3;
        compress$midstate$4 = midstate$4;
        schedule$digest$4 = compress$digest$4;
        compress$midstate$5 = midstate$5;
        schedule$digest$5 = compress$digest$5;
        compress$midstate$6 = midstate$6;
        schedule$digest$6 = compress$digest$6;
        compress$midstate$7 = midstate$7;
        schedule$digest$7 = compress$digest$7;
        schedule$tail$0 = tail$0;
        schedule$tail$1 = tail$1;
        schedule$tail$2 = tail$2;
        schedule$nonce_word = (nonce << 32'h18) | ((nonce & 32'hff00) << 32'h8) | ((nonce & 32'hff0000) >> 32'h8) | (nonce >> 32'h18);
        compress$k = k$data;
        compress$w = schedule$w;
        h7 = compress$e + h0_7;
        most_significant_word = (h7 << 32'h18) | ((h7 & 32'hff00) << 32'h8) | ((h7 & 32'hff0000) >> 32'h8) | (h7 >> 32'h18);
        ready = (phase$q == Phase$Idle) | (phase$q == Phase$Done);
        done = phase$q == Phase$Done;
        compress$load_midstate = 1'b0;
        compress$load_initial = 1'b0;
        compress$step = 1'b0;
        schedule$load_header = 1'b0;
        schedule$load_digest = 1'b0;
        schedule$step = 1'b0;
        t_next = 32'h0;
        case (phase$q)
            Phase$Idle:
                begin
                end
            Phase$FirstHash:
                begin
                    compress$step = 1'b1;
                    schedule$step = 1'b1;
                    t_next = t$q + 32'h1;
                    if (t$q == last_round) begin
                        phase$d = Phase$Turn;
                    end
                end
            Phase$Turn:
                begin
                    compress$load_initial = 1'b1;
                    schedule$load_digest = 1'b1;
                    phase$d = Phase$SecondHash;
                end
            Phase$SecondHash:
                begin
                    compress$step = 1'b1;
                    schedule$step = 1'b1;
                    t_next = t$q + 32'h1;
                    if (t$q == last_decisive_round) begin
                        phase$d = Phase$Done;
                    end
                end
            Phase$Done:
                begin
                    phase$d = Phase$Idle;
                end
        endcase
        if (start & ((phase$q == Phase$Idle) | (phase$q == Phase$Done))) begin
            compress$load_midstate = 1'b1;
            schedule$load_header = 1'b1;
            phase$d = Phase$FirstHash;
        end
        if (rst) begin
            phase$d = Phase$Idle;
        end
        t$d = t_next;
        k$address = t_next;
    end

endmodule // top$search$engine


module top$search$engine$compress(clk,load_midstate,midstate$0,midstate$1,midstate$2,midstate$3,midstate$4,midstate$5,midstate$6,midstate$7,load_initial,step,k,w,digest$0,digest$1,digest$2,digest$3,digest$4,digest$5,digest$6,digest$7,e);

    // Module arguments
    input wire  clk;
    input wire  load_midstate;
    input wire  [31:0] midstate$0;
    input wire  [31:0] midstate$1;
    input wire  [31:0] midstate$2;
    input wire  [31:0] midstate$3;
    input wire  [31:0] midstate$4;
    input wire  [31:0] midstate$5;
    input wire  [31:0] midstate$6;
    input wire  [31:0] midstate$7;
    input wire  load_initial;
    input wire  step;
    input wire  [31:0] k;
    input wire  [31:0] w;
    output reg  [31:0] digest$0;
    output reg  [31:0] digest$1;
    output reg  [31:0] digest$2;
    output reg  [31:0] digest$3;
    output reg  [31:0] digest$4;
    output reg  [31:0] digest$5;
    output reg  [31:0] digest$6;
    output reg  [31:0] digest$7;
    output reg  [31:0] e;

    // Constant declarations
    localparam  initial$0 = 32'h6a09e667;
    localparam  initial$1 = 32'hbb67ae85;
    localparam  initial$2 = 32'h3c6ef372;
    localparam  initial$3 = 32'ha54ff53a;
    localparam  initial$4 = 32'h510e527f;
    localparam  initial$5 = 32'h9b05688c;
    localparam  initial$6 = 32'h1f83d9ab;
    localparam  initial$7 = 32'h5be0cd19;

    // Stub signals
    reg  [31:0] state$0$d;
    wire  [31:0] state$0$q;
    reg  state$0$clock;
    reg  [31:0] state$1$d;
    wire  [31:0] state$1$q;
    reg  state$1$clock;
    reg  [31:0] state$2$d;
    wire  [31:0] state$2$q;
    reg  state$2$clock;
    reg  [31:0] state$3$d;
    wire  [31:0] state$3$q;
    reg  state$3$clock;
    reg  [31:0] state$4$d;
    wire  [31:0] state$4$q;
    reg  state$4$clock;
    reg  [31:0] state$5$d;
    wire  [31:0] state$5$q;
    reg  state$5$clock;
    reg  [31:0] state$6$d;
    wire  [31:0] state$6$q;
    reg  state$6$clock;
    reg  [31:0] state$7$d;
    wire  [31:0] state$7$q;
    reg  state$7$clock;
    reg  [31:0] round$a;
    reg  [31:0] round$b;
    reg  [31:0] round$c;
    reg  [31:0] round$d;
    reg  [31:0] round$e;
    reg  [31:0] round$f;
    reg  [31:0] round$g;
    reg  [31:0] round$h;
    reg  [31:0] round$k;
    reg  [31:0] round$w;
    wire  [31:0] round$next_a;
    wire  [31:0] round$next_e;

    // Sub module instances
    top$search$engine$compress$state$0 state$0(
        .d(state$0$d),
        .q(state$0$q),
        .clock(state$0$clock)
    );
    top$search$engine$compress$state$1 state$1(
        .d(state$1$d),
        .q(state$1$q),
        .clock(state$1$clock)
    );
    top$search$engine$compress$state$2 state$2(
        .d(state$2$d),
        .q(state$2$q),
        .clock(state$2$clock)
    );
    top$search$engine$compress$state$3 state$3(
        .d(state$3$d),
        .q(state$3$q),
        .clock(state$3$clock)
    );
    top$search$engine$compress$state$4 state$4(
        .d(state$4$d),
        .q(state$4$q),
        .clock(state$4$clock)
    );
    top$search$engine$compress$state$5 state$5(
        .d(state$5$d),
        .q(state$5$q),
        .clock(state$5$clock)
    );
    top$search$engine$compress$state$6 state$6(
        .d(state$6$d),
        .q(state$6$q),
        .clock(state$6$clock)
    );
    top$search$engine$compress$state$7 state$7(
        .d(state$7$d),
        .q(state$7$q),
        .clock(state$7$clock)
    );
    top$search$engine$compress$round round(
        .a(round$a),
        .b(round$b),
        .c(round$c),
        .d(round$d),
        .e(round$e),
        .f(round$f),
        .g(round$g),
        .h(round$h),
        .k(round$k),
        .w(round$w),
        .next_a(round$next_a),
        .next_e(round$next_e)
    );

    // Update code
    always @(*) begin
        state$0$clock = clk;
        state$0$d = state$0$q;
        digest$0 = midstate$0 + state$0$q;
        state$1$clock = clk;
        state$1$d = state$1$q;
        digest$1 = midstate$1 + state$1$q;
        state$2$clock = clk;
        state$2$d = state$2$q;
        digest$2 = midstate$2 + state$2$q;
        state$3$clock = clk;
        state$3$d = state$3$q;
        digest$3 = midstate$3 + state$3$q;
        state$4$clock = clk;
        state$4$d = state$4$q;
        digest$4 = midstate$4 + state$4$q;
        state$5$clock = clk;
        state$5$d = state$5$q;
        digest$5 = midstate$5 + state$5$q;
        state$6$clock = clk;
        state$6$d = state$6$q;
        digest$6 = midstate$6 + state$6$q;
        state$7$clock = clk;
        state$7$d = state$7$q;
        digest$7 = midstate$7 + state$7$q;
        e = state$4$q;
        round$a = state$0$q;
        round$b = state$1$q;
        round$c = state$2$q;
        round$d = state$3$q;
        round$e = state$4$q;
        round$f = state$5$q;
        round$g = state$6$q;
        round$h = state$7$q;
        round$k = k;
        round$w = w;
        if (load_midstate) begin
            state$0$d = midstate$0;
            state$1$d = midstate$1;
            state$2$d = midstate$2;
            state$3$d = midstate$3;
            state$4$d = midstate$4;
            state$5$d = midstate$5;
            state$6$d = midstate$6;
            state$7$d = midstate$7;
        end
        else if (load_initial) begin
            state$0$d = initial$0;
            state$1$d = initial$1;
            state$2$d = initial$2;
            state$3$d = initial$3;
            state$4$d = initial$4;
            state$5$d = initial$5;
            state$6$d = initial$6;
            state$7$d = initial$7;
        end
        else if (step) begin
            state$1$d = state$0$q;
            state$2$d = state$1$q;
            state$3$d = state$2$q;
            state$4$d = state$3$q;
            state$5$d = state$4$q;
            state$6$d = state$5$q;
            state$7$d = state$6$q;
            state$0$d = round$next_a;
            state$4$d = round$next_e;
        end
    end

endmodule // top$search$engine$compress


module top$search$engine$compress$round(a,b,c,d,e,f,g,h,k,w,next_a,next_e);

    // Module arguments
    input wire  [31:0] a;
    input wire  [31:0] b;
    input wire  [31:0] c;
    input wire  [31:0] d;
    input wire  [31:0] e;
    input wire  [31:0] f;
    input wire  [31:0] g;
    input wire  [31:0] h;
    input wire  [31:0] k;
    input wire  [31:0] w;
    output reg  [31:0] next_a;
    output reg  [31:0] next_e;

    // Local signals
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] ch;
    reg  [31:0] maj;
    reg  [31:0] h_w;
    reg  [31:0] h_w_k;
    reg  [31:0] sigma1_ch;
    reg  [31:0] t1;
    reg  [31:0] t2;

    // Update code
    always @(*) begin
        big_sigma0 = ((a >> 32'h2) | (a << 32'h1e)) ^ ((a >> 32'hd) | (a << 32'h13)) ^ ((a >> 32'h16) | (a << 32'ha));
        big_sigma1 = ((e >> 32'h6) | (e << 32'h1a)) ^ ((e >> 32'hb) | (e << 32'h15)) ^ ((e >> 32'h19) | (e << 32'h7));
        ch = (e & f) ^ ((~e) & g);
        maj = (a & b) ^ (a & c) ^ (b & c);
        h_w = h + w;
        h_w_k = h_w + k;
        sigma1_ch = big_sigma1 + ch;
        t1 = h_w_k + sigma1_ch;
        t2 = big_sigma0 + maj;
        next_a = t1 + t2;
        next_e = d + t1;
    end

endmodule // top$search$engine$compress$round


module top$search$engine$compress$state$0(d,q,clock);

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

endmodule // top$search$engine$compress$state$0


module top$search$engine$compress$state$1(d,q,clock);

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

endmodule // top$search$engine$compress$state$1


module top$search$engine$compress$state$2(d,q,clock);

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

endmodule // top$search$engine$compress$state$2


module top$search$engine$compress$state$3(d,q,clock);

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

endmodule // top$search$engine$compress$state$3


module top$search$engine$compress$state$4(d,q,clock);

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

endmodule // top$search$engine$compress$state$4


module top$search$engine$compress$state$5(d,q,clock);

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

endmodule // top$search$engine$compress$state$5


module top$search$engine$compress$state$6(d,q,clock);

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

endmodule // top$search$engine$compress$state$6


module top$search$engine$compress$state$7(d,q,clock);

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

endmodule // top$search$engine$compress$state$7


module top$search$engine$k(address,clock,data);

    // Module arguments
    input wire  [5:0] address;
    input wire  clock;
    output reg  [31:0] data;

    // Update code (custom)
    reg[31:0] mem [63:0];

    initial begin
    mem[6'b0] = 32'h428a2f98;
    mem[6'b1] = 32'h71374491;
    mem[6'b10] = 32'hb5c0fbcf;
    mem[6'b11] = 32'he9b5dba5;
    mem[6'b100] = 32'h3956c25b;
    mem[6'b101] = 32'h59f111f1;
    mem[6'b110] = 32'h923f82a4;
    mem[6'b111] = 32'hab1c5ed5;
    mem[6'b1000] = 32'hd807aa98;
    mem[6'b1001] = 32'h12835b01;
    mem[6'b1010] = 32'h243185be;
    mem[6'b1011] = 32'h550c7dc3;
    mem[6'b1100] = 32'h72be5d74;
    mem[6'b1101] = 32'h80deb1fe;
    mem[6'b1110] = 32'h9bdc06a7;
    mem[6'b1111] = 32'hc19bf174;
    mem[6'b10000] = 32'he49b69c1;
    mem[6'b10001] = 32'hefbe4786;
    mem[6'b10010] = 32'hfc19dc6;
    mem[6'b10011] = 32'h240ca1cc;
    mem[6'b10100] = 32'h2de92c6f;
    mem[6'b10101] = 32'h4a7484aa;
    mem[6'b10110] = 32'h5cb0a9dc;
    mem[6'b10111] = 32'h76f988da;
    mem[6'b11000] = 32'h983e5152;
    mem[6'b11001] = 32'ha831c66d;
    mem[6'b11010] = 32'hb00327c8;
    mem[6'b11011] = 32'hbf597fc7;
    mem[6'b11100] = 32'hc6e00bf3;
    mem[6'b11101] = 32'hd5a79147;
    mem[6'b11110] = 32'h6ca6351;
    mem[6'b11111] = 32'h14292967;
    mem[6'b100000] = 32'h27b70a85;
    mem[6'b100001] = 32'h2e1b2138;
    mem[6'b100010] = 32'h4d2c6dfc;
    mem[6'b100011] = 32'h53380d13;
    mem[6'b100100] = 32'h650a7354;
    mem[6'b100101] = 32'h766a0abb;
    mem[6'b100110] = 32'h81c2c92e;
    mem[6'b100111] = 32'h92722c85;
    mem[6'b101000] = 32'ha2bfe8a1;
    mem[6'b101001] = 32'ha81a664b;
    mem[6'b101010] = 32'hc24b8b70;
    mem[6'b101011] = 32'hc76c51a3;
    mem[6'b101100] = 32'hd192e819;
    mem[6'b101101] = 32'hd6990624;
    mem[6'b101110] = 32'hf40e3585;
    mem[6'b101111] = 32'h106aa070;
    mem[6'b110000] = 32'h19a4c116;
    mem[6'b110001] = 32'h1e376c08;
    mem[6'b110010] = 32'h2748774c;
    mem[6'b110011] = 32'h34b0bcb5;
    mem[6'b110100] = 32'h391c0cb3;
    mem[6'b110101] = 32'h4ed8aa4a;
    mem[6'b110110] = 32'h5b9cca4f;
    mem[6'b110111] = 32'h682e6ff3;
    mem[6'b111000] = 32'h748f82ee;
    mem[6'b111001] = 32'h78a5636f;
    mem[6'b111010] = 32'h84c87814;
    mem[6'b111011] = 32'h8cc70208;
    mem[6'b111100] = 32'h90befffa;
    mem[6'b111101] = 32'ha4506ceb;
    mem[6'b111110] = 32'hbef9a3f7;
    mem[6'b111111] = 32'hc67178f2;
    end

    always @(posedge clock) begin
       data <= mem[address];
    end
endmodule // top$search$engine$k


module top$search$engine$phase(d,q,clock);

    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;

    // Enums
    localparam Phase$Idle = 0;
    localparam Phase$FirstHash = 1;
    localparam Phase$Turn = 2;
    localparam Phase$SecondHash = 3;
    localparam Phase$Done = 4;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // top$search$engine$phase


module top$search$engine$schedule(clk,load_header,tail$0,tail$1,tail$2,nonce_word,load_digest,digest$0,digest$1,digest$2,digest$3,digest$4,digest$5,digest$6,digest$7,step,w);

    // Module arguments
    input wire  clk;
    input wire  load_header;
    input wire  [31:0] tail$0;
    input wire  [31:0] tail$1;
    input wire  [31:0] tail$2;
    input wire  [31:0] nonce_word;
    input wire  load_digest;
    input wire  [31:0] digest$0;
    input wire  [31:0] digest$1;
    input wire  [31:0] digest$2;
    input wire  [31:0] digest$3;
    input wire  [31:0] digest$4;
    input wire  [31:0] digest$5;
    input wire  [31:0] digest$6;
    input wire  [31:0] digest$7;
    input wire  step;
    output reg  [31:0] w;

    // Constant declarations
    localparam  padding = 32'h80000000;

    // Stub signals
    reg  [31:0] window$0$d;
    wire  [31:0] window$0$q;
    reg  window$0$clock;
    reg  [31:0] window$1$d;
    wire  [31:0] window$1$q;
    reg  window$1$clock;
    reg  [31:0] window$2$d;
    wire  [31:0] window$2$q;
    reg  window$2$clock;
    reg  [31:0] window$3$d;
    wire  [31:0] window$3$q;
    reg  window$3$clock;
    reg  [31:0] window$4$d;
    wire  [31:0] window$4$q;
    reg  window$4$clock;
    reg  [31:0] window$5$d;
    wire  [31:0] window$5$q;
    reg  window$5$clock;
    reg  [31:0] window$6$d;
    wire  [31:0] window$6$q;
    reg  window$6$clock;
    reg  [31:0] window$7$d;
    wire  [31:0] window$7$q;
    reg  window$7$clock;
    reg  [31:0] window$8$d;
    wire  [31:0] window$8$q;
    reg  window$8$clock;
    reg  [31:0] window$9$d;
    wire  [31:0] window$9$q;
    reg  window$9$clock;
    reg  [31:0] window$10$d;
    wire  [31:0] window$10$q;
    reg  window$10$clock;
    reg  [31:0] window$11$d;
    wire  [31:0] window$11$q;
    reg  window$11$clock;
    reg  [31:0] window$12$d;
    wire  [31:0] window$12$q;
    reg  window$12$clock;
    reg  [31:0] window$13$d;
    wire  [31:0] window$13$q;
    reg  window$13$clock;
    reg  [31:0] window$14$d;
    wire  [31:0] window$14$q;
    reg  window$14$clock;
    reg  [31:0] window$15$d;
    wire  [31:0] window$15$q;
    reg  window$15$clock;

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] w_16_7;
    reg  [31:0] sigmas;
    reg  [31:0] w_next;

    // Sub module instances
    top$search$engine$schedule$window$0 window$0(
        .d(window$0$d),
        .q(window$0$q),
        .clock(window$0$clock)
    );
    top$search$engine$schedule$window$1 window$1(
        .d(window$1$d),
        .q(window$1$q),
        .clock(window$1$clock)
    );
    top$search$engine$schedule$window$2 window$2(
        .d(window$2$d),
        .q(window$2$q),
        .clock(window$2$clock)
    );
    top$search$engine$schedule$window$3 window$3(
        .d(window$3$d),
        .q(window$3$q),
        .clock(window$3$clock)
    );
    top$search$engine$schedule$window$4 window$4(
        .d(window$4$d),
        .q(window$4$q),
        .clock(window$4$clock)
    );
    top$search$engine$schedule$window$5 window$5(
        .d(window$5$d),
        .q(window$5$q),
        .clock(window$5$clock)
    );
    top$search$engine$schedule$window$6 window$6(
        .d(window$6$d),
        .q(window$6$q),
        .clock(window$6$clock)
    );
    top$search$engine$schedule$window$7 window$7(
        .d(window$7$d),
        .q(window$7$q),
        .clock(window$7$clock)
    );
    top$search$engine$schedule$window$8 window$8(
        .d(window$8$d),
        .q(window$8$q),
        .clock(window$8$clock)
    );
    top$search$engine$schedule$window$9 window$9(
        .d(window$9$d),
        .q(window$9$q),
        .clock(window$9$clock)
    );
    top$search$engine$schedule$window$10 window$10(
        .d(window$10$d),
        .q(window$10$q),
        .clock(window$10$clock)
    );
    top$search$engine$schedule$window$11 window$11(
        .d(window$11$d),
        .q(window$11$q),
        .clock(window$11$clock)
    );
    top$search$engine$schedule$window$12 window$12(
        .d(window$12$d),
        .q(window$12$q),
        .clock(window$12$clock)
    );
    top$search$engine$schedule$window$13 window$13(
        .d(window$13$d),
        .q(window$13$q),
        .clock(window$13$clock)
    );
    top$search$engine$schedule$window$14 window$14(
        .d(window$14$d),
        .q(window$14$q),
        .clock(window$14$clock)
    );
    top$search$engine$schedule$window$15 window$15(
        .d(window$15$d),
        .q(window$15$q),
        .clock(window$15$clock)
    );

    // Update code
    always @(*) begin
        window$0$clock = clk;
        window$0$d = window$0$q;
        window$1$clock = clk;
        window$1$d = window$1$q;
        window$2$clock = clk;
        window$2$d = window$2$q;
        window$3$clock = clk;
        window$3$d = window$3$q;
        window$4$clock = clk;
        window$4$d = window$4$q;
        window$5$clock = clk;
        window$5$d = window$5$q;
        window$6$clock = clk;
        window$6$d = window$6$q;
        window$7$clock = clk;
        window$7$d = window$7$q;
        window$8$clock = clk;
        window$8$d = window$8$q;
        window$9$clock = clk;
        window$9$d = window$9$q;
        window$10$clock = clk;
        window$10$d = window$10$q;
        window$11$clock = clk;
        window$11$d = window$11$q;
        window$12$clock = clk;
        window$12$d = window$12$q;
        window$13$clock = clk;
        window$13$d = window$13$q;
        window$14$clock = clk;
        window$14$d = window$14$q;
        window$15$clock = clk;
        window$15$d = window$15$q;
        w = window$0$q;
        small_sigma0 = ((window$1$q >> 32'h7) | (window$1$q << 32'h19)) ^ ((window$1$q >> 32'h12) | (window$1$q << 32'he)) ^ (window$1$q >> 32'h3);
        small_sigma1 = ((window$14$q >> 32'h11) | (window$14$q << 32'hf)) ^ ((window$14$q >> 32'h13) | (window$14$q << 32'hd)) ^ (window$14$q >> 32'ha);
        w_16_7 = window$0$q + window$9$q;
        sigmas = small_sigma0 + small_sigma1;
        w_next = w_16_7 + sigmas;
        if (load_header) begin
            window$0$d = tail$0;
            window$1$d = tail$1;
            window$2$d = tail$2;
            window$3$d = nonce_word;
            window$4$d = padding;
            window$5$d = 32'h0;
            window$6$d = 32'h0;
            window$7$d = 32'h0;
            window$8$d = 32'h0;
            window$9$d = 32'h0;
            window$10$d = 32'h0;
            window$11$d = 32'h0;
            window$12$d = 32'h0;
            window$13$d = 32'h0;
            window$14$d = 32'h0;
            window$15$d = 32'h280;
        end
        else if (load_digest) begin
            window$0$d = digest$0;
            window$1$d = digest$1;
            window$2$d = digest$2;
            window$3$d = digest$3;
            window$4$d = digest$4;
            window$5$d = digest$5;
            window$6$d = digest$6;
            window$7$d = digest$7;
            window$8$d = padding;
            window$9$d = 32'h0;
            window$10$d = 32'h0;
            window$11$d = 32'h0;
            window$12$d = 32'h0;
            window$13$d = 32'h0;
            window$14$d = 32'h0;
            window$15$d = 32'h100;
        end
        else if (step) begin
            window$0$d = window$1$q;
            window$1$d = window$2$q;
            window$2$d = window$3$q;
            window$3$d = window$4$q;
            window$4$d = window$5$q;
            window$5$d = window$6$q;
            window$6$d = window$7$q;
            window$7$d = window$8$q;
            window$8$d = window$9$q;
            window$9$d = window$10$q;
            window$10$d = window$11$q;
            window$11$d = window$12$q;
            window$12$d = window$13$q;
            window$13$d = window$14$q;
            window$14$d = window$15$q;
            window$15$d = w_next;
        end
    end

endmodule // top$search$engine$schedule


module top$search$engine$schedule$window$0(d,q,clock);

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

endmodule // top$search$engine$schedule$window$0


module top$search$engine$schedule$window$1(d,q,clock);

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

endmodule // top$search$engine$schedule$window$1


module top$search$engine$schedule$window$10(d,q,clock);

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

endmodule // top$search$engine$schedule$window$10


module top$search$engine$schedule$window$11(d,q,clock);

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

endmodule // top$search$engine$schedule$window$11


module top$search$engine$schedule$window$12(d,q,clock);

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

endmodule // top$search$engine$schedule$window$12


module top$search$engine$schedule$window$13(d,q,clock);

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

endmodule // top$search$engine$schedule$window$13


module top$search$engine$schedule$window$14(d,q,clock);

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

endmodule // top$search$engine$schedule$window$14


module top$search$engine$schedule$window$15(d,q,clock);

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

endmodule // top$search$engine$schedule$window$15


module top$search$engine$schedule$window$2(d,q,clock);

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

endmodule // top$search$engine$schedule$window$2


module top$search$engine$schedule$window$3(d,q,clock);

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

endmodule // top$search$engine$schedule$window$3


module top$search$engine$schedule$window$4(d,q,clock);

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

endmodule // top$search$engine$schedule$window$4


module top$search$engine$schedule$window$5(d,q,clock);

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

endmodule // top$search$engine$schedule$window$5


module top$search$engine$schedule$window$6(d,q,clock);

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

endmodule // top$search$engine$schedule$window$6


module top$search$engine$schedule$window$7(d,q,clock);

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

endmodule // top$search$engine$schedule$window$7


module top$search$engine$schedule$window$8(d,q,clock);

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

endmodule // top$search$engine$schedule$window$8


module top$search$engine$schedule$window$9(d,q,clock);

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

endmodule // top$search$engine$schedule$window$9


module top$search$engine$t(d,q,clock);

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

endmodule // top$search$engine$t


module top$search$engine_nonce(d,q,clock);

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

endmodule // top$search$engine_nonce


module top$search$hashes_high_count(d,q,clock);

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

endmodule // top$search$hashes_high_count


module top$search$hashes_low_count(d,q,clock);

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

endmodule // top$search$hashes_low_count


module top$search$hits(d,q,clock);

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

endmodule // top$search$hits


module top$search$hits_dropped_count(d,q,clock);

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

endmodule // top$search$hits_dropped_count


module top$search$is_exhausted(d,q,clock);

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

endmodule // top$search$is_exhausted


module top$search$job$0(d,q,clock);

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

endmodule // top$search$job$0


module top$search$job$1(d,q,clock);

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

endmodule // top$search$job$1


module top$search$job$10(d,q,clock);

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

endmodule // top$search$job$10


module top$search$job$11(d,q,clock);

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

endmodule // top$search$job$11


module top$search$job$12(d,q,clock);

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

endmodule // top$search$job$12


module top$search$job$13(d,q,clock);

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

endmodule // top$search$job$13


module top$search$job$14(d,q,clock);

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

endmodule // top$search$job$14


module top$search$job$2(d,q,clock);

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

endmodule // top$search$job$2


module top$search$job$3(d,q,clock);

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

endmodule // top$search$job$3


module top$search$job$4(d,q,clock);

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

endmodule // top$search$job$4


module top$search$job$5(d,q,clock);

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

endmodule // top$search$job$5


module top$search$job$6(d,q,clock);

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

endmodule // top$search$job$6


module top$search$job$7(d,q,clock);

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

endmodule // top$search$job$7


module top$search$job$8(d,q,clock);

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

endmodule // top$search$job$8


module top$search$job$9(d,q,clock);

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

endmodule // top$search$job$9


module top$search$load_at(d,q,clock);

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

endmodule // top$search$load_at


module top$search$receive_slot(d,q,clock);

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

endmodule // top$search$receive_slot


module top$search$result(d,q,clock);

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

endmodule // top$search$result


module top$search$result_nonce(d,q,clock);

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

endmodule // top$search$result_nonce


module top$search$result_word(d,q,clock);

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

endmodule // top$search$result_word


module top$search$searched(d,q,clock);

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

endmodule // top$search$searched


module top$search$slots(read_address,read_clock,read_data,write_address,write_clock,write_data,write_enable);

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

endmodule // top$search$slots


module top$search$state(d,q,clock);

    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;

    // Enums
    localparam SearchState$Idle = 0;
    localparam SearchState$Load = 1;
    localparam SearchState$Search = 2;
    localparam SearchState$Drain = 3;
    localparam SearchState$Report = 4;

    // Update code (custom)
    initial begin
       q = 64'h0;
    end

    always @(posedge clock) begin
       q <= d;
    end

endmodule // top$search$state


module top$search$waiting(d,q,clock);

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

endmodule // top$search$waiting


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
    top$synchronizer$first first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    top$synchronizer$second second(
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

endmodule // top$synchronizer


module top$synchronizer$first(d,q,clock);

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

endmodule // top$synchronizer$first


module top$synchronizer$second(d,q,clock);

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

endmodule // top$synchronizer$second


module top$uart_receiver(clk,rst,line,valid,data,error);

    // Module arguments
    input wire  clk;
    input wire  rst;
    input wire  line;
    output reg  valid;
    output reg  [7:0] data;
    output reg  error;

    // Constant declarations
    localparam  clocks_per_bit = 16'hb;
    localparam  half_a_bit = 16'h5;
    localparam  newest_bit = 8'h80;

    // Stub signals
    reg  is_busy$d;
    wire  is_busy$q;
    reg  is_busy$clock;
    reg  [15:0] timer$d;
    wire  [15:0] timer$q;
    reg  timer$clock;
    reg  [3:0] left$d;
    wire  [3:0] left$q;
    reg  left$clock;
    reg  [7:0] shift$d;
    wire  [7:0] shift$q;
    reg  shift$clock;

    // Sub module instances
    top$uart_receiver$is_busy is_busy(
        .d(is_busy$d),
        .q(is_busy$q),
        .clock(is_busy$clock)
    );
    top$uart_receiver$timer timer(
        .d(timer$d),
        .q(timer$q),
        .clock(timer$clock)
    );
    top$uart_receiver$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    top$uart_receiver$shift shift(
        .d(shift$d),
        .q(shift$q),
        .clock(shift$clock)
    );

    // Update code
    always @(*) begin
        is_busy$clock = clk;
        timer$clock = clk;
        left$clock = clk;
        shift$clock = clk;
        is_busy$d = is_busy$q;
        timer$d = timer$q;
        left$d = left$q;
        shift$d = shift$q;
        valid = 1'b0;
        error = 1'b0;
        data = shift$q;
        if (~is_busy$q) begin
            timer$d = half_a_bit;
            left$d = 32'h9;
            is_busy$d = ~line;
        end
        else if (timer$q != 32'h0) begin
            timer$d = timer$q - 32'h1;
        end
        else begin
            timer$d = clocks_per_bit;
            left$d = left$q - 32'h1;
            if (left$q == 32'h9) begin
                if (line) begin
                    is_busy$d = 1'b0;
                end
            end
            else if (left$q == 32'h0) begin
                is_busy$d = 1'b0;
                valid = line;
                error = ~line;
            end
            else begin
                shift$d = shift$q >> 32'h1;
                if (line) begin
                    shift$d = (shift$q >> 32'h1) | newest_bit;
                end
            end
        end
        if (rst) begin
            is_busy$d = 1'b0;
        end
    end

endmodule // top$uart_receiver


module top$uart_receiver$is_busy(d,q,clock);

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

endmodule // top$uart_receiver$is_busy


module top$uart_receiver$left(d,q,clock);

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

endmodule // top$uart_receiver$left


module top$uart_receiver$shift(d,q,clock);

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

endmodule // top$uart_receiver$shift


module top$uart_receiver$timer(d,q,clock);

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

endmodule // top$uart_receiver$timer


module top$uart_sender(clk,rst,send,data,ready,line);

    // Module arguments
    input wire  clk;
    input wire  rst;
    input wire  send;
    input wire  [7:0] data;
    output reg  ready;
    output reg  line;

    // Constant declarations
    localparam  clocks_per_bit = 16'hb;
    localparam  start_bit = 9'b1;

    // Stub signals
    reg  [3:0] left$d;
    wire  [3:0] left$q;
    reg  left$clock;
    reg  [15:0] timer$d;
    wire  [15:0] timer$q;
    reg  timer$clock;
    reg  [8:0] shift$d;
    wire  [8:0] shift$q;
    reg  shift$clock;

    // Local signals
    reg  [7:0] inverted;

    // Sub module instances
    top$uart_sender$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    top$uart_sender$timer timer(
        .d(timer$d),
        .q(timer$q),
        .clock(timer$clock)
    );
    top$uart_sender$shift shift(
        .d(shift$d),
        .q(shift$q),
        .clock(shift$clock)
    );

    // Update code
    always @(*) begin
        left$clock = clk;
        timer$clock = clk;
        shift$clock = clk;
        left$d = left$q;
        timer$d = timer$q;
        shift$d = shift$q;
        ready = left$q == 32'h0;
        line = ~shift$q[32'h0];
        inverted = ~data;
        if (left$q == 32'h0) begin
            timer$d = clocks_per_bit;
            if (send) begin
                left$d = 32'ha;
                shift$d = (((inverted) & 9'h1ff) << 32'h1) | start_bit;
            end
        end
        else if (timer$q != 32'h0) begin
            timer$d = timer$q - 32'h1;
        end
        else begin
            timer$d = clocks_per_bit;
            left$d = left$q - 32'h1;
            shift$d = shift$q >> 32'h1;
        end
        if (rst) begin
            left$d = 32'h0;
            shift$d = 32'h0;
        end
    end

endmodule // top$uart_sender


module top$uart_sender$left(d,q,clock);

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

endmodule // top$uart_sender$left


module top$uart_sender$shift(d,q,clock);

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

endmodule // top$uart_sender$shift


module top$uart_sender$timer(d,q,clock);

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

endmodule // top$uart_sender$timer
