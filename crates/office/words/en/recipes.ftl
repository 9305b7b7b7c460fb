# Ways of reading that were kept, and the encodings of files taken in.

failure-no-such-sheet = The file has no sheet named “{ $sheet }”.
import-why-by-hand = left out
cli-arg-encoding = Encoding of the text where the program is wrong: unicode, tcvn3, vni, viscii or windows-1258, of the whole file (tcvn3), a sheet (Sheet 1=vni) or a column (Sheet 1!C=unicode)
failure-recipes-unreadable = This is no file of kept ways of reading, or something in it cannot be. Nothing was written.
failure-recipes-newer = This file of kept ways of reading was written by a newer program. Please update and open it again.

## The one line where a file is taken in

recipes-applied = Read as kept for { $sender }, changed on { $date }: { $parts }
recipes-refused = Not read as kept for { $sender } (changed on { $date }): { $reason }
recipes-not-wanted = The way of reading kept for { $sender } (changed on { $date }) is not used for this file
recipes-no-sender = this form
recipes-no-column = column { $column } should be { $field }, but this table has no column { $column }
recipes-other-content = column { $column } should be { $field }, but that is not what stands in it
recipes-no-table = read so, no table is found
recipes-other-header = the header is not as it was
recipes-part-left = this sheet is left out
recipes-part-header = header in row { $rows }
recipes-part-header-moved = the header rows are named
recipes-part-column = column { $column } is { $field }
recipes-part-nothing = column { $column } is not taken
recipes-part-encoding = text is { $encoding }
recipes-part-column-encoding = text of column { $column } is { $encoding }
recipes-part-values = { $count } spellings replaced

## Journal

op-import-recipe-keep = Remember how to read “{ $file }”
op-import-recipe-edit = Change the way of reading of { $sender }
op-import-recipe-remove = Remove { $count } ways of reading
op-import-recipe-take = Take { $count } ways of reading from a file

## Kept

recipes-taken = { $added } ways of reading added, { $changed } replaced, { $same } known already
cli-recipes = Kept ways of reading: list, write to a file, take from a file, remove
cli-recipes-list = List the kept ways of reading
cli-recipes-export = Write the ways of reading to a small file for other offices
cli-recipes-import = Take ways of reading from a file
cli-recipes-remove = Remove ways of reading
cli-recipes-export-out = The file to write (.json)
cli-recipes-export-id = Id of the way of reading to write; all when left out
cli-recipes-import-recipes = The file of ways of reading (.json)
cli-recipes-remove-id = Id of the way of reading to remove
cli-recipes-written = { $count } ways of reading written to “{ $file }”
cli-recipes-removed = { $count } ways of reading removed
cli-import-no-recipe = Do not apply kept ways of reading
recipes-dialog-save = Write ways of reading to a file
recipes-dialog-open = Take ways of reading from a file
recipes-dialog-files = Ways of reading

## Window

recipes-turn-off = Do not apply
recipes-turn-on = Apply again
recipes-edit = Change
recipes-one = Kept way of reading
recipes-all = Kept ways of reading
recipes-open = Kept ways of reading…
recipes-none = None yet. When you correct how a file is read and take it in, the program remembers it for the next one.
recipes-sender = Sender
recipes-sender-hint = Empty: for every sender of a table with this header
recipes-any-sender = Any sender
recipes-known-by = Known by its header: { $header }
recipes-drop = Drop
recipes-remove = Remove this way of reading
recipes-close = Close
recipes-save = Write to a file…
recipes-take = Take from a file…
recipes-saved = { $count } ways of reading written to the file
recipes-encoding = Encoding of the text on the sheet
recipes-encoding-auto = Leave it to the program
recipes-encoding-found = Found: { $encoding }
recipes-encoding-columns = Column by column…
recipes-encoding-column = Column with an encoding of its own
recipes-encoding-of-column = Column { $column }
recipes-encoding-changed = { $count ->
    [0] No cell was changed ({ $encoding })
   *[other] { $count } cells put from { $encoding } into Unicode:
}
recipes-encoding-losses = Letters may have been lost before in { $cells }
recipes-leave-sheet = Leave this sheet out
recipes-take-sheet = Take this sheet
