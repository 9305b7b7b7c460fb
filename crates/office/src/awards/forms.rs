//! The printed lists of a decision: L1 collectives and households, L2 individuals, L3 all of
//! them without money (columns and widths: domain rules for printed lists; order: NĐ 152/2025,
//! điều 29.5). What is printed are the frozen lines; nothing is worked out anew. Deliberately
//! not here: how pages look (`papers`).

use papers::{
    Align, Block, Column, ColumnKind, Content, Document, Orientation, Profile, Row, Table,
};
use viet::text::compare_key;

use crate::awards::catalogue::entry;
use crate::awards::decision::{AwardLine, Decision, DocumentProfile, decision};
use crate::awards::number::{is_party, letterhead_line};
use crate::awards::subject::SubjectKind;
use crate::office::Reading;
use crate::subjects::FormKind;
use crate::words::keys;
use crate::{Code, Failure, Result};

/// The forms of commendation; each prints a decision.
pub(super) static FORMS: &[FormKind] = &[
    FormKind {
        id: "awards.l1",
        name: keys::AWARDS_FORM_L1,
        table: "decision",
        make: collectives,
    },
    FormKind {
        id: "awards.l2",
        name: keys::AWARDS_FORM_L2,
        table: "decision",
        make: individuals,
    },
    FormKind {
        id: "awards.l3",
        name: keys::AWARDS_FORM_L3,
        table: "decision",
        make: everybody,
    },
];

fn collectives(reading: &Reading, key: i64) -> Result<Document> {
    let decision = decision(reading, key)?;
    let parts = [SubjectKind::Collective, SubjectKind::Household];
    let lines = of_kinds(&decision, &parts)?;
    let columns = vec![
        column("STT", 10.0, Align::Center, ColumnKind::Number),
        column(name_title(&lines), 100.0, Align::Left, ColumnKind::Text),
        column("Thành tích", 35.0, Align::Left, ColumnKind::Text),
        column("Tiền thưởng (đồng)", 20.0, Align::Right, ColumnKind::Money),
    ];
    let cells = |line: &AwardLine| {
        let name = Content::Text(with_unit(&full_name(line), &line.unit_text));
        vec![
            number(line),
            name,
            Content::Text(line.citation.clone()),
            money(line),
        ]
    };
    let table = Table {
        columns,
        rows: rows(&lines, cells, Some(total(&lines))),
    };
    Ok(attached(&decision, &lines, table))
}

fn individuals(reading: &Reading, key: i64) -> Result<Document> {
    let decision = decision(reading, key)?;
    let lines = of_kinds(&decision, &[SubjectKind::Individual])?;
    let columns = vec![
        column("STT", 10.0, Align::Center, ColumnKind::Number),
        column("Họ và tên", 58.0, Align::Left, ColumnKind::Text),
        column(
            "Chức vụ, đơn vị công tác",
            77.0,
            Align::Left,
            ColumnKind::Text,
        ),
        column("Tiền thưởng (đồng)", 20.0, Align::Right, ColumnKind::Money),
    ];
    let cells = |line: &AwardLine| {
        vec![
            number(line),
            Content::Text(full_name(line)),
            Content::Text(post(line)),
            money(line),
        ]
    };
    let table = Table {
        columns,
        rows: rows(&lines, cells, Some(total(&lines))),
    };
    Ok(attached(&decision, &lines, table))
}

fn everybody(reading: &Reading, key: i64) -> Result<Document> {
    let decision = decision(reading, key)?;
    let lines = of_kinds(&decision, &SubjectKind::ALL)?;
    let columns = vec![
        column("STT", 10.0, Align::Center, ColumnKind::Number),
        column(name_title(&lines), 65.0, Align::Left, ColumnKind::Text),
        column("Chức vụ, đơn vị", 65.0, Align::Left, ColumnKind::Text),
        column("Ghi chú", 25.0, Align::Left, ColumnKind::Text),
    ];
    let cells = |line: &AwardLine| {
        vec![
            number(line),
            Content::Text(full_name(line)),
            Content::Text(post(line)),
            remark(line),
        ]
    };
    let table = Table {
        columns,
        rows: rows(&lines, cells, None),
    };
    Ok(own_paper(&decision, &lines, table))
}

/// The issuer under the line of the body above it, which need not be said twice: "Ban Dân vận"
/// under "Quận ủy Ninh Kiều", whether it is typed with or without that.
fn own_words(issuer: &str, superior: &str) -> String {
    let (words, above): (Vec<&str>, _) = (issuer.split(' ').collect(), compare_key(superior));
    let repeated = |at: &usize| {
        let tail = compare_key(&words[*at..].join(" "));
        above == tail || above.starts_with(&format!("{tail} "))
    };
    let end = (1..words.len()).find(repeated).unwrap_or(words.len());
    words[..end].join(" ")
}

/// The list that goes with the decision: the issuer's block alone, and the line that ties it
/// to its decision.
fn attached(decision: &Decision, lines: &[&AwardLine], table: Table) -> Document {
    let head = Block::IssuerOnly {
        superior: decision.superior.clone(),
        issuer: own_words(&decision.issuer, &decision.superior),
    };
    let parent = Some(tied_to(decision));
    document(decision, lines, head, parent, table, Vec::new())
}

/// A list on its own paper, with the whole letterhead, number and date.
fn own_paper(decision: &Decision, lines: &[&AwardLine], table: Table) -> Document {
    let date = viet::date::in_words_header(decision.date);
    let place_date = match decision.place.as_str() {
        "" => viet::text::capitalise_first(&date),
        place => format!("{place}, {date}"),
    };
    let head = Block::Letterhead {
        superior: decision.superior.clone(),
        issuer: own_words(&decision.issuer, &decision.superior),
        number: Some(letterhead_line(&decision.number, decision.profile)),
        place_date: Some(place_date),
    };
    document(decision, lines, head, None, table, kept_copies(decision))
}

fn document(
    decision: &Decision,
    lines: &[&AwardLine],
    head: Block,
    parent: Option<String>,
    table: Table,
    recipients: Vec<String>,
) -> Document {
    let subjects = joined(
        kinds(lines)
            .map(|(kind, _)| kind.word().to_owned())
            .collect(),
    );
    let title = Block::Title {
        kind: "DANH SÁCH".to_owned(),
        lines: vec![
            format!("{subjects} {}", awarded(lines)),
            decision.title.clone(),
        ],
        parent,
    };
    let signature = Block::Signature {
        recipients,
        authority: decision.authority.lines().map(str::to_owned).collect(),
        position: decision.position.clone(),
        name: Some(decision.signer.clone()),
    };
    let closing = Block::Closing(closing(decision, lines));
    Document {
        title: format!(
            "Danh sách {subjects} kèm Quyết định số {} ngày {}",
            decision.number,
            decision.date.format("%d-%m-%Y")
        ),
        created: decision.date,
        style: profile(decision.profile).style(),
        orientation: Orientation::Portrait,
        blocks: vec![head, title, Block::Table(table), closing, signature],
    }
}

fn profile(profile: DocumentProfile) -> Profile {
    match profile {
        DocumentProfile::PartyHd36 => Profile::PartyHd36,
        DocumentProfile::PartyHd05 => Profile::PartyHd05,
        DocumentProfile::StateNd30 => Profile::StateNd30,
        DocumentProfile::Front => Profile::Front,
    }
}

/// "(Kèm theo Quyết định số 15-QĐ/BDVTU, ngày 10/10/2024 của Ban Dân vận Thành ủy)"; the State
/// writes the date in words (NĐ 30/2020, phụ lục I).
fn tied_to(decision: &Decision) -> String {
    let Decision {
        number,
        issuer,
        date,
        ..
    } = decision;
    if is_party(decision.profile) {
        let date = viet::date::short(*date);
        return format!("(Kèm theo Quyết định số {number}, ngày {date} của {issuer})");
    }
    let date = viet::date::in_words_header(*date);
    format!("(Kèm theo Quyết định số {number} {date} của {issuer})")
}

fn kept_copies(decision: &Decision) -> Vec<String> {
    if is_party(decision.profile) {
        return vec![format!("- Lưu {}.", decision.issuer)];
    }
    vec!["- Lưu: VT.".to_owned()]
}

/// "Danh sách này có 9 tập thể, 2 hộ gia đình và 26 cá nhân." The State ends with "./.".
fn closing(decision: &Decision, lines: &[&AwardLine]) -> String {
    let counted = kinds(lines)
        .map(|(kind, count)| format!("{count} {}", kind.word()))
        .collect();
    let end = if is_party(decision.profile) {
        "."
    } else {
        "./."
    };
    format!("Danh sách này có {}{end}", joined(counted))
}

fn joined(mut parts: Vec<String>) -> String {
    let last = parts.pop().unwrap_or_default();
    if parts.is_empty() {
        last
    } else {
        format!("{} và {last}", parts.join(", "))
    }
}

/// The kinds that occur, in legal order, with their counts.
fn kinds(lines: &[&AwardLine]) -> impl Iterator<Item = (SubjectKind, usize)> {
    let count = |kind| {
        lines
            .iter()
            .filter(|line| line.subject_kind == kind)
            .count()
    };
    SubjectKind::ALL
        .map(|kind| (kind, count(kind)))
        .into_iter()
        .filter(|(_, count)| *count > 0)
}

fn awarded(lines: &[&AwardLine]) -> String {
    let first = lines.first().map_or("", |line| line.award_code.as_str());
    match entry(first).filter(|_| lines.iter().all(|line| line.award_code == first)) {
        Some(award) => format!("được tặng {}", award.short),
        None => "được khen thưởng".to_owned(),
    }
}

fn of_kinds<'a>(decision: &'a Decision, kinds: &[SubjectKind]) -> Result<Vec<&'a AwardLine>> {
    let lines: Vec<_> = decision
        .lines
        .iter()
        .filter(|line| kinds.contains(&line.subject_kind))
        .collect();
    if lines.is_empty() {
        let words = joined(kinds.iter().map(|kind| kind.word().to_owned()).collect());
        let failure = Failure::new(Code::NothingToPrint).with("number", &decision.number);
        return Err(failure.with("kinds", words));
    }
    Ok(lines)
}

/// Group rows wherever there is more than one part: awards as A, B where several are given,
/// kinds of recipient as I, II, III.
fn rows(
    lines: &[&AwardLine],
    cells: impl Fn(&AwardLine) -> Vec<Content>,
    total: Option<Row>,
) -> Vec<Row> {
    let mut rows = Vec::with_capacity(lines.len() + 8);
    let (several_awards, several_kinds) =
        (several(lines, |l| &l.award_code), kinds(lines).count() > 1);
    let (mut awards, mut parts) = (0, 0);
    let mut before: Option<&AwardLine> = None;
    for line in lines {
        let new_award = before.is_none_or(|b| b.award_code != line.award_code);
        if new_award {
            parts = 0;
            if several_awards {
                awards += 1;
                rows.push(group(&letter(awards), &line.award_name.to_uppercase(), 0));
            }
        }
        if several_kinds
            && (new_award || before.is_none_or(|b| b.subject_kind != line.subject_kind))
        {
            parts += 1;
            let words = line.subject_kind.word().to_uppercase();
            rows.push(group(&roman(parts), &words, u8::from(several_awards)));
        }
        rows.push(Row::Data { cells: cells(line) });
        before = Some(line);
    }
    rows.extend(total);
    rows
}

fn group(number: &str, words: &str, level: u8) -> Row {
    Row::Group {
        text: format!("{number}. {words}"),
        level,
    }
}

fn several<'a>(lines: &[&'a AwardLine], of: impl Fn(&'a AwardLine) -> &'a String) -> bool {
    lines.windows(2).any(|pair| of(pair[0]) != of(pair[1]))
}

fn letter(place: u8) -> String {
    char::from(b'A' + (place - 1) % 26).to_string()
}

fn roman(place: u8) -> String {
    ["I", "II", "III"]
        .get(usize::from(place) - 1)
        .map_or_else(|| place.to_string(), |r| (*r).to_owned())
}

fn total(lines: &[&AwardLine]) -> Row {
    let sum = lines.iter().filter_map(|line| line.amount).sum();
    Row::Total {
        label: "Tổng cộng".to_owned(),
        cells: vec![
            Content::Empty,
            Content::Empty,
            Content::Empty,
            Content::Money(sum),
        ],
    }
}

fn column(title: &str, width_mm: f64, align: Align, kind: ColumnKind) -> Column {
    Column {
        title: title.to_owned(),
        width_mm,
        align,
        kind,
    }
}

fn name_title(lines: &[&AwardLine]) -> &'static str {
    let has = |kind| lines.iter().any(|line| line.subject_kind == kind);
    let bodies = has(SubjectKind::Collective) || has(SubjectKind::Household);
    match (has(SubjectKind::Individual), bodies) {
        (true, true) => "Họ và tên / Tên tập thể",
        (true, false) => "Họ và tên",
        (false, _) if !has(SubjectKind::Household) => "Tên tập thể",
        (false, _) if !has(SubjectKind::Collective) => "Tên hộ gia đình",
        (false, _) => "Tên tập thể, hộ gia đình",
    }
}

fn number(line: &AwardLine) -> Content {
    Content::Number(line.list_no.into())
}

fn money(line: &AwardLine) -> Content {
    line.amount.map_or(Content::Empty, Content::Money)
}

fn remark(line: &AwardLine) -> Content {
    match &line.revoked {
        Some(revoked) => Content::Text(format!("Đã hủy theo Quyết định số {}", revoked.number)),
        None => Content::Empty,
    }
}

fn full_name(line: &AwardLine) -> String {
    let honorific = if line.honorific.is_empty() {
        String::new()
    } else {
        format!("{} ", line.honorific)
    };
    let mark = if line.posthumous {
        " (truy tặng)"
    } else {
        ""
    };
    format!("{honorific}{}{mark}", line.name)
}

/// Position and unit in one cell.
fn post(line: &AwardLine) -> String {
    let parts = [line.position.as_str(), line.unit_text.as_str()];
    let said: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    said.join(", ")
}

/// "Hội Nông dân phường Hưng Lợi" in "phường Hưng Lợi, quận Ninh Kiều" is "Hội Nông dân phường
/// Hưng Lợi, quận Ninh Kiều": what the name already says is not said twice.
fn with_unit(name: &str, unit: &str) -> String {
    let rest = without_own_name(name, unit);
    if rest.is_empty() {
        name.to_owned()
    } else {
        format!("{name}, {rest}")
    }
}

fn without_own_name(name: &str, unit: &str) -> String {
    let said = compare_key(name);
    let parts = unit
        .split(", ")
        .skip_while(|part| said.contains(&compare_key(part)));
    parts.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_does_not_say_its_unit_twice() {
        let cases = [
            (
                "Hội Nông dân phường Hưng Lợi",
                "phường Hưng Lợi, quận Ninh Kiều",
                "Hội Nông dân phường Hưng Lợi, quận Ninh Kiều",
            ),
            (
                "Trường Mầm non Cái Khế",
                "phường Cái Khế, quận Ninh Kiều",
                "Trường Mầm non Cái Khế, phường Cái Khế, quận Ninh Kiều",
            ),
            ("Công an thành phố", "", "Công an thành phố"),
        ];
        for (name, unit, expected) in cases {
            assert_eq!(with_unit(name, unit), expected);
        }
    }

    #[test]
    fn the_letterhead_does_not_say_the_superior_twice() {
        let cases = [
            (
                "Ban Dân vận Quận ủy Ninh Kiều",
                "Quận ủy Ninh Kiều",
                "Ban Dân vận",
            ),
            ("Ban Dân vận Thành ủy", "Thành uỷ Cần Thơ", "Ban Dân vận"),
            ("Ban Dân vận", "Quận ủy Ninh Kiều", "Ban Dân vận"),
            ("Ban Dân vận Thành ủy", "", "Ban Dân vận Thành ủy"),
            ("Sở Nội vụ", "Ủy ban nhân dân thành phố", "Sở Nội vụ"),
        ];
        for (issuer, superior, expected) in cases {
            assert_eq!(own_words(issuer, superior), expected);
        }
    }

    #[test]
    fn counts_are_joined_as_people_speak() {
        let joined = |parts: &[&str]| joined(parts.iter().map(|part| (*part).to_owned()).collect());
        assert_eq!(joined(&["9 tập thể"]), "9 tập thể");
        assert_eq!(
            joined(&["9 tập thể", "26 cá nhân"]),
            "9 tập thể và 26 cá nhân"
        );
        assert_eq!(
            joined(&["1 tập thể", "2 hộ gia đình", "3 cá nhân"]),
            "1 tập thể, 2 hộ gia đình và 3 cá nhân"
        );
    }
}
