//! The fields of an entry: their codes, how they are read, what they are called.

use crate::words::{self, Key, Params, keys};
use crate::{Code, Failure, Result};

/// How a field's text is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Words, at most so many letters.
    Text(usize),
    /// A day, a month, a quarter or a year.
    Date,
    /// One of the kinds that an office enters.
    Kind,
    /// Yes or nothing.
    Mark,
}

/// One line a field: its code, which is its column in the file too, its shape, its name.
macro_rules! columns {
    ($($(#[$doc:meta])+ $name:ident = $code:literal as $shape:expr => $word:ident,)+) => {
        /// A field of an entry.
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
pub(crate) const COLUMNS: usize = 12;

columns! {
    /// Nội dung.
    Title = "title" as Shape::Text(500) => CALENDAR_COLUMN_TITLE,
    /// Loại.
    Kind = "kind" as Shape::Kind => CALENDAR_COLUMN_KIND,
    /// Ngày, từ ngày.
    Starts = "starts" as Shape::Date => CALENDAR_COLUMN_STARTS,
    /// Đến ngày.
    Ends = "ends" as Shape::Date => CALENDAR_COLUMN_ENDS,
    /// Giờ.
    Time = "time" as Shape::Text(60) => CALENDAR_COLUMN_TIME,
    /// Địa điểm.
    Venue = "venue" as Shape::Text(300) => CALENDAR_COLUMN_VENUE,
    /// Chủ trì.
    Lead = "lead" as Shape::Text(300) => CALENDAR_COLUMN_LEAD,
    /// Thành phần.
    Joins = "joins" as Shape::Text(1_000) => CALENDAR_COLUMN_JOINS,
    /// Đơn vị chuẩn bị.
    Prepares = "prepares" as Shape::Text(300) => CALENDAR_COLUMN_PREPARES,
    /// Ghi chú.
    Note = "note" as Shape::Text(1_000) => CALENDAR_COLUMN_NOTE,
    /// Ngày hoàn thành.
    Done = "done" as Shape::Date => CALENDAR_COLUMN_DONE,
    /// Lặp lại hằng năm.
    Yearly = "yearly" as Shape::Mark => CALENDAR_COLUMN_YEARLY,
}

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
