//! The language that the work under way speaks. What an office says on a screen (findings,
//! problems, names of fields) follows the person who looks at it; what goes on paper or to another
//! office is Vietnamese and does not ask here.

use super::Lang;
use std::cell::Cell;

thread_local! {
    static SPOKEN: Cell<Lang> = const { Cell::new(Lang::Vi) };
}

/// Does some work in a language; Vietnamese is spoken where nobody said otherwise.
pub fn speaking<T>(lang: Lang, work: impl FnOnce() -> T) -> T {
    let _back = Back(SPOKEN.replace(lang));
    work()
}

/// The language of the work under way.
pub(crate) fn spoken() -> Lang {
    SPOKEN.get()
}

/// Goes back to the language spoken before, also when the work breaks off.
struct Back(Lang);

impl Drop for Back {
    fn drop(&mut self) {
        SPOKEN.set(self.0);
    }
}
