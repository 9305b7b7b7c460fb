//! What the sources tell of inspections and of what was asked for: in the sample office, found by its
//! words, printed.

use office::registers::{self, LineQuery, LineRow};
use office::words::Lang;
use office::{Office, print, search};

use crate::desk::{ctx, program};

struct Sample {
    _folder: tempfile::TempDir,
    office: Office,
}

fn sample() -> Sample {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("so.sdv");
    let office = Office::create_sample(&path, program(), &ctx(1)).unwrap();
    Sample {
        _folder: folder,
        office,
    }
}

impl Sample {
    fn lines(&self, register: &str) -> Vec<LineRow> {
        let today = ctx(1).today();
        let query = LineQuery {
            register: register.into(),
            ..LineQuery::default()
        };
        let view = registers::open_lines(&self.office, &query, None, today).unwrap();
        registers::page_of_lines(&self.office, view.view, 0, 1_000, today).unwrap()
    }

    fn key(&self, register: &str, words: &str) -> i64 {
        let lines = self.lines(register);
        let own = lines.iter().find(|line| line.title.contains(words));
        own.unwrap_or_else(|| panic!("{words}")).key
    }

    fn printed(&self, form: &str, key: i64) -> String {
        let document = self
            .office
            .read(|reading| print::document(reading, form, key))
            .unwrap_or_else(|failure| panic!("{form}: {failure:?}"));
        serde_json::to_string(&document).unwrap()
    }
}

#[test]
fn nothing_in_the_registers_of_the_sample_is_left_uncounted() {
    let sample = sample();
    for register in registers::register_shapes() {
        for line in sample.lines(&register.code) {
            assert!(line.counts, "{}: {:?}", line.title, line.findings);
        }
    }
}

/// Rows 4, 5, 7, 16, 37, 41 and 42 of what the sources tell, and the figures behind row 1 to 3 as they
/// are quoted in findings.
#[test]
fn what_sources_tell_of_inspections_is_found_and_printed() {
    let sample = sample();
    let city = sample.key("inspections.plan", "năm 2024");
    let town = sample.key("inspections.plan", "Cần Đước");
    let democracy = sample.key("inspections.plan", "quy chế dân chủ");
    let met = sample.key("inspections.session", "Hẻm 3T2");
    for (words, form, key) in [
        ("hẻm 3T2, phường Xuân Khánh", "inspections.minutes", met),
        (
            "Nhân dân cùng Nhà nước nâng cấp hẻm 3T2",
            "inspections.conclusion",
            city,
        ),
        (
            "từ ngày 18/6/2024 đến ngày 28/6/2024",
            "inspections.plan",
            city,
        ),
        ("Quận Cái Răng", "inspections.notice", city),
        ("Huyện Phong Điền", "inspections.plan", city),
        (
            "chính sách, pháp luật của Nhà nước",
            "inspections.plan",
            city,
        ),
        (
            "hơn 7 tỷ đồng và 59 tấn gạo",
            "inspections.conclusion",
            city,
        ),
        ("74,77%", "inspections.conclusion", city),
        ("Trưởng đoàn", "inspections.decision", city),
        (
            "95 năm Ngày truyền thống",
            "recommendations.follow_up",
            city,
        ),
        ("76 mô hình", "inspections.conclusion", town),
        ("Công tác dân tộc, tôn giáo", "inspections.outline", town),
        ("quy chế dân chủ ở cơ sở", "inspections.plan", democracy),
        ("đối thoại, giám sát", "recommendations.follow_up", town),
        ("Quản lý tốt các quỹ", "recommendations.follow_up", 0),
    ] {
        let text = sample.printed(form, key);
        assert!(text.contains(words), "{form} {words}: {text}");
    }
    let asked = |plan: i64| {
        let all = sample.lines("recommendations.one");
        all.iter().filter(|line| line.parent == Some(plan)).count()
    };
    assert_eq!((asked(city), asked(town)), (6, 4));
    for words in ["hẻm 3T2", "nâng cấp hẻm", "76 mô hình", "cơ chế phối hợp"] {
        let office = &sample.office;
        let found = office.read(|reading| search::find(reading, words, 10, Lang::Vi));
        let found = found.unwrap();
        assert!(!found.is_empty(), "{words}");
    }
    // The city's board inspects, so its papers bear its head and not that of the office.
    let plan = sample.printed("inspections.plan", city);
    assert!(plan.contains("\"issuer\":\"Ban Dân vận\"") && plan.contains("Thành ủy Cần Thơ"));
    assert!(plan.contains("Cần Thơ, ngày 05 tháng 6 năm 2024"), "{plan}");
}

#[test]
fn what_is_late_is_told_as_of_the_last_day_of_work() {
    let sample = sample();
    let city = sample.key("inspections.plan", "năm 2024");
    let told = || sample.printed("recommendations.follow_up", city);
    let before = told();
    assert!(before.contains("(tính đến ngày 18/6/2024)"), "{before}");
    assert!(!before.contains("quá hạn"), "nothing was late on that day");
    // Somebody works in November: one of those that were due in September is still open.
    let november = ctx(150 * 24 * 60);
    let any = sample.key("recommendations.one", "Cán bộ gần dân");
    registers::edit_line(&sample.office, &november, any, "note", "đã nhắc").unwrap();
    let after = told();
    assert!(after.contains("(tính đến ngày 15/11/2024)"), "{after}");
    assert!(after.contains("trong đó 1 quá hạn"), "{after}");
    assert!(after.contains("Chưa thực hiện, quá hạn"), "{after}");
    let open = sample.key("recommendations.one", "Nắm và phản ánh");
    let letter = sample.printed("recommendations.reminder", open);
    assert!(letter.contains("Nắm và phản ánh kịp thời"), "{letter}");
    assert!(
        !letter.contains("Tham mưu cấp ủy"),
        "done is not asked for again"
    );
}
