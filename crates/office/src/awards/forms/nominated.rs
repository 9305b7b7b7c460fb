//! The nominations of a round as its papers list them: those that stand, in legal order, numbered
//! and named as the decision would, with what only a proposal shows.

use std::borrow::Borrow;

use chrono::NaiveDate;
use papers::{Block, Document, Orientation};
use viet::date::PartialDate;

use super::dots::{DOTS, day_or_dots};
use super::paper::{dated_at, made};
use super::wording::{decider, own_words};
use crate::awards::catalogue::{AwardKind, entry};
use crate::awards::decision::{self, AwardLine, DocumentProfile, as_line, same_part};
use crate::awards::letter::{ProposalLetter, letter};
use crate::awards::nomination::{Gender, Stored, Votes};
use crate::awards::number::{is_party, letterhead_line, worded_of};
use crate::awards::round::{self, RoundRow};
use crate::awards::rules::Facts;
use crate::awards::state::NominationState;
use crate::awards::{check, issuer, order};
use crate::office::Reading;
use crate::settings::{OfficeProfile, profile};
use crate::{Code, Failure, Result};

/// A round as its own papers see it.
pub(super) struct Proposal {
    pub(super) round: RoundRow,
    /// The day whose rules and names count.
    pub(super) date: NaiveDate,
    pub(super) office: OfficeProfile,
    /// The look of the office's own papers.
    pub(super) profile: DocumentProfile,
    /// Whom the proposal goes to.
    pub(super) decider: String,
    /// What was noted of the letter that proposes it.
    pub(super) letter: ProposalLetter,
    pub(super) nominees: Vec<Nominee>,
}

/// How a proposal is called in a number.
pub(super) const PROPOSAL: &str = "TTr";

/// A nomination as a list shows it.
pub(super) struct Nominee {
    pub(super) line: AwardLine,
    pub(super) birth: Option<PartialDate>,
    /// As said, or as the title of address tells.
    pub(super) gender: Option<Gender>,
    pub(super) votes: Option<Votes>,
    pub(super) note: String,
    /// Earlier awards in short, the newest last: `Giấy khen 2022`.
    pub(super) earlier: Vec<String>,
    pub(super) discipline_ended: Option<PartialDate>,
}

impl Borrow<AwardLine> for Nominee {
    fn borrow(&self) -> &AwardLine {
        &self.line
    }
}

/// Which nominations a paper lists.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    /// Those that stand.
    Standing,
    /// Those too that the council turned down.
    Judged,
}

/// The round with its nominations.
///
/// # Errors
/// `no_such_record`.
pub(super) fn proposal(reading: &Reading, key: i64, which: Which) -> Result<Proposal> {
    let round = round::row(reading, key)?;
    let date = decision::date_of(reading, &round)?;
    let facts = check::facts(reading, key, date)?;
    let office = profile(reading)?;
    let own = issuer::authority_of(&round.issuer);
    let from = facts.choices.party_hd05_from;
    let of = |body: &str, award| issuer::profile_of(body, award, date, from);
    Ok(Proposal {
        profile: of(&office.name, None),
        decider: decider(&round.issuer, of(&round.issuer, own)),
        nominees: nominees(&facts, which),
        letter: letter(reading, key)?,
        round,
        date,
        office,
    })
}

fn nominees(facts: &Facts, which: Which) -> Vec<Nominee> {
    let listed = |stored: &&Stored| match stored.state {
        NominationState::Decided | NominationState::Awarded | NominationState::Revoked => true,
        NominationState::Rejected => which == Which::Judged && stored.values.votes.is_some(),
        state => state.can_be_decided(),
    };
    let mut found: Vec<&Stored> = facts.nominations.iter().filter(listed).collect();
    found.sort_by_cached_key(|stored| order::legal(facts, stored));
    let mut nominees: Vec<Nominee> = Vec::with_capacity(found.len());
    for stored in found {
        let mut next = nominee(facts, stored);
        let last = nominees.last().map(|last| &last.line);
        let last = last.filter(|last| same_part(last, &next.line));
        next.line.list_no = last.map_or(1, |last| last.list_no + 1);
        nominees.push(next);
    }
    nominees
}

fn nominee(facts: &Facts, stored: &Stored) -> Nominee {
    let values = &stored.values;
    let earlier = facts.past(stored).map(|past| {
        let short = entry(&past.award_code).map_or(past.award_name.as_str(), |award| &award.short);
        format!("{short} {}", past.round_year)
    });
    Nominee {
        line: as_line(facts, stored, facts.unit(stored), facts.award(values)),
        birth: values.birth,
        gender: values.gender.or_else(|| told_by(&values.honorific)),
        votes: values.votes,
        note: values.note.clone(),
        earlier: earlier.collect(),
        discipline_ended: values.discipline_ended,
    }
}

/// "Ông" and "Bà" tell what nobody has typed.
fn told_by(honorific: &str) -> Option<Gender> {
    match viet::text::compare_key(honorific).as_str() {
        "ông" | "anh" => Some(Gender::Male),
        "bà" | "chị" | "cô" => Some(Gender::Female),
        _ => None,
    }
}

impl Proposal {
    /// All of them.
    ///
    /// # Errors
    /// `nothing_in_round` where there is nobody.
    pub(super) fn all(&self) -> Result<Vec<&Nominee>> {
        self.those(|_| true, "đề nghị")
    }

    /// Those proposed for a medal.
    ///
    /// # Errors
    /// `nothing_in_round` where there is nobody.
    pub(super) fn for_medals(&self) -> Result<Vec<&Nominee>> {
        let is_medal = |nominee: &Nominee| {
            entry(&nominee.line.award_code).is_some_and(|award| award.kind == AwardKind::Medal)
        };
        self.those(is_medal, "đề nghị tặng kỷ niệm chương")
    }

    fn those(&self, wanted: impl Fn(&Nominee) -> bool, kinds: &str) -> Result<Vec<&Nominee>> {
        let found: Vec<&Nominee> = self.nominees.iter().filter(|one| wanted(one)).collect();
        if found.is_empty() {
            let failure = Failure::new(Code::NothingInRound).with("title", &self.round.title);
            return Err(failure.with("kinds", kinds));
        }
        Ok(found)
    }

    /// The office's own letterhead with a number of that type; number and day are those noted of the
    /// proposal, or to be written in.
    pub(super) fn letterhead(&self, kind: &str) -> Block {
        let noted = kind == PROPOSAL;
        let day = self.letter.dated.filter(|_| noted);
        let date = day_or_dots(day, Some(self.round.year));
        let number = match self.own_number().filter(|_| noted) {
            Some(number) => letterhead_line(&number, self.profile),
            None => self.blank_number(kind, self.abbreviation()),
        };
        Block::Letterhead {
            superior: self.office.superior.clone(),
            issuer: own_words(&self.office.name, &self.office.superior),
            number: Some(number),
            place_date: Some(dated_at(&self.office.place, &date)),
        }
    }

    /// The proposal's number in the words of its profile; none while nobody has given it one.
    fn own_number(&self) -> Option<String> {
        let typed = &self.letter.number;
        let worded = || worded_of(PROPOSAL, typed, &self.office.name, self.profile);
        (!typed.is_empty()).then(worded)
    }

    fn abbreviation(&self) -> Option<&'static str> {
        issuer::abbreviation_of(&self.office.name)
    }

    /// The line of a letterhead whose number is not known: `Số ……-TTr/BDV`, `Số: ……/TTr-UBND`.
    pub(super) fn blank_number(&self, kind: &str, own: Option<&str>) -> String {
        let (label, first, second) = match is_party(self.profile) {
            true => ("Số", '-', '/'),
            false => ("Số:", '/', '-'),
        };
        match own {
            Some(own) => format!("{label} ……{first}{kind}{second}{own}"),
            None => format!("{label} ……{first}{kind}"),
        }
    }

    /// The office's own block alone, as a list has it.
    pub(super) fn issuer_only(&self) -> Block {
        Block::IssuerOnly {
            superior: self.office.superior.clone(),
            issuer: own_words(&self.office.name, &self.office.superior),
        }
    }

    /// "(Kèm theo Tờ trình số ……-TTr/BDV, ngày …/…/2024 của …)", with room for what nobody has noted.
    pub(super) fn tied_to_proposal(&self) -> String {
        let blank = || self.blank_number(PROPOSAL, self.abbreviation());
        let number = self.own_number().unwrap_or_else(blank);
        let number = number
            .trim_start_matches("Số:")
            .trim_start_matches("Số")
            .trim();
        let (name, year, day) = (&self.office.name, self.round.year, self.letter.dated);
        match is_party(self.profile) {
            true => {
                let dots = || format!("……/……/{year}");
                let date = day.map_or_else(dots, viet::date::short);
                format!("(Kèm theo Tờ trình số {number}, ngày {date} của {name})")
            }
            false => {
                let date = day_or_dots(day, Some(year));
                format!("(Kèm theo Tờ trình số {number} {date} của {name})")
            }
        }
    }

    /// Whoever signs for the office is not known; its head's position is.
    pub(super) fn signature(&self, recipients: Vec<String>) -> Block {
        let position = match issuer::head_of(&self.office.name) {
            "" => DOTS.repeat(2),
            position => position.to_owned(),
        };
        Block::Signature {
            recipients,
            authority: Vec::new(),
            position,
            name: None,
        }
    }

    /// A paper of the round, named after it.
    pub(super) fn paper(&self, name: &str, blocks: Vec<Block>) -> Document {
        let title = format!("{name} - {}", self.round.title);
        made(title, self.date, self.profile, blocks)
    }

    /// The same on its side.
    pub(super) fn wide_paper(&self, name: &str, blocks: Vec<Block>) -> Document {
        Document {
            orientation: Orientation::Landscape,
            ..self.paper(name, blocks)
        }
    }
}

/// The lines of nominees, for what is said of lines.
pub(super) fn lines<'a>(nominees: &[&'a Nominee]) -> Vec<&'a AwardLine> {
    nominees.iter().map(|nominee| &nominee.line).collect()
}
