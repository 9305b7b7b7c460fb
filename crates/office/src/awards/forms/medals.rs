//! L6: the list of those proposed for a medal for service, on a sheet on its side. How long
//! somebody served comes from the service record; what the rule asks for is not printed, because no
//! source confirms it.

use std::collections::HashMap;

use papers::{Align, Block, ColumnKind, Content, Document, Table};

use super::nominated::{Nominee, Which, lines, proposal};
use super::nominations::{Birth, closing, note};
use super::paper::column;
use super::rows::{number, post, rows};
use super::wording::{act, merit, subjects};
use crate::Result;
use crate::awards::service::{ServiceRecord, printed, service_on};
use crate::office::Reading;

/// The list of those proposed for a medal.
///
/// # Errors
/// `nothing_in_round` where there is nobody.
pub(super) fn sheet(reading: &Reading, key: i64) -> Result<Document> {
    let proposal = proposal(reading, key, Which::Standing)?;
    let nominees = proposal.for_medals()?;
    let served = nominees.iter().map(|one| {
        let key = one.line.nomination;
        Ok((key, service_on(reading, key, proposal.date)?))
    });
    let served: HashMap<i64, ServiceRecord> = served.collect::<Result<_>>()?;
    let own = lines(&nominees);
    let title = Block::Title {
        kind: "DANH SÁCH".to_owned(),
        lines: vec![
            format!("{} đề nghị {}", subjects(&own), act(&own)),
            merit(&proposal.round.title),
        ],
        parent: Some(proposal.tied_to_proposal()),
    };
    let blocks = vec![
        proposal.issuer_only(),
        title,
        Block::Table(table(&nominees, &served)),
        Block::Closing(closing(&proposal, &nominees)),
        proposal.signature(Vec::new()),
    ];
    Ok(proposal.wide_paper("Danh sách đề nghị tặng kỷ niệm chương", blocks))
}

fn table(nominees: &[&Nominee], served: &HashMap<i64, ServiceRecord>) -> Table {
    use Align::{Center, Left};
    let birth = Birth::of(nominees);
    // Remarks are rare; where there are some, the widest columns make room for them.
    let noted = nominees.iter().any(|one| !one.note.is_empty());
    let (wide_mm, note_mm) = if noted { (40.0, 20.0) } else { (45.0, 10.0) };
    let mut columns = vec![
        column("STT", 10.0, Center, ColumnKind::Number),
        column("Họ và tên", 42.0, Left, ColumnKind::Text),
    ];
    columns.extend(birth.columns(20.0));
    columns.extend([
        column("Chức vụ, đơn vị", wide_mm, Left, ColumnKind::Text),
        column(
            "Ngày bắt đầu công tác dân vận",
            25.0,
            Center,
            ColumnKind::Text,
        ),
        column("Số năm", 15.0, Center, ColumnKind::Text),
        column(
            "Số năm giữ chức vụ lãnh đạo",
            20.0,
            Center,
            ColumnKind::Text,
        ),
        column("Tóm tắt quá trình", wide_mm, Left, ColumnKind::Text),
        column("Khen thưởng, kỷ luật", 20.0, Left, ColumnKind::Text),
        column("Ghi chú", note_mm, Left, ColumnKind::Text),
    ]);
    let numbered = (1..).zip(columns);
    let columns = numbered.map(|(at, column)| column.indexed(&format!("({at})")));
    let cells = |nominee: &Nominee| {
        let line = &nominee.line;
        let mut cells = vec![number(line), birth.name(nominee)];
        cells.extend(birth.cells(nominee));
        cells.push(Content::Text(post(line)));
        cells.extend(
            served
                .get(&line.nomination)
                .map_or([const { Content::Empty }; 4], service),
        );
        cells.extend([honours(nominee), note(nominee)]);
        cells
    };
    Table {
        columns: columns.collect(),
        rows: rows(nominees, cells, None),
    }
}

/// First day, years, years as a leader and the posts; empty where nothing was noted.
fn service(record: &ServiceRecord) -> [Content; 4] {
    if record.periods.is_empty() {
        return [const { Content::Empty }; 4];
    }
    let since = record.sector_since.map(printed);
    let posts = record.periods.iter().map(|post| {
        let until = post.until.map_or_else(|| "nay".to_owned(), printed);
        let said = [post.position.as_str(), post.unit.as_str()];
        let said: Vec<&str> = said.into_iter().filter(|text| !text.is_empty()).collect();
        format!("{} - {until}: {}", printed(post.since), said.join(", "))
    });
    [
        since.map_or(Content::Empty, Content::Text),
        Content::Text(years(record.sector_months)),
        Content::Text(years(record.leader_months)),
        Content::Text(posts.collect::<Vec<_>>().join(";\n")),
    ]
}

/// Months as years with a tenth: `12,3`; whole years without.
fn years(months: u32) -> String {
    match (months / 12, months % 12 * 10 / 12) {
        (whole, 0) => whole.to_string(),
        (whole, tenths) => format!("{whole},{tenths}"),
    }
}

/// Earlier awards, and a disciplinary measure that has ended.
fn honours(nominee: &Nominee) -> Content {
    let ended = nominee.discipline_ended;
    let ended = ended.map(|day| format!("Hết kỷ luật {}", printed(day)));
    let said: Vec<String> = nominee.earlier.iter().cloned().chain(ended).collect();
    match said.is_empty() {
        true => Content::Empty,
        false => Content::Text(said.join("; ")),
    }
}

#[cfg(test)]
mod tests {
    use super::years;

    #[test]
    fn months_are_told_in_years_and_never_more_than_were_served() {
        for (months, words) in [
            (0, "0"),
            (5, "0,4"),
            (120, "10"),
            (147, "12,2"),
            (155, "12,9"),
        ] {
            assert_eq!(years(months), words);
        }
    }
}
