//! The minutes of a council: who came, what was voted on each nomination, who signs. What nobody
//! has noted is left as dots or as an empty cell, to be written in.

use papers::{Align, Block, ColumnKind, Content, Document, Role, Signer, Table};

use super::dots::{DOTS, day_or_dots, line, or_dots};
use super::nominated::{Nominee, Proposal, Which, lines, proposal};
use super::paper::{column, dated_at};
use super::rows::{award_word, full_name, name_title, number, post, rows};
use super::wording::{counted, end_mark, merit, own_words, subjects};
use crate::Result;
use crate::awards::council::{CouncilDuty, CouncilMeeting, CouncilMember, council};
use crate::awards::number::{is_party, letterhead_line};
use crate::office::Reading;
use crate::print::legal;

/// What a council is called where nobody says.
pub(super) const COUNCIL: &str = "Hội đồng Thi đua - Khen thưởng";

/// The minutes of the meeting on a round.
///
/// # Errors
/// `nothing_in_round` where there is nobody to judge.
pub(super) fn paper(reading: &Reading, key: i64) -> Result<Document> {
    let proposal = proposal(reading, key, Which::Judged)?;
    let nominees = proposal.all()?;
    let mut meeting = council(reading, key)?.unwrap_or_default();
    if meeting.council.is_empty() {
        meeting.council = COUNCIL.to_owned();
    }
    let about = about(&proposal, &nominees);
    let mut blocks = vec![
        letterhead(&proposal, &meeting),
        Block::Title {
            kind: "BIÊN BẢN".to_owned(),
            lines: about.to_vec(),
            parent: None,
        },
        body(opening(&proposal, &meeting, &about)),
        heading(&proposal, 1, "Thành phần"),
    ];
    blocks.extend(attendance(&meeting).into_iter().map(body));
    blocks.push(heading(&proposal, 2, "Kết quả biểu quyết"));
    blocks.push(body(format!(
        "Hội đồng đã xem xét hồ sơ và biểu quyết đối với {} được đề nghị. Kết quả như sau:",
        counted(&lines(&nominees))
    )));
    blocks.push(Block::Table(table(&nominees)));
    blocks.push(heading(&proposal, 3, "Ý kiến và kết luận"));
    blocks.extend(conclusion(&meeting).into_iter().map(body));
    blocks.push(body(format!(
        "Cuộc họp kết thúc vào hồi {} cùng ngày. Biên bản đã được đọc cho các thành viên dự họp cùng nghe và thống nhất{}",
        time(&meeting.ends),
        end_mark(proposal.profile)
    )));
    blocks.push(signers(&meeting));
    Ok(proposal.paper("Biên bản họp xét khen thưởng", blocks))
}

fn letterhead(proposal: &Proposal, meeting: &CouncilMeeting) -> Block {
    let office = &proposal.office;
    let number = match meeting.number.as_str() {
        "" => {
            let own = proposal.abbreviations.of(&meeting.council);
            proposal.blank_number("BB", own.or(Some("HĐTĐKT")))
        }
        number => letterhead_line(number, proposal.profile),
    };
    let year = proposal.round.year;
    Block::Letterhead {
        superior: office.name.clone(),
        issuer: own_words(&meeting.council, &office.name),
        number: Some(number),
        place_date: Some(dated_at(
            &office.place,
            &day_or_dots(meeting.held_on, Some(year)),
        )),
    }
}

/// What the meeting is about: whom it judges, and for what.
fn about(proposal: &Proposal, nominees: &[&Nominee]) -> [String; 2] {
    let whom = subjects(&lines(nominees));
    [
        format!("họp xét khen thưởng {whom}"),
        merit(&proposal.round.title),
    ]
}

fn opening(proposal: &Proposal, meeting: &CouncilMeeting, about: &[String; 2]) -> String {
    let year = proposal.round.year;
    format!(
        "Hôm nay, vào hồi {} {}, tại {}, {} {}.",
        time(&meeting.begins),
        day_or_dots(meeting.held_on, Some(year)),
        or_dots(&meeting.place, 4),
        meeting.council,
        about.join(" ")
    )
}

fn time(typed: &str) -> String {
    match typed {
        "" => "…… giờ ……".to_owned(),
        typed => typed.to_owned(),
    }
}

/// Sections count as their profile counts them: `I- TÊN`, `I. TÊN`.
fn heading(proposal: &Proposal, number: usize, text: &str) -> Block {
    let roman = ["I", "II", "III"][number - 1];
    let mark = if is_party(proposal.profile) { '-' } else { '.' };
    Block::Paragraph {
        text: format!("{roman}{mark} {}", text.to_uppercase()),
        role: Role::Heading,
    }
}

fn body(text: String) -> Block {
    Block::Paragraph {
        text,
        role: Role::Body,
    }
}

/// Chair, secretary, who came and who did not.
fn attendance(meeting: &CouncilMeeting) -> Vec<String> {
    let blank = DOTS.repeat(6);
    let of = |duty| meeting.first(duty).map_or(blank.clone(), described);
    let mut said = vec![
        format!("1. Chủ trì: {}.", of(CouncilDuty::Chair)),
        format!("2. Thư ký: {}.", of(CouncilDuty::Secretary)),
    ];
    let (present, absent): (Vec<_>, Vec<_>) = meeting.members.iter().partition(|one| one.present);
    if meeting.members.is_empty() {
        said.push(format!("3. Thành viên có mặt: {DOTS}/{DOTS}, gồm:"));
        said.extend([line(), line()]);
        said.push(format!("4. Thành viên vắng mặt (lý do): {blank}"));
        return said;
    }
    let all = meeting.members.len();
    said.push(format!(
        "3. Thành viên có mặt: {}/{all}, gồm:",
        present.len()
    ));
    said.extend(items(&present, described));
    if absent.is_empty() {
        said.push("4. Thành viên vắng mặt: không.".to_owned());
    } else {
        said.push(format!(
            "4. Thành viên vắng mặt: {}/{all}, gồm:",
            absent.len()
        ));
        said.extend(items(&absent, |one| match one.absence.as_str() {
            "" => described(one),
            reason => format!("{} (lý do: {reason})", described(one)),
        }));
    }
    said
}

fn items(members: &[&CouncilMember], say: impl Fn(&CouncilMember) -> String) -> Vec<String> {
    let last = members.len().saturating_sub(1);
    let items = members.iter().enumerate().map(|(at, member)| {
        let end = if at == last { "." } else { ";" };
        format!("- {}{end}", say(member))
    });
    items.collect()
}

/// "Ông Lê Văn An, Phó Trưởng ban, Ủy viên".
fn described(member: &CouncilMember) -> String {
    let duty = legal(match member.duty {
        CouncilDuty::Chair => "Chủ tịch Hội đồng",
        CouncilDuty::Deputy => "Phó Chủ tịch Hội đồng",
        CouncilDuty::Secretary => "Thư ký",
        CouncilDuty::Member => "Ủy viên",
    });
    let parts = [member.name.as_str(), member.position.as_str(), &duty];
    let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    said.join(", ")
}

fn conclusion(meeting: &CouncilMeeting) -> Vec<String> {
    if meeting.remarks.is_empty() {
        return vec![line(); 3];
    }
    meeting.remarks.lines().map(str::to_owned).collect()
}

fn table(nominees: &[&Nominee]) -> Table {
    use Align::{Center, Left};
    let votes = |title| column(title, 16.0, Center, ColumnKind::Number).under("Số phiếu");
    let columns = vec![
        column("STT", 10.0, Center, ColumnKind::Number),
        column(name_title(&lines(nominees)), 46.0, Left, ColumnKind::Text),
        column("Chức vụ, đơn vị", 41.0, Left, ColumnKind::Text),
        column("Hình thức", 22.0, Left, ColumnKind::Text),
        votes("Đồng ý"),
        votes("Tổng số"),
        column("Tỷ lệ (%)", 14.0, Center, ColumnKind::Text),
    ];
    let cells = |nominee: &Nominee| {
        let line = &nominee.line;
        let mut cells = vec![
            number(line),
            Content::Text(full_name(line)),
            Content::Text(post(line)),
            Content::Text(award_word(line)),
        ];
        cells.extend(match nominee.votes {
            Some(votes) => [
                Content::Number(votes.yes.into()),
                Content::Number(votes.total.into()),
                Content::Text(percent(votes.yes, votes.total)),
            ],
            None => [const { Content::Empty }; 3],
        });
        cells
    };
    Table {
        columns,
        rows: rows(nominees, cells, None),
    }
}

/// A share in hundredths with one decimal, rounded half up: `89,5`; whole ones without.
fn percent(yes: u32, total: u32) -> String {
    let (yes, total) = (u64::from(yes), u64::from(total.max(1)));
    let tenths = (yes * 2000 + total) / (total * 2);
    match (tenths / 10, tenths % 10) {
        (whole, 0) => whole.to_string(),
        (whole, tenth) => format!("{whole},{tenth}"),
    }
}

fn signers(meeting: &CouncilMeeting) -> Block {
    let signer = |position: &str, duty| Signer {
        authority: Vec::new(),
        position: position.to_owned(),
        name: meeting.first(duty).map(|member| bare(&member.name)),
    };
    Block::Signers {
        signers: vec![
            signer("Thư ký", CouncilDuty::Secretary),
            signer("Chủ trì", CouncilDuty::Chair),
        ],
        abreast: 2,
    }
}

/// A signature has no title of address.
fn bare(name: &str) -> String {
    viet::name::split_honorific(name).name
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn shares_are_rounded_half_up_to_a_tenth() {
        for (yes, total, words) in [
            (17, 19, "89,5"),
            (19, 19, "100"),
            (0, 7, "0"),
            (2, 3, "66,7"),
        ] {
            assert_eq!(percent(yes, total), words);
        }
    }
}
