//! How far each printer of this machine prints beside where it should, by printer, tray and blank.
//! A setting of the machine: another one has other printers.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Machine;
use crate::Result;

/// So many are kept, with names of so many letters.
const KEPT: usize = 200;
const NAME: usize = 200;

/// An offset that was measured.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", default)]
pub struct PrinterOffset {
    /// The printer, as the system names it or as somebody calls it.
    pub printer: String,
    /// Its tray; empty where nobody said.
    pub tray: String,
    /// The layout of the blank, by its name.
    pub layout: String,
    /// To the right, in millimetres.
    pub x_mm: f64,
    /// Down, in millimetres.
    pub y_mm: f64,
}

impl PrinterOffset {
    fn is_for(&self, printer: &str, tray: &str, layout: &str) -> bool {
        self.printer == printer && self.tray == tray && self.layout == layout
    }
}

impl Machine {
    /// All offsets, those measured last first.
    pub fn offsets(&self) -> Vec<PrinterOffset> {
        self.kept().offsets.clone()
    }

    /// The offset of a printer, tray and blank; of the printer and the blank alone where that tray
    /// was not measured.
    pub fn offset(&self, printer: &str, tray: &str, layout: &str) -> Option<(f64, f64)> {
        let kept = self.kept();
        let found = |tray: &str| {
            let mut all = kept.offsets.iter();
            all.find(|known| known.is_for(printer, tray, layout))
        };
        let known = found(tray).or_else(|| found(""))?;
        Some((known.x_mm, known.y_mm))
    }

    /// Keeps an offset in place of the one measured before.
    ///
    /// # Errors
    /// As [`Machine::save`].
    pub fn keep_offset(&self, offset: PrinterOffset) -> Result<()> {
        let short = |text: &str| text.trim().chars().take(NAME).collect::<String>();
        let offset = PrinterOffset {
            printer: short(&offset.printer),
            tray: short(&offset.tray),
            layout: short(&offset.layout),
            ..offset
        };
        let mut kept = self.kept();
        kept.offsets
            .retain(|known| !known.is_for(&offset.printer, &offset.tray, &offset.layout));
        kept.offsets.insert(0, offset);
        kept.offsets.truncate(KEPT);
        self.write(&kept)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offset_is_of_its_printer_tray_and_blank_and_outlives_the_program() {
        let folder = tempfile::tempdir().expect("a folder");
        let measured = |tray: &str, x_mm| PrinterOffset {
            printer: "HP".into(),
            tray: tray.into(),
            layout: "Giấy khen".into(),
            x_mm,
            y_mm: -0.4,
        };
        let machine = Machine::in_folder(folder.path().to_owned());
        for offset in [measured("", 0.5), measured("2", 1.0), measured("2", 1.2)] {
            machine.keep_offset(offset).expect("kept");
        }
        let again = Machine::in_folder(folder.path().to_owned());
        let of = |printer, tray| again.offset(printer, tray, "Giấy khen");
        assert_eq!(of("HP", "2"), Some((1.2, -0.4)));
        assert_eq!(of("HP", "3"), Some((0.5, -0.4)));
        assert_eq!(of("Canon", "2"), None);
        assert_eq!(again.offsets().len(), 2);
    }
}
