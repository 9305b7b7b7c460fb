//! Offices as journeys find them: made by the terminal shell before the window opens.

use std::fs;
use std::path::{Path, PathBuf};

use journeys::{Grid, Office, Screen, Window};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::sample;

/// The office of most journeys.
pub(crate) const NAME: &str = "Ban Dân vận Quận ủy Ninh Kiều";

/// A folder with an office file and a settings folder; dropped, both are gone.
#[derive(Debug)]
pub(crate) struct Prepared {
    folder: TempDir,
}

impl Prepared {
    /// An office without a round.
    pub(crate) fn empty() -> Prepared {
        Prepared::made(&[])
    }

    /// An office that stands for the unit with that code.
    pub(crate) fn of_unit(code: &str) -> Prepared {
        Prepared::made(&["--unit", code])
    }

    /// The invented sample office: two rounds, one of them decided.
    pub(crate) fn sample() -> Prepared {
        Prepared::made(&["--sample"])
    }

    fn made(more: &[&str]) -> Prepared {
        let prepared = Prepared {
            folder: tempfile::tempdir().expect("there is room for an office"),
        };
        let named = ["--name", NAME, "--superior", "Quận ủy Ninh Kiều"];
        let rest = [&named[..], &["--place", "Ninh Kiều"], more].concat();
        prepared.office().ask(&["new"], &rest);
        prepared
    }

    /// An office with one round that waits for nominations.
    pub(crate) fn round() -> Prepared {
        let prepared = Prepared::empty();
        prepared.new_round();
        prepared
    }

    /// An office with one round and the nominations of a workbook in it.
    pub(crate) fn imported(workbook: &Path) -> Prepared {
        let prepared = Prepared::empty();
        let round = prepared.new_round();
        let rest = [
            &workbook.to_string_lossy(),
            "--as",
            "awards",
            "--round",
            &round,
        ];
        prepared.office().ask(&["import"], &rest);
        prepared
    }

    /// The 64 people of sample 02 in one round.
    pub(crate) fn list() -> Prepared {
        Prepared::imported(&sample("02-danh-sach-khen-thuong-2023.xlsx"))
    }

    /// The same with a round for a medal, whose years of service count.
    pub(crate) fn medal() -> Prepared {
        let prepared = Prepared::empty();
        prepared.round_of("KNC_DV", "Ban Dân vận Trung ương");
        prepared
    }

    fn new_round(&self) -> String {
        self.round_of("GK_HUYEN", NAME)
    }

    fn round_of(&self, award: &str, issuer: &str) -> String {
        let title = [
            "--title",
            "Dân vận khéo 2024",
            "--award",
            award,
            "--year",
            "2024",
        ];
        let round = self.office().ask(
            &["round", "new"],
            &[&title[..], &["--issuer", issuer]].concat(),
        );
        round["id"].as_str().expect("a round has an id").to_owned()
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.folder.path().join("ninh-kieu.sdv")
    }

    /// The window on this office.
    pub(crate) fn open(&self, screen: &Screen) -> Window {
        Window::open(screen, &self.settings(), &[&self.file().to_string_lossy()])
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn settings(&self) -> PathBuf {
        self.path("settings")
    }

    /// What the machine remembers of the looks of its window.
    pub(crate) fn look(&self, theme: &str, text_size: u16) {
        self.remember(&json!({ "theme": theme, "textSize": text_size }));
    }

    /// What the machine remembers of the language of its window.
    pub(crate) fn speak(&self, lang: &str) {
        self.remember(&json!({ "lang": lang }));
    }

    fn remember(&self, settings: &Value) {
        let kept = json!({ "settings": settings });
        fs::create_dir_all(self.settings()).expect("the settings have a folder");
        let file = self.settings().join("machine.json");
        fs::write(file, kept.to_string()).expect("the settings can be written");
    }

    pub(crate) fn office(&self) -> Office {
        Office::at(&self.file())
    }

    /// The names of all nominations as the terminal shell lists them, in the order they were entered.
    pub(crate) fn names(&self) -> Vec<String> {
        let records = self.office().ask(&["list"], &["awards"]);
        let names = records.as_array().into_iter().flatten();
        names
            .map(|record| record["name"].as_str().unwrap_or_default().to_owned())
            .collect()
    }
}

/// Goes from the first screen into the only round that can be edited.
pub(crate) fn enter_round(window: &Window) -> Grid<'_> {
    window.follow("rail-awards", "round-row");
    window.follow("round-row button", "nomination-row");
    Grid::of(window, "nomination")
}
