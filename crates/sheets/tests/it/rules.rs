//! The rules of the xlsx format that a spreadsheet program holds a file to (ECMA-376 part 1, 18;
//! part 2, 9 and 10), as one check on a whole package.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::io::{Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

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

/// An element with what is in it.
#[derive(Debug, Default, Clone)]
pub(crate) struct Node {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Node>,
    pub(crate) text: String,
}

impl Node {
    pub(crate) fn parse(text: &str) -> Node {
        let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
        let mut open = vec![Node::default()];
        loop {
            match reader.read_event().unwrap() {
                Event::Start(start) => open.push(Node::of(&start)),
                Event::Empty(start) => open.last_mut().unwrap().children.push(Node::of(&start)),
                Event::End(_) => {
                    let done = open.pop().unwrap();
                    open.last_mut().unwrap().children.push(done);
                }
                Event::Text(text) => {
                    let text = quick_xml::escape::unescape(&text).unwrap().into_owned();
                    open.last_mut().unwrap().text += &text;
                }
                Event::GeneralRef(name) => {
                    let text = format!("&{};", &*name);
                    open.last_mut().unwrap().text += &quick_xml::escape::unescape(&text).unwrap();
                }
                Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(open.len(), 1, "tags that do not match");
        open.pop().unwrap().children.pop().expect("a root")
    }

    fn of(start: &BytesStart<'_>) -> Node {
        let attributes = start.attributes().map(|attribute| {
            let attribute = attribute.unwrap();
            let value = quick_xml::escape::unescape(&attribute.value)
                .unwrap()
                .into_owned();
            (attribute.key.as_ref().to_owned(), value)
        });
        Node {
            name: local(start.name().as_ref()).to_owned(),
            attributes: attributes.collect(),
            ..Node::default()
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let mut own = self.attributes.iter();
        own.find(|(key, _)| local(key) == name)
            .map(|own| own.1.as_str())
    }

    pub(crate) fn child(&self, name: &str) -> Option<&Node> {
        self.children.iter().find(|child| child.name == name)
    }

    pub(crate) fn all(&self, name: &str) -> Vec<&Node> {
        let mut found: Vec<&Node> = Vec::new();
        for child in &self.children {
            if child.name == name {
                found.push(child);
            }
            found.extend(child.all(name));
        }
        found
    }

    pub(crate) fn words(&self) -> String {
        let below: String = self.children.iter().map(Node::words).collect();
        format!("{}{below}", self.text)
    }

    fn number(&self, name: &str) -> Option<u32> {
        self.get(name).map(|text| text.parse().unwrap())
    }
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap()
}

/// A package by the names of its parts.
pub(crate) struct Package(pub(crate) BTreeMap<String, Vec<u8>>);

impl Package {
    pub(crate) fn open(bytes: &[u8]) -> Package {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = BTreeMap::new();
        for index in 0..archive.len() {
            let mut entry = archive.by_index(index).unwrap();
            let name = entry.name().unwrap().trim_start_matches('/').to_owned();
            let mut content = Vec::new();
            entry.read_to_end(&mut content).unwrap();
            assert!(
                parts.insert(name.clone(), content).is_none(),
                "{name} twice"
            );
        }
        let folded: HashSet<String> = parts.keys().map(|name| name.to_lowercase()).collect();
        assert_eq!(folded.len(), parts.len(), "names that differ by case alone");
        Package(parts)
    }

    pub(crate) fn text(&self, part: &str) -> &str {
        std::str::from_utf8(&self.0[part]).unwrap()
    }

    pub(crate) fn node(&self, part: &str) -> Node {
        Node::parse(self.text(part))
    }

    /// Kind and target by id.
    pub(crate) fn relations(&self, part: &str) -> BTreeMap<String, (String, String)> {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        let list = format!("{folder}/_rels/{name}.rels");
        let list = list.trim_start_matches('/');
        let Some(own) = self.0.keys().find(|name| name.eq_ignore_ascii_case(list)) else {
            return BTreeMap::new();
        };
        let mut found = BTreeMap::new();
        for relation in self.node(own).children {
            let kind = relation
                .get("Type")
                .unwrap()
                .rsplit('/')
                .next()
                .unwrap()
                .to_owned();
            let mut target = relation.get("Target").unwrap().to_owned();
            if relation.get("TargetMode") != Some("External") {
                target = self.resolve(folder, &target);
            }
            let id = relation.get("Id").unwrap().to_owned();
            assert!(
                found.insert(id, (kind, target)).is_none(),
                "an id twice in {list}"
            );
        }
        found
    }

    fn resolve(&self, folder: &str, target: &str) -> String {
        let whole = match target.strip_prefix('/') {
            Some(from_root) => from_root.to_owned(),
            None => format!("{folder}/{target}"),
        };
        let mut steps: Vec<&str> = Vec::new();
        for step in whole.split('/').filter(|step| !["", "."].contains(step)) {
            match step {
                ".." => drop(steps.pop()),
                step => steps.push(step),
            }
        }
        let name = steps.join("/");
        let found = self.0.keys().find(|own| own.eq_ignore_ascii_case(&name));
        found
            .unwrap_or_else(|| panic!("{target} of {folder} leads nowhere"))
            .clone()
    }

    /// Name and part of each worksheet.
    pub(crate) fn worksheets(&self) -> Vec<(String, String)> {
        let main = self.main();
        let relations = self.relations(&main);
        let book = self.node(&main);
        let sheets = book.child("sheets").unwrap();
        let part = |sheet: &Node| {
            let id = sheet.attributes.iter().find(|(key, _)| local(key) == "id");
            let (kind, target) = &relations[&id.unwrap().1];
            (kind == "worksheet").then(|| (sheet.get("name").unwrap().to_owned(), target.clone()))
        };
        sheets.children.iter().filter_map(part).collect()
    }

    fn main(&self) -> String {
        let root = self.relations("");
        let main = root.values().find(|(kind, _)| kind == "officeDocument");
        main.unwrap().1.clone()
    }

    /// The comments of a sheet by cell.
    pub(crate) fn comments(&self, sheet: &str) -> BTreeMap<String, String> {
        let relations = self.relations(sheet);
        let Some((_, part)) = relations.values().find(|(kind, _)| kind == "comments") else {
            return BTreeMap::new();
        };
        let node = self.node(part);
        let list = node.all("comment");
        list.iter()
            .map(|own| (own.get("ref").unwrap().to_owned(), own.words()))
            .collect()
    }
}

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
