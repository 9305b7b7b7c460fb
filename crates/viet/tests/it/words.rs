use viet::words::{Billion, Thousand, WordStyle, ZeroTens, cardinal};

#[test]
fn numbers_are_written_as_documents_write_them() {
    for (number, words) in [
        (0, "không"),
        (1, "một"),
        (2, "hai"),
        (3, "ba"),
        (4, "bốn"),
        (5, "năm"),
        (6, "sáu"),
        (7, "bảy"),
        (8, "tám"),
        (9, "chín"),
        (10, "mười"),
        (11, "mười một"),
        (12, "mười hai"),
        (13, "mười ba"),
        (14, "mười bốn"),
        (15, "mười lăm"),
        (16, "mười sáu"),
        (17, "mười bảy"),
        (18, "mười tám"),
        (19, "mười chín"),
        (20, "hai mươi"),
        (21, "hai mươi mốt"),
        (22, "hai mươi hai"),
        (23, "hai mươi ba"),
        (24, "hai mươi tư"),
        (25, "hai mươi lăm"),
        (100, "một trăm"),
        (101, "một trăm linh một"),
        (104, "một trăm linh bốn"),
        (105, "một trăm linh năm"),
        (110, "một trăm mười"),
        (115, "một trăm mười lăm"),
        (121, "một trăm hai mươi mốt"),
        (1000, "một nghìn"),
        (1005, "một nghìn không trăm linh năm"),
        (1015, "một nghìn không trăm mười lăm"),
        (10_000, "mười nghìn"),
        (705_000, "bảy trăm linh năm nghìn"),
        (1_410_000, "một triệu bốn trăm mười nghìn"),
        (1_000_001, "một triệu không trăm linh một"),
        (1_000_000_005, "một tỷ không trăm linh năm"),
        (2_005_000_000, "hai tỷ không trăm linh năm triệu"),
        (23_500_000_000, "hai mươi ba tỷ năm trăm triệu"),
        (1_005_000_000_000, "một nghìn không trăm linh năm tỷ"),
        (5_000_000_000_000_000_000, "năm tỷ tỷ"),
    ] {
        assert_eq!(cardinal(number, WordStyle::default()), words, "{number}");
    }
}

#[test]
fn an_office_may_choose_the_southern_words() {
    let style = WordStyle {
        billion: Billion::WithI,
        thousand: Thousand::Ngan,
        zero_tens: ZeroTens::Le,
    };
    assert_eq!(
        cardinal(2_000_001_005, style),
        "hai tỉ không trăm lẻ một ngàn không trăm lẻ năm"
    );
}

/// Reads the words back by their own rules: each word adds to or multiplies what stands before.
fn value(words: &str) -> u64 {
    let (mut billions, mut total, mut group) = (0u64, 0u64, 0u64);
    for word in words.split(' ') {
        let digit = [
            "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
        ];
        match word {
            "tỷ" => (billions, total, group) = ((billions + total + group) * 1_000_000_000, 0, 0),
            "triệu" => (total, group) = (total + group * 1_000_000, 0),
            "nghìn" => (total, group) = (total + group * 1000, 0),
            "trăm" => group *= 100,
            "mươi" => group = group / 100 * 100 + group % 100 * 10,
            "mười" => group += 10,
            "linh" => {}
            "mốt" => group += 1,
            "tư" => group += 4,
            "lăm" => group += 5,
            _ => group += digit.iter().position(|d| *d == word).expect("a digit") as u64,
        }
    }
    billions + total + group
}

#[test]
fn the_words_of_a_number_say_that_number() {
    let mut number: u64 = 1;
    for step in 0..60_000 {
        number = number
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(step);
        for sample in [step, number % 1_000_000_000_000_000] {
            let words = cardinal(sample, WordStyle::default());
            assert_eq!(value(&words), sample, "{words}");
        }
    }
}
