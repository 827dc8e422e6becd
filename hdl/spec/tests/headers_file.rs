//! The hash path against every header of a file that the reader names, such as the whole mainnet chain.
//!
//! The file is not part of the repository: `MIDSTATE_HEADERS` gives its absolute path. It holds headers of 80 bytes,
//! one after the other. Without the variable there is nothing to check.

use bitcoin::consensus::deserialize;
use midstate_spec::header::HEADER_BYTES;
use midstate_spec::{BlockHash, Header, midstate};
use sha2::{Digest, Sha256};

const VARIABLE: &str = "MIDSTATE_HEADERS";

#[test]
fn every_header_of_the_named_file() {
    let Some(path) = std::env::var_os(VARIABLE) else {
        println!("{VARIABLE} is not set: no file of headers to check");
        return;
    };
    let path = std::path::PathBuf::from(path);
    let bytes = std::fs::read(&path)
        .unwrap_or_else(|error| panic!("{VARIABLE} names {}, which cannot be read: {error}", path.display()));
    assert!(!bytes.is_empty(), "{} is empty", path.display());
    let (headers, rest) = bytes.as_chunks::<HEADER_BYTES>();
    assert!(
        rest.is_empty(),
        "{} has {} bytes, not a multiple of {HEADER_BYTES}",
        path.display(),
        bytes.len(),
    );
    for (at, header) in headers.iter().enumerate() {
        check(at, header);
    }
    println!("{} headers checked", headers.len());
}

fn check(at: usize, bytes: &[u8; HEADER_BYTES]) {
    let header = Header::from_bytes(bytes);
    assert_eq!(&header.to_bytes(), bytes, "header {at}: written as it was read");

    let digest: [u8; 32] = Sha256::digest(Sha256::digest(bytes)).into();
    let resumed = midstate::sha256d(header.midstate(), header.tail(), header.nonce);
    assert_eq!(
        BlockHash::from_state(resumed).0,
        digest,
        "header {at}: midstate and tail against the sha2 crate"
    );

    let oracle: bitcoin::block::Header = deserialize(bytes).expect("80 bytes are a header");
    assert_eq!(header.hash().to_string(), oracle.block_hash().to_string(), "header {at}: hash");

    let target = header.target().unwrap_or_else(|error| panic!("header {at}: {error}"));
    assert_eq!(target.to_le_bytes(), oracle.target().to_le_bytes(), "header {at}: target");
    assert!(target.is_met_by(&header.hash()), "header {at}: {} does not meet its target", header.hash());
    assert!(oracle.validate_pow(oracle.target()).is_ok(), "header {at}: proof of work");
}
