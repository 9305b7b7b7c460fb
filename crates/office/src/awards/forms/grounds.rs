//! The legal grounds of a paper: dated data (`data/award_grounds.json`), chosen by the paper's own
//! date and worded by its profile. What a Party body rests on is the office's to say (setting
//! `awards.party_ground`); until it does, dots are printed.

use std::sync::LazyLock;

use chrono::NaiveDate;
use papers::{Block, Role};
use serde::Deserialize;
use viet::text::compare_key;

use super::dots::{DOTS, day_or_dots};
use crate::Result;
use crate::awards::choices::Choices;
use crate::awards::decision::DocumentProfile;
use crate::awards::number::is_party;
use crate::office::Reading;
use crate::print::legal;
use crate::settings::setting;

/// The setting that holds what a Party body rests on.
const PARTY_GROUND: &str = "awards.party_ground";

#[derive(Debug, Deserialize)]
struct Ground {
    name: String,
    #[serde(default)]
    number: Option<String>,
    dated: NaiveDate,
    #[serde(default)]
    rest: String,
    of: Whose,
    valid_from: Option<NaiveDate>,
    valid_to: Option<NaiveDate>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Whose {
    Anybody,
    PeopleCommittee,
}

static GROUNDS: LazyLock<Vec<Ground>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../data/award_grounds.json"))
        .expect("the built-in grounds are valid; a test reads them")
});

/// Whose paper it is, on which day, and on whose proposal.
pub(super) struct Resting<'a> {
    pub(super) profile: DocumentProfile,
    pub(super) date: NaiveDate,
    /// The body whose paper it is.
    pub(super) issuer: &'a str,
    /// Who proposed; none leaves that ground out.
    pub(super) proposer: Option<&'a str>,
}

/// The grounds as paragraphs: the Party's begin with a dash, each ends with a semicolon, the last
/// one as its profile ends it.
pub(super) fn grounds(reading: &Reading, of: &Resting) -> Result<Vec<Block>> {
    let party = is_party(of.profile);
    let mut texts = Vec::new();
    if party {
        texts.extend(own_grounds(reading, of.issuer)?);
    }
    let until = Choices::read(reading)?.decree_152_to;
    texts.extend(in_force(of, until).map(|ground| format!("Căn cứ {}", ground.worded(party))));
    if of.date > until {
        texts.push(unknown_decree(party));
    }
    texts.extend(of.proposer.map(|proposer| match proposer {
        "" => format!("Theo đề nghị của {DOTS}{DOTS}"),
        proposer => format!("Theo đề nghị của {proposer}"),
    }));
    let last = texts.len().saturating_sub(1);
    let paragraph = |(at, text): (usize, String)| {
        let end = match (at == last, party) {
            (false, _) => ";",
            (true, true) => ",",
            (true, false) => ".",
        };
        let dash = if party { "- " } else { "" };
        Block::Paragraph {
            text: format!("{dash}{text}{end}"),
            role: Role::Ground,
        }
    };
    Ok(texts.into_iter().enumerate().map(paragraph).collect())
}

/// What the office says that the body rests on, a line each, without dashes and stops.
fn own_grounds(reading: &Reading, issuer: &str) -> Result<Vec<String>> {
    let own = setting(reading, PARTY_GROUND)?.unwrap_or_default();
    let lines = own
        .lines()
        .map(|line| line.trim_matches([' ', '-', ';', ',', '.']));
    let lines: Vec<String> = lines
        .filter(|line| !line.is_empty())
        .map(with_word)
        .collect();
    if !lines.is_empty() {
        return Ok(lines);
    }
    Ok(vec![format!(
        "Căn cứ Quy định số {DOTS}, ngày {DOTS} của {DOTS} về chức năng, nhiệm vụ, tổ chức bộ máy của {issuer}"
    )])
}

fn with_word(line: &str) -> String {
    if compare_key(line).starts_with("căn cứ") {
        line.to_owned()
    } else {
        format!("Căn cứ {line}")
    }
}

/// The decree that follows NĐ 152/2025, to be written in: a lapsed one is never named.
fn unknown_decree(party: bool) -> String {
    let date = match party {
        true => format!(", ngày {DOTS}"),
        false => format!(" {}", day_or_dots(None, None)),
    };
    format!(
        "Căn cứ Nghị định số {DOTS}{date} của Chính phủ quy định chi tiết thi hành một số điều của \
         Luật Thi đua, khen thưởng"
    )
}

/// The built-in grounds of a day, `until` being the last one of NĐ 152/2025.
fn in_force<'a>(
    of: &'a Resting,
    until: NaiveDate,
) -> impl Iterator<Item = &'static Ground> + use<'a> {
    let issuer = compare_key(of.issuer);
    let is_committee = issuer.contains("ủy ban nhân dân") || issuer.contains("ubnd");
    let (date, party) = (of.date, is_party(of.profile));
    GROUNDS.iter().filter(move |ground| {
        let whose = ground.of == Whose::Anybody || is_committee && !party;
        whose
            && ground.valid_from.is_none_or(|from| from <= date)
            && ground.last_day(until).is_none_or(|to| date <= to)
    })
}

/// The decree whose last day the office may move.
const DECREE_152: &str = "152/2025/NĐ-CP";

impl Ground {
    fn last_day(&self, decree_152_to: NaiveDate) -> Option<NaiveDate> {
        match self.number.as_deref() {
            Some(DECREE_152) => Some(decree_152_to),
            _ => self.valid_to,
        }
    }

    /// The State writes dates in words, the Party in figures after a comma.
    fn worded(&self, party: bool) -> String {
        let number = self.number.as_ref().map(|number| format!(" số {number}"));
        let number = number.unwrap_or_default();
        let rest = match self.rest.as_str() {
            "" => String::new(),
            rest => format!(" {rest}"),
        };
        let date = if party {
            format!(", ngày {}", viet::date::short(self.dated))
        } else {
            format!(" {}", viet::date::in_words_header(self.dated))
        };
        legal(&format!("{}{number}{date}{rest}", self.name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(issuer: &str, profile: DocumentProfile, date: &str) -> String {
        let resting = Resting {
            profile,
            date: date.parse().expect("a date"),
            issuer,
            proposer: None,
        };
        let until = Choices::default().decree_152_to;
        let words = in_force(&resting, until).map(|ground| ground.worded(is_party(profile)));
        words.collect::<Vec<_>>().join(" | ")
    }

    #[test]
    fn the_papers_own_date_chooses_its_grounds() {
        use DocumentProfile::{PartyHd36, StateNd30};
        let committee = "Ủy ban nhân dân phường Ninh Kiều";
        let cases = [
            ("2023-12-20", "91/2017/NĐ-CP", "98/2023"),
            ("2025-06-30", "98/2023/NĐ-CP", "152/2025"),
            ("2025-07-01", "152/2025/NĐ-CP", "98/2023"),
            ("2027-02-28", "152/2025/NĐ-CP", "98/2023"),
            ("2027-03-01", "Luật Thi đua", "152/2025"),
        ];
        for (date, named_there, not_there) in cases {
            let words = named(committee, StateNd30, date);
            assert!(words.contains(named_there), "{date}: {words}");
            assert!(!words.contains(not_there), "{date}: {words}");
            assert!(
                words.contains("Luật Tổ chức chính quyền địa phương"),
                "{words}"
            );
        }
        let party = named("Ban Dân vận Thành ủy", PartyHd36, "2024-06-18");
        assert!(party.starts_with("Luật Thi đua, khen thưởng, ngày 15/6/2022 | Nghị định số 98"));
        let state = named("Sở Nội vụ", StateNd30, "2024-06-18");
        assert!(state.starts_with("Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 |"));
    }
}
