# Words of printing.

print-glyphs-missing = The printing font has no glyph for: { $letters }. Mend them before printing.

failure-no-viewer = This machine has no program that opens PDF files. Save the PDF and open it elsewhere, or install a PDF reader.
failure-no-printer = No printer is set up on this machine. Save the PDF and print that file where there is one.
failure-print-refused = The printer did not take the paper: { $detail }. Check the default printer, or save the PDF and print that file.
