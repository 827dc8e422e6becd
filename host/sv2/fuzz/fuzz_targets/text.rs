//! Any text may be given as a pool URL or an authority key; what is accepted prints as what it is.
#![no_main]

use libfuzzer_sys::fuzz_target;
use midstate_sv2::PoolUrl;
use midstate_sv2::noise::AuthorityPublicKey;

fuzz_target!(|text: &str| {
    if let Ok(key) = text.parse::<AuthorityPublicKey>() {
        assert_eq!(key.to_string(), text);
    }
    if let Ok(url) = text.parse::<PoolUrl>() {
        assert_eq!(url.to_string().parse(), Ok(url));
    }
});
