//! One print: which lines, on which layouts, from which one on; and what somebody has to look at.

use std::collections::HashMap;

use papers::{Card, Cards, Fitted, Why, fit};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::decided::Decided;
use super::fill::LineText;
use super::{Pattern, RECOGNITION, kind_of, nothing};
use crate::awards::blank::layout::{Accommodation, Chooser, accommodated, as_card_field};
use crate::awards::blank::{BlankLayout, blank_layout};
use crate::awards::decision::{AwardLine, Decision};
use crate::awards::said::said;
use crate::awards::subject::SubjectKind;
use crate::models::ModelWords;
use crate::office::Reading;
use crate::print::{own_family, refused};
use crate::words::keys;
use crate::{Code, Failure, Result};

/// What is asked of a print.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct BlankOrder {
    /// The form: `awards.certificate`.
    pub form: String,
    /// The decision; of certificates of recognition the year.
    pub decision: i64,
    /// Name of the layout; none chooses for each line.
    pub layout: Option<String>,
    /// Only recipients of this kind.
    pub subject: Option<SubjectKind>,
    /// The first card that is printed, from 1; 0 is the first. Cards before it came out already.
    pub from: u32,
    /// So many cards at most.
    pub count: Option<u32>,
    /// Only these, by their numbers from 1.
    pub only: Vec<u32>,
    /// To the right, in millimetres; steps of a tenth.
    pub offset_x_mm: f64,
    /// Down, in millimetres; steps of a tenth.
    pub offset_y_mm: f64,
    /// Whether cards with texts that do not fit are printed too.
    pub with_misfits: bool,
}

/// A card of a print.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PrintedLine {
    /// Its number among those who could be printed, from 1.
    pub number: u32,
    /// The line of the decision.
    pub line: i64,
    /// Whom it names.
    pub name: String,
    /// Name of its layout.
    pub layout: String,
    /// Whether that layout was chosen for this recipient alone.
    pub own: bool,
    /// Whether it is printed, or left out because something does not fit.
    pub printed: bool,
}

/// A text that does not fit: "phải xem lại".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlankMisfit {
    /// The card's number.
    pub number: u32,
    /// The line of the decision.
    pub line: i64,
    /// Whom it names.
    pub name: String,
    /// The field.
    pub field: String,
    /// What is wrong: `too_wide`, `too_high`, `off_page`, `overlaps`, `missing_glyphs`.
    pub why: String,
    /// The same in words.
    pub text: String,
}

/// A print that is ready to be laid out.
#[derive(Debug, Clone)]
pub struct BlankPrint {
    /// The cards that are printed; none when nothing fits.
    pub fitted: Option<Fitted>,
    /// Its name.
    pub title: String,
    /// The decision's number.
    pub number: String,
    /// All cards that were asked for, printed or not.
    pub lines: Vec<PrintedLine>,
    /// What somebody has to look at.
    pub misfits: Vec<BlankMisfit>,
    /// What is to be known of the whole print: the office's typeface is not on this machine.
    pub notice: Option<String>,
    /// The picture of the first card's blank.
    pub scan: Option<i64>,
    /// What each printed card answers to the tokens of a file's name: its tokens' values.
    pub(super) said: Vec<HashMap<&'static str, String>>,
}

/// A line with its layout.
pub(super) struct Chosen<'a> {
    pub(super) number: u32,
    pub(super) decision: &'a Decision,
    pub(super) line: &'a AwardLine,
    pub(super) layout: BlankLayout,
    pub(super) own: bool,
}

/// Fills the layouts that an order asks for.
///
/// # Errors
/// `nothing_to_print` where no line is left; `no_such_layout`; `blank_sheets_differ` where layouts
/// on papers of different sizes are asked for at once; `no_such_form`; those of measures.
pub fn made(reading: &Reading, order: &BlankOrder) -> Result<BlankPrint> {
    let of = Decided::of(reading, order)?;
    let chosen = chosen(reading, order, &of.decisions)?;
    one_paper(&chosen)?;
    let family = own_family(reading)?;
    of_chosen(&chosen, (&of.gold, &of.own, &of.models), order, family)
}

/// The lines that are asked for, each with its layout.
///
/// # Errors
/// `nothing_to_print`, `no_such_layout`, `no_such_form`.
pub(super) fn chosen<'a>(
    reading: &Reading,
    order: &BlankOrder,
    decisions: &'a [Decision],
) -> Result<Vec<Chosen<'a>>> {
    let kind = kind_of(&order.form)?;
    let named = order.layout.as_deref().filter(|name| !name.is_empty());
    let named = named.map(|name| blank_layout(reading, name)).transpose()?;
    // Certificates of recognition are of a year: no line of one decision has a layout of its own.
    let own_of = match order.form == RECOGNITION {
        true => 0,
        false => order.decision,
    };
    let chooser = Chooser::of(reading, kind, own_of)?;
    let mut chosen = Vec::new();
    for (number, decision, line) in wanted(decisions, order) {
        let layout = match &named {
            Some(layout) => layout.clone(),
            None if order.form == RECOGNITION => chooser.of_recognition()?.clone(),
            None => chooser.choose(line, &decision.issuer)?.clone(),
        };
        chosen.push(Chosen {
            number,
            decision,
            line,
            layout,
            own: named.is_none() && chooser.is_own(line),
        });
    }
    if chosen.is_empty() {
        let first = decisions.first();
        return Err(nothing(first.map_or("", |decision| &decision.number)));
    }
    Ok(chosen)
}

/// The lines that still stand, numbered, of the kind and among the numbers that are asked for.
fn wanted<'a>(
    decisions: &'a [Decision],
    order: &BlankOrder,
) -> Vec<(u32, &'a Decision, &'a AwardLine)> {
    let lines = decisions
        .iter()
        .flat_map(|decision| decision.lines.iter().map(move |line| (decision, line)));
    let standing = lines.filter(|(_, line)| {
        line.revoked.is_none() && order.subject.is_none_or(|kind| kind == line.subject_kind)
    });
    let numbered = (1..).zip(standing);
    let asked = |number: u32| {
        number >= order.from && (order.only.is_empty() || order.only.contains(&number))
    };
    let most = order.count.map_or(usize::MAX, |count| count as usize);
    let wanted = numbered.filter(|(number, _)| asked(*number));
    let wanted = wanted.map(|(number, (decision, line))| (number, decision, line));
    wanted.take(most).collect()
}

fn one_paper(chosen: &[Chosen<'_>]) -> Result<()> {
    let first = &chosen[0].layout;
    let other = chosen
        .iter()
        .find(|one| one.layout.content.paper != first.content.paper);
    match other {
        None => Ok(()),
        Some(other) => Err(Failure::new(Code::BlankSheetsDiffer)
            .with("one", &first.name)
            .with("other", &other.layout.name)),
    }
}

/// Numbers of the golden book, what is different for one line, models: by line.
pub(super) type Own<'a> = (
    &'a HashMap<i64, String>,
    &'a HashMap<(i64, i64, String), Accommodation>,
    &'a HashMap<i64, ModelWords>,
);

/// The cards of chosen lines; there is at least one.
pub(super) fn of_chosen(
    chosen: &[Chosen<'_>],
    own: Own<'_>,
    order: &BlankOrder,
    (font, notice): (String, Option<String>),
) -> Result<BlankPrint> {
    let decision = chosen[0].decision;
    let title = title(decision, &order.form);
    let mut cards = Vec::with_capacity(chosen.len());
    let mut told = Vec::with_capacity(chosen.len());
    for one in chosen {
        let text = LineText {
            decision: one.decision,
            line: one.line,
            gold: own.0.get(&one.line.key).map_or("", String::as_str),
            model: own.2.get(&one.line.key),
        };
        cards.push(card(&one.layout, &text, own.1)?);
        told.push(in_file_name(&text));
    }
    let tenth = |value: f64| (value * 10.0).round() / 10.0;
    let fitted = fit(Cards {
        title: title.clone(),
        font,
        created: decision.date,
        sheet: chosen[0].layout.content.paper.sheet(),
        offset_mm: (tenth(order.offset_x_mm), tenth(order.offset_y_mm)),
        cards,
    })
    .map_err(refused)?;
    let misfits = misfits(&fitted, chosen);
    let bad = |number: u32| misfits.iter().any(|misfit| misfit.number == number);
    let lines: Vec<PrintedLine> = chosen
        .iter()
        .map(|one| PrintedLine {
            number: one.number,
            line: one.line.key,
            name: one.line.name.clone(),
            layout: one.layout.name.clone(),
            own: one.own,
            printed: order.with_misfits || !bad(one.number),
        })
        .collect();
    let said = lines.iter().zip(told).filter(|(line, _)| line.printed);
    let said = said.map(|(_, values)| values).collect();
    Ok(BlankPrint {
        fitted: fitted.only(|card| lines[card].printed),
        title,
        number: decision.number.clone(),
        misfits,
        notice,
        scan: chosen[0].layout.scan,
        said,
        lines,
    })
}

fn card(
    layout: &BlankLayout,
    text: &LineText<'_>,
    own: &HashMap<(i64, i64, String), Accommodation>,
) -> Result<Card> {
    let mut fields = Vec::with_capacity(layout.content.fields.len());
    for field in &layout.content.fields {
        let said = text.says(&Pattern::read(&field.pattern)?);
        let different = layout
            .key
            .and_then(|key| own.get(&(text.line.key, key, field.name.clone())));
        fields.push(match different {
            Some(to) => {
                let said = to.text.as_deref().unwrap_or(&said);
                as_card_field(&accommodated(field, to), said)
            }
            None => as_card_field(field, &said),
        });
    }
    Ok(Card {
        fields,
        strokes: Vec::new(),
    })
}

/// The tokens that make sense in a file's name.
fn in_file_name(text: &LineText<'_>) -> HashMap<&'static str, String> {
    let tokens = [
        "ten",
        "chuc_vu",
        "don_vi",
        "hinh_thuc",
        "so_qd",
        "ngay",
        "thang",
        "nam",
        "so_vang",
        "stt",
        "thu_tu",
    ];
    tokens.map(|token| (token, text.value(token))).into()
}

fn title(decision: &Decision, form: &str) -> String {
    let what = match form {
        "awards.envelope" => "Phong bì",
        "awards.place_cards" => "Thẻ tên",
        RECOGNITION => "Giấy công nhận",
        _ => "Giấy khen",
    };
    format!(
        "{what} theo Quyết định số {} ngày {}",
        decision.number,
        decision.date.format("%d-%m-%Y")
    )
}

fn misfits(fitted: &Fitted, chosen: &[Chosen<'_>]) -> Vec<BlankMisfit> {
    let told = fitted.misfits.iter().map(|misfit| {
        let one = &chosen[misfit.card];
        let field = misfit.field.as_str();
        let (why, text) = match &misfit.why {
            Why::TooWide => (
                "too_wide",
                said(keys::BLANKS_MISFIT_TOO_WIDE, [("field", field.into())]),
            ),
            Why::TooHigh => (
                "too_high",
                said(keys::BLANKS_MISFIT_TOO_HIGH, [("field", field.into())]),
            ),
            Why::OffPage => (
                "off_page",
                said(keys::BLANKS_MISFIT_OFF_PAGE, [("field", field.into())]),
            ),
            Why::Overlaps(other) => (
                "overlaps",
                said(
                    keys::BLANKS_MISFIT_OVERLAPS,
                    [("field", field.into()), ("other", other.as_str().into())],
                ),
            ),
            Why::MissingGlyphs(letters) => (
                "missing_glyphs",
                said(
                    keys::BLANKS_MISFIT_MISSING_GLYPHS,
                    [
                        ("field", field.into()),
                        ("letters", letters.as_str().into()),
                    ],
                ),
            ),
        };
        BlankMisfit {
            number: one.number,
            line: one.line.key,
            name: one.line.name.clone(),
            field: misfit.field.clone(),
            why: why.to_owned(),
            text,
        }
    });
    told.collect()
}
