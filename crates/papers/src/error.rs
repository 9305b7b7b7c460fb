//! Why a paper could not be made: a closed set of codes with their parameters. No words for
//! people; those are chosen where the program meets them.

/// A refusal of this crate.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum PaperError {
    /// The person at the other end stopped the work.
    #[error("stopped on request")]
    Cancelled,
    /// A row has another number of cells than the table has columns.
    #[error("row {row} of table {table} has {found} cells, {expected} columns")]
    RowShape {
        /// Which table of the document, from 1.
        table: usize,
        /// Which row of that table, from 1.
        row: usize,
        /// Columns of the table.
        expected: usize,
        /// Cells of the row.
        found: usize,
    },
    /// A total's first cell holds a value, so its label has no place.
    #[error("total row {row} of table {table} has no empty leading cell")]
    TotalWithoutLabelCell {
        /// Which table of the document, from 1.
        table: usize,
        /// Which row of that table, from 1.
        row: usize,
    },
    /// The columns are wider than the page between its margins.
    #[error("table {table} is {width_mm} mm wide, the page holds {page_mm} mm")]
    TooWide {
        /// Which table of the document, from 1.
        table: usize,
        /// Its width in millimetres.
        width_mm: f64,
        /// Room on the page in millimetres.
        page_mm: f64,
    },
    /// A mark of a chart has another number of figures than the chart has series, or there are more
    /// series than can be told apart (then none are found).
    #[error("a mark of chart {chart} has {found} figures, {expected} series")]
    ChartShape {
        /// Which chart of the document, from 1.
        chart: usize,
        /// Series of the chart.
        expected: usize,
        /// Figures of the mark.
        found: usize,
    },
    /// The document has no such page.
    #[error("page {page} of {pages}")]
    NoSuchPage {
        /// The page asked for, from 0.
        page: usize,
        /// How many there are.
        pages: usize,
    },
    /// Tags were wished for and the list is laid out in stretches, which have none.
    #[error("a list of more than {most} rows has no tags")]
    TooLongToTag {
        /// The most rows of a list with tags.
        most: usize,
    },
    /// A rule of PDF/A would be broken.
    #[error("no PDF/A: {detail}")]
    NotArchival {
        /// The exporter's words, for the log; may be empty.
        detail: String,
    },
    /// There is not one card to lay out.
    #[error("no cards")]
    NoCards,
    /// A sheet of a size that no paper has.
    #[error("a sheet of {width_mm} × {height_mm} mm")]
    SheetSize {
        /// Its width in millimetres.
        width_mm: f64,
        /// Its height in millimetres.
        height_mm: f64,
    },
    /// The grid of cards does not lie on the sheet.
    #[error("the cards need {width_mm} × {height_mm} mm of the sheet")]
    CardsOffSheet {
        /// What they reach to from the left edge, in millimetres.
        width_mm: f64,
        /// What they reach to from the upper edge, in millimetres.
        height_mm: f64,
    },
    /// A printer's offset beyond what is one.
    #[error("an offset of {x_mm} × {y_mm} mm")]
    OffsetTooLarge {
        /// To the right, in millimetres.
        x_mm: f64,
        /// Downwards, in millimetres.
        y_mm: f64,
    },
    /// A measure of a field that cannot be one: not a number, no width, no size.
    #[error("field {field} has an impossible measure")]
    FieldMeasure {
        /// The field's name.
        field: String,
    },
    /// The bytes are no PNG or JPEG picture, or a damaged one.
    #[error("not a picture")]
    NotAPicture,
    /// A picture of more bytes or dots than are taken.
    #[error("a picture of {bytes} bytes")]
    PictureTooLarge {
        /// Its length.
        bytes: usize,
    },
    /// The layout engine refused; this is a fault of ours.
    #[error("layout: {detail}")]
    Layout {
        /// The engine's words, for the log.
        detail: String,
    },
    /// A writer refused; this is a fault of ours.
    #[error("writing: {detail}")]
    Write {
        /// The writer's words, for the log.
        detail: String,
    },
}
