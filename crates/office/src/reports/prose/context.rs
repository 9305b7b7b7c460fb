//! What holds beyond one sentence: the title, the heading, the sentence before, and the periods and
//! units that they name.

use std::rc::Rc;

use chrono::{Datelike, NaiveDate};
use viet::prose::{Sentence, Token};

use super::candidate::{SaidPeriod, SaidUnit, Told};
use super::period::{Stretch, nearest, said, stretches};
use super::place::places;
use super::read::first_day;
use super::role::is_of_tasks;
use super::scene::{Backdrop, keyed};
use crate::reports::catalogue::Indicator;

/// The title is looked for in so many sentences.
const TITLE: usize = 12;

/// A longer line is no heading.
const HEADING: usize = 240;

/// What is known while a text is read.
#[derive(Debug, Default)]
pub(super) struct Context {
    /// The first whole date.
    pub(super) day: Option<NaiveDate>,
    title_period: Option<Stretch>,
    title_unit: Option<String>,
    heading_period: Option<Stretch>,
    heading_unit: Option<String>,
    before_period: Option<Stretch>,
    before_unit: Option<String>,
    own_periods: Vec<(usize, Stretch)>,
    own_units: Vec<(usize, String)>,
    backdrop: Backdrop,
    heading_plan: bool,
    own_plan: bool,
    earlier: Vec<Option<&'static Indicator>>,
    paragraph: Option<usize>,
    count: usize,
}

impl Context {
    /// Begins a sentence.
    pub(super) fn enter(
        &mut self,
        sentence: &Sentence,
        text: &str,
        tokens: &[Token],
        figures: bool,
    ) {
        self.count += 1;
        let anew = self.paragraph != Some(sentence.paragraph);
        self.paragraph = Some(sentence.paragraph);
        self.backdrop.before = match anew {
            true => "".into(),
            false => Rc::clone(&self.backdrop.sentence),
        };
        if anew {
            (self.before_period, self.before_unit) = (None, None);
            self.earlier.clear();
        } else {
            self.before_period = self
                .own_periods
                .last()
                .map(|(_, said)| *said)
                .or(self.before_period);
            self.before_unit = self
                .own_units
                .last()
                .map(|(_, name)| name.clone())
                .or(self.before_unit.take());
        }
        if self.day.is_none() {
            self.day = first_day(text);
        }
        self.backdrop.enter(tokens);
        self.backdrop.unmarked = tokens.len() > 3 && text.is_ascii();
        self.own_periods = stretches(tokens);
        let name = |place: &std::ops::Range<usize>| {
            let (first, last) = (tokens[place.start].start, tokens[place.end - 1].end);
            viet::text::clean(&text[first - sentence.span.start..last - sentence.span.start])
        };
        self.own_units = places(tokens)
            .iter()
            .map(|place| (place.start, name(place)))
            .collect();
        self.heading(sentence, text, figures);
        if self.count <= TITLE {
            self.title(sentence.alone, text.ends_with(':'));
        }
    }

    /// The lines at the beginning that stand alone say what the text is of; so does the line that
    /// ends "… báo cáo như sau:".
    fn title(&mut self, alone: bool, colon: bool) {
        if alone {
            let period = self.own_periods.first().map(|(_, said)| *said);
            self.title_period = self.title_period.or(period);
        }
        if alone || colon || self.count <= 2 {
            let unit = self.own_units.first().map(|(_, name)| name.clone());
            self.title_unit = self.title_unit.take().or(unit);
        }
    }

    /// A line by itself without figures stands over what follows, and so does one that ends with a
    /// colon.
    fn heading(&mut self, sentence: &Sentence, text: &str, figures: bool) {
        let colon = text.ends_with(':');
        let over = (sentence.alone && !figures) || colon;
        let entry = text.starts_with(['-', '+', '*', '•', '–']);
        if over && text.len() <= HEADING && (colon || !entry) {
            self.backdrop.heading = Rc::clone(&self.backdrop.sentence);
            self.heading_plan = is_of_tasks(&self.backdrop.heading);
            self.heading_period = self.own_periods.first().map(|(_, said)| *said);
            self.heading_unit = self.own_units.first().map(|(_, name)| name.clone());
        }
        self.own_plan = sentence.alone && is_of_tasks(&self.backdrop.sentence) && !figures;
    }

    /// Ends a sentence.
    pub(super) fn leave(&mut self, earlier: Vec<Option<&'static Indicator>>) {
        if !earlier.is_empty() {
            self.earlier = earlier;
        }
    }

    /// What was told before, for a sentence that goes on with its worth ("Tổng trị giá …").
    pub(super) fn opening(&self, tokens: &[Token]) -> Vec<Option<&'static Indicator>> {
        let start = keyed(&tokens[..tokens.len().min(6)]);
        let goes_on = [
            "tổng trị giá",
            "trị giá",
            "tổng giá trị",
            "với tổng",
            "tổng kinh phí",
            "tổng số tiền",
        ];
        match goes_on.iter().any(|words| start.starts_with(words)) {
            true => self.earlier.clone(),
            false => Vec::new(),
        }
    }

    pub(super) fn backdrop(&self) -> &Backdrop {
        &self.backdrop
    }

    pub(super) fn planned(&self) -> bool {
        self.heading_plan || self.own_plan
    }

    /// The period of what stands at that token.
    pub(super) fn period_at(&self, at: usize) -> Option<SaidPeriod> {
        let own = nearest(&self.own_periods, at).map(|said| (said, Told::Sentence));
        let (stretch, told) = own
            .or(self.before_period.map(|said| (said, Told::Before)))
            .or(self.heading_period.map(|said| (said, Told::Heading)))
            .or(self.title_period.map(|said| (said, Told::Title)))?;
        Some(said(stretch, told, self.year(), self.day))
    }

    /// The unit that the words before that token name, else those around it.
    pub(super) fn unit_at(&self, at: usize) -> Option<SaidUnit> {
        let before = self.own_units.iter().rfind(|(place, _)| *place < at);
        let own = before.or_else(|| self.own_units.first());
        let of = |name: &Option<String>, told| name.clone().map(|text| SaidUnit { text, told });
        own.map(|(_, text)| SaidUnit {
            text: text.clone(),
            told: Told::Sentence,
        })
        .or_else(|| of(&self.before_unit, Told::Before))
        .or_else(|| of(&self.heading_unit, Told::Heading))
        .or_else(|| of(&self.title_unit, Told::Title))
    }

    /// The year of periods that are named without one.
    fn year(&self) -> Option<i32> {
        let titled = match self.title_period {
            Some(Stretch::Named(said)) => said.year,
            Some(Stretch::ToDate(year)) => year,
            None => None,
        };
        titled.or(self.day.map(|day| day.year()))
    }

    pub(super) fn title_period(&self) -> Option<SaidPeriod> {
        Some(said(self.title_period?, Told::Title, self.year(), self.day))
    }

    pub(super) fn title_unit(&self) -> Option<SaidUnit> {
        let text = self.title_unit.clone()?;
        Some(SaidUnit {
            text,
            told: Told::Title,
        })
    }
}
