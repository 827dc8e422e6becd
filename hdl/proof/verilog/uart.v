// Sender and receiver on one line: every byte that goes in comes out, in time, in order, and nothing else.
module uart_proof (input clk, input send, input [7:0] data, output [4:0] failed);
    // Ten bits of 12 clocks.
    localparam BYTE_CLOCKS = 120;
    wire ready, line, valid, is_zero, error;
    wire [7:0] received;
    uart_sender sender (.clk(clk), .rst(1'b0), .send(send), .data(data), .ready(ready), .line(line));
    uart_receiver receiver (.clk(clk), .rst(1'b0), .line(line), .valid(valid), .data(received), .is_zero(is_zero), .error(error));

    reg is_on_line = 0;
    reg [7:0] sent = 0, age = 0;
    always @(posedge clk) begin
        if (valid) is_on_line <= 0;
        age <= age + is_on_line;
        if (send & ready) begin
            is_on_line <= 1;
            sent <= data;
            age <= 0;
        end
    end
    assign failed = {
        error,
        valid & is_zero != (received == 0),
        valid & ~(is_on_line & received == sent),
        send & ready & is_on_line,
        is_on_line & age >= BYTE_CLOCKS
    };
endmodule
