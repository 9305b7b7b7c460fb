//! Cell formats: a marked cell keeps its number format, font, borders and alignment and gets the
//! fill of its mark (ECMA-376 part 1, 18.8).

use std::collections::HashMap;
use std::fmt::Write;

use super::xml::{Edit, edited, find, with_attribute};
use super::{Patched, Tone, Trouble};

/// Cell formats of a workbook at most; Excel itself stops at 64,000 of them.
const MOST: usize = 63_900;

/// A look that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Look {
    /// The cell format of this number with the fill of a mark.
    Marked(u32, Tone),
    /// The heading of the added sheet.
    Title,
    /// A line under the title.
    Plain,
    /// The header row of the list.
    Heading,
    /// Running text of the list.
    Wrapped,
    /// A link of the list.
    Link,
    /// A line of the list with the fill of its mark.
    Toned(Tone),
}

/// The cell formats of a workbook, and those that are added.
pub(super) struct Styles {
    text: String,
    known: usize,
    wanted: Vec<Look>,
    numbers: HashMap<Look, u32>,
}

const EMPTY: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>\
<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>\
<fill><patternFill patternType=\"gray125\"/></fill></fills>\
<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\
<cellXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs>\
<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

impl Styles {
    /// The formats of this part; of a workbook without one, or with one that knows no cell
    /// formats, a plain one in the main namespace.
    pub(super) fn read(part: Option<String>, main: &str) -> Patched<Styles> {
        let text = match part {
            Some(text) if find(&text, &["styleSheet", "cellXfs"])?.is_some() => text,
            Some(_) => return Err(Trouble::Unfit("styles without cell formats")),
            None => EMPTY.replace(
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                main,
            ),
        };
        let formats = find(&text, &["styleSheet", "cellXfs"])?;
        let known = formats.map_or(0, |(_, children)| children.len());
        match known {
            0 => Err(Trouble::Unfit("styles without cell formats")),
            _ => Ok(Styles {
                text,
                known,
                wanted: Vec::new(),
                numbers: HashMap::new(),
            }),
        }
    }

    /// The number of the cell format with this look.
    pub(super) fn number(&mut self, look: Look) -> Patched<u32> {
        let look = match look {
            Look::Marked(base, tone) if base as usize >= self.known => Look::Marked(0, tone),
            look => look,
        };
        if let Some(number) = self.numbers.get(&look) {
            return Ok(*number);
        }
        let number = self.known + self.wanted.len();
        if number > MOST {
            return Err(Trouble::Unfit("too many cell formats"));
        }
        self.wanted.push(look);
        self.numbers.insert(look, number as u32);
        Ok(number as u32)
    }

    /// The part with all looks that were asked for.
    pub(super) fn finish(self) -> Patched<String> {
        let text = &self.text;
        let part = |name| find(text, &["styleSheet", name]);
        let formats = part("cellXfs")?;
        let (formats, known) = formats.ok_or(Trouble::Unfit("styles without cell formats"))?;
        let p = formats.prefix.as_str();
        let mut edits = Vec::new();
        let fills = "fills";
        let fill = match part(fills)? {
            Some((element, children)) => {
                let added = [Tone::Doubtful, Tone::Refused].map(|tone| filling(p, tone));
                edits.push(element.append(text, &added.concat()));
                edits.extend(counted(text, &element, children.len() + 2));
                children.len()
            }
            None => return Err(Trouble::Unfit("styles without fills")),
        };
        let font = match part("fonts")? {
            Some((element, children)) => {
                edits.push(element.append(text, &fonts(p)));
                edits.extend(counted(text, &element, children.len() + 4));
                children.len()
            }
            None => return Err(Trouble::Unfit("styles without fonts")),
        };
        let border = match part("borders")? {
            Some((element, children)) => {
                edits.push(element.append(text, &thin(p)));
                edits.extend(counted(text, &element, children.len() + 1));
                children.len()
            }
            None => return Err(Trouble::Unfit("styles without borders")),
        };
        let mut added = String::new();
        for look in &self.wanted {
            let toned = |tone: Tone| fill + usize::from(tone == Tone::Refused);
            match look {
                Look::Marked(base, tone) => {
                    let own = &known[*base as usize];
                    let tag = own.tag(text);
                    let tag = with_attribute(tag, "fillId", &toned(*tone).to_string());
                    added += &with_attribute(&tag, "applyFill", "1");
                    added += &text[own.open.end..own.close.end];
                }
                Look::Title => plain(&mut added, p, (font + 1, 0, 0), "vertical=\"center\""),
                Look::Plain => plain(&mut added, p, (font, 0, 0), "vertical=\"center\""),
                Look::Heading => {
                    let centred = "horizontal=\"center\" vertical=\"center\" wrapText=\"1\"";
                    plain(&mut added, p, (font + 2, 0, border), centred);
                }
                Look::Wrapped => plain(&mut added, p, (font, 0, border), TOP),
                Look::Link => plain(&mut added, p, (font + 3, 0, border), TOP),
                Look::Toned(tone) => plain(&mut added, p, (font, toned(*tone), border), TOP),
            }
        }
        edits.push(formats.append(text, &added));
        edits.extend(counted(text, &formats, known.len() + self.wanted.len()));
        merged(text, edits)
    }
}

const TOP: &str = "vertical=\"top\" wrapText=\"1\"";

fn plain(out: &mut String, p: &str, (font, fill, border): (usize, usize, usize), alignment: &str) {
    let filled = if fill > 0 { " applyFill=\"1\"" } else { "" };
    write!(
        out,
        "<{p}xf numFmtId=\"0\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{border}\" applyFont=\"1\" applyBorder=\"1\"{filled} \
         applyAlignment=\"1\"><{p}alignment {alignment}/></{p}xf>"
    )
    .expect("a string takes every text");
}

/// A thin line on every side.
fn thin(p: &str) -> String {
    let side =
        |name: &str| format!("<{p}{name} style=\"thin\"><{p}color rgb=\"FF999999\"/></{p}{name}>");
    let sides = ["left", "right", "top", "bottom"].map(side).concat();
    format!("<{p}border>{sides}<{p}diagonal/></{p}border>")
}

fn filling(p: &str, tone: Tone) -> String {
    let colour = match tone {
        Tone::Doubtful => "FFFFE699",
        Tone::Refused => "FFFF9C9C",
    };
    format!(
        "<{p}fill><{p}patternFill patternType=\"solid\"><{p}fgColor rgb=\"{colour}\"/>\
         <{p}bgColor indexed=\"64\"/></{p}patternFill></{p}fill>"
    )
}

/// Text, title, heading and link of the list.
fn fonts(p: &str) -> String {
    let font = |head: &str, size: u32, colour: &str| {
        format!(
            "<{p}font>{head}<{p}sz val=\"{size}\"/>{colour}<{p}name val=\"Times New Roman\"/>\
             <{p}family val=\"1\"/></{p}font>"
        )
    };
    let (bold, underlined) = (format!("<{p}b/>"), format!("<{p}u/>"));
    let blue = format!("<{p}color rgb=\"FF0B57A4\"/>");
    [
        font("", 12, ""),
        font(&bold, 14, ""),
        font(&bold, 12, ""),
        font(&underlined, 12, &blue),
    ]
    .concat()
}

/// The element's count, where it says one.
fn counted(text: &str, element: &super::xml::Element, count: usize) -> Option<Edit> {
    let tag = element.tag(text);
    super::xml::attribute(tag, "count")?;
    let tag = with_attribute(tag, "count", &count.to_string());
    Some(Edit(element.open.clone(), tag))
}

/// A change of an empty element's tag and its new children touch the same stretch: such styles
/// are not worth a rule of their own.
fn merged(text: &str, edits: Vec<Edit>) -> Patched<String> {
    let mut ranges: Vec<_> = edits.iter().map(|edit| edit.0.clone()).collect();
    ranges.sort_by_key(|range| range.start);
    match ranges.windows(2).any(|pair| pair[0].end > pair[1].start) {
        true => Err(Trouble::Unfit("styles without fonts or fills")),
        false => Ok(edited(text, edits)),
    }
}
