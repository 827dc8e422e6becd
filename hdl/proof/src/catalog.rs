//! The table of what is proven.

use std::path::Path;

use anyhow::Result;

use crate::engines::{self, Unreadable};
use crate::formal::{Block, Bound, Property, Verdict};

/// How something is proven.
#[derive(Clone, Copy, Debug)]
pub enum Statement {
    /// Blocks, by yosys and ABC.
    Blocks(Property),
    /// A whole architecture, by normal forms.
    Engines {
        /// The committed file.
        file: &'static str,
        /// The most nonces that its deals have.
        nonces_per_deal: u64,
    },
}

impl Statement {
    /// How, in a few words.
    pub fn method(&self) -> &'static str {
        match self {
            Self::Blocks(property) => property.bound.method(),
            Self::Engines { .. } => "symbolic run, normal forms",
        }
    }

    /// How far.
    pub fn bound(&self) -> String {
        match self {
            Self::Blocks(property) => property.bound.to_string(),
            Self::Engines { .. } => "every job and nonce".to_owned(),
        }
    }

    /// Proves it.
    ///
    /// # Errors
    /// When a tool fails or comes to no end.
    pub fn prove(&self) -> Result<Verdict> {
        match self {
            Self::Blocks(property) => property.prove(),
            Self::Engines { file, nonces_per_deal } => engines_verdict(file, *nonces_per_deal),
        }
    }

    /// Proves it of what another file has in place of a committed one.
    ///
    /// # Errors
    /// When a tool fails or comes to no end.
    pub fn prove_of(&self, verilog: &Path) -> Result<Verdict> {
        match self {
            Self::Blocks(property) => property.prove_of(verilog),
            Self::Engines { nonces_per_deal, .. } => engines_verdict(verilog, *nonces_per_deal),
        }
    }

    /// The blocks of a committed file that it is about, by how their modules' names end; none if it is about those of another.
    pub fn blocks_of(&self, file: &str) -> Vec<&'static str> {
        match self {
            Self::Blocks(property) => {
                let of_file =
                    property.blocks.iter().filter(|block| block.file == file && block.leaves.is_none());
                of_file.map(|block| block.suffix).collect()
            }
            Self::Engines { file: of, .. } if *of == file => vec!["engines"],
            Self::Engines { .. } => Vec::new(),
        }
    }

    /// Whether it holds for all time, or for all that the block can be told.
    pub fn is_without_bound(&self) -> bool {
        !matches!(self, Self::Blocks(Property { bound: Bound::Clocks(_), .. }))
    }

    /// Breaks what it is about in `count` places, chosen by `seed`, and gives how many of them do not pass.
    ///
    /// # Errors
    /// When a tool fails.
    pub fn controls(&self, count: usize, seed: u64) -> Result<usize> {
        match self {
            Self::Blocks(property) => property.controls(count, seed),
            Self::Engines { file, nonces_per_deal } => {
                let seeds = (seed..).take(count);
                let is_refuted = |seed: &u64| {
                    let change = format!("mutate -list 1 -seed {seed} -o mutation.ys\nscript mutation.ys");
                    engines::prove(file, *nonces_per_deal, &change)
                        .is_err_and(|error| !error.is::<Unreadable>())
                };
                Ok(seeds.filter(is_refuted).count())
            }
        }
    }
}

/// Whatever keeps the normal forms from being equal is a reason to look; a block that cannot be read is an error.
fn engines_verdict(file: impl AsRef<Path>, nonces_per_deal: u64) -> Result<Verdict> {
    match engines::prove(file, nonces_per_deal, "") {
        Ok(_) => Ok(Verdict::Proven),
        Err(error) if error.is::<Unreadable>() => Err(error),
        Err(error) => Ok(Verdict::Refuted(format!("{error:#}"))),
    }
}

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Proof {
    /// What people call it.
    pub name: &'static str,
    /// What holds.
    pub says: &'static str,
    /// How it is proven.
    pub statement: Statement,
}

const CORE: &str = "rolled.v";

const fn block(suffix: &'static str) -> Block {
    Block { file: CORE, suffix, name: suffix, replaced: None, leaves: None }
}

const ICE40: Option<(&str, &str)> = Some(("cells/ice40.v", "ice40/cells_sim.v"));
const UP5K: Option<(&str, &str)> = Some(("cells/up5k.v", "ice40/cells_sim.v"));
const ECP5: Option<(&str, &str)> = Some(("cells/ecp5.v", "ecp5/cells_sim.v"));

const fn sum(file: &'static str, module: &'static str, blocks: &'static [Block]) -> Statement {
    Statement::Blocks(Property { file, module, blocks, bound: Bound::EveryInput, shows_within_clocks: 0 })
}

const fn add_register(blocks: &'static [Block]) -> Statement {
    Statement::Blocks(Property {
        file: "adders.v",
        module: "add_register_proof",
        blocks,
        bound: Bound::Always,
        shows_within_clocks: 3,
    })
}

/// Everything that is proven.
pub const PROOFS: &[Proof] = &[
    Proof {
        name: "rolled engine",
        says: "whatever it says of a nonce is what FIPS 180-4 says, for every job, threshold and nonce",
        statement: Statement::Engines { file: "rolled.v", nonces_per_deal: 2 },
    },
    Proof {
        name: "3 rolled engines",
        says: "the same, of a number of engines that is no power of two",
        statement: Statement::Engines { file: "rolled-3.v", nonces_per_deal: 6 },
    },
    Proof {
        name: "10 rolled engines",
        says: "the same, of two groups of engines with sums for carry cells of four inputs",
        statement: Statement::Engines { file: "rolled-10.v", nonces_per_deal: 20 },
    },
    Proof {
        name: "ring of 16 clocks",
        says: "the same, of a ring of stages",
        statement: Statement::Engines { file: "unrolled-16.v", nonces_per_deal: 1 },
    },
    Proof {
        name: "ring of 4 clocks",
        says: "the same, of a larger one",
        statement: Statement::Engines { file: "unrolled-4.v", nonces_per_deal: 1 },
    },
    Proof {
        name: "line of stages",
        says: "the same, of one hash a clock",
        statement: Statement::Engines { file: "unrolled.v", nonces_per_deal: 1 },
    },
    Proof { name: "add", says: "x + y", statement: sum("adders.v", "add_proof", &[block("add")]) },
    Proof {
        name: "add_ch",
        says: "x + Ch(e, f, g) of FIPS 180-4",
        statement: sum("adders.v", "add_ch_proof", &[block("add_ch")]),
    },
    Proof {
        name: "add_maj",
        says: "x + Maj(a, b, c) of FIPS 180-4",
        statement: sum("adders.v", "add_maj_proof", &[block("add_maj")]),
    },
    Proof {
        name: "add_xor",
        says: "x + (y ^ z)",
        statement: sum("adders.v", "add_xor_proof", &[block("add_xor")]),
    },
    Proof {
        name: "add_register",
        says: "x + y of the clock before",
        statement: add_register(&[block("add_register")]),
    },
    Proof {
        name: "add_register, UP5K",
        says: "the adder of SB_MAC16 is x + y of the clock before",
        statement: add_register(&[Block { leaves: UP5K, ..block("add_register") }]),
    },
    Proof {
        name: "above",
        says: "word > bound, or >= where what is less significant is above, and the word",
        statement: sum("adders.v", "above_proof", &[block("above")]),
    },
    Proof {
        name: "above on iCE40",
        says: "so it is of carry cells beside LUTs that pass the word on",
        statement: sum("adders.v", "above_proof", &[Block { leaves: ICE40, ..block("above") }]),
    },
    Proof {
        name: "above on ECP5",
        says: "so it is of the carry out of a sum",
        statement: sum("adders.v", "above_proof", &[Block { leaves: ECP5, ..block("above") }]),
    },
    Proof {
        name: "add_xor on ECP5",
        says: "the carry chain of CCU2C is x + (y ^ z)",
        statement: sum("adders.v", "add_xor_proof", &[Block { leaves: ECP5, ..block("add_xor") }]),
    },
    Proof {
        name: "add on ECP5",
        says: "the carry chain of CCU2C is x + y",
        statement: sum("adders.v", "add_proof", &[Block { leaves: ECP5, ..block("add") }]),
    },
    Proof {
        name: "add_ch on ECP5",
        says: "the carry chain of CCU2C is x + Ch(e, f, g)",
        statement: sum("adders.v", "add_ch_proof", &[Block { leaves: ECP5, ..block("add_ch") }]),
    },
    Proof {
        name: "add_maj on ECP5",
        says: "the carry chain of CCU2C is x + Maj(a, b, c)",
        statement: sum("adders.v", "add_maj_proof", &[Block { leaves: ECP5, ..block("add_maj") }]),
    },
    Proof {
        name: "hit FIFO",
        says: "reports come out as they went in, in order, none lost, invented or kept back",
        statement: Statement::Blocks(Property {
            file: "hit_fifo.v",
            module: "hit_fifo_proof",
            blocks: &[Block { replaced: Some(("hit_fifo$words", "hit_fifo_ram")), ..block("hit_fifo") }],
            bound: Bound::Always,
            shows_within_clocks: 45,
        }),
    },
    Proof {
        name: "UART",
        says: "every byte sent is received, in time and in order, and nothing else is",
        statement: Statement::Blocks(Property {
            file: "uart.v",
            module: "uart_proof",
            blocks: &[block("uart_sender"), block("uart_receiver")],
            bound: Bound::Always,
            shows_within_clocks: 130,
        }),
    },
    Proof {
        name: "CRC",
        says: "CRC-16/IBM-3740, bit by bit",
        statement: Statement::Blocks(Property {
            file: "link.v",
            module: "crc16_proof",
            blocks: &[Block { name: "crc", ..block("frame_receiver$crc") }],
            bound: Bound::Always,
            shows_within_clocks: 20,
        }),
    },
    Proof {
        name: "frame receiver",
        says: "it calls whole what a plain COBS and CRC reader does, with its type, sequence number and length",
        statement: Statement::Blocks(Property {
            file: "link.v",
            module: "frame_receiver_proof",
            blocks: &[block("frame_receiver")],
            bound: Bound::Always,
            shows_within_clocks: 75,
        }),
    },
    Proof {
        name: "frame sender",
        says: "the CRC takes the payload and nothing else; a plain COBS reader finds a short one in the first bytes",
        statement: Statement::Blocks(Property {
            file: "link.v",
            module: "frame_sender_proof",
            blocks: &[block("frame_sender")],
            bound: Bound::Clocks(160),
            shows_within_clocks: 160,
        }),
    },
];
