//! The configuration memory, as a programmed board has it.
//!
//! Source: what libftdi's `ftdi_eeprom_decode` reads: vendor, product and release in words 1 to 3, power in word 4, flags in
//! word 5, a place and a length for each string in words 7 to 9, a checksum in the last word. The H chips have a 93C56 on
//! their boards; the FT231X's memory is inside, with a part of its own that the checksum leaves out. Left out: writing; pin drive and
//! CBUS settings, which are zero.

use crate::chip::{Chip, VENDOR, string_descriptor};
use crate::device::Strings;

const BYTES: usize = 256;

/// The flag that the serial number is to be used.
const HAS_SERIAL: u16 = 0x08;

/// The image by words. Strings without room leave the memory blank.
pub(crate) fn image(chip: Chip, strings: &Strings) -> Vec<u16> {
    let bytes = programmed(chip, strings).unwrap_or(vec![0xff; BYTES]);
    let mut words: Vec<u16> =
        bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    if words[0] != 0xffff {
        let last = words.len() - 1;
        words[last] = checksum(chip, &words[..last]);
    }
    words
}

fn programmed(chip: Chip, strings: &Strings) -> Option<Vec<u8>> {
    let mut bytes = vec![0; BYTES];
    let power = u16::from_le_bytes(chip.power());
    let head = [0, VENDOR, chip.product_number(), chip.release(), power, HAS_SERIAL];
    for (place, word) in bytes.chunks_exact_mut(2).zip(head) {
        place.copy_from_slice(&word.to_le_bytes());
    }
    let mut at = match chip {
        Chip::Ft2232h => 0x1a,
        Chip::Ft232h | Chip::Ft231x => 0xa0,
    };
    for (place, text) in [(0x0e, &strings.manufacturer), (0x10, &strings.product), (0x12, &strings.serial)] {
        let descriptor = string_descriptor(text);
        let end = at + descriptor.len();
        bytes[..BYTES - 2].get_mut(at..end)?.copy_from_slice(&descriptor);
        bytes[place] = u8::try_from(at).ok()?;
        bytes[place + 1] = descriptor[0];
        at = end;
    }
    Some(bytes)
}

fn checksum(chip: Chip, words: &[u16]) -> u16 {
    let is_summed = |at: &usize| chip != Chip::Ft231x || !(0x12..0x40).contains(at);
    let summed = (0..words.len()).filter(is_summed);
    summed.fold(0xaaaa_u16, |sum, at| (sum ^ words[at]).rotate_left(1))
}
