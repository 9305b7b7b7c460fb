//! The built-in units and their lineage (`data/units_seed.csv`, `data/unit_succession.csv`).
//! Migration 0002 carries the same rows; a test keeps the two alike. Deliberately not here:
//! units an office adds itself.

use chrono::NaiveDate;
use uuid::Uuid;

use super::record::{UnitKind, UnitName};
use super::registry::Registry;
use super::unit::{Spelling, Step, StepKind, Unit, Within};

const UNITS: &str = include_str!("../../data/units_seed.csv");
const SUCCESSION: &str = include_str!("../../data/unit_succession.csv");

/// The namespace of ids that follow from a code, the same in every office.
const NAMESPACE: Uuid = Uuid::from_u128(0x5d3a_91f0_7c42_4e0b_9a56_0c1f_de20_7b11);

/// The id of a built-in unit: UUIDv5 of its code.
#[must_use]
pub fn id_of(code: &str) -> Uuid {
    Uuid::new_v5(&NAMESPACE, format!("unit:{code}").as_bytes())
}

/// The registry as the program brings it, without an office. Keys are those of a fresh file.
#[must_use]
pub fn built_in() -> &'static Registry {
    static BUILT_IN: std::sync::LazyLock<Registry> =
        std::sync::LazyLock::new(|| Registry::new(units(), steps(), spellings()));
    &BUILT_IN
}

pub(super) fn units() -> Vec<Unit> {
    let rows: Vec<Vec<String>> = records(UNITS).collect();
    let key_of = |code: &str| {
        rows.iter()
            .position(|row| row[0] == code)
            .map(|at| at as i64 + 1)
    };
    rows.iter()
        .enumerate()
        .map(|(at, row)| Unit {
            key: at as i64 + 1,
            code: row[0].clone(),
            kind: kind_of(&row[1], &row[2]),
            names: vec![UnitName {
                name: row[2].clone(),
                valid_from: row[5].parse().ok(),
                valid_to: row[6].parse().ok(),
            }],
            parents: key_of(&row[4])
                .map(|parent| within(parent, row))
                .into_iter()
                .collect(),
            valid_from: row[5].parse().ok(),
            valid_to: row[6].parse().ok(),
            built_in: true,
            note: note_in_vietnamese(&row[7]),
        })
        .collect()
}

fn within(parent: i64, row: &[String]) -> Within {
    Within {
        parent,
        valid_from: row[5].parse().ok(),
        valid_to: row[6].parse().ok(),
    }
}

pub(super) fn steps() -> Vec<Step> {
    let units = units();
    let key_of = |code: &str| {
        units
            .iter()
            .find(|unit| unit.code == code)
            .map(|unit| unit.key)
    };
    records(SUCCESSION)
        .filter_map(|row| {
            Some(Step {
                date: row[0].parse::<NaiveDate>().ok()?,
                from: key_of(&row[1])?,
                to: key_of(&row[3])?,
                kind: StepKind::from_seed(&row[5])?,
                basis: basis_in_vietnamese(&row[7]),
            })
        })
        .collect()
}

/// Spellings that the built-in list itself notes beside a unit.
pub(super) fn spellings() -> Vec<Spelling> {
    let noted = records(UNITS).enumerate().filter_map(|(at, row)| {
        let text = noted_spelling(&row[7])?;
        Some(Spelling {
            text,
            unit: at as i64 + 1,
            built_in: true,
        })
    });
    noted.collect()
}

fn noted_spelling(note: &str) -> Option<String> {
    if let Some(spelling) = note.strip_prefix("list spelling: ") {
        return Some(spelling.to_owned());
    }
    note.contains("commonly Thạnh An")
        .then(|| "Thị trấn Thạnh An".to_owned())
}

fn note_in_vietnamese(note: &str) -> String {
    match note {
        "pre-merger territory" => "địa giới trước khi sáp nhập năm 2025".to_owned(),
        "Cần Thơ+Hậu Giang+Sóc Trăng" => "gồm Cần Thơ, Hậu Giang và Sóc Trăng".to_owned(),
        "Long An+Tây Ninh; reuses code 80" => "gồm Long An và Tây Ninh; dùng lại mã 80".to_owned(),
        "enlarged 2024-11-01 (absorbed An Phú, An Nghiệp, An Cư)" => {
            "mở rộng từ 01/11/2024 (nhập An Phú, An Nghiệp, An Cư)".to_owned()
        }
        note => noted_spelling(note).map_or_else(String::new, |text| format!("còn viết là {text}")),
    }
}

fn kind_of(kind: &str, name: &str) -> UnitKind {
    match kind {
        "CITY" => UnitKind::City,
        "PROVINCE" => UnitKind::Province,
        "DISTRICT" if name.starts_with("Quận") => UnitKind::UrbanDistrict,
        "DISTRICT" => UnitKind::RuralDistrict,
        "TT" => UnitKind::Township,
        "X" => UnitKind::Commune,
        _ => UnitKind::Ward,
    }
}

fn basis_in_vietnamese(basis: &str) -> String {
    match basis {
        "district level ended" => "kết thúc hoạt động của cấp huyện".to_owned(),
        "NQ on Tây Ninh 2025 (number not verified)" => {
            "Nghị quyết năm 2025 về tỉnh Tây Ninh (chưa xác minh số)".to_owned()
        }
        other => other.replace("NQ ", "Nghị quyết "),
    }
}

/// The records after the header; a field may stand in quotes, a quote in it is doubled.
fn records(csv: &str) -> impl Iterator<Item = Vec<String>> + '_ {
    csv.lines()
        .skip(1)
        .filter(|line| !line.is_empty())
        .map(fields)
}

fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        let last = fields
            .last_mut()
            .expect("there is always a field being filled");
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => {
                last.push('"');
                chars.next();
            }
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            _ => last.push(c),
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write;

    const MARK: &str = "-- Built-in rows, generated from data/*.csv; a test compares them.\n";
    const PATH: &str = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/src/store/migrations/0002_units.sql"
    );

    #[test]
    fn every_row_of_the_lists_is_read() {
        assert_eq!(units().len(), 152);
        assert_eq!(steps().len(), 113);
        assert!(
            units()
                .iter()
                .all(|unit| unit.parent().is_some() || unit.code.starts_with('T'))
        );
    }

    #[test]
    fn ids_follow_from_the_code_and_differ() {
        let ids: std::collections::HashSet<_> = units().iter().map(|u| id_of(&u.code)).collect();
        assert_eq!(ids.len(), 152);
        assert_eq!(id_of("C31144-A").get_version_num(), 5);
    }

    /// Written anew by `SODANVAN_WRITE=1 cargo test -p office migration_holds_the_built_in`.
    #[test]
    fn migration_holds_the_built_in_rows() {
        let sql = std::fs::read_to_string(PATH)
            .expect("the migration")
            .replace("\r\n", "\n");
        let (schema, rows) = sql.split_once(MARK).expect("the mark before the rows");
        if std::env::var_os("SODANVAN_WRITE").is_some() {
            std::fs::write(PATH, format!("{schema}{MARK}{}", generated())).expect("written");
        } else {
            assert_eq!(rows, generated());
        }
    }

    fn generated() -> String {
        let mut sql = String::new();
        for unit in units() {
            let id = id_of(&unit.code).simple().to_string();
            let (from, to) = (date(unit.valid_from), date(unit.valid_to));
            writeln!(
                sql,
                "INSERT INTO unit VALUES ({}, X'{id}', {}, '{}', {from}, {to}, 1, {});",
                unit.key,
                text(&unit.code),
                unit.kind.code(),
                text(&unit.note),
            )
            .expect("a string grows");
            writeln!(
                sql,
                "INSERT INTO unit_name VALUES ({0}, X'{1}', {0}, {2}, {from}, {to});",
                unit.key,
                part(&unit.code, "name"),
                text(unit.name()),
            )
            .expect("a string grows");
        }
        let parts = units();
        for (at, (unit, parent)) in parts
            .iter()
            .filter_map(|unit| Some((unit, unit.parent()?)))
            .enumerate()
        {
            let (from, to) = (date(unit.valid_from), date(unit.valid_to));
            writeln!(
                sql,
                "INSERT INTO unit_relation VALUES ({}, X'{}', {}, {parent}, 'territory_parent', {from}, {to});",
                at + 1,
                part(&unit.code, "parent"),
                unit.key,
            )
            .expect("a string grows");
        }
        for (at, step) in steps().iter().enumerate() {
            let code = format!(
                "{}>{}",
                parts[step.from as usize - 1].code,
                parts[step.to as usize - 1].code
            );
            writeln!(
                sql,
                "INSERT INTO unit_succession VALUES ({}, X'{}', '{}', {}, {}, '{}', {});",
                at + 1,
                part(&code, "succession"),
                step.date,
                step.from,
                step.to,
                step.kind.code(),
                text(&step.basis),
            )
            .expect("a string grows");
        }
        for (at, noted) in spellings().iter().enumerate() {
            let (spelling, unit) = (text(&noted.text), noted.unit);
            writeln!(
                sql,
                "INSERT INTO unit_alias VALUES ({}, {spelling}, {unit}, 1);",
                at + 1
            )
            .expect("a string grows");
        }
        sql
    }

    fn part(code: &str, of: &str) -> String {
        Uuid::new_v5(&NAMESPACE, format!("{of}:{code}").as_bytes())
            .simple()
            .to_string()
    }

    fn text(value: &str) -> String {
        format!("'{}'", value.replace('\'', "''"))
    }

    fn date(value: Option<NaiveDate>) -> String {
        value.map_or_else(|| "NULL".to_owned(), |date| format!("'{date}'"))
    }
}
