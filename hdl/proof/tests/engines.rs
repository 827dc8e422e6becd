//! What the proofs of whole architectures rest on, and one of them.

use std::path::Path;

use midstate_proof::catalog::Statement;
use midstate_proof::formal::Verdict;
use midstate_proof::symbolic::Module;
use midstate_proof::terms::{FALSE, TRUE, Terms, word};
use midstate_spec::mainnet;
use midstate_spec::midstate::Precomputed;

/// The description that everything is held against, on the headers of real blocks.
#[test]
fn the_description_of_sha256d_finds_real_nonces_and_no_others() {
    let mut terms = Terms::new();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("verilog/fips180.v");
    let mut standard = Module::new(&path, "sha256d", "", &mut terms).expect("yosys reads fips180.v");
    for known in mainnet::HEADERS {
        let (midstate, tail) = (known.header.midstate(), known.header.tail());
        let words_of = |words: &[u32]| -> Vec<u32> {
            words.iter().rev().flat_map(|&number| word(number.into(), 32)).collect()
        };
        standard.set("midstate", &words_of(&midstate.0)).expect("8 words");
        standard.set("tail", &words_of(&tail.0)).expect("3 words");
        let bound = known.hash.most_significant_word();
        for (nonce, threshold, expected) in [
            (known.header.nonce, bound, TRUE),
            (known.header.nonce ^ 1, bound, FALSE),
            (known.header.nonce ^ 1, u32::MAX, TRUE),
        ] {
            standard.set("nonce", &word(nonce.into(), 32)).expect("a word");
            standard.set("threshold", &word(threshold.into(), 32)).expect("a word");
            standard.settle(&mut terms).expect("all cells are known");
            let is_hit = standard.get("is_hit").expect("the port is there");
            assert_eq!(is_hit, [expected], "height {}, nonce {nonce:#x}", known.height);
        }
        let job_words: Vec<u32> =
            Precomputed::new(midstate, tail).words(midstate).into_iter().rev().collect();
        assert_eq!(
            standard.get("job_words").expect("the port is there"),
            words_of(&job_words),
            "{}",
            known.height
        );
    }
}

#[test]
fn a_rolled_engine_is_right_for_every_job_and_nonce() {
    let statement = Statement::Engines { file: "rolled.v", nonces_per_deal: 2 };
    assert_eq!(statement.prove().expect("the tools run"), Verdict::Proven);
}
