//! The page of the window is built by Node, whose version is checked before npm complains in its
//! own words.

use std::process::Command;

use crate::process::{self, Done, Failure};

/// Refuses a Node that is missing or too old for the bundler.
pub(crate) fn require() -> Done {
    let version =
        process::read(Command::new("node").arg("--version")).map_err(|_| wanted("none"))?;
    if is_new_enough(&version) {
        Ok(())
    } else {
        Err(wanted(version.trim()))
    }
}

/// The bundler takes 20.19 and later of the 20 series, 22.12 and later of all others.
fn is_new_enough(version: &str) -> bool {
    let mut numbers = version
        .trim()
        .trim_start_matches('v')
        .split('.')
        .map(str::parse::<u32>);
    let (Some(Ok(major)), Some(Ok(minor))) = (numbers.next(), numbers.next()) else {
        return false;
    };
    (major == 20 && minor >= 19) || (major == 22 && minor >= 12) || major > 22
}

fn wanted(found: &str) -> Failure {
    Failure::new(format!(
        "Cần Node.js từ 20.19 trở lên (nhánh 22: từ 22.12); máy này có: {found}. Cài bản LTS của Node.js rồi thử lại.\n\
         (Node.js 20.19 or later is needed, or 22.12 or later; found: {found})"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_below_what_the_bundler_takes_are_refused() {
        let cases = [
            ("v20.19.0", true),
            ("v20.20.2\n", true),
            ("v20.18.3", false),
            ("v21.7.0", false),
            ("v22.11.0", false),
            ("v22.12.0", true),
            ("v24.1.0", true),
            ("v18.20.0", false),
            ("not node", false),
            ("", false),
        ];
        for (version, expected) in cases {
            assert_eq!(is_new_enough(version), expected, "{version:?}");
        }
    }
}
