// Emitted by midstate-gateware from CoreConfig { architecture: PartlyUnrolled { clocks_per_hash: 4 }, engines: 1, carry_cells: FourInputs, has_y_register: true, clock_hz: 12000000, baud: 1000000 }.
// Do not edit: change the description in hdl/gateware and run `cargo xtask emit`.

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
    localparam  is_ring = 1'b1;
    localparam  last_place = 8'h1f;
    localparam  last_pass = 4'h3;
    localparam  job_indices$0 = 5'b0;
    localparam  job_indices$1 = 5'b1;
    localparam  job_indices$2 = 5'b10;
    localparam  job_indices$3 = 5'b11;
    localparam  job_indices$4 = 5'b100;
    localparam  job_indices$5 = 5'b101;
    localparam  job_indices$6 = 5'b110;
    localparam  job_indices$7 = 5'b111;
    localparam  job_indices$8 = 5'b1000;
    localparam  job_indices$9 = 5'b1001;
    localparam  job_indices$10 = 5'b1010;
    localparam  job_indices$11 = 5'b1011;
    localparam  job_indices$12 = 5'b1100;
    localparam  job_indices$13 = 5'b1101;
    localparam  job_indices$14 = 5'b1110;
    localparam  job_indices$15 = 5'b1111;
    localparam  job_indices$16 = 5'b10000;
    localparam  job_indices$17 = 5'b10001;
    localparam  job_indices$18 = 5'b10010;

    // Stub signals
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
    reg  [31:0] job$15$d;
    wire  [31:0] job$15$q;
    reg  job$15$clock;
    reg  [31:0] job$16$d;
    wire  [31:0] job$16$q;
    reg  job$16$clock;
    reg  [31:0] job$17$d;
    wire  [31:0] job$17$q;
    reg  job$17$clock;
    reg  [31:0] job$18$d;
    wire  [31:0] job$18$q;
    reg  job$18$clock;
    reg  written$d;
    wire  written$q;
    reg  written$clock;
    reg  written_late$d;
    wire  written_late$q;
    reg  written_late$clock;
    reg  [7:0] place$d;
    wire  [7:0] place$q;
    reg  place$clock;
    reg  [3:0] pass$d;
    wire  [3:0] pass$q;
    reg  pass$clock;
    reg  stages$0$clk;
    reg  [3:0] stages$0$pass;
    wire  [3:0] stages$0$pass_next;
    reg  [31:0] stages$0$word;
    reg  [31:0] stages$0$digest;
    reg  [31:0] stages$0$k_word;
    reg  [31:0] stages$0$b_word;
    reg  [31:0] stages$0$c_word;
    reg  [31:0] stages$0$f_word;
    reg  [31:0] stages$0$g_word;
    reg  [31:0] stages$0$w_in;
    reg  [31:0] stages$0$s1_in;
    reg  [31:0] stages$0$y_in;
    reg  [31:0] stages$0$x_in;
    reg  [31:0] stages$0$h_in;
    reg  [31:0] stages$0$d_in;
    reg  [31:0] stages$0$a_in;
    reg  [31:0] stages$0$b_in;
    reg  [31:0] stages$0$c_in;
    reg  [31:0] stages$0$e_in;
    reg  [31:0] stages$0$f_in;
    reg  [31:0] stages$0$g_in;
    wire  [31:0] stages$0$w;
    wire  [31:0] stages$0$s1;
    wire  [31:0] stages$0$y;
    wire  [31:0] stages$0$x;
    wire  [31:0] stages$0$h;
    wire  [31:0] stages$0$d;
    wire  [31:0] stages$0$a;
    wire  [31:0] stages$0$b;
    wire  [31:0] stages$0$c;
    wire  [31:0] stages$0$e;
    wire  [31:0] stages$0$f;
    wire  [31:0] stages$0$g;
    reg  stages$1$clk;
    reg  [3:0] stages$1$pass;
    wire  [3:0] stages$1$pass_next;
    reg  [31:0] stages$1$word;
    reg  [31:0] stages$1$digest;
    reg  [31:0] stages$1$k_word;
    reg  [31:0] stages$1$b_word;
    reg  [31:0] stages$1$c_word;
    reg  [31:0] stages$1$f_word;
    reg  [31:0] stages$1$g_word;
    reg  [31:0] stages$1$w_in;
    reg  [31:0] stages$1$s1_in;
    reg  [31:0] stages$1$y_in;
    reg  [31:0] stages$1$x_in;
    reg  [31:0] stages$1$h_in;
    reg  [31:0] stages$1$d_in;
    reg  [31:0] stages$1$a_in;
    reg  [31:0] stages$1$b_in;
    reg  [31:0] stages$1$c_in;
    reg  [31:0] stages$1$e_in;
    reg  [31:0] stages$1$f_in;
    reg  [31:0] stages$1$g_in;
    wire  [31:0] stages$1$w;
    wire  [31:0] stages$1$s1;
    wire  [31:0] stages$1$y;
    wire  [31:0] stages$1$x;
    wire  [31:0] stages$1$h;
    wire  [31:0] stages$1$d;
    wire  [31:0] stages$1$a;
    wire  [31:0] stages$1$b;
    wire  [31:0] stages$1$c;
    wire  [31:0] stages$1$e;
    wire  [31:0] stages$1$f;
    wire  [31:0] stages$1$g;
    reg  stages$2$clk;
    reg  [3:0] stages$2$pass;
    wire  [3:0] stages$2$pass_next;
    reg  [31:0] stages$2$word;
    reg  [31:0] stages$2$digest;
    reg  [31:0] stages$2$k_word;
    reg  [31:0] stages$2$b_word;
    reg  [31:0] stages$2$c_word;
    reg  [31:0] stages$2$f_word;
    reg  [31:0] stages$2$g_word;
    reg  [31:0] stages$2$w_in;
    reg  [31:0] stages$2$s1_in;
    reg  [31:0] stages$2$y_in;
    reg  [31:0] stages$2$x_in;
    reg  [31:0] stages$2$h_in;
    reg  [31:0] stages$2$d_in;
    reg  [31:0] stages$2$a_in;
    reg  [31:0] stages$2$b_in;
    reg  [31:0] stages$2$c_in;
    reg  [31:0] stages$2$e_in;
    reg  [31:0] stages$2$f_in;
    reg  [31:0] stages$2$g_in;
    wire  [31:0] stages$2$w;
    wire  [31:0] stages$2$s1;
    wire  [31:0] stages$2$y;
    wire  [31:0] stages$2$x;
    wire  [31:0] stages$2$h;
    wire  [31:0] stages$2$d;
    wire  [31:0] stages$2$a;
    wire  [31:0] stages$2$b;
    wire  [31:0] stages$2$c;
    wire  [31:0] stages$2$e;
    wire  [31:0] stages$2$f;
    wire  [31:0] stages$2$g;
    reg  stages$3$clk;
    reg  [3:0] stages$3$pass;
    wire  [3:0] stages$3$pass_next;
    reg  [31:0] stages$3$word;
    reg  [31:0] stages$3$digest;
    reg  [31:0] stages$3$k_word;
    reg  [31:0] stages$3$b_word;
    reg  [31:0] stages$3$c_word;
    reg  [31:0] stages$3$f_word;
    reg  [31:0] stages$3$g_word;
    reg  [31:0] stages$3$w_in;
    reg  [31:0] stages$3$s1_in;
    reg  [31:0] stages$3$y_in;
    reg  [31:0] stages$3$x_in;
    reg  [31:0] stages$3$h_in;
    reg  [31:0] stages$3$d_in;
    reg  [31:0] stages$3$a_in;
    reg  [31:0] stages$3$b_in;
    reg  [31:0] stages$3$c_in;
    reg  [31:0] stages$3$e_in;
    reg  [31:0] stages$3$f_in;
    reg  [31:0] stages$3$g_in;
    wire  [31:0] stages$3$w;
    wire  [31:0] stages$3$s1;
    wire  [31:0] stages$3$y;
    wire  [31:0] stages$3$x;
    wire  [31:0] stages$3$h;
    wire  [31:0] stages$3$d;
    wire  [31:0] stages$3$a;
    wire  [31:0] stages$3$b;
    wire  [31:0] stages$3$c;
    wire  [31:0] stages$3$e;
    wire  [31:0] stages$3$f;
    wire  [31:0] stages$3$g;
    reg  stages$4$clk;
    reg  [3:0] stages$4$pass;
    wire  [3:0] stages$4$pass_next;
    reg  [31:0] stages$4$word;
    reg  [31:0] stages$4$digest;
    reg  [31:0] stages$4$k_word;
    reg  [31:0] stages$4$b_word;
    reg  [31:0] stages$4$c_word;
    reg  [31:0] stages$4$f_word;
    reg  [31:0] stages$4$g_word;
    reg  [31:0] stages$4$w_in;
    reg  [31:0] stages$4$s1_in;
    reg  [31:0] stages$4$y_in;
    reg  [31:0] stages$4$x_in;
    reg  [31:0] stages$4$h_in;
    reg  [31:0] stages$4$d_in;
    reg  [31:0] stages$4$a_in;
    reg  [31:0] stages$4$b_in;
    reg  [31:0] stages$4$c_in;
    reg  [31:0] stages$4$e_in;
    reg  [31:0] stages$4$f_in;
    reg  [31:0] stages$4$g_in;
    wire  [31:0] stages$4$w;
    wire  [31:0] stages$4$s1;
    wire  [31:0] stages$4$y;
    wire  [31:0] stages$4$x;
    wire  [31:0] stages$4$h;
    wire  [31:0] stages$4$d;
    wire  [31:0] stages$4$a;
    wire  [31:0] stages$4$b;
    wire  [31:0] stages$4$c;
    wire  [31:0] stages$4$e;
    wire  [31:0] stages$4$f;
    wire  [31:0] stages$4$g;
    reg  stages$5$clk;
    reg  [3:0] stages$5$pass;
    wire  [3:0] stages$5$pass_next;
    reg  [31:0] stages$5$word;
    reg  [31:0] stages$5$digest;
    reg  [31:0] stages$5$k_word;
    reg  [31:0] stages$5$b_word;
    reg  [31:0] stages$5$c_word;
    reg  [31:0] stages$5$f_word;
    reg  [31:0] stages$5$g_word;
    reg  [31:0] stages$5$w_in;
    reg  [31:0] stages$5$s1_in;
    reg  [31:0] stages$5$y_in;
    reg  [31:0] stages$5$x_in;
    reg  [31:0] stages$5$h_in;
    reg  [31:0] stages$5$d_in;
    reg  [31:0] stages$5$a_in;
    reg  [31:0] stages$5$b_in;
    reg  [31:0] stages$5$c_in;
    reg  [31:0] stages$5$e_in;
    reg  [31:0] stages$5$f_in;
    reg  [31:0] stages$5$g_in;
    wire  [31:0] stages$5$w;
    wire  [31:0] stages$5$s1;
    wire  [31:0] stages$5$y;
    wire  [31:0] stages$5$x;
    wire  [31:0] stages$5$h;
    wire  [31:0] stages$5$d;
    wire  [31:0] stages$5$a;
    wire  [31:0] stages$5$b;
    wire  [31:0] stages$5$c;
    wire  [31:0] stages$5$e;
    wire  [31:0] stages$5$f;
    wire  [31:0] stages$5$g;
    reg  stages$6$clk;
    reg  [3:0] stages$6$pass;
    wire  [3:0] stages$6$pass_next;
    reg  [31:0] stages$6$word;
    reg  [31:0] stages$6$digest;
    reg  [31:0] stages$6$k_word;
    reg  [31:0] stages$6$b_word;
    reg  [31:0] stages$6$c_word;
    reg  [31:0] stages$6$f_word;
    reg  [31:0] stages$6$g_word;
    reg  [31:0] stages$6$w_in;
    reg  [31:0] stages$6$s1_in;
    reg  [31:0] stages$6$y_in;
    reg  [31:0] stages$6$x_in;
    reg  [31:0] stages$6$h_in;
    reg  [31:0] stages$6$d_in;
    reg  [31:0] stages$6$a_in;
    reg  [31:0] stages$6$b_in;
    reg  [31:0] stages$6$c_in;
    reg  [31:0] stages$6$e_in;
    reg  [31:0] stages$6$f_in;
    reg  [31:0] stages$6$g_in;
    wire  [31:0] stages$6$w;
    wire  [31:0] stages$6$s1;
    wire  [31:0] stages$6$y;
    wire  [31:0] stages$6$x;
    wire  [31:0] stages$6$h;
    wire  [31:0] stages$6$d;
    wire  [31:0] stages$6$a;
    wire  [31:0] stages$6$b;
    wire  [31:0] stages$6$c;
    wire  [31:0] stages$6$e;
    wire  [31:0] stages$6$f;
    wire  [31:0] stages$6$g;
    reg  stages$7$clk;
    reg  [3:0] stages$7$pass;
    wire  [3:0] stages$7$pass_next;
    reg  [31:0] stages$7$word;
    reg  [31:0] stages$7$digest;
    reg  [31:0] stages$7$k_word;
    reg  [31:0] stages$7$b_word;
    reg  [31:0] stages$7$c_word;
    reg  [31:0] stages$7$f_word;
    reg  [31:0] stages$7$g_word;
    reg  [31:0] stages$7$w_in;
    reg  [31:0] stages$7$s1_in;
    reg  [31:0] stages$7$y_in;
    reg  [31:0] stages$7$x_in;
    reg  [31:0] stages$7$h_in;
    reg  [31:0] stages$7$d_in;
    reg  [31:0] stages$7$a_in;
    reg  [31:0] stages$7$b_in;
    reg  [31:0] stages$7$c_in;
    reg  [31:0] stages$7$e_in;
    reg  [31:0] stages$7$f_in;
    reg  [31:0] stages$7$g_in;
    wire  [31:0] stages$7$w;
    wire  [31:0] stages$7$s1;
    wire  [31:0] stages$7$y;
    wire  [31:0] stages$7$x;
    wire  [31:0] stages$7$h;
    wire  [31:0] stages$7$d;
    wire  [31:0] stages$7$a;
    wire  [31:0] stages$7$b;
    wire  [31:0] stages$7$c;
    wire  [31:0] stages$7$e;
    wire  [31:0] stages$7$f;
    wire  [31:0] stages$7$g;
    reg  stages$8$clk;
    reg  [3:0] stages$8$pass;
    wire  [3:0] stages$8$pass_next;
    reg  [31:0] stages$8$word;
    reg  [31:0] stages$8$digest;
    reg  [31:0] stages$8$k_word;
    reg  [31:0] stages$8$b_word;
    reg  [31:0] stages$8$c_word;
    reg  [31:0] stages$8$f_word;
    reg  [31:0] stages$8$g_word;
    reg  [31:0] stages$8$w_in;
    reg  [31:0] stages$8$s1_in;
    reg  [31:0] stages$8$y_in;
    reg  [31:0] stages$8$x_in;
    reg  [31:0] stages$8$h_in;
    reg  [31:0] stages$8$d_in;
    reg  [31:0] stages$8$a_in;
    reg  [31:0] stages$8$b_in;
    reg  [31:0] stages$8$c_in;
    reg  [31:0] stages$8$e_in;
    reg  [31:0] stages$8$f_in;
    reg  [31:0] stages$8$g_in;
    wire  [31:0] stages$8$w;
    wire  [31:0] stages$8$s1;
    wire  [31:0] stages$8$y;
    wire  [31:0] stages$8$x;
    wire  [31:0] stages$8$h;
    wire  [31:0] stages$8$d;
    wire  [31:0] stages$8$a;
    wire  [31:0] stages$8$b;
    wire  [31:0] stages$8$c;
    wire  [31:0] stages$8$e;
    wire  [31:0] stages$8$f;
    wire  [31:0] stages$8$g;
    reg  stages$9$clk;
    reg  [3:0] stages$9$pass;
    wire  [3:0] stages$9$pass_next;
    reg  [31:0] stages$9$word;
    reg  [31:0] stages$9$digest;
    reg  [31:0] stages$9$k_word;
    reg  [31:0] stages$9$b_word;
    reg  [31:0] stages$9$c_word;
    reg  [31:0] stages$9$f_word;
    reg  [31:0] stages$9$g_word;
    reg  [31:0] stages$9$w_in;
    reg  [31:0] stages$9$s1_in;
    reg  [31:0] stages$9$y_in;
    reg  [31:0] stages$9$x_in;
    reg  [31:0] stages$9$h_in;
    reg  [31:0] stages$9$d_in;
    reg  [31:0] stages$9$a_in;
    reg  [31:0] stages$9$b_in;
    reg  [31:0] stages$9$c_in;
    reg  [31:0] stages$9$e_in;
    reg  [31:0] stages$9$f_in;
    reg  [31:0] stages$9$g_in;
    wire  [31:0] stages$9$w;
    wire  [31:0] stages$9$s1;
    wire  [31:0] stages$9$y;
    wire  [31:0] stages$9$x;
    wire  [31:0] stages$9$h;
    wire  [31:0] stages$9$d;
    wire  [31:0] stages$9$a;
    wire  [31:0] stages$9$b;
    wire  [31:0] stages$9$c;
    wire  [31:0] stages$9$e;
    wire  [31:0] stages$9$f;
    wire  [31:0] stages$9$g;
    reg  stages$10$clk;
    reg  [3:0] stages$10$pass;
    wire  [3:0] stages$10$pass_next;
    reg  [31:0] stages$10$word;
    reg  [31:0] stages$10$digest;
    reg  [31:0] stages$10$k_word;
    reg  [31:0] stages$10$b_word;
    reg  [31:0] stages$10$c_word;
    reg  [31:0] stages$10$f_word;
    reg  [31:0] stages$10$g_word;
    reg  [31:0] stages$10$w_in;
    reg  [31:0] stages$10$s1_in;
    reg  [31:0] stages$10$y_in;
    reg  [31:0] stages$10$x_in;
    reg  [31:0] stages$10$h_in;
    reg  [31:0] stages$10$d_in;
    reg  [31:0] stages$10$a_in;
    reg  [31:0] stages$10$b_in;
    reg  [31:0] stages$10$c_in;
    reg  [31:0] stages$10$e_in;
    reg  [31:0] stages$10$f_in;
    reg  [31:0] stages$10$g_in;
    wire  [31:0] stages$10$w;
    wire  [31:0] stages$10$s1;
    wire  [31:0] stages$10$y;
    wire  [31:0] stages$10$x;
    wire  [31:0] stages$10$h;
    wire  [31:0] stages$10$d;
    wire  [31:0] stages$10$a;
    wire  [31:0] stages$10$b;
    wire  [31:0] stages$10$c;
    wire  [31:0] stages$10$e;
    wire  [31:0] stages$10$f;
    wire  [31:0] stages$10$g;
    reg  stages$11$clk;
    reg  [3:0] stages$11$pass;
    wire  [3:0] stages$11$pass_next;
    reg  [31:0] stages$11$word;
    reg  [31:0] stages$11$digest;
    reg  [31:0] stages$11$k_word;
    reg  [31:0] stages$11$b_word;
    reg  [31:0] stages$11$c_word;
    reg  [31:0] stages$11$f_word;
    reg  [31:0] stages$11$g_word;
    reg  [31:0] stages$11$w_in;
    reg  [31:0] stages$11$s1_in;
    reg  [31:0] stages$11$y_in;
    reg  [31:0] stages$11$x_in;
    reg  [31:0] stages$11$h_in;
    reg  [31:0] stages$11$d_in;
    reg  [31:0] stages$11$a_in;
    reg  [31:0] stages$11$b_in;
    reg  [31:0] stages$11$c_in;
    reg  [31:0] stages$11$e_in;
    reg  [31:0] stages$11$f_in;
    reg  [31:0] stages$11$g_in;
    wire  [31:0] stages$11$w;
    wire  [31:0] stages$11$s1;
    wire  [31:0] stages$11$y;
    wire  [31:0] stages$11$x;
    wire  [31:0] stages$11$h;
    wire  [31:0] stages$11$d;
    wire  [31:0] stages$11$a;
    wire  [31:0] stages$11$b;
    wire  [31:0] stages$11$c;
    wire  [31:0] stages$11$e;
    wire  [31:0] stages$11$f;
    wire  [31:0] stages$11$g;
    reg  stages$12$clk;
    reg  [3:0] stages$12$pass;
    wire  [3:0] stages$12$pass_next;
    reg  [31:0] stages$12$word;
    reg  [31:0] stages$12$digest;
    reg  [31:0] stages$12$k_word;
    reg  [31:0] stages$12$b_word;
    reg  [31:0] stages$12$c_word;
    reg  [31:0] stages$12$f_word;
    reg  [31:0] stages$12$g_word;
    reg  [31:0] stages$12$w_in;
    reg  [31:0] stages$12$s1_in;
    reg  [31:0] stages$12$y_in;
    reg  [31:0] stages$12$x_in;
    reg  [31:0] stages$12$h_in;
    reg  [31:0] stages$12$d_in;
    reg  [31:0] stages$12$a_in;
    reg  [31:0] stages$12$b_in;
    reg  [31:0] stages$12$c_in;
    reg  [31:0] stages$12$e_in;
    reg  [31:0] stages$12$f_in;
    reg  [31:0] stages$12$g_in;
    wire  [31:0] stages$12$w;
    wire  [31:0] stages$12$s1;
    wire  [31:0] stages$12$y;
    wire  [31:0] stages$12$x;
    wire  [31:0] stages$12$h;
    wire  [31:0] stages$12$d;
    wire  [31:0] stages$12$a;
    wire  [31:0] stages$12$b;
    wire  [31:0] stages$12$c;
    wire  [31:0] stages$12$e;
    wire  [31:0] stages$12$f;
    wire  [31:0] stages$12$g;
    reg  stages$13$clk;
    reg  [3:0] stages$13$pass;
    wire  [3:0] stages$13$pass_next;
    reg  [31:0] stages$13$word;
    reg  [31:0] stages$13$digest;
    reg  [31:0] stages$13$k_word;
    reg  [31:0] stages$13$b_word;
    reg  [31:0] stages$13$c_word;
    reg  [31:0] stages$13$f_word;
    reg  [31:0] stages$13$g_word;
    reg  [31:0] stages$13$w_in;
    reg  [31:0] stages$13$s1_in;
    reg  [31:0] stages$13$y_in;
    reg  [31:0] stages$13$x_in;
    reg  [31:0] stages$13$h_in;
    reg  [31:0] stages$13$d_in;
    reg  [31:0] stages$13$a_in;
    reg  [31:0] stages$13$b_in;
    reg  [31:0] stages$13$c_in;
    reg  [31:0] stages$13$e_in;
    reg  [31:0] stages$13$f_in;
    reg  [31:0] stages$13$g_in;
    wire  [31:0] stages$13$w;
    wire  [31:0] stages$13$s1;
    wire  [31:0] stages$13$y;
    wire  [31:0] stages$13$x;
    wire  [31:0] stages$13$h;
    wire  [31:0] stages$13$d;
    wire  [31:0] stages$13$a;
    wire  [31:0] stages$13$b;
    wire  [31:0] stages$13$c;
    wire  [31:0] stages$13$e;
    wire  [31:0] stages$13$f;
    wire  [31:0] stages$13$g;
    reg  stages$14$clk;
    reg  [3:0] stages$14$pass;
    wire  [3:0] stages$14$pass_next;
    reg  [31:0] stages$14$word;
    reg  [31:0] stages$14$digest;
    reg  [31:0] stages$14$k_word;
    reg  [31:0] stages$14$b_word;
    reg  [31:0] stages$14$c_word;
    reg  [31:0] stages$14$f_word;
    reg  [31:0] stages$14$g_word;
    reg  [31:0] stages$14$w_in;
    reg  [31:0] stages$14$s1_in;
    reg  [31:0] stages$14$y_in;
    reg  [31:0] stages$14$x_in;
    reg  [31:0] stages$14$h_in;
    reg  [31:0] stages$14$d_in;
    reg  [31:0] stages$14$a_in;
    reg  [31:0] stages$14$b_in;
    reg  [31:0] stages$14$c_in;
    reg  [31:0] stages$14$e_in;
    reg  [31:0] stages$14$f_in;
    reg  [31:0] stages$14$g_in;
    wire  [31:0] stages$14$w;
    wire  [31:0] stages$14$s1;
    wire  [31:0] stages$14$y;
    wire  [31:0] stages$14$x;
    wire  [31:0] stages$14$h;
    wire  [31:0] stages$14$d;
    wire  [31:0] stages$14$a;
    wire  [31:0] stages$14$b;
    wire  [31:0] stages$14$c;
    wire  [31:0] stages$14$e;
    wire  [31:0] stages$14$f;
    wire  [31:0] stages$14$g;
    reg  stages$15$clk;
    reg  [3:0] stages$15$pass;
    wire  [3:0] stages$15$pass_next;
    reg  [31:0] stages$15$word;
    reg  [31:0] stages$15$digest;
    reg  [31:0] stages$15$k_word;
    reg  [31:0] stages$15$b_word;
    reg  [31:0] stages$15$c_word;
    reg  [31:0] stages$15$f_word;
    reg  [31:0] stages$15$g_word;
    reg  [31:0] stages$15$w_in;
    reg  [31:0] stages$15$s1_in;
    reg  [31:0] stages$15$y_in;
    reg  [31:0] stages$15$x_in;
    reg  [31:0] stages$15$h_in;
    reg  [31:0] stages$15$d_in;
    reg  [31:0] stages$15$a_in;
    reg  [31:0] stages$15$b_in;
    reg  [31:0] stages$15$c_in;
    reg  [31:0] stages$15$e_in;
    reg  [31:0] stages$15$f_in;
    reg  [31:0] stages$15$g_in;
    wire  [31:0] stages$15$w;
    wire  [31:0] stages$15$s1;
    wire  [31:0] stages$15$y;
    wire  [31:0] stages$15$x;
    wire  [31:0] stages$15$h;
    wire  [31:0] stages$15$d;
    wire  [31:0] stages$15$a;
    wire  [31:0] stages$15$b;
    wire  [31:0] stages$15$c;
    wire  [31:0] stages$15$e;
    wire  [31:0] stages$15$f;
    wire  [31:0] stages$15$g;
    reg  stages$16$clk;
    reg  [3:0] stages$16$pass;
    wire  [3:0] stages$16$pass_next;
    reg  [31:0] stages$16$word;
    reg  [31:0] stages$16$digest;
    reg  [31:0] stages$16$k_word;
    reg  [31:0] stages$16$b_word;
    reg  [31:0] stages$16$c_word;
    reg  [31:0] stages$16$f_word;
    reg  [31:0] stages$16$g_word;
    reg  [31:0] stages$16$w_in;
    reg  [31:0] stages$16$s1_in;
    reg  [31:0] stages$16$y_in;
    reg  [31:0] stages$16$x_in;
    reg  [31:0] stages$16$h_in;
    reg  [31:0] stages$16$d_in;
    reg  [31:0] stages$16$a_in;
    reg  [31:0] stages$16$b_in;
    reg  [31:0] stages$16$c_in;
    reg  [31:0] stages$16$e_in;
    reg  [31:0] stages$16$f_in;
    reg  [31:0] stages$16$g_in;
    wire  [31:0] stages$16$w;
    wire  [31:0] stages$16$s1;
    wire  [31:0] stages$16$y;
    wire  [31:0] stages$16$x;
    wire  [31:0] stages$16$h;
    wire  [31:0] stages$16$d;
    wire  [31:0] stages$16$a;
    wire  [31:0] stages$16$b;
    wire  [31:0] stages$16$c;
    wire  [31:0] stages$16$e;
    wire  [31:0] stages$16$f;
    wire  [31:0] stages$16$g;
    reg  stages$17$clk;
    reg  [3:0] stages$17$pass;
    wire  [3:0] stages$17$pass_next;
    reg  [31:0] stages$17$word;
    reg  [31:0] stages$17$digest;
    reg  [31:0] stages$17$k_word;
    reg  [31:0] stages$17$b_word;
    reg  [31:0] stages$17$c_word;
    reg  [31:0] stages$17$f_word;
    reg  [31:0] stages$17$g_word;
    reg  [31:0] stages$17$w_in;
    reg  [31:0] stages$17$s1_in;
    reg  [31:0] stages$17$y_in;
    reg  [31:0] stages$17$x_in;
    reg  [31:0] stages$17$h_in;
    reg  [31:0] stages$17$d_in;
    reg  [31:0] stages$17$a_in;
    reg  [31:0] stages$17$b_in;
    reg  [31:0] stages$17$c_in;
    reg  [31:0] stages$17$e_in;
    reg  [31:0] stages$17$f_in;
    reg  [31:0] stages$17$g_in;
    wire  [31:0] stages$17$w;
    wire  [31:0] stages$17$s1;
    wire  [31:0] stages$17$y;
    wire  [31:0] stages$17$x;
    wire  [31:0] stages$17$h;
    wire  [31:0] stages$17$d;
    wire  [31:0] stages$17$a;
    wire  [31:0] stages$17$b;
    wire  [31:0] stages$17$c;
    wire  [31:0] stages$17$e;
    wire  [31:0] stages$17$f;
    wire  [31:0] stages$17$g;
    reg  stages$18$clk;
    reg  [3:0] stages$18$pass;
    wire  [3:0] stages$18$pass_next;
    reg  [31:0] stages$18$word;
    reg  [31:0] stages$18$digest;
    reg  [31:0] stages$18$k_word;
    reg  [31:0] stages$18$b_word;
    reg  [31:0] stages$18$c_word;
    reg  [31:0] stages$18$f_word;
    reg  [31:0] stages$18$g_word;
    reg  [31:0] stages$18$w_in;
    reg  [31:0] stages$18$s1_in;
    reg  [31:0] stages$18$y_in;
    reg  [31:0] stages$18$x_in;
    reg  [31:0] stages$18$h_in;
    reg  [31:0] stages$18$d_in;
    reg  [31:0] stages$18$a_in;
    reg  [31:0] stages$18$b_in;
    reg  [31:0] stages$18$c_in;
    reg  [31:0] stages$18$e_in;
    reg  [31:0] stages$18$f_in;
    reg  [31:0] stages$18$g_in;
    wire  [31:0] stages$18$w;
    wire  [31:0] stages$18$s1;
    wire  [31:0] stages$18$y;
    wire  [31:0] stages$18$x;
    wire  [31:0] stages$18$h;
    wire  [31:0] stages$18$d;
    wire  [31:0] stages$18$a;
    wire  [31:0] stages$18$b;
    wire  [31:0] stages$18$c;
    wire  [31:0] stages$18$e;
    wire  [31:0] stages$18$f;
    wire  [31:0] stages$18$g;
    reg  stages$19$clk;
    reg  [3:0] stages$19$pass;
    wire  [3:0] stages$19$pass_next;
    reg  [31:0] stages$19$word;
    reg  [31:0] stages$19$digest;
    reg  [31:0] stages$19$k_word;
    reg  [31:0] stages$19$b_word;
    reg  [31:0] stages$19$c_word;
    reg  [31:0] stages$19$f_word;
    reg  [31:0] stages$19$g_word;
    reg  [31:0] stages$19$w_in;
    reg  [31:0] stages$19$s1_in;
    reg  [31:0] stages$19$y_in;
    reg  [31:0] stages$19$x_in;
    reg  [31:0] stages$19$h_in;
    reg  [31:0] stages$19$d_in;
    reg  [31:0] stages$19$a_in;
    reg  [31:0] stages$19$b_in;
    reg  [31:0] stages$19$c_in;
    reg  [31:0] stages$19$e_in;
    reg  [31:0] stages$19$f_in;
    reg  [31:0] stages$19$g_in;
    wire  [31:0] stages$19$w;
    wire  [31:0] stages$19$s1;
    wire  [31:0] stages$19$y;
    wire  [31:0] stages$19$x;
    wire  [31:0] stages$19$h;
    wire  [31:0] stages$19$d;
    wire  [31:0] stages$19$a;
    wire  [31:0] stages$19$b;
    wire  [31:0] stages$19$c;
    wire  [31:0] stages$19$e;
    wire  [31:0] stages$19$f;
    wire  [31:0] stages$19$g;
    reg  stages$20$clk;
    reg  [3:0] stages$20$pass;
    wire  [3:0] stages$20$pass_next;
    reg  [31:0] stages$20$word;
    reg  [31:0] stages$20$digest;
    reg  [31:0] stages$20$k_word;
    reg  [31:0] stages$20$b_word;
    reg  [31:0] stages$20$c_word;
    reg  [31:0] stages$20$f_word;
    reg  [31:0] stages$20$g_word;
    reg  [31:0] stages$20$w_in;
    reg  [31:0] stages$20$s1_in;
    reg  [31:0] stages$20$y_in;
    reg  [31:0] stages$20$x_in;
    reg  [31:0] stages$20$h_in;
    reg  [31:0] stages$20$d_in;
    reg  [31:0] stages$20$a_in;
    reg  [31:0] stages$20$b_in;
    reg  [31:0] stages$20$c_in;
    reg  [31:0] stages$20$e_in;
    reg  [31:0] stages$20$f_in;
    reg  [31:0] stages$20$g_in;
    wire  [31:0] stages$20$w;
    wire  [31:0] stages$20$s1;
    wire  [31:0] stages$20$y;
    wire  [31:0] stages$20$x;
    wire  [31:0] stages$20$h;
    wire  [31:0] stages$20$d;
    wire  [31:0] stages$20$a;
    wire  [31:0] stages$20$b;
    wire  [31:0] stages$20$c;
    wire  [31:0] stages$20$e;
    wire  [31:0] stages$20$f;
    wire  [31:0] stages$20$g;
    reg  stages$21$clk;
    reg  [3:0] stages$21$pass;
    wire  [3:0] stages$21$pass_next;
    reg  [31:0] stages$21$word;
    reg  [31:0] stages$21$digest;
    reg  [31:0] stages$21$k_word;
    reg  [31:0] stages$21$b_word;
    reg  [31:0] stages$21$c_word;
    reg  [31:0] stages$21$f_word;
    reg  [31:0] stages$21$g_word;
    reg  [31:0] stages$21$w_in;
    reg  [31:0] stages$21$s1_in;
    reg  [31:0] stages$21$y_in;
    reg  [31:0] stages$21$x_in;
    reg  [31:0] stages$21$h_in;
    reg  [31:0] stages$21$d_in;
    reg  [31:0] stages$21$a_in;
    reg  [31:0] stages$21$b_in;
    reg  [31:0] stages$21$c_in;
    reg  [31:0] stages$21$e_in;
    reg  [31:0] stages$21$f_in;
    reg  [31:0] stages$21$g_in;
    wire  [31:0] stages$21$w;
    wire  [31:0] stages$21$s1;
    wire  [31:0] stages$21$y;
    wire  [31:0] stages$21$x;
    wire  [31:0] stages$21$h;
    wire  [31:0] stages$21$d;
    wire  [31:0] stages$21$a;
    wire  [31:0] stages$21$b;
    wire  [31:0] stages$21$c;
    wire  [31:0] stages$21$e;
    wire  [31:0] stages$21$f;
    wire  [31:0] stages$21$g;
    reg  stages$22$clk;
    reg  [3:0] stages$22$pass;
    wire  [3:0] stages$22$pass_next;
    reg  [31:0] stages$22$word;
    reg  [31:0] stages$22$digest;
    reg  [31:0] stages$22$k_word;
    reg  [31:0] stages$22$b_word;
    reg  [31:0] stages$22$c_word;
    reg  [31:0] stages$22$f_word;
    reg  [31:0] stages$22$g_word;
    reg  [31:0] stages$22$w_in;
    reg  [31:0] stages$22$s1_in;
    reg  [31:0] stages$22$y_in;
    reg  [31:0] stages$22$x_in;
    reg  [31:0] stages$22$h_in;
    reg  [31:0] stages$22$d_in;
    reg  [31:0] stages$22$a_in;
    reg  [31:0] stages$22$b_in;
    reg  [31:0] stages$22$c_in;
    reg  [31:0] stages$22$e_in;
    reg  [31:0] stages$22$f_in;
    reg  [31:0] stages$22$g_in;
    wire  [31:0] stages$22$w;
    wire  [31:0] stages$22$s1;
    wire  [31:0] stages$22$y;
    wire  [31:0] stages$22$x;
    wire  [31:0] stages$22$h;
    wire  [31:0] stages$22$d;
    wire  [31:0] stages$22$a;
    wire  [31:0] stages$22$b;
    wire  [31:0] stages$22$c;
    wire  [31:0] stages$22$e;
    wire  [31:0] stages$22$f;
    wire  [31:0] stages$22$g;
    reg  stages$23$clk;
    reg  [3:0] stages$23$pass;
    wire  [3:0] stages$23$pass_next;
    reg  [31:0] stages$23$word;
    reg  [31:0] stages$23$digest;
    reg  [31:0] stages$23$k_word;
    reg  [31:0] stages$23$b_word;
    reg  [31:0] stages$23$c_word;
    reg  [31:0] stages$23$f_word;
    reg  [31:0] stages$23$g_word;
    reg  [31:0] stages$23$w_in;
    reg  [31:0] stages$23$s1_in;
    reg  [31:0] stages$23$y_in;
    reg  [31:0] stages$23$x_in;
    reg  [31:0] stages$23$h_in;
    reg  [31:0] stages$23$d_in;
    reg  [31:0] stages$23$a_in;
    reg  [31:0] stages$23$b_in;
    reg  [31:0] stages$23$c_in;
    reg  [31:0] stages$23$e_in;
    reg  [31:0] stages$23$f_in;
    reg  [31:0] stages$23$g_in;
    wire  [31:0] stages$23$w;
    wire  [31:0] stages$23$s1;
    wire  [31:0] stages$23$y;
    wire  [31:0] stages$23$x;
    wire  [31:0] stages$23$h;
    wire  [31:0] stages$23$d;
    wire  [31:0] stages$23$a;
    wire  [31:0] stages$23$b;
    wire  [31:0] stages$23$c;
    wire  [31:0] stages$23$e;
    wire  [31:0] stages$23$f;
    wire  [31:0] stages$23$g;
    reg  stages$24$clk;
    reg  [3:0] stages$24$pass;
    wire  [3:0] stages$24$pass_next;
    reg  [31:0] stages$24$word;
    reg  [31:0] stages$24$digest;
    reg  [31:0] stages$24$k_word;
    reg  [31:0] stages$24$b_word;
    reg  [31:0] stages$24$c_word;
    reg  [31:0] stages$24$f_word;
    reg  [31:0] stages$24$g_word;
    reg  [31:0] stages$24$w_in;
    reg  [31:0] stages$24$s1_in;
    reg  [31:0] stages$24$y_in;
    reg  [31:0] stages$24$x_in;
    reg  [31:0] stages$24$h_in;
    reg  [31:0] stages$24$d_in;
    reg  [31:0] stages$24$a_in;
    reg  [31:0] stages$24$b_in;
    reg  [31:0] stages$24$c_in;
    reg  [31:0] stages$24$e_in;
    reg  [31:0] stages$24$f_in;
    reg  [31:0] stages$24$g_in;
    wire  [31:0] stages$24$w;
    wire  [31:0] stages$24$s1;
    wire  [31:0] stages$24$y;
    wire  [31:0] stages$24$x;
    wire  [31:0] stages$24$h;
    wire  [31:0] stages$24$d;
    wire  [31:0] stages$24$a;
    wire  [31:0] stages$24$b;
    wire  [31:0] stages$24$c;
    wire  [31:0] stages$24$e;
    wire  [31:0] stages$24$f;
    wire  [31:0] stages$24$g;
    reg  stages$25$clk;
    reg  [3:0] stages$25$pass;
    wire  [3:0] stages$25$pass_next;
    reg  [31:0] stages$25$word;
    reg  [31:0] stages$25$digest;
    reg  [31:0] stages$25$k_word;
    reg  [31:0] stages$25$b_word;
    reg  [31:0] stages$25$c_word;
    reg  [31:0] stages$25$f_word;
    reg  [31:0] stages$25$g_word;
    reg  [31:0] stages$25$w_in;
    reg  [31:0] stages$25$s1_in;
    reg  [31:0] stages$25$y_in;
    reg  [31:0] stages$25$x_in;
    reg  [31:0] stages$25$h_in;
    reg  [31:0] stages$25$d_in;
    reg  [31:0] stages$25$a_in;
    reg  [31:0] stages$25$b_in;
    reg  [31:0] stages$25$c_in;
    reg  [31:0] stages$25$e_in;
    reg  [31:0] stages$25$f_in;
    reg  [31:0] stages$25$g_in;
    wire  [31:0] stages$25$w;
    wire  [31:0] stages$25$s1;
    wire  [31:0] stages$25$y;
    wire  [31:0] stages$25$x;
    wire  [31:0] stages$25$h;
    wire  [31:0] stages$25$d;
    wire  [31:0] stages$25$a;
    wire  [31:0] stages$25$b;
    wire  [31:0] stages$25$c;
    wire  [31:0] stages$25$e;
    wire  [31:0] stages$25$f;
    wire  [31:0] stages$25$g;
    reg  stages$26$clk;
    reg  [3:0] stages$26$pass;
    wire  [3:0] stages$26$pass_next;
    reg  [31:0] stages$26$word;
    reg  [31:0] stages$26$digest;
    reg  [31:0] stages$26$k_word;
    reg  [31:0] stages$26$b_word;
    reg  [31:0] stages$26$c_word;
    reg  [31:0] stages$26$f_word;
    reg  [31:0] stages$26$g_word;
    reg  [31:0] stages$26$w_in;
    reg  [31:0] stages$26$s1_in;
    reg  [31:0] stages$26$y_in;
    reg  [31:0] stages$26$x_in;
    reg  [31:0] stages$26$h_in;
    reg  [31:0] stages$26$d_in;
    reg  [31:0] stages$26$a_in;
    reg  [31:0] stages$26$b_in;
    reg  [31:0] stages$26$c_in;
    reg  [31:0] stages$26$e_in;
    reg  [31:0] stages$26$f_in;
    reg  [31:0] stages$26$g_in;
    wire  [31:0] stages$26$w;
    wire  [31:0] stages$26$s1;
    wire  [31:0] stages$26$y;
    wire  [31:0] stages$26$x;
    wire  [31:0] stages$26$h;
    wire  [31:0] stages$26$d;
    wire  [31:0] stages$26$a;
    wire  [31:0] stages$26$b;
    wire  [31:0] stages$26$c;
    wire  [31:0] stages$26$e;
    wire  [31:0] stages$26$f;
    wire  [31:0] stages$26$g;
    reg  stages$27$clk;
    reg  [3:0] stages$27$pass;
    wire  [3:0] stages$27$pass_next;
    reg  [31:0] stages$27$word;
    reg  [31:0] stages$27$digest;
    reg  [31:0] stages$27$k_word;
    reg  [31:0] stages$27$b_word;
    reg  [31:0] stages$27$c_word;
    reg  [31:0] stages$27$f_word;
    reg  [31:0] stages$27$g_word;
    reg  [31:0] stages$27$w_in;
    reg  [31:0] stages$27$s1_in;
    reg  [31:0] stages$27$y_in;
    reg  [31:0] stages$27$x_in;
    reg  [31:0] stages$27$h_in;
    reg  [31:0] stages$27$d_in;
    reg  [31:0] stages$27$a_in;
    reg  [31:0] stages$27$b_in;
    reg  [31:0] stages$27$c_in;
    reg  [31:0] stages$27$e_in;
    reg  [31:0] stages$27$f_in;
    reg  [31:0] stages$27$g_in;
    wire  [31:0] stages$27$w;
    wire  [31:0] stages$27$s1;
    wire  [31:0] stages$27$y;
    wire  [31:0] stages$27$x;
    wire  [31:0] stages$27$h;
    wire  [31:0] stages$27$d;
    wire  [31:0] stages$27$a;
    wire  [31:0] stages$27$b;
    wire  [31:0] stages$27$c;
    wire  [31:0] stages$27$e;
    wire  [31:0] stages$27$f;
    wire  [31:0] stages$27$g;
    reg  stages$28$clk;
    reg  [3:0] stages$28$pass;
    wire  [3:0] stages$28$pass_next;
    reg  [31:0] stages$28$word;
    reg  [31:0] stages$28$digest;
    reg  [31:0] stages$28$k_word;
    reg  [31:0] stages$28$b_word;
    reg  [31:0] stages$28$c_word;
    reg  [31:0] stages$28$f_word;
    reg  [31:0] stages$28$g_word;
    reg  [31:0] stages$28$w_in;
    reg  [31:0] stages$28$s1_in;
    reg  [31:0] stages$28$y_in;
    reg  [31:0] stages$28$x_in;
    reg  [31:0] stages$28$h_in;
    reg  [31:0] stages$28$d_in;
    reg  [31:0] stages$28$a_in;
    reg  [31:0] stages$28$b_in;
    reg  [31:0] stages$28$c_in;
    reg  [31:0] stages$28$e_in;
    reg  [31:0] stages$28$f_in;
    reg  [31:0] stages$28$g_in;
    wire  [31:0] stages$28$w;
    wire  [31:0] stages$28$s1;
    wire  [31:0] stages$28$y;
    wire  [31:0] stages$28$x;
    wire  [31:0] stages$28$h;
    wire  [31:0] stages$28$d;
    wire  [31:0] stages$28$a;
    wire  [31:0] stages$28$b;
    wire  [31:0] stages$28$c;
    wire  [31:0] stages$28$e;
    wire  [31:0] stages$28$f;
    wire  [31:0] stages$28$g;
    reg  stages$29$clk;
    reg  [3:0] stages$29$pass;
    wire  [3:0] stages$29$pass_next;
    reg  [31:0] stages$29$word;
    reg  [31:0] stages$29$digest;
    reg  [31:0] stages$29$k_word;
    reg  [31:0] stages$29$b_word;
    reg  [31:0] stages$29$c_word;
    reg  [31:0] stages$29$f_word;
    reg  [31:0] stages$29$g_word;
    reg  [31:0] stages$29$w_in;
    reg  [31:0] stages$29$s1_in;
    reg  [31:0] stages$29$y_in;
    reg  [31:0] stages$29$x_in;
    reg  [31:0] stages$29$h_in;
    reg  [31:0] stages$29$d_in;
    reg  [31:0] stages$29$a_in;
    reg  [31:0] stages$29$b_in;
    reg  [31:0] stages$29$c_in;
    reg  [31:0] stages$29$e_in;
    reg  [31:0] stages$29$f_in;
    reg  [31:0] stages$29$g_in;
    wire  [31:0] stages$29$w;
    wire  [31:0] stages$29$s1;
    wire  [31:0] stages$29$y;
    wire  [31:0] stages$29$x;
    wire  [31:0] stages$29$h;
    wire  [31:0] stages$29$d;
    wire  [31:0] stages$29$a;
    wire  [31:0] stages$29$b;
    wire  [31:0] stages$29$c;
    wire  [31:0] stages$29$e;
    wire  [31:0] stages$29$f;
    wire  [31:0] stages$29$g;
    reg  stages$30$clk;
    reg  [3:0] stages$30$pass;
    wire  [3:0] stages$30$pass_next;
    reg  [31:0] stages$30$word;
    reg  [31:0] stages$30$digest;
    reg  [31:0] stages$30$k_word;
    reg  [31:0] stages$30$b_word;
    reg  [31:0] stages$30$c_word;
    reg  [31:0] stages$30$f_word;
    reg  [31:0] stages$30$g_word;
    reg  [31:0] stages$30$w_in;
    reg  [31:0] stages$30$s1_in;
    reg  [31:0] stages$30$y_in;
    reg  [31:0] stages$30$x_in;
    reg  [31:0] stages$30$h_in;
    reg  [31:0] stages$30$d_in;
    reg  [31:0] stages$30$a_in;
    reg  [31:0] stages$30$b_in;
    reg  [31:0] stages$30$c_in;
    reg  [31:0] stages$30$e_in;
    reg  [31:0] stages$30$f_in;
    reg  [31:0] stages$30$g_in;
    wire  [31:0] stages$30$w;
    wire  [31:0] stages$30$s1;
    wire  [31:0] stages$30$y;
    wire  [31:0] stages$30$x;
    wire  [31:0] stages$30$h;
    wire  [31:0] stages$30$d;
    wire  [31:0] stages$30$a;
    wire  [31:0] stages$30$b;
    wire  [31:0] stages$30$c;
    wire  [31:0] stages$30$e;
    wire  [31:0] stages$30$f;
    wire  [31:0] stages$30$g;
    reg  stages$31$clk;
    reg  [3:0] stages$31$pass;
    wire  [3:0] stages$31$pass_next;
    reg  [31:0] stages$31$word;
    reg  [31:0] stages$31$digest;
    reg  [31:0] stages$31$k_word;
    reg  [31:0] stages$31$b_word;
    reg  [31:0] stages$31$c_word;
    reg  [31:0] stages$31$f_word;
    reg  [31:0] stages$31$g_word;
    reg  [31:0] stages$31$w_in;
    reg  [31:0] stages$31$s1_in;
    reg  [31:0] stages$31$y_in;
    reg  [31:0] stages$31$x_in;
    reg  [31:0] stages$31$h_in;
    reg  [31:0] stages$31$d_in;
    reg  [31:0] stages$31$a_in;
    reg  [31:0] stages$31$b_in;
    reg  [31:0] stages$31$c_in;
    reg  [31:0] stages$31$e_in;
    reg  [31:0] stages$31$f_in;
    reg  [31:0] stages$31$g_in;
    wire  [31:0] stages$31$w;
    wire  [31:0] stages$31$s1;
    wire  [31:0] stages$31$y;
    wire  [31:0] stages$31$x;
    wire  [31:0] stages$31$h;
    wire  [31:0] stages$31$d;
    wire  [31:0] stages$31$a;
    wire  [31:0] stages$31$b;
    wire  [31:0] stages$31$c;
    wire  [31:0] stages$31$e;
    wire  [31:0] stages$31$f;
    wire  [31:0] stages$31$g;
    reg  digest$0$clk;
    reg  [31:0] digest$0$word;
    reg  [31:0] digest$0$midstate;
    wire  [31:0] digest$0$sum;
    reg  digest$1$clk;
    reg  [31:0] digest$1$word;
    reg  [31:0] digest$1$midstate;
    wire  [31:0] digest$1$sum;
    reg  digest$2$clk;
    reg  [31:0] digest$2$word;
    reg  [31:0] digest$2$midstate;
    wire  [31:0] digest$2$sum;
    reg  digest$3$clk;
    reg  [31:0] digest$3$word;
    reg  [31:0] digest$3$midstate;
    wire  [31:0] digest$3$sum;
    reg  digest$4$clk;
    reg  [31:0] digest$4$word;
    reg  [31:0] digest$4$midstate;
    wire  [31:0] digest$4$sum;
    reg  digest$5$clk;
    reg  [31:0] digest$5$word;
    reg  [31:0] digest$5$midstate;
    wire  [31:0] digest$5$sum;
    reg  digest$6$clk;
    reg  [31:0] digest$6$word;
    reg  [31:0] digest$6$midstate;
    wire  [31:0] digest$6$sum;
    reg  digest$7$clk;
    reg  [31:0] digest$7$word;
    reg  [31:0] digest$7$midstate;
    wire  [31:0] digest$7$sum;
    reg  [31:0] add_job_e$x;
    reg  [31:0] add_job_e$y;
    wire  [31:0] add_job_e$sum;
    reg  [31:0] add_job_f$x;
    reg  [31:0] add_job_f$y;
    wire  [31:0] add_job_f$sum;
    reg  [31:0] add_job_g$x;
    reg  [31:0] add_job_g$y;
    wire  [31:0] add_job_g$sum;
    reg  is_hit$d;
    wire  is_hit$q;
    reg  is_hit$clock;
    reg  in_flight$0$d;
    wire  in_flight$0$q;
    reg  in_flight$0$clock;
    reg  in_flight$1$d;
    wire  in_flight$1$q;
    reg  in_flight$1$clock;
    reg  in_flight$2$d;
    wire  in_flight$2$q;
    reg  in_flight$2$clock;
    reg  in_flight$3$d;
    wire  in_flight$3$q;
    reg  in_flight$3$clock;
    reg  in_flight$4$d;
    wire  in_flight$4$q;
    reg  in_flight$4$clock;
    reg  in_flight$5$d;
    wire  in_flight$5$q;
    reg  in_flight$5$clock;
    reg  in_flight$6$d;
    wire  in_flight$6$q;
    reg  in_flight$6$clock;
    reg  in_flight$7$d;
    wire  in_flight$7$q;
    reg  in_flight$7$clock;
    reg  in_flight$8$d;
    wire  in_flight$8$q;
    reg  in_flight$8$clock;
    reg  in_flight$9$d;
    wire  in_flight$9$q;
    reg  in_flight$9$clock;
    reg  in_flight$10$d;
    wire  in_flight$10$q;
    reg  in_flight$10$clock;
    reg  in_flight$11$d;
    wire  in_flight$11$q;
    reg  in_flight$11$clock;
    reg  in_flight$12$d;
    wire  in_flight$12$q;
    reg  in_flight$12$clock;
    reg  in_flight$13$d;
    wire  in_flight$13$q;
    reg  in_flight$13$clock;
    reg  in_flight$14$d;
    wire  in_flight$14$q;
    reg  in_flight$14$clock;
    reg  in_flight$15$d;
    wire  in_flight$15$q;
    reg  in_flight$15$clock;
    reg  in_flight$16$d;
    wire  in_flight$16$q;
    reg  in_flight$16$clock;
    reg  in_flight$17$d;
    wire  in_flight$17$q;
    reg  in_flight$17$clock;
    reg  in_flight$18$d;
    wire  in_flight$18$q;
    reg  in_flight$18$clock;
    reg  in_flight$19$d;
    wire  in_flight$19$q;
    reg  in_flight$19$clock;
    reg  in_flight$20$d;
    wire  in_flight$20$q;
    reg  in_flight$20$clock;
    reg  in_flight$21$d;
    wire  in_flight$21$q;
    reg  in_flight$21$clock;
    reg  in_flight$22$d;
    wire  in_flight$22$q;
    reg  in_flight$22$clock;
    reg  in_flight$23$d;
    wire  in_flight$23$q;
    reg  in_flight$23$clock;
    reg  in_flight$24$d;
    wire  in_flight$24$q;
    reg  in_flight$24$clock;
    reg  in_flight$25$d;
    wire  in_flight$25$q;
    reg  in_flight$25$clock;
    reg  in_flight$26$d;
    wire  in_flight$26$q;
    reg  in_flight$26$clock;
    reg  in_flight$27$d;
    wire  in_flight$27$q;
    reg  in_flight$27$clock;
    reg  in_flight$28$d;
    wire  in_flight$28$q;
    reg  in_flight$28$clock;
    reg  in_flight$29$d;
    wire  in_flight$29$q;
    reg  in_flight$29$clock;
    reg  in_flight$30$d;
    wire  in_flight$30$q;
    reg  in_flight$30$clock;
    reg  in_flight$31$d;
    wire  in_flight$31$q;
    reg  in_flight$31$clock;
    reg  ending$0$d;
    wire  ending$0$q;
    reg  ending$0$clock;
    reg  ending$1$d;
    wire  ending$1$q;
    reg  ending$1$clock;
    reg  ending$2$d;
    wire  ending$2$q;
    reg  ending$2$clock;
    reg  ending$3$d;
    wire  ending$3$q;
    reg  ending$3$clock;

    // Local signals
    reg  [31:0] nonce_word;
    reg  unused_deal_grows;
    reg  is_first_pass;
    reg  is_taken;
    reg  [31:0] last_e;
    reg  [31:0] most_significant_word;
    reg  [31:0] threshold;

    // Sub module instances
    engines$job$0 job$0(
        .d(job$0$d),
        .q(job$0$q),
        .clock(job$0$clock)
    );
    engines$job$0 job$1(
        .d(job$1$d),
        .q(job$1$q),
        .clock(job$1$clock)
    );
    engines$job$0 job$2(
        .d(job$2$d),
        .q(job$2$q),
        .clock(job$2$clock)
    );
    engines$job$0 job$3(
        .d(job$3$d),
        .q(job$3$q),
        .clock(job$3$clock)
    );
    engines$job$0 job$4(
        .d(job$4$d),
        .q(job$4$q),
        .clock(job$4$clock)
    );
    engines$job$0 job$5(
        .d(job$5$d),
        .q(job$5$q),
        .clock(job$5$clock)
    );
    engines$job$0 job$6(
        .d(job$6$d),
        .q(job$6$q),
        .clock(job$6$clock)
    );
    engines$job$0 job$7(
        .d(job$7$d),
        .q(job$7$q),
        .clock(job$7$clock)
    );
    engines$job$0 job$8(
        .d(job$8$d),
        .q(job$8$q),
        .clock(job$8$clock)
    );
    engines$job$0 job$9(
        .d(job$9$d),
        .q(job$9$q),
        .clock(job$9$clock)
    );
    engines$job$0 job$10(
        .d(job$10$d),
        .q(job$10$q),
        .clock(job$10$clock)
    );
    engines$job$0 job$11(
        .d(job$11$d),
        .q(job$11$q),
        .clock(job$11$clock)
    );
    engines$job$0 job$12(
        .d(job$12$d),
        .q(job$12$q),
        .clock(job$12$clock)
    );
    engines$job$0 job$13(
        .d(job$13$d),
        .q(job$13$q),
        .clock(job$13$clock)
    );
    engines$job$0 job$14(
        .d(job$14$d),
        .q(job$14$q),
        .clock(job$14$clock)
    );
    engines$job$0 job$15(
        .d(job$15$d),
        .q(job$15$q),
        .clock(job$15$clock)
    );
    engines$job$0 job$16(
        .d(job$16$d),
        .q(job$16$q),
        .clock(job$16$clock)
    );
    engines$job$0 job$17(
        .d(job$17$d),
        .q(job$17$q),
        .clock(job$17$clock)
    );
    engines$job$0 job$18(
        .d(job$18$d),
        .q(job$18$q),
        .clock(job$18$clock)
    );
    engines$ending$0 written(
        .d(written$d),
        .q(written$q),
        .clock(written$clock)
    );
    engines$ending$0 written_late(
        .d(written_late$d),
        .q(written_late$q),
        .clock(written_late$clock)
    );
    engines$place place(
        .d(place$d),
        .q(place$q),
        .clock(place$clock)
    );
    engines$pass pass(
        .d(pass$d),
        .q(pass$q),
        .clock(pass$clock)
    );
    engines$stages$0 stages$0(
        .clk(stages$0$clk),
        .pass(stages$0$pass),
        .pass_next(stages$0$pass_next),
        .word(stages$0$word),
        .digest(stages$0$digest),
        .k_word(stages$0$k_word),
        .b_word(stages$0$b_word),
        .c_word(stages$0$c_word),
        .f_word(stages$0$f_word),
        .g_word(stages$0$g_word),
        .w_in(stages$0$w_in),
        .s1_in(stages$0$s1_in),
        .y_in(stages$0$y_in),
        .x_in(stages$0$x_in),
        .h_in(stages$0$h_in),
        .d_in(stages$0$d_in),
        .a_in(stages$0$a_in),
        .b_in(stages$0$b_in),
        .c_in(stages$0$c_in),
        .e_in(stages$0$e_in),
        .f_in(stages$0$f_in),
        .g_in(stages$0$g_in),
        .w(stages$0$w),
        .s1(stages$0$s1),
        .y(stages$0$y),
        .x(stages$0$x),
        .h(stages$0$h),
        .d(stages$0$d),
        .a(stages$0$a),
        .b(stages$0$b),
        .c(stages$0$c),
        .e(stages$0$e),
        .f(stages$0$f),
        .g(stages$0$g)
    );
    engines$stages$1 stages$1(
        .clk(stages$1$clk),
        .pass(stages$1$pass),
        .pass_next(stages$1$pass_next),
        .word(stages$1$word),
        .digest(stages$1$digest),
        .k_word(stages$1$k_word),
        .b_word(stages$1$b_word),
        .c_word(stages$1$c_word),
        .f_word(stages$1$f_word),
        .g_word(stages$1$g_word),
        .w_in(stages$1$w_in),
        .s1_in(stages$1$s1_in),
        .y_in(stages$1$y_in),
        .x_in(stages$1$x_in),
        .h_in(stages$1$h_in),
        .d_in(stages$1$d_in),
        .a_in(stages$1$a_in),
        .b_in(stages$1$b_in),
        .c_in(stages$1$c_in),
        .e_in(stages$1$e_in),
        .f_in(stages$1$f_in),
        .g_in(stages$1$g_in),
        .w(stages$1$w),
        .s1(stages$1$s1),
        .y(stages$1$y),
        .x(stages$1$x),
        .h(stages$1$h),
        .d(stages$1$d),
        .a(stages$1$a),
        .b(stages$1$b),
        .c(stages$1$c),
        .e(stages$1$e),
        .f(stages$1$f),
        .g(stages$1$g)
    );
    engines$stages$2 stages$2(
        .clk(stages$2$clk),
        .pass(stages$2$pass),
        .pass_next(stages$2$pass_next),
        .word(stages$2$word),
        .digest(stages$2$digest),
        .k_word(stages$2$k_word),
        .b_word(stages$2$b_word),
        .c_word(stages$2$c_word),
        .f_word(stages$2$f_word),
        .g_word(stages$2$g_word),
        .w_in(stages$2$w_in),
        .s1_in(stages$2$s1_in),
        .y_in(stages$2$y_in),
        .x_in(stages$2$x_in),
        .h_in(stages$2$h_in),
        .d_in(stages$2$d_in),
        .a_in(stages$2$a_in),
        .b_in(stages$2$b_in),
        .c_in(stages$2$c_in),
        .e_in(stages$2$e_in),
        .f_in(stages$2$f_in),
        .g_in(stages$2$g_in),
        .w(stages$2$w),
        .s1(stages$2$s1),
        .y(stages$2$y),
        .x(stages$2$x),
        .h(stages$2$h),
        .d(stages$2$d),
        .a(stages$2$a),
        .b(stages$2$b),
        .c(stages$2$c),
        .e(stages$2$e),
        .f(stages$2$f),
        .g(stages$2$g)
    );
    engines$stages$3 stages$3(
        .clk(stages$3$clk),
        .pass(stages$3$pass),
        .pass_next(stages$3$pass_next),
        .word(stages$3$word),
        .digest(stages$3$digest),
        .k_word(stages$3$k_word),
        .b_word(stages$3$b_word),
        .c_word(stages$3$c_word),
        .f_word(stages$3$f_word),
        .g_word(stages$3$g_word),
        .w_in(stages$3$w_in),
        .s1_in(stages$3$s1_in),
        .y_in(stages$3$y_in),
        .x_in(stages$3$x_in),
        .h_in(stages$3$h_in),
        .d_in(stages$3$d_in),
        .a_in(stages$3$a_in),
        .b_in(stages$3$b_in),
        .c_in(stages$3$c_in),
        .e_in(stages$3$e_in),
        .f_in(stages$3$f_in),
        .g_in(stages$3$g_in),
        .w(stages$3$w),
        .s1(stages$3$s1),
        .y(stages$3$y),
        .x(stages$3$x),
        .h(stages$3$h),
        .d(stages$3$d),
        .a(stages$3$a),
        .b(stages$3$b),
        .c(stages$3$c),
        .e(stages$3$e),
        .f(stages$3$f),
        .g(stages$3$g)
    );
    engines$stages$4 stages$4(
        .clk(stages$4$clk),
        .pass(stages$4$pass),
        .pass_next(stages$4$pass_next),
        .word(stages$4$word),
        .digest(stages$4$digest),
        .k_word(stages$4$k_word),
        .b_word(stages$4$b_word),
        .c_word(stages$4$c_word),
        .f_word(stages$4$f_word),
        .g_word(stages$4$g_word),
        .w_in(stages$4$w_in),
        .s1_in(stages$4$s1_in),
        .y_in(stages$4$y_in),
        .x_in(stages$4$x_in),
        .h_in(stages$4$h_in),
        .d_in(stages$4$d_in),
        .a_in(stages$4$a_in),
        .b_in(stages$4$b_in),
        .c_in(stages$4$c_in),
        .e_in(stages$4$e_in),
        .f_in(stages$4$f_in),
        .g_in(stages$4$g_in),
        .w(stages$4$w),
        .s1(stages$4$s1),
        .y(stages$4$y),
        .x(stages$4$x),
        .h(stages$4$h),
        .d(stages$4$d),
        .a(stages$4$a),
        .b(stages$4$b),
        .c(stages$4$c),
        .e(stages$4$e),
        .f(stages$4$f),
        .g(stages$4$g)
    );
    engines$stages$5 stages$5(
        .clk(stages$5$clk),
        .pass(stages$5$pass),
        .pass_next(stages$5$pass_next),
        .word(stages$5$word),
        .digest(stages$5$digest),
        .k_word(stages$5$k_word),
        .b_word(stages$5$b_word),
        .c_word(stages$5$c_word),
        .f_word(stages$5$f_word),
        .g_word(stages$5$g_word),
        .w_in(stages$5$w_in),
        .s1_in(stages$5$s1_in),
        .y_in(stages$5$y_in),
        .x_in(stages$5$x_in),
        .h_in(stages$5$h_in),
        .d_in(stages$5$d_in),
        .a_in(stages$5$a_in),
        .b_in(stages$5$b_in),
        .c_in(stages$5$c_in),
        .e_in(stages$5$e_in),
        .f_in(stages$5$f_in),
        .g_in(stages$5$g_in),
        .w(stages$5$w),
        .s1(stages$5$s1),
        .y(stages$5$y),
        .x(stages$5$x),
        .h(stages$5$h),
        .d(stages$5$d),
        .a(stages$5$a),
        .b(stages$5$b),
        .c(stages$5$c),
        .e(stages$5$e),
        .f(stages$5$f),
        .g(stages$5$g)
    );
    engines$stages$6 stages$6(
        .clk(stages$6$clk),
        .pass(stages$6$pass),
        .pass_next(stages$6$pass_next),
        .word(stages$6$word),
        .digest(stages$6$digest),
        .k_word(stages$6$k_word),
        .b_word(stages$6$b_word),
        .c_word(stages$6$c_word),
        .f_word(stages$6$f_word),
        .g_word(stages$6$g_word),
        .w_in(stages$6$w_in),
        .s1_in(stages$6$s1_in),
        .y_in(stages$6$y_in),
        .x_in(stages$6$x_in),
        .h_in(stages$6$h_in),
        .d_in(stages$6$d_in),
        .a_in(stages$6$a_in),
        .b_in(stages$6$b_in),
        .c_in(stages$6$c_in),
        .e_in(stages$6$e_in),
        .f_in(stages$6$f_in),
        .g_in(stages$6$g_in),
        .w(stages$6$w),
        .s1(stages$6$s1),
        .y(stages$6$y),
        .x(stages$6$x),
        .h(stages$6$h),
        .d(stages$6$d),
        .a(stages$6$a),
        .b(stages$6$b),
        .c(stages$6$c),
        .e(stages$6$e),
        .f(stages$6$f),
        .g(stages$6$g)
    );
    engines$stages$7 stages$7(
        .clk(stages$7$clk),
        .pass(stages$7$pass),
        .pass_next(stages$7$pass_next),
        .word(stages$7$word),
        .digest(stages$7$digest),
        .k_word(stages$7$k_word),
        .b_word(stages$7$b_word),
        .c_word(stages$7$c_word),
        .f_word(stages$7$f_word),
        .g_word(stages$7$g_word),
        .w_in(stages$7$w_in),
        .s1_in(stages$7$s1_in),
        .y_in(stages$7$y_in),
        .x_in(stages$7$x_in),
        .h_in(stages$7$h_in),
        .d_in(stages$7$d_in),
        .a_in(stages$7$a_in),
        .b_in(stages$7$b_in),
        .c_in(stages$7$c_in),
        .e_in(stages$7$e_in),
        .f_in(stages$7$f_in),
        .g_in(stages$7$g_in),
        .w(stages$7$w),
        .s1(stages$7$s1),
        .y(stages$7$y),
        .x(stages$7$x),
        .h(stages$7$h),
        .d(stages$7$d),
        .a(stages$7$a),
        .b(stages$7$b),
        .c(stages$7$c),
        .e(stages$7$e),
        .f(stages$7$f),
        .g(stages$7$g)
    );
    engines$stages$8 stages$8(
        .clk(stages$8$clk),
        .pass(stages$8$pass),
        .pass_next(stages$8$pass_next),
        .word(stages$8$word),
        .digest(stages$8$digest),
        .k_word(stages$8$k_word),
        .b_word(stages$8$b_word),
        .c_word(stages$8$c_word),
        .f_word(stages$8$f_word),
        .g_word(stages$8$g_word),
        .w_in(stages$8$w_in),
        .s1_in(stages$8$s1_in),
        .y_in(stages$8$y_in),
        .x_in(stages$8$x_in),
        .h_in(stages$8$h_in),
        .d_in(stages$8$d_in),
        .a_in(stages$8$a_in),
        .b_in(stages$8$b_in),
        .c_in(stages$8$c_in),
        .e_in(stages$8$e_in),
        .f_in(stages$8$f_in),
        .g_in(stages$8$g_in),
        .w(stages$8$w),
        .s1(stages$8$s1),
        .y(stages$8$y),
        .x(stages$8$x),
        .h(stages$8$h),
        .d(stages$8$d),
        .a(stages$8$a),
        .b(stages$8$b),
        .c(stages$8$c),
        .e(stages$8$e),
        .f(stages$8$f),
        .g(stages$8$g)
    );
    engines$stages$9 stages$9(
        .clk(stages$9$clk),
        .pass(stages$9$pass),
        .pass_next(stages$9$pass_next),
        .word(stages$9$word),
        .digest(stages$9$digest),
        .k_word(stages$9$k_word),
        .b_word(stages$9$b_word),
        .c_word(stages$9$c_word),
        .f_word(stages$9$f_word),
        .g_word(stages$9$g_word),
        .w_in(stages$9$w_in),
        .s1_in(stages$9$s1_in),
        .y_in(stages$9$y_in),
        .x_in(stages$9$x_in),
        .h_in(stages$9$h_in),
        .d_in(stages$9$d_in),
        .a_in(stages$9$a_in),
        .b_in(stages$9$b_in),
        .c_in(stages$9$c_in),
        .e_in(stages$9$e_in),
        .f_in(stages$9$f_in),
        .g_in(stages$9$g_in),
        .w(stages$9$w),
        .s1(stages$9$s1),
        .y(stages$9$y),
        .x(stages$9$x),
        .h(stages$9$h),
        .d(stages$9$d),
        .a(stages$9$a),
        .b(stages$9$b),
        .c(stages$9$c),
        .e(stages$9$e),
        .f(stages$9$f),
        .g(stages$9$g)
    );
    engines$stages$10 stages$10(
        .clk(stages$10$clk),
        .pass(stages$10$pass),
        .pass_next(stages$10$pass_next),
        .word(stages$10$word),
        .digest(stages$10$digest),
        .k_word(stages$10$k_word),
        .b_word(stages$10$b_word),
        .c_word(stages$10$c_word),
        .f_word(stages$10$f_word),
        .g_word(stages$10$g_word),
        .w_in(stages$10$w_in),
        .s1_in(stages$10$s1_in),
        .y_in(stages$10$y_in),
        .x_in(stages$10$x_in),
        .h_in(stages$10$h_in),
        .d_in(stages$10$d_in),
        .a_in(stages$10$a_in),
        .b_in(stages$10$b_in),
        .c_in(stages$10$c_in),
        .e_in(stages$10$e_in),
        .f_in(stages$10$f_in),
        .g_in(stages$10$g_in),
        .w(stages$10$w),
        .s1(stages$10$s1),
        .y(stages$10$y),
        .x(stages$10$x),
        .h(stages$10$h),
        .d(stages$10$d),
        .a(stages$10$a),
        .b(stages$10$b),
        .c(stages$10$c),
        .e(stages$10$e),
        .f(stages$10$f),
        .g(stages$10$g)
    );
    engines$stages$11 stages$11(
        .clk(stages$11$clk),
        .pass(stages$11$pass),
        .pass_next(stages$11$pass_next),
        .word(stages$11$word),
        .digest(stages$11$digest),
        .k_word(stages$11$k_word),
        .b_word(stages$11$b_word),
        .c_word(stages$11$c_word),
        .f_word(stages$11$f_word),
        .g_word(stages$11$g_word),
        .w_in(stages$11$w_in),
        .s1_in(stages$11$s1_in),
        .y_in(stages$11$y_in),
        .x_in(stages$11$x_in),
        .h_in(stages$11$h_in),
        .d_in(stages$11$d_in),
        .a_in(stages$11$a_in),
        .b_in(stages$11$b_in),
        .c_in(stages$11$c_in),
        .e_in(stages$11$e_in),
        .f_in(stages$11$f_in),
        .g_in(stages$11$g_in),
        .w(stages$11$w),
        .s1(stages$11$s1),
        .y(stages$11$y),
        .x(stages$11$x),
        .h(stages$11$h),
        .d(stages$11$d),
        .a(stages$11$a),
        .b(stages$11$b),
        .c(stages$11$c),
        .e(stages$11$e),
        .f(stages$11$f),
        .g(stages$11$g)
    );
    engines$stages$12 stages$12(
        .clk(stages$12$clk),
        .pass(stages$12$pass),
        .pass_next(stages$12$pass_next),
        .word(stages$12$word),
        .digest(stages$12$digest),
        .k_word(stages$12$k_word),
        .b_word(stages$12$b_word),
        .c_word(stages$12$c_word),
        .f_word(stages$12$f_word),
        .g_word(stages$12$g_word),
        .w_in(stages$12$w_in),
        .s1_in(stages$12$s1_in),
        .y_in(stages$12$y_in),
        .x_in(stages$12$x_in),
        .h_in(stages$12$h_in),
        .d_in(stages$12$d_in),
        .a_in(stages$12$a_in),
        .b_in(stages$12$b_in),
        .c_in(stages$12$c_in),
        .e_in(stages$12$e_in),
        .f_in(stages$12$f_in),
        .g_in(stages$12$g_in),
        .w(stages$12$w),
        .s1(stages$12$s1),
        .y(stages$12$y),
        .x(stages$12$x),
        .h(stages$12$h),
        .d(stages$12$d),
        .a(stages$12$a),
        .b(stages$12$b),
        .c(stages$12$c),
        .e(stages$12$e),
        .f(stages$12$f),
        .g(stages$12$g)
    );
    engines$stages$13 stages$13(
        .clk(stages$13$clk),
        .pass(stages$13$pass),
        .pass_next(stages$13$pass_next),
        .word(stages$13$word),
        .digest(stages$13$digest),
        .k_word(stages$13$k_word),
        .b_word(stages$13$b_word),
        .c_word(stages$13$c_word),
        .f_word(stages$13$f_word),
        .g_word(stages$13$g_word),
        .w_in(stages$13$w_in),
        .s1_in(stages$13$s1_in),
        .y_in(stages$13$y_in),
        .x_in(stages$13$x_in),
        .h_in(stages$13$h_in),
        .d_in(stages$13$d_in),
        .a_in(stages$13$a_in),
        .b_in(stages$13$b_in),
        .c_in(stages$13$c_in),
        .e_in(stages$13$e_in),
        .f_in(stages$13$f_in),
        .g_in(stages$13$g_in),
        .w(stages$13$w),
        .s1(stages$13$s1),
        .y(stages$13$y),
        .x(stages$13$x),
        .h(stages$13$h),
        .d(stages$13$d),
        .a(stages$13$a),
        .b(stages$13$b),
        .c(stages$13$c),
        .e(stages$13$e),
        .f(stages$13$f),
        .g(stages$13$g)
    );
    engines$stages$14 stages$14(
        .clk(stages$14$clk),
        .pass(stages$14$pass),
        .pass_next(stages$14$pass_next),
        .word(stages$14$word),
        .digest(stages$14$digest),
        .k_word(stages$14$k_word),
        .b_word(stages$14$b_word),
        .c_word(stages$14$c_word),
        .f_word(stages$14$f_word),
        .g_word(stages$14$g_word),
        .w_in(stages$14$w_in),
        .s1_in(stages$14$s1_in),
        .y_in(stages$14$y_in),
        .x_in(stages$14$x_in),
        .h_in(stages$14$h_in),
        .d_in(stages$14$d_in),
        .a_in(stages$14$a_in),
        .b_in(stages$14$b_in),
        .c_in(stages$14$c_in),
        .e_in(stages$14$e_in),
        .f_in(stages$14$f_in),
        .g_in(stages$14$g_in),
        .w(stages$14$w),
        .s1(stages$14$s1),
        .y(stages$14$y),
        .x(stages$14$x),
        .h(stages$14$h),
        .d(stages$14$d),
        .a(stages$14$a),
        .b(stages$14$b),
        .c(stages$14$c),
        .e(stages$14$e),
        .f(stages$14$f),
        .g(stages$14$g)
    );
    engines$stages$15 stages$15(
        .clk(stages$15$clk),
        .pass(stages$15$pass),
        .pass_next(stages$15$pass_next),
        .word(stages$15$word),
        .digest(stages$15$digest),
        .k_word(stages$15$k_word),
        .b_word(stages$15$b_word),
        .c_word(stages$15$c_word),
        .f_word(stages$15$f_word),
        .g_word(stages$15$g_word),
        .w_in(stages$15$w_in),
        .s1_in(stages$15$s1_in),
        .y_in(stages$15$y_in),
        .x_in(stages$15$x_in),
        .h_in(stages$15$h_in),
        .d_in(stages$15$d_in),
        .a_in(stages$15$a_in),
        .b_in(stages$15$b_in),
        .c_in(stages$15$c_in),
        .e_in(stages$15$e_in),
        .f_in(stages$15$f_in),
        .g_in(stages$15$g_in),
        .w(stages$15$w),
        .s1(stages$15$s1),
        .y(stages$15$y),
        .x(stages$15$x),
        .h(stages$15$h),
        .d(stages$15$d),
        .a(stages$15$a),
        .b(stages$15$b),
        .c(stages$15$c),
        .e(stages$15$e),
        .f(stages$15$f),
        .g(stages$15$g)
    );
    engines$stages$16 stages$16(
        .clk(stages$16$clk),
        .pass(stages$16$pass),
        .pass_next(stages$16$pass_next),
        .word(stages$16$word),
        .digest(stages$16$digest),
        .k_word(stages$16$k_word),
        .b_word(stages$16$b_word),
        .c_word(stages$16$c_word),
        .f_word(stages$16$f_word),
        .g_word(stages$16$g_word),
        .w_in(stages$16$w_in),
        .s1_in(stages$16$s1_in),
        .y_in(stages$16$y_in),
        .x_in(stages$16$x_in),
        .h_in(stages$16$h_in),
        .d_in(stages$16$d_in),
        .a_in(stages$16$a_in),
        .b_in(stages$16$b_in),
        .c_in(stages$16$c_in),
        .e_in(stages$16$e_in),
        .f_in(stages$16$f_in),
        .g_in(stages$16$g_in),
        .w(stages$16$w),
        .s1(stages$16$s1),
        .y(stages$16$y),
        .x(stages$16$x),
        .h(stages$16$h),
        .d(stages$16$d),
        .a(stages$16$a),
        .b(stages$16$b),
        .c(stages$16$c),
        .e(stages$16$e),
        .f(stages$16$f),
        .g(stages$16$g)
    );
    engines$stages$17 stages$17(
        .clk(stages$17$clk),
        .pass(stages$17$pass),
        .pass_next(stages$17$pass_next),
        .word(stages$17$word),
        .digest(stages$17$digest),
        .k_word(stages$17$k_word),
        .b_word(stages$17$b_word),
        .c_word(stages$17$c_word),
        .f_word(stages$17$f_word),
        .g_word(stages$17$g_word),
        .w_in(stages$17$w_in),
        .s1_in(stages$17$s1_in),
        .y_in(stages$17$y_in),
        .x_in(stages$17$x_in),
        .h_in(stages$17$h_in),
        .d_in(stages$17$d_in),
        .a_in(stages$17$a_in),
        .b_in(stages$17$b_in),
        .c_in(stages$17$c_in),
        .e_in(stages$17$e_in),
        .f_in(stages$17$f_in),
        .g_in(stages$17$g_in),
        .w(stages$17$w),
        .s1(stages$17$s1),
        .y(stages$17$y),
        .x(stages$17$x),
        .h(stages$17$h),
        .d(stages$17$d),
        .a(stages$17$a),
        .b(stages$17$b),
        .c(stages$17$c),
        .e(stages$17$e),
        .f(stages$17$f),
        .g(stages$17$g)
    );
    engines$stages$18 stages$18(
        .clk(stages$18$clk),
        .pass(stages$18$pass),
        .pass_next(stages$18$pass_next),
        .word(stages$18$word),
        .digest(stages$18$digest),
        .k_word(stages$18$k_word),
        .b_word(stages$18$b_word),
        .c_word(stages$18$c_word),
        .f_word(stages$18$f_word),
        .g_word(stages$18$g_word),
        .w_in(stages$18$w_in),
        .s1_in(stages$18$s1_in),
        .y_in(stages$18$y_in),
        .x_in(stages$18$x_in),
        .h_in(stages$18$h_in),
        .d_in(stages$18$d_in),
        .a_in(stages$18$a_in),
        .b_in(stages$18$b_in),
        .c_in(stages$18$c_in),
        .e_in(stages$18$e_in),
        .f_in(stages$18$f_in),
        .g_in(stages$18$g_in),
        .w(stages$18$w),
        .s1(stages$18$s1),
        .y(stages$18$y),
        .x(stages$18$x),
        .h(stages$18$h),
        .d(stages$18$d),
        .a(stages$18$a),
        .b(stages$18$b),
        .c(stages$18$c),
        .e(stages$18$e),
        .f(stages$18$f),
        .g(stages$18$g)
    );
    engines$stages$19 stages$19(
        .clk(stages$19$clk),
        .pass(stages$19$pass),
        .pass_next(stages$19$pass_next),
        .word(stages$19$word),
        .digest(stages$19$digest),
        .k_word(stages$19$k_word),
        .b_word(stages$19$b_word),
        .c_word(stages$19$c_word),
        .f_word(stages$19$f_word),
        .g_word(stages$19$g_word),
        .w_in(stages$19$w_in),
        .s1_in(stages$19$s1_in),
        .y_in(stages$19$y_in),
        .x_in(stages$19$x_in),
        .h_in(stages$19$h_in),
        .d_in(stages$19$d_in),
        .a_in(stages$19$a_in),
        .b_in(stages$19$b_in),
        .c_in(stages$19$c_in),
        .e_in(stages$19$e_in),
        .f_in(stages$19$f_in),
        .g_in(stages$19$g_in),
        .w(stages$19$w),
        .s1(stages$19$s1),
        .y(stages$19$y),
        .x(stages$19$x),
        .h(stages$19$h),
        .d(stages$19$d),
        .a(stages$19$a),
        .b(stages$19$b),
        .c(stages$19$c),
        .e(stages$19$e),
        .f(stages$19$f),
        .g(stages$19$g)
    );
    engines$stages$20 stages$20(
        .clk(stages$20$clk),
        .pass(stages$20$pass),
        .pass_next(stages$20$pass_next),
        .word(stages$20$word),
        .digest(stages$20$digest),
        .k_word(stages$20$k_word),
        .b_word(stages$20$b_word),
        .c_word(stages$20$c_word),
        .f_word(stages$20$f_word),
        .g_word(stages$20$g_word),
        .w_in(stages$20$w_in),
        .s1_in(stages$20$s1_in),
        .y_in(stages$20$y_in),
        .x_in(stages$20$x_in),
        .h_in(stages$20$h_in),
        .d_in(stages$20$d_in),
        .a_in(stages$20$a_in),
        .b_in(stages$20$b_in),
        .c_in(stages$20$c_in),
        .e_in(stages$20$e_in),
        .f_in(stages$20$f_in),
        .g_in(stages$20$g_in),
        .w(stages$20$w),
        .s1(stages$20$s1),
        .y(stages$20$y),
        .x(stages$20$x),
        .h(stages$20$h),
        .d(stages$20$d),
        .a(stages$20$a),
        .b(stages$20$b),
        .c(stages$20$c),
        .e(stages$20$e),
        .f(stages$20$f),
        .g(stages$20$g)
    );
    engines$stages$21 stages$21(
        .clk(stages$21$clk),
        .pass(stages$21$pass),
        .pass_next(stages$21$pass_next),
        .word(stages$21$word),
        .digest(stages$21$digest),
        .k_word(stages$21$k_word),
        .b_word(stages$21$b_word),
        .c_word(stages$21$c_word),
        .f_word(stages$21$f_word),
        .g_word(stages$21$g_word),
        .w_in(stages$21$w_in),
        .s1_in(stages$21$s1_in),
        .y_in(stages$21$y_in),
        .x_in(stages$21$x_in),
        .h_in(stages$21$h_in),
        .d_in(stages$21$d_in),
        .a_in(stages$21$a_in),
        .b_in(stages$21$b_in),
        .c_in(stages$21$c_in),
        .e_in(stages$21$e_in),
        .f_in(stages$21$f_in),
        .g_in(stages$21$g_in),
        .w(stages$21$w),
        .s1(stages$21$s1),
        .y(stages$21$y),
        .x(stages$21$x),
        .h(stages$21$h),
        .d(stages$21$d),
        .a(stages$21$a),
        .b(stages$21$b),
        .c(stages$21$c),
        .e(stages$21$e),
        .f(stages$21$f),
        .g(stages$21$g)
    );
    engines$stages$22 stages$22(
        .clk(stages$22$clk),
        .pass(stages$22$pass),
        .pass_next(stages$22$pass_next),
        .word(stages$22$word),
        .digest(stages$22$digest),
        .k_word(stages$22$k_word),
        .b_word(stages$22$b_word),
        .c_word(stages$22$c_word),
        .f_word(stages$22$f_word),
        .g_word(stages$22$g_word),
        .w_in(stages$22$w_in),
        .s1_in(stages$22$s1_in),
        .y_in(stages$22$y_in),
        .x_in(stages$22$x_in),
        .h_in(stages$22$h_in),
        .d_in(stages$22$d_in),
        .a_in(stages$22$a_in),
        .b_in(stages$22$b_in),
        .c_in(stages$22$c_in),
        .e_in(stages$22$e_in),
        .f_in(stages$22$f_in),
        .g_in(stages$22$g_in),
        .w(stages$22$w),
        .s1(stages$22$s1),
        .y(stages$22$y),
        .x(stages$22$x),
        .h(stages$22$h),
        .d(stages$22$d),
        .a(stages$22$a),
        .b(stages$22$b),
        .c(stages$22$c),
        .e(stages$22$e),
        .f(stages$22$f),
        .g(stages$22$g)
    );
    engines$stages$23 stages$23(
        .clk(stages$23$clk),
        .pass(stages$23$pass),
        .pass_next(stages$23$pass_next),
        .word(stages$23$word),
        .digest(stages$23$digest),
        .k_word(stages$23$k_word),
        .b_word(stages$23$b_word),
        .c_word(stages$23$c_word),
        .f_word(stages$23$f_word),
        .g_word(stages$23$g_word),
        .w_in(stages$23$w_in),
        .s1_in(stages$23$s1_in),
        .y_in(stages$23$y_in),
        .x_in(stages$23$x_in),
        .h_in(stages$23$h_in),
        .d_in(stages$23$d_in),
        .a_in(stages$23$a_in),
        .b_in(stages$23$b_in),
        .c_in(stages$23$c_in),
        .e_in(stages$23$e_in),
        .f_in(stages$23$f_in),
        .g_in(stages$23$g_in),
        .w(stages$23$w),
        .s1(stages$23$s1),
        .y(stages$23$y),
        .x(stages$23$x),
        .h(stages$23$h),
        .d(stages$23$d),
        .a(stages$23$a),
        .b(stages$23$b),
        .c(stages$23$c),
        .e(stages$23$e),
        .f(stages$23$f),
        .g(stages$23$g)
    );
    engines$stages$24 stages$24(
        .clk(stages$24$clk),
        .pass(stages$24$pass),
        .pass_next(stages$24$pass_next),
        .word(stages$24$word),
        .digest(stages$24$digest),
        .k_word(stages$24$k_word),
        .b_word(stages$24$b_word),
        .c_word(stages$24$c_word),
        .f_word(stages$24$f_word),
        .g_word(stages$24$g_word),
        .w_in(stages$24$w_in),
        .s1_in(stages$24$s1_in),
        .y_in(stages$24$y_in),
        .x_in(stages$24$x_in),
        .h_in(stages$24$h_in),
        .d_in(stages$24$d_in),
        .a_in(stages$24$a_in),
        .b_in(stages$24$b_in),
        .c_in(stages$24$c_in),
        .e_in(stages$24$e_in),
        .f_in(stages$24$f_in),
        .g_in(stages$24$g_in),
        .w(stages$24$w),
        .s1(stages$24$s1),
        .y(stages$24$y),
        .x(stages$24$x),
        .h(stages$24$h),
        .d(stages$24$d),
        .a(stages$24$a),
        .b(stages$24$b),
        .c(stages$24$c),
        .e(stages$24$e),
        .f(stages$24$f),
        .g(stages$24$g)
    );
    engines$stages$25 stages$25(
        .clk(stages$25$clk),
        .pass(stages$25$pass),
        .pass_next(stages$25$pass_next),
        .word(stages$25$word),
        .digest(stages$25$digest),
        .k_word(stages$25$k_word),
        .b_word(stages$25$b_word),
        .c_word(stages$25$c_word),
        .f_word(stages$25$f_word),
        .g_word(stages$25$g_word),
        .w_in(stages$25$w_in),
        .s1_in(stages$25$s1_in),
        .y_in(stages$25$y_in),
        .x_in(stages$25$x_in),
        .h_in(stages$25$h_in),
        .d_in(stages$25$d_in),
        .a_in(stages$25$a_in),
        .b_in(stages$25$b_in),
        .c_in(stages$25$c_in),
        .e_in(stages$25$e_in),
        .f_in(stages$25$f_in),
        .g_in(stages$25$g_in),
        .w(stages$25$w),
        .s1(stages$25$s1),
        .y(stages$25$y),
        .x(stages$25$x),
        .h(stages$25$h),
        .d(stages$25$d),
        .a(stages$25$a),
        .b(stages$25$b),
        .c(stages$25$c),
        .e(stages$25$e),
        .f(stages$25$f),
        .g(stages$25$g)
    );
    engines$stages$26 stages$26(
        .clk(stages$26$clk),
        .pass(stages$26$pass),
        .pass_next(stages$26$pass_next),
        .word(stages$26$word),
        .digest(stages$26$digest),
        .k_word(stages$26$k_word),
        .b_word(stages$26$b_word),
        .c_word(stages$26$c_word),
        .f_word(stages$26$f_word),
        .g_word(stages$26$g_word),
        .w_in(stages$26$w_in),
        .s1_in(stages$26$s1_in),
        .y_in(stages$26$y_in),
        .x_in(stages$26$x_in),
        .h_in(stages$26$h_in),
        .d_in(stages$26$d_in),
        .a_in(stages$26$a_in),
        .b_in(stages$26$b_in),
        .c_in(stages$26$c_in),
        .e_in(stages$26$e_in),
        .f_in(stages$26$f_in),
        .g_in(stages$26$g_in),
        .w(stages$26$w),
        .s1(stages$26$s1),
        .y(stages$26$y),
        .x(stages$26$x),
        .h(stages$26$h),
        .d(stages$26$d),
        .a(stages$26$a),
        .b(stages$26$b),
        .c(stages$26$c),
        .e(stages$26$e),
        .f(stages$26$f),
        .g(stages$26$g)
    );
    engines$stages$27 stages$27(
        .clk(stages$27$clk),
        .pass(stages$27$pass),
        .pass_next(stages$27$pass_next),
        .word(stages$27$word),
        .digest(stages$27$digest),
        .k_word(stages$27$k_word),
        .b_word(stages$27$b_word),
        .c_word(stages$27$c_word),
        .f_word(stages$27$f_word),
        .g_word(stages$27$g_word),
        .w_in(stages$27$w_in),
        .s1_in(stages$27$s1_in),
        .y_in(stages$27$y_in),
        .x_in(stages$27$x_in),
        .h_in(stages$27$h_in),
        .d_in(stages$27$d_in),
        .a_in(stages$27$a_in),
        .b_in(stages$27$b_in),
        .c_in(stages$27$c_in),
        .e_in(stages$27$e_in),
        .f_in(stages$27$f_in),
        .g_in(stages$27$g_in),
        .w(stages$27$w),
        .s1(stages$27$s1),
        .y(stages$27$y),
        .x(stages$27$x),
        .h(stages$27$h),
        .d(stages$27$d),
        .a(stages$27$a),
        .b(stages$27$b),
        .c(stages$27$c),
        .e(stages$27$e),
        .f(stages$27$f),
        .g(stages$27$g)
    );
    engines$stages$28 stages$28(
        .clk(stages$28$clk),
        .pass(stages$28$pass),
        .pass_next(stages$28$pass_next),
        .word(stages$28$word),
        .digest(stages$28$digest),
        .k_word(stages$28$k_word),
        .b_word(stages$28$b_word),
        .c_word(stages$28$c_word),
        .f_word(stages$28$f_word),
        .g_word(stages$28$g_word),
        .w_in(stages$28$w_in),
        .s1_in(stages$28$s1_in),
        .y_in(stages$28$y_in),
        .x_in(stages$28$x_in),
        .h_in(stages$28$h_in),
        .d_in(stages$28$d_in),
        .a_in(stages$28$a_in),
        .b_in(stages$28$b_in),
        .c_in(stages$28$c_in),
        .e_in(stages$28$e_in),
        .f_in(stages$28$f_in),
        .g_in(stages$28$g_in),
        .w(stages$28$w),
        .s1(stages$28$s1),
        .y(stages$28$y),
        .x(stages$28$x),
        .h(stages$28$h),
        .d(stages$28$d),
        .a(stages$28$a),
        .b(stages$28$b),
        .c(stages$28$c),
        .e(stages$28$e),
        .f(stages$28$f),
        .g(stages$28$g)
    );
    engines$stages$29 stages$29(
        .clk(stages$29$clk),
        .pass(stages$29$pass),
        .pass_next(stages$29$pass_next),
        .word(stages$29$word),
        .digest(stages$29$digest),
        .k_word(stages$29$k_word),
        .b_word(stages$29$b_word),
        .c_word(stages$29$c_word),
        .f_word(stages$29$f_word),
        .g_word(stages$29$g_word),
        .w_in(stages$29$w_in),
        .s1_in(stages$29$s1_in),
        .y_in(stages$29$y_in),
        .x_in(stages$29$x_in),
        .h_in(stages$29$h_in),
        .d_in(stages$29$d_in),
        .a_in(stages$29$a_in),
        .b_in(stages$29$b_in),
        .c_in(stages$29$c_in),
        .e_in(stages$29$e_in),
        .f_in(stages$29$f_in),
        .g_in(stages$29$g_in),
        .w(stages$29$w),
        .s1(stages$29$s1),
        .y(stages$29$y),
        .x(stages$29$x),
        .h(stages$29$h),
        .d(stages$29$d),
        .a(stages$29$a),
        .b(stages$29$b),
        .c(stages$29$c),
        .e(stages$29$e),
        .f(stages$29$f),
        .g(stages$29$g)
    );
    engines$stages$30 stages$30(
        .clk(stages$30$clk),
        .pass(stages$30$pass),
        .pass_next(stages$30$pass_next),
        .word(stages$30$word),
        .digest(stages$30$digest),
        .k_word(stages$30$k_word),
        .b_word(stages$30$b_word),
        .c_word(stages$30$c_word),
        .f_word(stages$30$f_word),
        .g_word(stages$30$g_word),
        .w_in(stages$30$w_in),
        .s1_in(stages$30$s1_in),
        .y_in(stages$30$y_in),
        .x_in(stages$30$x_in),
        .h_in(stages$30$h_in),
        .d_in(stages$30$d_in),
        .a_in(stages$30$a_in),
        .b_in(stages$30$b_in),
        .c_in(stages$30$c_in),
        .e_in(stages$30$e_in),
        .f_in(stages$30$f_in),
        .g_in(stages$30$g_in),
        .w(stages$30$w),
        .s1(stages$30$s1),
        .y(stages$30$y),
        .x(stages$30$x),
        .h(stages$30$h),
        .d(stages$30$d),
        .a(stages$30$a),
        .b(stages$30$b),
        .c(stages$30$c),
        .e(stages$30$e),
        .f(stages$30$f),
        .g(stages$30$g)
    );
    engines$stages$31 stages$31(
        .clk(stages$31$clk),
        .pass(stages$31$pass),
        .pass_next(stages$31$pass_next),
        .word(stages$31$word),
        .digest(stages$31$digest),
        .k_word(stages$31$k_word),
        .b_word(stages$31$b_word),
        .c_word(stages$31$c_word),
        .f_word(stages$31$f_word),
        .g_word(stages$31$g_word),
        .w_in(stages$31$w_in),
        .s1_in(stages$31$s1_in),
        .y_in(stages$31$y_in),
        .x_in(stages$31$x_in),
        .h_in(stages$31$h_in),
        .d_in(stages$31$d_in),
        .a_in(stages$31$a_in),
        .b_in(stages$31$b_in),
        .c_in(stages$31$c_in),
        .e_in(stages$31$e_in),
        .f_in(stages$31$f_in),
        .g_in(stages$31$g_in),
        .w(stages$31$w),
        .s1(stages$31$s1),
        .y(stages$31$y),
        .x(stages$31$x),
        .h(stages$31$h),
        .d(stages$31$d),
        .a(stages$31$a),
        .b(stages$31$b),
        .c(stages$31$c),
        .e(stages$31$e),
        .f(stages$31$f),
        .g(stages$31$g)
    );
    engines$digest$0 digest$0(
        .clk(digest$0$clk),
        .word(digest$0$word),
        .midstate(digest$0$midstate),
        .sum(digest$0$sum)
    );
    engines$digest$0 digest$1(
        .clk(digest$1$clk),
        .word(digest$1$word),
        .midstate(digest$1$midstate),
        .sum(digest$1$sum)
    );
    engines$digest$2 digest$2(
        .clk(digest$2$clk),
        .word(digest$2$word),
        .midstate(digest$2$midstate),
        .sum(digest$2$sum)
    );
    engines$digest$3 digest$3(
        .clk(digest$3$clk),
        .word(digest$3$word),
        .midstate(digest$3$midstate),
        .sum(digest$3$sum)
    );
    engines$digest$4 digest$4(
        .clk(digest$4$clk),
        .word(digest$4$word),
        .midstate(digest$4$midstate),
        .sum(digest$4$sum)
    );
    engines$digest$5 digest$5(
        .clk(digest$5$clk),
        .word(digest$5$word),
        .midstate(digest$5$midstate),
        .sum(digest$5$sum)
    );
    engines$digest$6 digest$6(
        .clk(digest$6$clk),
        .word(digest$6$word),
        .midstate(digest$6$midstate),
        .sum(digest$6$sum)
    );
    engines$digest$7 digest$7(
        .clk(digest$7$clk),
        .word(digest$7$word),
        .midstate(digest$7$midstate),
        .sum(digest$7$sum)
    );
    add add_job_e(
        .x(add_job_e$x),
        .y(add_job_e$y),
        .sum(add_job_e$sum)
    );
    add add_job_f(
        .x(add_job_f$x),
        .y(add_job_f$y),
        .sum(add_job_f$sum)
    );
    add add_job_g(
        .x(add_job_g$x),
        .y(add_job_g$y),
        .sum(add_job_g$sum)
    );
    engines$ending$0 is_hit(
        .d(is_hit$d),
        .q(is_hit$q),
        .clock(is_hit$clock)
    );
    engines$ending$0 in_flight$0(
        .d(in_flight$0$d),
        .q(in_flight$0$q),
        .clock(in_flight$0$clock)
    );
    engines$ending$0 in_flight$1(
        .d(in_flight$1$d),
        .q(in_flight$1$q),
        .clock(in_flight$1$clock)
    );
    engines$ending$0 in_flight$2(
        .d(in_flight$2$d),
        .q(in_flight$2$q),
        .clock(in_flight$2$clock)
    );
    engines$ending$0 in_flight$3(
        .d(in_flight$3$d),
        .q(in_flight$3$q),
        .clock(in_flight$3$clock)
    );
    engines$ending$0 in_flight$4(
        .d(in_flight$4$d),
        .q(in_flight$4$q),
        .clock(in_flight$4$clock)
    );
    engines$ending$0 in_flight$5(
        .d(in_flight$5$d),
        .q(in_flight$5$q),
        .clock(in_flight$5$clock)
    );
    engines$ending$0 in_flight$6(
        .d(in_flight$6$d),
        .q(in_flight$6$q),
        .clock(in_flight$6$clock)
    );
    engines$ending$0 in_flight$7(
        .d(in_flight$7$d),
        .q(in_flight$7$q),
        .clock(in_flight$7$clock)
    );
    engines$ending$0 in_flight$8(
        .d(in_flight$8$d),
        .q(in_flight$8$q),
        .clock(in_flight$8$clock)
    );
    engines$ending$0 in_flight$9(
        .d(in_flight$9$d),
        .q(in_flight$9$q),
        .clock(in_flight$9$clock)
    );
    engines$ending$0 in_flight$10(
        .d(in_flight$10$d),
        .q(in_flight$10$q),
        .clock(in_flight$10$clock)
    );
    engines$ending$0 in_flight$11(
        .d(in_flight$11$d),
        .q(in_flight$11$q),
        .clock(in_flight$11$clock)
    );
    engines$ending$0 in_flight$12(
        .d(in_flight$12$d),
        .q(in_flight$12$q),
        .clock(in_flight$12$clock)
    );
    engines$ending$0 in_flight$13(
        .d(in_flight$13$d),
        .q(in_flight$13$q),
        .clock(in_flight$13$clock)
    );
    engines$ending$0 in_flight$14(
        .d(in_flight$14$d),
        .q(in_flight$14$q),
        .clock(in_flight$14$clock)
    );
    engines$ending$0 in_flight$15(
        .d(in_flight$15$d),
        .q(in_flight$15$q),
        .clock(in_flight$15$clock)
    );
    engines$ending$0 in_flight$16(
        .d(in_flight$16$d),
        .q(in_flight$16$q),
        .clock(in_flight$16$clock)
    );
    engines$ending$0 in_flight$17(
        .d(in_flight$17$d),
        .q(in_flight$17$q),
        .clock(in_flight$17$clock)
    );
    engines$ending$0 in_flight$18(
        .d(in_flight$18$d),
        .q(in_flight$18$q),
        .clock(in_flight$18$clock)
    );
    engines$ending$0 in_flight$19(
        .d(in_flight$19$d),
        .q(in_flight$19$q),
        .clock(in_flight$19$clock)
    );
    engines$ending$0 in_flight$20(
        .d(in_flight$20$d),
        .q(in_flight$20$q),
        .clock(in_flight$20$clock)
    );
    engines$ending$0 in_flight$21(
        .d(in_flight$21$d),
        .q(in_flight$21$q),
        .clock(in_flight$21$clock)
    );
    engines$ending$0 in_flight$22(
        .d(in_flight$22$d),
        .q(in_flight$22$q),
        .clock(in_flight$22$clock)
    );
    engines$ending$0 in_flight$23(
        .d(in_flight$23$d),
        .q(in_flight$23$q),
        .clock(in_flight$23$clock)
    );
    engines$ending$0 in_flight$24(
        .d(in_flight$24$d),
        .q(in_flight$24$q),
        .clock(in_flight$24$clock)
    );
    engines$ending$0 in_flight$25(
        .d(in_flight$25$d),
        .q(in_flight$25$q),
        .clock(in_flight$25$clock)
    );
    engines$ending$0 in_flight$26(
        .d(in_flight$26$d),
        .q(in_flight$26$q),
        .clock(in_flight$26$clock)
    );
    engines$ending$0 in_flight$27(
        .d(in_flight$27$d),
        .q(in_flight$27$q),
        .clock(in_flight$27$clock)
    );
    engines$ending$0 in_flight$28(
        .d(in_flight$28$d),
        .q(in_flight$28$q),
        .clock(in_flight$28$clock)
    );
    engines$ending$0 in_flight$29(
        .d(in_flight$29$d),
        .q(in_flight$29$q),
        .clock(in_flight$29$clock)
    );
    engines$ending$0 in_flight$30(
        .d(in_flight$30$d),
        .q(in_flight$30$q),
        .clock(in_flight$30$clock)
    );
    engines$ending$0 in_flight$31(
        .d(in_flight$31$d),
        .q(in_flight$31$q),
        .clock(in_flight$31$clock)
    );
    engines$ending$0 ending$0(
        .d(ending$0$d),
        .q(ending$0$q),
        .clock(ending$0$clock)
    );
    engines$ending$0 ending$1(
        .d(ending$1$d),
        .q(ending$1$q),
        .clock(ending$1$clock)
    );
    engines$ending$0 ending$2(
        .d(ending$2$d),
        .q(ending$2$q),
        .clock(ending$2$clock)
    );
    engines$ending$0 ending$3(
        .d(ending$3$d),
        .q(ending$3$q),
        .clock(ending$3$clock)
    );

    // Update code
    always @(*) begin
        written$clock = clk;
        written_late$clock = clk;
        place$clock = clk;
        pass$clock = clk;
        is_hit$clock = clk;
        written$d = written$q;
        written_late$d = written_late$q;
        place$d = place$q;
        pass$d = pass$q;
        is_hit$d = is_hit$q;
        job$0$clock = clk;
        job$0$d = job$0$q;
        if (job_write & (job_index == job_indices$0)) begin
            job$0$d = job_word;
        end
        job$1$clock = clk;
        job$1$d = job$1$q;
        if (job_write & (job_index == job_indices$1)) begin
            job$1$d = job_word;
        end
        job$2$clock = clk;
        job$2$d = job$2$q;
        if (job_write & (job_index == job_indices$2)) begin
            job$2$d = job_word;
        end
        job$3$clock = clk;
        job$3$d = job$3$q;
        if (job_write & (job_index == job_indices$3)) begin
            job$3$d = job_word;
        end
        job$4$clock = clk;
        job$4$d = job$4$q;
        if (job_write & (job_index == job_indices$4)) begin
            job$4$d = job_word;
        end
        job$5$clock = clk;
        job$5$d = job$5$q;
        if (job_write & (job_index == job_indices$5)) begin
            job$5$d = job_word;
        end
        job$6$clock = clk;
        job$6$d = job$6$q;
        if (job_write & (job_index == job_indices$6)) begin
            job$6$d = job_word;
        end
        job$7$clock = clk;
        job$7$d = job$7$q;
        if (job_write & (job_index == job_indices$7)) begin
            job$7$d = job_word;
        end
        job$8$clock = clk;
        job$8$d = job$8$q;
        if (job_write & (job_index == job_indices$8)) begin
            job$8$d = job_word;
        end
        job$9$clock = clk;
        job$9$d = job$9$q;
        if (job_write & (job_index == job_indices$9)) begin
            job$9$d = job_word;
        end
        job$10$clock = clk;
        job$10$d = job$10$q;
        if (job_write & (job_index == job_indices$10)) begin
            job$10$d = job_word;
        end
        job$11$clock = clk;
        job$11$d = job$11$q;
        if (job_write & (job_index == job_indices$11)) begin
            job$11$d = job_word;
        end
        job$12$clock = clk;
        job$12$d = job$12$q;
        if (job_write & (job_index == job_indices$12)) begin
            job$12$d = job_word;
        end
        job$13$clock = clk;
        job$13$d = job$13$q;
        if (job_write & (job_index == job_indices$13)) begin
            job$13$d = job_word;
        end
        job$14$clock = clk;
        job$14$d = job$14$q;
        if (job_write & (job_index == job_indices$14)) begin
            job$14$d = job_word;
        end
        job$15$clock = clk;
        job$15$d = job$15$q;
        if (job_write & (job_index == job_indices$15)) begin
            job$15$d = job_word;
        end
        job$16$clock = clk;
        job$16$d = job$16$q;
        if (job_write & (job_index == job_indices$16)) begin
            job$16$d = job_word;
        end
        job$17$clock = clk;
        job$17$d = job$17$q;
        if (job_write & (job_index == job_indices$17)) begin
            job$17$d = job_word;
        end
        job$18$clock = clk;
        job$18$d = job$18$q;
        if (job_write & (job_index == job_indices$18)) begin
            job$18$d = job_word;
        end
        written$d = job_write;
        written_late$d = written$q;
        add_job_g$x = job$8$q;
        add_job_g$y = job$12$q;
        add_job_f$x = job$9$q;
        add_job_f$y = job$13$q;
        add_job_e$x = job$10$q;
        add_job_e$y = job$14$q;
        place$d = place$q + 32'h1;
        pass$d = pass$q;
        if (place$q == last_place) begin
            place$d = 32'h0;
            pass$d = pass$q + 32'h1;
            if (pass$q == last_pass) begin
                pass$d = 32'h0;
            end
        end
        stages$0$clk = clk;
        stages$0$word = 32'h0;
        stages$0$digest = 32'h0;
        stages$0$k_word = 32'h0;
        stages$0$b_word = 32'h0;
        stages$0$c_word = 32'h0;
        stages$0$f_word = 32'h0;
        stages$0$g_word = 32'h0;
        stages$0$pass = stages$31$pass_next;
        stages$0$w_in = stages$31$w;
        stages$0$s1_in = stages$30$s1;
        stages$0$y_in = stages$25$y;
        stages$0$x_in = stages$24$x;
        stages$0$a_in = stages$31$a;
        stages$0$b_in = stages$31$b;
        stages$0$c_in = stages$31$c;
        stages$0$e_in = stages$31$e;
        stages$0$f_in = stages$31$f;
        stages$0$g_in = stages$31$g;
        stages$0$h_in = stages$29$h;
        stages$0$d_in = stages$29$d;
        stages$1$clk = clk;
        stages$1$word = 32'h0;
        stages$1$digest = 32'h0;
        stages$1$k_word = 32'h0;
        stages$1$b_word = 32'h0;
        stages$1$c_word = 32'h0;
        stages$1$f_word = 32'h0;
        stages$1$g_word = 32'h0;
        stages$1$pass = stages$0$pass_next;
        stages$1$w_in = stages$0$w;
        stages$1$s1_in = stages$31$s1;
        stages$1$y_in = stages$26$y;
        stages$1$x_in = stages$25$x;
        stages$1$a_in = stages$0$a;
        stages$1$b_in = stages$0$b;
        stages$1$c_in = stages$0$c;
        stages$1$e_in = stages$0$e;
        stages$1$f_in = stages$0$f;
        stages$1$g_in = stages$0$g;
        stages$1$h_in = stages$30$h;
        stages$1$d_in = stages$30$d;
        stages$2$clk = clk;
        stages$2$word = 32'h0;
        stages$2$digest = 32'h0;
        stages$2$k_word = 32'h0;
        stages$2$b_word = 32'h0;
        stages$2$c_word = 32'h0;
        stages$2$f_word = 32'h0;
        stages$2$g_word = 32'h0;
        stages$2$pass = stages$1$pass_next;
        stages$2$w_in = stages$1$w;
        stages$2$s1_in = stages$0$s1;
        stages$2$y_in = stages$27$y;
        stages$2$x_in = stages$26$x;
        stages$2$a_in = stages$1$a;
        stages$2$b_in = stages$1$b;
        stages$2$c_in = stages$1$c;
        stages$2$e_in = stages$1$e;
        stages$2$f_in = stages$1$f;
        stages$2$g_in = stages$1$g;
        stages$2$h_in = stages$31$h;
        stages$2$d_in = stages$31$d;
        stages$3$clk = clk;
        stages$3$word = 32'h0;
        stages$3$digest = 32'h0;
        stages$3$k_word = 32'h0;
        stages$3$b_word = 32'h0;
        stages$3$c_word = 32'h0;
        stages$3$f_word = 32'h0;
        stages$3$g_word = 32'h0;
        stages$3$pass = stages$2$pass_next;
        stages$3$w_in = stages$2$w;
        stages$3$s1_in = stages$1$s1;
        stages$3$y_in = stages$28$y;
        stages$3$x_in = stages$27$x;
        stages$3$a_in = stages$2$a;
        stages$3$b_in = stages$2$b;
        stages$3$c_in = stages$2$c;
        stages$3$e_in = stages$2$e;
        stages$3$f_in = stages$2$f;
        stages$3$g_in = stages$2$g;
        stages$3$h_in = stages$0$h;
        stages$3$d_in = stages$0$d;
        stages$4$clk = clk;
        stages$4$word = 32'h0;
        stages$4$digest = 32'h0;
        stages$4$k_word = 32'h0;
        stages$4$b_word = 32'h0;
        stages$4$c_word = 32'h0;
        stages$4$f_word = 32'h0;
        stages$4$g_word = 32'h0;
        stages$4$pass = stages$3$pass_next;
        stages$4$w_in = stages$3$w;
        stages$4$s1_in = stages$2$s1;
        stages$4$y_in = stages$29$y;
        stages$4$x_in = stages$28$x;
        stages$4$a_in = stages$3$a;
        stages$4$b_in = stages$3$b;
        stages$4$c_in = stages$3$c;
        stages$4$e_in = stages$3$e;
        stages$4$f_in = stages$3$f;
        stages$4$g_in = stages$3$g;
        stages$4$h_in = stages$1$h;
        stages$4$d_in = stages$1$d;
        stages$5$clk = clk;
        stages$5$word = 32'h0;
        stages$5$digest = 32'h0;
        stages$5$k_word = 32'h0;
        stages$5$b_word = 32'h0;
        stages$5$c_word = 32'h0;
        stages$5$f_word = 32'h0;
        stages$5$g_word = 32'h0;
        stages$5$pass = stages$4$pass_next;
        stages$5$w_in = stages$4$w;
        stages$5$s1_in = stages$3$s1;
        stages$5$y_in = stages$30$y;
        stages$5$x_in = stages$29$x;
        stages$5$a_in = stages$4$a;
        stages$5$b_in = stages$4$b;
        stages$5$c_in = stages$4$c;
        stages$5$e_in = stages$4$e;
        stages$5$f_in = stages$4$f;
        stages$5$g_in = stages$4$g;
        stages$5$h_in = stages$2$h;
        stages$5$d_in = stages$2$d;
        stages$6$clk = clk;
        stages$6$word = 32'h0;
        stages$6$digest = 32'h0;
        stages$6$k_word = 32'h0;
        stages$6$b_word = 32'h0;
        stages$6$c_word = 32'h0;
        stages$6$f_word = 32'h0;
        stages$6$g_word = 32'h0;
        stages$6$pass = stages$5$pass_next;
        stages$6$w_in = stages$5$w;
        stages$6$s1_in = stages$4$s1;
        stages$6$y_in = stages$31$y;
        stages$6$x_in = stages$30$x;
        stages$6$a_in = stages$5$a;
        stages$6$b_in = stages$5$b;
        stages$6$c_in = stages$5$c;
        stages$6$e_in = stages$5$e;
        stages$6$f_in = stages$5$f;
        stages$6$g_in = stages$5$g;
        stages$6$h_in = stages$3$h;
        stages$6$d_in = stages$3$d;
        stages$7$clk = clk;
        stages$7$word = 32'h0;
        stages$7$digest = 32'h0;
        stages$7$k_word = 32'h0;
        stages$7$b_word = 32'h0;
        stages$7$c_word = 32'h0;
        stages$7$f_word = 32'h0;
        stages$7$g_word = 32'h0;
        stages$7$pass = stages$6$pass_next;
        stages$7$w_in = stages$6$w;
        stages$7$s1_in = stages$5$s1;
        stages$7$y_in = stages$0$y;
        stages$7$x_in = stages$31$x;
        stages$7$a_in = stages$6$a;
        stages$7$b_in = stages$6$b;
        stages$7$c_in = stages$6$c;
        stages$7$e_in = stages$6$e;
        stages$7$f_in = stages$6$f;
        stages$7$g_in = stages$6$g;
        stages$7$h_in = stages$4$h;
        stages$7$d_in = stages$4$d;
        stages$8$clk = clk;
        stages$8$word = 32'h0;
        stages$8$digest = 32'h0;
        stages$8$k_word = 32'h0;
        stages$8$b_word = 32'h0;
        stages$8$c_word = 32'h0;
        stages$8$f_word = 32'h0;
        stages$8$g_word = 32'h0;
        stages$8$pass = stages$7$pass_next;
        stages$8$w_in = stages$7$w;
        stages$8$s1_in = stages$6$s1;
        stages$8$y_in = stages$1$y;
        stages$8$x_in = stages$0$x;
        stages$8$a_in = stages$7$a;
        stages$8$b_in = stages$7$b;
        stages$8$c_in = stages$7$c;
        stages$8$e_in = stages$7$e;
        stages$8$f_in = stages$7$f;
        stages$8$g_in = stages$7$g;
        stages$8$h_in = stages$5$h;
        stages$8$d_in = stages$5$d;
        stages$9$clk = clk;
        stages$9$word = 32'h0;
        stages$9$digest = 32'h0;
        stages$9$k_word = 32'h0;
        stages$9$b_word = 32'h0;
        stages$9$c_word = 32'h0;
        stages$9$f_word = 32'h0;
        stages$9$g_word = 32'h0;
        stages$9$pass = stages$8$pass_next;
        stages$9$w_in = stages$8$w;
        stages$9$s1_in = stages$7$s1;
        stages$9$y_in = stages$2$y;
        stages$9$x_in = stages$1$x;
        stages$9$a_in = stages$8$a;
        stages$9$b_in = stages$8$b;
        stages$9$c_in = stages$8$c;
        stages$9$e_in = stages$8$e;
        stages$9$f_in = stages$8$f;
        stages$9$g_in = stages$8$g;
        stages$9$h_in = stages$6$h;
        stages$9$d_in = stages$6$d;
        stages$10$clk = clk;
        stages$10$word = 32'h0;
        stages$10$digest = 32'h0;
        stages$10$k_word = 32'h0;
        stages$10$b_word = 32'h0;
        stages$10$c_word = 32'h0;
        stages$10$f_word = 32'h0;
        stages$10$g_word = 32'h0;
        stages$10$pass = stages$9$pass_next;
        stages$10$w_in = stages$9$w;
        stages$10$s1_in = stages$8$s1;
        stages$10$y_in = stages$3$y;
        stages$10$x_in = stages$2$x;
        stages$10$a_in = stages$9$a;
        stages$10$b_in = stages$9$b;
        stages$10$c_in = stages$9$c;
        stages$10$e_in = stages$9$e;
        stages$10$f_in = stages$9$f;
        stages$10$g_in = stages$9$g;
        stages$10$h_in = stages$7$h;
        stages$10$d_in = stages$7$d;
        stages$11$clk = clk;
        stages$11$word = 32'h0;
        stages$11$digest = 32'h0;
        stages$11$k_word = 32'h0;
        stages$11$b_word = 32'h0;
        stages$11$c_word = 32'h0;
        stages$11$f_word = 32'h0;
        stages$11$g_word = 32'h0;
        stages$11$pass = stages$10$pass_next;
        stages$11$w_in = stages$10$w;
        stages$11$s1_in = stages$9$s1;
        stages$11$y_in = stages$4$y;
        stages$11$x_in = stages$3$x;
        stages$11$a_in = stages$10$a;
        stages$11$b_in = stages$10$b;
        stages$11$c_in = stages$10$c;
        stages$11$e_in = stages$10$e;
        stages$11$f_in = stages$10$f;
        stages$11$g_in = stages$10$g;
        stages$11$h_in = stages$8$h;
        stages$11$d_in = stages$8$d;
        stages$12$clk = clk;
        stages$12$word = 32'h0;
        stages$12$digest = 32'h0;
        stages$12$k_word = 32'h0;
        stages$12$b_word = 32'h0;
        stages$12$c_word = 32'h0;
        stages$12$f_word = 32'h0;
        stages$12$g_word = 32'h0;
        stages$12$pass = stages$11$pass_next;
        stages$12$w_in = stages$11$w;
        stages$12$s1_in = stages$10$s1;
        stages$12$y_in = stages$5$y;
        stages$12$x_in = stages$4$x;
        stages$12$a_in = stages$11$a;
        stages$12$b_in = stages$11$b;
        stages$12$c_in = stages$11$c;
        stages$12$e_in = stages$11$e;
        stages$12$f_in = stages$11$f;
        stages$12$g_in = stages$11$g;
        stages$12$h_in = stages$9$h;
        stages$12$d_in = stages$9$d;
        stages$13$clk = clk;
        stages$13$word = 32'h0;
        stages$13$digest = 32'h0;
        stages$13$k_word = 32'h0;
        stages$13$b_word = 32'h0;
        stages$13$c_word = 32'h0;
        stages$13$f_word = 32'h0;
        stages$13$g_word = 32'h0;
        stages$13$pass = stages$12$pass_next;
        stages$13$w_in = stages$12$w;
        stages$13$s1_in = stages$11$s1;
        stages$13$y_in = stages$6$y;
        stages$13$x_in = stages$5$x;
        stages$13$a_in = stages$12$a;
        stages$13$b_in = stages$12$b;
        stages$13$c_in = stages$12$c;
        stages$13$e_in = stages$12$e;
        stages$13$f_in = stages$12$f;
        stages$13$g_in = stages$12$g;
        stages$13$h_in = stages$10$h;
        stages$13$d_in = stages$10$d;
        stages$14$clk = clk;
        stages$14$word = 32'h0;
        stages$14$digest = 32'h0;
        stages$14$k_word = 32'h0;
        stages$14$b_word = 32'h0;
        stages$14$c_word = 32'h0;
        stages$14$f_word = 32'h0;
        stages$14$g_word = 32'h0;
        stages$14$pass = stages$13$pass_next;
        stages$14$w_in = stages$13$w;
        stages$14$s1_in = stages$12$s1;
        stages$14$y_in = stages$7$y;
        stages$14$x_in = stages$6$x;
        stages$14$a_in = stages$13$a;
        stages$14$b_in = stages$13$b;
        stages$14$c_in = stages$13$c;
        stages$14$e_in = stages$13$e;
        stages$14$f_in = stages$13$f;
        stages$14$g_in = stages$13$g;
        stages$14$h_in = stages$11$h;
        stages$14$d_in = stages$11$d;
        stages$15$clk = clk;
        stages$15$word = 32'h0;
        stages$15$digest = 32'h0;
        stages$15$k_word = 32'h0;
        stages$15$b_word = 32'h0;
        stages$15$c_word = 32'h0;
        stages$15$f_word = 32'h0;
        stages$15$g_word = 32'h0;
        stages$15$pass = stages$14$pass_next;
        stages$15$w_in = stages$14$w;
        stages$15$s1_in = stages$13$s1;
        stages$15$y_in = stages$8$y;
        stages$15$x_in = stages$7$x;
        stages$15$a_in = stages$14$a;
        stages$15$b_in = stages$14$b;
        stages$15$c_in = stages$14$c;
        stages$15$e_in = stages$14$e;
        stages$15$f_in = stages$14$f;
        stages$15$g_in = stages$14$g;
        stages$15$h_in = stages$12$h;
        stages$15$d_in = stages$12$d;
        stages$16$clk = clk;
        stages$16$word = 32'h0;
        stages$16$digest = 32'h0;
        stages$16$k_word = 32'h0;
        stages$16$b_word = 32'h0;
        stages$16$c_word = 32'h0;
        stages$16$f_word = 32'h0;
        stages$16$g_word = 32'h0;
        stages$16$pass = stages$15$pass_next;
        stages$16$w_in = stages$15$w;
        stages$16$s1_in = stages$14$s1;
        stages$16$y_in = stages$9$y;
        stages$16$x_in = stages$8$x;
        stages$16$a_in = stages$15$a;
        stages$16$b_in = stages$15$b;
        stages$16$c_in = stages$15$c;
        stages$16$e_in = stages$15$e;
        stages$16$f_in = stages$15$f;
        stages$16$g_in = stages$15$g;
        stages$16$h_in = stages$13$h;
        stages$16$d_in = stages$13$d;
        stages$17$clk = clk;
        stages$17$word = 32'h0;
        stages$17$digest = 32'h0;
        stages$17$k_word = 32'h0;
        stages$17$b_word = 32'h0;
        stages$17$c_word = 32'h0;
        stages$17$f_word = 32'h0;
        stages$17$g_word = 32'h0;
        stages$17$pass = stages$16$pass_next;
        stages$17$w_in = stages$16$w;
        stages$17$s1_in = stages$15$s1;
        stages$17$y_in = stages$10$y;
        stages$17$x_in = stages$9$x;
        stages$17$a_in = stages$16$a;
        stages$17$b_in = stages$16$b;
        stages$17$c_in = stages$16$c;
        stages$17$e_in = stages$16$e;
        stages$17$f_in = stages$16$f;
        stages$17$g_in = stages$16$g;
        stages$17$h_in = stages$14$h;
        stages$17$d_in = stages$14$d;
        stages$18$clk = clk;
        stages$18$word = 32'h0;
        stages$18$digest = 32'h0;
        stages$18$k_word = 32'h0;
        stages$18$b_word = 32'h0;
        stages$18$c_word = 32'h0;
        stages$18$f_word = 32'h0;
        stages$18$g_word = 32'h0;
        stages$18$pass = stages$17$pass_next;
        stages$18$w_in = stages$17$w;
        stages$18$s1_in = stages$16$s1;
        stages$18$y_in = stages$11$y;
        stages$18$x_in = stages$10$x;
        stages$18$a_in = stages$17$a;
        stages$18$b_in = stages$17$b;
        stages$18$c_in = stages$17$c;
        stages$18$e_in = stages$17$e;
        stages$18$f_in = stages$17$f;
        stages$18$g_in = stages$17$g;
        stages$18$h_in = stages$15$h;
        stages$18$d_in = stages$15$d;
        stages$19$clk = clk;
        stages$19$word = 32'h0;
        stages$19$digest = 32'h0;
        stages$19$k_word = 32'h0;
        stages$19$b_word = 32'h0;
        stages$19$c_word = 32'h0;
        stages$19$f_word = 32'h0;
        stages$19$g_word = 32'h0;
        stages$19$pass = stages$18$pass_next;
        stages$19$w_in = stages$18$w;
        stages$19$s1_in = stages$17$s1;
        stages$19$y_in = stages$12$y;
        stages$19$x_in = stages$11$x;
        stages$19$a_in = stages$18$a;
        stages$19$b_in = stages$18$b;
        stages$19$c_in = stages$18$c;
        stages$19$e_in = stages$18$e;
        stages$19$f_in = stages$18$f;
        stages$19$g_in = stages$18$g;
        stages$19$h_in = stages$16$h;
        stages$19$d_in = stages$16$d;
        stages$20$clk = clk;
        stages$20$word = 32'h0;
        stages$20$digest = 32'h0;
        stages$20$k_word = 32'h0;
        stages$20$b_word = 32'h0;
        stages$20$c_word = 32'h0;
        stages$20$f_word = 32'h0;
        stages$20$g_word = 32'h0;
        stages$20$pass = stages$19$pass_next;
        stages$20$w_in = stages$19$w;
        stages$20$s1_in = stages$18$s1;
        stages$20$y_in = stages$13$y;
        stages$20$x_in = stages$12$x;
        stages$20$a_in = stages$19$a;
        stages$20$b_in = stages$19$b;
        stages$20$c_in = stages$19$c;
        stages$20$e_in = stages$19$e;
        stages$20$f_in = stages$19$f;
        stages$20$g_in = stages$19$g;
        stages$20$h_in = stages$17$h;
        stages$20$d_in = stages$17$d;
        stages$21$clk = clk;
        stages$21$word = 32'h0;
        stages$21$digest = 32'h0;
        stages$21$k_word = 32'h0;
        stages$21$b_word = 32'h0;
        stages$21$c_word = 32'h0;
        stages$21$f_word = 32'h0;
        stages$21$g_word = 32'h0;
        stages$21$pass = stages$20$pass_next;
        stages$21$w_in = stages$20$w;
        stages$21$s1_in = stages$19$s1;
        stages$21$y_in = stages$14$y;
        stages$21$x_in = stages$13$x;
        stages$21$a_in = stages$20$a;
        stages$21$b_in = stages$20$b;
        stages$21$c_in = stages$20$c;
        stages$21$e_in = stages$20$e;
        stages$21$f_in = stages$20$f;
        stages$21$g_in = stages$20$g;
        stages$21$h_in = stages$18$h;
        stages$21$d_in = stages$18$d;
        stages$22$clk = clk;
        stages$22$word = 32'h0;
        stages$22$digest = 32'h0;
        stages$22$k_word = 32'h0;
        stages$22$b_word = 32'h0;
        stages$22$c_word = 32'h0;
        stages$22$f_word = 32'h0;
        stages$22$g_word = 32'h0;
        stages$22$pass = stages$21$pass_next;
        stages$22$w_in = stages$21$w;
        stages$22$s1_in = stages$20$s1;
        stages$22$y_in = stages$15$y;
        stages$22$x_in = stages$14$x;
        stages$22$a_in = stages$21$a;
        stages$22$b_in = stages$21$b;
        stages$22$c_in = stages$21$c;
        stages$22$e_in = stages$21$e;
        stages$22$f_in = stages$21$f;
        stages$22$g_in = stages$21$g;
        stages$22$h_in = stages$19$h;
        stages$22$d_in = stages$19$d;
        stages$23$clk = clk;
        stages$23$word = 32'h0;
        stages$23$digest = 32'h0;
        stages$23$k_word = 32'h0;
        stages$23$b_word = 32'h0;
        stages$23$c_word = 32'h0;
        stages$23$f_word = 32'h0;
        stages$23$g_word = 32'h0;
        stages$23$pass = stages$22$pass_next;
        stages$23$w_in = stages$22$w;
        stages$23$s1_in = stages$21$s1;
        stages$23$y_in = stages$16$y;
        stages$23$x_in = stages$15$x;
        stages$23$a_in = stages$22$a;
        stages$23$b_in = stages$22$b;
        stages$23$c_in = stages$22$c;
        stages$23$e_in = stages$22$e;
        stages$23$f_in = stages$22$f;
        stages$23$g_in = stages$22$g;
        stages$23$h_in = stages$20$h;
        stages$23$d_in = stages$20$d;
        stages$24$clk = clk;
        stages$24$word = 32'h0;
        stages$24$digest = 32'h0;
        stages$24$k_word = 32'h0;
        stages$24$b_word = 32'h0;
        stages$24$c_word = 32'h0;
        stages$24$f_word = 32'h0;
        stages$24$g_word = 32'h0;
        stages$24$pass = stages$23$pass_next;
        stages$24$w_in = stages$23$w;
        stages$24$s1_in = stages$22$s1;
        stages$24$y_in = stages$17$y;
        stages$24$x_in = stages$16$x;
        stages$24$a_in = stages$23$a;
        stages$24$b_in = stages$23$b;
        stages$24$c_in = stages$23$c;
        stages$24$e_in = stages$23$e;
        stages$24$f_in = stages$23$f;
        stages$24$g_in = stages$23$g;
        stages$24$h_in = stages$21$h;
        stages$24$d_in = stages$21$d;
        stages$25$clk = clk;
        stages$25$word = 32'h0;
        stages$25$digest = 32'h0;
        stages$25$k_word = 32'h0;
        stages$25$b_word = 32'h0;
        stages$25$c_word = 32'h0;
        stages$25$f_word = 32'h0;
        stages$25$g_word = 32'h0;
        stages$25$pass = stages$24$pass_next;
        stages$25$w_in = stages$24$w;
        stages$25$s1_in = stages$23$s1;
        stages$25$y_in = stages$18$y;
        stages$25$x_in = stages$17$x;
        stages$25$a_in = stages$24$a;
        stages$25$b_in = stages$24$b;
        stages$25$c_in = stages$24$c;
        stages$25$e_in = stages$24$e;
        stages$25$f_in = stages$24$f;
        stages$25$g_in = stages$24$g;
        stages$25$h_in = stages$22$h;
        stages$25$d_in = stages$22$d;
        stages$26$clk = clk;
        stages$26$word = 32'h0;
        stages$26$digest = 32'h0;
        stages$26$k_word = 32'h0;
        stages$26$b_word = 32'h0;
        stages$26$c_word = 32'h0;
        stages$26$f_word = 32'h0;
        stages$26$g_word = 32'h0;
        stages$26$pass = stages$25$pass_next;
        stages$26$w_in = stages$25$w;
        stages$26$s1_in = stages$24$s1;
        stages$26$y_in = stages$19$y;
        stages$26$x_in = stages$18$x;
        stages$26$a_in = stages$25$a;
        stages$26$b_in = stages$25$b;
        stages$26$c_in = stages$25$c;
        stages$26$e_in = stages$25$e;
        stages$26$f_in = stages$25$f;
        stages$26$g_in = stages$25$g;
        stages$26$h_in = stages$23$h;
        stages$26$d_in = stages$23$d;
        stages$27$clk = clk;
        stages$27$word = 32'h0;
        stages$27$digest = 32'h0;
        stages$27$k_word = 32'h0;
        stages$27$b_word = 32'h0;
        stages$27$c_word = 32'h0;
        stages$27$f_word = 32'h0;
        stages$27$g_word = 32'h0;
        stages$27$pass = stages$26$pass_next;
        stages$27$w_in = stages$26$w;
        stages$27$s1_in = stages$25$s1;
        stages$27$y_in = stages$20$y;
        stages$27$x_in = stages$19$x;
        stages$27$a_in = stages$26$a;
        stages$27$b_in = stages$26$b;
        stages$27$c_in = stages$26$c;
        stages$27$e_in = stages$26$e;
        stages$27$f_in = stages$26$f;
        stages$27$g_in = stages$26$g;
        stages$27$h_in = stages$24$h;
        stages$27$d_in = stages$24$d;
        stages$28$clk = clk;
        stages$28$word = 32'h0;
        stages$28$digest = 32'h0;
        stages$28$k_word = 32'h0;
        stages$28$b_word = 32'h0;
        stages$28$c_word = 32'h0;
        stages$28$f_word = 32'h0;
        stages$28$g_word = 32'h0;
        stages$28$pass = stages$27$pass_next;
        stages$28$w_in = stages$27$w;
        stages$28$s1_in = stages$26$s1;
        stages$28$y_in = stages$21$y;
        stages$28$x_in = stages$20$x;
        stages$28$a_in = stages$27$a;
        stages$28$b_in = stages$27$b;
        stages$28$c_in = stages$27$c;
        stages$28$e_in = stages$27$e;
        stages$28$f_in = stages$27$f;
        stages$28$g_in = stages$27$g;
        stages$28$h_in = stages$25$h;
        stages$28$d_in = stages$25$d;
        stages$29$clk = clk;
        stages$29$word = 32'h0;
        stages$29$digest = 32'h0;
        stages$29$k_word = 32'h0;
        stages$29$b_word = 32'h0;
        stages$29$c_word = 32'h0;
        stages$29$f_word = 32'h0;
        stages$29$g_word = 32'h0;
        stages$29$pass = stages$28$pass_next;
        stages$29$w_in = stages$28$w;
        stages$29$s1_in = stages$27$s1;
        stages$29$y_in = stages$22$y;
        stages$29$x_in = stages$21$x;
        stages$29$a_in = stages$28$a;
        stages$29$b_in = stages$28$b;
        stages$29$c_in = stages$28$c;
        stages$29$e_in = stages$28$e;
        stages$29$f_in = stages$28$f;
        stages$29$g_in = stages$28$g;
        stages$29$h_in = stages$26$h;
        stages$29$d_in = stages$26$d;
        stages$30$clk = clk;
        stages$30$word = 32'h0;
        stages$30$digest = 32'h0;
        stages$30$k_word = 32'h0;
        stages$30$b_word = 32'h0;
        stages$30$c_word = 32'h0;
        stages$30$f_word = 32'h0;
        stages$30$g_word = 32'h0;
        stages$30$pass = stages$29$pass_next;
        stages$30$w_in = stages$29$w;
        stages$30$s1_in = stages$28$s1;
        stages$30$y_in = stages$23$y;
        stages$30$x_in = stages$22$x;
        stages$30$a_in = stages$29$a;
        stages$30$b_in = stages$29$b;
        stages$30$c_in = stages$29$c;
        stages$30$e_in = stages$29$e;
        stages$30$f_in = stages$29$f;
        stages$30$g_in = stages$29$g;
        stages$30$h_in = stages$27$h;
        stages$30$d_in = stages$27$d;
        stages$31$clk = clk;
        stages$31$word = 32'h0;
        stages$31$digest = 32'h0;
        stages$31$k_word = 32'h0;
        stages$31$b_word = 32'h0;
        stages$31$c_word = 32'h0;
        stages$31$f_word = 32'h0;
        stages$31$g_word = 32'h0;
        stages$31$pass = stages$30$pass_next;
        stages$31$w_in = stages$30$w;
        stages$31$s1_in = stages$29$s1;
        stages$31$y_in = stages$24$y;
        stages$31$x_in = stages$23$x;
        stages$31$a_in = stages$30$a;
        stages$31$b_in = stages$30$b;
        stages$31$c_in = stages$30$c;
        stages$31$e_in = stages$30$e;
        stages$31$f_in = stages$30$f;
        stages$31$g_in = stages$30$g;
        stages$31$h_in = stages$28$h;
        stages$31$d_in = stages$28$d;
        stages$0$pass = pass$q;
        if (~is_ring) begin
            stages$0$pass = 32'h0;
            stages$1$pass = 32'h0;
            stages$2$pass = 32'h0;
            stages$3$pass = 32'h0;
            stages$4$pass = 32'h0;
            stages$5$pass = 32'h0;
            stages$6$pass = 32'h0;
            stages$7$pass = 32'h0;
            stages$8$pass = 32'h0;
            stages$9$pass = 32'h0;
            stages$10$pass = 32'h0;
            stages$11$pass = 32'h0;
            stages$12$pass = 32'h0;
            stages$13$pass = 32'h0;
            stages$14$pass = 32'h0;
            stages$15$pass = 32'h0;
            stages$16$pass = 32'h0;
            stages$17$pass = 32'h0;
            stages$18$pass = 32'h0;
            stages$19$pass = 32'h0;
            stages$20$pass = 32'h0;
            stages$21$pass = 32'h0;
            stages$22$pass = 32'h0;
            stages$23$pass = 32'h0;
            stages$24$pass = 32'h0;
            stages$25$pass = 32'h0;
            stages$26$pass = 32'h0;
            stages$27$pass = 32'h0;
            stages$28$pass = 32'h0;
            stages$29$pass = 32'h0;
            stages$30$pass = 32'h0;
            stages$31$pass = 32'h0;
        end
        nonce_word = (((deal_nonce[(32'h0)+:(8)]) & 32'hffffffff) << 32'h18) | (((deal_nonce[(32'h8)+:(8)]) & 32'hffffffff) << 32'h10) | (((deal_nonce[(32'h10)+:(8)]) & 32'hffffffff) << 32'h8) | ((deal_nonce[(32'h18)+:(8)]) & 32'hffffffff);
        stages$2$word = job$18$q;
        stages$3$word = nonce_word;
        stages$3$k_word = job$11$q;
        stages$16$word = job$16$q;
        stages$17$word = job$17$q;
        stages$0$b_word = job$15$q;
        stages$1$b_word = job$8$q;
        stages$1$c_word = job$15$q;
        stages$1$f_word = add_job_g$sum;
        stages$2$b_word = job$9$q;
        stages$2$c_word = job$8$q;
        stages$2$f_word = add_job_f$sum;
        stages$2$g_word = add_job_g$sum;
        stages$3$b_word = job$10$q;
        stages$3$c_word = job$9$q;
        stages$3$f_word = add_job_e$sum;
        stages$3$g_word = add_job_f$sum;
        digest$0$word = stages$31$a;
        digest$1$word = stages$0$c;
        digest$2$word = stages$31$c;
        digest$3$word = stages$30$c;
        digest$4$word = stages$1$g;
        digest$5$word = stages$0$g;
        digest$6$word = stages$31$g;
        digest$7$word = stages$30$g;
        digest$0$clk = clk;
        digest$0$midstate = job$0$q;
        stages$5$digest = digest$0$sum;
        digest$1$clk = clk;
        digest$1$midstate = job$1$q;
        stages$6$digest = digest$1$sum;
        digest$2$clk = clk;
        digest$2$midstate = job$2$q;
        stages$7$digest = digest$2$sum;
        digest$3$clk = clk;
        digest$3$midstate = job$3$q;
        stages$8$digest = digest$3$sum;
        digest$4$clk = clk;
        digest$4$midstate = job$4$q;
        stages$9$digest = digest$4$sum;
        digest$5$clk = clk;
        digest$5$midstate = job$5$q;
        stages$10$digest = digest$5$sum;
        digest$6$clk = clk;
        digest$6$midstate = job$6$q;
        stages$11$digest = digest$6$sum;
        digest$7$clk = clk;
        digest$7$midstate = job$7$q;
        stages$12$digest = digest$7$sum;
        unused_deal_grows = deal_grows;
        is_first_pass = stages$2$pass_next == 32'h0;
        is_taken = is_first_pass & (~written$q) & (~written_late$q) & deal_valid;
        deal_ready = (stages$2$pass_next == 32'h0) & (~written$q) & (~written_late$q);
        in_flight$0$clock = clk;
        in_flight$1$clock = clk;
        in_flight$2$clock = clk;
        in_flight$3$clock = clk;
        in_flight$4$clock = clk;
        in_flight$5$clock = clk;
        in_flight$6$clock = clk;
        in_flight$7$clock = clk;
        in_flight$8$clock = clk;
        in_flight$9$clock = clk;
        in_flight$10$clock = clk;
        in_flight$11$clock = clk;
        in_flight$12$clock = clk;
        in_flight$13$clock = clk;
        in_flight$14$clock = clk;
        in_flight$15$clock = clk;
        in_flight$16$clock = clk;
        in_flight$17$clock = clk;
        in_flight$18$clock = clk;
        in_flight$19$clock = clk;
        in_flight$20$clock = clk;
        in_flight$21$clock = clk;
        in_flight$22$clock = clk;
        in_flight$23$clock = clk;
        in_flight$24$clock = clk;
        in_flight$25$clock = clk;
        in_flight$26$clock = clk;
        in_flight$27$clock = clk;
        in_flight$28$clock = clk;
        in_flight$29$clock = clk;
        in_flight$30$clock = clk;
        in_flight$31$clock = clk;
        ending$0$clock = clk;
        ending$1$clock = clk;
        ending$2$clock = clk;
        ending$3$clock = clk;
        in_flight$1$d = in_flight$0$q;
        in_flight$2$d = in_flight$1$q;
        in_flight$3$d = in_flight$2$q;
        in_flight$4$d = in_flight$3$q;
        in_flight$5$d = in_flight$4$q;
        in_flight$6$d = in_flight$5$q;
        in_flight$7$d = in_flight$6$q;
        in_flight$8$d = in_flight$7$q;
        in_flight$9$d = in_flight$8$q;
        in_flight$10$d = in_flight$9$q;
        in_flight$11$d = in_flight$10$q;
        in_flight$12$d = in_flight$11$q;
        in_flight$13$d = in_flight$12$q;
        in_flight$14$d = in_flight$13$q;
        in_flight$15$d = in_flight$14$q;
        in_flight$16$d = in_flight$15$q;
        in_flight$17$d = in_flight$16$q;
        in_flight$18$d = in_flight$17$q;
        in_flight$19$d = in_flight$18$q;
        in_flight$20$d = in_flight$19$q;
        in_flight$21$d = in_flight$20$q;
        in_flight$22$d = in_flight$21$q;
        in_flight$23$d = in_flight$22$q;
        in_flight$24$d = in_flight$23$q;
        in_flight$25$d = in_flight$24$q;
        in_flight$26$d = in_flight$25$q;
        in_flight$27$d = in_flight$26$q;
        in_flight$28$d = in_flight$27$q;
        in_flight$29$d = in_flight$28$q;
        in_flight$30$d = in_flight$29$q;
        in_flight$31$d = in_flight$30$q;
        ending$1$d = ending$0$q;
        ending$2$d = ending$1$q;
        ending$3$d = ending$2$q;
        in_flight$0$d = in_flight$31$q;
        ending$0$d = in_flight$31$q;
        if (is_first_pass) begin
            in_flight$0$d = is_taken;
        end
        else begin
            ending$0$d = 1'b0;
        end
        if (rst) begin
            in_flight$0$d = 1'b0;
            in_flight$1$d = 1'b0;
            in_flight$2$d = 1'b0;
            in_flight$3$d = 1'b0;
            in_flight$4$d = 1'b0;
            in_flight$5$d = 1'b0;
            in_flight$6$d = 1'b0;
            in_flight$7$d = 1'b0;
            in_flight$8$d = 1'b0;
            in_flight$9$d = 1'b0;
            in_flight$10$d = 1'b0;
            in_flight$11$d = 1'b0;
            in_flight$12$d = 1'b0;
            in_flight$13$d = 1'b0;
            in_flight$14$d = 1'b0;
            in_flight$15$d = 1'b0;
            in_flight$16$d = 1'b0;
            in_flight$17$d = 1'b0;
            in_flight$18$d = 1'b0;
            in_flight$19$d = 1'b0;
            in_flight$20$d = 1'b0;
            in_flight$21$d = 1'b0;
            in_flight$22$d = 1'b0;
            in_flight$23$d = 1'b0;
            in_flight$24$d = 1'b0;
            in_flight$25$d = 1'b0;
            in_flight$26$d = 1'b0;
            in_flight$27$d = 1'b0;
            in_flight$28$d = 1'b0;
            in_flight$29$d = 1'b0;
            in_flight$30$d = 1'b0;
            in_flight$31$d = 1'b0;
            ending$0$d = 1'b0;
            ending$1$d = 1'b0;
            ending$2$d = 1'b0;
            ending$3$d = 1'b0;
        end
        last_e = stages$1$e;
        most_significant_word = (((last_e[(32'h0)+:(8)]) & 32'hffffffff) << 32'h18) | (((last_e[(32'h8)+:(8)]) & 32'hffffffff) << 32'h10) | (((last_e[(32'h10)+:(8)]) & 32'hffffffff) << 32'h8) | ((last_e[(32'h18)+:(8)]) & 32'hffffffff);
        threshold = ~inverted_threshold;
        is_hit$d = most_significant_word <= threshold;
        hit = ending$3$q & is_hit$q;
        result = ending$3$q;
        done = ending$3$q;
    end

endmodule

module engines$digest$0(clk,word,midstate,sum);

    // Module arguments
    input wire  clk;
    input wire  [31:0] word;
    input wire  [31:0] midstate;
    output reg  [31:0] sum;

    // Stub signals
    reg  [31:0] line$d;
    wire  [31:0] line$q;
    reg  line$clock;
    reg  [31:0] add_midstate$x;
    reg  [31:0] add_midstate$y;
    wire  [31:0] add_midstate$sum;

    // Sub module instances
    engines$digest$0$line line(
        .d(line$d),
        .q(line$q),
        .clock(line$clock)
    );
    add add_midstate(
        .x(add_midstate$x),
        .y(add_midstate$y),
        .sum(add_midstate$sum)
    );

    // Update code
    always @(*) begin
        line$clock = clk;
        line$d = line$q;
        line$d = word;
        add_midstate$x = line$q;
        add_midstate$y = midstate;
        sum = add_midstate$sum;
    end

endmodule

module engines$digest$0$line(d,q,clock);

    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;

    // Update code (custom)
    wire unused = clock;
    always @(*) q = d;
endmodule

module engines$digest$2(clk,word,midstate,sum);

    // Module arguments
    input wire  clk;
    input wire  [31:0] word;
    input wire  [31:0] midstate;
    output reg  [31:0] sum;

    // Stub signals
    reg  [31:0] line$d;
    wire  [31:0] line$q;
    reg  line$clock;
    reg  [31:0] add_midstate$x;
    reg  [31:0] add_midstate$y;
    wire  [31:0] add_midstate$sum;

    // Sub module instances
    engines$digest$2$line line(
        .d(line$d),
        .q(line$q),
        .clock(line$clock)
    );
    add add_midstate(
        .x(add_midstate$x),
        .y(add_midstate$y),
        .sum(add_midstate$sum)
    );

    // Update code
    always @(*) begin
        line$clock = clk;
        line$d = line$q;
        line$d = word;
        add_midstate$x = line$q;
        add_midstate$y = midstate;
        sum = add_midstate$sum;
    end

endmodule

module engines$digest$2$line(d,q,clock);

    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;

    // Update code (custom)
    reg [31:0] late_0;
    always @(posedge clock) late_0 <= d;
    reg [31:0] late_1;
    always @(posedge clock) late_1 <= late_0;
    always @(*) q = late_1;
endmodule

module engines$digest$3(clk,word,midstate,sum);

    // Module arguments
    input wire  clk;
    input wire  [31:0] word;
    input wire  [31:0] midstate;
    output reg  [31:0] sum;

    // Stub signals
    reg  [31:0] line$d;
    wire  [31:0] line$q;
    reg  line$clock;
    reg  [31:0] add_midstate$x;
    reg  [31:0] add_midstate$y;
    wire  [31:0] add_midstate$sum;

    // Sub module instances
    engines$digest$3$line line(
        .d(line$d),
        .q(line$q),
        .clock(line$clock)
    );
    add add_midstate(
        .x(add_midstate$x),
        .y(add_midstate$y),
        .sum(add_midstate$sum)
    );

    // Update code
    always @(*) begin
        line$clock = clk;
        line$d = line$q;
        line$d = word;
        add_midstate$x = line$q;
        add_midstate$y = midstate;
        sum = add_midstate$sum;
    end

endmodule

module engines$digest$3$line(d,q,clock);

    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;

    // Update code (custom)
    reg [31:0] words [0:3];
    reg [1:0] at = 2'd0;
    always @(posedge clock) begin
       words[at] <= d;
       at <= (at == 2'd3) ? 2'd0 : at + 2'd1;
    end
    always @(*) q = words[at];
endmodule

module engines$digest$4(clk,word,midstate,sum);

    // Module arguments
    input wire  clk;
    input wire  [31:0] word;
    input wire  [31:0] midstate;
    output reg  [31:0] sum;

    // Stub signals
    reg  [31:0] line$d;
    wire  [31:0] line$q;
    reg  line$clock;
    reg  [31:0] add_midstate$x;
    reg  [31:0] add_midstate$y;
    wire  [31:0] add_midstate$sum;

    // Sub module instances
    engines$digest$4$line line(
        .d(line$d),
        .q(line$q),
        .clock(line$clock)
    );
    add add_midstate(
        .x(add_midstate$x),
        .y(add_midstate$y),
        .sum(add_midstate$sum)
    );

    // Update code
    always @(*) begin
        line$clock = clk;
        line$d = line$q;
        line$d = word;
        add_midstate$x = line$q;
        add_midstate$y = midstate;
        sum = add_midstate$sum;
    end

endmodule

module engines$digest$4$line(d,q,clock);

    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;

    // Update code (custom)
    reg [31:0] late_0;
    always @(posedge clock) late_0 <= d;
    reg [31:0] late_1;
    always @(posedge clock) late_1 <= late_0;
    reg [31:0] late_2;
    always @(posedge clock) late_2 <= late_1;
    always @(*) q = late_2;
endmodule

module engines$digest$5(clk,word,midstate,sum);

    // Module arguments
    input wire  clk;
    input wire  [31:0] word;
    input wire  [31:0] midstate;
    output reg  [31:0] sum;

    // Stub signals
    reg  [31:0] line$d;
    wire  [31:0] line$q;
    reg  line$clock;
    reg  [31:0] add_midstate$x;
    reg  [31:0] add_midstate$y;
    wire  [31:0] add_midstate$sum;

    // Sub module instances
    engines$digest$5$line line(
        .d(line$d),
        .q(line$q),
        .clock(line$clock)
    );
    add add_midstate(
        .x(add_midstate$x),
        .y(add_midstate$y),
        .sum(add_midstate$sum)
    );

    // Update code
    always @(*) begin
        line$clock = clk;
        line$d = line$q;
        line$d = word;
        add_midstate$x = line$q;
        add_midstate$y = midstate;
        sum = add_midstate$sum;
    end

endmodule

module engines$digest$5$line(d,q,clock);

    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;

    // Update code (custom)
    reg [31:0] words [0:4];
    reg [2:0] at = 3'd0;
    always @(posedge clock) begin
       words[at] <= d;
       at <= (at == 3'd4) ? 3'd0 : at + 3'd1;
    end
    always @(*) q = words[at];
endmodule

module engines$digest$6(clk,word,midstate,sum);

    // Module arguments
    input wire  clk;
    input wire  [31:0] word;
    input wire  [31:0] midstate;
    output reg  [31:0] sum;

    // Stub signals
    reg  [31:0] line$d;
    wire  [31:0] line$q;
    reg  line$clock;
    reg  [31:0] add_midstate$x;
    reg  [31:0] add_midstate$y;
    wire  [31:0] add_midstate$sum;

    // Sub module instances
    engines$digest$6$line line(
        .d(line$d),
        .q(line$q),
        .clock(line$clock)
    );
    add add_midstate(
        .x(add_midstate$x),
        .y(add_midstate$y),
        .sum(add_midstate$sum)
    );

    // Update code
    always @(*) begin
        line$clock = clk;
        line$d = line$q;
        line$d = word;
        add_midstate$x = line$q;
        add_midstate$y = midstate;
        sum = add_midstate$sum;
    end

endmodule

module engines$digest$6$line(d,q,clock);

    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;

    // Update code (custom)
    reg [31:0] words [0:6];
    reg [2:0] at = 3'd0;
    always @(posedge clock) begin
       words[at] <= d;
       at <= (at == 3'd6) ? 3'd0 : at + 3'd1;
    end
    always @(*) q = words[at];
endmodule

module engines$digest$7(clk,word,midstate,sum);

    // Module arguments
    input wire  clk;
    input wire  [31:0] word;
    input wire  [31:0] midstate;
    output reg  [31:0] sum;

    // Stub signals
    reg  [31:0] line$d;
    wire  [31:0] line$q;
    reg  line$clock;
    reg  [31:0] add_midstate$x;
    reg  [31:0] add_midstate$y;
    wire  [31:0] add_midstate$sum;

    // Sub module instances
    engines$digest$7$line line(
        .d(line$d),
        .q(line$q),
        .clock(line$clock)
    );
    add add_midstate(
        .x(add_midstate$x),
        .y(add_midstate$y),
        .sum(add_midstate$sum)
    );

    // Update code
    always @(*) begin
        line$clock = clk;
        line$d = line$q;
        line$d = word;
        add_midstate$x = line$q;
        add_midstate$y = midstate;
        sum = add_midstate$sum;
    end

endmodule

module engines$digest$7$line(d,q,clock);

    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;

    // Update code (custom)
    reg [31:0] words [0:8];
    reg [3:0] at = 4'd0;
    always @(posedge clock) begin
       words[at] <= d;
       at <= (at == 4'd8) ? 4'd0 : at + 4'd1;
    end
    always @(*) q = words[at];
endmodule

module engines$ending$0(d,q,clock);

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

module engines$job$0(d,q,clock);

    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;

    // Update code (custom)
    always @(posedge clock) begin
       q <= d;
    end
endmodule

module engines$pass(d,q,clock);

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

module engines$place(d,q,clock);

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

module engines$stages$0(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b1;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$0$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$0$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$0$clears_s1(d,q,clock);

    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;

    // Update code (custom)
    always @(posedge clock) begin
       q <= d;
    end
endmodule

module engines$stages$0$control(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [5:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 6'b1000;
      4'h1: data = 6'b0;
      4'h2: data = 6'b0;
      4'h3: data = 6'b0;
      4'h4: data = 6'b1000;
      4'h5: data = 6'b0;
      4'h6: data = 6'b0;
      4'h7: data = 6'b0;
      4'h8: data = 6'b1000;
      4'h9: data = 6'b0;
      4'ha: data = 6'b0;
      4'hb: data = 6'b0;
      4'hc: data = 6'b1000;
      4'hd: data = 6'b0;
      4'he: data = 6'b0;
      4'hf: data = 6'b0;
      default: data = 6'b0;
    endcase

endmodule

module engines$stages$0$hkw_wait(d,q,clock);

    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;

    // Update code (custom)
    reg [31:0] late_0;
    always @(posedge clock) late_0 <= d;
    always @(*) q = late_0;
endmodule

module engines$stages$0$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h8cc70208;
      4'h1: data = 32'h27b70a85;
      4'h2: data = 32'h0;
      4'h3: data = 32'hbf597fc7;
      4'h4: data = 32'h8cc70208;
      4'h5: data = 32'h27b70a85;
      4'h6: data = 32'h0;
      4'h7: data = 32'hbf597fc7;
      4'h8: data = 32'h8cc70208;
      4'h9: data = 32'h27b70a85;
      4'ha: data = 32'h0;
      4'hb: data = 32'hbf597fc7;
      4'hc: data = 32'h8cc70208;
      4'hd: data = 32'h27b70a85;
      4'he: data = 32'h0;
      4'hf: data = 32'hbf597fc7;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$0$messages(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h0;
      4'h1: data = 32'h0;
      4'h2: data = 32'h0;
      4'h3: data = 32'h0;
      4'h4: data = 32'h0;
      4'h5: data = 32'h0;
      4'h6: data = 32'h0;
      4'h7: data = 32'h0;
      4'h8: data = 32'h0;
      4'h9: data = 32'h0;
      4'ha: data = 32'h0;
      4'hb: data = 32'h0;
      4'hc: data = 32'h0;
      4'hd: data = 32'h0;
      4'he: data = 32'h0;
      4'hf: data = 32'h0;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$0$pass_late(d,q,clock);

    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;

    // Update code (custom)
    always @(posedge clock) begin
       q <= d;
    end
endmodule

module engines$stages$0$x_wait(d,q,clock);

    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;

    // Update code (custom)
    reg [31:0] words [0:7];
    reg [2:0] at = 3'd0;
    always @(posedge clock) begin
       words[at] <= d;
       at <= (at == 3'd7) ? 3'd0 : at + 3'd1;
    end
    always @(*) q = words[at];
endmodule

module engines$stages$0$y_wait(d,q,clock);

    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;

    // Update code (custom)
    reg [31:0] words [0:5];
    reg [2:0] at = 3'd0;
    always @(posedge clock) begin
       words[at] <= d;
       at <= (at == 3'd5) ? 3'd0 : at + 3'd1;
    end
    always @(*) q = words[at];
endmodule

module engines$stages$1(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b1;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b1;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$0$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$1$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$1$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'hec9fcd13;
      4'h1: data = 32'h2e1b2138;
      4'h2: data = 32'h0;
      4'h3: data = 32'hc6e00bf3;
      4'h4: data = 32'hec9fcd13;
      4'h5: data = 32'h2e1b2138;
      4'h6: data = 32'h0;
      4'h7: data = 32'hc6e00bf3;
      4'h8: data = 32'hec9fcd13;
      4'h9: data = 32'h2e1b2138;
      4'ha: data = 32'h0;
      4'hb: data = 32'hc6e00bf3;
      4'hc: data = 32'hec9fcd13;
      4'hd: data = 32'h2e1b2138;
      4'he: data = 32'h0;
      4'hf: data = 32'hc6e00bf3;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$10(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$10$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$10$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$10$control(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [5:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 6'b1001;
      4'h1: data = 6'b0;
      4'h2: data = 6'b101;
      4'h3: data = 6'b0;
      4'h4: data = 6'b1001;
      4'h5: data = 6'b0;
      4'h6: data = 6'b101;
      4'h7: data = 6'b0;
      4'h8: data = 6'b1001;
      4'h9: data = 6'b0;
      4'ha: data = 6'b101;
      4'hb: data = 6'b0;
      4'hc: data = 6'b1001;
      4'hd: data = 6'b0;
      4'he: data = 6'b101;
      4'hf: data = 6'b0;
      default: data = 6'b0;
    endcase

endmodule

module engines$stages$10$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h243185be;
      4'h1: data = 32'hc24b8b70;
      4'h2: data = 32'h59f111f1;
      4'h3: data = 32'h766a0abb;
      4'h4: data = 32'h243185be;
      4'h5: data = 32'hc24b8b70;
      4'h6: data = 32'h59f111f1;
      4'h7: data = 32'h766a0abb;
      4'h8: data = 32'h243185be;
      4'h9: data = 32'hc24b8b70;
      4'ha: data = 32'h59f111f1;
      4'hb: data = 32'h766a0abb;
      4'hc: data = 32'h243185be;
      4'hd: data = 32'hc24b8b70;
      4'he: data = 32'h59f111f1;
      4'hf: data = 32'h766a0abb;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$11(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$10$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$11$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$11$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h550c7dc3;
      4'h1: data = 32'hc76c51a3;
      4'h2: data = 32'h923f82a4;
      4'h3: data = 32'h81c2c92e;
      4'h4: data = 32'h550c7dc3;
      4'h5: data = 32'hc76c51a3;
      4'h6: data = 32'h923f82a4;
      4'h7: data = 32'h81c2c92e;
      4'h8: data = 32'h550c7dc3;
      4'h9: data = 32'hc76c51a3;
      4'ha: data = 32'h923f82a4;
      4'hb: data = 32'h81c2c92e;
      4'hc: data = 32'h550c7dc3;
      4'hd: data = 32'hc76c51a3;
      4'he: data = 32'h923f82a4;
      4'hf: data = 32'h81c2c92e;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$12(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$10$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$12$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$12$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h72be5d74;
      4'h1: data = 32'hd192e819;
      4'h2: data = 32'hab1c5ed5;
      4'h3: data = 32'h92722c85;
      4'h4: data = 32'h72be5d74;
      4'h5: data = 32'hd192e819;
      4'h6: data = 32'hab1c5ed5;
      4'h7: data = 32'h92722c85;
      4'h8: data = 32'h72be5d74;
      4'h9: data = 32'hd192e819;
      4'ha: data = 32'hab1c5ed5;
      4'hb: data = 32'h92722c85;
      4'hc: data = 32'h72be5d74;
      4'hd: data = 32'hd192e819;
      4'he: data = 32'hab1c5ed5;
      4'hf: data = 32'h92722c85;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$13(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$13$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$13$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$13$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$13$control(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [5:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 6'b1001;
      4'h1: data = 6'b0;
      4'h2: data = 6'b1;
      4'h3: data = 6'b0;
      4'h4: data = 6'b1001;
      4'h5: data = 6'b0;
      4'h6: data = 6'b1;
      4'h7: data = 6'b0;
      4'h8: data = 6'b1001;
      4'h9: data = 6'b0;
      4'ha: data = 6'b1;
      4'hb: data = 6'b0;
      4'hc: data = 6'b1001;
      4'hd: data = 6'b0;
      4'he: data = 6'b1;
      4'hf: data = 6'b0;
      default: data = 6'b0;
    endcase

endmodule

module engines$stages$13$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h80deb1fe;
      4'h1: data = 32'hd6990624;
      4'h2: data = 32'hd807aa98;
      4'h3: data = 32'ha2bfe8a1;
      4'h4: data = 32'h80deb1fe;
      4'h5: data = 32'hd6990624;
      4'h6: data = 32'hd807aa98;
      4'h7: data = 32'ha2bfe8a1;
      4'h8: data = 32'h80deb1fe;
      4'h9: data = 32'hd6990624;
      4'ha: data = 32'hd807aa98;
      4'hb: data = 32'ha2bfe8a1;
      4'hc: data = 32'h80deb1fe;
      4'hd: data = 32'hd6990624;
      4'he: data = 32'hd807aa98;
      4'hf: data = 32'ha2bfe8a1;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$13$messages(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h0;
      4'h1: data = 32'h0;
      4'h2: data = 32'h80000000;
      4'h3: data = 32'h0;
      4'h4: data = 32'h0;
      4'h5: data = 32'h0;
      4'h6: data = 32'h80000000;
      4'h7: data = 32'h0;
      4'h8: data = 32'h0;
      4'h9: data = 32'h0;
      4'ha: data = 32'h80000000;
      4'hb: data = 32'h0;
      4'hc: data = 32'h0;
      4'hd: data = 32'h0;
      4'he: data = 32'h80000000;
      4'hf: data = 32'h0;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$14(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$13$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$14$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$14$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h9bdc06a7;
      4'h1: data = 32'hf40e3585;
      4'h2: data = 32'h12835b01;
      4'h3: data = 32'ha81a664b;
      4'h4: data = 32'h9bdc06a7;
      4'h5: data = 32'hf40e3585;
      4'h6: data = 32'h12835b01;
      4'h7: data = 32'ha81a664b;
      4'h8: data = 32'h9bdc06a7;
      4'h9: data = 32'hf40e3585;
      4'ha: data = 32'h12835b01;
      4'hb: data = 32'ha81a664b;
      4'hc: data = 32'h9bdc06a7;
      4'hd: data = 32'hf40e3585;
      4'he: data = 32'h12835b01;
      4'hf: data = 32'ha81a664b;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$15(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$13$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$15$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$15$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$15$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'hc19bf174;
      4'h1: data = 32'h106aa070;
      4'h2: data = 32'h243185be;
      4'h3: data = 32'hc24b8b70;
      4'h4: data = 32'hc19bf174;
      4'h5: data = 32'h106aa070;
      4'h6: data = 32'h243185be;
      4'h7: data = 32'hc24b8b70;
      4'h8: data = 32'hc19bf174;
      4'h9: data = 32'h106aa070;
      4'ha: data = 32'h243185be;
      4'hb: data = 32'hc24b8b70;
      4'hc: data = 32'hc19bf174;
      4'hd: data = 32'h106aa070;
      4'he: data = 32'h243185be;
      4'hf: data = 32'hc24b8b70;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$15$messages(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h280;
      4'h1: data = 32'h0;
      4'h2: data = 32'h0;
      4'h3: data = 32'h0;
      4'h4: data = 32'h280;
      4'h5: data = 32'h0;
      4'h6: data = 32'h0;
      4'h7: data = 32'h0;
      4'h8: data = 32'h280;
      4'h9: data = 32'h0;
      4'ha: data = 32'h0;
      4'hb: data = 32'h0;
      4'hc: data = 32'h280;
      4'hd: data = 32'h0;
      4'he: data = 32'h0;
      4'hf: data = 32'h0;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$16(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$16$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$16$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$16$control(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [5:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 6'b101011;
      4'h1: data = 6'b0;
      4'h2: data = 6'b1;
      4'h3: data = 6'b0;
      4'h4: data = 6'b101011;
      4'h5: data = 6'b0;
      4'h6: data = 6'b1;
      4'h7: data = 6'b0;
      4'h8: data = 6'b101011;
      4'h9: data = 6'b0;
      4'ha: data = 6'b1;
      4'hb: data = 6'b0;
      4'hc: data = 6'b101011;
      4'hd: data = 6'b0;
      4'he: data = 6'b1;
      4'hf: data = 6'b0;
      default: data = 6'b0;
    endcase

endmodule

module engines$stages$16$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'he49b69c1;
      4'h1: data = 32'h19a4c116;
      4'h2: data = 32'h550c7dc3;
      4'h3: data = 32'hc76c51a3;
      4'h4: data = 32'he49b69c1;
      4'h5: data = 32'h19a4c116;
      4'h6: data = 32'h550c7dc3;
      4'h7: data = 32'hc76c51a3;
      4'h8: data = 32'he49b69c1;
      4'h9: data = 32'h19a4c116;
      4'ha: data = 32'h550c7dc3;
      4'hb: data = 32'hc76c51a3;
      4'hc: data = 32'he49b69c1;
      4'hd: data = 32'h19a4c116;
      4'he: data = 32'h550c7dc3;
      4'hf: data = 32'hc76c51a3;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$17(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$17$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$17$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$17$control(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [5:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 6'b1011;
      4'h1: data = 6'b0;
      4'h2: data = 6'b1;
      4'h3: data = 6'b0;
      4'h4: data = 6'b1011;
      4'h5: data = 6'b0;
      4'h6: data = 6'b1;
      4'h7: data = 6'b0;
      4'h8: data = 6'b1011;
      4'h9: data = 6'b0;
      4'ha: data = 6'b1;
      4'hb: data = 6'b0;
      4'hc: data = 6'b1011;
      4'hd: data = 6'b0;
      4'he: data = 6'b1;
      4'hf: data = 6'b0;
      default: data = 6'b0;
    endcase

endmodule

module engines$stages$17$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'hefbe4786;
      4'h1: data = 32'h1e376c08;
      4'h2: data = 32'h72be5d74;
      4'h3: data = 32'hd192e819;
      4'h4: data = 32'hefbe4786;
      4'h5: data = 32'h1e376c08;
      4'h6: data = 32'h72be5d74;
      4'h7: data = 32'hd192e819;
      4'h8: data = 32'hefbe4786;
      4'h9: data = 32'h1e376c08;
      4'ha: data = 32'h72be5d74;
      4'hb: data = 32'hd192e819;
      4'hc: data = 32'hefbe4786;
      4'hd: data = 32'h1e376c08;
      4'he: data = 32'h72be5d74;
      4'hf: data = 32'hd192e819;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$18(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$18$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$18$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$18$control(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [5:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 6'b1000;
      4'h1: data = 6'b0;
      4'h2: data = 6'b1;
      4'h3: data = 6'b0;
      4'h4: data = 6'b1000;
      4'h5: data = 6'b0;
      4'h6: data = 6'b1;
      4'h7: data = 6'b0;
      4'h8: data = 6'b1000;
      4'h9: data = 6'b0;
      4'ha: data = 6'b1;
      4'hb: data = 6'b0;
      4'hc: data = 6'b1000;
      4'hd: data = 6'b0;
      4'he: data = 6'b1;
      4'hf: data = 6'b0;
      default: data = 6'b0;
    endcase

endmodule

module engines$stages$18$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'hfc19dc6;
      4'h1: data = 32'h2748774c;
      4'h2: data = 32'h80deb1fe;
      4'h3: data = 32'hd6990624;
      4'h4: data = 32'hfc19dc6;
      4'h5: data = 32'h2748774c;
      4'h6: data = 32'h80deb1fe;
      4'h7: data = 32'hd6990624;
      4'h8: data = 32'hfc19dc6;
      4'h9: data = 32'h2748774c;
      4'ha: data = 32'h80deb1fe;
      4'hb: data = 32'hd6990624;
      4'hc: data = 32'hfc19dc6;
      4'hd: data = 32'h2748774c;
      4'he: data = 32'h80deb1fe;
      4'hf: data = 32'hd6990624;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$19(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$18$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$19$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$19$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h240ca1cc;
      4'h1: data = 32'h34b0bcb5;
      4'h2: data = 32'h9bdc06a7;
      4'h3: data = 32'hf40e3585;
      4'h4: data = 32'h240ca1cc;
      4'h5: data = 32'h34b0bcb5;
      4'h6: data = 32'h9bdc06a7;
      4'h7: data = 32'hf40e3585;
      4'h8: data = 32'h240ca1cc;
      4'h9: data = 32'h34b0bcb5;
      4'ha: data = 32'h9bdc06a7;
      4'hb: data = 32'hf40e3585;
      4'hc: data = 32'h240ca1cc;
      4'hd: data = 32'h34b0bcb5;
      4'he: data = 32'h9bdc06a7;
      4'hf: data = 32'hf40e3585;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$2(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b1;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b1;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b1;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b1;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b1;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'ha54ff53a;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h5be0cd19;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$2$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$2$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$2$control(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [5:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 6'b1011;
      4'h1: data = 6'b0;
      4'h2: data = 6'b10000;
      4'h3: data = 6'b0;
      4'h4: data = 6'b1011;
      4'h5: data = 6'b0;
      4'h6: data = 6'b10000;
      4'h7: data = 6'b0;
      4'h8: data = 6'b1011;
      4'h9: data = 6'b0;
      4'ha: data = 6'b10000;
      4'hb: data = 6'b0;
      4'hc: data = 6'b1011;
      4'hd: data = 6'b0;
      4'he: data = 6'b10000;
      4'hf: data = 6'b0;
      default: data = 6'b0;
    endcase

endmodule

module engines$stages$2$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h0;
      4'h1: data = 32'h4d2c6dfc;
      4'h2: data = 32'h0;
      4'h3: data = 32'hd5a79147;
      4'h4: data = 32'h0;
      4'h5: data = 32'h4d2c6dfc;
      4'h6: data = 32'h0;
      4'h7: data = 32'hd5a79147;
      4'h8: data = 32'h0;
      4'h9: data = 32'h4d2c6dfc;
      4'ha: data = 32'h0;
      4'hb: data = 32'hd5a79147;
      4'hc: data = 32'h0;
      4'hd: data = 32'h4d2c6dfc;
      4'he: data = 32'h0;
      4'hf: data = 32'hd5a79147;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$20(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$18$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$20$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$20$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$20$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h2de92c6f;
      4'h1: data = 32'h391c0cb3;
      4'h2: data = 32'hc19bf174;
      4'h3: data = 32'h106aa070;
      4'h4: data = 32'h2de92c6f;
      4'h5: data = 32'h391c0cb3;
      4'h6: data = 32'hc19bf174;
      4'h7: data = 32'h106aa070;
      4'h8: data = 32'h2de92c6f;
      4'h9: data = 32'h391c0cb3;
      4'ha: data = 32'hc19bf174;
      4'hb: data = 32'h106aa070;
      4'hc: data = 32'h2de92c6f;
      4'hd: data = 32'h391c0cb3;
      4'he: data = 32'hc19bf174;
      4'hf: data = 32'h106aa070;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$20$messages(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h0;
      4'h1: data = 32'h0;
      4'h2: data = 32'h100;
      4'h3: data = 32'h0;
      4'h4: data = 32'h0;
      4'h5: data = 32'h0;
      4'h6: data = 32'h100;
      4'h7: data = 32'h0;
      4'h8: data = 32'h0;
      4'h9: data = 32'h0;
      4'ha: data = 32'h100;
      4'hb: data = 32'h0;
      4'hc: data = 32'h0;
      4'hd: data = 32'h0;
      4'he: data = 32'h100;
      4'hf: data = 32'h0;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$21(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$0$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$21$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$21$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h4a7484aa;
      4'h1: data = 32'h4ed8aa4a;
      4'h2: data = 32'he49b69c1;
      4'h3: data = 32'h19a4c116;
      4'h4: data = 32'h4a7484aa;
      4'h5: data = 32'h4ed8aa4a;
      4'h6: data = 32'he49b69c1;
      4'h7: data = 32'h19a4c116;
      4'h8: data = 32'h4a7484aa;
      4'h9: data = 32'h4ed8aa4a;
      4'ha: data = 32'he49b69c1;
      4'hb: data = 32'h19a4c116;
      4'hc: data = 32'h4a7484aa;
      4'hd: data = 32'h4ed8aa4a;
      4'he: data = 32'he49b69c1;
      4'hf: data = 32'h19a4c116;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$22(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$0$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$22$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$22$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h5cb0a9dc;
      4'h1: data = 32'h5b9cca4f;
      4'h2: data = 32'hefbe4786;
      4'h3: data = 32'h1e376c08;
      4'h4: data = 32'h5cb0a9dc;
      4'h5: data = 32'h5b9cca4f;
      4'h6: data = 32'hefbe4786;
      4'h7: data = 32'h1e376c08;
      4'h8: data = 32'h5cb0a9dc;
      4'h9: data = 32'h5b9cca4f;
      4'ha: data = 32'hefbe4786;
      4'hb: data = 32'h1e376c08;
      4'hc: data = 32'h5cb0a9dc;
      4'hd: data = 32'h5b9cca4f;
      4'he: data = 32'hefbe4786;
      4'hf: data = 32'h1e376c08;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$23(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$0$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$23$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$23$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h76f988da;
      4'h1: data = 32'h682e6ff3;
      4'h2: data = 32'hfc19dc6;
      4'h3: data = 32'h2748774c;
      4'h4: data = 32'h76f988da;
      4'h5: data = 32'h682e6ff3;
      4'h6: data = 32'hfc19dc6;
      4'h7: data = 32'h2748774c;
      4'h8: data = 32'h76f988da;
      4'h9: data = 32'h682e6ff3;
      4'ha: data = 32'hfc19dc6;
      4'hb: data = 32'h2748774c;
      4'hc: data = 32'h76f988da;
      4'hd: data = 32'h682e6ff3;
      4'he: data = 32'hfc19dc6;
      4'hf: data = 32'h2748774c;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$24(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$0$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$24$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$24$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h983e5152;
      4'h1: data = 32'h748f82ee;
      4'h2: data = 32'h240ca1cc;
      4'h3: data = 32'h34b0bcb5;
      4'h4: data = 32'h983e5152;
      4'h5: data = 32'h748f82ee;
      4'h6: data = 32'h240ca1cc;
      4'h7: data = 32'h34b0bcb5;
      4'h8: data = 32'h983e5152;
      4'h9: data = 32'h748f82ee;
      4'ha: data = 32'h240ca1cc;
      4'hb: data = 32'h34b0bcb5;
      4'hc: data = 32'h983e5152;
      4'hd: data = 32'h748f82ee;
      4'he: data = 32'h240ca1cc;
      4'hf: data = 32'h34b0bcb5;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$25(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$0$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$25$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$25$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'ha831c66d;
      4'h1: data = 32'h78a5636f;
      4'h2: data = 32'h2de92c6f;
      4'h3: data = 32'h391c0cb3;
      4'h4: data = 32'ha831c66d;
      4'h5: data = 32'h78a5636f;
      4'h6: data = 32'h2de92c6f;
      4'h7: data = 32'h391c0cb3;
      4'h8: data = 32'ha831c66d;
      4'h9: data = 32'h78a5636f;
      4'ha: data = 32'h2de92c6f;
      4'hb: data = 32'h391c0cb3;
      4'hc: data = 32'ha831c66d;
      4'hd: data = 32'h78a5636f;
      4'he: data = 32'h2de92c6f;
      4'hf: data = 32'h391c0cb3;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$26(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$0$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$26$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$26$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'hb00327c8;
      4'h1: data = 32'h84c87814;
      4'h2: data = 32'h4a7484aa;
      4'h3: data = 32'h4ed8aa4a;
      4'h4: data = 32'hb00327c8;
      4'h5: data = 32'h84c87814;
      4'h6: data = 32'h4a7484aa;
      4'h7: data = 32'h4ed8aa4a;
      4'h8: data = 32'hb00327c8;
      4'h9: data = 32'h84c87814;
      4'ha: data = 32'h4a7484aa;
      4'hb: data = 32'h4ed8aa4a;
      4'hc: data = 32'hb00327c8;
      4'hd: data = 32'h84c87814;
      4'he: data = 32'h4a7484aa;
      4'hf: data = 32'h4ed8aa4a;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$27(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$0$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$27$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$27$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'hbf597fc7;
      4'h1: data = 32'h8cc70208;
      4'h2: data = 32'h5cb0a9dc;
      4'h3: data = 32'h5b9cca4f;
      4'h4: data = 32'hbf597fc7;
      4'h5: data = 32'h8cc70208;
      4'h6: data = 32'h5cb0a9dc;
      4'h7: data = 32'h5b9cca4f;
      4'h8: data = 32'hbf597fc7;
      4'h9: data = 32'h8cc70208;
      4'ha: data = 32'h5cb0a9dc;
      4'hb: data = 32'h5b9cca4f;
      4'hc: data = 32'hbf597fc7;
      4'hd: data = 32'h8cc70208;
      4'he: data = 32'h5cb0a9dc;
      4'hf: data = 32'h5b9cca4f;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$28(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$0$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$28$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$28$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'hc6e00bf3;
      4'h1: data = 32'h90befffa;
      4'h2: data = 32'h76f988da;
      4'h3: data = 32'h682e6ff3;
      4'h4: data = 32'hc6e00bf3;
      4'h5: data = 32'h90befffa;
      4'h6: data = 32'h76f988da;
      4'h7: data = 32'h682e6ff3;
      4'h8: data = 32'hc6e00bf3;
      4'h9: data = 32'h90befffa;
      4'ha: data = 32'h76f988da;
      4'hb: data = 32'h682e6ff3;
      4'hc: data = 32'hc6e00bf3;
      4'hd: data = 32'h90befffa;
      4'he: data = 32'h76f988da;
      4'hf: data = 32'h682e6ff3;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$29(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$0$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$29$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$29$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'hd5a79147;
      4'h1: data = 32'ha4506ceb;
      4'h2: data = 32'h983e5152;
      4'h3: data = 32'h748f82ee;
      4'h4: data = 32'hd5a79147;
      4'h5: data = 32'ha4506ceb;
      4'h6: data = 32'h983e5152;
      4'h7: data = 32'h748f82ee;
      4'h8: data = 32'hd5a79147;
      4'h9: data = 32'ha4506ceb;
      4'ha: data = 32'h983e5152;
      4'hb: data = 32'h748f82ee;
      4'hc: data = 32'hd5a79147;
      4'hd: data = 32'ha4506ceb;
      4'he: data = 32'h983e5152;
      4'hf: data = 32'h748f82ee;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$3(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b1;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b1;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b1;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b1;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b1;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h3c6ef372;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h1f83d9ab;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$2$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$3$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$3$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h0;
      4'h1: data = 32'h53380d13;
      4'h2: data = 32'h0;
      4'h3: data = 32'h6ca6351;
      4'h4: data = 32'h0;
      4'h5: data = 32'h53380d13;
      4'h6: data = 32'h0;
      4'h7: data = 32'h6ca6351;
      4'h8: data = 32'h0;
      4'h9: data = 32'h53380d13;
      4'ha: data = 32'h0;
      4'hb: data = 32'h6ca6351;
      4'hc: data = 32'h0;
      4'hd: data = 32'h53380d13;
      4'he: data = 32'h0;
      4'hf: data = 32'h6ca6351;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$30(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$0$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$30$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$30$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h6ca6351;
      4'h1: data = 32'hbef9a3f7;
      4'h2: data = 32'ha831c66d;
      4'h3: data = 32'h78a5636f;
      4'h4: data = 32'h6ca6351;
      4'h5: data = 32'hbef9a3f7;
      4'h6: data = 32'ha831c66d;
      4'h7: data = 32'h78a5636f;
      4'h8: data = 32'h6ca6351;
      4'h9: data = 32'hbef9a3f7;
      4'ha: data = 32'ha831c66d;
      4'hb: data = 32'h78a5636f;
      4'hc: data = 32'h6ca6351;
      4'hd: data = 32'hbef9a3f7;
      4'he: data = 32'ha831c66d;
      4'hf: data = 32'h78a5636f;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$31(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$0$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$31$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$31$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h14292967;
      4'h1: data = 32'hc67178f2;
      4'h2: data = 32'hb00327c8;
      4'h3: data = 32'h84c87814;
      4'h4: data = 32'h14292967;
      4'h5: data = 32'hc67178f2;
      4'h6: data = 32'hb00327c8;
      4'h7: data = 32'h84c87814;
      4'h8: data = 32'h14292967;
      4'h9: data = 32'hc67178f2;
      4'ha: data = 32'hb00327c8;
      4'hb: data = 32'h84c87814;
      4'hc: data = 32'h14292967;
      4'hd: data = 32'hc67178f2;
      4'he: data = 32'hb00327c8;
      4'hf: data = 32'h84c87814;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$4(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b1;
    localparam  starts_b = 1'b1;
    localparam  starts_c = 1'b1;
    localparam  starts_f = 1'b1;
    localparam  starts_g = 1'b1;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'hbb67ae85;
    localparam  initial_c = 32'h3c6ef372;
    localparam  initial_e = 32'h510e527f;
    localparam  initial_f = 32'h9b05688c;
    localparam  initial_g = 32'h1f83d9ab;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$4$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$4$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$4$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$4$control(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [5:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 6'b1001;
      4'h1: data = 6'b0;
      4'h2: data = 6'b10000;
      4'h3: data = 6'b0;
      4'h4: data = 6'b1001;
      4'h5: data = 6'b0;
      4'h6: data = 6'b10000;
      4'h7: data = 6'b0;
      4'h8: data = 6'b1001;
      4'h9: data = 6'b0;
      4'ha: data = 6'b10000;
      4'hb: data = 6'b0;
      4'hc: data = 6'b1001;
      4'hd: data = 6'b0;
      4'he: data = 6'b10000;
      4'hf: data = 6'b0;
      default: data = 6'b0;
    endcase

endmodule

module engines$stages$4$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h3956c25b;
      4'h1: data = 32'h650a7354;
      4'h2: data = 32'h0;
      4'h3: data = 32'h14292967;
      4'h4: data = 32'h3956c25b;
      4'h5: data = 32'h650a7354;
      4'h6: data = 32'h0;
      4'h7: data = 32'h14292967;
      4'h8: data = 32'h3956c25b;
      4'h9: data = 32'h650a7354;
      4'ha: data = 32'h0;
      4'hb: data = 32'h14292967;
      4'hc: data = 32'h3956c25b;
      4'hd: data = 32'h650a7354;
      4'he: data = 32'h0;
      4'hf: data = 32'h14292967;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$4$messages(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h80000000;
      4'h1: data = 32'h0;
      4'h2: data = 32'h0;
      4'h3: data = 32'h0;
      4'h4: data = 32'h80000000;
      4'h5: data = 32'h0;
      4'h6: data = 32'h0;
      4'h7: data = 32'h0;
      4'h8: data = 32'h80000000;
      4'h9: data = 32'h0;
      4'ha: data = 32'h0;
      4'hb: data = 32'h0;
      4'hc: data = 32'h80000000;
      4'hd: data = 32'h0;
      4'he: data = 32'h0;
      4'hf: data = 32'h0;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$5(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$10$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$5$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$5$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h59f111f1;
      4'h1: data = 32'h766a0abb;
      4'h2: data = 32'h428a2f98;
      4'h3: data = 32'h27b70a85;
      4'h4: data = 32'h59f111f1;
      4'h5: data = 32'h766a0abb;
      4'h6: data = 32'h428a2f98;
      4'h7: data = 32'h27b70a85;
      4'h8: data = 32'h59f111f1;
      4'h9: data = 32'h766a0abb;
      4'ha: data = 32'h428a2f98;
      4'hb: data = 32'h27b70a85;
      4'hc: data = 32'h59f111f1;
      4'hd: data = 32'h766a0abb;
      4'he: data = 32'h428a2f98;
      4'hf: data = 32'h27b70a85;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$6(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$10$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$6$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$6$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h923f82a4;
      4'h1: data = 32'h81c2c92e;
      4'h2: data = 32'h71374491;
      4'h3: data = 32'h2e1b2138;
      4'h4: data = 32'h923f82a4;
      4'h5: data = 32'h81c2c92e;
      4'h6: data = 32'h71374491;
      4'h7: data = 32'h2e1b2138;
      4'h8: data = 32'h923f82a4;
      4'h9: data = 32'h81c2c92e;
      4'ha: data = 32'h71374491;
      4'hb: data = 32'h2e1b2138;
      4'hc: data = 32'h923f82a4;
      4'hd: data = 32'h81c2c92e;
      4'he: data = 32'h71374491;
      4'hf: data = 32'h2e1b2138;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$7(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$10$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$7$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$7$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'hab1c5ed5;
      4'h1: data = 32'h92722c85;
      4'h2: data = 32'hb5c0fbcf;
      4'h3: data = 32'h4d2c6dfc;
      4'h4: data = 32'hab1c5ed5;
      4'h5: data = 32'h92722c85;
      4'h6: data = 32'hb5c0fbcf;
      4'h7: data = 32'h4d2c6dfc;
      4'h8: data = 32'hab1c5ed5;
      4'h9: data = 32'h92722c85;
      4'ha: data = 32'hb5c0fbcf;
      4'hb: data = 32'h4d2c6dfc;
      4'hc: data = 32'hab1c5ed5;
      4'hd: data = 32'h92722c85;
      4'he: data = 32'hb5c0fbcf;
      4'hf: data = 32'h4d2c6dfc;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$8(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$10$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$8$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$8$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'hd807aa98;
      4'h1: data = 32'ha2bfe8a1;
      4'h2: data = 32'he9b5dba5;
      4'h3: data = 32'h53380d13;
      4'h4: data = 32'hd807aa98;
      4'h5: data = 32'ha2bfe8a1;
      4'h6: data = 32'he9b5dba5;
      4'h7: data = 32'h53380d13;
      4'h8: data = 32'hd807aa98;
      4'h9: data = 32'ha2bfe8a1;
      4'ha: data = 32'he9b5dba5;
      4'hb: data = 32'h53380d13;
      4'hc: data = 32'hd807aa98;
      4'hd: data = 32'ha2bfe8a1;
      4'he: data = 32'he9b5dba5;
      4'hf: data = 32'h53380d13;
      default: data = 32'h0;
    endcase

endmodule

module engines$stages$9(clk,pass,pass_next,word,digest,k_word,b_word,c_word,f_word,g_word,w_in,s1_in,y_in,x_in,h_in,d_in,a_in,b_in,c_in,e_in,f_in,g_in,w,s1,y,x,h,d,a,b,c,e,f,g);

    // Module arguments
    input wire  clk;
    input wire  [3:0] pass;
    output reg  [3:0] pass_next;
    input wire  [31:0] word;
    input wire  [31:0] digest;
    input wire  [31:0] k_word;
    input wire  [31:0] b_word;
    input wire  [31:0] c_word;
    input wire  [31:0] f_word;
    input wire  [31:0] g_word;
    input wire  [31:0] w_in;
    input wire  [31:0] s1_in;
    input wire  [31:0] y_in;
    input wire  [31:0] x_in;
    input wire  [31:0] h_in;
    input wire  [31:0] d_in;
    input wire  [31:0] a_in;
    input wire  [31:0] b_in;
    input wire  [31:0] c_in;
    input wire  [31:0] e_in;
    input wire  [31:0] f_in;
    input wire  [31:0] g_in;
    output reg  [31:0] w;
    output reg  [31:0] s1;
    output reg  [31:0] y;
    output reg  [31:0] x;
    output reg  [31:0] h;
    output reg  [31:0] d;
    output reg  [31:0] a;
    output reg  [31:0] b;
    output reg  [31:0] c;
    output reg  [31:0] e;
    output reg  [31:0] f;
    output reg  [31:0] g;

    // Constant declarations
    localparam  has_two_registers = 1'b0;
    localparam  has_w = 1'b1;
    localparam  has_w_in = 1'b1;
    localparam  has_x_in = 1'b1;
    localparam  has_y_in = 1'b1;
    localparam  has_s1_in = 1'b1;
    localparam  loads_b = 1'b0;
    localparam  loads_c = 1'b0;
    localparam  loads_f = 1'b0;
    localparam  loads_g = 1'b0;
    localparam  clears_state = 1'b0;
    localparam  clears_functions = 1'b0;
    localparam  sums_the_job = 1'b0;
    localparam  starts_a = 1'b0;
    localparam  starts_b = 1'b0;
    localparam  starts_c = 1'b0;
    localparam  starts_f = 1'b0;
    localparam  starts_g = 1'b0;
    localparam  initial_a = 32'h6a09e667;
    localparam  initial_b = 32'h6a09e667;
    localparam  initial_c = 32'h6a09e667;
    localparam  initial_e = 32'h6a09e667;
    localparam  initial_f = 32'h6a09e667;
    localparam  initial_g = 32'h6a09e667;

    // Stub signals
    reg  [3:0] control$address;
    wire  [5:0] control$data;
    reg  [3:0] messages$address;
    wire  [31:0] messages$data;
    reg  [3:0] ks$address;
    wire  [31:0] ks$data;
    reg  [3:0] pass_late$d;
    wire  [3:0] pass_late$q;
    reg  pass_late$clock;
    reg  [3:0] pass_later$d;
    wire  [3:0] pass_later$q;
    reg  pass_later$clock;
    reg  [5:0] loads$d;
    wire  [5:0] loads$q;
    reg  loads$clock;
    reg  [5:0] starts$d;
    wire  [5:0] starts$q;
    reg  starts$clock;
    reg  [5:0] clears_s1$d;
    wire  [5:0] clears_s1$q;
    reg  clears_s1$clock;
    reg  [31:0] w_sum$d;
    wire  [31:0] w_sum$q;
    reg  w_sum$clock;
    reg  [31:0] kw$d;
    wire  [31:0] kw$q;
    reg  kw$clock;
    reg  [31:0] hkw$d;
    wire  [31:0] hkw$q;
    reg  hkw$clock;
    reg  [31:0] dhkw$d;
    wire  [31:0] dhkw$q;
    reg  dhkw$clock;
    reg  [31:0] e_functions$d;
    wire  [31:0] e_functions$q;
    reg  e_functions$clock;
    reg  [31:0] a_functions$d;
    wire  [31:0] a_functions$q;
    reg  a_functions$clock;
    reg  [31:0] t1$d;
    wire  [31:0] t1$q;
    reg  t1$clock;
    reg  [31:0] s1_late$d;
    wire  [31:0] s1_late$q;
    reg  s1_late$clock;
    reg  [31:0] a_next$d;
    wire  [31:0] a_next$q;
    reg  a_next$clock;
    reg  [31:0] b_next$d;
    wire  [31:0] b_next$q;
    reg  b_next$clock;
    reg  [31:0] c_next$d;
    wire  [31:0] c_next$q;
    reg  c_next$clock;
    reg  [31:0] e_next$d;
    wire  [31:0] e_next$q;
    reg  e_next$clock;
    reg  [31:0] f_next$d;
    wire  [31:0] f_next$q;
    reg  f_next$clock;
    reg  [31:0] g_next$d;
    wire  [31:0] g_next$q;
    reg  g_next$clock;
    reg  [31:0] w_wait$d;
    wire  [31:0] w_wait$q;
    reg  w_wait$clock;
    reg  [31:0] s1_wait$d;
    wire  [31:0] s1_wait$q;
    reg  s1_wait$clock;
    reg  [31:0] x_wait$d;
    wire  [31:0] x_wait$q;
    reg  x_wait$clock;
    reg  [31:0] y_wait$d;
    wire  [31:0] y_wait$q;
    reg  y_wait$clock;
    reg  [31:0] hkw_wait$d;
    wire  [31:0] hkw_wait$q;
    reg  hkw_wait$clock;
    reg  [31:0] dhkw_wait$d;
    wire  [31:0] dhkw_wait$q;
    reg  dhkw_wait$clock;
    reg  [31:0] a_wait$d;
    wire  [31:0] a_wait$q;
    reg  a_wait$clock;
    reg  [31:0] b_wait$d;
    wire  [31:0] b_wait$q;
    reg  b_wait$clock;
    reg  [31:0] e_wait$d;
    wire  [31:0] e_wait$q;
    reg  e_wait$clock;
    reg  [31:0] f_wait$d;
    wire  [31:0] f_wait$q;
    reg  f_wait$clock;
    reg  [31:0] add_w$x;
    reg  [31:0] add_w$y;
    wire  [31:0] add_w$sum;
    reg  [31:0] add_x$x;
    reg  [31:0] add_x$y;
    wire  [31:0] add_x$sum;
    reg  [31:0] add_y$x;
    reg  [31:0] add_y$y;
    wire  [31:0] add_y$sum;
    reg  [31:0] add_kw$x;
    reg  [31:0] add_kw$y;
    wire  [31:0] add_kw$sum;
    reg  [31:0] add_hkw$x;
    reg  [31:0] add_hkw$y;
    wire  [31:0] add_hkw$sum;
    reg  [31:0] add_dhkw$x;
    reg  [31:0] add_dhkw$y;
    wire  [31:0] add_dhkw$sum;
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

    // Local signals
    reg  [31:0] small_sigma0;
    reg  [31:0] small_sigma1;
    reg  [31:0] big_sigma0;
    reg  [31:0] big_sigma1;
    reg  [31:0] k;
    reg  [31:0] e_functions_now;
    reg  [31:0] a_functions_now;
    reg  loads_e_now;
    reg  loads_a_now;
    reg  starts_e_now;
    reg  starts_a_now;
    reg  clears_s1_now;

    // Sub module instances
    engines$stages$10$control control(
        .address(control$address),
        .data(control$data)
    );
    engines$stages$0$messages messages(
        .address(messages$address),
        .data(messages$data)
    );
    engines$stages$9$ks ks(
        .address(ks$address),
        .data(ks$data)
    );
    engines$stages$0$pass_late pass_late(
        .d(pass_late$d),
        .q(pass_late$q),
        .clock(pass_late$clock)
    );
    engines$stages$0$pass_late pass_later(
        .d(pass_later$d),
        .q(pass_later$q),
        .clock(pass_later$clock)
    );
    engines$stages$0$clears_s1 loads(
        .d(loads$d),
        .q(loads$q),
        .clock(loads$clock)
    );
    engines$stages$0$clears_s1 starts(
        .d(starts$d),
        .q(starts$q),
        .clock(starts$clock)
    );
    engines$stages$0$clears_s1 clears_s1(
        .d(clears_s1$d),
        .q(clears_s1$q),
        .clock(clears_s1$clock)
    );
    engines$job$0 w_sum(
        .d(w_sum$d),
        .q(w_sum$q),
        .clock(w_sum$clock)
    );
    engines$job$0 kw(
        .d(kw$d),
        .q(kw$q),
        .clock(kw$clock)
    );
    engines$job$0 hkw(
        .d(hkw$d),
        .q(hkw$q),
        .clock(hkw$clock)
    );
    engines$job$0 dhkw(
        .d(dhkw$d),
        .q(dhkw$q),
        .clock(dhkw$clock)
    );
    engines$job$0 e_functions(
        .d(e_functions$d),
        .q(e_functions$q),
        .clock(e_functions$clock)
    );
    engines$job$0 a_functions(
        .d(a_functions$d),
        .q(a_functions$q),
        .clock(a_functions$clock)
    );
    engines$job$0 t1(
        .d(t1$d),
        .q(t1$q),
        .clock(t1$clock)
    );
    engines$job$0 s1_late(
        .d(s1_late$d),
        .q(s1_late$q),
        .clock(s1_late$clock)
    );
    engines$job$0 a_next(
        .d(a_next$d),
        .q(a_next$q),
        .clock(a_next$clock)
    );
    engines$job$0 b_next(
        .d(b_next$d),
        .q(b_next$q),
        .clock(b_next$clock)
    );
    engines$job$0 c_next(
        .d(c_next$d),
        .q(c_next$q),
        .clock(c_next$clock)
    );
    engines$job$0 e_next(
        .d(e_next$d),
        .q(e_next$q),
        .clock(e_next$clock)
    );
    engines$job$0 f_next(
        .d(f_next$d),
        .q(f_next$q),
        .clock(f_next$clock)
    );
    engines$job$0 g_next(
        .d(g_next$d),
        .q(g_next$q),
        .clock(g_next$clock)
    );
    engines$stages$0$hkw_wait w_wait(
        .d(w_wait$d),
        .q(w_wait$q),
        .clock(w_wait$clock)
    );
    engines$digest$0$line s1_wait(
        .d(s1_wait$d),
        .q(s1_wait$q),
        .clock(s1_wait$clock)
    );
    engines$stages$0$x_wait x_wait(
        .d(x_wait$d),
        .q(x_wait$q),
        .clock(x_wait$clock)
    );
    engines$stages$0$y_wait y_wait(
        .d(y_wait$d),
        .q(y_wait$q),
        .clock(y_wait$clock)
    );
    engines$stages$0$hkw_wait hkw_wait(
        .d(hkw_wait$d),
        .q(hkw_wait$q),
        .clock(hkw_wait$clock)
    );
    engines$digest$0$line dhkw_wait(
        .d(dhkw_wait$d),
        .q(dhkw_wait$q),
        .clock(dhkw_wait$clock)
    );
    engines$digest$0$line a_wait(
        .d(a_wait$d),
        .q(a_wait$q),
        .clock(a_wait$clock)
    );
    engines$digest$0$line b_wait(
        .d(b_wait$d),
        .q(b_wait$q),
        .clock(b_wait$clock)
    );
    engines$digest$0$line e_wait(
        .d(e_wait$d),
        .q(e_wait$q),
        .clock(e_wait$clock)
    );
    engines$digest$0$line f_wait(
        .d(f_wait$d),
        .q(f_wait$q),
        .clock(f_wait$clock)
    );
    add add_w(
        .x(add_w$x),
        .y(add_w$y),
        .sum(add_w$sum)
    );
    add add_x(
        .x(add_x$x),
        .y(add_x$y),
        .sum(add_x$sum)
    );
    add add_y(
        .x(add_y$x),
        .y(add_y$y),
        .sum(add_y$sum)
    );
    add add_kw(
        .x(add_kw$x),
        .y(add_kw$y),
        .sum(add_kw$sum)
    );
    add add_hkw(
        .x(add_hkw$x),
        .y(add_hkw$y),
        .sum(add_hkw$sum)
    );
    add add_dhkw(
        .x(add_dhkw$x),
        .y(add_dhkw$y),
        .sum(add_dhkw$sum)
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

    // Update code
    always @(*) begin
        pass_late$clock = clk;
        pass_later$clock = clk;
        loads$clock = clk;
        starts$clock = clk;
        clears_s1$clock = clk;
        w_sum$clock = clk;
        kw$clock = clk;
        hkw$clock = clk;
        dhkw$clock = clk;
        e_functions$clock = clk;
        a_functions$clock = clk;
        t1$clock = clk;
        s1_late$clock = clk;
        a_next$clock = clk;
        b_next$clock = clk;
        c_next$clock = clk;
        e_next$clock = clk;
        f_next$clock = clk;
        g_next$clock = clk;
        w_wait$clock = clk;
        s1_wait$clock = clk;
        x_wait$clock = clk;
        y_wait$clock = clk;
        hkw_wait$clock = clk;
        dhkw_wait$clock = clk;
        a_wait$clock = clk;
        b_wait$clock = clk;
        e_wait$clock = clk;
        f_wait$clock = clk;
        pass_late$d = pass_late$q;
        pass_later$d = pass_later$q;
        loads$d = loads$q;
        starts$d = starts$q;
        clears_s1$d = clears_s1$q;
        w_sum$d = w_sum$q;
        kw$d = kw$q;
        hkw$d = hkw$q;
        dhkw$d = dhkw$q;
        e_functions$d = e_functions$q;
        a_functions$d = a_functions$q;
        t1$d = t1$q;
        s1_late$d = s1_late$q;
        a_next$d = a_next$q;
        b_next$d = b_next$q;
        c_next$d = c_next$q;
        e_next$d = e_next$q;
        f_next$d = f_next$q;
        g_next$d = g_next$q;
        w_wait$d = w_wait$q;
        s1_wait$d = s1_wait$q;
        x_wait$d = x_wait$q;
        y_wait$d = y_wait$q;
        hkw_wait$d = hkw_wait$q;
        dhkw_wait$d = dhkw_wait$q;
        a_wait$d = a_wait$q;
        b_wait$d = b_wait$q;
        e_wait$d = e_wait$q;
        f_wait$d = f_wait$q;
        control$address = pass;
        messages$address = pass;
        ks$address = pass_late$q;
        pass_late$d = pass;
        pass_later$d = pass_late$q;
        loads$d = (loads$q << 32'h1) | ((control$data[(32'h3)+:(1)]) & 6'h3f);
        starts$d = (starts$q << 32'h1) | ((control$data[(32'h4)+:(1)]) & 6'h3f);
        clears_s1$d = (clears_s1$q << 32'h1) | ((control$data[(32'h5)+:(1)]) & 6'h3f);
        pass_next = pass_late$q;
        loads_e_now = loads$q[32'h3];
        loads_a_now = loads$q[32'h4];
        starts_e_now = starts$q[32'h3];
        starts_a_now = starts$q[32'h4];
        clears_s1_now = clears_s1$q[32'h0];
        if (has_two_registers) begin
            pass_next = pass_later$q;
            loads_e_now = loads$q[32'h4];
            loads_a_now = loads$q[32'h5];
            starts_e_now = starts$q[32'h4];
            starts_a_now = starts$q[32'h5];
            clears_s1_now = clears_s1$q[32'h2];
        end
        add_w$x = y_in;
        add_w$y = s1_in;
        w_sum$d = add_w$sum;
        if (~has_s1_in) begin
            w_sum$d = y_in;
        end
        if (~has_y_in) begin
            w_sum$d = s1_in;
        end
        if (control$data[32'h0]) begin
            w_sum$d = messages$data;
        end
        if (control$data[32'h1]) begin
            w_sum$d = word;
        end
        if (control$data[32'h2]) begin
            w_sum$d = digest;
        end
        w_wait$d = w_sum$q;
        w = w_wait$q;
        small_sigma0 = ((w_sum$q >> 32'h7) | (w_sum$q << 32'h19)) ^ ((w_sum$q >> 32'h12) | (w_sum$q << 32'he)) ^ (w_sum$q >> 32'h3);
        small_sigma1 = ((w_sum$q >> 32'h11) | (w_sum$q << 32'hf)) ^ ((w_sum$q >> 32'h13) | (w_sum$q << 32'hd)) ^ (w_sum$q >> 32'ha);
        s1_wait$d = small_sigma1;
        s1_late$d = s1_wait$q;
        if (clears_s1_now) begin
            s1_late$d = 32'h0;
        end
        s1 = s1_late$q;
        add_x$x = w_in;
        add_x$y = small_sigma0;
        x_wait$d = add_x$sum;
        if (~has_w) begin
            x_wait$d = w_in;
        end
        if (~has_w_in) begin
            x_wait$d = small_sigma0;
        end
        x = x_wait$q;
        add_y$x = x_in;
        add_y$y = w_sum$q;
        y_wait$d = add_y$sum;
        if (~has_w) begin
            y_wait$d = x_in;
        end
        if (~has_x_in) begin
            y_wait$d = w_sum$q;
        end
        y = y_wait$q;
        k = ks$data;
        if (sums_the_job & loads$q[32'h0]) begin
            k = k_word;
        end
        add_kw$x = w_sum$q;
        add_kw$y = k;
        kw$d = add_kw$sum;
        if (~has_w) begin
            kw$d = k;
        end
        add_hkw$x = h_in;
        add_hkw$y = kw$q;
        hkw$d = add_hkw$sum;
        if (sums_the_job & loads$q[32'h1]) begin
            hkw$d = kw$q;
        end
        hkw_wait$d = hkw$q;
        add_dhkw$x = d_in;
        add_dhkw$y = hkw$q;
        dhkw$d = add_dhkw$sum;
        dhkw_wait$d = dhkw$q;
        big_sigma1 = ((e_in >> 32'h6) | (e_in << 32'h1a)) ^ ((e_in >> 32'hb) | (e_in << 32'h15)) ^ ((e_in >> 32'h19) | (e_in << 32'h7));
        add_ch_e$x = big_sigma1;
        add_ch_e$e = e_in;
        add_ch_e$f = f_in;
        add_ch_e$g = g_in;
        e_functions$d = add_ch_e$sum;
        if (clears_functions & loads$q[32'h3]) begin
            e_functions$d = 32'h0;
        end
        e_functions_now = add_ch_e$sum;
        if (has_two_registers) begin
            e_functions_now = e_functions$q;
        end
        add_e$x = dhkw_wait$q;
        add_e$y = e_functions_now;
        add_t1$x = hkw_wait$q;
        add_t1$y = e_functions_now;
        t1$d = add_t1$sum;
        e_wait$d = e_in;
        f_wait$d = f_in;
        e_next$d = add_e$sum;
        f_next$d = e_wait$q;
        g_next$d = f_wait$q;
        if (loads_e_now) begin
            if (loads_f) begin
                f_next$d = f_word;
            end
            if (loads_g) begin
                g_next$d = g_word;
            end
            if (clears_state) begin
                e_next$d = 32'h0;
                g_next$d = 32'h0;
            end
        end
        if (starts_e_now) begin
            if (starts_a) begin
                e_next$d = initial_e;
            end
            if (starts_f) begin
                f_next$d = initial_f;
            end
            if (starts_g) begin
                g_next$d = initial_g;
            end
        end
        big_sigma0 = ((a_in >> 32'h2) | (a_in << 32'h1e)) ^ ((a_in >> 32'hd) | (a_in << 32'h13)) ^ ((a_in >> 32'h16) | (a_in << 32'ha));
        add_maj_a$x = big_sigma0;
        add_maj_a$a = a_in;
        add_maj_a$b = b_in;
        add_maj_a$c = c_in;
        a_functions$d = add_maj_a$sum;
        if (clears_functions & loads$q[32'h4]) begin
            a_functions$d = 32'h0;
        end
        a_functions_now = add_maj_a$sum;
        if (has_two_registers) begin
            a_functions_now = a_functions$q;
        end
        add_a$x = t1$q;
        add_a$y = a_functions_now;
        a_wait$d = a_in;
        b_wait$d = b_in;
        a_next$d = add_a$sum;
        b_next$d = a_wait$q;
        c_next$d = b_wait$q;
        if (loads_a_now) begin
            if (loads_b) begin
                b_next$d = b_word;
            end
            if (loads_c) begin
                c_next$d = c_word;
            end
            if (clears_state) begin
                a_next$d = 32'h0;
                c_next$d = 32'h0;
            end
        end
        if (starts_a_now) begin
            if (starts_a) begin
                a_next$d = initial_a;
            end
            if (starts_b) begin
                b_next$d = initial_b;
            end
            if (starts_c) begin
                c_next$d = initial_c;
            end
        end
        a = a_next$q;
        b = b_next$q;
        c = c_next$q;
        e = e_next$q;
        f = f_next$q;
        g = g_next$q;
        h = f_next$q;
        d = b_next$q;
        if (has_two_registers) begin
            h = g_next$q;
            d = c_next$q;
        end
    end

endmodule

module engines$stages$9$ks(address,data);

    // Module arguments
    input wire  [3:0] address;
    output reg  [31:0] data;

    // Update code (custom)
    always @*
    case (address)
        4'h0: data = 32'h12835b01;
      4'h1: data = 32'ha81a664b;
      4'h2: data = 32'h3956c25b;
      4'h3: data = 32'h650a7354;
      4'h4: data = 32'h12835b01;
      4'h5: data = 32'ha81a664b;
      4'h6: data = 32'h3956c25b;
      4'h7: data = 32'h650a7354;
      4'h8: data = 32'h12835b01;
      4'h9: data = 32'ha81a664b;
      4'ha: data = 32'h3956c25b;
      4'hb: data = 32'h650a7354;
      4'hc: data = 32'h12835b01;
      4'hd: data = 32'ha81a664b;
      4'he: data = 32'h3956c25b;
      4'hf: data = 32'h650a7354;
      default: data = 32'h0;
    endcase

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
    engines$ending$0 was_report(
        .d(was_report$d),
        .q(was_report$q),
        .clock(was_report$clock)
    );
    engines$ending$0 hit_seen(
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
    engines$ending$0 appending(
        .d(appending$d),
        .q(appending$q),
        .clock(appending$clock)
    );
    engines$ending$0 replacing(
        .d(replacing$d),
        .q(replacing$q),
        .clock(replacing$clock)
    );
    engines$ending$0 cancelling(
        .d(cancelling$d),
        .q(cancelling$q),
        .clock(cancelling$clock)
    );
    engines$ending$0 has_last_sequence(
        .d(has_last_sequence$d),
        .q(has_last_sequence$q),
        .clock(has_last_sequence$clock)
    );
    engines$place last_sequence(
        .d(last_sequence$d),
        .q(last_sequence$q),
        .clock(last_sequence$clock)
    );
    engines$ending$0 ack_pending(
        .d(ack_pending$d),
        .q(ack_pending$q),
        .clock(ack_pending$clock)
    );
    engines$ending$0 info_pending(
        .d(info_pending$d),
        .q(info_pending$q),
        .clock(info_pending$clock)
    );
    engines$ending$0 status_pending(
        .d(status_pending$d),
        .q(status_pending$q),
        .clock(status_pending$clock)
    );
    engines$place answer_sequence(
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
    engines$ending$0 is_sending(
        .d(is_sending$d),
        .q(is_sending$q),
        .clock(is_sending$clock)
    );
    engines$ending$0 is_answer(
        .d(is_answer$d),
        .q(is_answer$q),
        .clock(is_answer$clock)
    );
    engines$ending$0 is_status(
        .d(is_status$d),
        .q(is_status$q),
        .clock(is_status$clock)
    );
    engines$ending$0 may_acknowledge(
        .d(may_acknowledge$d),
        .q(may_acknowledge$q),
        .clock(may_acknowledge$clock)
    );
    engines$ending$0 may_write_status(
        .d(may_write_status$d),
        .q(may_write_status$q),
        .clock(may_write_status$clock)
    );
    engines$ending$0 is_ack(
        .d(is_ack$d),
        .q(is_ack$q),
        .clock(is_ack$clock)
    );
    top$control$link_errors link_errors(
        .d(link_errors$d),
        .q(link_errors$q),
        .clock(link_errors$clock)
    );
    engines$ending$0 is_append(
        .d(is_append$d),
        .q(is_append$q),
        .clock(is_append$clock)
    );
    engines$ending$0 is_replace(
        .d(is_replace$d),
        .q(is_replace$q),
        .clock(is_replace$clock)
    );
    engines$ending$0 is_cancel(
        .d(is_cancel$d),
        .q(is_cancel$q),
        .clock(is_cancel$clock)
    );
    engines$ending$0 is_get_info(
        .d(is_get_info$d),
        .q(is_get_info$q),
        .clock(is_get_info$clock)
    );
    engines$ending$0 is_get_status(
        .d(is_get_status$d),
        .q(is_get_status$q),
        .clock(is_get_status$clock)
    );
    engines$ending$0 is_repeated(
        .d(is_repeated$d),
        .q(is_repeated$q),
        .clock(is_repeated$clock)
    );
    engines$ending$0 takes_head(
        .d(takes_head$d),
        .q(takes_head$q),
        .clock(takes_head$clock)
    );
    engines$ending$0 takes_report(
        .d(takes_report$d),
        .q(takes_report$q),
        .clock(takes_report$clock)
    );
    engines$ending$0 takes_ack(
        .d(takes_ack$d),
        .q(takes_ack$q),
        .clock(takes_ack$clock)
    );
    engines$ending$0 takes_low(
        .d(takes_low$d),
        .q(takes_low$q),
        .clock(takes_low$clock)
    );
    engines$ending$0 takes_high(
        .d(takes_high$d),
        .q(takes_high$q),
        .clock(takes_high$clock)
    );
    engines$ending$0 takes_counts(
        .d(takes_counts$d),
        .q(takes_counts$q),
        .clock(takes_counts$clock)
    );
    engines$ending$0 takes_flags(
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
    engines$ending$0 is_started(
        .d(is_started$d),
        .q(is_started$q),
        .clock(is_started$clock)
    );
    top$frame_receiver$count to_code(
        .d(to_code$d),
        .q(to_code$q),
        .clock(to_code$clock)
    );
    engines$ending$0 is_in_block(
        .d(is_in_block$d),
        .q(is_in_block$q),
        .clock(is_in_block$clock)
    );
    top$frame_receiver$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    engines$ending$0 is_broken(
        .d(is_broken$d),
        .q(is_broken$q),
        .clock(is_broken$clock)
    );
    engines$place decoded(
        .d(decoded$d),
        .q(decoded$q),
        .clock(decoded$clock)
    );
    engines$ending$0 is_taking(
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
    engines$place second(
        .d(second$d),
        .q(second$q),
        .clock(second$clock)
    );
    top$frame_receiver$shift shift(
        .d(shift$d),
        .q(shift$q),
        .clock(shift$clock)
    );
    engines$ending$0 is_word(
        .d(is_word$d),
        .q(is_word$q),
        .clock(is_word$clock)
    );
    engines$ending$0 is_whole(
        .d(is_whole$d),
        .q(is_whole$q),
        .clock(is_whole$clock)
    );
    engines$ending$0 is_frame(
        .d(is_frame$d),
        .q(is_frame$q),
        .clock(is_frame$clock)
    );
    engines$ending$0 is_frame_broken(
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
    engines$pass bit_at(
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
    engines$ending$0 is_sum_over(
        .d(is_sum_over$d),
        .q(is_sum_over$q),
        .clock(is_sum_over$clock)
    );
    engines$ending$0 is_zero_at_end(
        .d(is_zero_at_end$d),
        .q(is_zero_at_end$q),
        .clock(is_zero_at_end$clock)
    );
    engines$ending$0 is_zero_here(
        .d(is_zero_here$d),
        .q(is_zero_here$q),
        .clock(is_zero_here$clock)
    );
    engines$ending$0 is_at_zero(
        .d(is_at_zero$d),
        .q(is_at_zero$q),
        .clock(is_at_zero$clock)
    );
    engines$ending$0 moves(
        .d(moves$d),
        .q(moves$q),
        .clock(moves$clock)
    );
    engines$place selected(
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
    localparam  has_output_register = 1'b1;

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
    top$frame_receiver$shift word(
        .d(word$d),
        .q(word$q),
        .clock(word$clock)
    );
    engines$pass write_at(
        .d(write_at$d),
        .q(write_at$q),
        .clock(write_at$clock)
    );
    engines$pass read_at(
        .d(read_at$d),
        .q(read_at$q),
        .clock(read_at$clock)
    );
    engines$ending$0 is_second_word(
        .d(is_second_word$d),
        .q(is_second_word$q),
        .clock(is_second_word$clock)
    );
    engines$ending$0 is_full(
        .d(is_full$d),
        .q(is_full$q),
        .clock(is_full$clock)
    );
    engines$ending$0 is_valid(
        .d(is_valid$d),
        .q(is_valid$q),
        .clock(is_valid$clock)
    );
    engines$place stored_at(
        .d(stored_at$d),
        .q(stored_at$q),
        .clock(stored_at$clock)
    );
    engines$ending$0 is_stored(
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
    mem[8'h81] = 32'hb71b00;
    mem[8'h82] = 32'h1020f;
    mem[8'h83] = 32'h40000;
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
    localparam  is_single = 1'b1;
    localparam  last_but_one = 8'h0;
    localparam  zero_at = 5'b11110;
    localparam  all_ones = 32'hffffffff;
    localparam  has_output_registers = 1'b1;
    localparam  in_flight_mask = 10'b1111111111;
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
    engines$ending$0 waiting(
        .d(waiting$d),
        .q(waiting$q),
        .clock(waiting$clock)
    );
    top$search$state state(
        .d(state$d),
        .q(state$q),
        .clock(state$clock)
    );
    engines$ending$0 is_clearing(
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
    engines$ending$0 is_word(
        .d(is_word$d),
        .q(is_word$q),
        .clock(is_word$clock)
    );
    top$frame_receiver$shift slot_word(
        .d(slot_word$d),
        .q(slot_word$q),
        .clock(slot_word$clock)
    );
    top$frame_sender$at word_at_behind(
        .d(word_at_behind$d),
        .q(word_at_behind$q),
        .clock(word_at_behind$clock)
    );
    engines$ending$0 is_word_behind(
        .d(is_word_behind$d),
        .q(is_word_behind$q),
        .clock(is_word_behind$clock)
    );
    top$frame_receiver$shift inverted_threshold(
        .d(inverted_threshold$d),
        .q(inverted_threshold$q),
        .clock(inverted_threshold$clock)
    );
    top$control$link_errors job_id(
        .d(job_id$d),
        .q(job_id$q),
        .clock(job_id$clock)
    );
    top$frame_receiver$shift deal_nonce(
        .d(deal_nonce$d),
        .q(deal_nonce$q),
        .clock(deal_nonce$clock)
    );
    top$frame_receiver$shift left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    engines$ending$0 is_settling(
        .d(is_settling$d),
        .q(is_settling$q),
        .clock(is_settling$clock)
    );
    engines$ending$0 is_second_step(
        .d(is_second_step$d),
        .q(is_second_step$q),
        .clock(is_second_step$clock)
    );
    engines$ending$0 was_stepped(
        .d(was_stepped$d),
        .q(was_stepped$q),
        .clock(was_stepped$clock)
    );
    engines$ending$0 was_left_high(
        .d(was_left_high$d),
        .q(was_left_high$q),
        .clock(was_left_high$clock)
    );
    engines$ending$0 is_last(
        .d(is_last$d),
        .q(is_last$q),
        .clock(is_last$clock)
    );
    engines$ending$0 is_block_last(
        .d(is_block_last$d),
        .q(is_block_last$q),
        .clock(is_block_last$clock)
    );
    engines$ending$0 is_deal_last(
        .d(is_deal_last$d),
        .q(is_deal_last$q),
        .clock(is_deal_last$clock)
    );
    engines$ending$0 is_growing(
        .d(is_growing$d),
        .q(is_growing$q),
        .clock(is_growing$clock)
    );
    engines$place deal_at(
        .d(deal_at$d),
        .q(deal_at$q),
        .clock(deal_at$clock)
    );
    engines$ending$0 is_exhausted(
        .d(is_exhausted$d),
        .q(is_exhausted$q),
        .clock(is_exhausted$clock)
    );
    engines$ending$0 was_exhausted(
        .d(was_exhausted$d),
        .q(was_exhausted$q),
        .clock(was_exhausted$clock)
    );
    engines$ending$0 is_prepared(
        .d(is_prepared$d),
        .q(is_prepared$q),
        .clock(is_prepared$clock)
    );
    engines$ending$0 was_taken(
        .d(was_taken$d),
        .q(was_taken$q),
        .clock(was_taken$clock)
    );
    engines$ending$0 was_done(
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
    engines$ending$0 is_aborted(
        .d(is_aborted$d),
        .q(is_aborted$q),
        .clock(is_aborted$clock)
    );
    engines$place end_type(
        .d(end_type$d),
        .q(end_type$q),
        .clock(end_type$clock)
    );
    engines$ending$0 was_result(
        .d(was_result$d),
        .q(was_result$q),
        .clock(was_result$clock)
    );
    engines$ending$0 was_hit(
        .d(was_hit$d),
        .q(was_hit$q),
        .clock(was_hit$clock)
    );
    engines$ending$0 was_hit_late(
        .d(was_hit_late$d),
        .q(was_hit_late$q),
        .clock(was_hit_late$clock)
    );
    engines$ending$0 was_report(
        .d(was_report$d),
        .q(was_report$q),
        .clock(was_report$clock)
    );
    engines$ending$0 was_reporting(
        .d(was_reporting$d),
        .q(was_reporting$q),
        .clock(was_reporting$clock)
    );
    top$frame_receiver$shift result_nonce(
        .d(result_nonce$d),
        .q(result_nonce$q),
        .clock(result_nonce$clock)
    );
    top$frame_receiver$shift hit_nonce(
        .d(hit_nonce$d),
        .q(hit_nonce$q),
        .clock(hit_nonce$clock)
    );
    top$frame_receiver$shift searched(
        .d(searched$d),
        .q(searched$q),
        .clock(searched$clock)
    );
    engines$place hits(
        .d(hits$d),
        .q(hits$q),
        .clock(hits$clock)
    );
    engines$ending$0 is_over(
        .d(is_over$d),
        .q(is_over$q),
        .clock(is_over$clock)
    );
    engines$ending$0 is_reporting(
        .d(is_reporting$d),
        .q(is_reporting$q),
        .clock(is_reporting$clock)
    );
    top$control$status_at clocks(
        .d(clocks$d),
        .q(clocks$q),
        .clock(clocks$clock)
    );
    top$frame_receiver$shift hashes_high_count(
        .d(hashes_high_count$d),
        .q(hashes_high_count$q),
        .clock(hashes_high_count$clock)
    );
    top$frame_receiver$shift hashes_low_count(
        .d(hashes_low_count$d),
        .q(hashes_low_count$q),
        .clock(hashes_low_count$clock)
    );
    engines$ending$0 was_hashes_high(
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
    engines$ending$0 first(
        .d(first$d),
        .q(first$q),
        .clock(first$clock)
    );
    engines$ending$0 second(
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
    localparam  half_a_bit = 17'b11011;
    localparam  one_to_bit = 17'b10100;
    localparam  one = 17'b1;
    localparam  timer_sign = 17'b10000;
    localparam  timer_mask = 17'b11111;
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
    engines$ending$0 is_busy(
        .d(is_busy$d),
        .q(is_busy$q),
        .clock(is_busy$clock)
    );
    engines$ending$0 is_start_bit(
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
    engines$ending$0 is_byte(
        .d(is_byte$d),
        .q(is_byte$q),
        .clock(is_byte$clock)
    );
    engines$ending$0 is_zero_byte(
        .d(is_zero_byte$d),
        .q(is_zero_byte$q),
        .clock(is_zero_byte$clock)
    );
    engines$ending$0 is_error(
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
    localparam  one_bit = 17'b10101;
    localparam  one_to_bit = 17'b10100;
    localparam  one = 17'b1;
    localparam  timer_sign = 17'b10000;
    localparam  timer_mask = 17'b11111;
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
    engines$pass left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    engines$ending$0 is_sending(
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
