//! Several units on one sheet.

use office::Code;
use office::reports::report::{self, Matrix, MatrixTyped, matrix, put_matrix};

use super::{desk_of, period, sent, unit};
use crate::desk::Desk;

fn shown(desk: &Desk, code: &str) -> Matrix {
    desk.office
        .read(|reading| matrix(reading, period(code)))
        .unwrap()
}

fn typed(unit: i64, code: &str, text: &str) -> MatrixTyped {
    MatrixTyped {
        unit,
        code: code.into(),
        text: text.into(),
    }
}

fn text<'m>(matrix: &'m Matrix, unit: i64, code: &str) -> (&'m str, &'m str) {
    let at = matrix
        .units
        .iter()
        .position(|one| one.unit == unit)
        .unwrap();
    let row = matrix.rows.iter().find(|row| row.code == code).unwrap();
    (&row.cells[at].text, &row.cells[at].mark)
}

#[test]
fn figures_of_several_units_are_one_operation_and_reports_are_opened_for_them() {
    let desk = desk_of("D916");
    let (one, other) = (unit(&desk, "C31144-A"), unit(&desk, "C31117-A"));
    let june = period("2024-M06");
    let figures = [
        typed(one, "F08", "3"),
        typed(other, "F08", "không phát sinh"),
        typed(one, "B01", "mười hai rưỡi"),
        // Nothing is opened for a cell that is cleared.
        typed(unit(&desk, "C31120-A"), "F08", ""),
    ];
    assert_eq!(
        put_matrix(&desk.office, &desk.ctx(), june, &figures).unwrap(),
        3
    );
    let told = shown(&desk, "2024-M06");
    assert_eq!(text(&told, one, "F08"), ("3", ""));
    assert_eq!(text(&told, other, "F08").0, "không phát sinh");
    assert!(
        !text(&told, one, "B01").1.is_empty(),
        "words where a figure belongs are pointed out"
    );
    assert_eq!(
        told.units
            .iter()
            .filter(|unit| unit.report.is_some())
            .count(),
        2
    );
    desk.office.undo(&desk.ctx(), None).unwrap();
    assert!(
        shown(&desk, "2024-M06")
            .units
            .iter()
            .all(|unit| unit.report.is_none())
    );
}

#[test]
fn a_locked_report_keeps_a_block_out_as_a_whole() {
    let desk = desk_of("D916");
    let (one, other) = (unit(&desk, "C31144-A"), unit(&desk, "C31117-A"));
    let june = period("2024-M06");
    let key = sent(&desk, one, june, &[("F08", "3")]);
    report::lock(&desk.office, &desk.ctx(), &[key]).unwrap();
    let told = shown(&desk, "2024-M06");
    assert!(
        !told
            .units
            .iter()
            .find(|unit| unit.unit == one)
            .unwrap()
            .open
    );
    let figures = [typed(other, "F08", "5"), typed(one, "F08", "4")];
    let refused = put_matrix(&desk.office, &desk.ctx(), june, &figures).unwrap_err();
    assert_eq!(refused.code, Code::ReportLocked);
    let told = shown(&desk, "2024-M06");
    assert_eq!(
        (text(&told, one, "F08").0, text(&told, other, "F08").0),
        ("3", "")
    );
}
