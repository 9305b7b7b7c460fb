//! Figures as people type them and read them.

use super::*;
use crate::reports::indicator;

fn read(typed: &str, code: &str) -> Value {
    Value::read(typed, indicator(code).unwrap()).unwrap()
}

#[test]
fn zero_none_arising_and_not_known_yet_are_three_things() {
    let state = |typed| read(typed, "M02").state;
    assert_eq!(state("0"), State::Zero);
    assert_eq!(state("không phát sinh"), State::NoneArising);
    assert_eq!(state("chưa có số liệu"), State::Blank);
    assert_eq!(state("-"), State::Blank);
    assert!(Value::read("  ", indicator("M02").unwrap()).is_none());
}

#[test]
fn figures_are_shown_as_people_write_them() {
    let cases = [
        ("hơn 7 tỉ đồng", "F05", "hơn 7.000.000.000"),
        ("59 tấn", "F07", "59.000"),
        ("7,25 tấn", "F07", "7.250"),
        ("74,77", "H03", "74,77"),
        ("74,77%", "H03", "74,77"),
        ("190/200", "B05", "95 (190/200)"),
        ("95% (190/200)", "B05", "95 (190/200)"),
        ("1/3", "B05", "33,33 (1/3)"),
        ("2/3", "B05", "66,67 (2/3)"),
        ("gần 2.400", "G06", "gần 2.400"),
        ("12", "A05", "12"),
        ("hàng trăm tỷ đồng", "F16", "hàng trăm tỷ đồng"),
        ("không phát sinh", "F16", "không phát sinh"),
    ];
    for (typed, code, shown) in cases {
        let one = indicator(code).unwrap();
        assert_eq!(read(typed, code).shown(one), shown, "{typed}");
    }
}

#[test]
fn what_is_no_figure_stays_text_and_says_why() {
    let cases = [
        ("hàng trăm tỷ đồng", "F16", ValueFlaw::Magnitude),
        ("đang khảo sát", "F16", ValueFlaw::Words),
        ("1,5", "A05", ValueFlaw::NotWhole),
        ("5/0", "B05", ValueFlaw::NothingBelow),
    ];
    for (typed, code, flaw) in cases {
        let value = read(typed, code);
        assert_eq!((value.flaw, value.amount), (Some(flaw), None), "{typed}");
        assert_eq!(value.raw, typed);
    }
}

#[test]
fn halves_are_rounded_away_from_zero() {
    let cases = [
        (1, 8, 1, 125),
        (1, 16, 1, 63),
        (-1, 16, 1, -63),
        (1, 3, 4, 333_333),
    ];
    for (part, whole, decimals, shown) in cases {
        assert_eq!(share(part, whole, decimals), Some(shown));
    }
    assert_eq!(share(3, 0, 2), None);
}
