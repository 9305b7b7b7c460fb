//! The fields of a registration (domain §3.2): their codes, columns of the file, how they are read
//! and what they are called.

use crate::words::{self, Key, Params, keys};
use crate::{Code, Failure, Result};

/// How a field's text is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Words, at most so many letters.
    Text(usize),
    /// A day, a month, a quarter or a year.
    Date,
    /// One of the four fields of the movement.
    Field,
    Kind,
    Registrant,
    Novelty,
    Level,
}

/// One line a field: its code, its column in the file, its shape, its name.
macro_rules! columns {
    ($($(#[$doc:meta])+ $name:ident = $code:literal in $sql:literal as $shape:expr => $word:ident,)+) => {
        /// A field of a registration.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Column {
            $($(#[$doc])+ $name,)+
        }

        impl Column {
            /// All fields, in the order of a form.
            pub const ALL: [Column; COLUMNS] = [$(Column::$name),+];

            /// The code: `"starts"`.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Column::$name => $code,)+ }
            }

            /// Its column in the file.
            pub(super) fn sql(self) -> &'static str {
                match self { $(Column::$name => $sql,)+ }
            }

            pub(crate) fn shape(self) -> Shape {
                match self { $(Column::$name => $shape,)+ }
            }

            fn word(self) -> Key {
                match self { $(Column::$name => keys::$word,)+ }
            }
        }
    };
}

/// How many fields there are.
pub(crate) const COLUMNS: usize = 23;

columns! {
    /// Tên mô hình.
    Title = "title" in "title" as Shape::Text(300) => MODELS_COLUMN_TITLE,
    /// Lĩnh vực.
    Field = "field" in "field" as Shape::Field => MODELS_COLUMN_FIELD,
    /// Loại.
    Kind = "kind" in "kind" as Shape::Kind => MODELS_COLUMN_KIND,
    /// Đơn vị đăng ký, chủ trì.
    Unit = "unit" in "unit_text" as Shape::Text(300) => MODELS_COLUMN_UNIT,
    /// Loại hình đơn vị đăng ký.
    Registrant = "registrant" in "registrant" as Shape::Registrant => MODELS_COLUMN_REGISTRANT,
    /// Địa bàn, địa chỉ.
    Place = "place" in "place" as Shape::Text(300) => MODELS_COLUMN_PLACE,
    /// Mới, duy trì, nhân rộng.
    Novelty = "novelty" in "novelty" as Shape::Novelty => MODELS_COLUMN_NOVELTY,
    /// Đơn vị phối hợp, lực lượng tham gia.
    Partners = "partners" in "partners" as Shape::Text(1_000) => MODELS_COLUMN_PARTNERS,
    /// Chương trình, phong trào gắn với mô hình.
    Programmes = "programmes" in "programmes" as Shape::Text(1_000) => MODELS_COLUMN_PROGRAMMES,
    /// Đối tượng.
    Audience = "audience" in "audience" as Shape::Text(1_000) => MODELS_COLUMN_AUDIENCE,
    /// Thực trạng, lý do.
    Rationale = "rationale" in "rationale" as Shape::Text(4_000) => MODELS_COLUMN_RATIONALE,
    /// Mục tiêu, tiêu chí.
    Targets = "targets" in "targets" as Shape::Text(4_000) => MODELS_COLUMN_TARGETS,
    /// Nội dung, cách làm.
    Method = "method" in "method" as Shape::Text(4_000) => MODELS_COLUMN_METHOD,
    /// Sản phẩm đầu ra.
    Outputs = "outputs" in "outputs" as Shape::Text(4_000) => MODELS_COLUMN_OUTPUTS,
    /// Duy trì, nhân rộng.
    Sustain = "sustain" in "sustain" as Shape::Text(4_000) => MODELS_COLUMN_SUSTAIN,
    /// Bắt đầu.
    Starts = "starts" in "starts" as Shape::Date => MODELS_COLUMN_STARTS,
    /// Kết thúc.
    Ends = "ends" in "ends" as Shape::Date => MODELS_COLUMN_ENDS,
    /// Ngày đăng ký.
    Registered = "registered" in "registered" as Shape::Date => MODELS_COLUMN_REGISTERED,
    /// Ngày ra mắt.
    Launched = "launched" in "launched" as Shape::Date => MODELS_COLUMN_LAUNCHED,
    /// Cấp đề nghị công nhận.
    Level = "level" in "level" as Shape::Level => MODELS_COLUMN_LEVEL,
    /// Người phụ trách, điện thoại: personal data.
    Contact = "contact" in "contact" as Shape::Text(300) => MODELS_COLUMN_CONTACT,
    /// Kết quả.
    Result = "result" in "result" as Shape::Text(4_000) => MODELS_COLUMN_RESULT,
    /// Ghi chú.
    Note = "note" in "note" as Shape::Text(1_000) => MODELS_COLUMN_NOTE,
}

/// What must be there before a registration can be approved (the whole form of a ward of 2026).
pub(crate) const REQUIRED: [Column; 14] = [
    Column::Title,
    Column::Field,
    Column::Kind,
    Column::Unit,
    Column::Place,
    Column::Novelty,
    Column::Audience,
    Column::Rationale,
    Column::Targets,
    Column::Method,
    Column::Outputs,
    Column::Sustain,
    Column::Starts,
    Column::Ends,
];

impl Column {
    /// The field of that code.
    ///
    /// # Errors
    /// [`Code::NoSuchField`].
    pub fn of_code(code: &str) -> Result<Column> {
        let found = Self::ALL.into_iter().find(|column| column.code() == code);
        found.ok_or_else(|| Failure::new(Code::NoSuchField).with("field", code))
    }

    /// Its place in [`Column::ALL`].
    pub(crate) fn place(self) -> usize {
        self as usize
    }

    /// Its name for people.
    #[must_use]
    pub fn name(self) -> String {
        words::say(words::spoken(), self.word(), &Params::new())
    }
}
