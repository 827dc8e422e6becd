//! Bitcoin mainnet headers as facts, for tests, self-tests and the demo.
//!
//! They are in the spec crate because gateware, simulator, host and CLI all check themselves against them.
//!
//! Source: the public chain; look up any hash in a block explorer. A header whose hash meets its `nbits` cannot
//! be made up, only mined; the tests compute every hash with two other implementations too.
//! Left out: the blocks' transactions.

use crate::header::{BlockHash, Header};

/// A mainnet block header with what is known of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownHeader {
    /// How many blocks came before it.
    pub height: u32,
    /// The header, with the nonce that its miner found.
    pub header: Header,
    /// Its hash, typed in, not computed.
    pub hash: BlockHash,
}

/// Headers in order of height, from genesis to blocks with rolled versions.
pub const HEADERS: &[KnownHeader] = &[
    // Genesis: the only header without a previous one.
    KnownHeader {
        height: 0,
        header: Header {
            version: 1,
            prev_hash: hash("0000000000000000000000000000000000000000000000000000000000000000"),
            merkle_root: hash("4a5e1e4baab89f3a32518a88c31bc87f618f76673e2cc77ab2127b7afdeda33b").0,
            ntime: 1231006505,
            nbits: 0x1d00_ffff,
            nonce: 2083236893,
        },
        hash: hash("000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f"),
    },
    // The first block after genesis.
    KnownHeader {
        height: 1,
        header: Header {
            version: 1,
            prev_hash: hash("000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f"),
            merkle_root: hash("0e3e2357e806b6cdb1f70b54c3a3a17b6714ee1f0e68bebb44a74b1efd512098").0,
            ntime: 1231469665,
            nbits: 0x1d00_ffff,
            nonce: 2573394689,
        },
        hash: hash("00000000839a8e6886ab5951d76f411475428afc90947ee320161bbf18eb6048"),
    },
    KnownHeader {
        height: 2,
        header: Header {
            version: 1,
            prev_hash: hash("00000000839a8e6886ab5951d76f411475428afc90947ee320161bbf18eb6048"),
            merkle_root: hash("9b0fc92260312ce44e74ef369f5c66bbb85848f2eddd5a7a1cde251e54ccfdd5").0,
            ntime: 1231469744,
            nbits: 0x1d00_ffff,
            nonce: 1639830024,
        },
        hash: hash("000000006a625f06636b8bb6ac7b960a8d03705d1ace08b1a19da3fdcc99ddbd"),
    },
    // Holds the first payment from one person to another.
    KnownHeader {
        height: 170,
        header: Header {
            version: 1,
            prev_hash: hash("000000002a22cfee1f2c846adbd12b3e183d4f97683f85dad08a79780a84bd55"),
            merkle_root: hash("7dac2c5666815c17a3b36427de37bb9d2e2c5ccec3f8633eb91a4205cb4c10ff").0,
            ntime: 1231731025,
            nbits: 0x1d00_ffff,
            nonce: 1889418792,
        },
        hash: hash("00000000d1145790a8694403d4063f323d499e655c83426834d4ce2f8dd4a2ee"),
    },
    KnownHeader {
        height: 1_000,
        header: Header {
            version: 1,
            prev_hash: hash("0000000008e647742775a230787d66fdf92c46a48c896bfbc85cdc8acc67e87d"),
            merkle_root: hash("fe28050b93faea61fa88c4c630f0e1f0a1c24d0082dd0e10d369e13212128f33").0,
            ntime: 1232346882,
            nbits: 0x1d00_ffff,
            nonce: 2595206198,
        },
        hash: hash("00000000c937983704a73af28acdec37b049d214adbda81d7e2a3dd146f6ed09"),
    },
    // The first place where the difficulty could change; it stayed at 1.
    KnownHeader {
        height: 2_016,
        header: Header {
            version: 1,
            prev_hash: hash("00000000693067b0e6b440bc51450b9f3850561b07f6d3c021c54fbd6abb9763"),
            merkle_root: hash("572c6d6b54dda72004df004a95575a2b772acd8876e58f8c81c8a9cdae70e4ac").0,
            ntime: 1233063531,
            nbits: 0x1d00_ffff,
            nonce: 790229043,
        },
        hash: hash("00000000a141216a896c54f211301c436e557a8d55900637bbdce14c6c7bddef"),
    },
    // The first difficulty above 1, and so the first `nbits` that is not `0x1d00ffff`.
    KnownHeader {
        height: 32_256,
        header: Header {
            version: 1,
            prev_hash: hash("00000000984f962134a7291e3693075ae03e521f0ee33378ec30a334d860034b"),
            merkle_root: hash("64b5e5f5a262f47af443a0120609206a3305877693edfe03e994f20a024ab627").0,
            ntime: 1262153464,
            nbits: 0x1d00_d86a,
            nonce: 121087187,
        },
        hash: hash("000000004f2886a170adb7204cb0c7a824217dd24d11a74423d564c4e0904967"),
    },
    KnownHeader {
        height: 100_000,
        header: Header {
            version: 1,
            prev_hash: hash("000000000002d01c1fccc21636b607dfd930d31d01c3a62104612a1719011250"),
            merkle_root: hash("f3e94742aca4b5ef85488dc37c06c3282295ffec960994b2c0d5ac2a25a95766").0,
            ntime: 1293623863,
            nbits: 0x1b04_864c,
            nonce: 274148111,
        },
        hash: hash("000000000003ba27aa200b1cecaad478d2b00432346c3f1f3986da1afd33e506"),
    },
    // The worked example of the Bitcoin wiki's "Block hashing algorithm".
    KnownHeader {
        height: 125_552,
        header: Header {
            version: 1,
            prev_hash: hash("00000000000008a3a41b85b8b29ad444def299fee21793cd8b9e567eab02cd81"),
            merkle_root: hash("2b12fcf1b09288fcaff797d71e950e71ae42b91e8bdb2304758dfcffc2b620e3").0,
            ntime: 1305998791,
            nbits: 0x1a44_b9f2,
            nonce: 2504433986,
        },
        hash: hash("00000000000000001e8d6829a8a21adc5d38d0a473b144b6765798e61f98bd1d"),
    },
    // The first halving; version 2.
    KnownHeader {
        height: 210_000,
        header: Header {
            version: 2,
            prev_hash: hash("00000000000000f3819164645360294b5dee7f2e846001ac9f41a70b7a9a3de1"),
            merkle_root: hash("3cdd40a60823b1c7356d0987078e9426724c5b3ab439c2d80ad2bdd620e603d8").0,
            ntime: 1354116278,
            nbits: 0x1a04_e0ea,
            nonce: 4069828196,
        },
        hash: hash("000000000000048b95347e83192f69cf0366076336c639f9b7228e9ba171342e"),
    },
    // A mining example that many tutorials and small miners use.
    KnownHeader {
        height: 286_819,
        header: Header {
            version: 2,
            prev_hash: hash("000000000000000117c80378b8da0e33559b5997f2ad55e2f7d18ec1975b9717"),
            merkle_root: hash("871714dcbae6c8193a2bb9b2a69fe1c0440399f38d94b3a0f1b447275a29978a").0,
            ntime: 1392872245,
            nbits: 0x1901_5f53,
            nonce: 856192328,
        },
        hash: hash("0000000000000000e067a478024addfecdc93628978aa52d91fabd4292982a50"),
    },
    // The second halving; version bits (BIP9) without any bit set.
    KnownHeader {
        height: 420_000,
        header: Header {
            version: 0x2000_0000,
            prev_hash: hash("000000000000000003035bc31911d3eea46c8a23b36d6d558141d1d09cc960cf"),
            merkle_root: hash("028323a5bcacb0057274ee0a4366e5671278bc736b57176d9bb929c3a69e0ffa").0,
            ntime: 1468082773,
            nbits: 0x1805_26fd,
            nonce: 2193437364,
        },
        hash: hash("000000000000000002cce816c0ab2c5c269cb081896b7dcb34b8422d6b74ffa1"),
    },
    // Segwit became active; signals it in bit 1.
    KnownHeader {
        height: 481_824,
        header: Header {
            version: 0x2000_0002,
            prev_hash: hash("000000000000000000cbeff0b533f8e1189cf09dfbebf57a8ebe349362811b80"),
            merkle_root: hash("6438250cad442b982801ae6994edb8a9ec63c0a0ba117779fbe7ef7f07cad140").0,
            ntime: 1503539857,
            nbits: 0x1801_3ce9,
            nonce: 575995682,
        },
        hash: hash("0000000000000000001c8018d9cb3b742ef25114f27563e3fc4a1902167f9893"),
    },
    KnownHeader {
        height: 500_000,
        header: Header {
            version: 0x2000_0000,
            prev_hash: hash("0000000000000000007962066dcd6675830883516bcf40047d42740a85eb2919"),
            merkle_root: hash("31951c69428a95a46b517ffb0de12fec1bd0b2392aec07b64573e03ded31621f").0,
            ntime: 1513622125,
            nbits: 0x1800_9645,
            nonce: 1560058197,
        },
        hash: hash("00000000000000000024fb37364cbf81fd49cc2d51c09c75c35433c3a1945d04"),
    },
    // The third halving.
    KnownHeader {
        height: 630_000,
        header: Header {
            version: 0x2000_0000,
            prev_hash: hash("0000000000000000000d656be18bb095db1b23bd797266b0ac3ba720b1962b1e"),
            merkle_root: hash("b191f5f973b9040e81c4f75f99c7e43c92010ba8654718e3dd1a4800851d300d").0,
            ntime: 1589225023,
            nbits: 0x1711_7a39,
            nonce: 2302182970,
        },
        hash: hash("000000000000000000024bead8df69990852c202db0e0097c1a12ea637d7e96d"),
    },
    // Taproot became active; signals it in bit 2 and has one rolled bit.
    KnownHeader {
        height: 709_632,
        header: Header {
            version: 0x2020_0004,
            prev_hash: hash("000000000000000000013712fc242ee6dd28476d0e9c931c75f83e6974c6bccc"),
            merkle_root: hash("6ada3b10082068de09f7e819b65113d3c58969fd857aab2980c65f374714ec77").0,
            ntime: 1636866927,
            nbits: 0x170c_69ea,
            nonce: 1410298626,
        },
        hash: hash("0000000000000000000687bca986194dc2c1f949318629b44bb54ec0a94d8244"),
    },
    // The miner rolled several version bits of the BIP320 mask, as in most blocks below.
    KnownHeader {
        height: 800_000,
        header: Header {
            version: 0x341d_6000,
            prev_hash: hash("000000000000000000012117ad9f72c1c0e42227c2d042dca23e6b96bd9fbb55"),
            merkle_root: hash("91f01a00530c8c83617190048ea8b0814d506cf24dfdbcf8893f8f0cab7f0855").0,
            ntime: 1690168629,
            nbits: 0x1705_3894,
            nonce: 106861918,
        },
        hash: hash("00000000000000000002a7c4c1e48d76c5a37902165a270156b7a8d72728a054"),
    },
    // The fourth halving.
    KnownHeader {
        height: 840_000,
        header: Header {
            version: 0x2a5f_e000,
            prev_hash: hash("0000000000000000000172014ba58d66455762add0512355ad651207918494ab"),
            merkle_root: hash("031b417c3a1828ddf3d6527fc210daafcc9218e81f98257f88d4d43bd7a5894f").0,
            ntime: 1713571767,
            nbits: 0x1703_4219,
            nonce: 3932395645,
        },
        hash: hash("0000000000000000000320283a032748cef8227873ff4872689bf23f1cda83a5"),
    },
    // Follows the block before.
    KnownHeader {
        height: 840_001,
        header: Header {
            version: 0x2020_0004,
            prev_hash: hash("0000000000000000000320283a032748cef8227873ff4872689bf23f1cda83a5"),
            merkle_root: hash("38de638a0541345dbebf8780a7dfe96e0db4e224071033f863b0b718867fc0bc").0,
            ntime: 1713571854,
            nbits: 0x1703_4219,
            nonce: 3425079405,
        },
        hash: hash("00000000000000000001b48a75d5a3077913f3f441eb7e08c13c43f768db2463"),
    },
    KnownHeader {
        height: 850_000,
        header: Header {
            version: 0x2bbb_8000,
            prev_hash: hash("000000000000000000026b072f9347d86942f6786dd1fc362acfd9522715b313"),
            merkle_root: hash("71cff5c1fda5d6dd820a025fc19f2619638e91c259a26902c36bcf69d66b1ad5").0,
            ntime: 1719689674,
            nbits: 0x1703_5d25,
            nonce: 2096869482,
        },
        hash: hash("00000000000000000002a0b5db2a7f8d9087464c2586b546be7bce8eb53b8187"),
    },
    // The 256 Foundation's block, mined by hobbyists' machines together.
    KnownHeader {
        height: 881_423,
        header: Header {
            version: 0x2e59_6000,
            prev_hash: hash("00000000000000000001543bc4d2b5e1434cb64af8995e21fe15ca708a6ac9e3"),
            merkle_root: hash("2d62cfdf6b3470f7c870e8a4be8fbf58dfbbeee2ccb03e6d01b5b8f1353af676").0,
            ntime: 1738195305,
            nbits: 0x1702_9a8a,
            nonce: 4278582018,
        },
        hash: hash("0000000000000000000269d52c24ea451225613aab095d90d771d4e29aa96cdd"),
    },
    KnownHeader {
        height: 900_000,
        header: Header {
            version: 0x20ab_a000,
            prev_hash: hash("0000000000000000000196400396be46d0816dc462df4c3450972f589f4d7d24"),
            merkle_root: hash("0cfb54e522b07bd1a381adc774ec1851590ef4c3add83958135106534569f970").0,
            ntime: 1749188499,
            nbits: 0x1702_3774,
            nonce: 2455752826,
        },
        hash: hash("000000000000000000010538edbfd2d5b809a33dd83f284aeea41c6d0d96968a"),
    },
    KnownHeader {
        height: 910_000,
        header: Header {
            version: 0x2b57_a000,
            prev_hash: hash("0000000000000000000124287ddecc1265b9c89c5365c9de2822eda2014f6de0"),
            merkle_root: hash("592b435ba3a110c3c56c8c316edfa5345b4ba9a5b9b20f43b1f648c70dc3286f").0,
            ntime: 1755163555,
            nbits: 0x1702_2cb3,
            nonce: 3909341465,
        },
        hash: hash("0000000000000000000108970acb9522ffd516eae17acddcb1bd16469194a821"),
    },
];

/// A hash from its 64 hex digits as block explorers show them: reversed, in lower case.
const fn hash(shown: &str) -> BlockHash {
    let digits = shown.as_bytes();
    assert!(digits.len() == 64, "a hash is shown as 64 digits");
    let mut bytes = [0; 32];
    let mut at = 0;
    while at < 32 {
        bytes[31 - at] = hex_digit(digits[2 * at]) << 4 | hex_digit(digits[2 * at + 1]);
        at += 1;
    }
    BlockHash(bytes)
}

const fn hex_digit(digit: u8) -> u8 {
    match digit {
        b'0'..=b'9' => digit - b'0',
        b'a'..=b'f' => digit - b'a' + 10,
        _ => panic!("a hash is shown in hex digits of lower case"),
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use super::*;
    use bitcoin::consensus::deserialize;
    use sha2::{Digest, Sha256};
    use std::string::ToString;

    /// The version bits that a miner may roll (BIP320).
    const ROLLED: u32 = 0x1fff_e000;

    #[test]
    fn every_header_has_its_hash() {
        for KnownHeader { height, header, hash } in HEADERS {
            assert_eq!(header.hash(), *hash, "height {height}");
            let digest: [u8; 32] = Sha256::digest(Sha256::digest(header.to_bytes())).into();
            assert_eq!(digest, hash.0, "height {height}: the sha2 crate");
        }
    }

    #[test]
    fn every_header_is_valid_to_rust_bitcoin() {
        for KnownHeader { height, header, hash } in HEADERS {
            let oracle: bitcoin::block::Header = deserialize(&header.to_bytes()).expect("80 bytes");
            let target = header.target().expect("a mainnet target");
            assert_eq!(oracle.block_hash().to_string(), hash.to_string(), "height {height}");
            assert_eq!(oracle.target().to_le_bytes(), target.to_le_bytes(), "height {height}");
            let proven = oracle.validate_pow(oracle.target()).expect("proof of work");
            assert_eq!(proven, oracle.block_hash(), "height {height}");
        }
    }

    #[test]
    fn only_the_nonce_of_the_header_meets_its_target() {
        for KnownHeader { height, header, .. } in HEADERS {
            let target = header.target().expect("a mainnet target");
            assert!(target.is_met_by(&header.hash()), "height {height}");
            let next = Header { nonce: header.nonce.wrapping_add(1), ..*header };
            assert!(!target.is_met_by(&next.hash()), "height {height}: the next nonce");
        }
    }

    #[test]
    fn heights_rise_and_neighbours_are_chained() {
        for pair in HEADERS.windows(2) {
            let [one, next] = pair else { unreachable!("windows of two") };
            assert!(one.height < next.height, "{} then {}", one.height, next.height);
            if one.height + 1 == next.height {
                assert_eq!(next.header.prev_hash, one.hash, "height {}", next.height);
            }
        }
    }

    #[test]
    fn the_table_spans_the_chain_and_rolled_versions() {
        let first = HEADERS.first().expect("headers");
        let last = HEADERS.last().expect("headers");
        assert_eq!((first.height, first.header.prev_hash), (0, BlockHash::default()));
        assert!(HEADERS.len() >= 12 && last.height >= 800_000);
        let rolled =
            |known: &&KnownHeader| known.header.version >> 29 == 0b001 && known.header.version & ROLLED != 0;
        assert!(HEADERS.iter().filter(rolled).count() >= 4);
    }

    #[test]
    #[should_panic(expected = "64 digits")]
    fn a_hash_of_another_length_is_refused() {
        hash("00");
    }

    #[test]
    #[should_panic(expected = "hex digits")]
    fn a_hash_in_upper_case_is_refused() {
        hash("00000000000000000000000000000000000000000000000000000000000000FF");
    }
}
