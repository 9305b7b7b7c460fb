//! Numbers the texts of a book so that each is sent once. The memory for that is bounded: when
//! it is used up, a new text is sent again each time, which costs room but loses nothing.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Distinct texts that are remembered by their content.
const REMEMBERED: usize = 1 << 20;
/// Bytes of text that are remembered.
const REMEMBERED_BYTES: usize = 64 << 20;

/// The texts told so far.
#[derive(Default)]
pub(super) struct Texts {
    count: i64,
    contents: HashMap<Box<str>, i64>,
    bytes: usize,
    addresses: HashMap<usize, i64, BuildHasherDefault<Spread>>,
    fresh: Vec<u8>,
}

impl Texts {
    /// The number of a text that may come again from elsewhere.
    pub(super) fn by_content(&mut self, text: &str) -> i64 {
        if let Some(number) = self.contents.get(text) {
            return *number;
        }
        let number = self.add(text);
        if self.contents.len() < REMEMBERED && self.bytes < REMEMBERED_BYTES {
            self.bytes += text.len();
            self.contents.insert(text.into(), number);
        }
        number
    }

    /// The number of a text of a table that does not move, known by where it lies.
    pub(super) fn by_address(&mut self, text: &str) -> i64 {
        let address = text.as_ptr() as usize;
        if let Some(number) = self.addresses.get(&address) {
            return *number;
        }
        let number = self.add(text);
        self.addresses.insert(address, number);
        number
    }

    /// The texts since the last call, as JSON strings between commas.
    pub(super) fn take_new(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.fresh)
    }

    fn add(&mut self, text: &str) -> i64 {
        if !self.fresh.is_empty() {
            self.fresh.push(b',');
        }
        serde_json::to_writer(&mut self.fresh, text).expect("a vector takes every text");
        self.count += 1;
        self.count - 1
    }
}

/// Spreads addresses over a table; they are not chosen by the file, so no more is needed.
#[derive(Default)]
struct Spread(u64);

impl Hasher for Spread {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes
            .iter()
            .for_each(|byte| self.write_usize(usize::from(*byte)));
    }

    fn write_usize(&mut self, address: usize) {
        self.0 = (self.0 ^ address as u64)
            .wrapping_mul(0x9e37_79b9_7f4a_7c15)
            .rotate_left(26);
    }
}
