//! The udev rule that lets whoever sits at the machine open its boards.
//!
//! Source: udev(7), systemd's 71-seat.rules, behind which `uaccess` has no effect. Left out: other systems: macOS needs no
//! rule.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::boards::BOARDS;

/// Where it is installed.
pub const PATH: &str = "/etc/udev/rules.d/70-midstate.rules";

/// The rules, one for each pair of USB ids in the catalogue.
pub fn rules() -> String {
    let mut text = String::from(
        "# Boards of Midstate: whoever sits at the machine may open them, and no modem is looked for on them.\n",
    );
    let ids: BTreeSet<_> = BOARDS.iter().map(|board| (board.vid, board.pid)).collect();
    for (vid, pid) in ids {
        let _ = writeln!(
            text,
            "SUBSYSTEMS==\"usb\", ATTRS{{idVendor}}==\"{vid:04x}\", ATTRS{{idProduct}}==\"{pid:04x}\", \
             MODE=\"0660\", GROUP=\"plugdev\", TAG+=\"uaccess\", ENV{{ID_MM_DEVICE_IGNORE}}=\"1\""
        );
    }
    text
}

/// What makes installed rules count.
pub const RELOAD: &str = "udevadm control --reload-rules && udevadm trigger";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_board_has_a_rule_that_sorts_before_the_seats() {
        let rules = rules();
        for board in BOARDS {
            let ids = format!(
                "ATTRS{{idVendor}}==\"{:04x}\", ATTRS{{idProduct}}==\"{:04x}\"",
                board.vid, board.pid
            );
            assert_eq!(rules.matches(&ids).count(), 1, "{}", board.id);
        }
        let file = PATH.rsplit('/').next().unwrap();
        assert!(file < "71-seat.rules");
    }
}
