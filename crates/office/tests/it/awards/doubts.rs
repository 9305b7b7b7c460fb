//! What is told about a nomination besides the numbered rules: awards, money, units, names, births.

use crate::desk::Desk;
use crate::round::{collective, findings, individual, nominated, opened, opened_as};
use office::awards::{self, Finding, NominationDraft, Rule, Severity};

const DAY: &str = "2024-10-10";

fn of(found: &[Finding], rule: Rule) -> Vec<&Finding> {
    found
        .iter()
        .filter(|finding| finding.rule == rule)
        .collect()
}

#[test]
fn the_award_must_be_known_stand_on_the_day_and_fit_the_recipient() {
    let desk = Desk::new();
    let round = opened_as(&desk, "UBND quận Ninh Kiều", Some("GK_HUYEN"), 2025);
    let medal = NominationDraft {
        award: "KNC_DV".into(),
        ..collective("Hội Nông dân phường An Bình")
    };
    nominated(&desk, round, &[individual("Lê Văn Một", "1970"), medal]);
    let found = findings(&desk, round, "2025-07-01");
    assert_eq!(
        of(&found, Rule::AwardNotValid)[0].text,
        "Giấy khen của Chủ tịch Ủy ban nhân dân huyện, quận không áp dụng vào ngày 01/7/2025."
    );
    assert_eq!(
        of(&found, Rule::SubjectNotAllowed)[0].text,
        "Kỷ niệm chương “Vì sự nghiệp Dân vận” không tặng cho tập thể."
    );
    assert!(of(&findings(&desk, round, "2025-06-30"), Rule::AwardNotValid).is_empty());
}

#[test]
fn money_that_is_not_the_rules_is_told_with_both_figures() {
    let desk = Desk::new();
    let round = opened_as(&desk, "UBND quận Ninh Kiều", Some("GK_HUYEN"), 2024);
    nominated(
        &desk,
        round,
        &[NominationDraft {
            amount: "500.000".into(),
            ..individual("Lê Văn Một", "1970")
        }],
    );
    let found = findings(&desk, round, DAY);
    let text = &of(&found, Rule::AmountDiffers)[0].text;
    assert!(
        text.contains("500.000 đồng khác mức quy định 710.000 đồng"),
        "{text}"
    );
}

#[test]
fn doubtful_units_names_and_births_are_told() {
    let desk = Desk::new();
    let round = opened(&desk);
    let at = |unit: &str| NominationDraft {
        unit: unit.into(),
        ..individual("Lê Văn Một", "1970")
    };
    let cases = [
        (at("Long Hòa"), Rule::UnitAmbiguous, Severity::Warning),
        (
            at("Phường Xuân Khạnh"),
            Rule::UnitUnknown,
            Severity::Warning,
        ),
        (at("Sở Y tế"), Rule::UnitUnknown, Severity::Hint),
        (at(""), Rule::UnitMissing, Severity::Warning),
        (
            individual("Lê Văn M0t", "1970"),
            Rule::NameOdd,
            Severity::Warning,
        ),
        (
            individual("Lê Văn Một", "1880"),
            Rule::BirthOdd,
            Severity::Warning,
        ),
        (
            individual("Lê Văn Một", "2020"),
            Rule::BirthOdd,
            Severity::Warning,
        ),
    ];
    for (draft, rule, severity) in cases {
        let key = nominated(&desk, round, &[draft])[0];
        let found = findings(&desk, round, DAY);
        let own: Vec<_> = of(&found, rule)
            .into_iter()
            .filter(|finding| finding.nomination == Some(key))
            .collect();
        assert_eq!(
            own.iter()
                .map(|finding| finding.severity)
                .collect::<Vec<_>>(),
            [severity],
            "{rule:?}"
        );
        awards::remove_nominations(&desk.office, &desk.ctx(), &[key]).unwrap();
    }
}

#[test]
fn a_confirmed_spelling_ends_the_doubt_about_a_unit() {
    let desk = Desk::new();
    let round = opened(&desk);
    nominated(
        &desk,
        round,
        &[NominationDraft {
            unit: "Long Hòa".into(),
            ..individual("Lê Văn Một", "1970")
        }],
    );
    assert_eq!(
        of(&findings(&desk, round, DAY), Rule::UnitAmbiguous).len(),
        1
    );
    let ward = office::units::built_in()
        .units()
        .iter()
        .find(|unit| unit.code == "C31180-A")
        .unwrap()
        .key;
    office::units::remember_alias(&desk.office, &desk.ctx(), "Long Hòa", ward).unwrap();
    assert!(of(&findings(&desk, round, DAY), Rule::UnitAmbiguous).is_empty());
}

#[test]
fn money_above_what_a_medal_may_bring_is_told() {
    let desk = Desk::new();
    let round = opened_as(&desk, "Ban Dân vận Trung ương", Some("KNC_DV"), 2024);
    let medal = |amount: &str, name: &str| NominationDraft {
        award: String::new(),
        amount: amount.into(),
        ..individual(name, "1970")
    };
    nominated(
        &desk,
        round,
        &[
            medal("1.500.000", "Lê Văn Một"),
            medal("1.410.000", "Lê Văn Hai"),
        ],
    );
    let found = findings(&desk, round, DAY);
    let told: Vec<_> = of(&found, Rule::AmountDiffers)
        .iter()
        .map(|f| f.text.clone())
        .collect();
    assert_eq!(
        told,
        ["Lê Văn Một: tiền đề nghị 1.500.000 đồng vượt mức tối đa 1.410.000 đồng."]
    );
}
