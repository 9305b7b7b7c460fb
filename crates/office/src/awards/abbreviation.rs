//! How bodies are abbreviated in the numbers of their documents. The usual ways are built in
//! ([`super::issuer::abbreviation_of`]); where a body has another one, as merged boards and bodies of
//! communes do, the office says so, a line for each: `Ban Tuyên giáo và Dân vận Tỉnh ủy = BTGDVTU`. A
//! line with an abbreviation alone is the office's own.

use viet::text::{clean, compare_key};

use crate::awards::issuer::abbreviation_of;

/// What an office has said of abbreviations, before the built-in ones.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Abbreviations(Vec<(String, String)>);

impl Abbreviations {
    /// Reads what an office of this name has said.
    #[must_use]
    pub fn read(text: &str, office: &str) -> Abbreviations {
        let lines = text.split(['\n', ';']).filter_map(|line| {
            let (body, short) = line.split_once('=').unwrap_or((office, line));
            let (body, short) = (compare_key(body), clean(short));
            (!body.is_empty() && !short.is_empty()).then_some((body, short))
        });
        Abbreviations(lines.collect())
    }

    /// The abbreviation of a body; none where neither the office nor its name tells.
    #[must_use]
    pub fn of(&self, body: &str) -> Option<&str> {
        let key = compare_key(body);
        let own = self.0.iter().find(|(known, _)| *known == key);
        own.map(|(_, short)| short.as_str())
            .or_else(|| abbreviation_of(body))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_office_says_comes_before_what_a_name_tells() {
        let text =
            "BDVQU\nBan Tuyên giáo và Dân vận Tỉnh uỷ = BTGDV; Hội đồng Thi đua = HĐTĐ\n= x\n";
        let own = Abbreviations::read(text, "Ban Dân vận Quận ủy Ninh Kiều");
        let cases = [
            ("Ban Dân vận Quận uỷ Ninh Kiều", Some("BDVQU")),
            ("Ban Tuyên giáo và Dân vận Tỉnh ủy", Some("BTGDV")),
            ("Hội đồng Thi đua", Some("HĐTĐ")),
            ("Ban Dân vận Thành ủy", Some("BDVTU")),
            ("Câu lạc bộ Hưu trí", None),
        ];
        for (body, short) in cases {
            assert_eq!(own.of(body), short, "{body}");
        }
    }
}
