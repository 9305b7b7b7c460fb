//! The papers of inspections: plan, decision on the team, notice with the schedule, outline, conclusion,
//! minutes of a session. Their parts follow domain §5.3, which is our proposal.

use papers::{Block, Document, Orientation};

use super::{MEMBER, PLAN, SESSION, conclusion, decision, minutes, schedule};
use crate::office::Reading;
use crate::registers::{Asked, Entry, RegisterPaper, book, by_day, lines_table};
use crate::subjects::FormKind;
use crate::words::keys;
use crate::{Code, Failure, Result};

pub(super) static FORMS: &[FormKind] = &[
    form("inspections.plan", keys::INSPECTIONS_FORM_PLAN, plan),
    form(
        "inspections.decision",
        keys::INSPECTIONS_FORM_DECISION,
        decision::decision,
    ),
    form(
        "inspections.notice",
        keys::INSPECTIONS_FORM_NOTICE,
        schedule::notice,
    ),
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
        conclusion::conclusion,
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
    pub(super) fn paper(
        &self,
        reading: &Reading,
        number: &str,
        day: &str,
    ) -> Result<RegisterPaper> {
        let shown = self.plan.day_in(day).or_else(|| self.plan.day_in("starts"));
        let issuer = self.plan.text("issuer");
        let paper = RegisterPaper::issued_by(reading, issuer, shown.unwrap_or_default())?;
        Ok(paper.numbered(&self.plan.shown(number), self.plan.text(day)))
    }

    /// "từ ngày 01/01/2024 đến ngày 18/6/2024"
    pub(super) fn stretch(&self, first: &str, last: &str) -> String {
        match (self.plan.shown(first), self.plan.shown(last)) {
            (first, last) if first.is_empty() && last.is_empty() => String::new(),
            (first, last) if last.is_empty() => format!("từ ngày {first}"),
            (first, last) if first.is_empty() => format!("đến ngày {last}"),
            (first, last) => format!("từ ngày {first} đến ngày {last}"),
        }
    }

    pub(super) fn team(&self, paper: &mut RegisterPaper) {
        paper.block(Block::Table(lines_table(
            &MEMBER,
            self.members.iter(),
            Orientation::Portrait,
            false,
        )));
    }

    pub(super) fn schedule(&self, paper: &mut RegisterPaper) {
        paper.block(Block::Table(schedule::table(&self.sessions)));
    }

    /// The units that are met, each once.
    pub(super) fn hosts(&self) -> Vec<String> {
        let mut hosts: Vec<String> = Vec::new();
        for host in self.sessions.iter().map(|one| one.shown("host")) {
            if !host.is_empty() && !hosts.contains(&host) {
                hosts.push(host);
            }
        }
        hosts
    }

    /// "Kế hoạch số 12-KH/BDVTU, ngày 10/6/2024": how other papers name the plan.
    pub(super) fn cited(&self) -> String {
        let title = || format!("Kế hoạch {}", lower_first(&self.plan.shown("title")));
        match (self.plan.shown("number"), self.plan.shown("issued")) {
            (number, _) if number.is_empty() => title(),
            (number, issued) if issued.is_empty() => format!("Kế hoạch số {number}"),
            (number, issued) => format!("Kế hoạch số {number}, ngày {issued}"),
        }
    }
}

/// Lines of a list without their dashes, each closed by the stop that it has or by one.
fn listed(text: &str) -> impl Iterator<Item = String> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| {
        let bare = line.trim_start_matches(['-', '–', '+', '*', ' ']);
        let end = if bare.ends_with(['.', ';', ',', ':', '!', '?']) {
            ""
        } else {
            "."
        };
        format!("{bare}{end}")
    })
}

/// Lines of a list as "- ….".
fn dashed(paper: &mut RegisterPaper, text: &str) {
    for line in listed(text) {
        paper.text(&format!("- {line}"));
    }
}

fn plan(reading: &Reading, key: i64) -> Result<Document> {
    let whole = whole(reading, key)?;
    let paper = whole.paper(reading, "number", "issued")?;
    let mut paper = paper.send_to(&["Các đơn vị được kiểm tra", "Thành viên Đoàn"]);
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
    paper.text("1. Các đơn vị được kiểm tra chuẩn bị báo cáo theo đề cương, gửi về Đoàn trước buổi làm việc; bố trí thành phần dự và địa điểm khảo sát.");
    paper.last("2. Đoàn làm việc theo lịch, lập biên bản từng buổi, tổng hợp kết quả, dự thảo kết luận và theo dõi việc thực hiện kiến nghị");
    Ok(paper.document(
        ("KẾ HOẠCH", vec![whole.plan.shown("title")]),
        Orientation::Portrait,
    ))
}

/// A title within a sentence.
pub(super) fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

fn outline(reading: &Reading, key: i64) -> Result<Document> {
    let whole = whole(reading, key)?;
    let mut paper = whole.paper(reading, "number", "issued")?;
    paper.heading("I. ĐẶC ĐIỂM, TÌNH HÌNH");
    paper.heading("II. KẾT QUẢ THỰC HIỆN");
    for (number, line) in (1..).zip(listed(whole.plan.text("contents"))) {
        paper.text(&format!("{number}. {line}"));
    }
    paper.text("Số liệu kèm theo: theo biểu số liệu công tác dân vận của kỳ tương ứng.");
    paper.heading("III. HẠN CHẾ, NGUYÊN NHÂN");
    paper.heading("IV. PHƯƠNG HƯỚNG, NHIỆM VỤ");
    paper.heading("V. KIẾN NGHỊ, ĐỀ XUẤT");
    let about = format!(
        "báo cáo phục vụ {}",
        lower_first(&whole.plan.shown("title"))
    );
    let inspected = match whole.stretch("period_first", "period_last") {
        inspected if inspected.is_empty() => None,
        inspected => Some(format!("(mốc số liệu {inspected})")),
    };
    let lines = std::iter::once(about).chain(inspected).collect();
    let parent = format!("{} của {}", whole.cited(), paper.issuer());
    Ok(paper.attached(("ĐỀ CƯƠNG", lines), &parent))
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
