//! What is known of a decision or a round that is printed, for the office's own Word files and for
//! lines in another order.

use viet::date::PartialDate;
use viet::name::{ToneOrder, phrase_key, sort_key};

use super::choices::Choices;
use super::decision::{AwardLine, Decision, decision};
use super::forms::{Nominee, award_word, full_name, judged, post};
use super::nomination::Gender;
use super::subject::SubjectKind;
use crate::Result;
use crate::office::Reading;
use crate::print::Points;
use crate::templates::{Facts, LineFacts};

/// Counts of a paper by kind of recipient.
const COUNTS: &[&str] = &["so_tap_the", "so_ho_gia_dinh", "so_ca_nhan"];

/// Fields of each line.
const FIELDS: &[&str] = &[
    "ho_ten",
    "danh_xung",
    "chuc_vu",
    "don_vi",
    "chuc_vu_don_vi",
    "loai",
    "hinh_thuc",
    "hinh_thuc_day_du",
    "thanh_tich",
    "tien",
    "tien_bang_chu",
    "so_thu_tu",
];

/// Fields of each line of a round: those of a decision's, and what only a proposal shows.
const ROUND_FIELDS: &[&str] = &[
    "ho_ten",
    "danh_xung",
    "chuc_vu",
    "don_vi",
    "chuc_vu_don_vi",
    "loai",
    "hinh_thuc",
    "hinh_thuc_day_du",
    "thanh_tich",
    "tien",
    "tien_bang_chu",
    "so_thu_tu",
    "nam_sinh",
    "gioi_tinh",
    "phieu",
    "ghi_chu",
];

/// What is known of a record that one of the forms prints.
pub(super) fn tell(reading: &Reading, table: &str, key: i64) -> Result<Facts> {
    let points = Points::of_record(reading, table, key)?;
    let teller = Teller {
        tones: Choices::read(reading)?.tones,
        points,
    };
    match table {
        "decision" => teller.of_decision(&decision(reading, key)?),
        "award_round" => teller.of_round(reading, key),
        _ => Ok(Facts::default()),
    }
}

/// The office's choices on which the words and the order of lines depend.
struct Teller {
    tones: ToneOrder,
    points: Points,
}

impl Teller {
    fn of_decision(&self, decision: &Decision) -> Result<Facts> {
        let lines = decision.lines.iter();
        Ok(Facts {
            lines: lines.map(|line| self.line(line, Vec::new())).collect(),
            once: said(decision),
            fields: FIELDS,
            counts: COUNTS,
            words: self.points.word_style(),
        })
    }

    /// Everybody whom a paper of the round can list, those too whom only the council's minutes
    /// name: a paper shows some of them, in this order.
    fn of_round(&self, reading: &Reading, key: i64) -> Result<Facts> {
        let judged = judged(reading, key)?;
        let lines = judged.nominees.iter();
        let round = judged.round;
        Ok(Facts {
            lines: lines
                .map(|nominee| self.line(&nominee.line, proposed(nominee)))
                .collect(),
            once: vec![
                ("ten_dot", round.title),
                ("nam_xet", round.year.to_string()),
                ("co_quan_ban_hanh", round.issuer),
                ("cap_tren", round.superior),
                ("don_vi_de_nghi", round.proposer),
            ],
            fields: ROUND_FIELDS,
            counts: COUNTS,
            words: self.points.word_style(),
        })
    }

    /// What is known of a line; `more` are values of fields that come after [`FIELDS`].
    fn line(&self, line: &AwardLine, more: Vec<String>) -> LineFacts {
        let kind = SubjectKind::ALL
            .iter()
            .position(|kind| *kind == line.subject_kind);
        let mut values = self.values(line);
        values.extend(more);
        LineFacts {
            record: line.nomination,
            number: line.list_no.into(),
            name: full_name(line),
            // Bodies have no given name.
            name_key: match line.subject_kind {
                SubjectKind::Individual => sort_key(&line.name, self.tones),
                SubjectKind::Collective | SubjectKind::Household => {
                    phrase_key(&line.name, self.tones)
                }
            },
            unit: line.unit_text.clone(),
            award: self.points.settled(&line.award_name),
            count: COUNTS[kind.unwrap_or_default()],
            amount: line.amount,
            values,
        }
    }

    /// A value for each of [`FIELDS`].
    fn values(&self, line: &AwardLine) -> Vec<String> {
        let style = self.points.word_style();
        let money = |write: &dyn Fn(i64) -> String| line.amount.map(write).unwrap_or_default();
        vec![
            line.name.clone(),
            line.honorific.clone(),
            line.position.clone(),
            line.unit_text.clone(),
            post(line),
            line.subject_kind.word().to_owned(),
            self.points.settled(&award_word(line)),
            self.points.settled(&line.award_name),
            line.citation.clone(),
            money(&crate::templates::dotted),
            money(&|amount| viet::money::in_words(amount, style)),
            line.list_no.to_string(),
        ]
    }
}

/// A value for each field that [`ROUND_FIELDS`] has more than [`FIELDS`].
fn proposed(nominee: &Nominee) -> Vec<String> {
    let gender = match nominee.gender {
        Some(Gender::Male) => "Nam",
        Some(Gender::Female) => "Nữ",
        None => "",
    };
    let votes = nominee.votes;
    vec![
        nominee
            .birth
            .map(|birth: PartialDate| birth.year().to_string())
            .unwrap_or_default(),
        gender.to_owned(),
        votes
            .map(|votes| format!("{}/{}", votes.yes, votes.total))
            .unwrap_or_default(),
        nominee.note.clone(),
    ]
}

fn said(decision: &Decision) -> Vec<(&'static str, String)> {
    let date = decision.date;
    vec![
        ("so_quyet_dinh", decision.number.clone()),
        ("ngay_quyet_dinh", viet::date::short(date)),
        ("ngay_bang_chu", viet::date::in_words_header(date)),
        ("ngay", date.format("%d").to_string()),
        ("thang", date.format("%m").to_string()),
        ("nam", date.format("%Y").to_string()),
        ("co_quan_ban_hanh", decision.issuer.clone()),
        ("cap_tren", decision.superior.clone()),
        ("dia_danh", decision.place.clone()),
        ("nguoi_ky", decision.signer.clone()),
        ("chuc_vu_ky", decision.position.clone()),
        ("quyen_han", decision.authority.clone()),
        ("ten_dot", decision.title.clone()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_of_a_line_has_its_value_and_no_name_is_used_twice() {
        let line: AwardLine = serde_json::from_value(serde_json::json!({
            "key": 1, "nomination": 2, "positionInList": 1, "listNo": 1, "awardCode": "GK_BDV",
            "awardName": "Giấy khen", "subjectKind": "individual", "honorific": "Ông",
            "name": "Lê Văn An", "position": "Bí thư", "unitText": "Phường Một", "citation": "x",
            "amount": 710_000, "amountReason": "", "posthumous": false, "revoked": null
        }))
        .expect("a line");
        let teller = Teller {
            tones: ToneOrder::Dictionary,
            points: Points::usual(),
        };
        let values = teller.values(&line);
        assert_eq!(values.len(), FIELDS.len());
        assert_eq!(values[9], "710.000");
        assert_eq!(ROUND_FIELDS[..FIELDS.len()], *FIELDS);
        let all: std::collections::HashSet<_> = ROUND_FIELDS.iter().chain(COUNTS).collect();
        assert_eq!(all.len(), ROUND_FIELDS.len() + COUNTS.len());
    }
}
