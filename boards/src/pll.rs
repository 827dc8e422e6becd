//! The core's clock out of the board's: divider settings within the device's limits, computed by trying them all.
//!
//! Sources: Lattice, iCE40 sysCLOCK PLL Design and Usage Guide (FPGA-TN-02052, formerly TN1251) and the iCE40 data
//! sheets' "sysCLOCK PLL Timing"; ECP5 and ECP5-5G sysCLOCK PLL/DLL Design and Usage Guide (FPGA-TN-02200) and Family Data
//! Sheet (FPGA-DS-02012), "sysCLOCK PLL Timing". The loop filter's ranges of iCE40 are those of IceStorm's icepll.
//! Left out: phase shifts, and the PLL's other outputs.

use thiserror::Error;

use crate::catalog::Family;

/// Frequencies, in Hz, that something may have.
type Limits = std::ops::RangeInclusive<f64>;

const ICE40_REFERENCE: Limits = 10e6..=133e6;
const ICE40_VCO: Limits = 533e6..=1066e6;
const ICE40_OUT: Limits = 16e6..=275e6;
const ECP5_REFERENCE: Limits = 10e6..=400e6;
const ECP5_VCO: Limits = 400e6..=800e6;
const ECP5_OUT: Limits = 3.125e6..=400e6;

/// A clock may miss what is wanted by this share of it: more is another clock.
const TOLERANCE: f64 = 0.02;

/// Dividers of a PLL and what they make.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pll {
    /// The clock that goes in, in Hz.
    pub in_hz: u32,
    /// The dividers.
    pub dividers: Dividers,
}

/// Dividers, as the primitive's parameters have them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dividers {
    /// `SB_PLL40_CORE` and `SB_PLL40_PAD` with simple feedback: `in / (divr + 1) * (divf + 1) / 2^divq`.
    Ice40 {
        /// 0 to 15.
        divr: u8,
        /// 0 to 127.
        divf: u8,
        /// 1 to 6.
        divq: u8,
        /// 1 to 6, by the reference.
        filter_range: u8,
    },
    /// `EHXPLLL` with feedback from CLKOP and the clock at CLKOS: `in / clki * clkfb * clkop / clkos`; each 1 to 128.
    Ecp5 {
        /// Of the reference.
        clki: u8,
        /// Of the feedback.
        clkfb: u8,
        /// Of the output that is fed back.
        clkop: u8,
        /// Of the output that the core has.
        clkos: u8,
    },
}

/// A clock that the PLL cannot make.
#[derive(Clone, Copy, Debug, PartialEq, Error)]
#[error(
    "the PLL cannot make {wanted_mhz} MHz of {in_mhz} MHz: it makes {low_mhz} to {high_mhz} MHz, the nearest is {nearest_mhz:.4} MHz"
)]
pub struct PllError {
    /// As asked for.
    pub wanted_mhz: f64,
    /// The board's clock.
    pub in_mhz: f64,
    /// The lowest.
    pub low_mhz: f64,
    /// The highest.
    pub high_mhz: f64,
    /// The nearest that it can make.
    pub nearest_mhz: f64,
}

impl Pll {
    /// What comes out, in Hz.
    pub fn out_hz(&self) -> f64 {
        let reference = self.reference_hz();
        match self.dividers {
            Dividers::Ice40 { divf, divq, .. } => {
                reference * (f64::from(divf) + 1.0) / f64::from(1_u32 << divq)
            }
            Dividers::Ecp5 { clkfb, clkop, clkos, .. } => {
                reference * f64::from(clkfb) * f64::from(clkop) / f64::from(clkos)
            }
        }
    }

    /// What comes out, to a whole Hz: the core's `clock_hz`.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most 400 MHz")]
    pub fn hz(&self) -> u32 {
        self.out_hz().round() as u32
    }

    /// What comes out, in MHz.
    pub fn mhz(&self) -> f64 {
        self.out_hz() / 1e6
    }

    /// What the phase detector compares, in Hz.
    pub fn reference_hz(&self) -> f64 {
        f64::from(self.in_hz)
            / match self.dividers {
                Dividers::Ice40 { divr, .. } => f64::from(divr) + 1.0,
                Dividers::Ecp5 { clki, .. } => f64::from(clki),
            }
    }

    /// The oscillator, in Hz.
    pub fn vco_hz(&self) -> f64 {
        match self.dividers {
            Dividers::Ice40 { divf, .. } => self.reference_hz() * (f64::from(divf) + 1.0),
            Dividers::Ecp5 { clkfb, clkop, .. } => self.reference_hz() * f64::from(clkfb) * f64::from(clkop),
        }
    }

    fn is_within_limits(&self) -> bool {
        let (reference, vco, out) = match self.dividers {
            Dividers::Ice40 { .. } => (ICE40_REFERENCE, ICE40_VCO, ICE40_OUT),
            Dividers::Ecp5 { .. } => (ECP5_REFERENCE, ECP5_VCO, ECP5_OUT),
        };
        let fed_back_hz = match self.dividers {
            Dividers::Ice40 { .. } => self.out_hz(),
            Dividers::Ecp5 { clkop, .. } => self.vco_hz() / f64::from(clkop),
        };
        reference.contains(&self.reference_hz())
            && vco.contains(&self.vco_hz())
            && out.contains(&self.out_hz())
            && out.contains(&fed_back_hz)
    }
}

/// The setting that comes nearest to a clock; among equals the one with the fastest reference, which jitters least.
///
/// # Errors
/// When nothing within the limits comes within 2 %.
pub fn settings(family: Family, in_hz: u32, wanted_mhz: f64) -> Result<Pll, PllError> {
    let wanted = wanted_mhz * 1e6;
    let mut best: Option<Pll> = None;
    let mut consider = |dividers| {
        let pll = Pll { in_hz, dividers };
        if !pll.is_within_limits() {
            return;
        }
        let miss = |pll: &Pll| (pll.out_hz() - wanted).abs();
        // Half a Hz is rounding, not a better clock.
        let is_better = best.as_ref().is_none_or(|best| {
            let gain = miss(best) - miss(&pll);
            gain > 0.5 || (gain > -0.5 && pll.reference_hz() > best.reference_hz())
        });
        if is_better {
            best = Some(pll);
        }
    };
    match family {
        Family::Ice40 => {
            for divr in 0..16 {
                let filter_range = filter_range(f64::from(in_hz) / (f64::from(divr) + 1.0));
                for divf in 0..128 {
                    for divq in 1..7 {
                        consider(Dividers::Ice40 { divr, divf, divq, filter_range });
                    }
                }
            }
        }
        Family::Ecp5 => {
            for clki in 1..=40 {
                for clkfb in 1..=40 {
                    // CLKOP itself must not be faster than an output may be.
                    for clkop in 2..=40 {
                        let vco_hz = f64::from(in_hz) / f64::from(clki) * f64::from(clkfb) * f64::from(clkop);
                        if !ECP5_VCO.contains(&vco_hz) {
                            continue;
                        }
                        for clkos in nearest_dividers(vco_hz, wanted) {
                            consider(Dividers::Ecp5 { clki, clkfb, clkop, clkos });
                        }
                    }
                }
            }
        }
    }
    let limits = match family {
        Family::Ice40 => ICE40_OUT,
        Family::Ecp5 => ECP5_OUT,
    };
    let nearest = best.map_or(f64::NAN, |pll| pll.out_hz());
    best.filter(|pll| wanted.is_finite() && (pll.out_hz() - wanted).abs() <= wanted * TOLERANCE).ok_or(
        PllError {
            wanted_mhz,
            in_mhz: f64::from(in_hz) / 1e6,
            low_mhz: limits.start() / 1e6,
            high_mhz: limits.end() / 1e6,
            nearest_mhz: nearest / 1e6,
        },
    )
}

/// The dividers below and above the one that would be right.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 1 to 128")]
fn nearest_dividers(vco_hz: f64, wanted_hz: f64) -> [u8; 2] {
    let right = (vco_hz / wanted_hz).clamp(1.0, 128.0);
    [right.floor() as u8, right.ceil() as u8]
}

/// iCE40's FILTER_RANGE for a reference.
const fn filter_range(reference_hz: f64) -> u8 {
    match reference_hz / 1e6 {
        mhz if mhz < 17.0 => 1,
        mhz if mhz < 26.0 => 2,
        mhz if mhz < 44.0 => 3,
        mhz if mhz < 66.0 => 4,
        mhz if mhz < 101.0 => 5,
        _ => 6,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn known_settings_come_out() {
        // IceStorm's icepll for 12 to 60 MHz.
        let pll = settings(Family::Ice40, 12_000_000, 60.0).unwrap();
        assert_eq!(pll.dividers, Dividers::Ice40 { divr: 0, divf: 79, divq: 4, filter_range: 1 });
        assert_eq!(pll.hz(), 60_000_000);
        assert_eq!(settings(Family::Ecp5, 25_000_000, 80.0).unwrap().hz(), 80_000_000);
    }

    #[test]
    fn what_no_divider_makes_is_refused_with_the_nearest() {
        let error = settings(Family::Ice40, 12_000_000, 12.0).unwrap_err();
        assert!((error.nearest_mhz - 16.5).abs() < 0.6, "{error}");
        for (family, mhz) in [(Family::Ice40, 300.0), (Family::Ecp5, 3.0), (Family::Ecp5, f64::NAN)] {
            assert!(settings(family, 25_000_000, mhz).is_err(), "{mhz} MHz");
        }
        assert!(settings(Family::Ice40, 0, 48.0).is_err());
    }

    proptest! {
        #[test]
        fn limits_are_kept_and_the_result_is_the_formulas(
            is_ice40: bool,
            in_hz in 10_000_000_u32..=133_000_000,
            wanted_mhz in 3.0_f64..400.0,
        ) {
            let family = if is_ice40 { Family::Ice40 } else { Family::Ecp5 };
            let Ok(pll) = settings(family, in_hz, wanted_mhz) else { return Ok(()) };
            prop_assert!((pll.mhz() - wanted_mhz).abs() <= wanted_mhz * 0.02);
            let in_mhz = f64::from(in_hz) / 1e6;
            let (reference, vco, out) = match pll.dividers {
                Dividers::Ice40 { divr, divf, divq, filter_range } => {
                    prop_assert!(divr < 16 && divf < 128 && (1..7).contains(&divq) && (1..7).contains(&filter_range));
                    let reference = in_mhz / (f64::from(divr) + 1.0);
                    prop_assert!((10.0..=133.0).contains(&reference));
                    let vco = reference * (f64::from(divf) + 1.0);
                    prop_assert!((533.0..=1066.0).contains(&vco));
                    (reference, vco, vco / 2_f64.powi(i32::from(divq)))
                }
                Dividers::Ecp5 { clki, clkfb, clkop, clkos } => {
                    prop_assert!([clki, clkfb, clkop, clkos].iter().all(|divider| (1..=128).contains(divider)));
                    let reference = in_mhz / f64::from(clki);
                    prop_assert!((10.0..=400.0).contains(&reference));
                    let vco = reference * f64::from(clkfb) * f64::from(clkop);
                    prop_assert!((400.0..=800.0).contains(&vco));
                    (reference, vco, vco / f64::from(clkos))
                }
            };
            prop_assert!((pll.reference_hz() / 1e6 - reference).abs() < 1e-6);
            prop_assert!((pll.vco_hz() / 1e6 - vco).abs() < 1e-6);
            prop_assert!((pll.mhz() - out).abs() < 1e-6);
        }
    }
}
