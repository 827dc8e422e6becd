//! What tests of every model share: each model with the configuration that it was emitted from, and one test a model.

use midstate_gateware::emit::SIMULATED;
use midstate_gateware::{Architecture, CoreConfig};
use midstate_spec::link::Report;
use midstate_verilator::{BAUD, CLOCK_HZ};

/// Clocks of one byte on the line.
pub(crate) const BYTE_CLOCKS: u64 = 10 * (CLOCK_HZ / BAUD) as u64;

/// A model and what it was emitted from. Lengths of tests are clocks, from which each model makes its nonces.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Simulated {
    pub(crate) name: &'static str,
    pub(crate) config: CoreConfig,
}

impl Simulated {
    /// # Panics
    /// When no model was emitted by this name.
    pub(crate) fn named(name: &str) -> Self {
        let (name, config) =
            *SIMULATED.iter().find(|(known, _)| *known == name).expect("every model is emitted from here");
        Self { name, config }
    }

    /// The nonces after which the engines are again as before: a deal, and in a ring of stages one for each of these.
    pub(crate) fn nonces_per_turn(self) -> u64 {
        match self.config.architecture {
            Architecture::PartlyUnrolled { clocks_per_hash } => 128_u64.div_ceil(clocks_per_hash.into()),
            _ => self.config.nonces_per_deal().into(),
        }
    }

    /// Clocks from one turn to the next, once a job runs.
    pub(crate) fn clocks_per_turn(self) -> u64 {
        let clocks = u64::from(self.config.clocks_per_hash()) * self.nonces_per_turn();
        assert_eq!(clocks % u64::from(self.config.engines), 0, "{}: engines share a turn evenly", self.name);
        clocks / u64::from(self.config.engines)
    }

    /// Whether nonces that are all hits come faster than the line takes their reports away.
    pub(crate) fn drops_hits(self) -> bool {
        let frame = Report::Hit { index: 0, job_id: 1, nonce: 0 }.to_wire().len() as u64;
        self.clocks_per_turn() < frame * BYTE_CLOCKS * self.nonces_per_turn()
    }

    /// The nonces that take at least so many clocks.
    pub(crate) fn nonces_for(self, clocks: u64) -> u64 {
        (clocks * u64::from(self.config.engines)).div_ceil(u64::from(self.config.clocks_per_hash()))
    }
}

/// For each model that is built a module with its name, which has each of the functions as a test.
macro_rules! on_every_model {
    ($($test:ident),* $(,)?) => {
        $crate::common::tests_of! {
            [
                compact "compact", rolled "rolled", rolled_3 "rolled-3", rolled_10 "rolled-10",
                unrolled_16 "unrolled-16"
            ]
            [$($test)*]
        }
        #[cfg(feature = "all-architectures")]
        $crate::common::tests_of! {
            [
                unrolled_8 "unrolled-8", unrolled_5 "unrolled-5", unrolled_4 "unrolled-4", unrolled_2 "unrolled-2", unrolled "unrolled",
                unrolled_2r "unrolled-2r"
            ]
            [$($test)*]
        }

        #[test]
        fn no_model_is_left_out() {
            let mut tested = vec!["compact", "rolled", "rolled-10", "rolled-3", "unrolled-16"];
            if cfg!(feature = "all-architectures") {
                tested.extend(["unrolled", "unrolled-2", "unrolled-2r"]);
                tested.extend(["unrolled-4", "unrolled-5", "unrolled-8"]);
                tested.sort_unstable();
            }
            assert_eq!(midstate_verilator::models().collect::<Vec<_>>(), tested);
        }
    };
}

macro_rules! tests_of {
    ([$($module:ident $name:literal),*] $tests:tt) => {
        $(mod $module {
            $crate::common::tests_named! { $name $tests }
        })*
    };
}

macro_rules! tests_named {
    ($name:literal [$($test:ident)*]) => {
        $(#[test]
        fn $test() {
            super::$test($crate::common::Simulated::named($name));
        })*
    };
}

pub(crate) use {on_every_model, tests_named, tests_of};
