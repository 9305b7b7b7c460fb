//! The service record of somebody proposed for a medal: posts with their time and what they add up
//! to. Whether that is enough is for whoever decides; the rule is not printed, because no source
//! confirms it.

use papers::{Align, Block, ColumnKind, Content, Document, Role, Row, Signer, Table};

use super::dots::{DOTS, day_or_dots, or_dots};
use super::nominated::{Nominee, Proposal, Which, proposal};
use super::paper::{column, dated_at};
use super::wording::own_words;
use crate::awards::nomination::{self, Gender};
use crate::awards::service::{
    Service, ServicePeriod, ServiceRecord, printed, service_on, time_in_words,
};
use crate::office::Reading;
use crate::{Code, Failure, Result};

/// Lines left to be written on where no post was noted.
const BLANK_ROWS: usize = 6;

/// The service record of a nomination.
///
/// # Errors
/// `no_such_record`; `nothing_in_round` for a nomination that does not stand.
pub(super) fn paper(reading: &Reading, key: i64) -> Result<Document> {
    let round = nomination::stored(reading, key)?.round;
    let proposal = proposal(reading, round, Which::Judged)?;
    let nominee = proposal
        .nominees
        .iter()
        .find(|one| one.line.nomination == key);
    let nominee = nominee.ok_or_else(|| {
        let failure = Failure::new(Code::NothingInRound).with("title", &proposal.round.title);
        failure.with("kinds", "đề nghị này")
    })?;
    let record = service_on(reading, key, proposal.date)?;
    let award = match nominee.line.award_name.as_str() {
        "" => format!("khen thưởng {DOTS}"),
        name => format!("tặng {name}"),
    };
    let mut blocks = vec![
        letterhead(&proposal),
        Block::Title {
            kind: "BẢN KÊ QUÁ TRÌNH CÔNG TÁC".to_owned(),
            lines: vec![format!("đề nghị {award}")],
            parent: None,
        },
    ];
    blocks.extend(particulars(nominee).into_iter().map(body));
    blocks.push(Block::Table(table(&record)));
    blocks.extend(summed(&record).into_iter().map(body));
    blocks.push(signers(nominee));
    Ok(proposal.paper(
        &format!("Bản kê quá trình công tác - {}", nominee.line.name),
        blocks,
    ))
}

fn letterhead(proposal: &Proposal) -> Block {
    let office = &proposal.office;
    let date = day_or_dots(None, Some(proposal.round.year));
    Block::Letterhead {
        superior: office.superior.clone(),
        issuer: own_words(&office.name, &office.superior),
        number: None,
        place_date: Some(dated_at(&office.place, &date)),
    }
}

fn body(text: String) -> Block {
    Block::Paragraph {
        text,
        role: Role::Body,
    }
}

fn particulars(nominee: &Nominee) -> Vec<String> {
    let line = &nominee.line;
    let gender = match nominee.gender {
        Some(Gender::Male) => "Nam",
        Some(Gender::Female) => "Nữ",
        None => "",
    };
    let birth = nominee.birth.map(printed).unwrap_or_default();
    vec![
        format!(
            "Họ và tên: {}. Giới tính: {}.",
            line.name,
            or_dots(gender, 1)
        ),
        format!("Ngày, tháng, năm sinh: {}.", or_dots(&birth, 2)),
        format!("Chức vụ: {}.", or_dots(&line.position, 5)),
        format!("Đơn vị công tác: {}.", or_dots(&line.unit_text, 5)),
    ]
}

fn table(record: &ServiceRecord) -> Table {
    use Align::{Center, Left};
    let time = |title| column(title, 23.0, Center, ColumnKind::Text).under("Thời gian");
    let columns = vec![
        column("STT", 10.0, Center, ColumnKind::Number),
        time("Từ"),
        time("Đến"),
        column("Chức vụ, đơn vị công tác", 57.0, Left, ColumnKind::Text),
        column("Lĩnh vực", 20.0, Center, ColumnKind::Text),
        column("Lãnh đạo", 16.0, Center, ColumnKind::Text),
        column("Số tháng", 16.0, Center, ColumnKind::Number),
    ];
    let numbered = (1..).zip(&record.periods);
    let mut rows: Vec<Row> = numbered
        .map(|(at, post)| Row::Data {
            cells: cells(at, post, record),
        })
        .collect();
    if rows.is_empty() {
        let blank = |at| Row::Data {
            cells: blank_cells(at),
        };
        rows.extend((1i64..).take(BLANK_ROWS).map(blank));
    } else {
        let mut cells = vec![Content::Empty; 7];
        cells[6] = Content::Number(record.months.into());
        rows.push(Row::Total {
            label: "Cộng (thời gian trùng tính một lần)".to_owned(),
            cells,
        });
    }
    Table { columns, rows }
}

fn cells(at: i64, post: &ServicePeriod, record: &ServiceRecord) -> Vec<Content> {
    let kind = match post.service {
        Service::Work => "",
        Service::MaternityLeave => "nghỉ thai sản",
        Service::Break => "gián đoạn công tác",
    };
    let said = [post.position.as_str(), post.unit.as_str(), kind];
    let said: Vec<&str> = said.into_iter().filter(|text| !text.is_empty()).collect();
    let worked = match post.service {
        Service::Break => Content::Empty,
        _ => Content::Number(post.months(record.counted_to).into()),
    };
    vec![
        Content::Number(at),
        Content::Text(printed(post.since)),
        Content::Text(post.until.map_or_else(|| "nay".to_owned(), printed)),
        Content::Text(said.join(", ")),
        Content::Text(post.sector.word().to_owned()),
        match post.is_leader {
            true => Content::Text("x".to_owned()),
            false => Content::Empty,
        },
        worked,
    ]
}

fn blank_cells(at: i64) -> Vec<Content> {
    let dots = || Content::Text(DOTS.to_owned());
    let mut cells = vec![Content::Number(at), dots(), dots()];
    cells.push(Content::Text(DOTS.repeat(4)));
    cells.extend([const { Content::Empty }; 3]);
    cells
}

fn summed(record: &ServiceRecord) -> Vec<String> {
    if record.periods.is_empty() {
        let blank = DOTS.repeat(2);
        return vec![format!(
            "Tổng thời gian công tác dân vận: {blank}; trong đó giữ chức vụ lãnh đạo: {blank}."
        )];
    }
    let since = record.sector_since.map(printed);
    let since = since
        .map(|since| format!(", từ {since}"))
        .unwrap_or_default();
    let mut said = vec![format!(
        "Tổng thời gian công tác dân vận (gồm {}): {}{since}; trong đó giữ chức vụ lãnh đạo: {}.",
        sectors(record),
        time_in_words(record.sector_months),
        time_in_words(record.leader_months)
    )];
    if record.periods.iter().any(|post| post.until.is_none()) {
        let to = viet::date::short(record.counted_to);
        said.push(format!("Chức vụ đang giữ được tính đến ngày {to}."));
    }
    said
}

/// The sectors that count, as they are named on papers.
fn sectors(record: &ServiceRecord) -> String {
    let words = record
        .rule
        .sectors
        .iter()
        .map(|sector| sector.word().to_lowercase());
    words.collect::<Vec<_>>().join(", ")
}

fn signers(nominee: &Nominee) -> Block {
    let signer = |position: &str, name| Signer {
        authority: Vec::new(),
        position: position.to_owned(),
        name,
    };
    Block::Signers {
        signers: vec![
            signer("Xác nhận của cơ quan, đơn vị", None),
            signer("Người kê khai", Some(nominee.line.name.clone())),
        ],
        abreast: 2,
    }
}
