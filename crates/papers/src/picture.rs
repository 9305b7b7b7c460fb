//! Pages as pictures.

use typst_render::RenderOptions;
use typst_svg::SvgOptions;

use crate::PaperError;
use crate::typeset::Pages;

/// A page that exists, as SVG.
pub(crate) fn svg(pages: &Pages, page: usize) -> String {
    let options = SvgOptions {
        render_bleed: false,
        pretty: false,
    };
    typst_svg::svg(&pages.document().pages()[page], &options)
}

/// A page as dots, for a printer that takes nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pixels {
    /// In dots.
    pub width: u32,
    /// In dots.
    pub height: u32,
    /// Red, green, blue and opacity of each dot, row by row from the top.
    pub rgba: Vec<u8>,
}

/// A page that exists, as dots.
pub(crate) fn pixels(pages: &Pages, page: usize, dpi: f64) -> Pixels {
    let picture = typst_render::render(&pages.document().pages()[page], &dots(dpi));
    Pixels {
        width: picture.width(),
        height: picture.height(),
        rgba: picture.take(),
    }
}

/// A page that exists, as PNG.
pub(crate) fn png(pages: &Pages, page: usize, dpi: f64) -> Result<Vec<u8>, PaperError> {
    let picture = typst_render::render(&pages.document().pages()[page], &dots(dpi));
    picture.encode_png().map_err(|error| PaperError::Write {
        detail: error.to_string(),
    })
}

fn dots(dpi: f64) -> RenderOptions {
    RenderOptions {
        pixel_per_pt: (dpi.clamp(10.0, 1200.0) / 72.0).into(),
        ..RenderOptions::default()
    }
}
