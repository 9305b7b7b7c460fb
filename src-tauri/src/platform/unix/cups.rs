//! CUPS, asked through its own programs: `lpstat` tells the printers, `lpoptions` what one can do,
//! `lp` queues a file. They are there wherever printing is set up, and no library has to be.

use super::super::{Offers, PrintJob, Printable, Printer, Tray, refused};
use crate::papers::Papers;
use office::{
    Code, Failure, Result,
    print::{Sides, page_ranges},
};
use std::{
    ffi::OsString,
    io,
    path::Path,
    process::{Command, Output, Stdio},
};

/// How CUPS and the drivers of its age name the place of the paper.
const TRAYS: [&str; 2] = ["InputSlot", "media-source"];
/// How they name what is printed of a sheet.
const DUPLEX: [&str; 2] = ["Duplex", "sides"];

/// The printers, and which of them is the default one.
pub(in super::super) fn printers() -> Result<Vec<Printer>> {
    let Some(listed) = asked("lpstat", &["-e"])? else {
        return Ok(Vec::new());
    };
    let default = asked("lpstat", &["-d"])?.and_then(|answer| default_of(&answer));
    let names = listed
        .lines()
        .map(str::trim)
        .filter(|name| !name.is_empty());
    let printer = |name: &str| Printer {
        name: name.to_owned(),
        is_default: Some(name) == default.as_deref(),
    };
    Ok(names.map(printer).collect())
}

/// `system default destination: HP-2`; the words before the colon are the system's.
fn default_of(answer: &str) -> Option<String> {
    let (_, name) = answer.lines().next()?.split_once(": ")?;
    // An instance of a printer is written after a slash.
    Some(name.split('/').next()?.trim().to_owned())
}

/// What a printer offers, from the list of its options.
pub(in super::super) fn offers(printer: &str) -> Result<Offers> {
    let listed = asked("lpoptions", &["-p", printer, "-l"])?;
    Ok(offers_of(&listed.unwrap_or_default()))
}

/// Each line is `Name/Words for people: one *chosen another`.
fn offers_of(listed: &str) -> Offers {
    let mut offers = Offers::default();
    for line in listed.lines() {
        let Some((named, values)) = line.split_once(':') else {
            continue;
        };
        let name = named.split('/').next().unwrap_or_default().trim();
        let values = values
            .split_whitespace()
            .map(|value| value.trim_start_matches('*'));
        if DUPLEX.contains(&name) {
            offers.duplex = values.count() > 1;
        } else if TRAYS.contains(&name) && offers.trays.is_empty() {
            offers.trays = values
                .map(|value| Tray {
                    value: format!("{name}={value}"),
                    text: value.to_owned(),
                })
                .collect();
        }
    }
    offers
}

/// Writes the paper down and queues it.
pub(in super::super) fn print(of: &dyn Printable, papers: &Papers, job: &PrintJob) -> Result<()> {
    let ranges = page_ranges(&job.pages, of.page_count()?)?;
    let file = of.keep(papers)?;
    let media = media(of.sheet_mm());
    queue("lp", &arguments(&file, of.title(), &media, job, &ranges))
}

/// The millimetres of the paper are those of the layout: nothing is scaled.
fn arguments(
    file: &Path,
    title: &str,
    media: &str,
    job: &PrintJob,
    ranges: &[(usize, usize)],
) -> Vec<OsString> {
    let sides = match job.sides {
        Sides::One => "sides=one-sided",
        Sides::LongEdge => "sides=two-sided-long-edge",
        Sides::ShortEdge => "sides=two-sided-short-edge",
    };
    let copies = job.copies().to_string();
    let media = format!("media={media}");
    let mut words = vec!["-d", &job.printer, "-t", title, "-n", &copies];
    words.extend(["-o", sides, "-o", "print-scaling=none", "-o", &media]);
    if let Some(tray) = &job.tray {
        words.extend(["-o", tray]);
    }
    let pages: Vec<String> = ranges
        .iter()
        .map(|(first, last)| format!("{first}-{last}"))
        .collect();
    let pages = pages.join(",");
    if !pages.is_empty() {
        words.extend(["-P", &pages]);
    }
    words.push("--");
    let words = words.into_iter().map(OsString::from);
    words.chain([file.as_os_str().to_owned()]).collect()
}

fn queue(program: &str, words: &[OsString]) -> Result<()> {
    let done = run(program, words).map_err(|_| Failure::new(Code::NoPrinter))?;
    if done.status.success() {
        return Ok(());
    }
    Err(refused(&String::from_utf8_lossy(&done.stderr)))
}

/// What a program answers; none where there is no such program or it has nothing to tell, which
/// `lpstat` and `lpoptions` say by failing.
fn asked(program: &str, words: &[&str]) -> Result<Option<String>> {
    match run(program, words) {
        Ok(done) if done.status.success() => {
            Ok(Some(String::from_utf8_lossy(&done.stdout).into_owned()))
        }
        Ok(_) => Ok(None),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(refused(&error.to_string())),
    }
}

/// Runs a program of CUPS in the language that is read here.
fn run(program: &str, words: &[impl AsRef<std::ffi::OsStr>]) -> io::Result<Output> {
    Command::new(program)
        .args(words)
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::null())
        .output()
}

/// How CUPS calls a size of paper, however it lies.
fn media((width, height): (f64, f64)) -> String {
    let is = |short: f64, long: f64| {
        (width.min(height) - short).abs() < 0.5 && (width.max(height) - long).abs() < 0.5
    };
    match () {
        () if is(210.0, 297.0) => "A4".to_owned(),
        () if is(297.0, 420.0) => "A3".to_owned(),
        () if is(148.0, 210.0) => "A5".to_owned(),
        () => format!("Custom.{width}x{height}mm"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use office::words::Lang;

    #[test]
    fn a_machine_without_a_printer_says_what_to_do_instead() {
        let cases = [
            ("no-such-program-anywhere", Code::NoPrinter),
            ("false", Code::PrintRefused),
        ];
        for (program, code) in cases {
            let failure = queue(program, &[]).expect_err("refused");
            assert_eq!(failure.code, code);
            assert!(failure.say(Lang::Vi).contains("Lưu PDF"));
        }
        queue("true", &[]).expect("queued");
        assert_eq!(asked("no-such-program-anywhere", &[]), Ok(None));
        assert_eq!(asked("false", &[]), Ok(None));
    }

    #[test]
    fn what_a_printer_offers_is_read_from_its_options() {
        let listed = "PageSize/Media Size: *A4 A5 Letter\n\
            InputSlot/Media Source: *Auto Tray1 Manual_Feed\n\
            Duplex/2-Sided Printing: *None DuplexNoTumble DuplexTumble\n\
            ColorModel/Output Mode: *Gray RGB\n";
        let offers = offers_of(listed);
        assert!(offers.duplex);
        let trays: Vec<_> = offers
            .trays
            .iter()
            .map(|tray| (&*tray.value, &*tray.text))
            .collect();
        assert_eq!(
            trays,
            [
                ("InputSlot=Auto", "Auto"),
                ("InputSlot=Tray1", "Tray1"),
                ("InputSlot=Manual_Feed", "Manual_Feed"),
            ]
        );
        assert_eq!(
            offers_of("Duplex/2-Sided Printing: *None\nno such printer"),
            Offers::default()
        );
    }

    #[test]
    fn the_default_printer_is_read_without_its_instance() {
        let cases = [
            ("system default destination: HP-2\n", Some("HP-2")),
            ("system default destination: HP-2/draft\n", Some("HP-2")),
            ("no system default destination\n", None),
            ("", None),
        ];
        for (answer, expected) in cases {
            assert_eq!(default_of(answer).as_deref(), expected, "{answer}");
        }
    }

    #[test]
    fn paper_is_called_by_its_size_however_it_lies() {
        let cases = [
            ((210.0, 297.0), "A4"),
            ((297.0, 210.0), "A4"),
            ((420.0, 297.0), "A3"),
            ((240.0, 110.0), "Custom.240x110mm"),
        ];
        for (size, expected) in cases {
            assert_eq!(media(size), expected);
        }
    }

    #[test]
    fn every_wish_of_a_job_is_an_argument() {
        let job = PrintJob {
            printer: "HP-2".into(),
            pages: "1-3,7".into(),
            copies: 2,
            sides: Sides::LongEdge,
            tray: Some("InputSlot=Tray2".into()),
        };
        let words = arguments(
            Path::new("/tmp/-a.pdf"),
            "-Danh sách",
            "A4",
            &job,
            &[(1, 3), (7, 7)],
        );
        let words: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
        assert_eq!(
            words.join(" "),
            "-d HP-2 -t -Danh sách -n 2 -o sides=two-sided-long-edge -o print-scaling=none \
             -o media=A4 -o InputSlot=Tray2 -P 1-3,7-7 -- /tmp/-a.pdf"
        );
        let plain = PrintJob {
            pages: String::new(),
            copies: 0,
            sides: Sides::One,
            tray: None,
            ..job
        };
        let words = arguments(Path::new("a.pdf"), "A", "Custom.240x110mm", &plain, &[]);
        let words: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
        assert_eq!(
            words.join(" "),
            "-d HP-2 -t A -n 1 -o sides=one-sided -o print-scaling=none \
             -o media=Custom.240x110mm -- a.pdf"
        );
    }
}
