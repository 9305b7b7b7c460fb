//! Photos on their way into an office's file.

use image::{ImageFormat, load_from_memory};
use papers::photo::{PhotoFormat, Refused, is_picture, take};

use crate::forge::{bomb, dots, from_telephone, holds, jpeg, written};

#[test]
fn what_a_telephone_notes_is_left_out_and_the_dots_stay_bit_by_bit() {
    let plain = jpeg(640, 480, 7);
    let noted = from_telephone(&plain, 1);
    let photo = take(&noted, Some(2000)).expect("taken");
    assert_eq!(photo.taken, "2024-03-15".parse().ok());
    assert!(photo.had_place && photo.had_notes);
    assert_eq!(
        (photo.width, photo.height, photo.came),
        (640, 480, (640, 480))
    );
    for told in [&b"Exif"[..], b"Vo Minh Duc", b"2024:03:15", b"ftypmp42"] {
        assert!(
            holds(&noted, told) && !holds(&photo.bytes, told),
            "{told:?}"
        );
        assert!(!holds(&photo.thumb, told));
    }
    let (before, after) = (load_from_memory(&plain), load_from_memory(&photo.bytes));
    assert_eq!(before.expect("a picture"), after.expect("a picture"));
    // Without notes nothing is changed at all.
    let again = take(&photo.bytes, Some(2000)).expect("taken");
    assert_eq!((again.bytes, again.had_notes), (photo.bytes, false));
}

#[test]
fn a_photo_held_sideways_stands_upright() {
    let photo = take(&from_telephone(&jpeg(600, 400, 1), 6), None).expect("taken");
    assert_eq!((photo.width, photo.height), (400, 600));
    let upright = load_from_memory(&photo.bytes).expect("a picture");
    assert_eq!((upright.width(), upright.height()), (400, 600));
    assert!(!holds(&photo.bytes, b"Exif"));
    let thumb = load_from_memory(&photo.thumb).expect("a picture");
    assert_eq!((thumb.width(), thumb.height()), (213, 320));
}

#[test]
fn a_wide_photo_is_made_small_where_that_is_wished() {
    let wide = jpeg(3000, 1500, 3);
    let small = take(&wide, Some(1600)).expect("taken");
    assert_eq!(
        (small.width, small.height, small.came),
        (1600, 800, (3000, 1500))
    );
    assert!(small.bytes.len() < wide.len());
    let kept = take(&wide, None).expect("taken");
    assert_eq!((kept.width, kept.bytes == wide), (3000, true));
    // Averaged first, then filtered: the same size and colours.
    let tiny = take(&wide, Some(400)).expect("taken");
    assert_eq!((tiny.width, tiny.height), (400, 200));
    let corner = load_from_memory(&tiny.bytes).expect("a picture").to_rgb8();
    assert!(corner.get_pixel(396, 4).0[0] > 240 && corner.get_pixel(4, 4).0[0] < 15);
}

#[test]
fn pictures_of_screens_and_of_the_web_are_taken_as_what_everybody_can_show() {
    let drawn = dots(300, 200, 9);
    let mut png = written(&drawn, ImageFormat::Png);
    // A remark between the head and the dots.
    let remark = [&[0, 0, 0, 3][..], b"tEXta\0b", &[0; 4]].concat();
    png.splice(33..33, remark);
    let photo = take(&png, Some(2000)).expect("taken");
    assert_eq!(photo.format, PhotoFormat::Png);
    assert!(photo.had_notes && !holds(&photo.bytes, b"tEXt"));
    assert_eq!(load_from_memory(&photo.bytes).expect("a picture"), drawn);
    let web = written(&drawn, ImageFormat::WebP);
    let photo = take(&web, Some(2000)).expect("taken");
    assert_eq!((photo.format, photo.width), (PhotoFormat::Jpeg, 300));
}

#[test]
fn what_is_no_sound_photo_is_refused_by_its_reason() {
    let whole = jpeg(400, 300, 5);
    let png = written(&dots(60, 40, 5), ImageFormat::Png);
    let mut scrambled = png.clone();
    scrambled[60..80].fill(0x55);
    let heic = [&[0, 0, 0, 24][..], b"ftypheic", &[0; 16]].concat();
    let cases: Vec<(&[u8], Refused)> = vec![
        (b"<!doctype html>", Refused::NotAPicture),
        (b"", Refused::NotAPicture),
        (b"%PDF-1.7", Refused::NotAPicture),
        (b"GIF89a....", Refused::OtherKind("GIF")),
        (&heic, Refused::OtherKind("HEIC")),
        (&whole[..whole.len() / 2], Refused::CutOff),
        (&whole[..whole.len() - 2], Refused::CutOff),
        (&whole[..30], Refused::CutOff),
        (&png[..png.len() - 13], Refused::CutOff),
        (&scrambled, Refused::Damaged),
    ];
    for (bytes, reason) in cases {
        assert_eq!(take(bytes, Some(2000)).err(), Some(reason));
    }
    let bomb = bomb(60_000, 60_000);
    let too_many = Refused::TooManyDots {
        width: 60_000,
        height: 60_000,
    };
    assert_eq!(take(&bomb, Some(2000)).err(), Some(too_many));
    assert!(is_picture(&heic) && !is_picture(b"%PDF-1.7"));
}

#[test]
fn no_cut_and_no_changed_byte_makes_it_fall() {
    let noted = from_telephone(&jpeg(64, 48, 2), 6);
    for length in 0..noted.len() {
        let _ = take(&noted[..length], Some(32));
    }
    for at in 0..noted.len().min(900) {
        let mut changed = noted.clone();
        changed[at] ^= 0xff;
        let _ = take(&changed, Some(32));
    }
}
