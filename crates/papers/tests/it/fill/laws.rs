//! What holds for any text and any file.

use papers::fill::{Data, Line, List, check, fill};
use proptest::prelude::*;

use super::forge::{docx, paragraph, part, table, texts};

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[{}#/<>&'\"=ậÝđ \n\t]{0,40}",
        Just("{{ten}}{{#dong}}]]><w:t>&lt;".to_owned()),
    ]
}

/// Text as every paper prints it: line by line, without what no file can hold.
fn printed(text: &str) -> String {
    let lines: Vec<String> = match text.contains('\n') {
        true => text.lines().map(viet::text::clean).collect(),
        false => vec![viet::text::clean(text)],
    };
    lines.join("⏎")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_text_stands_in_the_result_once_and_as_text(once in words(), cells in prop::collection::vec(words(), 1..6)) {
        let lines = cells.iter().map(|cell| Line::Values(vec![cell.clone()])).collect();
        let data = Data {
            once: vec![("co_quan".to_owned(), once.clone())],
            lists: vec![List { name: "dong".into(), fields: vec!["ten".into()], lines }],
        };
        let content = paragraph("[{{co_quan}}]") + &table(&[&["{{ten}}"]]);
        let bytes = fill(&docx(&content), &data).expect("a filled file");
        let found = texts(&part(&bytes, "word/document.xml"));
        let mut expected = vec![format!("[{}]", printed(&once))];
        expected.extend(cells.iter().map(|cell| printed(cell)));
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn any_letters_in_a_file_are_told_or_filled_but_never_a_panic(content in "[{}#/a-z <w:>tpr&;\"]{0,120}", text in "[{}#/a-zđ ]{0,60}") {
        let data = super::data();
        let _ = check(&docx(&content), &data);
        let file = docx(&(paragraph(&text) + &table(&[&[&text, "{{ten}}"], &["{{nhom}}"]])));
        if let Ok(bytes) = fill(&file, &data) {
            prop_assert!(check(&bytes, &data).is_ok());
        }
    }

    #[test]
    fn a_file_without_fields_comes_back_as_it_was(texts in prop::collection::vec("[ -z|~ạ-ỹ]{0,30}", 0..8)) {
        let content: String = texts.iter().map(|text| paragraph(text)).collect();
        let file = docx(&content);
        let bytes = fill(&file, &Data::default()).expect("a filled file");
        prop_assert_eq!(super::texts(&part(&bytes, "word/document.xml")), texts);
    }
}
