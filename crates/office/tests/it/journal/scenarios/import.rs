//! Taking in a foreign file.

use super::Scenario;
use crate::desk::Desk;
use crate::import::staged_csv;
use crate::round::{newest, opened};
use office::import::recipe::{self, RecipeEdit};
use office::import::{self, Adjustment, ColumnChoice};

const FIRST: &str =
    "STT;Họ và tên;Năm sinh;Đơn vị;Hình thức khen\n1;Trần Văn An;1970;Xã A;Giấy khen\n";
const SECOND: &str = "STT;Họ và tên;Năm sinh;Đơn vị;Hình thức khen\n1;Trần Văn An;1970;Xã B;Giấy khen\n\
    2;Lê Thị Bình;31/02/1980;Xã B;Bằng khen\n3;Hội Nông dân xã C;;Xã C;Giấy khen\n";

pub(crate) const ALL: &[Scenario] = &[
    Scenario {
        kind: "import.commit",
        prepare: |desk| {
            opened(desk);
            take_in(desk, FIRST);
        },
        // One nomination is changed, two are added, one of them with a text that cannot be read.
        act: |desk| take_in(desk, SECOND),
    },
    Scenario {
        kind: "import.recipe_keep",
        prepare: |desk| {
            opened(desk);
            take_in(desk, FIRST);
        },
        // Only the way of reading is new: the row is the one that is there.
        act: |desk| {
            take_in_without_year(desk, FIRST);
        },
    },
    Scenario {
        kind: "import.recipe_edit",
        prepare: |desk| {
            opened(desk);
            take_in_without_year(desk, FIRST);
        },
        act: |desk| {
            let edit = RecipeEdit {
                sender: "Xã A".to_owned(),
                columns: Vec::new(),
                values: Vec::new(),
            };
            recipe::edit_recipe(&desk.office, &desk.ctx(), only(desk), &edit).unwrap();
        },
    },
    Scenario {
        kind: "import.recipe_remove",
        prepare: |desk| {
            opened(desk);
            take_in_without_year(desk, FIRST);
        },
        act: |desk| recipe::remove_recipes(&desk.office, &desk.ctx(), &[only(desk)]).unwrap(),
    },
    Scenario {
        kind: "import.recipe_take",
        prepare: |desk| {
            opened(desk);
        },
        act: |desk| {
            let text = include_bytes!("recipes.json");
            recipe::take_recipes(&desk.office, &desk.ctx(), text).unwrap();
        },
    },
];

fn only(desk: &Desk) -> i64 {
    desk.office.read(recipe::recipes).unwrap()[0].key
}

fn take_in(desk: &Desk, lines: &str) {
    let batch = staged_csv(desk, "danh-sach.csv", lines, newest(desk).key);
    import::commit(&desk.office, &desk.ctx(), batch).unwrap();
}

/// A column is said to hold nothing: that is remembered.
fn take_in_without_year(desk: &Desk, lines: &str) {
    let batch = staged_csv(desk, "danh-sach.csv", lines, newest(desk).key);
    let column = ColumnChoice {
        letter: "C".to_owned(),
        field: None,
    };
    let said = Adjustment {
        columns: vec![column],
        ..Adjustment::default()
    };
    import::adjust(&desk.office, &desk.ctx(), batch, &said).unwrap();
    import::commit(&desk.office, &desk.ctx(), batch).unwrap();
}
