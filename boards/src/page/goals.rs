//! What the boards are measured against.

/// A figure to reach, one to hope for, and what the best other open core does.
#[derive(Clone, Copy, Debug)]
pub struct Goal {
    /// A board's name, or a family's.
    pub of: &'static str,
    /// To be reached; without it, any figure will do.
    pub goal: Option<f64>,
    /// To be hoped for.
    pub aim: Option<f64>,
    /// Built and measured with the same tools; without it, there is none that fits.
    pub rival: Option<f64>,
}

/// MH/s by board.
pub const MHS: &[Goal] = &[
    // Rival: shapool-core.
    Goal { of: "icebreaker", goal: Some(1.5), aim: Some(2.2), rival: Some(0.35) },
    // Rival: shapool-core.
    Goal { of: "hx8k-b-evn", goal: Some(5.0), aim: Some(7.0), rival: Some(1.72) },
    // Nothing else fits.
    Goal { of: "icestick", goal: None, aim: Some(0.5), rival: None },
    // Rival: kramble's Hashers11.
    Goal { of: "ulx3s-25f", goal: Some(16.0), aim: Some(30.0), rival: Some(7.84) },
    // No rival was built for these two.
    Goal { of: "ulx3s-45f", goal: Some(30.0), aim: Some(60.0), rival: None },
    Goal { of: "ulx3s-85f", goal: Some(55.0), aim: Some(110.0), rival: None },
];

/// MH/s per thousand LUTs on ECP5. Rival: kramble's Hashers11 on the LFE5U-25F.
pub const ECP5_MHS_PER_KLUT: Goal = Goal { of: "ECP5", goal: Some(1.2), aim: Some(2.0), rival: Some(0.86) };

/// What a board is measured against, where it is.
pub(super) fn mhs(board: &str) -> Option<&'static Goal> {
    MHS.iter().find(|goal| goal.of == board)
}
