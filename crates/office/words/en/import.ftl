# Words of import: what was understood of a sheet, what is wrong in it, what came of it.

op-import-commit = { $new ->
    [0] { $changed } nominations changed from “{ $file }”
    [one] { $groups ->
        [0] 1 person
       *[other] 1 collective
    } imported from “{ $file }”{ $changed ->
        [0] {""}
       *[other] , { $changed } changed
    }
    [other] { $groups ->
        [0] { $people } people
       *[other] { $people ->
            [0] {""}
           *[other] { $people } people,{" "}
        }{ $groups } { $households ->
            [0] collectives
           *[other] collectives and households
        }
    } imported from “{ $file }”{ $changed ->
        [0] {""}
       *[other] , { $changed } changed
    }
   *[before] Imported { $count } rows from “{ $file }”
}

warn-money-styles = Column { $column }: amounts are written in { $count } ways; those that can be read were turned into đồng.
warn-invalid-money = Column { $column }: { $count } cells are no amount of money.
warn-invalid-date = Column { $column }: { $count } cells are no real date.
warn-mixed-dates = Column { $column }: dates are written in several ways (text, Excel dates, years).
warn-duplicate-row = { $name } is on { $count } rows.
warn-name-missing = { $count } rows have no name.
warn-joined-rows = { $count } rows go on the row above; they were joined to it.
warn-count-mismatch = Row { $row } says { $stated } { $what }, the table has { $counted }.
warn-sum-mismatch = Row { $row } says a total of { $stated } đồng, the rows add up to { $counted } đồng.
warn-unicode-form = Some cells have separate accents, odd blanks, hidden characters or look-alike letters; they were normalised.
warn-unit-expired = “{ $unit }” did not exist on { $date }.
warn-head-unit = The header says { $unit }; the numbers of column { $column } were multiplied into đồng.
warn-extension-mismatch = The file is named .{ $named } but is .{ $real } inside; it was read as that.
warn-hidden-sheet = Hidden sheets were left out: { $names }.
warn-empty-formulas = { $count } formula cells have an empty value and count as blank.
warn-uncalculated = { $count } formula cells were never calculated; open and save the file in Excel.
warn-no-table = There is no table to import on this sheet.
warn-no-rows = The table has a header but no rows are filled in.
warn-legacy-encoding = The text of this sheet is in the old encoding { $encoding }; { $count } cells were put into Unicode, what stood there is kept to compare.
warn-column-encoding = Column { $column } is not in the encoding of its sheet: it is { $encoding }.
warn-font-lies = { $count } cells are in the old encoding under a font of another; they were read by their content: { $cells }.
warn-encoding-loss = { $count } cells hold letters that the old encoding does not have, so something may have been lost before; please look: { $cells }.
warn-sheet-unread = The sheet “{ $sheet }” was not read to its end: { $detail ->
    [truncated] it breaks off
    [too-large] it is longer than the program takes
    [hostile] it is built in an unusual way that could do harm
   *[other] it is damaged
}. What could be read is shown; compare it with the original, or open the file in Excel, save it and import it again.
warn-far-cells = Cells far from the table (as far as { $cell }) were left out; look at the original file.
warn-repeated-sheet = All { $count } rows of this sheet stand on other sheets too ({ $names }); taking both doubles them.
warn-several-names = { $count } rows name two people in one cell; each is taken as one person, so split them.
warn-several-tables = The sheet has { $count } tables.

problem-name-missing = No name
problem-invalid-date = There is no such day
problem-unreadable-date = Not a date or year of birth
problem-unreadable-money = Not an amount of money
problem-unit-unknown = Not in the list of units; the typed text is kept
problem-unit-several = Several units bear this name; say more
problem-unit-expired = This unit did not exist on the day of the list
problem-unit-suggested = Not in the list of units; is it { $candidates }?
problem-award-unknown = Not clear which award of the catalogue this is

import-kind-awards = Award list
import-kind-models = List of models
import-kind-indicators = Table of figures

import-field-subject-kind = Kind of recipient
import-field-name = Name
import-field-honorific = Title of address
import-field-position = Position
import-field-unit = Unit
import-field-birth = Birth
import-field-award = Award
import-field-amount = Reward
import-field-citation = Achievement
import-field-stt = Running number
import-field-note = Note

import-why-hidden = hidden sheet
import-why-guide = guide
import-why-no-table = no table
import-why-no-rows = blank form
import-why-other-kind = table of another kind
import-why-unread = unreadable

import-skip-above = above the table
import-skip-outside = outside the table
import-skip-group = heading of a group
import-skip-total = total
import-skip-index = column numbers
import-skip-note = note
import-skip-signature = signature
import-skip-blank = blank row
import-skip-header = repeated header

import-format-xlsx = Excel (.xlsx)
import-format-xls = Excel 97-2003 (.xls)
import-format-xlsb = Excel binary (.xlsb)
import-format-ods = OpenDocument (.ods)
import-format-delimited = Text file (.csv)
import-format-docx = Tables in a Word file (.docx)
import-format-html = Tables in a web page (.html)
import-format-spreadsheet-xml = Excel XML 2003 (.xml)
import-encoding-unicode = Unicode
import-encoding-other = { $name }

failure-no-table = There is no list to import in “{ $file }”.
failure-no-rows = The list in “{ $file }” has no rows filled in.
failure-wrong-kind = “{ $file }” is a { $real }, not a { $kind }; the program does not take in a { $real } yet.
failure-batch-closed = The import of “{ $file }” has been committed and can no longer be changed.
failure-kind-not-taken = The program does not take in a { $kind } yet; it can only be inspected.
failure-file-changed = The file “{ $file }” has changed since it was read. Discard this import and import the file again.
warn-same-file = This file was taken in on { $date } already; nothing changes.
problem-unreadable-kind = Not clear whether collective, household or individual

import-home-staged = { $rows } rows, { $problems } to look at
import-home-committed = { $added } new rows, { $changed } changed
import-kind-donations = List of donations
import-kind-petitions = List of petitions
import-kind-recommendations = List of recommendations
