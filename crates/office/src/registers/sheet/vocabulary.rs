//! The words over the columns of lists: the headings of a register's own columns, and those that files
//! have for them.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use sheets::table::{FieldWords, Fit, Role, Table, Vocabulary};
use viet::text;

use crate::awards::sheet::NUMBER;
use crate::registers::describe::{Kind, Register};
use crate::words::{self, Lang};

/// The vocabulary of a register.
#[derive(Clone, Copy)]
pub(crate) struct RegisterWords(pub(crate) &'static Register);

impl Vocabulary for RegisterWords {
    fn fields(&self) -> &'static [FieldWords] {
        fields(self.0)
    }

    fn dated(&self) -> Option<&'static str> {
        (!self.0.day.is_empty()).then_some(self.0.day)
    }

    fn fits(&self, field: &str, text: &str) -> Fit {
        let Some(place) = self.0.place(field) else {
            return Fit::Open;
        };
        let digits = text.chars().any(|letter| letter.is_ascii_digit());
        match self.0.columns[place].kind {
            Kind::Day => match viet::date::read(text, None) {
                Ok(Some(_)) => Fit::Yes,
                _ => Fit::No,
            },
            kind if kind.is_number() && digits => Fit::Yes,
            _ => Fit::Open,
        }
    }

    fn names_record(&self, _text: &str) -> bool {
        false
    }

    fn heads_group(&self, text: &str) -> Option<u8> {
        let key = text::fold(text);
        let starts = ["xa ", "phuong ", "thi tran ", "khoi ", "huyen ", "quan "];
        starts
            .iter()
            .any(|start| key.starts_with(start))
            .then_some(1)
    }
}

/// Whether a table found with these words lists lines of the register: what names a line is headed, and
/// two more columns at least.
pub(crate) fn is_table_of(register: &Register, table: &Table) -> bool {
    let headed = |code: &str| table.field(code).is_some();
    let named = register.title.first().is_some_and(|code| headed(code));
    let all = register.columns.iter();
    let told = all.filter(|column| headed(column.code)).count();
    named && told >= 3
}

/// Made once for each register, of which there are few.
static FIELDS: LazyLock<Mutex<HashMap<&'static str, &'static [FieldWords]>>> =
    LazyLock::new(|| Mutex::new(HashMap::new()));

fn fields(register: &'static Register) -> &'static [FieldWords] {
    let mut made = FIELDS.lock().unwrap_or_else(PoisonError::into_inner);
    made.entry(register.code)
        .or_insert_with(|| Box::leak(worded(register).into_boxed_slice()))
}

fn worded(register: &'static Register) -> Vec<FieldWords> {
    let subject = register.title.first().copied().unwrap_or_default();
    let own = register.columns.iter().map(|column| {
        let heading = words::say(Lang::Vi, column.name, &Default::default()).to_lowercase();
        let strong: String = match column.heads {
            "" => heading.replace(',', " "),
            heads => format!("{}, {heads}", heading.replace(',', " ")),
        };
        FieldWords {
            code: column.code,
            role: match column.code == subject {
                true => Role::Subject,
                false => Role::Value,
            },
            strong: Box::leak(strong.into_boxed_str()),
            weak: "",
        }
    });
    std::iter::once(NUMBER).chain(own).collect()
}
