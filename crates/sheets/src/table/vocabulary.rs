//! The words by which the columns of one kind of table are known, and how a header cell is read
//! with them. The words themselves belong to whoever keeps the records: none stand here.

use std::collections::HashMap;

use super::tokens::{self, Token};

/// What a column is to its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The running number of the rows.
    Number,
    /// What the row is about: without one a table has no records.
    Subject,
    /// A value of the record.
    Value,
    /// Known, so that it is not taken for something else, but no part of the record.
    Aside,
}

/// One field and the words that head its column.
#[derive(Debug, Clone, Copy)]
pub struct FieldWords {
    /// Code of the field, as in the records.
    pub code: &'static str,
    /// What the column is to the table.
    pub role: Role,
    /// Phrases that name the field for sure, with Vietnamese marks, parted by commas.
    pub strong: &'static str,
    /// Phrases that name it only where no other column does so better.
    pub weak: &'static str,
}

/// A sub-header that is itself a value: an x below "Tập thể" says that the row is a collective.
#[derive(Debug, Clone, Copy)]
pub struct LabelWords {
    /// Field that gets the value.
    pub field: &'static str,
    /// The words of the sub-header, parted by commas.
    pub phrases: &'static str,
}

/// Whether a value looks like one of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// It may or may not.
    Open,
}

/// What the keeper of the records knows about their tables.
pub trait Vocabulary: Sync {
    /// All fields.
    fn fields(&self) -> &'static [FieldWords];
    /// Sub-headers that are values.
    fn labels(&self) -> &'static [LabelWords] {
        &[]
    }
    /// Fields that may be known by their content alone, the most telling first.
    fn by_content(&self) -> &'static [&'static str] {
        &[]
    }
    /// Whether a column known by its heading may still be another field by its content.
    fn gives_way(&self, _field: &str) -> bool {
        false
    }
    /// Fields that are what the rows are about where no column is the subject by its own words:
    /// a list of "Đơn vị" and what each is given.
    fn subject_instead(&self) -> &'static [&'static str] {
        &[]
    }
    /// Whether words of this field, right behind the words of another one, only say what that
    /// one is for: "Họ và tên người được khen thưởng", "Đơn vị đề nghị khen".
    fn qualifies(&self, _field: &str) -> bool {
        false
    }
    /// Whether columns under one heading may each tell a whole value, which are told together: a
    /// post in the party and one in the office.
    fn adds_up(&self, _field: &str) -> bool {
        false
    }
    /// The field that "Ngày", "Tháng" and "Năm" over three columns mean where nothing over them
    /// says of what.
    fn dated(&self) -> Option<&'static str> {
        None
    }
    /// Words of a field that count only in a heading that says nothing else: "Xã, phường" heads a
    /// column of places, "Xã Mỹ Khánh" is one.
    fn alone(&self) -> &'static [(&'static str, &'static str)] {
        &[]
    }
    /// Whether each column of this field holds a value of its own, side by side: figures of a
    /// quarter and of the year so far.
    fn each(&self, _field: &str) -> bool {
        false
    }
    /// The field that a heading names by what it is, where no phrase names it for sure: a
    /// period, a ward or the name of an indicator over a column of figures.
    fn heading(&self, _text: &str) -> Option<&'static str> {
        None
    }
    /// Whether figures tell a record from a heading, as in reports: a row without any is none,
    /// whatever its words are like.
    fn by_figures(&self) -> bool {
        false
    }
    /// Whether a text is a unit of measure and nothing else; a row of them belongs to a header.
    fn measures(&self, _text: &str) -> bool {
        false
    }
    /// Whether a row that begins like this is a sum of others; `subject` is the field of its
    /// text. Asked only where figures tell records.
    fn sums(&self, _subject: &str, _text: &str) -> bool {
        false
    }
    /// Whether `text` (tidied) looks like a value of `field`.
    fn fits(&self, field: &str, text: &str) -> Fit;
    /// Whether `text` alone in a row would be a record (a person's name), not a heading.
    fn names_record(&self, text: &str) -> bool;
    /// Whether `text` alone in a row would be a heading of rows, and how high such headings
    /// stand: 0 for the kinds of record, 1 for the places they come from.
    fn heads_group(&self, text: &str) -> Option<u8>;
}

/// Words found in a header cell: the fields they may stand for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Indexes into [`Vocabulary::fields`]; more than one where the words are ambiguous.
    pub fields: Vec<usize>,
    /// Whether the words name the field for sure.
    pub strong: bool,
    /// How many words were matched.
    pub length: usize,
    /// Whether they count only where nothing else is said.
    pub alone: bool,
}

/// Words of a heading that say nothing about the column.
fn is_filler(token: &Token) -> bool {
    let fillers = [
        "và", "hoặc", "hay", "của", "các", "những", "được", "người", "theo", "hiện", "nay", "cho",
        "ghi", "rõ", "đầy", "đủ", "nếu", "có", "từng", "mỗi", "kèm",
    ];
    fillers.contains(&token.marked.as_str())
}

/// The words of each phrase of a list.
fn phrases_of(list: &'static str) -> impl Iterator<Item = Vec<Token>> {
    list.split(',')
        .map(tokens::of)
        .filter(|tokens| !tokens.is_empty())
}

/// A vocabulary made ready for matching.
pub struct Lexicon<'v> {
    /// The vocabulary itself.
    pub words: &'v dyn Vocabulary,
    phrases: HashMap<String, Vec<Phrase>>,
    labels: Vec<(usize, Vec<Token>)>,
}

struct Phrase {
    tokens: Vec<Token>,
    field: usize,
    strong: bool,
    alone: bool,
}

impl<'v> Lexicon<'v> {
    /// Prepares a vocabulary. Cheap enough to be done once for each file.
    pub fn new(words: &'v dyn Vocabulary) -> Lexicon<'v> {
        let mut phrases: HashMap<String, Vec<Phrase>> = HashMap::new();
        let mut learn = |field: usize, list: &'static str, strong: bool, alone: bool| {
            for tokens in phrases_of(list) {
                let first = tokens[0].plain.clone();
                let phrase = Phrase {
                    tokens,
                    field,
                    strong,
                    alone,
                };
                phrases.entry(first).or_default().push(phrase);
            }
        };
        for (field, entry) in words.fields().iter().enumerate() {
            learn(field, entry.strong, true, false);
            learn(field, entry.weak, false, false);
            let alone = words.alone().iter().filter(|(code, _)| *code == entry.code);
            alone.for_each(|(_, list)| learn(field, list, false, true));
        }
        for list in phrases.values_mut() {
            list.sort_by_key(|phrase| std::cmp::Reverse(phrase.tokens.len()));
        }
        let labels = words.labels().iter().enumerate();
        let labels = labels.flat_map(|(at, label)| phrases_of(label.phrases).map(move |p| (at, p)));
        Lexicon {
            words,
            phrases,
            labels: labels.collect(),
        }
    }

    /// What a field's column is to the table.
    pub(super) fn role(&self, field: usize) -> Role {
        self.words.fields()[field].role
    }

    /// Index of the field with this code.
    pub fn field(&self, code: &str) -> Option<usize> {
        self.words
            .fields()
            .iter()
            .position(|field| field.code == code)
    }

    /// What the words of one header cell stand for, in their order. Words in brackets count only
    /// where those outside say nothing.
    pub fn read(&self, text: &str) -> Vec<Hit> {
        let (outside, inside) = tokens::split_brackets(text);
        let hits = self.scan(&tokens::of(&outside));
        if hits.is_empty() {
            self.scan(&tokens::of(&inside))
        } else {
            hits
        }
    }

    /// Like [`Lexicon::read`], but nothing where most words are unknown: a sentence that happens
    /// to hold a known word heads no column.
    pub fn read_heading(&self, text: &str) -> Vec<Hit> {
        let (outside, _) = tokens::split_brackets(text);
        if outside.chars().count() > 90 {
            return Vec::new();
        }
        let tokens = tokens::of(&outside);
        let mut hits = self.read(text);
        let said = tokens.iter().filter(|token| !is_filler(token)).count();
        let all: usize = hits.iter().map(|hit| hit.length).sum();
        if all < said {
            hits.retain(|hit| !hit.alone);
        }
        if let Some(hit) = self.named(text, tokens.len(), &hits) {
            return vec![hit];
        }
        let known: usize = hits.iter().map(|hit| hit.length).sum();
        let aside = hits
            .iter()
            .flat_map(|hit| &hit.fields)
            .all(|&at| self.role(at) == Role::Aside);
        if known * 2 < tokens.len() + usize::from(aside) {
            return Vec::new();
        }
        if known < said {
            // "Cơ quan ban hành" is no plain "Cơ quan".
            hits.iter_mut().for_each(|hit| hit.strong = false);
        }
        hits
    }

    /// What the heading names by what it is, unless a phrase names a field for sure and says it all.
    fn named(&self, text: &str, words: usize, hits: &[Hit]) -> Option<Hit> {
        let known: usize = hits.iter().map(|hit| hit.length).sum();
        let sure = hits.iter().any(|hit| hit.strong) && known >= words;
        let field = self.words.heading(text).filter(|_| !sure)?;
        Some(Hit {
            fields: vec![self.field(field)?],
            strong: true,
            length: words.max(1),
            alone: false,
        })
    }

    /// The label whose words this sub-header is, as an index into [`Vocabulary::labels`].
    pub fn label(&self, text: &str) -> Option<usize> {
        let (outside, _) = tokens::split_brackets(text);
        let tokens = tokens::of(&outside);
        let found = self
            .labels
            .iter()
            .find(|(_, words)| tokens::same(&tokens, words));
        found.map(|(at, _)| *at)
    }

    fn scan(&self, tokens: &[Token]) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let Some(hit) = self.longest(&tokens[at..]) else {
                at += 1;
                continue;
            };
            let apart = tokens[at].apart;
            at += hit.length;
            match hits.last_mut() {
                Some(left) if !apart && self.belongs_to(&hit, left) => left.length += hit.length,
                _ => hits.push(hit),
            }
        }
        hits
    }

    /// Whether words only say what the words before them are for.
    fn belongs_to(&self, hit: &Hit, left: &Hit) -> bool {
        let field = |at: &usize| &self.words.fields()[*at];
        let aside = left.fields.iter().all(|at| field(at).role == Role::Aside);
        aside
            || hit
                .fields
                .iter()
                .all(|at| self.words.qualifies(field(at).code))
    }

    fn longest(&self, tokens: &[Token]) -> Option<Hit> {
        let list = self.phrases.get(&tokens[0].plain)?;
        let fitting = |phrase: &&Phrase| tokens::begins(tokens, &phrase.tokens);
        let length = list.iter().find(fitting)?.tokens.len();
        let mut hit = Hit {
            fields: Vec::new(),
            strong: false,
            length,
            alone: true,
        };
        let all = || list.iter().filter(|phrase| phrase.tokens.len() == length);
        // "Nam" may be "Năm" typed without marks, but not where it is a word of its own.
        let exact = |phrase: &&Phrase| tokens::spells(tokens, &phrase.tokens);
        let spelled = all().any(|phrase| exact(&phrase));
        for phrase in all().filter(|phrase| match spelled {
            true => exact(phrase),
            false => fitting(phrase),
        }) {
            hit.strong |= phrase.strong;
            hit.alone &= phrase.alone;
            hit.fields.push(phrase.field);
        }
        hit.fields.dedup();
        Some(hit)
    }
}
