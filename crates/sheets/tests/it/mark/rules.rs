//! The rules of the xlsx format that a spreadsheet program holds a file to (ECMA-376 part 1, 18;
//! part 2, 9 and 10), as one check on a whole package.

use std::collections::{BTreeSet, HashSet};

use super::package::{Node, Package, local};

/// Children of a worksheet in their order (18.3.1.99).
const WORKSHEET: [&str; 39] = [
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetCalcPr",
    "sheetProtection",
    "protectedRanges",
    "scenarios",
    "autoFilter",
    "sortState",
    "dataConsolidate",
    "customSheetViews",
    "mergeCells",
    "phoneticPr",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
    "colBreaks",
    "customProperties",
    "cellWatches",
    "ignoredErrors",
    "smartTags",
    "drawing",
    "legacyDrawing",
    "legacyDrawingHF",
    "drawingHF",
    "picture",
    "oleObjects",
    "controls",
    "webPublishItems",
    "tableParts",
    "extLst",
];

/// Holds a package to the rules.
pub(crate) fn hold(bytes: &[u8]) {
    let package = Package::open(bytes);
    types(&package);
    for name in package
        .0
        .keys()
        .filter(|name| name.ends_with(".xml") || name.ends_with(".rels"))
    {
        Node::parse(package.text(name));
    }
    for name in package.0.keys().filter(|name| !name.ends_with(".rels")) {
        package.relations(name);
    }
    sheets(&package);
    let formats = styles(&package);
    let mut boxes = HashSet::new();
    for (name, part) in package.worksheets() {
        worksheet(&package.node(&part), formats, &name);
        notes(&package, &part, &mut boxes);
    }
}

fn types(package: &Package) {
    let list = package.node("[Content_Types].xml");
    let mut endings = HashSet::new();
    let mut parts = HashSet::new();
    for entry in &list.children {
        match entry.name.as_str() {
            "Default" => assert!(endings.insert(entry.get("Extension").unwrap().to_lowercase())),
            _ => {
                let part = entry
                    .get("PartName")
                    .unwrap()
                    .trim_start_matches('/')
                    .to_lowercase();
                assert!(
                    package.0.keys().any(|own| own.to_lowercase() == part),
                    "{part} is not there"
                );
                assert!(parts.insert(part), "a part typed twice");
            }
        }
    }
    for name in package
        .0
        .keys()
        .filter(|name| *name != "[Content_Types].xml")
    {
        let lower = name.to_lowercase();
        let ending = lower.rsplit('.').next().unwrap().to_owned();
        assert!(
            endings.contains(&ending) || parts.contains(&lower),
            "{name} has no type"
        );
    }
}

fn sheets(package: &Package) {
    let book = package.node(&package.main());
    let sheets = book.child("sheets").unwrap();
    let (mut names, mut numbers, mut ids) = (HashSet::new(), HashSet::new(), HashSet::new());
    for sheet in &sheets.children {
        let name = sheet.get("name").unwrap();
        assert!(
            name.encode_utf16().count() <= 31
                && !name.contains(['[', ']', ':', '*', '?', '/', '\\'])
        );
        assert!(names.insert(name.to_lowercase()), "{name} twice");
        assert!(numbers.insert(sheet.get("sheetId").unwrap().to_owned()));
        let id = sheet
            .attributes
            .iter()
            .find(|(key, _)| local(key) == "id")
            .unwrap();
        assert!(ids.insert(id.1.clone()), "two sheets of one relation");
    }
}

/// How many cell formats there are; all they name is there.
fn styles(package: &Package) -> u32 {
    let relations = package.relations(&package.main());
    let Some((_, part)) = relations.values().find(|(kind, _)| kind == "styles") else {
        return 0;
    };
    let root = package.node(part);
    let order = [
        "numFmts",
        "fonts",
        "fills",
        "borders",
        "cellStyleXfs",
        "cellXfs",
        "cellStyles",
        "dxfs",
        "tableStyles",
        "colors",
        "extLst",
    ];
    in_order(&root, &order, "styles");
    let count = |name: &str| {
        root.child(name).map_or(0, |own| {
            let count = own.children.len() as u32;
            assert!(
                own.number("count").is_none_or(|said| said == count),
                "{name} miscounted"
            );
            count
        })
    };
    let formats = count("cellXfs");
    for format in &root.child("cellXfs").unwrap().children {
        for (id, of) in [
            ("fontId", "fonts"),
            ("fillId", "fills"),
            ("borderId", "borders"),
            ("xfId", "cellStyleXfs"),
        ] {
            let room = count(of).max(1);
            assert!(
                format.number(id).is_none_or(|number| number < room),
                "{id} out of range"
            );
        }
    }
    formats
}

fn in_order(node: &Node, order: &[&str], what: &str) {
    let mut last = 0;
    for child in node
        .children
        .iter()
        .filter(|child| child.name != "AlternateContent")
    {
        let place = order.iter().position(|name| *name == child.name);
        let place = place.unwrap_or_else(|| panic!("{} in {what}", child.name));
        assert!(place >= last, "{} in {what} stands too late", child.name);
        last = place;
    }
}

fn worksheet(root: &Node, formats: u32, name: &str) {
    assert_eq!(root.name, "worksheet");
    in_order(root, &WORKSHEET, name);
    let mut last_row = 0;
    for row in &root.child("sheetData").unwrap().children {
        let number = row.number("r").unwrap_or(last_row + 1);
        assert!(number > last_row, "row {number} of {name}");
        last_row = number;
        let mut last_col = 0;
        for cell in row.children.iter().filter(|child| child.name == "c") {
            let col = match cell.get("r") {
                Some(place) => {
                    assert!(
                        place.ends_with(&number.to_string()),
                        "{place} in row {number}"
                    );
                    let letters = place.trim_end_matches(|c: char| c.is_ascii_digit());
                    sheets::table::column_number(letters).unwrap()
                }
                None => last_col + 1,
            };
            assert!(
                col > last_col,
                "two cells at one place, or out of order: {name}, row {number}"
            );
            last_col = col;
            assert!(
                cell.number("s").is_none_or(|s| s < formats.max(1)),
                "style of {name}"
            );
        }
    }
}

fn notes(package: &Package, part: &str, boxes: &mut HashSet<String>) {
    let sheet = package.node(part);
    let relations = package.relations(part);
    let comments = package.comments(part);
    let Some(drawing) = sheet.child("legacyDrawing") else {
        assert!(comments.is_empty(), "comments without boxes");
        return;
    };
    let (kind, target) = &relations[drawing.get("id").unwrap()];
    assert_eq!(kind, "vmlDrawing");
    let mut places = BTreeSet::new();
    let drawn = package.node(target);
    for shape in drawn.all("shape") {
        assert!(
            boxes.insert(shape.get("id").unwrap().to_owned()),
            "a box twice"
        );
        let data = shape.child("ClientData").unwrap();
        if data.get("ObjectType") == Some("Note") {
            let of = |name| {
                data.child(name)
                    .unwrap()
                    .text
                    .trim()
                    .parse::<u32>()
                    .unwrap()
                    + 1
            };
            let col = sheets::table::letters(of("Column"));
            assert!(
                places.insert(format!("{col}{}", of("Row"))),
                "two boxes of a cell"
            );
        }
    }
    let noted: BTreeSet<String> = comments.keys().cloned().collect();
    assert_eq!(noted, places, "comments and boxes of {part}");
    for (_, own) in relations.values().filter(|(kind, _)| kind == "comments") {
        let node = package.node(own);
        let authors = node.child("authors").unwrap().children.len() as u32;
        let by = |comment: &&Node| comment.number("authorId").unwrap() < authors;
        assert!(node.all("comment").iter().all(by), "a comment of nobody");
        assert_eq!(
            node.all("comment").len(),
            comments.len(),
            "two comments of a cell"
        );
    }
}
