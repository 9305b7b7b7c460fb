# The import path, the print path, and a nomination's whole story.

## Printing

paths-thumbs = Thumbnails
paths-thumb = To page { $page }
paths-page-bar = Pages and zoom
paths-page-jump = Go to page
paths-percent = { $percent } %
paths-zoom-in = Zoom in (Ctrl +)
paths-zoom-out = Zoom out (Ctrl -)
paths-view-system = Open in viewer
paths-viewer-opened = Opened in the viewer of this machine.
paths-print = Print on paper

## The pane beside a list

paths-pane-width = Width of the detail pane
paths-pane-close = Close the detail pane (Ctrl+I)
paths-pane-open = Open the detail pane (Ctrl+I)
paths-story-facts = The nomination
paths-achieved = Time of the achievement

## Importing: the sheet as it is

paths-tab-sheet = Sheet
paths-sheet-picture = The sheet as it is in the file, with what each row and column was taken for
paths-column = Column { $letter } ({ $header }) holds
paths-no-field = No field fits
paths-header-at = header in row { $rows }
paths-columns-taken = { $taken } of { $all } columns taken
paths-header-keys = Arrow up and down change it row by row
paths-header-from = Header begins in this row
paths-header-to = Header ends in this row
paths-sheet-keys = Alt+↑ ↓ moves the header rows, with Shift it gets longer or shorter. In the field above each column: type a few letters to choose, accents are not needed.
paths-legend = What the colours mean
paths-row-heading = Header
paths-row-group = Group
paths-row-data = Data
paths-row-total = Total
paths-row-note = Note
paths-row-skipped = Left out
paths-row-blank = Empty row
paths-row-rejected = Rejected
paths-row-under = under “{ $group }”
paths-show-raw = Show the text before its encoding was repaired
paths-repaired = In the file: “{ $raw }” → read as “{ $text }”
paths-skipped-more = { $count } more rows; see the tab Sheet.
paths-rows-more = and { $count } more rows

## Importing: mending, the source of a cell, the receipt

paths-cell-at = Cell { $address } of the file
paths-see-on-sheet = See it on the sheet
paths-fix-same = Change the { $count } other cells “{ $from }” to “{ $to }”
paths-writing = Writing to the office file
paths-writing-rows = Writing { $count } rows. They count only when all are written; until then the office file stays as it was.
paths-commit-nothing = Nothing new, finish
paths-receipt-undo = Undo this import

## A nomination's whole story

paths-story-history = Awards so far
paths-story-others = Other nominations, not decided
paths-story-documents = Dossier
paths-story-notes = Notes
paths-story-events = Steps so far
paths-story-source = Source
paths-history-none = No award found in this office file.
paths-unit-today = (today { $name })
paths-money = { $amount } đồng
paths-decision-of = Decision { $number } of { $date }
paths-revoked = Revoked: { $ground } (decision { $number } of { $date })
paths-this-nomination = This nomination
paths-basis = Basis of this nomination
paths-basis-choose = Take as basis
paths-basis-clear = No longer the basis
paths-revoke-line = Revoke this line only
paths-revoke-line-title = Revoke the award of { $name } in decision { $number }
paths-documents-missing = { $count } required papers are missing.
paths-documents-whole = All required papers are there.
paths-other-nomination = { $round }, { $year }
paths-note-hint = The office's own note, never printed
paths-source-cell = { $field }: cell { $address }
paths-source-no-cell = { $field }: not from a cell of its own.
paths-source-raw = In the file: “{ $raw }”
paths-source-corrected = Changed before it was taken in to: “{ $text }”
paths-source-empty = empty
paths-source-typed = Typed into the office file, not taken from any file.

## Dropping a file on the window

paths-import-hint = Choose a file, or drop one on this window
paths-import-stopped = Stopped. Nothing was written to the office file.
paths-drop-this-round = the open round
paths-drop-round = the round “{ $title }”
paths-drop-here = Drop “{ $file }” to import it into { $into }
paths-drop-office = Drop “{ $file }” to open this office file
paths-drop-nowhere = To import a file, open a round that is not decided and drop the file there.
paths-drop-one = One file at a time.
paths-drop-busy = Close the open dialog, then drop the file again.
paths-pairs-more = { $count } more pairs; answer these first.
