//! The udev rule that lets whoever sits at the machine open its boards.
//!
//! Source: udev(7), systemd's 71-seat.rules, behind which `uaccess` has no effect. Left out: other systems: macOS needs no
//! rule.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::boards::BOARDS;

/// What libftdi1 lists by itself, boards of the catalogue or not.
const FTDI: [(u16, u16); 5] =
    [(0x0403, 0x6001), (0x0403, 0x6010), (0x0403, 0x6011), (0x0403, 0x6014), (0x0403, 0x6015)];

/// Where it is installed.
pub const PATH: &str = "/etc/udev/rules.d/70-midstate.rules";

/// The rules for each pair of USB ids: the device, and the serial port that the kernel makes of it, whose group stays.
pub fn rules() -> String {
    let mut text = String::from(
        "# Boards of Midstate: whoever sits at the machine may open them, and no modem is looked for on them.\n",
    );
    let ids: BTreeSet<_> = BOARDS.iter().map(|board| (board.vid, board.pid)).chain(FTDI).collect();
    for (vid, pid) in ids {
        let _ = writeln!(
            text,
            "SUBSYSTEM==\"usb\", ENV{{DEVTYPE}}==\"usb_device\", ATTR{{idVendor}}==\"{vid:04x}\", \
             ATTR{{idProduct}}==\"{pid:04x}\", MODE=\"0660\", GROUP=\"plugdev\", TAG+=\"uaccess\", \
             ENV{{ID_MM_DEVICE_IGNORE}}=\"1\"\n\
             SUBSYSTEM==\"tty\", ATTRS{{idVendor}}==\"{vid:04x}\", ATTRS{{idProduct}}==\"{pid:04x}\", \
             TAG+=\"uaccess\", ENV{{ID_MM_DEVICE_IGNORE}}=\"1\""
        );
    }
    text
}

/// What makes installed rules count.
pub const RELOAD: &str = "udevadm control --reload-rules && udevadm trigger";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::boards::Board;

    #[test]
    fn every_board_has_a_rule_that_sorts_before_the_seats() {
        let rules = rules();
        for board in BOARDS {
            let Board { vid, pid, .. } = board;
            for attribute in ["ATTR", "ATTRS"] {
                let ids = format!(
                    "{attribute}{{idVendor}}==\"{vid:04x}\", {attribute}{{idProduct}}==\"{pid:04x}\""
                );
                assert_eq!(rules.matches(&ids).count(), 1, "{}", board.id);
            }
        }
        let file = PATH.rsplit('/').next().unwrap();
        assert!(file < "71-seat.rules");
    }
}
