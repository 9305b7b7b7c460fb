//! Amounts in running text: the words of a sentence with their places, where sentences end, and
//! the amounts they tell ("hơn 7 tỉ 250 triệu đồng", "74,77 %", "23/27 xã", "hàng trăm tỷ đồng").
//!
//! What looks like a number and tells no amount is passed over: dates, years, numbers of papers
//! and programmes, ordinals, ages, telephones. Deliberately not here: what is counted, and whether
//! it is a result or a plan. All places are bytes of the text as it was given.

mod amounts;
mod gather;
mod numerals;
mod passed;
mod sentences;
mod tokens;
mod units;

pub use amounts::{Amount, Says, amounts};
pub use sentences::{Sentence, sentences};
pub use tokens::{Token, TokenKind, tokens};
