//! What there is to do to a package, worked out before anything is written: which cells of which
//! parts, which names and ids are free, what the parts that name others will say.

use std::collections::{BTreeMap, HashSet};
use std::io::{Read, Seek};

use super::book::{self, Dialect};
use super::comments::Comment;
use super::listing::Line;
use super::package::{Relations, Source};
use super::worksheet::Cells;
use super::{COMMENTS, Mark, MarkJob, Patched, Trouble};
use crate::preflight::Profile;

/// What there is to do, before anything is written.
pub(super) struct Book {
    pub(super) dialect: Dialect,
    pub(super) main: String,
    /// The changed list of sheets.
    pub(super) workbook: String,
    pub(super) relations: Relations,
    /// The changed relations of the workbook.
    pub(super) related: String,
    pub(super) types: String,
    /// The changed content types.
    pub(super) typed: String,
    pub(super) styles: (String, Option<String>),
    /// The part of the added sheet.
    pub(super) list: String,
    pub(super) sheets: Vec<Marks>,
    /// Names of the worksheets, by index.
    pub(super) names: Vec<String>,
    /// Cells that carry a mark for another, by index of the mark.
    pub(super) anchors: Vec<(u32, u32)>,
    /// Whether some cells have no comment of their own.
    pub(super) many: bool,
}

/// The marks of one worksheet.
pub(super) struct Marks {
    pub(super) part: String,
    pub(super) relations: Relations,
    pub(super) cells: Cells,
    pub(super) comments: Vec<Comment>,
    /// Parts of its comments and its drawing where there were none, and the relations' ids.
    pub(super) comments_part: (String, bool),
    pub(super) drawing: (String, String),
}

impl Book {
    pub(super) fn open<R: Read + Seek>(
        package: &mut Source<R>,
        job: &MarkJob,
        profiles: &[Profile],
    ) -> Patched<Book> {
        let root = package.relations("")?;
        let main = root
            .of_kind("officeDocument")
            .ok_or(Trouble::Unfit("no workbook"))?;
        let (dialect, main) = (Dialect::of(&main.full), main.target.clone());
        let folder = main.rsplit_once('/').map_or("", |parts| parts.0);
        let folder = if folder.is_empty() {
            String::new()
        } else {
            format!("{folder}/")
        };
        let workbook = package.text(&main)?.ok_or(Trouble::Unfit("no workbook"))?;
        let types = package
            .text(TYPES)?
            .ok_or(Trouble::Unfit("no list of content types"))?;
        let relations = package.relations(&main)?;
        let listed = book::sheets(&workbook)?;
        let worksheets: Vec<(&String, &str)> = listed
            .iter()
            .filter_map(|(name, id)| {
                let relation = relations.by_id(id).filter(|own| own.kind == "worksheet")?;
                Some((name, relation.target.as_str()))
            })
            .collect();
        let names: Vec<String> = worksheets.iter().map(|(name, _)| (*name).clone()).collect();
        let all: Vec<String> = listed.iter().map(|(name, _)| name.clone()).collect();
        let mut anchors = Vec::new();
        let mut found: BTreeMap<usize, BTreeMap<(u32, u32), Vec<&Mark>>> = BTreeMap::new();
        for mark in &job.marks {
            let index = place(job, &names, mark.sheet)?;
            let anchor = anchor(profiles.get(index), mark);
            anchors.push(anchor);
            found
                .entry(index)
                .or_default()
                .entry(anchor)
                .or_default()
                .push(mark);
        }
        let mut new = Vec::new();
        let (mut room, mut many) = (COMMENTS, false);
        let mut sheets: Vec<Marks> = Vec::new();
        for (index, cells) in found {
            let part = worksheets[index].1.to_owned();
            if sheets
                .iter()
                .any(|other| other.part.eq_ignore_ascii_case(&part))
            {
                return Err(Trouble::Unfit("one part for two sheets"));
            }
            many |= cells.len() > room;
            let marks = Marks::of(package, &folder, part, &cells, room)?;
            room = room.saturating_sub(cells.len());
            if !marks.comments_part.1 {
                new.push((marks.comments_part.0.clone(), book::COMMENTS));
            }
            sheets.push(marks);
        }
        let list = package.free(&format!("{folder}worksheets/sheet"), "xml");
        new.push((list.clone(), book::WORKSHEET));
        let id = relations.free_id("rIdSdv");
        let mut added = vec![(id.clone(), "worksheet", list.clone())];
        let styles = match relations.of_kind("styles") {
            Some(relation) => (relation.target.clone(), package.text(&relation.target)?),
            None => {
                let part = package.free(&format!("{folder}styles"), "xml");
                new.push((part.clone(), book::STYLES));
                added.push((relations.free_id("rIdSdvStyles"), "styles", part.clone()));
                (part, None)
            }
        };
        let name = book::free_name(&job.words.sheet, &all);
        Ok(Book {
            workbook: book::with_sheet(&workbook, dialect, &name, &id)?,
            related: book::related(&relations, dialect, &added)?,
            typed: book::typed(&types, &new)?,
            dialect,
            main,
            relations,
            types,
            styles,
            list,
            sheets,
            names,
            anchors,
            many,
        })
    }

    /// Entries that are written anew, or may be: a sheet says late which drawing is of comments.
    pub(super) fn written_anew<R: Read + Seek>(&self, package: &Source<R>) -> HashSet<usize> {
        let own = [&self.main, &self.relations.part, &self.styles.0];
        let mut parts: Vec<&String> = own.to_vec();
        for sheet in &self.sheets {
            parts.extend([&sheet.part, &sheet.relations.part, &sheet.comments_part.0]);
            let drawings = sheet
                .relations
                .list
                .iter()
                .filter(|r| r.kind == "vmlDrawing");
            parts.extend(drawings.map(|relation| &relation.target));
        }
        parts
            .into_iter()
            .filter_map(|part| package.index(part))
            .collect()
    }

    pub(super) fn lines<'a>(&'a self, job: &'a MarkJob) -> Vec<Line<'a>> {
        let marks = job.marks.iter().zip(&self.anchors);
        marks
            .map(|(mark, cell)| Line {
                sheet: place(job, &self.names, mark.sheet).map_or("", |at| &self.names[at]),
                cell: *cell,
                mark,
            })
            .collect()
    }

    pub(super) fn title<'a>(&self, job: &'a MarkJob) -> Vec<&'a str> {
        let many = self.many.then_some(job.words.many.as_str());
        job.words
            .title
            .iter()
            .map(String::as_str)
            .chain(many)
            .collect()
    }
}

/// Where a package lists the types of its parts.
pub(super) const TYPES: &str = "[Content_Types].xml";

/// The worksheet of that index: by its name, which readers of all sorts agree on.
fn place(job: &MarkJob, names: &[String], sheet: usize) -> Patched<usize> {
    let wished = job
        .sheets
        .get(sheet)
        .ok_or(Trouble::Unfit("a mark on no sheet"))?;
    let named = names.iter().position(|name| name == wished);
    named.ok_or(Trouble::Unfit("a sheet that is not there"))
}

/// The cell that shows what is written in a merged rectangle.
fn anchor(profile: Option<&Profile>, mark: &Mark) -> (u32, u32) {
    let merges = profile.map_or(&[][..], |profile| &profile.merges);
    let around = merges.iter().find(|area| area.contains(mark.row, mark.col));
    around.map_or((mark.row, mark.col), |area| {
        (area.first_row, area.first_col)
    })
}

impl Marks {
    fn of<R: Read + Seek>(
        package: &mut Source<R>,
        folder: &str,
        part: String,
        marked: &BTreeMap<(u32, u32), Vec<&Mark>>,
        room: usize,
    ) -> Patched<Marks> {
        package
            .index(&part)
            .ok_or(Trouble::Unfit("a sheet without a part"))?;
        let relations = package.relations(&part)?;
        let mut cells = Cells::new();
        for ((row, col), marks) in marked {
            let tone = marks.iter().map(|mark| mark.tone).max();
            cells
                .entry(*row)
                .or_default()
                .extend(tone.map(|tone| (*col, tone)));
        }
        let comments = marked.iter().take(room).map(|((row, col), marks)| Comment {
            row: *row,
            col: *col,
            text: reasons(marks),
        });
        let comments = comments.collect();
        let comments_part = match relations.of_kind("comments") {
            Some(relation) => (relation.target.clone(), true),
            None => (package.free(&format!("{folder}comments"), "xml"), false),
        };
        let drawing = package.free(&format!("{folder}drawings/vmlDrawing"), "vml");
        let id = relations.free_id("rIdSdvNotes");
        Ok(Marks {
            part,
            relations,
            cells,
            comments,
            comments_part,
            drawing: (drawing, id),
        })
    }
}

/// What is said of a cell, each reason once.
fn reasons(marks: &[&Mark]) -> String {
    let mut said: Vec<&str> = Vec::new();
    for mark in marks {
        if !said.contains(&mark.reason.as_str()) {
            said.push(&mark.reason);
        }
    }
    said.join("\n")
}
