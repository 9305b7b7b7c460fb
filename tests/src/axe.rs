//! The accessibility checks of axe-core, run in the page as it stands. The program comes with the
//! page's npm packages and is put into the open window from outside: nothing of it is ever shipped.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::Window;

/// WCAG 2.2 to level AA, which is what the window promises, and what axe calls good practice.
const CHECKS: &str = "const done = arguments[arguments.length - 1];
    axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .then(({ violations, passes }) => done([violations, passes.length]), (error) => done(String(error)));";

/// Buttons and fields that reach over an edge where nothing scrolls to them.
const CUT_OFF: &str = "const scrolls = (e) => {
        for (let up = e.parentElement; up; up = up.parentElement) {
            const { overflowX, overflowY } = getComputedStyle(up);
            if (/auto|scroll/.test(overflowX + overflowY)) return true;
        }
        return false;
    };
    const dialog = [...document.querySelectorAll('dialog[open]')].pop();
    return [...(dialog ?? document).querySelectorAll('button, input, select, textarea, a[href]')].filter((e) => {
        const box = e.getBoundingClientRect();
        const seen = box.width > 1 && box.height > 1 && e.checkVisibility();
        const out = box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1;
        return seen && out && !scrolls(e);
    }).map((e) => `cut off: ${e.dataset.testid ?? e.outerHTML.slice(0, 120)}`);";

impl Window {
    /// What axe finds on the page, each in a line: the rule, the part, why. Empty is clean.
    ///
    /// # Panics
    /// When axe-core is not installed or cannot run in the page.
    pub fn barriers(&self) -> Vec<String> {
        if self.read("return typeof axe", json!([])) != json!("object") {
            let program = fs::read_to_string(axe())
                .expect("axe-core is installed with the packages of the page");
            self.read(
                &format!("{program}; window.axe = axe; return true;"),
                json!([]),
            );
        }
        let found = self.read_later(CHECKS, json!([]));
        assert!(found[1].as_u64() > Some(10), "axe could not run: {found}");
        found[0]
            .as_array()
            .into_iter()
            .flatten()
            .flat_map(lines)
            .collect()
    }

    /// Buttons and fields of the page, or of its open dialog, that nobody gets to see whole.
    pub fn cut_off(&self) -> Vec<String> {
        let found = self.read(CUT_OFF, json!([]));
        let found = found.as_array().into_iter().flatten();
        found
            .filter_map(|part| part.as_str().map(str::to_owned))
            .collect()
    }
}

/// One line for each part that a rule objects to.
fn lines(violation: &Value) -> Vec<String> {
    let rule = violation["id"].as_str().unwrap_or_default();
    let parts = violation["nodes"].as_array().into_iter().flatten();
    let line = |part: &Value| {
        let why = part["failureSummary"].as_str().unwrap_or_default();
        let why = why.split_whitespace().collect::<Vec<_>>().join(" ");
        format!("{rule}: {} — {why}", part["target"])
    };
    parts.map(line).collect()
}

fn axe() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js")
}
