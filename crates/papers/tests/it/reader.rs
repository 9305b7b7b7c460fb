//! Reads a PDF the way a ruler and a reader would: every piece of text with its place, size and
//! font, every straight line with its ends. Measures are millimetres from the upper left corner.

use std::collections::BTreeMap;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, ObjectId};

const MM: f64 = 25.4 / 72.0;

/// A page as it was printed.
#[derive(Debug)]
pub(crate) struct Page {
    /// In the order in which they were written.
    pub(crate) texts: Vec<Text>,
    /// Straight strokes.
    pub(crate) strokes: Vec<Stroke>,
}

/// Text printed in one go.
#[derive(Debug, Clone)]
pub(crate) struct Text {
    pub(crate) text: String,
    pub(crate) x: f64,
    pub(crate) baseline: f64,
    pub(crate) width: f64,
    pub(crate) size_pt: f64,
    pub(crate) font: String,
}

/// A straight stroke.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stroke {
    pub(crate) from: (f64, f64),
    pub(crate) to: (f64, f64),
}

/// Everything on one height.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) text: String,
    pub(crate) x: f64,
    pub(crate) right: f64,
    pub(crate) baseline: f64,
    pub(crate) size_pt: f64,
    pub(crate) font: String,
}

pub(crate) fn read(pdf: &[u8]) -> Vec<Page> {
    let document = Document::load_mem(pdf).expect("a PDF");
    let pages = document.get_pages();
    pages.values().map(|id| read_page(&document, *id)).collect()
}

impl Page {
    /// The lines from top to bottom; what stands on one height within `between` (mm from the left
    /// edge) is one line.
    pub(crate) fn lines_between(&self, between: (f64, f64)) -> Vec<Line> {
        let inside = |text: &&Text| text.x >= between.0 && text.x < between.1;
        let mut texts: Vec<&Text> = self.texts.iter().filter(inside).collect();
        texts.sort_by(|a, b| a.baseline.total_cmp(&b.baseline));
        let on_one_height = |a: &&Text, b: &&Text| b.baseline - a.baseline < 0.3;
        texts.chunk_by_mut(on_one_height).map(Line::of).collect()
    }

    pub(crate) fn lines(&self) -> Vec<Line> {
        self.lines_between((0.0, 1000.0))
    }

    /// The first line that contains some words.
    pub(crate) fn line(&self, words: &str) -> Line {
        let lines = self.lines();
        let found = lines.iter().find(|line| line.text.contains(words)).cloned();
        found.unwrap_or_else(|| panic!("no {words:?} in {:#?}", self.words()))
    }

    pub(crate) fn words(&self) -> Vec<String> {
        self.lines().into_iter().map(|line| line.text).collect()
    }

    /// Horizontal strokes as (left, right, height).
    pub(crate) fn rules(&self) -> Vec<(f64, f64, f64)> {
        let level = self
            .strokes
            .iter()
            .filter(|stroke| (stroke.from.1 - stroke.to.1).abs() < 0.01);
        level
            .map(|stroke| {
                (
                    stroke.from.0.min(stroke.to.0),
                    stroke.from.0.max(stroke.to.0),
                    stroke.from.1,
                )
            })
            .collect()
    }
}

impl Line {
    fn of(texts: &mut [&Text]) -> Self {
        texts.sort_by(|a, b| a.x.total_cmp(&b.x));
        let first = texts[0];
        let mut line = Self {
            text: String::new(),
            x: first.x,
            right: first.x,
            baseline: first.baseline,
            size_pt: first.size_pt,
            font: first.font.clone(),
        };
        texts.iter().for_each(|text| line.extend(text));
        line
    }

    fn extend(&mut self, text: &Text) {
        if text.x - self.right > 0.5 && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
        self.text.push_str(&text.text);
        self.right = text.x + text.width;
    }

    pub(crate) fn width(&self) -> f64 {
        self.right - self.x
    }

    pub(crate) fn middle(&self) -> f64 {
        f64::midpoint(self.x, self.right)
    }
}

type Matrix = [f64; 6];

/// `a` first, then `b`.
fn then(a: Matrix, b: Matrix) -> Matrix {
    [
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    ]
}

fn place(m: Matrix, x: f64, y: f64) -> (f64, f64) {
    (m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5])
}

struct Pen<'a> {
    fonts: &'a BTreeMap<Vec<u8>, Font>,
    /// Names of what is drawn from elsewhere and says nothing.
    wordless: Vec<Vec<u8>>,
    height_pt: f64,
    ctm: Matrix,
    kept: Vec<Matrix>,
    text: Matrix,
    font: Vec<u8>,
    size: f64,
    point: (f64, f64),
    path: Vec<Stroke>,
    page: Page,
}

fn read_page(document: &Document, id: ObjectId) -> Page {
    let page = document.get_dictionary(id).expect("a page");
    let resources = resolve(document, page.get(b"Resources").expect("resources"));
    let fonts = match resources.get(b"Font") {
        Ok(fonts) => read_fonts(document, resolve(document, fonts)),
        Err(_) => BTreeMap::new(),
    };
    let media = page
        .get(b"MediaBox")
        .and_then(Object::as_array)
        .expect("a media box");
    let mut pen = Pen {
        fonts: &fonts,
        wordless: wordless(document, resources),
        height_pt: number(&media[3]),
        ctm: [1.0, 0.0, 0.0, 1.0, 0.0, 0.0],
        kept: Vec::new(),
        text: [1.0, 0.0, 0.0, 1.0, 0.0, 0.0],
        font: Vec::new(),
        size: 0.0,
        point: (0.0, 0.0),
        path: Vec::new(),
        page: Page {
            texts: Vec::new(),
            strokes: Vec::new(),
        },
    };
    let content = document.get_page_content(id);
    for operation in Content::decode(&content).expect("operations").operations {
        pen.follow(&operation);
    }
    pen.page
}

/// Pictures, and drawings without text.
fn wordless(document: &Document, resources: &Dictionary) -> Vec<Vec<u8>> {
    let Ok(drawn) = resources.get(b"XObject") else {
        return Vec::new();
    };
    let says_nothing = |object: &Object| {
        let (_, object) = document.dereference(object).expect("an object");
        let stream = object.as_stream().expect("a stream");
        let kind = stream.dict.get(b"Subtype").and_then(Object::as_name);
        let content = || stream.decompressed_content().unwrap_or_default();
        kind.ok() == Some(b"Image") || !content().windows(2).any(|two| two == b"BT")
    };
    let all = resolve(document, drawn).iter();
    all.filter(|(_, object)| says_nothing(object))
        .map(|(name, _)| name.clone())
        .collect()
}

impl Pen<'_> {
    fn follow(&mut self, operation: &Operation) {
        let values = &operation.operands;
        match operation.operator.as_str() {
            "q" => self.kept.push(self.ctm),
            "Q" => self.ctm = self.kept.pop().expect("a kept state"),
            "cm" => self.ctm = then(matrix(values), self.ctm),
            "Tm" => self.text = matrix(values),
            "Tf" => {
                self.font = values[0].as_name().expect("a font name").to_vec();
                self.size = number(&values[1]);
            }
            "Tj" => self.show(values),
            "TJ" => self.show(values[0].as_array().expect("an array")),
            "m" => self.point = (number(&values[0]), number(&values[1])),
            "l" => self.line_to(number(&values[0]), number(&values[1])),
            // A filled shape has its edge stroked too.
            "S" | "B" => self.page.strokes.append(&mut self.path),
            "n" | "f" => self.path.clear(),
            "Do" if self.draws_no_words(&values[0]) => {}
            "Td" | "TD" | "T*" | "'" | "\"" | "Do" | "s" => {
                panic!("the reader does not know {}", operation.operator)
            }
            _ => {}
        }
    }

    fn draws_no_words(&self, drawn: &Object) -> bool {
        let name = drawn.as_name().expect("a name");
        self.wordless.iter().any(|known| known == name)
    }

    fn line_to(&mut self, x: f64, y: f64) {
        let from = self.on_paper(self.ctm, self.point.0, self.point.1);
        let to = self.on_paper(self.ctm, x, y);
        self.path.push(Stroke { from, to });
        self.point = (x, y);
    }

    fn show(&mut self, parts: &[Object]) {
        let font = self.fonts.get(&self.font).expect("a known font");
        let mut words = String::new();
        let mut units = 0.0;
        for part in parts {
            match part {
                Object::String(bytes, _) => {
                    for code in bytes
                        .chunks(2)
                        .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
                    {
                        words.push_str(font.letters.get(&code).map_or("\u{fffd}", String::as_str));
                        units += font.widths.get(&code).copied().unwrap_or(0.0);
                    }
                }
                shift => units -= number(shift),
            }
        }
        let matrix = then(self.text, self.ctm);
        let advance = units / 1000.0 * self.size;
        let (x, baseline) = self.on_paper(matrix, 0.0, 0.0);
        let (right, _) = self.on_paper(matrix, advance, 0.0);
        self.page.texts.push(Text {
            text: words,
            x,
            baseline,
            width: right - x,
            size_pt: self.size * matrix[0].hypot(matrix[1]),
            font: font.name.clone(),
        });
        self.text = then([1.0, 0.0, 0.0, 1.0, advance, 0.0], self.text);
    }

    fn on_paper(&self, matrix: Matrix, x: f64, y: f64) -> (f64, f64) {
        let (x, y) = place(matrix, x, y);
        (x * MM, (self.height_pt - y) * MM)
    }
}

struct Font {
    name: String,
    letters: BTreeMap<u16, String>,
    widths: BTreeMap<u16, f64>,
}

fn read_fonts(document: &Document, fonts: &Dictionary) -> BTreeMap<Vec<u8>, Font> {
    let read = |(name, font): (&Vec<u8>, &Object)| {
        (name.clone(), read_font(document, resolve(document, font)))
    };
    fonts.iter().map(read).collect()
}

fn read_font(document: &Document, font: &Dictionary) -> Font {
    let name = font
        .get(b"BaseFont")
        .and_then(Object::as_name)
        .expect("a name");
    let name = String::from_utf8_lossy(name);
    let cmap = font.get(b"ToUnicode").expect("a way back to letters");
    let (_, cmap) = document.dereference(cmap).expect("a map");
    let cmap = cmap
        .as_stream()
        .expect("a stream")
        .get_plain_content()
        .expect("a plain map");
    let below = font
        .get(b"DescendantFonts")
        .and_then(Object::as_array)
        .expect("a font below");
    let widths = resolve(document, &below[0]).get(b"W").expect("widths");
    let (_, widths) = document.dereference(widths).expect("widths");
    Font {
        name: name.split('+').next_back().unwrap_or_default().to_owned(),
        letters: read_letters(&String::from_utf8_lossy(&cmap)),
        widths: read_widths(widths.as_array().expect("an array")),
    }
}

/// The `<code> <letters>` pairs between `beginbfchar` and `endbfchar`.
fn read_letters(cmap: &str) -> BTreeMap<u16, String> {
    let mut letters = BTreeMap::new();
    for section in cmap.split("beginbfchar").skip(1) {
        let section = section.split("endbfchar").next().unwrap_or_default();
        for pair in section.lines().filter(|line| line.contains('<')) {
            let mut hex = pair
                .split(['<', '>'])
                .filter(|part| !part.trim().is_empty());
            let code = u16::from_str_radix(hex.next().expect("a code"), 16).expect("hex");
            letters.insert(code, utf16(hex.next().expect("letters")));
        }
    }
    assert!(!cmap.contains("beginbfrange"), "the reader knows no ranges");
    letters
}

fn utf16(hex: &str) -> String {
    let unit = |at: usize| u16::from_str_radix(&hex[at..at + 4], 16).expect("hex");
    let units: Vec<u16> = (0..hex.len()).step_by(4).map(unit).collect();
    String::from_utf16_lossy(&units)
}

/// Both forms of a width list: `first last width` and `first [width …]`.
fn read_widths(list: &[Object]) -> BTreeMap<u16, f64> {
    let mut widths = BTreeMap::new();
    let mut at = 0;
    while at < list.len() {
        let first = number(&list[at]) as u16;
        if let Object::Array(run) = &list[at + 1] {
            widths.extend((first..).zip(run.iter().map(number)));
            at += 2;
        } else {
            let last = number(&list[at + 1]) as u16;
            let width = number(&list[at + 2]);
            widths.extend((first..=last).map(|code| (code, width)));
            at += 3;
        }
    }
    widths
}

fn resolve<'a>(document: &'a Document, object: &'a Object) -> &'a Dictionary {
    let (_, object) = document.dereference(object).expect("an object");
    object.as_dict().expect("a dictionary")
}

fn matrix(values: &[Object]) -> Matrix {
    let numbers: Vec<f64> = values.iter().map(number).collect();
    numbers.try_into().expect("six numbers")
}

fn number(object: &Object) -> f64 {
    f64::from(object.as_float().expect("a number"))
}
