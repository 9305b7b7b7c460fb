//! Preferences: they change looks and order, never what a line says.

use super::{decision, in_order, said, sentence, with};
use crate::desk::Desk;
use office::templates::{
    self, Chosen, ColumnWish, Grouping, LineOrder, Preference, form_columns, printed,
};
use office::words::Lang;
use office::{Code, print};

fn column(column: &str) -> ColumnWish {
    ColumnWish {
        column: column.into(),
        title: None,
        width_mm: None,
        shown: true,
    }
}

fn hidden(name: &str) -> ColumnWish {
    ColumnWish {
        shown: false,
        ..column(name)
    }
}

#[test]
fn nothing_chosen_is_the_form_as_it_came() {
    let desk = Desk::new();
    let key = decision(&desk);
    for form in [
        "awards.l1",
        "awards.l2",
        "awards.l3",
        "awards.l5",
        "awards.l7",
    ] {
        let original = desk
            .office
            .read(|reading| print::document(reading, form, key))
            .unwrap();
        let drafted = with(&desk, form, key, Preference::default()).unwrap();
        assert_eq!(drafted.document, original, "{form}");
        assert!(drafted.notices.is_empty(), "{form}");
    }
}

#[test]
fn columns_move_are_renamed_and_left_out_with_their_own_data() {
    let desk = Desk::new();
    let key = decision(&desk);
    let wish = Preference {
        columns: vec![
            column("stt"),
            ColumnWish {
                title: Some("Chức danh, nơi công tác".into()),
                ..column("chuc_vu_don_vi_cong_tac")
            },
            column("ten"),
            hidden("tien_thuong"),
        ],
        ..Preference::default()
    };
    let paper = with(&desk, "awards.l2", key, wish).unwrap();
    let text = said(&paper);
    in_order(&text, &["STT", "Chức danh, nơi công tác", "Họ và tên"]);
    in_order(&text, &["Trưởng khu vực, phường Xuân Khánh", "Trần Thị Ba"]);
    assert!(
        !text.contains("710.000") && !text.contains("Tổng cộng"),
        "{text}"
    );
    assert_eq!(
        paper.notices,
        ["Bản in này không có cột: Tiền thưởng (đồng)."]
    );
    let widths: f64 = match &paper.document.blocks[2] {
        papers::Block::Table(table) => table.columns.iter().map(|column| column.width_mm).sum(),
        other => panic!("{other:?}"),
    };
    assert!(
        (widths - 165.0).abs() < 0.01,
        "the room of a hidden column is used: {widths}"
    );
}

#[test]
fn a_paper_that_would_be_wrong_is_refused_in_words() {
    let desk = Desk::new();
    let key = decision(&desk);
    let wide = ColumnWish {
        width_mm: Some(120.0),
        ..column("ten")
    };
    let narrow = ColumnWish {
        width_mm: Some(2.0),
        ..column("ten")
    };
    let cases = [
        (
            vec![wide],
            Code::PreferenceTooWide,
            "rộng 227 mm, trong khi trang giấy chỉ còn 165 mm",
        ),
        (vec![narrow], Code::PreferenceNarrow, "“Họ và tên” hẹp quá"),
        (
            vec![column("tien_thuong")],
            Code::PreferenceFirstColumn,
            "“Tiền thưởng (đồng)”",
        ),
        (
            vec![column("ngay_sinh")],
            Code::PreferenceNoColumn,
            "stt, ten, chuc_vu_don_vi_cong_tac, tien_thuong",
        ),
        (
            ["stt", "ten", "chuc_vu_don_vi_cong_tac", "tien_thuong"]
                .map(hidden)
                .to_vec(),
            Code::PreferenceNoColumns,
            "ít nhất một cột",
        ),
    ];
    for (columns, code, words) in cases {
        let wish = Preference {
            columns,
            ..Preference::default()
        };
        let refused = with(&desk, "awards.l2", key, wish).unwrap_err();
        assert_eq!(refused.code, code);
        assert!(
            sentence(refused.clone()).contains(words),
            "{}",
            sentence(refused)
        );
    }
    for size in [4.0, 40.0, f64::NAN] {
        let wish = Preference {
            font_pt: Some(size),
            ..Preference::default()
        };
        assert_eq!(
            with(&desk, "awards.l2", key, wish).unwrap_err().code,
            Code::PreferenceSize
        );
    }
}

#[test]
fn lines_are_ordered_by_given_name_and_numbered_anew_and_told_so() {
    let desk = Desk::new();
    let key = decision(&desk);
    let wish = Preference {
        grouping: Grouping::None,
        order: LineOrder::Name,
        ..Preference::default()
    };
    let paper = with(&desk, "awards.l3", key, wish).unwrap();
    let text = said(&paper);
    in_order(
        &text,
        &[
            "1",
            "Trần Thị Ba",
            "2",
            "Hội Nông dân",
            "3",
            "Lê Hoàng Mười",
            "4",
            "Nguyễn Văn Út",
        ],
    );
    assert!(!text.contains("I. TẬP THỂ"), "{text}");
    assert!(
        paper.notices[0].contains("khác thứ tự luật định"),
        "{:?}",
        paper.notices
    );
}

#[test]
fn lines_are_grouped_by_unit_with_their_money_and_sum() {
    let desk = Desk::new();
    let key = decision(&desk);
    let wish = Preference {
        grouping: Grouping::Unit,
        order: LineOrder::Name,
        ..Preference::default()
    };
    let text = said(&with(&desk, "awards.l2", key, wish).unwrap());
    in_order(
        &text,
        &[
            "I. Phường An Bình, quận Ninh Kiều",
            "1",
            "Lê Hoàng Mười",
            "710.000",
            "2",
            "Nguyễn Văn Út",
            "710.000",
            "II. Phường Xuân Khánh, quận Ninh Kiều",
            "1",
            "Trần Thị Ba",
            "710.000",
            "Tổng cộng",
            "2.130.000",
        ],
    );
}

#[test]
fn what_is_counted_is_the_same_in_another_order_and_with_columns_left_out() {
    let desk = Desk::new();
    let key = decision(&desk);
    let wish = Preference {
        grouping: Grouping::Unit,
        order: LineOrder::Name,
        closing: Some("Có {{tong_so}} trường hợp, {{tong_tien}} đồng.".into()),
        columns: vec![hidden("stt"), hidden("tien_thuong")],
        blank_rows: Some(2),
        ..Preference::default()
    };
    let text = said(&with(&desk, "awards.l2", key, wish).unwrap());
    assert!(text.contains("Có 3 trường hợp, 2.130.000 đồng."), "{text}");
}

#[test]
fn lines_stand_as_somebody_put_them() {
    let desk = Desk::new();
    let key = decision(&desk);
    let lines = crate::round::decision(&desk, key).lines;
    let record = |name: &str| {
        lines
            .iter()
            .find(|line| line.name == name)
            .unwrap()
            .nomination
    };
    let wish = Preference {
        order: LineOrder::Hand,
        by_hand: vec![record("Trần Thị Ba"), record("Nguyễn Văn Út")],
        ..Preference::default()
    };
    let text = said(&with(&desk, "awards.l5", key, wish).unwrap());
    in_order(
        &text,
        &[
            "I. TẬP THỂ",
            "Hội Nông dân",
            "II. CÁ NHÂN",
            "Trần Thị Ba",
            "Nguyễn Văn Út",
            "Lê Hoàng Mười",
        ],
    );
}

#[test]
fn names_closing_sentence_and_size_are_put_and_told() {
    let desk = Desk::new();
    let key = decision(&desk);
    let wish = Preference {
        superior: Some("Đảng bộ thành phố".into()),
        issuer: Some("Ban Dân vận".into()),
        closing: Some("Danh sách có {{tổng số}} trường hợp ({{so_ca_nhan}} cá nhân), tổng tiền {{tong_tien}} đồng.".into()),
        font_pt: Some(11.0),
        ..Preference::default()
    };
    let paper = with(&desk, "awards.l2", key, wish).unwrap();
    let text = said(&paper);
    in_order(
        &text,
        &[
            "ĐẢNG BỘ THÀNH PHỐ",
            "BAN DÂN VẬN",
            "Danh sách có 3 trường hợp (3 cá nhân), tổng tiền 2.130.000 đồng.",
        ],
    );
    assert_eq!(
        text.matches("Danh sách").count(),
        1,
        "the form's own sentence is gone: {text}"
    );
    assert_eq!(paper.notices.len(), 2, "{:?}", paper.notices);
    let wrong = Preference {
        closing: Some("Có {{so_ca_nhann}} người.".into()),
        ..Preference::default()
    };
    let refused = with(&desk, "awards.l2", key, wrong).unwrap_err();
    assert_eq!(
        sentence(refused),
        "Câu kết dưới danh sách chưa đúng: không có trường {{so_ca_nhann}} – có phải {{so_ca_nhan}}?."
    );
}

#[test]
fn a_preference_is_saved_by_name_made_usual_and_every_step_taken_back() {
    let desk = Desk::new();
    let key = decision(&desk);
    let content = Preference {
        issuer: Some("Ban Dân vận và Mặt trận".into()),
        ..Preference::default()
    };
    let put = |content: &Preference| {
        templates::put_preference(&desk.office, &desk.ctx(), "awards.l2", " Gọn ", content).unwrap()
    };
    let first = put(&content);
    let wider = Preference {
        font_pt: Some(13.0),
        ..content.clone()
    };
    assert_eq!(put(&wider), first, "one name, one preference");
    let entries = desk.office.operations(50).unwrap().len();
    assert_eq!(put(&wider), first);
    assert_eq!(
        desk.office.operations(50).unwrap().len(),
        entries,
        "the same again is no entry"
    );
    let issuer = |chosen: Chosen| {
        let paper = desk
            .office
            .read(|reading| printed(reading, "awards.l2", key, &chosen, Lang::Vi));
        said(&paper.unwrap()).contains("BAN DÂN VẬN VÀ MẶT TRẬN")
    };
    assert!(!issuer(Chosen::Usual));
    assert!(issuer(Chosen::Named {
        name: "gọn".into()
    }));
    templates::set_usual(&desk.office, &desk.ctx(), "awards.l2", Some("Gọn")).unwrap();
    assert!(issuer(Chosen::Usual) && !issuer(Chosen::Original));
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert!(!issuer(Chosen::Usual));
    templates::remove_preference(&desk.office, &desk.ctx(), "awards.l2", "Gọn").unwrap();
    let gone = desk
        .office
        .read(|reading| templates::named_preference(reading, "awards.l2", "Gọn"));
    assert_eq!(gone.unwrap_err().code, Code::NoSuchPreference);
    desk.office.undo(&desk.ctx(), None).unwrap();
    let desk = desk.reopened();
    let kept = desk
        .office
        .read(|reading| templates::preferences(reading, Some("awards.l2")))
        .unwrap();
    assert_eq!((kept[0].name.as_str(), &kept[0].content), ("Gọn", &wider));
    assert_eq!(desk.office.check().unwrap(), []);
}

#[test]
fn what_can_be_chosen_is_told_with_the_form_as_it_came() {
    let desk = Desk::new();
    let key = decision(&desk);
    let shown = desk
        .office
        .read(|reading| form_columns(reading, "awards.l1", key))
        .unwrap();
    let names: Vec<_> = shown
        .columns
        .iter()
        .map(|column| column.column.as_str())
        .collect();
    assert_eq!(names, ["stt", "ten", "thanh_tich", "tien_thuong"]);
    assert!(shown.movable && (shown.room_mm - 165.0).abs() < 0.01);
    assert_eq!(shown.closing, "Danh sách này có 1 tập thể.");
    assert!(shown.fields.iter().any(|field| field == "so_tap_the"));
}

#[test]
fn the_same_person_twice_is_told_apart_by_award() {
    let desk = Desk::new();
    let round = crate::round::opened_as(
        &desk,
        "Ủy ban nhân dân thành phố Cần Thơ",
        Some("BK_TINH"),
        2024,
    );
    let of = |award: &str, citation: &str| office::awards::NominationDraft {
        award: award.into(),
        citation: citation.into(),
        ..crate::round::individual("Lê Văn An", "1970")
    };
    crate::round::nominated(
        &desk,
        round,
        &[of("GK_SO", "việc một"), of("BK_TINH", "việc hai")],
    );
    let key = crate::round::decide(&desk, round, "15", "2024-10-10").unwrap();
    let wish = Preference {
        grouping: Grouping::Award,
        ..Preference::default()
    };
    let text = said(&with(&desk, "awards.l3", key, wish).unwrap());
    in_order(
        &text,
        &["I. BẰNG KHEN", "Lê Văn An", "II. GIẤY KHEN", "Lê Văn An"],
    );
}
