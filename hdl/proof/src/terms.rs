//! Bits and words as functions of inputs, in a normal form: two that are the same function of the same sums are equal.
//!
//! A bit is a reduced ordered binary decision diagram (R. Bryant, "Graph-Based Algorithms for Boolean Function
//! Manipulation", 1986) over variables; a variable is a bit of an input, a bit of a sum, or a comparison. A sum modulo
//! 2^width is kept as a linear combination of words, sums among its terms resolved into theirs: in whatever order and in
//! however many steps hardware adds, the normal form is one. A sum that is one word again is that word.
//! Equal normal forms mean equal functions. The reverse does not hold (a carry chain taken apart into gates is not seen as
//! a sum), so a proof by normal forms can fail to come about, but it cannot succeed wrongly.

use std::collections::{BTreeMap, HashMap};

/// A function of the variables; [`FALSE`] and [`TRUE`] are the constant ones.
pub type Bit = u32;

/// The constant 0.
pub const FALSE: Bit = 0;
/// The constant 1.
pub const TRUE: Bit = 1;

/// Words are compared in pieces of so many bits.
const HALF_BITS: usize = 16;

/// A constant bit.
pub const fn constant(value: bool) -> Bit {
    if value { TRUE } else { FALSE }
}

/// The number that a word of constants is, least significant bit first; `None` when a bit is not constant.
pub fn number(word: &[Bit]) -> Option<u64> {
    let bit = |(at, bit): (usize, &Bit)| (*bit <= TRUE).then_some(u64::from(*bit) << at);
    word.iter().enumerate().map(bit).sum()
}

/// A word of constants.
pub fn word(value: u64, width: usize) -> Vec<Bit> {
    (0..width).map(|at| constant(at < 64 && value >> at & 1 != 0)).collect()
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Sum {
    width: usize,
    constant: u64,
    // Words by number, with what they are multiplied by.
    terms: Vec<(u32, u64)>,
}

/// All functions that were made.
#[derive(Default)]
pub struct Terms {
    // Variable, function where it is 0, function where it is 1; the constants have none.
    nodes: Vec<(u32, Bit, Bit)>,
    unique: HashMap<(u32, Bit, Bit), Bit>,
    choices: HashMap<(Bit, Bit, Bit), Bit>,
    variables: u32,
    words: Vec<Vec<Bit>>,
    word_numbers: HashMap<Vec<Bit>, u32>,
    sums: HashMap<Sum, Vec<Bit>>,
    sum_of: HashMap<Vec<Bit>, Sum>,
    // Of two words the first is less; the first is more, which is looked at where it is not less, so that no value of the
    // two is without its words.
    comparisons: HashMap<(Vec<Bit>, Vec<Bit>), (Bit, Bit)>,
}

impl Terms {
    /// None yet but the constants.
    pub fn new() -> Self {
        Self { nodes: vec![(u32::MAX, FALSE, FALSE), (u32::MAX, TRUE, TRUE)], ..Self::default() }
    }

    fn node(&mut self, variable: u32, low: Bit, high: Bit) -> Bit {
        if low == high {
            return low;
        }
        let nodes = &mut self.nodes;
        *self.unique.entry((variable, low, high)).or_insert_with(|| {
            nodes.push((variable, low, high));
            u32::try_from(nodes.len() - 1).expect("fewer than 2^32 functions fit into memory")
        })
    }

    /// A bit of which nothing is known.
    pub fn unknown(&mut self) -> Bit {
        self.variables += 1;
        self.node(self.variables - 1, FALSE, TRUE)
    }

    /// A word of which nothing is known.
    pub fn unknown_word(&mut self, width: usize) -> Vec<Bit> {
        (0..width).map(|_| self.unknown()).collect()
    }

    /// `high` where `condition` is 1, else `low`.
    pub fn choose(&mut self, condition: Bit, high: Bit, low: Bit) -> Bit {
        match (condition, high, low) {
            (TRUE, _, _) => return high,
            (FALSE, _, _) => return low,
            (_, TRUE, FALSE) => return condition,
            _ if high == low => return high,
            _ => {}
        }
        if let Some(&known) = self.choices.get(&(condition, high, low)) {
            return known;
        }
        let [c, h, l] = [condition, high, low].map(|bit| self.nodes[bit as usize]);
        let variable = c.0.min(h.0).min(l.0);
        let part = |bit: Bit, node: (u32, Bit, Bit), is_high: bool| match () {
            () if node.0 != variable => bit,
            () if is_high => node.2,
            () => node.1,
        };
        let [low_part, high_part] = [false, true].map(|is_high| {
            self.choose(part(condition, c, is_high), part(high, h, is_high), part(low, l, is_high))
        });
        let chosen = self.node(variable, low_part, high_part);
        self.choices.insert((condition, high, low), chosen);
        chosen
    }

    /// Not `a`.
    pub fn not(&mut self, a: Bit) -> Bit {
        self.choose(a, FALSE, TRUE)
    }

    /// `a` and `b`.
    pub fn and(&mut self, a: Bit, b: Bit) -> Bit {
        self.choose(a, b, FALSE)
    }

    /// `a` or `b`.
    pub fn or(&mut self, a: Bit, b: Bit) -> Bit {
        self.choose(a, TRUE, b)
    }

    /// `a` or `b` and not both.
    pub fn xor(&mut self, a: Bit, b: Bit) -> Bit {
        let not_b = self.not(b);
        self.choose(a, not_b, b)
    }

    /// The sum of words of one width, each times a factor, modulo 2^width.
    ///
    /// # Panics
    /// When the words are wider than 64 bits or not of one width.
    pub fn sum(&mut self, words: &[(&[Bit], i64)]) -> Vec<Bit> {
        let width = words.first().map_or(0, |(word, _)| word.len());
        assert!((1..=64).contains(&width) && words.iter().all(|(word, _)| word.len() == width));
        let mask = u64::MAX >> (64 - width);
        let mut total = 0_u64;
        let mut terms = BTreeMap::<u32, u64>::new();
        for (word, factor) in words {
            let factor = factor.cast_unsigned();
            if let Some(value) = number(word) {
                total = total.wrapping_add(value.wrapping_mul(factor));
            } else if let Some(sum) = self.sum_of.get(*word) {
                total = total.wrapping_add(sum.constant.wrapping_mul(factor));
                for (term, times) in &sum.terms {
                    let times = times.wrapping_mul(factor);
                    terms.entry(*term).and_modify(|sum| *sum = sum.wrapping_add(times)).or_insert(times);
                }
            } else {
                let term = self.word_number(word);
                terms.entry(term).and_modify(|sum| *sum = sum.wrapping_add(factor)).or_insert(factor);
            }
        }
        let terms: Vec<(u32, u64)> = terms
            .into_iter()
            .map(|(term, times)| (term, times & mask))
            .filter(|(_, times)| *times != 0)
            .collect();
        let total = total & mask;
        match terms.as_slice() {
            [] => return word(total, width),
            [(term, 1)] if total == 0 => return self.words[*term as usize].clone(),
            _ => {}
        }
        let sum = Sum { width, constant: total, terms };
        if let Some(bits) = self.sums.get(&sum) {
            return bits.clone();
        }
        let bits = self.unknown_word(width);
        self.sums.insert(sum.clone(), bits.clone());
        self.sum_of.insert(bits.clone(), sum);
        bits
    }

    fn word_number(&mut self, word: &[Bit]) -> u32 {
        if let Some(&number) = self.word_numbers.get(word) {
            return number;
        }
        let number = u32::try_from(self.words.len()).expect("fewer than 2^32 words fit into memory");
        self.words.push(word.to_vec());
        self.word_numbers.insert(word.to_vec(), number);
        number
    }

    /// Whether `a` is less than `b`, as numbers without sign. What is wider than `HALF_BITS` is compared by halves, as
    /// hardware may do.
    pub fn is_less(&mut self, a: &[Bit], b: &[Bit]) -> Bit {
        if a.len() > HALF_BITS {
            let (a_low, a_high) = a.split_at(HALF_BITS);
            let (b_low, b_high) = b.split_at(HALF_BITS);
            let is_low_less = self.is_less(a_low, b_low);
            let is_high_less = self.is_less(a_high, b_high);
            let is_high_more = self.is_less(b_high, a_high);
            let is_less = self.choose(is_high_more, FALSE, is_low_less);
            return self.or(is_high_less, is_less);
        }
        if let (Some(a), Some(b)) = (number(a), number(b)) {
            return constant(a < b);
        }
        if a == b {
            return FALSE;
        }
        let (low, high) = if a < b { (a, b) } else { (b, a) };
        let key = (low.to_vec(), high.to_vec());
        let (is_less, is_more) = match self.comparisons.get(&key) {
            Some(&known) => known,
            None => {
                let bits = (self.unknown(), self.unknown());
                self.comparisons.insert(key, bits);
                bits
            }
        };
        if a == low { is_less } else { self.choose(is_less, FALSE, is_more) }
    }

    /// Whether all bits of two words are equal.
    pub fn is_equal(&mut self, a: &[Bit], b: &[Bit]) -> Bit {
        a.iter().zip(b).fold(TRUE, |equal, (&a, &b)| {
            let differs = self.xor(a, b);
            self.choose(differs, FALSE, equal)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_have_one_form_and_come_apart_again() {
        let mut terms = Terms::new();
        let [a, b, c] = [(); 3].map(|()| terms.unknown_word(32));
        let a_b = terms.sum(&[(&a, 1), (&b, 1)]);
        let left = terms.sum(&[(&a_b, 1), (&c, 1)]);
        let b_c = terms.sum(&[(&c, 1), (&b, 1)]);
        let right = terms.sum(&[(&b_c, 1), (&a, 1)]);
        assert_eq!(left, right);
        assert_eq!(terms.sum(&[(&right, 1), (&b_c, -1)]), a);
        assert_eq!(terms.sum(&[(&a, 1), (&a, -1), (&word(7, 32), 1)]), word(7, 32));
        // Twice a word is not the word, nor is a word of another order.
        assert_ne!(terms.sum(&[(&left, 1), (&a, 1)]), left);
        let turned: Vec<Bit> = a.iter().rev().copied().collect();
        assert_ne!(terms.sum(&[(&turned, 1), (&b, 1)]), a_b);
    }

    #[test]
    fn functions_have_one_form() {
        let mut terms = Terms::new();
        let [e, f, g] = [(); 3].map(|()| terms.unknown());
        // Ch of FIPS 180-4, and as hardware often has it.
        let e_f = terms.and(e, f);
        let not_e = terms.not(e);
        let not_e_g = terms.and(not_e, g);
        let ch = terms.xor(e_f, not_e_g);
        let f_g = terms.xor(f, g);
        let masked = terms.and(e, f_g);
        assert_eq!(ch, terms.xor(g, masked));
        assert_eq!(ch, terms.choose(e, f, g));
        assert_ne!(ch, terms.choose(e, g, f));
        let less = terms.is_less(&[e, f], &[g, g]);
        assert_eq!(less, terms.is_less(&[e, f], &[g, g]));
        assert_ne!(less, terms.is_less(&[g, g], &[e, f]));
    }

    #[test]
    fn a_comparison_by_halves_is_one_of_the_whole() {
        let mut terms = Terms::new();
        let [word, bound] = [(); 2].map(|()| terms.unknown_word(32));
        let is_above = terms.is_less(&bound, &word);
        let is_low_above = terms.is_less(&bound[..16], &word[..16]);
        let is_high_above = terms.is_less(&bound[16..], &word[16..]);
        let is_high_less = terms.is_less(&word[16..], &bound[16..]);
        let is_high_at_least = terms.not(is_high_less);
        assert_eq!(is_above, terms.choose(is_low_above, is_high_at_least, is_high_above));
        assert_ne!(is_above, terms.choose(is_low_above, is_high_above, is_high_at_least));
    }
}
