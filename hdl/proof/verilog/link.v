// Frames against a plain reading of COBS and of the CRC-16/IBM-3740 (catalogue of CRC RevEng).

// A CRC over bits: polynomial 0x1021, from 0xffff on, most significant bit of a byte first.
module crc16 (input clk, clear, enable, data, output reg [15:0] value);
    initial value = 16'hffff;
    always @(posedge clk) begin
        if (enable) value <= {value[14:0], 1'b0} ^ (value[15] ^ data ? 16'h1021 : 16'h0);
        if (clear) value <= 16'hffff;
    end
endmodule

module crc16_proof (input clk, clear, enable, data, output failed);
    wire [15:0] value, expected;
    crc dut (.clk(clk), .clear(clear), .enable(enable), .data(data), .value(value));
    crc16 crc16_ (.clk(clk), .clear(clear), .enable(enable), .data(data), .value(expected));
    assign failed = value != expected;
endmodule

// Decodes COBS as bytes come. At a delimiter it says whether there was a frame and whether its last code pointed there.
module cobs_decoder (
    input clk, input valid, input [7:0] data,
    output reg is_started, output is_at_code, output reg [7:0] to_code, bytes, output is_decoded, output [7:0] decoded
);
    initial to_code = 0;
    initial is_started = 0;
    initial bytes = 0;
    assign is_at_code = to_code == 0;
    // A code is also the zero before it, except a frame's first.
    assign is_decoded = valid & data != 0 & ~(is_at_code & ~is_started);
    assign decoded = is_at_code ? 8'h0 : data;
    always @(posedge clk) begin
        if (valid & data != 0) begin
            is_started <= 1;
            to_code <= is_at_code ? data - 1 : to_code - 1;
        end
        if (is_decoded & bytes != 255) bytes <= bytes + 1;
        if (valid & data == 0) begin
            is_started <= 0;
            to_code <= 0;
            bytes <= 0;
        end
    end
endmodule

// The receiver calls whole what is whole, and says its type and sequence number.
module frame_receiver_proof (input clk, input valid_wanted, input [7:0] data, output [16:0] failed);
    // Bytes come at the pace of a line.
    reg [3:0] since = 15;
    wire valid = valid_wanted & since >= 9;
    always @(posedge clk) since <= valid ? 0 : since == 15 ? 15 : since + 1;

    wire frame_valid, frame_error, is_long;
    wire [2:0] frame_type;
    wire [7:0] sequence_number;
    frame_receiver receiver (
        .clk(clk), .rst(1'b0), .valid(valid), .data(data), .is_zero(data == 0), .error(1'b0), .frame_valid(frame_valid),
        .frame_type(frame_type), .sequence_number(sequence_number), .is_long(is_long), .frame_error(frame_error)
    );
    wire is_started, is_at_code, is_decoded;
    wire [7:0] to_code, bytes, decoded;
    cobs_decoder decoder (
        .clk(clk), .valid(valid), .data(data), .is_started(is_started), .is_at_code(is_at_code),
        .to_code(to_code), .bytes(bytes),
        .is_decoded(is_decoded), .decoded(decoded)
    );
    // The CRC takes a byte's bits in the eight clocks behind it.
    reg [7:0] taken = 0;
    reg [2:0] at = 0;
    reg is_taking = 0;
    wire [15:0] crc;
    always @(posedge clk) begin
        if (is_taking) begin
            taken <= taken << 1;
            at <= at + 1;
            is_taking <= at != 7;
        end
        if (valid & data != 0) begin
            taken <= decoded;
            is_taking <= is_decoded;
        end
        if (valid & data == 0) begin
            at <= 0;
            is_taking <= 0;
        end
    end
    wire is_end = valid & data == 0;
    crc16 crc16_ (.clk(clk), .clear(!is_started), .enable(is_taking), .data(taken[7]), .value(crc));
    // No frame is longer than 106 bytes: what decodes to more, or a code that says so, spoils it.
    reg is_too_long = 0;
    wire is_long_now = is_decoded & bytes >= 106 | valid & is_at_code & data >= 128;
    reg [7:0] first = 0, second = 0;
    always @(posedge clk) begin
        if (is_decoded & bytes == 0) first <= decoded;
        if (is_decoded & bytes == 1) second <= decoded;
        is_too_long <= ~is_end & (is_too_long | is_long_now);
    end
    // Run over a payload and its own CRC, the CRC is 0.
    wire is_whole = is_started & is_at_code & crc == 0 & (bytes == 4 | bytes == 106) & ~is_too_long;

    // It is judged in the clock of the delimiter, and said in the next.
    reg was_end = 0, was_started = 0, was_whole = 0, was_long = 0;
    always @(posedge clk) begin
        was_end <= is_end;
        was_started <= is_started;
        was_whole <= is_whole;
        was_long <= bytes == 106;
    end

    // How the receiver's state goes with the reader's; PDR would have to find this out.
    (* hierconn *) wire \receiver.is_started$q , \receiver.is_taking$q , \receiver.is_broken$q , \receiver.is_whole$q ;
    (* hierconn *) wire [6:0] \receiver.to_code$q , \receiver.count$q ;
    (* hierconn *) wire [7:0] \receiver.decoded$q , \receiver.second$q ;
    (* hierconn *) wire [2:0] \receiver.bit_at$q , \receiver.first$q ;
    (* hierconn *) wire [15:0] \receiver.crc.value ;
    wire is_broken = \receiver.is_broken$q ;
    wire [2:0] request_type = first < 8 ? first[2:0] : 3'd0;
    wire [6:0] counted = bytes - is_taking - 4;
    wire is_taken = is_started & ~(is_taking & at == 0);
    assign failed = {
        frame_valid != (was_end & was_whole),
        frame_error != (was_end & was_started & ~was_whole),
        frame_valid & (frame_type != request_type | sequence_number != second),
        frame_valid & is_long != was_long,
        // From here on: helpers.
        is_started & since >= 9 & \receiver.is_whole$q != is_whole,
        \receiver.is_started$q != is_started | \receiver.is_taking$q != is_taking,
        \receiver.bit_at$q != at | is_taking & ~is_too_long & \receiver.decoded$q != taken,
        is_started & ~is_too_long & {1'b0, \receiver.to_code$q } != to_code,
        is_started & ~is_too_long & \receiver.count$q != counted,
        is_started & ~is_too_long & \receiver.crc.value != crc,
        is_broken & ~is_too_long,
        is_too_long & ~is_broken & ~is_taking,
        is_too_long & ~is_started,
        is_taken & ~is_too_long & bytes > 0 & (bytes > 1 | ~is_taking | at > 0) & \receiver.first$q != request_type,
        is_taken & ~is_too_long & (bytes > 2 | bytes == 2 & (~is_taking | at > 0)) & \receiver.second$q != second,
        ~is_started & (is_taking | bytes != 0 | to_code != 0),
        is_taking & since > 8 | ~is_too_long & bytes > 106
    };
endmodule

// What the sender sends: the payload and its CRC, in COBS, and the delimiter where a frame ends.
module frame_sender_proof (input clk, input is_long_wanted, input [127:0] payload_wanted, output [3:0] failed);
    // The first frame after the start, of whatever payload, on a line that takes each byte at once.
    wire byte_ready = 1;
    reg is_begun = 0;
    reg is_long = 0;
    reg [127:0] payload = 0;
    reg [31:0] word;
    wire byte_valid;
    wire [1:0] word_index;
    wire [7:0] byte_data;
    always @(posedge clk) begin
        is_begun <= 1;
        if (!is_begun) begin
            is_long <= is_long_wanted;
            payload <= payload_wanted;
        end
        word <= payload[32 * (3 - word_index) +: 32];
    end
    frame_sender sender (
        .clk(clk), .rst(1'b0), .send(!is_begun), .is_long(is_long), .word_index(word_index), .word(word),
        .byte_valid(byte_valid), .byte_data(byte_data), .byte_ready(byte_ready)
    );
    wire valid = byte_valid & byte_ready;
    wire is_started, is_at_code, is_decoded;
    wire [7:0] to_code, bytes, decoded;
    cobs_decoder decoder (
        .clk(clk), .valid(valid), .data(byte_data), .is_started(is_started), .is_at_code(is_at_code),
        .to_code(to_code), .bytes(bytes),
        .is_decoded(is_decoded), .decoded(decoded)
    );
    wire [7:0] payload_bytes = is_long ? 16 : 8;
    // The CRC, a block that is proven by itself, takes the payload's bits and no others, and all before a byte goes out.
    (* hierconn *) wire \sender.crc.enable ;
    (* hierconn *) wire \sender.crc.data ;
    (* hierconn *) wire [15:0] \sender.crc.value ;
    reg [7:0] summed = 0;
    always @(posedge clk) if (\sender.crc.enable ) summed <= summed + 1;
    wire [7:0] crc_byte = bytes[0] ? \sender.crc.value [7:0] : \sender.crc.value [15:8];
    wire is_payload = bytes < payload_bytes;
    wire is_end = valid & byte_data == 0;
    assign failed = {
        is_decoded & decoded != (is_payload ? payload[8 * (15 - bytes[3:0]) +: 8] : crc_byte),
        is_end & ~(is_started & is_at_code & bytes == payload_bytes + 2),
        \sender.crc.enable & (summed >= 8 * payload_bytes | \sender.crc.data != payload[127 - summed[6:0]]),
        byte_valid & summed != 8 * payload_bytes
    };
endmodule
