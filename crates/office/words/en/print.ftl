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

# The print dialog and long layouts in the window.
print-dialog = Print on paper
print-printer = Printer
print-printer-default = { $name } (default)
print-no-printers = No printer is set up on this machine. Open the paper in the PDF reader and print from there, or save the PDF and print it where there is a printer.
print-copies = Copies
print-copies-wrong = Type a number from 1 to 999.
print-pages = Pages
print-pages-hint = Empty for all, or 1-3,7 for example
print-sides = Sides
print-sides-one = One side
print-sides-long = Both sides, turned at the long edge
print-sides-short = Both sides, turned at the short edge
print-sides-hand = This printer does not print both sides by itself; choose one side, or print in two goes.
print-tray = Tray
print-tray-any = As the printer chooses
print-mirrored = Even pages are shown with their margins changed over (left 15 mm, right 30 mm) for printing both sides.
print-one-side = Back to margins for one side
print-start = Print
print-sent = Sent “{ $title }” to { $printer }: { $pages ->
    [all] all pages
   *[some] pages { $range }
  }, { $copies } copies.
print-laying-rows = Laying out: { $done } of { $total } rows. The first page can be seen.
print-laying-stopped = The layout was stopped; only the first page can be seen.
print-laying-on = Go on
print-pdf-a = Archive PDF
print-pdf-a-about = Save PDF/A-2: a file to keep for decades, with its typeface in it
print-number-next = Next number of the series: { $next }
print-number-take = Take it
print-number-taken = The decision of { $date } bears this number in the same series.
print-number-accept = Use it all the same
settings-papers = Look of printed papers

# Trays of printers.
print-tray-numbered = Tray { $number }
print-tray-auto = Chosen by the printer
print-tray-main = Main tray
print-tray-alternate = Second tray
print-tray-large-capacity = Large-capacity tray
print-tray-manual = Fed by hand
print-tray-by-pass = By-pass (multi-purpose) tray
print-tray-envelope = Envelope tray
print-tray-envelope-manual = Envelopes fed by hand
print-tray-top = Top tray
print-tray-middle = Middle tray
print-tray-bottom = Bottom tray
print-tray-left = Left tray
print-tray-right = Right tray
print-tray-side = Side tray
print-tray-rear = Rear tray
print-tray-front = Front tray
print-tray-photo = Photo tray
print-tray-postcard = Postcard tray
print-tray-disc = Disc tray
print-tray-roll = Roll
print-tray-roll-numbered = Roll { $number }
print-tray-roll-alternate = Second roll
print-tray-tractor = Continuous paper
print-tray-small = Tray for small sheets
print-tray-large = Tray for large sheets
print-tray-cassette = Cassette
