//! What is corrected in one file is remembered for the next of that sender and form.

use office::Code;
use office::import::recipe::{self, RecipeEdit, RecipeLine, RecipeRow};
use office::import::{self, Adjustment, ColumnChoice, EncodingChoice, Wishes};

use super::{rows, shown, staged_csv, understood};
use crate::desk::Desk;
use crate::round::opened;

/// A list as this sender writes it: what the people are praised for stands
/// under "Ghi chú", which nobody could know.
fn list(sender: &str, year: i32, rows: &str) -> String {
    format!(
        "{sender};;;;\nDANH SÁCH KHEN THƯỞNG NĂM {year};;;;\nSTT;Họ và tên;Năm sinh;Ghi chú {year};Hình thức khen\n{rows}"
    )
}

const SENDER: &str = "ĐẢNG ỦY XÃ TÂN BÌNH";
const ROWS: &str = "1;Trần Văn An;1970;Vận động hiến đất;Giấy khen\n2;Lê Thị Bình;1980;Vận động hiến đất;Giấy khen\n3;Võ Thị Cúc;1981;Giữ gìn trật tự;Giấy khen\n";
const LATER: &str = "1;Phạm Văn Dũng;1975;Góp ngày công;Giấy khen\n2;Đỗ Thị Em;1985;Góp ngày công;Giấy khen\n3;Ngô Văn Giàu;1990;Nuôi dạy con ngoan;Giấy khen\n";

fn column(letter: &str, field: Option<&str>) -> Adjustment {
    Adjustment {
        columns: vec![ColumnChoice {
            letter: letter.to_owned(),
            field: field.map(str::to_owned),
        }],
        ..Adjustment::default()
    }
}

/// A file is taken in, its column D corrected to be the achievement.
fn taught(desk: &Desk, round: i64) -> i64 {
    let batch = staged_csv(desk, "lan-1.csv", &list(SENDER, 2024, ROWS), round);
    import::adjust(
        &desk.office,
        &desk.ctx(),
        batch,
        &column("D", Some("citation")),
    )
    .unwrap();
    import::commit(&desk.office, &desk.ctx(), batch).unwrap();
    batch
}

fn kept(desk: &Desk) -> Vec<RecipeRow> {
    desk.office.read(recipe::recipes).unwrap()
}

fn line(desk: &Desk, batch: i64) -> Option<RecipeLine> {
    understood(desk, batch).recipe
}

fn citations(desk: &Desk, batch: i64) -> Vec<String> {
    let rows = rows(desk, batch, false);
    rows.iter()
        .map(|row| shown(row, "citation").to_owned())
        .collect()
}

#[test]
fn what_was_corrected_is_applied_to_the_next_file_and_said_in_one_line() {
    let desk = Desk::new();
    let round = opened(&desk);
    let first = taught(&desk, round);
    assert_eq!(line(&desk, first), None, "the first file was read by hand");
    assert_eq!(kept(&desk).len(), 1);
    assert_eq!(kept(&desk)[0].sender, SENDER);

    let next = staged_csv(&desk, "lan-2.csv", &list(SENDER, 2025, LATER), round);
    let line = line(&desk, next).unwrap();
    assert!(line.applied);
    assert!(
        line.text.contains(SENDER) && line.text.contains("cột D là Thành tích"),
        "{}",
        line.text
    );
    assert_eq!(
        citations(&desk, next),
        ["Góp ngày công", "Góp ngày công", "Nuôi dạy con ngoan"]
    );
    let before = kept(&desk);
    import::commit(&desk.office, &desk.ctx(), next).unwrap();
    assert_eq!(
        kept(&desk),
        before,
        "a recipe that only was used is not written anew"
    );
}

#[test]
fn a_recipe_is_turned_off_and_on_again_for_one_file() {
    let desk = Desk::new();
    let round = opened(&desk);
    taught(&desk, round);
    let next = staged_csv(&desk, "lan-2.csv", &list(SENDER, 2025, LATER), round);
    let turn = |on| recipe::turn_recipe(&desk.office, &desk.ctx(), next, 0, on).unwrap();
    let off = turn(false).recipe.unwrap();
    assert!(!off.applied, "{}", off.text);
    assert_eq!(citations(&desk, next), ["", "", ""]);
    assert!(turn(true).recipe.unwrap().applied);
    assert_eq!(citations(&desk, next)[2], "Nuôi dạy con ngoan");
    assert_eq!(kept(&desk).len(), 1, "it is not forgotten");
}

#[test]
fn another_sender_another_header_and_another_content_are_not_read_so() {
    let desk = Desk::new();
    let round = opened(&desk);
    taught(&desk, round);
    let other = list("ĐẢNG ỦY XÃ PHONG ĐIỀN", 2025, LATER);
    let other = staged_csv(&desk, "khac.csv", &other, round);
    assert_eq!(line(&desk, other), None);

    let moved = list(SENDER, 2025, LATER).replace("Năm sinh;Ghi chú 2025", "Ghi chú 2025;Năm sinh");
    let moved = staged_csv(&desk, "doi-cot.csv", &moved, round);
    let told = line(&desk, moved).unwrap();
    assert!(
        !told.applied && told.text.contains("tiêu đề bảng đã khác"),
        "{}",
        told.text
    );

    let numbers = LATER
        .replace("Góp ngày công", "250000")
        .replace("Nuôi dạy con ngoan", "300000");
    let numbers = staged_csv(&desk, "so.csv", &list(SENDER, 2025, &numbers), round);
    let told = line(&desk, numbers).unwrap();
    assert!(
        !told.applied && told.text.contains("cột D"),
        "{}",
        told.text
    );
    assert_eq!(citations(&desk, numbers), ["", "", ""]);

    let wished = Wishes {
        no_recipes: true,
        ..Wishes::default()
    };
    let file = desk.path("lan-3.csv");
    std::fs::write(&file, list(SENDER, 2025, LATER)).unwrap();
    let (office, ctx) = (&desk.office, desk.ctx());
    let kind = import::Kind::Awards;
    let batch = import::stage_wished(office, &ctx, &file, kind, round, &wished, &()).unwrap();
    assert_eq!(line(&desk, batch), None);
}

#[test]
fn a_spelling_that_was_put_right_is_put_right_the_next_time_and_can_be_taken_back() {
    let desk = Desk::new();
    let round = opened(&desk);
    let rows_now = ROWS.replace("Giấy khen", "G.K");
    let batch = staged_csv(&desk, "lan-1.csv", &list(SENDER, 2024, &rows_now), round);
    import::adjust(
        &desk.office,
        &desk.ctx(),
        batch,
        &column("D", Some("citation")),
    )
    .unwrap();
    import::fix_same(
        &desk.office,
        &desk.ctx(),
        batch,
        "award",
        "G.K",
        "Giấy khen",
    )
    .unwrap();
    import::commit(&desk.office, &desk.ctx(), batch).unwrap();
    let values = kept(&desk)[0].values.clone();
    assert_eq!(values.len(), 1);
    assert_eq!(
        (values[0].from.as_str(), values[0].to.as_str()),
        ("G.K", "Giấy khen")
    );

    let later = LATER.replace("Giấy khen", "G.K");
    let next = staged_csv(&desk, "lan-2.csv", &list(SENDER, 2025, &later), round);
    let awards = |desk: &Desk| -> Vec<String> {
        let rows = rows(desk, next, false);
        rows.iter()
            .map(|row| shown(row, "award").to_owned())
            .collect()
    };
    assert_eq!(awards(&desk), ["Giấy khen"; 3]);
    recipe::turn_recipe(&desk.office, &desk.ctx(), next, 0, false).unwrap();
    assert_eq!(awards(&desk), ["G.K"; 3]);
}

#[test]
fn a_sheet_left_out_and_an_encoding_overruled_are_remembered() {
    let desk = Desk::new();
    let round = opened(&desk);
    // Too little is written here to tell: "Hoà" and "Mét" are words as they stand.
    let text = "STT;Ho ten;Nam sinh;Don vi\n1;Vâ An;1970;To 1\n2;Hå Ba;1971;To 2\n";
    let batch = staged_csv(&desk, "cu.csv", text, round);
    let said = Adjustment {
        encoding: Some(EncodingChoice {
            letter: None,
            code: Some("tcvn3".to_owned()),
        }),
        ..Adjustment::default()
    };
    let now = import::adjust(&desk.office, &desk.ctx(), batch, &said).unwrap();
    assert_eq!(
        (now.encoding.code.as_str(), now.encoding.said),
        ("tcvn3", true)
    );
    let names = |batch| -> Vec<String> {
        let rows = rows(&desk, batch, false);
        rows.iter()
            .map(|row| shown(row, "name").to_owned())
            .collect()
    };
    assert_eq!(names(batch), ["Võ An", "Hồ Ba"]);
    assert_eq!(
        rows(&desk, batch, false)[0].cells[1].raw,
        "Vâ An",
        "as it stands in the file"
    );
    import::commit(&desk.office, &desk.ctx(), batch).unwrap();

    let next = staged_csv(&desk, "cu-2.csv", &text.replace("Ba", "Cam"), round);
    assert!(line(&desk, next).unwrap().text.contains("TCVN3"));
    assert_eq!(names(next), ["Võ An", "Hồ Cam"]);
    let own = EncodingChoice {
        letter: Some("B".to_owned()),
        code: Some("unicode".to_owned()),
    };
    let said = Adjustment {
        encoding: Some(own),
        ..Adjustment::default()
    };
    let now = import::adjust(&desk.office, &desk.ctx(), next, &said).unwrap();
    assert_eq!(now.columns[1].encoding, "unicode");
    assert_eq!(names(next), ["Vâ An", "Hå Cam"]);
}

#[test]
fn recipes_are_changed_and_go_from_office_to_office_as_a_file() {
    let desk = Desk::new();
    let round = opened(&desk);
    taught(&desk, round);
    let one = kept(&desk).remove(0);
    let edit = RecipeEdit {
        sender: "Đảng ủy xã Tân Bình".to_owned(),
        columns: vec![ColumnChoice {
            letter: "D".to_owned(),
            field: Some("position".to_owned()),
        }],
        values: Vec::new(),
    };
    let now = recipe::edit_recipe(&desk.office, &desk.ctx(), one.key, &edit).unwrap();
    assert_eq!(now.columns[0].field.as_deref(), Some("position"));
    let text = desk
        .office
        .read(|reading| recipe::recipes_text(reading, None))
        .unwrap();

    let other = Desk::new();
    let take = |text: &str| recipe::take_recipes(&other.office, &other.ctx(), text.as_bytes());
    assert_eq!(take(&text).unwrap().added, 1);
    assert_eq!(take(&text).unwrap().same, 1);
    assert_eq!(kept(&other)[0].parts, now.parts);
    let round = opened(&other);
    let next = staged_csv(&other, "lan-2.csv", &list(SENDER, 2025, LATER), round);
    assert!(line(&other, next).unwrap().applied);
}

#[test]
fn a_foreign_file_of_recipes_is_refused_whole_where_anything_in_it_cannot_be() {
    let desk = Desk::new();
    let good = include_str!("../journal/scenarios/recipes.json");
    let cases = [
        ("", Code::RecipesUnreadable),
        ("{}", Code::RecipesUnreadable),
        ("[1,2", Code::RecipesUnreadable),
        (
            &good.replace("\"version\": 1", "\"version\": 2"),
            Code::RecipesNewer,
        ),
        (
            &good.replace("\"version\": 1", "\"version\": -1"),
            Code::RecipesUnreadable,
        ),
        (
            &good.replace("\"awards\"", "\"prizes\""),
            Code::RecipesUnreadable,
        ),
        (
            &good.replace("\"letter\": \"C\"", "\"letter\": \"C1\""),
            Code::RecipesUnreadable,
        ),
        (
            &good.replace("\"letter\": \"C\"", "\"letter\": \"ZZZZ\""),
            Code::RecipesUnreadable,
        ),
        (
            &good.replace("\"field\": \"unit\"", "\"field\": \"; DROP\""),
            Code::RecipesUnreadable,
        ),
        (
            &good.replace("\"encoding\": null", "\"encoding\": \"ebcdic\""),
            Code::RecipesUnreadable,
        ),
        (
            &good.replace("[[0, [[1", "[[4000000000, [[1"),
            Code::RecipesUnreadable,
        ),
        (
            &good.replace("[[0, [[1", "[[0, [[0"),
            Code::RecipesUnreadable,
        ),
        (
            &good.replace("P. An Cư", &"dài ".repeat(400)),
            Code::RecipesUnreadable,
        ),
        (
            &format!("{good}{}", " ".repeat(1 << 20)),
            Code::RecipesUnreadable,
        ),
        (&"[".repeat(100_000), Code::RecipesUnreadable),
    ];
    for (text, code) in cases {
        let told = recipe::take_recipes(&desk.office, &desk.ctx(), text.as_bytes());
        let start: String = text.chars().take(80).collect();
        assert_eq!(told.unwrap_err().code, code, "{start}");
        assert!(kept(&desk).is_empty(), "{start}");
    }
    let taken = recipe::take_recipes(&desk.office, &desk.ctx(), good.as_bytes()).unwrap();
    assert_eq!(taken.added, 1);
}
