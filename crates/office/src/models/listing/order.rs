//! Orders of registrations as SQL. Each column is one or more expressions and a test for having
//! nothing to order by, which always comes last.

use crate::models::Field;
use crate::models::codes::{ModelKind, ModelLevel, Novelty};
use crate::models::record::{ModelOrder as By, ModelSort};
use crate::models::state::ModelState;

/// The text behind `ORDER BY`: what was asked for, then as entered.
pub(super) fn order(sort: &[ModelSort]) -> String {
    let columns = sort
        .iter()
        .filter(|sort| sort.by != By::Entered || sort.descending);
    let asked = columns.flat_map(|sort| column(*sort));
    let entered = ["r.year".to_owned(), "r.number".to_owned()];
    asked.chain(entered).collect::<Vec<_>>().join(", ")
}

fn column(sort: ModelSort) -> Vec<String> {
    let (nothing, values) = expressions(sort.by);
    let direction = if sort.descending { " DESC" } else { "" };
    let values = values.into_iter().map(|value| value + direction);
    nothing.into_iter().chain(values).collect()
}

fn expressions(by: By) -> (Option<String>, Vec<String>) {
    let worded = |column: &str| {
        let nothing = format!("r.{column} = ''");
        (Some(nothing), vec![format!("viet_key(r.{column})")])
    };
    let dated = |column: &str| {
        (
            Some(format!("r.{column} = ''")),
            vec![format!("r.{column}")],
        )
    };
    let coded = |column: &str, codes: Vec<&str>| {
        let nothing = Some(format!("r.{column} = ''"));
        (nothing, vec![places(&format!("r.{column}"), &codes)])
    };
    match by {
        By::Entered => (None, vec!["r.year".into(), "r.number".into()]),
        By::Title => (Some("r.title = ''".into()), vec!["r.title_sort".into()]),
        By::Unit => {
            let values = vec!["r.unit_sort".into(), "r.title_sort".into()];
            (Some("r.unit_sort = x'02'".into()), values)
        }
        By::Place => worded("place"),
        By::Starts => dated("starts"),
        By::Ends => dated("ends"),
        By::Field => coded("field", Field::ALL.iter().map(|one| one.code()).collect()),
        By::Kind => coded(
            "kind",
            ModelKind::ALL.iter().map(|one| one.code()).collect(),
        ),
        By::Novelty => coded(
            "novelty",
            Novelty::ALL.iter().map(|one| one.code()).collect(),
        ),
        By::State => {
            let codes: Vec<&str> = ModelState::ALL.iter().map(|one| one.code()).collect();
            (None, vec![places("r.state", &codes)])
        }
        By::Score => {
            let score = "coalesce(r.concluded_score, r.appraised_score, r.own_score)";
            (Some(format!("{score} IS NULL")), vec![score.into()])
        }
        By::Recognised => {
            let codes: Vec<&str> = ModelLevel::ALL.iter().map(|one| one.code()).collect();
            let highest = format!(
                "(SELECT max({}) FROM recognition c WHERE c.registration = r.key)",
                places("c.level", &codes)
            );
            (Some(format!("{highest} IS NULL")), vec![highest])
        }
    }
}

/// The places of codes, which are the house's own.
fn places(value: &str, codes: &[&str]) -> String {
    let whens: String = codes
        .iter()
        .enumerate()
        .map(|(at, code)| format!(" WHEN '{code}' THEN {at}"))
        .collect();
    format!("(CASE {value}{whens} ELSE 99 END)")
}
