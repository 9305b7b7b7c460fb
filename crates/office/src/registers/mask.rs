//! What is told of a private column where nobody asked for it.

/// A name or an address by its first letters: "Nguyễn Thị An" is "N. T. A.". Numbers are not told.
pub(crate) fn masked(text: &str) -> String {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    let letters =
        words.filter_map(|word| word.chars().next().filter(|first| first.is_alphabetic()));
    let told: Vec<String> = letters
        .map(|first| format!("{}.", first.to_uppercase()))
        .collect();
    told.join(" ")
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn names_are_told_by_their_first_letters_and_numbers_not_at_all() {
        assert_eq!(masked("Nguyễn Thị An"), "N. T. A.");
        assert_eq!(masked("đặng văn bé"), "Đ. V. B.");
        assert_eq!(masked("092012345678"), "");
    }
}
