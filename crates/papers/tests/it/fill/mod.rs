//! An office's own Word file: what fields become, what is repeated, what is told of mistakes.

mod forge;
mod hostile;
mod laws;
mod mistakes;
mod office_suite;

use papers::fill::{Data, Line, List, check, fill, sentence};

use forge::{docx, paragraph, part, runs, table, texts};

pub(super) fn values(values: &[&str]) -> Line {
    Line::Values(values.iter().map(|value| (*value).to_owned()).collect())
}

fn group(level: u8, text: &str) -> Line {
    Line::Group {
        level,
        text: text.into(),
    }
}

/// Two groups with three people, and a second list.
pub(super) fn data() -> Data {
    let once = [
        ("so_quyet_dinh", "15-QĐ/BDVTU"),
        ("co_quan", "Ban Dân vận"),
        ("noi_nhan", "- Như trên,\n- Lưu Ban."),
    ];
    let fields = ["stt", "ten", "chuc_vu"].map(str::to_owned).to_vec();
    Data {
        once: once
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec(),
        lists: vec![
            List {
                name: "dong".into(),
                fields: fields.clone(),
                lines: vec![
                    group(0, "I. TẬP THỂ"),
                    values(&["1", "Hội Nông dân", ""]),
                    group(0, "II. CÁ NHÂN"),
                    values(&["1", "Nguyễn Văn An", "Chủ tịch"]),
                    values(&["2", "Trần Thị Bình", "Bí thư"]),
                ],
            },
            List {
                name: "ca_nhan".into(),
                fields,
                lines: vec![
                    values(&["1", "Nguyễn Văn An", "Chủ tịch"]),
                    values(&["2", "Trần Thị Bình", "Bí thư"]),
                ],
            },
        ],
    }
}

/// The paragraphs' words of a template after it was filled.
pub(super) fn filled(content: &str) -> Vec<String> {
    let bytes = fill(&docx(content), &data()).expect("a filled file");
    texts(&part(&bytes, "word/document.xml"))
}

#[test]
fn a_field_is_found_across_runs_and_keeps_the_look_of_its_first_letter() {
    let content = runs(&[
        ("<w:b/>", "Số {{so_"),
        ("<w:i/>", "quyet"),
        ("", "_dinh}} ngày"),
    ]);
    let bytes = fill(&docx(&content), &data()).expect("a filled file");
    let document = part(&bytes, "word/document.xml");
    assert_eq!(texts(&document), ["Số 15-QĐ/BDVTU ngày"]);
    let bold = document.find("<w:b/>").expect("its look");
    let number = document.find("15-QĐ").expect("the number");
    let italic = document.find("<w:i/>").expect("the second look");
    assert!(bold < number && number < italic, "{document}");
}

#[test]
fn names_are_known_with_accents_capitals_and_blanks() {
    assert_eq!(
        filled(&paragraph(
            "{{Số quyết định}} · {{ so-quyet-dinh }} · {{CƠ_QUAN}}"
        )),
        ["15-QĐ/BDVTU · 15-QĐ/BDVTU · BAN DÂN VẬN"]
    );
}

#[test]
fn line_feeds_of_a_value_become_lines() {
    assert_eq!(
        filled(&paragraph("Nơi nhận: {{noi_nhan}}")),
        ["Nơi nhận: - Như trên,⏎- Lưu Ban."]
    );
}

#[test]
fn a_row_with_fields_of_the_list_is_repeated_for_each_of_its_lines() {
    let content = table(&[
        &["STT", "Họ và tên"],
        &["{{stt}}", "{{ten}}, {{chuc_vu}}"],
        &["Cộng", ""],
    ]);
    let found = filled(&content);
    assert_eq!(
        found,
        [
            "STT",
            "Họ và tên",
            "1",
            "Hội Nông dân, ",
            "1",
            "Nguyễn Văn An, Chủ tịch",
            "2",
            "Trần Thị Bình, Bí thư",
            "Cộng",
            ""
        ]
    );
}

#[test]
fn a_row_of_groups_is_written_at_each_heading() {
    let found = filled(&table(&[&["{{nhom}}"], &["{{ten}}"]]));
    let people = [
        "Hội Nông dân",
        "II. CÁ NHÂN",
        "Nguyễn Văn An",
        "Trần Thị Bình",
    ];
    assert_eq!(found[0], "I. TẬP THỂ");
    assert_eq!(found[1..], people);
    let second_level = filled(&table(&[
        &["{{nhom_1}}"],
        &["{{nhom_2}}"],
        &["{{ten}} ({{nhom}})"],
    ]));
    assert_eq!(second_level[1], "Hội Nông dân (I. TẬP THỂ)");
}

#[test]
fn markers_repeat_a_paragraph_paragraphs_or_rows() {
    let one = paragraph("{{#ca_nhan}}- {{ten}};{{/ca_nhan}}");
    assert_eq!(filled(&one), ["- Nguyễn Văn An;", "- Trần Thị Bình;"]);
    let several = [
        "Gồm:",
        "{{#ca_nhan}}",
        "{{ten}}",
        "({{chuc_vu}})",
        "{{/ca_nhan}}",
        "Hết.",
    ];
    let several: String = several.iter().map(|text| paragraph(text)).collect();
    assert_eq!(
        filled(&several),
        [
            "Gồm:",
            "Nguyễn Văn An",
            "(Chủ tịch)",
            "Trần Thị Bình",
            "(Bí thư)",
            "Hết."
        ]
    );
    let rows = table(&[&["{{#cá nhân}}{{stt}}", "{{ten}}{{/cá nhân}}"]]);
    assert_eq!(filled(&rows), ["1", "Nguyễn Văn An", "2", "Trần Thị Bình"]);
    let two_rows = table(&[&["{{#ca_nhan}}{{ten}}"], &["{{chuc_vu}}{{/ca_nhan}}"]]);
    assert_eq!(
        filled(&two_rows),
        ["Nguyễn Văn An", "Chủ tịch", "Trần Thị Bình", "Bí thư"]
    );
}

#[test]
fn a_list_without_lines_leaves_no_row_and_a_sound_document() {
    let mut empty = data();
    empty.lists.iter_mut().for_each(|list| list.lines.clear());
    let content = table(&[&["{{ten}}"]]) + &table(&[&["STT"], &["{{ten}}"]]);
    let bytes = fill(&docx(&content), &empty).expect("a filled file");
    let document = part(&bytes, "word/document.xml");
    assert_eq!(document.matches("<w:tbl>").count(), 1);
    assert_eq!(texts(&document), ["STT"]);
    let cell = format!(
        "<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>",
        paragraph("{{#dong}}{{ten}}{{/dong}}")
    );
    let document = part(
        &fill(&docx(&cell), &empty).expect("a filled file"),
        "word/document.xml",
    );
    assert!(document.contains("<w:tc><w:p/></w:tc>"), "{document}");
}

#[test]
fn headers_footers_and_boxes_are_filled_too() {
    let boxed = format!(
        "<w:p><w:r><w:drawing><w:txbxContent>{}</w:txbxContent></w:drawing></w:r></w:p>",
        paragraph("{{co_quan}}")
    );
    let file = forge::with_header(&boxed, &paragraph("{{so_quyet_dinh}}"));
    let bytes = fill(&file, &data()).expect("a filled file");
    assert_eq!(texts(&part(&bytes, "word/header1.xml")), ["15-QĐ/BDVTU"]);
    assert!(part(&bytes, "word/document.xml").contains("Ban Dân vận"));
}

#[test]
fn what_is_no_text_stays_byte_for_byte() {
    let content = format!(
        "<!-- a --><w:p w:rsidR=\"00A\"><w:pPr><w:jc w:val='center'/></w:pPr><w:r><w:t xml:space=\"preserve\"> A &amp; B </w:t></w:r></w:p>{}",
        paragraph("{{co_quan}}")
    );
    let bytes = fill(&docx(&content), &data()).expect("a filled file");
    let document = part(&bytes, "word/document.xml");
    let before = content
        .split("<w:p><w:r>")
        .next()
        .expect("the first paragraph");
    assert!(document.contains(before), "{document}");
    assert_eq!(
        part(&bytes, "word/styles.xml"),
        part(&docx(""), "word/styles.xml")
    );
    assert_eq!(
        bytes,
        fill(&docx(&content), &data()).expect("a filled file")
    );
}

#[test]
fn a_pattern_for_documents_becomes_a_document() {
    let bytes = fill(&forge::pattern(&paragraph("{{co_quan}}")), &data()).expect("a filled file");
    let types = part(&bytes, "[Content_Types].xml");
    assert!(
        types.contains("document.main+xml") && !types.contains("template.main"),
        "{types}"
    );
}

#[test]
fn a_file_tells_which_fields_it_asks_for() {
    let asked = check(
        &docx(&paragraph("{{co_quan}} {{CO_QUAN}} {{so_quyet_dinh}}")),
        &data(),
    );
    assert_eq!(asked.expect("sound").fields, ["co_quan", "so_quyet_dinh"]);
}

#[test]
fn a_sentence_takes_fields_that_are_said_once() {
    assert_eq!(
        sentence("Theo Quyết định số {{số quyết định}}.", &data()),
        Ok("Theo Quyết định số 15-QĐ/BDVTU.".to_owned())
    );
    let faults = sentence("{{ten}} {{co_quann}} {{", &data()).expect_err("faults");
    assert_eq!(faults.len(), 3);
}
