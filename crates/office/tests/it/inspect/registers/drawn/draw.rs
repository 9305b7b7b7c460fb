//! Draws a register of some shape, with what is to be read from it.

use serde_json::{Value, json};
use sheets::{Area, Cell};

use super::shape::{
    BODIES, Dice, FIELDS, Group, PEOPLE, Shape, TITLES, Units, WARDS, WORKS, heading, shape,
};

/// A sheet being drawn, with what is to be read from it.
#[derive(Default)]
pub(super) struct Drawing {
    pub(super) rows: Vec<Vec<(u32, Cell)>>,
    pub(super) merges: Vec<Area>,
    pub(super) header: (u32, u32),
    pub(super) columns: serde_json::Map<String, Value>,
    pub(super) records: Vec<Value>,
    pub(super) skipped: Vec<Value>,
    /// The unit typed last.
    unit: Option<String>,
    /// Column and first row of a unit that is merged down.
    open: Option<(u32, u32)>,
}

impl Drawing {
    pub(super) fn row(&mut self, cells: Vec<(u32, Cell)>) -> u32 {
        self.rows.push(cells);
        self.rows.len() as u32
    }

    pub(super) fn skip(&mut self, cells: Vec<(u32, Cell)>, why: &str) {
        let row = self.row(cells);
        self.skipped.push(json!({"row": row, "why": why}));
    }

    pub(super) fn merge(&mut self, first: (u32, u32), last: (u32, u32)) {
        self.merges.push(Area {
            first_row: first.0,
            last_row: last.0,
            first_col: first.1,
            last_col: last.1,
        });
    }
}

pub(super) fn text(col: u32, text: &str) -> (u32, Cell) {
    (col, Cell::from(text))
}

pub(super) fn letter(col: u32) -> String {
    char::from(b'A' + (col - 1) as u8).to_string()
}

/// The header, and where each field is to be found.
pub(super) fn draw_header(
    dice: &mut Dice,
    shape: &Shape,
    drawing: &mut Drawing,
) -> Vec<Vec<(u32, Cell)>> {
    let (mut upper, mut lower) = (Vec::new(), Vec::new());
    let first = drawing.rows.len() as u32 + 1;
    for field in &shape.columns {
        let (col, wide) = (shape.place(field), shape.wide(field));
        let subs: &[&str] = match *field {
            "field" if shape.marks => &["KT", "VH-XH", "QP-AN", "HTCT"],
            "times" => [&["Bắt đầu", "Kết thúc"][..], &["Từ tháng", "Đến tháng"]][dice.roll(2)],
            _ => &[],
        };
        let heads: Vec<String> = (col..col + wide).map(letter).collect();
        if *field == "times" {
            drawing
                .columns
                .insert("start".to_owned(), heads[0].clone().into());
            drawing
                .columns
                .insert("end".to_owned(), heads[1].clone().into());
        } else if !matches!(*field, "stt" | "code" | "result" | "partner") {
            drawing
                .columns
                .insert((*field).to_owned(), heads.join("+").into());
        }
        let subs = subs.iter().zip(col..).map(|(sub, col)| text(col, sub));
        if shape.stacked && wide > 1 {
            upper.push(text(col, heading(dice, field)));
            lower.extend(subs);
            if shape.merged {
                drawing.merge((first, col), (first, col + wide - 1));
            }
        } else if wide > 1 {
            upper.extend(subs);
        } else {
            upper.push(text(col, heading(dice, field)));
            if shape.stacked && shape.merged {
                drawing.merge((first, col), (first + 1, col));
            }
        }
    }
    let rows: Vec<_> = [upper, lower]
        .into_iter()
        .filter(|row| !row.is_empty())
        .collect();
    drawing.header = (first, first + rows.len() as u32 - 1);
    for row in &rows {
        drawing.row(row.clone());
    }
    rows
}

/// One model: its cells and its record.
pub(super) fn draw_model(
    dice: &mut Dice,
    shape: &Shape,
    drawing: &mut Drawing,
    number: usize,
    ward: usize,
    model: usize,
) {
    let (title, field) = TITLES[model];
    let row = drawing.rows.len() as u32 + 1;
    let mut cells = Vec::new();
    let mut record = json!({
        "row": row, "title": title, "field": FIELDS[field].0, "lead_unit": null, "place": null,
        "content": null, "start": null, "end": null, "contact": null, "note": null,
    });
    for name in &shape.columns {
        let col = shape.place(name);
        let said = match *name {
            "stt" => {
                cells.push(if dice.one_in(2) {
                    (col, Cell::from(number as f64))
                } else {
                    text(col, &number.to_string())
                });
                continue;
            }
            "field" if shape.marks => {
                cells.push(text(col + field as u32, dice.pick(&["x", "X"])));
                continue;
            }
            "field" => {
                cells.push(text(col, dice.pick(&FIELDS[field].1)));
                continue;
            }
            "times" => {
                draw_times(dice, shape, &mut cells, &mut record, col);
                continue;
            }
            "title" => title.to_owned(),
            "lead_unit" if shape.units == Units::Merged => {
                let unit = format!("Ban Dân vận {}", WARDS[ward].1);
                record["lead_unit"] = unit.clone().into();
                match drawing.open {
                    Some((_, first)) if first < row => drawing.open = Some((col, first)),
                    _ => {
                        drawing.open = Some((col, row));
                        cells.push(text(col, &unit));
                    }
                }
                continue;
            }
            "lead_unit"
                if shape.units == Units::Ditto && drawing.unit.is_some() && dice.one_in(2) =>
            {
                record["lead_unit"] = drawing.unit.clone().into();
                cells.push(text(col, dice.pick(&["nt", "\"", "-nt-"])));
                continue;
            }
            "lead_unit" => {
                let unit = format!("{} {}", BODIES[dice.roll(4)], WARDS[ward].1);
                drawing.unit = Some(unit.clone());
                unit
            }
            "place" => format!("Ấp {}, {}", dice.roll(7) + 1, WARDS[ward].1),
            "content" => WORKS[dice.roll(3)].to_owned(),
            "contact" => PEOPLE[dice.roll(3)].to_owned(),
            "note" => dice.pick(&["", "Mới", "Duy trì"]).to_owned(),
            "code" => format!("DVK-{number:03}"),
            "result" => dice
                .pick(&["Giảm 10% số vụ", "Thu nhập tăng", "100% hộ ký cam kết"])
                .to_owned(),
            _ => dice
                .pick(&["Hội Cựu chiến binh", "Mặt trận Tổ quốc"])
                .to_owned(),
        };
        if said.is_empty() && shape.spaces {
            cells.push(text(col, " "));
        }
        if !said.is_empty() {
            cells.push(text(col, &said));
            if record.get(*name).is_some() {
                record[*name] = said.into();
            }
        }
    }
    drawing.row(cells);
    drawing.records.push(record);
}

pub(super) fn draw_times(
    dice: &mut Dice,
    shape: &Shape,
    cells: &mut Vec<(u32, Cell)>,
    record: &mut Value,
    col: u32,
) {
    let (month, day) = (dice.roll(6) + 1, dice.roll(27) + 1);
    let style = if shape.dates == 3 {
        dice.roll(3)
    } else {
        shape.dates
    };
    let (start, end, said) = match style {
        0 => (
            format!("{month}/2023"),
            "12/2023".to_owned(),
            (format!("2023-{month:02}"), "2023-12"),
        ),
        1 => (
            format!("{day}/{month}/2023"),
            "31/12/2023".to_owned(),
            (format!("2023-{month:02}-{day:02}"), "2023-12-31"),
        ),
        _ => (
            format!("Tháng {month}/2023"),
            "năm 2024".to_owned(),
            (format!("2023-{month:02}"), "2024"),
        ),
    };
    if style == 1 && dice.one_in(2) {
        let day = chrono::NaiveDate::from_ymd_opt(2023, month as u32, day as u32).unwrap();
        cells.push((col, Cell::from(day)));
    } else {
        cells.push(text(col, &start));
    }
    cells.push(text(col + 1, &end));
    record["start"] = said.0.into();
    record["end"] = said.1.into();
}

pub(super) fn draw(seed: u64) -> Drawing {
    let mut dice = Dice(seed.wrapping_mul(7919) + 17);
    let shape = shape(&mut dice);
    let mut drawing = Drawing::default();
    let width = shape.width();
    if !dice.one_in(5) {
        drawing.row(vec![
            text(1, "HUYỆN ỦY CẦN ĐƯỚC"),
            text(width.max(4), "ĐẢNG CỘNG SẢN VIỆT NAM"),
        ]);
        drawing.row(vec![text(1, "BAN DÂN VẬN")]);
        drawing.row(vec![text(
            1,
            "DANH SÁCH ĐĂNG KÝ MÔ HÌNH “DÂN VẬN KHÉO” NĂM 2023",
        )]);
        drawing.row(Vec::new());
    }
    let header = draw_header(&mut dice, &shape, &mut drawing);
    let cells = |say: &dyn Fn(u32) -> String| (1..=width).map(|col| text(col, &say(col))).collect();
    match shape.index {
        2 => drawing.skip(cells(&|col| format!("({col})")), "index"),
        3 => drawing.skip(cells(&|col| col.to_string()), "index"),
        4 => drawing.skip(cells(&letter), "index"),
        _ => {}
    }
    let (mut number, restart) = (0, dice.one_in(2));
    for part in 0..4 {
        draw_heading(&mut dice, &shape, &mut drawing, part);
        if restart && shape.group != Group::None {
            number = 0;
        }
        let models: Vec<usize> = (0..TITLES.len())
            .filter(|at| match shape.group {
                Group::Field => TITLES[*at].1 == part,
                _ => at % 4 == part,
            })
            .collect();
        for model in &models {
            number += 1;
            draw_model(&mut dice, &shape, &mut drawing, number, part, *model);
            if dice.one_in(15) && shape.units != Units::Merged {
                drawing.skip(Vec::new(), "blank");
            }
        }
        if let Some((col, first)) = drawing.open.take() {
            let last = drawing.rows.len() as u32;
            drawing.merge((first, col), (last, col));
        }
        if shape.subtotals && shape.group != Group::None {
            drawing.skip(
                vec![text(2, &format!("Cộng: {:02} mô hình", models.len()))],
                "total",
            );
        }
        if shape.again && shape.group == Group::None && part == 1 {
            header
                .iter()
                .for_each(|row| drawing.skip(row.clone(), "header"));
        }
    }
    draw_end(&shape, &mut drawing, width);
    drawing
}

pub(super) fn draw_heading(dice: &mut Dice, shape: &Shape, drawing: &mut Drawing, part: usize) {
    let row = drawing.rows.len() as u32 + 1;
    let cells = match shape.group {
        Group::None => return,
        Group::Roman => vec![
            text(1, ["I", "II", "III", "IV"][part]),
            text(2, WARDS[part].0),
        ],
        Group::Letter => vec![
            text(1, ["A", "B", "C", "D"][part]),
            text(
                2,
                ["CẤP HUYỆN", "KHỐI CƠ QUAN", "CẤP XÃ", "KHỐI DOANH NGHIỆP"][part],
            ),
        ],
        Group::Bare => vec![text(1, WARDS[part].0)],
        Group::Field => {
            let name = FIELDS[part].1[0].to_uppercase();
            vec![
                text(1, ["I", "II", "III", "IV"][part]),
                text(2, &format!("LĨNH VỰC {name}")),
            ]
        }
    };
    if dice.one_in(2) {
        let col = cells.last().map_or(1, |cell| cell.0);
        drawing.merge((row, col), (row, shape.width()));
    }
    drawing.skip(cells, "group");
}

pub(super) fn draw_end(shape: &Shape, drawing: &mut Drawing, width: u32) {
    let all = TITLES.len();
    for number in 1..=if shape.spare { 3 } else { 0 } {
        drawing.skip(vec![(1, Cell::from((all + number) as f64))], "blank");
    }
    match shape.total {
        1 => drawing.skip(vec![text(2, &format!("Tổng cộng: {all} mô hình"))], "total"),
        2 if shape.marks => {
            let col = shape.place("field");
            let counts = (0..4).map(|field| TITLES.iter().filter(|title| title.1 == field).count());
            let counts = counts
                .zip(col..)
                .map(|(count, col)| (col, Cell::from(count as f64)));
            let label = if col == 1 { width } else { 1 };
            let mut cells: Vec<(u32, Cell)> = counts.chain([text(label, "Cộng")]).collect();
            cells.sort_by_key(|cell| cell.0);
            drawing.skip(cells, "total");
        }
        3 => drawing.skip(
            vec![text(1, &format!("Danh sách này có {all} mô hình."))],
            "note",
        ),
        _ => {}
    }
    drawing.skip(Vec::new(), "blank");
    drawing.skip(
        vec![text(2, "NGƯỜI LẬP BIỂU"), text(width.max(3), "TRƯỞNG BAN")],
        "signature",
    );
    drawing.skip(Vec::new(), "blank");
    drawing.skip(
        vec![text(2, "Trần Thị Bé"), text(width.max(3), "Nguyễn Văn An")],
        "signature",
    );
}
