//! The comments of a sheet (ECMA-376 part 1, 18.7): those that are there stay, reasons are added
//! to them or beside them.

use super::xml::{Edit, Element, address, attribute, edited, escaped, find, reference};
use super::{Patched, Trouble};

/// A reason beside its cell.
pub(super) struct Comment {
    pub(super) row: u32,
    pub(super) col: u32,
    pub(super) text: String,
}

/// The part with the new comments, and the cells that had none before.
pub(super) fn added(
    part: Option<&str>,
    main: &str,
    author: &str,
    comments: &[Comment],
) -> Patched<(String, Vec<(u32, u32)>)> {
    let empty = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <comments xmlns=\"{main}\"><authors></authors><commentList></commentList></comments>"
    );
    let text = part.unwrap_or(&empty);
    let broken = || Trouble::Unfit("comments without a list");
    let (authors, known) = find(text, &["comments", "authors"])?.ok_or_else(broken)?;
    let (list, old) = find(text, &["comments", "commentList"])?.ok_or_else(broken)?;
    let p = list.prefix.as_str();
    let mine = known.len();
    let author = format!("<{p}author>{}</{p}author>", escaped(author));
    let mut edits = vec![authors.append(text, &author)];
    let (mut new, mut shapes) = (String::new(), Vec::new());
    let place = |element: &Element| address(&attribute(element.tag(text), "ref")?);
    let old: std::collections::HashMap<_, _> = old
        .iter()
        .filter_map(|element| Some((place(element)?, element)))
        .collect();
    for comment in comments {
        match old.get(&(comment.row, comment.col)) {
            Some(element) => edits.extend(longer(text, element, &comment.text)?),
            None => {
                new += &fresh(p, mine, comment);
                shapes.push((comment.row, comment.col));
            }
        }
    }
    edits.push(list.append(text, &new));
    Ok((edited(text, edits), shapes))
}

fn fresh(p: &str, author: usize, comment: &Comment) -> String {
    let place = reference(comment.row, comment.col);
    format!(
        "<{p}comment ref=\"{place}\" authorId=\"{author}\" shapeId=\"0\"><{p}text>{}</{p}text></{p}comment>",
        run(p, &comment.text)
    )
}

fn run(p: &str, text: &str) -> String {
    format!(
        "<{p}r><{p}rPr><{p}sz val=\"10\"/><{p}rFont val=\"Tahoma\"/><{p}family val=\"2\"/></{p}rPr>\
         <{p}t xml:space=\"preserve\">{}</{p}t></{p}r>",
        escaped(text)
    )
}

/// One more run behind what the comment says, unless it says it already.
fn longer(text: &str, element: &Element, reason: &str) -> Patched<Vec<Edit>> {
    let own = &text[element.whole()];
    if own.contains(&escaped(reason)) {
        return Ok(Vec::new());
    }
    let Some((said, children)) = find(own, &["comment", "text"])? else {
        return Err(Trouble::Unfit("a comment without text"));
    };
    let p = said.prefix.as_str();
    let mut inner: Vec<Edit> = children
        .iter()
        .filter(|child| child.name == "t")
        .map(|plain| {
            Edit(
                plain.whole(),
                format!("<{p}r>{}</{p}r>", &own[plain.whole()]),
            )
        })
        .collect();
    // What may follow the runs (phonetic text) comes after ours.
    let behind = children
        .iter()
        .find(|child| ["rPh", "phoneticPr"].contains(&child.name.as_str()));
    let more = run(p, &format!("\n{reason}"));
    inner.push(match behind {
        Some(child) => Edit(child.open.start..child.open.start, more),
        None => said.append(own, &more),
    });
    Ok(vec![Edit(element.whole(), edited(own, inner))])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(row: u32, col: u32, text: &str) -> Comment {
        Comment {
            row,
            col,
            text: text.to_owned(),
        }
    }

    #[test]
    fn comments_that_are_there_stay_and_take_the_reason() {
        let part = "<comments><authors><author>An</author></authors><commentList>\
                    <comment ref=\"B2\" authorId=\"0\"><text><t>Xem lại</t></text></comment>\
                    <comment ref=\"C3\" authorId=\"0\"><text><r><t>cũ</t></r></text></comment>\
                    </commentList></comments>";
        let new = [at(2, 2, "thiếu tên"), at(3, 3, "cũ"), at(4, 4, "a < b")];
        let (text, shapes) = added(Some(part), "m", "Sổ", &new).unwrap();
        assert_eq!(shapes, [(4, 4)]);
        assert!(text.contains("<author>An</author><author>Sổ</author></authors>"));
        assert!(text.contains("<text><r><t>Xem lại</t></r><r>"));
        assert!(text.contains("\nthiếu tên</t></r></text>"));
        assert!(text.contains("ref=\"D4\" authorId=\"1\""));
        assert!(text.contains("a &lt; b"));
        assert!(text.contains(
            "<comment ref=\"C3\" authorId=\"0\"><text><r><t>cũ</t></r></text></comment>"
        ));
    }
}
