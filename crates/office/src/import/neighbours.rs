//! Tables of kinds that are not taken in yet, known well enough not to be mistaken for award
//! lists: lists of models, tables of indicators. Their own rooms will read their values.

use sheets::table::{FieldWords, Fit, LabelWords, Role, Table, Vocabulary};
use viet::text;

use crate::awards::sheet::NUMBER;

static MODELS: &[FieldWords] = &[
    NUMBER,
    FieldWords {
        code: "title",
        role: Role::Subject,
        strong: "tên mô hình, mô hình, tên mô hình điển hình, tên mô hình dân vận khéo, tên điển hình, \
            tên công trình, mô hình dân vận khéo, nội dung mô hình, tên gọi mô hình",
        weak: "tên",
    },
    FieldWords {
        code: "field",
        role: Role::Value,
        strong: "lĩnh vực, thuộc lĩnh vực, loại mô hình, lĩnh vực đăng ký",
        weak: "loại",
    },
    FieldWords {
        code: "lead_unit",
        role: Role::Value,
        strong: "đơn vị, đơn vị đăng ký, đơn vị thực hiện, tên đơn vị, đơn vị chủ trì, \
            tập thể cá nhân đăng ký, cơ quan đơn vị, đơn vị xây dựng",
        weak: "tập thể, chủ thể",
    },
    FieldWords {
        code: "place",
        role: Role::Value,
        strong: "địa bàn, địa chỉ, địa điểm, nơi thực hiện, địa bàn thực hiện",
        weak: "khu vực",
    },
    FieldWords {
        code: "content",
        role: Role::Value,
        strong: "nội dung, nội dung cách làm, cách làm, nội dung thực hiện, tóm tắt nội dung, \
            nội dung đăng ký, tóm tắt, mục tiêu",
        weak: "kết quả",
    },
    FieldWords {
        code: "start",
        role: Role::Value,
        strong: "bắt đầu, từ ngày, từ tháng, ngày bắt đầu, thời gian bắt đầu",
        weak: "từ, thời gian",
    },
    FieldWords {
        code: "end",
        role: Role::Value,
        strong: "kết thúc, đến ngày, đến tháng, ngày kết thúc, thời gian kết thúc",
        weak: "đến",
    },
    FieldWords {
        code: "contact",
        role: Role::Value,
        strong: "liên hệ, người phụ trách, người phụ trách số điện thoại, số điện thoại, người liên hệ, \
            cán bộ phụ trách",
        weak: "phụ trách",
    },
    FieldWords {
        code: "note",
        role: Role::Value,
        strong: "ghi chú",
        weak: "",
    },
    FieldWords {
        code: "code",
        role: Role::Aside,
        strong: "mã, mã số, mã mô hình",
        weak: "",
    },
    FieldWords {
        code: "foreign",
        role: Role::Aside,
        strong: "họ và tên, họ tên, tiền thưởng, hình thức khen, hình thức khen thưởng, năm sinh, ngày sinh, \
            chức vụ, đvt, đơn vị tính, lũy kế, luỹ kế, kỳ này, chỉ tiêu, danh hiệu",
        weak: "",
    },
];

static MODEL_LABELS: &[LabelWords] = &[LabelWords {
    field: "field",
    phrases: "kt, kinh tế, phát triển kinh tế, vh xh, văn hóa xã hội, vhxh, qp an, qpan, \
        quốc phòng an ninh, htct, hệ thống chính trị, xây dựng hệ thống chính trị, xd htct",
}];

static INDICATORS: &[FieldWords] = &[
    NUMBER,
    FieldWords {
        code: "label",
        role: Role::Subject,
        strong: "chỉ tiêu, nội dung chỉ tiêu, tên chỉ tiêu, nội dung, chỉ tiêu báo cáo",
        weak: "",
    },
    FieldWords {
        code: "code_hint",
        role: Role::Value,
        strong: "mã, mã chỉ tiêu, mã số",
        weak: "",
    },
    FieldWords {
        code: "unit_of_measure",
        role: Role::Value,
        strong: "đvt, đơn vị tính, đơn vị đo",
        weak: "",
    },
    FieldWords {
        code: "value",
        role: Role::Value,
        strong: "kỳ này, thực hiện, lũy kế, luỹ kế, kết quả, số lượng, thực hiện kỳ này, kết quả thực hiện, \
            kỳ trước, cùng kỳ, số liệu",
        weak: "kế hoạch",
    },
    FieldWords {
        code: "unit",
        role: Role::Value,
        strong: "xã thị trấn, xã phường thị trấn, xã phường, phường xã, địa phương, tên đơn vị",
        weak: "đơn vị",
    },
    FieldWords {
        code: "note",
        role: Role::Aside,
        strong: "ghi chú",
        weak: "",
    },
    FieldWords {
        code: "foreign",
        role: Role::Aside,
        strong: "họ và tên, họ tên, tên mô hình, lĩnh vực, tiền thưởng, hình thức khen, \
            hình thức khen thưởng, năm sinh, ngày sinh, chức vụ, danh hiệu",
        weak: "",
    },
];

/// Lists of models.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct ModelWords;

/// Tables of indicators.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct IndicatorWords;

impl Vocabulary for ModelWords {
    fn fields(&self) -> &'static [FieldWords] {
        MODELS
    }

    fn labels(&self) -> &'static [LabelWords] {
        MODEL_LABELS
    }

    fn fits(&self, _field: &str, _text: &str) -> Fit {
        Fit::Open
    }

    fn names_record(&self, text: &str) -> bool {
        text.starts_with(['“', '"']) || text.starts_with("Mô hình")
    }

    fn heads_group(&self, text: &str) -> Option<u8> {
        place_or_block(text)
    }
}

impl Vocabulary for IndicatorWords {
    fn fields(&self) -> &'static [FieldWords] {
        INDICATORS
    }

    fn fits(&self, _field: &str, _text: &str) -> Fit {
        Fit::Open
    }

    fn subject_instead(&self) -> &'static [&'static str] {
        &["unit"]
    }

    fn names_record(&self, _text: &str) -> bool {
        false
    }

    fn heads_group(&self, text: &str) -> Option<u8> {
        place_or_block(text)
    }
}

fn place_or_block(heading: &str) -> Option<u8> {
    let key = text::fold(heading);
    let places = [
        "phuong ",
        "xa ",
        "thi tran ",
        "quan ",
        "huyen ",
        "cap ",
        "khoi ",
        "linh vuc ",
    ];
    (places.iter().any(|place| key.starts_with(place)) && key.split(' ').count() < 9).then_some(1)
}

/// Whether a table found with the words of models is a list of them.
pub(crate) fn is_model_table(table: &Table, sheet: &sheets::Sheet) -> bool {
    let has = |field: &str| table.field(field).is_some();
    let figures = |col: u32| {
        let cells = table.data().filter_map(|(row, _)| sheet.cell(row, col));
        cells.take(50).filter(|cell| cell.text().is_none()).count()
    };
    if table
        .field("title")
        .is_some_and(|entry| figures(entry.columns[0]) > 2)
    {
        return false;
    }
    let told = ["field", "lead_unit", "content", "place", "start"]
        .iter()
        .filter(|field| has(field))
        .count();
    let named = table
        .field("title")
        .is_some_and(|entry| names_models(&entry.leaves[0]));
    (named || has("field")) && has("title") && told >= 1 && !has("foreign")
}

/// "Tên" and "Tên tập thể" may head the names of anything.
fn names_models(heading: &str) -> bool {
    let words = text::fold(heading);
    ["mo hinh", "dien hinh", "cong trinh"]
        .iter()
        .any(|word| words.contains(word))
}

/// Whether a table found with the words of indicators is one: labels beside values, or units
/// against columns of figures.
pub(crate) fn is_indicator_table(table: &Table, sheet: &sheets::Sheet) -> bool {
    let has = |field: &str| table.field(field).is_some();
    if has("foreign") {
        return false;
    }
    let labelled = has("label") && (has("unit_of_measure") || has("value"));
    labelled && (has("value") || has("unit_of_measure")) || is_wide(table, sheet)
}

/// At least three columns that hold figures in most rows of data.
fn is_wide(table: &Table, sheet: &sheets::Sheet) -> bool {
    let rows: Vec<u32> = table.data().map(|(row, _)| row).take(50).collect();
    let numeric = |col: u32| {
        let figures = rows.iter().filter(|row| {
            sheet
                .cell(**row, col)
                .is_some_and(|cell| matches!(cell.value, sheets::Value::Number(_)))
        });
        !rows.is_empty() && figures.count() * 10 >= rows.len() * 6
    };
    let claimed = |col: u32| {
        table
            .fields
            .iter()
            .any(|entry| entry.field == "stt" && entry.columns.contains(&col))
    };
    let columns = table
        .columns
        .iter()
        .filter(|head| !claimed(head.col) && numeric(head.col));
    columns.count() >= 3
}
