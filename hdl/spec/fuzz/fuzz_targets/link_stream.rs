#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| midstate_spec_fuzz::link_stream(input));
