//! The register of models at full size beside the plain statements that give the same rows.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use office::Office;
use office::models::counts::{charts, indicators};
use office::models::twins::model_pairs;
use office::models::{self, ModelOrder, ModelQuery, ModelSort};
use rusqlite::Connection;

use crate::{Outcome, PAGE, ctx, line, median};

const YEAR: i32 = 2024;
const TITLES: &[&str] = &[
    "Tự quản tuyến đường sáng - xanh - sạch - đẹp",
    "Camera an ninh - bình yên ấp xóm",
    "Tổ hợp tác trồng cây ăn trái",
    "Nuôi heo đất giúp hội viên nghèo",
    "Tiếng kẻng an ninh",
    "Một cửa thân thiện",
    "Phân loại rác tại hộ gia đình",
    "Mở rộng hẻm",
];
const FIELDS: &[&str] = &["KINH_TE", "VAN_HOA_XA_HOI", "QPAN", "HTCT"];

/// The register with so many registrations of one year.
pub(crate) fn measure(office: &Office, file: &Path, rows: usize) -> Outcome {
    let drafts: Vec<BTreeMap<String, String>> = (0..rows).map(draft).collect();
    let start = Instant::now();
    models::put_registrations(office, &ctx(200), YEAR, &drafts)?;
    line(
        rows,
        "models registered, one operation",
        start.elapsed(),
        None,
    );
    lists(office, file, rows)?;
    let start = Instant::now();
    office.read(|reading| model_pairs(reading, YEAR))?;
    line(
        rows,
        "models compared with each other",
        start.elapsed(),
        None,
    );
    Ok(())
}

fn draft(at: usize) -> BTreeMap<String, String> {
    let (title, place) = (TITLES[at % TITLES.len()], at % 640);
    let cells = [
        (
            "title",
            format!("{title} khu vực {} số {at}", place % 9 + 1),
        ),
        ("field", FIELDS[at % 4].to_owned()),
        ("unit", format!("Chi bộ khu vực {place}")),
        (
            "place",
            format!("Khu vực {place}, phường An Bình, quận Ninh Kiều"),
        ),
        (
            "method",
            "Họp dân bàn bạc, thống nhất mức đóng góp; thành lập tổ tự quản.".to_owned(),
        ),
        ("starts", format!("2024-{:02}", at % 12 + 1)),
    ];
    let cells = cells.into_iter();
    cells.map(|(code, text)| (code.to_owned(), text)).collect()
}

fn lists(office: &Office, file: &Path, rows: usize) -> Outcome {
    let plain = Connection::open(file)?;
    let bare = |sql: &str| median(|| keys(&plain, sql));
    let sorted = |by| ModelQuery {
        sort: vec![ModelSort {
            by,
            descending: false,
        }],
        ..ModelQuery::of_year(YEAR)
    };
    let of_year = "SELECT key FROM registration WHERE year = 2024";
    let ours = median(|| open(office, &sorted(ModelOrder::Title)))?;
    let theirs = bare(&format!("{of_year} ORDER BY title_sort"))?;
    line(rows, "models by title", ours, Some(theirs));
    let ours = median(|| open(office, &sorted(ModelOrder::Unit)))?;
    let theirs = bare(&format!("{of_year} ORDER BY unit_sort, title_sort"))?;
    line(rows, "models by unit", ours, Some(theirs));
    let field = ModelQuery {
        fields: vec!["QPAN".into()],
        ..ModelQuery::of_year(YEAR)
    };
    let ours = median(|| open(office, &field))?;
    let theirs = bare(&format!("{of_year} AND field = 'QPAN' ORDER BY number"))?;
    line(rows, "models of one field", ours, Some(theirs));
    let words = ModelQuery {
        text: "binh yen".into(),
        ..ModelQuery::of_year(YEAR)
    };
    line(
        rows,
        "models with “binh yen”",
        median(|| open(office, &words))?,
        None,
    );
    let view = models::open_registrations(office, &field, None)?.view;
    let page = median(|| Ok(models::page_of_registrations(office, view, 100, PAGE)?.len()))?;
    line(rows, "page of models with their findings", page, None);
    let ours = median(|| {
        let told = office.read(|reading| indicators(reading, YEAR))?;
        Ok(told.len())
    })?;
    line(rows, "indicators C01–C16", ours, None);
    let ours = median(|| {
        Ok(office
            .read(|reading| charts(reading, YEAR, None))?
            .fields
            .len())
    })?;
    let theirs = bare(
        "SELECT count(*) FROM registration WHERE year = 2024 GROUP BY field
         UNION ALL SELECT count(*) FROM registration WHERE year = 2024 GROUP BY state
         UNION ALL SELECT count(*) FROM registration WHERE year = 2024 GROUP BY unit
         UNION ALL SELECT count(*) FROM registration GROUP BY year",
    )?;
    line(rows, "charts of the year", ours, Some(theirs));
    Ok(())
}

fn open(office: &Office, query: &ModelQuery) -> Outcome<usize> {
    let info = models::open_registrations(office, query, None)?;
    office.view_close(info.view);
    Ok(info.total as usize)
}

fn keys(sql: &Connection, text: &str) -> Outcome<usize> {
    let mut statement = sql.prepare(text)?;
    let keys = statement.query_map([], |row| row.get::<_, i64>(0))?;
    Ok(keys.collect::<Result<Vec<_>, _>>()?.len())
}
