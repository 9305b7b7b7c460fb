//! What is really on the screen, point by point: the X server keeps its picture in a file.

use std::fs::File;
use std::os::unix::fs::FileExt;

use crate::Screen;

/// Below this, of 255, each part of a letter's colour lies; lines and shades lie above.
const DARK: u8 = 120;

/// A part of the screen in pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Area {
    /// Pixels from the left.
    pub x: usize,
    /// Pixels from the top.
    pub y: usize,
    /// Width in pixels.
    pub width: usize,
    /// Height in pixels.
    pub height: usize,
}

/// An open eye on a part of the screen: one look costs a fraction of a millisecond.
#[derive(Debug)]
pub struct Eye {
    picture: File,
    start: u64,
    line: u64,
    area: Area,
}

impl Eye {
    /// Opens an eye.
    ///
    /// # Panics
    /// When the server keeps no picture, or one of another kind than it was asked for.
    pub fn on(screen: &Screen, area: Area) -> Eye {
        let picture =
            File::open(screen.framebuffer()).expect("the server keeps its picture in a file");
        // A dump of X windows: 32-bit numbers, the most significant byte first.
        let field = |index: u64| {
            let mut bytes = [0; 4];
            let read = picture.read_exact_at(&mut bytes, index * 4);
            read.expect("the picture begins with a head");
            u64::from(u32::from_be_bytes(bytes))
        };
        assert_eq!(field(11), 32, "a point has four bytes");
        let start = field(0) + field(19) * 12;
        let line = field(12);
        Eye {
            picture,
            start,
            line,
            area,
        }
    }

    /// The points of the area now, line by line, as blue, green, red and nothing.
    pub fn look(&self) -> Vec<u8> {
        let row = self.area.width * 4;
        let mut points = vec![0; row * self.area.height];
        for (at, line) in points.chunks_exact_mut(row).enumerate() {
            let from = self.start + (self.area.y + at) as u64 * self.line + self.area.x as u64 * 4;
            let read = self.picture.read_exact_at(line, from);
            read.expect("the area lies on the screen");
        }
        points
    }

    /// How many lines of points one below the other hold nothing dark, at the most: rows without a
    /// word, in a light window.
    pub fn longest_blank(&self) -> usize {
        let points = self.look();
        let (mut longest, mut now) = (0, 0);
        for line in points.chunks_exact(self.area.width * 4) {
            let dark = |point: &[u8]| point[..3].iter().all(|part| *part < DARK);
            now = if line.chunks_exact(4).any(dark) {
                0
            } else {
                now + 1
            };
            longest = longest.max(now);
        }
        longest
    }
}
