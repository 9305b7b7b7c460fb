//! JSON as people read it, byte for byte as `serde_json` writes it. Of a long list most of what
//! is written is the blanks before each line: they go out in one piece.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};

/// The beginning of a line, as deep as documents go; what lies deeper is written in pieces.
const LINE: &[u8] = b",\n                                                                ";
/// Blanks of one level.
const STEP: usize = 2;

/// Writes a document.
///
/// # Errors
/// What writing says.
pub(crate) fn write(out: impl Write, document: &impl Serialize) -> io::Result<()> {
    let lines = Lines {
        depth: 0,
        filled: false,
    };
    document.serialize(&mut Serializer::with_formatter(out, lines))?;
    Ok(())
}

struct Lines {
    depth: usize,
    /// Whether the list or object that ends has anything in it.
    filled: bool,
}

impl Lines {
    /// A new line, behind a comma unless it is the first.
    fn line<W: ?Sized + Write>(&self, out: &mut W, first: bool) -> io::Result<()> {
        let blanks = self.depth * STEP;
        let room = LINE.len() - 2;
        out.write_all(&LINE[usize::from(first)..2 + blanks.min(room)])?;
        (room..blanks).try_for_each(|_| out.write_all(b" "))
    }

    fn open<W: ?Sized + Write>(&mut self, out: &mut W, mark: &[u8]) -> io::Result<()> {
        self.depth += 1;
        self.filled = false;
        out.write_all(mark)
    }

    fn close<W: ?Sized + Write>(&mut self, out: &mut W, mark: &[u8]) -> io::Result<()> {
        self.depth -= 1;
        if self.filled {
            self.line(out, true)?;
        }
        out.write_all(mark)
    }
}

impl Formatter for Lines {
    fn begin_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(out, b"[")
    }

    fn end_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b"]")
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.line(out, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.filled = true;
        Ok(())
    }

    fn begin_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.open(out, b"{")
    }

    fn end_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.close(out, b"}")
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.line(out, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(b": ")
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.filled = true;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    #[test]
    fn documents_are_those_of_serde_json() {
        let deep = (0..40).fold(json!(1), |inside, _| json!([inside, {"a": []}]));
        let documents = [
            json!({}),
            json!([]),
            json!({"a": [], "b": {}, "c": [1, "hai\n", null, [true]], "d": {"e": -1.5}}),
            deep,
        ];
        for document in documents {
            let mut own = Vec::new();
            write(&mut own, &document).unwrap();
            let theirs = serde_json::to_vec_pretty::<Value>(&document).unwrap();
            assert_eq!(String::from_utf8(own), String::from_utf8(theirs));
        }
    }
}
