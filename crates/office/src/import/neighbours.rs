//! Tables of kinds that are not taken in yet, known well enough not to be mistaken for award
//! lists: lists of models, tables of indicators. Their own rooms will read their values.

use sheets::table::{FieldWords, Fit, LabelWords, Role, Table, Vocabulary};
use viet::text;

const fn field(
    code: &'static str,
    role: Role,
    strong: &'static [&'static str],
    weak: &'static [&'static str],
) -> FieldWords {
    FieldWords {
        code,
        role,
        strong,
        weak,
    }
}

static MODELS: &[FieldWords] = &[
    field(
        "stt",
        Role::Number,
        &["stt", "tt", "số tt", "số thứ tự", "thứ tự", "s t t", "no"],
        &[],
    ),
    field(
        "title",
        Role::Subject,
        &[
            "tên mô hình",
            "mô hình",
            "tên mô hình điển hình",
            "tên mô hình dân vận khéo",
            "tên điển hình",
            "tên công trình",
            "mô hình dân vận khéo",
            "nội dung mô hình",
            "tên gọi mô hình",
        ],
        &["tên"],
    ),
    field(
        "field",
        Role::Value,
        &[
            "lĩnh vực",
            "thuộc lĩnh vực",
            "loại mô hình",
            "lĩnh vực đăng ký",
        ],
        &["loại"],
    ),
    field(
        "lead_unit",
        Role::Value,
        &[
            "đơn vị",
            "đơn vị đăng ký",
            "đơn vị thực hiện",
            "tên đơn vị",
            "đơn vị chủ trì",
            "tập thể cá nhân đăng ký",
            "cơ quan đơn vị",
            "đơn vị xây dựng",
        ],
        &["tập thể", "chủ thể"],
    ),
    field(
        "place",
        Role::Value,
        &[
            "địa bàn",
            "địa chỉ",
            "địa điểm",
            "nơi thực hiện",
            "địa bàn thực hiện",
        ],
        &["khu vực"],
    ),
    field(
        "content",
        Role::Value,
        &[
            "nội dung",
            "nội dung cách làm",
            "cách làm",
            "nội dung thực hiện",
            "tóm tắt nội dung",
            "nội dung đăng ký",
            "tóm tắt",
            "mục tiêu",
        ],
        &["kết quả"],
    ),
    field(
        "start",
        Role::Value,
        &[
            "bắt đầu",
            "từ ngày",
            "từ tháng",
            "ngày bắt đầu",
            "thời gian bắt đầu",
        ],
        &["từ", "thời gian"],
    ),
    field(
        "end",
        Role::Value,
        &[
            "kết thúc",
            "đến ngày",
            "đến tháng",
            "ngày kết thúc",
            "thời gian kết thúc",
        ],
        &["đến"],
    ),
    field(
        "contact",
        Role::Value,
        &[
            "liên hệ",
            "người phụ trách",
            "người phụ trách số điện thoại",
            "số điện thoại",
            "người liên hệ",
            "cán bộ phụ trách",
        ],
        &["phụ trách"],
    ),
    field("note", Role::Value, &["ghi chú"], &[]),
    field("code", Role::Aside, &["mã", "mã số", "mã mô hình"], &[]),
    field(
        "foreign",
        Role::Aside,
        &[
            "họ và tên",
            "họ tên",
            "tiền thưởng",
            "hình thức khen",
            "hình thức khen thưởng",
            "năm sinh",
            "ngày sinh",
            "chức vụ",
            "đvt",
            "đơn vị tính",
            "lũy kế",
            "luỹ kế",
            "kỳ này",
            "chỉ tiêu",
            "danh hiệu",
        ],
        &[],
    ),
];

static MODEL_LABELS: &[LabelWords] = &[LabelWords {
    field: "field",
    phrases: &[
        "kt",
        "kinh tế",
        "phát triển kinh tế",
        "vh xh",
        "văn hóa xã hội",
        "vhxh",
        "qp an",
        "qpan",
        "quốc phòng an ninh",
        "htct",
        "hệ thống chính trị",
        "xây dựng hệ thống chính trị",
        "xd htct",
    ],
}];

static INDICATORS: &[FieldWords] = &[
    field(
        "stt",
        Role::Number,
        &["stt", "tt", "số tt", "số thứ tự"],
        &[],
    ),
    field(
        "label",
        Role::Subject,
        &[
            "chỉ tiêu",
            "nội dung chỉ tiêu",
            "tên chỉ tiêu",
            "nội dung",
            "chỉ tiêu báo cáo",
        ],
        &[],
    ),
    field(
        "code_hint",
        Role::Value,
        &["mã", "mã chỉ tiêu", "mã số"],
        &[],
    ),
    field(
        "unit_of_measure",
        Role::Value,
        &["đvt", "đơn vị tính", "đơn vị đo"],
        &[],
    ),
    field(
        "value",
        Role::Value,
        &[
            "kỳ này",
            "thực hiện",
            "lũy kế",
            "luỹ kế",
            "kết quả",
            "số lượng",
            "thực hiện kỳ này",
            "kết quả thực hiện",
            "kỳ trước",
            "cùng kỳ",
            "số liệu",
        ],
        &["kế hoạch"],
    ),
    field(
        "unit",
        Role::Value,
        &[
            "xã thị trấn",
            "xã phường thị trấn",
            "xã phường",
            "phường xã",
            "địa phương",
            "tên đơn vị",
        ],
        &["đơn vị"],
    ),
    field("note", Role::Aside, &["ghi chú"], &[]),
    field(
        "foreign",
        Role::Aside,
        &[
            "họ và tên",
            "họ tên",
            "tên mô hình",
            "lĩnh vực",
            "tiền thưởng",
            "hình thức khen",
            "hình thức khen thưởng",
            "năm sinh",
            "ngày sinh",
            "chức vụ",
            "danh hiệu",
        ],
        &[],
    ),
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
    has("title") && told >= 1 && !has("foreign")
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
