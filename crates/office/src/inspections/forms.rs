//! The papers of inspections: plan, decision on the team, notice with the schedule, outline, conclusion,
//! minutes of a session. Their parts follow domain §5.3, which is our proposal.

use papers::{Block, Document, Orientation};

use super::minutes;
use super::{FINDING, MEMBER, PLAN, SESSION, VISIT};
use crate::office::Reading;
use crate::recommendations::RECOMMENDATION;
use crate::registers::{Asked, Entry, RegisterPaper, book, by_day, lines_table};
use crate::subjects::FormKind;
use crate::words::keys;
use crate::{Code, Failure, Result};

pub(super) static FORMS: &[FormKind] = &[
    form("inspections.plan", keys::INSPECTIONS_FORM_PLAN, plan),
    form(
        "inspections.decision",
        keys::INSPECTIONS_FORM_DECISION,
        decision,
    ),
    form("inspections.notice", keys::INSPECTIONS_FORM_NOTICE, notice),
    form(
        "inspections.outline",
        keys::INSPECTIONS_FORM_OUTLINE,
        outline,
    ),
    form(
        "inspections.minutes",
        keys::INSPECTIONS_FORM_MINUTES,
        minutes::minutes,
    ),
    form(
        "inspections.conclusion",
        keys::INSPECTIONS_FORM_CONCLUSION,
        conclusion,
    ),
    form("inspections.list", keys::INSPECTIONS_FORM_LIST, list),
];

const fn form(
    id: &'static str,
    name: crate::words::Key,
    make: fn(&Reading, i64) -> Result<Document>,
) -> FormKind {
    FormKind {
        id,
        name,
        table: "entry",
        make,
    }
}

/// A plan with what belongs to it.
pub(super) struct Whole {
    pub(super) plan: Entry,
    pub(super) members: Vec<Entry>,
    pub(super) sessions: Vec<Entry>,
}

pub(super) fn whole(reading: &Reading, key: i64) -> Result<Whole> {
    let missing = || Failure::new(Code::NoSuchRecord).with("id", key);
    let plan = book(reading, &PLAN)?
        .line(key)
        .cloned()
        .ok_or_else(missing)?;
    let order = ["head", "deputy", "member", "secretary"];
    let mut members: Vec<Entry> = book(reading, &MEMBER)?.of(key).cloned().collect();
    members.sort_by_key(|one| order.iter().position(|role| one.is("role", role)));
    let mut sessions: Vec<Entry> = book(reading, &SESSION)?.of(key).cloned().collect();
    sessions.sort_by(by_day);
    Ok(Whole {
        plan,
        members,
        sessions,
    })
}

impl Whole {
    fn paper(&self, reading: &Reading, number: &str, day: &str) -> Result<RegisterPaper> {
        let shown = self.plan.day_in(day).or_else(|| self.plan.day_in("starts"));
        let paper = RegisterPaper::of(reading, shown.unwrap_or_default())?;
        Ok(paper.numbered(&self.plan.shown(number), self.plan.text(day)))
    }

    /// "từ 01/01/2024 đến 18/6/2024"
    fn stretch(&self, first: &str, last: &str) -> String {
        match (self.plan.shown(first), self.plan.shown(last)) {
            (first, last) if first.is_empty() && last.is_empty() => String::new(),
            (first, last) if last.is_empty() => format!("từ ngày {first}"),
            (first, last) if first.is_empty() => format!("đến ngày {last}"),
            (first, last) => format!("từ ngày {first} đến ngày {last}"),
        }
    }

    fn team(&self, paper: &mut RegisterPaper) {
        paper.block(Block::Table(lines_table(
            &MEMBER,
            self.members.iter(),
            Orientation::Portrait,
            false,
        )));
    }

    fn schedule(&self, paper: &mut RegisterPaper) {
        let sessions = self
            .sessions
            .iter()
            .filter(|one| !one.is("held", "cancelled"));
        paper.block(Block::Table(lines_table(
            &SESSION,
            sessions,
            Orientation::Portrait,
            false,
        )));
    }
}

/// Lines of a list as "- …".
fn dashed(paper: &mut RegisterPaper, text: &str) {
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let bare = line.trim_start_matches(['-', '–', '+', '*', ' ']);
        paper.text(&format!("- {bare}"));
    }
}

fn plan(reading: &Reading, key: i64) -> Result<Document> {
    let whole = whole(reading, key)?;
    let mut paper = whole.paper(reading, "number", "issued")?;
    paper.heading("I. MỤC ĐÍCH, YÊU CẦU");
    dashed(&mut paper, whole.plan.text("purpose"));
    paper.heading("II. NỘI DUNG");
    dashed(&mut paper, whole.plan.text("contents"));
    paper.heading("III. ĐỐI TƯỢNG, THỜI GIAN, MỐC SỐ LIỆU");
    paper.text("1. Đối tượng");
    dashed(&mut paper, whole.plan.text("targets"));
    let stretch = whole.stretch("starts", "ends");
    paper.text(&format!("2. Thời gian tiến hành: {stretch}."));
    let inspected = whole.stretch("period_first", "period_last");
    if !inspected.is_empty() {
        paper.text(&format!("3. Mốc nội dung, số liệu: {inspected}."));
    }
    paper.heading("IV. THÀNH PHẦN ĐOÀN");
    whole.team(&mut paper);
    paper.heading("V. LỊCH LÀM VIỆC");
    whole.schedule(&mut paper);
    paper.heading("VI. TỔ CHỨC THỰC HIỆN");
    paper.text("Các đơn vị được kiểm tra chuẩn bị báo cáo theo đề cương, gửi về Đoàn trước buổi làm việc; bố trí thành phần dự và địa điểm khảo sát. Đoàn tổng hợp kết quả, ban hành kết luận và theo dõi việc thực hiện kiến nghị.");
    Ok(paper.document(
        ("KẾ HOẠCH", vec![whole.plan.shown("title")]),
        Orientation::Portrait,
    ))
}

fn decision(reading: &Reading, key: i64) -> Result<Document> {
    let whole = whole(reading, key)?;
    if whole.members.is_empty() {
        return Err(Failure::new(Code::NothingToPrint));
    }
    let mut paper = whole.paper(reading, "decision", "decided")?;
    let article = |label: &str, text: String| Block::Article {
        label: label.to_owned(),
        text,
    };
    let number = whole.plan.shown("number");
    let by = match (number.as_str(), whole.plan.shown("issued").as_str()) {
        ("", _) => String::new(),
        (number, "") => format!(" theo Kế hoạch số {number}"),
        (number, issued) => format!(" theo Kế hoạch số {number}, ngày {issued}"),
    };
    paper.block(article(
        "Điều 1.",
        format!(
            "Thành lập Đoàn {}{by}, gồm các ông, bà có tên sau:",
            whole.plan.shown("kind").to_lowercase()
        ),
    ));
    whole.team(&mut paper);
    paper.block(article(
        "Điều 2.",
        "Đoàn có nhiệm vụ làm việc với các đơn vị theo kế hoạch, lập biên bản từng buổi, báo cáo kết quả và dự thảo kết luận. Đoàn tự giải thể khi hoàn thành nhiệm vụ.".to_owned(),
    ));
    paper.block(article(
        "Điều 3.",
        "Các ông, bà có tên tại Điều 1 và các đơn vị liên quan chịu trách nhiệm thi hành Quyết định này. Quyết định có hiệu lực từ ngày ký.".to_owned(),
    ));
    let title = format!(
        "về việc thành lập Đoàn {}",
        lower_first(&whole.plan.shown("title"))
    );
    Ok(paper.document(("QUYẾT ĐỊNH", vec![title]), Orientation::Portrait))
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

fn notice(reading: &Reading, key: i64) -> Result<Document> {
    let whole = whole(reading, key)?;
    if whole.sessions.is_empty() {
        return Err(Failure::new(Code::NothingToPrint));
    }
    let mut paper = whole.paper(reading, "number", "issued")?;
    let mut hosts: Vec<String> = whole.sessions.iter().map(|one| one.shown("host")).collect();
    hosts.dedup();
    paper.block(Block::Addressee {
        label: "Kính gửi:".to_owned(),
        names: hosts.iter().map(|host| format!("- {host};")).collect(),
    });
    paper.text(&format!(
        "Thực hiện {}, Đoàn thông báo lịch làm việc như sau:",
        lower_first(&whole.plan.shown("title"))
    ));
    whole.schedule(&mut paper);
    paper.text("Đề nghị các đơn vị chuẩn bị báo cáo theo đề cương gửi kèm, bố trí thành phần dự và địa điểm khảo sát thực tế.");
    Ok(paper.document(
        ("THÔNG BÁO", vec!["lịch làm việc".to_owned()]),
        Orientation::Portrait,
    ))
}

fn outline(reading: &Reading, key: i64) -> Result<Document> {
    let whole = whole(reading, key)?;
    let mut paper = whole.paper(reading, "number", "issued")?;
    let inspected = whole.stretch("period_first", "period_last");
    paper.heading("I. ĐẶC ĐIỂM, TÌNH HÌNH");
    paper.heading("II. KẾT QUẢ THỰC HIỆN");
    for (number, line) in (1..).zip(
        whole
            .plan
            .text("contents")
            .lines()
            .filter(|line| !line.trim().is_empty()),
    ) {
        paper.text(&format!(
            "{number}. {}",
            line.trim().trim_start_matches(['-', '–', ' '])
        ));
    }
    paper.text("Số liệu kèm theo: theo biểu số liệu công tác dân vận của kỳ tương ứng.");
    paper.heading("III. HẠN CHẾ, NGUYÊN NHÂN");
    paper.heading("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ");
    paper.heading("V. KIẾN NGHỊ, ĐỀ XUẤT");
    let lines = [format!(
        "báo cáo phục vụ {}",
        lower_first(&whole.plan.shown("title"))
    )];
    let lines = lines
        .into_iter()
        .chain((!inspected.is_empty()).then(|| format!("(mốc số liệu {inspected})")));
    Ok(paper.document(("ĐỀ CƯƠNG", lines.collect()), Orientation::Portrait))
}

fn conclusion(reading: &Reading, key: i64) -> Result<Document> {
    let whole = whole(reading, key)?;
    let (findings, visits) = (book(reading, &FINDING)?, book(reading, &VISIT)?);
    let mut paper = whole.paper(reading, "concluded_number", "concluded")?;
    paper.heading("I. KHÁI QUÁT");
    paper.text(&format!(
        "Đoàn đã tiến hành {}, gồm {} buổi làm việc.",
        whole.stretch("starts", "ends"),
        whole
            .sessions
            .iter()
            .filter(|one| one.is("held", "done"))
            .count()
    ));
    for session in &whole.sessions {
        for visit in visits.of(session.key()) {
            let model = visit.shown("model");
            let model = if model.is_empty() {
                String::new()
            } else {
                format!(" ({model})")
            };
            paper.text(&format!(
                "- Khảo sát thực tế tại {}{model}: {}",
                visit.shown("place"),
                visit.shown("observed")
            ));
        }
    }
    paper.text(whole.plan.text("conclusion"));
    let of = |categories: &[&str]| -> Vec<String> {
        let all = whole
            .sessions
            .iter()
            .flat_map(|session| findings.of(session.key()).map(move |one| (session, one)));
        let own = all.filter(|(_, one)| {
            categories
                .iter()
                .any(|category| one.is("category", category))
        });
        own.map(|(session, one)| {
            let figures = one.shown("figures");
            let figures = if figures.is_empty() {
                String::new()
            } else {
                format!(" ({figures})")
            };
            format!(
                "- {}: {}{figures}",
                session.shown("host"),
                one.shown("content").replace('\n', " ")
            )
        })
        .collect()
    };
    for (heading, categories) in [
        ("II. KẾT QUẢ, ƯU ĐIỂM", &["merit"][..]),
        (
            "III. HẠN CHẾ, NGUYÊN NHÂN",
            &["shortcoming", "breach", "cause"][..],
        ),
    ] {
        paper.heading(heading);
        for line in of(categories) {
            paper.text(&line);
        }
    }
    paper.heading("IV. KIẾN NGHỊ");
    let all = book(reading, &RECOMMENDATION)?;
    for (number, one) in (1..).zip(all.of(key)) {
        let due = one.shown("due");
        let due = if due.is_empty() {
            String::new()
        } else {
            format!(", trước ngày {due}")
        };
        paper.text(&format!(
            "{number}. {}: {}{due}.",
            one.shown("unit"),
            one.shown("content").trim_end_matches('.')
        ));
    }
    paper.heading("V. TỔ CHỨC THỰC HIỆN");
    paper.text(
        "Các đơn vị có tên trên thực hiện kiến nghị, báo cáo kết quả bằng văn bản đúng thời hạn.",
    );
    Ok(paper.document(
        (
            "THÔNG BÁO KẾT LUẬN",
            vec![lower_first(&whole.plan.shown("title"))],
        ),
        Orientation::Portrait,
    ))
}

/// The inspections of a period.
fn list(reading: &Reading, key: i64) -> Result<Document> {
    let asked = Asked::read(key);
    let book = book(reading, &PLAN)?;
    let mut lines: Vec<Entry> = book
        .lines()
        .iter()
        .filter(|line| asked.has(line.day()))
        .cloned()
        .collect();
    lines.sort_by(by_day);
    let Some(last) = lines.last().and_then(Entry::day) else {
        return Err(Failure::new(Code::NothingToPrint));
    };
    let mut paper = RegisterPaper::of(reading, last)?;
    paper.block(Block::Table(lines_table(
        &PLAN,
        lines.iter(),
        Orientation::Landscape,
        false,
    )));
    let title = vec![
        "các cuộc kiểm tra, giám sát, khảo sát".to_owned(),
        asked.said(),
    ];
    let title = title.into_iter().filter(|line| !line.is_empty()).collect();
    Ok(paper.document(("DANH SÁCH", title), Orientation::Landscape))
}
