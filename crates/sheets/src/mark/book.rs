//! What a package says of its parts: content types, relations, the list of sheets. New parts are
//! added behind those that are there.

use super::package::Relations;
use super::xml::{Element, attribute, edited, escaped, find};
use super::{Patched, Trouble};

/// The namespaces of a workbook: those of ECMA-376, or of ISO 29500 strict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Dialect {
    pub(super) main: &'static str,
    pub(super) relations: &'static str,
}

const TRANSITIONAL: Dialect = Dialect {
    main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

const STRICT: Dialect = Dialect {
    main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
    relations: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/// The content types of parts that are added.
pub(super) const WORKSHEET: &str =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
pub(super) const COMMENTS: &str =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
pub(super) const STYLES: &str =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const DRAWING: &str = "application/vnd.openxmlformats-officedocument.vmlDrawing";

impl Dialect {
    /// The dialect of a package by the type of its relation to the workbook.
    pub(super) fn of(full: &str) -> Dialect {
        match full.starts_with(STRICT.relations) {
            true => STRICT,
            false => TRANSITIONAL,
        }
    }
}

/// The list of content types with these parts, and with drawings of comments.
pub(super) fn typed(text: &str, parts: &[(String, &str)]) -> Patched<String> {
    let (root, children) =
        find(text, &["Types"])?.ok_or(Trouble::Unfit("no list of content types"))?;
    let p = &root.prefix;
    let drawings = |child: &Element| {
        child.name == "Default"
            && attribute(child.tag(text), "Extension")
                .is_some_and(|e| e.eq_ignore_ascii_case("vml"))
    };
    let mut added = String::new();
    if !children.iter().any(drawings) {
        added += &format!("<{p}Default Extension=\"vml\" ContentType=\"{DRAWING}\"/>");
    }
    for (part, kind) in parts {
        added += &format!("<{p}Override PartName=\"/{part}\" ContentType=\"{kind}\"/>");
    }
    Ok(edited(text, vec![root.append(text, &added)]))
}

/// The content type of a part.
pub(super) fn type_of(text: &str, part: &str) -> Patched<Option<String>> {
    let Some((_, children)) = find(text, &["Types"])? else {
        return Ok(None);
    };
    let name = |child: &Element, key| attribute(child.tag(text), key).unwrap_or_default();
    let of_part = |child: &&Element| {
        child.name == "Override"
            && name(child, "PartName")
                .trim_start_matches('/')
                .eq_ignore_ascii_case(part)
    };
    let ending = part.rsplit('.').next().unwrap_or_default();
    let of_ending = |child: &&Element| {
        child.name == "Default" && name(child, "Extension").eq_ignore_ascii_case(ending)
    };
    let found = children
        .iter()
        .find(of_part)
        .or(children.iter().find(of_ending));
    Ok(found.map(|child| name(child, "ContentType")))
}

/// The ending of a workbook by the content type of its main part.
pub(super) fn ending(kind: &str) -> &'static str {
    match (kind.contains("template"), kind.contains("macroEnabled")) {
        (false, false) => "xlsx",
        (false, true) => "xlsm",
        (true, false) => "xltx",
        (true, true) => "xltm",
    }
}

/// The relations of a part with more: id, type and target from the root.
pub(super) fn related(
    relations: &Relations,
    dialect: Dialect,
    added: &[(String, &str, String)],
) -> Patched<String> {
    const EMPTY: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships \
        xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";
    let text = relations.text.as_deref().unwrap_or(EMPTY);
    let (root, _) = find(text, &["Relationships"])?.ok_or(Trouble::Unfit("no relations"))?;
    let p = &root.prefix;
    let more: String = added
        .iter()
        .map(|(id, kind, target)| {
            let full = format!("{}/{kind}", dialect.relations);
            format!("<{p}Relationship Id=\"{id}\" Type=\"{full}\" Target=\"/{target}\"/>")
        })
        .collect();
    Ok(edited(text, vec![root.append(text, &more)]))
}

/// The sheets of a workbook: name and id of the relation.
pub(super) fn sheets(text: &str) -> Patched<Vec<(String, String)>> {
    let (_, children) =
        find(text, &["workbook", "sheets"])?.ok_or(Trouble::Unfit("a workbook without sheets"))?;
    let named = children.iter().filter(|child| child.name == "sheet");
    let sheet = |child: &Element| {
        let tag = child.tag(text);
        // The prefix of the relation's id is the workbook's own choice.
        let id = attribute(tag, "id");
        (
            attribute(tag, "name").unwrap_or_default(),
            id.unwrap_or_default(),
        )
    };
    Ok(named.map(sheet).collect())
}

/// The workbook with one more sheet behind all others.
pub(super) fn with_sheet(text: &str, dialect: Dialect, name: &str, id: &str) -> Patched<String> {
    let (list, children) =
        find(text, &["workbook", "sheets"])?.ok_or(Trouble::Unfit("a workbook without sheets"))?;
    let number = |child: &Element| {
        attribute(child.tag(text), "sheetId")?
            .trim()
            .parse::<u32>()
            .ok()
    };
    let last = children.iter().filter_map(number).max().unwrap_or(0);
    let tag = format!(
        "<{}sheet name=\"{}\" sheetId=\"{}\" xmlns:r=\"{}\" r:id=\"{id}\"/>",
        list.prefix,
        escaped(name),
        last.saturating_add(1),
        dialect.relations
    );
    Ok(edited(text, vec![list.append(text, &tag)]))
}

/// A name for a sheet that no other has: at most 31 letters, none of those that are reserved.
pub(super) fn free_name(wished: &str, taken: &[String]) -> String {
    let plain: String = wished
        .chars()
        .map(|c| {
            if c.is_control() || "[]:*?/\\".contains(c) {
                ' '
            } else {
                c
            }
        })
        .collect();
    let plain = match plain.trim().trim_matches('\'') {
        "" => "Sheet",
        plain => plain,
    };
    let lower: Vec<String> = taken.iter().map(|name| name.to_lowercase()).collect();
    (1..)
        .map(|number| {
            let tail = if number == 1 {
                String::new()
            } else {
                format!(" ({number})")
            };
            let room = 31 - tail.encode_utf16().count();
            let mut units = 0;
            let head: String = plain
                .chars()
                .take_while(|c| {
                    units += c.len_utf16();
                    units <= room
                })
                .collect();
            format!("{}{tail}", head.trim_end())
        })
        .find(|name| !lower.contains(&name.to_lowercase()))
        .expect("numbers do not end before the sheets of a workbook do")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_sheet_stands_last_under_a_free_name_and_number() {
        let book = "<x:workbook xmlns:x=\"m\"><x:sheets><x:sheet name=\"A &amp; B\" sheetId=\"7\" \
                    rel:id=\"r1\"/></x:sheets></x:workbook>";
        assert_eq!(
            sheets(book).unwrap(),
            [("A & B".to_owned(), "r1".to_owned())]
        );
        let more = with_sheet(book, TRANSITIONAL, "Kết quả", "r9").unwrap();
        let listed = sheets(&more).unwrap();
        assert_eq!(listed[1], ("Kết quả".to_owned(), "r9".to_owned()));
        assert!(more.contains("<x:sheet name=\"Kết quả\" sheetId=\"8\""));
        let taken = ["kết QUẢ".to_owned(), "x".to_owned()];
        assert_eq!(free_name("Kết quả", &taken), "Kết quả (2)");
        assert_eq!(free_name("a/b[c]", &[]), "a b c");
        assert_eq!(free_name(&"Đ".repeat(40), &[]).chars().count(), 31);
    }
}
