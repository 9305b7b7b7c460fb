//! How papers look: margins, sizes and the points on which rules and offices differ.
//!
//! Every open point is a field with a default by profile, so that a setting can change it without
//! touching a template. Which profile a document takes (issuer and date decide) is not decided
//! here.

use serde::{Deserialize, Serialize};

use crate::BUILT_IN;

/// The set of rules that a document follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Profile {
    /// Party documents dated before 3/4/2018, by the earlier guidance of the Central Office.
    PartyOld,
    /// Party documents by Hướng dẫn 36-HD/VPTW (3/4/2018).
    PartyHd36,
    /// Party documents by Hướng dẫn 05-HD/VPTW (2026); the sizes are those of HD 36.
    PartyHd05,
    /// State documents by Nghị định 30/2020/NĐ-CP.
    StateNd30,
    /// The Fatherland Front and mass organisations, set like the State's.
    Front,
}

/// Everything about the look of one document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PaperStyle {
    /// The rules these values were taken from.
    pub profile: Profile,
    /// Margins of an upright page.
    pub portrait: Margins,
    /// Margins of a page on its side; neither set of rules gives them.
    pub landscape: Margins,
    /// The number at the head of each page but the first.
    pub page_number: PageNumber,
    /// The head of the first page.
    pub letterhead: LetterheadStyle,
    /// Titles.
    pub title: TitleStyle,
    /// Appendix headings.
    pub appendix: AppendixStyle,
    /// Running text.
    pub body: BodyStyle,
    /// Tables.
    pub table: TableStyle,
    /// Recipients and signature.
    pub signature: SignatureStyle,
    /// The family of its letters: [`crate::BUILT_IN`], or one that was installed
    /// ([`crate::install_font`]); where it is neither, the built-in one is taken.
    pub font: String,
    /// Whether the paper is printed on both sides and bound: even pages then have their left and
    /// right margins changed over (HD 36-HD/VPTW: left 15 mm, right 30 mm on the back).
    pub mirrored: bool,
    /// The name of a booklet, which runs at the head of each page but the first, with the chapter;
    /// none leaves both out.
    #[serde(default)]
    pub running_head: Option<String>,
    /// A small line at the foot of each page, worded, such as the revision and the checksum of what
    /// is printed; none leaves it out.
    pub stamp: Option<String>,
}

/// Distances from the sheet's edges in millimetres.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Margins {
    /// From the upper edge.
    pub top: f64,
    /// From the lower edge.
    pub bottom: f64,
    /// From the left edge, where the paper is bound.
    pub left: f64,
    /// From the right edge.
    pub right: f64,
}

/// The page number, centred in the top margin, never on the first page.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct PageNumber {
    /// Size in points.
    pub size_pt: f64,
    /// From the sheet's upper edge to the baseline, in millimetres (Party: 10).
    pub baseline_mm: f64,
}

/// A short line that closes a head or a title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// One asterisk.
    Asterisk,
    /// Five hyphens.
    Hyphens,
    /// A thin rule two fifths as long as the text above it (NĐ 30: a third to a half).
    Rule,
}

/// The head of the first page: two cells side by side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LetterheadStyle {
    /// Width of the issuer's cell in millimetres.
    pub left_mm: f64,
    /// Width of the cell at the right in millimetres.
    pub right_mm: f64,
    /// Size of superior and issuer in points.
    pub issuer_pt: f64,
    /// What closes the issuer's name.
    pub issuer_mark: Mark,
    /// The first line at the right.
    pub nation: String,
    /// Its size in points.
    pub nation_pt: f64,
    /// The second line at the right; the Party has none.
    pub motto: Option<String>,
    /// Its size in points.
    pub motto_pt: f64,
    /// Size of the number in points.
    pub number_pt: f64,
    /// Size of place and date in points.
    pub place_date_pt: f64,
    /// Size of what a letter is about, under its number, in points.
    pub regarding_pt: f64,
    /// Whether that is italic (Party) or upright (State).
    pub regarding_italic: bool,
}

/// Titles, centred.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct TitleStyle {
    /// Size of a document's kind in points.
    pub kind_pt: f64,
    /// Size of a document's subject in points.
    pub subject_pt: f64,
    /// Size of an attached list's kind, subject and parent line in points.
    pub attached_pt: f64,
    /// What closes the title.
    pub mark: Mark,
}

/// Appendix headings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppendixStyle {
    /// The word before the number.
    pub word: String,
    /// How the number is written.
    pub numbering: Numbering,
}

/// How an appendix is numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Numbering {
    /// 1, 2, 3.
    Arabic,
    /// I, II, III.
    Roman,
}

/// Running text.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct BodyStyle {
    /// Size in points.
    pub size_pt: f64,
    /// How far the first line is set in, in millimetres.
    pub first_line_mm: f64,
    /// From baseline to baseline in points.
    pub line_pt: f64,
    /// Space between paragraphs in points.
    pub paragraph_gap_pt: f64,
    /// Whether legal grounds are italic; the Party's sources disagree.
    pub ground_italic: bool,
}

/// Tables.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct TableStyle {
    /// Size of the header row in points.
    pub header_pt: f64,
    /// Size of all other rows in points.
    pub body_pt: f64,
    /// Space between a rule and the text beside it in millimetres.
    pub padding_mm: f64,
}

/// Recipients and signature.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SignatureStyle {
    /// The words above the recipients.
    pub recipients_label: String,
    /// Their size in points.
    pub label_pt: f64,
    /// How they are set.
    pub label: LabelLook,
    /// Size of the recipients in points.
    pub recipients_pt: f64,
    /// Size of authority, position and name in points.
    pub signer_pt: f64,
    /// Whether the position is bold (State) or not (Party).
    pub position_bold: bool,
    /// Room to sign and seal in, in millimetres.
    pub room_mm: f64,
}

/// How the words above the recipients are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LabelLook {
    /// Upright with a line under them (Party).
    Underlined,
    /// Bold italic (State).
    BoldItalic,
}

impl Profile {
    /// The default look by these rules.
    ///
    /// Sources: Hướng dẫn 36-HD/VPTW and 05-HD/VPTW for the Party, Nghị định 30/2020/NĐ-CP,
    /// Phụ lục I for the State. Widths of the letterhead's cells are ours: they hold the usual
    /// names without a break.
    #[must_use]
    pub fn style(self) -> PaperStyle {
        match self {
            Self::PartyOld => party_old(),
            Self::PartyHd36 | Self::PartyHd05 => party(self),
            Self::StateNd30 | Self::Front => state(self),
        }
    }
}

const SHEET_MARGINS: Margins = Margins {
    top: 20.0,
    bottom: 20.0,
    left: 30.0,
    right: 15.0,
};

const PAGE_NUMBER: PageNumber = PageNumber {
    size_pt: 14.0,
    baseline_mm: 10.0,
};

const TABLE: TableStyle = TableStyle {
    header_pt: 12.0,
    body_pt: 12.0,
    padding_mm: 1.2,
};

/// Before HD 36 a handbook gives 25/25/35/15 mm (low confidence); all else as later.
fn party_old() -> PaperStyle {
    let mut style = party(Profile::PartyOld);
    style.set_portrait(Margins {
        top: 25.0,
        bottom: 25.0,
        left: 35.0,
        right: 15.0,
    });
    style
}

impl PaperStyle {
    /// Sets the margins of an upright page; the letterhead's cells share what is left between them
    /// in their old proportion.
    pub fn set_portrait(&mut self, margins: Margins) {
        let room = |margins: Margins| A4_MM - margins.left - margins.right;
        let share = room(margins) / room(self.portrait);
        self.letterhead.left_mm *= share;
        self.letterhead.right_mm *= share;
        self.portrait = margins;
    }

    /// Whether even pages get their side margins changed over when both sides are printed: a rule
    /// of the Party only.
    #[must_use]
    pub fn mirrors(&self) -> bool {
        match self.profile {
            Profile::PartyOld | Profile::PartyHd36 | Profile::PartyHd05 => true,
            Profile::StateNd30 | Profile::Front => false,
        }
    }
}

/// Width of an upright A4 sheet.
const A4_MM: f64 = 210.0;

fn party(profile: Profile) -> PaperStyle {
    PaperStyle {
        profile,
        portrait: SHEET_MARGINS,
        landscape: SHEET_MARGINS,
        page_number: PAGE_NUMBER,
        letterhead: LetterheadStyle {
            left_mm: 78.0,
            right_mm: 87.0,
            issuer_pt: 14.0,
            issuer_mark: Mark::Asterisk,
            nation: "ĐẢNG CỘNG SẢN VIỆT NAM".into(),
            nation_pt: 15.0,
            motto: None,
            motto_pt: 14.0,
            number_pt: 14.0,
            place_date_pt: 14.0,
            regarding_pt: 12.0,
            regarding_italic: true,
        },
        title: TitleStyle {
            kind_pt: 16.0,
            subject_pt: 14.0,
            attached_pt: 14.0,
            mark: Mark::Hyphens,
        },
        appendix: AppendixStyle {
            word: "Phụ lục".into(),
            numbering: Numbering::Arabic,
        },
        body: BodyStyle {
            size_pt: 14.0,
            first_line_mm: 10.0,
            line_pt: 19.0,
            paragraph_gap_pt: 6.0,
            ground_italic: false,
        },
        table: TABLE,
        signature: SignatureStyle {
            recipients_label: "Nơi nhận:".into(),
            label_pt: 14.0,
            label: LabelLook::Underlined,
            recipients_pt: 12.0,
            signer_pt: 14.0,
            position_bold: false,
            room_mm: 27.0,
        },
        font: BUILT_IN.to_owned(),
        mirrored: false,
        running_head: None,
        stamp: None,
    }
}

fn state(profile: Profile) -> PaperStyle {
    PaperStyle {
        profile,
        portrait: SHEET_MARGINS,
        landscape: SHEET_MARGINS,
        page_number: PAGE_NUMBER,
        letterhead: LetterheadStyle {
            left_mm: 68.0,
            right_mm: 97.0,
            issuer_pt: 13.0,
            issuer_mark: Mark::Rule,
            nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM".into(),
            nation_pt: 13.0,
            motto: Some("Độc lập - Tự do - Hạnh phúc".into()),
            motto_pt: 14.0,
            number_pt: 13.0,
            place_date_pt: 14.0,
            regarding_pt: 12.0,
            regarding_italic: false,
        },
        title: TitleStyle {
            kind_pt: 14.0,
            subject_pt: 14.0,
            attached_pt: 14.0,
            mark: Mark::Rule,
        },
        appendix: AppendixStyle {
            word: "Phụ lục".into(),
            numbering: Numbering::Roman,
        },
        body: BodyStyle {
            size_pt: 14.0,
            first_line_mm: 10.0,
            line_pt: 19.0,
            paragraph_gap_pt: 6.0,
            ground_italic: true,
        },
        table: TABLE,
        signature: SignatureStyle {
            recipients_label: "Nơi nhận:".into(),
            label_pt: 12.0,
            label: LabelLook::BoldItalic,
            recipients_pt: 11.0,
            signer_pt: 14.0,
            position_bold: true,
            room_mm: 27.0,
        },
        font: BUILT_IN.to_owned(),
        mirrored: false,
        running_head: None,
        stamp: None,
    }
}
