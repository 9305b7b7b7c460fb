//! The finder of tables and headers on a sheet made of lines and tabs. A line that begins with
//! `!` merges: four letters are the first and last row and column.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sheets::table::{self, FieldWords, Fit, Lexicon, Role, Values, Vocabulary};
use sheets::{Area, Cell, Sheet};

struct Words;

const fn field(
    code: &'static str,
    role: Role,
    strong: &'static str,
    weak: &'static str,
) -> FieldWords {
    FieldWords { code, role, strong, weak }
}

static FIELDS: [FieldWords; 4] = [
    field("name", Role::Subject, "họ và tên, họ tên, tập thể, tên mô hình", "tên"),
    field("unit", Role::Value, "đơn vị công tác, đơn vị", "nơi công tác"),
    field("birth", Role::Value, "năm sinh, ngày sinh", "nam, nữ"),
    field("amount", Role::Value, "số tiền, mức thưởng", "tiền"),
];

impl Vocabulary for Words {
    fn fields(&self) -> &'static [FieldWords] {
        &FIELDS
    }

    fn fits(&self, field: &str, text: &str) -> Fit {
        match (field, text.parse::<f64>().is_ok()) {
            ("amount" | "birth", true) | ("name" | "unit", false) => Fit::Open,
            _ => Fit::No,
        }
    }

    fn names_record(&self, text: &str) -> bool {
        text.split(' ').count() == 3
    }

    fn heads_group(&self, text: &str) -> Option<u8> {
        text.starts_with("tập thể").then_some(0)
    }
}

fuzz_target!(|text: &str| {
    sodanvan_fuzz::heed_own_panics();
    let mut merges = Vec::new();
    let lines = text.lines().take(400).filter(|line| match line.strip_prefix('!') {
        Some(merge) => {
            merges.extend(area(merge));
            false
        }
        None => true,
    });
    let row = |line: &str| -> Vec<(u32, Cell)> {
        let cells = (1..64).zip(line.split('\t')).filter(|(_, text)| !text.is_empty());
        cells.map(|(col, text)| (col, cell(text))).collect()
    };
    let rows: Vec<_> = (1..).zip(lines.map(row)).collect();
    let mut sheet = Sheet::from_rows(Some("A"), rows);
    sheet.merges = merges;
    let lexicon = Lexicon::new(&Words);
    for found in table::find(&sheet, &lexicon) {
        let whole = table::whole(&sheet, &found);
        let mut values = Values::new(&whole, &found, &lexicon);
        for (row, _) in found.data() {
            values.read(row);
        }
        assert!(found.skipped().count() <= sheet.last_row() as usize);
    }
});

fn area(letters: &str) -> Option<Area> {
    let four = letters.as_bytes().first_chunk::<4>()?;
    let [first_row, last_row, first_col, last_col] = four.map(|byte| u32::from(byte % 64) + 1);
    (first_row <= last_row && first_col <= last_col).then_some(Area {
        first_row,
        last_row,
        first_col,
        last_col,
    })
}

fn cell(text: &str) -> Cell {
    match text.parse::<f64>() {
        Ok(number) if text.len() < 12 => Cell::from(number),
        _ => Cell::from(text),
    }
}
