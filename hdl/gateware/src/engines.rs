//! The socket that every architecture fills: job words and deals of nonces go in, hits come out.
//!
//! Link, search, simulator and tests know these ports and nothing else of a core:
//!
//! | port | meaning |
//! |---|---|
//! | `rst` | synchronous: forgets every nonce in flight; the job's words stay |
//! | `job_write`, `job_index`, `job_word` | one word of `midstate_spec::midstate::Precomputed::words`; only while no nonce is in flight |
//! | `inverted_threshold` | a hash whose most significant word is at most this, each bit inverted, is a hit; stands still while nonces are in flight |
//! | `deal_valid`, `deal_ready` | a deal is offered, a deal is taken: it passes in a clock in which both are high |
//! | `deal_nonce` | its first nonce |
//! | `deal_grows` | the deal that was taken last has a nonce more: from the clock behind that on high in as many as it has, 1 to `nonces_per_deal`. Where that is 1, nobody looks at it |
//! | `result`, `hit` | the oldest nonce in flight was tried; it is a hit |
//! | `done` | and it was the last of its deal |
//!
//! Results come in the order in which nonces were dealt; several deals may be in flight. Nothing is given for a deal that
//! `rst` forgot. All ports are in the core's clock domain; clocks and sizes are in [`CoreConfig`].

pub mod compact;
pub mod rolled;
pub mod unrolled;

use rust_hdl_core::prelude::*;

use crate::config::{Architecture, CoreConfig};
use crate::emit;
use compact::Compact;
use rolled::Rolled;
use unrolled::Unrolled;

/// Stands in the search for the architecture's own block, whose Verilog it carries.
#[derive(LogicBlock)]
pub struct Engines {
    /// The core's clock.
    pub clk: Signal<In, Clock>,
    /// See the table above, as for all that follow.
    pub rst: Signal<In, bool>,
    /// Stores a word of the job.
    pub job_write: Signal<In, bool>,
    /// Which word, 0 to 21.
    pub job_index: Signal<In, Bits<5>>,
    /// The word.
    pub job_word: Signal<In, Bits<32>>,
    /// The hit's threshold, each bit inverted.
    pub inverted_threshold: Signal<In, Bits<32>>,
    /// A deal is taken.
    pub deal_ready: Signal<Out, bool>,
    /// A deal is offered.
    pub deal_valid: Signal<In, bool>,
    /// Its first nonce.
    pub deal_nonce: Signal<In, Bits<32>>,
    /// The deal that was taken last has a nonce more.
    pub deal_grows: Signal<In, bool>,
    /// The oldest nonce in flight was tried.
    pub result: Signal<Out, bool>,
    /// It is a hit.
    pub hit: Signal<Out, bool>,
    /// It was the last of its deal.
    pub done: Signal<Out, bool>,
    _verilog: String,
}

/// The module that an architecture's block becomes in the Verilog.
const MODULE: &str = "engines";

impl Engines {
    /// The engines that `config`, already validated, describes.
    pub(crate) fn new(config: &CoreConfig) -> Self {
        let verilog = match config.architecture {
            Architecture::Rolled => {
                let rolled = Rolled::new(config.engines, config.carry_cells, config.has_y_register);
                emit::block(rolled, MODULE)
            }
            Architecture::Compact => emit::block(Compact::new(), MODULE),
            Architecture::PartlyUnrolled { clocks_per_hash } => {
                emit::block(Unrolled::new(clocks_per_hash, 1), MODULE)
            }
            Architecture::FullyUnrolled { registers_per_round } => {
                emit::block(Unrolled::new(1, registers_per_round), MODULE)
            }
        };
        Self {
            clk: Default::default(),
            rst: Default::default(),
            job_write: Default::default(),
            job_index: Default::default(),
            job_word: Default::default(),
            inverted_threshold: Default::default(),
            deal_ready: Default::default(),
            deal_valid: Default::default(),
            deal_nonce: Default::default(),
            deal_grows: Default::default(),
            result: Default::default(),
            hit: Default::default(),
            done: Default::default(),
            _verilog: verilog,
        }
    }
}

impl Logic for Engines {
    fn update(&mut self) {}

    fn connect(&mut self) {
        self.deal_ready.connect();
        self.result.connect();
        self.hit.connect();
        self.done.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Blackbox(BlackBox { code: self._verilog.clone(), name: MODULE.into() })
    }
}
