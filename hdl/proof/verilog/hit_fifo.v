// The hit FIFO: reports come out as they went in, in order; none is lost, none invented, and none kept back.
//
// One word of its RAM is followed, and that is any word, so what holds for it holds for all. This needs of the RAM what
// the module below says: a read gives, a clock later, what was last written there.

module hit_fifo_ram (
    input [7:0] read_address, input read_clock, output reg [31:0] read_data,
    input [7:0] write_address, input write_clock, input [31:0] write_data, input write_enable
);
    // The followed address, chosen before the first clock, and what is there. Any other read gives anything.
    (* anyconst *) reg [7:0] address;
    reg [31:0] word;
    (* anyseq *) reg [31:0] anything;
    always @(posedge read_clock) read_data <= read_address == address ? word : anything;
    always @(posedge write_clock) if (write_enable & write_address == address) word <= write_data;
endmodule

module hit_fifo_proof (
    input clk, rst, write_wanted, status_wanted, read, read_answer, read_status,
    input [1:0] status_index, read_index, input [31:0] write_word,
    output [6:0] failed
);
    wire is_second, full, valid;
    wire [31:0] read_word;
    // As the block asks of its writer.
    wire write = write_wanted & ~full;
    wire write_status = status_wanted & ~write & ~is_second;
    hit_fifo fifo (
        .clk(clk), .rst(rst), .write(write), .write_status(write_status), .status_index(status_index),
        .write_word(write_word), .is_second(is_second), .full(full), .read(read), .valid(valid),
        .read_answer(read_answer), .read_status(read_status), .read_index(read_index), .read_word(read_word)
    );
    (* hierconn *) wire [7:0] \fifo.words.address ;
    (* hierconn *) wire [31:0] \fifo.words.word ;
    (* hierconn *) wire \fifo.is_stored$q ;
    (* hierconn *) wire [7:0] \fifo.stored_at$q ;
    wire [7:0] followed = \fifo.words.address ;

    // Reports written and read, modulo the 16 places.
    reg [3:0] writes = 0, reads = 0;
    wire [3:0] inside = writes - reads;
    reg is_half_written = 0;
    reg [1:0] kept_back_clocks = 0;
    // What was last put where the followed word is, and whether anything was. A word comes a clock behind its write.
    reg [31:0] last = 0;
    reg is_known = 0;
    wire is_report_word = (write & followed == {3'b0, writes, 1'b0}) | (is_half_written & followed == {3'b0, writes, 1'b1});
    wire is_status_word = write_status & followed == {6'b100001, status_index};
    // It comes.
    reg is_pending = 0, is_pending_report = 0;
    // The word is asked for.
    reg is_asked = 0;
    wire is_answer = read_answer & followed == {5'b10000, read_status, read_index};
    wire is_oldest = ~read_answer & valid & followed == {3'b0, reads, read_index[0]};
    always @(posedge clk) begin
        if (is_pending) begin
            last <= write_word;
            is_known <= 1;
        end
        is_pending <= is_report_word | is_status_word;
        is_pending_report <= is_report_word;
        is_asked <= (is_answer | is_oldest) & is_known & ~is_pending;
        is_half_written <= write;
        writes <= writes + is_half_written;
        reads <= reads + (read & valid);
        kept_back_clocks <= (valid | inside == 0) ? 0 : kept_back_clocks + 1;
        if (rst) begin
            writes <= 0;
            reads <= 0;
            is_half_written <= 0;
            kept_back_clocks <= 0;
        end
    end
    assign failed = {
        is_asked & read_word != last,
        is_oldest & (is_pending_report | is_report_word),
        is_known & \fifo.words.word != last,
        is_pending != (\fifo.is_stored$q & \fifo.stored_at$q == followed),
        valid & inside == 0,
        full != (is_half_written | inside == 15) | is_second != is_half_written,
        kept_back_clocks == 2
    };
endmodule
