#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| midstate_sv2_fuzz::messages_mining(input));
