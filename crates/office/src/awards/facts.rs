//! What is known of a decision or a round that is printed, for the office's own Word files and for
//! lines in another order.

use viet::name::{phrase_key, sort_key};
use viet::words::WordStyle;

use super::choices::Choices;
use super::decision::{AwardLine, Decision, decision};
use super::forms::{award_word, full_name, post};
use super::round;
use super::subject::SubjectKind;
use crate::Result;
use crate::office::Reading;
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

/// What is known of a record that one of the forms prints.
pub(super) fn tell(reading: &Reading, table: &str, key: i64) -> Result<Facts> {
    match table {
        "decision" => of_decision(reading, key),
        "award_round" => of_round(reading, key),
        _ => Ok(Facts::default()),
    }
}

fn of_decision(reading: &Reading, key: i64) -> Result<Facts> {
    let decision = decision(reading, key)?;
    let tones = Choices::read(reading)?.tones;
    let lines = decision.lines.iter().map(|line| {
        let mut facts = line_facts(line);
        // Bodies have no given name.
        facts.name_key = match line.subject_kind {
            SubjectKind::Individual => sort_key(&line.name, tones),
            SubjectKind::Collective | SubjectKind::Household => phrase_key(&line.name, tones),
        };
        facts
    });
    Ok(Facts {
        lines: lines.collect(),
        once: said(&decision),
        fields: FIELDS,
        counts: COUNTS,
    })
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

fn of_round(reading: &Reading, key: i64) -> Result<Facts> {
    let round = round::round(reading, key)?;
    Ok(Facts {
        once: vec![
            ("ten_dot", round.title),
            ("nam_xet", round.year.to_string()),
            ("co_quan_ban_hanh", round.issuer),
            ("cap_tren", round.superior),
            ("don_vi_de_nghi", round.proposer),
        ],
        ..Facts::default()
    })
}

fn line_facts(line: &AwardLine) -> LineFacts {
    let kind = SubjectKind::ALL
        .iter()
        .position(|kind| *kind == line.subject_kind);
    LineFacts {
        record: line.nomination,
        number: line.list_no.into(),
        name: full_name(line),
        name_key: Vec::new(),
        unit: line.unit_text.clone(),
        award: line.award_name.clone(),
        count: COUNTS[kind.unwrap_or_default()],
        amount: line.amount,
        values: values(line),
    }
}

/// A value for each of [`FIELDS`].
fn values(line: &AwardLine) -> Vec<String> {
    let money = |write: fn(i64) -> String| line.amount.map(write).unwrap_or_default();
    vec![
        line.name.clone(),
        line.honorific.clone(),
        line.position.clone(),
        line.unit_text.clone(),
        post(line),
        line.subject_kind.word().to_owned(),
        award_word(line),
        line.award_name.clone(),
        line.citation.clone(),
        money(crate::templates::dotted),
        money(|amount| viet::money::in_words(amount, WordStyle::default())),
        line.list_no.to_string(),
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
        assert_eq!(values(&line).len(), FIELDS.len());
        assert_eq!(values(&line)[9], "710.000");
        let all: std::collections::HashSet<_> = FIELDS.iter().chain(COUNTS).collect();
        assert_eq!(all.len(), FIELDS.len() + COUNTS.len());
    }
}
