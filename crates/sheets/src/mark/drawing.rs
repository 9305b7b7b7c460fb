//! The boxes of comments. Spreadsheet programs draw them from VML (ECMA-376 part 4, 19.4), of
//! which not all that is found in files is well-formed XML: what is there is added to as text.

use std::fmt::Write;

use memchr::memmem;

use super::xml::{attribute, with_attribute};
use super::{Patched, Trouble};
use crate::wire::LAST_COLUMN;

/// Ids of shapes come in blocks; each drawing names those it uses.
const BLOCK: u32 = 1024;

const KIND: &str = "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" \
    path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" \
    o:connecttype=\"rect\"/></v:shapetype>";

const NAMES: [(&str, &str); 3] = [
    ("xmlns:v", "urn:schemas-microsoft-com:vml"),
    ("xmlns:o", "urn:schemas-microsoft-com:office:office"),
    ("xmlns:x", "urn:schemas-microsoft-com:office:excel"),
];

/// The last id of a shape in a drawing.
pub(super) fn last_id(text: &str) -> u32 {
    let digits = |at: usize| {
        let rest = &text[at + MARK.len()..];
        let end = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        rest[..end].parse::<u32>().ok()
    };
    let ids = memmem::find_iter(text.as_bytes(), MARK);
    // An id near the end of what is possible is a lie that would leave no room.
    ids.filter_map(digits)
        .filter(|id| *id < 1 << 26)
        .max()
        .unwrap_or(0)
}

const MARK: &str = "_x0000_s";

/// The drawing with a box for each cell (row and column from 1). `last` is the highest id in the
/// workbook; it grows.
pub(super) fn with_boxes(
    part: Option<&str>,
    cells: &[(u32, u32)],
    last: &mut u32,
) -> Patched<String> {
    let first_block = *last / BLOCK + 1;
    let blocks = (cells.len() as u32).div_ceil(BLOCK - 1).max(1);
    let data: Vec<String> = (first_block..first_block + blocks)
        .map(|block| block.to_string())
        .collect();
    let data = data.join(",");
    let fresh;
    let text = match part {
        Some(text) => {
            fresh = with_blocks(text, &data);
            &fresh
        }
        None => {
            let names: String = NAMES
                .iter()
                .map(|(key, name)| format!(" {key}=\"{name}\""))
                .collect();
            fresh = format!(
                "<xml{names}><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"{data}\"/>\
                 </o:shapelayout></xml>"
            );
            &fresh
        }
    };
    let end = text
        .rfind("</xml>")
        .ok_or(Trouble::Unfit("a drawing without an end"))?;
    // A root that calls these names otherwise is told of them at each of our shapes.
    let head = &text[..text
        .find("<xml")
        .and_then(|at| Some(at + text[at..].find('>')?))
        .unwrap_or(0)];
    let missing: String = NAMES
        .iter()
        .filter(|(key, name)| {
            attribute(head.trim_start_matches(|c| c != '<'), key).as_deref() != Some(*name)
        })
        .map(|(key, name)| format!(" {key}=\"{name}\""))
        .collect();
    let mut out = text[..end].to_owned();
    if memmem::find(text.as_bytes(), b"_x0000_t202\"").is_none() {
        out += &KIND.replacen(" id=", &format!("{missing} id="), 1);
    }
    for (at, (row, col)) in (0u32..).zip(cells) {
        let id = (first_block + at / (BLOCK - 1)) * BLOCK + 1 + at % (BLOCK - 1);
        *last = id;
        shape(&mut out, &missing, id, *row, *col);
    }
    Ok(out + &text[end..])
}

/// The drawing's list of blocks with more of them.
fn with_blocks(text: &str, data: &str) -> String {
    let place = text.find(":idmap").and_then(|name| {
        let start = text[..name].rfind('<')?;
        Some(start..name + text[name..].find('>')? + 1)
    });
    let Some(place) = place else {
        return text.to_owned();
    };
    let tag = &text[place.clone()];
    let all = match attribute(tag, "data") {
        Some(old) if !old.trim().is_empty() => format!("{old},{data}"),
        _ => data.to_owned(),
    };
    let tag = with_attribute(tag, "data", &all);
    format!("{}{tag}{}", &text[..place.start], &text[place.end..])
}

fn shape(out: &mut String, names: &str, id: u32, row: u32, col: u32) {
    // A box stands beside its cell; in the last columns, left of it.
    let left = col.min(LAST_COLUMN - 6);
    let top = row.saturating_sub(2);
    write!(
        out,
        "<v:shape{names} id=\"{MARK}{id}\" type=\"#_x0000_t202\" style=\"position:absolute;\
         margin-left:60pt;margin-top:2pt;width:240pt;height:80pt;z-index:{z};visibility:hidden\" \
         fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>\
         <v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>\
         <v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>\
         <x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>\
         <x:Anchor>{left}, 12, {top}, 4, {right}, 24, {bottom}, 8</x:Anchor><x:AutoFill>False</x:AutoFill>\
         <x:Row>{row0}</x:Row><x:Column>{col0}</x:Column></x:ClientData></v:shape>",
        z = id % BLOCK,
        right = left + 4,
        bottom = top + 5,
        row0 = row - 1,
        col0 = col - 1,
    )
    .expect("a string takes every text");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn boxes_get_ids_that_nobody_has_and_the_drawing_names_their_blocks() {
        let old = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"\
                   ><o:shapelayout><o:idmap v:ext='edit' data='1'/></o:shapelayout>\
                   <v:shape id=\"_x0000_s1030\"><br></v:shape></xml>";
        let mut last = last_id(old);
        assert_eq!(last, 1030);
        let new = with_boxes(Some(old), &[(7, 2), (9, 3)], &mut last).unwrap();
        assert!(new.contains("data='1,2'"));
        assert!(new.contains("id=\"_x0000_s2049\"") && new.contains("id=\"_x0000_s2050\""));
        assert!(
            new.contains("<v:shape xmlns:x="),
            "the root does not know x"
        );
        assert!(new.contains("<br></v:shape>") && new.ends_with("</xml>"));
        assert_eq!(last, 2050);
        let fresh = with_boxes(None, &vec![(1, 1); 1500], &mut last).unwrap();
        assert!(fresh.contains("data=\"3,4\"") && fresh.contains("<v:shape id="));
    }
}
