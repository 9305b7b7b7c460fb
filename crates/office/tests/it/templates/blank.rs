//! Sheets to be filled by hand, and who has sent nothing yet.

use super::{in_order, said, sentence, with};
use crate::desk::{Desk, new_office};
use crate::round::{individual, nominated, opened};
use office::awards::{NominationDraft, expect_units, expected_units};
use office::templates::Preference;
use office::units::{UnitQuery, list};
use office::{Code, NewOffice};
use papers::{Block, Content, Row};

#[test]
fn the_nomination_sheet_has_the_lists_columns_and_rows_to_write_in() {
    let desk = Desk::new();
    let round = opened(&desk);
    let paper = with(&desk, "awards.blank", round, Preference::default()).unwrap();
    let text = said(&paper);
    in_order(
        &text,
        &[
            "ngày …… tháng …… năm",
            "DANH SÁCH",
            "STT",
            "Năm sinh",
            "Tóm tắt thành tích",
        ],
    );
    let rows = |count| {
        let wish = Preference {
            blank_rows: count,
            ..Preference::default()
        };
        let paper = with(&desk, "awards.blank", round, wish).unwrap();
        let table = paper.document.blocks.iter().find_map(|block| match block {
            Block::Table(table) => Some(table.rows.clone()),
            _ => None,
        });
        table.unwrap()
    };
    assert_eq!(
        (rows(None).len(), rows(Some(3)).len(), rows(Some(0)).len()),
        (20, 3, 0)
    );
    let last = match &rows(Some(12))[11] {
        Row::Data { cells } => cells[0].clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(last, Content::Number(12));
}

#[test]
fn empty_rows_follow_the_last_number_of_a_list_and_stand_above_its_sum() {
    let desk = Desk::new();
    let key = super::decision(&desk);
    let wish = Preference {
        blank_rows: Some(2),
        ..Preference::default()
    };
    let text = said(&with(&desk, "awards.l2", key, wish).unwrap());
    in_order(&text, &["3", "Nguyễn Văn Út", "4", "5", "Tổng cộng"]);
}

#[test]
fn the_registration_sheet_of_models_needs_no_record() {
    let desk = Desk::new();
    let text = said(&with(&desk, "models.blank", 0, Preference::default()).unwrap());
    in_order(
        &text,
        &["BẢNG ĐĂNG KÝ", "Tên mô hình", "Lĩnh vực", "Địa bàn", "20"],
    );
}

fn desk_of(unit: Option<&str>) -> Desk {
    Desk::of(&NewOffice {
        unit: unit.map(str::to_owned),
        ..new_office()
    })
}

#[test]
fn units_below_the_offices_own_that_sent_nothing_are_listed() {
    let desk = desk_of(Some("D916"));
    let round = opened(&desk);
    let at = |unit: &str| NominationDraft {
        unit: unit.into(),
        ..individual("Lê Văn An", "1970")
    };
    nominated(&desk, round, &[at("Phường Xuân Khánh, quận Ninh Kiều")]);
    let expected = desk
        .office
        .read(|reading| expected_units(reading, round))
        .unwrap();
    assert!(!expected.chosen && expected.units.len() > 5, "{expected:?}");
    let sent: Vec<_> = expected.units.iter().filter(|unit| unit.sent > 0).collect();
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0].name, "Phường Xuân Khánh");
    let text = said(&with(&desk, "awards.unsent", round, Preference::default()).unwrap());
    in_order(&text, &["đơn vị chưa gửi đề nghị khen thưởng", "Phường An"]);
    assert!(!text.contains("Phường Xuân Khánh"), "{text}");
    let all = expected.units.len();
    assert!(
        text.contains(&format!(
            "Còn {} trong số {all} đơn vị chưa gửi đề nghị.",
            all - 1
        )),
        "{text}"
    );
}

#[test]
fn expected_units_are_chosen_for_a_round_and_taken_back() {
    let desk = desk_of(Some("D916"));
    let round = opened(&desk);
    let units = |desk: &Desk| {
        let shown = desk
            .office
            .read(|reading| expected_units(reading, round))
            .unwrap();
        (shown.chosen, shown.units.len())
    };
    let usual = units(&desk);
    let two: Vec<i64> = desk
        .office
        .read(|reading| list(reading, &UnitQuery::default()))
        .unwrap()
        .rows
        .iter()
        .take(2)
        .map(|unit| unit.key)
        .collect();
    expect_units(&desk.office, &desk.ctx(), round, &[two[0], two[1], two[1]]).unwrap();
    assert_eq!(units(&desk), (true, 2));
    expect_units(&desk.office, &desk.ctx(), round, &two[..1]).unwrap();
    assert_eq!(units(&desk), (true, 1));
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(units(&desk), (true, 2));
    expect_units(&desk.office, &desk.ctx(), round, &[]).unwrap();
    assert_eq!(units(&desk), usual);
    let strange = expect_units(&desk.office, &desk.ctx(), round, &[999_999]).unwrap_err();
    assert_eq!(strange.code, Code::NoSuchRecord);
}

#[test]
fn an_office_of_no_unit_is_told_what_to_do() {
    let desk = desk_of(None);
    let round = opened(&desk);
    let refused = with(&desk, "awards.unsent", round, Preference::default()).unwrap_err();
    assert_eq!(refused.code, Code::NobodyExpected);
    assert!(sentence(refused).contains("Hãy chọn các đơn vị"));
}
