# Words of printing.

print-glyphs-missing = The printing font has no glyph for: { $letters }. Mend them before printing.

failure-no-viewer = This machine has no program that opens PDF files. Save the PDF and open it elsewhere, or install a PDF reader.
failure-no-printer = No printer is set up on this machine. Save the PDF and print that file where there is one.
failure-print-refused = The printer did not take the paper: { $detail }. Check the default printer, or save the PDF and print that file.

print-font-not-found = This machine has no typeface { $family }. The paper is set in { $instead }, whose letters are as wide as those of Times New Roman. Install it, or choose another one in the settings.
print-font-style-missing = The typeface { $family } has no { $what } style on this machine. The paper is set in { $instead }.
print-font-letters-missing = The typeface { $family } lacks letters of Vietnamese ({ $what }). The paper is set in { $instead }.

failure-not-archival = No PDF/A could be written: the paper has characters for which its typeface has no glyph. Mend them, or save an ordinary PDF.
failure-too-long-to-tag = A list of more than { $most } rows cannot carry the structure for screen readers. Leave that out, or print it in parts.
failure-pages-unreadable = The pages “{ $text }” cannot be read. Type 1-3,7 for example; there are { $pages } pages.
failure-number-taken = Number { $number } is borne by the decision of { $date } in the same series. Change it, or choose to go on in spite of warnings.
