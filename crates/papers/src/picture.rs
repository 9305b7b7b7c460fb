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

/// A page that exists, as PNG.
pub(crate) fn png(pages: &Pages, page: usize, dpi: f64) -> Result<Vec<u8>, PaperError> {
    let options = RenderOptions {
        pixel_per_pt: (dpi.clamp(10.0, 1200.0) / 72.0).into(),
        ..RenderOptions::default()
    };
    let picture = typst_render::render(&pages.document().pages()[page], &options);
    picture.encode_png().map_err(|error| PaperError::Write {
        detail: error.to_string(),
    })
}
