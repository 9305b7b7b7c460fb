# Words of printing.

print-glyphs-missing = The printing font has no glyph for: { $letters }. Mend them before printing.

failure-no-viewer = This machine has no program that opens PDF files ({ $detail }). Save the PDF and open it elsewhere, or install a PDF reader.
failure-no-printer = Not printed: this machine has no default printer, or the printer refused ({ $detail }). Save the PDF and print that file.
