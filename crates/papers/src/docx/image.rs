//! A picture that stands in a line of text, and its part of the file.

use typst::foundations::Bytes;

use super::markup::Markup;

/// A picture as a part of the file.
pub(super) struct Media {
    /// By which the text refers to it.
    pub(super) id: String,
    /// Its place below `word/`.
    pub(super) target: String,
    pub(super) bytes: Bytes,
}

/// A picture in the text.
pub(super) struct Image<'a> {
    /// The [`Media`] it shows.
    pub(super) media: &'a str,
    /// Its own number in the document, from 1.
    pub(super) number: usize,
    /// How it is called in a list of the document's objects.
    pub(super) name: &'a str,
    /// Its words for those who do not see it.
    pub(super) alt: &'a str,
    /// Width and height in millimetres.
    pub(super) size_mm: (f64, f64),
}

const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";

impl Image<'_> {
    /// Writes the run that holds it.
    pub(super) fn write(&self, out: &mut Markup) {
        out.element("w:r", &[], |out| {
            out.element("w:drawing", &[], |out| self.inline(out));
        });
    }

    fn inline(&self, out: &mut Markup) {
        let (wide, high) = (emu(self.size_mm.0), emu(self.size_mm.1));
        let size = [("cx", &*wide), ("cy", &*high)];
        let number = self.number.to_string();
        let about = [("id", &*number), ("name", self.name), ("descr", self.alt)];
        let near = [
            ("distT", "0"),
            ("distB", "0"),
            ("distL", "0"),
            ("distR", "0"),
        ];
        out.element("wp:inline", &near, |out| {
            out.empty("wp:extent", &size);
            out.empty("wp:docPr", &about);
            out.element("a:graphic", &[], |out| {
                out.element("a:graphicData", &[("uri", PICTURE)], |out| {
                    out.element("pic:pic", &[], |out| {
                        out.element("pic:nvPicPr", &[], |out| {
                            out.empty("pic:cNvPr", &about);
                            out.empty("pic:cNvPicPr", &[]);
                        });
                        out.element("pic:blipFill", &[], |out| {
                            out.empty("a:blip", &[("r:embed", self.media)]);
                            out.element("a:stretch", &[], |out| out.empty("a:fillRect", &[]));
                        });
                        out.element("pic:spPr", &[], |out| shape(&size, out));
                    });
                });
            });
        });
    }
}

fn shape(size: &[(&str, &str)], out: &mut Markup) {
    out.element("a:xfrm", &[], |out| {
        out.empty("a:off", &[("x", "0"), ("y", "0")]);
        out.empty("a:ext", size);
    });
    out.element("a:prstGeom", &[("prst", "rect")], |out| {
        out.empty("a:avLst", &[]);
    });
}

/// Millimetres in the unit of drawings: 360,000 to a centimetre.
fn emu(mm: f64) -> String {
    ((mm * 36_000.0).round() as i64).to_string()
}
