# Words of printing.

print-glyphs-missing = The printing font has no glyph for: { $letters }. Mend them before printing.
