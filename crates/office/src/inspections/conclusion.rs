//! The conclusion of an inspection (domain §5.3): what was done, what is good, what is not and why, what
//! each unit is asked to do.

use papers::{Document, Orientation};

use super::forms::{Whole, lower_first, whole};
use super::{FINDING, VISIT};
use crate::Result;
use crate::office::Reading;
use crate::recommendations::RECOMMENDATION;
use crate::registers::{Entry, RegisterPaper, book};

/// Categories of findings that stand under a heading together.
const PARTS: &[(&str, &[&str])] = &[
    ("II. KẾT QUẢ, ƯU ĐIỂM", &["merit"]),
    (
        "III. HẠN CHẾ, NGUYÊN NHÂN",
        &["shortcoming", "breach", "cause"],
    ),
];

/// The conclusion.
pub(super) fn conclusion(reading: &Reading, key: i64) -> Result<Document> {
    let whole = whole(reading, key)?;
    let paper = whole.paper(reading, "concluded_number", "concluded")?;
    let mut paper = paper.send_to(&["Các đơn vị được kiểm tra", "Thành viên Đoàn"]);
    paper.heading("I. KHÁI QUÁT");
    survey(reading, &whole, &mut paper)?;
    let findings = book(reading, &FINDING)?;
    let several = whole.hosts().len() > 1;
    for (heading, categories) in PARTS {
        paper.heading(*heading);
        for session in &whole.sessions {
            let host = if several {
                session.shown("host")
            } else {
                String::new()
            };
            let said = findings.of(session.key());
            for one in said.filter(|one| categories.contains(&one.text("category"))) {
                paper.text(&found(&host, one));
            }
        }
    }
    paper.heading("IV. KIẾN NGHỊ");
    recommended(reading, key, &mut paper)?;
    paper.heading("V. TỔ CHỨC THỰC HIỆN");
    paper.last(
        "Các đơn vị có tên trên thực hiện kiến nghị, báo cáo kết quả bằng văn bản đúng thời hạn",
    );
    let title = vec![lower_first(&whole.plan.shown("title"))];
    Ok(paper.document(("THÔNG BÁO KẾT LUẬN", title), Orientation::Portrait))
}

fn survey(reading: &Reading, whole: &Whole, paper: &mut RegisterPaper) -> Result<()> {
    let held = whole.sessions.iter().filter(|one| one.is("held", "done"));
    let held: Vec<&Entry> = held.collect();
    let mut hosts: Vec<String> = held.iter().map(|one| one.shown("host")).collect();
    hosts.dedup();
    paper.text(&format!(
        "Thực hiện {}, {} Đoàn đã có {} buổi làm việc, khảo sát tại {}.",
        whole.cited(),
        whole.stretch("starts", "ends"),
        held.len(),
        hosts.join("; ")
    ));
    let visits = book(reading, &VISIT)?;
    for session in &whole.sessions {
        for visit in visits.of(session.key()) {
            paper.text(&seen(visit));
        }
    }
    paper.text(whole.plan.text("conclusion"));
    Ok(())
}

/// "- Khảo sát thực tế tại hẻm 3T2, phường Xuân Khánh (mô hình …): …"
pub(super) fn seen(visit: &Entry) -> String {
    let model = match visit.shown("model") {
        model if model.is_empty() => model,
        model => format!(" (mô hình “{model}”)"),
    };
    let observed = match visit.shown("observed") {
        observed if observed.is_empty() => ".".to_owned(),
        observed => format!(": {observed}"),
    };
    format!(
        "- Khảo sát thực tế tại {}{model}{observed}",
        visit.shown("place")
    )
}

/// "- Quận Ninh Kiều: vận động … (59 tấn gạo)."; `whom` is what stands before a finding, empty for nothing.
pub(super) fn found(whom: &str, finding: &Entry) -> String {
    let content = finding.shown("content").replace('\n', " ");
    let content = content.trim_end_matches('.');
    let whom = match whom {
        "" => String::new(),
        whom => format!("{whom}: "),
    };
    match finding.shown("figures") {
        figures if figures.is_empty() => format!("- {whom}{content}."),
        figures => format!("- {whom}{content} ({figures})."),
    }
}

/// What each unit is asked to do, unit by unit in the order in which they are first met.
fn recommended(reading: &Reading, key: i64, paper: &mut RegisterPaper) -> Result<()> {
    let book = book(reading, &RECOMMENDATION)?;
    let lines: Vec<&Entry> = book.of(key).collect();
    let mut units: Vec<String> = Vec::new();
    for unit in lines.iter().map(|one| one.shown("unit")) {
        if !units.contains(&unit) {
            units.push(unit);
        }
    }
    for (number, unit) in (1..).zip(&units) {
        paper.text(&format!("{number}. {unit}"));
        for one in lines.iter().filter(|one| one.shown("unit") == *unit) {
            let due = match one.shown("due") {
                due if due.is_empty() => due,
                due => format!(", hoàn thành trước ngày {due}"),
            };
            let content = one.shown("content").replace('\n', " ");
            paper.text(&format!("- {}{due}.", content.trim_end_matches('.')));
        }
    }
    Ok(())
}
