//! The papers of the register.

use office::models::life::recognise;
use office::models::{self, ModelLevel};
use office::{Code, print};
use papers::{Block, Document, Row};

use super::{draft, recognising, registered};
use crate::desk::Desk;

fn document(desk: &Desk, form: &str, key: i64) -> Document {
    desk.office
        .read(|reading| print::document(reading, form, key))
        .unwrap()
}

fn rows(document: &Document) -> (usize, usize) {
    let tables = document.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(&table.rows),
        _ => None,
    });
    let rows: Vec<&Row> = tables.flatten().collect();
    let groups = rows
        .iter()
        .filter(|row| matches!(row, Row::Group { .. }))
        .count();
    (rows.len() - groups, groups)
}

#[test]
fn the_papers_of_a_year_list_what_they_are_about() {
    let desk = Desk::new();
    let keys = ["A", "B"].map(|title| registered(&desk, 2024, title, "Chi bộ ấp 2"));
    let other = draft(&[("title", "C"), ("field", "QPAN"), ("method", "Lắp camera")]);
    models::put_registration(&desk.office, &desk.ctx(), 2024, None, &other).unwrap();
    assert_eq!(rows(&document(&desk, "models.register", 2024)), (3, 2));
    let nothing = desk
        .office
        .read(|reading| print::document(reading, "models.recognised", 2024))
        .unwrap_err();
    assert_eq!(nothing.code, Code::NoModelsToPrint);
    let by = recognising(ModelLevel::Commune, "2024-10-10");
    recognise(&desk.office, &desk.ctx(), &keys[..1], &by).unwrap();
    assert_eq!(rows(&document(&desk, "models.recognised", 2024)), (1, 1));
    assert_eq!(rows(&document(&desk, "models.summary", 2024)).0, 16 + 5);
    for (form, key) in [
        ("models.register", 2024),
        ("models.recognised", 2024),
        ("models.summary", 2024),
        ("models.sheet", keys[0]),
    ] {
        let document = document(&desk, form, key);
        let laid = papers::lay_out(&document, &()).unwrap();
        assert!(laid.page_count() >= 1, "{form}");
        papers::docx(&document).unwrap();
        papers::xlsx(&document).unwrap();
    }
}
