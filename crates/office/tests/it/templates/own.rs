//! Word files of the office: taken in, checked, filled; a sample to start from.

use std::io::{Cursor, Read, Write};

use super::{decision, in_order};
use crate::desk::Desk;
use office::Code;
use office::templates::{
    self, Chosen, Grouping, LineOrder, Preference, TemplateFile, check_template, fields,
    fill_template, sample_template, take_template, template_bytes,
};
use office::words::Lang;

fn file(name: &str, bytes: Vec<u8>) -> TemplateFile {
    TemplateFile {
        name: name.into(),
        bytes,
    }
}

fn sample(desk: &Desk, form: &str) -> Vec<u8> {
    desk.office
        .read(|reading| sample_template(reading, form))
        .unwrap()
}

/// The words of a Word file in their order.
fn words(bytes: &[u8]) -> String {
    let document = part(bytes);
    let texts = document.split("<w:t").skip(1).filter_map(|rest| {
        let (_, rest) = rest.split_once('>')?;
        rest.split_once("</w:t>").map(|(text, _)| text)
    });
    texts.collect::<Vec<_>>().join(" ")
}

fn part(bytes: &[u8]) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut document = String::new();
    zip.by_name("word/document.xml")
        .unwrap()
        .read_to_string(&mut document)
        .unwrap();
    document
}

/// A Word file with other words in place of some.
fn changed(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut out = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..zip.len() {
        let mut entry = zip.by_index(at).unwrap();
        let mut content = String::new();
        entry.read_to_string(&mut content).unwrap();
        let name = entry.name().unwrap().into_owned();
        out.start_file(name, zip::write::SimpleFileOptions::default())
            .unwrap();
        out.write_all(content.replace(from, to).as_bytes()).unwrap();
    }
    out.finish().unwrap().into_inner()
}

fn filled(desk: &Desk, form: &str, key: i64, chosen: &Chosen, bytes: &[u8]) -> String {
    let filled = desk
        .office
        .read(|reading| fill_template(reading, (form, key), chosen, bytes, Lang::Vi));
    words(&filled.unwrap().0)
}

#[test]
fn the_sample_of_every_form_filled_says_what_the_form_says() {
    let desk = Desk::new();
    let key = decision(&desk);
    for form in [
        "awards.l1",
        "awards.l2",
        "awards.l3",
        "awards.l5",
        "awards.l7",
    ] {
        let bytes = sample(&desk, form);
        assert!(
            words(&bytes).contains("{{ten}}"),
            "{form}: {}",
            words(&bytes)
        );
        let text = filled(&desk, form, key, &Chosen::Usual, &bytes);
        assert!(!text.contains("{{"), "{form}: {text}");
        let own = desk
            .office
            .read(|reading| office::print::document(reading, form, key))
            .unwrap();
        let own = words(&papers::docx(&own).unwrap());
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        assert_eq!(squeezed(&text), squeezed(&own), "{form}");
    }
}

#[test]
fn fields_of_the_record_are_there_beside_those_of_the_paper() {
    let desk = Desk::new();
    let key = decision(&desk);
    let bytes = changed(
        &sample(&desk, "awards.l2"),
        "{{cau_ket}}",
        "QĐ {{so_quyet_dinh}} {{ngay_bang_chu}}: {{tong_tien}} đồng ({{tong_tien_bang_chu}}), {{NGUOI_KY}}, {{ten_dot}}",
    );
    let bytes = changed(
        &bytes,
        "{{chuc_vu_don_vi_cong_tac}}",
        "{{chuc_vu}} · {{don_vi}} · {{tien_bang_chu}}",
    );
    let text = filled(&desk, "awards.l2", key, &Chosen::Usual, &bytes);
    in_order(
        &text,
        &[
            "Trần Thị Ba",
            "Trưởng khu vực · phường Xuân Khánh, quận Ninh Kiều · Bảy trăm mười nghìn đồng",
            "QĐ 07-QĐ/BDVTU ngày 18 tháng 6 năm 2024: 2.130.000 đồng (Hai triệu một trăm ba mươi nghìn đồng), LÊ HOÀNG SÁU, về thành tích",
        ],
    );
}

#[test]
fn a_template_follows_the_chosen_order() {
    let desk = Desk::new();
    let key = decision(&desk);
    let chosen = Chosen::Draft {
        preference: Preference {
            grouping: Grouping::Unit,
            order: LineOrder::Name,
            ..Preference::default()
        },
    };
    let bytes = changed(
        &sample(&desk, "awards.l3"),
        "{{ghi_chu}}",
        "{{ho_ten}}/{{don_vi}}",
    );
    let bytes = changed(&bytes, "{{cau_ket}}", "Cộng {{tong_so}}: {{tong_tien}}");
    let text = filled(&desk, "awards.l3", key, &chosen, &bytes);
    in_order(
        &text,
        &[
            "I. Phường An Bình",
            "Lê Hoàng Mười/phường An Bình",
            "Nguyễn Văn Út/phường An Bình",
            "II. Phường Xuân Khánh",
            "Trần Thị Ba/phường Xuân Khánh",
            "Cộng 4: 3.540.000",
        ],
    );
}

#[test]
fn a_file_is_taken_in_checked_given_out_and_removed_and_undone() {
    let desk = Desk::new();
    decision(&desk);
    let good = file("mau.docx", sample(&desk, "awards.l2"));
    let bad = file("sai.docx", changed(&good.bytes, "{{ten}}", "{{tenn}}"));
    let take = |file: &TemplateFile| {
        take_template(&desk.office, &desk.ctx(), ("awards.l2", "Mẫu quận"), file)
    };
    let faults = take(&bad).unwrap();
    assert_eq!(faults[0].place, "Bảng 1, dòng 2, cột 2");
    assert_eq!(
        faults[0].text,
        "không có trường {{tenn}} – có phải {{ten}}?"
    );
    let kept = || {
        desk.office
            .read(|reading| templates::templates(reading, None))
            .unwrap()
    };
    assert!(
        kept().is_empty(),
        "nothing is written of a file with faults"
    );
    assert!(take(&good).unwrap().is_empty());
    let entries = desk.office.operations(50).unwrap().len();
    assert!(take(&good).unwrap().is_empty());
    assert_eq!(
        desk.office.operations(50).unwrap().len(),
        entries,
        "the same again is no entry"
    );
    assert_eq!(
        (kept()[0].name.as_str(), kept()[0].file_name.as_str()),
        ("Mẫu quận", "mau.docx")
    );
    let bytes = || {
        desk.office
            .read(|reading| template_bytes(reading, "awards.l2", "mẫu quận"))
    };
    assert_eq!(bytes().unwrap(), good.bytes);
    templates::remove_template(&desk.office, &desk.ctx(), "awards.l2", "Mẫu quận").unwrap();
    assert_eq!(bytes().unwrap_err().code, Code::NoSuchTemplate);
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert_eq!(bytes().unwrap(), good.bytes);
    assert_eq!(desk.office.check().unwrap(), []);
}

#[test]
fn what_is_no_word_file_is_refused_with_what_it_is() {
    let desk = Desk::new();
    decision(&desk);
    let macros = changed(
        &sample(&desk, "awards.l2"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
    );
    let cases = [
        (b"%PDF-1.7".to_vec(), "không phải là văn bản Word"),
        (macros, "có macro (.docm)"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....".to_vec(),
            "Word kiểu cũ (.doc)",
        ),
    ];
    for (bytes, words) in cases {
        let refused = desk
            .office
            .read(|reading| check_template(reading, "awards.l2", &bytes, Lang::Vi));
        let refused = refused.unwrap_err();
        assert_eq!(refused.code, Code::TemplateRefused);
        assert!(
            refused.say(Lang::Vi).contains(words),
            "{}",
            refused.say(Lang::Vi)
        );
    }
}

#[test]
fn a_template_with_faults_writes_nothing_and_names_them_all() {
    let desk = Desk::new();
    let key = decision(&desk);
    let bytes = changed(&sample(&desk, "awards.l2"), "{{ten}}", "{{tenn}} {{la}}");
    let refused = desk
        .office
        .read(|reading| {
            fill_template(
                reading,
                ("awards.l2", key),
                &Chosen::Usual,
                &bytes,
                Lang::Vi,
            )
        })
        .unwrap_err();
    assert_eq!(refused.code, Code::TemplateWrong);
    let sentence = refused.say(Lang::Vi);
    in_order(
        &sentence,
        &[
            "2 chỗ chưa đúng",
            "Bảng 1, dòng 2, cột 2: không có trường {{tenn}}",
            "không có trường {{la}}",
        ],
    );
}

#[test]
fn an_office_without_papers_says_why_nothing_can_be_checked() {
    let desk = Desk::new();
    let refused = desk
        .office
        .read(|reading| fields(reading, "awards.l2"))
        .unwrap_err();
    assert_eq!(refused.code, Code::TemplateNoRecord);
}

#[test]
fn fields_are_told_with_what_they_say_on_the_newest_paper() {
    let desk = Desk::new();
    decision(&desk);
    let told = desk
        .office
        .read(|reading| fields(reading, "awards.l2"))
        .unwrap();
    let example = |name: &str| {
        told.once
            .iter()
            .find(|field| field.name == name)
            .map(|field| field.example.clone())
    };
    assert_eq!(example("so_quyet_dinh").as_deref(), Some("07-QĐ/BDVTU"));
    assert_eq!(example("so_ca_nhan").as_deref(), Some("3"));
    let first = &told.lists[0];
    assert_eq!(first.name, "dong");
    let of_list = |name: &str| first.fields.iter().any(|field| field.name == name);
    assert!(of_list("ten") && of_list("don_vi") && of_list("tien_bang_chu"));
    let both = told.once.iter().find(|field| of_list(&field.name));
    assert_eq!(
        both, None,
        "a name is said once or of each line, never both"
    );
}
