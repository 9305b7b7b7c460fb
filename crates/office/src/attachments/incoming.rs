//! A file on its way in: read within limits, looked at, a photo made ready. Nothing of the office is
//! touched meanwhile, so that nobody waits for a decoder.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use papers::photo::{self, Photo, PhotoFormat, Refused};

use super::budget::{Limits, say, shown};
use super::document;
use super::record::AttachmentKind;
use super::take::Wish;
use crate::words::keys;
use crate::{Code, Failure, Result};

/// A file ready to be kept.
pub(super) struct Incoming {
    pub(super) kind: AttachmentKind,
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
    pub(super) thumb: Option<Vec<u8>>,
    pub(super) digest: String,
    pub(super) original: String,
    pub(super) original_size: i64,
    pub(super) dots: (u32, u32),
    pub(super) taken: String,
    pub(super) notices: Vec<String>,
}

/// Bytes that are read of one file; a photo is made smaller afterwards.
const READ: i64 = 100 << 20;

/// The longest name that is kept, in letters.
const NAME_LETTERS: usize = 120;

/// Reads a file and makes it ready.
///
/// # Errors
/// [`Code::NotReadable`], [`Code::NoSuchFile`], [`Code::AttachmentLarge`],
/// [`Code::AttachmentRefused`], each with the file.
pub(super) fn incoming(path: &Path, limits: Limits, wish: Wish) -> Result<Incoming> {
    let bytes = read(path)?;
    let found = ready(path, bytes, limits, wish).map_err(|failure| failure.of_file(path))?;
    let size = size_of(&found.bytes);
    if size > limits.file {
        return Err(large(size, limits.file).of_file(path));
    }
    Ok(found)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    let told = |error: std::io::Error| crate::store::fault::file_fault(&error, path, false);
    // To open a pipe is to wait until somebody writes into it.
    let about = std::fs::metadata(path).map_err(told)?;
    if !about.is_file() {
        return Err(Failure::new(Code::NotReadable).of_file(path));
    }
    let mut bytes = Vec::new();
    let most = READ.unsigned_abs();
    File::open(path)
        .and_then(|file| file.take(most + 1).read_to_end(&mut bytes))
        .map_err(told)?;
    if size_of(&bytes) > READ {
        let size = i64::try_from(about.len()).unwrap_or(i64::MAX);
        return Err(large(size, READ).of_file(path));
    }
    Ok(bytes)
}

fn large(size: i64, limit: i64) -> Failure {
    let failure = Failure::new(Code::AttachmentLarge);
    failure
        .with("size", shown(size))
        .with("limit", shown(limit))
}

fn ready(path: &Path, bytes: Vec<u8>, limits: Limits, wish: Wish) -> Result<Incoming> {
    let original = blake3::hash(&bytes).to_hex().to_string();
    let original_size = size_of(&bytes);
    let ending = path.extension().unwrap_or_default().to_string_lossy();
    let named = ending.to_lowercase();
    if photo::is_picture(&bytes) {
        let longest = limits.longest.filter(|_| !wish.keep_size);
        let photo = photo::take(&bytes, longest).map_err(odd_photo)?;
        let ending = match photo.format {
            PhotoFormat::Jpeg => "jpg",
            PhotoFormat::Png => "png",
        };
        return Ok(Incoming {
            kind: AttachmentKind::Photo,
            name: name(path, ending),
            digest: blake3::hash(&photo.bytes).to_hex().to_string(),
            original,
            original_size,
            dots: (photo.width, photo.height),
            taken: photo.taken.map(|day| day.to_string()).unwrap_or_default(),
            notices: notices(&name(path, ending), &photo),
            bytes: photo.bytes,
            thumb: Some(photo.thumb),
        });
    }
    let ending = document::ending(&bytes, &named)
        .map_err(|odd| Failure::new(Code::AttachmentRefused).with("why", odd.code()))?;
    Ok(Incoming {
        kind: AttachmentKind::Document,
        name: name(path, ending),
        thumb: None,
        digest: original.clone(),
        original,
        original_size,
        dots: (0, 0),
        taken: String::new(),
        notices: Vec::new(),
        bytes,
    })
}

fn odd_photo(refused: Refused) -> Failure {
    let failure = Failure::new(Code::AttachmentRefused);
    match refused {
        Refused::NotAPicture => failure.with("why", "not-a-picture"),
        Refused::OtherKind(kind) => failure.with("why", "kind").with("kind", kind),
        Refused::CutOff => failure.with("why", "cut-off"),
        Refused::Damaged => failure.with("why", "damaged"),
        Refused::TooManyDots { width, height } => failure
            .with("why", "dots")
            .with("width", i64::from(width))
            .with("height", i64::from(height)),
    }
}

/// What was done to a photo, so that nobody has to guess.
fn notices(name: &str, photo: &Photo) -> Vec<String> {
    let mut notices = Vec::new();
    if photo.came != (photo.width, photo.height) {
        let dots = |(wide, high): (u32, u32)| format!("{wide} × {high}");
        let params = [
            ("name", name.into()),
            ("from", dots(photo.came).into()),
            ("to", dots((photo.width, photo.height)).into()),
        ];
        notices.push(say(keys::ATTACHMENTS_MADE_SMALL, params));
    }
    let stripped = match (photo.had_place, photo.had_notes) {
        (true, _) => Some(keys::ATTACHMENTS_PLACE_LEFT_OUT),
        (false, true) => Some(keys::ATTACHMENTS_NOTES_LEFT_OUT),
        (false, false) => None,
    };
    notices.extend(stripped.map(|key| say(key, [("name", name.into())])));
    notices
}

/// A file's name with the ending that its content asks for.
fn name(path: &Path, ending: &str) -> String {
    let whole = path.file_name().unwrap_or_default().to_string_lossy();
    let whole = viet::text::clean(&whole);
    let said = path.extension().unwrap_or_default().to_string_lossy();
    let fits = match (ending, said.to_lowercase().as_str()) {
        ("jpg", "jpeg" | "jfif") => true,
        (ending, said) => ending == said,
    };
    let bare = match said.len() {
        0 => whole.as_str(),
        length => whole.get(..whole.len() - length - 1).unwrap_or(&whole),
    };
    let bare: String = bare.chars().take(NAME_LETTERS).collect();
    match fits {
        true => format!("{bare}.{said}"),
        false => format!("{bare}.{ending}"),
    }
}

pub(super) fn size_of(bytes: &[u8]) -> i64 {
    i64::try_from(bytes.len()).unwrap_or(i64::MAX)
}
