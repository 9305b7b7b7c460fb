//! A family in its four styles, with the widths of its letters.

use std::cell::RefCell;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use typst::foundations::Bytes;
use typst::layout::Abs;
use typst::text::{Font, FontBook, FontVariant, FontVariations};
use typst::utils::LazyHash;

use super::Face;

/// The name of the family that is part of the program.
pub const BUILT_IN: &str = "Tinos";

/// A missing glyph prints as a box about this wide, in em.
const MISSING_EM: f64 = 0.8;

/// Four styles of one family, in the order of [`Face`].
pub(crate) struct Typeface {
    /// As offices and word processors name it.
    family: String,
    fonts: Vec<Font>,
    book: LazyHash<FontBook>,
    /// Advance widths in em for each style and each character of the basic plane; 0 for combining
    /// marks, NaN for what the style cannot print.
    advances: Vec<Vec<f32>>,
}

static TINOS: LazyLock<Arc<Typeface>> = LazyLock::new(|| {
    let files: [&'static [u8]; 4] = [
        include_bytes!("../../fonts/Tinos-Regular.ttf"),
        include_bytes!("../../fonts/Tinos-Bold.ttf"),
        include_bytes!("../../fonts/Tinos-Italic.ttf"),
        include_bytes!("../../fonts/Tinos-BoldItalic.ttf"),
    ];
    let built_in = |file| Font::new(Bytes::new(file), 0).expect("the built-in font is a font");
    Arc::new(Typeface::new(BUILT_IN, files.map(built_in).into()))
});

/// Families that were found on this machine since the program started.
static INSTALLED: RwLock<Vec<Arc<Typeface>>> = RwLock::new(Vec::new());

thread_local! {
    /// The typeface that is measured in now. Which one it is goes with the document; were it handed
    /// through every measuring function, each form would have to carry it about.
    static CURRENT: RefCell<Arc<Typeface>> = RefCell::new(Arc::clone(&TINOS));
}

/// The typeface that is measured in now.
pub(crate) fn current() -> Arc<Typeface> {
    CURRENT.with_borrow(Arc::clone)
}

/// Does some work in the typeface of a family; in the built-in one where that family is not
/// installed.
pub(crate) fn in_typeface<T>(family: &str, work: impl FnOnce() -> T) -> T {
    struct Back(Arc<Typeface>);
    impl Drop for Back {
        fn drop(&mut self) {
            CURRENT.with_borrow_mut(|current| std::mem::swap(current, &mut self.0));
        }
    }
    let before = CURRENT.replace(Typeface::of(family));
    let _back = Back(before);
    work()
}

impl Typeface {
    /// Four styles of a family, regular first, then bold, italic and bold italic.
    pub(super) fn new(family: &str, fonts: Vec<Font>) -> Self {
        Self {
            family: family.to_owned(),
            book: LazyHash::new(FontBook::from_fonts(fonts.iter())),
            advances: fonts.iter().cloned().map(advances).collect(),
            fonts,
        }
    }

    /// The installed typeface of that family, or the built-in one.
    pub(crate) fn of(family: &str) -> Arc<Self> {
        installed(family).unwrap_or_else(|| Arc::clone(&TINOS))
    }

    /// What the layout engine calls the family.
    pub(crate) fn engine_name(&self) -> &str {
        &self.fonts[0].info().family
    }

    pub(crate) fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    pub(crate) fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// The width of a letter in em.
    pub(super) fn advance(&self, c: char, face: Face) -> f64 {
        let em = lookup(&self.advances[face as usize], c);
        if em.is_nan() {
            MISSING_EM
        } else {
            f64::from(em)
        }
    }

    /// Whether each style has a glyph for the character.
    pub(super) fn has(&self, c: char) -> bool {
        self.advances.iter().all(|table| !lookup(table, c).is_nan())
    }
}

/// The typeface of that family, if it is built in or was installed.
pub(super) fn installed(family: &str) -> Option<Arc<Typeface>> {
    let is = |known: &Typeface| known.family.eq_ignore_ascii_case(family);
    if is(&TINOS) {
        return Some(Arc::clone(&TINOS));
    }
    let all = INSTALLED.read().unwrap_or_else(PoisonError::into_inner);
    all.iter().find(|known| is(known)).cloned()
}

/// Keeps a typeface for as long as the program runs.
pub(super) fn keep(typeface: Typeface) {
    let mut all = INSTALLED.write().unwrap_or_else(PoisonError::into_inner);
    all.push(Arc::new(typeface));
}

fn lookup(table: &[f32], c: char) -> f32 {
    table.get(c as usize).copied().unwrap_or(f32::NAN)
}

fn advances(font: Font) -> Vec<f32> {
    let face = font.instantiate(
        FontVariant::default(),
        Abs::pt(12.0),
        &FontVariations::default(),
    );
    let mut table = vec![f32::NAN; 0x1_0000];
    let maps = face
        .ttf()
        .tables()
        .cmap
        .iter()
        .flat_map(|cmap| cmap.subtables);
    for map in maps.filter(|map| map.is_unicode()) {
        map.codepoints(|code| {
            let width = map
                .glyph_index(code)
                .and_then(|glyph| face.x_advance(glyph.0));
            if let (Some(place), Some(width)) = (table.get_mut(code as usize), width) {
                *place = width.get() as f32;
            }
        });
    }
    table
}
