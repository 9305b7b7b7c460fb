//! The papers of the day itself: the sheet on which money is signed for, the call sheet.

use crate::desk::Desk;
use crate::forms::{of_party, pages, text};
use crate::round::{decide, individual, nominated, opened_as};
use office::awards::{self, RevokeGround, RevokeReason};
use office::{Code, print};

#[test]
fn the_payment_sheet_sums_up_in_figures_and_in_words() {
    let desk = Desk::new();
    let sheet = text(&pages(&desk, "awards.l5", of_party(&desk, "2024-06-18")));
    for words in [
        "nhận tiền thưởng",
        "(Kèm theo Quyết định số 07-QĐ/BDVTU, ngày 18/6/2024 của Ban Dân vận Thành ủy)",
        "Ký nhận",
        "3.180.000",
        "Tổng số tiền bằng chữ: Ba triệu một trăm tám mươi nghìn đồng.",
    ] {
        assert!(sheet.contains(words), "{words}: {sheet}");
    }
}

#[test]
fn whose_award_was_revoked_neither_signs_for_money_nor_is_called() {
    let desk = Desk::new();
    let decision = of_party(&desk, "2024-06-18");
    let reason = RevokeReason {
        ground: RevokeGround::LaterViolation,
        number: "20-QĐ/BDVTU".into(),
        date: "2025-10-10".parse().unwrap(),
        note: String::new(),
    };
    let line = crate::round::decision(&desk, decision).lines[0].key;
    awards::revoke_line(&desk.office, &desk.ctx(), line, &reason).unwrap();
    let sheet = text(&pages(&desk, "awards.l5", decision));
    assert!(sheet.contains("1.770.000"), "{sheet}");
    for form in ["awards.l5", "awards.l7"] {
        let sheet = text(&pages(&desk, form, decision));
        assert!(!sheet.contains("MTTQ"), "{form}: {sheet}");
        assert!(sheet.contains("Phạm Đức Phúc"), "{form}: {sheet}");
    }
}

#[test]
fn a_call_sheet_names_everybody_in_legal_order_with_room_for_who_hands_over() {
    let desk = Desk::new();
    let sheet = text(&pages(&desk, "awards.l7", of_party(&desk, "2024-06-18")));
    let mut rest = sheet.as_str();
    for words in [
        "DANH SÁCH TRAO THƯỞNG",
        "Người",
        "I. TẬP THỂ",
        "Xuân Khánh",
        "II. HỘ GIA ĐÌNH",
        "Phạm Đức Phúc",
        "III. CÁ NHÂN",
        "Phương Thảo",
    ] {
        let at = rest
            .find(words)
            .unwrap_or_else(|| panic!("{words}: {sheet}"));
        rest = &rest[at..];
    }
    assert!(!sheet.contains("1.410.000"), "no money is called out");
}

#[test]
fn a_decision_without_money_has_no_payment_sheet_and_says_so() {
    let desk = Desk::new();
    let round = opened_as(&desk, "Ban Dân vận Thành ủy", Some("GK_BDV"), 2024);
    nominated(&desk, round, &[individual("Lê Văn An", "1970")]);
    let decision = decide(&desk, round, "7", "2024-06-18").unwrap();
    let made = desk
        .office
        .read(|reading| print::document(reading, "awards.l5", decision));
    assert_eq!(made.unwrap_err().code, Code::NothingToPrint);
}
